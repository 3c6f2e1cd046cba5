//! Single-barrier options of all eight kinds.

use super::{
    BARRIER, DIRECTION, DIVIDEND_YIELD, OUTPUTS, RATE, SPOT, STRIKE, TIME, TYPE, VOL, column, vanilla,
};
use crate::cpu::PathKernels;
use crate::mc::columns::{Column, Default, Domain, SimulationInput};
use crate::mc::control_variate::{option, terminal};
use crate::mc::grid::{Grid, Times};
use crate::mc::path::{Move, Payoff, Simulation, Underlying, fields};
use crate::mc::registry::SimulationId;
use crate::real::Real;

const KNOCK: Column = column(
    SimulationInput::Knock,
    "1 if touching the barrier makes the option (in), -1 if it ends it (out)",
    "",
    Domain::Sign,
    Default::Required,
);
const REBATE: Column = column(
    SimulationInput::Rebate,
    "paid at expiry if the option was knocked out, or never knocked in",
    "money",
    Domain::Finite,
    Default::Value(0.0),
);

/// Watched at the fixings alone.
pub static DISCRETE: Simulation = Simulation {
    id: SimulationId::Barrier,
    title: "Barrier option, watched at the fixings",
    text: "The European payoff at expiry if the price was (knock 1) or was not (knock -1) at or beyond the barrier at a \
           fixing; the rebate, at expiry, otherwise. Control variate: the European option. Delta and vega by likelihood \
           ratio.",
    reference: "Broadie, Glasserman and Kou, Mathematical Finance 7 (1997), p. 325-349; Glasserman (2004), sec. 7.3",
    columns: &[TYPE, SPOT, STRIKE, TIME, RATE, DIVIDEND_YIELD, VOL, BARRIER, DIRECTION, KNOCK, REBATE],
    outputs: OUTPUTS,
    times: Times::Fixings,
    underlying: Underlying::Single { control_mean: |x, grid| option(x[0], terminal(x[1], grid), x[2]) },
    kernels: &PathKernels::of::<Barrier<false>>(),
};

/// Watched all the time.
pub static CONTINUOUS: Simulation = Simulation {
    id: SimulationId::BarrierContinuous,
    title: "Barrier option, watched all the time",
    text: "As mc_barrier, but the barrier is watched all the time, today included: between fixings by the probability that \
           a Brownian bridge does not cross it, which is exact for any number of fixings. Control variate: the European \
           option. Delta and vega pathwise.",
    reference: "Glasserman (2004), sec. 6.4; Andersen and Brotherton-Ratcliffe, Exact exotics, Risk 9(10) (1996)",
    kernels: &PathKernels::of::<Barrier<true>>(),
    ..DISCRETE
};

/// How likely a path has not touched its barrier.
#[derive(Clone, Copy, Debug)]
pub(super) struct Watch<R> {
    /// 1 up, -1 down.
    direction: R,
    /// `ln(B / S_0)`.
    log_barrier: R,
}

fields!(Watch { direction, log_barrier });

impl<R: Real> Watch<R> {
    #[inline(always)]
    pub fn new(spot: R, barrier: R, direction: R) -> Self {
        Watch { direction, log_barrier: barrier.ln() - spot.ln() }
    }
    /// How far the barrier is away; zero or below if it is touched.
    #[inline(always)]
    fn distance(&self, log: R) -> R {
        self.direction * (self.log_barrier - log)
    }
    /// 1, or 0 if today's price touches the barrier and that counts.
    #[inline(always)]
    pub fn begin<const CONTINUOUS: bool>(&self) -> R {
        let (zero, one) = (R::splat(0.0), R::splat(1.0));
        if CONTINUOUS { R::select(self.distance(zero).le(zero), zero, one) } else { one }
    }
    /// `untouched` times the probability that the barrier is not touched in a step.
    #[inline(always)]
    pub fn pass<const CONTINUOUS: bool>(&self, untouched: R, step: &Move<R>) -> R {
        let (zero, one) = (R::splat(0.0), R::splat(1.0));
        let after = self.distance(step.after);
        if !CONTINUOUS {
            return R::select(after.le(zero), zero, untouched);
        }
        let before = self.distance(step.before);
        let crossed = (R::splat(-2.0) * (before / step.diffusion) * (after / step.diffusion)).exp();
        R::select(after.le(zero) | before.le(zero), zero, untouched * (one - crossed))
    }
}

/// Marker for the payoffs.
#[derive(Debug)]
pub struct Barrier<const CONTINUOUS: bool>;

/// What is the same for all paths.
#[derive(Clone, Copy, Debug)]
pub struct Terms<R> {
    sign: R,
    spot: R,
    strike: R,
    watch: Watch<R>,
    knock: R,
    rebate: R,
}

fields!(Terms { sign, spot, strike, watch, knock, rebate });

impl<const CONTINUOUS: bool> Payoff for Barrier<CONTINUOUS> {
    type Terms<R: Real> = Terms<R>;
    /// Probability that the path has not touched the barrier.
    type State<R: Real> = R;
    const IS_CONTINUOUS: bool = CONTINUOUS;
    const WATCHES_ALWAYS: bool = CONTINUOUS;

    #[inline(always)]
    fn terms<R: Real>(x: &[R], _: &Grid) -> Terms<R> {
        let &[sign, spot, strike, _, _, _, _, barrier, direction, knock, rebate, ..] = x else {
            unreachable!()
        };
        Terms { sign, spot, strike, watch: Watch::new(spot, barrier, direction), knock, rebate }
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
        let (zero, one) = (R::splat(0.0), R::splat(1.0));
        let european = vanilla(terms.sign, terms.spot * last.exp(), terms.strike);
        let alive = R::select(zero.lt(terms.knock), one - *untouched, *untouched);
        (alive.mul_add(european - terms.rebate, terms.rebate), european)
    }
}
