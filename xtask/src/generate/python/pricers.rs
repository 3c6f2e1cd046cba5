//! `_pricers.py` and its stub: a function for each pricer.

use super::function::{Function, Kind, Parameter, sentence, tuple};
use super::names;
use neutryx::models::{Column, Domain, Pricer, REGISTRY};

const OPEN: &str = "\
\"\"\"A function for each pricer. Written by `cargo xtask gen`; do not edit.\"\"\"

from ._neutryx import price as _price
";

const STUB_OPEN: &str = "\
\"\"\"Types of the functions for the pricers. Written by `cargo xtask gen`; do not edit.\"\"\"

from typing import Any, Literal, overload

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ._engine import Engine
from ._neutryx import Result
from ._types import BadRows, Out, Progress, Several, Side, Sides

";

pub fn source() -> String {
    let functions = REGISTRY.iter().map(|pricer| function(pricer).source());
    OPEN.to_owned() + &all() + &functions.collect::<String>()
}

pub fn stub() -> String {
    let functions = REGISTRY.iter().map(|pricer| function(pricer).overloads());
    STUB_OPEN.to_owned() + &all().replacen('\n', "", 1) + &functions.collect::<String>()
}

fn all() -> String {
    names("__all__", REGISTRY.iter().map(|pricer| pricer.name()))
}

fn function(pricer: &Pricer) -> Function {
    let inputs: Vec<&str> = pricer.inputs.iter().map(|column| column.input.name()).collect();
    let body = format!(
        "    inputs = {}\n    return _price(engine, {}, inputs, outputs, out, row_codes, bad_rows, progress)\n",
        tuple(&inputs),
        pricer.id.id()
    );
    Function {
        name: pricer.name(),
        title: pricer.title,
        text: pricer.text,
        reference: pricer.reference,
        inputs: pricer.inputs.iter().map(parameter).collect(),
        settings: Vec::new(),
        settings_texts: Vec::new(),
        outputs: pricer.outputs.iter().map(|output| output.name()).collect(),
        usual_outputs: vec![pricer.main_output().name()],
        method: "price",
        engine_text: "Where to price; by default an engine that all calls share.",
        body,
    }
}

fn parameter(column: &Column) -> Parameter {
    let (kind, domain) = match column.domain {
        Domain::CallPut => (Kind::Words { one: "Side", many: "Sides", words: ["call", "put"] }, None),
        domain => (Kind::Number, Some(domain.text())),
    };
    Parameter {
        name: column.input.name(),
        text: sentence(column.text, column.unit, domain),
        kind,
        default: column.default.map(|value| format!("{value:?}")),
    }
}
