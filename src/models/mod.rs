//! Pricers: one file each, one formula each, and the [`REGISTRY`] that lists them.

/// Computes an output and gives it to the sink, if it was asked for. Not a function that takes a closure: one that stays a
/// function of its own is not compiled for the caller's instruction set.
macro_rules! emit {
    ($sink:expr, $output:ident, $value:expr) => {
        if $sink.wanted().contains($crate::models::Output::$output) {
            let value = $value;
            $sink.put($crate::models::Output::$output, value);
        }
    };
}

pub mod asset_or_nothing_european;
pub mod bachelier_european;
pub mod bachelier_implied_vol;
pub mod black76_european;
pub mod black_implied_vol;
pub mod bsm_european;
pub mod bsm_implied_vol;
pub mod cash_or_nothing_european;
mod column;
mod description;
mod digital;
pub mod displaced_european;
pub mod displaced_implied_vol;
#[cfg(feature = "fault-injection")]
mod faulty;
pub mod implied_vol;
mod lognormal;
mod row;

pub use column::{Input, MAX_INPUTS, OUTPUT_SLOTS, Output, OutputSet};
pub use row::{edge_row, evaluate_row, row_code};

use crate::cpu::Kernels;
use crate::named::named;
use crate::real::Real;

named! {
    /// A pricer of the registry.
    PricerId: u32 {
        /// Black-Scholes-Merton.
        BsmEuropean = 1, "bsm_european";
        /// Black (1976), options on a forward.
        Black76European = 2, "black76_european";
        /// Bachelier, normal model.
        BachelierEuropean = 3, "bachelier_european";
        /// Displaced diffusion, or shifted lognormal.
        DisplacedEuropean = 4, "displaced_european";
        /// Pays a fixed amount of cash when in the money.
        CashOrNothingEuropean = 5, "cash_or_nothing_european";
        /// Pays the asset when in the money.
        AssetOrNothingEuropean = 6, "asset_or_nothing_european";
        /// Implied volatility, Black (1976).
        BlackImpliedVol = 7, "black_implied_vol";
        /// Implied volatility, Black-Scholes-Merton.
        BsmImpliedVol = 8, "bsm_implied_vol";
        /// Implied volatility, displaced diffusion.
        DisplacedImpliedVol = 9, "displaced_implied_vol";
        /// Implied volatility, Bachelier's normal model.
        BachelierImpliedVol = 10, "bachelier_implied_vol";
    }
}

/// The values an input column may hold. NaN is never allowed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Domain {
    /// 1 (call) or -1 (put).
    CallPut,
    /// Zero to infinity, both included.
    NonNegative,
    /// Any finite number.
    Finite,
}

/// An input column as a pricer takes it.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Which column.
    pub input: Input,
    /// What the column means to this pricer.
    pub text: &'static str,
    /// Unit of the values.
    pub unit: &'static str,
    /// Values allowed.
    pub domain: Domain,
    /// Value used for every row where the caller gives no column; required where `None`.
    pub default: Option<f64>,
}

/// What there is to know about a pricer.
#[derive(Debug)]
pub struct Pricer {
    /// Number and name.
    pub id: PricerId,
    /// One line for people.
    pub title: &'static str,
    /// What the pricer computes, with its formula.
    pub text: &'static str,
    /// Where the formula comes from.
    pub reference: &'static str,
    /// Input columns, in the order the formula takes them.
    pub inputs: &'static [Column],
    /// Outputs the pricer can be asked for.
    pub outputs: OutputSet,
    /// The formula, compiled for each instruction set.
    pub kernels: &'static Kernels,
}

impl Pricer {
    /// The pricer's name.
    pub fn name(&self) -> &'static str {
        self.id.name()
    }
    /// Position of `input` among the pricer's input columns.
    pub fn input_index(&self, input: Input) -> Option<usize> {
        self.inputs.iter().position(|column| column.input == input)
    }
    /// What the pricer is there for: the price, or the volatility that a price implies.
    pub fn main_output(&self) -> Output {
        if self.outputs.contains(Output::Price) { Output::Price } else { Output::Vol }
    }
}

/// Every pricer, in the order of their numbers.
pub static REGISTRY: &[&Pricer] = &[
    &bsm_european::PRICER,
    &black76_european::PRICER,
    &bachelier_european::PRICER,
    &displaced_european::PRICER,
    &cash_or_nothing_european::PRICER,
    &asset_or_nothing_european::PRICER,
    &black_implied_vol::PRICER,
    &bsm_implied_vol::PRICER,
    &displaced_implied_vol::PRICER,
    &bachelier_implied_vol::PRICER,
];

/// The pricer with number `id`.
pub fn pricer(id: PricerId) -> &'static Pricer {
    REGISTRY[id as usize - 1]
}

/// The pricer with number `id` in the C API.
#[inline]
pub(crate) fn find(id: u32) -> Option<&'static Pricer> {
    #[cfg(feature = "fault-injection")]
    if id == faulty::ID {
        return Some(&faulty::PRICER);
    }
    REGISTRY.get(id.checked_sub(1)? as usize).copied()
}

/// A closure for a variable, with `#[inline(always)]`, which is allowed on arguments only. One that is called more than
/// once might stay a function of its own, and then it is not compiled for the caller's instruction set.
#[inline(always)]
fn inlined<F>(closure: F) -> F {
    closure
}

/// Takes the outputs of a formula as they are computed.
pub trait Sink<R> {
    /// The outputs asked for; a formula computes nothing else.
    fn wanted(&self) -> OutputSet;
    /// Takes the value of an output that was asked for.
    fn put(&mut self, output: Output, value: R);
}

/// A pricing formula, in up to four stages, with refining steps before the last where a solution is searched for.
///
/// A kernel runs each stage and step over a block of rows before the next: short loops keep a CPU's pipelines full, where
/// one long formula leaves them waiting for its chain of results. A short formula needs no more than the first and
/// the last. Everyone but the kernel calls [`evaluate`](Formula::evaluate).
///
/// Inputs come in the order of [`Pricer::inputs`]. `LIMITS` chooses how the formula is read. `false`: as it
/// stands, for regular inputs. `true`: anywhere in the domain, with limits where the formula itself has no
/// value; a NaN then says that there is no limit.
pub trait Formula {
    /// What a stage leaves for the next.
    type Terms<R: Real>: Copy;
    /// The pricer whose formula this is.
    const PRICER: &'static Pricer;
    /// Number of input columns.
    const INPUTS: usize = Self::PRICER.inputs.len();
    /// How often [`step`](Formula::step) is taken, whatever the row.
    const STEPS: usize = 0;

    /// True where the formula holds as it stands: inside the domain and away from its edges.
    /// False for NaN.
    fn is_regular<R: Real>(inputs: &[R]) -> R::Mask;

    /// First stage: divisions, and discount factors.
    fn terms<R: Real, const LIMITS: bool>(inputs: &[R]) -> Self::Terms<R>;

    /// Second stage: where the strike lies in the distribution. Works on what the first one left.
    #[inline(always)]
    fn place<R: Real, const LIMITS: bool>(_terms: &mut Self::Terms<R>) {}

    /// Third stage: tails of the distribution. Works on what the second one left.
    #[inline(always)]
    fn weigh<R: Real>(_terms: &mut Self::Terms<R>) {}

    /// Last stage: densities, and the outputs asked for.
    fn outputs<R: Real, const LIMITS: bool>(inputs: &[R], terms: &Self::Terms<R>, sink: &mut impl Sink<R>);

    /// Before the last stage: brings what is searched for nearer to the solution.
    #[inline(always)]
    fn step<R: Real>(_terms: &mut Self::Terms<R>) {}

    /// All stages and steps, one after the other.
    #[inline(always)]
    fn evaluate<R: Real, const LIMITS: bool>(inputs: &[R], sink: &mut impl Sink<R>) {
        let mut terms = Self::terms::<R, LIMITS>(inputs);
        Self::place::<R, LIMITS>(&mut terms);
        Self::weigh::<R>(&mut terms);
        for _ in 0..Self::STEPS {
            Self::step(&mut terms);
        }
        Self::outputs::<R, LIMITS>(inputs, &terms, sink);
    }

    /// Number of the input at fault where values allowed one by one are not allowed together; else zero.
    #[inline(always)]
    fn joint_code<R: Real>(_inputs: &[R]) -> R {
        R::splat(0.0)
    }

    /// Number of the [`RowCode`](crate::status::RowCode) of a row that is not regular, whose inputs are allowed, and of which
    /// more is to be said than that an output has no limit; else zero. It changes no output.
    #[inline(always)]
    fn outcome<R: Real>(_inputs: &[R]) -> R {
        R::splat(0.0)
    }
}

const TYPE: Column = Column {
    input: Input::Type,
    text: "1 for a call, -1 for a put",
    unit: "",
    domain: Domain::CallPut,
    default: None,
};

const SPOT: Column = Column {
    input: Input::Spot,
    text: "spot price",
    unit: "money",
    domain: Domain::NonNegative,
    default: None,
};

const FORWARD: Column = Column {
    input: Input::Forward,
    text: "forward price for the expiry",
    unit: "money",
    domain: Domain::NonNegative,
    default: None,
};

const STRIKE: Column = Column {
    input: Input::Strike,
    text: "strike price",
    unit: "money",
    domain: Domain::NonNegative,
    default: None,
};

const SIGNED_FORWARD: Column = Column { domain: Domain::Finite, ..FORWARD };

const SIGNED_STRIKE: Column = Column { domain: Domain::Finite, ..STRIKE };

const TIME: Column = Column {
    input: Input::Time,
    text: "time to expiry",
    unit: "year",
    domain: Domain::NonNegative,
    default: None,
};

const RATE: Column = Column {
    input: Input::Rate,
    text: "interest rate, continuously compounded",
    unit: "1/year",
    domain: Domain::Finite,
    default: None,
};

const DIVIDEND_YIELD: Column = Column {
    input: Input::DividendYield,
    text: "dividend yield, or foreign interest rate, continuously compounded",
    unit: "1/year",
    domain: Domain::Finite,
    default: Some(0.0),
};

const LOGNORMAL_VOL: Column = Column {
    input: Input::Vol,
    text: "volatility per square-root year",
    unit: "1/sqrt(year)",
    domain: Domain::NonNegative,
    default: None,
};

/// Outputs of pricers of European options: the price, its derivatives, and what belongs to them.
const EUROPEAN_OUTPUTS: OutputSet = OutputSet::of(Output::ALL).but(OutputSet::of(&[
    Output::Vol,
    Output::ClampedVol,
    Output::TotalVol,
    Output::D1,
    Output::D2,
    Output::AttainableError,
    Output::Iterations,
]));

/// Outputs of pricers whose underlying is a forward: there is no dividend yield to derive by.
const FORWARD_OUTPUTS: OutputSet = EUROPEAN_OUTPUTS.without(Output::Phi);
