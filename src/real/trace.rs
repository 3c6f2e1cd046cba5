//! Recording a formula and printing it as OpenCL C.
//!
//! [`record`] runs a formula written over [`Real`] once with [`Trace`] numbers and returns its [`Graph`]:
//! every operation in order, common subexpressions once, what does not reach an output left out. The
//! graph can be evaluated and printed; both perform the same correctly rounded operations as the formula
//! itself, so all three agree bit for bit (for `f32` on devices that round division and square root
//! correctly and keep subnormal numbers).
//!
//! A recording lives in the call of [`record`] and nowhere else. Its numbers are tied to it by a
//! lifetime: they can neither escape nor meet those of another recording.
//!
//! ```compile_fail
//! use neutryx::real::{format::Binary64, trace::record};
//! let mut escaped = None;
//! record::<Binary64>(&["x"], |inputs| {
//!     escaped = Some(inputs[0]);
//!     vec![("y", inputs[0])]
//! });
//! ```
//!
//! ```compile_fail
//! use neutryx::real::{format::Binary64, trace::record};
//! record::<Binary64>(&["x"], |outer| {
//!     record::<Binary64>(&["x"], |inner| {
//!         let mixed = inner[0] + outer[0];
//!         vec![]
//!     });
//!     vec![]
//! });
//! ```

mod graph;
mod opencl;
mod operation;

pub use graph::{Arithmetic, Graph};
pub use opencl::{opencl_formulas, opencl_prelude, opencl_program};

use super::format::Format;
use super::{Mask, Real};
use core::marker::PhantomData;
use core::ops::{Add, BitAnd, BitOr, Div, Mul, Neg, Not, Sub};
use graph::Recorder;
use operation::{Function, Operation, Value};

/// Outputs with their names.
type Outputs<'n, 'r, F> = Vec<(&'n str, Trace<'r, F>)>;

/// Records `formula` as a function of the named inputs.
///
/// `formula` gets one number for each name, in order, and returns the outputs with their names.
///
/// ```
/// use neutryx::real::{Real, format::Binary64, trace::record};
///
/// let graph = record::<Binary64>(&["x", "y"], |inputs| {
///     vec![("norm", (inputs[0] * inputs[0] + inputs[1] * inputs[1]).sqrt())]
/// });
/// assert_eq!(graph.evaluate(&[3.0, 4.0]), [5.0]);
/// ```
///
/// # Panics
/// If a name is no C identifier or two inputs or two outputs share a name.
pub fn record<'n, F: Format>(
    inputs: &[&str],
    formula: impl for<'r> FnOnce(&[Trace<'r, F>]) -> Outputs<'n, 'r, F>,
) -> Graph<F> {
    let mut formula = Some(formula);
    record_any(inputs, &mut |numbers| formula.take().map(|formula| formula(numbers)).unwrap_or_default())
}

/// Compiled once for all formulas of a format, of which there are hundreds.
fn record_any<'n, F: Format>(
    inputs: &[&str],
    formula: &mut dyn for<'r> FnMut(&[Trace<'r, F>]) -> Outputs<'n, 'r, F>,
) -> Graph<F> {
    let recorder = Recorder::default();
    let numbers: Vec<_> = (0u32..)
        .zip(inputs)
        .map(|(i, _)| {
            let input = Operation::Input(i);
            Trace::new(Handle::Node(&recorder, recorder.intern(input, &[])))
        })
        .collect();
    let outputs: Vec<_> =
        formula(&numbers).into_iter().map(|(name, number)| (name, number.handle.index(&recorder))).collect();
    Graph::new(&recorder, inputs, &outputs)
}

/// A number in a recording: a constant, or the result of a recorded operation.
///
/// Operations on constants are done at once, in the format's own arithmetic, and identities that hold for
/// every bit pattern (`x * 1`, `x - 0`, `select` with a known mask) are applied; nothing is reassociated.
/// The elementary functions are recorded as calls, so that a printed formula stays readable.
pub struct Trace<'r, F> {
    handle: Handle<'r>,
    brand: Brand<'r>,
    format: PhantomData<F>,
}

/// Makes a type invariant in `'r`, or the compiler could shorten the lifetimes of two recordings to a
/// common one and let their numbers meet.
type Brand<'r> = PhantomData<fn(&'r ()) -> &'r ()>;

/// The truth value of a comparison in a recording.
#[derive(Clone, Copy)]
pub struct TraceMask<'r> {
    handle: Handle<'r>,
    brand: Brand<'r>,
}

/// A constant needs no recorder, which lets [`Real::splat`] do without one. Fits two registers, as formulas make
/// thousands of them.
#[derive(Clone, Copy)]
enum Handle<'r> {
    Real(f64),
    Mask(bool),
    Node(&'r Recorder, u32),
}

impl From<Value<f64>> for Handle<'_> {
    fn from(constant: Value<f64>) -> Self {
        match constant {
            Value::Real(value) => Handle::Real(value),
            Value::Mask(mask) => Handle::Mask(mask),
        }
    }
}

impl Handle<'_> {
    fn index(self, recorder: &Recorder) -> u32 {
        match self {
            Handle::Node(_, index) => index,
            Handle::Real(value) => recorder.constant(value),
            Handle::Mask(_) => unreachable!("operations with a constant mask are simplified"),
        }
    }

    fn is(self, constant: f64) -> bool {
        matches!(self, Handle::Real(c) if c.to_bits() == constant.to_bits())
    }

    fn mask(self) -> Option<bool> {
        match self {
            Handle::Mask(mask) => Some(mask),
            _ => None,
        }
    }

    fn same(self, other: Self) -> bool {
        match (self, other) {
            (Handle::Node(_, a), Handle::Node(_, b)) => a == b,
            (Handle::Real(a), _) => other.is(a),
            (Handle::Mask(a), _) => other.mask() == Some(a),
            _ => false,
        }
    }
}

/// Folds, simplifies or records one operation.
fn operate<'r, F: Format>(operation: Operation, arguments: &[Handle<'r>]) -> Handle<'r> {
    let recorder = arguments.iter().find_map(|argument| match argument {
        Handle::Node(recorder, _) => Some(*recorder),
        Handle::Real(_) | Handle::Mask(_) => None,
    });
    let Some(recorder) = recorder else {
        let values: Vec<_> = arguments
            .iter()
            .map(|argument| match argument {
                Handle::Real(value) => Value::Real(*value),
                Handle::Mask(mask) => Value::Mask(*mask),
                Handle::Node(..) => unreachable!("no argument is a node"),
            })
            .collect();
        return operation.fold::<F>(&values).into();
    };
    if let Some(simpler) = simplify::<F>(operation, arguments) {
        return simpler;
    }
    let indices: Vec<_> = arguments.iter().map(|a| a.index(recorder)).collect();
    Handle::Node(recorder, recorder.intern(operation, &indices))
}

/// Identities that keep every bit. `x + 0` is not among them: it turns `-0` into `+0`; nor is `x * 0`.
fn simplify<'r, F: Format>(operation: Operation, arguments: &[Handle<'r>]) -> Option<Handle<'r>> {
    use Operation as Op;
    let known = |i: usize| arguments[i].mask();
    Some(match (operation, arguments) {
        (Op::Select, &[_, yes, no]) => match known(0) {
            Some(true) => yes,
            Some(false) => no,
            None if yes.same(no) => yes,
            None => return None,
        },
        (Op::And, &[a, b]) => match (known(0), known(1)) {
            (Some(false), _) | (_, Some(true)) => a,
            (Some(true), _) | (_, Some(false)) => b,
            _ if a.same(b) => a,
            _ => return None,
        },
        (Op::Or, &[a, b]) => match (known(0), known(1)) {
            (Some(true), _) | (_, Some(false)) => a,
            (Some(false), _) | (_, Some(true)) => b,
            _ if a.same(b) => a,
            _ => return None,
        },
        (Op::Mul | Op::Div, &[x, one]) if one.is(1.0) => x,
        (Op::Mul, &[one, x]) if one.is(1.0) => x,
        (Op::Sub, &[x, zero]) if zero.is(0.0) => x,
        (Op::Add, &[x, zero]) | (Op::Add, &[zero, x]) if zero.is(-0.0) => x,
        (Op::MulAdd, &[x, factor, addend]) if factor.is(1.0) => operate::<F>(Op::Add, &[x, addend]),
        (Op::MulAdd, &[factor, x, addend]) if factor.is(1.0) => operate::<F>(Op::Add, &[x, addend]),
        _ => return None,
    })
}

// Derived implementations would ask for a comparable, copyable format.
impl<F> Clone for Trace<'_, F> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<F> Copy for Trace<'_, F> {}

impl<'r, F: Format> Trace<'r, F> {
    fn new(handle: Handle<'r>) -> Self {
        Trace { handle, brand: PhantomData, format: PhantomData }
    }

    fn unary(self, operation: Operation) -> Self {
        Self::new(operate::<F>(operation, &[self.handle]))
    }

    fn binary(self, operation: Operation, other: Self) -> Self {
        Self::new(operate::<F>(operation, &[self.handle, other.handle]))
    }

    fn compare(self, operation: Operation, other: Self) -> TraceMask<'r> {
        TraceMask::new(operate::<F>(operation, &[self.handle, other.handle]))
    }

    fn call(self, function: Function) -> Self {
        self.unary(Operation::Call(function))
    }
}

impl<'r> TraceMask<'r> {
    fn new(handle: Handle<'r>) -> Self {
        TraceMask { handle, brand: PhantomData }
    }

    fn combine(self, operation: Operation, arguments: &[Handle<'r>]) -> Self {
        // Operations on masks are the same in every format.
        Self::new(operate::<super::format::Binary64>(operation, arguments))
    }
}

impl Mask for TraceMask<'_> {}

impl BitAnd for TraceMask<'_> {
    type Output = Self;
    #[inline(never)]
    fn bitand(self, other: Self) -> Self {
        self.combine(Operation::And, &[self.handle, other.handle])
    }
}

impl BitOr for TraceMask<'_> {
    type Output = Self;
    #[inline(never)]
    fn bitor(self, other: Self) -> Self {
        self.combine(Operation::Or, &[self.handle, other.handle])
    }
}

impl Not for TraceMask<'_> {
    type Output = Self;
    #[inline(never)]
    fn not(self) -> Self {
        self.combine(Operation::Not, &[self.handle])
    }
}

// Functions of their own: formulas are long, and they are recorded, not computed.
macro_rules! operators {
    ($($operator:ident $method:ident),*) => {$(
        impl<F: Format> $operator for Trace<'_, F> {
            type Output = Self;
            #[inline(never)]
            fn $method(self, other: Self) -> Self {
                self.binary(Operation::$operator, other)
            }
        }
    )*};
}

operators!(Add add, Sub sub, Mul mul, Div div);

impl<F: Format> Neg for Trace<'_, F> {
    type Output = Self;
    #[inline(never)]
    fn neg(self) -> Self {
        self.unary(Operation::Neg)
    }
}

impl<'r, F: Format> Real for Trace<'r, F> {
    type Mask = TraceMask<'r>;
    type Format = F;

    #[inline]
    fn splat(value: f64) -> Self {
        Self::new(Handle::Real(operation::rounded::<F>(value)))
    }
    #[inline(never)]
    fn sqrt(self) -> Self {
        self.unary(Operation::Sqrt)
    }
    #[inline(never)]
    fn mul_add(self, factor: Self, addend: Self) -> Self {
        let arguments = [self.handle, factor.handle, addend.handle];
        Self::new(operate::<F>(Operation::MulAdd, &arguments))
    }
    #[inline(never)]
    fn abs(self) -> Self {
        self.unary(Operation::Abs)
    }
    #[inline(never)]
    fn copysign(self, sign: Self) -> Self {
        self.binary(Operation::Copysign, sign)
    }
    #[inline(never)]
    fn min(self, other: Self) -> Self {
        self.binary(Operation::Min, other)
    }
    #[inline(never)]
    fn max(self, other: Self) -> Self {
        self.binary(Operation::Max, other)
    }
    #[inline(never)]
    fn lt(self, other: Self) -> TraceMask<'r> {
        self.compare(Operation::Lt, other)
    }
    #[inline(never)]
    fn le(self, other: Self) -> TraceMask<'r> {
        self.compare(Operation::Le, other)
    }
    #[inline(never)]
    fn eq(self, other: Self) -> TraceMask<'r> {
        self.compare(Operation::Eq, other)
    }
    #[inline(never)]
    fn select(mask: TraceMask<'r>, yes: Self, no: Self) -> Self {
        let arguments = [mask.handle, yes.handle, no.handle];
        Self::new(operate::<F>(Operation::Select, &arguments))
    }
    #[inline(never)]
    fn scale2(self, n: Self) -> Self {
        self.binary(Operation::Scale2, n)
    }
    #[inline(never)]
    fn scale2_normal(self, n: Self) -> Self {
        self.binary(Operation::Scale2Normal, n)
    }
    #[inline(never)]
    fn align(self, other: Self) -> (Self, Self) {
        (self.binary(Operation::AlignScaled, other), self.binary(Operation::AlignExponent, other))
    }

    #[inline(never)]
    fn exp(self) -> Self {
        self.call(Function::Exp)
    }
    #[inline(never)]
    fn exp_normal(self) -> Self {
        self.call(Function::ExpNormal)
    }
    #[inline(never)]
    fn expm1(self) -> Self {
        self.call(Function::Expm1)
    }
    #[inline(never)]
    fn ln(self) -> Self {
        self.call(Function::Ln)
    }
    #[inline(never)]
    fn ln_ratio(self, other: Self) -> Self {
        self.binary(Operation::Call(Function::LnRatio), other)
    }
    #[inline(never)]
    fn log1p(self) -> Self {
        self.call(Function::Log1p)
    }
    #[inline(never)]
    fn norm_pdf(self) -> Self {
        self.call(Function::NormPdf)
    }
    #[inline(never)]
    fn norm_cdf(self) -> Self {
        self.call(Function::NormCdf)
    }
    #[inline(never)]
    fn mills_ratio(self) -> Self {
        self.call(Function::MillsRatio)
    }
    #[inline(never)]
    fn inv_norm_cdf(self) -> Self {
        self.call(Function::InvNormCdf)
    }
}
