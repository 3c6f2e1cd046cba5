"""Numbers of the library. Written by `cargo xtask gen`; do not edit."""

from enum import IntEnum

#: Version of the package, and of the binary interface that its functions were written for.
VERSION = "0.1.0"
ABI_VERSION = 1

#: The right to buy.
CALL = 1
#: The right to sell.
PUT = -1


class RowCode(IntEnum):
    """What became of a row."""

    OK = 0
    """The row was priced."""

    BAD_TYPE = 1
    """The type is NaN or not allowed; every output of the row is NaN."""

    BAD_SPOT = 2
    """The spot is NaN or not allowed; every output of the row is NaN."""

    BAD_FORWARD = 3
    """The forward is NaN or not allowed; every output of the row is NaN."""

    BAD_STRIKE = 4
    """The strike is NaN or not allowed; every output of the row is NaN."""

    BAD_TIME = 5
    """The time is NaN or not allowed; every output of the row is NaN."""

    BAD_RATE = 6
    """The rate is NaN or not allowed; every output of the row is NaN."""

    BAD_DIVIDEND_YIELD = 7
    """The dividend yield is NaN or not allowed; every output of the row is NaN."""

    BAD_VOL = 8
    """The vol is NaN or not allowed; every output of the row is NaN."""

    BAD_DISPLACEMENT = 9
    """The displacement is NaN or not allowed; every output of the row is NaN."""

    BAD_CASH = 10
    """The cash is NaN or not allowed; every output of the row is NaN."""

    BAD_PRICE = 11
    """The price is NaN or not allowed; every output of the row is NaN."""

    BAD_BARRIER = 51
    """The value of barrier is NaN or not allowed; every output of the row is NaN."""

    BAD_REBATE = 52
    """The value of rebate is NaN or not allowed; every output of the row is NaN."""

    BAD_DIRECTION = 53
    """The value of direction is NaN or not allowed; every output of the row is NaN."""

    BAD_KNOCK = 54
    """The value of knock is NaN or not allowed; every output of the row is NaN."""

    BAD_AVERAGE = 55
    """The value of average is NaN or not allowed; every output of the row is NaN."""

    BAD_PAST_FIXINGS = 56
    """The value of past_fixings is NaN or not allowed; every output of the row is NaN."""

    BAD_EXTREMUM = 57
    """The value of extremum is NaN or not allowed; every output of the row is NaN."""

    BAD_START_TIME = 58
    """The value of start_time is NaN or not allowed; every output of the row is NaN."""

    BAD_STRIKE_RATIO = 59
    """The value of strike_ratio is NaN or not allowed; every output of the row is NaN."""

    BAD_LOCAL_FLOOR = 60
    """The value of local_floor is NaN or not allowed; every output of the row is NaN."""

    BAD_LOCAL_CAP = 61
    """The value of local_cap is NaN or not allowed; every output of the row is NaN."""

    BAD_GLOBAL_FLOOR = 62
    """The value of global_floor is NaN or not allowed; every output of the row is NaN."""

    BAD_GLOBAL_CAP = 63
    """The value of global_cap is NaN or not allowed; every output of the row is NaN."""

    BAD_WEIGHT = 64
    """The value of weight is NaN or not allowed; every output of the row is NaN."""

    NO_LIMIT = 100
    """The inputs are allowed, but an output has no value there and is NaN, such as the charm of an option that
    expires now exactly at its strike."""

    BELOW_INTRINSIC = 101
    """Implied volatility: the price is below the intrinsic value (out of the money: negative), which no
    volatility gives. vol is NaN, clamped_vol 0."""

    AT_INTRINSIC = 102
    """Implied volatility: the price is the intrinsic value. vol and clamped_vol are 0."""

    NO_TIME_VALUE = 103
    """Implied volatility: in the money, and price and intrinsic value differ by no more than the rounding of the
    discount factors. vol is NaN, clamped_vol 0."""

    AT_MAXIMUM = 104
    """Implied volatility: the price is the largest possible one, the discounted asset for a call, the discounted
    strike for a put. vol and clamped_vol are infinite."""

    ABOVE_MAXIMUM = 105
    """Implied volatility: the price is above the largest possible one. vol is NaN, clamped_vol infinite."""

    EXPIRED = 106
    """Implied volatility: no time is left, so the price says nothing of a volatility. Every output is NaN,
    iterations 0."""

    NO_PATHS = 107
    """Simulation: the deadline passed before the row had a path. Every output is NaN."""

    OTHER_INPUTS = 108
    """Simulation: the state was made with other inputs. Every output is NaN."""


class Status(IntEnum):
    """What became of a call. Negative: it failed."""

    OK = 0
    """Everything was computed."""

    PARTIAL = 1
    """Some rows could not be priced: their outputs are NaN and their row codes say why."""

    PENDING = 2
    """An asynchronous job is still running."""

    INVALID_ARGUMENT = -1
    """An argument has a value that is not allowed."""

    NULL_POINTER = -2
    """A required pointer is null."""

    INVALID_STRUCT = -3
    """A struct has a size this library does not know."""

    UNKNOWN_PRICER = -4
    """No pricer has this number or name."""

    UNKNOWN_INPUT = -5
    """The pricer has no such input column."""

    UNKNOWN_OUTPUT = -6
    """The pricer has no such output."""

    MISSING_INPUT = -7
    """A required input column is missing."""

    DUPLICATE_COLUMN = -8
    """An input or output was given twice."""

    INVALID_DTYPE = -9
    """An element type that does not exist or does not fit the column."""

    INVALID_STRIDE = -10
    """A stride that is not allowed: zero for an output, or one that makes elements overlap."""

    COUNT_OVERFLOW = -11
    """Row count times stride does not fit the address space."""

    OVERLAP = -12
    """An output overlaps another output or an input, other than exactly in place."""

    UNAVAILABLE = -13
    """The backend or instruction set asked for is not there."""

    CANCELLED = -14
    """The call was cancelled; rows already done stay written."""

    OUT_OF_RESOURCES = -15
    """Memory or threads could not be had."""

    INTERNAL = -16
    """A fault inside the library was caught."""

    BUFFER_TOO_SMALL = -17
    """A buffer is too small for the text; the size needed was written."""

    DEVICE_FAILED = -18
    """An OpenCL device or its driver failed; the error's device code is the driver's."""
