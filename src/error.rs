//! The error every fallible call returns.

use crate::status::Status;
use std::fmt;

/// Why a call failed: a code for programs, an argument and a sentence for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// What kind of failure.
    pub status: Status,
    /// The argument at fault, as the caller wrote it: `outputs[2].stride`; empty if none is.
    pub argument: String,
    /// Index of the batch at fault in its book.
    pub batch: usize,
    /// Code of a device's driver; 0 if no device is involved.
    pub device_code: i32,
    /// What is wrong, what is allowed, and what to do.
    pub message: String,
}

impl Error {
    /// An error about `argument`.
    pub fn new(status: Status, argument: impl Into<String>, message: impl Into<String>) -> Error {
        Error { status, argument: argument.into(), batch: 0, device_code: 0, message: message.into() }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.argument.is_empty() {
            write!(f, "{}: {}", self.status.name(), self.message)
        } else {
            write!(f, "{}: {}: {}", self.status.name(), self.argument, self.message)
        }
    }
}

impl std::error::Error for Error {}
