//! Programs: printed, built or loaded from the cache, proved on golden rows, and then kept.

use super::cache::{Cache, Key as BinaryKey};
use super::device::Device;
use super::fault::{During, Fault};
use super::{Pass, PathVariant};
use crate::cpu::Precision;
use crate::lock::lock;
use crate::mc::SimulationId;
use crate::mc::registry::simulation;
use crate::mc::settings::Generator;
use crate::models::{OutputSet, PricerId, pricer};
use ocl_core::{Context, Program, ProgramBuildInfo, ProgramBuildInfoResult, ProgramInfo, ProgramInfoResult};
use serde::Serialize;
use std::collections::HashMap;
use std::ffi::CString;
use std::sync::{Arc, Mutex};
use std::time::Instant;

/// The step that a compiler fails at.
pub(crate) const BUILD: &str = "build the program";

/// What a program that prices rows computes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct ProgramKey {
    pub pricer: PricerId,
    pub precision: Precision,
    pub pass: Pass,
    pub wanted: OutputSet,
}

/// What a program that simulates paths computes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct PathsKey {
    pub simulation: SimulationId,
    pub precision: Precision,
    pub variant: PathVariant,
}

/// What a program computes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Key {
    Rows(ProgramKey),
    Paths(PathsKey),
}

impl Key {
    fn precision(&self) -> Precision {
        match self {
            Key::Rows(key) => key.precision,
            Key::Paths(key) => key.precision,
        }
    }
    fn source(&self) -> String {
        match self {
            Key::Rows(key) => pricer(key.pricer).opencl(key.precision, key.pass, key.wanted),
            Key::Paths(PathsKey { simulation: id, precision, variant }) => {
                simulation(*id).kernels.recording().program(*precision, *variant)
            }
        }
    }
    fn made(&self, from_cache: bool, milliseconds: f64) -> Made {
        let (pricer, pass, outputs) = match self {
            Key::Rows(key) => {
                let outputs = key.wanted.iter().map(|output| output.name());
                (key.pricer.name(), key.pass.name(), outputs.collect())
            }
            Key::Paths(key) => {
                let PathVariant { generator, antithetic, matched, greeks } = key.variant;
                let outputs = [(true, "price"), (greeks, "delta"), (greeks, "vega")];
                let outputs = outputs.into_iter().filter_map(|(is_wanted, name)| is_wanted.then_some(name));
                let pass = match (generator, antithetic, matched) {
                    (Generator::Philox, false, false) => "paths",
                    (Generator::Philox, true, false) => "antithetic_paths",
                    (Generator::Philox, false, true) => "matched_paths",
                    (Generator::Philox, true, true) => "matched_antithetic_paths",
                    (Generator::Sobol, false, _) => "sobol_paths",
                    (Generator::Sobol, true, _) => "antithetic_sobol_paths",
                };
                (key.simulation.name(), pass, outputs.collect())
            }
        };
        Made { pricer, precision: self.precision().name(), pass, outputs, from_cache, milliseconds }
    }
}

/// How a program came to be, for `describe`.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Made {
    pricer: &'static str,
    precision: &'static str,
    pass: &'static str,
    outputs: Vec<&'static str>,
    from_cache: bool,
    /// Building or loading it, and proving it on golden rows.
    milliseconds: f64,
}

type Slot = Arc<Mutex<Option<Arc<Program>>>>;

/// The programs of one device.
#[derive(Debug)]
pub(crate) struct Programs {
    device: Device,
    context: Arc<Context>,
    cache: Cache,
    slots: Mutex<HashMap<Key, Slot>>,
    made: Mutex<Vec<Made>>,
}

impl Programs {
    pub fn new(device: Device, context: Arc<Context>, cache: Cache) -> Programs {
        Programs { device, context, cache, slots: Mutex::default(), made: Mutex::default() }
    }

    /// The program for `key`. Only those who want the same one wait for it to be built. `prove` runs a new program;
    /// one from the cache that fails is built anew, and one built here that fails is a fault. What failed is tried
    /// again the next time.
    pub fn get(
        &self,
        key: Key,
        prove: impl Fn(&Program) -> Result<(), Fault>,
    ) -> Result<Arc<Program>, Fault> {
        let slot = Arc::clone(lock(&self.slots).entry(key).or_default());
        let mut slot = lock(&slot);
        if let Some(program) = &*slot {
            return Ok(Arc::clone(program));
        }
        let start = Instant::now();
        let source = key.source();
        let options = self.options(key.precision());
        let device = &self.device;
        let binary_key = BinaryKey::of(&[
            &device.platform_name,
            &device.platform_version,
            &device.vendor,
            &device.name,
            &device.driver,
            &options,
            &source,
        ]);
        let cached = self.cache.load(&binary_key).and_then(|binary| self.load(&binary, &options).ok());
        let cached = cached.filter(|program| prove(program).is_ok());
        let from_cache = cached.is_some();
        let program = match cached {
            Some(program) => program,
            None => {
                let program = self.build(&source, &options)?;
                prove(&program)?;
                // Stored only now: some drivers compile when a kernel is first run, and put that into the binary.
                if self.cache.folder().is_some()
                    && let Some(binary) = binary(&program)
                {
                    // A cache that cannot be written costs the next process the time to build.
                    let _ = self.cache.store(&binary_key, &binary);
                }
                program
            }
        };
        lock(&self.made).push(key.made(from_cache, start.elapsed().as_secs_f64() * 1e3));
        let program = Arc::new(program);
        *slot = Some(Arc::clone(&program));
        Ok(program)
    }

    /// Every program made so far.
    pub fn made(&self) -> Vec<Made> {
        lock(&self.made).clone()
    }

    fn options(&self, precision: Precision) -> String {
        let mut options = "-cl-std=CL1.2".to_owned();
        if precision == Precision::F32 && self.device.f32_division {
            options += " -cl-fp32-correctly-rounded-divide-sqrt";
        }
        options
    }

    fn build(&self, source: &str, options: &str) -> Result<Program, Fault> {
        let text =
            CString::new(source).map_err(|error| Fault::new("print the program", error.to_string()))?;
        let program =
            ocl_core::create_program_with_source(&*self.context, &[text]).during("create the program")?;
        self.finish_build(&program, options)?;
        Ok(program)
    }

    fn load(&self, binary: &[u8], options: &str) -> Result<Program, Fault> {
        let program = ocl_core::create_program_with_binary(&*self.context, &[self.device.id], &[binary])
            .during("load the program")?;
        self.finish_build(&program, options)?;
        Ok(program)
    }

    fn finish_build(&self, program: &Program, options: &str) -> Result<(), Fault> {
        let options = CString::new(options).map_err(|error| Fault::new(BUILD, error.to_string()))?;
        let built =
            ocl_core::build_program(program, Some(&[self.device.id]), &options, None, None).during(BUILD);
        built.map_err(|fault| match self.log(program) {
            Some(log) => Fault { message: log, ..fault },
            None => fault,
        })
    }

    /// What the compiler said, if anything.
    fn log(&self, program: &Program) -> Option<String> {
        let log = ocl_core::get_program_build_info(program, self.device.id, ProgramBuildInfo::BuildLog);
        match log {
            Ok(ProgramBuildInfoResult::BuildLog(log)) if !log.trim().is_empty() => {
                Some(log.trim().to_owned())
            }
            _ => None,
        }
    }
}

/// The compiled program, if the driver gives it away.
fn binary(program: &Program) -> Option<Vec<u8>> {
    match ocl_core::get_program_info(program, ProgramInfo::Binaries) {
        Ok(ProgramInfoResult::Binaries(binaries)) => {
            binaries.into_iter().next().filter(|binary| !binary.is_empty())
        }
        _ => None,
    }
}
