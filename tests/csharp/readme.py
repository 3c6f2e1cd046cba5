"""Compiles and runs the C# programs of Markdown files and compares what they print with the `text` block that follows.

    readme.py FOLDER MARKDOWN... -- DOTNET COMPILER ...

FOLDER has Neutryx.dll, its library and a runtimeconfig.json.
"""

import pathlib
import re
import shutil
import subprocess
import sys

folder, split = pathlib.Path(sys.argv[1]), sys.argv.index("--")
documents, (dotnet, *compiler) = sys.argv[2:split], sys.argv[split + 1:]
wrong = 0
for document in map(pathlib.Path, documents):
    text = document.read_text(encoding="utf-8")
    blocks = [(match[1], match[2], text[:match.start()].count("\n") + 1)
              for match in re.finditer(r"^```(\w*)\n(.*?)^```$", text, re.M | re.S)]
    programs = [i for i, block in enumerate(blocks) if block[0] == "csharp"]
    if not programs:
        sys.exit(f"{document} has no C# program")
    for i in programs:
        _, program, line = blocks[i]
        name = f"{document.parent.name}_{line}"
        source, target = folder / f"{name}.cs", folder / f"{name}.dll"
        source.write_text(program, encoding="utf-8")
        shutil.copy(folder / "Neutryx.Tests.runtimeconfig.json", folder / f"{name}.runtimeconfig.json")
        done = subprocess.run([dotnet, *compiler, "-t:exe", f"-r:{folder}/Neutryx.dll", f"-out:{target}", source],
                              capture_output=True, text=True)
        if done.returncode == 0:
            done = subprocess.run([dotnet, target], capture_output=True, text=True)
        shown = next((body for language, body, _ in blocks[i:] if language == "text"), None)
        if done.returncode != 0 or done.stdout != shown:
            wrong += 1
            print(f"{document}:{line}: shows\n{shown}\nbut the program prints\n{done.stdout}{done.stderr}")
        else:
            print(f"{document}:{line}: as shown")
sys.exit(wrong > 0)
