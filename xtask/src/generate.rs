//! Writes the files that follow from the source: everything a new pricer changes beyond its own file.

mod c;
mod call;
mod cpp;
mod csharp;
mod example;
mod excel;
mod functions;
mod header;
mod interop;
mod kernels;
mod numbers;
mod python;
mod typed;

use anyhow::{Context, bail};
use clap::Args;
use std::borrow::Cow;
use std::path::{Path, PathBuf};

#[derive(Args)]
pub struct Generate {
    /// Write nothing; fail if a file is not what would be written.
    #[arg(long)]
    check: bool,
}

/// A generated file: where it goes, and what is in it.
struct Generated {
    path: Cow<'static, str>,
    text: String,
}

/// A file of the Python package.
macro_rules! python {
    ($file:literal) => {
        concat!("bindings/python/python/neutryx/", $file)
    };
}

impl Generated {
    fn new(path: impl Into<Cow<'static, str>>, text: String) -> Generated {
        Generated { path: path.into(), text }
    }
}

/// Every generated file. A further one is a module and a line here.
fn files(root: &Path) -> anyhow::Result<Vec<Generated>> {
    let mut files = vec![
        Generated::new("include/neutryx.h", header::write(root)?),
        Generated::new("include/neutryx_typed.h", typed::write()),
        Generated::new("include/neutryx_typed_simulations.h", typed::write_simulations()),
        Generated::new(
            "tests/c/generated/header_example.c",
            example::write("neutryx.h", header::INTRODUCTION, example::CALL),
        ),
        Generated::new(
            "tests/c/generated/typed_example.c",
            example::write("neutryx_typed.h", typed::OPEN, example::CALL),
        ),
        Generated::new(
            "tests/c/generated/typed_simulations_example.c",
            example::write("neutryx_typed_simulations.h", typed::OPEN_SIMULATIONS, example::ASIAN),
        ),
        Generated::new("include/neutryx_typed.hpp", cpp::write()),
        Generated::new("include/neutryx_typed_simulations.hpp", cpp::write_simulations()),
        Generated::new("tests/interop/pricers.h", interop::write()),
        Generated::new("docs/functions.md", functions::write(root)?),
        Generated::new(python!("_pricers.py"), python::pricers::source()),
        Generated::new(python!("_pricers.pyi"), python::pricers::stub()),
        Generated::new(python!("_simulations.py"), python::simulations::source()),
        Generated::new(python!("_simulations.pyi"), python::simulations::stub()),
        Generated::new(python!("_numbers.py"), python::numbers()),
        Generated::new(python!("_statuses.py"), python::statuses()),
        Generated::new("bindings/excel/generated/pricers.cpp", excel::write_pricers()),
        Generated::new("bindings/excel/generated/simulations.cpp", excel::write_simulations()),
        Generated::new("bindings/excel/generated/inputs.hpp", excel::write_inputs()),
    ];
    files.extend(csharp::write());
    files.extend(kernels::write().map(|(path, text)| Generated::new(path, text)));
    Ok(files)
}

impl Generate {
    pub fn run(self) -> anyhow::Result<()> {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut stale: Vec<Cow<str>> = Vec::new();
        for Generated { path, text } in files(&root)? {
            let target = root.join(&*path);
            // A checkout on Windows may have its line endings changed.
            let present = std::fs::read_to_string(&target).unwrap_or_default().replace("\r\n", "\n");
            if present == text {
                continue;
            }
            if self.check {
                stale.push(path);
                continue;
            }
            std::fs::create_dir_all(target.parent().context("a file lies in a folder")?)?;
            std::fs::write(&target, text).with_context(|| format!("cannot write {path}"))?;
            println!("wrote {path}");
        }
        if !stale.is_empty() {
            bail!("out of date: {}; run `cargo xtask gen` and commit", stale.join(", "));
        }
        Ok(())
    }
}
