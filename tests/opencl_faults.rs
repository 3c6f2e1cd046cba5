//! Devices that fail: every entry point of OpenCL made to fail, once and from then on, at each of its first calls. An
//! engine that may fall back prices every row all the same; one that may not says what failed, and prices again when
//! the fault is over. Nothing leaks.
#![cfg(all(feature = "opencl", feature = "fault-injection"))]

use cl_sys::faults::{ENTRY_POINTS, Effect, Live, calls, inject, injected, live, reset};
use neutryx::engine::{Backend, Control, ProgramCache};
use neutryx::mc::{
    Correlation, Fixings, Generator, SimulationBatch, SimulationId, SimulationInput, SimulationOutput,
    SimulationSettings,
};
use neutryx::opencl::{DeviceChoice, Inventory};
use neutryx::{Batch, Config, Engine, Error, Input, Output, PricerId, RowCode, Status};
use std::sync::atomic::AtomicI32;
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

/// Faults concern the whole process, so one test runs at a time.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    let guard = ALONE.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    reset();
    guard
}

/// Indexes of the devices of each platform. The project's own test run sets NEUTRYX_TEST_OPENCL, and then there must
/// be two platforms; elsewhere it is said loudly if there are none.
fn devices() -> Vec<u32> {
    let inventory = Inventory::ask(Duration::from_secs(60));
    let mut indexes = Vec::new();
    let mut seen = Vec::new();
    for device in &inventory.devices {
        if !seen.contains(&device.platform_name) {
            seen.push(device.platform_name.clone());
            indexes.push(device.index as u32);
        }
    }
    if std::env::var_os("NEUTRYX_TEST_OPENCL").is_some() {
        assert!(indexes.len() >= 2, "{inventory:?}");
    }
    if indexes.is_empty() {
        eprintln!("SKIPPED: there is no OpenCL device");
    }
    indexes
}

/// The device that compiles fastest.
fn device() -> Option<u32> {
    let inventory = Inventory::ask(Duration::from_secs(60));
    let usual = devices().first().copied();
    let pocl = inventory.devices.iter().find(|device| device.platform_name.contains("Portable"));
    pocl.map(|device| device.index as u32).or(usual)
}

/// A book of which some rows are edges and some are bad, and what is asked of it.
struct Book {
    rows: usize,
    spot: Vec<f64>,
    vol: Vec<f32>,
    price: Vec<f64>,
    delta: Vec<f32>,
    codes: Vec<u32>,
}

impl Book {
    fn new(rows: usize) -> Book {
        let spot = |row: usize| match row % 501 {
            0 => 0.0,
            1 => f64::NAN,
            other => 60.0 + other as f64 * 0.17,
        };
        Book {
            rows,
            spot: (0..rows).map(spot).collect(),
            vol: (0..rows)
                .map(|row| if row % 997 == 5 { -1.0 } else { 0.1 + (row % 89) as f32 * 0.01 })
                .collect(),
            price: vec![-7.0; rows],
            delta: vec![-7.0; rows],
            codes: vec![77; rows],
        }
    }
    fn batch(&mut self) -> Batch<'_> {
        Batch::builder(PricerId::BsmEuropean, self.rows)
            .input(Input::Type, 1.0)
            .input(Input::Spot, &self.spot)
            .input(Input::Strike, 100.0)
            .input(Input::Time, 0.75)
            .input(Input::Rate, 0.03)
            .input(Input::Vol, &self.vol)
            .output(Output::Price, &mut self.price)
            .output_f32(Output::Delta, &mut self.delta)
            .codes(&mut self.codes)
            .build()
            .unwrap()
    }
    fn price(&mut self, engine: &Engine) -> Result<u64, Error> {
        self.price.fill(-7.0);
        self.delta.fill(-7.0);
        self.codes.fill(77);
        engine.price(&mut self.batch()).map(|outcome| outcome.bad_rows)
    }
    fn assert_is(&self, other: &Book, what: &str) {
        assert!(self.codes == other.codes, "{what}");
        let same = |a: f64, b: f64| a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan());
        for row in 0..self.rows {
            assert!(same(self.price[row], other.price[row]), "{what}: price of row {row}");
            assert!(same(self.delta[row].into(), other.delta[row].into()), "{what}: delta of row {row}");
        }
    }
}

/// What the CPU makes of it.
fn expected(rows: usize) -> Book {
    let engine = Engine::new(&Config { backend: Backend::Cpu, ..Config::default() }).unwrap();
    let mut book = Book::new(rows);
    assert!(book.price(&engine).unwrap() > 0);
    book
}

fn config(backend: Backend, indexes: &[u32], cache: &tempfile::TempDir) -> Config {
    Config {
        backend,
        threads: 2,
        devices: DeviceChoice { indexes: indexes.to_vec(), ..DeviceChoice::default() },
        program_cache: ProgramCache::Folder(cache.path().to_owned()),
        // Many chunks.
        max_chunk_bytes: 1 << 18,
        ..Config::default()
    }
}

fn described(engine: &Engine) -> serde_json::Value {
    serde_json::from_str::<serde_json::Value>(&engine.describe()).unwrap()["opencl"].clone()
}

/// Entry points called between two [`reset`]s, with how often.
fn called() -> Vec<(&'static str, u64)> {
    ENTRY_POINTS.iter().map(|name| (*name, calls(name))).filter(|(_, count)| *count > 0).collect()
}

const ROWS: usize = 20_000;

#[test]
fn auto_prices_whatever_fails() {
    let _alone = alone();
    let Some(device) = device() else { return };
    let cache = tempfile::tempdir().unwrap();
    let expected = expected(ROWS);
    let config = config(Backend::Auto, &[device], &cache);
    let make = || {
        let engine = Engine::new(&config).unwrap();
        engine.always_on_devices();
        engine
    };
    // Twice without faults: to fill the cache, and to see what is called.
    let mut in_call = Vec::new();
    for _ in 0..2 {
        reset();
        let engine = make();
        let mut book = Book::new(ROWS);
        book.price(&engine).unwrap();
        book.assert_is(&expected, "no fault");
        assert_eq!(described(&engine)["fallbacks"], 0);
        in_call = called();
        drop(engine);
        assert_eq!(live(), Live::default());
    }
    let mut book = Book::new(ROWS);
    for (entry_point, count) in in_call {
        // Once with either kind of code, for memory or not, and for good.
        let memory = cl_sys::CL_OUT_OF_RESOURCES;
        for (call, times, code) in (1..=count.min(4))
            .flat_map(|call| [(call, 1, memory), (call, 1, -4711), (call, u64::MAX, memory)])
        {
            let what = format!("{entry_point} call {call}, {times} times, code {code}");
            reset();
            inject(entry_point, call, times, Effect::Fail(code));
            let engine = make();
            let bad = book.price(&engine);
            assert!(bad.is_ok(), "{what}: {bad:?}");
            assert!(injected() > 0, "{what}");
            book.assert_is(&expected, &what);
            reset();
            book.price(&engine).unwrap();
            book.assert_is(&expected, &format!("after {what}"));
            drop(engine);
            assert_eq!(live(), Live::default(), "{what}");
        }
    }
    // And while an engine ends.
    for entry_point in ENTRY_POINTS.iter().filter(|name| !name.contains("Image") && !name.contains("Rect")) {
        reset();
        let engine = make();
        book.price(&engine).unwrap();
        reset();
        inject(entry_point, 1, u64::MAX, Effect::Fail(cl_sys::CL_OUT_OF_RESOURCES));
        drop(engine);
        assert_eq!(live(), Live::default(), "{entry_point} fails while an engine ends");
    }
}

#[test]
fn opencl_says_what_failed_and_goes_on() {
    let _alone = alone();
    let Some(device) = device() else { return };
    let cache = tempfile::tempdir().unwrap();
    let expected = expected(ROWS);
    let config = config(Backend::OpenCl, &[device], &cache);
    let engine = Engine::new(&config).unwrap();
    let mut book = Book::new(ROWS);
    book.price(&engine).unwrap();
    reset();
    book.price(&engine).unwrap();
    book.assert_is(&expected, "no fault");
    let called = called();
    assert!(called.iter().any(|(name, _)| *name == "clEnqueueNDRangeKernel"));
    let (mut failed, mut survived) = (0, 0);
    for (entry_point, count) in called {
        for call in 1..=count.min(4) {
            for code in [cl_sys::CL_INVALID_COMMAND_QUEUE, cl_sys::CL_MEM_OBJECT_ALLOCATION_FAILURE, -4711] {
                let what = format!("{entry_point} call {call}, code {code}");
                reset();
                inject(entry_point, call, u64::MAX, Effect::Fail(code));
                match book.price(&engine) {
                    Ok(_) => {
                        survived += 1;
                        book.assert_is(&expected, &what);
                    }
                    Err(error) => {
                        failed += 1;
                        assert_eq!(error.status, Status::DeviceFailed, "{what}: {error}");
                        assert_eq!(error.device_code, code, "{what}: {error}");
                        assert!(error.message.contains(entry_point), "{what}: {error}");
                        assert!(error.message.contains(&format!("device {device} (")), "{what}: {error}");
                    }
                }
                reset();
                book.price(&engine).unwrap();
                book.assert_is(&expected, &format!("after {what}"));
            }
        }
    }
    println!("{failed} faults ended the call, {survived} did not");
    assert!(failed > 20);
    drop(engine);
    assert_eq!(live(), Live::default());
}

#[test]
fn less_memory_means_smaller_chunks() {
    let _alone = alone();
    let Some(device) = device() else { return };
    let cache = tempfile::tempdir().unwrap();
    const MANY: usize = 300_000;
    let expected = expected(MANY);
    let engine =
        Engine::new(&Config { max_chunk_bytes: 0, ..config(Backend::OpenCl, &[device], &cache) }).unwrap();
    let mut book = Book::new(MANY);
    for failures in [1, 3, 8] {
        reset();
        inject("clCreateBuffer", 1, failures, Effect::Fail(cl_sys::CL_MEM_OBJECT_ALLOCATION_FAILURE));
        book.price(&engine).unwrap();
        assert_eq!(injected(), failures, "a new engine has to allocate");
        book.assert_is(&expected, &format!("{failures} allocations failed"));
        // The next round allocates anew.
        reset();
        inject("clEnqueueNDRangeKernel", 1, 1, Effect::Fail(cl_sys::CL_INVALID_COMMAND_QUEUE));
        let error = book.price(&engine).unwrap_err();
        assert_eq!(error.device_code, cl_sys::CL_INVALID_COMMAND_QUEUE);
    }
    let all = described(&engine);
    assert_eq!(all["devices"][0]["faults"], 3, "{all}");
}

#[test]
fn a_device_that_keeps_failing_is_left_alone() {
    let _alone = alone();
    let Some(device) = device() else { return };
    let cache = tempfile::tempdir().unwrap();
    let expected = expected(ROWS);
    let engine = Engine::new(&config(Backend::Auto, &[device], &cache)).unwrap();
    engine.always_on_devices();
    let mut book = Book::new(ROWS);
    reset();
    inject("clEnqueueNDRangeKernel", 1, u64::MAX, Effect::Fail(cl_sys::CL_INVALID_KERNEL));
    for _ in 0..5 {
        book.price(&engine).unwrap();
        book.assert_is(&expected, "a device that always fails");
    }
    let all = described(&engine);
    assert_eq!(all["fallbacks"], 3, "{all}");
    assert!(all["last_fallback"].as_str().unwrap().contains("clEnqueueNDRangeKernel answered -48"), "{all}");
}

#[test]
fn devices_and_the_cpu_share_a_book() {
    let _alone = alone();
    let indexes = devices();
    if indexes.is_empty() {
        return;
    }
    let cache = tempfile::tempdir().unwrap();
    const MANY: usize = 400_000;
    let expected = expected(MANY);
    for share_with_cpu in [false, true] {
        for backend in [Backend::OpenCl, Backend::Auto] {
            let config = Config { share_with_cpu, ..config(backend, &indexes, &cache) };
            let engine = Engine::new(&config).unwrap();
            engine.always_on_devices();
            let mut book = Book::new(MANY);
            for _ in 0..3 {
                book.price(&engine).unwrap();
                book.assert_is(&expected, "shared");
            }
            let all = described(&engine);
            if !share_with_cpu {
                for device in all["devices"].as_array().unwrap() {
                    assert!(device["rows_per_second"].as_f64().unwrap() > 0.0, "{all}");
                }
            }
            // One of them fails in the middle.
            if backend == Backend::Auto {
                reset();
                inject("clEnqueueReadBuffer", 20, 1, Effect::Fail(cl_sys::CL_OUT_OF_RESOURCES));
                inject("clEnqueueWriteBuffer", 30, 1, Effect::Fail(cl_sys::CL_INVALID_CONTEXT));
                book.price(&engine).unwrap();
                // With the CPU's help the devices may have too little to do to come that far.
                assert!(share_with_cpu || injected() > 0);
                book.assert_is(&expected, "one device failed");
                reset();
            }
        }
    }
    assert_eq!(live(), Live::default());
}

#[test]
fn jobs_and_calls_on_devices_are_cancelled_and_fall_back() {
    let _alone = alone();
    let Some(device) = device() else { return };
    let cache = tempfile::tempdir().unwrap();
    const MANY: usize = 400_000;
    let expected = expected(MANY);
    let engine = Engine::new(&config(Backend::Auto, &[device], &cache)).unwrap();
    engine.always_on_devices();

    let mut book = Book::new(MANY);
    let mut reports = Vec::new();
    let control = Control {
        progress: Some(&mut |done, all| {
            reports.push(done);
            assert_eq!(all, MANY as u64);
            done < 100_000
        }),
        cancel: None,
    };
    let error = engine.price_book(&mut [book.batch()], control).unwrap_err();
    assert_eq!(error.status, Status::Cancelled, "{error}");
    assert!(reports.len() >= 2 && reports.windows(2).all(|pair| pair[0] <= pair[1]), "{reports:?}");
    // Rows that were done are written, rows that were not are as they were or are right, too.
    let written = (0..MANY).filter(|row| book.codes[*row] != 77).count() as u64;
    assert!(written >= *reports.last().unwrap() && written < MANY as u64, "{written} {reports:?}");
    for row in (0..MANY).filter(|row| book.codes[*row] == RowCode::OK.0) {
        assert_eq!(book.price[row].to_bits(), expected.price[row].to_bits());
    }
    let set = AtomicI32::new(1);
    let control = Control { progress: None, cancel: Some(&set) };
    assert_eq!(engine.price_book(&mut [book.batch()], control).unwrap_err().status, Status::Cancelled);

    for fault in [None, Some("clEnqueueNDRangeKernel")] {
        reset();
        if let Some(entry_point) = fault {
            inject(entry_point, 2, u64::MAX, Effect::Fail(cl_sys::CL_OUT_OF_HOST_MEMORY));
        }
        let book: &'static mut Book = Box::leak(Box::new(Book::new(MANY)));
        let memory: *mut Book = book;
        // SAFETY: the batch is gone when the job is done, and so is this reference.
        let job = engine.submit(vec![unsafe { &mut *memory }.batch()]).unwrap();
        let outcome = job.wait(None).unwrap().unwrap();
        assert_eq!(outcome.rows, MANY as u64);
        drop(job);
        // SAFETY: nobody else uses it any more.
        let book = unsafe { Box::from_raw(memory) };
        book.assert_is(&expected, &format!("a job with {fault:?} failing"));
    }
    reset();
}

/// Number of repetitions; a full check takes NEUTRYX_OPENCL_CALLS=100000.
fn repetitions() -> usize {
    let calls = std::env::var("NEUTRYX_OPENCL_CALLS").ok();
    calls.map_or(4000, |calls| calls.parse().expect("NEUTRYX_OPENCL_CALLS is a number"))
}

#[test]
fn nothing_leaks_over_many_calls_threads_and_engines() {
    let _alone = alone();
    let refused = cl_sys::release_failures();
    let cache = tempfile::tempdir().unwrap();
    let expected = expected(600);
    for device in devices() {
        let config = config(Backend::OpenCl, &[device], &cache);
        let engine = Engine::new(&config).unwrap();
        let run = |calls: usize| {
            let mut book = Book::new(600);
            for _ in 0..calls {
                book.price(&engine).unwrap();
            }
            book.assert_is(&expected, "many calls");
        };
        let in_threads = |threads: usize, calls: usize| {
            std::thread::scope(|scope| {
                (0..threads).for_each(|_| drop(scope.spawn(|| run(calls))));
            });
        };
        in_threads(16, 8);
        // Lanes are kept, but no more than a few, and everything else is of the moment.
        let before = live();
        assert!(before.queues <= 8 && before.memory_objects <= 100 && before.events == 0, "{before:?}");
        assert!(before.kernels <= 64, "{before:?}");
        run(repetitions() / 2);
        in_threads(16, repetitions() / 32);
        let after = live();
        assert!(
            after.queues <= 8 && after.memory_objects <= before.memory_objects + 8,
            "{before:?} {after:?}"
        );
        assert_eq!((after.contexts, after.programs), (before.contexts, before.programs));
        assert!(after.kernels <= 64 && after.events == 0, "{after:?}");
        drop(engine);
        assert_eq!(live(), Live::default());
        for _ in 0..repetitions() / 100 {
            let engine = Engine::new(&config).unwrap();
            let mut book = Book::new(600);
            book.price(&engine).unwrap();
            drop(engine);
            assert_eq!(live(), Live::default());
        }
    }
    assert_eq!(cl_sys::release_failures(), refused);
}

/// Prices and Greeks of two simulated rows, as bits.
fn simulate(engine: &Engine) -> Result<Vec<u64>, Error> {
    let (spot, mut price, mut delta) = ([95.0, 105.0], [-7.0; 2], [-7.0; 2]);
    let mut batch = SimulationBatch::builder(SimulationId::BasketAsian, 2)
        .input(SimulationInput::Type, 1.0)
        .input(SimulationInput::Spot, &spot)
        .input(SimulationInput::Strike, 100.0)
        .input(SimulationInput::Time, 0.75)
        .input(SimulationInput::Rate, 0.03)
        .input(SimulationInput::Vol, 0.2)
        .output(SimulationOutput::Price, &mut price)
        .output(SimulationOutput::Delta, &mut delta)
        .build()
        .unwrap();
    // Sobol points of several assets, as they take every kind of memory there is.
    let settings = SimulationSettings {
        generator: Generator::Sobol,
        replicates: 4,
        fixings: Fixings::Equal(2),
        correlation: Correlation::equal(2, 0.3).unwrap(),
        paths: 40_000,
        chunk_paths: 2048,
        ..Default::default()
    };
    engine.simulate(&mut batch, &settings, None, Control::default())?;
    drop(batch);
    Ok(price.iter().chain(&delta).map(|value| value.to_bits()).collect())
}

fn simulated_on_the_cpu() -> Vec<u64> {
    simulate(&Engine::new(&Config { backend: Backend::Cpu, ..Config::default() }).unwrap()).unwrap()
}

#[test]
fn auto_simulates_whatever_fails() {
    let _alone = alone();
    let Some(device) = device() else { return };
    let cache = tempfile::tempdir().unwrap();
    let expected = simulated_on_the_cpu();
    let config = config(Backend::Auto, &[device], &cache);
    let make = || {
        let engine = Engine::new(&config).unwrap();
        engine.always_on_devices();
        engine
    };
    let mut in_call = Vec::new();
    for _ in 0..2 {
        reset();
        let engine = make();
        assert_eq!(simulate(&engine).unwrap(), expected);
        let all = described(&engine);
        assert_eq!(all["fallbacks"], 0, "{all}");
        in_call = called();
        drop(engine);
        assert_eq!(live(), Live::default());
    }
    assert!(in_call.iter().any(|(name, _)| *name == "clEnqueueNDRangeKernel"));
    let (mut fallbacks, memory) = (0, cl_sys::CL_OUT_OF_RESOURCES);
    for (entry_point, count) in in_call {
        // Golden paths come first, and then the call.
        for call in [1, 2, count] {
            for (times, code) in [(1, memory), (u64::MAX, -4711)] {
                let what = format!("{entry_point} call {call}, {times} times, code {code}");
                reset();
                inject(entry_point, call, times, Effect::Fail(code));
                let engine = make();
                let found = simulate(&engine);
                assert!(found.as_ref() == Ok(&expected), "{what}: {found:?}");
                reset();
                let all = described(&engine);
                fallbacks += all["fallbacks"].as_u64().unwrap_or(0);
                assert_eq!(simulate(&engine).unwrap(), expected, "after {what}");
                drop(engine);
                assert_eq!(live(), Live::default(), "{what}");
            }
        }
    }
    assert!(fallbacks > 20, "{fallbacks}");
}

#[test]
fn opencl_says_what_failed_in_a_simulation_and_goes_on() {
    let _alone = alone();
    let Some(device) = device() else { return };
    let cache = tempfile::tempdir().unwrap();
    let expected = simulated_on_the_cpu();
    let engine = Engine::new(&config(Backend::OpenCl, &[device], &cache)).unwrap();
    simulate(&engine).unwrap();
    reset();
    assert_eq!(simulate(&engine).unwrap(), expected);
    let mut failed = 0;
    for (entry_point, count) in called() {
        for call in [1, count] {
            for code in [cl_sys::CL_INVALID_COMMAND_QUEUE, cl_sys::CL_MEM_OBJECT_ALLOCATION_FAILURE] {
                let what = format!("{entry_point} call {call}, code {code}");
                reset();
                inject(entry_point, call, u64::MAX, Effect::Fail(code));
                match simulate(&engine) {
                    Ok(found) => assert_eq!(found, expected, "{what}"),
                    Err(error) => {
                        failed += 1;
                        assert_eq!(error.status, Status::DeviceFailed, "{what}: {error}");
                        assert_eq!(error.device_code, code, "{what}: {error}");
                        assert!(error.message.contains(entry_point), "{what}: {error}");
                    }
                }
                reset();
                assert_eq!(simulate(&engine).unwrap(), expected, "after {what}");
            }
        }
    }
    assert!(failed > 5, "{failed}");
    // Launches that do not fit are halved.
    reset();
    inject("clEnqueueNDRangeKernel", 1, 2, Effect::Fail(cl_sys::CL_MEM_OBJECT_ALLOCATION_FAILURE));
    assert_eq!(simulate(&engine).unwrap(), expected);
    assert_eq!(injected(), 2);
    drop(engine);
    assert_eq!(live(), Live::default());
}

#[test]
fn the_cpu_goes_on_where_one_of_several_devices_fails() {
    let _alone = alone();
    let indexes = devices();
    if indexes.is_empty() {
        return;
    }
    let cache = tempfile::tempdir().unwrap();
    let expected = simulated_on_the_cpu();
    for share_with_cpu in [false, true] {
        let config = Config { share_with_cpu, ..config(Backend::Auto, &indexes, &cache) };
        let engine = Engine::new(&config).unwrap();
        engine.always_on_devices();
        for call in [u64::MAX, 1, 3, 6] {
            simulate(&engine).unwrap();
            reset();
            inject("clEnqueueReadBuffer", call, 1, Effect::Fail(cl_sys::CL_INVALID_CONTEXT));
            assert_eq!(simulate(&engine).unwrap(), expected, "call {call}");
            reset();
        }
    }
}
