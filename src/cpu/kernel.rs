//! The loop over rows: columns in, lanes through the formula, columns out.

use super::vector::{Element, Vector};
use crate::batch::{Batch, Source};
use crate::models::{Formula, MAX_INPUTS, OUTPUT_SLOTS, Output, OutputSet, Sink};
use crate::status::RowCode;
use std::mem::MaybeUninit;
use std::ops::Range;

/// Rows that pass through the cache together; a multiple of every lane count, and at most the bits of a `u64`.
const BLOCK: usize = 64;

/// Rows that could not be priced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many.
    pub bad_rows: u64,
    /// The first of them, and why.
    pub first: Option<(usize, RowCode)>,
}

impl Tally {
    pub(crate) fn add(&mut self, row: usize, code: RowCode) {
        self.bad_rows += 1;
        self.first.get_or_insert((row, code));
    }
    /// The rows of both.
    pub fn merge(&mut self, other: Tally) {
        self.bad_rows += other.bad_rows;
        self.first = match (self.first, other.first) {
            (Some(a), Some(b)) => Some(if b.0 < a.0 { b } else { a }),
            (a, b) => a.or(b),
        };
    }
}

/// Prices one row given its inputs; compiled for the same instruction set as the loop that calls it.
pub(super) type RowFn<E> = unsafe fn(&[E], OutputSet, &mut [E; OUTPUT_SLOTS]) -> RowCode;

/// Columns that do not lie in memory as the lanes want them are converted here, a block at a time.
struct Scratch<E> {
    inputs: [MaybeUninit<[E; BLOCK]>; MAX_INPUTS],
    outputs: [MaybeUninit<[E; BLOCK]>; OUTPUT_SLOTS],
}

/// What a stage of a formula leaves for the next, a vector of rows each.
type Terms<F, V> = [MaybeUninit<<F as Formula>::Terms<V>>; BLOCK];

/// Sets of outputs that the last stage is compiled for. Where one is known to ask for no more, the code of
/// the other outputs is gone, and its constants do not compete for registers.
const PRICE: u32 = OutputSet::of(&[Output::Price]).bits();
const FIRST_ORDER: u32 = OutputSet::of(&[
    Output::Price,
    Output::Delta,
    Output::Gamma,
    Output::Vega,
    Output::Theta,
    Output::Rho,
    Output::Phi,
])
.bits();
const EVERYTHING: u32 = OutputSet::of(Output::ALL).bits();

/// Stores whole vectors to the block's output columns. None but the outputs of `AMONG` are wanted.
struct Store<'a, E, const AMONG: u32> {
    wanted: OutputSet,
    columns: &'a [*mut E; OUTPUT_SLOTS],
    offset: usize,
}

impl<V: Vector, const AMONG: u32> Sink<V> for Store<'_, V::Element, AMONG> {
    #[inline(always)]
    fn wanted(&self) -> OutputSet {
        self.wanted.among(AMONG)
    }
    #[inline(always)]
    fn put(&mut self, output: Output, value: V) {
        // SAFETY: the column of a wanted output has room for a block, and `offset` plus a vector is in it.
        unsafe { value.store(self.columns[output as usize].add(self.offset)) }
    }
}

/// A block's columns as the lanes want them.
struct Columns<E> {
    inputs: [*const E; MAX_INPUTS],
    outputs: [*mut E; OUTPUT_SLOTS],
    vectors: usize,
    /// A bit for each vector with a row that is not regular.
    irregular: u64,
}

/// Prices `rows` of `batch`.
///
/// # Safety
/// The CPU must have the instruction set of `V`; the rows must be part of the batch and be given to no other
/// thread; the memory of the batch must be as promised when it was bound.
#[inline(always)]
pub(super) unsafe fn price_rows<F: Formula, V: Vector>(
    batch: &Batch<'_>,
    rows: Range<usize>,
    price_row: RowFn<V::Element>,
) -> Tally {
    let mut tally = Tally::default();
    // A row alone, or each of them where there are no lanes to fill.
    if rows.len() == 1 || V::LANES == 1 {
        for row in rows {
            // SAFETY: as promised by the caller.
            unsafe { price_single::<V::Element>(batch, row, price_row, &mut tally) };
        }
        return tally;
    }
    let mut scratch = Scratch::<V::Element> {
        inputs: [const { MaybeUninit::uninit() }; MAX_INPUTS],
        outputs: [const { MaybeUninit::uninit() }; OUTPUT_SLOTS],
    };
    let mut terms: Terms<F, V> = [const { MaybeUninit::uninit() }; BLOCK];
    let padded = rows.len().min(BLOCK).next_multiple_of(V::LANES);
    for (column, scratch) in batch.inputs.iter().zip(&mut scratch.inputs) {
        if let Source::Constant(value) = column.source {
            let value = V::Element::from_f64(value);
            let target = scratch.as_mut_ptr().cast::<V::Element>();
            for i in 0..padded {
                // SAFETY: `padded` is at most BLOCK.
                unsafe { target.add(i).write(value) };
            }
        }
    }
    let mut start = rows.start;
    while start < rows.end {
        let end = rows.end.min(start + BLOCK);
        // SAFETY: a part of the rows promised by the caller.
        unsafe { price_block::<F, V>(batch, start..end, price_row, &mut scratch, &mut terms, &mut tally) };
        start = end;
    }
    tally
}

/// # Safety
/// As for [`price_rows`].
#[inline(always)]
unsafe fn price_block<F: Formula, V: Vector>(
    batch: &Batch<'_>,
    rows: Range<usize>,
    price_row: RowFn<V::Element>,
    scratch: &mut Scratch<V::Element>,
    terms: &mut Terms<F, V>,
    tally: &mut Tally,
) {
    let count = rows.len();
    let padded = count.next_multiple_of(V::LANES);
    let mut inputs = [std::ptr::null::<V::Element>(); MAX_INPUTS];
    for (i, column) in batch.inputs.iter().enumerate() {
        let target = scratch.inputs[i].as_mut_ptr().cast::<V::Element>();
        inputs[i] = match &column.source {
            Source::Constant(_) => target,
            Source::Rows(elements) if count == padded && elements.is_dense::<V::Element>() => {
                elements.address(rows.start).cast()
            }
            Source::Rows(elements) => {
                // SAFETY: the scratch column has room for a block; the rows are ours. The last row is
                // repeated to fill the last vector.
                unsafe {
                    elements.gather(rows.start, std::slice::from_raw_parts_mut(target, count));
                    let last = *target.add(count - 1);
                    for i in count..padded {
                        target.add(i).write(last);
                    }
                }
                target
            }
            Source::Device(_) => unreachable!("the engine gives these to their device"),
        };
    }
    let mut outputs = [std::ptr::null_mut::<V::Element>(); OUTPUT_SLOTS];
    for column in &batch.outputs {
        let slot = column.output as usize;
        outputs[slot] = if count == padded && column.elements.is_dense::<V::Element>() {
            column.elements.address(rows.start).cast()
        } else {
            scratch.outputs[slot].as_mut_ptr().cast()
        };
    }
    if let Some(codes) = &batch.codes {
        for row in rows.clone() {
            // SAFETY: the rows are ours.
            unsafe { codes.write_code(row, RowCode::OK.0) };
        }
    }
    let vectors = padded / V::LANES;
    let mut irregular = 0_u64;
    #[allow(clippy::needless_range_loop, reason = "the loops over vectors read alike")]
    for vector in 0..vectors {
        // SAFETY: each column holds `padded` elements.
        let x = unsafe { load::<F, V>(&inputs, vector * V::LANES) };
        irregular |= u64::from(!V::all(F::is_regular(&x[..F::INPUTS]))) << vector;
        terms[vector].write(F::terms::<V, false>(&x[..F::INPUTS]));
    }
    for terms in &mut terms[..vectors] {
        // SAFETY: every vector has its terms.
        F::place::<V, false>(unsafe { terms.assume_init_mut() });
    }
    for terms in &mut terms[..vectors] {
        // SAFETY: every vector has its terms.
        F::weigh::<V>(unsafe { terms.assume_init_mut() });
    }
    for _ in 0..F::STEPS {
        for terms in &mut terms[..vectors] {
            // SAFETY: every vector has its terms.
            F::step::<V>(unsafe { terms.assume_init_mut() });
        }
    }
    let columns = Columns { inputs, outputs, vectors, irregular };
    // SAFETY: every vector has its terms.
    unsafe {
        if !F::PRICER.outputs.contains(Output::Price) {
            finish::<F, V, EVERYTHING>(&columns, batch.wanted, terms);
        } else if batch.wanted.among(PRICE) == batch.wanted {
            finish::<F, V, PRICE>(&columns, batch.wanted, terms);
        } else if batch.wanted.among(FIRST_ORDER) == batch.wanted {
            finish::<F, V, FIRST_ORDER>(&columns, batch.wanted, terms);
        } else {
            finish::<F, V, EVERYTHING>(&columns, batch.wanted, terms);
        }
    }
    while irregular != 0 {
        let offset = irregular.trailing_zeros() as usize * V::LANES;
        irregular &= irregular - 1;
        for row in offset..count.min(offset + V::LANES) {
            let mut x = [V::Element::from_f64(0.0); MAX_INPUTS];
            for i in 0..F::INPUTS {
                // SAFETY: each column holds `padded` elements. In place, only rows before this one have been
                // overwritten.
                x[i] = unsafe { inputs[i].add(row).read_unaligned() };
            }
            let mut values = [V::Element::from_f64(0.0); OUTPUT_SLOTS];
            // SAFETY: the caller's promise about the instruction set holds for the row function too.
            let code = unsafe { price_row(&x[..F::INPUTS], batch.wanted, &mut values) };
            for column in &batch.outputs {
                let slot = column.output as usize;
                // SAFETY: an output column holds `padded` elements.
                unsafe { outputs[slot].add(row).write_unaligned(values[slot]) };
            }
            // SAFETY: the row is ours.
            unsafe { report(batch, rows.start + row, code, tally) };
        }
    }
    for column in &batch.outputs {
        let source = outputs[column.output as usize];
        let is_direct = count == padded && column.elements.is_dense::<V::Element>();
        if !is_direct {
            // SAFETY: the scratch column was filled above; the rows are ours.
            unsafe {
                column.elements.scatter(rows.start, std::slice::from_raw_parts(source, count));
            }
        }
    }
}

/// Runs the last stage over the regular vectors of a block.
///
/// # Safety
/// Each column must hold `vectors` vectors, and the terms of each must be there.
#[inline(always)]
unsafe fn finish<F: Formula, V: Vector, const AMONG: u32>(
    columns: &Columns<V::Element>,
    wanted: OutputSet,
    terms: &Terms<F, V>,
) {
    for (vector, terms) in terms.iter().enumerate().take(columns.vectors) {
        if columns.irregular >> vector & 1 != 0 {
            continue;
        }
        let offset = vector * V::LANES;
        // SAFETY: by this function's contract.
        let (x, terms) = unsafe { (load::<F, V>(&columns.inputs, offset), terms.assume_init_ref()) };
        let mut sink = Store::<_, AMONG> { wanted, columns: &columns.outputs, offset };
        F::outputs::<V, false>(&x[..F::INPUTS], terms, &mut sink);
    }
}

/// The inputs of the vector of rows from `offset` on.
///
/// # Safety
/// Each column must hold that many elements.
#[inline(always)]
unsafe fn load<F: Formula, V: Vector>(
    columns: &[*const V::Element; MAX_INPUTS],
    offset: usize,
) -> [V; MAX_INPUTS] {
    let mut x = [V::splat(0.0); MAX_INPUTS];
    for i in 0..F::INPUTS {
        // SAFETY: by this function's contract.
        x[i] = unsafe { V::load(columns[i].add(offset)) };
    }
    x
}

/// # Safety
/// As for [`price_rows`].
#[inline(always)]
unsafe fn price_single<E: Element + crate::real::Real>(
    batch: &Batch<'_>,
    row: usize,
    price_row: RowFn<E>,
    tally: &mut Tally,
) {
    let mut x = [E::from_f64(0.0); MAX_INPUTS];
    for (column, x) in batch.inputs.iter().zip(&mut x) {
        match &column.source {
            Source::Constant(value) => *x = E::from_f64(*value),
            // SAFETY: the row is ours.
            Source::Rows(elements) => unsafe {
                elements.gather(row, std::slice::from_mut(x));
            },
            Source::Device(_) => unreachable!("the engine gives these to their device"),
        }
    }
    let mut values = [E::from_f64(0.0); OUTPUT_SLOTS];
    // SAFETY: the caller's promise about the instruction set holds for the row function too.
    let code = unsafe { price_row(&x[..batch.inputs.len()], batch.wanted, &mut values) };
    for column in &batch.outputs {
        let value = &values[column.output as usize];
        // SAFETY: the row is ours.
        unsafe { column.elements.scatter(row, std::slice::from_ref(value)) };
    }
    if let Some(codes) = &batch.codes {
        // SAFETY: the row is ours.
        unsafe { codes.write_code(row, RowCode::OK.0) };
    }
    // SAFETY: the row is ours.
    unsafe { report(batch, row, code, tally) };
}

/// # Safety
/// `row` must be part of the batch and be given to no other thread.
#[inline(always)]
unsafe fn report(batch: &Batch<'_>, row: usize, code: RowCode, tally: &mut Tally) {
    if code == RowCode::OK {
        return;
    }
    tally.add(row, code);
    if let Some(codes) = &batch.codes {
        // SAFETY: by this function's contract.
        unsafe { codes.write_code(row, code.0) };
    }
}
