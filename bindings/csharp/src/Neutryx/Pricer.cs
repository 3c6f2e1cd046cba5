using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Neutryx.Interop;

namespace Neutryx;

/// <summary>What the library can price, for programs that list pricers or take names from users.</summary>
public sealed class Pricer
{
    private static readonly Lazy<IReadOnlyList<Pricer>> Registry = new(Read);

    private Pricer(JsonElement pricer)
    {
        Id = (PricerId)pricer.GetProperty("id").GetUInt32();
        Name = pricer.GetProperty("name").GetString()!;
        Title = pricer.GetProperty("title").GetString()!;
        Text = pricer.GetProperty("text").GetString()!;
        Reference = pricer.GetProperty("reference").GetString()!;
        Inputs = pricer.GetProperty("inputs").EnumerateArray().Select(input => new PricerInput(input)).ToArray();
        Outputs = pricer.GetProperty("outputs").EnumerateArray().Select(output => new PricerOutput(output)).ToArray();
    }

    /// <summary>Every pricer of the library.</summary>
    /// <exception cref="NeutryxLibraryException">The library cannot be loaded.</exception>
    public static IReadOnlyList<Pricer> All => Registry.Value;

    /// <summary>The pricer with a name, such as <c>bsm_european</c>; null if there is none.</summary>
    public static Pricer? Find(string name) => All.FirstOrDefault(pricer => pricer.Name == name);

    /// <summary>Number.</summary>
    public PricerId Id { get; }

    /// <summary>Name in every language.</summary>
    public string Name { get; }

    /// <summary>One line for people.</summary>
    public string Title { get; }

    /// <summary>What is computed, with the formula.</summary>
    public string Text { get; }

    /// <summary>Where the formula comes from.</summary>
    public string Reference { get; }

    /// <summary>Columns that are read.</summary>
    public IReadOnlyList<PricerInput> Inputs { get; }

    /// <summary>What can be asked for.</summary>
    public IReadOnlyList<PricerOutput> Outputs { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static unsafe IReadOnlyList<Pricer> Read()
    {
        var count = (int)Native.ntx_pricer_count();
        var pricers = new Pricer[count];
        for (var i = 0; i < count; i++)
        {
            var index = (nuint)i;
            var json = NativeText.Read((buffer, capacity, needed, error) =>
                Native.ntx_pricer_describe(index, buffer, capacity, needed, error));
            using var document = JsonDocument.Parse(json);
            pricers[i] = new(document.RootElement);
        }
        return pricers;
    }
}

/// <summary>An input column of a pricer.</summary>
public sealed class PricerInput
{
    internal PricerInput(JsonElement input)
    {
        Id = (Input)input.GetProperty("id").GetUInt32();
        Name = input.GetProperty("name").GetString()!;
        Text = input.GetProperty("text").GetString()!;
        Unit = input.GetProperty("unit").GetString()!;
        Domain = input.GetProperty("domain").GetString()!;
        var value = input.GetProperty("default");
        Default = value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;
    }

    /// <summary>Number.</summary>
    public Input Id { get; }

    /// <summary>Name in every language.</summary>
    public string Name { get; }

    /// <summary>What it means to the pricer.</summary>
    public string Text { get; }

    /// <summary>Unit of its values; empty if they have none.</summary>
    public string Unit { get; }

    /// <summary>Values allowed, such as <c>non_negative</c>.</summary>
    public string Domain { get; }

    /// <summary>Value that is used if the column is not given; null if it must be.</summary>
    public double? Default { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

/// <summary>An output of a pricer or a simulation.</summary>
public sealed class PricerOutput
{
    internal PricerOutput(JsonElement output)
    {
        Id = (Output)output.GetProperty("id").GetUInt32();
        Name = output.GetProperty("name").GetString()!;
        Text = output.GetProperty("text").GetString()!;
    }

    /// <summary>Number.</summary>
    public Output Id { get; }

    /// <summary>Name in every language.</summary>
    public string Name { get; }

    /// <summary>What it means.</summary>
    public string Text { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
