//! Measures the library beside its peers and the machine's limits, and writes the tables of
//! `docs/benchmarks.md`, and of README.md those beside peers.

use crate::setup;
use anyhow::{Context, Result, bail, ensure};
use clap::Args;
use neutryx::InstructionSet;
use neutryx::cpu::Precision;
use std::collections::HashMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

#[derive(Args)]
pub struct Bench {
    /// Measure briefly, print the tables and leave the documentation as it is.
    #[arg(long)]
    quick: bool,
}

const DOCUMENT: &str = "docs/benchmarks.md";
const README: &str = "README.md";
const BEGIN: &str = "<!-- begin: written by cargo xtask bench -->\n";
const END: &str = "<!-- end -->\n";

/// Rows of the book that everyone prices, as the benchmark has them.
const ROWS: u64 = 100_000;
const FEW_ROWS: u64 = 1_000;
const MANY_ROWS: u64 = 10_000_000;

const OUTPUTS: [(&str, &str); 3] =
    [("price", "price"), ("greeks", "price, delta, gamma, vega, theta, rho"), ("all", "all 19 outputs")];

/// Name in the benchmark, name for people, options in the book.
const PEERS: [(&str, &str, u64); 6] = [
    ("textbook-vectorised", "textbook formula in C, `-O3 -march=native -ffast-math` with libmvec", ROWS),
    ("textbook", "textbook formula, std and libm's `erfc`", ROWS),
    ("quantlib-black-formula", "QuantLib `blackFormula`", ROWS),
    ("quantlib-black-calculator", "QuantLib `BlackCalculator`", ROWS),
    ("quantlib-engine", "QuantLib `VanillaOption`, `AnalyticEuropeanEngine`", FEW_ROWS),
    ("quantlib-engine-built", "the same, objects built for each pricing", FEW_ROWS),
];

impl Bench {
    pub fn run(self) -> Result<()> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask lies in the project")?;
        setup::for_benchmarks()?;
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => root.join(folder),
            None => root.join("target"),
        };
        let results = target.join("criterion-peers");
        // What is left of an earlier run must not pass for this one's.
        if results.exists() {
            fs::remove_dir_all(&results).with_context(|| results.display().to_string())?;
        }
        measure(root, &target, &results, self.quick)?;
        let times = Times::read(&results)?;
        let tables = tables(&times)?;
        println!("\n{tables}");
        if self.quick {
            return Ok(());
        }
        write(root, DOCUMENT, &tables)?;
        write(root, README, &summary(&times)?)
    }
}

/// Replaces the tables of a document.
fn write(root: &Path, document: &'static str, tables: &str) -> Result<()> {
    let path = root.join(document);
    let text = fs::read_to_string(&path).context(document)?;
    fs::write(&path, replaced(&text, tables).context(document)?).context(document)?;
    println!("wrote {document}");
    Ok(())
}

fn measure(root: &Path, target: &Path, results: &Path, quick: bool) -> Result<()> {
    let mut command = Command::new("cargo");
    command
        .args(["bench", "--locked", "--manifest-path", "benches/peers/Cargo.toml", "--target-dir"])
        .arg(target)
        .args(["--bench", "peers", "--", "--noplot"])
        .current_dir(root)
        .env("CRITERION_HOME", results);
    if quick {
        let brief = ["--sample-size", "10", "--warm-up-time", "0.1", "--measurement-time", "0.2"];
        command.args(brief);
    }
    let status = command.status().context("cargo does not start")?;
    ensure!(status.success(), "the benchmark failed");
    Ok(())
}

/// Nanoseconds an option in the fastest sample, by outputs, who and rows: what else the machine does only adds.
struct Times(HashMap<(String, String, u64), f64>);

impl Times {
    /// Collects what criterion wrote.
    fn read(results: &Path) -> Result<Times> {
        let mut times = HashMap::new();
        let mut folders = vec![results.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.ends_with("new/benchmark.json") {
                    let name = json(&path)?;
                    let samples = json(&path.with_file_name("sample.json"))?;
                    let text = |key: &str| name[key].as_str().map(str::to_owned);
                    let (Some(group), Some(who)) = (text("group_id"), text("function_id")) else {
                        bail!("{}: no name", path.display());
                    };
                    let (Some(rows), Some(nanoseconds)) =
                        (name["throughput"]["Elements"].as_u64(), fastest(&samples))
                    else {
                        bail!("{}: no rows or no samples", path.display());
                    };
                    times.insert((group, who, rows), nanoseconds / rows as f64);
                }
            }
        }
        Ok(Times(times))
    }
    fn get(&self, outputs: &str, who: &str, rows: u64) -> Option<f64> {
        self.0.get(&(outputs.to_owned(), who.to_owned(), rows)).copied()
    }
    fn neutryx(&self, outputs: &str, rows: u64) -> Result<f64> {
        let who = format!("neutryx-{}-f64", InstructionSet::best().name());
        self.need(outputs, &who, rows)
    }
    fn need(&self, outputs: &str, who: &str, rows: u64) -> Result<f64> {
        self.get(outputs, who, rows).with_context(|| format!("{outputs}/{who}/{rows} was not measured"))
    }
}

/// Nanoseconds an iteration in the fastest of criterion's samples.
fn fastest(samples: &serde_json::Value) -> Option<f64> {
    let numbers = |key: &str| samples[key].as_array().map(|list| list.iter().filter_map(|x| x.as_f64()));
    numbers("times")?
        .zip(numbers("iters")?)
        .map(|(time, iterations)| time / iterations)
        .min_by(f64::total_cmp)
}

fn json(path: &Path) -> Result<serde_json::Value> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    serde_json::from_str(&text).with_context(|| path.display().to_string())
}

fn tables(times: &Times) -> Result<String> {
    let mut text = machine();
    text.push_str("\n### Beside peers\n\n");
    peers(times, &mut text)?;
    floors(times, &mut text)?;
    scaling(times, &mut text)?;
    Ok(text)
}

/// What the README shows.
fn summary(times: &Times) -> Result<String> {
    let mut text = machine();
    text.push('\n');
    peers(times, &mut text)?;
    Ok(text)
}

fn machine() -> String {
    format!(
        "neutryx {} on {}, best instruction set {}; {}.\n",
        neutryx::VERSION,
        processor(),
        InstructionSet::best().name(),
        first_line("rustc", &["--version"]),
    )
}

fn peers(times: &Times, text: &mut String) -> Result<()> {
    text.push_str(
        "100,000 options in f64, one thread.\n\n\
         | outputs | neutryx | peer | peer's time | ratio |\n|---|--:|---|--:|--:|\n",
    );
    for (outputs, title) in OUTPUTS {
        let own = times.neutryx(outputs, ROWS)?;
        for (who, peer, rows) in PEERS {
            if let Some(theirs) = times.get(outputs, who, rows) {
                let (own, time, ratio) = (nanoseconds(own), nanoseconds(theirs), theirs / own);
                writeln!(text, "| {title} | {own} | {peer} | {time} | {ratio:.1} |")?;
            }
        }
    }
    Ok(())
}

fn floors(times: &Times, text: &mut String) -> Result<()> {
    text.push_str(
        "\n### Distance from the floor\n\n100,000 options, one thread. \
         The distance is the time over the higher of the two floors.\n\n\
         | outputs | instruction set | precision | neutryx | arithmetic | memory | distance |\n\
         |---|---|---|--:|--:|--:|--:|\n",
    );
    for (outputs, title) in OUTPUTS {
        for set in InstructionSet::ALL.iter().rev() {
            for precision in [Precision::F64, Precision::F32] {
                let kind = format!("{}-{}", set.name(), precision.name());
                // Instruction sets that are slow on purpose were given fewer rows.
                let measured = |rows| times.get(outputs, &format!("neutryx-{kind}"), rows);
                let Some(own) = measured(ROWS).or(measured(FEW_ROWS)) else { continue };
                let memory = times.need(outputs, &format!("memory-{}", precision.name()), ROWS)?;
                let arithmetic = times.get(outputs, &format!("floor-{kind}"), ROWS);
                let distance = arithmetic.map(|floor| format!("{:.2}", own / floor.max(memory)));
                writeln!(
                    text,
                    "| {title} | {} | {} | {} | {} | {} | {} |",
                    set.name(),
                    precision.name(),
                    nanoseconds(own),
                    arithmetic.map_or_else(String::new, nanoseconds),
                    nanoseconds(memory),
                    distance.unwrap_or_default(),
                )?;
            }
        }
    }
    Ok(())
}

fn scaling(times: &Times, text: &mut String) -> Result<()> {
    text.push_str(
        "\n### Threads, large books, one option\n\nPrices in f64; times an option.\n\n\
         | | time | |\n|---|--:|---|\n",
    );
    let small = times.neutryx("price", ROWS)?;
    let large = times.neutryx("price", MANY_ROWS)?;
    let small_shared = times.need("price", "neutryx-2-threads", ROWS)?;
    let large_shared = times.need("price", "neutryx-2-threads", MANY_ROWS)?;
    let memory = times.need("price", "memory-f64", MANY_ROWS)?;
    let mut row = |what: &str, time: f64, remark: String| {
        writeln!(text, "| {what} | {} | {remark} |", nanoseconds(time))
    };
    row("100,000 options, one thread", small, String::new())?;
    row(
        "100,000 options, two threads",
        small_shared,
        format!("{:.2} times one thread's speed", small / small_shared),
    )?;
    row(
        "10,000,000 options, one thread",
        large,
        format!(
            "{:.2} times 100,000 options' time; memory alone takes {}",
            large / small,
            nanoseconds(memory)
        ),
    )?;
    row(
        "10,000,000 options, two threads",
        large_shared,
        format!("{:.2} times one thread's speed", large / large_shared),
    )?;
    row("one option through `ntx_price`", times.need("price", "neutryx-single", 1)?, "price".to_owned())?;
    row(
        "one option through `ntx_price`",
        times.need("greeks", "neutryx-single", 1)?,
        "price and five Greeks".to_owned(),
    )?;
    Ok(())
}

fn nanoseconds(value: f64) -> String {
    match value {
        v if v < 10.0 => format!("{v:.2} ns"),
        v if v < 100.0 => format!("{v:.1} ns"),
        v => format!("{v:.0} ns"),
    }
}

fn processor() -> String {
    let described = fs::read_to_string("/proc/cpuinfo").ok().and_then(|text| {
        let line = text.lines().find(|line| line.starts_with("model name"))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    });
    described.unwrap_or_else(|| std::env::consts::ARCH.to_owned())
}

fn first_line(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    text.lines().next().unwrap_or(program).to_owned()
}

/// `text` with `tables` between the markers.
fn replaced(text: &str, tables: &str) -> Result<String> {
    let Some((before, rest)) = text.split_once(BEGIN) else {
        bail!("has no line {}", BEGIN.trim());
    };
    let Some((_, after)) = rest.split_once(END) else {
        bail!("has no line {} after the tables", END.trim());
    };
    Ok(format!("{before}{BEGIN}{tables}{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_replace_what_is_between_the_markers() {
        let text = format!("before\n{BEGIN}old\n{END}after\n");
        assert_eq!(replaced(&text, "new\n").unwrap(), format!("before\n{BEGIN}new\n{END}after\n"));
        assert!(replaced("nothing\n", "new\n").is_err());
    }
}
