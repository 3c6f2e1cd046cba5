//! From sums to a price and its error.

use super::accumulator::{Centre, Wanted};
use super::columns::SimulationOutput;
use super::philox::BLOCK_PATHS;
use super::state::RowState;
use super::student::half_interval;

/// All outputs of a row.
#[derive(Clone, Debug)]
pub struct Estimate {
    /// Present value.
    pub price: f64,
    /// NaN where there is none.
    pub standard_error: f64,
    low: f64,
    high: f64,
    paths: f64,
    variance_reduction: f64,
    /// Delta and vega of one asset after the other, where asked for.
    greeks: Vec<f64>,
}

/// What turns sums into an estimate.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    /// What samples were taken relative to.
    pub centre: Centre,
    /// Which sums were taken.
    pub wanted: Wanted,
    /// Undiscounted expectation of the control variate.
    pub control_mean: f64,
    /// `e^{-rT}`.
    pub discount: f64,
    /// Whether there is a standard error.
    pub has_error: bool,
}

/// Variance of `count` samples from their sum and the sum of their squares; NaN if there is one only.
fn variance(count: f64, [sum, squares]: [f64; 2]) -> f64 {
    if count < 2.0 {
        return f64::NAN;
    }
    ((squares - sum * (sum / count)) / (count - 1.0)).max(0.0)
}

impl Estimate {
    /// What `row` says; `None` if it has no path.
    pub fn new(row: &RowState, scale: &Scale) -> Option<Estimate> {
        let Scale { centre, wanted, control_mean, discount, has_error } = *scale;
        let numbers_of_unit = BLOCK_PATHS as f64 / wanted.block_units() as f64;
        let per_unit = if wanted.antithetic { 2.0 * numbers_of_unit } else { numbers_of_unit };
        let (mut means, mut units, mut paths, mut greeks) = (Vec::new(), 0.0, [0.0; 2], Vec::new());
        let mut only = f64::NAN;
        for replicate in &row.replicates {
            let count = (replicate.blocks() * wanted.block_units()) as f64;
            if count == 0.0 {
                continue;
            }
            let sums = replicate.sums.units(wanted);
            means.push(sums[0] / count);
            only = variance(count, sums) / count;
            units += count;
            for (total, sum) in paths.iter_mut().zip(replicate.sums.paths()) {
                *total += sum;
            }
            for (i, sum) in replicate.sums.greeks().enumerate() {
                match greeks.get_mut(i) {
                    Some(total) => *total += sum,
                    None => greeks.push(sum),
                }
            }
        }
        if means.is_empty() {
            return None;
        }
        let replicates = means.len() as f64;
        let mean = means.iter().sum::<f64>() / replicates;
        let (error_square, freedom) = if row.replicates.len() == 1 {
            (only, units as u64 - 1)
        } else {
            let squares: f64 = means.iter().map(|each| (each - mean) * (each - mean)).sum();
            // One replicate alone says nothing: zero over zero.
            (squares / (replicates - 1.0) / replicates, means.len() as u64 - 1)
        };
        let error_square = if has_error { error_square } else { f64::NAN };
        let price = mean + (centre.payoff - centre.coefficient * (centre.control - control_mean));
        let count = units * per_unit;
        let plain = variance(count, paths) / count;
        let standard_error = discount * error_square.sqrt();
        let reach = half_interval(freedom) * standard_error;
        let price = discount * price;
        Some(Estimate {
            price,
            standard_error,
            low: price - reach,
            high: price + reach,
            paths: count,
            variance_reduction: if plain == error_square { 1.0 } else { plain / error_square },
            greeks: greeks.into_iter().map(|sum| discount * (sum / count)).collect(),
        })
    }

    /// The value of `output`, of asset number `asset`, counted from 1, or of all together if that is 0.
    pub fn output(&self, output: SimulationOutput, asset: u32) -> f64 {
        match output {
            SimulationOutput::Price => self.price,
            SimulationOutput::Delta => self.greek(0, asset),
            SimulationOutput::Vega => self.greek(1, asset),
            SimulationOutput::StandardError => self.standard_error,
            SimulationOutput::Low => self.low,
            SimulationOutput::High => self.high,
            SimulationOutput::PathsUsed => self.paths,
            SimulationOutput::VarianceReduction => self.variance_reduction,
        }
    }

    fn greek(&self, which: usize, asset: u32) -> f64 {
        let mut assets = self.greeks.chunks_exact(2).map(|greeks| greeks[which]);
        match asset.checked_sub(1) {
            Some(asset) => assets.nth(asset as usize).unwrap_or(f64::NAN),
            None => assets.reduce(|sum, greek| sum + greek).unwrap_or(f64::NAN),
        }
    }
}
