// Written by `cargo xtask gen`; do not edit.

namespace Neutryx;

/// <summary>Call or put: what the input <c>Type</c> holds.</summary>
public enum OptionType : sbyte
{
    /// <summary>The right to buy.</summary>
    Call = 1,

    /// <summary>The right to sell.</summary>
    Put = -1,
}
