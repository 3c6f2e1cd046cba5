//! The classes of pricers and simulations, and a test of each.

use super::{doc, escape, pascal, sentence, summary};
use crate::generate::c::WIDTH;
use neutryx::mc::path::Simulation;
use neutryx::models::Pricer;

const CLASS: &str = include_str!("class.cs");
const PRICER_CALLS: &str = include_str!("pricer.cs");
const SIMULATION_CALLS: &str = include_str!("simulation.cs");
/// Calls on columns that may be kept, of one asset or several.
const SIMULATION_MEMORY_CALLS: &str = include_str!("simulation_memory.cs");
const ASSETS_CLASS: &str = include_str!("assets.cs");
const PRICER_TESTS: &str = include_str!("tests.cs");
const SIMULATION_TESTS: &str = include_str!("simulation_tests.cs");

/// A typed class: its texts, columns and calls.
pub struct Class {
    /// As in C#, such as `BsmEuropean`.
    pub name: String,
    kind: Kind,
    title: &'static str,
    text: &'static str,
    reference: &'static str,
    inputs: Vec<Column>,
    outputs: Vec<Column>,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Pricer,
    Simulation,
    /// A simulation of several assets.
    Assets,
}

/// A column's name in C# and what is said of it.
struct Column {
    name: String,
    text: String,
    /// What may have columns of its own.
    parts: Option<Parts>,
}

#[derive(Clone, Copy, PartialEq)]
enum Parts {
    Assets,
    Intervals,
}

impl Class {
    pub fn of_pricer(pricer: &Pricer) -> Class {
        let input = |column: &neutryx::models::Column| {
            let default = column.default.map(|value| value.to_string());
            input(column.input.name(), column.text, column.unit, column.domain.text(), default)
        };
        Class {
            name: pascal(pricer.name()),
            kind: Kind::Pricer,
            title: pricer.title,
            text: pricer.text,
            reference: pricer.reference,
            inputs: pricer.inputs.iter().map(input).collect(),
            outputs: pricer.outputs.iter().map(|output| column(output.name(), output.text())).collect(),
        }
    }
    pub fn of_simulation(simulation: &Simulation) -> Class {
        let is_multi_asset = simulation.is_multi_asset();
        let input = |column: &neutryx::mc::columns::Column| {
            let default = column.default.words();
            let parts = match is_multi_asset {
                true => column.input.is_per_asset().then_some(Parts::Assets),
                false => column.input.is_per_interval().then_some(Parts::Intervals),
            };
            let of = input(column.input.name(), column.text, column.unit, column.domain.text(), default);
            Column { parts, ..of }
        };
        let outputs = simulation.outputs.iter().map(|output| Column {
            parts: (is_multi_asset && output.is_per_asset()).then_some(Parts::Assets),
            ..column(output.name(), output.text())
        });
        Class {
            name: pascal(simulation.name()),
            kind: if is_multi_asset { Kind::Assets } else { Kind::Simulation },
            title: simulation.title,
            text: simulation.text,
            reference: simulation.reference,
            inputs: simulation.columns.iter().map(input).collect(),
            outputs: outputs.collect(),
        }
    }

    pub fn write(&self) -> String {
        let span =
            |kind: &'static str| move |column: &Column| format!("        public {kind}Span {};", column.name);
        let (class, calls) = match self.kind {
            Kind::Pricer => (CLASS, PRICER_CALLS),
            Kind::Simulation => (CLASS, SIMULATION_CALLS),
            Kind::Assets => (ASSETS_CLASS, ""),
        };
        class
            .replace("@CALLS@\n", calls)
            .replace("@ASYNC_CALLS@\n", SIMULATION_MEMORY_CALLS)
            .replace("@SUMMARY@\n", &summary(&escape(&format!("{}.", self.title)), 0))
            .replace("@TEXT@\n", &self.remarks())
            .replace("@CLASS@", &self.name)
            .replace("@INPUT_SPANS@\n", &properties(&self.inputs, &span("Input")))
            .replace("@OUTPUT_SPANS@\n", &properties(&self.outputs, &span("Output")))
            .replace("@INPUT_MEMORIES@\n", &properties(&self.inputs, &input_memory))
            .replace("@OUTPUT_MEMORIES@\n", &properties(&self.outputs, &output_memory))
            .replace("@PIN_INPUTS@\n", &pins("inputs", "in", &self.inputs))
            .replace("@PIN_OUTPUTS@\n", &pins("outputs", "out", &self.outputs))
            .replace("@INPUT_COUNT@", &self.inputs.len().to_string())
            .replace("@OUTPUT_COUNT@", &self.outputs.len().to_string())
            .replace("@ADD_INPUTS@\n", &adds("Input", "inputs", "in", &self.inputs))
            .replace("@ADD_OUTPUTS@\n", &adds("Output", "outputs", "out", &self.outputs))
            .replace("@SET_INPUTS@\n", &set_inputs(&self.inputs))
            .replace("@SET_OUTPUTS@\n", &set_outputs(&self.outputs))
    }

    fn remarks(&self) -> String {
        let text = format!("{}\n\n{}", escape(self.text), escape(self.reference));
        let paragraphs: Vec<_> = text.split("\n\n").collect();
        let mut lines = String::from("/// <remarks>\n");
        for paragraph in paragraphs {
            lines += &doc(&format!("<para>{paragraph}</para>"), 0);
        }
        lines + "/// </remarks>\n"
    }

    /// A test, as only the compiler can fill the structs of the typed calls.
    fn test(&self) -> String {
        let (id, call, last) = match self.kind {
            Kind::Pricer => ("PricerId", "Price", ""),
            Kind::Simulation | Kind::Assets => ("SimulationId", "Simulate", ",\n            call.Settings"),
        };
        let fill = |columns: &[Column], list: &str| -> String {
            let line = |Column { name, .. }: &Column| {
                format!("                {name} = call.{list}s[{list}.{name}],\n")
            };
            columns.iter().map(line).collect()
        };
        let (class, inputs, outputs) =
            (&self.name, fill(&self.inputs, "Input"), fill(&self.outputs, "Output"));
        format!(
            "    [Fact]\n    public void {class}ColumnsAreWhatTheyAreCalled()\n    {{\n        \
             var call = new Call({id}.{class});\n        call.Check({class}.{call}(\n            _engine,\n            \
             new()\n            {{\n{inputs}            }},\n            new()\n            {{\n{outputs}                \
             RowCodes = call.RowCodes,\n            }}{last}));\n    }}\n"
        )
    }
}

/// The file with a test for each class; all are of one kind.
pub fn tests(classes: &[Class]) -> String {
    let file = match classes[0].kind {
        Kind::Pricer => PRICER_TESTS,
        Kind::Simulation | Kind::Assets => SIMULATION_TESTS,
    };
    let tests: Vec<_> = classes.iter().map(Class::test).collect();
    file.replace("@TESTS@\n", &tests.join("\n"))
}

fn column(name: &str, text: &str) -> Column {
    Column { name: pascal(name), text: text.to_owned(), parts: None }
}

fn input(name: &str, text: &str, unit: &str, domain: &str, default: Option<String>) -> Column {
    let unit = if unit.is_empty() { String::new() } else { format!(" [{unit}]") };
    let default = default.map(|value| format!("; may be left out, which means {value}")).unwrap_or_default();
    column(name, &sentence(&format!("{text}{unit}: {domain}{default}.")))
}

/// The members of a class or struct, one a column.
fn properties(columns: &[Column], declare: &dyn Fn(&Column) -> String) -> String {
    let each = columns.iter().map(|column| summary(&escape(&column.text), 8) + &declare(column) + "\n");
    each.collect::<Vec<_>>().join("\n")
}

fn input_memory(column: &Column) -> String {
    let kind = if column.parts.is_some() { "InputParts" } else { "InputMemory" };
    format!("        public {kind} {} {{ get; set; }}", column.name)
}

/// With those of each asset where assets have them.
fn output_memory(column: &Column) -> String {
    let name = &column.name;
    let mut text = format!("        public OutputMemory {name} {{ get; set; }}");
    if column.parts.is_some() {
        let each = format!("<see cref=\"{name}\"/> of each asset, the first asset's first; null for none.");
        text +=
            &format!("\n\n{}        public OutputMemory[]? Each{name} {{ get; set; }}", summary(&each, 8));
    }
    text
}

/// One `fixed` for all columns of a list.
fn pins(list: &str, prefix: &str, columns: &[Column]) -> String {
    let pins: Vec<_> =
        columns.iter().map(|Column { name, .. }| format!("{prefix}{name} = {list}.{name}")).collect();
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

fn adds(kind: &str, list: &str, prefix: &str, columns: &[Column]) -> String {
    let add = |Column { name, .. }: &Column| {
        format!("            batch.Add({kind}.{name}, {list}.{name}, {prefix}{name});\n")
    };
    columns.iter().map(add).collect()
}

fn set_inputs(columns: &[Column]) -> String {
    let set = |Column { name, parts, .. }: &Column| match parts {
        None => format!("        batch.Inputs[Input.{name}] = inputs.{name};\n"),
        Some(Parts::Assets) => format!("        batch.Inputs.SetAssets(Input.{name}, inputs.{name});\n"),
        Some(Parts::Intervals) => {
            format!("        batch.Inputs.SetIntervals(Input.{name}, inputs.{name});\n")
        }
    };
    columns.iter().map(set).collect()
}

fn set_outputs(columns: &[Column]) -> String {
    let set = |Column { name, parts, .. }: &Column| {
        let mut text = format!("        batch.Outputs[Output.{name}] = outputs.{name};\n");
        if parts.is_some() {
            text += &format!("        batch.Outputs.SetAssets(Output.{name}, outputs.Each{name} ?? []);\n");
        }
        text
    };
    columns.iter().map(set).collect()
}
