//! What was simulated so far.

use crate::failure::{self, Names};
use neutryx::{Status, ffi};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyMemoryView, PyTuple, PyType};

/// What was simulated so far, for every row of a call: exact sums, and which paths are in them.
///
/// Given to a call as `state=`, paths that it has are not simulated again, and those that are simulated are added, even if
/// the call is stopped. States of the same simulation, inputs and settings, but other paths, are merged: however paths
/// were divided, results have the same bits as those of one call. Pickled, and as `bytes`, a state goes to other
/// processes and machines. One call at a time may use it.
#[pyclass(frozen, module = "neutryx", name = "SimulationState")]
pub struct State(*mut ffi::ntx_simulation_state);

// SAFETY: any thread may use a state, and the library tells one that is in use; it is released by the one that drops the
// last reference.
unsafe impl Send for State {}
// SAFETY: as above.
unsafe impl Sync for State {}

impl State {
    pub fn as_ptr(&self) -> *mut ffi::ntx_simulation_state {
        self.0
    }

    /// A state that a function of the library makes.
    fn made(
        py: Python<'_>,
        make: impl FnOnce(&mut *mut ffi::ntx_simulation_state, &mut ffi::ntx_error) -> i32 + Send,
    ) -> PyResult<State> {
        let (mut state, mut error) = (State(std::ptr::null_mut()), failure::no_error());
        let made = &mut state;
        let status = py.detach(|| {
            let State(pointer) = &mut *made;
            make(pointer, &mut error)
        });
        if status < 0 { Err(failure::from_c(py, &error, &Names::default())) } else { Ok(state) }
    }

    fn save(&self, py: Python<'_>) -> PyResult<Vec<u8>> {
        let mut bytes: Vec<u8> = Vec::new();
        loop {
            let (mut needed, mut error) = (0, failure::no_error());
            let (target, capacity) = (&mut bytes, &mut needed);
            let status = py.detach(|| {
                // SAFETY: the state lives as long as its object; the buffer is as long as it says.
                unsafe {
                    let (start, length) = (target.as_mut_ptr(), target.len());
                    ffi::ntx_simulation_state_save(self.as_ptr(), start.cast(), length, capacity, &mut error)
                }
            });
            match status {
                // Asked for the size, or another thread has added to the state since.
                status if status == Status::BufferTooSmall.code() => bytes.resize(needed, 0),
                status if status < 0 => return Err(failure::from_c(py, &error, &Names::default())),
                _ => {
                    bytes.truncate(needed);
                    return Ok(bytes);
                }
            }
        }
    }
}

#[pymethods]
impl State {
    /// A state in which nothing is simulated yet.
    #[new]
    fn new(py: Python<'_>) -> PyResult<State> {
        // SAFETY: two references.
        State::made(py, |state, error| unsafe { ffi::ntx_simulation_state_create(state, error) })
    }

    /// The state that `bytes(state)` gave, on this machine or another; damaged bytes are refused.
    #[classmethod]
    fn from_bytes(_kind: &Bound<'_, PyType>, data: &Bound<'_, PyAny>) -> PyResult<State> {
        let py = data.py();
        let bytes = match data.cast::<PyBytes>() {
            Ok(bytes) => bytes.clone(),
            Err(_) => PyMemoryView::from(data)?.call_method0("tobytes")?.cast_into::<PyBytes>()?,
        };
        let bytes = bytes.as_bytes();
        State::made(py, |state, error| {
            // SAFETY: so many bytes are there, and two references.
            unsafe { ffi::ntx_simulation_state_load(bytes.as_ptr().cast(), bytes.len(), state, error) }
        })
    }

    /// Adds the paths of another state, which stays as it is. A path that both have is an error, and so are other inputs
    /// or settings; nothing is changed then.
    fn merge(&self, py: Python<'_>, other: &Bound<'_, State>) -> PyResult<()> {
        let (from, mut error) = (other.get(), failure::no_error());
        // SAFETY: both states live as long as their objects.
        let status = py
            .detach(|| unsafe { ffi::ntx_simulation_state_merge(self.as_ptr(), from.as_ptr(), &mut error) });
        if status < 0 { Err(failure::from_c(py, &error, &Names::default())) } else { Ok(()) }
    }

    fn __bytes__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        Ok(PyBytes::new(py, &self.save(py)?))
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let bytes = slf.get().__bytes__(slf.py())?;
        Ok((slf.get_type().getattr("from_bytes")?, PyTuple::new(slf.py(), [bytes])?))
    }

    fn __repr__(&self) -> &'static str {
        "<neutryx.SimulationState>"
    }
}

impl Drop for State {
    fn drop(&mut self) {
        // SAFETY: made by the library, and nobody else has it any more.
        unsafe { ffi::ntx_simulation_state_release(self.0) };
    }
}
