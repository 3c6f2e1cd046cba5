//! Which instruction set runs, and the functions compiled for each.

use super::kernel::{RowFn, Tally, price_rows};
use super::vector::Vector;
use crate::batch::Batch;
use crate::models::{Formula, OUTPUT_SLOTS, OutputSet, Pricer, evaluate_row};
use crate::named::named;
use crate::opencl::kernel_text::Recording;
use crate::real::Real;
use crate::status::RowCode;
use std::ops::Range;

named! {
    /// A family of CPU instructions that kernels are compiled for. Results are the same bits on all of them.
    InstructionSet: u32 {
        /// One row at a time, with whatever every CPU of the architecture has. Slow where that lacks fused
        /// multiply-add.
        Portable = 1, "portable";
        /// x86-64 AVX2 and FMA: 4 lanes of f64.
        Avx2 = 2, "avx2";
        /// x86-64 AVX-512 (F, DQ, VL, BW): 8 lanes of f64.
        Avx512 = 3, "avx512";
        /// Arm NEON: 2 lanes of f64.
        Neon = 4, "neon";
    }
}

/// Nothing is compiled for AVX-512. On a processor that lacks it, builds that never leave the machine are quicker so.
#[cfg(target_arch = "x86_64")]
pub const WITHOUT_AVX512: bool = cfg!(neutryx_without_avx512);

impl InstructionSet {
    /// Whether this machine can run it.
    pub fn is_available(self) -> bool {
        match self {
            InstructionSet::Portable => true,
            #[cfg(target_arch = "x86_64")]
            InstructionSet::Avx2 => is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma"),
            #[cfg(target_arch = "x86_64")]
            InstructionSet::Avx512 => {
                !WITHOUT_AVX512
                    && InstructionSet::Avx2.is_available()
                    && is_x86_feature_detected!("avx512f")
                    && is_x86_feature_detected!("avx512dq")
                    && is_x86_feature_detected!("avx512vl")
                    && is_x86_feature_detected!("avx512bw")
            }
            #[cfg(target_arch = "aarch64")]
            InstructionSet::Neon => true,
            #[allow(unreachable_patterns)]
            _ => false,
        }
    }
    /// Proof that this machine can run it.
    pub(crate) fn available(self) -> Option<Available> {
        self.is_available().then_some(Available(self))
    }
    /// The fastest set this machine can run.
    pub fn best() -> InstructionSet {
        [InstructionSet::Avx512, InstructionSet::Avx2, InstructionSet::Neon]
            .into_iter()
            .find(|set| set.is_available())
            .unwrap_or(InstructionSet::Portable)
    }
    /// Rows priced side by side.
    pub const fn lanes(self, precision: Precision) -> usize {
        let bytes = match self {
            InstructionSet::Portable => return 1,
            InstructionSet::Avx2 => 32,
            InstructionSet::Avx512 => 64,
            InstructionSet::Neon => 16,
        };
        match precision {
            Precision::F64 => bytes / 8,
            Precision::F32 => bytes / 4,
        }
    }
}

named! {
    /// The floating-point format of a computation, whatever the columns hold.
    Precision: u32 {
        /// binary64: accurate to the last digits, the same bits everywhere.
        F64 = 0, "f64";
        /// binary32: faster; accurate to about seven digits.
        F32 = 1, "f32";
    }
}

#[allow(clippy::derivable_impls, reason = "the macro takes no attributes of members")]
impl Default for Precision {
    fn default() -> Self {
        Precision::F64
    }
}

/// An instruction set that this machine was found to have.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Available(InstructionSet);

impl Available {
    pub fn get(self) -> InstructionSet {
        self.0
    }
}

type RowsFn = unsafe fn(&Batch<'_>, Range<usize>) -> Tally;

/// A formula compiled for an instruction set.
#[derive(Debug)]
struct Variant {
    /// By precision.
    rows: [RowsFn; 2],
    /// A single row in f64.
    row: RowFn<f64>,
}

/// A formula compiled for every instruction set and precision of the architecture, and recorded for devices.
#[derive(Debug)]
pub struct Kernels {
    recording: Recording,
    portable: Variant,
    #[cfg(target_arch = "x86_64")]
    avx2: Variant,
    #[cfg(target_arch = "x86_64")]
    avx512: Variant,
    #[cfg(target_arch = "aarch64")]
    neon: Variant,
}

impl Kernels {
    /// Compiles `F`.
    pub const fn of<F: Formula>() -> Kernels {
        Kernels {
            recording: Recording::of::<F>(),
            portable: portable::variant::<F, f64, f32>(),
            #[cfg(target_arch = "x86_64")]
            avx2: avx2::variant::<F, super::x86::F64x4, super::x86::F32x8>(),
            #[cfg(target_arch = "x86_64")]
            avx512: if WITHOUT_AVX512 {
                avx2::variant::<F, super::x86::F64x4, super::x86::F32x8>()
            } else {
                avx512::variant::<F, super::x86::F64x8, super::x86::F32x16>()
            },
            #[cfg(target_arch = "aarch64")]
            neon: neon::variant::<F, super::neon::F64x2, super::neon::F32x4>(),
        }
    }

    /// The formula as devices take it.
    pub(crate) fn recording(&self) -> &Recording {
        &self.recording
    }

    #[inline]
    fn variant(&self, set: InstructionSet) -> &Variant {
        match set {
            InstructionSet::Portable => &self.portable,
            #[cfg(target_arch = "x86_64")]
            InstructionSet::Avx2 => &self.avx2,
            #[cfg(target_arch = "x86_64")]
            InstructionSet::Avx512 => &self.avx512,
            #[cfg(target_arch = "aarch64")]
            InstructionSet::Neon => &self.neon,
            #[allow(unreachable_patterns)]
            _ => unreachable!("not a set of this architecture"),
        }
    }
}

macro_rules! compile_row {
    ($name:ident $(, $features:literal)?) => {
        $(#[target_feature(enable = $features)])?
        fn $name<F: Formula, E: Real<Mask = bool>>(
            x: &[E],
            wanted: OutputSet,
            values: &mut [E; OUTPUT_SLOTS],
        ) -> RowCode {
            evaluate_row::<F, E>(x, wanted, values)
        }
    };
}

compile_row!(row);
#[cfg(target_arch = "x86_64")]
compile_row!(row_with_fma, "avx2,fma");

/// `$row` prices a row alone, which needs no lanes, hence is not compiled for each set.
macro_rules! compile_for {
    ($name:ident, $row:ident $(, $features:literal)?) => {
        mod $name {
            use super::*;

            pub const fn variant<F, V64, V32>() -> Variant
            where
                F: Formula,
                V64: Vector<Element = f64>,
                V32: Vector<Element = f32>,
            {
                Variant { rows: [rows::<F, V64>, rows::<F, V32>], row: $row::<F, f64> }
            }

            /// # Safety
            /// As for [`price_rows`].
            $(#[target_feature(enable = $features)])?
            pub unsafe fn rows<F: Formula, V: Vector>(batch: &Batch<'_>, rows: Range<usize>) -> Tally {
                // SAFETY: the same contract; the instruction set is the one enabled here.
                unsafe { price_rows::<F, V>(batch, rows, $row::<F, V::Element>) }
            }
        }
    };
}

compile_for!(portable, row);
#[cfg(target_arch = "x86_64")]
compile_for!(avx2, row_with_fma, "avx2,fma");
#[cfg(target_arch = "x86_64")]
compile_for!(avx512, row_with_fma, "avx512f,avx512dq,avx512vl,avx512bw,avx2,fma");
#[cfg(target_arch = "aarch64")]
compile_for!(neon, row);

impl Batch<'_> {
    /// Prices `rows` on this thread with `set`.
    ///
    /// # Panics
    /// If this machine does not have `set`, or `rows` are not part of the batch.
    pub(crate) fn price_rows(&self, rows: Range<usize>, set: InstructionSet, precision: Precision) -> Tally {
        assert!(set.is_available() && rows.start <= rows.end && rows.end <= self.rows);
        let variant = self.pricer.kernels.variant(set);
        // SAFETY: the instruction set was checked; the rows are part of the batch, and the engine hands each
        // row to one thread; the memory is as promised when the batch was bound.
        unsafe { variant.rows[precision as usize](self, rows) }
    }
}

impl Pricer {
    /// Prices one row in f64, given its inputs in the pricer's order. The values are indexed by output number.
    #[inline]
    pub(crate) fn price_row(
        &self,
        x: &[f64],
        wanted: OutputSet,
        values: &mut [f64; OUTPUT_SLOTS],
        set: Available,
    ) -> RowCode {
        // SAFETY: the machine has the instruction set.
        unsafe { (self.kernels.variant(set.0).row)(x, wanted, values) }
    }
}
