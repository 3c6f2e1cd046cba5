//! Inputs that have an axis of their own beside those that broadcast: one of assets, or one of intervals between fixings.

use crate::column::{self, Column};
use crate::failure;
use crate::request::Inputs;
use crate::settings::{Correlation, Settings};
use neutryx::Status;
use neutryx::mc::SimulationInput;
use neutryx::mc::columns::{MAX_ASSETS, MAX_INTERVALS};
use neutryx::mc::path::Simulation;
use numpy::PyUntypedArray;
use pyo3::prelude::*;
use pyo3::types::PyEllipsis;

/// Where the number of an asset or interval begins in the number of a column.
const PART_SHIFT: u32 = 16;

/// The number of an asset or interval, counted from 1, that a column's number has; 0 if it has none.
pub fn part(id: u32) -> usize {
    (id >> PART_SHIFT) as usize
}

/// A value for each interval between fixings: a term structure of rate, dividend yield or volatility.
///
/// `vol=nx.Curve([0.2, 0.22, 0.25])`. The last axis of the values is that of the intervals, the others broadcast with
/// the other inputs. Interval k ends at fixing k, and after the last fixing one ends at expiry.
#[pyclass(frozen, module = "neutryx")]
pub struct Curve {
    #[pyo3(get)]
    values: Py<PyAny>,
}

#[pymethods]
impl Curve {
    #[new]
    fn new(values: Py<PyAny>) -> Curve {
        Curve { values }
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("Curve({})", self.values.bind(py).repr()?))
    }

    fn __getnewargs__(&self, py: Python<'_>) -> (Py<PyAny>,) {
        (self.values.clone_ref(py),)
    }
}

/// How many assets there are, and their correlations, row by row; none for a simulation of one asset.
#[derive(Default)]
pub struct Assets {
    pub count: usize,
    pub correlation: Vec<f64>,
}

/// An input as it was given.
pub struct Given<'py> {
    pub id: u32,
    pub name: String,
    /// Whether it is one of two things for which there are words, such as call and put.
    pub has_words: bool,
    pub value: Bound<'py, PyAny>,
}

/// The columns of a simulation's inputs, and how many assets they are for.
pub fn read(
    py: Python<'_>,
    simulation: Option<&Simulation>,
    given: Vec<Given<'_>>,
    settings: &Settings,
) -> PyResult<(Inputs, Assets)> {
    let is_multi_asset = simulation.is_some_and(Simulation::is_multi_asset);
    let is_per_asset =
        |id| is_multi_asset && SimulationInput::from_id(id).is_some_and(SimulationInput::is_per_asset);
    let mut columns = Vec::with_capacity(given.len());
    for Given { id, name, has_words, value } in given {
        let refuse = |message: &str| Err(failure::of(py, Status::InvalidArgument, &name, message));
        let mut is_split = is_per_asset(id);
        let column = match value.cast::<Curve>() {
            Ok(_) if is_multi_asset => {
                return refuse(
                    "is a curve, which simulations of one asset take; give the same for all intervals",
                );
            }
            Ok(_) if part(id) > 0 => return refuse("is a curve, and its number has that of an interval"),
            Ok(curve) => {
                is_split = true;
                let column = column::read(id, &name, false, curve.get().values.bind(py))?;
                match column.shape.last() {
                    Some(1..=MAX_INTERVALS) => column,
                    Some(length) => {
                        let message = format!("is a curve of {length} intervals; give 1 to {MAX_INTERVALS}");
                        return refuse(&message);
                    }
                    None => {
                        return refuse(
                            "is a curve of one number; give one for each interval in the last axis",
                        );
                    }
                }
            }
            Err(_) => column::read(id, &name, has_words, &value)?,
        };
        if is_split && column.first.is_some() {
            let axis = if is_multi_asset { "assets" } else { "intervals" };
            return refuse(&format!(
                "is a buffer, which has no axis of {axis}; give an array, or what read() returns"
            ));
        }
        is_split = is_split && !column.shape.is_empty();
        columns.push((column, name, is_split));
    }
    let assets = assets(py, simulation, &columns, settings)?;
    let mut inputs = Inputs::with_capacity(columns.len());
    for (column, name, is_split) in columns {
        let length = column.shape.last().copied().unwrap_or(1);
        if !is_split {
            inputs.push(column, &name);
        } else if is_multi_asset && length == 1 {
            // One for all assets, as NumPy repeats an axis of one element.
            for of_all in split(py, &column)? {
                inputs.push(Column { id: column.id, ..of_all }, &name);
            }
        } else {
            for part in split(py, &column)? {
                inputs.push(part, &name);
            }
        }
    }
    Ok((inputs, assets))
}

/// The elements of the last axis of an array, each a column with a number of its own, where they lie.
pub fn split(py: Python<'_>, column: &Column) -> PyResult<Vec<Column>> {
    let (Some(array), Some(&length)) = (&column.owner, column.shape.last()) else { return Ok(Vec::new()) };
    let part = |k: usize| {
        let view = array.bind(py).get_item((PyEllipsis::get(py), k))?.cast_into::<PyUntypedArray>()?;
        let id = column.id | (k as u32 + 1) << PART_SHIFT;
        Ok(Column { id, ..Column::of_array(id, &view).expect("a view has the type of its array") })
    };
    (0..length).map(part).collect()
}

/// As many as the matrix of correlations has; or with a number for all pairs, as many as the inputs have.
fn assets(
    py: Python<'_>,
    simulation: Option<&Simulation>,
    columns: &[(Column, String, bool)],
    settings: &Settings,
) -> PyResult<Assets> {
    let Some(simulation) = simulation else { return Ok(Assets::default()) };
    if !simulation.is_multi_asset() {
        if settings.correlation == Correlation::Missing {
            return Ok(Assets::default());
        }
        let message = format!("is for several assets, and {} has one; leave it out", simulation.name());
        return Err(failure::of(py, Status::InvalidArgument, "correlation", &message));
    }
    let split: Vec<(usize, &str)> = columns
        .iter()
        .filter(|(.., is_split)| *is_split)
        .filter_map(|(column, name, _)| Some((*column.shape.last()?, name.as_str())))
        .collect();
    let numbered = columns.iter().map(|(column, ..)| part(column.id));
    let of_inputs = numbered.chain(split.iter().map(|(length, _)| *length)).max().unwrap_or(0);
    let of_inputs = of_inputs.max(simulation.assets().0);
    let assets = match &settings.correlation {
        Correlation::Missing if of_inputs > 1 => {
            let message =
                format!("is missing; give a matrix of {of_inputs} x {of_inputs}, or a number for all pairs");
            return Err(failure::of(py, Status::InvalidArgument, "correlation", &message));
        }
        Correlation::Missing => Assets { count: of_inputs, correlation: vec![1.0] },
        // More than the library takes: it says so, of their number.
        Correlation::OfAllPairs(_) if of_inputs > MAX_ASSETS => {
            Assets { count: of_inputs, correlation: vec![1.0] }
        }
        Correlation::OfAllPairs(value) => {
            let element = |i| if i % (of_inputs + 1) == 0 { 1.0 } else { *value };
            Assets { count: of_inputs, correlation: (0..of_inputs * of_inputs).map(element).collect() }
        }
        Correlation::Matrix(count, elements) => Assets { count: *count, correlation: elements.clone() },
    };
    for (length, name) in split {
        if length != 1 && length != assets.count {
            let count = assets.count;
            let message = format!(
                "has {length} in its last axis, which is that of the assets; there are {count}, so give {count} or 1"
            );
            return Err(failure::of(py, Status::InvalidArgument, name, &message));
        }
    }
    Ok(assets)
}
