//! `_simulations.py` and its stub: a function for each simulation.

use super::function::{Function, Kind, Parameter, Setting, sentence, tuple};
use super::names;
use neutryx::mc::columns::{Column, Default, Domain};
use neutryx::mc::grid::Times;
use neutryx::mc::path::Simulation;
use neutryx::mc::{
    FixingKind, Fixings, Generator, SIMULATIONS, Scrambling, SimulationInput, SimulationOutput,
    SimulationSettings,
};

const OPEN: &str = "\
\"\"\"A function for each simulation. Written by `cargo xtask gen`; do not edit.\"\"\"

from math import inf

from ._neutryx import Settings as _Settings
from ._neutryx import simulate as _simulate
";

const STUB_OPEN: &str = "\
\"\"\"Types of the functions for the simulations. Written by `cargo xtask gen`; do not edit.\"\"\"

from math import inf
from typing import Any, Literal, overload

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ._engine import Engine
from ._neutryx import Curve, Result, SimulationState
from ._types import BadRows, Direction, Directions, Knock, Knocks, Out, Progress, Several, Side, Sides

";

pub fn source() -> String {
    let functions = SIMULATIONS.iter().map(|simulation| function(simulation).source());
    OPEN.to_owned() + &all() + &functions.collect::<String>()
}

pub fn stub() -> String {
    let choices = [
        ("FixingKind", FixingKind::ALL.iter().map(|kind| kind.name()).collect::<Vec<_>>()),
        ("Generator", Generator::ALL.iter().map(|generator| generator.name()).collect()),
        ("Scrambling", Scrambling::ALL.iter().map(|scrambling| scrambling.name()).collect()),
    ];
    let choices =
        choices.map(|(name, members)| format!("_{name} = Literal[\"{}\"]\n", members.join("\", \"")));
    let functions = SIMULATIONS.iter().map(|simulation| function(simulation).overloads());
    let all = all().replacen('\n', "", 1);
    format!("{STUB_OPEN}{all}\n{}{}", choices.concat(), functions.collect::<String>())
}

fn all() -> String {
    names("__all__", SIMULATIONS.iter().map(|simulation| simulation.name()))
}

fn function(simulation: &Simulation) -> Function {
    // The order of a payoff is its own affair: callers find the columns of all functions in one order.
    let mut columns: Vec<&Column> = simulation.columns.iter().collect();
    columns.sort_by_key(|column| column.input.id());
    let inputs: Vec<&str> = simulation.columns.iter().map(|column| column.input.name()).collect();
    let has_fixings = simulation.times == Times::Fixings;
    let has_assets = simulation.is_multi_asset();
    let is_known = |setting: &Setting| match setting.name {
        "fixings" | "fixing_kind" => has_fixings,
        "correlation" => has_assets,
        _ => true,
    };
    let given = settings().into_iter().filter(|setting| setting.name != "state").map(|setting| {
        let name = if is_known(&setting) { setting.name } else { "None" };
        format!("        {name},\n")
    });
    let body = format!(
        "    inputs = {}\n    settings = _Settings(\n{}    )\n    return _simulate(engine, {}, inputs, settings, state, \
         outputs, out, row_codes, bad_rows, progress)\n",
        tuple(&inputs),
        given.collect::<String>(),
        simulation.id.id()
    );
    let mut outputs: Vec<&str> = simulation.outputs.iter().map(|output| output.name()).collect();
    if has_assets {
        outputs.extend(["delta_sum", "vega_sum"]);
    }
    Function {
        name: simulation.name(),
        title: simulation.title,
        text: simulation.text,
        reference: simulation.reference,
        inputs: columns.into_iter().map(|column| parameter(simulation, column)).collect(),
        settings: settings().into_iter().filter(is_known).collect(),
        settings_texts: settings_texts(simulation),
        outputs,
        usual_outputs: vec![SimulationOutput::Price.name(), SimulationOutput::StandardError.name()],
        method: "simulate",
        engine_text: "Where to simulate; by default an engine that all calls share.",
        body,
    }
}

/// How to simulate, in the order in which `_Settings` takes it; the state, which is no setting, is the last.
fn settings() -> Vec<Setting> {
    let usual = SimulationSettings::default();
    let Fixings::Equal(fixings) = usual.fixings else { unreachable!("the usual fixings are a number") };
    let named = |name: &str| format!("\"{name}\"");
    let flag = |value: bool| if value { "True" } else { "False" }.to_owned();
    let none = || "None".to_owned();
    let all = [
        ("paths", usual.paths.to_string(), "int"),
        ("fixings", fixings.to_string(), "int | ArrayLike"),
        ("fixing_kind", none(), "_FixingKind | None"),
        ("generator", named(usual.generator.name()), "_Generator"),
        ("seed", usual.seed.to_string(), "int"),
        ("antithetic", flag(usual.antithetic), "bool"),
        ("moment_matching", flag(usual.moment_matching), "bool"),
        ("control_variate", flag(usual.control_variate), "bool"),
        ("scrambling", named(usual.scrambling.name()), "_Scrambling"),
        ("replicates", none(), "int | None"),
        ("target_error", none(), "float | None"),
        ("relative_error", none(), "float | None"),
        ("deadline", none(), "float | None"),
        ("first_path", usual.first_path.to_string(), "int"),
        ("chunk_paths", none(), "int | None"),
        ("correlation", none(), "ArrayLike | None"),
        ("state", none(), "SimulationState | None"),
    ];
    all.map(|(name, default, kind)| Setting { name, default, kind }).into()
}

fn settings_texts(simulation: &Simulation) -> Vec<(&'static str, &'static str)> {
    let mut texts = vec![("paths : int", "Paths for each row.")];
    if simulation.is_multi_asset() {
        texts.push((
            "correlation : float or array_like",
            "How assets move together: a matrix with a row for each asset, or a number for all pairs of as many assets \
             as the inputs have.",
        ));
    }
    if simulation.times == Times::Fixings {
        texts.push((
            "fixings : int or array_like",
            "When a path is looked at: so many times at equal distances, the last at expiry; or at these times in years, \
             or as fractions of the time to expiry if `fixing_kind` is \"fractions\".",
        ));
    }
    texts.push((
        "generator, seed, antithetic, moment_matching, control_variate, scrambling, replicates",
        "How to simulate; as for `Engine.simulate`.",
    ));
    texts.push((
        "target_error, relative_error, deadline, first_path, chunk_paths, state",
        "When to stop, what to share and what to continue; as for `Engine.simulate`.",
    ));
    texts
}

fn parameter(simulation: &Simulation, column: &Column) -> Parameter {
    let is_per_asset = simulation.is_multi_asset() && column.input.is_per_asset();
    let is_per_interval = !simulation.is_multi_asset() && column.input.is_per_interval();
    let words = |one, many, words| (Kind::Words { one, many, words }, None);
    let (kind, domain) = match (column.domain, column.input) {
        (Domain::Sign, SimulationInput::Direction) => words("Direction", "Directions", ["up", "down"]),
        (Domain::Sign, SimulationInput::Knock) => words("Knock", "Knocks", ["in", "out"]),
        (Domain::Sign, _) => words("Side", "Sides", ["call", "put"]),
        (domain, _) if is_per_asset => (Kind::PerAsset, Some(domain.text())),
        (domain, _) if is_per_interval => (Kind::PerInterval, Some(domain.text())),
        (domain, _) => (Kind::Number, Some(domain.text())),
    };
    let mut text = sentence(column.text, column.unit, domain);
    let default = match column.default {
        Default::Required => None,
        // Debug writes a float's decimals and "inf", as Python does.
        Default::Value(value) => Some(format!("{value:?}")),
        Default::EqualWeight => {
            text += " By default 1 over the number of assets.";
            Some("None".to_owned())
        }
        Default::Spot => {
            text += " By default the spot.";
            Some("None".to_owned())
        }
    };
    Parameter { name: column.input.name(), text, kind, default }
}
