//! Two vendors' OpenCL for the tests: PoCL from Debian, and Intel's runtime for CPUs from PyPI, which needs no Intel
//! CPU. Intel's is unpacked into the user's cache folder and registered nowhere; the folder `vendors` beside it lists
//! both for those who point `OCL_ICD_VENDORS` at it.

use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Wheels with their hashes: the runtime, the compiler's libraries and the threads it needs.
const WHEELS: &str = "\
intel-opencl-rt==2026.2.0 --hash=sha256:6b6215a420598b4999ee01caca6d5cbe106aa4155c46c52377619c5aafce9f67
intel-cmplr-lib-rt==2026.2.0 --hash=sha256:9f713083073a820d2496a6da8e8d4f3482aba6640f74521d25ea48dcebe72748
tbb==2023.2.0 --hash=sha256:7d80615b6e970f11671fa05b6eaa9483ac864fbfe525ac280271a78b37870b7c
";

/// Name of the folder; changes with the wheels.
const FOLDER: &str = "neutryx-tests/opencl-intel-2026.2.0";

const POCL: &str = "/etc/OpenCL/vendors/pocl.icd";

/// Whether PoCL and a loader are installed.
pub fn has_pocl() -> bool {
    let loader = Command::new("ldconfig").arg("-p").env("PATH", "/sbin:/usr/sbin:/bin:/usr/bin").output();
    Path::new(POCL).exists()
        && loader.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).contains("libOpenCL.so.1"))
}

/// Whether Intel's runtime is there, or there is none for this machine.
fn has_intel() -> bool {
    cfg!(not(all(target_arch = "x86_64", target_os = "linux")))
        || vendors().is_some_and(|vendors| vendors.join("intel.icd").exists())
}

/// Installs Intel's runtime. After PoCL, as the list of both is made with it.
pub fn install_intel() -> Result<()> {
    if has_intel() {
        return Ok(());
    }
    let vendors = vendors().context("neither XDG_CACHE_HOME nor HOME is set")?;
    let folder = vendors.parent().context("the folder has a parent")?;
    let wheels = folder.join("wheels");
    let libraries = folder.join("lib");
    for part in [&wheels, &libraries, &vendors] {
        fs::create_dir_all(part).with_context(|| format!("cannot make {}", part.display()))?;
    }
    let list = folder.join("wheels.txt");
    fs::write(&list, WHEELS)?;
    println!("setup: pip download intel-opencl-rt and what it needs, 270 MB");
    let status = Command::new("python3")
        .args(["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"])
        .args(["--require-hashes", "--only-binary", ":all:", "--requirement"])
        .arg(&list)
        .arg("--dest")
        .arg(&wheels)
        .status()
        .context("python3 does not start")?;
    if !status.success() {
        bail!("pip failed; Debian: apt-get install python3-pip");
    }
    let status = Command::new("python3")
        .args(["-c", UNPACK])
        .args([&wheels, &libraries])
        .status()
        .context("python3 does not start")?;
    if !status.success() {
        bail!("the wheels could not be unpacked into {}", libraries.display());
    }
    fs::remove_dir_all(&wheels)?;
    fs::copy(POCL, vendors.join("pocl.icd")).with_context(|| format!("cannot copy {POCL}"))?;
    // Last, as it says that all the rest is there.
    fs::write(vendors.join("intel.icd"), libraries.join("libintelocl.so").display().to_string())?;
    Ok(())
}

/// Puts the libraries of all wheels into one folder, where they find each other, without what no kernel needs.
const UNPACK: &str = "\
import pathlib, sys, zipfile
target = pathlib.Path(sys.argv[2])
for wheel in pathlib.Path(sys.argv[1]).glob('*.whl'):
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            path = pathlib.PurePosixPath(name)
            if '.data/data/lib/' in name and '_emu' not in name and path.name != 'icx-lto.so':
                (target / path.name).write_bytes(archive.read(name))
";

fn vendors() -> Option<PathBuf> {
    let cache = std::env::var_os("XDG_CACHE_HOME").filter(|path| !path.is_empty()).map(PathBuf::from);
    let cache = cache.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cache")))?;
    Some(cache.join(FOLDER).join("vendors"))
}
