using System;

namespace Neutryx;

/// <summary>
/// Columns that one of several assets, or one interval between fixings, has for itself:
/// <c>batch.Inputs[Input.Spot.OfAsset(2)] = spots</c>. Assets and intervals are counted from 1, as in the texts of errors.
/// </summary>
public static class ColumnParts
{
    /// <summary>Most assets.</summary>
    public const int MaxAssets = 64;

    /// <summary>Most intervals that may have values of their own.</summary>
    public const int MaxIntervals = 65535;

    private const int Shift = 16;
    private const uint Mask = (1u << Shift) - 1;

    /// <summary>The input of one asset. One without the number of an asset holds for all that have none of their own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not one from 1 to 64.</exception>
    public static Input OfAsset(this Input input, int asset) => (Input)With((uint)input, asset, MaxAssets, nameof(asset));

    /// <summary>
    /// The output of one asset. Delta and vega without the number of an asset are the sums over all: the derivatives if all
    /// spots, or volatilities, rise alike.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not one from 1 to 64.</exception>
    public static Output OfAsset(this Output output, int asset) =>
        (Output)With((uint)output, asset, MaxAssets, nameof(asset));

    /// <summary>
    /// The rate, dividend yield or volatility of one interval, in which it is constant: interval k ends at fixing k, or
    /// after the last at expiry. One without the number of an interval holds for all that have none of their own.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not one from 1 to 65535.</exception>
    public static Input OfInterval(this Input input, int interval) =>
        (Input)With((uint)input, interval, MaxIntervals, nameof(interval));

    /// <summary>The asset or interval whose value is not allowed; 0 if the value is that of all.</summary>
    public static int Part(this RowCode code) => (int)((uint)code >> Shift);

    /// <summary>The code without the number of an asset or interval, such as <see cref="RowCode.BadSpot"/>.</summary>
    public static RowCode WithoutPart(this RowCode code) => (RowCode)((uint)code & Mask);

    /// <summary>A column's name, and the number of an asset or interval if it has one.</summary>
    internal static string Describe(this Input input) => InputNames.Name((Input)((uint)input & Mask)) + Suffix((uint)input);

    /// <inheritdoc cref="Describe(Input)"/>
    internal static string Describe(this Output output) =>
        OutputNames.Name((Output)((uint)output & Mask)) + Suffix((uint)output);

    private static string Suffix(uint id) => id > Mask ? $"[{id >> Shift}]" : "";

    private static uint With(uint id, int part, int most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(part, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, most, name);
        return (id & Mask) | ((uint)part << Shift);
    }
}
