//! The typed layer of the Python package: a function for each pricer with its stub, the enums, and an exception for
//! each status.

use super::c::wrap;
use super::numbers::row_codes;
use neutryx::Status;
use neutryx::models::{Column, Domain, Pricer, REGISTRY};

/// Longest line, as in the rest of the project.
const WIDTH: usize = 110;

const PRICERS_OPEN: &str = "\
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

pub fn pricers() -> String {
    let mut text = PRICERS_OPEN.to_owned();
    text += &names("__all__", REGISTRY.iter().map(|pricer| pricer.name()));
    for pricer in REGISTRY {
        text += &function(pricer);
    }
    text
}

pub fn stub() -> String {
    let mut text = STUB_OPEN.to_owned();
    text += &names("__all__", REGISTRY.iter().map(|pricer| pricer.name())).replacen('\n', "", 1);
    for pricer in REGISTRY {
        text += &overloads(pricer);
    }
    text
}

/// Names of what a module offers.
fn names<'a>(list: &str, members: impl Iterator<Item = &'a str>) -> String {
    let lines: Vec<String> = members.map(|name| format!("    \"{name}\",\n")).collect();
    format!("\n{list} = [\n{}]\n", lines.concat())
}

/// Columns that must be given, by position or by name: all that are plain numbers.
fn leading(pricer: &Pricer) -> impl Iterator<Item = &Column> {
    pricer.inputs.iter().filter(|column| !is_by_name(column))
}

/// Columns that are given by name only: words such as call and put, and what has a default.
fn named(pricer: &Pricer) -> impl Iterator<Item = &Column> {
    let required = pricer.inputs.iter().filter(|column| is_by_name(column) && column.default.is_none());
    required.chain(pricer.inputs.iter().filter(|column| column.default.is_some()))
}

fn is_by_name(column: &Column) -> bool {
    column.domain == Domain::CallPut || column.default.is_some()
}

fn function(pricer: &Pricer) -> String {
    let name = pricer.name();
    let mut text = format!("\n\ndef {name}(\n");
    for column in leading(pricer) {
        text += &format!("    {},\n", column.input.name());
    }
    text += "    *,\n";
    for column in named(pricer) {
        text += &match column.default {
            Some(default) => format!("    {}={default:?},\n", column.input.name()),
            None => format!("    {},\n", column.input.name()),
        };
    }
    text += &format!("    outputs=\"{}\",\n", pricer.main_output().name());
    text += "    out=None,\n    row_codes=False,\n    bad_rows=\"warn\",\n    progress=None,\n    engine=None,\n):\n";
    text += &docstring(pricer);
    let inputs: Vec<&str> = pricer.inputs.iter().map(|column| column.input.name()).collect();
    let inputs = format!("({},)", inputs.join(", ")).replace(",,", ",");
    let inputs = if pricer.inputs.len() == 1 { inputs } else { inputs.replace(",)", ")") };
    text += &format!("    inputs = {inputs}\n");
    text + &format!(
        "    return _price(engine, {}, inputs, outputs, out, row_codes, bad_rows, progress)\n",
        pricer.id.id()
    )
}

fn docstring(pricer: &Pricer) -> String {
    let mut text = format!("    \"\"\"{}.\n\n", pricer.title);
    text += &paragraph(pricer.text, 4);
    text += "\n    Parameters\n    ----------\n";
    for column in leading(pricer).chain(named(pricer)) {
        let (name, is_side) = (column.input.name(), column.domain == Domain::CallPut);
        let optional = if column.default.is_some() { ", optional" } else { "" };
        let kind = if is_side { "{\"call\", \"put\"}, 1, -1 or array_like" } else { "array_like" };
        text += &format!("    {name} : {kind}{optional}\n");
        text += &paragraph(&column_text(column), 8);
    }
    text += "    outputs : str or sequence of str\n";
    let outputs: Vec<&str> = pricer.outputs.iter().map(|output| output.name()).collect();
    let outputs = format!(
        "What to compute: {}. One name gives its values alone, several a `Result`.",
        outputs.join(", ")
    );
    text += &paragraph(&outputs, 8);
    text += "    out, row_codes, bad_rows, progress\n        As for `Engine.price`.\n";
    text +=
        "    engine : Engine, optional\n        Where to price; by default an engine that all calls share.\n";
    text += "\n    Returns\n    -------\n    float, numpy.ndarray or Result\n";
    text +=
        "        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.\n";
    text += "\n    References\n    ----------\n";
    text += &paragraph(pricer.reference, 4);
    text + "    \"\"\"\n"
}

fn column_text(column: &Column) -> String {
    let unit = if column.unit.is_empty() { String::new() } else { format!(" [{}]", column.unit) };
    let mut letters = column.text.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    match column.domain {
        Domain::CallPut => format!("{first}{}.", letters.as_str()),
        domain => format!("{first}{}{unit}: {}.", letters.as_str(), domain.text()),
    }
}

fn overloads(pricer: &Pricer) -> String {
    let name = pricer.name();
    let outputs: Vec<String> =
        pricer.outputs.iter().map(|output| format!("    \"{}\",\n", output.name())).collect();
    let class: String = name.split('_').map(capitalised).collect();
    let mut text = format!("\n_{class}Output = Literal[\n{}]\n\n", outputs.concat());
    let main = pricer.main_output().name();
    let one = format!("_{class}Output = \"{main}\"");
    let several = format!("Several[_{class}Output]");
    let any = format!("_{class}Output | {several} = \"{main}\"");
    let kinds = [
        ("float", "Side", one.as_str(), "None = None", "Literal[False] = False", "float"),
        ("ArrayLike", "Sides", one.as_str(), "Out = None", "Literal[False] = False", "NDArray[Any]"),
        ("ArrayLike", "Sides", several.as_str(), "Out = None", "bool | NDArray[np.uint32] = False", "Result"),
        ("ArrayLike", "Sides", any.as_str(), "Out = None", "Literal[True] | NDArray[np.uint32]", "Result"),
    ];
    for (number, side, outputs, out, codes, returned) in kinds {
        text += &format!("@overload\ndef {name}(\n");
        let kind = |column: &Column| if column.domain == Domain::CallPut { side } else { number };
        for column in leading(pricer) {
            text += &format!("    {}: {},\n", column.input.name(), kind(column));
        }
        text += "    *,\n";
        for column in named(pricer) {
            let default = column.default.map(|value| format!(" = {value:?}")).unwrap_or_default();
            text += &format!("    {}: {}{default},\n", column.input.name(), kind(column));
        }
        text += &format!("    outputs: {outputs},\n    out: {out},\n    row_codes: {codes},\n");
        text += "    bad_rows: BadRows = \"warn\",\n    progress: Progress = None,\n    engine: Engine | None = None,\n";
        text += &format!(") -> {returned}: ...\n");
    }
    text
}

/// The enums of the package: what rows and calls come to.
pub fn numbers() -> String {
    let mut text = "\"\"\"Numbers of the library. Written by `cargo xtask gen`; do not edit.\"\"\"\n\n\
                    from enum import IntEnum\n\n\
                    #: Version of the package, and of the binary interface that its functions were written for.\n\
                    VERSION = \"@VERSION@\"\nABI_VERSION = @ABI@\n\n\
                    #: The right to buy.\nCALL = 1\n#: The right to sell.\nPUT = -1\n"
        .replace("@VERSION@", neutryx::VERSION)
        .replace("@ABI@", &neutryx::ffi::NTX_ABI_VERSION.to_string());
    text += "\n\nclass RowCode(IntEnum):\n    \"\"\"What became of a row.\"\"\"\n";
    for (code, meaning) in row_codes() {
        text += &format!("\n    {} = {}\n    \"\"\"", code.name().to_uppercase(), code.0);
        text += paragraph(&meaning, 4).trim();
        text += "\"\"\"\n";
    }
    text += "\n\nclass Status(IntEnum):\n    \"\"\"What became of a call. Negative: it failed.\"\"\"\n";
    for status in Status::ALL {
        text += &format!("\n    {} = {}\n", status.name().to_uppercase(), status.code());
        text += &format!("    \"\"\"{}\"\"\"\n", status.text());
    }
    text
}

/// An exception for each status of a failed call.
pub fn statuses() -> String {
    let mut text = "\"\"\"An exception for each status of the library. Written by `cargo xtask gen`; do not edit.\"\"\"\n\n\
                    from ._error import Error\n"
        .to_owned();
    let failures: Vec<&Status> = Status::ALL.iter().filter(|status| status.code() < 0).collect();
    let classes: Vec<String> = failures.iter().map(|status| class(**status)).collect();
    text += &names("__all__", classes.iter().map(String::as_str));
    for (status, class) in failures.iter().zip(&classes) {
        let bases = match base(**status) {
            Some(base) => format!("Error, {base}"),
            None => "Error".to_owned(),
        };
        text += &format!("\n\nclass {class}({bases}):\n    \"\"\"{}\"\"\"\n", status.text());
    }
    text += "\n\nBY_CODE = {\n";
    for (status, class) in failures.iter().zip(&classes) {
        text += &format!("    {}: {class},\n", status.code());
    }
    text + "}\n"
}

fn class(status: Status) -> String {
    status.name().split('_').map(capitalised).collect::<String>() + "Error"
}

/// The built-in exception that Python programmers catch for such a failure.
fn base(status: Status) -> Option<&'static str> {
    match status {
        Status::InvalidDtype | Status::MissingInput => Some("TypeError"),
        Status::OutOfResources => Some("MemoryError"),
        Status::Unavailable | Status::DeviceFailed | Status::Internal => Some("RuntimeError"),
        Status::Cancelled => None,
        _ => Some("ValueError"),
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}

fn paragraph(text: &str, indent: usize) -> String {
    let pad = " ".repeat(indent);
    wrap(text, WIDTH - indent).iter().map(|line| format!("{pad}{line}\n")).collect()
}
