//! Bits: references, random and adversarial rows, for every pricer and output.

use crate::{devices, engine, price, rows};
use neutryx::models::{REGISTRY, pricer};
use neutryx::{Config, Engine, Output, Precision};

fn sample() -> usize {
    let rows = std::env::var("NEUTRYX_OPENCL_ROWS").ok();
    rows.map_or(20_000, |rows| rows.parse().expect("NEUTRYX_OPENCL_ROWS is a number"))
}

#[test]
fn every_pricer_gives_the_bits_of_the_cpu() {
    let cpu = Engine::new(&Config::default()).unwrap();
    for device in devices() {
        let engine = engine(&device, Precision::F64);
        for pricer in REGISTRY {
            let outputs: Vec<Output> = pricer.outputs.iter().collect();
            let inputs = rows::random(pricer, sample(), pricer.id as u64);
            let expected = price(&cpu, pricer.id, &inputs, &outputs);
            let bad = expected.outcome.bad_rows as usize;
            assert!(bad > sample() / 100 && bad < sample() / 2, "{bad} rows are bad");
            let found = price(&engine, pricer.id, &inputs, &outputs);
            found.assert_same(&expected, &inputs, &format!("{} {}", device.label(), pricer.name()));
        }
    }
}

#[test]
fn reference_rows_give_the_bits_of_the_cpu() {
    let cpu = Engine::new(&Config::default()).unwrap();
    for device in devices() {
        let engine = engine(&device, Precision::F64);
        for (file, id, inputs) in rows::references() {
            let outputs: Vec<Output> = pricer(id).outputs.iter().collect();
            let expected = price(&cpu, id, &inputs, &outputs);
            let found = price(&engine, id, &inputs, &outputs);
            found.assert_same(&expected, &inputs, &format!("{} {file}", device.label()));
        }
    }
}

/// A value does not depend on what else is asked for, nor on the order.
#[test]
fn outputs_may_be_asked_for_in_any_set_and_order() {
    use Output::*;
    let cpu = Engine::new(&Config::default()).unwrap();
    let sets: [&[Output]; 4] = [&[], &[Price], &[Vega, Price, Delta], &[UndiscountedPrice, Ultima]];
    let pricer = REGISTRY[0];
    let inputs = rows::random(pricer, 3000, 99);
    for device in devices() {
        let engine = engine(&device, Precision::F64);
        for outputs in sets {
            let expected = price(&cpu, pricer.id, &inputs, outputs);
            let found = price(&engine, pricer.id, &inputs, outputs);
            found.assert_same(&expected, &inputs, &format!("{} {outputs:?}", device.label()));
        }
    }
}

#[test]
fn any_number_of_rows() {
    let cpu = Engine::new(&Config::default()).unwrap();
    let pricer = REGISTRY[0];
    for device in devices() {
        let engine = engine(&device, Precision::F64);
        for count in [1, 2, 63, 255, 256, 257, 2047, 2048, 2049, 70_000] {
            let inputs = rows::random(pricer, count, count as u64);
            let expected = price(&cpu, pricer.id, &inputs, &[Output::Price]);
            let found = price(&engine, pricer.id, &inputs, &[Output::Price]);
            found.assert_same(&expected, &inputs, &format!("{} {count} rows", device.label()));
        }
    }
}

/// Threads that price at the same time have lanes of their own.
#[test]
fn many_threads_share_an_engine() {
    let cpu = Engine::new(&Config::default()).unwrap();
    let pricer = REGISTRY[0];
    for device in devices() {
        let engine = engine(&device, Precision::F64);
        std::thread::scope(|scope| {
            for thread in 0..8 {
                let (engine, cpu, device) = (&engine, &cpu, &device);
                scope.spawn(move || {
                    for call in 0..4 {
                        let inputs = rows::random(pricer, 1000 + 700 * call, thread * 100 + call as u64);
                        let expected = price(cpu, pricer.id, &inputs, &[Output::Price]);
                        let found = price(engine, pricer.id, &inputs, &[Output::Price]);
                        found.assert_same(&expected, &inputs, &device.label());
                    }
                });
            }
        });
    }
}
