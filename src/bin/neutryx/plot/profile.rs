//! Price and Greeks against the price of the underlying.

use super::canvas::{Anchor, Chart, Sheet, save};
use super::color::{self, INK, MUTED};
use super::expiry_texts;
use super::panel::{Line, Panel, legend, plain};
use crate::Ending;
use crate::choice::{outputs_called, pricer_called};
use crate::price::{Setting, setting};
use anyhow::{Result, ensure};
use clap::Args;
use neutryx::models::Pricer;
use neutryx::{Batch, Engine, Input, Output};
use plotters::prelude::DrawingBackend;
use std::path::PathBuf;

#[derive(Args)]
pub struct Profile {
    /// The chart to write, .svg or .png
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// Name of the pricer; `_european` may be left out
    #[arg(long, value_name = "NAME", default_value = "bsm_european")]
    pricer: String,
    /// Outputs to show, a panel each
    #[arg(
        long,
        value_name = "LIST",
        value_delimiter = ',',
        default_value = "price,delta,gamma,vega,theta,rho"
    )]
    outputs: Vec<String>,
    /// The option; unless given: type=call,strike=100,rate=0.02,vol=0.2, and 0 for what is left
    #[arg(long, value_name = "INPUT=VALUE", value_delimiter = ',', value_parser = setting::<Input>)]
    set: Vec<Setting>,
    /// Times to expiry in years, a line each
    #[arg(long, value_name = "LIST", value_delimiter = ',', default_value = "0.05,0.25,1")]
    times: Vec<f64>,
    /// Least price of the underlying [default: half the strike]
    #[arg(long, value_name = "X", allow_negative_numbers = true)]
    from: Option<f64>,
    /// Greatest price of the underlying [default: one and a half times the strike]
    #[arg(long, value_name = "X", allow_negative_numbers = true)]
    to: Option<f64>,
    /// Title of the chart [default: the option]
    #[arg(long)]
    title: Option<String>,
    /// A line of small print under the title
    #[arg(long)]
    subtitle: Option<String>,
}

const POINTS: usize = 401;
const MOST_PANELS: usize = 20;

impl Profile {
    pub fn run(self) -> Result<Ending> {
        let pricer = pricer_called(&self.pricer)?;
        let outputs = outputs_called(pricer, &self.outputs)?;
        ensure!(
            (1..=MOST_PANELS).contains(&outputs.len()),
            "--outputs: a chart shows 1 to {MOST_PANELS} outputs"
        );
        ensure!(
            self.times.len() <= 12 && self.times.iter().all(|time| *time >= 0.0 && time.is_finite()),
            "--times: give at most 12 times, none negative"
        );
        for (i, Setting(input, _)) in self.set.iter().enumerate() {
            ensure!(
                pricer.input_index(*input).is_some() && !is_underlying(*input) && *input != Input::Time,
                "--set: the chart of {} has no constant `{}`",
                pricer.name(),
                input.name()
            );
            ensure!(
                self.set[..i].iter().all(|Setting(other, _)| other != input),
                "--set: `{}` is given twice",
                input.name()
            );
        }
        let value = |input: Input| {
            let set = self.set.iter().find(|Setting(set, _)| *set == input).map(|Setting(_, value)| *value);
            set.unwrap_or(match input {
                Input::Type => 1.0,
                Input::Strike => 100.0,
                Input::Rate => 0.02,
                // Bachelier's volatility is in money.
                Input::Vol if pricer.id == neutryx::PricerId::BachelierEuropean => 20.0,
                Input::Vol => 0.2,
                Input::Cash => 1.0,
                Input::Price => 8.0,
                _ => 0.0,
            })
        };
        let strike = value(Input::Strike);
        let from = self.from.unwrap_or(strike - strike.abs() / 2.0);
        let to = self.to.unwrap_or(strike + strike.abs() / 2.0);
        ensure!(from < to && from.is_finite() && to.is_finite(), "--from and --to: give a range of prices");
        let prices: Vec<_> =
            (0..POINTS).map(|i| from + (to - from) * i as f64 / (POINTS - 1) as f64).collect();

        let engine = Engine::new(&Default::default())?;
        let mut panels: Vec<_> = outputs.iter().map(|output| (output.name(), Vec::new())).collect();
        for (i, time) in self.times.iter().enumerate() {
            let values = curves(&engine, pricer, &outputs, &prices, |input| match input {
                Input::Time => *time,
                input => value(input),
            })?;
            let color = color::line(i, self.times.len());
            for (panel, values) in panels.iter_mut().zip(values) {
                panel.1.push(Line { color, points: prices.iter().copied().zip(values).collect() });
            }
        }
        let constants: Vec<_> = pricer
            .inputs
            .iter()
            .map(|column| column.input)
            .filter(|input| !is_underlying(*input) && !matches!(input, Input::Type | Input::Time))
            .map(|input| format!("{} {}", input.name(), plain(value(input))))
            .collect();
        let kind = if value(Input::Type) < 0.0 { "put" } else { "call" };
        let underlying = if pricer.input_index(Input::Spot).is_some() { Input::Spot } else { Input::Forward };
        let chart = ProfileChart {
            title: self.title.unwrap_or_else(|| format!("{}: {kind}", pricer.title)),
            subtitle: self.subtitle.unwrap_or_else(|| constants.join(", ")),
            underlying: underlying.name(),
            panels,
            names: expiry_texts(&self.times),
            strike: Some(strike).filter(|strike| (from..=to).contains(strike)),
        };
        save(&chart, &self.output)?;
        Ok(Ending::Complete)
    }
}

fn is_underlying(input: Input) -> bool {
    matches!(input, Input::Spot | Input::Forward)
}

/// Each output along `prices`.
fn curves(
    engine: &Engine,
    pricer: &Pricer,
    outputs: &[Output],
    prices: &[f64],
    value: impl Fn(Input) -> f64,
) -> Result<Vec<Vec<f64>>> {
    let mut values = vec![vec![0.0; prices.len()]; outputs.len()];
    let mut builder = Batch::builder(pricer.id, prices.len());
    for column in pricer.inputs {
        builder = if is_underlying(column.input) {
            builder.input(column.input, prices)
        } else {
            builder.input(column.input, value(column.input))
        };
    }
    for (output, values) in outputs.iter().zip(&mut values) {
        builder = builder.output(*output, values);
    }
    engine.price(&mut builder.build()?)?;
    Ok(values)
}

struct ProfileChart {
    title: String,
    subtitle: String,
    underlying: &'static str,
    panels: Vec<(&'static str, Vec<Line>)>,
    names: Vec<String>,
    strike: Option<f64>,
}

const PANEL: (f64, f64) = (310.0, 250.0);
const LEGEND: f64 = 130.0;

impl ProfileChart {
    fn columns(&self) -> usize {
        self.panels.len().min(3)
    }
}

impl Chart for ProfileChart {
    fn size(&self) -> (u32, u32) {
        let rows = self.panels.len().div_ceil(self.columns());
        let width = 24.0 + PANEL.0 * self.columns() as f64 + LEGEND;
        (width.max(560.0) as u32, (80.0 + PANEL.1 * rows as f64) as u32)
    }
    fn draw<B: DrawingBackend>(&self, sheet: &Sheet<'_, B>) -> Result<()> {
        sheet.bold(&self.title, (24.0, 30.0), 20.0, INK, Anchor::Left)?;
        sheet.text(&self.subtitle, (24.0, 54.0), 12.0, MUTED, Anchor::Left)?;
        for (i, (name, lines)) in self.panels.iter().enumerate() {
            let left = PANEL.0 * (i % self.columns()) as f64;
            let top = 80.0 + PANEL.1 * (i / self.columns()) as f64;
            let panel = Panel {
                frame: (left + 74.0, top + 32.0, left + PANEL.0 - 6.0, top + PANEL.1 - 54.0),
                title: name,
                x_label: self.underlying,
                lines,
                bands: &[],
                dots: false,
                x_text: plain,
                y_text: plain,
                mark: self.strike,
            };
            panel.draw(sheet)?;
        }
        let lines = self.panels.first().map_or(&[][..], |(_, lines)| lines);
        let entries = lines.iter().map(|line| line.color).zip(self.names.iter().map(String::as_str));
        let left = PANEL.0 * self.columns() as f64 + 24.0;
        legend(sheet, (left, 112.0), "Time to expiry", entries)
    }
}
