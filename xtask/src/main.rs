//! Development tasks: `cargo xtask setup | gen | test | demo | bench | dist`.

mod bench;
mod demo;
mod dist;
mod generate;
mod setup;
mod test;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Development tasks of neutryx")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install what building and testing need.
    Setup(setup::Setup),
    /// Write the generated files: C header, typed layers, documentation.
    Gen(generate::Generate),
    /// Run every test of the project.
    Test(test::Test),
    /// Build, price the example surface and draw its charts.
    Demo(demo::Demo),
    /// Measure beside other libraries and the machine's limits; write docs/benchmarks.md.
    Bench(bench::Bench),
    /// Pack library, headers, the Excel add-in and the packages for C# and Python into archives to give away.
    Dist(dist::Dist),
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().task {
        Task::Setup(task) => task.run(),
        Task::Gen(task) => task.run(),
        Task::Test(task) => task.run(),
        Task::Demo(task) => task.run(),
        Task::Bench(task) => task.run(),
        Task::Dist(task) => task.run(),
    }
}
