//! Values that suit every simulation, of which those with a sign come in every combination.

use neutryx::mc::SimulationInput;

/// Values that suit every simulation.
pub fn suitable(input: SimulationInput, row: usize) -> f64 {
    let sign = |bit: usize| if row >> bit & 1 == 0 { 1.0 } else { -1.0 };
    match input {
        SimulationInput::Type => sign(0),
        SimulationInput::Spot => 95.0 + row as f64,
        SimulationInput::Strike => 100.0,
        SimulationInput::Time => 0.5 + 0.1 * row as f64,
        SimulationInput::Rate => 0.03,
        SimulationInput::DividendYield => 0.01,
        SimulationInput::Vol => 0.2,
        SimulationInput::Cash => 5.0,
        SimulationInput::Barrier => 100.0 + 25.0 * sign(1),
        SimulationInput::Rebate => 1.0,
        SimulationInput::Direction => sign(1),
        SimulationInput::Knock => sign(2),
        SimulationInput::Average => 99.0,
        SimulationInput::PastFixings => row as f64,
        SimulationInput::Extremum => 101.0,
        SimulationInput::StartTime => 0.25,
        SimulationInput::StrikeRatio => 1.05,
        SimulationInput::LocalFloor => -0.05,
        SimulationInput::LocalCap => 0.1,
        SimulationInput::GlobalFloor => 0.0,
        SimulationInput::GlobalCap => 0.3,
        SimulationInput::Weight => 0.7,
    }
}
