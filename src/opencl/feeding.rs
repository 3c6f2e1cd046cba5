//! Feeding devices: chunks of a book on their way through several lanes of a device at once, and what happens to them
//! where the device fails.

use super::buffer::DeviceColumn;
use super::executor::{Executor, LaneOf};
use super::fault::Fault;
use super::lane::Lane;
use super::slot::Slot;
use crate::batch::{Batch, Source};
use crate::cpu::Tally;
use crate::engine::work::{Between, CHUNK_ROWS, Ended, OnDevices, Work};
use std::collections::VecDeque;
use std::ops::Range;
use std::time::Instant;

/// Chunks on their way through a device at once: one is uploaded, one computed, one downloaded.
const LANES: usize = 3;

/// Fewest rows of a chunk, unless memory allows no more: less would take longer to start than to price.
const FEWEST_ROWS: usize = 1 << 16;

/// Rows of a batch of the book.
#[derive(Clone, Debug)]
struct Chunk {
    batch: usize,
    rows: Range<usize>,
}

/// A chunk on its way.
struct Flight<'e> {
    lane: LaneOf<'e, Lane>,
    chunk: Chunk,
    begun: Instant,
}

impl Work<'_> {
    /// Prices chunks on the device `index` until none is left, somebody says stop, or the device fails.
    pub(crate) fn feed(&self, on: &OnDevices, index: usize, between: &mut Between<'_>) -> Ended {
        let slot = &on.devices.slots()[index];
        if on.may_fall_back && !slot.is_healthy() {
            return Ended::Left;
        }
        let executor = match slot.executor() {
            Ok(executor) => executor,
            Err(fault) => return self.give_up(on, slot, &fault, Vec::new(), between),
        };
        let feeder = Feeder { work: self, on, slot, executor: &executor };
        let (start, mut priced) = (Instant::now(), 0);
        let mut flights = VecDeque::with_capacity(LANES);
        loop {
            let failed = match feeder.fly(&mut flights, &mut priced, between) {
                Ok(()) => break,
                Err(failed) => failed,
            };
            if let Err((fault, chunks)) = feeder.retry(failed, &mut priced, between) {
                return self.give_up(on, slot, &fault, chunks, between);
            }
        }
        if priced > 0 {
            slot.worked(priced, start.elapsed());
        }
        Ended::Done
    }

    /// Ends the device's part. `chunks` are those it has not priced: the CPU does, or nobody.
    fn give_up(
        &self,
        on: &OnDevices,
        slot: &Slot,
        fault: &Fault,
        chunks: Vec<Chunk>,
        between: &mut Between<'_>,
    ) -> Ended {
        slot.failed(fault);
        if !on.may_fall_back {
            let batch = chunks.first().map_or(0, |chunk| chunk.batch);
            self.fail(batch, fault.error(&slot.device().label()));
            return Ended::Done;
        }
        on.devices.fell_back(slot.device(), fault);
        for chunk in chunks {
            self.price_on_cpu(chunk.batch, chunk.rows, between);
        }
        Ended::Left
    }
}

/// A device at work on a book.
struct Feeder<'w, 'e, 'b> {
    work: &'w Work<'b>,
    on: &'w OnDevices,
    slot: &'w Slot,
    executor: &'e Executor,
}

impl<'e> Feeder<'_, 'e, '_> {
    /// Keeps lanes busy until no chunk is left or somebody says stop. After a fault all lanes are empty, and what was
    /// in them and failed is handed back.
    fn fly(
        &self,
        flights: &mut VecDeque<Flight<'e>>,
        priced: &mut u64,
        between: &mut Between<'_>,
    ) -> Result<(), Vec<(Chunk, Fault)>> {
        let mut failed = Vec::new();
        loop {
            if failed.is_empty()
                && flights.len() < LANES
                && let Some(chunk) = self.take()
            {
                match self.begin(chunk.clone()) {
                    Ok(flight) => flights.push_back(flight),
                    Err(fault) => failed.push((chunk, fault)),
                }
                continue;
            }
            let Some(flight) = flights.pop_front() else { break };
            let (chunk, begun) = (flight.chunk.clone(), flight.begun);
            match self.finish(flight) {
                Ok(tally) => {
                    let (pricer, count) = (self.work.pricer(chunk.batch), chunk.rows.len());
                    self.slot.took(pricer, count, begun.elapsed());
                    *priced += count as u64;
                    self.work.done(chunk.batch, count, tally, between);
                }
                Err(fault) => failed.push((chunk, fault)),
            }
        }
        if failed.is_empty() { Ok(()) } else { Err(failed) }
    }

    /// Prices again, in smaller pieces, what failed for want of memory.
    ///
    /// # Errors
    /// The fault that smaller pieces are no cure for, and what is left to be priced.
    fn retry(
        &self,
        failed: Vec<(Chunk, Fault)>,
        priced: &mut u64,
        between: &mut Between<'_>,
    ) -> Result<(), (Fault, Vec<Chunk>)> {
        let mut left: VecDeque<(Chunk, Fault)> = failed.into();
        while let Some((chunk, fault)) = left.pop_front() {
            let rest = |from: usize, left: VecDeque<(Chunk, Fault)>| {
                let this = Chunk { batch: chunk.batch, rows: from..chunk.rows.end };
                std::iter::once(this).chain(left.into_iter().map(|(chunk, _)| chunk)).collect()
            };
            let mut size = chunk.rows.len();
            let mut from = chunk.rows.start;
            let mut why = fault;
            while from < chunk.rows.end {
                if self.work.is_stopped() {
                    return Ok(());
                }
                let lost = replaces_on_device(self.work.batch(chunk.batch));
                if !why.is_memory() || size <= CHUNK_ROWS || lost {
                    return Err((why, rest(from, left)));
                }
                size = (size / 2).next_multiple_of(CHUNK_ROWS).min(size - 1).max(CHUNK_ROWS);
                self.executor.release_memory();
                while from < chunk.rows.end {
                    let piece = Chunk { batch: chunk.batch, rows: from..chunk.rows.end.min(from + size) };
                    let count = piece.rows.len();
                    match self.begin(piece).and_then(|flight| self.finish(flight)) {
                        Ok(tally) => {
                            from += count;
                            *priced += count as u64;
                            self.work.done(chunk.batch, count, tally, between);
                        }
                        Err(fault) => {
                            why = fault;
                            break;
                        }
                    }
                }
            }
            self.slot.fits(size);
        }
        Ok(())
    }

    /// The next chunk: of a size that leaves enough for everyone, so that all end at about the same time.
    fn take(&self) -> Option<Chunk> {
        if self.work.is_stopped() {
            return None;
        }
        let share = self.on.devices.share(self.slot, self.on.share_with_cpu);
        let taken = self.work.take(|batch, left| {
            let most = self.slot.chunk_rows(self.executor, batch, self.work.precision());
            let fair = (left as f64 * share) as usize / (LANES + 1);
            fair.max(FEWEST_ROWS).min(most)
        });
        taken.map(|(batch, rows)| Chunk { batch, rows })
    }

    fn begin(&self, chunk: Chunk) -> Result<Flight<'e>, Fault> {
        let begun = Instant::now();
        let mut lane = self.executor.lane()?;
        let batch = self.work.batch(chunk.batch);
        // SAFETY: the rows are part of the batch and were taken from the counter, which hands out each row once; the
        // batch's memory is as promised until the work is done, and a lane that is dropped lets go of it.
        let begun_well =
            unsafe { self.executor.begin(&mut lane, batch, chunk.rows.clone(), self.work.precision()) };
        match begun_well {
            Ok(()) => Ok(Flight { lane, chunk, begun }),
            Err(fault) => {
                lane.discard();
                Err(fault)
            }
        }
    }

    fn finish(&self, mut flight: Flight<'e>) -> Result<Tally, Fault> {
        let batch = self.work.batch(flight.chunk.batch);
        // SAFETY: batch and precision are those of `begin`.
        let finished = unsafe { self.executor.finish(&mut flight.lane, batch, self.work.precision()) };
        if finished.is_err() {
            flight.lane.discard();
        }
        finished
    }
}

/// Whether an output replaces an input in the memory of the device, so that rows cannot be priced twice.
fn replaces_on_device(batch: &Batch<'_>) -> bool {
    let replaces = |column: &DeviceColumn| {
        batch.inputs.iter().any(
            |input| matches!(&input.source, Source::Device(source) if source.overlaps(column, batch.rows)),
        )
    };
    batch.outputs.iter().filter_map(|output| output.device.as_ref()).any(replaces)
}
