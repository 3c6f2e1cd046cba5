//! The book of options that speed is measured on, here and in the benchmarks.

use neutryx::models::implied_vol::priced_by;
use neutryx::models::{Pricer, pricer};
use neutryx::{Batch, Engine, Input, Output, PricerId};

/// A book that looks like one: every column dense, calls and puts mixed, strikes around the forward. The same
/// for every run. Where a volatility is to be implied, the prices are those of its pricer.
pub fn seeded_book(pricer: &Pricer, rows: usize) -> Vec<(Input, Vec<f64>)> {
    match priced_by(pricer.id) {
        None => options(pricer, rows),
        Some(id) => quotes(pricer, id, rows),
    }
}

/// A book for `id`, priced, with the columns of `implying`.
fn quotes(implying: &Pricer, id: PricerId, rows: usize) -> Vec<(Input, Vec<f64>)> {
    let mut book = options(pricer(id), rows);
    let mut prices = vec![0.0; rows];
    let mut batch = Batch::builder(id, rows);
    for (input, values) in &book {
        batch = batch.input(*input, values);
    }
    let mut batch = batch.output(Output::Price, &mut prices).build().expect("columns of one length");
    let engine = Engine::new(&Default::default()).expect("the default suits every machine");
    engine.price(&mut batch).expect("a checked batch");
    drop(batch);
    book.push((Input::Price, prices));
    book.retain(|(input, _)| implying.input_index(*input).is_some());
    book
}

fn options(pricer: &Pricer, rows: usize) -> Vec<(Input, Vec<f64>)> {
    let mut columns: Vec<_> =
        pricer.inputs.iter().map(|column| (column.input, Vec::with_capacity(rows))).collect();
    let normal_vol = pricer.id == PricerId::BachelierEuropean;
    let mut state = 20020705u64;
    for _ in 0..rows {
        let mut uniform = |low: f64, high: f64| low + (high - low) * next_uniform(&mut state);
        let kind = if uniform(0.0, 1.0) < 0.5 { 1.0 } else { -1.0 };
        let spot = uniform(50.0, 150.0);
        let time = uniform(1.0 / 52.0, 3.0);
        let rate = uniform(-0.005, 0.06);
        let dividend_yield = uniform(0.0, 0.04);
        let vol = uniform(0.08, 0.6);
        let deviations = uniform(-2.5, 2.5);
        let displacement = uniform(0.0, 20.0);
        let cash = uniform(1.0, 100.0);
        let forward = spot * ((rate - dividend_yield) * time).exp();
        let distance = deviations * vol * time.sqrt();
        let strike = if normal_vol { forward * (1.0 + distance) } else { forward * distance.exp() };
        for (input, values) in &mut columns {
            values.push(match input {
                Input::Type => kind,
                Input::Spot => spot,
                Input::Forward => forward,
                Input::Strike => strike,
                Input::Time => time,
                Input::Rate => rate,
                Input::DividendYield => dividend_yield,
                Input::Vol if normal_vol => vol * forward,
                Input::Vol => vol,
                Input::Displacement => displacement,
                Input::Cash => cash,
                Input::Price => f64::NAN,
            });
        }
    }
    columns
}

/// SplitMix64 (Steele, Lea and Flood, 2014), as a number from 0 to 1.
fn next_uniform(state: &mut u64) -> f64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut bits = *state;
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    ((bits ^ (bits >> 31)) >> 11) as f64 / (1u64 << 53) as f64
}
