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
use std::collections::BTreeMap;
use std::ffi::c_void;
use std::sync::{Arc, PoisonError, RwLock};

/// As the dtype of a column: data is an ntx_buffer, and stride the index of the first row's element in it.
pub const NTX_BUFFER: u32 = 4;

/// Elements where they are priced.
pub struct ntx_buffer(());

/// The buffers that handles stand for. A handle comes as the untyped data of a column, where it is easily mistaken, so it
/// is looked up and not followed; calls and jobs share what they use, so that none can lose it.
struct Live {
    buffers: BTreeMap<usize, Arc<Buffer>>,
    next: usize,
}

/// Nothing has an odd address in the upper half of the address space: a handle is neither data nor another handle.
static LIVE: RwLock<Live> = RwLock::new(Live { buffers: BTreeMap::new(), next: usize::MAX / 2 + 2 });

impl Live {
    /// A handle that no buffer had before.
    fn add(buffer: Buffer) -> *mut ntx_buffer {
        let mut live = LIVE.write().unwrap_or_else(PoisonError::into_inner);
        let handle = live.next;
        live.next += 2;
        live.buffers.insert(handle, Arc::new(buffer));
        std::ptr::without_provenance_mut(handle)
    }
    fn find(handle: *const ntx_buffer, argument: impl Fn() -> String) -> Result<Arc<Buffer>, Error> {
        if handle.is_null() {
            return Err(null(&argument()));
        }
        let live = LIVE.read().unwrap_or_else(PoisonError::into_inner);
        live.buffers.get(&handle.addr()).cloned().ok_or_else(|| {
            let message = "is no buffer: ntx_buffer_create did not make it, or it was released";
            Error::new(Status::InvalidArgument, argument(), message)
        })
    }
    fn remove(handle: *const ntx_buffer) -> Option<Arc<Buffer>> {
        LIVE.write().unwrap_or_else(PoisonError::into_inner).buffers.remove(&handle.addr())
    }
}

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
            buffer.write_unaligned(Live::add(made));
            Ok(Answer::Done(Status::Ok))
        })
    }
}

/// Writes elements, and returns when they are there.
///
/// first, count: which elements of the buffer.
/// data, dtype, stride: what to write, as for ntx_input; a stride of 0 writes one value to all.
/// error: may be NULL.
/// Returns NTX_OK; NTX_INVALID_ARGUMENT if it is no buffer or has no such elements; NTX_INVALID_DTYPE;
/// NTX_COUNT_OVERFLOW; NTX_DEVICE_FAILED; NTX_NULL_POINTER.
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
            let buffer = Live::find(buffer, || "buffer".to_owned())?;
            let elements = elements(data.cast_mut(), dtype, stride, count)?;
            buffer.write_elements(first, count, &elements)?;
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
            let buffer = Live::find(buffer, || "buffer".to_owned())?;
            let elements = elements(data, dtype, stride, count)?;
            if !matches!(elements.dtype, Dtype::F64 | Dtype::F32) {
                return Err(Error::new(Status::InvalidDtype, "dtype", "must be 0 (f64) or 1 (f32)"));
            }
            if count > 1 && stride.unsigned_abs() < elements.dtype.size() {
                let message = format!("is {stride}; elements take {} bytes", elements.dtype.size());
                return Err(Error::new(Status::InvalidStride, "stride", message));
            }
            buffer.read_elements(first, count, &elements)?;
            Ok(Answer::Done(Status::Ok))
        })
    }
}

/// Ends a buffer. It may outlive its engine; calls and jobs that use it keep its elements until they are done.
///
/// buffer: NULL is fine, and so is one that was released before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_buffer_release(buffer: *mut ntx_buffer) {
    shield((), || drop(Live::remove(buffer)));
}

fn elements(data: *mut c_void, dtype: u32, stride: isize, count: usize) -> Result<Elements, Error> {
    let Some(dtype) = Dtype::from_id(dtype) else {
        let message = format!("is {dtype}; known are {}", Dtype::known());
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

/// The elements of a buffer that are a column of `rows` rows, and what keeps them; `None` without rows.
pub fn column(
    data: *const c_void,
    first: isize,
    rows: usize,
    at: impl Fn() -> String,
) -> Result<Option<(Column, Arc<Buffer>)>, Error> {
    if rows == 0 {
        return Ok(None);
    }
    let buffer = find(data.cast(), || format!("{}.data", at()))?;
    let Ok(first) = usize::try_from(first) else {
        let message = format!("is {first}; with a buffer it is the index of the first row's element");
        return Err(Error::new(Status::InvalidStride, format!("{}.stride", at()), message));
    };
    match buffer.column(first, rows) {
        Ok(column) => Ok(Some((column, buffer))),
        Err(error) => Err(Error { argument: at(), ..error }),
    }
}

/// The buffer that a handle stands for.
pub fn find(handle: *const ntx_buffer, argument: impl Fn() -> String) -> Result<Arc<Buffer>, Error> {
    Live::find(handle, argument)
}
