//! Simulations described in JSON, for programs that list them or take names from users.

use super::columns::{Column, Default, Domain};
use super::grid::Times;
use super::path::Simulation;
use super::scramble::Scrambling;
use super::settings::{FixingKind, Generator};
use serde::Serialize;

#[derive(Serialize)]
struct SimulationText {
    id: u32,
    name: &'static str,
    title: &'static str,
    text: &'static str,
    reference: &'static str,
    times: &'static str,
    min_assets: usize,
    max_assets: usize,
    inputs: Vec<InputText>,
    outputs: Vec<OutputText>,
    settings: SettingsText,
}

#[derive(Serialize)]
struct InputText {
    id: u32,
    name: &'static str,
    text: &'static str,
    unit: &'static str,
    domain: &'static str,
    default: Option<DefaultText>,
    per_asset: bool,
    per_interval: bool,
}

#[derive(Serialize)]
struct OutputText {
    id: u32,
    name: &'static str,
    text: &'static str,
    per_asset: bool,
}

#[derive(Serialize)]
#[serde(untagged)]
enum DefaultText {
    Value(f64),
    Name(&'static str),
}

#[derive(Serialize)]
struct SettingsText {
    generator: Vec<Member>,
    scrambling: Vec<Member>,
    fixing_kind: Vec<Member>,
}

/// A number with a name.
#[derive(Serialize)]
struct Member {
    id: u32,
    name: &'static str,
    text: &'static str,
}

macro_rules! members {
    ($of:expr) => {
        $of.iter().map(|each| Member { id: each.id(), name: each.name(), text: each.text() }).collect()
    };
}

impl Domain {
    /// A name such as `non_negative`.
    pub const fn name(self) -> &'static str {
        match self {
            Domain::Sign => "sign",
            Domain::Positive => "positive",
            Domain::NonNegative => "non_negative",
            Domain::Finite => "finite",
            Domain::Extended => "extended",
            Domain::Count => "count",
        }
    }
}

impl Times {
    /// A name such as `fixings`.
    pub const fn name(self) -> &'static str {
        match self {
            Times::Expiry => "expiry",
            Times::Fixings => "fixings",
            Times::StartAndExpiry => "start_and_expiry",
        }
    }
}

impl DefaultText {
    /// JSON has no infinities: they are names.
    fn of(column: &Column) -> Option<DefaultText> {
        match column.default {
            Default::Required => None,
            Default::Spot => Some(DefaultText::Name("spot")),
            Default::EqualWeight => Some(DefaultText::Name("equal_weight")),
            Default::Value(f64::INFINITY) => Some(DefaultText::Name("infinity")),
            Default::Value(f64::NEG_INFINITY) => Some(DefaultText::Name("-infinity")),
            Default::Value(value) => Some(DefaultText::Value(value)),
        }
    }
}

impl Simulation {
    /// All there is to know about the simulation, as a JSON object.
    ///
    /// # Panics
    /// Never: numbers and texts can always be written.
    pub fn describe(&self) -> String {
        let inputs = self.columns.iter().map(|column| InputText {
            id: column.input.id(),
            name: column.input.name(),
            text: column.text,
            unit: column.unit,
            domain: column.domain.name(),
            default: DefaultText::of(column),
            per_asset: self.is_multi_asset() && column.input.is_per_asset(),
            per_interval: !self.is_multi_asset() && column.input.is_per_interval(),
        });
        let outputs = self.outputs.iter().map(|output| OutputText {
            id: output.id(),
            name: output.name(),
            text: output.text(),
            per_asset: self.is_multi_asset() && output.is_per_asset(),
        });
        let (min_assets, max_assets) = self.assets();
        let text = SimulationText {
            id: self.id.id(),
            name: self.name(),
            title: self.title,
            text: self.text,
            reference: self.reference,
            times: self.times.name(),
            min_assets,
            max_assets,
            inputs: inputs.collect(),
            outputs: outputs.collect(),
            settings: SettingsText {
                generator: members!(Generator::ALL),
                scrambling: members!(Scrambling::ALL),
                fixing_kind: members!(FixingKind::ALL),
            },
        };
        serde_json::to_string(&text).expect("numbers and texts can be written")
    }
}
