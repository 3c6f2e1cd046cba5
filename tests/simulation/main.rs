//! Simulations: known values within their own errors, errors that are honest, bits that depend on nothing, bad input.

mod asset_errors;
mod assets;
mod bad_input;
mod bits;
mod control;
mod errors;
mod greeks;
mod paths;
mod prices;
mod suitable;
mod term_structures;

use neutryx::engine::{Backend, Control};
use neutryx::mc::{
    SimulationBatch, SimulationId, SimulationInput, SimulationOutput, SimulationSettings, SimulationState,
};
use neutryx::{Config, Engine, Error, RowCode};

type Given<'a> = &'a [(SimulationInput, f64)];

fn engine(threads: u32) -> Engine {
    Engine::new(&Config { backend: Backend::Cpu, threads, ..Config::default() }).unwrap()
}

/// Outputs of one row, by number.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Row([u64; 64], RowCode);

impl Row {
    fn get(&self, output: SimulationOutput) -> f64 {
        f64::from_bits(self.0[output as usize])
    }
    fn price(&self) -> f64 {
        self.get(SimulationOutput::Price)
    }
    fn error(&self) -> f64 {
        self.get(SimulationOutput::StandardError)
    }
    /// Distance from `value` in standard errors.
    fn distance(&self, value: f64) -> f64 {
        (self.price() - value) / self.error()
    }
}

const OUTPUTS: &[SimulationOutput] =
    &[SimulationOutput::Price, SimulationOutput::StandardError, SimulationOutput::PathsUsed];

/// Simulates one row.
fn simulate(
    engine: &Engine,
    id: SimulationId,
    inputs: Given<'_>,
    outputs: &[SimulationOutput],
    settings: &SimulationSettings,
    state: Option<&mut SimulationState>,
) -> Result<Row, Error> {
    let mut values = vec![[0.0]; outputs.len()];
    let mut code = [9999];
    let mut builder = SimulationBatch::builder(id, 1).codes(&mut code);
    for (input, value) in inputs {
        builder = builder.input(*input, *value);
    }
    for (output, value) in outputs.iter().zip(&mut values) {
        builder = builder.output(*output, value);
    }
    engine.simulate(&mut builder.build()?, settings, state, Control::default())?;
    let mut row = Row([0; 64], RowCode(code[0]));
    for (output, value) in outputs.iter().zip(&values) {
        row.0[*output as usize] = value[0].to_bits();
    }
    Ok(row)
}

/// Price and standard error of one row.
fn price(id: SimulationId, inputs: Given<'_>, settings: &SimulationSettings) -> Row {
    let row = simulate(&engine(1), id, inputs, OUTPUTS, settings, None).unwrap();
    assert_eq!(row.1, RowCode::OK);
    row
}

/// A plain option.
const OPTION: [(SimulationInput, f64); 7] = [
    (SimulationInput::Type, 1.0),
    (SimulationInput::Spot, 100.0),
    (SimulationInput::Strike, 105.0),
    (SimulationInput::Time, 0.75),
    (SimulationInput::Rate, 0.04),
    (SimulationInput::DividendYield, 0.01),
    (SimulationInput::Vol, 0.25),
];
