using System.Runtime.InteropServices;

namespace Neutryx.Interop;

// The structs of neutryx.h, field by field: size_t is nuint and ptrdiff_t is nint, on Windows too.

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct NativeError
{
    internal const int ArgumentSize = 64;
    internal const int MessageSize = 408;

    internal uint StructSize;
    internal int Code;
    internal int DeviceCode;
    internal uint RowCode;
    internal ulong Batch;
    internal ulong Row;
    internal ulong BadRows;
    internal fixed byte Argument[ArgumentSize];
    internal fixed byte Message[MessageSize];
}

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct NativeInput
{
    internal uint Id;
    internal uint Dtype;
    internal void* Data;
    internal nint Stride;
}

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct NativeOutput
{
    internal uint Id;
    internal uint Dtype;
    internal void* Data;
    internal nint Stride;
}

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct NativeBatch
{
    internal uint StructSize;
    internal uint Pricer;
    internal nuint Rows;
    internal NativeInput* Inputs;
    internal nuint InputCount;
    internal NativeOutput* Outputs;
    internal nuint OutputCount;
    internal RowCode* RowCodes;
    internal nint RowCodesStride;
}

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct NativeControl
{
    internal uint StructSize;
    internal delegate* unmanaged[Cdecl]<void*, ulong, ulong, int> Progress;
    internal void* User;
    internal int* Cancel;
}

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct NativeEngineConfig
{
    internal uint StructSize;
    internal uint Backend;
    internal uint Threads;
    internal uint Precision;
    internal uint InstructionSet;
    internal uint DeviceTypes;
    internal byte* DeviceMatch;
    internal uint* DeviceIndexes;
    internal nuint DeviceIndexCount;
    internal uint ShareWithCpu;
    internal uint CacheOff;
    internal byte* CacheFolder;
    internal ulong MaxChunkBytes;
    internal uint MaxKernelMs;
    internal uint Reserved;
}

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct NativeSimulationSettings
{
    internal uint StructSize;
    internal uint Generator;
    internal ulong Paths;
    internal ulong FirstPath;
    internal ulong Seed;
    internal uint Scrambling;
    internal uint Replicates;
    internal uint Antithetic;
    internal uint ControlVariateOff;
    internal uint FixingKind;
    internal uint MomentMatching;
    internal nuint FixingCount;
    internal double* Fixings;
    internal double StandardError;
    internal double RelativeError;
    internal ulong DeadlineNs;
    internal ulong ChunkPaths;
    internal nuint AssetCount;
    internal double* Correlation;
}

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct NativePaths
{
    internal uint StructSize;
    internal uint Value;
    internal uint Dtype;
    internal uint Reserved;
    internal void* Data;
    internal nuint First;
    internal nuint Steps;
    internal nint RowStride;
    internal nint PathStride;
    internal nint StepStride;
    internal nint AssetStride;
}
