//! Blocks of standard normals: random numbers, inverted, and brought into the order of time.

use super::vector::{Element, Vector};
use super::words::{PathLanes, philox_bits};
use crate::math::{INVERSE_CENTRAL, inv_norm_cdf_central, inv_norm_cdf_tail};
use crate::mc::bridge::BrownianBridge;
use crate::mc::grid::Step;
use crate::mc::philox::{BLOCK_PATHS, PathBlock};
use crate::mc::row::{Numbers, Row};
use crate::mc::scramble::Scrambler;
use crate::mc::uniform::Uniform;

/// A number of each path of a block.
pub(super) type Block<E> = [E; BLOCK_PATHS];

/// Memory that threads keep from one block to the next.
#[derive(Debug, Default)]
pub struct Scratch {
    f64: Vec<Block<f64>>,
    f32: Vec<Block<f32>>,
}

/// Scalars that paths are made of.
pub trait PathElement: Uniform + Element + Send + Sync + 'static {
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

/// Replaces the uniforms of a block by normals.
pub(super) type InvertFn<E> = unsafe fn(&mut Block<E>);

/// Writes the normals of a dimension for a block of paths.
///
/// # Safety
/// The CPU must have the instruction set of `V`.
#[inline(always)]
pub(super) unsafe fn philox_normals<V: PathLanes>(
    place: &PathBlock,
    dimension: u32,
    normals: &mut Block<V::Element>,
) where
    V::Element: PathElement,
{
    let bits = philox_bits::<V::Words>(place, dimension);
    for (normal, bits) in normals.iter_mut().zip(bits) {
        *normal = V::Element::open_unit(bits);
    }
    // SAFETY: the same contract.
    unsafe { invert::<V>(normals) }
}

/// Replaces uniforms by normals.
///
/// The fit of the tails takes a logarithm and a root, and a quarter of the numbers need it; so those are brought
/// together first.
///
/// # Safety
/// The CPU must have the instruction set of `V`.
#[inline(always)]
pub(super) unsafe fn invert<V: Vector>(block: &mut Block<V::Element>) {
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

/// Writes the normals that drive a block of quasi-random paths: in the first half of `blocks`, a block for each step.
/// The second half, as long, is where the bridge is built.
///
/// # Safety
/// The CPU must have the instruction set of `V`.
#[inline(always)]
pub(super) unsafe fn sobol_normals<V: Vector>(
    row: &Row,
    replicate: u32,
    block: u64,
    blocks: &mut [Block<V::Element>],
    invert: InvertFn<V::Element>,
) where
    V::Element: PathElement,
{
    let Numbers::Sobol { points, bridge, scrambling } = &row.numbers else { return };
    let (normals, motion) = blocks.split_at_mut(row.grid.steps.len());
    let seed = row.scrambling_seed();
    for (dimension, normals) in normals.iter_mut().enumerate() {
        let mut points = points.block(block as u32, dimension);
        Scrambler::new(*scrambling, seed, replicate, dimension as u32).apply_all(&mut points);
        for (normal, point) in normals.iter_mut().zip(points) {
            *normal = V::Element::open_unit_of_point(point);
        }
        // SAFETY: the same contract.
        unsafe { invert(normals) };
    }
    if let Some(bridge) = bridge.as_ref().filter(|bridge| bridge.len() > 1) {
        // SAFETY: the same contract.
        unsafe { cross_bridge::<V>(bridge, &row.grid.steps, normals, motion) };
    }
}

/// Takes `normals` in the order of the bridge's dimensions, and leaves in their place those of the steps.
///
/// # Safety
/// The CPU must have the instruction set of `V`.
#[inline(always)]
unsafe fn cross_bridge<V: Vector>(
    bridge: &BrownianBridge,
    steps: &[Step],
    normals: &mut [Block<V::Element>],
    motion: &mut [Block<V::Element>],
) {
    // SAFETY (both): the callers take offsets of whole vectors in a block.
    let load = |block: &Block<V::Element>, offset: usize| unsafe { V::load(block.as_ptr().add(offset)) };
    let store = |lanes: V, block: &mut Block<V::Element>, offset: usize| unsafe {
        lanes.store(block.as_mut_ptr().add(offset));
    };
    for (point, normals) in bridge.points().iter().zip(&*normals) {
        for offset in (0..BLOCK_PATHS).step_by(V::LANES) {
            let known = |at: Option<usize>| at.map(|at| load(&motion[at], offset));
            let value = point.value(load(normals, offset), known(point.before), known(point.after));
            store(value, &mut motion[point.at], offset);
        }
    }
    let mut before: Option<&Block<V::Element>> = None;
    for ((motion, normals), step) in motion.iter().zip(normals).zip(steps) {
        let scale = V::splat(1.0 / step.sqrt_dt);
        for offset in (0..BLOCK_PATHS).step_by(V::LANES) {
            let start = before.map_or(V::splat(0.0), |before| load(before, offset));
            store((load(motion, offset) - start) * scale, normals, offset);
        }
        before = Some(motion);
    }
}
