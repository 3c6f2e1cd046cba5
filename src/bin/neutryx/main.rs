//! The command line of the library: price a book of options kept as CSV, draw charts, measure speed.

mod bench;
mod book;
mod choice;
mod devices;
mod iv;
mod mc;
mod number;
mod output_file;
mod plot;
mod price;
mod registry;
mod result;
mod seeded_book;
mod table;

use clap::{Parser, Subcommand};
use std::io::{self, Write};
use std::process::ExitCode;

#[derive(Parser)]
#[command(
    name = "neutryx",
    version,
    about = "Prices and Greeks for books of options",
    after_help = EXIT_CODES,
    propagate_version = true,
    arg_required_else_help = true
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

const EXIT_CODES: &str = "Exit codes:
  0  everything was computed (also if the reader of standard output went away)
  1  done, but some rows have a status other than `ok`; stderr says how many and which is the first
  2  nothing usable was written: wrong usage, a file that cannot be read or written, an unknown name";

#[derive(Subcommand)]
enum Command {
    /// List the pricers and the simulations
    Pricers(registry::Pricers),
    /// Explain a pricer or a simulation: its formula, input columns and outputs
    Describe(registry::Describe),
    /// Show what this machine prices with
    Devices(devices::Devices),
    /// Price a book of options kept as CSV
    #[command(after_help = price::HELP)]
    Price(price::Price),
    /// Imply the volatilities of a quoted option chain
    #[command(after_help = iv::HELP)]
    Iv(iv::Iv),
    /// Price a book of options kept as CSV by simulation
    #[command(after_help = mc::HELP)]
    Mc(Box<mc::Mc>),
    /// Draw a chart
    Plot(plot::Plot),
    /// Measure how fast a pricer is on this machine
    Bench(bench::Bench),
}

/// How a command ended, where it did not fail.
enum Ending {
    Complete,
    SomeRowsBad,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match arguments.command {
        Command::Pricers(command) => command.run(),
        Command::Describe(command) => command.run(),
        Command::Devices(command) => command.run(),
        Command::Price(command) => command.run(),
        Command::Iv(command) => command.run(),
        Command::Mc(command) => command.run(),
        Command::Plot(command) => command.run(),
        Command::Bench(command) => command.run(),
    };
    match result {
        Ok(Ending::Complete) => ExitCode::SUCCESS,
        Ok(Ending::SomeRowsBad) => ExitCode::from(1),
        // `neutryx ... | head` is no failure.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            // Nowhere is left to report that standard error is closed.
            let _ = writeln!(io::stderr(), "neutryx: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
    })
}

/// Writes `text` to standard output. Unlike `print!`, a closed pipe is an error and not a panic.
fn print(text: &str) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(())
}
