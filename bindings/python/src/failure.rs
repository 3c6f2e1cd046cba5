//! Exceptions: what the C API says of a failure, as Python raises it.

use crate::settings;
use neutryx::Status;
use neutryx::ffi::ntx_error;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString};
use std::ffi::{CStr, c_char};

/// An error struct to hand to calls.
pub fn no_error() -> ntx_error {
    // SAFETY: numbers and arrays of numbers, for which zero is a value.
    let mut error: ntx_error = unsafe { std::mem::zeroed() };
    error.struct_size = size_of::<ntx_error>() as u32;
    error
}

/// What a text of the struct says.
pub fn text(array: &[c_char]) -> String {
    // SAFETY: the library ends its texts with a zero byte, and an untouched struct is zero.
    unsafe { CStr::from_ptr(array.as_ptr()) }.to_string_lossy().into_owned()
}

/// What the caller calls the columns that are `inputs[i]` and `outputs[i]` in C.
#[derive(Default)]
pub struct Names {
    pub inputs: Vec<String>,
    pub outputs: Vec<String>,
}

/// The exception for a call that failed.
pub fn from_c(py: Python<'_>, error: &ntx_error, names: &Names) -> PyErr {
    let fields = PyDict::new(py);
    let filled = (|| {
        fields.set_item("device_code", error.device_code)?;
        fields.set_item("batch", error.batch)?;
        fields.set_item("parameter", parameter(&text(&error.argument), names))
    })();
    match filled {
        Ok(()) => make(py, error.code, &text(&error.argument), &text(&error.message), Some(&fields)),
        Err(error) => error,
    }
}

/// The exception for what this module finds wrong before it calls the library.
pub fn of(py: Python<'_>, status: Status, argument: &str, message: &str) -> PyErr {
    make(py, status.code(), argument, message, None)
}

/// The exception for a name that is none, with the names that are close.
pub fn unknown_name(py: Python<'_>, status: Status, argument: &str, name: &str, known: &[&str]) -> PyErr {
    let text = errors(py).and_then(|errors| errors.call_method1("unknown_name", (name, known.to_vec())));
    match text.and_then(|text| text.extract::<String>()) {
        Ok(message) => of(py, status, argument, &message),
        Err(error) => error,
    }
}

/// Makes an exception by the class for `code`.
pub fn make(
    py: Python<'_>,
    code: i32,
    argument: &str,
    message: &str,
    fields: Option<&Bound<'_, PyDict>>,
) -> PyErr {
    let made =
        errors(py).and_then(|errors| errors.call_method("from_status", (code, argument, message), fields));
    match made {
        Ok(exception) => PyErr::from_value(exception),
        Err(error) => error,
    }
}

fn errors(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    static ERRORS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let module = ERRORS.get_or_try_init(py, || {
        py.import(PyString::new(py, "neutryx._errors")).map(|m| m.into_any().unbind())
    })?;
    Ok(module.bind(py).clone())
}

/// What Python calls the argument: the column for `inputs[2].stride`, `outputs[0]` or `batches[1].outputs[0]`, the keyword
/// for `settings->paths`, what a method of a state takes; nothing if it has the same name or none.
fn parameter<'a>(argument: &'a str, names: &'a Names) -> Option<&'a str> {
    match argument {
        "from" => return Some("other"),
        "bytes" => return Some("data"),
        _ => {}
    }
    if let Some(field) = argument.strip_prefix("settings->") {
        return Some(settings::keyword(field));
    }
    if let Some(field) = argument.strip_prefix("paths->") {
        return Some(if matches!(field, "value" | "steps") { field } else { "out" });
    }
    let column =
        argument.strip_prefix("batches[").and_then(|rest| rest.split_once("].")).map(|(_, column)| column);
    let (list, rest) = column.unwrap_or(argument).split_once('[')?;
    let index: usize = rest.split_once(']')?.0.parse().ok()?;
    let names = match list {
        "inputs" => &names.inputs,
        "outputs" => &names.outputs,
        _ => return None,
    };
    names.get(index).map(String::as_str)
}
