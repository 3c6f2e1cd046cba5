//! A call: from Python's arguments to the library and back, watched if it may be long.

use crate::book::{Preparation, Prepared, Several};
use crate::column;
use crate::engine::{Handle, resolve};
use crate::failure;
use crate::job::{JobHandle, Submission};
use crate::registry::Family;
use crate::request::{BadRows, Inputs, Request, Work};
use crate::result::Wanted;
use crate::watch::{progress_function, watched};
use neutryx::models::{Domain, REGISTRY};
use neutryx::{Status, ffi};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyTuple};
use std::sync::Arc;

/// Up to here a call is shorter than handing the interpreter to another thread.
const SHORT: usize = 64;
/// From here on a call may last so long that Ctrl-C should end it.
const LONG: usize = 65536;
/// Prices on the calling thread.
fn run(
    py: Python<'_>,
    engine: &Handle,
    work: &dyn Work,
    bad_rows: BadRows,
    progress: Option<Py<PyAny>>,
) -> PyResult<Py<PyAny>> {
    let (book, mut error) = (work.book(), failure::no_error());
    let rows = work.rows();
    let status = if progress.is_none() && rows < LONG {
        let mut price = || match book.batches() {
            // SAFETY: the handle, the book and what it points to are kept for the call.
            [batch] => unsafe { ffi::ntx_price(engine.as_ptr(), batch, std::ptr::null(), &mut error) },
            // SAFETY: as above.
            _ => unsafe {
                ffi::ntx_book_price(engine.as_ptr(), book.as_ptr(), book.len(), std::ptr::null(), &mut error)
            },
        };
        if rows <= SHORT { price() } else { py.detach(price) }
    } else {
        watched(py, progress, |control| {
            // SAFETY: as above; the control outlives the call.
            unsafe { ffi::ntx_book_price(engine.as_ptr(), book.as_ptr(), book.len(), control, &mut error) }
        })?
    };
    work.finish(py, status, &error, bad_rows)
}

/// Prices or submits, as the engine says.
fn dispatch(
    py: Python<'_>,
    engine: &Bound<'_, PyAny>,
    work: impl Work + 'static,
    bad_rows: &str,
    progress: &Bound<'_, PyAny>,
) -> PyResult<Py<PyAny>> {
    let bad_rows = BadRows::read(py, bad_rows)?;
    if let Ok(submission) = engine.cast::<Submission>() {
        submission.get().check_progress(progress)?;
        let engine: Arc<Handle> = submission.get().engine.get().handle(py)?;
        return Ok(Py::new(py, JobHandle::submit(py, engine, Box::new(work), bad_rows)?)?.into_any());
    }
    let engine = resolve(py, Some(engine).filter(|engine| !engine.is_none()))?;
    run(py, &engine, &work, bad_rows, progress_function(progress)?)
}

/// Prices, submits or only prepares a request, as the engine says.
fn dispatch_request(
    py: Python<'_>,
    engine: &Bound<'_, PyAny>,
    request: Request,
    bad_rows: &str,
    progress: &Bound<'_, PyAny>,
) -> PyResult<Py<PyAny>> {
    if engine.is_instance_of::<Preparation>() {
        return Ok(Py::new(py, Prepared::new(request))?.into_any());
    }
    dispatch(py, engine, request, bad_rows, progress)
}

/// Prices calls that were prepared, together.
#[pyfunction]
pub fn price_book(
    py: Python<'_>,
    engine: &Bound<'_, PyAny>,
    batches: Vec<Bound<'_, Prepared>>,
    bad_rows: &str,
    progress: &Bound<'_, PyAny>,
) -> PyResult<Py<PyAny>> {
    dispatch(py, engine, Several::take(py, &batches)?, bad_rows, progress)
}

fn columns_of(pricer: u32, values: &Bound<'_, PyTuple>) -> PyResult<Inputs> {
    let Some(pricer) = REGISTRY.iter().find(|known| known.id.id() == pricer) else {
        return Err(failure::of(values.py(), Status::UnknownPricer, "pricer", "is no pricer"));
    };
    let mut inputs = Inputs::with_capacity(pricer.inputs.len());
    for (column, value) in pricer.inputs.iter().zip(values.iter_borrowed()) {
        let (id, name) = (column.input.id(), column.input.name());
        inputs.push(column::read(id, name, column.domain == Domain::CallPut, &value)?, name);
    }
    Ok(inputs)
}

/// Prices with a pricer of the registry, whose inputs are all given, in its order.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "the generated functions hand on what they were given")]
pub fn price(
    py: Python<'_>,
    engine: &Bound<'_, PyAny>,
    pricer: u32,
    inputs: &Bound<'_, PyTuple>,
    outputs: &Bound<'_, PyAny>,
    out: Option<&Bound<'_, PyAny>>,
    row_codes: &Bound<'_, PyAny>,
    bad_rows: &str,
    progress: &Bound<'_, PyAny>,
) -> PyResult<Py<PyAny>> {
    let wanted = Wanted::read(outputs, Family::Pricers, 0)?;
    let request = Request::new(py, pricer, columns_of(pricer, inputs)?, wanted, out, row_codes)?;
    dispatch_request(py, engine, request, bad_rows, progress)
}

/// Prices with any number as pricer and pairs of number and value as inputs; the library says what is wrong with them.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "as for `price`")]
pub fn price_columns(
    py: Python<'_>,
    engine: &Bound<'_, PyAny>,
    pricer: u32,
    inputs: Vec<(u32, Bound<'_, PyAny>)>,
    outputs: &Bound<'_, PyAny>,
    out: Option<&Bound<'_, PyAny>>,
    row_codes: &Bound<'_, PyAny>,
    bad_rows: &str,
    progress: &Bound<'_, PyAny>,
) -> PyResult<Py<PyAny>> {
    let mut columns = Inputs::with_capacity(inputs.len());
    for (id, value) in &inputs {
        let name = Family::Pricers.input_name(*id);
        let has_words = REGISTRY
            .iter()
            .flat_map(|pricer| pricer.inputs)
            .any(|column| column.input.id() == *id && column.domain == Domain::CallPut);
        columns.push(column::read(*id, &name, has_words, value)?, &name);
    }
    let wanted = Wanted::read(outputs, Family::Pricers, 0)?;
    let request = Request::new(py, pricer, columns, wanted, out, row_codes)?;
    dispatch_request(py, engine, request, bad_rows, progress)
}

/// Name, address, stride and element size of each column, as a call of `price` would hand them to the library.
#[pyfunction]
pub fn addresses(
    py: Python<'_>,
    pricer: u32,
    inputs: &Bound<'_, PyTuple>,
    outputs: &Bound<'_, PyAny>,
    out: Option<&Bound<'_, PyAny>>,
) -> PyResult<Vec<(String, usize, isize, usize)>> {
    let no_codes = PyBool::new(py, false).to_owned().into_any();
    let wanted = Wanted::read(outputs, Family::Pricers, 0)?;
    let request = Request::new(py, pricer, columns_of(pricer, inputs)?, wanted, out, &no_codes)?;
    Ok(request.addresses())
}
