"""Writes neutryx.xlsx: formulas of the add-in, with the values that they should have beside them.

    make_workbook.py [FILE]        needs openpyxl

Each sheet has its tolerance in B3, relative to 1 or to the expected value, whichever is larger. What a formula should
give stands right of its result, after an empty column, in cells of the same size. Expected values are published ones,
or come from the formulas below, which owe nothing to the library.
"""

import csv
import math
import pathlib
import sys

import openpyxl
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter

ROOT = pathlib.Path(__file__).resolve().parents[3]
COMPUTED, PUBLISHED = 1e-12, 1e-4
HEADER, INPUT, RESULT = Font(bold=True), PatternFill("solid", "FFF2CC"), PatternFill("solid", "DDEBF7")


def norm_cdf(x):
    return math.erfc(-x / math.sqrt(2.0)) / 2.0


def norm_pdf(x):
    return math.exp(-x * x / 2.0) / math.sqrt(2.0 * math.pi)


def black_scholes(kind, spot, strike, time, rate, vol, dividend_yield=0.0):
    """Price and Greeks as in textbooks."""
    sign = 1.0 if kind == "call" else -1.0
    deviation = vol * math.sqrt(time)
    d1 = (math.log(spot / strike) + (rate - dividend_yield + vol * vol / 2.0) * time) / deviation
    d2 = d1 - deviation
    grown, discounted = spot * math.exp(-dividend_yield * time), strike * math.exp(-rate * time)
    return {
        "price": sign * (grown * norm_cdf(sign * d1) - discounted * norm_cdf(sign * d2)),
        "delta": sign * math.exp(-dividend_yield * time) * norm_cdf(sign * d1),
        "gamma": math.exp(-dividend_yield * time) * norm_pdf(d1) / (spot * deviation),
        "vega": grown * norm_pdf(d1) * math.sqrt(time),
        "theta": -grown * norm_pdf(d1) * vol / (2.0 * math.sqrt(time))
        + sign * (dividend_yield * grown * norm_cdf(sign * d1) - rate * discounted * norm_cdf(sign * d2)),
        "rho": sign * time * discounted * norm_cdf(sign * d2),
    }


class Page:
    """A sheet with a title, a line of text and a tolerance."""

    def __init__(self, book, name, text, tolerance):
        self.sheet = book.create_sheet(name)
        self.put(1, 1, f"neutryx: {name.lower()}", font=HEADER)
        self.put(2, 1, text)
        self.put(3, 1, "Tolerance")
        self.put(3, 2, tolerance)
        self.sheet.column_dimensions["A"].width = 18

    def put(self, row, column, value, font=None, fill=None):
        cell = self.sheet.cell(row, column, value)
        if font is not None:
            cell.font = font
        if fill is not None:
            cell.fill = fill
        return cell

    def column(self, row, column, title, values):
        self.put(row, column, title, font=HEADER)
        for i, value in enumerate(values, 1):
            self.put(row + i, column, value, fill=INPUT)

    def formula(self, row, column, formula, expected):
        """A formula and the rows of values that it should give, one array formula if they are several."""
        rows, columns = len(expected), len(expected[0])
        top = f"{get_column_letter(column)}{row}"
        area = f"{top}:{get_column_letter(column + columns - 1)}{row + rows - 1}"
        if rows * columns == 1:
            self.put(row, column, formula)
        elif hasattr(openpyxl.worksheet, "formula"):
            self.sheet[top] = openpyxl.worksheet.formula.ArrayFormula(area, formula)
        else:
            self.put(row, column, formula)
            self.sheet.formula_attributes[top] = {"t": "array", "ref": area}
        for i in range(rows):
            for k in range(columns):
                self.sheet.cell(row + i, column + k).fill = RESULT
                self.put(row + i, column + columns + 1 + k, expected[i][k])


def first_price(book):
    page = Page(book, "First price", "One option. Haug prints the price 2.1334.", COMPUTED)
    option = {"type": "call", "spot": 60, "strike": 65, "time": 0.25, "rate": 0.08, "vol": 0.3}
    for row, (name, value) in enumerate(option.items(), 5):
        page.put(row, 1, name)
        page.put(row, 2, value, fill=INPUT)
    page.put(4, 4, "Price", font=HEADER)
    page.put(4, 6, "Expected", font=HEADER)
    page.formula(5, 4, "=NTX.BSM_EUROPEAN(B5,B6,B7,B8,B9,B10)", [[black_scholes(*option.values())["price"]]])


def chain(book):
    page = Page(book, "Chain", "A chain with Greeks: the headers in row 7 choose the outputs.", COMPUTED)
    shared = {"spot": 100, "time": 0.5, "rate": 0.03, "vol": 0.2, "dividend_yield": 0.01}
    for column, (name, value) in enumerate(shared.items(), 1):
        page.put(4, column, name, font=HEADER)
        page.put(5, column, value, fill=INPUT)
    strikes = range(80, 125, 5)
    rows = [(kind, strike) for kind in ("call", "put") for strike in strikes]
    page.column(7, 1, "type", [kind for kind, _ in rows])
    page.column(7, 2, "strike", [strike for _, strike in rows])
    outputs = ["price", "delta", "gamma", "vega", "theta", "rho"]
    for i, name in enumerate(outputs):
        page.put(7, 3 + i, name, font=HEADER)
    page.put(7, 10, "Expected", font=HEADER)
    values = [black_scholes(kind, 100.0, strike, 0.5, 0.03, 0.2, 0.01) for kind, strike in rows]
    page.formula(8, 3, "=NTX.BSM_EUROPEAN(A8:A25,A5,B8:B25,B5,C5,D5,E5,C7:H7)",
                 [[value[name] for name in outputs] for value in values])


def grid(book):
    page = Page(book, "Grid", "A column of spots and a row of vols make a grid.", COMPUTED)
    spots, vols = [80, 90, 100, 110, 120], [0.1, 0.2, 0.3, 0.4]
    page.column(5, 1, "spot \\ vol", spots)
    for i, vol in enumerate(vols):
        page.put(5, 2 + i, vol, fill=INPUT)
    page.put(5, 7, "Expected", font=HEADER)
    page.formula(6, 2, '=NTX.BSM_EUROPEAN("put",A6:A10,100,1,0.02,B5:E5)',
                 [[black_scholes("put", spot, 100, 1, 0.02, vol)["price"] for vol in vols] for spot in spots])


def implied_vol(book):
    page = Page(book, "Implied volatility", "From vols to prices and back; a price that is too low.", COMPUTED)
    strikes, vols = [80, 90, 100, 110, 120], [0.31, 0.26, 0.22, 0.2, 0.21]
    page.column(5, 1, "strike", strikes)
    page.put(5, 2, "price", font=HEADER)
    page.put(5, 4, "Expected", font=HEADER)
    page.put(5, 6, "vol", font=HEADER)
    page.put(5, 8, "Expected", font=HEADER)
    prices = [black_scholes("put", 100, strike, 0.5, 0.03, vol, 0.01)["price"] for strike, vol in zip(strikes, vols)]
    page.formula(6, 2, '=NTX.BSM_EUROPEAN("put",100,A6:A10,0.5,0.03,H6:H10,0.01)', [[price] for price in prices])
    page.formula(6, 6, '=NTX.IMPLIEDVOL("bsm","put",100,A6:A10,0.5,0.03,B6:B10,0.01)', [[vol] for vol in vols])
    page.put(12, 1, "Below intrinsic")
    page.formula(13, 1, '=NTX.IMPLIEDVOL("black","call",100,90,0.5,0,9,,"vol,clamped_vol,status")',
                 [["#NUM!", 0, "below_intrinsic"]])


def bad_rows(book):
    page = Page(book, "Bad rows", "A row that cannot be priced leaves the others alone; the status says why.", COMPUTED)
    page.column(5, 1, "spot", [100, -100, "n/a", None, "=1/0", 110])
    page.put(5, 5, "Expected", font=HEADER)
    good = [black_scholes("call", spot, 100, 0.5, 0.03, 0.2)["price"] for spot in (100, 110)]
    page.formula(6, 2, '=NTX.BSM_EUROPEAN("call",A6:A11,100,0.5,0.03,0.2,,"price,status")',
                 [[good[0], "ok"], ["#NUM!", "bad_spot"], ["#VALUE!", "bad_spot"], ["#N/A", "bad_spot"],
                  ["#DIV/0!", "bad_spot"], [good[1], "ok"]])
    page.put(13, 1, "Why?")
    page.formula(14, 1, '=NTX.PRICE("bsm_european","prize",1,100,100,0.5,0.03,0.2)', [["#VALUE!"]])
    page.formula(15, 1, '=NTX.EXPLAIN("bsm_european",,1,100,100,0.5,0.03,0.2)', [["ok"]])


def book_page(book):
    page = Page(book, "Book", "A table with names on top is kept under a handle and priced twice.", COMPUTED)
    names = ["type", "spot", "strike", "time", "rate", "vol"]
    rows = [["call", 100, 95, 0.5, 0.03, 0.2], ["put", 100, 95, 0.5, 0.03, 0.25], ["call", 100, 105, 1, 0.03, 0.3]]
    for i, name in enumerate(names):
        page.column(5, 1 + i, name, [row[i] for row in rows])
    page.put(10, 1, "Handle")
    page.put(10, 2, '=NTX.BOOK("bsm_european",A5:F8)')
    values = [black_scholes(*row) for row in rows]
    page.put(12, 4, "Expected", font=HEADER)
    page.formula(12, 1, '=NTX.PRICE(B10,"headers,price,vega")',
                 [["price", "vega"], *[[value["price"], value["vega"]] for value in values]])
    page.put(18, 1, "Asynchronous: Excel goes on while it is computed")
    page.formula(19, 1, '=NTX.PRICE.ASYNC(B10,"delta")', [[value["delta"]] for value in values])


def published(book):
    page = Page(book, "Published", "Printed in Haug, The Complete Guide to Option Pricing Formulas.", PUBLISHED)
    for i, name in enumerate(["type", "spot", "strike", "time", "rate", "vol", "dividend_yield", "price", "", "Haug"], 1):
        page.put(5, i, name or None, font=HEADER)
    with open(ROOT / "tests/reference/published/european_haug.csv", newline="", encoding="utf-8") as file:
        for row, option in enumerate(csv.DictReader(file), 6):
            values = [option["type"], *[float(option[name]) for name in ("S", "K", "T", "r", "sigma", "q")]]
            for column, value in enumerate(values, 1):
                page.put(row, column, value, fill=INPUT)
            page.formula(row, 8, f"=NTX.BSM_EUROPEAN(A{row},B{row},C{row},D{row},E{row},F{row},G{row})",
                         [[float(option["price"])]])


def functions(book):
    sheet = book.create_sheet("Functions")
    sheet["A1"] = "What there is"
    sheet["A2"] = "=NTX.VERSION()"
    for row, formula in ((4, "=NTX.DEVICES()"), (8, "=NTX.PRICERS()")):
        sheet.cell(row, 1, formula)
        sheet.cell(row, 12, "Enter these again as array formulas if your Excel does not spill.")


def make(path):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for add in (first_price, chain, grid, implied_vol, bad_rows, book_page, published, functions):
        add(book)
    # Handles live as long as a session: everything is computed when the file is opened.
    book.calculation.fullCalcOnLoad = True
    book.save(path)


if __name__ == "__main__":
    make(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).with_name("neutryx.xlsx"))
