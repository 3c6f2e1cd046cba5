"""An exception for each status of the library. Written by `cargo xtask gen`; do not edit."""

from ._error import Error

__all__ = [
    "InvalidArgumentError",
    "NullPointerError",
    "InvalidStructError",
    "UnknownPricerError",
    "UnknownInputError",
    "UnknownOutputError",
    "MissingInputError",
    "DuplicateColumnError",
    "InvalidDtypeError",
    "InvalidStrideError",
    "CountOverflowError",
    "OverlapError",
    "UnavailableError",
    "CancelledError",
    "OutOfResourcesError",
    "InternalError",
    "BufferTooSmallError",
    "DeviceFailedError",
]


class InvalidArgumentError(Error, ValueError):
    """An argument has a value that is not allowed."""


class NullPointerError(Error, ValueError):
    """A required pointer is null."""


class InvalidStructError(Error, ValueError):
    """A struct has a size this library does not know."""


class UnknownPricerError(Error, ValueError):
    """No pricer has this number or name."""


class UnknownInputError(Error, ValueError):
    """The pricer has no such input column."""


class UnknownOutputError(Error, ValueError):
    """The pricer has no such output."""


class MissingInputError(Error, TypeError):
    """A required input column is missing."""


class DuplicateColumnError(Error, ValueError):
    """An input or output was given twice."""


class InvalidDtypeError(Error, TypeError):
    """An element type that does not exist or does not fit the column."""


class InvalidStrideError(Error, ValueError):
    """A stride that is not allowed: zero for an output, or one that makes elements overlap."""


class CountOverflowError(Error, ValueError):
    """Row count times stride does not fit the address space."""


class OverlapError(Error, ValueError):
    """An output overlaps another output or an input, other than exactly in place."""


class UnavailableError(Error, RuntimeError):
    """The backend or instruction set asked for is not there."""


class CancelledError(Error):
    """The call was cancelled; rows already done stay written."""


class OutOfResourcesError(Error, MemoryError):
    """Memory or threads could not be had."""


class InternalError(Error, RuntimeError):
    """A fault inside the library was caught."""


class BufferTooSmallError(Error, ValueError):
    """A buffer is too small for the text; the size needed was written."""


class DeviceFailedError(Error, RuntimeError):
    """An OpenCL device or its driver failed; the error's device code is the driver's."""


BY_CODE = {
    -1: InvalidArgumentError,
    -2: NullPointerError,
    -3: InvalidStructError,
    -4: UnknownPricerError,
    -5: UnknownInputError,
    -6: UnknownOutputError,
    -7: MissingInputError,
    -8: DuplicateColumnError,
    -9: InvalidDtypeError,
    -10: InvalidStrideError,
    -11: CountOverflowError,
    -12: OverlapError,
    -13: UnavailableError,
    -14: CancelledError,
    -15: OutOfResourcesError,
    -16: InternalError,
    -17: BufferTooSmallError,
    -18: DeviceFailedError,
}
