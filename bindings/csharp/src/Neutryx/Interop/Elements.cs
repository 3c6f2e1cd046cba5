using System;

namespace Neutryx.Interop;

/// <summary>What a column is made from.</summary>
internal enum ColumnKind : byte
{
    /// <summary>Nothing: not given.</summary>
    None,

    /// <summary>One value for all rows.</summary>
    Value,

    /// <summary>An element for each row.</summary>
    Elements,
}

/// <summary>Element types and ranges of elements.</summary>
internal static class Elements
{
    /// <summary>The type of an input's elements.</summary>
    internal static Dtype InputOf<T>()
        where T : unmanaged
    {
        // Resolved when compiled for T.
        if (typeof(T) == typeof(int))
        {
            return Dtype.I32;
        }
        if (typeof(T) == typeof(sbyte) || typeof(T) == typeof(OptionType))
        {
            return Dtype.I8;
        }
        return FloatingPoint<T>("An input holds double, float, int, sbyte or OptionType");
    }

    /// <summary>The type of an output's elements.</summary>
    internal static Dtype OutputOf<T>()
        where T : unmanaged => FloatingPoint<T>("An output holds double or float");

    /// <summary>Checks that a span holds the rows that it is said to.</summary>
    internal static void CheckStep(int length, int step, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        if (rows > 0 && (long)(rows - 1) * step >= length)
        {
            throw new ArgumentOutOfRangeException(
                nameof(rows), $"{rows} rows that are {step} elements apart do not fit into {length} elements.");
        }
    }

    private static Dtype FloatingPoint<T>(string allowed)
        where T : unmanaged
    {
        if (typeof(T) == typeof(double))
        {
            return Dtype.F64;
        }
        if (typeof(T) == typeof(float))
        {
            return Dtype.F32;
        }
        throw new ArgumentException($"{allowed}, not {typeof(T).Name}.");
    }
}
