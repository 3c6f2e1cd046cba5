//! The normals that drive blocks of paths.

use super::vector::{Element, Vector};
use super::words::{PathLanes, philox_bits};
use crate::math::{INVERSE_CENTRAL, inv_norm_cdf_central, inv_norm_cdf_tail};
use crate::mc::philox::{BLOCK_PATHS, PathBlock};
use crate::mc::row::{Numbers, Row};
use crate::mc::scramble::Scrambler;
use crate::mc::uniform::Uniform;
use crate::real::Real;

/// A number of each path of a block.
pub type Block<E> = [E; BLOCK_PATHS];

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

/// Writes the standard normals of a dimension for a block of paths.
///
/// # Safety
/// The CPU must have the instruction set of `V`.
#[inline(always)]
pub unsafe fn philox_normals<V: PathLanes>(place: &PathBlock, dimension: u32, normals: &mut Block<V::Element>)
where
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
pub unsafe fn invert<V: Vector>(block: &mut Block<V::Element>) {
    let half = V::Element::from_f64(0.5);
    let central = V::Element::from_f64(INVERSE_CENTRAL);
    // The rest of the last vector holds any number of the tails.
    let mut tails = [V::Element::from_f64(0.0625); 2 * BLOCK_PATHS];
    let mut places = [0_u8; BLOCK_PATHS];
    let mut count = 0;
    for (place, uniform) in block.iter().enumerate() {
        tails[count % BLOCK_PATHS] = *uniform;
        places[count % BLOCK_PATHS] = place as u8;
        count += usize::from(!(*uniform - half).abs().le(central));
    }
    for lanes in block.chunks_exact_mut(V::LANES) {
        // SAFETY: a chunk has as many elements as a vector.
        unsafe { inv_norm_cdf_central(V::load(lanes.as_ptr())).store(lanes.as_mut_ptr()) }
    }
    for lanes in tails[..count.next_multiple_of(V::LANES)].chunks_exact_mut(V::LANES) {
        // SAFETY: a chunk has as many elements as a vector.
        unsafe { inv_norm_cdf_tail(V::load(lanes.as_ptr())).store(lanes.as_mut_ptr()) }
    }
    for (place, normal) in places.iter().zip(tails).take(count) {
        block[usize::from(*place) % BLOCK_PATHS] = normal;
    }
}

/// Writes the normals that drive a block of quasi-random paths, those of a step in a block for each asset. The first points of
/// the bridges of all assets take the first dimensions, and so on.
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
    normals: &mut [Block<V::Element>],
    invert: unsafe fn(&mut Block<V::Element>),
) where
    V::Element: PathElement,
{
    let Numbers::Sobol { points, bridge, scrambling } = &row.numbers else { return };
    let seed = row.scrambling_seed();
    for (dimension, normals) in normals.iter_mut().enumerate() {
        let scrambler = Scrambler::new(*scrambling, seed, replicate, dimension as u32);
        let points = points.block(block as u32, dimension);
        for (normal, point) in normals.iter_mut().zip(points) {
            *normal = V::Element::open_unit_of_point(scrambler.apply(point));
        }
        // SAFETY: the same contract.
        unsafe { invert(normals) };
    }
    let (steps, assets) = (row.grid.steps.len(), row.asset_count());
    let Some(bridge) = bridge.as_ref().filter(|_| steps > 1) else { return };
    let zero = V::splat(0.0);
    let (mut drawn, mut path) = (vec![zero; steps], vec![zero; steps]);
    for asset in 0..assets {
        for offset in (0..BLOCK_PATHS).step_by(V::LANES) {
            for (drawn, normals) in drawn.iter_mut().zip(normals.iter().skip(asset).step_by(assets)) {
                // SAFETY: `offset` and a vector are in the block.
                *drawn = unsafe { V::load(normals.as_ptr().add(offset)) };
            }
            bridge.build(&drawn, &mut path);
            let mut before = zero;
            let of_asset = normals.iter_mut().skip(asset).step_by(assets);
            for ((position, normals), step) in path.iter().zip(of_asset).zip(&row.grid.steps) {
                let normal = (*position - before) * V::splat(1.0 / step.sqrt_dt);
                before = *position;
                // SAFETY: `offset` and a vector are in the block.
                unsafe { normal.store(normals.as_mut_ptr().add(offset)) };
            }
        }
    }
}
