using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Neutryx.Interop;

namespace Neutryx;

/// <summary>Prices batches. Make one and keep it: any number of threads may use it at once.</summary>
/// <remarks>
/// An engine holds the choice of backend and the threads that share the work; it starts none before a batch is large
/// enough to be worth one. The typed classes, such as <see cref="BsmEuropean"/>, are the usual way to call it.
/// </remarks>
public sealed class Engine : IDisposable
{
    /// <summary>An engine.</summary>
    /// <param name="options">Null for the default, which suits everyone who does not know better.</param>
    /// <exception cref="NeutryxException">The machine lacks what was asked for.</exception>
    /// <exception cref="NeutryxLibraryException">The native library is not there or does not fit.</exception>
    public Engine(EngineOptions? options = null) => Handle = (options ?? new()).CreateEngine();

    // Never disposed of: it has no timer and nobody waits for it, so there is nothing to let go.
    private readonly CancellationTokenSource _ends = new();

    internal EngineHandle Handle { get; }

    /// <summary>What the engine is.</summary>
    /// <exception cref="ObjectDisposedException">The engine was disposed.</exception>
    public EngineDescription Describe() => new(Handle.Describe());

    /// <summary>
    /// Starts the threads and runs every pricer once, so that the first real call is as fast as the next. Never needed.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The engine was disposed.</exception>
    public void Warmup() => Handle.Warmup().ThrowIfFailed();

    /// <summary>
    /// Prices a batch, and returns when all is written. Rows that cannot be priced are in the outcome.
    /// </summary>
    /// <param name="batch">What to price.</param>
    /// <param name="progress">Told now and then, and at the end, on the calling thread.</param>
    /// <param name="cancellationToken">Stops the call; rows already done stay written.</param>
    /// <exception cref="NeutryxException">An argument is wrong; nothing was written.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    /// <exception cref="ObjectDisposedException">The engine was disposed.</exception>
    public Outcome Price(
        Batch batch, IProgress<PricingProgress>? progress = null, CancellationToken cancellationToken = default) =>
        Price([batch], progress, cancellationToken);

    /// <summary>
    /// Prices batches of any pricers and sizes together, which is faster than one after the other. Nothing is written
    /// unless every batch is in order.
    /// </summary>
    /// <param name="book">What to price. The columns of one batch must not overlap the outputs of another.</param>
    /// <param name="progress">Told now and then, and at the end, on the calling thread.</param>
    /// <param name="cancellationToken">Stops the call; rows already done stay written.</param>
    /// <exception cref="NeutryxException">An argument is wrong; nothing was written.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    /// <exception cref="ObjectDisposedException">The engine was disposed.</exception>
    public Outcome Price(
        IReadOnlyList<Batch> book,
        IProgress<PricingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        TryPrice(book, out var outcome, progress, cancellationToken);
        return outcome.ThrowIfFailed(cancellationToken);
    }

    /// <summary>
    /// <see cref="Price(Batch, IProgress{PricingProgress}?, CancellationToken)"/> that returns false where the other
    /// throws, but for a disposed engine and for what <paramref name="progress"/> throws.
    /// </summary>
    /// <param name="batch">What to price.</param>
    /// <param name="outcome">What the call came to, whether it failed or not.</param>
    /// <param name="progress">Told now and then, and at the end, on the calling thread.</param>
    /// <param name="cancellationToken">Stops the call; rows already done stay written.</param>
    public bool TryPrice(
        Batch batch,
        out Outcome outcome,
        IProgress<PricingProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        TryPrice([batch], out outcome, progress, cancellationToken);

    /// <inheritdoc cref="TryPrice(Batch, out Outcome, IProgress{PricingProgress}?, CancellationToken)"/>
    /// <param name="book">What to price. The columns of one batch must not overlap the outputs of another.</param>
    /// <param name="outcome">What the call came to, whether it failed or not.</param>
    /// <param name="progress">Told now and then, and at the end, on the calling thread.</param>
    /// <param name="cancellationToken">Stops the call; rows already done stay written.</param>
    public unsafe bool TryPrice(
        IReadOnlyList<Batch> book,
        out Outcome outcome,
        IProgress<PricingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(book);
        using var pinned = PinnedBook.Create(book, out outcome);
        if (pinned is not null)
        {
            outcome = Handle.Price(pinned.Batches, pinned.Count, progress, cancellationToken);
        }
        return !outcome.Failed;
    }

    /// <summary>Prices a batch on the engine's threads while the caller goes on.</summary>
    /// <param name="batch">
    /// What to price. Until the task is done its outputs must not be touched and its inputs not be changed; they are
    /// pinned and kept alive.
    /// </param>
    /// <param name="progress">Told now and then, and at the end, on a thread of the pool.</param>
    /// <param name="cancellationToken">Stops the work; rows already done stay written.</param>
    /// <remarks>
    /// The task fails as <see cref="Price(Batch, IProgress{PricingProgress}?, CancellationToken)"/> throws. Disposing
    /// of the engine cancels it.
    /// </remarks>
    public Task<Outcome> PriceAsync(
        Batch batch, IProgress<PricingProgress>? progress = null, CancellationToken cancellationToken = default) =>
        PriceAsync([batch], progress, cancellationToken);

    /// <summary>Prices batches of any pricers and sizes on the engine's threads while the caller goes on.</summary>
    /// <param name="book">
    /// What to price. Until the task is done its outputs must not be touched and its inputs not be changed; they are
    /// pinned and kept alive. The columns of one batch must not overlap the outputs of another.
    /// </param>
    /// <param name="progress">Told now and then, and at the end, on a thread of the pool.</param>
    /// <param name="cancellationToken">Stops the work; rows already done stay written.</param>
    /// <remarks>
    /// The task fails as <see cref="Price(Batch, IProgress{PricingProgress}?, CancellationToken)"/> throws. Disposing
    /// of the engine cancels it.
    /// </remarks>
    public Task<Outcome> PriceAsync(
        IReadOnlyList<Batch> book,
        IProgress<PricingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(book);
        return Job.RunAsync(Handle, book, progress, cancellationToken);
    }

    /// <summary>
    /// Simulates a batch, and returns when all is written. Rows that cannot be priced are in the outcome.
    /// </summary>
    /// <param name="batch">What to simulate.</param>
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
    public Outcome Simulate(
        SimulationBatch batch,
        SimulationSettings? settings = null,
        SimulationState? state = null,
        IProgress<PricingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        TrySimulate(batch, out var outcome, settings, state, progress, cancellationToken);
        return outcome.ThrowIfFailed(cancellationToken);
    }

    /// <summary>
    /// <see cref="Simulate"/> that returns false where the other throws, but for a disposed engine or state and for what
    /// <paramref name="progress"/> throws.
    /// </summary>
    /// <param name="batch">What to simulate.</param>
    /// <param name="outcome">What the call came to, whether it failed or not.</param>
    /// <param name="settings">As for <see cref="Simulate"/>.</param>
    /// <param name="state">As for <see cref="Simulate"/>.</param>
    /// <param name="progress">As for <see cref="Simulate"/>.</param>
    /// <param name="cancellationToken">As for <see cref="Simulate"/>.</param>
    public unsafe bool TrySimulate(
        SimulationBatch batch,
        out Outcome outcome,
        SimulationSettings? settings = null,
        SimulationState? state = null,
        IProgress<PricingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        using var pinned = PinnedBook.Create([batch], out outcome);
        if (pinned is not null)
        {
            outcome = Handle.Simulate(pinned.Batches, settings, state, progress, cancellationToken);
        }
        return !outcome.Failed;
    }

    /// <summary>Simulates a batch on a thread of the pool and the engine's threads while the caller goes on.</summary>
    /// <param name="batch">
    /// What to simulate. Until the task is done its outputs must not be touched and its inputs not be changed; they are
    /// pinned and kept alive.
    /// </param>
    /// <param name="settings">How to simulate; null for the default. Later changes are of no account.</param>
    /// <param name="state">As for <see cref="Simulate"/>. Not to be used until the task is done.</param>
    /// <param name="progress">Told now and then, and at the end, on a thread of the pool.</param>
    /// <param name="cancellationToken">Stops the work; rows already done stay written.</param>
    /// <remarks>
    /// The task fails as <see cref="Simulate"/> throws. Disposing of the engine cancels it. A thread of the pool is busy
    /// until it is done.
    /// </remarks>
    public Task<Outcome> SimulateAsync(
        SimulationBatch batch,
        SimulationSettings? settings = null,
        SimulationState? state = null,
        IProgress<PricingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return SimulationTask.RunAsync(Handle, batch, settings, state, progress, cancellationToken, _ends.Token);
    }

    /// <summary>
    /// Writes the paths that a simulation evaluates its payoff on, to the same bits: an array of rows, paths, intervals
    /// between fixings and assets, the last closest together.
    /// </summary>
    /// <param name="batch">What to simulate: all inputs, those of the payoff too, and no outputs.</param>
    /// <param name="value">What is written: the price at the end of each interval, or what it comes from.</param>
    /// <param name="paths">
    /// Room for <see cref="ColumnBatch.Rows"/> times <see cref="SimulationSettings.Paths"/> times
    /// <see cref="Simulation.Intervals"/> times <see cref="SimulationSettings.Assets"/> elements.
    /// </param>
    /// <param name="settings">
    /// How to simulate; null for the default. Targets, deadline and control variate are of no account. The paths are
    /// numbers <see cref="SimulationSettings.FirstPath"/> and following, not rounded up.
    /// </param>
    /// <param name="progress">Told now and then, and at the end, on the calling thread.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException">The span is too short.</exception>
    /// <exception cref="NeutryxException">An argument is wrong; nothing was written.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    public unsafe Outcome GeneratePaths(
        SimulationBatch batch,
        PathValue value,
        Span<double> paths,
        SimulationSettings? settings = null,
        IProgress<PricingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        fixed (double* data = paths)
        {
            var room = new PathRoom(data, paths.Length, Dtype.F64);
            return GeneratePaths(batch, value, room, settings, progress, cancellationToken);
        }
    }

    /// <inheritdoc cref="GeneratePaths(SimulationBatch, PathValue, Span{double}, SimulationSettings?, IProgress{PricingProgress}?, CancellationToken)"/>
    public unsafe Outcome GeneratePaths(
        SimulationBatch batch,
        PathValue value,
        Span<float> paths,
        SimulationSettings? settings = null,
        IProgress<PricingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        fixed (float* data = paths)
        {
            var room = new PathRoom(data, paths.Length, Dtype.F32);
            return GeneratePaths(batch, value, room, settings, progress, cancellationToken);
        }
    }

    private unsafe Outcome GeneratePaths(
        SimulationBatch batch,
        PathValue value,
        PathRoom room,
        SimulationSettings? settings,
        IProgress<PricingProgress>? progress,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(batch);
        settings ??= new();
        using var pinned = PinnedBook.Create([batch], out var wrong);
        if (pinned is null)
        {
            throw new NeutryxException(wrong);
        }
        // A number that is no simulation is the library's to refuse; it writes nothing then.
        var intervals = Simulation.Of(batch.Simulation)?.Intervals(settings) ?? 0;
        room.Check((long)pinned.Batches->Rows, settings, intervals);
        var raw = room.Native(value);
        var outcome = Handle.GeneratePaths(pinned.Batches, settings, &raw, progress, cancellationToken);
        return outcome.ThrowIfFailed(cancellationToken);
    }

    /// <summary>
    /// Ends the engine and its threads. Calls that are running on other threads are waited for; asynchronous ones are
    /// cancelled.
    /// </summary>
    public void Dispose()
    {
        _ends.Cancel();
        Handle.Dispose();
    }
}
