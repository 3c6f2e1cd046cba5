using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Neutryx.Tests;

/// <summary>Columns stay where they are while the library uses them, and live as long.</summary>
public sealed class GarbageCollectionTests : IDisposable
{
    private readonly Engine _engine = new(new() { Threads = 2 });

    public void Dispose() => _engine.Dispose();

    [Fact]
    public void CollectionsDuringACallMoveNoColumn()
    {
        var expected = new Book(20_000).Priced(_engine);
        for (var i = 0; i < 5; i++)
        {
            // New arrays of a size that collections move, with garbage before each for them to move to.
            var (book, moves) = (Scattered(4000, 5), 0);
            var canary = Canary();
            foreach (var part in book)
            {
                var (before, collected) = (Address(canary), 0);
                BsmEuropean.Price(
                    _engine,
                    part.Inputs(),
                    part.Outputs(),
                    new Told(_ =>
                    {
                        if (collected++ < 2)
                        {
                            Collect();
                        }
                    })).RequireAllRows();
                Assert.True(collected > 0);
                moves += Address(canary) != before ? 1 : 0;
                Assert.Equal(Book.Bits(expected.Price.AsSpan(0, 4000)), Book.Bits(part.Price));
                canary = Canary();
            }
            // An array that was not pinned moved meanwhile, so the collections were of the kind meant.
            Assert.True(moves > 0);
        }
    }

    [Fact]
    public async Task CollectionsBesideCallsMoveNoColumn()
    {
        var expected = new Book(3000).Priced(_engine);
        var (price, delta) = (Book.Bits(expected.Price), Book.Bits(expected.Delta));
        using var stop = new CancellationTokenSource();
        var collections = 0;
        var collecting = new Thread(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                Collect();
                collections++;
                // Else nobody else would ever run on a busy machine.
                Thread.Sleep(1);
            }
        });
        collecting.Start();
        for (var i = 0; i < 40; i++)
        {
            var book = Scattered(3000, 1)[0];
            BsmEuropean.Price(_engine, book.Inputs(), book.Outputs()).RequireAllRows();
            Assert.Equal(price, Book.Bits(book.Price));
            var batch = Scattered(3000, 1)[0];
            _engine.Price(BsmEuropean.CreateBatch(batch.MemoryInputs(), batch.MemoryOutputs())).RequireAllRows();
            Assert.Equal(delta, Book.Bits(batch.Delta));
            var later = Scattered(3000, 1)[0];
            (await BsmEuropean.PriceAsync(_engine, later.MemoryInputs(), later.MemoryOutputs())).RequireAllRows();
            Assert.Equal(price, Book.Bits(later.Price));
        }
        stop.Cancel();
        collecting.Join();
        Assert.True(collections > 10, $"only {collections} collections");
    }

    [Fact]
    public async Task ColumnsOfAForgottenTaskLive()
    {
        var columns = Forget(_engine);
        // While the work goes on nothing may be collected, and once it is over everything is.
        for (var i = 0; columns.IsAlive; i++)
        {
            Assert.True(i < 2000, "the columns are never collected");
            await Task.Delay(5);
            GC.Collect();
        }
        new Book(100).Priced(_engine);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Forget(Engine engine)
    {
        var book = new Book(400_000);
        _ = BsmEuropean.PriceAsync(engine, book.MemoryInputs(), book.MemoryOutputs());
        return new(book.Price);
    }

    private static Book[] Scattered(int rows, int count) => Enumerable.Range(0, count).Select(_ =>
    {
        Garbage();
        return new Book(rows);
    }).ToArray();

    private static double[] Canary()
    {
        Garbage();
        return new double[100];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Garbage()
    {
        for (var i = 0; i < 50; i++)
        {
            GC.KeepAlive(new byte[1000]);
        }
    }

    private static void Collect() => GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);

    private static unsafe nint Address(double[] array)
    {
        fixed (double* first = array)
        {
            return (nint)first;
        }
    }
}
