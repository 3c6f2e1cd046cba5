//! Finds the devices: asks every platform, and leaves out those that fail or do not answer.
//!
//! Drivers are other people's code. All questions are asked on a thread of their own, so that a platform that
//! never answers costs a few seconds and nothing else.

use super::device::{Device, DeviceType};
use super::fault::Fault;
use super::inventory::{Inventory, Skipped};
use cl_sys::*;
use ocl_core::{DeviceId, PlatformId};
use std::ptr::null_mut;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

/// Most platforms, and devices of one, that are believed.
const MAX_COUNT: cl_uint = 1024;

/// Longest answer that is believed, in bytes.
const MAX_SIZE: size_t = 1 << 20;

/// What the asking thread has found out.
enum Answer {
    /// The platforms, or why there is none.
    Platforms(Result<Vec<PlatformId>, String>),
    /// The devices of a platform, without their numbers, and what is left out.
    Devices(Vec<Device>, Vec<Skipped>),
}

/// Asks all platforms, waiting for each answer at most for `patience`.
pub(crate) fn discover(patience: Duration) -> Inventory {
    let mut inventory = Inventory::default();
    let mut asking = match Asking::start(None) {
        Ok(asking) => asking,
        Err(reason) => return Inventory { absent: Some(reason), ..inventory },
    };
    let platforms = match asking.answers.recv_timeout(patience) {
        Ok(Answer::Platforms(Ok(platforms))) => platforms,
        Ok(Answer::Platforms(Err(reason))) => {
            asking.end();
            return Inventory { absent: Some(reason), ..inventory };
        }
        Ok(Answer::Devices(..)) => unreachable!("platforms come first"),
        Err(error) => {
            let reason = asking.silence(error, patience);
            inventory.skipped.push(Skipped { what: "the OpenCL loader".to_owned(), ..reason });
            return inventory;
        }
    };
    for next in 0..platforms.len() {
        match asking.answers.recv_timeout(patience) {
            Ok(Answer::Devices(devices, skipped)) => {
                inventory.devices.extend(devices);
                inventory.skipped.extend(skipped);
            }
            Ok(Answer::Platforms(_)) => unreachable!("platforms come once"),
            Err(error) => {
                let reason = asking.silence(error, patience);
                inventory.skipped.push(Skipped { what: format!("platform {next}"), ..reason });
                match Asking::start(Some(platforms[next + 1..].to_vec())) {
                    Ok(another) => asking = another,
                    Err(_) => return number(inventory),
                }
            }
        }
    }
    asking.end();
    number(inventory)
}

fn number(mut inventory: Inventory) -> Inventory {
    for (index, device) in inventory.devices.iter_mut().enumerate() {
        device.index = index;
    }
    inventory
}

/// A thread that asks.
struct Asking {
    answers: Receiver<Answer>,
    thread: JoinHandle<()>,
}

impl Asking {
    /// Starts to ask `platforms`, or first for the platforms.
    fn start(platforms: Option<Vec<PlatformId>>) -> Result<Asking, String> {
        let (sender, answers) = channel();
        let thread = std::thread::Builder::new()
            .name("neutryx-devices".to_owned())
            .spawn(move || ask(platforms, &sender))
            .map_err(|error| format!("no thread could be started to ask the drivers: {error}"))?;
        Ok(Asking { answers, thread })
    }
    /// Waits for the thread, which has nothing left to do.
    fn end(self) {
        let _ = self.thread.join();
    }
    /// Why no answer came. A thread that hangs in a driver is left there.
    fn silence(self, error: RecvTimeoutError, patience: Duration) -> Skipped {
        match error {
            RecvTimeoutError::Timeout => {
                super::stay_loaded();
                let reason = format!("did not answer within {} s", patience.as_secs_f64());
                Skipped { what: String::new(), reason, passing: false }
            }
            RecvTimeoutError::Disconnected => {
                self.end();
                let reason = "a fault was caught while it was asked".to_owned();
                Skipped { what: String::new(), reason, passing: true }
            }
        }
    }
}

fn ask(platforms: Option<Vec<PlatformId>>, answers: &Sender<Answer>) {
    let platforms = match platforms {
        Some(platforms) => platforms,
        None => {
            let found = list_platforms();
            let list = found.as_ref().map_or_else(|_| Vec::new(), Vec::clone);
            if answers.send(Answer::Platforms(found)).is_err() {
                return;
            }
            list
        }
    };
    for platform in platforms {
        let (devices, skipped) = describe_platform(platform);
        // Nobody waits any more for a thread that took too long.
        if answers.send(Answer::Devices(devices, skipped)).is_err() {
            return;
        }
    }
}

/// The platforms. `ocl_core::get_platform_ids` waits ten seconds for platforms to appear where there are none.
fn list_platforms() -> Result<Vec<PlatformId>, String> {
    if let Err(reason) = loader() {
        return Err(format!(
            "there is no OpenCL loader on this machine: {reason}; it comes with the driver of a GPU, or alone \
             (Debian: ocl-icd-libopencl1)"
        ));
    }
    // SAFETY: the list is as long as the count says, and the other pointer is writable.
    let ids = list(|count, ids, found| unsafe { clGetPlatformIDs(count, ids, found) });
    match ids {
        // SAFETY: the loader made these.
        Ok(ids) => Ok(ids.into_iter().map(|id| unsafe { PlatformId::from_raw(id) }).collect()),
        Err(CL_PLATFORM_NOT_FOUND_KHR) => Err(
            "there is an OpenCL loader, but no driver is registered with it; install the driver of your GPU's vendor"
                .to_owned(),
        ),
        Err(_) => Err(format!("the OpenCL loader failed to list its drivers: {}", last_fault())),
    }
}

fn describe_platform(platform: PlatformId) -> (Vec<Device>, Vec<Skipped>) {
    let mut skipped = Vec::new();
    let mut skip = |what: &str, reason: String| {
        skipped.push(Skipped { what: what.to_owned(), reason, passing: true });
    };
    let texts = [CL_PLATFORM_NAME, CL_PLATFORM_VENDOR, CL_PLATFORM_VERSION].map(|name| {
        // SAFETY: the platform is the loader's; the place is as long as said.
        text(|size, place, found| unsafe { clGetPlatformInfo(platform.as_ptr(), name, size, place, found) })
    });
    let [Ok(name), Ok(vendor), Ok(version)] = texts else {
        skip("a platform", format!("failed to say its name: {}", last_fault()));
        return (Vec::new(), skipped);
    };
    let what = format!("platform {name}");
    // SAFETY: the platform is the loader's; the list is as long as said.
    let ids = list(|count, ids, found| unsafe {
        clGetDeviceIDs(platform.as_ptr(), CL_DEVICE_TYPE_ALL, count, ids, found)
    });
    let ids = match ids {
        Ok(ids) => ids,
        Err(CL_DEVICE_NOT_FOUND) => Vec::new(),
        Err(_) => {
            skip(&what, format!("failed to list its devices: {}", last_fault()));
            Vec::new()
        }
    };
    let mut devices = Vec::new();
    for id in ids {
        match describe_device(platform, id) {
            Ok(device) => devices.push(Device {
                platform_name: name.clone(),
                platform_vendor: vendor.clone(),
                platform_version: version.clone(),
                ..device
            }),
            Err(fault) => skip(&format!("a device of {what}"), format!("failed to describe itself: {fault}")),
        }
    }
    (devices, skipped)
}

fn describe_device(platform: PlatformId, id: cl_device_id) -> Result<Device, String> {
    let device = Questions::new(id)?;
    let types = device.number::<u64>(CL_DEVICE_TYPE)?;
    let single = device.number::<u64>(CL_DEVICE_SINGLE_FP_CONFIG)?;
    // Not every driver knows the question if it has no double precision.
    let double = device.number::<u64>(CL_DEVICE_DOUBLE_FP_CONFIG).unwrap_or(0);
    let complete = CL_FP_FMA | CL_FP_ROUND_TO_NEAREST | CL_FP_INF_NAN | CL_FP_DENORM;
    let types = [
        (CL_DEVICE_TYPE_GPU, DeviceType::Gpu),
        (CL_DEVICE_TYPE_CPU, DeviceType::Cpu),
        (CL_DEVICE_TYPE_ACCELERATOR, DeviceType::Accelerator),
    ]
    .into_iter()
    .find_map(|(bit, kind)| (types & bit != 0).then_some(kind));
    let unusable = if types.is_none() {
        Some("it runs only what is built into it")
    } else if device.number::<cl_bool>(CL_DEVICE_AVAILABLE)? == CL_FALSE {
        Some("its driver says that it is not available")
    } else if device.number::<cl_bool>(CL_DEVICE_COMPILER_AVAILABLE)? == CL_FALSE {
        Some("its driver has no compiler")
    } else if device.number::<cl_bool>(CL_DEVICE_ENDIAN_LITTLE)? == CL_FALSE {
        Some("it is big-endian")
    } else if single & CL_FP_INF_NAN == 0 || single & CL_FP_ROUND_TO_NEAREST == 0 {
        Some("its arithmetic has no infinities and NaN, or does not round to nearest")
    } else {
        None
    };
    Ok(Device {
        platform,
        // SAFETY: the driver made it.
        id: unsafe { DeviceId::from_raw(id) },
        index: 0,
        name: device.name()?,
        vendor: device.text(CL_DEVICE_VENDOR)?,
        driver: device.text(CL_DRIVER_VERSION)?,
        platform_name: String::new(),
        platform_vendor: String::new(),
        platform_version: String::new(),
        device_type: types,
        uuid: device.extra::<16>("cl_khr_device_uuid", CL_DEVICE_UUID_KHR).map(uuid),
        pci: device.pci(),
        opencl_version: device.text(CL_DEVICE_VERSION)?,
        opencl_c_version: device.text(CL_DEVICE_OPENCL_C_VERSION)?,
        memory: device.number(CL_DEVICE_GLOBAL_MEM_SIZE)?,
        largest_allocation: device.number(CL_DEVICE_MAX_MEM_ALLOC_SIZE)?,
        compute_units: device.number(CL_DEVICE_MAX_COMPUTE_UNITS)?,
        clock: device.number(CL_DEVICE_MAX_CLOCK_FREQUENCY).unwrap_or(0),
        unified_memory: device.number::<cl_bool>(CL_DEVICE_HOST_UNIFIED_MEMORY).unwrap_or(0) != CL_FALSE,
        has_f64: double & complete == complete,
        f32_denormals: single & CL_FP_DENORM != 0,
        f32_division: single & CL_FP_CORRECTLY_ROUNDED_DIVIDE_SQRT != 0,
        unusable: unusable.map(str::to_owned),
    })
}

/// A device that is asked.
struct Questions {
    id: cl_device_id,
    /// Names of the extensions that the device has; other extensions' questions are not asked.
    extensions: String,
}

impl Questions {
    fn new(id: cl_device_id) -> Result<Questions, String> {
        let mut device = Questions { id, extensions: String::new() };
        device.extensions = device.text(CL_DEVICE_EXTENSIONS)?;
        Ok(device)
    }
    fn has(&self, extension: &str) -> bool {
        self.extensions.split(' ').any(|name| name == extension)
    }
    fn ask(&self, name: cl_device_info) -> Result<Vec<u8>, String> {
        // SAFETY: the device is the driver's; the place is as long as said.
        value(|size, place, found| unsafe { clGetDeviceInfo(self.id, name, size, place, found) })
            .map_err(|_| last_fault())
    }
    fn text(&self, name: cl_device_info) -> Result<String, String> {
        self.ask(name).map(|bytes| tidy(&bytes))
    }
    /// The answer as a number; drivers that answer in fewer bytes than specified are understood.
    fn number<N: Number>(&self, name: cl_device_info) -> Result<N, String> {
        let bytes = self.ask(name)?;
        N::read(&bytes).ok_or_else(|| format!("question {name:#x} was answered in {} bytes", bytes.len()))
    }
    /// The answer to a question of an extension, if the device has it and answers in this length.
    fn extra<const N: usize>(&self, extension: &str, name: cl_device_info) -> Option<[u8; N]> {
        let answer = self.has(extension).then(|| self.ask(name))?;
        answer.ok()?.try_into().ok()
    }
    /// The name that people know: AMD's own is that of the chip's instruction set.
    fn name(&self) -> Result<String, String> {
        if self.has("cl_amd_device_attribute_query")
            && let Ok(board) = self.text(CL_DEVICE_BOARD_NAME_AMD)
            && !board.is_empty()
        {
            return Ok(board);
        }
        self.text(CL_DEVICE_NAME)
    }
    /// The place on the bus, which vendors tell in ways of their own.
    fn pci(&self) -> Option<String> {
        let place = |domain: u32, bus: u32, device: u32, function: u32| {
            format!("{domain:04x}:{bus:02x}:{device:02x}.{function:x}")
        };
        if let Some(info) = self.extra::<16>("cl_khr_pci_bus_info", CL_DEVICE_PCI_BUS_INFO_KHR) {
            let part = |i: usize| u32::from_ne_bytes([info[i], info[i + 1], info[i + 2], info[i + 3]]);
            return Some(place(part(0), part(4), part(8), part(12)));
        }
        let nvidia = |name| self.extra::<4>("cl_nv_device_attribute_query", name).map(u32::from_ne_bytes);
        if let (Some(bus), Some(slot)) = (nvidia(CL_DEVICE_PCI_BUS_ID_NV), nvidia(CL_DEVICE_PCI_SLOT_ID_NV)) {
            let domain = nvidia(CL_DEVICE_PCI_DOMAIN_ID_NV).unwrap_or(0);
            return Some(place(domain, bus, slot >> 3, slot & 7));
        }
        // A type, which is 1 for PCI Express, 17 bytes of nothing, then bus, device and function.
        let topology = self.extra::<24>("cl_amd_device_attribute_query", CL_DEVICE_TOPOLOGY_AMD)?;
        let known = topology[..4] == 1u32.to_ne_bytes();
        known.then(|| place(0, topology[21].into(), topology[22].into(), topology[23].into()))
    }
}

/// Numbers that drivers answer with.
trait Number: Sized {
    fn read(bytes: &[u8]) -> Option<Self>;
}

impl Number for u32 {
    fn read(bytes: &[u8]) -> Option<u32> {
        bytes.try_into().ok().map(u32::from_ne_bytes)
    }
}

impl Number for u64 {
    fn read(bytes: &[u8]) -> Option<u64> {
        let whole = bytes.try_into().ok().map(u64::from_ne_bytes);
        whole.or_else(|| u32::read(bytes).map(u64::from))
    }
}

/// Asks for a value of unknown length: first for the length, then for the value.
fn value(ask: impl Fn(size_t, *mut c_void, *mut size_t) -> cl_int) -> Result<Vec<u8>, cl_int> {
    let mut size = 0;
    check(ask(0, null_mut(), &mut size))?;
    let mut bytes = vec![0; size.min(MAX_SIZE)];
    if !bytes.is_empty() {
        check(ask(bytes.len(), bytes.as_mut_ptr().cast(), null_mut()))?;
    }
    Ok(bytes)
}

fn text(ask: impl Fn(size_t, *mut c_void, *mut size_t) -> cl_int) -> Result<String, cl_int> {
    value(ask).map(|bytes| tidy(&bytes))
}

/// Asks for a list: first for its length, then for its members.
fn list(ask: impl Fn(cl_uint, *mut *mut c_void, *mut cl_uint) -> cl_int) -> Result<Vec<*mut c_void>, cl_int> {
    let mut count = 0;
    check(ask(0, null_mut(), &mut count))?;
    let mut members = vec![null_mut(); count.min(MAX_COUNT) as usize];
    if !members.is_empty() {
        check(ask(members.len() as cl_uint, members.as_mut_ptr(), null_mut()))?;
    }
    members.retain(|member| !member.is_null());
    Ok(members)
}

fn check(code: cl_int) -> Result<(), cl_int> {
    if code == CL_SUCCESS { Ok(()) } else { Err(code) }
}

/// What went wrong last on this thread.
fn last_fault() -> String {
    last_failure().map_or_else(|| "no reason was given".to_owned(), |failure| Fault::explain(&failure))
}

/// Text of a driver's without the zero bytes and the blanks that some put around it.
fn tidy(bytes: &[u8]) -> String {
    let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    String::from_utf8_lossy(&bytes[..end]).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn uuid(bytes: [u8; 16]) -> String {
    let mut text = String::new();
    for (i, byte) in bytes.iter().enumerate() {
        if [4, 6, 8, 10].contains(&i) {
            text.push('-');
        }
        text += &format!("{byte:02x}");
    }
    text
}
