//! What a node of a graph does, and how it is done on any [`Real`].

use super::{Graph, record};
use crate::math;
use crate::real::Real;
use crate::real::format::Format;

/// The operation of a node.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Operation {
    Input(u32),
    /// The bits of the value as an `f64`: `-0` and `+0` are different constants.
    Constant(u64),
    Neg,
    Add,
    Sub,
    Mul,
    Div,
    Sqrt,
    MulAdd,
    Abs,
    Copysign,
    Min,
    Max,
    Select,
    Scale2,
    Scale2Normal,
    AlignScaled,
    AlignExponent,
    Lt,
    Le,
    Eq,
    And,
    Or,
    Not,
    Call(Function),
}

/// An elementary function, recorded as a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Function {
    Exp,
    ExpNormal,
    Expm1,
    Ln,
    LnRatio,
    Log1p,
    NormPdf,
    NormCdf,
    MillsRatio,
    InvNormCdf,
}

/// What a node yields.
#[derive(Clone, Copy)]
pub(super) enum Value<E: Real> {
    Real(E),
    Mask(E::Mask),
}

impl<E: Real> Value<E> {
    pub(super) fn real(self) -> E {
        match self {
            Value::Real(value) => value,
            Value::Mask(_) => unreachable!("a mask where a real is due"),
        }
    }

    fn mask(self) -> E::Mask {
        match self {
            Value::Mask(mask) => mask,
            Value::Real(_) => unreachable!("a real where a mask is due"),
        }
    }
}

/// Whether the format is that of `f32`.
pub(super) fn is_single<F: Format>() -> bool {
    F::MAX_EXPONENT == f32::MAX_EXP - 1
}

/// `value` rounded to the format.
pub(super) fn rounded<F: Format>(value: f64) -> f64 {
    if is_single::<F>() { f64::from(value as f32) } else { value }
}

impl Operation {
    /// Whether the operation yields a mask.
    pub(super) fn is_mask(self) -> bool {
        use Operation as Op;
        matches!(self, Op::Lt | Op::Le | Op::Eq | Op::And | Op::Or | Op::Not)
    }

    /// Whether the first two arguments may be swapped.
    pub(super) fn commutes(self) -> bool {
        use Operation as Op;
        matches!(self, Op::Add | Op::Mul | Op::MulAdd | Op::Eq | Op::And | Op::Or)
    }

    pub(super) fn arity(self) -> usize {
        use Operation as Op;
        match self {
            Op::Input(_) | Op::Constant(_) => 0,
            Op::Neg | Op::Sqrt | Op::Abs | Op::Not => 1,
            Op::MulAdd | Op::Select => 3,
            Op::Call(function) => function.arity(),
            _ => 2,
        }
    }

    /// The operation on constants, in the arithmetic of the format.
    pub(super) fn fold<F: Format>(self, arguments: &[Value<f64>]) -> Value<f64> {
        if !is_single::<F>() {
            return self.apply(arguments);
        }
        let narrow: Vec<_> = arguments
            .iter()
            .map(|argument| match *argument {
                Value::Real(value) => Value::Real(value as f32),
                Value::Mask(mask) => Value::Mask(mask),
            })
            .collect();
        match self.apply::<f32>(&narrow) {
            Value::Real(value) => Value::Real(f64::from(value)),
            Value::Mask(mask) => Value::Mask(mask),
        }
    }

    /// The operation on values; inputs have none to operate on.
    pub(super) fn apply<E: Real>(self, arguments: &[Value<E>]) -> Value<E> {
        use Operation as Op;
        let real = |i: usize| arguments[i].real();
        let mask = |i: usize| arguments[i].mask();
        Value::Real(match self {
            Op::Lt => return Value::Mask(real(0).lt(real(1))),
            Op::Le => return Value::Mask(real(0).le(real(1))),
            Op::Eq => return Value::Mask(real(0).eq(real(1))),
            Op::And => return Value::Mask(mask(0) & mask(1)),
            Op::Or => return Value::Mask(mask(0) | mask(1)),
            Op::Not => return Value::Mask(!mask(0)),
            Op::Input(_) => unreachable!("inputs are looked up"),
            Op::Constant(bits) => E::splat(f64::from_bits(bits)),
            Op::Neg => -real(0),
            Op::Add => real(0) + real(1),
            Op::Sub => real(0) - real(1),
            Op::Mul => real(0) * real(1),
            Op::Div => real(0) / real(1),
            Op::Sqrt => real(0).sqrt(),
            Op::MulAdd => real(0).mul_add(real(1), real(2)),
            Op::Abs => real(0).abs(),
            Op::Copysign => real(0).copysign(real(1)),
            Op::Min => real(0).min(real(1)),
            Op::Max => real(0).max(real(1)),
            Op::Select => E::select(mask(0), real(1), real(2)),
            Op::Scale2 => real(0).scale2(real(1)),
            Op::Scale2Normal => real(0).scale2_normal(real(1)),
            Op::AlignScaled => real(0).align(real(1)).0,
            Op::AlignExponent => real(0).align(real(1)).1,
            Op::Call(function) => match function {
                Function::Exp => real(0).exp(),
                Function::ExpNormal => real(0).exp_normal(),
                Function::Expm1 => real(0).expm1(),
                Function::Ln => real(0).ln(),
                Function::LnRatio => real(0).ln_ratio(real(1)),
                Function::Log1p => real(0).log1p(),
                Function::NormPdf => real(0).norm_pdf(),
                Function::NormCdf => real(0).norm_cdf(),
                Function::MillsRatio => real(0).mills_ratio(),
                Function::InvNormCdf => real(0).inv_norm_cdf(),
            },
        })
    }
}

impl Function {
    fn arity(self) -> usize {
        match self {
            Function::LnRatio => 2,
            _ => 1,
        }
    }

    /// The name of the function in OpenCL C.
    pub(super) fn name(self) -> &'static str {
        match self {
            Function::Exp => "ntx_exp",
            Function::ExpNormal => "ntx_exp_normal",
            Function::Expm1 => "ntx_expm1",
            Function::Ln => "ntx_ln",
            Function::LnRatio => "ntx_ln_ratio",
            Function::Log1p => "ntx_log1p",
            Function::NormPdf => "ntx_norm_pdf",
            Function::NormCdf => "ntx_norm_cdf",
            Function::MillsRatio => "ntx_mills_ratio",
            Function::InvNormCdf => "ntx_inv_norm_cdf",
        }
    }

    /// The function's own text, recorded.
    pub(super) fn body<F: Format>(self) -> Graph<F> {
        macro_rules! body {
            ($function:ident) => {
                record(&["x"], |x| vec![("result", math::$function(x[0]))])
            };
        }
        match self {
            Function::Exp => body!(exp),
            Function::ExpNormal => body!(exp_normal),
            Function::Expm1 => body!(expm1),
            Function::Ln => body!(ln),
            Function::LnRatio => record(&["x", "y"], |x| vec![("result", math::ln_ratio(x[0], x[1]))]),
            Function::Log1p => body!(log1p),
            Function::NormPdf => body!(norm_pdf),
            Function::NormCdf => body!(norm_cdf),
            Function::MillsRatio => body!(mills_ratio),
            Function::InvNormCdf => body!(inv_norm_cdf),
        }
    }
}
