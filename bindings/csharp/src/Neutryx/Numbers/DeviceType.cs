// Written by `cargo xtask gen`; do not edit.

using System;

namespace Neutryx;

/// <summary>Types of OpenCL devices; they may be added up.</summary>
[Flags]
public enum DeviceType : uint
{
    /// <summary>A graphics processor.</summary>
    Gpu = 1,

    /// <summary>The processor of this machine, or a part of it, through OpenCL.</summary>
    Cpu = 2,

    /// <summary>Another processor made to compute.</summary>
    Accelerator = 4,
}
