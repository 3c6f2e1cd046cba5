//! Compiles the C++ side against the headers of the project, with warnings as errors.

fn main() {
    cxx_build::bridge("src/lib.rs")
        .file("src/calls.cpp")
        .include("../../../include")
        .std("c++17")
        .flag_if_supported("-Wextra")
        .flag_if_supported("-Werror")
        .compile("neutryx-cxx");
    println!("cargo::rerun-if-changed=src/calls.cpp");
    println!("cargo::rerun-if-changed=src/calls.hpp");
    println!("cargo::rerun-if-changed=../../../include");
}
