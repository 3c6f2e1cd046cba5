// Written by `cargo xtask gen`; do not edit.

namespace Neutryx;

/// <summary>What became of a row.</summary>
public enum RowCode : uint
{
    /// <summary>The row was priced.</summary>
    Ok = 0,

    /// <summary>The type is NaN or not allowed; every output of the row is NaN.</summary>
    BadType = 1,

    /// <summary>The spot is NaN or not allowed; every output of the row is NaN.</summary>
    BadSpot = 2,

    /// <summary>The forward is NaN or not allowed; every output of the row is NaN.</summary>
    BadForward = 3,

    /// <summary>The strike is NaN or not allowed; every output of the row is NaN.</summary>
    BadStrike = 4,

    /// <summary>The time is NaN or not allowed; every output of the row is NaN.</summary>
    BadTime = 5,

    /// <summary>The rate is NaN or not allowed; every output of the row is NaN.</summary>
    BadRate = 6,

    /// <summary>The dividend yield is NaN or not allowed; every output of the row is NaN.</summary>
    BadDividendYield = 7,

    /// <summary>The vol is NaN or not allowed; every output of the row is NaN.</summary>
    BadVol = 8,

    /// <summary>The displacement is NaN or not allowed; every output of the row is NaN.</summary>
    BadDisplacement = 9,

    /// <summary>The cash is NaN or not allowed; every output of the row is NaN.</summary>
    BadCash = 10,

    /// <summary>
    /// The inputs are allowed, but an output has no value there and is NaN, such as the charm of an option
    /// that expires now exactly at its strike.
    /// </summary>
    NoLimit = 100,
}

/// <summary>Names of <see cref="RowCode"/>.</summary>
public static class RowCodeNames
{
    /// <summary>
    /// The name used in every language, such as <c>no_limit</c>; <c>unknown</c> for a number that is none.
    /// </summary>
    public static string Name(this RowCode of) => of switch
    {
        RowCode.Ok => "ok",
        RowCode.BadType => "bad_type",
        RowCode.BadSpot => "bad_spot",
        RowCode.BadForward => "bad_forward",
        RowCode.BadStrike => "bad_strike",
        RowCode.BadTime => "bad_time",
        RowCode.BadRate => "bad_rate",
        RowCode.BadDividendYield => "bad_dividend_yield",
        RowCode.BadVol => "bad_vol",
        RowCode.BadDisplacement => "bad_displacement",
        RowCode.BadCash => "bad_cash",
        RowCode.NoLimit => "no_limit",
        _ => "unknown",
    };
}
