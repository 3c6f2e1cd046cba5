"""Charts of smiles, surfaces, Greeks and simulations, with matplotlib, which `pip install "neutryx[plot]"` brings.

Each function draws into `ax`, or into new axes, and returns the axes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import numpy as np

from ._neutryx import SimulationState

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

    from ._engine import Engine

# Errors of fewer say little.
_FEWEST_PATHS = 1024


def smile(
    strike: ArrayLike,
    vol: ArrayLike,
    *,
    time: ArrayLike | None = None,
    forward: ArrayLike | None = None,
    ax: Any = None,
    **line: Any,
) -> Any:
    """Draws implied volatility over strike, a line for each expiry.

    Parameters
    ----------
    strike, vol : array_like
        Strikes and their volatilities, as decimals. Columns of a book in any order, if `time` is a column too.
    time : array_like, optional
        Expiries in years, which tell the lines apart.
    forward : array_like, optional
        Forward prices: the axis is then ln(K / F), on which smiles of several expiries can be compared.
    ax : matplotlib.axes.Axes, optional
    **line
        For `ax.plot`.
    """
    ax = _axes(ax)
    line = {"marker": ".", **line}
    given = np.broadcast_arrays(strike, vol, 0.0 if time is None else time, np.nan if forward is None else forward)
    strike, vol, expiry, forward = (np.ravel(np.asarray(column, float)) for column in given)
    place = strike if np.isnan(forward).all() else np.log(strike / forward)
    expiries = np.unique(expiry)
    colors = _colors(len(expiries))
    for color, at in zip(colors, expiries):
        here = np.flatnonzero(expiry == at)
        here = here[np.argsort(place[here], kind="stable")]
        label = None if time is None else _years(at)
        ax.plot(place[here], 100 * vol[here], **{"color": color, "label": label, **line})
    ax.set_xlabel("strike" if np.isnan(forward).all() else "ln(strike / forward)")
    ax.set_ylabel("volatility, % a year")
    if time is not None:
        ax.legend(title="expiry", fontsize="small")
    return ax


def surface(
    strike: ArrayLike, time: ArrayLike, value: ArrayLike, *, ax: Any = None, label: str | None = None, **mesh: Any
) -> Any:
    """Draws a value over strike and expiry as a heat map.

    Parameters
    ----------
    strike, time : array_like
        Strikes, and expiries in years: columns of a book in any order, or the axes of `value`.
    value : array_like
        Volatilities, prices or a Greek: a column of the book, or a matrix with a row for each expiry.
    ax : matplotlib.axes.Axes, optional
    label : str, optional
        What the value is, for the colour bar.
    **mesh
        For `ax.pcolormesh`.
    """
    ax = _axes(ax)
    strike, time, value = (np.asarray(column, float) for column in (strike, time, value))
    if value.ndim == 1:
        strike, time, value = _grid(strike, time, value)
    # Expiries are a few, and closer to each other the nearer they are: each gets a row of the same height.
    rows = np.arange(len(time))
    drawn = ax.pcolormesh(strike, rows, value, **{"shading": "nearest", **mesh})
    ax.set_yticks(rows, [_years(at) for at in time])
    ax.set_xlabel("strike")
    ax.set_ylabel("expiry")
    ax.figure.colorbar(drawn, ax=ax, label=label)
    return ax


def profile(
    pricer: Callable[..., Any],
    *,
    x: str,
    values: ArrayLike,
    outputs: str | Iterable[str] = "price",
    ax: Any = None,
    engine: Engine | None = None,
    **inputs: Any,
) -> Any:
    """Draws outputs of a pricer along one of its inputs.

    Parameters
    ----------
    pricer : function
        Such as `neutryx.bsm_european`.
    x : str
        The input along the axis, such as "spot".
    values : array_like
        Its values.
    outputs : str or sequence of str
        What to draw; each has a line, scaled to its largest size if there are several.
    ax : matplotlib.axes.Axes, optional
    engine : neutryx.Engine, optional
    **inputs
        The other inputs, one value each.
    """
    ax = _axes(ax)
    names = [outputs] if isinstance(outputs, str) else list(outputs)
    values = np.sort(np.asarray(values, float))
    result = pricer(**{x: values, **inputs}, outputs=names, engine=engine)
    for name in names:
        line = result[name]
        label = name.replace("_", " ")
        if len(names) > 1:
            size = np.nanmax(np.abs(line))
            if size > 0:
                line, label = line / size, f"{label} / {size:.3g}"
        ax.plot(values, line, label=label)
    ax.set_xlabel(x.replace("_", " "))
    ax.legend(fontsize="small")
    return ax


def convergence(
    simulation: Callable[..., Any],
    *,
    paths: int,
    generators: Iterable[str] = ("philox", "sobol"),
    exact: float | None = None,
    ax: Any = None,
    engine: Engine | None = None,
    **given: Any,
) -> Any:
    """Draws how the estimate of a simulation converges: its price and 95 % interval over the number of paths.

    Parameters
    ----------
    simulation : function
        Such as `neutryx.mc_asian_arithmetic`.
    paths : int
        Paths of the last estimate. Each estimate continues the one before, so all of them cost as much as the last.
    generators : sequence of str, optional
        Which to compare; each has a line.
    exact : float, optional
        The true price, drawn as a line.
    ax : matplotlib.axes.Axes, optional
    engine : neutryx.Engine, optional
    **given
        Inputs, one value each, and settings, such as `fixings=12`.
    """
    ax = _axes(ax)
    sizes = [size for size in (_FEWEST_PATHS << step for step in range(64)) if size < paths] + [paths]
    for generator in generators:
        state = SimulationState()
        how = {"generator": generator, "state": state, "outputs": ("paths_used", "price", "low", "high")}
        points = [simulation(**given, **how, paths=size, engine=engine).values() for size in sizes]
        used, price, low, high = np.array(points, float).T
        (line,) = ax.plot(used, price, marker=".", label=generator)
        ax.fill_between(used, low, high, color=line.get_color(), alpha=0.2, linewidth=0)
    if exact is not None:
        ax.axhline(exact, color="gray", linewidth=1, label="exact")
    ax.set_xscale("log")
    ax.set_xlabel("paths")
    ax.set_ylabel("price, 95 % interval")
    ax.legend(fontsize="small")
    return ax


def _axes(ax):
    if ax is not None:
        return ax
    try:
        import matplotlib.pyplot as pyplot
    except ImportError as error:
        raise ImportError('neutryx.plot needs matplotlib: pip install "neutryx[plot]"') from error
    return pyplot.subplots(layout="constrained")[1]


def _colors(count):
    import matplotlib

    return matplotlib.colormaps["viridis"](np.linspace(0.0, 0.85, count))


def _grid(strike, time, value):
    """Columns of a book as a matrix; NaN, which is not drawn, where the book has no option."""
    strikes, times = np.unique(strike), np.unique(time)
    grid = np.full((len(times), len(strikes)), np.nan)
    grid[np.searchsorted(times, time), np.searchsorted(strikes, strike)] = value
    return strikes, times, grid


def _years(time):
    return f"{time * 365:.0f} days" if time < 1 else f"{time:.3g} years"
