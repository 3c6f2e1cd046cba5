//! Prices and Greeks against values computed with 80 digits, in units of what the inputs' own digits allow.
//!
//! `cargo test --release --test accuracy -- --nocapture` prints the worst error of every output.

use neutryx::models::Formula;
use neutryx::models::asset_or_nothing_european::AssetOrNothingEuropean;
use neutryx::models::bachelier_european::BachelierEuropean;
use neutryx::models::black76_european::Black76European;
use neutryx::models::bsm_european::BsmEuropean;
use neutryx::models::cash_or_nothing_european::CashOrNothingEuropean;
use neutryx::models::displaced_european::DisplacedEuropean;
use neutryx::{Batch, Config, Engine, Input, Output, Precision, PricerId};
use std::collections::HashMap;

/// A reference file: columns by name.
struct Table {
    columns: HashMap<String, usize>,
    rows: Vec<csv::StringRecord>,
}

impl Table {
    fn read(name: &str) -> Table {
        let path = format!("{}/tests/reference/{name}", env!("CARGO_MANIFEST_DIR"));
        let mut reader = csv::Reader::from_path(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
        let columns =
            reader.headers().unwrap().iter().enumerate().map(|(i, header)| (header.to_owned(), i)).collect();
        let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
        assert!(!rows.is_empty(), "{path} has no rows");
        Table { columns, rows }
    }
    fn has(&self, column: &str) -> bool {
        self.columns.contains_key(column)
    }
    fn text(&self, row: usize, column: &str) -> &str {
        &self.rows[row][self.columns[column]]
    }
    /// The numbers of a column; NaN for an empty field.
    fn numbers(&self, column: &str) -> Vec<f64> {
        (0..self.rows.len())
            .map(|row| match self.text(row, column) {
                "" => f64::NAN,
                text => text.parse().unwrap_or_else(|_| panic!("{column}: {text}")),
            })
            .collect()
    }
}

/// Every output of `pricer` for one option type, computed in f64.
fn price(pricer: PricerId, sign: f64, inputs: &[(Input, Vec<f64>)]) -> HashMap<Output, Vec<f64>> {
    price_in(Precision::F64, pricer, sign, inputs)
}

/// Every output of `pricer` for one option type.
fn price_in(
    precision: Precision,
    pricer: PricerId,
    sign: f64,
    inputs: &[(Input, Vec<f64>)],
) -> HashMap<Output, Vec<f64>> {
    let rows = inputs[0].1.len();
    let outputs: Vec<Output> = neutryx::models::pricer(pricer).outputs.iter().collect();
    let mut values: Vec<Vec<f64>> = outputs.iter().map(|_| vec![f64::NAN; rows]).collect();
    let mut batch = Batch::builder(pricer, rows).input(Input::Type, sign);
    for (input, column) in inputs {
        batch = batch.input(*input, column);
    }
    for (output, column) in outputs.iter().zip(&mut values) {
        batch = batch.output(*output, column);
    }
    let config = Config { precision, ..Config::default() };
    Engine::new(&config).unwrap().price(&mut batch.build().unwrap()).unwrap();
    outputs.into_iter().zip(values).collect()
}

/// Largest error of an output in units of `eps (|X| + X_sens)`, and the row where it occurs.
fn worst(table: &Table, column: &str, computed: &[f64]) -> (f64, usize) {
    let expected = table.numbers(column);
    let sens = table.numbers(&format!("{column}_sens"));
    let mut worst = (0.0, 0);
    for row in 0..expected.len() {
        // The last term: below the least subnormal there is nothing nearer.
        let unit = f64::EPSILON * (expected[row].abs() + sens[row]) + f64::from_bits(1);
        let error = (computed[row] - expected[row]).abs() / unit;
        if error > worst.0 || error.is_nan() {
            worst = (if error.is_nan() { f64::INFINITY } else { error }, row);
        }
    }
    worst
}

/// Bound on the error in units of `eps (|X| + X_sens)`.
fn bound(pricer: PricerId, output: Output) -> f64 {
    let on_forward = !neutryx::models::pricer(pricer).outputs.contains(Output::Phi);
    match output {
        Output::Theta => 64.0,
        Output::Rho if on_forward => 64.0,
        _ => 16.0,
    }
}

fn check(file: &str, pricer: PricerId, columns: &[(Input, &str)]) {
    let table = Table::read(file);
    let inputs: Vec<_> = columns.iter().map(|(input, column)| (*input, table.numbers(column))).collect();
    let mut checked = 0;
    let mut failures = Vec::new();
    for (sign, prefix) in [(1.0, "call_"), (-1.0, "put_")] {
        let computed = price(pricer, sign, &inputs);
        for (output, values) in &computed {
            let column = [format!("{prefix}{}", output.name()), output.name().to_owned()]
                .into_iter()
                .find(|column| table.has(column));
            let Some(column) = column else { continue };
            checked += 1;
            let (error, row) = worst(&table, &column, values);
            println!("{file} {column}: {error:.2} (row {})", row + 2);
            if error > bound(pricer, *output) {
                failures.push(format!(
                    "{file}:{} {column}: {error:.1} units, computed {:e}, expected {}",
                    row + 2,
                    values[row],
                    table.text(row, &column)
                ));
            }
        }
    }
    assert!(checked >= 12, "{file}: only {checked} columns compared");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn bsm() {
    use Input::*;
    let columns =
        [(Spot, "S"), (Strike, "K"), (Time, "T"), (Rate, "r"), (DividendYield, "q"), (Vol, "sigma")];
    check("closed_form/bsm.csv", PricerId::BsmEuropean, &columns);
}

#[test]
fn black76() {
    use Input::*;
    let columns = [(Forward, "F"), (Strike, "K"), (Time, "T"), (Rate, "r"), (Vol, "sigma")];
    check("closed_form/black76.csv", PricerId::Black76European, &columns);
}

#[test]
fn bachelier() {
    use Input::*;
    let columns = [(Forward, "F"), (Strike, "K"), (Time, "T"), (Rate, "r"), (Vol, "sigma_n")];
    check("closed_form/bachelier.csv", PricerId::BachelierEuropean, &columns);
}

#[test]
fn displaced() {
    use Input::*;
    let columns =
        [(Forward, "F"), (Strike, "K"), (Time, "T"), (Rate, "r"), (Vol, "sigma"), (Displacement, "shift")];
    check("closed_form/shifted_lognormal.csv", PricerId::DisplacedEuropean, &columns);
}

#[test]
fn digitals() {
    use Input::*;
    let table = Table::read("closed_form/digital_european.csv");
    let inputs: Vec<_> =
        [(Spot, "S"), (Strike, "K"), (Time, "T"), (Rate, "r"), (DividendYield, "q"), (Vol, "sigma")]
            .map(|(input, column)| (input, table.numbers(column)))
            .into();
    for (kind, pricer) in
        [("cash", PricerId::CashOrNothingEuropean), ("asset", PricerId::AssetOrNothingEuropean)]
    {
        let mut worst: f64 = 0.0;
        for (sign, side) in [(1.0, "call"), (-1.0, "put")] {
            let computed = price(pricer, sign, &inputs);
            for output in [Output::Price, Output::Delta, Output::Vega] {
                let column = format!("{kind}_{side}_{}", output.name());
                if !table.has(&column) {
                    continue;
                }
                for (row, expected) in table.numbers(&column).into_iter().enumerate() {
                    // The file has no sensitivities: what d1 and d2 amplify is bounded by the vega and the
                    // deltas of spot and strike.
                    let spot = inputs[0].1[row];
                    let sens = (spot * computed[&Output::Delta][row]).abs()
                        + (inputs[5].1[row] * computed[&Output::Vega][row]).abs();
                    let unit = f64::EPSILON * (expected.abs() + sens);
                    let error = (computed[&output][row] - expected).abs() / unit;
                    assert!(error <= 16.0, "{column} row {}: {error:.1} units", row + 2);
                    worst = worst.max(error);
                }
            }
        }
        println!("{}: {worst:.2}", pricer.name());
    }
}

#[test]
fn limits() {
    use Input::*;
    let table = Table::read("closed_form/bsm_edges.csv");
    let inputs: Vec<_> =
        [(Spot, "S"), (Strike, "K"), (Time, "T"), (Rate, "r"), (DividendYield, "q"), (Vol, "sigma")]
            .map(|(input, column)| (input, table.numbers(column)))
            .into();
    let mut checked = 0;
    for (sign, prefix) in [(1.0, "call_"), (-1.0, "put_")] {
        for (output, values) in price(PricerId::BsmEuropean, sign, &inputs) {
            let column = [format!("{prefix}{}", output.name()), output.name().to_owned()]
                .into_iter()
                .find(|column| table.has(column));
            let Some(column) = column else { continue };
            for (row, expected) in table.numbers(&column).into_iter().enumerate() {
                if expected.is_nan() {
                    continue;
                }
                checked += 1;
                let error = (values[row] - expected).abs();
                // Exact up to the rounding of the discounted spot and strike.
                let scale = (1.0 + inputs[2].1[row]) * (inputs[0].1[row] + inputs[1].1[row]);
                assert!(
                    error <= 4.0 * f64::EPSILON * scale.max(expected.abs()),
                    "{column} row {} ({}): computed {:e}, expected {expected:e}",
                    row + 2,
                    table.text(row, "case"),
                    values[row]
                );
            }
        }
    }
    assert!(checked > 400, "only {checked} values compared");
}

/// Bound on the error in f32, inputs rounded to f32 included, in units of f32's `eps (|X| + X_sens)`.
const BOUND_F32: f64 = 16.0;

/// The worst error in f32 over the rows whose inputs are regular there, and what it belongs to.
fn worst_f32<F: Formula>(
    table: &Table,
    columns: &[(Input, &str)],
    expected: impl Fn(f64, Output, &HashMap<Output, Vec<f64>>, usize) -> Option<(f64, f64)>,
) {
    let pricer = F::PRICER.id;
    let inputs: Vec<_> = columns.iter().map(|(input, column)| (*input, table.numbers(column))).collect();
    let (mut worst, mut count) = ((0.0, String::new()), 0);
    for sign in [1.0, -1.0] {
        let double = price(pricer, sign, &inputs);
        let single = price_in(Precision::F32, pricer, sign, &inputs);
        for row in 0..table.rows.len() {
            let x: Vec<f32> = F::PRICER
                .inputs
                .iter()
                .map(|column| match inputs.iter().find(|(input, _)| *input == column.input) {
                    Some((_, values)) => values[row] as f32,
                    None => column.default.unwrap_or(sign) as f32,
                })
                .collect();
            if !F::is_regular(&x) {
                continue;
            }
            for (output, values) in &single {
                let Some((expected, sens)) = expected(sign, *output, &double, row) else { continue };
                if expected.abs() > f64::from(f32::MAX) {
                    continue;
                }
                count += 1;
                // The last term: so much is lost where results are subnormal.
                let unit = f64::from(f32::EPSILON) * (expected.abs() + sens) + f64::from(f32::from_bits(1));
                let error = (values[row] - expected).abs() / unit;
                if error > worst.0 || error.is_nan() {
                    let error = if error.is_nan() { f64::INFINITY } else { error };
                    let what = format!(
                        "{} {sign} row {}: {:e}, not {expected:e}",
                        output.name(),
                        row + 2,
                        values[row]
                    );
                    worst = (error, what);
                }
            }
        }
    }
    println!("{} in f32: {:.2} over {count} values ({})", F::PRICER.name(), worst.0, worst.1);
    assert!(count > 100, "{}: only {count} values compared", F::PRICER.name());
    assert!(worst.0 <= BOUND_F32, "{} in f32: {:.1} units, {}", F::PRICER.name(), worst.0, worst.1);
}

fn check_f32<F: Formula>(file: &str, columns: &[(Input, &str)]) {
    let table = Table::read(file);
    worst_f32::<F>(&table, columns, |sign, output, _, row| {
        let prefix = if sign > 0.0 { "call_" } else { "put_" };
        let column = [format!("{prefix}{}", output.name()), output.name().to_owned()]
            .into_iter()
            .find(|column| table.has(column))?;
        let number = |column: &str| table.text(row, column).parse().ok();
        Some((number(&column)?, number(&format!("{column}_sens"))?))
    });
}

#[test]
fn single_precision() {
    use Input::*;
    let spot = [(Spot, "S"), (Strike, "K"), (Time, "T"), (Rate, "r"), (DividendYield, "q"), (Vol, "sigma")];
    let forward = [(Forward, "F"), (Strike, "K"), (Time, "T"), (Rate, "r")];
    let with = |more: &[(Input, &'static str)]| [&forward[..], more].concat();
    check_f32::<BsmEuropean>("closed_form/bsm.csv", &spot);
    check_f32::<Black76European>("closed_form/black76.csv", &with(&[(Vol, "sigma")]));
    check_f32::<BachelierEuropean>("closed_form/bachelier.csv", &with(&[(Vol, "sigma_n")]));
    check_f32::<DisplacedEuropean>(
        "closed_form/shifted_lognormal.csv",
        &with(&[(Vol, "sigma"), (Displacement, "shift")]),
    );
    digital_f32::<CashOrNothingEuropean>(&spot);
    digital_f32::<AssetOrNothingEuropean>(&spot);
}

/// The file of digitals has no sensitivities and few outputs: prices against those in f64, which other tests
/// hold to the file, with the sensitivity that the first derivatives make up.
fn digital_f32<F: Formula>(columns: &[(Input, &str)]) {
    let table = Table::read("closed_form/digital_european.csv");
    let inputs: Vec<_> = columns.iter().map(|(input, column)| (*input, table.numbers(column))).collect();
    worst_f32::<F>(&table, columns, |_, output, double, row| {
        let slopes =
            [Output::Delta, Output::DualDelta, Output::Theta, Output::Rho, Output::Phi, Output::Vega];
        let sens =
            slopes.iter().zip(&inputs).map(|(slope, (_, x))| (x[row] * double[slope][row]).abs()).sum();
        (output == Output::Price).then(|| (double[&output][row], sens))
    });
}

/// The option of each row of a published table, priced in every output.
fn published(table: &Table, pricer: PricerId, row: usize) -> HashMap<Output, f64> {
    use Input::*;
    let number = |column: &str| table.text(row, column).parse::<f64>().unwrap();
    let inputs = [(Spot, "S"), (Strike, "K"), (Time, "T"), (Rate, "r"), (DividendYield, "q"), (Vol, "sigma")]
        .map(|(input, column)| (input, vec![number(column)]));
    let sign = if table.text(row, "type") == "call" { 1.0 } else { -1.0 };
    price(pricer, sign, &inputs).into_iter().map(|(output, values)| (output, values[0])).collect()
}

#[test]
fn published_tables() {
    let near = |table: &Table, row: usize, value: f64, column: &str| {
        let number = |column: &str| table.text(row, column).parse::<f64>().unwrap();
        assert!((value - number(column)).abs() <= number("tol"), "row {}: {value}", row + 2);
    };
    let table = Table::read("published/european_haug.csv");
    for row in 0..table.rows.len() {
        near(&table, row, published(&table, PricerId::BsmEuropean, row)[&Output::Price], "price");
    }
    let table = Table::read("published/european_greeks_haug.csv");
    for row in 0..table.rows.len() {
        let values = published(&table, PricerId::BsmEuropean, row);
        let value = match table.text(row, "greek") {
            "elasticity" => values[&Output::Delta] * table.numbers("S")[row] / values[&Output::Price],
            greek => values[&Output::from_name(greek).unwrap()],
        };
        near(&table, row, value, "value");
    }
    let table = Table::read("published/digital.csv");
    let mut digitals = 0;
    for row in 0..table.rows.len() {
        // The others pay at the hit, or on the path.
        if table.text(row, "kind") == "asset_or_nothing_european" {
            let values = published(&table, PricerId::AssetOrNothingEuropean, row);
            near(&table, row, values[&Output::Price], "price");
            digitals += 1;
        }
    }
    assert!(digitals > 0);
}
