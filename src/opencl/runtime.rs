//! The devices of an engine.

use super::cache::Cache;
use super::device::Device;
use super::fault::Fault;
use super::inventory::Inventory;
use super::slot::Slot;
use crate::cpu::Precision;
use crate::engine::Config;
use crate::error::Error;
use crate::lock::lock;
use crate::models::{OutputSet, PricerId};
use serde_json::{Value, json};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

/// Devices made ready for pricing; never none.
#[derive(Debug)]
pub(crate) struct DeviceSet {
    slots: Vec<Slot>,
    /// Devices that were chosen and could not be made ready, and why.
    left_out: Vec<String>,
    /// How often the CPU priced what a device failed at.
    fallbacks: AtomicU64,
    /// Why it last did.
    note: Mutex<Option<String>>,
}

impl DeviceSet {
    /// The devices that `config` chooses and that can be made ready.
    ///
    /// # Errors
    /// [`Unavailable`](crate::Status) if there is none, [`DeviceFailed`](crate::Status) if none can be made ready,
    /// or not all of those that were listed by index.
    pub fn new(config: &Config) -> Result<DeviceSet, Error> {
        let inventory = Inventory::get();
        let cache = Cache::new(&config.program_cache);
        let mut slots = Vec::new();
        let mut failed = Vec::new();
        for device in config.devices.select(&inventory, config.precision)? {
            let slot = Slot::new(device.clone(), cache.clone(), config);
            match slot.executor() {
                Ok(_) => slots.push(slot),
                Err(fault) => failed.push(fault.error(&device.label())),
            }
        }
        let all_wanted = !config.devices.indexes.is_empty();
        let left_out = failed.iter().map(ToString::to_string).collect();
        match failed.into_iter().next() {
            Some(error) if slots.is_empty() || all_wanted => Err(error),
            _ => Ok(DeviceSet { slots, left_out, fallbacks: AtomicU64::new(0), note: Mutex::new(None) }),
        }
    }

    /// Number of devices.
    pub fn count(&self) -> usize {
        self.slots.len()
    }
    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }
    /// Whether a device is worth a try where the CPU can stand in for it.
    pub fn is_healthy(&self) -> bool {
        self.slots.iter().any(Slot::is_healthy)
    }

    /// The part of the rows that is fair for a device, by what is known of all; the CPU counts as one more.
    pub fn share(&self, slot: &Slot, with_cpu: bool) -> f64 {
        let takers = self.slots.len() + usize::from(with_cpu);
        let speeds: Vec<f64> = self.slots.iter().map(Slot::speed).collect();
        let all: f64 = speeds.iter().sum();
        if with_cpu || speeds.contains(&0.0) {
            return 1.0 / takers as f64;
        }
        slot.speed() / all
    }

    /// Remembers that the CPU prices what `device` failed at.
    pub fn fell_back(&self, device: &Device, fault: &Fault) {
        self.fallbacks.fetch_add(1, Ordering::Relaxed);
        *lock(&self.note) = Some(format!("{}: {fault}", device.label()));
    }

    /// Builds the program that prices `wanted` first, for every device.
    ///
    /// # Errors
    /// [`DeviceFailed`](crate::Status).
    pub fn prepare(&self, pricer: PricerId, wanted: OutputSet, precision: Precision) -> Result<(), Error> {
        for slot in &self.slots {
            let prepared = slot.executor().and_then(|executor| executor.prepare(pricer, wanted, precision));
            prepared.map_err(|fault| fault.error(&slot.device().label()))?;
        }
        Ok(())
    }

    /// The devices, the programs made for them, and what became of their faults.
    pub fn describe(&self) -> Value {
        json!({
            "devices": self.slots.iter().map(Slot::describe).collect::<Vec<_>>(),
            "left_out": self.left_out,
            "fallbacks": self.fallbacks.load(Ordering::Relaxed),
            "last_fallback": *lock(&self.note),
        })
    }
}
