    /// <summary>
    /// Prices, and returns when all is written. Rows that cannot be priced are in the outcome; nothing is copied or
    /// allocated.
    /// </summary>
    /// <param name="engine">Any number of threads may use it at once.</param>
    /// <param name="inputs">What is read. All columns have the same number of rows.</param>
    /// <param name="outputs">What is asked for, and where it goes.</param>
    /// <param name="progress">Told now and then, and at the end, on the calling thread.</param>
    /// <param name="cancellationToken">Stops the call; rows already done stay written.</param>
    /// <exception cref="NeutryxException">An argument is wrong; nothing was written.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    /// <exception cref="ObjectDisposedException">The engine was disposed.</exception>
    public static Outcome Price(
        Engine engine,
        scoped in Inputs inputs,
        scoped in Outputs outputs,
        IProgress<PricingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        TryPrice(engine, inputs, outputs, out var outcome, progress, cancellationToken);
        return outcome.ThrowIfFailed(cancellationToken);
    }

    /// <summary>
    /// <see cref="Price"/> that returns false where the other throws, but for a disposed engine and for what
    /// <paramref name="progress"/> throws.
    /// </summary>
    /// <param name="engine">As for <see cref="Price"/>.</param>
    /// <param name="inputs">As for <see cref="Price"/>.</param>
    /// <param name="outputs">As for <see cref="Price"/>.</param>
    /// <param name="outcome">What the call came to, whether it failed or not.</param>
    /// <param name="progress">As for <see cref="Price"/>.</param>
    /// <param name="cancellationToken">As for <see cref="Price"/>.</param>
    public static unsafe bool TryPrice(
        Engine engine,
        scoped in Inputs inputs,
        scoped in Outputs outputs,
        out Outcome outcome,
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
            var batch = new StackBatch(PricerId.@CLASS@, nativeInputs, values, nativeOutputs);
@ADD_INPUTS@
@ADD_OUTPUTS@
            batch.Add(outputs.RowCodes, rowCodes);
            outcome = batch.Price(engine, progress, cancellationToken);
            return !outcome.Failed;
        }
    }

    /// <summary>Prices on the engine's threads while the caller goes on; see <see cref="Engine.PriceAsync(Batch,
    /// IProgress{PricingProgress}?, CancellationToken)"/>.</summary>
    /// <param name="engine">Any number of threads may use it at once.</param>
    /// <param name="inputs">What is read. Not to be changed until the task is done.</param>
    /// <param name="outputs">What is asked for. Not to be touched until the task is done.</param>
    /// <param name="progress">Told now and then, and at the end.</param>
    /// <param name="cancellationToken">Stops the work; rows already done stay written.</param>
    public static Task<Outcome> PriceAsync(
        Engine engine,
        MemoryInputs inputs,
        MemoryOutputs outputs,
        IProgress<PricingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(engine);
        return engine.PriceAsync(CreateBatch(inputs, outputs), progress, cancellationToken);
    }

    /// <summary>Keeps the columns, for a book or to be priced again and again.</summary>
    /// <param name="inputs">What is read.</param>
    /// <param name="outputs">What is asked for.</param>
    public static Batch CreateBatch(MemoryInputs inputs, MemoryOutputs outputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(outputs);
        var batch = new Batch(PricerId.@CLASS@) { RowCodes = outputs.RowCodes };
@SET_INPUTS@
@SET_OUTPUTS@
        return batch;
    }
