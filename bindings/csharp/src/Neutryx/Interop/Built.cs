// Written by `cargo xtask gen`; do not edit.

namespace Neutryx.Interop;

/// <summary>The library that this assembly was written for.</summary>
internal static class Built
{
    internal const string Version = "0.1.0";
    internal const uint AbiVersion = 1;
}
