// Written by `cargo xtask gen`; do not edit.

namespace Neutryx;

/// <summary>In or out: what the input <c>Knock</c> holds.</summary>
public enum Knock : sbyte
{
    /// <summary>Touching the barrier makes the option.</summary>
    In = 1,

    /// <summary>Touching the barrier ends the option.</summary>
    Out = -1,
}
