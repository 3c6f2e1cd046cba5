//! Simulations on the engine's threads.

use super::{Backend, BadRow, Control, Engine, Outcome};
use crate::error::Error;
use crate::mc::simulate::{Call, Clock};
use crate::mc::{SimulationBatch, SimulationSettings, SimulationState};
use crate::status::Status;

impl Engine {
    /// Simulates a batch into its output columns.
    ///
    /// Results have the same bits for any number of threads, size of chunks and instruction set. A row whose inputs are
    /// not allowed gets NaN and a row code. With `state`, paths that it has are not simulated again, and those that are
    /// simulated are added to it, even if the call is cancelled. `control` is told paths done and all paths.
    ///
    /// # Errors
    /// [`Status::InvalidArgument`] for settings or a state that are not allowed, [`Status::Cancelled`] if `control` says
    /// so: rows that were done stay written.
    pub fn simulate(
        &self,
        batch: &mut SimulationBatch<'_>,
        settings: &SimulationSettings,
        state: Option<&mut SimulationState>,
        mut control: Control<'_>,
    ) -> Result<Outcome, Error> {
        if self.config.backend == Backend::OpenCl {
            let message = "simulations run on the CPU; take the backend auto or cpu";
            return Err(Error::new(Status::Unavailable, "engine", message));
        }
        let target = (self.instruction_set(), self.precision);
        let call = Call::new(&*batch, settings, state, target, self.threads)?;
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
        let helpers = if call.rows() == 0 { 0 } else { self.threads - 1 };
        let pool = if helpers == 0 { None } else { self.pool() };
        match pool {
            None => call.take_rows(&mut between),
            Some(pool) if call.has_many_rows() => {
                pool.scope(helpers, &|| call.take_rows(&mut || true), || call.take_rows(&mut between))
            }
            Some(pool) => call.share_rows(&mut between, &mut |open, scratch, between| {
                pool.scope(
                    helpers,
                    &|| call.take_chunks(open, &mut Default::default(), &mut || true),
                    || call.take_chunks(open, scratch, between),
                );
            }),
        }
        if let Some(progress) = control.progress {
            progress(call.paths_done(), call.all_paths());
        }
        let tally = call.finish()?;
        Ok(Outcome {
            rows: call.rows() as u64,
            bad_rows: tally.bad_rows,
            first_bad: tally.first.map(|(row, code)| BadRow { batch: 0, row, code }),
        })
    }
}
