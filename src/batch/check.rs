//! What can be wrong with the columns of a batch, and how it is said.

use super::{Dtype, Elements, InputColumn, OutputColumn, Source};
use crate::error::Error;
use crate::models::{Input, Output, Pricer};
use crate::opencl::buffer::DeviceColumn;
use crate::status::Status;
use std::ops::Range;

#[cold]
pub fn duplicate(list: &str, index: usize, name: &str) -> Error {
    let message = format!("`{name}` is given twice; give each column once");
    Error::new(Status::DuplicateColumn, format!("{list}[{index}]"), message)
}

#[cold]
pub fn missing(pricer: &Pricer, input: Input) -> Error {
    let takes: Vec<_> = pricer.inputs.iter().map(|column| column.input.name()).collect();
    let message =
        format!("{} needs the input column `{}`; it takes {}", pricer.name(), input.name(), takes.join(", "));
    Error::new(Status::MissingInput, "inputs", message)
}

#[cold]
pub fn unknown_input(pricer: &Pricer, inputs: &[InputColumn]) -> Error {
    let takes: Vec<_> = pricer.inputs.iter().map(|column| column.input.name()).collect();
    let (index, name) = inputs
        .iter()
        .enumerate()
        .find(|(_, given)| pricer.input_index(given.input).is_none())
        .map_or((0, "?"), |(i, given)| (i, given.input.name()));
    let message = format!("{} has no input column `{name}`; it takes {}", pricer.name(), takes.join(", "));
    Error::new(Status::UnknownInput, format!("inputs[{index}]"), message)
}

#[cold]
pub fn unknown_output(pricer: &Pricer, index: usize, output: Output) -> Error {
    let gives: Vec<_> = pricer.outputs.iter().map(Output::name).collect();
    let message =
        format!("{} has no output `{}`; it gives {}", pricer.name(), output.name(), gives.join(", "));
    Error::new(Status::UnknownOutput, format!("outputs[{index}]"), message)
}

/// A column's footprint: the bytes from the lowest element to the end of the highest.
#[derive(Clone, Copy)]
struct Footprint {
    first: usize,
    start: usize,
    end: usize,
    stride: isize,
    size: usize,
}

impl Footprint {
    fn of(elements: &Elements, rows: usize) -> Option<Footprint> {
        let size = elements.dtype.size();
        let first = elements.data.0 as usize;
        let steps = isize::try_from(rows - 1).ok()?;
        let reach = steps.checked_mul(elements.stride)?;
        let last = first.checked_add_signed(reach)?;
        let end = first.max(last).checked_add(size)?;
        // Pointer arithmetic is defined up to isize::MAX bytes.
        isize::try_from(end - first.min(last)).ok()?;
        Some(Footprint { first, start: first.min(last), end, stride: elements.stride, size })
    }

    fn overlaps(&self, other: &Footprint) -> bool {
        if self.end <= other.start || other.end <= self.start {
            return false;
        }
        if self.stride != other.stride {
            return true;
        }
        // Fields of one array of structs: apart if their offsets within the struct are.
        let stride = self.stride.unsigned_abs();
        let offset = (self.first as isize).wrapping_sub(other.first as isize);
        let offset = offset.rem_euclid(stride as isize) as usize;
        !(offset >= other.size && stride - offset >= self.size)
    }

    fn is_same_place(&self, other: &Footprint) -> bool {
        self.first == other.first && self.stride == other.stride && self.size == other.size
    }
}

/// Whether `rows` elements, which were checked, have bytes in `range`.
pub fn shares_memory(elements: &Elements, rows: usize, range: &Range<usize>) -> bool {
    rows > 0
        && Footprint::of(elements, rows)
            .is_none_or(|place| place.start < range.end && range.start < place.end)
}

/// Checks ranges and overlaps of every column in the caller's memory.
///
/// `inputs` are all of them in the caller's order, `outputs` those in memory with their places in that order; with row codes they
/// are at most `WRITTEN`.
pub fn memory<'a, const WRITTEN: usize>(
    rows: usize,
    inputs: impl Iterator<Item = &'a Source>,
    outputs: impl Iterator<Item = (usize, &'a Elements)>,
    codes: Option<Elements>,
) -> Result<(), Error> {
    let mut written = arrayvec::ArrayVec::<Written, WRITTEN>::new();
    for (i, elements) in outputs {
        if !matches!(elements.dtype, Dtype::F64 | Dtype::F32) {
            return Err(Error::new(
                Status::InvalidDtype,
                format!("outputs[{i}].dtype"),
                "an output holds f64 or f32",
            ));
        }
        written.push(Written::check(Some(i), elements, rows, &written)?);
    }
    if let Some(codes) = codes {
        written.push(Written::check(None, &codes, rows, &written)?);
    }
    for (i, source) in inputs.enumerate() {
        let Source::Rows(elements) = source else {
            continue;
        };
        let read = Footprint::of(elements, rows).ok_or_else(|| overflow(format!("inputs[{i}]"), rows))?;
        // Row codes are cleared before the inputs of a row are read, so they may not replace one in place.
        let clash = written.iter().find(|written| {
            let place = &written.place;
            place.overlaps(&read) && (written.output.is_none() || !place.is_same_place(&read))
        });
        if let Some(written) = clash {
            return Err(overlap(written.name(), format!("inputs[{i}]")));
        }
    }
    Ok(())
}

/// What a call writes to the caller's memory.
struct Written {
    /// Index of the output; `None` for row codes.
    output: Option<usize>,
    place: Footprint,
}

impl Written {
    fn check(
        output: Option<usize>,
        elements: &Elements,
        rows: usize,
        others: &[Written],
    ) -> Result<Written, Error> {
        let name = || Self::name_of(output);
        let place = written_footprint(elements, rows, name)?;
        match others.iter().find(|other| other.place.overlaps(&place)) {
            Some(other) => Err(overlap(name(), other.name())),
            None => Ok(Written { output, place }),
        }
    }
    fn name(&self) -> String {
        Self::name_of(self.output)
    }
    fn name_of(output: Option<usize>) -> String {
        output.map_or_else(|| "row_codes".to_owned(), |i| format!("outputs[{i}]"))
    }
}

/// Checks the columns on a device: that they are on one, and that what is written is not used otherwise, not even
/// in place, as a device writes a row before it knows whether it has to read it again. Returns one of them.
pub fn device_memory(
    rows: usize,
    inputs: &[InputColumn],
    outputs: &[OutputColumn],
) -> Result<Option<DeviceColumn>, Error> {
    let read = inputs.iter().enumerate().filter_map(|(i, column)| match column.source {
        Source::Device(column) => Some((format!("inputs[{i}]"), column)),
        Source::Constant(_) | Source::Rows(_) => None,
    });
    // Without buffers nothing is allocated: names are made for those that there are.
    let written = outputs.iter().enumerate().filter_map(|(i, column)| {
        let device = column.device?;
        Some((format!("outputs[{i}]"), device))
    });
    let columns: Vec<(String, DeviceColumn)> = written.chain(read).collect();
    let Some((_, first)) = columns.first() else { return Ok(None) };
    let count = outputs.iter().filter(|column| column.device.is_some()).count();
    for (i, (name, column)) in columns.iter().enumerate() {
        let together = first.home().zip(column.home()).is_some_and(|(a, b)| a.is(b));
        if !together {
            let message = "is a buffer on another device than the other buffers of the batch";
            return Err(Error::new(Status::InvalidArgument, name.clone(), message));
        }
        for (other_name, other) in &columns[i + 1..] {
            if i < count && column.overlaps(other, rows) {
                let message =
                    format!("overlaps {other_name}; what is written to a buffer may not be read from it");
                return Err(Error::new(Status::Overlap, name.clone(), message));
            }
        }
    }
    Ok(Some(*first))
}

fn written_footprint(
    elements: &Elements,
    rows: usize,
    name: impl Fn() -> String,
) -> Result<Footprint, Error> {
    let size = elements.dtype.size();
    if rows > 1 && elements.stride.unsigned_abs() < size {
        let message = format!(
            "stride {} makes elements of {size} bytes overlap; use {size} for a dense array",
            elements.stride
        );
        return Err(Error::new(Status::InvalidStride, format!("{}.stride", name()), message));
    }
    if elements.stride == 0 {
        let message = format!("an output cannot have stride 0; use {size} for a dense array");
        return Err(Error::new(Status::InvalidStride, format!("{}.stride", name()), message));
    }
    Footprint::of(elements, rows).ok_or_else(|| overflow(name(), rows))
}

#[cold]
fn overflow(name: String, rows: usize) -> Error {
    let message = format!("{rows} rows at this stride leave the address space");
    Error::new(Status::CountOverflow, name, message)
}

#[cold]
fn overlap(written: String, other: String) -> Error {
    let message =
        format!("overlaps {other}; an output may only share memory with an input, and only exactly in place");
    Error::new(Status::Overlap, written, message)
}
