using Neutryx.Interop;

namespace Neutryx;

/// <summary>
/// Options of one pricer whose columns are kept: for programs that learn at run time what to price, for books, for
/// asynchronous calls, and to be priced again and again.
/// </summary>
/// <remarks>
/// <code>
/// var batch = new Batch("bsm_european")
/// {
///     Inputs = { [Input.Type] = OptionType.Call, ["spot"] = spot, ["strike"] = 100.0, ... },
///     Outputs = { ["price"] = price },
/// };
/// engine.Price(batch);
/// </code>
/// The typed <c>CreateBatch</c> of each pricer, such as <see cref="BsmEuropean.CreateBatch"/>, makes one from names
/// that the compiler checks.
/// </remarks>
public sealed class Batch : ColumnBatch
{
    /// <summary>A batch without columns.</summary>
    /// <param name="pricer">What to price with.</param>
    public Batch(PricerId pricer)
        : base((uint)pricer) => Pricer = pricer;

    /// <summary>A batch without columns.</summary>
    /// <param name="pricer">Name of what to price with, such as <c>bsm_european</c>.</param>
    /// <exception cref="NeutryxException">No pricer has this name.</exception>
    public Batch(string pricer)
        : this(Names.Find<PricerId>(pricer, PricerIdNames.Name, Status.UnknownPricer, "pricer"))
    {
    }

    /// <summary>What the batch is priced with.</summary>
    public PricerId Pricer { get; }
}
