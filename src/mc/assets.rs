//! Rows of several assets: what is paid on them, and the control variates.
//!
//! The assets are geometric Brownian motions whose noise is correlated. Of each the loop over paths keeps the sum of its
//! prices at the fixings; what is paid depends on those sums alone. So pathwise Greeks need no dual numbers: a price's
//! derivative is `S / S_0` in today's price and `S (W - vol t)` in the volatility, `W` being the asset's Brownian motion
//! (Glasserman, 2004, section 7.2.2).
//!
//! What paths go through is written once, over [`Real`]: lanes, and recordings for devices.

use super::control_variate::{Lognormal, option};
use super::correlation::Correlation;
use super::grid::Grid;
use super::path::{advance, growth};
use crate::real::Real;
use std::sync::Arc;

/// What a payoff is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssetPayoff {
    /// The weighted sum of the assets' means over the fixings.
    Basket,
    /// The largest of the weighted prices at expiry.
    BestOf,
    /// The least of them.
    WorstOf,
}

impl AssetPayoff {
    /// What is compared with the strike, of the first asset alone; `past` is what past fixings are of a basket, and `prices` the sum
    /// of the prices at the fixings.
    #[inline(always)]
    pub fn first<R: Real>(self, past: R, weight: R, prices: R) -> R {
        match self {
            AssetPayoff::Basket => self.next(past, weight, prices),
            AssetPayoff::BestOf | AssetPayoff::WorstOf => weight * prices,
        }
    }
    /// The same with one more asset.
    #[inline(always)]
    pub fn next<R: Real>(self, value: R, weight: R, prices: R) -> R {
        match self {
            AssetPayoff::Basket => weight.mul_add(prices, value),
            AssetPayoff::BestOf => (weight * prices).max(value),
            AssetPayoff::WorstOf => (weight * prices).min(value),
        }
    }
    /// Delta and vega of an asset, and what is left of `held` for the assets after it. Of those whose price is the largest, or the
    /// least, the first is paid.
    #[inline(always)]
    pub fn greeks<R: Real>(self, end: &AssetEnd<R>, value: R, held: R) -> (R, R, R) {
        let price = end.weight * end.prices;
        let (share, left) = match self {
            AssetPayoff::Basket => (held, held),
            AssetPayoff::BestOf | AssetPayoff::WorstOf => {
                let (is_it, zero) = (price.eq(value), R::splat(0.0));
                (R::select(is_it, held, zero), R::select(is_it, zero, held))
            }
        };
        (share * (price / end.spot), share * (end.weight * end.tilts), left)
    }
}

/// An asset at expiry.
#[derive(Clone, Copy, Debug)]
pub struct AssetEnd<R> {
    /// Price today.
    pub spot: R,
    /// Weight of its price.
    pub weight: R,
    /// Sum of its prices at the fixings.
    pub prices: R,
    /// The derivative of that in the volatility.
    pub tilts: R,
}

/// What is paid if `value` is compared with the strike, and the derivative of that in the value.
#[inline(always)]
pub fn paid<R: Real>(sign: R, strike: R, value: R) -> (R, R) {
    let zero = R::splat(0.0);
    let paid = (sign * (value - strike)).max(zero);
    (paid, R::select(zero.lt(paid), sign, zero))
}

/// What the control variate of a basket pays: `logs` are those of the geometric means, but for their factors.
#[inline(always)]
pub fn exchanged<R: Real>(sign: R, levels: [R; 2], logs: [R; 2]) -> R {
    let [got, given] = levels;
    (sign * (got * logs[0].exp() - given * logs[1].exp())).max(R::splat(0.0))
}

/// What the control variate of a rainbow pays, if that of the assets before pays `control`.
#[inline(always)]
pub fn with_option<R: Real>(control: R, sign: R, strike: R, weight: R, prices: R) -> R {
    control + (sign * (weight * prices - strike)).max(R::splat(0.0))
}

/// What an asset's noise takes of its own independent normal.
#[inline(always)]
pub fn own_noise<R: Real>(factor: R, normal: R) -> R {
    factor * normal
}

/// The same with what it takes of that of an asset before.
#[inline(always)]
pub fn shared_noise<R: Real>(factor: R, normal: R, noise: R) -> R {
    factor.mul_add(normal, noise)
}

/// A step of an asset, of paths or of their opposites.
#[derive(Clone, Copy, Debug)]
pub struct AssetStep<R> {
    drift: R,
    diffusion: R,
    root: R,
    decay: R,
}

impl<R: Real> AssetStep<R> {
    /// `carry` is `(r - q) dt`, `flip` 1, or -1 for opposites.
    #[inline(always)]
    pub fn new(vol: R, carry: R, [dt, sqrt_dt]: [R; 2], flip: R) -> Self {
        let (drift, diffusion) = growth(vol, carry, dt, sqrt_dt);
        AssetStep { drift, diffusion: flip * diffusion, root: flip * sqrt_dt, decay: vol * dt }
    }
    /// `ln(S / S_0)` after it.
    #[inline(always)]
    pub fn log(&self, before: R, noise: R) -> R {
        advance(before, self.drift, self.diffusion, noise)
    }
    /// The derivative of that in the volatility.
    #[inline(always)]
    pub fn slope(&self, before: R, noise: R) -> R {
        self.root.mul_add(noise, before - self.decay)
    }
}

/// The price at a fixing.
#[inline(always)]
pub fn price_at<R: Real>(spot: R, log: R) -> R {
    spot * log.exp()
}

/// The logarithm of a geometric mean with one more fixing of an asset, of which it counts `exponent`.
#[inline(always)]
pub fn log_mean<R: Real>(mean: R, exponent: R, log: R) -> R {
    exponent.mul_add(log, mean)
}

/// The derivative, in the volatility, of a sum of prices with one more.
#[inline(always)]
pub fn tilted<R: Real>(tilts: R, price: R, slope: R) -> R {
    price.mul_add(slope, tilts)
}

/// One of the assets of a row, as the caller gives it.
#[derive(Clone, Copy, Debug)]
pub struct Asset {
    /// Price today.
    pub spot: f64,
    /// `r - q`.
    pub carry: f64,
    /// Volatility.
    pub vol: f64,
    /// Weight of its price.
    pub weight: f64,
    /// Mean of its past fixings.
    pub average: f64,
}

/// What is the same for all paths of a row.
#[derive(Clone, Debug)]
pub struct Assets {
    /// What is made of the prices.
    pub payoff: AssetPayoff,
    /// 1 for a call, -1 for a put.
    pub sign: f64,
    /// Strike.
    pub strike: f64,
    /// The assets; their weights are those of a single fixing.
    pub each: Vec<Asset>,
    /// What past fixings are of the basket.
    pub past: f64,
    /// How the assets move together.
    pub correlation: Arc<Correlation>,
    /// The control variate.
    pub control: AssetControl,
}

/// A control variate, and its undiscounted expectation.
#[derive(Clone, Debug)]
pub struct AssetControl {
    /// For baskets: the option to exchange two geometric means, one of what the holder gets and one of what is given for it, each
    /// with the expectation of the arithmetic sum that it is in place of. These are the means' factors.
    ///
    /// It is the geometric basket of D. Gentle ("Basket weaving", Risk 6, 1993) where all weights are positive, exactly the option
    /// of W. Margrabe (1978) on the difference of two assets without a strike, and the model behind the approximation of E. Kirk
    /// ("Correlation in the energy markets", 1995) with one.
    pub levels: [f64; 2],
    /// What a fixing's logarithm of each asset counts in its mean: in the first if it is positive, less in the second if it is
    /// negative.
    pub exponents: Vec<f64>,
    /// Undiscounted expectation.
    pub mean: f64,
}

impl Assets {
    /// The terms of a row. `past_fixings` is their number; `each` has the caller's weights.
    pub fn new(
        payoff: AssetPayoff,
        [sign, strike, past_fixings]: [f64; 3],
        mut each: Vec<Asset>,
        correlation: Arc<Correlation>,
        grid: &Grid,
    ) -> Assets {
        let all = past_fixings + grid.observations as f64;
        let past = each.iter().map(|asset| asset.weight * asset.average).sum::<f64>() * (past_fixings / all);
        each.iter_mut().for_each(|asset| asset.weight /= all);
        let control = match payoff {
            AssetPayoff::Basket => exchange(sign, past - strike, &each, &correlation, grid),
            AssetPayoff::BestOf | AssetPayoff::WorstOf => AssetControl {
                levels: [0.0; 2],
                exponents: Vec::new(),
                mean: options(sign, strike, &each, grid),
            },
        };
        Assets { payoff, sign, strike, each, past, correlation, control }
    }
}

/// The sum of the European options on each of the assets.
fn options(sign: f64, strike: f64, each: &[Asset], grid: &Grid) -> f64 {
    let time = grid.ends().last().copied().unwrap_or(0.0);
    let one = |asset: &Asset| {
        let forward = asset.weight * asset.spot * Real::exp(asset.carry * time);
        option(sign, Lognormal { forward, variance: asset.vol * asset.vol * time }, strike)
    };
    each.iter().map(one).sum()
}

/// The option to exchange the geometric means; `cash` belongs to the side of its sign.
fn exchange(sign: f64, cash: f64, each: &[Asset], correlation: &Correlation, grid: &Grid) -> AssetControl {
    let mut times: Vec<f64> = if grid.observes_today { vec![0.0] } else { Vec::new() };
    let ends = grid.ends();
    times.extend(grid.steps.iter().zip(&ends).filter(|(step, _)| step.observed).map(|(_, end)| *end));
    // The expectation of an asset's part.
    let part = |asset: &Asset| {
        let fixings = times.iter().map(|time| Real::exp(asset.carry * time)).sum::<f64>();
        asset.weight * asset.spot * fixings
    };
    let parts: Vec<f64> = each.iter().map(part).collect();
    let side = |sign: f64| {
        let assets = parts.iter().map(|part| (sign * part).max(0.0)).sum::<f64>();
        assets + (sign * cash).max(0.0)
    };
    let sides = [side(1.0), side(-1.0)];
    let shares: Vec<f64> = parts
        .iter()
        .map(|part| match *part {
            0.0 => 0.0,
            part if part > 0.0 => part / sides[0],
            part => part / sides[1],
        })
        .collect();
    // What the steps' variances count in that of the mean of the fixings.
    let (mean_time, spread_time) = grid.later().fold((0.0, 0.0), |(mean, spread), (step, later)| {
        (mean + later * step.dt, spread + later * later * step.dt)
    });
    let variance = |share: &dyn Fn(f64) -> f64| {
        let mut noise = vec![0.0; each.len()];
        for (i, (asset, given)) in each.iter().zip(&shares).enumerate() {
            for (noise, factor) in noise.iter_mut().zip(correlation.factor(i)) {
                *noise += share(*given) * asset.vol * factor;
            }
        }
        spread_time * noise.iter().map(|noise| noise * noise).sum::<f64>()
    };
    let level = |side: usize, share: &dyn Fn(f64) -> f64| {
        let growth =
            |(asset, given): (&Asset, &f64)| share(*given) * (asset.carry - 0.5 * asset.vol * asset.vol);
        let mean = mean_time * each.iter().zip(&shares).map(growth).sum::<f64>();
        sides[side] * Real::exp(-(mean + 0.5 * variance(share)))
    };
    let levels = [level(0, &|share| share.max(0.0)), level(1, &|share| (-share).max(0.0))];
    let mean = match sides {
        [got, given] if got > 0.0 => {
            option(sign, Lognormal { forward: got, variance: variance(&|share| share) }, given)
        }
        [_, given] => (-sign * given).max(0.0),
    };
    let count = grid.observations as f64;
    AssetControl { levels, exponents: shares.iter().map(|share| share / count).collect(), mean }
}
