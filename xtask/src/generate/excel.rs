//! `bindings/excel/generated`: the tables of pricers from which the Excel add-in registers its functions, and the
//! functions that Excel calls.

use super::c::{WIDTH, constant};
use neutryx::models::{Column, Domain, Pricer, REGISTRY};

const NOTICE: &str = "// Written by `cargo xtask gen` from the registry; do not edit.\n\n";

/// The tables and functions.
pub fn write_pricers() -> String {
    let mut text = NOTICE.to_owned();
    text += "#include \"registry.hpp\"\n\n#define NTX_STATIC\n#include <neutryx.h>\n\n\
             namespace addin {\n\nnamespace {\n\n";
    for pricer in REGISTRY {
        text += &columns(pricer);
    }
    text += "const pricer list[] = {\n";
    for pricer in REGISTRY {
        text += &entry(pricer);
    }
    text += "};\n\n} // namespace\n\n";
    text += &format!("const table<pricer> pricers = {{list, {}}};\n", REGISTRY.len());
    text += &format!("const std::size_t most_inputs = {};\n\n", most_inputs());
    text += "} // namespace addin\n";
    for (index, pricer) in REGISTRY.iter().enumerate() {
        text += "\n";
        text += &functions(index, pricer);
    }
    text
}

/// The parameters of functions that take the inputs of any pricer.
pub fn write_inputs() -> String {
    let list = |prefix: &str| {
        let names: Vec<_> = (1..=most_inputs()).map(|i| format!("{prefix}input{i}")).collect();
        names.join(", ")
    };
    let guard = "NEUTRYX_EXCEL_INPUTS_HPP";
    let mut text = NOTICE.to_owned();
    text += "// The inputs of functions that serve every pricer.\n";
    text += &format!("#ifndef {guard}\n#define {guard}\n\n");
    text += &format!("#define NTX_MOST_INPUTS {}\n", most_inputs());
    text += &define("NTX_INPUT_PARAMETERS", &list("const XLOPER12 *"));
    text += &define("NTX_INPUT_NAMES", &list(""));
    text + "\n#endif\n"
}

fn most_inputs() -> usize {
    REGISTRY.iter().map(|pricer| pricer.inputs.len()).max().unwrap_or(0)
}

/// Inputs in the order of the function's arguments: what may be left out comes last, as Excel's users expect.
fn arguments(pricer: &Pricer) -> Vec<&Column> {
    let (required, optional): (Vec<_>, Vec<_>) =
        pricer.inputs.iter().partition(|column| column.default.is_none());
    required.into_iter().chain(optional).collect()
}

fn columns(pricer: &Pricer) -> String {
    let name = pricer.name();
    let mut text = format!("const input {name}_inputs[] = {{\n");
    for column in arguments(pricer) {
        let default = column.default.map(|value| value.to_string()).unwrap_or_default();
        let is_type = column.domain == Domain::CallPut;
        text += &item(&[
            constant("NTX_IN_", column.input.name()),
            wide(column.input.name()),
            wide(column.text),
            wide(column.unit),
            wide(column.domain.text()),
            wide(&default),
            is_type.to_string(),
        ]);
    }
    text += &format!("}};\n\nconst output {name}_outputs[] = {{\n");
    for output in pricer.outputs.iter() {
        text += &item(&[constant("NTX_OUT_", output.name()), wide(output.name()), wide(output.text())]);
    }
    text + "};\n\n"
}

fn entry(pricer: &Pricer) -> String {
    let name = pricer.name();
    let (inputs, outputs) = (pricer.inputs.len(), pricer.outputs.iter().count());
    item(&[
        constant("NTX_", name),
        wide(name),
        wide(&constant("NTX.", name)),
        wide(&procedure(name)),
        wide(&format!("{}Async", procedure(name))),
        wide(pricer.title),
        wide(pricer.text),
        wide(pricer.reference),
        format!("{{{name}_inputs, {inputs}}}"),
        format!("{{{name}_outputs, {outputs}}}"),
    ])
}

/// The functions that Excel calls: one that returns the result, and one that tells it later.
fn functions(index: usize, pricer: &Pricer) -> String {
    let name = procedure(pricer.name());
    let columns: Vec<_> = arguments(pricer).iter().map(|column| column.input.name()).collect();
    let parameters: Vec<_> = columns.iter().map(|name| format!("const XLOPER12 *{name}")).collect();
    let (columns, parameters) = (columns.join(", "), parameters.join(", "));
    let result =
        wrap(&format!("NTX_EXPORT XLOPER12 *WINAPI {name}({parameters}, const XLOPER12 *outputs)"), 0);
    let result_call =
        wrap(&format!("return addin::price_with(addin::pricers[{index}], {{{columns}}}, outputs);"), 4);
    let later = wrap(
        &format!(
            "NTX_EXPORT void WINAPI {name}Async({parameters}, const XLOPER12 *outputs, const XLOPER12 *handle)"
        ),
        0,
    );
    let later_call = wrap(
        &format!("addin::price_later_with(addin::pricers[{index}], {{{columns}}}, outputs, handle);"),
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
