using Neutryx.Interop;

namespace Neutryx;

/// <summary>Some elements of a <see cref="DeviceBuffer"/>, one after the other, as a column.</summary>
public readonly struct DeviceBufferPart
{
    private readonly DeviceBuffer? _buffer;
    private readonly int _start;

    internal DeviceBufferPart(DeviceBuffer buffer, int start, int length)
    {
        _buffer = buffer;
        _start = start;
        Length = length;
    }

    /// <summary>Number of elements.</summary>
    public int Length { get; }

    /// <summary>A column that is read.</summary>
    public static implicit operator InputSpan(DeviceBufferPart part) =>
        part.Buffer is { } buffer ? InputSpan.Of(buffer, part._start, part.Length) : default;

    /// <summary>A column that is read.</summary>
    public static implicit operator InputMemory(DeviceBufferPart part) =>
        part.Buffer is { } buffer ? InputMemory.Of(buffer, part._start, part.Length) : default;

    /// <summary>A column that is written.</summary>
    public static implicit operator OutputSpan(DeviceBufferPart part) =>
        part.Buffer is { } buffer ? OutputSpan.Of(buffer, part._start, part.Length) : default;

    /// <summary>A column that is written.</summary>
    public static implicit operator OutputMemory(DeviceBufferPart part) =>
        part.Buffer is { } buffer ? OutputMemory.Of(buffer, part._start, part.Length) : default;

    /// <summary>The buffer, which must not have been disposed of.</summary>
    private DeviceBuffer? Buffer
    {
        get
        {
            _ = _buffer?.Raw;
            return _buffer;
        }
    }
}
