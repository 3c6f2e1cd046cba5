//! A lane: a queue with memory of its own, through which one chunk of rows goes at a time.
//!
//! [`Lane::begin`] puts a whole chunk on the queue, upload, kernel and download, and returns; [`Lane::wait`]
//! waits for it; [`Lane::price_edges`] runs the second pass over the rows that the first one left, if there
//! are any; [`Lane::settle`] writes what could not be downloaded straight to the caller's columns. With two
//! lanes, one chunk is uploaded while another is computed.

use super::Pass;
use super::fault::{During, Fault};
use super::memory::{DeviceMemory, Pinned};
use super::program::ProgramKey;
use crate::batch::{Batch, InputColumn, OutputColumn, Source};
use crate::cpu::{Element, Tally};
use crate::models::Output;
use crate::status::RowCode;
use arrayvec::ArrayVec;
use ocl_core::{
    ArgVal, CommandQueue, Context, DeviceId, Kernel, KernelWorkGroupInfo, KernelWorkGroupInfoResult, Mem,
    OclPrm, Program,
};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// Work items of a group, if the kernel allows as many: enough for every kind of device, and always the same, as
/// some drivers compile a kernel for each size.
const GROUP: usize = 256;

/// Least number of work items. PoCL compiles a kernel anew for fewer, and 3.1 confuses the two while both run, which
/// ends the process; elsewhere items beyond the rows cost nothing that could be measured.
const LEAST_ITEMS: usize = 1 << 16;

/// Rows whose flags a work item looks at to make the list of edge rows.
const FLAGS_OF_AN_ITEM: usize = 64;

/// The place of an input that is one value for all rows; `NTX_ONE_VALUE` in the kernels.
const ONE_VALUE: u64 = u64::MAX;

/// A number that devices compute with.
pub(crate) trait Number: Element + OclPrm {}
impl Number for f64 {}
impl Number for f32 {}

/// The kernels of a pass, in the order in which they run.
#[derive(Debug)]
pub(crate) struct Kernels(ArrayVec<Launch, 2>);

/// A kernel and its group size.
#[derive(Debug)]
struct Launch {
    kernel: Kernel,
    group: usize,
}

impl Kernels {
    pub fn new(program: &Program, device: DeviceId, pass: Pass) -> Result<Kernels, Fault> {
        let mut kernels = ArrayVec::new();
        for name in pass.kernels() {
            let kernel = ocl_core::create_kernel(program, name).during("create a kernel")?;
            let most =
                ocl_core::get_kernel_work_group_info(&kernel, device, KernelWorkGroupInfo::WorkGroupSize);
            let group = match most {
                Ok(KernelWorkGroupInfoResult::WorkGroupSize(most)) => GROUP.min(most.max(1)),
                _ => 1,
            };
            kernels.push(Launch { kernel, group });
        }
        Ok(Kernels(kernels))
    }

    fn get(&self, index: usize) -> Result<&Launch, Fault> {
        self.0.get(index).ok_or_else(|| Fault::new("run a kernel", "it is not in the program"))
    }
}

impl Launch {
    fn set(&self, index: u32, value: ArgVal<'_>) -> Result<(), Fault> {
        ocl_core::set_kernel_arg(&self.kernel, index, value).during("set a kernel argument")
    }

    /// Puts the kernel on the queue.
    ///
    /// # Safety
    /// The arguments must be set, to memory that is large enough for `items`.
    unsafe fn run(&self, queue: &CommandQueue, items: usize) -> Result<(), Fault> {
        let global = [items.max(LEAST_ITEMS).next_multiple_of(self.group), 1, 1];
        let local = Some([self.group, 1, 1]);
        // SAFETY: by this function's contract; items beyond the last do nothing.
        unsafe {
            ocl_core::enqueue_kernel::<(), ()>(queue, &self.kernel, 1, None, &global, local, None, None)
                .during("run a kernel")
        }
    }
}

/// The chunk in a lane.
#[derive(Debug)]
struct Chunk {
    rows: Range<usize>,
    /// For each output, in the batch's order, where in staging memory it comes back; `None` for one that goes
    /// straight to the caller's column.
    staged: ArrayVec<Option<usize>, { Output::ALL.len() }>,
    edges: Edges,
}

/// What the second pass found.
#[derive(Debug, Default)]
struct Edges {
    /// Rows, counted from the first of the chunk, in no particular order.
    rows: Vec<u32>,
    codes: Vec<u32>,
    /// The outputs of each row in the order of their numbers.
    values: Vec<u8>,
}

/// See the [module](self).
#[derive(Debug)]
pub(crate) struct Lane {
    context: Arc<Context>,
    // Before the queue, which it uses when dropped.
    staging: Pinned,
    inputs: DeviceMemory,
    outputs: DeviceMemory,
    edge_flags: DeviceMemory,
    edge_count: DeviceMemory,
    edge_rows: DeviceMemory,
    edge_codes: DeviceMemory,
    edge_values: DeviceMemory,
    /// Where the device writes the number of edge rows.
    found: Box<AtomicU32>,
    queue: Arc<CommandQueue>,
    chunk: Option<Chunk>,
    kernels: HashMap<ProgramKey, Kernels>,
}

impl Lane {
    pub fn new(device: DeviceId, context: &Arc<Context>) -> Result<Lane, Fault> {
        let queue = ocl_core::create_command_queue(&**context, device, None).during("create a queue")?;
        let queue = Arc::new(queue);
        Ok(Lane {
            context: Arc::clone(context),
            staging: Pinned::new(Arc::clone(&queue)),
            inputs: DeviceMemory::default(),
            outputs: DeviceMemory::default(),
            edge_flags: DeviceMemory::default(),
            edge_count: DeviceMemory::default(),
            edge_rows: DeviceMemory::default(),
            edge_codes: DeviceMemory::default(),
            edge_values: DeviceMemory::default(),
            found: Box::default(),
            queue,
            chunk: None,
            kernels: HashMap::new(),
        })
    }

    /// The kernels that were kept for `key`.
    pub fn kept(&mut self, key: &ProgramKey) -> Option<Kernels> {
        self.kernels.remove(key)
    }
    /// Keeps kernels for the next chunk.
    pub fn keep(&mut self, key: ProgramKey, kernels: Kernels) {
        self.kernels.insert(key, kernels);
    }

    /// Puts `rows` of `batch` on the queue. Unless this fails, the caller's columns must be left alone until
    /// [`wait`](Lane::wait) has returned or the lane is dropped.
    ///
    /// # Safety
    /// The rows must be part of the batch and be given to nobody else; the memory of the batch must be as promised
    /// when it was bound. `kernels` must be those of the regular pass for the batch's pricer, outputs and `E`.
    pub unsafe fn begin<E: Number>(
        &mut self,
        kernels: &Kernels,
        batch: &Batch<'_>,
        rows: Range<usize>,
    ) -> Result<(), Fault> {
        // SAFETY: this function's contract.
        let begun = unsafe { self.enqueue::<E>(kernels, batch, rows) };
        if begun.is_err() {
            self.drain();
        }
        begun
    }

    unsafe fn enqueue<E: Number>(
        &mut self,
        kernels: &Kernels,
        batch: &Batch<'_>,
        rows: Range<usize>,
    ) -> Result<(), Fault> {
        let count = rows.len();
        let column = count * size_of::<E>();
        let outputs = batch.outputs.iter().map(|output| is_staged::<E>(batch, output));
        let converted = batch.inputs.iter().filter(|input| is_converted::<E>(&input.source)).count();
        let mut staged_bytes = converted * column;
        let mut staged = ArrayVec::new();
        for is_staged in outputs {
            staged.push(is_staged.then_some(staged_bytes));
            staged_bytes += if is_staged { column } else { 0 };
        }
        self.staging.reserve(&self.context, staged_bytes)?;
        let varying = batch.inputs.iter().filter(|input| matches!(input.source, Source::Rows(_))).count();
        self.inputs.reserve(&self.context, varying * column)?;
        self.outputs.reserve(&self.context, batch.outputs.len() * column)?;
        self.edge_count.reserve(&self.context, size_of::<u32>())?;
        self.edge_flags.reserve(&self.context, count.next_multiple_of(FLAGS_OF_AN_ITEM))?;
        self.edge_rows.reserve(&self.context, count * size_of::<u32>())?;

        // SAFETY: the zero is static.
        unsafe { upload(&self.queue, self.edge_count.get()?, 0, &[0; size_of::<u32>()])? };
        // SAFETY: by this function's contract.
        unsafe { self.upload_inputs::<E>(batch, rows.clone())? };
        let rows_of_chunk = count as u32;
        let (price, list) = (kernels.get(0)?, kernels.get(1)?);
        price.set(0, ArgVal::primitive(&rows_of_chunk))?;
        price.set(1, ArgVal::mem(self.edge_flags.get()?))?;
        self.set_columns::<E>(price, 2, batch, &rows)?;
        list.set(0, ArgVal::primitive(&rows_of_chunk))?;
        list.set(1, ArgVal::mem(self.edge_flags.get()?))?;
        list.set(2, ArgVal::mem(self.edge_count.get()?))?;
        list.set(3, ArgVal::mem(self.edge_rows.get()?))?;
        // SAFETY: the kernels touch the rows they are told of in the buffers set above.
        unsafe {
            price.run(&self.queue, count)?;
            list.run(&self.queue, count.div_ceil(FLAGS_OF_AN_ITEM))?;
        }
        // SAFETY: the number lives as long as the lane, which finishes its queue before it goes.
        unsafe {
            let found = std::slice::from_raw_parts_mut(self.found.as_ptr().cast::<u8>(), size_of::<u32>());
            download(&self.queue, self.edge_count.get()?, 0, found)?;
        }
        for (i, (output, staged)) in batch.outputs.iter().zip(&staged).enumerate() {
            if output.device.is_some() {
                continue;
            }
            let target = match staged {
                Some(offset) => self.staging.as_mut_ptr().wrapping_add(*offset),
                None => output.elements.address(rows.start),
            };
            // SAFETY: `column` bytes are there, the caller's or of staging memory, and are left alone until the
            // queue is finished.
            unsafe {
                let target = std::slice::from_raw_parts_mut(target, column);
                download(&self.queue, self.outputs.get()?, i * column, target)?;
            }
        }
        ocl_core::flush(&self.queue).during("start a chunk")?;
        self.chunk = Some(Chunk { rows, staged, edges: Edges::default() });
        Ok(())
    }

    /// Puts every column that varies with the row into device memory, one after the other.
    ///
    /// # Safety
    /// As for [`begin`](Lane::begin), which has reserved the memory.
    unsafe fn upload_inputs<E: Number>(
        &mut self,
        batch: &Batch<'_>,
        rows: Range<usize>,
    ) -> Result<(), Fault> {
        let count = rows.len();
        let column = count * size_of::<E>();
        let mut staging = self.staging.as_mut_ptr();
        let mut at = 0;
        for input in &batch.inputs {
            let Source::Rows(elements) = &input.source else { continue };
            let source = if elements.is_dense::<E>() {
                elements.address(rows.start)
            } else {
                let target = staging;
                staging = staging.wrapping_add(column);
                // SAFETY: a column of staging memory was reserved for this input; mapped memory is aligned for every
                // type, and columns follow each other at multiples of the element's size. The device does not use
                // it yet.
                unsafe {
                    elements.gather(rows.start, std::slice::from_raw_parts_mut(target.cast::<E>(), count));
                }
                target
            };
            // SAFETY: `column` bytes are there, the caller's or of staging memory, and are left alone until the
            // queue is finished.
            unsafe {
                upload(&self.queue, self.inputs.get()?, at, std::slice::from_raw_parts(source, column))?
            };
            at += column;
        }
        Ok(())
    }

    /// Tells the kernel where the columns of a chunk of `count` rows are, from argument `first` on.
    fn set_columns<E: Number>(
        &self,
        kernel: &Launch,
        first: u32,
        batch: &Batch<'_>,
        rows: &Range<usize>,
    ) -> Result<(), Fault> {
        let (start, count) = (rows.start, rows.len());
        let mut argument = first;
        let mut next = |value: ArgVal<'_>| {
            argument += 1;
            kernel.set(argument - 1, value)
        };
        let mut at = 0_u64;
        for input in &batch.inputs {
            let (place, value) = match input.source {
                Source::Constant(value) => (ONE_VALUE, E::from_f64(value)),
                Source::Rows(_) => (at, E::from_f64(0.0)),
                Source::Device(column) => ((column.first + start) as u64, E::from_f64(0.0)),
            };
            at += if matches!(input.source, Source::Rows(_)) { count as u64 } else { 0 };
            let memory = match &input.source {
                Source::Device(column) => column.memory()?,
                Source::Constant(_) | Source::Rows(_) => self.inputs.get()?,
            };
            next(ArgVal::mem(memory))?;
            next(ArgVal::primitive(&place))?;
            next(ArgVal::primitive(&value))?;
        }
        for wanted in batch.wanted.iter() {
            let found = batch.outputs.iter().enumerate().find(|(_, output)| output.output == wanted);
            let Some((position, output)) = found else {
                return Err(Fault::new("set a kernel argument", "an output has no column"));
            };
            let (memory, place) = match &output.device {
                Some(column) => (column.memory()?, column.first + start),
                None => (self.outputs.get()?, position * count),
            };
            let place = place as u64;
            next(ArgVal::mem(memory))?;
            next(ArgVal::primitive(&place))?;
        }
        Ok(())
    }

    /// Waits for the first pass. Returns the number of rows it left for the second.
    pub fn wait(&mut self) -> Result<usize, Fault> {
        let finished = ocl_core::finish(&self.queue).during("price a chunk");
        if finished.is_err() {
            self.drain();
        }
        finished.map(|()| self.found())
    }

    fn found(&self) -> usize {
        self.found.load(Ordering::Relaxed) as usize
    }

    /// The rows that the first pass left, counted from the first of the chunk, in no particular order.
    pub fn edge_rows(&self) -> Result<Vec<u32>, Fault> {
        self.fetch(&self.edge_rows, self.found())
    }

    /// Runs the second pass, and waits for it.
    ///
    /// # Safety
    /// As for [`begin`](Lane::begin), which was called with the same batch; `kernels` must be those of the
    /// pass over edge rows.
    pub unsafe fn price_edges<E: Number>(
        &mut self,
        kernels: &Kernels,
        batch: &Batch<'_>,
    ) -> Result<(), Fault> {
        let Some(chunk_rows) = self.chunk.as_ref().map(|chunk| chunk.rows.clone()) else {
            return Err(Fault::new("price edge rows", "no chunk is on its way"));
        };
        let count = chunk_rows.len();
        let rows = self.edge_rows()?;
        if let Some(row) = rows.iter().find(|row| **row as usize >= count) {
            return Err(Fault::new("price edge rows", format!("the device lists row {row} of {count}")));
        }
        let values = rows.len() * batch.outputs.len();
        self.edge_codes.reserve(&self.context, rows.len() * size_of::<u32>())?;
        self.edge_values.reserve(&self.context, values * size_of::<E>())?;
        let edges = rows.len() as u32;
        let price = kernels.get(0)?;
        price.set(0, ArgVal::primitive(&edges))?;
        price.set(1, ArgVal::mem(self.edge_codes.get()?))?;
        price.set(2, ArgVal::mem(self.edge_rows.get()?))?;
        price.set(3, ArgVal::mem(self.edge_values.get()?))?;
        self.set_columns::<E>(price, 4, batch, &chunk_rows)?;
        // SAFETY: the kernel touches the rows of the list in the buffers set above.
        unsafe { price.run(&self.queue, rows.len())? };
        let codes = self.fetch(&self.edge_codes, rows.len())?;
        let values = self.fetch(&self.edge_values, values * size_of::<E>())?;
        if let Some(chunk) = &mut self.chunk {
            chunk.edges = Edges { rows, codes, values };
        }
        Ok(())
    }

    /// Writes what did not go straight to the caller's columns, and the row codes. The chunk is then done.
    ///
    /// # Safety
    /// As for [`begin`](Lane::begin), which was called with the same batch and `E`, and [`wait`](Lane::wait) since.
    pub unsafe fn settle<E: Number>(&mut self, batch: &Batch<'_>) -> Tally {
        let mut tally = Tally::default();
        let Some(Chunk { rows, staged, edges }) = self.chunk.take() else { return tally };
        for (output, staged) in batch.outputs.iter().zip(staged) {
            let Some(offset) = staged else { continue };
            let source = self.staging.as_mut_ptr().wrapping_add(offset).cast::<E>();
            // SAFETY: the column was downloaded here; the rows are ours.
            unsafe { output.elements.scatter(rows.start, std::slice::from_raw_parts(source, rows.len())) };
        }
        if let Some(codes) = &batch.codes {
            for row in rows.clone() {
                // SAFETY: the rows are ours.
                unsafe { codes.write_code(row, RowCode::OK.0) };
            }
        }
        let numbers: ArrayVec<Output, { Output::ALL.len() }> = batch.wanted.iter().collect();
        let row_bytes = numbers.len() * size_of::<E>();
        for (i, (edge, code)) in edges.rows.iter().zip(&edges.codes).enumerate() {
            let row = rows.start + *edge as usize;
            for output in batch.outputs.iter().filter(|output| output.device.is_none()) {
                let Some(column) = numbers.iter().position(|number| *number == output.output) else {
                    continue;
                };
                // SAFETY: `values` holds a number for each output of each row; the row is ours.
                unsafe {
                    let value = edges.values.as_ptr().add(i * row_bytes).cast::<E>().add(column);
                    output.elements.scatter(row, &[value.read_unaligned()]);
                }
            }
            let code = RowCode(*code);
            if code == RowCode::OK {
                continue;
            }
            tally.merge(Tally { bad_rows: 1, first: Some((row, code)) });
            if let Some(codes) = &batch.codes {
                // SAFETY: the row is ours.
                unsafe { codes.write_code(row, code.0) };
            }
        }
        tally
    }

    /// The first `count` elements of a buffer.
    fn fetch<T: OclPrm>(&self, memory: &DeviceMemory, count: usize) -> Result<Vec<T>, Fault> {
        let mut target = vec![T::default(); count];
        if count > 0 {
            // SAFETY: blocking: the target is written when the call returns.
            unsafe {
                ocl_core::enqueue_read_buffer::<T, _, (), ()>(
                    &self.queue,
                    memory.get()?,
                    true,
                    0,
                    &mut target,
                    None,
                    None,
                )
            }
            .during("download edge rows")?;
        }
        Ok(target)
    }

    /// Writes `source` to `memory`, from byte `at` on, and waits for it.
    pub fn write(&self, memory: &Mem, at: usize, source: &[u8]) -> Result<(), Fault> {
        // SAFETY: blocking: the source was read when the call returns.
        unsafe {
            ocl_core::enqueue_write_buffer::<u8, _, (), ()>(&self.queue, memory, true, at, source, None, None)
        }
        .during("write a buffer")
    }
    /// Reads `memory`, from byte `at` on, into `target`, and waits for it.
    pub fn read(&self, memory: &Mem, at: usize, target: &mut [u8]) -> Result<(), Fault> {
        // SAFETY: blocking: the target was written when the call returns.
        unsafe {
            ocl_core::enqueue_read_buffer::<u8, _, (), ()>(&self.queue, memory, true, at, target, None, None)
        }
        .during("read a buffer")
    }

    /// Gives up the chunk, and waits until the device has let go of its memory.
    pub fn drain(&mut self) {
        self.chunk = None;
        // The caller's memory is at stake, so there is more than one way to wait. A queue that answers to none belongs
        // to a device that is lost and writes nothing any more.
        let finish = || ocl_core::finish(&self.queue).is_ok();
        let _ = finish() || self.fetch::<u32>(&self.edge_count, 1).is_ok() || finish();
    }
}

impl Drop for Lane {
    fn drop(&mut self) {
        self.drain();
    }
}

/// Whether the values must be converted, or brought together, before they can be uploaded.
fn is_converted<E: Number>(source: &Source) -> bool {
    matches!(source, Source::Rows(elements) if !elements.is_dense::<E>())
}

/// Whether an output comes back through staging memory: where it is not dense, and where it replaces an input,
/// which must be there until nothing can fail any more.
fn is_staged<E: Number>(batch: &Batch<'_>, output: &OutputColumn) -> bool {
    let place = &output.elements;
    if output.device.is_some() {
        return false;
    }
    let replaces = |input: &InputColumn| matches!(&input.source, Source::Rows(e) if e.data.0 == place.data.0);
    !place.is_dense::<E>() || batch.inputs.iter().any(replaces)
}

/// Puts an upload on the queue.
///
/// # Safety
/// `source` must be left alone until the queue is finished.
unsafe fn upload(queue: &CommandQueue, memory: &Mem, at: usize, source: &[u8]) -> Result<(), Fault> {
    if source.is_empty() {
        return Ok(());
    }
    // SAFETY: by this function's contract.
    unsafe { ocl_core::enqueue_write_buffer::<u8, _, (), ()>(queue, memory, false, at, source, None, None) }
        .during("upload a column")
}

/// Puts a download on the queue.
///
/// # Safety
/// `target` must be left alone until the queue is finished, and live as long.
unsafe fn download(queue: &CommandQueue, memory: &Mem, at: usize, target: &mut [u8]) -> Result<(), Fault> {
    if target.is_empty() {
        return Ok(());
    }
    // SAFETY: by this function's contract.
    unsafe { ocl_core::enqueue_read_buffer::<u8, _, (), ()>(queue, memory, false, at, target, None, None) }
        .during("download a column")
}
