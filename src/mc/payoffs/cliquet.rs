//! Cliquets: sums of returns with local and global caps and floors.

use super::{CASH, DIVIDEND_YIELD, RATE, SPOT, TIME, VOL, column};
use crate::cpu::PathKernels;
use crate::mc::columns::{Column, Default, Domain, SimulationInput, SimulationOutput};
use crate::mc::grid::{Grid, Times};
use crate::mc::path::{Move, Payoff, Simulation, Underlying, fields};
use crate::mc::registry::SimulationId;
use crate::real::Real;

const fn bound(input: SimulationInput, text: &'static str, default: f64) -> Column {
    column(input, text, "", Domain::Extended, Default::Value(default))
}

/// Pays the sum of the returns from fixing to fixing.
pub static SIMULATION: Simulation = Simulation {
    id: SimulationId::Cliquet,
    title: "Cliquet",
    text: "Cash times the sum, over the periods that end at the fixings, of the simple return of the period, each and \
           their sum kept between floor and cap; at expiry. Control variate: the sum of the returns as they are. Vega \
           pathwise; there is no delta, as returns do not depend on the spot.",
    reference: "Wilmott, Cliquet options and volatility models, Wilmott magazine (December 2002), p. 78-83",
    columns: &[
        SPOT,
        TIME,
        RATE,
        DIVIDEND_YIELD,
        VOL,
        CASH,
        bound(SimulationInput::LocalFloor, "least that a period's return counts", 0.0),
        bound(SimulationInput::LocalCap, "most that a period's return counts", f64::INFINITY),
        bound(SimulationInput::GlobalFloor, "least that the sum counts", f64::NEG_INFINITY),
        bound(SimulationInput::GlobalCap, "most that the sum counts", f64::INFINITY),
    ],
    outputs: &[
        SimulationOutput::Price,
        SimulationOutput::Vega,
        SimulationOutput::StandardError,
        SimulationOutput::Low,
        SimulationOutput::High,
        SimulationOutput::PathsUsed,
        SimulationOutput::VarianceReduction,
    ],
    times: Times::Fixings,
    underlying: Underlying::Single { control_mean },
    kernels: &PathKernels::of::<Cliquet>(),
};

/// Marker for the payoff.
#[derive(Debug)]
pub struct Cliquet;

/// What is kept of a path.
#[derive(Clone, Copy, Debug)]
pub struct State<R> {
    /// `ln(S / S_0)` at the end of the period before.
    last: R,
    /// Sum of what the periods count.
    counted: R,
    /// Sum of the returns as they are.
    returns: R,
}

fields!(State { last, counted, returns });

impl Payoff for Cliquet {
    /// Cash, and the four bounds in the order of the columns.
    type Terms<R: Real> = [R; 5];
    type State<R: Real> = State<R>;
    const IS_CONTINUOUS: bool = true;

    #[inline(always)]
    fn terms<R: Real>(x: &[R], _: &Grid) -> [R; 5] {
        [x[5], x[6], x[7], x[8], x[9]]
    }
    #[inline(always)]
    fn start<R: Real>(_: &[R; 5]) -> State<R> {
        let zero = R::splat(0.0);
        State { last: zero, counted: zero, returns: zero }
    }
    #[inline(always)]
    fn observe_today<R: Real>(_: &[R; 5], _: &mut State<R>) {}
    #[inline(always)]
    fn observe<R: Real>(&[_, floor, cap, _, _]: &[R; 5], state: &mut State<R>, step: &Move<R>) {
        let simple = (step.after - state.last).expm1();
        state.last = step.after;
        state.counted = state.counted + floor.max(cap.min(simple));
        state.returns = state.returns + simple;
    }
    #[inline(always)]
    fn settle<R: Real>(&[cash, _, _, floor, cap]: &[R; 5], state: &State<R>, _: R) -> (R, R) {
        (cash * floor.max(cap.min(state.counted)), state.returns)
    }
}

fn control_mean(_: &[f64], grid: &Grid) -> f64 {
    let mut carry = 0.0;
    let mut sum = 0.0;
    for step in &grid.steps {
        carry += step.carry;
        if step.observed {
            sum += Real::expm1(carry);
            carry = 0.0;
        }
    }
    sum
}
