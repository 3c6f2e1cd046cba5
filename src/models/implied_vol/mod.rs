//! Implied volatility: the volatility for which a model's price is the quoted one.
//!
//! A quote is first taken out of the money (`quote`): parity leaves the time value, by a difference that rounds only
//! where it must. A guess (`black`, `bachelier`) and a fixed number of Householder steps (`householder`) follow; there is no
//! loop that depends on the numbers, so lanes, devices and single rows run the same text to the same bits.
//!
//! The idea of an objective for each region and of its third-order steps is Jaeckel's (By Implication, 2006; Let's Be
//! Rational, 2013). See `docs/implied-vol.md` for method and errors.

pub(super) mod bachelier;
pub(super) mod black;
mod householder;
pub(super) mod quote;
mod tables;

use self::quote::Quote;
use super::{Column, Domain, Input, Output, OutputSet, PricerId, Sink, inlined};
use crate::real::{Real, format::Format};
use crate::status::RowCode;

/// Steps that take every guess to the last digit, in lognormal models.
pub(super) const STEPS: usize = 2;

pub(super) const PRICE: Column = Column {
    input: Input::Price,
    text: "quoted price of the option, discounted",
    unit: "money",
    domain: Domain::Finite,
    default: None,
};

/// The pricer whose volatility the pricer with number `id` implies, if it is one that does.
pub fn priced_by(id: PricerId) -> Option<PricerId> {
    Some(match id {
        PricerId::BlackImpliedVol => PricerId::Black76European,
        PricerId::BsmImpliedVol => PricerId::BsmEuropean,
        PricerId::DisplacedImpliedVol => PricerId::DisplacedEuropean,
        PricerId::BachelierImpliedVol => PricerId::BachelierEuropean,
        _ => return None,
    })
}

/// Outputs of the lognormal models.
pub(super) const OUTPUTS: OutputSet = OutputSet::of(&[
    Output::Vega,
    Output::Vol,
    Output::ClampedVol,
    Output::TotalVol,
    Output::D1,
    Output::D2,
    Output::AttainableError,
    Output::Iterations,
]);

/// What the search leaves for the outputs.
#[derive(Clone, Copy)]
pub struct LognormalTerms<R> {
    search: black::Search<R>,
    /// `ln(A / B)`.
    log_moneyness: R,
    /// The smaller of discounted asset and strike.
    scale: R,
    /// Number of the row code, where limits are taken.
    outcome: R,
}

impl<R: Real> LognormalTerms<R> {
    /// Begins the search.
    #[inline(always)]
    pub fn new<const LIMITS: bool>(quote: &Quote<R>, log_moneyness: R, time: R) -> Self {
        let (start, outcome) =
            if LIMITS { (quote.lifted().0, quote.outcome(time)) } else { (*quote, R::splat(0.0)) };
        let search = black::Search::new(&start, log_moneyness.abs());
        LognormalTerms { search, log_moneyness, scale: quote.scale, outcome }
    }

    /// Goes on with the search.
    #[inline(always)]
    pub fn step(&mut self) {
        self.search.step();
    }

    /// Emits everything that a lognormal model can be asked for.
    #[inline(always)]
    pub fn emit<const LIMITS: bool>(&self, price: R, time: R, sink: &mut impl Sink<R>) {
        let (zero, half) = (R::splat(0.0), R::splat(0.5));
        let total_vol = settled::<R, LIMITS>(self.search.total_vol, self.outcome);
        let sqrt_time = time.sqrt();
        let vol = total_vol / sqrt_time;
        emit_vol::<R, LIMITS>(vol, total_vol, self.outcome, STEPS, sink);
        let centre = self.log_moneyness / total_vol;
        // At the money the centre stays zero when the volatility vanishes.
        let centre = if LIMITS { R::select(self.log_moneyness.eq(zero), zero, centre) } else { centre };
        emit!(sink, D1, half.mul_add(total_vol, centre));
        emit!(sink, D2, (-half).mul_add(total_vol, centre));
        let weight = inlined(
            #[inline(always)]
            || self.scale * (-half).mul_add(total_vol, centre.abs()).norm_pdf(),
        );
        emit_sensitivity(price, sqrt_time, total_vol, weight, sink);
    }
}

/// True where spot or forward, strike and time are inside the format's comfortable range, and the sign is one.
#[inline(always)]
pub(super) fn is_ordinary<R: Real>(sign: R, spot: R, strike: R, time: R) -> R::Mask {
    // A sum carries every NaN and infinity into one comparison.
    let sum = (spot + strike) + time;
    R::splat(R::Format::LEAST_PRICE).le(spot.min(strike))
        & R::splat(R::Format::LEAST_SCALE).le(time)
        & sum.le(R::splat(R::Format::LARGEST_PRICE))
        & sign.abs().eq(R::splat(1.0))
}

/// `ln(spot / strike)`.
#[inline(always)]
pub(super) fn log_moneyness<R: Real, const LIMITS: bool>(spot: R, strike: R) -> R {
    let near = spot.ln_ratio(strike);
    if !LIMITS {
        return near;
    }
    let is_normal =
        R::splat(R::Format::MIN_POSITIVE).le(spot.min(strike)) & spot.max(strike).lt(R::splat(f64::INFINITY));
    R::select(is_normal, near, spot.ln() - strike.ln())
}

/// Number of the first input that is infinite, or zero: nothing can be implied from such a quote.
#[inline(always)]
pub(super) fn endless<R: Real>(inputs: &[(R, Input)]) -> R {
    let mut code = R::splat(0.0);
    for (value, input) in inputs.iter().rev() {
        let is_finite = value.abs().lt(R::splat(f64::INFINITY));
        code = R::select(is_finite, code, R::splat(input.id().into()));
    }
    code
}

/// The volatility that goes with a row code: the solution, a bound, or none.
#[inline(always)]
pub(super) fn settled<R: Real, const LIMITS: bool>(solution: R, outcome: R) -> R {
    if !LIMITS {
        return solution;
    }
    let zero = R::splat(0.0);
    let is = |code: RowCode| outcome.eq(R::splat(code.0.into()));
    let vol = R::select(outcome.eq(zero), solution, R::splat(f64::NAN));
    let vol = R::select(is(RowCode::AT_INTRINSIC), zero, vol);
    R::select(is(RowCode::AT_MAXIMUM), R::splat(f64::INFINITY), vol)
}

#[inline(always)]
pub(super) fn emit_vol<R: Real, const LIMITS: bool>(
    vol: R,
    total_vol: R,
    outcome: R,
    steps: usize,
    sink: &mut impl Sink<R>,
) {
    let zero = R::splat(0.0);
    emit!(sink, Vol, vol);
    emit!(sink, ClampedVol, {
        if LIMITS {
            let is = |code: RowCode| outcome.eq(R::splat(code.0.into()));
            let low = is(RowCode::BELOW_INTRINSIC) | is(RowCode::NO_TIME_VALUE);
            let vol = R::select(low, zero, vol);
            R::select(is(RowCode::ABOVE_MAXIMUM), R::splat(f64::INFINITY), vol)
        } else {
            vol
        }
    });
    emit!(sink, TotalVol, total_vol);
    emit!(sink, Iterations, R::select(outcome.eq(zero), R::splat(steps as f64), zero));
}

/// Emits vega and what it says of the price's digits. `weight` is the derivative of the price by the total volatility.
#[inline(always)]
pub(super) fn emit_sensitivity<R: Real>(
    price: R,
    sqrt_time: R,
    total_vol: R,
    weight: impl Fn() -> R,
    sink: &mut impl Sink<R>,
) {
    if !sink.wanted().contains(Output::Vega) && !sink.wanted().contains(Output::AttainableError) {
        return;
    }
    let weight = weight();
    emit!(sink, Vega, weight * sqrt_time);
    emit!(sink, AttainableError, R::splat(R::Format::EPSILON) * price / (weight * total_vol));
}

/// The total volatility `s` for which Black's formula in Jaeckel's normalised form gives `price`:
/// `price = e^(x/2) N(x/s + s/2) - e^(-x/2) N(x/s - s/2)` for a call on `ln(F / K) = x`, which is `log_moneyness`.
///
/// `sign` is 1 for a call and -1 for a put. Zero for a price that is the intrinsic value, infinite for the largest one,
/// NaN where no volatility gives the price. In the money the intrinsic value, `2 sinh(|x| / 2)`, is rounded; such prices should
/// be taken out of the money by whoever knows them better.
///
/// ```
/// let s: f64 = neutryx::models::implied_vol::normalised_black(1.0, 0.0, 0.079655674554058);
/// assert!((s - 0.2).abs() < 1e-14);
/// ```
#[inline(always)]
pub fn normalised_black<R: Real>(sign: R, log_moneyness: R, price: R) -> R {
    let (zero, one, half) = (R::splat(0.0), R::splat(1.0), R::splat(0.5));
    let x = log_moneyness.abs();
    let scale = (-(half * x)).exp();
    let gap = scale * x.expm1();
    let inside = zero.lt(sign * log_moneyness);
    let quote = Quote {
        time_value: R::select(inside, price - gap, price),
        shortfall: R::select(inside, one / scale, scale) - price,
        scale,
        gap,
        noise: zero,
        bound_noise: zero,
    };
    let mut search = black::Search::new(&quote.lifted().0, x);
    for _ in 0..STEPS {
        search.step();
    }
    settled::<R, true>(search.total_vol, quote.outcome(one))
}
