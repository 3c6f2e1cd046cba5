//! What the machine can do at most: the arithmetic of a formula with nothing in its way, and its columns
//! moved with nothing computed.

use neutryx::models::bsm_european::BsmEuropean;
use neutryx::models::{Formula, Sink};
use neutryx::real::Real;
use neutryx::real::format::Format;
use neutryx::real::trace::{Arithmetic, Trace, record};
use neutryx::{InstructionSet, Output, OutputSet, Precision};

/// Takes the recorded outputs.
struct Recorded<'r, F> {
    wanted: OutputSet,
    outputs: Vec<(&'static str, Trace<'r, F>)>,
}

impl<'r, F: Format> Sink<Trace<'r, F>> for Recorded<'r, F> {
    fn wanted(&self) -> OutputSet {
        self.wanted
    }
    fn put(&mut self, output: Output, value: Trace<'r, F>) {
        self.outputs.push((output.name(), value));
    }
}

/// The arithmetic of `bsm_european` for one option, the check of its inputs included.
pub fn arithmetic<F: Format>(wanted: OutputSet) -> Arithmetic {
    let names: Vec<_> = BsmEuropean::PRICER.inputs.iter().map(|column| column.input.name()).collect();
    let graph = record::<F>(&names, |x| {
        let mut sink = Recorded { wanted, outputs: Vec::new() };
        BsmEuropean::evaluate::<_, false>(x, &mut sink);
        let regular = Trace::select(BsmEuropean::is_regular(x), Trace::splat(1.0), Trace::splat(0.0));
        sink.outputs.push(("regular", regular));
        sink.outputs
    });
    graph.arithmetic()
}

/// Does as much arithmetic as `rows` rows of `work` take in lanes of `set`: the same numbers of each
/// instruction, independent of each other, from registers to registers.
///
/// Returns false, having done nothing, where there is no such measurement for the instruction set.
pub fn calculate(set: InstructionSet, precision: Precision, rows: usize, work: &Arithmetic) -> bool {
    let run = match (set, precision) {
        _ if !set.is_available() => return false,
        #[cfg(target_arch = "x86_64")]
        (InstructionSet::Avx512, Precision::F64) => x86::avx512_f64,
        #[cfg(target_arch = "x86_64")]
        (InstructionSet::Avx512, Precision::F32) => x86::avx512_f32,
        #[cfg(target_arch = "x86_64")]
        (InstructionSet::Avx2, Precision::F64) => x86::avx2_f64,
        #[cfg(target_arch = "x86_64")]
        (InstructionSet::Avx2, Precision::F32) => x86::avx2_f32,
        _ => return false,
    };
    // SAFETY: the instruction set is available.
    unsafe { run(rows / set.lanes(precision), work) };
    true
}

#[cfg(target_arch = "x86_64")]
mod x86 {
    use super::Arithmetic;
    use std::arch::asm;
    use std::arch::x86_64::*;

    /// Chains of fused multiply-adds: more than latency times units on any CPU so far.
    const FUSED: usize = 10;
    /// Chains of additions, which run beside the former.
    const ADDED: usize = 4;

    macro_rules! measure {
        ($name:ident, $features:literal, $vector:ty, $splat:ident, $class:ident, $suffix:literal) => {
            /// So many fused multiply-adds and additions go with each division and each root that the units
            /// are busy together; loops of constant length, so that no branch is mispredicted.
            #[target_feature(enable = $features)]
            pub unsafe fn $name(vectors: usize, work: &Arithmetic) {
                let x: $vector = $splat(0.5);
                let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h, mut i, mut j] = [x; FUSED];
                let [mut k, mut l, mut m, mut n] = [x; ADDED];
                macro_rules! fuse {
                    ($times:expr) => {
                        for _ in 0..$times {
                            // SAFETY: registers only. x -> x / 2 + 1 / 2 has its fixed point at one.
                            unsafe {
                                asm!(
                                    concat!("vfmadd213", $suffix, " {0}, {10}, {10}"),
                                    concat!("vfmadd213", $suffix, " {1}, {10}, {10}"),
                                    concat!("vfmadd213", $suffix, " {2}, {10}, {10}"),
                                    concat!("vfmadd213", $suffix, " {3}, {10}, {10}"),
                                    concat!("vfmadd213", $suffix, " {4}, {10}, {10}"),
                                    concat!("vfmadd213", $suffix, " {5}, {10}, {10}"),
                                    concat!("vfmadd213", $suffix, " {6}, {10}, {10}"),
                                    concat!("vfmadd213", $suffix, " {7}, {10}, {10}"),
                                    concat!("vfmadd213", $suffix, " {8}, {10}, {10}"),
                                    concat!("vfmadd213", $suffix, " {9}, {10}, {10}"),
                                    inout($class) a, inout($class) b, inout($class) c, inout($class) d,
                                    inout($class) e, inout($class) f, inout($class) g, inout($class) h,
                                    inout($class) i, inout($class) j, in($class) x,
                                    options(nomem, nostack, preserves_flags),
                                );
                            }
                        }
                    };
                }
                macro_rules! add {
                    ($times:expr) => {
                        for _ in 0..$times {
                            // SAFETY: registers only; the sums stay far from overflow.
                            unsafe {
                                asm!(
                                    concat!("vadd", $suffix, " {0}, {0}, {4}"),
                                    concat!("vadd", $suffix, " {1}, {1}, {4}"),
                                    concat!("vadd", $suffix, " {2}, {2}, {4}"),
                                    concat!("vadd", $suffix, " {3}, {3}, {4}"),
                                    inout($class) k, inout($class) l, inout($class) m, inout($class) n,
                                    in($class) x,
                                    options(nomem, nostack, preserves_flags),
                                );
                            }
                        }
                    };
                }
                // A multiplication takes the time of a fused multiply-add.
                let fused = vectors * (work.fused + work.multiplications) / FUSED;
                let added = vectors * work.additions / ADDED;
                let slow = (vectors * (work.divisions + work.square_roots)).max(1);
                for _ in 0..vectors * work.divisions {
                    // SAFETY: registers only.
                    unsafe {
                        asm!(
                            concat!("vdiv", $suffix, " {0}, {1}, {1}"),
                            lateout($class) _, in($class) x,
                            options(nomem, nostack, preserves_flags),
                        );
                    }
                    fuse!(fused / slow);
                    add!(added / slow);
                }
                for _ in 0..vectors * work.square_roots {
                    // SAFETY: registers only.
                    unsafe {
                        asm!(
                            concat!("vsqrt", $suffix, " {0}, {1}"),
                            lateout($class) _, in($class) x,
                            options(nomem, nostack, preserves_flags),
                        );
                    }
                    fuse!(fused / slow);
                    add!(added / slow);
                }
                fuse!(fused % slow);
                add!(added % slow);
                std::hint::black_box([a, b, c, d, e, f, g, h, i, j, k, l, m, n]);
            }
        };
    }

    measure!(avx512_f64, "avx512f", __m512d, _mm512_set1_pd, zmm_reg, "pd");
    measure!(avx512_f32, "avx512f", __m512, _mm512_set1_ps, zmm_reg, "ps");
    measure!(avx2_f64, "avx2,fma", __m256d, _mm256_set1_pd, ymm_reg, "pd");
    measure!(avx2_f32, "avx2,fma", __m256, _mm256_set1_ps, ymm_reg, "ps");
}

/// Reads the inputs and writes the outputs of a pricer once, a block of rows at a time as pricing does.
pub fn move_columns<E: Real>(inputs: &[Vec<E>], outputs: &mut [Vec<E>]) {
    #[cfg(target_arch = "x86_64")]
    if InstructionSet::Avx2.is_available() {
        // SAFETY: the instruction set is available.
        return unsafe { move_columns_avx2(inputs, outputs) };
    }
    move_blocks(inputs, outputs);
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
fn move_columns_avx2<E: Real>(inputs: &[Vec<E>], outputs: &mut [Vec<E>]) {
    move_blocks(inputs, outputs);
}

#[inline(always)]
fn move_blocks<E: Real>(inputs: &[Vec<E>], outputs: &mut [Vec<E>]) {
    const BLOCK: usize = 64;
    let rows = inputs[0].len();
    for start in (0..rows).step_by(BLOCK) {
        let block = start..rows.min(start + BLOCK);
        let mut sum = [E::splat(0.0); BLOCK];
        for input in inputs {
            for (sum, x) in sum.iter_mut().zip(&input[block.clone()]) {
                *sum = *sum + *x;
            }
        }
        for output in &mut *outputs {
            output[block.clone()].copy_from_slice(&sum[..block.len()]);
        }
    }
}
