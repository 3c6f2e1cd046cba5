    /// <summary>Simulates on other threads while the caller goes on; see <see cref="Engine.SimulateAsync"/>.</summary>
    /// <param name="engine">Any number of threads may use it at once.</param>
    /// <param name="inputs">What is read. Not to be changed until the task is done.</param>
    /// <param name="outputs">What is asked for. Not to be touched until the task is done.</param>
    /// <param name="settings">How to simulate; null for the default. Later changes are of no account.</param>
    /// <param name="state">As for <see cref="Simulate"/>. Not to be used until the task is done.</param>
    /// <param name="progress">Told now and then, and at the end.</param>
    /// <param name="cancellationToken">Stops the work; rows already done stay written.</param>
    public static Task<Outcome> SimulateAsync(
        Engine engine,
        MemoryInputs inputs,
        MemoryOutputs outputs,
        SimulationSettings? settings = null,
        SimulationState? state = null,
        IProgress<PricingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(engine);
        return engine.SimulateAsync(CreateBatch(inputs, outputs), settings, state, progress, cancellationToken);
    }

    /// <summary>Keeps the columns, to be simulated again and again.</summary>
    /// <param name="inputs">What is read.</param>
    /// <param name="outputs">What is asked for.</param>
    public static SimulationBatch CreateBatch(MemoryInputs inputs, MemoryOutputs outputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(outputs);
        var batch = new SimulationBatch(SimulationId.@CLASS@) { RowCodes = outputs.RowCodes };
@SET_INPUTS@
@SET_OUTPUTS@
        return batch;
    }
