//! Black's formula solved for the total volatility `s = vol sqrt(T)`.
//!
//! With `x = |ln(A / B)|`, `h = x / s`, `t = s / 2`, `y = h - t`, `z = h + t` and the Mills ratio
//! `M(u) = N(-u) / phi(u)`, the time value over the smaller of asset and strike is
//!
//! `v = phi(y) D`, `D = M(y) - M(z)`, and `1 - v = phi(y) U`, `U = M(-y) + M(z)`.
//!
//! Solved is `ln v = ln D - y^2 / 2 - ln sqrt(2 pi)` for `ln s`, and `ln(1 - v)` where `y` is negative: no exponential,
//! so no underflow, and a relative error of the price stays one of the volatility. For small `x` and `s` the
//! difference `D` would lose its digits. There
//!
//! `phi(y) D = 2 t phi(h) e^{x/2} (C_0 (1 - h M(h)) + C_1 t^2 + C_2 t^4 + ...)`,
//! `C_k = (-1)^k (2k - 1)!! (1 / (2k + 1)! + a / (2k + 3)! + a^2 / (2k + 5)! + ...)`, `a = (x / 2)^2`,
//!
//! whose two parts never nearly cancel. It follows from
//! `b = 2 phi(h) (integral from 0 to t of cosh(h (t - u)) e^{-u^2/2} du - sinh(h t) M(h))`.

use super::householder::householder;
use super::quote::Quote;
use super::tables::{BACHELIER_P, BACHELIER_Q, QUANTILE_P, QUANTILE_Q};
use crate::math::INV_SQRT_2PI;
use crate::math::polynomial::polynomial;
use crate::real::{Real, format::Format};
use core::f64::consts::{LN_2, PI};

/// Most powers of `t^2` in the series.
const POWERS: usize = 11;
/// Most powers of `a` in a coefficient of the series.
const TERMS: usize = 8;
/// Powers of `a` that matter for `x` and `s` up to one: what is left out is below an eighth of an ulp of one.
const LENGTHS_64: [usize; POWERS] = [8, 7, 6, 5, 4, 4, 3, 2, 2, 1, 1];
const LENGTHS_32: [usize; POWERS] = [4, 3, 3, 2, 1, 1, 0, 0, 0, 0, 0];

/// `(-1)^k (2k - 1)!! / (2k + 2j + 1)!`.
const SERIES: [[f64; TERMS]; POWERS] = {
    let mut series = [[0.0; TERMS]; POWERS];
    let mut k = 0;
    while k < POWERS {
        let mut j = 0;
        while j < TERMS {
            let mut value: f64 = if k % 2 == 0 { 1.0 } else { -1.0 };
            let mut odd = 1;
            while odd < 2 * k {
                value *= odd as f64;
                odd += 2;
            }
            // The factorial of 23 and below is exact.
            let mut factorial = 1.0;
            let mut i = 2;
            while i <= 2 * (k + j) + 1 {
                factorial *= i as f64;
                i += 1;
            }
            series[k][j] = value / factorial;
            j += 1;
        }
        k += 1;
    }
    series
};

/// A quote on its way to a volatility.
#[derive(Clone, Copy)]
pub struct Search<R> {
    /// `|ln(A / B)|`.
    distance: R,
    time_value: R,
    shortfall: R,
    /// The smaller of asset and strike, over `sqrt(2 pi)`.
    scale: R,
    /// The `C_k`.
    series: [R; POWERS],
    /// The best known total volatility.
    pub total_vol: R,
}

/// The coefficients of the series in `t^2`.
#[inline(always)]
fn series<R: Real>(half_distance: R) -> [R; POWERS] {
    let a = half_distance * half_distance;
    macro_rules! coefficients {
        ($lengths:ident, $($k:literal)*) => {
            [$(match $lengths[$k] {
                0 => R::splat(0.0),
                length => polynomial(a, &SERIES[$k][..length]),
            }),*]
        };
    }
    if is_double::<R>() {
        coefficients!(LENGTHS_64, 0 1 2 3 4 5 6 7 8 9 10)
    } else {
        coefficients!(LENGTHS_32, 0 1 2 3 4 5 6 7 8 9 10)
    }
}

#[inline(always)]
const fn is_double<R: Real>() -> bool {
    R::Format::MAX_EXPONENT > 127
}

/// `2 sqrt(2 pi) / M(u)` within half a percent (Boyd, 1959), made of `u` and `u^2`.
#[inline(always)]
fn inverse_mills<R: Real>(u: R, square: R) -> R {
    u.mul_add(R::splat(PI - 1.0), (square + R::splat(2.0 * PI)).sqrt())
}

impl<R: Real> Search<R> {
    /// Starts at a guess.
    #[inline(always)]
    pub fn new(quote: &Quote<R>, distance: R) -> Self {
        Search {
            distance,
            time_value: quote.time_value,
            shortfall: quote.shortfall,
            scale: quote.scale * R::splat(INV_SQRT_2PI),
            series: series(R::splat(0.5) * distance),
            total_vol: guess(quote, distance),
        }
    }

    /// Moves the volatility nearer to the solution: an error of `e` becomes one of about `e^4`.
    #[inline(always)]
    pub fn step(&mut self) {
        let (zero, half, one) = (R::splat(0.0), R::splat(0.5), R::splat(1.0));
        let (x, s) = (self.distance, self.total_vol);
        let h = x / s;
        let t = half * s;
        let (y, z) = (h - t, h + t);
        let near = x.lt(one) & s.lt(one);
        let above = y.lt(zero) & !near;

        // M = p / q and 1 - u M(u) = g / q.
        let mills = |u: R| {
            let g = polynomial(u, R::Format::MILLS_P);
            let p = polynomial(u, R::Format::MILLS_Q);
            (p, u.mul_add(p, g), g)
        };
        let (p_first, q_first, g_first) = mills(R::select(near, h, y.abs()));
        let (p_last, q_last, _) = mills(z);
        let tau = t * t;
        let numerator_near = {
            let c = &self.series;
            let square = tau * tau;
            let (odd, even) = if is_double::<R>() {
                let even = c[10].mul_add(square, c[8]).mul_add(square, c[6]).mul_add(square, c[4]);
                (c[9].mul_add(square, c[7]).mul_add(square, c[5]), even)
            } else {
                (c[5], c[4])
            };
            let odd = odd.mul_add(square, c[3]).mul_add(square, c[1]);
            let even = even.mul_add(square, c[2]);
            let rest = even.mul_add(tau, odd) * tau;
            s * c[0].mul_add(g_first, rest * q_first)
        };
        let last = p_last * q_first;
        let last = R::select(above, last, -last);
        let numerator = R::select(near, numerator_near, p_first.mul_add(q_last, last));
        let denominator = R::select(near, q_first, q_first * q_last);
        // y^2 - t^2 = h^2 - x.
        let square = R::select(near, h.mul_add(h, -x), y * y);
        let target = R::select(above, self.shortfall, self.time_value);
        let error = half.mul_add(-square, (numerator * self.scale).ln_ratio(target * denominator));

        // d ln v / d ln s = s / D, d ln(1 - v) / d ln s = -s / U.
        let bell = polynomial(half * tau, &[1.0, -1.0, 0.5, -1.0 / 6.0, 1.0 / 24.0, -1.0 / 120.0]);
        let factor = R::select(near, bell, R::select(above, -one, one));
        let slope = factor * (s * denominator) / numerator;
        let h_square = h * h;
        let bend = (one + h_square) - tau - slope;
        let twist = R::splat(-2.0).mul_add(h_square + tau, -(slope * bend));
        self.total_vol = householder(s, error, slope, bend, twist);
    }
}

/// A total volatility within 18 %, most often within 1 %.
///
/// Where `x` and the price are small: Bachelier's model has nearly the same time value; it is inverted by a rational
/// function, and the leading terms of the difference (Hagan and Woodward, Equivalent Black volatilities, 1999) are added. Elsewhere
/// `v = N(-y) m` with `m = 1 - M(z) / M(y)`, and `1 - v = N(y) m` with `m = 1 + M(z) / M(-y)`; `m` is taken where `y` is zero.
#[inline(always)]
fn guess<R: Real>(quote: &Quote<R>, x: R) -> R {
    let (half, one, two) = (R::splat(0.5), R::splat(1.0), R::splat(2.0));
    let Quote { time_value, shortfall, scale, gap, .. } = *quote;
    let small = x.lt(R::splat(1.2)) & time_value.lt(R::splat(0.45) * scale);

    // At the money the gap is zero: a smallest one that the volatility does not feel stands for it.
    let least = R::splat(R::Format::EPSILON.sqrt()) * time_value;
    let two_x = two * x;
    let ratio = R::splat((2.0 * PI).sqrt()) / inverse_mills(two_x.sqrt(), two_x);
    let below = time_value.lt(half * (scale - scale * ratio));
    let whole = scale + R::select(below, -(scale * ratio), scale * ratio);
    let part = R::select(small, time_value, R::select(below, time_value, shortfall));
    let whole = R::select(small, time_value + gap.max(least), whole);
    let depth = whole.ln_ratio(part);
    let depth = R::select(small, depth, R::splat(LN_2).max(depth));
    let radius = (two * depth).sqrt();

    let p = R::select(small, polynomial(radius, &BACHELIER_P), polynomial(radius, &QUANTILE_P));
    let q = R::select(small, polynomial(radius, &BACHELIER_Q), polynomial(radius, &QUANTILE_Q));
    let d = radius - p / q;
    let z = d.mul_add(d, two_x).sqrt();
    // h = radius^2 p / q.
    let numerator = R::select(small, (scale * x).max(least) * q, R::select(below, two_x, d + z));
    let denominator = R::select(small, scale * (two * depth * p), R::select(below, d + z, one));
    let s = numerator / denominator;
    let square = s * s;
    let first = (x * x).mul_add(R::splat(-1.0 / 2880.0), R::splat(1.0 / 24.0));
    let growth = square.mul_add(R::splat(7.0 / 1920.0), first).mul_add(square, one);
    R::select(small, s * growth, s)
}
