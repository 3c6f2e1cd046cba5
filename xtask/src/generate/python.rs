//! The typed layer of the Python package: a function for each pricer and each simulation with its stub, the enums, and
//! an exception for each status.

mod function;
pub mod pricers;
pub mod simulations;

use super::c::wrap;
use super::numbers::enums;
use neutryx::Status;

/// Longest line, as in the rest of the project.
const WIDTH: usize = 110;

/// Names of what a module offers.
fn names<'a>(list: &str, members: impl Iterator<Item = &'a str>) -> String {
    let lines: Vec<String> = members.map(|name| format!("    \"{name}\",\n")).collect();
    format!("\n{list} = [\n{}]\n", lines.concat())
}

/// The enums of the package: what rows and calls come to.
pub fn numbers() -> String {
    let mut text = "\"\"\"Numbers of the library. Written by `cargo xtask gen`; do not edit.\"\"\"\n\n\
                    from enum import IntEnum\n\n\
                    #: Version of the package, and of the binary interface that its functions were written for.\n\
                    VERSION = \"@VERSION@\"\nABI_VERSION = @ABI@\n\n\
                    #: The right to buy.\nCALL = 1\n#: The right to sell.\nPUT = -1\n"
        .replace("@VERSION@", neutryx::VERSION)
        .replace("@ABI@", &neutryx::ffi::NTX_ABI_VERSION.to_string());
    text += "\n\nclass RowCode(IntEnum):\n    \"\"\"What became of a row.\"\"\"\n";
    let row_codes = enums().into_iter().find(|list| list.name == "ntx_row_code");
    for code in row_codes.into_iter().flat_map(|list| list.members) {
        text += &format!("\n    {} = {}\n    \"\"\"", code.name.to_uppercase(), code.number);
        text += paragraph(&code.text, 4).trim();
        text += "\"\"\"\n";
    }
    text += "\n\nclass Status(IntEnum):\n    \"\"\"What became of a call. Negative: it failed.\"\"\"\n";
    for status in Status::ALL {
        text += &format!("\n    {} = {}\n", status.name().to_uppercase(), status.code());
        text += &format!("    \"\"\"{}\"\"\"\n", status.text());
    }
    text
}

/// An exception for each status of a failed call.
pub fn statuses() -> String {
    let mut text = "\"\"\"An exception for each status of the library. Written by `cargo xtask gen`; do not edit.\"\"\"\n\n\
                    from ._error import Error\n"
        .to_owned();
    let failures: Vec<&Status> = Status::ALL.iter().filter(|status| status.code() < 0).collect();
    let classes: Vec<String> = failures.iter().map(|status| class(**status)).collect();
    text += &names("__all__", classes.iter().map(String::as_str));
    for (status, class) in failures.iter().zip(&classes) {
        let bases = match base(**status) {
            Some(base) => format!("Error, {base}"),
            None => "Error".to_owned(),
        };
        text += &format!("\n\nclass {class}({bases}):\n    \"\"\"{}\"\"\"\n", status.text());
    }
    text += "\n\nBY_CODE = {\n";
    for (status, class) in failures.iter().zip(&classes) {
        text += &format!("    {}: {class},\n", status.code());
    }
    text + "}\n"
}

fn class(status: Status) -> String {
    status.name().split('_').map(capitalised).collect::<String>() + "Error"
}

/// The built-in exception that Python programmers catch for such a failure.
fn base(status: Status) -> Option<&'static str> {
    match status {
        Status::InvalidDtype | Status::MissingInput => Some("TypeError"),
        Status::OutOfResources => Some("MemoryError"),
        Status::Unavailable | Status::DeviceFailed | Status::Internal => Some("RuntimeError"),
        Status::Cancelled => None,
        _ => Some("ValueError"),
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}

fn paragraph(text: &str, indent: usize) -> String {
    let pad = " ".repeat(indent);
    wrap(text, WIDTH - indent).iter().map(|line| format!("{pad}{line}\n")).collect()
}
