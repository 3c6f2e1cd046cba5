//! Simulation beside QuantLib's Monte Carlo engines, a path or a path-step, on one thread and in one run. The same options,
//! without control variates, so that the same work is measured; prices are compared first.

use criterion::measurement::WallTime;
use criterion::{
    BenchmarkGroup, BenchmarkId, Criterion, SamplingMode, Throughput, criterion_group, criterion_main,
};
use neutryx::engine::{Backend, Control};
use neutryx::mc::{
    Fixings, Generator, SimulationBatch, SimulationId, SimulationInput, SimulationOutput, SimulationSettings,
};
use neutryx::{Config, Engine, InstructionSet, Precision};
use neutryx_peers::quantlib::{self, Paths};
use std::hint::black_box;
use std::time::Duration;

/// Days to expiry, so that QuantLib's dates give the same times.
const DAYS: u32 = 252;
const SPOT: f64 = 100.0;
const STRIKE: f64 = 105.0;
const RATE: f64 = 0.03;
const VOL: f64 = 0.2;

type Group<'a> = BenchmarkGroup<'a, WallTime>;

/// What everyone simulates.
#[derive(Clone, Copy)]
struct Task {
    name: &'static str,
    id: SimulationId,
    fixings: u32,
    generator: Generator,
    antithetic: bool,
    /// Whether the time is that of a step, or of a path.
    by_step: bool,
    /// Paths of neutryx and of QuantLib.
    paths: (u64, u64),
}

const TASKS: [Task; 5] = [
    Task {
        name: "european",
        id: SimulationId::European,
        fixings: 1,
        generator: Generator::Philox,
        antithetic: false,
        by_step: false,
        paths: (1 << 20, 1 << 15),
    },
    Task {
        name: "asian-252",
        id: SimulationId::AsianArithmetic,
        fixings: DAYS,
        generator: Generator::Philox,
        antithetic: false,
        by_step: true,
        paths: (1 << 14, 1 << 10),
    },
    Task {
        name: "asian-252-antithetic",
        id: SimulationId::AsianArithmetic,
        fixings: DAYS,
        generator: Generator::Philox,
        antithetic: true,
        by_step: true,
        paths: (1 << 14, 1 << 10),
    },
    Task {
        name: "asian-14-sobol",
        id: SimulationId::AsianArithmetic,
        fixings: 14,
        generator: Generator::Sobol,
        antithetic: false,
        by_step: false,
        paths: (1 << 17, 1 << 13),
    },
    Task {
        name: "asian-252-sobol",
        id: SimulationId::AsianArithmetic,
        fixings: DAYS,
        generator: Generator::Sobol,
        antithetic: false,
        by_step: true,
        paths: (1 << 14, 1 << 10),
    },
];

impl Task {
    fn settings(&self) -> SimulationSettings {
        SimulationSettings {
            paths: self.paths.0,
            fixings: Fixings::Equal(self.fixings),
            generator: self.generator,
            antithetic: self.antithetic,
            control_variate: false,
            ..SimulationSettings::default()
        }
    }
    /// Price and standard error.
    fn simulate(&self, engine: &Engine) -> (f64, f64) {
        let (mut price, mut error) = ([0.0], [0.0]);
        let mut batch = SimulationBatch::builder(self.id, 1)
            .input(SimulationInput::Type, 1.0)
            .input(SimulationInput::Spot, SPOT)
            .input(SimulationInput::Strike, STRIKE)
            .input(SimulationInput::Time, f64::from(DAYS) / 365.0)
            .input(SimulationInput::Rate, RATE)
            .input(SimulationInput::Vol, VOL)
            .output(SimulationOutput::Price, &mut price)
            .output(SimulationOutput::StandardError, &mut error)
            .build()
            .expect("columns of one row");
        engine
            .simulate(&mut batch, &self.settings(), None, Control::default())
            .expect("settings are allowed");
        drop(batch);
        (price[0], error[0])
    }
    fn paths(&self, paths: u64) -> Paths {
        Paths {
            is_asian: self.id != SimulationId::European,
            fixings: self.fixings,
            days: DAYS,
            spot: SPOT,
            strike: STRIKE,
            rate: RATE,
            vol: VOL,
            // QuantLib counts pairs.
            paths: if self.antithetic { paths / 2 } else { paths },
            antithetic: self.antithetic,
            is_sobol: self.generator == Generator::Sobol,
        }
    }
    fn items(&self, paths: u64) -> u64 {
        if self.by_step { paths * u64::from(self.fixings) } else { paths }
    }
}

fn engine(set: InstructionSet, precision: Precision, threads: u32) -> Engine {
    let backend = Backend::Cpu;
    let config = Config { backend, instruction_set: Some(set), precision, threads, ..Config::default() };
    Engine::new(&config).expect("only available instruction sets are asked for")
}

fn measure(group: &mut Group<'_>, who: &str, items: u64, mut work: impl FnMut()) {
    group.sampling_mode(SamplingMode::Flat).throughput(Throughput::Elements(items));
    group.bench_function(BenchmarkId::new(who, items), |bencher| bencher.iter(&mut work));
}

/// Everyone simulates the same option, or the times mean nothing.
fn agree(task: &Task, who: &str, price: f64, own: (f64, f64)) {
    println!("{}/{who}: {price:.4}; neutryx {:.4} with a standard error of {:.4}", task.name, own.0, own.1);
    assert!((price / own.0 - 1.0).abs() < 0.2, "{who} simulates something else");
}

fn simulation(criterion: &mut Criterion) {
    for task in TASKS {
        let mut group = criterion.benchmark_group(task.name);
        let items = task.items(task.paths.0);
        let mut own = (0.0, 0.0);
        for precision in [Precision::F64, Precision::F32] {
            for &set in InstructionSet::ALL.iter().filter(|set| set.is_available()) {
                if set == InstructionSet::Portable {
                    continue;
                }
                let engine = engine(set, precision, 1);
                own = task.simulate(&engine);
                let who = format!("neutryx-{}-{}", set.name(), precision.name());
                measure(&mut group, &who, items, || {
                    black_box(task.simulate(&engine));
                });
            }
        }
        let shared = engine(InstructionSet::best(), Precision::F64, 2);
        measure(&mut group, "neutryx-2-threads", items, || {
            black_box(task.simulate(&shared));
        });
        let peer = task.paths(task.paths.1);
        agree(&task, "quantlib", quantlib::simulated(&task.paths(1 << 14)), own);
        measure(&mut group, "quantlib", task.items(task.paths.1), || {
            black_box(quantlib::simulated(&peer));
        });
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(600))
        .nresamples(2_000);
    targets = simulation
}
criterion_main!(benches);
