//! Lanes of 64-bit words, for generators of random numbers.

use super::vector::Vector;
use crate::mc::philox::{BLOCK_PATHS, MULTIPLIERS, PathBlock, ROUNDS, WEYL};

/// Lanes of words.
pub trait Words: Copy {
    /// Number of lanes.
    const LANES: usize;
    /// `value` in every lane.
    fn splat(value: u64) -> Self;
    /// 0, 1, 2, ...
    fn count() -> Self;
    fn xor(self, other: Self) -> Self;
    fn or(self, other: Self) -> Self;
    /// Product of the lower halves.
    fn multiply_halves(self, other: Self) -> Self;
    /// The upper half as a word.
    fn upper(self) -> Self;
    /// The lower half moved up.
    fn lift(self) -> Self;
    /// Writes the lanes.
    fn store(self, target: &mut [u64]);
}

impl Words for u64 {
    const LANES: usize = 1;
    #[inline(always)]
    fn splat(value: u64) -> u64 {
        value
    }
    #[inline(always)]
    fn count() -> u64 {
        0
    }
    #[inline(always)]
    fn xor(self, other: u64) -> u64 {
        self ^ other
    }
    #[inline(always)]
    fn or(self, other: u64) -> u64 {
        self | other
    }
    #[inline(always)]
    fn multiply_halves(self, other: u64) -> u64 {
        u64::from(self as u32) * u64::from(other as u32)
    }
    #[inline(always)]
    fn upper(self) -> u64 {
        self >> 32
    }
    #[inline(always)]
    fn lift(self) -> u64 {
        self << 32
    }
    #[inline(always)]
    fn store(self, target: &mut [u64]) {
        target[0] = self;
    }
}

/// Lanes of numbers, with lanes of words of the same instruction set.
pub trait PathLanes: Vector {
    /// The words.
    type Words: Words;
}

impl PathLanes for f64 {
    type Words = u64;
}
impl PathLanes for f32 {
    type Words = u64;
}
#[cfg(target_arch = "aarch64")]
impl PathLanes for super::neon::F64x2 {
    type Words = u64;
}
#[cfg(target_arch = "aarch64")]
impl PathLanes for super::neon::F32x4 {
    type Words = u64;
}

#[cfg(target_arch = "x86_64")]
mod x86 {
    use super::{PathLanes, Words};
    use crate::cpu::x86::{F32x8, F32x16, F64x4, F64x8};
    use core::arch::x86_64::*;

    macro_rules! words {
        (
            $words:ident, $register:ty, $lanes:literal, $set1:ident, $count:expr, $xor:ident, $or:ident, $mul:ident,
            $shr:ident, $shl:ident, $store:ident
        ) => {
            /// The register.
            #[derive(Clone, Copy)]
            pub struct $words($register);

            // SAFETY (of every block): values are made and used only inside functions compiled for the instruction
            // set, into which everything here is inlined.
            impl Words for $words {
                const LANES: usize = $lanes;
                #[inline(always)]
                fn splat(value: u64) -> Self {
                    // SAFETY: see above.
                    $words(unsafe { $set1(value as i64) })
                }
                #[inline(always)]
                fn count() -> Self {
                    // SAFETY: see above.
                    $words(unsafe { $count })
                }
                #[inline(always)]
                fn xor(self, other: Self) -> Self {
                    // SAFETY: see above.
                    $words(unsafe { $xor(self.0, other.0) })
                }
                #[inline(always)]
                fn or(self, other: Self) -> Self {
                    // SAFETY: see above.
                    $words(unsafe { $or(self.0, other.0) })
                }
                #[inline(always)]
                fn multiply_halves(self, other: Self) -> Self {
                    // SAFETY: see above.
                    $words(unsafe { $mul(self.0, other.0) })
                }
                #[inline(always)]
                fn upper(self) -> Self {
                    // SAFETY: see above.
                    $words(unsafe { $shr::<32>(self.0) })
                }
                #[inline(always)]
                fn lift(self) -> Self {
                    // SAFETY: see above.
                    $words(unsafe { $shl::<32>(self.0) })
                }
                #[inline(always)]
                fn store(self, target: &mut [u64]) {
                    let target = &mut target[..$lanes];
                    // SAFETY: see above; the target has as many elements as the register lanes.
                    unsafe { $store(target.as_mut_ptr().cast(), self.0) }
                }
            }
        };
    }

    words! {
        U64x4, __m256i, 4, _mm256_set1_epi64x, _mm256_setr_epi64x(0, 1, 2, 3), _mm256_xor_si256, _mm256_or_si256,
        _mm256_mul_epu32, _mm256_srli_epi64, _mm256_slli_epi64, _mm256_storeu_si256
    }
    words! {
        U64x8, __m512i, 8, _mm512_set1_epi64, _mm512_setr_epi64(0, 1, 2, 3, 4, 5, 6, 7), _mm512_xor_si512,
        _mm512_or_si512, _mm512_mul_epu32, _mm512_srli_epi64, _mm512_slli_epi64, _mm512_storeu_si512
    }

    impl PathLanes for F64x4 {
        type Words = U64x4;
    }
    impl PathLanes for F32x8 {
        type Words = U64x4;
    }
    impl PathLanes for F64x8 {
        type Words = U64x8;
    }
    impl PathLanes for F32x16 {
        type Words = U64x8;
    }
}

/// [`PathBlock::bits`] in lanes: pairs of paths side by side, the words of a counter in the lower halves. What is in the
/// upper halves does not matter until the end.
#[inline(always)]
pub fn philox_bits<W: Words>(place: &PathBlock, dimension: u32) -> [u64; BLOCK_PATHS] {
    const PAIRS: usize = BLOCK_PATHS / 2;
    let first = place.block * PAIRS as u64;
    let [low, high] = MULTIPLIERS.map(|multiplier| W::splat(multiplier.into()));
    let [mut key_a, mut key_c] = [place.seed as u32, (place.seed >> 32) as u32];
    let mut keys = [[W::splat(0); 2]; ROUNDS as usize];
    for keys in &mut keys {
        *keys = [W::splat(key_a.into()), W::splat(key_c.into())];
        key_a = key_a.wrapping_add(WEYL[0]);
        key_c = key_c.wrapping_add(WEYL[1]);
    }
    let mut bits = [0; BLOCK_PATHS];
    let (near, far) = bits.split_at_mut(PAIRS);
    for (near, (far, start)) in
        near.chunks_exact_mut(W::LANES).zip(far.chunks_exact_mut(W::LANES).zip((0..PAIRS).step_by(W::LANES)))
    {
        // Pairs of a block differ in the low bits of the low word only.
        let mut a = W::splat(u64::from(first as u32) | start as u64).or(W::count());
        let mut b = W::splat(first >> 32);
        let mut c = W::splat(dimension.into());
        let mut d = W::splat(place.row.into());
        for [key_a, key_c] in keys {
            let product_a = low.multiply_halves(a);
            let product_c = high.multiply_halves(c);
            a = product_c.upper().xor(b).xor(key_a);
            b = product_c;
            c = product_a.upper().xor(d).xor(key_c);
            d = product_a;
        }
        a.lift().upper().or(b.lift()).store(near);
        c.lift().upper().or(d.lift()).store(far);
    }
    bits
}
