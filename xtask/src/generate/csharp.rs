//! `bindings/csharp/src/Neutryx`: the numbers of the C API as enums, and for each pricer and simulation a class with its
//! inputs, outputs and calls, so that C# callers write names and the editor tells what they mean.

mod classes;

use super::Generated;
use super::c::{WIDTH, wrap};
use super::numbers::{self, Enum, Member};
use classes::Class;
use neutryx::mc::SIMULATIONS;
use neutryx::models::REGISTRY;

const FOLDER: &str = "bindings/csharp/src/Neutryx";
const TESTS_FOLDER: &str = "bindings/csharp/tests/Neutryx.Tests";

pub fn write() -> Vec<Generated> {
    let numbers = numbers::enums().into_iter().map(|list| {
        let name = enum_name(list.name);
        let folder = if name == "Dtype" { "Interop" } else { "Numbers" };
        file(format!("{FOLDER}/{folder}/{name}.cs"), write_enum(&list, &name))
    });
    let pricers: Vec<_> = REGISTRY.iter().map(|pricer| Class::of_pricer(pricer)).collect();
    let simulations: Vec<_> = SIMULATIONS.iter().map(|simulation| Class::of_simulation(simulation)).collect();
    let classes = [("Pricers", &pricers), ("Simulations", &simulations)].map(|(folder, list)| {
        let each =
            list.iter().map(|class| file(format!("{FOLDER}/{folder}/{}.cs", class.name), class.write()));
        each.collect::<Vec<_>>()
    });
    let tests = [("TypedCallTests", &pricers), ("TypedSimulationTests", &simulations)]
        .map(|(name, list)| file(format!("{TESTS_FOLDER}/{name}.cs"), classes::tests(list)));
    let versions = [
        file(format!("{FOLDER}/Interop/Built.cs"), built()),
        file("bindings/csharp/Version.props".to_owned(), version_properties()),
    ];
    numbers.chain(classes.into_iter().flatten()).chain(tests).chain(versions).collect()
}

/// A file whose name depends on what is in it. There is one list of them, as long as the program runs.
fn file(path: String, text: String) -> Generated {
    Generated::new(path, text)
}

const SOURCE: &str = "// Written by `cargo xtask gen`; do not edit.\n\n";

/// What the managed code was made for.
fn built() -> String {
    format!(
        "{SOURCE}namespace Neutryx.Interop;\n\n\
         /// <summary>The library that this assembly was written for.</summary>\n\
         internal static class Built\n{{\n    \
         internal const string Version = \"{}\";\n    \
         internal const uint AbiVersion = {};\n}}\n",
        neutryx::VERSION,
        neutryx::ffi::NTX_ABI_VERSION,
    )
}

/// The version for MSBuild.
fn version_properties() -> String {
    format!(
        "<!-- Written by `cargo xtask gen`; do not edit. -->\n<Project>\n  <PropertyGroup>\n    \
         <Version>{}</Version>\n  </PropertyGroup>\n</Project>\n",
        neutryx::VERSION
    )
}

/// How an enum is kept, and what is said of it where C speaks of C.
fn shape(name: &str) -> (&'static str, Option<&'static str>) {
    match name {
        "Status" => ("int", None),
        "OptionType" => ("sbyte", Some("Call or put: what the input <c>Type</c> holds.")),
        "Direction" => ("sbyte", Some("Above or below: what the input <c>Direction</c> holds.")),
        "Knock" => ("sbyte", Some("In or out: what the input <c>Knock</c> holds.")),
        "PricerId" => {
            ("uint", Some("Pricers. <see cref=\"Pricer\"/> tells their formulas, inputs and outputs."))
        }
        "SimulationId" => (
            "uint",
            Some("Simulations. <see cref=\"Simulation\"/> tells what they pay, their inputs and outputs."),
        ),
        _ => ("uint", None),
    }
}

fn write_enum(list: &Enum, name: &str) -> String {
    let (number, said) = shape(name);
    let access = if name == "Dtype" { "internal" } else { "public" };
    let namespace = if name == "Dtype" { "Neutryx.Interop" } else { "Neutryx" };
    let mut text = format!("{SOURCE}namespace {namespace};\n\n");
    text += &summary(&said.map_or_else(|| escape(list.text), str::to_owned), 0);
    if name == "DeviceType" {
        // Its members are added up.
        text = text.replacen("namespace", "using System;\n\nnamespace", 1) + "[Flags]\n";
    }
    text += &format!("{access} enum {name} : {number}\n{{\n");
    for (i, Member { name, number, text: meaning }) in list.members.iter().enumerate() {
        text += if i > 0 { "\n" } else { "" };
        text += &summary(&escape(meaning), 4);
        text += &format!("    {} = {number},\n", pascal(name));
    }
    text += "}\n";
    // Names as they are in every language, on the command line and in the texts of errors.
    if ["Status", "RowCode", "PricerId", "SimulationId", "Input", "Output"].contains(&name) {
        text += &names(list, name);
    }
    text
}

fn names(list: &Enum, name: &str) -> String {
    let mut text = format!(
        "\n/// <summary>Names of <see cref=\"{name}\"/>.</summary>\npublic static class {name}Names\n{{\n"
    );
    text += &summary(
        &format!(
            "The name used in every language, such as <c>{}</c>; <c>unknown</c> for a number that is none.",
            list.members.last().map_or("", |member| &member.name)
        ),
        4,
    );
    // Codes of rows may have the number of an asset or interval.
    let of = if name == "RowCode" { "of.WithoutPart()" } else { "of" };
    text += &format!("    public static string Name(this {name} of) => {of} switch\n    {{\n");
    for member in &list.members {
        text += &format!("        {name}.{} => \"{}\",\n", pascal(&member.name), member.name);
    }
    text + "        _ => \"unknown\",\n    };\n}\n"
}

/// A summary, on one line if it fits.
fn summary(text: &str, indent: usize) -> String {
    let line = format!("{}/// <summary>{text}</summary>\n", " ".repeat(indent));
    if line.len() <= WIDTH && !text.contains('\n') {
        return line;
    }
    doc("<summary>", indent) + &doc(text, indent) + &doc("</summary>", indent)
}

/// Lines of documentation.
fn doc(text: &str, indent: usize) -> String {
    let pad = " ".repeat(indent);
    let lines = text.lines().flat_map(|line| wrap(line, WIDTH - 4 - indent));
    lines.map(|line| format!("{pad}/// {line}").trim_end().to_owned() + "\n").collect()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}

/// `ntx_input_id` is `Input` here.
fn enum_name(name: &str) -> String {
    let name = name.strip_prefix("ntx_").unwrap_or(name);
    match name {
        "input_id" => "Input".to_owned(),
        "output_id" => "Output".to_owned(),
        name => pascal(name),
    }
}

/// `dividend_yield` is `DividendYield` here.
fn pascal(name: &str) -> String {
    if name == "opencl" {
        return "OpenCL".to_owned();
    }
    name.split('_').map(sentence).collect()
}
