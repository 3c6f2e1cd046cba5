//! A request: what is given to a call, as the batches that the library prices, and what is handed back.

use crate::column::{self, Column};
use crate::failure::{self, Names};
use crate::layout::{Layout, align, broadcast, run, tuple};
use crate::parts;
use crate::result::{Output, Result as Outputs, Wanted, allocate, target, writable, writable_codes};
use neutryx::batch::Dtype;
use neutryx::{Status, ffi};
use numpy::{PyUntypedArray, PyUntypedArrayMethods};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyTuple};
use std::cell::UnsafeCell;
use std::ffi::c_void;

/// The inputs of a call, with their names.
pub struct Inputs {
    columns: Vec<Column>,
    names: Vec<String>,
}

impl Inputs {
    pub fn with_capacity(count: usize) -> Inputs {
        Inputs { columns: Vec::with_capacity(count), names: Vec::with_capacity(count) }
    }
    pub fn push(&mut self, column: Column, name: &str) {
        self.columns.push(column);
        self.names.push(name.to_owned());
    }
}

/// Everything a call needs, and what it leaves.
pub struct Request {
    /// A pricer or a simulation.
    pricer: u32,
    inputs: Vec<Column>,
    outputs: Vec<Column>,
    codes: Option<Column>,
    returned: Vec<Returned>,
    /// What the library gets in place of inputs, outputs and codes that do not lie in the order of the rows, where that
    /// matters; empty where it does not.
    packed: Vec<Option<Column>>,
    names: Names,
    is_single: bool,
    /// Whether the caller wants to see row codes.
    shows_codes: bool,
    layout: Layout,
}

/// An output as it is handed back.
struct Returned {
    name: String,
    /// Its first column.
    first: usize,
    /// The array whose last axis are its columns, if it has an axis of assets.
    whole: Option<Py<PyAny>>,
}

/// The structs of the C API for a request.
pub struct Book {
    batches: Vec<ffi::ntx_batch>,
    /// What the batches point to.
    inputs: Vec<ffi::ntx_input>,
    outputs: Vec<ffi::ntx_output>,
}

/// What is priced by one call of the library: a request, or several.
pub trait Work: Send + Sync {
    fn rows(&self) -> usize;
    /// The batches. They point into the work, which must stay where it is.
    fn book(&self) -> Book;
    /// What the caller gets, or the exception for what went wrong.
    fn finish(
        &self,
        py: Python<'_>,
        status: i32,
        error: &ffi::ntx_error,
        bad_rows: BadRows,
    ) -> PyResult<Py<PyAny>>;
}

impl Request {
    pub fn new(
        py: Python<'_>,
        pricer: u32,
        inputs: Inputs,
        wanted: Wanted,
        out: Option<&Bound<'_, PyAny>>,
        row_codes: &Bound<'_, PyAny>,
    ) -> PyResult<Request> {
        let given = wanted.arrays(out)?;
        let Inputs { columns: inputs, names: input_names } = inputs;
        let mut written = Vec::with_capacity(given.len());
        for (output, array) in wanted.outputs.iter().zip(&given) {
            written.push(match array {
                Some(array) if output.assets > 0 => Some(assets_of(py, output, array)?),
                Some(array) => Some(vec![target(output.id, &output.name, array)?]),
                None => None,
            });
        }
        let (given_codes, shows_codes) = match row_codes.cast::<PyBool>() {
            Ok(flag) => (None, flag.is_true()),
            Err(_) => (Some(writable_codes(row_codes)?), true),
        };
        let shape = shape(py, (&inputs, &input_names), (&written, &wanted.outputs), given_codes.as_ref())?;
        let is_fortran = prefers_fortran(&inputs, shape.len());
        let mut outputs = Vec::with_capacity(written.len());
        let mut names = Names { inputs: input_names, outputs: Vec::with_capacity(written.len()) };
        let mut returned = Vec::with_capacity(written.len());
        for ((output, columns), array) in wanted.outputs.into_iter().zip(written).zip(given) {
            let first = outputs.len();
            let mut whole = array.filter(|_| output.assets > 0).map(Bound::unbind);
            match columns {
                Some(columns) => outputs.extend(columns),
                None if output.assets > 0 => {
                    let axes: Vec<usize> = shape.iter().copied().chain([output.assets]).collect();
                    let all = new_column::<f64>(py, output.id, &axes, is_fortran)?;
                    outputs.extend(parts::split(py, &all)?);
                    whole = all.owner;
                }
                None => outputs.push(new_column::<f64>(py, output.id, &shape, is_fortran)?),
            }
            names.outputs.resize(outputs.len(), output.name.clone());
            returned.push(Returned { name: output.name, first, whole });
        }
        let codes = match given_codes {
            None if shows_codes => Some(new_column::<u32>(py, 0, &shape, is_fortran)?),
            codes => codes,
        };
        let operands: Vec<Vec<isize>> = inputs
            .iter()
            .chain(&outputs)
            .chain(&codes)
            .map(|column| align(&shape, &column.shape, &column.strides))
            .collect();
        // Outputs decide the order of the axes: an input may have the same element along several of them.
        let leader = if outputs.is_empty() && codes.is_none() { 0 } else { inputs.len() };
        let layout = Layout::new(shape, &operands, leader);
        let request = Request {
            pricer,
            inputs,
            outputs,
            codes,
            returned,
            packed: Vec::new(),
            names,
            is_single: wanted.is_single,
            shows_codes,
            layout,
        };
        request.check_buffers(py)?;
        if request.layout.batches() > 1 {
            request.check_apart(py)?;
        }
        Ok(request)
    }

    /// Makes one batch of all rows, in the order of the flattened result: what is not in this order is copied.
    pub fn put_in_order(&mut self, py: Python<'_>) -> PyResult<()> {
        let shape = self.layout.shape().to_vec();
        let rows = shape.iter().fold(1, |rows: usize, &length| rows.saturating_mul(length));
        if u32::try_from(rows).is_err() {
            // The library says so, too, but not before the copies were made.
            let message = format!("broadcast to {rows} rows; a simulation takes at most {}", u32::MAX);
            return Err(failure::of(py, Status::CountOverflow, "inputs", &message));
        }
        let (mut packed, mut strides) = (Vec::new(), Vec::new());
        for (i, column) in self.inputs.iter().chain(&self.outputs).chain(&self.codes).enumerate() {
            let stride = run(&shape, &align(&shape, &column.shape, &column.strides));
            let copy = match (stride, &column.owner) {
                (None, Some(_)) if column.first.is_some() => {
                    return Err(repeated_buffer(py, &self.names.inputs[i]));
                }
                (None, Some(array)) => Some(pack(py, column, array, &shape)?),
                _ => None,
            };
            strides.push(stride.unwrap_or_else(|| column.dtype.size() as isize));
            packed.push(copy);
        }
        if packed.iter().any(Option::is_some) {
            self.check_apart(py)?;
        }
        self.packed = packed;
        self.layout = Layout::in_order(shape, strides);
        self.check_buffers(py)
    }

    /// Writes the outputs that were packed to where the caller wants them.
    pub fn unpack(&self, py: Python<'_>) -> PyResult<()> {
        let targets = self.outputs.iter().chain(&self.codes);
        for (target, packed) in targets.zip(self.packed.iter().skip(self.inputs.len())) {
            let packed = packed.as_ref().and_then(|packed| packed.owner.as_ref());
            if let (Some(target), Some(packed)) = (&target.owner, packed) {
                py.import(intern!(py, "neutryx._columns"))?.call_method1("unpack", (target, packed))?;
            }
        }
        Ok(())
    }

    /// A pricer or a simulation.
    pub fn pricer(&self) -> u32 {
        self.pricer
    }

    /// Lengths of the axes that the inputs broadcast to.
    pub fn shape(&self) -> &[usize] {
        self.layout.shape()
    }

    /// Number of batches that the library gets.
    pub fn batches(&self) -> usize {
        self.layout.batches()
    }

    /// A buffer has an element for each row of a batch.
    fn check_buffers(&self, py: Python<'_>) -> PyResult<()> {
        let columns = self.inputs.iter().zip(&self.names.inputs);
        for (i, (column, name)) in columns.enumerate() {
            if column.first.is_some() && self.layout.rows() > 1 && self.layout.stride(i) != 1 {
                return Err(repeated_buffer(py, name));
            }
        }
        Ok(())
    }

    /// The library compares the columns of a batch, not those of different batches.
    fn check_apart(&self, py: Python<'_>) -> PyResult<()> {
        let written: Vec<&Column> = self.outputs.iter().chain(&self.codes).collect();
        for (i, column) in written.iter().enumerate() {
            let Some(array) = &column.owner else { continue };
            let name = self.names.outputs.get(i).map_or("row_codes", String::as_str);
            let argument = if i < self.outputs.len() { format!("out[{name:?}]") } else { name.to_owned() };
            if self.layout.repeats(self.inputs.len() + i) {
                let message = "has elements that share memory";
                return Err(failure::of(py, Status::InvalidStride, &argument, message));
            }
            let others = self
                .inputs
                .iter()
                .zip(&self.names.inputs)
                .chain(written[..i].iter().copied().zip(&self.names.outputs));
            for (k, (other, other_name)) in others.enumerate() {
                let Some(other_array) = other.owner.as_ref().filter(|_| other.first.is_none()) else {
                    continue;
                };
                let is_in_place = k < self.inputs.len()
                    && other.data == column.data
                    && other.dtype.size() == column.dtype.size()
                    && other.shape == column.shape
                    && other.strides == column.strides;
                if !is_in_place && share_memory(py, array, other_array)? {
                    let message = format!(
                        "overlaps {other_name}; an output may only share memory with an input, and only exactly in place"
                    );
                    return Err(failure::of(py, Status::Overlap, &argument, &message));
                }
            }
        }
        Ok(())
    }

    /// Adds the batches to a book, and their columns, which they do not point to yet.
    fn add_to(&self, book: &mut Book) {
        let layout = &self.layout;
        let place = |column: &Column, operand: usize, batch: usize| {
            let column = self.packed.get(operand).and_then(Option::as_ref).unwrap_or(column);
            if let Some(first) = column.first {
                let first = first as isize + layout.offset(operand, batch);
                return (ffi::NTX_BUFFER, column.data.cast::<c_void>(), first);
            }
            let stride = match layout.stride(operand) {
                // One row: the stride of an output must not be zero, and is not used.
                0 if operand >= self.inputs.len() && layout.rows() == 1 => column.dtype.size() as isize,
                stride => stride,
            };
            let data = column.address().wrapping_offset(layout.offset(operand, batch));
            (column.dtype.id(), data.cast::<c_void>(), stride)
        };
        for batch in 0..layout.batches() {
            for (i, column) in self.inputs.iter().enumerate() {
                let (dtype, data, stride) = place(column, i, batch);
                book.inputs.push(ffi::ntx_input { id: column.id, dtype, data, stride });
            }
            for (i, column) in self.outputs.iter().enumerate() {
                let (dtype, data, stride) = place(column, self.inputs.len() + i, batch);
                book.outputs.push(ffi::ntx_output { id: column.id, dtype, data, stride });
            }
            let codes = self.codes.as_ref().map(|column| {
                let (_, data, stride) = place(column, self.inputs.len() + self.outputs.len(), batch);
                (data.cast::<u32>(), stride)
            });
            book.batches.push(ffi::ntx_batch {
                struct_size: size_of::<ffi::ntx_batch>() as u32,
                pricer: self.pricer,
                rows: layout.rows(),
                inputs: std::ptr::null(),
                input_count: self.inputs.len(),
                outputs: std::ptr::null(),
                output_count: self.outputs.len(),
                row_codes: codes.map_or(std::ptr::null_mut(), |(data, _)| data),
                row_codes_stride: codes.map_or(0, |(_, stride)| stride),
            });
        }
    }

    /// The exception for what the library said of this request, which is number `index` of those it was given.
    pub fn failure(&self, py: Python<'_>, error: &ffi::ntx_error, index: u64) -> PyErr {
        failure::from_c(py, &ffi::ntx_error { batch: index, ..*error }, &self.names)
    }

    /// What the caller gets of a request that was priced.
    pub fn outputs(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let value = |column: &Column| match &column.owner {
            Some(array) => Ok(array.clone_ref(py)),
            // SAFETY: the call has ended, so nobody writes any more.
            None => Ok(unsafe { *column.value.get() }.into_pyobject(py)?.into_any().unbind()),
        };
        let output = |returned: &Returned| match &returned.whole {
            Some(array) => Ok(array.clone_ref(py)),
            None => value(&self.outputs[returned.first]),
        };
        if self.is_single && !self.shows_codes {
            return output(&self.returned[0]);
        }
        let values = self.returned.iter().map(output).collect::<PyResult<_>>()?;
        let names = self.returned.iter().map(|returned| returned.name.clone()).collect();
        Ok(Py::new(py, Outputs::new(names, values, self.shown_codes(py)?))?.into_any())
    }

    /// The row codes, if the caller wants to see them.
    pub fn shown_codes(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        Ok(match &self.codes {
            Some(Column { owner: Some(array), .. }) => Some(array.clone_ref(py)),
            // SAFETY: the call has ended, so nobody writes any more; a row code was written to the first half.
            Some(column) => Some(
                unsafe { column.value.get().cast::<u32>().read() }.into_pyobject(py)?.into_any().unbind(),
            ),
            None => None,
        })
    }

    /// Does what the caller wants done about bad rows, of which the first is in the `part`-th batch of this request, the
    /// `index`-th of a book.
    #[cold]
    pub fn report_bad_rows(
        &self,
        py: Python<'_>,
        error: &ffi::ntx_error,
        part: usize,
        index: Option<usize>,
        bad_rows: BadRows,
        outputs: &Py<PyAny>,
    ) -> PyResult<()> {
        if bad_rows == BadRows::Ignore {
            return Ok(());
        }
        let row = self.layout.position(part, error.row as usize);
        let errors = py.import(intern!(py, "neutryx._errors"))?;
        let arguments = (
            failure::text(&error.message),
            row,
            error.row_code,
            error.bad_rows,
            outputs,
            self.layout.is_one_dimensional(),
            index,
        );
        let report = errors.call_method1("bad_rows", arguments)?;
        match bad_rows {
            BadRows::Raise => Err(PyErr::from_value(report)),
            _ => {
                let category = errors.getattr("BadRowsWarning")?;
                let text = report.str()?.to_string().replace('\0', "");
                PyErr::warn(py, &category, &std::ffi::CString::new(text)?, 2)
            }
        }
    }

    /// Name, address, stride and number of bytes of each column as the library gets them; of the first batch.
    pub fn addresses(&self) -> Vec<(String, usize, isize, usize)> {
        let columns = self.inputs.iter().chain(&self.outputs);
        let names = self.names.inputs.iter().chain(&self.names.outputs);
        columns
            .zip(names)
            .enumerate()
            .map(|(i, (column, name))| {
                (name.clone(), column.address() as usize, self.layout.stride(i), column.dtype.size())
            })
            .collect()
    }
}

impl Work for Request {
    fn rows(&self) -> usize {
        self.layout.rows() * self.layout.batches()
    }

    fn book(&self) -> Book {
        Book::of(std::slice::from_ref(self))
    }

    fn finish(
        &self,
        py: Python<'_>,
        status: i32,
        error: &ffi::ntx_error,
        bad_rows: BadRows,
    ) -> PyResult<Py<PyAny>> {
        if status < 0 {
            return Err(self.failure(py, error, error.batch));
        }
        let outputs = self.outputs(py)?;
        if status == Status::Partial.code() {
            self.report_bad_rows(py, error, error.batch as usize, None, bad_rows, &outputs)?;
        }
        Ok(outputs)
    }
}

impl Book {
    /// The batches of requests, which must stay where they are.
    pub fn of(requests: &[Request]) -> Book {
        let batches = requests.iter().map(Request::batches).sum();
        let columns =
            |count: fn(&Request) -> usize| requests.iter().map(|one| one.batches() * count(one)).sum();
        let mut book = Book {
            batches: Vec::with_capacity(batches),
            inputs: Vec::with_capacity(columns(|request| request.inputs.len())),
            outputs: Vec::with_capacity(columns(|request| request.outputs.len())),
        };
        for request in requests {
            request.add_to(&mut book);
        }
        let (mut inputs, mut outputs) = (book.inputs.as_ptr(), book.outputs.as_ptr());
        for batch in &mut book.batches {
            (batch.inputs, batch.outputs) = (inputs, outputs);
            inputs = inputs.wrapping_add(batch.input_count);
            outputs = outputs.wrapping_add(batch.output_count);
        }
        book
    }

    pub fn batches(&self) -> &[ffi::ntx_batch] {
        &self.batches
    }
    pub fn as_ptr(&self) -> *const ffi::ntx_batch {
        self.batches.as_ptr()
    }
    pub fn len(&self) -> usize {
        self.batches.len()
    }
}

// SAFETY: pointers to columns, which may be used from any thread.
unsafe impl Send for Book {}
// SAFETY: as above.
unsafe impl Sync for Book {}

/// What to do about rows that could not be priced.
#[derive(Clone, Copy, PartialEq)]
pub enum BadRows {
    Warn,
    Raise,
    Ignore,
}

impl BadRows {
    pub fn read(py: Python<'_>, word: &str) -> PyResult<BadRows> {
        match word {
            "warn" => Ok(BadRows::Warn),
            "raise" => Ok(BadRows::Raise),
            "ignore" => Ok(BadRows::Ignore),
            _ => {
                let message = format!("is {word:?}; known are \"warn\", \"raise\" and \"ignore\"");
                Err(failure::of(py, Status::InvalidArgument, "bad_rows", &message))
            }
        }
    }
}

/// The caller's array for an output whose last axis is that of the assets, as columns.
fn assets_of(py: Python<'_>, output: &Output, array: &Bound<'_, PyAny>) -> PyResult<Vec<Column>> {
    let whole = writable(output.id, &output.name, array)?;
    if whole.shape.last() != Some(&output.assets) {
        let message = format!(
            "has the shape {}; its last axis is that of the {} assets",
            tuple(&whole.shape),
            output.assets
        );
        return Err(failure::of(py, Status::InvalidArgument, &format!("out[{:?}]", output.name), &message));
    }
    parts::split(py, &whole)
}

/// The shape of the result.
fn shape(
    py: Python<'_>,
    (inputs, input_names): (&[Column], &[String]),
    (written, outputs): (&[Option<Vec<Column>>], &[Output]),
    codes: Option<&Column>,
) -> PyResult<Vec<usize>> {
    let given = written
        .iter()
        .zip(outputs)
        .filter_map(|(columns, output)| Some((columns.as_ref()?.first()?, output.name.as_str())));
    let given: Vec<(&Column, &str)> = given.chain(codes.map(|codes| (codes, "row_codes"))).collect();
    let read = broadcast(inputs.iter().map(|column| column.shape.as_slice()));
    let shape = match (&read, given.first()) {
        (None, _) => None,
        (Some(read), None) => Some(read.clone()),
        (Some(read), Some((first, _))) => {
            let both = broadcast([read.as_slice(), first.shape.as_slice()].into_iter());
            both.filter(|both| {
                *both == first.shape && given.iter().all(|(other, _)| other.shape == first.shape)
            })
        }
    };
    shape.ok_or_else(|| {
        let named = inputs.iter().zip(input_names).map(|(column, name)| (column, name.as_str()));
        let list = |columns: &mut dyn Iterator<Item = (&Column, &str)>| {
            // The columns of assets and intervals have one shape, so the first tells.
            let with_axes =
                columns.filter(|(column, _)| !column.shape.is_empty() && parts::part(column.id) < 2);
            let texts: Vec<String> = with_axes
                .map(|(column, name)| match parts::part(column.id) {
                    0 => format!("{name} {}", tuple(&column.shape)),
                    _ => format!("{name} {} beside its last axis", tuple(&column.shape)),
                })
                .collect();
            texts.join(", ")
        };
        match read {
            None => {
                let message = format!("shapes do not broadcast: {}", list(&mut { named }));
                failure::of(py, Status::InvalidArgument, "inputs", &message)
            }
            Some(read) => {
                let message = format!(
                    "the inputs broadcast to {}, and outputs must have one shape that these broadcast to: {}",
                    tuple(&read),
                    list(&mut given.iter().copied())
                );
                failure::of(py, Status::InvalidArgument, "out", &message)
            }
        }
    })
}

/// Whether the inputs are matrices with the columns one after the other: then so are the outputs.
fn prefers_fortran(inputs: &[Column], axes: usize) -> bool {
    let rises =
        |strides: &[isize]| strides.windows(2).all(|pair| pair[0].unsigned_abs() <= pair[1].unsigned_abs());
    let mut matrices = inputs.iter().filter(|column| column.shape.len() == axes).peekable();
    axes > 1 && matrices.peek().is_some() && matrices.all(|column| rises(&column.strides))
}

fn new_column<T: numpy::Element>(
    py: Python<'_>,
    id: u32,
    shape: &[usize],
    is_fortran: bool,
) -> PyResult<Column> {
    if shape.is_empty() {
        return Ok(Column::number(id, 0.0));
    }
    let array = allocate::<T>(py, shape, is_fortran)?;
    Ok(Column {
        id,
        dtype: if size_of::<T>() == 8 { Dtype::F64 } else { Dtype::I32 },
        data: column::data_of(&array),
        first: None,
        shape: shape.to_vec(),
        strides: array.strides().to_vec(),
        value: UnsafeCell::new(0.0),
        owner: Some(array.into_any().unbind()),
    })
}

/// A copy of a column's array, repeated as the shape wants it, with the last axis the fastest.
pub fn pack(py: Python<'_>, column: &Column, array: &Py<PyAny>, shape: &[usize]) -> PyResult<Column> {
    let columns = py.import(intern!(py, "neutryx._columns"))?;
    let packed = columns.call_method1("pack", (array, PyTuple::new(py, shape)?))?;
    let packed = packed.cast_into::<PyUntypedArray>()?;
    Ok(Column {
        id: column.id,
        dtype: column.dtype,
        data: column::data_of(&packed),
        first: None,
        shape: shape.to_vec(),
        strides: packed.strides().to_vec(),
        value: UnsafeCell::new(0.0),
        owner: Some(packed.into_any().unbind()),
    })
}

fn repeated_buffer(py: Python<'_>, name: &str) -> PyErr {
    let message = "is a buffer, which is not repeated along the longest axis of the result";
    failure::of(py, Status::InvalidStride, name, message)
}

fn share_memory(py: Python<'_>, one: &Py<PyAny>, other: &Py<PyAny>) -> PyResult<bool> {
    let columns = py.import(intern!(py, "neutryx._columns"))?;
    columns.call_method1("share_memory", (one, other))?.extract()
}
