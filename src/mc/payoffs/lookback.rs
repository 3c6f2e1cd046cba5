//! Lookback options: on the extremum of today's price and the fixings, or with it as strike.

use super::{DIVIDEND_YIELD, OUTPUTS, RATE, SPOT, STRIKE, TIME, TYPE, VOL, column, vanilla};
use crate::cpu::PathKernels;
use crate::mc::columns::{Column, Default, Domain, SimulationInput};
use crate::mc::control_variate::{option, terminal};
use crate::mc::grid::{Grid, Times};
use crate::mc::path::{Move, Payoff, Simulation, Underlying, fields};
use crate::mc::registry::SimulationId;
use crate::real::Real;

const EXTREMUM: Column = column(
    SimulationInput::Extremum,
    "the highest price so far if the payoff looks at the highest, else the lowest",
    "money",
    Domain::Positive,
    Default::Spot,
);

/// Fixed strike.
pub static FIXED: Simulation = Simulation {
    id: SimulationId::Lookback,
    title: "Lookback option, fixed strike",
    text: "Call: max(M - K, 0), put: max(K - m, 0), at expiry; M and m are the highest and the lowest of the extremum so \
           far, today's price and the fixings. Control variate: the European option. Delta and vega pathwise.",
    reference: "Conze and Viswanathan, Journal of Finance 46 (1991), p. 1893-1907; Glasserman (2004), sec. 7.2.2",
    columns: &[TYPE, SPOT, TIME, RATE, DIVIDEND_YIELD, VOL, EXTREMUM, STRIKE],
    outputs: OUTPUTS,
    times: Times::Fixings,
    underlying: Underlying::Single { control_mean: |x, grid| option(x[0], terminal(x[1], grid), x[7]) },
    kernels: &PathKernels::of::<Lookback<false>>(),
};

/// The extremum as strike.
pub static FLOATING: Simulation = Simulation {
    id: SimulationId::LookbackFloating,
    title: "Lookback option, the extremum as strike",
    text: "Call: S_T - m, put: M - S_T, at expiry; M and m are the highest and the lowest of the extremum so far, today's \
           price and the fixings. Control variate: the asset. Delta and vega pathwise.",
    reference: "Goldman, Sosin and Gatto, Journal of Finance 34 (1979), p. 1111-1127; Glasserman (2004), sec. 7.2.2",
    columns: &[TYPE, SPOT, TIME, RATE, DIVIDEND_YIELD, VOL, EXTREMUM],
    underlying: Underlying::Single { control_mean: |x, grid| terminal(x[1], grid).forward },
    kernels: &PathKernels::of::<Lookback<true>>(),
    ..FIXED
};

/// Marker for the payoffs.
#[derive(Debug)]
pub struct Lookback<const FLOATING: bool>;

/// What is the same for all paths.
#[derive(Clone, Copy, Debug)]
pub struct Terms<R> {
    sign: R,
    spot: R,
    /// 1 if the payoff looks at the highest price, -1 if at the lowest.
    side: R,
    /// `side ln(extremum / S_0)` so far, today included.
    so_far: R,
    /// Fixed strike; zero if there is none.
    strike: R,
}

fields!(Terms { sign, spot, side, so_far, strike });

impl<const FLOATING: bool> Payoff for Lookback<FLOATING> {
    type Terms<R: Real> = Terms<R>;
    /// `side ln(extremum / S_0)`.
    type State<R: Real> = R;
    const IS_CONTINUOUS: bool = true;

    #[inline(always)]
    fn terms<R: Real>(x: &[R], _: &Grid) -> Terms<R> {
        let &[sign, spot, _, _, _, _, extremum, ..] = x else { unreachable!() };
        let zero = R::splat(0.0);
        let side = if FLOATING { -sign } else { sign };
        let so_far = (side * (extremum.ln() - spot.ln())).max(zero);
        Terms { sign, spot, side, so_far, strike: if FLOATING { zero } else { x[7] } }
    }
    #[inline(always)]
    fn start<R: Real>(terms: &Terms<R>) -> R {
        terms.so_far
    }
    #[inline(always)]
    fn observe<R: Real>(terms: &Terms<R>, farthest: &mut R, step: &Move<R>) {
        *farthest = farthest.max(terms.side * step.after);
    }
    #[inline(always)]
    fn settle<R: Real>(terms: &Terms<R>, farthest: &R, last: R) -> (R, R) {
        let price = terms.spot * last.exp();
        let extremum = terms.spot * (terms.side * *farthest).exp();
        if FLOATING {
            (terms.sign * (price - extremum), price)
        } else {
            (vanilla(terms.sign, extremum, terms.strike), vanilla(terms.sign, price, terms.strike))
        }
    }
}
