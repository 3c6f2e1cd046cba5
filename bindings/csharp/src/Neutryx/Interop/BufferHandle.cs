using System;
using System.Runtime.InteropServices;

namespace Neutryx.Interop;

/// <summary>
/// Owns an ntx_buffer. The library looks handles up and keeps what calls use, so none needs to be held during a call.
/// </summary>
internal sealed class BufferHandle : SafeHandle
{
    internal BufferHandle()
        : base(0, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == 0;

    /// <summary>The handle, for a call.</summary>
    /// <exception cref="ObjectDisposedException">The buffer was disposed.</exception>
    internal nint Raw
    {
        get
        {
            ObjectDisposedException.ThrowIf(IsClosed, typeof(DeviceBuffer));
            return handle;
        }
    }

    internal void Take(nint buffer) => SetHandle(buffer);

    protected override bool ReleaseHandle()
    {
        Native.ntx_buffer_release(handle);
        return true;
    }
}
