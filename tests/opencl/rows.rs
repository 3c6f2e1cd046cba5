//! Rows to price: ordinary, wild, and at the edges.

use neutryx::engine::Backend;
use neutryx::models::implied_vol::priced_by;
use neutryx::models::{Domain, Pricer};
use neutryx::{Batch, Config, Engine, Input, Output, PricerId};

/// Splitmix64.
pub struct Random(pub u64);

impl Random {
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
    pub fn below(&mut self, n: usize) -> usize {
        (self.bits() % n as u64) as usize
    }
    pub fn uniform(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * ((self.bits() >> 11) as f64 / (1_u64 << 53) as f64)
    }
}

const EDGES: &[f64] = &[
    0.0,
    -0.0,
    1.0,
    -1.0,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::NAN,
    f64::MIN_POSITIVE,
    5e-324,
    -5e-324,
    1e-310,
    1e-200,
    1e-61,
    1e-31,
    1e-10,
    69.0,
    700.0,
    1e10,
    1e60,
    1e200,
    f64::MAX,
];

/// `count` rows by column: mostly ordinary, some with values from all over the domain, some at its edges, some
/// of any bits at all. They are the same for the same seed.
pub fn random(pricer: &Pricer, count: usize, seed: u64) -> Vec<Vec<f64>> {
    let mut random = Random(seed);
    let mut columns = vec![Vec::with_capacity(count); pricer.inputs.len()];
    for row in 0..count {
        let kind = random.below(16);
        for (column, values) in pricer.inputs.iter().zip(&mut columns) {
            values.push(match kind {
                0 | 1 => wild(column.domain, &mut random),
                _ => ordinary(column.input, column.domain, &mut random),
            });
        }
        let changes = match kind {
            2 => 1,
            3 => 2,
            4 if row % 4 == 0 => pricer.inputs.len(),
            _ => 0,
        };
        for _ in 0..changes {
            let column = random.below(columns.len());
            columns[column][row] = match random.below(8) {
                0 => f64::from_bits(random.bits()),
                _ => EDGES[random.below(EDGES.len())],
            };
        }
    }
    if let Some(model) = priced_by(pricer.id) {
        quote(pricer, model, &mut columns, &mut random);
    }
    columns
}

/// Most prices become those of options with volatilities from all over the range, the edges among them: made up, few
/// would have a volatility.
fn quote(pricer: &Pricer, model: PricerId, columns: &mut [Vec<f64>], random: &mut Random) {
    let count = columns[0].len();
    let unit = if model == PricerId::BachelierEuropean { 100.0 } else { 1.0 };
    let vols: Vec<f64> = (0..count)
        .map(|_| match random.below(16) {
            0 => 0.0,
            1 => f64::INFINITY,
            2..6 => unit * random.uniform(-20.0, 4.0).exp2(),
            _ => unit * random.uniform(0.05, 0.9),
        })
        .collect();
    let mut prices = vec![0.0; count];
    let mut batch = Batch::builder(model, count).input(Input::Vol, &vols).output(Output::Price, &mut prices);
    for (column, values) in pricer.inputs.iter().zip(&*columns) {
        if column.input != Input::Price {
            batch = batch.input(column.input, values);
        }
    }
    let cpu = Engine::new(&Config { backend: Backend::Cpu, ..Config::default() }).unwrap();
    cpu.price(&mut batch.build().unwrap()).unwrap();
    let place = pricer.input_index(Input::Price).unwrap();
    for (quote, price) in columns[place].iter_mut().zip(prices) {
        if random.below(8) != 0 && price.is_finite() {
            *quote = price;
        }
    }
}

fn sign(random: &mut Random) -> f64 {
    if random.bits() & 1 == 0 { 1.0 } else { -1.0 }
}

fn ordinary(input: Input, domain: Domain, random: &mut Random) -> f64 {
    match (domain, input) {
        (Domain::CallPut, _) => sign(random),
        (_, Input::Spot | Input::Forward | Input::Strike) => random.uniform(50.0, 150.0),
        (_, Input::Time) => random.uniform(0.01, 3.0),
        (_, Input::Rate | Input::DividendYield) => random.uniform(-0.02, 0.1),
        (_, Input::Vol) => random.uniform(0.05, 0.9),
        _ => random.uniform(0.5, 20.0),
    }
}

/// A number of any size.
fn wild(domain: Domain, random: &mut Random) -> f64 {
    let size = random.uniform(0.0, 2.0).exp2() * (random.below(60) as f64 - 40.0).exp2();
    match domain {
        Domain::CallPut => sign(random),
        Domain::NonNegative => size,
        Domain::Finite => size * sign(random),
    }
}

/// The inputs of every file of reference values, both as calls and as puts.
pub fn references() -> Vec<(&'static str, PricerId, Vec<Vec<f64>>)> {
    use PricerId::*;
    let spot: &[&str] = &["S", "K", "T", "r", "q", "sigma"];
    let files: [(&str, PricerId, &[&str]); 7] = [
        ("bsm", BsmEuropean, spot),
        ("bsm_edges", BsmEuropean, spot),
        ("black76", Black76European, &["F", "K", "T", "r", "sigma"]),
        ("bachelier", BachelierEuropean, &["F", "K", "T", "r", "sigma_n"]),
        ("shifted_lognormal", DisplacedEuropean, &["F", "K", "T", "r", "sigma", "shift"]),
        ("digital_european", CashOrNothingEuropean, spot),
        ("digital_european", AssetOrNothingEuropean, spot),
    ];
    files.into_iter().map(|(file, id, names)| (file, id, read(file, names, id))).collect()
}

fn read(file: &str, names: &[&str], id: PricerId) -> Vec<Vec<f64>> {
    let path = format!("{}/tests/reference/closed_form/{file}.csv", env!("CARGO_MANIFEST_DIR"));
    let mut reader = csv::Reader::from_path(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let headers = reader.headers().unwrap().clone();
    let places: Vec<usize> =
        names.iter().map(|name| headers.iter().position(|header| header == *name).unwrap()).collect();
    let inputs = neutryx::models::pricer(id).inputs;
    let mut columns = vec![Vec::new(); inputs.len()];
    for record in reader.records().map(Result::unwrap) {
        let number = |text: &str| text.parse().unwrap_or(f64::NAN);
        let values: Vec<f64> = places.iter().map(|place| number(&record[*place])).collect();
        for sign in [1.0, -1.0] {
            columns[0].push(sign);
            for (i, column) in columns.iter_mut().enumerate().skip(1) {
                column.push(values.get(i - 1).copied().or(inputs[i].default).unwrap());
            }
        }
    }
    assert!(columns[0].len() > 10, "{path}");
    columns
}
