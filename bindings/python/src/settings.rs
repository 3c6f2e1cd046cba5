//! How to simulate: Python's keywords as the settings of the C API.

use crate::column::converter;
use crate::engine::number;
use crate::failure;
use crate::layout::tuple;
use crate::parts::Assets;
use neutryx::mc::path::Simulation;
use neutryx::mc::{FixingKind, Fixings, Generator, PathValue, Scrambling, SimulationSettings};
use neutryx::{Status, ffi};
use pyo3::exceptions::{PyOverflowError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::PyInt;

/// The number of one of the library's enums, by name or number; zero, its default, if it is None.
macro_rules! choice {
    ($of:ty, $value:expr, $argument:literal) => {{
        let (value, find) = ($value, |name: &str| <$of>::from_name(name).map(<$of>::id));
        let known = || <$of>::ALL.iter().map(|member| member.name()).collect::<Vec<_>>();
        let given = Some(value).filter(|value| !value.is_none());
        number(given, $argument, find, known).map_err(|error| match value.py() {
            py if error.is_instance_of::<PyTypeError>(py) => wrong_type(value, $argument, "a name"),
            py if error.is_instance_of::<PyOverflowError>(py) => {
                wrong_value(value, $argument, &format!("known are {}", known().join(", ")))
            }
            _ => error,
        })?
    }};
}

/// The fields of `ntx_simulation_settings`, owned. `None` is the library's default everywhere.
#[pyclass(frozen, module = "neutryx._neutryx")]
pub struct Settings {
    paths: u64,
    first_path: u64,
    fixing_kind: u32,
    fixing_count: usize,
    fixings: Vec<f64>,
    generator: u32,
    scrambling: u32,
    replicates: u32,
    seed: u64,
    antithetic: bool,
    moment_matching: bool,
    control_variate: bool,
    target_error: f64,
    relative_error: f64,
    deadline_ns: u64,
    chunk_paths: u64,
    pub correlation: Correlation,
}

/// How assets move together, as it was given.
#[derive(PartialEq)]
pub enum Correlation {
    Missing,
    /// The same for every two of them, however many there are.
    OfAllPairs(f64),
    /// Of so many assets, row by row.
    Matrix(usize, Vec<f64>),
}

#[pymethods]
impl Settings {
    #[new]
    #[expect(clippy::too_many_arguments, reason = "the keywords of the generated functions, in their order")]
    fn new(
        paths: &Bound<'_, PyAny>,
        fixings: &Bound<'_, PyAny>,
        fixing_kind: &Bound<'_, PyAny>,
        generator: &Bound<'_, PyAny>,
        seed: &Bound<'_, PyAny>,
        antithetic: &Bound<'_, PyAny>,
        moment_matching: &Bound<'_, PyAny>,
        control_variate: &Bound<'_, PyAny>,
        scrambling: &Bound<'_, PyAny>,
        replicates: &Bound<'_, PyAny>,
        target_error: &Bound<'_, PyAny>,
        relative_error: &Bound<'_, PyAny>,
        deadline: &Bound<'_, PyAny>,
        first_path: &Bound<'_, PyAny>,
        chunk_paths: &Bound<'_, PyAny>,
        correlation: &Bound<'_, PyAny>,
    ) -> PyResult<Settings> {
        let (fixing_kind, fixing_count, fixings) = read_fixings(fixings, fixing_kind)?;
        Ok(Settings {
            paths: whole(paths, "paths", 1)?,
            first_path: whole(first_path, "first_path", 0)?,
            fixing_kind,
            fixing_count,
            fixings,
            generator: choice!(Generator, generator, "generator"),
            scrambling: choice!(Scrambling, scrambling, "scrambling"),
            replicates: whole(replicates, "replicates", 1)?,
            seed: whole(seed, "seed", 0)?,
            antithetic: flag(antithetic, "antithetic")?.unwrap_or(false),
            moment_matching: flag(moment_matching, "moment_matching")?.unwrap_or(false),
            control_variate: flag(control_variate, "control_variate")?.unwrap_or(true),
            target_error: real(target_error, "target_error")?.unwrap_or(0.0),
            relative_error: real(relative_error, "relative_error")?.unwrap_or(0.0),
            deadline_ns: nanoseconds(deadline)?,
            chunk_paths: whole(chunk_paths, "chunk_paths", 0)?,
            correlation: read_correlation(correlation)?,
        })
    }
}

impl Settings {
    /// The struct for a call; it points into these settings and into `assets`.
    pub fn as_c(&self, assets: &Assets) -> ffi::ntx_simulation_settings {
        ffi::ntx_simulation_settings {
            struct_size: size_of::<ffi::ntx_simulation_settings>() as u32,
            generator: self.generator,
            paths: self.paths,
            first_path: self.first_path,
            seed: self.seed,
            scrambling: self.scrambling,
            replicates: self.replicates,
            antithetic: self.antithetic.into(),
            control_variate_off: (!self.control_variate).into(),
            fixing_kind: self.fixing_kind,
            moment_matching: self.moment_matching.into(),
            fixing_count: self.fixing_count,
            fixings: if self.fixings.is_empty() { std::ptr::null() } else { self.fixings.as_ptr() },
            standard_error: self.target_error,
            relative_error: self.relative_error,
            deadline_ns: self.deadline_ns,
            chunk_paths: self.chunk_paths,
            asset_count: assets.count,
            correlation: if assets.count == 0 { std::ptr::null() } else { assets.correlation.as_ptr() },
        }
    }

    /// Paths of each row.
    pub fn paths(&self) -> u64 {
        if self.paths == 0 { SimulationSettings::default().paths } else { self.paths }
    }

    /// Number of intervals that the paths of a simulation have.
    pub fn intervals(&self, simulation: &Simulation) -> usize {
        let fixings = match FixingKind::from_id(self.fixing_kind) {
            Some(FixingKind::Fractions) => Fixings::Fractions(self.fixings.clone()),
            Some(FixingKind::Years) => Fixings::Years(self.fixings.clone()),
            // More than the library takes: it says so.
            _ => Fixings::Equal(u32::try_from(self.fixing_count.max(1)).unwrap_or(u32::MAX)),
        };
        SimulationSettings { fixings, ..SimulationSettings::default() }.intervals(simulation)
    }
}

/// The keyword that sets a field of the C API, such as `fixings[3]` or `standard_error`.
pub fn keyword(field: &str) -> &str {
    let field = field.split_once('[').map_or(field, |(field, _)| field);
    match field {
        "fixing_count" => "fixings",
        "standard_error" => "target_error",
        "deadline_ns" => "deadline",
        "control_variate_off" => "control_variate",
        "asset_count" => "correlation",
        same => same,
    }
}

fn wrong_type(value: &Bound<'_, PyAny>, argument: &str, allowed: &str) -> PyErr {
    let kind = value.get_type().name().map(|name| name.to_string()).unwrap_or_default();
    failure::of(value.py(), Status::InvalidDtype, argument, &format!("must be {allowed}, not {kind}"))
}

fn wrong_value(value: &Bound<'_, PyAny>, argument: &str, allowed: &str) -> PyErr {
    let message = format!("is {value}; {allowed}");
    failure::of(value.py(), Status::InvalidArgument, argument, &message)
}

/// A whole number from `least` on; zero, the default of C, if it is None. Zero itself is not taken for the default.
pub fn whole<T: TryFrom<u64> + Default>(value: &Bound<'_, PyAny>, argument: &str, least: u64) -> PyResult<T> {
    if value.is_none() {
        return Ok(T::default());
    }
    let most = u64::MAX >> (64 - 8 * size_of::<T>());
    let too_large = || wrong_value(value, argument, &format!("give at most {most}"));
    let too_small = || wrong_value(value, argument, &format!("give at least {least}"));
    match value.extract::<u64>() {
        Ok(read) if read < least => Err(too_small()),
        Ok(read) => T::try_from(read).map_err(|_| too_large()),
        Err(error) if error.is_instance_of::<PyOverflowError>(value.py()) => {
            Err(if value.lt(0)? { too_small() } else { too_large() })
        }
        Err(error) if error.is_instance_of::<PyTypeError>(value.py()) => {
            Err(wrong_type(value, argument, "a whole number"))
        }
        Err(error) => Err(error),
    }
}

fn real(value: &Bound<'_, PyAny>, argument: &str) -> PyResult<Option<f64>> {
    if value.is_none() {
        return Ok(None);
    }
    value.extract().map(Some).map_err(|error: PyErr| match error.is_instance_of::<PyTypeError>(value.py()) {
        true => wrong_type(value, argument, "a number"),
        false => error,
    })
}

fn flag(value: &Bound<'_, PyAny>, argument: &str) -> PyResult<Option<bool>> {
    if value.is_none() {
        return Ok(None);
    }
    value.extract().map(Some).map_err(|_| wrong_type(value, argument, "True or False"))
}

/// Seconds as the library takes them, for which zero is no deadline and one has passed.
fn nanoseconds(deadline: &Bound<'_, PyAny>) -> PyResult<u64> {
    match real(deadline, "deadline")? {
        None => Ok(0),
        Some(seconds) if seconds >= 0.0 => Ok(((seconds * 1e9) as u64).saturating_add(1)),
        Some(_) => Err(wrong_value(deadline, "deadline", "give a number of seconds, 0 or above")),
    }
}

/// How fixings are given, how many there are, and their times: none for a number of fixings.
fn read_fixings(given: &Bound<'_, PyAny>, kind: &Bound<'_, PyAny>) -> PyResult<(u32, usize, Vec<f64>)> {
    let py = given.py();
    let is_equal = kind.is_none();
    let id = choice!(FixingKind, kind, "fixing_kind");
    let is_equal = is_equal || id == FixingKind::Equal.id();
    if given.is_none() || is_number(given)? {
        if !is_equal {
            let message =
                format!("is {kind}, which takes an array of fixings; their number alone is \"equal\"");
            return Err(failure::of(py, Status::InvalidArgument, "fixing_kind", &message));
        }
        return Ok((FixingKind::Equal.id(), whole(given, "fixings", 1)?, Vec::new()));
    }
    let array = converter(py)?.call1((given, "fixings", false))?;
    let axes: usize = array.getattr("ndim")?.extract()?;
    if axes != 1 {
        return Err(match axes {
            0 => wrong_type(given, "fixings", "a whole number or an array of times"),
            _ => failure::of(py, Status::InvalidArgument, "fixings", "has several axes; times have one"),
        });
    }
    if !kind.is_none() && is_equal {
        let message = "is equal, which takes the number of fixings, not an array";
        return Err(failure::of(py, Status::InvalidArgument, "fixing_kind", message));
    }
    let times: Vec<f64> = array.call_method0("tolist")?.extract()?;
    if times.is_empty() {
        return Err(failure::of(py, Status::InvalidArgument, "fixings", "is empty; give at least one"));
    }
    let id = if kind.is_none() { FixingKind::Years.id() } else { id };
    Ok((id, times.len(), times))
}

/// Whether fixings are a number, Python's or NumPy's, and no array.
fn is_number(given: &Bound<'_, PyAny>) -> PyResult<bool> {
    if given.is_instance_of::<PyInt>() {
        return Ok(true);
    }
    let is_scalar = || given.getattr("ndim")?.extract::<usize>().map(|axes| axes == 0);
    Ok(given.hasattr("__index__")? && given.hasattr("ndim")? && is_scalar()?)
}

/// What is written of paths.
pub fn path_value(value: &Bound<'_, PyAny>) -> PyResult<u32> {
    Ok(choice!(PathValue, value, "value"))
}

/// A number for all pairs, or anything that becomes a matrix, such as a frame.
fn read_correlation(given: &Bound<'_, PyAny>) -> PyResult<Correlation> {
    let py = given.py();
    if given.is_none() {
        return Ok(Correlation::Missing);
    }
    let array = converter(py)?.call1((given, "correlation", false))?;
    let shape: Vec<usize> = array.getattr("shape")?.extract()?;
    match shape[..] {
        [] => Ok(Correlation::OfAllPairs(array.call_method0("item")?.extract()?)),
        [count, columns] if count == columns && count > 0 => {
            Ok(Correlation::Matrix(count, array.call_method0("ravel")?.call_method0("tolist")?.extract()?))
        }
        _ => {
            let message = format!(
                "has the shape {}; give a square matrix with a row for each asset, or a number for all pairs",
                tuple(&shape)
            );
            Err(failure::of(py, Status::InvalidArgument, "correlation", &message))
        }
    }
}
