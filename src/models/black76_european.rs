//! European options on a forward or future by Black (1976).

use super::lognormal::{self, Inputs, VanillaTerms};
use super::{Column, Formula, Pricer, PricerId, Sink};
use crate::cpu::Kernels;
use crate::real::Real;

/// European call or put on a forward.
pub static PRICER: Pricer = Pricer {
    id: PricerId::Black76European,
    title: "European option on a forward, Black 76",
    text: "V = w e^{-rT} (F N(w d1) - K N(w d2)), d1,2 = ln(F / K) / (vol sqrt(T)) +- vol sqrt(T) / 2. \
           Greeks are derivatives in the forward; rho and theta hold the forward fixed.",
    reference: "Black, The Pricing of Commodity Contracts, Journal of Financial Economics 3 (1976), p. 167-179",
    inputs: COLUMNS,
    outputs: super::FORWARD_OUTPUTS,
    kernels: &Kernels::of::<Black76European>(),
};

const COLUMNS: &[Column] =
    &[super::TYPE, super::FORWARD, super::STRIKE, super::TIME, super::RATE, super::LOGNORMAL_VOL];

/// Marker for the formula.
pub struct Black76European;

#[inline(always)]
fn inputs<R: Real>(x: &[R]) -> Inputs<R> {
    let &[sign, spot, strike, time, rate, vol, ..] = x else { unreachable!() };
    Inputs { sign, spot, strike, time, rate, dividend_yield: rate, vol }
}

impl Formula for Black76European {
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
}
