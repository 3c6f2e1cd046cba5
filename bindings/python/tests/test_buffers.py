"""Columns that stay where the engine prices: in this machine's memory, and on each OpenCL device there is."""

import gc
import os

import numpy as np
import pytest
from conftest import book, resident, same_bits

import neutryx as nx

ROWS = 20_000


def engines():
    """Settings of engines: the CPU, in both precisions, and every device that can be used."""
    found = [{"backend": "cpu"}, {"backend": "cpu", "precision": "f32"}]
    described = nx.devices() if "NEUTRYX_TEST_OPENCL" in os.environ else []
    for device in described:
        if not device.get("why_not"):
            found.append({"backend": "opencl", "device_indexes": [device["index"]], "cache": False})
    return found


@pytest.fixture(params=engines(), ids=str)
def engine(request):
    with nx.Engine(**request.param) as engine:
        yield engine


def on_cpu(engine, **columns):
    with nx.Engine("cpu", precision=engine.describe()["precision"]) as cpu:
        return nx.bsm_european(**columns, engine=cpu)


def test_a_book_is_uploaded_once_and_priced_again(engine):
    columns = book(ROWS)
    held = {name: engine.buffer(values) for name, values in columns.items() if name != "time"}
    for factor in (1.0, 1.01):
        columns["spot"] = columns["spot"] * factor
        held["spot"].write(columns["spot"])
        got = nx.bsm_european(**{**columns, **held}, engine=engine)
        assert same_bits(got, on_cpu(engine, **columns))


def test_results_stay_and_are_the_next_calls_columns(engine):
    columns = book(ROWS)
    held = engine.buffer(2 * ROWS)
    upper = held[ROWS:]
    result = nx.bsm_european(**columns, outputs=("price", "delta"), out={"price": upper}, engine=engine)
    price = on_cpu(engine, **columns)
    assert result.price is upper and len(upper) == ROWS
    assert same_bits(upper.read(), price) and same_bits(held[ROWS : 2 * ROWS], price)
    chained = engine.submit(nx.bsm_european, **{**columns, "strike": upper}).result()
    assert same_bits(chained, on_cpu(engine, **{**columns, "strike": price}))
    assert nx.bsm_european(**columns, out=upper, engine=engine) is upper


def test_elements_are_converted(engine):
    held = engine.buffer(np.arange(5, dtype=np.int8))
    held[1:3].write(np.array([9.0, 0.5, 8.0, 0.25])[1::2])
    held[4:].write(7)
    narrow = np.zeros(10, np.float32)[::2]
    assert held.read(out=narrow) is narrow
    assert held.read().tolist() == narrow.tolist() == [0, 0.5, 0.25, 3, 7]
    assert np.asarray(held, dtype=np.float32).dtype == np.float32
    assert len(engine.buffer(0).read()) == 0


def test_a_matrix_of_scenarios_shares_one_buffer(engine):
    strike = np.linspace(80, 120, 300)
    spot = np.linspace(90, 110, 4)[:, None]
    held = engine.buffer(strike)
    got = nx.bsm_european(spot, held, 0.5, 0.03, 0.2, type="put", engine=engine)
    assert same_bits(got, on_cpu(engine, spot=spot, strike=strike, time=0.5, rate=0.03, vol=0.2, type="put"))


def test_calls_and_jobs_keep_what_they_use(engine):
    columns = book(ROWS)
    held = {name: engine.buffer(values) for name, values in columns.items()}
    job = engine.submit(nx.bsm_european, **held)
    for buffer in held.values():
        buffer.release()
    del held, buffer
    gc.collect()
    assert same_bits(job.result(), on_cpu(engine, **columns))


def test_wrong_use_is_refused(engine):
    columns = book(100)
    held = engine.buffer(columns["vol"])
    with pytest.raises(nx.InvalidArgumentError, match="do not broadcast"):
        nx.bsm_european(**{**columns, "vol": held[:99]}, engine=engine)
    with pytest.raises(nx.InvalidStrideError, match="not repeated"):
        nx.bsm_european(**{**columns, "vol": held[:1]}, engine=engine)
    with pytest.raises(nx.InvalidStrideError, match="not repeated"):
        nx.bsm_european(np.full((100, 4), 90.0), held[:4], 1, 0, 0.2, type=1, engine=engine)
    with pytest.raises(nx.OverlapError):
        nx.bsm_european(100, held[50:], 1, 0, 0.2, type=1, out=held[49:99], engine=engine)
    with pytest.raises(nx.InvalidArgumentError, match="100 elements"):
        held.write(np.ones(99))
    with pytest.raises(nx.InvalidArgumentError, match="100 elements"):
        held.read(out=np.empty(101))
    with pytest.raises(nx.InvalidArgumentError, match="read-only"):
        held.read(out=np.broadcast_to(np.float64(1), 100))
    with pytest.raises(TypeError, match="step of 1"):
        held[::2]
    with pytest.raises(TypeError, match="slices"):
        held[3]
    with pytest.raises(nx.OutOfResourcesError):
        engine.buffer(2**60)
    with pytest.raises(TypeError):
        nx.Buffer()


def test_a_released_buffer_says_so(engine):
    with engine.buffer(10) as held:
        part = held[2:]
    part.release()
    for use in (
        part.read,
        lambda: held.write(1.0),
        lambda: nx.bsm_european(100, held, 1, 0, 0.2, type=1, engine=engine),
        lambda: nx.bsm_european(np.full(8, 100.0), 100, 1, 0, 0.2, type=1, out=part, engine=engine),
    ):
        with pytest.raises(nx.InvalidArgumentError, match="is no buffer.*released"):
            use()


def test_a_buffer_outlives_its_engine(engine):
    held = engine.buffer([1.0, 2.0])
    engine.close()
    assert held.read().tolist() == [1.0, 2.0]
    with pytest.raises(nx.InvalidArgumentError, match="is closed"):
        engine.buffer(1)


@pytest.mark.skipif(not os.path.exists("/proc/self/statm"), reason="reads /proc")
def test_nothing_leaks():
    with nx.Engine("cpu") as engine:

        def round():
            held = engine.buffer(100_000)
            held.write(1.0)
            held[10:20].read()

        for _ in range(20):
            round()
        before = resident()
        for _ in range(500):
            round()
        assert resident() - before < 20 << 20
