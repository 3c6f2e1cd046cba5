//! Paths
//!
//! The paths that a simulation evaluates its payoff on, to the same bits, in an array of rows, paths, intervals
//! between fixings, and assets:
//!
//!   double spots[1000 * 12];
//!   ntx_simulation_settings settings = ntx_simulation_settings_init();
//!   settings.paths = 1000;
//!   settings.fixing_count = 12;
//!   ntx_paths paths = ntx_paths_init(NTX_PATH_SPOT, spots);
//!   status = ntx_paths_generate(engine, &batch, &settings, &paths, NULL, &error);
//!
//! Each path has an element for every interval, the price at its end, though an interval that ends today takes no
//! time, and, with NTX_FIXINGS_YEARS, one for the time from the last fixing to expiry. The paths are numbers
//! first_path to first_path + paths - 1, not rounded up. With antithetic paths 64 and their 64 opposites take
//! turns; with Sobol points 64 of each replicate do.

use super::batch::{self, ntx_batch};
use super::boundary::{Sized32, enter, null, read_sized};
use super::buffer;
use super::engine::ntx_engine;
use super::error::ntx_error;
use super::price::{ntx_control, watched};
use super::simulate::{self, ntx_simulation_settings};
use crate::batch::Dtype;
use crate::cpu::Address;
use crate::error::Error;
use crate::mc::paths::{PathArray, PathValue, Place};
use crate::status::Status;
use std::ffi::c_void;

/// Where paths go. Start with ntx_paths_init.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ntx_paths {
    /// sizeof(ntx_paths).
    pub struct_size: u32,
    /// An ntx_path_value: what is written.
    pub value: u32,
    /// NTX_F64, NTX_F32 or NTX_BUFFER.
    pub dtype: u32,
    /// Must be 0.
    pub reserved: u32,
    /// The element of the first row, path, interval and asset, or an ntx_buffer. NULL only if there are no rows.
    pub data: *mut c_void,
    /// With a buffer: the index of the first element in it. Otherwise 0.
    pub first: usize,
    /// Intervals written of each path, from the first; 0 for all: 1 for simulations that look at expiry only, 2
    /// with a start time, otherwise one for each fixing, and one more with a list of fixings that does not end
    /// with the fraction 1.
    pub steps: usize,
    /// Bytes from one row to the next; 0 if rows follow each other. Must be 0 with a buffer, as the other strides.
    pub row_stride: isize,
    /// Bytes from one path to the next; 0 if paths follow each other.
    pub path_stride: isize,
    /// Bytes from one interval to the next; 0 if intervals follow each other.
    pub step_stride: isize,
    /// Bytes from one asset to the next; 0 if assets follow each other.
    pub asset_stride: isize,
}

// SAFETY: numbers and pointers, the size first.
unsafe impl Sized32 for ntx_paths {
    const NAME: &'static str = "ntx_paths";
}

impl ntx_paths {
    /// What the fields mean. Whether there is room is for the caller to know.
    fn check(&self, rows: usize) -> Result<PathArray, Error> {
        let refuse = |field: &str, status, message: String| {
            Err(Error::new(status, format!("paths->{field}"), message))
        };
        let Some(value) = PathValue::from_id(self.value) else {
            let message = format!("is {}; known are {}", self.value, PathValue::known());
            return refuse("value", Status::InvalidArgument, message);
        };
        if self.reserved != 0 {
            let message = format!("is {}; start with ntx_paths_init()", self.reserved);
            return refuse("reserved", Status::InvalidArgument, message);
        }
        let place = if self.dtype == buffer::NTX_BUFFER {
            let buffer = buffer::find(self.data.cast(), || "paths->data".to_owned())?;
            Place::Buffer { buffer, first: self.first }
        } else {
            let Some(dtype) = Dtype::from_id(self.dtype) else {
                let message = format!("is {}; known are {}, 4 (a buffer)", self.dtype, Dtype::known());
                return refuse("dtype", Status::InvalidDtype, message);
            };
            if self.data.is_null() && rows > 0 {
                return Err(null("paths->data"));
            }
            if self.first != 0 {
                let message = format!("is {}; it is for buffers, in memory 0", self.first);
                return refuse("first", Status::InvalidArgument, message);
            }
            Place::Memory { data: Address(self.data.cast()), dtype }
        };
        let strides = [self.row_stride, self.path_stride, self.step_stride, self.asset_stride];
        Ok(PathArray { value, place, strides, steps: self.steps })
    }
}

/// Writes the paths of a simulation.
///
/// engine: any number of threads may use it at once. Paths are computed on the CPU, and sent to a buffer that is
/// on a device.
/// batch: as for ntx_simulate, without outputs. Row codes tell which rows are bad; their paths are NaN.
/// settings: NULL for the default. Targets, deadline and control variate are of no account.
/// paths: where they go; the array has room for all.
/// control: NULL if nobody watches. What it counts is paths, of all rows together.
/// error: may be NULL.
/// Returns what ntx_simulate returns; NTX_INVALID_STRIDE if elements would share memory, NTX_OVERLAP if the array
/// shares memory with a column of the batch.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_paths_generate(
    engine: *const ntx_engine,
    batch: *const ntx_batch,
    settings: *const ntx_simulation_settings,
    paths: *const ntx_paths,
    control: *const ntx_control,
    error: *mut ntx_error,
) -> i32 {
    // SAFETY: the caller's promises about the six pointers and all they lead to, for the time of the call.
    unsafe {
        enter(error, || {
            let engine = engine.as_ref().ok_or_else(|| null("engine"))?;
            let raw = batch::read(batch, "batch")?;
            let settings = ntx_simulation_settings::read(settings)?;
            if paths.is_null() {
                return Err(null("paths"));
            }
            let array = read_sized(paths, "paths")?.check(raw.rows)?;
            let mut buffers = Vec::new();
            let batch = simulate::bind(&raw, &mut buffers)?;
            watched(control, |control| {
                let written = engine.0.write_paths(&batch, &settings, array, control);
                written.map_err(simulate::as_in_c)
            })
        })
    }
}
