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

    /// <summary>The price is NaN or not allowed; every output of the row is NaN.</summary>
    BadPrice = 11,

    /// <summary>The value of barrier is NaN or not allowed; every output of the row is NaN.</summary>
    BadBarrier = 51,

    /// <summary>The value of rebate is NaN or not allowed; every output of the row is NaN.</summary>
    BadRebate = 52,

    /// <summary>The value of direction is NaN or not allowed; every output of the row is NaN.</summary>
    BadDirection = 53,

    /// <summary>The value of knock is NaN or not allowed; every output of the row is NaN.</summary>
    BadKnock = 54,

    /// <summary>The value of average is NaN or not allowed; every output of the row is NaN.</summary>
    BadAverage = 55,

    /// <summary>The value of past_fixings is NaN or not allowed; every output of the row is NaN.</summary>
    BadPastFixings = 56,

    /// <summary>The value of extremum is NaN or not allowed; every output of the row is NaN.</summary>
    BadExtremum = 57,

    /// <summary>The value of start_time is NaN or not allowed; every output of the row is NaN.</summary>
    BadStartTime = 58,

    /// <summary>The value of strike_ratio is NaN or not allowed; every output of the row is NaN.</summary>
    BadStrikeRatio = 59,

    /// <summary>The value of local_floor is NaN or not allowed; every output of the row is NaN.</summary>
    BadLocalFloor = 60,

    /// <summary>The value of local_cap is NaN or not allowed; every output of the row is NaN.</summary>
    BadLocalCap = 61,

    /// <summary>The value of global_floor is NaN or not allowed; every output of the row is NaN.</summary>
    BadGlobalFloor = 62,

    /// <summary>The value of global_cap is NaN or not allowed; every output of the row is NaN.</summary>
    BadGlobalCap = 63,

    /// <summary>The value of weight is NaN or not allowed; every output of the row is NaN.</summary>
    BadWeight = 64,

    /// <summary>
    /// The inputs are allowed, but an output has no value there and is NaN, such as the charm of an option
    /// that expires now exactly at its strike.
    /// </summary>
    NoLimit = 100,

    /// <summary>
    /// Implied volatility: the price is below the intrinsic value (out of the money: negative), which no
    /// volatility gives. vol is NaN, clamped_vol 0.
    /// </summary>
    BelowIntrinsic = 101,

    /// <summary>Implied volatility: the price is the intrinsic value. vol and clamped_vol are 0.</summary>
    AtIntrinsic = 102,

    /// <summary>
    /// Implied volatility: in the money, and price and intrinsic value differ by no more than the rounding of
    /// the discount factors. vol is NaN, clamped_vol 0.
    /// </summary>
    NoTimeValue = 103,

    /// <summary>
    /// Implied volatility: the price is the largest possible one, the discounted asset for a call, the
    /// discounted strike for a put. vol and clamped_vol are infinite.
    /// </summary>
    AtMaximum = 104,

    /// <summary>
    /// Implied volatility: the price is above the largest possible one. vol is NaN, clamped_vol infinite.
    /// </summary>
    AboveMaximum = 105,

    /// <summary>
    /// Implied volatility: no time is left, so the price says nothing of a volatility. Every output is NaN,
    /// iterations 0.
    /// </summary>
    Expired = 106,

    /// <summary>Simulation: the deadline passed before the row had a path. Every output is NaN.</summary>
    NoPaths = 107,

    /// <summary>Simulation: the state was made with other inputs. Every output is NaN.</summary>
    OtherInputs = 108,
}

/// <summary>Names of <see cref="RowCode"/>.</summary>
public static class RowCodeNames
{
    /// <summary>
    /// The name used in every language, such as <c>other_inputs</c>; <c>unknown</c> for a number that is
    /// none.
    /// </summary>
    public static string Name(this RowCode of) => of.WithoutPart() switch
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
        RowCode.BadPrice => "bad_price",
        RowCode.BadBarrier => "bad_barrier",
        RowCode.BadRebate => "bad_rebate",
        RowCode.BadDirection => "bad_direction",
        RowCode.BadKnock => "bad_knock",
        RowCode.BadAverage => "bad_average",
        RowCode.BadPastFixings => "bad_past_fixings",
        RowCode.BadExtremum => "bad_extremum",
        RowCode.BadStartTime => "bad_start_time",
        RowCode.BadStrikeRatio => "bad_strike_ratio",
        RowCode.BadLocalFloor => "bad_local_floor",
        RowCode.BadLocalCap => "bad_local_cap",
        RowCode.BadGlobalFloor => "bad_global_floor",
        RowCode.BadGlobalCap => "bad_global_cap",
        RowCode.BadWeight => "bad_weight",
        RowCode.NoLimit => "no_limit",
        RowCode.BelowIntrinsic => "below_intrinsic",
        RowCode.AtIntrinsic => "at_intrinsic",
        RowCode.NoTimeValue => "no_time_value",
        RowCode.AtMaximum => "at_maximum",
        RowCode.AboveMaximum => "above_maximum",
        RowCode.Expired => "expired",
        RowCode.NoPaths => "no_paths",
        RowCode.OtherInputs => "other_inputs",
        _ => "unknown",
    };
}
