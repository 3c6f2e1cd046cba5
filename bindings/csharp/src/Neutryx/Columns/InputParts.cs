using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Neutryx;

/// <summary>
/// An input of which there are several: one column for all assets, or intervals between fixings, or a column for each:
/// <c>Spot = [first, second]</c>, <c>Vol = [0.18, 0.2, 0.22]</c>. Made by assignment; nothing is copied.
/// </summary>
[CollectionBuilder(typeof(InputParts), nameof(Each))]
public readonly struct InputParts : IEnumerable<InputMemory>
{
    private readonly InputMemory _all;
    private readonly InputMemory[]? _each;

    private InputParts(InputMemory all) => _all = all;

    private InputParts(InputMemory[] each) => _each = each;

    /// <summary>One column for all.</summary>
    public static implicit operator InputParts(InputMemory all) => new(all);

    /// <summary>One value for all, and for all rows.</summary>
    public static implicit operator InputParts(double all) => new(all);

    /// <summary>A value for each row, the same for all.</summary>
    public static implicit operator InputParts(double[]? all) => new(all);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputParts(float[]? all) => new(all);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputParts(ReadOnlyMemory<double> all) => new(all);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputParts(ReadOnlyMemory<float> all) => new(all);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputParts(Memory<double> all) => new(all);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputParts(Memory<float> all) => new(all);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputParts(DeviceBuffer? all) => new((InputMemory)all);

    /// <inheritdoc cref="op_Implicit(double[])"/>
    public static implicit operator InputParts(DeviceBufferPart all) => new((InputMemory)all);

    /// <summary>A column for each.</summary>
    /// <param name="columns">The first asset's, or interval's, first. One that is not given is that for all.</param>
    public static InputParts Each(ReadOnlySpan<InputMemory> columns) => new(columns.ToArray());

    /// <summary>The one column for all; not given where there is one for each.</summary>
    public InputMemory All => _all;

    /// <summary>Number of columns where there is one for each, otherwise 0.</summary>
    public int Count => _each?.Length ?? 0;

    /// <summary>The columns where there is one for each.</summary>
    public IEnumerator<InputMemory> GetEnumerator() => ((IEnumerable<InputMemory>)(_each ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
