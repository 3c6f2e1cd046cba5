// Written by `cargo xtask gen`; do not edit.

namespace Neutryx;

/// <summary>
/// Outputs. V is the price, S the spot price, F the forward price, K the strike, T the time to expiry, r the
/// rate, q the dividend yield. Derivatives are per 1.00 of the input; those in time t are with respect to
/// calendar time, a year, with the expiry fixed.
/// </summary>
public enum Output : uint
{
    /// <summary>Present value.</summary>
    Price = 1,

    /// <summary>dV/dS, or dV/dF for options on a forward.</summary>
    Delta = 2,

    /// <summary>d2V/dS2.</summary>
    Gamma = 3,

    /// <summary>dV/dvol.</summary>
    Vega = 4,

    /// <summary>dV/dt = -dV/dT.</summary>
    Theta = 5,

    /// <summary>dV/dr; the forward is held fixed for options on a forward.</summary>
    Rho = 6,

    /// <summary>dV/dq, the dividend rho.</summary>
    Phi = 7,

    /// <summary>d2V/dS dvol.</summary>
    Vanna = 8,

    /// <summary>d2V/dvol2.</summary>
    Volga = 9,

    /// <summary>d delta/dt.</summary>
    Charm = 10,

    /// <summary>d vega/dt.</summary>
    Veta = 11,

    /// <summary>d gamma/dS.</summary>
    Speed = 12,

    /// <summary>d gamma/dvol.</summary>
    Zomma = 13,

    /// <summary>d gamma/dt.</summary>
    Color = 14,

    /// <summary>d volga/dvol.</summary>
    Ultima = 15,

    /// <summary>dV/dK.</summary>
    DualDelta = 16,

    /// <summary>d2V/dK2.</summary>
    DualGamma = 17,

    /// <summary>Risk-neutral probability of expiring in the money.</summary>
    ItmProbability = 18,

    /// <summary>Expected payoff: the price before discounting.</summary>
    UndiscountedPrice = 19,

    /// <summary>
    /// Implied volatility per square-root year: a decimal for lognormal models, money for Bachelier's.
    /// </summary>
    Vol = 20,

    /// <summary>
    /// The same, but where a price is outside of what the model allows, the bound it violates: 0 or infinity.
    /// </summary>
    ClampedVol = 21,

    /// <summary>Implied volatility times the square root of the time.</summary>
    TotalVol = 22,

    /// <summary>
    /// d1 of the Black formula at the implied volatility; (F - K) / (vol sqrt(T)) for Bachelier's.
    /// </summary>
    D1 = 23,

    /// <summary>d2 of the Black formula at the implied volatility.</summary>
    D2 = 24,

    /// <summary>
    /// Relative error of the implied volatility that a relative error of the price of one machine epsilon
    /// causes.
    /// </summary>
    AttainableError = 25,

    /// <summary>Refinements that the search for the implied volatility took.</summary>
    Iterations = 26,

    /// <summary>Standard error of the price.</summary>
    StandardError = 51,

    /// <summary>Lower end of the 95 % confidence interval of the price.</summary>
    Low = 52,

    /// <summary>Upper end of the 95 % confidence interval of the price.</summary>
    High = 53,

    /// <summary>Paths simulated; a pair of antithetic paths counts as two.</summary>
    PathsUsed = 54,

    /// <summary>
    /// How many times as many paths plain simulation with pseudo-random numbers would need for the same
    /// standard error.
    /// </summary>
    VarianceReduction = 55,
}

/// <summary>Names of <see cref="Output"/>.</summary>
public static class OutputNames
{
    /// <summary>
    /// The name used in every language, such as <c>variance_reduction</c>; <c>unknown</c> for a number that
    /// is none.
    /// </summary>
    public static string Name(this Output of) => of switch
    {
        Output.Price => "price",
        Output.Delta => "delta",
        Output.Gamma => "gamma",
        Output.Vega => "vega",
        Output.Theta => "theta",
        Output.Rho => "rho",
        Output.Phi => "phi",
        Output.Vanna => "vanna",
        Output.Volga => "volga",
        Output.Charm => "charm",
        Output.Veta => "veta",
        Output.Speed => "speed",
        Output.Zomma => "zomma",
        Output.Color => "color",
        Output.Ultima => "ultima",
        Output.DualDelta => "dual_delta",
        Output.DualGamma => "dual_gamma",
        Output.ItmProbability => "itm_probability",
        Output.UndiscountedPrice => "undiscounted_price",
        Output.Vol => "vol",
        Output.ClampedVol => "clamped_vol",
        Output.TotalVol => "total_vol",
        Output.D1 => "d1",
        Output.D2 => "d2",
        Output.AttainableError => "attainable_error",
        Output.Iterations => "iterations",
        Output.StandardError => "standard_error",
        Output.Low => "low",
        Output.High => "high",
        Output.PathsUsed => "paths_used",
        Output.VarianceReduction => "variance_reduction",
        _ => "unknown",
    };
}
