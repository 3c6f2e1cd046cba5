//! Standard normal density, distribution function, its inverse, and the Mills ratio `N(-x) / phi(x)`.
//!
//! The Mills ratio has no exponential in it: one rational function with positive coefficients gives it wherever
//! the density is not zero, and the density alone carries the wings.

use super::exponential::exp_of_square;
use super::logarithm::{ln_normal, ln_positive};
use super::polynomial::polynomial;
use crate::real::{Real, format::Format};
use core::f64::consts::SQRT_2;

/// `1 / sqrt(2 pi)`, the density at zero.
pub const INV_SQRT_2PI: f64 = 0.3989422804014327;
/// `1 / sqrt(pi)`.
const INV_SQRT_PI: f64 = 0.5641895835477563;
/// The inverse leaves its central fit at this distance from one half.
pub const INVERSE_CENTRAL: f64 = 0.375;

/// `(f, n)` with `f 2^n = e^(-x^2 / 2)`; NaN stays NaN.
#[inline(always)]
fn bell<R: Real>(x: R) -> (R, R) {
    exp_of_square(R::splat(R::Format::DENSITY_LIMIT).min(x.abs()), -0.5)
}

/// Standard normal density on the whole line: 0 at either infinity, NaN at NaN, subnormal in the far wings.
///
/// Error below 2 ulp (f64 and f32), wings included.
#[inline(always)]
pub fn norm_pdf<R: Real>(x: R) -> R {
    let (f, n) = bell(x);
    (f * R::splat(INV_SQRT_2PI)).scale2(n)
}

/// Numerator and denominator of the Mills ratio for `0 <= x <= MILLS_LIMIT`.
///
/// The fit is of `g` in `M(x) = 1 / (x + g(x))`: the larger `x`, the less of the rounding of the polynomials
/// reaches the result, for no more operations than a plain quotient takes.
#[inline(always)]
fn mills_parts<R: Real>(x: R, p: &[f64], q: &[f64]) -> (R, R) {
    let g_p = polynomial(x, p);
    let g_q = polynomial(x, q);
    (g_q, x.mul_add(g_q, g_p))
}

/// The smaller of `x` and [`Format::MILLS_LIMIT`]; NaN stays NaN.
#[inline(always)]
fn mills_clamp<R: Real>(x: R) -> R {
    R::splat(R::Format::MILLS_LIMIT).min(x)
}

/// Numerator and denominator of the Mills ratio for `0 <= x <= MILLS_RECIPROCAL`.
///
/// Beyond the fit, the seventh convergent of Laplace's continued fraction `1 / (x + 1 / (x + 2 / (x + ...)))`.
#[inline(always)]
fn mills_wide_parts<R: Real>(x: R) -> (R, R) {
    let (p, q) = mills_parts(mills_clamp(x), R::Format::MILLS_P, R::Format::MILLS_Q);
    let x_far = x.min(R::splat(R::Format::MILLS_RECIPROCAL));
    let square = x_far * x_far;
    let p_far = polynomial(square, &[48.0, 87.0, 20.0, 1.0]);
    let q_far = x_far.mul_add(p_far, x_far * polynomial(square, &[57.0, 18.0, 1.0]));
    let far = R::splat(R::Format::MILLS_LIMIT).lt(x);
    (R::select(far, p_far, p), R::select(far, q_far, q))
}

/// Mills ratio `N(-x) / phi(x)` for every `x >= 0`: `sqrt(pi / 2)` at zero, 0 at infinity, NaN at NaN.
/// Negative arguments give nonsense.
///
/// A rational fit, then Laplace's continued fraction (DLMF 7.9), in the end `1 / x`. Error below 2 ulp (f64 and
/// f32).
#[inline(always)]
pub fn mills_ratio<R: Real>(x: R) -> R {
    let (p, q) = mills_wide_parts(x);
    let vast = R::splat(R::Format::MILLS_RECIPROCAL).lt(x);
    R::select(vast, R::splat(1.0), p) / R::select(vast, x, q)
}

/// [`mills_ratio`] held constant from [`Format::MILLS_LIMIT`] on, where the density it multiplies is zero.
///
/// For pricing: half the work of [`mills_ratio`], the same bits below the limit.
#[inline(always)]
pub fn mills_ratio_clamped<R: Real>(x: R) -> R {
    let (p, q) = mills_parts(mills_clamp(x), R::Format::MILLS_P, R::Format::MILLS_Q);
    p / q
}

/// Mills ratios of two numbers as quotients, so that a sum or a difference of the two is formed, and rounded, before
/// anything is divided.
#[derive(Clone, Copy)]
pub struct MillsPair<R> {
    /// Numerator and denominator of the first.
    pub first: (R, R),
    /// Numerator and denominator of the second.
    pub second: (R, R),
    /// One over the product of the denominators.
    pub inverse: R,
}

impl<R: Real> MillsPair<R> {
    /// The two Mills ratios.
    ///
    /// Error of each below 4 ulp (f64 and f32). A NaN in either makes both NaN.
    #[inline(always)]
    pub fn ratios(&self) -> (R, R) {
        let ((p, q), (s, t)) = (self.first, self.second);
        (p * t * self.inverse, s * q * self.inverse)
    }
}

/// [`mills_parts`] by the shorter fit; where `x` is small, the denominator is rounded only once.
#[inline(always)]
fn mills_pair_parts<R: Real>(x: R) -> (R, R) {
    let x = mills_clamp(x);
    let g_q = polynomial(x, R::Format::MILLS_PAIR_Q);
    let (at_zero, rest) = const { R::Format::MILLS_PAIR_P.split_first().expect("a table has terms") };
    (g_q, x.mul_add(g_q + polynomial(x, rest), R::splat(*at_zero)))
}

/// [`mills_ratio_clamped`] of two numbers for one division, by a shorter fit.
#[inline(always)]
pub fn mills_ratio_pair<R: Real>(x: R, y: R) -> MillsPair<R> {
    let (first, second) = (mills_pair_parts(x), mills_pair_parts(y));
    MillsPair { first, second, inverse: R::splat(1.0) / (first.1 * second.1) }
}

/// Standard normal distribution function: 0 at -inf, 1 at inf and wherever 1 is the nearest number, NaN at NaN.
///
/// Relative accuracy in the left wing down to the smallest subnormal. Error below 3 ulp (f64), 3.5 ulp
/// (f32).
#[inline(always)]
pub fn norm_cdf<R: Real>(x: R) -> R {
    let (f, n) = bell(x);
    let m = mills_ratio_clamped(x.abs());
    // The density to twice the precision: its rounding would make up a third of the error.
    let constant = R::splat(INV_SQRT_2PI);
    let high = f * constant;
    let low = f.mul_add(R::splat(R::Format::INV_SQRT_2PI_LO), f.mul_add(constant, -high));
    let tail = m.mul_add(high, low * m).scale2(n);
    R::select(R::splat(0.0).lt(x), R::splat(1.0) - tail, tail)
}

/// Scaled complementary error function `e^(x^2) erfc(x)`: 0 at inf, inf below about -26.63 (f64) or -9.38
/// (f32), NaN at NaN.
///
/// From the Mills ratio, `erfcx(x) = sqrt(2 / pi) M(sqrt(2) x)`, and `erfcx(-x) = 2 e^(x^2) - erfcx(x)`.
/// Error below 3.5 ulp (f64 and f32).
#[inline(always)]
pub fn erfcx<R: Real>(x: R) -> R {
    let magnitude = x.abs();
    let y = magnitude * R::splat(SQRT_2);
    let (p, q) = mills_wide_parts(y);
    // 1 / (sqrt(pi) x) in the end, where y may overflow.
    let vast = R::splat(R::Format::MILLS_RECIPROCAL).lt(y);
    let quotient = R::select(vast, R::splat(INV_SQRT_PI), p) / R::select(vast, magnitude, q);
    // sqrt(2 / pi) to twice the precision; half of it is the constant of the density.
    let high = R::splat(2.0 * INV_SQRT_2PI);
    let low = R::splat(2.0 * R::Format::INV_SQRT_2PI_LO);
    let scaled = quotient.mul_add(high, quotient * low);
    let right = R::select(vast, quotient, scaled);
    let overflows = R::splat(R::Format::EXP_OVERFLOW).sqrt();
    let (f, n) = exp_of_square(overflows.min(magnitude), 1.0);
    let left = (f + f).scale2(n) - right;
    R::select(x.lt(R::splat(0.0)), left, right)
}

/// Inverse of the standard normal distribution function: -inf at 0, inf at 1, NaN outside `[0, 1]` and at NaN.
///
/// In the centre a rational function of `(p - 1/2)^2`; in the tails one of `r = sqrt(-2 ln min(p, 1 - p))`, as
/// in Wichura, AS 241, Applied Statistics 37 (1988), but one fit reaches the smallest subnormal. Above one half
/// the tail is `1 - p`, which is exact. Error below 3.5 ulp (f64 and f32).
#[inline(always)]
pub fn inv_norm_cdf<R: Real>(p: R) -> R {
    let (zero, one) = (R::splat(0.0), R::splat(1.0));
    let q = p - R::splat(0.5);
    let tail = p.min(one - p);
    let r = (R::splat(-2.0) * ln_positive(tail)).sqrt();
    let central = q.abs().le(R::splat(INVERSE_CENTRAL));
    let (central_p, central_q) = central_parts(q);
    let (tail_p, tail_q) = tail_parts(r);
    let quotient = R::select(central, central_p, tail_p) / R::select(central, central_q, tail_q);
    let x = R::select(central, q * quotient, (r - quotient).copysign(q));
    let x = R::select(tail.eq(zero), R::splat(f64::INFINITY).copysign(q), x);
    R::select(zero.le(p) & p.le(one), x, R::splat(f64::NAN))
}

/// [`inv_norm_cdf`] for `|p - 1/2|` up to [`INVERSE_CENTRAL`]: the same bits.
#[inline(always)]
pub fn inv_norm_cdf_central<R: Real>(p: R) -> R {
    let q = p - R::splat(0.5);
    let (numerator, denominator) = central_parts(q);
    q * (numerator / denominator)
}

/// [`inv_norm_cdf`] for `|p - 1/2|` from [`INVERSE_CENTRAL`] on, where `p` and `1 - p` are normal numbers above zero: the
/// same bits.
#[inline(always)]
pub fn inv_norm_cdf_tail<R: Real>(p: R) -> R {
    let tail = p.min(R::splat(1.0) - p);
    let r = (R::splat(-2.0) * ln_normal(tail)).sqrt();
    let (numerator, denominator) = tail_parts(r);
    (r - numerator / denominator).copysign(p - R::splat(0.5))
}

/// Numerator and denominator of the central fit.
#[inline(always)]
fn central_parts<R: Real>(q: R) -> (R, R) {
    let c = (-q).mul_add(q, R::splat(INVERSE_CENTRAL * INVERSE_CENTRAL));
    (polynomial(c, R::Format::INVERSE_CENTRAL_P), polynomial(c, R::Format::INVERSE_CENTRAL_Q))
}

/// Numerator and denominator of the fit of the tails.
#[inline(always)]
fn tail_parts<R: Real>(r: R) -> (R, R) {
    (polynomial(r, R::Format::INVERSE_TAIL_P), polynomial(r, R::Format::INVERSE_TAIL_Q))
}
