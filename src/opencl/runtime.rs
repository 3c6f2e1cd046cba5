//! The devices of an engine.

use crate::batch::Batch;
use crate::cpu::{Precision, Tally};
use crate::engine::Config;
use crate::error::Error;
use serde_json::{Value, json};
use std::ops::Range;

#[cfg(feature = "opencl")]
use super::{Inventory, cache::Cache, executor::Executor};
#[cfg(feature = "opencl")]
use crate::status::Status;

/// Devices made ready for pricing.
#[derive(Debug)]
pub(crate) struct DeviceSet {
    precision: Precision,
    #[cfg(feature = "opencl")]
    executors: Vec<Executor>,
}

#[cfg(feature = "opencl")]
impl DeviceSet {
    /// The devices that `config` chooses.
    ///
    /// # Errors
    /// [`Status::Unavailable`] if there is none, [`Status::DeviceFailed`] if none can be made ready.
    pub fn new(config: &Config) -> Result<DeviceSet, Error> {
        let inventory = Inventory::get();
        let cache = Cache::new(&config.program_cache);
        let mut executors = Vec::new();
        let mut failed = None;
        for device in config.devices.select(&inventory, config.precision)? {
            match Executor::new(device.clone(), cache.clone(), config.max_chunk_bytes) {
                Ok(executor) => executors.push(executor),
                Err(fault) => failed = Some(fault.error(&device.label())),
            }
        }
        match failed {
            Some(error) if executors.is_empty() => Err(error),
            _ => Ok(DeviceSet { precision: config.precision, executors }),
        }
    }

    /// The device that works.
    fn executor(&self) -> Result<&Executor, Error> {
        let works = self.executors.iter().find(|executor| executor.quarantine().is_none());
        works.ok_or_else(|| match self.executors.first() {
            Some(executor) => match executor.quarantine() {
                Some(fault) => fault.error(&executor.device().label()),
                None => Error::new(Status::Internal, "", "a device that works was not found"),
            },
            None => Error::new(Status::Unavailable, "", "the engine has no device"),
        })
    }

    /// Rows of a chunk of `batch`.
    pub fn chunk_rows(&self, batch: &Batch<'_>) -> usize {
        self.executors.iter().map(|executor| executor.chunk_rows(batch, self.precision)).min().unwrap_or(1)
    }

    /// Prices `rows` of `batch`.
    ///
    /// # Errors
    /// [`Status::DeviceFailed`]. Inputs are as they were, outputs of these rows may hold anything.
    pub fn price_rows(&self, batch: &Batch<'_>, rows: Range<usize>) -> Result<Tally, Error> {
        let executor = self.executor()?;
        executor
            .price_rows(batch, rows, self.precision)
            .map_err(|fault| fault.error(&executor.device().label()))
    }

    /// Builds what `batch` needs.
    ///
    /// # Errors
    /// [`Status::DeviceFailed`].
    pub fn prepare(&self, batch: &Batch<'_>) -> Result<(), Error> {
        for executor in &self.executors {
            executor
                .prepare(batch, self.precision)
                .map_err(|fault| fault.error(&executor.device().label()))?;
        }
        Ok(())
    }

    /// The devices, and the programs made for them.
    pub fn describe(&self) -> Value {
        let devices = self.executors.iter().map(|executor| {
            json!({
                "device": executor.device().describe(),
                "quarantine": executor.quarantine().map(ToString::to_string),
                "programs": executor.programs(),
            })
        });
        devices.collect()
    }
}

#[cfg(not(feature = "opencl"))]
#[allow(clippy::unused_self, reason = "the functions of the other one")]
impl DeviceSet {
    pub fn new(config: &Config) -> Result<DeviceSet, Error> {
        config.devices.select(&super::Inventory::get(), config.precision)?;
        Ok(DeviceSet { precision: config.precision })
    }
    pub fn chunk_rows(&self, _: &Batch<'_>) -> usize {
        1
    }
    pub fn price_rows(&self, batch: &Batch<'_>, rows: Range<usize>) -> Result<Tally, Error> {
        Ok(batch.price_rows(rows, crate::cpu::InstructionSet::best(), self.precision))
    }
    pub fn prepare(&self, _: &Batch<'_>) -> Result<(), Error> {
        Ok(())
    }
    pub fn describe(&self) -> Value {
        json!([])
    }
}
