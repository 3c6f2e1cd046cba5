//! Randomising a Sobol sequence: its points stay as even, its estimates become unbiased, and several
//! randomisations tell the error.

use super::philox::philox4x32_10;
use crate::named::named;

named! {
    /// How Sobol points are randomised.
    Scrambling: u32 {
        /// Owen's nested uniform scrambling: each bit is flipped at random depending on all higher bits.
        Owen = 0, "owen";
        /// Each dimension is shifted by exclusive or with random bits.
        DigitalShift = 1, "digital_shift";
        /// Not at all: one fixed sequence, no error estimate.
        None = 2, "none";
    }
}

/// The random bits that scramble one dimension of one replicate.
#[derive(Clone, Copy, Debug)]
pub struct Scrambler {
    scrambling: Scrambling,
    bits: u32,
}

impl Scrambler {
    /// Scrambles `dimension` in replicate `replicate` of `seed`.
    pub fn new(scrambling: Scrambling, seed: u64, replicate: u32, dimension: u32) -> Scrambler {
        // Counters with all bits of the second word set belong to scrambling; paths do not reach them.
        let counter = [replicate, u32::MAX, dimension, 0];
        let bits = philox4x32_10(counter, [seed as u32, (seed >> 32) as u32])[0];
        Scrambler { scrambling, bits }
    }

    /// Scrambles the coordinates of several points.
    #[inline(always)]
    pub fn apply_all(&self, points: &mut [u32]) {
        match self.scrambling {
            Scrambling::None => {}
            Scrambling::DigitalShift => points.iter_mut().for_each(|point| *point ^= self.bits),
            Scrambling::Owen => {
                points.iter_mut().for_each(|point| *point = nested_uniform(*point, self.bits));
            }
        }
    }
    /// The scrambled coordinate.
    #[inline(always)]
    pub fn apply(&self, point: u32) -> u32 {
        match self.scrambling {
            Scrambling::None => point,
            Scrambling::DigitalShift => point ^ self.bits,
            Scrambling::Owen => nested_uniform(point, self.bits),
        }
    }
}

/// Multipliers of [`nested_uniform`].
pub(crate) const NESTED: [u32; 3] = [0x3D20_ADEA, 0x0552_6C56, 0x53A2_2864];

/// Owen's scrambling by a hash in which each bit depends on lower bits only, applied to the reversed number
/// (S. Laine and T. Karras, "Stratified sampling for stochastic transparency", 2011; B. Burley, "Practical
/// hash-based Owen scrambling", JCGT 9(4), 2020), with the constants found by N. Vegdahl (2021), whose
/// measured bias is below that of both.
#[inline(always)]
fn nested_uniform(point: u32, bits: u32) -> u32 {
    let mut x = point.reverse_bits();
    x ^= x.wrapping_mul(NESTED[0]);
    x = x.wrapping_add(bits);
    x = x.wrapping_mul(bits >> 16 | 1);
    x ^= x.wrapping_mul(NESTED[1]);
    x ^= x.wrapping_mul(NESTED[2]);
    x.reverse_bits()
}
