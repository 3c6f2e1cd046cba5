// The C# compiler as a program, from the libraries that it is made of: takes the arguments of csc, and -framework to
// refer to the assemblies of the framework that it runs on. Several compilations, with -then between them, share the
// time to start.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

internal static class Compiler
{
    private static int Main(string[] given)
    {
        var status = 0;
        while (given.Length > 0)
        {
            status |= Compile(given.TakeWhile(argument => argument != "-then").ToArray());
            given = given.SkipWhile(argument => argument != "-then").Skip(1).ToArray();
        }
        return status;
    }

    private static int Compile(string[] given)
    {
        var arguments = new List<string> { "-nostdlib", "-noconfig" };
        arguments.AddRange(given.Where(argument => argument != "-framework"));
        if (given.Contains("-framework"))
        {
            arguments.AddRange(Framework().Select(path => $"-r:{path}"));
        }
        var line = CSharpCommandLineParser.Default.Parse(arguments, Directory.GetCurrentDirectory(), null, null);
        if (Report(line.Errors))
        {
            return 1;
        }
        var sources = line.SourceFiles.Select(source =>
        {
            using var file = File.OpenRead(source.Path);
            return CSharpSyntaxTree.ParseText(SourceText.From(file, Encoding.UTF8), line.ParseOptions, source.Path);
        });
        var references = line.MetadataReferences.Select(
            reference => MetadataReference.CreateFromFile(reference.Reference, reference.Properties));
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(line.OutputFileName), sources, references, line.CompilationOptions);

        // Written only once it is known to be good, so that a failure leaves nothing that looks like a result.
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        var result = compilation.Emit(
            assembly,
            xmlDocumentationStream: documentation,
            options: line.EmitOptions.WithDebugInformationFormat(DebugInformationFormat.Embedded));
        if (Report(result.Diagnostics) || !result.Success)
        {
            return 1;
        }
        File.WriteAllBytes(Path.Combine(line.OutputDirectory, line.OutputFileName), assembly.ToArray());
        if (line.DocumentationPath is not null)
        {
            File.WriteAllBytes(line.DocumentationPath, documentation.ToArray());
        }
        return 0;
    }

    private static IEnumerable<string> Framework()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location);
        return Directory.GetFiles(folder, "*.dll").Where(path => Path.GetFileName(path) is var name
            && (name.StartsWith("System.") || name.StartsWith("Microsoft.")
                || name is "mscorlib.dll" or "netstandard.dll"));
    }

    /// <summary>Prints what is wrong, and tells whether it is more than a warning.</summary>
    private static bool Report(IEnumerable<Diagnostic> diagnostics)
    {
        var found = diagnostics.Where(each => each.Severity >= DiagnosticSeverity.Warning).ToList();
        found.ForEach(each => Console.Error.WriteLine(each));
        return found.Exists(each => each.Severity == DiagnosticSeverity.Error);
    }
}
