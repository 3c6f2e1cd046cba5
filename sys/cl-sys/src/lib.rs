//! The bindings that `ocl-core` expects under the name `cl-sys`, looked up at run time.
//!
//! The crate of that name on crates.io links libOpenCL, so that what is built with it does not load on a
//! machine without OpenCL. Here each entry point forwards through a pointer that is looked up when the first
//! one is called: nothing of OpenCL is needed to build, to link or to load. `[patch.crates-io]` puts this crate
//! in the other's place. Functions, types and constants are those of the OpenCL specification, as far as
//! `ocl-core` and this project use them.
//!
//! What an entry point answers where there is nothing to forward to, and what else differs from a direct call:
//!
//! - No loader on this machine: [`CL_PLATFORM_NOT_FOUND_KHR`]. [`loader`] says which names were tried.
//! - The loader lacks the entry point (one of OpenCL 1.2 only, say): [`MISSING_ENTRY_POINT`].
//! - `ocl-core` panics on codes it has no name for. Such a code, [`MISSING_ENTRY_POINT`] among them, is
//!   returned as [`CL_INVALID_OPERATION`], and [`last_failure`] has the code as it was.
//! - `ocl-core` panics where a release fails, in `drop`. Nobody could do anything about it, so a release always
//!   answers [`CL_SUCCESS`]; [`release_failures`] counts those that failed.
//! - `ocl-core` panics on an object that is null although the driver reports success: that is
//!   [`CL_OUT_OF_HOST_MEMORY`] here.
//!
//! The loader is never closed, since drivers do not survive that.
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]
#![allow(clippy::missing_safety_doc, reason = "the OpenCL specification says what each function requires")]
#![allow(clippy::too_many_arguments, reason = "the OpenCL specification has them")]

mod constants;
mod entry_points;
mod failure;
#[cfg(feature = "fault-injection")]
pub mod faults;
mod loader;
mod types;

pub use constants::*;
pub use entry_points::*;
pub use failure::{Failure, MISSING_ENTRY_POINT, last_failure, release_failures};
pub use libc::{
    self, c_char, c_double, c_float, c_int, c_longlong, c_short, c_uchar, c_uint, c_ulonglong, c_ushort,
    c_void, size_t,
};
pub use loader::loader;
pub use types::*;

#[cfg(test)]
mod tests;
