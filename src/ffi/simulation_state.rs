//! States of simulations
//!
//! A state holds what was simulated so far, for every row of a batch: the sums, exactly, and which paths are
//! in them. With it an estimate can be continued, stored, and shared by processes:
//!
//!   continued   ntx_simulate with a state and more paths simulates only those that are missing
//!   stored      ntx_simulation_state_save, later ntx_simulation_state_load
//!   shared      each process simulates its own paths (first_path) into its own state and saves it; one loads
//!               them all, merges them, and asks for all paths at once: none is left to simulate
//!
//! However paths were divided, and in whatever order states were merged, the results have the same bits as
//! those of one call. A state belongs to one simulation, the settings that change numbers (generator,
//! scrambling, replicates, seed, antithetic, control variate, fixings), the engine's precision, whether
//! Greeks were asked for, and the inputs of each row. It takes some kilobytes for each row and replicate.
//!
//! One call at a time may use a state; another gets NTX_INVALID_ARGUMENT.

use super::boundary::{Answer, enter, null, shield, write_bytes};
use super::error::ntx_error;
use crate::error::Error;
use crate::mc::SimulationState;
use crate::status::Status;
use std::ffi::c_void;
use std::sync::{Mutex, MutexGuard, TryLockError};

/// What was simulated so far.
pub struct ntx_simulation_state(Mutex<SimulationState>);

impl ntx_simulation_state {
    /// The state for one call. It is not waited for: a progress callback would wait for its own call.
    pub(super) fn take(&self, argument: &str) -> Result<MutexGuard<'_, SimulationState>, Error> {
        match self.0.try_lock() {
            Ok(state) => Ok(state),
            // Rows are replaced as a whole, so that a panic leaves none half done.
            Err(TryLockError::Poisoned(state)) => Ok(state.into_inner()),
            Err(TryLockError::WouldBlock) => {
                let message = "is in use by another call; wait for that call to return";
                Err(Error::new(Status::InvalidArgument, argument, message))
            }
        }
    }

    /// # Safety
    /// `state` must be writable.
    unsafe fn hand_over(made: SimulationState, state: *mut *mut ntx_simulation_state) -> Answer {
        let made = Box::new(ntx_simulation_state(Mutex::new(made)));
        // SAFETY: by this function's contract.
        unsafe { state.write_unaligned(Box::into_raw(made)) };
        Answer::Done(Status::Ok)
    }
}

/// Makes a state in which nothing is simulated yet. It becomes one of a simulation when ntx_simulate gets it.
///
/// state: receives the state, which belongs to the caller and ends with ntx_simulation_state_release; NULL is
/// written on failure. Must not be NULL.
/// error: may be NULL.
/// Returns NTX_OK, NTX_NULL_POINTER.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_simulation_state_create(
    state: *mut *mut ntx_simulation_state,
    error: *mut ntx_error,
) -> i32 {
    // SAFETY: the caller's promises about the two pointers.
    unsafe {
        enter(error, || {
            if state.is_null() {
                return Err(null("state"));
            }
            state.write_unaligned(std::ptr::null_mut());
            Ok(ntx_simulation_state::hand_over(SimulationState::default(), state))
        })
    }
}

/// Writes a state as bytes, which are the same on every machine.
///
/// buffer: takes the bytes; NULL with capacity 0 to only ask for the size.
/// capacity: bytes that fit into the buffer.
/// needed: receives the size; may be NULL unless buffer is.
/// error: may be NULL.
/// Returns NTX_OK; NTX_BUFFER_TOO_SMALL, with needed set and nothing else written; NTX_INVALID_ARGUMENT if
/// another call uses the state; NTX_NULL_POINTER.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_simulation_state_save(
    state: *const ntx_simulation_state,
    buffer: *mut c_void,
    capacity: usize,
    needed: *mut usize,
    error: *mut ntx_error,
) -> i32 {
    // SAFETY: the caller's promises about the four pointers.
    unsafe {
        enter(error, || {
            let state = state.as_ref().ok_or_else(|| null("state"))?;
            let bytes = state.take("state")?.to_bytes();
            write_bytes(&bytes, "state", buffer.cast(), capacity, needed)
        })
    }
}

/// Makes a state of bytes that ntx_simulation_state_save wrote. They have a version and a checksum.
///
/// bytes, size: the bytes, all of them and no more.
/// state: as for ntx_simulation_state_create.
/// error: may be NULL.
/// Returns NTX_OK; NTX_INVALID_ARGUMENT if the bytes are no state, damaged, cut short, or of a version that
/// this library does not read; NTX_NULL_POINTER.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_simulation_state_load(
    bytes: *const c_void,
    size: usize,
    state: *mut *mut ntx_simulation_state,
    error: *mut ntx_error,
) -> i32 {
    // SAFETY: the caller's promises about the three pointers.
    unsafe {
        enter(error, || {
            if state.is_null() {
                return Err(null("state"));
            }
            state.write_unaligned(std::ptr::null_mut());
            if bytes.is_null() {
                return Err(null("bytes"));
            }
            if isize::try_from(size).is_err() {
                return Err(Error::new(Status::CountOverflow, "size", "is more than memory can hold"));
            }
            // SAFETY: not null, and so many bytes are there.
            let bytes = std::slice::from_raw_parts(bytes.cast::<u8>(), size);
            let made = SimulationState::from_bytes(bytes)
                .map_err(|error| Error { argument: "bytes".to_owned(), ..error })?;
            Ok(ntx_simulation_state::hand_over(made, state))
        })
    }
}

/// Adds what another state has: of the same rows and settings, but other paths.
///
/// into: receives everything; may be new.
/// from: stays as it is. Not the same state.
/// error: may be NULL. Its message tells the first row that does not fit.
/// Returns NTX_OK; NTX_INVALID_ARGUMENT if simulations, settings or inputs differ, if a path is in both, or
/// if another call uses one of them: nothing is changed then; NTX_NULL_POINTER.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_simulation_state_merge(
    into: *mut ntx_simulation_state,
    from: *const ntx_simulation_state,
    error: *mut ntx_error,
) -> i32 {
    // SAFETY: the caller's promises about the three pointers.
    unsafe {
        enter(error, || {
            let target = into.as_ref().ok_or_else(|| null("into"))?;
            let source = from.as_ref().ok_or_else(|| null("from"))?;
            if std::ptr::eq(target, source) {
                let message = "is the same state as into; its paths would count twice";
                return Err(Error::new(Status::InvalidArgument, "from", message));
            }
            let mut target = target.take("into")?;
            let source = source.take("from")?;
            target.merge(&source).map_err(|error| Error { argument: "from".to_owned(), ..error })?;
            Ok(Answer::Done(Status::Ok))
        })
    }
}

/// Ends a state.
///
/// state: NULL is fine. No other thread may be using it, and it must not be called from the progress callback
/// of a call that uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ntx_simulation_state_release(state: *mut ntx_simulation_state) {
    shield((), || {
        if !state.is_null() {
            // SAFETY: made by `ntx_simulation_state_create` or `_load`, and the caller hands it over.
            drop(unsafe { Box::from_raw(state) });
        }
    });
}
