//! Engine
//!
//! An engine holds the choice of backend and the threads that share the work. Make one and keep it: any
//! number of threads may use it at once. It starts no thread before a batch is large enough to be worth one.
//! There is no other state in the library.

use super::boundary::{Answer, Sized32, enter, null, read_sized, write_text};
use super::error::ntx_error;
use crate::cpu::{InstructionSet, Precision};
use crate::engine::{Backend, Config, Engine};
use crate::error::Error;
use crate::status::Status;
use std::ffi::c_char;

/// Prices batches.
pub struct ntx_engine(pub(super) Engine);

/// How to make an engine. Zero in every field but the first is the default and suits everyone who does not
/// know better.
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
}

// SAFETY: five numbers, the size first.
unsafe impl Sized32 for ntx_engine_config {
    const NAME: &'static str = "ntx_engine_config";
}

impl ntx_engine_config {
    fn check(&self) -> Result<Config, Error> {
        let unknown = |field: &str, value: u32, known: &str| {
            Error::new(Status::InvalidArgument, field, format!("is {value}; known are {known}"))
        };
        Ok(Config {
            backend: Backend::from_id(self.backend)
                .ok_or_else(|| unknown("config->backend", self.backend, "0 (auto), 1 (cpu), 2 (opencl)"))?,
            threads: self.threads,
            precision: Precision::from_id(self.precision)
                .ok_or_else(|| unknown("config->precision", self.precision, "0 (f64), 1 (f32)"))?,
            instruction_set: match self.instruction_set {
                0 => None,
                id => Some(InstructionSet::from_id(id).ok_or_else(|| {
                    let known = "0 (best), 1 (portable), 2 (avx2), 3 (avx512), 4 (neon)";
                    unknown("config->instruction_set", id, known)
                })?),
            },
        })
    }
}

/// Makes an engine.
///
/// config: NULL for the default.
/// engine: receives the engine, which belongs to the caller and ends with ntx_engine_destroy; NULL is
/// written on failure. Must not be NULL.
/// error: may be NULL.
/// Returns NTX_OK; NTX_UNAVAILABLE if the machine lacks the backend or instruction set; NTX_INVALID_ARGUMENT,
/// NTX_INVALID_STRUCT, NTX_NULL_POINTER.
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

/// Starts the threads and runs every pricer once, so that the first real call is as fast as the next.
/// Never needed.
///
/// error: may be NULL.
/// Returns NTX_OK, NTX_NULL_POINTER.
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
