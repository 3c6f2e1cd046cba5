//! The rows of a book, cut into chunks that threads take one after the other.

use super::{BadRow, Control, Outcome};
use crate::batch::Batch;
use crate::cpu::{InstructionSet, Precision, Tally};
use crate::error::Error;
use crate::lock::lock;
use crate::models::PricerId;
use crate::opencl::DeviceSet;
use crate::status::Status;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

/// Rows of a chunk: a few microseconds of work, a few hundred kilobytes of columns.
pub const CHUNK_ROWS: usize = 2048;

/// Up to this many rows stay on the calling thread: waking another would cost more than it saves.
pub const SEQUENTIAL_ROWS: usize = 4096;

/// Rows between two calls of a progress callback.
const PROGRESS_ROWS: u64 = 1 << 16;

/// Called with the rows done after each chunk; returns whether to go on.
pub(crate) type Between<'a> = dyn FnMut(u64) -> bool + 'a;

/// How a device's part in a call ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(feature = "opencl"), allow(dead_code))]
pub(crate) enum Ended {
    /// No chunk is left, or somebody said stop.
    Done,
    /// The device failed; the CPU is to go on.
    Left,
}

/// The batches of a piece of work: borrowed for a call, owned by a job.
#[derive(Debug)]
enum Book<'a> {
    Borrowed(&'a [Batch<'a>]),
    Owned(Vec<Batch<'a>>),
}

/// A book being priced.
#[derive(Debug)]
pub struct Work<'a> {
    book: Book<'a>,
    /// Number of chunks before each batch; empty for a single batch.
    first_chunk: Vec<usize>,
    chunks: usize,
    rows: u64,
    instruction_set: InstructionSet,
    precision: Precision,
    /// The devices that price it, if the CPU does not.
    devices: Option<OnDevices>,
    /// Devices that threads are feeding.
    next_device: AtomicUsize,
    /// Whether a device has left its part to the CPU.
    left: AtomicBool,
    /// Rows done when progress was last reported.
    reported: AtomicU64,
    /// What stopped it.
    failure: Mutex<Option<Error>>,
    next_chunk: AtomicUsize,
    rows_done: AtomicU64,
    stop: AtomicBool,
    bad: Mutex<(u64, Option<BadRow>)>,
    workers: Mutex<Workers>,
    all_done: Condvar,
}

/// Devices that price a book.
#[derive(Clone, Debug)]
pub struct OnDevices {
    pub devices: Arc<DeviceSet>,
    /// The only one to use, because columns are there.
    pub only: Option<usize>,
    /// Whether the CPU prices what a device fails at.
    pub may_fall_back: bool,
    /// Whether the CPU takes a part from the start.
    pub share_with_cpu: bool,
}

/// The pool's part in a job.
#[derive(Debug, Default)]
struct Workers {
    /// Threads that may be taking chunks now.
    active: usize,
    panicked: bool,
}

impl<'a> Work<'a> {
    pub fn new(book: &'a [Batch<'_>], instruction_set: InstructionSet, precision: Precision) -> Self {
        Self::over(Book::Borrowed(book), instruction_set, precision)
    }
    pub fn owned(book: Vec<Batch<'a>>, instruction_set: InstructionSet, precision: Precision) -> Self {
        Self::over(Book::Owned(book), instruction_set, precision)
    }
    fn over(book: Book<'a>, instruction_set: InstructionSet, precision: Precision) -> Self {
        let batches: &[Batch<'_>] = match &book {
            Book::Borrowed(batches) => batches,
            Book::Owned(batches) => batches,
        };
        let rows = batches.iter().map(|batch| batch.rows as u64).sum();
        let (mut chunks, mut first_chunk) = (0, Vec::new());
        if let [batch] = batches {
            chunks = batch.rows.div_ceil(CHUNK_ROWS);
        } else {
            first_chunk.reserve_exact(batches.len());
            for batch in batches {
                first_chunk.push(chunks);
                chunks += batch.rows.div_ceil(CHUNK_ROWS);
            }
        }
        Work {
            book,
            first_chunk,
            chunks,
            rows,
            instruction_set,
            precision,
            devices: None,
            next_device: AtomicUsize::new(0),
            left: AtomicBool::new(false),
            reported: AtomicU64::new(0),
            failure: Mutex::new(None),
            next_chunk: AtomicUsize::new(0),
            rows_done: AtomicU64::new(0),
            stop: AtomicBool::new(false),
            bad: Mutex::new((0, None)),
            workers: Mutex::new(Workers::default()),
            all_done: Condvar::new(),
        }
    }

    /// Lets `devices` price it.
    pub fn on(mut self, devices: OnDevices) -> Self {
        self.devices = Some(devices);
        self
    }

    /// Pieces that threads can take; one if the work is not worth sharing.
    pub fn chunks(&self) -> usize {
        if self.rows <= SEQUENTIAL_ROWS as u64 { self.chunks.min(1) } else { self.chunks }
    }
    /// Threads that can take part beside the calling one, if the engine prices with `threads`.
    pub fn helpers(&self, threads: usize) -> usize {
        let on_cpu = (threads - 1).min(self.chunks().saturating_sub(1));
        match &self.devices {
            None => on_cpu,
            Some(on) if on.only.is_some() => 0,
            // A thread for each device, and with the CPU's share, or what devices have left to it, the others too.
            Some(_) if self.rows == 0 => 0,
            Some(on) if on.share_with_cpu || self.is_left() => on.devices.count() - 1 + on_cpu,
            Some(on) => on.devices.count() - 1,
        }
    }
    /// All rows.
    pub fn rows(&self) -> u64 {
        self.rows
    }
    /// Rows priced so far.
    pub fn rows_done(&self) -> u64 {
        self.rows_done.load(Ordering::Relaxed)
    }
    /// Asks every thread to stop after its chunk.
    fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }
    /// Asks every thread to stop after its chunk, and tells those who wait if none is at work.
    pub fn cancel(&self) {
        self.stop();
        drop(lock(&self.workers));
        self.all_done.notify_all();
    }
    /// Whether nobody will take another chunk.
    fn is_over(&self) -> bool {
        self.stop.load(Ordering::Relaxed) || self.next_chunk.load(Ordering::Relaxed) >= self.chunks
    }

    fn batches(&self) -> &[Batch<'a>] {
        match &self.book {
            Book::Borrowed(batches) => batches,
            Book::Owned(batches) => batches,
        }
    }

    /// The batch and rows of chunk `index`.
    fn chunk(&self, index: usize) -> (usize, Range<usize>) {
        let batch = match self.first_chunk.partition_point(|first| *first <= index) {
            0 => 0,
            after => after - 1,
        };
        let start = (index - self.first_chunk.get(batch).unwrap_or(&0)) * CHUNK_ROWS;
        (batch, start..self.batches()[batch].rows.min(start + CHUNK_ROWS))
    }

    /// The next chunks of a batch that nobody has taken: at least one, and no more than the rows that `most` gives for
    /// the batch and the number of rows left. `None` if none is left.
    pub(crate) fn take(&self, most: impl Fn(&Batch<'_>, usize) -> usize) -> Option<(usize, Range<usize>)> {
        let mut next = self.next_chunk.load(Ordering::Relaxed);
        while next < self.chunks {
            let (index, first) = self.chunk(next);
            let batch = &self.batches()[index];
            let left = (self.chunks - next).saturating_mul(CHUNK_ROWS);
            let rows = most(batch, left).max(CHUNK_ROWS) / CHUNK_ROWS * CHUNK_ROWS;
            let end = batch.rows.min(first.start + rows);
            let after = next + (end - first.start).div_ceil(CHUNK_ROWS);
            match self.next_chunk.compare_exchange_weak(next, after, Ordering::Relaxed, Ordering::Relaxed) {
                Ok(_) => return Some((index, first.start..end)),
                Err(found) => next = found,
            }
        }
        None
    }

    pub(crate) fn batch(&self, index: usize) -> &Batch<'a> {
        &self.batches()[index]
    }
    pub(crate) fn pricer(&self, batch: usize) -> PricerId {
        self.batches()[batch].pricer.id
    }
    pub(crate) fn precision(&self) -> Precision {
        self.precision
    }
    /// Whether somebody said stop.
    pub(crate) fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// Ends the work with an error.
    pub(crate) fn fail(&self, batch: usize, error: Error) {
        lock(&self.failure).get_or_insert(Error { batch, ..error });
        self.stop();
    }

    /// Prices rows that were taken, here and now.
    pub(crate) fn price_on_cpu(&self, batch: usize, rows: Range<usize>, between: &mut Between<'_>) {
        let count = rows.len();
        let tally = self.batches()[batch].price_rows(rows, self.instruction_set, self.precision);
        self.done(batch, count, tally, between);
    }

    /// Counts rows that are priced and written.
    pub(crate) fn done(&self, batch: usize, rows: usize, tally: Tally, between: &mut Between<'_>) {
        self.count_bad(batch, tally);
        let done = self.rows_done.fetch_add(rows as u64, Ordering::Relaxed) + rows as u64;
        // Whoever has said stop is not asked again for chunks that were still on their way.
        if !self.is_stopped() && !between(done) {
            self.stop();
        }
    }

    fn count_bad(&self, batch: usize, tally: Tally) {
        if let Some((row, code)) = tally.first {
            let found = BadRow { batch, row, code };
            let mut bad = lock(&self.bad);
            bad.0 += tally.bad_rows;
            let earlier = bad.1.is_none_or(|known| (batch, row) < (known.batch, known.row));
            if earlier {
                bad.1 = Some(found);
            }
        }
    }

    /// Takes chunks until none is left or somebody says stop; `between` is asked after each.
    fn take_chunks(&self, between: &mut Between<'_>) {
        while !self.is_stopped() {
            let index = self.next_chunk.fetch_add(1, Ordering::Relaxed);
            if index >= self.chunks {
                break;
            }
            let (batch, rows) = self.chunk(index);
            self.price_on_cpu(batch, rows, between);
        }
    }

    /// Does what nobody does yet: feeds a device, or takes chunks itself.
    fn take_part(&self, between: &mut Between<'_>) -> Ended {
        let Some(on) = &self.devices else {
            self.take_chunks(between);
            return Ended::Done;
        };
        let index = self.next_device.fetch_add(1, Ordering::Relaxed);
        if let Some(only) = on.only {
            return if index == 0 { self.feed(on, only, between) } else { Ended::Done };
        }
        if index < on.devices.count() {
            return self.feed(on, index, between);
        }
        if on.share_with_cpu || self.is_left() {
            self.take_chunks(between);
        }
        Ended::Done
    }

    /// Takes part as one of several threads.
    pub fn help(&self) {
        let stop_others = StopOnPanic(self);
        if self.take_part(&mut |_| true) == Ended::Left {
            self.left.store(true, Ordering::Relaxed);
        }
        drop(stop_others);
    }

    /// Takes part on the calling thread, reporting to `control`.
    pub fn lead(&self, control: &mut Control<'_>) {
        let stop_others = StopOnPanic(self);
        if control.is_cancelled() {
            self.stop();
        }
        let mut reported = self.reported.load(Ordering::Relaxed);
        let ended = self.take_part(&mut |done| {
            if control.is_cancelled() {
                return false;
            }
            match &mut control.progress {
                Some(progress) if done - reported >= PROGRESS_ROWS => {
                    reported = done;
                    progress(done, self.rows)
                }
                _ => true,
            }
        });
        self.reported.store(reported, Ordering::Relaxed);
        if ended == Ended::Left {
            self.left.store(true, Ordering::Relaxed);
        }
        drop(stop_others);
    }

    /// Whether a device has left chunks to the CPU that nobody has taken.
    pub fn is_left(&self) -> bool {
        self.left.load(Ordering::Relaxed) && !self.is_over()
    }

    /// What became of it, once every thread is done.
    pub fn finish(&self, control: Control<'_>) -> Result<Outcome, Error> {
        let done = self.rows_done();
        if let Some(progress) = control.progress {
            progress(done, self.rows);
        }
        self.outcome()
    }

    fn outcome(&self) -> Result<Outcome, Error> {
        if let Some(error) = lock(&self.failure).clone() {
            return Err(error);
        }
        let done = self.rows_done();
        if done < self.rows {
            let message = format!("cancelled after {done} of {} rows; those are written", self.rows);
            return Err(Error::new(Status::Cancelled, "", message));
        }
        let (bad_rows, first_bad) = *lock(&self.bad);
        Ok(Outcome { rows: self.rows, bad_rows, first_bad })
    }

    /// One thread's share of a job. A thread that comes when all is over does not look at the batches, whose
    /// memory may be gone by then.
    pub fn work_in_background(&self) {
        let mut workers = lock(&self.workers);
        if self.is_over() {
            return;
        }
        workers.active += 1;
        drop(workers);
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            self.help();
            if self.is_left() {
                self.help();
            }
        }));
        let mut workers = lock(&self.workers);
        workers.panicked |= result.is_err();
        workers.active -= 1;
        if workers.active == 0 {
            self.all_done.notify_all();
        }
    }

    /// Waits for a job, at most for `timeout`; `None` if it is still running then.
    pub fn wait(&self, timeout: Option<Duration>) -> Option<Result<Outcome, Error>> {
        let running = |workers: &mut Workers| workers.active > 0 || !self.is_over();
        let workers = lock(&self.workers);
        let mut workers = match timeout {
            None => self.all_done.wait_while(workers, running).unwrap_or_else(|e| e.into_inner()),
            Some(timeout) => {
                self.all_done
                    .wait_timeout_while(workers, timeout, running)
                    .unwrap_or_else(|e| e.into_inner())
                    .0
            }
        };
        if running(&mut workers) {
            return None;
        }
        if workers.panicked {
            return Some(Err(Error::new(
                Status::Internal,
                "",
                "a fault inside the library stopped the job; the engine remains usable",
            )));
        }
        Some(self.outcome())
    }
}

/// Stops the other threads if this one panics.
struct StopOnPanic<'a, 'b>(&'a Work<'b>);

impl Drop for StopOnPanic<'_, '_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.stop();
        }
    }
}
