//! Cash-or-nothing options.

use super::{CASH, DIVIDEND_YIELD, OUTPUTS, RATE, SPOT, STRIKE, TIME, TYPE, VOL};
use crate::cpu::PathKernels;
use crate::mc::control_variate::terminal;
use crate::mc::grid::{Grid, Times};
use crate::mc::path::{Move, Payoff, Simulation, Underlying};
use crate::mc::registry::SimulationId;
use crate::real::Real;

/// Pays cash if in the money at expiry.
pub static SIMULATION: Simulation = Simulation {
    id: SimulationId::Digital,
    title: "Cash-or-nothing option",
    text: "Cash at expiry if w (S_T - K) > 0, w = 1 for a call and -1 for a put. Control variate: the asset. Delta and \
           vega by likelihood ratio.",
    reference: "Glasserman (2004), sec. 7.3.1",
    columns: &[TYPE, SPOT, STRIKE, TIME, RATE, DIVIDEND_YIELD, VOL, CASH],
    outputs: OUTPUTS,
    times: Times::Expiry,
    underlying: Underlying::Single { control_mean: |x, grid| terminal(x[1], grid).forward },
    kernels: &PathKernels::of::<Digital>(),
};

/// Marker for the payoff.
#[derive(Debug)]
pub struct Digital;

impl Payoff for Digital {
    /// Type, spot, strike and cash.
    type Terms<R: Real> = [R; 4];
    type State<R: Real> = ();
    const IS_CONTINUOUS: bool = false;

    #[inline(always)]
    fn terms<R: Real>(x: &[R], _: &Grid) -> [R; 4] {
        [x[0], x[1], x[2], x[7]]
    }
    #[inline(always)]
    fn start<R: Real>(_: &[R; 4]) {}
    #[inline(always)]
    fn observe<R: Real>(_: &[R; 4], (): &mut (), _: &Move<R>) {}
    #[inline(always)]
    fn settle<R: Real>(&[sign, spot, strike, cash]: &[R; 4], (): &(), last: R) -> (R, R) {
        let (zero, price) = (R::splat(0.0), spot * last.exp());
        (R::select(zero.lt(sign * (price - strike)), cash, zero), price)
    }
}
