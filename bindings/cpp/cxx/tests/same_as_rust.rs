//! What C++ callers get is what Rust callers get, bit for bit.

use neutryx::engine::Control;
use neutryx::mc::{
    Fixings, Generator, SimulationBatch, SimulationId, SimulationInput, SimulationOutput, SimulationSettings,
    SimulationState,
};
use neutryx::{Batch, Engine, Input, Output, PricerId};
use neutryx_cxx::calls;

const CANCELLED: i32 = neutryx::Status::Cancelled as i32;

/// Enough rows for several threads, and one that cannot be priced.
fn columns() -> (Vec<f64>, Vec<f64>) {
    let spot: Vec<f64> = (0..20_000).map(|i| 60.0 + 0.004 * f64::from(i)).collect();
    let mut vol: Vec<f64> = (0..20_000).map(|i| 0.05 + 0.00005 * f64::from(i)).collect();
    vol[12_345] = -1.0;
    (spot, vol)
}

/// Price, gamma and row codes from the Rust API.
fn expected(spot: &[f64], vol: &[f64]) -> (Vec<f64>, Vec<f64>, Vec<u32>) {
    let rows = spot.len();
    let (mut price, mut gamma, mut codes) = (vec![0.0; rows], vec![0.0; rows], vec![77; rows]);
    let mut batch = Batch::builder(PricerId::BsmEuropean, rows)
        .input(Input::Type, 1.0)
        .input(Input::Spot, spot)
        .input(Input::Strike, 100.0)
        .input(Input::Time, 0.5)
        .input(Input::Rate, 0.03)
        .input(Input::Vol, vol)
        .output(Output::Price, &mut price)
        .output(Output::Gamma, &mut gamma)
        .codes(&mut codes)
        .build()
        .unwrap();
    Engine::new(&Default::default()).unwrap().price(&mut batch).unwrap();
    drop(batch);
    (price, gamma, codes)
}

fn bits(values: &[f64]) -> Vec<u64> {
    values.iter().map(|value| value.to_bits()).collect()
}

#[test]
fn slices_are_priced_where_they_are() {
    let (spot, vol) = columns();
    let rows = spot.len();
    let (mut price, mut gamma, mut codes) = (vec![0.0; rows], vec![0.0; rows], vec![77; rows]);
    let engine = calls::make_engine(2).unwrap();
    let bad = calls::price(&engine, &spot, &vol, &mut price, &mut gamma, &mut codes).unwrap();
    let (expected_price, expected_gamma, expected_codes) = expected(&spot, &vol);
    assert_eq!(bad, 1);
    assert_eq!(bits(&price), bits(&expected_price));
    assert_eq!(bits(&gamma), bits(&expected_gamma));
    assert_eq!(codes, expected_codes);
}

#[test]
fn exceptions_are_errors() {
    let engine = calls::make_engine(1).unwrap();
    let (mut price, mut gamma, mut codes) = ([7.0; 2], [7.0; 2], [77; 2]);
    let error = calls::price(&engine, &[100.0, 101.0], &[0.2], &mut price, &mut gamma, &mut codes);
    assert_eq!(error.unwrap_err().what(), "inputs.vol has 1 rows, but inputs.spot has 2");
    assert_eq!((price, gamma, codes), ([7.0; 2], [7.0; 2], [77; 2]));
    assert!(calls::make_engine(1_000_000).err().unwrap().what().contains("threads"));
}

#[test]
fn jobs_run_and_are_cancelled() {
    let (spot, vol) = columns();
    let mut price = vec![0.0; spot.len()];
    let engine = calls::make_engine(2).unwrap();
    let status = calls::price_as_job(&engine, &spot, &vol, &mut price, false).unwrap();
    assert_eq!(status, neutryx::Status::Partial as i32);
    assert_eq!(bits(&price), bits(&expected(&spot, &vol).0));
    let status = calls::price_as_job(&engine, &spot, &vol, &mut price, true).unwrap();
    assert!(status == CANCELLED || status == neutryx::Status::Partial as i32);
}

#[test]
fn simulations_and_their_states() {
    let (strike, times) = ([90.0, 100.0, 110.0], [0.1, 0.3, 0.5]);
    let (mut price, mut error) = ([0.0; 3], [0.0; 3]);
    let engine = calls::make_engine(2).unwrap();
    let bytes = calls::simulate(&engine, &strike, &times, &mut price, &mut error).unwrap();

    let (mut expected_price, mut expected_error) = ([7.0; 3], [7.0; 3]);
    let mut batch = SimulationBatch::builder(SimulationId::AsianArithmetic, 3)
        .input(SimulationInput::Type, 1.0)
        .input(SimulationInput::Spot, 100.0)
        .input(SimulationInput::Strike, &strike)
        .input(SimulationInput::Time, 0.5)
        .input(SimulationInput::Rate, 0.03)
        .input(SimulationInput::Vol, 0.2)
        .output(SimulationOutput::Price, &mut expected_price)
        .output(SimulationOutput::StandardError, &mut expected_error)
        .build()
        .unwrap();
    let settings = SimulationSettings {
        generator: Generator::Sobol,
        paths: 2048,
        seed: 5,
        fixings: Fixings::Years(times.to_vec()),
        ..Default::default()
    };
    let mut state = SimulationState::default();
    let rust = Engine::new(&Default::default()).unwrap();
    rust.simulate(&mut batch, &settings, Some(&mut state), Control::default()).unwrap();
    drop(batch);
    assert_eq!(bits(&price), bits(&expected_price));
    assert_eq!(bits(&error), bits(&expected_error));
    assert_eq!(bytes, state.to_bytes());

    let falling = calls::simulate(&engine, &strike, &[0.5, 0.1], &mut price, &mut error).unwrap_err();
    assert!(falling.what().starts_with("settings->fixings[1]"), "{falling}");
}
