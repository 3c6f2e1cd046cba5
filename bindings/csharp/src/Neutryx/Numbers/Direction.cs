// Written by `cargo xtask gen`; do not edit.

namespace Neutryx;

/// <summary>Above or below: what the input <c>Direction</c> holds.</summary>
public enum Direction : sbyte
{
    /// <summary>The barrier is touched from below.</summary>
    Up = 1,

    /// <summary>It is touched from above.</summary>
    Down = -1,
}
