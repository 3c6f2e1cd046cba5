//! The number types a pricing formula is written over.
//!
//! A formula is one generic function over [`Real`]. The same text then runs as
//!
//! * [`f64`] and [`f32`]: one option at a time,
//! * SIMD lanes ([`crate::cpu`]): one option a lane,
//! * [`dual::Dual`]: value and derivatives,
//! * [`trace::Trace`]: a recording, printed as OpenCL C.
//!
//! Only operations that IEEE 754 rounds correctly, and exact bit operations, are primitive here, so a
//! formula gives the same bits in every lane width, on every instruction set and on every device.

pub mod dual;
pub mod format;
mod scalar;
pub mod trace;

pub(crate) use scalar::halves;

use crate::math;
use core::ops::{Add, BitAnd, BitOr, Div, Mul, Neg, Not, Sub};
use format::Format;

/// The truth values of a comparison, one for each lane.
pub trait Mask: Copy + BitAnd<Output = Self> + BitOr<Output = Self> + Not<Output = Self> {}

impl Mask for bool {}

/// A real number as pricing formulas see it.
///
/// Formulas never branch on a `Real`; they [`select`](Real::select). Every operation is lane by lane and
/// rounds to nearest, ties to even. Comparisons with a NaN are false.
pub trait Real:
    Copy + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + Div<Output = Self> + Neg<Output = Self>
{
    /// What a comparison yields.
    type Mask: Mask;
    /// The floating-point format, which decides the polynomial coefficients.
    type Format: Format;

    /// The constant `value`, rounded to the format, in every lane.
    fn splat(value: f64) -> Self;
    /// Square root, correctly rounded.
    fn sqrt(self) -> Self;
    /// `self * factor + addend` with one rounding.
    fn mul_add(self, factor: Self, addend: Self) -> Self;
    /// The value with its sign bit cleared.
    fn abs(self) -> Self;
    /// The magnitude of `self` with the sign bit of `sign`.
    fn copysign(self, sign: Self) -> Self;
    /// `self < other ? self : other`; `other` where either is NaN.
    fn min(self, other: Self) -> Self;
    /// `self > other ? self : other`; `other` where either is NaN.
    fn max(self, other: Self) -> Self;
    /// `self < other`.
    fn lt(self, other: Self) -> Self::Mask;
    /// `self <= other`.
    fn le(self, other: Self) -> Self::Mask;
    /// `self == other`; zeros of either sign are equal.
    fn eq(self, other: Self) -> Self::Mask;
    /// Whether `mask` is true wherever it counts. `false` is always a valid answer: work that would change
    /// nothing, not a bit, may be left out where the answer is `true`.
    #[inline(always)]
    fn all(_mask: Self::Mask) -> bool {
        false
    }
    /// `mask ? yes : no`.
    fn select(mask: Self::Mask, yes: Self, no: Self) -> Self;

    /// `self * 2^n` with one rounding, for integral `n` in `2 * Format::MIN_EXPONENT ..= 2 * Format::MAX_EXPONENT`.
    fn scale2(self, n: Self) -> Self;
    /// `self * 2^n` by adding `n` to the exponent bits: `self` and the result must be normal.
    fn scale2_normal(self, n: Self) -> Self;
    /// For positive normal numbers: `(other * 2^k, k)` with `self / (other * 2^k)` within
    /// `[2/3, 3/2]`; both exact.
    fn align(self, other: Self) -> (Self, Self);

    /// The nearest integer, ties to even, for `|self| < Format::ROUND_MAGIC / 3`.
    #[inline(always)]
    fn round(self) -> Self {
        let magic = Self::splat(Self::Format::ROUND_MAGIC);
        (self + magic) - magic
    }
    /// True where the value is NaN.
    #[inline(always)]
    fn is_nan(self) -> Self::Mask {
        !self.eq(self)
    }

    /// `e^self`, see [`math::exp`].
    #[inline(always)]
    fn exp(self) -> Self {
        math::exp(self)
    }
    /// `e^self` for results that are normal numbers, see [`math::exp_normal`].
    #[inline(always)]
    fn exp_normal(self) -> Self {
        math::exp_normal(self)
    }
    /// `self e^x`, see [`math::mul_exp`].
    #[inline(always)]
    fn mul_exp(self, x: Self) -> Self {
        math::mul_exp(self, x)
    }
    /// `(f, n)` with `f 2^n = e^(-self^2 / 2)`, see [`math::bell`].
    #[inline(always)]
    fn bell(self) -> (Self, Self) {
        math::bell(self)
    }
    /// `e^self - 1`, see [`math::expm1`].
    #[inline(always)]
    fn expm1(self) -> Self {
        math::expm1(self)
    }
    /// Natural logarithm, see [`math::ln`].
    #[inline(always)]
    fn ln(self) -> Self {
        math::ln(self)
    }
    /// `ln(self / other)` of positive normal numbers, see [`math::ln_ratio`].
    #[inline(always)]
    fn ln_ratio(self, other: Self) -> Self {
        math::ln_ratio(self, other)
    }
    /// `2 atanh(self) + k ln 2`, see [`math::ln_of_aligned`].
    #[inline(always)]
    fn ln_of_aligned(self, k: Self) -> Self {
        math::ln_of_aligned(self, k)
    }
    /// `(f, n)` with `f 2^n = e^(factor self^2)`, see [`math::exp_of_square`].
    #[inline(always)]
    fn exp_of_square(self, factor: f64) -> (Self, Self) {
        math::exp_of_square(self, factor)
    }
    /// `ln(1 + self)`, see [`math::log1p`].
    #[inline(always)]
    fn log1p(self) -> Self {
        math::log1p(self)
    }
    /// Standard normal density, see [`math::norm_pdf`].
    #[inline(always)]
    fn norm_pdf(self) -> Self {
        math::norm_pdf(self)
    }
    /// Standard normal distribution function, see [`math::norm_cdf`].
    #[inline(always)]
    fn norm_cdf(self) -> Self {
        math::norm_cdf(self)
    }
    /// Mills ratio `N(-x) / phi(x)` for `x >= 0`, see [`math::mills_ratio`].
    #[inline(always)]
    fn mills_ratio(self) -> Self {
        math::mills_ratio(self)
    }
    /// [`mills_ratio`](Real::mills_ratio) where a density is not zero, see [`math::mills_ratio_clamped`].
    #[inline(always)]
    fn mills_ratio_clamped(self) -> Self {
        math::mills_ratio_clamped(self)
    }
    /// [`mills_ratio_clamped`](Real::mills_ratio_clamped) of two numbers, see [`math::mills_ratio_pair`].
    #[inline(always)]
    fn mills_ratio_pair(self, other: Self) -> math::MillsPair<Self> {
        math::mills_ratio_pair(self, other)
    }
    /// Inverse of [`norm_cdf`](Real::norm_cdf), see [`math::inv_norm_cdf`].
    #[inline(always)]
    fn inv_norm_cdf(self) -> Self {
        math::inv_norm_cdf(self)
    }
}
