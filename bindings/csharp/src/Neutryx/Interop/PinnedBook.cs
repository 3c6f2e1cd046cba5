using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;

namespace Neutryx.Interop;

/// <summary>
/// Batches as the C API takes them, and the pins that keep their columns in place until this is disposed of. Nothing
/// here moves or is collected while the library may use it.
/// </summary>
internal sealed unsafe class PinnedBook : IDisposable
{
    private readonly List<MemoryHandle> _pins = [];
    private NativeBatch* _batches;

    private PinnedBook()
    {
    }

    /// <summary>The batches, until <see cref="Dispose"/> or <see cref="FreeBatches"/>.</summary>
    internal NativeBatch* Batches => _batches;

    /// <summary>Number of batches.</summary>
    internal int Count { get; private set; }

    /// <summary>Pins the columns of batches, or tells what is wrong with them.</summary>
    internal static PinnedBook? Create(IReadOnlyList<ColumnBatch> book, out Outcome outcome)
    {
        int inputs = 0, outputs = 0;
        outcome = Outcome.Complete;
        var batches = book.ToArray();
        for (var i = 0; i < batches.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(batches[i], nameof(book));
            var rows = batches[i].CountRows();
            if (rows.Conflict)
            {
                outcome = rows.Report(i);
                return null;
            }
            inputs += batches[i].Inputs.Count;
            outputs += batches[i].Outputs.Count;
        }
        var pinned = new PinnedBook { Count = batches.Length };
        try
        {
            pinned.Fill(batches, inputs, outputs);
            return pinned;
        }
        catch
        {
            pinned.Dispose();
            throw;
        }
    }

    /// <summary>Lets the description of the batches go, but not their columns.</summary>
    internal void FreeBatches()
    {
        NativeMemory.Free(_batches);
        _batches = null;
    }

    public void Dispose()
    {
        FreeBatches();
        foreach (var pin in _pins)
        {
            pin.Dispose();
        }
        _pins.Clear();
    }

    private void Fill(ColumnBatch[] book, int inputCount, int outputCount)
    {
        // One block: batches, inputs, outputs, and the values that are the same for all rows.
        var size = ((nuint)book.Length * (nuint)sizeof(NativeBatch)) + ((nuint)inputCount * (nuint)sizeof(NativeInput))
            + ((nuint)outputCount * (nuint)sizeof(NativeOutput)) + ((nuint)inputCount * sizeof(double));
        _batches = (NativeBatch*)NativeMemory.AllocZeroed(Math.Max(size, 1));
        var firstInput = (NativeInput*)(_batches + book.Length);
        var firstOutput = (NativeOutput*)(firstInput + inputCount);
        // Spans, as they check that nobody has added a column since they were counted.
        var inputs = new Span<NativeInput>(firstInput, inputCount);
        var outputs = new Span<NativeOutput>(firstOutput, outputCount);
        var values = (double*)(firstOutput + outputCount);
        int input = 0, output = 0;
        for (var i = 0; i < book.Length; i++)
        {
            var batch = book[i];
            ref var made = ref _batches[i];
            made.StructSize = (uint)sizeof(NativeBatch);
            made.Pricer = batch.Id;
            made.Rows = (nuint)batch.Rows;
            made.Inputs = firstInput + input;
            made.Outputs = firstOutput + output;
            foreach (var (id, column) in batch.Inputs)
            {
                ref var raw = ref inputs[input];
                if (column.IsValue)
                {
                    values[input] = column.Value;
                    raw = column.Native(id, &values[input]);
                }
                else
                {
                    raw = column.Native(id, Keep(column.Pin()));
                }
                input++;
                made.InputCount++;
            }
            foreach (var (id, column) in batch.Outputs)
            {
                outputs[output++] = column.Native(id, Keep(column.Pin()));
                made.OutputCount++;
            }
            if (batch.RowCodes.IsGiven)
            {
                made.RowCodes = (RowCode*)Keep(batch.RowCodes.Pin());
            }
        }
    }

    private void* Keep(MemoryHandle pin)
    {
        _pins.Add(pin);
        return pin.Pointer;
    }
}
