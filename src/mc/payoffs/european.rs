//! European options.

use super::{DIVIDEND_YIELD, OUTPUTS, RATE, SPOT, STRIKE, TIME, TYPE, VOL, vanilla};
use crate::cpu::PathKernels;
use crate::mc::control_variate::terminal;
use crate::mc::grid::{Grid, Times};
use crate::mc::path::{Move, Payoff, Simulation, Underlying};
use crate::mc::registry::SimulationId;
use crate::real::Real;

/// Pays what it is worth at expiry.
pub static SIMULATION: Simulation = Simulation {
    id: SimulationId::European,
    title: "European option",
    text: "max(w (S_T - K), 0) at expiry, w = 1 for a call and -1 for a put. Control variate: the asset. Delta and vega \
           pathwise.",
    reference: "Glasserman, Monte Carlo Methods in Financial Engineering (2004), sec. 1.1.2, 4.1.1",
    columns: &[TYPE, SPOT, STRIKE, TIME, RATE, DIVIDEND_YIELD, VOL],
    outputs: OUTPUTS,
    times: Times::Expiry,
    underlying: Underlying::Single { control_mean: |x, grid| terminal(x[1], grid).forward },
    kernels: &PathKernels::of::<European>(),
};

/// Marker for the payoff.
#[derive(Debug)]
pub struct European;

impl Payoff for European {
    /// Type, spot and strike.
    type Terms<R: Real> = [R; 3];
    type State<R: Real> = ();
    const IS_CONTINUOUS: bool = true;

    #[inline(always)]
    fn terms<R: Real>(x: &[R], _: &Grid) -> [R; 3] {
        [x[0], x[1], x[2]]
    }
    #[inline(always)]
    fn start<R: Real>(_: &[R; 3]) {}
    #[inline(always)]
    fn observe<R: Real>(_: &[R; 3], (): &mut (), _: &Move<R>) {}
    #[inline(always)]
    fn settle<R: Real>(&[sign, spot, strike]: &[R; 3], (): &(), last: R) -> (R, R) {
        let price = spot * last.exp();
        (vanilla(sign, price, strike), price)
    }
}
