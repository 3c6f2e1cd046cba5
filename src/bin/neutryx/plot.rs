//! `neutryx plot`: charts as SVG or PNG.

mod canvas;
mod color;
mod convergence;
mod panel;
mod profile;
mod smile;
mod surface;

pub use canvas::check_extension;
pub use convergence::{Series, save_convergence};
pub use smile::save_smile;

use crate::Ending;
use anyhow::Result;
use clap::{Args, Subcommand};

#[derive(Args)]
pub struct Plot {
    #[command(subcommand)]
    kind: Kind,
}

#[derive(Subcommand)]
enum Kind {
    /// Implied volatility against strike, a line for each expiry of a book
    Smile(smile::Smile),
    /// Price and Greeks of an option against the price of its underlying
    Profile(profile::Profile),
    /// Heat map over strike and expiry: the volatility of a book, or any output of a pricer
    Surface(surface::Surface),
}

impl Plot {
    pub fn run(self) -> Result<Ending> {
        match self.kind {
            Kind::Smile(chart) => chart.run(),
            Kind::Profile(chart) => chart.run(),
            Kind::Surface(chart) => chart.run(),
        }
    }
}

/// Times to expiry as people say them: in days where all are numbers of days.
fn expiry_texts(years: &[f64]) -> Vec<String> {
    let days = |years: f64| (years * 365.0).round();
    let is_days = |years: f64| days(years) >= 1.0 && (years * 365.0 - days(years)).abs() < 1e-6;
    // Nobody says 365 days when the others are fractions of a year.
    let all_days = years.iter().all(|time| is_days(*time)) && years.iter().any(|time| time.fract() != 0.0);
    let text = |time: &f64| match if all_days { days(*time) } else { *time } {
        count if all_days => format!("{count} {}", if count == 1.0 { "day" } else { "days" }),
        count => format!("{} {}", panel::plain(count), if count == 1.0 { "year" } else { "years" }),
    };
    years.iter().map(text).collect()
}
