"""Nothing is copied that need not be, nothing is lost that is in use, and nothing leaks."""

import gc
import sys
import threading
import time
import tracemalloc

import numpy as np
import pytest
from conftest import book, growth, same_bits

import neutryx as nx
from neutryx import _neutryx

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")


def handed_over(columns, outputs="price", out=None):
    """Address, stride and element size by name, of each column that the library gets."""
    names = [column["name"] for column in nx.describe("bsm_european")["inputs"]]
    inputs = tuple(columns.get(name, 0.0) for name in names)
    return {name: rest for name, *rest in _neutryx.addresses(1, inputs, outputs, out)}


def test_the_library_gets_the_arrays_themselves():
    columns = book(1000)
    columns["vol"] = columns["vol"].astype(np.float32)
    columns["rate"] = np.ascontiguousarray(columns["rate"])[::-1]
    columns["strike"] = np.repeat(columns["strike"], 3)[::3]
    columns["time"] = np.broadcast_to(np.float64(0.5), 1000)
    out = np.empty(2000, np.float32)[::2]
    got = handed_over(columns, out=out)
    for name, array in [*columns.items(), ("price", out)]:
        assert got[name] == [array.ctypes.data, array.strides[0], array.itemsize], name


def test_columns_of_frames_are_not_copied():
    pandas, polars = pytest.importorskip("pandas"), pytest.importorskip("polars")
    spot = book(1000)["spot"]
    for series in (pandas.Series(spot), polars.Series(spot)):
        assert handed_over({"spot": series})["spot"][0] == np.asarray(series).ctypes.data


def test_a_call_allocates_its_outputs_and_nothing_else():
    rows = 1_000_000
    columns, out = book(rows), np.empty(rows)
    matrix = {name: values.reshape(1000, 1000).T for name, values in columns.items()}
    tracemalloc.start()
    try:
        for given, peak in (
            (lambda: nx.bsm_european(**columns, out=out), 0),
            (lambda: nx.bsm_european(**columns), 8 * rows),
            (lambda: nx.bsm_european(**matrix, outputs=("price", "delta")), 16 * rows),
            (
                lambda: nx.bsm_european(
                    columns["spot"][:1000, None], columns["strike"][None, :1000], 1, 0, 0.2, type=1
                ),
                8 * rows,
            ),
        ):
            tracemalloc.reset_peak()
            before = tracemalloc.get_traced_memory()[0]
            given()
            # NumPy tells tracemalloc of its arrays; 64 KB are for everything else.
            assert tracemalloc.get_traced_memory()[1] - before < peak + 65536
    finally:
        tracemalloc.stop()


def test_arrays_live_as_long_as_the_job(engine):
    rows = 400_000
    expected = nx.bsm_european(**book(rows))
    jobs = [engine.submit(nx.bsm_european, **book(rows)) for _ in range(8)]
    for _ in range(3):
        gc.collect()
        np.full(rows, np.nan)
    assert all(same_bits(job.result(), expected) for job in jobs)


def test_garbage_collection_during_calls(engine):
    columns = book(300_000)
    expected = nx.bsm_european(**columns)
    stop = threading.Event()

    def litter():
        while not stop.is_set():
            ring = [np.empty(100_000)]
            ring.append(ring)
            gc.collect()

    thread = threading.Thread(target=litter)
    thread.start()
    try:
        for _ in range(10):
            fresh = {name: values.copy() for name, values in columns.items()}
            assert same_bits(nx.bsm_european(**fresh, engine=engine), expected)
            del fresh
    finally:
        stop.set()
        thread.join()


def test_the_interpreter_is_free_during_a_call(engine):
    columns = {name: np.tile(values, 20) for name, values in book(100_000).items()}
    ticks, done = 0, threading.Event()

    def price():
        nx.bsm_european(**columns, outputs=("price", "gamma"), engine=engine)
        done.set()

    thread = threading.Thread(target=price)
    start = time.perf_counter()
    thread.start()
    while not done.is_set() and time.perf_counter() - start < 60:
        ticks += 1
        time.sleep(0.0005)
    thread.join()
    assert ticks > 3


@linux
def test_a_million_calls_leak_nothing(engine):
    spot, out = np.array([90.0, 110.0]), np.empty(2)
    assert growth(lambda: nx.bsm_european(spot, 100, 1, 0, 0.2, type=1, out=out, engine=engine), 1_000_000) < 3_000_000


@linux
def test_engines_leak_nothing():
    columns = book(5000)

    def work():
        with nx.Engine(threads=1) as engine:
            engine.price("bsm_european", {name: values[:2] for name, values in columns.items()})

    assert growth(work, 10_000) < 3_000_000
    threads = threading.active_count()

    def with_threads():
        with nx.Engine(threads=2) as engine:
            nx.bsm_european(**columns, engine=engine)
            engine.submit(nx.bsm_european, **columns).result()

    assert growth(with_threads, 150) < 3_000_000
    assert threading.active_count() == threads


@linux
def test_calls_leak_nothing():
    array, out = np.array([90.0, 100.0, 110.0]), np.empty(3)
    references = sys.getrefcount(array), sys.getrefcount(out), sys.getrefcount(None)

    def work():
        nx.bsm_european(100.0, 100.0, 0.5, 0.03, 0.2, type="call")
        nx.bsm_european(array, 100.0, 0.5, 0.03, 0.2, type=1, outputs=("price", "delta"), out={"price": out})
        try:
            nx.bsm_european(array, 100.0, 0.5, 0.03, 0.2, type=1, out=array[1:])
        except nx.Error:
            pass

    assert growth(work, 50_000) < 3_000_000
    now = sys.getrefcount(array), sys.getrefcount(out), sys.getrefcount(None)
    assert max(abs(one - other) for one, other in zip(now, references)) < 50
