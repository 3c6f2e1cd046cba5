using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading;
using Xunit;

namespace Neutryx.Tests;

/// <summary>Nothing is leaked, and ends meet calls that still run.</summary>
public sealed class LifetimeTests
{
    [Fact]
    public void EnginesLeaveNothingBehind()
    {
        void Cycles(int count)
        {
            double price = 0;
            for (var i = 0; i < count; i++)
            {
                using var engine = new Engine();
                BsmEuropean.Price(
                    engine,
                    new() { Type = 1, Spot = 100, Strike = 100, Time = 1, Rate = 0, Vol = 0.2 },
                    new() { Price = OutputSpan.To(ref price) });
            }
        }
        StopsGrowing(() => Cycles(10_000));
    }

    [Fact]
    public void ThreadsEndWithTheirEngine()
    {
        var book = new Book(20_000);
        new Engine(new() { Threads = 3 }).Dispose();
        var before = Threads();
        for (var i = 0; i < 50; i++)
        {
            using var engine = new Engine(new() { Threads = 4 });
            book.Priced(engine);
        }
        Assert.True(Threads() <= before + 4, $"{before} threads before, {Threads()} after");
    }

    [Fact]
    public void CallsAllocateNothing()
    {
        using var engine = new Engine();
        double price = 0;
        var codes = new RowCode[1];
        var columns = new double[64];
        void Calls(int count)
        {
            for (var i = 0; i < count; i++)
            {
                BsmEuropean.Price(
                    engine,
                    new() { Type = 1, Spot = 100 + (i % 7), Strike = 100, Time = 1, Rate = 0, Vol = 0.2 },
                    new() { Price = OutputSpan.To(ref price), RowCodes = codes });
            }
            BsmEuropean.Price(
                engine,
                new() { Type = 1, Spot = columns, Strike = 100, Time = 1, Rate = 0, Vol = 0.2 },
                new() { Price = columns });
        }
        Calls(20_000);
        StopsGrowing(() =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Calls(1_000_000);
            Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        });
    }

    [Fact]
    public void BatchesAndTasksLeaveNothingBehind()
    {
        using var engine = new Engine(new() { Threads = 2 });
        var book = new Book(64);
        var batch = BsmEuropean.CreateBatch(book.MemoryInputs(), book.MemoryOutputs());
        void Calls(int count)
        {
            for (var i = 0; i < count; i++)
            {
                engine.Price(batch).RequireAllRows();
                if (i % 100 == 0)
                {
                    engine.PriceAsync(batch).Wait();
                }
            }
        }
        StopsGrowing(() => Calls(20_000));
    }

    [Fact]
    public void EnginesNobodyDisposesOfEndToo()
    {
        var before = Threads();
        Abandon(20);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Assert.True(Threads() <= before + 4, $"{before} threads before, {Threads()} after");
    }

    [Fact]
    public void DisposingWaitsForCalls()
    {
        for (var i = 0; i < 20; i++)
        {
            var engine = new Engine(new() { Threads = 2 });
            var book = new Book(100_000);
            using var running = new ManualResetEventSlim();
            Outcome? outcome = null;
            var caller = new Thread(() => outcome = BsmEuropean.Price(
                engine, book.Inputs(), book.Outputs(), new Told(_ => running.Set())));
            caller.Start();
            running.Wait();
            engine.Dispose();
            caller.Join();
            Assert.True(outcome!.IsComplete);
            Assert.Throws<ObjectDisposedException>(() => engine.Describe());
        }
    }

    [Fact]
    public void ProgressMayDisposeOfTheEngine()
    {
        var book = new Book(100_000);
        var engine = new Engine(new() { Threads = 2 });
        Assert.True(BsmEuropean.Price(
            engine, book.Inputs(), book.Outputs(), new Told(_ => engine.Dispose())).IsComplete);
        Assert.Throws<ObjectDisposedException>(() => engine.Describe());
    }

    [Fact]
    public void ManyThreadsUseOneEngine()
    {
        using var engine = new Engine(new() { Threads = 2 });
        var expected = Book.Bits(new Book(5000).Priced(engine).Price);
        var wrong = 0;
        var threads = new Thread[6];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(() =>
            {
                for (var round = 0; round < 20; round++)
                {
                    var book = new Book(5000).Priced(engine);
                    if (!Book.Bits(book.Price).AsSpan().SequenceEqual(expected))
                    {
                        Interlocked.Increment(ref wrong);
                    }
                }
            });
            threads[i].Start();
        }
        foreach (var thread in threads)
        {
            thread.Join();
        }
        Assert.Equal(0, wrong);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Abandon(int engines)
    {
        var book = new Book(20_000);
        for (var i = 0; i < engines; i++)
        {
            book.Priced(new Engine(new() { Threads = 2 }));
        }
    }

    /// <summary>
    /// What leaks grows each time; the heap of the collector and what the runtime compiles only grow to their size.
    /// </summary>
    private static void StopsGrowing(Action again)
    {
        long growth = 0;
        for (var i = 0; i < 8; i++)
        {
            var before = Memory();
            again();
            growth = Memory() - before;
            if (growth < 1 << 20)
            {
                return;
            }
        }
        Assert.True(false, $"{growth} bytes more, again and again");
    }

    private static long Memory()
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }

    private static int Threads()
    {
        using var process = Process.GetCurrentProcess();
        return process.Threads.Count;
    }
}
