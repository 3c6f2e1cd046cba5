using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Neutryx.Interop;

/// <summary>Finds the native library, and makes sure that it is one this assembly can call.</summary>
internal static unsafe class LibraryLoader
{
    private static readonly object Lock = new();
    private static string? s_path;
    private static nint s_library;

    /// <summary>The only file to try, if set; else, once loaded, the file that was.</summary>
    internal static string? Path
    {
        get
        {
            lock (Lock)
            {
                return s_path;
            }
        }
        set
        {
            lock (Lock)
            {
                if (s_library != 0)
                {
                    throw new InvalidOperationException(
                        "The native library is loaded already; set the path before the first call.");
                }
                s_path = value;
            }
        }
    }

    /// <summary>Called by the runtime for each function at its first call.</summary>
    internal static nint Resolve(string name, Assembly assembly, DllImportSearchPath? searchPath)
    {
        if (name != Native.Library)
        {
            return 0;
        }
        lock (Lock)
        {
            if (s_library == 0)
            {
                s_library = Load(assembly);
            }
            return s_library;
        }
    }

    private static nint Load(Assembly assembly)
    {
        var tried = new List<string>();
        foreach (var path in s_path is null ? Candidates(assembly) : [s_path])
        {
            tried.Add(path);
            var library = Open(path, assembly);
            if (library != 0)
            {
                Check(library, path);
                s_path = path;
                return library;
            }
        }
        throw NeutryxLibraryException.Missing(tried);
    }

    /// <summary>A library; 0 if there is no such file, which for a name alone means anywhere.</summary>
    private static nint Open(string path, Assembly assembly)
    {
        if (!System.IO.Path.IsPathRooted(path))
        {
            return NativeLibrary.TryLoad(path, assembly, null, out var library) ? library : 0;
        }
        try
        {
            return File.Exists(path) ? NativeLibrary.Load(path) : 0;
        }
        catch (Exception exception) when (exception is DllNotFoundException or BadImageFormatException)
        {
            throw NeutryxLibraryException.NotLoaded(path, exception);
        }
    }

    /// <summary>
    /// Beside the assembly and the program as NuGet lays packages out, then wherever the system looks.
    /// </summary>
    private static IEnumerable<string> Candidates(Assembly assembly)
    {
        var folders = new List<string>();
#pragma warning disable IL3000 // Empty in a single file, for which the folder of the program is right.
        var beside = System.IO.Path.GetDirectoryName(assembly.Location);
#pragma warning restore IL3000
        if (!string.IsNullOrEmpty(beside))
        {
            folders.Add(beside);
        }
        var program = System.IO.Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);
        if (!folders.Contains(program))
        {
            folders.Add(program);
        }
        foreach (var folder in folders)
        {
            yield return System.IO.Path.Combine(folder, "runtimes", Platform, "native", FileName);
            // Such as linux-musl-x64.
            if (RuntimeInformation.RuntimeIdentifier != Platform)
            {
                var platform = RuntimeInformation.RuntimeIdentifier;
                yield return System.IO.Path.Combine(folder, "runtimes", platform, "native", FileName);
            }
            yield return System.IO.Path.Combine(folder, FileName);
        }
        // What an installation from source leaves carries the version of the interface in its name.
        if (OperatingSystem.IsLinux())
        {
            yield return $"{FileName}.{Built.AbiVersion}";
        }
        yield return FileName;
    }

    private static string FileName =>
        OperatingSystem.IsWindows() ? "neutryx.dll"
        : OperatingSystem.IsMacOS() ? "libneutryx.dylib"
        : "libneutryx.so";

    /// <summary>As folders in NuGet packages are called, whatever the distribution.</summary>
    private static string Platform
    {
        get
        {
            var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
            return $"{system}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";
        }
    }

    /// <summary>Refuses a library with another binary interface before anything else of it is called.</summary>
    private static void Check(nint library, string path)
    {
        uint? abi = NativeLibrary.TryGetExport(library, "ntx_abi_version", out var abiVersion)
            ? ((delegate* unmanaged[Cdecl]<uint>)abiVersion)()
            : null;
        if (abi == Built.AbiVersion)
        {
            return;
        }
        var version = NativeLibrary.TryGetExport(library, "ntx_version", out var text)
            ? Marshal.PtrToStringUTF8((nint)((delegate* unmanaged[Cdecl]<byte*>)text)())
            : null;
        NativeLibrary.Free(library);
        throw NeutryxLibraryException.Unsuitable(path, version, abi);
    }
}
