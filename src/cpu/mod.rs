//! Pricing on the CPU: SIMD lanes within a chunk of rows, the instruction set chosen at run time.
//!
//! All that is unsafe about it is here: the intrinsics behind the lane types, the functions compiled for an
//! instruction set, and the caller's memory.
#![allow(unsafe_code)]

mod assets;
mod dispatch;
mod generate;
mod kernel;
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
mod lanes;
mod memory;
#[cfg(all(windows, target_env = "gnu", target_arch = "x86_64"))]
mod mingw;
#[cfg(target_arch = "aarch64")]
mod neon;
mod normals;
mod paths;
mod simulation_rows;
#[cfg(test)]
mod tests;
mod vector;
mod words;
#[cfg(target_arch = "x86_64")]
mod x86;

pub(crate) use dispatch::Available;
pub use dispatch::{InstructionSet, Kernels, Precision};
pub(crate) use generate::{BlockTarget, generate_block};
pub use kernel::Tally;
pub(crate) use memory::Address;
pub use normals::Scratch;
pub use paths::PathKernels;
pub(crate) use vector::Element;
pub use vector::Vector;
