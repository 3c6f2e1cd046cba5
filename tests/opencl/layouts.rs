//! Columns of every type and stride, single values, and outputs in place.

use crate::{devices, engine, rows};
use neutryx::models::REGISTRY;
use neutryx::{Batch, Config, Engine, Input, Output, Precision, PricerId, Status};

/// Single values, narrow types and outputs in f32: converted as the CPU converts them.
#[test]
fn values_of_every_type() {
    const ROWS: usize = 5000;
    let side: Vec<i8> = (0..ROWS).map(|row| [1, -1, 1, 0][row % 4]).collect();
    let strike: Vec<i32> = (0..ROWS).map(|row| 60 + (row % 80) as i32).collect();
    let vol: Vec<f32> = (0..ROWS).map(|row| (row % 90) as f32 / 100.0).collect();
    let columns = rows::random(REGISTRY[0], ROWS, 3);
    let run = |engine: &Engine| {
        let (mut price, mut delta, mut codes) = (vec![0.0; ROWS], vec![0.0_f32; ROWS], vec![9; ROWS]);
        let mut batch = Batch::builder(PricerId::BsmEuropean, ROWS)
            .input(Input::Type, &side)
            .input(Input::Spot, &columns[1])
            .input(Input::Strike, &strike)
            .input(Input::Time, 0.5)
            .input(Input::Rate, 0.03)
            .input(Input::Vol, &vol)
            .output_f32(Output::Delta, &mut delta)
            .output(Output::Price, &mut price)
            .codes(&mut codes)
            .build()
            .unwrap();
        let outcome = engine.price(&mut batch).unwrap();
        drop(batch);
        let bits: Vec<(u64, u32)> = price.iter().zip(&delta).map(|(p, d)| (nan(*p), nan32(*d))).collect();
        (bits, codes, outcome)
    };
    let expected = run(&Engine::new(&Config::default()).unwrap());
    assert_eq!(expected.2.status(), Status::Partial);
    for device in devices() {
        assert!(run(&engine(&device, Precision::F64)) == expected, "{}", device.label());
    }
}

/// With every NaN the same one.
fn nan(x: f64) -> u64 {
    if x.is_nan() { f64::NAN.to_bits() } else { x.to_bits() }
}

fn nan32(x: f32) -> u32 {
    if x.is_nan() { f32::NAN.to_bits() } else { x.to_bits() }
}

/// Nothing varies but the codes, and nothing is asked for but them.
#[test]
fn single_values_and_no_outputs() {
    for device in devices() {
        let engine = engine(&device, Precision::F64);
        for (vol, code) in [(0.2, 0), (f64::NAN, Input::Vol as u32), (-1.0, Input::Vol as u32)] {
            let mut codes = [7; 100];
            let mut batch = Batch::builder(PricerId::Black76European, 100)
                .input(Input::Type, 1.0)
                .input(Input::Forward, 100.0)
                .input(Input::Strike, 90.0)
                .input(Input::Time, 0.5)
                .input(Input::Rate, 0.03)
                .input(Input::Vol, vol)
                .codes(&mut codes)
                .build()
                .unwrap();
            let outcome = engine.price(&mut batch).unwrap();
            drop(batch);
            assert_eq!(codes, [code; 100], "{}", device.label());
            assert_eq!(outcome.bad_rows, if code == 0 { 0 } else { 100 });
        }
    }
}
