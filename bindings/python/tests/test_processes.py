"""Engines in other processes and threads: pickled, forked, shared."""

import concurrent.futures
import multiprocessing
import os
import pickle
import signal
import sys
import warnings

import pytest
from conftest import book, same_bits

import neutryx as nx


def price(engine, columns):
    return nx.bsm_european(**columns, engine=engine)


def test_a_pickled_engine_has_the_same_settings():
    devices = dict(device_match="no such device", share_with_cpu=True, cache=False, cache_folder="nowhere")
    with nx.Engine(threads=3, precision="f32", backend="cpu", instruction_set="portable", **devices) as engine:
        again = pickle.loads(pickle.dumps(engine))
        assert again._config() == engine._config()
        assert again._config().items() >= devices.items()
        about = again.describe()
        assert about["threads"] == 3 and about["precision"] == "f32" and about["instruction_set"] == "portable"
    assert not again.closed
    again.close()


def test_results_are_pickled():
    result = nx.bsm_european([90.0, 100.0], 100, 1, 0, 0.2, type=1, outputs=["price", "delta"], row_codes=True)
    again = pickle.loads(pickle.dumps(result))
    assert same_bits(again.price, result.price) and list(again.row_codes) == [0, 0] and again.keys() == result.keys()


def test_engines_go_to_worker_processes():
    columns = book(10_000)
    with nx.Engine(threads=2) as engine:
        expected = price(engine, columns)
        context = multiprocessing.get_context("spawn")
        with concurrent.futures.ProcessPoolExecutor(1, mp_context=context) as pool:
            assert same_bits(pool.submit(price, engine, columns).result(120), expected)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_forked_child_prices_with_the_engines_of_its_parent():
    columns = book(50_000)
    with nx.Engine(threads=3) as engine:
        expected = price(engine, columns)
        price(None, columns)
        job = engine.submit(nx.bsm_european, **columns)
        with warnings.catch_warnings():
            # Python warns of forks in programs with threads, which is what this is about.
            warnings.simplefilter("ignore")
            child = os.fork()
        if child == 0:
            signal.alarm(60)
            well = same_bits(price(engine, columns), expected) and same_bits(price(None, columns), expected)
            engine._close()
            del engine, job
            os._exit(0 if well else 1)
        assert os.waitpid(child, 0)[1] == 0
        assert same_bits(job.result(), expected)


def test_an_engine_is_shared_by_threads():
    columns = book(20_000)
    with nx.Engine(threads=2) as engine:
        expected = price(engine, columns)
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            futures = [pool.submit(price, engine, columns) for _ in range(40)]
            assert all(same_bits(future.result(), expected) for future in futures)


def test_closing_while_others_price():
    columns = book(200_000)
    expected = nx.bsm_european(**columns)
    engine = nx.Engine(threads=2)
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        futures = [pool.submit(price, engine, columns) for _ in range(8)]
        engine.close()
        for future in futures:
            error = future.exception()
            assert same_bits(future.result(), expected) if error is None else "closed" in str(error)


def test_the_interpreter_ends_with_a_job_under_way():
    import subprocess

    program = (
        "import numpy as np, neutryx as nx\n"
        "nx.Engine().submit(nx.bsm_european, np.full(2_000_000, 100.0), 100, 1, 0, 0.2, type=1)\n"
        "nx.bsm_european(np.full(100_000, 100.0), 100, 1, 0, 0.2, type=1)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stderr) == (0, "")
