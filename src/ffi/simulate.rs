//! Simulating
//!
//! Prices by Monte Carlo, with the error that they have. A batch is that of ntx_price, with a simulation for
//! its pricer; the settings are the same for all rows:
//!
//!   ntx_batch batch = ntx_batch_init(NTX_MC_ASIAN_ARITHMETIC, rows);
//!   ntx_simulation_settings settings = ntx_simulation_settings_init();
//!   settings.paths = 1 << 20;
//!   settings.fixing_count = 252;
//!   status = ntx_simulate(engine, &batch, &settings, NULL, NULL, &error);
//!
//! Ask for NTX_OUT_STANDARD_ERROR beside NTX_OUT_PRICE: the price alone says nothing of its quality. The
//! error is honest: prices of many seeds scatter about the true one by as much as it says. It falls with the
//! square root of the paths; with NTX_GENERATOR_SOBOL faster, where the payoff is smooth.
//!
//! Results are the same bits for any number of threads, any chunks, and with or without a state: every random
//! number is a function of seed, row, path and step. Row i has the same numbers in every batch with the same
//! seed, which is good for differences between scenarios; batches that are to be independent take different
//! seeds. Simulations also run on OpenCL devices, to the same bits, if the engine has the backend
//! NTX_BACKEND_OPENCL, or NTX_BACKEND_AUTO and they are faster there.
//!
//! Simulations of several assets (NTX_MC_BASKET, NTX_MC_BEST_OF, ...) take their number and correlations in
//! the settings. A column's id then has the number of an asset, counted from 1, beside that of the input or
//! output:
//!
//!   double correlation[] = { 1.0, 0.6, 0.6, 1.0 };
//!   settings.asset_count = 2;
//!   settings.correlation = correlation;
//!   ntx_input inputs[] = {
//!       { NTX_IN_SPOT | NTX_ASSET(1), NTX_F64, first_spot, sizeof(double) },
//!       { NTX_IN_SPOT | NTX_ASSET(2), NTX_F64, second_spot, sizeof(double) },
//!       { NTX_IN_VOL, NTX_F64, &vol, 0 }, ...
//!   };
//!
//! An input without the number of an asset holds for all assets that have no column of their own; delta and
//! vega without one are the sums over all assets, the derivatives if all spots, or volatilities, rise alike.
//! Spot, dividend yield, volatility, weight and average may differ between assets, other inputs may not. The
//! row code of a value that is not allowed is the id of its column, such as NTX_ROW_BAD_SPOT | NTX_ASSET(2).
//!
//! Simulations of one asset take term structures: rate, dividend yield and volatility may have a column for
//! each interval, in which they are constant. Interval k, counted from 1, ends at fixing k, or after the last at
//! expiry; one that ends at a fixing today takes no time:
//!
//!   ntx_input inputs[] = {
//!       { NTX_IN_VOL | NTX_INTERVAL(1), NTX_F64, first_vol, sizeof(double) },
//!       { NTX_IN_VOL | NTX_INTERVAL(2), NTX_F64, second_vol, sizeof(double) }, ...
//!   };
//!
//! An input without the number of an interval holds for all that have no column of their own. Vega is then the
//! derivative if the volatilities of all intervals rise alike.

use super::batch::{self, ntx_batch};
use super::boundary::{Sized32, enter, null, read_sized};
use super::engine::ntx_engine;
use super::error::ntx_error;
use super::price::{ntx_control, watched};
use super::simulation_state::ntx_simulation_state;
use crate::batch::Source;
use crate::error::Error;
use crate::mc::batch::{InputColumn, OutputColumn};
use crate::mc::columns::{MAX_ASSETS, MAX_INPUTS, MAX_OUTPUTS, without_part};
use crate::mc::registry::simulation;
use crate::mc::settings::MAX_FIXINGS;
use crate::mc::{
    Correlation, FixingKind, Fixings, Generator, Scrambling, SimulationBatch, SimulationId, SimulationInput,
    SimulationOutput, SimulationSettings,
};
use crate::models::PricerId;
use crate::opencl::Buffer;
use crate::opencl::buffer::Column;
use crate::status::Status;
use std::sync::Arc;
use std::time::Duration;

/// How to simulate; the same for all rows of a call. Zero in every field but the first is the default: 65536
/// pseudo-random paths, one fixing, a control variate.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ntx_simulation_settings {
    /// sizeof(ntx_simulation_settings).
    pub struct_size: u32,
    /// An ntx_generator.
    pub generator: u32,
    /// Paths for each row; 0 for 65536. Rounded up to whole blocks of 64 paths in every replicate (of 64
    /// pairs with antithetic); NTX_OUT_PATHS_USED tells.
    pub paths: u64,
    /// Number of the first path, rounded down likewise: 0, unless processes share an estimate. Then each
    /// takes its own paths and a state. first_path + paths is at most 2^62.
    pub first_path: u64,
    /// Other seeds give independent numbers.
    pub seed: u64,
    /// An ntx_scrambling. Of no account unless the generator is NTX_GENERATOR_SOBOL. NTX_SCRAMBLING_NONE has
    /// no standard error.
    pub scrambling: u32,
    /// Independent randomisations of the Sobol points, which share the paths and tell the standard error: 2
    /// to 4096; 0 for 16. 1 with NTX_SCRAMBLING_NONE, and there 0 is 1.
    pub replicates: u32,
    /// 1 for paths in pairs with opposite noise, otherwise 0.
    pub antithetic: u32,
    /// 1 if the known price of something similar is not to correct the estimate, otherwise 0.
    pub control_variate_off: u32,
    /// An ntx_fixing_kind: how fixings, the times at which a payoff looks at its path, are given. Payoffs
    /// that look at expiry only ignore them.
    pub fixing_kind: u32,
    /// 1 if the normals of each step are shifted so that those of a block of 64 paths have no mean, and widened
    /// by what that takes from their variance, otherwise 0. Neither price nor error gets a bias; the error is
    /// that of the blocks. Not with NTX_GENERATOR_SOBOL.
    pub moment_matching: u32,
    /// Number of fixings, at most 1048576, and with NTX_GENERATOR_SOBOL 21201; 0 for one, at expiry.
    pub fixing_count: usize,
    /// So many times, rising, none before today (0); NULL with NTX_FIXINGS_EQUAL. They are copied.
    pub fixings: *const f64,
    /// A row is done as soon as its standard error is not above this; 0 for never.
    pub standard_error: f64,
    /// A row is done as soon as its standard error is not above this times its price; 0 for never.
    pub relative_error: f64,
    /// Nanoseconds for the whole call, shared fairly by the rows; 0 for no limit, 1 for one that has passed.
    /// Rows get as many paths as fit, and those that got none NTX_ROW_NO_PATHS. Only such calls may give
    /// other bits when repeated.
    pub deadline_ns: u64,
    /// Paths that a thread simulates between two looks at clock and cancel flag; 0 for what suits. It changes
    /// no results.
    pub chunk_paths: u64,
    /// Number of assets: 1 to 64, for simulations of several; 0 for 1.
    pub asset_count: usize,
    /// Their correlations, asset_count times asset_count numbers, row by row; NULL for one asset. Symmetric,
    /// with ones on the diagonal (to 1e-12), and positive semidefinite: assets may be perfectly correlated.
    /// They are copied.
    pub correlation: *const f64,
}

// SAFETY: numbers and pointers, the size first.
unsafe impl Sized32 for ntx_simulation_settings {
    const NAME: &'static str = "ntx_simulation_settings";
    // Before there were several assets.
    const EARLIER: &'static [usize] = &[std::mem::offset_of!(ntx_simulation_settings, asset_count)];
}

impl ntx_simulation_settings {
    /// The settings at `settings`; the default if that is null.
    ///
    /// # Safety
    /// `settings` must be null or as `read_sized` wants it; its lists must be as long as it says.
    pub unsafe fn read(settings: *const Self) -> Result<SimulationSettings, Error> {
        match settings.is_null() {
            true => Ok(SimulationSettings::default()),
            // SAFETY: by this function's contract.
            false => unsafe { read_sized(settings, "settings")?.check() },
        }
    }

    /// What the fields mean; whether the values make sense together is the engine's to say.
    ///
    /// # Safety
    /// The list of fixings must be as long as its count says, the matrix as the number of assets says.
    unsafe fn check(&self) -> Result<SimulationSettings, Error> {
        let wrong = |field: &str, value: u32, known: &str| {
            let message = format!("is {value}; known are {known}");
            Error::new(Status::InvalidArgument, format!("settings->{field}"), message)
        };
        let switch = |field, value| match value {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(wrong(field, value, "0 (no), 1 (yes)")),
        };
        let usual = SimulationSettings::default();
        let scrambling = Scrambling::from_id(self.scrambling)
            .ok_or_else(|| wrong("scrambling", self.scrambling, &Scrambling::known()))?;
        Ok(SimulationSettings {
            paths: if self.paths == 0 { usual.paths } else { self.paths },
            first_path: self.first_path,
            // SAFETY: by this function's contract.
            fixings: unsafe { self.read_fixings(wrong)? },
            generator: Generator::from_id(self.generator)
                .ok_or_else(|| wrong("generator", self.generator, &Generator::known()))?,
            scrambling,
            replicates: match (self.replicates, scrambling) {
                (0, Scrambling::None) => 1,
                (0, _) => usual.replicates,
                (given, _) => given,
            },
            seed: self.seed,
            antithetic: switch("antithetic", self.antithetic)?,
            moment_matching: switch("moment_matching", self.moment_matching)?,
            control_variate: !switch("control_variate_off", self.control_variate_off)?,
            standard_error: self.standard_error,
            relative_error: self.relative_error,
            // Less one, so that there is a number for a deadline that has passed on every clock.
            deadline: self.deadline_ns.checked_sub(1).map(Duration::from_nanos),
            chunk_paths: self.chunk_paths,
            // SAFETY: by this function's contract.
            correlation: unsafe { self.read_correlation()? },
        })
    }

    /// # Safety
    /// The matrix must be as large as the number of assets says.
    unsafe fn read_correlation(&self) -> Result<Correlation, Error> {
        let refuse =
            |message: String| Err(Error::new(Status::InvalidArgument, "settings->asset_count", message));
        let count = self.asset_count;
        if count > MAX_ASSETS {
            return refuse(format!("is {count}; give at most {MAX_ASSETS}"));
        }
        if self.correlation.is_null() {
            return if count > 1 { Err(null("settings->correlation")) } else { Ok(Correlation::default()) };
        }
        if count == 0 {
            return refuse("is 0, but there are correlations; give the number of assets".to_owned());
        }
        // SAFETY: not null; this large.
        let read = |i| unsafe { self.correlation.add(i).read_unaligned() };
        let matrix: Vec<f64> = (0..count * count).map(read).collect();
        Correlation::new(count, &matrix).map_err(|mut error| {
            error.argument = format!("settings->{}", error.argument);
            error
        })
    }

    /// # Safety
    /// The list of fixings must be as long as its count says.
    unsafe fn read_fixings(&self, wrong: impl Fn(&str, u32, &str) -> Error) -> Result<Fixings, Error> {
        let kind = FixingKind::from_id(self.fixing_kind)
            .ok_or_else(|| wrong("fixing_kind", self.fixing_kind, &FixingKind::known()))?;
        let refuse = |field: &str, status, message: String| {
            Err(Error::new(status, format!("settings->{field}"), message))
        };
        let count = self.fixing_count;
        if count > MAX_FIXINGS {
            let message = format!("is {count}; give at most {MAX_FIXINGS}");
            return refuse("fixing_count", Status::CountOverflow, message);
        }
        if kind == FixingKind::Equal {
            if !self.fixings.is_null() {
                let message = "must be NULL with NTX_FIXINGS_EQUAL, which has no list".to_owned();
                return refuse("fixings", Status::InvalidArgument, message);
            }
            return Ok(Fixings::Equal(count.max(1) as u32));
        }
        if self.fixings.is_null() {
            return Err(null("settings->fixings"));
        }
        if count == 0 {
            let message = "is 0; give at least 1 with a list of fixings".to_owned();
            return refuse("fixing_count", Status::InvalidArgument, message);
        }
        // SAFETY: not null; this long.
        let times = (0..count).map(|i| unsafe { self.fixings.add(i).read_unaligned() }).collect();
        Ok(if kind == FixingKind::Years { Fixings::Years(times) } else { Fixings::Fractions(times) })
    }
}

/// Checks a batch of a simulation. Adds to `buffers` what keeps columns that are in buffers.
///
/// # Safety
/// As for [`ntx_batch::bind`].
pub unsafe fn bind<'a>(
    raw: &ntx_batch,
    buffers: &mut Vec<Arc<Buffer>>,
) -> Result<SimulationBatch<'a>, Error> {
    let Some(id) = SimulationId::from_id(raw.pricer) else {
        return Err(unknown_simulation(raw.pricer));
    };
    raw.check_lists()?;
    let mut inputs = Vec::new();
    for i in 0..raw.input_count {
        // SAFETY: the array is this long.
        let column = unsafe { raw.inputs.add(i).read_unaligned() };
        let (id, part) = without_part(column.id);
        let Some(input) = SimulationInput::from_id(id) else {
            return Err(batch::unknown_id(Status::UnknownInput, "inputs", i, column.id));
        };
        // SAFETY: the column is as it says.
        let source = unsafe { column.source(raw.rows, i, buffers)? };
        if matches!(source, Source::Device(_)) {
            return Err(on_device("inputs", i));
        }
        if inputs.len() == MAX_INPUTS {
            return Err(batch::surplus("inputs", i));
        }
        inputs.push(InputColumn { input, part, source });
    }
    let mut outputs = Vec::new();
    for i in 0..raw.output_count {
        // SAFETY: the array is this long.
        let column = unsafe { raw.outputs.add(i).read_unaligned() };
        let (id, asset) = without_part(column.id);
        let Some(output) = SimulationOutput::from_id(id) else {
            return Err(batch::unknown_id(Status::UnknownOutput, "outputs", i, column.id));
        };
        let Column::Host(elements) = column.place(raw.rows, i, buffers)? else {
            return Err(on_device("outputs", i));
        };
        if outputs.len() == MAX_OUTPUTS {
            return Err(batch::surplus("outputs", i));
        }
        outputs.push(OutputColumn { output, asset, elements });
    }
    SimulationBatch::bind(simulation(id), raw.rows, inputs, outputs, raw.codes())
}

#[cold]
fn unknown_simulation(id: u32) -> Error {
    let message = match PricerId::from_id(id) {
        Some(pricer) => format!("is {id} ({}), which has a formula; take ntx_price", pricer.name()),
        None => format!("is {id}, which is no simulation; see ntx_simulation_id and ntx_simulation_find"),
    };
    Error::new(Status::UnknownPricer, "pricer", message)
}

#[cold]
fn on_device(list: &str, index: usize) -> Error {
    let message = "is a buffer on a device, whose columns simulations do not take: give a column in memory";
    Error::new(Status::InvalidArgument, format!("{list}[{index}]"), message)
}

/// Simulates a batch.
///
/// engine: any number of threads may use it at once.
/// batch: as for ntx_price, with an ntx_simulation_id for its pricer. Columns may be in buffers if these are
/// in memory.
/// settings: NULL for the default.
/// state: what was simulated before and is not simulated again; receives what is simulated now, even if the
/// call is cancelled. NULL for neither.
/// control: NULL if nobody watches. What it counts is paths, of all rows together; a row that is done early
/// counts with all of them.
/// error: may be NULL. With NTX_PARTIAL it tells the first bad row and how many there are.
/// Returns what ntx_price returns, and NTX_INVALID_ARGUMENT for settings that make no sense and for a state
/// that does not fit or that another call uses; NTX_UNAVAILABLE for several assets if the engine is one for
/// devices alone; NTX_DEVICE_FAILED if a device of such an engine fails.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_simulate(
    engine: *const ntx_engine,
    batch: *const ntx_batch,
    settings: *const ntx_simulation_settings,
    state: *mut ntx_simulation_state,
    control: *const ntx_control,
    error: *mut ntx_error,
) -> i32 {
    // SAFETY: the caller's promises about the six pointers and all they lead to, for the time of the call.
    unsafe {
        enter(error, || {
            let engine = engine.as_ref().ok_or_else(|| null("engine"))?;
            let raw = batch::read(batch, "batch")?;
            let settings = ntx_simulation_settings::read(settings)?;
            let mut buffers = Vec::new();
            let mut batch = bind(&raw, &mut buffers)?;
            if raw.rows > 0 && !batch.depends_on_rows() {
                return Err(batch::no_columns());
            }
            let mut state = state.as_ref().map(|state| state.take("state")).transpose()?;
            watched(control, |control| {
                let simulated = engine.0.simulate(&mut batch, &settings, state.as_deref_mut(), control);
                simulated.map_err(as_in_c)
            })
        })
    }
}

/// Names fields as C does.
#[cold]
pub fn as_in_c(mut error: Error) -> Error {
    if let Some((of @ ("settings" | "paths"), field)) = error.argument.split_once('.') {
        error.argument = format!("{of}->{field}");
    }
    error
}
