using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Neutryx.Interop;

/// <summary>A book that the engine prices while the caller goes on.</summary>
internal static class Job
{
    internal static async Task<Outcome> RunAsync(
        EngineHandle engine,
        IReadOnlyList<Batch> book,
        IProgress<PricingProgress>? progress,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // Disposed of last: it waits until nothing touches the columns any more, whatever happened in between.
        using var job = Submit(engine, book);
        using var registration = cancellationToken.UnsafeRegister(static job => ((JobHandle)job!).Cancel(), job);

        // The library calls nobody from its threads, so the job is looked at: soon at first, then ever more rarely, so
        // that a waiting task neither holds a thread nor adds more than an eighth to the time of the work. The timer
        // also keeps the job, its columns and its pins alive should the caller drop the task.
        var start = Environment.TickCount64;
        Outcome? outcome;
        var told = default(PricingProgress);
        while ((outcome = job.Poll()) is null)
        {
            Tell(job, progress, ref told);
            var delay = Math.Clamp((Environment.TickCount64 - start) / 8, 1, 20);
            await Task.Delay(TimeSpan.FromMilliseconds(delay), CancellationToken.None).ConfigureAwait(false);
        }
        if (!outcome.Failed)
        {
            Tell(job, progress, ref told);
        }
        return outcome.ThrowIfFailed(cancellationToken);
    }

    private static unsafe JobHandle Submit(EngineHandle engine, IReadOnlyList<Batch> book)
    {
        var pinned = PinnedBook.Create(book, out var outcome);
        if (pinned is null)
        {
            throw new NeutryxException(outcome);
        }
        var job = new JobHandle(pinned);
        try
        {
            engine.Submit(pinned.Batches, pinned.Count, job).ThrowIfFailed();
            pinned.FreeBatches();
            return job;
        }
        catch
        {
            // There is no job that would let go of the columns.
            pinned.Dispose();
            throw;
        }
    }

    private static void Tell(JobHandle job, IProgress<PricingProgress>? progress, ref PricingProgress told)
    {
        if (progress is not null && job.Progress() is var now && now != told)
        {
            told = now;
            progress.Report(now);
        }
    }
}
