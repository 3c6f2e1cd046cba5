using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Neutryx.Interop;

/// <summary>Finds fields in structs.</summary>
internal static class FieldOffset
{
    /// <summary>The field in the first struct; a null reference if there is none.</summary>
    internal static ref byte First<TRow, TField>(ReadOnlySpan<TRow> rows, FieldSelector<TRow, TField> field)
        where TRow : struct
        where TField : unmanaged
    {
        if (rows.IsEmpty)
        {
            return ref Unsafe.NullRef<byte>();
        }
        ref var row = ref MemoryMarshal.GetReference(rows);
        return ref Unsafe.AddByteOffset(ref Unsafe.As<TRow, byte>(ref row), Of(ref row, field));
    }

    /// <summary>Bytes from the start of a struct to a field of it.</summary>
    internal static nint Of<TRow, TField>(ref TRow row, FieldSelector<TRow, TField> field)
        where TRow : struct
        where TField : unmanaged
    {
        ArgumentNullException.ThrowIfNull(field);
        ref var found = ref field(ref row);
        var offset = Unsafe.ByteOffset(ref Unsafe.As<TRow, byte>(ref row), ref Unsafe.As<TField, byte>(ref found));
        // A reference to anything else, such as a static variable, would have the library read beside the structs.
        if (offset < 0 || offset + Unsafe.SizeOf<TField>() > Unsafe.SizeOf<TRow>())
        {
            throw new ArgumentException("The selector must return a field of the struct it is given.", nameof(field));
        }
        return offset;
    }
}
