//! A device made ready for pricing: its context, programs and lanes.

use super::cache::Cache;
use super::device::Device;
use super::fault::{During, Fault};
use super::lane::{Kernels, Lane, Number};
use super::path_lane::{PathJob, PathLane};
use super::program::{Key, Made, PathsKey, ProgramKey, Programs};
use super::{Pass, path_test, self_test};
use crate::batch::Batch;
use crate::cpu::{Precision, Tally};
use crate::lock::lock;
use crate::models::{OutputSet, PricerId};
use ocl_core::{Context, ContextProperties, Program};
use std::ops::{Deref, DerefMut, Range};
use std::sync::{Arc, Mutex};

/// Most rows of a chunk: a few milliseconds of work on the slowest device, and long beside a launch.
const CHUNK_ROWS: usize = 1 << 20;
/// Part of the device's memory that a lane may take: several are at work, and others use the device too.
const MEMORY_SHARE: u64 = 16;
/// Lanes of a kind that are kept for the next call.
const IDLE_LANES: usize = 4;
/// Most blocks of paths of a launch.
const LAUNCH_BLOCKS: u64 = 1 << 18;

/// See the [module](self).
#[derive(Debug)]
pub(crate) struct Executor {
    device: Device,
    context: Arc<Context>,
    programs: Programs,
    idle: Mutex<Vec<Lane>>,
    idle_path_lanes: Mutex<Vec<PathLane>>,
    max_chunk_bytes: u64,
}

impl Executor {
    /// Makes `device` ready; nothing is built before it is needed. `max_chunk_bytes` limits the columns of a chunk,
    /// if it is not 0.
    pub fn new(device: Device, cache: Cache, max_chunk_bytes: u64) -> Result<Executor, Fault> {
        let properties = ContextProperties::new().platform(device.platform);
        let context = ocl_core::create_context(Some(&properties), &[device.id], None, None)
            .during("create a context")?;
        // Shared by counting here: `ocl_core` panics where a driver refuses to count.
        let context = Arc::new(context);
        Ok(Executor {
            programs: Programs::new(device.clone(), Arc::clone(&context), cache),
            device,
            context,
            idle: Mutex::default(),
            idle_path_lanes: Mutex::default(),
            max_chunk_bytes: if max_chunk_bytes == 0 { u64::MAX } else { max_chunk_bytes },
        })
    }

    /// The device.
    pub fn device(&self) -> &Device {
        &self.device
    }
    /// The context of its memory.
    pub fn context(&self) -> &Context {
        &self.context
    }
    /// Every program made so far.
    pub fn programs(&self) -> Vec<Made> {
        self.programs.made()
    }

    /// Rows of a chunk of `batch`.
    pub fn chunk_rows(&self, batch: &Batch<'_>, precision: Precision) -> usize {
        let size = match precision {
            Precision::F64 => size_of::<f64>(),
            Precision::F32 => size_of::<f32>(),
        };
        let (inputs, outputs) = (batch.inputs.len().max(1), batch.outputs.len().max(1));
        // Columns, and two lists of edge rows; if all rows are edges their values once more.
        let row = (size * (inputs + 2 * outputs) + 2 * size_of::<u32>()) as u64;
        let by_memory = self.device.memory / MEMORY_SHARE / row;
        let by_allocation = self.device.largest_allocation / (size * inputs.max(outputs)) as u64;
        let by_choice = self.max_chunk_bytes / (size * (inputs + outputs)) as u64;
        let most = by_memory.min(by_allocation).min(by_choice).min(CHUNK_ROWS as u64);
        usize::try_from(most).unwrap_or(CHUNK_ROWS).max(1)
    }

    /// A lane for a call, new if all are at work.
    pub fn lane(&self) -> Result<LaneOf<'_, Lane>, Fault> {
        LaneOf::new(&self.idle, || Lane::new(self.device.id, &self.context))
    }
    /// The same for simulations.
    pub fn path_lane(&self) -> Result<LaneOf<'_, PathLane>, Fault> {
        LaneOf::new(&self.idle_path_lanes, || PathLane::new(self.device.id, &self.context))
    }

    /// Blocks of paths that a launch may have, if it may take `bytes`.
    pub fn path_blocks(&self, job: &PathJob<'_>, bytes: u64) -> u64 {
        let all = (self.device.memory / MEMORY_SHARE).min(self.max_chunk_bytes).min(bytes);
        let by_allocation = self.device.largest_allocation / job.scratch_bytes().max(1) as u64;
        (all / job.block_bytes() as u64).min(by_allocation).clamp(1, LAUNCH_BLOCKS)
    }

    /// Lets go of the memory of lanes that are not at work.
    pub fn release_memory(&self) {
        lock(&self.idle).clear();
        lock(&self.idle_path_lanes).clear();
    }

    /// Builds, or loads, the program that prices `wanted` first.
    pub fn prepare(&self, pricer: PricerId, wanted: OutputSet, precision: Precision) -> Result<(), Fault> {
        self.program(ProgramKey { pricer, precision, pass: Pass::Regular, wanted }).map(|_| ())
    }

    /// Puts a chunk of at most [`chunk_rows`](Executor::chunk_rows) on its way.
    ///
    /// # Safety
    /// The rows must be part of the batch and be given to nobody else, and the memory of the batch must be as
    /// promised when it was bound, until [`finish`](Executor::finish) has returned or the lane is dropped.
    pub unsafe fn begin(
        &self,
        lane: &mut Lane,
        batch: &Batch<'_>,
        rows: Range<usize>,
        precision: Precision,
    ) -> Result<(), Fault> {
        let key = key(batch, precision, Pass::Regular);
        let kernels = self.kernels(lane, key)?;
        // SAFETY: by this function's contract; the kernels are the batch's.
        unsafe {
            match precision {
                Precision::F64 => lane.begin::<f64>(&kernels, batch, rows)?,
                Precision::F32 => lane.begin::<f32>(&kernels, batch, rows)?,
            }
        }
        lane.keep(key, kernels);
        Ok(())
    }

    /// Waits for the chunk, prices its edge rows, and writes what is still to be written.
    ///
    /// # Safety
    /// `batch` and `precision` must be those of [`begin`](Executor::begin).
    pub unsafe fn finish(
        &self,
        lane: &mut Lane,
        batch: &Batch<'_>,
        precision: Precision,
    ) -> Result<Tally, Fault> {
        // SAFETY: by this function's contract.
        unsafe {
            match precision {
                Precision::F64 => self.finish_as::<f64>(lane, batch, precision),
                Precision::F32 => self.finish_as::<f32>(lane, batch, precision),
            }
        }
    }

    unsafe fn finish_as<E: Number>(
        &self,
        lane: &mut Lane,
        batch: &Batch<'_>,
        precision: Precision,
    ) -> Result<Tally, Fault> {
        // SAFETY: by this function's contract; the kernels are the batch's.
        unsafe {
            if lane.wait()? > 0 {
                let key = key(batch, precision, Pass::Edges);
                let kernels = self.kernels(lane, key)?;
                lane.price_edges::<E>(&kernels, batch)?;
                lane.keep(key, kernels);
            }
            Ok(lane.settle::<E>(batch))
        }
    }

    /// The kernels of a program. Their arguments are part of them, so each lane keeps its own.
    fn kernels(&self, lane: &mut Lane, key: ProgramKey) -> Result<Kernels, Fault> {
        let program = self.program(key)?;
        match lane.kept(&key) {
            Some(kernels) => Ok(kernels),
            None => Kernels::new(&program, self.device.id, key.pass),
        }
    }

    /// The program that simulates paths.
    pub fn path_program(&self, key: PathsKey) -> Result<Arc<Program>, Fault> {
        self.programs.get(Key::Paths(key), |program| path_test::prove(self, key, program))
    }

    pub(super) fn program(&self, key: ProgramKey) -> Result<Arc<Program>, Fault> {
        self.programs.get(Key::Rows(key), |program| match key.precision {
            Precision::F64 => self_test::prove::<f64>(self, key, program),
            Precision::F32 => self_test::prove::<f32>(self, key, program),
        })
    }
}

/// A queue and what belongs to it.
pub(crate) trait Reusable {
    /// Waits until the caller's memory is not used any more.
    fn drain(&mut self);
}

impl Reusable for Lane {
    fn drain(&mut self) {
        Lane::drain(self);
    }
}

impl Reusable for PathLane {
    /// Nothing is ever on its way when a call returns.
    fn drain(&mut self) {}
}

/// What a batch asks for.
fn key(batch: &Batch<'_>, precision: Precision, pass: Pass) -> ProgramKey {
    ProgramKey { pricer: batch.pricer.id, precision, pass, wanted: batch.wanted }
}

/// A lane in use; it goes back to its executor when dropped.
#[derive(Debug)]
pub(crate) struct LaneOf<'a, L: Reusable> {
    idle: &'a Mutex<Vec<L>>,
    lane: Option<L>,
    /// Something failed in it, and a new one is to take its place.
    discarded: bool,
}

impl<'a, L: Reusable> LaneOf<'a, L> {
    fn new(idle: &'a Mutex<Vec<L>>, make: impl FnOnce() -> Result<L, Fault>) -> Result<Self, Fault> {
        let kept = lock(idle).pop();
        let lane = match kept {
            Some(lane) => lane,
            None => make()?,
        };
        Ok(LaneOf { idle, lane: Some(lane), discarded: false })
    }
    /// Does not go back.
    pub fn discard(&mut self) {
        self.discarded = true;
    }
}

impl<L: Reusable> Deref for LaneOf<'_, L> {
    type Target = L;
    fn deref(&self) -> &L {
        self.lane.as_ref().expect("taken only when dropped")
    }
}

impl<L: Reusable> DerefMut for LaneOf<'_, L> {
    fn deref_mut(&mut self) -> &mut L {
        self.lane.as_mut().expect("taken only when dropped")
    }
}

impl<L: Reusable> Drop for LaneOf<'_, L> {
    fn drop(&mut self) {
        let Some(mut lane) = self.lane.take() else { return };
        // A chunk that nobody waited for still uses the caller's memory.
        lane.drain();
        let mut idle = lock(self.idle);
        if idle.len() < IDLE_LANES && !self.discarded {
            idle.push(lane);
        }
    }
}
