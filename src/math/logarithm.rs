//! `ln`, `ln(a / b)`, `log1p`.
//!
//! `ln((1 + s) / (1 - s)) = 2 atanh(s) = 2 s + s^3 q(s^2)` after exact scaling by a power of two
//! (Muller, Elementary Functions, 3rd ed., 11.4); `q` is a minimax polynomial.

use super::polynomial::polynomial;
use crate::real::{Real, format::Format};
use core::f64::consts::LN_2;

/// `ln(a / b)` of positive normal numbers, without forming the quotient; other arguments give nonsense.
///
/// `a - b` is exact where the two are near each other, so the result keeps its relative accuracy down to
/// `a == b`, where it is zero. Error below 2 ulp of the result (f64 and f32).
#[inline(always)]
pub fn ln_ratio<R: Real>(a: R, b: R) -> R {
    let (b, k) = a.align(b);
    ln_of_aligned((a - b) / (a + b), k)
}

/// The second half of [`ln_ratio`], `2 atanh(s) + k ln 2` with `s = (a - b) / (a + b)` of aligned numbers:
/// `|s| <= 1/5`.
#[inline(always)]
pub fn ln_of_aligned<R: Real>(s: R, k: R) -> R {
    let z = s * s;
    let q = polynomial(z, R::Format::LN_TAIL);
    // Unless k = 0, what ln 2 lacks is lost in the last place of the sum.
    (s * z).mul_add(q, k.mul_add(R::splat(LN_2), s + s))
}

/// `ln(1 + d + lost) + k ln 2` for `d` in `[-0.34, 0.51]` and `lost` below an ulp of `d`.
///
/// `2 s = d - s d` with `s = d / (2 + d)`: the leading term is `d` itself, without the error of `s`.
#[inline(always)]
fn ln_near_one<R: Real>(d: R, lost: R, k: R) -> R {
    let hi = R::splat(R::Format::LN2_HI);
    let s = d / (R::splat(2.0) + d);
    let z = s * s;
    let correction = d - z * polynomial(z, R::Format::LN_TAIL);
    let low = (-s).mul_add(correction, k.mul_add(R::splat(R::Format::LN2_LO), lost));
    // k ln 2 outweighs d unless k = 0, so this sum and its error are exact.
    let sum = k.mul_add(hi, d);
    let error = k.mul_add(hi, -sum) + d;
    sum + (error + low)
}

/// `ln x` for positive finite numbers, subnormal ones included.
#[inline(always)]
pub(super) fn ln_positive<R: Real>(x: R) -> R {
    let lift = R::Format::SUBNORMAL_LIFT;
    let subnormal = x.lt(R::splat(R::Format::MIN_POSITIVE));
    let lifted = R::splat(1.0).scale2(R::splat(lift));
    let x = R::select(subnormal, x * lifted, x);
    let (m, k) = R::splat(1.0).align(x);
    let k = R::select(subnormal, R::splat(-lift), R::splat(0.0)) - k;
    ln_near_one(m - R::splat(1.0), R::splat(0.0), k)
}

/// [`ln_positive`] of normal numbers: the same bits.
#[inline(always)]
pub(super) fn ln_normal<R: Real>(x: R) -> R {
    let (m, k) = R::splat(1.0).align(x);
    ln_near_one(m - R::splat(1.0), R::splat(0.0), -k)
}

/// Natural logarithm: -inf at zero of either sign, inf at inf, NaN below zero and at NaN, full accuracy for
/// subnormal arguments.
///
/// Error below 1 ulp (f64 and f32).
#[inline(always)]
pub fn ln<R: Real>(x: R) -> R {
    edges(ln_positive(x), x, x)
}

/// `ln(1 + x)`: -inf at -1, inf at inf, NaN below -1 and at NaN, and `x` for tiny `x`, signed zero included.
///
/// Error below 1 ulp (f64 and f32).
#[inline(always)]
pub fn log1p<R: Real>(x: R) -> R {
    let one = R::splat(1.0);
    let y = one + x;
    let lost = x - (y - one);
    let (m, k) = one.align(y);
    // With k = 0 the sum below gives back x itself.
    let lost = lost.scale2(k);
    let leading = m - one;
    let d = leading + lost;
    edges(ln_near_one(d, (leading - d) + lost, -k).copysign(x), y, x)
}

/// The logarithm `value` of `y`, put right where `y` is not a positive finite number.
#[inline(always)]
fn edges<R: Real>(value: R, y: R, x: R) -> R {
    let zero = R::splat(0.0);
    let infinity = R::splat(f64::INFINITY);
    let value = R::select(y.eq(zero), -infinity, value);
    // The argument itself where it is infinite or NaN.
    let value = R::select(y.lt(infinity), value, x);
    R::select(y.lt(zero), R::splat(f64::NAN), value)
}
