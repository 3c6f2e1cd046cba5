//! Memory of a device, and memory of the host that a device reads and writes fast.

use super::fault::{During, Fault};
use ocl_core::{CommandQueue, Context, MapFlags, Mem, MemFlags, MemMap};
use std::sync::Arc;

/// A buffer that grows and is used again. What it holds is lost when it grows.
#[derive(Debug, Default)]
pub(crate) struct DeviceMemory {
    memory: Option<Mem>,
    bytes: usize,
}

impl DeviceMemory {
    /// A buffer of at least `bytes`, which is not zero.
    pub fn reserve(&mut self, context: &Context, bytes: usize) -> Result<&Mem, Fault> {
        let bytes = bytes.max(1);
        if bytes > self.bytes || self.memory.is_none() {
            // The old one goes first, as there may not be room for both.
            self.memory = None;
            self.bytes = 0;
            // SAFETY: no host memory is handed over.
            let memory = unsafe {
                ocl_core::create_buffer::<_, u8>(context, MemFlags::new().read_write(), bytes, None)
            };
            self.memory = Some(memory.during("allocate device memory")?);
            self.bytes = bytes;
        }
        self.get()
    }

    /// The buffer reserved last.
    pub fn get(&self) -> Result<&Mem, Fault> {
        self.memory.as_ref().ok_or_else(|| Fault::new("use device memory", "none was reserved"))
    }
}

/// Page-locked host memory where the driver offers it, mapped as long as it lives.
#[derive(Debug)]
pub(crate) struct Pinned {
    queue: Arc<CommandQueue>,
    mapped: Option<(Mem, MemMap<u8>)>,
    bytes: usize,
}

impl Pinned {
    pub fn new(queue: Arc<CommandQueue>) -> Pinned {
        Pinned { queue, mapped: None, bytes: 0 }
    }

    /// At least `bytes` of memory; what it held is lost when it grows. Must not be in use by the device.
    pub fn reserve(&mut self, context: &Context, bytes: usize) -> Result<(), Fault> {
        if bytes <= self.bytes {
            return Ok(());
        }
        self.release();
        let flags = MemFlags::new().read_write().alloc_host_ptr();
        // SAFETY: no host memory is handed over.
        let memory = unsafe { ocl_core::create_buffer::<_, u8>(context, flags, bytes, None) }
            .during("allocate staging memory")?;
        let flags = MapFlags::new().read().write();
        // SAFETY: blocking, so the memory is mapped when the call returns; it is unmapped in `release`.
        let map = unsafe {
            ocl_core::enqueue_map_buffer::<u8, _, (), ()>(
                &self.queue,
                &memory,
                true,
                flags,
                0,
                bytes,
                None,
                None,
            )
        };
        self.mapped = Some((memory, map.during("map staging memory")?));
        self.bytes = bytes;
        Ok(())
    }

    /// The first byte; null before memory was reserved.
    pub fn as_mut_ptr(&mut self) -> *mut u8 {
        match &mut self.mapped {
            Some((_, map)) => map.as_mut_ptr(),
            None => std::ptr::null_mut(),
        }
    }

    fn release(&mut self) {
        self.bytes = 0;
        if let Some((memory, map)) = self.mapped.take() {
            // If it cannot be unmapped the driver keeps it, and there is nothing else to do.
            let _ =
                ocl_core::enqueue_unmap_mem_object::<u8, _, (), ()>(&self.queue, &memory, &map, None, None);
            let _ = ocl_core::finish(&self.queue);
        }
    }
}

impl Drop for Pinned {
    fn drop(&mut self) {
        self.release();
    }
}
