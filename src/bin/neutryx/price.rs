//! `neutryx price`: a CSV book in, prices and Greeks out.

use crate::book::{Book, Chunk, Reading, Source, Wanted, value};
use crate::choice::{EngineChoice, outputs_called, pricer_called};
use crate::output_file::OutputFile;
use crate::{Ending, number};
use anyhow::{Context, Result, ensure};
use clap::Args;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use neutryx::models::{Column, Pricer};
use neutryx::{Batch, Engine, Input, Output, RowCode};
use rayon::prelude::*;
use std::fs::File;
use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

/// Rows read, priced and written at a time; all that is ever in memory.
const CHUNK_ROWS: usize = 1 << 16;

/// Rows whose text one thread writes at a time.
const PART_ROWS: usize = 1 << 12;

pub const HELP: &str = "Columns go by the names of the registry (`neutryx describe NAME`). The column `type` holds \
call or put, c or p, 1 or -1. Numbers are decimal, with nan, inf and -inf. Every row of the book is a row of the \
result: first its own cells, then the outputs with 17 significant digits, then its `status`: `ok`, or `bad_<input>` \
for the first input that is missing, no number or not allowed, `bad_row` for a row with more cells than the header, \
`no_limit` where an output does not exist. The outputs of a bad row are nan; other rows are not affected. A column of \
the book that has the name of an output asked for, or `status`, is replaced.

The result appears under its name only when it is complete.

Exit codes:
  0  every row is ok
  1  the result is complete, but some rows are not ok; stderr says how many and which is the first
  2  failed; no result

Example:
  neutryx price book.csv -o out.csv --pricer bsm_european --outputs price,delta,vega --map spot=S,vol=sigma --set rate=0.02";

#[derive(Args)]
pub struct Price {
    /// The book, CSV with a header row; `-` for standard input
    book: PathBuf,
    /// Where to write the result, CSV; `-` for standard output
    #[arg(short, long, value_name = "FILE", default_value = "-")]
    output: PathBuf,
    /// Name of the pricer; `_european` may be left out
    #[arg(long, value_name = "NAME")]
    pricer: String,
    /// Outputs to compute, or `all` [default: price; vol where it is implied]
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    outputs: Vec<String>,
    /// Write the outputs and the status without the cells of the book
    #[arg(long)]
    only_outputs: bool,
    #[command(flatten)]
    reading: ReadingChoice,
    #[command(flatten)]
    engine: EngineChoice,
}

/// How to read a book.
#[derive(Args)]
pub struct ReadingChoice {
    /// Take an input from a column with another name: `spot=S,strike=K`
    #[arg(long, value_name = "INPUT=COLUMN", value_delimiter = ',', value_parser = mapping)]
    map: Vec<Mapping>,
    /// Give an input one value for all rows, instead of a column: `rate=0.02,type=call`
    #[arg(long, value_name = "INPUT=VALUE", value_delimiter = ',', value_parser = setting)]
    set: Vec<Setting>,
    /// The character between cells, or `tab`
    #[arg(long, value_name = "C", default_value = ",", value_parser = delimiter)]
    delimiter: u8,
}

impl ReadingChoice {
    pub fn reading(&self) -> Reading {
        Reading {
            map: self.map.iter().map(|Mapping(input, name)| (*input, name.clone())).collect(),
            set: self.set.iter().map(|Setting(input, value)| (*input, *value)).collect(),
            delimiter: self.delimiter,
        }
    }
}

/// An input that has another name in a file.
#[derive(Clone, Debug)]
struct Mapping(Input, String);

/// An input that has one value for all rows.
#[derive(Clone, Copy, Debug)]
pub struct Setting(pub Input, pub f64);

fn pair(text: &str) -> Result<(Input, &str), String> {
    let (name, rest) = text.split_once('=').ok_or("write INPUT=...")?;
    let input = Input::from_name(name.trim()).ok_or_else(|| {
        let names: Vec<_> = Input::ALL.iter().map(|input| input.name()).collect();
        format!("no input is called `{}`; there are {}", name.trim(), names.join(", "))
    })?;
    Ok((input, rest.trim()))
}

fn mapping(text: &str) -> Result<Mapping, String> {
    pair(text).map(|(input, name)| Mapping(input, name.to_string()))
}

/// Parses `INPUT=VALUE`.
pub fn setting(text: &str) -> Result<Setting, String> {
    let (input, text) = pair(text)?;
    let value = value(input, text.as_bytes());
    if value.is_nan() {
        return Err(format!("`{text}` is no value for `{}`", input.name()));
    }
    Ok(Setting(input, value))
}

fn delimiter(text: &str) -> Result<u8, String> {
    match text.as_bytes() {
        [byte] if byte.is_ascii() && !b"\"\r\n".contains(byte) => Ok(*byte),
        _ if text == "tab" || text == "\\t" => Ok(b'\t'),
        _ => Err("give one ASCII character, or `tab`".into()),
    }
}

/// What became of the rows.
#[derive(Default)]
struct Tally {
    rows: u64,
    bad_rows: u64,
    first_bad: Option<FirstBad>,
}

struct FirstBad {
    row: u64,
    status: &'static str,
}

impl Price {
    pub fn run(self) -> Result<Ending> {
        let pricer = pricer_called(&self.pricer)?;
        let outputs = outputs_called(pricer, &self.outputs)?;
        ensure!(!outputs.is_empty(), "--outputs: name at least one output");
        let engine = self.engine.engine()?;
        let name = self.book.display().to_string();
        let (file, progress) = open(&self.book)?;
        let mut book = Book::open(file, &wanted(pricer), &self.reading.reading(), pricer.name())
            .with_context(|| name.clone())?;
        let mut result = OutputFile::create(&self.output)?;
        let plan = Plan::new(pricer, &engine, outputs, book.headers(), self.only_outputs)?;
        let tally = plan.run(&mut book, &mut result, &progress).with_context(|| name.clone())?;
        result.finish()?;
        progress.finish_and_clear();
        report(&tally)
    }
}

fn report(tally: &Tally) -> Result<Ending> {
    let Some(first) = &tally.first_bad else { return Ok(Ending::Complete) };
    let message = format!(
        "neutryx: {} of {} rows {} not ok; the first is data row {}: {}",
        tally.bad_rows,
        tally.rows,
        if tally.bad_rows == 1 { "is" } else { "are" },
        first.row,
        first.status
    );
    // The exit code says it too.
    let _ = writeln!(io::stderr(), "{message}");
    Ok(Ending::SomeRowsBad)
}

/// The columns `pricer` takes.
pub fn wanted(pricer: &Pricer) -> Vec<Wanted> {
    let wanted = |column: &Column| Wanted { input: column.input, default: column.default };
    pricer.inputs.iter().map(wanted).collect()
}

/// Opens a book; the bar shows how much of it has been read.
pub fn open(path: &Path) -> Result<(Box<dyn Read>, ProgressBar)> {
    let target =
        if io::stderr().is_terminal() { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    if path == Path::new("-") {
        let bar = ProgressBar::with_draw_target(None, target);
        let bar = bar.with_style(style("{spinner} {binary_bytes} read, {msg}")?);
        return Ok((Box::new(bar.wrap_read(io::stdin())), bar));
    }
    let file = File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
    let metadata = file.metadata().with_context(|| format!("cannot read {}", path.display()))?;
    ensure!(!metadata.is_dir(), "cannot read {}: it is a folder", path.display());
    let size = metadata.is_file().then_some(metadata.len());
    let bar = ProgressBar::with_draw_target(size, target);
    let bar = bar.with_style(style("{bar:40} {percent:>3} %  {msg}, {eta} left")?);
    Ok((Box::new(bar.wrap_read(file)), bar))
}

fn style(template: &str) -> Result<ProgressStyle> {
    Ok(ProgressStyle::with_template(template)?.progress_chars("##-"))
}

/// A book's way from cells to prices.
struct Plan<'a> {
    pricer: &'static Pricer,
    engine: &'a Engine,
    writers: rayon::ThreadPool,
    outputs: Vec<Output>,
    header: Vec<Vec<u8>>,
    /// Positions of the book's columns that are written again.
    carried: Vec<usize>,
}

impl<'a> Plan<'a> {
    fn new(
        pricer: &'static Pricer,
        engine: &'a Engine,
        outputs: Vec<Output>,
        headers: &csv::ByteRecord,
        only_outputs: bool,
    ) -> Result<Plan<'a>> {
        let mut added: Vec<Vec<u8>> = outputs.iter().map(|output| output.name().into()).collect();
        added.push(b"status".to_vec());
        let carried: Vec<_> = headers
            .iter()
            .enumerate()
            .filter(|(_, name)| !only_outputs && !added.iter().any(|added| added == name))
            .map(|(position, _)| position)
            .collect();
        let header = carried.iter().map(|position| headers[*position].to_vec()).chain(added).collect();
        let writers = rayon::ThreadPoolBuilder::new().num_threads(engine.threads()).build()?;
        Ok(Plan { pricer, engine, writers, outputs, header, carried })
    }

    fn run(
        &self,
        book: &mut Book<impl Read>,
        result: &mut impl Write,
        progress: &ProgressBar,
    ) -> Result<Tally> {
        let mut header = csv::Writer::from_writer(Vec::new());
        header.write_byte_record(&self.header.iter().collect())?;
        result.write_all(&header.into_inner()?)?;

        let mut tally = Tally::default();
        let mut chunk = Chunk::default();
        let mut values = vec![Vec::new(); self.outputs.len()];
        let mut codes = Vec::new();
        while book.read(&mut chunk, CHUNK_ROWS)? {
            let rows = chunk.rows.len();
            values.iter_mut().for_each(|column| column.resize(rows, 0.0));
            codes.resize(rows, 0);
            self.price(book.sources(), &chunk, &mut values, &mut codes)?;
            for part in self.write(&chunk, &values, &codes) {
                result.write_all(&part?)?;
            }
            tally.count(&chunk, &codes);
            progress.set_message(format!("{} rows", tally.rows));
        }
        result.flush()?;
        Ok(tally)
    }

    fn price(
        &self,
        sources: &[(Input, Source)],
        chunk: &Chunk,
        values: &mut [Vec<f64>],
        codes: &mut [u32],
    ) -> Result<()> {
        let mut builder = Batch::builder(self.pricer.id, chunk.rows.len()).codes(codes);
        for ((input, source), column) in sources.iter().zip(&chunk.columns) {
            builder = match source {
                Source::Cells(_) => builder.input(*input, column),
                Source::Constant(value) => builder.input(*input, *value),
            };
        }
        for (output, column) in self.outputs.iter().zip(values) {
            builder = builder.output(*output, column);
        }
        self.engine.price(&mut builder.build()?)?;
        Ok(())
    }

    /// The rows as CSV text, in parts.
    fn write(&self, chunk: &Chunk, values: &[Vec<f64>], codes: &[u32]) -> Vec<Result<Vec<u8>>> {
        let starts: Vec<_> = (0..chunk.rows.len()).step_by(PART_ROWS).collect();
        let part = |start: usize| {
            let end = (start + PART_ROWS).min(chunk.rows.len());
            let mut text = csv::Writer::from_writer(Vec::with_capacity((end - start) * 128));
            let mut digits = Vec::with_capacity(32);
            for row in start..end {
                let overlong = chunk.rows[row].overlong;
                for position in &self.carried {
                    // A short row is filled up with empty cells.
                    text.write_field(chunk.rows[row].cells.get(*position).unwrap_or_default())?;
                }
                for column in values {
                    digits.clear();
                    number::write(&mut digits, if overlong { f64::NAN } else { column[row] });
                    text.write_field(&digits)?;
                }
                text.write_field(status(chunk, codes, row))?;
                text.write_record(None::<&[u8]>)?;
            }
            Ok(text.into_inner()?)
        };
        self.writers.install(|| starts.into_par_iter().map(part).collect())
    }
}

fn status(chunk: &Chunk, codes: &[u32], row: usize) -> &'static str {
    if chunk.rows[row].overlong { "bad_row" } else { RowCode(codes[row]).name() }
}

impl Tally {
    fn count(&mut self, chunk: &Chunk, codes: &[u32]) {
        for (i, row) in chunk.rows.iter().enumerate() {
            if codes[i] == 0 && !row.overlong {
                continue;
            }
            self.bad_rows += 1;
            self.first_bad.get_or_insert_with(|| FirstBad {
                row: self.rows + i as u64 + 1,
                status: status(chunk, codes, i),
            });
        }
        self.rows += chunk.rows.len() as u64;
    }
}
