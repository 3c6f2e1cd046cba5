//! The step that both models share.

use crate::real::Real;

/// The total volatility after Householder's third-order step in its logarithm.
///
/// `slope` is the derivative of the error by the logarithm of the volatility, `bend` that of `ln slope`, `twist` that of
/// `bend`.
#[inline(always)]
pub fn householder<R: Real>(total_vol: R, error: R, slope: R, bend: R, twist: R) -> R {
    let (half, one) = (R::splat(0.5), R::splat(1.0));
    let n = -error;
    let third = bend.mul_add(bend, twist) * n * R::splat(1.0 / 6.0);
    let numerator = n * (half * bend).mul_add(n, slope);
    let denominator = slope.mul_add(slope, n * bend.mul_add(slope, third));
    let move_ = numerator / denominator;
    // e^move - 1.
    let growth = move_.mul_add(R::splat(0.25), one) * move_;
    let growth = growth.mul_add(R::splat(1.0 / 3.0), one) * move_;
    let growth = growth.mul_add(half, one) * move_;
    total_vol.mul_add(growth, total_vol)
}
