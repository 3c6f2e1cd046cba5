//! What a call and a row can come to: codes, their names, and what to do about them.

use crate::models::Input;

/// What became of a call. Negative: it failed and wrote nothing; zero: all is well; positive: it ran, with
/// something to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(i32)]
pub enum Status {
    /// Everything was computed.
    Ok = 0,
    /// Some rows could not be priced: their outputs are NaN and their row codes say why.
    Partial = 1,
    /// An asynchronous job is still running.
    Pending = 2,
    /// An argument has a value that is not allowed.
    InvalidArgument = -1,
    /// A required pointer is null.
    NullPointer = -2,
    /// A struct has a size this library does not know.
    InvalidStruct = -3,
    /// No pricer has this number or name.
    UnknownPricer = -4,
    /// The pricer has no such input column.
    UnknownInput = -5,
    /// The pricer has no such output.
    UnknownOutput = -6,
    /// A required input column is missing.
    MissingInput = -7,
    /// An input or output was given twice.
    DuplicateColumn = -8,
    /// An element type that does not exist or does not fit the column.
    InvalidDtype = -9,
    /// A stride that is not allowed: zero for an output, or one that makes elements overlap.
    InvalidStride = -10,
    /// Row count times stride does not fit the address space.
    CountOverflow = -11,
    /// An output overlaps another output or an input, other than exactly in place.
    Overlap = -12,
    /// The backend or instruction set asked for is not there.
    Unavailable = -13,
    /// The call was cancelled; rows already done stay written.
    Cancelled = -14,
    /// Memory or threads could not be had.
    OutOfResources = -15,
    /// A fault inside the library was caught.
    Internal = -16,
}

impl Status {
    /// Every status.
    pub const ALL: &'static [Status] = &[
        Status::Ok,
        Status::Partial,
        Status::Pending,
        Status::InvalidArgument,
        Status::NullPointer,
        Status::InvalidStruct,
        Status::UnknownPricer,
        Status::UnknownInput,
        Status::UnknownOutput,
        Status::MissingInput,
        Status::DuplicateColumn,
        Status::InvalidDtype,
        Status::InvalidStride,
        Status::CountOverflow,
        Status::Overlap,
        Status::Unavailable,
        Status::Cancelled,
        Status::OutOfResources,
        Status::Internal,
    ];

    /// The number used in the C API.
    pub const fn code(self) -> i32 {
        self as i32
    }
    /// The status with number `code`.
    pub fn from_code(code: i32) -> Option<Status> {
        Self::ALL.iter().copied().find(|status| status.code() == code)
    }
    /// A name such as `invalid_argument`.
    pub const fn name(self) -> &'static str {
        match self {
            Status::Ok => "ok",
            Status::Partial => "partial",
            Status::Pending => "pending",
            Status::InvalidArgument => "invalid_argument",
            Status::NullPointer => "null_pointer",
            Status::InvalidStruct => "invalid_struct",
            Status::UnknownPricer => "unknown_pricer",
            Status::UnknownInput => "unknown_input",
            Status::UnknownOutput => "unknown_output",
            Status::MissingInput => "missing_input",
            Status::DuplicateColumn => "duplicate_column",
            Status::InvalidDtype => "invalid_dtype",
            Status::InvalidStride => "invalid_stride",
            Status::CountOverflow => "count_overflow",
            Status::Overlap => "overlap",
            Status::Unavailable => "unavailable",
            Status::Cancelled => "cancelled",
            Status::OutOfResources => "out_of_resources",
            Status::Internal => "internal",
        }
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
    pub fn name(self) -> &'static str {
        match self.input() {
            Some(Input::Type) => "bad_type",
            Some(Input::Spot) => "bad_spot",
            Some(Input::Forward) => "bad_forward",
            Some(Input::Strike) => "bad_strike",
            Some(Input::Time) => "bad_time",
            Some(Input::Rate) => "bad_rate",
            Some(Input::DividendYield) => "bad_dividend_yield",
            Some(Input::Vol) => "bad_vol",
            Some(Input::Displacement) => "bad_displacement",
            Some(Input::Cash) => "bad_cash",
            None if self == Self::OK => "ok",
            None if self == Self::NO_LIMIT => "no_limit",
            None => "unknown",
        }
    }
}
