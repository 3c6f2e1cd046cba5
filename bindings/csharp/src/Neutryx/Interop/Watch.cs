using System;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace Neutryx.Interop;

/// <summary>
/// Watches one call: tells the caller's progress, passes a cancellation on, keeps an exception until the call is over.
/// </summary>
internal sealed unsafe class Watch
{
    private readonly IProgress<PricingProgress>? _progress;
    private ExceptionDispatchInfo? _thrown;
    private int _cancel;

    private Watch(IProgress<PricingProgress>? progress) => _progress = progress;

    /// <summary>Makes a call by an engine that the caller holds.</summary>
    internal static int Run<TCall>(
        in TCall call, IProgress<PricingProgress>? progress, CancellationToken cancellationToken, NativeError* error)
        where TCall : struct, INativeCall
    {
        var watch = new Watch(progress);
        int status;
        var handle = GCHandle.Alloc(watch);
        try
        {
            // The library looks at the flag while it works, so it must stay where it is. Ending the registration waits
            // for a cancellation that is just being told.
            fixed (int* cancel = &watch._cancel)
            using (cancellationToken.UnsafeRegister(static state => ((Watch)state!).Cancel(), watch))
            {
                var control = new NativeControl
                {
                    StructSize = (uint)sizeof(NativeControl),
                    Progress = progress is null ? null : &Step,
                    User = (void*)GCHandle.ToIntPtr(handle),
                    Cancel = cancel,
                };
                status = call.Make(&control, error);
            }
        }
        finally
        {
            handle.Free();
        }
        watch._thrown?.Throw();
        return status;
    }

    private void Cancel() => Volatile.Write(ref _cancel, 1);

    /// <summary>Called by the library on the thread that called it.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Step(void* user, ulong done, ulong total)
    {
        var watch = (Watch)GCHandle.FromIntPtr((nint)user).Target!;
        // No exception may cross the library: it is kept here and thrown again when the call has returned.
        try
        {
            if (watch._thrown is null)
            {
                watch._progress!.Report(new((long)done, (long)total));
            }
        }
        catch (Exception exception)
        {
            watch._thrown = ExceptionDispatchInfo.Capture(exception);
        }
        return watch._thrown is null ? 0 : 1;
    }
}
