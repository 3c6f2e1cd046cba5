using System;
using System.Threading;
using Xunit;

namespace Neutryx.Tests;

/// <summary>What is wrong is said, nothing is written, and the engine goes on.</summary>
public sealed class ErrorTests : IDisposable
{
    private readonly Engine _engine = new(new() { Threads = 2 });
    private readonly Book _book = new(10);

    public void Dispose() => _engine.Dispose();

    [Fact]
    public void BadRowsAreInTheOutcome()
    {
        _book.Vol[3] = float.NaN;
        _book.Spot[7] = -1;
        var codes = new RowCode[10];
        var outputs = _book.Outputs();
        outputs.RowCodes = codes;
        var outcome = BsmEuropean.Price(_engine, _book.Inputs(), outputs);
        Assert.Equal(Status.Partial, outcome.Status);
        Assert.False(outcome.Failed);
        Assert.False(outcome.IsComplete);
        Assert.Equal(2L, outcome.BadRows);
        Assert.Equal(3L, outcome.Row);
        Assert.Equal(RowCode.BadVol, outcome.RowCode);
        Assert.Equal("bad_vol", outcome.RowCode.Name());
        Assert.Contains("row 3", outcome.Message);
        Assert.Equal(RowCode.BadSpot, codes[7]);
        Assert.Equal(RowCode.Ok, codes[8]);
        Assert.True(double.IsNaN(_book.Price[3]) && double.IsNaN(_book.Delta[7]) && _book.Price[8] > 0);
        var all = Assert.Throws<NeutryxException>(() => outcome.RequireAllRows());
        Assert.Equal((Status.Partial, 3L, 2L, RowCode.BadVol), (all.Status, all.Row, all.BadRows, all.RowCode));
    }

    [Fact]
    public void LengthsMustAgree()
    {
        var wrong = Throws(() => BsmEuropean.Price(_engine, _book.Inputs(), new() { Price = new double[9] }));
        Assert.Equal(Status.InvalidArgument, wrong.Status);
        Assert.Equal("outputs.price", wrong.Argument);
        Assert.Equal("has 9 rows, but inputs.type has 10", wrong.Outcome.Message);
        wrong = Throws(() => BsmEuropean.Price(
            _engine, _book.Inputs(), new() { Price = _book.Price, RowCodes = new RowCode[11] }));
        Assert.Equal("outputs.row_codes", wrong.Argument);
        var inputs = _book.MemoryInputs();
        inputs.Time = new double[3];
        var good = BsmEuropean.CreateBatch(_book.MemoryInputs(), _book.MemoryOutputs());
        var bad = BsmEuropean.CreateBatch(inputs, new() { Price = new double[10] });
        wrong = Throws(() => _engine.Price([good, bad]));
        Assert.Equal(("inputs.time", 1L), (wrong.Argument, wrong.Batch));
        Assert.Throws<NeutryxException>(() => _engine.PriceAsync([good, bad]).GetAwaiter().GetResult());
        Assert.Equal(new double[10], _book.Price);
        AssertWorks();
    }

    [Fact]
    public void WhatTheLibraryRefusesIsSaid()
    {
        var wrong = Throws(() => BsmEuropean.Price(_engine, new() { Spot = _book.Spot }, _book.Outputs()));
        Assert.Equal(Status.MissingInput, wrong.Status);
        Assert.Contains("type", wrong.Message);
        wrong = Throws(() => _engine.Price(new Batch((PricerId)999) { Outputs = { [Output.Price] = _book.Price } }));
        Assert.Equal(Status.UnknownPricer, wrong.Status);
        var batch = new Batch("black76_european")
        {
            Inputs = { ["type"] = 1, ["forward"] = 100, ["strike"] = 100, ["time"] = 1, ["rate"] = 0, ["vol"] = 0.2 },
            Outputs = { ["phi"] = _book.Price },
        };
        Assert.Equal(Status.UnknownOutput, Throws(() => _engine.Price(batch)).Status);
        batch.Outputs["phi"] = default;
        batch.Outputs[Output.Price] = _book.Price;
        batch.Inputs[Input.Cash] = 1;
        Assert.Equal(Status.UnknownInput, Throws(() => _engine.Price(batch)).Status);
        batch.Inputs[Input.Cash] = default;
        Assert.True(_engine.Price(batch).IsComplete);
        AssertWorks();
    }

    [Fact]
    public void NamesMustBeKnown()
    {
        Assert.Equal(Status.UnknownPricer, Throws(() => new Batch("bsm")).Status);
        var batch = new Batch("bsm_european");
        var wrong = Throws(() => batch.Inputs["spott"] = 1.0);
        Assert.Equal(Status.UnknownInput, wrong.Status);
        Assert.Contains("spot, forward", wrong.Message);
        Assert.Equal(Status.UnknownOutput, Throws(() => batch.Outputs["prices"] = new double[1]).Status);
        Assert.Throws<ArgumentNullException>(() => batch.Inputs[null!] = 1.0);
    }

    [Fact]
    public void OutputsMustNotOverlap()
    {
        var inputs = _book.Inputs();
        inputs.Spot = _book.Spot.AsSpan(0, 9);
        inputs.Type = 1;
        inputs.Strike = 100;
        inputs.Time = 1;
        inputs.Vol = 0.2;
        Assert.False(BsmEuropean.TryPrice(_engine, inputs, new() { Price = _book.Spot.AsSpan(1, 9) }, out var outcome));
        Assert.Equal(Status.Overlap, outcome.Status);
        var wrong = Throws(() => BsmEuropean.Price(
            _engine, _book.Inputs(), new() { Price = _book.Price, Delta = _book.Price }));
        Assert.Equal(Status.Overlap, wrong.Status);
        Assert.Equal(new double[10], _book.Price);
        Assert.Equal(new Book(10).Spot, _book.Spot);
        AssertWorks();
    }

    [Fact]
    public void NullIsRefusedOrNotGiven()
    {
        Assert.Throws<ArgumentNullException>(() => BsmEuropean.Price(null!, _book.Inputs(), _book.Outputs()));
        Assert.Throws<ArgumentNullException>(() => _engine.Price((Batch[])null!));
        Assert.Throws<ArgumentNullException>(() => _engine.Price([null!]));
        Assert.Throws<ArgumentNullException>(() => { BsmEuropean.CreateBatch(null!, _book.MemoryOutputs()); });
        var outputs = _book.Outputs();
        outputs.Delta = (double[]?)null;
        Assert.True(BsmEuropean.Price(_engine, _book.Inputs(), outputs).IsComplete);
        Assert.Equal(new double[10], _book.Delta);
    }

    [Fact]
    public void EnginesThatCannotBeAreRefused()
    {
        Assert.Equal(Status.InvalidArgument, Throws(() => new Engine(new() { Threads = -1 })).Status);
        Assert.Equal(Status.InvalidArgument, Throws(() => new Engine(new() { Backend = (Backend)77 })).Status);
        Assert.Equal(Status.InvalidArgument, Throws(() => new Engine(new() { Precision = (Precision)77 })).Status);
    }

    [Fact]
    public void DisposedEnginesSaySo()
    {
        var engine = new Engine();
        engine.Dispose();
        engine.Dispose();
        foreach (var use in new Action[]
        {
            () => BsmEuropean.Price(engine, _book.Inputs(), _book.Outputs()),
            () => BsmEuropean.TryPrice(engine, _book.Inputs(), _book.Outputs(), out _),
            () => engine.Price(BsmEuropean.CreateBatch(_book.MemoryInputs(), _book.MemoryOutputs())),
            () => BsmEuropean.PriceAsync(engine, _book.MemoryInputs(), _book.MemoryOutputs()).GetAwaiter().GetResult(),
            () => engine.Describe(),
            () => engine.Warmup(),
        })
        {
            var disposed = Assert.Throws<ObjectDisposedException>(use);
            Assert.Equal("Neutryx.Engine", disposed.ObjectName);
        }
    }

    [Fact]
    public void ExceptionsOfProgressComeThrough()
    {
        var book = new Book(200_000);
        var calls = 0;
        var thrown = Assert.Throws<InvalidTimeZoneException>(() => BsmEuropean.Price(
            _engine,
            book.Inputs(),
            book.Outputs(),
            new Told(_ =>
            {
                calls++;
                throw new InvalidTimeZoneException("not now");
            })));
        Assert.Equal("not now", thrown.Message);
        Assert.Equal(1, calls);
        Assert.Throws<InvalidTimeZoneException>(() => BsmEuropean.TryPrice(
            _engine, book.Inputs(), book.Outputs(), out _, new Told(_ => throw new InvalidTimeZoneException())));
        AssertWorks();
    }

    [Fact]
    public void ProgressRunsOnTheCallingThread()
    {
        var book = new Book(200_000);
        var here = Environment.CurrentManagedThreadId;
        var last = default(PricingProgress);
        BsmEuropean.Price(
            _engine,
            book.Inputs(),
            book.Outputs(),
            new Told(progress =>
            {
                Assert.Equal(here, Environment.CurrentManagedThreadId);
                Assert.True(progress.Done >= last.Done);
                last = progress;
            }));
        Assert.Equal(new PricingProgress(200_000, 200_000), last);
        Assert.Equal(1.0, last.Fraction);
    }

    [Fact]
    public void CallsCanBeCancelled()
    {
        var book = new Book(200_000);
        using var source = new CancellationTokenSource();
        // With one thread, which is this one, there is work left after the first progress.
        using var engine = new Engine(new() { Threads = 1 });
        var stopped = Assert.Throws<OperationCanceledException>(() => BsmEuropean.Price(
            engine, book.Inputs(), book.Outputs(), new Told(_ => source.Cancel()), source.Token));
        Assert.Equal(source.Token, stopped.CancellationToken);
        // A token that was cancelled before stops the call before it writes anything.
        Array.Fill(book.Price, -7);
        Assert.False(BsmEuropean.TryPrice(
            _engine, book.Inputs(), book.Outputs(), out var outcome, cancellationToken: source.Token));
        Assert.Equal(Status.Cancelled, outcome.Status);
        Assert.True(Array.TrueForAll(book.Price, price => price == -7));
        using var unused = new CancellationTokenSource();
        Assert.True(BsmEuropean.Price(
            _engine, book.Inputs(), book.Outputs(), cancellationToken: unused.Token).IsComplete);
        AssertWorks();
    }

    private static NeutryxException Throws(Func<object?> call) => Assert.Throws<NeutryxException>(() => { call(); });

    private void AssertWorks()
    {
        var book = new Book(10).Priced(_engine);
        Assert.True(book.Price[0] > 0);
    }
}
