//! Estimates against the number of paths.

use super::canvas::{Anchor, Chart, Sheet, save};
use super::color::{self, INK, MUTED};
use super::panel::{Band, Line, Panel, legend, plain};
use anyhow::Result;
use plotters::prelude::DrawingBackend;
use std::path::Path;

/// Estimates of one kind.
pub struct Series {
    pub name: String,
    /// Number of paths, estimate, lower and upper end of its interval.
    pub points: Vec<[f64; 4]>,
}

/// Draws estimates and their intervals against the number of paths, on a logarithmic axis.
pub fn save_convergence(path: &Path, subtitle: &str, series: &[Series]) -> Result<()> {
    let colors = (0..series.len()).map(|i| color::line(i, series.len()));
    let lines = colors.clone().zip(series).map(|(color, series)| Line {
        color,
        points: series.points.iter().map(|[paths, price, ..]| (paths.log2(), *price)).collect(),
    });
    let bands = colors.zip(series).map(|(color, series)| Band {
        color,
        points: series.points.iter().map(|[paths, _, low, high]| (paths.log2(), *low, *high)).collect(),
    });
    let chart = ConvergenceChart {
        subtitle,
        lines: lines.collect(),
        bands: bands.collect(),
        names: series.iter().map(|series| series.name.as_str()).collect(),
    };
    save(&chart, path)
}

/// A power of two, given its exponent.
fn power_text(exponent: f64) -> String {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    if exponent.fract() != 0.0 {
        return String::new();
    }
    let digits = exponent.to_string();
    let raised = digits.chars().filter_map(|digit| DIGITS.get(digit.to_digit(10)? as usize));
    std::iter::once('2').chain(raised.copied()).collect()
}

struct ConvergenceChart<'a> {
    subtitle: &'a str,
    lines: Vec<Line>,
    bands: Vec<Band>,
    names: Vec<&'a str>,
}

impl Chart for ConvergenceChart<'_> {
    fn size(&self) -> (u32, u32) {
        (1000, 560)
    }
    fn draw<B: DrawingBackend>(&self, sheet: &Sheet<'_, B>) -> Result<()> {
        sheet.bold("Convergence of the simulation", (24.0, 30.0), 20.0, INK, Anchor::Left)?;
        sheet.text(self.subtitle, (24.0, 54.0), 12.0, MUTED, Anchor::Left)?;
        let panel = Panel {
            frame: (80.0, 108.0, 790.0, 500.0),
            title: "Price",
            x_label: "Paths",
            lines: &self.lines,
            bands: &self.bands,
            dots: true,
            x_text: power_text,
            y_text: plain,
            mark: None,
        };
        panel.draw(sheet)?;
        let entries = self.lines.iter().map(|line| line.color).zip(self.names.iter().copied());
        legend(sheet, (814.0, 112.0), "Random numbers", entries)
    }
}
