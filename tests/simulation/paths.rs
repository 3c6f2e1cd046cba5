//! Paths in the caller's memory are those that payoffs are evaluated on.

use super::{OPTION, engine, price};
use neutryx::engine::{Backend, Control};
use neutryx::mc::philox::PathBlock;
use neutryx::mc::scramble::Scrambling;
use neutryx::mc::sobol::Sobol;
use neutryx::mc::uniform::{open_unit, open_unit_of_point};
use neutryx::mc::{
    Correlation, Fixings, Generator, PathTarget, PathValue, SimulationBatch, SimulationId, SimulationInput,
    SimulationOutput, SimulationSettings,
};
use neutryx::{Config, Engine, Error, InstructionSet, RowCode, Status};
use std::sync::Arc;

const ROWS: usize = 2;

fn batch<'a>(id: SimulationId, codes: &'a mut [u32]) -> SimulationBatch<'a> {
    let builder = SimulationBatch::builder(id, codes.len()).codes(codes);
    let builder = match id {
        SimulationId::Basket | SimulationId::BasketAsian => builder
            .asset_input(2, SimulationInput::Spot, 90.0)
            .asset_input(3, SimulationInput::Vol, 0.35)
            .asset_input(1, SimulationInput::DividendYield, 0.01),
        _ => builder.interval_input(1, SimulationInput::Vol, 0.3),
    };
    OPTION.iter().fold(builder, |builder, (input, value)| builder.input(*input, *value)).build().unwrap()
}

/// Paths of both rows.
fn paths(engine: &Engine, id: SimulationId, value: PathValue, settings: &SimulationSettings) -> Vec<f64> {
    let intervals = settings.intervals(neutryx::mc::registry::simulation(id));
    let count = ROWS * settings.paths as usize * intervals * settings.correlation.assets();
    let mut values = vec![f64::NEG_INFINITY; count];
    let mut codes = [9999; ROWS];
    let mut batch = batch(id, &mut codes);
    let target = PathTarget::new(value, &mut values);
    engine.generate_paths(&mut batch, settings, target, Control::default()).unwrap();
    drop(batch);
    assert_eq!(codes, [RowCode::OK.0; ROWS]);
    values
}

fn variants() -> Vec<SimulationSettings> {
    let base = SimulationSettings {
        paths: 1024,
        fixings: Fixings::Fractions(vec![0.0, 0.3, 0.5, 1.0]),
        control_variate: false,
        seed: 11,
        ..Default::default()
    };
    let sobol =
        SimulationSettings { generator: Generator::Sobol, replicates: 4, antithetic: true, ..base.clone() };
    vec![
        SimulationSettings { antithetic: true, ..base.clone() },
        SimulationSettings { moment_matching: true, first_path: 640, ..base.clone() },
        SimulationSettings { generator: Generator::Sobol, replicates: 4, ..base.clone() },
        sobol,
        base,
    ]
}

#[test]
fn payoffs_of_the_paths_make_the_price() {
    let inputs = |name: SimulationInput| OPTION.iter().find(|(input, _)| *input == name).unwrap().1;
    let [strike, time, rate] =
        [SimulationInput::Strike, SimulationInput::Time, SimulationInput::Rate].map(inputs);
    for settings in variants() {
        for id in [SimulationId::AsianArithmetic, SimulationId::BasketAsian] {
            let is_basket = id == SimulationId::BasketAsian;
            let correlation =
                if is_basket { Correlation::equal(3, 0.4).unwrap() } else { Correlation::default() };
            let settings = SimulationSettings { correlation, ..settings.clone() };
            let spots = paths(&engine(2), id, PathValue::Spot, &settings);
            let of_path = spots.len() / ROWS / settings.paths as usize;
            let row = &spots[spots.len() / ROWS..];
            let payoffs = row
                .chunks_exact(of_path)
                .map(|path| (path.iter().sum::<f64>() / path.len() as f64 - strike).max(0.0));
            let found = payoffs.sum::<f64>() / settings.paths as f64 * (-rate * time).exp();
            let mut values = [0.0; ROWS];
            let mut codes = [0; ROWS];
            let builder = SimulationBatch::builder(id, ROWS)
                .codes(&mut codes)
                .output(SimulationOutput::Price, &mut values);
            let builder = match is_basket {
                true => builder
                    .asset_input(2, SimulationInput::Spot, 90.0)
                    .asset_input(3, SimulationInput::Vol, 0.35)
                    .asset_input(1, SimulationInput::DividendYield, 0.01),
                false => builder.interval_input(1, SimulationInput::Vol, 0.3),
            };
            let builder =
                OPTION.iter().fold(builder, |builder, (input, value)| builder.input(*input, *value));
            engine(1).simulate(&mut builder.build().unwrap(), &settings, None, Control::default()).unwrap();
            assert!((found / values[1] - 1.0).abs() < 1e-12, "{id:?} {found} {} {settings:?}", values[1]);
        }
    }
}

#[test]
fn threads_sets_parts_and_places_change_no_bit() {
    let id = SimulationId::BasketAsian;
    let settings =
        SimulationSettings { correlation: Correlation::equal(3, 0.4).unwrap(), ..variants()[0].clone() };
    let known = paths(&engine(1), id, PathValue::Spot, &settings);
    assert_eq!(paths(&engine(3), id, PathValue::Spot, &settings), known);
    for set in InstructionSet::ALL.iter().filter(|set| set.is_available()) {
        let config =
            Config { backend: Backend::Cpu, instruction_set: Some(*set), threads: 2, ..Config::default() };
        assert_eq!(paths(&Engine::new(&config).unwrap(), id, PathValue::Spot, &settings), known);
    }
    // Part of the paths, not whole blocks, and of the intervals.
    let (first, count, steps, assets) = (37, 300, 2, 3);
    let part = SimulationSettings { first_path: first as u64, paths: count as u64, ..settings.clone() };
    let mut values = vec![7.0; ROWS * count * steps * assets + 1];
    let mut codes = [0; ROWS];
    let target = PathTarget::new(PathValue::Spot, &mut values).steps(steps);
    engine(2).generate_paths(&mut batch(id, &mut codes), &part, target, Control::default()).unwrap();
    let of_path = known.len() / ROWS / settings.paths as usize;
    for (i, value) in values[..values.len() - 1].iter().enumerate() {
        let (path, within) = (i / (steps * assets), i % (steps * assets));
        let (row, path) = (path / count, first + path % count);
        let expected = known[(row * settings.paths as usize + path) * of_path + within];
        assert_eq!(value.to_bits(), expected.to_bits(), "{row} {path}");
    }
    assert_eq!(values.last(), Some(&7.0));
    // A buffer, and single precision.
    let buffer = Arc::new(engine(1).buffer(0, known.len() + 5).unwrap());
    let target = PathTarget::buffer(PathValue::Spot, Arc::clone(&buffer), 5);
    engine(2).generate_paths(&mut batch(id, &mut codes), &settings, target, Control::default()).unwrap();
    let mut read = vec![0.0; known.len()];
    buffer.read(5, &mut read).unwrap();
    assert_eq!(read, known);
    let mut single = vec![0_f32; known.len()];
    let target = PathTarget::single(PathValue::Spot, &mut single);
    engine(2).generate_paths(&mut batch(id, &mut codes), &settings, target, Control::default()).unwrap();
    assert!(single.iter().zip(&known).all(|(single, double)| *single == *double as f32));
}

#[test]
fn values_of_a_path_belong_together() {
    for settings in variants() {
        let id = SimulationId::AsianArithmetic;
        let of = |value| paths(&engine(2), id, value, &settings);
        let [spots, logs, returns] = [PathValue::Spot, PathValue::LogSpot, PathValue::LogReturn].map(of);
        let [normals, uniforms] = [PathValue::Normal, PathValue::Uniform].map(of);
        for path in 0..spots.len() / 4 {
            let at = path * 4..path * 4 + 4;
            let (spots, logs, returns) = (&spots[at.clone()], &logs[at.clone()], &returns[at.clone()]);
            // The first fixing is today.
            assert_eq!((spots[0], returns[0], normals[at.start], uniforms[at.start]), (100.0, 0.0, 0.0, 0.5));
            for i in 1..4 {
                assert!((spots[i].ln() - logs[i]).abs() < 1e-14);
                assert!((logs[i] - logs[i - 1] - returns[i]).abs() < 2e-15 * logs[i].abs());
                assert!(uniforms[at.start + i] > 0.0 && uniforms[at.start + i] < 1.0);
            }
        }
        let moving: Vec<f64> = normals.chunks(4).flat_map(|path| path[1..].to_vec()).collect();
        let mean = moving.iter().sum::<f64>() / moving.len() as f64;
        let square = moving.iter().map(|z| z * z).sum::<f64>() / moving.len() as f64;
        assert!(mean.abs() < 0.06 && (square - 1.0).abs() < 0.08, "{mean} {square}");
        if settings.moment_matching {
            let sums: [f64; 4] = std::array::from_fn(|i| (0..64).map(|path| normals[path * 4 + i]).sum());
            assert!(sums.iter().all(|sum| sum.abs() < 1e-12), "{sums:?}");
        }
    }
}

#[test]
fn uniforms_are_the_generators() {
    let settings =
        SimulationSettings { paths: 200, fixings: Fixings::Equal(3), seed: 5, ..Default::default() };
    let id = SimulationId::AsianArithmetic;
    let uniforms = paths(&engine(1), id, PathValue::Uniform, &settings);
    for path in 0..200 {
        let place = PathBlock { seed: 5, row: 1, block: path as u64 / 64 };
        for step in 0..3 {
            let expected = open_unit(place.bits(step as u32)[path % 64]);
            assert_eq!(uniforms[(200 + path) * 3 + step], expected);
        }
    }
    let (generator, scrambling) = (Generator::Sobol, Scrambling::None);
    let settings = SimulationSettings { generator, scrambling, replicates: 1, first_path: 100, ..settings };
    let uniforms = paths(&engine(1), id, PathValue::Uniform, &settings);
    let points = Sobol::new(3).unwrap();
    for (i, uniform) in uniforms[..600].iter().enumerate() {
        assert_eq!(*uniform, open_unit_of_point(points.coordinate(100 + i as u32 / 3, i % 3)));
    }
}

#[test]
fn paths_may_be_cancelled_and_watched() {
    let settings = SimulationSettings { paths: 1 << 16, fixings: Fixings::Equal(10), ..Default::default() };
    let mut values = vec![0.0; 10 << 16];
    let mut run = |answer: bool| {
        let mut last = (0, 0);
        let mut progress = |done: u64, all: u64| {
            assert!(done >= last.0 && done <= all);
            last = (done, all);
            answer
        };
        let mut codes = [0; 1];
        let target = PathTarget::new(PathValue::Spot, &mut values);
        let control = Control { progress: Some(&mut progress), cancel: None };
        let outcome = engine(2).generate_paths(
            &mut batch(SimulationId::AsianArithmetic, &mut codes),
            &settings,
            target,
            control,
        );
        (outcome.map_err(|error| error.status), last)
    };
    assert_eq!(run(true).1, (1 << 16, 1 << 16));
    let cancel = std::sync::atomic::AtomicI32::new(1);
    let mut codes = [0; 1];
    let control = Control { progress: None, cancel: Some(&cancel) };
    let mut values = vec![7.0; 10 << 16];
    let target = PathTarget::new(PathValue::Spot, &mut values);
    let outcome = engine(2).generate_paths(
        &mut batch(SimulationId::AsianArithmetic, &mut codes),
        &settings,
        target,
        control,
    );
    assert_eq!(outcome.unwrap_err().status, Status::Cancelled);
    assert!(values.iter().all(|value| *value == 7.0));
}

#[test]
fn bad_rows_are_nan_and_harm_no_other() {
    let settings = SimulationSettings { paths: 100, fixings: Fixings::Equal(2), ..Default::default() };
    let mut codes = [0; 3];
    let mut values = vec![0.0; 600];
    let vols = [0.2, -0.2, 0.3];
    let mut batch = OPTION
        .iter()
        .filter(|(input, _)| *input != SimulationInput::Vol)
        .fold(SimulationBatch::builder(SimulationId::AsianArithmetic, 3), |builder, (input, value)| {
            builder.input(*input, *value)
        })
        .input(SimulationInput::Vol, &vols)
        .codes(&mut codes)
        .build()
        .unwrap();
    let target = PathTarget::new(PathValue::LogSpot, &mut values);
    let outcome = engine(2).generate_paths(&mut batch, &settings, target, Control::default()).unwrap();
    drop(batch);
    assert_eq!((outcome.bad_rows, codes), (1, [0, SimulationInput::Vol.id(), 0]));
    for (row, values) in values.chunks(200).enumerate() {
        assert!(values.iter().all(|value| value.is_nan() == (row == 1)));
    }
}

#[test]
fn what_makes_no_sense_is_refused() {
    let settings = SimulationSettings { paths: 100, fixings: Fixings::Equal(2), ..Default::default() };
    let refused = |target: PathTarget<'_>, settings: &SimulationSettings| -> Error {
        let mut codes = [0; 1];
        let mut batch = batch(SimulationId::AsianArithmetic, &mut codes);
        engine(1).generate_paths(&mut batch, settings, target, Control::default()).unwrap_err()
    };
    let mut values = vec![0.0; 200];
    let error = refused(PathTarget::new(PathValue::Spot, &mut values[..199]), &settings);
    assert!(error.message.contains("199 elements"), "{error}");
    let error = refused(PathTarget::new(PathValue::Spot, &mut values).steps(3), &settings);
    assert_eq!((error.status, error.argument.as_str()), (Status::InvalidArgument, "paths.data"));
    let mut many = vec![0.0; 300];
    let error = refused(PathTarget::new(PathValue::Spot, &mut many).steps(3), &settings);
    assert_eq!((error.status, error.argument.as_str()), (Status::InvalidArgument, "paths.steps"));
    let huge = SimulationSettings { paths: 1 << 61, ..settings.clone() };
    let error = refused(PathTarget::new(PathValue::Spot, &mut many), &huge);
    assert_eq!(error.status, Status::InvalidArgument);
    let mut price_of = [0.0];
    let mut batch = OPTION
        .iter()
        .fold(SimulationBatch::builder(SimulationId::European, 1), |b, (input, value)| {
            b.input(*input, *value)
        })
        .output(SimulationOutput::Price, &mut price_of)
        .build()
        .unwrap();
    let target = PathTarget::new(PathValue::Spot, &mut values);
    let error = engine(1).generate_paths(&mut batch, &settings, target, Control::default()).unwrap_err();
    assert_eq!(error.argument, "outputs");
    drop(batch);
    // The engine still works.
    assert!(price(SimulationId::European, &OPTION, &settings).price() > 0.0);
}
