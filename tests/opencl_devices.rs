//! The devices of this machine: found, described, chosen; and every question to a driver failing, or never answered.
#![cfg(all(feature = "opencl", feature = "fault-injection"))]

use cl_sys::faults::{self, Effect, calls, inject, injected, reset};
use neutryx::cpu::Precision;
use neutryx::engine::Backend;
use neutryx::opencl::{Device, DeviceChoice, DeviceType, Inventory};
use neutryx::{Config, Engine, Status};
use std::sync::{Mutex, MutexGuard};
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(60);

/// Faults concern the whole process, so one test runs at a time.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    let guard = ALONE.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    reset();
    guard
}

/// The devices; `None`, said loudly, where there are fewer than `count` platforms with one. The project's own test
/// run sets NEUTRYX_TEST_OPENCL, and then they must be there.
fn devices(count: usize) -> Option<Inventory> {
    let inventory = Inventory::ask(PATIENCE);
    let mut platforms: Vec<_> = inventory.devices.iter().map(|device| &device.platform_name).collect();
    platforms.dedup();
    if platforms.len() >= count {
        return Some(inventory);
    }
    assert!(std::env::var_os("NEUTRYX_TEST_OPENCL").is_none(), "{inventory:?}");
    eprintln!("SKIPPED: this needs devices of {count} OpenCL platforms; there are {}", platforms.len());
    None
}

#[test]
fn devices_are_described() {
    let _alone = alone();
    let Some(inventory) = devices(1) else { return };
    assert_eq!(inventory.remarks(), "");
    for (index, device) in inventory.devices.iter().enumerate() {
        assert_eq!(device.index, index);
        let json = device.describe();
        for field in ["name", "vendor", "driver", "opencl_version", "opencl_c_version", "type"] {
            assert!(json[field].as_str().is_some_and(|text| !text.is_empty()), "{field}: {json}");
        }
        for field in ["memory_bytes", "largest_allocation_bytes", "compute_units"] {
            assert!(json[field].as_u64().is_some_and(|number| number > 0), "{field}: {json}");
        }
        assert!(json["platform"]["version"].as_str().unwrap().starts_with("OpenCL "), "{json}");
        let precisions = json["precisions"].as_array().unwrap().len();
        assert_eq!(json["why_not"].is_null(), precisions == Precision::ALL.len(), "{json}");
        if let Some(pci) = json["pci"].as_str() {
            assert_eq!((pci.len(), &pci[4..5], &pci[7..8], &pci[10..11]), (12, ":", ":", "."), "{json}");
        }
    }
}

#[test]
fn any_question_may_fail() {
    let _alone = alone();
    let Some(all) = devices(1) else { return };
    let names = |inventory: &Inventory| -> Vec<String> {
        inventory.devices.iter().map(|device| device.name.clone()).collect()
    };
    let known = names(&all);
    for entry_point in ["clGetPlatformIDs", "clGetPlatformInfo", "clGetDeviceIDs", "clGetDeviceInfo"] {
        reset();
        Inventory::ask(PATIENCE);
        let asked = calls(entry_point);
        assert!(asked > 0, "{entry_point}");
        // The last one is a code that no header knows.
        for code in [cl_sys::CL_OUT_OF_RESOURCES, cl_sys::CL_INVALID_VALUE, -4711] {
            for call in 1..=asked {
                reset();
                inject(entry_point, call, 1, Effect::Fail(code));
                let inventory = Inventory::ask(PATIENCE);
                assert_eq!(injected(), 1, "{entry_point} call {call}");
                // Either the question was not essential, or what failed is left out and the rest is there.
                let found = names(&inventory);
                let left_out = inventory.remarks();
                if left_out.is_empty() {
                    assert_eq!(found, known, "{entry_point} call {call}");
                } else {
                    assert!(
                        left_out.contains(entry_point) && left_out.contains(&code.to_string()),
                        "{left_out}"
                    );
                    assert!(found.iter().all(|name| known.contains(name)));
                    assert!(found.len() < known.len());
                }
                let indexes: Vec<_> = inventory.devices.iter().map(|device| device.index).collect();
                assert_eq!(indexes, (0..found.len()).collect::<Vec<_>>());
            }
        }
    }
    reset();
    assert_eq!(names(&Inventory::ask(PATIENCE)), known);
}

#[test]
fn a_platform_that_does_not_answer_is_left_out() {
    let _alone = alone();
    let Some(all) = devices(2) else { return };
    let patience = Duration::from_millis(300);
    reset();
    inject("clGetDeviceIDs", 1, 1, Effect::Delay(Duration::from_secs(2)));
    let start = Instant::now();
    let inventory = Inventory::ask(patience);
    assert!(start.elapsed() < Duration::from_secs(2));
    assert!(inventory.remarks().contains("platform 0: did not answer within 0.3 s"), "{inventory:?}");
    assert!(!inventory.devices.is_empty() && inventory.devices.len() < all.devices.len());

    // The thread that waits goes on with its platforms, and nobody listens.
    std::thread::sleep(Duration::from_secs(2));
    reset();
    inject("clGetPlatformIDs", 1, 1, Effect::Delay(Duration::from_secs(1)));
    let inventory = Inventory::ask(patience);
    assert!(inventory.devices.is_empty());
    assert!(inventory.remarks().contains("the OpenCL loader: did not answer"), "{inventory:?}");
    std::thread::sleep(Duration::from_secs(1));
}

#[test]
fn a_machine_without_opencl_prices() {
    let _alone = alone();
    let missing = "libneutryx-has-no-such-library.so.1";
    faults::load_from(Some(&[missing]));
    let inventory = Inventory::get();
    assert!(inventory.devices.is_empty());
    let why = inventory.remarks();
    assert!(why.contains("no OpenCL loader") && why.contains(missing), "{why}");

    let config = Config { backend: Backend::OpenCl, ..Config::default() };
    let error = Engine::new(&config).unwrap_err();
    assert_eq!(error.status, Status::Unavailable);
    assert!(error.message.contains(missing), "{error}");
    Engine::new(&Config::default()).unwrap().warm_up().unwrap();

    reset();
    inject("clGetPlatformIDs", 1, 1, Effect::Fail(cl_sys::CL_PLATFORM_NOT_FOUND_KHR));
    if cl_sys::loader().is_ok() {
        let start = Instant::now();
        assert!(Inventory::get().remarks().contains("no driver is registered"));
        assert!(start.elapsed() < Duration::from_secs(5));
    }
}

#[test]
fn devices_are_chosen() {
    let _alone = alone();
    let Some(inventory) = devices(1) else { return };
    let first = &inventory.devices[0];
    let select = |choice: DeviceChoice| {
        let chosen = choice.select(&inventory, Precision::F64);
        chosen.map(|devices| devices.iter().map(|device| device.index).collect::<Vec<_>>())
    };
    let by_name = |matching: &str| DeviceChoice { matching: matching.to_owned(), ..Default::default() };
    let by_index = |indexes: &[u32]| DeviceChoice { indexes: indexes.to_vec(), ..Default::default() };
    let by_type = |types: u32| DeviceChoice { types, ..Default::default() };
    let same = |test: fn(&Device, &Device) -> bool| -> Vec<usize> {
        inventory.devices.iter().filter(|device| test(device, first)).map(|device| device.index).collect()
    };

    assert_eq!(select(by_index(&[0])).unwrap(), [0]);
    let upper = first.platform_name.to_uppercase().replace(',', " ");
    let of_platform = same(|device, first| device.platform_name == first.platform_name);
    assert_eq!(select(by_name(&format!("no such device, {upper}"))).unwrap(), of_platform);
    let kind = first.device_type.unwrap();
    let of_type = same(|device, first| device.device_type == first.device_type);
    assert_eq!(select(by_type(kind.id())).unwrap(), of_type);
    assert_eq!(select(by_type(7)).unwrap().len(), inventory.devices.len());

    // By default GPUs, or one CPU device: several are the same cores.
    let default = select(DeviceChoice::default()).unwrap();
    let gpus = inventory.devices.iter().any(|device| device.device_type == Some(DeviceType::Gpu));
    assert!(gpus || default.len() == 1);

    let refused = |choice: DeviceChoice, text: &str| {
        let error = select(choice).unwrap_err();
        assert_eq!(error.status, Status::Unavailable);
        assert!(error.message.contains(text), "{error}");
    };
    refused(by_name("no such device"), &first.name);
    refused(by_index(&[999]), "device 999 is not there");
    let mut weak = inventory.clone();
    for device in &mut weak.devices {
        device.has_f64 = false;
    }
    let error = by_index(&[0]).select(&weak, Precision::F64).unwrap_err();
    assert!(error.message.contains("double precision"), "{error}");
    assert_eq!(by_index(&[0]).select(&weak, Precision::F32).unwrap().len(), 1);
    assert!(by_type(kind.id()).select(&weak, Precision::F64).is_err());

    for (choice, field) in [
        (by_type(8), "config.device_types"),
        (by_name(" , "), "config.device_match"),
        (by_index(&[1, 2, 1]), "config.device_indexes"),
        (by_index(&(0..257).collect::<Vec<_>>()), "config.device_indexes"),
        (DeviceChoice { indexes: vec![0], types: 1, ..Default::default() }, "config.device_indexes"),
    ] {
        for backend in [Backend::Auto, Backend::Cpu, Backend::OpenCl] {
            let config = Config { backend, devices: choice.clone(), ..Config::default() };
            let error = Engine::new(&config).unwrap_err();
            assert_eq!((error.status, &*error.argument), (Status::InvalidArgument, field));
        }
    }
}
