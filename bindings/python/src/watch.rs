//! Calls that may be long: the caller's progress function, and Ctrl-C.

use neutryx::ffi;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyBool;
use std::ffi::c_void;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

/// Time between looks for Ctrl-C.
const SIGNAL_INTERVAL: Duration = Duration::from_millis(20);

/// What the callback of the C API is given.
struct Watch {
    progress: Option<Py<PyAny>>,
    looked: Instant,
    failure: Option<PyErr>,
}

/// Tells the caller's progress function, and looks for Ctrl-C.
unsafe extern "C-unwind" fn on_progress(user: *mut c_void, done: u64, total: u64) -> i32 {
    // SAFETY: the call was given a `Watch` that outlives it and that nobody else uses meanwhile.
    let watch = unsafe { &mut *user.cast::<Watch>() };
    if watch.failure.is_some() {
        return 1;
    }
    if watch.progress.is_none() && watch.looked.elapsed() < SIGNAL_INTERVAL {
        return 0;
    }
    let answer = catch_unwind(AssertUnwindSafe(|| {
        Python::try_attach(|py| -> PyResult<bool> {
            if watch.looked.elapsed() >= SIGNAL_INTERVAL {
                py.check_signals()?;
                watch.looked = Instant::now();
            }
            match &watch.progress {
                Some(progress) => {
                    let answer = progress.bind(py).call1((done, total))?;
                    Ok(!answer.is(PyBool::new(py, false)))
                }
                None => Ok(true),
            }
        })
    }));
    match answer {
        Ok(Some(Ok(true))) => 0,
        Ok(Some(Err(failure))) => {
            watch.failure = Some(failure);
            1
        }
        _ => 1,
    }
}

/// Makes a call of the library with the interpreter free for others, watched: returns its status, or the exception that
/// ended it.
pub fn watched(
    py: Python<'_>,
    progress: Option<Py<PyAny>>,
    call: impl FnOnce(&ffi::ntx_control) -> i32 + Send,
) -> PyResult<i32> {
    let mut watch = Watch { progress, looked: Instant::now(), failure: None };
    let status = py.detach(|| call(&control(on_progress, (&raw mut watch).cast())));
    match watch.failure {
        Some(failure) => Err(failure),
        None => Ok(status),
    }
}

/// A control with this callback, which gets `user`.
pub fn control(
    progress: unsafe extern "C-unwind" fn(*mut c_void, u64, u64) -> i32,
    user: *mut c_void,
) -> ffi::ntx_control {
    ffi::ntx_control {
        struct_size: size_of::<ffi::ntx_control>() as u32,
        progress: Some(progress),
        user,
        cancel: std::ptr::null(),
    }
}

/// The caller's progress function as `function(done, total)`.
pub fn progress_function(progress: &Bound<'_, PyAny>) -> PyResult<Option<Py<PyAny>>> {
    if progress.is_none() {
        return Ok(None);
    }
    let py = progress.py();
    let adapted = py.import(intern!(py, "neutryx._progress"))?.call_method1("adapt", (progress,))?;
    Ok(Some(adapted.unbind()))
}
