//! Simulations on the engine's threads.

use super::auto::PathsKind;
use super::pool::Pool;
use super::work::OnDevices;
use super::{Backend, BadRow, Control, Engine, Outcome};
use crate::error::Error;
use crate::mc::simulate::{Between, Call, Clock, Worker};
use crate::mc::{SimulationBatch, SimulationOutput, SimulationSettings, SimulationState};
use crate::opencl::{FEEDERS, PathVariant};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

impl Engine {
    /// Simulates a batch into its output columns.
    ///
    /// Results have the same bits for any number of threads, size of chunks and instruction set. A row whose inputs are
    /// not allowed gets NaN and a row code. With `state`, paths that it has are not simulated again, and those that are
    /// simulated are added to it, even if the call is cancelled. `control` is told paths done and all paths.
    ///
    /// # Errors
    /// [`InvalidArgument`](crate::Status::InvalidArgument) for settings or a state that are not allowed,
    /// [`Cancelled`](crate::Status::Cancelled) if `control` says so: rows that were done stay written.
    pub fn simulate(
        &self,
        batch: &mut SimulationBatch<'_>,
        settings: &SimulationSettings,
        state: Option<&mut SimulationState>,
        mut control: Control<'_>,
    ) -> Result<Outcome, Error> {
        let begun = Instant::now();
        let on = self.devices_for(batch, settings)?;
        let target = (self.instruction_set(), self.precision);
        let crew = Crew { on: on.as_ref(), threads: self.threads };
        let call = Call::new(&*batch, settings, state, target, crew.size(false))?;
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
            call.stop();
        }
        let pool = if call.rows() == 0 || crew.size(false) == 1 { None } else { self.pool() };
        let mut leader = crew.worker(&call, 0).unwrap_or_default();
        if pool.is_none() || call.has_many_rows() {
            crew.run(pool, &call, &mut leader, &mut between, &|worker, between| {
                call.take_rows(worker, between);
            });
        } else {
            call.share_rows(&mut leader, &mut between, &mut |open, leader, between| {
                crew.run(pool, &call, leader, between, &|worker, between| {
                    call.take_chunks(open, worker, between);
                });
            });
        }
        if let Some(progress) = control.progress {
            progress(call.paths_done(), call.all_paths());
        }
        let tally = call.finish()?;
        if let Some(auto) = &self.auto {
            let steps = call.simulated().saturating_mul(settings.dimensions(call.simulation().times));
            auto.learn_paths(kind(call.batch, settings), steps, on.is_some(), begun.elapsed());
        }
        Ok(Outcome {
            rows: call.rows() as u64,
            bad_rows: tally.bad_rows,
            first_bad: tally.first.map(|(row, code)| BadRow { batch: 0, row, code }),
        })
    }
    /// The devices that simulate; `None` if the CPU does.
    fn devices_for(
        &self,
        batch: &SimulationBatch<'_>,
        settings: &SimulationSettings,
    ) -> Result<Option<OnDevices>, Error> {
        #[cfg(feature = "fault-injection")]
        if let Some(on) = self.devices_always() {
            return Ok(Some(on));
        }
        match (self.config.backend, self.devices.get()) {
            (Backend::OpenCl, Some(Ok(devices))) => Ok(Some(self.on(devices, false))),
            (Backend::OpenCl, Some(Err(error))) => Err(error.clone()),
            (Backend::Auto, _) => {
                let paths = settings.paths.saturating_mul(batch.rows as u64);
                let steps = paths.saturating_mul(settings.dimensions(batch.simulation.times));
                let auto = self.auto.as_ref();
                let chosen =
                    auto.and_then(|auto| auto.choose_for_paths(kind(batch, settings), batch.rows, steps));
                Ok(chosen.map(|devices| self.on(&devices, true)))
            }
            _ => Ok(None),
        }
    }
}

/// What is asked for, as far as speed depends on it.
fn kind(batch: &SimulationBatch<'_>, settings: &SimulationSettings) -> PathsKind {
    let variant = PathVariant {
        generator: settings.generator,
        antithetic: settings.antithetic,
        matched: settings.moment_matching,
        greeks: batch.wants(SimulationOutput::Delta) || batch.wants(SimulationOutput::Vega),
    };
    PathsKind { simulation: batch.simulation.id, variant, assets: settings.correlation.assets() }
}

/// The threads that take part in a call: some feed devices, the others are the CPU's.
struct Crew<'d> {
    on: Option<&'d OnDevices>,
    threads: usize,
}

type Part<'p, 'd> = dyn Fn(&mut Worker<'d>, &mut Between<'_>) + Sync + 'p;

impl<'d> Crew<'d> {
    /// Threads that feed devices.
    fn feeders(&self) -> usize {
        self.on.map_or(0, |on| on.devices.count() * FEEDERS)
    }
    /// All threads, the calling one included; `is_left` if a device has left its part to the CPU.
    fn size(&self, is_left: bool) -> usize {
        match self.on {
            None => self.threads,
            Some(on) if on.share_with_cpu || is_left => self.feeders() + self.threads - 1,
            Some(_) => self.feeders(),
        }
    }

    /// Number `index` of them; `None` if the CPU has no part.
    fn worker(&self, call: &Call<'_, '_>, index: usize) -> Option<Worker<'d>> {
        let Some(on) = self.on else { return Some(Worker::default()) };
        let device = (index < self.feeders()).then_some(index % on.devices.count());
        match device.filter(|device| !call.has_lost(*device)) {
            Some(device) => Some(Worker::feeding(on, device)),
            None => (on.share_with_cpu || call.lost() != 0).then(Worker::default),
        }
    }

    /// Lets all threads do their part, those of the CPU once more if a device has left something to them.
    fn run(
        &self,
        pool: Option<&Pool>,
        call: &Call<'_, '_>,
        leader: &mut Worker<'d>,
        between: &mut Between<'_>,
        part: &Part<'_, 'd>,
    ) {
        loop {
            let lost = call.lost();
            let next = AtomicUsize::new(1);
            let help = || {
                if let Some(mut worker) = self.worker(call, next.fetch_add(1, Ordering::Relaxed)) {
                    part(&mut worker, &mut || true);
                }
            };
            match pool {
                None => part(leader, between),
                Some(pool) => pool.scope(self.size(lost != 0) - 1, &help, || part(leader, between)),
            }
            if call.lost() == lost {
                return;
            }
        }
    }
}
