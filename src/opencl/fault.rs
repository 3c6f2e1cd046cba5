//! What goes wrong on a device, as a value.

use crate::error::Error;
use crate::status::Status;
use std::fmt;

/// A step that a device or its driver did not do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// What was being done.
    pub step: &'static str,
    /// The driver's code, 0 if there is none.
    pub code: i32,
    /// What is known about it.
    pub message: String,
}

impl Fault {
    /// A fault that no driver reported.
    pub fn new(step: &'static str, message: impl Into<String>) -> Fault {
        Fault { step, code: 0, message: message.into() }
    }
    /// The fault behind an error of a call to the driver, to be asked for on the thread of the call.
    pub fn of(step: &'static str, error: &ocl_core::Error) -> Fault {
        let known = error.api_status().and_then(|_| cl_sys::last_failure());
        match known {
            Some(failure) => Fault { step, code: failure.code, message: Fault::explain(&failure) },
            None => Fault { step, code: 0, message: error.to_string().trim().to_owned() },
        }
    }
    /// Whether less at a time may succeed.
    pub fn is_memory(&self) -> bool {
        use cl_sys::*;
        let codes = [
            CL_MEM_OBJECT_ALLOCATION_FAILURE,
            CL_OUT_OF_RESOURCES,
            CL_OUT_OF_HOST_MEMORY,
            CL_INVALID_BUFFER_SIZE,
        ];
        codes.contains(&self.code)
    }
    /// Whether the device computed something wrong.
    pub fn is_wrong_result(&self) -> bool {
        self.step == super::self_test::STEP
    }
    /// Whether a program could not be built.
    pub fn is_build(&self) -> bool {
        self.step == super::program::BUILD
    }
    /// A failed call to the driver, in words.
    pub fn explain(failure: &cl_sys::Failure) -> String {
        format!("{} answered {} ({})", failure.entry_point, failure.code, failure.code_name())
    }
    /// The fault as the error of a call.
    pub fn error(&self, device: &str) -> Error {
        let error = Error::new(Status::DeviceFailed, "", format!("{device}: {self}"));
        Error { device_code: self.code, ..error }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.step, self.message)
    }
}

/// Says during which step a call to the driver failed.
pub(crate) trait During<T> {
    /// The value, or a fault of `step`.
    fn during(self, step: &'static str) -> Result<T, Fault>;
}

impl<T> During<T> for Result<T, ocl_core::Error> {
    fn during(self, step: &'static str) -> Result<T, Fault> {
        self.map_err(|error| Fault::of(step, &error))
    }
}
