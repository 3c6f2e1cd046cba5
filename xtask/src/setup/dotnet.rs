//! A .NET run time and a C# compiler for the tests of the C# binding, in the build folder.

use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::Command;

/// Installs them unless they are there. Downloads about 60 MB.
pub fn install() -> Result<()> {
    if script(true)? {
        return Ok(());
    }
    println!("setup: missing a .NET run time and a C# compiler");
    if !script(false)? {
        bail!("cannot install .NET into build/dotnet, which takes Python with pip, npm, and both registries");
    }
    Ok(())
}

/// Whether the script that installs, or only looks, succeeds.
fn script(check: bool) -> Result<bool> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask lies in the project")?;
    let mut command = Command::new("python3");
    command.current_dir(root).args(["tests/csharp/compiler/install.py", "build/dotnet"]);
    if check {
        command.arg("--check");
    }
    Ok(command.status().context("python3 does not start")?.success())
}
