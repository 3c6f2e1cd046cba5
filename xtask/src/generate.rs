//! Writes the files that follow from the source: everything a new pricer changes beyond its own file.

mod c;
mod cpp;
mod csharp;
mod example;
mod excel;
mod functions;
mod header;
mod interop;
mod numbers;
mod python;
mod typed;

use anyhow::{Context, bail};
use clap::Args;
use std::path::{Path, PathBuf};

#[derive(Args)]
pub struct Generate {
    /// Write nothing; fail if a file is not what would be written.
    #[arg(long)]
    check: bool,
}

/// A generated file: where it goes, and what is in it.
struct Generated {
    path: &'static str,
    text: String,
}

/// A file of the Python package.
macro_rules! python {
    ($file:literal) => {
        concat!("bindings/python/python/neutryx/", $file)
    };
}

/// Every generated file but those of C#, which are many. A further one is a module and a line here.
fn files(root: &Path) -> anyhow::Result<Vec<Generated>> {
    Ok(vec![
        Generated { path: "include/neutryx.h", text: header::write(root)? },
        Generated { path: "include/neutryx_typed.h", text: typed::write() },
        Generated {
            path: "tests/c/generated/header_example.c",
            text: example::write("neutryx.h", header::INTRODUCTION),
        },
        Generated {
            path: "tests/c/generated/typed_example.c",
            text: example::write("neutryx_typed.h", typed::OPEN),
        },
        Generated { path: "include/neutryx_typed.hpp", text: cpp::write() },
        Generated { path: "tests/interop/pricers.h", text: interop::write() },
        Generated { path: "docs/functions.md", text: functions::write(root)? },
        Generated { path: python!("_pricers.py"), text: python::pricers() },
        Generated { path: python!("_pricers.pyi"), text: python::stub() },
        Generated { path: python!("_numbers.py"), text: python::numbers() },
        Generated { path: python!("_statuses.py"), text: python::statuses() },
        Generated { path: "bindings/excel/generated/pricers.cpp", text: excel::write_pricers() },
        Generated { path: "bindings/excel/generated/inputs.hpp", text: excel::write_inputs() },
    ])
}

impl Generate {
    pub fn run(self) -> anyhow::Result<()> {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut stale = Vec::new();
        for Generated { path, text } in files(&root)?.into_iter().chain(csharp::write()) {
            let target = root.join(path);
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
