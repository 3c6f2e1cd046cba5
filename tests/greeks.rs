//! Every Greek of every pricer is the derivative it is named after, and the last outputs are what they say.
//!
//! `accuracy.rs` holds values to references of 80 digits; this finds a wrong formula, or an output that fits the
//! wrong pricer, where the references have no column.

use neutryx::models::{
    Formula, Pricer, REGISTRY, Sink, asset_or_nothing_european, bachelier_european, black76_european,
    bsm_european, cash_or_nothing_european, displaced_european,
};
use neutryx::real::dual::Dual;
use neutryx::{Batch, Engine, Input, Output, OutputSet};
use std::collections::HashMap;

/// An output, and the output and input whose derivative it is; time runs against the time to expiry.
const DERIVATIVES: [(Output, Output, Input, f64); 18] = [
    (Output::Delta, Output::Price, Input::Spot, 1.0),
    (Output::Gamma, Output::Delta, Input::Spot, 1.0),
    (Output::Vega, Output::Price, Input::Vol, 1.0),
    (Output::Theta, Output::Price, Input::Time, -1.0),
    (Output::Rho, Output::Price, Input::Rate, 1.0),
    (Output::Phi, Output::Price, Input::DividendYield, 1.0),
    (Output::Vanna, Output::Delta, Input::Vol, 1.0),
    (Output::Vanna, Output::Vega, Input::Spot, 1.0),
    (Output::Volga, Output::Vega, Input::Vol, 1.0),
    (Output::Charm, Output::Delta, Input::Time, -1.0),
    (Output::Charm, Output::Theta, Input::Spot, 1.0),
    (Output::Veta, Output::Vega, Input::Time, -1.0),
    (Output::Speed, Output::Gamma, Input::Spot, 1.0),
    (Output::Zomma, Output::Gamma, Input::Vol, 1.0),
    (Output::Color, Output::Gamma, Input::Time, -1.0),
    (Output::Ultima, Output::Volga, Input::Vol, 1.0),
    (Output::DualDelta, Output::Price, Input::Strike, 1.0),
    (Output::DualGamma, Output::DualDelta, Input::Strike, 1.0),
];

type Row = Vec<(Input, f64)>;

/// Every output of one row.
fn price(engine: &Engine, pricer: &Pricer, row: &Row) -> HashMap<Output, f64> {
    let outputs: Vec<Output> = pricer.outputs.iter().collect();
    let mut values = vec![[0.0]; outputs.len()];
    let mut batch = Batch::builder(pricer.id, 1);
    for (input, value) in row {
        batch = batch.input(*input, *value);
    }
    for (output, value) in outputs.iter().zip(&mut values) {
        batch = batch.output(*output, value);
    }
    engine.price(&mut batch.build().unwrap()).unwrap();
    outputs.into_iter().zip(values.into_iter().map(|[value]| value)).collect()
}

/// Options of every moneyness for `pricer`.
fn rows(pricer: &Pricer) -> Vec<Row> {
    let mut rows = Vec::new();
    for sign in [1.0, -1.0] {
        for strike in [80.0, 95.0, 103.0, 130.0] {
            for (time, rate, dividend_yield, vol) in [(0.3, 0.04, 0.01, 0.25), (1.7, -0.01, 0.03, 0.4)] {
                let value = |input| match input {
                    Input::Type => sign,
                    Input::Spot | Input::Forward => 100.0,
                    Input::Strike => strike,
                    Input::Time => time,
                    Input::Rate => rate,
                    Input::DividendYield => dividend_yield,
                    // In money where forwards may be negative without a displacement.
                    Input::Vol if pricer.name() == "bachelier_european" => 100.0 * vol,
                    Input::Vol => vol,
                    Input::Displacement => 12.0,
                    Input::Cash => 7.0,
                    Input::Price => 30.0,
                };
                rows.push(pricer.inputs.iter().map(|column| (column.input, value(column.input))).collect());
            }
        }
    }
    rows
}

/// The derivative by a formula of fourth order.
fn slope(engine: &Engine, pricer: &Pricer, row: &Row, of: Output, by: usize) -> f64 {
    let step = 1e-3 * row[by].1.abs();
    let at = |steps: f64| {
        let mut moved = row.clone();
        moved[by].1 += steps * step;
        price(engine, pricer, &moved)[&of]
    };
    (8.0 * (at(1.0) - at(-1.0)) - (at(2.0) - at(-2.0))) / (12.0 * step)
}

fn assert_near(value: f64, expected: f64, scale: f64, what: &str) {
    assert!(
        (value - expected).abs() <= 1e-8 * (expected.abs() + scale),
        "{what}: {value:e}, not {expected:e}"
    );
}

#[test]
fn greeks_are_derivatives() {
    let engine = Engine::new(&Default::default()).unwrap();
    let mut seen = 0;
    for pricer in REGISTRY {
        for row in rows(pricer) {
            let values = price(&engine, pricer, &row);
            for (greek, of, by, sign) in DERIVATIVES {
                let by = match by {
                    Input::Spot if pricer.input_index(Input::Spot).is_none() => Input::Forward,
                    by => by,
                };
                let (Some(value), Some(input)) = (values.get(&greek), pricer.input_index(by)) else {
                    continue;
                };
                let expected = sign * slope(&engine, pricer, &row, of, input);
                // What the output changes by when the input doubles, so that zeros of the Greek have a scale.
                let scale = (values[&of] / row[input].1).abs();
                assert_near(*value, expected, scale, &format!("{} {} {row:?}", pricer.name(), greek.name()));
                seen += 1;
            }
        }
    }
    assert!(seen > 1500, "only {seen} values compared");
}

#[test]
fn probabilities_and_undiscounted_prices() {
    let engine = Engine::new(&Default::default()).unwrap();
    for pricer in REGISTRY {
        if !pricer.outputs.contains(Output::UndiscountedPrice) {
            continue;
        }
        for row in rows(pricer) {
            let values = price(&engine, pricer, &row);
            let input = |input| row[pricer.input_index(input).unwrap()].1;
            let growth = (input(Input::Rate) * input(Input::Time)).exp();
            let undiscounted = values[&Output::Price] * growth;
            assert_near(values[&Output::UndiscountedPrice], undiscounted, 0.0, pricer.name());
            let probability = match pricer.name() {
                "cash_or_nothing_european" => undiscounted / input(Input::Cash),
                "asset_or_nothing_european" => continue,
                _ => -input(Input::Type) * values[&Output::DualDelta] * growth,
            };
            assert_near(values[&Output::ItmProbability], probability, 0.0, pricer.name());
        }
    }
}

/// Takes outputs of duals.
struct Collect(HashMap<Output, Dual<f64, 1>>);

impl Sink<Dual<f64, 1>> for Collect {
    fn wanted(&self) -> OutputSet {
        OutputSet::of(Output::ALL)
    }
    fn put(&mut self, output: Output, value: Dual<f64, 1>) {
        self.0.insert(output, value);
    }
}

/// Runs the formula itself over dual numbers: its derivatives are the Greeks written out by hand.
fn check_duals<F: Formula>() {
    let engine = Engine::new(&Default::default()).unwrap();
    let mut compared = 0;
    for row in rows(F::PRICER) {
        let plain = price(&engine, F::PRICER, &row);
        for (greek, base, input, sign) in DERIVATIVES {
            let has = |output| F::PRICER.outputs.contains(output);
            let underlying = |input| match F::PRICER.input_index(Input::Forward) {
                Some(_) if input == Input::Spot => Input::Forward,
                _ => input,
            };
            let Some(index) = F::PRICER.input_index(underlying(input)) else { continue };
            if !has(greek) || !has(base) {
                continue;
            }
            let x: Vec<Dual<f64, 1>> = F::PRICER
                .inputs
                .iter()
                .enumerate()
                .map(|(i, column)| {
                    let value = row.iter().find(|given| given.0 == column.input).unwrap().1;
                    if i == index { Dual::variable(value, 0) } else { Dual::constant(value) }
                })
                .collect();
            let mut sink = Collect(HashMap::new());
            F::evaluate::<_, false>(&x, &mut sink);
            let dual = sink.0[&base];
            assert_eq!(dual.value().to_bits(), plain[&base].to_bits());
            let (found, expected) = (sign * dual.derivative(0), plain[&greek]);
            let scale = expected.abs() + plain[&base].abs() / x[index].value().abs();
            assert!(
                (found - expected).abs() <= 1e-12 * scale,
                "{} {} {row:?}: {found:e} by duals, {expected:e}",
                F::PRICER.name(),
                greek.name()
            );
            compared += 1;
        }
    }
    assert!(compared > 200, "only {compared} Greeks compared");
}

#[test]
fn duals_give_the_greeks() {
    check_duals::<bsm_european::BsmEuropean>();
    check_duals::<black76_european::Black76European>();
    check_duals::<bachelier_european::BachelierEuropean>();
    check_duals::<displaced_european::DisplacedEuropean>();
    check_duals::<cash_or_nothing_european::CashOrNothingEuropean>();
    check_duals::<asset_or_nothing_european::AssetOrNothingEuropean>();
}
