//! `kernels/gen`: every pricer as the programs that devices run, with all its outputs; every simulation as the formulas
//! that its payoff is made of.

use neutryx::cpu::Precision;
use neutryx::mc::SIMULATIONS;
use neutryx::models::REGISTRY;
use neutryx::opencl::Pass;

/// Path and text of each program.
pub fn write() -> impl Iterator<Item = (String, String)> {
    let formats =
        Precision::ALL.iter().flat_map(|precision| Pass::ALL.iter().map(move |pass| (*precision, *pass)));
    let pricers = formats.flat_map(|(precision, pass)| {
        REGISTRY.iter().map(move |pricer| {
            let path = format!("kernels/gen/{}/{}_{}.cl", precision.name(), pricer.name(), pass.name());
            (path, pricer.opencl(precision, pass, pricer.outputs))
        })
    });
    let payoffs = Precision::ALL.iter().flat_map(|precision| {
        SIMULATIONS.iter().flat_map(move |simulation| {
            [(false, "payoff"), (true, "payoff_greeks")].into_iter().map(move |(greeks, name)| {
                let path = format!("kernels/gen/{}/{}_{name}.cl", precision.name(), simulation.name());
                (path, simulation.opencl_payoff(*precision, greeks))
            })
        })
    });
    pricers
        .chain(payoffs)
        .map(|(path, text)| (path, format!("/* Written by `cargo xtask gen`; do not edit. */\n{text}")))
}
