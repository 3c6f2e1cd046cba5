//! `neutryx pricers` and `neutryx describe`.

use crate::choice::pricer_called;
use crate::table::{Side, Table, wrap};
use crate::{Ending, print};
use anyhow::Result;
use clap::Args;
use neutryx::Output;
use neutryx::models::{Domain, Pricer, REGISTRY};
use serde_json::{Value, json};

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
            let all: Vec<_> = REGISTRY.iter().map(|pricer| to_json(pricer)).collect();
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
            print(&format!("{:#}\n", to_json(pricer)))?;
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

fn domain(domain: Domain) -> &'static str {
    match domain {
        Domain::CallPut => "1 or -1",
        Domain::NonNegative => "0 to inf",
        Domain::Finite => "finite",
    }
}

/// What an output is.
fn output_text(output: Output) -> &'static str {
    match output {
        Output::Price => "present value V",
        Output::Delta => "dV/dS, or dV/dF for options on a forward",
        Output::Gamma => "d2V/dS2",
        Output::Vega => "dV/dvol, per 1.00 of volatility",
        Output::Theta => "dV/dt, per year of calendar time",
        Output::Rho => "dV/dr, per 1.00 of rate; a forward is held fixed",
        Output::Phi => "dV/dq, per 1.00 of dividend yield",
        Output::Vanna => "d2V/dS dvol",
        Output::Volga => "d2V/dvol2",
        Output::Charm => "d delta/dt, per year",
        Output::Veta => "d vega/dt, per year",
        Output::Speed => "d gamma/dS",
        Output::Zomma => "d gamma/dvol",
        Output::Color => "d gamma/dt, per year",
        Output::Ultima => "d volga/dvol",
        Output::DualDelta => "dV/dK",
        Output::DualGamma => "d2V/dK2",
        Output::ItmProbability => "risk-neutral probability of ending in the money",
        Output::UndiscountedPrice => "expected payoff",
    }
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
            domain(column.domain).into(),
            column.default.map_or(String::new(), |value| value.to_string()),
            column.text.into(),
        ]);
    }
    let mut outputs = Table::new(&[("output", Side::Left), ("meaning", Side::Left)]);
    for output in pricer.outputs.iter() {
        outputs.push(vec![output.name().into(), output_text(output).into()]);
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

fn to_json(pricer: &Pricer) -> Value {
    let inputs: Vec<_> = pricer
        .inputs
        .iter()
        .map(|column| {
            json!({
                "id": column.input.id(),
                "name": column.input.name(),
                "text": column.text,
                "unit": column.unit,
                "domain": match column.domain {
                    Domain::CallPut => "call_put",
                    Domain::NonNegative => "non_negative",
                    Domain::Finite => "finite",
                },
                "default": column.default,
            })
        })
        .collect();
    let outputs: Vec<_> = pricer
        .outputs
        .iter()
        .map(|output| json!({"id": output.id(), "name": output.name(), "text": output_text(output)}))
        .collect();
    json!({
        "id": pricer.id.id(),
        "name": pricer.name(),
        "title": pricer.title,
        "text": pricer.text,
        "reference": pricer.reference,
        "inputs": inputs,
        "outputs": outputs,
    })
}
