//! Implied volatility of European options on a forward under displaced diffusion (shifted lognormal).

use super::implied_vol::quote::{Quote, two_difference};
use super::implied_vol::{self, LognormalTerms};
use super::{Column, Domain, Formula, Input, Pricer, PricerId, Sink};
use crate::cpu::Kernels;
use crate::real::{Real, format::Format};

/// The volatility of Black's formula on displaced forward and strike for a quoted price.
pub static PRICER: Pricer = Pricer {
    id: PricerId::DisplacedImpliedVol,
    title: "Implied volatility, displaced diffusion",
    text: "The vol for which displaced_european has the quoted price, to as many digits as the price determines.",
    reference: "Jaeckel, Let's Be Rational, Wilmott 2015(75), p. 40-53; Rubinstein (1983)",
    inputs: COLUMNS,
    outputs: implied_vol::OUTPUTS,
    kernels: &Kernels::of::<DisplacedImpliedVol>(),
};

const COLUMNS: &[Column] = &[
    super::TYPE,
    super::SIGNED_FORWARD,
    super::SIGNED_STRIKE,
    super::TIME,
    super::RATE,
    implied_vol::PRICE,
    Column {
        input: Input::Displacement,
        text: "shift added to forward and strike; the sums must not be negative",
        unit: "money",
        domain: Domain::Finite,
        default: None,
    },
];

/// Marker for the formula.
pub struct DisplacedImpliedVol;

#[inline(always)]
fn quote<R: Real, const LIMITS: bool>(x: &[R]) -> Quote<R> {
    let &[sign, forward, strike, time, rate, price, displacement, ..] = x else { unreachable!() };
    // The displacement has no part in the difference.
    let difference = two_difference(forward, strike);
    let shifted = (forward + displacement, strike + displacement);
    Quote::on_forward::<LIMITS>(sign, price, shifted, difference, (time, rate)).0
}

impl Formula for DisplacedImpliedVol {
    type Terms<R: Real> = LognormalTerms<R>;
    const PRICER: &'static Pricer = &PRICER;
    const STEPS: usize = implied_vol::STEPS;

    #[inline(always)]
    fn is_regular<R: Real>(x: &[R]) -> R::Mask {
        let &[sign, forward, strike, time, rate, _, displacement, ..] = x else { unreachable!() };
        implied_vol::is_ordinary(sign, forward + displacement, strike + displacement, time)
            & (forward.abs() + strike.abs()).le(R::splat(R::Format::LARGEST_PRICE))
            & (rate * time).abs().le(R::splat(R::Format::LARGEST_EXPONENT))
            & quote::<R, false>(x).is_regular()
    }
    #[inline(always)]
    fn terms<R: Real, const LIMITS: bool>(x: &[R]) -> Self::Terms<R> {
        let &[_, forward, strike, time, _, _, displacement, ..] = x else { unreachable!() };
        let log_moneyness =
            implied_vol::log_moneyness::<R, LIMITS>(forward + displacement, strike + displacement);
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
        let &[_, forward, strike, time, _, _, displacement, ..] = x else { unreachable!() };
        let (zero, forward, strike) = (R::splat(0.0), forward + displacement, strike + displacement);
        let code =
            implied_vol::endless(&[(forward, Input::Forward), (strike, Input::Strike), (time, Input::Time)]);
        let code = R::select(zero.le(strike), code, R::splat(Input::Strike.id().into()));
        R::select(zero.le(forward), code, R::splat(Input::Forward.id().into()))
    }
    #[inline(always)]
    fn outcome<R: Real>(x: &[R]) -> R {
        let &[_, _, _, time, ..] = x else { unreachable!() };
        quote::<R, true>(x).outcome(time)
    }
}
