"""The paths of simulations."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from . import _neutryx, _registry, _simulations

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ._engine import Engine
    from ._types import BadRows, PathValue, Progress, Target


def paths(
    simulation: str | int | Callable[..., Any],
    /,
    *args: Any,
    value: PathValue = "spot",
    steps: int | None = None,
    out: Target | None = None,
    row_codes: bool | NDArray[np.uint32] = False,
    bad_rows: BadRows = "warn",
    progress: Progress = None,
    engine: Engine | None = None,
    **kwargs: Any,
) -> Any:
    """The paths that a simulation evaluates its payoff on, to the same bits.

        >>> import neutryx as nx
        >>> spots = nx.paths("mc_asian_arithmetic", 100, 100, 1.0, 0.03, 0.2, type="call", fixings=12, paths=1000)
        >>> spots.shape
        (1000, 12)

    Takes what the simulation's function takes, by position or name: the same inputs, those of the payoff too, and the
    same settings, of which targets, deadline and control variate are of no account. Paths are numbers `first_path` to
    `first_path + paths - 1`, not rounded up. With antithetic paths 64 and their 64 opposites take turns; with Sobol
    points 64 of each replicate do.

    Parameters
    ----------
    simulation : str, int or function
        The simulation's name, number or function.
    value : {"spot", "log_spot", "log_return", "normal", "uniform"}
        What to write: the price at the end of each interval, its logarithm, the logarithm of it over the price at the
        beginning, or the random numbers that drive the step: standard normals, before assets are correlated, or what
        the generator gives, between 0 and 1.
    steps : int, optional
        Intervals of each path, from the first; by default all: one for each fixing, and one more with a list of
        fixings that does not end with the fraction 1.
    out : array or Buffer, optional
        Where to write: a writable array of float64 or float32 of the shape of the result, of any strides; or a buffer
        of as many elements.
    row_codes : bool or array of uint32
        Whether to hand back a `Result`, which has row codes beside the paths, or where to write them.
    bad_rows, progress
        As for `Engine.simulate`. The paths of a bad row are NaN.
    engine : Engine, optional
        Whose threads to use; by default an engine that all calls share.

    Returns
    -------
    numpy.ndarray
        Of the axes that the inputs broadcast to, then one of paths, one of intervals, and one of assets if the
        simulation takes several.
    """
    function = getattr(_simulations, _registry.simulation_name(simulation))
    asked = _neutryx.PathsRequest(value, steps, out, engine)
    given = {"outputs": (), "row_codes": row_codes, "bad_rows": bad_rows, "progress": progress}
    return function(*args, **kwargs, **given, engine=asked)
