// Written by `cargo xtask gen` from the registry; do not edit.

using System;
using System.Threading;
using System.Threading.Tasks;
using Neutryx.Interop;

namespace Neutryx;

/// <summary>Asian option, arithmetic mean, fixed strike.</summary>
/// <remarks>
/// <para>max(w (A - K), 0) at expiry, A the arithmetic mean of all fixings, past ones included. Control
/// variate: the same on the geometric mean of the fixings to come. Delta and vega pathwise.</para>
/// <para>Kemna and Vorst, Journal of Banking and Finance 14 (1990), p. 113-129; Glasserman (2004), sec.
/// 4.1.2</para>
/// </remarks>
public static class McAsianArithmetic
{
    /// <summary>
    /// Columns that are read: an array or span where values differ from row to row, a number where they do not.
    /// </summary>
    public ref struct Inputs
    {
        /// <summary>1 for a call, -1 for a put: 1 or -1.</summary>
        public InputSpan Type;

        /// <summary>Price today [money]: above 0, finite.</summary>
        public InputSpan Spot;

        /// <summary>Time to expiry [year]: 0 and above, finite.</summary>
        public InputSpan Time;

        /// <summary>Interest rate, continuously compounded [1/year]: any finite number.</summary>
        public InputSpan Rate;

        /// <summary>
        /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may
        /// be left out, which means 0.
        /// </summary>
        public InputSpan DividendYield;

        /// <summary>Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.</summary>
        public InputSpan Vol;

        /// <summary>
        /// Mean, of the option's kind, of the fixings that are past; of no account where there are none
        /// [money]: above 0, finite; may be left out, which means the spot.
        /// </summary>
        public InputSpan Average;

        /// <summary>
        /// Number of fixings that are past: a whole number, 0 and above; may be left out, which means 0.
        /// </summary>
        public InputSpan PastFixings;

        /// <summary>Strike price [money]: 0 and above, finite.</summary>
        public InputSpan Strike;
    }

    /// <summary>Columns that are written: arrays or spans. What is not given is not computed.</summary>
    public ref struct Outputs
    {
        /// <summary>Present value.</summary>
        public OutputSpan Price;

        /// <summary>dV/dS. Of several assets, and without the number of one: the sum over all.</summary>
        public OutputSpan Delta;

        /// <summary>dV/dvol. Of several assets, and without the number of one: the sum over all.</summary>
        public OutputSpan Vega;

        /// <summary>Standard error of the price.</summary>
        public OutputSpan StandardError;

        /// <summary>Lower end of the 95 % confidence interval of the price.</summary>
        public OutputSpan Low;

        /// <summary>Upper end of the 95 % confidence interval of the price.</summary>
        public OutputSpan High;

        /// <summary>Paths simulated; a pair of antithetic paths counts as two.</summary>
        public OutputSpan PathsUsed;

        /// <summary>
        /// How many times as many paths plain simulation with pseudo-random numbers would need for the same
        /// standard error.
        /// </summary>
        public OutputSpan VarianceReduction;

        /// <summary>What became of each row.</summary>
        public RowCodeSpan RowCodes;
    }

    /// <summary><see cref="Inputs"/> that may be kept: for batches, books and asynchronous calls.</summary>
    public sealed class MemoryInputs
    {
        /// <summary>1 for a call, -1 for a put: 1 or -1.</summary>
        public InputMemory Type { get; set; }

        /// <summary>Price today [money]: above 0, finite.</summary>
        public InputMemory Spot { get; set; }

        /// <summary>Time to expiry [year]: 0 and above, finite.</summary>
        public InputMemory Time { get; set; }

        /// <summary>Interest rate, continuously compounded [1/year]: any finite number.</summary>
        public InputParts Rate { get; set; }

        /// <summary>
        /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may
        /// be left out, which means 0.
        /// </summary>
        public InputParts DividendYield { get; set; }

        /// <summary>Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.</summary>
        public InputParts Vol { get; set; }

        /// <summary>
        /// Mean, of the option's kind, of the fixings that are past; of no account where there are none
        /// [money]: above 0, finite; may be left out, which means the spot.
        /// </summary>
        public InputMemory Average { get; set; }

        /// <summary>
        /// Number of fixings that are past: a whole number, 0 and above; may be left out, which means 0.
        /// </summary>
        public InputMemory PastFixings { get; set; }

        /// <summary>Strike price [money]: 0 and above, finite.</summary>
        public InputMemory Strike { get; set; }
    }

    /// <summary><see cref="Outputs"/> that may be kept: for batches, books and asynchronous calls.</summary>
    public sealed class MemoryOutputs
    {
        /// <summary>Present value.</summary>
        public OutputMemory Price { get; set; }

        /// <summary>dV/dS. Of several assets, and without the number of one: the sum over all.</summary>
        public OutputMemory Delta { get; set; }

        /// <summary>dV/dvol. Of several assets, and without the number of one: the sum over all.</summary>
        public OutputMemory Vega { get; set; }

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
        fixed (byte* inType = inputs.Type, inSpot = inputs.Spot, inTime = inputs.Time, inRate = inputs.Rate,
            inDividendYield = inputs.DividendYield, inVol = inputs.Vol, inAverage = inputs.Average,
            inPastFixings = inputs.PastFixings, inStrike = inputs.Strike)
        fixed (byte* outPrice = outputs.Price, outDelta = outputs.Delta, outVega = outputs.Vega,
            outStandardError = outputs.StandardError, outLow = outputs.Low, outHigh = outputs.High,
            outPathsUsed = outputs.PathsUsed, outVarianceReduction = outputs.VarianceReduction)
        fixed (RowCode* rowCodes = outputs.RowCodes)
        {
            var nativeInputs = stackalloc NativeInput[9];
            var nativeOutputs = stackalloc NativeOutput[8];
            var values = stackalloc double[9];
            var batch = new StackBatch(SimulationId.McAsianArithmetic, nativeInputs, values, nativeOutputs);
            batch.Add(Input.Type, inputs.Type, inType);
            batch.Add(Input.Spot, inputs.Spot, inSpot);
            batch.Add(Input.Time, inputs.Time, inTime);
            batch.Add(Input.Rate, inputs.Rate, inRate);
            batch.Add(Input.DividendYield, inputs.DividendYield, inDividendYield);
            batch.Add(Input.Vol, inputs.Vol, inVol);
            batch.Add(Input.Average, inputs.Average, inAverage);
            batch.Add(Input.PastFixings, inputs.PastFixings, inPastFixings);
            batch.Add(Input.Strike, inputs.Strike, inStrike);
            batch.Add(Output.Price, outputs.Price, outPrice);
            batch.Add(Output.Delta, outputs.Delta, outDelta);
            batch.Add(Output.Vega, outputs.Vega, outVega);
            batch.Add(Output.StandardError, outputs.StandardError, outStandardError);
            batch.Add(Output.Low, outputs.Low, outLow);
            batch.Add(Output.High, outputs.High, outHigh);
            batch.Add(Output.PathsUsed, outputs.PathsUsed, outPathsUsed);
            batch.Add(Output.VarianceReduction, outputs.VarianceReduction, outVarianceReduction);
            batch.Add(outputs.RowCodes, rowCodes);
            outcome = batch.Simulate(engine, settings, state, progress, cancellationToken);
            return !outcome.Failed;
        }
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
        var batch = new SimulationBatch(SimulationId.McAsianArithmetic) { RowCodes = outputs.RowCodes };
        batch.Inputs[Input.Type] = inputs.Type;
        batch.Inputs[Input.Spot] = inputs.Spot;
        batch.Inputs[Input.Time] = inputs.Time;
        batch.Inputs.SetIntervals(Input.Rate, inputs.Rate);
        batch.Inputs.SetIntervals(Input.DividendYield, inputs.DividendYield);
        batch.Inputs.SetIntervals(Input.Vol, inputs.Vol);
        batch.Inputs[Input.Average] = inputs.Average;
        batch.Inputs[Input.PastFixings] = inputs.PastFixings;
        batch.Inputs[Input.Strike] = inputs.Strike;
        batch.Outputs[Output.Price] = outputs.Price;
        batch.Outputs[Output.Delta] = outputs.Delta;
        batch.Outputs[Output.Vega] = outputs.Vega;
        batch.Outputs[Output.StandardError] = outputs.StandardError;
        batch.Outputs[Output.Low] = outputs.Low;
        batch.Outputs[Output.High] = outputs.High;
        batch.Outputs[Output.PathsUsed] = outputs.PathsUsed;
        batch.Outputs[Output.VarianceReduction] = outputs.VarianceReduction;
        return batch;
    }
}
