//! Options on the largest or the least of several assets.

use super::basket::BASKET;
use super::{DIVIDEND_YIELD, RATE, SPOT, STRIKE, TIME, TYPE, VOL, column};
use crate::cpu::PathKernels;
use crate::mc::assets::AssetPayoff;
use crate::mc::columns::{Column, Default, Domain, MAX_ASSETS, SimulationInput};
use crate::mc::path::{Simulation, Underlying};
use crate::mc::registry::SimulationId;

const WEIGHT: Column = column(
    SimulationInput::Weight,
    "what the asset's price is multiplied by before it is compared; 1 over today's price compares returns",
    "",
    Domain::Positive,
    Default::Value(1.0),
);

/// The largest.
pub static BEST_OF: Simulation = Simulation {
    id: SimulationId::BestOf,
    title: "Best-of option",
    text: "max(w (M - K), 0) at expiry, M the largest of the prices of 1 to 64 assets, each times its weight. Control variate: \
           the sum of the European options on each. Delta and vega pathwise.",
    reference: "Stulz, Journal of Financial Economics 10 (1982), p. 161-185; Johnson, Journal of Financial and Quantitative \
                Analysis 22 (1987), p. 277-283",
    columns: &[TYPE, SPOT, STRIKE, TIME, RATE, DIVIDEND_YIELD, VOL, WEIGHT],
    underlying: Underlying::Multi { payoff: AssetPayoff::BestOf, assets: (1, MAX_ASSETS) },
    kernels: &PathKernels::of_assets(AssetPayoff::BestOf),
    ..BASKET
};

/// The least.
pub static WORST_OF: Simulation = Simulation {
    id: SimulationId::WorstOf,
    title: "Worst-of option",
    text: "max(w (M - K), 0) at expiry, M the least of the prices of 1 to 64 assets, each times its weight. Control variate: \
           the sum of the European options on each. Delta and vega pathwise.",
    underlying: Underlying::Multi { payoff: AssetPayoff::WorstOf, assets: (1, MAX_ASSETS) },
    kernels: &PathKernels::of_assets(AssetPayoff::WorstOf),
    ..BEST_OF
};
