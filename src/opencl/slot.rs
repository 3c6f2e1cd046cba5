//! A device of an engine: its executor, made anew after a fault, and what is known of its health and speed.

use super::cache::Cache;
use super::device::Device;
use super::executor::Executor;
use super::fault::Fault;
use super::path_lane::PathJob;
use crate::batch::Batch;
use crate::cpu::Precision;
use crate::engine::Config;
use crate::lock::lock;
use crate::mc::SimulationId;
use crate::models::PricerId;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Faults in a row after which a device that others can stand in for is not tried any more.
const MOST_FAULTS: u32 = 3;

/// Rows that a kernel is first given, before anything is known of its time.
const FIRST_ROWS: usize = 1 << 18;
/// The same for steps of paths.
const FIRST_STEPS: u64 = 1 << 18;
/// How long a launch of a simulation may take, about: two are on their way when somebody says stop.
const LAUNCH: Duration = Duration::from_millis(15);

/// See the [module](self).
#[derive(Debug)]
pub(crate) struct Slot {
    device: Device,
    cache: Cache,
    max_chunk_bytes: u64,
    kernel_time: Duration,
    executor: Mutex<Option<Arc<Executor>>>,
    health: Mutex<Health>,
    limits: Mutex<Limits>,
}

#[derive(Debug, Default)]
struct Health {
    faults: u64,
    in_a_row: u32,
    last: Option<Fault>,
    /// It computed something wrong, and is never used again.
    quarantine: Option<Fault>,
}

#[derive(Debug)]
struct Limits {
    /// Rows that fit the device's memory, as far as allocations that failed tell.
    memory: usize,
    /// Rows of each pricer that a kernel gets through in its time.
    time: HashMap<PricerId, usize>,
    /// Steps of paths of each simulation that a launch gets through in its time.
    steps: HashMap<SimulationId, u64>,
    /// Bytes of a launch of a simulation, as far as allocations that failed tell.
    path_bytes: u64,
    /// Rows a second, from the caller's memory and back, lately.
    speed: f64,
}

impl Slot {
    pub fn new(device: Device, cache: Cache, config: &Config) -> Slot {
        let limits = Limits {
            memory: usize::MAX,
            time: HashMap::new(),
            steps: HashMap::new(),
            path_bytes: u64::MAX,
            speed: 0.0,
        };
        Slot {
            device,
            cache,
            max_chunk_bytes: config.max_chunk_bytes,
            kernel_time: config.kernel_time(),
            executor: Mutex::default(),
            health: Mutex::default(),
            limits: Mutex::new(limits),
        }
    }

    pub fn device(&self) -> &Device {
        &self.device
    }

    /// The executor, made if there is none.
    pub fn executor(&self) -> Result<Arc<Executor>, Fault> {
        if let Some(fault) = &lock(&self.health).quarantine {
            return Err(fault.clone());
        }
        let mut executor = lock(&self.executor);
        if let Some(executor) = &*executor {
            return Ok(Arc::clone(executor));
        }
        let made = Executor::new(self.device.clone(), self.cache.clone(), self.max_chunk_bytes)?;
        Ok(Arc::clone(executor.insert(Arc::new(made))))
    }

    /// Whether it is worth a try where others can stand in for it.
    pub fn is_healthy(&self) -> bool {
        let health = lock(&self.health);
        health.quarantine.is_none() && health.in_a_row < MOST_FAULTS
    }

    /// Remembers a fault that ended the device's part in a call. A device that was reset, or lost and came back, needs
    /// a new context, so the executor goes; a program that cannot be built does not blame the context.
    pub fn failed(&self, fault: &Fault) {
        let mut health = lock(&self.health);
        health.faults += 1;
        health.in_a_row += 1;
        if fault.is_wrong_result() {
            health.quarantine = Some(fault.clone());
        }
        health.last = Some(fault.clone());
        drop(health);
        if !fault.is_build() {
            *lock(&self.executor) = None;
        }
    }

    /// Remembers that the device priced `rows` rows in `time`.
    pub fn worked(&self, rows: u64, time: Duration) {
        lock(&self.health).in_a_row = 0;
        let speed = rows as f64 / time.as_secs_f64().max(1e-9);
        let mut limits = lock(&self.limits);
        limits.speed = if limits.speed == 0.0 { speed } else { 0.5 * (limits.speed + speed) };
        // What did not fit may fit now that others have let go of the device.
        limits.memory = limits.memory.saturating_mul(2);
    }

    /// Rows a second, lately; 0 if that is not known yet.
    pub fn speed(&self) -> f64 {
        lock(&self.limits).speed
    }

    /// Most rows of a chunk of `batch`: what memory holds and a kernel prices in its time.
    pub fn chunk_rows(&self, executor: &Executor, batch: &Batch<'_>, precision: Precision) -> usize {
        let limits = lock(&self.limits);
        let by_time = limits.time.get(&batch.pricer.id).copied().unwrap_or(FIRST_ROWS);
        executor.chunk_rows(batch, precision).min(limits.memory).min(by_time).max(1)
    }

    /// Learns from the time that a chunk of `rows` rows took, other chunks on the device included.
    pub fn took(&self, pricer: PricerId, rows: usize, time: Duration) {
        let mut limits = lock(&self.limits);
        let limit = limits.time.entry(pricer).or_insert(FIRST_ROWS);
        if time > self.kernel_time {
            *limit = (rows / 2).min(*limit).max(1);
        } else if rows >= *limit && time < self.kernel_time / 4 {
            *limit = limit.saturating_mul(2);
        }
    }

    /// Most blocks of paths of a launch: what memory holds and a launch gets through in its time.
    pub fn path_blocks(&self, executor: &Executor, job: &PathJob<'_>) -> u64 {
        let limits = lock(&self.limits);
        let by_time = limits.steps.get(&job.key.simulation).copied().unwrap_or(FIRST_STEPS);
        executor.path_blocks(job, limits.path_bytes).min(by_time / job.steps_of_block()).max(1)
    }

    /// Learns from the time that a launch of `steps` steps took, others on the device included.
    pub fn took_paths(&self, simulation: SimulationId, steps: u64, time: Duration) {
        lock(&self.health).in_a_row = 0;
        let mut limits = lock(&self.limits);
        let most = self.kernel_time.min(LAUNCH);
        let limit = limits.steps.entry(simulation).or_insert(FIRST_STEPS);
        if time > most {
            *limit = (steps / 2).min(*limit).max(1);
        } else if steps > *limit / 2 && time < most / 4 {
            *limit = limit.saturating_mul(2);
        }
    }

    /// Remembers that no more than `bytes` bytes fit the device's memory.
    pub fn fits_paths(&self, bytes: u64) {
        lock(&self.limits).path_bytes = bytes.max(1);
    }
    /// Remembers that the device has done its part of a row.
    pub fn worked_on_paths(&self) {
        // What did not fit may fit now that others have let go of the device.
        let mut limits = lock(&self.limits);
        limits.path_bytes = limits.path_bytes.saturating_mul(2);
    }

    /// Remembers that no more than `rows` rows fit the device's memory.
    pub fn fits(&self, rows: usize) {
        lock(&self.limits).memory = rows.max(1);
    }

    pub fn describe(&self) -> Value {
        let executor = lock(&self.executor).clone();
        let health = lock(&self.health);
        json!({
            "device": self.device.describe(),
            "quarantine": health.quarantine.as_ref().map(ToString::to_string),
            "faults": health.faults,
            "last_fault": health.last.as_ref().map(ToString::to_string),
            "rows_per_second": self.speed(),
            "programs": executor.map(|executor| executor.programs()).unwrap_or_default(),
        })
    }
}
