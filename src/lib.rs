//! Option prices and Greeks for arrays of options in the caller's own memory.
#![deny(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(
    not(feature = "opencl"),
    allow(dead_code, unused_imports, reason = "much is there for devices alone")
)]

#[cfg(panic = "abort")]
compile_error!(
    "neutryx must be built with panic = \"unwind\": a panic is caught at the C boundary and becomes an error code"
);

pub mod batch;
pub mod cpu;
pub mod engine;
pub mod error;
pub mod ffi;
pub mod job;
mod lock;
pub mod math;
pub mod mc;
pub mod models;
mod named;
pub mod opencl;
pub mod real;
pub mod status;

/// Version of the library.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

pub use batch::Batch;
pub use cpu::{InstructionSet, Precision};
pub use engine::{Config, Engine};
pub use error::Error;
pub use models::{Input, Output, OutputSet, PricerId};
pub use status::{RowCode, Status};

/// The Rust of the README is compiled and run as this item's documentation.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
