//! Columns that stay where they are priced.

use super::DeviceSet;
use crate::batch::{Dtype, Elements, Values};
use crate::cpu::{Address, Element, Precision};
use crate::error::Error;
use crate::status::Status;
use std::sync::Arc;

#[cfg(feature = "opencl")]
use super::executor::Executor;
#[cfg(feature = "opencl")]
use super::fault::{During, Fault};
#[cfg(feature = "opencl")]
use ocl_core::{Mem, MemFlags};

/// Elements in the memory of a device, or of this machine where the CPU prices: columns that are uploaded once and
/// priced many times, and results that stay for the next call.
///
/// They are numbers of the engine's precision; [`write`](Buffer::write) and [`read`](Buffer::read) convert. Any thread may use it;
/// what a call sees of elements that another one writes at the same time is undetermined.
#[derive(Debug)]
pub struct Buffer {
    elements: usize,
    precision: Precision,
    place: Place,
}

#[derive(Debug)]
enum Place {
    /// The first of the elements, which the vector behind it owns.
    Host(Address, #[allow(dead_code, reason = "it owns the elements")] Vec<u64>),
    #[cfg(feature = "opencl")]
    Device(Home, Mem),
}

/// The device a buffer lives on.
#[derive(Clone, Debug)]
pub(crate) struct Home {
    pub devices: Arc<DeviceSet>,
    /// Position of the device among the engine's.
    pub index: usize,
    #[cfg(feature = "opencl")]
    executor: Arc<Executor>,
}

/// Elements of a buffer as a column: where the CPU finds them, or a device.
pub(crate) enum Column {
    Host(Elements),
    Device(DeviceColumn),
}

/// Elements on a device, from `first` on.
///
/// Whoever binds a batch promises that its columns stay valid while it is priced, buffers included.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DeviceColumn {
    buffer: *const Buffer,
    pub first: usize,
}

// SAFETY: see the type's promise; a buffer may be used by any thread.
unsafe impl Send for DeviceColumn {}
// SAFETY: see the type's promise.
unsafe impl Sync for DeviceColumn {}

impl DeviceColumn {
    fn buffer(&self) -> &Buffer {
        // SAFETY: see the type's promise.
        unsafe { &*self.buffer }
    }
    /// The device it is on.
    pub fn home(&self) -> Option<&Home> {
        match &self.buffer().place {
            Place::Host(..) => None,
            #[cfg(feature = "opencl")]
            Place::Device(home, _) => Some(home),
        }
    }
    #[cfg(feature = "opencl")]
    pub fn memory(&self) -> Result<&Mem, Fault> {
        match &self.buffer().place {
            Place::Host(..) => Err(Fault::new("use a buffer", "it is not on a device")),
            Place::Device(_, memory) => Ok(memory),
        }
    }
    /// Whether `rows` elements of both share one.
    pub fn overlaps(&self, other: &DeviceColumn, rows: usize) -> bool {
        std::ptr::eq(self.buffer, other.buffer) && self.first.abs_diff(other.first) < rows
    }
}

impl Home {
    /// Whether buffers here can be used together with those there.
    pub fn is(&self, other: &Home) -> bool {
        #[cfg(feature = "opencl")]
        let same = Arc::ptr_eq(&self.executor, &other.executor);
        #[cfg(not(feature = "opencl"))]
        let same = true;
        same && Arc::ptr_eq(&self.devices, &other.devices) && self.index == other.index
    }

    /// Whether the device has kept what is in its buffers.
    #[cfg(feature = "opencl")]
    pub fn is_alive(&self) -> bool {
        let slot = self.devices.slots().get(self.index);
        slot.is_some_and(|slot| slot.executor().is_ok_and(|now| Arc::ptr_eq(&now, &self.executor)))
    }
    #[cfg(not(feature = "opencl"))]
    pub fn is_alive(&self) -> bool {
        true
    }
}

impl Buffer {
    /// A buffer on this machine, all zero.
    pub(crate) fn on_host(elements: usize, precision: Precision) -> Result<Buffer, Error> {
        let mut memory = Vec::new();
        let words = elements.checked_add(1).ok_or_else(too_large)?;
        memory.try_reserve_exact(words).map_err(|_| too_large())?;
        memory.resize(words, 0_u64);
        let first = Address(memory.as_mut_ptr().cast());
        Ok(Buffer { elements, precision, place: Place::Host(first, memory) })
    }

    /// A buffer on a device, whose elements are undetermined.
    #[cfg(feature = "opencl")]
    pub(crate) fn on_device(
        devices: &Arc<DeviceSet>,
        index: usize,
        elements: usize,
        precision: Precision,
    ) -> Result<Buffer, Error> {
        let Some(slot) = devices.slots().get(index) else {
            let message = format!("is {index}, but the engine has {} devices", devices.count());
            return Err(Error::new(Status::InvalidArgument, "device", message));
        };
        let fail = |fault: Fault| fault.error(&slot.device().label());
        let executor = slot.executor().map_err(fail)?;
        let bytes = elements.max(1).checked_mul(size(precision)).ok_or_else(too_large)?;
        if bytes as u64 > slot.device().largest_allocation {
            let most = slot.device().largest_allocation / size(precision) as u64;
            let message = format!("is {elements}, but {} takes at most {most}", slot.device().label());
            return Err(Error::new(Status::OutOfResources, "elements", message));
        }
        let flags = MemFlags::new().read_write();
        // SAFETY: no host memory is handed over.
        let memory = unsafe { ocl_core::create_buffer::<_, u8>(executor.context(), flags, bytes, None) }
            .during("allocate a buffer")
            .map_err(fail)?;
        let home = Home { devices: Arc::clone(devices), index, executor };
        Ok(Buffer { elements, precision, place: Place::Device(home, memory) })
    }
    #[cfg(not(feature = "opencl"))]
    pub(crate) fn on_device(
        devices: &Arc<DeviceSet>,
        _: usize,
        _: usize,
        _: Precision,
    ) -> Result<Buffer, Error> {
        match **devices {}
    }

    /// Number of elements.
    pub fn elements(&self) -> usize {
        self.elements
    }

    /// Writes `values` from element `first` on.
    ///
    /// # Errors
    /// [`Status::InvalidArgument`] if they do not fit, [`Status::DeviceFailed`].
    pub fn write(&self, first: usize, values: Values<'_>) -> Result<(), Error> {
        let Some((elements, count)) = values.elements() else {
            return Err(Error::new(Status::InvalidArgument, "values", "must be a slice"));
        };
        // SAFETY: the slice holds as many elements.
        unsafe { self.write_elements(first, count, &elements) }
    }

    /// Reads elements from `first` on into `values`.
    ///
    /// # Errors
    /// [`Status::InvalidArgument`] if there are not as many, [`Status::DeviceFailed`].
    pub fn read(&self, first: usize, values: &mut [f64]) -> Result<(), Error> {
        let data = Address(values.as_mut_ptr().cast());
        let elements = Elements { data, stride: size_of::<f64>() as isize, dtype: Dtype::F64 };
        // SAFETY: the slice holds as many elements.
        unsafe { self.read_elements(first, values.len(), &elements) }
    }

    /// # Safety
    /// `source` must hold `count` elements that can be read.
    pub(crate) unsafe fn write_elements(
        &self,
        first: usize,
        count: usize,
        source: &Elements,
    ) -> Result<(), Error> {
        self.check(first, count)?;
        // SAFETY: by this function's contract.
        unsafe {
            match self.precision {
                Precision::F64 => self.write_as::<f64>(first, count, source),
                Precision::F32 => self.write_as::<f32>(first, count, source),
            }
        }
    }

    /// # Safety
    /// `target` must hold `count` elements that can be written.
    pub(crate) unsafe fn read_elements(
        &self,
        first: usize,
        count: usize,
        target: &Elements,
    ) -> Result<(), Error> {
        self.check(first, count)?;
        // SAFETY: by this function's contract.
        unsafe {
            match self.precision {
                Precision::F64 => self.read_as::<f64>(first, count, target),
                Precision::F32 => self.read_as::<f32>(first, count, target),
            }
        }
    }

    /// `rows` elements from `first` on as a column.
    ///
    /// # Errors
    /// [`Status::InvalidArgument`] if there are not as many.
    pub(crate) fn column(&self, first: usize, rows: usize) -> Result<Column, Error> {
        self.check(first, rows)?;
        Ok(match &self.place {
            Place::Host(start, _) => Column::Host(Elements {
                data: Address(start.0.wrapping_add(first * size(self.precision))),
                stride: size(self.precision) as isize,
                dtype: match self.precision {
                    Precision::F64 => Dtype::F64,
                    Precision::F32 => Dtype::F32,
                },
            }),
            #[cfg(feature = "opencl")]
            Place::Device(..) => Column::Device(DeviceColumn { buffer: self, first }),
        })
    }

    fn check(&self, first: usize, count: usize) -> Result<(), Error> {
        if first.checked_add(count).is_some_and(|end| end <= self.elements) {
            return Ok(());
        }
        let message = format!("{count} elements from {first} on; the buffer has {}", self.elements);
        Err(Error::new(Status::InvalidArgument, "buffer", message))
    }

    /// # Safety
    /// As for [`write_elements`](Buffer::write_elements); the range was checked.
    unsafe fn write_as<E: Element + Default>(
        &self,
        first: usize,
        count: usize,
        source: &Elements,
    ) -> Result<(), Error> {
        let mut staging = vec![E::default(); count.min(STAGED)];
        for start in (0..count).step_by(STAGED) {
            let part = &mut staging[..STAGED.min(count - start)];
            // SAFETY: part of the source.
            unsafe { source.gather(start, part) };
            let bytes = size_of_val(part);
            let at = (first + start) * size_of::<E>();
            match &self.place {
                // SAFETY: inside the buffer.
                Place::Host(memory, _) => unsafe {
                    std::ptr::copy_nonoverlapping(part.as_ptr().cast::<u8>(), memory.0.add(at), bytes);
                },
                #[cfg(feature = "opencl")]
                Place::Device(home, memory) => {
                    // SAFETY: numbers are bytes.
                    let part = unsafe { std::slice::from_raw_parts(part.as_ptr().cast::<u8>(), bytes) };
                    home.executor
                        .lane()
                        .and_then(|lane| lane.write(memory, at, part))
                        .map_err(|fault| fault.error(&home.executor.device().label()))?;
                }
            }
        }
        Ok(())
    }

    /// # Safety
    /// As for [`read_elements`](Buffer::read_elements); the range was checked.
    unsafe fn read_as<E: Element + Default>(
        &self,
        first: usize,
        count: usize,
        target: &Elements,
    ) -> Result<(), Error> {
        let mut staging = vec![E::default(); count.min(STAGED)];
        for start in (0..count).step_by(STAGED) {
            let part = &mut staging[..STAGED.min(count - start)];
            let bytes = size_of_val(part);
            let at = (first + start) * size_of::<E>();
            match &self.place {
                // SAFETY: inside the buffer.
                Place::Host(memory, _) => unsafe {
                    std::ptr::copy_nonoverlapping(memory.0.add(at), part.as_mut_ptr().cast::<u8>(), bytes);
                },
                #[cfg(feature = "opencl")]
                Place::Device(home, memory) => {
                    // SAFETY: numbers are bytes.
                    let part =
                        unsafe { std::slice::from_raw_parts_mut(part.as_mut_ptr().cast::<u8>(), bytes) };
                    home.executor
                        .lane()
                        .and_then(|lane| lane.read(memory, at, part))
                        .map_err(|fault| fault.error(&home.executor.device().label()))?;
                }
            }
            // SAFETY: part of the target.
            unsafe { target.scatter(start, part) };
        }
        Ok(())
    }
}

/// Elements converted at a time.
const STAGED: usize = 1 << 16;

fn size(precision: Precision) -> usize {
    match precision {
        Precision::F64 => size_of::<f64>(),
        Precision::F32 => size_of::<f32>(),
    }
}

#[cold]
fn too_large() -> Error {
    Error::new(Status::OutOfResources, "elements", "are more than memory can hold")
}
