//! Buffers: columns that stay on a device, or in this machine's memory where the CPU prices.

use crate::{devices, engine, price, rows};
use neutryx::batch::Values;
use neutryx::engine::Backend;
use neutryx::models::REGISTRY;
use neutryx::opencl::Buffer;
use neutryx::{Batch, Config, Engine, Output, Precision, Status};

const ROWS: usize = 30_000;
/// Buffers are longer than the book, which does not start at their start.
const BEFORE: usize = 1000;

fn cpu() -> Engine {
    Engine::new(&Config { backend: Backend::Cpu, ..Config::default() }).unwrap()
}

fn engines() -> Vec<(String, Engine)> {
    let on_devices = devices().into_iter().map(|device| (device.label(), engine(&device, Precision::F64)));
    on_devices.chain([("cpu".to_owned(), cpu())]).collect()
}

fn uploaded(engine: &Engine, values: &[f64]) -> Buffer {
    let buffer = engine.buffer(0, BEFORE + values.len() + 10).unwrap();
    buffer.write(BEFORE, values.into()).unwrap();
    buffer
}

#[test]
fn a_book_in_buffers_is_priced_again_and_again() {
    let pricer = REGISTRY[0];
    let outputs = [Output::Price, Output::Gamma];
    for (name, engine) in engines() {
        let mut inputs = rows::random(pricer, ROWS, 8);
        let buffers: Vec<Buffer> = inputs.iter().map(|column| uploaded(&engine, column)).collect();
        let results = [engine.buffer(0, ROWS).unwrap(), engine.buffer(0, 2 * ROWS).unwrap()];
        for round in 0..3 {
            if round > 0 {
                // Only the spot is sent again.
                inputs[1] = rows::random(pricer, ROWS, 8 + round)[1].clone();
                buffers[1].write(BEFORE, Values::F64(&inputs[1])).unwrap();
            }
            let expected = price(&cpu(), pricer.id, &inputs, &outputs);
            let mut codes = vec![77; ROWS];
            let mut delta = vec![0.0; ROWS];
            let mut batch = Batch::builder(pricer.id, ROWS).codes(&mut codes);
            for (i, (column, buffer)) in pricer.inputs.iter().zip(&buffers).enumerate() {
                // One column comes from here every time.
                batch = match i {
                    2 => batch.input(column.input, &inputs[2]),
                    _ => batch.input_buffer(column.input, buffer, BEFORE),
                };
            }
            let mut batch = batch
                .output_buffer(Output::Price, &results[0], 0)
                .output_buffer(Output::Gamma, &results[1], ROWS)
                .output(Output::Delta, &mut delta)
                .build()
                .unwrap();
            let outcome = engine.price(&mut batch).unwrap();
            drop(batch);
            assert_eq!(outcome, expected.outcome, "{name}");
            assert_eq!(codes, expected.codes, "{name}");
            for ((buffer, first), expected) in results.iter().zip([0, ROWS]).zip(&expected.values) {
                let mut found = vec![0.0; ROWS];
                buffer.read(first, &mut found).unwrap();
                let same = |(a, b): (&f64, &f64)| a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan();
                assert!(found.iter().zip(expected).all(same), "{name} round {round}");
            }
        }
    }
}

#[test]
fn results_are_the_inputs_of_the_next_call() {
    // An undiscounted price as the strike of the next call.
    let pricer = REGISTRY[0];
    for (name, engine) in engines() {
        let inputs = rows::random(pricer, ROWS, 21);
        let strikes = engine.buffer(0, ROWS).unwrap();
        let mut found = vec![0.0; ROWS];
        let build = || {
            pricer.inputs.iter().zip(&inputs).fold(
                Batch::builder(pricer.id, ROWS),
                |batch, (column, values)| match column.input {
                    neutryx::Input::Strike => batch,
                    input => batch.input(input, values),
                },
            )
        };
        let first = build().input(neutryx::Input::Strike, &inputs[2]);
        engine.price(&mut first.output_buffer(Output::Price, &strikes, 0).build().unwrap()).unwrap();
        let second = build().input_buffer(neutryx::Input::Strike, &strikes, 0);
        engine.price(&mut second.output(Output::Price, &mut found).build().unwrap()).unwrap();

        let mut chained = inputs.clone();
        chained[2] = price(&cpu(), pricer.id, &inputs, &[Output::Price]).values.remove(0);
        let expected = price(&cpu(), pricer.id, &chained, &[Output::Price]).values.remove(0);
        let same = |(a, b): (&f64, &f64)| a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan();
        assert!(found.iter().zip(&expected).all(same), "{name}");
    }
}

#[test]
fn elements_are_converted() {
    for (name, engine) in engines() {
        let buffer = engine.buffer(0, 100_000).unwrap();
        let integers: Vec<i32> = (0..100_000).collect();
        buffer.write(0, Values::I32(&integers)).unwrap();
        buffer.write(10, Values::F32(&[0.5, -2.5])).unwrap();
        buffer.write(12, Values::I8(&[-7])).unwrap();
        let mut found = vec![0.0; 100_000];
        buffer.read(0, &mut found).unwrap();
        assert_eq!(found[9..14], [9.0, 0.5, -2.5, -7.0, 13.0], "{name}");
        assert_eq!(found[99_999], 99_999.0);
    }
}

#[test]
fn what_does_not_fit_is_refused() {
    let pricer = REGISTRY[0];
    for (name, engine) in engines() {
        let buffer = engine.buffer(0, 100).unwrap();
        let error = buffer.write(90, Values::F64(&[0.0; 11])).unwrap_err();
        assert_eq!(error.status, Status::InvalidArgument, "{name}");
        assert_eq!(buffer.read(usize::MAX, &mut [0.0; 2]).unwrap_err().status, Status::InvalidArgument);
        let batch = |first| {
            pricer.inputs.iter().fold(Batch::builder(pricer.id, 60), |batch, column| match column.input {
                neutryx::Input::Spot => batch.input_buffer(column.input, &buffer, first),
                input => batch.input(input, 1.0),
            })
        };
        assert_eq!(batch(41).build().unwrap_err().status, Status::InvalidArgument, "{name}");
        let overlapping = batch(0).output_buffer(Output::Price, &buffer, 30).build();
        assert_eq!(overlapping.unwrap_err().status, Status::Overlap, "{name}");
        assert!(engine.buffer(0, usize::MAX / 4).is_err());
        assert!(engine.buffer(0, 0).is_ok());
    }
}

#[test]
fn a_buffer_belongs_to_its_engine() {
    let devices = devices();
    let Some(device) = devices.first() else { return };
    let own = engine(device, Precision::F64);
    let buffer = own.buffer(0, 10).unwrap();
    assert_eq!(own.buffer(1, 10).unwrap_err().status, Status::InvalidArgument);
    for other in [engine(device, Precision::F64), cpu(), Engine::new(&Config::default()).unwrap()] {
        let mut codes = [0; 10];
        let batch = REGISTRY[0].inputs.iter().fold(Batch::builder(REGISTRY[0].id, 10), |batch, column| {
            batch.input_buffer(column.input, &buffer, 0)
        });
        let error = other.price(&mut batch.codes(&mut codes).build().unwrap()).unwrap_err();
        assert_eq!(error.status, Status::InvalidArgument, "{error}");
    }
}
