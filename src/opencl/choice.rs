//! Which of the devices an engine uses.

use super::device::{Device, DeviceType, words};
use super::inventory::Inventory;
use crate::cpu::Precision;
use crate::error::Error;
use crate::status::Status;

/// Which devices to use. Nothing given: the graphics processors and accelerators, or where there is none, one
/// CPU device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeviceChoice {
    /// Numbers of [`DeviceType`], added up; 0 for any.
    pub types: u32,
    /// Words separated by commas, of which one must occur in the name, the vendor or the platform of a device, in
    /// upper or lower case; empty for any.
    pub matching: String,
    /// Indexes of devices, for those who want just these; with them, the others must be left out.
    pub indexes: Vec<u32>,
}

/// Most devices that may be chosen by index.
pub const MAX_DEVICE_INDEXES: usize = 256;

impl DeviceChoice {
    /// Refuses what cannot be meant.
    ///
    /// # Errors
    /// [`Status::InvalidArgument`], with the field of the configuration.
    pub fn check(&self) -> Result<(), Error> {
        let wrong = |field: &str, message: String| {
            Err(Error::new(Status::InvalidArgument, format!("config.{field}"), message))
        };
        let known = DeviceType::ALL.iter().fold(0, |bits, kind| bits | kind.id());
        if self.types & !known != 0 {
            let message =
                format!("is {}; add up 1 (gpu), 2 (cpu) and 4 (accelerator), or give 0", self.types);
            return wrong("device_types", message);
        }
        if !self.matching.is_empty() && words(&self.matching).next().is_none() {
            return wrong("device_match", "has no word in it; leave it empty to match any device".to_owned());
        }
        if self.indexes.is_empty() {
            return Ok(());
        }
        if self.types != 0 || !self.matching.is_empty() {
            let message = "choose devices either by index or by type and name, not by both".to_owned();
            return wrong("device_indexes", message);
        }
        if self.indexes.len() > MAX_DEVICE_INDEXES {
            let message =
                format!("lists {} devices; at most {MAX_DEVICE_INDEXES} are allowed", self.indexes.len());
            return wrong("device_indexes", message);
        }
        for (i, index) in self.indexes.iter().enumerate() {
            if self.indexes[..i].contains(index) {
                return wrong("device_indexes", format!("lists device {index} twice"));
            }
        }
        Ok(())
    }

    /// The devices chosen, which can all price in `precision`; never none.
    ///
    /// # Errors
    /// [`Status::Unavailable`] if there is no such device or none that can be used, with the reason.
    pub fn select<'a>(
        &self,
        inventory: &'a Inventory,
        precision: Precision,
    ) -> Result<Vec<&'a Device>, Error> {
        let devices = &inventory.devices;
        let unavailable = |field: &str, message: String| Err(Error::new(Status::Unavailable, field, message));
        if devices.is_empty() {
            return unavailable("", format!("there is no OpenCL device: {}", inventory.remarks()));
        }
        if !self.indexes.is_empty() {
            let mut chosen = Vec::new();
            for index in &self.indexes {
                let Some(device) = devices.get(*index as usize) else {
                    let last = devices.len() - 1;
                    let message = format!("device {index} is not there; the devices are 0 to {last}");
                    return unavailable("config.device_indexes", message);
                };
                if let Some(reason) = device.why_not(precision) {
                    let message = format!("{} cannot be used: {reason}", device.label());
                    return unavailable("config.device_indexes", message);
                }
                chosen.push(device);
            }
            return Ok(chosen);
        }
        let fits = |device: &&Device| {
            (self.types == 0 || device.device_type.is_some_and(|kind| self.types & kind.id() != 0))
                && (self.matching.is_empty() || device.matches(&self.matching))
        };
        let fitting: Vec<&Device> = devices.iter().filter(fits).collect();
        let usable = || fitting.iter().copied().filter(|device| device.why_not(precision).is_none());
        let chosen: Vec<&Device> = match *self == DeviceChoice::default() {
            false => usable().collect(),
            true => {
                let fast = || usable().filter(|device| device.device_type != Some(DeviceType::Cpu));
                // Several CPU devices are the same cores through several drivers.
                let count = fast().count();
                if count > 0 { fast().collect() } else { usable().take(1).collect() }
            }
        };
        if !chosen.is_empty() {
            return Ok(chosen);
        }
        let reasons: Vec<String> = match fitting.is_empty() {
            true => devices.iter().map(Device::label).collect(),
            false => fitting
                .iter()
                .map(|device| format!("{}: {}", device.label(), device.why_not(precision).unwrap_or("")))
                .collect(),
        };
        let what = match fitting.is_empty() {
            true => "no OpenCL device is of the type and name asked for; there are",
            false => "the OpenCL devices asked for cannot be used:",
        };
        unavailable("", format!("{what} {}", reasons.join(", ")))
    }
}
