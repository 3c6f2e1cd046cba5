//! The engine's threads.

use super::Control;
use super::work::Work;
use rayon::{ThreadPool, ThreadPoolBuildError, ThreadPoolBuilder};
use std::sync::Arc;
use std::thread::JoinHandle;

/// Threads that live as long as the pool: dropping it joins them, which rayon alone does not do, so that a
/// host may unload the library right after.
#[derive(Debug)]
pub struct Pool {
    rayon: Option<ThreadPool>,
    threads: Vec<JoinHandle<()>>,
}

impl Pool {
    /// Starts `count` threads.
    pub fn start_threads(count: usize) -> Result<Pool, ThreadPoolBuildError> {
        let mut threads = Vec::with_capacity(count);
        let built = ThreadPoolBuilder::new()
            .num_threads(count)
            .thread_name(|index| format!("neutryx-{index}"))
            .spawn_handler(|thread| {
                let mut builder = std::thread::Builder::new();
                if let Some(name) = thread.name() {
                    builder = builder.name(name.to_owned());
                }
                threads.push(builder.spawn(|| thread.run())?);
                Ok(())
            })
            .build();
        // Threads started before one failed end by themselves; joining them leaves none behind.
        let mut pool = Pool { rayon: None, threads };
        pool.rayon = Some(built?);
        Ok(pool)
    }

    /// Number of threads.
    pub fn threads(&self) -> usize {
        self.threads.len()
    }

    /// Prices `work` on the calling thread and `helpers` threads.
    pub fn share(&self, helpers: usize, work: &Work<'_>, control: &mut Control<'_>) {
        let Some(rayon) = &self.rayon else {
            return work.lead(control);
        };
        rayon.in_place_scope(|scope| {
            for _ in 0..helpers {
                scope.spawn(|_| work.help());
            }
            work.lead(control);
        });
    }

    /// Runs `lead` on the calling thread and `help` on `helpers` threads, until all are done.
    pub fn scope(&self, helpers: usize, help: &(dyn Fn() + Sync), lead: impl FnOnce()) {
        let Some(rayon) = &self.rayon else {
            return lead();
        };
        rayon.in_place_scope(|scope| {
            for _ in 0..helpers {
                scope.spawn(|_| help());
            }
            lead();
        });
    }

    /// Prices `work` on `workers` threads while the caller goes on.
    pub fn start(&self, work: &Arc<Work<'static>>, workers: usize) {
        let Some(rayon) = &self.rayon else { return };
        for _ in 0..workers {
            let work = Arc::clone(work);
            rayon.spawn(move || work.work_in_background());
        }
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        self.rayon = None;
        for thread in self.threads.drain(..) {
            // A thread of rayon's catches the panics of its tasks; there is nothing to pass on.
            let _ = thread.join();
        }
    }
}
