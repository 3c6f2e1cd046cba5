//! One option a call: the short way, for callers who price option by option.
//!
//! It takes only what is plainly in order. For everything else, what is wrong included, it answers `None`
//! before anything is written, and the batch goes the way of all others, which gives the same bits.

use super::batch::{ntx_batch, ntx_input, read_element};
use crate::batch::Dtype;
use crate::engine::Engine;
use crate::models::{Input, MAX_INPUTS, OUTPUT_SLOTS, Output, OutputSet, Pricer, find};
use crate::status::RowCode;

/// Bytes of the caller's: the first and the one after the last.
#[derive(Clone, Copy)]
struct Place {
    start: usize,
    end: usize,
}

impl Place {
    #[inline(always)]
    fn of<T>(data: *const T, size: usize) -> Place {
        Place { start: data as usize, end: (data as usize).wrapping_add(size) }
    }
    #[inline(always)]
    fn overlaps(self, other: Place) -> bool {
        self.start < other.end && other.start < self.end
    }
    /// The smallest place that holds both.
    #[inline(always)]
    fn with(self, other: Place) -> Place {
        Place { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// Largest element. Taking all to be so large errs on the side of the long way.
const LARGEST: usize = Dtype::F64.size();

/// Prices a batch of one row and writes its row code, if wanted, and returns it.
///
/// # Safety
/// As for [`ntx_batch::bind`], for the time of the call.
#[inline(always)]
pub unsafe fn price(engine: &Engine, batch: &ntx_batch) -> Option<RowCode> {
    let pricer = find(batch.pricer)?;
    if batch.input_count > MAX_INPUTS
        || batch.output_count > Output::ALL.len()
        || batch.inputs.is_null()
        || batch.outputs.is_null()
    {
        return None;
    }
    let mut x = [0.0; MAX_INPUTS];
    // SAFETY: by this function's contract.
    let wanted = unsafe {
        let (wanted, written) = check_outputs(pricer, batch)?;
        read_inputs(pricer, batch, written, &mut x)?;
        wanted
    };
    let mut values = [0.0; OUTPUT_SLOTS];
    let code = engine.price_row(pricer, x.get(..pricer.inputs.len())?, wanted, &mut values)?;
    for i in 0..batch.output_count {
        // SAFETY: the array is this long; the elements are there, and are the call's.
        unsafe {
            let output = batch.outputs.add(i).read_unaligned();
            let value = values[output.id as usize];
            match output.dtype == Dtype::F64 as u32 {
                true => output.data.cast::<f64>().write_unaligned(value),
                false => output.data.cast::<f32>().write_unaligned(value as f32),
            }
        }
    }
    if !batch.row_codes.is_null() {
        // SAFETY: the element is there, and is the call's.
        unsafe { batch.row_codes.write_unaligned(code.0) };
    }
    Some(code)
}

/// Reads the inputs in the pricer's order. Out of line, as all that follows: the loops are faster with the
/// registers to themselves.
///
/// # Safety
/// As for [`price`].
#[inline(never)]
unsafe fn read_inputs(
    pricer: &Pricer,
    batch: &ntx_batch,
    written: Place,
    x: &mut [f64; MAX_INPUTS],
) -> Option<()> {
    if batch.input_count == pricer.inputs.len() {
        // Most callers give all columns in the pricer's order.
        let mut in_order = true;
        for (i, (column, value)) in pricer.inputs.iter().zip(&mut *x).enumerate() {
            // SAFETY: the array is this long.
            let input = unsafe { batch.inputs.add(i).read_unaligned() };
            // SAFETY: by this function's contract.
            *value = unsafe { read_input(batch, &input, written)? };
            in_order &= column.input.id() == input.id;
        }
        if in_order {
            return Some(());
        }
    }
    // SAFETY: by this function's contract.
    unsafe { read_any_order(pricer, batch, written, x) }
}

/// The value of `input`, if it is there and is not written by the call.
///
/// # Safety
/// As for [`price`].
#[inline(always)]
unsafe fn read_input(batch: &ntx_batch, input: &ntx_input, written: Place) -> Option<f64> {
    let place = Place::of(input.data, LARGEST);
    if input.data.is_null()
        // SAFETY: the array of outputs is as long as the batch says.
        || (written.overlaps(place) && unsafe { is_written(batch, batch.output_count, place) })
    {
        return None;
    }
    if input.dtype == Dtype::F64 as u32 {
        // SAFETY: the element is there.
        return Some(unsafe { input.data.cast::<f64>().read_unaligned() });
    }
    // SAFETY: by this function's contract.
    unsafe { read_converted(input) }
}

/// The value of an input of any type; out of line, since most are doubles.
///
/// # Safety
/// As for [`price`].
#[inline(never)]
unsafe fn read_converted(input: &ntx_input) -> Option<f64> {
    let dtype = Dtype::from_id(input.dtype)?;
    // SAFETY: the element is there.
    Some(unsafe { read_element(input.data, dtype) })
}

/// Reads inputs in any order, some of which may be left to their defaults.
///
/// # Safety
/// As for [`price`].
#[inline(never)]
unsafe fn read_any_order(
    pricer: &Pricer,
    batch: &ntx_batch,
    written: Place,
    x: &mut [f64; MAX_INPUTS],
) -> Option<()> {
    let mut given = 0_u32;
    for i in 0..batch.input_count {
        // SAFETY: the array is this long.
        let input = unsafe { batch.inputs.add(i).read_unaligned() };
        let slot = pricer.input_index(Input::from_id(input.id)?)?;
        if given & (1 << slot) != 0 {
            return None;
        }
        given |= 1 << slot;
        // SAFETY: by this function's contract.
        *x.get_mut(slot)? = unsafe { read_input(batch, &input, written)? };
    }
    if given != (1 << pricer.inputs.len()) - 1 {
        for (slot, column) in pricer.inputs.iter().enumerate() {
            if given & (1 << slot) == 0 {
                *x.get_mut(slot)? = column.default?;
            }
        }
    }
    Some(())
}

/// The outputs asked for, and a place that holds all that will be written.
///
/// # Safety
/// The array of outputs must be as long as the batch says.
#[inline(never)]
unsafe fn check_outputs(pricer: &Pricer, batch: &ntx_batch) -> Option<(OutputSet, Place)> {
    let mut wanted = OutputSet::EMPTY;
    let mut written = match batch.row_codes.is_null() {
        true => Place { start: usize::MAX, end: 0 },
        false => Place::of(batch.row_codes, size_of::<u32>()),
    };
    for i in 0..batch.output_count {
        // SAFETY: the array is this long.
        let output = unsafe { batch.outputs.add(i).read_unaligned() };
        let id = Output::from_id(output.id)?;
        let place = Place::of(output.data, LARGEST);
        if !(output.dtype == Dtype::F64 as u32 || output.dtype == Dtype::F32 as u32)
            || !pricer.outputs.contains(id)
            || wanted.contains(id)
            || output.data.is_null()
            || output.stride == 0
            // SAFETY: the array is this long.
            || (written.overlaps(place) && unsafe { is_written(batch, i, place) })
        {
            return None;
        }
        wanted = wanted.with(id);
        written = written.with(place);
    }
    Some((wanted, written))
}

/// Whether the row code or one of the first `count` outputs is at `place`.
///
/// # Safety
/// The array of outputs must be as long as `count`.
#[cold]
#[inline(never)]
unsafe fn is_written(batch: &ntx_batch, count: usize, place: Place) -> bool {
    // SAFETY: the array is this long.
    let output = |i| Place::of(unsafe { batch.outputs.add(i).read_unaligned() }.data, LARGEST);
    (!batch.row_codes.is_null() && Place::of(batch.row_codes, size_of::<u32>()).overlaps(place))
        || (0..count).any(|i| output(i).overlaps(place))
}
