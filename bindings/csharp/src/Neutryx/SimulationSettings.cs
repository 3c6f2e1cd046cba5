using System;
using Neutryx.Interop;

namespace Neutryx;

/// <summary>How to simulate; the same for all rows of a call. What is not set is the default.</summary>
public sealed class SimulationSettings
{
    private long _paths;
    private long _firstPath;
    private int _replicates;
    private long _chunkPaths;
    private TimeSpan? _deadline;
    private double[,]? _correlation;

    /// <summary>Where random numbers come from.</summary>
    public Generator Generator { get; set; }

    /// <summary>
    /// Paths for each row; 0, the default, for 65536. Rounded up to whole blocks of 64 paths in every replicate (of 64
    /// pairs with <see cref="Antithetic"/>); the output <c>PathsUsed</c> tells.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public long Paths
    {
        get => _paths;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _paths = value;
        }
    }

    /// <summary>
    /// Number of the first path, rounded down likewise: 0, unless processes share an estimate. Then each takes its own
    /// paths and a <see cref="SimulationState"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public long FirstPath
    {
        get => _firstPath;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _firstPath = value;
        }
    }

    /// <summary>Other seeds give independent numbers.</summary>
    public ulong Seed { get; set; }

    /// <summary>
    /// How Sobol points are randomised. <see cref="Neutryx.Scrambling.None"/> has no standard error. Of no account for
    /// other generators.
    /// </summary>
    public Scrambling Scrambling { get; set; }

    /// <summary>
    /// Independent randomisations of the Sobol points, which share the paths and tell the standard error: 2 to 4096; 0,
    /// the default, for 16, or for 1 without scrambling.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Replicates
    {
        get => _replicates;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _replicates = value;
        }
    }

    /// <summary>Whether paths come in pairs with opposite noise.</summary>
    public bool Antithetic { get; set; }

    /// <summary>
    /// Whether the normals of each step are shifted so that those of a block of 64 paths have no mean, without a bias in
    /// price or error. Not with <see cref="Neutryx.Generator.Sobol"/>, whose points are even already.
    /// </summary>
    public bool MomentMatching { get; set; }

    /// <summary>Whether the known price of something similar corrects the estimate. True by default.</summary>
    public bool ControlVariate { get; set; } = true;

    /// <summary>When the payoff looks at its path: a number of fixings, or a list; one, at expiry, by default.</summary>
    public Fixings Fixings { get; set; }

    /// <summary>A row is done as soon as its standard error is not above this; 0, the default, for never.</summary>
    public double StandardError { get; set; }

    /// <summary>
    /// A row is done as soon as its standard error is not above this times its price; 0, the default, for never.
    /// </summary>
    public double RelativeError { get; set; }

    /// <summary>
    /// Time for the whole call, shared fairly by the rows; null, the default, for no limit. Rows get as many paths as fit,
    /// and those that got none <see cref="RowCode.NoPaths"/>. Only such calls may give other bits when repeated.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public TimeSpan? Deadline
    {
        get => _deadline;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? TimeSpan.Zero, TimeSpan.Zero, nameof(value));
            _deadline = value;
        }
    }

    /// <summary>
    /// Paths that a thread simulates between two looks at clock and cancellation; 0, the default, for what suits. It
    /// changes no results.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public long ChunkPaths
    {
        get => _chunkPaths;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _chunkPaths = value;
        }
    }

    /// <summary>
    /// For simulations of several assets: their correlations, with a row and a column for each; null, the default, for one
    /// asset. Symmetric, with ones on the diagonal, and positive semidefinite. They are copied.
    /// </summary>
    /// <exception cref="ArgumentException">The matrix has no rows, or is not square.</exception>
    public double[,]? Correlation
    {
        get => (double[,]?)_correlation?.Clone();
        set
        {
            if (value is not null && (value.GetLength(0) != value.GetLength(1) || value.Length == 0))
            {
                throw new ArgumentException(
                    $"The matrix is {value.GetLength(0)} x {value.GetLength(1)}; give a row and a column for each asset.",
                    nameof(value));
            }
            _correlation = (double[,]?)value?.Clone();
        }
    }

    /// <summary>Sets <see cref="Correlation"/> to that of assets of which every two have the same.</summary>
    /// <param name="assets">Number of assets.</param>
    /// <param name="correlation">Of every two of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no asset.</exception>
    public void CorrelateAll(int assets, double correlation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(assets, 1);
        var matrix = new double[assets, assets];
        for (var i = 0; i < assets; i++)
        {
            for (var k = 0; k < assets; k++)
            {
                matrix[i, k] = i == k ? 1.0 : correlation;
            }
        }
        _correlation = matrix;
    }

    /// <summary>Number of assets; 1 if there is no matrix.</summary>
    public int Assets => _correlation?.GetLength(0) ?? 1;

    /// <summary>The matrix itself, for <c>fixed</c>.</summary>
    internal double[,]? Matrix => _correlation;

    internal SimulationSettings Copy() => (SimulationSettings)MemberwiseClone();

    /// <summary>The settings as the C API takes them, without the lists of fixings and correlations, which are to be pinned.</summary>
    internal unsafe NativeSimulationSettings Native() =>
        new()
        {
            StructSize = (uint)sizeof(NativeSimulationSettings),
            Generator = (uint)Generator,
            Paths = (ulong)Paths,
            FirstPath = (ulong)FirstPath,
            Seed = Seed,
            Scrambling = (uint)Scrambling,
            Replicates = (uint)Replicates,
            Antithetic = Antithetic ? 1u : 0u,
            MomentMatching = MomentMatching ? 1u : 0u,
            ControlVariateOff = ControlVariate ? 0u : 1u,
            FixingKind = (uint)Fixings.Kind,
            FixingCount = (nuint)Fixings.Count,
            StandardError = StandardError,
            RelativeError = RelativeError,
            DeadlineNs = Nanoseconds(Deadline),
            ChunkPaths = (ulong)ChunkPaths,
            AssetCount = _correlation is null ? 0 : (nuint)Assets,
        };

    /// <summary>0 is no limit, and 1 a time that has passed.</summary>
    private static ulong Nanoseconds(TimeSpan? time)
    {
        const ulong PerTick = 1_000_000 / TimeSpan.TicksPerMillisecond;
        return time is not { } given ? 0
            : (ulong)given.Ticks > ulong.MaxValue / PerTick ? ulong.MaxValue
            : Math.Max((ulong)given.Ticks * PerTick, 1);
    }
}
