using System;

namespace Neutryx;

/// <summary>The times at which a simulation looks at its paths. Payoffs that look at expiry only ignore them.</summary>
public readonly struct Fixings
{
    private readonly double[]? _times;

    private Fixings(FixingKind kind, int count, double[]? times = null)
    {
        Kind = kind;
        Count = count;
        _times = times;
    }

    /// <summary>How they are given.</summary>
    public FixingKind Kind { get; }

    /// <summary>Number of fixings; 0 for one, at expiry.</summary>
    public int Count { get; }

    /// <summary>The list; empty for fixings at equal distances.</summary>
    public ReadOnlySpan<double> Times => _times;

    /// <summary>So many at equal distances, the last at expiry.</summary>
    /// <param name="count">At most 1048576, and with <see cref="Generator.Sobol"/> 21201; 0 for one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Fixings Equal(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new(FixingKind.Equal, count);
    }

    /// <summary>At fractions of the time to expiry: rising, from 0 (today) to 1.</summary>
    /// <param name="times">They are copied.</param>
    public static Fixings Fractions(ReadOnlySpan<double> times) =>
        new(FixingKind.Fractions, times.Length, times.ToArray());

    /// <summary>In years: rising, from 0 (today). A row that expires before the last is a bad row.</summary>
    /// <param name="times">They are copied.</param>
    public static Fixings Years(ReadOnlySpan<double> times) => new(FixingKind.Years, times.Length, times.ToArray());

    /// <summary>So many at equal distances, the last at expiry.</summary>
    public static implicit operator Fixings(int count) => Equal(count);
}
