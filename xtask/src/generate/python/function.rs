//! A function of the Python package: its source with a docstring, and the overloads of its stub.

use super::{capitalised, paragraph};

/// An input.
pub struct Parameter {
    pub name: &'static str,
    /// What it means, as a sentence.
    pub text: String,
    pub kind: Kind,
    /// Its default, as Python writes it.
    pub default: Option<String>,
}

/// What an input may be.
pub enum Kind {
    Number,
    /// One number for all assets, or an array whose last axis is that of the assets.
    PerAsset,
    /// A number, or a curve with one for each interval between fixings.
    PerInterval,
    /// 1 or -1, for which there are words: the type of one of them in the stub, that of many, and the words.
    Words {
        one: &'static str,
        many: &'static str,
        words: [&'static str; 2],
    },
}

/// A keyword that says how to simulate.
pub struct Setting {
    pub name: &'static str,
    pub default: String,
    /// Its type in the stub.
    pub kind: &'static str,
}

pub struct Function {
    pub name: &'static str,
    pub title: &'static str,
    pub text: &'static str,
    pub reference: &'static str,
    /// As the body needs them.
    pub inputs: Vec<Parameter>,
    pub settings: Vec<Setting>,
    /// What the docstring says of them, several at a time.
    pub settings_texts: Vec<(&'static str, &'static str)>,
    pub outputs: Vec<&'static str>,
    /// What is computed if nothing is said; one alone is handed back without a result around it.
    pub usual_outputs: Vec<&'static str>,
    /// The method of `Engine` that explains what all functions have in common.
    pub method: &'static str,
    pub engine_text: &'static str,
    pub body: String,
}

impl Function {
    /// Columns that must be given, by position or by name: all that are plain numbers.
    fn leading(&self) -> impl Iterator<Item = &Parameter> {
        self.inputs.iter().filter(|parameter| !parameter.is_by_name())
    }

    /// Columns that are given by name only: words such as call and put, and what has a default.
    fn named(&self) -> impl Iterator<Item = &Parameter> {
        let by_name = || self.inputs.iter().filter(|parameter| parameter.is_by_name());
        let required = by_name().filter(|parameter| parameter.default.is_none());
        required.chain(by_name().filter(|parameter| parameter.default.is_some()))
    }

    pub fn source(&self) -> String {
        let mut text = format!("\n\ndef {}(\n", self.name);
        for parameter in self.leading() {
            text += &format!("    {},\n", parameter.name);
        }
        text += "    *,\n";
        for parameter in self.named() {
            text += &match &parameter.default {
                Some(default) => format!("    {}={default},\n", parameter.name),
                None => format!("    {},\n", parameter.name),
            };
        }
        for setting in &self.settings {
            text += &format!("    {}={},\n", setting.name, setting.default);
        }
        text += &format!("    outputs={},\n", self.default_outputs());
        text += "    out=None,\n    row_codes=False,\n    bad_rows=\"warn\",\n    progress=None,\n    engine=None,\n):\n";
        text += &self.docstring();
        text + &self.body
    }

    fn default_outputs(&self) -> String {
        match &self.usual_outputs[..] {
            [one] => format!("\"{one}\""),
            several => {
                let names: Vec<String> = several.iter().map(|name| format!("\"{name}\"")).collect();
                format!("({})", names.join(", "))
            }
        }
    }

    fn docstring(&self) -> String {
        let mut text = format!("    \"\"\"{}.\n\n", self.title);
        text += &paragraph(self.text, 4);
        text += "\n    Parameters\n    ----------\n";
        for parameter in self.leading().chain(self.named()) {
            let optional = if parameter.default.is_some() { ", optional" } else { "" };
            let kind = match parameter.kind {
                Kind::Number => "array_like".to_owned(),
                Kind::PerAsset => "array_like, the last axis is that of the assets".to_owned(),
                Kind::PerInterval => "array_like or Curve".to_owned(),
                Kind::Words { words: [yes, no], .. } => {
                    format!("{{\"{yes}\", \"{no}\"}}, 1, -1 or array_like")
                }
            };
            text += &format!("    {} : {kind}{optional}\n", parameter.name);
            text += &paragraph(&parameter.text, 8);
        }
        for (names, meaning) in &self.settings_texts {
            text += &format!("    {names}\n");
            text += &paragraph(meaning, 8);
        }
        text += "    outputs : str or sequence of str\n";
        let outputs = format!(
            "What to compute: {}. One name gives its values alone, several a `Result`.",
            self.outputs.join(", ")
        );
        text += &paragraph(&outputs, 8);
        text +=
            &format!("    out, row_codes, bad_rows, progress\n        As for `Engine.{}`.\n", self.method);
        text += &format!("    engine : Engine, optional\n        {}\n", self.engine_text);
        text += "\n    Returns\n    -------\n    float, numpy.ndarray or Result\n";
        text += "        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.\n";
        text += "\n    References\n    ----------\n";
        text += &paragraph(self.reference, 4);
        text + "    \"\"\"\n"
    }

    pub fn overloads(&self) -> String {
        let name = self.name;
        let outputs: Vec<String> = self.outputs.iter().map(|output| format!("    \"{output}\",\n")).collect();
        let class: String = name.split('_').map(capitalised).collect();
        let mut text = format!("\n_{class}Output = Literal[\n{}]\n\n", outputs.concat());
        let usual = |is_usual: bool| match is_usual {
            true => format!(" = {}", self.default_outputs()),
            false => String::new(),
        };
        let is_one = self.usual_outputs.len() == 1;
        let one = format!("_{class}Output{}", usual(is_one));
        let several = format!("Several[_{class}Output]{}", usual(!is_one));
        let any = format!("_{class}Output | Several[_{class}Output]{}", usual(true));
        let result = "Result";
        let arrays = ("ArrayLike", false, "Out = None");
        let kinds = [
            (("float", true, "None = None"), one.as_str(), "Literal[False] = False", "float"),
            (arrays, one.as_str(), "Literal[False] = False", "NDArray[Any]"),
            (arrays, several.as_str(), "bool | NDArray[np.uint32] = False", result),
            (arrays, any.as_str(), "Literal[True] | NDArray[np.uint32]", result),
        ];
        for ((number, is_single, out), outputs, codes, returned) in kinds {
            text += &format!("@overload\ndef {name}(\n");
            for parameter in self.leading() {
                text += &format!("    {}: {},\n", parameter.name, parameter.typed(number, is_single));
            }
            text += "    *,\n";
            for parameter in self.named() {
                text += &format!("    {}: {},\n", parameter.name, parameter.typed(number, is_single));
            }
            for setting in &self.settings {
                text += &format!("    {}: {} = {},\n", setting.name, setting.kind, setting.default);
            }
            text += &format!("    outputs: {outputs},\n    out: {out},\n    row_codes: {codes},\n");
            text += "    bad_rows: BadRows = \"warn\",\n    progress: Progress = None,\n    engine: Engine | None = None,\n";
            text += &format!(") -> {returned}: ...\n");
        }
        text
    }
}

impl Parameter {
    fn is_by_name(&self) -> bool {
        matches!(self.kind, Kind::Words { .. }) || self.default.is_some()
    }

    /// Type and default, where plain numbers have the type `number`.
    fn typed(&self, number: &str, is_single: bool) -> String {
        let kind = match self.kind {
            Kind::Number | Kind::PerAsset => number,
            Kind::PerInterval if is_single => number,
            Kind::PerInterval => "ArrayLike | Curve",
            Kind::Words { one, .. } if is_single => one,
            Kind::Words { many, .. } => many,
        };
        match self.default.as_deref() {
            Some("None") => format!("{kind} | None = None"),
            Some(default) => format!("{kind} = {default}"),
            None => kind.to_owned(),
        }
    }
}

/// Names as Python writes a tuple of them.
pub fn tuple(names: &[&str]) -> String {
    match names {
        [one] => format!("({one},)"),
        several => format!("({})", several.join(", ")),
    }
}

/// A column's meaning, unit and domain as a sentence.
pub fn sentence(text: &str, unit: &str, domain: Option<&str>) -> String {
    let unit = if unit.is_empty() { String::new() } else { format!(" [{unit}]") };
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    match domain {
        None => format!("{first}{}.", letters.as_str()),
        Some(domain) => format!("{first}{}{unit}: {domain}.", letters.as_str()),
    }
}
