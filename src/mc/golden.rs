//! Ordinary rows of every simulation, to prove programs on and to measure with.

use super::batch::SimulationBatch;
use super::columns::{SimulationInput, SimulationOutput};
use super::path::Simulation;
use crate::error::Error;

/// How many rows there are: every combination of what has a sign.
pub(crate) const GOLDEN_ROWS: usize = 8;

/// The first rows, and what is made of them.
#[derive(Debug)]
pub(crate) struct GoldenRows {
    simulation: &'static Simulation,
    inputs: Vec<Vec<f64>>,
    price: Vec<f64>,
    vega: Vec<f64>,
}

impl GoldenRows {
    /// The first `count` rows.
    pub fn new(simulation: &'static Simulation, count: usize) -> GoldenRows {
        let column = |input| (0..count).map(|row| ordinary(input, row)).collect();
        GoldenRows {
            simulation,
            inputs: simulation.columns.iter().map(|each| column(each.input)).collect(),
            price: vec![0.0; count],
            vega: vec![0.0; count],
        }
    }

    /// The rows as a batch that asks for prices, and for Greeks if they are wanted.
    pub fn batch(&mut self, greeks: bool) -> Result<SimulationBatch<'_>, Error> {
        let mut builder = SimulationBatch::builder(self.simulation.id, self.price.len());
        for (column, values) in self.simulation.columns.iter().zip(&self.inputs) {
            builder = builder.input(column.input, values);
        }
        builder = builder.output(SimulationOutput::Price, &mut self.price);
        if greeks {
            // Every simulation has it, and delta comes with it.
            builder = builder.output(SimulationOutput::Vega, &mut self.vega);
        }
        builder.build()
    }
}

/// A value that suits every simulation.
fn ordinary(input: SimulationInput, row: usize) -> f64 {
    let sign = |bit: usize| if row >> bit & 1 == 0 { 1.0 } else { -1.0 };
    let far = row as f64;
    match input {
        SimulationInput::Type => sign(0),
        SimulationInput::Direction => sign(1),
        SimulationInput::Knock => sign(2),
        SimulationInput::Spot => 95.0 + far,
        SimulationInput::Strike | SimulationInput::Average => 100.0,
        SimulationInput::Barrier => 100.0 + 25.0 * sign(1),
        SimulationInput::Extremum => 100.0 + 2.0 * sign(0),
        SimulationInput::Time => 0.5 + 0.3 * far,
        SimulationInput::Rate => 0.03,
        SimulationInput::DividendYield => 0.01,
        SimulationInput::Vol => 0.15 + 0.1 * far,
        SimulationInput::StartTime => 0.25,
        SimulationInput::StrikeRatio => 1.05,
        SimulationInput::PastFixings => (row % 3) as f64,
        SimulationInput::LocalFloor | SimulationInput::GlobalFloor => -0.05,
        SimulationInput::LocalCap => 0.1,
        SimulationInput::GlobalCap => 0.2,
        SimulationInput::Cash | SimulationInput::Rebate | SimulationInput::Weight => 1.5,
    }
}
