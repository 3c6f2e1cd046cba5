//! Devices
//!
//! OpenCL devices, of every vendor whose driver is installed. Nothing of OpenCL needs to be there: the library
//! loads and prices on the CPU without it. The drivers are loaded when devices are first asked for, or when an
//! engine first looks for them.

use super::boundary::{Answer, enter, null, write_text};
use super::error::ntx_error;
use crate::error::Error;
use crate::opencl::Inventory;
use crate::status::Status;
use std::ffi::c_char;

/// Counts the OpenCL devices of this machine, those included that cannot be used. Their indexes, 0 to
/// count - 1, stay the same while the process runs.
///
/// count: receives the number; must not be NULL.
/// error: may be NULL. If there are no devices, or a driver was left out since it failed or did not
/// answer, its message says why, although the call succeeds.
/// Returns NTX_OK, NTX_NULL_POINTER.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_device_count(count: *mut usize, error: *mut ntx_error) -> i32 {
    // SAFETY: the caller's promises about the two pointers.
    unsafe {
        enter(error, || {
            if count.is_null() {
                return Err(null("count"));
            }
            let inventory = Inventory::get();
            count.write_unaligned(inventory.devices.len());
            Ok(Answer::Noted(inventory.remarks()))
        })
    }
}

/// Describes the OpenCL device at an index in JSON:
///
///   { "index": 0, "name": "NVIDIA H100", "vendor": ..., "driver": ...,
///     "platform": { "name": ..., "vendor": ..., "version": ... }, "type": "gpu",
///     "uuid": null or "2b5a...", "pci": null or "0000:17:00.0", "opencl_version": ...,
///     "opencl_c_version": ..., "memory_bytes": ..., "largest_allocation_bytes": ...,
///     "compute_units": ..., "clock_mhz": ..., "unified_memory": false, "f64": true,
///     "f32_subnormals": true, "f32_correctly_rounded_division": true,
///     "precisions": ["f64", "f32"], "why_not": null or "..." }
///
/// "type" is "gpu", "cpu", "accelerator" or "custom". "precisions" are those of ntx_precision that the
/// device can price in, and "why_not" says what keeps it from others. Fields are only ever added.
///
/// buffer, capacity, needed, error: as for ntx_pricer_describe.
/// Returns NTX_OK; NTX_INVALID_ARGUMENT for an index that is too large; NTX_BUFFER_TOO_SMALL, with needed
/// set; NTX_NULL_POINTER.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_device_describe(
    index: usize,
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
    error: *mut ntx_error,
) -> i32 {
    // SAFETY: the caller's promises about `error`, `buffer` and `needed`.
    unsafe {
        enter(error, || {
            let inventory = Inventory::get();
            let Some(device) = inventory.devices.get(index) else {
                let count = inventory.devices.len();
                let mut message = format!("is {index}, but there are {count} devices");
                if count == 0 {
                    message = format!("{message}: {}", inventory.remarks());
                }
                return Err(Error::new(Status::InvalidArgument, "index", message));
            };
            write_text(&device.describe().to_string(), buffer, capacity, needed)
        })
    }
}
