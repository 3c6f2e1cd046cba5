using System;
using System.Buffers;
using System.Linq;
using System.Runtime.InteropServices;
using Xunit;

namespace Neutryx.Tests;

/// <summary>Whatever a column is made from, the same bits come out.</summary>
public sealed class ColumnTests : IDisposable
{
    private readonly Engine _engine = new(new() { Threads = 2 });

    public void Dispose() => _engine.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(37)]
    [InlineData(10_000)]
    public void ArraysAndStructsGiveTheSameBits(int rows)
    {
        var book = new Book(rows).Priced(_engine);
        var options = book.Options.ToArray();
        BsmEuropean.Price(
            _engine,
            new()
            {
                Type = InputSpan.Field(options, (ref Option option) => ref option.Type),
                Spot = InputSpan.Field(options, (ref Option option) => ref option.Spot),
                Strike = InputSpan.Field(options, (ref Option option) => ref option.Strike),
                Time = InputSpan.Field(options, (ref Option option) => ref option.Time),
                Rate = Book.Rate,
                Vol = InputSpan.Field(options, (ref Option option) => ref option.Vol),
            },
            new()
            {
                Price = OutputSpan.Field(options, (ref Option option) => ref option.Price),
                Delta = OutputSpan.Field(options, (ref Option option) => ref option.Delta),
            }).RequireAllRows();
        Assert.Equal(Book.Bits(book.Price), Book.Bits(options.Select(option => option.Price).ToArray()));
        Assert.Equal(book.Delta.Select(delta => (float)delta), options.Select(option => option.Delta));
        // What lies between the fields is left alone.
        Assert.Equal(book.Options.Select(option => option.Spot), options.Select(option => option.Spot));
        Assert.True(options.All(option => option.Number == -1));
    }

    [Fact]
    public void MemoryGivesTheSameBits()
    {
        var book = new Book(5000).Priced(_engine);
        var options = book.Options.ToArray();
        BsmEuropean.PriceAsync(
            _engine,
            new()
            {
                Type = book.Type.Select(type => (int)type).ToArray(),
                Spot = book.Spot.AsMemory(),
                Strike = 100,
                Time = InputMemory.Field<Option, double>(options, (ref Option option) => ref option.Time),
                Rate = Book.Rate,
                Vol = InputMemory.Field<Option, float>(options, (ref Option option) => ref option.Vol),
            },
            new() { Price = OutputMemory.Field<Option, double>(options, (ref Option option) => ref option.Price) })
            .GetAwaiter().GetResult().RequireAllRows();
        Assert.Equal(Book.Bits(book.Price), Book.Bits(options.Select(option => option.Price).ToArray()));
    }

    [Fact]
    public void SlicesAreSeenWhereTheyAre()
    {
        var book = new Book(100).Priced(_engine);
        var price = new double[60];
        var memoryPrice = new double[60];
        BsmEuropean.Price(
            _engine,
            new()
            {
                Type = book.Type.AsSpan(40, 50),
                Spot = book.Spot.AsSpan(40, 50),
                Strike = (ReadOnlySpan<double>)book.Strike.AsSpan(40, 50),
                Time = book.Time.AsSpan(40, 50),
                Rate = Book.Rate,
                Vol = book.Vol.AsSpan(40, 50),
            },
            new() { Price = price.AsSpan(5, 50) }).RequireAllRows();
        _engine.Price(BsmEuropean.CreateBatch(
            new()
            {
                Type = book.Type.AsMemory(40, 50),
                Spot = book.Spot.AsMemory(40, 50),
                Strike = (ReadOnlyMemory<double>)book.Strike.AsMemory(40, 50),
                Time = book.Time.AsMemory(40, 50),
                Rate = Book.Rate,
                Vol = book.Vol.AsMemory(40, 50),
            },
            new() { Price = memoryPrice.AsMemory(5, 50) })).RequireAllRows();
        Assert.Equal(Book.Bits(book.Price.AsSpan(40, 50)), Book.Bits(price.AsSpan(5, 50)));
        Assert.Equal(Book.Bits(price), Book.Bits(memoryPrice));
        Assert.Equal(new double[5], price[..5]);
        Assert.Equal(new double[5], price[55..]);
    }

    [Fact]
    public void ColumnsOfAMatrixAreStrided()
    {
        var book = new Book(20).Priced(_engine);
        var matrix = new double[20, 3];
        for (var i = 0; i < 20; i++)
        {
            (matrix[i, 0], matrix[i, 1]) = (book.Spot[i], book.Time[i]);
        }
        var cells = MemoryMarshal.CreateSpan(ref matrix[0, 0], matrix.Length);
        BsmEuropean.Price(
            _engine,
            new()
            {
                Type = book.Type,
                Spot = InputSpan.Strided(cells, 3, 20),
                Strike = 100,
                Time = InputSpan.Strided(cells[1..], 3, 20),
                Rate = Book.Rate,
                Vol = book.Vol,
            },
            new() { Price = OutputSpan.Strided(cells[2..], 3, 20) }).RequireAllRows();
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(book.Price[i], matrix[i, 2]);
        }
        Assert.Throws<ArgumentOutOfRangeException>(() => { InputSpan.Strided(new double[60], 3, 21); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { OutputMemory.Strided(new double[60], 0, 1); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { InputMemory.Strided(new double[60], 1, -1); });
    }

    [Fact]
    public void NumbersOfAnyKindAreOneValueForAllRows()
    {
        var price = new double[3];
        double[] spot = [95, 100, 105];
        BsmEuropean.Price(
            _engine,
            new() { Type = 1, Spot = spot, Strike = 100, Time = 0.5f, Rate = 0, DividendYield = 0L, Vol = 0.25 },
            new() { Price = price });
        var again = new double[3];
        BsmEuropean.Price(
            _engine,
            new()
            {
                Type = new[] { OptionType.Call, OptionType.Call, OptionType.Call },
                Spot = spot,
                Strike = new float[] { 100, 100, 100 },
                Time = new[] { 0.5, 0.5, 0.5 },
                Rate = new sbyte[3],
                Vol = new[] { 0.25, 0.25, 0.25 },
            },
            new() { Price = again });
        Assert.Equal(Book.Bits(price), Book.Bits(again));
    }

    [Fact]
    public void OneOptionNeedsNoArray()
    {
        double price = 0, delta = 0;
        BsmEuropean.Price(
            _engine,
            new() { Type = OptionType.Call, Spot = 100, Strike = 100, Time = 0.5, Rate = 0.03, Vol = 0.2 },
            new() { Price = OutputSpan.To(ref price), Delta = OutputSpan.To(ref delta) });
        Assert.Equal(6.3710, price, 5e-5);
        Assert.Equal(0.5702, delta, 5e-5);
        Span<double> onTheStack = stackalloc double[1];
        BsmEuropean.Price(
            _engine,
            new() { Type = OptionType.Call, Spot = 100, Strike = 100, Time = 0.5, Rate = 0.03, Vol = 0.2 },
            new() { Price = onTheStack });
        Assert.Equal(price, onTheStack[0]);
    }

    [Fact]
    public void AnOutputMayReplaceItsInput()
    {
        var book = new Book(9000).Priced(_engine);
        var spot = book.Spot.ToArray();
        var inputs = book.Inputs();
        inputs.Spot = spot;
        BsmEuropean.Price(_engine, inputs, new() { Price = spot });
        Assert.Equal(Book.Bits(book.Price), Book.Bits(spot));
    }

    [Fact]
    public void EmptyColumnsAreZeroRows()
    {
        Assert.True(BsmEuropean.Price(
            _engine,
            new()
            {
                Type = 1,
                Spot = new double[0],
                Strike = InputSpan.Field(new Option[0], (ref Option option) => ref option.Strike),
                Time = 1,
                Rate = 0,
                Vol = 1,
            },
            new() { Price = Span<double>.Empty, RowCodes = new RowCode[0] }).IsComplete);
        Assert.True(_engine.Price(BsmEuropean.CreateBatch(
            new() { Type = 1, Spot = Memory<double>.Empty, Strike = new double[0], Time = 1, Rate = 0, Vol = 1 },
            new() { Price = new double[0], RowCodes = new RowCode[0] })).IsComplete);
        Assert.True(_engine.Price(Array.Empty<Batch>()).IsComplete);
    }

    [Fact]
    public unsafe void NativeMemoryIsAsGoodAsAnArray()
    {
        var book = new Book(500).Priced(_engine);
        using var native = new NativeColumn(500);
        var inputs = book.MemoryInputs();
        inputs.Spot = native.Memory;
        book.Spot.CopyTo(native.Memory.Span);
        var price = new double[500];
        _engine.PriceAsync(BsmEuropean.CreateBatch(inputs, new() { Price = price })).Wait();
        Assert.Equal(Book.Bits(book.Price), Book.Bits(price));
        Assert.Equal(0, native.Pins);
        // The same without an owner.
        BsmEuropean.Price(_engine, book.Inputs(), new() { Price = new Span<double>(native.Pointer, 500) });
        Assert.Equal(Book.Bits(book.Price), Book.Bits(native.Memory.Span));
    }

    [Fact]
    public void ASelectorMustStayInItsStruct()
    {
        var options = new Option[2];
        Assert.Throws<ArgumentException>(
            () => { InputSpan.Field(options, (ref Option option) => ref Elsewhere.Value); });
        Assert.Throws<ArgumentException>(
            () => { OutputMemory.Field<Option, double>(options, (ref Option option) => ref Elsewhere.Value); });
        // Types that no column has.
        Assert.Throws<ArgumentException>(() => { InputSpan.Field(options, (ref Option option) => ref option.Number); });
        Assert.Throws<ArgumentException>(() => { OutputSpan.Field(options, (ref Option option) => ref option.Type); });
    }

    private static class Elsewhere
    {
        internal static double Value;
    }

    /// <summary>Memory that is no array, and counts its pins.</summary>
    private sealed unsafe class NativeColumn(int length) : MemoryManager<double>
    {
        internal double* Pointer { get; } = (double*)NativeMemory.AllocZeroed((nuint)length, sizeof(double));

        internal int Pins { get; private set; }

        public override Span<double> GetSpan() => new(Pointer, length);

        public override MemoryHandle Pin(int elementIndex = 0)
        {
            Pins++;
            return new(Pointer + elementIndex, pinnable: this);
        }

        public override void Unpin() => Pins--;

        protected override void Dispose(bool disposing) => NativeMemory.Free(Pointer);
    }
}
