using System;

namespace Neutryx;

/// <summary>A call that failed, with everything that its outcome tells.</summary>
public class NeutryxException : Exception
{
    /// <summary>An exception for an outcome.</summary>
    /// <param name="outcome">The outcome; usually one that failed.</param>
    /// <param name="innerException">What it comes from, if another exception.</param>
    public NeutryxException(Outcome outcome, Exception? innerException = null)
        : base(outcome?.ToString(), innerException) =>
        Outcome = outcome ?? throw new ArgumentNullException(nameof(outcome));

    /// <summary>All that is known.</summary>
    public Outcome Outcome { get; }

    /// <summary>What kind of failure it is.</summary>
    public Status Status => Outcome.Status;

    /// <summary>The argument at fault, such as <c>inputs.vol</c>; empty if none is.</summary>
    public string Argument => Outcome.Argument;

    /// <summary>Index in the book of the batch at fault.</summary>
    public long Batch => Outcome.Batch;

    /// <summary>Index of the first bad row, if rows are the reason.</summary>
    public long Row => Outcome.Row;

    /// <summary>Why the first bad row could not be priced, if rows are the reason.</summary>
    public RowCode RowCode => Outcome.RowCode;

    /// <summary>Number of bad rows, if rows are the reason.</summary>
    public long BadRows => Outcome.BadRows;
}
