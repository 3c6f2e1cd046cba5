//! What the two European digitals share: `V = E S^k N(w z)` with `k` 0 or 1.
//!
//! Cash-or-nothing: `E = cash e^{-rT}`, `k = 0`, `z = d2`. Asset-or-nothing: `E = e^{-qT}`, `k = 1`,
//! `z = d1`. With `p = E S^k phi(z)` and `y` the other of d1 and d2, `p_S = -p d2 / (S s)` and
//! `p_vol = p d1 d2 / vol` hold for both, which is why one set of Greeks serves both.

use super::lognormal::{Density, Distribution, Inputs, clamped_abs, mass_below, product};
use super::{Output, OutputSet, Sink};
use crate::math::mills_ratio_clamped;
use crate::real::Real;

/// Price and Greeks; `ASSET` pays the asset, otherwise `cash` is paid.
#[inline(always)]
pub(super) fn digital<R: Real, const ASSET: bool, const LIMITS: bool>(
    x: &Inputs<R>,
    cash: R,
    sink: &mut impl Sink<R>,
) {
    let (zero, half, one) = (R::splat(0.0), R::splat(0.5), R::splat(1.0));
    let dist = Distribution::new::<false, LIMITS>(x);
    let (z, y) = if ASSET { (dist.d1, dist.d2) } else { (dist.d2, dist.d1) };
    // The payoff's present value if it were certain, and the rate at which it is discounted.
    let (certain, discount, decay_rate) = if ASSET {
        (product::<R, LIMITS>(x.spot, dist.yield_discount), dist.yield_discount, x.dividend_yield)
    } else {
        (product::<R, LIMITS>(cash, dist.discount), dist.discount, x.rate)
    };
    let a = clamped_abs(z);
    let density = Density::new::<LIMITS>(certain, a);
    let price = mass_below(x.sign * z, certain, density.value * mills_ratio_clamped(a));
    sink.emit(Output::Price, || price);
    if sink.wanted() == OutputSet::of(&[Output::Price]) {
        return;
    }

    // w p times a factor. Derivatives of the density carry its lift until they are done.
    let signed = x.sign * density.lifted;
    let weighted = |factor: R| product::<R, LIMITS>(signed, factor);
    let settled = |lifted: R| product::<R, LIMITS>(lifted, density.unlift);
    let clamped = |d: R| clamped_abs(d).copysign(d);
    let (d1, d2, z, y) = (clamped(dist.d1), clamped(dist.d2), clamped(z), clamped(y));
    let d1_d2 = d1 * d2;
    let inv_spot = one / x.spot;
    let inv_spread = dist.inv_total_vol * inv_spot;
    let spread_weighted = |factor: R| product::<R, LIMITS>(weighted(inv_spread), factor);
    let gamma_weighted = |factor: R| product::<R, LIMITS>(spread_weighted(inv_spread), factor);
    let half_inv_time = half * dist.inv_time;
    let carry_per_vol = dist.carry * dist.inv_total_vol;
    // dz/dT and dy/dT.
    let z_time = carry_per_vol - y * half_inv_time;
    let y_time = carry_per_vol - z * half_inv_time;
    let sqrt_time_per_vol = product::<R, LIMITS>(dist.sqrt_time, dist.inv_vol);
    // Price per unit of the asset; only an asset payoff has it in its delta.
    let per_spot = |value: R| {
        if ASSET { product::<R, LIMITS>(value, inv_spot) } else { zero }
    };

    sink.emit(Output::Delta, || {
        let level = if LIMITS && ASSET {
            product::<R, true>(discount, (x.sign * dist.d1).norm_cdf())
        } else {
            per_spot(price)
        };
        level + settled(weighted(inv_spread))
    });
    sink.emit(Output::Gamma, || -settled(gamma_weighted(y)));
    sink.emit(Output::Vega, || -settled(weighted(y * dist.inv_vol)));
    sink.emit(Output::Theta, || product::<R, LIMITS>(decay_rate, price) - settled(weighted(z_time)));
    sink.emit(Output::Rho, || {
        let level = if ASSET { zero } else { product::<R, LIMITS>(x.time, price) };
        settled(weighted(sqrt_time_per_vol)) - level
    });
    sink.emit(Output::Phi, || {
        let level = if ASSET { product::<R, LIMITS>(x.time, price) } else { zero };
        -settled(weighted(sqrt_time_per_vol)) - level
    });
    sink.emit(Output::Vanna, || -settled(spread_weighted((one - d2 * y) * dist.inv_vol)));
    let curvature = d1_d2 * y - z - y;
    let inv_variance = dist.inv_vol * dist.inv_vol;
    sink.emit(Output::Volga, || -settled(weighted(curvature * inv_variance)));
    // -d ln p/dT
    let fading = z.mul_add(z_time, decay_rate);
    sink.emit(Output::Charm, || {
        let level = if LIMITS && ASSET {
            let delta = product::<R, true>(discount, (x.sign * dist.d1).norm_cdf());
            decay_rate * delta
        } else {
            decay_rate * per_spot(price)
        };
        let moving = if ASSET { weighted(inv_spot * z_time) } else { zero };
        level + settled(spread_weighted(fading + half_inv_time) - moving)
    });
    sink.emit(Output::Veta, || settled(weighted((y_time - fading * y) * dist.inv_vol)));
    sink.emit(Output::Speed, || {
        let bend = one - y * (R::splat(2.0).mul_add(dist.total_vol, d2));
        -settled(gamma_weighted(inv_spread * bend))
    });
    sink.emit(Output::Zomma, || -settled(product::<R, LIMITS>(gamma_weighted(curvature - y), dist.inv_vol)));
    sink.emit(Output::Color, || settled(gamma_weighted(y_time - fading * y - y * dist.inv_time)));
    sink.emit(Output::Ultima, || {
        let squares = d1.mul_add(d1, d2 * d2);
        let slope = (z + y) - squares * y - d1_d2 * z;
        let jerk = (d1_d2 - R::splat(2.0)).mul_add(curvature, slope);
        -settled(product::<R, LIMITS>(weighted(jerk * inv_variance), dist.inv_vol))
    });
    let inv_strike = one / x.strike;
    let inv_strike_spread = dist.inv_total_vol * inv_strike;
    sink.emit(Output::DualDelta, || -settled(weighted(inv_strike_spread)));
    sink.emit(Output::DualGamma, || {
        let twice = product::<R, LIMITS>(weighted(inv_strike_spread), inv_strike_spread);
        -settled(product::<R, LIMITS>(twice, z - dist.total_vol))
    });
    sink.emit(Output::ItmProbability, || (x.sign * dist.d2).norm_cdf());
    sink.emit(Output::UndiscountedPrice, || {
        if LIMITS {
            product::<R, true>(price, product::<R, true>(x.rate, x.time).exp())
        } else {
            price / dist.discount
        }
    });
}
