using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using Xunit;

namespace Neutryx.Tests;

/// <summary>How the native library is found, and what is said if it is not, or is another.</summary>
public sealed class LibraryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("neutryx").FullName;
    private readonly AssemblyLoadContext _context = new("alone", isCollectible: false);
    private readonly object? _baseDirectory = AppContext.GetData("APP_CONTEXT_BASE_DIRECTORY");

    public LibraryTests()
    {
        // A second copy of the assembly in an empty folder, which has to find a library of its own.
        var assembly = typeof(Engine).Assembly.Location;
        Copy = Path.Combine(_folder, Path.GetFileName(assembly));
        File.Copy(assembly, Copy);
        AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", _folder + Path.DirectorySeparatorChar);
        Alone = _context.LoadFromAssemblyPath(Copy);
    }

    private string Copy { get; }

    private Assembly Alone { get; }

    private static string FileName =>
        OperatingSystem.IsWindows() ? "neutryx.dll" : OperatingSystem.IsMacOS() ? "libneutryx.dylib" : "libneutryx.so";

    private string Packaged
    {
        get
        {
            var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
            var processor = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
            return Path.Combine(_folder, "runtimes", $"{system}-{processor}", "native", FileName);
        }
    }

    public void Dispose()
    {
        AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", _baseDirectory);
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (UnauthorizedAccessException)
        {
            // Windows keeps files that are loaded.
        }
    }

    [Fact]
    public void VersionsAreTold()
    {
        Assert.Equal(1u, NeutryxLibrary.AbiVersion);
        Assert.Equal(3, NeutryxLibrary.Version.Split('.').Length);
        Assert.True(File.Exists(NeutryxLibrary.Path));
        Assert.Throws<InvalidOperationException>(() => NeutryxLibrary.Path = "elsewhere");
    }

    [Fact]
    public void APackagedLibraryIsFound()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Packaged)!);
        File.Copy(NeutryxLibrary.Path!, Packaged);
        // The one in the folder itself comes second.
        File.Copy(InterfaceTests.TestLibrary("wrong_abi"), Path.Combine(_folder, FileName));
        using var engine = (IDisposable)Create();
        Assert.Equal(Packaged, (string)Library().GetProperty("Path")!.GetValue(null)!);
    }

    [Fact]
    public void APathThatIsSetIsTheOnlyOneTried()
    {
        var path = Path.Combine(_folder, "nowhere", FileName);
        Library().GetProperty("Path")!.SetValue(null, path);
        var missing = Fails();
        Assert.Contains("was not found", missing.Message);
        Assert.Contains($"Tried: {path}", missing.Message);
        Assert.Equal("Unavailable", missing.GetType().GetProperty("Status")!.GetValue(missing)!.ToString()!);
        Library().GetProperty("Path")!.SetValue(null, NeutryxLibrary.Path);
        using var engine = (IDisposable)Create();
    }

    [Fact]
    public void AnotherAbiVersionIsRefusedWithBothVersions()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Packaged)!);
        File.Copy(InterfaceTests.TestLibrary("wrong_abi"), Packaged);
        var wrong = Fails();
        Assert.Contains(Packaged, wrong.Message);
        Assert.Contains("version 98.7.6 with ABI version 9876", wrong.Message);
        Assert.Contains("needs ABI version 1", wrong.Message);
        Assert.Equal(9876u, (uint)wrong.GetType().GetProperty("FoundAbiVersion")!.GetValue(wrong)!);
    }

    [Fact]
    public void ALibraryOfSomethingElseIsRefused()
    {
        File.Copy(InterfaceTests.TestLibrary("layouts"), Path.Combine(_folder, FileName));
        Assert.Contains("does not tell the version of its binary interface", Fails().Message);
    }

    [Fact]
    public void AFileThatIsNoLibraryIsRefused()
    {
        var path = Path.Combine(_folder, FileName);
        File.WriteAllText(path, "not a library");
        var wrong = Fails();
        Assert.Contains($"The native library {path} cannot be loaded", wrong.Message);
        Assert.NotNull(wrong.InnerException);
    }

    private Type Library() => Alone.GetType("Neutryx.NeutryxLibrary")!;

    private object Create() => Alone.GetType("Neutryx.Engine")!.GetConstructors().Single().Invoke([null]);

    private Exception Fails()
    {
        var thrown = Assert.Throws<TargetInvocationException>(() => Create()).InnerException!;
        Assert.Equal("Neutryx.NeutryxLibraryException", thrown.GetType().FullName!);
        Assert.Equal("Neutryx.NeutryxException", thrown.GetType().BaseType!.FullName!);
        return thrown;
    }
}
