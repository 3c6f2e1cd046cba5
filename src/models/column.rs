//! The columns that pricers read and write, with the numbers that stand for them in the C API.

use crate::named::named;

named! {
    /// An input column.
    Input: u32 {
        /// Call (1) or put (-1).
        Type = 1, "type";
        /// Price of the underlying today, in units of money.
        Spot = 2, "spot";
        /// Forward price of the underlying for the expiry, in units of money.
        Forward = 3, "forward";
        /// Strike price, in units of money.
        Strike = 4, "strike";
        /// Time to expiry in years.
        Time = 5, "time";
        /// Interest rate, continuously compounded, as a decimal a year.
        Rate = 6, "rate";
        /// Dividend yield (or foreign interest rate), continuously compounded, as a decimal a year.
        DividendYield = 7, "dividend_yield";
        /// Volatility per square-root year: a decimal for lognormal models, money for Bachelier's.
        Vol = 8, "vol";
        /// Shift added to forward and strike, in units of money.
        Displacement = 9, "displacement";
        /// Cash paid by a cash-or-nothing option, in units of money.
        Cash = 10, "cash";
        /// Quoted price of the option, discounted, in units of money.
        Price = 11, "price";
    }
}

named! {
    /// An output column. Derivatives are per 1.00 of the input; time derivatives are with respect to
    /// calendar time, a year.
    Output: u32 {
        /// Present value.
        Price = 1, "price";
        /// dV/dS, or dV/dF for options on a forward.
        Delta = 2, "delta";
        /// d2V/dS2.
        Gamma = 3, "gamma";
        /// dV/dvol.
        Vega = 4, "vega";
        /// dV/dt = -dV/dT.
        Theta = 5, "theta";
        /// dV/dr; the forward is held fixed for options on a forward.
        Rho = 6, "rho";
        /// dV/dq, the dividend rho.
        Phi = 7, "phi";
        /// d2V/dS dvol.
        Vanna = 8, "vanna";
        /// d2V/dvol2.
        Volga = 9, "volga";
        /// d delta/dt.
        Charm = 10, "charm";
        /// d vega/dt.
        Veta = 11, "veta";
        /// d gamma/dS.
        Speed = 12, "speed";
        /// d gamma/dvol.
        Zomma = 13, "zomma";
        /// d gamma/dt.
        Color = 14, "color";
        /// d volga/dvol.
        Ultima = 15, "ultima";
        /// dV/dK.
        DualDelta = 16, "dual_delta";
        /// d2V/dK2.
        DualGamma = 17, "dual_gamma";
        /// Risk-neutral probability of expiring in the money.
        ItmProbability = 18, "itm_probability";
        /// Expected payoff: the price before discounting.
        UndiscountedPrice = 19, "undiscounted_price";
        /// Implied volatility per square-root year: a decimal for lognormal models, money for Bachelier's.
        Vol = 20, "vol";
        /// The same, but where a price is outside of what the model allows, the bound it violates: 0 or infinity.
        ClampedVol = 21, "clamped_vol";
        /// Implied volatility times the square root of the time.
        TotalVol = 22, "total_vol";
        /// d1 of the Black formula at the implied volatility; (F - K) / (vol sqrt(T)) for Bachelier's.
        D1 = 23, "d1";
        /// d2 of the Black formula at the implied volatility.
        D2 = 24, "d2";
        /// Relative error of the implied volatility that a relative error of the price of one machine epsilon causes.
        AttainableError = 25, "attainable_error";
        /// Refinements that the search for the implied volatility took.
        Iterations = 26, "iterations";
    }
}

/// A set of output columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct OutputSet(u32);

impl OutputSet {
    /// No output.
    pub const EMPTY: OutputSet = OutputSet(0);

    /// The set of `outputs`.
    pub const fn of(outputs: &[Output]) -> OutputSet {
        let mut bits = 0;
        let mut i = 0;
        while i < outputs.len() {
            bits |= 1 << outputs[i] as u32;
            i += 1;
        }
        OutputSet(bits)
    }
    /// This set and `output`.
    #[must_use]
    pub const fn with(self, output: Output) -> OutputSet {
        OutputSet(self.0 | 1 << output as u32)
    }
    /// This set but `output`.
    #[must_use]
    pub const fn without(self, output: Output) -> OutputSet {
        OutputSet(self.0 & !(1 << output as u32))
    }
    /// This set without the members of `other`.
    #[must_use]
    pub const fn but(self, other: OutputSet) -> OutputSet {
        OutputSet(self.0 & !other.0)
    }
    /// Whether `output` is in the set.
    #[inline(always)]
    pub const fn contains(self, output: Output) -> bool {
        self.0 & (1 << output as u32) != 0
    }
    /// Whether the sets share an output.
    #[inline(always)]
    pub const fn intersects(self, other: OutputSet) -> bool {
        self.0 & other.0 != 0
    }
    /// A bit for each member, at its number.
    pub const fn bits(self) -> u32 {
        self.0
    }
    /// The members that are in the set with these [`bits`](OutputSet::bits) too.
    #[must_use]
    #[inline(always)]
    pub const fn among(self, bits: u32) -> OutputSet {
        OutputSet(self.0 & bits)
    }
    /// The members in the order of their numbers.
    pub fn iter(self) -> impl Iterator<Item = Output> {
        Output::ALL.iter().copied().filter(move |output| self.contains(*output))
    }
}

/// Length of an array indexed by an [`Output`]'s number.
pub const OUTPUT_SLOTS: usize = Output::ALL.len() + 1;

/// Most input columns any pricer has.
pub const MAX_INPUTS: usize = Input::ALL.len();
