using System;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using Xunit;

namespace Neutryx.Tests;

/// <summary>Columns of assets and intervals, correlations, and paths.</summary>
public sealed class ColumnPartTests : IDisposable
{
    private const int Rows = 3;
    private static readonly double[] First = [100.0, 105.0, 110.0];
    private static readonly double[] Second = [96.0, 100.0, 104.0];
    private readonly Engine _engine = new(new() { Threads = 2 });

    public void Dispose() => _engine.Dispose();

    [Fact]
    public async Task SpreadsAreTheBitsOfTheCallInC()
    {
        var expected = SpreadsInC();
        var columns = Enumerable.Range(0, 5).Select(_ => new double[Rows]).ToArray();
        var batch = Spreads(columns);
        _engine.Simulate(batch, Settings()).RequireAllRows();
        Assert.Equal(Book.Bits(expected), columns.SelectMany(column => Book.Bits(column)));
        var later = Enumerable.Range(0, 5).Select(_ => new double[Rows]).ToArray();
        (await _engine.SimulateAsync(Spreads(later), Settings())).RequireAllRows();
        Assert.Equal(Book.Bits(expected), later.SelectMany(column => Book.Bits(column)));
        // A number for all pairs, and a matrix that is changed afterwards.
        var matrix = new[,] { { 1.0, 0.6 }, { 0.6, 1.0 } };
        var settings = new SimulationSettings { Correlation = matrix };
        matrix[0, 1] = 5.0;
        Assert.Equal(0.6, settings.Correlation![0, 1]);
        Assert.Equal(2, settings.Assets);
        Assert.Equal(1, new SimulationSettings().Assets);
    }

    [Fact]
    public async Task TypedSpreadsAreTheSame()
    {
        var expected = SpreadsInC();
        double[][] Columns() => Enumerable.Range(0, 5).Select(_ => new double[Rows]).ToArray();
        static McSpread.MemoryInputs Inputs() => new()
        {
            Type = OptionType.Call,
            Spot = [First, Second],
            Strike = 3,
            Time = 0.75,
            Rate = 0.03,
            Vol = [0.3, 0.2],
        };
        static McSpread.MemoryOutputs Outputs(double[][] columns) => new()
        {
            Price = columns[0],
            Delta = columns[1],
            EachDelta = [columns[2], columns[3]],
            EachVega = [default, columns[4]],
        };
        var now = Columns();
        McSpread.Simulate(_engine, Inputs(), Outputs(now), Settings()).RequireAllRows();
        Assert.Equal(Book.Bits(expected), now.SelectMany(column => Book.Bits(column)));
        var later = Columns();
        (await McSpread.SimulateAsync(_engine, Inputs(), Outputs(later), Settings())).RequireAllRows();
        Assert.Equal(Book.Bits(expected), later.SelectMany(column => Book.Bits(column)));

        // The default settings are of one asset.
        Assert.False(McSpread.TrySimulate(_engine, Inputs(), Outputs(now), out var outcome));
        Assert.Equal(Status.InvalidArgument, outcome.Status);
        Assert.Throws<ArgumentNullException>(() => McSpread.Simulate(_engine, null!, Outputs(now)));
        var tooMany = Inputs();
        tooMany.Vol = InputParts.Each(new InputMemory[65]);
        Assert.Throws<ArgumentOutOfRangeException>(() => McSpread.Simulate(_engine, tooMany, Outputs(now), Settings()));
    }

    [Fact]
    public void TypedTermStructuresAreThoseOfBatches()
    {
        var settings = new SimulationSettings { Paths = 256, Fixings = 3 };
        double[] Price(SimulationBatch batch)
        {
            var price = new double[Rows];
            batch.Outputs[Output.Price] = price;
            _engine.Simulate(batch, settings).RequireAllRows();
            return price;
        }
        McAsianArithmetic.MemoryInputs Inputs(InputParts vol) => new()
        {
            Type = OptionType.Call,
            Spot = First,
            Strike = 100,
            Time = 1,
            Rate = 0.03,
            Vol = vol,
        };
        var typed = McAsianArithmetic.CreateBatch(Inputs([0.2, Second.Select(x => x / 400).ToArray(), 0.25]), new());
        var batch = McAsianArithmetic.CreateBatch(Inputs(default), new());
        batch.Inputs.SetIntervals(Input.Vol, 0.2, Second.Select(x => x / 400).ToArray(), 0.25);
        Assert.Equal(Price(batch), Price(typed));
        // One for all but the second.
        InputParts parts = [default, 0.3];
        Assert.Equal(2, parts.Count);
        Assert.Equal([false, true], parts.Select(column => column.IsGiven));
        var one = McAsianArithmetic.CreateBatch(Inputs(parts), new());
        one.Inputs[Input.Vol] = 0.2;
        var same = McAsianArithmetic.CreateBatch(Inputs([0.2, 0.3, 0.2]), new());
        Assert.Equal(Price(same), Price(one));
    }

    [Fact]
    public unsafe void PathsAreTheBitsOfTheCallInC()
    {
        const int Count = 70;
        double[] vols = [0.2, 0.3, 0.25];
        var neutryx = NativeLibrary.Load(NeutryxLibrary.Path!);
        var functions = stackalloc nint[3];
        Functions(neutryx, functions);
        var generate = NativeLibrary.GetExport(neutryx, "ntx_paths_generate");
        var paths = (delegate* unmanaged[Cdecl]<nint*, nint, nuint, nuint, double*, double*, uint, double*, int>)
            NativeLibrary.GetExport(NativeLibrary.Load(InterfaceTests.TestLibrary("simulations")), "asian_paths");
        var batch = new SimulationBatch(SimulationId.McAsianArithmetic)
        {
            Inputs =
            {
                [Input.Type] = OptionType.Call,
                [Input.Spot] = First,
                [Input.Strike] = 100.0,
                [Input.Time] = 1.0,
                [Input.Rate] = 0.03,
            },
        };
        batch.Inputs.SetIntervals(Input.Vol, vols[0], vols[1], vols[2]);
        var settings = new SimulationSettings { Paths = Count, Fixings = 3 };
        Assert.Equal(3, Simulation.Find("mc_asian_arithmetic")!.Intervals(settings));
        foreach (var value in Enum.GetValues<PathValue>())
        {
            var expected = new double[Rows * Count * 3];
            fixed (double* spot = First, vol = vols, results = expected)
            {
                Assert.Equal(0, paths(functions, generate, Rows, Count, spot, vol, (uint)value, results));
            }
            var written = new double[expected.Length];
            _engine.GeneratePaths(batch, value, written.AsSpan(), settings).RequireAllRows();
            Assert.Equal(Book.Bits(expected), Book.Bits(written));
            var single = new float[expected.Length];
            _engine.GeneratePaths(batch, value, single.AsSpan(), settings).RequireAllRows();
            Assert.Equal(expected.Select(number => (float)number), single);
        }
        var tooShort = Assert.Throws<ArgumentException>(
            () => _engine.GeneratePaths(batch, PathValue.Spot, new double[Rows * Count * 3 - 1].AsSpan(), settings));
        Assert.Contains("3 rows of 70 paths with 3 intervals and 1 assets are 630", tooShort.Message);
    }

    [Fact]
    public void IntervalsAreThoseOfTheLibrary()
    {
        var asian = Simulation.Find("mc_asian_arithmetic")!;
        (Fixings Fixings, int Intervals)[] cases =
        [
            (default, 1), (4, 4), (Fixings.Fractions([0.5, 1.0]), 2), (Fixings.Fractions([0.5]), 2),
            (Fixings.Years([0.25, 0.5]), 3),
        ];
        foreach (var (fixings, intervals) in cases)
        {
            var settings = new SimulationSettings { Paths = 1, Fixings = fixings };
            Assert.Equal(intervals, asian.Intervals(settings));
            var batch = new SimulationBatch("mc_asian_arithmetic");
            foreach (var name in new[] { "type", "spot", "strike", "time", "rate", "vol" })
            {
                batch.Inputs[name] = 1.0;
            }
            // The library writes as many and no more.
            var paths = Enumerable.Repeat(7.0, intervals).ToArray();
            _engine.GeneratePaths(batch, PathValue.Spot, paths.AsSpan(), settings);
            Assert.True(paths.All(path => path != 7.0));
        }
        Assert.Equal(1, Simulation.Find("mc_european")!.Intervals(null));
        Assert.Equal(2, Simulation.Find("mc_forward_start")!.Intervals(null));
    }

    [Fact]
    public void WhatIsWrongIsTold()
    {
        var columns = Enumerable.Range(0, 5).Select(_ => new double[Rows]).ToArray();
        var settings = Settings();
        settings.Correlation = new[,] { { 1.0, 0.5 }, { 0.4, 1.0 } };
        Refused(Status.InvalidArgument, "settings->correlation", "0.4");
        settings.CorrelateAll(3, -0.9);
        Refused(Status.InvalidArgument, "settings->", "");
        settings.Correlation = null;
        Refused(Status.InvalidArgument, "settings->correlation", "2 assets");
        Assert.Throws<ArgumentException>(() => settings.Correlation = new double[2, 3]);
        Assert.Throws<ArgumentException>(() => settings.Correlation = new double[0, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => settings.CorrelateAll(0, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Input.Spot.OfAsset(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Output.Delta.OfAsset(65));
        Assert.Throws<ArgumentOutOfRangeException>(() => Input.Vol.OfInterval(65536));

        var notDefinite = new SimulationBatch("mc_basket") { Outputs = { ["price"] = columns[0] } };
        foreach (var name in new[] { "type", "spot", "strike", "time", "rate", "vol" })
        {
            notDefinite.Inputs[name] = 1.0;
        }
        settings.CorrelateAll(3, -0.9);
        var refused = Assert.Throws<NeutryxException>(() => _engine.Simulate(notDefinite, settings));
        Assert.Contains("pivot 3", refused.Message);

        var shorter = Spreads(columns);
        shorter.Inputs[Input.Spot.OfAsset(2)] = new double[2];
        var uneven = Assert.Throws<NeutryxException>(() => _engine.Simulate(shorter, Settings()));
        Assert.Contains("inputs.spot[2]", uneven.Message);

        var bad = Spreads(columns);
        bad.Inputs[Input.Spot.OfAsset(2)] = new[] { 96.0, double.NaN, 104.0 };
        var outcome = _engine.Simulate(bad, Settings());
        Assert.Equal((1L, RowCode.BadSpot, 2), (outcome.Row, outcome.RowCode.WithoutPart(), outcome.RowCode.Part()));
        Assert.Equal("bad_spot", outcome.RowCode.Name());

        void Refused(Status status, string argument, string text)
        {
            var wrong = Assert.Throws<NeutryxException>(() => _engine.Simulate(Spreads(columns), settings));
            Assert.Equal(status, wrong.Outcome.Status);
            Assert.True(wrong.Outcome.Argument.StartsWith(argument, StringComparison.Ordinal), wrong.Outcome.Argument);
            Assert.Contains(text, wrong.Message);
        }
    }

    [Fact]
    public void SimulationsTellWhichColumnsHaveParts()
    {
        var spread = Simulation.Find("mc_spread")!;
        Assert.Equal((2, 2), (spread.MinAssets, spread.MaxAssets));
        Assert.Equal(64, Simulation.Find("mc_basket")!.MaxAssets);
        Assert.True(spread.Inputs.Single(input => input.Id == Input.Spot).IsPerAsset);
        Assert.False(spread.Inputs.Single(input => input.Id == Input.Rate).IsPerAsset);
        var european = Simulation.Find("mc_european")!;
        Assert.Equal(
            new[] { Input.Rate, Input.DividendYield, Input.Vol },
            european.Inputs.Where(input => input.IsPerInterval).Select(input => input.Id).Order().ToArray());
        Assert.True(Simulation.Find("mc_basket")!.Inputs.Single(input => input.Id == Input.Weight).IsEqualWeight);
    }

    private static SimulationSettings Settings() => new()
    {
        Paths = 2048,
        Seed = 7,
        MomentMatching = true,
        Correlation = new[,] { { 1.0, 0.6 }, { 0.6, 1.0 } },
    };

    private static SimulationBatch Spreads(double[][] columns)
    {
        var batch = new SimulationBatch(SimulationId.McSpread)
        {
            Inputs =
            {
                [Input.Type] = OptionType.Call,
                [Input.Strike] = 3.0,
                [Input.Time] = 0.75,
                [Input.Rate] = 0.03,
            },
            Outputs = { [Output.Price] = columns[0], [Output.Delta] = columns[1] },
        };
        batch.Inputs.SetAssets(Input.Spot, First, Second);
        batch.Inputs.SetAssets(Input.Vol, 0.3, 0.2);
        batch.Outputs.SetAssets(Output.Delta, columns[2], columns[3]);
        batch.Outputs[Output.Vega.OfAsset(2)] = columns[4];
        return batch;
    }

    private static unsafe void Functions(nint neutryx, nint* functions)
    {
        functions[0] = NativeLibrary.GetExport(neutryx, "ntx_engine_create");
        functions[1] = NativeLibrary.GetExport(neutryx, "ntx_engine_destroy");
        functions[2] = NativeLibrary.GetExport(neutryx, "ntx_simulate");
    }

    private static unsafe double[] SpreadsInC()
    {
        var functions = stackalloc nint[3];
        Functions(NativeLibrary.Load(NeutryxLibrary.Path!), functions);
        var simulate = (delegate* unmanaged[Cdecl]<nint*, nuint, double**, double*, double*, double*, int>)
            NativeLibrary.GetExport(NativeLibrary.Load(InterfaceTests.TestLibrary("simulations")), "simulate_spreads");
        var expected = new double[5 * Rows];
        double[] vols = [0.3, 0.2], correlation = [1.0, 0.6, 0.6, 1.0];
        fixed (double* first = First, second = Second, vol = vols, matrix = correlation, results = expected)
        {
            var spots = stackalloc double*[2];
            spots[0] = first;
            spots[1] = second;
            Assert.Equal(0, simulate(functions, Rows, spots, vol, matrix, results));
        }
        return expected;
    }
}
