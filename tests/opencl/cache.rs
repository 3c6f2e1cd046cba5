//! The cache of programs, as users see it: in `describe`, and in the files.

use crate::{Priced, devices, price, rows};
use neutryx::engine::{Backend, ProgramCache};
use neutryx::models::REGISTRY;
use neutryx::opencl::{Device, DeviceChoice};
use neutryx::{Config, Engine, Output};
use std::fs;
use std::path::{Path, PathBuf};

fn engine(device: &Device, folder: &Path) -> Engine {
    let config = Config {
        backend: Backend::OpenCl,
        devices: DeviceChoice { indexes: vec![device.index as u32], ..DeviceChoice::default() },
        program_cache: ProgramCache::Folder(folder.to_owned()),
        ..Config::default()
    };
    Engine::new(&config).unwrap()
}

/// Prices with a new engine; whether each program came from the cache.
fn run(device: &Device, folder: &Path) -> (Priced, Vec<bool>) {
    let engine = engine(device, folder);
    let inputs = rows::random(REGISTRY[0], 1000, 1);
    let priced = price(&engine, REGISTRY[0].id, &inputs, &[Output::Price]);
    let description: serde_json::Value = serde_json::from_str(&engine.describe()).unwrap();
    let programs = description["opencl"]["devices"][0]["programs"].as_array().unwrap();
    (priced, programs.iter().map(|program| program["from_cache"].as_bool().unwrap()).collect())
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn programs_are_kept_for_the_next_engine_and_damage_is_repaired() {
    for device in devices() {
        let temporary = tempfile::tempdir().unwrap();
        let folder = temporary.path().join("made").join("when needed");
        let inputs = rows::random(REGISTRY[0], 1000, 1);
        let (first, built) = run(&device, &folder);
        assert_eq!(built, [false, false], "{}", device.label());
        assert_eq!(files(&folder).len(), 2);
        let (second, loaded) = run(&device, &folder);
        assert_eq!(loaded, [true, true], "{}", device.label());
        second.assert_same(&first, &inputs, "from the cache");
        for file in files(&folder) {
            let mut bytes = fs::read(&file).unwrap();
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
            fs::write(&file, bytes).unwrap();
        }
        let (third, repaired) = run(&device, &folder);
        assert_eq!(repaired, [false, false], "{}", device.label());
        third.assert_same(&first, &inputs, "after damage");
        assert_eq!(run(&device, &folder).1, [true, true], "{}", device.label());
    }
}

#[test]
fn a_folder_that_cannot_be_made_costs_time_only() {
    for device in devices() {
        let temporary = tempfile::tempdir().unwrap();
        let file = temporary.path().join("file");
        fs::write(&file, b"").unwrap();
        for _ in 0..2 {
            assert_eq!(run(&device, &file.join("folder")).1, [false, false], "{}", device.label());
        }
    }
}

#[test]
fn engines_at_the_same_time_share_a_folder() {
    let Some(device) = devices().into_iter().next() else { return };
    let temporary = tempfile::tempdir().unwrap();
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| run(&device, temporary.path()));
        }
    });
    assert_eq!(files(temporary.path()).len(), 2);
    assert_eq!(run(&device, temporary.path()).1, [true, true]);
}
