//! Implied volatility of European options on a forward in the model of Black (1976).

use super::implied_vol::quote::{Quote, two_difference};
use super::implied_vol::{self, LognormalTerms};
use super::{Column, Formula, Pricer, PricerId, Sink};
use crate::cpu::Kernels;
use crate::real::{Real, format::Format};

/// The volatility of Black's formula for a quoted price.
pub static PRICER: Pricer = Pricer {
    id: PricerId::BlackImpliedVol,
    title: "Implied volatility, Black 1976",
    text: "The vol for which black76_european has the quoted price, to as many digits as the price determines. \
           A rate of 0 takes the price as undiscounted.",
    reference: "Jaeckel, Let's Be Rational, Wilmott 2015(75), p. 40-53; Black (1976)",
    inputs: COLUMNS,
    outputs: implied_vol::OUTPUTS,
    kernels: &Kernels::of::<BlackImpliedVol>(),
};

const COLUMNS: &[Column] =
    &[super::TYPE, super::FORWARD, super::STRIKE, super::TIME, super::RATE, implied_vol::PRICE];

/// Marker for the formula.
pub struct BlackImpliedVol;

#[inline(always)]
fn quote<R: Real, const LIMITS: bool>(x: &[R]) -> Quote<R> {
    let &[sign, forward, strike, time, rate, price, ..] = x else { unreachable!() };
    let difference = two_difference(forward, strike);
    Quote::on_forward::<LIMITS>(sign, price, (forward, strike), difference, (time, rate)).0
}

impl Formula for BlackImpliedVol {
    type Terms<R: Real> = LognormalTerms<R>;
    const PRICER: &'static Pricer = &PRICER;
    const STEPS: usize = implied_vol::STEPS;

    #[inline(always)]
    fn is_regular<R: Real>(x: &[R]) -> R::Mask {
        let &[sign, forward, strike, time, rate, ..] = x else { unreachable!() };
        implied_vol::is_ordinary(sign, forward, strike, time)
            & (rate * time).abs().le(R::splat(R::Format::LARGEST_EXPONENT))
            & quote::<R, false>(x).is_regular()
    }
    #[inline(always)]
    fn terms<R: Real, const LIMITS: bool>(x: &[R]) -> Self::Terms<R> {
        let &[_, forward, strike, time, ..] = x else { unreachable!() };
        let log_moneyness = implied_vol::log_moneyness::<R, LIMITS>(forward, strike);
        LognormalTerms::new::<LIMITS>(&quote::<R, LIMITS>(x), log_moneyness, time)
    }
    #[inline(always)]
    fn step<R: Real>(terms: &mut Self::Terms<R>) {
        terms.step();
    }
    #[inline(always)]
    fn outputs<R: Real, const LIMITS: bool>(x: &[R], terms: &Self::Terms<R>, sink: &mut impl Sink<R>) {
        let &[_, _, _, time, _, price, ..] = x else { unreachable!() };
        terms.emit::<LIMITS>(price, time, sink);
    }
    #[inline(always)]
    fn joint_code<R: Real>(x: &[R]) -> R {
        let &[_, forward, strike, time, ..] = x else { unreachable!() };
        implied_vol::endless(&[
            (forward, super::Input::Forward),
            (strike, super::Input::Strike),
            (time, super::Input::Time),
        ])
    }
    #[inline(always)]
    fn outcome<R: Real>(x: &[R]) -> R {
        let &[_, _, _, time, ..] = x else { unreachable!() };
        quote::<R, true>(x).outcome(time)
    }
}
