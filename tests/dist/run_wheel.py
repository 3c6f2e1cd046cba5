"""Installs a wheel into a new environment, and runs a script with the Python of it.

    run_wheel.py FOLDER_OF_WHEEL ENVIRONMENT script argument...

To be run by a Python that has NumPy, which the environment shares; nothing is downloaded, and nothing else is shared.
"""

import os
import pathlib
import shutil
import subprocess
import sys

import numpy

wheels, environment, *script = sys.argv[1:]
wheel, = pathlib.Path(wheels).glob("*.whl")
shutil.rmtree(environment, ignore_errors=True)
subprocess.run([sys.executable, "-m", "venv", "--without-pip", environment], check=True)
python = pathlib.Path(environment, "Scripts/python.exe" if os.name == "nt" else "bin/python").absolute()
clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LD_"))}


def ask(program):
    return subprocess.run([python, "-c", program], check=True, capture_output=True, text=True, env=clean).stdout.strip()


packages = pathlib.Path(ask("import sysconfig; print(sysconfig.get_path('platlib'))"))
shared = pathlib.Path(numpy.__file__).parents[1]
for path in shared.glob("numpy*"):
    (packages / path.name).symlink_to(path)
# That of the environment in use, which need not know of the new one.
subprocess.run([sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", python, "install", "--quiet",
                "--no-index", wheel], check=True, env=clean)
found = pathlib.Path(ask("import neutryx; print(neutryx.__file__)"))
if packages not in found.parents:
    sys.exit(f"{found} is not in {packages}")
print(f"installed {wheel.name}")
sys.exit(subprocess.run([python, *script], env=clean).returncode)
