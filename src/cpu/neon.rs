//! Lane types of Arm NEON, which every aarch64 CPU has.
#![allow(unused_unsafe, reason = "some intrinsics are safe, others are not")]

use super::lanes::{align, bits, operators, scale_by_bits, vector};
use super::vector::Vector;
use crate::real::format::{Binary32, Binary64, Format};
use crate::real::{Mask, Real, halves};
use core::arch::aarch64::*;
use core::ops::{Add, BitAnd, BitOr, Div, Mul, Neg, Not, Sub};

/// An expression of intrinsics.
macro_rules! simd {
    ($body:expr) => {
        // SAFETY: NEON is part of the aarch64 baseline.
        unsafe { $body }
    };
}

macro_rules! neon_type {
    (
        $lanes:ident, $mask:ident, $register:ty, $integers:ty, $element:ty, $bits:ty, $format:ty, $count:literal,
        $fraction_bits:literal,
        dup $dup:ident, ld1 $ld1:ident, st1 $st1:ident, minv $minv:expr,
        arithmetic $add:ident $sub:ident $mul:ident $div:ident $neg:ident $abs:ident $sqrt:ident $fma:ident,
        compare $lt:ident $le:ident $eq:ident $bsl:ident,
        cast $to_integers:ident $from_integers:ident,
        integer $idup:ident $iadd:ident $isub:ident $shl:ident $shr:ident $and:ident $or:ident $xor:ident
    ) => {
        #[doc = concat!(stringify!($count), " lanes of `", stringify!($element), "` in a NEON register.")]
        #[derive(Clone, Copy)]
        pub struct $lanes($register);

        #[doc = concat!("Comparison of [`", stringify!($lanes), "`]: all bits of a true lane are set.")]
        #[derive(Clone, Copy)]
        pub struct $mask($integers);

        operators!($lanes, Add::add = $add, Sub::sub = $sub, Mul::mul = $mul, Div::div = $div);
        operators!($mask, BitAnd::bitand = $and, BitOr::bitor = $or);

        impl Neg for $lanes {
            type Output = Self;
            #[inline(always)]
            fn neg(self) -> Self {
                $lanes(simd!($neg(self.0)))
            }
        }
        impl Not for $mask {
            type Output = Self;
            #[inline(always)]
            fn not(self) -> Self {
                $mask(simd!($xor(self.0, $idup(<$bits>::MAX))))
            }
        }
        impl Mask for $mask {}

        impl $lanes {
            bits!($integers, $to_integers, $from_integers);
        }

        impl Real for $lanes {
            type Mask = $mask;
            type Format = $format;

            #[inline(always)]
            fn splat(value: f64) -> Self {
                $lanes(simd!($dup(value as $element)))
            }
            #[inline(always)]
            fn sqrt(self) -> Self {
                $lanes(simd!($sqrt(self.0)))
            }
            #[inline(always)]
            fn mul_add(self, factor: Self, addend: Self) -> Self {
                $lanes(simd!($fma(addend.0, self.0, factor.0)))
            }
            #[inline(always)]
            fn abs(self) -> Self {
                $lanes(simd!($abs(self.0)))
            }
            #[inline(always)]
            fn copysign(self, sign: Self) -> Self {
                $lanes(simd!($bsl(Self::splat(-0.0).bits(), sign.0, self.0)))
            }
            // NEON's own minimum propagates NaN and orders zeros, which is not what `Real` says.
            #[inline(always)]
            fn min(self, other: Self) -> Self {
                Self::select(self.lt(other), self, other)
            }
            #[inline(always)]
            fn max(self, other: Self) -> Self {
                Self::select(other.lt(self), self, other)
            }
            #[inline(always)]
            fn lt(self, other: Self) -> $mask {
                $mask(simd!($lt(self.0, other.0)))
            }
            #[inline(always)]
            fn le(self, other: Self) -> $mask {
                $mask(simd!($le(self.0, other.0)))
            }
            #[inline(always)]
            fn eq(self, other: Self) -> $mask {
                $mask(simd!($eq(self.0, other.0)))
            }
            #[inline(always)]
            fn all(mask: $mask) -> bool {
                simd!($minv(mask.0)) != 0
            }
            #[inline(always)]
            fn select(mask: $mask, yes: Self, no: Self) -> Self {
                $lanes(simd!($bsl(mask.0, yes.0, no.0)))
            }
            scale_by_bits!($format, $fraction_bits, $iadd, $shl);
            align!($bits, $format, $fraction_bits, $idup, $iadd, $isub, $shl, $shr);
        }
        vector!($lanes, $element, $count, $ld1, $st1);
    };
}

#[inline(always)]
fn least_lane(mask: uint64x2_t) -> u64 {
    simd!(vgetq_lane_u64::<0>(mask) & vgetq_lane_u64::<1>(mask))
}

neon_type! {
    F64x2, Mask64x2, float64x2_t, uint64x2_t, f64, u64, Binary64, 2, 52,
    dup vdupq_n_f64, ld1 vld1q_f64, st1 vst1q_f64, minv least_lane,
    arithmetic vaddq_f64 vsubq_f64 vmulq_f64 vdivq_f64 vnegq_f64 vabsq_f64 vsqrtq_f64 vfmaq_f64,
    compare vcltq_f64 vcleq_f64 vceqq_f64 vbslq_f64,
    cast vreinterpretq_u64_f64 vreinterpretq_f64_u64,
    integer vdupq_n_u64 vaddq_u64 vsubq_u64 vshlq_n_u64 vshrq_n_u64 vandq_u64 vorrq_u64 veorq_u64
}

neon_type! {
    F32x4, Mask32x4, float32x4_t, uint32x4_t, f32, u32, Binary32, 4, 23,
    dup vdupq_n_f32, ld1 vld1q_f32, st1 vst1q_f32, minv vminvq_u32,
    arithmetic vaddq_f32 vsubq_f32 vmulq_f32 vdivq_f32 vnegq_f32 vabsq_f32 vsqrtq_f32 vfmaq_f32,
    compare vcltq_f32 vcleq_f32 vceqq_f32 vbslq_f32,
    cast vreinterpretq_u32_f32 vreinterpretq_f32_u32,
    integer vdupq_n_u32 vaddq_u32 vsubq_u32 vshlq_n_u32 vshrq_n_u32 vandq_u32 vorrq_u32 veorq_u32
}
