//! `ntx_price` with any batch: numbers, strides, overlaps and counts as the fuzzer likes, over memory that is
//! really there. Whatever is asked, the call returns a known status, a failed one writes nothing, a good one
//! writes only its outputs, and the way through the library does not matter: alone, in a book or watched.
#![no_main]

use libfuzzer_sys::arbitrary::{self, Arbitrary, Unstructured};
use libfuzzer_sys::fuzz_target;
use neutryx::Status;
use neutryx::ffi::*;
use std::ptr::{null, null_mut};
use std::sync::OnceLock;

const MEMORY: usize = 4096;

#[derive(Arbitrary, Debug)]
struct Column {
    id: Id,
    dtype: Dtype,
    offset: u16,
    stride: Stride,
    null: Rarely,
}

#[derive(Arbitrary, Debug)]
struct Call {
    pricer: Id,
    rows: u8,
    count: Count,
    inputs: Vec<Column>,
    outputs: Vec<Column>,
    codes: Option<Column>,
    struct_size: Option<u8>,
    memory: Vec<u8>,
}

/// Rows as they are, or one of the counts that no memory can hold.
#[derive(Arbitrary, Debug)]
enum Count {
    Small,
    Small2,
    Small3,
    Huge,
    Larger,
}

#[derive(Debug)]
struct Rarely(bool);

impl<'a> Arbitrary<'a> for Rarely {
    fn arbitrary(u: &mut Unstructured<'a>) -> arbitrary::Result<Self> {
        Ok(Rarely(u.arbitrary::<u8>()? == 255))
    }
}

/// Mostly numbers that exist.
#[derive(Debug)]
struct Id(u32);

impl<'a> Arbitrary<'a> for Id {
    fn arbitrary(u: &mut Unstructured<'a>) -> arbitrary::Result<Self> {
        Ok(Id(match u.arbitrary::<u8>()? {
            byte @ 0..=240 => u32::from(byte) % 24,
            _ => u.arbitrary()?,
        }))
    }
}

#[derive(Debug)]
struct Dtype(u32);

impl<'a> Arbitrary<'a> for Dtype {
    fn arbitrary(u: &mut Unstructured<'a>) -> arbitrary::Result<Self> {
        Ok(Dtype(match u.arbitrary::<u8>()? {
            byte @ 0..=63 => u32::from(byte) % 4,
            64..=250 => 0,
            _ => u.arbitrary()?,
        }))
    }
}

#[derive(Debug)]
struct Stride(isize);

impl<'a> Arbitrary<'a> for Stride {
    fn arbitrary(u: &mut Unstructured<'a>) -> arbitrary::Result<Self> {
        Ok(Stride(match u.arbitrary::<u8>()? {
            0..=127 => 8,
            128..=247 => isize::from(u.arbitrary::<i8>()?),
            248 => isize::MAX,
            249 => isize::MIN,
            _ => u.arbitrary()?,
        }))
    }
}

impl Column {
    fn data(&self, memory: &mut [u8]) -> *mut u8 {
        match self.null.0 {
            true => null_mut(),
            false => memory[usize::from(self.offset) % MEMORY..].as_mut_ptr(),
        }
    }
    /// The largest number of rows that stay in memory; every element is taken to have eight bytes.
    fn fitting_rows(&self) -> usize {
        let offset = usize::from(self.offset) % MEMORY;
        let room = if self.stride.0 < 0 { offset } else { (MEMORY).saturating_sub(offset) };
        if offset + 8 > MEMORY {
            return 0;
        }
        match self.stride.0.unsigned_abs() {
            0 => usize::MAX,
            stride if self.stride.0 < 0 => 1 + room / stride,
            stride => 1 + (room - 8) / stride,
        }
    }
    /// Whether byte `index` belongs to one of `rows` elements.
    fn owns(&self, index: usize, rows: usize, size: usize) -> bool {
        let offset = (usize::from(self.offset) % MEMORY) as isize;
        !self.null.0
            && (0..rows as isize).any(|row| {
                let first = offset + row * self.stride.0;
                (first..first + size as isize).contains(&(index as isize))
            })
    }
}

fn engine() -> *const ntx_engine {
    struct Handle(*mut ntx_engine);
    // SAFETY: an engine may be shared by threads.
    unsafe impl Send for Handle {}
    // SAFETY: an engine may be shared by threads.
    unsafe impl Sync for Handle {}
    static ENGINE: OnceLock<Handle> = OnceLock::new();
    ENGINE
        .get_or_init(|| {
            let mut engine = null_mut();
            // SAFETY: the handle is written; the rest is null.
            assert_eq!(unsafe { ntx_engine_create(null(), &mut engine, null_mut()) }, 0);
            Handle(engine)
        })
        .0
}

#[derive(Clone, Copy)]
enum Way {
    Alone,
    Watched,
    Book,
}

fn price(call: &Call, rows: usize, way: Way, memory: &mut [u8]) -> i32 {
    let inputs: Vec<ntx_input> = call
        .inputs
        .iter()
        .map(|column| ntx_input {
            id: column.id.0,
            dtype: column.dtype.0,
            data: column.data(memory).cast(),
            stride: column.stride.0,
        })
        .collect();
    let outputs: Vec<ntx_output> = call
        .outputs
        .iter()
        .map(|column| ntx_output {
            id: column.id.0,
            dtype: column.dtype.0,
            data: column.data(memory).cast(),
            stride: column.stride.0,
        })
        .collect();
    let size = size_of::<ntx_batch>() as u32;
    let batch = ntx_batch {
        struct_size: call.struct_size.map_or(size, |short| u32::from(short).min(size)),
        pricer: call.pricer.0,
        rows,
        inputs: inputs.as_ptr(),
        input_count: inputs.len(),
        outputs: outputs.as_ptr(),
        output_count: outputs.len(),
        row_codes: call.codes.as_ref().map_or(null_mut(), |column| column.data(memory).cast()),
        row_codes_stride: call.codes.as_ref().map_or(0, |column| column.stride.0),
    };
    let control = ntx_control {
        struct_size: size_of::<ntx_control>() as u32,
        progress: None,
        user: null_mut(),
        cancel: null(),
    };
    // SAFETY: all columns lie in `memory`, or the call must refuse them before it looks.
    unsafe {
        match way {
            Way::Alone => ntx_price(engine(), &batch, null(), null_mut()),
            Way::Watched => ntx_price(engine(), &batch, &control, null_mut()),
            Way::Book => ntx_book_price(engine(), &batch, 1, null(), null_mut()),
        }
    }
}

fuzz_target!(|call: Call| {
    let mut before = call.memory.clone();
    before.resize(MEMORY, 0x3F);
    before.truncate(MEMORY);

    let codes_stride = call.codes.as_ref().map(|column| if column.stride.0 == 0 { 4 } else { column.stride.0 });
    let columns = || call.inputs.iter().chain(&call.outputs).chain(&call.codes);
    let fitting = columns().map(Column::fitting_rows).min().unwrap_or(0);
    let fitting = if codes_stride == Some(4) { fitting.min(MEMORY / 4 - 1) } else { fitting };
    let fitting = match &call.codes {
        Some(codes) => fitting.min((MEMORY - usize::from(codes.offset) % MEMORY) / 4),
        None => fitting,
    };
    let written = !call.outputs.is_empty() || call.codes.is_some();
    let rows = match call.count {
        Count::Huge if written => usize::MAX,
        Count::Larger if written => isize::MAX as usize,
        _ => usize::from(call.rows).min(fitting),
    };

    let mut memory = before.clone();
    let status = price(&call, rows, Way::Alone, &mut memory);
    let known = Status::from_code(status).expect("a status that exists");
    assert!(known != Status::Internal && known != Status::Pending);
    if status < 0 {
        assert!(memory == before, "a call that failed wrote something");
    } else {
        assert!(rows <= fitting, "a count that no memory can hold was accepted");
        for index in (0..MEMORY).filter(|index| memory[*index] != before[*index]) {
            let output = call.outputs.iter().any(|column| {
                column.owns(index, rows, if column.dtype.0 == 0 { 8 } else { 4 })
            });
            let code = call.codes.as_ref().is_some_and(|column| {
                let stride = codes_stride.unwrap_or(4);
                Column { stride: Stride(stride), id: Id(0), dtype: Dtype(0), null: Rarely(false), ..*column }
                    .owns(index, rows, 4)
            });
            assert!(output || code, "byte {index} is nobody's, but was written");
        }
    }
    for way in [Way::Watched, Way::Book] {
        let mut other = before.clone();
        assert_eq!(price(&call, rows, way, &mut other), status);
        assert!(other == memory, "another way, other bits");
    }
});
