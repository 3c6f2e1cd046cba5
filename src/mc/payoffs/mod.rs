//! Payoffs, a file for each kind.

pub mod asian;
pub mod barrier;
pub mod basket;
pub mod cliquet;
pub mod digital;
pub mod european;
pub mod forward_start;
pub mod lookback;
pub mod rainbow;
pub mod touch;

use super::columns::{Column, Default, Domain, SimulationInput, SimulationOutput};
use crate::real::Real;

const fn column(
    input: SimulationInput,
    text: &'static str,
    unit: &'static str,
    domain: Domain,
    default: Default,
) -> Column {
    Column { input, text, unit, domain, default }
}

const TYPE: Column =
    column(SimulationInput::Type, "1 for a call, -1 for a put", "", Domain::Sign, Default::Required);
const SPOT: Column =
    column(SimulationInput::Spot, "price today", "money", Domain::Positive, Default::Required);
const STRIKE: Column =
    column(SimulationInput::Strike, "strike price", "money", Domain::NonNegative, Default::Required);
const TIME: Column =
    column(SimulationInput::Time, "time to expiry", "year", Domain::NonNegative, Default::Required);
const RATE: Column = column(
    SimulationInput::Rate,
    "interest rate, continuously compounded",
    "1/year",
    Domain::Finite,
    Default::Required,
);
const DIVIDEND_YIELD: Column = column(
    SimulationInput::DividendYield,
    "dividend yield, or foreign interest rate, continuously compounded",
    "1/year",
    Domain::Finite,
    Default::Value(0.0),
);
const VOL: Column = column(
    SimulationInput::Vol,
    "volatility per square-root year",
    "1/sqrt(year)",
    Domain::NonNegative,
    Default::Required,
);
const CASH: Column = column(SimulationInput::Cash, "cash paid", "money", Domain::Finite, Default::Value(1.0));
const BARRIER: Column = column(
    SimulationInput::Barrier,
    "price at which the barrier is",
    "money",
    Domain::Positive,
    Default::Required,
);
const DIRECTION: Column = column(
    SimulationInput::Direction,
    "1 if the barrier is touched from below (up), -1 from above (down)",
    "",
    Domain::Sign,
    Default::Required,
);

const OUTPUTS: &[SimulationOutput] = SimulationOutput::ALL;

/// `max(sign (price - strike), 0)`.
#[inline(always)]
fn vanilla<R: Real>(sign: R, price: R, strike: R) -> R {
    (sign * (price - strike)).max(R::splat(0.0))
}
