//! Lane types of x86-64.
//!
//! Their operations are single instructions. Values are made and used only inside functions compiled for
//! the instruction set (see [`super::dispatch`]), into which everything here is inlined.

use super::lanes::{align, bits, operators, scale_by_bits, vector};
use super::vector::Vector;
use crate::real::format::{Binary32, Binary64, Format};
use crate::real::{Mask, Real, halves};
use core::arch::x86_64::*;
use core::ops::{Add, BitAnd, BitOr, Div, Mul, Neg, Not, Sub};

/// An expression of intrinsics.
macro_rules! simd {
    ($body:expr) => {
        // SAFETY: lane types exist only where their instruction set does, see the module.
        unsafe { $body }
    };
}

/// The mask of an AVX2 type: all bits of a true lane are set.
macro_rules! lane_mask {
    (
        $mask:ident, $register:ty, $count:literal,
        $and:ident $or:ident $xor:ident $blendv:ident $movemask:ident $from_integers:ident $iset1:ident
    ) => {
        #[doc = concat!("Comparison of ", stringify!($count), " AVX2 lanes: all bits of a true lane are set.")]
        #[derive(Clone, Copy)]
        pub struct $mask($register);

        impl Mask for $mask {}
        operators!($mask, BitAnd::bitand = $and, BitOr::bitor = $or);
        impl Not for $mask {
            type Output = Self;
            #[inline(always)]
            fn not(self) -> Self {
                $mask(simd!($xor(self.0, $from_integers($iset1(-1)))))
            }
        }
        impl $mask {
            #[inline(always)]
            fn select(self, yes: $register, no: $register) -> $register {
                simd!($blendv(no, yes, self.0))
            }
            #[inline(always)]
            fn bits(self) -> u64 {
                simd!($movemask(self.0)) as u64
            }
            #[inline(always)]
            fn all(self) -> bool {
                self.bits() == (1 << $count) - 1
            }
        }
    };
}

/// The mask of an AVX-512 type: a bit a lane.
macro_rules! bit_mask {
    ($mask:ident, $bits:ty, $register:ty, $count:literal, $blend:ident) => {
        #[doc = concat!("Comparison of ", stringify!($count), " AVX-512 lanes: a bit a lane.")]
        #[derive(Clone, Copy)]
        pub struct $mask($bits);

        impl Mask for $mask {}
        impl BitAnd for $mask {
            type Output = Self;
            #[inline(always)]
            fn bitand(self, other: Self) -> Self {
                $mask(self.0 & other.0)
            }
        }
        impl BitOr for $mask {
            type Output = Self;
            #[inline(always)]
            fn bitor(self, other: Self) -> Self {
                $mask(self.0 | other.0)
            }
        }
        impl Not for $mask {
            type Output = Self;
            #[inline(always)]
            fn not(self) -> Self {
                $mask(!self.0)
            }
        }
        impl $mask {
            #[inline(always)]
            fn select(self, yes: $register, no: $register) -> $register {
                simd!($blend(self.0, no, yes))
            }
            #[inline(always)]
            fn bits(self) -> u64 {
                self.0.into()
            }
            #[inline(always)]
            fn all(self) -> bool {
                self.0 == <$bits>::MAX
            }
        }
    };
}

/// `Real::scale2` and `Real::scale2_normal` where one instruction does both.
macro_rules! scale_by_instruction {
    ($scalef:ident) => {
        #[inline(always)]
        fn scale2(self, n: Self) -> Self {
            // One rounding, like the two exact-but-for-the-last multiplications elsewhere.
            Self(simd!($scalef(self.0, n.0)))
        }
        #[inline(always)]
        fn scale2_normal(self, n: Self) -> Self {
            Self(simd!($scalef(self.0, n.0)))
        }
    };
}

macro_rules! lane_type {
    (
        $lanes:ident, $mask:ident, $register:ty, $integers:ty, $element:ty, $bits:ty, $format:ty, $count:literal,
        $fraction_bits:literal,
        memory $set1:ident $loadu:ident $storeu:ident,
        arithmetic $add:ident $sub:ident $mul:ident $div:ident $sqrt:ident $fmadd:ident $min:ident $max:ident,
        logic $and:ident $andnot:ident $or:ident $xor:ident $cmp:ident,
        cast $to_integers:ident $from_integers:ident,
        integer $iset1:ident $iadd:ident $isub:ident $shl:ident $shr:ident,
        scale $($scale:tt)+
    ) => {
        #[doc = concat!(stringify!($count), " lanes of `", stringify!($element), "`.")]
        #[derive(Clone, Copy)]
        pub struct $lanes($register);

        operators!($lanes, Add::add = $add, Sub::sub = $sub, Mul::mul = $mul, Div::div = $div);
        vector!(
            $lanes,
            $element,
            $count,
            $loadu,
            $storeu,
            #[inline(always)]
            fn mask_bits(mask: $mask) -> u64 {
                mask.bits()
            }
        );

        impl Neg for $lanes {
            type Output = Self;
            #[inline(always)]
            fn neg(self) -> Self {
                $lanes(simd!($xor(self.0, $set1(-0.0))))
            }
        }

        impl $lanes {
            bits!($integers, $to_integers, $from_integers);
        }

        impl Real for $lanes {
            type Mask = $mask;
            type Format = $format;

            $($scale)+
            align!($bits, $format, $fraction_bits, $iset1, $iadd, $isub, $shl, $shr);

            #[inline(always)]
            fn splat(value: f64) -> Self {
                $lanes(simd!($set1(value as $element)))
            }
            #[inline(always)]
            fn sqrt(self) -> Self {
                $lanes(simd!($sqrt(self.0)))
            }
            #[inline(always)]
            fn mul_add(self, factor: Self, addend: Self) -> Self {
                $lanes(simd!($fmadd(self.0, factor.0, addend.0)))
            }
            #[inline(always)]
            fn min(self, other: Self) -> Self {
                $lanes(simd!($min(self.0, other.0)))
            }
            #[inline(always)]
            fn max(self, other: Self) -> Self {
                $lanes(simd!($max(self.0, other.0)))
            }
            #[inline(always)]
            fn abs(self) -> Self {
                $lanes(simd!($andnot($set1(-0.0), self.0)))
            }
            #[inline(always)]
            fn copysign(self, sign: Self) -> Self {
                let bit = simd!($and(sign.0, $set1(-0.0)));
                $lanes(simd!($or(self.abs().0, bit)))
            }
            #[inline(always)]
            fn lt(self, other: Self) -> $mask {
                $mask(simd!($cmp::<_CMP_LT_OQ>(self.0, other.0)))
            }
            #[inline(always)]
            fn le(self, other: Self) -> $mask {
                $mask(simd!($cmp::<_CMP_LE_OQ>(self.0, other.0)))
            }
            #[inline(always)]
            fn eq(self, other: Self) -> $mask {
                $mask(simd!($cmp::<_CMP_EQ_OQ>(self.0, other.0)))
            }
            #[inline(always)]
            fn all(mask: $mask) -> bool {
                mask.all()
            }
            #[inline(always)]
            fn select(mask: $mask, yes: Self, no: Self) -> Self {
                $lanes(mask.select(yes.0, no.0))
            }
        }
    };
}

lane_mask! {
    Mask64x4, __m256d, 4,
    _mm256_and_pd _mm256_or_pd _mm256_xor_pd _mm256_blendv_pd _mm256_movemask_pd _mm256_castsi256_pd
        _mm256_set1_epi64x
}
lane_type! {
    F64x4, Mask64x4, __m256d, __m256i, f64, u64, Binary64, 4, 52,
    memory _mm256_set1_pd _mm256_loadu_pd _mm256_storeu_pd,
    arithmetic _mm256_add_pd _mm256_sub_pd _mm256_mul_pd _mm256_div_pd _mm256_sqrt_pd _mm256_fmadd_pd
        _mm256_min_pd _mm256_max_pd,
    logic _mm256_and_pd _mm256_andnot_pd _mm256_or_pd _mm256_xor_pd _mm256_cmp_pd,
    cast _mm256_castpd_si256 _mm256_castsi256_pd,
    integer _mm256_set1_epi64x _mm256_add_epi64 _mm256_sub_epi64 _mm256_slli_epi64 _mm256_srli_epi64,
    scale scale_by_bits!(Binary64, 52, _mm256_add_epi64, _mm256_slli_epi64);
}

lane_mask! {
    Mask32x8, __m256, 8,
    _mm256_and_ps _mm256_or_ps _mm256_xor_ps _mm256_blendv_ps _mm256_movemask_ps _mm256_castsi256_ps
        _mm256_set1_epi32
}
lane_type! {
    F32x8, Mask32x8, __m256, __m256i, f32, u32, Binary32, 8, 23,
    memory _mm256_set1_ps _mm256_loadu_ps _mm256_storeu_ps,
    arithmetic _mm256_add_ps _mm256_sub_ps _mm256_mul_ps _mm256_div_ps _mm256_sqrt_ps _mm256_fmadd_ps
        _mm256_min_ps _mm256_max_ps,
    logic _mm256_and_ps _mm256_andnot_ps _mm256_or_ps _mm256_xor_ps _mm256_cmp_ps,
    cast _mm256_castps_si256 _mm256_castsi256_ps,
    integer _mm256_set1_epi32 _mm256_add_epi32 _mm256_sub_epi32 _mm256_slli_epi32 _mm256_srli_epi32,
    scale scale_by_bits!(Binary32, 23, _mm256_add_epi32, _mm256_slli_epi32);
}

bit_mask!(Mask64x8, __mmask8, __m512d, 8, _mm512_mask_blend_pd);
lane_type! {
    F64x8, Mask64x8, __m512d, __m512i, f64, u64, Binary64, 8, 52,
    memory _mm512_set1_pd _mm512_loadu_pd _mm512_storeu_pd,
    arithmetic _mm512_add_pd _mm512_sub_pd _mm512_mul_pd _mm512_div_pd _mm512_sqrt_pd _mm512_fmadd_pd
        _mm512_min_pd _mm512_max_pd,
    logic _mm512_and_pd _mm512_andnot_pd _mm512_or_pd _mm512_xor_pd _mm512_cmp_pd_mask,
    cast _mm512_castpd_si512 _mm512_castsi512_pd,
    integer _mm512_set1_epi64 _mm512_add_epi64 _mm512_sub_epi64 _mm512_slli_epi64 _mm512_srli_epi64,
    scale scale_by_instruction!(_mm512_scalef_pd);
}

bit_mask!(Mask32x16, __mmask16, __m512, 16, _mm512_mask_blend_ps);
lane_type! {
    F32x16, Mask32x16, __m512, __m512i, f32, u32, Binary32, 16, 23,
    memory _mm512_set1_ps _mm512_loadu_ps _mm512_storeu_ps,
    arithmetic _mm512_add_ps _mm512_sub_ps _mm512_mul_ps _mm512_div_ps _mm512_sqrt_ps _mm512_fmadd_ps
        _mm512_min_ps _mm512_max_ps,
    logic _mm512_and_ps _mm512_andnot_ps _mm512_or_ps _mm512_xor_ps _mm512_cmp_ps_mask,
    cast _mm512_castps_si512 _mm512_castsi512_ps,
    integer _mm512_set1_epi32 _mm512_add_epi32 _mm512_sub_epi32 _mm512_slli_epi32 _mm512_srli_epi32,
    scale scale_by_instruction!(_mm512_scalef_ps);
}
