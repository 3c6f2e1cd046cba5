"""Jobs: futures that can be awaited, cancelled, and left to themselves."""

import asyncio
import concurrent.futures

import numpy as np
import pytest
from conftest import book, same_bits

import neutryx as nx

LONG = 3_000_000


def long_job(engine, **options):
    columns = {name: np.resize(values, LONG) for name, values in book(50_000).items()}
    return engine.submit(nx.bsm_european, **columns, outputs=("price", "gamma", "ultima"), **options)


def test_a_job_gives_what_the_call_gives(engine):
    columns = book(100_000)
    expected = nx.bsm_european(**columns, outputs=("price", "delta"))
    out = np.empty(100_000)
    job = engine.submit(nx.bsm_european, **columns, outputs=("price", "delta"), out={"delta": out})
    result = job.result(60)
    assert same_bits(result.price, expected.price) and result.delta is out and same_bits(out, expected.delta)
    assert job.done() and not job.running() and not job.cancelled() and job.exception() is None
    assert job.progress() == (100_000, 100_000)
    assert engine.submit("bsm_european", {name: 1.0 for name in columns}).result() > 0


def test_many_jobs_at_once(engine):
    jobs = [engine.submit(nx.bsm_european, spot, 100, 1, 0, 0.2, type=1) for spot in range(50, 150)]
    done, pending = concurrent.futures.wait(jobs, timeout=60)
    assert len(done) == 100 and not pending
    assert [job.result() for job in jobs] == [nx.bsm_european(s, 100, 1, 0, 0.2, type=1) for s in range(50, 150)]
    heard = []
    jobs[0].add_done_callback(heard.append)
    assert heard == [jobs[0]]


def test_jobs_in_coroutines(engine):
    columns = book(50_000)

    async def price():
        return await asyncio.gather(*(engine.submit(nx.bsm_european, **columns) for _ in range(3)))

    expected = nx.bsm_european(**columns)
    assert all(same_bits(result, expected) for result in asyncio.run(price()))


def test_cancelling_a_coroutine_cancels_the_job(slow_engine):
    async def give_up():
        job = long_job(slow_engine)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(asyncio.wrap_future(job), 0.001)
        return job

    job = asyncio.run(give_up())
    concurrent.futures.wait([job], 60)
    assert job.cancelled() and job.progress()[0] < LONG


def test_cancel(slow_engine):
    job = long_job(slow_engine)
    assert job.running() and job.cancel()
    with pytest.raises(concurrent.futures.CancelledError):
        job.result(60)
    assert job.cancelled() and job.cancel()
    done = slow_engine.submit(nx.bsm_european, 100, 100, 1, 0, 0.2, type=1)
    done.result()
    assert not done.cancel() and not done.cancelled()


def test_a_timeout_leaves_the_job_running(slow_engine):
    job = long_job(slow_engine)
    # Before Python 3.11 this was another exception than TimeoutError.
    with pytest.raises(concurrent.futures.TimeoutError):
        job.result(0.001)
    assert not job.done()
    job.cancel()


def test_bad_rows_are_reported_to_who_asks(engine):
    spot = np.array([100.0, -1.0])
    job = engine.submit(nx.bsm_european, spot, 100, 1, 0, 0.2, type=1)
    with pytest.warns(nx.BadRowsWarning, match="row 1") as caught:
        assert np.isnan(job.result()).tolist() == [False, True]
    assert caught[0].filename == __file__
    job.result()
    job = engine.submit(nx.bsm_european, spot, 100, 1, 0, 0.2, type=1, bad_rows="raise")
    with pytest.raises(nx.BadRowsError):
        job.result()
    engine.submit(nx.bsm_european, spot, 100, 1, 0, 0.2, type=1, bad_rows="ignore").result()


def test_errors_are_raised_when_the_job_is_submitted(engine):
    spot = np.array([100.0, 110.0, 120.0])
    with pytest.raises(nx.OverlapError):
        engine.submit(nx.bsm_european, spot, 100, 1, 0, 0.2, type=1, out=spot[::-1])
    with pytest.raises(TypeError, match="strike"):
        engine.submit(nx.bsm_european, spot)
    with pytest.raises(nx.InvalidArgumentError, match="progress"):
        engine.submit(nx.bsm_european, spot, 100, 1, 0, 0.2, type=1, progress=print)


def test_closing_waits_for_jobs_and_an_exception_cancels_them():
    with nx.Engine(threads=2) as engine:
        job = long_job(engine)
    assert job.done() and not job.cancelled() and job.progress() == (LONG, LONG)
    slow = nx.Engine(threads=1, instruction_set="portable")
    with pytest.raises(RuntimeError, match="out of here"), slow as engine:
        job = long_job(engine)
        raise RuntimeError("out of here")
    assert job.cancelled()


def test_an_engine_dropped_while_its_job_runs():
    columns = book(300_000)
    expected = nx.bsm_european(**columns)
    assert same_bits(nx.Engine(threads=2).submit(nx.bsm_european, **columns).result(), expected)
