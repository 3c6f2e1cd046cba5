//! Pricing on OpenCL devices.
//!
//! OpenCL is looked up at run time; a machine without it has no devices and a reason why.
//! `discovery` asks the drivers for their devices, which make up the [`Inventory`]; [`DeviceChoice`] picks those
//! that an engine uses.
//!
//! A pricer's formula is recorded and printed as OpenCL C (`kernel_text`), with the hand-written loops over
//! rows of `kernels/` around it; built once for each device and set of outputs (`program`, `cache`); proved on
//! golden rows (`self_test`); and run over the rows of a batch (`executor`, `lane`, `memory`). `feeding` keeps the
//! devices of an engine (`runtime`, `slot`) busy with the chunks of a book, and copes with their faults.
#![allow(unsafe_code)]

mod asset_text;
pub(crate) mod buffer;
#[cfg(feature = "opencl")]
mod cache;
mod choice;
mod device;
#[cfg(feature = "opencl")]
pub(crate) mod discovery;
#[cfg(feature = "opencl")]
pub(crate) mod executor;
#[cfg(feature = "opencl")]
pub(crate) mod fault;
#[cfg(feature = "opencl")]
mod feeding;
mod inventory;
pub(crate) mod kernel_text;
#[cfg(feature = "opencl")]
mod lane;
#[cfg(feature = "opencl")]
mod memory;
#[cfg(feature = "opencl")]
mod path_lane;
#[cfg(feature = "opencl")]
mod path_test;
pub(crate) mod path_text;
#[cfg(feature = "opencl")]
mod program;
#[cfg(feature = "opencl")]
mod runtime;
#[cfg(feature = "opencl")]
mod self_test;
#[cfg(feature = "opencl")]
mod simulating;
#[cfg(feature = "opencl")]
mod slot;
#[cfg(not(feature = "opencl"))]
mod without;

pub use buffer::Buffer;
pub use choice::{DeviceChoice, MAX_DEVICE_INDEXES};
pub use device::{Device, DeviceType};
pub use inventory::{Inventory, Skipped};
pub use kernel_text::Pass;
pub(crate) use path_text::PathRecording;
pub use path_text::PathVariant;
#[cfg(feature = "opencl")]
pub(crate) use runtime::DeviceSet;
#[cfg(feature = "opencl")]
pub(crate) use simulating::FEEDERS;
#[cfg(not(feature = "opencl"))]
pub(crate) use without::{DeviceSet, FEEDERS};

/// Keeps this library in the process for good, since a thread of it hangs in a driver and would otherwise wake up
/// in memory that is gone.
#[cfg(feature = "opencl")]
pub(crate) fn stay_loaded() {
    #[cfg(target_os = "linux")]
    {
        use cl_sys::libc;
        let mut info = std::mem::MaybeUninit::<libc::Dl_info>::zeroed();
        let here = stay_loaded as fn() as *const libc::c_void;
        // SAFETY: the address is one of this library; the name found is that of a loaded file, which is opened
        // once more and never closed.
        unsafe {
            if libc::dladdr(here, info.as_mut_ptr()) != 0 {
                let name = info.assume_init().dli_fname;
                libc::dlopen(name, libc::RTLD_NOW | libc::RTLD_NOLOAD | libc::RTLD_NODELETE);
            }
        }
    }
}
