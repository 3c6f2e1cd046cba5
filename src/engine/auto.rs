//! What an engine with [`Backend::Auto`](super::Backend::Auto) knows of the CPU's speed and the devices', and how it
//! chooses.
//!
//! Time is taken to be `start + rows * row`, with numbers for each pricer and set of outputs. Those of the
//! devices are measured on a thread of their own when a large book first asks for something new, or in a warm-up;
//! the CPU prices until they are known, so no call ever waits for a driver or a compiler. From then on
//! every large call adds to what is known of the side that priced it.

use super::Config;
use super::work::{OnDevices, Work};
use crate::batch::Batch;
use crate::cpu::InstructionSet;
use crate::error::Error;
use crate::models::{Input, Output, OutputSet, PricerId, pricer};
use crate::opencl::{DeviceChoice, DeviceSet, DeviceType, Inventory};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Fewer rows than this are always priced on the CPU, without a look at the clock: a device takes as long to start.
pub(super) const LEAST_ROWS: u64 = 1 << 14;

/// Rows of the two books that a device is measured with.
const MEASURED_ROWS: [usize; 2] = [1 << 14, 1 << 18];
/// Times that each is priced; the fastest counts.
const MEASUREMENTS: usize = 3;

/// How much faster a device must be expected to be, since expectations are not exact.
const ADVANTAGE: f64 = 0.95;

/// Weight of the newest call in what is known.
const NEWEST: f64 = 0.25;

/// What a book asks for, as far as speed depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Kind {
    pricer: PricerId,
    wanted: OutputSet,
}

impl Kind {
    fn of(batch: &Batch<'_>) -> Kind {
        Kind { pricer: batch.pricer.id, wanted: batch.wanted }
    }
}

/// Seconds.
#[derive(Clone, Copy, Debug, Default)]
struct Cost {
    start: f64,
    row: f64,
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

    /// Learns from a call that took `time`.
    pub fn learn(&self, book: &[Batch<'_>], rows: u64, by_devices: bool, time: Duration) {
        let mut kinds = book.iter().filter(|batch| batch.rows > 0).map(Kind::of);
        let Some(kind) = kinds.next() else { return };
        // What a mixed book took cannot be told apart.
        if rows < LEAST_ROWS || kinds.any(|other| other != kind) {
            return;
        }
        let mut known = lock(&self.shared.known);
        let Some(entry) = known.get_mut(&kind) else { return };
        match (&mut entry.devices, &mut entry.cpu) {
            (OfDevices::Known(cost), _) if by_devices => cost.learn(rows, time),
            (_, Some(cost)) if !by_devices => cost.learn(rows, time),
            (_, cpu @ None) if !by_devices => {
                *cpu = Some(Cost { start: 0.0, row: time.as_secs_f64() / rows as f64 });
            }
            _ => {}
        }
    }

    /// Measures what the devices take for `wanted`, on this thread, and lets `price` show what the CPU takes.
    pub fn warm_up(
        &self,
        pricer: PricerId,
        wanted: OutputSet,
        price: impl Fn(&mut Batch<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let kind = Kind { pricer, wanted };
        lock(&self.shared.known).entry(kind).or_insert(Entry { cpu: None, devices: OfDevices::Awaited });
        self.shared.measure(kind);
        let is_known =
            matches!(lock(&self.shared.known).get(&kind), Some(Entry { devices: OfDevices::Known(_), .. }));
        if is_known {
            let mut table = Table::new(kind, MEASURED_ROWS[1]);
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
        entries.sort_by_key(|(kind, _)| (kind.pricer, kind.wanted.iter().collect::<Vec<_>>()));
        let entries = entries.into_iter().map(|(kind, entry)| {
            let (cost, failed) = match &entry.devices {
                OfDevices::Known(cost) => (Some(*cost), None),
                OfDevices::Failed(reason) => (None, Some(reason.clone())),
                OfDevices::Unknown | OfDevices::Awaited => (None, None),
            };
            let from = cost.zip(entry.cpu).and_then(|(devices, cpu)| {
                let gain = ADVANTAGE * cpu.row - devices.row;
                (gain > 0.0).then(|| ((devices.start / gain).ceil() as u64).max(LEAST_ROWS))
            });
            json!({
                "pricer": kind.pricer.name(),
                "outputs": kind.wanted.iter().map(Output::name).collect::<Vec<_>>(),
                "cpu_ns_per_row": entry.cpu.map(|cost| cost.row * 1e9),
                "device_ns_per_row": cost.map(|cost| cost.row * 1e9),
                "device_start_us": cost.map(|cost| cost.start * 1e6),
                "devices_from_rows": from,
                "device_failure": failed,
            })
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
            Ok(devices) => self.time(devices, kind),
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

    fn time(&self, devices: &Arc<DeviceSet>, kind: Kind) -> Result<Cost, Error> {
        let mut times = [0.0; MEASURED_ROWS.len()];
        for (rows, time) in MEASURED_ROWS.into_iter().zip(&mut times) {
            let mut table = Table::new(kind, rows);
            // The first builds the program and allocates memory.
            let mut fastest = f64::INFINITY;
            for _ in 0..=MEASUREMENTS {
                let batch = [table.batch()?];
                let on = OnDevices {
                    devices: Arc::clone(devices),
                    only: None,
                    may_fall_back: false,
                    share_with_cpu: self.config.share_with_cpu,
                };
                let work = Work::new(&batch, self.instruction_set, self.config.precision).on(on);
                let start = Instant::now();
                std::thread::scope(|scope| {
                    for _ in 0..work.helpers(1) {
                        scope.spawn(|| work.help());
                    }
                    work.lead(&mut super::Control::default());
                });
                work.finish(super::Control::default())?;
                fastest = fastest.min(start.elapsed().as_secs_f64());
            }
            *time = fastest;
        }
        let [few, many] = MEASURED_ROWS.map(|rows| rows as f64);
        let row = ((times[1] - times[0]) / (many - few)).max(0.0);
        Ok(Cost { start: (times[0] - row * few).max(0.0), row })
    }
}

/// A book to measure with: ordinary rows, every column dense.
struct Table {
    kind: Kind,
    rows: usize,
    inputs: Vec<Vec<f64>>,
    outputs: Vec<Vec<f64>>,
}

impl Table {
    fn new(kind: Kind, rows: usize) -> Table {
        let column = |input: Input| match input {
            Input::Type => 1.0,
            Input::Spot | Input::Forward | Input::Strike => 100.0,
            Input::Rate | Input::DividendYield => 0.03,
            Input::Vol => 0.2,
            _ => 1.0,
        };
        let inputs = pricer(kind.pricer).inputs.iter().map(|input| vec![column(input.input); rows]);
        Table {
            kind,
            rows,
            inputs: inputs.collect(),
            outputs: kind.wanted.iter().map(|_| vec![0.0; rows]).collect(),
        }
    }
    fn batch(&mut self) -> Result<Batch<'_>, Error> {
        let mut builder = Batch::builder(self.kind.pricer, self.rows);
        for (column, values) in pricer(self.kind.pricer).inputs.iter().zip(&self.inputs) {
            builder = builder.input(column.input, values);
        }
        for (output, values) in self.kind.wanted.iter().zip(&mut self.outputs) {
            builder = builder.output(output, values);
        }
        builder.build()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}
