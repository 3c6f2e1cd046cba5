using System.Text.Json;

namespace Neutryx;

/// <summary>What an engine is.</summary>
public sealed class EngineDescription
{
    internal EngineDescription(string json)
    {
        Json = json;
        using var document = JsonDocument.Parse(json);
        var engine = document.RootElement;
        Version = engine.GetProperty("version").GetString()!;
        Backend = engine.GetProperty("backend").GetString()!;
        InstructionSet = engine.GetProperty("instruction_set").GetString()!;
        Lanes = engine.GetProperty("lanes").GetInt32();
        Precision = engine.GetProperty("precision").GetString()!;
        Threads = engine.GetProperty("threads").GetInt32();
    }

    /// <summary>Version of the library.</summary>
    public string Version { get; }

    /// <summary>Where batches are priced, such as <c>cpu</c>.</summary>
    public string Backend { get; }

    /// <summary>CPU instructions, such as <c>avx2</c>.</summary>
    public string InstructionSet { get; }

    /// <summary>Rows that one instruction works on.</summary>
    public int Lanes { get; }

    /// <summary>Format of the computation, such as <c>f64</c>.</summary>
    public string Precision { get; }

    /// <summary>Threads that price a batch, the calling one included.</summary>
    public int Threads { get; }

    /// <summary>All of this and more, as the library tells it.</summary>
    public string Json { get; }

    /// <summary>The description in JSON.</summary>
    public override string ToString() => Json;
}
