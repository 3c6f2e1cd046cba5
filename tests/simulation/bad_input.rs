//! What is not allowed, and what happens at the edges.

use super::{OPTION, OUTPUTS, engine, simulate};
use neutryx::engine::Control;
use neutryx::mc::scramble::Scrambling;
use neutryx::mc::{
    Correlation, Fixings, Generator, SIMULATIONS, SimulationBatch, SimulationId, SimulationInput,
    SimulationInput::*, SimulationOutput, SimulationSettings, SimulationState,
};
use neutryx::{Error, Input, Output, PricerId, RowCode, Status};
use std::time::Duration;

fn refused(settings: SimulationSettings) -> Error {
    let error = simulate(&engine(1), SimulationId::AsianArithmetic, &OPTION, OUTPUTS, &settings, None)
        .expect_err(&format!("{settings:?}"));
    assert_eq!(error.status, Status::InvalidArgument);
    error
}

#[test]
fn settings_that_mean_nothing_are_refused() {
    let base = SimulationSettings::default();
    let sobol = SimulationSettings { generator: Generator::Sobol, ..base.clone() };
    let fixings = |fixings| SimulationSettings { fixings, ..base.clone() };
    for (argument, settings) in [
        ("settings.paths", SimulationSettings { paths: 0, ..base.clone() }),
        ("settings.paths", SimulationSettings { paths: u64::MAX, ..base.clone() }),
        (
            "settings.paths",
            SimulationSettings { paths: 1 << 60, fixings: Fixings::Equal(1 << 20), ..base.clone() },
        ),
        ("settings.paths", SimulationSettings { first_path: u64::MAX - 5, ..base.clone() }),
        ("settings.paths", SimulationSettings { paths: 1 << 40, ..sobol.clone() }),
        ("settings.fixings", fixings(Fixings::Equal(0))),
        ("settings.fixings", fixings(Fixings::Years(vec![]))),
        ("settings.fixings[0]", fixings(Fixings::Years(vec![-0.1, 0.3]))),
        ("settings.fixings[2]", fixings(Fixings::Fractions(vec![0.2, 0.6, 0.5]))),
        ("settings.fixings[1]", fixings(Fixings::Fractions(vec![0.2, 0.2]))),
        ("settings.fixings[1]", fixings(Fixings::Fractions(vec![0.2, 1.5]))),
        ("settings.fixings[0]", fixings(Fixings::Years(vec![f64::NAN]))),
        ("settings.fixings", SimulationSettings { fixings: Fixings::Equal(21_202), ..sobol.clone() }),
        ("settings.replicates", SimulationSettings { replicates: 1, ..sobol.clone() }),
        ("settings.replicates", SimulationSettings { replicates: 5000, ..sobol.clone() }),
        ("settings.replicates", SimulationSettings { scrambling: Scrambling::None, ..sobol.clone() }),
        ("settings.standard_error", SimulationSettings { standard_error: -1.0, ..base.clone() }),
        ("settings.relative_error", SimulationSettings { relative_error: f64::NAN, ..base.clone() }),
        (
            "settings.standard_error",
            SimulationSettings {
                scrambling: Scrambling::None,
                replicates: 1,
                standard_error: 0.1,
                ..sobol.clone()
            },
        ),
    ] {
        let error = refused(settings);
        assert_eq!(error.argument, argument, "{error}");
    }
    let most = SimulationSettings { paths: 1, replicates: 2, fixings: Fixings::Equal(21_201), ..sobol };
    let row = simulate(&engine(1), SimulationId::AsianArithmetic, &OPTION, OUTPUTS, &most, None).unwrap();
    assert_eq!((row.1, row.get(SimulationOutput::PathsUsed)), (RowCode::OK, 128.0));
}

#[test]
fn one_path_is_a_block_of_paths() {
    let settings = SimulationSettings { paths: 1, ..Default::default() };
    let row = simulate(&engine(1), SimulationId::European, &OPTION, OUTPUTS, &settings, None).unwrap();
    assert_eq!(row.get(SimulationOutput::PathsUsed), 64.0);
    assert!(row.error() > 0.0);
}

#[test]
fn a_bad_row_spoils_no_other() {
    for bad in OPTION {
        for value in [f64::NAN, f64::INFINITY, -7.0] {
            let is_allowed = value == -7.0 && matches!(bad.0, Rate | DividendYield);
            if is_allowed {
                continue;
            }
            let mut price = [0.0; 3];
            let mut codes = [77; 3];
            let mut columns: Vec<_> = OPTION.iter().map(|(input, value)| (*input, [*value; 3])).collect();
            columns.iter_mut().find(|(input, _)| *input == bad.0).unwrap().1[1] = value;
            let mut builder = SimulationBatch::builder(SimulationId::European, 3)
                .output(SimulationOutput::Price, &mut price)
                .codes(&mut codes);
            for (input, values) in &columns {
                builder = builder.input(*input, values);
            }
            let settings = SimulationSettings { paths: 64, ..Default::default() };
            let mut batch = builder.build().unwrap();
            let outcome = engine(2).simulate(&mut batch, &settings, None, Control::default()).unwrap();
            drop(batch);
            let code = RowCode(bad.0.id());
            assert_eq!((outcome.rows, outcome.bad_rows, outcome.status()), (3, 1, Status::Partial));
            assert_eq!(outcome.first_bad.map(|bad| (bad.row, bad.code)), Some((1, code)));
            assert_eq!(codes, [0, bad.0.id(), 0]);
            assert_eq!(code.name(), format!("bad_{}", bad.0.name()));
            assert!(price[0].is_finite() && price[1].is_nan() && price[2].is_finite());
        }
    }
}

#[test]
fn columns_that_do_not_fit_are_refused() {
    let build = |id, inputs: &[(SimulationInput, f64)], output| {
        let mut value = [0.0];
        let mut builder = SimulationBatch::builder(id, 1);
        for (input, value) in inputs {
            builder = builder.input(*input, *value);
        }
        builder.output(output, &mut value).build().map(|_| ()).unwrap_err().status
    };
    let price = SimulationOutput::Price;
    assert_eq!(build(SimulationId::European, &OPTION[1..], price), Status::MissingInput);
    let mut inputs = OPTION.to_vec();
    inputs.push((Barrier, 120.0));
    assert_eq!(build(SimulationId::European, &inputs, price), Status::UnknownInput);
    inputs[7] = (Vol, 0.2);
    assert_eq!(build(SimulationId::European, &inputs, price), Status::DuplicateColumn);
    let cliquet = [(Spot, 1.0), (Time, 1.0), (Rate, 0.0), (Vol, 0.2)];
    assert_eq!(build(SimulationId::Cliquet, &cliquet, SimulationOutput::Delta), Status::UnknownOutput);
    let mut short = [0.0; 2];
    let wrong = SimulationBatch::builder(SimulationId::European, 3).output(price, &mut short).build();
    assert_eq!(wrong.unwrap_err().status, Status::InvalidArgument);
}

#[test]
fn a_barrier_that_is_touched_already() {
    let with = |id, knock, direction| {
        let mut inputs = OPTION.to_vec();
        // The spot is beyond, seen from either side.
        inputs.extend([(Barrier, 100.0), (Direction, direction), (Knock, knock), (Rebate, 4.0)]);
        let settings = SimulationSettings { fixings: Fixings::Equal(3), ..Default::default() };
        super::price(id, &inputs, &settings)
    };
    for direction in [1.0, -1.0] {
        let out = with(SimulationId::BarrierContinuous, -1.0, direction);
        assert!((out.price() - 4.0 * (-0.04_f64 * 0.75).exp()).abs() < 1e-12 && out.error() < 1e-12);
        let settings = SimulationSettings { fixings: Fixings::Equal(3), ..Default::default() };
        let option = super::price(SimulationId::European, &OPTION, &settings);
        let in_ = with(SimulationId::BarrierContinuous, 1.0, direction);
        assert!((in_.price() - option.price()).abs() < 4.0 * option.error().max(1e-9));
    }
}

#[test]
fn edges_of_the_inputs() {
    let settings = SimulationSettings { fixings: Fixings::Equal(3), ..Default::default() };
    for simulation in SIMULATIONS {
        for (time, vol) in [(0.0, 0.2), (0.5, 0.0), (0.0, 0.0)] {
            let mut inputs: Vec<_> = OPTION
                .into_iter()
                .filter(|(input, _)| simulation.column(*input).is_some())
                .map(|(input, value)| match input {
                    Time => (Time, time),
                    Vol => (Vol, vol),
                    _ => (input, value),
                })
                .collect();
            for extra in [(Barrier, 120.0), (Direction, 1.0), (Knock, -1.0), (StartTime, 0.0)] {
                if simulation.column(extra.0).is_some() {
                    inputs.push(extra);
                }
            }
            let correlation = Correlation::equal(simulation.assets().0, 0.5).unwrap();
            let settings = SimulationSettings { correlation, ..settings.clone() };
            let row = super::price(simulation.id, &inputs, &settings);
            assert!(row.price().is_finite() && row.error().abs() < 1e-12, "{} {row:?}", simulation.name());
        }
    }
    // What overflows is no price.
    let mut inputs = OPTION;
    inputs[4].1 = 1e5;
    let row = simulate(&engine(1), SimulationId::European, &inputs, OUTPUTS, &settings, None).unwrap();
    assert_eq!(row.1, RowCode::NO_LIMIT);
    // The last fixing is after expiry, or the strike is set after it.
    let late = SimulationSettings { fixings: Fixings::Years(vec![0.5, 0.8]), ..settings.clone() };
    let row = simulate(&engine(1), SimulationId::AsianArithmetic, &OPTION, OUTPUTS, &late, None).unwrap();
    assert_eq!((row.1.name(), row.price().is_nan()), ("bad_time", true));
    let mut inputs = OPTION.to_vec();
    inputs[2] = (StartTime, 0.8);
    let row = simulate(&engine(1), SimulationId::ForwardStart, &inputs, OUTPUTS, &settings, None).unwrap();
    assert_eq!(row.1.name(), "bad_start_time");
}

#[test]
fn no_time_at_all_is_no_path() {
    let settings = SimulationSettings { deadline: Some(Duration::ZERO), ..Default::default() };
    let row = simulate(&engine(2), SimulationId::European, &OPTION, OUTPUTS, &settings, None).unwrap();
    assert_eq!((row.1.name(), row.price().is_nan()), ("no_paths", true));
}

#[test]
fn states_that_do_not_fit_are_refused() {
    let settings = SimulationSettings { paths: 640, ..Default::default() };
    let mut state = SimulationState::default();
    fn run(
        settings: &SimulationSettings,
        inputs: super::Given<'_>,
        state: &mut SimulationState,
    ) -> Result<super::Row, Error> {
        simulate(&engine(1), SimulationId::European, inputs, OUTPUTS, settings, Some(state))
    }
    run(&settings, &OPTION, &mut state).unwrap();
    let other = SimulationSettings { seed: 1, ..settings.clone() };
    assert_eq!(run(&other, &OPTION, &mut state).unwrap_err().argument, "state");
    let mut inputs = OPTION;
    inputs[6].1 = 0.26;
    assert_eq!(run(&settings, &inputs, &mut state).unwrap().1.name(), "other_inputs");
    let mut fresh = SimulationState::default();
    run(&settings, &inputs, &mut fresh).unwrap();
    assert!(state.merge(&fresh).unwrap_err().message.contains("row 0"));
    let bytes = state.to_bytes();
    assert!(SimulationState::from_bytes(&bytes).is_ok());
    for at in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[at] ^= 16;
        assert!(SimulationState::from_bytes(&damaged).is_err());
        assert!(SimulationState::from_bytes(&bytes[..at]).is_err());
    }
}

#[test]
fn numbers_and_names_are_those_of_other_columns_or_new() {
    for input in SimulationInput::ALL {
        let known = Input::from_name(input.name());
        assert!(known.map_or(input.id() > 50, |known| known.id() == input.id()), "{input:?}");
        assert!(known.is_some() || Input::from_id(input.id()).is_none());
        assert_eq!(RowCode(input.id()).name(), format!("bad_{}", input.name()));
    }
    for output in SimulationOutput::ALL {
        let known = Output::from_name(output.name());
        assert!(known.map_or(output.id() > 50, |known| known.id() == output.id()), "{output:?}");
    }
    for simulation in SIMULATIONS {
        assert!(std::ptr::eq(neutryx::mc::registry::simulation(simulation.id), *simulation));
        assert_eq!(PricerId::from_name(simulation.name()), None);
        assert_eq!(PricerId::from_id(simulation.id.id()), None);
    }
}
