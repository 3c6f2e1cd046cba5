//! OpenCL devices: the generated kernel beside a hand-written one with all data on the device; from the caller's
//! memory and back, beside copying as much; starting with a cache of programs; and what `auto` chooses.
//!
//! Times on a machine with other work mean little; compare within a run.

use criterion::{BenchmarkId, Criterion, Throughput};
use neutryx::engine::{Backend, ProgramCache};
use neutryx::models::pricer;
use neutryx::opencl::{Buffer, Device, DeviceChoice, Inventory};
use neutryx::{Batch, Config, Engine, Input, Output, PricerId};
use ocl_core::{ArgVal, ContextProperties, MemFlags};
use seeded_book::seeded_book;
use std::ffi::CString;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

#[path = "../src/bin/neutryx/seeded_book.rs"]
mod seeded_book;

const ROWS: usize = 1_000_000;
const PRICER: PricerId = PricerId::BsmEuropean;

/// Set for a process that is to start, price and tell how long that took.
const CHILD: &str = "NEUTRYX_BENCH_START";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("opencl-bench-programs")
}

fn config(device: &Device, backend: Backend) -> Config {
    Config {
        backend,
        devices: DeviceChoice { indexes: vec![device.index as u32], ..DeviceChoice::default() },
        program_cache: ProgramCache::Folder(folder()),
        ..Config::default()
    }
}

fn engine(device: &Device, backend: Backend) -> Engine {
    Engine::new(&config(device, backend)).expect("the device was found")
}

/// The book in the pricer's order.
fn book(rows: usize) -> Vec<(Input, Vec<f64>)> {
    let mut book = seeded_book(pricer(PRICER), rows);
    book.sort_by_key(|(input, _)| pricer(PRICER).input_index(*input));
    book
}

fn batch<'a>(book: &'a [(Input, Vec<f64>)], results: &'a mut [(Output, Vec<f64>)]) -> Batch<'a> {
    let rows = book[0].1.len();
    let batch =
        book.iter().fold(Batch::builder(PRICER, rows), |batch, (input, column)| batch.input(*input, column));
    let batch = results.iter_mut().fold(batch, |batch, (output, column)| batch.output(*output, column));
    batch.build().expect("the columns are those of the pricer")
}

/// A kernel of somebody else's on the same device.
struct HandWritten {
    queue: ocl_core::CommandQueue,
    kernel: ocl_core::Kernel,
    _memory: Vec<ocl_core::Mem>,
}

impl HandWritten {
    fn new(device: &Device, book: &[(Input, Vec<f64>)]) -> Result<HandWritten, ocl_core::Error> {
        let (platform, id) = device.ids();
        let context =
            ocl_core::create_context(Some(&ContextProperties::new().platform(platform)), &[id], None, None)?;
        let queue = ocl_core::create_command_queue(&context, id, None)?;
        let source = CString::new(include_str!("opencl/hand_written.cl"))?;
        let program = ocl_core::create_program_with_source(&context, &[source])?;
        ocl_core::build_program(&program, Some(&[id]), &CString::new("-cl-std=CL1.2")?, None, None)?;
        let kernel = ocl_core::create_kernel(&program, "hand_written")?;
        let mut memory = Vec::new();
        for (_, column) in book {
            let flags = MemFlags::new().read_only().copy_host_ptr();
            // SAFETY: the column is copied.
            memory.push(unsafe { ocl_core::create_buffer(&context, flags, column.len(), Some(column))? });
        }
        // SAFETY: no host memory is handed over.
        memory.push(unsafe {
            ocl_core::create_buffer::<_, f64>(&context, MemFlags::new().write_only(), book[0].1.len(), None)?
        });
        let rows = book[0].1.len() as u32;
        ocl_core::set_kernel_arg(&kernel, 0, ArgVal::primitive(&rows))?;
        for (i, memory) in (1..).zip(&memory) {
            ocl_core::set_kernel_arg(&kernel, i, ArgVal::mem(memory))?;
        }
        Ok(HandWritten { queue, kernel, _memory: memory })
    }

    fn run(&self, rows: usize) {
        let global = [rows.next_multiple_of(256), 1, 1];
        // SAFETY: the arguments are set to memory for so many rows; items beyond them do nothing.
        let run = unsafe {
            ocl_core::enqueue_kernel::<(), ()>(
                &self.queue,
                &self.kernel,
                1,
                None,
                &global,
                Some([256, 1, 1]),
                None,
                None,
            )
        };
        run.and_then(|()| ocl_core::finish(&self.queue)).expect("the device works");
    }
}

/// All columns on the device: the kernels alone.
fn resident(criterion: &mut Criterion, device: &Device) {
    let engine = engine(device, Backend::OpenCl);
    let book = book(ROWS);
    let mut group = criterion.benchmark_group(format!("resident/{}", device.platform_name));
    group.throughput(Throughput::Elements(ROWS as u64));
    let hand_written = HandWritten::new(device, &book).expect("the device works");
    group.bench_function("hand-written price", |bencher| bencher.iter(|| hand_written.run(ROWS)));
    drop(hand_written);
    let upload = |column: &[f64]| -> Buffer {
        let buffer = engine.buffer(0, column.len()).expect("there is memory");
        buffer.write(0, column.into()).expect("the device works");
        buffer
    };
    let buffers: Vec<_> = book.iter().map(|(input, column)| (*input, upload(column))).collect();
    let greeks = [Output::Price, Output::Delta, Output::Gamma, Output::Vega, Output::Theta, Output::Rho];
    for (name, outputs) in [("price", &greeks[..1]), ("greeks", &greeks[..])] {
        let results: Vec<_> = outputs.iter().map(|o| (*o, engine.buffer(0, ROWS).expect("memory"))).collect();
        let batch = Batch::builder(PRICER, ROWS);
        let batch =
            buffers.iter().fold(batch, |batch, (input, buffer)| batch.input_buffer(*input, buffer, 0));
        let batch =
            results.iter().fold(batch, |batch, (output, buffer)| batch.output_buffer(*output, buffer, 0));
        let mut batch = batch.build().expect("the columns are those of the pricer");
        group.bench_function(format!("generated {name}"), |bencher| {
            bencher.iter(|| engine.price(black_box(&mut batch)).expect("the device works"));
        });
    }
    group.finish();
}

/// From the caller's memory and back, beside copying what goes in and comes out.
fn host_to_result(criterion: &mut Criterion, device: &Device) {
    let engine = engine(device, Backend::OpenCl);
    let book = book(ROWS);
    let mut results = [(Output::Price, vec![0.0; ROWS])];
    let mut group = criterion.benchmark_group(format!("host-to-result/{}", device.platform_name));
    group.throughput(Throughput::Elements(ROWS as u64));
    {
        let mut copies = book.clone();
        let mut copy = vec![0.0; ROWS];
        group.bench_function("copying alone", |bencher| {
            bencher.iter(|| {
                for ((_, from), (_, to)) in book.iter().zip(&mut copies) {
                    black_box(to).copy_from_slice(black_box(from));
                }
                black_box(&mut copy).copy_from_slice(black_box(&copies[0].1));
            });
        });
    }
    let mut batch = batch(&book, &mut results);
    group.bench_function("price", |bencher| {
        bencher.iter(|| engine.price(black_box(&mut batch)).expect("the device works"));
    });
    group.finish();
}

/// From the start of an engine to its first result, in this process and in a new one, programs cached.
fn warm_start(criterion: &mut Criterion, device: &Device) {
    start(device);
    let mut group = criterion.benchmark_group(format!("warm-start/{}", device.platform_name));
    group.bench_function("engine", |bencher| bencher.iter(|| start(device)));
    let program = std::env::current_exe().expect("a program knows where it is");
    group.bench_function("process", |bencher| {
        bencher.iter_custom(|times| {
            let run = || {
                let output = Command::new(&program).env(CHILD, device.index.to_string()).output();
                let text = String::from_utf8(output.expect("it starts").stdout).expect("it prints a number");
                Duration::from_nanos(text.trim().parse().expect("it prints a number"))
            };
            (0..times).map(|_| run()).sum()
        });
    });
    group.finish();
}

fn start(device: &Device) {
    let book = book(1000);
    let mut results = [(Output::Price, vec![0.0; 1000])];
    engine(device, Backend::OpenCl).price(&mut batch(&book, &mut results)).expect("the device works");
}

/// What `auto` chooses, beside each alone, in books of all sizes.
fn choice(criterion: &mut Criterion, device: &Device) {
    let backends = [Backend::Cpu, Backend::OpenCl, Backend::Auto];
    let engines = backends.map(|backend| (backend, engine(device, backend)));
    let mut group = criterion.benchmark_group(format!("auto/{}", device.platform_name));
    for rows in [1, 100, 10_000, 100_000, 1_000_000, 10_000_000] {
        let book = book(rows);
        let mut results = [(Output::Price, vec![0.0; rows])];
        let mut batch = batch(&book, &mut results);
        group.throughput(Throughput::Elements(rows as u64));
        for (backend, engine) in &engines {
            // The first large call has the device measured beside it.
            while *backend == Backend::Auto && rows >= 100_000 && !is_measured(engine) {
                engine.price(&mut batch).expect("the device works");
            }
            group.bench_function(BenchmarkId::new(backend.name(), rows), |bencher| {
                bencher.iter(|| engine.price(black_box(&mut batch)).expect("the device works"));
            });
        }
    }
    group.finish();
}

fn is_measured(engine: &Engine) -> bool {
    let description: serde_json::Value = serde_json::from_str(&engine.describe()).expect("it is JSON");
    description["auto"][0]["device_ns_per_row"].is_number()
}

fn main() {
    if let Ok(index) = std::env::var(CHILD) {
        let begun = Instant::now();
        let inventory = Inventory::get();
        start(&inventory.devices[index.parse::<usize>().expect("an index")]);
        println!("{}", begun.elapsed().as_nanos());
        return;
    }
    let mut criterion = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(2))
        .configure_from_args();
    let inventory = Inventory::get();
    if inventory.devices.is_empty() {
        eprintln!("no OpenCL device: {}", inventory.remarks());
    }
    for device in inventory.devices.iter().filter(|device| device.why_not(neutryx::Precision::F64).is_none())
    {
        resident(&mut criterion, device);
        host_to_result(&mut criterion, device);
        warm_start(&mut criterion, device);
        choice(&mut criterion, device);
    }
    criterion.final_summary();
}
