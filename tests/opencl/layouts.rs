//! Columns of every type and stride, single values, and outputs in place.

use crate::{devices, engine, rows};
use neutryx::ffi::{
    ntx_batch, ntx_engine, ntx_engine_config, ntx_engine_create, ntx_engine_destroy, ntx_input, ntx_output,
    ntx_price,
};
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

/// Structs, backwards, with outputs in place of inputs, through the C API.
#[test]
fn structs_and_outputs_in_place() {
    const ROWS: usize = 10_000;
    /// Spot, strike, vol, price; the gap makes the stride no multiple of eight.
    const STRIDE: usize = 4 * 8 + 4;
    let columns = rows::random(REGISTRY[0], ROWS, 17);
    let run = |engine: *mut ntx_engine| {
        let mut book = vec![0_u8; ROWS * STRIDE];
        for (field, column) in [1, 2, 6].into_iter().enumerate() {
            for (row, value) in columns[column].iter().enumerate() {
                let at = row * STRIDE + 8 * field;
                book[at..at + 8].copy_from_slice(&value.to_ne_bytes());
            }
        }
        let mut rate = columns[4].clone();
        let (sign, time) = (1.0, 0.5);
        let field = |i: usize| book.as_ptr().wrapping_add(8 * i);
        let backwards = ((ROWS - 1) * STRIDE) as isize;
        let last = |i: usize| field(i).wrapping_offset(backwards);
        let input = |input: Input, data: *const u8, stride: isize| ntx_input {
            id: input.id(),
            dtype: 0,
            data: data.cast(),
            stride,
        };
        let inputs = [
            input(Input::Type, (&raw const sign).cast(), 0),
            input(Input::Spot, last(0), -(STRIDE as isize)),
            input(Input::Strike, last(1), -(STRIDE as isize)),
            input(Input::Time, (&raw const time).cast(), 0),
            input(Input::Rate, rate.as_ptr().cast(), 8),
            input(Input::Vol, last(2), -(STRIDE as isize)),
        ];
        let output = |output: Output, data: *const u8, stride: isize| ntx_output {
            id: output.id(),
            dtype: 0,
            data: data.cast_mut().cast(),
            stride,
        };
        let outputs = [
            // In place of the spot, in place of a dense column, and on its own.
            output(Output::Delta, last(0), -(STRIDE as isize)),
            output(Output::Vega, rate.as_ptr().cast(), 8),
            output(Output::Price, last(3), -(STRIDE as isize)),
        ];
        let batch = ntx_batch {
            struct_size: size_of::<ntx_batch>() as u32,
            pricer: PricerId::BsmEuropean.id(),
            rows: ROWS,
            inputs: inputs.as_ptr(),
            input_count: inputs.len(),
            outputs: outputs.as_ptr(),
            output_count: outputs.len(),
            row_codes: std::ptr::null_mut(),
            row_codes_stride: 0,
        };
        // SAFETY: the batch is as it says.
        let status = unsafe { ntx_price(engine, &batch, std::ptr::null(), std::ptr::null_mut()) };
        assert_eq!(status, Status::Partial.code());
        let numbers = book.chunks(STRIDE).flat_map(|row| {
            let number = |i: usize| nan(f64::from_ne_bytes(row[8 * i..8 * i + 8].try_into().unwrap()));
            [number(0), number(1), number(2), number(3)]
        });
        let numbers: Vec<u64> = numbers.collect();
        (numbers, std::mem::take(&mut rate).into_iter().map(nan).collect::<Vec<u64>>())
    };
    let create = |config: &ntx_engine_config| {
        let mut engine = std::ptr::null_mut();
        // SAFETY: the configuration is as it says.
        let status = unsafe { ntx_engine_create(config, &mut engine, std::ptr::null_mut()) };
        assert_eq!(status, 0);
        engine
    };
    // SAFETY: zeros are the default.
    let mut config: ntx_engine_config = unsafe { std::mem::zeroed() };
    config.struct_size = size_of::<ntx_engine_config>() as u32;
    config.backend = 1;
    let cpu = create(&config);
    let expected = run(cpu);
    // SAFETY: made above, and nobody uses it.
    unsafe { ntx_engine_destroy(cpu) };
    for device in devices() {
        let index = device.index as u32;
        config.backend = 2;
        config.device_indexes = &index;
        config.device_index_count = 1;
        let engine = create(&config);
        assert!(run(engine) == expected, "{}", device.label());
        // SAFETY: as above.
        unsafe { ntx_engine_destroy(engine) };
    }
}
