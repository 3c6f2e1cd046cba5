// Written by `cargo xtask gen` from the registry; do not edit.

using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Neutryx.Tests;

/// <summary>Every member of the typed simulations is the column that it is called.</summary>
public sealed class TypedSimulationTests : IDisposable
{
    private readonly Engine _engine = new(new() { Threads = 1 });

    public void Dispose() => _engine.Dispose();

@TESTS@

    /// <summary>Columns for all inputs and outputs of a simulation, no two alike.</summary>
    private sealed class Call
    {
        private const int Rows = PricerTests.Rows;
        private readonly SimulationId _simulation;
        private readonly Input _last;

        internal Call(SimulationId id)
        {
            _simulation = id;
            var simulation = Simulation.All.Single(simulation => simulation.Id == id);
            Inputs = simulation.Inputs.ToDictionary(input => input.Id, SimulationTests.Values);
            if (simulation.MaxAssets > 1)
            {
                Settings.CorrelateAll(2, 0.5);
            }
            // At least one row that is not priced.
            _last = simulation.Inputs[^1].Id;
            Inputs[_last][7] = double.NaN;
            Outputs = simulation.Outputs.ToDictionary(output => output.Id, _ => PricerTests.Untouched());
        }

        internal Dictionary<Input, double[]> Inputs { get; }

        internal Dictionary<Output, double[]> Outputs { get; }

        internal RowCode[] RowCodes { get; } = new RowCode[Rows];

        internal SimulationSettings Settings { get; } = new() { Paths = 128, Fixings = 3, Seed = 5 };

        /// <summary>Compares the outcome with what a batch with the same columns, by their numbers, gives.</summary>
        internal void Check(Outcome outcome)
        {
            var codes = new RowCode[Rows];
            var batch = new SimulationBatch(_simulation) { RowCodes = codes };
            foreach (var (id, values) in Inputs)
            {
                batch.Inputs[id] = values;
            }
            var expected = Outputs.ToDictionary(output => output.Key, _ => new double[Rows]);
            foreach (var (id, values) in expected)
            {
                batch.Outputs[id] = values;
            }
            using var engine = new Engine(new() { Threads = 1 });
            var same = engine.Simulate(batch, Settings);
            Assert.Equal(Status.Partial, outcome.Status);
            Assert.Equal((same.Row, same.RowCode, same.BadRows), (outcome.Row, outcome.RowCode, outcome.BadRows));
            Assert.Equal(codes, RowCodes);
            Assert.Equal((RowCode)_last, RowCodes[7]);
            foreach (var (id, values) in Outputs)
            {
                Assert.Equal(Book.Bits(expected[id]), Book.Bits(values));
                Assert.True(values.All(value => value != PricerTests.Unwritten), $"{id}");
            }
        }
    }
}
