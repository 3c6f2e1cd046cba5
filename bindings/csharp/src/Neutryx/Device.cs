using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Neutryx.Interop;

namespace Neutryx;

/// <summary>An OpenCL device of this machine.</summary>
public sealed class Device
{
    private Device(string json)
    {
        Json = json;
        using var document = JsonDocument.Parse(json);
        var device = document.RootElement;
        Index = device.GetProperty("index").GetInt32();
        Name = device.GetProperty("name").GetString()!;
        Vendor = device.GetProperty("vendor").GetString()!;
        Platform = device.GetProperty("platform").GetProperty("name").GetString()!;
        MemoryBytes = device.GetProperty("memory_bytes").GetUInt64();
        WhyNot = device.GetProperty("why_not").GetString();
    }

    /// <summary>Position in <see cref="All(out string)"/>, as <see cref="EngineOptions.DeviceIndexes"/> takes it.</summary>
    public int Index { get; }

    /// <summary>Name, as the driver tells it.</summary>
    public string Name { get; }

    /// <summary>Vendor, as the driver tells it.</summary>
    public string Vendor { get; }

    /// <summary>Name of the driver's OpenCL platform.</summary>
    public string Platform { get; }

    /// <summary>Memory in bytes.</summary>
    public ulong MemoryBytes { get; }

    /// <summary>What keeps the device from pricing in one precision or in both; null if nothing does.</summary>
    public string? WhyNot { get; }

    /// <summary>All of this and more, as the library tells it.</summary>
    public string Json { get; }

    /// <summary>Every device, those included that cannot be used. Loads the drivers when first called.</summary>
    /// <param name="why">Why there is no device, or what was left out; empty if there is nothing to say.</param>
    /// <exception cref="NeutryxLibraryException">The native library is not there or does not fit.</exception>
    public static unsafe IReadOnlyList<Device> All(out string why)
    {
        Unsafe.SkipInit(out NativeError note);
        note.StructSize = (uint)sizeof(NativeError);
        nuint count = 0;
        Outcome.Of(Native.ntx_device_count(&count, &note), &note).ThrowIfFailed();
        why = Outcome.Remarks(&note);
        var devices = new Device[(int)count];
        for (var i = 0; i < devices.Length; i++)
        {
            var index = (nuint)i;
            devices[i] = new(NativeText.Read((buffer, capacity, needed, error) =>
                Native.ntx_device_describe(index, buffer, capacity, needed, error)));
        }
        return devices;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
