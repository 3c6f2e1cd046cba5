//! Known values.

use super::{Given, price};
use neutryx::mc::{
    Fixings, Generator, SimulationId, SimulationInput, SimulationInput::*, SimulationSettings,
};
use statrs::distribution::{ContinuousCDF, Normal};

/// A table: its columns by name.
pub struct Table {
    pub names: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

impl Table {
    pub fn open(name: &str) -> Table {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reference");
        let mut reader = csv::Reader::from_path(std::path::Path::new(folder).join(name)).unwrap();
        let strings = |record: &csv::StringRecord| record.iter().map(str::to_owned).collect::<Vec<_>>();
        let names = strings(reader.headers().unwrap());
        let rows: Vec<_> = reader.records().map(|row| strings(&row.unwrap())).collect();
        assert!(!rows.is_empty());
        Table { names, rows }
    }
    pub fn text<'a>(&self, row: &'a [String], name: &str) -> &'a str {
        &row[self.names.iter().position(|known| known == name).unwrap()]
    }
    pub fn number(&self, row: &[String], name: &str) -> f64 {
        self.text(row, name).parse().unwrap()
    }
    pub fn sign(&self, row: &[String]) -> f64 {
        if self.text(row, "type") == "call" { 1.0 } else { -1.0 }
    }
    /// The row's asset and time, and `more`.
    fn market(&self, row: &[String], more: &[(SimulationInput, f64)]) -> Vec<(SimulationInput, f64)> {
        let columns = [(Spot, "S"), (Time, "T"), (Rate, "r"), (DividendYield, "q"), (Vol, "sigma")];
        let read = columns.iter().map(|(input, name)| (*input, self.number(row, name)));
        read.chain(more.iter().copied()).collect()
    }
    /// The same with the row's type and strike.
    fn option(&self, row: &[String], more: &[(SimulationInput, f64)]) -> Vec<(SimulationInput, f64)> {
        let own = [(Type, self.sign(row)), (Strike, self.number(row, "K"))];
        self.market(row, &[&own, more].concat())
    }
}

/// Holds prices to four of their own standard errors, and all of them to an honest spread.
#[derive(Default)]
pub struct Distances(Vec<f64>);

impl Distances {
    /// `tol` is the rounding of the published value.
    fn check(
        &mut self,
        id: SimulationId,
        inputs: Given<'_>,
        settings: &SimulationSettings,
        value: f64,
        tol: f64,
    ) {
        let row = price(id, inputs, settings);
        self.add(row.price(), row.error(), value, tol, &format!("{}: {inputs:?}", id.name()));
    }

    /// The same for a price and its error; `what` says of what.
    pub fn add(&mut self, price: f64, error: f64, value: f64, tol: f64, what: &str) {
        let off = (price - value).abs();
        assert!(off <= 4.0 * error + tol, "{price} +- {error} for {value}: {what}");
        if error > 10.0 * tol {
            self.0.push((price - value) / error);
        }
    }
}

impl Drop for Distances {
    fn drop(&mut self) {
        if !std::thread::panicking() && !self.0.is_empty() {
            let squares: f64 = self.0.iter().map(|distance| distance * distance).sum();
            let spread = (squares / self.0.len() as f64).sqrt();
            // Four standard errors of the spread of as many normals.
            let reach = 4.0 / (2.0 * self.0.len() as f64).sqrt();
            assert!((spread - 1.0).abs() < reach, "spread {spread} of {} distances", self.0.len());
        }
    }
}

fn settings(fixings: Fixings, seed: usize) -> SimulationSettings {
    SimulationSettings { paths: 12_800, fixings, seed: seed as u64, ..SimulationSettings::default() }
}

#[test]
fn discrete_arithmetic_asian() {
    let table = Table::open("simulation/asian_discrete_arithmetic.csv");
    let mut distances = Distances::default();
    for (i, row) in table.rows.iter().enumerate() {
        let n = |name| table.number(row, name);
        let inputs = table.option(row, &[]);
        let (count, first, last) = (n("fixings") as usize, n("first_fixing"), n("T"));
        let between = |i: usize| first + (last - first) * i as f64 / (count - 1).max(1) as f64;
        let mut years: Vec<_> = (0..count).map(between).collect();
        *years.last_mut().unwrap() = last;
        distances.check(
            SimulationId::AsianArithmetic,
            &inputs,
            &settings(Fixings::Years(years), i),
            n("price"),
            1e-10,
        );
    }
}

#[test]
fn discrete_geometric_asian() {
    let table = Table::open("simulation/asian_discrete_geometric.csv");
    let mut distances = Distances::default();
    for (i, row) in table.rows.iter().enumerate() {
        let n = |name| table.number(row, name);
        for (sign, column) in [(1.0, "call_price"), (-1.0, "put_price")] {
            let inputs = table.market(row, &[(Type, sign), (Strike, n("K"))]);
            let fixings = Fixings::Equal(n("fixings") as u32);
            distances.check(
                SimulationId::AsianGeometric,
                &inputs,
                &settings(fixings, 100 + i),
                n(column),
                1e-12,
            );
        }
    }
}

#[test]
fn discrete_barrier() {
    let table = Table::open("simulation/barrier_discrete.csv");
    let mut distances = Distances::default();
    for (i, row) in table.rows.iter().enumerate() {
        let n = |name| table.number(row, name);
        for (knock, column) in [(-1.0, "knock_out_price"), (1.0, "knock_in_price")] {
            let inputs = table.option(
                row,
                &[
                    (Barrier, n("barrier")),
                    (Direction, if table.text(row, "direction") == "up" { 1.0 } else { -1.0 }),
                    (Knock, knock),
                ],
            );
            let fixings = Fixings::Equal(n("monitorings") as u32);
            let settings = SimulationSettings {
                paths: 25_600,
                antithetic: i % 2 == 0,
                ..settings(fixings, i + if knock > 0.0 { 300 } else { 200 })
            };
            // An estimate from a handful of paths has no normal error.
            if n(column) > 0.02 {
                distances.check(SimulationId::Barrier, &inputs, &settings, n(column), 1e-9);
            }
        }
    }
}

#[test]
fn discrete_lookback() {
    let mut distances = Distances::default();
    let table = Table::open("simulation/lookback_discrete_fixed.csv");
    for (i, row) in table.rows.iter().enumerate() {
        let n = |name| table.number(row, name);
        let inputs = table.option(row, &[]);
        let fixings = Fixings::Equal(n("monitorings") as u32);
        distances.check(SimulationId::Lookback, &inputs, &settings(fixings, 400 + i), n("price"), 1e-9);
    }
    let table = Table::open("simulation/lookback_discrete_floating.csv");
    for (i, row) in table.rows.iter().enumerate() {
        let n = |name| table.number(row, name);
        for (sign, column) in [(1.0, "call_price_S_minus_min"), (-1.0, "put_price_max_minus_S")] {
            let inputs = table.market(row, &[(Type, sign)]);
            let fixings = Fixings::Equal(n("monitorings") as u32);
            let settings = settings(fixings, i + if sign > 0.0 { 500 } else { 600 });
            distances.check(SimulationId::LookbackFloating, &inputs, &settings, n(column), 1e-9);
        }
    }
}

#[test]
fn continuous_barrier_of_published_tables() {
    let mut distances = Distances::default();
    let mut kinds = std::collections::BTreeSet::new();
    for name in ["published/barrier_haug.csv", "published/barrier_other.csv"] {
        let table = Table::open(name);
        for (i, row) in table.rows.iter().enumerate() {
            let n = |name| table.number(row, name);
            let kind = table.text(row, "barrier_type");
            let is_in = kind.ends_with("in");
            let is_american = table.names.iter().any(|name| name == "exercise")
                && table.text(row, "exercise") != "european";
            // The table's rebates of knock-out options are paid when they are knocked out.
            if is_american || !is_in && n("rebate") != 0.0 {
                continue;
            }
            kinds.insert(format!("{kind} {}", table.text(row, "type")));
            let inputs = table.option(
                row,
                &[
                    (Barrier, n("barrier")),
                    (Direction, if kind.starts_with("up") { 1.0 } else { -1.0 }),
                    (Knock, if is_in { 1.0 } else { -1.0 }),
                    (Rebate, n("rebate")),
                ],
            );
            // Exact for any number of fixings.
            let settings =
                SimulationSettings { paths: 128_000, ..settings(Fixings::Equal(1 + i as u32 % 5), 700 + i) };
            distances.check(SimulationId::BarrierContinuous, &inputs, &settings, n("price"), n("tol"));
        }
    }
    assert!(kinds.len() >= 4, "{kinds:?}");
}

#[test]
fn knock_in_and_knock_out_are_the_option() {
    let engine_settings = settings(Fixings::Equal(7), 3);
    for id in [SimulationId::Barrier, SimulationId::BarrierContinuous] {
        for direction in [1.0, -1.0] {
            for sign in [1.0, -1.0] {
                let barrier = 100.0 + 12.0 * direction;
                let with = |knock| {
                    let mut inputs = super::OPTION.to_vec();
                    inputs[0].1 = sign;
                    inputs.extend([(Barrier, barrier), (Direction, direction), (Knock, knock)]);
                    let settings = SimulationSettings { control_variate: false, ..engine_settings.clone() };
                    price(id, &inputs, &settings).price()
                };
                let sum = with(1.0) + with(-1.0);
                let far = {
                    let mut inputs = super::OPTION.to_vec();
                    inputs[0].1 = sign;
                    inputs.extend([(Barrier, 1e-9), (Direction, -1.0), (Knock, -1.0)]);
                    let settings = SimulationSettings { control_variate: false, ..engine_settings.clone() };
                    price(id, &inputs, &settings).price()
                };
                // The same paths, so no error of simulation is in the difference.
                assert!((sum - far).abs() < 1e-12 * far, "{sum} {far}");
            }
        }
    }
}

#[test]
fn one_touch_against_the_reflection_principle() {
    let normal = Normal::standard();
    let (spot, time, rate, yield_, vol) = (100.0_f64, 0.8, 0.05, 0.02, 0.3);
    for (barrier, direction) in [(120.0_f64, 1.0), (85.0, -1.0)] {
        let (drift, root) = (rate - yield_ - 0.5 * vol * vol, vol * f64::sqrt(time));
        let distance = direction * (barrier / spot).ln();
        let drift = direction * drift;
        let touched = normal.cdf((drift * time - distance) / root)
            + (2.0 * drift * distance / (vol * vol)).exp() * normal.cdf((-distance - drift * time) / root);
        let mut distances = Distances::default();
        for (knock, probability) in [(1.0, touched), (-1.0, 1.0 - touched)] {
            for fixings in [1, 6] {
                let inputs = [
                    (Spot, spot),
                    (Time, time),
                    (Rate, rate),
                    (DividendYield, yield_),
                    (Vol, vol),
                    (Barrier, barrier),
                    (Direction, direction),
                    (Knock, knock),
                    (Cash, 7.0),
                ];
                let value = 7.0 * probability * (-rate * time).exp();
                let settings = settings(Fixings::Equal(fixings), 800 + fixings as usize);
                distances.check(SimulationId::OneTouchContinuous, &inputs, &settings, value, 1e-9);
            }
        }
        // Watched rarely, a barrier is touched more rarely.
        let inputs = [
            (Spot, spot),
            (Time, time),
            (Rate, rate),
            (DividendYield, yield_),
            (Vol, vol),
            (Barrier, barrier),
            (Direction, direction),
        ];
        let rare = price(SimulationId::OneTouch, &inputs, &settings(Fixings::Equal(3), 1));
        assert!(rare.price() < touched * (-rate * time).exp());
    }
}

#[test]
fn forward_start_of_the_published_table() {
    let table = Table::open("published/forward_start.csv");
    let mut distances = Distances::default();
    for row in &table.rows {
        let n = |name| table.number(row, name);
        let inputs = table.market(
            row,
            &[(Type, table.sign(row)), (StartTime, n("t_start")), (StrikeRatio, n("moneyness"))],
        );
        let settings = SimulationSettings { paths: 400_000, ..settings(Fixings::Equal(1), 900) };
        distances.check(SimulationId::ForwardStart, &inputs, &settings, n("price"), n("tol"));
    }
}

#[test]
fn a_cliquet_of_uncapped_periods_is_a_sum_of_forward_starts() {
    let (rate, yield_, vol, time) = (0.05_f64, 0.02_f64, 0.2_f64, 1.0_f64);
    let normal = Normal::standard();
    let dt = time / 4.0;
    let root = vol * dt.sqrt();
    let d1 = ((rate - yield_ + 0.5 * vol * vol) * dt) / root;
    let period = ((rate - yield_) * dt).exp() * normal.cdf(d1) - normal.cdf(d1 - root);
    let value = 1000.0 * 4.0 * period * (-rate * time).exp();
    let inputs =
        [(Spot, 80.0), (Time, time), (Rate, rate), (DividendYield, yield_), (Vol, vol), (Cash, 1000.0)];
    for generator in [Generator::Philox, Generator::Sobol] {
        let settings = SimulationSettings { generator, ..settings(Fixings::Equal(4), 4) };
        Distances::default().check(SimulationId::Cliquet, &inputs, &settings, value, 1e-9);
    }
}

#[test]
fn past_fixings_move_the_strike() {
    // Three fixings of mean 90 are past and four are to come: an option on the mean of the latter with another strike.
    let option = |extra: &[(_, f64)], strike: f64| {
        let mut inputs = super::OPTION.to_vec();
        inputs[2].1 = strike;
        inputs.extend(extra);
        price(SimulationId::AsianArithmetic, &inputs, &settings(Fixings::Equal(4), 5))
    };
    let seasoned = option(&[(Average, 90.0), (PastFixings, 3.0)], 97.0);
    let fresh = option(&[], (97.0 * 7.0 - 90.0 * 3.0) / 4.0);
    let difference = seasoned.price() - 4.0 / 7.0 * fresh.price();
    assert!(difference.abs() < 1e-12 * fresh.price(), "{difference}");
    assert!(seasoned.error() < 0.01);
}

#[test]
fn floating_strikes_agree_with_each_other() {
    // The arithmetic mean is above the geometric one, and the same paths say so for every option.
    for sign in [1.0, -1.0] {
        let mut inputs = super::OPTION.to_vec();
        inputs[0].1 = sign;
        inputs.remove(2);
        let of = |id, control_variate| {
            price(id, &inputs, &SimulationSettings { control_variate, ..settings(Fixings::Equal(9), 6) })
        };
        let arithmetic = of(SimulationId::AsianArithmeticFloating, true);
        let geometric = of(SimulationId::AsianGeometricFloating, true);
        assert!(sign * (geometric.price() - arithmetic.price()) > 0.0);
        for (id, with) in [
            (SimulationId::AsianArithmeticFloating, arithmetic),
            (SimulationId::AsianGeometricFloating, geometric),
        ] {
            let without = of(id, false);
            assert!(without.distance(with.price()).abs() < 4.0);
            assert!(with.error() < 0.7 * without.error());
        }
    }
}
