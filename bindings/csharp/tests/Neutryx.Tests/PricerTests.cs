using System;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Xunit;

namespace Neutryx.Tests;

/// <summary>The generated classes are what the library's registry says.</summary>
public sealed class PricerTests : IDisposable
{
    internal const int Rows = 21;

    /// <summary>What no output is.</summary>
    internal const double Unwritten = -1e99;

    private readonly Engine _engine = new(new() { Threads = 1 });

    public void Dispose() => _engine.Dispose();

    [Fact]
    public void EveryPricerHasAClassWithItsColumns()
    {
        Assert.Equal(Enum.GetValues<PricerId>(), Pricer.All.Select(pricer => pricer.Id));
        foreach (var pricer in Pricer.All)
        {
            Assert.Equal(pricer.Name, pricer.Id.Name());
            var type = typeof(Engine).Assembly.GetType($"Neutryx.{pricer.Id}", throwOnError: true)!;
            foreach (var (kind, names) in new[]
            {
                ("Inputs", pricer.Inputs.Select(input => input.Id.ToString())),
                ("Outputs", pricer.Outputs.Select(output => output.Id.ToString()).Append("RowCodes")),
            })
            {
                Assert.Equal(names, type.GetNestedType(kind)!.GetFields().Select(field => field.Name));
                var kept = type.GetNestedType($"Memory{kind}")!.GetProperties();
                Assert.Equal(names, kept.Select(property => property.Name));
            }
        }
    }

    [Fact]
    public void EveryNameIsThatOfTheLibrary()
    {
        foreach (var pricer in Pricer.All)
        {
            Assert.True(pricer.Inputs.All(input => input.Name == input.Id.Name()), pricer.Name);
            Assert.True(pricer.Outputs.All(output => output.Name == output.Id.Name()), pricer.Name);
            Assert.True(pricer.Title.Length > 0 && pricer.Text.Length > 0 && pricer.Reference.Length > 0);
            Assert.True(pricer.Inputs.All(input => input.Text.Length > 0 && input.Domain.Length > 0));
        }
        var bsm = Pricer.Find("bsm_european")!;
        Assert.Equal(0.0, bsm.Inputs.Single(input => input.Id == Input.DividendYield).Default!.Value);
        Assert.Null(bsm.Inputs.Single(input => input.Id == Input.Spot).Default);
        Assert.Null(Pricer.Find("nothing"));
        Assert.Equal("unknown", ((Status)12345).Name());
    }

    [Fact]
    public void EveryPricerGivesTheSameBitsByNameAndByMember()
    {
        foreach (var pricer in Pricer.All)
        {
            // By the names of the library.
            var byName = new Batch(pricer.Name);
            foreach (var input in pricer.Inputs)
            {
                byName.Inputs[input.Name] = Values(input);
            }
            foreach (var output in pricer.Outputs)
            {
                byName.Outputs[output.Name] = new double[Rows];
            }
            var expected = pricer.Outputs.ToDictionary(output => output.Id, _ => new double[Rows]);
            foreach (var (id, values) in expected)
            {
                byName.Outputs[id] = values;
            }
            var outcome = _engine.Price(byName);
            Assert.Equal(Rows, byName.Rows);

            // By the members of the generated classes, each of which must be the column that it is called.
            var type = typeof(Engine).Assembly.GetType($"Neutryx.{pricer.Id}")!;
            var inputs = Activator.CreateInstance(type.GetNestedType("MemoryInputs")!)!;
            var outputs = Activator.CreateInstance(type.GetNestedType("MemoryOutputs")!)!;
            foreach (var input in pricer.Inputs)
            {
                inputs.GetType().GetProperty(input.Id.ToString())!.SetValue(inputs, (InputMemory)Values(input));
            }
            var results = pricer.Outputs.ToDictionary(output => output.Id, _ => Untouched());
            foreach (var (id, values) in results)
            {
                outputs.GetType().GetProperty(id.ToString())!.SetValue(outputs, (OutputMemory)values);
            }
            var batch = (Batch)type.GetMethod("CreateBatch")!.Invoke(null, [inputs, outputs])!;
            Assert.Equal(pricer.Id, batch.Pricer);
            Assert.Equal(outcome.BadRows, _engine.Price(batch).BadRows);
            foreach (var (id, values) in expected)
            {
                Assert.Equal(Book.Bits(values), Book.Bits(results[id]));
                Assert.True(results[id].All(value => value != Unwritten), $"{pricer.Name} {id}");
            }
        }
    }

    [Fact]
    public void EnginesAreDescribed()
    {
        using var engine = new Engine(new()
        {
            Backend = Backend.Cpu,
            Threads = 3,
            Precision = Precision.F32,
            InstructionSet = InstructionSet.Portable,
        });
        engine.Warmup();
        var what = engine.Describe();
        Assert.Equal(("cpu", 3, "f32"), (what.Backend, what.Threads, what.Precision));
        Assert.Equal(("portable", 1), (what.InstructionSet, what.Lanes));
        Assert.Equal(NeutryxLibrary.Version, what.Version);
        using var json = JsonDocument.Parse(what.ToString());
        Assert.Equal("f32", json.RootElement.GetProperty("precision").GetString());
    }

    /// <summary>An output before the call.</summary>
    internal static double[] Untouched() => Enumerable.Repeat(Unwritten, Rows).ToArray();

    /// <summary>Values allowed for an input, which differ from row to row and from input to input.</summary>
    internal static double[] Values(PricerInput input)
    {
        double Value(int i) => (input.Domain, input.Unit) switch
        {
            ("call_put", _) => i % 2 == 0 ? 1.0 : -1.0,
            // Of an option; within its bounds for most rows.
            (_, "money") when input.Name == "price" => 1.0 + i,
            (_, "money") => 90.0 + ((i * 7) % 20) + (int)input.Id,
            (_, "money/sqrt(year)") => 10.0 + i,
            (_, "1/sqrt(year)") => 0.1 + (0.01 * i),
            (_, "year") => 0.1 + (0.05 * i),
            _ => 0.01 + (0.001 * i) + (0.001 * (int)input.Id),
        };
        return Enumerable.Range(0, Rows).Select(Value).ToArray();
    }
}
