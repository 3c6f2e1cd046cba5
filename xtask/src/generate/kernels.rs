//! `kernels/gen`: every pricer as the programs that devices run, with all its outputs.

use neutryx::cpu::Precision;
use neutryx::models::REGISTRY;
use neutryx::opencl::Pass;

/// Path and text of each program.
pub fn write() -> impl Iterator<Item = (String, String)> {
    let formats =
        Precision::ALL.iter().flat_map(|precision| Pass::ALL.iter().map(move |pass| (*precision, *pass)));
    formats.flat_map(|(precision, pass)| {
        REGISTRY.iter().map(move |pricer| {
            let path = format!("kernels/gen/{}/{}_{}.cl", precision.name(), pricer.name(), pass.name());
            let text = pricer.opencl(precision, pass, pricer.outputs);
            (path, format!("/* Written by `cargo xtask gen`; do not edit. */\n{text}"))
        })
    })
}
