//! Installs what building and testing need and this machine lacks.

mod dotnet;
mod emulator;
mod opencl;
mod python;

use anyhow::{Context, Result, bail};
use clap::Args;
use std::path::{Path, PathBuf};
use std::process::Command;

#[derive(Args)]
pub struct Setup {
    /// Also install what the benchmarks beside other libraries need.
    #[arg(long)]
    bench: bool,
}

/// Something needed, how one sees that it is there, and the Debian packages that bring it.
struct Need {
    what: &'static str,
    present: fn() -> bool,
    packages: &'static [&'static str],
}

const STD_SOURCES: &[&str] = &["rustc-web", "cargo-web", "rust-web-src"];
/// Rust 1 point this, as in the `rust-version` of Cargo.toml.
const OLDEST_RUST: u32 = 95;
const SANITIZER_RUN_TIMES: &str = "libclang-rt-*-dev";

const COMPILERS: Need = Need {
    what: "a C and C++ compiler",
    present: || on_path("gcc") && on_path("g++"),
    packages: &["gcc", "g++"],
};

const TEST_NEEDS: &[Need] = &[
    COMPILERS,
    Need { what: "CMake", present: || on_path("cmake"), packages: &["cmake"] },
    Need { what: "Ninja", present: || on_path("ninja"), packages: &["ninja-build"] },
    Need {
        what: "clang and the run times of its sanitizers",
        present: || on_path("clang++") && clang_has_sanitizers(),
        packages: &["clang", SANITIZER_RUN_TIMES],
    },
    Need { what: "valgrind", present: || on_path("valgrind"), packages: &["valgrind"] },
    Need { what: "pkg-config", present: || on_path("pkg-config"), packages: &["pkg-config"] },
    // Std is compiled from these for thread sanitizer, which must see into it, and for other processors.
    Need { what: "the sources of Rust's std", present: std_sources, packages: STD_SOURCES },
    Need {
        what: "QEMU for programs",
        present: || on_path("qemu-x86_64") && on_path("qemu-aarch64"),
        packages: &["qemu-user"],
    },
    Need {
        what: "a C compiler for 64-bit ARM",
        present: || on_path("aarch64-linux-gnu-gcc") || cfg!(target_arch = "aarch64"),
        packages: &["gcc-aarch64-linux-gnu", "libc6-dev-arm64-cross"],
    },
    emulator::NEED,
    Need {
        what: "Python 3 with pip",
        present: || output("python3", &["-c", "import ensurepip, venv"]).is_some(),
        packages: &["python3", "python3-venv"],
    },
    Need {
        what: "a C++ compiler for Windows",
        present: || on_path("x86_64-w64-mingw32-g++") || !cfg!(target_arch = "x86_64"),
        packages: &["g++-mingw-w64-x86-64-posix"],
    },
    Need {
        what: "Wine",
        present: || on_path("wine") || !cfg!(target_arch = "x86_64"),
        packages: &["wine", "wine64"],
    },
    Need {
        what: "an OpenCL loader and PoCL",
        present: opencl::has_pocl,
        packages: &["ocl-icd-libopencl1", "pocl-opencl-icd"],
    },
    Need {
        what: "openpyxl",
        present: || {
            let has_it = |python| output(python, &["-c", "import openpyxl"]).is_some();
            has_it("python3") || has_it("/usr/bin/python3")
        },
        packages: &["python3-openpyxl"],
    },
];

const BENCH_NEEDS: &[Need] = &[
    COMPILERS,
    Need {
        what: "QuantLib",
        present: || Path::new("/usr/include/ql/quantlib.hpp").exists(),
        packages: &["libquantlib0-dev"],
    },
];

impl Setup {
    pub fn run(self) -> Result<()> {
        let mut missing = missing(TEST_NEEDS);
        if self.bench {
            missing.extend(self::missing(BENCH_NEEDS));
        }
        install(&missing)?;
        test_environments()
    }
}

/// Installs what the tests need.
pub fn for_tests() -> Result<()> {
    install(&missing(TEST_NEEDS))?;
    test_environments()
}

/// Installs what the packages for C# and Python are built with.
pub fn for_packages() -> Result<()> {
    dotnet::install()?;
    python::install()
}

/// What is no package of the system.
fn test_environments() -> Result<()> {
    dotnet::install()?;
    python::install()?;
    emulator::install()?;
    opencl::install_intel()
}

/// Installs what the benchmarks need.
pub fn for_benchmarks() -> Result<()> {
    install(&missing(BENCH_NEEDS))
}

fn missing(needs: &'static [Need]) -> Vec<&'static Need> {
    needs.iter().filter(|need| !(need.present)()).collect()
}

fn install(needs: &[&Need]) -> Result<()> {
    if needs.is_empty() {
        println!("setup: everything is installed");
        return Ok(());
    }
    for need in needs {
        println!("setup: missing {}", need.what);
    }
    let (sources, others): (Vec<&Need>, Vec<&Need>) =
        needs.iter().partition(|need| need.packages == STD_SOURCES);
    if !others.is_empty() {
        install_packages(&others)?;
    }
    // Only Debian has packages with sources new enough; elsewhere rustup brings those of the toolchain in use.
    if !sources.is_empty()
        && let Err(error) = install_packages(&sources)
    {
        println!("setup: rustup component add rust-src");
        let status = Command::new("rustup").args(["component", "add", "rust-src"]).status();
        if !status.is_ok_and(|status| status.success() && std_sources()) {
            return Err(error.context("neither apt-get nor rustup brings the sources of Rust's std"));
        }
    }
    println!("setup: done");
    Ok(())
}

fn install_packages(needs: &[&Need]) -> Result<()> {
    let packages: Vec<String> =
        needs.iter().flat_map(|need| need.packages).map(|&name| package(name)).collect();
    let by_hand =
        format!("install these Debian packages, or what your system calls them: {}", packages.join(" "));
    if !on_path("apt-get") {
        bail!("there is no apt-get here; {by_hand}");
    }
    let Some(prefix) = root_prefix() else {
        bail!("installing needs root or a sudo that asks no password; {by_hand}");
    };
    println!("setup: apt-get install {}", packages.join(" "));
    let update = apt(prefix).arg("update").status();
    // Lists that could not be renewed may still do.
    if !update.is_ok_and(|status| status.success()) {
        println!("setup: apt-get update failed, trying with the package lists at hand");
    }
    let status = apt(prefix)
        .args(["install", "--yes", "--no-install-recommends"])
        .args(&packages)
        .status()
        .context("apt-get does not start")?;
    if !status.success() {
        bail!("apt-get failed; {by_hand}");
    }
    let still: Vec<&str> = needs.iter().filter(|need| !(need.present)()).map(|need| need.what).collect();
    if !still.is_empty() {
        bail!("installed, and still not found: {}", still.join(", "));
    }
    Ok(())
}

fn apt(prefix: &[&str]) -> Command {
    let mut words = prefix.iter().chain(&["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]);
    let mut command = Command::new(words.next().expect("the list is not empty"));
    command.args(words);
    command
}

/// What to put before a command that needs root; `None` if there is no way.
fn root_prefix() -> Option<&'static [&'static str]> {
    if output("id", &["-u"]).is_some_and(|id| id.trim() == "0") {
        Some(&[])
    } else if output("sudo", &["-n", "true"]).is_some() {
        Some(&["sudo", "-n"])
    } else {
        None
    }
}

/// Debian names the sanitizers' run times after the version of clang that the package `clang` stands for.
fn package(name: &'static str) -> String {
    if name != SANITIZER_RUN_TIMES {
        return name.to_owned();
    }
    let version = output("apt-cache", &["depends", "clang"])
        .and_then(|text| text.split_once("Depends: clang-").map(|(_, rest)| rest.to_owned()))
        .and_then(|rest| rest.split_whitespace().next().map(str::to_owned))
        .unwrap_or_else(|| "14".to_owned());
    name.replace('*', &version)
}

fn clang_has_sanitizers() -> bool {
    let arch = std::env::consts::ARCH;
    ["asan", "tsan"].iter().all(|sanitizer| {
        // clang answers with the bare name if it has no such file.
        ["", &format!("-{arch}")].iter().any(|suffix| {
            output("clang", &[&format!("-print-file-name=libclang_rt.{sanitizer}{suffix}.a")])
                .is_some_and(|path| Path::new(path.trim()).is_absolute())
        })
    })
}

fn std_sources() -> bool {
    sources_in_use() || debian_sources()
}

/// The toolchain in use has the sources of its std.
fn sources_in_use() -> bool {
    let root = output("rustc", &["--print", "sysroot"]).map(|path| PathBuf::from(path.trim()));
    root.is_some_and(|root| has_sources(&root))
}

/// Debian's toolchain has them, and is not older than this project wants; it may lie beside the one in use.
fn debian_sources() -> bool {
    let minor = |version: String| version.split('.').nth(1)?.parse::<u32>().ok();
    let version = output("/usr/bin/cargo", &["--version"]).and_then(minor);
    version.is_some_and(|minor| minor >= OLDEST_RUST) && has_sources(Path::new("/usr"))
}

fn has_sources(root: &Path) -> bool {
    root.join("lib/rustlib/src/rust/library/Cargo.lock").exists()
}

/// A cargo that builds for another target: with the std that came for it, or one that it compiles itself.
pub fn cargo_for(target: &str) -> Option<Command> {
    let std = output("rustc", &["--print", "target-libdir", "--target", target]);
    if std.is_some_and(|folder| Path::new(folder.trim()).exists()) {
        return Some(Command::new("cargo"));
    }
    let mut cargo = if sources_in_use() {
        Command::new("cargo")
    } else if debian_sources() {
        let mut cargo = Command::new("/usr/bin/cargo");
        cargo.env("PATH", "/usr/bin:/bin");
        cargo
    } else {
        return None;
    };
    cargo.env("RUSTC_BOOTSTRAP", "1").env("CARGO_UNSTABLE_BUILD_STD", "std,panic_unwind");
    Some(cargo)
}

pub fn on_path(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).is_file()))
}

/// What `program` prints if it succeeds.
fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}
