//! `neutryx pricers`, `neutryx mc --list` and `neutryx describe`.

use crate::choice::{pricer_called, simulation_called};
use crate::table::{Side, Table, wrap};
use crate::{Ending, print};
use anyhow::Result;
use clap::Args;
use neutryx::mc::SIMULATIONS;
use neutryx::mc::columns::Default as ColumnDefault;
use neutryx::mc::path::Simulation;
use neutryx::models::{Pricer, REGISTRY};
use serde_json::Value;

const WIDTH: usize = 100;

#[derive(Args)]
pub struct Pricers {
    /// Write JSON, of the pricers alone
    #[arg(long)]
    json: bool,
}

impl Pricers {
    pub fn run(self) -> Result<Ending> {
        if self.json {
            let all =
                REGISTRY.iter().map(|pricer| to_json(&pricer.describe())).collect::<Result<Vec<_>>>()?;
            print(&format!("{:#}\n", Value::from(all)))?;
            return Ok(Ending::Complete);
        }
        let mut table = Table::new(&[
            ("name", Side::Left),
            ("title", Side::Left),
            ("inputs", Side::Left),
            ("outputs", Side::Right),
        ]);
        for pricer in REGISTRY {
            table.push(vec![
                pricer.name().into(),
                pricer.title.into(),
                input_names(pricer),
                pricer.outputs.iter().count().to_string(),
            ]);
        }
        print(&format!(
            "{}\nSimulations, for `neutryx mc`:\n\n{}\nAn input in brackets may be left out. `neutryx describe NAME` lists the outputs.\n",
            table.render(),
            simulations()
        ))?;
        Ok(Ending::Complete)
    }
}

/// A table of the simulations.
pub fn simulations() -> String {
    let mut table = Table::new(&[("name", Side::Left), ("title", Side::Left), ("inputs", Side::Left)]);
    for simulation in SIMULATIONS {
        let name = |column: &neutryx::mc::columns::Column| match column.default {
            ColumnDefault::Required => column.input.name().to_string(),
            _ => format!("[{}]", column.input.name()),
        };
        let inputs = simulation.columns.iter().map(name).collect::<Vec<_>>().join(" ");
        table.push(vec![simulation.name().into(), simulation.title.into(), inputs]);
    }
    table.render()
}

#[derive(Args)]
pub struct Describe {
    /// Name of the pricer, `_european` may be left out; or of the simulation
    name: String,
    /// Write JSON
    #[arg(long)]
    json: bool,
}

impl Describe {
    pub fn run(self) -> Result<Ending> {
        if self.name.starts_with("mc_") {
            let simulation = simulation_called(&self.name)?;
            print(&match self.json {
                true => format!("{:#}\n", to_json(&simulation.describe())?),
                false => simulation_text(simulation),
            })?;
            return Ok(Ending::Complete);
        }
        let pricer = pricer_called(&self.name)?;
        if self.json {
            print(&format!("{:#}\n", to_json(&pricer.describe())?))?;
        } else {
            print(&to_text(pricer))?;
        }
        Ok(Ending::Complete)
    }
}

/// The names of the inputs, those with a default in brackets.
pub fn input_names(pricer: &Pricer) -> String {
    let name = |column: &neutryx::models::Column| match column.default {
        None => column.input.name().to_string(),
        Some(_) => format!("[{}]", column.input.name()),
    };
    pricer.inputs.iter().map(name).collect::<Vec<_>>().join(" ")
}

/// What there is to know of a pricer or a simulation.
struct Card<'a> {
    name: &'a str,
    title: &'a str,
    text: &'a str,
    /// Name, unit, domain, default and meaning of each input.
    inputs: Vec<[String; 5]>,
    /// Name and meaning of each output.
    outputs: Vec<[&'a str; 2]>,
    reference: &'a str,
}

impl Card<'_> {
    fn render(self) -> String {
        let titles = ["input", "unit", "domain", "default", "meaning"];
        let mut inputs = Table::new(&titles.map(|title| (title, Side::Left)));
        self.inputs.into_iter().for_each(|input| inputs.push(input.into()));
        let mut outputs = Table::new(&[("output", Side::Left), ("meaning", Side::Left)]);
        self.outputs.into_iter().for_each(|output| outputs.push(output.map(String::from).into()));
        format!(
            "{}: {}\n\n{}\n{}\n{}\nReference\n{}",
            self.name,
            self.title,
            wrap(self.text, "  ", WIDTH),
            inputs.render(),
            outputs.render(),
            wrap(self.reference, "  ", WIDTH)
        )
    }
}

fn to_text(pricer: &Pricer) -> String {
    let input = |column: &neutryx::models::Column| {
        let default = column.default.map_or(String::new(), |value| value.to_string());
        let domain = column.domain.text().into();
        [column.input.name().into(), column.unit.into(), domain, default, column.text.into()]
    };
    let card = Card {
        name: pricer.name(),
        title: pricer.title,
        text: pricer.text,
        inputs: pricer.inputs.iter().map(input).collect(),
        outputs: pricer.outputs.iter().map(|output| [output.name(), output.text()]).collect(),
        reference: pricer.reference,
    };
    card.render()
}

fn simulation_text(simulation: &Simulation) -> String {
    let input = |column: &neutryx::mc::columns::Column| {
        let default = match column.default {
            ColumnDefault::Required => String::new(),
            ColumnDefault::Value(value) => value.to_string(),
            ColumnDefault::Spot => "spot".into(),
            ColumnDefault::EqualWeight => "1/assets".into(),
        };
        let domain = column.domain.text().into();
        let text = match simulation.is_multi_asset() {
            true if column.input.is_per_asset() => format!("{}; of each asset", column.text),
            false if column.input.is_per_interval() => format!("{}; or one for each interval", column.text),
            _ => column.text.into(),
        };
        [column.input.name().into(), column.unit.into(), domain, default, text]
    };
    let card = Card {
        name: simulation.name(),
        title: simulation.title,
        text: simulation.text,
        inputs: simulation.columns.iter().map(input).collect(),
        outputs: simulation.outputs.iter().map(|output| [output.name(), output.text()]).collect(),
        reference: simulation.reference,
    };
    card.render()
}

/// A description by the library, as every binding gets it.
fn to_json(description: &str) -> Result<Value> {
    Ok(serde_json::from_str(description)?)
}
