//! Packs what is given away: an archive for this platform, and one for Windows where it can be built here, each with the
//! packages for other languages.

use crate::setup;
use anyhow::{Context, Result, bail};
use clap::Args;
use std::path::{Path, PathBuf};
use std::process::Command;

#[derive(Args)]
pub struct Dist {
    /// Folder for the archives.
    #[arg(long, default_value = "build/dist")]
    out: PathBuf,
    /// Pack for this platform only.
    #[arg(long)]
    no_windows: bool,
}

const WINDOWS: &str = "x86_64-pc-windows-gnu";

impl Dist {
    pub fn run(self) -> Result<()> {
        setup::for_packages()?;
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask lies in the project")?;
        let out = root.join(&self.out);
        let with_windows = !self.no_windows && setup::on_path("x86_64-w64-mingw32-g++");
        if !self.no_windows && !with_windows {
            println!("dist: no archive for Windows: mingw is missing; `cargo xtask setup` installs it");
        }
        let dll = if with_windows { Some(windows_library(root)?) } else { None };

        let tree = root.join("build/release");
        let windows_dll = dll.as_ref().map_or_else(String::new, |dll| dll.display().to_string());
        run(Command::new("cmake")
            .current_dir(root)
            .args(["--preset", "release", "-DNEUTRYX_NUGET=ON"])
            .arg(format!("-DNEUTRYX_WINDOWS_DLL={windows_dll}")))?;
        run(Command::new("cmake").current_dir(root).args(["--build", "--preset", "release"]))?;
        run(Command::new("cmake")
            .current_dir(root)
            .args(["--build", "--preset", "release", "--target", "nupkg"]))?;
        wheel(root, &tree)?;
        pack(&tree, &out)?;
        match dll {
            Some(dll) => windows(root, &dll, &tree.join("packages/dotnet"), &out),
            None => Ok(()),
        }
    }
}

/// Builds the Python wheel for this platform, with what the library's build has compiled.
fn wheel(root: &Path, tree: &Path) -> Result<()> {
    run(Command::new(root.join("build/python/bin/python"))
        .arg(root.join("bindings/python/tests/build_wheel.py"))
        .arg(tree.join("packages/python"))
        .arg("--only-build")
        .env("CARGO_TARGET_DIR", tree.join("cargo/neutryx"))
        .env("MATURIN_PEP517_ARGS", "--locked"))
}

/// Builds the library for Windows with cargo.
fn windows_library(root: &Path) -> Result<PathBuf> {
    let target = root.join("build/cargo-windows");
    let mut cargo = setup::cargo_for(WINDOWS)
        .context("no Rust here builds for Windows: run `rustup target add x86_64-pc-windows-gnu`")?;
    cargo.args(["build", "--release", "--locked", "--no-default-features", "--features", "opencl"]);
    cargo.args(["--lib", "--target", WINDOWS]);
    cargo.arg("--target-dir").arg(&target).current_dir(root);
    cargo.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER", "x86_64-w64-mingw32-gcc");
    run(&mut cargo)?;
    Ok(target.join(WINDOWS).join("release/neutryx.dll"))
}

/// Builds the Excel add-in with CMake, and packs it with the library and the NuGet package.
fn windows(root: &Path, dll: &Path, nuget: &Path, out: &Path) -> Result<()> {
    let tree = root.join("build/windows");
    let file = |name: &str, path: &Path| format!("-D{name}={}", path.display());
    run(Command::new("cmake").arg("-S").arg(root.join("packaging/windows")).arg("-B").arg(&tree).args([
        file("CMAKE_TOOLCHAIN_FILE", &root.join("cmake/mingw64.cmake")),
        file("NEUTRYX_DLL", dll),
        file("NEUTRYX_IMPORT_LIBRARY", &dll.with_file_name("libneutryx.dll.a")),
        "-DCMAKE_BUILD_TYPE=Release".to_owned(),
    ]))?;
    run(Command::new("cmake").arg("--build").arg(&tree))?;
    let packages = tree.join("packages");
    run(Command::new("cmake").args(["-E", "rm", "-rf"]).arg(&packages))?;
    run(Command::new("cmake").args(["-E", "copy_directory"]).arg(nuget).arg(packages.join("dotnet")))?;
    pack(&tree, out)
}

/// Writes the archive of a build tree.
fn pack(tree: &Path, out: &Path) -> Result<()> {
    run(Command::new("cpack").arg("--config").arg(tree.join("CPackConfig.cmake")).arg("-B").arg(out))
}

fn run(command: &mut Command) -> Result<()> {
    // `cargo run` points these at its own build.
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") || text == "LD_LIBRARY_PATH"
        {
            command.env_remove(&name);
        }
    }
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| format!("{program} does not start"))?;
    if !status.success() {
        bail!("{program} failed");
    }
    Ok(())
}
