//! Batches
//!
//! A batch is any number of options, one a row, all of one pricer, in memory of the caller's. Inputs and
//! outputs are columns: where the first row's element is, its type, and how many bytes further the next
//! row's is. So arrays, arrays of structs, matrices and single values for all rows are all priced where
//! they are.
//!
//!   a dense array of double    stride sizeof(double)
//!   a field of a struct        stride sizeof(struct), data the field in the first struct
//!   one value for all rows     stride 0; inputs only; the value is read when the call is made
//!   an array backwards         a negative stride, data the last element
//!   a part of a buffer         dtype NTX_BUFFER, data the buffer, stride the first row's element
//!
//! Elements need not be aligned. An output may lie exactly on an input (same first byte, stride and element
//! size) and then replaces it; any other overlap within a batch is an error. The columns of one batch of a
//! book must not overlap the outputs of another; nobody checks that.
//!
//! ntx_simulate takes the same batches: there the pricer is an ntx_simulation_id.

use super::boundary::{Sized32, null, read_sized};
use super::buffer::{self, NTX_BUFFER};
use crate::batch::{Batch, Dtype, Elements, InputColumn, OutputColumn, Source};
use crate::cpu::Address;
use crate::error::Error;
use crate::mc::SimulationId;
use crate::models::{Input, MAX_INPUTS, Output, find};
use crate::opencl::Buffer;
use crate::opencl::buffer::Column;
use crate::status::Status;
use arrayvec::ArrayVec;
use std::ffi::c_void;
use std::sync::Arc;

/// An input column. Its layout never changes.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ntx_input {
    /// An ntx_input_id; in simulations with NTX_ASSET for one of several assets, or NTX_INTERVAL for one interval of a
    /// term structure.
    pub id: u32,
    /// An ntx_dtype, of which any goes with any input, or NTX_BUFFER.
    pub dtype: u32,
    /// The element of the first row, or an ntx_buffer. NULL only if there are no rows.
    pub data: *const c_void,
    /// Bytes from one row's element to the next; 0 for one value for all rows. With a buffer: the index of the
    /// first row's element in it.
    pub stride: isize,
}

/// An output column. Its layout never changes.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ntx_output {
    /// An ntx_output_id; in simulations of several assets with NTX_ASSET for one of them.
    pub id: u32,
    /// NTX_F64, NTX_F32 or NTX_BUFFER.
    pub dtype: u32,
    /// The element of the first row, or an ntx_buffer. NULL only if there are no rows.
    pub data: *mut c_void,
    /// Bytes from one row's element to the next; not 0. With a buffer: the index of the first row's element in
    /// it.
    pub stride: isize,
}

/// Options to be priced. Start with zeros, or in C with a designated initializer, and set struct_size.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ntx_batch {
    /// sizeof(ntx_batch).
    pub struct_size: u32,
    /// An ntx_pricer_id; for ntx_simulate an ntx_simulation_id.
    pub pricer: u32,
    /// Number of options; 0 is fine.
    pub rows: usize,
    /// The pricer's inputs in any order, each once; those with a default may be left out.
    pub inputs: *const ntx_input,
    /// Number of inputs.
    pub input_count: usize,
    /// Outputs of the pricer in any order, each at most once. What is not asked for is not computed.
    pub outputs: *const ntx_output,
    /// Number of outputs; 0 to only check the rows.
    pub output_count: usize,
    /// Receives an ntx_row_code for each row; may be NULL.
    pub row_codes: *mut u32,
    /// Bytes from one row code to the next; 0 for a dense array.
    pub row_codes_stride: isize,
}

// SAFETY: numbers and pointers, the size first.
unsafe impl Sized32 for ntx_batch {
    const NAME: &'static str = "ntx_batch";
}

/// Copies a batch's struct.
///
/// # Safety
/// `batch` must be null or as [`read_sized`] wants it.
#[inline(always)]
pub unsafe fn read(batch: *const ntx_batch, argument: &str) -> Result<ntx_batch, Error> {
    if batch.is_null() {
        return Err(null(argument));
    }
    // SAFETY: not null; the rest is this function's contract.
    unsafe { read_sized(batch, argument) }
}

impl ntx_batch {
    /// Checks the batch and its columns.
    ///
    /// # Safety
    /// The arrays of columns must be as long as the batch says. The columns must be as the batch says for
    /// all of `'a`, which the caller chooses, and left to the library: inputs unchanged, outputs untouched.
    #[inline(always)]
    pub unsafe fn bind<'a>(&self) -> Result<Batch<'a>, Error> {
        let Some(pricer) = find(self.pricer) else {
            return Err(unknown_pricer(self.pricer));
        };
        self.check_lists()?;
        let mut buffers = Vec::new();
        let mut inputs = ArrayVec::<InputColumn, MAX_INPUTS>::new();
        for i in 0..self.input_count {
            // SAFETY: the array is this long.
            let raw = unsafe { self.inputs.add(i).read_unaligned() };
            let Some(input) = Input::from_id(raw.id) else {
                return Err(unknown_id(Status::UnknownInput, "inputs", i, raw.id));
            };
            // SAFETY: the column is as it says.
            let source = unsafe { raw.source(self.rows, i, &mut buffers)? };
            let column = InputColumn { input, source };
            if inputs.try_push(column).is_err() {
                return Err(surplus("inputs", i));
            }
        }
        let mut outputs = ArrayVec::<OutputColumn, { Output::ALL.len() }>::new();
        for i in 0..self.output_count {
            // SAFETY: the array is this long.
            let raw = unsafe { self.outputs.add(i).read_unaligned() };
            let Some(output) = Output::from_id(raw.id) else {
                return Err(unknown_id(Status::UnknownOutput, "outputs", i, raw.id));
            };
            let column = OutputColumn::of(output, raw.place(self.rows, i, &mut buffers)?);
            if outputs.try_push(column).is_err() {
                return Err(surplus("outputs", i));
            }
        }
        let codes = self.codes();
        let depends_on_rows = !outputs.is_empty()
            || codes.is_some()
            || inputs.iter().any(|column| matches!(column.source, Source::Rows(_) | Source::Device(_)));
        let bound = Batch::bind(pricer, self.rows, &inputs, &outputs, codes);
        if self.rows > 0 && !depends_on_rows && bound.is_ok() {
            return Err(no_columns());
        }
        bound.map(|batch| batch.keeping(buffers))
    }

    /// Checks that there are lists where their counts say so.
    #[inline(always)]
    pub(super) fn check_lists(&self) -> Result<(), Error> {
        if self.inputs.is_null() && self.input_count > 0 {
            return Err(null("inputs"));
        }
        if self.outputs.is_null() && self.output_count > 0 {
            return Err(null("outputs"));
        }
        if isize::try_from(self.rows).is_err() {
            return Err(Error::new(Status::CountOverflow, "rows", "are more than memory can hold"));
        }
        Ok(())
    }

    /// Where row codes go, if they are wanted.
    #[inline(always)]
    pub(super) fn codes(&self) -> Option<Elements> {
        (!self.row_codes.is_null()).then(|| Elements {
            data: Address(self.row_codes.cast()),
            stride: if self.row_codes_stride == 0 { 4 } else { self.row_codes_stride },
            // Codes are unsigned; only the size of the element matters.
            dtype: Dtype::I32,
        })
    }
}

impl ntx_input {
    /// Where the column's values are. Adds to `buffers` what keeps them, if they are in a buffer.
    ///
    /// # Safety
    /// With a stride of zero and rows, the element must be readable, unless the column is one of a buffer.
    #[inline(always)]
    pub(super) unsafe fn source(
        &self,
        rows: usize,
        index: usize,
        buffers: &mut Vec<Arc<Buffer>>,
    ) -> Result<Source, Error> {
        if self.dtype == NTX_BUFFER {
            let at = || format!("inputs[{index}]");
            let Some((column, kept)) = buffer::column(self.data, self.stride, rows, at)? else {
                return Ok(Source::Constant(0.0));
            };
            buffers.push(kept);
            return Ok(match column {
                Column::Host(elements) => Source::Rows(elements),
                Column::Device(column) => Source::Device(column),
            });
        }
        let Some(dtype) = Dtype::from_id(self.dtype) else {
            return Err(unknown_dtype("inputs", index, self.dtype));
        };
        if rows == 0 {
            return Ok(Source::Constant(0.0));
        }
        if self.data.is_null() {
            return Err(null(&format!("inputs[{index}].data")));
        }
        if self.stride == 0 {
            // SAFETY: by this function's contract.
            return Ok(Source::Constant(unsafe { read_element(self.data, dtype) }));
        }
        let data = Address(self.data.cast_mut().cast());
        Ok(Source::Rows(Elements { data, stride: self.stride, dtype }))
    }
}

impl ntx_output {
    /// Where the column's values go. Adds to `buffers` what keeps them, if they are in a buffer.
    #[inline(always)]
    pub(super) fn place(
        &self,
        rows: usize,
        index: usize,
        buffers: &mut Vec<Arc<Buffer>>,
    ) -> Result<Column, Error> {
        if self.dtype == NTX_BUFFER {
            let at = || format!("outputs[{index}]");
            if let Some((column, kept)) = buffer::column(self.data, self.stride, rows, at)? {
                buffers.push(kept);
                return Ok(column);
            }
            let data = Address(std::ptr::null_mut());
            return Ok(Column::Host(Elements { data, stride: 8, dtype: Dtype::F64 }));
        }
        let Some(dtype) = Dtype::from_id(self.dtype) else {
            return Err(unknown_dtype("outputs", index, self.dtype));
        };
        if self.data.is_null() && rows > 0 {
            return Err(null(&format!("outputs[{index}].data")));
        }
        let data = Address(self.data.cast());
        Ok(Column::Host(Elements { data, stride: self.stride, dtype }))
    }
}

/// # Safety
/// An element of type `dtype` must be readable at `data`.
#[inline(always)]
pub unsafe fn read_element(data: *const c_void, dtype: Dtype) -> f64 {
    // SAFETY: by this function's contract.
    unsafe {
        match dtype {
            Dtype::F64 => data.cast::<f64>().read_unaligned(),
            Dtype::F32 => f64::from(data.cast::<f32>().read_unaligned()),
            Dtype::I32 => f64::from(data.cast::<i32>().read_unaligned()),
            Dtype::I8 => f64::from(data.cast::<i8>().read_unaligned()),
        }
    }
}

#[cold]
fn unknown_pricer(id: u32) -> Error {
    let message = match SimulationId::from_id(id) {
        Some(simulation) => format!("is {id} ({}), a simulation; take ntx_simulate", simulation.name()),
        None => format!("is {id}, which is no pricer; see ntx_pricer_id and ntx_pricer_find"),
    };
    Error::new(Status::UnknownPricer, "pricer", message)
}

#[cold]
pub fn unknown_id(status: Status, list: &str, index: usize, id: u32) -> Error {
    let kind = list.trim_end_matches('s');
    let message = format!("is {id}, which is no {kind}; see ntx_{kind}_id and ntx_{kind}_find");
    Error::new(status, format!("{list}[{index}].id"), message)
}

#[cold]
fn unknown_dtype(list: &str, index: usize, dtype: u32) -> Error {
    let message = format!("is {dtype}; known are {}, 4 (a buffer)", Dtype::known());
    Error::new(Status::InvalidDtype, format!("{list}[{index}].dtype"), message)
}

/// Any number of rows, all alike, and nothing to write.
#[cold]
pub fn no_columns() -> Error {
    Error::new(Status::InvalidArgument, "outputs", "nothing is asked for, and all rows are the same value")
}

/// More columns than there are numbers: one is given twice.
#[cold]
pub fn surplus(list: &str, index: usize) -> Error {
    let message = "there are more columns than the library knows; give each once";
    Error::new(Status::DuplicateColumn, format!("{list}[{index}]"), message)
}
