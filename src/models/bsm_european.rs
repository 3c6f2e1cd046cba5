//! European options by Black, Scholes and Merton.

use super::lognormal::{self, Inputs, VanillaTerms};
use super::{Column, Formula, Pricer, PricerId, Sink};
use crate::cpu::Kernels;
use crate::real::Real;

/// European call or put on an asset with a continuous dividend yield.
pub static PRICER: Pricer = Pricer {
    id: PricerId::BsmEuropean,
    title: "European option, Black-Scholes-Merton",
    text: "V = w (S e^{-qT} N(w d1) - K e^{-rT} N(w d2)), w = 1 for a call and -1 for a put, \
           d1,2 = (ln(S / K) + (r - q) T) / (vol sqrt(T)) +- vol sqrt(T) / 2. \
           With a foreign rate as dividend yield this is Garman-Kohlhagen (1983) for currency options.",
    reference: "Merton, Theory of Rational Option Pricing, Bell Journal of Economics 4 (1973), p. 141-183; \
                Haug, The Complete Guide to Option Pricing Formulas, 2nd ed. (2007), ch. 1-2",
    inputs: COLUMNS,
    outputs: super::EUROPEAN_OUTPUTS,
    kernels: &Kernels::of::<BsmEuropean>(),
};

/// Columns of every pricer whose underlying is a spot price.
pub(super) const COLUMNS: &[Column] = &[
    super::TYPE,
    super::SPOT,
    super::STRIKE,
    super::TIME,
    super::RATE,
    super::DIVIDEND_YIELD,
    super::LOGNORMAL_VOL,
];

/// Marker for the formula.
pub struct BsmEuropean;

#[inline(always)]
pub(super) fn inputs<R: Real>(x: &[R]) -> Inputs<R> {
    let &[sign, spot, strike, time, rate, dividend_yield, vol, ..] = x else { unreachable!() };
    Inputs { sign, spot, strike, time, rate, dividend_yield, vol }
}

impl Formula for BsmEuropean {
    type Terms<R: Real> = VanillaTerms<R>;
    const PRICER: &'static Pricer = &PRICER;

    #[inline(always)]
    fn is_regular<R: Real>(x: &[R]) -> R::Mask {
        lognormal::is_regular::<R, false>(&inputs(x))
    }
    #[inline(always)]
    fn terms<R: Real, const LIMITS: bool>(x: &[R]) -> Self::Terms<R> {
        VanillaTerms::new::<false, LIMITS>(&inputs(x))
    }
    #[inline(always)]
    fn place<R: Real, const LIMITS: bool>(terms: &mut Self::Terms<R>) {
        terms.place::<false, LIMITS>();
    }
    #[inline(always)]
    fn weigh<R: Real>(terms: &mut Self::Terms<R>) {
        terms.weigh();
    }
    #[inline(always)]
    fn outputs<R: Real, const LIMITS: bool>(x: &[R], terms: &Self::Terms<R>, sink: &mut impl Sink<R>) {
        lognormal::vanilla::<R, false, LIMITS>(&inputs(x), terms, sink);
    }
}
