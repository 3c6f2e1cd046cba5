//! The engine: configuration, choice of backend, threads.
//!
//! An engine may be shared by any number of threads. It starts no thread before a batch is large enough to
//! need one, and joins every thread it started when it is dropped.

mod auto;
mod config;
mod measure;
mod paths;
mod pool;
mod simulation;
pub(crate) mod work;

use crate::batch::Batch;
use crate::cpu::{Available, InstructionSet, Precision};
use crate::error::Error;
use crate::job::Job;
use crate::models::{Input, OUTPUT_SLOTS, Output, OutputSet, Pricer, PricerId, REGISTRY};
use crate::opencl::buffer::Home;
use crate::opencl::{Buffer, DeviceSet, FEEDERS};
use crate::status::{RowCode, Status};
use auto::{Auto, LEAST_ROWS};
pub use config::{
    Backend, Config, DEFAULT_KERNEL_MS, MAX_KERNEL_MS, MAX_THREADS, MIN_CHUNK_BYTES, ProgramCache,
};
use pool::Pool;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Arc, Mutex, OnceLock, Weak};
use std::time::Instant;
use work::{OnDevices, Work};

/// What a call did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Rows priced, bad ones included.
    pub rows: u64,
    /// Rows whose code is not [`RowCode::OK`].
    pub bad_rows: u64,
    /// The first of them.
    pub first_bad: Option<BadRow>,
}

impl Outcome {
    /// [`Status::Ok`], or [`Status::Partial`] if there are bad rows.
    pub fn status(&self) -> Status {
        if self.bad_rows == 0 { Status::Ok } else { Status::Partial }
    }
}

/// A row that could not be priced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadRow {
    /// Index of the batch in the book.
    pub batch: usize,
    /// Index of the row in the batch.
    pub row: usize,
    /// Why.
    pub code: RowCode,
}

/// Called between chunks with the rows done and all rows; returns whether to go on.
pub type Progress<'a> = dyn FnMut(u64, u64) -> bool + 'a;

/// How a caller watches and stops a call.
#[derive(Default)]
pub struct Control<'a> {
    /// Called on the calling thread, now and then and once at the end.
    pub progress: Option<&'a mut Progress<'a>>,
    /// The call ends soon after this becomes other than zero.
    pub cancel: Option<&'a AtomicI32>,
}

impl Control<'_> {
    /// Whether the flag is set.
    pub(crate) fn is_cancelled(&self) -> bool {
        self.cancel.is_some_and(|cancel| cancel.load(Ordering::Relaxed) != 0)
    }
}

/// Prices batches. See the [module](self).
#[derive(Debug)]
pub struct Engine {
    config: Config,
    /// The devices of an engine that prices on nothing else.
    devices: OnceLock<Result<Arc<DeviceSet>, Error>>,
    /// How an engine chooses that may price on either.
    auto: Option<Auto>,
    threads: usize,
    precision: Precision,
    instruction_set: Available,
    pool: OnceLock<Option<Pool>>,
    jobs: Mutex<Vec<Weak<Work<'static>>>>,
    #[cfg(feature = "fault-injection")]
    always_devices: std::sync::atomic::AtomicBool,
}

impl Engine {
    /// Lets an engine with [`Backend::Auto`] price everything on devices, however slow they are, to test what it does
    /// when they fail.
    #[cfg(feature = "fault-injection")]
    #[doc(hidden)]
    pub fn always_on_devices(&self) {
        self.always_devices.store(true, Ordering::Relaxed);
    }

    /// An engine as `config` says.
    ///
    /// # Errors
    /// [`Status::Unavailable`] if this machine lacks the backend or the instruction set,
    /// [`Status::InvalidArgument`] for a value that is not allowed.
    pub fn new(config: &Config) -> Result<Engine, Error> {
        config.check()?;
        let instruction_set = config.instruction_set.unwrap_or_else(InstructionSet::best);
        let Some(available) = instruction_set.available() else {
            let has: Vec<_> =
                InstructionSet::ALL.iter().filter(|set| set.is_available()).map(|set| set.name()).collect();
            let message =
                format!("this machine has no {}; it has {}", instruction_set.name(), has.join(", "));
            return Err(Error::new(Status::Unavailable, "config.instruction_set", message));
        };
        let threads = match config.threads {
            0 => std::thread::available_parallelism().map_or(1, usize::from),
            given => given as usize,
        };
        let devices = OnceLock::new();
        if config.backend == Backend::OpenCl {
            let _ = devices.set(Ok(Arc::new(DeviceSet::new(config)?)));
        }
        Ok(Engine {
            config: config.clone(),
            devices,
            auto: (config.backend == Backend::Auto).then(|| Auto::new(config, instruction_set)),
            threads: threads.min(MAX_THREADS as usize),
            precision: config.precision,
            instruction_set: available,
            pool: OnceLock::new(),
            jobs: Mutex::new(Vec::new()),
            #[cfg(feature = "fault-injection")]
            always_devices: std::sync::atomic::AtomicBool::new(false),
        })
    }

    /// Threads that price a large batch, the calling one included.
    pub fn threads(&self) -> usize {
        self.threads
    }
    /// Format of the computation.
    pub fn precision(&self) -> Precision {
        self.precision
    }
    /// CPU instructions used.
    pub fn instruction_set(&self) -> InstructionSet {
        self.instruction_set.get()
    }

    /// Prices a batch into its output columns.
    ///
    /// # Errors
    /// None: a checked batch can only have bad rows, which [`Outcome`] counts. (The `Result` is for what
    /// [`price_book`](Engine::price_book) can be stopped by.)
    pub fn price(&self, batch: &mut Batch<'_>) -> Result<Outcome, Error> {
        self.price_book(std::slice::from_mut(batch), Control::default())
    }

    /// Prices one row given its inputs in the pricer's order, without the checks and the bookkeeping of a
    /// batch, which would take longer than the formula; `None` if the engine computes in another format or on a
    /// device.
    #[inline]
    pub(crate) fn price_row(
        &self,
        pricer: &Pricer,
        x: &[f64],
        wanted: OutputSet,
        values: &mut [f64; OUTPUT_SLOTS],
    ) -> Option<RowCode> {
        match self.precision {
            _ if self.config.backend == Backend::OpenCl => None,
            Precision::F64 => Some(pricer.price_row(x, wanted, values, self.instruction_set)),
            Precision::F32 => None,
        }
    }

    /// Prices the batches of a book together.
    ///
    /// # Errors
    /// [`Status::Cancelled`] if `control` says so; rows already priced stay written.
    pub fn price_book(&self, book: &mut [Batch<'_>], control: Control<'_>) -> Result<Outcome, Error> {
        let book = &*book;
        let mut work = Work::new(book, self.instruction_set(), self.precision);
        let mut control = control;
        let devices = match self.home(book)? {
            Some(home) => Some(home),
            None if control.is_cancelled() => None,
            None => self.devices(book, work.rows()),
        };
        let on_devices = devices.is_some();
        if let Some(devices) = devices {
            work = work.on(devices);
        }
        let begun =
            self.auto.as_ref().filter(|_| work.rows() >= LEAST_ROWS).map(|auto| (auto, Instant::now()));
        self.take_part(&work, &mut control);
        if work.is_left() {
            // A device failed; all threads of the CPU go on where it stopped.
            self.take_part(&work, &mut control);
        }
        let outcome = work.finish(control)?;
        if let Some((auto, begun)) = begun {
            auto.learn(book, outcome.rows, on_devices, begun.elapsed());
        }
        Ok(outcome)
    }

    /// Prices what is left of `work` with as many threads as are good for it.
    fn take_part(&self, work: &Work<'_>, control: &mut Control<'_>) {
        // Threads that nobody has started cannot outrun a flag that is already set.
        let helpers = if control.is_cancelled() { 0 } else { work.helpers(self.threads) };
        match if helpers == 0 { None } else { self.pool() } {
            None => work.lead(control),
            Some(pool) => pool.share(helpers, work, control),
        }
    }

    /// Prices a book in the background. The engine's threads do all the work; dropping the engine cancels it.
    ///
    /// # Errors
    /// [`Status::OutOfResources`] if no thread can be started.
    pub fn submit(&self, book: Vec<Batch<'static>>) -> Result<Job, Error> {
        let Some(pool) = self.pool() else {
            return Err(Error::new(
                Status::OutOfResources,
                "",
                "no thread could be started for the job; price it on the calling thread instead",
            ));
        };
        let rows = book.iter().map(|batch| batch.rows as u64).sum();
        let devices = self.home(&book)?.or_else(|| self.devices(&book, rows));
        let mut work = Work::owned(book, self.instruction_set(), self.precision);
        if let Some(devices) = devices {
            work = work.on(devices);
        }
        let work = Arc::new(work);
        let mut jobs = self.jobs.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        jobs.retain(|job| job.strong_count() > 0);
        jobs.push(Arc::downgrade(&work));
        drop(jobs);
        pool.start(&work, work.helpers(self.threads) + 1);
        Ok(Job::new(work))
    }

    /// Starts the threads, touches the code of every pricer, builds the programs most asked for and measures the
    /// devices, so that the first call is as fast as the next. With devices this takes seconds.
    ///
    /// # Errors
    /// What [`price`](Engine::price) returns.
    pub fn warm_up(&self) -> Result<(), Error> {
        if self.threads > 1 {
            self.pool();
        }
        for pricer in REGISTRY {
            warm(self, pricer.id)?;
            for outputs in WARM_OUTPUTS {
                let wanted: Vec<_> =
                    outputs.iter().copied().filter(|o| pricer.outputs.contains(*o)).collect();
                self.prepare(pricer.id, OutputSet::of(&wanted))?;
            }
        }
        Ok(())
    }

    /// Builds the programs for `wanted`, if there are devices, and learns how fast they are.
    fn prepare(&self, pricer: PricerId, wanted: OutputSet) -> Result<(), Error> {
        if let Some(Ok(devices)) = self.devices.get() {
            devices.prepare(pricer, wanted, self.precision)?;
        }
        if let Some(auto) = &self.auto {
            auto.warm_up(pricer, wanted, |batch| {
                let batch = std::slice::from_ref(batch);
                let work = Work::new(batch, self.instruction_set(), self.precision);
                self.take_part(&work, &mut Control::default());
                work.finish(Control::default()).map(|_| ())
            })?;
        }
        Ok(())
    }

    /// What this engine is, for people and logs: a JSON object.
    pub fn describe(&self) -> String {
        serde_json::json!({
            "version": crate::VERSION,
            "backend": self.config.backend.name(),
            "instruction_set": self.instruction_set().name(),
            "lanes": self.instruction_set().lanes(self.precision),
            "precision": self.precision.name(),
            "threads": self.threads,
            "threads_started": self.pool.get().and_then(Option::as_ref).map_or(0, Pool::threads),
            "chunk_rows": work::CHUNK_ROWS,
            "sequential_rows": work::SEQUENTIAL_ROWS,
            "auto": self.auto.as_ref().map(Auto::describe),
            "opencl": match self.found_devices() {
                Some(Ok(devices)) => devices.describe(),
                Some(Err(error)) => serde_json::json!({ "error": error.to_string() }),
                None => serde_json::Value::Null,
            },
        })
        .to_string()
    }

    /// A buffer of `elements` elements: on the device with position `device` among the engine's devices, or in this
    /// machine's memory if the engine has none.
    ///
    /// # Errors
    /// [`Status::InvalidArgument`] if there is no such device, [`Status::OutOfResources`], [`Status::DeviceFailed`].
    pub fn buffer(&self, device: usize, elements: usize) -> Result<Buffer, Error> {
        let devices = match (self.devices.get(), &self.auto) {
            (Some(devices), _) => Some(devices),
            (None, Some(auto)) => Some(auto.find_devices()),
            (None, None) => None,
        };
        match devices {
            Some(Ok(devices)) => Buffer::on_device(devices, device, elements, self.precision),
            Some(Err(_)) | None => Buffer::on_host(elements, self.precision),
        }
    }

    /// The device that must price a book because columns are there.
    fn home(&self, book: &[Batch<'_>]) -> Result<Option<OnDevices>, Error> {
        let mut found: Option<(usize, &Home)> = None;
        for (batch, column) in
            book.iter().enumerate().filter_map(|(i, batch)| Some((i, batch.on_device.as_ref()?)))
        {
            let Some(home) = column.home() else { continue };
            let wrong = |status, message: &str| Err(Error { batch, ..Error::new(status, "buffer", message) });
            let own = self.found_devices().and_then(|devices| devices.as_ref().ok());
            if !own.is_some_and(|devices| Arc::ptr_eq(devices, &home.devices)) {
                return wrong(Status::InvalidArgument, "belongs to another engine");
            }
            if found.is_some_and(|(_, other)| !other.is(home)) {
                return wrong(Status::InvalidArgument, "is on another device than those of another batch");
            }
            if !home.is_alive() {
                return wrong(
                    Status::DeviceFailed,
                    "was lost when its device failed; create and write it anew",
                );
            }
            found = Some((batch, home));
        }
        Ok(found.map(|(_, home)| OnDevices {
            only: Some(home.index),
            share_with_cpu: false,
            ..self.on(&home.devices, false)
        }))
    }

    /// The devices, if they were looked for.
    fn found_devices(&self) -> Option<&Result<Arc<DeviceSet>, Error>> {
        self.devices.get().or_else(|| self.auto.as_ref()?.devices())
    }

    /// The devices that price a book; `None` if the CPU does.
    fn devices(&self, book: &[Batch<'_>], rows: u64) -> Option<OnDevices> {
        #[cfg(feature = "fault-injection")]
        if self.config.backend == Backend::Auto && self.always_devices.load(Ordering::Relaxed) {
            return self.devices_always();
        }
        match (self.config.backend, self.devices.get()) {
            (Backend::OpenCl, Some(Ok(devices))) => Some(self.on(devices, false)),
            _ => {
                let chosen = self.auto.as_ref()?.choose(book, rows).filter(|devices| devices.is_healthy());
                chosen.map(|devices| self.on(&devices, true))
            }
        }
    }

    /// The devices, where they are to do everything.
    #[cfg(feature = "fault-injection")]
    fn devices_always(&self) -> Option<OnDevices> {
        if self.config.backend != Backend::Auto || !self.always_devices.load(Ordering::Relaxed) {
            return None;
        }
        let devices = self.devices.get_or_init(|| DeviceSet::new(&self.config).map(Arc::new));
        let healthy = devices.as_ref().ok().filter(|devices| devices.is_healthy());
        healthy.map(|devices| self.on(devices, true))
    }

    fn on(&self, devices: &Arc<DeviceSet>, may_fall_back: bool) -> OnDevices {
        OnDevices {
            devices: Arc::clone(devices),
            only: None,
            may_fall_back,
            share_with_cpu: self.config.share_with_cpu,
        }
    }

    /// The threads, started when first needed; `None` where none can be had. Each device has some that feed it.
    fn pool(&self) -> Option<&Pool> {
        let found = self.found_devices().and_then(|devices| devices.as_ref().ok());
        let feeders = found.map_or(0, |devices| devices.count() * FEEDERS);
        self.pool.get_or_init(|| Pool::start_threads(self.threads.max(feeders)).ok()).as_ref()
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        let jobs = self.jobs.get_mut().unwrap_or_else(|poisoned| poisoned.into_inner());
        for job in jobs.iter().filter_map(Weak::upgrade) {
            job.cancel();
        }
        // Dropping the pool runs what is left of the cancelled jobs and joins the threads.
    }
}

/// The sets of outputs most asked for, for which a warm-up builds programs.
const WARM_OUTPUTS: [&[Output]; 2] = [
    &[Output::Price],
    &[Output::Price, Output::Delta, Output::Gamma, Output::Vega, Output::Theta, Output::Rho, Output::Phi],
];

fn warm(engine: &Engine, id: PricerId) -> Result<(), Error> {
    const ROWS: usize = 32;
    let pricer = crate::models::pricer(id);
    let mut values: Vec<[f64; ROWS]> = pricer.outputs.iter().map(|_| [0.0; ROWS]).collect();
    let mut builder = Batch::builder(id, ROWS);
    for column in pricer.inputs {
        builder = builder.input(column.input, if column.input == Input::Type { 1.0 } else { 0.5 });
    }
    let outputs: Vec<Output> = pricer.outputs.iter().collect();
    for (output, values) in outputs.into_iter().zip(&mut values) {
        builder = builder.output(output, values);
    }
    engine.price(&mut builder.build()?)?;
    Ok(())
}
