//! European options on a forward in Bachelier's normal model.

use super::lognormal::{Density, clamped_abs, discount, mass_below, product, undiscounted};
use super::{Column, Domain, Formula, Input, Output, OutputSet, Pricer, PricerId, Sink, inlined};
use crate::cpu::Kernels;
use crate::real::{Real, format::Format};

/// European call or put on a normally distributed forward.
pub static PRICER: Pricer = Pricer {
    id: PricerId::BachelierEuropean,
    title: "European option on a forward, Bachelier",
    text: "V = e^{-rT} (w (F - K) N(w d) + vol sqrt(T) phi(d)), d = (F - K) / (vol sqrt(T)); \
           vol in units of money per square-root year. Forward and strike may be negative.",
    reference: "Bachelier, Theorie de la speculation, Annales scientifiques de l'ENS 17 (1900), p. 21-86; \
                Haug, The Complete Guide to Option Pricing Formulas, 2nd ed. (2007), sec. 1.3.1",
    inputs: COLUMNS,
    outputs: super::FORWARD_OUTPUTS,
    kernels: &Kernels::of::<BachelierEuropean>(),
};

const COLUMNS: &[Column] = &[
    super::TYPE,
    super::SIGNED_FORWARD,
    super::SIGNED_STRIKE,
    super::TIME,
    super::RATE,
    Column {
        input: Input::Vol,
        text: "normal volatility per square-root year",
        unit: "money/sqrt(year)",
        domain: Domain::NonNegative,
        default: None,
    },
];

/// Outputs that need more than the price and the first derivatives do.
const HIGHER: OutputSet = OutputSet::of(&[
    Output::Vanna,
    Output::Volga,
    Output::Charm,
    Output::Veta,
    Output::Speed,
    Output::Zomma,
    Output::Color,
    Output::Ultima,
    Output::DualDelta,
    Output::DualGamma,
    Output::ItmProbability,
    Output::UndiscountedPrice,
]);

/// Marker for the formula.
pub struct BachelierEuropean;

impl Formula for BachelierEuropean {
    type Terms<R: Real> = Terms<R>;
    const PRICER: &'static Pricer = &PRICER;

    #[inline(always)]
    fn is_regular<R: Real>(x: &[R]) -> R::Mask {
        let &[sign, forward, strike, time, rate, vol, ..] = x else { unreachable!() };
        let sum = (forward.abs() + strike.abs()) + (time + vol);
        R::splat(R::Format::LEAST_SCALE).le(time.min(vol))
            & sum.le(R::splat(R::Format::LARGEST_PRICE))
            & (rate * time).abs().le(R::splat(R::Format::LARGEST_EXPONENT))
            & sign.abs().eq(R::splat(1.0))
    }
    #[inline(always)]
    fn terms<R: Real, const LIMITS: bool>(x: &[R]) -> Terms<R> {
        let &[_, forward, strike, time, rate, vol, ..] = x else { unreachable!() };
        let sqrt_time = time.sqrt();
        let total_vol = product::<R, LIMITS>(vol, sqrt_time);
        let inv_total_vol = R::splat(1.0) / total_vol;
        let d = product::<R, LIMITS>(forward - strike, inv_total_vol);
        Terms { sqrt_time, total_vol, inv_total_vol, d, discount: discount::<R, LIMITS>(rate, time) }
    }
    #[inline(always)]
    fn outputs<R: Real, const LIMITS: bool>(x: &[R], terms: &Terms<R>, sink: &mut impl Sink<R>) {
        price_and_greeks::<R, LIMITS>(x, terms, sink);
    }
}

/// Where the strike lies in the distribution, and the discount factor.
#[derive(Clone, Copy)]
pub struct Terms<R> {
    sqrt_time: R,
    /// `vol sqrt(T)`.
    total_vol: R,
    inv_total_vol: R,
    /// `(F - K) / (vol sqrt(T))`.
    d: R,
    discount: R,
}

#[inline(always)]
fn price_and_greeks<R: Real, const LIMITS: bool>(x: &[R], terms: &Terms<R>, sink: &mut impl Sink<R>) {
    let &[sign, forward, strike, time, rate, vol, ..] = x else { unreachable!() };
    let (zero, half, one) = (R::splat(0.0), R::splat(0.5), R::splat(1.0));
    let Terms { sqrt_time, total_vol, inv_total_vol, d, discount } = *terms;
    let distance = forward - strike;
    let a = clamped_abs(d);
    let mills = a.mills_ratio_clamped();
    let density = Density::new::<LIMITS>(discount, a);

    // Time value: e^{-rT} phi(d) (s - |F - K| M(|d|)); parity adds the discounted intrinsic value.
    let lifted_value = product::<R, LIMITS>(density.lifted, distance.abs().mul_add(-mills, total_vol));
    let time_value = product::<R, LIMITS>(lifted_value, density.unlift);
    let moneyness = sign * distance;
    let intrinsic = product::<R, LIMITS>(discount, zero.max(moneyness));
    let price = intrinsic + time_value;
    emit!(sink, Price, price);
    if sink.wanted() == OutputSet::of(&[Output::Price]) {
        return;
    }

    // Derivatives of the density carry its lift until they are done.
    let Density { lifted, unlift, .. } = density;
    let weighted = inlined(
        #[inline(always)]
        |factor: R| product::<R, LIMITS>(lifted, factor),
    );
    let settled = inlined(
        #[inline(always)]
        |value: R| product::<R, LIMITS>(value, unlift),
    );
    let mass = mass_below(moneyness, discount, density.value * mills);
    let inv_time = if LIMITS {
        one / time
    } else {
        let inv_sqrt_time = vol * inv_total_vol;
        inv_sqrt_time * inv_sqrt_time
    };
    let inv_vol = if LIMITS { one / vol } else { sqrt_time * inv_total_vol };
    let delta = sign * mass;
    let gamma = weighted(inv_total_vol);
    let vega = weighted(sqrt_time);
    emit!(sink, Delta, delta);
    emit!(sink, Gamma, settled(gamma));
    emit!(sink, Vega, settled(vega));
    emit!(sink, Theta, {
        let vol_per_root_time = if LIMITS { vol / sqrt_time } else { vol * (vol * inv_total_vol) };
        let decay = settled(weighted(half * vol_per_root_time));
        product::<R, LIMITS>(rate, price) - decay
    });
    emit!(sink, Rho, -product::<R, LIMITS>(time, price));
    if !sink.wanted().intersects(HIGHER) {
        return;
    }

    let d = a.copysign(d);
    let square = d * d;
    let half_inv_time = half * inv_time;
    emit!(sink, Vanna, -settled(product::<R, LIMITS>(vega, d * inv_total_vol)));
    emit!(sink, Volga, settled(product::<R, LIMITS>(vega, square * inv_vol)));
    emit!(sink, Charm, product::<R, LIMITS>(rate, delta) + settled(weighted(d * half_inv_time)));
    emit!(sink, Veta, settled(product::<R, LIMITS>(vega, rate - (one + square) * half_inv_time)));
    emit!(sink, Color, settled(product::<R, LIMITS>(gamma, rate + (one - square) * half_inv_time)));
    emit!(sink, Speed, -settled(product::<R, LIMITS>(gamma, d * inv_total_vol)));
    emit!(sink, Zomma, settled(product::<R, LIMITS>(gamma, (square - one) * inv_vol)));
    emit!(sink, Ultima, {
        let bracket = square * (square - R::splat(3.0));
        settled(product::<R, LIMITS>(vega, bracket * (inv_vol * inv_vol)))
    });
    emit!(sink, DualDelta, -delta);
    emit!(sink, DualGamma, settled(gamma));
    emit!(sink, ItmProbability, if LIMITS { (sign * d).norm_cdf() } else { mass / discount });
    emit!(sink, UndiscountedPrice, undiscounted::<R, LIMITS>(price, rate, time));
}
