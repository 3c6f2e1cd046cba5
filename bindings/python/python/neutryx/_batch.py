"""Calls to be made together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import _neutryx

# What belongs to the book.
_OF_THE_BOOK = ("bad_rows", "engine", "progress")


class Batch:
    """A call that is not made yet, for `Engine.price_book`, which makes several together.

    Takes what the pricer's function takes, as `Engine.submit` does, or what `Engine.price` takes if `pricer` is a name:
    `nx.Batch(nx.bsm_european, spot, 100, 0.5, 0.03, 0.2, type="call")`. It can be priced any number of times; inputs
    are read anew each time.
    """

    def __init__(self, pricer: str | int | Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        for name in _OF_THE_BOOK:
            if name in kwargs:
                raise TypeError(f"{name} is the same for all batches: give it to the call that prices them")
        self._call = (pricer, args, kwargs)

    def __repr__(self) -> str:
        pricer = self._call[0]
        return f"<neutryx.Batch of {getattr(pricer, '__name__', pricer)}>"


def prepare(batch):
    """The extension module's part of a batch, with its outputs allocated."""
    from ._engine import Engine

    if not isinstance(batch, Batch):
        raise TypeError(f"a book consists of neutryx.Batch, not {type(batch).__name__}")
    pricer, args, kwargs = batch._call
    preparation = _neutryx.Preparation()
    if callable(pricer):
        return pricer(*args, **kwargs, engine=preparation)
    return Engine.price(preparation, pricer, *args, **kwargs)
