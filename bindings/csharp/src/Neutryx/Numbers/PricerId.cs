// Written by `cargo xtask gen`; do not edit.

namespace Neutryx;

/// <summary>Pricers. <see cref="Pricer"/> tells their formulas, inputs and outputs.</summary>
public enum PricerId : uint
{
    /// <summary>Black-Scholes-Merton.</summary>
    BsmEuropean = 1,

    /// <summary>Black (1976), options on a forward.</summary>
    Black76European = 2,

    /// <summary>Bachelier, normal model.</summary>
    BachelierEuropean = 3,

    /// <summary>Displaced diffusion, or shifted lognormal.</summary>
    DisplacedEuropean = 4,

    /// <summary>Pays a fixed amount of cash when in the money.</summary>
    CashOrNothingEuropean = 5,

    /// <summary>Pays the asset when in the money.</summary>
    AssetOrNothingEuropean = 6,

    /// <summary>Implied volatility, Black (1976).</summary>
    BlackImpliedVol = 7,

    /// <summary>Implied volatility, Black-Scholes-Merton.</summary>
    BsmImpliedVol = 8,

    /// <summary>Implied volatility, displaced diffusion.</summary>
    DisplacedImpliedVol = 9,

    /// <summary>Implied volatility, Bachelier's normal model.</summary>
    BachelierImpliedVol = 10,
}

/// <summary>Names of <see cref="PricerId"/>.</summary>
public static class PricerIdNames
{
    /// <summary>
    /// The name used in every language, such as <c>bachelier_implied_vol</c>; <c>unknown</c> for a number
    /// that is none.
    /// </summary>
    public static string Name(this PricerId of) => of switch
    {
        PricerId.BsmEuropean => "bsm_european",
        PricerId.Black76European => "black76_european",
        PricerId.BachelierEuropean => "bachelier_european",
        PricerId.DisplacedEuropean => "displaced_european",
        PricerId.CashOrNothingEuropean => "cash_or_nothing_european",
        PricerId.AssetOrNothingEuropean => "asset_or_nothing_european",
        PricerId.BlackImpliedVol => "black_implied_vol",
        PricerId.BsmImpliedVol => "bsm_implied_vol",
        PricerId.DisplacedImpliedVol => "displaced_implied_vol",
        PricerId.BachelierImpliedVol => "bachelier_implied_vol",
        _ => "unknown",
    };
}
