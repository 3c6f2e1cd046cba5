using System;
using System.Threading;
using System.Threading.Tasks;

namespace Neutryx.Interop;

/// <summary>A simulation that goes on beside the caller.</summary>
internal static class SimulationTask
{
    /// <param name="engine">Simulates.</param>
    /// <param name="batch">Its columns are pinned before this returns, until the work is done.</param>
    /// <param name="settings">Copied before this returns.</param>
    /// <param name="state">Held during the call.</param>
    /// <param name="progress">Told on the thread that simulates.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <param name="engineEnds">Cancelled when the engine is disposed of.</param>
    internal static async Task<Outcome> RunAsync(
        EngineHandle engine,
        SimulationBatch batch,
        SimulationSettings? settings,
        SimulationState? state,
        IProgress<PricingProgress>? progress,
        CancellationToken cancellationToken,
        CancellationToken engineEnds)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(engine.IsClosed, typeof(Engine));
        using var pinned = PinnedBook.Create([batch], out var wrong);
        if (pinned is null)
        {
            throw new NeutryxException(wrong);
        }
        var copied = settings?.Copy();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, engineEnds);
        // The library has no jobs that simulate: a thread of the pool makes the call, and works for it too.
        var outcome = await Task.Run(
            () =>
            {
                // Its place in the queue may have taken long.
                stop.Token.ThrowIfCancellationRequested();
                return Simulate(engine, pinned, copied, state, progress, stop.Token);
            },
            CancellationToken.None).ConfigureAwait(false);
        return outcome.ThrowIfFailed(cancellationToken);
    }

    private static unsafe Outcome Simulate(
        EngineHandle engine,
        PinnedBook pinned,
        SimulationSettings? settings,
        SimulationState? state,
        IProgress<PricingProgress>? progress,
        CancellationToken cancellationToken) =>
        engine.Simulate(pinned.Batches, settings, state, progress, cancellationToken);
}
