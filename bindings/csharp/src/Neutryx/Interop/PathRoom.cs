using System;

namespace Neutryx.Interop;

/// <summary>Pinned memory for paths.</summary>
internal readonly unsafe struct PathRoom(void* data, int elements, Dtype dtype)
{
    private const long UsualPaths = 65536;

    private readonly void* _data = data;
    private readonly int _elements = elements;
    private readonly Dtype _dtype = dtype;

    /// <summary>Refuses memory that has no room for all paths.</summary>
    internal void Check(long rows, SimulationSettings settings, int intervals)
    {
        var count = settings.Paths == 0 ? UsualPaths : settings.Paths;
        var needed = (decimal)rows * count * intervals * settings.Assets;
        if (_elements < needed)
        {
            throw new ArgumentException(
                $"There is room for {_elements} elements, but {rows} rows of {count} paths with {intervals} intervals and "
                    + $"{settings.Assets} assets are {needed}.",
                "paths");
        }
    }

    internal NativePaths Native(PathValue value) =>
        new()
        {
            StructSize = (uint)sizeof(NativePaths),
            Value = (uint)value,
            Dtype = (uint)_dtype,
            Data = _data,
        };
}
