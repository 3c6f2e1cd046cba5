"""Checks, where there is no SDK to build them, that the project files of C# can be read and name what there is."""

import pathlib
import re
import sys
import xml.etree.ElementTree as xml

root = pathlib.Path(__file__).resolve().parents[2] / "bindings/csharp"
projects = [path for path in root.rglob("*.*proj") if not {"bin", "obj"} & set(path.parts)]
files = projects + [root / "Directory.Build.props", root / "Version.props"]
for file in files:
    for element in xml.parse(file).iter():
        for name in ("Include", "Project"):
            path = element.get(name)
            if path and element.tag != "PackageReference" and "$(" not in path and not (file.parent / path).exists():
                sys.exit(f"{file}: {element.tag} {path} does not exist")
for project in projects:
    if not list(project.parent.rglob("*.cs")):
        sys.exit(f"{project} has no sources")
version = xml.parse(root / "Version.props").findtext("PropertyGroup/Version")
if not re.fullmatch(r"\d+\.\d+\.\d+(-\w+)?", version or "") or len(projects) < 4:
    sys.exit(f"version {version}, {len(projects)} projects")
print(f"{len(projects)} projects, version {version}")
