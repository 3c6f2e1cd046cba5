//! Every device at hand against the CPU, bit for bit.

use super::Inventory;
use super::cache::Cache;
use super::executor::Executor;
use crate::batch::Batch;
use crate::cpu::{InstructionSet, Precision};
use crate::engine::ProgramCache;
use crate::models::{OutputSet, Pricer, REGISTRY};

fn columns(pricer: &Pricer, rows: usize) -> Vec<Vec<f64>> {
    let golden = super::self_test::columns(pricer);
    golden
        .iter()
        .enumerate()
        .map(|(i, values)| (0..rows).map(|row| values[(row * (2 * i + 1) + row / 640) % 640]).collect())
        .collect()
}

fn price(
    pricer: &Pricer,
    wanted: OutputSet,
    columns: &[Vec<f64>],
    run: impl FnOnce(&Batch<'_>),
) -> (Vec<Vec<f64>>, Vec<u32>) {
    let rows = columns[0].len();
    let mut values: Vec<Vec<f64>> = wanted.iter().map(|_| vec![7.0; rows]).collect();
    let mut codes = vec![77; rows];
    let mut builder = Batch::builder(pricer.id, rows).codes(&mut codes);
    for (column, values) in pricer.inputs.iter().zip(columns) {
        builder = builder.input(column.input, values);
    }
    for (output, values) in wanted.iter().zip(&mut values) {
        builder = builder.output(output, values);
    }
    run(&builder.build().unwrap());
    (values, codes)
}

#[test]
fn smoke() {
    for device in &Inventory::get().devices {
        let executor = Executor::new(device.clone(), Cache::new(&ProgramCache::Off), 1 << 20).unwrap();
        for pricer in REGISTRY {
            let columns = columns(pricer, 10_000);
            let wanted = pricer.outputs;
            let expected = price(pricer, wanted, &columns, |batch| {
                batch.price_rows(0..batch.rows(), InstructionSet::best(), Precision::F64);
            });
            let found = price(pricer, wanted, &columns, |batch| {
                executor.price_rows(batch, 0..batch.rows(), Precision::F64).unwrap();
            });
            assert!(expected.1 == found.1);
            for (expected, found) in expected.0.iter().zip(&found.0) {
                for (expected, found) in expected.iter().zip(found) {
                    assert!(expected.to_bits() == found.to_bits() || expected.is_nan() && found.is_nan());
                }
            }
        }
        for made in executor.programs() {
            println!("{} {}", device.name, serde_json::to_string(&made).unwrap());
        }
    }
}
