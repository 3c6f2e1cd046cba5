// Written by `cargo xtask gen` from the registry; do not edit.

using System;
using System.Threading;
using System.Threading.Tasks;
using Neutryx.Interop;

namespace Neutryx;

/// <summary>Implied volatility, Black 1976.</summary>
/// <remarks>
/// <para>The vol for which black76_european has the quoted price, to as many digits as the price determines.
/// A rate of 0 takes the price as undiscounted.</para>
/// <para>Jaeckel, Let's Be Rational, Wilmott 2015(75), p. 40-53; Black (1976)</para>
/// </remarks>
public static class BlackImpliedVol
{
    /// <summary>
    /// Columns that are read: an array or span where values differ from row to row, a number where they do not.
    /// </summary>
    public ref struct Inputs
    {
        /// <summary>1 for a call, -1 for a put: 1 or -1.</summary>
        public InputSpan Type;

        /// <summary>Forward price for the expiry [money]: 0 to infinity, both included.</summary>
        public InputSpan Forward;

        /// <summary>Strike price [money]: 0 to infinity, both included.</summary>
        public InputSpan Strike;

        /// <summary>Time to expiry [year]: 0 to infinity, both included.</summary>
        public InputSpan Time;

        /// <summary>Interest rate, continuously compounded [1/year]: any finite number.</summary>
        public InputSpan Rate;

        /// <summary>Quoted price of the option, discounted [money]: any finite number.</summary>
        public InputSpan Price;
    }

    /// <summary>Columns that are written: arrays or spans. What is not given is not computed.</summary>
    public ref struct Outputs
    {
        /// <summary>dV/dvol.</summary>
        public OutputSpan Vega;

        /// <summary>
        /// Implied volatility per square-root year: a decimal for lognormal models, money for Bachelier's.
        /// </summary>
        public OutputSpan Vol;

        /// <summary>
        /// The same, but where a price is outside of what the model allows, the bound it violates: 0 or
        /// infinity.
        /// </summary>
        public OutputSpan ClampedVol;

        /// <summary>Implied volatility times the square root of the time.</summary>
        public OutputSpan TotalVol;

        /// <summary>
        /// d1 of the Black formula at the implied volatility; (F - K) / (vol sqrt(T)) for Bachelier's.
        /// </summary>
        public OutputSpan D1;

        /// <summary>d2 of the Black formula at the implied volatility.</summary>
        public OutputSpan D2;

        /// <summary>
        /// Relative error of the implied volatility that a relative error of the price of one machine epsilon
        /// causes.
        /// </summary>
        public OutputSpan AttainableError;

        /// <summary>Refinements that the search for the implied volatility took.</summary>
        public OutputSpan Iterations;

        /// <summary>What became of each row.</summary>
        public RowCodeSpan RowCodes;
    }

    /// <summary><see cref="Inputs"/> that may be kept: for batches, books and asynchronous calls.</summary>
    public sealed class MemoryInputs
    {
        /// <summary>1 for a call, -1 for a put: 1 or -1.</summary>
        public InputMemory Type { get; set; }

        /// <summary>Forward price for the expiry [money]: 0 to infinity, both included.</summary>
        public InputMemory Forward { get; set; }

        /// <summary>Strike price [money]: 0 to infinity, both included.</summary>
        public InputMemory Strike { get; set; }

        /// <summary>Time to expiry [year]: 0 to infinity, both included.</summary>
        public InputMemory Time { get; set; }

        /// <summary>Interest rate, continuously compounded [1/year]: any finite number.</summary>
        public InputMemory Rate { get; set; }

        /// <summary>Quoted price of the option, discounted [money]: any finite number.</summary>
        public InputMemory Price { get; set; }
    }

    /// <summary><see cref="Outputs"/> that may be kept: for batches, books and asynchronous calls.</summary>
    public sealed class MemoryOutputs
    {
        /// <summary>dV/dvol.</summary>
        public OutputMemory Vega { get; set; }

        /// <summary>
        /// Implied volatility per square-root year: a decimal for lognormal models, money for Bachelier's.
        /// </summary>
        public OutputMemory Vol { get; set; }

        /// <summary>
        /// The same, but where a price is outside of what the model allows, the bound it violates: 0 or
        /// infinity.
        /// </summary>
        public OutputMemory ClampedVol { get; set; }

        /// <summary>Implied volatility times the square root of the time.</summary>
        public OutputMemory TotalVol { get; set; }

        /// <summary>
        /// d1 of the Black formula at the implied volatility; (F - K) / (vol sqrt(T)) for Bachelier's.
        /// </summary>
        public OutputMemory D1 { get; set; }

        /// <summary>d2 of the Black formula at the implied volatility.</summary>
        public OutputMemory D2 { get; set; }

        /// <summary>
        /// Relative error of the implied volatility that a relative error of the price of one machine epsilon
        /// causes.
        /// </summary>
        public OutputMemory AttainableError { get; set; }

        /// <summary>Refinements that the search for the implied volatility took.</summary>
        public OutputMemory Iterations { get; set; }

        /// <summary>What became of each row.</summary>
        public RowCodeMemory RowCodes { get; set; }
    }

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
        fixed (byte* inType = inputs.Type, inForward = inputs.Forward, inStrike = inputs.Strike,
            inTime = inputs.Time, inRate = inputs.Rate, inPrice = inputs.Price)
        fixed (byte* outVega = outputs.Vega, outVol = outputs.Vol, outClampedVol = outputs.ClampedVol,
            outTotalVol = outputs.TotalVol, outD1 = outputs.D1, outD2 = outputs.D2,
            outAttainableError = outputs.AttainableError, outIterations = outputs.Iterations)
        fixed (RowCode* rowCodes = outputs.RowCodes)
        {
            var nativeInputs = stackalloc NativeInput[6];
            var nativeOutputs = stackalloc NativeOutput[8];
            var values = stackalloc double[6];
            var batch = new StackBatch(PricerId.BlackImpliedVol, nativeInputs, values, nativeOutputs);
            batch.Add(Input.Type, inputs.Type, inType);
            batch.Add(Input.Forward, inputs.Forward, inForward);
            batch.Add(Input.Strike, inputs.Strike, inStrike);
            batch.Add(Input.Time, inputs.Time, inTime);
            batch.Add(Input.Rate, inputs.Rate, inRate);
            batch.Add(Input.Price, inputs.Price, inPrice);
            batch.Add(Output.Vega, outputs.Vega, outVega);
            batch.Add(Output.Vol, outputs.Vol, outVol);
            batch.Add(Output.ClampedVol, outputs.ClampedVol, outClampedVol);
            batch.Add(Output.TotalVol, outputs.TotalVol, outTotalVol);
            batch.Add(Output.D1, outputs.D1, outD1);
            batch.Add(Output.D2, outputs.D2, outD2);
            batch.Add(Output.AttainableError, outputs.AttainableError, outAttainableError);
            batch.Add(Output.Iterations, outputs.Iterations, outIterations);
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
        var batch = new Batch(PricerId.BlackImpliedVol) { RowCodes = outputs.RowCodes };
        batch.Inputs[Input.Type] = inputs.Type;
        batch.Inputs[Input.Forward] = inputs.Forward;
        batch.Inputs[Input.Strike] = inputs.Strike;
        batch.Inputs[Input.Time] = inputs.Time;
        batch.Inputs[Input.Rate] = inputs.Rate;
        batch.Inputs[Input.Price] = inputs.Price;
        batch.Outputs[Output.Vega] = outputs.Vega;
        batch.Outputs[Output.Vol] = outputs.Vol;
        batch.Outputs[Output.ClampedVol] = outputs.ClampedVol;
        batch.Outputs[Output.TotalVol] = outputs.TotalVol;
        batch.Outputs[Output.D1] = outputs.D1;
        batch.Outputs[Output.D2] = outputs.D2;
        batch.Outputs[Output.AttainableError] = outputs.AttainableError;
        batch.Outputs[Output.Iterations] = outputs.Iterations;
        return batch;
    }
}
