//! A frame with axes and lines in it.

use super::canvas::{Anchor, Sheet};
use super::color::{GRID, INK, MUTED};
use anyhow::Result;
use plotters::prelude::{DrawingBackend, RGBColor};

/// A line through points.
pub struct Line {
    pub color: RGBColor,
    pub points: Vec<(f64, f64)>,
}

/// An area between two lines.
pub struct Band {
    pub color: RGBColor,
    /// Places, and the lower and the upper value there.
    pub points: Vec<(f64, f64, f64)>,
}

/// A chart of lines at a place of the sheet.
pub struct Panel<'a> {
    /// Left, top, right and bottom of the frame; labels stand outside.
    pub frame: (f64, f64, f64, f64),
    pub title: &'a str,
    pub x_label: &'a str,
    pub lines: &'a [Line],
    /// Behind the lines.
    pub bands: &'a [Band],
    /// Whether the points are marked.
    pub dots: bool,
    /// Writes a number at the x axis; an empty text leaves it without a tick.
    pub x_text: fn(f64) -> String,
    /// Writes a number at the y axis.
    pub y_text: fn(f64) -> String,
    /// A vertical line, such as at the strike.
    pub mark: Option<f64>,
}

impl Panel<'_> {
    pub fn draw<B: DrawingBackend>(&self, sheet: &Sheet<'_, B>) -> Result<()> {
        let (left, top, right, bottom) = self.frame;
        let all = || self.lines.iter().flat_map(|line| &line.points).filter(|(_, y)| y.is_finite());
        let (x_low, x_high) = range(all().map(|point| point.0), if self.dots { 0.02 } else { 0.0 });
        let of_bands =
            self.bands.iter().flat_map(|band| &band.points).flat_map(|(_, low, high)| [*low, *high]);
        let (y_low, y_high) = range(all().map(|point| point.1).chain(of_bands), 0.06);
        let x_at = |x: f64| left + (x - x_low) / (x_high - x_low) * (right - left);
        let y_at = |y: f64| bottom - (y - y_low) / (y_high - y_low) * (bottom - top);

        for band in self.bands.iter().filter(|band| band.points.len() > 1) {
            let lower = band.points.iter().map(|(x, low, _)| (x_at(*x), y_at(*low)));
            let upper = band.points.iter().rev().map(|(x, _, high)| (x_at(*x), y_at(*high)));
            sheet.area(&lower.chain(upper).collect::<Vec<_>>(), band.color)?;
        }
        for y in ticks(y_low, y_high, ((bottom - top) / 26.0) as usize) {
            sheet.line(&[(left, y_at(y)), (right, y_at(y))], GRID, 1.0)?;
            sheet.text(&(self.y_text)(y), (left - 8.0, y_at(y)), 12.0, MUTED, Anchor::Right)?;
        }
        for x in ticks(x_low, x_high, ((right - left) / 46.0) as usize) {
            let text = (self.x_text)(x);
            if !text.is_empty() {
                sheet.line(&[(x_at(x), bottom), (x_at(x), bottom + 5.0)], MUTED, 1.0)?;
                sheet.text(&text, (x_at(x), bottom + 16.0), 12.0, MUTED, Anchor::Center)?;
            }
        }
        sheet.line(&[(left, bottom), (right, bottom)], MUTED, 1.0)?;
        if y_low < 0.0 && y_high > 0.0 {
            sheet.line(&[(left, y_at(0.0)), (right, y_at(0.0))], MUTED, 1.0)?;
        }
        if let Some(x) = self.mark {
            let mut y = top;
            while y < bottom {
                sheet.line(&[(x_at(x), y), (x_at(x), (y + 4.0).min(bottom))], MUTED, 1.0)?;
                y += 8.0;
            }
        }
        sheet.bold(self.title, (left, top - 16.0), 14.0, INK, Anchor::Left)?;
        sheet.text(self.x_label, (right, bottom + 35.0), 12.0, INK, Anchor::Right)?;
        for line in self.lines {
            for piece in line.points.split(|(_, y)| !y.is_finite()) {
                let piece: Vec<_> = piece.iter().map(|(x, y)| (x_at(*x), y_at(*y))).collect();
                if piece.len() > 1 {
                    sheet.line(&piece, line.color, 2.0)?;
                }
                for point in piece.iter().filter(|_| self.dots) {
                    sheet.dot(*point, 3.5, line.color)?;
                }
            }
        }
        Ok(())
    }
}

/// Lines with their names, under each other.
pub fn legend<'a, B: DrawingBackend>(
    sheet: &Sheet<'_, B>,
    (left, top): (f64, f64),
    title: &str,
    entries: impl Iterator<Item = (RGBColor, &'a str)>,
) -> Result<()> {
    sheet.bold(title, (left, top), 12.0, INK, Anchor::Left)?;
    for (i, (color, name)) in entries.enumerate() {
        let y = top + 22.0 * (i + 1) as f64;
        sheet.line(&[(left, y), (left + 22.0, y)], color, 3.0)?;
        sheet.text(name, (left + 30.0, y), 12.0, INK, Anchor::Left)?;
    }
    Ok(())
}

/// The least range that holds all values, widened on both sides by `margin` of its length.
pub fn range(values: impl Iterator<Item = f64>, margin: f64) -> (f64, f64) {
    let (low, high) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), v| (l.min(v), h.max(v)));
    if low > high {
        return (0.0, 1.0);
    }
    let length = high - low;
    // Values that differ by rounding alone are one value.
    if length <= 1e-9 * low.abs().max(high.abs()) || length == 0.0 {
        let around = if low == 0.0 { 1.0 } else { low.abs() * 0.5 };
        return (low - around, high + around);
    }
    (low - margin * length, high + margin * length)
}

/// Round numbers from `low` to `high`, about `count` of them.
pub fn ticks(low: f64, high: f64, count: usize) -> Vec<f64> {
    let rough = (high - low) / count.clamp(2, 20) as f64;
    let power = 10f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|m| m * power).find(|s| *s >= rough).unwrap_or(rough);
    let (first, last) = ((low / step).ceil(), (high / step).floor());
    if !(step > 0.0 && step.is_finite() && last - first <= 100.0) {
        return Vec::new();
    }
    // Adding zero turns a minus zero into a plain one.
    (0..=(last - first).max(0.0) as usize).map(|i| (first + i as f64) * step + 0.0).collect()
}

/// A number with at most six significant digits.
pub fn plain(value: f64) -> String {
    if value == 0.0 {
        return "0".into();
    }
    let size = value.abs().log10().floor() as i32;
    if !(-6..9).contains(&size) {
        return format!("{value:.2e}");
    }
    let text = format!("{value:.*}", (5 - size).max(0) as usize);
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_string() } else { text }
}

/// A share as a percentage.
pub fn percent(value: f64) -> String {
    format!("{} %", plain((value * 1e8).round() / 1e6))
}
