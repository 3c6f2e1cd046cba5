//! The C++ example, built against the installed library as a user would.

use super::run as execute;
use anyhow::Result;
use std::path::Path;
use std::process::{Command, Stdio};

/// Builds and runs `bindings/cpp/examples/price_surface.cpp` on the book, where CMake is installed.
pub fn run(root: &Path, output: &Path, book: &Path) -> Result<()> {
    let examples = root.join("bindings/cpp/examples");
    if !examples.join("price_surface.cpp").exists() || !examples.join("CMakeLists.txt").exists() {
        return Ok(());
    }
    let cmake = Command::new("cmake").arg("--version").stdout(Stdio::null()).status();
    if !cmake.is_ok_and(|status| status.success()) {
        println!("\nThe same from C++: left out, because CMake is not installed");
        return Ok(());
    }
    println!("\nThe same from C++ (bindings/cpp/examples/price_surface.cpp)\n");
    let prefix = output.join("install");
    let library = output.join("build/library");
    let program = output.join("build/example");
    let configure = |source: &Path, build: &Path| {
        let mut cmake = Command::new("cmake");
        cmake
            .arg("-S")
            .arg(source)
            .arg("-B")
            .arg(build)
            .args(["-DCMAKE_BUILD_TYPE=Release", "--log-level=WARNING"]);
        cmake.stdout(Stdio::null());
        cmake
    };
    let build = |folder: &Path| {
        let mut cmake = Command::new("cmake");
        cmake.arg("--build").arg(folder).args(["--config", "Release"]).stdout(Stdio::null());
        cmake
    };
    execute(
        configure(root, &library)
            .arg("-DNEUTRYX_TESTS=OFF")
            .arg(format!("-DCMAKE_INSTALL_PREFIX={}", prefix.display())),
    )?;
    execute(&mut build(&library))?;
    execute(
        Command::new("cmake")
            .arg("--install")
            .arg(&library)
            .args(["--config", "Release"])
            .stdout(Stdio::null()),
    )?;
    execute(configure(&examples, &program).arg(format!("-DCMAKE_PREFIX_PATH={}", prefix.display())))?;
    execute(&mut build(&program))?;
    let name = format!("price_surface{}", std::env::consts::EXE_SUFFIX);
    // Generators of many configurations put programs into a folder for each.
    let folders = [program.clone(), program.join("Release")];
    let executable = folders.iter().map(|folder| folder.join(&name)).find(|path| path.exists());
    execute(Command::new(executable.unwrap_or_else(|| program.join(&name))).arg(book))
}
