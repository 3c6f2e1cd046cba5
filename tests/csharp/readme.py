"""Compiles and runs the C# programs of Markdown files and compares what they print with the `text` block that follows.

    readme.py FOLDER MARKDOWN... -- DOTNET COMPILER OPTION...

FOLDER has Neutryx.dll, its library and a runtimeconfig.json of any program.
"""

import pathlib
import re
import subprocess
import sys

folder, split = pathlib.Path(sys.argv[1]), sys.argv.index("--")
documents, (dotnet, compiler, *options) = sys.argv[2:split], sys.argv[split + 1:]
programs, commands = [], []
for document in map(pathlib.Path, documents):
    text = document.read_text(encoding="utf-8")
    blocks = [(match[1], match[2], text[:match.start()].count("\n") + 1)
              for match in re.finditer(r"^```(\w*)\n(.*?)^```$", text, re.M | re.S)]
    before = len(programs)
    for i, (language, program, line) in enumerate(blocks):
        if language == "csharp":
            source = folder / f"{document.parent.name}_{line}.cs"
            source.write_text(program, encoding="utf-8")
            target = source.with_suffix(".dll")
            target.unlink(missing_ok=True)
            config = next(folder.glob("*.runtimeconfig.json"))
            source.with_suffix(".runtimeconfig.json").write_bytes(config.read_bytes())
            commands += ["-then", *options, "-t:exe", f"-r:{folder}/Neutryx.dll", f"-out:{target}", source]
            shown = next((body for language, body, _ in blocks[i:] if language == "text"), None)
            programs.append((f"{document}:{line}", target, shown))
    if len(programs) == before:
        sys.exit(f"{document} has no C# program")

compiled = subprocess.run([dotnet, compiler, *commands[1:]], capture_output=True, text=True)
if compiled.returncode != 0:
    sys.exit(compiled.stdout + compiled.stderr)
wrong = 0
for where, target, shown in programs:
    done = subprocess.run([dotnet, target], capture_output=True, text=True)
    if done.returncode == 0 and done.stdout == shown:
        print(f"{where}: as shown")
    else:
        wrong += 1
        print(f"{where}: shows\n{shown}\nbut the program prints\n{done.stdout}{done.stderr}")
sys.exit(wrong > 0)
