//! Errors
//!
//! Functions that can fail return a status: zero (NTX_OK) if all went well, negative if nothing was done,
//! positive if it was done and there is something to know. Their last parameter is an ntx_error of the
//! caller's, which may be NULL; it is written whatever the outcome. There is no last error to ask for, and
//! nothing to free.

use crate::engine::Outcome;
use crate::error::Error;
use crate::mc::SimulationInput;
use crate::mc::columns::without_part;
use crate::models::Input;
use crate::status::{RowCode, Status};
use std::ffi::c_char;
use std::fmt::Write;

/// What a call came to, for people and programs. Belongs to the caller; set struct_size to
/// sizeof(ntx_error) before the first use, or start with ntx_error_init().
///
/// Texts are UTF-8, end with a zero byte, and are cut where they do not fit.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ntx_error {
    /// sizeof(ntx_error).
    pub struct_size: u32,
    /// The status that the call returned.
    pub code: i32,
    /// Error number of the device's driver; 0 if no device is involved.
    pub device_code: i32,
    /// Row code of the first bad row, with NTX_PARTIAL; see ntx_row_code.
    pub row_code: u32,
    /// Index of the batch in the book: of the first bad row, or of the argument at fault.
    pub batch: u64,
    /// Index of the first bad row, with NTX_PARTIAL.
    pub row: u64,
    /// Number of bad rows, with NTX_PARTIAL.
    pub bad_rows: u64,
    /// The argument at fault as it is written in C, such as `inputs[2].stride`; empty if none is.
    pub argument: [c_char; 64],
    /// One sentence: what is wrong, what is allowed, what to do. Empty if all went well, unless the
    /// function says otherwise.
    pub message: [c_char; 408],
}

/// The caller's error struct, or nothing.
#[derive(Clone, Copy)]
pub struct Target(*mut ntx_error);

impl Target {
    /// Accepts null and every struct that is long enough. What a newer caller has beyond stays untouched.
    ///
    /// # Safety
    /// As for [`enter`](super::boundary::enter).
    #[inline(always)]
    pub unsafe fn new(error: *mut ntx_error) -> Option<Target> {
        if !error.is_null() {
            // SAFETY: the pointer is not null, and the size can be read.
            let size = unsafe { error.cast::<u32>().read_unaligned() } as usize;
            if size < size_of::<ntx_error>() || !error.is_aligned() {
                return None;
            }
        }
        Some(Target(error))
    }

    #[inline(always)]
    fn clear(&mut self, code: i32) -> Option<&mut ntx_error> {
        // SAFETY: null, or checked to be aligned and long enough; the caller gives it to this call alone.
        let error = unsafe { self.0.as_mut() }?;
        error.code = code;
        error.device_code = 0;
        error.row_code = 0;
        error.batch = 0;
        error.row = 0;
        error.bad_rows = 0;
        error.argument[0] = 0;
        error.message[0] = 0;
        Some(error)
    }

    #[inline(always)]
    pub fn done(mut self, status: Status) -> i32 {
        self.clear(status.code());
        status.code()
    }

    #[inline(always)]
    pub fn priced(mut self, outcome: &Outcome) -> i32 {
        let code = outcome.status().code();
        if let (Some(error), Some(_)) = (self.clear(code), outcome.first_bad) {
            describe_bad_rows(error, outcome);
        }
        code
    }

    #[cold]
    pub fn noted(mut self, note: &str) -> i32 {
        let code = Status::Ok.code();
        if let Some(error) = self.clear(code) {
            let _ = Text::new(&mut error.message).write_str(note);
        }
        code
    }

    #[cold]
    pub fn failed(mut self, failure: &Error) -> i32 {
        let code = failure.status.code();
        if let Some(error) = self.clear(code) {
            error.batch = failure.batch as u64;
            error.device_code = failure.device_code;
            let _ = Text::new(&mut error.argument).write_str(&failure.argument);
            let _ = Text::new(&mut error.message).write_str(&failure.message);
        }
        code
    }
}

#[cold]
fn describe_bad_rows(error: &mut ntx_error, outcome: &Outcome) {
    let Some(bad) = outcome.first_bad else { return };
    error.row_code = bad.code.0;
    error.batch = bad.batch as u64;
    error.row = bad.row as u64;
    error.bad_rows = outcome.bad_rows;
    let mut text = Text::new(&mut error.message);
    let simulation_input = SimulationInput::from_id(without_part(bad.code.0).0);
    let _ = match bad.code.input().map(Input::name).or(simulation_input.map(SimulationInput::name)) {
        Some(input) if bad.code.part() > 0 => {
            let kind = match simulation_input {
                Some(input) if !input.is_per_interval() => "asset",
                Some(input) if !input.is_per_asset() => "interval",
                _ => "asset or interval",
            };
            write!(
                text,
                "row {} of batch {}: the {input} of {kind} {} is not a number, or not one that is allowed; its outputs \
                 are NaN",
                bad.row,
                bad.batch,
                bad.code.part()
            )
        }
        Some(input) => write!(
            text,
            "row {} of batch {}: the {} is not a number, or not one that is allowed; its outputs are NaN",
            bad.row, bad.batch, input
        ),
        None if bad.code == RowCode::NO_LIMIT => write!(
            text,
            "row {} of batch {}: an output has no value at these inputs and is NaN",
            bad.row, bad.batch
        ),
        None => {
            let reason = bad.code.text().trim_end_matches('.');
            write!(text, "row {} of batch {}: {reason}", bad.row, bad.batch)
        }
    };
    if outcome.bad_rows > 1 {
        let _ = write!(text, "; {} of {} rows have a row code", outcome.bad_rows, outcome.rows);
    }
}

/// Writes text into a fixed array, with a zero after it; what does not fit is dropped at a character.
struct Text<'a> {
    array: &'a mut [c_char],
    length: usize,
}

impl<'a> Text<'a> {
    fn new(array: &'a mut [c_char]) -> Self {
        Text { array, length: 0 }
    }
}

impl Write for Text<'_> {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        let room = self.array.len() - 1 - self.length;
        let text = &text[..text.floor_char_boundary(room)];
        for (target, byte) in self.array[self.length..].iter_mut().zip(text.bytes()) {
            *target = byte as c_char;
        }
        self.length += text.len();
        self.array[self.length] = 0;
        Ok(())
    }
}

/// Name of a status, such as "invalid_argument"; "unknown" for a number that is none. Static: never free
/// it.
#[unsafe(no_mangle)]
pub extern "C" fn ntx_status_name(status: i32) -> *const c_char {
    Status::from_code(status).map_or(c"unknown", Status::c_name).as_ptr()
}

/// Name of a row code, such as "ok" or "bad_vol"; "unknown" for a number that is none. Static: never free
/// it.
#[unsafe(no_mangle)]
pub extern "C" fn ntx_row_code_name(row_code: u32) -> *const c_char {
    RowCode(row_code).c_name().as_ptr()
}
