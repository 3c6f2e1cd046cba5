//! All that the loops over paths need to know of a row.

use super::accumulator::{Centre, Pilot, Sums, Wanted};
use super::assets::Assets;
use super::bridge::BrownianBridge;
use super::grid::Grid;
use super::philox::philox4x32_10;
use super::scramble::Scrambling;
use super::sobol::Sobol;
use std::sync::Arc;

/// Where a row's random numbers come from.
#[derive(Clone, Debug)]
pub enum Numbers {
    /// Philox words.
    Philox,
    /// Sobol points through Brownian bridges.
    Sobol {
        /// With a dimension for each step of each asset.
        points: Arc<Sobol>,
        /// Over the ends of the row's steps; `None` if a step takes no time.
        bridge: Option<BrownianBridge>,
        /// How points are randomised.
        scrambling: Scrambling,
    },
}

/// How Greeks are estimated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Greeks {
    /// Not at all.
    None,
    /// As derivatives of the payoff, or by likelihood ratios where it has none: as suits the payoff.
    Wanted,
}

/// A row, ready to be simulated.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its number in the batch, which addresses its random numbers.
    pub index: u32,
    /// Chosen by the user.
    pub seed: u64,
    /// Inputs in the order of the columns, those that assets have for themselves one asset after the other.
    pub inputs: Vec<f64>,
    /// Position of the spot among them.
    pub spot: usize,
    /// What intervals have for themselves, in the order of the columns; empty if they are all alike.
    pub term_structure: Vec<f64>,
    /// What is paid on, where that are several assets.
    pub assets: Option<Assets>,
    /// Steps of its paths.
    pub grid: Grid,
    /// Random numbers.
    pub numbers: Numbers,
    /// Greeks.
    pub greeks: Greeks,
    /// Which sums are taken.
    pub wanted: Wanted,
    /// What samples are taken relative to.
    pub centre: Centre,
}

impl Row {
    /// Number of assets.
    pub fn asset_count(&self) -> usize {
        self.assets.as_ref().map_or(1, |assets| assets.each.len())
    }
    /// The seed of the row's Sobol points: rows are independent, as they are with Philox.
    pub fn scrambling_seed(&self) -> u64 {
        // Counters of which three words have all bits set belong to these seeds alone.
        let key = [self.seed as u32, (self.seed >> 32) as u32];
        let [low, high, ..] = philox4x32_10([self.index, u32::MAX, u32::MAX, u32::MAX], key);
        u64::from(high) << 32 | u64::from(low)
    }
}

/// Where the samples of a block go.
#[derive(Debug)]
pub enum Target<'a> {
    /// Into the estimate.
    Sums(&'a mut Sums),
    /// Into the estimate of the control variate's coefficient.
    Pilot(&'a mut Pilot),
    /// The first payoff and control, of a path without noise.
    Centre(&'a mut Centre),
}
