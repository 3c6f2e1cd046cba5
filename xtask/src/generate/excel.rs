//! `bindings/excel/generated`: the tables of pricers and simulations from which the Excel add-in registers its functions,
//! and the functions that Excel calls.

mod settings;

use super::c::{WIDTH, constant};
use neutryx::mc::path::Simulation;
use neutryx::mc::{SIMULATIONS, SimulationId, SimulationInput};
use neutryx::models::{Domain, Pricer, REGISTRY};

const NOTICE: &str = "// Written by `cargo xtask gen` from the registry; do not edit.\n\n";

/// What a worksheet function computes: a pricer or a simulation.
struct Function {
    name: &'static str,
    /// As Excel's users call it.
    shown: String,
    title: &'static str,
    text: &'static str,
    reference: &'static str,
    /// What may be left out comes last, as Excel's users expect.
    inputs: Vec<Input>,
    /// Names and texts.
    outputs: Vec<(&'static str, &'static str)>,
}

struct Input {
    name: &'static str,
    text: &'static str,
    unit: &'static str,
    domain: &'static str,
    /// Empty if it must be given.
    default: String,
    /// Words that stand for 1 and -1: a member of `words` in C++.
    words: &'static str,
}

impl Function {
    fn of_pricer(pricer: &Pricer) -> Function {
        let input = |column: &neutryx::models::Column| Input {
            name: column.input.name(),
            text: column.text,
            unit: column.unit,
            domain: column.domain.text(),
            default: column.default.map(|value| value.to_string()).unwrap_or_default(),
            words: if column.domain == Domain::CallPut { "call_put" } else { "none" },
        };
        Function {
            name: pricer.name(),
            shown: constant("NTX.", pricer.name()),
            title: pricer.title,
            text: pricer.text,
            reference: pricer.reference,
            inputs: required_first(pricer.inputs.iter().map(input).collect()),
            outputs: pricer.outputs.iter().map(|output| (output.name(), output.text())).collect(),
        }
    }
    fn of_simulation(simulation: &Simulation) -> Function {
        let is_barrier = matches!(simulation.id, SimulationId::Barrier | SimulationId::BarrierContinuous);
        let input = |column: &neutryx::mc::columns::Column| Input {
            name: column.input.name(),
            text: column.text,
            unit: column.unit,
            domain: column.domain.text(),
            default: column.default.words().unwrap_or_default(),
            words: match column.input {
                SimulationInput::Type => "call_put",
                SimulationInput::Direction => "up_down",
                SimulationInput::Knock if is_barrier => "in_out",
                _ => "none",
            },
        };
        let name = simulation.name();
        Function {
            name,
            shown: constant("NTX.MC.", name.strip_prefix("mc_").unwrap_or(name)),
            title: simulation.title,
            text: simulation.text,
            reference: simulation.reference,
            inputs: required_first(simulation.columns.iter().map(input).collect()),
            outputs: simulation.outputs.iter().map(|output| (output.name(), output.text())).collect(),
        }
    }
}

fn required_first(inputs: Vec<Input>) -> Vec<Input> {
    let (required, optional): (Vec<_>, Vec<_>) =
        inputs.into_iter().partition(|input| input.default.is_empty());
    required.into_iter().chain(optional).collect()
}

fn pricers() -> Vec<Function> {
    REGISTRY.iter().map(|pricer| Function::of_pricer(pricer)).collect()
}

/// Those of one asset.
fn simulations() -> Vec<Function> {
    let single = SIMULATIONS.iter().filter(|simulation| !simulation.is_multi_asset());
    single.map(|simulation| Function::of_simulation(simulation)).collect()
}

/// The tables and functions of pricers.
pub fn write_pricers() -> String {
    let list = pricers();
    let most = format!("const std::size_t most_inputs = {};\n\n", most_inputs(&list));
    let mut text = tables("pricers", &list, &most);
    for (index, pricer) in list.iter().enumerate() {
        text += "\n";
        text += &functions(pricer, &format!("pricers[{index}]"), "price", None);
    }
    text
}

/// The tables and functions of simulations, and their settings.
pub fn write_simulations() -> String {
    let list = simulations();
    let mut text = tables("simulations", &list, &settings::tables());
    for (index, simulation) in list.iter().enumerate() {
        text += "\n";
        let settings = Some(("NTX_SETTING_PARAMETERS", "{NTX_SETTING_NAMES}"));
        text += &functions(simulation, &format!("simulations[{index}]"), "simulate", settings);
    }
    text
}

/// The parameters of functions that take the inputs of any pricer, settings, or the arguments of any simulation.
pub fn write_inputs() -> String {
    let inputs = most_inputs(&pricers());
    // Behind the inputs are the outputs.
    let arguments = most_inputs(&simulations()) + 1 + settings::NAMES.len();
    let numbered = |name: &str, count: usize| (1..=count).map(|i| format!("{name}{i}")).collect::<Vec<_>>();
    let guard = "NEUTRYX_EXCEL_INPUTS_HPP";
    let mut text = NOTICE.to_owned();
    text += "// The parameters that functions have in common.\n";
    text += &format!("#ifndef {guard}\n#define {guard}\n\n");
    text += &format!("#define NTX_MOST_INPUTS {inputs}\n");
    text += &parameters("NTX_INPUT", &numbered("input", inputs));
    text += &format!("#define NTX_SETTINGS {}\n", settings::NAMES.len());
    text += &parameters("NTX_SETTING", &settings::NAMES.map(str::to_owned));
    text += &format!("#define NTX_MOST_SIMULATION_ARGUMENTS {arguments}\n");
    text += &parameters("NTX_SIMULATION", &numbered("argument", arguments));
    text + "\n#endif\n"
}

fn parameters(prefix: &str, names: &[String]) -> String {
    let declared: Vec<_> = names.iter().map(|name| format!("const XLOPER12 *{name}")).collect();
    define(&format!("{prefix}_PARAMETERS"), &declared.join(", "))
        + &define(&format!("{prefix}_NAMES"), &names.join(", "))
}

fn most_inputs(list: &[Function]) -> usize {
    list.iter().map(|function| function.inputs.len()).max().unwrap_or(0)
}

/// The file up to its functions.
fn tables(kind: &str, list: &[Function], further: &str) -> String {
    let mut text = NOTICE.to_owned();
    if kind == "simulations" {
        text += "#include \"inputs.hpp\"\n";
    }
    text += "#include \"registry.hpp\"\n\n#define NTX_STATIC\n#include <neutryx.h>\n\n\
             namespace addin {\n\nnamespace {\n\n";
    for function in list {
        text += &columns(function);
    }
    text += "const pricer list[] = {\n";
    for function in list {
        text += &entry(function);
    }
    text += "};\n\n} // namespace\n\n";
    text += &format!("const table<pricer> {kind} = {{list, {}}};\n", list.len());
    text + further + "} // namespace addin\n"
}

fn columns(function: &Function) -> String {
    let name = function.name;
    let mut text = format!("const input {name}_inputs[] = {{\n");
    for input in &function.inputs {
        text += &item(&[
            constant("NTX_IN_", input.name),
            wide(input.name),
            wide(input.text),
            wide(input.unit),
            wide(input.domain),
            wide(&input.default),
            format!("words::{}", input.words),
        ]);
    }
    text += &format!("}};\n\nconst output {name}_outputs[] = {{\n");
    for (name, meaning) in &function.outputs {
        text += &item(&[constant("NTX_OUT_", name), wide(name), wide(meaning)]);
    }
    text + "};\n\n"
}

fn entry(function: &Function) -> String {
    let name = function.name;
    item(&[
        constant("NTX_", name),
        wide(name),
        wide(&function.shown),
        wide(&procedure(name)),
        wide(&format!("{}Async", procedure(name))),
        wide(function.title),
        wide(function.text),
        wide(function.reference),
        format!("{{{name}_inputs, {}}}", function.inputs.len()),
        format!("{{{name}_outputs, {}}}", function.outputs.len()),
    ])
}

/// The functions that Excel calls: one that returns the result, and one that tells it later. `settings` are parameters and
/// an argument behind the outputs.
fn functions(function: &Function, entry: &str, verb: &str, settings: Option<(&str, &str)>) -> String {
    let name = procedure(function.name);
    let columns: Vec<_> = function.inputs.iter().map(|input| input.name).collect();
    let mut parameters: Vec<_> = columns.iter().map(|name| format!("const XLOPER12 *{name}")).collect();
    parameters.push("const XLOPER12 *outputs".to_owned());
    parameters.extend(settings.map(|(declared, _)| declared.to_owned()));
    let passed = settings.map(|(_, passed)| format!(", {passed}")).unwrap_or_default();
    let (columns, parameters) = (columns.join(", "), parameters.join(", "));
    let result = wrap(&format!("NTX_EXPORT XLOPER12 *WINAPI {name}({parameters})"), 0);
    let result_call =
        wrap(&format!("return addin::{verb}_with(addin::{entry}, {{{columns}}}, outputs{passed});"), 4);
    let later = wrap(&format!("NTX_EXPORT void WINAPI {name}Async({parameters}, const XLOPER12 *handle)"), 0);
    let later_call = wrap(
        &format!("addin::{verb}_later_with(addin::{entry}, {{{columns}}}, outputs{passed}, handle);"),
        4,
    );
    format!("{result}{{\n{result_call}}}\n\n{later}{{\n{later_call}}}\n")
}

/// `bsm_european` becomes `ntxBsmEuropean`.
fn procedure(name: &str) -> String {
    let words = name.split('_').map(|word| {
        let (first, rest) = word.split_at(1);
        first.to_uppercase() + rest
    });
    "ntx".to_owned() + &words.collect::<String>()
}

/// A text as a wide C++ literal. Signs beyond ASCII are escaped, so that no compiler has to be told the encoding.
fn wide(text: &str) -> String {
    let mut literal = "L\"".to_owned();
    for letter in text.chars() {
        match letter {
            '"' | '\\' => literal.extend(['\\', letter]),
            ' '..='~' => literal.push(letter),
            _ => literal += &format!("\\U{:08x}", letter as u32),
        }
    }
    literal + "\""
}

/// A member of a table, in braces; long texts are cut into adjacent literals.
fn item(parts: &[String]) -> String {
    let line = format!("    {{{}}},\n", parts.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let mut text = "    {\n".to_owned();
    for part in parts {
        for piece in cut(part, WIDTH - 12) {
            text += &format!("        {piece}\n");
        }
        text.pop();
        text += ",\n";
    }
    text + "    },\n"
}

/// Cuts a literal at blanks.
fn cut(literal: &str, width: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let words: Vec<_> = literal.split_inclusive(' ').collect();
    for word in words {
        let last = pieces.last_mut().expect("there is always one");
        if literal.starts_with("L\"") && !last.is_empty() && last.len() + word.len() > width {
            last.push('"');
            pieces.push(format!("L\"{word}"));
        } else {
            last.push_str(word);
        }
    }
    pieces
}

/// A statement or declaration, broken at its commas.
fn wrap(line: &str, indent: usize) -> String {
    let mut text = String::new();
    let mut width = indent;
    text += &" ".repeat(indent);
    for (i, part) in line.split(", ").enumerate() {
        let piece = if i == 0 { part.to_owned() } else { format!(", {part}") };
        if width + piece.len() + 1 > WIDTH {
            let pad = " ".repeat(indent + 4);
            text += &format!(",\n{pad}{part}");
            width = pad.len() + part.len();
        } else {
            text += &piece;
            width += piece.len();
        }
    }
    text + "\n"
}

fn define(name: &str, value: &str) -> String {
    let line = format!("#define {name} {value}\n");
    if line.len() <= WIDTH {
        return line;
    }
    let wrapped = wrap(value, 4);
    let lines: Vec<_> =
        wrapped.trim_end().split('\n').map(|line| format!("    {}", line.trim_start())).collect();
    format!("#define {name} \\\n{}\n", lines.join(" \\\n"))
}
