using System.Runtime.InteropServices;
using Neutryx.Interop;

namespace Neutryx;

/// <summary>The native library behind all calls.</summary>
/// <remarks>
/// It is loaded at the first call, from <c>runtimes/RID/native</c> beside this assembly or the program, from the folder
/// of either, or from where the system looks for libraries.
/// </remarks>
public static unsafe class NeutryxLibrary
{
    /// <summary>
    /// The file to load instead of looking for one; set it before the first call. After that, the file that was loaded.
    /// </summary>
    /// <exception cref="System.InvalidOperationException">Set after the library was loaded.</exception>
    public static string? Path
    {
        get => LibraryLoader.Path;
        set => LibraryLoader.Path = value;
    }

    /// <summary>Version of the library, such as <c>1.2.3</c>.</summary>
    /// <exception cref="NeutryxLibraryException">It cannot be loaded.</exception>
    public static string Version => Marshal.PtrToStringUTF8((nint)Native.ntx_version())!;

    /// <summary>Version of the library's binary interface.</summary>
    /// <exception cref="NeutryxLibraryException">It cannot be loaded.</exception>
    public static uint AbiVersion => Native.ntx_abi_version();
}
