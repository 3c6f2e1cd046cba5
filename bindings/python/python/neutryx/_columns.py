"""Inputs that the library cannot read where they are."""

import numbers

import numpy as np

from . import _errors
from ._numbers import Status

# Inputs that are 1 or -1, in words; the first letter will do.
_WORDS = {"type": ("call", "put"), "direction": ("up", "down"), "knock": ("in", "out")}
# Neither: the library says so of the row, as it does of NaN elsewhere.
_MISSING = 0


def as_array(value, name, has_words):
    """An array of a type that the library reads: the memory of `value` itself where that is possible."""
    if isinstance(value, np.ma.MaskedArray):
        # What is masked has no value.
        value = np.ma.filled(value.astype(np.float64), np.nan)
    array = np.asarray(value)
    if has_words and array.dtype.kind in "USOT":
        return _signs(array, name)
    if array.dtype.kind == "O":
        array = _from_objects(value, array)
    if array.dtype.kind not in "biuf":
        hint = "convert it, for instance with .astype(float)"
        raise _wrong_type(name, f"has the dtype {array.dtype}, which is no real number; {hint}")
    if array.dtype.isnative and array.dtype.str[1:] in ("f8", "f4", "i4", "i1"):
        return array.view(np.ndarray)
    return array.astype(np.float64)


def _from_objects(value, array):
    """Numbers of other kinds, and columns of frames whose missing values made them objects; else the objects."""
    try:
        if array.ndim == 0 and hasattr(value, "__float__"):
            return np.asarray(float(value))
        if hasattr(value, "to_numpy"):
            return value.to_numpy(dtype="float64", na_value=np.nan)
    except (TypeError, ValueError):
        pass
    return array


def _signs(array, name):
    """Words as the numbers that they stand for."""
    words = array.ravel().tolist()
    try:
        signs = {word: _sign(word, _WORDS[name]) for word in set(words)}
    except TypeError:
        raise _wrong_type(name, "has elements that are neither words nor numbers") from None
    if None in signs.values():
        at = next(index for index, word in enumerate(words) if signs[word] is None)
        where = f" at {at}" if array.ndim else ""
        known = "{!r} and {!r}, or 1 and -1".format(*_WORDS[name])
        raise _wrong_type(name, f"is {words[at]!r}{where}; known are {known}")
    return np.fromiter((signs[word] for word in words), np.int8, len(words)).reshape(array.shape)


def _sign(word, known):
    if isinstance(word, bytes):
        word = word.decode("ascii", "replace")
    if isinstance(word, str):
        word = word.strip().lower()
        return next((sign for sign, full in zip((1, -1), known) if word in (full, full[0])), None)
    if isinstance(word, numbers.Real) and word == word:
        return int(word) if word in (1, -1) else None
    # None, NaN, and what frames have for them.
    return _MISSING


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


def pack(array, shape):
    """A copy of the shape, whose elements lie in its order."""
    return np.array(np.broadcast_to(array, shape), order="C")


def unpack(target, packed):
    """Writes to an array what was written to its copy."""
    np.copyto(target, packed)
