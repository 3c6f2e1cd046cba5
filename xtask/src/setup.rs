//! Installs what building and testing need and this machine lacks.

mod dotnet;

use anyhow::{Context, Result, bail};
use clap::Args;
use std::fs;
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

/// Unpacked, not installed: it is for the emulator only.
const KERNEL: &str = "linux-image-cloud-amd64";

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
    Need {
        what: "an emulator of AVX-512",
        present: || !emulates_avx512() || EMULATOR_FILES.iter().all(|file| Path::new(file).exists()),
        packages: &[
            "bochs",
            "bochs-term",
            "bochsbios",
            "cpio",
            "genisoimage",
            "isolinux",
            "syslinux-common",
            "vgabios",
        ],
    },
    Need {
        what: "a Linux kernel for the emulator",
        present: || !emulates_avx512() || emulator_folder().join("vmlinuz").exists(),
        packages: &[KERNEL],
    },
    Need {
        what: "Python 3 with pip",
        present: || output("python3", &["-c", "import ensurepip, venv"]).is_some(),
        packages: &["python3", "python3-venv"],
    },
];

/// One of each package.
const EMULATOR_FILES: &[&str] = &[
    "/usr/bin/bochs",
    "/usr/bin/cpio",
    "/usr/bin/genisoimage",
    "/usr/lib/ISOLINUX/isolinux.bin",
    "/usr/lib/syslinux/modules/bios/ldlinux.c32",
    "/usr/lib/x86_64-linux-gnu/bochs/plugins/libbx_term_gui.so",
    "/usr/share/bochs/BIOS-bochs-latest",
    "/usr/share/bochs/VGABIOS-lgpl-latest",
];

/// Python packages in fixed versions, and the environment for them: a folder that git ignores.
const PYTHON_REQUIREMENTS: &str = "bindings/python/tests/requirements.txt";
const PYTHON_ENVIRONMENT: &str = "build/python";

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

/// What is no package of the system.
fn test_environments() -> Result<()> {
    dotnet::install()?;
    python_environment()
}

/// Makes the environment that builds and tests the Python package, unless it is there with these versions.
fn python_environment() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask lies in the project")?;
    let environment = root.join(PYTHON_ENVIRONMENT);
    let requirements = root.join(PYTHON_REQUIREMENTS);
    let wanted = fs::read_to_string(&requirements).with_context(|| format!("no {PYTHON_REQUIREMENTS}"))?;
    let stamp = environment.join("installed.txt");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("setup: python3 -m venv {PYTHON_ENVIRONMENT}; pip install -r {PYTHON_REQUIREMENTS}");
    let made = Command::new("python3").args(["-m", "venv", "--clear"]).arg(&environment).status();
    if !made.is_ok_and(|status| status.success()) {
        bail!("python3 cannot make an environment; it must be Python 3.9 or later, with venv");
    }
    let status = Command::new(environment.join("bin/python"))
        .args(["-m", "pip", "--quiet", "--disable-pip-version-check", "install", "-r"])
        .arg(&requirements)
        .status()
        .context("the environment's Python does not start")?;
    if !status.success() {
        bail!("pip cannot install what is in {PYTHON_REQUIREMENTS}");
    }
    fs::write(&stamp, wanted).context("cannot write to the environment")
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
    let (kernel, others): (Vec<&Need>, Vec<&Need>) =
        others.iter().partition(|need| need.packages == [KERNEL]);
    if !others.is_empty() {
        install_packages(&others)?;
    }
    if !kernel.is_empty() {
        unpack_kernel()?;
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

/// Only an x86-64 machine without AVX-512 has to emulate it.
fn emulates_avx512() -> bool {
    #[cfg(target_arch = "x86_64")]
    return !is_x86_feature_detected!("avx512bw");
    #[cfg(not(target_arch = "x86_64"))]
    false
}

/// Where the tests look for the emulator's kernel.
fn emulator_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../build/emulator")
}

fn unpack_kernel() -> Result<()> {
    let folder = emulator_folder();
    let unpacked = folder.join("package");
    // What is left of an attempt that failed.
    let _ = std::fs::remove_dir_all(&unpacked);
    std::fs::create_dir_all(&unpacked)?;
    let package = output("apt-cache", &["depends", KERNEL])
        .and_then(|text| text.split_once("Depends: ").map(|(_, rest)| rest.to_owned()))
        .and_then(|rest| rest.split_whitespace().next().map(str::to_owned))
        .with_context(|| format!("apt-cache knows no {KERNEL}"))?;
    println!("setup: apt-get download {package}");
    for command in
        [&["apt-get", "-qq", "download", &package][..], &["sh", "-c", "dpkg-deb --extract *.deb ."]]
    {
        let status = Command::new(command[0]).args(&command[1..]).current_dir(&unpacked).status();
        if !status.is_ok_and(|status| status.success()) {
            bail!("cannot unpack {package}: {} failed", command[0]);
        }
    }
    let kernel = std::fs::read_dir(unpacked.join("boot"))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("vmlinuz")))
        .with_context(|| format!("{package} has no kernel"))?;
    std::fs::rename(kernel, folder.join("vmlinuz"))?;
    Ok(std::fs::remove_dir_all(&unpacked)?)
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
    let in_use = output("rustc", &["--print", "sysroot"]).map(|path| PathBuf::from(path.trim()));
    // Debian's own may be older than this project's.
    let minor = |version: String| version.split('.').nth(1)?.parse::<u32>().ok();
    let debian =
        output("/usr/bin/cargo", &["--version"]).and_then(minor).filter(|&minor| minor >= OLDEST_RUST);
    let debian = debian.map(|_| PathBuf::from("/usr"));
    [in_use, debian]
        .iter()
        .flatten()
        .any(|root| root.join("lib/rustlib/src/rust/library/Cargo.lock").exists())
}

fn on_path(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).is_file()))
}

/// What `program` prints if it succeeds.
fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}
