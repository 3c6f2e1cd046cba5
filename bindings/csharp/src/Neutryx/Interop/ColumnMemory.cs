using System;
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Neutryx.Interop;

/// <summary>
/// Where the elements of a column are, without a reference into them: an array, or what owns native memory.
/// </summary>
/// <param name="Owner">An array, an <see cref="IPinnable"/> or a <see cref="DeviceBuffer"/>.</param>
/// <param name="Start">Index of the first element in it.</param>
/// <param name="ElementSize">Bytes from one element of the owner to the next.</param>
/// <param name="Offset">Bytes from the start of an element to what the column is made of.</param>
/// <param name="Stride">Bytes from one row to the next.</param>
/// <param name="Rows">Number of rows.</param>
internal readonly record struct ColumnMemory(
    object Owner, int Start, int ElementSize, nint Offset, nint Stride, int Rows)
{
    internal static ColumnMemory Of<T>(ReadOnlyMemory<T> memory, nint offset = 0)
        where T : unmanaged
    {
        var size = Unsafe.SizeOf<T>();
        if (MemoryMarshal.TryGetArray(memory, out var segment))
        {
            return new(segment.Array ?? Array.Empty<T>(), segment.Offset, size, offset, size, memory.Length);
        }
        if (MemoryMarshal.TryGetMemoryManager(memory, out MemoryManager<T>? manager, out var start, out var length))
        {
            return new(manager, start, size, offset, size, length);
        }
        throw new ArgumentException("This memory is neither an array nor a MemoryManager's.", nameof(memory));
    }

    /// <summary>Elements of a buffer, in which the stride is the index of the first.</summary>
    internal static ColumnMemory Of(DeviceBuffer buffer, int start, int rows) => new(buffer, start, 0, 0, start, rows);

    /// <summary>Every few elements only.</summary>
    internal ColumnMemory Strided(int step, int rows)
    {
        Elements.CheckStep(Rows, step, rows);
        return this with { Stride = (nint)step * ElementSize, Rows = rows };
    }

    /// <summary>
    /// Keeps the elements where they are until the handle is disposed of, and tells where the first is.
    /// </summary>
    internal unsafe MemoryHandle Pin()
    {
        if (Owner is DeviceBuffer buffer)
        {
            return new((void*)buffer.Raw, GCHandle.Alloc(buffer));
        }
        if (Owner is IPinnable pinnable)
        {
            return pinnable.Pin(Start);
        }
        var handle = GCHandle.Alloc(Owner, GCHandleType.Pinned);
        return new((byte*)handle.AddrOfPinnedObject() + ((nint)Start * ElementSize), handle);
    }
}
