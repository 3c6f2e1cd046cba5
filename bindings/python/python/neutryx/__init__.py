"""Option prices and Greeks for NumPy arrays.

    >>> import neutryx as nx
    >>> price, delta = nx.bsm_european([95, 100, 105], 100, 0.5, 0.03, 0.2, type="call", outputs=("price", "delta"))
    >>> price.round(4).tolist(), delta.round(4).tolist()
    ([3.877, 6.371, 9.5532], [0.4263, 0.5702, 0.6991])

There is a function for each pricer: `pricers()` lists them, `help(nx.bsm_european)` tells about one. Inputs are
numbers, arrays, or anything that becomes one, and broadcast against each other; float64, float32, int32 and int8
arrays are read where they are, whatever their strides. Numbers alone give numbers.

Units: times in years; rates and yields continuously compounded, as decimals; volatilities per square-root year, as
decimals; vega and rho per 1.00; theta per year of calendar time.

Options without a formula are simulated: `simulations()` lists the functions, which give a price and its standard error.

    >>> given = dict(type="call", generator="sobol", paths=1 << 14, seed=1)
    >>> price, error = nx.mc_asian_arithmetic(100, [95, 105], 1.0, 0.03, 0.2, fixings=12, **given)
    >>> price.round(2).tolist(), bool((error < 0.002).all())
    ([8.57, 3.47], True)

Simulations of several assets take them in the last axis of spots and volatilities, and `correlation=`; `Curve` gives
rate, dividend yield or volatility for each interval between fixings; `paths` writes the paths themselves.

A row whose inputs are not allowed gives NaN and a `BadRowsWarning`, and never spoils the others; `bad_rows="raise"`
makes it an exception, `row_codes=True` tells for each row what is wrong.
"""

import os as _os

from . import _check, _neutryx  # noqa: F401
from ._batch import Batch
from ._engine import Engine
from ._error import BadRowsError, BadRowsWarning, Error
from ._job import Job
from ._neutryx import Buffer, Curve, Result, SimulationState, __version__, abi_version
from ._numbers import CALL, PUT, RowCode, Status
from ._paths import paths
from ._pricers import *  # noqa: F403
from ._pricers import __all__ as _pricer_names
from ._registry import describe, devices, pricers, simulations
from ._simulations import *  # noqa: F403
from ._simulations import __all__ as _simulation_names
from ._statuses import *  # noqa: F403
from ._statuses import __all__ as _error_names

__all__ = [
    "CALL",
    "PUT",
    "BadRowsError",
    "BadRowsWarning",
    "Batch",
    "Buffer",
    "Curve",
    "Engine",
    "Error",
    "Job",
    "Result",
    "RowCode",
    "SimulationState",
    "Status",
    "__version__",
    "abi_version",
    "describe",
    "devices",
    "paths",
    "pricers",
    "simulations",
    *_pricer_names,
    *_simulation_names,
    *_error_names,
]

if hasattr(_os, "register_at_fork"):
    _os.register_at_fork(after_in_child=_neutryx.after_fork_in_child)
