// Written by `cargo xtask gen` from the registry; do not edit.

using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Neutryx.Tests;

/// <summary>Every member of the typed calls is the column that it is called.</summary>
public sealed class TypedCallTests : IDisposable
{
    private readonly Engine _engine = new(new() { Threads = 1 });

    public void Dispose() => _engine.Dispose();

    [Fact]
    public void BsmEuropeanColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(PricerId.BsmEuropean);
        call.Check(BsmEuropean.Price(
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
                Gamma = call.Outputs[Output.Gamma],
                Vega = call.Outputs[Output.Vega],
                Theta = call.Outputs[Output.Theta],
                Rho = call.Outputs[Output.Rho],
                Phi = call.Outputs[Output.Phi],
                Vanna = call.Outputs[Output.Vanna],
                Volga = call.Outputs[Output.Volga],
                Charm = call.Outputs[Output.Charm],
                Veta = call.Outputs[Output.Veta],
                Speed = call.Outputs[Output.Speed],
                Zomma = call.Outputs[Output.Zomma],
                Color = call.Outputs[Output.Color],
                Ultima = call.Outputs[Output.Ultima],
                DualDelta = call.Outputs[Output.DualDelta],
                DualGamma = call.Outputs[Output.DualGamma],
                ItmProbability = call.Outputs[Output.ItmProbability],
                UndiscountedPrice = call.Outputs[Output.UndiscountedPrice],
                RowCodes = call.RowCodes,
            }));
    }

    [Fact]
    public void Black76EuropeanColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(PricerId.Black76European);
        call.Check(Black76European.Price(
            _engine,
            new()
            {
                Type = call.Inputs[Input.Type],
                Forward = call.Inputs[Input.Forward],
                Strike = call.Inputs[Input.Strike],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                Vol = call.Inputs[Input.Vol],
            },
            new()
            {
                Price = call.Outputs[Output.Price],
                Delta = call.Outputs[Output.Delta],
                Gamma = call.Outputs[Output.Gamma],
                Vega = call.Outputs[Output.Vega],
                Theta = call.Outputs[Output.Theta],
                Rho = call.Outputs[Output.Rho],
                Vanna = call.Outputs[Output.Vanna],
                Volga = call.Outputs[Output.Volga],
                Charm = call.Outputs[Output.Charm],
                Veta = call.Outputs[Output.Veta],
                Speed = call.Outputs[Output.Speed],
                Zomma = call.Outputs[Output.Zomma],
                Color = call.Outputs[Output.Color],
                Ultima = call.Outputs[Output.Ultima],
                DualDelta = call.Outputs[Output.DualDelta],
                DualGamma = call.Outputs[Output.DualGamma],
                ItmProbability = call.Outputs[Output.ItmProbability],
                UndiscountedPrice = call.Outputs[Output.UndiscountedPrice],
                RowCodes = call.RowCodes,
            }));
    }

    [Fact]
    public void BachelierEuropeanColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(PricerId.BachelierEuropean);
        call.Check(BachelierEuropean.Price(
            _engine,
            new()
            {
                Type = call.Inputs[Input.Type],
                Forward = call.Inputs[Input.Forward],
                Strike = call.Inputs[Input.Strike],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                Vol = call.Inputs[Input.Vol],
            },
            new()
            {
                Price = call.Outputs[Output.Price],
                Delta = call.Outputs[Output.Delta],
                Gamma = call.Outputs[Output.Gamma],
                Vega = call.Outputs[Output.Vega],
                Theta = call.Outputs[Output.Theta],
                Rho = call.Outputs[Output.Rho],
                Vanna = call.Outputs[Output.Vanna],
                Volga = call.Outputs[Output.Volga],
                Charm = call.Outputs[Output.Charm],
                Veta = call.Outputs[Output.Veta],
                Speed = call.Outputs[Output.Speed],
                Zomma = call.Outputs[Output.Zomma],
                Color = call.Outputs[Output.Color],
                Ultima = call.Outputs[Output.Ultima],
                DualDelta = call.Outputs[Output.DualDelta],
                DualGamma = call.Outputs[Output.DualGamma],
                ItmProbability = call.Outputs[Output.ItmProbability],
                UndiscountedPrice = call.Outputs[Output.UndiscountedPrice],
                RowCodes = call.RowCodes,
            }));
    }

    [Fact]
    public void DisplacedEuropeanColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(PricerId.DisplacedEuropean);
        call.Check(DisplacedEuropean.Price(
            _engine,
            new()
            {
                Type = call.Inputs[Input.Type],
                Forward = call.Inputs[Input.Forward],
                Strike = call.Inputs[Input.Strike],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                Vol = call.Inputs[Input.Vol],
                Displacement = call.Inputs[Input.Displacement],
            },
            new()
            {
                Price = call.Outputs[Output.Price],
                Delta = call.Outputs[Output.Delta],
                Gamma = call.Outputs[Output.Gamma],
                Vega = call.Outputs[Output.Vega],
                Theta = call.Outputs[Output.Theta],
                Rho = call.Outputs[Output.Rho],
                Vanna = call.Outputs[Output.Vanna],
                Volga = call.Outputs[Output.Volga],
                Charm = call.Outputs[Output.Charm],
                Veta = call.Outputs[Output.Veta],
                Speed = call.Outputs[Output.Speed],
                Zomma = call.Outputs[Output.Zomma],
                Color = call.Outputs[Output.Color],
                Ultima = call.Outputs[Output.Ultima],
                DualDelta = call.Outputs[Output.DualDelta],
                DualGamma = call.Outputs[Output.DualGamma],
                ItmProbability = call.Outputs[Output.ItmProbability],
                UndiscountedPrice = call.Outputs[Output.UndiscountedPrice],
                RowCodes = call.RowCodes,
            }));
    }

    [Fact]
    public void CashOrNothingEuropeanColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(PricerId.CashOrNothingEuropean);
        call.Check(CashOrNothingEuropean.Price(
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
                Gamma = call.Outputs[Output.Gamma],
                Vega = call.Outputs[Output.Vega],
                Theta = call.Outputs[Output.Theta],
                Rho = call.Outputs[Output.Rho],
                Phi = call.Outputs[Output.Phi],
                Vanna = call.Outputs[Output.Vanna],
                Volga = call.Outputs[Output.Volga],
                Charm = call.Outputs[Output.Charm],
                Veta = call.Outputs[Output.Veta],
                Speed = call.Outputs[Output.Speed],
                Zomma = call.Outputs[Output.Zomma],
                Color = call.Outputs[Output.Color],
                Ultima = call.Outputs[Output.Ultima],
                DualDelta = call.Outputs[Output.DualDelta],
                DualGamma = call.Outputs[Output.DualGamma],
                ItmProbability = call.Outputs[Output.ItmProbability],
                UndiscountedPrice = call.Outputs[Output.UndiscountedPrice],
                RowCodes = call.RowCodes,
            }));
    }

    [Fact]
    public void AssetOrNothingEuropeanColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(PricerId.AssetOrNothingEuropean);
        call.Check(AssetOrNothingEuropean.Price(
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
                Gamma = call.Outputs[Output.Gamma],
                Vega = call.Outputs[Output.Vega],
                Theta = call.Outputs[Output.Theta],
                Rho = call.Outputs[Output.Rho],
                Phi = call.Outputs[Output.Phi],
                Vanna = call.Outputs[Output.Vanna],
                Volga = call.Outputs[Output.Volga],
                Charm = call.Outputs[Output.Charm],
                Veta = call.Outputs[Output.Veta],
                Speed = call.Outputs[Output.Speed],
                Zomma = call.Outputs[Output.Zomma],
                Color = call.Outputs[Output.Color],
                Ultima = call.Outputs[Output.Ultima],
                DualDelta = call.Outputs[Output.DualDelta],
                DualGamma = call.Outputs[Output.DualGamma],
                ItmProbability = call.Outputs[Output.ItmProbability],
                UndiscountedPrice = call.Outputs[Output.UndiscountedPrice],
                RowCodes = call.RowCodes,
            }));
    }

    [Fact]
    public void BlackImpliedVolColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(PricerId.BlackImpliedVol);
        call.Check(BlackImpliedVol.Price(
            _engine,
            new()
            {
                Type = call.Inputs[Input.Type],
                Forward = call.Inputs[Input.Forward],
                Strike = call.Inputs[Input.Strike],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                Price = call.Inputs[Input.Price],
            },
            new()
            {
                Vega = call.Outputs[Output.Vega],
                Vol = call.Outputs[Output.Vol],
                ClampedVol = call.Outputs[Output.ClampedVol],
                TotalVol = call.Outputs[Output.TotalVol],
                D1 = call.Outputs[Output.D1],
                D2 = call.Outputs[Output.D2],
                AttainableError = call.Outputs[Output.AttainableError],
                Iterations = call.Outputs[Output.Iterations],
                RowCodes = call.RowCodes,
            }));
    }

    [Fact]
    public void BsmImpliedVolColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(PricerId.BsmImpliedVol);
        call.Check(BsmImpliedVol.Price(
            _engine,
            new()
            {
                Type = call.Inputs[Input.Type],
                Spot = call.Inputs[Input.Spot],
                Strike = call.Inputs[Input.Strike],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                DividendYield = call.Inputs[Input.DividendYield],
                Price = call.Inputs[Input.Price],
            },
            new()
            {
                Vega = call.Outputs[Output.Vega],
                Vol = call.Outputs[Output.Vol],
                ClampedVol = call.Outputs[Output.ClampedVol],
                TotalVol = call.Outputs[Output.TotalVol],
                D1 = call.Outputs[Output.D1],
                D2 = call.Outputs[Output.D2],
                AttainableError = call.Outputs[Output.AttainableError],
                Iterations = call.Outputs[Output.Iterations],
                RowCodes = call.RowCodes,
            }));
    }

    [Fact]
    public void DisplacedImpliedVolColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(PricerId.DisplacedImpliedVol);
        call.Check(DisplacedImpliedVol.Price(
            _engine,
            new()
            {
                Type = call.Inputs[Input.Type],
                Forward = call.Inputs[Input.Forward],
                Strike = call.Inputs[Input.Strike],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                Price = call.Inputs[Input.Price],
                Displacement = call.Inputs[Input.Displacement],
            },
            new()
            {
                Vega = call.Outputs[Output.Vega],
                Vol = call.Outputs[Output.Vol],
                ClampedVol = call.Outputs[Output.ClampedVol],
                TotalVol = call.Outputs[Output.TotalVol],
                D1 = call.Outputs[Output.D1],
                D2 = call.Outputs[Output.D2],
                AttainableError = call.Outputs[Output.AttainableError],
                Iterations = call.Outputs[Output.Iterations],
                RowCodes = call.RowCodes,
            }));
    }

    [Fact]
    public void BachelierImpliedVolColumnsAreWhatTheyAreCalled()
    {
        var call = new Call(PricerId.BachelierImpliedVol);
        call.Check(BachelierImpliedVol.Price(
            _engine,
            new()
            {
                Type = call.Inputs[Input.Type],
                Forward = call.Inputs[Input.Forward],
                Strike = call.Inputs[Input.Strike],
                Time = call.Inputs[Input.Time],
                Rate = call.Inputs[Input.Rate],
                Price = call.Inputs[Input.Price],
            },
            new()
            {
                Vega = call.Outputs[Output.Vega],
                Vol = call.Outputs[Output.Vol],
                ClampedVol = call.Outputs[Output.ClampedVol],
                TotalVol = call.Outputs[Output.TotalVol],
                D1 = call.Outputs[Output.D1],
                AttainableError = call.Outputs[Output.AttainableError],
                Iterations = call.Outputs[Output.Iterations],
                RowCodes = call.RowCodes,
            }));
    }

    /// <summary>Columns for all inputs and outputs of a pricer, no two alike.</summary>
    private sealed class Call
    {
        private const int Rows = PricerTests.Rows;
        private readonly PricerId _pricer;
        private readonly Input _last;

        internal Call(PricerId id)
        {
            _pricer = id;
            var pricer = Pricer.All.Single(pricer => pricer.Id == id);
            Inputs = pricer.Inputs.ToDictionary(input => input.Id, PricerTests.Values);
            // At least one row that is not priced.
            _last = pricer.Inputs[^1].Id;
            Inputs[_last][7] = double.NaN;
            Outputs = pricer.Outputs.ToDictionary(output => output.Id, _ => PricerTests.Untouched());
        }

        internal Dictionary<Input, double[]> Inputs { get; }

        internal Dictionary<Output, double[]> Outputs { get; }

        internal RowCode[] RowCodes { get; } = new RowCode[Rows];

        /// <summary>Compares what was priced with what a batch with the same columns, by their numbers, gives.</summary>
        internal void Check(Outcome outcome)
        {
            var codes = new RowCode[Rows];
            var batch = new Batch(_pricer) { RowCodes = codes };
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
            var same = engine.Price(batch);
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
