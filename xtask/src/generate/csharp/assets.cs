// Written by `cargo xtask gen` from the registry; do not edit.

using System;
using System.Threading;
using System.Threading.Tasks;

namespace Neutryx;

@SUMMARY@
@TEXT@
public static class @CLASS@
{
    /// <summary>
    /// Columns that are read: an array or memory where values differ from row to row, a number where they do not, and for
    /// what assets may have of their own a list of those: <c>Spot = [first, second]</c>.
    /// </summary>
    public sealed class MemoryInputs
    {
@INPUT_MEMORIES@
    }

    /// <summary>Columns that are written: arrays or memory. What is not given is not computed.</summary>
    public sealed class MemoryOutputs
    {
@OUTPUT_MEMORIES@

        /// <summary>What became of each row.</summary>
        public RowCodeMemory RowCodes { get; set; }
    }

    /// <summary>
    /// Simulates, and returns when all is written. Rows that cannot be priced are in the outcome; no column is copied.
    /// </summary>
    /// <param name="engine">Any number of threads may use it at once.</param>
    /// <param name="inputs">What is read. All columns have the same number of rows.</param>
    /// <param name="outputs">What is asked for, and where it goes.</param>
    /// <param name="settings">How to simulate, with the correlations of the assets; null for the default.</param>
    /// <param name="state">
    /// What was simulated before and is not simulated again; it takes what is simulated now, even if the call is
    /// stopped. Null for neither.
    /// </param>
    /// <param name="progress">Told now and then, and at the end, on the calling thread.</param>
    /// <param name="cancellationToken">Stops the call; rows already done stay written.</param>
    /// <exception cref="NeutryxException">An argument is wrong; nothing was written.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    /// <exception cref="ObjectDisposedException">The engine or the state was disposed.</exception>
    public static Outcome Simulate(
        Engine engine,
        MemoryInputs inputs,
        MemoryOutputs outputs,
        SimulationSettings? settings = null,
        SimulationState? state = null,
        IProgress<PricingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(engine);
        return engine.Simulate(CreateBatch(inputs, outputs), settings, state, progress, cancellationToken);
    }

    /// <summary>
    /// <see cref="Simulate"/> that returns false where the other throws, but for a disposed engine or state and for what
    /// <paramref name="progress"/> throws.
    /// </summary>
    /// <param name="engine">As for <see cref="Simulate"/>.</param>
    /// <param name="inputs">As for <see cref="Simulate"/>.</param>
    /// <param name="outputs">As for <see cref="Simulate"/>.</param>
    /// <param name="outcome">What the call came to, whether it failed or not.</param>
    /// <param name="settings">As for <see cref="Simulate"/>.</param>
    /// <param name="state">As for <see cref="Simulate"/>.</param>
    /// <param name="progress">As for <see cref="Simulate"/>.</param>
    /// <param name="cancellationToken">As for <see cref="Simulate"/>.</param>
    public static bool TrySimulate(
        Engine engine,
        MemoryInputs inputs,
        MemoryOutputs outputs,
        out Outcome outcome,
        SimulationSettings? settings = null,
        SimulationState? state = null,
        IProgress<PricingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var batch = CreateBatch(inputs, outputs);
        return engine.TrySimulate(batch, out outcome, settings, state, progress, cancellationToken);
    }

@ASYNC_CALLS@
}
