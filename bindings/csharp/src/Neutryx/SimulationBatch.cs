using Neutryx.Interop;

namespace Neutryx;

/// <summary>
/// Options of one simulation whose columns are kept: for programs that learn at run time what to simulate, for
/// asynchronous calls, and to be simulated again and again.
/// </summary>
/// <remarks>
/// As <see cref="Batch"/> for pricers. The typed <c>CreateBatch</c> of each simulation, such as
/// <see cref="McAsianArithmetic.CreateBatch"/>, makes one from names that the compiler checks.
/// </remarks>
public sealed class SimulationBatch : ColumnBatch
{
    /// <summary>A batch without columns.</summary>
    /// <param name="simulation">What to simulate.</param>
    public SimulationBatch(SimulationId simulation)
        : base((uint)simulation) => Simulation = simulation;

    /// <summary>A batch without columns.</summary>
    /// <param name="simulation">Name of what to simulate, such as <c>mc_asian_arithmetic</c>.</param>
    /// <exception cref="NeutryxException">No simulation has this name.</exception>
    public SimulationBatch(string simulation)
        : this(Names.Find<SimulationId>(simulation, SimulationIdNames.Name, Status.UnknownPricer, "simulation"))
    {
    }

    /// <summary>What is simulated.</summary>
    public SimulationId Simulation { get; }
}
