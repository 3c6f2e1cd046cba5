//! Golden paths: before a program is used for the first time it simulates blocks of paths that the CPU simulates as well,
//! and every sum must agree.

use super::executor::Executor;
use super::fault::Fault;
use super::path_lane::{PathJob, Piece};
use super::program::PathsKey;
use super::self_test::STEP;
use crate::cpu::{InstructionSet, Precision, Scratch};
use crate::error::Error;
use crate::mc::accumulator::{Centre, Sums};
use crate::mc::golden::{GOLDEN_ASSETS, GOLDEN_ROWS, GoldenRows};
use crate::mc::path::Simulation;
use crate::mc::registry::simulation;
use crate::mc::row::{Greeks, Row, Target};
use crate::mc::settings::Generator;
use crate::mc::simulate::ready_rows;
use crate::mc::{Correlation, Fixings, SimulationSettings};
use ocl_core::Program;

/// Runs `program` on the golden rows.
///
/// # Errors
/// What disagrees first, or what the driver failed at.
pub(crate) fn prove(executor: &Executor, key: PathsKey, program: &Program) -> Result<(), Fault> {
    if !executor.device().has_f64 {
        let message = "it has no complete double precision, in which paths are summed";
        return Err(Fault::new("simulate", message));
    }
    let simulation = simulation(key.simulation);
    let is_sobol = key.variant.generator == Generator::Sobol;
    let settings = SimulationSettings {
        fixings: Fixings::Fractions(vec![0.0, 0.25, 0.5, 1.0]),
        generator: key.variant.generator,
        replicates: 2,
        seed: 0x5eed_5eed_5eed,
        antithetic: key.variant.antithetic,
        moment_matching: key.variant.matched,
        correlation: golden_correlation(simulation)?,
        ..Default::default()
    };
    let greeks = if key.variant.greeks { Greeks::Wanted } else { Greeks::None };
    let rows = golden_rows(simulation, &settings, greeks);
    let rows = rows.map_err(|error| Fault::new(STEP, error.to_string()))?;
    let pieces: Vec<Piece> = if is_sobol {
        vec![(0, 0..2), (1, (1 << 25) + 1..(1 << 25) + 2)]
    } else {
        vec![(0, 0..2), (0, (1 << 33) + 1..(1 << 33) + 2)]
    };
    let exact = key.precision == Precision::F64 || executor.device().is_exact_in_f32();
    let mut lane = executor.path_lane()?;
    let mut scratch = Scratch::default();
    for row in &rows {
        let job = PathJob::new(simulation, key.precision, row);
        let found = lane.load(&job).and_then(|()| lane.run(program, &job, &pieces));
        let found = match found {
            Ok(found) => found,
            Err(fault) => {
                lane.discard();
                return Err(fault);
            }
        };
        for ((replicate, blocks), found) in pieces.iter().zip(&found) {
            let mut due = Sums::default();
            let target = (InstructionSet::Portable, key.precision);
            let into = Target::Sums(&mut due);
            simulation.kernels.run(target, row, &mut scratch, *replicate, blocks.clone(), into);
            compare(simulation, row, &due, found, exact)?;
        }
    }
    Ok(())
}

fn compare(
    simulation: &Simulation,
    row: &Row,
    due: &Sums,
    found: &Sums,
    is_exact: bool,
) -> Result<(), Fault> {
    if due == found {
        return Ok(());
    }
    let values = |sums: &Sums| {
        let mut values = [sums.paths(), sums.units(row.wanted)].concat();
        values.extend(sums.greeks());
        values
    };
    let (due, found) = (values(due), values(found));
    // Without correct rounding only nonsense can be told from rounding.
    let near = |is: f64, due: f64| (is - due).abs() <= 0.25 + due.abs() / 64.0 || is.is_nan() && due.is_nan();
    let differs = |(is, due): (&f64, &f64)| if is_exact { is != due } else { !near(*is, *due) };
    match found.iter().zip(&due).find(|pair| differs(*pair)) {
        None if !is_exact => Ok(()),
        different => {
            let (is, due) = different.unwrap_or((&f64::NAN, &f64::NAN));
            let message = format!("{}: a sum of row {} is {is:e}, not {due:e}", simulation.name(), row.index);
            Err(Fault::new(STEP, message))
        }
    }
}

/// That of a few assets, where the simulation takes several.
fn golden_correlation(simulation: &Simulation) -> Result<Correlation, Fault> {
    let (least, most) = simulation.assets();
    let correlation = Correlation::equal(GOLDEN_ASSETS.clamp(least, most), 0.4);
    correlation.map_err(|error| Fault::new(STEP, error.to_string()))
}

fn golden_rows(
    simulation: &'static Simulation,
    settings: &SimulationSettings,
    greeks: Greeks,
) -> Result<Vec<Row>, Error> {
    let mut golden = GoldenRows::new(simulation, settings.correlation.assets(), GOLDEN_ROWS);
    let mut rows = ready_rows(&golden.batch(greeks == Greeks::Wanted)?, settings, greeks)?;
    for row in &mut rows {
        row.centre = Centre { payoff: 3.1, control: 1.7, coefficient: 0.6 };
    }
    Ok(rows)
}
