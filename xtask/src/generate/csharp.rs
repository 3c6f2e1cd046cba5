//! `bindings/csharp/src/Neutryx`: the numbers of the C API as enums, and for each pricer a class with its inputs,
//! outputs and calls, so that C# callers write names and the editor tells what they mean.

use super::Generated;
use super::c::{WIDTH, wrap};
use super::numbers::{self, Enum, Member};
use neutryx::models::{Pricer, REGISTRY};

const FOLDER: &str = "bindings/csharp/src/Neutryx";
const PRICER: &str = include_str!("csharp_pricer.cs");
const TESTS: &str = include_str!("csharp_tests.cs");

pub fn write() -> Vec<Generated> {
    let numbers = numbers::enums().into_iter().map(|list| {
        let name = enum_name(list.name);
        let folder = if name == "Dtype" { "Interop" } else { "Numbers" };
        file(format!("{FOLDER}/{folder}/{name}.cs"), write_enum(&list, &name))
    });
    let pricers = REGISTRY
        .iter()
        .map(|pricer| file(format!("{FOLDER}/Pricers/{}.cs", pascal(pricer.name())), write_pricer(pricer)));
    let versions = [
        file(format!("{FOLDER}/Interop/Built.cs"), built()),
        file("bindings/csharp/Version.props".to_owned(), version_properties()),
        file("bindings/csharp/tests/Neutryx.Tests/TypedCallTests.cs".to_owned(), typed_calls()),
    ];
    numbers.chain(pricers).chain(versions).collect()
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
        "PricerId" => {
            ("uint", Some("Pricers. <see cref=\"Pricer\"/> tells their formulas, inputs and outputs."))
        }
        "SimulationId" => ("uint", Some("Simulations.")),
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
    if ["Status", "RowCode", "PricerId", "Input", "Output"].contains(&name) {
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
    text += &format!("    public static string Name(this {name} of) => of switch\n    {{\n");
    for member in &list.members {
        text += &format!("        {name}.{} => \"{}\",\n", pascal(&member.name), member.name);
    }
    text + "        _ => \"unknown\",\n    };\n}\n"
}

fn write_pricer(pricer: &Pricer) -> String {
    let inputs: Vec<_> = pricer.inputs.iter().map(|column| column.input.name()).collect();
    let outputs: Vec<_> = pricer.outputs.iter().map(|output| output.name()).collect();
    let input_texts: Vec<_> = pricer
        .inputs
        .iter()
        .map(|column| {
            let unit = if column.unit.is_empty() { String::new() } else { format!(" [{}]", column.unit) };
            let domain = column.domain.text();
            let default = column
                .default
                .map(|value| format!("; may be left out, which means {value}"))
                .unwrap_or_default();
            sentence(&format!("{}{unit}: {domain}{default}.", column.text))
        })
        .collect();
    let output_texts: Vec<_> = pricer.outputs.iter().map(|output| output.text().to_owned()).collect();
    let properties = |names: &[&str], texts: &[String], declare: &dyn Fn(&str) -> String| {
        let list = names.iter().zip(texts);
        list.map(|(name, text)| summary(&escape(text), 8) + &declare(&pascal(name)) + "\n")
            .collect::<Vec<_>>()
            .join("\n")
    };
    let span = |kind: &'static str| move |name: &str| format!("        public {kind}Span {name};");
    let memory =
        |kind: &'static str| move |name: &str| format!("        public {kind}Memory {name} {{ get; set; }}");
    PRICER
        .replace("@SUMMARY@\n", &summary(&escape(&format!("{}.", pricer.title)), 0))
        .replace("@TEXT@\n", &remarks(pricer))
        .replace("@CLASS@", &pascal(pricer.name()))
        .replace("@NAME@", pricer.name())
        .replace("@INPUT_SPANS@\n", &properties(&inputs, &input_texts, &span("Input")))
        .replace("@OUTPUT_SPANS@\n", &properties(&outputs, &output_texts, &span("Output")))
        .replace("@INPUT_MEMORIES@\n", &properties(&inputs, &input_texts, &memory("Input")))
        .replace("@OUTPUT_MEMORIES@\n", &properties(&outputs, &output_texts, &memory("Output")))
        .replace("@PIN_INPUTS@\n", &pins("inputs", "in", &inputs))
        .replace("@PIN_OUTPUTS@\n", &pins("outputs", "out", &outputs))
        .replace("@INPUT_COUNT@", &inputs.len().to_string())
        .replace("@OUTPUT_COUNT@", &outputs.len().to_string())
        .replace("@ADD_INPUTS@\n", &adds("Input", "inputs", "in", &inputs))
        .replace("@ADD_OUTPUTS@\n", &adds("Output", "outputs", "out", &outputs))
        .replace("@SET_INPUTS@\n", &sets("Input", "inputs", &inputs))
        .replace("@SET_OUTPUTS@\n", &sets("Output", "outputs", &outputs))
}

/// One `fixed` for all columns of a list.
fn pins(list: &str, prefix: &str, names: &[&str]) -> String {
    let pins: Vec<_> = names.iter().map(|name| format!("{prefix}{0} = {list}.{0}", pascal(name))).collect();
    let indent = " ".repeat(12);
    let mut lines = vec![format!("        fixed (byte* {}", pins.first().map_or("", String::as_str))];
    for pin in pins.iter().skip(1) {
        let last = lines.last_mut().expect("there is always one");
        last.push(',');
        if last.len() + pin.len() + 2 > WIDTH {
            lines.push(format!("{indent}{pin}"));
        } else {
            *last += &format!(" {pin}");
        }
    }
    lines.join("\n") + ")\n"
}

fn adds(kind: &str, list: &str, prefix: &str, names: &[&str]) -> String {
    let add =
        |name: &&str| format!("            batch.Add({kind}.{0}, {list}.{0}, {prefix}{0});\n", pascal(name));
    names.iter().map(add).collect()
}

fn sets(kind: &str, list: &str, names: &[&str]) -> String {
    let set = |name: &&str| format!("        batch.{kind}s[{kind}.{0}] = {list}.{0};\n", pascal(name));
    names.iter().map(set).collect()
}

/// A test for each pricer, as only the compiler can fill the structs of the typed calls.
fn typed_calls() -> String {
    let (open, close) = TESTS.split_once("@TESTS@\n").expect("there is a place for the tests");
    let tests = REGISTRY.iter().map(|pricer| {
        let class = pascal(pricer.name());
        let inputs = pricer.inputs.iter().map(|column| pascal(column.input.name()));
        let inputs: String =
            inputs.map(|name| format!("                {name} = call.Inputs[Input.{name}],\n")).collect();
        let outputs = pricer.outputs.iter().map(|output| pascal(output.name()));
        let outputs: String =
            outputs.map(|name| format!("                {name} = call.Outputs[Output.{name}],\n")).collect();
        format!(
            "    [Fact]\n    public void {class}ColumnsAreWhatTheyAreCalled()\n    {{\n        \
             var call = new Call(PricerId.{class});\n        call.Check({class}.Price(\n            _engine,\n            \
             new()\n            {{\n{inputs}            }},\n            new()\n            {{\n{outputs}                \
             RowCodes = call.RowCodes,\n            }}));\n    }}\n"
        )
    });
    format!("{open}{}{close}", tests.collect::<Vec<_>>().join("\n"))
}

fn remarks(pricer: &Pricer) -> String {
    let text = format!("{}\n\n{}", escape(pricer.text), escape(pricer.reference));
    let paragraphs: Vec<_> = text.split("\n\n").collect();
    let mut lines = String::from("/// <remarks>\n");
    for paragraph in paragraphs {
        lines += &doc(&format!("<para>{paragraph}</para>"), 0);
    }
    lines + "/// </remarks>\n"
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
