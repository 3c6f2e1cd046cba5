using System;
using System.Runtime.InteropServices;

namespace Neutryx;

/// <summary>Where the codes of the rows go, for the time of one call: an array or a span.</summary>
public readonly ref struct RowCodeSpan
{
    private readonly Span<RowCode> _codes;
    private readonly bool _given;

    private RowCodeSpan(Span<RowCode> codes)
    {
        _codes = codes;
        _given = true;
    }

    /// <summary>A place for each row. A null array asks for no codes.</summary>
    public static implicit operator RowCodeSpan(RowCode[]? codes) => codes is null ? default : new(codes);

    /// <summary>A place for each row.</summary>
    public static implicit operator RowCodeSpan(Span<RowCode> codes) => new(codes);

    /// <summary>False if made without a source.</summary>
    public bool IsGiven => _given;

    /// <summary>Number of elements.</summary>
    public int Rows => _codes.Length;

    /// <summary>For <c>fixed</c>.</summary>
    internal ref RowCode GetPinnableReference() => ref MemoryMarshal.GetReference(_codes);
}

/// <summary>Where the codes of the rows go, in a form that may be kept: an array or memory.</summary>
public readonly struct RowCodeMemory
{
    private readonly Memory<RowCode> _codes;

    private RowCodeMemory(Memory<RowCode> codes)
    {
        _codes = codes;
        IsGiven = true;
    }

    /// <summary>A place for each row. A null array asks for no codes.</summary>
    public static implicit operator RowCodeMemory(RowCode[]? codes) => codes is null ? default : new(codes);

    /// <summary>A place for each row.</summary>
    public static implicit operator RowCodeMemory(Memory<RowCode> codes) => new(codes);

    /// <summary>False if made without a source.</summary>
    public bool IsGiven { get; }

    /// <summary>Number of elements.</summary>
    public int Rows => _codes.Length;

    internal System.Buffers.MemoryHandle Pin() => _codes.Pin();
}
