"""Checks a NuGet package as NuGet reads one, and lays out a program that uses it as the SDK would.

    nuget_program.py FOLDER_OF_NUPKG PROGRAM RUNTIMECONFIG PLATFORM...

PROGRAM becomes a folder with the assembly and the native libraries of all PLATFORMS, which the package must have.
"""

import pathlib
import shutil
import sys
import xml.etree.ElementTree as xml
import zipfile

packages, program, config, *platforms = sys.argv[1:]
package, = pathlib.Path(packages).glob("*.nupkg")
program = pathlib.Path(program)
shutil.rmtree(program, ignore_errors=True)
program.mkdir(parents=True)
LIBRARY = {"linux": "libneutryx.so", "osx": "libneutryx.dylib", "win": "neutryx.dll"}


def elements(text):
    """Texts and attributes by the names of elements, whatever their namespace."""
    return [(element.tag.rpartition("}")[2], element) for element in xml.fromstring(text).iter()]


with zipfile.ZipFile(package) as archive:
    names = archive.namelist()
    if archive.testzip() or len(names) != len(set(names)):
        sys.exit(f"{package.name} is damaged")
    types = {element.get("Extension") for name, element in elements(archive.read("[Content_Types].xml"))
             if name == "Default"}
    untyped = [name for name in names if name.rpartition(".")[2] not in types and name != "[Content_Types].xml"]
    if untyped:
        sys.exit(f"{untyped} have no content type")
    targets = [element.get("Target")[1:] for name, element in elements(archive.read("_rels/.rels"))
               if name == "Relationship"]
    nuspec = next(target for target in targets if target.endswith(".nuspec"))
    if set(targets) - set(names) or "/" in nuspec:
        sys.exit(f"_rels/.rels names {targets}")

    metadata = {name: (element.text or "").strip() for name, element in elements(archive.read(nuspec))}
    if f"{metadata['id']}.{metadata['version']}.nupkg" != package.name:
        sys.exit(f"{package.name} says it is {metadata['id']} {metadata['version']}")
    for name in ("authors", "description", "license", "projectUrl", "tags"):
        if not metadata[name] or "{" in metadata[name]:
            sys.exit(f"{nuspec} has no {name}")
    documented = [element.get("name") for name, element in elements(archive.read("lib/net8.0/Neutryx.xml"))
                  if name == "member"]
    if metadata["readme"] not in names or "T:Neutryx.Engine" not in documented:
        sys.exit("there is no readme or no documentation")
    libraries = {name for name in names if name.startswith("runtimes/")}
    if libraries != {f"runtimes/{rid}/native/{LIBRARY[rid.partition('-')[0]]}" for rid in platforms}:
        sys.exit(f"there are {libraries}, and it should be those of {platforms}")
    for name in libraries:
        archive.extract(name, program)
    (program / "Neutryx.dll").write_bytes(archive.read("lib/net8.0/Neutryx.dll"))
shutil.copy(config, program / "program.runtimeconfig.json")
print(f"{package.name}: {len(names)} files, {len(documented)} documented members")
