//! Jobs
//!
//! A job prices a book on the engine's threads while the caller goes on. The memory of the columns belongs to
//! the job until ntx_job_wait returned something other than NTX_PENDING, ntx_job_release returned, or
//! ntx_engine_destroy returned: until then outputs must not be touched, inputs not be changed, and neither
//! be freed. The structs that describe the batches are copied and may go at once.

use super::batch::ntx_batch;
use super::boundary::{Answer, enter, null, shield};
use super::engine::ntx_engine;
use super::error::ntx_error;
use super::price::read_book;
use crate::job::Job;
use crate::status::Status;
use std::time::Duration;

/// A book that is being priced.
pub struct ntx_job(Job);

/// Starts to price a book and returns at once.
///
/// engine, batches, count, error: as for ntx_book_price.
/// job: receives the job, which belongs to the caller and ends with ntx_job_release; NULL is written on
/// failure. Must not be NULL.
/// Returns NTX_OK; NTX_OUT_OF_RESOURCES if the system gives no thread; and what ntx_price returns for
/// arguments.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_submit(
    engine: *const ntx_engine,
    batches: *const ntx_batch,
    count: usize,
    job: *mut *mut ntx_job,
    error: *mut ntx_error,
) -> i32 {
    // SAFETY: the caller's promises about the four pointers, and that the columns last as long as the job.
    unsafe {
        enter(error, || {
            if job.is_null() {
                return Err(null("job"));
            }
            job.write_unaligned(std::ptr::null_mut());
            let engine = engine.as_ref().ok_or_else(|| null("engine"))?;
            let submitted = engine.0.submit(read_book(batches, count)?)?;
            job.write_unaligned(Box::into_raw(Box::new(ntx_job(submitted))));
            Ok(Answer::Done(Status::Ok))
        })
    }
}

/// Waits for a job.
///
/// job: several threads may wait for one job, and one may wait again.
/// timeout_ms: milliseconds to wait at most; 0 only asks; negative waits as long as it takes.
/// error: may be NULL.
/// Returns NTX_PENDING if the job still runs, else what ntx_price returns once the work is begun: NTX_OK,
/// NTX_PARTIAL, NTX_CANCELLED, NTX_INTERNAL; NTX_NULL_POINTER.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_job_wait(job: *const ntx_job, timeout_ms: i64, error: *mut ntx_error) -> i32 {
    // SAFETY: the caller's promises about the two pointers.
    unsafe {
        enter(error, || {
            let job = job.as_ref().ok_or_else(|| null("job"))?;
            let timeout = u64::try_from(timeout_ms).ok().map(Duration::from_millis);
            match job.0.wait(timeout) {
                None => Ok(Answer::Done(Status::Pending)),
                Some(outcome) => outcome.map(Answer::Priced),
            }
        })
    }
}

/// Tells the rows done and all rows. Any thread may ask.
///
/// done, total: may be NULL.
/// Returns NTX_OK, NTX_NULL_POINTER if job is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_job_progress(job: *const ntx_job, done: *mut u64, total: *mut u64) -> i32 {
    shield(Status::Internal.code(), || {
        // SAFETY: null, or a job that was not released.
        let Some(job) = (unsafe { job.as_ref() }) else {
            return Status::NullPointer.code();
        };
        let (rows_done, rows) = job.0.progress();
        for (target, value) in [(done, rows_done), (total, rows)] {
            if !target.is_null() {
                // SAFETY: not null, so it can be written.
                unsafe { target.write_unaligned(value) };
            }
        }
        Status::Ok.code()
    })
}

/// Asks a job to stop soon and returns at once; ntx_job_wait then returns NTX_CANCELLED, unless the job was
/// faster. Any thread may ask.
///
/// Returns NTX_OK, NTX_NULL_POINTER if job is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_job_cancel(job: *const ntx_job) -> i32 {
    shield(Status::Internal.code(), || {
        // SAFETY: null, or a job that was not released.
        let Some(job) = (unsafe { job.as_ref() }) else {
            return Status::NullPointer.code();
        };
        job.0.cancel();
        Status::Ok.code()
    })
}

/// Ends a job. One that still runs is cancelled, and the call returns when no thread touches the memory of
/// its columns any more. A job may be released after its engine was destroyed.
///
/// job: NULL is fine. No other thread may be using it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_job_release(job: *mut ntx_job) {
    shield((), || {
        if !job.is_null() {
            // SAFETY: made by `ntx_submit`, and the caller hands it over.
            let job = unsafe { Box::from_raw(job) };
            job.0.cancel();
            job.0.wait(None);
        }
    });
}
