//! One option through the C API allocates nothing and starts no thread.

#![allow(unsafe_code)]

use neutryx::ffi::{
    ntx_batch, ntx_engine, ntx_engine_create, ntx_engine_describe, ntx_engine_destroy, ntx_error, ntx_input,
    ntx_output, ntx_price,
};
use neutryx::{Input, Output, PricerId};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::ptr::{null, null_mut};

struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
}

// SAFETY: hands everything to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.with(|count| count.set(count.get() + 1));
        // SAFETY: the caller's contract is the system's.
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller's contract is the system's.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn column(input: Input, value: &f64) -> ntx_input {
    ntx_input { id: input.id(), dtype: 0, data: std::ptr::from_ref(value).cast(), stride: 8 }
}

fn error() -> ntx_error {
    ntx_error {
        struct_size: size_of::<ntx_error>() as u32,
        code: 0,
        device_code: 0,
        row_code: 0,
        batch: 0,
        row: 0,
        bad_rows: 0,
        argument: [0; 64],
        message: [0; 408],
    }
}

fn describe(engine: *const ntx_engine) -> String {
    let mut buffer = [0_u8; 1024];
    // SAFETY: the buffer is as long as said.
    let status = unsafe {
        ntx_engine_describe(engine, buffer.as_mut_ptr().cast(), buffer.len(), null_mut(), null_mut())
    };
    assert_eq!(status, 0);
    let end = buffer.iter().position(|byte| *byte == 0).unwrap();
    String::from_utf8_lossy(&buffer[..end]).into_owned()
}

#[test]
fn small_batches_allocate_nothing() {
    let mut engine = null_mut();
    // SAFETY: the handle is written, the rest is null.
    assert_eq!(unsafe { ntx_engine_create(null(), &mut engine, null_mut()) }, 0);
    let values = [[1.0, -1.0], [100.0; 2], [105.0; 2], [0.5; 2], [0.03; 2], [0.2; 2]];
    let bad = [-1.0; 2];
    let ids = [Input::Type, Input::Spot, Input::Strike, Input::Time, Input::Rate, Input::Vol];
    let mut inputs: Vec<ntx_input> =
        ids.iter().zip(&values).map(|(id, value)| column(*id, &value[0])).collect();
    let all = neutryx::models::pricer(PricerId::BsmEuropean).outputs;
    let mut results = vec![[0.0; 2]; Output::ALL.len()];
    let outputs: Vec<ntx_output> = all
        .iter()
        .zip(&mut results)
        .map(|(id, value)| ntx_output { id: id.id(), dtype: 0, data: value.as_mut_ptr().cast(), stride: 8 })
        .collect();
    let mut codes = [0_u32; 2];
    let mut error = error();

    // One row and two, one output and all, by value and in columns, a bad row included.
    for (rows, output_count, vol, stride) in [
        (1, 1, &values[5], 8),
        (1, 19, &values[5], 0),
        (2, 1, &values[5], 8),
        (2, 19, &values[5], 0),
        (1, 19, &bad, 8),
        (2, 2, &bad, 0),
    ] {
        *inputs.last_mut().unwrap() = column(Input::Vol, &vol[0]);
        inputs.iter_mut().for_each(|input| input.stride = stride);
        let batch = ntx_batch {
            struct_size: size_of::<ntx_batch>() as u32,
            pricer: PricerId::BsmEuropean.id(),
            rows,
            inputs: inputs.as_ptr(),
            input_count: inputs.len(),
            outputs: outputs.as_ptr(),
            output_count,
            row_codes: codes.as_mut_ptr(),
            row_codes_stride: 0,
        };
        let before = ALLOCATIONS.get();
        // SAFETY: the columns hold two rows.
        let status = unsafe { ntx_price(engine, &batch, null(), &mut error) };
        let allocations = ALLOCATIONS.get() - before;
        assert_eq!(status, i32::from(vol[0] < 0.0));
        assert_eq!(allocations, 0, "{rows} rows, {output_count} outputs");
    }
    assert!(describe(engine).contains("\"threads_started\":0"));
    // SAFETY: the engine is not used any more.
    unsafe { ntx_engine_destroy(engine) };
}
