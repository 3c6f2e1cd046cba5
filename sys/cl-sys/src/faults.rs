//! Faults to order, for tests: calls that fail or take long, a loader that is not there, objects counted.
//!
//! All of it concerns the whole process: tests that use it run one at a time. [`reset`] ends every fault.

use crate::entry_points::{ENTRY_POINTS as NAMES, Object};
use crate::loader::Loaded;
use crate::types::cl_int;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicPtr, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

/// Names of all entry points.
pub const ENTRY_POINTS: &[&str] = NAMES;

/// What happens to a call.
#[derive(Clone, Copy, Debug)]
pub enum Effect {
    /// It does not reach the driver and answers with this code. (A release reaches the driver first.)
    Fail(cl_int),
    /// It reaches the driver only after this time.
    Delay(Duration),
}

#[derive(Clone, Copy)]
struct Fault {
    entry_point: usize,
    /// Numbers of the calls concerned, counted from 1.
    first: u64,
    last: u64,
    effect: Effect,
}

static ARMED: AtomicBool = AtomicBool::new(false);
static FAULTS: Mutex<Vec<Fault>> = Mutex::new(Vec::new());
static CALLS: [AtomicU64; NAMES.len()] = [const { AtomicU64::new(0) }; NAMES.len()];
static INJECTED: AtomicU64 = AtomicU64::new(0);
static LIVE: [AtomicI64; 7] = [const { AtomicI64::new(0) }; 7];
static REPLACED: AtomicPtr<Loaded> = AtomicPtr::new(std::ptr::null_mut());

/// Orders `effect` for `count` calls of an entry point, the first of which is call number `first` since the last
/// [`reset`], counted from 1.
///
/// # Panics
/// If there is no such entry point.
pub fn inject(entry_point: &str, first: u64, count: u64, effect: Effect) {
    let entry_point = number(entry_point);
    faults().push(Fault { entry_point, first, last: first.saturating_add(count - 1), effect });
    ARMED.store(true, Ordering::SeqCst);
}

/// Ends all faults and counts calls from zero again. Objects stay counted.
pub fn reset() {
    ARMED.store(false, Ordering::SeqCst);
    faults().clear();
    for calls in &CALLS {
        calls.store(0, Ordering::Relaxed);
    }
    INJECTED.store(0, Ordering::Relaxed);
    load_from(None);
}

/// Calls of an entry point since the last [`reset`].
///
/// # Panics
/// If there is no such entry point.
pub fn calls(entry_point: &str) -> u64 {
    CALLS[number(entry_point)].load(Ordering::Relaxed)
}

/// Calls that were made to fail since the last [`reset`].
pub fn injected() -> u64 {
    INJECTED.load(Ordering::Relaxed)
}

/// Looks for the loader under other names from now on, or under the usual ones again.
pub fn load_from(names: Option<&[&'static str]>) {
    // Tables that others may still be using are not freed; a test makes few of them.
    let loaded = names.map_or(std::ptr::null_mut(), |names| Box::into_raw(Box::new(Loaded::open(names))));
    REPLACED.store(loaded, Ordering::SeqCst);
}

/// Objects created and not released: references, as the driver counts them. Kernels made by
/// `clCreateKernelsInProgram` are not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Live {
    pub contexts: i64,
    pub queues: i64,
    /// Buffers and images.
    pub memory_objects: i64,
    pub samplers: i64,
    pub programs: i64,
    pub kernels: i64,
    pub events: i64,
}

/// The objects that live now.
pub fn live() -> Live {
    let count = |object: Object| LIVE[object as usize].load(Ordering::SeqCst);
    Live {
        contexts: count(Object::context),
        queues: count(Object::queue),
        memory_objects: count(Object::memory),
        samplers: count(Object::sampler),
        programs: count(Object::program),
        kernels: count(Object::kernel),
        events: count(Object::event),
    }
}

fn number(entry_point: &str) -> usize {
    let found = NAMES.iter().position(|name| *name == entry_point);
    found.unwrap_or_else(|| panic!("no entry point is called {entry_point}"))
}

fn faults() -> MutexGuard<'static, Vec<Fault>> {
    FAULTS.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// Counts a call; the code it is to fail with, if any.
pub(crate) fn before(entry_point: usize) -> Option<cl_int> {
    let call = CALLS[entry_point].fetch_add(1, Ordering::Relaxed) + 1;
    if !ARMED.load(Ordering::Relaxed) {
        return None;
    }
    let concerns =
        |fault: &&Fault| fault.entry_point == entry_point && (fault.first..=fault.last).contains(&call);
    let effect = faults().iter().find(concerns).map(|fault| fault.effect)?;
    match effect {
        Effect::Fail(code) => {
            INJECTED.fetch_add(1, Ordering::Relaxed);
            Some(code)
        }
        Effect::Delay(duration) => {
            std::thread::sleep(duration);
            None
        }
    }
}

pub(crate) fn created(object: Object) {
    LIVE[object as usize].fetch_add(1, Ordering::SeqCst);
}

pub(crate) fn retained(object: Object) {
    created(object);
}

pub(crate) fn released(object: Object) {
    LIVE[object as usize].fetch_sub(1, Ordering::SeqCst);
}

pub(crate) fn replaced_loader() -> Option<&'static Loaded> {
    // SAFETY: null, or from a box that is never freed.
    unsafe { REPLACED.load(Ordering::SeqCst).as_ref() }
}
