"""Bad use: a clear error, nothing written, and the engine still usable."""

import warnings

import numpy as np
import pytest
from conftest import book, same_bits

import neutryx as nx

GOOD = {"strike": 100.0, "time": 0.5, "rate": 0.03, "vol": 0.2, "type": 1}
SPOT = np.array([90.0, 100.0, 110.0])


def refused(kind, text, **given):
    with pytest.raises(kind, match=text) as caught:
        nx.bsm_european(**{"spot": SPOT, **GOOD, **given})
    return caught.value


def test_lengths_that_do_not_fit():
    error = refused(nx.InvalidArgumentError, r"spot \(3,\), vol \(2,\)", vol=[0.1, 0.2])
    assert isinstance(error, ValueError) and error.status == "invalid_argument"
    refused(nx.InvalidArgumentError, r"broadcast to \(3,\).*price \(2,\)", out=np.empty(2))
    refused(nx.InvalidArgumentError, r"price \(3, 1\)", out=np.empty((3, 1)))
    refused(nx.InvalidArgumentError, "row_codes", row_codes=np.empty(2, np.uint32))
    refused(nx.InvalidArgumentError, "2 arrays for 1", outputs=["price"], out=[np.empty(3), np.empty(3)])
    # The inputs broadcast to the outputs, not the other way round.
    out = np.empty((2, 3))
    assert nx.bsm_european(SPOT, **GOOD, out=out) is out and same_bits(out[0], out[1])


@pytest.mark.parametrize(
    "values",
    [
        ["x", "y", "z"],
        np.ones(3, complex),
        np.array([1.0, None, 2.0], object),
        np.ones(3, "M8[D]"),
        b"x",
        {},
        object(),
        None,
    ],
    ids=["words", "complex", "object", "dates", "bytes", "dict", "object()", "None"],
)
def test_inputs_that_are_no_numbers(values):
    error = refused(nx.InvalidDtypeError, "^vol: .*no real number", vol=values)
    assert isinstance(error, TypeError)


def test_words_that_are_no_type():
    refused(nx.InvalidDtypeError, "^type: is 'calll'", type="calll")
    refused(nx.InvalidDtypeError, "^type: is 'x' at 1", type=["call", "x", "put"])
    refused(nx.InvalidDtypeError, "^type: is 2", type=np.array([1, 2, -1], object))


@pytest.mark.parametrize("dtype", [np.int64, np.float16, ">f8", np.complex128, object])
def test_outputs_of_a_wrong_dtype(dtype):
    refused(nx.InvalidDtypeError, "float64 or float32", out=np.zeros(3, dtype))


def test_outputs_that_are_no_arrays():
    refused(nx.InvalidDtypeError, "must be a NumPy array, not list", outputs=["price"], out=[[0.0] * 3])
    refused(nx.InvalidDtypeError, "uint32", row_codes=np.empty(3, np.int64))
    refused(nx.InvalidDtypeError, "uint32", row_codes=3)
    refused(nx.InvalidArgumentError, "not among the outputs", out={"gamma": np.empty(3)})


def test_outputs_that_are_read_only():
    out = np.zeros(3)
    out.flags.writeable = False
    error = refused(nx.InvalidArgumentError, "read-only", out=out)
    assert isinstance(error, ValueError) and not out.any()
    codes = np.zeros(3, np.uint32)
    codes.flags.writeable = False
    refused(nx.InvalidArgumentError, "read-only", row_codes=codes)


def test_outputs_that_overlap():
    buffer = np.full(6, 7.0)
    error = refused(nx.OverlapError, "delta", outputs=["price", "delta"], out=[buffer[:3], buffer[1:4]])
    assert error.parameter == "delta" and error.argument == "outputs[1]" and isinstance(error, ValueError)
    refused(nx.OverlapError, "overlaps", spot=buffer[:3], out=buffer[1:4])
    refused(nx.OverlapError, "overlaps", spot=buffer[:3], out=buffer[2::-1])
    refused(
        nx.OverlapError,
        "overlaps",
        outputs=["price"],
        out=[buffer.view(np.float64)[:3]],
        row_codes=buffer.view(np.uint32)[2:5],
    )
    refused(nx.InvalidStrideError, "stride", out=np.lib.stride_tricks.as_strided(buffer, (3,), (0,)))
    assert (buffer == 7.0).all()


def test_overlaps_that_take_several_batches():
    matrix, vol = np.full((4, 6), 100.0), np.linspace(0.1, 0.4, 4)[:, None]
    for given in (
        {"spot": matrix[0], "out": matrix},
        {"spot": matrix.T.reshape(6, 4)[:4, :4], "out": matrix[:, :4]},
        {"outputs": ["price", "delta"], "out": [matrix, matrix]},
        {"outputs": ["price", "delta"], "out": [matrix[:, :5], matrix[:, 1:]]},
    ):
        refused(
            nx.OverlapError,
            "overlaps",
            **{"spot": 100.0, "strike": np.ones(given["out"][0].shape[-1]), **given, "vol": vol},
        )
    shared = np.lib.stride_tricks.as_strided(np.zeros(8), (4, 6), (8, 8))
    refused(nx.InvalidStrideError, "share memory", spot=np.full(6, 100.0), vol=vol, out=shared)
    assert (matrix == 100.0).all()


def test_names_that_are_none(engine):
    error = refused(nx.UnknownOutputError, "did you mean 'delta'", outputs="detla")
    assert error.code == nx.Status.UNKNOWN_OUTPUT
    with pytest.raises(nx.UnknownOutputError, match="no output `phi`"):
        nx.black76_european(100, 100, 1, 0, 0.2, type=1, outputs="phi")
    with pytest.raises(nx.UnknownPricerError, match="did you mean 'bsm_european'"):
        engine.price("bsm_europaen", GOOD)
    with pytest.raises(nx.UnknownPricerError, match="999"):
        engine.price(999, {"spot": 1.0})
    with pytest.raises(nx.UnknownInputError, match="did you mean 'vol'"):
        engine.price("bsm_european", {**GOOD, "spot": 1.0, "volt": 1.0})
    with pytest.raises(nx.MissingInputError, match="spot"):
        engine.price("bsm_european", GOOD)
    with pytest.raises(nx.UnknownPricerError, match="nosuch"):
        nx.describe("nosuch")
    with pytest.raises(TypeError, match="spot"):
        nx.bsm_european(**GOOD)
    refused(nx.InvalidArgumentError, "bad_rows", bad_rows="maybe")
    refused(nx.InvalidDtypeError, "must be a neutryx.Engine", engine="cpu")
    for config in ({"backend": "gpu"}, {"precision": "f16"}, {"instruction_set": "mmx"}, {"threads": 9999}):
        with pytest.raises(nx.InvalidArgumentError):
            nx.Engine(**config)
    assert same_bits(engine.price("bsm_european", {"spot": SPOT, **GOOD}), nx.bsm_european(SPOT, **GOOD))


def test_a_machine_without_the_device():
    arm = nx.Engine().describe()["instruction_set"] == "neon"
    with pytest.raises(nx.UnavailableError) as caught:
        nx.Engine(instruction_set="avx2" if arm else "neon")
    assert isinstance(caught.value, RuntimeError)


def test_more_rows_than_memory():
    huge = np.broadcast_to(np.float64(100.0), (1 << 20, 1 << 20, 1 << 9))
    with pytest.raises(MemoryError):
        nx.bsm_european(huge, **GOOD)


def test_a_closed_engine():
    engine = nx.Engine()
    engine.close()
    engine.close()
    assert engine.closed and "closed" in repr(engine)
    for use in (
        lambda: nx.bsm_european(SPOT, **GOOD, engine=engine),
        lambda: engine.price("bsm_european", {}),
        lambda: engine.submit(nx.bsm_european, SPOT, **GOOD),
        engine.describe,
        engine.warm_up,
    ):
        with pytest.raises(nx.InvalidArgumentError, match="engine: is closed"):
            use()


def test_bad_rows():
    spot = np.array([[100.0, -1.0], [np.nan, 100.0]])
    with pytest.warns(nx.BadRowsWarning, match="2 of 4 rows") as caught:
        price = nx.bsm_european(spot, **GOOD)
    assert caught[0].filename == __file__
    assert (np.isnan(price) == [[False, True], [True, False]]).all()
    with pytest.raises(nx.BadRowsError) as caught:
        nx.bsm_european(spot.T, **{**GOOD, "vol": np.array([0.2, 0.2])}, outputs=["price"], bad_rows="raise")
    error = caught.value
    assert (error.row_code, error.bad_rows) == (nx.RowCode.BAD_SPOT, 2)
    assert np.isnan(error.result.price.flat[error.row]) and not np.isnan(error.result.price.flat[0])
    edge = nx.bsm_european(100, 100, 0, 0, 0.2, type=1, outputs=["charm"], row_codes=True, bad_rows="ignore")
    assert edge.row_codes == nx.RowCode.NO_LIMIT


def test_errors_survive_pickling():
    import pickle

    error = refused(nx.OverlapError, "overlaps", out=SPOT[::-1])
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error) and str(again) == str(error) and again.parameter == error.parameter
    with pytest.raises(nx.BadRowsError) as caught:
        nx.bsm_european(-1.0, **GOOD, bad_rows="raise")
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.row_code == nx.RowCode.BAD_SPOT and str(again) == str(caught.value)


def test_an_engine_after_errors(engine):
    columns = book(5000)
    expected = nx.bsm_european(**columns)
    for _ in range(100):
        with pytest.raises(nx.Error):
            nx.bsm_european(**columns, outputs=["price", "price"], engine=engine)
    assert same_bits(nx.bsm_european(**columns, engine=engine), expected)


def test_devices():
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        found = nx.devices()
    assert [device["index"] for device in found] == list(range(len(found)))
    assert found or str(told[0].message)
    with pytest.raises(nx.UnavailableError, match="no OpenCL device"):
        nx.Engine(backend="opencl", device_match="no such device").warm_up()
