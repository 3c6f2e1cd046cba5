//! `docs/functions.md`: every pricer and simulation with its columns and outputs, and the codes of rows.

use anyhow::{Context, ensure};
use neutryx::Output;
use neutryx::mc::columns::Column as SimulationColumn;
use neutryx::mc::path::Simulation;
use neutryx::mc::{SIMULATIONS, SimulationOutput};
use neutryx::models::{Column, Domain, Pricer, REGISTRY};
use std::path::Path;

const OPEN: &str = "\
# Functions

Written by `cargo xtask gen` from the registry; do not edit.

Every pricer and every simulation has the same name in all languages, and so have its inputs and outputs. An input that has a default may be
left out. A value outside the domain, or NaN, makes its row bad: NaN in every output, and a row code that names the input.

Units: times in years; rates and yields continuously compounded, as decimals (0.03 is three percent); volatilities per
square-root year, as decimals; vega and rho per 1.00, not per percent; time derivatives in calendar time, per year.

| pricer | |
|---|---|
";

pub fn write(root: &Path) -> anyhow::Result<String> {
    let accuracy =
        std::fs::read_to_string(root.join("docs/accuracy.md")).context("cannot read docs/accuracy.md")?;
    let mut text = OPEN.to_owned();
    for pricer in REGISTRY {
        text += &format!("| [`{0}`](#{0}) | {1} |\n", pricer.name(), pricer.title);
    }
    text += "\n| simulation | |\n|---|---|\n";
    for simulation in SIMULATIONS {
        text += &format!("| [`{0}`](#{0}) | {1} |\n", simulation.name(), simulation.title);
    }
    text += "\n| | |\n|---|---|\n| [Outputs](#outputs) | what pricers give |\n";
    text += "| [Outputs of simulations](#outputs-of-simulations) | what simulations give |\n";
    text += "| [Row codes](#row-codes) | what can be wrong with a row |\n";
    for pricer in REGISTRY {
        text += &section(pricer, &accuracy)?;
    }
    for simulation in SIMULATIONS {
        text += &simulation_section(simulation);
    }
    Ok(text + &outputs() + &simulation_outputs() + &row_codes())
}

fn simulation_section(simulation: &Simulation) -> String {
    let mut text =
        format!("\n## {}\n\n{}.\n\n{}\n\n", simulation.name(), simulation.title, escaped(simulation.text));
    let (least, most) = simulation.assets();
    if simulation.is_multi_asset() {
        let assets = if least == most { most.to_string() } else { format!("{least} to {most}") };
        text += &format!(
            "{assets} assets, whose correlations are in the settings. Where it says *each asset*, every asset may have its own.\n\n"
        );
    }
    text += "| input | | unit | domain | default |\n|---|---|---|---|---|\n";
    for column in simulation.columns {
        text += &simulation_row(simulation, column);
    }
    let all = simulation.outputs.iter().map(|output| format!("`{}`", output.name())).collect::<Vec<_>>();
    text += &format!("\nOutputs: {}.\n", all.join(", "));
    text +=
        "\nAccuracy: the standard error says. [How to simulate, and what the error means](monte-carlo.md).\n";
    text + &format!("\nReference: {}.\n", simulation.reference.trim_end_matches('.'))
}

fn simulation_row(simulation: &Simulation, column: &SimulationColumn) -> String {
    let own = match simulation.is_multi_asset() {
        true if column.input.is_per_asset() => "; each asset",
        false if column.input.is_per_interval() => "; may differ between fixings",
        _ => "",
    };
    let default = column.default.words().unwrap_or_else(|| "required".to_owned());
    format!(
        "| `{}` | {}{own} | {} | {} | {default} |\n",
        column.input.name(),
        column.text,
        column.unit,
        column.domain.text()
    )
}

fn simulation_outputs() -> String {
    let mut text =
        "\n## Outputs of simulations\n\n| output | | simulations that lack it |\n|---|---|---|\n".to_owned();
    for output in SimulationOutput::ALL {
        let lacking: Vec<String> = SIMULATIONS
            .iter()
            .filter(|simulation| !simulation.outputs.contains(output))
            .map(|simulation| format!("`{}`", simulation.name()))
            .collect();
        let lacking = if lacking.is_empty() { "none".to_owned() } else { lacking.join(", ") };
        text += &format!("| `{}` | {} | {lacking} |\n", output.name(), escaped(output.text()));
    }
    text
}

fn section(pricer: &Pricer, accuracy: &str) -> anyhow::Result<String> {
    let name = pricer.name();
    let mut text = format!("\n## {name}\n\n{}.\n\n{}\n\n", pricer.title, escaped(pricer.text));
    text += "| input | | unit | domain | default |\n|---|---|---|---|---|\n";
    for column in pricer.inputs {
        text += &row(column);
    }
    let all = pricer.outputs.iter().map(|output| format!("`{}`", output.name())).collect::<Vec<_>>();
    text += &format!("\nOutputs: {}.\n", all.join(", "));
    text += &format!("\n{}\n", bound(name, accuracy)?);
    text += &format!("\nReference: {}.\n", pricer.reference.trim_end_matches('.'));
    Ok(text)
}

fn row(column: &Column) -> String {
    let domain = match column.domain {
        Domain::CallPut => "1 (call) or -1 (put)",
        other => other.text(),
    };
    let default = column.default.map_or_else(|| "required".to_owned(), |value| value.to_string());
    format!("| `{}` | {} | {} | {domain} | {default} |\n", column.input.name(), column.text, column.unit)
}

/// What docs/accuracy.md says of a pricer, so that it is said once.
fn bound(name: &str, accuracy: &str) -> anyhow::Result<String> {
    let mut header: Vec<&str> = Vec::new();
    for line in accuracy.lines() {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        match cells.first() {
            Some(&"pricer") => header = cells,
            Some(first) if *first == format!("`{name}`") && header.last() == Some(&"bound") => {
                ensure!(
                    cells.len() == header.len(),
                    "docs/accuracy.md: a row of `{name}` has other columns than its head"
                );
                return Ok(format!(
                    "Accuracy: within {} units of `eps (|X| + sens)` in f64; the worst that was seen is {}. \
                     [What this means, and f32](accuracy.md).",
                    cells[cells.len() - 1],
                    cells[cells.len() - 2]
                ));
            }
            _ => {}
        }
    }
    Ok("Accuracy: see [accuracy](accuracy.md).".to_owned())
}

fn outputs() -> String {
    let mut text = "\n## Outputs\n\nV is the price, S the spot price, F the forward price, K the strike, T the time to \
                    expiry, r the rate, q the dividend yield.\nDerivatives are per 1.00 of the input; those in time t are \
                    with respect to calendar time, a year, with the expiry fixed.\n\n\
                    | output | | pricers that lack it |\n|---|---|---|\n"
        .to_owned();
    for output in Output::ALL {
        let lacking: Vec<String> = REGISTRY
            .iter()
            .filter(|pricer| !pricer.outputs.contains(*output))
            .map(|pricer| format!("`{}`", pricer.name()))
            .collect();
        let lacking = if lacking.is_empty() { "none".to_owned() } else { lacking.join(", ") };
        text += &format!("| `{}` | {} | {lacking} |\n", output.name(), escaped(output.text()));
    }
    text
}

fn row_codes() -> String {
    let mut text = "\n## Row codes\n\n| code | number | |\n|---|--:|---|\n".to_owned();
    for (code, meaning) in super::numbers::row_codes() {
        text += &format!("| `{}` | {} | {meaning} |\n", code.name(), code.0);
    }
    text
}

/// Stars and underscores of formulas are no markup.
fn escaped(text: &str) -> String {
    text.replace('*', "\\*").replace('|', "\\|")
}
