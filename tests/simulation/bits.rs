//! Results depend on seed, row and path alone.

use super::suitable::suitable;
use super::{OPTION, engine, simulate};
use neutryx::engine::{Backend, Control};
use neutryx::mc::{
    Correlation, Fixings, Generator, SIMULATIONS, SimulationBatch, SimulationId, SimulationInput,
    SimulationOutput, SimulationSettings, SimulationState,
};
use neutryx::{Config, Engine, InstructionSet, Precision};

/// Bits of all outputs of a batch of `rows`; `None` if a row is bad.
fn bits_if_good(
    engine: &Engine,
    id: SimulationId,
    rows: usize,
    settings: &SimulationSettings,
    state: Option<&mut SimulationState>,
) -> Option<Vec<u64>> {
    let simulation = neutryx::mc::registry::simulation(id);
    let assets = simulation.assets().1.min(3);
    let settings =
        &SimulationSettings { correlation: Correlation::equal(assets, 0.4).unwrap(), ..settings.clone() };
    let inputs: Vec<Vec<f64>> = simulation
        .columns
        .iter()
        .map(|column| (0..rows).map(|row| suitable(column.input, row)).collect())
        .collect();
    let mut values = vec![vec![0.0; rows]; simulation.outputs.len() + assets];
    let mut builder = SimulationBatch::builder(id, rows);
    for (column, values) in simulation.columns.iter().zip(&inputs) {
        builder = builder.input(column.input, values);
    }
    let (whole, of_assets) = values.split_at_mut(simulation.outputs.len());
    for (output, values) in simulation.outputs.iter().zip(whole) {
        builder = builder.output(*output, values);
    }
    if simulation.is_multi_asset() {
        builder =
            builder.asset_input(2, SimulationInput::Spot, 103.0).asset_input(2, SimulationInput::Vol, 0.3);
        for (asset, values) in (1..).zip(of_assets) {
            builder = builder.asset_output(asset, SimulationOutput::Vega, values);
        }
    }
    let mut batch = builder.build().unwrap();
    let outcome = engine.simulate(&mut batch, settings, state, Control::default()).unwrap();
    drop(batch);
    let bits = values.iter().flatten().map(|value| value.to_bits()).collect();
    (outcome.bad_rows == 0).then_some(bits)
}

/// The same, where all rows are good.
fn bits(
    engine: &Engine,
    id: SimulationId,
    rows: usize,
    settings: &SimulationSettings,
    state: Option<&mut SimulationState>,
) -> Vec<u64> {
    bits_if_good(engine, id, rows, settings, state).unwrap_or_else(|| panic!("{} {settings:?}", id.name()))
}

fn variants() -> Vec<SimulationSettings> {
    let base = SimulationSettings { paths: 3000, fixings: Fixings::Equal(5), seed: 42, ..Default::default() };
    let antithetic = SimulationSettings { antithetic: true, ..base.clone() };
    let sobol = SimulationSettings { generator: Generator::Sobol, replicates: 3, ..base.clone() };
    let matched = SimulationSettings { moment_matching: true, ..base.clone() };
    vec![base, antithetic, sobol, matched]
}

#[test]
fn threads_and_chunks_change_no_bit() {
    let engines = [engine(1), engine(2), engine(7)];
    for simulation in SIMULATIONS {
        for settings in variants() {
            let known = bits(&engines[0], simulation.id, 5, &settings, None);
            for (engine, chunk_paths) in engines.iter().zip([64, 700, 1 << 20]) {
                let settings = SimulationSettings { chunk_paths, ..settings.clone() };
                assert_eq!(bits(engine, simulation.id, 5, &settings, None), known, "{}", simulation.name());
            }
        }
    }
    // As many rows as make threads take whole ones.
    let known = bits(&engines[0], SimulationId::AsianArithmetic, 60, &variants()[1], None);
    assert_eq!(bits(&engines[2], SimulationId::AsianArithmetic, 60, &variants()[1], None), known);
}

#[test]
fn instruction_sets_change_no_bit() {
    for precision in [Precision::F64, Precision::F32] {
        let engines: Vec<_> = InstructionSet::ALL
            .iter()
            .filter(|set| set.is_available())
            .map(|set| {
                let instruction_set = Some(*set);
                let backend = Backend::Cpu;
                Engine::new(&Config { backend, threads: 1, instruction_set, precision, ..Config::default() })
                    .unwrap()
            })
            .collect();
        for simulation in SIMULATIONS {
            for settings in variants() {
                let known = bits(&engines[0], simulation.id, 4, &settings, None);
                for engine in &engines[1..] {
                    assert_eq!(
                        bits(engine, simulation.id, 4, &settings, None),
                        known,
                        "{}",
                        simulation.name()
                    );
                }
            }
        }
    }
}

#[test]
fn single_precision_is_near() {
    let config = Config { backend: Backend::Cpu, precision: Precision::F32, ..Config::default() };
    let single = Engine::new(&config).unwrap();
    let settings = SimulationSettings { paths: 1 << 14, fixings: Fixings::Equal(12), ..Default::default() };
    for id in [SimulationId::AsianArithmetic, SimulationId::Lookback] {
        let row = simulate(&single, id, &OPTION, super::OUTPUTS, &settings, None).unwrap();
        let double = super::price(id, &OPTION, &settings);
        let reach = 4.0 * row.error().hypot(double.error());
        assert!((row.price() - double.price()).abs() < reach + 1e-4, "{} {}", row.price(), double.price());
    }
}

#[test]
fn parts_merge_to_the_whole_in_any_order() {
    for (id, settings) in [SimulationId::AsianArithmetic, SimulationId::BasketAsian]
        .into_iter()
        .flat_map(|id| variants().into_iter().map(move |settings| (id, settings)))
    {
        let settings = SimulationSettings { paths: 12_288, ..settings };
        let whole = bits(&engine(1), id, 3, &settings, None);
        let parts: Vec<_> = [(0, 3072), (3072, 6144), (9216, 3072)]
            .iter()
            .map(|(first_path, paths)| {
                let settings =
                    SimulationSettings { first_path: *first_path, paths: *paths, ..settings.clone() };
                let mut state = SimulationState::default();
                bits(&engine(2), id, 3, &settings, Some(&mut state));
                // Through bytes, as between processes.
                let bytes = state.to_bytes();
                let read = SimulationState::from_bytes(&bytes).unwrap();
                assert_eq!(read, state);
                assert_eq!(read.to_bytes(), bytes);
                read
            })
            .collect();
        for order in [[0, 1, 2], [2, 0, 1], [1, 2, 0], [2, 1, 0]] {
            let mut merged = SimulationState::default();
            for i in order {
                merged.merge(&parts[i]).unwrap();
            }
            let before = merged.clone();
            // Nothing is left to simulate.
            assert_eq!(bits(&engine(1), id, 3, &settings, Some(&mut merged)), whole);
            assert_eq!(merged, before);
            // No path counts twice.
            let error = merged.merge(&parts[order[1]]).unwrap_err();
            assert!(error.message.contains("already there"), "{error}");
            assert_eq!(merged, before);
        }
        // The middle is missing and is simulated.
        let mut ends = parts[2].clone();
        ends.merge(&parts[0]).unwrap();
        assert_eq!(bits(&engine(2), id, 3, &settings, Some(&mut ends)), whole);
    }
}

#[test]
fn what_was_interrupted_goes_on_to_the_same_bits() {
    let id = SimulationId::LookbackFloating;
    let settings = SimulationSettings {
        paths: 1 << 17,
        fixings: Fixings::Equal(20),
        chunk_paths: 64,
        relative_error: 1e-4,
        ..Default::default()
    };
    let whole = bits(&engine(1), id, 2, &settings, None);
    for threads in [1, 3] {
        let mut state = SimulationState::default();
        let deadline = Some(std::time::Duration::from_millis(20));
        let hasty = SimulationSettings { deadline, ..settings.clone() };
        let mut interruptions = 0;
        let engine = engine(threads);
        loop {
            let found = bits_if_good(&engine, id, 2, &hasty, Some(&mut state));
            state = SimulationState::from_bytes(&state.to_bytes()).unwrap();
            if found == Some(whole.clone()) {
                break;
            }
            interruptions += 1;
            assert!(interruptions < 1000, "does not come to an end");
        }
        assert!(interruptions > 0, "was never interrupted");
        assert_eq!(bits(&engine, id, 2, &settings, Some(&mut state)), whole);
    }
}
