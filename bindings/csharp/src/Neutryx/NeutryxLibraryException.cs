using System;
using System.Collections.Generic;
using Neutryx.Interop;

namespace Neutryx;

/// <summary>The native library is not there, or is none that this assembly can call.</summary>
public sealed class NeutryxLibraryException : NeutryxException
{
    private NeutryxLibraryException(
        string message, IReadOnlyList<string> paths, uint? foundAbiVersion = null, Exception? inner = null)
        : base(Outcome.Of(Neutryx.Status.Unavailable, "", message), inner)
    {
        Paths = paths;
        FoundAbiVersion = foundAbiVersion;
    }

    /// <summary>Where the library was looked for.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>Version of the binary interface of the library that was found, if any.</summary>
    public uint? FoundAbiVersion { get; }

    /// <summary>Version of the binary interface that this assembly calls.</summary>
    public uint RequiredAbiVersion => Built.AbiVersion;

    internal static NeutryxLibraryException Missing(IReadOnlyList<string> tried) =>
        new(
            "The native library of Neutryx was not found. Add the NuGet package that brings it for this platform, put "
            + "it beside the program, or set NeutryxLibrary.Path before the first call. Tried: "
            + string.Join(", ", tried),
            tried);

    internal static NeutryxLibraryException NotLoaded(string path, Exception why) =>
        new(
            $"The native library {path} cannot be loaded; is it one for this platform? {why.Message}", [path], null, why);

    internal static NeutryxLibraryException Unsuitable(string path, string? version, uint? abiVersion)
    {
        var found = abiVersion is null
            ? "does not tell the version of its binary interface"
            : $"has version {version ?? "unknown"} with ABI version {abiVersion}";
        return new(
            $"The native library {path} {found}, but this assembly, version {Built.Version}, needs ABI version "
            + $"{Built.AbiVersion}. Install a library and an assembly of the same version.",
            [path],
            abiVersion);
    }
}
