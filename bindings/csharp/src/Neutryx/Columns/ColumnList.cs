using System;
using System.Collections;
using System.Collections.Generic;
using Neutryx.Interop;

namespace Neutryx;

/// <summary>Columns of a <see cref="Batch"/> by what they are.</summary>
/// <typeparam name="TId"><see cref="Input"/> or <see cref="Output"/>.</typeparam>
/// <typeparam name="TColumn"><see cref="InputMemory"/> or <see cref="OutputMemory"/>.</typeparam>
public abstract class ColumnList<TId, TColumn> : IReadOnlyCollection<KeyValuePair<TId, TColumn>>
    where TId : struct
    where TColumn : struct
{
    // In the order given, which is that of errors. There are few.
    private readonly List<KeyValuePair<TId, TColumn>> _columns = [];

    private protected ColumnList()
    {
    }

    /// <summary>Number of columns given.</summary>
    public int Count => _columns.Count;

    /// <summary>A column. Setting it again replaces it; one that is not given is taken away.</summary>
    public TColumn this[TId id]
    {
        get => Index(id) is >= 0 and var index ? _columns[index].Value : default;
        set
        {
            var index = Index(id);
            if (!IsGiven(value))
            {
                if (index >= 0)
                {
                    _columns.RemoveAt(index);
                }
            }
            else if (index >= 0)
            {
                _columns[index] = new(id, value);
            }
            else
            {
                _columns.Add(new(id, value));
            }
        }
    }

    /// <summary>A column by its name, such as <c>spot</c> or <c>delta</c>.</summary>
    /// <exception cref="NeutryxException">No column has this name.</exception>
    public TColumn this[string name]
    {
        get => this[Find(name)];
        set => this[Find(name)] = value;
    }

    /// <summary>The columns in the order in which they were given.</summary>
    public List<KeyValuePair<TId, TColumn>>.Enumerator GetEnumerator() => _columns.GetEnumerator();

    IEnumerator<KeyValuePair<TId, TColumn>> IEnumerable<KeyValuePair<TId, TColumn>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private protected abstract bool IsGiven(TColumn column);

    private protected abstract TId Find(string name);

    private int Index(TId id) => _columns.FindIndex(column => EqualityComparer<TId>.Default.Equals(column.Key, id));
}

/// <summary>Columns that a batch reads.</summary>
public sealed class InputColumns : ColumnList<Input, InputMemory>
{
    internal InputColumns()
    {
    }

    /// <summary>
    /// Sets a column for each asset: spot, dividend yield, volatility, weight or average of simulations of several assets.
    /// </summary>
    /// <param name="input">Which input.</param>
    /// <param name="columns">The first asset's first. One for all assets is set as other columns are.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more than 64.</exception>
    public void SetAssets(Input input, params InputMemory[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        for (var i = 0; i < columns.Length; i++)
        {
            this[input.OfAsset(i + 1)] = columns[i];
        }
    }

    /// <summary>
    /// Sets a column for each interval between fixings: the term structure of rate, dividend yield or volatility of a
    /// simulation of one asset.
    /// </summary>
    /// <param name="input">Which input.</param>
    /// <param name="columns">The first interval's first. One for all intervals is set as other columns are.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more than 65535.</exception>
    public void SetIntervals(Input input, params InputMemory[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        for (var i = 0; i < columns.Length; i++)
        {
            this[input.OfInterval(i + 1)] = columns[i];
        }
    }

    internal void SetAssets(Input input, in InputParts columns)
    {
        this[input] = columns.All;
        SetAssets(input, [.. columns]);
    }

    internal void SetIntervals(Input input, in InputParts columns)
    {
        this[input] = columns.All;
        SetIntervals(input, [.. columns]);
    }

    private protected override bool IsGiven(InputMemory column) => column.IsGiven;

    private protected override Input Find(string name) =>
        Names.Find<Input>(name, InputNames.Name, Status.UnknownInput, "inputs");
}

/// <summary>Columns that a batch writes.</summary>
public sealed class OutputColumns : ColumnList<Output, OutputMemory>
{
    internal OutputColumns()
    {
    }

    /// <summary>Sets a column for each asset: delta or vega of simulations of several assets.</summary>
    /// <param name="output">Which output.</param>
    /// <param name="columns">The first asset's first.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more than 64.</exception>
    public void SetAssets(Output output, params OutputMemory[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        for (var i = 0; i < columns.Length; i++)
        {
            this[output.OfAsset(i + 1)] = columns[i];
        }
    }

    private protected override bool IsGiven(OutputMemory column) => column.IsGiven;

    private protected override Output Find(string name) =>
        Names.Find<Output>(name, OutputNames.Name, Status.UnknownOutput, "outputs");
}
