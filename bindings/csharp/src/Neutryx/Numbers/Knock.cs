// Written by `cargo xtask gen`; do not edit.

namespace Neutryx;

/// <summary>Values of the input column NTX_IN_KNOCK.</summary>
public enum Knock : uint
{
    /// <summary>Touching the barrier makes the option.</summary>
    In = 1,

    /// <summary>Touching the barrier ends the option.</summary>
    Out = -1,
}
