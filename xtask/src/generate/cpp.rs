//! `include/neutryx_typed.hpp` and `include/neutryx_typed_simulations.hpp`: for each pricer and simulation a namespace
//! with its inputs, outputs and calls, so that C++ callers write names instead of numbers and the compiler checks them.

use super::c::{WIDTH, constant, wrap};
use super::call::Call;
use neutryx::mc::SIMULATIONS;
use neutryx::mc::columns::MAX_ASSETS;
use neutryx::models::REGISTRY;

const OPEN: &str = include_str!("typed_open.hpp");
const OPEN_SIMULATIONS: &str = include_str!("typed_simulations_open.hpp");

pub fn write() -> String {
    let calls = REGISTRY.iter().map(|pricer| write_call(&Call::from(*pricer), "pricer", price));
    write_header(OPEN, calls)
}

pub fn write_simulations() -> String {
    let calls =
        SIMULATIONS.iter().map(|simulation| write_call(&Call::from(*simulation), "simulation", simulate));
    write_header(OPEN_SIMULATIONS, calls)
}

fn write_header(open: &str, calls: impl Iterator<Item = String>) -> String {
    let mut header = open.replace("@VERSION@", neutryx::VERSION);
    for call in calls {
        header += "\n";
        header += &call;
    }
    header + "\n} // namespace neutryx\n\n#endif\n"
}

/// `number` is the name of the call's number among the inputs, `functions` writes what there is to call.
fn write_call(call: &Call, number: &str, functions: fn(&str) -> String) -> String {
    let name = call.name;
    let mut text = doc(&call.text, 0);
    text += &format!("namespace {name} {{\n\n");
    text += &inputs(call, number);
    text += &outputs(call);
    text += &functions(name);
    text + &format!("}} // namespace {name}\n")
}

fn inputs(call: &Call, number: &str) -> String {
    let mut text = doc("Columns that are read.", 0) + "struct inputs {\n";
    for input in &call.inputs {
        let default = match &input.default {
            Some(value) => format!("; may be left out, which means {value}"),
            None => String::new(),
        };
        let (of, kind) =
            if input.is_per_asset { (", of each asset", "asset_inputs") } else { ("", "input_column") };
        text += &doc(&sentence(&format!("{}{of}{default}.", input.text)), 4);
        text += &format!("    {kind} {}{{}};\n", input.name);
    }
    let id = constant("NTX_", call.name);
    text += &format!("\n    static constexpr std::uint32_t {number} = {id};\n");
    let columns: Vec<_> = call
        .inputs
        .iter()
        .map(|input| Column { field: input.name.into(), name: input.name, is_per_asset: input.is_per_asset })
        .collect();
    text += &each("input", &columns);
    text + "};\n\n"
}

fn outputs(call: &Call) -> String {
    let mut text = doc("Columns that are written.", 0) + "struct outputs {\n";
    for output in &call.outputs {
        text += &doc(output.text, 4);
        text += &format!("    output_column {}{{}};\n", output.name);
    }
    for output in call.asset_outputs() {
        text += &doc(&format!("The {} of each asset.", output.name), 4);
        text += &format!("    asset_outputs each_{}{{}};\n", output.name);
    }
    text += &doc("An ntx_row_code for each row.", 4);
    text += "    row_code_column row_codes{};\n\n";
    let sums = call.outputs.iter().map(|output| Column {
        field: output.name.into(),
        name: output.name,
        is_per_asset: false,
    });
    let of_assets = call.asset_outputs().map(|output| Column {
        field: format!("each_{}", output.name),
        name: output.name,
        is_per_asset: true,
    });
    text += &each("output", &sums.chain(of_assets).collect::<Vec<_>>());
    text + "};\n\n"
}

/// A member of a struct of columns.
struct Column {
    field: String,
    name: &'static str,
    is_per_asset: bool,
}

/// The way from columns by their names to columns by their numbers.
fn each(kind: &str, columns: &[Column]) -> String {
    // One asset more than there may be, for the library to refuse.
    let count: usize =
        columns.iter().map(|column| if column.is_per_asset { MAX_ASSETS + 2 } else { 1 }).sum();
    let mut text = format!("    static constexpr std::size_t count = {count};\n");
    text += &doc("Shows each column with its number and name to a function.", 4);
    text += "    template <class Visit>\n    void each(Visit &&visit) const\n    {\n";
    let prefix = if kind == "input" { "NTX_IN_" } else { "NTX_OUT_" };
    for Column { field, name, is_per_asset } in columns {
        let id = constant(prefix, name);
        text += &match is_per_asset {
            true => format!("        {field}.each({id}, \"{name}\", visit);\n"),
            false => format!("        visit({id}, \"{name}\", {field});\n"),
        };
    }
    text + "    }\n"
}

fn price(name: &str) -> String {
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
    text + "    return neutryx::batch::of(in, out, inputs::pricer);\n}\n\n"
}

fn simulate(name: &str) -> String {
    let arguments = "const inputs &in, const outputs &out";
    let plain = format!(
        "const engine &on, {arguments},\n    const simulation_settings &settings = {{}}, const watch &watching = {{}}"
    );
    let kept = format!(
        "const engine &on, {arguments},\n    const simulation_settings &settings, simulation_state &state, \
         const watch &watching = {{}}"
    );
    let mut text =
        doc(&format!("Simulates {name} and returns when all is written; bad rows are in the outcome."), 0);
    text += &format!("inline outcome simulate({plain})\n{{\n");
    text += "    return on.simulate(in, out, settings, watching);\n}\n";
    text +=
        &doc("Likewise, but without the paths that are in a state, which receives those simulated now.", 0);
    text += &format!("inline outcome simulate({kept})\n{{\n");
    text += "    return on.simulate(in, out, settings, state, watching);\n}\n\n";
    text +=
        &doc("simulate() without exceptions, but for those that leave the caller's progress function.", 0);
    text += &format!("[[nodiscard]] inline outcome try_simulate({plain})\n{{\n");
    text += "    return on.try_simulate(in, out, settings, watching);\n}\n";
    text += &format!("[[nodiscard]] inline outcome try_simulate({kept})\n{{\n");
    text += "    return on.try_simulate(in, out, settings, state, watching);\n}\n\n";
    text += &doc("Keeps the columns for engine::simulate.", 0);
    text += &format!("inline neutryx::batch batch({arguments})\n{{\n");
    text + "    return neutryx::batch::of(in, out, inputs::simulation);\n}\n\n"
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
