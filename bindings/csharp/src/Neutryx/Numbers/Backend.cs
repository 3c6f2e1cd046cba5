// Written by `cargo xtask gen`; do not edit.

namespace Neutryx;

/// <summary>Where batches are priced.</summary>
public enum Backend : uint
{
    /// <summary>Whatever is fastest for the batch.</summary>
    Auto = 0,

    /// <summary>All CPU cores, with SIMD.</summary>
    Cpu = 1,

    /// <summary>An OpenCL device, or an error where there is none.</summary>
    OpenCL = 2,
}
