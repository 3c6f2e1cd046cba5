import gc
import os
import pathlib

import numpy as np
import pytest

import neutryx as nx

ROOT = pathlib.Path(__file__).resolve().parents[3]


def book(rows, seed=1):
    """Columns of a book of options, by the names that `nx.bsm_european` takes."""
    random = np.random.default_rng(seed)
    return {
        "spot": random.uniform(50, 150, rows),
        "strike": random.uniform(50, 150, rows),
        "time": random.uniform(0.01, 3, rows),
        "rate": random.uniform(-0.01, 0.05, rows),
        "vol": random.uniform(0.05, 0.6, rows),
        "type": random.choice(np.array([1, -1], np.int8), rows),
    }


def same_bits(one, other):
    """Whether arrays hold the same numbers bit by bit, where NaN is NaN."""
    one, other = np.asarray(one, np.float64), np.asarray(other, np.float64)
    nan = np.isnan(one) & np.isnan(other)
    return one.shape == other.shape and bool((nan | (one.view(np.uint64) == other.view(np.uint64))).all())


def resident():
    """Bytes of memory this process has."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def growth(work, times):
    """Bytes by which the process grows while `work` is done again and again, after a first round."""
    for _ in range(times // 10 + 1):
        work()
    gc.collect()
    before = resident()
    for _ in range(times):
        work()
    gc.collect()
    return resident() - before


@pytest.fixture
def engine():
    with nx.Engine(threads=2) as engine:
        yield engine


@pytest.fixture
def slow_engine():
    """An engine that takes long enough to be stopped, on the calling thread alone, so that it is told and asks."""
    with nx.Engine(threads=1, instruction_set="portable") as engine:
        yield engine
