//! Partial results that can be stored, continued and merged.

use super::accumulator::{Sums, take};
use crate::error::Error;
use crate::status::Status;
use std::ops::Range;

/// What was simulated so far, for every row of a batch.
///
/// States of the same rows and settings, but other paths, are [merged](SimulationState::merge): in any order, with the
/// same bits in the end as if one call had simulated all paths. A state that is handed to
/// [`Engine::simulate`](crate::Engine::simulate) is continued: paths it has are not simulated again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimulationState {
    /// Tells simulations and settings apart; zero if nothing was simulated yet.
    pub(super) fingerprint: u64,
    pub(super) rows: Vec<RowState>,
}

/// A row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RowState {
    /// Tells inputs apart.
    pub inputs: u64,
    /// Independent estimates.
    pub replicates: Vec<Replicate>,
}

/// One of several independent estimates.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Replicate {
    /// Blocks that are done: rising, apart.
    pub done: Vec<Range<u64>>,
    /// Their sums.
    pub sums: Sums,
}

impl Replicate {
    /// Number of blocks that are done.
    pub fn blocks(&self) -> u64 {
        self.done.iter().map(|range| range.end - range.start).sum()
    }

    /// The parts of `wanted` that are not done.
    pub fn missing(&self, wanted: Range<u64>) -> Vec<Range<u64>> {
        let mut missing = Vec::new();
        let mut start = wanted.start;
        for done in self.done.iter().filter(|done| done.end > wanted.start && done.start < wanted.end) {
            if start < done.start {
                missing.push(start..done.start);
            }
            start = start.max(done.end);
        }
        if start < wanted.end {
            missing.push(start..wanted.end);
        }
        missing
    }

    /// Takes blocks that were not done before.
    pub fn add(&mut self, blocks: Range<u64>, sums: &Sums) {
        self.sums.merge(sums);
        self.insert(blocks);
    }

    fn insert(&mut self, blocks: Range<u64>) {
        let mut at = self.done.partition_point(|done| done.start < blocks.start);
        self.done.insert(at, blocks);
        if at > 0 && self.done[at - 1].end == self.done[at].start {
            self.done[at - 1].end = self.done.remove(at).end;
            at -= 1;
        }
        if at + 1 < self.done.len() && self.done[at].end == self.done[at + 1].start {
            self.done[at].end = self.done.remove(at + 1).end;
        }
    }

    fn overlaps(&self, other: &Replicate) -> bool {
        other.done.iter().any(|range| self.missing(range.clone()) != [range.clone()])
    }
}

impl RowState {
    /// A row of which nothing is done.
    pub fn new(inputs: u64, replicates: u32) -> RowState {
        RowState { inputs, replicates: vec![Replicate::default(); replicates as usize] }
    }
    /// Whether the row was not begun or has so many replicates. Bytes may say otherwise, however well they look.
    pub fn has_replicates(&self, replicates: u32) -> bool {
        self.replicates.is_empty() || self.replicates.len() == replicates as usize
    }
}

const MAGIC: [u8; 4] = *b"NTXS";
/// Changes whenever the bytes or the meaning of a sum do.
const VERSION: u32 = 2;

fn wrong<T>(message: &str) -> Result<T, Error> {
    Err(Error::new(Status::InvalidArgument, "state", message))
}

impl SimulationState {
    /// Number of rows; 0 if nothing was simulated yet.
    pub fn rows(&self) -> usize {
        self.rows.len()
    }

    /// Adds what `other` has.
    ///
    /// # Errors
    /// [`Status::InvalidArgument`] if the simulations, settings or inputs differ, or if a path is in both. Nothing is
    /// changed then.
    pub fn merge(&mut self, other: &SimulationState) -> Result<(), Error> {
        if other.rows.is_empty() {
            return Ok(());
        }
        if self.rows.is_empty() {
            *self = other.clone();
            return Ok(());
        }
        if self.fingerprint != other.fingerprint || self.rows.len() != other.rows.len() {
            return wrong("is of another simulation, other settings or another number of rows");
        }
        for (i, (row, more)) in self.rows.iter().zip(&other.rows).enumerate() {
            // A row that was never begun does not know its inputs.
            if row.replicates.is_empty() || more.replicates.is_empty() {
                continue;
            }
            if row.inputs != more.inputs || row.replicates.len() != more.replicates.len() {
                return wrong(&format!("has other inputs in row {i}"));
            }
            if row.replicates.iter().zip(&more.replicates).any(|(a, b)| a.overlaps(b)) {
                return wrong(&format!(
                    "has paths of row {i} that are already there; let each process begin at another first_path"
                ));
            }
        }
        for (row, more) in self.rows.iter_mut().zip(&other.rows) {
            if row.replicates.is_empty() {
                *row = more.clone();
                continue;
            }
            for (replicate, more) in row.replicates.iter_mut().zip(&more.replicates) {
                replicate.sums.merge(&more.sums);
                more.done.iter().for_each(|blocks| replicate.insert(blocks.clone()));
            }
        }
        Ok(())
    }

    /// The state as bytes, the same on every machine.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        bytes.extend(MAGIC);
        bytes.extend(VERSION.to_le_bytes());
        bytes.extend(self.fingerprint.to_le_bytes());
        bytes.extend((self.rows.len() as u64).to_le_bytes());
        for row in &self.rows {
            bytes.extend(row.inputs.to_le_bytes());
            bytes.extend((row.replicates.len() as u32).to_le_bytes());
            for replicate in &row.replicates {
                bytes.extend((replicate.done.len() as u32).to_le_bytes());
                for range in &replicate.done {
                    bytes.extend(range.start.to_le_bytes());
                    bytes.extend(range.end.to_le_bytes());
                }
                replicate.sums.write(&mut bytes);
            }
        }
        let checksum = Fingerprint::of(&bytes);
        bytes.extend(checksum.to_le_bytes());
        bytes
    }

    /// The state that [`to_bytes`](SimulationState::to_bytes) gave.
    ///
    /// # Errors
    /// [`Status::InvalidArgument`] if the bytes are no such state, damaged, or of another version.
    pub fn from_bytes(bytes: &[u8]) -> Result<SimulationState, Error> {
        let Some((content, checksum)) = bytes.split_last_chunk::<8>() else {
            return wrong("is too short");
        };
        let mut rest = content;
        if take::<4>(&mut rest) != Some(MAGIC) {
            return wrong("is no state of a simulation");
        }
        let version = take::<4>(&mut rest).map(u32::from_le_bytes);
        if version != Some(VERSION) {
            return wrong(&format!("has another version than {VERSION}, which this library reads"));
        }
        if Fingerprint::of(content) != u64::from_le_bytes(*checksum) {
            return wrong("is damaged: its checksum is wrong");
        }
        match Self::read(&mut rest) {
            Some(state) if rest.is_empty() => Ok(state),
            _ => wrong("is damaged"),
        }
    }

    fn read(bytes: &mut &[u8]) -> Option<SimulationState> {
        let fingerprint = u64::from_le_bytes(take(bytes)?);
        let mut rows = Vec::new();
        // Nothing is reserved: a count may be any number.
        for _ in 0..u64::from_le_bytes(take(bytes)?) {
            let mut row = RowState { inputs: u64::from_le_bytes(take(bytes)?), replicates: Vec::new() };
            for _ in 0..u32::from_le_bytes(take(bytes)?) {
                let mut replicate = Replicate::default();
                let mut last = 0;
                for i in 0..u32::from_le_bytes(take(bytes)?) {
                    let (start, end) = (u64::from_le_bytes(take(bytes)?), u64::from_le_bytes(take(bytes)?));
                    if start >= end || i > 0 && start <= last {
                        return None;
                    }
                    last = end;
                    replicate.done.push(start..end);
                }
                replicate.sums = Sums::read(bytes)?;
                row.replicates.push(replicate);
            }
            rows.push(row);
        }
        Some(SimulationState { fingerprint, rows })
    }
}

/// FNV-1a, which tells apart what nobody made alike on purpose.
#[derive(Clone, Copy, Debug)]
pub struct Fingerprint(u64);

impl Fingerprint {
    /// Of nothing.
    pub const NOTHING: Fingerprint = Fingerprint(0xCBF2_9CE4_8422_2325);

    /// Of `bytes`.
    pub fn of(bytes: &[u8]) -> u64 {
        Fingerprint::NOTHING.and(bytes).get()
    }
    /// With `bytes`, too.
    pub fn and(mut self, bytes: &[u8]) -> Fingerprint {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3);
        }
        self
    }
    /// The number, never zero.
    pub fn get(self) -> u64 {
        self.0.max(1)
    }
}
