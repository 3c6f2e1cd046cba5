//! Paths written to the caller's memory: those that payoffs are evaluated on, to the same bits.

use super::Address;
use super::assets::correlate;
use super::dispatch::{InstructionSet, Precision};
#[cfg(target_arch = "aarch64")]
use super::neon::{F32x4, F64x2};
use super::normals::{Block, PathElement, Scratch, load, places, quasi_blocks, store};
use super::paths::Parts;
use super::vector::Element;
use super::words::PathLanes;
#[cfg(target_arch = "x86_64")]
use super::x86::{F32x8, F32x16, F64x4, F64x8};
use crate::batch::Dtype;
use crate::mc::grid::Step;
use crate::mc::path::{advance, drift_and_diffusion};
use crate::mc::paths::PathValue;
use crate::mc::philox::{BLOCK_PATHS, PathBlock};
use crate::mc::row::{Numbers, Row};
use std::ops::Range;

/// Where the paths of a block go: those of one row, replicate and side are neighbours.
///
/// Whoever makes one promises that the wanted elements are in memory that can be written, and no other thread's.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BlockTarget {
    pub value: PathValue,
    /// The element of path 0 of the first side, interval 0 and asset 0, which need not be one that is written.
    pub data: Address,
    pub dtype: Dtype,
    /// From path to path, interval to interval and asset to asset, in bytes.
    pub strides: [isize; 3],
    /// Paths of each side that are written.
    pub wanted: [(usize, usize); 2],
    /// From the first side to the second, in bytes.
    pub side_stride: isize,
    /// Intervals written.
    pub steps: usize,
}

impl BlockTarget {
    /// Writes the numbers of a block of one side.
    #[inline(always)]
    fn put<E: Element>(&self, side: usize, interval: usize, asset: usize, numbers: &Block<E>) {
        if interval >= self.steps {
            return;
        }
        let [path_stride, step_stride, asset_stride] = self.strides;
        let offset = side as isize * self.side_stride
            + interval as isize * step_stride
            + asset as isize * asset_stride;
        let (first, end) = self.wanted[side];
        for (path, number) in numbers.iter().enumerate().take(end).skip(first) {
            let target = self.data.0.wrapping_offset(offset + path as isize * path_stride);
            // SAFETY: the path is wanted, and the rest is the type's promise.
            unsafe {
                match self.dtype {
                    Dtype::F32 => target.cast::<f32>().write_unaligned(number.to_f32()),
                    _ => target.cast::<f64>().write_unaligned(number.to_f64()),
                }
            }
        }
    }

    /// Writes `number` everywhere.
    pub fn fill(&self, sides: usize, assets: usize, number: f64) {
        for side in 0..sides {
            for interval in 0..self.steps {
                for asset in 0..assets {
                    self.put(side, interval, asset, &[number; BLOCK_PATHS]);
                }
            }
        }
    }
}

/// Simulates block `block` of `row` and writes it.
///
/// # Safety
/// The CPU must have the instruction set of `V`.
#[inline(always)]
pub unsafe fn generate<V: PathLanes>(
    row: &Row,
    scratch: &mut Scratch,
    replicate: u32,
    block: u64,
    target: &BlockTarget,
    parts: Parts<V::Element>,
) where
    V::Element: PathElement,
{
    let count = row.asset_count();
    let sides = if row.wanted.antithetic { 2 } else { 1 };
    let is_quasi = matches!(row.numbers, Numbers::Sobol { .. });
    let draws = if is_quasi { quasi_blocks(row) } else { count };
    let zero = [V::Element::from_f64(0.0); BLOCK_PATHS];
    let buffer = V::Element::blocks(scratch);
    buffer.clear();
    buffer.resize(draws + sides * count, zero);
    let (numbers, logs) = buffer.split_at_mut(draws);
    let place = PathBlock { seed: row.seed, row: row.index, block };
    let is_raw = matches!(target.value, PathValue::Normal | PathValue::Uniform);
    // Where the first fixing is today its interval takes no time.
    let first = usize::from(row.grid.observes_today);
    // SAFETY: the same contract.
    unsafe {
        if is_quasi {
            (parts.quasi)(row, replicate, block, numbers);
        }
        stand_still::<V>(row, 0..first, target, logs);
        for (k, step) in row.grid.steps.iter().enumerate() {
            let interval = first + k;
            if interval >= target.steps {
                return;
            }
            let drawn = if is_quasi { &mut numbers[k * count..][..count] } else { &mut numbers[..] };
            if !is_quasi {
                for (asset, drawn) in drawn.iter_mut().enumerate() {
                    (parts.philox)(&place, (k * count + asset) as u32, row.wanted.matched, drawn);
                }
            }
            for asset in (0..count).rev() {
                if let Some(assets) = row.assets.as_ref().filter(|_| !is_raw) {
                    correlate::<V>(drawn, assets.correlation.factor(asset));
                }
                for side in 0..sides {
                    let log = &mut logs[side * count + asset];
                    let written = walk::<V>(row, asset, step, side, &drawn[asset], log, target.value);
                    target.put(side, interval, asset, &written);
                }
            }
        }
        stand_still::<V>(row, first + row.grid.steps.len()..target.steps, target, logs);
    }
}

/// Writes intervals that take no time; `logs` are those of all assets, one side after the other.
///
/// # Safety
/// The CPU must have the instruction set of `V`.
#[inline(always)]
unsafe fn stand_still<V: PathLanes>(
    row: &Row,
    intervals: Range<usize>,
    target: &BlockTarget,
    logs: &[Block<V::Element>],
) where
    V::Element: PathElement,
{
    let count = row.asset_count();
    for interval in intervals.start..intervals.end.min(target.steps) {
        for (i, logs) in logs.iter().enumerate() {
            let still = match target.value {
                // SAFETY: the same contract.
                PathValue::Spot | PathValue::LogSpot => unsafe {
                    level::<V>(row, i % count, logs, target.value)
                },
                PathValue::LogReturn | PathValue::Normal => [V::Element::from_f64(0.0); BLOCK_PATHS],
                PathValue::Uniform => [V::Element::from_f64(0.5); BLOCK_PATHS],
            };
            target.put(i / count, interval, i % count, &still);
        }
    }
}

/// The price, or its logarithm, that goes with a logarithm of its growth.
///
/// # Safety
/// The CPU must have the instruction set of `V`.
#[inline(always)]
unsafe fn level<V: PathLanes>(
    row: &Row,
    asset: usize,
    logs: &Block<V::Element>,
    value: PathValue,
) -> Block<V::Element>
where
    V::Element: PathElement,
{
    let spot = match &row.assets {
        Some(assets) => assets.each[asset].spot,
        None => row.inputs[row.spot],
    };
    let log_spot = V::splat(crate::real::Real::ln(spot));
    let spot = V::splat(spot);
    let mut levels = *logs;
    for at in places::<V>() {
        // SAFETY: the places are in the blocks.
        unsafe {
            let log = load::<V>(logs, at);
            let level = if value == PathValue::Spot { spot * log.exp() } else { log_spot + log };
            store(level, &mut levels, at);
        }
    }
    levels
}

/// Takes a step of one asset, and returns what is written of it.
///
/// # Safety
/// The CPU must have the instruction set of `V`.
#[inline(always)]
unsafe fn walk<V: PathLanes>(
    row: &Row,
    asset: usize,
    step: &Step,
    side: usize,
    noise: &Block<V::Element>,
    logs: &mut Block<V::Element>,
    value: PathValue,
) -> Block<V::Element>
where
    V::Element: PathElement,
{
    let mut written = *noise;
    let (vol, carry) = match &row.assets {
        Some(assets) => (assets.each[asset].vol, assets.each[asset].carry * step.dt),
        None => (step.vol, step.carry),
    };
    let (drift, diffusion) = drift_and_diffusion(V::splat(vol), carry, step);
    let diffusion = if side == 0 { diffusion } else { -diffusion };
    for at in places::<V>() {
        // SAFETY: the places are in the blocks.
        unsafe {
            let number = load::<V>(noise, at);
            match value {
                PathValue::Uniform if side == 0 => {}
                PathValue::Uniform => store(V::splat(1.0) - number, &mut written, at),
                PathValue::Normal if side == 0 => {}
                PathValue::Normal => store(-number, &mut written, at),
                PathValue::LogReturn => store(diffusion.mul_add(number, drift), &mut written, at),
                PathValue::Spot | PathValue::LogSpot => {
                    store(advance(load::<V>(logs, at), drift, diffusion, number), logs, at);
                }
            }
        }
    }
    match value {
        // SAFETY: the same contract.
        PathValue::Spot | PathValue::LogSpot => unsafe { level::<V>(row, asset, logs, value) },
        _ => written,
    }
}

/// Simulates block `block` of `row` and writes it.
///
/// # Panics
/// If this machine does not have `set`.
pub(crate) fn generate_block(
    (set, precision): (InstructionSet, Precision),
    row: &Row,
    scratch: &mut Scratch,
    replicate: u32,
    block: u64,
    target: &BlockTarget,
) {
    assert!(set.is_available());
    macro_rules! in_set {
        ($module:ident, $double:ty, $single:ty) => {{
            use super::paths::$module;
            // SAFETY: the instruction set was checked; the target is as its type promises.
            unsafe {
                match precision {
                    Precision::F64 => $module::generate::<$double>(row, scratch, replicate, block, target),
                    Precision::F32 => $module::generate::<$single>(row, scratch, replicate, block, target),
                }
            }
        }};
    }
    match set {
        InstructionSet::Portable => in_set!(portable, f64, f32),
        #[cfg(target_arch = "x86_64")]
        InstructionSet::Avx2 => in_set!(avx2, F64x4, F32x8),
        #[cfg(target_arch = "x86_64")]
        InstructionSet::Avx512 => in_set!(avx512, F64x8, F32x16),
        #[cfg(target_arch = "aarch64")]
        InstructionSet::Neon => in_set!(neon, F64x2, F32x4),
        #[allow(unreachable_patterns)]
        _ => unreachable!("not a set of this architecture"),
    }
}
