//! Asian options: on the arithmetic or geometric mean of the fixings, with a fixed strike or the mean as strike.

use super::{DIVIDEND_YIELD, OUTPUTS, RATE, SPOT, STRIKE, TIME, TYPE, VOL, column, vanilla};
use crate::cpu::PathKernels;
use crate::mc::columns::{Column, Default, Domain, SimulationInput};
use crate::mc::control_variate::{Lognormal, geometric_mean, option, terminal, variance_over_mean};
use crate::mc::grid::{Grid, Times};
use crate::mc::path::{Move, Payoff, Simulation, Underlying, fields};
use crate::mc::registry::SimulationId;
use crate::real::Real;

pub(super) const AVERAGE: Column = column(
    SimulationInput::Average,
    "mean, of the option's kind, of the fixings that are past; of no account where there are none",
    "money",
    Domain::Positive,
    Default::Spot,
);
pub(super) const PAST_FIXINGS: Column = column(
    SimulationInput::PastFixings,
    "number of fixings that are past",
    "",
    Domain::Count,
    Default::Value(0.0),
);
const FIXED_COLUMNS: &[Column] =
    &[TYPE, SPOT, TIME, RATE, DIVIDEND_YIELD, VOL, AVERAGE, PAST_FIXINGS, STRIKE];
const FLOATING_COLUMNS: &[Column] = &[TYPE, SPOT, TIME, RATE, DIVIDEND_YIELD, VOL, AVERAGE, PAST_FIXINGS];

/// Arithmetic mean, fixed strike.
pub static ARITHMETIC: Simulation = Simulation {
    id: SimulationId::AsianArithmetic,
    title: "Asian option, arithmetic mean, fixed strike",
    text: "max(w (A - K), 0) at expiry, A the arithmetic mean of all fixings, past ones included. Control variate: the \
           same on the geometric mean of the fixings to come. Delta and vega pathwise.",
    reference: "Kemna and Vorst, Journal of Banking and Finance 14 (1990), p. 113-129; Glasserman (2004), sec. 4.1.2",
    columns: FIXED_COLUMNS,
    outputs: OUTPUTS,
    times: Times::Fixings,
    underlying: Underlying::Single { control_mean: control_mean::<false, false> },
    kernels: &PathKernels::of::<Asian<false, false>>(),
};

/// Arithmetic mean as strike.
pub static ARITHMETIC_FLOATING: Simulation = Simulation {
    id: SimulationId::AsianArithmeticFloating,
    title: "Asian option, arithmetic mean as strike",
    text: "max(w (S_T - A), 0) at expiry, A the arithmetic mean of all fixings, past ones included. Control variate: the \
           same with the geometric mean, or without the option if fixings are past. Delta and vega pathwise.",
    reference: "Kemna and Vorst (1990); Margrabe, Journal of Finance 33 (1978), p. 177-186",
    columns: FLOATING_COLUMNS,
    underlying: Underlying::Single { control_mean: control_mean::<false, true> },
    kernels: &PathKernels::of::<Asian<false, true>>(),
    ..ARITHMETIC
};

/// Geometric mean, fixed strike.
pub static GEOMETRIC: Simulation = Simulation {
    id: SimulationId::AsianGeometric,
    title: "Asian option, geometric mean, fixed strike",
    text: "max(w (G - K), 0) at expiry, G the geometric mean of all fixings, past ones included. Control variate: G. \
           Delta and vega pathwise.",
    reference: "Kemna and Vorst (1990); Glasserman (2004), sec. 3.2.2",
    underlying: Underlying::Single { control_mean: control_mean::<true, false> },
    kernels: &PathKernels::of::<Asian<true, false>>(),
    ..ARITHMETIC
};

/// Geometric mean as strike.
pub static GEOMETRIC_FLOATING: Simulation = Simulation {
    id: SimulationId::AsianGeometricFloating,
    title: "Asian option, geometric mean as strike",
    text: "max(w (S_T - G), 0) at expiry, G the geometric mean of all fixings, past ones included. Control variate: \
           S_T - G. Delta and vega pathwise.",
    reference: "Kemna and Vorst (1990)",
    columns: FLOATING_COLUMNS,
    underlying: Underlying::Single { control_mean: control_mean::<true, true> },
    kernels: &PathKernels::of::<Asian<true, true>>(),
    ..ARITHMETIC
};

/// Marker for the payoffs.
#[derive(Debug)]
pub struct Asian<const GEOMETRIC: bool, const FLOATING: bool>;

/// What is the same for all paths.
#[derive(Clone, Copy, Debug)]
pub struct Terms<R> {
    sign: R,
    spot: R,
    /// Fixed strike; zero if there is none.
    strike: R,
    /// Mean of the past fixings times their part of all fixings.
    past: R,
    /// Part of all fixings that a fixing to come is.
    weight: R,
    /// One over the number of fixings to come.
    inv_count: R,
    /// Geometric mean of all fixings where no fixing to come moves.
    base: R,
    /// Whether no fixing is past, as 1 or 0.
    is_fresh: R,
}

fields!(Terms { sign, spot, strike, past, weight, inv_count, base, is_fresh });

/// What is kept of a path.
#[derive(Clone, Copy, Debug)]
pub struct State<R> {
    /// Sum of `S / S_0` over the fixings.
    sum: R,
    /// Sum of `ln(S / S_0)` over the fixings.
    sum_of_logs: R,
}

fields!(State { sum, sum_of_logs });

impl<const GEOMETRIC: bool, const FLOATING: bool> Payoff for Asian<GEOMETRIC, FLOATING> {
    type Terms<R: Real> = Terms<R>;
    type State<R: Real> = State<R>;
    const IS_CONTINUOUS: bool = true;

    #[inline(always)]
    fn terms<R: Real>(x: &[R], grid: &Grid) -> Terms<R> {
        let (zero, one) = (R::splat(0.0), R::splat(1.0));
        let &[sign, spot, _, _, _, _, average, past, ..] = x else { unreachable!() };
        let count = R::splat(grid.observations as f64);
        let all = past + count;
        let is_fresh = past.eq(zero);
        let logs = (past * average.ln() + count * spot.ln()) / all;
        Terms {
            sign,
            spot,
            strike: if FLOATING { zero } else { x[8] },
            past: average * (past / all),
            weight: one / all,
            inv_count: one / count,
            base: R::select(is_fresh, spot, logs.exp()),
            is_fresh: R::select(is_fresh, one, zero),
        }
    }
    #[inline(always)]
    fn start<R: Real>(_: &Terms<R>) -> State<R> {
        State { sum: R::splat(0.0), sum_of_logs: R::splat(0.0) }
    }
    #[inline(always)]
    fn observe<R: Real>(_: &Terms<R>, state: &mut State<R>, step: &Move<R>) {
        if !GEOMETRIC {
            state.sum = state.sum + step.after.exp();
        }
        state.sum_of_logs = state.sum_of_logs + step.after;
    }
    #[inline(always)]
    fn settle<R: Real>(terms: &Terms<R>, state: &State<R>, last: R) -> (R, R) {
        let Terms { sign, spot, strike, past, weight, inv_count, base, is_fresh } = *terms;
        if GEOMETRIC {
            let mean = base * (state.sum_of_logs * weight).exp();
            if FLOATING {
                let price = spot * last.exp();
                return (vanilla(sign, price, mean), price - mean);
            }
            return (vanilla(sign, mean, strike), mean);
        }
        let part = spot * weight;
        let mean = part.mul_add(state.sum, past);
        // The geometric mean of the fixings to come, with the weight they have.
        let similar = part * (state.sum_of_logs * inv_count).exp() / inv_count;
        if FLOATING {
            let price = spot * last.exp();
            let exchange = vanilla(sign, price, similar);
            let control = R::select(is_fresh.eq(R::splat(1.0)), exchange, price - similar);
            return (vanilla(sign, price, mean), control);
        }
        (vanilla(sign, mean, strike), vanilla(sign, past + similar, strike))
    }
}

fn control_mean<const GEOMETRIC: bool, const FLOATING: bool>(x: &[f64], grid: &Grid) -> f64 {
    let &[sign, spot, _, _, _, _, average, past, ..] = x else { unreachable!() };
    let count = grid.observations as f64;
    let share = count / (past + count);
    if GEOMETRIC {
        let base = if past == 0.0 {
            spot
        } else {
            Real::exp((1.0 - share) * Real::ln(average) + share * Real::ln(spot))
        };
        let mean = base * geometric_mean(share, grid).forward;
        return if FLOATING { terminal(spot, grid).forward - mean } else { mean };
    }
    let mean = geometric_mean(1.0, grid);
    let similar = Lognormal { forward: share * spot * mean.forward, ..mean };
    if FLOATING {
        let price = terminal(spot, grid).forward;
        if past > 0.0 {
            return price - similar.forward;
        }
        let variance = variance_over_mean(1.0, grid);
        return option(sign, Lognormal { forward: price, variance }, similar.forward);
    }
    option(sign, similar, x[8] - (1.0 - share) * average)
}
