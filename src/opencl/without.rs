//! What stands for devices in a library built without OpenCL: nothing, of which there is none.

use super::inventory::Inventory;
use crate::cpu::{Precision, Scratch};
use crate::engine::Config;
use crate::engine::work::{Between, Ended, OnDevices, Work};
use crate::error::Error;
use crate::mc::simulate::{Between as BetweenChunks, Call, Open};
use crate::models::{OutputSet, PricerId};
use serde_json::Value;

/// Never made.
#[derive(Debug)]
pub(crate) enum DeviceSet {}

impl DeviceSet {
    /// # Errors
    /// Always.
    pub fn new(config: &Config) -> Result<DeviceSet, Error> {
        match config.devices.select(&Inventory::get(), config.precision) {
            Ok(_) => unreachable!("there are no devices without OpenCL"),
            Err(error) => Err(error),
        }
    }
    pub fn count(&self) -> usize {
        match *self {}
    }
    pub fn is_healthy(&self) -> bool {
        match *self {}
    }
    pub fn prepare(&self, _: PricerId, _: OutputSet, _: Precision) -> Result<(), Error> {
        match *self {}
    }
    pub fn describe(&self) -> Value {
        match *self {}
    }
}

impl Work<'_> {
    pub(crate) fn feed(&self, on: &OnDevices, _: usize, _: &mut Between<'_>) -> Ended {
        match *on.devices {}
    }
}

/// Threads for each device.
pub(crate) const FEEDERS: usize = 1;

impl Call<'_, '_> {
    pub(crate) fn feed(
        &self,
        _: &Open,
        on: &OnDevices,
        _: usize,
        _: &mut Scratch,
        _: &mut BetweenChunks<'_>,
    ) -> Ended {
        match *on.devices {}
    }
}
