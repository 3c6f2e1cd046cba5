//! Philox4x32-10, a generator without a state.
//!
//! J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011,
//! section 4.3. A block of four words is a bijective function of a counter of four words, under a key of two:
//! every word of every path can be had on its own, on any thread and device.

use rand_core::block::{BlockRng, Generator};
use rand_core::{Infallible, SeedableRng, TryRng};

/// Multipliers of the two halves of the counter.
pub(crate) const MULTIPLIERS: [u32; 2] = [0xD251_1F53, 0xCD9E_8D57];
/// What is added to the key after each round: the golden ratio and the square root of 3 less one.
pub(crate) const WEYL: [u32; 2] = [0x9E37_79B9, 0xBB67_AE85];
pub(crate) const ROUNDS: u32 = 10;

/// The four words of `counter` under `key`.
#[inline(always)]
pub const fn philox4x32_10(counter: [u32; 4], key: [u32; 2]) -> [u32; 4] {
    let [mut a, mut b, mut c, mut d] = counter;
    let [mut key_a, mut key_c] = key;
    let mut round = 0;
    while round < ROUNDS {
        let product_a = MULTIPLIERS[0] as u64 * a as u64;
        let product_c = MULTIPLIERS[1] as u64 * c as u64;
        (a, b, c, d) = (
            (product_c >> 32) as u32 ^ b ^ key_a,
            product_c as u32,
            (product_a >> 32) as u32 ^ d ^ key_c,
            product_a as u32,
        );
        key_a = key_a.wrapping_add(WEYL[0]);
        key_c = key_c.wrapping_add(WEYL[1]);
        round += 1;
    }
    [a, b, c, d]
}

/// Paths that one [`PathBlock`] serves.
pub const BLOCK_PATHS: usize = 64;

/// Where the random numbers of a block of paths stand in the generator's counter space.
///
/// The words of a counter are `[pair low, pair high, dimension, row]`, the key is the seed. Pair `p` of block `b`
/// is `p + b BLOCK_PATHS / 2`, and its four words make two numbers of 64 bits: for path `p` of the block, and for
/// path `p + BLOCK_PATHS / 2`. No two places share a word, and none is wasted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathBlock {
    /// Chosen by the caller; other seeds give independent numbers.
    pub seed: u64,
    /// Row of the batch.
    pub row: u32,
    /// Number of the block: paths `block BLOCK_PATHS ..` on; below 2^58.
    pub block: u64,
}

impl PathBlock {
    /// The 64 bits of each path of the block in one dimension.
    #[inline(always)]
    pub fn bits(&self, dimension: u32) -> [u64; BLOCK_PATHS] {
        const PAIRS: usize = BLOCK_PATHS / 2;
        let key = [self.seed as u32, (self.seed >> 32) as u32];
        let first = self.block * PAIRS as u64;
        let mut bits = [0; BLOCK_PATHS];
        let (near, far) = bits.split_at_mut(PAIRS);
        for (pair, (near, far)) in near.iter_mut().zip(far).enumerate() {
            // Pairs of a block differ in the low bits of the low word only.
            let counter = [first as u32 | pair as u32, (first >> 32) as u32, dimension, self.row];
            let [a, b, c, d] = philox4x32_10(counter, key);
            *near = u64::from(a) | u64::from(b) << 32;
            *far = u64::from(c) | u64::from(d) << 32;
        }
        bits
    }
}

/// Philox as a stream, for Rust programs that draw through `rand`'s traits.
///
/// The words are those of the counters 0, 1, 2, ... in their first two words, and the stream in the other two;
/// a stream has 2^66 words. Not for cryptography.
///
/// ```
/// use neutryx::mc::philox::Philox;
/// use rand::{RngExt, SeedableRng};
///
/// let mut generator = Philox::seed_from_u64(7);
/// let roll: f64 = generator.random();
/// assert!((0.0..1.0).contains(&roll));
/// ```
#[derive(Clone, Debug)]
pub struct Philox(BlockRng<Counter>);

#[derive(Clone, Debug)]
struct Counter {
    key: [u32; 2],
    stream: u64,
    next: u64,
}

impl Generator for Counter {
    type Output = [u32; 4];

    #[inline]
    fn generate(&mut self, output: &mut [u32; 4]) {
        let words = |number: u64| [number as u32, (number >> 32) as u32];
        let ([a, b], [c, d]) = (words(self.next), words(self.stream));
        *output = philox4x32_10([a, b, c, d], self.key);
        self.next = self.next.wrapping_add(1);
    }
}

impl Philox {
    /// The start of stream `stream` of `seed`.
    pub fn new(seed: u64, stream: u64) -> Philox {
        let key = [seed as u32, (seed >> 32) as u32];
        Philox(BlockRng::new(Counter { key, stream, next: 0 }))
    }

    /// Goes to the first word of block `block`; a block is four words.
    pub fn seek(&mut self, block: u64) {
        self.0.core.next = block;
        self.0.reset_and_skip(0);
    }
}

impl SeedableRng for Philox {
    type Seed = [u8; 8];

    fn from_seed(seed: [u8; 8]) -> Philox {
        Philox::new(u64::from_le_bytes(seed), 0)
    }
    /// The seed itself is the key, as everywhere in this crate.
    fn seed_from_u64(seed: u64) -> Philox {
        Philox::new(seed, 0)
    }
}

impl TryRng for Philox {
    type Error = Infallible;

    #[inline]
    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(self.0.next_word())
    }
    #[inline]
    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(self.0.next_u64_from_u32())
    }
    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill_bytes(bytes);
        Ok(())
    }
}
