//! One-touch and no-touch options.

use super::barrier::Watch;
use super::{BARRIER, CASH, DIRECTION, DIVIDEND_YIELD, OUTPUTS, RATE, SPOT, TIME, VOL, column};
use crate::cpu::PathKernels;
use crate::mc::columns::{Column, Default, Domain, SimulationInput};
use crate::mc::control_variate::terminal;
use crate::mc::grid::{Grid, Times};
use crate::mc::path::{Move, Payoff, Simulation, Underlying, fields};
use crate::mc::registry::SimulationId;
use crate::real::Real;

const KNOCK: Column = column(
    SimulationInput::Knock,
    "1 if cash is paid when the barrier was touched, -1 if when it was not",
    "",
    Domain::Sign,
    Default::Value(1.0),
);

/// Watched at the fixings alone.
pub static DISCRETE: Simulation = Simulation {
    id: SimulationId::OneTouch,
    title: "One-touch option, watched at the fixings",
    text: "Cash at expiry if the price was (knock 1) or was not (knock -1) at or beyond the barrier at a fixing. Control \
           variate: the asset. Delta and vega by likelihood ratio.",
    reference: "Haug, The Complete Guide to Option Pricing Formulas, 2nd ed. (2007), sec. 4.19.5; Glasserman (2004), sec. \
                7.3",
    columns: &[SPOT, TIME, RATE, DIVIDEND_YIELD, VOL, BARRIER, DIRECTION, KNOCK, CASH],
    outputs: OUTPUTS,
    times: Times::Fixings,
    underlying: Underlying::Single { control_mean: |x, grid| terminal(x[0], grid).forward },
    kernels: &PathKernels::of::<Touch<false>>(),
};

/// Watched all the time.
pub static CONTINUOUS: Simulation = Simulation {
    id: SimulationId::OneTouchContinuous,
    title: "One-touch option, watched all the time",
    text: "As mc_one_touch, but the barrier is watched all the time, today included, as by mc_barrier_continuous. Control \
           variate: the asset. Delta and vega pathwise.",
    reference: "Glasserman (2004), sec. 6.4",
    kernels: &PathKernels::of::<Touch<true>>(),
    ..DISCRETE
};

/// Marker for the payoffs.
#[derive(Debug)]
pub struct Touch<const CONTINUOUS: bool>;

/// What is the same for all paths.
#[derive(Clone, Copy, Debug)]
pub struct Terms<R> {
    spot: R,
    watch: Watch<R>,
    knock: R,
    cash: R,
}

fields!(Terms { spot, watch, knock, cash });

impl<const CONTINUOUS: bool> Payoff for Touch<CONTINUOUS> {
    type Terms<R: Real> = Terms<R>;
    /// Probability that the path has not touched the barrier.
    type State<R: Real> = R;
    const IS_CONTINUOUS: bool = CONTINUOUS;
    const WATCHES_ALWAYS: bool = CONTINUOUS;

    #[inline(always)]
    fn terms<R: Real>(x: &[R], _: &Grid) -> Terms<R> {
        let &[spot, _, _, _, _, barrier, direction, knock, cash, ..] = x else { unreachable!() };
        Terms { spot, watch: Watch::new(spot, barrier, direction), knock, cash }
    }
    #[inline(always)]
    fn start<R: Real>(terms: &Terms<R>) -> R {
        terms.watch.begin::<CONTINUOUS>()
    }
    #[inline(always)]
    fn observe<R: Real>(terms: &Terms<R>, untouched: &mut R, step: &Move<R>) {
        *untouched = terms.watch.pass::<CONTINUOUS>(*untouched, step);
    }
    #[inline(always)]
    fn settle<R: Real>(terms: &Terms<R>, untouched: &R, last: R) -> (R, R) {
        let touched = R::splat(1.0) - *untouched;
        let paid = R::select(R::splat(0.0).lt(terms.knock), touched, *untouched);
        (terms.cash * paid, terms.spot * last.exp())
    }
}
