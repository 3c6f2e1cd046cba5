//! Version
//!
//! NTX_VERSION and NTX_ABI_VERSION say what a program was compiled against, the functions say what it runs
//! with. A program compiled against one ABI version runs with every library of that ABI version that is
//! not older.

use std::ffi::{CStr, c_char};

/// Version of the binary interface; changes only if programs must be compiled again.
pub const NTX_ABI_VERSION: u32 = 1;

const VERSION: &CStr = match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
    Ok(text) => text,
    Err(_) => panic!("a version holds no zero byte"),
};

/// Version of the library, such as "1.2.3". The text is static: never free it.
#[unsafe(no_mangle)]
pub extern "C" fn ntx_version() -> *const c_char {
    VERSION.as_ptr()
}

/// NTX_ABI_VERSION of the library. A program that loads the library by hand compares it with its own.
#[unsafe(no_mangle)]
pub extern "C" fn ntx_abi_version() -> u32 {
    NTX_ABI_VERSION
}
