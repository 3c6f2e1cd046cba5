//! What the library can price and simulate, and the names of its numbers.

use crate::failure;
use neutryx::mc::{SimulationInput, SimulationOutput};
use neutryx::{Input, Output, ffi};
use pyo3::prelude::*;
use std::ffi::{CStr, c_char};

/// Who names a column: the pricers, or the simulations.
#[derive(Clone, Copy, PartialEq)]
pub enum Family {
    Pricers,
    Simulations,
}

impl Family {
    /// The number of an output, and whether each of several assets has its own; "delta_sum" is the delta of all together.
    pub fn output(self, name: &str, has_assets: bool) -> Option<(u32, bool)> {
        match self {
            Family::Pricers => Output::from_name(name).map(|output| (output.id(), false)),
            Family::Simulations => {
                let of_assets =
                    |name| SimulationOutput::from_name(name).filter(|output| output.is_per_asset());
                match name.strip_suffix("_sum").filter(|_| has_assets).and_then(of_assets) {
                    Some(summed) => Some((summed.id(), false)),
                    None => SimulationOutput::from_name(name)
                        .map(|output| (output.id(), has_assets && output.is_per_asset())),
                }
            }
        }
    }
    /// Every output.
    pub fn outputs(self) -> Vec<&'static str> {
        match self {
            Family::Pricers => Output::ALL.iter().map(|output| output.name()).collect(),
            Family::Simulations => SimulationOutput::ALL.iter().map(|output| output.name()).collect(),
        }
    }
    /// The name of an output; its number if it has none.
    pub fn output_name(self, id: u32) -> String {
        let name = match self {
            Family::Pricers => Output::from_id(id).map(Output::name),
            Family::Simulations => SimulationOutput::from_id(id).map(SimulationOutput::name),
        };
        name.map_or_else(|| id.to_string(), str::to_owned)
    }
    /// The name of an input; its number if it has none.
    pub fn input_name(self, id: u32) -> String {
        let name = match self {
            Family::Pricers => Input::from_id(id).map(Input::name),
            Family::Simulations => SimulationInput::from_id(id).map(SimulationInput::name),
        };
        name.map_or_else(|| id.to_string(), str::to_owned)
    }
}

/// Description of every pricer, in JSON.
#[pyfunction]
pub fn describe_all(py: Python<'_>) -> PyResult<Vec<String>> {
    (0..ffi::ntx_pricer_count())
        .map(|index| {
            read_text(py, |buffer, capacity, needed, error| {
                // SAFETY: the buffer is as long as its capacity, the others are references.
                unsafe { ffi::ntx_pricer_describe(index, buffer, capacity, needed, error) }
            })
        })
        .collect()
}

/// Description of every simulation, in JSON.
#[pyfunction]
pub fn describe_simulations(py: Python<'_>) -> PyResult<Vec<String>> {
    (0..ffi::ntx_simulation_count())
        .map(|index| {
            read_text(py, |buffer, capacity, needed, error| {
                // SAFETY: the buffer is as long as its capacity, the others are references.
                unsafe { ffi::ntx_simulation_describe(index, buffer, capacity, needed, error) }
            })
        })
        .collect()
}

/// Description of every OpenCL device, in JSON, and why there is none, or what was left out.
#[pyfunction]
pub fn describe_devices(py: Python<'_>) -> PyResult<(Vec<String>, String)> {
    let (mut count, mut note) = (0, failure::no_error());
    // SAFETY: two references. Drivers are loaded when they are first asked for, which may take a while.
    let status = py.detach(|| unsafe { ffi::ntx_device_count(&mut count, &mut note) });
    if status < 0 {
        return Err(failure::from_c(py, &note, &failure::Names::default()));
    }
    let described: PyResult<Vec<_>> = (0..count)
        .map(|index| {
            read_text(py, |buffer, capacity, needed, error| {
                // SAFETY: the buffer is as long as its capacity, the others are references.
                unsafe { ffi::ntx_device_describe(index, buffer, capacity, needed, error) }
            })
        })
        .collect();
    Ok((described?, failure::text(&note.message)))
}

/// Name of a status, such as "invalid_argument".
#[pyfunction]
pub fn status_name(status: i32) -> &'static str {
    static_text(ffi::ntx_status_name(status))
}

/// Name of a row code, such as "ok" or "bad_vol".
#[pyfunction]
pub fn row_code_name(row_code: u32) -> &'static str {
    static_text(ffi::ntx_row_code_name(row_code))
}

fn static_text(text: *const c_char) -> &'static str {
    // SAFETY: the library's static texts end with a zero byte.
    unsafe { CStr::from_ptr(text) }.to_str().unwrap_or("unknown")
}

/// A text from a function that writes into a buffer: asks for the size, then for the text.
pub fn read_text(
    py: Python<'_>,
    mut write: impl FnMut(*mut c_char, usize, &mut usize, &mut ffi::ntx_error) -> i32,
) -> PyResult<String> {
    let (mut error, mut needed) = (failure::no_error(), 0);
    let mut status = write(std::ptr::null_mut(), 0, &mut needed, &mut error);
    let mut text = vec![0_u8; needed];
    if status >= 0 {
        status = write(text.as_mut_ptr().cast(), text.len(), &mut needed, &mut error);
    }
    if status < 0 {
        return Err(failure::from_c(py, &error, &failure::Names::default()));
    }
    // The closing zero byte.
    text.pop();
    Ok(String::from_utf8_lossy(&text).into_owned())
}
