//! Inputs: numbers, and arrays and buffers where they lie.

use crate::buffer::Buffer;
use crate::failure;
use crate::parts::Curve;
use neutryx::batch::Dtype;
use neutryx::{Input, Status};
use numpy::{PyArrayDescrMethods, PyUntypedArray, PyUntypedArrayMethods};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyFloat, PyInt, PyString};
use std::cell::UnsafeCell;

/// An array of the caller's, or one number.
pub struct Column {
    pub id: u32,
    pub dtype: Dtype,
    /// The first element; null for a number, which is in `value`; a buffer.
    pub data: *mut u8,
    /// With a buffer, the index of its first element, and strides in elements.
    pub first: Option<usize>,
    pub shape: Vec<usize>,
    pub strides: Vec<isize>,
    pub value: UnsafeCell<f64>,
    /// Keeps the memory alive.
    pub owner: Option<Py<PyAny>>,
}

// SAFETY: the memory is kept alive by `owner`; `value` is written by one call, and read when that has ended.
unsafe impl Send for Column {}
// SAFETY: as above.
unsafe impl Sync for Column {}

impl Column {
    /// One number.
    pub fn number(id: u32, value: f64) -> Column {
        Column {
            id,
            dtype: Dtype::F64,
            data: std::ptr::null_mut(),
            first: None,
            shape: Vec::new(),
            strides: Vec::new(),
            value: UnsafeCell::new(value),
            owner: None,
        }
    }

    /// The array as it lies in memory, if its elements are of a type that the library reads.
    pub fn of_array(id: u32, array: &Bound<'_, PyUntypedArray>) -> Option<Column> {
        let dtype = element_type(array)?;
        Some(Column {
            id,
            dtype,
            data: data_of(array),
            first: None,
            shape: array.shape().to_vec(),
            strides: array.strides().to_vec(),
            value: UnsafeCell::new(0.0),
            owner: Some(array.clone().into_any().unbind()),
        })
    }

    /// Where the first element is.
    pub fn address(&self) -> *mut u8 {
        match self.data.is_null() {
            true => self.value.get().cast(),
            false => self.data,
        }
    }
}

/// Where an array's first element is.
pub fn data_of(array: &Bound<'_, PyUntypedArray>) -> *mut u8 {
    // SAFETY: the object is an array; NumPy keeps its memory as long as the array has users.
    unsafe { (*array.as_array_ptr()).fields.data }.cast()
}

/// Reads an input. `has_words` says that it is one of two things for which there are words, such as call and put.
pub fn read(id: u32, name: &str, has_words: bool, given: &Bound<'_, PyAny>) -> PyResult<Column> {
    if let Ok(number) = given.cast::<PyFloat>() {
        return Ok(Column::number(id, number.value()));
    }
    if given.is_instance_of::<PyInt>() {
        return Ok(Column::number(id, given.extract()?));
    }
    if has_words
        && id == Input::Type.id()
        && let Ok(word) = given.cast::<PyString>()
        && let Some(side) = side(&word.to_cow()?)
    {
        return Ok(Column::number(id, side));
    }
    if let Ok(array) = given.cast_exact::<PyUntypedArray>()
        && let Some(column) = Column::of_array(id, array)
    {
        return Ok(column);
    }
    if let Ok(buffer) = given.cast::<Buffer>() {
        return Ok(Buffer::column(buffer, id));
    }
    if given.is_instance_of::<Curve>() {
        let message = "is a curve, which simulations of one asset take for rate, dividend_yield and vol";
        return Err(failure::of(given.py(), Status::InvalidArgument, name, message));
    }
    let array = converter(given.py())?.call1((given, name, has_words))?;
    let column = array.cast::<PyUntypedArray>().ok().and_then(|array| Column::of_array(id, array));
    column.ok_or_else(|| failure::of(given.py(), Status::InvalidDtype, name, "cannot be read as numbers"))
}

fn side(word: &str) -> Option<f64> {
    match word {
        "call" => Some(1.0),
        "put" => Some(-1.0),
        _ => None,
    }
}

/// The library's name for the type of an array's elements.
fn element_type(array: &Bound<'_, PyUntypedArray>) -> Option<Dtype> {
    let dtype = array.dtype();
    if dtype.is_native_byteorder() == Some(false) {
        return None;
    }
    match (dtype.kind(), dtype.itemsize()) {
        (b'f', 8) => Some(Dtype::F64),
        (b'f', 4) => Some(Dtype::F32),
        (b'i', 4) => Some(Dtype::I32),
        (b'i', 1) => Some(Dtype::I8),
        _ => None,
    }
}

/// `neutryx._columns.as_array`, for everything that is not read where it is.
pub fn converter(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    static CONVERTER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let function = CONVERTER
        .get_or_try_init(py, || py.import("neutryx._columns")?.getattr("as_array").map(Bound::unbind))?;
    Ok(function.bind(py).clone())
}
