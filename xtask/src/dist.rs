//! Packs what is given away: an archive for this platform, and one for Windows where it can be built here.

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
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask lies in the project")?;
        let out = root.join(&self.out);
        run(Command::new("cmake").args(["--preset", "release"]).current_dir(root))?;
        run(Command::new("cmake").args(["--build", "--preset", "release"]).current_dir(root))?;
        pack(&root.join("build/release"), &out)?;
        if self.no_windows {
            return Ok(());
        }
        if !setup::on_path("x86_64-w64-mingw32-g++") {
            println!("dist: no archive for Windows: mingw is missing; `cargo xtask setup` installs it");
            return Ok(());
        }
        windows(root, &out)
    }
}

/// Builds the library with cargo and the add-in with CMake, both for Windows, and packs them.
fn windows(root: &Path, out: &Path) -> Result<()> {
    let target = root.join("build/cargo-windows");
    let mut cargo = setup::cargo_for(WINDOWS)
        .context("no Rust here builds for Windows: run `rustup target add x86_64-pc-windows-gnu`")?;
    cargo.args(["build", "--release", "--locked", "--no-default-features", "--lib", "--target", WINDOWS]);
    cargo.arg("--target-dir").arg(&target).current_dir(root);
    cargo.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER", "x86_64-w64-mingw32-gcc");
    run(&mut cargo)?;

    let built = target.join(WINDOWS).join("release");
    let tree = root.join("build/windows");
    let file = |name: &str, path: PathBuf| format!("-D{name}={}", path.display());
    run(Command::new("cmake").arg("-S").arg(root.join("packaging/windows")).arg("-B").arg(&tree).args([
        file("CMAKE_TOOLCHAIN_FILE", root.join("cmake/mingw64.cmake")),
        file("NEUTRYX_DLL", built.join("neutryx.dll")),
        file("NEUTRYX_IMPORT_LIBRARY", built.join("libneutryx.dll.a")),
        "-DCMAKE_BUILD_TYPE=Release".to_owned(),
    ]))?;
    run(Command::new("cmake").arg("--build").arg(&tree))?;
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
