//! `neutryx mc`: a CSV book in, prices by simulation and their errors out.

mod convergence;
mod settings;

use crate::book::{Book, Chunk, PartInput, Source, Wanted, with_number};
use crate::choice::{EngineChoice, simulation_called, simulation_outputs_called};
use crate::output_file::OutputFile;
use crate::plot::check_extension;
use crate::price::{ReadingChoice, open};
use crate::registry::simulations;
use crate::result::{Layout, Tally};
use crate::{Ending, print};
use anyhow::{Context, Result, bail, ensure};
use clap::Args;
use convergence::Convergence;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use neutryx::Engine;
use neutryx::batch::Values;
use neutryx::engine::Control;
use neutryx::mc::columns::{Default as ColumnDefault, MAX_INTERVALS};
use neutryx::mc::path::Simulation;
use neutryx::mc::{
    SimulationBatch, SimulationBatchBuilder, SimulationOutput, SimulationSettings, SimulationState,
};
use settings::SettingsChoice;
use std::fs;
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::path::{Path, PathBuf};

pub const HELP: &str = "Book, cells, result and status are those of `neutryx price`; columns go by the names of \
`neutryx describe mc_...`. Of several assets the columns of each have its number at the end, such as `spot_2`; `spot` alone is for all \
that have none. Of one asset rate, dividend yield and volatility may have a column for each interval between fixings, such as \
`vol_2`, counted from 1. Delta and vega of each asset are `delta_2` and so on, without a number they are sums. The column `direction` holds up or down, 1 or -1, and `knock` in or out, 1 or -1. Further words of \
`status`: `no_paths` where the deadline came before the first path, `other_inputs` where the state is of a row with other inputs. The whole \
book is in memory, as a row's random numbers depend on its place.

With --state a run adds to what the file holds: paths that it has are not simulated again, and what is simulated is saved in it. Book, \
simulation and settings must be the same, but for --paths, targets and deadline. Processes that share the work begin at different \
--first-path and are merged.

Exit codes are those of `neutryx price`.

Examples:
  neutryx mc asians.csv -o out.csv --simulation asian_arithmetic --fixings 12 --outputs price,standard_error
  neutryx mc asians.csv -o out.csv --simulation asian_arithmetic --fixings 12 --generator sobol --convergence plot.svg
  neutryx mc asians.csv -o out.csv --simulation asian_arithmetic --paths 1000000 --state asians.state
  neutryx mc spreads.csv -o out.csv --simulation spread --correlation 0.6 --outputs price,standard_error,delta_1,delta_2
  neutryx mc baskets.csv -o out.csv --simulation basket --correlation matrix.csv";

#[derive(Args)]
pub struct Mc {
    /// The book, CSV with a header row; `-` for standard input
    #[arg(required_unless_present = "list")]
    book: Option<PathBuf>,
    /// Where to write the result, CSV; `-` for standard output
    #[arg(short, long, value_name = "FILE", default_value = "-")]
    output: PathBuf,
    /// List the simulations
    #[arg(long, exclusive = true)]
    list: bool,
    /// Name of the simulation; `mc_` may be left out
    #[arg(long, value_name = "NAME", required_unless_present = "list")]
    simulation: Option<String>,
    /// Outputs to compute, or `all` [default: price, and standard_error where there is one]
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    outputs: Vec<String>,
    /// Write the outputs and the status without the cells of the book
    #[arg(long)]
    only_outputs: bool,
    #[command(flatten)]
    settings: SettingsChoice,
    /// Continue from this file, if it is there, and save in it what was simulated
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// Add the paths of this state, of another process; may be given several times
    #[arg(long, value_name = "FILE", requires = "state")]
    merge: Vec<PathBuf>,
    /// Draw how the estimate of a row converges with both generators, .svg or .png
    #[arg(long, value_name = "FILE")]
    convergence: Option<PathBuf>,
    /// Data row to draw [default: the first that is ok]
    #[arg(long, value_name = "N", requires = "convergence")]
    row: Option<usize>,
    #[command(flatten)]
    reading: ReadingChoice<PartInput>,
    #[command(flatten)]
    engine: EngineChoice,
}

/// A book that was read, for one simulation.
struct Rows {
    simulation: &'static Simulation,
    sources: Vec<(PartInput, Source)>,
    chunk: Chunk,
}

impl Mc {
    pub fn run(self) -> Result<Ending> {
        let (Some(path), Some(simulation)) = (&self.book, &self.simulation) else {
            print(&simulations())?;
            return Ok(Ending::Complete);
        };
        let simulation = simulation_called(simulation)?;
        let settings = self.settings.settings(simulation)?;
        let assets = settings.correlation.assets();
        let usual: &[_] = match settings::has_error(&settings) {
            true => &[SimulationOutput::Price, SimulationOutput::StandardError],
            false => &[SimulationOutput::Price],
        };
        let outputs = simulation_outputs_called(simulation, &self.outputs, usual, assets)?;
        ensure!(!outputs.is_empty(), "--outputs: name at least one output");
        if let Some(chart) = &self.convergence {
            check_extension(chart)?;
            ensure!(
                settings::has_error(&settings),
                "--convergence: Sobol points without scrambling have no error to draw"
            );
        }
        let engine = self.engine.engine()?;
        let name = path.display().to_string();
        let (file, reading) = open(path)?;
        let mut book =
            Book::open(file, &wanted(simulation, &settings), &self.reading.reading(), simulation.name())
                .with_context(|| name.clone())?;
        let mut chunk = Chunk::default();
        book.read(&mut chunk, usize::MAX).with_context(|| name.clone())?;
        reading.finish_and_clear();
        let rows = Rows { simulation, sources: book.sources().to_vec(), chunk };
        if let Some(row) = self.row {
            let count = rows.chunk.rows.len();
            ensure!((1..=count).contains(&row), "--row: there are data rows 1 to {count}");
        }
        let mut state = self.state.as_deref().map(|path| read_state(path, &self.merge)).transpose()?;
        let mut result = OutputFile::create(&self.output)?;
        let names = outputs.iter().map(|(output, asset)| with_number(output.name(), *asset));
        let layout = Layout::new(book.headers(), names, self.only_outputs, engine.threads())?;

        let (values, codes) = rows.simulate(&engine, &settings, &outputs, state.as_mut())?;
        if let (Some(path), Some(state)) = (&self.state, &state) {
            let mut file = OutputFile::create(path)?;
            file.write_all(&state.to_bytes()).with_context(|| format!("cannot write {}", path.display()))?;
            file.finish()?;
        }
        result.write_all(&layout.header()?)?;
        for part in layout.text(&rows.chunk, &values[..outputs.len()], &codes) {
            result.write_all(&part?)?;
        }
        result.finish()?;
        let mut tally = Tally::default();
        tally.count(&rows.chunk, &codes);
        if let Some(path) = &self.convergence {
            let is_ok = |row: &usize| codes[*row] == 0 && !rows.chunk.rows[*row].overlong;
            let row = match self.row.map(|row| row - 1) {
                Some(row) if is_ok(&row) => row,
                Some(row) => bail!("--row: data row {} is not ok", row + 1),
                None => (0..codes.len())
                    .find(is_ok)
                    .context("--convergence: there is no row that is ok, so nothing to draw")?,
            };
            let paths = values[outputs.len()][row];
            Convergence { engine: &engine, settings: &settings, rows: &rows, row, paths }.save(path)?;
        }
        Ok(tally.report())
    }
}

/// The columns `simulation` takes. Whether each asset or interval has its columns is the library's to see.
fn wanted(simulation: &Simulation, settings: &SimulationSettings) -> Vec<Wanted<PartInput>> {
    let mut wanted = Vec::new();
    for column in simulation.columns {
        let parts = match simulation.is_multi_asset() {
            true if column.input.is_per_asset() => settings.correlation.assets(),
            false if column.input.is_per_interval() => settings.intervals(simulation).min(MAX_INTERVALS),
            _ => 0,
        };
        let default = match column.default {
            ColumnDefault::Required => None,
            ColumnDefault::Value(value) => Some(value),
            ColumnDefault::Spot | ColumnDefault::EqualWeight => Some(f64::NAN),
        };
        wanted.push(Wanted { input: PartInput { input: column.input, part: 0 }, default });
        wanted.extend((1..=parts as u32).map(|part| {
            let input = PartInput { input: column.input, part };
            Wanted { input, default: Some(f64::NAN) }
        }));
    }
    wanted
}

/// What is in the file `path`, if it is there, and in `others`.
fn read_state(path: &Path, others: &[PathBuf]) -> Result<SimulationState> {
    let read = |path: &Path| -> Result<Option<SimulationState>> {
        match fs::read(path) {
            Ok(bytes) => {
                Ok(Some(SimulationState::from_bytes(&bytes).with_context(|| path.display().to_string())?))
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
        }
    };
    let mut state = read(path)?.unwrap_or_default();
    for other in others {
        let more = read(other)?.with_context(|| format!("there is no state {}", other.display()))?;
        state.merge(&more).with_context(|| other.display().to_string())?;
    }
    Ok(state)
}

impl Rows {
    /// Simulates all rows: a column for each output, then the paths used; and row codes.
    fn simulate(
        &self,
        engine: &Engine,
        settings: &SimulationSettings,
        outputs: &[(SimulationOutput, u32)],
        state: Option<&mut SimulationState>,
    ) -> Result<(Vec<Vec<f64>>, Vec<u32>)> {
        let count = self.chunk.rows.len();
        let mut values = vec![vec![0.0; count]; outputs.len()];
        let mut used = vec![0.0; count];
        let mut codes = vec![0; count];
        let mut builder = SimulationBatch::builder(self.simulation.id, count).codes(&mut codes);
        for ((input, source), column) in self.sources.iter().zip(&self.chunk.columns) {
            builder = match source {
                Source::Constant(value) if value.is_nan() => builder,
                Source::Constant(value) => self.with_input(builder, *input, *value),
                Source::Cells(_) => self.with_input(builder, *input, column),
            };
        }
        for ((output, asset), column) in outputs.iter().zip(&mut values) {
            builder = match asset {
                0 => builder.output(*output, column),
                _ => builder.asset_output(*asset, *output, column),
            };
        }
        if !outputs.contains(&(SimulationOutput::PathsUsed, 0)) {
            builder = builder.output(SimulationOutput::PathsUsed, &mut used);
        }
        let bar = bar()?;
        let mut watch = |done: u64, all: u64| {
            bar.set_length(all);
            bar.set_position(done);
            true
        };
        let control = Control { progress: Some(&mut watch), cancel: None };
        engine.simulate(&mut builder.build()?, settings, state, control).map_err(as_option)?;
        bar.finish_and_clear();
        let asked = outputs.iter().position(|(output, _)| *output == SimulationOutput::PathsUsed);
        values.push(asked.map_or(used, |position| values[position].clone()));
        Ok((values, codes))
    }

    /// Adds a column to a batch.
    fn with_input<'a>(
        &self,
        builder: SimulationBatchBuilder<'a>,
        PartInput { input, part }: PartInput,
        values: impl Into<Values<'a>>,
    ) -> SimulationBatchBuilder<'a> {
        match part {
            0 => builder.input(input, values),
            _ if self.simulation.is_multi_asset() => builder.asset_input(part, input, values),
            _ => builder.interval_input(part, input, values),
        }
    }

    /// The value of each column in `row`; those that are left out are not there.
    fn inputs(&self, row: usize) -> impl Iterator<Item = (PartInput, f64)> {
        let value = move |(source, column): (&Source, &Vec<f64>)| match source {
            Source::Cells(_) => column[row],
            Source::Constant(value) => *value,
        };
        let columns = self.sources.iter().zip(&self.chunk.columns);
        columns
            .map(move |((input, source), column)| (*input, value((source, column))))
            .filter(|(_, value)| !value.is_nan())
    }
}

/// The error of a call, with the options' names for settings.
fn as_option(mut error: neutryx::Error) -> neutryx::Error {
    if let Some(field) = error.argument.strip_prefix("settings.") {
        error.argument = match field {
            "standard_error" => "--target-error".to_owned(),
            _ if field.starts_with("fixings[") => format!("--fixing-times{}", &field["fixings".len()..]),
            _ => format!("--{}", field.replace('_', "-")),
        };
    }
    error
}

/// Shows how many paths are done.
fn bar() -> Result<ProgressBar> {
    let target = match io::stderr().is_terminal() {
        true => ProgressDrawTarget::stderr(),
        false => ProgressDrawTarget::hidden(),
    };
    let style = ProgressStyle::with_template("{bar:40} {percent:>3} %  {human_pos} paths, {eta} left")?;
    Ok(ProgressBar::with_draw_target(None, target).with_style(style.progress_chars("##-")))
}
