// Prices a volatility surface with its Greeks in one call and prints it, expiry by expiry.
//
//     DaxSurface SURFACE.csv [ROWS]
//
// The file has a header line and the columns type, spot, strike, time, rate, dividend_yield and vol in any order, such
// as examples/dax-2002-07-05.csv; others are ignored. ROWS is the size of the book, made of copies of the surface, that
// is priced in the background to tell the speed; 1000000 if left out.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Neutryx;

if (args.Length is < 1 or > 2)
{
    Console.Error.WriteLine("usage: DaxSurface SURFACE.csv [ROWS]");
    return 2;
}
try
{
    CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
    var surface = ReadSurface(args[0]);
    using var engine = new Engine();
    var outcome = Price(engine, surface);
    Print(surface);
    if (!outcome.IsComplete)
    {
        Console.WriteLine($"bad rows: {outcome.BadRows}; {outcome.Message}");
    }

    var rows = args.Length > 1 ? int.Parse(args[1]) : 1_000_000;
    if (rows > 0)
    {
        var spot = Enumerable.Range(0, rows).Select(i => surface[i % surface.Length].Spot).ToArray();
        var strike = Enumerable.Range(0, rows).Select(i => surface[i % surface.Length].Strike).ToArray();
        var time = Enumerable.Range(0, rows).Select(i => surface[i % surface.Length].Time).ToArray();
        var vol = Enumerable.Range(0, rows).Select(i => surface[i % surface.Length].Vol).ToArray();
        double[] price = new double[rows], delta = new double[rows];
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var clock = Stopwatch.StartNew();
            await BsmEuropean.PriceAsync(
                engine,
                new() { Type = OptionType.Put, Spot = spot, Strike = strike, Time = time, Rate = 0.035, Vol = vol },
                new() { Price = price, Delta = delta });
            best = clock.Elapsed < best ? clock.Elapsed : best;
        }
        var speed = rows / best.TotalSeconds / 1e6;
        Console.WriteLine($"{rows} options with price and delta: {speed:F1} million rows a second");
    }
    return 0;
}
catch (Exception exception) when (exception is NeutryxException or IOException or FormatException)
{
    Console.Error.WriteLine($"DaxSurface: {exception.Message}");
    return 1;
}

// Everything in one call, straight from and to the structs.
static Outcome Price(Engine engine, Option[] book) => BsmEuropean.Price(
    engine,
    new()
    {
        Type = InputSpan.Field(book, (ref Option option) => ref option.Type),
        Spot = InputSpan.Field(book, (ref Option option) => ref option.Spot),
        Strike = InputSpan.Field(book, (ref Option option) => ref option.Strike),
        Time = InputSpan.Field(book, (ref Option option) => ref option.Time),
        Rate = InputSpan.Field(book, (ref Option option) => ref option.Rate),
        DividendYield = InputSpan.Field(book, (ref Option option) => ref option.DividendYield),
        Vol = InputSpan.Field(book, (ref Option option) => ref option.Vol),
    },
    new()
    {
        Price = OutputSpan.Field(book, (ref Option option) => ref option.Price),
        Delta = OutputSpan.Field(book, (ref Option option) => ref option.Delta),
        Gamma = OutputSpan.Field(book, (ref Option option) => ref option.Gamma),
        Vega = OutputSpan.Field(book, (ref Option option) => ref option.Vega),
        Theta = OutputSpan.Field(book, (ref Option option) => ref option.Theta),
        Rho = OutputSpan.Field(book, (ref Option option) => ref option.Rho),
    });

static void Print(Option[] surface)
{
    foreach (var expiry in surface.GroupBy(option => option.Time))
    {
        var any = expiry.First();
        Console.WriteLine($"{expiry.Key * 365:F0} days, rate {any.Rate * 100:F2}%, spot {any.Spot:F2}");
        Console.WriteLine("  type   strike     vol       price     delta      gamma   vega/pt theta/day    rho/bp");
        foreach (var option in expiry)
        {
            // A point of volatility, a basis point of rates and a day are what people think in.
            var type = option.Type == OptionType.Call ? "call" : "put ";
            Console.WriteLine(
                $"  {type} {option.Strike,8:F0} {option.Vol * 100,6:F2}% {option.Price,11:F2} {option.Delta,9:F4} "
                + $"{option.Gamma,10:F6} {option.Vega / 100,9:F3} {option.Theta / 365,9:F3} "
                + $"{option.Rho / 10_000,9:F4}");
        }
        Console.WriteLine();
    }
    Console.WriteLine(
        $"book of {surface.Length} options: price {surface.Sum(option => option.Price):F2}, "
        + $"delta {surface.Sum(option => option.Delta):F3}, vega/pt {surface.Sum(option => option.Vega) / 100:F3}");
}

static Option[] ReadSurface(string path)
{
    var lines = File.ReadAllLines(path);
    var names = lines[0].Split(',').ToList();
    var surface = new List<Option>();
    for (var number = 1; number < lines.Length; number++)
    {
        var cells = lines[number].Split(',');
        string Text(string name) => names.IndexOf(name) is var index && index >= 0 && index < cells.Length
            ? cells[index].Trim()
            : throw new FormatException($"{path}:{number + 1}: no {name}");
        double Value(string name) => double.TryParse(Text(name), out var value)
            ? value
            : throw new FormatException($"{path}:{number + 1}: {name} is not a number: {Text(name)}");
        surface.Add(new()
        {
            Type = Text("type") switch
            {
                "call" => OptionType.Call,
                "put" => OptionType.Put,
                var other => throw new FormatException($"{path}:{number + 1}: type is neither call nor put: {other}"),
            },
            Spot = Value("spot"),
            Strike = Value("strike"),
            Time = Value("time"),
            Rate = Value("rate"),
            DividendYield = Value("dividend_yield"),
            Vol = Value("vol"),
        });
    }
    return surface.ToArray();
}

/// <summary>One option and what is computed for it.</summary>
internal struct Option
{
    internal OptionType Type;
    internal double Spot, Strike, Time, Rate, DividendYield, Vol;
    internal double Price, Delta, Gamma, Vega, Theta, Rho;
}
