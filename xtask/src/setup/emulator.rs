//! What the emulated machine with AVX-512 is made of: Bochs, and a Linux kernel.

use super::{Need, output};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub const NEED: Need = Need {
    what: "an emulator of AVX-512",
    present: || !is_needed() || FILES.iter().all(|file| Path::new(file).exists()),
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
};

/// One of each package.
const FILES: &[&str] = &[
    "/usr/bin/bochs",
    "/usr/bin/cpio",
    "/usr/bin/genisoimage",
    "/usr/lib/ISOLINUX/isolinux.bin",
    "/usr/lib/syslinux/modules/bios/ldlinux.c32",
    "/usr/lib/x86_64-linux-gnu/bochs/plugins/libbx_term_gui.so",
    "/usr/share/bochs/BIOS-bochs-latest",
    "/usr/share/bochs/VGABIOS-lgpl-latest",
];

/// Unpacked, not installed: it is for the emulator only.
const KERNEL: &str = "linux-image-cloud-amd64";

/// Unpacks the kernel to where the tests look for it.
pub fn install() -> Result<()> {
    if !is_needed() || folder().join("vmlinuz").exists() { Ok(()) } else { unpack_kernel() }
}

/// Only an x86-64 machine without AVX-512 has to emulate it.
fn is_needed() -> bool {
    #[cfg(target_arch = "x86_64")]
    return !is_x86_feature_detected!("avx512bw");
    #[cfg(not(target_arch = "x86_64"))]
    false
}

/// Where the tests look for the emulator's kernel.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../build/emulator")
}

fn unpack_kernel() -> Result<()> {
    let folder = folder();
    let unpacked = folder.join("package");
    // What is left of an attempt that failed.
    let _ = fs::remove_dir_all(&unpacked);
    fs::create_dir_all(&unpacked)?;
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
    let kernel = fs::read_dir(unpacked.join("boot"))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("vmlinuz")))
        .with_context(|| format!("{package} has no kernel"))?;
    fs::rename(kernel, folder.join("vmlinuz"))?;
    Ok(fs::remove_dir_all(&unpacked)?)
}
