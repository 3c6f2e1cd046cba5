// Written by `cargo xtask gen` from the registry; do not edit.

using System;
using System.Threading;
using System.Threading.Tasks;
using Neutryx.Interop;

namespace Neutryx;

/// <summary>European option on a forward, Bachelier.</summary>
/// <remarks>
/// <para>V = e^{-rT} (w (F - K) N(w d) + vol sqrt(T) phi(d)), d = (F - K) / (vol sqrt(T)); vol in units of
/// money per square-root year. Forward and strike may be negative.</para>
/// <para>Bachelier, Theorie de la speculation, Annales scientifiques de l'ENS 17 (1900), p. 21-86; Haug, The
/// Complete Guide to Option Pricing Formulas, 2nd ed. (2007), sec. 1.3.1</para>
/// </remarks>
public static class BachelierEuropean
{
    /// <summary>
    /// Columns that are read: an array or span where values differ from row to row, a number where they do not.
    /// </summary>
    public ref struct Inputs
    {
        /// <summary>1 for a call, -1 for a put: 1 or -1.</summary>
        public InputSpan Type;

        /// <summary>Forward price for the expiry [money]: any finite number.</summary>
        public InputSpan Forward;

        /// <summary>Strike price [money]: any finite number.</summary>
        public InputSpan Strike;

        /// <summary>Time to expiry [year]: 0 to infinity, both included.</summary>
        public InputSpan Time;

        /// <summary>Interest rate, continuously compounded [1/year]: any finite number.</summary>
        public InputSpan Rate;

        /// <summary>
        /// Normal volatility per square-root year [money/sqrt(year)]: 0 to infinity, both included.
        /// </summary>
        public InputSpan Vol;
    }

    /// <summary>Columns that are written: arrays or spans. What is not given is not computed.</summary>
    public ref struct Outputs
    {
        /// <summary>Present value.</summary>
        public OutputSpan Price;

        /// <summary>dV/dS, or dV/dF for options on a forward.</summary>
        public OutputSpan Delta;

        /// <summary>d2V/dS2.</summary>
        public OutputSpan Gamma;

        /// <summary>dV/dvol.</summary>
        public OutputSpan Vega;

        /// <summary>dV/dt = -dV/dT.</summary>
        public OutputSpan Theta;

        /// <summary>dV/dr; the forward is held fixed for options on a forward.</summary>
        public OutputSpan Rho;

        /// <summary>d2V/dS dvol.</summary>
        public OutputSpan Vanna;

        /// <summary>d2V/dvol2.</summary>
        public OutputSpan Volga;

        /// <summary>d delta/dt.</summary>
        public OutputSpan Charm;

        /// <summary>d vega/dt.</summary>
        public OutputSpan Veta;

        /// <summary>d gamma/dS.</summary>
        public OutputSpan Speed;

        /// <summary>d gamma/dvol.</summary>
        public OutputSpan Zomma;

        /// <summary>d gamma/dt.</summary>
        public OutputSpan Color;

        /// <summary>d volga/dvol.</summary>
        public OutputSpan Ultima;

        /// <summary>dV/dK.</summary>
        public OutputSpan DualDelta;

        /// <summary>d2V/dK2.</summary>
        public OutputSpan DualGamma;

        /// <summary>Risk-neutral probability of expiring in the money.</summary>
        public OutputSpan ItmProbability;

        /// <summary>Expected payoff: the price before discounting.</summary>
        public OutputSpan UndiscountedPrice;

        /// <summary>What became of each row.</summary>
        public RowCodeSpan RowCodes;
    }

    /// <summary><see cref="Inputs"/> that may be kept: for batches, books and asynchronous calls.</summary>
    public sealed class MemoryInputs
    {
        /// <summary>1 for a call, -1 for a put: 1 or -1.</summary>
        public InputMemory Type { get; set; }

        /// <summary>Forward price for the expiry [money]: any finite number.</summary>
        public InputMemory Forward { get; set; }

        /// <summary>Strike price [money]: any finite number.</summary>
        public InputMemory Strike { get; set; }

        /// <summary>Time to expiry [year]: 0 to infinity, both included.</summary>
        public InputMemory Time { get; set; }

        /// <summary>Interest rate, continuously compounded [1/year]: any finite number.</summary>
        public InputMemory Rate { get; set; }

        /// <summary>
        /// Normal volatility per square-root year [money/sqrt(year)]: 0 to infinity, both included.
        /// </summary>
        public InputMemory Vol { get; set; }
    }

    /// <summary><see cref="Outputs"/> that may be kept: for batches, books and asynchronous calls.</summary>
    public sealed class MemoryOutputs
    {
        /// <summary>Present value.</summary>
        public OutputMemory Price { get; set; }

        /// <summary>dV/dS, or dV/dF for options on a forward.</summary>
        public OutputMemory Delta { get; set; }

        /// <summary>d2V/dS2.</summary>
        public OutputMemory Gamma { get; set; }

        /// <summary>dV/dvol.</summary>
        public OutputMemory Vega { get; set; }

        /// <summary>dV/dt = -dV/dT.</summary>
        public OutputMemory Theta { get; set; }

        /// <summary>dV/dr; the forward is held fixed for options on a forward.</summary>
        public OutputMemory Rho { get; set; }

        /// <summary>d2V/dS dvol.</summary>
        public OutputMemory Vanna { get; set; }

        /// <summary>d2V/dvol2.</summary>
        public OutputMemory Volga { get; set; }

        /// <summary>d delta/dt.</summary>
        public OutputMemory Charm { get; set; }

        /// <summary>d vega/dt.</summary>
        public OutputMemory Veta { get; set; }

        /// <summary>d gamma/dS.</summary>
        public OutputMemory Speed { get; set; }

        /// <summary>d gamma/dvol.</summary>
        public OutputMemory Zomma { get; set; }

        /// <summary>d gamma/dt.</summary>
        public OutputMemory Color { get; set; }

        /// <summary>d volga/dvol.</summary>
        public OutputMemory Ultima { get; set; }

        /// <summary>dV/dK.</summary>
        public OutputMemory DualDelta { get; set; }

        /// <summary>d2V/dK2.</summary>
        public OutputMemory DualGamma { get; set; }

        /// <summary>Risk-neutral probability of expiring in the money.</summary>
        public OutputMemory ItmProbability { get; set; }

        /// <summary>Expected payoff: the price before discounting.</summary>
        public OutputMemory UndiscountedPrice { get; set; }

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
            inTime = inputs.Time, inRate = inputs.Rate, inVol = inputs.Vol)
        fixed (byte* outPrice = outputs.Price, outDelta = outputs.Delta, outGamma = outputs.Gamma,
            outVega = outputs.Vega, outTheta = outputs.Theta, outRho = outputs.Rho, outVanna = outputs.Vanna,
            outVolga = outputs.Volga, outCharm = outputs.Charm, outVeta = outputs.Veta,
            outSpeed = outputs.Speed, outZomma = outputs.Zomma, outColor = outputs.Color,
            outUltima = outputs.Ultima, outDualDelta = outputs.DualDelta, outDualGamma = outputs.DualGamma,
            outItmProbability = outputs.ItmProbability, outUndiscountedPrice = outputs.UndiscountedPrice)
        fixed (RowCode* rowCodes = outputs.RowCodes)
        {
            var nativeInputs = stackalloc NativeInput[6];
            var nativeOutputs = stackalloc NativeOutput[18];
            var values = stackalloc double[6];
            var batch = new StackBatch(PricerId.BachelierEuropean, nativeInputs, values, nativeOutputs);
            batch.Add(Input.Type, inputs.Type, inType);
            batch.Add(Input.Forward, inputs.Forward, inForward);
            batch.Add(Input.Strike, inputs.Strike, inStrike);
            batch.Add(Input.Time, inputs.Time, inTime);
            batch.Add(Input.Rate, inputs.Rate, inRate);
            batch.Add(Input.Vol, inputs.Vol, inVol);
            batch.Add(Output.Price, outputs.Price, outPrice);
            batch.Add(Output.Delta, outputs.Delta, outDelta);
            batch.Add(Output.Gamma, outputs.Gamma, outGamma);
            batch.Add(Output.Vega, outputs.Vega, outVega);
            batch.Add(Output.Theta, outputs.Theta, outTheta);
            batch.Add(Output.Rho, outputs.Rho, outRho);
            batch.Add(Output.Vanna, outputs.Vanna, outVanna);
            batch.Add(Output.Volga, outputs.Volga, outVolga);
            batch.Add(Output.Charm, outputs.Charm, outCharm);
            batch.Add(Output.Veta, outputs.Veta, outVeta);
            batch.Add(Output.Speed, outputs.Speed, outSpeed);
            batch.Add(Output.Zomma, outputs.Zomma, outZomma);
            batch.Add(Output.Color, outputs.Color, outColor);
            batch.Add(Output.Ultima, outputs.Ultima, outUltima);
            batch.Add(Output.DualDelta, outputs.DualDelta, outDualDelta);
            batch.Add(Output.DualGamma, outputs.DualGamma, outDualGamma);
            batch.Add(Output.ItmProbability, outputs.ItmProbability, outItmProbability);
            batch.Add(Output.UndiscountedPrice, outputs.UndiscountedPrice, outUndiscountedPrice);
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
        var batch = new Batch(PricerId.BachelierEuropean) { RowCodes = outputs.RowCodes };
        batch.Inputs[Input.Type] = inputs.Type;
        batch.Inputs[Input.Forward] = inputs.Forward;
        batch.Inputs[Input.Strike] = inputs.Strike;
        batch.Inputs[Input.Time] = inputs.Time;
        batch.Inputs[Input.Rate] = inputs.Rate;
        batch.Inputs[Input.Vol] = inputs.Vol;
        batch.Outputs[Output.Price] = outputs.Price;
        batch.Outputs[Output.Delta] = outputs.Delta;
        batch.Outputs[Output.Gamma] = outputs.Gamma;
        batch.Outputs[Output.Vega] = outputs.Vega;
        batch.Outputs[Output.Theta] = outputs.Theta;
        batch.Outputs[Output.Rho] = outputs.Rho;
        batch.Outputs[Output.Vanna] = outputs.Vanna;
        batch.Outputs[Output.Volga] = outputs.Volga;
        batch.Outputs[Output.Charm] = outputs.Charm;
        batch.Outputs[Output.Veta] = outputs.Veta;
        batch.Outputs[Output.Speed] = outputs.Speed;
        batch.Outputs[Output.Zomma] = outputs.Zomma;
        batch.Outputs[Output.Color] = outputs.Color;
        batch.Outputs[Output.Ultima] = outputs.Ultima;
        batch.Outputs[Output.DualDelta] = outputs.DualDelta;
        batch.Outputs[Output.DualGamma] = outputs.DualGamma;
        batch.Outputs[Output.ItmProbability] = outputs.ItmProbability;
        batch.Outputs[Output.UndiscountedPrice] = outputs.UndiscountedPrice;
        return batch;
    }
}
