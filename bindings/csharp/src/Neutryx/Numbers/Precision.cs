// Written by `cargo xtask gen`; do not edit.

namespace Neutryx;

/// <summary>Floating-point format of the computation.</summary>
public enum Precision : uint
{
    /// <summary>binary64: accurate to the last digits, the same bits everywhere.</summary>
    F64 = 0,

    /// <summary>binary32: faster; accurate to about seven digits.</summary>
    F32 = 1,
}
