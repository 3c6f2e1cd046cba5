//! Dual numbers: a value and its first derivatives with respect to `N` variables.
//!
//! [`Dual`] is itself [`Real`], so a formula written over `Real` yields its derivatives as it stands, in
//! one pass, over scalars, SIMD lanes and recordings alike. Nested duals give higher orders:
//! `Dual<Dual<f64, 1>, 1>` carries a second derivative.

use super::Real;
use super::format::Format;
use crate::math::{MillsPair, polynomial::polynomial};
use core::array::from_fn;
use core::ops::{Add, Div, Mul, Neg, Sub};

/// A value and its derivatives with respect to `N` variables.
///
/// The value goes through exactly the operations of `R`: it has the same bits as the formula evaluated in
/// plain `R`. Derivatives are accurate to a few units in the last place of `R` for each operation; what
/// one function adds is said at its method. They depend neither on `N` nor on the other variables.
///
/// Comparisons, and with them `min`, `max` and `select`, look at values alone and carry over the
/// derivatives of the chosen side, so nothing leaks from a branch not taken. Where a function has no
/// derivative (`sqrt` and `ln` at zero) the result is infinite or, for a variable the argument does not
/// depend on, NaN. Where the value is NaN, derivatives mean nothing.
///
/// Call the elementary functions as methods (`x.exp()`): [`crate::math::exp`] applied to a dual would
/// differentiate its range reduction.
///
/// ```
/// use neutryx::real::{Real, dual::Dual};
///
/// let x = Dual::<f64, 1>::variable(3.0, 0);
/// let y = x * x + Dual::constant(1.0);
/// assert_eq!(y.value(), 10.0);
/// assert_eq!(y.derivative(0), 6.0);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Dual<R, const N: usize> {
    value: R,
    derivatives: [R; N],
}

impl<R: Real, const N: usize> Dual<R, N> {
    /// A value with its derivatives, in the order of the variables.
    #[inline(always)]
    pub fn new(value: R, derivatives: [R; N]) -> Self {
        Dual { value, derivatives }
    }

    /// A number that depends on none of the variables.
    #[inline(always)]
    pub fn constant(value: R) -> Self {
        Dual { value, derivatives: [R::splat(0.0); N] }
    }

    /// The variable number `index` at `value`.
    ///
    /// # Panics
    /// If `index >= N`.
    #[inline(always)]
    pub fn variable(value: R, index: usize) -> Self {
        let mut dual = Self::constant(value);
        dual.derivatives[index] = R::splat(1.0);
        dual
    }

    /// The value.
    #[inline(always)]
    pub fn value(self) -> R {
        self.value
    }

    /// The derivative with respect to variable number `index`.
    ///
    /// # Panics
    /// If `index >= N`.
    #[inline(always)]
    pub fn derivative(self, index: usize) -> R {
        self.derivatives[index]
    }

    /// All derivatives, in the order of the variables.
    #[inline(always)]
    pub fn derivatives(self) -> [R; N] {
        self.derivatives
    }

    /// `value` with derivatives made from those of `self`.
    #[inline(always)]
    fn map(self, value: R, derivative: impl Fn(R) -> R) -> Self {
        Dual { value, derivatives: from_fn(|i| derivative(self.derivatives[i])) }
    }

    /// `value` with derivatives made from those of `self` and `other`.
    #[inline(always)]
    fn zip(self, other: Self, value: R, derivative: impl Fn(R, R) -> R) -> Self {
        Dual { value, derivatives: from_fn(|i| derivative(self.derivatives[i], other.derivatives[i])) }
    }

    /// The chain rule for a function of `self`.
    #[inline(always)]
    fn chain(self, value: R, slope: R) -> Self {
        self.map(value, |d| d * slope)
    }
}

impl<R: Real, const N: usize> Add for Dual<R, N> {
    type Output = Self;
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        self.zip(other, self.value + other.value, |a, b| a + b)
    }
}

impl<R: Real, const N: usize> Sub for Dual<R, N> {
    type Output = Self;
    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        self.zip(other, self.value - other.value, |a, b| a - b)
    }
}

impl<R: Real, const N: usize> Mul for Dual<R, N> {
    type Output = Self;
    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        self.zip(other, self.value * other.value, |a, b| a.mul_add(other.value, self.value * b))
    }
}

impl<R: Real, const N: usize> Div for Dual<R, N> {
    type Output = Self;
    /// One reciprocal serves all derivatives: they lose digits where it leaves the normal range, that is
    /// for divisors within a factor four of either end of it.
    #[inline(always)]
    fn div(self, other: Self) -> Self {
        let quotient = self.value / other.value;
        let reciprocal = R::splat(1.0) / other.value;
        self.zip(other, quotient, |a, b| (-quotient).mul_add(b, a) * reciprocal)
    }
}

impl<R: Real, const N: usize> Neg for Dual<R, N> {
    type Output = Self;
    #[inline(always)]
    fn neg(self) -> Self {
        self.map(-self.value, |d| -d)
    }
}

impl<R: Real, const N: usize> Real for Dual<R, N> {
    type Mask = R::Mask;
    type Format = R::Format;

    #[inline(always)]
    fn splat(value: f64) -> Self {
        Self::constant(R::splat(value))
    }
    #[inline(always)]
    fn sqrt(self) -> Self {
        let root = self.value.sqrt();
        self.chain(root, R::splat(0.5) / root)
    }
    #[inline(always)]
    fn mul_add(self, factor: Self, addend: Self) -> Self {
        Dual {
            value: self.value.mul_add(factor.value, addend.value),
            derivatives: from_fn(|i| {
                let partial = self.value.mul_add(factor.derivatives[i], addend.derivatives[i]);
                self.derivatives[i].mul_add(factor.value, partial)
            }),
        }
    }
    /// At zero the derivative is that of the side the sign bit points to.
    #[inline(always)]
    fn abs(self) -> Self {
        self.chain(self.value.abs(), R::splat(1.0).copysign(self.value))
    }
    #[inline(always)]
    fn copysign(self, sign: Self) -> Self {
        let one = R::splat(1.0);
        let slope = one.copysign(self.value) * one.copysign(sign.value);
        self.chain(self.value.copysign(sign.value), slope)
    }
    #[inline(always)]
    fn min(self, other: Self) -> Self {
        let mask = self.value.lt(other.value);
        self.zip(other, self.value.min(other.value), |a, b| R::select(mask, a, b))
    }
    #[inline(always)]
    fn max(self, other: Self) -> Self {
        let mask = other.value.lt(self.value);
        self.zip(other, self.value.max(other.value), |a, b| R::select(mask, a, b))
    }
    #[inline(always)]
    fn lt(self, other: Self) -> Self::Mask {
        self.value.lt(other.value)
    }
    #[inline(always)]
    fn le(self, other: Self) -> Self::Mask {
        self.value.le(other.value)
    }
    #[inline(always)]
    fn eq(self, other: Self) -> Self::Mask {
        self.value.eq(other.value)
    }
    #[inline(always)]
    fn select(mask: Self::Mask, yes: Self, no: Self) -> Self {
        yes.zip(no, R::select(mask, yes.value, no.value), |a, b| R::select(mask, a, b))
    }

    /// `n` counts as constant.
    #[inline(always)]
    fn scale2(self, n: Self) -> Self {
        self.map(self.value.scale2(n.value), |d| d.scale2(n.value))
    }
    /// `n` counts as constant.
    #[inline(always)]
    fn scale2_normal(self, n: Self) -> Self {
        // A derivative may be zero or subnormal where the value is normal.
        self.map(self.value.scale2_normal(n.value), |d| d.scale2(n.value))
    }
    #[inline(always)]
    fn align(self, other: Self) -> (Self, Self) {
        let (scaled, exponent) = self.value.align(other.value);
        (other.map(scaled, |d| d.scale2(exponent)), Self::constant(exponent))
    }
    #[inline(always)]
    fn round(self) -> Self {
        Self::constant(self.value.round())
    }
    #[inline(always)]
    fn is_nan(self) -> Self::Mask {
        self.value.is_nan()
    }

    #[inline(always)]
    fn exp(self) -> Self {
        let exp = self.value.exp();
        self.chain(exp, exp)
    }
    #[inline(always)]
    fn exp_normal(self) -> Self {
        let exp = self.value.exp_normal();
        self.chain(exp, exp)
    }
    #[inline(always)]
    fn mul_exp(self, x: Self) -> Self {
        let product = self.value.mul_exp(x.value);
        let exp = x.value.exp_normal();
        self.zip(x, product, |a, b| a.mul_add(exp, b * product))
    }
    /// The power of two counts as constant.
    #[inline(always)]
    fn bell(self) -> (Self, Self) {
        let (fraction, exponent) = self.value.bell();
        (self.chain(fraction, -(self.value * fraction)), Self::constant(exponent))
    }
    #[inline(always)]
    fn expm1(self) -> Self {
        // `expm1 + 1` would be cheaper and lose every digit far to the left.
        self.chain(self.value.expm1(), self.value.exp())
    }
    #[inline(always)]
    fn ln(self) -> Self {
        self.chain(self.value.ln(), R::splat(1.0) / self.value)
    }
    #[inline(always)]
    fn ln_ratio(self, other: Self) -> Self {
        let one = R::splat(1.0);
        let over_self = one / self.value;
        let over_other = one / other.value;
        self.zip(other, self.value.ln_ratio(other.value), |a, b| a.mul_add(over_self, -(b * over_other)))
    }
    /// `k` counts as constant.
    #[inline(always)]
    fn ln_of_aligned(self, k: Self) -> Self {
        let s = self.value;
        let slope = R::splat(2.0) / (-s).mul_add(s, R::splat(1.0));
        self.chain(s.ln_of_aligned(k.value), slope)
    }
    /// The power of two counts as constant.
    #[inline(always)]
    fn exp_of_square(self, factor: f64) -> (Self, Self) {
        let (fraction, exponent) = self.value.exp_of_square(factor);
        let slope = self.value * R::splat(2.0 * factor) * fraction;
        (self.chain(fraction, slope), Self::constant(exponent))
    }
    #[inline(always)]
    fn log1p(self) -> Self {
        let one = R::splat(1.0);
        self.chain(self.value.log1p(), one / (one + self.value))
    }
    /// The relative error of the derivative is that of the density.
    #[inline(always)]
    fn norm_pdf(self) -> Self {
        let density = self.value.norm_pdf();
        // Out where the density is zero, the clamp keeps an infinite argument from making a NaN of it.
        let limit = R::splat(R::Format::MILLS_LIMIT);
        let x = self.value.min(limit).max(-limit);
        self.chain(density, -(x * density))
    }
    /// The derivative is [`crate::math::norm_pdf`] and has its relative error.
    #[inline(always)]
    fn norm_cdf(self) -> Self {
        self.chain(self.value.norm_cdf(), self.value.norm_pdf())
    }
    #[inline(always)]
    fn mills_ratio(self) -> Self {
        self.chain(self.value.mills_ratio(), mills_slope(self.value))
    }
    #[inline(always)]
    fn mills_ratio_clamped(self) -> Self {
        self.chain(self.value.mills_ratio_clamped(), mills_slope(self.value))
    }
    #[inline(always)]
    fn mills_ratio_pair(self, other: Self) -> MillsPair<Self> {
        let pair = self.value.mills_ratio_pair(other.value);
        // The numerators carry the derivatives of the quotients.
        let parts = |x: Self, (p, q): (R, R)| (x.chain(p, mills_slope(x.value) * q), Dual::constant(q));
        MillsPair {
            first: parts(self, pair.first),
            second: parts(other, pair.second),
            inverse: Dual::constant(pair.inverse),
        }
    }
    /// The derivative `1 / phi(y)` is computed as the Mills ratio of `|y|` over the tail `min(p, 1 - p)`:
    /// the density at a rounded `y` has a relative error of `y^2` ulp, the Mills ratio of one.
    #[inline(always)]
    fn inv_norm_cdf(self) -> Self {
        let p = self.value;
        let y = p.inv_norm_cdf();
        let lower = p.lt(R::splat(0.5));
        let tail = R::select(lower, p, R::splat(1.0) - p);
        let distance = R::select(lower, -y, y);
        self.chain(y, distance.mills_ratio() / tail)
    }
}

/// Derivative of the Mills ratio, `x M(x) - 1`, for every `x >= 0`.
///
/// The difference itself loses `x^2` ulp. Its negative decreases from one like `1 / x^2`; up to
/// `MILLS_LIMIT` this is a rational fit to it (relative error 1.5e-16 for `f64`, 6.4e-9 for `f32`), from
/// there on a convergent of the continued fraction `1 / (s + 3 - 6 / (s + 7 - 20 / (s + 11 - ...)))` in
/// `s = x^2` (4e-14 at the limit of `f32`, far less at that of `f64`). All coefficients are positive, so
/// nothing cancels, here or in the derivatives of nested duals.
#[inline(always)]
fn mills_slope<R: Real>(x: R) -> R {
    let limit = R::splat(R::Format::MILLS_LIMIT);
    // Unlike `x.min(limit)` this keeps a NaN.
    let near = limit.min(x);
    let (p, q) = if R::Format::EPSILON < f64::from(f32::EPSILON) {
        (polynomial(near, &SLOPE_P_64), polynomial(near, &SLOPE_Q_64))
    } else {
        (polynomial(near, &SLOPE_P_32), polynomial(near, &SLOPE_Q_32))
    };
    // The powers of 1 / x vanish where those of x would overflow.
    let inverse = R::splat(1.0) / x;
    let u = inverse * inverse;
    let far = limit.lt(x);
    let p = R::select(far, u * polynomial(u, &[1.0, 33.0, 285.0, 561.0]), p);
    let q = R::select(far, polynomial(u, &[1.0, 36.0, 378.0, 1260.0, 945.0]), q);
    -(p / q)
}

const SLOPE_P_64: [f64; 10] = [
    1.0,
    1.2892296320172612,
    0.8445267745459962,
    0.35876671470257354,
    0.10754268995973956,
    0.023446635660676323,
    0.003712929309768794,
    0.0004130044667484515,
    2.9520304613183163e-05,
    1.051293330765365e-06,
];
const SLOPE_Q_64: [f64; 12] = [
    1.0,
    2.542543769332777,
    3.0311328253936822,
    2.2418416361814675,
    1.1461113728569146,
    0.4266730746897675,
    0.11850434170221072,
    0.024679341780348224,
    0.0038014902119955234,
    0.0004161583469318469,
    2.952030461128534e-05,
    1.051293330773898e-06,
];
const SLOPE_P_32: [f64; 5] =
    [0.9999999944923755, 0.6883861930678942, 0.24106397279091554, 0.046574042887323065, 0.00432764137400037];
const SLOPE_Q_32: [f64; 7] = [
    1.0,
    1.9416998836569102,
    1.6746297618612958,
    0.8303377994980949,
    0.25390464260985046,
    0.04657927765429017,
    0.004327557936848672,
];
