//! What an engine is made from.

use crate::cpu::{InstructionSet, Precision};
use crate::error::Error;
use crate::named::named;
use crate::opencl::DeviceChoice;
use crate::status::Status;
use std::path::PathBuf;
#[cfg(feature = "opencl")]
use std::time::Duration;

named! {
    /// Where batches are priced.
    Backend: u32 {
        /// Whatever is fastest for the batch.
        Auto = 0, "auto";
        /// All CPU cores, with SIMD.
        Cpu = 1, "cpu";
        /// An OpenCL device, or an error where there is none.
        OpenCl = 2, "opencl";
    }
}

#[allow(clippy::derivable_impls, reason = "the macro takes no attributes of members")]
impl Default for Backend {
    fn default() -> Self {
        Backend::Auto
    }
}

/// What an engine is made from. The default suits everyone who does not know better.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// Where batches are priced.
    pub backend: Backend,
    /// Threads that price a batch, the calling one included; 0 for one a core.
    pub threads: u32,
    /// Floating-point format of the computation.
    pub precision: Precision,
    /// CPU instructions to use; `None` for the best there are.
    pub instruction_set: Option<InstructionSet>,
    /// OpenCL devices to use.
    pub devices: DeviceChoice,
    /// Whether the CPU takes a part of each large batch that OpenCL devices price.
    pub share_with_cpu: bool,
    /// Where programs built for OpenCL devices are kept for the next process.
    pub program_cache: ProgramCache,
    /// Most bytes that a chunk of rows takes on a device, inputs and outputs together; 0 for what suits the
    /// device.
    pub max_chunk_bytes: u64,
    /// Milliseconds that a kernel may run, about, so that a watchdog does not stop it and a desktop stays
    /// responsive; 0 for [`DEFAULT_KERNEL_MS`].
    pub max_kernel_ms: u32,
}

/// Where built programs are kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ProgramCache {
    /// In the folder `neutryx` of the user's cache folder.
    #[default]
    User,
    /// In this folder, which is made if it is missing.
    Folder(PathBuf),
    /// Nowhere.
    Off,
}

/// Most threads an engine accepts.
pub const MAX_THREADS: u32 = 1024;
/// Least that a chunk may be limited to.
pub const MIN_CHUNK_BYTES: u64 = 1 << 16;
/// Milliseconds of a kernel if the configuration does not say otherwise; watchdogs wait for two seconds and more.
pub const DEFAULT_KERNEL_MS: u32 = 200;
/// Longest that a kernel may be allowed to run.
pub const MAX_KERNEL_MS: u32 = 60_000;

impl Config {
    /// Refuses what no machine could do.
    pub(super) fn check(&self) -> Result<(), Error> {
        let wrong = |field: &str, message: String| {
            Err(Error::new(Status::InvalidArgument, format!("config.{field}"), message))
        };
        if self.threads > MAX_THREADS {
            return wrong("threads", format!("{} threads; at most {MAX_THREADS} are allowed", self.threads));
        }
        if (1..MIN_CHUNK_BYTES).contains(&self.max_chunk_bytes) {
            let message = format!("is {}; give 0 or at least {MIN_CHUNK_BYTES}", self.max_chunk_bytes);
            return wrong("max_chunk_bytes", message);
        }
        if self.max_kernel_ms > MAX_KERNEL_MS {
            let message = format!("is {}; give at most {MAX_KERNEL_MS}", self.max_kernel_ms);
            return wrong("max_kernel_ms", message);
        }
        if self.program_cache == ProgramCache::Folder(PathBuf::new()) {
            return wrong("program_cache", "is a folder without a name".to_owned());
        }
        self.devices.check()
    }

    /// How long a kernel may run, about.
    #[cfg(feature = "opencl")]
    pub(crate) fn kernel_time(&self) -> Duration {
        Duration::from_millis(match self.max_kernel_ms {
            0 => DEFAULT_KERNEL_MS.into(),
            given => given.into(),
        })
    }
}
