"""Inputs that the library cannot read where they are."""

import numpy as np

from . import _errors
from ._numbers import CALL, PUT, Status

_SIDES = {"call": CALL, "c": CALL, "put": PUT, "p": PUT}


def as_array(value, name, is_side):
    """An array of a type that the library reads: the memory of `value` itself where that is possible."""
    if isinstance(value, np.ma.MaskedArray):
        # What is masked has no value.
        value = np.ma.filled(value.astype(np.float64), np.nan)
    array = np.asarray(value)
    if is_side and array.dtype.kind in "USOT":
        return _sides(array, name)
    if array.dtype.kind not in "biuf":
        hint = "convert it, for instance with .astype(float)"
        if array.dtype.kind == "O":
            hint += "; missing values become nan"
        raise _wrong_type(name, f"has the dtype {array.dtype}, which is no real number; {hint}")
    if array.dtype.isnative and array.dtype.str[1:] in ("f8", "f4", "i4", "i1"):
        return array.view(np.ndarray) if type(array) is not np.ndarray else array
    return array.astype(np.float64)


def _sides(array, name):
    sides = np.empty(array.shape, np.int8)
    for index, word in np.ndenumerate(array):
        if isinstance(word, bytes):
            word = word.decode("ascii", "replace")
        side = _SIDES.get(word.strip().lower() if isinstance(word, str) else word)
        if side is None and word in (CALL, PUT):
            side = int(word)
        if side is None:
            where = f" at {index if len(index) != 1 else index[0]}" if index else ""
            raise _wrong_type(name, f"is {getattr(word, 'item', lambda: word)()!r}{where}; known are 'call' and 'put', or 1 and -1")
        sides[index] = side
    return sides


def _wrong_type(name, message):
    return _errors.from_status(Status.INVALID_DTYPE, name, message)


def share_memory(one, other):
    """Whether two arrays have an element in common; yes if that is too hard to tell."""
    try:
        return np.shares_memory(one, other, max_work=100_000)
    except Exception as error:
        if type(error).__name__ == "TooHardError":
            return True
        raise
