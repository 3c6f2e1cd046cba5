//! `ntx_simulate`, states of simulations and `ntx_paths_generate` with any settings, values and bytes. Whatever is asked,
//! the status is a known one and never that of a fault inside; a call that failed wrote nothing; a row is NaN where its
//! code says so; other threads, other chunks, and a state that was saved, loaded and continued give the same bits; bytes
//! that were tampered with, their checksum made right again, are refused or simulated with, but break nothing.
#![no_main]

use libfuzzer_sys::arbitrary::{self, Arbitrary, Unstructured};
use libfuzzer_sys::fuzz_target;
use neutryx::Status;
use neutryx::ffi::*;
use neutryx::mc::path::Simulation;
use neutryx::mc::{SIMULATIONS, SimulationInput, SimulationOutput};
use std::ptr::{null, null_mut};
use std::sync::OnceLock;
use std::sync::atomic::AtomicI32;

const CANARY: u8 = 0xC5;
/// Doubles around an array that nobody may touch.
const GUARD: usize = 8;
/// Where the number of an asset or interval stands in that of a column.
const PART: u32 = 16;

#[derive(Arbitrary, Debug)]
struct Call {
    way: Way,
    simulation: u8,
    rows: u8,
    settings: Settings,
    /// Columns of one asset or interval beside those for all: column and part.
    parts: Vec<(u8, u8)>,
    /// Outputs to ask for, one a bit.
    wanted: u8,
    values: Vec<u8>,
}

#[derive(Arbitrary, Debug)]
enum Way {
    /// Other threads and chunks.
    Chunks { paths: u16 },
    /// A state saved and loaded after so many of the paths.
    State { first: u8 },
    /// A state whose bytes were changed at these places.
    Tampered { changes: Vec<(u16, u8)> },
    /// Bytes that are a state by chance.
    Bytes(Vec<u8>),
    /// Paths themselves.
    Paths { value: u8, steps: u8, first: u8 },
}

#[derive(Arbitrary, Debug)]
struct Settings {
    generator: Choice<2>,
    scrambling: Choice<3>,
    fixing_kind: Choice<3>,
    antithetic: Choice<2>,
    control_variate_off: Choice<2>,
    moment_matching: Choice<2>,
    replicates: Choice<1>,
    seed: u64,
    paths: Count,
    first_path: Count,
    targets: [u8; 2],
    assets: Choice<5>,
    lists_null: Choice<1>,
    fixing_count: Option<Count>,
    /// Distances of fixings; the last few step back.
    fixings: Vec<u8>,
    /// How much each asset has to do with what is common to all.
    correlations: [u8; 8],
    /// What makes no correlations of them.
    changes: Vec<(u8, u8)>,
}

/// Mostly one of the first `N` numbers.
#[derive(Clone, Copy, Debug)]
struct Choice<const N: u32>(u32);

impl<'a, const N: u32> Arbitrary<'a> for Choice<N> {
    fn arbitrary(u: &mut Unstructured<'a>) -> arbitrary::Result<Self> {
        Ok(Choice(match u.arbitrary::<u8>()? {
            byte @ 0..=249 => u32::from(byte) % N,
            250..=252 => u32::from(u.arbitrary::<u8>()?),
            _ => u.arbitrary()?,
        }))
    }
}

/// Mostly few.
#[derive(Clone, Copy, Debug)]
struct Count(u64);

impl Count {
    const FEW: u64 = 1024;
}

impl<'a> Arbitrary<'a> for Count {
    fn arbitrary(u: &mut Unstructured<'a>) -> arbitrary::Result<Self> {
        Ok(Count(match u.arbitrary::<u8>()? {
            byte @ 0..=239 => u64::from(byte),
            240..=249 => u64::from(u.arbitrary::<u16>()?) % Count::FEW,
            _ => u.arbitrary()?,
        }))
    }
}

/// A usual value of an input, or one at the edge of what floating-point numbers can be.
fn value(input: SimulationInput, byte: u8) -> f64 {
    const EDGES: [f64; 14] = [
        0.0,
        -0.0,
        -1.0,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::NAN,
        f64::MAX,
        f64::MIN_POSITIVE,
        5e-324,
        1e300,
        1e-20,
        1e20,
        0.5,
        4_294_967_295.0,
    ];
    if byte >= 200 {
        return EDGES[usize::from(byte - 200) % EDGES.len()];
    }
    let step = f64::from(byte);
    match input {
        SimulationInput::Type | SimulationInput::Direction | SimulationInput::Knock => {
            1.0 - 2.0 * (step % 2.0)
        }
        SimulationInput::Rate | SimulationInput::DividendYield => step / 1000.0 - 0.02,
        SimulationInput::Time | SimulationInput::Vol | SimulationInput::StrikeRatio => 0.1 + step / 64.0,
        SimulationInput::StartTime => step / 400.0,
        SimulationInput::PastFixings => step % 4.0,
        SimulationInput::LocalFloor
        | SimulationInput::LocalCap
        | SimulationInput::GlobalFloor
        | SimulationInput::GlobalCap
        | SimulationInput::Weight => step / 100.0 - 0.5,
        _ => 60.0 + step / 2.0,
    }
}

/// Doubles with guards around.
struct Guarded(Vec<f64>);

impl Guarded {
    const UNTOUCHED: f64 = f64::from_bits(u64::from_ne_bytes([CANARY; 8]));
    fn new(count: usize) -> Guarded {
        Guarded(vec![Self::UNTOUCHED; GUARD + count + GUARD])
    }
    fn data(&mut self) -> *mut f64 {
        // From the pointer to all of it: a wrong call is to be seen in the guards.
        self.0.as_mut_ptr().wrapping_add(GUARD)
    }
    fn inner(&self) -> &[f64] {
        &self.0[GUARD..self.0.len() - GUARD]
    }
    fn bits(&self) -> Vec<u64> {
        self.0.iter().map(|x| if x.is_nan() { f64::NAN.to_bits() } else { x.to_bits() }).collect()
    }
    fn check_guards(&self) {
        let is_whole = |guard: &[f64]| guard.iter().all(|x| x.to_bits() == Self::UNTOUCHED.to_bits());
        assert!(
            is_whole(&self.0[..GUARD]) && is_whole(&self.0[self.0.len() - GUARD..]),
            "a guard was written"
        );
    }
    fn is_untouched(&self) -> bool {
        self.0.iter().all(|x| x.to_bits() == Self::UNTOUCHED.to_bits())
    }
}

/// What a call says and writes.
struct Answer {
    status: Status,
    outputs: Guarded,
    codes: Vec<u32>,
}

/// Times, or fractions of the time.
fn fixings(distances: &[u8]) -> Vec<f64> {
    let distance = |byte: &u8| f64::from(*byte) * if *byte < 250 { 0.0005 } else { -0.0005 };
    if distances.is_empty() {
        return vec![1.0];
    }
    let times = distances.iter().take(12).scan(0.0, |time, byte| {
        *time += distance(byte);
        Some(*time)
    });
    times.collect()
}

/// Mostly none.
fn target(byte: u8) -> f64 {
    match byte {
        0..=200 => 0.0,
        255 => -0.1,
        some => f64::from(some) / 256.0,
    }
}

/// How many assets the settings say.
fn assets(simulation: &Simulation, settings: &Settings) -> usize {
    match settings.assets.0 {
        few @ 0..=4 if simulation.is_multi_asset() => few as usize + 1,
        0..=4 => 0,
        many => many as usize,
    }
}

fn correlations(settings: &Settings, assets: usize) -> Vec<f64> {
    let common = |i: usize| f64::from(settings.correlations[i]) / 127.5 - 1.0;
    let mut matrix: Vec<f64> = (0..assets * assets)
        .map(|i| (i / assets, i % assets))
        .map(|(i, j)| if i == j { 1.0 } else { common(i) * common(j) })
        .collect();
    for (at, by) in settings.changes.iter().take(4).filter(|_| assets > 0) {
        matrix[usize::from(*at) % (assets * assets)] += f64::from(*by) - 128.0;
    }
    matrix
}

/// A batch with settings, whatever they are.
struct Question<'c> {
    simulation: &'static Simulation,
    rows: usize,
    /// Number, and a value for each row.
    inputs: Vec<(u32, Vec<f64>)>,
    outputs: Vec<SimulationOutput>,
    fixings: Vec<f64>,
    correlations: Vec<f64>,
    settings: &'c Settings,
}

impl<'c> Question<'c> {
    fn new(call: &'c Call) -> Question<'c> {
        let simulation = SIMULATIONS[usize::from(call.simulation) % SIMULATIONS.len()];
        let rows = usize::from(call.rows % 4);
        let mut bytes = call.values.iter().copied();
        let mut column = |input, part: u32| {
            let values = (0..rows).map(|_| value(input, bytes.next().unwrap_or(80))).collect();
            (input as u32 | part << PART, values)
        };
        let mut inputs: Vec<_> = simulation.columns.iter().map(|of| column(of.input, 0)).collect();
        for (at, part) in call.parts.iter().take(12) {
            let input = simulation.columns[usize::from(*at) % simulation.columns.len()].input;
            inputs.push(column(input, u32::from(*part % 8)));
        }
        let outputs = simulation.outputs.iter().copied().enumerate();
        let settings = &call.settings;
        Question {
            simulation,
            rows,
            inputs,
            outputs: outputs.filter(|(i, _)| call.wanted >> i & 1 != 0).map(|(_, output)| output).collect(),
            fixings: fixings(&settings.fixings),
            correlations: correlations(
                settings,
                assets(simulation, settings).min(settings.correlations.len()),
            ),
            settings,
        }
    }

    fn settings(&self) -> ntx_simulation_settings {
        let given = self.settings;
        let is_list = given.fixing_kind.0 != 0;
        let are_null = given.lists_null.0 != 0;
        let fixing_count = match given.fixing_count {
            Some(Count(count)) if !is_list => count as usize % 64,
            Some(Count(count)) if are_null || count > 1 << 20 => count as usize,
            _ => self.fixings.len(),
        };
        let assets = assets(self.simulation, given);
        // What is longer than the matrix must be refused by its number alone.
        let has_matrix = !are_null && (assets * assets == self.correlations.len() || assets > 64);
        ntx_simulation_settings {
            struct_size: size_of::<ntx_simulation_settings>() as u32,
            generator: given.generator.0,
            paths: given.paths.0,
            first_path: given.first_path.0,
            seed: given.seed,
            scrambling: given.scrambling.0,
            replicates: given.replicates.0,
            antithetic: given.antithetic.0,
            control_variate_off: given.control_variate_off.0,
            fixing_kind: given.fixing_kind.0,
            moment_matching: given.moment_matching.0,
            fixing_count,
            fixings: if is_list && !are_null { self.fixings.as_ptr() } else { null() },
            standard_error: target(given.targets[0]),
            relative_error: target(given.targets[1]),
            deadline_ns: 0,
            chunk_paths: 0,
            asset_count: assets,
            correlation: if has_matrix && assets > 0 { self.correlations.as_ptr() } else { null() },
        }
    }

    /// Asks with these settings, and more paths than a moment takes only until they would begin.
    fn ask(
        &self,
        engine: usize,
        settings: &ntx_simulation_settings,
        state: *mut ntx_simulation_state,
    ) -> Answer {
        let mut outputs = Guarded::new(self.rows * self.outputs.len());
        let columns: Vec<_> = self
            .outputs
            .iter()
            .enumerate()
            .map(|(i, output)| ntx_output {
                id: *output as u32,
                dtype: 0,
                data: outputs.data().wrapping_add(i * self.rows).cast(),
                stride: 8,
            })
            .collect();
        let mut codes = vec![u32::MAX; self.rows];
        let cancel = AtomicI32::new(i32::from(settings.paths > 2 * Count::FEW || settings.replicates > 64));
        let control = ntx_control {
            struct_size: size_of::<ntx_control>() as u32,
            progress: None,
            user: null_mut(),
            cancel: &cancel,
        };
        let status = self.with_batch(&columns, &mut codes, |batch| {
            // SAFETY: every column has as many elements as there are rows, every list as many as it says.
            unsafe { ntx_simulate(engines()[engine].0, batch, settings, state, &control, null_mut()) }
        });
        outputs.check_guards();
        Answer { status, outputs, codes }
    }

    fn with_batch(
        &self,
        outputs: &[ntx_output],
        codes: &mut [u32],
        call: impl FnOnce(*const ntx_batch) -> i32,
    ) -> Status {
        let inputs: Vec<_> = self
            .inputs
            .iter()
            .map(|(id, values)| ntx_input { id: *id, dtype: 0, data: values.as_ptr().cast(), stride: 8 })
            .collect();
        let batch = ntx_batch {
            struct_size: size_of::<ntx_batch>() as u32,
            pricer: self.simulation.id as u32,
            rows: self.rows,
            inputs: inputs.as_ptr(),
            input_count: inputs.len(),
            outputs: outputs.as_ptr(),
            output_count: outputs.len(),
            row_codes: codes.as_mut_ptr(),
            row_codes_stride: 4,
        };
        let status = Status::from_code(call(&batch)).expect("a status that exists");
        assert!(!matches!(status, Status::Internal | Status::Pending | Status::BufferTooSmall), "{status:?}");
        status
    }
}

struct Handle(*mut ntx_engine);
// SAFETY: engines may be shared by threads.
unsafe impl Send for Handle {}
// SAFETY: engines may be shared by threads.
unsafe impl Sync for Handle {}

/// One with a thread, one with three.
fn engines() -> &'static [Handle; 2] {
    static ENGINES: OnceLock<[Handle; 2]> = OnceLock::new();
    ENGINES.get_or_init(|| {
        [1, 3].map(|threads| {
            let struct_size = size_of::<ntx_engine_config>() as u32;
            // SAFETY: numbers and pointers, for which zero means the default.
            let default: ntx_engine_config = unsafe { std::mem::zeroed() };
            let config = ntx_engine_config { struct_size, threads, ..default };
            let mut engine = null_mut();
            // SAFETY: the handle is written; the error is null.
            assert_eq!(unsafe { ntx_engine_create(&config, &mut engine, null_mut()) }, 0);
            Handle(engine)
        })
    })
}

/// A state that ends with its scope.
struct State(*mut ntx_simulation_state);

impl State {
    fn new() -> State {
        let mut state = null_mut();
        // SAFETY: the handle is written; the error is null.
        assert_eq!(unsafe { ntx_simulation_state_create(&mut state, null_mut()) }, 0);
        State(state)
    }
    fn load(bytes: &[u8]) -> Option<State> {
        let mut state = null_mut();
        // SAFETY: as many bytes as there are.
        let status =
            unsafe { ntx_simulation_state_load(bytes.as_ptr().cast(), bytes.len(), &mut state, null_mut()) };
        assert_eq!(status == 0, !state.is_null());
        assert!(status == 0 || status == Status::InvalidArgument.code());
        (status == 0).then_some(State(state))
    }
    fn save(&self) -> Vec<u8> {
        let mut size = 0;
        // SAFETY: asks for the size, and then for so many bytes.
        unsafe {
            ntx_simulation_state_save(self.0, null_mut(), 0, &mut size, null_mut());
            let mut bytes = vec![0; size];
            let status =
                ntx_simulation_state_save(self.0, bytes.as_mut_ptr().cast(), size, &mut size, null_mut());
            assert_eq!(status, 0);
            bytes
        }
    }
}

impl Drop for State {
    fn drop(&mut self) {
        // SAFETY: made by the library, and used by nobody else.
        unsafe { ntx_simulation_state_release(self.0) }
    }
}

/// The bytes with the checksum that belongs to them: FNV-1a, in the last eight.
fn signed(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.truncate(bytes.len().saturating_sub(8));
    let sum = bytes
        .iter()
        .fold(0xCBF2_9CE4_8422_2325_u64, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3));
    bytes.extend(sum.max(1).to_le_bytes());
    bytes
}

/// NaN where the code says so, and nowhere else.
fn check_rows(question: &Question<'_>, answer: &Answer) {
    if answer.status.code() < 0 {
        assert!(answer.outputs.is_untouched() || answer.status == Status::Cancelled, "{:?}", answer.status);
        return;
    }
    assert_eq!(answer.status == Status::Ok, answer.codes.iter().all(|code| *code == 0));
    for (row, code) in answer.codes.iter().enumerate().filter(|(_, code)| **code != u32::MAX) {
        let mut values = question
            .outputs
            .iter()
            .zip(answer.outputs.inner().chunks(question.rows))
            .map(|(output, values)| (output, values[row]));
        match code {
            // One path tells no error, and without one no reduction.
            0 => assert!(values.all(|(output, x)| *output != SimulationOutput::Price || !x.is_nan())),
            _ => assert!(values.all(|(output, x)| *output == SimulationOutput::PathsUsed || x.is_nan())),
        }
    }
}

fn generate(question: &Question<'_>, settings: &ntx_simulation_settings, value: u8, steps: u8, first: u8) {
    let steps = usize::from(steps % 16);
    if settings.paths == 0 || settings.paths > 300 || settings.asset_count > 8 {
        return;
    }
    let count = question.rows * settings.paths as usize * steps.max(64) * settings.asset_count.max(1);
    let mut target = Guarded::new(count + usize::from(first));
    let array = ntx_paths {
        struct_size: size_of::<ntx_paths>() as u32,
        value: u32::from(value % 12),
        dtype: 0,
        reserved: 0,
        data: target.data().wrapping_add(usize::from(first)).cast(),
        first: 0,
        steps,
        row_stride: 0,
        path_stride: 0,
        step_stride: 0,
        asset_stride: 0,
    };
    let mut codes = vec![u32::MAX; question.rows];
    let status = question.with_batch(&[], &mut codes, |batch| {
        // SAFETY: there is room for 64 steps, more than there are.
        unsafe { ntx_paths_generate(engines()[1].0, batch, settings, &array, null(), null_mut()) }
    });
    target.check_guards();
    assert!(status.code() >= 0 || target.is_untouched(), "a call that failed wrote something");
}

fuzz_target!(|call: Call| {
    let question = Question::new(&call);
    let settings = question.settings();
    let alone = question.ask(0, &settings, null_mut());
    check_rows(&question, &alone);
    let same = |answer: &Answer, what: &str| {
        assert_eq!(answer.status, alone.status, "{what}");
        if alone.status.code() >= 0 {
            assert_eq!(answer.codes, alone.codes, "{what}");
            assert_eq!(answer.outputs.bits(), alone.outputs.bits(), "{what}");
        }
    };
    match &call.way {
        Way::Chunks { paths } => {
            let chunks = ntx_simulation_settings { chunk_paths: u64::from(*paths), ..settings };
            same(&question.ask(1, &chunks, null_mut()), "other chunks");
        }
        Way::State { first } => {
            let state = State::new();
            let fewer = settings.paths.min(u64::from(*first));
            question.ask(1, &ntx_simulation_settings { paths: fewer, ..settings }, state.0);
            let bytes = state.save();
            let loaded = State::load(&bytes).expect("what was saved can be loaded");
            assert_eq!(loaded.save(), bytes);
            let continued = question.ask(1, &settings, loaded.0);
            // A target ends rows by what is known then, which more paths in the state change.
            if settings.standard_error <= 0.0 && settings.relative_error <= 0.0 && fewer != 0 {
                same(&continued, "continued");
            }
        }
        Way::Tampered { changes } => {
            let state = State::new();
            question.ask(0, &settings, state.0);
            let mut bytes = state.save();
            let length = bytes.len();
            for (at, by) in changes.iter().take(16) {
                bytes[usize::from(*at) % length] ^= by;
            }
            if let Some(loaded) = State::load(&signed(bytes)) {
                question.ask(1, &settings, loaded.0);
                let merged = State::load(&loaded.save()).expect("what was saved can be loaded");
                // SAFETY: two states, which nobody else uses.
                let status = unsafe { ntx_simulation_state_merge(merged.0, state.0, null_mut()) };
                assert!(status == 0 || status == Status::InvalidArgument.code());
            }
        }
        Way::Bytes(bytes) => {
            let loaded = [State::load(bytes), State::load(&signed([&b"NTXS\x02\0\0\0"[..], bytes].concat()))];
            for state in loaded.into_iter().flatten() {
                question.ask(1, &settings, state.0);
            }
        }
        Way::Paths { value, steps, first } => generate(&question, &settings, *value, *steps, *first),
    }
});
