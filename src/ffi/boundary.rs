//! What stands between C and the library: panics stop here, and so do sizes and pointers nobody checked.

use super::error::{Target, ntx_error};
use crate::engine::Outcome;
use crate::error::Error;
use crate::status::Status;
use std::ffi::c_char;
use std::mem::MaybeUninit;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::AtomicI32;

/// What C calls `volatile int32_t`: written there as anybody likes, only read here, and that atomically.
pub type VolatileI32 = AtomicI32;

/// How a call ended.
pub enum Answer {
    Done(Status),
    /// Done, with something that is good to know; empty if there is nothing.
    Noted(String),
    Priced(Outcome),
}

/// Runs `body`, catches its panics, and reports how it ended to `error`, which may be null.
///
/// # Safety
/// `error` must be null or point to an `ntx_error` whose `struct_size` can be read, and which is as long.
#[inline(always)]
pub unsafe fn enter(error: *mut ntx_error, body: impl FnOnce() -> Result<Answer, Error>) -> i32 {
    // SAFETY: by this function's contract.
    let Some(target) = (unsafe { Target::new(error) }) else {
        return Status::InvalidStruct.code();
    };
    // Nothing is observed after a panic but handles, whose state only changes under locks.
    let answered = || match body() {
        Ok(Answer::Done(status)) => target.done(status),
        Ok(Answer::Noted(note)) => target.noted(&note),
        Ok(Answer::Priced(outcome)) => target.priced(&outcome),
        Err(error) => target.failed(&error),
    };
    match catch_unwind(AssertUnwindSafe(answered)) {
        Ok(code) => code,
        Err(payload) => target.failed(&fault(payload.as_ref())),
    }
}

/// Runs `body` and answers `otherwise` if it panics.
#[inline]
pub fn shield<T>(otherwise: T, body: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(body)).unwrap_or(otherwise)
}

#[cold]
#[inline(never)]
fn fault(payload: &(dyn std::any::Any + Send)) -> Error {
    let text = payload
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| payload.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no text");
    Error::new(Status::Internal, "", format!("a fault inside the library was caught: {text}"))
}

/// The error for a required pointer that is null.
#[cold]
#[inline(never)]
pub fn null(argument: &str) -> Error {
    Error::new(Status::NullPointer, argument, "must not be null")
}

/// A struct that starts with its size: all fields are numbers and pointers, for which zero means default.
///
/// # Safety
/// The type must be `repr(C)`, start with a `u32` that holds the size, and be valid for any bytes.
pub unsafe trait Sized32: Copy {
    /// Name of the struct in C.
    const NAME: &'static str;
    /// Sizes that it had in earlier versions of the ABI. The fields that are missing then are zero.
    const EARLIER: &'static [usize] = &[];
}

/// Copies the struct at `pointer`, which may come from a caller with a newer header.
///
/// # Safety
/// `pointer` must not be null; the size at its start must be readable, and as many bytes as it says.
#[inline(always)]
pub unsafe fn read_sized<T: Sized32>(pointer: *const T, argument: &str) -> Result<T, Error> {
    let known = size_of::<T>();
    // SAFETY: the size can be read.
    let size = unsafe { pointer.cast::<u32>().read_unaligned() } as usize;
    if size != known {
        // SAFETY: as many bytes as the size says can be read.
        return unsafe { read_other_size::<T>(pointer, size, argument) };
    }
    let mut copy = MaybeUninit::<T>::uninit();
    // SAFETY: the struct is as long as the one known here, and any bytes make one.
    unsafe {
        std::ptr::copy_nonoverlapping(pointer.cast::<u8>(), copy.as_mut_ptr().cast(), known);
        Ok(copy.assume_init())
    }
}

/// The same for a struct of another version.
///
/// # Safety
/// As many bytes as `size` says must be readable.
#[cold]
#[inline(never)]
unsafe fn read_other_size<T: Sized32>(pointer: *const T, size: usize, argument: &str) -> Result<T, Error> {
    let known = size_of::<T>();
    let name = T::NAME;
    if size < known && !T::EARLIER.contains(&size) {
        let message = format!("is {size}; set it to sizeof({name}), which is {known} in this version");
        return Err(Error::new(Status::InvalidStruct, format!("{argument}.struct_size"), message));
    }
    // SAFETY: the caller says that the struct is this long.
    let bytes = unsafe { std::slice::from_raw_parts(pointer.cast::<u8>(), size) };
    if bytes.iter().skip(known).any(|byte| *byte != 0) {
        let message = format!(
            "uses fields that this version of the library does not know: its {name} has {known} bytes, not {size}"
        );
        return Err(Error::new(Status::InvalidStruct, argument, message));
    }
    let mut copy = MaybeUninit::<T>::zeroed();
    // SAFETY: no more than both have, and any bytes make a struct.
    unsafe {
        std::ptr::copy_nonoverlapping(bytes.as_ptr(), copy.as_mut_ptr().cast(), size.min(known));
        Ok(copy.assume_init())
    }
}

/// Copies `text` and a closing zero to a buffer of the caller's.
///
/// # Safety
/// As for [`write_bytes`].
pub unsafe fn write_text(
    text: &str,
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
) -> Result<Answer, Error> {
    let text = [text.as_bytes(), b"\0"].concat();
    // SAFETY: by this function's contract.
    unsafe { write_bytes(&text, "text", buffer.cast(), capacity, needed) }
}

/// Copies `bytes`, which are a `what`, to a buffer of the caller's.
///
/// # Safety
/// `buffer` must be null or writable for `capacity` bytes; `needed` must be null or writable.
pub unsafe fn write_bytes(
    bytes: &[u8],
    what: &str,
    buffer: *mut u8,
    capacity: usize,
    needed: *mut usize,
) -> Result<Answer, Error> {
    let size = bytes.len();
    if !needed.is_null() {
        // SAFETY: by this function's contract.
        unsafe { needed.write_unaligned(size) };
    }
    if buffer.is_null() {
        if capacity == 0 && !needed.is_null() {
            return Ok(Answer::Done(Status::Ok));
        }
        return Err(null("buffer"));
    }
    if capacity < size {
        let message = format!("is {capacity}, but the {what} takes {size} bytes");
        return Err(Error::new(Status::BufferTooSmall, "capacity", message));
    }
    // SAFETY: the buffer holds at least `size` bytes, and ours are not in it.
    unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), buffer, size) };
    Ok(Answer::Done(Status::Ok))
}
