//! `neutryx price`: a CSV book in, prices and Greeks out.

use crate::Ending;
use crate::book::{Book, Chunk, ColumnName, Reading, Source, Wanted, value};
use crate::choice::{EngineChoice, outputs_called, pricer_called};
use crate::output_file::OutputFile;
use crate::result::{Layout, Tally};
use anyhow::{Context, Result, ensure};
use clap::Args;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use neutryx::models::{Column, Pricer};
use neutryx::{Batch, Engine, Input, Output};
use std::fs::File;
use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

/// Rows read, priced and written at a time; all that is ever in memory.
const CHUNK_ROWS: usize = 1 << 16;

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
pub struct ReadingChoice<I: ColumnName = Input> {
    /// Take an input from a column with another name: `spot=S,strike=K`
    #[arg(long, value_name = "INPUT=COLUMN", value_delimiter = ',', value_parser = mapping::<I>)]
    map: Vec<Mapping<I>>,
    /// Give an input one value for all rows, instead of a column: `rate=0.02,type=call`
    #[arg(long, value_name = "INPUT=VALUE", value_delimiter = ',', value_parser = setting::<I>)]
    set: Vec<Setting<I>>,
    /// The character between cells, or `tab`
    #[arg(long, value_name = "C", default_value = ",", value_parser = delimiter)]
    delimiter: u8,
}

impl<I: ColumnName> ReadingChoice<I> {
    pub fn reading(&self) -> Reading<I> {
        Reading {
            map: self.map.iter().map(|Mapping(input, name)| (*input, name.clone())).collect(),
            set: self.set.iter().map(|Setting(input, value)| (*input, *value)).collect(),
            delimiter: self.delimiter,
        }
    }
}

/// An input that has another name in a file.
#[derive(Clone, Debug)]
struct Mapping<I>(I, String);

/// An input that has one value for all rows.
#[derive(Clone, Copy, Debug)]
pub struct Setting<I = Input>(pub I, pub f64);

fn pair<I: ColumnName>(text: &str) -> Result<(I, &str), String> {
    let (name, rest) = text.split_once('=').ok_or("write INPUT=...")?;
    let input = I::called(name.trim()).ok_or_else(|| {
        format!("no input is called `{}`; there are {}", name.trim(), I::names().join(", "))
    })?;
    Ok((input, rest.trim()))
}

fn mapping<I: ColumnName>(text: &str) -> Result<Mapping<I>, String> {
    pair(text).map(|(input, name)| Mapping(input, name.to_string()))
}

/// Parses `INPUT=VALUE`.
pub fn setting<I: ColumnName>(text: &str) -> Result<Setting<I>, String> {
    let (input, text) = pair::<I>(text)?;
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
        Ok(tally.report())
    }
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
    outputs: Vec<Output>,
    layout: Layout,
}

impl<'a> Plan<'a> {
    fn new(
        pricer: &'static Pricer,
        engine: &'a Engine,
        outputs: Vec<Output>,
        headers: &csv::ByteRecord,
        only_outputs: bool,
    ) -> Result<Plan<'a>> {
        let names = outputs.iter().map(|output| output.name());
        let layout = Layout::new(headers, names, only_outputs, engine.threads())?;
        Ok(Plan { pricer, engine, outputs, layout })
    }

    fn run(
        &self,
        book: &mut Book<impl Read>,
        result: &mut impl Write,
        progress: &ProgressBar,
    ) -> Result<Tally> {
        result.write_all(&self.layout.header()?)?;
        let mut tally = Tally::default();
        let mut chunk = Chunk::default();
        let mut values = vec![Vec::new(); self.outputs.len()];
        let mut codes = Vec::new();
        while book.read(&mut chunk, CHUNK_ROWS)? {
            let rows = chunk.rows.len();
            values.iter_mut().for_each(|column| column.resize(rows, 0.0));
            codes.resize(rows, 0);
            self.price(book.sources(), &chunk, &mut values, &mut codes)?;
            for part in self.layout.text(&chunk, &values, &codes) {
                result.write_all(&part?)?;
            }
            tally.count(&chunk, &codes);
            progress.set_message(format!("{} rows", tally.rows()));
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
}
