//! `ntx_price` with any batch: numbers, layouts, overlaps and counts as the fuzzer likes, over memory that is
//! really there, with bytes around it that nobody may touch. Whatever is asked, the status is a known one, a call
//! that failed wrote nothing, a good one wrote its outputs only, a row is NaN where its code says so and nowhere
//! else, another way through the library gives the same bits, and the engine goes on working.
#![no_main]

use libfuzzer_sys::arbitrary::{self, Arbitrary, Unstructured};
use libfuzzer_sys::fuzz_target;
use neutryx::ffi::*;
use neutryx::models::{Pricer, REGISTRY};
use neutryx::{Input, Output, RowCode, Status};
use std::collections::HashMap;
use std::ffi::{CStr, c_void};
use std::ptr::{null, null_mut};
use std::sync::OnceLock;
use std::sync::atomic::AtomicI32;

/// Every column starts in this many bytes.
const MEMORY: usize = 1 << 16;
const GUARD: usize = 256;
const CANARY: u8 = 0xC5;
const ROW_CODE: u32 = 2;

#[derive(Arbitrary, Debug)]
struct Call {
    engine: u8,
    other_way: Way,
    pricer: Id,
    rows: Rows,
    count: Count,
    layout: Layout,
    /// Outputs of the pricer to ask for, one a bit.
    wanted: u32,
    codes: bool,
    /// What differs from a batch that is in order.
    changes: Vec<(List, u8, Column)>,
    batch_size: Size,
    error_size: Size,
    error_null: bool,
    values: Vec<u8>,
}

#[derive(Arbitrary, Clone, Copy, Debug)]
enum Way {
    Alone,
    Watched,
    Cancelled,
    Book,
    Job,
    OtherInstructions,
}

#[derive(Arbitrary, Debug)]
enum Layout {
    Arrays,
    Structs,
    OneValueForAll,
    InPlace,
}

#[derive(Arbitrary, Debug)]
enum List {
    Inputs,
    Outputs,
    Codes,
}

/// Mostly few, sometimes enough for several threads.
#[derive(Debug)]
struct Rows(usize);

impl<'a> Arbitrary<'a> for Rows {
    fn arbitrary(u: &mut Unstructured<'a>) -> arbitrary::Result<Self> {
        Ok(Rows(match u.arbitrary::<u8>()? {
            byte @ 0..=219 => usize::from(byte) % 20,
            220..=251 => usize::from(u.arbitrary::<u8>()?),
            _ => usize::from(u.arbitrary::<u16>()?),
        }))
    }
}

/// Rows as they are, or a count that no memory can hold.
#[derive(Debug)]
enum Count {
    Fitting,
    Huge(usize),
}

impl<'a> Arbitrary<'a> for Count {
    fn arbitrary(u: &mut Unstructured<'a>) -> arbitrary::Result<Self> {
        Ok(match u.arbitrary::<u8>()? {
            252 => Count::Huge(usize::MAX),
            253 => Count::Huge(isize::MAX as usize),
            254 => Count::Huge(usize::MAX / 8 + 2),
            255 => Count::Huge(isize::MAX as usize / 4),
            _ => Count::Fitting,
        })
    }
}

/// A struct's size: its own, or some bytes less or more, the last of which may be used.
#[derive(Debug)]
enum Size {
    Own,
    Shorter(u32),
    Longer { by: u32, used: bool },
}

impl<'a> Arbitrary<'a> for Size {
    fn arbitrary(u: &mut Unstructured<'a>) -> arbitrary::Result<Self> {
        Ok(match u.arbitrary::<u8>()? {
            0..=239 => Size::Own,
            240..=247 => Size::Shorter(u.int_in_range(1..=600)?),
            _ => Size::Longer { by: u.int_in_range(1..=TAIL as u32)?, used: u.arbitrary()? },
        })
    }
}

const TAIL: usize = 64;

impl Size {
    fn of<T>(&self) -> u32 {
        let own = size_of::<T>() as u32;
        match self {
            Size::Own => own,
            Size::Shorter(by) => own.saturating_sub(*by),
            Size::Longer { by, .. } => own + by,
        }
    }
    fn tail(&self) -> [u8; TAIL] {
        let mut tail = [0; TAIL];
        if let Size::Longer { by, used: true } = self {
            tail[*by as usize - 1] = 1;
        }
        tail
    }
}

#[repr(C)]
struct Tailed<T> {
    start: T,
    tail: [u8; TAIL],
}

/// Mostly numbers that exist.
#[derive(Clone, Copy, Debug)]
struct Id(u32);

impl<'a> Arbitrary<'a> for Id {
    fn arbitrary(u: &mut Unstructured<'a>) -> arbitrary::Result<Self> {
        Ok(Id(match u.arbitrary::<u8>()? {
            byte @ 0..=247 => u32::from(byte) % 24,
            _ => u.arbitrary()?,
        }))
    }
}

#[derive(Clone, Copy, Debug)]
struct Column {
    id: u32,
    dtype: u32,
    null: bool,
    offset: usize,
    stride: isize,
}

impl<'a> Arbitrary<'a> for Column {
    fn arbitrary(u: &mut Unstructured<'a>) -> arbitrary::Result<Self> {
        Ok(Column {
            id: u.arbitrary::<Id>()?.0,
            dtype: match u.arbitrary::<u8>()? {
                byte @ 0..=250 => u32::from(byte) % 4,
                _ => u.arbitrary()?,
            },
            null: u.arbitrary::<u8>()? == 255,
            offset: usize::from(u.arbitrary::<u16>()?),
            stride: match u.arbitrary::<u8>()? {
                byte @ 0..=127 => [8, 4, 1, 0, -8, -4, 16, 24][usize::from(byte % 8)],
                128..=239 => isize::from(u.arbitrary::<i8>()?),
                240..=247 => isize::from(u.arbitrary::<i16>()?),
                248 => isize::MAX,
                249 => isize::MIN,
                _ => u.arbitrary()?,
            },
        })
    }
}

impl Column {
    fn size(&self) -> usize {
        match self.dtype {
            1 | 2 => 4,
            3 => 1,
            _ => 8,
        }
    }
    fn data(&self, memory: *mut u8) -> *mut u8 {
        if self.null { null_mut() } else { memory.wrapping_add(self.offset) }
    }
    /// The largest number of rows that stay in memory.
    fn fitting_rows(&self) -> usize {
        if self.null {
            return usize::MAX;
        }
        let Some(room) = MEMORY.checked_sub(self.offset + self.size()) else { return 0 };
        let room = if self.stride < 0 { self.offset } else { room };
        room.checked_div(self.stride.unsigned_abs()).map_or(usize::MAX, |steps| steps + 1)
    }
    /// Where the element of `row` is; all rows must fit.
    fn element(&self, row: usize) -> std::ops::Range<usize> {
        let start = self.offset.wrapping_add_signed((row as isize).wrapping_mul(self.stride));
        start..start + self.size()
    }
}

struct Columns {
    inputs: Vec<Column>,
    outputs: Vec<Column>,
    codes: Option<Column>,
}

impl Columns {
    fn new(call: &Call) -> Columns {
        let pricer = pricer(call);
        let input_count = pricer.map_or(0, |pricer| pricer.inputs.len());
        let wanted: Vec<Output> = pricer
            .map(|pricer| pricer.outputs.iter().filter(|&id| call.wanted & (1 << id as u32) != 0).collect())
            .unwrap_or_default();
        let total = input_count + wanted.len() + 1;
        let rows = call.rows.0.clamp(1, MEMORY / 8 / total);
        let place = |index: usize| match call.layout {
            Layout::Structs => (8 * index, 8 * total as isize),
            _ => (8 * rows * index, 8),
        };
        let inputs = pricer.iter().flat_map(|pricer| pricer.inputs).enumerate().map(|(i, column)| {
            let (offset, stride) = place(i);
            let stride = if matches!(call.layout, Layout::OneValueForAll) && i != 1 { 0 } else { stride };
            Column { id: column.input as u32, dtype: 0, null: false, offset, stride }
        });
        let outputs = wanted.iter().enumerate().map(|(i, id)| {
            let first = if matches!(call.layout, Layout::InPlace) { 0 } else { input_count };
            let (offset, stride) = place(first + i);
            Column { id: *id as u32, dtype: 0, null: false, offset, stride }
        });
        let (offset, stride) = place(total - 1);
        let codes = Column { id: 0, dtype: ROW_CODE, null: false, offset, stride };
        let mut columns = Columns {
            inputs: inputs.collect(),
            outputs: outputs.collect(),
            codes: call.codes.then_some(codes),
        };
        for (list, slot, column) in call.changes.iter().take(40) {
            let list = match list {
                List::Inputs => &mut columns.inputs,
                List::Outputs => &mut columns.outputs,
                List::Codes => {
                    let stride = if column.stride == 0 { 4 } else { column.stride };
                    columns.codes = Some(Column { dtype: ROW_CODE, stride, ..*column });
                    continue;
                }
            };
            match list.get_mut(usize::from(*slot)) {
                // What is changed keeps its number, or hardly a batch would be in order.
                Some(old) if slot % 2 == 0 => *old = Column { id: old.id, ..*column },
                Some(old) => *old = Column { id: old.id, dtype: column.dtype, ..*old },
                None if *slot == u8::MAX => _ = list.pop(),
                None => list.push(*column),
            }
        }
        columns
    }
    fn all(&self) -> impl Iterator<Item = &Column> {
        self.inputs.iter().chain(&self.outputs).chain(&self.codes)
    }
    /// Writes the inputs' values, from the fuzzer's bytes while there are some.
    fn fill(&self, memory: &mut [u8], rows: usize, values: &[u8]) {
        let mut bytes = values.iter().copied();
        for row in 0..rows {
            for column in self.inputs.iter().filter(|column| !column.null) {
                let value = value(column.id, bytes.next().unwrap_or(0));
                let element = &mut memory[column.element(row)];
                match column.dtype {
                    1 => element.copy_from_slice(&(value as f32).to_ne_bytes()),
                    2 => element.copy_from_slice(&(value as i32).to_ne_bytes()),
                    3 => element.copy_from_slice(&(value as i8).to_ne_bytes()),
                    _ => element.copy_from_slice(&value.to_ne_bytes()),
                }
            }
        }
    }
}

fn pricer(call: &Call) -> Option<&'static Pricer> {
    REGISTRY.get((call.pricer.0 as usize).checked_sub(1)?).copied()
}

/// A usual value of an input, or one at the edge of what floating-point numbers can be.
fn value(input: u32, byte: u8) -> f64 {
    const EDGES: [f64; 24] = [
        0.0,
        -0.0,
        -1.0,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::NAN,
        f64::MAX,
        f64::MIN,
        f64::MIN_POSITIVE,
        5e-324,
        1e-300,
        1e300,
        1e-160,
        1e160,
        1e-20,
        1e20,
        1e-8,
        1e-3,
        0.5,
        2.0,
        100.0,
        -100.0,
        1e4,
        -1e4,
    ];
    if byte >= 160 {
        return EDGES[usize::from(byte - 160) % EDGES.len()];
    }
    let step = f64::from(byte);
    match Input::from_id(input) {
        Some(Input::Type) => 1.0 - 2.0 * (step % 2.0),
        Some(Input::Spot | Input::Forward | Input::Strike) => {
            100.0 + (step - 20.0 * (step / 20.0).floor()) * 2.5
        }
        Some(Input::Rate | Input::DividendYield) => step / 1000.0 - 0.02,
        _ => 0.25 + step / 64.0,
    }
}

const CONFIGURATIONS: [(u32, u32); 4] = [(0, 0), (3, 0), (1, 0), (3, 1)];
const PORTABLE: u32 = 1;

struct Engines {
    /// As in `CONFIGURATIONS`, then the same with portable instructions.
    engines: Vec<*mut ntx_engine>,
    expected: HashMap<usize, [u64; 3]>,
}
// SAFETY: engines may be shared by threads.
unsafe impl Send for Engines {}
// SAFETY: engines may be shared by threads.
unsafe impl Sync for Engines {}

fn engines() -> &'static Engines {
    static ENGINES: OnceLock<Engines> = OnceLock::new();
    ENGINES.get_or_init(|| {
        let mut engines = Vec::new();
        for instruction_set in [0, PORTABLE] {
            for (threads, precision) in CONFIGURATIONS {
                let struct_size = size_of::<ntx_engine_config>() as u32;
                // SAFETY: numbers and pointers, for which zero means the default.
                let default: ntx_engine_config = unsafe { std::mem::zeroed() };
                let config =
                    ntx_engine_config { struct_size, threads, precision, instruction_set, ..default };
                let mut engine = null_mut();
                // SAFETY: the handle is written; the error is null.
                assert_eq!(unsafe { ntx_engine_create(&config, &mut engine, null_mut()) }, 0);
                engines.push(engine);
            }
        }
        let expected = engines.iter().enumerate().map(|(i, engine)| (i, usual_prices(*engine))).collect();
        Engines { engines, expected }
    })
}

/// Three plain options: an engine that is well prices them, always the same.
fn usual_prices(engine: *const ntx_engine) -> [u64; 3] {
    let spot = [90.0_f64, 100.0, 110.0];
    let others = [1.0_f64, 100.0, 0.5, 0.03, 0.2];
    let mut price = [0.0_f64; 3];
    let column = |id: Input, data: &f64, stride| ntx_input {
        id: id as u32,
        dtype: 0,
        data: std::ptr::from_ref(data).cast(),
        stride,
    };
    let inputs = [
        column(Input::Type, &others[0], 0),
        ntx_input { data: spot.as_ptr().cast(), ..column(Input::Spot, &spot[0], 8) },
        column(Input::Strike, &others[1], 0),
        column(Input::Time, &others[2], 0),
        column(Input::Rate, &others[3], 0),
        column(Input::Vol, &others[4], 0),
    ];
    let outputs =
        [ntx_output { id: Output::Price as u32, dtype: 0, data: price.as_mut_ptr().cast(), stride: 8 }];
    let batch = ntx_batch {
        struct_size: size_of::<ntx_batch>() as u32,
        pricer: 1,
        rows: 3,
        inputs: inputs.as_ptr(),
        input_count: inputs.len(),
        outputs: outputs.as_ptr(),
        output_count: 1,
        row_codes: null_mut(),
        row_codes_stride: 0,
    };
    // SAFETY: three rows in every column.
    assert_eq!(unsafe { ntx_price(engine, &batch, null(), null_mut()) }, 0);
    price.map(f64::to_bits)
}

extern "C-unwind" fn watch(user: *mut c_void, done: u64, total: u64) -> i32 {
    assert!(done <= total);
    // SAFETY: the watcher of the call, which only this callback uses meanwhile.
    let watcher = unsafe { &mut *user.cast::<Watcher>() };
    assert!(done >= watcher.done, "progress went back");
    watcher.done = done;
    0
}

struct Watcher {
    done: u64,
}

/// Memory for columns, with guards around.
struct Memory(Vec<u8>);

impl Memory {
    fn new() -> Memory {
        Memory(vec![CANARY; GUARD + MEMORY + GUARD])
    }
    fn columns(&mut self) -> &mut [u8] {
        &mut self.0[GUARD..GUARD + MEMORY]
    }
    fn start(&mut self) -> *mut u8 {
        // From the pointer to all of it: a wrong call is to be seen in the guards.
        self.0.as_mut_ptr().wrapping_add(GUARD)
    }
}

/// Prices the batch and checks what the call said about it.
fn price(
    call: &Call,
    columns: &Columns,
    rows: usize,
    way: Way,
    memory: &mut Memory,
    codes: Option<&mut [u32]>,
) -> i32 {
    let engines = engines();
    let portable = if matches!(way, Way::OtherInstructions) { CONFIGURATIONS.len() } else { 0 };
    let index = usize::from(call.engine) % CONFIGURATIONS.len() + portable;
    let engine = engines.engines[index];
    let start = memory.start();
    let inputs: Vec<_> = columns
        .inputs
        .iter()
        .map(|c| ntx_input { id: c.id, dtype: c.dtype, data: c.data(start).cast(), stride: c.stride })
        .collect();
    let outputs: Vec<_> = columns
        .outputs
        .iter()
        .map(|c| ntx_output { id: c.id, dtype: c.dtype, data: c.data(start).cast(), stride: c.stride })
        .collect();
    let (row_codes, row_codes_stride) = match (codes, &columns.codes) {
        (Some(codes), _) => (codes.as_mut_ptr(), 0),
        (None, Some(column)) => (column.data(start).cast(), column.stride),
        (None, None) => (null_mut(), 0),
    };
    let batch = Tailed {
        start: ntx_batch {
            struct_size: call.batch_size.of::<ntx_batch>(),
            pricer: call.pricer.0,
            rows,
            inputs: inputs.as_ptr(),
            input_count: inputs.len(),
            outputs: outputs.as_ptr(),
            output_count: outputs.len(),
            row_codes,
            row_codes_stride,
        },
        tail: call.batch_size.tail(),
    };
    let cancel = AtomicI32::new(i32::from(matches!(way, Way::Cancelled)));
    let mut watcher = Watcher { done: 0 };
    let control = ntx_control {
        struct_size: size_of::<ntx_control>() as u32,
        progress: Some(watch),
        user: (&raw mut watcher).cast(),
        cancel: &cancel,
    };
    // SAFETY: numbers and texts, for which any bytes will do.
    let mut error: Tailed<ntx_error> = unsafe { std::mem::zeroed() };
    error.start.struct_size = call.error_size.of::<ntx_error>();
    error.start.code = 4711;
    error.tail = [CANARY; TAIL];
    let error_ptr = if call.error_null { null_mut() } else { (&raw mut error).cast::<ntx_error>() };
    let batch_ptr = (&raw const batch).cast::<ntx_batch>();
    // SAFETY: the columns lie in memory, or the call must refuse them before it looks; the structs have the sizes
    // they say.
    let status = unsafe {
        match way {
            Way::Alone | Way::OtherInstructions => ntx_price(engine, batch_ptr, null(), error_ptr),
            Way::Watched | Way::Cancelled => ntx_price(engine, batch_ptr, &control, error_ptr),
            Way::Book => ntx_book_price(engine, batch_ptr, 1, null(), error_ptr),
            Way::Job => {
                let mut job = null_mut();
                let submitted = ntx_submit(engine, batch_ptr, 1, &mut job, error_ptr);
                assert_eq!(submitted != 0, job.is_null());
                if job.is_null() {
                    submitted
                } else {
                    let status = ntx_job_wait(job, -1, error_ptr);
                    let (mut done, mut total) = (0, 0);
                    assert_eq!(ntx_job_progress(job, &mut done, &mut total), 0);
                    assert_eq!((done, total), (rows as u64, rows as u64));
                    ntx_job_release(job);
                    status
                }
            }
        }
    };
    let known = Status::from_code(status).expect("a status that exists");
    assert!(!matches!(
        known,
        Status::Internal | Status::Pending | Status::Unavailable | Status::BufferTooSmall
    ));
    if !call.error_null {
        check_error(&error, call, known, rows);
    }
    assert_eq!(usual_prices(engine), engines.expected[&index], "the engine is not what it was");
    status
}

fn check_error(error: &Tailed<ntx_error>, call: &Call, status: Status, rows: usize) {
    assert_eq!(error.tail, [CANARY; TAIL]);
    let error = &error.start;
    if matches!(call.error_size, Size::Shorter(_)) {
        assert_eq!(status, Status::InvalidStruct);
        assert_eq!(error.code, 4711, "a struct too short was written");
        return;
    }
    assert_eq!(error.code, status.code());
    for text in [&error.argument[..], &error.message[..]] {
        // SAFETY: as many bytes as the array has.
        let bytes = unsafe { std::slice::from_raw_parts(text.as_ptr().cast::<u8>(), text.len()) };
        let text = CStr::from_bytes_until_nul(bytes).expect("a text with an end").to_str().expect("UTF-8");
        assert!(status != Status::Ok || text.is_empty());
    }
    assert_eq!(error.message[0] == 0, status == Status::Ok);
    let partial = status == Status::Partial;
    assert_eq!(partial, error.bad_rows > 0);
    assert_eq!(partial, error.row_code != 0);
    assert!(error.bad_rows <= rows as u64 && (error.row < rows as u64 || !partial));
}

/// Checks that codes are known and that NaN is where they say.
fn check_rows(columns: &Columns, pricer: &Pricer, memory: &[u8], codes: &[u32]) {
    for (row, &code) in codes.iter().enumerate() {
        let code = RowCode(code);
        let known = code == RowCode::OK
            || RowCode::SPECIAL.contains(&code)
            || code.input().is_some_and(|input| pricer.input_index(input).is_some());
        assert!(known, "row code {}", code.0);
        let mut nans = columns.outputs.iter().map(|column| {
            let element = &memory[column.element(row)];
            match element.try_into() {
                Ok(bytes) => f64::from_ne_bytes(bytes).is_nan(),
                Err(_) => f32::from_ne_bytes(element.try_into().expect("four bytes")).is_nan(),
            }
        });
        match code {
            RowCode::OK => assert!(!nans.any(|nan| nan), "row {row} is NaN, but its code says ok"),
            RowCode::NO_LIMIT => assert!(nans.any(|nan| nan), "row {row} has a code, but no NaN"),
            // What is left of a quote without a volatility depends on the output.
            code if code.input().is_none() => {}
            _ => assert!(nans.all(|nan| nan), "row {row} has a code for an input, but is not NaN"),
        }
    }
}

fuzz_target!(|call: Call| {
    let columns = Columns::new(&call);
    let fitting = columns.all().map(Column::fitting_rows).min().unwrap_or(0);
    let written = !columns.outputs.is_empty() || columns.codes.is_some_and(|column| !column.null);
    let (rows, huge) = match call.count {
        Count::Huge(rows) if written => (rows, true),
        _ => (call.rows.0.min(fitting), false),
    };
    let mut before = Memory::new();
    columns.fill(before.columns(), if huge { 0 } else { rows }, &call.values);

    let mut memory = Memory(before.0.clone());
    let status = price(&call, &columns, rows, Way::Alone, &mut memory, None);
    if status < 0 {
        assert!(memory.0 == before.0, "a call that failed wrote something");
    } else {
        assert!(!huge, "a count that no memory can hold was accepted");
        assert!(rows == 0 || columns.inputs.iter().chain(&columns.outputs).all(|column| !column.null));
    }

    let check_owned = |after: &Memory| {
        let mut rest = Memory(after.0.clone());
        for column in
            columns.outputs.iter().chain(&columns.codes).filter(|column| !column.null && status >= 0)
        {
            for element in (0..rows).map(|row| column.element(row)) {
                rest.columns()[element.clone()].copy_from_slice(&before.0[GUARD..][element]);
            }
        }
        if rest.0 != before.0 {
            let index = (0..rest.0.len()).find(|&i| rest.0[i] != before.0[i]).unwrap_or(0);
            panic!("byte {} is nobody's, but was written", index as isize - GUARD as isize);
        }
    };
    check_owned(&memory);

    let mut other = Memory(before.0.clone());
    let other_status = price(&call, &columns, rows, call.other_way, &mut other, None);
    if matches!(call.other_way, Way::Cancelled) && status >= 0 && rows > 0 {
        assert_eq!(other_status, Status::Cancelled.code());
        assert!(other.0 == before.0, "a call cancelled before it began wrote something");
    } else {
        assert_eq!(other_status, status, "another way, another status");
        let single = CONFIGURATIONS[usize::from(call.engine) % CONFIGURATIONS.len()].1 == 1;
        // Single precision promises no bits from one set of instructions to the next.
        if single && matches!(call.other_way, Way::OtherInstructions) {
            check_owned(&other);
        } else {
            assert!(other.0 == memory.0, "another way, other bits");
        }
    }

    // Once more with row codes elsewhere, which all batches in order can have.
    if let (true, Some(pricer)) = (status >= 0, pricer(&call)) {
        let mut codes = vec![u32::MAX; rows + 2];
        let mut other = Memory(before.0.clone());
        let other_status = price(&call, &columns, rows, Way::Alone, &mut other, Some(&mut codes[1..=rows]));
        assert_eq!(other_status, status, "other row codes, another status");
        assert_eq!((codes[0], codes[rows + 1]), (u32::MAX, u32::MAX));
        let codes = &codes[1..=rows];
        check_rows(&columns, pricer, other.columns(), codes);
        assert_eq!(status == 0, codes.iter().all(|code| *code == 0));
        if let Some(column) = columns.codes.filter(|column| !column.null) {
            for (row, code) in codes.iter().enumerate() {
                let element = column.element(row);
                assert_eq!(memory.columns()[element.clone()], code.to_ne_bytes());
                memory.columns()[element.clone()].copy_from_slice(&before.0[GUARD..][element]);
            }
        }
        assert!(other.0 == memory.0, "other row codes, other bits");
    }
});
