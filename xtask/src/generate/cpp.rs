//! `include/neutryx_typed.hpp`: for each pricer a namespace with its inputs, outputs and calls, so that
//! C++ callers write names instead of numbers and the compiler checks them.

use super::c::{WIDTH, constant, wrap};
use neutryx::models::{Pricer, REGISTRY};

const OPEN: &str = include_str!("typed_open.hpp");

pub fn write() -> String {
    let mut header = OPEN.replace("@VERSION@", neutryx::VERSION);
    for pricer in REGISTRY {
        header += "\n";
        header += &write_pricer(pricer);
    }
    header + "\n} // namespace neutryx\n\n#endif\n"
}

fn write_pricer(pricer: &Pricer) -> String {
    let name = pricer.name();
    let mut text = doc(&format!("{}.\n\n{}\n\n{}", pricer.title, pricer.text, pricer.reference), 0);
    text += &format!("namespace {name} {{\n\n");
    text += &inputs(pricer);
    text += &outputs(pricer);
    text += &calls(name);
    text + &format!("}} // namespace {name}\n")
}

fn inputs(pricer: &Pricer) -> String {
    let mut text = doc("Columns that are read.", 0) + "struct inputs {\n";
    for column in pricer.inputs {
        let unit = if column.unit.is_empty() { String::new() } else { format!(" [{}]", column.unit) };
        let domain = column.domain.text();
        let default =
            column.default.map(|value| format!("; may be left out, which means {value}")).unwrap_or_default();
        text += &doc(&sentence(&format!("{}{unit}: {domain}{default}.", column.text)), 4);
        text += &format!("    input_column {}{{}};\n", column.input.name());
    }
    text += &format!("\n    static constexpr std::uint32_t pricer = {};\n", constant("NTX_", pricer.name()));
    text += &each("input", &pricer.inputs.iter().map(|column| column.input.name()).collect::<Vec<_>>());
    text + "};\n\n"
}

fn outputs(pricer: &Pricer) -> String {
    let mut text = doc("Columns that are written.", 0) + "struct outputs {\n";
    for output in pricer.outputs.iter() {
        text += &doc(output.text(), 4);
        text += &format!("    output_column {}{{}};\n", output.name());
    }
    text += &doc("An ntx_row_code for each row.", 4);
    text += "    row_code_column row_codes{};\n\n";
    text += &each("output", &pricer.outputs.iter().map(|output| output.name()).collect::<Vec<_>>());
    text + "};\n\n"
}

/// The way from columns by their names to columns by their numbers.
fn each(kind: &str, names: &[&str]) -> String {
    let mut text = format!("    static constexpr std::size_t count = {};\n", names.len());
    text += &doc("Shows each column with its number and name to a function.", 4);
    text += "    template <class Visit>\n    void each(Visit &&visit) const\n    {\n";
    let prefix = if kind == "input" { "NTX_IN_" } else { "NTX_OUT_" };
    for name in names {
        text += &format!("        visit({}, \"{name}\", {name});\n", constant(prefix, name));
    }
    text + "    }\n"
}

fn calls(name: &str) -> String {
    let arguments = "const inputs &in, const outputs &out";
    let engine = format!("const engine &on, {arguments}, const watch &watching = {{}}");
    let mut text =
        doc(&format!("Prices with {name} and returns when all is written; bad rows are in the outcome."), 0);
    text += &format!("inline outcome price(\n    {engine})\n{{\n");
    text += "    return on.price(in, out, watching);\n}\n\n";
    text += &doc("price() without exceptions, but for those that leave the caller's progress function.", 0);
    text += &format!("[[nodiscard]] inline outcome try_price(\n    {engine})\n{{\n");
    text += "    return on.try_price(in, out, watching);\n}\n\n";
    text += &doc("Keeps the columns for engine::price, engine::submit or a book.", 0);
    text += &format!("inline neutryx::batch batch({arguments})\n{{\n");
    text + "    return neutryx::batch::of(in, out);\n}\n\n"
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}

/// Documentation before a declaration.
fn doc(text: &str, indent: usize) -> String {
    let pad = " ".repeat(indent);
    let lines = text.lines().flat_map(|line| wrap(line, WIDTH - 4 - indent));
    lines.map(|line| format!("{pad}/// {line}").trim_end().to_owned() + "\n").collect()
}
