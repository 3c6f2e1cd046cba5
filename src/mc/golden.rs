//! Ordinary rows of every simulation, to prove programs on and to measure with.

use super::batch::SimulationBatch;
use super::columns::{Column, SimulationInput, SimulationOutput};
use super::path::Simulation;
use crate::error::Error;

/// How many rows there are: every combination of what has a sign.
pub(crate) const GOLDEN_ROWS: usize = 8;
/// How many assets there are where there may be several.
pub(crate) const GOLDEN_ASSETS: usize = 3;

/// The first rows, and what is made of them.
#[derive(Debug)]
pub(crate) struct GoldenRows {
    simulation: &'static Simulation,
    /// With the number of the asset, counted from 1, or 0 for all.
    inputs: Vec<(SimulationInput, u32, Vec<f64>)>,
    price: Vec<f64>,
    vega: Vec<f64>,
}

impl GoldenRows {
    /// The first `count` rows, of so many assets.
    pub fn new(simulation: &'static Simulation, assets: usize, count: usize) -> GoldenRows {
        let inputs = simulation.columns.iter().flat_map(|column| {
            let has_many = simulation.is_multi_asset() && column.input.is_per_asset();
            let parts = if has_many { 1..=assets as u32 } else { 0..=0 };
            let values = move |part| (0..count).map(|row| ordinary(column, row, part)).collect();
            parts.map(move |part| (column.input, part, values(part)))
        });
        GoldenRows { simulation, inputs: inputs.collect(), price: vec![0.0; count], vega: vec![0.0; count] }
    }

    /// The rows as a batch that asks for prices, and for Greeks if they are wanted.
    pub fn batch(&mut self, greeks: bool) -> Result<SimulationBatch<'_>, Error> {
        let mut builder = SimulationBatch::builder(self.simulation.id, self.price.len());
        for (input, part, values) in &self.inputs {
            builder = match part {
                0 => builder.input(*input, values),
                part => builder.asset_input(*part, *input, values),
            };
        }
        builder = builder.output(SimulationOutput::Price, &mut self.price);
        if greeks {
            // Every simulation has it, and delta comes with it.
            builder = builder.output(SimulationOutput::Vega, &mut self.vega);
        }
        builder.build()
    }
}

/// A value that suits every simulation; assets are unlike each other.
fn ordinary(column: &Column, row: usize, asset: u32) -> f64 {
    let sign = |bit: usize| if row >> bit & 1 == 0 { 1.0 } else { -1.0 };
    let far = row as f64;
    let other = f64::from(asset) / 64.0;
    match column.input {
        SimulationInput::Type => sign(0),
        SimulationInput::Direction => sign(1),
        SimulationInput::Knock => sign(2),
        SimulationInput::Spot => 95.0 + far + 64.0 * other,
        SimulationInput::Strike | SimulationInput::Average => 100.0 + other,
        SimulationInput::Barrier => 100.0 + 25.0 * sign(1),
        SimulationInput::Extremum => 100.0 + 2.0 * sign(0),
        SimulationInput::Time => 0.5 + 0.3 * far,
        SimulationInput::Rate => 0.03,
        SimulationInput::DividendYield => 0.01 + 0.1 * other,
        SimulationInput::Vol => 0.15 + 0.1 * far + 0.5 * other,
        SimulationInput::StartTime => 0.25,
        SimulationInput::StrikeRatio => 1.05,
        SimulationInput::PastFixings => (row % 3) as f64,
        SimulationInput::LocalFloor | SimulationInput::GlobalFloor => -0.05,
        SimulationInput::LocalCap => 0.1,
        SimulationInput::GlobalCap => 0.2,
        // Of both signs where they may be, as then there are two means in the control variate.
        SimulationInput::Weight if asset == 2 && column.domain.allows(-1.0) => -1.0,
        SimulationInput::Cash | SimulationInput::Rebate | SimulationInput::Weight => 1.5 + other,
    }
}
