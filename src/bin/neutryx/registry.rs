//! `neutryx pricers` and `neutryx describe`.

use crate::choice::pricer_called;
use crate::table::{Side, Table, wrap};
use crate::{Ending, print};
use anyhow::Result;
use clap::Args;
use neutryx::models::{Pricer, REGISTRY};
use serde_json::Value;

const WIDTH: usize = 100;

#[derive(Args)]
pub struct Pricers {
    /// Write JSON
    #[arg(long)]
    json: bool,
}

impl Pricers {
    pub fn run(self) -> Result<Ending> {
        if self.json {
            let all = REGISTRY.iter().map(|pricer| to_json(pricer)).collect::<Result<Vec<_>>>()?;
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
            "{}\nAn input in brackets may be left out. `neutryx describe NAME` lists the outputs.\n",
            table.render()
        ))?;
        Ok(Ending::Complete)
    }
}

#[derive(Args)]
pub struct Describe {
    /// Name of the pricer; `_european` may be left out
    name: String,
    /// Write JSON
    #[arg(long)]
    json: bool,
}

impl Describe {
    pub fn run(self) -> Result<Ending> {
        let pricer = pricer_called(&self.name)?;
        if self.json {
            print(&format!("{:#}\n", to_json(pricer)?))?;
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

fn to_text(pricer: &Pricer) -> String {
    let mut inputs = Table::new(&[
        ("input", Side::Left),
        ("unit", Side::Left),
        ("domain", Side::Left),
        ("default", Side::Left),
        ("meaning", Side::Left),
    ]);
    for column in pricer.inputs {
        inputs.push(vec![
            column.input.name().into(),
            column.unit.into(),
            column.domain.text().into(),
            column.default.map_or(String::new(), |value| value.to_string()),
            column.text.into(),
        ]);
    }
    let mut outputs = Table::new(&[("output", Side::Left), ("meaning", Side::Left)]);
    for output in pricer.outputs.iter() {
        outputs.push(vec![output.name().into(), output.text().into()]);
    }
    format!(
        "{}: {}\n\n{}\n{}\n{}\nReference\n{}",
        pricer.name(),
        pricer.title,
        wrap(pricer.text, "  ", WIDTH),
        inputs.render(),
        outputs.render(),
        wrap(pricer.reference, "  ", WIDTH)
    )
}

/// What the library says of a pricer, as every binding gets it.
fn to_json(pricer: &Pricer) -> Result<Value> {
    Ok(serde_json::from_str(&pricer.describe())?)
}
