//! neutryx alone: every pricer, few and many outputs, both precisions, books from one option to ten times
//! what a cache holds. `benches/peers` puts it beside other libraries.

use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput, criterion_group, criterion_main};
use neutryx::engine::Backend;
use neutryx::models::{Pricer, REGISTRY};
use neutryx::{Batch, Config, Engine, Output, Precision};
use seeded_book::seeded_book;
use std::hint::black_box;
use std::time::Duration;

#[path = "../src/bin/neutryx/seeded_book.rs"]
mod seeded_book;

/// A book as desks have them.
const ROWS: usize = 100_000;

fn output_sets(pricer: &Pricer) -> [(&'static str, Vec<Output>); 3] {
    let greeks =
        [Output::Price, Output::Delta, Output::Gamma, Output::Vega, Output::Theta, Output::Rho].to_vec();
    [("price", vec![Output::Price]), ("greeks", greeks), ("all", pricer.outputs.iter().collect())]
}

fn engine(precision: Precision) -> Engine {
    let config = Config { backend: Backend::Cpu, threads: 1, precision, ..Config::default() };
    Engine::new(&config).expect("the default suits every machine")
}

/// Prices a seeded book of `rows` options again and again, its columns in the engine's precision.
fn measure(
    criterion: &mut Criterion,
    group: &str,
    name: BenchmarkId,
    engine: &Engine,
    pricer: &Pricer,
    outputs: &[Output],
    rows: usize,
) {
    let book = seeded_book(pricer, rows);
    let single: Vec<Vec<f32>> =
        book.iter().map(|(_, column)| column.iter().map(|value| *value as f32).collect()).collect();
    let mut results = vec![vec![0.0; rows]; outputs.len()];
    let mut single_results = vec![vec![0f32; rows]; outputs.len()];
    let mut builder = Batch::builder(pricer.id, rows);
    match engine.precision() {
        Precision::F64 => {
            for (input, column) in &book {
                builder = builder.input(*input, column);
            }
            for (output, column) in outputs.iter().zip(&mut results) {
                builder = builder.output(*output, column);
            }
        }
        Precision::F32 => {
            for ((input, _), column) in book.iter().zip(&single) {
                builder = builder.input(*input, column);
            }
            for (output, column) in outputs.iter().zip(&mut single_results) {
                builder = builder.output_f32(*output, column);
            }
        }
    }
    let mut batch = builder.build().expect("the columns are those of the pricer");
    let mut group = criterion.benchmark_group(group);
    group.sampling_mode(SamplingMode::Flat).throughput(Throughput::Elements(rows as u64));
    group.bench_function(name, |bencher| {
        bencher.iter(|| engine.price(black_box(&mut batch)).expect("nothing stops a batch"));
    });
}

fn pricers(criterion: &mut Criterion) {
    for precision in [Precision::F64, Precision::F32] {
        let engine = engine(precision);
        for pricer in REGISTRY {
            for (set, outputs) in output_sets(pricer) {
                let name = BenchmarkId::new(set, precision.name());
                measure(criterion, pricer.name(), name, &engine, pricer, &outputs, ROWS);
            }
        }
    }
}

fn rows(criterion: &mut Criterion) {
    let engine = engine(Precision::F64);
    let pricer = REGISTRY[0];
    for rows in [1, 7, 64, 1_000, 10_000, 1_000_000] {
        let name = BenchmarkId::new(pricer.name(), rows);
        measure(criterion, "rows", name, &engine, pricer, &[Output::Price], rows);
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(600))
        .nresamples(2_000);
    targets = pricers, rows
}
criterion_main!(benches);
