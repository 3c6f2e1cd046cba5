//! European asset-or-nothing options.

use super::bsm_european::{COLUMNS, inputs};
use super::digital::{DigitalTerms, digital};
use super::lognormal;
use super::{Formula, Pricer, PricerId, Sink};
use crate::cpu::Kernels;
use crate::real::Real;

/// Pays the asset at expiry if the option is in the money.
pub static PRICER: Pricer = Pricer {
    id: PricerId::AssetOrNothingEuropean,
    title: "European asset-or-nothing option",
    text: "V = S e^{-qT} N(w d1), d1 as in bsm_european.",
    reference: "Cox and Rubinstein, Options Markets (1985); \
                Haug, The Complete Guide to Option Pricing Formulas, 2nd ed. (2007), sec. 4.19.3",
    inputs: COLUMNS,
    outputs: super::EUROPEAN_OUTPUTS,
    kernels: &Kernels::of::<AssetOrNothingEuropean>(),
};

/// Marker for the formula.
pub struct AssetOrNothingEuropean;

impl Formula for AssetOrNothingEuropean {
    type Terms<R: Real> = DigitalTerms<R>;
    const PRICER: &'static Pricer = &PRICER;

    #[inline(always)]
    fn is_regular<R: Real>(x: &[R]) -> R::Mask {
        lognormal::is_regular::<R, false>(&inputs(x))
    }
    #[inline(always)]
    fn terms<R: Real, const LIMITS: bool>(x: &[R]) -> Self::Terms<R> {
        DigitalTerms::new::<true, LIMITS>(&inputs(x), R::splat(1.0))
    }
    #[inline(always)]
    fn place<R: Real, const LIMITS: bool>(terms: &mut Self::Terms<R>) {
        terms.place::<LIMITS>();
    }
    #[inline(always)]
    fn outputs<R: Real, const LIMITS: bool>(x: &[R], terms: &Self::Terms<R>, sink: &mut impl Sink<R>) {
        digital::<R, true, LIMITS>(&inputs(x), terms, sink);
    }
}
