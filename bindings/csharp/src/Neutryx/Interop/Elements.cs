using System;

namespace Neutryx.Interop;

/// <summary>What a column is made from. One number, so that columns are small enough to be kept in registers.</summary>
internal enum ColumnForm
{
    /// <summary>Nothing: not given.</summary>
    None,

    /// <summary>One value for all rows.</summary>
    Value,

    /// <summary>An element of type <see cref="Dtype.F64"/> for each row; further types follow in their order.</summary>
    Elements,

    /// <summary>An element of a buffer for each row; as the type of elements it is NTX_BUFFER.</summary>
    Buffer = Elements + 4,
}

/// <summary>Element types and ranges of elements.</summary>
internal static class Elements
{
    /// <summary>The type of an input's elements.</summary>
    internal static ColumnForm InputOf<T>()
        where T : unmanaged
    {
        // Resolved when compiled for T.
        if (typeof(T) == typeof(int))
        {
            return Of(Dtype.I32);
        }
        if (typeof(T) == typeof(sbyte) || typeof(T) == typeof(OptionType))
        {
            return Of(Dtype.I8);
        }
        return FloatingPoint<T>("An input holds double, float, int, sbyte or OptionType");
    }

    /// <summary>The type of an output's elements.</summary>
    internal static ColumnForm OutputOf<T>()
        where T : unmanaged => FloatingPoint<T>("An output holds double or float");

    /// <summary>A column of elements of a type.</summary>
    internal static ColumnForm Of(Dtype dtype) => ColumnForm.Elements + (int)dtype;

    /// <summary>The type of the elements, or of the value.</summary>
    internal static Dtype ElementType(this ColumnForm form) =>
        form >= ColumnForm.Elements ? (Dtype)(form - ColumnForm.Elements) : Dtype.F64;

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

    private static ColumnForm FloatingPoint<T>(string allowed)
        where T : unmanaged
    {
        if (typeof(T) == typeof(double))
        {
            return Of(Dtype.F64);
        }
        if (typeof(T) == typeof(float))
        {
            return Of(Dtype.F32);
        }
        throw new ArgumentException($"{allowed}, not {typeof(T).Name}.");
    }
}
