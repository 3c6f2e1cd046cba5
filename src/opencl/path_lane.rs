//! A lane for simulations: a queue with memory of its own, through which blocks of paths of one row go.

use super::asset_text::reals_of_path;
use super::fault::{During, Fault};
use super::lane::Number;
use super::memory::DeviceMemory;
use super::path_text::{NO_PLACE, PathVariant, RowReals};
use super::program::PathsKey;
use crate::cpu::Precision;
use crate::mc::accumulator::Sums;
use crate::mc::path::Simulation;
use crate::mc::philox::BLOCK_PATHS;
use crate::mc::row::{Greeks, Numbers, Row};
use crate::mc::settings::Generator;
use ocl_core::{ArgVal, CommandQueue, Context, DeviceId, Kernel, Mem, OclPrm, Program};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

/// Least number of work groups, for the reason that `lane.rs` has a least number of work items; groups beyond the
/// blocks do nothing.
const LEAST_GROUPS: usize = 1 << 10;

/// Blocks of a replicate.
pub(crate) type Piece = (u32, Range<u64>);

/// A row as a device takes it.
#[derive(Debug)]
pub(crate) struct PathJob<'a> {
    row: &'a Row,
    pub key: PathsKey,
    reals: RowReals,
    bridge_places: Vec<u32>,
    bridge_weights: Vec<f64>,
}

impl<'a> PathJob<'a> {
    pub fn new(simulation: &Simulation, precision: Precision, row: &'a Row) -> Self {
        let (mut bridge_places, mut bridge_weights) = (Vec::new(), Vec::new());
        let mut generator = Generator::Philox;
        if let Numbers::Sobol { bridge, .. } = &row.numbers {
            generator = Generator::Sobol;
            for point in bridge.iter().filter(|bridge| bridge.len() > 1).flat_map(|bridge| bridge.points()) {
                let place = |place: Option<usize>| place.map_or(NO_PLACE, |place| place as u32);
                bridge_places.extend([point.at as u32, place(point.before), place(point.after)]);
                bridge_weights.extend(point.weights());
            }
        }
        let greeks = row.greeks == Greeks::Wanted;
        let (antithetic, matched) = (row.wanted.antithetic, row.wanted.matched);
        let variant = PathVariant { generator, antithetic, matched, greeks };
        PathJob {
            row,
            key: PathsKey { simulation: simulation.id, precision, variant },
            reals: simulation.kernels.recording().reals(precision, row, greeks),
            bridge_places,
            bridge_weights,
        }
    }

    /// Steps of all assets of all paths of a block.
    pub fn steps_of_block(&self) -> u64 {
        let steps = self.row.grid.steps.len().max(1) * self.row.asset_count() * self.key.variant.sides();
        (steps * BLOCK_PATHS) as u64
    }
    /// Sums of a block.
    fn sums(&self) -> usize {
        self.key.variant.sums(self.row.asset_count())
    }
    /// Bytes of what the device keeps of a block's paths outside registers: their motion, and all of several assets.
    pub fn scratch_bytes(&self) -> usize {
        let size = match self.key.precision {
            Precision::F64 => size_of::<f64>(),
            Precision::F32 => size_of::<f32>(),
        };
        let steps = self.row.grid.steps.len();
        let reals = match &self.reals.assets {
            Some(_) => reals_of_path(self.key.variant, self.row.asset_count(), steps),
            None if self.bridge_places.is_empty() => 0,
            None => steps,
        };
        reals * BLOCK_PATHS * size
    }
    /// All bytes that a block takes.
    pub fn block_bytes(&self) -> usize {
        2 * size_of::<u64>() + self.sums() * size_of::<f64>() + self.scratch_bytes()
    }
}

/// See the [module](self).
#[derive(Debug)]
pub(crate) struct PathLane {
    context: Arc<Context>,
    queue: CommandQueue,
    places: DeviceMemory,
    row_reals: DeviceMemory,
    step_reals: DeviceMemory,
    directions: DeviceMemory,
    bridge_places: DeviceMemory,
    bridge_weights: DeviceMemory,
    scratch: DeviceMemory,
    asset_reals: DeviceMemory,
    factors: DeviceMemory,
    exact: DeviceMemory,
    sums: DeviceMemory,
    kernels: HashMap<PathsKey, Kernel>,
}

impl PathLane {
    pub fn new(device: DeviceId, context: &Arc<Context>) -> Result<PathLane, Fault> {
        let queue = ocl_core::create_command_queue(&**context, device, None).during("create a queue")?;
        Ok(PathLane {
            context: Arc::clone(context),
            queue,
            places: DeviceMemory::default(),
            row_reals: DeviceMemory::default(),
            step_reals: DeviceMemory::default(),
            directions: DeviceMemory::default(),
            bridge_places: DeviceMemory::default(),
            bridge_weights: DeviceMemory::default(),
            scratch: DeviceMemory::default(),
            asset_reals: DeviceMemory::default(),
            factors: DeviceMemory::default(),
            exact: DeviceMemory::default(),
            sums: DeviceMemory::default(),
            kernels: HashMap::new(),
        })
    }

    /// Brings the row to the device.
    pub fn load(&mut self, job: &PathJob<'_>) -> Result<(), Fault> {
        match job.key.precision {
            Precision::F64 => self.load_as::<f64>(job),
            Precision::F32 => self.load_as::<f32>(job),
        }
    }

    fn load_as<E: Number>(&mut self, job: &PathJob<'_>) -> Result<(), Fault> {
        let PathLane { context, queue, .. } = self;
        let reals = |values: &[f64]| values.iter().map(|value| E::from_f64(*value)).collect::<Vec<E>>();
        write(queue, context, &mut self.row_reals, &reals(&job.reals.row))?;
        write(queue, context, &mut self.step_reals, &reals(&job.reals.steps))?;
        if let Some(assets) = &job.reals.assets {
            write(queue, context, &mut self.asset_reals, &reals(&assets.each))?;
            write(queue, context, &mut self.factors, &reals(&assets.factors))?;
            write(queue, context, &mut self.exact, &assets.exact)?;
        }
        if let Numbers::Sobol { points, .. } = &job.row.numbers {
            write(queue, context, &mut self.directions, points.directions().as_flattened())?;
            write(queue, context, &mut self.bridge_places, &job.bridge_places)?;
            write(queue, context, &mut self.bridge_weights, &reals(&job.bridge_weights))?;
        }
        Ok(())
    }

    /// Simulates blocks of the row that was [loaded](PathLane::load) last, and waits for them: the sums of each piece.
    pub fn run(
        &mut self,
        program: &Program,
        job: &PathJob<'_>,
        pieces: &[Piece],
    ) -> Result<Vec<Sums>, Fault> {
        let places: Vec<u64> = pieces
            .iter()
            .flat_map(|(replicate, blocks)| {
                blocks.clone().flat_map(move |block| [block, u64::from(*replicate)])
            })
            .collect();
        let blocks = places.len() / 2;
        let of_block = job.sums();
        write(&self.queue, &self.context, &mut self.places, &places)?;
        self.sums.reserve(&self.context, blocks * of_block * size_of::<f64>())?;
        self.scratch.reserve(&self.context, blocks * job.scratch_bytes())?;
        let kernel = match self.kernels.remove(&job.key) {
            Some(kernel) => kernel,
            None => ocl_core::create_kernel(program, "ntx_paths").during("create a kernel")?,
        };
        self.set_arguments(&kernel, job, blocks as u32)?;
        let global = [blocks.max(LEAST_GROUPS) * BLOCK_PATHS, 1, 1];
        let local = Some([BLOCK_PATHS, 1, 1]);
        // SAFETY: the arguments were set, to memory that is large enough for so many blocks.
        unsafe {
            ocl_core::enqueue_kernel::<(), ()>(&self.queue, &kernel, 1, None, &global, local, None, None)
        }
        .during("run a kernel")?;
        self.kernels.insert(job.key, kernel);
        let mut found = vec![0.0; blocks * of_block];
        // SAFETY: blocking: the target was written when the call returns.
        unsafe {
            let sums = self.sums.get()?;
            ocl_core::enqueue_read_buffer::<f64, _, (), ()>(
                &self.queue,
                sums,
                true,
                0,
                &mut found,
                None,
                None,
            )
        }
        .during("simulate paths")?;
        let mut found = found.chunks_exact(of_block);
        let sums = pieces.iter().map(|(_, blocks)| {
            let mut sums = Sums::default();
            for block in found.by_ref().take((blocks.end - blocks.start) as usize) {
                sums.take_block(block, job.row.wanted);
            }
            sums
        });
        Ok(sums.collect())
    }

    /// As `kernels/paths.cl` has them, or `kernels/assets.cl`.
    fn set_arguments(&self, kernel: &Kernel, job: &PathJob<'_>, blocks: u32) -> Result<(), Fault> {
        let row = job.row;
        let mut index = 0;
        let mut next = |value: ArgVal<'_>| {
            index += 1;
            ocl_core::set_kernel_arg(kernel, index - 1, value).during("set a kernel argument")
        };
        let (steps, seed) = (
            row.grid.steps.len() as u32,
            match row.numbers {
                Numbers::Philox => row.seed,
                Numbers::Sobol { .. } => row.scrambling_seed(),
            },
        );
        let has_control = u32::from(row.wanted.control);
        next(ArgVal::primitive(&blocks))?;
        next(ArgVal::mem(self.places.get()?))?;
        next(ArgVal::mem(self.row_reals.get()?))?;
        next(ArgVal::primitive(&steps))?;
        next(ArgVal::mem(self.step_reals.get()?))?;
        next(ArgVal::primitive(&seed))?;
        next(ArgVal::primitive(&row.index))?;
        for value in [row.centre.payoff, row.centre.control, row.centre.coefficient] {
            next(ArgVal::primitive(&value))?;
        }
        next(ArgVal::primitive(&has_control))?;
        if let Numbers::Sobol { scrambling, .. } = row.numbers {
            let points = job.bridge_places.len() as u32 / 3;
            next(ArgVal::mem(self.directions.get()?))?;
            next(ArgVal::primitive(&scrambling.id()))?;
            next(ArgVal::primitive(&points))?;
            next(ArgVal::mem(self.bridge_places.get()?))?;
            next(ArgVal::mem(self.bridge_weights.get()?))?;
        }
        match &job.reals.assets {
            Some(_) => {
                next(ArgVal::mem(self.scratch.get()?))?;
                next(ArgVal::primitive(&(row.asset_count() as u32)))?;
                next(ArgVal::mem(self.asset_reals.get()?))?;
                next(ArgVal::mem(self.factors.get()?))?;
                next(ArgVal::mem(self.exact.get()?))?;
            }
            None if job.key.variant.generator == Generator::Sobol => next(ArgVal::mem(self.scratch.get()?))?,
            None => {}
        }
        next(ArgVal::mem(self.sums.get()?))
    }
}

impl Drop for PathLane {
    fn drop(&mut self) {
        // Something may be on its way after a fault.
        let _ = ocl_core::finish(&self.queue);
    }
}

/// Writes `values` to the start of `memory`, and waits for it.
fn write<T: OclPrm>(
    queue: &CommandQueue,
    context: &Context,
    memory: &mut DeviceMemory,
    values: &[T],
) -> Result<(), Fault> {
    let memory: &Mem = memory.reserve(context, size_of_val(values))?;
    if values.is_empty() {
        return Ok(());
    }
    // SAFETY: blocking: the source was read when the call returns.
    unsafe { ocl_core::enqueue_write_buffer::<T, _, (), ()>(queue, memory, true, 0, values, None, None) }
        .during("upload a row")
}
