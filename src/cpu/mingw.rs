//! `fma` and `fmaf` for builds with MinGW, whose own do not round correctly.
//!
//! Code compiled for an instruction set with fused multiply-add uses the instruction. What is not (the portable
//! variant, and whatever the compiler does not inline) calls these functions by their C names, which the linker
//! takes from here before it looks into MinGW's libraries. They are written in assembly because a function that
//! Rust itself gives such a name would be exported from the shared library.

use std::arch::global_asm;

extern "C" fn fma(x: f64, factor: f64, addend: f64) -> f64 {
    libm::fma(x, factor, addend)
}

extern "C" fn fmaf(x: f32, factor: f32, addend: f32) -> f32 {
    libm::fmaf(x, factor, addend)
}

global_asm!(
    ".globl fma",
    "fma: jmp {fma}",
    ".globl fmaf",
    "fmaf: jmp {fmaf}",
    fma = sym fma,
    fmaf = sym fmaf,
);
