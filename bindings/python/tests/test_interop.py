"""The table of the C API, through Python: bits, row codes, statuses and texts are equal."""

import os

import interop
import numpy as np
import pytest
from conftest import same_bits

import neutryx as nx

TABLE = os.environ.get("NEUTRYX_INTEROP_TABLE")
pytestmark = pytest.mark.skipif(TABLE is None, reason="NEUTRYX_INTEROP_TABLE does not name the table")


def arrays(block):
    """Inputs by number, in the table's order."""
    pairs = zip(block.columns("inputs"), block.inputs())
    return [(number, np.array(values)) for (number, _), values in pairs]


def check_priced(block, result):
    assert list(result.row_codes) == block.codes()
    for (_, name), expected in zip(block.columns("outputs"), block.outputs()):
        assert same_bits(result[name], expected), name


def check_error(block, error):
    code, name = block.status()
    assert (error.code, error.status) == (code, name)
    assert error.argument == block.lines["argument"]
    assert error.message == block.lines["message"]


def check_call(engine, block):
    pricer = int(block.lines["pricer"].split(",")[0])
    outputs = [number for number, _ in block.columns("outputs")]
    given = {"outputs": outputs, "row_codes": True, "bad_rows": "raise"}
    inputs = arrays(block)
    written = [np.full(len(block.rows), 7.0) for _ in outputs]
    if "overlap" in block.lines:
        written[1] = written[0]
    if block.label == "nothing belongs to a row":
        inputs = [(number, np.broadcast_to(values[:1], values.shape)) for number, values in inputs]
        given["row_codes"] = False
    code, _ = block.status()
    if code == 0:
        check_priced(block, engine.price(pricer, inputs, **given))
        return
    with pytest.raises(nx.Error) as caught:
        engine.price(pricer, inputs, out=written, **given)
    check_error(block, caught.value)
    if code < 0:
        assert all((array == 7.0).all() for array in written)
    else:
        row, number, name, count = block.lines["first"].split(",")
        error = caught.value
        assert (error.row, error.row_code, error.bad_rows) == (int(row), int(number), int(count))
        assert error.row_code.name.lower() == name
        check_priced(block, error.result)


def check_typed(block):
    """The same through the pricer's own function, where it can say it."""
    name = block.lines["pricer"].split(",")[1]
    inputs = {name: values for (_, name), (_, values) in zip(block.columns("inputs"), arrays(block))}
    outputs = [name for _, name in block.columns("outputs")]
    check_priced(block, getattr(nx, name)(**inputs, outputs=outputs, row_codes=True, bad_rows="ignore"))
    for i in range(0, len(block.rows), 10):
        row = {name: values[i] for name, values in inputs.items()}
        result = getattr(nx, name)(**row, outputs=outputs, row_codes=True, bad_rows="ignore")
        assert result.row_codes == block.codes()[i]
        assert same_bits(list(result), [values[i] for values in block.outputs()])


def check_engine(block):
    names = ("backend", "threads", "precision", "instruction_set")
    config = {name: int(block.lines[name]) for name in names}
    if block.status()[0] == 0:
        with nx.Engine(**config):
            return
    with pytest.raises(nx.Error) as caught:
        nx.Engine(**config)
    check_error(block, caught.value)


def test_every_call_of_the_table(engine):
    priced = refused = 0
    for block in interop.read(TABLE):
        if block.kind == "engine":
            check_engine(block)
            continue
        check_call(engine, block)
        if block.status()[0] < 0:
            refused += 1
        else:
            check_typed(block)
            priced += len(block.rows)
    assert priced >= 1000 and refused >= 20
