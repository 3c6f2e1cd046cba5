//! A book being priced in the background.

use crate::engine::Outcome;
use crate::engine::work::Work;
use crate::error::Error;
use std::sync::Arc;
use std::time::Duration;

/// A handle on a book that [`Engine::submit`](crate::Engine::submit) is pricing.
///
/// Dropping it does not stop the work. It may outlive the engine, which cancels what is not done.
#[derive(Debug)]
pub struct Job {
    work: Arc<Work<'static>>,
}

impl Job {
    pub(crate) fn new(work: Arc<Work<'static>>) -> Job {
        Job { work }
    }

    /// Waits until the work is done, failed or cancelled, at most for `timeout`; `None` if it still runs.
    pub fn wait(&self, timeout: Option<Duration>) -> Option<Result<Outcome, Error>> {
        self.work.wait(timeout)
    }
    /// Rows done and all rows.
    pub fn progress(&self) -> (u64, u64) {
        (self.work.rows_done(), self.work.rows())
    }
    /// Asks the work to stop soon.
    pub fn cancel(&self) {
        self.work.cancel();
    }
}
