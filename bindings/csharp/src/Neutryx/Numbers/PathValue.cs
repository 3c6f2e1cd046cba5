// Written by `cargo xtask gen`; do not edit.

namespace Neutryx;

/// <summary>What is written of a path, for each interval and asset.</summary>
public enum PathValue : uint
{
    /// <summary>Price at the end of the interval.</summary>
    Spot = 0,

    /// <summary>Logarithm of that price.</summary>
    LogSpot = 1,

    /// <summary>Logarithm of the price at the end over that at the beginning.</summary>
    LogReturn = 2,

    /// <summary>
    /// Standard normal that drives the step, before assets are correlated; 0 in an interval that takes no
    /// time.
    /// </summary>
    Normal = 3,

    /// <summary>
    /// What the generator gives, strictly between 0 and 1; with Sobol points a dimension each, in the order
    /// of the bridge. 0.5 in an interval that takes no time.
    /// </summary>
    Uniform = 4,
}
