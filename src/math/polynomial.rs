//! Polynomial evaluation.
use crate::real::Real;

/// `c[0] + c[1] x + ...`, even and odd halves side by side: half the latency of Horner's rule for one
/// multiplication more.
#[inline(always)]
pub fn polynomial<R: Real>(x: R, coefficients: &[f64]) -> R {
    let square = x * x;
    let mut even = None;
    let mut odd = None;
    for (i, c) in coefficients.iter().enumerate().rev() {
        let half = if i % 2 == 0 { &mut even } else { &mut odd };
        *half = Some(match *half {
            None => R::splat(*c),
            Some(sum) => R::mul_add(sum, square, R::splat(*c)),
        });
    }
    match (even, odd) {
        (Some(e), Some(o)) => R::mul_add(o, x, e),
        (Some(e), None) => e,
        _ => R::splat(0.0),
    }
}
