//! Simulation: numbers that look random, addressed rather than drawn.
//!
//! Every number is a function of its place: a [`philox`] word of (seed, row, path, dimension), a [`sobol`]
//! coordinate of (point, dimension). Nothing depends on what was computed before, so results are the same for
//! any number of threads, any size of chunks, and any device.
//!
//! [`Engine::simulate`](crate::Engine::simulate) estimates prices with them.

pub mod accumulator;
pub mod assets;
pub mod batch;
pub mod bridge;
pub mod columns;
mod control_variate;
pub mod correlation;
mod description;
mod estimate;
pub(crate) mod golden;
pub mod grid;
pub mod path;
pub mod paths;
pub mod payoffs;
pub mod philox;
pub(crate) mod reader;
pub mod registry;
pub mod row;
pub mod scramble;
pub mod settings;
pub(crate) mod simulate;
pub mod sobol;
pub mod state;
mod student;
pub mod uniform;

pub use batch::{SimulationBatch, SimulationBatchBuilder};
pub use columns::{SimulationInput, SimulationOutput};
pub use correlation::Correlation;
pub use paths::{PathTarget, PathValue};
pub use registry::{SIMULATIONS, SimulationId};
pub use scramble::Scrambling;
pub use settings::{FixingKind, Fixings, Generator, SimulationSettings};
pub use state::SimulationState;
