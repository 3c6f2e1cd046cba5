using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Neutryx.Interop;

/// <summary>
/// Owns an ntx_job and the pins of its columns. They are let go together, the job first: releasing it returns when no
/// thread touches the columns any more.
/// </summary>
internal sealed unsafe class JobHandle : SafeHandle
{
    private readonly PinnedBook _book;

    internal JobHandle(PinnedBook book)
        : base(0, ownsHandle: true) => _book = book;

    public override bool IsInvalid => handle == 0;

    internal void Take(nint job) => SetHandle(job);

    /// <summary>The outcome, or null while the job runs.</summary>
    internal Outcome? Poll()
    {
        Unsafe.SkipInit(out NativeError error);
        error.StructSize = (uint)sizeof(NativeError);
        var held = false;
        try
        {
            DangerousAddRef(ref held);
            var status = Native.ntx_job_wait(handle, 0, &error);
            return status == (int)Status.Pending ? null : Outcome.Of(status, &error);
        }
        finally
        {
            if (held)
            {
                DangerousRelease();
            }
        }
    }

    internal PricingProgress Progress()
    {
        var held = false;
        try
        {
            DangerousAddRef(ref held);
            ulong done, total;
            Native.ntx_job_progress(handle, &done, &total);
            return new((long)done, (long)total);
        }
        finally
        {
            if (held)
            {
                DangerousRelease();
            }
        }
    }

    internal void Cancel()
    {
        var held = false;
        try
        {
            DangerousAddRef(ref held);
            Native.ntx_job_cancel(handle);
        }
        finally
        {
            if (held)
            {
                DangerousRelease();
            }
        }
    }

    protected override bool ReleaseHandle()
    {
        Native.ntx_job_release(handle);
        _book.Dispose();
        return true;
    }
}
