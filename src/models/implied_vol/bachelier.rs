//! Bachelier's formula solved for the discounted total volatility `s = e^{-rT} vol sqrt(T)`.
//!
//! With `x = e^{-rT} |F - K|` and `h = x / s` the time value is `s phi(h) (1 - h M(h))`, the limit of Black's for small `x` and
//! `s`. `1 - h M(h)` is a quotient of two polynomials with positive coefficients: nothing cancels.

use super::householder::householder;
use super::tables::{BACHELIER_P, BACHELIER_Q};
use crate::math::INV_SQRT_2PI;
use crate::math::polynomial::polynomial;
use crate::real::{Real, format::Format};

/// Steps that take every guess to the last digit: the error of 5e-5 becomes one of 1e-18.
pub const STEPS: usize = 1;

/// A quote on its way to a volatility.
#[derive(Clone, Copy)]
pub struct Search<R> {
    /// `e^{-rT} |F - K|`.
    distance: R,
    time_value: R,
    /// The best known discounted total volatility.
    pub total_vol: R,
}

impl<R: Real> Search<R> {
    /// Starts at a guess that is good to 0.005 %.
    #[inline(always)]
    pub fn new(time_value: R, distance: R) -> Self {
        let two = R::splat(2.0);
        let nonzero = distance.max(R::splat(R::Format::EPSILON.sqrt()) * time_value);
        let depth = (time_value + nonzero).ln_ratio(time_value);
        let radius = (two * depth).sqrt();
        let h = polynomial(radius, &BACHELIER_P) * (two * depth) / polynomial(radius, &BACHELIER_Q);
        Search { distance, time_value, total_vol: nonzero / h }
    }

    /// Moves the volatility nearer to the solution: an error of `e` becomes one of about `e^4`.
    #[inline(always)]
    pub fn step(&mut self) {
        let (half, one) = (R::splat(0.5), R::splat(1.0));
        let s = self.total_vol;
        let h = self.distance / s;
        let g = polynomial(h, R::Format::MILLS_P);
        let p = polynomial(h, R::Format::MILLS_Q);
        let q = h.mul_add(p, g);
        let square = h * h;
        let numerator = (s * R::splat(INV_SQRT_2PI)) * g;
        let error = half.mul_add(-square, numerator.ln_ratio(self.time_value * q));
        let slope = q / g;
        let bend = (one + square) - slope;
        let twist = R::splat(-2.0).mul_add(square, -(slope * bend));
        self.total_vol = householder(s, error, slope, bend, twist);
    }
}
