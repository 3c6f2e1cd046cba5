//! The classes of pricers and simulations, and a test of each.

use super::{doc, escape, pascal, sentence, summary};
use crate::generate::c::WIDTH;
use neutryx::mc::path::Simulation;
use neutryx::models::Pricer;

const CLASS: &str = include_str!("class.cs");
const PRICER_CALLS: &str = include_str!("pricer.cs");
const SIMULATION_CALLS: &str = include_str!("simulation.cs");
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
}

/// A column's name in C# and what is said of it.
struct Column {
    name: String,
    text: String,
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
        let input = |column: &neutryx::mc::columns::Column| {
            let default = column.default.words();
            input(column.input.name(), column.text, column.unit, column.domain.text(), default)
        };
        Class {
            name: pascal(simulation.name()),
            kind: Kind::Simulation,
            title: simulation.title,
            text: simulation.text,
            reference: simulation.reference,
            inputs: simulation.columns.iter().map(input).collect(),
            outputs: simulation.outputs.iter().map(|output| column(output.name(), output.text())).collect(),
        }
    }

    pub fn write(&self) -> String {
        let span = |kind: &'static str| move |name: &str| format!("        public {kind}Span {name};");
        let memory = |kind: &'static str| {
            move |name: &str| format!("        public {kind}Memory {name} {{ get; set; }}")
        };
        let calls = match self.kind {
            Kind::Pricer => PRICER_CALLS,
            Kind::Simulation => SIMULATION_CALLS,
        };
        CLASS
            .replace("@CALLS@\n", calls)
            .replace("@SUMMARY@\n", &summary(&escape(&format!("{}.", self.title)), 0))
            .replace("@TEXT@\n", &self.remarks())
            .replace("@CLASS@", &self.name)
            .replace("@INPUT_SPANS@\n", &properties(&self.inputs, &span("Input")))
            .replace("@OUTPUT_SPANS@\n", &properties(&self.outputs, &span("Output")))
            .replace("@INPUT_MEMORIES@\n", &properties(&self.inputs, &memory("Input")))
            .replace("@OUTPUT_MEMORIES@\n", &properties(&self.outputs, &memory("Output")))
            .replace("@PIN_INPUTS@\n", &pins("inputs", "in", &self.inputs))
            .replace("@PIN_OUTPUTS@\n", &pins("outputs", "out", &self.outputs))
            .replace("@INPUT_COUNT@", &self.inputs.len().to_string())
            .replace("@OUTPUT_COUNT@", &self.outputs.len().to_string())
            .replace("@ADD_INPUTS@\n", &adds("Input", "inputs", "in", &self.inputs))
            .replace("@ADD_OUTPUTS@\n", &adds("Output", "outputs", "out", &self.outputs))
            .replace("@SET_INPUTS@\n", &sets("Input", "inputs", &self.inputs))
            .replace("@SET_OUTPUTS@\n", &sets("Output", "outputs", &self.outputs))
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
            Kind::Simulation => ("SimulationId", "Simulate", ",\n            call.Settings"),
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
        Kind::Simulation => SIMULATION_TESTS,
    };
    let tests: Vec<_> = classes.iter().map(Class::test).collect();
    file.replace("@TESTS@\n", &tests.join("\n"))
}

fn column(name: &str, text: &str) -> Column {
    Column { name: pascal(name), text: text.to_owned() }
}

fn input(name: &str, text: &str, unit: &str, domain: &str, default: Option<String>) -> Column {
    let unit = if unit.is_empty() { String::new() } else { format!(" [{unit}]") };
    let default = default.map(|value| format!("; may be left out, which means {value}")).unwrap_or_default();
    column(name, &sentence(&format!("{text}{unit}: {domain}{default}.")))
}

/// The members of a class or struct, one a column.
fn properties(columns: &[Column], declare: &dyn Fn(&str) -> String) -> String {
    let each = columns.iter().map(|Column { name, text }| summary(&escape(text), 8) + &declare(name) + "\n");
    each.collect::<Vec<_>>().join("\n")
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

fn sets(kind: &str, list: &str, columns: &[Column]) -> String {
    let set =
        |Column { name, .. }: &Column| format!("        batch.{kind}s[{kind}.{name}] = {list}.{name};\n");
    columns.iter().map(set).collect()
}
