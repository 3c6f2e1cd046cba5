//! `neutryx devices`.

use crate::table::{Side, Table};
use crate::{Ending, print};
use anyhow::Result;
use clap::Args;
use neutryx::{InstructionSet, Precision};

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
        if self.json {
            let devices = serde_json::json!([{
                "backend": "cpu",
                "model": cpu_model(),
                "cores": cores,
                "instruction_sets": available,
                "instruction_set": best.name(),
                "lanes_f64": wide,
                "lanes_f32": narrow,
                "precisions": [Precision::F64.name(), Precision::F32.name()],
            }]);
            print(&format!("{devices:#}\n"))?;
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
        Ok(Ending::Complete)
    }
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
