// Written by `cargo xtask gen`; do not edit.

namespace Neutryx;

/// <summary>
/// What became of a call. Negative: it failed; zero: all is well; positive: it ran, with something to know.
/// Later versions may add members.
/// </summary>
public enum Status : int
{
    /// <summary>Everything was computed.</summary>
    Ok = 0,

    /// <summary>Some rows could not be priced: their outputs are NaN and their row codes say why.</summary>
    Partial = 1,

    /// <summary>An asynchronous job is still running.</summary>
    Pending = 2,

    /// <summary>An argument has a value that is not allowed.</summary>
    InvalidArgument = -1,

    /// <summary>A required pointer is null.</summary>
    NullPointer = -2,

    /// <summary>A struct has a size this library does not know.</summary>
    InvalidStruct = -3,

    /// <summary>No pricer has this number or name.</summary>
    UnknownPricer = -4,

    /// <summary>The pricer has no such input column.</summary>
    UnknownInput = -5,

    /// <summary>The pricer has no such output.</summary>
    UnknownOutput = -6,

    /// <summary>A required input column is missing.</summary>
    MissingInput = -7,

    /// <summary>An input or output was given twice.</summary>
    DuplicateColumn = -8,

    /// <summary>An element type that does not exist or does not fit the column.</summary>
    InvalidDtype = -9,

    /// <summary>
    /// A stride that is not allowed: zero for an output, or one that makes elements overlap.
    /// </summary>
    InvalidStride = -10,

    /// <summary>Row count times stride does not fit the address space.</summary>
    CountOverflow = -11,

    /// <summary>An output overlaps another output or an input, other than exactly in place.</summary>
    Overlap = -12,

    /// <summary>The backend or instruction set asked for is not there.</summary>
    Unavailable = -13,

    /// <summary>The call was cancelled; rows already done stay written.</summary>
    Cancelled = -14,

    /// <summary>Memory or threads could not be had.</summary>
    OutOfResources = -15,

    /// <summary>A fault inside the library was caught.</summary>
    Internal = -16,

    /// <summary>A buffer is too small for the text; the size needed was written.</summary>
    BufferTooSmall = -17,

    /// <summary>An OpenCL device or its driver failed; the error's device code is the driver's.</summary>
    DeviceFailed = -18,
}

/// <summary>Names of <see cref="Status"/>.</summary>
public static class StatusNames
{
    /// <summary>
    /// The name used in every language, such as <c>device_failed</c>; <c>unknown</c> for a number that is
    /// none.
    /// </summary>
    public static string Name(this Status of) => of switch
    {
        Status.Ok => "ok",
        Status.Partial => "partial",
        Status.Pending => "pending",
        Status.InvalidArgument => "invalid_argument",
        Status.NullPointer => "null_pointer",
        Status.InvalidStruct => "invalid_struct",
        Status.UnknownPricer => "unknown_pricer",
        Status.UnknownInput => "unknown_input",
        Status.UnknownOutput => "unknown_output",
        Status.MissingInput => "missing_input",
        Status.DuplicateColumn => "duplicate_column",
        Status.InvalidDtype => "invalid_dtype",
        Status.InvalidStride => "invalid_stride",
        Status.CountOverflow => "count_overflow",
        Status.Overlap => "overlap",
        Status.Unavailable => "unavailable",
        Status.Cancelled => "cancelled",
        Status.OutOfResources => "out_of_resources",
        Status.Internal => "internal",
        Status.BufferTooSmall => "buffer_too_small",
        Status.DeviceFailed => "device_failed",
        _ => "unknown",
    };
}
