//! Polynomial evaluation.

use crate::real::Real;

/// The longest table the evaluation below spells out.
const LONGEST: usize = 13;

/// `c[0] + x (c[1] + c[3] x^2 + ... + x (c[2] + c[4] x^2 + ...))`: two chains side by side, half the latency of
/// Horner's rule for one multiplication more. The constant term is added last, so that where it dominates the
/// result is rounded only once.
///
/// Every step is spelt out, so a constant table becomes straight-line code without the help of the loop
/// unroller: a loop left in a kernel would keep its caller from being vectorised.
#[inline(always)]
pub fn polynomial<R: Real>(x: R, coefficients: &[f64]) -> R {
    assert!(coefficients.len() <= LONGEST);
    let square = x * x;
    let mut odd = None;
    let mut even = None;
    macro_rules! steps {
        ($($i:literal)*) => {$(
            step(&mut odd, square, coefficients, $i);
            step(&mut even, square, coefficients, $i + 1);
        )*};
    }
    steps!(11 9 7 5 3 1);
    let constant = R::splat(coefficients[0]);
    match (odd, even) {
        (Some(odd), Some(even)) => even.mul_add(x, odd).mul_add(x, constant),
        (Some(odd), None) => odd.mul_add(x, constant),
        _ => constant,
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
