//! What a call and a row can come to: codes, their names, and what to do about them.

use crate::mc::SimulationInput;
use crate::mc::columns::without_part;
use crate::models::Input;
use crate::named::named;
use std::ffi::CStr;

named! {
    /// What became of a call. Negative: it failed and wrote nothing; zero: all is well; positive: it ran,
    /// with something to know.
    Status: i32 {
        /// Everything was computed.
        Ok = 0, "ok";
        /// Some rows could not be priced: their outputs are NaN and their row codes say why.
        Partial = 1, "partial";
        /// An asynchronous job is still running.
        Pending = 2, "pending";
        /// An argument has a value that is not allowed.
        InvalidArgument = -1, "invalid_argument";
        /// A required pointer is null.
        NullPointer = -2, "null_pointer";
        /// A struct has a size this library does not know.
        InvalidStruct = -3, "invalid_struct";
        /// No pricer has this number or name.
        UnknownPricer = -4, "unknown_pricer";
        /// The pricer has no such input column.
        UnknownInput = -5, "unknown_input";
        /// The pricer has no such output.
        UnknownOutput = -6, "unknown_output";
        /// A required input column is missing.
        MissingInput = -7, "missing_input";
        /// An input or output was given twice.
        DuplicateColumn = -8, "duplicate_column";
        /// An element type that does not exist or does not fit the column.
        InvalidDtype = -9, "invalid_dtype";
        /// A stride that is not allowed: zero for an output, or one that makes elements overlap.
        InvalidStride = -10, "invalid_stride";
        /// Row count times stride does not fit the address space.
        CountOverflow = -11, "count_overflow";
        /// An output overlaps another output or an input, other than exactly in place.
        Overlap = -12, "overlap";
        /// The backend or instruction set asked for is not there.
        Unavailable = -13, "unavailable";
        /// The call was cancelled; rows already done stay written.
        Cancelled = -14, "cancelled";
        /// Memory or threads could not be had.
        OutOfResources = -15, "out_of_resources";
        /// A fault inside the library was caught.
        Internal = -16, "internal";
        /// A buffer is too small for the text; the size needed was written.
        BufferTooSmall = -17, "buffer_too_small";
        /// An OpenCL device or its driver failed; the error's device code is the driver's.
        DeviceFailed = -18, "device_failed";
    }
}

impl Status {
    /// The number used in the C API.
    pub const fn code(self) -> i32 {
        self.id()
    }
    /// The status with number `code`.
    pub const fn from_code(code: i32) -> Option<Status> {
        Self::from_id(code)
    }
}

/// What became of a row: zero, the number of the first input column whose value is not allowed, or one of the
/// constants from [`RowCode::NO_LIMIT`] on. The column of one of several assets has the asset's number in the upper 16 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct RowCode(pub u32);

impl RowCode {
    /// The row was priced.
    pub const OK: RowCode = RowCode(0);
    /// The inputs are allowed, but an output asked for has no limit there and is NaN.
    pub const NO_LIMIT: RowCode = RowCode(100);
    /// Implied volatility: the price is below the intrinsic value.
    pub const BELOW_INTRINSIC: RowCode = RowCode(101);
    /// Implied volatility: the price is the intrinsic value.
    pub const AT_INTRINSIC: RowCode = RowCode(102);
    /// Implied volatility: the price has no digits left for a time value.
    pub const NO_TIME_VALUE: RowCode = RowCode(103);
    /// Implied volatility: the price is the largest possible one.
    pub const AT_MAXIMUM: RowCode = RowCode(104);
    /// Implied volatility: the price is above the largest possible one.
    pub const ABOVE_MAXIMUM: RowCode = RowCode(105);
    /// Implied volatility: no time is left.
    pub const EXPIRED: RowCode = RowCode(106);

    /// Simulation: the deadline passed before the row had a path. Every output is NaN.
    pub const NO_PATHS: RowCode = RowCode(107);
    /// Simulation: the state was made with other inputs. Every output is NaN.
    pub const OTHER_INPUTS: RowCode = RowCode(108);

    /// The codes that are no number of an input, [`RowCode::OK`] left out.
    pub const SPECIAL: &'static [RowCode] = &[
        RowCode::NO_LIMIT,
        RowCode::BELOW_INTRINSIC,
        RowCode::AT_INTRINSIC,
        RowCode::NO_TIME_VALUE,
        RowCode::AT_MAXIMUM,
        RowCode::ABOVE_MAXIMUM,
        RowCode::EXPIRED,
    ];

    /// What it means that a row has one of the constants from [`RowCode::NO_LIMIT`] on; empty for others.
    pub const fn text(self) -> &'static str {
        match self {
            Self::NO_LIMIT => {
                "The inputs are allowed, but an output has no value there and is NaN, such as the charm of an option \
                 that expires now exactly at its strike."
            }
            Self::BELOW_INTRINSIC => {
                "Implied volatility: the price is below the intrinsic value (out of the money: negative), which no \
                 volatility gives. vol is NaN, clamped_vol 0."
            }
            Self::AT_INTRINSIC => {
                "Implied volatility: the price is the intrinsic value. vol and clamped_vol are 0."
            }
            Self::NO_TIME_VALUE => {
                "Implied volatility: in the money, and price and intrinsic value differ by no more than the rounding of \
                 the discount factors. vol is NaN, clamped_vol 0."
            }
            Self::AT_MAXIMUM => {
                "Implied volatility: the price is the largest possible one, the discounted asset for a call, the \
                 discounted strike for a put. vol and clamped_vol are infinite."
            }
            Self::ABOVE_MAXIMUM => {
                "Implied volatility: the price is above the largest possible one. vol is NaN, clamped_vol infinite."
            }
            Self::EXPIRED => {
                "Implied volatility: no time is left, so the price says nothing of a volatility. Every output is NaN, \
                 iterations 0."
            }
            Self::NO_PATHS => {
                "Simulation: the deadline passed before the row had a path. Every output is NaN."
            }
            Self::OTHER_INPUTS => "Simulation: the state was made with other inputs. Every output is NaN.",
            _ => "",
        }
    }

    /// The value of `input` is NaN or outside its domain; every output of the row is NaN.
    pub const fn bad(input: Input) -> RowCode {
        RowCode(input.id())
    }
    /// The input column at fault.
    pub const fn input(self) -> Option<Input> {
        Input::from_id(self.0)
    }
    /// The number of the asset, or interval, counted from 1, whose column it is; 0 if the column holds for all.
    pub const fn part(self) -> u32 {
        without_part(self.0).1
    }
    /// A name such as `ok`, `bad_vol`, `no_limit`, without the number of an asset or interval.
    pub const fn name(self) -> &'static str {
        match self.c_name().to_str() {
            Ok(name) => name,
            Err(_) => unreachable!(),
        }
    }
    /// The name as C takes it.
    pub(crate) const fn c_name(self) -> &'static CStr {
        match self.input() {
            Some(Input::Type) => c"bad_type",
            Some(Input::Spot) => c"bad_spot",
            Some(Input::Forward) => c"bad_forward",
            Some(Input::Strike) => c"bad_strike",
            Some(Input::Time) => c"bad_time",
            Some(Input::Rate) => c"bad_rate",
            Some(Input::DividendYield) => c"bad_dividend_yield",
            Some(Input::Vol) => c"bad_vol",
            Some(Input::Displacement) => c"bad_displacement",
            Some(Input::Cash) => c"bad_cash",
            Some(Input::Price) => c"bad_price",
            None if self.0 == Self::OK.0 => c"ok",
            None if self.0 == Self::NO_LIMIT.0 => c"no_limit",
            None if self.0 == Self::BELOW_INTRINSIC.0 => c"below_intrinsic",
            None if self.0 == Self::AT_INTRINSIC.0 => c"at_intrinsic",
            None if self.0 == Self::NO_TIME_VALUE.0 => c"no_time_value",
            None if self.0 == Self::AT_MAXIMUM.0 => c"at_maximum",
            None if self.0 == Self::ABOVE_MAXIMUM.0 => c"above_maximum",
            None if self.0 == Self::EXPIRED.0 => c"expired",
            None if self.0 == Self::NO_PATHS.0 => c"no_paths",
            None if self.0 == Self::OTHER_INPUTS.0 => c"other_inputs",
            None => match SimulationInput::from_id(without_part(self.0).0) {
                Some(input) => input.bad_name(),
                None => c"unknown",
            },
        }
    }
}
