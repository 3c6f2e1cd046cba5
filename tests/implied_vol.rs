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
