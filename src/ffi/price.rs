//! Pricing
//!
//! A call returns when everything is written. Small batches stay on the calling thread, large ones are
//! shared with the engine's threads; the results are the same bits either way.
//!
//! No row spoils a batch: one whose inputs are not allowed gets NaN in every output and a row code, the
//! others are priced, and the call returns NTX_PARTIAL. A call that returns a negative status has written
//! nothing, except that a cancelled one keeps the rows already done, and after NTX_INTERNAL the outputs hold
//! anything.

use super::batch::{self, ntx_batch};
use super::boundary::{Answer, Sized32, VolatileI32, enter, null, read_sized};
use super::engine::ntx_engine;
use super::error::ntx_error;
use super::single;
use crate::batch::Batch;
use crate::engine::{BadRow, Control, Outcome};
use crate::error::Error;
use crate::status::{RowCode, Status};
use std::ffi::c_void;

/// Called on the calling thread now and then, and once at the end, with the rows done and all rows. Returns
/// 0 to go on, anything else to stop the call, which then returns NTX_CANCELLED; the answer to the last call,
/// when all rows are done, stops nothing.
///
/// It must return: no exception and no longjmp may leave it, and it must not destroy the engine.
pub type ntx_progress = Option<unsafe extern "C-unwind" fn(user: *mut c_void, done: u64, total: u64) -> i32>;

/// How to watch and stop a call. Everything but struct_size may be zero.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ntx_control {
    /// sizeof(ntx_control).
    pub struct_size: u32,
    /// Called during the work; may be NULL.
    pub progress: ntx_progress,
    /// Handed to progress.
    pub user: *mut c_void,
    /// The call stops soon after another thread or a signal handler makes this other than zero; may be NULL.
    /// Aligned as an int32_t is. Where it matters to a checker of races, write it atomically.
    pub cancel: *const VolatileI32,
}

// SAFETY: numbers and pointers, the size first; null makes a function pointer `None`.
unsafe impl Sized32 for ntx_control {
    const NAME: &'static str = "ntx_control";
}

/// Prices a batch.
///
/// engine: any number of threads may use it at once.
/// batch: its struct and its columns' memory need to last as long as the call.
/// control: NULL if nobody watches.
/// error: may be NULL. With NTX_PARTIAL it tells the first bad row and how many there are.
/// Returns NTX_OK; NTX_PARTIAL if rows have a row code; NTX_CANCELLED; and, with nothing written, what is
/// wrong with an argument: NTX_NULL_POINTER, NTX_INVALID_STRUCT, NTX_UNKNOWN_PRICER, NTX_UNKNOWN_INPUT,
/// NTX_UNKNOWN_OUTPUT, NTX_MISSING_INPUT, NTX_DUPLICATE_COLUMN, NTX_INVALID_DTYPE, NTX_INVALID_STRIDE,
/// NTX_COUNT_OVERFLOW, NTX_OVERLAP, NTX_INVALID_ARGUMENT.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_price(
    engine: *const ntx_engine,
    batch: *const ntx_batch,
    control: *const ntx_control,
    error: *mut ntx_error,
) -> i32 {
    // SAFETY: the caller's promises about the four pointers and all they lead to, for the time of the call.
    unsafe {
        enter(error, || {
            let engine = engine.as_ref().ok_or_else(|| null("engine"))?;
            let raw = batch::read(batch, "batch")?;
            if raw.rows == 1
                && control.is_null()
                && let Some(code) = single::price(&engine.0, &raw)
            {
                return Ok(match code {
                    RowCode::OK => Answer::Done(Status::Ok),
                    code => Answer::Priced(bad_row(code)),
                });
            }
            price_batch(engine, &raw, control)
        })
    }
}

/// What became of a batch whose only row is bad.
#[cold]
fn bad_row(code: RowCode) -> Outcome {
    Outcome { rows: 1, bad_rows: 1, first_bad: Some(BadRow { batch: 0, row: 0, code }) }
}

/// The way of all batches but the shortest; out of line to keep that one short.
///
/// # Safety
/// As for [`ntx_price`].
#[inline(never)]
unsafe fn price_batch(
    engine: &ntx_engine,
    batch: &ntx_batch,
    control: *const ntx_control,
) -> Result<Answer, Error> {
    // SAFETY: the batch's columns are as it says for the time of the call.
    let mut batch = unsafe { batch.bind() }?;
    // SAFETY: by this function's contract.
    unsafe { watched(control, |control| engine.0.price_book(std::slice::from_mut(&mut batch), control)) }
}

/// Prices batches of any pricers and sizes together, which is faster than one after the other.
///
/// batches: an array of count batches, all with the struct_size of the first; NULL if count is 0.
/// engine, control, error: as for ntx_price; error also tells the batch.
/// Returns what ntx_price returns; nothing is written unless every batch is in order.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_book_price(
    engine: *const ntx_engine,
    batches: *const ntx_batch,
    count: usize,
    control: *const ntx_control,
    error: *mut ntx_error,
) -> i32 {
    // SAFETY: the caller's promises about the four pointers and all they lead to, for the time of the call.
    unsafe {
        enter(error, || {
            let engine = engine.as_ref().ok_or_else(|| null("engine"))?;
            let mut book = read_book(batches, count)?;
            watched(control, |control| engine.0.price_book(&mut book, control))
        })
    }
}

/// Reads and checks the batches of a book.
///
/// # Safety
/// `batches` must be null or point to `count` batches as long as the first one says; see also
/// [`ntx_batch::bind`].
pub unsafe fn read_book<'a>(batches: *const ntx_batch, count: usize) -> Result<Vec<Batch<'a>>, Error> {
    let mut book = Vec::new();
    if count == 0 {
        return Ok(book);
    }
    if batches.is_null() {
        return Err(null("batches"));
    }
    // SAFETY: not null, and the first struct is there.
    let size = unsafe { batches.cast::<u32>().read_unaligned() };
    for i in 0..count {
        // SAFETY: the structs are there, each as long as the first.
        let bound = unsafe {
            let raw = batches.byte_add(i * size as usize);
            let own_size = raw.cast::<u32>().read_unaligned();
            match own_size == size {
                true => batch::read(raw, "").and_then(|batch| batch.bind()),
                false => Err(Error::new(
                    Status::InvalidStruct,
                    "struct_size",
                    format!("is {own_size}, but that of the first batch is {size}; they must be equal"),
                )),
            }
        };
        book.push(bound.map_err(|error| in_batch(error, i))?);
    }
    Ok(book)
}

#[cold]
fn in_batch(mut error: Error, index: usize) -> Error {
    let field = error.argument.trim_start_matches('.');
    error.argument =
        if field.is_empty() { format!("batches[{index}]") } else { format!("batches[{index}].{field}") };
    error.batch = index;
    error
}

/// Runs `price` under the caller's control.
///
/// # Safety
/// `control` must be null or as [`read_sized`] wants it, with a callback that may be called with its
/// `user`, and a flag that can be read.
#[inline(always)]
pub unsafe fn watched(
    control: *const ntx_control,
    price: impl FnOnce(Control<'_>) -> Result<Outcome, Error>,
) -> Result<Answer, Error> {
    if control.is_null() {
        return price(Control::default()).map(Answer::Priced);
    }
    // SAFETY: not null; the rest is this function's contract.
    let control = unsafe { read_sized(control, "control")? };
    if !control.cancel.is_aligned() {
        return Err(Error::new(Status::InvalidArgument, "control->cancel", "must be aligned to 4 bytes"));
    }
    // SAFETY: null, or aligned and readable for the time of the call.
    let cancel = unsafe { control.cancel.as_ref() };
    let outcome = match control.progress {
        None => price(Control { progress: None, cancel }),
        Some(call) => {
            // SAFETY: the callback may be called with its user pointer during the call.
            let mut progress = |done, total| unsafe { call(control.user, done, total) == 0 };
            price(Control { progress: Some(&mut progress), cancel })
        }
    };
    outcome.map(Answer::Priced)
}
