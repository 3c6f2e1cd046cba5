//! The loops over paths: blocks of paths that fit the cache, a step of all of them before the next.

use super::assets;
#[cfg(target_arch = "x86_64")]
use super::dispatch::WITHOUT_AVX512;
use super::dispatch::{InstructionSet, Precision};
use super::generate::{self, BlockTarget};
#[cfg(target_arch = "aarch64")]
use super::neon::{F32x4, F64x2};
use super::normals::{
    Block, PathElement, Scratch, invert, philox_normals, philox_uniforms, quasi_blocks, quasi_normals,
    quasi_uniforms,
};
use super::vector::{Element, Vector};
use super::words::PathLanes;
#[cfg(target_arch = "x86_64")]
use super::x86::{F32x8, F32x16, F64x4, F64x8};
use crate::mc::accumulator::Samples;
use crate::mc::assets::AssetPayoff;
use crate::mc::path::{Move, Payoff, Score, advance, drift_and_diffusion};
use crate::mc::paths::PathValue;
use crate::mc::philox::{BLOCK_PATHS, PathBlock};
use crate::mc::row::{Greeks, Numbers, Row, Target};
use crate::opencl::PathRecording;
use crate::real::Real;
use crate::real::dual::Dual;
use std::mem::MaybeUninit;
use std::ops::Range;

/// What a payoff is evaluated over: lanes, or lanes with their derivatives in spot and volatility.
trait Sample: Real {
    type Lanes: PathLanes;
    fn constant(lanes: Self::Lanes) -> Self;
    /// An input of the row, which is variable number `index` if that is given.
    fn input(value: f64, index: Option<usize>) -> Self;
    fn value(self) -> Self::Lanes;
    fn derivative(self, index: usize) -> Self::Lanes;
}

impl<V: PathLanes> Sample for V {
    type Lanes = V;
    #[inline(always)]
    fn constant(lanes: V) -> V {
        lanes
    }
    #[inline(always)]
    fn input(value: f64, _: Option<usize>) -> V {
        V::splat(value)
    }
    #[inline(always)]
    fn value(self) -> V {
        self
    }
    #[inline(always)]
    fn derivative(self, _: usize) -> V {
        V::splat(0.0)
    }
}

impl<V: PathLanes> Sample for Dual<V, 2> {
    type Lanes = V;
    #[inline(always)]
    fn constant(lanes: V) -> Self {
        Dual::constant(lanes)
    }
    #[inline(always)]
    fn input(value: f64, index: Option<usize>) -> Self {
        match index {
            Some(index) => Dual::variable(V::splat(value), index),
            None => Dual::splat(value),
        }
    }
    #[inline(always)]
    fn value(self) -> V {
        Dual::value(self)
    }
    #[inline(always)]
    fn derivative(self, index: usize) -> V {
        Dual::derivative(self, index)
    }
}

type QuasiFn<E> = unsafe fn(&Row, u32, u64, &mut [Block<E>]);
type TakeFn = unsafe fn(&[Samples; 2], &Row, &mut Target<'_>);
type PhiloxFn<E> = unsafe fn(&PathBlock, u32, bool, &mut Block<E>);

/// Parts that do not depend on the payoff, compiled once for each instruction set.
#[derive(Clone, Copy)]
pub struct Parts<E> {
    /// Normals of pseudo-random paths in one dimension.
    pub philox: PhiloxFn<E>,
    /// Normals of quasi-random paths, those of a step in a block for each asset.
    pub quasi: QuasiFn<E>,
    pub take: TakeFn,
}

/// Hands the samples of a block to where they go.
///
/// # Safety
/// The CPU must have the instruction set that the caller is compiled for.
#[inline(always)]
unsafe fn take_samples(samples: &[Samples; 2], row: &Row, target: &mut Target<'_>) {
    match target {
        Target::Sums(sums) => sums.take(samples, &row.centre, row.wanted),
        Target::Pilot(pilot) => pilot.take(samples, &row.centre, row.wanted),
        Target::Centre(centre) => {
            centre.payoff = samples[0].payoff[0];
            centre.control = samples[0].control[0];
        }
    }
}

/// Simulates `blocks` of `row`.
///
/// # Safety
/// The CPU must have the instruction set of `R::Lanes`.
#[inline(always)]
unsafe fn simulate<P: Payoff, R: Sample>(
    row: &Row,
    scratch: &mut Scratch,
    replicate: u32,
    blocks: Range<u64>,
    target: &mut Target<'_>,
    parts: Parts<<R::Lanes as Vector>::Element>,
    by_ratio: bool,
) where
    <R::Lanes as Vector>::Element: PathElement,
{
    let lanes = <R::Lanes as Vector>::LANES;
    let groups = BLOCK_PATHS / lanes;
    let zero = R::splat(0.0);
    let mut inputs = [zero; crate::mc::columns::MAX_COLUMNS];
    for (i, (input, value)) in inputs.iter_mut().zip(&row.inputs).enumerate() {
        *input = R::input(*value, (i == row.spot).then_some(0));
    }
    let inputs = &inputs[..row.inputs.len()];
    let spot = row.inputs[row.spot];
    let terms = P::terms(inputs, &row.grid);
    let is_centre = matches!(target, Target::Centre(_));
    let is_quasi = matches!(row.numbers, Numbers::Sobol { .. }) && !matches!(target, Target::Pilot(_));
    let sides = if row.wanted.antithetic && !is_centre { 2 } else { 1 };
    let buffer = <R::Lanes as Vector>::Element::blocks(scratch);
    let blocks_needed = if is_quasi { quasi_blocks(row) } else { 1 };
    buffer.resize(blocks_needed, [<R::Lanes as Vector>::Element::from_f64(0.0); BLOCK_PATHS]);

    let mut states = [const { [const { MaybeUninit::<P::State<R>>::uninit() }; BLOCK_PATHS] }; 2];
    let mut logs = [[zero; BLOCK_PATHS]; 2];
    let no_score = Score::<R::Lanes>::none();
    let mut scores = [no_score; BLOCK_PATHS];
    let mut samples = [Samples::ZERO; 2];
    for block in blocks {
        let mut start = P::start(&terms);
        if row.grid.observes_today {
            P::observe_today(&terms, &mut start);
        }
        for side in 0..sides {
            states[side][..groups].fill(MaybeUninit::new(start));
            logs[side][..groups].fill(zero);
        }
        if by_ratio {
            scores[..groups].fill(no_score);
        }
        if is_quasi && !is_centre {
            // SAFETY: the same contract.
            unsafe { (parts.quasi)(row, replicate, block, buffer) };
        }
        let place = PathBlock { seed: row.seed, row: row.index, block };
        for (k, step) in row.grid.steps.iter().enumerate() {
            let normals = &mut buffer[if is_quasi { k } else { 0 }];
            if !is_quasi && !is_centre {
                // SAFETY: the same contract.
                unsafe { (parts.philox)(&place, k as u32, row.wanted.matched, normals) };
            }
            let vol = R::input(step.vol, Some(1));
            let (drift, diffusion) = drift_and_diffusion(vol, step.carry, step);
            for side in 0..sides {
                let sign = if side == 0 { diffusion } else { -diffusion };
                for group in 0..groups {
                    let mut z = R::Lanes::splat(0.0);
                    if !is_centre {
                        // SAFETY: the groups are in the block.
                        z = unsafe { R::Lanes::load(normals.as_ptr().add(group * lanes)) };
                    }
                    let before = logs[side][group];
                    let after = advance(before, drift, sign, R::constant(z));
                    logs[side][group] = after;
                    if step.observed || P::WATCHES_ALWAYS {
                        // SAFETY: the states of all groups were written above.
                        let state = unsafe { states[side][group].assume_init_mut() };
                        P::observe(&terms, state, &Move { before, after, diffusion });
                    }
                    if by_ratio && side == 0 {
                        let score = &mut scores[group];
                        if k == 0 {
                            score.begin(z, R::Lanes::splat(spot), diffusion.value());
                        }
                        score.add(z, vol.value(), R::Lanes::splat(step.sqrt_dt));
                    }
                }
            }
        }
        for side in 0..sides {
            let samples = &mut samples[side];
            for group in 0..groups {
                // SAFETY: the states of all groups were written above.
                let state = unsafe { states[side][group].assume_init_ref() };
                let (payoff, control) = P::settle(&terms, state, logs[side][group]);
                let at = group * lanes;
                write(payoff.value(), &mut samples.payoff[at..at + lanes]);
                if row.wanted.control || is_centre {
                    write(control.value(), &mut samples.control[at..at + lanes]);
                }
                if row.greeks == Greeks::None {
                    continue;
                }
                if by_ratio {
                    let centred = payoff.value() - R::Lanes::splat(row.centre.payoff);
                    let flip = R::Lanes::splat(if side == 0 { 1.0 } else { -1.0 });
                    let (delta, vega) = scores[group].greeks(centred, flip);
                    write(delta, &mut samples.delta[at..at + lanes]);
                    write(vega, &mut samples.vega[at..at + lanes]);
                } else {
                    write(payoff.derivative(0), &mut samples.delta[at..at + lanes]);
                    write(payoff.derivative(1), &mut samples.vega[at..at + lanes]);
                }
            }
        }
        // SAFETY: the same contract.
        unsafe { (parts.take)(&samples, row, target) };
    }
}

/// Converts the lanes to f64.
#[inline(always)]
pub fn write<V: Vector>(lanes: V, target: &mut [f64]) {
    let mut elements = [V::Element::from_f64(0.0); BLOCK_PATHS];
    // SAFETY: no vector has more lanes than a block has paths.
    unsafe { lanes.store(elements.as_mut_ptr()) };
    for (target, element) in target.iter_mut().zip(elements) {
        *target = element.to_f64();
    }
}

/// Neither fuzz targets nor the tests in this crate simulate, so one set, whose bits are those of all, is enough to link.
#[cfg(target_arch = "x86_64")]
const PORTABLE_ALONE: bool = cfg!(any(fuzzing, test));

type BlocksFn = unsafe fn(&Row, &mut Scratch, u32, Range<u64>, &mut Target<'_>);

/// A payoff compiled for every instruction set and precision of the architecture.
#[derive(Debug)]
pub struct PathKernels {
    recording: PathRecording,
    /// By precision.
    portable: [BlocksFn; 2],
    #[cfg(target_arch = "x86_64")]
    avx2: [BlocksFn; 2],
    #[cfg(target_arch = "x86_64")]
    avx512: [BlocksFn; 2],
    #[cfg(target_arch = "aarch64")]
    neon: [BlocksFn; 2],
}

impl PathKernels {
    /// Compiles `P`.
    pub const fn of<P: Payoff>() -> PathKernels {
        PathKernels {
            recording: PathRecording::of::<P>(),
            portable: [portable::blocks::<P, f64>, portable::blocks::<P, f32>],
            #[cfg(target_arch = "x86_64")]
            avx2: if PORTABLE_ALONE {
                [portable::blocks::<P, f64>, portable::blocks::<P, f32>]
            } else {
                [avx2::blocks::<P, F64x4>, avx2::blocks::<P, F32x8>]
            },
            #[cfg(target_arch = "x86_64")]
            avx512: if PORTABLE_ALONE {
                [portable::blocks::<P, f64>, portable::blocks::<P, f32>]
            } else if WITHOUT_AVX512 {
                [avx2::blocks::<P, F64x4>, avx2::blocks::<P, F32x8>]
            } else {
                [avx512::blocks::<P, F64x8>, avx512::blocks::<P, F32x16>]
            },
            #[cfg(target_arch = "aarch64")]
            neon: [neon::blocks::<P, F64x2>, neon::blocks::<P, F32x4>],
        }
    }

    /// The loop over several assets, which is one for all payoffs on this machine.
    pub const fn of_assets(payoff: AssetPayoff) -> PathKernels {
        PathKernels {
            recording: PathRecording::Assets(payoff),
            portable: [portable::assets::<f64>, portable::assets::<f32>],
            #[cfg(target_arch = "x86_64")]
            avx2: [avx2::assets::<F64x4>, avx2::assets::<F32x8>],
            #[cfg(target_arch = "x86_64")]
            avx512: if WITHOUT_AVX512 {
                [avx2::assets::<F64x4>, avx2::assets::<F32x8>]
            } else {
                [avx512::assets::<F64x8>, avx512::assets::<F32x16>]
            },
            #[cfg(target_arch = "aarch64")]
            neon: [neon::assets::<F64x2>, neon::assets::<F32x4>],
        }
    }

    /// The payoff as devices take it.
    pub(crate) fn recording(&self) -> &PathRecording {
        &self.recording
    }

    /// Simulates `blocks` of `row`.
    ///
    /// # Panics
    /// If this machine does not have `set`.
    pub(crate) fn run(
        &self,
        (set, precision): (InstructionSet, Precision),
        row: &Row,
        scratch: &mut Scratch,
        replicate: u32,
        blocks: Range<u64>,
        mut target: Target<'_>,
    ) {
        assert!(set.is_available());
        let variant = match set {
            InstructionSet::Portable => &self.portable,
            #[cfg(target_arch = "x86_64")]
            InstructionSet::Avx2 => &self.avx2,
            #[cfg(target_arch = "x86_64")]
            InstructionSet::Avx512 => &self.avx512,
            #[cfg(target_arch = "aarch64")]
            InstructionSet::Neon => &self.neon,
            #[allow(unreachable_patterns)]
            _ => unreachable!("not a set of this architecture"),
        };
        // SAFETY: the instruction set was checked.
        unsafe { variant[precision as usize](row, scratch, replicate, blocks, &mut target) }
    }
}

macro_rules! compile_for {
    ($name:ident $(, $features:literal)?) => {
        pub(super) mod $name {
            use super::*;

            #[inline(never)]
            $(#[target_feature(enable = $features)])?
            unsafe fn take(samples: &[Samples; 2], row: &Row, target: &mut Target<'_>) {
                // SAFETY: the instruction set is the one enabled here.
                unsafe { take_samples(samples, row, target) }
            }

            #[inline(never)]
            $(#[target_feature(enable = $features)])?
            unsafe fn philox<V: PathLanes>(
                place: &PathBlock,
                dimension: u32,
                matched: bool,
                normals: &mut Block<V::Element>,
            ) where
                V::Element: PathElement,
            {
                // SAFETY: the instruction set is the one enabled here.
                unsafe { philox_normals::<V>(place, dimension, matched, normals) }
            }

            #[inline(never)]
            $(#[target_feature(enable = $features)])?
            unsafe fn inverses<V: Vector>(block: &mut Block<V::Element>)
            where
                V::Element: PathElement,
            {
                // SAFETY: the instruction set is the one enabled here.
                unsafe { invert::<V>(block) }
            }

            #[inline(never)]
            $(#[target_feature(enable = $features)])?
            unsafe fn quasi<V: Vector>(
                row: &Row,
                replicate: u32,
                block: u64,
                normals: &mut [Block<V::Element>],
            ) where
                V::Element: PathElement,
            {
                // SAFETY: the instruction set is the one enabled here.
                unsafe { quasi_normals::<V>(row, replicate, block, normals, inverses::<V>) }
            }

            /// # Safety
            /// The CPU must have the instruction set.
            $(#[target_feature(enable = $features)])?
            pub unsafe fn assets<V: PathLanes>(
                row: &Row,
                scratch: &mut Scratch,
                replicate: u32,
                blocks: Range<u64>,
                target: &mut Target<'_>,
            ) where
                V::Element: PathElement,
            {
                let parts = Parts { philox: philox::<V>, quasi: quasi::<V>, take };
                // SAFETY: the instruction set is the one enabled here.
                unsafe { assets::simulate::<V>(row, scratch, replicate, blocks, target, parts) }
            }

            #[inline(never)]
            $(#[target_feature(enable = $features)])?
            unsafe fn uniform<V: PathLanes>(
                place: &PathBlock,
                dimension: u32,
                _: bool,
                numbers: &mut Block<V::Element>,
            ) where
                V::Element: PathElement,
            {
                philox_uniforms::<V>(place, dimension, numbers);
            }

            #[inline(never)]
            $(#[target_feature(enable = $features)])?
            unsafe fn points<V: Vector>(
                row: &Row,
                replicate: u32,
                block: u64,
                numbers: &mut [Block<V::Element>],
            ) where
                V::Element: PathElement,
            {
                quasi_uniforms(row, replicate, block, numbers, |_| {});
            }

            /// # Safety
            /// The CPU must have the instruction set.
            $(#[target_feature(enable = $features)])?
            pub unsafe fn generate<V: PathLanes>(
                row: &Row,
                scratch: &mut Scratch,
                replicate: u32,
                block: u64,
                target: &BlockTarget,
            ) where
                V::Element: PathElement,
            {
                let parts = match target.value {
                    PathValue::Uniform => Parts { philox: uniform::<V>, quasi: points::<V>, take },
                    _ => Parts { philox: philox::<V>, quasi: quasi::<V>, take },
                };
                // SAFETY: the instruction set is the one enabled here.
                unsafe { generate::generate::<V>(row, scratch, replicate, block, target, parts) }
            }

            /// # Safety
            /// The CPU must have the instruction set.
            $(#[target_feature(enable = $features)])?
            pub unsafe fn blocks<P: Payoff, V: PathLanes>(
                row: &Row,
                scratch: &mut Scratch,
                replicate: u32,
                blocks: Range<u64>,
                target: &mut Target<'_>,
            ) where
                V::Element: PathElement,
            {
                let parts = Parts { philox: philox::<V>, quasi: quasi::<V>, take };
                // SAFETY: the instruction set is the one enabled here.
                unsafe {
                    match row.greeks {
                        // Where there are no lanes nobody is in a hurry, and one loop is enough.
                        greeks if P::IS_CONTINUOUS && (greeks == Greeks::Wanted || V::LANES == 1) => {
                            simulate::<P, Dual<V, 2>>(row, scratch, replicate, blocks, target, parts, false);
                        }
                        greeks => {
                            let by_ratio = greeks == Greeks::Wanted;
                            simulate::<P, V>(row, scratch, replicate, blocks, target, parts, by_ratio);
                        }
                    }
                }
            }
        }
    };
}

compile_for!(portable);
#[cfg(target_arch = "x86_64")]
compile_for!(avx2, "avx2,fma");
#[cfg(target_arch = "x86_64")]
compile_for!(avx512, "avx512f,avx512dq,avx512vl,avx512bw,avx2,fma");
#[cfg(target_arch = "aarch64")]
compile_for!(neon);
