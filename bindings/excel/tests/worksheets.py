"""Worksheets for the program `evaluate`, which plays Excel to the add-in."""

import shlex
import subprocess


def column(number):
    """0 is A, 26 is AA."""
    letters = ""
    number += 1
    while number > 0:
        number, letter = divmod(number - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def address(row, col):
    """The name of a cell, from its row and column, both from zero."""
    return f"{column(col)}{row + 1}"


class Error(str):
    """An error in a cell, such as #NUM!."""


class Sheet:
    """Cells by their addresses: numbers, texts, truth values, errors, and formulas, which start with `=`."""

    def __init__(self):
        self.cells = {}

    def __setitem__(self, at, value):
        self.cells[at] = value

    def lines(self):
        for at, value in self.cells.items():
            if isinstance(value, bool):
                yield f"{at}\tb\t{str(value).upper()}"
            elif isinstance(value, (int, float)):
                yield f"{at}\tn\t{float(value).hex()}"
            elif isinstance(value, Error):
                yield f"{at}\te\t{value}"
            elif value.startswith("="):
                yield f"{at}\tf\t{value}"
            else:
                yield f"{at}\tt\t{value}"
        yield "recalculate"


def parse(kind, value):
    if kind == "n":
        return float(value)
    if kind == "b":
        return value == "TRUE"
    return Error(value) if kind == "e" else value


def evaluate(command, sheets):
    """Evaluates sheets with the program that `command` starts; for each the values of formulas by their addresses."""
    lines = []
    for sheet in sheets:
        lines += [*sheet.lines(), "clear"]
    done = subprocess.run(shlex.split(command), input="\n".join(lines) + "\n", capture_output=True, encoding="utf-8")
    if done.returncode != 0 or "Unhandled" in done.stderr:
        raise RuntimeError(f"{command} ended with {done.returncode}\n{done.stderr}")
    results, now = [], {}
    for line in done.stdout.splitlines():
        if line == "cleared":
            results.append(now)
            now = {}
        else:
            at, kind, value = line.split("\t", 2)
            now[at] = parse(kind, value)
    if len(results) != len(sheets):
        raise RuntimeError(f"{len(sheets)} sheets went in, {len(results)} came out\n{done.stderr}")
    return results
