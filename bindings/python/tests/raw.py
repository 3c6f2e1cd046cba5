"""The calls of the C API for simulations, with columns of numbers as they are: what the package is compared with."""

import ctypes as c

import numpy as np

import neutryx as nx
from neutryx import _neutryx

LIBRARY = c.CDLL(_neutryx.__file__)


class Column(c.Structure):
    _fields_ = [("id", c.c_uint32), ("dtype", c.c_uint32), ("data", c.c_void_p), ("stride", c.c_ssize_t)]


class Batch(c.Structure):
    _fields_ = [
        ("struct_size", c.c_uint32),
        ("pricer", c.c_uint32),
        ("rows", c.c_size_t),
        ("inputs", c.POINTER(Column)),
        ("input_count", c.c_size_t),
        ("outputs", c.POINTER(Column)),
        ("output_count", c.c_size_t),
        ("row_codes", c.c_void_p),
        ("row_codes_stride", c.c_ssize_t),
    ]


class Settings(c.Structure):
    _fields_ = [
        ("struct_size", c.c_uint32),
        ("generator", c.c_uint32),
        ("paths", c.c_uint64),
        ("first_path", c.c_uint64),
        ("seed", c.c_uint64),
        *((name, c.c_uint32) for name in ("scrambling", "replicates", "antithetic", "control_variate_off")),
        ("fixing_kind", c.c_uint32),
        ("moment_matching", c.c_uint32),
        ("fixing_count", c.c_size_t),
        ("fixings", c.c_void_p),
        ("standard_error", c.c_double),
        ("relative_error", c.c_double),
        ("deadline_ns", c.c_uint64),
        ("chunk_paths", c.c_uint64),
        ("asset_count", c.c_size_t),
        ("correlation", c.c_void_p),
    ]


class Paths(c.Structure):
    _fields_ = [
        *((name, c.c_uint32) for name in ("struct_size", "value", "dtype", "reserved")),
        ("data", c.c_void_p),
        ("first", c.c_size_t),
        ("steps", c.c_size_t),
        *((name, c.c_ssize_t) for name in ("row_stride", "path_stride", "step_stride", "asset_stride")),
    ]


def _call(work):
    engine = c.c_void_p()
    assert LIBRARY.ntx_engine_create(None, c.byref(engine), None) == 0
    try:
        return work(engine)
    finally:
        LIBRARY.ntx_engine_destroy(engine)


def _batch(simulation, inputs, rows, outputs=()):
    ids = {column["name"]: column["id"] for column in nx.describe(simulation)["inputs"]}
    columns, kept = (Column * len(inputs))(), []
    for column, ((name, part), values) in zip(columns, inputs.items()):
        kept.append(np.ascontiguousarray(np.broadcast_to(values, rows), np.float64))
        column.id, column.data, column.stride = ids[name] | part << 16, kept[-1].ctypes.data, 8
    ids = {column["name"]: column["id"] for column in nx.describe(simulation)["outputs"]}
    written = np.empty((len(outputs), rows))
    targets = (Column * len(outputs))()
    for target, (name, part), values in zip(targets, outputs, written):
        target.id, target.data, target.stride = ids[name] | part << 16, values.ctypes.data, 8
    number = nx.describe(simulation)["id"]
    batch = Batch(c.sizeof(Batch), number, rows, columns, len(columns), targets, len(targets))
    return batch, written, kept


def _settings(correlation=None, **fields):
    settings = Settings(struct_size=c.sizeof(Settings), **fields)
    if correlation is not None:
        settings.asset_count, settings.correlation = len(correlation), correlation.ctypes.data
    return settings


def simulate(simulation, inputs, outputs, rows, correlation=None, **fields):
    """Outputs, given by name and number of an asset, of inputs by name and number of an asset or interval."""
    batch, written, _kept = _batch(simulation, inputs, rows, outputs)
    settings = _settings(correlation, **fields)
    call = LIBRARY.ntx_simulate
    assert _call(lambda engine: call(engine, c.byref(batch), c.byref(settings), None, None, None)) == 0
    return written


def paths(simulation, inputs, shape, value, correlation=None, **fields):
    """The paths, for settings that give this shape of rows, paths, intervals and assets."""
    batch, _written, _kept = _batch(simulation, inputs, shape[0])
    settings, target = _settings(correlation, paths=shape[1], **fields), np.empty(shape)
    array = Paths(struct_size=c.sizeof(Paths), value=value, data=target.ctypes.data)
    call = LIBRARY.ntx_paths_generate
    assert _call(lambda engine: call(engine, c.byref(batch), c.byref(settings), c.byref(array), None, None)) == 0
    return target
