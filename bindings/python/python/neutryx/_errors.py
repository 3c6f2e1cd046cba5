"""Makes exceptions of what the library says; called by the extension module."""

import difflib

from . import _neutryx
from ._error import BadRowsError, BadRowsWarning, Error
from ._numbers import RowCode
from ._statuses import BY_CODE

__all__ = ["BadRowsWarning", "bad_rows", "from_status", "unknown_name"]


def from_status(code, argument, message, parameter=None, batch=0, device_code=0):
    """The exception for a status; of the common class if this version does not know the status."""
    kind = BY_CODE.get(code, Error)
    return kind(_neutryx.status_name(code), code, argument, message, parameter, batch, device_code)


def bad_rows(message, row, row_code, count, result, is_one_dimensional, batch):
    """The exception, or text of a warning, for rows that could not be priced; `batch` is None outside of books."""
    if not is_one_dimensional:
        # The library counts within the batch that it was given.
        message = f"{message} (position {row} of the flattened result)"
    # The upper half has the number of an asset or interval.
    part, row_code = divmod(row_code, 1 << 16)
    try:
        row_code = RowCode(row_code)
    except ValueError:
        pass
    return BadRowsError(message, row, row_code, count, result, batch or 0, part)


def unknown_name(name, known):
    """Says what is known, the likely ones first."""
    close = difflib.get_close_matches(name, known, n=2)
    hint = f"did you mean {' or '.join(map(repr, close))}?" if close else f"known are {', '.join(known)}"
    return f"{name!r} is not known; {hint}"
