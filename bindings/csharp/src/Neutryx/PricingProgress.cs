namespace Neutryx;

/// <summary>How far a call is.</summary>
/// <param name="Done">Rows done; of a simulation, paths of all rows together.</param>
/// <param name="Total">All rows, or all paths.</param>
public readonly record struct PricingProgress(long Done, long Total)
{
    /// <summary>From 0 to 1.</summary>
    public double Fraction => Total == 0 ? 1.0 : (double)Done / Total;
}
