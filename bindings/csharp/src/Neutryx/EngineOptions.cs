using System.Collections.Generic;
using System.Linq;
using System.Text;
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

    /// <summary>Types of OpenCL devices to use, added up; 0, the default, for any.</summary>
    public DeviceType DeviceTypes { get; set; }

    /// <summary>
    /// OpenCL devices to use: words separated by commas, of which one must occur in the name, the vendor or the platform
    /// of a device, in upper or lower case, such as <c>nvidia, radeon</c>; null, the default, for any.
    /// </summary>
    public string? DeviceMatch { get; set; }

    /// <summary>
    /// OpenCL devices to use, by their indexes in <see cref="Device.All(out string)"/>, instead of a choice by type and name; null,
    /// the default, for no list.
    /// </summary>
    public IReadOnlyList<int>? DeviceIndexes { get; set; }

    /// <summary>Whether the CPU takes a part of each large batch that OpenCL devices price.</summary>
    public bool ShareWithCpu { get; set; }

    /// <summary>Whether programs built for devices are kept in files for the next process. True by default.</summary>
    public bool Cache { get; set; } = true;

    /// <summary>The folder to keep them in; null, the default, for the user's cache folder.</summary>
    public string? CacheFolder { get; set; }

    /// <summary>
    /// Most bytes that a chunk of rows takes on a device, at least 65536; 0, the default, for what suits it.
    /// </summary>
    public ulong MaxChunkBytes { get; set; }

    /// <summary>
    /// Milliseconds that a kernel may run, about, at most 60000; 0, the default, for 200.
    /// </summary>
    public int MaxKernelMilliseconds { get; set; }

    /// <summary>Makes an engine of the struct that the C API takes.</summary>
    internal unsafe EngineHandle CreateEngine()
    {
        var match = Utf8(DeviceMatch);
        var folder = Utf8(CacheFolder);
        uint[] indexes = DeviceIndexes is null ? [] : [.. DeviceIndexes.Select(index => (uint)index)];
        fixed (byte* matchStart = match, folderStart = folder)
        fixed (uint* indexesStart = indexes)
        {
            return EngineHandle.Create(new()
            {
                StructSize = (uint)sizeof(NativeEngineConfig),
                Backend = (uint)Backend,
                Threads = (uint)Threads,
                Precision = (uint)Precision,
                InstructionSet = (uint)InstructionSet.GetValueOrDefault(),
                DeviceTypes = (uint)DeviceTypes,
                DeviceMatch = matchStart,
                DeviceIndexes = indexesStart,
                DeviceIndexCount = (nuint)indexes.Length,
                ShareWithCpu = ShareWithCpu ? 1u : 0u,
                CacheOff = Cache ? 0u : 1u,
                CacheFolder = folderStart,
                MaxChunkBytes = MaxChunkBytes,
                MaxKernelMs = (uint)MaxKernelMilliseconds,
            });
        }
    }

    private static byte[]? Utf8(string? text) => text is null ? null : Encoding.UTF8.GetBytes(text + '\0');
}
