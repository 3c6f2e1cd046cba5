using System;
using System.Runtime.CompilerServices;
using System.Text;

namespace Neutryx.Interop;

/// <summary>Texts that the library writes into a buffer of the caller's.</summary>
internal static unsafe class NativeText
{
    internal delegate int Writer(byte* buffer, nuint capacity, nuint* needed, NativeError* error);

    /// <summary>The text that a function writes, however long.</summary>
    internal static string Read(Writer write)
    {
        Unsafe.SkipInit(out NativeError error);
        error.StructSize = (uint)sizeof(NativeError);
        // A text may grow between two calls, such as that of an engine which starts its threads.
        for (nuint capacity = 4096; ;)
        {
            var bytes = new byte[capacity];
            nuint needed = 0;
            fixed (byte* buffer = bytes)
            {
                var status = write(buffer, capacity, &needed, &error);
                if (status != (int)Status.BufferTooSmall)
                {
                    Outcome.Of(status, &error).ThrowIfFailed();
                    return Encoding.UTF8.GetString(bytes, 0, checked((int)needed) - 1);
                }
            }
            capacity = needed;
        }
    }
}
