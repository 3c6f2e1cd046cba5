//! European cash-or-nothing options.

use super::bsm_european::inputs;
use super::digital::{DigitalTerms, digital};
use super::lognormal;
use super::{Column, Domain, Formula, Input, Pricer, PricerId, Sink};
use crate::cpu::Kernels;
use crate::real::{Real, format::Format};

/// Pays `cash` at expiry if the option is in the money.
pub static PRICER: Pricer = Pricer {
    id: PricerId::CashOrNothingEuropean,
    title: "European cash-or-nothing option",
    text: "V = cash e^{-rT} N(w d2), d2 as in bsm_european.",
    reference: "Reiner and Rubinstein, Unscrambling the Binary Code, Risk 4 (1991), p. 75-83; \
                Haug, The Complete Guide to Option Pricing Formulas, 2nd ed. (2007), sec. 4.19.2",
    inputs: COLUMNS,
    outputs: super::EUROPEAN_OUTPUTS,
    kernels: &Kernels::of::<CashOrNothingEuropean>(),
};

const COLUMNS: &[Column] = &{
    let mut columns = [super::TYPE; super::bsm_european::COLUMNS.len() + 1];
    let mut i = 0;
    while i < super::bsm_european::COLUMNS.len() {
        columns[i] = super::bsm_european::COLUMNS[i];
        i += 1;
    }
    columns[i] = Column {
        input: Input::Cash,
        text: "amount paid when in the money",
        unit: "money",
        domain: Domain::Finite,
        default: Some(1.0),
    };
    columns
};

/// Marker for the formula.
pub struct CashOrNothingEuropean;

const CASH: usize = COLUMNS.len() - 1;

impl Formula for CashOrNothingEuropean {
    type Terms<R: Real> = DigitalTerms<R>;
    const PRICER: &'static Pricer = &PRICER;

    #[inline(always)]
    fn is_regular<R: Real>(x: &[R]) -> R::Mask {
        let cash = x[CASH].abs();
        let least = R::splat(R::Format::LEAST_PRICE);
        let largest = R::splat(R::Format::LARGEST_PRICE);
        lognormal::is_regular::<R, false>(&inputs(x)) & least.le(cash) & cash.le(largest)
    }
    #[inline(always)]
    fn terms<R: Real, const LIMITS: bool>(x: &[R]) -> Self::Terms<R> {
        DigitalTerms::new::<false, LIMITS>(&inputs(x), x[CASH])
    }
    #[inline(always)]
    fn place<R: Real, const LIMITS: bool>(terms: &mut Self::Terms<R>) {
        terms.place::<LIMITS>();
    }
    #[inline(always)]
    fn outputs<R: Real, const LIMITS: bool>(x: &[R], terms: &Self::Terms<R>, sink: &mut impl Sink<R>) {
        digital::<R, false, LIMITS>(&inputs(x), terms, sink);
    }
}
