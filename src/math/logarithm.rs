//! `ln`, `ln(a / b)`, `log1p`.
use super::polynomial::polynomial;
use crate::real::{Real, format::Format};

#[inline(always)]
pub fn ln_ratio<R: Real>(a: R, b: R) -> R {
    let (b, k) = a.align(b);
    let f = (a - b) / (a + b);
    let z = f * f;
    let q = polynomial(z, R::Format::LN_TAIL);
    let r = (f * z).mul_add(q, k.mul_add(R::splat(R::Format::LN2_LO), f + f));
    k.mul_add(R::splat(R::Format::LN2_HI), r)
}
pub fn ln<R: Real>(x: R) -> R {
    ln_ratio(x, R::splat(1.0))
}
pub fn log1p<R: Real>(x: R) -> R {
    ln(R::splat(1.0) + x)
}
