using System;
using System.Buffers;
using Neutryx.Interop;

namespace Neutryx;

/// <summary>
/// Where the values of an output go, in a form that may be kept: an array, memory, or a field of each struct in one.
/// Made by assignment; nothing is copied.
/// </summary>
/// <remarks>As <see cref="OutputSpan"/>, for batches, books and asynchronous calls.</remarks>
public readonly struct OutputMemory
{
    private readonly ColumnMemory _memory;
    private readonly ColumnForm _form;

    private OutputMemory(ColumnMemory memory, ColumnForm form)
    {
        _memory = memory;
        _form = form;
    }

    /// <summary>A place for each row.</summary>
    public static implicit operator OutputMemory(double[]? values) => values is null ? default : Of<double>(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator OutputMemory(float[]? values) => values is null ? default : Of<float>(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator OutputMemory(Memory<double> values) => Of(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator OutputMemory(Memory<float> values) => Of(values);

    /// <inheritdoc cref="InputMemory.Field"/>
    public static OutputMemory Field<TRow, TField>(Memory<TRow> rows, FieldSelector<TRow, TField> field)
        where TRow : unmanaged
        where TField : unmanaged
    {
        var any = default(TRow);
        return new(ColumnMemory.Of<TRow>(rows, FieldOffset.Of(ref any, field)), Elements.OutputOf<TField>());
    }

    /// <inheritdoc cref="InputMemory.Strided"/>
    public static OutputMemory Strided(Memory<double> values, int step, int rows) =>
        new(ColumnMemory.Of<double>(values).Strided(step, rows), Elements.Of(Dtype.F64));

    /// <summary>False if made without a source.</summary>
    public bool IsGiven => _form != ColumnForm.None;

    /// <summary>Number of elements.</summary>
    public int Rows => _memory.Rows;

    internal MemoryHandle Pin() => _memory.Pin();

    /// <summary>The column as the C API takes it.</summary>
    /// <param name="id">Which output.</param>
    /// <param name="data">The owner's first element, where it stays.</param>
    internal unsafe NativeOutput Native(Output id, void* data) =>
        new()
        {
            Id = (uint)id,
            Dtype = (uint)_form.ElementType(),
            Data = (byte*)data + _memory.Offset,
            Stride = _memory.Stride,
        };

    internal static OutputMemory Of(DeviceBuffer buffer, int start, int rows) =>
        new(ColumnMemory.Of(buffer, start, rows), ColumnForm.Buffer);

    private static OutputMemory Of<T>(Memory<T> values)
        where T : unmanaged => new(ColumnMemory.Of<T>(values), Elements.OutputOf<T>());
}
