using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace Neutryx.Interop;

/// <summary>
/// Owns an ntx_engine. Every call holds it, so that disposing of it, by whichever thread, waits for the last call that
/// runs; and a finalizer ends an engine that nobody disposed of.
/// </summary>
internal sealed unsafe class EngineHandle : SafeHandle
{
    internal EngineHandle()
        : base(0, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == 0;

    internal static EngineHandle Create(in NativeEngineConfig config)
    {
        // Made first: an engine that could not be wrapped would be lost.
        var made = new EngineHandle();
        Unsafe.SkipInit(out NativeError error);
        error.StructSize = (uint)sizeof(NativeError);
        nint engine = 0;
        fixed (NativeEngineConfig* raw = &config)
        {
            var status = Native.ntx_engine_create(raw, &engine, &error);
            Outcome.Of(status, &error).ThrowIfFailed();
        }
        made.SetHandle(engine);
        return made;
    }

    /// <summary>Prices batches whose columns stay where they are during the call.</summary>
    internal Outcome Price(
        NativeBatch* batches, int count, IProgress<PricingProgress>? progress, CancellationToken cancellationToken)
    {
        Unsafe.SkipInit(out NativeError error);
        error.StructSize = (uint)sizeof(NativeError);
        var held = false;
        try
        {
            Hold(ref held);
            var status = Call(new PricingCall(handle, batches, count), progress, cancellationToken, &error);
            return Outcome.Of(status, &error);
        }
        finally
        {
            Release(held);
        }
    }

    /// <summary>Simulates a batch whose columns stay where they are during the call.</summary>
    internal Outcome Simulate(
        NativeBatch* batch,
        SimulationSettings? settings,
        SimulationState? state,
        IProgress<PricingProgress>? progress,
        CancellationToken cancellationToken)
    {
        Unsafe.SkipInit(out NativeError error);
        error.StructSize = (uint)sizeof(NativeError);
        var raw = settings?.Native() ?? default;
        bool held = false, stateHeld = false;
        try
        {
            Hold(ref held);
            state?.Handle.Hold(ref stateHeld);
            // An empty list is to be refused as one, and not as a pointer to nothing.
            double none = 0;
            fixed (double* fixings = settings is null ? [] : settings.Fixings.Times)
            fixed (double* correlation = settings?.Matrix)
            {
                raw.Correlation = correlation;
                raw.Fixings = fixings == null && raw.FixingKind != (uint)FixingKind.Equal ? &none : fixings;
                var call = new SimulationCall(
                    handle, batch, settings is null ? null : &raw, state is null ? 0 : state.Handle.Raw);
                return Outcome.Of(Call(call, progress, cancellationToken, &error), &error);
            }
        }
        finally
        {
            state?.Handle.Release(stateHeld);
            Release(held);
        }
    }

    /// <summary>Writes the paths of a simulation to memory that stays where it is during the call.</summary>
    internal Outcome GeneratePaths(
        NativeBatch* batch,
        SimulationSettings settings,
        NativePaths* paths,
        IProgress<PricingProgress>? progress,
        CancellationToken cancellationToken)
    {
        Unsafe.SkipInit(out NativeError error);
        error.StructSize = (uint)sizeof(NativeError);
        var raw = settings.Native();
        var held = false;
        try
        {
            Hold(ref held);
            double none = 0;
            fixed (double* fixings = settings.Fixings.Times)
            fixed (double* correlation = settings.Matrix)
            {
                raw.Correlation = correlation;
                raw.Fixings = fixings == null && raw.FixingKind != (uint)FixingKind.Equal ? &none : fixings;
                var call = new PathsCall(handle, batch, &raw, paths);
                return Outcome.Of(Call(call, progress, cancellationToken, &error), &error);
            }
        }
        finally
        {
            Release(held);
        }
    }

    /// <summary>Starts to price a book.</summary>
    /// <param name="batches">Batches that may go once this returns.</param>
    /// <param name="count">Number of batches.</param>
    /// <param name="job">Takes the job.</param>
    internal Outcome Submit(NativeBatch* batches, int count, JobHandle job)
    {
        Unsafe.SkipInit(out NativeError error);
        error.StructSize = (uint)sizeof(NativeError);
        var held = false;
        try
        {
            Hold(ref held);
            nint made = 0;
            var status = Native.ntx_submit(handle, batches, (nuint)count, &made, &error);
            job.Take(made);
            return Outcome.Of(status, &error);
        }
        finally
        {
            Release(held);
        }
    }

    /// <summary>Makes a buffer.</summary>
    internal BufferHandle CreateBuffer(nuint elements, uint device)
    {
        // Made first: a buffer that could not be wrapped would be lost.
        var made = new BufferHandle();
        Unsafe.SkipInit(out NativeError error);
        error.StructSize = (uint)sizeof(NativeError);
        var held = false;
        try
        {
            Hold(ref held);
            nint buffer = 0;
            var status = Native.ntx_buffer_create(handle, device, elements, &buffer, &error);
            made.Take(buffer);
            Outcome.Of(status, &error).ThrowIfFailed();
            return made;
        }
        finally
        {
            Release(held);
        }
    }

    internal Outcome Warmup()
    {
        Unsafe.SkipInit(out NativeError error);
        error.StructSize = (uint)sizeof(NativeError);
        var held = false;
        try
        {
            Hold(ref held);
            return Outcome.Of(Native.ntx_engine_warmup(handle, &error), &error);
        }
        finally
        {
            Release(held);
        }
    }

    internal string Describe()
    {
        var held = false;
        try
        {
            Hold(ref held);
            return NativeText.Read((buffer, capacity, needed, error) =>
                Native.ntx_engine_describe(handle, buffer, capacity, needed, error));
        }
        finally
        {
            Release(held);
        }
    }

    protected override bool ReleaseHandle()
    {
        Native.ntx_engine_destroy(handle);
        return true;
    }

    private static int Call<TCall>(
        in TCall call, IProgress<PricingProgress>? progress, CancellationToken cancellationToken, NativeError* error)
        where TCall : struct, INativeCall =>
        progress is null && !cancellationToken.CanBeCanceled
            ? call.Make(null, error)
            : Watch.Run(call, progress, cancellationToken, error);

    private void Hold(ref bool held)
    {
        // SafeHandle would name itself, which users have not heard of.
        ObjectDisposedException.ThrowIf(IsClosed, typeof(Engine));
        DangerousAddRef(ref held);
    }

    private void Release(bool held)
    {
        if (held)
        {
            DangerousRelease();
        }
    }
}
