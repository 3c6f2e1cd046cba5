// Written by `cargo xtask gen`; do not edit.

namespace Neutryx;

/// <summary>Inputs.</summary>
public enum Input : uint
{
    /// <summary>Call (1) or put (-1).</summary>
    Type = 1,

    /// <summary>Price of the underlying today, in units of money.</summary>
    Spot = 2,

    /// <summary>Forward price of the underlying for the expiry, in units of money.</summary>
    Forward = 3,

    /// <summary>Strike price, in units of money.</summary>
    Strike = 4,

    /// <summary>Time to expiry in years.</summary>
    Time = 5,

    /// <summary>Interest rate, continuously compounded, as a decimal a year.</summary>
    Rate = 6,

    /// <summary>
    /// Dividend yield (or foreign interest rate), continuously compounded, as a decimal a year.
    /// </summary>
    DividendYield = 7,

    /// <summary>
    /// Volatility per square-root year: a decimal for lognormal models, money for Bachelier's.
    /// </summary>
    Vol = 8,

    /// <summary>Shift added to forward and strike, in units of money.</summary>
    Displacement = 9,

    /// <summary>Cash paid by a cash-or-nothing option, in units of money.</summary>
    Cash = 10,

    /// <summary>Quoted price of the option, discounted, in units of money.</summary>
    Price = 11,

    /// <summary>Price of the underlying at which the barrier is, in units of money.</summary>
    Barrier = 51,

    /// <summary>
    /// Paid at expiry if the option is knocked out, or never knocked in, in units of money.
    /// </summary>
    Rebate = 52,

    /// <summary>Barrier above (1) or below (-1).</summary>
    Direction = 53,

    /// <summary>Knocked in (1) or out (-1) when the barrier is touched.</summary>
    Knock = 54,

    /// <summary>Mean of the fixings that are past.</summary>
    Average = 55,

    /// <summary>Number of fixings that are past.</summary>
    PastFixings = 56,

    /// <summary>Highest or lowest price so far.</summary>
    Extremum = 57,

    /// <summary>Time in years until the strike is set.</summary>
    StartTime = 58,

    /// <summary>Strike over the price at the time when it is set.</summary>
    StrikeRatio = 59,

    /// <summary>Least that a period counts.</summary>
    LocalFloor = 60,

    /// <summary>Most that a period counts.</summary>
    LocalCap = 61,

    /// <summary>Least that all periods together count.</summary>
    GlobalFloor = 62,

    /// <summary>Most that all periods together count.</summary>
    GlobalCap = 63,

    /// <summary>
    /// How often an asset is in a basket, or what its price is multiplied by before it is compared with
    /// others.
    /// </summary>
    Weight = 64,
}

/// <summary>Names of <see cref="Input"/>.</summary>
public static class InputNames
{
    /// <summary>
    /// The name used in every language, such as <c>weight</c>; <c>unknown</c> for a number that is none.
    /// </summary>
    public static string Name(this Input of) => of switch
    {
        Input.Type => "type",
        Input.Spot => "spot",
        Input.Forward => "forward",
        Input.Strike => "strike",
        Input.Time => "time",
        Input.Rate => "rate",
        Input.DividendYield => "dividend_yield",
        Input.Vol => "vol",
        Input.Displacement => "displacement",
        Input.Cash => "cash",
        Input.Price => "price",
        Input.Barrier => "barrier",
        Input.Rebate => "rebate",
        Input.Direction => "direction",
        Input.Knock => "knock",
        Input.Average => "average",
        Input.PastFixings => "past_fixings",
        Input.Extremum => "extremum",
        Input.StartTime => "start_time",
        Input.StrikeRatio => "strike_ratio",
        Input.LocalFloor => "local_floor",
        Input.LocalCap => "local_cap",
        Input.GlobalFloor => "global_floor",
        Input.GlobalCap => "global_cap",
        Input.Weight => "weight",
        _ => "unknown",
    };
}
