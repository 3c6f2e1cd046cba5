//! What the two European digitals share: `V = E S^k N(w z)` with `k` 0 or 1.
//!
//! Cash-or-nothing: `E = cash e^{-rT}`, `k = 0`, `z = d2`. Asset-or-nothing: `E = e^{-qT}`, `k = 1`,
//! `z = d1`. With `p = E S^k phi(z)` and `y` the other of d1 and d2, `p_S = -p d2 / (S s)` and
//! `p_vol = p d1 d2 / vol` hold for both, which is why one set of Greeks serves both.

use super::lognormal::{
    Density, Inputs, Moneyness, clamped_abs, discount, discounted, mass_below, product, undiscounted,
};
use super::{Output, OutputSet, Sink, inlined};
use crate::real::Real;

/// What the first stages of a digital leave for the last.
#[derive(Clone, Copy)]
pub struct DigitalTerms<R> {
    at: Moneyness<R>,
    /// `E S^k`: the payoff's present value if it were certain.
    certain: R,
}

impl<R: Real> DigitalTerms<R> {
    /// `ASSET` pays the asset, otherwise `cash` is paid.
    #[inline(always)]
    pub fn new<const ASSET: bool, const LIMITS: bool>(x: &Inputs<R>, cash: R) -> Self {
        let (amount, rate) = if ASSET { (x.spot, x.dividend_yield) } else { (cash, x.rate) };
        let certain = discounted::<R, LIMITS>(amount, rate, x.time);
        DigitalTerms { at: Moneyness::new::<false, LIMITS>(x), certain }
    }

    /// Second stage.
    #[inline(always)]
    pub fn place<const LIMITS: bool>(&mut self) {
        self.at.place::<false, LIMITS>();
    }
}

/// Price and Greeks; `ASSET` pays the asset.
#[inline(always)]
pub(super) fn digital<R: Real, const ASSET: bool, const LIMITS: bool>(
    x: &Inputs<R>,
    terms: &DigitalTerms<R>,
    sink: &mut impl Sink<R>,
) {
    let (zero, half, one) = (R::splat(0.0), R::splat(0.5), R::splat(1.0));
    let DigitalTerms { at, certain } = *terms;
    let (z, y) = if ASSET { (at.d1, at.d2) } else { (at.d2, at.d1) };
    let density = Density::new::<LIMITS>(certain, clamped_abs(z));
    // The rate at which the payoff is discounted.
    let decay_rate = if ASSET { x.dividend_yield } else { x.rate };
    let price = mass_below(x.sign * z, certain, density.value * z.abs().mills_ratio_clamped());
    emit!(sink, Price, price);
    if sink.wanted() == OutputSet::of(&[Output::Price]) {
        return;
    }

    // w p times a factor. Derivatives of the density carry its lift until they are done.
    let Density { lifted, unlift, .. } = density;
    let signed = x.sign * lifted;
    let weighted = inlined(
        #[inline(always)]
        |factor: R| product::<R, LIMITS>(signed, factor),
    );
    let settled = inlined(
        #[inline(always)]
        |value: R| product::<R, LIMITS>(value, unlift),
    );
    let clamped = inlined(
        #[inline(always)]
        |d: R| clamped_abs(d).copysign(d),
    );
    let (d1, d2, z, y) = (clamped(at.d1), clamped(at.d2), clamped(z), clamped(y));
    let d1_d2 = d1 * d2;
    let inv_spot = one / x.spot;
    let inv_spread = at.inv_total_vol * inv_spot;
    let spread_weighted = inlined(
        #[inline(always)]
        |factor: R| product::<R, LIMITS>(weighted(inv_spread), factor),
    );
    let gamma_weighted = inlined(
        #[inline(always)]
        |factor: R| product::<R, LIMITS>(spread_weighted(inv_spread), factor),
    );
    let inv_vol = at.inv_vol::<LIMITS>(x);
    let inv_time = at.inv_time::<LIMITS>(x);
    let half_inv_time = half * inv_time;
    let carry_per_vol = x.carry::<false>() * at.inv_total_vol;
    // dz/dT and dy/dT.
    let z_time = carry_per_vol - y * half_inv_time;
    let y_time = carry_per_vol - z * half_inv_time;
    let sqrt_time_per_vol = product::<R, LIMITS>(at.sqrt_time, inv_vol);
    // Price per unit of the asset; only an asset payoff has it in its delta.
    let yield_discount = inlined(
        #[inline(always)]
        || discount::<R, true>(x.dividend_yield, x.time),
    );
    let total_vol = at.total_vol;
    let per_spot = inlined(
        #[inline(always)]
        |value: R| {
            if ASSET { product::<R, LIMITS>(value, inv_spot) } else { zero }
        },
    );

    emit!(sink, Delta, {
        let level = if LIMITS && ASSET {
            product::<R, true>(yield_discount(), (x.sign * at.d1).norm_cdf())
        } else {
            per_spot(price)
        };
        level + settled(weighted(inv_spread))
    });
    emit!(sink, Gamma, -settled(gamma_weighted(y)));
    emit!(sink, Vega, -settled(weighted(y * inv_vol)));
    emit!(sink, Theta, product::<R, LIMITS>(decay_rate, price) - settled(weighted(z_time)));
    emit!(sink, Rho, {
        let level = if ASSET { zero } else { product::<R, LIMITS>(x.time, price) };
        settled(weighted(sqrt_time_per_vol)) - level
    });
    emit!(sink, Phi, {
        let level = if ASSET { product::<R, LIMITS>(x.time, price) } else { zero };
        -settled(weighted(sqrt_time_per_vol)) - level
    });
    emit!(sink, Vanna, -settled(spread_weighted((one - d2 * y) * inv_vol)));
    let curvature = d1_d2 * y - z - y;
    let inv_variance = inv_vol * inv_vol;
    emit!(sink, Volga, -settled(weighted(curvature * inv_variance)));
    // -d ln p/dT
    let fading = z.mul_add(z_time, decay_rate);
    emit!(sink, Charm, {
        let level = if LIMITS && ASSET {
            let delta = product::<R, true>(yield_discount(), (x.sign * at.d1).norm_cdf());
            decay_rate * delta
        } else {
            decay_rate * per_spot(price)
        };
        let moving = if ASSET { weighted(inv_spot * z_time) } else { zero };
        level + settled(spread_weighted(fading + half_inv_time) - moving)
    });
    emit!(sink, Veta, settled(weighted((y_time - fading * y) * inv_vol)));
    emit!(sink, Speed, {
        let bend = one - y * (R::splat(2.0).mul_add(total_vol, d2));
        -settled(gamma_weighted(inv_spread * bend))
    });
    emit!(sink, Zomma, -settled(product::<R, LIMITS>(gamma_weighted(curvature - y), inv_vol)));
    emit!(sink, Color, settled(gamma_weighted(y_time - fading * y - y * inv_time)));
    emit!(sink, Ultima, {
        let squares = d1.mul_add(d1, d2 * d2);
        let slope = (z + y) - squares * y - d1_d2 * z;
        let jerk = (d1_d2 - R::splat(2.0)).mul_add(curvature, slope);
        -settled(product::<R, LIMITS>(weighted(jerk * inv_variance), inv_vol))
    });
    let inv_strike = one / x.strike;
    let inv_strike_spread = at.inv_total_vol * inv_strike;
    emit!(sink, DualDelta, -settled(weighted(inv_strike_spread)));
    emit!(sink, DualGamma, {
        let twice = product::<R, LIMITS>(weighted(inv_strike_spread), inv_strike_spread);
        -settled(product::<R, LIMITS>(twice, z - total_vol))
    });
    emit!(sink, ItmProbability, (x.sign * at.d2).norm_cdf());
    emit!(sink, UndiscountedPrice, undiscounted::<R, LIMITS>(price, x.rate, x.time));
}
