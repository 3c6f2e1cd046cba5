//! Standard normal density, distribution function, its inverse, and the Mills ratio `N(-x) / phi(x)`.
//!
//! The Mills ratio has no exponential in it: one rational function with positive coefficients gives it on the
//! whole half line, and the density alone carries the wings.

use super::exponential::exp_of_square;
use super::logarithm::ln_positive;
use super::polynomial::polynomial;
use crate::real::{Real, format::Format};
use core::f64::consts::SQRT_2;

/// `1 / sqrt(2 pi)`, the density at zero.
pub const INV_SQRT_2PI: f64 = 0.3989422804014327;
/// `sqrt(2 / pi)`.
const SQRT_2_OVER_PI: f64 = 0.7978845608028654;
/// The inverse leaves its central fit at this distance from one half.
const INVERSE_CENTRAL: f64 = 0.375;

/// `(f, n)` with `f 2^n = phi(x)`.
#[inline(always)]
fn density<R: Real>(x: R) -> (R, R) {
    let (f, n) = exp_of_square(R::splat(R::Format::DENSITY_LIMIT).min(x.abs()), -0.5);
    (f * R::splat(INV_SQRT_2PI), n)
}

/// Standard normal density on the whole line: 0 at either infinity, NaN at NaN, subnormal in the far wings.
///
/// Error below 2 ulp (f64 and f32), wings included.
#[inline(always)]
pub fn norm_pdf<R: Real>(x: R) -> R {
    let (f, n) = density(x);
    f.scale2(n)
}

/// Numerator and denominator of the Mills ratio for `0 <= x <= MILLS_LIMIT`.
#[inline(always)]
fn mills_parts<R: Real>(x: R) -> (R, R) {
    (polynomial(x, R::Format::MILLS_P), polynomial(x, R::Format::MILLS_Q))
}

/// The smaller of `x` and [`Format::MILLS_LIMIT`]; NaN stays NaN.
#[inline(always)]
fn mills_clamp<R: Real>(x: R) -> R {
    R::splat(R::Format::MILLS_LIMIT).min(x)
}

/// Mills ratio `N(-x) / phi(x)` for every `x >= 0`: `sqrt(pi / 2)` at zero, 0 at infinity, NaN at NaN.
/// Negative arguments give nonsense.
///
/// Beyond the reach of the fit the seventh convergent of Laplace's continued fraction takes over (DLMF 7.9.2),
/// and in the end `1 / x`. Error below 3.5 ulp (f64 and f32).
#[inline(always)]
pub fn mills_ratio<R: Real>(x: R) -> R {
    let one = R::splat(1.0);
    let (p, q) = mills_parts(mills_clamp(x));
    let reciprocal = R::splat(R::Format::MILLS_RECIPROCAL);
    let far = x.min(reciprocal);
    let square = far * far;
    let convergent_p = polynomial(square, &[48.0, 87.0, 20.0, 1.0]);
    let convergent_q = far * polynomial(square, &[105.0, 105.0, 21.0, 1.0]);
    let beyond_fit = R::splat(R::Format::MILLS_LIMIT).lt(x);
    let p = R::select(beyond_fit, convergent_p, p);
    let q = R::select(beyond_fit, convergent_q, q);
    let vast = reciprocal.lt(x);
    R::select(vast, one, p) / R::select(vast, x, q)
}

/// [`mills_ratio`] held constant from [`Format::MILLS_LIMIT`] on, where the density it multiplies is zero.
///
/// For pricing: half the work of [`mills_ratio`], the same bits below the limit.
#[inline(always)]
pub fn mills_ratio_clamped<R: Real>(x: R) -> R {
    let (p, q) = mills_parts(mills_clamp(x));
    p / q
}

/// [`mills_ratio_clamped`] of two numbers for one division.
///
/// Error of each below 4 ulp (f64 and f32). A NaN in either makes both NaN.
#[inline(always)]
pub fn mills_ratio_pair<R: Real>(x: R, y: R) -> (R, R) {
    let (px, qx) = mills_parts(mills_clamp(x));
    let (py, qy) = mills_parts(mills_clamp(y));
    let inverse = R::splat(1.0) / (qx * qy);
    (px * qy * inverse, py * qx * inverse)
}

/// Standard normal distribution function: 0 at -inf, 1 at inf and wherever 1 is the nearest number, NaN at NaN.
///
/// Relative accuracy in the left wing down to the smallest subnormal. Error below 5 ulp (f64 and f32).
#[inline(always)]
pub fn norm_cdf<R: Real>(x: R) -> R {
    let (f, n) = density(x);
    let tail = (f * mills_ratio_clamped(x.abs())).scale2(n);
    R::select(R::splat(0.0).lt(x), R::splat(1.0) - tail, tail)
}

/// Scaled complementary error function `e^(x^2) erfc(x)`: 0 at inf, inf below about -26.63 (f64) or -9.38
/// (f32), NaN at NaN.
///
/// From the Mills ratio, `erfcx(x) = sqrt(2 / pi) M(sqrt(2) x)`, and `erfcx(-x) = 2 e^(x^2) - erfcx(x)`.
/// Error below 4 ulp (f64 and f32).
#[inline(always)]
pub fn erfcx<R: Real>(x: R) -> R {
    let y = x.abs() * R::splat(SQRT_2);
    let right = mills_ratio(y) * R::splat(SQRT_2_OVER_PI);
    let (f, n) = exp_of_square(R::splat(R::Format::DENSITY_LIMIT).min(x.abs()), 1.0);
    let left = (f + f).scale2(n) - right;
    R::select(x.lt(R::splat(0.0)), left, right)
}

/// Inverse of the standard normal distribution function: -inf at 0, inf at 1, NaN outside `[0, 1]` and at NaN.
///
/// In the centre a rational function of `(p - 1/2)^2`; in the tails one of `r = sqrt(-2 ln min(p, 1 - p))`, as
/// in Wichura, AS 241, Applied Statistics 37 (1988), but one fit reaches the smallest subnormal. Above one half
/// the tail is `1 - p`, which is exact. Error below 4 ulp (f64 and f32) of the quantile of `p` itself.
#[inline(always)]
pub fn inv_norm_cdf<R: Real>(p: R) -> R {
    let zero = R::splat(0.0);
    let one = R::splat(1.0);
    let q = p - R::splat(0.5);
    let tail = p.min(one - p);
    let r = (R::splat(-2.0) * ln_positive(tail)).sqrt();
    let c = (-q).mul_add(q, R::splat(INVERSE_CENTRAL * INVERSE_CENTRAL));
    let central = q.abs().le(R::splat(INVERSE_CENTRAL));
    let numerator = R::select(
        central,
        polynomial(c, R::Format::INVERSE_CENTRAL_P),
        polynomial(r, R::Format::INVERSE_TAIL_P),
    );
    let denominator = R::select(
        central,
        polynomial(c, R::Format::INVERSE_CENTRAL_Q),
        polynomial(r, R::Format::INVERSE_TAIL_Q),
    );
    let quotient = numerator / denominator;
    let x = R::select(central, q * quotient, (r - quotient).copysign(q));
    let x = R::select(tail.eq(zero), R::splat(f64::INFINITY).copysign(q), x);
    R::select(zero.le(p) & p.le(one), x, R::splat(f64::NAN))
}
