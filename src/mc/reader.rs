//! Rows read from a batch, checked, and made ready to be simulated.

use super::accumulator::{Centre, Wanted};
use super::assets::{Asset, Assets};
use super::batch::{SimulationBatch, Slot};
use super::bridge::BrownianBridge;
use super::columns::{Default, INTERVAL_INPUTS, SimulationInput};
use super::correlation::Correlation;
use super::grid::{Grid, Interval, Misfit};
use super::path::Underlying;
use super::row::{Greeks, Numbers, Row};
use super::settings::{Fixings, Generator, SimulationSettings};
use super::sobol::Sobol;
use crate::error::Error;
use crate::status::RowCode;
use std::ops::Range;
use std::sync::Arc;

/// What all rows of a call have in common.
#[derive(Debug)]
pub(crate) struct RowReader<'a, 'b> {
    batch: &'a SimulationBatch<'b>,
    settings: &'a SimulationSettings,
    slots: Vec<Slot>,
    correlation: Arc<Correlation>,
    points: Option<Arc<Sobol>>,
    greeks: Greeks,
    /// What each interval has; empty if they are all alike.
    term_structure: Vec<[Slot; INTERVAL_INPUTS.len()]>,
}

impl<'a, 'b> RowReader<'a, 'b> {
    /// Finds the columns of every asset. The settings are checked.
    pub fn new(
        batch: &'a SimulationBatch<'b>,
        settings: &'a SimulationSettings,
        greeks: Greeks,
    ) -> Result<Self, Error> {
        let points = match settings.generator {
            Generator::Philox => None,
            Generator::Sobol => {
                let dimensions = settings.dimensions(batch.simulation.times);
                Some(Arc::new(Sobol::new(dimensions as usize)?))
            }
        };
        let intervals = settings.intervals(batch.simulation);
        Ok(RowReader {
            batch,
            settings,
            slots: batch.slots(settings.correlation.assets(), intervals)?,
            term_structure: batch.term_structure(intervals, matches!(settings.fixings, Fixings::Years(_)))?,
            correlation: Arc::new(settings.correlation.clone()),
            points,
            greeks,
        })
    }

    /// Where a column's numbers are among those of a row.
    fn span(&self, input: SimulationInput) -> Option<Range<usize>> {
        let start = self.slots.iter().position(|slot| slot.column.input == input)?;
        let count = self.slots[start..].iter().take_while(|slot| slot.column.input == input).count();
        Some(start..start + count)
    }

    /// Reads row `index` and checks it.
    pub fn read(&self, index: usize) -> Result<Row, RowCode> {
        let inputs = self.inputs(index)?;
        let simulation = self.batch.simulation;
        let of = |input| self.span(input).map(|span| inputs[span.start]);
        let required = |input| of(input).expect("every simulation has it");
        let (time, rate) = (required(SimulationInput::Time), required(SimulationInput::Rate));
        // Several assets have a carry each.
        let carry = match simulation.underlying {
            Underlying::Single { .. } => rate - required(SimulationInput::DividendYield),
            Underlying::Multi { .. } => 0.0,
        };
        let start = of(SimulationInput::StartTime).unwrap_or(0.0);
        let settings = self.settings;
        let needs_last = match &settings.fixings {
            Fixings::Years(times) => times.last().is_some_and(|last| *last < time),
            _ => true,
        };
        let term_structure = self.read_term_structure(index, needs_last)?;
        let vol = match simulation.underlying {
            Underlying::Single { .. } => required(SimulationInput::Vol),
            Underlying::Multi { .. } => 0.0,
        };
        let interval = |i: usize| match term_structure.get(i) {
            Some(&[rate, dividend_yield, vol]) => Interval { rate, carry: rate - dividend_yield, vol },
            _ => Interval { rate, carry, vol },
        };
        let grid = Grid::new(simulation.times, &settings.fixings, time, start, interval);
        let mut grid = grid.map_err(|misfit| {
            RowCode(match misfit {
                Misfit::FixingAfterExpiry => SimulationInput::Time.id(),
                Misfit::StartAfterExpiry => SimulationInput::StartTime.id(),
            })
        })?;
        if term_structure.is_empty() {
            grid.discount_exponent = rate * time;
        }
        let numbers = match &self.points {
            None => Numbers::Philox,
            Some(points) => Numbers::Sobol {
                points: Arc::clone(points),
                bridge: grid
                    .steps
                    .iter()
                    .all(|step| step.dt > 0.0)
                    .then(|| BrownianBridge::new(&grid.ends())),
                scrambling: settings.scrambling,
            },
        };
        let position = |input| self.span(input).expect("every simulation has it").start;
        let assets = self.assets(&inputs, &grid);
        Ok(Row {
            index: index as u32,
            seed: settings.seed,
            spot: position(SimulationInput::Spot),
            inputs,
            term_structure: term_structure.into_flattened(),
            wanted: Wanted {
                antithetic: settings.antithetic,
                matched: settings.moment_matching,
                control: settings.control_variate,
                // Those of several assets are no samples.
                greeks: self.greeks == Greeks::Wanted && assets.is_none(),
            },
            assets,
            grid,
            numbers,
            greeks: self.greeks,
            centre: Centre::default(),
        })
    }

    /// The numbers of row `index`, if all are allowed.
    fn inputs(&self, index: usize) -> Result<Vec<f64>, RowCode> {
        let spots = self.span(SimulationInput::Spot);
        let mut inputs: Vec<f64> = Vec::with_capacity(self.slots.len());
        for (i, (slot, value)) in self.slots.iter().zip(self.batch.read(&self.slots, index)).enumerate() {
            let value = match (value, slot.column.default) {
                (Some(value), _) | (None, Default::Value(value)) => value,
                (None, Default::EqualWeight) => 1.0 / self.correlation.assets() as f64,
                (None, _) => {
                    // The spot of the same asset; every simulation takes it before.
                    let asset = self.span(slot.column.input).map_or(0, |own| i - own.start);
                    spots.as_ref().map_or(f64::NAN, |spots| inputs[spots.start + asset])
                }
            };
            // Turns -0 into 0, so that limits are taken from inside the domain.
            inputs.push(value + 0.0);
        }
        match self.slots.iter().zip(&inputs).find(|(slot, value)| !slot.column.domain.allows(**value)) {
            Some((slot, _)) => Err(RowCode(slot.id)),
            None => Ok(inputs),
        }
    }

    /// What the intervals of row `index` have, if all is allowed.
    fn read_term_structure(
        &self,
        index: usize,
        needs_last: bool,
    ) -> Result<Vec<[f64; INTERVAL_INPUTS.len()]>, RowCode> {
        let count = self.term_structure.len();
        let mut read = Vec::with_capacity(count);
        for (i, slots) in self.term_structure.iter().enumerate() {
            let mut interval = [0.0; INTERVAL_INPUTS.len()];
            for ((slot, given), value) in slots.iter().zip(self.batch.read(slots, index)).zip(&mut interval) {
                *value = match (given, slot.column.default) {
                    (Some(given), _) | (None, Default::Value(given)) => given + 0.0,
                    (None, _) if i + 1 == count && !needs_last => 0.0,
                    (None, _) => f64::NAN,
                };
                if !slot.column.domain.allows(*value) {
                    return Err(RowCode(slot.id));
                }
            }
            read.push(interval);
        }
        Ok(read)
    }

    /// What is paid on, where that are several assets.
    fn assets(&self, inputs: &[f64], grid: &Grid) -> Option<Assets> {
        let Underlying::Multi { payoff, .. } = self.batch.simulation.underlying else { return None };
        let of = |input, asset: usize| self.span(input).map(|span| inputs[span.start + asset]);
        let required = |input, asset| of(input, asset).expect("every simulation of several assets has it");
        let rate = required(SimulationInput::Rate, 0);
        let one = |asset| Asset {
            spot: required(SimulationInput::Spot, asset),
            carry: rate - required(SimulationInput::DividendYield, asset),
            vol: required(SimulationInput::Vol, asset),
            // Without weights it is the first less the others.
            weight: of(SimulationInput::Weight, asset).unwrap_or(if asset == 0 { 1.0 } else { -1.0 }),
            average: of(SimulationInput::Average, asset).unwrap_or(0.0),
        };
        let each = (0..self.correlation.assets()).map(one).collect();
        let past_fixings = of(SimulationInput::PastFixings, 0).unwrap_or(0.0);
        let terms = [required(SimulationInput::Type, 0), required(SimulationInput::Strike, 0), past_fixings];
        Some(Assets::new(payoff, terms, each, Arc::clone(&self.correlation), grid))
    }
}
