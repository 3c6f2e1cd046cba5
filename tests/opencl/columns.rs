//! Columns, priced by an engine.

use neutryx::engine::{Backend, Outcome, ProgramCache};
use neutryx::models::pricer;
use neutryx::opencl::{Device, DeviceChoice};
use neutryx::{Batch, Config, Engine, Output, Precision, PricerId};
use std::path::Path;

/// What an engine made of some rows.
pub struct Priced {
    pub outputs: Vec<Output>,
    pub values: Vec<Vec<f64>>,
    pub codes: Vec<u32>,
    pub outcome: Outcome,
}

impl Priced {
    /// Panics unless both hold the same bits, NaN as a class.
    pub fn assert_same(&self, expected: &Priced, inputs: &[Vec<f64>], what: &str) {
        let row_of = |row: usize| inputs.iter().map(|column| column[row]).collect::<Vec<_>>();
        for (row, (found, expected)) in self.codes.iter().zip(&expected.codes).enumerate() {
            assert_eq!(found, expected, "{what}: code of row {row}: {:?}", row_of(row));
        }
        assert_eq!(self.outputs, expected.outputs);
        for ((output, found), expected) in self.outputs.iter().zip(&self.values).zip(&expected.values) {
            for (row, (found, expected)) in found.iter().zip(expected).enumerate() {
                let same = found.to_bits() == expected.to_bits() || found.is_nan() && expected.is_nan();
                let name = output.name();
                assert!(same, "{what} {name}: row {row} {:?}: {found:e}, not {expected:e}", row_of(row));
            }
        }
        assert_eq!(self.outcome, expected.outcome, "{what}");
    }
}

/// An engine on one device; programs are kept from one test run to the next.
pub fn engine(device: &Device, precision: Precision) -> Engine {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("opencl-programs");
    let config = Config {
        backend: Backend::OpenCl,
        precision,
        devices: DeviceChoice { indexes: vec![device.index as u32], ..DeviceChoice::default() },
        program_cache: ProgramCache::Folder(folder),
        ..Config::default()
    };
    Engine::new(&config).unwrap_or_else(|error| panic!("{}: {error}", device.label()))
}

/// Prices rows given by the pricer's columns.
pub fn price(engine: &Engine, id: PricerId, inputs: &[Vec<f64>], outputs: &[Output]) -> Priced {
    let rows = inputs[0].len();
    // What is there before must not matter.
    let mut values = vec![vec![1.25; rows]; outputs.len()];
    let mut codes = vec![u32::MAX; rows];
    let mut batch = Batch::builder(id, rows).codes(&mut codes);
    for (column, values) in pricer(id).inputs.iter().zip(inputs) {
        batch = batch.input(column.input, values);
    }
    for (output, values) in outputs.iter().zip(&mut values) {
        batch = batch.output(*output, values);
    }
    let outcome = engine.price(&mut batch.build().unwrap()).unwrap_or_else(|error| panic!("{error}"));
    Priced { outputs: outputs.to_vec(), values, codes, outcome }
}
