//! Expectations of control variates: what is known in closed form.

use super::grid::{Grid, Step};
use crate::real::Real;

/// A lognormal price: its expectation, and the variance of its logarithm.
#[derive(Clone, Copy, Debug)]
pub struct Lognormal {
    /// Expectation.
    pub forward: f64,
    /// Variance of the logarithm.
    pub variance: f64,
}

/// The price at expiry.
pub fn terminal(spot: f64, grid: &Grid) -> Lognormal {
    let carry: f64 = grid.steps.iter().map(|step| step.carry).sum();
    Lognormal { forward: spot * Real::exp(carry), variance: grid.steps.iter().map(variance).sum() }
}

fn variance(step: &Step) -> f64 {
    step.vol * step.vol * step.dt
}

/// The geometric mean of the fixings to come, to a power: `(S_1 ... S_n)^(power / n)`, over
/// `spot^power` (A. G. Z. Kemna and A. C. F. Vorst, "A pricing method for options based on average asset values",
/// Journal of Banking and Finance 14, 1990; Glasserman, 2004, section 3.2.2, for discrete fixings).
pub fn geometric_mean(power: f64, grid: &Grid) -> Lognormal {
    let (mut mean, mut spread) = (0.0, 0.0);
    for (step, later) in grid.later() {
        let weight = later * power;
        mean += weight * (step.carry - 0.5 * variance(step));
        spread += weight * weight * variance(step);
    }
    Lognormal { forward: Real::exp(mean + 0.5 * spread), variance: spread }
}

/// Variance of the logarithm of the price at expiry over the geometric mean of the fixings to a power.
pub fn variance_over_mean(power: f64, grid: &Grid) -> f64 {
    grid.later().map(|(step, later)| variance(step) * square(1.0 - power * later)).sum()
}

fn square(x: f64) -> f64 {
    x * x
}

/// `E max(sign (X - K), 0)` for a lognormal `X` (Black, 1976); `K` may be negative. With `K` the expectation of
/// another lognormal and the variance of the difference of logarithms it is the option to exchange the two (Margrabe,
/// 1978).
pub fn option(sign: f64, x: Lognormal, strike: f64) -> f64 {
    let intrinsic = (sign * (x.forward - strike)).max(0.0);
    let total_vol = x.variance.sqrt();
    if strike <= 0.0 || total_vol == 0.0 {
        return intrinsic;
    }
    let d1 = Real::ln(x.forward / strike) / total_vol + 0.5 * total_vol;
    let d2 = d1 - total_vol;
    sign * (x.forward * Real::norm_cdf(sign * d1) - strike * Real::norm_cdf(sign * d2))
}
