//! Nanoseconds that a path takes on one thread.
//!
//! `cargo run --release --example simulation_speed`

use neutryx::engine::{Backend, Control};
use neutryx::mc::{
    Fixings, Generator, SimulationBatch, SimulationId, SimulationInput, SimulationOutput, SimulationSettings,
};
use neutryx::{Config, Engine, Error, Precision};
use std::time::Instant;

const INPUTS: &[(SimulationInput, f64)] = &[
    (SimulationInput::Type, 1.0),
    (SimulationInput::Spot, 100.0),
    (SimulationInput::Strike, 105.0),
    (SimulationInput::Time, 1.0),
    (SimulationInput::Rate, 0.03),
    (SimulationInput::Vol, 0.2),
];

fn measure(id: SimulationId, settings: &SimulationSettings, precision: Precision) -> Result<f64, Error> {
    let config = Config { backend: Backend::Cpu, threads: 1, precision, ..Config::default() };
    let engine = Engine::new(&config)?;
    let mut best = f64::INFINITY;
    for _ in 0..5 {
        let mut price = [0.0];
        let mut builder = SimulationBatch::builder(id, 1).output(SimulationOutput::Price, &mut price);
        for (input, value) in INPUTS {
            builder = builder.input(*input, *value);
        }
        let mut batch = builder.build()?;
        let begun = Instant::now();
        engine.simulate(&mut batch, settings, None, Control::default())?;
        best = best.min(begun.elapsed().as_secs_f64() * 1e9 / settings.paths as f64);
    }
    Ok(best)
}

fn main() -> Result<(), Error> {
    let plain = SimulationSettings { paths: 1 << 22, control_variate: false, ..Default::default() };
    let long = SimulationSettings { paths: 1 << 16, fixings: Fixings::Equal(252), ..plain.clone() };
    let quasi = SimulationSettings {
        paths: 1 << 18,
        fixings: Fixings::Equal(16),
        generator: Generator::Sobol,
        ..plain.clone()
    };
    for precision in [Precision::F64, Precision::F32] {
        let name = precision.name();
        println!("European, {name}: {:.2} ns a path", measure(SimulationId::European, &plain, precision)?);
        for antithetic in [false, true] {
            let settings = SimulationSettings { antithetic, ..long.clone() };
            let time = measure(SimulationId::AsianArithmetic, &settings, precision)? / 252.0;
            let pairs = if antithetic { ", antithetic" } else { "" };
            println!("Asian, 252 steps, {name}{pairs}: {time:.2} ns a step");
        }
        let time = measure(SimulationId::AsianArithmetic, &quasi, precision)?;
        println!("Asian, 16 steps, Sobol and bridge, {name}: {time:.1} ns a path");
    }
    Ok(())
}
