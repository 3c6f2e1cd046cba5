"""Reads the table that the C API writes; tests/interop/README.md has its format."""

import math
import struct


class Block:
    """A call or an engine, with its lines by their key."""

    def __init__(self, kind, label):
        self.kind = kind
        self.label = label
        self.lines = {}
        self.rows = []

    def columns(self, key):
        """Pairs of number and name."""
        text = self.lines[key]
        pairs = [column.split(":") for column in text.split(",")] if text else []
        return [(int(number), name) for number, name in pairs]

    def status(self):
        code, name = self.lines["status"].split(",")
        return int(code), name

    def inputs(self):
        """The values of each input column."""
        count = len(self.columns("inputs"))
        return [[row[1 + i] for row in self.rows] for i in range(count)]

    def outputs(self):
        first = 1 + len(self.columns("inputs"))
        return [[row[first + i] for row in self.rows] for i in range(len(self.columns("outputs")))]

    def codes(self):
        return [int(row[0]) for row in self.rows]


def value(text):
    return math.nan if text == "nan" else struct.unpack(">d", bytes.fromhex(text))[0]


def read(path):
    with open(path, encoding="ascii") as file:
        kind, version, _ = file.readline().rstrip("\n").split(",")
        assert (kind, version) == ("neutryx-interop", "1")
        block = None
        for line in file:
            key, _, rest = line.rstrip("\n").partition(",")
            if key in ("call", "engine"):
                block = Block(key, rest)
            elif key == "row":
                code, *values = rest.split(",")
                block.rows.append([code, *map(value, values)])
            elif key == "end":
                yield block
            elif key:
                block.lines[key] = rest
