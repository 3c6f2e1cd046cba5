//! Bits as uniform numbers strictly between 0 and 1.
//!
//! Each is the middle of one of equally many equal cells, exactly: 0 and 1 never come, `1 - u` is the number of
//! the inverted bits (the antithetic path), and the mean over all cells is exactly one half.

/// The upper 52 bits of `bits`: one of 2^52 cells.
#[inline(always)]
pub fn open_unit(bits: u64) -> f64 {
    // The cell's lower end plus one, as the fraction of a number in [1, 2). Both operations are exact.
    const ONE: u64 = 1.0_f64.to_bits();
    const ONE_LESS_HALF_A_CELL: f64 = 1.0 - f64::EPSILON / 2.0;
    f64::from_bits(bits >> 12 | ONE) - ONE_LESS_HALF_A_CELL
}

/// All bits of a Sobol coordinate: one of 2^32 cells.
#[inline(always)]
pub fn open_unit_of_point(point: u32) -> f64 {
    const CELL: f64 = 1.0 / (1_u64 << 32) as f64;
    (f64::from(point) + 0.5) * CELL
}

/// The upper 23 bits of `bits`: one of 2^23 cells.
#[inline(always)]
pub fn open_unit_f32(bits: u32) -> f32 {
    const ONE: u32 = 1.0_f32.to_bits();
    const ONE_LESS_HALF_A_CELL: f32 = 1.0 - f32::EPSILON / 2.0;
    f32::from_bits(bits >> 9 | ONE) - ONE_LESS_HALF_A_CELL
}

/// Scalars that uniform numbers can be had in.
pub trait Uniform: Copy {
    /// From 64 random bits.
    fn open_unit(bits: u64) -> Self;
    /// From a Sobol coordinate.
    fn open_unit_of_point(point: u32) -> Self;
}

impl Uniform for f64 {
    #[inline(always)]
    fn open_unit(bits: u64) -> f64 {
        open_unit(bits)
    }
    #[inline(always)]
    fn open_unit_of_point(point: u32) -> f64 {
        open_unit_of_point(point)
    }
}

impl Uniform for f32 {
    #[inline(always)]
    fn open_unit(bits: u64) -> f32 {
        open_unit_f32((bits >> 32) as u32)
    }
    #[inline(always)]
    fn open_unit_of_point(point: u32) -> f32 {
        open_unit_f32(point)
    }
}
