using System;
using System.Buffers;
using Neutryx.Interop;

namespace Neutryx;

/// <summary>
/// Where the values of an input are, in a form that may be kept: a number for all rows, an array, memory, or a field of
/// each struct in one. Made by assignment; nothing is copied.
/// </summary>
/// <remarks>As <see cref="InputSpan"/>, for batches, books and asynchronous calls.</remarks>
public readonly struct InputMemory
{
    private readonly ColumnMemory _memory;
    private readonly double _value;
    private readonly ColumnForm _form;

    private InputMemory(double value)
    {
        _value = value;
        _form = ColumnForm.Value;
    }

    private InputMemory(ColumnMemory memory, ColumnForm form)
    {
        _memory = memory;
        _form = form;
    }

    /// <summary>One value for all rows.</summary>
    public static implicit operator InputMemory(double value) => new(value);

    /// <summary>Calls only, or puts only.</summary>
    public static implicit operator InputMemory(OptionType value) => new((double)value);

    /// <summary>All barriers above, or all below.</summary>
    public static implicit operator InputMemory(Direction value) => new((double)value);

    /// <summary>All options knocked in, or all knocked out.</summary>
    public static implicit operator InputMemory(Knock value) => new((double)value);

    /// <summary>A value for each row.</summary>
    public static implicit operator InputMemory(double[]? values) => values is null ? default : Of<double>(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputMemory(float[]? values) => values is null ? default : Of<float>(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputMemory(int[]? values) => values is null ? default : Of<int>(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputMemory(sbyte[]? values) => values is null ? default : Of<sbyte>(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputMemory(OptionType[]? values) =>
        values is null ? default : Of<OptionType>(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputMemory(ReadOnlyMemory<double> values) => Of(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputMemory(ReadOnlyMemory<float> values) => Of(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputMemory(ReadOnlyMemory<int> values) => Of(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputMemory(ReadOnlyMemory<sbyte> values) => Of(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputMemory(ReadOnlyMemory<OptionType> values) => Of(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputMemory(Memory<double> values) => Of<double>(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputMemory(Memory<float> values) => Of<float>(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputMemory(Memory<int> values) => Of<int>(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputMemory(Memory<sbyte> values) => Of<sbyte>(values);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputMemory(Memory<OptionType> values) => Of<OptionType>(values);

    /// <summary>
    /// A field of each struct in an array or memory:
    /// <c>InputMemory.Field(book, (ref Option option) =&gt; ref option.Strike)</c>.
    /// </summary>
    /// <param name="rows">The structs, one a row.</param>
    /// <param name="field">Tells where the field is in one of them.</param>
    /// <exception cref="ArgumentException">The field is of another type than columns have.</exception>
    public static InputMemory Field<TRow, TField>(ReadOnlyMemory<TRow> rows, FieldSelector<TRow, TField> field)
        where TRow : unmanaged
        where TField : unmanaged
    {
        var any = default(TRow);
        return new(ColumnMemory.Of(rows, FieldOffset.Of(ref any, field)), Elements.InputOf<TField>());
    }

    /// <summary>Every <paramref name="step"/>th element of memory, such as a column of a matrix.</summary>
    /// <param name="values">Starts with the element of the first row.</param>
    /// <param name="step">Elements from one row to the next.</param>
    /// <param name="rows">Number of rows.</param>
    /// <exception cref="ArgumentOutOfRangeException">The memory is too short, or a number is negative.</exception>
    public static InputMemory Strided(ReadOnlyMemory<double> values, int step, int rows) =>
        new(ColumnMemory.Of(values).Strided(step, rows), Elements.Of(Dtype.F64));

    /// <summary>False if made without a source.</summary>
    public bool IsGiven => _form != ColumnForm.None;

    /// <summary>Number of elements; 0 if there is one value for all rows.</summary>
    public int Rows => _memory.Rows;

    internal bool IsValue => _form == ColumnForm.Value;

    internal double Value => _value;

    internal MemoryHandle Pin() => _memory.Pin();

    /// <summary>The column as the C API takes it.</summary>
    /// <param name="id">Which input.</param>
    /// <param name="data">The owner's first element, or the value, where they stay.</param>
    internal unsafe NativeInput Native(Input id, void* data) =>
        new()
        {
            Id = (uint)id,
            Dtype = (uint)_form.ElementType(),
            Data = (byte*)data + _memory.Offset,
            Stride = _memory.Stride,
        };

    internal static InputMemory Of(DeviceBuffer buffer, int start, int rows) =>
        new(ColumnMemory.Of(buffer, start, rows), ColumnForm.Buffer);

    private static InputMemory Of<T>(ReadOnlyMemory<T> values)
        where T : unmanaged => new(ColumnMemory.Of(values), Elements.InputOf<T>());
}
