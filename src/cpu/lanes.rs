//! What the lane types of all instruction sets have in common, as parts of their `impl` blocks.
//!
//! A module that uses these brings its own `simd!`, which says why its intrinsics may be called.

/// Operators that are one instruction.
macro_rules! operators {
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

/// The register as integers, and back.
macro_rules! bits {
    ($integers:ty, $to_integers:ident, $from_integers:ident) => {
        #[inline(always)]
        fn bits(self) -> $integers {
            simd!($to_integers(self.0))
        }
        #[inline(always)]
        fn from_bits(bits: $integers) -> Self {
            Self(simd!($from_integers(bits)))
        }
    };
}

/// `Real::scale2` and `Real::scale2_normal` by way of the exponent bits.
macro_rules! scale_by_bits {
    ($format:ty, $fraction_bits:literal, $iadd:ident, $shl:ident) => {
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
    };
}

/// `Real::align`.
macro_rules! align {
    (
        $bits:ty, $format:ty, $fraction_bits:literal, $iset1:ident, $iadd:ident, $isub:ident, $shl:ident,
        $shr:ident
    ) => {
        #[inline(always)]
        fn align(self, other: Self) -> (Self, Self) {
            const BIAS: $bits = 2 * (<$format>::MAX_EXPONENT as $bits + 1);
            const ROUNDING: $bits = (BIAS << $fraction_bits) + (1 << ($fraction_bits - 1));
            let magic = <$format>::ROUND_MAGIC;
            simd!({
                let distance = $isub(self.bits(), other.bits());
                let k = $shr::<$fraction_bits>($iadd(distance, $iset1(ROUNDING as _)));
                let exponent =
                    Self::from_bits($iadd(k, Self::splat(magic).bits())) - Self::splat(magic + BIAS as f64);
                // The bias lands on the sign bit, which positive numbers do not need.
                let shift = $shl::<$fraction_bits>(k);
                (Self::from_bits($iadd(other.bits(), shift)).abs(), exponent)
            })
        }
    };
}

/// `Vector`, and what else is in its `impl` block.
macro_rules! vector {
    ($lanes:ident, $element:ty, $count:literal, $load:ident, $store:ident $(, $item:item)?) => {
        impl Vector for $lanes {
            type Element = $element;
            const LANES: usize = $count;

            #[inline(always)]
            unsafe fn load(source: *const $element) -> Self {
                $lanes(simd!($load(source)))
            }
            #[inline(always)]
            unsafe fn store(self, target: *mut $element) {
                simd!($store(target, self.0))
            }
            $($item)?
        }
    };
}

pub(super) use {align, bits, operators, scale_by_bits, vector};
