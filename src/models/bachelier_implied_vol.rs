//! Implied volatility of European options on a forward in Bachelier's normal model.

use super::implied_vol::quote::{Quote, two_difference};
use super::implied_vol::{self, bachelier};
use super::{Column, Formula, Input, Output, Pricer, PricerId, Sink};
use crate::cpu::Kernels;
use crate::real::{Real, format::Format};

/// The volatility of Bachelier's formula for a quoted price.
pub static PRICER: Pricer = Pricer {
    id: PricerId::BachelierImpliedVol,
    title: "Implied volatility, Bachelier",
    text: "The vol, in units of money per square-root year, for which bachelier_european has the quoted price, to as \
           many digits as the price determines. Forward and strike may be negative; no price is too large.",
    reference: "Jaeckel, Implied Normal Volatility, Wilmott 2017(90), p. 54-57; Bachelier (1900)",
    inputs: COLUMNS,
    outputs: implied_vol::OUTPUTS.without(Output::D2),
    kernels: &Kernels::of::<BachelierImpliedVol>(),
};

const COLUMNS: &[Column] =
    &[super::TYPE, super::SIGNED_FORWARD, super::SIGNED_STRIKE, super::TIME, super::RATE, implied_vol::PRICE];

/// What the search leaves for the outputs.
#[derive(Clone, Copy)]
pub struct Terms<R> {
    search: bachelier::Search<R>,
    /// `e^{-rT}`.
    discount: R,
    /// The search is in units of money times two to this, where limits are taken.
    shift: R,
    /// Number of the row code, where limits are taken.
    outcome: R,
}

/// Marker for the formula.
pub struct BachelierImpliedVol;

#[inline(always)]
fn quote<R: Real, const LIMITS: bool>(x: &[R]) -> (Quote<R>, R) {
    let &[sign, forward, strike, time, rate, price, ..] = x else { unreachable!() };
    let difference = two_difference(forward, strike);
    let (quote, discount) =
        Quote::on_forward::<LIMITS>(sign, price, (forward, strike), difference, (time, rate));
    // No price is too large, and none has a scale but itself.
    (Quote { shortfall: R::splat(f64::INFINITY), scale: quote.time_value.max(quote.gap), ..quote }, discount)
}

impl Formula for BachelierImpliedVol {
    type Terms<R: Real> = Terms<R>;
    const PRICER: &'static Pricer = &PRICER;
    const STEPS: usize = bachelier::STEPS;

    #[inline(always)]
    fn is_regular<R: Real>(x: &[R]) -> R::Mask {
        let &[sign, forward, strike, time, rate, price, ..] = x else { unreachable!() };
        let sum = (forward.abs() + strike.abs()) + (time + price.abs());
        R::splat(R::Format::LEAST_SCALE).le(time)
            & sum.le(R::splat(R::Format::LARGEST_PRICE))
            & (rate * time).abs().le(R::splat(R::Format::LARGEST_EXPONENT))
            & sign.abs().eq(R::splat(1.0))
            & quote::<R, false>(x).0.is_regular()
    }
    #[inline(always)]
    fn terms<R: Real, const LIMITS: bool>(x: &[R]) -> Self::Terms<R> {
        let (quote, discount) = quote::<R, LIMITS>(x);
        let zero = R::splat(0.0);
        let (start, shift, outcome) = if LIMITS {
            let (start, shift) = quote.lifted();
            (start, shift, Self::outcome(x))
        } else {
            (quote, zero, zero)
        };
        let search = bachelier::Search::new(start.time_value, start.gap);
        Terms { search, discount, shift, outcome }
    }
    #[inline(always)]
    fn step<R: Real>(terms: &mut Self::Terms<R>) {
        terms.search.step();
    }
    #[inline(always)]
    fn outputs<R: Real, const LIMITS: bool>(x: &[R], terms: &Self::Terms<R>, sink: &mut impl Sink<R>) {
        let &[_, forward, strike, time, _, price, ..] = x else { unreachable!() };
        let zero = R::splat(0.0);
        let Terms { search, discount, shift, outcome } = *terms;
        let solution = if LIMITS { search.total_vol.scale2(-shift) } else { search.total_vol };
        let total_vol = implied_vol::settled::<R, LIMITS>(solution / discount, outcome);
        let sqrt_time = time.sqrt();
        implied_vol::emit_vol::<R, LIMITS>(total_vol / sqrt_time, total_vol, outcome, bachelier::STEPS, sink);
        let distance = forward - strike;
        let d = distance / total_vol;
        let d = if LIMITS { R::select(distance.eq(zero), zero, d) } else { d };
        emit!(sink, D1, d);
        implied_vol::emit_sensitivity(price, sqrt_time, total_vol, || discount * d.norm_pdf(), sink);
    }
    #[inline(always)]
    fn joint_code<R: Real>(x: &[R]) -> R {
        let &[_, _, _, time, ..] = x else { unreachable!() };
        implied_vol::endless(&[(time, Input::Time)])
    }
    #[inline(always)]
    fn outcome<R: Real>(x: &[R]) -> R {
        let &[_, _, _, time, ..] = x else { unreachable!() };
        let quote = Quote { scale: R::splat(1.0), ..quote::<R, true>(x).0 };
        quote.outcome(time)
    }
}
