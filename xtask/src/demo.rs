//! `cargo xtask demo`: a real option surface, priced and drawn.

mod cpp;
mod report;

use anyhow::{Context, Result, ensure};
use clap::Args;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Prices and Greeks the report is made of.
const OUTPUTS: &str = "price,delta,gamma,vega,theta,rho";

#[derive(Args)]
pub struct Demo {
    /// Folder for the results and the charts
    #[arg(long, value_name = "FOLDER", default_value = "out/demo")]
    output: PathBuf,
    /// Leave out the C++ example
    #[arg(long)]
    no_cpp: bool,
}

impl Demo {
    pub fn run(self) -> Result<()> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask lies in no folder")?;
        let output = root.join(&self.output);
        std::fs::create_dir_all(&output)
            .with_context(|| format!("cannot make the folder {}", output.display()))?;
        let book = root.join("examples/dax-2002-07-05.csv");
        let program = build(root)?;

        let prices = output.join("dax-prices.csv");
        let mut price = Command::new(&program);
        price.arg("price").arg(&book).arg("-o").arg(&prices);
        run(price.args(["--pricer", "bsm_european", "--outputs", OUTPUTS]))?;
        print!("{}", report::surface(&prices)?);

        let charts = draw(&program, &book, &output)?;
        print!("{}", report::speed(&measure(&program)?)?);
        if !self.no_cpp {
            cpp::run(root, &output, &book)?;
        }
        println!("\nWritten to {}", output.display());
        println!("  dax-prices.csv");
        for chart in charts {
            println!("  {chart}.svg, {chart}.png");
        }
        Ok(())
    }
}

/// Builds the command line and says where it is.
fn build(root: &Path) -> Result<PathBuf> {
    println!("Building the command line ...\n");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut build = Command::new(cargo);
    build.current_dir(root).args([
        "build",
        "--release",
        "--quiet",
        "--package",
        "neutryx",
        "--bin",
        "neutryx",
    ]);
    build.arg("--message-format=json-render-diagnostics").stderr(std::process::Stdio::inherit());
    let output = build.output().context("cannot start cargo")?;
    ensure!(output.status.success(), "building the command line failed");
    // Where it lies depends on the caller's configuration of cargo; cargo tells.
    let text = String::from_utf8(output.stdout)?;
    text.lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter_map(|message| message["executable"].as_str().map(PathBuf::from))
        .next_back()
        .context("cargo built no program")
}

/// Draws the charts, each as SVG and PNG, and returns their names.
fn draw(program: &Path, book: &Path, output: &Path) -> Result<Vec<&'static str>> {
    const SOURCE: &str = "Index at 4468.17. Figures: A. Sepp (2003)";
    let book = book.as_os_str();
    // An option of the surface: strike 4600, 75 days.
    let profile = [
        "profile",
        "--times",
        "0.0356164383561644,0.205479452054795,0.945205479452055",
        "--from",
        "3400",
        "--to",
        "5800",
        "--subtitle",
        "rate 3.5 %, volatility 30 %; vega and rho per 1.00, theta per year",
    ];
    let call = "type=call,strike=4600,rate=0.035,vol=0.3";
    let put = "type=put,strike=4600,rate=0.035,vol=0.3";
    let charts: [(&str, Vec<&OsStr>); 5] = [
        (
            "smile",
            words(
                &["smile", "--title", "DAX implied volatility, 5 July 2002", "--subtitle", SOURCE],
                Some(book),
            ),
        ),
        (
            "volatility-surface",
            words(
                &["surface", "--title", "DAX implied volatility, 5 July 2002", "--subtitle", SOURCE],
                Some(book),
            ),
        ),
        (
            "gamma-surface",
            words(
                &[
                    "surface",
                    "--value",
                    "gamma",
                    "--title",
                    "Gamma of DAX options, 5 July 2002",
                    "--subtitle",
                    SOURCE,
                ],
                Some(book),
            ),
        ),
        (
            "call-greeks",
            words(&[&profile[..], &["--set", call, "--title", "DAX call struck at 4600"]].concat(), None),
        ),
        (
            "put-greeks",
            words(&[&profile[..], &["--set", put, "--title", "DAX put struck at 4600"]].concat(), None),
        ),
    ];
    for (name, arguments) in &charts {
        for extension in ["svg", "png"] {
            let file = output.join(name).with_extension(extension);
            run(Command::new(program).arg("plot").args(arguments).arg("-o").arg(file))?;
        }
    }
    Ok(charts.iter().map(|(name, _)| *name).collect())
}

fn words<'a>(words: &[&'a str], file: Option<&'a OsStr>) -> Vec<&'a OsStr> {
    words.iter().map(|word| OsStr::new(*word)).chain(file).collect()
}

/// What `neutryx bench` finds for the price alone, with Greeks, and for everything.
fn measure(program: &Path) -> Result<Vec<serde_json::Value>> {
    let mut reports = Vec::new();
    for outputs in ["price", OUTPUTS, "all"] {
        let mut bench = Command::new(program);
        bench.args(["bench", "--json", "--rows", "1000000", "--seconds", "1.5", "--outputs", outputs]);
        let output = bench.output().context("cannot start neutryx bench")?;
        ensure!(output.status.success(), "neutryx bench failed: {}", String::from_utf8_lossy(&output.stderr));
        reports.push(serde_json::from_slice(&output.stdout)?);
    }
    Ok(reports)
}

/// Runs a command that must succeed.
fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {command:?}"))?;
    ensure!(status.success(), "{command:?} failed: {status}");
    Ok(())
}
