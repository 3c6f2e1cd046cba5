//! Engines that choose between the CPU and devices.

use crate::{devices, price, rows};
use neutryx::models::REGISTRY;
use neutryx::opencl::{Device, DeviceChoice, DeviceType, Inventory};
use neutryx::{Config, Engine, Output};
use serde_json::Value;
use std::time::{Duration, Instant};

fn describe(engine: &Engine) -> Value {
    serde_json::from_str(&engine.describe()).unwrap()
}

fn engine(device: &Device) -> Engine {
    let devices = DeviceChoice { indexes: vec![device.index as u32], ..DeviceChoice::default() };
    Engine::new(&Config { devices, ..Config::default() }).unwrap()
}

#[test]
fn small_books_never_look_for_a_device() {
    let Some(device) = devices().into_iter().next() else { return };
    let engine = engine(&device);
    let inputs = rows::random(REGISTRY[0], 10_000, 1);
    price(&engine, REGISTRY[0].id, &inputs, &[Output::Price]);
    let description = describe(&engine);
    assert!(description["opencl"].is_null(), "{description}");
    assert_eq!(description["auto"], Value::Array(vec![]));
}

/// The device is measured while the CPU prices; then the faster one is chosen, with the same bits.
#[test]
fn a_large_book_has_the_device_measured() {
    let cpu = Engine::new(&Config { backend: neutryx::engine::Backend::Cpu, ..Config::default() }).unwrap();
    let inputs = rows::random(REGISTRY[0], 100_000, 1);
    let expected = price(&cpu, REGISTRY[0].id, &inputs, &[Output::Price]);
    for device in devices() {
        let engine = engine(&device);
        let begun = Instant::now();
        loop {
            let found = price(&engine, REGISTRY[0].id, &inputs, &[Output::Price]);
            found.assert_same(&expected, &inputs, &device.label());
            let description = describe(&engine);
            let entry = &description["auto"][0];
            assert!(entry["device_failure"].is_null(), "{description}");
            assert!(entry["cpu_ns_per_row"].as_f64().unwrap() > 0.0, "{description}");
            if entry["device_ns_per_row"].is_number() {
                let programs = &description["opencl"]["devices"][0]["programs"];
                // The book's own edge rows may have needed the other program meanwhile.
                let regular = programs.as_array().unwrap().iter().filter(|made| made["pass"] == "regular");
                assert_eq!(regular.count(), 1, "{description}");
                break;
            }
            assert!(begun.elapsed() < Duration::from_secs(60), "{description}");
            std::thread::sleep(Duration::from_millis(20));
        }
        let found = price(&engine, REGISTRY[0].id, &inputs, &[Output::Price]);
        found.assert_same(&expected, &inputs, &device.label());
    }
}

/// A CPU that is an OpenCL device too is left alone unless it is chosen.
#[test]
fn the_cpu_through_opencl_is_not_chosen_by_itself() {
    let inventory = Inventory::get();
    if inventory.devices.iter().any(|device| device.device_type != Some(DeviceType::Cpu)) {
        return;
    }
    let engine = Engine::new(&Config::default()).unwrap();
    let inputs = rows::random(REGISTRY[0], 20_000, 1);
    let begun = Instant::now();
    while describe(&engine)["opencl"].is_null() {
        price(&engine, REGISTRY[0].id, &inputs, &[Output::Price]);
        assert!(begun.elapsed() < Duration::from_secs(60));
    }
    let description = describe(&engine);
    assert!(description["opencl"]["error"].is_string(), "{description}");
}

/// An engine may go while it measures.
#[test]
fn engines_end_while_they_measure() {
    let inputs = rows::random(REGISTRY[0], 20_000, 1);
    for device in devices() {
        for _ in 0..3 {
            price(&engine(&device), REGISTRY[0].id, &inputs, &[Output::Price]);
        }
    }
}
