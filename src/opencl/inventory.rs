//! The devices of this machine, of every vendor.

use super::device::Device;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// How long a platform may take to answer all questions. Loading a driver is a matter of a second.
const PATIENCE: Duration = Duration::from_secs(20);

/// What there is, and what was left out.
#[derive(Clone, Debug, Default)]
pub struct Inventory {
    /// The devices, by their index; also those that cannot be used.
    pub devices: Vec<Device>,
    /// What did not answer as it should, and is left out.
    pub skipped: Vec<Skipped>,
    /// Why there is no OpenCL at all.
    pub absent: Option<String>,
}

/// A platform, or a device of one, that is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// Which one, as far as it is known.
    pub what: String,
    /// Why.
    pub reason: String,
    /// Whether another try may help.
    pub(crate) passing: bool,
}

impl Inventory {
    /// The devices of this machine. The first call loads the drivers, which takes a while; what it finds is
    /// kept, unless something failed that may work another time.
    pub fn get() -> Arc<Inventory> {
        static KEPT: Mutex<Option<Arc<Inventory>>> = Mutex::new(None);
        let mut kept = KEPT.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some(inventory) = kept.as_ref().filter(|_| !cfg!(feature = "fault-injection")) {
            return Arc::clone(inventory);
        }
        let inventory = Arc::new(Inventory::ask(PATIENCE));
        if !inventory.skipped.iter().any(|skipped| skipped.passing) {
            *kept = Some(Arc::clone(&inventory));
        }
        inventory
    }

    /// Asks the drivers anew, waiting for each platform at most for `patience`.
    pub fn ask(patience: Duration) -> Inventory {
        #[cfg(feature = "opencl")]
        return super::discovery::discover(patience);
        #[cfg(not(feature = "opencl"))]
        {
            let _ = patience;
            let absent = Some("this library was built without OpenCL".to_owned());
            Inventory { absent, ..Inventory::default() }
        }
    }

    /// Why there are no devices, or why there are not more; empty if nothing was left out.
    pub fn remarks(&self) -> String {
        let mut remarks = Vec::new();
        if let Some(absent) = &self.absent {
            remarks.push(absent.clone());
        }
        remarks.extend(self.skipped.iter().map(|skipped| format!("{}: {}", skipped.what, skipped.reason)));
        if remarks.is_empty() && self.devices.is_empty() {
            remarks.push(
                "the OpenCL drivers of this machine know no device; install the driver of your GPU's vendor"
                    .to_owned(),
            );
        }
        remarks.join("; ")
    }
}
