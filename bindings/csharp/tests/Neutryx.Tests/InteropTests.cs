using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Xunit;

namespace Neutryx.Tests;

/// <summary>
/// The table that the C API writes for every language: bits, row codes, statuses and texts are equal. Its format is in
/// tests/interop/README.md; NEUTRYX_INTEROP_TABLE is the file.
/// </summary>
public sealed class InteropTests : IDisposable
{
    /// <summary>
    /// Calls that cannot be made here: a column of a batch is set by what it is, so there is one of each; and the
    /// number of rows is that of the columns, so without any there is one.
    /// </summary>
    private static readonly string[] Inexpressible = ["an input twice", "an output twice", "nothing belongs to a row"];

    private readonly Engine _engine = new();

    public void Dispose() => _engine.Dispose();

    [Fact]
    public void EveryCallOfTheTableIsTheSame()
    {
        var table = Environment.GetEnvironmentVariable("NEUTRYX_INTEROP_TABLE")
            ?? throw new InvalidOperationException(
                "NEUTRYX_INTEROP_TABLE is not set; run `cargo xtask test -R csharp`.");
        int rows = 0, refused = 0;
        var left = new HashSet<string>();
        foreach (var block in Block.Read(table))
        {
            try
            {
                if (Inexpressible.Contains(block.Label))
                {
                    left.Add(block.Label);
                }
                else if (block.Kind == "engine")
                {
                    CheckEngine(block);
                }
                else
                {
                    CheckCall(block);
                    rows += block.Status < 0 ? 0 : block.Rows;
                    refused += block.Status < 0 ? 1 : 0;
                }
            }
            catch (Exception exception)
            {
                var where = $"line {block.Line}, {block.Label}";
                throw new InvalidOperationException($"{where}: {exception.Message}", exception);
            }
        }
        Assert.True(rows >= 1000 && refused >= 20, $"only {rows} rows and {refused} refused calls");
        Assert.Equal(Inexpressible.Length, left.Count);
    }

    private static void CheckEngine(Block block)
    {
        var instructions = uint.Parse(block["instruction_set"]);
        EngineOptions options = new()
        {
            Backend = (Backend)uint.Parse(block["backend"]),
            Threads = (int)uint.Parse(block["threads"]),
            Precision = (Precision)uint.Parse(block["precision"]),
            InstructionSet = instructions == 0 ? null : (InstructionSet)instructions,
        };
        if (block.Status == 0)
        {
            new Engine(options).Dispose();
        }
        else
        {
            CheckOutcome(block, Assert.Throws<NeutryxException>(() => new Engine(options)).Outcome);
        }
    }

    private void CheckCall(Block block)
    {
        var batch = new Batch((PricerId)uint.Parse(block["pricer"].Split(',')[0]));
        var inputs = block.Columns("inputs");
        var outputs = block.Columns("outputs").Select(id => (Output)id).ToArray();
        for (var i = 0; i < inputs.Length; i++)
        {
            batch.Inputs[(Input)inputs[i]] = block.Values(i);
        }
        var written = outputs.Select(_ => Enumerable.Repeat(7.0, block.Rows).ToArray()).ToArray();
        for (var i = 0; i < outputs.Length; i++)
        {
            batch.Outputs[outputs[i]] = written[i == 1 && block.Has("overlap") ? 0 : i];
        }
        var codes = new RowCode[block.Rows];
        batch.RowCodes = codes;

        Assert.Equal(block.Status >= 0, _engine.TryPrice(batch, out var outcome));
        CheckOutcome(block, outcome);
        if (block.Status < 0)
        {
            Assert.True(written.All(column => column.All(value => value == 7.0)));
            return;
        }
        Assert.Equal(block.Codes, codes.Select(code => (uint)code));
        for (var i = 0; i < outputs.Length; i++)
        {
            var expected = block.Values(inputs.Length + i);
            for (var row = 0; row < block.Rows; row++)
            {
                var (there, here) = (expected[row], written[i][row]);
                var same = BitConverter.DoubleToUInt64Bits(there) == BitConverter.DoubleToUInt64Bits(here)
                    || (double.IsNaN(there) && double.IsNaN(here));
                Assert.True(same, $"{outputs[i]} of row {row}: {there:R}, but here {here:R}");
            }
        }
    }

    private static void CheckOutcome(Block block, Outcome outcome)
    {
        Assert.Equal(block["status"], $"{(int)outcome.Status},{outcome.Status.Name()}");
        Assert.Equal(block["argument"], outcome.Argument);
        Assert.Equal(block["message"], outcome.Message);
        if (outcome.Status == Status.Partial)
        {
            var first = $"{outcome.Row},{(uint)outcome.RowCode},{outcome.RowCode.Name()},{outcome.BadRows}";
            Assert.Equal(block["first"], first);
        }
    }

    /// <summary>A call, or an engine that is made.</summary>
    private sealed class Block
    {
        private readonly Dictionary<string, string> _lines = [];
        private readonly List<string[]> _rows = [];

        private Block(string kind, string label, int line) => (Kind, Label, Line) = (kind, label, line);

        internal string Kind { get; }

        internal string Label { get; }

        internal int Line { get; }

        internal int Rows => _rows.Count;

        internal int Status => int.Parse(this["status"].Split(',')[0], CultureInfo.InvariantCulture);

        internal IEnumerable<uint> Codes => _rows.Select(row => uint.Parse(row[0]));

        internal string this[string name] => _lines[name];

        internal bool Has(string name) => _lines.ContainsKey(name);

        internal uint[] Columns(string name) => this[name]
            .Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(column => uint.Parse(column.Split(':')[0]))
            .ToArray();

        internal double[] Values(int column) => _rows.Select(row => row[column + 1] == "nan"
            ? double.NaN
            : BitConverter.UInt64BitsToDouble(ulong.Parse(row[column + 1], NumberStyles.HexNumber))).ToArray();

        internal static IEnumerable<Block> Read(string path)
        {
            Block? block = null;
            var number = 0;
            foreach (var line in File.ReadLines(path))
            {
                var (name, rest) = line.Split(',', 2) is [var first, var second] ? (first, second) : (line, "");
                switch (name)
                {
                    case "neutryx-interop" when number == 0:
                        Assert.Equal("1", rest.Split(',')[0]);
                        break;
                    case "":
                        break;
                    case "call" or "engine":
                        block = new(name, rest, number + 1);
                        break;
                    case "row":
                        block!._rows.Add(rest.Split(','));
                        break;
                    case "end":
                        yield return block!;
                        break;
                    default:
                        block!._lines.Add(name, rest);
                        break;
                }
                number++;
            }
        }
    }
}
