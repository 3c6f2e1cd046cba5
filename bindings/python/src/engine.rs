//! Engines: kept while anything uses them, and made again in a child process.

use crate::{failure, registry};
use neutryx::cpu::{InstructionSet, Precision};
use neutryx::engine::Backend;
use neutryx::{Status, ffi};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString};
use std::ffi::CString;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Counts the forks between the first process and this one: a child has none of the threads of its parent's engines.
static GENERATION: AtomicU64 = AtomicU64::new(0);

/// Called in a child process right after a fork.
#[pyfunction]
pub fn after_fork_in_child() {
    GENERATION.fetch_add(1, Ordering::Relaxed);
}

/// An engine of the library, which ends when the last call or job that uses it has ended.
pub struct Handle {
    engine: *mut ffi::ntx_engine,
    generation: u64,
}

// SAFETY: any number of threads may use an engine at once; it is ended by the one that holds the last reference.
unsafe impl Send for Handle {}
// SAFETY: as above.
unsafe impl Sync for Handle {}

impl Handle {
    fn new(py: Python<'_>, config: &ffi::ntx_engine_config) -> PyResult<Handle> {
        let (mut engine, mut error) = (std::ptr::null_mut(), failure::no_error());
        // SAFETY: three references to what they should be.
        let status = unsafe { ffi::ntx_engine_create(config, &mut engine, &mut error) };
        if status < 0 {
            return Err(failure::from_c(py, &error, &failure::Names::default()));
        }
        Ok(Handle { engine, generation: GENERATION.load(Ordering::Relaxed) })
    }

    pub fn as_ptr(&self) -> *const ffi::ntx_engine {
        self.engine
    }

    /// Whether the engine belongs to this process, and not to one that forked it.
    pub fn is_of_this_process(&self) -> bool {
        self.generation == GENERATION.load(Ordering::Relaxed)
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        // A child cannot end the threads of its parent: the memory is given up.
        if self.is_of_this_process() {
            // SAFETY: made by `ntx_engine_create`, and nobody else has it any more.
            unsafe { ffi::ntx_engine_destroy(self.engine) };
        }
    }
}

/// What an engine is made with: the fields of `ntx_engine_config`, owned.
#[derive(Default)]
struct Settings {
    backend: u32,
    threads: u32,
    precision: u32,
    instruction_set: u32,
    device_match: Option<CString>,
    device_indexes: Vec<u32>,
    share_with_cpu: bool,
    cache_off: bool,
    cache_folder: Option<CString>,
}

impl Settings {
    fn open(&self, py: Python<'_>) -> PyResult<Arc<Handle>> {
        // SAFETY: numbers and pointers, for which zero means the default.
        let mut config: ffi::ntx_engine_config = unsafe { std::mem::zeroed() };
        config.struct_size = size_of::<ffi::ntx_engine_config>() as u32;
        config.backend = self.backend;
        config.threads = self.threads;
        config.precision = self.precision;
        config.instruction_set = self.instruction_set;
        let text = |text: &Option<CString>| text.as_ref().map_or(std::ptr::null(), |text| text.as_ptr());
        config.device_match = text(&self.device_match);
        if !self.device_indexes.is_empty() {
            config.device_indexes = self.device_indexes.as_ptr();
            config.device_index_count = self.device_indexes.len();
        }
        config.share_with_cpu = self.share_with_cpu.into();
        config.cache_off = self.cache_off.into();
        config.cache_folder = text(&self.cache_folder);
        Ok(Arc::new(Handle::new(py, &config)?))
    }
}

enum State {
    Open(Arc<Handle>),
    Closed,
}

/// What `neutryx.Engine` is built on.
#[pyclass(subclass, frozen, module = "neutryx._neutryx")]
pub struct EngineBase {
    settings: Settings,
    /// Locked only while the thread is attached to the interpreter, so never held by another thread at a fork.
    state: Mutex<State>,
}

impl EngineBase {
    fn open(py: Python<'_>, settings: Settings) -> PyResult<EngineBase> {
        let state = Mutex::new(State::Open(settings.open(py)?));
        Ok(EngineBase { settings, state })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The engine, to be kept as long as it is in use.
    pub fn handle(&self, py: Python<'_>) -> PyResult<Arc<Handle>> {
        let mut state = self.state();
        match &*state {
            State::Closed => {
                Err(failure::of(py, Status::InvalidArgument, "engine", "is closed; make a new one"))
            }
            State::Open(handle) if handle.is_of_this_process() => Ok(handle.clone()),
            State::Open(_) => {
                let handle = self.settings.open(py)?;
                *state = State::Open(handle.clone());
                Ok(handle)
            }
        }
    }
}

#[pymethods]
impl EngineBase {
    #[new]
    #[pyo3(signature = (
        backend = None, threads = None, precision = None, instruction_set = None, *, device_match = None,
        device_indexes = None, share_with_cpu = false, cache = true, cache_folder = None,
    ))]
    #[expect(clippy::too_many_arguments, reason = "the keywords of a Python class")]
    fn new(
        py: Python<'_>,
        backend: Option<&Bound<'_, PyAny>>,
        threads: Option<u32>,
        precision: Option<&Bound<'_, PyAny>>,
        instruction_set: Option<&Bound<'_, PyAny>>,
        device_match: Option<CString>,
        device_indexes: Option<Vec<u32>>,
        share_with_cpu: bool,
        cache: bool,
        cache_folder: Option<CString>,
    ) -> PyResult<EngineBase> {
        let settings = Settings {
            backend: number(
                backend,
                "backend",
                |name| Backend::from_name(name).map(Backend::id),
                || Backend::ALL.iter().map(|member| member.name()).collect(),
            )?,
            threads: threads.unwrap_or(0),
            precision: number(
                precision,
                "precision",
                |name| Precision::from_name(name).map(Precision::id),
                || Precision::ALL.iter().map(|member| member.name()).collect(),
            )?,
            instruction_set: number(
                instruction_set,
                "instruction_set",
                |name| InstructionSet::from_name(name).map(InstructionSet::id),
                || InstructionSet::ALL.iter().map(|member| member.name()).collect(),
            )?,
            device_match,
            device_indexes: device_indexes.unwrap_or_default(),
            share_with_cpu,
            cache_off: !cache,
            cache_folder,
        };
        EngineBase::open(py, settings)
    }

    /// Gives the engine back; calls and jobs under way are finished first.
    fn _close(&self, py: Python<'_>) {
        let state = std::mem::replace(&mut *self.state(), State::Closed);
        // Ending an engine waits for its threads, which may be a moment.
        py.detach(|| drop(state));
    }

    /// Whether `close` was called.
    #[getter]
    fn closed(&self) -> bool {
        matches!(*self.state(), State::Closed)
    }

    fn _describe(&self, py: Python<'_>) -> PyResult<String> {
        let handle = self.handle(py)?;
        registry::read_text(py, |buffer, capacity, needed, error| {
            // SAFETY: the handle is kept; the buffer is as long as its capacity; the others are references.
            unsafe { ffi::ntx_engine_describe(handle.as_ptr(), buffer, capacity, needed, error) }
        })
    }

    /// Starts the threads and runs every pricer once, so that the first real call is as fast as the next.
    fn warm_up(&self, py: Python<'_>) -> PyResult<()> {
        let handle = self.handle(py)?;
        let mut error = failure::no_error();
        // SAFETY: the handle is kept for the call, the error is a reference.
        let status = py.detach(|| unsafe { ffi::ntx_engine_warmup(handle.as_ptr(), &mut error) });
        if status < 0 { Err(failure::from_c(py, &error, &failure::Names::default())) } else { Ok(()) }
    }

    /// What the engine was made with, for pickling.
    fn _config<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let config = PyDict::new(py);
        config.set_item("backend", self.settings.backend)?;
        config.set_item("threads", self.settings.threads)?;
        config.set_item("precision", self.settings.precision)?;
        config.set_item("instruction_set", self.settings.instruction_set)?;
        config.set_item("device_match", &self.settings.device_match)?;
        config.set_item("device_indexes", &self.settings.device_indexes)?;
        config.set_item("share_with_cpu", self.settings.share_with_cpu)?;
        config.set_item("cache", !self.settings.cache_off)?;
        config.set_item("cache_folder", &self.settings.cache_folder)?;
        Ok(config)
    }
}

/// A number as it is, a name as its number, nothing as zero.
pub fn number(
    value: Option<&Bound<'_, PyAny>>,
    argument: &str,
    find: impl Fn(&str) -> Option<u32>,
    known: impl Fn() -> Vec<&'static str>,
) -> PyResult<u32> {
    let Some(value) = value else { return Ok(0) };
    let Ok(name) = value.cast::<PyString>() else { return value.extract() };
    let name = name.to_cow()?;
    find(&name)
        .ok_or_else(|| failure::unknown_name(value.py(), Status::InvalidArgument, argument, &name, &known()))
}

/// The engine given, or else the one that all calls without share.
pub fn resolve<'py>(py: Python<'py>, engine: Option<&Bound<'py, PyAny>>) -> PyResult<Arc<Handle>> {
    static SHARED: PyOnceLock<Py<EngineBase>> = PyOnceLock::new();
    match engine {
        Some(engine) => match engine.cast::<EngineBase>() {
            Ok(engine) => engine.get().handle(py),
            Err(_) => {
                let message = format!("must be a neutryx.Engine, not {}", engine.get_type().name()?);
                Err(failure::of(py, Status::InvalidDtype, "engine", &message))
            }
        },
        None => {
            let shared =
                SHARED.get_or_try_init(py, || Py::new(py, EngineBase::open(py, Settings::default())?))?;
            shared.get().handle(py)
        }
    }
}
