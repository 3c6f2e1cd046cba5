"""Evaluates the `excel` blocks of a page and compares the results with the `text` block behind each.

    check_readme.py PAGE COMMAND        COMMAND starts the program `evaluate` with the add-in

A line of an `excel` block is a cell's address and what is typed into it. The `text` block shows what the formulas give,
one after the other, row by row; numbers have four digits behind the point.
"""

import pathlib
import re
import sys

import worksheets
from worksheets import Sheet

CELL = re.compile(r"([A-Z]+\d+)  (.+)")


def blocks(markdown):
    """Pairs of what is typed and what is shown, with the line of the first."""
    fence = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
    found = [(match[1], match[2], markdown.count("\n", 0, match.start()) + 1) for match in fence.finditer(markdown)]
    for (language, text, line), following in zip(found, [*found[1:], ("", "", 0)]):
        if language == "excel":
            if following[0] != "text":
                sys.exit(f"line {line}: no text block follows")
            yield text, following[1], line


def typed(text):
    """What is in a cell: a number, a formula or a text."""
    try:
        return float(text)
    except ValueError:
        return text


def rows(sheet, results):
    """The results of the sheet's formulas as rows of words."""
    def place(at):
        letters, digits = re.fullmatch(r"([A-Z]+)(\d+)", at).groups()
        return int(digits), len(letters), letters

    shown, last = [], None
    for at in results:
        row = place(at)[0]
        if at in sheet.cells or row != last:
            shown.append([])
        last = row
        value = results[at]
        shown[-1] += [f"{value:.4f}"] if isinstance(value, float) else str(value).split()
    return shown


def main(page, command):
    found = list(blocks(pathlib.Path(page).read_text(encoding="utf-8")))
    if not found:
        sys.exit(f"{page} has no excel blocks")
    sheets = []
    for text, _, _ in found:
        sheet = Sheet()
        for line in text.splitlines():
            sheet[CELL.fullmatch(line)[1]] = typed(CELL.fullmatch(line)[2])
        sheets.append(sheet)
    for (_, shown, line), sheet, results in zip(found, sheets, worksheets.evaluate(command, sheets)):
        given = rows(sheet, results)
        if given != [row.split() for row in shown.splitlines()]:
            sys.exit(f"{page}:{line} shows\n{shown}\nbut this comes out:\n" + "\n".join("  ".join(row) for row in given))
        print(f"{page}:{line}: as shown")


main(*sys.argv[1:])
