using Neutryx.Interop;

namespace Neutryx;

/// <summary>How to make an engine. What is not set is the default.</summary>
public sealed class EngineOptions
{
    /// <summary>Where batches are priced.</summary>
    public Backend Backend { get; set; }

    /// <summary>
    /// Threads that price a batch, the calling one included; 0, the default, for one a core; at most 1024.
    /// </summary>
    public int Threads { get; set; }

    /// <summary>Format of the computation, whatever the columns hold.</summary>
    public Precision Precision { get; set; }

    /// <summary>CPU instructions; null, the default, for the fastest that the machine has.</summary>
    public InstructionSet? InstructionSet { get; set; }

    internal unsafe NativeEngineConfig Native() =>
        new()
        {
            StructSize = (uint)sizeof(NativeEngineConfig),
            Backend = (uint)Backend,
            Threads = (uint)Threads,
            Precision = (uint)Precision,
            InstructionSet = (uint)InstructionSet.GetValueOrDefault(),
        };
}
