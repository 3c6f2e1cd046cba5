//! Books: requests of any pricers, priced together.

use crate::failure;
use crate::request::{BadRows, Book, Request, Work};
use neutryx::{Status, ffi};
use pyo3::prelude::*;
use pyo3::types::PyList;
use std::sync::{Mutex, PoisonError};

/// In place of an engine: says that the call is only to be prepared.
#[pyclass(frozen, module = "neutryx._neutryx")]
pub struct Preparation;

#[pymethods]
impl Preparation {
    #[new]
    fn new() -> Preparation {
        Preparation
    }
}

/// A call that was prepared, until a book takes it.
#[pyclass(frozen, module = "neutryx._neutryx")]
pub struct Prepared(Mutex<Option<Request>>);

impl Prepared {
    pub fn new(request: Request) -> Prepared {
        Prepared(Mutex::new(Some(request)))
    }
}

/// Requests that are priced together.
pub struct Several(Vec<Request>);

impl Several {
    pub fn take(py: Python<'_>, prepared: &[Bound<'_, Prepared>]) -> PyResult<Several> {
        let take = |one: &Bound<'_, Prepared>| {
            let request = one.get().0.lock().unwrap_or_else(PoisonError::into_inner).take();
            request.ok_or_else(|| failure::of(py, Status::InvalidArgument, "batches", "was priced before"))
        };
        Ok(Several(prepared.iter().map(take).collect::<PyResult<_>>()?))
    }

    /// Which request the library's batch is a part of, and which part.
    fn find(&self, batch: usize) -> Option<(usize, &Request, usize)> {
        let mut part = batch;
        for (i, request) in self.0.iter().enumerate() {
            if part < request.batches() {
                return Some((i, request, part));
            }
            part -= request.batches();
        }
        None
    }
}

impl Work for Several {
    fn rows(&self) -> usize {
        self.0.iter().map(Request::rows).sum()
    }

    fn book(&self) -> Book {
        Book::of(&self.0)
    }

    fn finish(
        &self,
        py: Python<'_>,
        status: i32,
        error: &ffi::ntx_error,
        bad_rows: BadRows,
    ) -> PyResult<Py<PyAny>> {
        let found = self.find(error.batch as usize);
        if status < 0 {
            return Err(match found {
                Some((i, request, _)) => request.failure(py, error, i as u64),
                None => failure::from_c(py, error, &failure::Names::default()),
            });
        }
        let outputs = self.0.iter().map(|request| request.outputs(py)).collect::<PyResult<Vec<_>>>()?;
        let outputs = PyList::new(py, outputs)?.into_any().unbind();
        if status == Status::Partial.code()
            && let Some((i, request, part)) = found
        {
            request.report_bad_rows(py, error, part, Some(i), bad_rows, &outputs)?;
        }
        Ok(outputs)
    }
}
