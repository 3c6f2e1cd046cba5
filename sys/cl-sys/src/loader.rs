//! Finds the library that leads to the drivers.

use crate::entry_points::Table;
use libloading::Library;
use std::error::Error;
use std::mem::ManuallyDrop;
use std::sync::OnceLock;

/// Where the loader may be, the likeliest first.
pub(crate) const NAMES: &[&str] = if cfg!(windows) {
    &["OpenCL.dll"]
} else if cfg!(target_os = "macos") {
    &["/System/Library/Frameworks/OpenCL.framework/OpenCL"]
} else {
    &["libOpenCL.so.1", "libOpenCL.so"]
};

pub(crate) struct Loaded {
    pub table: Table,
    /// The name it was found under, or why none was found.
    pub state: Result<&'static str, String>,
    /// Never closed: threads of the drivers may outlive every caller.
    #[allow(dead_code, reason = "it is kept open")]
    library: Option<ManuallyDrop<Library>>,
}

impl Loaded {
    /// Tries each of `names`.
    pub(crate) fn open(names: &[&'static str]) -> Loaded {
        let mut reasons = Vec::new();
        for name in names {
            match open_library(name) {
                Ok(library) => {
                    let table = Table::of(&library);
                    return Loaded { table, state: Ok(name), library: Some(ManuallyDrop::new(library)) };
                }
                Err(error) => reasons.push(explain(name, &error)),
            }
        }
        Loaded { table: Table::default(), state: Err(reasons.join("; ")), library: None }
    }

    /// The loader of this machine, looked for at the first call.
    pub(crate) fn get() -> &'static Loaded {
        #[cfg(feature = "fault-injection")]
        if let Some(replaced) = crate::faults::replaced_loader() {
            return replaced;
        }
        static LOADED: OnceLock<Loaded> = OnceLock::new();
        LOADED.get_or_init(|| Loaded::open(NAMES))
    }
}

/// The name that the OpenCL loader of this machine was found under, or the names tried and why none of them
/// could be opened.
pub fn loader() -> Result<&'static str, &'static str> {
    match &Loaded::get().state {
        Ok(name) => Ok(name),
        Err(reason) => Err(reason),
    }
}

/// What the system said, which is more than that opening failed.
fn explain(name: &str, error: &libloading::Error) -> String {
    let reason = error.source().map_or_else(|| error.to_string(), |source| source.to_string());
    // Some systems repeat the name.
    if reason.starts_with(name) { reason } else { format!("{name}: {reason}") }
}

#[cfg(not(windows))]
fn open_library(name: &str) -> Result<Library, libloading::Error> {
    // SAFETY: the initialisers of an OpenCL loader do nothing but prepare it for use.
    unsafe { Library::new(name) }
}

#[cfg(windows)]
fn open_library(name: &str) -> Result<Library, libloading::Error> {
    use libloading::os::windows::{LOAD_LIBRARY_SEARCH_DEFAULT_DIRS, Library as Windows};
    // Not from the working directory nor from PATH, where anybody may have put one.
    // SAFETY: the initialisers of an OpenCL loader do nothing but prepare it for use.
    unsafe { Windows::load_with_flags(name, LOAD_LIBRARY_SEARCH_DEFAULT_DIRS) }.map(Library::from)
}
