//! Paths in the caller's memory: what to write of them, and where.

use super::batch::SimulationBatch;
use super::path::Simulation;
use super::settings::SimulationSettings;
use crate::batch::Dtype;
use crate::cpu::Address;
use crate::error::Error;
use crate::named::named;
use crate::opencl::Buffer;
use crate::status::Status;
use std::cmp::Reverse;
use std::marker::PhantomData;
use std::sync::Arc;

named! {
    /// What is written of a path, for each interval and asset.
    PathValue: u32 {
        /// Price at the end of the interval.
        Spot = 0, "spot";
        /// Logarithm of that price.
        LogSpot = 1, "log_spot";
        /// Logarithm of the price at the end over that at the beginning.
        LogReturn = 2, "log_return";
        /// Standard normal that drives the step, before assets are correlated; 0 in an interval that takes no time.
        Normal = 3, "normal";
        /// What the generator gives, strictly between 0 and 1; with Sobol points a dimension each, in the order of the bridge.
        /// 0.5 in an interval that takes no time.
        Uniform = 4, "uniform";
    }
}

/// Rows, paths, intervals and assets: the dimensions of an array of paths, the outermost first.
pub const DIMENSIONS: usize = 4;

/// An array in the caller's memory, or in a buffer.
#[derive(Clone, Debug)]
pub(crate) struct PathArray {
    pub value: PathValue,
    pub place: Place,
    /// Distances between neighbours in each dimension, in bytes; 0 for what makes the array dense.
    pub strides: [isize; DIMENSIONS],
    /// Intervals written of each path; 0 for all.
    pub steps: usize,
}

/// Where an array is.
#[derive(Clone, Debug)]
pub(crate) enum Place {
    Memory {
        data: Address,
        dtype: Dtype,
    },
    /// From element `first` on, dense.
    Buffer {
        buffer: Arc<Buffer>,
        first: usize,
    },
}

/// A place for paths: an array of rows, paths, intervals and assets, the last closest together.
#[derive(Debug)]
pub struct PathTarget<'a> {
    pub(crate) array: PathArray,
    /// Elements there are room for.
    pub(crate) room: usize,
    memory: PhantomData<&'a mut [u8]>,
}

impl<'a> PathTarget<'a> {
    /// The array `values`, which has room for all rows, paths, intervals and assets.
    pub fn new(value: PathValue, values: &'a mut [f64]) -> PathTarget<'a> {
        let place = Place::Memory { data: Address(values.as_mut_ptr().cast()), dtype: Dtype::F64 };
        Self::of(value, place, values.len())
    }
    /// The same in single precision.
    pub fn single(value: PathValue, values: &'a mut [f32]) -> PathTarget<'a> {
        let place = Place::Memory { data: Address(values.as_mut_ptr().cast()), dtype: Dtype::F32 };
        Self::of(value, place, values.len())
    }
    /// The elements of `buffer` from `first` on.
    pub fn buffer(value: PathValue, buffer: Arc<Buffer>, first: usize) -> PathTarget<'a> {
        let room = buffer.elements().saturating_sub(first);
        Self::of(value, Place::Buffer { buffer, first }, room)
    }
    fn of(value: PathValue, place: Place, room: usize) -> PathTarget<'a> {
        let array = PathArray { value, place, strides: [0; DIMENSIONS], steps: 0 };
        PathTarget { array, room, memory: PhantomData }
    }
    /// Intervals written of each path, from the first; there is one in the array for each. All, unless this says otherwise.
    #[must_use]
    pub fn steps(mut self, steps: usize) -> Self {
        self.array.steps = steps;
        self
    }
}

/// An array that was checked, for one call.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    pub value: PathValue,
    pub place: Place,
    pub strides: [isize; DIMENSIONS],
    pub shape: [usize; DIMENSIONS],
}

fn wrong<T>(status: Status, field: &str, message: String) -> Result<T, Error> {
    Err(Error::new(status, format!("paths.{field}"), message))
}

impl PathArray {
    /// Completes the strides and checks that no two elements share memory, that all are within reach, and that nothing is
    /// written over a column of `batch`.
    pub fn check(self, batch: &SimulationBatch<'_>, settings: &SimulationSettings) -> Result<Layout, Error> {
        let simulation: &Simulation = batch.simulation;
        let intervals = settings.intervals(simulation);
        if self.steps > intervals {
            let message = format!("is {}; paths of these settings have {intervals}", self.steps);
            return wrong(Status::InvalidArgument, "steps", message);
        }
        let steps = if self.steps == 0 { intervals } else { self.steps };
        let Ok(paths) = usize::try_from(settings.paths) else {
            return wrong(Status::CountOverflow, "data", format!("cannot hold {} paths", settings.paths));
        };
        let shape = [batch.rows, paths, steps, settings.correlation.assets()];
        let size = match &self.place {
            Place::Memory { dtype, .. } if !matches!(dtype, Dtype::F64 | Dtype::F32) => {
                return wrong(Status::InvalidDtype, "dtype", "paths are f64 or f32".to_owned());
            }
            Place::Memory { dtype, .. } => dtype.size(),
            Place::Buffer { .. } if self.strides != [0; DIMENSIONS] => {
                let message = "must be 0 with a buffer: paths in it are dense".to_owned();
                return wrong(Status::InvalidStride, "strides", message);
            }
            Place::Buffer { .. } => 1,
        };
        let Some((strides, reach)) = dense(self.strides, shape, size) else {
            let message =
                format!("{shape:?} rows, paths, steps and assets at these strides leave the address space");
            return wrong(Status::CountOverflow, "data", message);
        };
        let layout = Layout { value: self.value, place: self.place, strides, shape };
        if shape.contains(&0) {
            return Ok(layout);
        }
        if let Some(dimension) = layout.shared(size) {
            let name = ["row_stride", "path_stride", "step_stride", "asset_stride"][dimension];
            let message = format!("{} makes elements overlap; use 0 for a dense array", strides[dimension]);
            return wrong(Status::InvalidStride, name, message);
        }
        match &layout.place {
            Place::Buffer { buffer, first } => {
                let needed = reach.end as usize;
                if first.checked_add(needed).is_none_or(|end| end > buffer.elements()) {
                    let message = format!(
                        "has {} elements; from {first} on there are {needed} to write",
                        buffer.elements()
                    );
                    return wrong(Status::InvalidArgument, "data", message);
                }
            }
            Place::Memory { data, .. } => {
                let start = data.0.addr();
                let range = start.checked_add_signed(reach.start).zip(start.checked_add_signed(reach.end));
                let Some((low, high)) = range else {
                    return wrong(Status::CountOverflow, "data", "ends beyond the address space".to_owned());
                };
                if let Some(column) = batch.column_in(low..high) {
                    return wrong(Status::Overlap, "data", format!("overlaps {column}"));
                }
            }
        }
        Ok(layout)
    }
}

/// Strides with those that are 0 filled in, and the bytes that elements take, relative to the first.
fn dense(
    mut strides: [isize; DIMENSIONS],
    shape: [usize; DIMENSIONS],
    size: usize,
) -> Option<([isize; DIMENSIONS], std::ops::Range<isize>)> {
    let mut inner = size as isize;
    let (mut low, mut high) = (0_isize, size as isize);
    for (stride, count) in strides.iter_mut().zip(shape).rev() {
        if *stride == 0 {
            *stride = inner;
        }
        let count = isize::try_from(count).ok()?;
        inner = stride.checked_mul(count.max(1))?.checked_abs()?;
        let reach = stride.checked_mul((count - 1).max(0))?;
        low = low.checked_add(reach.min(0))?;
        high = high.checked_add(reach.max(0))?;
    }
    high.checked_sub(low)?;
    Some((strides, low..high))
}

impl Layout {
    /// A dimension in which elements would share memory with those of a dimension closer together.
    fn shared(&self, size: usize) -> Option<usize> {
        let mut order: Vec<usize> = (0..DIMENSIONS).filter(|i| self.shape[*i] > 1).collect();
        order.sort_by_key(|i| (self.strides[*i].unsigned_abs(), Reverse(*i)));
        let mut taken = size;
        for dimension in order {
            let stride = self.strides[dimension].unsigned_abs();
            if stride < taken {
                return Some(dimension);
            }
            taken += stride * (self.shape[dimension] - 1);
        }
        None
    }
}
