//! The settings of simulations, as arguments of worksheet functions.

use super::{item, wide};
use neutryx::mc::{FixingKind, Generator, Scrambling, SimulationSettings};

/// In the order of the arguments.
pub const NAMES: [&str; 13] = [
    "paths",
    "fixings",
    "fixing_kind",
    "generator",
    "seed",
    "antithetic",
    "control_variate",
    "scrambling",
    "replicates",
    "standard_error",
    "relative_error",
    "deadline",
    "moment_matching",
];

/// The tables of settings and of the words that some take.
pub fn tables() -> String {
    let mut text = "\nnamespace {\n\n".to_owned();
    text += &words("generator", Generator::ALL.iter().map(|each| (each.name(), each.id())));
    text += &words("scrambling", Scrambling::ALL.iter().map(|each| (each.name(), each.id())));
    text += &words("fixing_kind", FixingKind::ALL.iter().map(|each| (each.name(), each.id())));
    text += "const setting setting_list[] = {\n";
    for name in NAMES {
        let choices = match name {
            "generator" => table("generator", Generator::ALL.len()),
            "scrambling" => table("scrambling", Scrambling::ALL.len()),
            "fixing_kind" => table("fixing_kind", FixingKind::ALL.len()),
            _ => "{nullptr, 0}".to_owned(),
        };
        text += &item(&[wide(name), wide(&help(name)), choices]);
    }
    text += "};\n\n} // namespace\n\n";
    text + "const table<setting> settings = {setting_list, NTX_SETTINGS};\n\n"
}

fn table(name: &str, count: usize) -> String {
    format!("{{{name}_words, {count}}}")
}

fn words<'a>(name: &str, list: impl Iterator<Item = (&'a str, u32)>) -> String {
    let members: String = list.map(|(word, number)| item(&[wide(word), number.to_string()])).collect();
    format!("const word {name}_words[] = {{\n{members}}};\n\n")
}

fn help(name: &str) -> String {
    let usual = SimulationSettings::default();
    match name {
        "paths" => format!("Paths for each option. Left out: {}.", usual.paths),
        "fixings" => "When the payoff looks at a path: so many fixings at equal distances, the last at expiry, or a range \
                      of times. Left out: one, at expiry."
            .to_owned(),
        "fixing_kind" => format!(
            "What the times in fixings are: {}. Left out: years for a range, else equal.",
            choices(FixingKind::ALL.iter().map(|each| each.name()))
        ),
        "generator" => format!(
            "Random numbers: {}. Sobol points are more accurate nearly always. Left out: {}.",
            choices(Generator::ALL.iter().map(|each| each.name())),
            usual.generator.name()
        ),
        "seed" => "Other whole numbers give independent random numbers. Left out: 0.".to_owned(),
        "antithetic" => "TRUE for paths in pairs with opposite noise. Left out: FALSE.".to_owned(),
        "control_variate" => {
            "FALSE if the known price of something similar is not to correct the estimate. Left out: TRUE.".to_owned()
        }
        "scrambling" => format!(
            "How Sobol points are randomised: {}; with the last there is no standard error. Left out: {}.",
            choices(Scrambling::ALL.iter().map(|each| each.name())),
            usual.scrambling.name()
        ),
        "replicates" => format!(
            "Independent randomisations of the Sobol points, which tell the standard error. Left out: {}.",
            usual.replicates
        ),
        "standard_error" => {
            "An option is done as soon as its standard error is not above this. Left out: never.".to_owned()
        }
        "relative_error" => {
            "An option is done as soon as its standard error is not above this times its price. Left out: never."
                .to_owned()
        }
        "deadline" => "Seconds for the whole call; options get as many paths as fit. Left out: no limit.".to_owned(),
        "moment_matching" => {
            "TRUE to shift the normals of each step so that those of 64 paths have no mean; for philox. Left out: FALSE."
                .to_owned()
        }
        _ => unreachable!("every setting has a text"),
    }
}

fn choices<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let quoted: Vec<_> = names.map(|name| format!("\"{name}\"")).collect();
    let (last, others) = quoted.split_last().expect("there are choices");
    format!("{} or {last}", others.join(", "))
}
