//! [`Real`] for the scalar types: the reference every other type is compared with, bit for bit.

use super::Real;
use super::format::{Binary32, Binary64, Format};

macro_rules! scalar {
    ($float:ty, $bits:ty, $format:ty, $fraction_bits:literal) => {
        impl Real for $float {
            type Mask = bool;
            type Format = $format;

            #[inline(always)]
            fn splat(value: f64) -> Self {
                value as $float
            }
            #[inline(always)]
            fn sqrt(self) -> Self {
                <$float>::sqrt(self)
            }
            #[inline(always)]
            fn mul_add(self, factor: Self, addend: Self) -> Self {
                <$float>::mul_add(self, factor, addend)
            }
            #[inline(always)]
            fn abs(self) -> Self {
                <$float>::abs(self)
            }
            #[inline(always)]
            fn copysign(self, sign: Self) -> Self {
                <$float>::copysign(self, sign)
            }
            #[inline(always)]
            fn min(self, other: Self) -> Self {
                if self < other { self } else { other }
            }
            #[inline(always)]
            fn max(self, other: Self) -> Self {
                if self > other { self } else { other }
            }
            #[inline(always)]
            fn lt(self, other: Self) -> bool {
                self < other
            }
            #[inline(always)]
            fn le(self, other: Self) -> bool {
                self <= other
            }
            #[inline(always)]
            fn eq(self, other: Self) -> bool {
                self == other
            }
            #[inline(always)]
            fn all(mask: bool) -> bool {
                mask
            }
            #[inline(always)]
            fn select(mask: bool, yes: Self, no: Self) -> Self {
                if mask { yes } else { no }
            }
            #[inline(always)]
            fn scale2(self, n: Self) -> Self {
                let (low, high) = halves(n);
                self * power_of_two(low) * power_of_two(high)
            }
            #[inline(always)]
            fn scale2_normal(self, n: Self) -> Self {
                let n = (n + <$format>::ROUND_MAGIC as $float).to_bits();
                <$float>::from_bits(self.to_bits().wrapping_add(n << $fraction_bits))
            }
            #[inline(always)]
            fn align(self, other: Self) -> (Self, Self) {
                const HALF: $bits = 1 << ($fraction_bits - 1);
                const BIAS: $bits = 2 * (<$format>::MAX_EXPONENT as $bits + 1);
                let distance = self.to_bits().wrapping_sub(other.to_bits());
                let k = distance.wrapping_add((BIAS << $fraction_bits) + HALF) >> $fraction_bits;
                let magic = <$format>::ROUND_MAGIC as $float;
                let exponent =
                    <$float>::from_bits(k.wrapping_add(magic.to_bits())) - (magic + BIAS as $float);
                let shift = k.wrapping_sub(BIAS) << $fraction_bits;
                (<$float>::from_bits(other.to_bits().wrapping_add(shift)), exponent)
            }
        }
    };
}

/// `n` as a sum of two integers of half its size.
#[inline(always)]
pub(crate) fn halves<R: Real>(n: R) -> (R, R) {
    let low = (n * R::splat(0.5)).round();
    (low, n - low)
}

#[inline(always)]
fn power_of_two<R: Real>(n: R) -> R {
    R::splat(1.0).scale2_normal(n)
}

scalar!(f64, u64, Binary64, 52);
scalar!(f32, u32, Binary32, 23);
