//! How the estimate of a row converges, with pseudo-random and with quasi-random numbers.

use super::Rows;
use crate::book::PartInput;
use crate::plot::{Series, save_convergence};
use anyhow::Result;
use neutryx::Engine;
use neutryx::engine::Control;
use neutryx::mc::{Generator, SimulationBatch, SimulationOutput, SimulationSettings, SimulationState};
use std::path::Path;

/// Paths of the first estimate; the errors of fewer say little.
const FIRST: u64 = 1024;

const OUTPUTS: [SimulationOutput; 4] =
    [SimulationOutput::PathsUsed, SimulationOutput::Price, SimulationOutput::Low, SimulationOutput::High];

/// What to draw.
pub struct Convergence<'a> {
    pub engine: &'a Engine,
    pub settings: &'a SimulationSettings,
    pub rows: &'a Rows,
    /// Position in the book.
    pub row: usize,
    /// Paths of the last estimate.
    pub paths: f64,
}

impl Convergence<'_> {
    /// Draws estimates and their 95 % intervals against paths.
    pub fn save(&self, path: &Path) -> Result<()> {
        let mut series = Vec::new();
        for generator in [Generator::Philox, Generator::Sobol] {
            let points = match self.points(generator) {
                Ok(points) => points,
                // What was not asked for may have more steps than Sobol points have dimensions, say.
                Err(_) if generator != self.settings.generator => continue,
                Err(error) => return Err(error),
            };
            let name = match generator {
                Generator::Philox => "pseudo-random".to_owned(),
                Generator::Sobol => format!("Sobol, {} replicates", self.sobol_replicates()),
            };
            series.push(Series { name, points });
        }
        let subtitle = format!(
            "{}, data row {}: estimates and their 95 % intervals",
            self.rows.simulation.name(),
            self.row + 1
        );
        save_convergence(path, &subtitle, &series)
    }

    fn sobol_replicates(&self) -> u32 {
        match self.settings.generator {
            Generator::Sobol => self.settings.replicates,
            Generator::Philox => SimulationSettings::default().replicates,
        }
    }

    /// Paths, price and interval, from few paths to all, each from those before and some more.
    fn points(&self, generator: Generator) -> Result<Vec<[f64; 4]>> {
        let mut state = SimulationState::default();
        let mut points: Vec<[f64; 4]> = Vec::new();
        let mut paths = FIRST;
        loop {
            let is_last = paths as f64 >= self.paths;
            let settings = SimulationSettings {
                paths: if is_last { self.paths as u64 } else { paths },
                generator,
                replicates: self.sobol_replicates(),
                standard_error: 0.0,
                relative_error: 0.0,
                deadline: None,
                ..self.settings.clone()
            };
            let point = self.estimate(&settings, &mut state)?;
            // Paths are rounded up, so two estimates may be the same.
            points.retain(|earlier| earlier[0] != point[0]);
            points.push(point);
            if is_last {
                return Ok(points);
            }
            paths *= 2;
        }
    }

    fn estimate(&self, settings: &SimulationSettings, state: &mut SimulationState) -> Result<[f64; 4]> {
        // The row keeps its place, on which its random numbers depend; those before it are no rows to simulate.
        let columns: Vec<(PartInput, Vec<f64>)> = self
            .rows
            .inputs(self.row)
            .map(|(input, value)| {
                let mut column = vec![f64::NAN; self.row];
                column.push(value);
                (input, column)
            })
            .collect();
        let mut values = OUTPUTS.map(|_| vec![0.0; self.row + 1]);
        let mut builder = SimulationBatch::builder(self.rows.simulation.id, self.row + 1);
        for (input, column) in &columns {
            builder = self.rows.with_input(builder, *input, column);
        }
        for (output, column) in OUTPUTS.iter().zip(&mut values) {
            builder = builder.output(*output, column);
        }
        self.engine.simulate(&mut builder.build()?, settings, Some(state), Control::default())?;
        Ok(values.map(|column| column[self.row]))
    }
}
