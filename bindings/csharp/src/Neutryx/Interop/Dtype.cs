// Written by `cargo xtask gen`; do not edit.

namespace Neutryx.Interop;

/// <summary>Type of a column's elements.</summary>
internal enum Dtype : uint
{
    /// <summary>double.</summary>
    F64 = 0,

    /// <summary>float.</summary>
    F32 = 1,

    /// <summary>int32_t; inputs only.</summary>
    I32 = 2,

    /// <summary>int8_t; inputs only.</summary>
    I8 = 3,
}
