using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Neutryx.Tests;

/// <summary>Simulations, by name and typed.</summary>
public sealed class SimulationTests : IDisposable
{
    private readonly Engine _engine = new(new() { Threads = 2 });
    private readonly Asians _asians = new(5);

    public void Dispose() => _engine.Dispose();

    [Fact]
    public void BarriersHaveWordsForOnes()
    {
        double[] words = new double[1], numbers = new double[1];
        var settings = new SimulationSettings { Paths = 1024, Fixings = 12 };
        McBarrier.Simulate(
            _engine,
            new()
            {
                Type = OptionType.Call,
                Spot = 100,
                Strike = 95,
                Time = 1,
                Rate = 0.03,
                Vol = 0.2,
                Barrier = 125,
                Direction = Direction.Up,
                Knock = Knock.Out,
            },
            new() { Price = words },
            settings);
        McBarrier.Simulate(
            _engine,
            new()
            {
                Type = 1,
                Spot = 100,
                Strike = 95,
                Time = 1,
                Rate = 0.03,
                Vol = 0.2,
                Barrier = 125,
                Direction = 1,
                Knock = -1,
            },
            new() { Price = numbers },
            settings);
        Assert.Equal(Book.Bits(numbers), Book.Bits(words));
        Assert.True(words[0] > 1 && words[0] < 10);
    }

    [Fact]
    public void EverySimulationOfOneAssetHasAClassWithItsColumns()
    {
        Assert.Equal(Enum.GetValues<SimulationId>(), Simulation.All.Select(simulation => simulation.Id));
        foreach (var simulation in Simulation.All)
        {
            Assert.Equal(simulation.Name, simulation.Id.Name());
            Assert.True(simulation.Inputs.All(input => input.Name == input.Id.Name()), simulation.Name);
            Assert.True(simulation.Outputs.All(output => output.Name == output.Id.Name()), simulation.Name);
            Assert.True(simulation.Title.Length > 0 && simulation.Text.Length > 0 && simulation.Reference.Length > 0);
            if (simulation.MaxAssets > 1)
            {
                continue;
            }
            var type = typeof(Engine).Assembly.GetType($"Neutryx.{simulation.Id}", throwOnError: true)!;
            foreach (var (kind, names) in new[]
            {
                ("Inputs", simulation.Inputs.Select(input => input.Id.ToString())),
                ("Outputs", simulation.Outputs.Select(output => output.Id.ToString()).Append("RowCodes")),
            })
            {
                Assert.Equal(names, type.GetNestedType(kind)!.GetFields().Select(field => field.Name));
                var kept = type.GetNestedType($"Memory{kind}")!.GetProperties();
                Assert.Equal(names, kept.Select(property => property.Name));
            }
        }
    }

    [Fact]
    public void DefaultsOfInputsAreTold()
    {
        SimulationInput Of(string simulation, Input input) =>
            Simulation.Find(simulation)!.Inputs.Single(column => column.Id == input);
        Assert.True(Of("mc_european", Input.Spot).IsRequired);
        Assert.Equal(0.0, Of("mc_european", Input.DividendYield).Default!.Value);
        Assert.Equal(Input.Spot, Of("mc_asian_arithmetic", Input.Average).DefaultColumn!.Value);
        Assert.Equal(double.PositiveInfinity, Of("mc_cliquet", Input.LocalCap).Default!.Value);
        Assert.Equal(double.NegativeInfinity, Of("mc_cliquet", Input.GlobalFloor).Default!.Value);
        Assert.Equal("fixings", Simulation.Find("mc_asian_arithmetic")!.Times);
        Assert.Null(Simulation.Find("bsm_european"));
    }

    [Fact]
    public unsafe void ResultsAreTheBitsOfTheCallInC()
    {
        var columns = Enumerable.Range(0, 8).Select(_ => new double[_asians.Rows]).ToArray();
        var codes = new RowCode[_asians.Rows];
        ReadOnlySpan<double> fixings = [0.1, 0.25, 0.5, 0.95];
        var outcome = McAsianArithmetic.Simulate(
            _engine,
            _asians.Inputs(),
            new()
            {
                Price = columns[0],
                Delta = columns[1],
                Vega = columns[2],
                StandardError = columns[3],
                Low = columns[4],
                High = columns[5],
                PathsUsed = columns[6],
                VarianceReduction = columns[7],
                RowCodes = codes,
            },
            new()
            {
                Generator = Generator.Sobol,
                Paths = 4096,
                FirstPath = 1024,
                Seed = 0xFEDCBA9876543210,
                Scrambling = Scrambling.DigitalShift,
                Replicates = 8,
                Antithetic = true,
                ControlVariate = false,
                Fixings = Fixings.Years(fixings),
                StandardError = 1e-9,
                RelativeError = 1e-10,
                Deadline = TimeSpan.FromHours(1),
                ChunkPaths = 512,
            });
        Assert.True(outcome.IsComplete);

        var neutryx = NativeLibrary.Load(NeutryxLibrary.Path!);
        var functions = stackalloc nint[3];
        functions[0] = NativeLibrary.GetExport(neutryx, "ntx_engine_create");
        functions[1] = NativeLibrary.GetExport(neutryx, "ntx_engine_destroy");
        functions[2] = NativeLibrary.GetExport(neutryx, "ntx_simulate");
        var simulate = (delegate* unmanaged[Cdecl]<nint*, nuint, double*, double*, double*, nuint, double*, uint*, int>)
            NativeLibrary.GetExport(
                NativeLibrary.Load(InterfaceTests.TestLibrary("simulations")), "simulate_asians");
        var expected = new double[columns.Length * _asians.Rows];
        var expectedCodes = Enumerable.Repeat(7u, _asians.Rows).ToArray();
        fixed (double* spot = _asians.Spot, vol = _asians.Vol, times = fixings, results = expected)
        fixed (uint* rowCodes = expectedCodes)
        {
            Assert.Equal(0, simulate(
                functions, (nuint)_asians.Rows, spot, vol, times, (nuint)fixings.Length, results, rowCodes));
        }
        Assert.Equal(Book.Bits(expected), columns.SelectMany(column => Book.Bits(column)));
        Assert.Equal(expectedCodes, codes.Select(code => (uint)code));
        Assert.True(columns[6].All(used => used == 4096) && columns[3].All(error => error > 0));
    }

    [Fact]
    public async Task EveryWayToCallGivesTheSameBits()
    {
        var settings = new SimulationSettings { Paths = 2048, Fixings = 12, Seed = 3 };
        McAsianArithmetic.Simulate(_engine, _asians.Inputs(), _asians.Outputs(), settings).RequireAllRows();
        var expected = _asians.Bits();
        // Without a state, with one, typed and by name, at once and later, for any number of threads.
        foreach (var threads in new[] { 1, 3 })
        {
            using var engine = new Engine(new() { Threads = threads });
            using var state = new SimulationState();
            McAsianArithmetic.Simulate(engine, _asians.Inputs(), _asians.Emptied(), settings, state).RequireAllRows();
            Assert.Equal(expected, _asians.Bits());
            _asians.Emptied();
            (await McAsianArithmetic.SimulateAsync(engine, _asians.MemoryInputs(), _asians.MemoryOutputs(), settings))
                .RequireAllRows();
            Assert.Equal(expected, _asians.Bits());
            _asians.Emptied();
            engine.Simulate(_asians.ByName(), settings).RequireAllRows();
            Assert.Equal(expected, _asians.Bits());
        }
        var other = new SimulationSettings { Paths = 2048, Fixings = 12, Seed = 4 };
        McAsianArithmetic.Simulate(_engine, _asians.Inputs(), _asians.Emptied(), other).RequireAllRows();
        Assert.False(expected.SequenceEqual(_asians.Bits()));
    }

    [Fact]
    public void FixingsAreWhatTheyAreCalled()
    {
        double[] Prices(Fixings fixings)
        {
            McAsianArithmetic.Simulate(
                _engine, _asians.Inputs(), _asians.Emptied(), new() { Paths = 256, Fixings = fixings }).RequireAllRows();
            return _asians.Price.ToArray();
        }
        var four = Prices(4);
        Assert.Equal(Book.Bits(four), Book.Bits(Prices(Fixings.Equal(4))));
        Assert.Equal(Book.Bits(four), Book.Bits(Prices(Fixings.Fractions([0.25, 0.5, 0.75, 1]))));
        // The options have a year.
        Assert.Equal(Book.Bits(four), Book.Bits(Prices(Fixings.Years([0.25, 0.5, 0.75, 1]))));
        Assert.Equal(Book.Bits(Prices(1)), Book.Bits(Prices(default)));
        Assert.False(four.SequenceEqual(Prices(1)));
        double[] times = [0.5, 1];
        var kept = Fixings.Fractions(times);
        times[0] = 0.75;
        Assert.Equal((FixingKind.Fractions, 2, 0.5), (kept.Kind, kept.Count, kept.Times[0]));
    }

    [Fact]
    public void PartsMergeToTheWhole()
    {
        foreach (var generator in Enum.GetValues<Generator>())
        {
            SimulationSettings Settings(long first, long paths) => new()
            {
                Generator = generator,
                FirstPath = first,
                Paths = paths,
                Fixings = 6,
            };
            McAsianArithmetic.Simulate(_engine, _asians.Inputs(), _asians.Outputs(), Settings(0, 3072)).RequireAllRows();
            var expected = _asians.Bits();
            var parts = new List<byte[]>();
            for (var i = 0; i < 3; i++)
            {
                using var part = new SimulationState();
                McAsianArithmetic.Simulate(
                    _engine, _asians.Inputs(), _asians.Outputs(), Settings(i * 1024, 1024), part).RequireAllRows();
                Assert.False(expected.SequenceEqual(_asians.Bits()));
                parts.Add(part.Save());
            }
            using var whole = new SimulationState();
            foreach (var bytes in parts.AsEnumerable().Reverse())
            {
                using var part = SimulationState.Load(bytes);
                whole.Merge(part);
                Assert.Equal(bytes, part.Save());
            }
            var told = 0L;
            McAsianArithmetic.Simulate(
                _engine,
                _asians.Inputs(),
                _asians.Emptied(),
                Settings(0, 3072),
                whole,
                new Told(progress => told = progress.Total)).RequireAllRows();
            Assert.Equal(expected, _asians.Bits());
            Assert.Equal(3072L * _asians.Rows, told);

            // What does not fit changes nothing.
            var saved = whole.Save();
            using var again = SimulationState.Load(parts[1]);
            var wrong = Assert.Throws<NeutryxException>(() => whole.Merge(again));
            Assert.Equal((Status.InvalidArgument, "from"), (wrong.Status, wrong.Outcome.Argument));
            Assert.Contains("row 0", wrong.Message);
            Assert.Equal(Status.InvalidArgument, Assert.Throws<NeutryxException>(() => whole.Merge(whole)).Status);
            Assert.Equal(saved, whole.Save());
        }
    }

    [Fact]
    public void StatesOfOtherInputsAreTold()
    {
        using var state = new SimulationState();
        var settings = new SimulationSettings { Paths = 64 };
        McAsianArithmetic.Simulate(_engine, _asians.Inputs(), _asians.Outputs(), settings, state).RequireAllRows();
        _asians.Vol[2] += 0.01;
        var codes = new RowCode[_asians.Rows];
        var outcome = McAsianArithmetic.Simulate(
            _engine, _asians.Inputs(), new() { Price = _asians.Price, RowCodes = codes }, settings);
        Assert.True(outcome.IsComplete);
        var outputs = _asians.Outputs();
        outputs.RowCodes = codes;
        outcome = McAsianArithmetic.Simulate(_engine, _asians.Inputs(), outputs, settings, state);
        Assert.Equal((Status.Partial, 2L, RowCode.OtherInputs), (outcome.Status, outcome.Row, outcome.RowCode));
        Assert.True(double.IsNaN(_asians.Price[2]) && codes[2] == RowCode.OtherInputs && codes[3] == RowCode.Ok);
        settings.Seed = 1;
        var wrong = Assert.Throws<NeutryxException>(() => McAsianArithmetic.Simulate(
            _engine, _asians.Inputs(), _asians.Outputs(), settings, state));
        Assert.Equal("state", wrong.Outcome.Argument);
    }

    [Fact]
    public void BytesThatAreNoStateAreRefused()
    {
        using var state = new SimulationState();
        McAsianArithmetic.Simulate(_engine, _asians.Inputs(), _asians.Outputs(), new() { Paths = 64 }, state);
        var bytes = state.Save();
        void Refused(byte[] damaged)
        {
            var wrong = Assert.Throws<NeutryxException>(() => SimulationState.Load(damaged));
            Assert.Equal((Status.InvalidArgument, "bytes"), (wrong.Status, wrong.Outcome.Argument));
        }
        Refused([]);
        Refused(bytes[..^1]);
        Refused([.. bytes, 0]);
        bytes[^5] ^= 1;
        Refused(bytes);
    }

    [Fact]
    public void BadRowsAreTold()
    {
        _asians.Vol[1] = -1;
        var outcome = McAsianArithmetic.Simulate(
            _engine, _asians.Inputs(), _asians.Outputs(), new() { Paths = 64, Fixings = Fixings.Years([0.5]) });
        Assert.Equal((Status.Partial, 1L, RowCode.BadVol), (outcome.Status, outcome.Row, outcome.RowCode));
        Assert.True(double.IsNaN(_asians.Price[1]) && _asians.Price[0] > 0);
        // The deadline passed before anything was simulated.
        var settings = new SimulationSettings { Deadline = TimeSpan.Zero };
        outcome = McAsianArithmetic.Simulate(_engine, _asians.Inputs(), _asians.Outputs(), settings);
        Assert.Equal((Status.Partial, RowCode.NoPaths), (outcome.Status, outcome.RowCode));
        settings.Deadline = TimeSpan.MaxValue;
        settings.Paths = 64;
        outcome = McAsianArithmetic.Simulate(_engine, _asians.Inputs(), _asians.Outputs(), settings);
        Assert.Equal(1L, outcome.BadRows);
    }

    [Fact]
    public void WrongArgumentsAreNamed()
    {
        void Refused(string argument, SimulationSettings settings, Status status = Status.InvalidArgument)
        {
            var wrong = Assert.Throws<NeutryxException>(
                () => McAsianArithmetic.Simulate(_engine, _asians.Inputs(), _asians.Emptied(), settings));
            Assert.Equal((status, argument), (wrong.Status, wrong.Outcome.Argument));
            Assert.True(_asians.Price.All(price => price == PricerTests.Unwritten));
            Assert.False(McAsianArithmetic.TrySimulate(
                _engine, _asians.Inputs(), _asians.Outputs(), out var outcome, settings));
            Assert.Equal(wrong.Message, outcome.ToString());
        }
        Refused("settings->generator", new() { Generator = (Generator)2 });
        Refused("settings->scrambling", new() { Scrambling = (Scrambling)9 });
        Refused("settings->paths", new() { Paths = long.MaxValue });
        Refused("settings->replicates", new() { Replicates = 5000, Generator = Generator.Sobol });
        Refused("settings->standard_error", new() { StandardError = double.NaN });
        Refused("settings->relative_error", new() { RelativeError = -1 });
        Refused("settings->fixing_count", new() { Fixings = 2_000_000 }, Status.CountOverflow);
        Refused("settings->fixing_count", new() { Fixings = Fixings.Years([]) });
        Refused("settings->fixings[1]", new() { Fixings = Fixings.Fractions([0.5, 0.25]) });
        Refused("settings->fixings[0]", new() { Fixings = Fixings.Years([-1]) });
        Refused("settings->fixings", new() { Fixings = 21_202, Generator = Generator.Sobol });
        SimulationSettings settings = new();
        foreach (Action set in new Action[]
        {
            () => settings.Paths = -1,
            () => settings.FirstPath = -1,
            () => settings.Replicates = -1,
            () => settings.ChunkPaths = -1,
            () => settings.Deadline = TimeSpan.FromTicks(-1),
            () => settings.Fixings = -1,
        })
        {
            Assert.Throws<ArgumentOutOfRangeException>(set);
        }

        var wrong = Assert.Throws<NeutryxException>(
            () => McAsianArithmetic.Simulate(_engine, _asians.Inputs(), new() { Price = new double[2] }));
        Assert.Equal("outputs.price", wrong.Outcome.Argument);
        Assert.Contains("has 2 rows, but inputs.spot has 5", wrong.Message);
        wrong = Assert.Throws<NeutryxException>(
            () => McAsianArithmetic.Simulate(_engine, new() { Spot = 100 }, new() { Price = new double[2] }));
        Assert.Equal(Status.MissingInput, wrong.Status);
        var batch = _asians.ByName();
        batch.Inputs[Input.Forward] = 100;
        Assert.Equal(Status.UnknownInput, Assert.Throws<NeutryxException>(() => _engine.Simulate(batch)).Status);
        Assert.Equal(
            Status.UnknownPricer, Assert.Throws<NeutryxException>(() => new SimulationBatch("bsm_european")).Status);
        Assert.Throws<ArgumentNullException>(() => _engine.Simulate(null!));
        Assert.Throws<ArgumentNullException>(() => { McAsianArithmetic.CreateBatch(null!, new()); });
        Assert.Throws<ArgumentNullException>(
            () => McAsianArithmetic.Simulate(null!, _asians.Inputs(), _asians.Outputs()));
    }

    [Fact]
    public void CancellingKeepsWhatWasDone()
    {
        using var engine = new Engine(new() { Threads = 1 });
        using var state = new SimulationState();
        using var source = new CancellationTokenSource();
        var one = new Asians(1);
        var done = 0L;
        var stopped = Assert.Throws<OperationCanceledException>(() => McAsianArithmetic.Simulate(
            engine,
            one.Inputs(),
            one.Outputs(),
            new() { Paths = 1L << 40 },
            state,
            new Told(progress =>
            {
                done = progress.Done;
                source.Cancel();
            }),
            source.Token));
        Assert.Equal(source.Token, stopped.CancellationToken);
        Assert.True(done > 0);
        var settings = new SimulationSettings { Paths = 64 * ((done / 64) + 1) };
        McAsianArithmetic.Simulate(engine, one.Inputs(), one.Outputs(), settings, state).RequireAllRows();
        var continued = one.Bits();
        McAsianArithmetic.Simulate(engine, one.Inputs(), one.Emptied(), settings).RequireAllRows();
        Assert.Equal(continued, one.Bits());
    }

    [Fact]
    public async Task TasksAreCancelled()
    {
        var endless = new SimulationSettings { Paths = 1L << 40 };
        using var source = new CancellationTokenSource();
        var (told, running) = (0, new TaskCompletionSource());
        var task = McAsianArithmetic.SimulateAsync(
            _engine,
            _asians.MemoryInputs(),
            _asians.MemoryOutputs(),
            endless,
            progress: new Told(_ =>
            {
                told++;
                running.TrySetResult();
            }),
            cancellationToken: source.Token);
        // Of no account any more.
        endless.Paths = 64;
        await running.Task;
        source.Cancel();
        await Canceled(task);
        Assert.True(told > 0);
        await Canceled(McAsianArithmetic.SimulateAsync(
            _engine, _asians.MemoryInputs(), _asians.MemoryOutputs(), cancellationToken: source.Token));

        // The engine's end cancels, too.
        var engine = new Engine(new() { Threads = 2 });
        running = new();
        task = McAsianArithmetic.SimulateAsync(
            engine,
            _asians.MemoryInputs(),
            _asians.MemoryOutputs(),
            new() { Paths = 1L << 40 },
            progress: new Told(_ => running.TrySetResult()));
        await running.Task;
        engine.Dispose();
        await Canceled(task);
        await Assert.ThrowsAsync<ObjectDisposedException>(
            () => McAsianArithmetic.SimulateAsync(engine, _asians.MemoryInputs(), _asians.MemoryOutputs()));
    }

    [Fact]
    public async Task WhatIsWrongIsInTheTask()
    {
        var task = McAsianArithmetic.SimulateAsync(
            _engine, _asians.MemoryInputs(), new() { Price = new double[2] });
        Assert.Equal("outputs.price", (await Assert.ThrowsAsync<NeutryxException>(() => task)).Outcome.Argument);
        task = McAsianArithmetic.SimulateAsync(
            _engine, _asians.MemoryInputs(), _asians.MemoryOutputs(), new() { Generator = (Generator)7 });
        Assert.Contains("generator", (await Assert.ThrowsAsync<NeutryxException>(() => task)).Outcome.Argument);
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => McAsianArithmetic.SimulateAsync(
            _engine,
            _asians.MemoryInputs(),
            _asians.MemoryOutputs(),
            new() { Paths = 1L << 40 },
            progress: new Told(_ => throw new InvalidTimeZoneException())));
    }

    [Fact]
    public void AStateInUseIsRefused()
    {
        using var state = new SimulationState();
        var refused = 0;
        McAsianArithmetic.Simulate(
            _engine,
            _asians.Inputs(),
            _asians.Outputs(),
            new() { Paths = 1 << 16 },
            state,
            new Told(_ =>
            {
                Assert.Equal(Status.InvalidArgument, Assert.Throws<NeutryxException>(() => state.Save()).Status);
                refused++;
            })).RequireAllRows();
        Assert.True(refused > 0 && state.Save().Length > 0);
    }

    [Fact]
    public void DisposedStatesAreTold()
    {
        var state = new SimulationState();
        using var other = new SimulationState();
        // The call that uses it goes on.
        McAsianArithmetic.Simulate(
            _engine, _asians.Inputs(), _asians.Outputs(), new() { Paths = 1 << 16 }, state, new Told(_ => state.Dispose()))
            .RequireAllRows();
        foreach (Action use in new Action[]
        {
            () => state.Save(),
            () => state.Merge(other),
            () => other.Merge(state),
            () => McAsianArithmetic.Simulate(_engine, _asians.Inputs(), _asians.Outputs(), null, state),
        })
        {
            Assert.Contains("SimulationState", Assert.Throws<ObjectDisposedException>(use).Message);
        }
        state.Dispose();
        var engine = new Engine();
        engine.Dispose();
        engine.Dispose();
        Assert.Throws<ObjectDisposedException>(
            () => McAsianArithmetic.Simulate(engine, _asians.Inputs(), _asians.Outputs()));
        Assert.Throws<ObjectDisposedException>(() => engine.Simulate(_asians.ByName()));
    }

    [Fact]
    public void CollectionsDuringACallMoveNothing()
    {
        double[] times = [0.2, 0.4, 0.6, 0.8, 1];
        var expected = _asians;
        McAsianArithmetic.Simulate(
            _engine, expected.Inputs(), expected.Outputs(), new() { Fixings = Fixings.Years(times) }).RequireAllRows();
        for (var i = 0; i < 5; i++)
        {
            var (moving, collected) = (new Asians(5), 0);
            using var state = new SimulationState();
            McAsianArithmetic.Simulate(
                _engine,
                moving.Inputs(),
                moving.Outputs(),
                new() { Fixings = Fixings.Years(times) },
                state,
                new Told(_ =>
                {
                    if (collected++ < 3)
                    {
                        GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
                    }
                })).RequireAllRows();
            Assert.True(collected > 0);
            Assert.Equal(expected.Bits(), moving.Bits());
        }
    }

    /// <summary>Values allowed for an input, which differ from row to row and from input to input.</summary>
    internal static double[] Values(SimulationInput input)
    {
        double Value(int i) => (input.Domain, input.Unit, input.Id) switch
        {
            ("sign", _, _) => i % 2 == 0 ? 1.0 : -1.0,
            ("count", _, _) => i % 3,
            (_, "money", Input.Rebate or Input.Cash) => 1.0 + (0.1 * i),
            (_, "money", _) => 90.0 + ((i * 7) % 20) + ((int)input.Id % 10),
            (_, "year", Input.StartTime) => 0.1 + (0.01 * i),
            (_, "year", _) => 0.5 + (0.05 * i),
            (_, "1/sqrt(year)", _) => 0.1 + (0.01 * i),
            (_, _, Input.LocalFloor or Input.GlobalFloor) => -0.01 * (1 + i + (int)input.Id),
            (_, _, Input.StrikeRatio) => 0.9 + (0.01 * i),
            _ => 0.01 + (0.001 * i) + (0.001 * (int)input.Id),
        };
        return Enumerable.Range(0, PricerTests.Rows).Select(Value).ToArray();
    }

    private static async Task Canceled(Task<Outcome> task)
    {
        try
        {
            await task;
        }
        catch (OperationCanceledException)
        {
            Assert.True(task.IsCanceled);
            return;
        }
        Assert.True(false, "the task was not cancelled");
    }

    /// <summary>Asian calls of a year, and what becomes of them.</summary>
    private sealed class Asians(int rows)
    {
        internal int Rows => rows;

        internal double[] Spot { get; } = Enumerable.Range(0, rows).Select(i => 95.0 + (2 * i)).ToArray();

        internal double[] Vol { get; } = Enumerable.Range(0, rows).Select(i => 0.15 + (0.02 * i)).ToArray();

        internal double[] Price { get; } = new double[rows];

        internal double[] StandardError { get; } = new double[rows];

        internal double[] Delta { get; } = new double[rows];

        internal McAsianArithmetic.Inputs Inputs() =>
            new() { Type = OptionType.Call, Spot = Spot, Strike = 100, Time = 1, Rate = 0.03, Vol = Vol };

        internal McAsianArithmetic.Outputs Outputs() =>
            new() { Price = Price, StandardError = StandardError, Delta = Delta };

        internal McAsianArithmetic.Outputs Emptied()
        {
            foreach (var column in new[] { Price, StandardError, Delta })
            {
                Array.Fill(column, PricerTests.Unwritten);
            }
            return Outputs();
        }

        internal McAsianArithmetic.MemoryInputs MemoryInputs() =>
            new() { Type = OptionType.Call, Spot = Spot, Strike = 100, Time = 1, Rate = 0.03, Vol = Vol };

        internal McAsianArithmetic.MemoryOutputs MemoryOutputs() =>
            new() { Price = Price, StandardError = StandardError, Delta = Delta };

        internal SimulationBatch ByName() => new("mc_asian_arithmetic")
        {
            Inputs =
            {
                ["type"] = 1, ["spot"] = Spot, ["strike"] = 100, ["time"] = 1, ["rate"] = 0.03, ["vol"] = Vol,
            },
            Outputs =
            {
                [Output.Price] = Price, ["standard_error"] = StandardError, ["delta"] = Delta,
            },
        };

        internal long[] Bits() => new[] { Price, StandardError, Delta }.SelectMany(column => Book.Bits(column)).ToArray();
    }
}
