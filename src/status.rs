//! What a call and a row can come to: codes, their names, and what to do about them.

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

/// What became of a row: zero, [`RowCode::NO_LIMIT`], or the number of the first input column whose value
/// is not allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct RowCode(pub u32);

impl RowCode {
    /// The row was priced.
    pub const OK: RowCode = RowCode(0);
    /// The inputs are allowed, but an output asked for has no limit there and is NaN (a Greek of an option
    /// that expires now exactly at its strike).
    pub const NO_LIMIT: RowCode = RowCode(100);

    /// The value of `input` is NaN or outside its domain; every output of the row is NaN.
    pub const fn bad(input: Input) -> RowCode {
        RowCode(input.id())
    }
    /// The input column at fault.
    pub const fn input(self) -> Option<Input> {
        Input::from_id(self.0)
    }
    /// A name such as `ok`, `bad_vol`, `no_limit`.
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
            None if self.0 == Self::OK.0 => c"ok",
            None if self.0 == Self::NO_LIMIT.0 => c"no_limit",
            None => c"unknown",
        }
    }
}
