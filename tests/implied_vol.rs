//! Implied volatility against roots found with 60 digits, there and back, at the edges, and in f32.
//!
//! `cargo test --release --test implied_vol -- --nocapture` prints the worst errors.

use neutryx::models::implied_vol::normalised_black;
use neutryx::{Batch, Config, Engine, Input, Output, Precision, PricerId, RowCode};
use std::collections::HashMap;

/// A reference file: columns by name.
struct Table {
    columns: HashMap<String, usize>,
    rows: Vec<csv::StringRecord>,
}

impl Table {
    fn read(name: &str) -> Table {
        let path = format!("{}/tests/reference/implied_vol/{name}.csv", env!("CARGO_MANIFEST_DIR"));
        let mut reader = csv::Reader::from_path(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
        let columns =
            reader.headers().unwrap().iter().enumerate().map(|(i, header)| (header.to_owned(), i)).collect();
        let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
        assert!(!rows.is_empty(), "{path} has no rows");
        Table { columns, rows }
    }
    fn numbers(&self, column: &str) -> Vec<f64> {
        let number = |row: &csv::StringRecord| row[self.columns[column]].parse().unwrap();
        self.rows.iter().map(number).collect()
    }
    fn text(&self, row: usize, column: &str) -> &str {
        &self.rows[row][self.columns[column]]
    }
}

type Columns<'a> = [(Input, &'a [f64])];

/// Outputs and row codes.
fn run(
    precision: Precision,
    pricer: PricerId,
    inputs: &Columns<'_>,
    outputs: &[Output],
) -> (Vec<Vec<f64>>, Vec<u32>) {
    let rows = inputs[0].1.len();
    let mut values = vec![vec![f64::NAN; rows]; outputs.len()];
    let mut codes = vec![0; rows];
    let mut batch = Batch::builder(pricer, rows).codes(&mut codes);
    for (input, column) in inputs {
        batch = batch.input(*input, *column);
    }
    for (output, column) in outputs.iter().zip(&mut values) {
        batch = batch.output(*output, column);
    }
    let engine = Engine::new(&Config { precision, ..Config::default() }).unwrap();
    engine.price(&mut batch.build().unwrap()).unwrap();
    (values, codes)
}

/// Holds `found` to the file's `expected` column within what the digits of price and inputs determine.
fn check(name: &str, table: &Table, expected: &str, found: &[f64]) {
    let expected = table.numbers(expected);
    let (per_ulp, sens) = (table.numbers("rel_err_per_ulp"), table.numbers("input_sens"));
    let mut worst = (0.0, 0);
    for row in 0..expected.len() {
        let bound = 4.0 * f64::EPSILON + 2.5 * per_ulp[row] + 2.0 * f64::EPSILON * sens[row];
        let error = (found[row] / expected[row] - 1.0).abs() / bound;
        if error > worst.0 || error.is_nan() {
            worst = (if error.is_nan() { f64::INFINITY } else { error }, row);
        }
    }
    let (error, row) = worst;
    println!("{name}: {error:.3} of the bound over {} rows (row {})", expected.len(), row + 2);
    assert!(
        error <= 1.0,
        "{name} row {}: {error:.2} of the bound, found {:e}, not {:e}",
        row + 2,
        found[row],
        expected[row]
    );
}

#[test]
fn black_scholes_merton() {
    use Input::*;
    let table = Table::read("bs_iv");
    let columns = [
        (Type, "type"),
        (Spot, "S"),
        (Strike, "K"),
        (Time, "T"),
        (Rate, "r"),
        (DividendYield, "q"),
        (Price, "price"),
    ];
    let columns = columns.map(|(input, name)| (input, table.numbers(name)));
    let inputs: Vec<_> = columns.iter().map(|(input, column)| (*input, &column[..])).collect();
    let (values, codes) = run(Precision::F64, PricerId::BsmImpliedVol, &inputs, &[Output::Vol]);
    assert!(codes.iter().all(|code| *code == 0));
    check("bs_iv", &table, "sigma", &values[0]);
}

fn on_forward(file: &str, expected: &str, pricer: PricerId, displacement: f64) {
    use Input::*;
    let table = Table::read(file);
    let columns = [(Type, "type"), (Forward, "F"), (Strike, "K"), (Time, "T"), (Price, "price")]
        .map(|(input, name)| (input, table.numbers(name)));
    let zeros = vec![0.0; table.rows.len()];
    let shift = vec![displacement; table.rows.len()];
    let mut inputs: Vec<_> = columns.iter().map(|(input, column)| (*input, &column[..])).collect();
    inputs.push((Rate, &zeros));
    if pricer == PricerId::DisplacedImpliedVol {
        inputs.push((Displacement, &shift));
    }
    let (values, codes) = run(Precision::F64, pricer, &inputs, &[Output::Vol]);
    assert!(codes.iter().all(|code| *code == 0));
    check(&format!("{file} {}", pricer.name()), &table, expected, &values[0]);
}

#[test]
fn black() {
    on_forward("black_iv", "sigma", PricerId::BlackImpliedVol, 0.0);
    on_forward("black_iv", "sigma", PricerId::DisplacedImpliedVol, 0.0);
}

#[test]
fn bachelier() {
    on_forward("bachelier_iv", "sigma_n", PricerId::BachelierImpliedVol, 0.0);
}

#[test]
fn normalised() {
    let table = Table::read("normalised_black_iv");
    let (sign, x, price) = (table.numbers("type"), table.numbers("x"), table.numbers("beta"));
    let found: Vec<_> = (0..x.len()).map(|i| normalised_black(sign[i], x[i], price[i])).collect();
    check("normalised_black_iv", &table, "s", &found);
}

#[test]
fn edges() {
    use Input::*;
    let table = Table::read("black_iv_edges");
    let columns = [(Type, "type"), (Forward, "F"), (Strike, "K"), (Time, "T"), (Price, "price")]
        .map(|(input, name)| (input, table.numbers(name)));
    let zeros = vec![0.0; table.rows.len()];
    let mut inputs: Vec<_> = columns.iter().map(|(input, column)| (*input, &column[..])).collect();
    inputs.push((Rate, &zeros));
    for precision in [Precision::F64, Precision::F32] {
        let outputs = [Output::Vol, Output::ClampedVol];
        let (values, codes) = run(precision, PricerId::BlackImpliedVol, &inputs, &outputs);
        for row in 0..table.rows.len() {
            let infinite = f64::INFINITY;
            let (code, vol, clamped) = match table.text(row, "case") {
                // In f32 these numbers are no longer on the other side of the edge.
                "below_intrinsic" | "at_intrinsic" if precision == Precision::F32 => continue,
                "negative" | "below_intrinsic" => (RowCode::BELOW_INTRINSIC, f64::NAN, 0.0),
                "at_intrinsic" => (RowCode::AT_INTRINSIC, 0.0, 0.0),
                "at_upper_bound" => (RowCode::AT_MAXIMUM, infinite, infinite),
                "above_upper_bound" => (RowCode::ABOVE_MAXIMUM, f64::NAN, infinite),
                "nan" => (RowCode::bad(Price), f64::NAN, f64::NAN),
                case => panic!("{case}"),
            };
            let same = |found: f64, expected: f64| found == expected || (found.is_nan() && expected.is_nan());
            assert!(
                codes[row] == code.0 && same(values[0][row], vol) && same(values[1][row], clamped),
                "{} row {}: {} {:?}",
                precision.name(),
                row + 2,
                RowCode(codes[row]).name(),
                [values[0][row], values[1][row]]
            );
        }
    }
}

/// SplitMix64: the same quotes everywhere.
struct Random(u64);

impl Random {
    fn uniform(&mut self, low: f64, high: f64) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        low + (high - low) * (((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64)
    }
}

/// Options of every kind: `ln(F / K)` and the total volatility spread over their whole range.
fn options(random: &mut Random, rows: usize) -> [Vec<f64>; 6] {
    let mut columns = [const { Vec::new() }; 6];
    while columns[0].len() < rows {
        let x: f64 = match random.uniform(0.0, 4.0) as u32 {
            0 => 0.0,
            1 => 10_f64.powf(random.uniform(-10.0, 0.0)),
            2 => random.uniform(0.0, 3.0),
            _ => random.uniform(0.0, 100.0),
        };
        let d = random.uniform(-8.0, 36.0);
        let total_vol = if x == 0.0 {
            10_f64.powf(random.uniform(-8.0, 1.15))
        } else if random.uniform(0.0, 1.0) < 0.5 {
            // (x / s) - (s / 2) = d.
            let root = (d * d + 2.0 * x).sqrt();
            if d < 0.0 { root - d } else { 2.0 * x / (root + d) }
        } else {
            10_f64.powf(random.uniform(-8.0, 1.6))
        };
        let side = if random.uniform(0.0, 1.0) < 0.5 { -1.0 } else { 1.0 };
        let (forward, time) =
            (10_f64.powf(random.uniform(-2.0, 4.0)), 10_f64.powf(random.uniform(-3.0, 1.5)));
        // Out of the money, so that the price has the digits of the time value.
        let row = [
            side,
            forward,
            forward * (side * x).exp(),
            time,
            random.uniform(-0.02, 0.1),
            total_vol / time.sqrt(),
        ];
        columns.iter_mut().zip(row).for_each(|(column, value)| column.push(value));
    }
    columns
}

/// From volatility to price to volatility. `NEUTRYX_ROUND_TRIPS=100000000` asks for many.
#[test]
fn round_trips() {
    const ROWS: usize = 50_000;
    let total: usize = match std::env::var("NEUTRYX_ROUND_TRIPS") {
        Ok(text) => text.parse().expect("NEUTRYX_ROUND_TRIPS is a number"),
        Err(_) => 4 * ROWS,
    };
    let mut random = Random(2013);
    let (mut worst, mut compared, mut done) = ([0.0_f64; 2], 0, 0);
    while done < total {
        let [sign, forward, strike, time, rate, vol] = options(&mut random, ROWS);
        done += ROWS;
        let market = [
            (Input::Type, &sign[..]),
            (Input::Forward, &forward),
            (Input::Strike, &strike),
            (Input::Time, &time),
            (Input::Rate, &rate),
        ];
        // Bachelier's volatility is in money.
        let normal: Vec<_> = (0..ROWS)
            .map(|i| match forward[i] == strike[i] {
                true => vol[i] * forward[i],
                false => vol[i] * (forward[i] - strike[i]).abs() / (forward[i] / strike[i]).ln().abs(),
            })
            .collect();
        for (i, (pricer, implying, vol)) in [
            (PricerId::Black76European, PricerId::BlackImpliedVol, &vol),
            (PricerId::BachelierEuropean, PricerId::BachelierImpliedVol, &normal),
        ]
        .into_iter()
        .enumerate()
        {
            let outputs = [Output::Price, Output::Delta, Output::DualDelta, Output::Rho];
            let priced = [&market[..], &[(Input::Vol, &vol[..])]].concat();
            let (values, _) = run(Precision::F64, pricer, &priced, &outputs);
            let [price, delta, dual_delta, rho] = &values[..] else { unreachable!() };
            let quoted = [&market[..], &[(Input::Price, &price[..])]].concat();
            let outputs = [Output::Vol, Output::Vega, Output::AttainableError];
            let (found, codes) = run(Precision::F64, implying, &quoted, &outputs);
            for row in 0..ROWS {
                let near_maximum = forward[row].min(strike[row]) * (-rate[row] * time[row]).exp()
                    - price[row]
                    < 1e-14 * price[row];
                if price[row] < 1e-290 || (i == 0 && near_maximum) {
                    continue;
                }
                let slope = found[1][row] * vol[row];
                // As for the reference files: what the price is off, too, has to be in it.
                let sens = (forward[row] * delta[row]).abs()
                    + (strike[row] * dual_delta[row]).abs()
                    + 2.0 * (rate[row] * rho[row]).abs();
                let bound = f64::EPSILON * (4.0 + 2.0 * sens / slope) + 2.5 * found[2][row];
                let error = (found[0][row] / vol[row] - 1.0).abs() / bound;
                let context = || format!("{:?}", market.map(|(_, column)| column[row]));
                assert_eq!(codes[row], 0, "{} {} vol {}", implying.name(), context(), vol[row]);
                assert!(
                    error <= 1.0,
                    "{}: {error:.2} of the bound, {} gives {:e}, not {:e}",
                    implying.name(),
                    context(),
                    found[0][row],
                    vol[row]
                );
                worst[i] = worst[i].max(error);
                compared += 1;
            }
        }
    }
    println!("{compared} round trips: {:.3} (Black) and {:.3} (Bachelier) of the bound", worst[0], worst[1]);
    assert!(compared > total, "only {compared} compared");
}

#[test]
fn single_precision() {
    use Input::*;
    let unit = f64::from(f32::EPSILON);
    let kinds = [
        ("bs_iv", "sigma", PricerId::BsmImpliedVol),
        ("black_iv", "sigma", PricerId::BlackImpliedVol),
        ("black_iv", "sigma", PricerId::DisplacedImpliedVol),
        ("bachelier_iv", "sigma_n", PricerId::BachelierImpliedVol),
    ];
    for (file, expected, pricer) in kinds {
        let table = Table::read(file);
        let names = [
            (Type, "type"),
            (Spot, "S"),
            (Forward, "F"),
            (Strike, "K"),
            (Time, "T"),
            (Rate, "r"),
            (DividendYield, "q"),
            (Price, "price"),
        ];
        let columns: Vec<_> = neutryx::models::pricer(pricer)
            .inputs
            .iter()
            .map(|column| {
                let name =
                    names.iter().find(|(input, _)| *input == column.input).map_or("", |(_, name)| name);
                match table.columns.contains_key(name) {
                    true => (column.input, table.numbers(name)),
                    false => (column.input, vec![0.0; table.rows.len()]),
                }
            })
            .collect();
        let inputs: Vec<_> = columns.iter().map(|(input, column)| (*input, &column[..])).collect();
        let (values, codes) = run(Precision::F32, pricer, &inputs, &[Output::Vol]);
        let (expected, per_ulp, sens) =
            (table.numbers(expected), table.numbers("rel_err_per_ulp"), table.numbers("input_sens"));
        let price = table.numbers("price");
        let (mut worst, mut compared) = ((0.0, 0), 0);
        for row in 0..expected.len() {
            // An ulp of f32 is 2^29 of f64; rounding price and inputs to f32 adds half of one each.
            let bound = 4.0 * unit + 3.0 * per_ulp[row] * 2_f64.powi(29) + 2.5 * unit * sens[row];
            let is_regular = price[row] > 1e-36
                && inputs.iter().all(|(input, column)| match input {
                    Spot | Strike | Forward => column[row].abs() > 1e-9 && column[row].abs() < 1e9,
                    Time => column[row] > 1e-6,
                    _ => true,
                });
            if !is_regular || bound > 0.05 {
                continue;
            }
            compared += 1;
            let error = (values[0][row] / expected[row] - 1.0).abs() / bound;
            assert_eq!(codes[row], 0, "{} row {}", pricer.name(), row + 2);
            if error > worst.0 || error.is_nan() {
                worst = (if error.is_nan() { f64::INFINITY } else { error }, row);
            }
        }
        println!("{} in f32: {:.3} of the bound over {compared} rows", pricer.name(), worst.0);
        assert!(worst.0 <= 1.0, "{} row {}: {:.2} of the bound", pricer.name(), worst.1 + 2, worst.0);
        assert!(compared > 100, "{}: only {compared} rows compared", pricer.name());
    }
}

/// One quote: vol, clamped vol and the name of the row code.
fn imply(pricer: PricerId, inputs: &[(Input, f64)]) -> (f64, f64, &'static str) {
    let columns: Vec<_> = inputs.iter().map(|(input, value)| (*input, [*value])).collect();
    let columns: Vec<_> = columns.iter().map(|(input, value)| (*input, &value[..])).collect();
    let (values, codes) = run(Precision::F64, pricer, &columns, &[Output::Vol, Output::ClampedVol]);
    (values[0][0], values[1][0], RowCode(codes[0]).name())
}

#[test]
fn quotes_without_a_volatility() {
    use Input::*;
    let black = |sign: f64, forward: f64, strike: f64, time: f64, rate: f64, price: f64| {
        let inputs =
            [(Type, sign), (Forward, forward), (Strike, strike), (Time, time), (Rate, rate), (Price, price)];
        let (vol, clamped, code) = imply(PricerId::BlackImpliedVol, &inputs);
        (format!("{vol} {clamped}"), code)
    };
    let is = |found: (String, &'static str), values: &str, code: &str| {
        assert_eq!((found.0.as_str(), found.1), (values, code));
    };
    is(black(1.0, 100.0, 80.0, 1.0, 0.0, 19.99), "NaN 0", "below_intrinsic");
    is(black(1.0, 100.0, 80.0, 1.0, 0.0, -1e-9), "NaN 0", "below_intrinsic");
    is(black(1.0, 80.0, 100.0, 1.0, 0.0, 0.0), "0 0", "at_intrinsic");
    is(black(-1.0, 80.0, 100.0, 1.0, 0.0, 20.0), "0 0", "at_intrinsic");
    // 20 e^-0.05 rounded: the digits that are left are those of the discount factor.
    is(black(-1.0, 80.0, 100.0, 1.0, 0.05, 20.0 * (-0.05_f64).exp()), "NaN 0", "no_time_value");
    is(black(1.0, 80.0, 100.0, 1.0, 0.0, 80.0), "inf inf", "at_maximum");
    is(black(1.0, 80.0, 100.0, 1.0, 0.0, 80.5), "NaN inf", "above_maximum");
    is(black(1.0, 80.0, 100.0, 0.0, 0.0, 1.0), "NaN NaN", "expired");
    is(black(1.0, 80.0, 100.0, 1.0, 0.0, f64::NAN), "NaN NaN", "bad_price");
    is(black(1.0, 80.0, 100.0, 1.0, 0.0, f64::INFINITY), "NaN NaN", "bad_price");
    is(black(1.0, f64::INFINITY, 100.0, 1.0, 0.0, 1.0), "NaN NaN", "bad_forward");
    is(black(1.0, 80.0, 100.0, f64::INFINITY, 0.0, 1.0), "NaN NaN", "bad_time");
    // Without an asset every volatility gives the price zero.
    is(black(1.0, 0.0, 100.0, 1.0, 0.0, 0.0), "NaN NaN", "no_limit");
    is(black(1.0, 0.0, 100.0, 1.0, 0.0, 1.0), "NaN inf", "above_maximum");

    let inputs = |price: f64| {
        [(Type, -1.0), (Forward, -1.0), (Strike, 2.0), (Time, 0.25), (Rate, 0.0), (Price, price)]
    };
    assert_eq!(imply(PricerId::BachelierImpliedVol, &inputs(3.0)).2, "at_intrinsic");
    assert_eq!(imply(PricerId::BachelierImpliedVol, &inputs(2.9)).2, "below_intrinsic");
    let (vol, clamped, code) = imply(PricerId::BachelierImpliedVol, &inputs(1e6));
    assert!(vol > 5e6 && vol == clamped && code == "ok");
    let shifted = |forward: f64| {
        let market = [(Forward, forward), (Strike, 0.01), (Time, 1.0), (Rate, 0.0), (Displacement, 0.03)];
        let row = [&[(Type, 1.0)][..], &market, &[(Price, 0.001)]].concat();
        imply(PricerId::DisplacedImpliedVol, &row)
    };
    assert_eq!(shifted(-0.04).2, "bad_forward");
    assert!(shifted(-0.01).0 > 0.1);
}

#[test]
fn far_out_of_any_range() {
    // In subnormal and enormous units of money the volatility is that of ordinary ones.
    let implied = |pricer, scale: f64| {
        use Input::*;
        let market = [(Forward, 100.0 * scale), (Strike, 105.0 * scale), (Time, 0.5), (Rate, 0.0)];
        let row = [&[(Type, 1.0)][..], &market, &[(Price, 3.2 * scale)]].concat();
        let (vol, _, code) = imply(pricer, &row);
        assert_eq!(code, "ok", "{} {scale:e}", pricer.name());
        if pricer == PricerId::BachelierImpliedVol { vol / scale } else { vol }
    };
    for pricer in [PricerId::BlackImpliedVol, PricerId::BachelierImpliedVol] {
        let ordinary = implied(pricer, 1.0);
        for exponent in [-1010, -400, 400, 1010] {
            let vol = implied(pricer, 2_f64.powi(exponent));
            assert!((vol / ordinary - 1.0).abs() < 1e-14, "{} 2^{exponent}: {vol:e}", pricer.name());
        }
    }
    // A subnormal price.
    assert!(normalised_black(1.0, -1.0, 5e-320) > 0.02);
}

#[test]
fn other_outputs() {
    use Input::*;
    let (spot, strike, time, rate, dividend_yield, vol) = (100.0, 92.0, 0.7, 0.03, 0.01, 0.31);
    for sign in [1.0, -1.0] {
        let market = [
            (Type, &[sign][..]),
            (Spot, &[spot]),
            (Strike, &[strike]),
            (Time, &[time]),
            (Rate, &[rate]),
            (DividendYield, &[dividend_yield]),
        ];
        let vols = [vol];
        let option = [&market[..], &[(Vol, &vols[..])]].concat();
        let (values, _) = run(Precision::F64, PricerId::BsmEuropean, &option, &[Output::Price, Output::Vega]);
        let (price, vega) = (values[0][0], values[1][0]);
        let prices = [price];
        let quote = [&market[..], &[(Price, &prices[..])]].concat();
        let all: Vec<_> = neutryx::models::pricer(PricerId::BsmImpliedVol).outputs.iter().collect();
        let (values, _) = run(Precision::F64, PricerId::BsmImpliedVol, &quote, &all);
        let of = |output| values[all.iter().position(|each| *each == output).unwrap()][0];
        let d1 =
            ((spot / strike).ln() + (rate - dividend_yield + 0.5 * vol * vol) * time) / (vol * time.sqrt());
        let near = |found: f64, expected: f64| {
            assert!((found / expected - 1.0).abs() < 1e-12, "{found}, not {expected}");
        };
        near(of(Output::Vol), vol);
        near(of(Output::ClampedVol), vol);
        near(of(Output::TotalVol), vol * time.sqrt());
        near(of(Output::D1), d1);
        near(of(Output::D2), d1 - vol * time.sqrt());
        near(of(Output::Vega), vega);
        near(of(Output::AttainableError), f64::EPSILON * price / (vega * vol));
        assert_eq!(of(Output::Iterations), 2.0);
    }
}
