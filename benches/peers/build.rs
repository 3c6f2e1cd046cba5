//! Compiles the peers: QuantLib behind a cxx bridge, and textbook code in C.

fn main() {
    for file in ["src/quantlib.rs", "src/quantlib.h", "src/quantlib.cc", "src/textbook.c"] {
        println!("cargo:rerun-if-changed={file}");
    }
    cxx_build::bridge("src/quantlib.rs")
        .file("src/quantlib.cc")
        .include("src")
        .std("c++17")
        .flag_if_supported("-Wno-deprecated-declarations")
        .compile("neutryx_peers_quantlib");
    println!("cargo:rustc-link-lib=QuantLib");

    // Everything a compiler may do for such a loop: the vector functions of glibc included, which are
    // declared with -ffast-math only.
    cc::Build::new()
        .file("src/textbook.c")
        .opt_level(3)
        .flag("-march=native")
        .flag("-ffast-math")
        .flag_if_supported("-mprefer-vector-width=512")
        .compile("neutryx_peers_textbook");
    let target = |what: &str| std::env::var(format!("CARGO_CFG_TARGET_{what}")).unwrap_or_default();
    if target("ARCH") == "x86_64" && target("ENV") == "gnu" {
        println!("cargo:rustc-link-lib=mvec");
    }
    println!("cargo:rustc-link-lib=m");
}
