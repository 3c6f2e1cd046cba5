// What a call from C# costs beyond the same call from C: for one option and for a batch, in rounds that alternate, so
// that both see the same machine.
//
//     Overhead LIBRARY [ROUNDS]
//
// LIBRARY is the one made of tests/csharp/native/calls.c, which makes the calls in C.
using System;
using System.Diagnostics;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading;
using Neutryx;

var rounds = args.Length > 1 ? int.Parse(args[1]) : 50;
using var library = new CalledFromC(args[0]);
using var engine = new Engine(new() { Threads = 1 });
var instructions = engine.Describe().InstructionSet;
Console.WriteLine($"{NeutryxLibrary.Version}, {instructions}, one thread, {rounds} rounds; best and median");
Measure("one option, price", 1, greeks: false, calls: 1000);
Measure("one option, price and 5 Greeks", 1, greeks: true, calls: 1000);
Measure("batch of 1,000,000, price", 1_000_000, greeks: false, calls: 1);
Measure("batch of 1,000,000, price and 5 Greeks", 1_000_000, greeks: true, calls: 1);

void Measure(string what, int rows, bool greeks, int calls)
{
    var columns = new Columns(rows, greeks);
    double Here()
    {
        var clock = Stopwatch.GetTimestamp();
        for (var i = 0; i < calls; i++)
        {
            columns.Price(engine);
        }
        return Stopwatch.GetElapsedTime(clock).TotalNanoseconds / calls;
    }
    // The runtime compiles what runs often once more, in the background.
    for (var i = 0; i < (rows == 1 ? 100 : 3); i++)
    {
        Here();
        Thread.Sleep(5);
    }
    // Short enough for some to be undisturbed on a busy machine.
    var times = rows == 1 ? 100 * rounds : rounds;
    double[] here = new double[times], c = new double[times];
    for (var i = 0; i < times; i++)
    {
        c[i] = library.Time(columns, calls);
        here[i] = Here();
    }
    double best = here.Min(), bestInC = c.Min();
    double median = here.Order().ElementAt(times / 2), medianInC = c.Order().ElementAt(times / 2);
    Console.WriteLine(
        $"{what,-40} C# {best,12:F0} ns, C {bestInC,12:F0} ns: {best - bestInC,8:F0} ns over, "
        + $"ratio {best / bestInC:F3}; medians: {median - medianInC,8:F0} ns over, ratio {median / medianInC:F3}");
}

/// <summary>A batch of options.</summary>
internal sealed class Columns(int rows, bool greeks)
{
    internal double[] Spot { get; } = Enumerable.Range(0, rows).Select(i => 80.0 + (i % 41)).ToArray();

    internal double[] Strike { get; } = Enumerable.Range(0, rows).Select(i => 95.0 + (i % 11)).ToArray();

    internal double[][] Out { get; } = Enumerable.Range(0, greeks ? 6 : 1).Select(_ => new double[rows]).ToArray();

    internal int Rows => rows;

    internal void Price(Engine engine)
    {
        BsmEuropean.Inputs inputs =
            new() { Type = OptionType.Call, Spot = Spot, Strike = Strike, Time = 0.5, Rate = 0.03, Vol = 0.2 };
        if (greeks)
        {
            BsmEuropean.Price(engine, inputs, new()
            {
                Price = Out[0],
                Delta = Out[1],
                Gamma = Out[2],
                Vega = Out[3],
                Theta = Out[4],
                Rho = Out[5],
            });
        }
        else
        {
            BsmEuropean.Price(engine, inputs, new() { Price = Out[0] });
        }
    }
}

/// <summary>The same calls from C, by an engine of its own that is configured as the other.</summary>
internal sealed unsafe class CalledFromC : IDisposable
{
    private readonly nint _neutryx = NativeLibrary.Load(Loaded());
    private readonly delegate* unmanaged[Cdecl]<nint, nint, void*, int, double> _time;
    private readonly nint _engine;

    internal CalledFromC(string library)
    {
        var calls = NativeLibrary.Load(System.IO.Path.GetFullPath(library));
        _time = (delegate* unmanaged[Cdecl]<nint, nint, void*, int, double>)
            NativeLibrary.GetExport(calls, "nanoseconds_per_call");
        var create = (delegate* unmanaged[Cdecl]<uint*, nint*, void*, int>)
            NativeLibrary.GetExport(_neutryx, "ntx_engine_create");
        // ntx_engine_config in numbers of 32 bits: the size in bytes, the backend, threads, and zeros for the defaults.
        const int Length = 20;
        var config = stackalloc uint[Length];
        new Span<uint>(config, Length).Clear();
        config[0] = Length * sizeof(uint);
        config[2] = 1;
        nint engine;
        if (create(config, &engine, null) != 0)
        {
            throw new InvalidOperationException("no engine");
        }
        _engine = engine;
    }

    public void Dispose() =>
        ((delegate* unmanaged[Cdecl]<nint, void>)NativeLibrary.GetExport(_neutryx, "ntx_engine_destroy"))(_engine);

    internal double Time(Columns columns, int calls)
    {
        double time = 0.5, rate = 0.03, vol = 0.2, type = 1;
        var pins = columns.Out.Select(column => GCHandle.Alloc(column, GCHandleType.Pinned)).ToArray();
        try
        {
            fixed (double* spot = columns.Spot, strike = columns.Strike)
            {
                var inputs = stackalloc[]
                {
                    new Column((ulong)Input.Type, (nint)(&type), 0), new Column((ulong)Input.Spot, (nint)spot, 8),
                    new Column((ulong)Input.Strike, (nint)strike, 8), new Column((ulong)Input.Time, (nint)(&time), 0),
                    new Column((ulong)Input.Rate, (nint)(&rate), 0), new Column((ulong)Input.Vol, (nint)(&vol), 0),
                };
                Output[] ids = [Output.Price, Output.Delta, Output.Gamma, Output.Vega, Output.Theta, Output.Rho];
                var outputs = stackalloc Column[pins.Length];
                for (var i = 0; i < pins.Length; i++)
                {
                    outputs[i] = new((ulong)ids[i], pins[i].AddrOfPinnedObject(), 8);
                }
                // ntx_batch: size and pricer, rows, inputs, outputs, row codes.
                var batch = stackalloc nuint[]
                {
                    64u | ((nuint)PricerId.BsmEuropean << 32), (nuint)columns.Rows, (nuint)inputs, 6, (nuint)outputs,
                    (nuint)pins.Length, 0, 0,
                };
                var taken = _time(NativeLibrary.GetExport(_neutryx, "ntx_price"), _engine, batch, calls);
                return taken > 0 ? taken : throw new InvalidOperationException("the call from C failed");
            }
        }
        finally
        {
            Array.ForEach(pins, pin => pin.Free());
        }
    }

    private static string Loaded()
    {
        // Known once it is loaded.
        _ = NeutryxLibrary.Version;
        return NeutryxLibrary.Path!;
    }

    /// <summary>ntx_input and ntx_output, which are alike.</summary>
    /// <param name="Id">Number of the column; the type above it is 0, for double.</param>
    /// <param name="Data">The first element.</param>
    /// <param name="Stride">Bytes from one to the next.</param>
    private readonly record struct Column(ulong Id, nint Data, nint Stride);
}
