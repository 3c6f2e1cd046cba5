//! Simulations: the bits of the CPU, on one device or several, begun and ended anywhere.

use crate::devices;
use crate::suitable::suitable;
use neutryx::engine::{Backend, Control, ProgramCache};
use neutryx::mc::columns::Column;
use neutryx::mc::grid::Times;
use neutryx::mc::path::Simulation;
use neutryx::mc::{
    Correlation, Fixings, Generator, SIMULATIONS, Scrambling, SimulationBatch, SimulationId, SimulationInput,
    SimulationOutput, SimulationSettings, SimulationState,
};
use neutryx::opencl::{Device, DeviceChoice};
use neutryx::{Config, Engine, Error, Precision, Status};
use std::path::Path;
use std::sync::atomic::{AtomicI32, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

const PRICES: &[SimulationOutput] =
    &[SimulationOutput::Price, SimulationOutput::StandardError, SimulationOutput::PathsUsed];

fn cpu(precision: Precision) -> Engine {
    Engine::new(&Config { backend: Backend::Cpu, precision, ..Config::default() }).unwrap()
}

/// An engine on some devices; programs are kept from one test run to the next.
fn on(devices: &[Device], precision: Precision, share_with_cpu: bool) -> Engine {
    let indexes = devices.iter().map(|device| device.index as u32).collect();
    let config = Config {
        backend: Backend::OpenCl,
        precision,
        devices: DeviceChoice { indexes, ..DeviceChoice::default() },
        share_with_cpu,
        program_cache: ProgramCache::Folder(Path::new(env!("CARGO_TARGET_TMPDIR")).join("opencl-programs")),
        ..Config::default()
    };
    Engine::new(&config).unwrap_or_else(|error| panic!("{error}"))
}

/// Outputs of a batch, one after the other, as bits, with those of every asset. Of one asset the second interval has a volatility
/// of its own; several are unlike each other.
fn simulate(
    engine: &Engine,
    simulation: &Simulation,
    rows: usize,
    outputs: &[SimulationOutput],
    settings: &SimulationSettings,
    state: Option<&mut SimulationState>,
    control: Control<'_>,
) -> Result<Vec<u64>, Error> {
    let assets = settings.correlation.assets() as u32;
    let parts = |has_many: bool| if has_many && simulation.is_multi_asset() { 1..=assets } else { 0..=0 };
    let mut inputs = Vec::new();
    for column in simulation.columns {
        for part in parts(column.input.is_per_asset()) {
            let values: Vec<f64> = (0..rows).map(|row| of_asset(column, row, part)).collect();
            inputs.push((column.input, part, values));
        }
    }
    let mut columns = Vec::new();
    for output in outputs {
        columns.push((*output, 0, vec![0.0; rows]));
        if simulation.is_multi_asset() && output.is_per_asset() {
            columns.extend((1..=assets).map(|asset| (*output, asset, vec![0.0; rows])));
        }
    }
    let mut builder = SimulationBatch::builder(simulation.id, rows);
    for (input, part, values) in &inputs {
        builder = match part {
            0 => builder.input(*input, values),
            asset => builder.asset_input(*asset, *input, values),
        };
    }
    if simulation.times == Times::Fixings && !simulation.is_multi_asset() {
        builder = builder.interval_input(2, SimulationInput::Vol, 0.3);
    }
    for (output, asset, values) in &mut columns {
        builder = match asset {
            0 => builder.output(*output, values),
            asset => builder.asset_output(*asset, *output, values),
        };
    }
    engine.simulate(&mut builder.build()?, settings, state, control)?;
    Ok(columns.iter().flat_map(|(_, _, values)| values).map(|value| value.to_bits()).collect())
}

/// A value that suits every simulation; every third asset has a negative weight where it may.
fn of_asset(column: &Column, row: usize, asset: u32) -> f64 {
    let (usual, other) = (suitable(column.input, row), f64::from(asset));
    match column.input {
        _ if asset == 0 => usual,
        SimulationInput::Weight if asset % 3 == 2 && column.domain.allows(-1.0) => -0.5,
        SimulationInput::Vol => usual + 0.01 * other,
        SimulationInput::DividendYield => usual + 0.001 * other,
        _ => usual + 0.1 * other,
    }
}

fn bits(
    engine: &Engine,
    simulation: &Simulation,
    outputs: &[SimulationOutput],
    settings: &SimulationSettings,
) -> Vec<u64> {
    simulate(engine, simulation, 4, outputs, settings, None, Control::default())
        .unwrap_or_else(|error| panic!("{}: {error}", simulation.name()))
}

/// Each so many assets as it may have, if it may have several.
fn assets_of(simulation: &Simulation, wanted: usize) -> Correlation {
    let (least, most) = simulation.assets();
    Correlation::equal(wanted.clamp(least, most), 0.4).unwrap()
}

/// Settings for simulation number `index`, and whether Greeks are asked for with them: every loop over paths, and few
/// programs for each simulation, as drivers take seconds to build them. None of those that
/// [`several_assets_give_the_bits_of_the_cpu`] is about.
fn variants(index: usize, simulation: &Simulation) -> Vec<(SimulationSettings, bool)> {
    let base = SimulationSettings {
        paths: 5000,
        fixings: Fixings::Equal(5),
        seed: 42,
        correlation: assets_of(simulation, 5),
        ..Default::default()
    };
    let fixings = Fixings::Fractions(vec![0.0, 0.3, 0.6, 0.9]);
    let random = SimulationSettings {
        antithetic: index % 2 == 1,
        moment_matching: index % 3 == 2,
        fixings,
        first_path: 1 << 40,
        ..base.clone()
    };
    let plain = SimulationSettings { control_variate: false, ..random.clone() };
    let owen = SimulationSettings {
        generator: Generator::Sobol,
        antithetic: index % 4 == 2,
        replicates: 3,
        ..base.clone()
    };
    let shifted =
        SimulationSettings { scrambling: Scrambling::DigitalShift, first_path: 1 << 20, ..owen.clone() };
    match simulation.id {
        SimulationId::Basket | SimulationId::BasketAsian => return Vec::new(),
        SimulationId::WorstOf => return vec![(owen, true), (shifted, true)],
        _ => {}
    }
    let mut variants = vec![(random, true), (plain, true)];
    if index.is_multiple_of(2) && !simulation.is_multi_asset() {
        variants.extend([(owen, true), (shifted, true)]);
    }
    if index < 2 {
        variants.push((base, false));
    }
    variants
}

fn check(engine: &Engine, expected: &Engine, name: &str) {
    for (index, simulation) in SIMULATIONS.iter().enumerate() {
        for (settings, greeks) in variants(index, simulation) {
            let outputs = if greeks { simulation.outputs } else { PRICES };
            let found = bits(engine, simulation, outputs, &settings);
            let due = bits(expected, simulation, outputs, &settings);
            assert_eq!(found, due, "{name}, {}: {settings:?}", simulation.name());
        }
    }
}

#[test]
fn every_simulation_gives_the_bits_of_the_cpu() {
    let expected = cpu(Precision::F64);
    for device in devices() {
        check(&on(std::slice::from_ref(&device), Precision::F64, false), &expected, &device.label());
    }
}

/// Where divisions are correctly rounded; other devices are near, which their golden paths prove.
#[test]
fn single_precision_gives_the_bits_of_the_cpu() {
    let expected = cpu(Precision::F32);
    for device in devices().into_iter().filter(|device| device.f32_denormals && device.f32_division) {
        let engine = on(std::slice::from_ref(&device), Precision::F32, false);
        for (index, simulation) in
            SIMULATIONS.iter().enumerate().filter(|(index, _)| [1, 5, 6, 18].contains(index))
        {
            let (settings, _) = &variants(index, simulation)[if index == 6 { 2 } else { 0 }];
            let found = bits(&engine, simulation, simulation.outputs, settings);
            let due = bits(&expected, simulation, simulation.outputs, settings);
            assert_eq!(found, due, "{}, {}: {settings:?}", device.label(), simulation.name());
        }
    }
}

fn asian() -> &'static Simulation {
    neutryx::mc::registry::simulation(SimulationId::AsianArithmetic)
}

/// Few rows, which devices share; many rows, which they take whole; rows that are done when their target is reached.
#[test]
fn several_devices_and_the_cpu_share_rows() {
    let devices = devices();
    if devices.is_empty() {
        return;
    }
    let few =
        SimulationSettings { paths: 300_000, fixings: Fixings::Equal(5), seed: 3, ..Default::default() };
    let many = SimulationSettings { paths: 700, ..few.clone() };
    let target = SimulationSettings {
        standard_error: 2e-4,
        chunk_paths: 200,
        deadline: Some(Duration::from_secs(3600)),
        ..few.clone()
    };
    let expected = cpu(Precision::F64);
    for share_with_cpu in [false, true] {
        let engine = on(&devices, Precision::F64, share_with_cpu);
        for (settings, rows) in [(&few, 2), (&many, 70), (&target, 3)] {
            let run = |engine: &Engine| {
                simulate(engine, asian(), rows, PRICES, settings, None, Control::default()).unwrap()
            };
            assert_eq!(run(&engine), run(&expected), "{rows} rows, shared with the CPU: {share_with_cpu}");
        }
    }
}

/// Begun on one, cancelled on another, ended on a third, merged with a fourth: one estimate.
#[test]
fn states_go_from_device_to_cpu_and_back() {
    let devices = devices();
    let expected = cpu(Precision::F64);
    let mut engines = vec![cpu(Precision::F64)];
    engines.extend(devices.iter().map(|device| on(std::slice::from_ref(device), Precision::F64, false)));
    fn run(
        engine: &Engine,
        paths: u64,
        first_path: u64,
        state: &mut SimulationState,
        control: Control<'_>,
    ) -> Result<Vec<u64>, Error> {
        let fixings = Fixings::Equal(5);
        let settings = SimulationSettings { paths, first_path, fixings, seed: 9, ..Default::default() };
        simulate(engine, asian(), 2, PRICES, &settings, Some(state), control)
    }
    let mut whole = SimulationState::default();
    let due = run(&expected, 900_000, 0, &mut whole, Control::default()).unwrap();
    for (i, engine) in engines.iter().enumerate() {
        let next = &engines[(i + 1) % engines.len()];
        let mut state = SimulationState::default();
        run(engine, 30_000, 0, &mut state, Control::default()).unwrap();
        let cancel = AtomicI32::new(0);
        let mut stop = |done: u64, _: u64| {
            cancel.store(i32::from(done > 70_000), Ordering::Relaxed);
            true
        };
        let control = Control { progress: Some(&mut stop), cancel: Some(&cancel) };
        match run(next, 600_000, 0, &mut state, control) {
            Ok(_) => {}
            Err(error) => assert_eq!(error.status, Status::Cancelled, "{error}"),
        }
        run(engine, 600_000, 0, &mut state, Control::default()).unwrap();
        let mut rest = SimulationState::default();
        run(next, 300_000, 600_000, &mut rest, Control::default()).unwrap();
        rest.merge(&state).unwrap();
        assert_eq!(rest, whole);
        assert_eq!(run(next, 900_000, 0, &mut rest, Control::default()).unwrap(), due);
    }
}

/// What is simulated after somebody has said stop is what was on its way: no more than between a few calls of the progress callback,
/// which are some 15 ms apart.
#[test]
fn a_cancel_waits_for_what_is_on_its_way_alone() {
    const CALLS: usize = 40;
    for device in devices() {
        let engine = on(std::slice::from_ref(&device), Precision::F64, false);
        let settings =
            SimulationSettings { paths: 1 << 40, fixings: Fixings::Equal(5), ..Default::default() };
        let cancel = AtomicI32::new(0);
        let (mut counts, mut begun) = (Vec::new(), None);
        let mut count = |done: u64, _: u64| {
            counts.push(done);
            // The device's speed is known by then.
            if counts.len() == CALLS {
                begun = Some(Instant::now());
                cancel.store(1, Ordering::SeqCst);
            }
            true
        };
        let control = Control { progress: Some(&mut count), cancel: Some(&cancel) };
        let error = simulate(&engine, asian(), 1, PRICES, &settings, None, control).unwrap_err();
        assert_eq!(error.status, Status::Cancelled, "{error}");
        let waited = begun.map(|begun| begun.elapsed());
        let after = counts[counts.len() - 1] - counts[CALLS - 1];
        let between = counts[CALLS / 2..CALLS].windows(2).map(|pair| pair[1] - pair[0]).max().unwrap();
        println!("{}: {waited:?}, {after} paths, {between} between two calls", device.label());
        assert!(after <= 4 * between, "{}: {after} {between}", device.label());
    }
}

#[test]
fn a_cancelled_simulation_ends_with_what_it_has() {
    for device in devices() {
        let engine = on(std::slice::from_ref(&device), Precision::F64, false);
        let settings =
            SimulationSettings { paths: 1 << 40, fixings: Fixings::Equal(5), ..Default::default() };
        let mut state = SimulationState::default();
        let (mut calls, cancel) = (0, AtomicI32::new(0));
        let mut stop = |done: u64, all: u64| {
            calls += 1;
            assert!(done < all);
            cancel.store(i32::from(done > 0), Ordering::Relaxed);
            true
        };
        let control = Control { progress: Some(&mut stop), cancel: Some(&cancel) };
        let error = simulate(&engine, asian(), 1, PRICES, &settings, Some(&mut state), control).unwrap_err();
        assert_eq!(error.status, Status::Cancelled, "{error}");
        assert!(calls > 0);
        assert_ne!(state, SimulationState::default());
    }
}

/// One asset to as many as there may be, with Greeks of each; one device or all and the CPU; at once or in two parts.
#[test]
fn several_assets_give_the_bits_of_the_cpu() {
    let devices = devices();
    let expected = cpu(Precision::F64);
    let mut engines: Vec<Engine> =
        devices.iter().map(|device| on(std::slice::from_ref(device), Precision::F64, false)).collect();
    if devices.len() > 1 {
        engines.push(on(&devices, Precision::F64, true));
    }
    let basket = neutryx::mc::registry::simulation(SimulationId::BasketAsian);
    let with = |paths, assets, fixings| SimulationSettings {
        paths,
        fixings,
        correlation: assets_of(basket, assets),
        ..Default::default()
    };
    let parts = Fixings::Fractions(vec![0.0, 0.5, 0.75]);
    let owen = |settings| SimulationSettings { generator: Generator::Sobol, replicates: 2, ..settings };
    for settings in [
        SimulationSettings { moment_matching: true, antithetic: true, ..with(700, 7, parts.clone()) },
        owen(with(700, 64, Fixings::Years(vec![0.1, 0.2, 0.4]))),
        owen(with(700, 3, Fixings::Equal(1))),
        with(20_000, 2, parts.clone()),
        with(700, 64, Fixings::Equal(2)),
        SimulationSettings { control_variate: false, ..with(700, 1, parts) },
    ] {
        let run = |engine: &Engine, settings: &SimulationSettings, state: Option<&mut SimulationState>| {
            simulate(engine, basket, 4, basket.outputs, settings, state, Control::default()).unwrap()
        };
        let mut whole = SimulationState::default();
        let due = run(&expected, &settings, Some(&mut whole));
        for (i, engine) in engines.iter().enumerate() {
            let mut state = SimulationState::default();
            run(engine, &SimulationSettings { paths: 300, ..settings.clone() }, Some(&mut state));
            let next = &engines[(i + 1) % engines.len()];
            assert_eq!(run(next, &settings, Some(&mut state)), due, "engine {i} and the next: {settings:?}");
            assert_eq!(state, whole, "engine {i} and the next: {settings:?}");
        }
    }
}

/// The device is measured while the CPU simulates; then the faster one is chosen, with the same bits.
#[test]
fn auto_measures_and_chooses() {
    let Some(device) = devices().into_iter().next() else { return };
    let devices = DeviceChoice { indexes: vec![device.index as u32], ..DeviceChoice::default() };
    let engine = Engine::new(&Config { devices, ..Config::default() }).unwrap();
    let describe = || serde_json::from_str::<serde_json::Value>(&engine.describe()).unwrap();
    let basket = neutryx::mc::registry::simulation(SimulationId::BasketAsian);
    for (index, (simulation, assets)) in [(asian(), 1), (basket, 2)].into_iter().enumerate() {
        let small = SimulationSettings {
            paths: 1000,
            fixings: Fixings::Equal(5),
            correlation: assets_of(simulation, assets),
            ..Default::default()
        };
        let large = SimulationSettings { paths: 300_000, ..small.clone() };
        let run = |engine: &Engine, settings| {
            simulate(engine, simulation, 1, PRICES, settings, None, Control::default()).unwrap()
        };
        run(&engine, &small);
        assert_eq!(describe()["auto"].as_array().unwrap().len(), index);
        assert_eq!(describe()["opencl"].is_null(), index == 0);
        let due = run(&cpu(Precision::F64), &large);
        let begun = Instant::now();
        loop {
            assert_eq!(run(&engine, &large), due);
            let entry = &describe()["auto"][index];
            assert_eq!(entry["assets"], assets, "{entry}");
            assert!(entry["device_failure"].is_null(), "{entry}");
            assert!(entry["cpu_ns_per_step"].as_f64().unwrap() > 0.0, "{entry}");
            if entry["device_ns_per_step"].is_number() {
                break;
            }
            assert!(begun.elapsed() < Duration::from_secs(120), "{entry}");
        }
        assert_eq!(run(&engine, &large), due);
    }
}
