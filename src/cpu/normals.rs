//! The normals that drive blocks of paths: random numbers, inverted, and brought into the order of time.

use super::vector::{Element, Vector};
use super::words::{PathLanes, philox_bits};
use crate::math::{INVERSE_CENTRAL, inv_norm_cdf_central, inv_norm_cdf_tail};
use crate::mc::accumulator::tree_sum;
use crate::mc::bridge::BrownianBridge;
use crate::mc::grid::Step;
use crate::mc::path::matched;
use crate::mc::philox::{BLOCK_PATHS, PathBlock};
use crate::mc::row::{Numbers, Row};
use crate::mc::scramble::Scrambler;
use crate::mc::uniform::Uniform;
use std::ops::Add;

/// A number of each path of a block.
pub type Block<E> = [E; BLOCK_PATHS];

/// Memory that threads keep from one block to the next.
#[derive(Debug, Default)]
pub struct Scratch {
    f64: Vec<Block<f64>>,
    f32: Vec<Block<f32>>,
}

/// Scalars that paths are made of.
pub trait PathElement: Uniform + Element + Add<Output = Self> + Send + Sync + 'static {
    /// The blocks of this type.
    fn blocks(scratch: &mut Scratch) -> &mut Vec<Block<Self>>;
}

impl PathElement for f64 {
    fn blocks(scratch: &mut Scratch) -> &mut Vec<Block<f64>> {
        &mut scratch.f64
    }
}

impl PathElement for f32 {
    fn blocks(scratch: &mut Scratch) -> &mut Vec<Block<f32>> {
        &mut scratch.f32
    }
}

/// The place of every vector in a block.
pub fn places<V: Vector>() -> impl Iterator<Item = usize> {
    (0..BLOCK_PATHS).step_by(V::LANES)
}

/// The vector at a place.
///
/// # Safety
/// `at` must be one of [`places`], and the CPU must have the instruction set of `V`.
#[inline(always)]
pub unsafe fn load<V: Vector>(block: &Block<V::Element>, at: usize) -> V {
    debug_assert!(at + V::LANES <= BLOCK_PATHS);
    // SAFETY: a vector from `at` on is in the block.
    unsafe { V::load(block.as_ptr().add(at)) }
}

/// Writes the vector at a place.
///
/// # Safety
/// As for [`load`].
#[inline(always)]
pub unsafe fn store<V: Vector>(lanes: V, block: &mut Block<V::Element>, at: usize) {
    debug_assert!(at + V::LANES <= BLOCK_PATHS);
    // SAFETY: a vector from `at` on is in the block.
    unsafe { lanes.store(block.as_mut_ptr().add(at)) }
}

/// Writes the normals of a dimension for a block of paths, and makes their mean zero if they are to be `matched`.
///
/// # Safety
/// The CPU must have the instruction set of `V`.
#[inline(always)]
pub unsafe fn philox_normals<V: PathLanes>(
    place: &PathBlock,
    dimension: u32,
    matched: bool,
    normals: &mut Block<V::Element>,
) where
    V::Element: PathElement,
{
    philox_uniforms::<V>(place, dimension, normals);
    // SAFETY: the same contract.
    unsafe {
        invert::<V>(normals);
        if matched {
            match_all::<V>(normals);
        }
    }
}

/// Writes the uniforms of a dimension for a block of paths.
#[inline(always)]
pub fn philox_uniforms<V: PathLanes>(place: &PathBlock, dimension: u32, uniforms: &mut Block<V::Element>)
where
    V::Element: PathElement,
{
    let bits = philox_bits::<V::Words>(place, dimension);
    for (uniform, bits) in uniforms.iter_mut().zip(bits) {
        *uniform = V::Element::open_unit(bits);
    }
}

/// [`matched`] for a block.
///
/// # Safety
/// The CPU must have the instruction set of `V`.
#[inline(always)]
unsafe fn match_all<V: Vector>(block: &mut Block<V::Element>)
where
    V::Element: PathElement,
{
    let sum = V::splat(tree_sum(block).to_f64());
    for at in places::<V>() {
        // SAFETY: the places are in the block.
        unsafe { store(matched(load::<V>(block, at), sum), block, at) }
    }
}

/// Replaces uniforms by normals.
///
/// The fit of the tails takes a logarithm and a root, and a quarter of the numbers need it; so those are brought
/// together first.
///
/// # Safety
/// The CPU must have the instruction set of `V`.
#[inline(always)]
pub unsafe fn invert<V: Vector>(block: &mut Block<V::Element>) {
    const { assert!(BLOCK_PATHS == u64::BITS as usize) }
    let half = V::splat(0.5);
    let reach = V::splat(INVERSE_CENTRAL);
    let mut outside = 0_u64;
    for (i, lanes) in block.chunks_exact(V::LANES).enumerate() {
        // SAFETY: a chunk has as many elements as a vector.
        let distance = unsafe { V::load(lanes.as_ptr()) } - half;
        outside |= V::mask_bits(!distance.abs().le(reach)) << (i * V::LANES);
    }
    let count = outside.count_ones() as usize;
    // The rest of the last vector holds any number of the tails.
    let mut tails = [V::Element::from_f64(0.0625); BLOCK_PATHS];
    let mut places = [0_u8; BLOCK_PATHS];
    for (tail, place) in tails.iter_mut().zip(&mut places).take(count) {
        let next = outside.trailing_zeros() as usize % BLOCK_PATHS;
        *tail = block[next];
        *place = next as u8;
        outside &= outside - 1;
    }
    for lanes in block.chunks_exact_mut(V::LANES) {
        // SAFETY: a chunk has as many elements as a vector.
        unsafe { inv_norm_cdf_central(V::load(lanes.as_ptr())).store(lanes.as_mut_ptr()) }
    }
    for lanes in tails[..count.next_multiple_of(V::LANES)].chunks_exact_mut(V::LANES) {
        // SAFETY: a chunk has as many elements as a vector.
        unsafe { inv_norm_cdf_tail(V::load(lanes.as_ptr())).store(lanes.as_mut_ptr()) }
    }
    for (tail, place) in tails.iter().zip(places).take(count) {
        block[usize::from(place) % BLOCK_PATHS] = *tail;
    }
}

/// Blocks that [`quasi_normals`] works on: one for each step and asset, and then one for each step, where bridges are built.
pub fn quasi_blocks(row: &Row) -> usize {
    row.grid.steps.len() * (row.asset_count() + 1)
}

/// Writes the normals that drive a block of quasi-random paths to the first of [`quasi_blocks`], those of a step in a block for
/// each asset. The first points of the bridges of all assets take the first dimensions, and so on.
///
/// `invert` is [`invert`] as a function of its own, which is faster than in the loop over dimensions.
///
/// # Safety
/// The CPU must have the instruction set of `V`, for which `invert` is compiled.
#[inline(always)]
pub unsafe fn quasi_normals<V: Vector>(
    row: &Row,
    replicate: u32,
    block: u64,
    blocks: &mut [Block<V::Element>],
    invert: unsafe fn(&mut Block<V::Element>),
) where
    V::Element: PathElement,
{
    let Numbers::Sobol { bridge, .. } = &row.numbers else { return };
    let assets = row.asset_count();
    let (normals, motion) = blocks.split_at_mut(row.grid.steps.len() * assets);
    quasi_uniforms(
        row,
        replicate,
        block,
        normals,
        #[inline(always)]
        |normals| {
            // SAFETY: the same contract.
            unsafe { invert(normals) }
        },
    );
    let Some(bridge) = bridge.as_ref().filter(|bridge| bridge.len() > 1) else { return };
    for asset in 0..assets {
        // SAFETY: the same contract.
        unsafe { cross_bridge::<V>(bridge, &row.grid.steps, &mut normals[asset..], assets, motion) };
    }
}

/// Writes the scrambled points of a block, a dimension after the other, and hands each to `then`.
#[inline(always)]
pub fn quasi_uniforms<E: PathElement>(
    row: &Row,
    replicate: u32,
    block: u64,
    blocks: &mut [Block<E>],
    then: impl Fn(&mut Block<E>),
) {
    let Numbers::Sobol { points, scrambling, .. } = &row.numbers else { return };
    let seed = row.scrambling_seed();
    for (dimension, uniforms) in blocks.iter_mut().take(points.dimensions()).enumerate() {
        let mut points = points.block(block as u32, dimension);
        Scrambler::new(*scrambling, seed, replicate, dimension as u32).apply_all(&mut points);
        for (uniform, point) in uniforms.iter_mut().zip(points) {
            *uniform = E::open_unit_of_point(point);
        }
        then(uniforms);
    }
}

/// Takes every `stride`th of `normals`, in the order of the bridge's dimensions, and leaves in their place those of the steps.
///
/// # Safety
/// The CPU must have the instruction set of `V`.
#[inline(always)]
unsafe fn cross_bridge<V: Vector>(
    bridge: &BrownianBridge,
    steps: &[Step],
    normals: &mut [Block<V::Element>],
    stride: usize,
    motion: &mut [Block<V::Element>],
) {
    for (point, normals) in bridge.points().iter().zip(normals.iter().step_by(stride)) {
        for at in places::<V>() {
            // SAFETY: the places are in the blocks.
            unsafe {
                let before = point.before.map(
                    #[inline(always)]
                    |place| load::<V>(&motion[place], at),
                );
                let after = point.after.map(
                    #[inline(always)]
                    |place| load::<V>(&motion[place], at),
                );
                let value = point.value(load(normals, at), before, after);
                store(value, &mut motion[point.at], at);
            }
        }
    }
    let mut before: Option<&Block<V::Element>> = None;
    for ((motion, normals), step) in motion.iter().zip(normals.iter_mut().step_by(stride)).zip(steps) {
        let scale = V::splat(1.0 / step.sqrt_dt);
        for at in places::<V>() {
            // SAFETY: the places are in the blocks.
            unsafe {
                let mut increment = load::<V>(motion, at);
                if let Some(before) = before {
                    increment = increment - load::<V>(before, at);
                }
                store(increment * scale, normals, at);
            }
        }
        before = Some(motion);
    }
}
