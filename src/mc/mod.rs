//! Simulation: numbers that look random, addressed rather than drawn.
//!
//! Every number is a function of its place: a [`philox`] word of (seed, row, path, dimension), a [`sobol`]
//! coordinate of (point, dimension). Nothing depends on what was computed before, so results are the same for
//! any number of threads, any size of chunks, and any device.

pub mod bridge;
pub mod philox;
pub mod scramble;
pub mod sobol;
pub mod uniform;
