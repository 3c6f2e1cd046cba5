//! Buffers: columns that stay where the engine prices.

use crate::column::{self, Column};
use crate::engine::{EngineBase, Handle};
use crate::failure::{self, Names};
use crate::result::{allocate, writable};
use neutryx::batch::Dtype;
use neutryx::{Status, ffi};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PySlice;
use std::cell::UnsafeCell;
use std::sync::Arc;

/// What all views of a buffer share.
struct Memory {
    buffer: *mut ffi::ntx_buffer,
    elements: usize,
    engine: Arc<Handle>,
}

// SAFETY: any number of threads may use a buffer at once, and the library tells one that was released.
unsafe impl Send for Memory {}
// SAFETY: as above.
unsafe impl Sync for Memory {}

impl Memory {
    fn create(&mut self, device: u32, error: &mut ffi::ntx_error) -> i32 {
        // SAFETY: the handle is kept, the others are references.
        unsafe {
            ffi::ntx_buffer_create(self.engine.as_ptr(), device, self.elements, &mut self.buffer, error)
        }
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        // What a child has of its parent's devices it cannot give back.
        if self.engine.is_of_this_process() {
            // SAFETY: made by `ntx_buffer_create`; releasing again does nothing.
            unsafe { ffi::ntx_buffer_release(self.buffer) };
        }
    }
}

/// A column that stays where an engine prices: on its OpenCL device, or in this machine's memory if it has none.
///
/// `Engine.buffer` makes one. It goes wherever a call takes an array of one axis, as input or in `out=`. A slice of it
/// is a view of the same elements.
#[pyclass(frozen, module = "neutryx")]
pub struct Buffer {
    memory: Arc<Memory>,
    first: usize,
    length: usize,
}

impl Buffer {
    /// The column for a call.
    pub fn column(slf: &Bound<'_, Buffer>, id: u32) -> Column {
        let this = slf.get();
        Column {
            id,
            // Strides count elements.
            dtype: Dtype::I8,
            data: this.memory.buffer.cast(),
            first: Some(this.first),
            shape: vec![this.length],
            strides: vec![1],
            value: UnsafeCell::new(0.0),
            owner: Some(slf.clone().into_any().unbind()),
        }
    }

    fn check(&self, py: Python<'_>, argument: &str, shape: &[usize], is_repeated: bool) -> PyResult<()> {
        if shape == [self.length] || (is_repeated && shape.is_empty()) {
            return Ok(());
        }
        let message = format!("has the shape {shape:?}, and the buffer has {} elements", self.length);
        Err(failure::of(py, Status::InvalidArgument, argument, &message))
    }
}

#[pymethods]
impl Buffer {
    /// Writes values, and returns when they are there.
    ///
    /// Parameters
    /// ----------
    /// values : array_like
    ///     As many as there are elements, or one for all.
    fn write(&self, py: Python<'_>, values: &Bound<'_, PyAny>) -> PyResult<()> {
        let given = column::read(0, "values", false, values)?;
        if given.first.is_some() {
            return Err(PyTypeError::new_err("values is a buffer; read it first"));
        }
        self.check(py, "values", &given.shape, true)?;
        let stride = given.strides.first().copied().unwrap_or(0);
        let mut error = failure::no_error();
        let (given, target) = (&given, self);
        let status = py.detach(|| {
            let data = given.address().cast_const().cast();
            // SAFETY: the column has as many elements, and keeps them for the call.
            unsafe {
                ffi::ntx_buffer_write(
                    target.memory.buffer,
                    target.first,
                    target.length,
                    data,
                    given.dtype.id(),
                    stride,
                    &mut error,
                )
            }
        });
        if status < 0 { Err(failure::from_c(py, &error, &Names::default())) } else { Ok(()) }
    }

    /// The elements as an array of float64, or in `out`, an array of float64 or float32.
    #[pyo3(signature = (out = None))]
    fn read<'py>(&self, py: Python<'py>, out: Option<Bound<'py, PyAny>>) -> PyResult<Bound<'py, PyAny>> {
        let array = match out {
            Some(array) => array,
            None => allocate::<f64>(py, &[self.length], false)?.into_any(),
        };
        let target = writable(0, "values", &array)?;
        self.check(py, "out", &target.shape, false)?;
        let mut error = failure::no_error();
        let (target, source) = (&target, self);
        let status = py.detach(|| {
            let stride = target.strides.first().copied().unwrap_or(0);
            // SAFETY: the array has as many elements, which the column keeps for the call.
            unsafe {
                ffi::ntx_buffer_read(
                    source.memory.buffer,
                    source.first,
                    source.length,
                    target.address().cast(),
                    target.dtype.id(),
                    stride,
                    &mut error,
                )
            }
        });
        if status < 0 { Err(failure::from_c(py, &error, &Names::default())) } else { Ok(array) }
    }

    /// Gives the elements back, of all views of the buffer; later calls with it fail. Calls and jobs under way keep them
    /// until they are done. Releasing again does nothing.
    fn release(&self, py: Python<'_>) {
        // SAFETY: made by `ntx_buffer_create`; releasing again does nothing.
        py.detach(|| unsafe { ffi::ntx_buffer_release(self.memory.buffer) });
    }

    fn __len__(&self) -> usize {
        self.length
    }

    /// A view of some of the elements, one after the other: `buffer[1000:2000]`.
    fn __getitem__(&self, part: &Bound<'_, PyAny>) -> PyResult<Buffer> {
        let Ok(slice) = part.cast::<PySlice>() else {
            return Err(PyTypeError::new_err("a buffer takes slices; read() has its numbers"));
        };
        let part = slice.indices(self.length as isize)?;
        if part.step != 1 {
            return Err(PyTypeError::new_err("a view of a buffer has a step of 1"));
        }
        let (first, length) = (self.first + part.start as usize, part.slicelength);
        Ok(Buffer { memory: Arc::clone(&self.memory), first, length })
    }

    #[pyo3(signature = (dtype = None, copy = None))]
    fn __array__<'py>(
        &self,
        py: Python<'py>,
        dtype: Option<&Bound<'py, PyAny>>,
        copy: Option<bool>,
    ) -> PyResult<Bound<'py, PyAny>> {
        if copy == Some(false) {
            return Err(pyo3::exceptions::PyValueError::new_err("reading a buffer is a copy"));
        }
        let array = self.read(py, None)?;
        match dtype {
            Some(dtype) => array.call_method1("astype", (dtype,)),
            None => Ok(array),
        }
    }

    fn __enter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __exit__(
        &self,
        py: Python<'_>,
        _kind: &Bound<'_, PyAny>,
        _error: &Bound<'_, PyAny>,
        _trace: &Bound<'_, PyAny>,
    ) {
        self.release(py);
    }

    fn __repr__(&self) -> String {
        match self.length == self.memory.elements {
            true => format!("<neutryx.Buffer of {} elements>", self.length),
            false => format!("<neutryx.Buffer, {} elements from {} on>", self.length, self.first),
        }
    }
}

/// Makes a buffer on a device of the engine's; its elements are undetermined.
#[pyfunction]
pub fn create_buffer(
    py: Python<'_>,
    engine: &Bound<'_, EngineBase>,
    elements: usize,
    device: u32,
) -> PyResult<Buffer> {
    let engine = engine.get().handle(py)?;
    let mut error = failure::no_error();
    let mut memory = Memory { buffer: std::ptr::null_mut(), elements, engine };
    // The first buffer may have to wait for a driver.
    let status = py.detach(|| memory.create(device, &mut error));
    if status < 0 {
        return Err(failure::from_c(py, &error, &Names::default()));
    }
    Ok(Buffer { memory: Arc::new(memory), first: 0, length: elements })
}
