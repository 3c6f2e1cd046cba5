//! Implied volatility against strike.

use super::canvas::{Anchor, Chart, Sheet, save};
use super::color::{self, INK, MUTED};
use super::panel::{Line, Panel, legend, percent, plain};
use super::{expiry_texts, surface::read_columns};
use crate::Ending;
use crate::price::ReadingChoice;
use anyhow::{Result, ensure};
use clap::Args;
use neutryx::Input;
use plotters::prelude::DrawingBackend;
use std::path::{Path, PathBuf};

#[derive(Args)]
pub struct Smile {
    /// The book, CSV with the columns `strike`, `time` and `vol`; `-` for standard input
    book: PathBuf,
    /// The chart to write, .svg or .png
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// Title of the chart
    #[arg(long, default_value = "Implied volatility by strike")]
    title: String,
    /// A line of small print under the title
    #[arg(long, default_value = "")]
    subtitle: String,
    #[command(flatten)]
    reading: ReadingChoice,
}

/// More lines than this cannot be told apart.
const MOST_LINES: usize = 24;

impl Smile {
    pub fn run(self) -> Result<Ending> {
        let wanted = [Input::Strike, Input::Time, Input::Vol];
        let (columns, _) = read_columns(&self.book, &wanted, &self.reading.reading(), "a smile")?;
        let mut rows: Vec<_> = (0..columns[0].len())
            .map(|i| (columns[1][i], columns[0][i], columns[2][i]))
            .filter(|(time, strike, vol)| time.is_finite() && strike.is_finite() && vol.is_finite())
            .collect();
        ensure!(!rows.is_empty(), "{}: no row has strike, time and vol", self.book.display());
        rows.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
        let expiries = rows
            .chunk_by(|a, b| a.0 == b.0)
            .map(|expiry| (expiry[0].0, expiry.iter().map(|(_, strike, vol)| (*strike, *vol)).collect()))
            .collect();
        save_smile(&self.output, &self.title, &self.subtitle, expiries)?;
        Ok(Ending::Complete)
    }
}

/// Draws volatility against strike, a line for each time to expiry.
pub fn save_smile(
    path: &Path,
    title: &str,
    subtitle: &str,
    expiries: Vec<(f64, Vec<(f64, f64)>)>,
) -> Result<()> {
    let count = expiries.len();
    ensure!(count <= MOST_LINES, "there are {count} expiries; a chart shows at most {MOST_LINES}");
    let names = expiry_texts(&expiries.iter().map(|expiry| expiry.0).collect::<Vec<_>>());
    let line = |(i, expiry): (usize, (f64, Vec<_>))| Line { color: color::line(i, count), points: expiry.1 };
    let lines = expiries.into_iter().enumerate().map(line).collect();
    save(&SmileChart { title: title.to_owned(), subtitle: subtitle.to_owned(), lines, names }, path)
}

struct SmileChart {
    title: String,
    subtitle: String,
    lines: Vec<Line>,
    names: Vec<String>,
}

impl Chart for SmileChart {
    fn size(&self) -> (u32, u32) {
        (1000, 620)
    }
    fn draw<B: DrawingBackend>(&self, sheet: &Sheet<'_, B>) -> Result<()> {
        sheet.bold(&self.title, (24.0, 30.0), 20.0, INK, Anchor::Left)?;
        sheet.text(&self.subtitle, (24.0, 54.0), 12.0, MUTED, Anchor::Left)?;
        let panel = Panel {
            frame: (70.0, 108.0, 830.0, 560.0),
            title: "Implied volatility",
            x_label: "Strike",
            lines: &self.lines,
            bands: &[],
            dots: true,
            x_text: plain,
            y_text: percent,
            mark: None,
        };
        panel.draw(sheet)?;
        let entries = self.lines.iter().map(|line| line.color).zip(self.names.iter().map(String::as_str));
        legend(sheet, (862.0, 112.0), "Time to expiry", entries)
    }
}
