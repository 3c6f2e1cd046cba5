"""Compiles must_not_compile.cs and holds the errors to those that its comments name.

    must_not_compile.py NEUTRYX_DLL -- COMPILER ...
"""

import pathlib
import re
import subprocess
import sys
import tempfile

source = pathlib.Path(__file__).with_suffix(".cs")
library, compiler = sys.argv[1], sys.argv[3:]
expected = {(number, error) for number, line in enumerate(source.read_text().splitlines(), 1)
            for error in re.findall(r"// (CS\d+)$", line)}
with tempfile.TemporaryDirectory() as folder:
    done = subprocess.run([*compiler, "-t:library", f"-r:{library}", f"-out:{folder}/mistakes.dll", source],
                          capture_output=True, text=True)
found = {(int(number), error) for number, error in re.findall(r"\((\d+),\d+\): error (CS\d+)", done.stderr)}
if not expected or found != expected:
    sys.exit(f"not found: {sorted(expected - found)}\nnot expected: {sorted(found - expected)}\n{done.stderr}")
print(f"{len(expected)} mistakes found")
