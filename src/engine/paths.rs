//! Paths written by the engine's threads.

use super::{BadRow, Control, Engine, Outcome};
use crate::batch::{Dtype, Values};
use crate::cpu::{Address, BlockTarget, Scratch, Tally, generate_block};
use crate::error::Error;
use crate::lock::lock;
use crate::mc::paths::{Layout, PathArray, PathTarget, Place};
use crate::mc::philox::BLOCK_PATHS;
use crate::mc::reader::RowReader;
use crate::mc::row::{Greeks, Row};
use crate::mc::settings::Plan;
use crate::mc::simulate::Clock;
use crate::mc::{SimulationBatch, SimulationSettings};
use crate::status::{RowCode, Status};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Most numbers of a piece of work, and at least a block.
const PIECE: u64 = 1 << 16;

/// A call in progress.
struct Call<'a, 'b> {
    engine: &'a Engine,
    batch: &'a SimulationBatch<'b>,
    reader: RowReader<'a, 'b>,
    plan: Plan,
    layout: Layout,
    /// Blocks of a row, over all replicates, and of a piece.
    blocks: u64,
    piece: u64,
    next: AtomicU64,
    paths: AtomicU64,
    stop: AtomicBool,
    tally: Mutex<Tally>,
    failure: Mutex<Option<Error>>,
}

impl Engine {
    /// Writes the paths that a simulation with these settings takes, from `first_path` on, as many as the settings say and not
    /// rounded up: an array of rows, paths, intervals between fixings and assets.
    ///
    /// They are the paths that [`simulate`](Engine::simulate) evaluates payoffs on, to the same bits; the batch needs the columns
    /// of the simulation, and no outputs. With antithetic paths 64 and their 64 opposites take turns; with Sobol points 64 of each
    /// replicate do. Targets, deadlines and the control variate are of no account. A row whose inputs are not allowed gets NaN and
    /// a row code. `control` is told paths done and all paths. No memory grows with the number of paths.
    ///
    /// ```
    /// use neutryx::mc::{Fixings, PathTarget, PathValue, SimulationBatch, SimulationId, SimulationInput, SimulationSettings};
    /// use neutryx::{Engine, engine::Control};
    ///
    /// let mut batch = SimulationBatch::builder(SimulationId::AsianArithmetic, 1)
    ///     .input(SimulationInput::Type, 1.0)
    ///     .input(SimulationInput::Spot, 100.0)
    ///     .input(SimulationInput::Strike, 100.0)
    ///     .input(SimulationInput::Time, 1.0)
    ///     .input(SimulationInput::Rate, 0.03)
    ///     .input(SimulationInput::Vol, 0.2)
    ///     .build()?;
    /// let settings = SimulationSettings { paths: 1000, fixings: Fixings::Equal(12), ..Default::default() };
    /// let mut spots = vec![0.0; 1000 * 12];
    /// let target = PathTarget::new(PathValue::Spot, &mut spots);
    /// Engine::new(&Default::default())?.generate_paths(&mut batch, &settings, target, Control::default())?;
    /// let mean = spots.iter().skip(11).step_by(12).sum::<f64>() / 1000.0;
    /// assert!((mean - 100.0 * 0.03_f64.exp()).abs() < 3.0);
    /// # Ok::<(), neutryx::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Status::InvalidArgument`] for settings that are not allowed and an array that is too small, [`Status::Cancelled`] if
    /// `control` says so: what was written stays.
    pub fn generate_paths(
        &self,
        batch: &mut SimulationBatch<'_>,
        settings: &SimulationSettings,
        target: PathTarget<'_>,
        control: Control<'_>,
    ) -> Result<Outcome, Error> {
        let intervals = settings.intervals(batch.simulation());
        let steps = if target.array.steps == 0 { intervals } else { target.array.steps };
        let sizes = [batch.rows(), settings.paths as usize, steps, settings.correlation.assets()];
        let needed = sizes.iter().try_fold(1_usize, |all, size| all.checked_mul(*size));
        if needed.is_none_or(|needed| needed > target.room) {
            let message =
                format!("has {} elements; {sizes:?} rows, paths, steps and assets need more", target.room);
            return Err(Error::new(Status::InvalidArgument, "paths.data", message));
        }
        self.write_paths(batch, settings, target.array, control)
    }

    /// The same into any array, which must be as large as the settings say.
    pub(crate) fn write_paths(
        &self,
        batch: &SimulationBatch<'_>,
        settings: &SimulationSettings,
        array: PathArray,
        mut control: Control<'_>,
    ) -> Result<Outcome, Error> {
        if !batch.outputs.is_empty() {
            let message = "are for simulating; paths have none: give the batch without";
            return Err(Error::new(Status::InvalidArgument, "outputs", message));
        }
        let plan = settings.check(batch.simulation)?;
        let layout = array.check(batch, settings)?;
        let call = Call {
            engine: self,
            batch,
            reader: RowReader::new(batch, settings, Greeks::None)?,
            blocks: (plan.blocks.end - plan.blocks.start) * u64::from(plan.replicates),
            piece: (PIECE / (layout.shape[2] * layout.shape[3] * BLOCK_PATHS) as u64).max(1),
            plan,
            layout,
            next: AtomicU64::new(0),
            paths: AtomicU64::new(0),
            stop: AtomicBool::new(false),
            tally: Mutex::default(),
            failure: Mutex::default(),
        };
        let mut clock = Clock::new();
        let mut between = || {
            if control.is_cancelled() {
                return false;
            }
            match &mut control.progress {
                Some(progress) if clock.ticks() => progress(call.paths_done(), call.all_paths()),
                _ => true,
            }
        };
        if !between() {
            call.stop.store(true, Ordering::Relaxed);
        }
        let helpers = if call.pieces() <= 1 { 0 } else { self.threads - 1 };
        match if helpers == 0 { None } else { self.pool() } {
            None => call.work(&mut between),
            Some(pool) => pool.scope(helpers, &|| call.work(&mut || true), || call.work(&mut between)),
        }
        if let Some(progress) = control.progress {
            progress(call.paths_done(), call.all_paths());
        }
        call.finish()
    }
}

impl Call<'_, '_> {
    fn paths_done(&self) -> u64 {
        self.paths.load(Ordering::Relaxed)
    }
    fn all_paths(&self) -> u64 {
        self.plan.settings.paths.saturating_mul(self.batch.rows as u64)
    }
    fn pieces_of_row(&self) -> u64 {
        self.blocks.div_ceil(self.piece)
    }
    fn pieces(&self) -> u64 {
        self.pieces_of_row().saturating_mul(self.batch.rows as u64)
    }

    fn finish(self) -> Result<Outcome, Error> {
        if let Some(failure) = lock(&self.failure).take() {
            return Err(failure);
        }
        if self.stop.load(Ordering::Relaxed) {
            let message = "cancelled; the paths that were done are written";
            return Err(Error::new(Status::Cancelled, "", message));
        }
        let tally = *lock(&self.tally);
        Ok(Outcome {
            rows: self.batch.rows as u64,
            bad_rows: tally.bad_rows,
            first_bad: tally.first.map(|(row, code)| BadRow { batch: 0, row, code }),
        })
    }

    /// Takes pieces until none is left.
    fn work(&self, between: &mut dyn FnMut() -> bool) {
        let mut scratch = Scratch::default();
        let mut staging = Vec::new();
        let mut row: Option<(usize, Result<Row, RowCode>)> = None;
        while !self.stop.load(Ordering::Relaxed) {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            if number >= self.pieces() {
                return;
            }
            let (index, piece) = ((number / self.pieces_of_row()) as usize, number % self.pieces_of_row());
            if row.as_ref().is_none_or(|(read, _)| *read != index) {
                row = Some((index, self.reader.read(index)));
            }
            let Some((_, read)) = &row else { return };
            if piece == 0 {
                self.settle(index, read.as_ref().err().copied().unwrap_or(RowCode::OK));
            }
            let blocks = piece * self.piece..self.blocks.min((piece + 1) * self.piece);
            for block in blocks {
                if let Err(failure) = self.write(index, read.as_ref().ok(), block, &mut scratch, &mut staging)
                {
                    lock(&self.failure).get_or_insert(failure);
                    self.stop.store(true, Ordering::Relaxed);
                }
            }
            if !between() {
                self.stop.store(true, Ordering::Relaxed);
            }
        }
    }

    fn settle(&self, index: usize, code: RowCode) {
        self.batch.write(index, code, |_| f64::NAN);
        if code != RowCode::OK {
            let mut bad = Tally::default();
            bad.add(index, code);
            lock(&self.tally).merge(bad);
        }
    }

    /// Writes block number `block`, counted over all replicates, of row `index`; NaN if it is bad.
    fn write(
        &self,
        index: usize,
        row: Option<&Row>,
        block: u64,
        scratch: &mut Scratch,
        staging: &mut Vec<f64>,
    ) -> Result<(), Error> {
        let (settings, replicates) = (&self.plan.settings, u64::from(self.plan.replicates));
        let sides = self.plan.unit as usize;
        let of_block = (BLOCK_PATHS * sides) as u64;
        let (number, replicate) = (self.plan.blocks.start + block / replicates, (block % replicates) as u32);
        // The block's first path, and those of its paths that are wanted.
        let first = self.plan.blocks.start * replicates * of_block + block * of_block;
        let start = settings.first_path.max(first);
        let end = (settings.first_path + settings.paths).min(first + of_block);
        if start >= end {
            return Ok(());
        }
        let wanted = (start - first) as usize..(end - first) as usize;
        let side = |side: usize| {
            let of_side = |path: usize| path.saturating_sub(side * BLOCK_PATHS).min(BLOCK_PATHS);
            (of_side(wanted.start), of_side(wanted.end))
        };
        let at = (start - settings.first_path) as usize;
        let [row_stride, path_stride, step_stride, asset_stride] = self.layout.strides;
        let [_, _, steps, assets] = self.layout.shape;
        let mut target = BlockTarget {
            value: self.layout.value,
            data: Address(std::ptr::null_mut()),
            dtype: Dtype::F64,
            strides: [path_stride, step_stride, asset_stride],
            wanted: [side(0), side(1)],
            side_stride: path_stride * BLOCK_PATHS as isize,
            steps,
        };
        match &self.layout.place {
            Place::Memory { data, dtype } => {
                // Path 0 of the block may lie before the array; none outside of it is wanted.
                let path = at as isize - wanted.start as isize;
                let offset = index as isize * row_stride + path.wrapping_mul(path_stride);
                target.data = Address(data.0.wrapping_offset(offset));
                target.dtype = *dtype;
                self.fill(row, replicate, number, sides, scratch, &target);
            }
            Place::Buffer { buffer, first } => {
                let of_path = steps * assets;
                staging.clear();
                staging.resize(of_path * BLOCK_PATHS * sides, f64::NAN);
                target.data = Address(staging.as_mut_ptr().cast());
                let size = size_of::<f64>() as isize;
                target.strides = [of_path as isize * size, assets as isize * size, size];
                target.side_stride = target.strides[0] * BLOCK_PATHS as isize;
                self.fill(row, replicate, number, sides, scratch, &target);
                let at = (index * self.layout.shape[1] + at) * of_path;
                let paths = &staging[wanted.start * of_path..wanted.end * of_path];
                buffer.write(first + at, Values::F64(paths))?;
            }
        }
        self.paths.fetch_add(end - start, Ordering::Relaxed);
        Ok(())
    }

    fn fill(
        &self,
        row: Option<&Row>,
        replicate: u32,
        number: u64,
        sides: usize,
        scratch: &mut Scratch,
        target: &BlockTarget,
    ) {
        match row {
            Some(row) => {
                let set = (self.engine.instruction_set(), self.engine.precision);
                generate_block(set, row, scratch, replicate, number, target);
            }
            None => target.fill(sides, self.layout.shape[3], f64::NAN),
        }
    }
}
