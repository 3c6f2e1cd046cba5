//! Implied volatility of European options in the model of Black, Scholes and Merton.

use super::implied_vol::quote::Quote;
use super::implied_vol::{self, LognormalTerms};
use super::{Column, Formula, Input, Pricer, PricerId, Sink};
use crate::cpu::Kernels;
use crate::real::{Real, format::Format};

/// The volatility of the Black-Scholes-Merton formula for a quoted price.
pub static PRICER: Pricer = Pricer {
    id: PricerId::BsmImpliedVol,
    title: "Implied volatility, Black-Scholes-Merton",
    text: "The vol for which bsm_european has the quoted price, to as many digits as the price determines. \
           With a foreign rate as dividend yield this is Garman-Kohlhagen (1983) for currency options.",
    reference: "Jaeckel, Let's Be Rational, Wilmott 2015(75), p. 40-53; Merton (1973)",
    inputs: COLUMNS,
    outputs: implied_vol::OUTPUTS,
    kernels: &Kernels::of::<BsmImpliedVol>(),
};

const COLUMNS: &[Column] = &[
    super::TYPE,
    super::SPOT,
    super::STRIKE,
    super::TIME,
    super::RATE,
    super::DIVIDEND_YIELD,
    implied_vol::PRICE,
];

/// Marker for the formula.
pub struct BsmImpliedVol;

#[inline(always)]
fn quote<R: Real, const LIMITS: bool>(x: &[R]) -> Quote<R> {
    let &[sign, spot, strike, time, rate, dividend_yield, price, ..] = x else { unreachable!() };
    Quote::on_spot::<LIMITS>(sign, price, (spot, strike), (time, rate, dividend_yield))
}

impl Formula for BsmImpliedVol {
    type Terms<R: Real> = LognormalTerms<R>;
    const PRICER: &'static Pricer = &PRICER;
    const STEPS: usize = implied_vol::STEPS;

    #[inline(always)]
    fn is_regular<R: Real>(x: &[R]) -> R::Mask {
        let &[sign, spot, strike, time, rate, dividend_yield, ..] = x else { unreachable!() };
        let exponent = (rate * time).abs() + (dividend_yield * time).abs();
        implied_vol::is_ordinary(sign, spot, strike, time)
            & exponent.le(R::splat(R::Format::LARGEST_EXPONENT))
            & quote::<R, false>(x).is_regular()
    }
    #[inline(always)]
    fn terms<R: Real, const LIMITS: bool>(x: &[R]) -> Self::Terms<R> {
        let &[_, spot, strike, time, rate, dividend_yield, ..] = x else { unreachable!() };
        let log_moneyness =
            (rate - dividend_yield).mul_add(time, implied_vol::log_moneyness::<R, LIMITS>(spot, strike));
        LognormalTerms::new::<LIMITS>(&quote::<R, LIMITS>(x), log_moneyness, time)
    }
    #[inline(always)]
    fn step<R: Real>(terms: &mut Self::Terms<R>) {
        terms.step();
    }
    #[inline(always)]
    fn outputs<R: Real, const LIMITS: bool>(x: &[R], terms: &Self::Terms<R>, sink: &mut impl Sink<R>) {
        let &[_, _, _, time, _, _, price, ..] = x else { unreachable!() };
        terms.emit::<LIMITS>(price, time, sink);
    }
    #[inline(always)]
    fn joint_code<R: Real>(x: &[R]) -> R {
        let &[_, spot, strike, time, ..] = x else { unreachable!() };
        implied_vol::endless(&[(spot, Input::Spot), (strike, Input::Strike), (time, Input::Time)])
    }
    #[inline(always)]
    fn outcome<R: Real>(x: &[R]) -> R {
        let &[_, _, _, time, ..] = x else { unreachable!() };
        quote::<R, true>(x).outcome(time)
    }
}
