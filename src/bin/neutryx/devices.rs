//! `neutryx devices`.

use crate::table::{Side, Table, wrap};
use crate::{Ending, print};
use anyhow::Result;
use clap::Args;
use neutryx::opencl::{DeviceType, Inventory};
use neutryx::{InstructionSet, Precision};
use std::io::{self, Write};

#[derive(Args)]
pub struct Devices {
    /// Write JSON
    #[arg(long)]
    json: bool,
}

impl Devices {
    pub fn run(self) -> Result<Ending> {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let available: Vec<_> =
            InstructionSet::ALL.iter().filter(|set| set.is_available()).map(|set| set.name()).collect();
        let best = InstructionSet::best();
        let (wide, narrow) = (best.lanes(Precision::F64), best.lanes(Precision::F32));
        let inventory = Inventory::get();
        if self.json {
            let mut devices = vec![serde_json::json!({
                "backend": "cpu",
                "model": cpu_model(),
                "cores": cores,
                "instruction_sets": available,
                "instruction_set": best.name(),
                "lanes_f64": wide,
                "lanes_f32": narrow,
                "precisions": [Precision::F64.name(), Precision::F32.name()],
            })];
            for device in &inventory.devices {
                let mut description = device.describe();
                description["backend"] = "opencl".into();
                devices.push(description);
            }
            if !inventory.remarks().is_empty() {
                // Standard output holds devices only.
                let _ = writeln!(io::stderr(), "neutryx: {}", inventory.remarks());
            }
            print(&format!("{:#}\n", serde_json::Value::Array(devices)))?;
            return Ok(Ending::Complete);
        }
        let mut table = Table::new(&[
            ("backend", Side::Left),
            ("model", Side::Left),
            ("cores", Side::Right),
            ("instruction sets", Side::Left),
            ("chosen", Side::Left),
            ("lanes f64", Side::Right),
            ("lanes f32", Side::Right),
        ]);
        table.push(vec![
            "cpu".into(),
            cpu_model(),
            cores.to_string(),
            available.join(", "),
            best.name().into(),
            wide.to_string(),
            narrow.to_string(),
        ]);
        print(&table.render())?;
        print("\n")?;
        print(&opencl(&inventory))?;
        Ok(Ending::Complete)
    }
}

/// The OpenCL devices as a table, and why there are not more.
fn opencl(inventory: &Inventory) -> String {
    let remarks = inventory.remarks();
    if inventory.devices.is_empty() {
        return wrap(&format!("No OpenCL devices: {remarks}."), "", 100);
    }
    let mut table = Table::new(&[
        ("opencl", Side::Right),
        ("name", Side::Left),
        ("type", Side::Left),
        ("platform", Side::Left),
        ("driver", Side::Left),
        ("memory", Side::Right),
        ("units", Side::Right),
        ("precisions", Side::Left),
    ]);
    let mut notes = Vec::new();
    for device in &inventory.devices {
        let precisions: Vec<_> = Precision::ALL
            .iter()
            .filter(|precision| device.why_not(**precision).is_none())
            .map(|precision| precision.name())
            .collect();
        if let Some(reason) = Precision::ALL.iter().find_map(|precision| device.why_not(*precision)) {
            notes.push(format!("Device {}: {reason}.", device.index));
        }
        table.push(vec![
            device.index.to_string(),
            device.name.clone(),
            device.device_type.map_or("custom", DeviceType::name).to_owned(),
            device.platform_name.clone(),
            device.driver.clone(),
            format!("{:.1} GiB", device.memory as f64 / f64::from(1 << 30)),
            device.compute_units.to_string(),
            precisions.join(", "),
        ]);
    }
    if !remarks.is_empty() {
        notes.push(format!("Left out: {remarks}."));
    }
    let notes: String = notes.iter().map(|note| wrap(note, "", 100)).collect();
    table.render() + &notes
}

/// The name the processor gives itself, or the architecture where that cannot be known.
fn cpu_model() -> String {
    let from_linux = || {
        let text = std::fs::read_to_string("/proc/cpuinfo").ok()?;
        let line = text.lines().find(|line| line.starts_with("model name"))?;
        Some(line.split_once(':')?.1.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    from_linux()
        .or_else(|| std::env::var("PROCESSOR_IDENTIFIER").ok())
        .unwrap_or_else(|| std::env::consts::ARCH.to_string())
}
