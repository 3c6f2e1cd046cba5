//! The book of options that speed is measured on, here and in the benchmarks.

use neutryx::Input;
use neutryx::models::Pricer;

/// A book that looks like one: every column dense, calls and puts mixed, strikes around the forward. The same
/// for every run.
pub fn seeded_book(pricer: &Pricer, rows: usize) -> Vec<(Input, Vec<f64>)> {
    let mut columns: Vec<_> =
        pricer.inputs.iter().map(|column| (column.input, Vec::with_capacity(rows))).collect();
    let normal_vol = pricer.id == neutryx::PricerId::BachelierEuropean;
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
        let strike = forward * (deviations * vol * time.sqrt()).exp();
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
