//! Simulations
//!
//! What ntx_simulate can estimate: options whose price has no formula, or whose formula is to be checked. As
//! for pricers, numbers (NTX_MC_EUROPEAN, NTX_IN_BARRIER, NTX_OUT_STANDARD_ERROR) and names ("mc_european",
//! "barrier", "standard_error") stay the same for good. ntx_input_find and ntx_output_find know the columns
//! of simulations, too.

use super::boundary::{enter, write_text};
use super::error::ntx_error;
use super::registry::find;
use crate::error::Error;
use crate::mc::{SIMULATIONS, SimulationId};
use crate::status::Status;
use std::ffi::c_char;

/// Number of simulations. Their indexes, 0 to ntx_simulation_count() - 1, are for listing only; a
/// simulation's number is the "id" in its description.
#[unsafe(no_mangle)]
pub extern "C" fn ntx_simulation_count() -> usize {
    SIMULATIONS.len()
}

/// Describes the simulation at an index in JSON:
///
///   { "id": 1001, "name": "mc_european", "title": ..., "text": ..., "reference": ..., "times": "expiry",
///     "min_assets": 1, "max_assets": 1,
///     "inputs": [{ "id": 2, "name": "spot", "text": ..., "unit": "money", "domain": "positive",
///                  "default": null, "per_asset": false, "per_interval": false }, ...],
///     "outputs": [{ "id": 1, "name": "price", "text": ..., "per_asset": false }, ...],
///     "settings": { "generator": [{ "id": 0, "name": "philox", "text": ... }, ...],
///                   "scrambling": [...], "fixing_kind": [...] } }
///
/// "times" tells when the payoff looks at a path: at "expiry", at the "fixings" of the settings, or at
/// "start_and_expiry". An input whose "default" is not null may be left out; the default is a number,
/// "infinity", "-infinity", "spot" for what that column holds, or "equal_weight" for one over the number of
/// assets. Columns that are "per_asset" may differ between assets, inputs that are "per_interval"
/// between the intervals of a term structure. Domains are "sign" (1 or -1), "positive"
/// and "non_negative" (and finite), "finite", "extended" (any number, infinities included) and "count"
/// (whole, from 0 on). "settings" has the values of each setting that is a choice.
///
/// buffer, capacity, needed, error: as for ntx_pricer_describe.
/// Returns what ntx_pricer_describe returns.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_simulation_describe(
    index: usize,
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
    error: *mut ntx_error,
) -> i32 {
    // SAFETY: the caller's promises about `error`, `buffer` and `needed`.
    unsafe {
        enter(error, || {
            let Some(simulation) = SIMULATIONS.get(index) else {
                let message = format!("is {index}, but there are {} simulations", SIMULATIONS.len());
                return Err(Error::new(Status::InvalidArgument, "index", message));
            };
            write_text(&simulation.describe(), buffer, capacity, needed)
        })
    }
}

/// Number of the simulation with a name, such as "mc_european"; 0 if there is none or name is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_simulation_find(name: *const c_char) -> u32 {
    // SAFETY: the caller's promise about `name`.
    unsafe { find(name, |name| SimulationId::from_name(name).map(SimulationId::id)) }
}
