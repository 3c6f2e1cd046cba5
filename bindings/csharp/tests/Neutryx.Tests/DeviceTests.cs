using Xunit;

namespace Neutryx.Tests;

public class DeviceTests
{
    [Fact]
    public void DevicesAreListedInTheOrderOfTheirIndexes()
    {
        var devices = Device.All(out var why);
        for (var i = 0; i < devices.Count; i++)
        {
            Assert.Equal(i, devices[i].Index);
            Assert.Contains(devices[i].Name, devices[i].Json);
        }
        Assert.True(devices.Count > 0 || why.Length > 0);
    }

    [Fact]
    public void ADeviceThatIsNotThereIsNamed()
    {
        var failure = Assert.Throws<NeutryxException>(() =>
        {
            using var engine = new Engine(new()
            {
                Backend = Backend.OpenCL,
                DeviceMatch = "no such device",
                DeviceTypes = DeviceType.Gpu | DeviceType.Cpu,
                ShareWithCpu = true,
                Cache = false,
                CacheFolder = "nowhere",
                MaxChunkBytes = 1 << 20,
                MaxKernelMilliseconds = 100,
            });
            engine.Warmup();
        });
        Assert.Equal(Status.Unavailable, failure.Status);
    }

    [Fact]
    public void IndexesOfDevicesAreChecked()
    {
        var failure = Assert.Throws<NeutryxException>(() =>
        {
            using var engine = new Engine(new() { Backend = Backend.OpenCL, DeviceIndexes = [100_000] });
            engine.Warmup();
        });
        Assert.True(failure.Status is Status.InvalidArgument or Status.Unavailable);
    }
}
