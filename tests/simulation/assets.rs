//! Several assets: known values.

use super::prices::{Distances, Table};
use super::{OPTION, engine};
use neutryx::Error;
use neutryx::engine::Control;
use neutryx::mc::{
    Correlation, Fixings, Generator, SimulationBatch, SimulationId, SimulationInput, SimulationInput::*,
    SimulationOutput, SimulationOutput::*, SimulationSettings, SimulationState,
};
use statrs::distribution::{ContinuousCDF, Normal};

/// A row of several assets.
#[derive(Clone, Debug)]
pub struct Row {
    pub id: SimulationId,
    /// What is the same for all assets.
    pub shared: Vec<(SimulationInput, f64)>,
    /// What each has for itself: a value for each asset.
    pub each: Vec<(SimulationInput, Vec<f64>)>,
}

impl Row {
    /// The value of each of `outputs`, whose assets are counted from 1; 0 for all.
    pub fn simulate(
        &self,
        outputs: &[(u32, SimulationOutput)],
        settings: &SimulationSettings,
        state: Option<&mut SimulationState>,
    ) -> Result<Vec<f64>, Error> {
        let mut values = vec![[0.0]; outputs.len()];
        let mut builder = SimulationBatch::builder(self.id, 1);
        for (input, value) in &self.shared {
            builder = builder.input(*input, *value);
        }
        for (input, values) in &self.each {
            for (asset, value) in (1..).zip(values) {
                builder = builder.asset_input(asset, *input, *value);
            }
        }
        for ((asset, output), value) in outputs.iter().zip(&mut values) {
            builder = match asset {
                0 => builder.output(*output, value),
                _ => builder.asset_output(*asset, *output, value),
            };
        }
        engine(1).simulate(&mut builder.build()?, settings, state, Control::default())?;
        Ok(values.iter().map(|value| value[0]).collect())
    }

    /// Price and standard error.
    pub fn price(&self, settings: &SimulationSettings) -> [f64; 2] {
        let values = self.simulate(&[(0, Price), (0, StandardError)], settings, None).unwrap();
        [values[0], values[1]]
    }
}

/// Settings for so many paths of assets that are correlated so.
pub fn settings(paths: u64, correlation: Correlation, seed: usize) -> SimulationSettings {
    SimulationSettings { paths, correlation, seed: seed as u64, ..SimulationSettings::default() }
}

/// Numbers separated by semicolons.
fn list(text: &str) -> Vec<f64> {
    text.split(';').map(|number| number.parse().unwrap()).collect()
}

/// Prices within their errors with and without the control variate.
fn check(distances: &mut Distances, row: &Row, settings: &SimulationSettings, value: f64, tol: f64) {
    for control_variate in [true, false] {
        let settings = SimulationSettings { control_variate, ..settings.clone() };
        let [price, error] = row.price(&settings);
        // No path may have come where option and control variate differ.
        if error > 0.0 {
            distances.add(price, error, value, tol, &format!("{row:?} {control_variate}"));
        }
    }
}

#[test]
fn two_assets() {
    let mut distances = Distances::default();
    for name in ["spread", "rainbow"] {
        let table = Table::open(&format!("simulation/{name}_two_assets.csv"));
        for (i, row) in table.rows.iter().enumerate() {
            let n = |name: &str| table.number(row, name);
            let id = match name {
                "spread" => SimulationId::Spread,
                _ if table.text(row, "kind") == "max" => SimulationId::BestOf,
                _ => SimulationId::WorstOf,
            };
            for (sign, column) in [(1.0, "call_price"), (-1.0, "put_price")] {
                let pair = |name: &str| vec![n(&format!("{name}1")), n(&format!("{name}2"))];
                let row = Row {
                    id,
                    shared: vec![(Type, sign), (Strike, n("K")), (Time, n("T")), (Rate, n("r"))],
                    each: vec![(Spot, pair("S")), (DividendYield, pair("q")), (Vol, pair("sigma"))],
                };
                let correlation = Correlation::equal(2, n("rho")).unwrap();
                check(&mut distances, &row, &settings(12_800, correlation, i), n(column), 1e-11);
            }
        }
    }
}

#[test]
fn baskets() {
    let mut distances = Distances::default();
    let table = Table::open("simulation/basket_positive_weights.csv");
    for (i, row) in table.rows.iter().enumerate() {
        let (n, of) = (|name: &str| table.number(row, name), |name: &str| list(table.text(row, name)));
        let basket = Row {
            id: SimulationId::Basket,
            shared: vec![(Type, table.sign(row)), (Strike, n("K")), (Time, n("T")), (Rate, n("r"))],
            each: vec![
                (Spot, of("S_list")),
                (DividendYield, of("q_list")),
                (Vol, of("sigma_list")),
                (Weight, of("weights")),
            ],
        };
        let correlation = Correlation::equal(n("assets") as usize, n("rho_all_pairs")).unwrap();
        check(&mut distances, &basket, &settings(12_800, correlation, i), n("price"), 1e-11);
    }
}

/// Baskets of 2 to 21 assets, spreads and weights of both signs among them.
#[test]
fn published_baskets() {
    let mut distances = Distances::default();
    let table = Table::open("published/spread_basket_benchmarks.csv");
    for (i, row) in table.rows.iter().enumerate() {
        let (n, of) = (|name: &str| table.number(row, name), |name: &str| list(table.text(row, name)));
        let basket = Row {
            id: SimulationId::Basket,
            shared: vec![(Type, table.sign(row)), (Strike, n("K")), (Time, n("T")), (Rate, n("r"))],
            each: vec![
                (Spot, of("S_list")),
                (DividendYield, of("q_list")),
                (Vol, of("sigma_list")),
                (Weight, of("weights")),
            ],
        };
        let correlation =
            Correlation::new(basket.each[0].1.len(), &list(table.text(row, "correlation_rows"))).unwrap();
        check(&mut distances, &basket, &settings(12_800, correlation, 100 + i), n("price"), n("tol"));
    }
}

/// Without a strike the control variate is the option itself, so nothing is left to chance.
#[test]
fn exchange_options_are_exact() {
    let table = Table::open("closed_form/exchange_margrabe.csv");
    let mut distances = Distances::default();
    for (i, row) in table.rows.iter().enumerate() {
        let n = |name: &str| table.number(row, name);
        let pair = |name: &str| vec![n(&format!("{name}1")), n(&format!("{name}2"))];
        let spread = Row {
            id: SimulationId::Spread,
            // The price does not depend on the rate.
            shared: vec![(Type, 1.0), (Strike, 0.0), (Time, n("T")), (Rate, 0.07)],
            each: vec![(Spot, pair("S")), (DividendYield, pair("q")), (Vol, pair("sigma"))],
        };
        let settings = settings(1280, Correlation::equal(2, n("rho")).unwrap(), i);
        let [price, error] = spread.price(&settings);
        let spots = n("S1") + n("S2");
        assert!(
            (price - n("price")).abs() < 1e-13 * spots && error < 1e-13 * spots,
            "{price} +- {error}: {spread:?}"
        );
        check(&mut distances, &spread, &SimulationSettings { paths: 12_800, ..settings }, n("price"), 1e-11);
    }
}

/// One asset is what it is elsewhere, to the last bit of the price.
#[test]
fn one_asset() {
    let of = |id, weight: Option<f64>| Row {
        id,
        shared: OPTION.into_iter().filter(|(input, _)| ![Spot, Vol].contains(input)).collect(),
        each: OPTION
            .into_iter()
            .filter(|(input, _)| [Spot, Vol].contains(input))
            .map(|(input, value)| (input, vec![value]))
            .chain(weight.map(|weight| (Weight, vec![weight])))
            .collect(),
    };
    let outputs = [(0, Price), (0, StandardError), (0, Delta), (1, Vega)];
    for (generator, antithetic) in
        [(Generator::Philox, true), (Generator::Philox, false), (Generator::Sobol, false)]
    {
        let settings = SimulationSettings {
            paths: 8192,
            generator,
            antithetic,
            control_variate: false,
            fixings: Fixings::Equal(6),
            ..Default::default()
        };
        let european = of(SimulationId::European, None);
        let asian = of(SimulationId::AsianArithmetic, None);
        for (known, id, weight) in [
            (&european, SimulationId::Basket, None),
            (&european, SimulationId::Basket, Some(1.0)),
            (&european, SimulationId::BestOf, None),
            (&european, SimulationId::WorstOf, None),
            (&asian, SimulationId::BasketAsian, None),
        ] {
            let single = Row { shared: OPTION.to_vec(), each: vec![], ..known.clone() };
            let known = single.simulate(&outputs.map(|(_, output)| (0, output)), &settings, None).unwrap();
            let found = of(id, weight).simulate(&outputs, &settings, None).unwrap();
            if id != SimulationId::BasketAsian {
                assert_eq!(found[..2], known[..2], "{}", id.name());
            }
            for (found, known) in found.iter().zip(&known) {
                assert!((found / known - 1.0).abs() < 1e-13, "{}: {found} {known}", id.name());
            }
            // The control variate is the option itself, but for the mean over fixings.
            let settings = SimulationSettings { control_variate: true, ..settings.clone() };
            let [price, error] = of(id, weight).price(&settings);
            assert!((price - known[0]).abs() < 4.0 * known[1]);
            assert!(id == SimulationId::BasketAsian || error < 1e-13 * price, "{}: {error}", id.name());
        }
        // Past fixings count as they do with one asset.
        let past = [(Average, 98.0), (PastFixings, 3.0)];
        let single =
            Row { shared: [&OPTION[..], &past].concat(), each: vec![], id: SimulationId::AsianArithmetic };
        let mut several = of(SimulationId::BasketAsian, Some(1.0));
        several.shared.extend(past);
        for (found, known) in several.price(&settings).iter().zip(single.price(&settings)) {
            assert!((found / known - 1.0).abs() < 1e-12, "{found} {known}");
        }
    }
}

/// Assets that move as one, and as opposites.
#[test]
fn perfect_correlation() {
    let option = |id, spots: &[f64], weights: Option<&[f64]>| Row {
        id,
        shared: OPTION.into_iter().filter(|(input, _)| *input != Spot).collect(),
        each: [(Spot, Some(spots)), (Weight, weights)]
            .into_iter()
            .filter_map(|(input, values)| Some((input, values?.to_vec())))
            .collect(),
    };
    let plain = SimulationSettings { control_variate: false, ..settings(6400, Correlation::default(), 5) };
    let [known, _] = option(SimulationId::Basket, &[100.0], None).price(&plain);
    let all = |assets| SimulationSettings {
        correlation: Correlation::equal(assets, 1.0).unwrap(),
        ..plain.clone()
    };
    for (id, spots) in [
        (SimulationId::Basket, &[90.0, 100.0, 110.0][..]),
        (SimulationId::Basket, &[100.0; 64]),
        (SimulationId::BestOf, &[90.0, 100.0, 70.0]),
        (SimulationId::WorstOf, &[100.0, 120.0]),
    ] {
        let [price, _] = option(id, spots, None).price(&all(spots.len()));
        assert!((price / known - 1.0).abs() < 1e-13, "{}: {price} {known}", id.name());
    }
    let mut spread = option(SimulationId::Spread, &[100.0, 100.0], None);
    spread.shared.iter_mut().find(|(input, _)| *input == Strike).unwrap().1 = 0.0;
    assert_eq!(spread.price(&all(2)), [0.0, 0.0]);
    // A basket that is hedged has the price of a deterministic payment.
    let mut hedged = option(SimulationId::Basket, &[100.0, 100.0], Some(&[3.0, -3.0]));
    hedged.shared.iter_mut().find(|(input, _)| *input == Strike).unwrap().1 = -50.0;
    let [price, error] = hedged.price(&all(2));
    assert!((price - 50.0 * (-0.04_f64 * 0.75).exp()).abs() < 1e-12 && error < 1e-14, "{price} {error}");
    // The first rises where the second falls: half the sum is S_0 e^mT cosh(vol W).
    let opposite = SimulationSettings {
        correlation: Correlation::equal(2, -1.0).unwrap(),
        generator: Generator::Sobol,
        paths: 1 << 17,
        ..plain.clone()
    };
    let [price, error] = option(SimulationId::Basket, &[100.0, 100.0], None).price(&opposite);
    let normal = Normal::standard();
    let (root, forward) = (0.25 * 0.75_f64.sqrt(), 100.0 * (0.03_f64 * 0.75).exp());
    let level = 105.0 / (forward * (-0.5 * root * root).exp());
    let edge = level.acosh() / root;
    let value = (-0.04_f64 * 0.75).exp()
        * (forward * (normal.cdf(root - edge) + normal.cdf(-root - edge)) - 105.0 * 2.0 * normal.cdf(-edge));
    assert!((price - value).abs() < 5.0 * error && error < 1e-3, "{price} +- {error} for {value}");
}

/// The largest and the least of 64 independent assets have distributions that are powers.
#[test]
fn sixty_four_assets() {
    let normal = Normal::standard();
    let (spot, strike, time, rate, vol) = (100.0_f64, 130.0, 0.5_f64, 0.02_f64, 0.3);
    let (root, mean) = (vol * time.sqrt(), (rate - 0.5 * vol * vol) * time);
    let below = |price: f64| normal.cdf(((price / spot).ln() - mean) / root);
    let simpson = |from: f64, to: f64, f: &dyn Fn(f64) -> f64| {
        let (count, mut sum) = (4000, 0.0);
        let step = (to - from) / f64::from(count);
        for i in 0..=count {
            let weight = if i == 0 || i == count { 1.0 } else { 2.0 + 2.0 * f64::from(i % 2) };
            sum += weight * f(from + step * f64::from(i));
        }
        sum * step / 3.0
    };
    let discount = (-rate * time).exp();
    let best = discount * simpson(strike, 600.0, &|x| 1.0 - below(x).powi(64));
    let worst = discount * simpson(1e-9, 70.0, &|x| 1.0 - (1.0 - below(x)).powi(64));
    let mut distances = Distances::default();
    for (id, sign, strike, value) in
        [(SimulationId::BestOf, 1.0, strike, best), (SimulationId::WorstOf, -1.0, 70.0, worst)]
    {
        let row = Row {
            id,
            shared: vec![
                (Type, sign),
                (Spot, spot),
                (Strike, strike),
                (Time, time),
                (Rate, rate),
                (Vol, vol),
            ],
            each: vec![],
        };
        let settings = settings(12_800, Correlation::equal(64, 0.0).unwrap(), 9);
        check(&mut distances, &row, &settings, value, 1e-6);
        let sobol = SimulationSettings { generator: Generator::Sobol, ..settings };
        check(&mut distances, &row, &sobol, value, 1e-6);
    }
}

/// Weights before the comparison, as for returns.
#[test]
fn best_of_returns() {
    let base = |weights: Vec<f64>, strike| Row {
        id: SimulationId::BestOf,
        shared: vec![(Type, 1.0), (Strike, strike), (Time, 1.0), (Rate, 0.03)],
        each: vec![(Spot, vec![50.0, 200.0]), (Vol, vec![0.2, 0.3]), (Weight, weights)],
    };
    let settings = settings(6400, Correlation::equal(2, 0.3).unwrap(), 1);
    let [returns, _] = base(vec![1.0 / 50.0, 1.0 / 200.0], 1.0).price(&settings);
    let [prices, _] = base(vec![4.0, 1.0], 200.0).price(&settings);
    assert!((200.0 * returns / prices - 1.0).abs() < 1e-12);
}
