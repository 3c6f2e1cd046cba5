//! A batch: one pricer, any number of rows, in the caller's own memory.
//!
//! A column is a pointer, a stride in bytes and an element type. Building a batch checks everything that can
//! be checked without touching a row; after that nothing can fail but the rows themselves.

pub(crate) mod check;

use crate::cpu::Address;
use crate::error::Error;
use crate::models::{Input, MAX_INPUTS, Output, OutputSet, Pricer, PricerId, pricer};
use crate::named::named;
use crate::opencl::Buffer;
use crate::opencl::buffer::{Column, DeviceColumn};
use crate::status::Status;
use arrayvec::ArrayVec;
use std::marker::PhantomData;
use std::sync::Arc;

named! {
    /// Type of a column's elements.
    Dtype: u32 {
        /// double.
        F64 = 0, "f64";
        /// float.
        F32 = 1, "f32";
        /// int32_t; inputs only.
        I32 = 2, "i32";
        /// int8_t; inputs only.
        I8 = 3, "i8";
    }
}

impl Dtype {
    /// Size of an element in bytes.
    #[inline]
    pub const fn size(self) -> usize {
        match self {
            Dtype::F64 => 8,
            Dtype::F32 | Dtype::I32 => 4,
            Dtype::I8 => 1,
        }
    }
}

/// Where the values of an input column are.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Source {
    /// One value for all rows.
    Constant(f64),
    /// An element a row.
    Rows(Elements),
    /// An element a row, on a device.
    Device(DeviceColumn),
}

/// Elements at equal distances in the caller's memory. They need not be aligned.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Elements {
    pub data: Address,
    /// Bytes from one row to the next; may be negative.
    pub stride: isize,
    pub dtype: Dtype,
}

/// An input column.
#[derive(Clone, Copy, Debug)]
pub(crate) struct InputColumn {
    pub input: Input,
    pub source: Source,
}

/// An output column.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OutputColumn {
    pub output: Output,
    /// Where it is written, unless that is on a device.
    pub elements: Elements,
    pub device: Option<DeviceColumn>,
}

impl OutputColumn {
    /// A column of a buffer.
    pub fn of(output: Output, column: Column) -> OutputColumn {
        match column {
            Column::Host(elements) => OutputColumn { output, elements, device: None },
            Column::Device(device) => {
                let nowhere = Address(std::ptr::null_mut());
                let elements = Elements { data: nowhere, stride: 8, dtype: Dtype::F64 };
                OutputColumn { output, elements, device: Some(device) }
            }
        }
    }
}

/// A checked batch, ready to be priced.
///
/// The lifetime is that of the memory the columns live in: inputs are borrowed, outputs borrowed mutably.
#[derive(Debug)]
pub struct Batch<'a> {
    pub(crate) pricer: &'static Pricer,
    pub(crate) rows: usize,
    /// In the pricer's order.
    pub(crate) inputs: ArrayVec<InputColumn, MAX_INPUTS>,
    pub(crate) outputs: ArrayVec<OutputColumn, { Output::ALL.len() }>,
    /// `u32` elements.
    pub(crate) codes: Option<Elements>,
    pub(crate) wanted: OutputSet,
    /// One of the columns that are on a device; the others are on the same.
    pub(crate) on_device: Option<DeviceColumn>,
    #[allow(dead_code, reason = "it keeps the buffers that columns are in")]
    buffers: Vec<Arc<Buffer>>,
    memory: PhantomData<&'a mut [u8]>,
}

impl<'a> Batch<'a> {
    /// Starts a batch of `rows` rows for `pricer`.
    pub fn builder(id: PricerId, rows: usize) -> BatchBuilder<'a> {
        BatchBuilder {
            pricer: pricer(id),
            rows,
            inputs: ArrayVec::new(),
            outputs: ArrayVec::new(),
            codes: None,
            error: None,
            memory: PhantomData,
        }
    }
    /// Number of rows.
    pub fn rows(&self) -> usize {
        self.rows
    }
    /// The pricer.
    pub fn pricer(&self) -> &'static Pricer {
        self.pricer
    }

    /// Checks columns and puts them in the pricer's order; nothing is read or written.
    ///
    /// # Errors
    /// Unknown, missing and duplicate columns, element types that do not fit, ranges that leave the address
    /// space, and outputs that overlap anything but, exactly in place, an input.
    pub(crate) fn bind(
        pricer: &'static Pricer,
        rows: usize,
        inputs: &[InputColumn],
        outputs: &[OutputColumn],
        codes: Option<Elements>,
    ) -> Result<Batch<'a>, Error> {
        let mut bound = ArrayVec::<InputColumn, MAX_INPUTS>::new();
        for column in pricer.inputs {
            let mut found = None;
            for (i, given) in inputs.iter().enumerate() {
                if given.input == column.input && found.replace(*given).is_some() {
                    return Err(check::duplicate("inputs", i, given.input.name()));
                }
            }
            let default = column
                .default
                .map(|value| InputColumn { input: column.input, source: Source::Constant(value) });
            match found.or(default) {
                Some(given) => bound.push(given),
                None => return Err(check::missing(pricer, column.input)),
            }
        }
        if inputs.len() > bound.len() || inputs.iter().any(|given| pricer.input_index(given.input).is_none())
        {
            return Err(check::unknown_input(pricer, inputs));
        }
        let mut wanted = OutputSet::EMPTY;
        for (i, column) in outputs.iter().enumerate() {
            if !pricer.outputs.contains(column.output) {
                return Err(check::unknown_output(pricer, i, column.output));
            }
            if wanted.contains(column.output) {
                return Err(check::duplicate("outputs", i, column.output.name()));
            }
            wanted = wanted.with(column.output);
        }
        let mut on_device = None;
        if rows > 0 {
            let in_memory = outputs.iter().enumerate().filter(|(_, column)| column.device.is_none());
            check::memory::<{ Output::ALL.len() + 1 }>(
                rows,
                inputs.iter().map(|column| &column.source),
                in_memory.map(|(i, column)| (i, &column.elements)),
                codes,
            )?;
            on_device = check::device_memory(rows, inputs, outputs)?;
        }
        Ok(Batch {
            pricer,
            rows,
            inputs: bound,
            outputs: outputs.iter().copied().collect(),
            codes,
            wanted,
            on_device,
            buffers: Vec::new(),
            memory: PhantomData,
        })
    }

    /// The batch, which keeps the buffers that its columns are in.
    pub(crate) fn keeping(self, buffers: Vec<Arc<Buffer>>) -> Self {
        Batch { buffers, ..self }
    }
}

/// Values for an input column.
#[derive(Clone, Copy, Debug)]
pub enum Values<'a> {
    /// One value for all rows.
    Constant(f64),
    /// An `f64` a row.
    F64(&'a [f64]),
    /// An `f32` a row.
    F32(&'a [f32]),
    /// An `i32` a row.
    I32(&'a [i32]),
    /// An `i8` a row.
    I8(&'a [i8]),
}

macro_rules! values_from {
    ($($type:ty => $variant:ident),+) => {$(
        impl<'a> From<&'a [$type]> for Values<'a> {
            fn from(values: &'a [$type]) -> Self {
                Values::$variant(values)
            }
        }
        impl<'a> From<&'a Vec<$type>> for Values<'a> {
            fn from(values: &'a Vec<$type>) -> Self {
                Values::$variant(values)
            }
        }
        impl<'a, const N: usize> From<&'a [$type; N]> for Values<'a> {
            fn from(values: &'a [$type; N]) -> Self {
                Values::$variant(values)
            }
        }
    )+};
}
values_from!(f64 => F64, f32 => F32, i32 => I32, i8 => I8);

impl Values<'_> {
    /// The elements and their number; `None` for a constant.
    pub(crate) fn elements(&self) -> Option<(Elements, usize)> {
        let (source, count) = match self {
            Values::Constant(_) => return None,
            Values::F64(slice) => (elements(slice.as_ptr(), Dtype::F64), slice.len()),
            Values::F32(slice) => (elements(slice.as_ptr(), Dtype::F32), slice.len()),
            Values::I32(slice) => (elements(slice.as_ptr(), Dtype::I32), slice.len()),
            Values::I8(slice) => (elements(slice.as_ptr(), Dtype::I8), slice.len()),
        };
        Some((source, count))
    }
}

impl From<f64> for Values<'_> {
    fn from(value: f64) -> Self {
        Values::Constant(value)
    }
}

/// Builds a [`Batch`] over slices.
///
/// ```
/// use neutryx::{Batch, Engine, Input, Output, PricerId};
///
/// let spot = [100.0, 105.0, 110.0];
/// let mut price = [0.0; 3];
/// let mut batch = Batch::builder(PricerId::BsmEuropean, 3)
///     .input(Input::Type, 1.0)
///     .input(Input::Spot, &spot)
///     .input(Input::Strike, 105.0)
///     .input(Input::Time, 0.5)
///     .input(Input::Rate, 0.03)
///     .input(Input::Vol, 0.2)
///     .output(Output::Price, &mut price)
///     .build()?;
/// Engine::new(&Default::default())?.price(&mut batch)?;
/// drop(batch);
/// assert!(price[0] < price[1] && price[1] < price[2]);
/// # Ok::<(), neutryx::Error>(())
/// ```
#[derive(Debug)]
pub struct BatchBuilder<'a> {
    pricer: &'static Pricer,
    rows: usize,
    inputs: ArrayVec<InputColumn, MAX_INPUTS>,
    outputs: ArrayVec<OutputColumn, { Output::ALL.len() }>,
    codes: Option<Elements>,
    error: Option<Error>,
    memory: PhantomData<&'a mut [u8]>,
}

impl<'a> BatchBuilder<'a> {
    /// Takes `values` for `input`: a number for all rows, or a slice with an element a row.
    #[must_use]
    pub fn input(mut self, input: Input, values: impl Into<Values<'a>>) -> Self {
        let values = values.into();
        let (source, rows) = match (values, values.elements()) {
            (Values::Constant(value), _) => (Source::Constant(value), self.rows),
            (_, Some((elements, rows))) => (Source::Rows(elements), rows),
            (_, None) => unreachable!("only a constant has no elements"),
        };
        self.check_length(input.name(), rows);
        if self.inputs.try_push(InputColumn { input, source }).is_err() {
            self.fail(check::duplicate("inputs", MAX_INPUTS, input.name()));
        }
        self
    }

    /// Takes the elements of `buffer` from `first` on for `input`.
    #[must_use]
    pub fn input_buffer(mut self, input: Input, buffer: &'a Buffer, first: usize) -> Self {
        let source = match buffer.column(first, self.rows) {
            Ok(Column::Host(elements)) => Source::Rows(elements),
            Ok(Column::Device(column)) => Source::Device(column),
            Err(error) => {
                self.fail(error);
                return self;
            }
        };
        if self.inputs.try_push(InputColumn { input, source }).is_err() {
            self.fail(check::duplicate("inputs", MAX_INPUTS, input.name()));
        }
        self
    }

    /// Asks for `output`, to be written to the elements of `buffer` from `first` on.
    #[must_use]
    pub fn output_buffer(mut self, output: Output, buffer: &'a Buffer, first: usize) -> Self {
        let column = match buffer.column(first, self.rows) {
            Ok(column) => OutputColumn::of(output, column),
            Err(error) => {
                self.fail(error);
                return self;
            }
        };
        if self.outputs.try_push(column).is_err() {
            self.fail(check::duplicate("outputs", self.outputs.len(), output.name()));
        }
        self
    }

    /// Asks for `output`, to be written to `values`.
    #[must_use]
    pub fn output(self, output: Output, values: &'a mut [f64]) -> Self {
        let (data, rows) = (values.as_mut_ptr().cast(), values.len());
        self.push_output(output, data, Dtype::F64, rows)
    }

    /// Asks for `output`, to be rounded to `f32` and written to `values`.
    #[must_use]
    pub fn output_f32(self, output: Output, values: &'a mut [f32]) -> Self {
        let (data, rows) = (values.as_mut_ptr().cast(), values.len());
        self.push_output(output, data, Dtype::F32, rows)
    }

    /// Asks for a [`crate::status::RowCode`] number for each row, to be written to `codes`.
    #[must_use]
    pub fn codes(mut self, codes: &'a mut [u32]) -> Self {
        self.check_length("codes", codes.len());
        let data = Address(codes.as_mut_ptr().cast());
        // Codes are unsigned; only the size of the element matters here.
        self.codes = Some(Elements { data, stride: 4, dtype: Dtype::I32 });
        self
    }

    /// Checks everything.
    ///
    /// # Errors
    /// Slices whose length is not the number of rows, and what is wrong with the columns.
    pub fn build(self) -> Result<Batch<'a>, Error> {
        match self.error {
            Some(error) => Err(error),
            None => Batch::bind(self.pricer, self.rows, &self.inputs, &self.outputs, self.codes),
        }
    }

    fn push_output(mut self, output: Output, data: *mut u8, dtype: Dtype, rows: usize) -> Self {
        self.check_length(output.name(), rows);
        let elements = Elements { data: Address(data), stride: dtype.size() as isize, dtype };
        if self.outputs.try_push(OutputColumn { output, elements, device: None }).is_err() {
            self.fail(check::duplicate("outputs", self.outputs.len(), output.name()));
        }
        self
    }
    fn check_length(&mut self, column: &str, rows: usize) {
        if rows != self.rows {
            let message = format!("has {rows} elements, but the batch has {} rows", self.rows);
            self.fail(Error::new(Status::InvalidArgument, column, message));
        }
    }
    fn fail(&mut self, error: Error) {
        self.error.get_or_insert(error);
    }
}

fn elements<T>(data: *const T, dtype: Dtype) -> Elements {
    let data = Address(data.cast_mut().cast());
    Elements { data, stride: dtype.size() as isize, dtype }
}
