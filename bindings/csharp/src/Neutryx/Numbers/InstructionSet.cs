// Written by `cargo xtask gen`; do not edit.

namespace Neutryx;

/// <summary>CPU instructions. Results are the same bits with all of them.</summary>
public enum InstructionSet : uint
{
    /// <summary>
    /// One row at a time, with whatever every CPU of the architecture has. Slow where that lacks fused
    /// multiply-add.
    /// </summary>
    Portable = 1,

    /// <summary>x86-64 AVX2 and FMA: 4 lanes of f64.</summary>
    Avx2 = 2,

    /// <summary>x86-64 AVX-512 (F, DQ, VL, BW): 8 lanes of f64.</summary>
    Avx512 = 3,

    /// <summary>Arm NEON: 2 lanes of f64.</summary>
    Neon = 4,
}
