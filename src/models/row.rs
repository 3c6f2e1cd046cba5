//! One row, whatever it holds: the formula where it is regular, limits at the edges, a code elsewhere.

use super::{Column, Domain, Formula, Input, OUTPUT_SLOTS, Output, OutputSet, Sink};
use crate::real::Real;
use crate::status::RowCode;

/// Number of the first column whose value is outside its domain, or zero.
#[inline(always)]
pub fn row_code<R: Real>(columns: &[Column], x: &[R]) -> R {
    let zero = R::splat(0.0);
    let mut code = zero;
    for (column, value) in columns.iter().zip(x).rev() {
        let allowed = match column.domain {
            Domain::CallPut => value.abs().eq(R::splat(1.0)),
            Domain::NonNegative => zero.le(*value),
            // Not |x| < inf: compilers make of it a comparison (NEQ_OQ) that valgrind takes to hold for NaN.
            Domain::Finite => (*value * zero).eq(zero),
        };
        code = R::select(allowed, code, R::splat(column.input as u32 as f64));
    }
    code
}

struct RowSink<'a, E> {
    wanted: OutputSet,
    values: &'a mut [E; OUTPUT_SLOTS],
}

impl<E: Real> Sink<E> for RowSink<'_, E> {
    #[inline(always)]
    fn wanted(&self) -> OutputSet {
        self.wanted
    }
    #[inline(always)]
    fn put(&mut self, output: Output, value: E) {
        self.values[output as usize] = value;
    }
}

/// Prices one row into `values`, indexed by output number; only those `wanted` are written.
#[inline(always)]
pub fn evaluate_row<F: Formula, E: Real<Mask = bool>>(
    x: &[E],
    wanted: OutputSet,
    values: &mut [E; OUTPUT_SLOTS],
) -> RowCode {
    let mut sink = RowSink { wanted, values };
    if F::is_regular(x) {
        F::evaluate::<E, false>(x, &mut sink);
        return RowCode::OK;
    }
    let mut code = row_code(F::PRICER.inputs, x);
    if code.eq(E::splat(0.0)) {
        code = F::joint_code(x);
    }
    for input in Input::ALL {
        if code.eq(E::splat(input.id() as f64)) {
            for output in wanted.iter() {
                sink.put(output, E::splat(f64::NAN));
            }
            return RowCode::bad(*input);
        }
    }
    // Turns -0 into 0, so that limits are taken from inside the domain.
    let mut cleaned = [E::splat(0.0); super::MAX_INPUTS];
    for (clean, value) in cleaned.iter_mut().zip(x) {
        *clean = *value + E::splat(0.0);
    }
    F::evaluate::<E, true>(&cleaned[..x.len()], &mut sink);
    let mut code = RowCode::OK;
    for output in wanted.iter() {
        // A limit has no direction: -0 becomes 0.
        let value = sink.values[output as usize] + E::splat(0.0);
        if value.is_nan() {
            // The sign and payload of a computed NaN differ between machines.
            sink.put(output, E::splat(f64::NAN));
            code = RowCode::NO_LIMIT;
        } else {
            sink.put(output, value);
        }
    }
    let outcome = F::outcome(&cleaned[..x.len()]);
    RowCode::SPECIAL.iter().copied().find(|special| outcome.eq(E::splat(special.0.into()))).unwrap_or(code)
}
