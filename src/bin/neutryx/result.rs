//! A result: the cells of a book, the outputs and a status, as CSV; and what became of its rows.

use crate::book::{Chunk, with_number};
use crate::{Ending, number};
use anyhow::Result;
use neutryx::RowCode;
use rayon::prelude::*;
use std::borrow::Cow;
use std::io::{self, Write};

/// Rows whose text one thread writes at a time.
const PART_ROWS: usize = 1 << 12;

/// Which columns a result has.
pub struct Layout {
    writers: rayon::ThreadPool,
    header: Vec<Vec<u8>>,
    /// Positions of the book's columns that are written again.
    carried: Vec<usize>,
}

impl Layout {
    /// The columns of the book, but for those that have the name of an output or `status`, or none; then these.
    ///
    /// # Errors
    /// The system has no thread left.
    pub fn new(
        headers: &csv::ByteRecord,
        outputs: impl Iterator<Item = impl Into<Cow<'static, str>>>,
        only_outputs: bool,
        threads: usize,
    ) -> Result<Layout> {
        let mut added: Vec<Vec<u8>> = outputs.map(|name| name.into().into_owned().into_bytes()).collect();
        added.push(b"status".to_vec());
        let carried: Vec<_> = headers
            .iter()
            .enumerate()
            .filter(|(_, name)| !only_outputs && !added.iter().any(|added| added == name))
            .map(|(position, _)| position)
            .collect();
        let header = carried.iter().map(|position| headers[*position].to_vec()).chain(added).collect();
        let writers = rayon::ThreadPoolBuilder::new().num_threads(threads).build()?;
        Ok(Layout { writers, header, carried })
    }

    /// The header as CSV text.
    pub fn header(&self) -> Result<Vec<u8>> {
        let mut header = csv::Writer::from_writer(Vec::new());
        header.write_byte_record(&self.header.iter().collect())?;
        Ok(header.into_inner()?)
    }

    /// The rows as CSV text, in parts; `values` has a column for each output.
    pub fn text(&self, chunk: &Chunk, values: &[Vec<f64>], codes: &[u32]) -> Vec<Result<Vec<u8>>> {
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
                text.write_field(status(chunk, codes, row).as_bytes())?;
                text.write_record(None::<&[u8]>)?;
            }
            Ok(text.into_inner()?)
        };
        self.writers.install(|| starts.into_par_iter().map(part).collect())
    }
}

fn status(chunk: &Chunk, codes: &[u32], row: usize) -> Cow<'static, str> {
    let code = RowCode(codes[row]);
    if chunk.rows[row].overlong { "bad_row".into() } else { with_number(code.name(), code.part()) }
}

/// What became of the rows.
#[derive(Default)]
pub struct Tally {
    rows: u64,
    bad_rows: u64,
    first_bad: Option<FirstBad>,
}

struct FirstBad {
    row: u64,
    status: Cow<'static, str>,
}

impl Tally {
    /// Rows counted.
    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// Counts the rows of a chunk.
    pub fn count(&mut self, chunk: &Chunk, codes: &[u32]) {
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

    /// Says on standard error how many rows are bad.
    pub fn report(&self) -> Ending {
        let Some(first) = &self.first_bad else { return Ending::Complete };
        let message = format!(
            "neutryx: {} of {} rows {} not ok; the first is data row {}: {}",
            self.bad_rows,
            self.rows,
            if self.bad_rows == 1 { "is" } else { "are" },
            first.row,
            first.status
        );
        // The exit code says it too.
        let _ = writeln!(io::stderr(), "{message}");
        Ending::SomeRowsBad
    }
}
