//! `exp` and `expm1`.
use super::polynomial::polynomial;
use crate::real::{Real, format::Format};

#[inline(always)]
/// `(m, n)` with `e^x = m 2^n`.
pub fn exp_parts<R: Real>(x: R) -> (R, R) {
    let n = {
        let magic = R::splat(R::Format::ROUND_MAGIC);
        x.mul_add(R::splat(core::f64::consts::LOG2_E), magic) - magic
    };
    let r = n.mul_add(R::splat(-R::Format::LN2_HI), x);
    let r = n.mul_add(R::splat(-R::Format::LN2_LO), r);
    let p = polynomial(r, R::Format::EXP_TAIL);
    ((r * r).mul_add(p, r) + R::splat(1.0), n)
}

pub fn exp<R: Real>(x: R) -> R {
    let x = R::splat(-746.0).max(x);
    let x = R::splat(710.0).min(x);
    let (p, n) = exp_parts(x);
    p.scale2(n)
}
#[inline(always)]
pub fn exp_normal<R: Real>(x: R) -> R {
    let (p, n) = exp_parts(x);
    p.scale2_normal(n)
}
pub fn expm1<R: Real>(x: R) -> R {
    exp(x) - R::splat(1.0)
}
