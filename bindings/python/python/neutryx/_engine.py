"""Engines."""

from __future__ import annotations

import concurrent.futures
import json
import numbers
import weakref
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from . import _neutryx, _registry
from ._batch import prepare
from ._job import Job

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from ._batch import Batch
    from ._neutryx import Buffer, SimulationState
    from ._types import BadRows, Out, Progress


class Engine(_neutryx.EngineBase):
    """Prices: the choice of where, and the threads that share the work.

    Functions called without `engine=` share one with the default settings, so an engine of one's own is only needed for
    other settings, for jobs, and to end its threads at a certain point: it is a context manager. Any number of threads
    may use it at once. Pickled, it is made anew with the same settings; so it is in a child process after a fork.

    Parameters
    ----------
    backend : str, optional
        "auto", whatever is fastest; "cpu"; or "opencl".
    threads : int, optional
        Threads that price a call, the calling one included; by default one a core.
    precision : str, optional
        "f64", accurate to the last digits and the same bits everywhere, or "f32", faster; whatever the arrays hold.
    instruction_set : str, optional
        "portable", "avx2", "avx512" or "neon"; by default the fastest there is.
    device_match : str, optional
        OpenCL devices to use: words separated by commas, of which one must occur in the name, the vendor or the
        platform of a device, such as "nvidia, radeon".
    device_indexes : sequence of int, optional
        OpenCL devices to use, by their index in `devices()`.
    share_with_cpu : bool
        Whether the CPU takes a part of each large batch that OpenCL devices price.
    cache : bool
        Whether programs built for devices are kept in files for the next process.
    cache_folder : str, optional
        Where to keep them; by default in the user's cache folder.
    """

    def __init__(
        self,
        backend: str | int | None = None,
        threads: int | None = None,
        precision: str | int | None = None,
        instruction_set: str | int | None = None,
        *,
        device_match: str | None = None,
        device_indexes: Sequence[int] | None = None,
        share_with_cpu: bool = False,
        cache: bool = True,
        cache_folder: str | None = None,
    ) -> None:
        self._jobs: weakref.WeakSet[Job] = weakref.WeakSet()

    def price(
        self,
        pricer: str | int | Callable[..., Any],
        inputs: Mapping[str, Any] | Iterable[tuple[str | int, Any]] | Any,
        *,
        outputs: str | int | Iterable[str | int] | None = None,
        out: Out = None,
        row_codes: bool | NDArray[Any] = False,
        bad_rows: BadRows = "warn",
        progress: Progress = None,
    ) -> Any:
        """Prices by names instead of by a function, for programs that take them from data.

        Parameters
        ----------
        pricer : str, int or function
            The pricer's name, number or function.
        inputs : mapping
            The input columns by name: a dict, a pandas or polars frame. Or pairs of name (or number) and values.
        outputs : str or sequence of str, optional
            What to compute; by default the pricer's first output, such as its price. One name gives its values alone,
            several a `Result`.
        out : array, mapping of name to array, or sequence of arrays, optional
            Where to write, as far as given: writable arrays of float64 or float32, of any strides, of the shape of the
            result. An output may replace an input exactly in place.
        row_codes : bool or array of uint32
            Whether the result has row codes, or where to write them.
        bad_rows : {"warn", "raise", "ignore"}
            What to do if rows could not be priced, whose outputs are NaN: issue a `BadRowsWarning`, raise a
            `BadRowsError` that has the result, or nothing.
        progress : callable or tqdm bar, optional
            Called as `progress(done, total)` now and then, on the calling thread; returning False or raising an
            exception stops the call. Or an object with `total` and `update`, such as `tqdm.tqdm()`.

        Returns
        -------
        float, numpy.ndarray or Result
        """
        number = _registry.pricer_number(pricer)
        columns = _registry.columns(inputs, _registry.INPUT_IDS)
        if outputs is None:
            # The library refuses a number that is no pricer's, whatever is asked of it.
            outputs = _registry.FIRST_OUTPUTS.get(number, ())
        return _neutryx.price_columns(self, number, columns, outputs, out, row_codes, bad_rows, progress)

    def simulate(
        self,
        simulation: str | int | Callable[..., Any],
        inputs: Mapping[str, Any] | Iterable[tuple[str | int, Any]] | Any,
        *,
        paths: int | None = None,
        fixings: int | ArrayLike | None = None,
        fixing_kind: str | int | None = None,
        generator: str | int | None = None,
        seed: int = 0,
        antithetic: bool = False,
        moment_matching: bool = False,
        control_variate: bool = True,
        scrambling: str | int | None = None,
        replicates: int | None = None,
        target_error: float | None = None,
        relative_error: float | None = None,
        deadline: float | None = None,
        first_path: int = 0,
        chunk_paths: int | None = None,
        correlation: ArrayLike | None = None,
        state: SimulationState | None = None,
        outputs: str | int | Iterable[str | int] = ("price", "standard_error"),
        out: Out = None,
        row_codes: bool | NDArray[Any] = False,
        bad_rows: BadRows = "warn",
        progress: Progress = None,
    ) -> Any:
        """Simulates by names instead of by a function, and tells what all simulations have in common.

        Every row has its own random numbers, which depend on its place in the result, flattened with the last axis the
        fastest, and on the seed, and on nothing else: not on threads, chunks, nor on how arrays lie in memory.

        Parameters
        ----------
        simulation : str, int or function
            The simulation's name, number or function.
        inputs : mapping
            The input columns by name, as for `price`. Rate, dividend yield and volatility of one asset may be a
            `Curve`, with a value for each interval between fixings.
        paths : int, optional
            Paths for each row, rounded up to whole blocks of 64 in every replicate (of 64 pairs, if antithetic).
        fixings : int or array_like, optional
            When a path is looked at: so many times at equal distances, the last at expiry; or at these times in years,
            rising, 0 is today. Payoffs that look at expiry only ignore them.
        fixing_kind : {"years", "fractions"}, optional
            What an array of fixings holds: years, unless said, or fractions of each row's time to expiry.
        generator : {"philox", "sobol"}, optional
            Where random numbers come from: pseudo-random, unless said, or quasi-random, which is more accurate nearly
            always.
        seed : int
            Other seeds give independent numbers.
        antithetic : bool
            Whether paths come in pairs with opposite noise.
        moment_matching : bool
            Whether the normals of each step are shifted so that those of a block of 64 paths have no mean, without a
            bias in price or error. Not with Sobol points, which are even already.
        control_variate : bool
            Whether the known price of something similar corrects the estimate.
        scrambling : {"owen", "digital_shift", "none"}, optional
            How Sobol points are randomised. With "none" there is no standard error: ask for `outputs="price"`.
        replicates : int, optional
            Independent randomisations of the Sobol points, which share the paths and tell the standard error.
        target_error, relative_error : float, optional
            A row is done as soon as its standard error is not above this; or not above this times its price.
        deadline : float, optional
            Seconds for the whole call, shared by the rows: they get as many paths as fit. A row that got none is a bad
            row. Only such calls may give other bits when repeated.
        first_path : int
            Number of the first path: 0, unless processes share an estimate, of which each takes its own paths.
        chunk_paths : int, optional
            Paths that a thread simulates between two looks at clock and progress; it changes no results.
        correlation : float or array_like, optional
            For simulations of several assets: a matrix with a row for each asset, symmetric, with ones on the diagonal
            and positive semidefinite; or a number for all pairs of as many assets as the inputs have. Inputs that
            differ between assets have these in their last axis, as have delta and vega; the other axes broadcast. A
            number, or an axis of one element, holds for all assets.
        state : SimulationState, optional
            What was simulated before, which is not simulated again; receives what is simulated now, even if the call is
            stopped.
        outputs : str or sequence of str
            What to compute. One name gives its values alone, several a `Result`. Of several assets "delta" and "vega"
            have a last axis of assets; "delta_sum" and "vega_sum" are those of all together, the derivatives if all
            spots, or volatilities, rise alike.
        out, row_codes, bad_rows
            As for `price`.
        progress : callable or tqdm bar, optional
            As for `price`; it counts paths, of all rows together.

        Returns
        -------
        float, numpy.ndarray or Result
        """
        number = _registry.simulation_number(simulation)
        columns = _registry.columns(inputs, _registry.SIMULATION_INPUT_IDS)
        settings = _neutryx.Settings(
            paths,
            fixings,
            fixing_kind,
            generator,
            seed,
            antithetic,
            moment_matching,
            control_variate,
            scrambling,
            replicates,
            target_error,
            relative_error,
            deadline,
            first_path,
            chunk_paths,
            correlation,
        )
        return _neutryx.simulate_columns(
            self, number, columns, settings, state, outputs, out, row_codes, bad_rows, progress
        )

    def price_book(
        self, batches: Iterable[Batch], *, bad_rows: BadRows = "warn", progress: Progress = None
    ) -> list[Any]:
        """Prices batches of any pricers and sizes together, which is faster than one after the other.

        Parameters
        ----------
        batches : iterable of Batch
            The calls. No output of one may share memory with a column of another; nobody checks that.
        bad_rows, progress
            As for `price`, for the book as a whole: progress counts the rows of all batches, a warning or an exception
            tells the first bad row and its batch.

        Returns
        -------
        list
            What each call would have returned.
        """
        return _neutryx.price_book(self, [prepare(batch) for batch in batches], bad_rows, progress)

    def submit(self, pricer: str | int | Callable[..., Any], *args: Any, **kwargs: Any) -> Job:
        """Starts a call and returns at once.

        Takes what the pricer's function takes, as an executor's `submit` does, or what `price` takes if `pricer` is a
        name: `engine.submit(nx.bsm_european, spot, 100, 0.5, 0.03, 0.2, type="call")`. So it does with simulations.

        Returns
        -------
        Job
            A future, which can also be awaited.
        """
        bad_rows = kwargs.pop("bad_rows", "warn")
        if callable(pricer):
            return self._submit(lambda **job: pricer(*args, **kwargs, **job), bad_rows)
        call = Engine.simulate if _registry.is_simulation(pricer) else Engine.price
        return self._submit(lambda engine, **job: call(engine, pricer, *args, **kwargs, **job), bad_rows)

    def submit_book(self, batches: Iterable[Batch], *, bad_rows: BadRows = "warn") -> Job:
        """Starts what `price_book` does and returns at once; the result of the job is the list."""
        return self._submit(lambda engine, **job: Engine.price_book(engine, batches, **job), bad_rows)

    def _submit(self, call: Callable[..., Any], bad_rows: BadRows) -> Job:
        warns = {"warn": True, "ignore": False}.get(bad_rows)
        # Told apart by the job, which knows who asks for the result.
        told = bad_rows if warns is None else "raise"
        job = Job(call(engine=_neutryx.Submission(self), bad_rows=told), warns)
        self._jobs.add(job)
        return job

    def buffer(self, values: ArrayLike | int, *, device: int = 0) -> Buffer:
        """A column that stays where this engine prices, for books that are priced again and again.

        Goes wherever a call takes an array of one axis: as an input, and in `out=`, where results stay for the next
        call. On an engine with OpenCL devices a call with buffers is priced on their device; without, buffers are in
        this machine's memory, and everything works the same. Elements are of the engine's precision.

        Parameters
        ----------
        values : array_like or int
            What to write, of one axis; or the number of elements, which are undetermined.
        device : int, optional
            Which of the engine's devices, in the order of `describe()`.
        """
        if isinstance(values, numbers.Integral):
            return _neutryx.create_buffer(self, int(values), device)
        if not hasattr(values, "__len__"):
            values = np.asarray(values)
        buffer = _neutryx.create_buffer(self, len(values), device)
        buffer.write(values)
        return buffer

    def close(self, *, cancel_jobs: bool = False) -> None:
        """Ends the engine and its threads, after its jobs; later calls fail. Closing again does nothing."""
        jobs = list(self._jobs)
        for job in jobs if cancel_jobs else ():
            job.cancel()
        concurrent.futures.wait(jobs)
        self._close()

    def describe(self) -> dict[str, Any]:
        """What the engine runs on: version, backend, instruction set, lanes, precision, threads."""
        return json.loads(self._describe())

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, kind: Any, error: Any, trace: Any) -> None:
        self.close(cancel_jobs=kind is not None)

    def __reduce__(self) -> tuple[Any, ...]:
        return _engine_with, (type(self), self._config())

    def __repr__(self) -> str:
        if self.closed:
            return "<neutryx.Engine, closed>"
        return f"<neutryx.Engine {' '.join(f'{key}={value}' for key, value in self.describe().items())}>"


def _engine_with(kind, config):
    return kind(**config)
