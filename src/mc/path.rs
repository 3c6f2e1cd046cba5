//! What a payoff is to the loops over paths.
//!
//! Paths are those of a geometric Brownian motion: with drift `r - q`, the logarithm of the price over today's price
//! grows in each step by `(r - q - vol^2 / 2) dt + vol sqrt(dt) Z`, without any error of discretisation (Glasserman,
//! 2004, section 3.2.1). A payoff is written once, over [`Real`]: scalars, lanes, dual numbers for pathwise Greeks, and
//! recordings.

use super::assets::AssetPayoff;
use super::columns::{Column, SimulationInput, SimulationOutput};
use super::grid::{Grid, Step, Times};
use super::philox::BLOCK_PATHS;
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

/// Drift and diffusion of a step: what the logarithm of the price grows by, and its standard deviation. `carry` is
/// `(r - q) dt`.
#[inline(always)]
pub fn drift_and_diffusion<R: Real>(vol: R, carry: f64, step: &Step) -> (R, R) {
    growth(vol, R::splat(carry), R::splat(step.dt), R::splat(step.sqrt_dt))
}

/// The same with numbers in place of a step.
#[inline(always)]
pub fn growth<R: Real>(vol: R, carry: R, dt: R, sqrt_dt: R) -> (R, R) {
    let minus_half_variance = R::splat(-0.5) * vol * vol;
    (minus_half_variance.mul_add(dt, carry), vol * sqrt_dt)
}

/// `ln(S / S_0)` after a step with standard normal `z`.
#[inline(always)]
pub fn advance<R: Real>(before: R, drift: R, diffusion: R, z: R) -> R {
    diffusion.mul_add(z, before + drift)
}

/// `sqrt(n / (n - 1))` for the paths of a block.
const MATCHED_SCALE: f64 = 1.0079052613579393;

/// A normal of a block whose normals sum to `sum`, less their mean and times what that takes from its standard deviation: a normal
/// with variance 1 again.
#[inline(always)]
pub fn matched<R: Real>(z: R, sum: R) -> R {
    const { assert!(BLOCK_PATHS == 64, "the scale is that of 64 paths") }
    (z - sum * R::splat(1.0 / BLOCK_PATHS as f64)) * R::splat(MATCHED_SCALE)
}

/// What likelihood ratios are made of (Glasserman, 2004, section 7.3.1).
#[derive(Clone, Copy, Debug)]
pub struct Score<R> {
    /// `Z / (S_0 vol sqrt(dt))` of the first step.
    pub spot: R,
    /// Sum of `(Z^2 - 1) / vol`.
    pub vol_even: R,
    /// Sum of `Z sqrt(dt)`.
    pub vol_odd: R,
}

impl<R: Real> Score<R> {
    /// That of a path that has not begun.
    #[inline(always)]
    pub fn none() -> Self {
        Score { spot: R::splat(0.0), vol_even: R::splat(0.0), vol_odd: R::splat(0.0) }
    }
    /// Takes the first step.
    #[inline(always)]
    pub fn begin(&mut self, z: R, spot: R, diffusion: R) {
        self.spot = z / (spot * diffusion);
    }
    /// Takes any step, the first included.
    #[inline(always)]
    pub fn add(&mut self, z: R, vol: R, sqrt_dt: R) {
        self.vol_even = self.vol_even + z.mul_add(z, -R::splat(1.0)) / vol;
        self.vol_odd = z.mul_add(sqrt_dt, self.vol_odd);
    }
    /// Delta and vega of a path that pays `centred` more than the centre; `flip` is -1 for the path with opposite noise,
    /// else 1.
    #[inline(always)]
    pub fn greeks(&self, centred: R, flip: R) -> (R, R) {
        (centred * (flip * self.spot), centred * (self.vol_even - flip * self.vol_odd))
    }
}

/// What is made of numbers alone, so that it can be kept as a list of them.
pub trait Fields<R>: Copy {
    /// Appends every number to `list`.
    fn list(self, list: &mut Vec<R>);
    /// Takes as many numbers from `list` as [`list`](Fields::list) appends.
    ///
    /// # Panics
    /// If there are not as many.
    fn take(list: &mut dyn Iterator<Item = R>) -> Self;
}

impl<R: Real> Fields<R> for () {
    fn list(self, _: &mut Vec<R>) {}
    fn take(_: &mut dyn Iterator<Item = R>) {}
}

impl<R: Real> Fields<R> for R {
    fn list(self, list: &mut Vec<R>) {
        list.push(self);
    }
    fn take(list: &mut dyn Iterator<Item = R>) -> R {
        list.next().expect("there are as many numbers as fields")
    }
}

impl<R: Real, const N: usize> Fields<R> for [R; N] {
    fn list(self, list: &mut Vec<R>) {
        list.extend(self);
    }
    fn take(list: &mut dyn Iterator<Item = R>) -> [R; N] {
        std::array::from_fn(|_| R::take(list))
    }
}

/// Implements [`Fields`] for a structure, given all its fields.
macro_rules! fields {
    ($name:ident { $($field:ident),* $(,)? }) => {
        impl<R: $crate::real::Real> $crate::mc::path::Fields<R> for $name<R> {
            fn list(self, list: &mut Vec<R>) {
                $($crate::mc::path::Fields::<R>::list(self.$field, list);)*
            }
            fn take(list: &mut dyn Iterator<Item = R>) -> Self {
                $(let $field = $crate::mc::path::Fields::<R>::take(list);)*
                $name { $($field),* }
            }
        }
    };
}
pub(crate) use fields;

/// What is paid on a path. No function branches on a [`Real`].
pub trait Payoff {
    /// What is the same for all paths of a row.
    type Terms<R: Real>: Fields<R>;
    /// What is kept of a path.
    type State<R: Real>: Fields<R>;
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
