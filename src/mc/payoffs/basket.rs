//! Options on baskets of assets, on their mean over fixings, and on the difference of two assets.

use super::asian::{AVERAGE, PAST_FIXINGS};
use super::{DIVIDEND_YIELD, OUTPUTS, RATE, SPOT, TIME, TYPE, VOL, column};
use crate::cpu::PathKernels;
use crate::mc::assets::AssetPayoff;
use crate::mc::columns::{Column, Default, Domain, MAX_ASSETS, SimulationInput};
use crate::mc::grid::Times;
use crate::mc::path::{Simulation, Underlying};
use crate::mc::registry::SimulationId;

const STRIKE: Column = column(
    SimulationInput::Strike,
    "strike price; may be negative, as what it is compared with may",
    "money",
    Domain::Finite,
    Default::Required,
);
const WEIGHT: Column = column(
    SimulationInput::Weight,
    "number of units of the asset; below 0 for what is given",
    "",
    Domain::Finite,
    Default::EqualWeight,
);

/// The basket at expiry.
pub static BASKET: Simulation = Simulation {
    id: SimulationId::Basket,
    title: "Basket option",
    text: "max(w (B - K), 0) at expiry, B the sum of the prices of 1 to 64 assets, each times its weight. Control variate: the \
           same on the geometric mean, or where there are weights of both signs, the option to exchange two geometric means. \
           Delta and vega pathwise.",
    reference: "Gentle, Basket weaving, Risk 6 (1993), p. 51-52; Glasserman (2004), sec. 2.3.3, 3.2.3, 4.1.2",
    columns: &[TYPE, SPOT, STRIKE, TIME, RATE, DIVIDEND_YIELD, VOL, WEIGHT],
    outputs: OUTPUTS,
    times: Times::Expiry,
    underlying: Underlying::Multi { payoff: AssetPayoff::Basket, assets: (1, MAX_ASSETS) },
    kernels: &PathKernels::of_assets(AssetPayoff::Basket),
};

/// The mean of the basket over the fixings.
pub static ASIAN: Simulation = Simulation {
    id: SimulationId::BasketAsian,
    title: "Asian option on a basket, arithmetic mean, fixed strike",
    text: "max(w (A - K), 0) at expiry, A the arithmetic mean of a basket over all fixings, past ones included; the basket is \
           the sum of the prices of 1 to 64 assets, each times its weight. Control variate: the same on the geometric mean of \
           assets and fixings, or where there are weights of both signs, the option to exchange two geometric means. Delta \
           and vega pathwise.",
    columns: &[TYPE, SPOT, STRIKE, TIME, RATE, DIVIDEND_YIELD, VOL, WEIGHT, AVERAGE, PAST_FIXINGS],
    times: Times::Fixings,
    ..BASKET
};

/// The difference of two assets.
pub static SPREAD: Simulation = Simulation {
    id: SimulationId::Spread,
    title: "Spread option",
    text: "max(w (S_1 - S_2 - K), 0) at expiry. Control variate: the option to exchange the first asset for the geometric mean of \
           the second and the strike, which without a strike is the spread option itself. Delta and vega pathwise.",
    reference: "Margrabe, Journal of Finance 33 (1978), p. 177-186; Kirk, Correlation in the energy markets (1995); Glasserman \
                (2004), sec. 4.1.1",
    columns: &[TYPE, SPOT, STRIKE, TIME, RATE, DIVIDEND_YIELD, VOL],
    underlying: Underlying::Multi { payoff: AssetPayoff::Basket, assets: (2, 2) },
    ..BASKET
};
