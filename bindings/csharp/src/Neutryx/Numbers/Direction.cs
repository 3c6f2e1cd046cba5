// Written by `cargo xtask gen`; do not edit.

namespace Neutryx;

/// <summary>Values of the input column NTX_IN_DIRECTION.</summary>
public enum Direction : uint
{
    /// <summary>The barrier is touched from below.</summary>
    Up = 1,

    /// <summary>It is touched from above.</summary>
    Down = -1,
}
