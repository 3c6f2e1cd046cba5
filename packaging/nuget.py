"""Writes the NuGet package, as `dotnet pack` would from the project, where there is no .NET SDK.

    nuget.py FOLDER --assembly Neutryx.dll --documentation Neutryx.xml --runtimes RUNTIMES

FOLDER receives Neutryx.VERSION.nupkg. RUNTIMES has the native libraries as RID/native/FILE. What describes the package is
in the project file, so that both ways tell the same. The same files give the same bytes.
"""

import argparse
import hashlib
import pathlib
import sys
import xml.etree.ElementTree as xml
import zipfile
from xml.sax.saxutils import escape

ROOT = pathlib.Path(__file__).resolve().parents[1]
PROJECT = ROOT / "bindings/csharp/src/Neutryx/Neutryx.csproj"
NUSPEC = """<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
  <metadata>
    <id>{PackageId}</id>
    <version>{Version}</version>
    <title>{Title}</title>
    <authors>{Authors}</authors>
    <license type="expression">{PackageLicenseExpression}</license>
    <licenseUrl>https://licenses.nuget.org/{license}</licenseUrl>
    <readme>{PackageReadmeFile}</readme>
    <projectUrl>{PackageProjectUrl}</projectUrl>
    <description>{Description}</description>
    <tags>{tags}</tags>
    <repository type="{RepositoryType}" url="{RepositoryUrl}" />
    <dependencies>
      <group targetFramework="{TargetFramework}" />
    </dependencies>
  </metadata>
</package>
"""
CORE_PROPERTIES = """<?xml version="1.0" encoding="utf-8"?>
<coreProperties xmlns="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/">
  <dc:creator>{Authors}</dc:creator>
  <dc:description>{Description}</dc:description>
  <dc:identifier>{PackageId}</dc:identifier>
  <version>{Version}</version>
  <keywords>{tags}</keywords>
</coreProperties>
"""
RELATIONSHIPS = """<?xml version="1.0" encoding="utf-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Type="http://schemas.microsoft.com/packaging/2010/07/manifest" Target="/{nuspec}" Id="R1" />
  <Relationship Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
Target="/{core}" Id="R2" />
</Relationships>
"""
KNOWN_TYPES = {
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "psmdcp": "application/vnd.openxmlformats-package.core-properties+xml",
}


def properties():
    """What the project says of itself, as text that can stand in XML."""
    found = {}
    for file in (PROJECT, ROOT / "bindings/csharp/Directory.Build.props", ROOT / "bindings/csharp/Version.props"):
        for group in xml.parse(file).iter("PropertyGroup"):
            found.update((element.tag, escape((element.text or "").strip())) for element in group)
    found["tags"] = found["PackageTags"].replace(";", " ")
    found["license"] = found["PackageLicenseExpression"].replace(" ", "%20")
    return found


def content_types(names):
    kinds = sorted({pathlib.PurePosixPath(name).suffix[1:] for name in names})
    lines = [f'  <Default Extension="{kind}" ContentType="{KNOWN_TYPES.get(kind, "application/octet")}" />'
             for kind in kinds]
    opening = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    return "\n".join(['<?xml version="1.0" encoding="utf-8"?>', opening, *lines, "</Types>", ""])


def write(target, files):
    """A zip file of texts and bytes, without anything that depends on when or where it is made."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--assembly", type=pathlib.Path, required=True)
    parser.add_argument("--documentation", type=pathlib.Path, required=True)
    parser.add_argument("--runtimes", type=pathlib.Path, required=True)
    options = parser.parse_args()

    known = properties()
    nuspec = f"{known['PackageId']}.nuspec"
    lib = f"lib/{known['TargetFramework']}"
    payload = {
        nuspec: NUSPEC.format(**known).encode(),
        f"{lib}/{options.assembly.name}": options.assembly.read_bytes(),
        f"{lib}/{options.documentation.name}": options.documentation.read_bytes(),
        known["PackageReadmeFile"]: (ROOT / "bindings/csharp/README.md").read_bytes(),
    }
    libraries = sorted(options.runtimes.glob("*/native/*"))
    if not libraries:
        sys.exit(f"{options.runtimes} has no native library")
    for library in libraries:
        payload[f"runtimes/{library.relative_to(options.runtimes).as_posix()}"] = library.read_bytes()
    core = f"package/services/metadata/core-properties/{hashlib.sha256(payload[nuspec]).hexdigest()[:32]}.psmdcp"
    files = {"_rels/.rels": RELATIONSHIPS.format(nuspec=nuspec, core=core), **payload,
             core: CORE_PROPERTIES.format(**known)}
    # The name `.rels` is all suffix to the format, and none to pathlib.
    files = {"[Content_Types].xml": content_types([*payload, "x.rels", core]), **files}

    options.folder.mkdir(parents=True, exist_ok=True)
    target = options.folder / f"{known['PackageId']}.{known['Version']}.nupkg"
    write(target, files)
    print(f"wrote {target}")


main()
