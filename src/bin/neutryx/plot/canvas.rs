//! A sheet to draw on, in logical pixels with fractions, saved as SVG or PNG.

use crate::output_file::OutputFile;
use anyhow::{Context, Result, anyhow, bail};
use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use std::io::Write;
use std::path::Path;

/// Pixels of a PNG for each logical pixel, so that text is sharp on today's screens.
const DENSITY: u32 = 2;
/// Samples along each side of a PNG's pixel: plotters does not smooth thick lines.
const SAMPLES: u32 = 2;
/// Steps for each logical pixel in an SVG, whose coordinates are whole numbers in plotters.
const SVG_STEPS: u32 = 10;

/// Plotters centres a bitmap's text by the box of the whole font, which puts digits above the middle.
const BITMAP_DROP: f64 = 0.17;

/// Something that can be drawn.
pub trait Chart {
    /// Width and height in logical pixels.
    fn size(&self) -> (u32, u32);
    /// Draws it.
    fn draw<B: DrawingBackend>(&self, sheet: &Sheet<'_, B>) -> Result<()>;
}

/// Where text stands relative to its point.
#[derive(Clone, Copy)]
pub enum Anchor {
    Left,
    Center,
    Right,
}

/// What a chart draws on.
pub struct Sheet<'a, B: DrawingBackend> {
    area: &'a DrawingArea<B, Shift>,
    scale: f64,
    /// How much lower text must be put to stand in the middle, as a share of its size.
    drop: f64,
}

impl<B: DrawingBackend> Sheet<'_, B> {
    fn point(&self, (x, y): (f64, f64)) -> (i32, i32) {
        ((x * self.scale).round() as i32, (y * self.scale).round() as i32)
    }
    fn stroke(&self, color: RGBColor, width: f64) -> ShapeStyle {
        color.stroke_width((width * self.scale).round().max(1.0) as u32)
    }

    pub fn line(&self, points: &[(f64, f64)], color: RGBColor, width: f64) -> Result<()> {
        let points: Vec<_> = points.iter().map(|point| self.point(*point)).collect();
        self.area.draw(&PathElement::new(points, self.stroke(color, width))).map_err(drawing)
    }
    pub fn dot(&self, center: (f64, f64), radius: f64, color: RGBColor) -> Result<()> {
        let radius = (radius * self.scale).round() as i32;
        self.area.draw(&Circle::new(self.point(center), radius, color.filled())).map_err(drawing)
    }
    pub fn rectangle(&self, from: (f64, f64), to: (f64, f64), color: RGBColor) -> Result<()> {
        let corners = [self.point(from), self.point(to)];
        self.area.draw(&Rectangle::new(corners, color.filled())).map_err(drawing)
    }
    /// The area inside `corners`, so pale that lines and other areas are seen through it.
    pub fn area(&self, corners: &[(f64, f64)], color: RGBColor) -> Result<()> {
        let corners: Vec<_> = corners.iter().map(|corner| self.point(*corner)).collect();
        self.area.draw(&Polygon::new(corners, color.mix(0.2).filled())).map_err(drawing)
    }
    /// Text whose middle height is at `at`.
    pub fn text(&self, text: &str, at: (f64, f64), size: f64, color: RGBColor, anchor: Anchor) -> Result<()> {
        self.styled(text, at, size, color, anchor, FontStyle::Normal)
    }
    pub fn bold(&self, text: &str, at: (f64, f64), size: f64, color: RGBColor, anchor: Anchor) -> Result<()> {
        self.styled(text, at, size, color, anchor, FontStyle::Bold)
    }
    fn styled(
        &self,
        text: &str,
        at: (f64, f64),
        size: f64,
        color: RGBColor,
        anchor: Anchor,
        style: FontStyle,
    ) -> Result<()> {
        let horizontal = match anchor {
            Anchor::Left => HPos::Left,
            Anchor::Center => HPos::Center,
            Anchor::Right => HPos::Right,
        };
        let style = FontDesc::new(FontFamily::SansSerif, size * self.scale, style)
            .color(&color)
            .pos(Pos::new(horizontal, VPos::Center));
        self.area.draw_text(text, &style, self.point((at.0, at.1 + size * self.drop))).map_err(drawing)
    }
}

fn drawing<E: std::error::Error + Send + Sync>(error: DrawingAreaErrorKind<E>) -> anyhow::Error {
    anyhow!("drawing the chart: {error}")
}

enum Format {
    Svg,
    Png,
}

fn format_of(path: &Path) -> Result<Format> {
    let extension = path.extension().map(|extension| extension.to_string_lossy().to_ascii_lowercase());
    match extension.as_deref() {
        Some("svg") => Ok(Format::Svg),
        Some("png") => Ok(Format::Png),
        _ => bail!("{}: a chart is written as .svg or .png", path.display()),
    }
}

/// Whether a chart can be written to `path`, for those who have much to compute first.
///
/// # Errors
/// The extension is that of no format.
pub fn check_extension(path: &Path) -> Result<()> {
    format_of(path).map(|_| ())
}

/// Draws `chart` into the file `path`, whose extension says the format.
pub fn save(chart: &impl Chart, path: &Path) -> Result<()> {
    for (style, font) in
        [(FontStyle::Normal, dejavu::sans::regular()), (FontStyle::Bold, dejavu::sans::bold())]
    {
        plotters::style::register_font("sans-serif", style, font)
            .map_err(|_| anyhow!("the font of the charts is damaged"))?;
    }
    let bytes = match format_of(path)? {
        Format::Svg => svg(chart)?.into_bytes(),
        Format::Png => png(chart)?,
    };
    let mut file = OutputFile::create(path)?;
    file.write_all(&bytes).with_context(|| format!("cannot write {}", path.display()))?;
    file.finish()
}

fn draw<B: DrawingBackend>(
    chart: &impl Chart,
    area: &DrawingArea<B, Shift>,
    scale: u32,
    drop: f64,
) -> Result<()> {
    area.fill(&WHITE).map_err(drawing)?;
    chart.draw(&Sheet { area, scale: f64::from(scale), drop })?;
    area.present().map_err(drawing)
}

fn svg(chart: &impl Chart) -> Result<String> {
    let (width, height) = chart.size();
    let (wide, high) = (width * SVG_STEPS, height * SVG_STEPS);
    let mut text = String::new();
    draw(chart, &SVGBackend::with_string(&mut text, (wide, high)).into_drawing_area(), SVG_STEPS, 0.0)?;
    // The view box keeps the fine steps.
    let fine = format!("width=\"{wide}\" height=\"{high}\" viewBox");
    Ok(text.replacen(&fine, &format!("width=\"{width}\" height=\"{height}\" viewBox"), 1))
}

fn png(chart: &impl Chart) -> Result<Vec<u8>> {
    let (width, height) = chart.size();
    let (width, height) = (width * DENSITY, height * DENSITY);
    let (wide, high) = (width * SAMPLES, height * SAMPLES);
    let mut fine = vec![0u8; wide as usize * high as usize * 3];
    {
        let backend = BitMapBackend::with_buffer(&mut fine, (wide, high));
        draw(chart, &backend.into_drawing_area(), DENSITY * SAMPLES, BITMAP_DROP)?;
    }
    let pixels = average(&fine, width as usize, height as usize);
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&pixels)?;
    writer.finish()?;
    Ok(bytes)
}

/// Each pixel as the mean of its samples.
fn average(fine: &[u8], width: usize, height: usize) -> Vec<u8> {
    let samples = SAMPLES as usize;
    let mut pixels = Vec::with_capacity(width * height * 3);
    for y in 0..height {
        for x in 0..width {
            for channel in 0..3 {
                let mut sum = 0;
                for dy in 0..samples {
                    for dx in 0..samples {
                        let at = (y * samples + dy) * width * samples + x * samples + dx;
                        sum += usize::from(fine[at * 3 + channel]);
                    }
                }
                pixels.push(((sum + samples * samples / 2) / (samples * samples)) as u8);
            }
        }
    }
    pixels
}
