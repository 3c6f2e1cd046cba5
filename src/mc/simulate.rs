//! A call: rows made ready, their paths shared among threads, their estimates written.
//!
//! Many rows are handed to threads, of which some may feed devices, one by one. Few rows are simulated one after the other, by all threads together.
//! Either way the sums are exact, so the results have the same bits.

use super::accumulator::{Centre, Pilot, Sums};
use super::batch::{OutputColumn, SimulationBatch};
use super::columns::SimulationOutput;
use super::estimate::{Estimate, Scale};
use super::path::{Simulation, Underlying};
use super::philox::BLOCK_PATHS;
use super::reader::RowReader;
use super::row::{Greeks, Row, Target};
use super::settings::{Fixings, Generator, Plan, SimulationSettings};
use super::state::{Fingerprint, RowState, SimulationState};
use crate::cpu::{InstructionSet, Precision, Scratch, Tally};
use crate::engine::work::{Ended, OnDevices};
use crate::error::Error;
use crate::lock::lock;
use crate::real::Real;
use crate::status::{RowCode, Status};
use std::ops::Range;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// First of the blocks of paths from which the coefficient of the control variate is estimated. They are beyond all blocks
/// that estimates are made of.
const PILOT: u64 = 1 << 57;
/// How many they are, at least and at most.
const PILOT_BLOCKS: (u64, u64) = (4, 16);
/// How many path steps they may take together where there is a choice.
const PILOT_STEPS: u64 = 1 << 20;
/// Blocks of a replicate after which it is first asked whether a row's target is reached, and by what part of those done
/// the number grows until the next time. The same for every chunk size and number of threads, so that these do
/// not change when a row is done.
const FIRST_LOOK: u64 = 64;
const NEXT_LOOK: u64 = 4;
/// Rows for each thread from which on threads do not share rows.
const ROWS_FOR_EACH: usize = 4;
/// Time between two calls of a progress callback.
const PROGRESS: Duration = Duration::from_millis(10);

/// Called after each chunk; returns whether to go on.
pub(crate) type Between<'a> = dyn FnMut() -> bool + 'a;

/// A call in progress.
#[derive(Debug)]
pub(crate) struct Call<'a, 'b> {
    pub batch: &'a SimulationBatch<'b>,
    reader: RowReader<'a, 'b>,
    plan: Plan,
    target: (InstructionSet, Precision),
    deadline: Option<Instant>,
    threads: usize,
    stop: AtomicBool,
    /// What stopped it, if nobody has cancelled it.
    failure: Mutex<Option<Error>>,
    /// See [`lost`](Call::lost).
    lost: AtomicU64,
    next_row: AtomicUsize,
    /// Paths done, or not needed any more.
    paths: AtomicU64,
    /// Paths simulated by this call.
    simulated: AtomicU64,
    tally: Mutex<Tally>,
    state: Option<Mutex<&'a mut SimulationState>>,
}

/// A thread's part in a call.
#[derive(Debug, Default)]
pub(crate) struct Worker<'d> {
    scratch: Scratch,
    device: Option<(&'d OnDevices, usize)>,
}

impl<'d> Worker<'d> {
    /// One that feeds the device with position `index`.
    pub fn feeding(on: &'d OnDevices, index: usize) -> Self {
        Worker { device: Some((on, index)), ..Worker::default() }
    }
}

/// What gets all threads to call [`take_chunks`](Call::take_chunks).
type Share<'s, 'd> = dyn FnMut(&Open, &mut Worker<'d>, &mut Between<'_>) + 's;

/// A row whose paths are being simulated.
#[derive(Debug)]
pub(crate) struct Open {
    pub row: Row,
    scale: Scale,
    state: Mutex<RowState>,
    deadline: Option<Instant>,
    /// What there is to do until the next look: blocks, of one replicate or of all.
    pieces: Vec<(Option<u32>, Range<u64>)>,
    /// Chunks that they are cut into, and the first that nobody has taken.
    chunks: u64,
    next: AtomicU64,
}

impl<'a, 'b> Call<'a, 'b> {
    /// Checks all that can be checked before a row is touched.
    pub fn new(
        batch: &'a SimulationBatch<'b>,
        settings: &'a SimulationSettings,
        state: Option<&'a mut SimulationState>,
        target: (InstructionSet, Precision),
        threads: usize,
    ) -> Result<Self, Error> {
        let plan = settings.check(batch.simulation)?;
        let needs_error = [
            SimulationOutput::StandardError,
            SimulationOutput::Low,
            SimulationOutput::High,
            SimulationOutput::VarianceReduction,
        ];
        if let Some(output) =
            needs_error.into_iter().find(|output| batch.wants(*output) && !settings.has_error())
        {
            let message = format!("Sobol points without scrambling have no `{}`", output.name());
            return Err(Error::new(Status::InvalidArgument, "settings.scrambling", message));
        }
        let wants_greeks = batch.wants(SimulationOutput::Delta) || batch.wants(SimulationOutput::Vega);
        let greeks = if wants_greeks { Greeks::Wanted } else { Greeks::None };
        let reader = RowReader::new(batch, settings, greeks)?;
        if let Some(state) = &state
            && !state.rows.is_empty()
            && (state.fingerprint != fingerprint(batch, settings, greeks, target.1)
                || state.rows.len() != batch.rows
                || state.rows.iter().any(|row| !row.has_replicates(plan.replicates)))
        {
            let message = "is of another simulation, other settings or another number of rows";
            return Err(Error::new(Status::InvalidArgument, "state", message));
        }
        let state = state.map(|state| {
            if state.rows.is_empty() {
                state.fingerprint = fingerprint(batch, settings, greeks, target.1);
                state.rows = vec![RowState::default(); batch.rows];
            }
            Mutex::new(state)
        });
        let deadline = settings.deadline.and_then(|time| Instant::now().checked_add(time));
        Ok(Call {
            batch,
            reader,
            plan,
            target,
            deadline,
            threads,
            stop: AtomicBool::new(false),
            failure: Mutex::new(None),
            lost: AtomicU64::new(0),
            next_row: AtomicUsize::new(0),
            paths: AtomicU64::new(0),
            simulated: AtomicU64::new(0),
            tally: Mutex::new(Tally::default()),
            state,
        })
    }

    /// Whether threads take whole rows.
    pub fn has_many_rows(&self) -> bool {
        self.threads == 1 || self.batch.rows >= self.threads * ROWS_FOR_EACH
    }
    pub fn rows(&self) -> usize {
        self.batch.rows
    }
    pub fn simulation(&self) -> &'static Simulation {
        self.batch.simulation
    }
    pub fn precision(&self) -> Precision {
        self.target.1
    }
    /// Devices that have left their part to the CPU, a bit for each.
    pub fn lost(&self) -> u64 {
        self.lost.load(Ordering::Relaxed)
    }
    /// Whether the device with that position has.
    pub fn has_lost(&self, device: usize) -> bool {
        self.lost() >> (device % 64) & 1 == 1
    }
    /// Ends the call with an error.
    pub fn fail(&self, error: Error) {
        lock(&self.failure).get_or_insert(error);
        self.stop();
    }
    pub fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }
    fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
    /// Paths that this call has simulated.
    pub fn simulated(&self) -> u64 {
        self.simulated.load(Ordering::Relaxed)
    }
    pub fn paths_done(&self) -> u64 {
        self.paths.load(Ordering::Relaxed)
    }
    /// Paths of all rows, if none is done early.
    pub fn all_paths(&self) -> u64 {
        self.row_paths().saturating_mul(self.batch.rows as u64)
    }
    fn row_paths(&self) -> u64 {
        let blocks = self.plan.blocks.end - self.plan.blocks.start;
        self.paths_of(blocks).saturating_mul(self.plan.replicates.into())
    }
    fn paths_of(&self, blocks: u64) -> u64 {
        blocks.saturating_mul(BLOCK_PATHS as u64 * self.plan.unit)
    }

    /// Rows and bad rows.
    pub fn finish(&self) -> Result<Tally, Error> {
        if let Some(error) = lock(&self.failure).clone() {
            return Err(error);
        }
        if self.is_stopped() {
            let message = "cancelled; the rows that were done are written";
            return Err(Error::new(Status::Cancelled, "", message));
        }
        Ok(*lock(&self.tally))
    }

    /// Takes whole rows until none is left, or until the worker's device has left its part to the CPU.
    pub fn take_rows<'d>(&self, worker: &mut Worker<'d>, between: &mut Between<'_>) {
        let had_device = worker.device.is_some();
        while !self.is_stopped() && had_device == worker.device.is_some() {
            let index = self.next_row.fetch_add(1, Ordering::Relaxed);
            if index >= self.batch.rows {
                return;
            }
            let at_once = self.threads.min(self.batch.rows - index);
            let left = (self.batch.rows - index).div_ceil(at_once);
            self.simulate_row(index, left, worker, between, &mut |open, worker: &mut Worker<'d>, between| {
                if self.take_chunks(open, worker, between) == Ended::Left {
                    self.take_chunks(open, worker, between);
                }
            });
        }
    }

    /// Simulates one row after the other; `share` gets all threads to call [`take_chunks`](Call::take_chunks).
    pub fn share_rows<'d>(
        &self,
        worker: &mut Worker<'d>,
        between: &mut Between<'_>,
        share: &mut Share<'_, 'd>,
    ) {
        for index in 0..self.batch.rows {
            if self.is_stopped() {
                return;
            }
            self.simulate_row(index, self.batch.rows - index, worker, between, share);
        }
    }

    /// Simulates row `index`, which may take one part in `left` of the time that is left.
    fn simulate_row<'d>(
        &self,
        index: usize,
        left: usize,
        worker: &mut Worker<'d>,
        between: &mut Between<'_>,
        share: &mut Share<'_, 'd>,
    ) {
        let row = match self.reader.read(index) {
            Ok(row) => row,
            Err(code) => {
                self.paths.fetch_add(self.row_paths(), Ordering::Relaxed);
                return self.settle(index, code, |_| f64::NAN);
            }
        };
        let inputs = row
            .inputs
            .iter()
            .chain(&row.term_structure)
            .fold(Fingerprint::NOTHING, |hash, x| hash.and(&x.to_le_bytes()))
            .get();
        let stored = self.state.as_ref().map(|state| lock(state).rows[index].clone());
        let known = stored.filter(|stored| !stored.replicates.is_empty());
        if known.as_ref().is_some_and(|known| known.inputs != inputs) {
            // The row's inputs are not those of the state.
            self.paths.fetch_add(self.row_paths(), Ordering::Relaxed);
            return self.settle(index, RowCode::OTHER_INPUTS, |_| f64::NAN);
        }
        let now = Instant::now();
        let deadline = self.deadline.map(|end| now + end.saturating_duration_since(now) / left as u32);
        if known.is_none() && deadline.is_some_and(|deadline| deadline <= now) {
            self.paths.fetch_add(self.row_paths(), Ordering::Relaxed);
            return self.settle(index, RowCode::NO_PATHS, |_| f64::NAN);
        }
        let state = known.unwrap_or_else(|| RowState::new(inputs, self.plan.replicates));
        let done_before: u64 = state.replicates.iter().map(|replicate| replicate.blocks()).sum();
        let mut open = self.open(row, state, deadline, &mut worker.scratch);
        let estimate = self.run_to_target(&mut open, worker, between, share);
        let state = open.state.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner());
        let done: u64 = state.replicates.iter().map(|replicate| replicate.blocks()).sum();
        if let Some(states) = &self.state {
            lock(states).rows[index] = state;
        }
        if self.is_stopped() {
            return;
        }
        let rest = self.row_paths().saturating_sub(self.paths_of(done - done_before));
        self.paths.fetch_add(rest, Ordering::Relaxed);
        match estimate {
            None => self.settle(index, RowCode::NO_PATHS, |_| f64::NAN),
            Some(estimate) => {
                // The sign and payload of a computed NaN differ between machines.
                let value = |column: &OutputColumn| match estimate.output(column.output, column.asset) {
                    value if value.is_nan() => f64::NAN,
                    value => value,
                };
                let has_nan = self.batch.outputs.iter().any(|column| value(column).is_nan());
                self.settle(index, if has_nan { RowCode::NO_LIMIT } else { RowCode::OK }, value);
            }
        }
    }

    fn settle(&self, index: usize, code: RowCode, value: impl Fn(&OutputColumn) -> f64) {
        self.batch.write(index, code, value);
        if code != RowCode::OK {
            let mut bad = Tally::default();
            bad.add(index, code);
            lock(&self.tally).merge(bad);
        }
    }

    /// Simulates until the paths are all done, the target is reached, or time is up.
    fn run_to_target<'d>(
        &self,
        open: &mut Open,
        worker: &mut Worker<'d>,
        between: &mut Between<'_>,
        share: &mut Share<'_, 'd>,
    ) -> Option<Estimate> {
        let Range { start, end } = self.plan.blocks;
        let settings = &self.plan.settings;
        let mut look = if settings.has_target() { start.saturating_add(FIRST_LOOK).min(end) } else { end };
        loop {
            open.aim(start..look, &self.plan);
            share(open, worker, between);
            let estimate = Estimate::new(&lock(&open.state), &open.scale);
            if look == end || self.is_stopped() || open.deadline.is_some_and(|time| time <= Instant::now()) {
                return estimate;
            }
            if let Some(estimate) = estimate
                // Nothing is known of a price whose paths all gave the same.
                && estimate.standard_error > 0.0
                && (estimate.standard_error <= settings.standard_error
                    || estimate.standard_error <= settings.relative_error * estimate.price.abs())
            {
                return Some(estimate);
            }
            look = end.min(look + (look - start) / NEXT_LOOK);
        }
    }

    /// Simulates chunks of an open row until none is left, or until the worker's device has failed and left its part to
    /// the CPU; the worker is one of the CPU then. `between` is asked after each.
    pub fn take_chunks(&self, open: &Open, worker: &mut Worker<'_>, between: &mut Between<'_>) -> Ended {
        if let Some((on, index)) = worker.device {
            let ended = self.feed(open, on, index, &mut worker.scratch, between);
            if ended == Ended::Left {
                worker.device = None;
                self.lost.fetch_or(1 << (index % 64), Ordering::Relaxed);
            }
            return ended;
        }
        while self.goes_on(open) {
            let Some(chunk) = self.take_pieces(open, 1).next() else { break };
            self.simulate_on_cpu(open, chunk, &mut worker.scratch, between);
        }
        Ended::Done
    }

    /// Whether nobody has said stop and there is time left for the row.
    pub fn goes_on(&self, open: &Open) -> bool {
        !self.is_stopped() && open.deadline.is_none_or(|deadline| Instant::now() < deadline)
    }

    /// The next chunks that nobody has taken, at most `count`: a replicate and some of its blocks each.
    pub fn take_pieces(&self, open: &Open, count: u64) -> impl Iterator<Item = (u32, Range<u64>)> {
        let first = open.next.fetch_add(count, Ordering::Relaxed);
        (first..first.saturating_add(count)).map_while(move |number| open.chunk(number, &self.plan))
    }

    /// Chunks of a row that suit a taker, if `takers` share it, who gets through `blocks` blocks between two looks at the
    /// clock: all shall end at about the same time.
    pub fn chunks_for(&self, open: &Open, blocks: u64, takers: usize) -> u64 {
        let left = open.chunks.saturating_sub(open.next.load(Ordering::Relaxed));
        (blocks / self.plan.chunk).min(left.div_ceil(2 * takers as u64)).max(1)
    }

    /// Simulates blocks that were taken, here and now; the rest of them is dropped if the call stops.
    pub fn simulate_on_cpu(
        &self,
        open: &Open,
        (replicate, blocks): (u32, Range<u64>),
        scratch: &mut Scratch,
        between: &mut Between<'_>,
    ) {
        let mut start = blocks.start;
        while start < blocks.end && self.goes_on(open) {
            let chunk = start..blocks.end.min(start + self.plan.chunk);
            start = chunk.end;
            let mut sums = Sums::default();
            let target = Target::Sums(&mut sums);
            self.simulation().kernels.run(self.target, &open.row, scratch, replicate, chunk.clone(), target);
            self.add(open, (replicate, chunk), &sums);
            self.ask(between);
        }
    }

    /// Adds the sums of blocks that were taken.
    pub fn add(&self, open: &Open, (replicate, blocks): (u32, Range<u64>), sums: &Sums) {
        let paths = self.paths_of(blocks.end - blocks.start);
        lock(&open.state).replicates[replicate as usize].add(blocks, sums);
        self.paths.fetch_add(paths, Ordering::Relaxed);
        self.simulated.fetch_add(paths, Ordering::Relaxed);
    }

    /// Asks whether to go on.
    pub fn ask(&self, between: &mut Between<'_>) {
        if !self.is_stopped() && !between() {
            self.stop();
        }
    }

    /// Finds what samples are taken relative to, and how much of the control variate is good.
    fn open(&self, mut row: Row, state: RowState, deadline: Option<Instant>, scratch: &mut Scratch) -> Open {
        let simulation = self.batch.simulation;
        let kernels = simulation.kernels;
        let mut centre = row.centre;
        kernels.run(self.target, &row, scratch, 0, 0..1, Target::Centre(&mut centre));
        if !(centre.payoff.is_finite() && centre.control.is_finite()) {
            centre = Centre::default();
        }
        row.centre = centre;
        let mut control_mean = 0.0;
        if row.wanted.control {
            control_mean = match (simulation.underlying, &row.assets) {
                (Underlying::Single { control_mean }, _) => control_mean(&row.inputs, &row.grid),
                (Underlying::Multi { .. }, assets) => {
                    assets.as_ref().map_or(0.0, |assets| assets.control.mean)
                }
            };
            let mut pilot = Pilot::default();
            let steps = (row.grid.steps.len().max(1) * row.asset_count() * BLOCK_PATHS) as u64;
            let blocks = (PILOT_STEPS / steps).clamp(PILOT_BLOCKS.0, PILOT_BLOCKS.1);
            let target = Target::Pilot(&mut pilot);
            kernels.run(self.target, &row, scratch, 0, PILOT..PILOT + blocks, target);
            row.centre.coefficient = if control_mean.is_finite() { pilot.coefficient() } else { 0.0 };
        }
        let scale = Scale {
            centre: row.centre,
            wanted: row.wanted,
            control_mean: if control_mean.is_finite() { control_mean } else { 0.0 },
            discount: Real::exp(-row.grid.discount_exponent),
            has_error: self.plan.settings.has_error(),
        };
        Open {
            row,
            scale,
            state: Mutex::new(state),
            deadline,
            pieces: Vec::new(),
            chunks: 0,
            next: AtomicU64::new(0),
        }
    }
}

impl Open {
    /// Lists what is missing of `blocks`.
    fn aim(&mut self, blocks: Range<u64>, plan: &Plan) {
        let state = lock(&self.state);
        let missing: Vec<_> =
            state.replicates.iter().map(|replicate| replicate.missing(blocks.clone())).collect();
        self.pieces.clear();
        if missing.iter().all(|each| *each == missing[0]) {
            self.pieces.extend(missing[0].iter().map(|range| (None, range.clone())));
        } else {
            for (replicate, ranges) in missing.into_iter().enumerate() {
                self.pieces.extend(ranges.into_iter().map(|range| (Some(replicate as u32), range)));
            }
        }
        drop(state);
        self.chunks = self.pieces.iter().map(|piece| chunks_of(piece, plan).0).fold(0, u64::saturating_add);
        *self.next.get_mut() = 0;
    }

    /// A replicate and some of its blocks; `None` beyond the last chunk.
    fn chunk(&self, mut number: u64, plan: &Plan) -> Option<(u32, Range<u64>)> {
        for piece in &self.pieces {
            let (chunks, replicates) = chunks_of(piece, plan);
            if number < chunks {
                let (replicate, range) = piece;
                let start = range.start + number / replicates * plan.chunk;
                let replicate = replicate.unwrap_or((number % replicates) as u32);
                return Some((replicate, start..range.end.min(start + plan.chunk)));
            }
            number -= chunks;
        }
        None
    }
}

/// Number of chunks of a piece, and of the replicates that they are of.
fn chunks_of((replicate, range): &(Option<u32>, Range<u64>), plan: &Plan) -> (u64, u64) {
    let replicates = if replicate.is_some() { 1 } else { u64::from(plan.replicates) };
    ((range.end - range.start).div_ceil(plan.chunk).saturating_mul(replicates), replicates)
}

/// The rows of a batch, which are all good, for those who simulate them without a call.
#[cfg(feature = "opencl")]
pub(crate) fn ready_rows(
    batch: &SimulationBatch<'_>,
    settings: &SimulationSettings,
    greeks: Greeks,
) -> Result<Vec<Row>, Error> {
    settings.check(batch.simulation)?;
    let reader = RowReader::new(batch, settings, greeks)?;
    let bad = |code: RowCode| Error::new(Status::Internal, code.name(), "makes a golden row a bad one");
    (0..batch.rows).map(|row| reader.read(row).map_err(bad)).collect()
}

/// Tells apart what must not be merged.
fn fingerprint(
    batch: &SimulationBatch<'_>,
    settings: &SimulationSettings,
    greeks: Greeks,
    precision: Precision,
) -> u64 {
    let is_sobol = settings.generator == Generator::Sobol;
    let numbers = [
        batch.simulation.id.id().into(),
        settings.generator.id().into(),
        if is_sobol { settings.scrambling.id().into() } else { 0 },
        if is_sobol { settings.replicates.into() } else { 1 },
        settings.seed,
        settings.antithetic.into(),
        settings.moment_matching.into(),
        settings.control_variate.into(),
        u64::from(greeks == Greeks::Wanted),
        precision.id().into(),
    ];
    let hash =
        numbers.iter().fold(Fingerprint::NOTHING, |hash, number: &u64| hash.and(&number.to_le_bytes()));
    let correlations = settings.correlation.matrix().iter();
    let hash = correlations.fold(hash, |hash, correlation| hash.and(&correlation.to_le_bytes()));
    let (kind, times) = match &settings.fixings {
        Fixings::Equal(count) => (0, vec![f64::from(*count)]),
        Fixings::Fractions(times) => (1, times.clone()),
        Fixings::Years(times) => (2, times.clone()),
    };
    times.iter().fold(hash.and(&[kind]), |hash, time| hash.and(&time.to_le_bytes())).get()
}

/// Decides when a progress callback is called.
#[derive(Debug)]
pub(crate) struct Clock(Instant);

impl Clock {
    pub fn new() -> Clock {
        Clock(Instant::now())
    }
    /// Whether it is time.
    pub fn ticks(&mut self) -> bool {
        let ticks = self.0.elapsed() >= PROGRESS;
        if ticks {
            self.0 = Instant::now();
        }
        ticks
    }
}
