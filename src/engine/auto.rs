//! What an engine with [`Backend::Auto`](super::Backend::Auto) knows of the CPU's speed and the devices', and how it
//! chooses.
//!
//! Time is taken to be `start + rows * row`, with numbers for each pricer and set of outputs. Simulations count in steps of
//! paths instead, and each row starts anew. Those of the
//! devices are measured on a thread of their own when a large book first asks for something new, or in a warm-up;
//! the CPU prices until they are known, so no call ever waits for a driver or a compiler. From then on
//! every large call adds to what is known of the side that priced it.

use super::Config;
use super::measure::{self, MEASURED_ROWS, Table};
use crate::batch::Batch;
use crate::cpu::InstructionSet;
use crate::error::Error;
use crate::lock::lock;
use crate::mc::SimulationId;
use crate::models::{Output, OutputSet, PricerId};
use crate::opencl::{DeviceChoice, DeviceSet, DeviceType, Inventory, PathVariant};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, OnceLock};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Fewer rows than this are always priced on the CPU, without a look at the clock: a device takes as long to start.
pub(super) const LEAST_ROWS: u64 = 1 << 14;

/// How much faster a device must be expected to be, since expectations are not exact.
const ADVANTAGE: f64 = 0.95;

/// Weight of the newest call in what is known.
const NEWEST: f64 = 0.25;

/// Fewer steps of paths than this are always simulated on the CPU.
pub(super) const LEAST_STEPS: u64 = 1 << 20;
/// What a book asks for, as far as speed depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct RowsKind {
    pub pricer: PricerId,
    pub wanted: OutputSet,
}

/// What a simulation asks for, as far as speed depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct PathsKind {
    pub simulation: SimulationId,
    pub variant: PathVariant,
    /// A step of one asset takes the longer the more there are, as its noise is made of that of others.
    pub assets: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Kind {
    Rows(RowsKind),
    Paths(PathsKind),
}

impl Kind {
    fn of(batch: &Batch<'_>) -> Kind {
        Kind::Rows(RowsKind { pricer: batch.pricer.id, wanted: batch.wanted })
    }
}

/// Seconds; for simulations the rows are steps of paths.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Cost {
    pub start: f64,
    pub row: f64,
}

impl Cost {
    fn of(&self, rows: u64) -> f64 {
        self.row.mul_add(rows as f64, self.start)
    }
    /// Learns that `rows` rows took `time`.
    fn learn(&mut self, rows: u64, time: Duration) {
        let row = (time.as_secs_f64() - self.start).max(0.0) / rows as f64;
        self.row += (row - self.row) * NEWEST;
    }
}

#[derive(Clone, Debug)]
enum OfDevices {
    Unknown,
    /// Somebody is measuring.
    Awaited,
    Known(Cost),
    /// They do not price it, and why.
    Failed(String),
}

#[derive(Clone, Debug)]
struct Entry {
    cpu: Option<Cost>,
    devices: OfDevices,
}

impl Entry {
    /// Learns that `rows` rows took `time`.
    fn learn(&mut self, rows: u64, by_devices: bool, time: Duration) {
        match (&mut self.devices, &mut self.cpu) {
            (OfDevices::Known(cost), _) if by_devices => cost.learn(rows, time),
            (_, Some(cost)) if !by_devices => cost.learn(rows, time),
            (_, cpu @ None) if !by_devices => {
                *cpu = Some(Cost { start: 0.0, row: time.as_secs_f64() / rows as f64 });
            }
            _ => {}
        }
    }
}

/// What the measuring thread and the engine share.
#[derive(Debug)]
struct Shared {
    config: Config,
    instruction_set: InstructionSet,
    /// The devices, or why there are none; looked for when first needed.
    devices: OnceLock<Result<Arc<DeviceSet>, Error>>,
    known: Mutex<HashMap<Kind, Entry>>,
}

/// See the [module](self).
#[derive(Debug)]
pub(super) struct Auto {
    shared: Arc<Shared>,
    measuring: Mutex<Option<Measuring>>,
}

#[derive(Debug)]
struct Measuring {
    kinds: Sender<Kind>,
    thread: JoinHandle<()>,
}

impl Auto {
    pub fn new(config: &Config, instruction_set: InstructionSet) -> Auto {
        let shared = Shared {
            config: config.clone(),
            instruction_set,
            devices: OnceLock::new(),
            known: Mutex::default(),
        };
        Auto { shared: Arc::new(shared), measuring: Mutex::new(None) }
    }

    /// The devices, if they are expected to be faster with `book`. Looks for none, and measures none, itself.
    pub fn choose(&self, book: &[Batch<'_>], rows: u64) -> Option<Arc<DeviceSet>> {
        if rows < LEAST_ROWS {
            return None;
        }
        if let Some(Err(_)) = self.shared.devices.get() {
            return None;
        }
        let (mut cpu, mut on_devices) = (0.0, 0.0);
        let mut start: f64 = 0.0;
        let mut unknown = Vec::new();
        let mut known = lock(&self.shared.known);
        for batch in book.iter().filter(|batch| batch.rows > 0) {
            let kind = Kind::of(batch);
            let entry = known.entry(kind).or_insert(Entry { cpu: None, devices: OfDevices::Unknown });
            match (&entry.devices, entry.cpu) {
                (OfDevices::Known(cost), Some(of_cpu)) => {
                    cpu += of_cpu.of(batch.rows as u64);
                    on_devices += cost.row * batch.rows as f64;
                    start = start.max(cost.start);
                }
                (OfDevices::Unknown, _) => {
                    entry.devices = OfDevices::Awaited;
                    unknown.push(kind);
                    cpu = f64::NEG_INFINITY;
                }
                _ => cpu = f64::NEG_INFINITY,
            }
        }
        drop(known);
        for kind in unknown {
            self.measure_soon(kind);
        }
        let devices = self.shared.devices.get()?.as_ref().ok()?;
        (start + on_devices < ADVANTAGE * cpu && devices.is_healthy()).then(|| Arc::clone(devices))
    }

    /// The devices, if they are expected to be faster with so many steps of the paths of some rows. Looks for none, and
    /// measures none, itself.
    pub fn choose_for_paths(&self, kind: PathsKind, rows: usize, steps: u64) -> Option<Arc<DeviceSet>> {
        if steps < LEAST_STEPS || matches!(self.shared.devices.get(), Some(Err(_))) {
            return None;
        }
        let mut known = lock(&self.shared.known);
        let entry =
            known.entry(Kind::Paths(kind)).or_insert(Entry { cpu: None, devices: OfDevices::Unknown });
        let is_unknown = matches!(entry.devices, OfDevices::Unknown);
        if is_unknown {
            entry.devices = OfDevices::Awaited;
        }
        let costs = match (&entry.devices, entry.cpu) {
            (OfDevices::Known(cost), Some(of_cpu)) => Some((*cost, of_cpu)),
            _ => None,
        };
        drop(known);
        if is_unknown {
            self.measure_soon(Kind::Paths(kind));
        }
        let (cost, of_cpu) = costs?;
        let on_devices = cost.start * rows as f64 + cost.row * steps as f64;
        let devices = self.shared.devices.get()?.as_ref().ok()?;
        (on_devices < ADVANTAGE * of_cpu.of(steps) && devices.is_healthy()).then(|| Arc::clone(devices))
    }

    /// Learns from a call that took `time` for so many steps.
    pub fn learn_paths(&self, kind: PathsKind, steps: u64, by_devices: bool, time: Duration) {
        if steps >= LEAST_STEPS
            && let Some(entry) = lock(&self.shared.known).get_mut(&Kind::Paths(kind))
        {
            entry.learn(steps, by_devices, time);
        }
    }

    /// Learns from a call that took `time`.
    pub fn learn(&self, book: &[Batch<'_>], rows: u64, by_devices: bool, time: Duration) {
        let mut kinds = book.iter().filter(|batch| batch.rows > 0).map(Kind::of);
        let Some(kind) = kinds.next() else { return };
        // What a mixed book took cannot be told apart.
        if rows < LEAST_ROWS || kinds.any(|other| other != kind) {
            return;
        }
        let mut known = lock(&self.shared.known);
        if let Some(entry) = known.get_mut(&kind) {
            entry.learn(rows, by_devices, time);
        }
    }

    /// Measures what the devices take for `wanted`, on this thread, and lets `price` show what the CPU takes.
    pub fn warm_up(
        &self,
        pricer: PricerId,
        wanted: OutputSet,
        price: impl Fn(&mut Batch<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let rows_kind = RowsKind { pricer, wanted };
        let kind = Kind::Rows(rows_kind);
        lock(&self.shared.known).entry(kind).or_insert(Entry { cpu: None, devices: OfDevices::Awaited });
        self.shared.measure(kind);
        let is_known =
            matches!(lock(&self.shared.known).get(&kind), Some(Entry { devices: OfDevices::Known(_), .. }));
        if is_known {
            let mut table = Table::new(rows_kind, MEASURED_ROWS[1]);
            let start = Instant::now();
            price(&mut table.batch()?)?;
            let row = start.elapsed().as_secs_f64() / MEASURED_ROWS[1] as f64;
            if let Some(entry) = lock(&self.shared.known).get_mut(&kind) {
                entry.cpu = Some(Cost { start: 0.0, row });
            }
        }
        Ok(())
    }

    /// The devices, if they were looked for.
    pub fn devices(&self) -> Option<&Result<Arc<DeviceSet>, Error>> {
        self.shared.devices.get()
    }
    /// The devices, looked for now if they were not.
    pub fn find_devices(&self) -> &Result<Arc<DeviceSet>, Error> {
        self.shared.find_devices()
    }

    /// What is known, with the least number of rows for which devices are chosen.
    pub fn describe(&self) -> Value {
        let known = lock(&self.shared.known);
        let mut entries: Vec<_> = known.iter().collect();
        entries.sort_by_key(|(kind, _)| match kind {
            Kind::Rows(kind) => (kind.pricer.id(), kind.wanted.iter().collect::<Vec<_>>(), 0, 0),
            Kind::Paths(kind) => (kind.simulation.id(), vec![], kind.variant.number(), kind.assets),
        });
        let entries = entries.into_iter().map(|(kind, entry)| {
            let (cost, failed) = match &entry.devices {
                OfDevices::Known(cost) => (Some(*cost), None),
                OfDevices::Failed(reason) => (None, Some(reason.clone())),
                OfDevices::Unknown | OfDevices::Awaited => (None, None),
            };
            let from = |least: u64| {
                cost.zip(entry.cpu).and_then(|(devices, cpu)| {
                    let gain = ADVANTAGE * cpu.row - devices.row;
                    (gain > 0.0).then(|| ((devices.start / gain).ceil() as u64).max(least))
                })
            };
            let on_cpu = entry.cpu.map(|cost| cost.row * 1e9);
            let on_devices = cost.map(|cost| cost.row * 1e9);
            let start = cost.map(|cost| cost.start * 1e6);
            match kind {
                Kind::Rows(kind) => json!({
                    "pricer": kind.pricer.name(),
                    "outputs": kind.wanted.iter().map(Output::name).collect::<Vec<_>>(),
                    "cpu_ns_per_row": on_cpu,
                    "device_ns_per_row": on_devices,
                    "device_start_us": start,
                    "devices_from_rows": from(LEAST_ROWS),
                    "device_failure": failed,
                }),
                Kind::Paths(kind) => json!({
                    "simulation": kind.simulation.name(),
                    "generator": kind.variant.generator.name(),
                    "antithetic": kind.variant.antithetic,
                    "moment_matching": kind.variant.matched,
                    "greeks": kind.variant.greeks,
                    "assets": kind.assets,
                    "cpu_ns_per_step": on_cpu,
                    "device_ns_per_step": on_devices,
                    "device_start_us": start,
                    "devices_from_steps": from(LEAST_STEPS),
                    "device_failure": failed,
                }),
            }
        });
        entries.collect()
    }

    /// Has `kind` measured by the thread for that, which is started if there is none.
    fn measure_soon(&self, kind: Kind) {
        let mut measuring = lock(&self.measuring);
        if measuring.is_none() {
            let (kinds, asked) = channel();
            let shared = Arc::clone(&self.shared);
            let thread = std::thread::Builder::new().name("neutryx-measure".to_owned()).spawn(move || {
                while let Ok(kind) = asked.recv() {
                    shared.measure(kind);
                }
            });
            // Without a thread nothing is measured, and the CPU goes on.
            *measuring = thread.ok().map(|thread| Measuring { kinds, thread });
        }
        if let Some(measuring) = &*measuring {
            let _ = measuring.kinds.send(kind);
        }
    }
}

impl Drop for Auto {
    fn drop(&mut self) {
        let measuring = self.measuring.get_mut().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some(Measuring { kinds, thread }) = measuring.take() {
            // It ends after what it is at, which may be a program being built.
            drop(kinds);
            let _ = thread.join();
        }
    }
}

impl Shared {
    fn find_devices(&self) -> &Result<Arc<DeviceSet>, Error> {
        self.devices.get_or_init(|| {
            // A CPU through OpenCL is the same cores with another compiler: only for those who ask for it.
            if self.config.devices == DeviceChoice::default() {
                let inventory = Inventory::get();
                let chosen = self.config.devices.select(&inventory, self.config.precision)?;
                if chosen.iter().all(|device| device.device_type == Some(DeviceType::Cpu)) {
                    return Err(Error::new(
                        crate::status::Status::Unavailable,
                        "",
                        "there are only OpenCL devices that are the CPU itself, which is faster without",
                    ));
                }
            }
            DeviceSet::new(&self.config).map(Arc::new)
        })
    }

    fn measure(&self, kind: Kind) {
        let measured = match self.find_devices() {
            Ok(devices) => match kind {
                Kind::Rows(kind) => measure::rows(devices, kind, self.instruction_set, &self.config),
                Kind::Paths(kind) => measure::paths(devices, kind, self.instruction_set, &self.config),
            },
            Err(error) => Err(error.clone()),
        };
        let devices = match measured {
            Ok(cost) => OfDevices::Known(cost),
            Err(error) => OfDevices::Failed(error.to_string()),
        };
        if let Some(entry) = lock(&self.known).get_mut(&kind) {
            entry.devices = devices;
        }
    }
}
