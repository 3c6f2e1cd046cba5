//! How long devices take, measured.

use super::Config;
use super::auto::{Cost, PathsKind, RowsKind};
use super::work::{OnDevices, Work};
use crate::batch::Batch;
use crate::cpu::InstructionSet;
use crate::error::Error;
use crate::mc::golden::GoldenRows;
use crate::mc::registry::simulation;
use crate::mc::simulate::{Call, Worker};
use crate::mc::{Correlation, Fixings, SimulationSettings};
use crate::models::{Input, pricer};
use crate::opencl::DeviceSet;
use std::sync::Arc;
use std::time::Instant;

/// Rows of the two books that a device is measured with.
pub(super) const MEASURED_ROWS: [usize; 2] = [1 << 14, 1 << 18];
/// Steps of the two simulations that a device is measured with, and of each of their paths where it may have several; each asset's
/// count.
const MEASURED_STEPS: [u64; 2] = [1 << 18, 1 << 22];
const STEPS_OF_PATH: u32 = 16;
/// Times that each is done; the fastest counts.
const MEASUREMENTS: usize = 3;

/// What the devices take for rows.
pub(super) fn rows(
    devices: &Arc<DeviceSet>,
    kind: RowsKind,
    instruction_set: InstructionSet,
    config: &Config,
) -> Result<Cost, Error> {
    let mut times = [0.0; MEASURED_ROWS.len()];
    for (rows, time) in MEASURED_ROWS.into_iter().zip(&mut times) {
        let mut table = Table::new(kind, rows);
        // The first builds the program and allocates memory.
        let mut fastest = f64::INFINITY;
        for _ in 0..=MEASUREMENTS {
            let batch = [table.batch()?];
            let on = OnDevices {
                devices: Arc::clone(devices),
                only: None,
                may_fall_back: false,
                share_with_cpu: config.share_with_cpu,
            };
            let work = Work::new(&batch, instruction_set, config.precision).on(on);
            let start = Instant::now();
            std::thread::scope(|scope| {
                for _ in 0..work.helpers(1) {
                    scope.spawn(|| work.help());
                }
                work.lead(&mut super::Control::default());
            });
            work.finish(super::Control::default())?;
            fastest = fastest.min(start.elapsed().as_secs_f64());
        }
        *time = fastest;
    }
    Ok(cost(times, MEASURED_ROWS.map(|rows| rows as f64)))
}

/// What the devices take for paths, fed by one thread.
pub(super) fn paths(
    devices: &Arc<DeviceSet>,
    kind: PathsKind,
    instruction_set: InstructionSet,
    config: &Config,
) -> Result<Cost, Error> {
    let simulation = simulation(kind.simulation);
    let mut settings = SimulationSettings {
        fixings: Fixings::Equal(STEPS_OF_PATH),
        generator: kind.variant.generator,
        antithetic: kind.variant.antithetic,
        moment_matching: kind.variant.matched,
        correlation: Correlation::equal(kind.assets, 0.5)?,
        ..SimulationSettings::default()
    };
    let steps_of_path = settings.dimensions(simulation.times);
    let on =
        OnDevices { devices: Arc::clone(devices), only: None, may_fall_back: false, share_with_cpu: false };
    let mut golden = GoldenRows::new(simulation, kind.assets, 1);
    let mut times = [0.0; MEASURED_STEPS.len()];
    for (steps, time) in MEASURED_STEPS.into_iter().zip(&mut times) {
        settings.paths = (steps / steps_of_path).max(1);
        // The first builds the program and allocates memory.
        let mut fastest = f64::INFINITY;
        for _ in 0..=MEASUREMENTS {
            let batch = golden.batch(kind.variant.greeks)?;
            let start = Instant::now();
            let call = Call::new(&batch, &settings, None, (instruction_set, config.precision), 1)?;
            call.take_rows(&mut Worker::feeding(&on, 0), &mut || true);
            call.finish()?;
            fastest = fastest.min(start.elapsed().as_secs_f64());
        }
        *time = fastest;
    }
    Ok(cost(times, MEASURED_STEPS.map(|steps| steps as f64)))
}

fn cost(times: [f64; 2], [few, many]: [f64; 2]) -> Cost {
    let row = ((times[1] - times[0]) / (many - few)).max(0.0);
    Cost { start: (times[0] - row * few).max(0.0), row }
}

/// A book to measure with: ordinary rows, every column dense.
pub(super) struct Table {
    kind: RowsKind,
    rows: usize,
    inputs: Vec<Vec<f64>>,
    outputs: Vec<Vec<f64>>,
}

impl Table {
    pub fn new(kind: RowsKind, rows: usize) -> Table {
        let column = |input: Input| match input {
            Input::Type => 1.0,
            Input::Spot | Input::Forward | Input::Strike => 100.0,
            Input::Rate | Input::DividendYield => 0.03,
            Input::Vol => 0.2,
            _ => 1.0,
        };
        let inputs = pricer(kind.pricer).inputs.iter().map(|input| vec![column(input.input); rows]);
        Table {
            kind,
            rows,
            inputs: inputs.collect(),
            outputs: kind.wanted.iter().map(|_| vec![0.0; rows]).collect(),
        }
    }
    pub fn batch(&mut self) -> Result<Batch<'_>, Error> {
        let mut builder = Batch::builder(self.kind.pricer, self.rows);
        for (column, values) in pricer(self.kind.pricer).inputs.iter().zip(&self.inputs) {
            builder = builder.input(column.input, values);
        }
        for (output, values) in self.kind.wanted.iter().zip(&mut self.outputs) {
            builder = builder.output(output, values);
        }
        builder.build()
    }
}
