"""Progress, cancelling from a callback, and Ctrl-C."""

import signal
import subprocess
import sys
import threading

import numpy as np
import pytest
from conftest import book, same_bits

import neutryx as nx

ROWS = 300_000


@pytest.fixture(scope="module")
def columns():
    return book(ROWS)


def test_progress_is_told_on_the_calling_thread(columns, engine, slow_engine):
    told, threads = [], set()

    def progress(done, total):
        told.append((done, total))
        threads.add(threading.get_ident())

    nx.bsm_european(**columns, progress=progress, engine=engine)
    assert told[-1] == (ROWS, ROWS) and told == sorted(told)
    told.clear()
    nx.bsm_european(**columns, progress=progress, engine=slow_engine)
    assert told[-1] == (ROWS, ROWS) and told == sorted(told) and len(told) > 3
    assert threads == {threading.get_ident()}


def test_progress_of_batches_of_all_kinds(engine):
    told = []
    nx.bsm_european(np.full((30, 1), 100.0), np.full(40, 90.0), 1, 0, 0.2, type=1, progress=lambda *x: told.append(x))
    assert told[-1] == (1200, 1200)
    nx.bsm_european(100, 90, 1, 0, 0.2, type=1, progress=lambda *x: told.append(x))
    assert told[-1] == (1, 1)


def test_tqdm(columns, engine):
    tqdm = pytest.importorskip("tqdm")
    with open("/dev/null" if sys.platform != "win32" else "NUL", "w") as nowhere, tqdm.tqdm(file=nowhere) as bar:
        nx.bsm_european(**columns, progress=bar, engine=engine)
        assert bar.n == bar.total == ROWS
        nx.bsm_european(**{name: values[:1000] for name, values in columns.items()}, progress=bar)
        assert bar.n == ROWS + 1000
    with pytest.raises(TypeError, match="progress"):
        nx.bsm_european(**columns, progress=3)


def test_an_exception_in_the_callback_comes_out_of_the_call(columns, slow_engine):
    class Stop(Exception):
        pass

    out = np.full(ROWS, 7.0)

    def progress(done, total):
        raise Stop("enough")

    with pytest.raises(Stop, match="enough"):
        nx.bsm_european(**columns, progress=progress, engine=slow_engine, out=out)
    untouched = out == 7.0
    assert untouched.any()
    expected = nx.bsm_european(**columns, engine=slow_engine)
    assert same_bits(out[~untouched], expected[~untouched])
    # Also where it is the last call, which stops nothing.
    with pytest.raises(Stop):
        nx.bsm_european(100, 90, 1, 0, 0.2, type=1, progress=progress)


def test_false_cancels(columns, slow_engine):
    with pytest.raises(nx.CancelledError) as caught:
        nx.bsm_european(**columns, progress=lambda done, total: False, engine=slow_engine)
    assert caught.value.code == nx.Status.CANCELLED
    nx.bsm_european(**columns, progress=lambda done, total: None, engine=slow_engine)


def test_closing_an_engine_within_its_callback(columns):
    engine = nx.Engine(threads=2)
    expected = nx.bsm_european(**columns)
    assert same_bits(nx.bsm_european(**columns, progress=lambda *_: engine._close(), engine=engine), expected)
    with pytest.raises(nx.Error, match="closed"):
        nx.bsm_european(**columns, engine=engine)


def test_a_call_within_a_callback(columns, engine):
    inner = []

    def progress(done, total):
        inner.append(nx.bsm_european(100, 90, 1, 0, 0.2, type=1, engine=engine))

    nx.bsm_european(**columns, progress=progress, engine=engine)
    assert len(set(inner)) == 1


CTRL_C = """
import os, signal, threading, time
import numpy as np
import neutryx as nx

rows = 4_000_000
vol = np.full(rows, 0.2)
out = np.full(rows, 7.0)
outputs = {name: np.empty(rows) for name in ("gamma", "vanna", "volga", "speed", "zomma", "color", "ultima")}
outputs["price"] = out
with nx.Engine(threads=1) as engine:
    threading.Timer(0.05, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
    try:
        for _ in range(1000):
            out.fill(7.0)
            nx.bsm_european(100, 100, 1, 0, vol, type=1, outputs=tuple(outputs), out=outputs, engine=engine)
        print("never interrupted")
    except KeyboardInterrupt:
        print("interrupted", bool((out == 7.0).any()))
    print(nx.bsm_european(100, 100, 1, 0, 0.2, type=1, engine=engine) > 0)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="sends a signal")
def test_ctrl_c():
    done = subprocess.run([sys.executable, "-c", CTRL_C], capture_output=True, text=True, timeout=120)
    assert done.stdout.splitlines() == ["interrupted True", "True"], done.stderr
