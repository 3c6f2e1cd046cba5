//! The C API: every `extern "C"` function and the structs they take, and nothing else.
//!
//! `cargo xtask gen` makes `include/neutryx.h` of the modules here, one section each: the first lines of a
//! module are the text of its section, and the comments on functions and structs are written for C
//! programmers. Names are those of the header.
//!
//! A function body here is: enter the boundary, check what C cannot promise, one safe call.
#![allow(unsafe_code)]
#![allow(non_camel_case_types, reason = "names are those of the header")]
#![allow(clippy::missing_safety_doc, reason = "the comments are the header's, which says what is required")]

mod batch;
mod boundary;
mod buffer;
mod device;
mod engine;
mod error;
mod job;
mod paths;
mod price;
mod registry;
mod simulate;
mod simulation_registry;
mod simulation_state;
mod single;
mod version;

pub use batch::{ntx_batch, ntx_input, ntx_output};
pub use buffer::{
    NTX_BUFFER, ntx_buffer, ntx_buffer_create, ntx_buffer_read, ntx_buffer_release, ntx_buffer_write,
};
pub use device::{ntx_device_count, ntx_device_describe};
pub use engine::{
    ntx_engine, ntx_engine_config, ntx_engine_create, ntx_engine_describe, ntx_engine_destroy,
    ntx_engine_warmup,
};
pub use error::{ntx_error, ntx_row_code_name, ntx_status_name};
pub use job::{ntx_job, ntx_job_cancel, ntx_job_progress, ntx_job_release, ntx_job_wait, ntx_submit};
pub use paths::{ntx_paths, ntx_paths_generate};
pub use price::{ntx_book_price, ntx_control, ntx_price, ntx_progress};
pub use registry::{ntx_input_find, ntx_output_find, ntx_pricer_count, ntx_pricer_describe, ntx_pricer_find};
pub use simulate::{ntx_simulate, ntx_simulation_settings};
pub use simulation_registry::{ntx_simulation_count, ntx_simulation_describe, ntx_simulation_find};
pub use simulation_state::{
    ntx_simulation_state, ntx_simulation_state_create, ntx_simulation_state_load, ntx_simulation_state_merge,
    ntx_simulation_state_release, ntx_simulation_state_save,
};
pub use version::{NTX_ABI_VERSION, ntx_abi_version, ntx_version};
