"""Builds the wheel as `pip install` does, and installs it into the environment that runs this.

    python build_wheel.py WHEEL_FOLDER [--only-build]

The environment has maturin already, so nothing is downloaded; cargo builds into CARGO_TARGET_DIR if that is set.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import zipfile

PACKAGE = pathlib.Path(__file__).resolve().parents[1]


def pip(*arguments):
    # Without isolation pip finds the program maturin on the path.
    path = os.pathsep.join([str(pathlib.Path(sys.executable).parent), os.environ["PATH"]])
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments]
    subprocess.run(command, check=True, env={**os.environ, "PATH": path})


def check(wheel):
    """One wheel for all versions of Python, with its types, and without what belongs to the checkout."""
    if "-cp39-abi3-" not in wheel.name:
        sys.exit(f"{wheel.name} is not for every Python from 3.9 on")
    with zipfile.ZipFile(wheel) as archive:
        names = {name.partition("/")[2] for name in archive.namelist() if name.startswith("neutryx/")}
    expected = {
        path.name for path in (PACKAGE / "python" / "neutryx").iterdir() if path.suffix in (".py", ".pyi", ".typed")
    }
    expected.add("py.typed")
    if expected - names:
        sys.exit(f"{wheel.name} lacks {', '.join(sorted(expected - names))}")
    if not any(name.startswith("_neutryx.") and name.endswith((".so", ".pyd")) for name in names):
        sys.exit(f"{wheel.name} lacks the extension module")


def main():
    folder = pathlib.Path(sys.argv[1])
    shutil.rmtree(folder, ignore_errors=True)
    pip("wheel", "--quiet", "--no-build-isolation", "--no-deps", "--wheel-dir", str(folder), str(PACKAGE))
    (wheel,) = folder.glob("neutryx-*.whl")
    check(wheel)
    if "--only-build" not in sys.argv:
        pip("install", "--quiet", "--no-deps", "--force-reinstall", str(wheel))
    print(f"built {wheel.name}")


main()
