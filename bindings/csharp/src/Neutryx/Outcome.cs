using System;
using System.Text;
using System.Threading;
using Neutryx.Interop;

namespace Neutryx;

/// <summary>What a call came to.</summary>
/// <remarks>
/// A row that cannot be priced is no failure: it gets NaN and a row code, the others are priced, and the outcome tells
/// how many there were.
/// </remarks>
public sealed class Outcome
{
    private Outcome(Status status, string argument, string message)
    {
        Status = status;
        Argument = argument;
        Message = message;
    }

    private unsafe Outcome(int status, NativeError* error)
        : this(
            (Status)status,
            Text(error->Argument, NativeError.ArgumentSize),
            Text(error->Message, NativeError.MessageSize))
    {
        BadRows = (long)error->BadRows;
        Batch = (long)error->Batch;
        Row = (long)error->Row;
        RowCode = (RowCode)error->RowCode;
        DeviceCode = error->DeviceCode;
    }

    /// <summary>Every row was priced.</summary>
    public static Outcome Complete { get; } = new(Status.Ok, "", "");

    /// <summary>Whether all is well, rows were bad, or what went wrong.</summary>
    public Status Status { get; }

    /// <summary>Every row was priced.</summary>
    public bool IsComplete => Status == Status.Ok;

    /// <summary>The call did not do what it was asked to.</summary>
    public bool Failed => Status < 0;

    /// <summary>Number of rows that have a row code; their outputs, or some of them, are NaN.</summary>
    public long BadRows { get; }

    /// <summary>Index of the first bad row, if there is any.</summary>
    public long Row { get; }

    /// <summary>Why the first bad row could not be priced.</summary>
    public RowCode RowCode { get; }

    /// <summary>Index in the book of the batch with the first bad row, or with the argument at fault.</summary>
    public long Batch { get; private init; }

    /// <summary>
    /// The argument at fault, such as <c>inputs.vol</c> or <c>inputs[2].stride</c>; empty if none is.
    /// </summary>
    public string Argument { get; }

    /// <summary>What is wrong and what to do, or which row is bad; empty if all is well.</summary>
    public string Message { get; }

    /// <summary>Error number of the device's driver, if one is involved.</summary>
    public int DeviceCode { get; }

    /// <summary>
    /// This outcome, or an exception if the call failed or any row is bad: for callers who take all or nothing.
    /// </summary>
    /// <exception cref="NeutryxException">The call failed, or a row is bad.</exception>
    public Outcome RequireAllRows() => IsComplete ? this : throw new NeutryxException(this);

    /// <summary>This outcome, or an exception if the call failed.</summary>
    /// <param name="cancellationToken">What may have stopped the call, for the exception to tell.</param>
    /// <exception cref="NeutryxException">The call failed.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    public Outcome ThrowIfFailed(CancellationToken cancellationToken = default) =>
        !Failed ? this
        : Status == Status.Cancelled ? throw new OperationCanceledException(Message, cancellationToken)
        : throw new NeutryxException(this);

    /// <summary>The status, or the argument at fault and what is wrong.</summary>
    public override string ToString()
    {
        if (Message.Length == 0)
        {
            return Argument.Length == 0 ? Status.Name() : $"{Argument}: {Status.Name()}";
        }
        return Argument.Length == 0 ? Message : $"{Argument} {Message}";
    }

    /// <summary>What a function of the C API returned and wrote.</summary>
    internal static unsafe Outcome Of(int status, NativeError* error) =>
        status == (int)Status.Ok ? Complete : new(status, error);

    /// <summary>What is found to be wrong on this side of the C API.</summary>
    internal static Outcome Of(Status status, string argument, string message, int batch = 0) =>
        new(status, argument, message) { Batch = batch };

    /// <summary>What a call that succeeded has to say all the same.</summary>
    internal static unsafe string Remarks(NativeError* error) => Text(error->Message, NativeError.MessageSize);

    private static unsafe string Text(byte* text, int size)
    {
        var bytes = new ReadOnlySpan<byte>(text, size);
        var end = bytes.IndexOf((byte)0);
        return Encoding.UTF8.GetString(end < 0 ? bytes : bytes[..end]);
    }
}
