//! The options that several commands share: which pricer, which outputs, which engine.

use crate::book::with_number;
use anyhow::{Result, anyhow, bail};
use clap::{Args, ValueEnum};
use neutryx::engine::Backend;
use neutryx::mc::path::Simulation;
use neutryx::mc::{SIMULATIONS, SimulationOutput};
use neutryx::models::{Pricer, REGISTRY, pricer};
use neutryx::opencl::DeviceChoice;
use neutryx::{Config, Engine, InstructionSet, Output, Precision, PricerId};

/// The pricer called `name`; `_european` may be left out.
pub fn pricer_called(name: &str) -> Result<&'static Pricer> {
    PricerId::from_name(name)
        .or_else(|| PricerId::from_name(&format!("{name}_european")))
        .map(pricer)
        .ok_or_else(|| {
            let names: Vec<_> = REGISTRY.iter().map(|pricer| pricer.name()).collect();
            anyhow!("no pricer is called `{name}`; there are {}", names.join(", "))
        })
}

/// The simulation called `name`; `mc_` may be left out.
pub fn simulation_called(name: &str) -> Result<&'static Simulation> {
    let is_called = |full: &str| full == name || full.strip_prefix("mc_") == Some(name);
    SIMULATIONS.iter().copied().find(|simulation| is_called(simulation.name())).ok_or_else(|| {
        let names: Vec<_> = SIMULATIONS.iter().map(|simulation| simulation.name()).collect();
        anyhow!("no simulation is called `{name}`; there are {}", names.join(", "))
    })
}

/// The outputs called `names`, in that order; `all` stands for every output of the pricer. Without names, the one it is
/// there for.
pub fn outputs_called(pricer: &Pricer, names: &[String]) -> Result<Vec<Output>> {
    if names.is_empty() {
        return Ok(vec![pricer.main_output()]);
    }
    let gives: Vec<_> = pricer.outputs.iter().map(|output| (output.name(), output)).collect();
    among(&gives, names, pricer.name())
}

/// The same for a simulation of `assets` assets, which is there for `usual`. Outputs have the number of the asset they are of, 0 for
/// all.
pub fn simulation_outputs_called(
    simulation: &Simulation,
    names: &[String],
    usual: &[SimulationOutput],
    assets: usize,
) -> Result<Vec<(SimulationOutput, u32)>> {
    if names.is_empty() {
        return Ok(usual.iter().map(|output| (*output, 0)).collect());
    }
    let mut gives: Vec<_> = simulation.outputs.iter().map(|output| (*output, 0)).collect();
    if simulation.is_multi_asset() {
        for output in simulation.outputs.iter().filter(|output| output.is_per_asset()) {
            gives.extend((1..=assets as u32).map(|asset| (*output, asset)));
        }
    }
    let names_of: Vec<_> = gives.iter().map(|(output, asset)| with_number(output.name(), *asset)).collect();
    let gives: Vec<_> = names_of.iter().map(|name| &**name).zip(gives).collect();
    among(&gives, names, simulation.name())
}

/// Those of what `giver` gives that are called `names`, each once.
fn among<O: Copy + PartialEq>(gives: &[(&str, O)], names: &[String], giver: &str) -> Result<Vec<O>> {
    let mut outputs = Vec::new();
    let mut push = |output: O| {
        if !outputs.contains(&output) {
            outputs.push(output);
        }
    };
    for name in names.iter().map(|name| name.trim()) {
        match gives.iter().find(|(given, _)| *given == name) {
            _ if name == "all" => gives.iter().for_each(|(_, output)| push(*output)),
            Some((_, output)) => push(*output),
            None => {
                let given: Vec<_> = gives.iter().map(|(name, _)| *name).collect();
                bail!("{giver} has no output `{name}`; it gives {}", given.join(", "));
            }
        }
    }
    Ok(outputs)
}

#[derive(Clone, Copy, ValueEnum)]
enum PrecisionName {
    /// Accurate to the last digits
    F64,
    /// Faster, about seven digits
    F32,
}

#[derive(Clone, Copy, ValueEnum)]
enum BackendName {
    /// Whatever is fastest
    Auto,
    /// All CPU cores, with SIMD
    Cpu,
    /// An OpenCL device
    Opencl,
}

/// How to compute.
#[derive(Args)]
pub struct EngineChoice {
    /// Threads to use; 0 for one a core
    #[arg(long, value_name = "N", default_value_t = 0)]
    threads: u32,
    /// Floating-point format of the computation
    #[arg(long, value_enum, default_value = "f64")]
    precision: PrecisionName,
    /// Where to compute
    #[arg(long, value_enum, default_value = "auto")]
    backend: BackendName,
    /// OpenCL devices to use: part of a name, a vendor or a platform, or an index of `neutryx devices`; several
    /// separated by commas [default: every GPU and accelerator, or else one CPU device]
    #[arg(long, value_name = "MATCH", default_value = "", hide_default_value = true)]
    device: String,
    /// Let the CPU take a part of what OpenCL devices price
    #[arg(long)]
    share_with_cpu: bool,
    /// CPU instructions to use: portable, avx2, avx512 or neon [default: the best this machine has]
    #[arg(long, value_name = "NAME", value_parser = instruction_set_called)]
    instruction_set: Option<InstructionSet>,
}

impl EngineChoice {
    /// The engine asked for.
    pub fn engine(&self) -> Result<Engine> {
        let backend = match self.backend {
            BackendName::Auto => Backend::Auto,
            BackendName::Cpu => Backend::Cpu,
            BackendName::Opencl => Backend::OpenCl,
        };
        let precision = match self.precision {
            PrecisionName::F64 => Precision::F64,
            PrecisionName::F32 => Precision::F32,
        };
        let config = Config {
            backend,
            threads: self.threads,
            precision,
            instruction_set: self.instruction_set,
            devices: devices_called(&self.device),
            share_with_cpu: self.share_with_cpu,
            ..Config::default()
        };
        Ok(Engine::new(&config)?)
    }
}

/// The devices with these indexes, if it is numbers only, otherwise those that match.
fn devices_called(list: &str) -> DeviceChoice {
    let indexes: Result<Vec<u32>, _> = list.split(',').map(|word| word.trim().parse()).collect();
    match indexes {
        Ok(indexes) => DeviceChoice { indexes, ..DeviceChoice::default() },
        Err(_) => DeviceChoice { matching: list.to_owned(), ..DeviceChoice::default() },
    }
}

fn instruction_set_called(name: &str) -> Result<InstructionSet, String> {
    InstructionSet::ALL.iter().copied().find(|set| set.name() == name).ok_or_else(|| {
        let names: Vec<_> = InstructionSet::ALL.iter().map(|set| set.name()).collect();
        format!("there are {}", names.join(", "))
    })
}
