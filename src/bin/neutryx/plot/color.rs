//! Colours of lines and heat maps.

use plotters::style::RGBColor;

pub const INK: RGBColor = RGBColor(34, 34, 34);
pub const MUTED: RGBColor = RGBColor(105, 105, 105);
pub const GRID: RGBColor = RGBColor(228, 228, 228);
pub const EMPTY: RGBColor = RGBColor(240, 240, 240);

/// Every eighth of the viridis map (van der Walt and Smith, CC0), which prints well in grey and is readable
/// with any colour vision.
const VIRIDIS: [(f64, f64, f64); 9] = [
    (68.0, 1.0, 84.0),
    (71.0, 44.0, 122.0),
    (59.0, 81.0, 139.0),
    (44.0, 113.0, 142.0),
    (33.0, 144.0, 141.0),
    (39.0, 173.0, 129.0),
    (92.0, 200.0, 99.0),
    (170.0, 220.0, 50.0),
    (253.0, 231.0, 37.0),
];

/// The colour at `position` from 0 to 1.
pub fn viridis(position: f64) -> RGBColor {
    let scaled = position.clamp(0.0, 1.0) * 8.0;
    let i = (scaled as usize).min(7);
    let (a, b, t) = (VIRIDIS[i], VIRIDIS[i + 1], scaled - i as f64);
    let mix = |a: f64, b: f64| (a + (b - a) * t).round() as u8;
    RGBColor(mix(a.0, b.0), mix(a.1, b.1), mix(a.2, b.2))
}

/// The colour of line `index` of `count`. The bright end of the map is too faint for a line on white.
pub fn line(index: usize, count: usize) -> RGBColor {
    viridis(0.86 * (index as f64 + 0.25) / (count as f64 - 0.5).max(1.0))
}

/// Black or white, whichever is read more easily on `background`.
pub fn contrast(background: RGBColor) -> RGBColor {
    let RGBColor(red, green, blue) = background;
    let luma = 0.299 * f64::from(red) + 0.587 * f64::from(green) + 0.114 * f64::from(blue);
    if luma > 140.0 { INK } else { RGBColor(255, 255, 255) }
}
