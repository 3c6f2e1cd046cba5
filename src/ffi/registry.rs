//! Pricers
//!
//! What the library can price, for programs that list pricers, generate code, or take names from users.
//! Numbers (NTX_BSM_EUROPEAN, NTX_IN_SPOT, NTX_OUT_PRICE) and names ("bsm_european", "spot", "price") stay
//! the same for good.

use super::boundary::{enter, shield, write_text};
use super::error::ntx_error;
use crate::error::Error;
use crate::mc::{SimulationInput, SimulationOutput};
use crate::models::{Input, Output, PricerId, REGISTRY};
use crate::status::Status;
use std::ffi::{CStr, c_char};

/// Number of pricers. Their indexes, 0 to ntx_pricer_count() - 1, are for listing only; a pricer's number
/// is the "id" in its description.
#[unsafe(no_mangle)]
pub extern "C" fn ntx_pricer_count() -> usize {
    REGISTRY.len()
}

/// Describes the pricer at an index in JSON:
///
///   { "id": 1, "name": "bsm_european", "title": ..., "text": ..., "reference": ...,
///     "inputs": [{ "id": 2, "name": "spot", "text": ..., "unit": "money",
///                  "domain": "non_negative", "default": null }, ...],
///     "outputs": [{ "id": 1, "name": "price", "text": ... }, ...] }
///
/// An input whose "default" is not null may be left out. Domains are "call_put" (1 or -1), "non_negative"
/// (0 to infinity, both included) and "finite".
///
/// buffer: takes the text and its closing zero byte; NULL with capacity 0 to only ask for the size.
/// needed: receives the size, closing zero included; may be NULL unless buffer is.
/// error: may be NULL.
/// Returns NTX_OK; NTX_INVALID_ARGUMENT for an index that is too large; NTX_BUFFER_TOO_SMALL, with needed
/// set; NTX_NULL_POINTER.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_pricer_describe(
    index: usize,
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
    error: *mut ntx_error,
) -> i32 {
    // SAFETY: the caller's promises about `error`, `buffer` and `needed`.
    unsafe {
        enter(error, || {
            let Some(pricer) = REGISTRY.get(index) else {
                let message = format!("is {index}, but there are {} pricers", REGISTRY.len());
                return Err(Error::new(Status::InvalidArgument, "index", message));
            };
            write_text(&pricer.describe(), buffer, capacity, needed)
        })
    }
}

/// Number of the pricer with a name, such as "bsm_european"; 0 if there is none or name is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_pricer_find(name: *const c_char) -> u32 {
    // SAFETY: the caller's promise about `name`.
    unsafe { find(name, |name| PricerId::from_name(name).map(PricerId::id)) }
}

/// Number of the input with a name, such as "spot", of a pricer or a simulation; 0 if there is none or name is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_input_find(name: *const c_char) -> u32 {
    // SAFETY: the caller's promise about `name`.
    unsafe {
        find(name, |name| {
            let of_simulation = || SimulationInput::from_name(name).map(SimulationInput::id);
            Input::from_name(name).map(Input::id).or_else(of_simulation)
        })
    }
}

/// Number of the output with a name, such as "delta", of a pricer or a simulation; 0 if there is none or name is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_output_find(name: *const c_char) -> u32 {
    // SAFETY: the caller's promise about `name`.
    unsafe {
        find(name, |name| {
            let of_simulation = || SimulationOutput::from_name(name).map(SimulationOutput::id);
            Output::from_name(name).map(Output::id).or_else(of_simulation)
        })
    }
}

/// # Safety
/// `name` must be null or end with a zero byte.
pub unsafe fn find(name: *const c_char, by_name: impl FnOnce(&str) -> Option<u32>) -> u32 {
    shield(0, || {
        if name.is_null() {
            return 0;
        }
        // SAFETY: not null; ends with a zero byte as the caller promises.
        let name = unsafe { CStr::from_ptr(name) };
        name.to_str().ok().and_then(by_name).unwrap_or(0)
    })
}
