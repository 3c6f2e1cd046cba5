//! Engine
//!
//! An engine holds the choice of backend and the threads that share the work. Make one and keep it: any
//! number of threads may use it at once. It starts no thread before a batch is large enough to be worth one.
//! There is no other state in the library.

use super::boundary::{Answer, Sized32, enter, null, read_sized, write_text};
use super::error::ntx_error;
use crate::cpu::{InstructionSet, Precision};
use crate::engine::{Backend, Config, Engine, ProgramCache};

use crate::error::Error;
use crate::opencl::{DeviceChoice, MAX_DEVICE_INDEXES};
use crate::status::Status;
use std::ffi::{CStr, c_char};

/// Prices batches.
pub struct ntx_engine(pub(super) Engine);

/// How to make an engine. Zero in every field but the first is the default and suits everyone who does not
/// know better. What it points to is read while the engine is made, and not kept.
///
/// Without a choice of devices, graphics processors and accelerators are used, or where there is none, one
/// CPU device. Devices are chosen either by index, or by type and name, of which all that is given must
/// fit. An engine with NTX_BACKEND_OPENCL is made only if there is such a device; with NTX_BACKEND_AUTO
/// the CPU prices what no device can, and ntx_engine_describe says why.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ntx_engine_config {
    /// sizeof(ntx_engine_config).
    pub struct_size: u32,
    /// An ntx_backend.
    pub backend: u32,
    /// Threads that price a batch, the calling one included; 0 for one a core, at most 1024.
    pub threads: u32,
    /// An ntx_precision: the format of the computation, whatever the columns hold.
    pub precision: u32,
    /// An ntx_instruction_set, or 0 for the fastest that the machine has.
    pub instruction_set: u32,
    /// Types of OpenCL devices to use: numbers of ntx_device_type, added up; 0 for any.
    pub device_types: u32,
    /// OpenCL devices to use: words separated by commas, of which one must occur in the name, the vendor
    /// or the platform of a device, in upper or lower case, such as "nvidia, radeon"; NULL or empty for
    /// any. UTF-8.
    pub device_match: *const c_char,
    /// OpenCL devices to use: their indexes, as for ntx_device_describe; NULL for no list.
    pub device_indexes: *const u32,
    /// Length of that list, at most 256.
    pub device_index_count: usize,
    /// 1 if the CPU is to take a part of each large batch that OpenCL devices price, otherwise 0.
    pub share_with_cpu: u32,
    /// 1 if programs built for devices are not to be kept in files for the next process, otherwise 0.
    pub cache_off: u32,
    /// The folder to keep those programs in, made if it is missing; NULL for the folder neutryx in the
    /// user's cache folder. UTF-8.
    pub cache_folder: *const c_char,
    /// Most bytes that a chunk of rows takes on a device, inputs and outputs together, at least 65536; 0
    /// for what suits the device.
    pub max_chunk_bytes: u64,
    /// Milliseconds that a kernel may run, about, at most 60000; 0 for 200. Desktops stop kernels that run
    /// for seconds.
    pub max_kernel_ms: u32,
    /// Must be 0.
    pub reserved: u32,
}

// SAFETY: numbers and pointers, the size first.
unsafe impl Sized32 for ntx_engine_config {
    const NAME: &'static str = "ntx_engine_config";
}

impl ntx_engine_config {
    /// # Safety
    /// The texts must be null or end with a zero byte; the list must be as long as its count says.
    unsafe fn check(&self) -> Result<Config, Error> {
        let wrong = |field: &str, value: u32, known: &str| {
            let message = format!("is {value}; known are {known}");
            Error::new(Status::InvalidArgument, format!("config->{field}"), message)
        };
        let switch = |field, value| match value {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(wrong(field, value, "0 (no), 1 (yes)")),
        };
        if self.reserved != 0 {
            return Err(wrong("reserved", self.reserved, "0; start with ntx_engine_config_init()"));
        }
        // SAFETY: by this function's contract.
        let (matching, folder) =
            unsafe { (text(self.device_match, "device_match")?, text(self.cache_folder, "cache_folder")?) };
        if folder.as_deref() == Some("") {
            let message = "is empty; leave it NULL for the user's cache folder";
            return Err(Error::new(Status::InvalidArgument, "config->cache_folder", message));
        }
        let program_cache = match (switch("cache_off", self.cache_off)?, folder) {
            (true, _) => ProgramCache::Off,
            (false, None) => ProgramCache::User,
            (false, Some(folder)) => ProgramCache::Folder(folder.into()),
        };
        Ok(Config {
            backend: Backend::from_id(self.backend)
                .ok_or_else(|| wrong("backend", self.backend, &Backend::known()))?,
            threads: self.threads,
            precision: Precision::from_id(self.precision)
                .ok_or_else(|| wrong("precision", self.precision, &Precision::known()))?,
            instruction_set: match self.instruction_set {
                0 => None,
                id => Some(InstructionSet::from_id(id).ok_or_else(|| {
                    wrong("instruction_set", id, &format!("0 (best), {}", InstructionSet::known()))
                })?),
            },
            devices: DeviceChoice {
                types: self.device_types,
                matching: matching.unwrap_or_default(),
                // SAFETY: by this function's contract.
                indexes: unsafe { self.indexes()? },
            },
            share_with_cpu: switch("share_with_cpu", self.share_with_cpu)?,
            program_cache,
            max_chunk_bytes: self.max_chunk_bytes,
            max_kernel_ms: self.max_kernel_ms,
        })
    }

    /// # Safety
    /// The list must be as long as its count says.
    unsafe fn indexes(&self) -> Result<Vec<u32>, Error> {
        if self.device_index_count == 0 {
            return Ok(Vec::new());
        }
        if self.device_indexes.is_null() {
            return Err(null("config->device_indexes"));
        }
        // One more than is allowed is enough to be refused.
        let count = self.device_index_count.min(MAX_DEVICE_INDEXES + 1);
        // SAFETY: not null; at least this long.
        Ok((0..count).map(|i| unsafe { self.device_indexes.add(i).read_unaligned() }).collect())
    }
}

/// A text of the configuration.
///
/// # Safety
/// It must be null or end with a zero byte.
unsafe fn text(text: *const c_char, field: &str) -> Result<Option<String>, Error> {
    if text.is_null() {
        return Ok(None);
    }
    // SAFETY: not null; the rest is this function's contract.
    match unsafe { CStr::from_ptr(text) }.to_str() {
        Ok(text) => Ok(Some(text.to_owned())),
        Err(_) => Err(Error::new(Status::InvalidArgument, format!("config->{field}"), "is not valid UTF-8")),
    }
}

/// Makes an engine.
///
/// config: NULL for the default.
/// engine: receives the engine, which belongs to the caller and ends with ntx_engine_destroy; NULL is
/// written on failure. Must not be NULL.
/// error: may be NULL.
/// Returns NTX_OK; NTX_UNAVAILABLE if the machine lacks the backend or instruction set;
/// NTX_INVALID_ARGUMENT, NTX_INVALID_STRUCT, NTX_NULL_POINTER; NTX_DEVICE_FAILED if an OpenCL device does
/// not work.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_engine_create(
    config: *const ntx_engine_config,
    engine: *mut *mut ntx_engine,
    error: *mut ntx_error,
) -> i32 {
    // SAFETY: the caller's promises about the three pointers.
    unsafe {
        enter(error, || {
            if engine.is_null() {
                return Err(null("engine"));
            }
            engine.write_unaligned(std::ptr::null_mut());
            let config = match config.is_null() {
                true => Config::default(),
                false => read_sized(config, "config")?.check()?,
            };
            let made = Box::new(ntx_engine(Engine::new(&config)?));
            engine.write_unaligned(Box::into_raw(made));
            Ok(Answer::Done(Status::Ok))
        })
    }
}

/// Ends an engine: cancels its jobs that still run, and returns when all its threads have ended, so that
/// the library may be unloaded right after. Jobs remain to be released.
///
/// engine: NULL is fine. No other thread may be using it, and it must not be called from a progress
/// callback.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_engine_destroy(engine: *mut ntx_engine) {
    super::boundary::shield((), || {
        if !engine.is_null() {
            // SAFETY: made by `ntx_engine_create`, and the caller hands it over.
            drop(unsafe { Box::from_raw(engine) });
        }
    });
}

/// Describes an engine in JSON: version, backend, instruction set, lanes, precision, threads. Fields are
/// only ever added.
///
/// buffer, capacity, needed, error: as for ntx_pricer_describe.
/// Returns NTX_OK, NTX_BUFFER_TOO_SMALL, NTX_NULL_POINTER.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_engine_describe(
    engine: *const ntx_engine,
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
    error: *mut ntx_error,
) -> i32 {
    // SAFETY: the caller's promises about the four pointers.
    unsafe {
        enter(error, || {
            let engine = engine.as_ref().ok_or_else(|| null("engine"))?;
            write_text(&engine.0.describe(), buffer, capacity, needed)
        })
    }
}

/// Starts the threads and runs every pricer once, so that the first real call is as fast as the next. For OpenCL
/// devices it builds the programs most asked for, which takes seconds unless they are in the cache, and with
/// NTX_BACKEND_AUTO measures how fast they are. Programs of simulations are not among them, as there is one for each
/// payoff, generator and set of reductions: with NTX_BACKEND_OPENCL, an ntx_simulate of one path builds the one
/// that its settings ask for. Never needed.
///
/// error: may be NULL.
/// Returns NTX_OK, NTX_DEVICE_FAILED, NTX_NULL_POINTER.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_engine_warmup(engine: *const ntx_engine, error: *mut ntx_error) -> i32 {
    // SAFETY: the caller's promises about the two pointers.
    unsafe {
        enter(error, || {
            engine.as_ref().ok_or_else(|| null("engine"))?.0.warm_up()?;
            Ok(Answer::Done(Status::Ok))
        })
    }
}
