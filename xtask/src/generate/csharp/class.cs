// Written by `cargo xtask gen` from the registry; do not edit.

using System;
using System.Threading;
using System.Threading.Tasks;
using Neutryx.Interop;

namespace Neutryx;

@SUMMARY@
@TEXT@
public static class @CLASS@
{
    /// <summary>
    /// Columns that are read: an array or span where values differ from row to row, a number where they do not.
    /// </summary>
    public ref struct Inputs
    {
@INPUT_SPANS@
    }

    /// <summary>Columns that are written: arrays or spans. What is not given is not computed.</summary>
    public ref struct Outputs
    {
@OUTPUT_SPANS@

        /// <summary>What became of each row.</summary>
        public RowCodeSpan RowCodes;
    }

    /// <summary><see cref="Inputs"/> that may be kept: for batches, books and asynchronous calls.</summary>
    public sealed class MemoryInputs
    {
@INPUT_MEMORIES@
    }

    /// <summary><see cref="Outputs"/> that may be kept: for batches, books and asynchronous calls.</summary>
    public sealed class MemoryOutputs
    {
@OUTPUT_MEMORIES@

        /// <summary>What became of each row.</summary>
        public RowCodeMemory RowCodes { get; set; }
    }

@CALLS@
}
