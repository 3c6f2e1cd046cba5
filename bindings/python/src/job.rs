//! Jobs: requests that the engine's threads price while Python goes on.

use crate::engine::{EngineBase, Handle};
use crate::failure;
use crate::request::{BadRows, Work};
use neutryx::{Status, ffi};
use pyo3::prelude::*;
use std::sync::Arc;

/// In place of an engine: says that the call is to be submitted to this one.
#[pyclass(frozen, module = "neutryx._neutryx")]
pub struct Submission {
    pub engine: Py<EngineBase>,
}

#[pymethods]
impl Submission {
    #[new]
    fn new(engine: Py<EngineBase>) -> Submission {
        Submission { engine }
    }
}

impl Submission {
    /// A job is asked by its own method how far it is.
    pub fn check_progress(&self, progress: &Bound<'_, PyAny>) -> PyResult<()> {
        if progress.is_none() {
            return Ok(());
        }
        let message = "is for calls that wait; ask a job by its progress()";
        Err(failure::of(progress.py(), Status::InvalidArgument, "progress", message))
    }
}

/// A job of the library, with the arrays it works on.
#[pyclass(frozen, module = "neutryx._neutryx")]
pub struct JobHandle {
    job: *mut ffi::ntx_job,
    /// On the heap, as the job's batches point into it.
    work: Box<dyn Work>,
    bad_rows: BadRows,
    engine: Arc<Handle>,
}

// SAFETY: any thread may ask and wait for a job; it is released by the one that drops the last reference.
unsafe impl Send for JobHandle {}
// SAFETY: as above.
unsafe impl Sync for JobHandle {}

impl JobHandle {
    pub fn submit(
        py: Python<'_>,
        engine: Arc<Handle>,
        work: Box<dyn Work>,
        bad_rows: BadRows,
    ) -> PyResult<JobHandle> {
        let (book, mut error, mut job) = (work.book(), failure::no_error(), std::ptr::null_mut());
        // SAFETY: the handle is kept; the structs are copied; the columns are kept by the work until the job, which
        // is released first, has ended.
        let status =
            unsafe { ffi::ntx_submit(engine.as_ptr(), book.as_ptr(), book.len(), &mut job, &mut error) };
        if status < 0 {
            // Says what is wrong with the arguments.
            work.finish(py, status, &error, bad_rows)?;
        }
        Ok(JobHandle { job, work, bad_rows, engine })
    }
}

#[pymethods]
impl JobHandle {
    /// Waits at most so many milliseconds, or as long as it takes if negative; tells whether the job has ended.
    fn wait(&self, py: Python<'_>, timeout_ms: i64) -> bool {
        // SAFETY: the job is released only when the last reference goes.
        let status = py.detach(|| unsafe { ffi::ntx_job_wait(self.job, timeout_ms, std::ptr::null_mut()) });
        status != Status::Pending.code()
    }

    /// What came of a job that has ended.
    fn outcome(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let mut error = failure::no_error();
        // SAFETY: as above.
        let status = py.detach(|| unsafe { ffi::ntx_job_wait(self.job, -1, &mut error) });
        self.work.finish(py, status, &error, self.bad_rows)
    }

    /// Rows done, and all rows.
    fn progress(&self) -> (u64, u64) {
        let (mut done, mut total) = (0, 0);
        // SAFETY: as above, and two references.
        unsafe { ffi::ntx_job_progress(self.job, &mut done, &mut total) };
        (done, total)
    }

    /// Asks the job to stop soon.
    fn cancel(&self) {
        // SAFETY: as above.
        unsafe { ffi::ntx_job_cancel(self.job) };
    }
}

impl Drop for JobHandle {
    fn drop(&mut self) {
        // A child of a fork has none of the threads that the job would wait for.
        if self.engine.is_of_this_process() {
            // SAFETY: made by `ntx_submit`, and nobody else has it any more. The threads that it waits for never need
            // the interpreter.
            unsafe { ffi::ntx_job_release(self.job) };
        }
    }
}
