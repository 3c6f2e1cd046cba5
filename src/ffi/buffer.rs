//! Buffers
//!
//! A buffer holds the elements of a column where they are priced: in the memory of an OpenCL device, or of this
//! machine if the engine has no device. A book that is uploaded once can be priced many times with only, say, the
//! spot written anew, and results can stay on the device for the next call. Wherever a batch takes a column, it
//! takes elements of a buffer:
//!
//!   ntx_input spot = { .id = NTX_IN_SPOT, .dtype = NTX_BUFFER, .data = buffer, .stride = first };
//!
//! where stride is the index of the first row's element. Elements are numbers of the engine's precision; writing
//! and reading converts. A batch with buffers on a device is priced there, whatever the backend, and columns that
//! are not in buffers are sent along. Buffers of one book must be on one device. Elements that are written must not
//! be read in the same batch, not even in place, if the buffer is on a device.

use super::boundary::{Answer, enter, null, shield};
use super::engine::ntx_engine;
use super::error::ntx_error;
use crate::batch::{Dtype, Elements};
use crate::cpu::Address;
use crate::error::Error;
use crate::opencl::Buffer;
use crate::opencl::buffer::Column;
use crate::status::Status;
use std::ffi::c_void;

/// As the dtype of a column: data is an ntx_buffer, and stride the index of the first row's element in it.
pub const NTX_BUFFER: u32 = 4;

/// Elements where they are priced.
pub struct ntx_buffer(Buffer);

/// Makes a buffer. Its elements are undetermined.
///
/// device: which of the engine's devices, in the order of ntx_engine_describe; 0 is the first. Ignored if the engine
/// has none.
/// elements: their number.
/// buffer: receives the buffer, which belongs to the caller and ends with ntx_buffer_release; NULL is written on
/// failure. Must not be NULL.
/// error: may be NULL.
/// Returns NTX_OK; NTX_INVALID_ARGUMENT if there is no such device; NTX_OUT_OF_RESOURCES; NTX_DEVICE_FAILED;
/// NTX_NULL_POINTER.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_buffer_create(
    engine: *const ntx_engine,
    device: u32,
    elements: usize,
    buffer: *mut *mut ntx_buffer,
    error: *mut ntx_error,
) -> i32 {
    // SAFETY: the caller's promises about the three pointers.
    unsafe {
        enter(error, || {
            if buffer.is_null() {
                return Err(null("buffer"));
            }
            buffer.write_unaligned(std::ptr::null_mut());
            let engine = engine.as_ref().ok_or_else(|| null("engine"))?;
            let made = engine.0.buffer(device as usize, elements)?;
            buffer.write_unaligned(Box::into_raw(Box::new(ntx_buffer(made))));
            Ok(Answer::Done(Status::Ok))
        })
    }
}

/// Writes elements, and returns when they are there.
///
/// first, count: which elements of the buffer.
/// data, dtype, stride: what to write, as for ntx_input; a stride of 0 writes one value to all.
/// error: may be NULL.
/// Returns NTX_OK; NTX_INVALID_ARGUMENT if the buffer has no such elements; NTX_INVALID_DTYPE; NTX_COUNT_OVERFLOW;
/// NTX_DEVICE_FAILED; NTX_NULL_POINTER.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_buffer_write(
    buffer: *mut ntx_buffer,
    first: usize,
    count: usize,
    data: *const c_void,
    dtype: u32,
    stride: isize,
    error: *mut ntx_error,
) -> i32 {
    // SAFETY: the caller's promises about the pointers and the elements.
    unsafe {
        enter(error, || {
            let buffer = buffer.as_ref().ok_or_else(|| null("buffer"))?;
            let elements = elements(data.cast_mut(), dtype, stride, count)?;
            buffer.0.write_elements(first, count, &elements)?;
            Ok(Answer::Done(Status::Ok))
        })
    }
}

/// Reads elements.
///
/// first, count: which elements of the buffer.
/// data, dtype, stride: where to, as for ntx_output.
/// error: may be NULL.
/// Returns what ntx_buffer_write returns, and NTX_INVALID_STRIDE.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_buffer_read(
    buffer: *const ntx_buffer,
    first: usize,
    count: usize,
    data: *mut c_void,
    dtype: u32,
    stride: isize,
    error: *mut ntx_error,
) -> i32 {
    // SAFETY: the caller's promises about the pointers and the elements.
    unsafe {
        enter(error, || {
            let buffer = buffer.as_ref().ok_or_else(|| null("buffer"))?;
            let elements = elements(data, dtype, stride, count)?;
            if !matches!(elements.dtype, Dtype::F64 | Dtype::F32) {
                return Err(Error::new(Status::InvalidDtype, "dtype", "must be 0 (f64) or 1 (f32)"));
            }
            if count > 1 && stride.unsigned_abs() < elements.dtype.size() {
                let message = format!("is {stride}; elements take {} bytes", elements.dtype.size());
                return Err(Error::new(Status::InvalidStride, "stride", message));
            }
            buffer.0.read_elements(first, count, &elements)?;
            Ok(Answer::Done(Status::Ok))
        })
    }
}

/// Ends a buffer. It may outlive its engine.
///
/// buffer: NULL is fine. No call or job may be using it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_buffer_release(buffer: *mut ntx_buffer) {
    shield((), || {
        if !buffer.is_null() {
            // SAFETY: made by `ntx_buffer_create`, and the caller hands it over.
            drop(unsafe { Box::from_raw(buffer) });
        }
    });
}

fn elements(data: *mut c_void, dtype: u32, stride: isize, count: usize) -> Result<Elements, Error> {
    let Some(dtype) = Dtype::from_id(dtype) else {
        let message = format!("is {dtype}; known are 0 (f64), 1 (f32), 2 (i32), 3 (i8)");
        return Err(Error::new(Status::InvalidDtype, "dtype", message));
    };
    if data.is_null() && count > 0 {
        return Err(null("data"));
    }
    let reach = isize::try_from(count).ok().and_then(|count| count.checked_mul(stride));
    if reach.and_then(|reach| (data as usize).checked_add_signed(reach)).is_none() {
        let message = format!("{count} elements at this stride leave the address space");
        return Err(Error::new(Status::CountOverflow, "count", message));
    }
    Ok(Elements { data: Address(data.cast()), stride, dtype })
}

/// The elements of a buffer that are a column of `rows` rows; `None` without rows.
///
/// # Safety
/// With rows, `data` must be null or an `ntx_buffer`.
pub unsafe fn column(
    data: *const c_void,
    first: isize,
    rows: usize,
    at: impl Fn() -> String,
) -> Result<Option<Column>, Error> {
    if rows == 0 {
        return Ok(None);
    }
    // SAFETY: by this function's contract.
    let Some(buffer) = (unsafe { data.cast::<ntx_buffer>().as_ref() }) else {
        return Err(null(&format!("{}.data", at())));
    };
    let Ok(first) = usize::try_from(first) else {
        let message = format!("is {first}; with a buffer it is the index of the first row's element");
        return Err(Error::new(Status::InvalidStride, format!("{}.stride", at()), message));
    };
    buffer.0.column(first, rows).map(Some).map_err(|error| Error { argument: at(), ..error })
}
