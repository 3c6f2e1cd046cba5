//! Gives the shared library its SONAME, so that a program built against one ABI never loads another.

use std::env;
use std::fs;

const HEADER: &str = "include/neutryx.h";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={HEADER}");
    let Some(abi) = fs::read_to_string(HEADER).ok().and_then(|header| abi_version(&header)) else {
        // Generating the header builds this crate first, so a missing header must not stop it.
        println!("cargo::warning={HEADER} does not define NTX_ABI_VERSION: the library gets no SONAME");
        return;
    };
    match env::var("CARGO_CFG_TARGET_OS").as_deref() {
        Ok("linux") => println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libneutryx.so.{abi}"),
        Ok("macos") => {
            println!("cargo::rustc-cdylib-link-arg=-Wl,-install_name,@rpath/libneutryx.{abi}.dylib");
        }
        _ => {}
    }
}

/// The number in `#define NTX_ABI_VERSION 1`.
fn abi_version(header: &str) -> Option<u32> {
    header.lines().find_map(|line| {
        let value = line.strip_prefix("#define NTX_ABI_VERSION ")?;
        value.trim().trim_end_matches(['u', 'U']).parse().ok()
    })
}
