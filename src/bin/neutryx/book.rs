//! Reads a book of options from CSV, a chunk of rows at a time.
//!
//! The file stands alone, so that the fuzz target can include it.

use anyhow::{Context, Result, anyhow, bail};
use csv::ByteRecord;
use neutryx::Input;
use neutryx::mc::SimulationInput;
use std::borrow::Cow;
use std::io::Read;

/// What columns go by: the inputs of pricers, or those of simulations.
pub trait ColumnName: Copy + PartialEq + Send + Sync + 'static {
    /// The column called `name`.
    fn called(name: &str) -> Option<Self>;
    /// What they are called, for messages.
    fn names() -> Vec<&'static str>;
    /// The name in a header, and in messages.
    fn name(self) -> Cow<'static, str>;
    /// Whether its name has the number of an asset or interval.
    fn is_numbered(self) -> bool {
        false
    }
    /// Whether it is what one asset or interval has of `whole`.
    fn is_part_of(self, whole: Self) -> bool {
        let _ = whole;
        false
    }
    /// Words that stand for numbers in its cells, in any case.
    fn words(self) -> &'static [(&'static str, f64)];
}

const TYPES: &[(&str, f64)] = &[("call", 1.0), ("c", 1.0), ("put", -1.0), ("p", -1.0)];

impl ColumnName for Input {
    fn called(name: &str) -> Option<Input> {
        Input::from_name(name)
    }
    fn names() -> Vec<&'static str> {
        Input::ALL.iter().map(|input| input.name()).collect()
    }
    fn name(self) -> Cow<'static, str> {
        Input::name(self).into()
    }
    fn words(self) -> &'static [(&'static str, f64)] {
        if self == Input::Type { TYPES } else { &[] }
    }
}

/// An input of a simulation, for all assets or intervals or for one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PartInput {
    pub input: SimulationInput,
    /// The number of the asset or interval, counted from 1, which comes behind the name; 0 for all.
    pub part: u32,
}

impl ColumnName for PartInput {
    fn called(name: &str) -> Option<PartInput> {
        if let Some(input) = SimulationInput::from_name(name) {
            return Some(PartInput { input, part: 0 });
        }
        let (name, part) = numbered(name)?;
        let has_parts = |input: &SimulationInput| input.is_per_asset() || input.is_per_interval();
        let input = SimulationInput::from_name(name).filter(has_parts)?;
        Some(PartInput { input, part })
    }
    fn names() -> Vec<&'static str> {
        SimulationInput::ALL.iter().map(|input| input.name()).collect()
    }
    fn name(self) -> Cow<'static, str> {
        with_number(self.input.name(), self.part)
    }
    fn is_numbered(self) -> bool {
        self.part > 0
    }
    fn is_part_of(self, whole: PartInput) -> bool {
        self.part > 0 && whole.part == 0 && self.input == whole.input
    }
    fn words(self) -> &'static [(&'static str, f64)] {
        match self.input {
            SimulationInput::Type => TYPES,
            SimulationInput::Direction => &[("up", 1.0), ("down", -1.0)],
            SimulationInput::Knock => &[("in", 1.0), ("out", -1.0)],
            _ => &[],
        }
    }
}

/// A name with the number of an asset or interval, such as `spot_2`; 0 for none.
pub fn with_number(name: &'static str, part: u32) -> Cow<'static, str> {
    if part == 0 { name.into() } else { format!("{name}_{part}").into() }
}

/// The parts of a name such as `spot_2`.
pub fn numbered(name: &str) -> Option<(&str, u32)> {
    let (name, number) = name.rsplit_once('_')?;
    let is_number = number.bytes().all(|byte| byte.is_ascii_digit()) && !number.starts_with('0');
    Some((name, number.parse().ok().filter(|_| is_number)?))
}

/// A column a command reads.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<I = Input> {
    /// Which column.
    pub input: I,
    /// Value for every row where the file has no such column, NaN if it may be left out altogether; required where
    /// `None`.
    pub default: Option<f64>,
}

/// How the columns of a file are to be understood.
#[derive(Clone, Debug)]
pub struct Reading<I = Input> {
    /// Input columns that go by another name in the file.
    pub map: Vec<(I, String)>,
    /// Input columns that have one value for all rows.
    pub set: Vec<(I, f64)>,
    /// The character between cells.
    pub delimiter: u8,
}

impl<I> Default for Reading<I> {
    fn default() -> Self {
        Reading { map: Vec::new(), set: Vec::new(), delimiter: b',' }
    }
}

/// Where the values of an input column come from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Source {
    /// The cells at this position.
    Cells(usize),
    /// One value for all rows.
    Constant(f64),
}

/// A CSV file with its header understood.
pub struct Book<R, I = Input> {
    reader: csv::Reader<R>,
    headers: ByteRecord,
    sources: Vec<(I, Source)>,
    record: ByteRecord,
}

/// Some rows of a book.
#[derive(Default)]
pub struct Chunk {
    /// The rows as they were in the file.
    pub rows: Vec<Row>,
    /// A number a row for each column with cells, in the order of [`Book::sources`]; empty for constants.
    /// NaN where a cell is no number.
    pub columns: Vec<Vec<f64>>,
}

/// A row of the file.
#[derive(Default)]
pub struct Row {
    /// Its cells.
    pub cells: ByteRecord,
    /// It has more cells than the header, so that none can be trusted to be in its place.
    pub overlong: bool,
}

impl<R: Read, I: ColumnName> Book<R, I> {
    /// Reads the header of `file` and finds the columns `wanted`; `reader` names who wants them.
    ///
    /// # Errors
    /// A file without a header, and columns that are missing or there twice.
    pub fn open(file: R, wanted: &[Wanted<I>], reading: &Reading<I>, reader: &str) -> Result<Book<R, I>> {
        let mut csv = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(reading.delimiter)
            .buffer_capacity(1 << 16)
            .from_reader(file);
        let mut headers = ByteRecord::new();
        if !csv.read_byte_record(&mut headers).context("reading the header")? {
            bail!("the file is empty; its first row must hold the names of the columns");
        }
        headers.trim();
        if headers.iter().any(|name| name.contains(&0)) {
            bail!("the file is no UTF-8 text; save it as CSV in UTF-8");
        }
        let sources = find_columns(&headers, wanted, reading, reader)?;
        Ok(Book { reader: csv, headers, sources, record: ByteRecord::new() })
    }

    /// The names of the file's columns.
    pub fn headers(&self) -> &ByteRecord {
        &self.headers
    }
    /// The columns wanted and where their values come from.
    pub fn sources(&self) -> &[(I, Source)] {
        &self.sources
    }

    /// Replaces what is in `chunk` by the next rows, at most `limit`; false at the end of the file.
    ///
    /// # Errors
    /// Only those of the file.
    pub fn read(&mut self, chunk: &mut Chunk, limit: usize) -> Result<bool> {
        chunk.columns.resize_with(self.sources.len(), Vec::new);
        chunk.columns.iter_mut().for_each(Vec::clear);
        let mut rows = 0;
        while rows < limit && self.reader.read_byte_record(&mut self.record)? {
            if chunk.rows.len() == rows {
                chunk.rows.push(Row::default());
            }
            let row = &mut chunk.rows[rows];
            row.overlong = self.record.len() > self.headers.len();
            for ((input, source), values) in self.sources.iter().zip(&mut chunk.columns) {
                if let Source::Cells(position) = source {
                    let cell = self.record.get(*position).filter(|_| !row.overlong);
                    values.push(cell.map_or(f64::NAN, |cell| value(*input, cell)));
                }
            }
            std::mem::swap(&mut row.cells, &mut self.record);
            rows += 1;
        }
        chunk.rows.truncate(rows);
        Ok(rows > 0)
    }
}

/// The value of a cell, NaN if it has none.
pub fn value(input: impl ColumnName, cell: &[u8]) -> f64 {
    let cell = cell.trim_ascii();
    if let Some((_, value)) =
        input.words().iter().find(|(word, _)| cell.eq_ignore_ascii_case(word.as_bytes()))
    {
        return *value;
    }
    std::str::from_utf8(cell).ok().and_then(|text| text.parse().ok()).unwrap_or(f64::NAN)
}

fn find_columns<I: ColumnName>(
    headers: &ByteRecord,
    wanted: &[Wanted<I>],
    reading: &Reading<I>,
    reader: &str,
) -> Result<Vec<(I, Source)>> {
    let takes = || {
        let name = |column: &Wanted<I>| match column.default {
            None => column.input.name().to_string(),
            Some(_) => format!("[{}]", column.input.name()),
        };
        wanted.iter().filter(|column| !column.input.is_numbered()).map(name).collect::<Vec<_>>().join(", ")
    };
    let given =
        reading.map.iter().map(|(input, _)| *input).chain(reading.set.iter().map(|(input, _)| *input));
    let mut seen: Vec<I> = Vec::new();
    for input in given {
        if seen.contains(&input) {
            bail!("`{}` is given twice by --map and --set", input.name());
        }
        if !wanted.iter().any(|column| column.input == input) {
            bail!("{reader} takes no `{}`; it takes {}", input.name(), takes());
        }
        seen.push(input);
    }

    let has =
        |input: I| seen.contains(&input) || headers.iter().any(|header| header == input.name().as_bytes());
    let mut sources = Vec::new();
    for column in wanted {
        let input = column.input;
        if let Some((_, value)) = reading.set.iter().find(|(set, _)| *set == input) {
            sources.push((input, Source::Constant(*value)));
            continue;
        }
        let mapped = reading.map.iter().find(|(map, _)| *map == input).map(|(_, name)| name.as_str());
        let own = input.name();
        let name = mapped.unwrap_or(&own);
        let mut positions =
            headers.iter().enumerate().filter(|(_, header)| *header == name.as_bytes()).map(|(i, _)| i);
        let source = match (positions.next(), positions.next(), column.default) {
            (Some(_), Some(_), _) => {
                bail!("the file has more than one column `{name}`; rename all but the one to use")
            }
            (Some(position), None, _) => Source::Cells(position),
            (None, _, Some(default)) if mapped.is_none() => Source::Constant(default),
            (None, ..) if wanted.iter().any(|part| part.input.is_part_of(input) && has(part.input)) => {
                Source::Constant(f64::NAN)
            }
            (None, ..) => return Err(missing(headers, input, name, reader, &takes())),
        };
        sources.push((input, source));
    }
    Ok(sources)
}

fn missing(
    headers: &ByteRecord,
    input: impl ColumnName,
    name: &str,
    reader: &str,
    takes: &str,
) -> anyhow::Error {
    let has: Vec<_> = headers.iter().map(String::from_utf8_lossy).collect();
    let other_delimiter = match has.as_slice() {
        [only] => [(';', "';'"), ('\t', "tab")].into_iter().find(|(delimiter, _)| only.contains(*delimiter)),
        _ => None,
    };
    let cure = match other_delimiter {
        Some((_, name)) => format!("its cells seem to be separated by {name}: say --delimiter {name}"),
        None => format!(
            "name the column with --map {0}=COLUMN, or give one value for all rows with --set {0}=VALUE",
            input.name()
        ),
    };
    anyhow!(
        "the file has no column `{name}`\n  the file has  {}\n  {reader} takes  {takes}\n  {cure}",
        has.join(", ")
    )
}
