// Written by `cargo xtask gen`; do not edit.

namespace Neutryx;

/// <summary>How the times at which a path is looked at are given.</summary>
public enum FixingKind : uint
{
    /// <summary>By their number: at equal distances, the last at expiry.</summary>
    Equal = 0,

    /// <summary>As fractions of the time to expiry: rising, from 0 (today) to 1.</summary>
    Fractions = 1,

    /// <summary>In years: rising, from 0 (today). A row that expires before the last is a bad row.</summary>
    Years = 2,
}
