"""Types of the functions for the pricers. Written by `cargo xtask gen`; do not edit."""

from collections.abc import Iterable
from typing import Any, Literal, overload

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ._engine import Engine
from ._neutryx import Result
from ._types import BadRows, Out, Progress, Side, Sides

__all__ = [
    "bsm_european",
    "black76_european",
    "bachelier_european",
    "displaced_european",
    "cash_or_nothing_european",
    "asset_or_nothing_european",
]


_BsmEuropeanOutput = Literal[
    "price",
    "delta",
    "gamma",
    "vega",
    "theta",
    "rho",
    "phi",
    "vanna",
    "volga",
    "charm",
    "veta",
    "speed",
    "zomma",
    "color",
    "ultima",
    "dual_delta",
    "dual_gamma",
    "itm_probability",
    "undiscounted_price",
]

@overload
def bsm_european(
    spot: float,
    strike: float,
    time: float,
    rate: float,
    vol: float,
    *,
    type: Side,
    dividend_yield: float = 0.0,
    outputs: _BsmEuropeanOutput = "price",
    out: None = None,
    row_codes: Literal[False] = False,
    bad_rows: BadRows = "warn",
    progress: Progress = None,
    engine: Engine | None = None,
) -> float: ...

@overload
def bsm_european(
    spot: ArrayLike,
    strike: ArrayLike,
    time: ArrayLike,
    rate: ArrayLike,
    vol: ArrayLike,
    *,
    type: Sides,
    dividend_yield: ArrayLike = 0.0,
    outputs: _BsmEuropeanOutput = "price",
    out: Out = None,
    row_codes: Literal[False] = False,
    bad_rows: BadRows = "warn",
    progress: Progress = None,
    engine: Engine | None = None,
) -> NDArray[Any]: ...

@overload
def bsm_european(
    spot: ArrayLike,
    strike: ArrayLike,
    time: ArrayLike,
    rate: ArrayLike,
    vol: ArrayLike,
    *,
    type: Sides,
    dividend_yield: ArrayLike = 0.0,
    outputs: Iterable[_BsmEuropeanOutput],
    out: Out = None,
    row_codes: bool | NDArray[np.uint32] = False,
    bad_rows: BadRows = "warn",
    progress: Progress = None,
    engine: Engine | None = None,
) -> Result: ...

_Black76EuropeanOutput = Literal[
    "price",
    "delta",
    "gamma",
    "vega",
    "theta",
    "rho",
    "vanna",
    "volga",
    "charm",
    "veta",
    "speed",
    "zomma",
    "color",
    "ultima",
    "dual_delta",
    "dual_gamma",
    "itm_probability",
    "undiscounted_price",
]

@overload
def black76_european(
    forward: float,
    strike: float,
    time: float,
    rate: float,
    vol: float,
    *,
    type: Side,
    outputs: _Black76EuropeanOutput = "price",
    out: None = None,
    row_codes: Literal[False] = False,
    bad_rows: BadRows = "warn",
    progress: Progress = None,
    engine: Engine | None = None,
) -> float: ...

@overload
def black76_european(
    forward: ArrayLike,
    strike: ArrayLike,
    time: ArrayLike,
    rate: ArrayLike,
    vol: ArrayLike,
    *,
    type: Sides,
    outputs: _Black76EuropeanOutput = "price",
    out: Out = None,
    row_codes: Literal[False] = False,
    bad_rows: BadRows = "warn",
    progress: Progress = None,
    engine: Engine | None = None,
) -> NDArray[Any]: ...

@overload
def black76_european(
    forward: ArrayLike,
    strike: ArrayLike,
    time: ArrayLike,
    rate: ArrayLike,
    vol: ArrayLike,
    *,
    type: Sides,
    outputs: Iterable[_Black76EuropeanOutput],
    out: Out = None,
    row_codes: bool | NDArray[np.uint32] = False,
    bad_rows: BadRows = "warn",
    progress: Progress = None,
    engine: Engine | None = None,
) -> Result: ...

_BachelierEuropeanOutput = Literal[
    "price",
    "delta",
    "gamma",
    "vega",
    "theta",
    "rho",
    "vanna",
    "volga",
    "charm",
    "veta",
    "speed",
    "zomma",
    "color",
    "ultima",
    "dual_delta",
    "dual_gamma",
    "itm_probability",
    "undiscounted_price",
]

@overload
def bachelier_european(
    forward: float,
    strike: float,
    time: float,
    rate: float,
    vol: float,
    *,
    type: Side,
    outputs: _BachelierEuropeanOutput = "price",
    out: None = None,
    row_codes: Literal[False] = False,
    bad_rows: BadRows = "warn",
    progress: Progress = None,
    engine: Engine | None = None,
) -> float: ...

@overload
def bachelier_european(
    forward: ArrayLike,
    strike: ArrayLike,
    time: ArrayLike,
    rate: ArrayLike,
    vol: ArrayLike,
    *,
    type: Sides,
    outputs: _BachelierEuropeanOutput = "price",
    out: Out = None,
    row_codes: Literal[False] = False,
    bad_rows: BadRows = "warn",
    progress: Progress = None,
    engine: Engine | None = None,
) -> NDArray[Any]: ...

@overload
def bachelier_european(
    forward: ArrayLike,
    strike: ArrayLike,
    time: ArrayLike,
    rate: ArrayLike,
    vol: ArrayLike,
    *,
    type: Sides,
    outputs: Iterable[_BachelierEuropeanOutput],
    out: Out = None,
    row_codes: bool | NDArray[np.uint32] = False,
    bad_rows: BadRows = "warn",
    progress: Progress = None,
    engine: Engine | None = None,
) -> Result: ...

_DisplacedEuropeanOutput = Literal[
    "price",
    "delta",
    "gamma",
    "vega",
    "theta",
    "rho",
    "vanna",
    "volga",
    "charm",
    "veta",
    "speed",
    "zomma",
    "color",
    "ultima",
    "dual_delta",
    "dual_gamma",
    "itm_probability",
    "undiscounted_price",
]

@overload
def displaced_european(
    forward: float,
    strike: float,
    time: float,
    rate: float,
    vol: float,
    displacement: float,
    *,
    type: Side,
    outputs: _DisplacedEuropeanOutput = "price",
    out: None = None,
    row_codes: Literal[False] = False,
    bad_rows: BadRows = "warn",
    progress: Progress = None,
    engine: Engine | None = None,
) -> float: ...

@overload
def displaced_european(
    forward: ArrayLike,
    strike: ArrayLike,
    time: ArrayLike,
    rate: ArrayLike,
    vol: ArrayLike,
    displacement: ArrayLike,
    *,
    type: Sides,
    outputs: _DisplacedEuropeanOutput = "price",
    out: Out = None,
    row_codes: Literal[False] = False,
    bad_rows: BadRows = "warn",
    progress: Progress = None,
    engine: Engine | None = None,
) -> NDArray[Any]: ...

@overload
def displaced_european(
    forward: ArrayLike,
    strike: ArrayLike,
    time: ArrayLike,
    rate: ArrayLike,
    vol: ArrayLike,
    displacement: ArrayLike,
    *,
    type: Sides,
    outputs: Iterable[_DisplacedEuropeanOutput],
    out: Out = None,
    row_codes: bool | NDArray[np.uint32] = False,
    bad_rows: BadRows = "warn",
    progress: Progress = None,
    engine: Engine | None = None,
) -> Result: ...

_CashOrNothingEuropeanOutput = Literal[
    "price",
    "delta",
    "gamma",
    "vega",
    "theta",
    "rho",
    "phi",
    "vanna",
    "volga",
    "charm",
    "veta",
    "speed",
    "zomma",
    "color",
    "ultima",
    "dual_delta",
    "dual_gamma",
    "itm_probability",
    "undiscounted_price",
]

@overload
def cash_or_nothing_european(
    spot: float,
    strike: float,
    time: float,
    rate: float,
    vol: float,
    *,
    type: Side,
    dividend_yield: float = 0.0,
    cash: float = 1.0,
    outputs: _CashOrNothingEuropeanOutput = "price",
    out: None = None,
    row_codes: Literal[False] = False,
    bad_rows: BadRows = "warn",
    progress: Progress = None,
    engine: Engine | None = None,
) -> float: ...

@overload
def cash_or_nothing_european(
    spot: ArrayLike,
    strike: ArrayLike,
    time: ArrayLike,
    rate: ArrayLike,
    vol: ArrayLike,
    *,
    type: Sides,
    dividend_yield: ArrayLike = 0.0,
    cash: ArrayLike = 1.0,
    outputs: _CashOrNothingEuropeanOutput = "price",
    out: Out = None,
    row_codes: Literal[False] = False,
    bad_rows: BadRows = "warn",
    progress: Progress = None,
    engine: Engine | None = None,
) -> NDArray[Any]: ...

@overload
def cash_or_nothing_european(
    spot: ArrayLike,
    strike: ArrayLike,
    time: ArrayLike,
    rate: ArrayLike,
    vol: ArrayLike,
    *,
    type: Sides,
    dividend_yield: ArrayLike = 0.0,
    cash: ArrayLike = 1.0,
    outputs: Iterable[_CashOrNothingEuropeanOutput],
    out: Out = None,
    row_codes: bool | NDArray[np.uint32] = False,
    bad_rows: BadRows = "warn",
    progress: Progress = None,
    engine: Engine | None = None,
) -> Result: ...

_AssetOrNothingEuropeanOutput = Literal[
    "price",
    "delta",
    "gamma",
    "vega",
    "theta",
    "rho",
    "phi",
    "vanna",
    "volga",
    "charm",
    "veta",
    "speed",
    "zomma",
    "color",
    "ultima",
    "dual_delta",
    "dual_gamma",
    "itm_probability",
    "undiscounted_price",
]

@overload
def asset_or_nothing_european(
    spot: float,
    strike: float,
    time: float,
    rate: float,
    vol: float,
    *,
    type: Side,
    dividend_yield: float = 0.0,
    outputs: _AssetOrNothingEuropeanOutput = "price",
    out: None = None,
    row_codes: Literal[False] = False,
    bad_rows: BadRows = "warn",
    progress: Progress = None,
    engine: Engine | None = None,
) -> float: ...

@overload
def asset_or_nothing_european(
    spot: ArrayLike,
    strike: ArrayLike,
    time: ArrayLike,
    rate: ArrayLike,
    vol: ArrayLike,
    *,
    type: Sides,
    dividend_yield: ArrayLike = 0.0,
    outputs: _AssetOrNothingEuropeanOutput = "price",
    out: Out = None,
    row_codes: Literal[False] = False,
    bad_rows: BadRows = "warn",
    progress: Progress = None,
    engine: Engine | None = None,
) -> NDArray[Any]: ...

@overload
def asset_or_nothing_european(
    spot: ArrayLike,
    strike: ArrayLike,
    time: ArrayLike,
    rate: ArrayLike,
    vol: ArrayLike,
    *,
    type: Sides,
    dividend_yield: ArrayLike = 0.0,
    outputs: Iterable[_AssetOrNothingEuropeanOutput],
    out: Out = None,
    row_codes: bool | NDArray[np.uint32] = False,
    bad_rows: BadRows = "warn",
    progress: Progress = None,
    engine: Engine | None = None,
) -> Result: ...
