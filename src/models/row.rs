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
    values: &'a mut [E],
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

/// Number of the input at fault, or zero: a value outside its domain, or values not allowed together.
#[inline(always)]
fn fault<F: Formula, R: Real>(x: &[R]) -> R {
    let code = row_code(F::PRICER.inputs, x);
    R::select(code.eq(R::splat(0.0)), F::joint_code(x), code)
}

/// Takes the limits at a row whose inputs are allowed. Returns the number of its code.
#[inline(always)]
fn limits<F: Formula, R: Real>(x: &[R], wanted: OutputSet, values: &mut [R]) -> R {
    let zero = R::splat(0.0);
    // Turns -0 into 0, so that limits are taken from inside the domain.
    let mut cleaned = [zero; super::MAX_INPUTS];
    for (clean, value) in cleaned.iter_mut().zip(x) {
        *clean = *value + zero;
    }
    F::evaluate::<R, true>(&cleaned[..x.len()], &mut RowSink { wanted, values });
    let mut code = number(RowCode::OK);
    for output in wanted.iter() {
        // A limit has no direction: -0 becomes 0.
        let value = values[output as usize] + zero;
        // The sign and payload of a computed NaN differ between machines.
        values[output as usize] = R::select(value.is_nan(), R::splat(f64::NAN), value);
        code = R::select(value.is_nan(), number(RowCode::NO_LIMIT), code);
    }
    let outcome = F::outcome(&cleaned[..x.len()]);
    // That there is no limit is for the outputs asked for to say.
    let is_said = outcome.eq(zero) | outcome.eq(number(RowCode::NO_LIMIT));
    R::select(is_said, code, outcome)
}

fn number<R: Real>(code: RowCode) -> R {
    R::splat(code.0.into())
}

/// A row that is not regular, without a branch, for a recording: limits, or NaN in every output. Returns the
/// number of the row's code.
pub fn edge_row<F: Formula, R: Real>(x: &[R], wanted: OutputSet, values: &mut [R]) -> R {
    let fault = fault::<F, R>(x);
    let allowed = fault.eq(R::splat(0.0));
    let code = limits::<F, R>(x, wanted, values);
    for output in wanted.iter() {
        let value = &mut values[output as usize];
        *value = R::select(allowed, *value, R::splat(f64::NAN));
    }
    R::select(allowed, code, fault)
}

/// Prices one row into `values`, indexed by output number; only those `wanted` are written.
#[inline(always)]
pub fn evaluate_row<F: Formula, E: Real<Mask = bool>>(
    x: &[E],
    wanted: OutputSet,
    values: &mut [E; OUTPUT_SLOTS],
) -> RowCode {
    if F::is_regular(x) {
        F::evaluate::<E, false>(x, &mut RowSink { wanted, values });
        return RowCode::OK;
    }
    let fault = fault::<F, E>(x);
    for input in Input::ALL {
        if fault.eq(E::splat(input.id().into())) {
            for output in wanted.iter() {
                values[output as usize] = E::splat(f64::NAN);
            }
            return RowCode::bad(*input);
        }
    }
    let code = limits::<F, E>(x, wanted, values);
    RowCode::SPECIAL.iter().copied().find(|special| code.eq(number(*special))).unwrap_or(RowCode::OK)
}
