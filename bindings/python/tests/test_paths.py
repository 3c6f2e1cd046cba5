"""Paths: the bits of the C API, arrays of any layout, and what is refused."""

import numpy as np
import pytest
import raw
from conftest import same_bits
from test_assets import ASIAN, BASKET, MATRIX, RAW_ASIAN, SPOT, VOL, of_assets

import neutryx as nx

VALUES = ("spot", "log_spot", "log_return", "normal", "uniform")


@pytest.mark.parametrize("value", VALUES)
def test_the_bits_of_the_c_api(value):
    expected = raw.paths("mc_asian_arithmetic", RAW_ASIAN, (2, 100, 3), VALUES.index(value), fixing_count=3, seed=5)
    given = {**ASIAN, "paths": 100, "seed": 5, "value": value}
    written = nx.paths("mc_asian_arithmetic", **given)
    assert same_bits(written, expected)
    assert same_bits(nx.paths(nx.mc_asian_arithmetic, **given, steps=2), expected[..., :2])
    assert same_bits(nx.paths(nx.mc_asian_arithmetic, **{**given, "spot": 100.0}), expected[0])


def test_paths_of_several_assets():
    inputs = {("strike", 0): 100, ("time", 0): 0.75, ("rate", 0): 0.03, ("type", 0): 1}
    inputs |= of_assets("spot", SPOT) | of_assets("vol", VOL)
    expected = raw.paths("mc_basket_asian", inputs, (2, 64, 2, 3), 0, MATRIX, fixing_count=2)
    given = {**BASKET, "strike": 100.0, "correlation": MATRIX, "fixings": 2, "paths": 64}
    assert same_bits(nx.paths("mc_basket_asian", **given), expected)


def test_intervals():
    given = {**ASIAN, "spot": 100.0, "paths": 3}
    for fixings, kind, steps in ((3, None, 3), ([0.5, 1.0], "fractions", 2), ([0.5], "fractions", 2), ([0.5], None, 2)):
        assert nx.paths("mc_asian_arithmetic", **{**given, "fixings": fixings}, fixing_kind=kind).shape == (3, steps)
    del given["fixings"]
    assert nx.paths("mc_european", **given).shape == (3, 1)
    curve = {**given, "vol": nx.Curve([0.1, 0.4]), "fixings": 2, "value": "log_return", "paths": 1000}
    assert (nx.paths("mc_asian_arithmetic", **curve).std(axis=0) / np.sqrt(0.5)).round(1).tolist() == [0.1, 0.4]


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 2, 1, 0), (2, 0, 3, 1)])
@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_arrays_of_any_layout(order, dtype):
    given = {**ASIAN, "spot": np.array([[100.0, 110.0]]).T, "strike": [100.0, 105.0, 110.0], "paths": 70}
    expected = nx.paths("mc_asian_arithmetic", **given)
    assert expected.shape == (2, 3, 70, 3)
    whole = np.full([2 * expected.shape[axis] for axis in order], 7, dtype)
    out = whole[::2, 1::2, ::-2, ::2].transpose(np.argsort(order))
    assert nx.paths("mc_asian_arithmetic", **given, out=out) is out
    assert (out == expected.astype(dtype)).all() and (whole == 7).sum() == whole.size - out.size


def test_bad_rows_buffers_and_progress(engine):
    given = {**ASIAN, "spot": [100.0, -1.0], "paths": 10, "engine": engine}
    with pytest.warns(nx.BadRowsWarning, match="row 1"):
        written = nx.paths("mc_asian_arithmetic", **given)
    assert np.isnan(written).all(axis=(1, 2)).tolist() == [False, True]
    result = nx.paths("mc_asian_arithmetic", **given, row_codes=True, bad_rows="ignore")
    assert same_bits(result.spot, written) and result.row_codes.tolist() == [0, nx.RowCode.BAD_SPOT]
    with pytest.raises(nx.BadRowsError) as caught:
        nx.paths("mc_asian_arithmetic", **given, bad_rows="raise")
    assert same_bits(caught.value.result, written)
    given["spot"] = 100.0
    with engine.buffer(30) as buffer:
        assert nx.paths("mc_asian_arithmetic", **given, out=buffer) is buffer
        assert same_bits(buffer.read(), written[0].ravel())
        with pytest.raises(nx.InvalidArgumentError, match="^out: is a buffer of 29 elements; there are 30"):
            nx.paths("mc_asian_arithmetic", **given, out=buffer[1:])
    told = []
    nx.paths("mc_asian_arithmetic", **given, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (10, 10)
    with pytest.raises(nx.CancelledError):
        nx.paths("mc_asian_arithmetic", **{**given, "paths": 1 << 20}, progress=lambda done, total: False)


@pytest.mark.parametrize(
    ("given", "kind", "text"),
    [
        ({"value": "spots"}, nx.InvalidArgumentError, "^value: 'spots' is not known; did you mean 'spot'"),
        ({"steps": 4}, nx.InvalidArgumentError, r"^steps .paths->steps.: is 4; paths of these settings have 3"),
        ({"steps": 0}, nx.InvalidArgumentError, "^steps: is 0; give at least 1"),
        ({"out": np.empty((2, 3))}, nx.InvalidArgumentError, r"^out: has the shape \(2, 3\); .*are \(2, 64, 3\)"),
        ({"out": np.empty((2, 64, 3), int)}, nx.InvalidDtypeError, "float64 or float32"),
        ({"out": [1.0]}, nx.InvalidDtypeError, "must be a NumPy array, not list"),
        ({"out": np.broadcast_to(0.0, (2, 64, 3))}, nx.InvalidArgumentError, "read-only"),
        ({"paths": 1 << 60}, nx.CountOverflowError, "^out: would have the shape"),
        ({"fixings": [0.5, 0.5]}, nx.InvalidArgumentError, "^fixings"),
        ({"vol": -1.0, "bad_rows": "maybe"}, nx.InvalidArgumentError, "^bad_rows"),
        ({"engine": "cpu"}, nx.InvalidDtypeError, "must be a neutryx.Engine"),
        ({"outputs": "price"}, TypeError, "outputs"),
    ],
)
def test_what_is_refused(given, kind, text):
    with pytest.raises(kind, match=text):
        nx.paths("mc_asian_arithmetic", **{**ASIAN, "paths": 64, **given})


def test_what_is_refused_of_memory_and_names():
    whole = np.linspace(90, 110, 2 * 64 * 3).reshape(2, 64, 3)
    with pytest.raises(nx.OverlapError, match="^out"):
        nx.paths("mc_asian_arithmetic", **{**ASIAN, "spot": whole[:, 0, 0]}, paths=64, out=whole)
    shared = np.lib.stride_tricks.as_strided(np.zeros(3), (2, 64, 3), (0, 0, 8))
    with pytest.raises(nx.InvalidStrideError, match="^out: has elements that share memory"):
        nx.paths("mc_asian_arithmetic", **ASIAN, paths=64, out=shared)
    with pytest.raises(nx.UnknownPricerError, match="has a formula"):
        nx.paths("bsm_european", 100)
    with pytest.raises(nx.UnknownPricerError, match="is no simulation"):
        nx.paths(7, 100)
