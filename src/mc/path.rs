//! What a payoff is to the loops over paths.
//!
//! Paths are those of a geometric Brownian motion: with drift `r - q`, the logarithm of the price over today's price
//! grows in each step by `(r - q - vol^2 / 2) dt + vol sqrt(dt) Z`, without any error of discretisation (Glasserman,
//! 2004, section 3.2.1). A payoff is written once, over [`Real`]: scalars, lanes, dual numbers for pathwise Greeks, and
//! recordings.

use super::assets::AssetPayoff;
use super::columns::{Column, SimulationInput, SimulationOutput};
use super::grid::{Grid, Times};
use super::registry::SimulationId;
use crate::cpu::PathKernels;
use crate::real::Real;

/// What there is to know about a simulation.
#[derive(Debug)]
pub struct Simulation {
    /// Number and name.
    pub id: SimulationId,
    /// One line for people.
    pub title: &'static str,
    /// What is paid, and when; how delta and vega are estimated.
    pub text: &'static str,
    /// Where it comes from.
    pub reference: &'static str,
    /// Input columns, in the order the payoff takes them.
    pub columns: &'static [Column],
    /// Outputs the simulation can be asked for.
    pub outputs: &'static [SimulationOutput],
    /// The times the payoff looks at.
    pub times: Times,
    /// On what it is paid.
    pub underlying: Underlying,
    /// The loops over paths, compiled for each instruction set.
    pub kernels: &'static PathKernels,
}

/// What a simulation's payoff depends on.
#[derive(Clone, Copy, Debug)]
pub enum Underlying {
    /// One asset.
    Single {
        /// Undiscounted expectation of the control variate.
        control_mean: fn(&[f64], &Grid) -> f64,
    },
    /// Several assets with correlations.
    Multi {
        /// What is made of them.
        payoff: AssetPayoff,
        /// How many there may be.
        assets: (usize, usize),
    },
}

impl Simulation {
    /// Whether it takes several assets. Their columns have numbers of assets, and the settings have correlations.
    pub fn is_multi_asset(&self) -> bool {
        matches!(self.underlying, Underlying::Multi { .. })
    }
    /// The least and the largest number of assets.
    pub fn assets(&self) -> (usize, usize) {
        match self.underlying {
            Underlying::Single { .. } => (1, 1),
            Underlying::Multi { assets, .. } => assets,
        }
    }
    /// The simulation's name.
    pub fn name(&self) -> &'static str {
        self.id.name()
    }
    /// Position of `input` among the columns.
    pub fn column(&self, input: SimulationInput) -> Option<usize> {
        self.columns.iter().position(|column| column.input == input)
    }
}

/// A step of one path.
#[derive(Clone, Copy, Debug)]
pub struct Move<R> {
    /// `ln(S / S_0)` before the step.
    pub before: R,
    /// The same after it.
    pub after: R,
    /// `vol sqrt(dt)`.
    pub diffusion: R,
}

/// What is paid on a path. No function branches on a [`Real`].
pub trait Payoff {
    /// What is the same for all paths of a row.
    type Terms<R: Real>: Copy;
    /// What is kept of a path.
    type State<R: Real>: Copy;
    /// Whether the payoff is continuous in the path, so that its derivative is that of its expectation (pathwise Greeks:
    /// Glasserman, 2004, section 7.2). Others get Greeks by likelihood ratios (section 7.3).
    const IS_CONTINUOUS: bool;
    /// Whether the payoff looks at the last step even if no fixing is at its end.
    const WATCHES_ALWAYS: bool = false;

    /// What the inputs, in the order of the columns, mean on `grid`.
    fn terms<R: Real>(x: &[R], grid: &Grid) -> Self::Terms<R>;
    /// A path that has not begun.
    fn start<R: Real>(terms: &Self::Terms<R>) -> Self::State<R>;
    /// Looks at today's price, which is a fixing.
    #[inline(always)]
    fn observe_today<R: Real>(terms: &Self::Terms<R>, state: &mut Self::State<R>) {
        let zero = R::splat(0.0);
        Self::observe(terms, state, &Move { before: zero, after: zero, diffusion: zero });
    }
    /// Looks at the price after a step.
    fn observe<R: Real>(terms: &Self::Terms<R>, state: &mut Self::State<R>, step: &Move<R>);
    /// What is paid at expiry, not discounted, by the option and by the control variate; `last` is `ln(S / S_0)` then.
    fn settle<R: Real>(terms: &Self::Terms<R>, state: &Self::State<R>, last: R) -> (R, R);
}
