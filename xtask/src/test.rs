//! Runs every test of the project through CMake and ctest.

use crate::setup;
use anyhow::{Context, Result, bail};
use clap::Args;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

#[derive(Args)]
pub struct Test {
    /// Skip tests whose tools cannot be installed. Has no effect where CI=true: there a missing tool is a failure.
    #[arg(long)]
    skip_missing: bool,
    /// Arguments for ctest: `-L c`, `-R asan`, `-N` ...
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    ctest: Vec<String>,
}

impl Test {
    pub fn run(self) -> Result<()> {
        let start = Instant::now();
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask lies in the project")?;
        let skip = self.skip_missing && !in_ci();
        step("setup", || match setup::for_tests() {
            Err(error) if skip => {
                println!("setup: {error:#}\nsetup: going on, as --skip-missing was given");
                Ok(())
            }
            done => done,
        })?;
        step("configure", || {
            let skip = if skip { "ON" } else { "OFF" };
            run(root, "cmake", &["--preset", "test", &format!("-DNEUTRYX_SKIP_MISSING={skip}")])
        })?;
        step("build", || run(root, "cmake", &["--build", "--preset", "test"]))?;

        let report = root.join("build/test/tests.xml");
        let _ = fs::remove_file(&report);
        let jobs = std::thread::available_parallelism().map_or(2, |count| count.get()).to_string();
        let mut arguments = vec!["--preset", "test", "--parallel", &jobs, "--output-junit", "tests.xml"];
        arguments.extend(self.ctest.iter().map(String::as_str));
        let result = step("tests", || run(root, "ctest", &arguments));
        println!("total time {:.0} s", start.elapsed().as_secs_f64());
        if let Ok(report) = fs::read_to_string(&report) {
            summarise(&report);
            if result.is_err() {
                // The summary has said it all.
                std::process::exit(1);
            }
        }
        result
    }
}

fn step(name: &str, work: impl FnOnce() -> Result<()>) -> Result<()> {
    let start = Instant::now();
    println!("== {name}");
    let result = work();
    println!("== {name}: {:.0} s", start.elapsed().as_secs_f64());
    result
}

fn in_ci() -> bool {
    std::env::var("CI").is_ok_and(|value| value == "true" || value == "1")
}

fn run(root: &Path, program: &str, arguments: &[&str]) -> Result<()> {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root);
    // `cargo run` points these at its own build; the tests start cargo and the library by themselves.
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") || text == "LD_LIBRARY_PATH"
        {
            command.env_remove(&name);
        }
    }
    // What nobody will build upon is built quicker without a record of its parts.
    if in_ci() {
        command.env("CARGO_INCREMENTAL", "0");
    }
    let status = command.status().with_context(|| format!("{program} does not start"))?;
    if !status.success() {
        bail!("{program} failed");
    }
    Ok(())
}

#[derive(Clone, Copy, PartialEq)]
enum Fate {
    Passed,
    Failed,
    Skipped,
}

/// Lists the slowest, the skipped and the failed tests of a JUnit report of ctest, and closes with the counts.
fn summarise(report: &str) {
    let mut tests: Vec<(f64, &str, Fate)> = report
        .split("<testcase ")
        .skip(1)
        .filter_map(|test| {
            // A test that could not be started was not run either, but nobody meant to skip it.
            let fate = match attribute(test, "status")? {
                "run" => Fate::Passed,
                "notrun" if test.contains("<skipped message=\"SKIP_") => Fate::Skipped,
                _ => Fate::Failed,
            };
            Some((attribute(test, "time")?.parse().ok()?, attribute(test, "name")?, fate))
        })
        .collect();
    tests.sort_by(|one, other| other.0.total_cmp(&one.0));
    println!("\nslowest:");
    for (time, name, _) in tests.iter().take(8) {
        println!("  {time:7.1} s  {name}");
    }
    for (fate, title) in [(Fate::Skipped, "SKIPPED"), (Fate::Failed, "FAILED")] {
        for (_, name, _) in tests.iter().filter(|test| test.2 == fate) {
            println!("{title}  {name}");
        }
    }
    let count = |fate| tests.iter().filter(|test| test.2 == fate).count();
    let (passed, failed, skipped) = (count(Fate::Passed), count(Fate::Failed), count(Fate::Skipped));
    println!("{passed} passed, {failed} failed, {skipped} skipped");
}

fn attribute<'a>(element: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = element.split_once(&format!("{name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}
