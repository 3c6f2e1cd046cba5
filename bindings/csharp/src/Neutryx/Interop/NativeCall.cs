namespace Neutryx.Interop;

/// <summary>A call of the library that can be watched and stopped, by one who holds all that it uses.</summary>
internal unsafe interface INativeCall
{
    int Make(NativeControl* control, NativeError* error);
}

/// <summary>Pricing of batches.</summary>
internal readonly unsafe struct PricingCall(nint engine, NativeBatch* batches, int count) : INativeCall
{
    private readonly nint _engine = engine;
    private readonly NativeBatch* _batches = batches;
    private readonly int _count = count;

    public int Make(NativeControl* control, NativeError* error) =>
        _count == 1
            ? Native.ntx_price(_engine, _batches, control, error)
            : Native.ntx_book_price(_engine, _batches, (nuint)_count, control, error);
}

/// <summary>Simulation of a batch.</summary>
internal readonly unsafe struct SimulationCall(
    nint engine, NativeBatch* batch, NativeSimulationSettings* settings, nint state) : INativeCall
{
    private readonly nint _engine = engine;
    private readonly NativeBatch* _batch = batch;
    private readonly NativeSimulationSettings* _settings = settings;
    private readonly nint _state = state;

    public int Make(NativeControl* control, NativeError* error) =>
        Native.ntx_simulate(_engine, _batch, _settings, _state, control, error);
}

/// <summary>The paths of a simulation.</summary>
internal readonly unsafe struct PathsCall(
    nint engine, NativeBatch* batch, NativeSimulationSettings* settings, NativePaths* paths) : INativeCall
{
    private readonly nint _engine = engine;
    private readonly NativeBatch* _batch = batch;
    private readonly NativeSimulationSettings* _settings = settings;
    private readonly NativePaths* _paths = paths;

    public int Make(NativeControl* control, NativeError* error) =>
        Native.ntx_paths_generate(_engine, _batch, _settings, _paths, control, error);
}
