// Written by `cargo xtask gen`; do not edit.

namespace Neutryx;

/// <summary>Where a simulation's random numbers come from.</summary>
public enum Generator : uint
{
    /// <summary>Philox4x32-10: pseudo-random.</summary>
    Philox = 0,

    /// <summary>
    /// Sobol points with Brownian bridges: quasi-random, more accurate with smooth payoffs.
    /// </summary>
    Sobol = 1,
}
