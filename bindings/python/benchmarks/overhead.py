"""What a call through Python costs, beside the same call of the C API through the shared library.

    python overhead.py LIBNEUTRYX

Prints the time of one option, and the ratio of a batch of a million through Python to the C call, as the median over
rounds of calls one after the other. Time is that of the thread, on one thread, which other programs disturb the least.
"""

import ctypes
import statistics
import sys
import time
import timeit

import numpy as np

import neutryx as nx

ROWS = 1_000_000
ROUNDS = 60


class Column(ctypes.Structure):
    _fields_ = [
        ("id", ctypes.c_uint32),
        ("dtype", ctypes.c_uint32),
        ("data", ctypes.c_void_p),
        ("stride", ctypes.c_ssize_t),
    ]


class Batch(ctypes.Structure):
    _fields_ = [
        ("struct_size", ctypes.c_uint32),
        ("pricer", ctypes.c_uint32),
        ("rows", ctypes.c_size_t),
        ("inputs", ctypes.c_void_p),
        ("input_count", ctypes.c_size_t),
        ("outputs", ctypes.c_void_p),
        ("output_count", ctypes.c_size_t),
        ("row_codes", ctypes.c_void_p),
        ("row_codes_stride", ctypes.c_ssize_t),
    ]


class Config(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint32) for name in ("struct_size", "backend", "threads", "precision", "instructions")]


def book():
    random = np.random.default_rng(1)
    return {
        "spot": random.uniform(50, 150, ROWS),
        "strike": random.uniform(50, 150, ROWS),
        "time": random.uniform(0.01, 3, ROWS),
        "rate": random.uniform(-0.01, 0.05, ROWS),
        "vol": random.uniform(0.05, 0.6, ROWS),
        "type": random.choice(np.array([1, -1], np.int8), ROWS),
    }


def c_call(library, columns, out):
    """A function that prices the columns by ntx_price."""
    find = library.ntx_input_find
    dtypes = {"float64": 0, "int8": 3}
    inputs = (Column * len(columns))(
        *(
            Column(find(name.encode()), dtypes[values.dtype.name], values.ctypes.data, values.strides[0])
            for name, values in columns.items()
        )
    )
    outputs = (Column * 1)(Column(library.ntx_output_find(b"price"), 0, out.ctypes.data, 8))
    pricer = library.ntx_pricer_find(b"bsm_european")
    addresses = ctypes.addressof(inputs), len(inputs), ctypes.addressof(outputs), 1
    batch = Batch(ctypes.sizeof(Batch), pricer, ROWS, *addresses, None, 0)
    config, engine = Config(ctypes.sizeof(Config), 0, 1, 0, 0), ctypes.c_void_p()
    if library.ntx_engine_create(ctypes.byref(config), ctypes.byref(engine), None) != 0:
        sys.exit("no engine")
    kept = inputs, outputs

    def call():
        if library.ntx_price(engine, ctypes.byref(batch), None, None) != 0 or not kept:
            sys.exit("the C call failed")

    return call


def timed(function):
    start = time.thread_time()
    function()
    return time.thread_time() - start


def main():
    columns, out, c_out = book(), np.empty(ROWS), np.empty(ROWS)
    engine = nx.Engine(threads=1)
    calls = {
        "C": c_call(ctypes.CDLL(sys.argv[1]), columns, c_out),
        "Python, out=": lambda: nx.bsm_european(**columns, out=out, engine=engine),
        "Python, new array": lambda: nx.bsm_european(**columns, engine=engine),
    }
    times = {name: [] for name in calls}
    for turn in range(ROUNDS):
        # Each is first, second and last equally often: the caches hold what the one before left.
        for name in np.roll(list(calls), turn).tolist():
            times[name].append(timed(calls[name]))
    if not (out == c_out).all():
        sys.exit("the results differ")
    print(f"{ROWS:,} options, C: {min(times['C']) * 1e3:.2f} ms")
    for name in list(calls)[1:]:
        ratio = statistics.median(one / c for one, c in zip(times[name], times["C"]))
        print(f"{name}: {ratio:.3f} times the C call")

    one = timeit.repeat(lambda: nx.bsm_european(100.0, 105.0, 0.5, 0.03, 0.2, type="call"), number=200, repeat=500)
    print(f"one option: {min(one) / 200 * 1e6:.2f} us")


main()
