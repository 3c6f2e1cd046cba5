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
}

/// <summary>Names of <see cref="PricerId"/>.</summary>
public static class PricerIdNames
{
    /// <summary>
    /// The name used in every language, such as <c>asset_or_nothing_european</c>; <c>unknown</c> for a number
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
        _ => "unknown",
    };
}
