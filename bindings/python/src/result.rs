//! Outputs: which are asked for, where they are written, and how they are handed back.

use crate::buffer::Buffer;
use crate::column::{Column, data_of};
use crate::failure;
use crate::registry::Family;
use neutryx::Status;
use neutryx::batch::Dtype;
use numpy::npyffi::{NPY_ARRAY_WRITEABLE, NpyTypes, PY_ARRAY_API, get_type_object};
use numpy::{Element, PyArrayDescrMethods, PyUntypedArray, PyUntypedArrayMethods, dtype};
use pyo3::exceptions::{PyAttributeError, PyKeyError};
use pyo3::prelude::*;
use pyo3::types::{PyInt, PyString, PyTuple};
use std::cell::UnsafeCell;

/// The outputs asked for.
pub struct Wanted {
    pub outputs: Vec<Output>,
    /// One output by its name alone: it is handed back without a result around it.
    pub is_single: bool,
}

/// An output asked for.
pub struct Output {
    pub id: u32,
    pub name: String,
    /// Number of assets that each have their own, along the last axis; 0 if there is no such axis.
    pub assets: usize,
}

impl Wanted {
    /// What a call asks for; `assets` is 0 unless it is a simulation of several.
    pub fn read(outputs: &Bound<'_, PyAny>, family: Family, assets: usize) -> PyResult<Wanted> {
        let mut wanted = Wanted { outputs: Vec::new(), is_single: false };
        if outputs.is_instance_of::<PyString>() || outputs.is_instance_of::<PyInt>() {
            wanted.push(outputs, family, assets)?;
            wanted.is_single = true;
        } else {
            for output in outputs.try_iter()? {
                wanted.push(&output?, family, assets)?;
            }
        }
        Ok(wanted)
    }

    fn push(&mut self, output: &Bound<'_, PyAny>, family: Family, assets: usize) -> PyResult<()> {
        if let Ok(name) = output.cast::<PyString>() {
            let name = name.to_cow()?;
            let Some((id, is_per_asset)) = family.output(&name, assets > 0) else {
                let (py, known) = (output.py(), family.outputs());
                return Err(failure::unknown_name(py, Status::UnknownOutput, "outputs", &name, &known));
            };
            let assets = if is_per_asset { assets } else { 0 };
            self.outputs.push(Output { id, name: name.into_owned(), assets });
        } else {
            // Numbers go to the library as they are, which knows what to say of one that is none.
            let id = output.extract()?;
            self.outputs.push(Output { id, name: family.output_name(id), assets: 0 });
        }
        Ok(())
    }

    /// The caller's arrays for the outputs, in their order.
    pub fn arrays<'py>(&self, out: Option<&Bound<'py, PyAny>>) -> PyResult<Vec<Option<Bound<'py, PyAny>>>> {
        let mut arrays = vec![None; self.outputs.len()];
        let Some(out) = out else { return Ok(arrays) };
        let refuse = |message: String| failure::of(out.py(), Status::InvalidArgument, "out", &message);
        if self.is_single && (out.is_instance_of::<PyUntypedArray>() || out.is_instance_of::<Buffer>()) {
            arrays[0] = Some(out.clone());
        } else if out.hasattr("keys")? {
            for key in out.call_method0("keys")?.try_iter()? {
                let key = key?;
                let name: String = key.extract()?;
                let Some(place) = self.outputs.iter().position(|wanted| wanted.name == name) else {
                    return Err(refuse(format!("has {name:?}, which is not among the outputs asked for")));
                };
                arrays[place] = Some(out.get_item(&key)?);
            }
        } else {
            let given: Vec<Bound<'py, PyAny>> = out.try_iter()?.collect::<PyResult<_>>()?;
            if given.len() != arrays.len() {
                let message = format!("has {} arrays for {} outputs", given.len(), arrays.len());
                return Err(refuse(message));
            }
            arrays = given.into_iter().map(Some).collect();
        }
        Ok(arrays.into_iter().map(|array| array.filter(|array| !array.is_none())).collect())
    }
}

/// An array or a buffer of the caller's for an output.
pub fn target(id: u32, name: &str, given: &Bound<'_, PyAny>) -> PyResult<Column> {
    match given.cast::<Buffer>() {
        Ok(buffer) => Ok(Buffer::column(buffer, id)),
        Err(_) => writable(id, name, given),
    }
}

/// An array of the caller's to write to.
pub fn writable(id: u32, name: &str, given: &Bound<'_, PyAny>) -> PyResult<Column> {
    let py = given.py();
    let argument = format!("out[{name:?}]");
    let Ok(array) = given.cast::<PyUntypedArray>() else {
        let message = format!("must be a NumPy array, not {}", given.get_type().name()?);
        return Err(failure::of(py, Status::InvalidDtype, &argument, &message));
    };
    check_writable(array, &argument)?;
    match Column::of_array(id, array) {
        Some(column) if matches!(column.dtype, Dtype::F64 | Dtype::F32) => Ok(column),
        _ => {
            let message = format!(
                "has the dtype {}; outputs are float64 or float32, in native byte order",
                array.dtype()
            );
            Err(failure::of(py, Status::InvalidDtype, &argument, &message))
        }
    }
}

/// An array of the caller's for row codes.
pub fn writable_codes(given: &Bound<'_, PyAny>) -> PyResult<Column> {
    let py = given.py();
    let refuse = |message: &str| Err(failure::of(py, Status::InvalidDtype, "row_codes", message));
    let Ok(array) = given.cast::<PyUntypedArray>() else {
        return refuse("must be True, False or a NumPy array of uint32");
    };
    check_writable(array, "row_codes")?;
    if !array.dtype().is_equiv_to(&dtype::<u32>(py)) {
        return refuse(&format!("has the dtype {}; row codes are uint32", array.dtype()));
    }
    Ok(Column {
        id: 0,
        // Only the size of the elements matters.
        dtype: Dtype::I32,
        data: data_of(array),
        first: None,
        shape: array.shape().to_vec(),
        strides: array.strides().to_vec(),
        value: UnsafeCell::new(0.0),
        owner: Some(given.clone().unbind()),
    })
}

fn check_writable(array: &Bound<'_, PyUntypedArray>, argument: &str) -> PyResult<()> {
    // SAFETY: the object is an array.
    if unsafe { (*array.as_array_ptr()).fields.flags } & NPY_ARRAY_WRITEABLE == 0 {
        return Err(failure::of(array.py(), Status::InvalidArgument, argument, "is read-only"));
    }
    Ok(())
}

/// A new array, whose elements are anything.
pub fn allocate<'py, T: Element>(
    py: Python<'py>,
    shape: &[usize],
    is_fortran: bool,
) -> PyResult<Bound<'py, PyUntypedArray>> {
    let mut dims = shape.iter().map(|&length| length as isize).collect::<Vec<_>>();
    // SAFETY: NumPy's own function with a type, an element type that it takes over, and as many lengths as dimensions;
    // it returns a new reference or null with an exception set.
    unsafe {
        let array = PY_ARRAY_API.PyArray_NewFromDescr(
            py,
            get_type_object(py, NpyTypes::PyArray_Type),
            T::get_dtype(py).into_dtype_ptr(),
            dims.len() as i32,
            dims.as_mut_ptr(),
            std::ptr::null_mut(),
            std::ptr::null_mut(),
            i32::from(is_fortran),
            std::ptr::null_mut(),
        );
        Ok(Bound::from_owned_ptr_or_err(py, array)?.cast_into_unchecked())
    }
}

/// Outputs by name: attributes, `result["delta"]`, or unpacked in the order in which they were asked for.
#[pyclass(frozen, module = "neutryx")]
pub struct Result {
    names: Vec<String>,
    values: Vec<Py<PyAny>>,
    row_codes: Option<Py<PyAny>>,
}

impl Result {
    pub fn new(names: Vec<String>, values: Vec<Py<PyAny>>, row_codes: Option<Py<PyAny>>) -> Result {
        Result { names, values, row_codes }
    }
    fn find(&self, name: &str) -> Option<&Py<PyAny>> {
        self.names.iter().position(|known| known == name).map(|place| &self.values[place])
    }
}

#[pymethods]
impl Result {
    #[new]
    fn from_parts(names: Vec<String>, values: Vec<Py<PyAny>>, row_codes: Option<Py<PyAny>>) -> Result {
        Result::new(names, values, row_codes)
    }

    /// A row code for each row, `RowCode.OK` where all is well; None unless asked for by `row_codes=True`.
    #[getter]
    fn row_codes(&self, py: Python<'_>) -> Option<Py<PyAny>> {
        self.row_codes.as_ref().map(|codes| codes.clone_ref(py))
    }

    fn __getattr__(&self, py: Python<'_>, name: &str) -> PyResult<Py<PyAny>> {
        self.find(name).map(|value| value.clone_ref(py)).ok_or_else(|| {
            let message = format!("{name:?} was not asked for; the outputs are {}", self.names.join(", "));
            PyAttributeError::new_err(message)
        })
    }

    fn __getitem__(&self, py: Python<'_>, key: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        if let Ok(name) = key.cast::<PyString>() {
            let name = name.to_cow()?;
            return self
                .find(&name)
                .map(|value| value.clone_ref(py))
                .ok_or_else(|| PyKeyError::new_err(name.into_owned()));
        }
        Ok(self.values(py)?.as_any().get_item(key)?.unbind())
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.values(py)?.try_iter()?.into_any())
    }

    fn __len__(&self) -> usize {
        self.names.len()
    }

    /// Names of the outputs, so that `dict(result)` works.
    fn keys<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.names)
    }

    /// The outputs, in the order in which they were asked for.
    fn values<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.values.iter().map(|value| value.bind(py)))
    }

    /// Pairs of name and output.
    fn items<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.names.iter().zip(self.values.iter().map(|value| value.bind(py))))
    }

    fn __dir__(&self) -> Vec<String> {
        let own = ["row_codes", "keys", "values", "items"].map(str::to_owned);
        self.names.iter().cloned().chain(own).collect()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let mut parts = Vec::new();
        for (name, value) in self.names.iter().zip(&self.values) {
            parts.push(format!("{name}={}", value.bind(py).repr()?));
        }
        if let Some(codes) = &self.row_codes {
            parts.push(format!("row_codes={}", codes.bind(py).repr()?));
        }
        Ok(format!("Result({})", parts.join(", ")))
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let (py, this) = (slf.py(), slf.get());
        let parts = (this.names.clone(), this.values(py)?, this.row_codes(py)).into_pyobject(py)?;
        Ok((slf.get_type().into_any(), parts))
    }
}
