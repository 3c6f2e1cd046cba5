//! Standard normal density, distribution function, its inverse, and the Mills ratio.
use super::polynomial::polynomial;
use crate::real::{Real, format::Format};

pub const INV_SQRT_2PI: f64 = 0.3989422804014326779;
#[inline(always)]
pub fn norm_pdf<R: Real>(x: R) -> R {
    (x * x * R::splat(-0.5)).exp() * R::splat(INV_SQRT_2PI)
}
#[inline(always)]
pub fn mills_ratio<R: Real>(x: R) -> R {
    let x = x.min(R::splat(R::Format::DENSITY_LIMIT));
    polynomial(x, R::Format::MILLS_P) / polynomial(x, R::Format::MILLS_Q) * R::splat(1.0 / INV_SQRT_2PI)
}
#[inline(always)]
pub fn mills_ratio_pair<R: Real>(x: R, y: R) -> (R, R) {
    (mills_ratio(x), mills_ratio(y))
}
pub fn norm_cdf<R: Real>(x: R) -> R {
    let tail = norm_pdf(x) * mills_ratio(x.abs());
    R::select(x.lt(R::splat(0.0)), tail, R::splat(1.0) - tail)
}
pub fn erfcx<R: Real>(x: R) -> R {
    mills_ratio(x)
}
pub fn inv_norm_cdf<R: Real>(x: R) -> R {
    x
}

/// `N(-x) e^{x^2 / 2}`.
#[inline(always)]
pub fn scaled_tail<R: Real>(x: R) -> R {
    polynomial(x, R::Format::MILLS_P) / polynomial(x, R::Format::MILLS_Q)
}
#[inline(always)]
pub fn scaled_tail_pair<R: Real>(x: R, y: R) -> (R, R) {
    let (p, q) = (polynomial(x, R::Format::MILLS_P), polynomial(x, R::Format::MILLS_Q));
    let (s, t) = (polynomial(y, R::Format::MILLS_P), polynomial(y, R::Format::MILLS_Q));
    let inverse = R::splat(1.0) / (q * t);
    (p * t * inverse, s * q * inverse)
}
