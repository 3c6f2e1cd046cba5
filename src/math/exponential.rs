//! `exp` and `expm1`.
//!
//! `x = n ln 2 + r` with `|r| <= ln(2) / 2` (Cody and Waite's two-part ln 2: Muller, Elementary Functions,
//! 3rd ed., 11.2), `e^r` by a minimax polynomial, `2^n` by exponent bits.

use super::polynomial::polynomial;
use crate::real::{Real, format::Format};
use core::f64::consts::{LN_2, LOG2_E};
use core::hint::cold_path;

/// `r` and `n` with `x = n ln 2 + r`, and what rounding `r` lost.
#[inline(always)]
fn reduce<R: Real>(x: R) -> (R, R, R) {
    let magic = R::splat(R::Format::ROUND_MAGIC);
    let n = x.mul_add(R::splat(LOG2_E), magic) - magic;
    let exact = n.mul_add(R::splat(-R::Format::LN2_HI), x);
    let low = R::splat(-R::Format::LN2_LO);
    let r = n.mul_add(low, exact);
    (r, n, n.mul_add(low, exact - r))
}

/// [`reduce`] with ln 2 in one part: what that lacks, times `n`, is less than what rounding did to `x`.
#[inline(always)]
fn reduce_once<R: Real>(x: R) -> (R, R) {
    let magic = R::splat(R::Format::ROUND_MAGIC);
    let n = x.mul_add(R::splat(LOG2_E), magic) - magic;
    (n.mul_add(R::splat(-LN_2), x), n)
}

/// `e^r - 1 - r` for a reduced argument.
#[inline(always)]
fn tail<R: Real>(r: R) -> R {
    r * r * polynomial(r, R::Format::EXP_TAIL)
}

/// `e^r` for a reduced argument.
#[inline(always)]
fn fraction<R: Real>(r: R) -> R {
    (r * r).mul_add(polynomial(r, R::Format::EXP_TAIL), r) + R::splat(1.0)
}

/// `value e^r` for a reduced argument, with the one rounding that adds the two.
#[inline(always)]
fn times_fraction<R: Real>(value: R, r: R) -> R {
    value.mul_add((r * r).mul_add(polynomial(r, R::Format::EXP_TAIL), r), value)
}

/// Keeps the exponent within reach of [`Real::scale2`] without changing `e^x`; NaN stays NaN.
#[inline(always)]
fn clamp<R: Real>(x: R) -> R {
    let x = R::splat(R::Format::EXP_UNDERFLOW).max(x);
    R::splat(R::Format::EXP_OVERFLOW).min(x)
}

/// `e^x` on the whole line: 0 at -inf, inf at inf, NaN at NaN, subnormal results rounded once.
///
/// Error below 1 ulp (f64 and f32).
#[inline(always)]
pub fn exp<R: Real>(x: R) -> R {
    let (r, n, _) = reduce(clamp(x));
    fraction(r).scale2(n)
}

/// `e^x` where that is a normal number: `-708.39 <= x <= 709.78` in f64, `-87.33 <= x <= 88.72` in f32.
/// Elsewhere, and for NaN, the result is meaningless.
///
/// The same bits as [`exp`], so the same bound: below 1 ulp.
#[inline(always)]
pub fn exp_normal<R: Real>(x: R) -> R {
    let (r, n, _) = reduce(x);
    fraction(r).scale2_normal(n)
}

/// `(f, n)` with `f 2^n = e^(factor x^2)`. The square is carried to twice the precision, since an error of half
/// an ulp in a large exponent is many ulp in the power.
///
/// `factor` is a power of two, and `factor x^2` within reach of [`Real::scale2`].
#[inline(always)]
pub fn exp_of_square<R: Real>(x: R, factor: f64) -> (R, R) {
    let factor = R::splat(factor);
    let square = x * x;
    let lost = x.mul_add(x, -square);
    let (r, n, _) = reduce(square * factor);
    (fraction(lost.mul_add(factor, r)), n)
}

/// `(a e^x, b e^y)` where those are normal numbers, as `a` and `b` are. Elsewhere, and for NaN, the result is
/// meaningless.
///
/// For pricing: as accurate as `x` deserves, whose last place is in doubt. Error below `1 + |x| / 3` ulp (f64 and
/// f32).
#[inline(always)]
pub fn mul_exp_pair<R: Real>(a: R, x: R, b: R, y: R) -> (R, R) {
    if R::all((x.abs() + y.abs()).le(R::splat(REDUCED))) {
        // The reduction would change nothing: n is zero.
        return (times_fraction(a, x), times_fraction(b, y));
    }
    cold_path();
    (a.mul_exp(x), b.mul_exp(y))
}

/// `value e^x`, as [`mul_exp_pair`].
#[inline(always)]
pub fn mul_exp<R: Real>(value: R, x: R) -> R {
    let (r, n) = reduce_once(x);
    times_fraction(value, r).scale2_normal(n)
}

/// `(f, n)` with `f 2^n = e^(-x^2 / 2)`, for `x^2` within reach of [`Real::scale2`].
///
/// For pricing: as accurate as `x` deserves. Error below `1 + x^2` ulp (f64 and f32); [`exp_of_square`] has no
/// such second term.
#[inline(always)]
pub fn bell<R: Real>(x: R) -> (R, R) {
    let exponent = x * x * R::splat(-0.5);
    let (r, n) = reduce_once(exponent);
    (fraction(r), n)
}

/// `e^x - 1` on the whole line: -1 at -inf, inf at inf, NaN at NaN, and `x` for tiny `x`, signed zero included.
///
/// Error below 2 ulp (f64 and f32).
#[inline(always)]
pub fn expm1<R: Real>(x: R) -> R {
    let one = R::splat(1.0);
    // Below the floor the result is -1 and `2^-n` would overflow.
    let (r, n, lost) = reduce(clamp(R::splat(EXPM1_FLOOR).max(x)));
    let y = (tail(r) + lost) + r;
    ((one - one.scale2(-n)) + y).scale2(n).copysign(x)
}

/// Arguments up to this size are reduced as they are: `n` is zero.
const REDUCED: f64 = 0.3465;

/// `e^x - 1` is -1 in every format from here down.
const EXPM1_FLOOR: f64 = -40.0;
