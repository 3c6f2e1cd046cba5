using System;
using System.Runtime.CompilerServices;
using Neutryx.Interop;

namespace Neutryx;

/// <summary>
/// A column that stays where an engine prices: in the memory of its OpenCL device, or of this machine if it has none.
/// </summary>
/// <remarks>
/// For a book that is uploaded once and priced many times with only, say, the spot written anew, and for results that are
/// the next call's columns. A buffer, or a range of it such as <c>buffer[1000..2000]</c>, goes wherever a column goes.
/// Elements are of the engine's precision; writing and reading converts. A buffer may outlive its engine. Any number of
/// threads may use one.
/// </remarks>
public sealed class DeviceBuffer : IDisposable
{
    private readonly BufferHandle _handle;

    // Columns hold a reference to this field, and by it the buffer, so that no collection ends it before the call.
    private nint _raw;

    /// <summary>A buffer whose elements are undetermined.</summary>
    /// <param name="engine">The engine that will price with it.</param>
    /// <param name="length">Number of elements.</param>
    /// <param name="device">
    /// Which of the engine's devices, in the order of <see cref="EngineDescription.Json"/>; ignored if it has none.
    /// </param>
    /// <exception cref="NeutryxException">There is no such device, or it lacks memory.</exception>
    /// <exception cref="ObjectDisposedException">The engine was disposed.</exception>
    public DeviceBuffer(Engine engine, int length, int device = 0)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfNegative(device);
        Length = length;
        _handle = engine.Handle.CreateBuffer((nuint)length, (uint)device);
        _raw = _handle.Raw;
    }

    /// <summary>A buffer with the elements of an array.</summary>
    /// <param name="engine">The engine that will price with it.</param>
    /// <param name="values">What to write.</param>
    /// <param name="device">As for the other constructor.</param>
    /// <exception cref="NeutryxException">There is no such device, or it lacks memory.</exception>
    /// <exception cref="ObjectDisposedException">The engine was disposed.</exception>
    public DeviceBuffer(Engine engine, double[] values, int device = 0)
        : this(engine, (values ?? throw new ArgumentNullException(nameof(values))).Length, device)
    {
        try
        {
            Write(values);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Number of elements.</summary>
    public int Length { get; }

    internal nint Raw => _handle.Raw;

    /// <summary>All elements, as a column that is read.</summary>
    public static implicit operator InputSpan(DeviceBuffer? buffer) => Whole(buffer);

    /// <summary>All elements, as a column that is read.</summary>
    public static implicit operator InputMemory(DeviceBuffer? buffer) => Whole(buffer);

    /// <summary>All elements, as a column that is written.</summary>
    public static implicit operator OutputSpan(DeviceBuffer? buffer) => Whole(buffer);

    /// <summary>All elements, as a column that is written.</summary>
    public static implicit operator OutputMemory(DeviceBuffer? buffer) => Whole(buffer);

    /// <summary>Some of the elements, as a column; <c>buffer[first..last]</c> is the same.</summary>
    /// <param name="start">Index of the first row's element.</param>
    /// <param name="length">Number of elements.</param>
    /// <exception cref="ArgumentOutOfRangeException">The buffer has no such elements.</exception>
    public DeviceBufferPart Slice(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)start + length, Length, nameof(length));
        return new(this, start, length);
    }

    /// <summary>Writes elements, and returns when they are there.</summary>
    /// <param name="values">A column of any form; one value is written to all elements from the first on.</param>
    /// <param name="start">Index of the first element written.</param>
    /// <exception cref="NeutryxException">There are not as many elements, or the device failed.</exception>
    /// <exception cref="ObjectDisposedException">The buffer was disposed.</exception>
    public unsafe void Write(InputSpan values, int start = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        var count = values.IsValue ? Math.Max(Length - start, 0) : values.Rows;
        var value = values.Value;
        fixed (byte* elements = values)
        {
            NativeInput raw = default;
            values.Fill(default, values.IsValue ? (byte*)&value : elements, ref raw);
            NativeError error = new() { StructSize = (uint)sizeof(NativeError) };
            var status = Native.ntx_buffer_write(
                _handle.Raw, (nuint)start, (nuint)count, raw.Data, raw.Dtype, raw.Stride, &error);
            Outcome.Of(status, &error).ThrowIfFailed();
        }
        GC.KeepAlive(this);
    }

    /// <summary>Reads as many elements as the column has.</summary>
    /// <param name="values">Where to.</param>
    /// <param name="start">Index of the first element read.</param>
    /// <exception cref="NeutryxException">There are not as many elements, or the device failed.</exception>
    /// <exception cref="ObjectDisposedException">The buffer was disposed.</exception>
    public unsafe void Read(OutputSpan values, int start = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        fixed (byte* elements = values)
        {
            NativeOutput raw = default;
            values.Fill(default, elements, ref raw);
            NativeError error = new() { StructSize = (uint)sizeof(NativeError) };
            var status = Native.ntx_buffer_read(
                _handle.Raw, (nuint)start, (nuint)values.Rows, raw.Data, raw.Dtype, raw.Stride, &error);
            Outcome.Of(status, &error).ThrowIfFailed();
        }
        GC.KeepAlive(this);
    }

    /// <summary>All elements.</summary>
    /// <exception cref="NeutryxException">The device failed.</exception>
    /// <exception cref="ObjectDisposedException">The buffer was disposed.</exception>
    public double[] ToArray()
    {
        var values = new double[Length];
        Read(values);
        return values;
    }

    /// <summary>
    /// Gives the elements back. Calls and tasks that use the buffer keep them until they are done.
    /// </summary>
    public void Dispose() => _handle.Dispose();

    /// <summary>A reference by which columns hold the buffer, to where the handle is.</summary>
    internal ref byte Place() => ref Unsafe.As<nint, byte>(ref _raw);

    private static DeviceBufferPart Whole(DeviceBuffer? buffer) =>
        buffer is null ? default : new(buffer, 0, buffer.Length);
}
