"""Runs the code blocks of README.md, or of another document, and compares what they print with what it shows.

A `text` block is what the blocks since the last one print, or the `sh` block before it. C and C++ programs are compiled
against the library, the Rust program must be examples/five_lines.rs (rustdoc runs it as well), lines of `sh` blocks are run
or, where they would build the project or run all its tests, checked to name what exists. The pictures of a document are
those that its `sh` blocks draw. A block of another kind is an error, but for `excel`, which
bindings/excel/tests/check_readme.py evaluates.

    check_blocks.py PART --work FOLDER ...    PART is `programs`, `python`, `shell` or `package`
        --document docs/monte-carlo.md        another document than README.md
        --least 2                             with fewer programs the document is not what it was
"""

import argparse
import csv
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
# C# is run by tests/csharp/readme.py.
KNOWN = {"c", "cpp", "csharp", "excel", "python", "rust", "sh", "cmake", "text"}
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"]


def blocks(markdown):
    """Language, text and line of each fenced block."""
    found, language = [], None
    for number, line in enumerate(markdown.splitlines(), 1):
        if language is None and line.startswith("```"):
            language, text, start = line[3:].strip(), [], number
        elif language is not None and line.rstrip() == "```":
            found.append((language, "\n".join(text) + "\n", start))
            language = None
        elif language is not None:
            text.append(line)
    if language is not None:
        sys.exit(f"line {start}: a code block without end")
    return found


def run(command, allowed=(0,), **options):
    done = subprocess.run(command, capture_output=True, text=True, **options)
    if done.returncode not in allowed:
        sys.exit(f"{command} ended with {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def compare(expected, printed, where):
    if expected != printed:
        sys.exit(f"{where} shows\n{expected}\nbut this is printed:\n{printed}")
    print(f"{where}: as shown")


def shown(found, position):
    """The text block that follows the block at `position`."""
    return next(((text, line) for language, text, line in found[position:] if language == "text"), (None, 0))


def built(options, name):
    """A program that cargo builds. Always both are built: with an example, cargo compiles the library as it does for tests."""
    messages = run([options.cargo, "build", "--quiet", *options.cargo_flags, "--bin", "neutryx", "--example", "five_lines",
                    "--message-format=json"], cwd=ROOT)
    artifacts = [json.loads(line) for line in messages.splitlines()]
    paths = [built["executable"] for built in artifacts if built.get("executable") and built["target"]["name"] == name]
    return pathlib.Path(paths[-1])


def programs(found, options):
    """Compiles and runs C and C++, runs the Rust example."""
    count = 0
    for position, (language, text, line) in enumerate(found):
        where = f"{options.document}:{line}"
        if language in ("c", "cpp"):
            source = options.work / f"line{line}.{language}"
            source.write_text(text)
            program = source.with_suffix("")
            compiler = [options.cc, "-std=c99"] if language == "c" else [options.cxx, "-std=c++20"]
            run([*compiler, *WARNINGS, f"-I{ROOT}/include", source, options.library, "-o", program,
                 f"-Wl,-rpath,{options.library.parent}"])
            printed = run([program])
        elif language == "rust":
            example = ROOT / "examples/five_lines.rs"
            compare(text, example.read_text(), f"{where} and {example.name}")
            printed = run([built(options, example.stem)], cwd=ROOT)
        else:
            continue
        expected, output_line = shown(found, position)
        compare(expected, printed, f"{options.document}:{output_line}, by the program in line {line},")
        count += 1
    if count < options.least:
        sys.exit(f"only {count} programs in {options.document}")


def python(found, options):
    """Runs the Python programs, with the Python that runs this and has the package."""
    count = 0
    for position, (language, text, line) in enumerate(found):
        if language == "python":
            printed = run([sys.executable, "-c", text])
            expected, output_line = shown(found, position)
            compare(expected, printed, f"README.md:{output_line}, by the program in line {line},")
            count += 1
    if count < 1:
        sys.exit("no Python in README.md")


def tasks():
    """The subcommands of `cargo xtask`."""
    source = (ROOT / "xtask/src/main.rs").read_text()
    return set(re.findall(r"Task::(\w+)\(", source))


def shell(found, options):
    """Runs lines that start `neutryx`; checks that other commands name what there is."""
    program = built(options, "neutryx")
    place = options.work / "place"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    (place / "examples").symlink_to(ROOT / "examples")
    environment = dict(os.environ, PATH=f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    presets = {preset["name"] for preset in json.loads((ROOT / "CMakePresets.json").read_text())["configurePresets"]}
    for position, (language, text, line) in enumerate(found):
        if language != "sh":
            continue
        printed, ran = "", False
        for command in text.replace("\\\n", "").splitlines():
            command = command.split("#")[0].strip()
            words = command.split()
            where = f"{options.document}:{line}: `{command}`"
            if not words:
                continue
            if words[:2] == ["cargo", "xtask"]:
                if words[2].capitalize() not in tasks():
                    sys.exit(f"{where}: there is no such task")
            elif words[0] == "neutryx":
                # 1 says that the result is complete, but has rows that are not ok.
                printed += run(["sh", "-c", command], allowed=(0, 1), cwd=place, env=environment)
                ran = True
            elif words[0] == "cmake" and "--preset" in words:
                if words[words.index("--preset") + 1] not in presets:
                    sys.exit(f"{where}: there is no such preset")
            elif words[:2] == ["cmake", "--install"] or words[0] == "cc":
                pass  # the part `package` does this
            else:
                sys.exit(f"{where}: nobody checks this command")
            print(f"{where}: checked")
        expected, output_line = shown(found[: position + 2], position)
        if ran and expected is not None:
            compare(expected, printed, f"{options.document}:{output_line}")
        elif "demo" in text:
            demo(expected, output_line, program, options)
    document = ROOT / options.document
    for name in re.findall(r"!\[[^]]*\]\(([^)]+)\)", document.read_text(encoding="utf-8")):
        picture = document.parent / name
        drawn = place / picture.name
        if not drawn.exists():
            sys.exit(f"{options.document}: no command draws {picture.name}")
        if picture.read_bytes() != drawn.read_bytes():
            sys.exit(f"{picture} is not what is drawn now; if that is right, copy {drawn}")
        print(f"{options.document}: {picture.name} is what is drawn")


def demo(expected, line, program, options):
    """Holds the rows of the demo's table to the prices of its book."""
    prices = options.work / "demo.csv"
    run([program, "price", ROOT / "examples/dax-2002-07-05.csv", "-o", prices, "--pricer", "bsm_european",
         "--outputs", "price,delta,gamma,vega,theta,rho"])
    with open(prices, newline="") as file:
        book = {(row["days"], row["strike"], row["type"]): row for row in csv.DictReader(file)}
    days, count = None, 0
    for row in expected.splitlines():
        match = re.match(r"(?: *(\d+) days +[\d.]+)? +(\d+)  (call|put ) +([-\d. ]+)$", row)
        if not match:
            continue
        days = match[1] or days
        option = {name: float(value) for name, value in book[days, match[2], match[3].strip()].items()
                  if name not in ("type", "status")}
        computed = [f"{option['vol'] * 100:.2f}", f"{option['price']:.2f}", f"{option['delta']:.4f}",
                    f"{option['gamma'] * 1000:.4f}", f"{option['vega'] / 100:.3f}", f"{option['theta'] / 365:.4f}",
                    f"{option['rho'] / 100:.4f}"]
        compare(match[4].split(), computed, f"README.md:{line}, {days} days, strike {match[2]},")
        count += 1
    if count < 3:
        sys.exit(f"README.md:{line}: only {count} rows of the demo's table were understood")


def package(found, options):
    """Builds the C program with the CMakeLists.txt and the command that README.md gives, against what is installed."""
    program = next(text for language, text, _ in found if language == "c")
    expected, _ = shown(found, next(i for i, block in enumerate(found) if block[0] == "c"))
    (options.work / "app.c").write_text(program)
    lists = [text for language, text, _ in found if language == "cmake"]
    if len(lists) != 1:
        sys.exit("README.md should have one cmake block")
    (options.work / "CMakeLists.txt").write_text(lists[0])
    build = options.work / "build"
    run(["cmake", "-S", options.work, "-B", build, f"-DCMAKE_PREFIX_PATH={options.prefix}",
         f"-DCMAKE_C_COMPILER={options.cc}"])
    run(["cmake", "--build", build])
    compare(expected, run([build / "app"]), "README.md, built by find_package,")

    commands = [line for language, text, _ in found if language == "sh" for line in text.splitlines()
                if line.startswith("cc ")]
    for command in commands:
        libraries = options.prefix / options.libdir
        environment = dict(os.environ, PKG_CONFIG_PATH=str(libraries / "pkgconfig"), LD_LIBRARY_PATH=str(libraries))
        run(["sh", "-c", command.replace("cc ", f"{options.cc} ", 1)], cwd=options.work, env=environment)
        compare(expected, run([options.work / "app"], env=environment), "README.md, built by pkg-config,")
    if not commands:
        sys.exit("README.md has no command with cc")


def main():
    parts = {"programs": programs, "python": python, "shell": shell, "package": package}
    parser = argparse.ArgumentParser()
    parser.add_argument("part", choices=parts)
    parser.add_argument("--document", default="README.md")
    parser.add_argument("--least", type=int, default=3)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--cc", default="cc")
    parser.add_argument("--cxx", default="c++")
    parser.add_argument("--cargo", default="cargo")
    parser.add_argument("--cargo-flags", type=str.split, default=["--locked"])
    parser.add_argument("--library", type=pathlib.Path)
    parser.add_argument("--prefix", type=pathlib.Path)
    parser.add_argument("--libdir", default="lib")
    options = parser.parse_args()
    options.work = options.work.resolve() / pathlib.Path(options.document).stem / options.part
    options.work.mkdir(parents=True, exist_ok=True)
    found = blocks((ROOT / options.document).read_text(encoding="utf-8"))
    for language, _, line in found:
        if language not in KNOWN:
            sys.exit(f"{options.document}:{line}: nobody checks blocks of `{language}`")
    parts[options.part](found, options)


main()
