//! Polynomial evaluation.

use crate::real::Real;

/// The longest table the evaluation below spells out.
const LONGEST: usize = 14;

/// `c[0] + c[1] x + ...`, even and odd halves side by side: half the latency of Horner's rule for one
/// multiplication more.
///
/// Every step is spelt out, so a constant table becomes straight-line code without the help of the loop
/// unroller: a loop left in a kernel would keep its caller from being vectorised.
#[inline(always)]
pub fn polynomial<R: Real>(x: R, coefficients: &[f64]) -> R {
    const {
        assert!(LONGEST.is_multiple_of(2));
    }
    assert!(coefficients.len() <= LONGEST);
    let square = x * x;
    let mut even = None;
    let mut odd = None;
    macro_rules! steps {
        ($($pair:literal)*) => {$(
            step(&mut odd, square, coefficients, 2 * $pair + 1);
            step(&mut even, square, coefficients, 2 * $pair);
        )*};
    }
    steps!(6 5 4 3 2 1 0);
    match (even, odd) {
        (Some(even), Some(odd)) => odd.mul_add(x, even),
        (Some(even), None) => even,
        _ => R::splat(0.0),
    }
}

/// One step of Horner's rule in `square`; the first coefficient met starts the sum.
#[inline(always)]
fn step<R: Real>(sum: &mut Option<R>, square: R, coefficients: &[f64], i: usize) {
    if i < coefficients.len() {
        let c = R::splat(coefficients[i]);
        *sum = Some(match *sum {
            None => c,
            Some(sum) => sum.mul_add(square, c),
        });
    }
}
