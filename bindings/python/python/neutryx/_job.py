"""Jobs: books that are priced while Python goes on."""

from __future__ import annotations

import concurrent.futures
import threading
import warnings
from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from ._error import BadRowsError, BadRowsWarning

if TYPE_CHECKING:
    _Future = concurrent.futures.Future[Any]
else:
    _Future = concurrent.futures.Future


class Job(_Future):
    """A call under way, as `Engine.submit` returns it: a `concurrent.futures.Future`, which can also be awaited.

    `result()` waits and gives what the call would have returned. The arrays given belong to the job until it is
    `done()`: they are kept alive, and must not be changed.
    """

    def __init__(self, handle: Any, warns: bool | None) -> None:
        super().__init__()
        self._handle = handle
        self._warns = warns
        self._progress = None
        # An ordinary thread that sleeps in the library: futures, callbacks and event loops need somebody to wake them.
        # It also holds the job, and so its arrays, until nothing touches them any more.
        threading.Thread(target=_finish, args=(self, handle), name="neutryx-job").start()

    def progress(self) -> tuple[int, int]:
        """Rows done, and all rows."""
        handle = self._handle
        return handle.progress() if handle is not None else self._progress

    def cancel(self) -> bool:
        """Asks the job to stop soon; it is `cancelled()` when it has stopped, unless it was faster.

        Returns whether it was still running.
        """
        handle = self._handle
        if handle is None or self.done():
            return self.cancelled()
        handle.cancel()
        return True

    def running(self) -> bool:
        """Whether the job has not ended."""
        return not self.done()

    def result(self, timeout: float | None = None) -> Any:
        """What the call returns, or the exception that it raises; waits for it at most `timeout` seconds."""
        result = super().result(timeout)
        if isinstance(result, _BadRows):
            if result.warns:
                result.warns = False
                warnings.warn(str(result.report), BadRowsWarning, stacklevel=2)
            return result.report.result
        return result

    def __await__(self) -> Generator[Any, None, Any]:
        import asyncio

        return asyncio.wrap_future(self).__await__()


class _BadRows:
    """A result of which some rows could not be priced, until somebody asks for it."""

    def __init__(self, report, warns):
        self.report = report
        self.warns = warns


def _finish(job, handle):
    """Waits for the library's job and tells the future."""
    from ._statuses import CancelledError

    handle.wait(-1)
    outcome = error = None
    try:
        outcome = handle.outcome()
    except BadRowsError as report:
        if job._warns is None:
            error = report
        else:
            outcome = _BadRows(report, job._warns)
    except BaseException as other:
        error = other
    job._progress = handle.progress()
    # Lets the arrays go with the result, not with the future.
    job._handle = None
    if isinstance(error, CancelledError):
        concurrent.futures.Future.cancel(job)
        job.set_running_or_notify_cancel()
    elif error is not None:
        job.set_exception(error)
    else:
        job.set_result(outcome)
