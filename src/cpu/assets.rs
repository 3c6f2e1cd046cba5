//! The loop over paths of several assets, one for all their payoffs: what a payoff is made of is looked up once for a block
//! of paths, and Greeks need no dual numbers.

use super::normals::{Block, PathElement, Scratch, load, places, quasi_blocks, store};
use super::paths::{Parts, write};
use super::vector::Element;
use super::words::PathLanes;
use crate::mc::accumulator::{Samples, tree_sum};
use crate::mc::assets::{
    AssetEnd, AssetPayoff, AssetStep, Assets, exchanged, log_mean, own_noise, paid, price_at, shared_noise,
    tilted, with_option,
};
use crate::mc::grid::Step;
use crate::mc::philox::{BLOCK_PATHS, PathBlock};
use crate::mc::row::{Greeks, Numbers, Row, Target};
use arrayvec::ArrayVec;
use std::ops::Range;

/// What is kept of the paths of a block, or of their opposites; a block for each asset.
struct Kept<'a, E> {
    /// `ln(S / S_0)`.
    logs: &'a mut [Block<E>],
    /// Sum of the prices at the fixings.
    prices: &'a mut [Block<E>],
    /// Logarithms of the two geometric means of the control variate.
    means: &'a mut [Block<E>],
    /// Derivative of `logs` in the volatility; empty without Greeks.
    slopes: &'a mut [Block<E>],
    /// That of `prices`.
    tilts: &'a mut [Block<E>],
}

impl<'a, E> Kept<'a, E> {
    /// Blocks of so many assets.
    fn blocks(assets: usize, has_greeks: bool) -> usize {
        2 + assets * if has_greeks { 4 } else { 2 }
    }
    fn new(blocks: &'a mut [Block<E>], assets: usize) -> Self {
        let (logs, blocks) = blocks.split_at_mut(assets);
        let (prices, blocks) = blocks.split_at_mut(assets);
        let (means, blocks) = blocks.split_at_mut(2);
        let (slopes, tilts) = blocks.split_at_mut(blocks.len() / 2);
        Kept { logs, prices, means, slopes, tilts }
    }
}

/// Simulates `blocks` of `row`, which has several assets.
///
/// # Safety
/// The CPU must have the instruction set of `V`.
#[inline(always)]
pub unsafe fn simulate<V: PathLanes>(
    row: &Row,
    scratch: &mut Scratch,
    replicate: u32,
    blocks: Range<u64>,
    target: &mut Target<'_>,
    parts: Parts<V::Element>,
) where
    V::Element: PathElement,
{
    let Some(assets) = &row.assets else { return };
    let count = assets.each.len();
    let is_centre = matches!(target, Target::Centre(_));
    let is_quasi =
        matches!(row.numbers, Numbers::Sobol { .. }) && !is_centre && !matches!(target, Target::Pilot(_));
    let has_greeks = row.greeks == Greeks::Wanted && matches!(target, Target::Sums(_));
    let sides = if row.wanted.antithetic && !is_centre { 2 } else { 1 };
    let draws = if is_quasi { quasi_blocks(row) } else { count };
    let zero = [V::Element::from_f64(0.0); BLOCK_PATHS];
    let blocks_of_side = Kept::<V::Element>::blocks(count, has_greeks);
    let buffer = V::Element::blocks(scratch);
    buffer.resize(draws + sides * blocks_of_side, zero);
    let (normals, rest) = buffer.split_at_mut(draws);
    let mut samples = [Samples::ZERO; 2];
    for block in blocks {
        rest.fill(zero);
        let mut kept: ArrayVec<_, 2> =
            rest.chunks_exact_mut(blocks_of_side).map(|blocks| Kept::new(blocks, count)).collect();
        if row.grid.observes_today {
            for kept in &mut kept {
                for (prices, asset) in kept.prices.iter_mut().zip(&assets.each) {
                    prices.fill(V::Element::from_f64(asset.spot));
                }
            }
        }
        if is_quasi {
            // SAFETY: the same contract.
            unsafe { (parts.quasi)(row, replicate, block, normals) };
        }
        if is_centre {
            normals.fill(zero);
        }
        let place = PathBlock { seed: row.seed, row: row.index, block };
        for (k, step) in row.grid.steps.iter().enumerate() {
            let drawn = if is_quasi { &mut normals[k * count..][..count] } else { &mut normals[..] };
            if !is_quasi && !is_centre {
                for (asset, drawn) in drawn.iter_mut().enumerate() {
                    // SAFETY: the same contract.
                    unsafe {
                        (parts.philox)(&place, (k * count + asset) as u32, row.wanted.matched, drawn);
                    }
                }
            }
            // From the last asset on, as the others' noise is in its own.
            for asset in (0..count).rev() {
                // SAFETY: the same contract.
                unsafe {
                    correlate::<V>(drawn, assets.correlation.factor(asset));
                    walk::<V>(assets, asset, &drawn[asset], step, &mut kept);
                }
            }
        }
        for (kept, samples) in kept.iter().zip(&mut samples) {
            // SAFETY: the same contract.
            unsafe { settle::<V>(assets, kept, row.wanted.control || is_centre, samples, target) };
        }
        // SAFETY: the same contract.
        unsafe { (parts.take)(&samples, row, target) };
    }
}

/// Makes the last of the independent normals that belong to `factor` the asset's noise.
///
/// # Safety
/// The CPU must have the instruction set of `V`.
#[inline(always)]
pub unsafe fn correlate<V: PathLanes>(drawn: &mut [Block<V::Element>], factor: &[f64])
where
    V::Element: PathElement,
{
    let Some((own, others)) = factor.split_last() else { return };
    let (before, noise) = drawn.split_at_mut(others.len());
    let noise = &mut noise[0];
    // SAFETY: the places are in the blocks.
    unsafe {
        for at in places::<V>() {
            store(own_noise(V::splat(*own), load::<V>(noise, at)), noise, at);
        }
        for (normals, factor) in before.iter().zip(others) {
            let factor = V::splat(*factor);
            for at in places::<V>() {
                store(shared_noise(factor, load::<V>(normals, at), load::<V>(noise, at)), noise, at);
            }
        }
    }
}

/// Takes a step of one asset.
///
/// # Safety
/// The CPU must have the instruction set of `V`.
#[inline(always)]
unsafe fn walk<V: PathLanes>(
    assets: &Assets,
    index: usize,
    noise: &Block<V::Element>,
    step: &Step,
    kept: &mut [Kept<'_, V::Element>],
) where
    V::Element: PathElement,
{
    let asset = &assets.each[index];
    let (spot, vol) = (V::splat(asset.spot), V::splat(asset.vol));
    let (carry, time) = (V::splat(asset.carry * step.dt), [V::splat(step.dt), V::splat(step.sqrt_dt)]);
    let exponent = assets.control.exponents.get(index).copied().unwrap_or(0.0);
    let (mean, exponent) = (usize::from(exponent < 0.0), exponent.abs());
    for (side, kept) in kept.iter_mut().enumerate() {
        let moves = AssetStep::new(vol, carry, time, V::splat(if side == 0 { 1.0 } else { -1.0 }));
        let (logs, prices) = (&mut kept.logs[index], &mut kept.prices[index]);
        for at in places::<V>() {
            // SAFETY: the places are in the blocks.
            unsafe {
                let noise = load::<V>(noise, at);
                let log = moves.log(load::<V>(logs, at), noise);
                store(log, logs, at);
                let mut slope = V::splat(0.0);
                if let Some(slopes) = kept.slopes.get_mut(index) {
                    slope = moves.slope(load::<V>(slopes, at), noise);
                    store(slope, slopes, at);
                }
                if !step.observed {
                    continue;
                }
                let price = price_at(spot, log);
                store(load::<V>(prices, at) + price, prices, at);
                if exponent != 0.0 {
                    let means = &mut kept.means[mean];
                    store(log_mean(load::<V>(means, at), V::splat(exponent), log), means, at);
                }
                if let Some(tilts) = kept.tilts.get_mut(index) {
                    store(tilted(load::<V>(tilts, at), price, slope), tilts, at);
                }
            }
        }
    }
}

/// What is paid on a block of paths, and the sums of its derivatives.
///
/// # Safety
/// The CPU must have the instruction set of `V`.
#[inline(always)]
unsafe fn settle<V: PathLanes>(
    assets: &Assets,
    kept: &Kept<'_, V::Element>,
    has_control: bool,
    samples: &mut Samples,
    target: &mut Target<'_>,
) where
    V::Element: PathElement,
{
    let (sign, strike) = (V::splat(assets.sign), V::splat(assets.strike));
    let levels = [V::splat(assets.control.levels[0]), V::splat(assets.control.levels[1])];
    let is_basket = assets.payoff == AssetPayoff::Basket;
    // The derivative of what is paid in what is compared with the strike, and that.
    let mut held = [V::Element::from_f64(0.0); BLOCK_PATHS];
    let mut values = held;
    for at in places::<V>() {
        // SAFETY: the places are in the blocks.
        unsafe {
            let mut value = V::splat(assets.past);
            for (i, (asset, prices)) in assets.each.iter().zip(&*kept.prices).enumerate() {
                let (weight, prices) = (V::splat(asset.weight), load::<V>(prices, at));
                value = match i {
                    0 => assets.payoff.first(value, weight, prices),
                    _ => assets.payoff.next(value, weight, prices),
                };
            }
            let (paid, share) = paid(sign, strike, value);
            write(paid, &mut samples.payoff[at..at + V::LANES]);
            store(value, &mut values, at);
            store(share, &mut held, at);
            if has_control {
                let mut control = V::splat(0.0);
                if is_basket {
                    let logs = [load::<V>(&kept.means[0], at), load::<V>(&kept.means[1], at)];
                    control = exchanged(sign, levels, logs);
                } else {
                    for (asset, prices) in assets.each.iter().zip(&*kept.prices) {
                        let weight = V::splat(asset.weight);
                        control = with_option(control, sign, strike, weight, load::<V>(prices, at));
                    }
                }
                write(control, &mut samples.control[at..at + V::LANES]);
            }
        }
    }
    let Target::Sums(sums) = target else { return };
    for (index, tilts) in kept.tilts.iter().enumerate() {
        let asset = &assets.each[index];
        let (weight, spot) = (V::splat(asset.weight), V::splat(asset.spot));
        let (mut deltas, mut vegas) = ([0.0; BLOCK_PATHS], [0.0; BLOCK_PATHS]);
        for at in places::<V>() {
            // SAFETY: the places are in the blocks.
            unsafe {
                let (prices, tilts) = (load::<V>(&kept.prices[index], at), load::<V>(tilts, at));
                let end = AssetEnd { spot, weight, prices, tilts };
                let (delta, vega, left) =
                    assets.payoff.greeks(&end, load::<V>(&values, at), load::<V>(&held, at));
                store(left, &mut held, at);
                write(delta, &mut deltas[at..at + V::LANES]);
                write(vega, &mut vegas[at..at + V::LANES]);
            }
        }
        sums.add_greek(2 * index, tree_sum(&deltas));
        sums.add_greek(2 * index + 1, tree_sum(&vegas));
    }
}
