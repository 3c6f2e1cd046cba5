// Prices Asian options by simulation, doubling the paths until the error is small enough. Ctrl-C stops it, and the next
// run goes on where the last one was: the state of the estimate is kept in a file.
//
//     MonteCarlo STATE [ERROR]
//
// STATE is the file; it is made if it is not there. ERROR is the standard error to reach, 0.0001 if left out.
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Neutryx;

if (args.Length is < 1 or > 2)
{
    Console.Error.WriteLine("usage: MonteCarlo STATE [ERROR]");
    return 2;
}
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
try
{
    var wanted = args.Length > 1 ? double.Parse(args[1]) : 1e-4;
    double[] strike = [90, 100, 110];
    double[] price = new double[3], error = new double[3], used = new double[3];
    using var engine = new Engine();
    using var state = File.Exists(args[0]) ? SimulationState.Load(File.ReadAllBytes(args[0])) : new();
    try
    {
        for (var paths = 1L << 14; ; paths = 2 * (long)used.Max())
        {
            // Only the paths that the state lacks are simulated.
            var outcome = await McAsianArithmetic.SimulateAsync(
                engine,
                new() { Type = OptionType.Call, Spot = 100, Strike = strike, Time = 1, Rate = 0.03, Vol = 0.25 },
                new() { Price = price, StandardError = error, PathsUsed = used },
                new() { Paths = paths, Fixings = 12, Generator = Generator.Sobol },
                state,
                cancellationToken: stop.Token);
            outcome.RequireAllRows();
            var prices = price.Zip(error, (value, deviation) => $"{value:F6} ±{deviation:F6}");
            Console.WriteLine($"{used[0],10:F0} paths: {string.Join("  ", prices)}");
            if (error.Max() <= wanted)
            {
                return 0;
            }
        }
    }
    catch (OperationCanceledException)
    {
        Console.WriteLine("stopped");
        return 130;
    }
    finally
    {
        File.WriteAllBytes(args[0], state.Save());
    }
}
catch (Exception exception) when (exception is NeutryxException or IOException or FormatException)
{
    Console.Error.WriteLine($"MonteCarlo: {exception.Message}");
    return 1;
}
