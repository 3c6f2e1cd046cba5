// Mistakes that the compiler must find: each line with a comment gives the error that the comment names, and no other
// does.
using System;
using System.Threading.Tasks;
using Neutryx;

public static class Mistakes
{
    public static void ElementTypes(Engine engine, long[] longs, int[] ints, decimal money, string text)
    {
        BsmEuropean.Price(
            engine,
            new()
            {
                Type = true, // CS0029
                Spot = longs, // CS0029
                Strike = money, // CS0029
                Time = text, // CS0029
                Rate = 1,
                Vol = ints,
            },
            new()
            {
                Price = ints, // CS0029
                Delta = 1.0, // CS0029
                Gamma = new double[1],
                RowCodes = new int[1], // CS0029
            });
    }

    public static void ReadOnly(Engine engine, ReadOnlySpan<double> constant)
    {
        BsmEuropean.Price(
            engine,
            new() { Spot = constant },
            new() { Price = constant }); // CS0029
    }

    public static void Names(Engine engine)
    {
        Black76European.Price(
            engine,
            new()
            {
                Spot = 1, // CS0117
                Forward = 1,
            },
            new()
            {
                Phi = new double[1], // CS0117
            });
    }

    public static Task Lifetime(Engine engine)
    {
        Span<double> stack = stackalloc double[1];
        return BsmEuropean.PriceAsync(
            engine,
            new()
            {
                Spot = stack, // CS0029
            },
            new() { Price = new double[1] });
    }

    public static InputSpan Escape()
    {
        Span<double> stack = stackalloc double[1];
        InputSpan column = stack;
        return column; // CS8352
    }
}
