using System;
using System.Runtime.InteropServices;

namespace Neutryx.Interop;

/// <summary>
/// Owns an ntx_simulation_state. Every call holds it, so that disposing of it waits for the last call that uses it.
/// </summary>
internal sealed class SimulationStateHandle : SafeHandle
{
    internal SimulationStateHandle()
        : base(0, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == 0;

    /// <summary>The state, for one who holds it.</summary>
    internal nint Raw => handle;

    internal void Take(nint state) => SetHandle(state);

    internal void Hold(ref bool held)
    {
        ObjectDisposedException.ThrowIf(IsClosed, typeof(SimulationState));
        DangerousAddRef(ref held);
    }

    internal void Release(bool held)
    {
        if (held)
        {
            DangerousRelease();
        }
    }

    protected override bool ReleaseHandle()
    {
        Native.ntx_simulation_state_release(handle);
        return true;
    }
}
