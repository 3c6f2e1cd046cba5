"""Makes the calls of the table for every language as formulas, and compares bits, row codes and texts.

    check_table.py TABLE COMMAND        COMMAND starts the program `evaluate` with the add-in

Each call is a table of inputs with their names on top, priced by NTX.PRICE and explained by NTX.EXPLAIN. Excel has no
cells with NaN or infinities: an input that is NaN is an error cell, and an output that is not finite is an error.
"""

import math
import pathlib
import re
import struct
import sys

import worksheets
from worksheets import Error, Sheet, address

# What formulas cannot express: numbers that have no name, the same memory twice, a call without inputs of its rows, and
# an output twice, which is what it says in a worksheet: two columns with the same values.
LEFT_OUT = {"no such pricer", "no such input", "no such output", "an output twice", "outputs in one place",
            "nothing belongs to a row"}


def number(text):
    return math.nan if text == "nan" else struct.unpack(">d", bytes.fromhex(text))[0]


def calls(path):
    """The calls of the table, as dictionaries; engines are left out."""
    now = None
    with open(path, encoding="ascii") as file:
        for line in file:
            word, _, rest = line.rstrip("\n").partition(",")
            if word in ("call", "engine"):
                now = {"kind": word, "label": rest, "row": []}
            elif word == "end":
                if now["kind"] == "call":
                    yield now
            elif word == "row":
                now["row"].append(rest.split(","))
            elif now is not None and word:
                now[word] = rest


def names(columns):
    return [item.split(":")[1] for item in columns.split(",") if item]


def sheet_of(call):
    """Inputs from A1, the explanation in column AA, results from AB."""
    sheet = Sheet()
    inputs, outputs = names(call["inputs"]), names(call["outputs"])
    for i, name in enumerate(inputs):
        sheet[address(0, i)] = name
        for row, values in enumerate(call["row"]):
            value = number(values[1 + i])
            sheet[address(row + 1, i)] = Error("#N/A") if math.isnan(value) else value
    pricer = call["pricer"].split(",")[1]
    table = f"A1:{address(len(call['row']), len(inputs) - 1)}"
    sheet["AA1"] = f'=NTX.EXPLAIN("{pricer}","{",".join(outputs)}",{table})'
    sheet["AB1"] = f'=NTX.PRICE("{pricer}","{",".join([*outputs, "status"])}",{table})'
    return sheet


def check(call, result):
    """What differs, as texts; and how many values were compared."""
    wrong = []
    argument, message = call["argument"], call["message"]
    text = f"{argument} {message}".strip() or "ok"
    if result["AA1"] != text:
        wrong.append(f"the text is {result['AA1']!r} and not {text!r}")
    if int(call["status"].split(",")[0]) < 0:
        if result["AB1"] != Error("#VALUE!"):
            wrong.append(f"the cell is {result['AB1']}")
        return wrong, 1
    outputs, inputs = names(call["outputs"]), names(call["inputs"])
    compared = 0
    for row, values in enumerate(call["row"]):
        inputs_fault = "nan" in values[1:1 + len(inputs)]
        for i in range(len(outputs)):
            expected, given = number(values[1 + len(inputs) + i]), result[address(row, 27 + i)]
            if not math.isfinite(expected) or inputs_fault:
                same = given == Error("#N/A" if inputs_fault else "#NUM!")
            else:
                same = not isinstance(given, str) and struct.pack(">d", expected) == struct.pack(">d", given)
            if not same:
                wrong.append(f"row {row}, {outputs[i]}: {given!r} and not {expected!r}")
            compared += 1
        status = result[address(row, 27 + len(outputs))]
        if status != ROW_CODES[values[0]]:
            wrong.append(f"row {row}: the status is {status!r} and not {ROW_CODES[values[0]]!r}")
    return wrong, compared


def row_code_names(all_calls):
    """Names of row codes: the header has those that are no input's; for the others, `bad_` and the input's name is the
    rule, and the table tells those of each call's first bad row."""
    header = (pathlib.Path(__file__).resolve().parents[3] / "include/neutryx.h").read_text()
    codes = {number: name.lower() for name, number in re.findall(r"NTX_ROW_(\w+) = (\d+)", header)}
    for call in all_calls:
        for item in call["inputs"].split(","):
            number, _, name = item.partition(":")
            if name:
                codes[number] = f"bad_{name}"
        if "first" in call:
            _, code, name, _ = call["first"].split(",")
            codes[code] = name
    return codes


all_calls = list(calls(sys.argv[1]))
ROW_CODES = row_code_names(all_calls)
tried = [call for call in all_calls if call["label"] not in LEFT_OUT]
results = worksheets.evaluate(sys.argv[2], [sheet_of(call) for call in tried])
failures = compared = 0
for call, result in zip(tried, results):
    wrong, count = check(call, result)
    compared += count
    if wrong:
        failures += 1
        print(f"{call['label']}, {call['pricer']}:")
        print("\n".join(f"    {each}" for each in wrong[:5]))
print(f"{len(tried)} calls, {compared} values, {failures} calls differ; "
      f"not formulas: {', '.join(sorted(LEFT_OUT & {call['label'] for call in all_calls}))}")
if failures or compared < 10000:
    sys.exit("the table differs, or there was too little to compare")
