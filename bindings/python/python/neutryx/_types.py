"""What the functions take, for the stubs."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, Protocol, TypeVar, Union

from numpy.typing import ArrayLike, NDArray

from ._neutryx import Buffer

Side = Union[Literal["call", "put"], int, float]
Sides = Union[Side, Sequence[str], ArrayLike]
Direction = Union[Literal["up", "down"], int, float]
Directions = Union[Direction, Sequence[str], ArrayLike]
Knock = Union[Literal["in", "out"], int, float]
Knocks = Union[Knock, Sequence[str], ArrayLike]
Target = Union[NDArray[Any], Buffer]
# Not any sequence, as a text is a sequence of texts too.
Name = TypeVar("Name", bound=str)
Several = Union[tuple[Name, ...], list[Name], list[str]]
PathValue = Literal["spot", "log_spot", "log_return", "normal", "uniform"]
BadRows = Literal["warn", "raise", "ignore"]
Out = Union[Target, Mapping[str, Target], Sequence[Target], None]


class ProgressBar(Protocol):
    """A bar such as `tqdm.tqdm()`."""

    total: Any

    def update(self, n: float = 1) -> Any: ...


Progress = Union[Callable[[int, int], Any], ProgressBar, None]
