//! What a simulation is told beside its rows.

use super::correlation::Correlation;
use super::grid::{Grid, Times};
use super::path::Simulation;
use super::philox::BLOCK_PATHS;
use super::scramble::Scrambling;
use super::sobol::MAX_DIMENSIONS;
use crate::error::Error;
use crate::named::named;
use crate::status::Status;
use std::time::Duration;

named! {
    /// Where random numbers come from.
    Generator: u32 {
        /// Philox4x32-10: pseudo-random.
        Philox = 0, "philox";
        /// Sobol points with Brownian bridges: quasi-random, more accurate with smooth payoffs.
        Sobol = 1, "sobol";
    }
}

named! {
    /// How the times at which a path is looked at are given.
    FixingKind: u32 {
        /// By their number: at equal distances, the last at expiry.
        Equal = 0, "equal";
        /// As fractions of the time to expiry: rising, from 0 (today) to 1.
        Fractions = 1, "fractions";
        /// In years: rising, from 0 (today). A row that expires before the last is a bad row.
        Years = 2, "years";
    }
}

/// When a path is looked at.
#[derive(Clone, Debug, PartialEq)]
pub enum Fixings {
    /// So many times, at equal distances, the last at expiry: `T / n, 2 T / n, ..., T`.
    Equal(u32),
    /// At these fractions of the time to expiry: rising, from 0 (today) to 1.
    Fractions(Vec<f64>),
    /// At these times in years: rising, from 0 (today). A row that expires before the last is a bad row.
    Years(Vec<f64>),
}

/// How to simulate; the same for all rows of a call.
#[derive(Clone, Debug, PartialEq)]
pub struct SimulationSettings {
    /// Paths for each row, at least 1; rounded up so that every replicate has whole blocks of
    /// [`BLOCK_PATHS`] paths (of pairs, with `antithetic`).
    pub paths: u64,
    /// Number of the first path; rounded down likewise. Processes that share an estimate begin at different paths.
    pub first_path: u64,
    /// When payoffs that depend on the path look at it.
    pub fixings: Fixings,
    /// Where random numbers come from.
    pub generator: Generator,
    /// How Sobol points are randomised. [`Scrambling::None`] has no standard error.
    pub scrambling: Scrambling,
    /// Independent randomisations of the Sobol points that share the paths, and tell the standard error; at least
    /// 2 with scrambling. Of no account for other generators.
    pub replicates: u32,
    /// Other seeds give independent numbers.
    pub seed: u64,
    /// Whether paths come in pairs with opposite noise.
    pub antithetic: bool,
    /// Whether the normals of each step are shifted, block by block of [`BLOCK_PATHS`] paths, so that their mean is that of the
    /// distribution, and widened by what that takes from their variance: each path is as likely as before, so the result has no
    /// bias, but those of a block are no longer independent. So the error is that of the blocks' means. For
    /// [`Generator::Philox`] only; Sobol points are even already.
    pub moment_matching: bool,
    /// Whether the known price of something similar corrects the estimate. Its coefficient is estimated from paths
    /// of their own, so the result has no bias and its standard error is honest.
    pub control_variate: bool,
    /// A row is done as soon as its standard error is not above this; 0 for never.
    pub standard_error: f64,
    /// A row is done as soon as its standard error is not above this times its price; 0 for never.
    pub relative_error: f64,
    /// Time for the whole call, shared fairly by the rows. Rows that it was too short for have the row code
    /// [`NO_PATHS`](crate::RowCode::NO_PATHS).
    pub deadline: Option<Duration>,
    /// Paths that a thread simulates between two looks at clock and cancel flag; 0 for what suits. It does not
    /// change results.
    pub chunk_paths: u64,
    /// How many assets there are, and how they move together; one, unless the simulation takes several.
    pub correlation: Correlation,
}

impl Default for SimulationSettings {
    fn default() -> Self {
        SimulationSettings {
            paths: 1 << 16,
            first_path: 0,
            fixings: Fixings::Equal(1),
            generator: Generator::Philox,
            scrambling: Scrambling::Owen,
            replicates: 16,
            seed: 0,
            antithetic: false,
            moment_matching: false,
            control_variate: true,
            standard_error: 0.0,
            relative_error: 0.0,
            deadline: None,
            chunk_paths: 0,
            correlation: Correlation::default(),
        }
    }
}

/// Most fixings: what a row keeps of them stays below 50 MB.
pub const MAX_FIXINGS: usize = 1 << 20;
/// Most replicates.
pub const MAX_REPLICATES: u32 = 4096;
/// Path numbers are below this.
const PATHS_END: u64 = 1 << 62;
/// Points of a Sobol sequence.
const POINTS: u64 = 1 << 32;
/// Most paths that are simulated between two looks, if the user chooses, in steps: some ten milliseconds.
const LARGEST_CHUNK: u64 = 1 << 21;
/// The same if the user does not choose.
const USUAL_CHUNK: u64 = 1 << 17;

/// Settings that were checked, for one simulation.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub settings: SimulationSettings,
    /// Blocks of every replicate that are to be done.
    pub blocks: std::ops::Range<u64>,
    pub replicates: u32,
    /// Paths of a unit.
    pub unit: u64,
    /// Blocks of a chunk.
    pub chunk: u64,
}

fn wrong<T>(field: &str, message: String) -> Result<T, Error> {
    Err(Error::new(Status::InvalidArgument, format!("settings.{field}"), message))
}

fn too_many_fixings<T>(count: usize) -> Result<T, Error> {
    wrong("fixings", format!("are {count}; give at most {MAX_FIXINGS}"))
}

impl SimulationSettings {
    /// Refuses what has no meaning.
    pub(crate) fn check(&self, simulation: &Simulation) -> Result<Plan, Error> {
        self.check_numbers()?;
        self.check_fixings()?;
        let (assets, (least, most)) = (self.correlation.assets(), simulation.assets());
        if !(least..=most).contains(&assets) {
            let takes = match (least, most) {
                (1, 1) => "takes one asset".to_owned(),
                _ if least == most => format!("takes {most} assets"),
                _ => format!("takes {least} to {most} assets"),
            };
            let message = format!("is of {assets} assets; {} {takes}", simulation.name());
            return wrong("correlation", message);
        }
        // A step of one asset is what a random number is needed for.
        let steps = self.dimensions(simulation.times);
        let is_sobol = self.generator == Generator::Sobol;
        if is_sobol && steps > MAX_DIMENSIONS as u64 {
            let of = if assets > 1 { format!(" of {assets} assets") } else { String::new() };
            let message = format!(
                "{} steps{of} need {steps} dimensions; Sobol points have {MAX_DIMENSIONS}: take fewer fixings, or the \
                 generator philox",
                steps / assets as u64
            );
            return wrong("fixings", message);
        }
        let (unit, replicates) = (1 + u64::from(self.antithetic), if is_sobol { self.replicates } else { 1 });
        let block = BLOCK_PATHS as u64 * unit * u64::from(replicates);
        let end = self.first_path.checked_add(self.paths).filter(|end| *end <= PATHS_END);
        let Some(end) = end.filter(|_| self.paths.checked_mul(steps).is_some()) else {
            let message = format!(
                "{} paths from number {} of {steps} steps each; paths have numbers below 2^62, and paths times steps must \
                 be below 2^64",
                self.paths, self.first_path
            );
            return wrong("paths", message);
        };
        let blocks = self.first_path / block..end.div_ceil(block);
        if is_sobol && blocks.end > POINTS / BLOCK_PATHS as u64 {
            let message = format!(
                "{} paths in {replicates} replicates are more than the 2^32 points that a Sobol sequence has for each",
                self.paths
            );
            return wrong("paths", message);
        }
        let in_chunk = |steps_in_chunk: u64| steps_in_chunk / steps / (BLOCK_PATHS as u64 * unit);
        let chunk = match self.chunk_paths {
            0 => in_chunk(USUAL_CHUNK),
            given => (given / (BLOCK_PATHS as u64 * unit)).min(in_chunk(LARGEST_CHUNK)),
        };
        Ok(Plan { settings: self.clone(), blocks, replicates, unit, chunk: chunk.max(1) })
    }

    /// Number of intervals that rows of `simulation` have, or may have if they do not expire before: the last that can have rate,
    /// dividend yield and volatility for itself.
    pub fn intervals(&self, simulation: &Simulation) -> usize {
        Grid::most_intervals(simulation.times, &self.fixings)
    }

    /// Random numbers of a path: one for each step of each asset.
    pub(crate) fn dimensions(&self, times: Times) -> u64 {
        Grid::most_steps(times, &self.fixings) * self.correlation.assets() as u64
    }

    fn check_numbers(&self) -> Result<(), Error> {
        if self.paths == 0 {
            return wrong("paths", "is 0; give at least 1".to_owned());
        }
        let is_scrambled = self.generator == Generator::Sobol && self.scrambling != Scrambling::None;
        let least = if is_scrambled { 2 } else { 1 };
        if !(least..=MAX_REPLICATES).contains(&self.replicates) {
            let message = format!("is {}; give {least} to {MAX_REPLICATES}", self.replicates);
            return wrong("replicates", message);
        }
        if self.generator == Generator::Sobol && !is_scrambled && self.replicates != 1 {
            return wrong(
                "replicates",
                "must be 1 without scrambling: all replicates would be the same".to_owned(),
            );
        }
        if self.moment_matching && self.generator == Generator::Sobol {
            return wrong("moment_matching", "is for the generator philox; Sobol points are even".to_owned());
        }
        for (field, value) in
            [("standard_error", self.standard_error), ("relative_error", self.relative_error)]
        {
            if !(0.0..f64::INFINITY).contains(&value) {
                return wrong(field, format!("is {value}; give 0 for none, or a number above"));
            }
            if value > 0.0 && !self.has_error() {
                return wrong(field, "needs scrambling, as Sobol points alone have no error".to_owned());
            }
        }
        Ok(())
    }

    fn check_fixings(&self) -> Result<(), Error> {
        let (times, last) = match &self.fixings {
            Fixings::Equal(0) => return wrong("fixings", "is 0; give at least 1".to_owned()),
            Fixings::Equal(count) if *count as usize > MAX_FIXINGS => {
                return too_many_fixings(*count as usize);
            }
            Fixings::Equal(_) => return Ok(()),
            Fixings::Fractions(times) => (times, 1.0),
            Fixings::Years(times) => (times, f64::MAX),
        };
        if times.len() > MAX_FIXINGS {
            return too_many_fixings(times.len());
        }
        if times.is_empty() {
            return wrong("fixings", "is empty; give at least one".to_owned());
        }
        let mut before = None;
        for (i, time) in times.iter().enumerate() {
            let field = format!("fixings[{i}]");
            if *time < 0.0 {
                let message = format!(
                    "is {time}, which is past; give fixings that are past by the columns average and past_fixings, or \
                     extremum"
                );
                return wrong(&field, message);
            }
            if !(0.0..=last).contains(time) {
                return wrong(&field, format!("is {time}; give a number from 0 to {last}"));
            }
            if before.is_some_and(|before| *time <= before) {
                return wrong(&field, format!("is {time}, which is not after the one before it"));
            }
            before = Some(*time);
        }
        Ok(())
    }

    /// Whether the simulation can tell its error.
    pub(crate) fn has_error(&self) -> bool {
        self.generator != Generator::Sobol || self.scrambling != Scrambling::None
    }
    /// Whether a row may be done early.
    pub(crate) fn has_target(&self) -> bool {
        self.standard_error > 0.0 || self.relative_error > 0.0
    }
}
