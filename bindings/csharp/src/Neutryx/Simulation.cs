using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Neutryx.Interop;

namespace Neutryx;

/// <summary>What the library can simulate, for programs that list simulations or take names from users.</summary>
public sealed class Simulation
{
    private static readonly Lazy<IReadOnlyList<Simulation>> Registry = new(Read);

    private Simulation(JsonElement simulation)
    {
        Id = (SimulationId)simulation.GetProperty("id").GetUInt32();
        Name = simulation.GetProperty("name").GetString()!;
        Title = simulation.GetProperty("title").GetString()!;
        Text = simulation.GetProperty("text").GetString()!;
        Reference = simulation.GetProperty("reference").GetString()!;
        Times = simulation.GetProperty("times").GetString()!;
        MinAssets = simulation.GetProperty("min_assets").GetInt32();
        MaxAssets = simulation.GetProperty("max_assets").GetInt32();
        Inputs = simulation.GetProperty("inputs").EnumerateArray()
            .Select(input => new SimulationInput(input)).ToArray();
        Outputs = simulation.GetProperty("outputs").EnumerateArray()
            .Select(output => new PricerOutput(output)).ToArray();
    }

    /// <summary>
    /// Every simulation of the library. Each has a class, such as <see cref="McAsianArithmetic"/> and
    /// <see cref="McBasket"/>; as a <see cref="SimulationBatch"/> those of several assets take
    /// <see cref="InputColumns.SetAssets(Input, InputMemory[])"/>.
    /// </summary>
    /// <exception cref="NeutryxLibraryException">The library cannot be loaded.</exception>
    public static IReadOnlyList<Simulation> All => Registry.Value;

    /// <summary>The simulation with a name, such as <c>mc_asian_arithmetic</c>; null if there is none.</summary>
    public static Simulation? Find(string name) => All.FirstOrDefault(simulation => simulation.Name == name);

    internal static Simulation? Of(SimulationId id) => All.FirstOrDefault(simulation => simulation.Id == id);

    /// <summary>Number.</summary>
    public SimulationId Id { get; }

    /// <summary>Name in every language.</summary>
    public string Name { get; }

    /// <summary>One line for people.</summary>
    public string Title { get; }

    /// <summary>What is paid and when, the control variate, and how delta and vega are estimated.</summary>
    public string Text { get; }

    /// <summary>Where it comes from.</summary>
    public string Reference { get; }

    /// <summary>
    /// When the payoff looks at a path: at <c>expiry</c>, at the <c>fixings</c> of the settings, or at
    /// <c>start_and_expiry</c>.
    /// </summary>
    public string Times { get; }

    /// <summary>Least number of assets.</summary>
    public int MinAssets { get; }

    /// <summary>Most assets; 1 for a simulation of one.</summary>
    public int MaxAssets { get; }

    /// <summary>Columns that are read.</summary>
    public IReadOnlyList<SimulationInput> Inputs { get; }

    /// <summary>What can be asked for.</summary>
    public IReadOnlyList<PricerOutput> Outputs { get; }

    /// <summary>
    /// Intervals between fixings that paths have with these settings, and so the most columns of a term structure: one for
    /// each fixing, and one more with a list of fixings that does not end with the fraction 1.
    /// </summary>
    /// <param name="settings">How to simulate; null for the default.</param>
    public int Intervals(SimulationSettings? settings)
    {
        var fixings = settings?.Fixings ?? default;
        return (Times, fixings.Kind) switch
        {
            ("expiry", _) => 1,
            ("start_and_expiry", _) => 2,
            (_, FixingKind.Equal) => Math.Max(fixings.Count, 1),
            (_, FixingKind.Fractions) when fixings.Count > 0 && fixings.Times[^1] == 1.0 => fixings.Count,
            _ => fixings.Count + 1,
        };
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static unsafe IReadOnlyList<Simulation> Read()
    {
        var count = (int)Native.ntx_simulation_count();
        var simulations = new List<Simulation>(count);
        for (var i = 0; i < count; i++)
        {
            var index = (nuint)i;
            var json = NativeText.Read((buffer, capacity, needed, error) =>
                Native.ntx_simulation_describe(index, buffer, capacity, needed, error));
            using var document = JsonDocument.Parse(json);
            simulations.Add(new(document.RootElement));
        }
        return simulations;
    }
}

/// <summary>An input column of a simulation.</summary>
public sealed class SimulationInput
{
    internal SimulationInput(JsonElement input)
    {
        Id = (Input)input.GetProperty("id").GetUInt32();
        Name = input.GetProperty("name").GetString()!;
        Text = input.GetProperty("text").GetString()!;
        Unit = input.GetProperty("unit").GetString()!;
        Domain = input.GetProperty("domain").GetString()!;
        var value = input.GetProperty("default");
        IsPerAsset = input.GetProperty("per_asset").GetBoolean();
        IsPerInterval = input.GetProperty("per_interval").GetBoolean();
        IsRequired = value.ValueKind == JsonValueKind.Null;
        if (value.ValueKind == JsonValueKind.Number)
        {
            Default = value.GetDouble();
        }
        else if (!IsRequired)
        {
            // JSON has no infinities, and a column may stand for another.
            switch (value.GetString()!)
            {
                case "infinity":
                    Default = double.PositiveInfinity;
                    break;
                case "-infinity":
                    Default = double.NegativeInfinity;
                    break;
                case "equal_weight":
                    IsEqualWeight = true;
                    break;
                case var column:
                    DefaultColumn = Names.Find<Input>(column, InputNames.Name, Status.UnknownInput, "inputs");
                    break;
            }
        }
    }

    /// <summary>Number.</summary>
    public Input Id { get; }

    /// <summary>Name in every language.</summary>
    public string Name { get; }

    /// <summary>What it means to the simulation.</summary>
    public string Text { get; }

    /// <summary>Unit of its values; empty if they have none.</summary>
    public string Unit { get; }

    /// <summary>Values allowed, such as <c>non_negative</c>.</summary>
    public string Domain { get; }

    /// <summary>The column must be given.</summary>
    public bool IsRequired { get; }

    /// <summary>Value that is used if the column is not given, if it is one.</summary>
    public double? Default { get; }

    /// <summary>If the column is not given, it is 1 over the number of assets.</summary>
    public bool IsEqualWeight { get; }

    /// <summary>Assets may have columns of their own; see <see cref="InputColumns.SetAssets(Input, InputMemory[])"/>.</summary>
    public bool IsPerAsset { get; }

    /// <summary>Intervals may have columns of their own; see <see cref="InputColumns.SetIntervals(Input, InputMemory[])"/>.</summary>
    public bool IsPerInterval { get; }

    /// <summary>The column that is used if this one is not given, if it is one.</summary>
    public Input? DefaultColumn { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
