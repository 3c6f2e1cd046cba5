//! f32: the bits of the CPU on devices that divide and take roots with correct rounding and keep subnormal
//! numbers; elsewhere the stated bound.

use crate::{devices, engine, price, rows};
use neutryx::models::REGISTRY;
use neutryx::{Config, Engine, Output, Precision};

#[test]
fn exact_devices_give_the_bits_of_the_cpu() {
    let cpu = Engine::new(&Config { precision: Precision::F32, ..Config::default() }).unwrap();
    for device in devices().iter().filter(|device| device.f32_denormals && device.f32_division) {
        let engine = engine(device, Precision::F32);
        for pricer in REGISTRY {
            let outputs: Vec<Output> = pricer.outputs.iter().collect();
            let inputs = rows::random(pricer, 10_000, 5);
            let expected = price(&cpu, pricer.id, &inputs, &outputs);
            let found = price(&engine, pricer.id, &inputs, &outputs);
            found.assert_same(&expected, &inputs, &format!("{} {}", device.label(), pricer.name()));
        }
    }
}
