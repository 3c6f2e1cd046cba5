using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Neutryx.Interop;

namespace Neutryx;

/// <summary>
/// Where the values of an input are, for the time of one call: a number for all rows, an array, a span, or a field of
/// each struct in one. Made by assignment; nothing is copied.
/// </summary>
/// <remarks>
/// Elements are <see cref="double"/>, <see cref="float"/>, <see cref="int"/>, <see cref="sbyte"/> or
/// <see cref="OptionType"/>, and any of them goes with any input. A null array is a column that is not given.
/// </remarks>
public readonly ref struct InputSpan
{
    // Four fields are what the compiler keeps in registers; a call for one option is mostly made of columns.
    private readonly ref byte _first;
    private readonly long _strideOrValue;
    private readonly int _rows;
    private readonly ColumnForm _form;

    private InputSpan(double value)
    {
        _strideOrValue = BitConverter.DoubleToInt64Bits(value);
        _form = ColumnForm.Value;
    }

    private InputSpan(ref byte first, int rows, long stride, ColumnForm form)
    {
        _first = ref first;
        _strideOrValue = stride;
        _rows = rows;
        _form = form;
    }

    /// <summary>One value for all rows.</summary>
    public static implicit operator InputSpan(double value) => new(value);

    /// <summary>Calls only, or puts only.</summary>
    public static implicit operator InputSpan(OptionType value) => new((double)value);

    /// <summary>All barriers above, or all below.</summary>
    public static implicit operator InputSpan(Direction value) => new((double)value);

    /// <summary>All options knocked in, or all knocked out.</summary>
    public static implicit operator InputSpan(Knock value) => new((double)value);

    /// <summary>A value for each row.</summary>
    public static implicit operator InputSpan(double[]? values) => values is null ? default : Of<double>(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputSpan(float[]? values) => values is null ? default : Of<float>(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputSpan(int[]? values) => values is null ? default : Of<int>(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputSpan(sbyte[]? values) => values is null ? default : Of<sbyte>(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputSpan(OptionType[]? values) =>
        values is null ? default : Of<OptionType>(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputSpan(ReadOnlySpan<double> values) => Of(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputSpan(ReadOnlySpan<float> values) => Of(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputSpan(ReadOnlySpan<int> values) => Of(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputSpan(ReadOnlySpan<sbyte> values) => Of(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputSpan(ReadOnlySpan<OptionType> values) => Of(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputSpan(Span<double> values) => Of<double>(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputSpan(Span<float> values) => Of<float>(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputSpan(Span<int> values) => Of<int>(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputSpan(Span<sbyte> values) => Of<sbyte>(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputSpan(Span<OptionType> values) => Of<OptionType>(values);

    /// <summary>
    /// A field of each struct in an array or span:
    /// <c>InputSpan.Field(book, (ref Option option) =&gt; ref option.Strike)</c>.
    /// </summary>
    /// <param name="rows">The structs, one a row.</param>
    /// <param name="field">Tells where the field is in one of them.</param>
    /// <exception cref="ArgumentException">The field is of another type than columns have.</exception>
    public static InputSpan Field<TRow, TField>(ReadOnlySpan<TRow> rows, FieldSelector<TRow, TField> field)
        where TRow : struct
        where TField : unmanaged
    {
        ref var first = ref FieldOffset.First(rows, field);
        return new(ref first, rows.Length, Unsafe.SizeOf<TRow>(), Elements.InputOf<TField>());
    }

    /// <summary>Every <paramref name="step"/>th element of a span, such as a column of a matrix.</summary>
    /// <param name="values">Starts with the element of the first row.</param>
    /// <param name="step">Elements from one row to the next.</param>
    /// <param name="rows">Number of rows.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span is too short, or a number is negative.</exception>
    public static InputSpan Strided(ReadOnlySpan<double> values, int step, int rows)
    {
        Elements.CheckStep(values.Length, step, rows);
        return new(ref First(values), rows, (long)step * sizeof(double), Elements.Of(Dtype.F64));
    }

    /// <summary>False if made without a source.</summary>
    public bool IsGiven => _form != ColumnForm.None;

    /// <summary>Number of elements; 0 if there is one value for all rows.</summary>
    public int Rows => _rows;

    internal bool IsValue => _form == ColumnForm.Value;

    internal double Value => BitConverter.Int64BitsToDouble(_strideOrValue);

    /// <summary>For <c>fixed</c>.</summary>
    internal ref byte GetPinnableReference() => ref _first;

    /// <summary>Writes the column as the C API takes it.</summary>
    /// <param name="id">Which input.</param>
    /// <param name="data">The elements, the value, or the buffer's handle, where they stay during the call.</param>
    /// <param name="raw">Where to write.</param>
    internal unsafe void Fill(Input id, void* data, ref NativeInput raw)
    {
        raw.Id = (uint)id;
        raw.Dtype = (uint)_form.ElementType();
        raw.Data = _form == ColumnForm.Buffer ? *(void**)data : data;
        raw.Stride = IsValue ? 0 : (nint)_strideOrValue;
    }

    /// <summary>Elements of a buffer, in which the stride is the index of the first.</summary>
    internal static InputSpan Of(DeviceBuffer buffer, int start, int rows) =>
        new(ref buffer.Place(), rows, start, ColumnForm.Buffer);

    private static InputSpan Of<T>(ReadOnlySpan<T> values)
        where T : unmanaged =>
        new(ref First(values), values.Length, Unsafe.SizeOf<T>(), Elements.InputOf<T>());

    private static ref byte First<T>(ReadOnlySpan<T> values)
        where T : unmanaged => ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values));
}
