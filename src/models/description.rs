//! Pricers described in JSON, for programs that list them or generate code from them.

use super::{Domain, Pricer};
use serde::Serialize;

#[derive(Serialize)]
struct PricerText {
    id: u32,
    name: &'static str,
    title: &'static str,
    text: &'static str,
    reference: &'static str,
    inputs: Vec<InputText>,
    outputs: Vec<OutputText>,
}

#[derive(Serialize)]
struct InputText {
    id: u32,
    name: &'static str,
    text: &'static str,
    unit: &'static str,
    domain: &'static str,
    default: Option<f64>,
}

#[derive(Serialize)]
struct OutputText {
    id: u32,
    name: &'static str,
    text: &'static str,
}

impl Domain {
    /// A name such as `non_negative`.
    pub const fn name(self) -> &'static str {
        match self {
            Domain::CallPut => "call_put",
            Domain::NonNegative => "non_negative",
            Domain::Finite => "finite",
        }
    }
    /// The values allowed, in words.
    pub const fn text(self) -> &'static str {
        match self {
            Domain::CallPut => "1 or -1",
            Domain::NonNegative => "0 to infinity, both included",
            Domain::Finite => "any finite number",
        }
    }
}

impl Pricer {
    /// All there is to know about the pricer, as a JSON object.
    ///
    /// # Panics
    /// Never: numbers and texts can always be written.
    pub fn describe(&self) -> String {
        let inputs = self.inputs.iter().map(|column| InputText {
            id: column.input.id(),
            name: column.input.name(),
            text: column.text,
            unit: column.unit,
            domain: column.domain.name(),
            default: column.default,
        });
        let outputs = self.outputs.iter().map(|output| OutputText {
            id: output.id(),
            name: output.name(),
            text: output.text(),
        });
        let text = PricerText {
            id: self.id.id(),
            name: self.name(),
            title: self.title,
            text: self.text,
            reference: self.reference,
            inputs: inputs.collect(),
            outputs: outputs.collect(),
        };
        serde_json::to_string(&text).expect("numbers and texts can be written")
    }
}
