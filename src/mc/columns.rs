//! The columns that simulations read and write. Numbers are those of [`crate::Input`] and [`crate::Output`] where the
//! column is the same; others begin at 51.

use crate::named::named;
use std::ffi::CStr;

named! {
    /// An input column of a simulation.
    SimulationInput: u32 {
        /// Call (1) or put (-1).
        Type = 1, "type";
        /// Price of the underlying today, in units of money.
        Spot = 2, "spot";
        /// Strike price, in units of money.
        Strike = 4, "strike";
        /// Time to expiry in years.
        Time = 5, "time";
        /// Interest rate, continuously compounded, as a decimal a year.
        Rate = 6, "rate";
        /// Dividend yield (or foreign interest rate), continuously compounded, as a decimal a year.
        DividendYield = 7, "dividend_yield";
        /// Volatility per square-root year.
        Vol = 8, "vol";
        /// Cash paid, in units of money.
        Cash = 10, "cash";
        /// Price of the underlying at which the barrier is, in units of money.
        Barrier = 51, "barrier";
        /// Paid at expiry if the option is knocked out, or never knocked in, in units of money.
        Rebate = 52, "rebate";
        /// Barrier above (1) or below (-1).
        Direction = 53, "direction";
        /// Knocked in (1) or out (-1) when the barrier is touched.
        Knock = 54, "knock";
        /// Mean of the fixings that are past.
        Average = 55, "average";
        /// Number of fixings that are past.
        PastFixings = 56, "past_fixings";
        /// Highest or lowest price so far.
        Extremum = 57, "extremum";
        /// Time in years until the strike is set.
        StartTime = 58, "start_time";
        /// Strike over the price at the time when it is set.
        StrikeRatio = 59, "strike_ratio";
        /// Least that a period counts.
        LocalFloor = 60, "local_floor";
        /// Most that a period counts.
        LocalCap = 61, "local_cap";
        /// Least that all periods together count.
        GlobalFloor = 62, "global_floor";
        /// Most that all periods together count.
        GlobalCap = 63, "global_cap";
        /// How often an asset is in a basket, or what its price is multiplied by before it is compared with others.
        Weight = 64, "weight";
    }
}

named! {
    /// An output column of a simulation.
    SimulationOutput: u32 {
        /// Present value.
        Price = 1, "price";
        /// dV/dS. Of several assets, and without the number of one: the sum over all.
        Delta = 2, "delta";
        /// dV/dvol. Of several assets, and without the number of one: the sum over all.
        Vega = 4, "vega";
        /// Standard error of the price.
        StandardError = 51, "standard_error";
        /// Lower end of the 95 % confidence interval of the price.
        Low = 52, "low";
        /// Upper end of the 95 % confidence interval of the price.
        High = 53, "high";
        /// Paths simulated; a pair of antithetic paths counts as two.
        PathsUsed = 54, "paths_used";
        /// How many times as many paths plain simulation with pseudo-random numbers would need for the same standard
        /// error.
        VarianceReduction = 55, "variance_reduction";
    }
}

impl SimulationInput {
    /// Name of the row code for a value that is not allowed.
    pub(crate) const fn bad_name(self) -> &'static CStr {
        match self {
            SimulationInput::Type => c"bad_type",
            SimulationInput::Spot => c"bad_spot",
            SimulationInput::Strike => c"bad_strike",
            SimulationInput::Time => c"bad_time",
            SimulationInput::Rate => c"bad_rate",
            SimulationInput::DividendYield => c"bad_dividend_yield",
            SimulationInput::Vol => c"bad_vol",
            SimulationInput::Cash => c"bad_cash",
            SimulationInput::Barrier => c"bad_barrier",
            SimulationInput::Rebate => c"bad_rebate",
            SimulationInput::Direction => c"bad_direction",
            SimulationInput::Knock => c"bad_knock",
            SimulationInput::Average => c"bad_average",
            SimulationInput::PastFixings => c"bad_past_fixings",
            SimulationInput::Extremum => c"bad_extremum",
            SimulationInput::StartTime => c"bad_start_time",
            SimulationInput::StrikeRatio => c"bad_strike_ratio",
            SimulationInput::LocalFloor => c"bad_local_floor",
            SimulationInput::LocalCap => c"bad_local_cap",
            SimulationInput::GlobalFloor => c"bad_global_floor",
            SimulationInput::GlobalCap => c"bad_global_cap",
            SimulationInput::Weight => c"bad_weight",
        }
    }
    /// Whether each asset of a simulation of several has its own; others are the same for all assets.
    pub const fn is_per_asset(self) -> bool {
        matches!(
            self,
            SimulationInput::Spot
                | SimulationInput::DividendYield
                | SimulationInput::Vol
                | SimulationInput::Weight
                | SimulationInput::Average
        )
    }
    /// Whether each interval of a simulation of one asset may have its own: the term structures.
    pub fn is_per_interval(self) -> bool {
        INTERVAL_INPUTS.contains(&self)
    }
}

impl SimulationOutput {
    /// Whether each asset of a simulation of several has its own.
    pub const fn is_per_asset(self) -> bool {
        matches!(self, SimulationOutput::Delta | SimulationOutput::Vega)
    }
}

/// Most assets a simulation takes.
pub const MAX_ASSETS: usize = 64;
/// Inputs that each interval may have.
pub(crate) const INTERVAL_INPUTS: [SimulationInput; 3] =
    [SimulationInput::Rate, SimulationInput::DividendYield, SimulationInput::Vol];
/// Most intervals that may have inputs of their own.
pub const MAX_INTERVALS: usize = u16::MAX as usize;
/// Where the number of an asset or interval begins in the number of a column.
const PART_SHIFT: u32 = 16;

/// The number of the column that an asset, or an interval, has for itself: these are counted from 1; 0 for the column of all.
pub(crate) const fn with_part(id: u32, part: u32) -> u32 {
    id | part << PART_SHIFT
}

/// The number of a column without that of an asset or interval, and that number, 0 if there is none.
pub(crate) const fn without_part(id: u32) -> (u32, u32) {
    (id & ((1 << PART_SHIFT) - 1), id >> PART_SHIFT)
}

/// The values a column may hold. NaN and infinities are never allowed, unless said.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Domain {
    /// 1 or -1.
    Sign,
    /// Above zero.
    Positive,
    /// Zero and above.
    NonNegative,
    /// Any finite number.
    Finite,
    /// Any number, and infinities.
    Extended,
    /// Whole numbers from 0 on, below 2^32.
    Count,
}

impl Domain {
    /// Whether `value` is allowed.
    pub fn allows(self, value: f64) -> bool {
        match self {
            Domain::Sign => value.abs() == 1.0,
            Domain::Positive => value > 0.0 && value < f64::INFINITY,
            Domain::NonNegative => (0.0..f64::INFINITY).contains(&value),
            Domain::Finite => value.is_finite(),
            Domain::Extended => !value.is_nan(),
            Domain::Count => (0.0..4_294_967_296.0).contains(&value) && value.fract() == 0.0,
        }
    }
    /// The values allowed, in words.
    pub const fn text(self) -> &'static str {
        match self {
            Domain::Sign => "1 or -1",
            Domain::Positive => "above 0, finite",
            Domain::NonNegative => "0 and above, finite",
            Domain::Finite => "any finite number",
            Domain::Extended => "any number, infinities included",
            Domain::Count => "a whole number, 0 and above",
        }
    }
}

/// What a column holds if the caller does not give it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Default {
    /// It must be given.
    Required,
    /// This value in every row.
    Value(f64),
    /// What the column `spot` holds, for the same asset.
    Spot,
    /// One over the number of assets.
    EqualWeight,
}

impl Default {
    /// What holds, in words; `None` if the column must be given.
    pub fn words(self) -> Option<String> {
        match self {
            Default::Required => None,
            Default::Value(f64::INFINITY) => Some("infinity".to_owned()),
            Default::Value(f64::NEG_INFINITY) => Some("minus infinity".to_owned()),
            Default::Value(value) => Some(value.to_string()),
            Default::Spot => Some("the spot".to_owned()),
            Default::EqualWeight => Some("1 over the number of assets".to_owned()),
        }
    }
}

/// An input column as a simulation takes it.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Which column.
    pub input: SimulationInput,
    /// What the column means to this simulation.
    pub text: &'static str,
    /// Unit of the values.
    pub unit: &'static str,
    /// Values allowed.
    pub domain: Domain,
    /// What holds where the caller gives no column.
    pub default: Default,
}

/// Most input columns that a simulation of one asset has.
pub const MAX_COLUMNS: usize = SimulationInput::ALL.len();
/// Most input columns of a batch: each once, and those that intervals, or assets, have for themselves.
pub(crate) const MAX_INPUTS: usize = SimulationInput::ALL.len() + INTERVAL_INPUTS.len() * MAX_INTERVALS;
/// Most output columns of a batch: each once, delta and vega for every asset, too.
pub(crate) const MAX_OUTPUTS: usize = SimulationOutput::ALL.len() + 2 * MAX_ASSETS;
