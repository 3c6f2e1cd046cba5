using System;
using System.Runtime.CompilerServices;
using Neutryx.Interop;

namespace Neutryx;

/// <summary>
/// What was simulated so far, for every row of a batch: an estimate that can be continued, stored, and shared by
/// processes.
/// </summary>
/// <remarks>
/// <para>
/// A simulation with a state and more paths simulates only those that are missing. Processes that share an estimate each
/// take their own paths (<see cref="SimulationSettings.FirstPath"/>) and save their state; one loads and merges them all
/// and asks for all paths at once. However paths were divided, the results have the same bits as those of one call.
/// </para>
/// <para>
/// A state belongs to one simulation, the settings that change numbers, the engine's precision, whether Greeks were asked
/// for, and the inputs of each row. One call at a time may use it; another fails with
/// <see cref="Status.InvalidArgument"/>. It takes some kilobytes for each row and replicate.
/// </para>
/// </remarks>
public sealed class SimulationState : IDisposable
{
    /// <summary>A state in which nothing is simulated yet. It becomes one of the first simulation that gets it.</summary>
    /// <exception cref="NeutryxLibraryException">The native library is not there or does not fit.</exception>
    public unsafe SimulationState()
    {
        Unsafe.SkipInit(out NativeError error);
        error.StructSize = (uint)sizeof(NativeError);
        nint state = 0;
        var status = Native.ntx_simulation_state_create(&state, &error);
        Handle.Take(state);
        Outcome.Of(status, &error).ThrowIfFailed();
    }

    private SimulationState(SimulationStateHandle handle) => Handle = handle;

    internal SimulationStateHandle Handle { get; } = new();

    /// <summary>A state of bytes that <see cref="Save"/> made, on any machine.</summary>
    /// <param name="bytes">All of them and no more; they have a version and a checksum.</param>
    /// <exception cref="NeutryxException">They are no state, damaged, cut short, or of another version.</exception>
    public static unsafe SimulationState Load(ReadOnlySpan<byte> bytes)
    {
        // Made first: a state that could not be wrapped would be lost.
        var handle = new SimulationStateHandle();
        Unsafe.SkipInit(out NativeError error);
        error.StructSize = (uint)sizeof(NativeError);
        nint state = 0;
        // A pointer to no bytes is null, which C refuses for another reason than these.
        byte none = 0;
        fixed (byte* first = bytes)
        {
            var status = Native.ntx_simulation_state_load(
                first == null ? &none : first, (nuint)bytes.Length, &state, &error);
            handle.Take(state);
            Outcome.Of(status, &error).ThrowIfFailed();
        }
        return new(handle);
    }

    /// <summary>The state as bytes, which are the same on every machine.</summary>
    /// <exception cref="NeutryxException">Another call uses the state.</exception>
    /// <exception cref="ObjectDisposedException">The state was disposed.</exception>
    public unsafe byte[] Save()
    {
        Unsafe.SkipInit(out NativeError error);
        error.StructSize = (uint)sizeof(NativeError);
        var held = false;
        try
        {
            Handle.Hold(ref held);
            // It may grow between two calls.
            for (byte[] bytes = []; ;)
            {
                nuint needed = 0;
                fixed (byte* first = bytes)
                {
                    var status = Native.ntx_simulation_state_save(
                        Handle.Raw, first, (nuint)bytes.Length, &needed, &error);
                    if (status != (int)Status.BufferTooSmall)
                    {
                        Outcome.Of(status, &error).ThrowIfFailed();
                        if (needed == (nuint)bytes.Length)
                        {
                            return bytes;
                        }
                    }
                }
                bytes = new byte[checked((int)needed)];
            }
        }
        finally
        {
            Handle.Release(held);
        }
    }

    /// <summary>Adds what another state has: of the same rows and settings, but other paths.</summary>
    /// <param name="from">Stays as it is. Not the same state.</param>
    /// <exception cref="NeutryxException">
    /// They do not fit, have a path in common, or another call uses one of them; nothing was changed. The message tells the
    /// first row that does not fit.
    /// </exception>
    /// <exception cref="ObjectDisposedException">A state was disposed.</exception>
    public unsafe void Merge(SimulationState from)
    {
        ArgumentNullException.ThrowIfNull(from);
        Unsafe.SkipInit(out NativeError error);
        error.StructSize = (uint)sizeof(NativeError);
        bool held = false, otherHeld = false;
        try
        {
            Handle.Hold(ref held);
            from.Handle.Hold(ref otherHeld);
            var status = Native.ntx_simulation_state_merge(Handle.Raw, from.Handle.Raw, &error);
            Outcome.Of(status, &error).ThrowIfFailed();
        }
        finally
        {
            from.Handle.Release(otherHeld);
            Handle.Release(held);
        }
    }

    /// <summary>Ends the state, after the call that uses it if there is one.</summary>
    public void Dispose() => Handle.Dispose();
}
