//! What a typed call is made of, for pricers and simulations alike.

use neutryx::mc::columns::Column as SimulationColumn;
use neutryx::mc::path::Simulation;
use neutryx::models::{Column as PricerColumn, Pricer};

/// A pricer or a simulation.
pub struct Call {
    pub name: &'static str,
    /// Title, formula or payoff, and reference.
    pub text: String,
    pub inputs: Vec<Input>,
    pub outputs: Vec<Output>,
}

pub struct Input {
    pub name: &'static str,
    /// What it is, with unit and domain.
    pub text: String,
    /// What holds where it is not given.
    pub default: Option<String>,
    /// Whether each of several assets has its own.
    pub is_per_asset: bool,
}

pub struct Output {
    pub name: &'static str,
    pub text: &'static str,
    /// Whether each of several assets has its own, besides the sum.
    pub is_per_asset: bool,
}

impl Call {
    /// Whether it is one of several assets.
    pub fn is_multi_asset(&self) -> bool {
        self.inputs.iter().any(|input| input.is_per_asset)
    }
    /// Outputs that each asset has.
    pub fn asset_outputs(&self) -> impl Iterator<Item = &Output> {
        self.outputs.iter().filter(|output| output.is_per_asset)
    }
}

impl From<&Pricer> for Call {
    fn from(pricer: &Pricer) -> Call {
        let input = |column: &PricerColumn| Input {
            name: column.input.name(),
            text: input_text(column.text, column.unit, column.domain.text()),
            default: column.default.map(|value| value.to_string()),
            is_per_asset: false,
        };
        Call {
            name: pricer.name(),
            text: call_text(pricer.title, pricer.text, pricer.reference),
            inputs: pricer.inputs.iter().map(input).collect(),
            outputs: pricer
                .outputs
                .iter()
                .map(|output| Output { name: output.name(), text: output.text(), is_per_asset: false })
                .collect(),
        }
    }
}

impl From<&Simulation> for Call {
    fn from(simulation: &Simulation) -> Call {
        let input = |column: &SimulationColumn| Input {
            name: column.input.name(),
            text: input_text(column.text, column.unit, column.domain.text()),
            default: column.default.words(),
            is_per_asset: simulation.is_multi_asset() && column.input.is_per_asset(),
        };
        // By number, so that what several simulations have comes in the same order in all of them, and in that of
        // pricers: designated initializers have to keep to it.
        let mut columns: Vec<_> = simulation.columns.iter().collect();
        columns.sort_by_key(|column| column.input.id());
        Call {
            name: simulation.name(),
            text: call_text(simulation.title, simulation.text, simulation.reference),
            inputs: columns.into_iter().map(input).collect(),
            outputs: simulation
                .outputs
                .iter()
                .map(|output| Output {
                    name: output.name(),
                    text: output.text(),
                    is_per_asset: simulation.is_multi_asset() && output.is_per_asset(),
                })
                .collect(),
        }
    }
}

fn call_text(title: &str, text: &str, reference: &str) -> String {
    format!("{title}.\n\n{text}\n\n{reference}")
}

fn input_text(text: &str, unit: &str, domain: &str) -> String {
    let unit = if unit.is_empty() { String::new() } else { format!(" [{unit}]") };
    format!("{text}{unit}: {domain}")
}
