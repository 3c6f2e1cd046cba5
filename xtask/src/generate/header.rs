//! `include/neutryx.h`: an introduction, the numbers, and a section for each module of `src/ffi`.

use super::c::{WIDTH, comment, wrap};
use super::numbers;
use anyhow::Context;
use neutryx::mc::columns::{MAX_ASSETS, MAX_INTERVALS};
use std::path::Path;

/// Sections in the order in which a reader, and the compiler, needs them.
const SECTIONS: &[&str] = &[
    "version",
    "error",
    "registry",
    "device",
    "engine",
    "batch",
    "buffer",
    "price",
    "job",
    "simulation_registry",
    "simulation_state",
    "simulate",
    "paths",
];

pub const INTRODUCTION: &str = include_str!("introduction.h");
const CLOSE: &str = include_str!("close.h");

pub fn write(root: &Path) -> anyhow::Result<String> {
    let version = neutryx::VERSION;
    let mut parts = version.split(['.', '-']);
    let mut part = || parts.next().unwrap_or("0").to_owned();
    let mut header = INTRODUCTION
        .replace("@VERSION@", version)
        .replace("@MAJOR@", &part())
        .replace("@MINOR@", &part())
        .replace("@PATCH@", &part());
    header += "\n";
    header += &title("Numbers", NUMBERS_TEXT);
    header += &numbers::write();
    for name in SECTIONS {
        header += &section(root, name)?;
    }
    header += &CLOSE
        .replace("@MAX_ASSETS@", &MAX_ASSETS.to_string())
        .replace("@MAX_INTERVALS@", &MAX_INTERVALS.to_string());
    Ok(header)
}

const NUMBERS_TEXT: &str = "Numbers never change their meaning and are never used again. Structs hold them \
                            as integers of a fixed size, not as enums, whose size is up to the compiler.";

fn title(title: &str, text: &str) -> String {
    let bar = "-".repeat(title.len());
    comment(&format!("{title}\n{bar}\n{text}"), 0) + "\n"
}

/// A module's first lines as a comment, and what cbindgen makes of the rest.
fn section(root: &Path, name: &str) -> anyhow::Result<String> {
    let path = root.join(format!("src/ffi/{name}.rs"));
    let source = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut lines = source
        .lines()
        .map_while(|line| line.strip_prefix("//!"))
        .map(|line| line.strip_prefix(' ').unwrap_or(line));
    let heading = lines.next().unwrap_or(name);
    let text: Vec<_> = lines.skip_while(|line| line.is_empty()).collect();
    let config = cbindgen::Config::from_file(root.join("cbindgen.toml"))
        .map_err(|error| anyhow::anyhow!("cbindgen.toml: {error}"))?;
    let bindings = cbindgen::Builder::new().with_config(config).with_src(&path).generate()?;
    let mut declarations = Vec::new();
    bindings.write(&mut declarations);
    let declarations = String::from_utf8(declarations)?;
    Ok(title(heading, &text.join("\n")) + polish(&declarations).trim() + "\n\n")
}

/// Makes cbindgen's output look like the rest of the header: short comments on one line, argument lists
/// without alignment, no `struct` before names that have a typedef.
fn polish(declarations: &str) -> String {
    let mut text = String::new();
    let mut lines = declarations.lines();
    while let Some(line) = lines.next() {
        let indent = line.len() - line.trim_start().len();
        if line.trim() == "/**" {
            let inner = lines.by_ref().map(str::trim_start).take_while(|line| *line != "*/");
            let inner: Vec<_> =
                inner.map(|line| line.strip_prefix("* ").unwrap_or(line.trim_start_matches('*'))).collect();
            text += &comment(&inner.join("\n"), indent);
        } else if line.starts_with("NTX_API") || line.contains("(*") {
            let mut declaration = line.to_owned();
            while !declaration.ends_with(';') {
                let Some(line) = lines.next() else { break };
                if !declaration.ends_with('(') {
                    declaration.push(' ');
                }
                declaration += line.trim();
            }
            text += &arguments(&without_struct(&declaration));
        } else {
            text += &without_struct(line);
            text.push('\n');
        }
    }
    text
}

fn without_struct(line: &str) -> String {
    match line.ends_with('{') || line.starts_with("typedef struct") {
        true => line.to_owned(),
        false => line.replace("struct ntx_", "ntx_"),
    }
}

/// Breaks a declaration that is too long before its arguments.
fn arguments(declaration: &str) -> String {
    let Some((name, arguments)) = declaration.split_once('(') else {
        return format!("{declaration}\n");
    };
    match declaration.len() <= WIDTH {
        true => format!("{declaration}\n"),
        false => {
            let lines = wrap(arguments, WIDTH - 4).join("\n    ");
            format!("{name}(\n    {lines}\n")
        }
    }
}
