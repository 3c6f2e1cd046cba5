//! How to simulate, as the command line says it.

use anyhow::{Context, Result, ensure};
use clap::Args;
use neutryx::mc::path::Simulation;
use neutryx::mc::scramble::Scrambling;
use neutryx::mc::{Correlation, Fixings, Generator, SimulationSettings};
use std::time::Duration;

/// The settings of a simulation.
#[derive(Args)]
pub struct SettingsChoice {
    /// Paths for each row; rounded up to whole blocks of 64 for each replicate [default: 65536]
    #[arg(long, value_name = "N")]
    paths: Option<u64>,
    /// Number of the first path, where processes share an estimate
    #[arg(long, value_name = "N", default_value_t = 0)]
    first_path: u64,
    /// Fixings at equal distances, the last at expiry [default: 1]
    #[arg(long, value_name = "N")]
    fixings: Option<u32>,
    /// Fixings at these times in years, from 0 (today) on
    #[arg(long, value_name = "LIST", value_delimiter = ',', conflicts_with = "fixings")]
    fixing_times: Vec<f64>,
    /// Where random numbers come from: philox (pseudo-random) or sobol (quasi-random) [default: philox]
    #[arg(long, value_name = "NAME", value_parser = generator_called)]
    generator: Option<Generator>,
    /// How Sobol points are randomised: owen, digital_shift or none [default: owen]
    #[arg(long, value_name = "NAME", value_parser = scrambling_called)]
    scrambling: Option<Scrambling>,
    /// Independent randomisations of the Sobol points, which share the paths [default: 16]
    #[arg(long, value_name = "N")]
    replicates: Option<u32>,
    /// Other seeds give independent numbers
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,
    /// Take paths in pairs with opposite noise
    #[arg(long)]
    antithetic: bool,
    /// Shift the normals of each step so that those of 64 paths have no mean; for philox
    #[arg(long)]
    moment_matching: bool,
    /// Do without the control variate
    #[arg(long)]
    no_control_variate: bool,
    /// A row is done when its standard error is not above this
    #[arg(long, value_name = "X", default_value_t = 0.0, hide_default_value = true)]
    target_error: f64,
    /// A row is done when its standard error is not above this times its price
    #[arg(long, value_name = "X", default_value_t = 0.0, hide_default_value = true)]
    relative_error: f64,
    /// How the assets are correlated: a number for all pairs, or a CSV file of the matrix, without a header
    #[arg(long, value_name = "X|FILE", allow_negative_numbers = true)]
    correlation: Option<String>,
    /// Number of assets [default: the rows of the matrix; 2 for a spread, 1 otherwise]
    #[arg(long, value_name = "N")]
    assets: Option<usize>,
    /// Time for all rows together
    #[arg(long, value_name = "SECONDS")]
    deadline: Option<f64>,
}

fn named<T: Copy>(all: &[T], name: fn(T) -> &'static str, text: &str) -> Result<T, String> {
    all.iter().copied().find(|member| name(*member) == text).ok_or_else(|| {
        let names: Vec<_> = all.iter().map(|member| name(*member)).collect();
        format!("there are {}", names.join(", "))
    })
}

fn generator_called(text: &str) -> Result<Generator, String> {
    named(Generator::ALL, Generator::name, text)
}

fn scrambling_called(text: &str) -> Result<Scrambling, String> {
    named(Scrambling::ALL, Scrambling::name, text)
}

impl SettingsChoice {
    pub fn settings(&self, simulation: &Simulation) -> Result<SimulationSettings> {
        let usual = SimulationSettings::default();
        let generator = self.generator.unwrap_or(usual.generator);
        for (given, option) in
            [(self.scrambling.is_some(), "--scrambling"), (self.replicates.is_some(), "--replicates")]
        {
            ensure!(generator == Generator::Sobol || !given, "{option}: only for --generator sobol");
        }
        let deadline = self.deadline.map(|seconds| {
            Duration::try_from_secs_f64(seconds)
                .with_context(|| format!("--deadline: {seconds}; give a number of seconds, 0 or above"))
        });
        let scrambling = self.scrambling.unwrap_or(usual.scrambling);
        // Replicates of points that are not randomised would all be the same.
        let replicates = if scrambling == Scrambling::None { 1 } else { usual.replicates };
        Ok(SimulationSettings {
            paths: self.paths.unwrap_or(usual.paths),
            first_path: self.first_path,
            fixings: match self.fixings {
                Some(count) => Fixings::Equal(count),
                None if self.fixing_times.is_empty() => usual.fixings,
                None => Fixings::Years(self.fixing_times.clone()),
            },
            generator,
            scrambling,
            replicates: self.replicates.unwrap_or(replicates),
            seed: self.seed,
            antithetic: self.antithetic,
            moment_matching: self.moment_matching,
            control_variate: !self.no_control_variate,
            standard_error: self.target_error,
            relative_error: self.relative_error,
            deadline: deadline.transpose()?,
            chunk_paths: usual.chunk_paths,
            correlation: self.correlation(simulation)?,
        })
    }

    /// The correlations of the assets.
    fn correlation(&self, simulation: &Simulation) -> Result<Correlation> {
        let (least, most) = simulation.assets();
        let assets = self.assets.unwrap_or(least);
        ensure!(
            (least..=most).contains(&assets),
            "--assets: {} takes {}",
            simulation.name(),
            if least == most { least.to_string() } else { format!("{least} to {most}") }
        );
        let Some(text) = &self.correlation else {
            ensure!(
                assets == 1,
                "--correlation: {assets} assets need their correlations; give a number for all pairs, or a file"
            );
            return Ok(Correlation::default());
        };
        if let Ok(number) = text.trim().parse() {
            return Correlation::equal(assets, number).context("--correlation");
        }
        let matrix = read_matrix(text).with_context(|| format!("--correlation: {text}"))?;
        let rows = matrix.len();
        ensure!(
            self.assets.is_none_or(|assets| assets == rows),
            "--correlation: {text} has {rows} rows, but there are {assets} assets"
        );
        Correlation::new(rows, &matrix.concat()).with_context(|| format!("--correlation: {text}"))
    }
}

/// The numbers of a CSV file, row by row.
fn read_matrix(path: &str) -> Result<Vec<Vec<f64>>> {
    let mut file = csv::ReaderBuilder::new()
        .has_headers(false)
        .trim(csv::Trim::All)
        .from_path(path)
        .context("neither a number nor a file that can be read")?;
    let mut rows = Vec::new();
    for record in file.records() {
        let record = record?;
        let number = |cell: &str| {
            cell.parse().with_context(|| format!("row {}: `{cell}` is no number", rows.len() + 1))
        };
        rows.push(record.iter().map(number).collect::<Result<Vec<f64>>>()?);
    }
    Ok(rows)
}

/// Whether prices have errors.
pub fn has_error(settings: &SimulationSettings) -> bool {
    settings.generator != Generator::Sobol || settings.scrambling != Scrambling::None
}
