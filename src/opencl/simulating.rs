//! Devices at work on simulations: blocks of paths of a row, a launch at a time.

use super::executor::Executor;
use super::fault::Fault;
use super::path_lane::{PathJob, Piece};
use super::slot::Slot;
use crate::cpu::Scratch;
use crate::engine::work::{Ended, OnDevices};
use crate::mc::simulate::{Between, Call, Open};
use std::collections::VecDeque;
use std::time::Instant;

/// Threads that keep a device busy: what one is given back is summed while the device works for the other.
pub(crate) const FEEDERS: usize = 2;

impl Call<'_, '_> {
    /// Simulates blocks of an open row on the device `index` until none is left, somebody says stop, or the device fails.
    pub(crate) fn feed(
        &self,
        open: &Open,
        on: &OnDevices,
        index: usize,
        scratch: &mut Scratch,
        between: &mut Between<'_>,
    ) -> Ended {
        let slot = &on.devices.slots()[index];
        if on.may_fall_back && !slot.is_healthy() {
            return Ended::Left;
        }
        let mut taken = VecDeque::new();
        let fed = slot
            .executor()
            .and_then(|executor| self.feed_pieces(open, on, (slot, &executor), &mut taken, between));
        let Err(fault) = fed else {
            slot.worked_on_paths();
            return Ended::Done;
        };
        slot.failed(&fault);
        if !on.may_fall_back {
            self.fail(fault.error(&slot.device().label()));
            return Ended::Done;
        }
        on.devices.fell_back(slot.device(), &fault);
        for piece in taken {
            self.simulate_on_cpu(open, piece, scratch, between);
        }
        Ended::Left
    }

    /// What was taken and not simulated stays in `taken`.
    fn feed_pieces(
        &self,
        open: &Open,
        on: &OnDevices,
        (slot, executor): (&Slot, &Executor),
        taken: &mut VecDeque<Piece>,
        between: &mut Between<'_>,
    ) -> Result<(), Fault> {
        let simulation = self.simulation();
        let job = PathJob::new(simulation, self.precision(), &open.row);
        let program = executor.path_program(job.key)?;
        let mut lane = executor.path_lane()?;
        if let Err(fault) = lane.load(&job) {
            lane.discard();
            return Err(fault);
        }
        let takers = on.devices.count() * FEEDERS + usize::from(on.share_with_cpu);
        while self.goes_on(open) {
            let most = slot.path_blocks(executor, &job);
            if taken.is_empty() {
                let count = self.chunks_for(open, most, takers);
                taken.extend(self.take_pieces(open, count));
            }
            let pieces = first_blocks(taken, most);
            let blocks: u64 = pieces.iter().map(|(_, blocks)| blocks.end - blocks.start).sum();
            if blocks == 0 {
                break;
            }
            let begun = Instant::now();
            match lane.run(&program, &job, &pieces) {
                Ok(sums) => {
                    slot.took_paths(simulation.id, blocks * job.steps_of_block(), begun.elapsed());
                    for (piece, sums) in pieces.into_iter().zip(&sums) {
                        self.add(open, piece, sums);
                    }
                    self.ask(between);
                }
                Err(fault) => {
                    pieces.into_iter().rev().for_each(|piece| taken.push_front(piece));
                    lane.discard();
                    if !fault.is_memory() || blocks == 1 {
                        return Err(fault);
                    }
                    // Less may fit.
                    slot.fits_paths(blocks / 2 * job.block_bytes() as u64);
                    drop(lane);
                    executor.release_memory();
                    lane = executor.path_lane()?;
                    lane.load(&job)?;
                }
            }
        }
        Ok(())
    }
}

/// Takes at most `most` blocks from the front.
fn first_blocks(taken: &mut VecDeque<Piece>, most: u64) -> Vec<Piece> {
    let (mut pieces, mut left) = (Vec::new(), most);
    while left > 0
        && let Some((replicate, blocks)) = taken.pop_front()
    {
        let end = blocks.end.min(blocks.start + left);
        left -= end - blocks.start;
        pieces.push((replicate, blocks.start..end));
        if end < blocks.end {
            taken.push_front((replicate, end..blocks.end));
        }
    }
    pieces
}
