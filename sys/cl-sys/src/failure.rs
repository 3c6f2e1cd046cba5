//! What became of a call: which code the caller gets, and what is remembered of it.

use crate::constants::{CL_INVALID_OPERATION, CL_SUCCESS, CODES};
use crate::types::cl_int;
use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};

/// The loader has no such entry point. No code of OpenCL or of an extension is near this one.
pub const MISSING_ENTRY_POINT: cl_int = -20001;

/// A call that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Name of the entry point.
    pub entry_point: &'static str,
    /// The code as the driver gave it.
    pub code: cl_int,
}

impl Failure {
    /// Name of the code in the OpenCL headers, where it is known.
    pub fn code_name(&self) -> &'static str {
        match CODES.iter().find(|(code, _)| *code == self.code) {
            Some((_, name)) => name,
            None if self.code == MISSING_ENTRY_POINT => "the driver loader has no such function",
            None => "unknown code",
        }
    }
}

thread_local! {
    static LAST: Cell<Option<Failure>> = const { Cell::new(None) };
}

static RELEASE_FAILURES: AtomicU64 = AtomicU64::new(0);

/// The last call of this thread that failed, releases apart: the way to a code that `ocl-core` has no name for.
pub fn last_failure() -> Option<Failure> {
    LAST.get()
}

/// Number of objects that a driver refused to release, in the whole process.
pub fn release_failures() -> u64 {
    RELEASE_FAILURES.load(Ordering::Relaxed)
}

/// Remembers a failure and makes its code one that `ocl-core` knows.
pub(crate) fn answer(entry_point: &'static str, code: cl_int) -> cl_int {
    if code == CL_SUCCESS {
        return code;
    }
    LAST.set(Some(Failure { entry_point, code }));
    match CODES.iter().any(|(known, _)| *known == code) {
        true => code,
        false => CL_INVALID_OPERATION,
    }
}

/// Counts a release that failed, and hides it.
pub(crate) fn answer_release(code: cl_int) -> cl_int {
    if code != CL_SUCCESS {
        RELEASE_FAILURES.fetch_add(1, Ordering::Relaxed);
    }
    CL_SUCCESS
}
