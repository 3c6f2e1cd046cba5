//! One option a call: the short way, for callers who price option by option.
//!
//! It takes only what is plainly in order. For everything else, what is wrong included, it answers `None`
//! before anything is written, and the batch goes the way of all others, which gives the same bits.

use super::batch::{ntx_batch, ntx_output, read_element};
use crate::batch::Dtype;
use crate::engine::{BadRow, Engine, Outcome};
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
}

/// Prices a batch of one row.
///
/// # Safety
/// As for [`ntx_batch::bind`], for the time of the call.
#[inline]
pub unsafe fn price(engine: &Engine, batch: &ntx_batch) -> Option<Outcome> {
    let pricer = find(batch.pricer)?;
    if batch.input_count > MAX_INPUTS
        || batch.output_count > Output::ALL.len()
        || batch.inputs.is_null()
        || batch.outputs.is_null()
    {
        return None;
    }
    // SAFETY: by this function's contract, as all below.
    let outputs = unsafe { Outputs::read(pricer, batch)? };
    let mut x = [0.0; MAX_INPUTS];
    let mut given = 0_u32;
    for i in 0..batch.input_count {
        // SAFETY: the array is this long.
        let input = unsafe { batch.inputs.add(i).read_unaligned() };
        let (id, dtype) = (Input::from_id(input.id)?, Dtype::from_id(input.dtype)?);
        // Most callers give the columns in the pricer's order.
        let slot = match pricer.inputs.get(i) {
            Some(column) if column.input == id => i,
            _ => pricer.input_index(id)?,
        };
        let place = Place::of(input.data, dtype.size());
        if given & (1 << slot) != 0 || input.data.is_null() || outputs.overlap(place) {
            return None;
        }
        given |= 1 << slot;
        // SAFETY: the element is there.
        x[slot] = unsafe { read_element(input.data, dtype) };
    }
    if given != (1 << pricer.inputs.len()) - 1 {
        for (slot, column) in pricer.inputs.iter().enumerate() {
            if given & (1 << slot) == 0 {
                x[slot] = column.default?;
            }
        }
    }
    let mut values = [0.0; OUTPUT_SLOTS];
    let code = engine.price_row(pricer, &x[..pricer.inputs.len()], outputs.wanted, &mut values)?;
    for output in outputs.columns() {
        let value = values[output.id as usize];
        // SAFETY: the element is there, and is the call's.
        unsafe {
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
    let first_bad = (code != RowCode::OK).then_some(BadRow { batch: 0, row: 0, code });
    Some(Outcome { rows: 1, bad_rows: first_bad.is_some().into(), first_bad })
}

/// Checked outputs.
struct Outputs {
    columns: [std::mem::MaybeUninit<ntx_output>; Output::ALL.len()],
    count: usize,
    wanted: OutputSet,
    codes: Option<Place>,
}

impl Outputs {
    /// # Safety
    /// The array of outputs must be as long as the batch says.
    #[inline(always)]
    unsafe fn read(pricer: &Pricer, batch: &ntx_batch) -> Option<Outputs> {
        let mut outputs = Outputs {
            columns: [const { std::mem::MaybeUninit::uninit() }; Output::ALL.len()],
            count: 0,
            wanted: OutputSet::EMPTY,
            codes: (!batch.row_codes.is_null()).then(|| Place::of(batch.row_codes, 4)),
        };
        for i in 0..batch.output_count {
            // SAFETY: the array is this long.
            let output = unsafe { batch.outputs.add(i).read_unaligned() };
            let (id, dtype) = (Output::from_id(output.id)?, Dtype::from_id(output.dtype)?);
            let place = Place::of(output.data, dtype.size());
            if !matches!(dtype, Dtype::F64 | Dtype::F32)
                || !pricer.outputs.contains(id)
                || outputs.wanted.contains(id)
                || output.data.is_null()
                || output.stride == 0
                || outputs.overlap(place)
            {
                return None;
            }
            outputs.columns[i].write(output);
            outputs.count = i + 1;
            outputs.wanted = outputs.wanted.with(id);
        }
        Some(outputs)
    }

    #[inline(always)]
    fn columns(&self) -> &[ntx_output] {
        // SAFETY: as many have been written.
        unsafe { std::slice::from_raw_parts(self.columns.as_ptr().cast(), self.count) }
    }

    /// Whether one of the outputs or the row code is at `place`.
    #[inline(always)]
    fn overlap(&self, place: Place) -> bool {
        self.codes.is_some_and(|codes| codes.overlaps(place))
            || self.columns().iter().any(|output| Place::of(output.data, Dtype::F64.size()).overlaps(place))
    }
}
