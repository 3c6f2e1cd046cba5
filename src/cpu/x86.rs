//! Lane types of x86-64.
//!
//! Their operations are single instructions. Values are made and used only inside functions compiled for
//! the instruction set (see [`super::dispatch`]), into which everything here is inlined.

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

macro_rules! arithmetic {
    ($lanes:ident, $($trait:ident :: $method:ident = $intrinsic:ident),+) => {$(
        impl $trait for $lanes {
            type Output = Self;
            #[inline(always)]
            fn $method(self, other: Self) -> Self {
                $lanes(simd!($intrinsic(self.0, other.0)))
            }
        }
    )+};
}

/// Operations written alike for all four types.
macro_rules! common {
    ($set1:ident, $sqrt:ident, $fmadd:ident, $min:ident, $max:ident) => {
        #[inline(always)]
        fn splat(value: f64) -> Self {
            Self(simd!($set1(value as _)))
        }
        #[inline(always)]
        fn sqrt(self) -> Self {
            Self(simd!($sqrt(self.0)))
        }
        #[inline(always)]
        fn mul_add(self, factor: Self, addend: Self) -> Self {
            Self(simd!($fmadd(self.0, factor.0, addend.0)))
        }
        #[inline(always)]
        fn min(self, other: Self) -> Self {
            Self(simd!($min(self.0, other.0)))
        }
        #[inline(always)]
        fn max(self, other: Self) -> Self {
            Self(simd!($max(self.0, other.0)))
        }
    };
}

macro_rules! avx2_type {
    (
        $lanes:ident, $mask:ident, $register:ty, $integers:ty, $element:ty, $bits:ty, $format:ty, $count:literal,
        $fraction_bits:literal,
        set1 $set1:ident, loadu $loadu:ident, storeu $storeu:ident, movemask $movemask:ident,
        arithmetic $add:ident $sub:ident $mul:ident $div:ident $sqrt:ident $fmadd:ident $min:ident $max:ident,
        logic $and:ident $andnot:ident $or:ident $xor:ident $blendv:ident $cmp:ident,
        cast $to_integers:ident $from_integers:ident,
        integer $iset1:ident $iadd:ident $isub:ident $shl:ident $shr:ident
    ) => {
        #[doc = concat!(stringify!($count), " lanes of `", stringify!($element), "` in an AVX2 register.")]
        #[derive(Clone, Copy)]
        pub struct $lanes($register);

        #[doc = concat!("Comparison of [`", stringify!($lanes), "`]: all bits of a true lane are set.")]
        #[derive(Clone, Copy)]
        pub struct $mask($register);

        arithmetic!($lanes, Add::add = $add, Sub::sub = $sub, Mul::mul = $mul, Div::div = $div);
        arithmetic!($mask, BitAnd::bitand = $and, BitOr::bitor = $or);

        impl Neg for $lanes {
            type Output = Self;
            #[inline(always)]
            fn neg(self) -> Self {
                $lanes(simd!($xor(self.0, $set1(-0.0))))
            }
        }
        impl Not for $mask {
            type Output = Self;
            #[inline(always)]
            fn not(self) -> Self {
                $mask(simd!($xor(self.0, $from_integers($iset1(-1)))))
            }
        }
        impl Mask for $mask {}

        impl $lanes {
            #[inline(always)]
            fn bits(self) -> $integers {
                simd!($to_integers(self.0))
            }
            #[inline(always)]
            fn from_bits(bits: $integers) -> Self {
                $lanes(simd!($from_integers(bits)))
            }
        }

        impl Real for $lanes {
            type Mask = $mask;
            type Format = $format;

            common!($set1, $sqrt, $fmadd, $min, $max);

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
                simd!($movemask(mask.0)) == (1 << $count) - 1
            }
            #[inline(always)]
            fn select(mask: $mask, yes: Self, no: Self) -> Self {
                $lanes(simd!($blendv(no.0, yes.0, mask.0)))
            }
            #[inline(always)]
            fn scale2(self, n: Self) -> Self {
                let (low, high) = halves(n);
                let one = Self::splat(1.0);
                self * one.scale2_normal(low) * one.scale2_normal(high)
            }
            #[inline(always)]
            fn scale2_normal(self, n: Self) -> Self {
                let n = (n + Self::splat(<$format>::ROUND_MAGIC)).bits();
                Self::from_bits(simd!($iadd(self.bits(), $shl::<$fraction_bits>(n))))
            }
            #[inline(always)]
            fn align(self, other: Self) -> (Self, Self) {
                const BIAS: $bits = 2 * (<$format>::MAX_EXPONENT as $bits + 1);
                const ROUNDING: $bits = (BIAS << $fraction_bits) + (1 << ($fraction_bits - 1));
                let magic = <$format>::ROUND_MAGIC;
                simd!({
                    let distance = $isub(self.bits(), other.bits());
                    let k = $shr::<$fraction_bits>($iadd(distance, $iset1(ROUNDING as _)));
                    let exponent = Self::from_bits($iadd(k, Self::splat(magic).bits()))
                        - Self::splat(magic + BIAS as f64);
                    // The bias lands on the sign bit, which positive numbers do not need.
                    let shift = $shl::<$fraction_bits>(k);
                    (Self::from_bits($iadd(other.bits(), shift)).abs(), exponent)
                })
            }
        }

        impl Vector for $lanes {
            type Element = $element;
            const LANES: usize = $count;

            #[inline(always)]
            unsafe fn load(source: *const $element) -> Self {
                $lanes(simd!($loadu(source)))
            }
            #[inline(always)]
            unsafe fn store(self, target: *mut $element) {
                simd!($storeu(target, self.0))
            }
        }
    };
}

avx2_type! {
    F64x4, Mask64x4, __m256d, __m256i, f64, u64, Binary64, 4, 52,
    set1 _mm256_set1_pd, loadu _mm256_loadu_pd, storeu _mm256_storeu_pd, movemask _mm256_movemask_pd,
    arithmetic _mm256_add_pd _mm256_sub_pd _mm256_mul_pd _mm256_div_pd _mm256_sqrt_pd _mm256_fmadd_pd
        _mm256_min_pd _mm256_max_pd,
    logic _mm256_and_pd _mm256_andnot_pd _mm256_or_pd _mm256_xor_pd _mm256_blendv_pd _mm256_cmp_pd,
    cast _mm256_castpd_si256 _mm256_castsi256_pd,
    integer _mm256_set1_epi64x _mm256_add_epi64 _mm256_sub_epi64 _mm256_slli_epi64 _mm256_srli_epi64
}

avx2_type! {
    F32x8, Mask32x8, __m256, __m256i, f32, u32, Binary32, 8, 23,
    set1 _mm256_set1_ps, loadu _mm256_loadu_ps, storeu _mm256_storeu_ps, movemask _mm256_movemask_ps,
    arithmetic _mm256_add_ps _mm256_sub_ps _mm256_mul_ps _mm256_div_ps _mm256_sqrt_ps _mm256_fmadd_ps
        _mm256_min_ps _mm256_max_ps,
    logic _mm256_and_ps _mm256_andnot_ps _mm256_or_ps _mm256_xor_ps _mm256_blendv_ps _mm256_cmp_ps,
    cast _mm256_castps_si256 _mm256_castsi256_ps,
    integer _mm256_set1_epi32 _mm256_add_epi32 _mm256_sub_epi32 _mm256_slli_epi32 _mm256_srli_epi32
}

macro_rules! avx512_type {
    (
        $lanes:ident, $mask:ident, $register:ty, $integers:ty, $element:ty, $bits:ty, $format:ty, $count:literal,
        $fraction_bits:literal, $mask_bits:ty,
        set1 $set1:ident, loadu $loadu:ident, storeu $storeu:ident,
        arithmetic $add:ident $sub:ident $mul:ident $div:ident $sqrt:ident $fmadd:ident $min:ident $max:ident
            $scalef:ident,
        logic $and:ident $andnot:ident $or:ident $xor:ident $blend:ident $cmp:ident,
        cast $to_integers:ident $from_integers:ident,
        integer $iset1:ident $iadd:ident $isub:ident $shl:ident $shr:ident
    ) => {
        #[doc = concat!(stringify!($count), " lanes of `", stringify!($element), "` in an AVX-512 register.")]
        #[derive(Clone, Copy)]
        pub struct $lanes($register);

        #[doc = concat!("Comparison of [`", stringify!($lanes), "`]: a bit a lane.")]
        #[derive(Clone, Copy)]
        pub struct $mask($mask_bits);

        arithmetic!($lanes, Add::add = $add, Sub::sub = $sub, Mul::mul = $mul, Div::div = $div);

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
        impl Neg for $lanes {
            type Output = Self;
            #[inline(always)]
            fn neg(self) -> Self {
                $lanes(simd!($xor(self.0, $set1(-0.0))))
            }
        }
        impl Mask for $mask {}

        impl $lanes {
            #[inline(always)]
            fn bits(self) -> $integers {
                simd!($to_integers(self.0))
            }
            #[inline(always)]
            fn from_bits(bits: $integers) -> Self {
                $lanes(simd!($from_integers(bits)))
            }
        }

        impl Real for $lanes {
            type Mask = $mask;
            type Format = $format;

            common!($set1, $sqrt, $fmadd, $min, $max);

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
                mask.0 == <$mask_bits>::MAX
            }
            #[inline(always)]
            fn select(mask: $mask, yes: Self, no: Self) -> Self {
                $lanes(simd!($blend(mask.0, no.0, yes.0)))
            }
            #[inline(always)]
            fn scale2(self, n: Self) -> Self {
                // One rounding, like the two exact-but-for-the-last multiplications elsewhere.
                $lanes(simd!($scalef(self.0, n.0)))
            }
            #[inline(always)]
            fn scale2_normal(self, n: Self) -> Self {
                $lanes(simd!($scalef(self.0, n.0)))
            }
            #[inline(always)]
            fn align(self, other: Self) -> (Self, Self) {
                const BIAS: $bits = 2 * (<$format>::MAX_EXPONENT as $bits + 1);
                const ROUNDING: $bits = (BIAS << $fraction_bits) + (1 << ($fraction_bits - 1));
                let magic = <$format>::ROUND_MAGIC;
                simd!({
                    let distance = $isub(self.bits(), other.bits());
                    let k = $shr::<$fraction_bits>($iadd(distance, $iset1(ROUNDING as _)));
                    let exponent = Self::from_bits($iadd(k, Self::splat(magic).bits()))
                        - Self::splat(magic + BIAS as f64);
                    // The bias lands on the sign bit, which positive numbers do not need.
                    let shift = $shl::<$fraction_bits>(k);
                    (Self::from_bits($iadd(other.bits(), shift)).abs(), exponent)
                })
            }
        }

        impl Vector for $lanes {
            type Element = $element;
            const LANES: usize = $count;

            #[inline(always)]
            unsafe fn load(source: *const $element) -> Self {
                $lanes(simd!($loadu(source)))
            }
            #[inline(always)]
            unsafe fn store(self, target: *mut $element) {
                simd!($storeu(target, self.0))
            }
        }
    };
}

avx512_type! {
    F64x8, Mask64x8, __m512d, __m512i, f64, u64, Binary64, 8, 52, __mmask8,
    set1 _mm512_set1_pd, loadu _mm512_loadu_pd, storeu _mm512_storeu_pd,
    arithmetic _mm512_add_pd _mm512_sub_pd _mm512_mul_pd _mm512_div_pd _mm512_sqrt_pd _mm512_fmadd_pd
        _mm512_min_pd _mm512_max_pd _mm512_scalef_pd,
    logic _mm512_and_pd _mm512_andnot_pd _mm512_or_pd _mm512_xor_pd _mm512_mask_blend_pd
        _mm512_cmp_pd_mask,
    cast _mm512_castpd_si512 _mm512_castsi512_pd,
    integer _mm512_set1_epi64 _mm512_add_epi64 _mm512_sub_epi64 _mm512_slli_epi64 _mm512_srli_epi64
}

avx512_type! {
    F32x16, Mask32x16, __m512, __m512i, f32, u32, Binary32, 16, 23, __mmask16,
    set1 _mm512_set1_ps, loadu _mm512_loadu_ps, storeu _mm512_storeu_ps,
    arithmetic _mm512_add_ps _mm512_sub_ps _mm512_mul_ps _mm512_div_ps _mm512_sqrt_ps _mm512_fmadd_ps
        _mm512_min_ps _mm512_max_ps _mm512_scalef_ps,
    logic _mm512_and_ps _mm512_andnot_ps _mm512_or_ps _mm512_xor_ps _mm512_mask_blend_ps
        _mm512_cmp_ps_mask,
    cast _mm512_castps_si512 _mm512_castsi512_ps,
    integer _mm512_set1_epi32 _mm512_add_epi32 _mm512_sub_epi32 _mm512_slli_epi32 _mm512_srli_epi32
}
