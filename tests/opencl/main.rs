//! Every OpenCL device at hand against the CPU, bit for bit.
//!
//! NEUTRYX_OPENCL_ROWS sets the number of random rows (default 20,000; a full check takes 1,000,000).
#![cfg(feature = "opencl")]

mod auto;
mod bits;
mod buffers;
mod cache;
mod columns;
mod layouts;
mod paths;
mod rows;
mod single_precision;
#[path = "../simulation/suitable.rs"]
mod suitable;

use columns::{Priced, engine, price};
use neutryx::opencl::{Device, Inventory};

/// The devices that can price in f64. The project's own test run sets NEUTRYX_TEST_OPENCL, and then there must be
/// two vendors'; elsewhere it is said loudly if there are none.
fn devices() -> Vec<Device> {
    let inventory = Inventory::get();
    let usable = |device: &&Device| device.why_not(neutryx::Precision::F64).is_none();
    let devices: Vec<Device> = inventory.devices.iter().filter(usable).cloned().collect();
    let mut platforms: Vec<&str> = devices.iter().map(|device| device.platform_name.as_str()).collect();
    platforms.sort_unstable();
    platforms.dedup();
    if std::env::var_os("NEUTRYX_TEST_OPENCL").is_some() {
        assert!(platforms.len() >= 2, "devices of two vendors must be there: {inventory:?}");
    }
    if devices.is_empty() {
        eprintln!("SKIPPED: no OpenCL device to test with. {}", inventory.remarks());
    }
    devices
}
