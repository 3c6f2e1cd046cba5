"""Compiles Compiler.cs, by the libraries of the compiler that it wraps.

    bootstrap.py RUNTIME COMPILER_LIBRARIES SOURCE OUTPUT

Afterwards the program compiles everything else by itself, without Python.
"""

import json
import pathlib
import sys
import tempfile

from clr_loader import get_coreclr
from pythonnet import set_runtime

runtime, libraries, source, output = (pathlib.Path(argument).resolve() for argument in sys.argv[1:])
framework = max((runtime / "shared/Microsoft.NETCore.App").iterdir())
with tempfile.TemporaryDirectory() as folder:
    config = pathlib.Path(folder, "runtimeconfig.json")
    config.write_text(json.dumps({"runtimeOptions": {
        "framework": {"name": "Microsoft.NETCore.App", "version": framework.name},
        "configProperties": {"System.Globalization.Invariant": True}}}))
    set_runtime(get_coreclr(runtime_config=str(config), dotnet_root=str(runtime)))
    import clr

    names = ["Microsoft.CodeAnalysis.dll", "Microsoft.CodeAnalysis.CSharp.dll"]
    for name in names:
        clr.AddReference(str(libraries / name))
    from Microsoft.CodeAnalysis import MetadataReference, SyntaxTree
    from Microsoft.CodeAnalysis.CSharp import CSharpCommandLineParser, CSharpCompilation, CSharpSyntaxTree
    from Microsoft.CodeAnalysis.Text import SourceText
    from System import Array, String
    from System.Collections.Generic import List
    from System.IO import File
    from System.Text import Encoding

    references = [str(libraries / name) for name in names]
    references += [str(path) for path in sorted(framework.glob("*.dll"))
                   if path.name.startswith("System.") or path.name in ("mscorlib.dll", "netstandard.dll")]
    arguments = ["-nostdlib", "-noconfig", "-optimize", "-nowarn:1701", "-t:exe", f"-out:{output}", str(source)]
    line = CSharpCommandLineParser.Default.Parse(
        Array[String](arguments + [f"-r:{path}" for path in references]), str(output.parent), None, None)
    trees, metadata = List[SyntaxTree](), List[MetadataReference]()
    text = SourceText.From(source.read_text(encoding="utf-8"), Encoding.UTF8)
    trees.Add(CSharpSyntaxTree.ParseText(text, line.ParseOptions, str(source)))
    for path in references:
        metadata.Add(MetadataReference.CreateFromFile(path))
    compilation = CSharpCompilation.Create(output.stem, trees, metadata, line.CompilationOptions)
    stream = File.Create(str(output))
    result = compilation.Emit(stream)
    stream.Close()
    if not result.Success:
        output.unlink()
        sys.exit("\n".join(str(diagnostic) for diagnostic in result.Diagnostics))
