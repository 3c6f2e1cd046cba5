//! Pricing on OpenCL devices.
//!
//! A pricer's formula is recorded and printed as OpenCL C (`kernel_text`), with the hand-written loops over
//! rows of `kernels/` around it, built once for each device and set of outputs (`program`, `cache`), compared with the CPU
//! (`self_test`), and run over the rows of a batch (`executor`).
#![allow(unsafe_code)]

pub(crate) mod kernel_text;

pub use kernel_text::Pass;
