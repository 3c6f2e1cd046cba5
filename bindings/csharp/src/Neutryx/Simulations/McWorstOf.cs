// Written by `cargo xtask gen` from the registry; do not edit.

using System;
using System.Threading;
using System.Threading.Tasks;

namespace Neutryx;

/// <summary>Worst-of option.</summary>
/// <remarks>
/// <para>max(w (M - K), 0) at expiry, M the least of the prices of 1 to 64 assets, each times its weight.
/// Control variate: the sum of the European options on each. Delta and vega pathwise.</para>
/// <para>Stulz, Journal of Financial Economics 10 (1982), p. 161-185; Johnson, Journal of Financial and
/// Quantitative Analysis 22 (1987), p. 277-283</para>
/// </remarks>
public static class McWorstOf
{
    /// <summary>
    /// Columns that are read: an array or memory where values differ from row to row, a number where they do not, and for
    /// what assets may have of their own a list of those: <c>Spot = [first, second]</c>.
    /// </summary>
    public sealed class MemoryInputs
    {
        /// <summary>1 for a call, -1 for a put: 1 or -1.</summary>
        public InputMemory Type { get; set; }

        /// <summary>Price today [money]: above 0, finite.</summary>
        public InputParts Spot { get; set; }

        /// <summary>Strike price [money]: 0 and above, finite.</summary>
        public InputMemory Strike { get; set; }

        /// <summary>Time to expiry [year]: 0 and above, finite.</summary>
        public InputMemory Time { get; set; }

        /// <summary>Interest rate, continuously compounded [1/year]: any finite number.</summary>
        public InputMemory Rate { get; set; }

        /// <summary>
        /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may
        /// be left out, which means 0.
        /// </summary>
        public InputParts DividendYield { get; set; }

        /// <summary>Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.</summary>
        public InputParts Vol { get; set; }

        /// <summary>
        /// What the asset's price is multiplied by before it is compared; 1 over today's price compares
        /// returns: above 0, finite; may be left out, which means 1.
        /// </summary>
        public InputParts Weight { get; set; }
    }

    /// <summary>Columns that are written: arrays or memory. What is not given is not computed.</summary>
    public sealed class MemoryOutputs
    {
        /// <summary>Present value.</summary>
        public OutputMemory Price { get; set; }

        /// <summary>dV/dS. Of several assets, and without the number of one: the sum over all.</summary>
        public OutputMemory Delta { get; set; }

        /// <summary><see cref="Delta"/> of each asset, the first asset's first; null for none.</summary>
        public OutputMemory[]? EachDelta { get; set; }

        /// <summary>dV/dvol. Of several assets, and without the number of one: the sum over all.</summary>
        public OutputMemory Vega { get; set; }

        /// <summary><see cref="Vega"/> of each asset, the first asset's first; null for none.</summary>
        public OutputMemory[]? EachVega { get; set; }

        /// <summary>Standard error of the price.</summary>
        public OutputMemory StandardError { get; set; }

        /// <summary>Lower end of the 95 % confidence interval of the price.</summary>
        public OutputMemory Low { get; set; }

        /// <summary>Upper end of the 95 % confidence interval of the price.</summary>
        public OutputMemory High { get; set; }

        /// <summary>Paths simulated; a pair of antithetic paths counts as two.</summary>
        public OutputMemory PathsUsed { get; set; }

        /// <summary>
        /// How many times as many paths plain simulation with pseudo-random numbers would need for the same
        /// standard error.
        /// </summary>
        public OutputMemory VarianceReduction { get; set; }

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
        var batch = new SimulationBatch(SimulationId.McWorstOf) { RowCodes = outputs.RowCodes };
        batch.Inputs[Input.Type] = inputs.Type;
        batch.Inputs.SetAssets(Input.Spot, inputs.Spot);
        batch.Inputs[Input.Strike] = inputs.Strike;
        batch.Inputs[Input.Time] = inputs.Time;
        batch.Inputs[Input.Rate] = inputs.Rate;
        batch.Inputs.SetAssets(Input.DividendYield, inputs.DividendYield);
        batch.Inputs.SetAssets(Input.Vol, inputs.Vol);
        batch.Inputs.SetAssets(Input.Weight, inputs.Weight);
        batch.Outputs[Output.Price] = outputs.Price;
        batch.Outputs[Output.Delta] = outputs.Delta;
        batch.Outputs.SetAssets(Output.Delta, outputs.EachDelta ?? []);
        batch.Outputs[Output.Vega] = outputs.Vega;
        batch.Outputs.SetAssets(Output.Vega, outputs.EachVega ?? []);
        batch.Outputs[Output.StandardError] = outputs.StandardError;
        batch.Outputs[Output.Low] = outputs.Low;
        batch.Outputs[Output.High] = outputs.High;
        batch.Outputs[Output.PathsUsed] = outputs.PathsUsed;
        batch.Outputs[Output.VarianceReduction] = outputs.VarianceReduction;
        return batch;
    }
}
