//! What depends on the floating-point format: exponent range, rounding constant, polynomial tables.

use crate::math::tables;

/// A binary floating-point format and the coefficients that reach its last digit.
///
/// Polynomials are listed from the constant term up. The functions in [`crate::math`] are written once;
/// they loop over whatever table their format brings.
pub trait Format: Copy + 'static {
    /// Adding and subtracting this rounds to an integer.
    const ROUND_MAGIC: f64;
    /// Exponent of the largest finite number.
    const MAX_EXPONENT: i32;
    /// Exponent of the smallest normal number.
    const MIN_EXPONENT: i32;
    /// `2^-(p - 1)`: distance from one to the next number.
    const EPSILON: f64;
    /// Leading digits of ln 2: products with an exponent are exact.
    const LN2_HI: f64;
    /// `ln 2 - LN2_HI`.
    const LN2_LO: f64;
    /// `1 / sqrt(2 pi)` less that number rounded to the format.
    const INV_SQRT_2PI_LO: f64;
    /// Smallest positive normal number.
    const MIN_POSITIVE: f64;
    /// Times 2 to this, every subnormal number is normal.
    const SUBNORMAL_LIFT: f64;
    /// `e^x` is infinite from here up.
    const EXP_OVERFLOW: f64;
    /// `e^x` is zero from here down.
    const EXP_UNDERFLOW: f64;
    /// From here on the normal density is zero, even times [`Format::LARGEST_PRICE`].
    const DENSITY_LIMIT: f64;
    /// End of the Mills ratio's use; not below [`Format::DENSITY_LIMIT`]. The fit ends a little earlier, where the
    /// fitted part hardly counts any more: its error is still below a quarter of an ulp here.
    const MILLS_LIMIT: f64;
    /// From here on the Mills ratio is `1 / x`.
    const MILLS_RECIPROCAL: f64;

    /// `(e^r - 1 - r) / r^2` on `|r| <= ln(2) / 2`.
    const EXP_TAIL: &'static [f64];
    /// `(2 atanh(f) - 2 f) / f^3` in `f^2`, on `|f| <= 1 / 5`.
    const LN_TAIL: &'static [f64];
    /// Numerator of `g(x)`, where the Mills ratio `N(-x) / phi(x)` is `1 / (x + g(x))`.
    const MILLS_P: &'static [f64];
    /// Denominator of `g(x)`.
    const MILLS_Q: &'static [f64];
    /// Numerator of the shorter fit that pairs of Mills ratios use.
    const MILLS_PAIR_P: &'static [f64];
    /// Denominator of the shorter fit.
    const MILLS_PAIR_Q: &'static [f64];
    /// Numerator of the normal quantile of `1/2 + q` over `q`, in `0.375^2 - q^2`.
    const INVERSE_CENTRAL_P: &'static [f64];
    /// Denominator of the central quantile.
    const INVERSE_CENTRAL_Q: &'static [f64];
    /// Numerator of `r - x` where `N(-x) = e^(-r^2 / 2)`.
    const INVERSE_TAIL_P: &'static [f64];
    /// Denominator of the tail quantile.
    const INVERSE_TAIL_Q: &'static [f64];
    /// Exponent by which a density in the far wings is lifted before it is multiplied.
    const DENSITY_LIFT: f64;
    /// Up to here no density is lifted: `e^(-x^2 / 2) >= 2^(MIN_EXPONENT + DENSITY_LIFT + 1)`.
    const DENSITY_UNLIFTED: f64;
    /// Least price and strike for which no Greek over- or underflows on the way.
    const LEAST_PRICE: f64;
    /// Largest price and strike for which no Greek over- or underflows on the way.
    const LARGEST_PRICE: f64;
    /// Least time and volatility for which no Greek over- or underflows on the way.
    const LEAST_SCALE: f64;
    /// Largest exponent of a discount factor for which a discounted price times a lifted density is a normal
    /// number: `LEAST_PRICE e^-LARGEST_EXPONENT phi(DENSITY_LIMIT) 2^DENSITY_LIFT` is.
    const LARGEST_EXPONENT: f64;
}

/// IEEE 754 binary64, Rust's `f64`.
#[derive(Clone, Copy, Debug)]
pub struct Binary64;

/// IEEE 754 binary32, Rust's `f32`.
#[derive(Clone, Copy, Debug)]
pub struct Binary32;

impl Format for Binary64 {
    const ROUND_MAGIC: f64 = 6_755_399_441_055_744.0;
    const MAX_EXPONENT: i32 = 1023;
    const MIN_EXPONENT: i32 = -1022;
    const EPSILON: f64 = f64::EPSILON;
    const LN2_HI: f64 = 0.6931471805592082;
    const LN2_LO: f64 = 7.371002565167799e-13;
    const INV_SQRT_2PI_LO: f64 = -2.49232720227773e-17;
    const MIN_POSITIVE: f64 = f64::MIN_POSITIVE;
    const SUBNORMAL_LIFT: f64 = 54.0;
    const EXP_OVERFLOW: f64 = 710.0;
    const EXP_UNDERFLOW: f64 = -746.0;
    const DENSITY_LIMIT: f64 = 42.5;
    const MILLS_LIMIT: f64 = 42.5;
    const MILLS_RECIPROCAL: f64 = 1_073_741_824.0;
    const EXP_TAIL: &'static [f64] = &tables::EXP_TAIL_64;
    const LN_TAIL: &'static [f64] = &tables::LN_TAIL_64;
    const MILLS_P: &'static [f64] = &tables::MILLS_P_64;
    const MILLS_Q: &'static [f64] = &tables::MILLS_Q_64;
    const MILLS_PAIR_P: &'static [f64] = &tables::MILLS_PAIR_P_64;
    const MILLS_PAIR_Q: &'static [f64] = &tables::MILLS_PAIR_Q_64;
    const INVERSE_CENTRAL_P: &'static [f64] = &tables::INVERSE_CENTRAL_P_64;
    const INVERSE_CENTRAL_Q: &'static [f64] = &tables::INVERSE_CENTRAL_Q_64;
    const INVERSE_TAIL_P: &'static [f64] = &tables::INVERSE_TAIL_P_64;
    const INVERSE_TAIL_Q: &'static [f64] = &tables::INVERSE_TAIL_Q_64;
    const DENSITY_LIFT: f64 = 600.0;
    const DENSITY_UNLIFTED: f64 = 24.0;
    const LEAST_PRICE: f64 = 6.223015277861142e-61; // 2^-200
    const LARGEST_PRICE: f64 = 1.6069380442589903e60; // 2^200
    const LEAST_SCALE: f64 = 7.888609052210118e-31; // 2^-100
    const LARGEST_EXPONENT: f64 = 69.0;
}

impl Format for Binary32 {
    const ROUND_MAGIC: f64 = 12_582_912.0;
    const MAX_EXPONENT: i32 = 127;
    const MIN_EXPONENT: i32 = -126;
    const EPSILON: f64 = f32::EPSILON as f64;
    const LN2_HI: f64 = 0.693145751953125;
    const LN2_LO: f64 = 1.428606765330187e-6;
    const INV_SQRT_2PI_LO: f64 = -1.133517010526318e-08;
    const MIN_POSITIVE: f64 = f32::MIN_POSITIVE as f64;
    const SUBNORMAL_LIFT: f64 = 25.0;
    const EXP_OVERFLOW: f64 = 89.0;
    const EXP_UNDERFLOW: f64 = -104.5;
    const DENSITY_LIMIT: f64 = 16.0;
    const MILLS_LIMIT: f64 = 16.0;
    const MILLS_RECIPROCAL: f64 = 32_768.0;
    const EXP_TAIL: &'static [f64] = &tables::EXP_TAIL_32;
    const LN_TAIL: &'static [f64] = &tables::LN_TAIL_32;
    const MILLS_P: &'static [f64] = &tables::MILLS_P_32;
    const MILLS_Q: &'static [f64] = &tables::MILLS_Q_32;
    const MILLS_PAIR_P: &'static [f64] = &tables::MILLS_P_32;
    const MILLS_PAIR_Q: &'static [f64] = &tables::MILLS_Q_32;
    const INVERSE_CENTRAL_P: &'static [f64] = &tables::INVERSE_CENTRAL_P_32;
    const INVERSE_CENTRAL_Q: &'static [f64] = &tables::INVERSE_CENTRAL_Q_32;
    const INVERSE_TAIL_P: &'static [f64] = &tables::INVERSE_TAIL_P_32;
    const INVERSE_TAIL_Q: &'static [f64] = &tables::INVERSE_TAIL_Q_32;
    const DENSITY_LIFT: f64 = 100.0;
    const DENSITY_UNLIFTED: f64 = 5.75;
    const LEAST_PRICE: f64 = 9.313225746154785e-10; // 2^-30
    const LARGEST_PRICE: f64 = 1_073_741_824.0; // 2^30
    const LEAST_SCALE: f64 = 9.5367431640625e-7; // 2^-20
    const LARGEST_EXPONENT: f64 = 6.0;
}
