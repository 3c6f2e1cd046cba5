//! Delta and vega.

use super::{OPTION, engine, simulate};
use neutryx::mc::{
    Fixings, SimulationId, SimulationInput, SimulationInput::*, SimulationOutput, SimulationSettings,
};
use neutryx::{Batch, Engine, Input, Output, PricerId};

fn closed_form(id: PricerId, inputs: &[(SimulationInput, f64)]) -> [f64; 2] {
    let (mut delta, mut vega) = ([0.0], [0.0]);
    let mut builder = Batch::builder(id, 1);
    for (input, number) in inputs {
        builder = builder.input(Input::from_id(input.id()).unwrap(), *number);
    }
    let mut batch =
        builder.output(Output::Delta, &mut delta).output(Output::Vega, &mut vega).build().unwrap();
    Engine::new(&Default::default()).unwrap().price(&mut batch).unwrap();
    drop(batch);
    [delta[0], vega[0]]
}

fn simulated(id: SimulationId, inputs: &[(SimulationInput, f64)], settings: &SimulationSettings) -> [f64; 2] {
    let outputs = [SimulationOutput::Delta, SimulationOutput::Vega];
    let row = simulate(&engine(1), id, inputs, &outputs, settings, None).unwrap();
    outputs.map(|output| row.get(output))
}

#[test]
fn european_and_digital_against_closed_forms() {
    let settings = SimulationSettings { paths: 1 << 20, ..Default::default() };
    for antithetic in [false, true] {
        let settings = SimulationSettings { antithetic, ..settings.clone() };
        let known = closed_form(PricerId::BsmEuropean, &OPTION);
        let found = simulated(SimulationId::European, &OPTION, &settings);
        for (known, found) in known.iter().zip(found) {
            assert!((found / known - 1.0).abs() < 0.006, "{found} for {known}");
        }
        let mut inputs = OPTION.to_vec();
        inputs.push((Cash, 10.0));
        let known = closed_form(PricerId::CashOrNothingEuropean, &inputs);
        let found = simulated(SimulationId::Digital, &inputs, &settings);
        assert!((found[0] / known[0] - 1.0).abs() < 0.01, "{found:?} for {known:?}");
        // The likelihood ratio has a deviation of about 28 a path.
        assert!((found[1] - known[1]).abs() < 4.0 * 28.0 / 1024.0, "{found:?} for {known:?}");
    }
}

/// Differences of prices on the same paths.
fn differences(
    id: SimulationId,
    inputs: &[(SimulationInput, f64)],
    settings: &SimulationSettings,
) -> [f64; 2] {
    [Spot, Vol].map(|input| {
        let at = inputs.iter().position(|(given, _)| *given == input).unwrap();
        let step = 1e-3 * inputs[at].1;
        let shifted = |by: f64| {
            let mut inputs = inputs.to_vec();
            inputs[at].1 += by;
            let settings = SimulationSettings { control_variate: false, ..settings.clone() };
            simulate(&engine(1), id, &inputs, &[SimulationOutput::Price], &settings, None).unwrap().price()
        };
        (shifted(step) - shifted(-step)) / (2.0 * step)
    })
}

#[test]
fn pathwise_greeks_are_slopes_on_the_same_paths() {
    let settings = SimulationSettings { paths: 1 << 14, fixings: Fixings::Equal(5), ..Default::default() };
    let barrier = [(Barrier, 130.0), (Direction, 1.0), (Knock, -1.0), (Rebate, 2.0)];
    for (id, leave_out, extra) in [
        (SimulationId::AsianArithmetic, None, &[(Average, 101.0), (PastFixings, 2.0)][..]),
        (SimulationId::AsianArithmeticFloating, Some(Strike), &[(Average, 101.0), (PastFixings, 2.0)]),
        (SimulationId::AsianGeometric, None, &[(Average, 101.0), (PastFixings, 2.0)]),
        (SimulationId::AsianGeometricFloating, Some(Strike), &[]),
        (SimulationId::BarrierContinuous, None, &barrier),
        (SimulationId::Lookback, None, &[(Extremum, 103.0)]),
        (SimulationId::LookbackFloating, Some(Strike), &[(Extremum, 97.0)]),
        (SimulationId::ForwardStart, Some(Strike), &[(StartTime, 0.3)]),
    ] {
        let mut inputs: Vec<_> = OPTION.into_iter().filter(|(input, _)| Some(*input) != leave_out).collect();
        inputs.extend(extra);
        let found = simulated(id, &inputs, &settings);
        let slopes = differences(id, &inputs, &settings);
        for (found, slope) in found.iter().zip(slopes) {
            // A slope over a kink is off by what lies between.
            assert!((found - slope).abs() < 0.01 * slope.abs() + 1e-3, "{}: {found} {slope}", id.name());
        }
    }
}

#[test]
fn likelihood_ratios_of_a_discrete_barrier() {
    let settings = SimulationSettings {
        paths: 1 << 20,
        fixings: Fixings::Equal(4),
        antithetic: true,
        ..Default::default()
    };
    let mut inputs = OPTION.to_vec();
    inputs.extend([(Barrier, 130.0), (Direction, 1.0), (Knock, -1.0)]);
    let found = simulated(SimulationId::Barrier, &inputs, &settings);
    let rough = SimulationSettings { paths: 1 << 21, ..settings };
    let slope = {
        let shifted = |by: f64| {
            let mut inputs = inputs.clone();
            inputs[1].1 += by;
            simulate(&engine(1), SimulationId::Barrier, &inputs, &[SimulationOutput::Price], &rough, None)
                .unwrap()
                .price()
        };
        (shifted(1.0) - shifted(-1.0)) / 2.0
    };
    assert!((found[0] - slope).abs() < 0.01, "{found:?} {slope}");
}
