using System;
using System.Linq;
using System.Runtime.InteropServices;

namespace Neutryx.Tests;

/// <summary>An option and what is computed for it, among other things, as programs keep them.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct Option
{
    public OptionType Type;
    public float Vol;
    public double Spot;
    public double Strike;
    public double Time;
    public double Price;
    public float Delta;
    public long Number;
}

/// <summary>The same options as arrays and as structs.</summary>
public sealed class Book
{
    public const double Rate = 0.03;

    public Book(int rows)
    {
        Options = Enumerable.Range(0, rows).Select(i => new Option
        {
            Type = i % 3 == 0 ? OptionType.Put : OptionType.Call,
            Vol = (float)(0.1 + (0.01 * (i % 40))),
            Spot = 80.0 + (i % 37),
            Strike = 100.0,
            Time = 0.25 + (0.1 * (i % 11)),
            Number = -1,
        }).ToArray();
        Type = Options.Select(option => option.Type).ToArray();
        Spot = Options.Select(option => option.Spot).ToArray();
        Strike = Options.Select(option => option.Strike).ToArray();
        Time = Options.Select(option => option.Time).ToArray();
        Vol = Options.Select(option => option.Vol).ToArray();
        Price = new double[rows];
        Delta = new double[rows];
    }

    public Option[] Options { get; }

    public OptionType[] Type { get; }

    public double[] Spot { get; }

    public double[] Strike { get; }

    public double[] Time { get; }

    public float[] Vol { get; }

    public double[] Price { get; }

    public double[] Delta { get; }

    public BsmEuropean.Inputs Inputs() =>
        new() { Type = Type, Spot = Spot, Strike = Strike, Time = Time, Rate = Rate, Vol = Vol };

    public BsmEuropean.Outputs Outputs() => new() { Price = Price, Delta = Delta };

    public BsmEuropean.MemoryInputs MemoryInputs() =>
        new() { Type = Type, Spot = Spot, Strike = Strike, Time = Time, Rate = Rate, Vol = Vol };

    public BsmEuropean.MemoryOutputs MemoryOutputs() => new() { Price = Price, Delta = Delta };

    /// <summary>Fills prices and deltas by the typed call, which other ways are compared with.</summary>
    public Book Priced(Engine engine)
    {
        BsmEuropean.Price(engine, Inputs(), Outputs()).RequireAllRows();
        return this;
    }

    /// <summary>Two results are the same if they are the same bits.</summary>
    public static long[] Bits(ReadOnlySpan<double> values) => MemoryMarshal.Cast<double, long>(values).ToArray();
}

/// <summary>Progress that is told on the thread that tells it, unlike <see cref="Progress{T}"/>.</summary>
public sealed class Told(Action<PricingProgress> tell) : IProgress<PricingProgress>
{
    public void Report(PricingProgress value) => tell(value);
}
