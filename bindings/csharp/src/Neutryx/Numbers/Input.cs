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
}

/// <summary>Names of <see cref="Input"/>.</summary>
public static class InputNames
{
    /// <summary>
    /// The name used in every language, such as <c>price</c>; <c>unknown</c> for a number that is none.
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
        _ => "unknown",
    };
}
