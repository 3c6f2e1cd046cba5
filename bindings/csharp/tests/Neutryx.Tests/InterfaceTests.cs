using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Xunit;

namespace Neutryx.Tests;

/// <summary>The declarations of the C API are those of its header.</summary>
/// <remarks>
/// What a C compiler makes of the header is in a library that the project's own tests build; NEUTRYX_TEST_LIBRARIES is
/// its folder.
/// </remarks>
public sealed partial class InterfaceTests
{
    private static readonly Assembly Binding = typeof(Engine).Assembly;

    [Fact]
    public unsafe void StructsAreLaidOutAsInC()
    {
        var library = NativeLibrary.Load(TestLibrary("layouts"));
        var layouts = (delegate* unmanaged[Cdecl]<byte*>)NativeLibrary.GetExport(library, "layouts");
        var lines = Marshal.PtrToStringUTF8((nint)layouts())!.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var fields = new Dictionary<Type, int>();
        foreach (var line in lines)
        {
            var words = line.Split(' ');
            var (name, field, number) = (words[0], words[1], words[2]);
            var type = Binding.GetType($"Neutryx.Interop.Native{Pascal(name["ntx_".Length..])}", throwOnError: true)!;
            fields[type] = fields.GetValueOrDefault(type) + 1;
            var here = field == "sizeof" ? Marshal.SizeOf(type) : (int)Marshal.OffsetOf(type, Pascal(field));
            Assert.True(int.Parse(number) == here, $"{line}, but here it is {here}");
        }
        foreach (var (type, count) in fields)
        {
            // The size is a line, too.
            Assert.Equal(type.GetFields(BindingFlags.NonPublic | BindingFlags.Instance).Length, count - 1);
        }
        Assert.Equal(8, fields.Count);
    }

    [Fact]
    public void SignaturesNeedNoMarshalling()
    {
        var imports = Binding.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(method => method.GetCustomAttribute<DllImportAttribute>() is not null)
            .ToArray();
        foreach (var import in imports)
        {
            var attribute = import.GetCustomAttribute<DllImportAttribute>()!;
            Assert.Equal(CallingConvention.Cdecl, attribute.CallingConvention);
            Assert.True(attribute.ExactSpelling && !attribute.SetLastError, import.Name);
            var types = import.GetParameters().Select(parameter => parameter.ParameterType);
            foreach (var type in types.Append(import.ReturnType))
            {
                // bool is one byte in C and four in C#, char and long are of different sizes in C: none of them is
                // there.
                var plain = type.IsPointer || type == typeof(void) || type == typeof(int) || type == typeof(uint)
                    || type == typeof(long) || type == typeof(ulong) || type == typeof(nint) || type == typeof(nuint);
                Assert.True(plain, $"{import.Name}: {type}");
            }
        }
        Assert.True(imports.Length >= 25);
    }

    [Fact]
    public void FunctionsAreDeclaredAsInTheHeader()
    {
        // C's types by the C# types that stand for them; everything else with a star is a pointer.
        var header = File.ReadAllText(Path.Combine(Source(), "include/neutryx.h"));
        var types = new Dictionary<string, string>
        {
            ["int32_t"] = "Int32",
            ["uint32_t"] = "UInt32",
            ["int64_t"] = "Int64",
            ["size_t"] = "UIntPtr",
            ["void"] = "Void",
            // nint stands for pointers, too.
            ["ptrdiff_t"] = "pointer",
        };
        string Kind(string c) => c.Contains('*') ? "pointer" : types[c.Trim()];
        string Here(Type type) => type.IsPointer || type == typeof(nint) ? "pointer" : type.Name;
        foreach (var import in Binding.GetType("Neutryx.Interop.Native")!
            .GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
            .Where(method => method.Name.StartsWith("ntx_", StringComparison.Ordinal)))
        {
            var match = Regex.Match(header, $@"NTX_API (?<result>[\w ]+\**) ?\**{import.Name}\(\s*(?<list>[^)]*)\);");
            Assert.True(match.Success, $"{import.Name} is not in neutryx.h");
            var result = header.Substring(match.Index, match.Length).Split('(')[0].Contains('*')
                ? "pointer"
                : types[match.Groups["result"].Value.Trim()];
            var list = match.Groups["list"].Value.Trim();
            var parameters = list == "void" ? [] : list.Split(',').Select(parameter =>
                parameter.Contains('*') ? "pointer" : Kind(parameter.Trim().Split(' ')[0]));
            var here = import.GetParameters().Select(parameter => Here(parameter.ParameterType));
            Assert.Equal(
                $"{result} {import.Name}({string.Join(", ", parameters)})",
                $"{Here(import.ReturnType)} {import.Name}({string.Join(", ", here)})");
        }
    }

    internal static string TestLibrary(string name)
    {
        var folder = Environment.GetEnvironmentVariable("NEUTRYX_TEST_LIBRARIES")
            ?? throw new InvalidOperationException(
                "NEUTRYX_TEST_LIBRARIES is not set; run `cargo xtask test -R csharp`.");
        var extension = OperatingSystem.IsWindows() ? "dll" : OperatingSystem.IsMacOS() ? "dylib" : "so";
        return Path.Combine(folder, OperatingSystem.IsWindows() ? $"{name}.{extension}" : $"lib{name}.{extension}");
    }

    /// <summary>The project's top folder.</summary>
    internal static string Source()
    {
        if (Environment.GetEnvironmentVariable("NEUTRYX_SOURCE") is { } source)
        {
            return source;
        }
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "include/neutryx.h")))
            {
                return folder;
            }
        }
        throw new InvalidOperationException("NEUTRYX_SOURCE is not set, and the tests are not inside of the project.");
    }

    private static string Pascal(string name) =>
        string.Concat(name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
