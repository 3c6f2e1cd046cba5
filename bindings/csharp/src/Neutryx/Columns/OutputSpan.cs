using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Neutryx.Interop;

namespace Neutryx;

/// <summary>
/// Where the values of an output go, for the time of one call: an array, a span, a variable, or a field of each struct
/// in an array. Made by assignment; nothing is copied.
/// </summary>
/// <remarks>
/// Elements are <see cref="double"/> or <see cref="float"/>. A null array is an output that is not asked for. An output
/// may be the same memory as an input, and then replaces it; any other overlap is an error.
/// </remarks>
public readonly ref struct OutputSpan
{
    private readonly ref byte _first;
    private readonly nint _stride;
    private readonly int _rows;
    private readonly ColumnForm _form;

    private OutputSpan(ref byte first, int rows, nint stride, ColumnForm form)
    {
        _first = ref first;
        _rows = rows;
        _stride = stride;
        _form = form;
    }

    /// <summary>A place for each row.</summary>
    public static implicit operator OutputSpan(double[]? values) => values is null ? default : Of<double>(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator OutputSpan(float[]? values) => values is null ? default : Of<float>(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator OutputSpan(Span<double> values) => Of(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator OutputSpan(Span<float> values) => Of(values);

    /// <summary>A variable, for a call with one row.</summary>
    public static OutputSpan To(ref double value) => Of(new Span<double>(ref value));

    /// <inheritdoc cref="InputSpan.Field"/>
    public static OutputSpan Field<TRow, TField>(Span<TRow> rows, FieldSelector<TRow, TField> field)
        where TRow : struct
        where TField : unmanaged
    {
        ref var first = ref FieldOffset.First<TRow, TField>(rows, field);
        return new(ref first, rows.Length, Unsafe.SizeOf<TRow>(), Elements.OutputOf<TField>());
    }

    /// <inheritdoc cref="InputSpan.Strided"/>
    public static OutputSpan Strided(Span<double> values, int step, int rows)
    {
        Elements.CheckStep(values.Length, step, rows);
        return new(ref First(values), rows, (nint)step * sizeof(double), Elements.Of(Dtype.F64));
    }

    /// <summary>False if made without a source.</summary>
    public bool IsGiven => _form != ColumnForm.None;

    /// <summary>Number of elements.</summary>
    public int Rows => _rows;

    /// <summary>For <c>fixed</c>.</summary>
    internal ref byte GetPinnableReference() => ref _first;

    /// <summary>Writes the column as the C API takes it.</summary>
    /// <param name="id">Which output.</param>
    /// <param name="data">Where the elements stay during the call.</param>
    /// <param name="raw">Where to write.</param>
    internal unsafe void Fill(Output id, void* data, ref NativeOutput raw)
    {
        raw.Id = (uint)id;
        raw.Dtype = (uint)_form.ElementType();
        raw.Data = _form == ColumnForm.Buffer ? *(void**)data : data;
        raw.Stride = _stride;
    }

    /// <summary>Elements of a buffer, in which the stride is the index of the first.</summary>
    internal static OutputSpan Of(DeviceBuffer buffer, int start, int rows) =>
        new(ref buffer.Place(), rows, start, ColumnForm.Buffer);

    private static OutputSpan Of<T>(Span<T> values)
        where T : unmanaged =>
        new(ref First(values), values.Length, Unsafe.SizeOf<T>(), Elements.OutputOf<T>());

    private static ref byte First<T>(Span<T> values)
        where T : unmanaged => ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values));
}
