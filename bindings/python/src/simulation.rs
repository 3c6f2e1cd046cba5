//! Simulations: requests that are estimated from random paths, at once or by a thread of their own.

use crate::book::Preparation;
use crate::engine::{Handle, resolve};
use crate::failure;
use crate::job::Submission;
use crate::parts::{self, Assets, Given};
use crate::paths::PathsRequest;
use crate::registry::Family;
use crate::request::{BadRows, Request, Work};
use crate::result::Wanted;
use crate::settings::Settings;
use crate::state::State;
use crate::watch::{control, progress_function, watched};
use neutryx::mc::SIMULATIONS;
use neutryx::mc::columns::{Default, Domain};
use neutryx::mc::path::Simulation;
use neutryx::{Status, ffi};
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use std::ffi::c_void;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// A request with how it is to be simulated.
pub struct Simulated {
    pub request: Request,
    settings: Py<Settings>,
    assets: Assets,
    state: Option<Py<State>>,
}

impl Simulated {
    /// The request is put in order: a row's random numbers depend on its place.
    fn new(
        py: Python<'_>,
        mut request: Request,
        settings: &Bound<'_, Settings>,
        assets: Assets,
        state: &Bound<'_, PyAny>,
    ) -> PyResult<Simulated> {
        let state = match state.cast::<State>() {
            Ok(state) => Some(state.clone().unbind()),
            Err(_) if state.is_none() => None,
            Err(_) => {
                let message = format!("must be a neutryx.SimulationState, not {}", state.get_type().name()?);
                return Err(failure::of(py, Status::InvalidDtype, "state", &message));
            }
        };
        request.put_in_order(py)?;
        Ok(Simulated { request, settings: settings.clone().unbind(), assets, state })
    }

    /// The struct for a call; it points into this.
    pub fn settings(&self) -> ffi::ntx_simulation_settings {
        self.settings.get().as_c(&self.assets)
    }
    /// Paths of each row.
    pub fn paths(&self) -> u64 {
        self.settings.get().paths()
    }
    /// Intervals of each path.
    pub fn intervals(&self, simulation: &Simulation) -> usize {
        self.settings.get().intervals(simulation)
    }
    /// Number of assets; 0 for a simulation of one.
    pub fn assets(&self) -> usize {
        self.assets.count
    }

    fn run(&self, engine: &Handle, control: &ffi::ntx_control, error: &mut ffi::ntx_error) -> i32 {
        let (book, settings) = (self.request.book(), self.settings());
        let state = self.state.as_ref().map_or(std::ptr::null_mut(), |state| state.get().as_ptr());
        // SAFETY: the handle is kept, and the request keeps the columns; the book has one batch, which has all rows; the
        // settings' fixings, the correlations and the state are kept by their objects.
        unsafe { ffi::ntx_simulate(engine.as_ptr(), book.as_ptr(), &settings, state, control, error) }
    }

    /// What the caller gets. A call that was stopped has written rows, too.
    fn finish(
        &self,
        py: Python<'_>,
        status: i32,
        error: &ffi::ntx_error,
        bad_rows: BadRows,
    ) -> PyResult<Py<PyAny>> {
        if status >= 0 || status == Status::Cancelled.code() {
            self.request.unpack(py)?;
        }
        self.request.finish(py, status, error, bad_rows)
    }
}

/// A simulation that a thread of Python's makes.
#[pyclass(frozen, module = "neutryx._neutryx")]
pub struct SimulationJob {
    work: Simulated,
    bad_rows: BadRows,
    engine: Arc<Handle>,
    ended: Mutex<Option<(i32, ffi::ntx_error)>>,
    is_cancelled: AtomicBool,
    done: AtomicU64,
    total: AtomicU64,
}

/// Keeps what a job has done, and stops it if it was cancelled.
unsafe extern "C-unwind" fn on_progress(job: *mut c_void, done: u64, total: u64) -> i32 {
    // SAFETY: the call was given a job that outlives it.
    let job = unsafe { &*job.cast_const().cast::<SimulationJob>() };
    job.done.store(done, Ordering::Relaxed);
    job.total.store(total, Ordering::Relaxed);
    job.is_cancelled.load(Ordering::Relaxed).into()
}

#[pymethods]
impl SimulationJob {
    /// Simulates: the thread that waits is the one that works.
    fn wait(&self, py: Python<'_>, _timeout_ms: i64) -> bool {
        let mut error = failure::no_error();
        let status = py.detach(|| {
            let control = control(on_progress, (&raw const *self).cast_mut().cast());
            self.work.run(&self.engine, &control, &mut error)
        });
        *self.ended.lock().unwrap_or_else(PoisonError::into_inner) = Some((status, error));
        true
    }

    /// What came of a job that has ended.
    fn outcome(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let ended = *self.ended.lock().unwrap_or_else(PoisonError::into_inner);
        let (status, error) = ended.unwrap_or((Status::Internal.code(), failure::no_error()));
        self.work.finish(py, status, &error, self.bad_rows)
    }

    /// Paths done, and all paths.
    fn progress(&self) -> (u64, u64) {
        (self.done.load(Ordering::Relaxed), self.total.load(Ordering::Relaxed))
    }

    /// Asks the job to stop soon.
    fn cancel(&self) {
        self.is_cancelled.store(true, Ordering::Relaxed);
    }
}

/// Simulates or submits, as the engine says.
fn dispatch(
    py: Python<'_>,
    engine: &Bound<'_, PyAny>,
    work: Simulated,
    bad_rows: &str,
    progress: &Bound<'_, PyAny>,
) -> PyResult<Py<PyAny>> {
    let bad_rows = BadRows::read(py, bad_rows)?;
    if engine.is_instance_of::<Preparation>() {
        let message = "is a simulation, and books are for pricers; call it, or submit it to an engine";
        return Err(failure::of(py, Status::InvalidArgument, "pricer", message));
    }
    if let Ok(paths) = engine.cast::<PathsRequest>() {
        return paths.get().generate(py, &work, bad_rows, progress);
    }
    if let Ok(submission) = engine.cast::<Submission>() {
        submission.get().check_progress(progress)?;
        let job = SimulationJob {
            work,
            bad_rows,
            engine: submission.get().engine.get().handle(py)?,
            ended: Mutex::new(None),
            is_cancelled: AtomicBool::new(false),
            done: AtomicU64::new(0),
            total: AtomicU64::new(0),
        };
        return Ok(Py::new(py, job)?.into_any());
    }
    let engine = resolve(py, Some(engine).filter(|engine| !engine.is_none()))?;
    let mut error = failure::no_error();
    let progress = progress_function(progress)?;
    let status = watched(py, progress, |control| work.run(&engine, control, &mut error));
    match status {
        Ok(status) => work.finish(py, status, &error, bad_rows),
        Err(failure) => {
            work.request.unpack(py)?;
            Err(failure)
        }
    }
}

/// Simulates with a simulation of the registry, whose inputs are given in its order; None for one that is left out.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "the generated functions hand on what they were given")]
pub fn simulate(
    py: Python<'_>,
    engine: &Bound<'_, PyAny>,
    simulation: u32,
    inputs: &Bound<'_, PyTuple>,
    settings: &Bound<'_, Settings>,
    state: &Bound<'_, PyAny>,
    outputs: &Bound<'_, PyAny>,
    out: Option<&Bound<'_, PyAny>>,
    row_codes: &Bound<'_, PyAny>,
    bad_rows: &str,
    progress: &Bound<'_, PyAny>,
) -> PyResult<Py<PyAny>> {
    let Some(known) = SIMULATIONS.iter().find(|known| known.id.id() == simulation) else {
        return Err(failure::of(py, Status::UnknownPricer, "simulation", "is no simulation"));
    };
    let mut given = Vec::with_capacity(known.columns.len());
    for (column, value) in known.columns.iter().zip(inputs.iter()) {
        if matches!(column.default, Default::Spot | Default::EqualWeight) && value.is_none() {
            continue;
        }
        let (id, name) = (column.input.id(), column.input.name().to_owned());
        given.push(Given { id, name, has_words: column.domain == Domain::Sign, value });
    }
    let (columns, assets) = parts::read(py, Some(*known), given, settings.get())?;
    let wanted = Wanted::read(outputs, Family::Simulations, assets.count)?;
    let request = Request::new(py, simulation, columns, wanted, out, row_codes)?;
    dispatch(py, engine, Simulated::new(py, request, settings, assets, state)?, bad_rows, progress)
}

/// Simulates with any number as simulation and pairs of number and value as inputs; the library says what is wrong with
/// them.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "as for `simulate`")]
pub fn simulate_columns(
    py: Python<'_>,
    engine: &Bound<'_, PyAny>,
    simulation: u32,
    inputs: Vec<(u32, Bound<'_, PyAny>)>,
    settings: &Bound<'_, Settings>,
    state: &Bound<'_, PyAny>,
    outputs: &Bound<'_, PyAny>,
    out: Option<&Bound<'_, PyAny>>,
    row_codes: &Bound<'_, PyAny>,
    bad_rows: &str,
    progress: &Bound<'_, PyAny>,
) -> PyResult<Py<PyAny>> {
    let given = inputs.into_iter().map(|(id, value)| {
        let name = Family::Simulations.input_name(id);
        let has_words = SIMULATIONS
            .iter()
            .flat_map(|simulation| simulation.columns)
            .any(|column| column.input.id() == id && column.domain == Domain::Sign);
        Given { id, name, has_words, value }
    });
    let known = SIMULATIONS.iter().find(|known| known.id.id() == simulation);
    let (columns, assets) = parts::read(py, known.copied(), given.collect(), settings.get())?;
    let wanted = Wanted::read(outputs, Family::Simulations, assets.count)?;
    let request = Request::new(py, simulation, columns, wanted, out, row_codes)?;
    dispatch(py, engine, Simulated::new(py, request, settings, assets, state)?, bad_rows, progress)
}
