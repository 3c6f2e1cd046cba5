//! European options on a forward under displaced diffusion (shifted lognormal).

use super::lognormal::{self, Inputs, VanillaTerms};
use super::{Column, Domain, Formula, Input, Pricer, PricerId, Sink};
use crate::cpu::Kernels;
use crate::real::Real;

/// European call or put on a forward whose sum with a displacement is lognormal.
pub static PRICER: Pricer = Pricer {
    id: PricerId::DisplacedEuropean,
    title: "European option on a forward, displaced diffusion",
    text: "Black 76 on F + displacement and K + displacement, both of which must not be negative. \
           Prices rates and spreads that may be below zero.",
    reference: "Rubinstein, Displaced Diffusion Option Pricing, Journal of Finance 38 (1983), p. 213-217",
    inputs: COLUMNS,
    outputs: super::FORWARD_OUTPUTS,
    kernels: &Kernels::of::<DisplacedEuropean>(),
};

const COLUMNS: &[Column] = &[
    super::TYPE,
    super::SIGNED_FORWARD,
    super::SIGNED_STRIKE,
    super::TIME,
    super::RATE,
    super::LOGNORMAL_VOL,
    Column {
        input: Input::Displacement,
        text: "shift added to forward and strike; the sums must not be negative",
        unit: "money",
        domain: Domain::Finite,
        default: None,
    },
];

/// Marker for the formula.
pub struct DisplacedEuropean;

#[inline(always)]
fn inputs<R: Real>(x: &[R]) -> Inputs<R> {
    let &[sign, forward, strike, time, rate, vol, displacement, ..] = x else { unreachable!() };
    Inputs {
        sign,
        spot: forward + displacement,
        strike: strike + displacement,
        time,
        rate,
        dividend_yield: rate,
        vol,
    }
}

impl Formula for DisplacedEuropean {
    type Terms<R: Real> = VanillaTerms<R>;
    const PRICER: &'static Pricer = &PRICER;

    #[inline(always)]
    fn is_regular<R: Real>(x: &[R]) -> R::Mask {
        lognormal::is_regular::<R, true>(&inputs(x))
    }
    #[inline(always)]
    fn terms<R: Real, const LIMITS: bool>(x: &[R]) -> Self::Terms<R> {
        VanillaTerms::new::<true, LIMITS>(&inputs(x))
    }
    #[inline(always)]
    fn place<R: Real, const LIMITS: bool>(terms: &mut Self::Terms<R>) {
        terms.place::<true, LIMITS>();
    }
    #[inline(always)]
    fn weigh<R: Real>(terms: &mut Self::Terms<R>) {
        terms.weigh();
    }
    #[inline(always)]
    fn outputs<R: Real, const LIMITS: bool>(x: &[R], terms: &Self::Terms<R>, sink: &mut impl Sink<R>) {
        lognormal::vanilla::<R, true, LIMITS>(&inputs(x), terms, sink);
    }
    #[inline(always)]
    fn joint_code<R: Real>(x: &[R]) -> R {
        let zero = R::splat(0.0);
        let x = inputs(x);
        let strike = R::select(zero.le(x.strike), zero, R::splat(Input::Strike as u32 as f64));
        R::select(zero.le(x.spot), strike, R::splat(Input::Forward as u32 as f64))
    }
}
