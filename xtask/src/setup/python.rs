//! The Python environment that builds and tests the package.

use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Python packages in fixed versions, and the environment for them: a folder that git ignores.
const REQUIREMENTS: &str = "bindings/python/tests/requirements.txt";
const ENVIRONMENT: &str = "build/python";

/// Makes the environment, unless it is there with these versions.
pub fn install() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask lies in the project")?;
    let environment = root.join(ENVIRONMENT);
    let requirements = root.join(REQUIREMENTS);
    let wanted = fs::read_to_string(&requirements).with_context(|| format!("no {REQUIREMENTS}"))?;
    let stamp = environment.join("installed.txt");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("setup: python3 -m venv {ENVIRONMENT}; pip install -r {REQUIREMENTS}");
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
        bail!("pip cannot install what is in {REQUIREMENTS}");
    }
    fs::write(&stamp, wanted).context("cannot write to the environment")
}
