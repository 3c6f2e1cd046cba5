    /// <summary>
    /// Simulates, and returns when all is written. Rows that cannot be priced are in the outcome; no column is copied.
    /// </summary>
    /// <param name="engine">Any number of threads may use it at once.</param>
    /// <param name="inputs">What is read. All columns have the same number of rows.</param>
    /// <param name="outputs">What is asked for, and where it goes.</param>
    /// <param name="settings">How to simulate; null for the default.</param>
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
        scoped in Inputs inputs,
        scoped in Outputs outputs,
        SimulationSettings? settings = null,
        SimulationState? state = null,
        IProgress<PricingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        TrySimulate(engine, inputs, outputs, out var outcome, settings, state, progress, cancellationToken);
        return outcome.ThrowIfFailed(cancellationToken);
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
    public static unsafe bool TrySimulate(
        Engine engine,
        scoped in Inputs inputs,
        scoped in Outputs outputs,
        out Outcome outcome,
        SimulationSettings? settings = null,
        SimulationState? state = null,
        IProgress<PricingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
@PIN_INPUTS@
@PIN_OUTPUTS@
        fixed (RowCode* rowCodes = outputs.RowCodes)
        {
            var nativeInputs = stackalloc NativeInput[@INPUT_COUNT@];
            var nativeOutputs = stackalloc NativeOutput[@OUTPUT_COUNT@];
            var values = stackalloc double[@INPUT_COUNT@];
            var batch = new StackBatch(SimulationId.@CLASS@, nativeInputs, values, nativeOutputs);
@ADD_INPUTS@
@ADD_OUTPUTS@
            batch.Add(outputs.RowCodes, rowCodes);
            outcome = batch.Simulate(engine, settings, state, progress, cancellationToken);
            return !outcome.Failed;
        }
    }

@ASYNC_CALLS@
