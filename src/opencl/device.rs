//! A device: what it is called, what it has, and what it can compute.

use crate::cpu::Precision;
use crate::named::named;
#[cfg(feature = "opencl")]
use ocl_core::{DeviceId, PlatformId};
use serde_json::{Value, json};

named! {
    /// Kinds of devices.
    DeviceType: u32 {
        /// A graphics processor.
        Gpu = 1, "gpu";
        /// The processor of this machine, or a part of it, through OpenCL.
        Cpu = 2, "cpu";
        /// Another processor made to compute.
        Accelerator = 4, "accelerator";
    }
}

/// An OpenCL device.
#[derive(Clone, Debug)]
pub struct Device {
    #[cfg(feature = "opencl")]
    pub(crate) platform: PlatformId,
    #[cfg(feature = "opencl")]
    pub(crate) id: DeviceId,
    /// Its number in the list of all devices; stays the same while the process runs.
    pub index: usize,
    /// Name, such as "NVIDIA H100"; with AMD the board's.
    pub name: String,
    /// Who made it.
    pub vendor: String,
    /// Version of the driver.
    pub driver: String,
    /// Name of the platform, which is a vendor's implementation of OpenCL.
    pub platform_name: String,
    /// Vendor of the platform.
    pub platform_vendor: String,
    /// Version of OpenCL and of the platform.
    pub platform_version: String,
    /// `None` for a device that runs only what is built into it.
    pub device_type: Option<DeviceType>,
    /// What tells it from all other devices, where the driver says.
    pub uuid: Option<String>,
    /// Its place on the bus as domain:bus:device.function, where the driver says.
    pub pci: Option<String>,
    /// Version of OpenCL it implements.
    pub opencl_version: String,
    /// Version of OpenCL C it compiles.
    pub opencl_c_version: String,
    /// Memory in bytes.
    pub memory: u64,
    /// Largest buffer in bytes.
    pub largest_allocation: u64,
    /// Processors that work independently: multiprocessors, cores.
    pub compute_units: u32,
    /// Clock in MHz, at its fastest.
    pub clock: u32,
    /// Whether it shares the memory of the CPU.
    pub unified_memory: bool,
    /// Whether it computes in double precision with fused multiply-add, subnormals, infinities and NaN.
    pub has_f64: bool,
    /// Whether it keeps subnormal numbers in single precision.
    pub f32_denormals: bool,
    /// Whether divisions and square roots in single precision can be correctly rounded.
    pub f32_division: bool,
    /// Why it cannot compute at all.
    pub(crate) unusable: Option<String>,
}

impl Device {
    /// Why it cannot price in `precision`; `None` if it can.
    pub fn why_not(&self, precision: Precision) -> Option<&str> {
        match precision {
            _ if self.unusable.is_some() => self.unusable.as_deref(),
            Precision::F64 if !self.has_f64 => {
                Some("it has no complete double precision; an engine with precision f32 can use it")
            }
            Precision::F64 | Precision::F32 => None,
        }
    }

    /// The driver's handles, for those who run something of their own on it.
    #[cfg(feature = "opencl")]
    pub fn ids(&self) -> (PlatformId, DeviceId) {
        (self.platform, self.id)
    }

    /// Whether computations in single precision give the bits of the CPU.
    #[cfg(feature = "opencl")]
    pub(crate) fn is_exact_in_f32(&self) -> bool {
        self.f32_denormals && self.f32_division
    }

    /// Whether one of the words in `list`, which commas separate, occurs in its name or its vendor's or
    /// platform's, in upper or lower case.
    pub fn matches(&self, list: &str) -> bool {
        let texts = [&self.name, &self.vendor, &self.platform_name, &self.platform_vendor];
        let texts = texts.map(|text| text.to_lowercase());
        words(list).any(|word| texts.iter().any(|text| text.contains(&word)))
    }

    /// A short name for messages: `device 0 (NVIDIA H100)`.
    pub fn label(&self) -> String {
        format!("device {} ({})", self.index, self.name)
    }

    /// All there is to know about it.
    pub fn describe(&self) -> Value {
        let usable = Precision::ALL.iter().filter(|precision| self.why_not(**precision).is_none());
        json!({
            "index": self.index,
            "name": self.name,
            "vendor": self.vendor,
            "driver": self.driver,
            "platform": {
                "name": self.platform_name,
                "vendor": self.platform_vendor,
                "version": self.platform_version,
            },
            "type": self.device_type.map_or("custom", DeviceType::name),
            "uuid": self.uuid,
            "pci": self.pci,
            "opencl_version": self.opencl_version,
            "opencl_c_version": self.opencl_c_version,
            "memory_bytes": self.memory,
            "largest_allocation_bytes": self.largest_allocation,
            "compute_units": self.compute_units,
            "clock_mhz": self.clock,
            "unified_memory": self.unified_memory,
            "f64": self.has_f64,
            "f32_subnormals": self.f32_denormals,
            "f32_correctly_rounded_division": self.f32_division,
            "precisions": usable.map(|precision| precision.name()).collect::<Vec<_>>(),
            "why_not": Precision::ALL.iter().find_map(|precision| self.why_not(*precision)),
        })
    }
}

/// The words of a list that commas separate, in lower case.
pub(crate) fn words(list: &str) -> impl Iterator<Item = String> {
    list.split(',').map(|word| word.trim().to_lowercase()).filter(|word| !word.is_empty())
}
