using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Neutryx.Tests;

/// <summary>Pricing while the caller goes on.</summary>
public sealed class AsyncTests : IDisposable
{
    private readonly Engine _engine = new(new() { Threads = 2 });

    public void Dispose() => _engine.Dispose();

    [Fact]
    public async Task BooksGiveTheSameBits()
    {
        var expected = new Book(50_000).Priced(_engine);
        var books = Enumerable.Range(0, 8).Select(_ => new Book(50_000)).ToArray();
        var outcome = await _engine.PriceAsync(
            books.Select(book => BsmEuropean.CreateBatch(book.MemoryInputs(), book.MemoryOutputs())).ToArray());
        Assert.True(outcome.IsComplete);
        foreach (var book in books)
        {
            Assert.Equal(Book.Bits(expected.Price), Book.Bits(book.Price));
            Assert.Equal(Book.Bits(expected.Delta), Book.Bits(book.Delta));
        }
    }

    [Fact]
    public async Task ManyAtOnce()
    {
        var expected = new Book(6000).Priced(_engine);
        var books = Enumerable.Range(0, 50).Select(_ => new Book(6000)).ToArray();
        await Task.WhenAll(
            books.Select(book => BsmEuropean.PriceAsync(_engine, book.MemoryInputs(), book.MemoryOutputs())));
        Assert.True(books.All(book => Book.Bits(book.Price).SequenceEqual(Book.Bits(expected.Price))));
    }

    [Fact]
    public async Task ProgressIsToldUpToTheEnd()
    {
        var book = new Book(300_000);
        var told = new List<PricingProgress>();
        await BsmEuropean.PriceAsync(_engine, book.MemoryInputs(), book.MemoryOutputs(), new Told(told.Add));
        Assert.Equal(new PricingProgress(300_000, 300_000), told[^1]);
        Assert.True(told.Zip(told.Skip(1)).All(pair => pair.First.Done < pair.Second.Done));
    }

    [Fact]
    public async Task WorkCanBeCancelled()
    {
        var book = new Book(100);
        using var before = new CancellationTokenSource();
        before.Cancel();
        var never = BsmEuropean.PriceAsync(_engine, book.MemoryInputs(), book.MemoryOutputs(), null, before.Token);
        await Assert.ThrowsAsync<OperationCanceledException>(() => never);
        Assert.True(never.IsCanceled);
        Assert.Equal(new double[100], book.Price);

        var (large, shared) = Large();
        await Cancelled(() =>
        {
            using var source = new CancellationTokenSource();
            var task = _engine.PriceAsync(large, cancellationToken: source.Token);
            source.Cancel();
            return task;
        });
        shared.Priced(_engine);
    }

    [Fact]
    public async Task ExceptionsOfProgressStopTheWork()
    {
        var (large, shared) = Large();
        await Assert.ThrowsAsync<InvalidTimeZoneException>(
            () => _engine.PriceAsync(large, new Told(_ => throw new InvalidTimeZoneException())));
        shared.Priced(_engine);
    }

    [Fact]
    public async Task DisposingOfTheEngineCancels()
    {
        var (large, _) = Large();
        await Cancelled(() =>
        {
            using var engine = new Engine(new() { Threads = 2 });
            return engine.PriceAsync(large);
        });
    }

    [Fact]
    public async Task WhatIsWrongIsInTheTask()
    {
        var book = new Book(10);
        var task = BsmEuropean.PriceAsync(_engine, new() { Spot = book.Spot }, book.MemoryOutputs());
        var wrong = await Assert.ThrowsAsync<NeutryxException>(() => task);
        Assert.Equal(Status.MissingInput, wrong.Status);
        book.Vol[4] = -1;
        var outcome = await BsmEuropean.PriceAsync(_engine, book.MemoryInputs(), book.MemoryOutputs());
        Assert.Equal((Status.Partial, 4L, RowCode.BadVol), (outcome.Status, outcome.Row, outcome.RowCode));
    }

    /// <summary>
    /// Tries until the work was cancelled: on a busy machine it may be done before the one who cancels gets to it.
    /// </summary>
    private static async Task Cancelled(Func<Task<Outcome>> start)
    {
        for (var attempt = 0; attempt < 50; attempt++)
        {
            var task = start();
            try
            {
                Assert.True((await task).IsComplete);
            }
            catch (OperationCanceledException)
            {
                Assert.True(task.IsCanceled);
                return;
            }
        }
        Assert.True(false, "nothing was cancelled");
    }

    /// <summary>A book that takes long, from few columns: every output of each batch has memory of its own.</summary>
    private static (Batch[] Batches, Book Shared) Large()
    {
        var shared = new Book(500_000);
        var batches = Enumerable.Range(0, 8).Select(_ => BsmEuropean.CreateBatch(
            shared.MemoryInputs(),
            new() { Price = new double[500_000], Ultima = new float[500_000], Color = new float[500_000] }));
        return (batches.ToArray(), shared);
    }
}
