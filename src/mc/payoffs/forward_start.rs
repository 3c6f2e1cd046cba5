//! Forward-start options.

use super::{DIVIDEND_YIELD, OUTPUTS, RATE, SPOT, TIME, TYPE, VOL, column, vanilla};
use crate::cpu::PathKernels;
use crate::mc::columns::{Column, Default, Domain, SimulationInput};
use crate::mc::grid::{Grid, Times};
use crate::mc::path::{Move, Payoff, Simulation, Underlying};
use crate::mc::registry::SimulationId;
use crate::real::Real;

const START_TIME: Column = column(
    SimulationInput::StartTime,
    "time until the strike is set, not after expiry",
    "year",
    Domain::NonNegative,
    Default::Required,
);
const STRIKE_RATIO: Column = column(
    SimulationInput::StrikeRatio,
    "strike over the price when it is set",
    "",
    Domain::NonNegative,
    Default::Value(1.0),
);

/// An option on the asset, whose strike is a part of the price at a later time.
pub static SIMULATION: Simulation = Simulation {
    id: SimulationId::ForwardStart,
    title: "Forward-start option",
    text: "max(w (S_T - a S_s), 0) at expiry; S_s is the price at the start time, a the strike ratio. Control variate: \
           S_T - a S_s. Delta and vega pathwise.",
    reference: "Rubinstein, Pay now, choose later, Risk 4(2) (1991)",
    columns: &[TYPE, SPOT, TIME, RATE, DIVIDEND_YIELD, VOL, START_TIME, STRIKE_RATIO],
    outputs: OUTPUTS,
    times: Times::StartAndExpiry,
    underlying: Underlying::Single { control_mean },
    kernels: &PathKernels::of::<ForwardStart>(),
};

/// Marker for the payoff.
#[derive(Debug)]
pub struct ForwardStart;

impl Payoff for ForwardStart {
    /// Type, spot and strike ratio.
    type Terms<R: Real> = [R; 3];
    /// `ln(S / S_0)` when the strike was set, and whether it was: 1 or 0.
    type State<R: Real> = [R; 2];
    const IS_CONTINUOUS: bool = true;

    #[inline(always)]
    fn terms<R: Real>(x: &[R], _: &Grid) -> [R; 3] {
        [x[0], x[1], x[7]]
    }
    #[inline(always)]
    fn start<R: Real>(_: &[R; 3]) -> [R; 2] {
        [R::splat(0.0); 2]
    }
    #[inline(always)]
    fn observe<R: Real>(_: &[R; 3], [log, is_set]: &mut [R; 2], step: &Move<R>) {
        *log = R::select(is_set.eq(R::splat(0.0)), step.after, *log);
        *is_set = R::splat(1.0);
    }
    #[inline(always)]
    fn settle<R: Real>(&[sign, spot, ratio]: &[R; 3], &[log, _]: &[R; 2], last: R) -> (R, R) {
        let (price, strike) = (spot * last.exp(), ratio * (spot * log.exp()));
        (vanilla(sign, price, strike), price - strike)
    }
}

fn control_mean(x: &[f64], grid: &Grid) -> f64 {
    let [start, rest] = match grid.steps[..] {
        [start, rest] => [start.carry, rest.carry],
        [rest] => [0.0, rest.carry],
        _ => [0.0, 0.0],
    };
    x[1] * (Real::exp(start + rest) - x[7] * Real::exp(start))
}
