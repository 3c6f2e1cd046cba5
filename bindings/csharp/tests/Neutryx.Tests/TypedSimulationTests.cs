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

    [Fact]
    public void McEuropeanColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(SimulationId.McEuropean);
        call.Check(McEuropean.Simulate(
            _engine,
            new()
            {
                Type = call.Inputs[Input.Type],
                Spot = call.Inputs[Input.Spot],
                Strike = call.Inputs[Input.Strike],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                DividendYield = call.Inputs[Input.DividendYield],
                Vol = call.Inputs[Input.Vol],
            },
            new()
            {
                Price = call.Outputs[Output.Price],
                Delta = call.Outputs[Output.Delta],
                Vega = call.Outputs[Output.Vega],
                StandardError = call.Outputs[Output.StandardError],
                Low = call.Outputs[Output.Low],
                High = call.Outputs[Output.High],
                PathsUsed = call.Outputs[Output.PathsUsed],
                VarianceReduction = call.Outputs[Output.VarianceReduction],
                RowCodes = call.RowCodes,
            },
            call.Settings));
    }

    [Fact]
    public void McAsianArithmeticColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(SimulationId.McAsianArithmetic);
        call.Check(McAsianArithmetic.Simulate(
            _engine,
            new()
            {
                Type = call.Inputs[Input.Type],
                Spot = call.Inputs[Input.Spot],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                DividendYield = call.Inputs[Input.DividendYield],
                Vol = call.Inputs[Input.Vol],
                Average = call.Inputs[Input.Average],
                PastFixings = call.Inputs[Input.PastFixings],
                Strike = call.Inputs[Input.Strike],
            },
            new()
            {
                Price = call.Outputs[Output.Price],
                Delta = call.Outputs[Output.Delta],
                Vega = call.Outputs[Output.Vega],
                StandardError = call.Outputs[Output.StandardError],
                Low = call.Outputs[Output.Low],
                High = call.Outputs[Output.High],
                PathsUsed = call.Outputs[Output.PathsUsed],
                VarianceReduction = call.Outputs[Output.VarianceReduction],
                RowCodes = call.RowCodes,
            },
            call.Settings));
    }

    [Fact]
    public void McAsianArithmeticFloatingColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(SimulationId.McAsianArithmeticFloating);
        call.Check(McAsianArithmeticFloating.Simulate(
            _engine,
            new()
            {
                Type = call.Inputs[Input.Type],
                Spot = call.Inputs[Input.Spot],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                DividendYield = call.Inputs[Input.DividendYield],
                Vol = call.Inputs[Input.Vol],
                Average = call.Inputs[Input.Average],
                PastFixings = call.Inputs[Input.PastFixings],
            },
            new()
            {
                Price = call.Outputs[Output.Price],
                Delta = call.Outputs[Output.Delta],
                Vega = call.Outputs[Output.Vega],
                StandardError = call.Outputs[Output.StandardError],
                Low = call.Outputs[Output.Low],
                High = call.Outputs[Output.High],
                PathsUsed = call.Outputs[Output.PathsUsed],
                VarianceReduction = call.Outputs[Output.VarianceReduction],
                RowCodes = call.RowCodes,
            },
            call.Settings));
    }

    [Fact]
    public void McAsianGeometricColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(SimulationId.McAsianGeometric);
        call.Check(McAsianGeometric.Simulate(
            _engine,
            new()
            {
                Type = call.Inputs[Input.Type],
                Spot = call.Inputs[Input.Spot],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                DividendYield = call.Inputs[Input.DividendYield],
                Vol = call.Inputs[Input.Vol],
                Average = call.Inputs[Input.Average],
                PastFixings = call.Inputs[Input.PastFixings],
                Strike = call.Inputs[Input.Strike],
            },
            new()
            {
                Price = call.Outputs[Output.Price],
                Delta = call.Outputs[Output.Delta],
                Vega = call.Outputs[Output.Vega],
                StandardError = call.Outputs[Output.StandardError],
                Low = call.Outputs[Output.Low],
                High = call.Outputs[Output.High],
                PathsUsed = call.Outputs[Output.PathsUsed],
                VarianceReduction = call.Outputs[Output.VarianceReduction],
                RowCodes = call.RowCodes,
            },
            call.Settings));
    }

    [Fact]
    public void McAsianGeometricFloatingColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(SimulationId.McAsianGeometricFloating);
        call.Check(McAsianGeometricFloating.Simulate(
            _engine,
            new()
            {
                Type = call.Inputs[Input.Type],
                Spot = call.Inputs[Input.Spot],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                DividendYield = call.Inputs[Input.DividendYield],
                Vol = call.Inputs[Input.Vol],
                Average = call.Inputs[Input.Average],
                PastFixings = call.Inputs[Input.PastFixings],
            },
            new()
            {
                Price = call.Outputs[Output.Price],
                Delta = call.Outputs[Output.Delta],
                Vega = call.Outputs[Output.Vega],
                StandardError = call.Outputs[Output.StandardError],
                Low = call.Outputs[Output.Low],
                High = call.Outputs[Output.High],
                PathsUsed = call.Outputs[Output.PathsUsed],
                VarianceReduction = call.Outputs[Output.VarianceReduction],
                RowCodes = call.RowCodes,
            },
            call.Settings));
    }

    [Fact]
    public void McBarrierColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(SimulationId.McBarrier);
        call.Check(McBarrier.Simulate(
            _engine,
            new()
            {
                Type = call.Inputs[Input.Type],
                Spot = call.Inputs[Input.Spot],
                Strike = call.Inputs[Input.Strike],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                DividendYield = call.Inputs[Input.DividendYield],
                Vol = call.Inputs[Input.Vol],
                Barrier = call.Inputs[Input.Barrier],
                Direction = call.Inputs[Input.Direction],
                Knock = call.Inputs[Input.Knock],
                Rebate = call.Inputs[Input.Rebate],
            },
            new()
            {
                Price = call.Outputs[Output.Price],
                Delta = call.Outputs[Output.Delta],
                Vega = call.Outputs[Output.Vega],
                StandardError = call.Outputs[Output.StandardError],
                Low = call.Outputs[Output.Low],
                High = call.Outputs[Output.High],
                PathsUsed = call.Outputs[Output.PathsUsed],
                VarianceReduction = call.Outputs[Output.VarianceReduction],
                RowCodes = call.RowCodes,
            },
            call.Settings));
    }

    [Fact]
    public void McBarrierContinuousColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(SimulationId.McBarrierContinuous);
        call.Check(McBarrierContinuous.Simulate(
            _engine,
            new()
            {
                Type = call.Inputs[Input.Type],
                Spot = call.Inputs[Input.Spot],
                Strike = call.Inputs[Input.Strike],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                DividendYield = call.Inputs[Input.DividendYield],
                Vol = call.Inputs[Input.Vol],
                Barrier = call.Inputs[Input.Barrier],
                Direction = call.Inputs[Input.Direction],
                Knock = call.Inputs[Input.Knock],
                Rebate = call.Inputs[Input.Rebate],
            },
            new()
            {
                Price = call.Outputs[Output.Price],
                Delta = call.Outputs[Output.Delta],
                Vega = call.Outputs[Output.Vega],
                StandardError = call.Outputs[Output.StandardError],
                Low = call.Outputs[Output.Low],
                High = call.Outputs[Output.High],
                PathsUsed = call.Outputs[Output.PathsUsed],
                VarianceReduction = call.Outputs[Output.VarianceReduction],
                RowCodes = call.RowCodes,
            },
            call.Settings));
    }

    [Fact]
    public void McDigitalColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(SimulationId.McDigital);
        call.Check(McDigital.Simulate(
            _engine,
            new()
            {
                Type = call.Inputs[Input.Type],
                Spot = call.Inputs[Input.Spot],
                Strike = call.Inputs[Input.Strike],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                DividendYield = call.Inputs[Input.DividendYield],
                Vol = call.Inputs[Input.Vol],
                Cash = call.Inputs[Input.Cash],
            },
            new()
            {
                Price = call.Outputs[Output.Price],
                Delta = call.Outputs[Output.Delta],
                Vega = call.Outputs[Output.Vega],
                StandardError = call.Outputs[Output.StandardError],
                Low = call.Outputs[Output.Low],
                High = call.Outputs[Output.High],
                PathsUsed = call.Outputs[Output.PathsUsed],
                VarianceReduction = call.Outputs[Output.VarianceReduction],
                RowCodes = call.RowCodes,
            },
            call.Settings));
    }

    [Fact]
    public void McOneTouchColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(SimulationId.McOneTouch);
        call.Check(McOneTouch.Simulate(
            _engine,
            new()
            {
                Spot = call.Inputs[Input.Spot],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                DividendYield = call.Inputs[Input.DividendYield],
                Vol = call.Inputs[Input.Vol],
                Barrier = call.Inputs[Input.Barrier],
                Direction = call.Inputs[Input.Direction],
                Knock = call.Inputs[Input.Knock],
                Cash = call.Inputs[Input.Cash],
            },
            new()
            {
                Price = call.Outputs[Output.Price],
                Delta = call.Outputs[Output.Delta],
                Vega = call.Outputs[Output.Vega],
                StandardError = call.Outputs[Output.StandardError],
                Low = call.Outputs[Output.Low],
                High = call.Outputs[Output.High],
                PathsUsed = call.Outputs[Output.PathsUsed],
                VarianceReduction = call.Outputs[Output.VarianceReduction],
                RowCodes = call.RowCodes,
            },
            call.Settings));
    }

    [Fact]
    public void McOneTouchContinuousColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(SimulationId.McOneTouchContinuous);
        call.Check(McOneTouchContinuous.Simulate(
            _engine,
            new()
            {
                Spot = call.Inputs[Input.Spot],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                DividendYield = call.Inputs[Input.DividendYield],
                Vol = call.Inputs[Input.Vol],
                Barrier = call.Inputs[Input.Barrier],
                Direction = call.Inputs[Input.Direction],
                Knock = call.Inputs[Input.Knock],
                Cash = call.Inputs[Input.Cash],
            },
            new()
            {
                Price = call.Outputs[Output.Price],
                Delta = call.Outputs[Output.Delta],
                Vega = call.Outputs[Output.Vega],
                StandardError = call.Outputs[Output.StandardError],
                Low = call.Outputs[Output.Low],
                High = call.Outputs[Output.High],
                PathsUsed = call.Outputs[Output.PathsUsed],
                VarianceReduction = call.Outputs[Output.VarianceReduction],
                RowCodes = call.RowCodes,
            },
            call.Settings));
    }

    [Fact]
    public void McLookbackColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(SimulationId.McLookback);
        call.Check(McLookback.Simulate(
            _engine,
            new()
            {
                Type = call.Inputs[Input.Type],
                Spot = call.Inputs[Input.Spot],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                DividendYield = call.Inputs[Input.DividendYield],
                Vol = call.Inputs[Input.Vol],
                Extremum = call.Inputs[Input.Extremum],
                Strike = call.Inputs[Input.Strike],
            },
            new()
            {
                Price = call.Outputs[Output.Price],
                Delta = call.Outputs[Output.Delta],
                Vega = call.Outputs[Output.Vega],
                StandardError = call.Outputs[Output.StandardError],
                Low = call.Outputs[Output.Low],
                High = call.Outputs[Output.High],
                PathsUsed = call.Outputs[Output.PathsUsed],
                VarianceReduction = call.Outputs[Output.VarianceReduction],
                RowCodes = call.RowCodes,
            },
            call.Settings));
    }

    [Fact]
    public void McLookbackFloatingColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(SimulationId.McLookbackFloating);
        call.Check(McLookbackFloating.Simulate(
            _engine,
            new()
            {
                Type = call.Inputs[Input.Type],
                Spot = call.Inputs[Input.Spot],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                DividendYield = call.Inputs[Input.DividendYield],
                Vol = call.Inputs[Input.Vol],
                Extremum = call.Inputs[Input.Extremum],
            },
            new()
            {
                Price = call.Outputs[Output.Price],
                Delta = call.Outputs[Output.Delta],
                Vega = call.Outputs[Output.Vega],
                StandardError = call.Outputs[Output.StandardError],
                Low = call.Outputs[Output.Low],
                High = call.Outputs[Output.High],
                PathsUsed = call.Outputs[Output.PathsUsed],
                VarianceReduction = call.Outputs[Output.VarianceReduction],
                RowCodes = call.RowCodes,
            },
            call.Settings));
    }

    [Fact]
    public void McForwardStartColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(SimulationId.McForwardStart);
        call.Check(McForwardStart.Simulate(
            _engine,
            new()
            {
                Type = call.Inputs[Input.Type],
                Spot = call.Inputs[Input.Spot],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                DividendYield = call.Inputs[Input.DividendYield],
                Vol = call.Inputs[Input.Vol],
                StartTime = call.Inputs[Input.StartTime],
                StrikeRatio = call.Inputs[Input.StrikeRatio],
            },
            new()
            {
                Price = call.Outputs[Output.Price],
                Delta = call.Outputs[Output.Delta],
                Vega = call.Outputs[Output.Vega],
                StandardError = call.Outputs[Output.StandardError],
                Low = call.Outputs[Output.Low],
                High = call.Outputs[Output.High],
                PathsUsed = call.Outputs[Output.PathsUsed],
                VarianceReduction = call.Outputs[Output.VarianceReduction],
                RowCodes = call.RowCodes,
            },
            call.Settings));
    }

    [Fact]
    public void McCliquetColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(SimulationId.McCliquet);
        call.Check(McCliquet.Simulate(
            _engine,
            new()
            {
                Spot = call.Inputs[Input.Spot],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                DividendYield = call.Inputs[Input.DividendYield],
                Vol = call.Inputs[Input.Vol],
                Cash = call.Inputs[Input.Cash],
                LocalFloor = call.Inputs[Input.LocalFloor],
                LocalCap = call.Inputs[Input.LocalCap],
                GlobalFloor = call.Inputs[Input.GlobalFloor],
                GlobalCap = call.Inputs[Input.GlobalCap],
            },
            new()
            {
                Price = call.Outputs[Output.Price],
                Vega = call.Outputs[Output.Vega],
                StandardError = call.Outputs[Output.StandardError],
                Low = call.Outputs[Output.Low],
                High = call.Outputs[Output.High],
                PathsUsed = call.Outputs[Output.PathsUsed],
                VarianceReduction = call.Outputs[Output.VarianceReduction],
                RowCodes = call.RowCodes,
            },
            call.Settings));
    }

    [Fact]
    public void McBasketColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(SimulationId.McBasket);
        call.Check(McBasket.Simulate(
            _engine,
            new()
            {
                Type = call.Inputs[Input.Type],
                Spot = call.Inputs[Input.Spot],
                Strike = call.Inputs[Input.Strike],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                DividendYield = call.Inputs[Input.DividendYield],
                Vol = call.Inputs[Input.Vol],
                Weight = call.Inputs[Input.Weight],
            },
            new()
            {
                Price = call.Outputs[Output.Price],
                Delta = call.Outputs[Output.Delta],
                Vega = call.Outputs[Output.Vega],
                StandardError = call.Outputs[Output.StandardError],
                Low = call.Outputs[Output.Low],
                High = call.Outputs[Output.High],
                PathsUsed = call.Outputs[Output.PathsUsed],
                VarianceReduction = call.Outputs[Output.VarianceReduction],
                RowCodes = call.RowCodes,
            },
            call.Settings));
    }

    [Fact]
    public void McBasketAsianColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(SimulationId.McBasketAsian);
        call.Check(McBasketAsian.Simulate(
            _engine,
            new()
            {
                Type = call.Inputs[Input.Type],
                Spot = call.Inputs[Input.Spot],
                Strike = call.Inputs[Input.Strike],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                DividendYield = call.Inputs[Input.DividendYield],
                Vol = call.Inputs[Input.Vol],
                Weight = call.Inputs[Input.Weight],
                Average = call.Inputs[Input.Average],
                PastFixings = call.Inputs[Input.PastFixings],
            },
            new()
            {
                Price = call.Outputs[Output.Price],
                Delta = call.Outputs[Output.Delta],
                Vega = call.Outputs[Output.Vega],
                StandardError = call.Outputs[Output.StandardError],
                Low = call.Outputs[Output.Low],
                High = call.Outputs[Output.High],
                PathsUsed = call.Outputs[Output.PathsUsed],
                VarianceReduction = call.Outputs[Output.VarianceReduction],
                RowCodes = call.RowCodes,
            },
            call.Settings));
    }

    [Fact]
    public void McSpreadColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(SimulationId.McSpread);
        call.Check(McSpread.Simulate(
            _engine,
            new()
            {
                Type = call.Inputs[Input.Type],
                Spot = call.Inputs[Input.Spot],
                Strike = call.Inputs[Input.Strike],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                DividendYield = call.Inputs[Input.DividendYield],
                Vol = call.Inputs[Input.Vol],
            },
            new()
            {
                Price = call.Outputs[Output.Price],
                Delta = call.Outputs[Output.Delta],
                Vega = call.Outputs[Output.Vega],
                StandardError = call.Outputs[Output.StandardError],
                Low = call.Outputs[Output.Low],
                High = call.Outputs[Output.High],
                PathsUsed = call.Outputs[Output.PathsUsed],
                VarianceReduction = call.Outputs[Output.VarianceReduction],
                RowCodes = call.RowCodes,
            },
            call.Settings));
    }

    [Fact]
    public void McBestOfColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(SimulationId.McBestOf);
        call.Check(McBestOf.Simulate(
            _engine,
            new()
            {
                Type = call.Inputs[Input.Type],
                Spot = call.Inputs[Input.Spot],
                Strike = call.Inputs[Input.Strike],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                DividendYield = call.Inputs[Input.DividendYield],
                Vol = call.Inputs[Input.Vol],
                Weight = call.Inputs[Input.Weight],
            },
            new()
            {
                Price = call.Outputs[Output.Price],
                Delta = call.Outputs[Output.Delta],
                Vega = call.Outputs[Output.Vega],
                StandardError = call.Outputs[Output.StandardError],
                Low = call.Outputs[Output.Low],
                High = call.Outputs[Output.High],
                PathsUsed = call.Outputs[Output.PathsUsed],
                VarianceReduction = call.Outputs[Output.VarianceReduction],
                RowCodes = call.RowCodes,
            },
            call.Settings));
    }

    [Fact]
    public void McWorstOfColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(SimulationId.McWorstOf);
        call.Check(McWorstOf.Simulate(
            _engine,
            new()
            {
                Type = call.Inputs[Input.Type],
                Spot = call.Inputs[Input.Spot],
                Strike = call.Inputs[Input.Strike],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                DividendYield = call.Inputs[Input.DividendYield],
                Vol = call.Inputs[Input.Vol],
                Weight = call.Inputs[Input.Weight],
            },
            new()
            {
                Price = call.Outputs[Output.Price],
                Delta = call.Outputs[Output.Delta],
                Vega = call.Outputs[Output.Vega],
                StandardError = call.Outputs[Output.StandardError],
                Low = call.Outputs[Output.Low],
                High = call.Outputs[Output.High],
                PathsUsed = call.Outputs[Output.PathsUsed],
                VarianceReduction = call.Outputs[Output.VarianceReduction],
                RowCodes = call.RowCodes,
            },
            call.Settings));
    }

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
