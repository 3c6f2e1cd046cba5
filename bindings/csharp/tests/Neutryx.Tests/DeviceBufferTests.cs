using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Xunit;

namespace Neutryx.Tests;

/// <summary>Columns that stay where they are priced: here in this machine's memory; the C tests have devices.</summary>
public sealed class DeviceBufferTests : IDisposable
{
    private const int Rows = 5000;

    private readonly Engine _engine = new(new() { Backend = Backend.Cpu });
    private readonly Book _book = new(Rows);

    public void Dispose() => _engine.Dispose();

    [Fact]
    public void ColumnsAndOutputs()
    {
        _book.Priced(_engine);
        using var spot = new DeviceBuffer(_engine, _book.Spot);
        using var strike = new DeviceBuffer(_engine, Rows + 10);
        using var results = new DeviceBuffer(_engine, 2 * Rows);
        strike.Write(_book.Strike, 10);
        var delta = new double[Rows];
        for (var round = 0; round < 2; round++)
        {
            var inputs = _book.Inputs();
            inputs.Spot = spot;
            inputs.Strike = strike[10..];
            BsmEuropean.Price(_engine, inputs, new() { Price = results[Rows..], Delta = delta }).RequireAllRows();
            var price = new double[Rows];
            results.Read(price, Rows);
            Assert.Equal(Book.Bits(_book.Price), Book.Bits(price));
            Assert.Equal(Book.Bits(_book.Delta), Book.Bits(delta));

            for (var i = 0; i < Rows; i++)
            {
                _book.Spot[i] *= 1.01;
            }
            spot.Write(_book.Spot);
            _book.Priced(_engine);
        }
    }

    [Fact]
    public void ResultsAreTheNextCallsColumns()
    {
        using var price = new DeviceBuffer(_engine, Rows);
        var chained = new double[Rows];
        var expected = new double[Rows];
        _book.Priced(_engine);
        var inputs = _book.Inputs();
        BsmEuropean.Price(_engine, inputs, new() { Price = price });
        inputs.Strike = price;
        BsmEuropean.Price(_engine, inputs, new() { Price = chained });
        inputs.Strike = _book.Price;
        BsmEuropean.Price(_engine, inputs, new() { Price = expected });
        Assert.Equal(Book.Bits(expected), Book.Bits(chained));
    }

    [Fact]
    public async Task BatchesAndTasksKeepThem()
    {
        _book.Priced(_engine);
        var price = new double[Rows];
        var inputs = _book.MemoryInputs();
        var spot = new DeviceBuffer(_engine, _book.Spot);
        inputs.Spot = spot;
        var task = BsmEuropean.PriceAsync(_engine, inputs, new() { Price = price });
        spot.Dispose();
        (await task).RequireAllRows();
        Assert.Equal(Book.Bits(_book.Price), Book.Bits(price));

        using var result = new DeviceBuffer(_engine, Rows + 1);
        using var again = new DeviceBuffer(_engine, _book.Spot);
        inputs.Spot = again;
        _engine.Price(BsmEuropean.CreateBatch(inputs, new() { Price = result[1..] })).RequireAllRows();
        Assert.Equal(Book.Bits(_book.Price), Book.Bits(result.ToArray().AsSpan(1)));
    }

    [Fact]
    public void CollectionsSpareThemDuringCalls()
    {
        _book.Priced(_engine);
        var price = new double[Rows];
        Parallel.For(0, 200, i =>
        {
            var own = new double[Rows];
            // Nothing but the column knows the buffer.
            var inputs = _book.Inputs();
            inputs.Spot = Orphan();
            GC.Collect(i % 3);
            GC.WaitForPendingFinalizers();
            BsmEuropean.Price(_engine, inputs, new() { Price = own });
            Assert.Equal(Book.Bits(_book.Price), Book.Bits(own));
        });
    }

    [Fact]
    public void ElementsAreConverted()
    {
        using var buffer = new DeviceBuffer(_engine, 6);
        buffer.Write(1.5);
        buffer.Write(new float[] { 2.5f, 3.5f }, 1);
        buffer.Write(new[] { OptionType.Put }, 5);
        buffer.Write(InputSpan.Strided(new double[] { 7, 0, 8 }, 2, 2), 3);
        var narrow = new float[6];
        buffer.Read(narrow);
        Assert.Equal(new float[] { 1.5f, 2.5f, 3.5f, 7, 8, -1 }, narrow);
        double one = 0;
        buffer.Read(OutputSpan.To(ref one), 4);
        Assert.Equal(8, one);
        using var empty = new DeviceBuffer(_engine, 0);
        Assert.Equal(Array.Empty<double>(), empty.ToArray());
    }

    [Fact]
    public void ABufferOutlivesItsEngine()
    {
        DeviceBuffer buffer;
        using (var engine = new Engine())
        {
            buffer = new(engine, new double[] { 1, 2 });
        }
        using (buffer)
        {
            Assert.Equal(new double[] { 1, 2 }, buffer.ToArray());
        }
    }

    [Fact]
    public void MistakesAreTold()
    {
        using var buffer = new DeviceBuffer(_engine, 4);
        var five = new double[5];
        Assert.Contains("has 4", Assert.Throws<NeutryxException>(() => buffer.Write(five)).Message);
        Assert.Equal(Status.InvalidArgument, Assert.Throws<NeutryxException>(() => buffer.Read(five)).Status);
        Assert.Equal(Status.InvalidDtype, Assert.Throws<NeutryxException>(() => buffer.Write(buffer)).Status);
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Write(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => _ = buffer[2..].Length + buffer.Slice(2, 3).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => new DeviceBuffer(_engine, -1));
        Assert.Throws<ArgumentNullException>(() => new DeviceBuffer(_engine, (double[])null!));
        var conflict = Assert.Throws<NeutryxException>(() =>
        {
            var inputs = _book.Inputs();
            inputs.Vol = buffer;
            BsmEuropean.Price(_engine, inputs, new() { Price = new double[Rows] });
        });
        Assert.Equal(Status.InvalidArgument, conflict.Status);
    }

    [Fact]
    public void ADisposedBufferSaysSo()
    {
        var buffer = new DeviceBuffer(_engine, 4);
        var part = buffer[1..];
        var batch = new Batch(PricerId.BsmEuropean) { Inputs = { [Input.Spot] = buffer } };
        buffer.Dispose();
        buffer.Dispose();
        Assert.Throws<ObjectDisposedException>(() => buffer.Write(1));
        Assert.Throws<ObjectDisposedException>(() => buffer.ToArray());
        Assert.Throws<ObjectDisposedException>(() => ((InputSpan)part).Rows);
        Assert.Throws<ObjectDisposedException>(() => ((OutputMemory)buffer).Rows);
        Assert.Throws<ObjectDisposedException>(() => _engine.Price(batch));
        var engine = new Engine();
        engine.Dispose();
        Assert.Throws<ObjectDisposedException>(() => new DeviceBuffer(engine, 4));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private DeviceBuffer Orphan() => new(_engine, _book.Spot);
}
