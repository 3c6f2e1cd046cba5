//! A heat map over strike and expiry.

use super::canvas::{Anchor, Chart, Sheet, save};
use super::color::{EMPTY, INK, MUTED, contrast, viridis};
use super::expiry_texts;
use super::panel::{plain, range, ticks};
use crate::Ending;
use crate::book::{Book, Chunk, Reading, Source, Wanted};
use crate::choice::{outputs_called, pricer_called};
use crate::price::{ReadingChoice, open, wanted};
use anyhow::{Context, Result, ensure};
use clap::Args;
use neutryx::{Batch, Engine, Input};
use plotters::prelude::DrawingBackend;
use std::path::{Path, PathBuf};

#[derive(Args)]
pub struct Surface {
    /// The book, CSV; `-` for standard input
    book: PathBuf,
    /// The chart to write, .svg or .png
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// What to show: `vol`, or an output of the pricer
    #[arg(long, value_name = "NAME", default_value = "vol")]
    value: String,
    /// Name of the pricer, where an output is shown; `_european` may be left out
    #[arg(long, value_name = "NAME", default_value = "bsm_european")]
    pricer: String,
    /// Title of the chart
    #[arg(long)]
    title: Option<String>,
    /// A line of small print under the title
    #[arg(long, default_value = "")]
    subtitle: String,
    #[command(flatten)]
    reading: ReadingChoice,
}

/// Charts hold their book in memory; one of more rows would be no picture.
const MOST_ROWS: usize = 100_000;

/// Most strikes and most expiries with a number written in each cell.
const MOST_LABELLED: (usize, usize) = (16, 20);

impl Surface {
    pub fn run(self) -> Result<Ending> {
        let reading = self.reading.reading();
        let (strikes, times, values) = if self.value == "vol" {
            let columns = [Input::Strike, Input::Time, Input::Vol];
            let (mut read, _) = read_columns(&self.book, &columns, &reading, "a surface")?;
            let vol = read.pop().unwrap_or_default();
            let time = read.pop().unwrap_or_default();
            (read.pop().unwrap_or_default(), time, vol)
        } else {
            self.priced(&reading)?
        };
        let cells = strikes.iter().zip(&times).zip(&values).map(|((k, t), v)| (*k, *t, *v));
        let cells: Vec<_> =
            cells.filter(|(k, t, v)| k.is_finite() && t.is_finite() && v.is_finite()).collect();
        ensure!(!cells.is_empty(), "{}: no row has a value to show", self.book.display());
        let chart = SurfaceChart::new(self.title, self.subtitle, &self.value, &cells);
        save(&chart, &self.output)?;
        Ok(Ending::Complete)
    }

    /// Strikes, times and an output of the pricer.
    fn priced(&self, reading: &Reading) -> Result<(Vec<f64>, Vec<f64>, Vec<f64>)> {
        let pricer = pricer_called(&self.pricer)?;
        let outputs = outputs_called(pricer, std::slice::from_ref(&self.value))?;
        ensure!(outputs.len() == 1, "--value: name one output");
        let inputs: Vec<_> = pricer.inputs.iter().map(|column| column.input).collect();
        let (columns, rows) = read_wanted(&self.book, &wanted(pricer), reading, pricer.name())?;
        let mut values = vec![0.0; rows];
        let mut builder = Batch::builder(pricer.id, rows);
        for (input, column) in inputs.iter().zip(&columns) {
            builder = builder.input(*input, column);
        }
        let mut batch = builder.output(outputs[0], &mut values).build()?;
        Engine::new(&Default::default())?.price(&mut batch)?;
        drop(batch);
        let column = |wanted: Input| {
            let position = inputs.iter().position(|input| *input == wanted);
            position.map(|position| columns[position].clone()).unwrap_or_default()
        };
        Ok((column(Input::Strike), column(Input::Time), values))
    }
}

/// Reads whole columns of a book, and its number of rows.
pub fn read_columns(
    path: &Path,
    inputs: &[Input],
    reading: &Reading,
    reader: &str,
) -> Result<(Vec<Vec<f64>>, usize)> {
    let wanted: Vec<_> = inputs.iter().map(|input| Wanted { input: *input, default: None }).collect();
    read_wanted(path, &wanted, reading, reader)
}

fn read_wanted(
    path: &Path,
    wanted: &[Wanted],
    reading: &Reading,
    reader: &str,
) -> Result<(Vec<Vec<f64>>, usize)> {
    let name = path.display().to_string();
    let (file, _) = open(path)?;
    let mut book = Book::open(file, wanted, reading, reader).with_context(|| name.clone())?;
    let mut chunk = Chunk::default();
    book.read(&mut chunk, MOST_ROWS + 1).with_context(|| name.clone())?;
    let rows = chunk.rows.len();
    ensure!(rows <= MOST_ROWS, "{name} has too many rows for a chart; at most {MOST_ROWS} are drawn");
    let columns = book.sources().iter().zip(chunk.columns).map(|((_, source), column)| match source {
        Source::Cells(_) => column,
        Source::Constant(value) => vec![*value; rows],
    });
    Ok((columns.collect(), rows))
}

struct SurfaceChart {
    title: String,
    subtitle: String,
    strikes: Vec<f64>,
    times: Vec<f64>,
    /// A value for each strike of each expiry, NaN where the book has none.
    cells: Vec<f64>,
    /// What the values are, and in which unit.
    unit: String,
    decimals: usize,
}

impl SurfaceChart {
    fn new(title: Option<String>, subtitle: String, value: &str, rows: &[(f64, f64, f64)]) -> SurfaceChart {
        let distinct = |values: &mut Vec<f64>| {
            values.sort_by(f64::total_cmp);
            values.dedup();
        };
        let mut strikes: Vec<_> = rows.iter().map(|row| row.0).collect();
        let mut times: Vec<_> = rows.iter().map(|row| row.1).collect();
        distinct(&mut strikes);
        distinct(&mut times);
        let mut sums = vec![(0.0, 0.0); strikes.len() * times.len()];
        for (strike, time, value) in rows {
            let column = strikes.partition_point(|other| other < strike);
            let row = times.partition_point(|other| other < time);
            let sum = &mut sums[row * strikes.len() + column];
            *sum = (sum.0 + value, sum.1 + 1.0);
        }
        let is_share = matches!(value, "vol" | "itm_probability");
        let largest = rows.iter().map(|row| row.2.abs()).fold(0.0, f64::max);
        let (power, unit) = match largest {
            _ if is_share => (2, format!("{}, %", if value == "vol" { "volatility" } else { "probability" })),
            x if x > 0.0 && x < 0.1 => {
                let power = -(x.log10().floor() as i32);
                (power, format!("{value} x 1e{power}"))
            }
            _ => (0, value.to_string()),
        };
        // Options of one strike and expiry, such as a call and its put, share a cell: their mean. An empty
        // cell is 0 / 0.
        let unit_size = 10f64.powi(power);
        let cells = sums.iter().map(|(sum, count)| sum / count * unit_size).collect();
        let default_title = match value {
            "vol" => "Implied volatility surface".to_string(),
            name => format!("{name} by strike and expiry"),
        };
        SurfaceChart {
            title: title.unwrap_or(default_title),
            subtitle,
            strikes,
            times,
            cells,
            unit,
            decimals: match largest * unit_size {
                _ if is_share => 1,
                x if x >= 1000.0 => 0,
                x if x >= 100.0 => 1,
                _ => 2,
            },
        }
    }
}

impl Chart for SurfaceChart {
    fn size(&self) -> (u32, u32) {
        (1000, (170 + 48 * self.times.len() as u32).clamp(420, 720))
    }
    fn draw<B: DrawingBackend>(&self, sheet: &Sheet<'_, B>) -> Result<()> {
        let (left, top, right) = (110.0, 108.0, 870.0);
        let bottom = f64::from(self.size().1) - 60.0;
        let (columns, rows) = (self.strikes.len(), self.times.len());
        let (width, height) = ((right - left) / columns as f64, (bottom - top) / rows as f64);
        let (low, high) = range(self.cells.iter().copied().filter(|value| value.is_finite()), 0.0);
        sheet.bold(&self.title, (24.0, 30.0), 20.0, INK, Anchor::Left)?;
        sheet.text(&self.subtitle, (24.0, 54.0), 12.0, MUTED, Anchor::Left)?;
        sheet.bold("Time to expiry", (24.0, top - 16.0), 12.0, INK, Anchor::Left)?;
        sheet.text("Strike", (right, bottom + 38.0), 12.0, INK, Anchor::Right)?;

        let labelled = columns <= MOST_LABELLED.0 && rows <= MOST_LABELLED.1;
        let gap = if labelled { 1.0 } else { 0.0 };
        for row in 0..rows {
            // Later expiries stand higher, as on any axis.
            let y = bottom - height * (row + 1) as f64;
            for column in 0..columns {
                let x = left + width * column as f64;
                let value = self.cells[row * columns + column];
                let color = if value.is_nan() { EMPTY } else { viridis((value - low) / (high - low)) };
                sheet.rectangle((x + gap, y + gap), (x + width - gap, y + height - gap), color)?;
                if labelled && value.is_finite() {
                    let middle = (x + width / 2.0, y + height / 2.0);
                    let text = format!("{value:.*}", self.decimals);
                    sheet.text(&text, middle, 12.0, contrast(color), Anchor::Center)?;
                }
            }
        }
        let expiries = expiry_texts(&self.times);
        for row in (0..rows).step_by((16.0 / height).ceil() as usize) {
            let y = bottom - height * (row as f64 + 0.5);
            sheet.text(&expiries[row], (left - 10.0, y), 12.0, MUTED, Anchor::Right)?;
        }
        for column in (0..columns).step_by((56.0 / width).ceil() as usize) {
            let x = left + width * (column as f64 + 0.5);
            sheet.text(&plain(self.strikes[column]), (x, bottom + 16.0), 12.0, MUTED, Anchor::Center)?;
        }
        self.scale(sheet, (894.0, top, 914.0, bottom), (low, high))
    }
}

impl SurfaceChart {
    /// The bar that says which colour is which value.
    fn scale<B: DrawingBackend>(
        &self,
        sheet: &Sheet<'_, B>,
        (left, top, right, bottom): (f64, f64, f64, f64),
        (low, high): (f64, f64),
    ) -> Result<()> {
        const STEPS: usize = 256;
        sheet.bold(&self.unit, (left, top - 16.0), 12.0, INK, Anchor::Left)?;
        let step = (bottom - top) / STEPS as f64;
        for i in 0..STEPS {
            let y = bottom - step * (i + 1) as f64;
            let color = viridis((i as f64 + 0.5) / STEPS as f64);
            sheet.rectangle((left, y), (right, y + step), color)?;
        }
        for value in ticks(low, high, 6) {
            let y = bottom - (value - low) / (high - low) * (bottom - top);
            sheet.line(&[(right, y), (right + 4.0, y)], MUTED, 1.0)?;
            sheet.text(&plain(value), (right + 9.0, y), 12.0, MUTED, Anchor::Left)?;
        }
        Ok(())
    }
}
