//! One option a call through the C API: nothing is prepared but the engine and the structs.

use neutryx::{Input, Output, PricerId, ffi};
use std::hint::black_box;

/// Prices the rows of a book one after the other.
pub struct Single<'a> {
    engine: *mut ffi::ntx_engine,
    pricer: PricerId,
    columns: &'a [(Input, Vec<f64>)],
    inputs: Vec<ffi::ntx_input>,
    outputs: Vec<ffi::ntx_output>,
    /// Where `outputs` points.
    results: Vec<f64>,
    row: usize,
}

impl<'a> Single<'a> {
    /// With the default engine.
    pub fn new(pricer: PricerId, columns: &'a [(Input, Vec<f64>)], outputs: &[Output]) -> Single<'a> {
        let mut engine = std::ptr::null_mut();
        // SAFETY: null stands for the default configuration, and nobody wants the error.
        let status = unsafe { ffi::ntx_engine_create(std::ptr::null(), &mut engine, std::ptr::null_mut()) };
        assert_eq!(status, 0, "ntx_engine_create");
        let mut results = vec![0.0; outputs.len()];
        let input = |(input, values): &(Input, Vec<f64>)| ffi::ntx_input {
            id: input.id(),
            dtype: 0,
            data: values.as_ptr().cast(),
            stride: 8,
        };
        let output = |(output, value): (&Output, &mut f64)| ffi::ntx_output {
            id: output.id(),
            dtype: 0,
            data: std::ptr::from_mut(value).cast(),
            stride: 8,
        };
        let inputs = columns.iter().map(input).collect();
        let outputs = outputs.iter().zip(&mut results).map(output).collect();
        Single { engine, pricer, columns, inputs, outputs, results, row: 0 }
    }
    /// Prices one option: another each time, or the branch predictor would know it by heart.
    pub fn price_next(&mut self) {
        self.row = (self.row + 1) % self.columns[0].1.len();
        for (input, (_, values)) in self.inputs.iter_mut().zip(self.columns) {
            input.data = (&raw const values[self.row]).cast();
        }
        let batch = ffi::ntx_batch {
            struct_size: size_of::<ffi::ntx_batch>() as u32,
            pricer: self.pricer.id(),
            rows: 1,
            inputs: self.inputs.as_ptr(),
            input_count: self.inputs.len(),
            outputs: self.outputs.as_ptr(),
            output_count: self.outputs.len(),
            row_codes: std::ptr::null_mut(),
            row_codes_stride: 0,
        };
        // SAFETY: the columns have a row at least; no control, no error.
        let status =
            unsafe { ffi::ntx_price(self.engine, black_box(&batch), std::ptr::null(), std::ptr::null_mut()) };
        assert_eq!(status, 0, "ntx_price");
        black_box(&self.results);
    }
}

impl Drop for Single<'_> {
    fn drop(&mut self) {
        // SAFETY: made by `new`, and not used any more.
        unsafe { ffi::ntx_engine_destroy(self.engine) };
    }
}
