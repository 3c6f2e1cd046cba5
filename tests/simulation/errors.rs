//! Standard errors are honest, and variance reduction reduces.

use super::{OPTION, engine, price, simulate};
use neutryx::mc::scramble::Scrambling;
use neutryx::mc::{Fixings, Generator, SimulationBatch, SimulationId, SimulationOutput, SimulationSettings};
use neutryx::{Batch, Engine, Input, Output, PricerId, engine::Control};

/// The option's price, from the closed form.
fn closed_form() -> f64 {
    let mut value = [0.0];
    let mut builder = Batch::builder(PricerId::BsmEuropean, 1);
    for (input, number) in OPTION {
        builder = builder.input(Input::from_id(input.id()).unwrap(), number);
    }
    let mut batch = builder.output(Output::Price, &mut value).build().unwrap();
    Engine::new(&Default::default()).unwrap().price(&mut batch).unwrap();
    drop(batch);
    value[0]
}

/// Errors and standard errors of `rows` independent rows.
fn errors(rows: usize, settings: &SimulationSettings) -> Vec<(f64, f64)> {
    let (mut prices, mut errors) = (vec![0.0; rows], vec![0.0; rows]);
    let mut builder = SimulationBatch::builder(SimulationId::European, rows)
        .output(SimulationOutput::Price, &mut prices)
        .output(SimulationOutput::StandardError, &mut errors);
    for (input, number) in OPTION {
        builder = builder.input(input, number);
    }
    let mut batch = builder.build().unwrap();
    engine(2).simulate(&mut batch, settings, None, Control::default()).unwrap();
    drop(batch);
    let value = closed_form();
    prices.iter().zip(errors).map(|(price, error)| (price - value, error)).collect()
}

fn mean_and_spread(distances: &[f64]) -> (f64, f64) {
    let count = distances.len() as f64;
    let mean = distances.iter().sum::<f64>() / count;
    (mean, (distances.iter().map(|d| (d - mean) * (d - mean)).sum::<f64>() / (count - 1.0)).sqrt())
}

#[test]
fn errors_are_as_large_as_they_say() {
    let base = SimulationSettings { paths: 2048, control_variate: false, ..Default::default() };
    let control = SimulationSettings { control_variate: true, ..base.clone() };
    let antithetic = SimulationSettings { antithetic: true, ..base.clone() };
    let both = SimulationSettings { antithetic: true, ..control.clone() };
    let matched = SimulationSettings { moment_matching: true, ..base.clone() };
    let all = SimulationSettings { moment_matching: true, ..both.clone() };
    let sobol = SimulationSettings { generator: Generator::Sobol, ..base.clone() };
    let shift = SimulationSettings { scrambling: Scrambling::DigitalShift, ..sobol.clone() };
    let rows = 4000;
    let unit = 1.0 / f64::sqrt(rows as f64);
    for settings in [base, control, antithetic, both, matched, all, sobol, shift] {
        let errors = errors(rows, &settings);
        let (mean, spread) = mean_and_spread(&errors.iter().map(|(error, _)| *error).collect::<Vec<_>>());
        // No bias.
        assert!((mean / spread).abs() < 4.0 * unit, "mean {mean}, spread {spread}: {settings:?}");
        // Squares of standard errors have the square of the true error as their mean.
        let said = (errors.iter().map(|(_, said)| said * said).sum::<f64>() / rows as f64).sqrt();
        assert!((spread / said - 1.0).abs() < 0.06, "spread {spread}, said {said}: {settings:?}");
        if settings.generator == Generator::Philox {
            let distances: Vec<_> = errors.iter().map(|(error, said)| error / said).collect();
            let (mean, spread) = mean_and_spread(&distances);
            assert!(mean.abs() < 4.0 * unit, "mean {mean}: {settings:?}");
            assert!((spread - 1.0).abs() < 4.0 * unit, "spread {spread}: {settings:?}");
        }
    }
}

#[test]
fn seeds_are_independent() {
    let settings = |seed| SimulationSettings { paths: 1024, seed, ..Default::default() };
    let of = |seed| price(SimulationId::European, &OPTION, &settings(seed)).distance(closed_form());
    let distances: Vec<_> = (0..1000).map(of).collect();
    let (mean, spread) = mean_and_spread(&distances);
    assert!(mean.abs() < 0.13 && (spread - 1.0).abs() < 0.1, "{mean} {spread}");
}

#[test]
fn reduction_of_variance_is_what_theory_says() {
    let factor = |id, inputs: super::Given<'_>, settings: &SimulationSettings| {
        let outputs = [SimulationOutput::VarianceReduction];
        simulate(&engine(1), id, inputs, &outputs, settings, None).unwrap().get(outputs[0])
    };
    let fixings = Fixings::Equal(52);
    let asian = SimulationSettings { fixings, paths: 1 << 15, ..Default::default() };
    let mut inputs = OPTION;
    inputs[2].1 = 100.0;
    inputs[6].1 = 0.2;
    let reduced = factor(SimulationId::AsianArithmetic, &inputs, &asian);
    assert!(reduced > 1000.0, "{reduced}");
    // Deep in the money a call is nearly linear in its normal, and antithetic pairs cancel.
    let plain = SimulationSettings { control_variate: false, ..Default::default() };
    let antithetic = SimulationSettings { antithetic: true, ..plain.clone() };
    inputs[2].1 = 50.0;
    assert!(factor(SimulationId::European, &inputs, &antithetic) > 20.0);
    let matched = SimulationSettings { moment_matching: true, ..plain.clone() };
    assert!(factor(SimulationId::European, &inputs, &matched) > 20.0);
    inputs[2].1 = 100.0;
    assert!(factor(SimulationId::European, &inputs, &antithetic) > 1.3);
    assert!(factor(SimulationId::European, &inputs, &matched) > 2.0);
    let none = factor(SimulationId::European, &inputs, &plain);
    assert!((none - 1.0).abs() < 1e-12, "{none}");
}

#[test]
fn quasi_random_errors_fall_nearly_as_one_over_n() {
    let error = |id, strike, paths, generator| {
        let settings = SimulationSettings {
            paths,
            control_variate: false,
            generator,
            fixings: Fixings::Equal(16),
            replicates: 32,
            ..Default::default()
        };
        let mut inputs = OPTION;
        inputs[2].1 = strike;
        price(id, &inputs, &settings).error()
    };
    // A payoff without a kink, and one with a kink in one dimension, fall as one over n, for which theory wants bounded
    // variation; a kink across sixteen dimensions falls a little more slowly.
    for (id, strike, least_slope, least_gain) in [
        (SimulationId::AsianArithmetic, 0.0, 0.9, 150.0),
        (SimulationId::European, 105.0, 0.9, 80.0),
        (SimulationId::AsianArithmetic, 105.0, 0.75, 20.0),
    ] {
        let (few, many) = (1 << 11, 1 << 19);
        let [first, last] = [few, many].map(|paths| error(id, strike, paths, Generator::Sobol));
        let slope = (first / last).log2() / 8.0;
        assert!(slope > least_slope, "{} {strike}: {slope}", id.name());
        let gain = error(id, strike, many, Generator::Philox) / last;
        assert!(gain > least_gain, "{} {strike}: {gain}", id.name());
    }
}

#[test]
fn sobol_points_alone_have_a_price_but_no_error() {
    let settings = SimulationSettings {
        generator: Generator::Sobol,
        scrambling: Scrambling::None,
        replicates: 1,
        ..Default::default()
    };
    let outputs = [SimulationOutput::Price];
    let row = simulate(&engine(1), SimulationId::European, &OPTION, &outputs, &settings, None).unwrap();
    assert!((row.price() / closed_form() - 1.0).abs() < 1e-4);
    let outputs = [SimulationOutput::StandardError];
    let error = simulate(&engine(1), SimulationId::European, &OPTION, &outputs, &settings, None).unwrap_err();
    assert_eq!(error.argument, "settings.scrambling");
    for scrambling in [Scrambling::DigitalShift, Scrambling::Owen] {
        let settings = SimulationSettings { scrambling, replicates: 16, ..settings.clone() };
        assert!(price(SimulationId::European, &OPTION, &settings).distance(closed_form()).abs() < 5.0);
    }
}

#[test]
fn intervals_hold_the_price_as_often_as_they_should() {
    let rows = 3000;
    for (generator, paths) in [(Generator::Philox, 640), (Generator::Sobol, 16 * 256)] {
        let settings = SimulationSettings { generator, paths, ..Default::default() };
        let (mut low, mut high) = (vec![0.0; rows], vec![0.0; rows]);
        let mut builder = SimulationBatch::builder(SimulationId::European, rows)
            .output(SimulationOutput::Low, &mut low)
            .output(SimulationOutput::High, &mut high);
        for (input, number) in OPTION {
            builder = builder.input(input, number);
        }
        let mut batch = builder.build().unwrap();
        engine(2).simulate(&mut batch, &settings, None, Control::default()).unwrap();
        drop(batch);
        let value = closed_form();
        let inside = low.iter().zip(&high).filter(|(low, high)| (**low..=**high).contains(&value)).count();
        let share = inside as f64 / rows as f64;
        assert!((share - 0.95).abs() < 0.02, "{generator:?}: {share}");
    }
}

#[test]
fn small_noise_keeps_its_digits() {
    // A deviation that is a billionth of the price, which sums of squares would lose.
    let mut inputs = OPTION;
    inputs[2].1 = 50.0;
    inputs[6].1 = 1e-9;
    let settings = SimulationSettings { control_variate: false, ..Default::default() };
    let row = price(SimulationId::European, &inputs, &settings);
    let deviation = 100.0 * (-0.01_f64 * 0.75).exp() * 1e-9 * 0.75_f64.sqrt() / f64::sqrt(65536.0);
    assert!((row.error() / deviation - 1.0).abs() < 0.05, "{} {deviation}", row.error());
    inputs[6].1 = 0.0;
    let row = price(SimulationId::European, &inputs, &settings);
    assert_eq!(row.error(), 0.0);
}
