"""Checks the sample workbook.

    check_workbook.py values WORKBOOK COMMAND    every formula gives the value that stands beside it; COMMAND starts
                                                 the program `evaluate` with the add-in
    check_workbook.py current WORKBOOK MAKER     it holds what MAKER, which is make_workbook.py, writes

The file is read by its XML, as Excel reads it, not by the library that wrote it.
"""

import math
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile
from xml.etree import ElementTree

import worksheets
from worksheets import Error, Sheet, address

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ERRORS = {"#N/A", "#NUM!", "#VALUE!", "#DIV/0!", "#REF!", "#NAME?", "#NULL!"}


def texts(archive):
    """The texts that cells share."""
    if "xl/sharedStrings.xml" not in archive.namelist():
        return []
    root = ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))
    return ["".join(part.text or "" for part in item.iter(f"{MAIN}t")) for item in root.iter(f"{MAIN}si")]


def read(path):
    """Sheets by their names: cells by address, each a value or a formula; and the areas of array formulas."""
    sheets = {}
    with zipfile.ZipFile(path) as archive:
        shared = texts(archive)
        book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
        for number, item in enumerate(book.iter(f"{MAIN}sheet"), 1):
            cells, areas = {}, {}
            root = ElementTree.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml"))
            for cell in root.iter(f"{MAIN}c"):
                at, kind = cell.get("r"), cell.get("t")
                formula, value = cell.find(f"{MAIN}f"), cell.find(f"{MAIN}v")
                if formula is not None:
                    cells[at] = "=" + formula.text.removeprefix("=")
                    areas[at] = formula.get("ref", at)
                elif kind == "inlineStr":
                    cells[at] = "".join(part.text or "" for part in cell.iter(f"{MAIN}t"))
                elif value is None:
                    continue
                elif kind == "s":
                    cells[at] = shared[int(value.text)]
                elif kind in ("e", "str"):
                    cells[at] = value.text
                else:
                    cells[at] = float(value.text)
            sheets[item.get("name")] = (cells, areas)
    return sheets


def place(at):
    letters, digits = re.fullmatch(r"([A-Z]+)(\d+)", at).groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(digits) - 1, column - 1


def same(given, expected, tolerance):
    if isinstance(given, str) or isinstance(expected, str):
        return given == (Error(expected) if expected in ERRORS else expected) and isinstance(given, Error) == (
            expected in ERRORS)
    return math.isfinite(given) and abs(given - expected) <= tolerance * max(1.0, abs(expected))


def check(name, cells, areas, results):
    """Compares the formulas of a sheet that have expected values; how many values were compared."""
    compared = 0
    for at, area in areas.items():
        first, _, last = area.partition(":")
        (top, left), (bottom, right) = place(first), place(last or first)
        width = right - left + 1
        if address(top, right + 2) not in cells:
            continue
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                given, expected = results.get(address(row, column)), cells[address(row, column + width + 1)]
                if not same(given, expected, cells["B3"]):
                    sys.exit(f"{name}!{address(row, column)}: {given!r} and not {expected!r}, in {cells[at]}")
                compared += 1
        if address(bottom + 1, left) in results and address(bottom + 1, left) not in areas:
            sys.exit(f"{name}!{at}: the result is larger than {area}")
    return compared


def values(workbook, command):
    sheets = read(workbook)
    pages = []
    for cells, _ in sheets.values():
        page = Sheet()
        for at, value in cells.items():
            page[at] = value
        pages.append(page)
    total = 0
    for (name, (cells, areas)), results in zip(sheets.items(), worksheets.evaluate(command, pages)):
        compared = check(name, cells, areas, results) if "B3" in cells else 0
        errors = [at for at, value in results.items() if isinstance(value, Error)]
        if compared == 0 and (errors or not results):
            sys.exit(f"{name}: errors in {errors}, or no formulas")
        print(f"{name}: {compared} values as expected")
        total += compared
    if total < 150:
        sys.exit("there is too little to compare")


def current(workbook, maker):
    with tempfile.TemporaryDirectory() as folder:
        made = pathlib.Path(folder) / "made.xlsx"
        subprocess.run([sys.executable, maker, made], check=True)
        if read(made) != read(workbook):
            sys.exit(f"{workbook} is out of date: run {maker} and commit")


{"values": values, "current": current}[sys.argv[1]](*sys.argv[2:])
