//! Several assets: honest errors, Greeks, bad input.

use super::assets::{Row, settings};
use super::engine;
use neutryx::engine::Control;
use neutryx::mc::{
    Correlation, Fixings, Generator, SimulationBatch, SimulationId, SimulationInput, SimulationInput::*,
    SimulationOutput, SimulationOutput::*, SimulationSettings, SimulationState,
};
use neutryx::{RowCode, Status};

const IDS: [SimulationId; 5] = [
    SimulationId::Basket,
    SimulationId::BasketAsian,
    SimulationId::Spread,
    SimulationId::BestOf,
    SimulationId::WorstOf,
];

/// A row for each simulation, of three assets or two.
fn row(id: SimulationId) -> Row {
    let strike = if id == SimulationId::Spread { 4.0 } else { 100.0 };
    let mut row = Row {
        id,
        shared: vec![(Type, 1.0), (Strike, strike), (Time, 0.8), (Rate, 0.04)],
        each: vec![
            (Spot, vec![98.0, 95.0, 104.0]),
            (Vol, vec![0.25, 0.2, 0.3]),
            (DividendYield, vec![0.01, 0.0, 0.03]),
        ],
    };
    match id {
        SimulationId::Basket => {
            row.each.push((Weight, vec![1.5, -1.2, 0.7]));
            row.shared[1].1 = 110.0;
        }
        SimulationId::BasketAsian => {
            row.shared.push((PastFixings, 2.0));
            row.each.push((Average, vec![97.0, 96.0, 105.0]));
        }
        SimulationId::Spread => row.each.iter_mut().for_each(|(_, values)| values.truncate(2)),
        _ => {}
    }
    row
}

fn correlation(id: SimulationId) -> Correlation {
    match id {
        SimulationId::Spread => Correlation::equal(2, 0.6).unwrap(),
        _ => Correlation::new(3, &[1.0, 0.5, 0.2, 0.5, 1.0, -0.3, 0.2, -0.3, 1.0]).unwrap(),
    }
}

#[test]
fn errors_are_as_large_as_they_say() {
    const ROWS: usize = 1500;
    for id in IDS {
        let row = row(id);
        let exact = SimulationSettings {
            generator: Generator::Sobol,
            fixings: Fixings::Equal(4),
            ..settings(1 << 20, correlation(id), 77)
        };
        let [value, exactness] = row.price(&exact);
        for (control_variate, antithetic) in [(false, false), (true, false), (true, true)] {
            let settings = SimulationSettings { paths: 2048, control_variate, antithetic, ..exact.clone() };
            let settings = SimulationSettings { generator: Generator::Philox, ..settings };
            let (mut prices, mut errors) = (vec![0.0; ROWS], vec![0.0; ROWS]);
            let mut builder = SimulationBatch::builder(id, ROWS)
                .output(Price, &mut prices)
                .output(StandardError, &mut errors);
            for (input, value) in &row.shared {
                builder = builder.input(*input, *value);
            }
            for (input, values) in &row.each {
                for (asset, value) in (1..).zip(values) {
                    builder = builder.asset_input(asset, *input, *value);
                }
            }
            let mut batch = builder.build().unwrap();
            engine(2).simulate(&mut batch, &settings, None, Control::default()).unwrap();
            drop(batch);
            let unit = 1.0 / (ROWS as f64).sqrt();
            let distances: Vec<f64> =
                prices.iter().zip(&errors).map(|(price, error)| (price - value) / error).collect();
            let mean = distances.iter().sum::<f64>() * unit * unit;
            let spread =
                (distances.iter().map(|d| (d - mean) * (d - mean)).sum::<f64>() * unit * unit).sqrt();
            // The value itself has an error, which counts where the control variate is very good.
            let slack = 4.0 * exactness / errors[0];
            let name = id.name();
            assert!(
                mean.abs() < 4.0 * unit + slack,
                "{name} {control_variate} {antithetic}: mean {mean} {slack}"
            );
            // A little more than one, as prices and their errors are not independent.
            assert!(
                (spread - 1.0).abs() < 4.0 * unit,
                "{name} {control_variate} {antithetic}: spread {spread}"
            );
        }
    }
}

#[test]
fn control_variates_reduce() {
    let factor = |id, correlation, row: &Row| {
        let settings =
            SimulationSettings { fixings: Fixings::Equal(12), ..settings(1 << 14, correlation, 3) };
        let found = row.simulate(&[(0, VarianceReduction)], &settings, None).unwrap()[0];
        (found, id)
    };
    for (id, least) in [
        (SimulationId::Basket, 50.0),
        (SimulationId::BasketAsian, 50.0),
        (SimulationId::Spread, 500.0),
        (SimulationId::BestOf, 2.0),
        (SimulationId::WorstOf, 1.2),
    ] {
        let (found, id) = factor(id, correlation(id), &row(id));
        assert!(found > least, "{}: {found}", id.name());
    }
}

#[test]
fn pathwise_greeks_are_slopes_on_the_same_paths() {
    for (id, antithetic, sign) in IDS.into_iter().flat_map(|id| [(id, false, 1.0), (id, true, -1.0)]) {
        let mut base = row(id);
        base.shared[0].1 = sign;
        let settings = SimulationSettings {
            antithetic,
            fixings: Fixings::Equal(3),
            control_variate: false,
            ..settings(1 << 14, correlation(id), 2)
        };
        let assets = settings.correlation.assets();
        for (input, output, step, kinks) in [(Spot, Delta, 0.1, 2e-3), (Vol, Vega, 2e-4, 0.04)] {
            let outputs: Vec<_> = (0..=assets as u32).map(|asset| (asset, output)).collect();
            let found = base.simulate(&outputs, &settings, None).unwrap();
            let sum: f64 = found[1..].iter().sum();
            assert!((found[0] - sum).abs() < 1e-12 * (1.0 + sum.abs()), "{sum} {}", found[0]);
            for asset in 0..assets {
                let shifted = |by: f64| {
                    let mut row = base.clone();
                    row.each.iter_mut().find(|(given, _)| *given == input).unwrap().1[asset] += by;
                    row.price(&settings)[0]
                };
                let slope = (shifted(step) - shifted(-step)) / (2.0 * step);
                let found = found[asset + 1];
                // A slope over a kink is off by what lies between.
                let off = (found - slope).abs();
                assert!(off < 0.01 * slope.abs() + kinks, "{} {asset} {input:?}: {found} {slope}", id.name());
            }
        }
    }
}

/// Assets that share a column have the Greeks of that column.
#[test]
fn where_prices_are_the_same_the_first_asset_is_paid() {
    let row = Row {
        id: SimulationId::BestOf,
        shared: vec![(Type, 1.0), (Spot, 100.0), (Strike, 90.0), (Time, 1.0), (Rate, 0.0), (Vol, 0.2)],
        each: vec![],
    };
    let settings = settings(6400, Correlation::equal(3, 1.0).unwrap(), 0);
    let found = row.simulate(&[(0, Delta), (1, Delta), (2, Delta), (3, Delta)], &settings, None).unwrap();
    assert!(found[0] == found[1] && found[1] > 0.5 && found[2..] == [0.0, 0.0], "{found:?}");
}

#[test]
fn columns_of_assets_that_do_not_fit_are_refused() {
    let base = row(SimulationId::Basket);
    let good = settings(64, correlation(SimulationId::Basket), 0);
    let refused = |row: &Row, outputs: &[(u32, SimulationOutput)], settings: &SimulationSettings| {
        let error = row.simulate(outputs, settings, None).unwrap_err();
        (error.status, error.argument.clone(), error.message)
    };
    let price = [(0, Price)];
    // Of three assets the third has no volatility.
    let mut row = base.clone();
    row.each[1].1.truncate(2);
    let (status, argument, message) = refused(&row, &price, &good);
    assert_eq!((status, argument.as_str()), (Status::MissingInput, "inputs"));
    assert!(message.contains("`vol` for asset 3"), "{message}");
    // A column for all assets is enough.
    row.shared.push((Vol, 0.3));
    assert_eq!(row.price(&good), base.price(&good));
    // Neither for one nor for all.
    row.each.retain(|(input, _)| *input != Spot);
    let (status, _, message) = refused(&row, &price, &good);
    assert!(status == Status::MissingInput && message.contains("`spot`"), "{message}");
    // A fourth asset.
    let mut row = base.clone();
    row.each[0].1.push(100.0);
    let (status, argument, message) = refused(&row, &price, &good);
    assert_eq!((status, argument.as_str()), (Status::UnknownInput, "inputs[7]"), "{message}");
    let (status, argument, _) = refused(&base, &[(4, Delta)], &good);
    assert_eq!((status, argument.as_str()), (Status::UnknownOutput, "outputs[0]"));
    // What is the same for all assets.
    let mut row = base.clone();
    row.each.push((Strike, vec![100.0]));
    assert_eq!(refused(&row, &price, &good).0, Status::UnknownInput);
    assert_eq!(refused(&base, &[(1, Price)], &good).0, Status::UnknownOutput);
    // Twice.
    let mut row = base.clone();
    row.each.push((Vol, vec![0.2]));
    let (status, _, message) = refused(&row, &price, &good);
    assert!(status == Status::DuplicateColumn && message.contains("asset 1"), "{message}");
    assert_eq!(refused(&base, &[(2, Delta), (2, Delta)], &good).0, Status::DuplicateColumn);
    // Assets are counted from 1, and there are at most 64.
    let mut value = [0.0];
    for (asset, status) in [(0, Status::InvalidArgument), (65, Status::UnknownInput)] {
        let builder = SimulationBatch::builder(SimulationId::Basket, 1).asset_input(asset, Spot, 1.0);
        assert_eq!(builder.output(Price, &mut value).build().unwrap_err().status, status);
    }
    // Simulations of one asset, and of two.
    let single = Row { id: SimulationId::European, ..base.clone() };
    assert_eq!(refused(&single, &price, &good).0, Status::UnknownInput);
    let single = Row { shared: super::OPTION.to_vec(), each: vec![], ..single };
    let (status, argument, message) = refused(&single, &price, &good);
    assert_eq!((status, argument.as_str()), (Status::InvalidArgument, "settings.correlation"));
    assert!(message.contains("of 3 assets; mc_european takes one"), "{message}");
    let spread = self::row(SimulationId::Spread);
    for assets in [1, 3] {
        let settings = settings(64, Correlation::equal(assets, 0.0).unwrap(), 0);
        let (status, argument, message) = refused(&spread, &price, &settings);
        assert_eq!((status, argument.as_str()), (Status::InvalidArgument, "settings.correlation"));
        assert!(message.contains("takes 2 assets"), "{message}");
    }
}

#[test]
fn a_bad_value_is_that_of_its_asset() {
    let mut base = row(SimulationId::Basket);
    base.each[1].1[1] = -0.1;
    let (mut price, mut codes) = ([0.0], [0]);
    let mut builder = SimulationBatch::builder(base.id, 1).output(Price, &mut price).codes(&mut codes);
    for (input, value) in &base.shared {
        builder = builder.input(*input, *value);
    }
    for (input, values) in &base.each {
        for (asset, value) in (1..).zip(values) {
            builder = builder.asset_input(asset, *input, *value);
        }
    }
    let settings = settings(64, correlation(base.id), 0);
    let outcome =
        engine(1).simulate(&mut builder.build().unwrap(), &settings, None, Control::default()).unwrap();
    let code = RowCode(codes[0]);
    assert_eq!((outcome.bad_rows, code), (1, RowCode(SimulationInput::Vol.id() | 2 << 16)));
    assert_eq!((code.name(), code.part()), ("bad_vol", 2));
    assert!(price[0].is_nan());
}

#[test]
fn sobol_points_have_a_dimension_for_each_step_of_each_asset() {
    let of = |fixings| {
        let settings = SimulationSettings {
            generator: Generator::Sobol,
            replicates: 2,
            fixings: Fixings::Equal(fixings),
            ..settings(1, Correlation::equal(64, 0.5).unwrap(), 0)
        };
        let row = Row {
            id: SimulationId::BasketAsian,
            shared: vec![(Type, 1.0), (Spot, 100.0), (Strike, 90.0), (Time, 1.0), (Rate, 0.0), (Vol, 0.2)],
            each: vec![],
        };
        row.simulate(&[(0, Price)], &settings, None)
    };
    assert!(of(331).unwrap()[0] > 5.0);
    let error = of(332).unwrap_err();
    assert_eq!(error.argument, "settings.fixings");
    assert!(error.message.contains("332 steps of 64 assets need 21248 dimensions"), "{error}");
}

#[test]
fn a_state_belongs_to_its_correlations() {
    let row = row(SimulationId::BestOf);
    let outputs = [(0, Price), (1, Delta), (3, Vega)];
    let settings = settings(640, correlation(row.id), 0);
    let mut state = SimulationState::default();
    let known = row.simulate(&outputs, &settings, Some(&mut state)).unwrap();
    let mut state = SimulationState::from_bytes(&state.to_bytes()).unwrap();
    assert_eq!(row.simulate(&outputs, &settings, Some(&mut state)).unwrap(), known);
    let other = SimulationSettings { correlation: Correlation::equal(3, 0.1).unwrap(), ..settings.clone() };
    assert_eq!(row.simulate(&outputs, &other, Some(&mut state)).unwrap_err().argument, "state");
    // Whose input changed does not matter.
    let mut changed = row.clone();
    changed.each[1].1[2] = 0.31;
    assert!(changed.simulate(&outputs, &settings, Some(&mut state)).unwrap()[0].is_nan());
}
