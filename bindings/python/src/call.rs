//! A call: from Python's arguments to the library and back, watched if it may be long.

use crate::book::{Preparation, Prepared, Several};
use crate::column::{self, Column};
use crate::engine::{Handle, resolve};
use crate::failure;
use crate::job::{JobHandle, Submission};
use crate::request::{BadRows, Request, Work};
use crate::result::Wanted;
use neutryx::models::{Domain, REGISTRY};
use neutryx::{Input, Status, ffi};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyTuple};
use std::ffi::c_void;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Up to here a call is shorter than handing the interpreter to another thread.
const SHORT: usize = 64;
/// From here on a call may last so long that Ctrl-C should end it.
const LONG: usize = 65536;
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
        let mut watch = Watch { progress, looked: Instant::now(), failure: None };
        let status = py.detach(|| {
            let control = ffi::ntx_control {
                struct_size: size_of::<ffi::ntx_control>() as u32,
                progress: Some(on_progress),
                user: (&raw mut watch).cast(),
                cancel: std::ptr::null(),
            };
            // SAFETY: as above; the control and what it points to outlive the call.
            unsafe { ffi::ntx_book_price(engine.as_ptr(), book.as_ptr(), book.len(), &control, &mut error) }
        });
        if let Some(failure) = watch.failure {
            return Err(failure);
        }
        status
    };
    work.finish(py, status, &error, bad_rows)
}

/// The caller's progress function as `function(done, total)`.
fn progress_function<'py>(progress: &Bound<'py, PyAny>) -> PyResult<Option<Py<PyAny>>> {
    if progress.is_none() {
        return Ok(None);
    }
    let py = progress.py();
    let adapted = py.import(intern!(py, "neutryx._progress"))?.call_method1("adapt", (progress,))?;
    Ok(Some(adapted.unbind()))
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
        if !progress.is_none() {
            let message = "is for calls that wait; ask a job by its progress()";
            return Err(failure::of(py, Status::InvalidArgument, "progress", message));
        }
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

fn columns_of(pricer: u32, values: &Bound<'_, PyTuple>) -> PyResult<(Vec<Column>, Vec<String>)> {
    let Some(pricer) = REGISTRY.iter().find(|known| known.id.id() == pricer) else {
        return Err(failure::of(values.py(), Status::UnknownPricer, "pricer", "is no pricer"));
    };
    let columns = pricer.inputs;
    let mut inputs = Vec::with_capacity(columns.len());
    let mut names = Vec::with_capacity(columns.len());
    for (column, value) in columns.iter().zip(values.iter_borrowed()) {
        let (id, name) = (column.input.id(), column.input.name());
        inputs.push(column::read(id, name, column.domain == Domain::CallPut, &value)?);
        names.push(name.to_owned());
    }
    Ok((inputs, names))
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
    let (inputs, names) = columns_of(pricer, inputs)?;
    let request = Request::new(py, pricer, inputs, names, Wanted::read(outputs)?, out, row_codes)?;
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
    let mut columns = Vec::with_capacity(inputs.len());
    let mut names = Vec::with_capacity(inputs.len());
    for (id, value) in &inputs {
        let input = Input::from_id(*id);
        let name = input.map_or_else(|| id.to_string(), |input| input.name().to_owned());
        let is_side = REGISTRY
            .iter()
            .flat_map(|pricer| pricer.inputs)
            .any(|column| Some(column.input) == input && column.domain == Domain::CallPut);
        columns.push(column::read(*id, &name, is_side, value)?);
        names.push(name);
    }
    let request = Request::new(py, pricer, columns, names, Wanted::read(outputs)?, out, row_codes)?;
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
    let (inputs, names) = columns_of(pricer, inputs)?;
    let no_codes = PyBool::new(py, false).to_owned().into_any();
    let request = Request::new(py, pricer, inputs, names, Wanted::read(outputs)?, out, &no_codes)?;
    Ok(request.addresses())
}
