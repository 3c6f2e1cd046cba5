using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Neutryx.Interop;

/// <summary>
/// A batch of one call, on the stack: what a typed call makes of its inputs and outputs while they are pinned.
/// </summary>
internal unsafe ref struct StackBatch
{
    private readonly double* _values;
    private NativeBatch _batch;
    private RowCount _rows;

    /// <param name="pricer">What to price with.</param>
    /// <param name="inputs">Room for all inputs of the pricer.</param>
    /// <param name="values">As much room for values that are the same for all rows.</param>
    /// <param name="outputs">Room for all outputs of the pricer.</param>
    internal StackBatch(PricerId pricer, NativeInput* inputs, double* values, NativeOutput* outputs)
        : this((uint)pricer, inputs, values, outputs)
    {
    }

    /// <inheritdoc cref="StackBatch(PricerId, NativeInput*, double*, NativeOutput*)"/>
    internal StackBatch(SimulationId simulation, NativeInput* inputs, double* values, NativeOutput* outputs)
        : this((uint)simulation, inputs, values, outputs)
    {
    }

    private StackBatch(uint id, NativeInput* inputs, double* values, NativeOutput* outputs)
    {
        _values = values;
        _batch = new()
        {
            StructSize = (uint)sizeof(NativeBatch),
            Pricer = id,
            Inputs = inputs,
            Outputs = outputs,
        };
    }

    // Most columns of most calls are not given, so that is found out where the call is.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(Input id, in InputSpan column, void* data)
    {
        if (column.IsGiven)
        {
            AddGiven(id, in column, data);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(Output id, in OutputSpan column, void* data)
    {
        if (column.IsGiven)
        {
            AddGiven(id, in column, data);
        }
    }

    internal void Add(in RowCodeSpan column, RowCode* data)
    {
        if (column.IsGiven)
        {
            _batch.RowCodes = data;
            _rows.TakeRowCodes(column.Rows);
        }
    }

    internal Outcome Price(Engine engine, IProgress<PricingProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(engine);
        if (_rows.Conflict)
        {
            return _rows.Report(0);
        }
        _batch.Rows = (nuint)_rows.Rows;
        fixed (NativeBatch* batch = &_batch)
        {
            return engine.Handle.Price(batch, 1, progress, cancellationToken);
        }
    }

    internal Outcome Simulate(
        Engine engine,
        SimulationSettings? settings,
        SimulationState? state,
        IProgress<PricingProgress>? progress,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(engine);
        if (_rows.Conflict)
        {
            return _rows.Report(0);
        }
        _batch.Rows = (nuint)_rows.Rows;
        fixed (NativeBatch* batch = &_batch)
        {
            return engine.Handle.Simulate(batch, settings, state, progress, cancellationToken);
        }
    }

    private void AddGiven(Input id, in InputSpan column, void* data)
    {
        var index = _batch.InputCount++;
        if (column.IsValue)
        {
            _values[index] = column.Value;
            data = &_values[index];
        }
        else
        {
            _rows.Take(id, column.Rows);
        }
        column.Fill(id, data, ref _batch.Inputs[index]);
    }

    private void AddGiven(Output id, in OutputSpan column, void* data)
    {
        column.Fill(id, data, ref _batch.Outputs[_batch.OutputCount++]);
        _rows.Take(id, column.Rows);
    }
}
