//! The paths of a simulation, written to an array: a request whose engine is a `PathsRequest`.

use crate::engine::resolve;
use crate::failure;
use crate::layout::{run, tuple};
use crate::request::{BadRows, Work, pack};
use crate::result::{Result as Outputs, allocate, target};
use crate::settings::{path_value, whole};
use crate::simulation::Simulated;
use crate::watch::{progress_function, watched};
use neutryx::mc::{PathValue, SIMULATIONS};
use neutryx::{Status, ffi};
use pyo3::intern;
use pyo3::prelude::*;

/// What `neutryx.paths` hands to a simulation's function in place of an engine.
#[pyclass(frozen, module = "neutryx._neutryx")]
pub struct PathsRequest {
    value: u32,
    /// Intervals of each path; 0 for all.
    steps: usize,
    out: Option<Py<PyAny>>,
    engine: Option<Py<PyAny>>,
}

#[pymethods]
impl PathsRequest {
    #[new]
    fn new(
        value: &Bound<'_, PyAny>,
        steps: &Bound<'_, PyAny>,
        out: Option<Py<PyAny>>,
        engine: Option<Py<PyAny>>,
    ) -> PyResult<PathsRequest> {
        let steps = whole(steps, "steps", 1)?;
        Ok(PathsRequest { value: path_value(value)?, steps, out, engine })
    }
}

/// The array as the library gets it.
struct Target {
    array: Py<PyAny>,
    /// What is written in its place if its rows do not lie in a run.
    packed: Option<Py<PyAny>>,
    c: ffi::ntx_paths,
}

// SAFETY: the pointer leads to the array or the buffer, which the target keeps, and the library writes there from any thread.
unsafe impl Sync for Target {}

impl PathsRequest {
    /// Writes the paths, and hands back the array.
    pub fn generate(
        &self,
        py: Python<'_>,
        work: &Simulated,
        bad_rows: BadRows,
        progress: &Bound<'_, PyAny>,
    ) -> PyResult<Py<PyAny>> {
        let engine = resolve(py, self.engine.as_ref().map(|engine| engine.bind(py)))?;
        let progress = progress_function(progress)?;
        let target = self.target(py, work)?;
        let book = work.request.book();
        let mut error = failure::no_error();
        let ended = watched(py, progress, |control| {
            let (target, settings) = (&target, work.settings());
            // SAFETY: the handle is kept, the request keeps the columns; the book has one batch, which has all rows; the
            // array has room for them, for the paths, intervals and assets of the settings.
            unsafe {
                ffi::ntx_paths_generate(
                    engine.as_ptr(),
                    book.as_ptr(),
                    &settings,
                    &target.c,
                    control,
                    &mut error,
                )
            }
        });
        if let Some(packed) = &target.packed {
            let columns = py.import(intern!(py, "neutryx._columns"))?;
            columns.call_method1("unpack", (&target.array, packed))?;
        }
        work.request.unpack(py)?;
        let status = ended?;
        if status < 0 {
            return Err(work.request.failure(py, &error, error.batch));
        }
        let result = match work.request.shown_codes(py)? {
            None => target.array,
            codes => {
                let name = PathValue::from_id(self.value).map_or("paths", PathValue::name);
                Py::new(py, Outputs::new(vec![name.to_owned()], vec![target.array], codes))?.into_any()
            }
        };
        if status == Status::Partial.code() {
            work.request.report_bad_rows(py, &error, 0, None, bad_rows, &result)?;
        }
        Ok(result)
    }

    /// The caller's array, or a new one, of the rows' axes and those of paths, intervals and, if there are several, assets.
    fn target(&self, py: Python<'_>, work: &Simulated) -> PyResult<Target> {
        let rows = work.request.shape();
        let simulation = SIMULATIONS.iter().find(|known| known.id.id() == work.request.pricer());
        let steps = match (self.steps, simulation) {
            (0, Some(simulation)) => work.intervals(simulation),
            (steps, _) => steps,
        };
        let assets = simulation.filter(|simulation| simulation.is_multi_asset()).map(|_| work.assets());
        let paths = usize::try_from(work.paths()).unwrap_or(usize::MAX);
        let shape: Vec<usize> = rows.iter().copied().chain([paths, steps]).chain(assets).collect();
        let bytes = shape.iter().try_fold(size_of::<f64>(), |bytes, &length| bytes.checked_mul(length));
        if bytes.is_none_or(|bytes| isize::try_from(bytes).is_err()) {
            let message = format!("would have the shape {}, which no memory holds", tuple(&shape));
            return Err(failure::of(py, Status::CountOverflow, "out", &message));
        }
        let array = match &self.out {
            Some(out) => out.clone_ref(py),
            None => allocate::<f64>(py, &shape, false)?.into_any().unbind(),
        };
        let column = target(0, "paths", array.bind(py))?;
        let mut c = ffi::ntx_paths {
            struct_size: size_of::<ffi::ntx_paths>() as u32,
            value: self.value,
            dtype: column.dtype.id(),
            reserved: 0,
            data: column.data.cast(),
            first: 0,
            steps,
            row_stride: 0,
            path_stride: 0,
            step_stride: 0,
            asset_stride: 0,
        };
        let refuse = |status, message: &str| Err(failure::of(py, status, "out", message));
        if let Some(first) = column.first {
            let elements = shape.iter().product::<usize>();
            if column.shape != [elements] {
                let message = format!("is a buffer of {} elements; there are {elements}", column.shape[0]);
                return refuse(Status::InvalidArgument, &message);
            }
            (c.dtype, c.first) = (ffi::NTX_BUFFER, first);
            return Ok(Target { array, packed: None, c });
        }
        if column.shape != shape {
            let axes = if assets.is_some() { "paths, intervals and assets" } else { "paths and intervals" };
            let message = format!(
                "has the shape {}; the axes of the inputs, {axes} are {}",
                tuple(&column.shape),
                tuple(&shape)
            );
            return refuse(Status::InvalidArgument, &message);
        }
        if column.shape.iter().zip(&column.strides).any(|(&length, &stride)| length > 1 && stride == 0) {
            return refuse(Status::InvalidStride, "has elements that share memory");
        }
        let (packed, strides) = match run(rows, &column.strides[..rows.len()]) {
            Some(_) => (None, column.strides.clone()),
            None => {
                let packed = pack(py, &column, &array, &shape)?;
                c.data = packed.data.cast();
                (packed.owner, packed.strides)
            }
        };
        // The library takes zero for dense, which is as good where there is one element.
        let stride = |axis: usize| if shape[axis] > 1 { strides[axis] } else { 0 };
        let axis = rows.len();
        c.row_stride = run(rows, &strides[..axis]).unwrap_or(0);
        (c.path_stride, c.step_stride) = (stride(axis), stride(axis + 1));
        c.asset_stride = if assets.is_some() { stride(axis + 2) } else { 0 };
        Ok(Target { array, packed, c })
    }
}
