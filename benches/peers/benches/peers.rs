//! neutryx, its peers and the machine's limits on the same book in the same run.
//!
//! The name of each benchmark is `OUTPUTS/WHO/ROWS`; `cargo xtask bench` makes the tables of
//! `docs/benchmarks.md` from them.

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Criterion, SamplingMode, Throughput};
use neutryx::real::format::{Binary32, Binary64};
use neutryx::{Batch, Config, Engine, Input, InstructionSet, Output, OutputSet, Precision, PricerId};
use neutryx_peers::book::{Book, GREEKS, Results};
use neutryx_peers::single::Single;
use neutryx_peers::{floor, quantlib, textbook};
use std::hint::black_box;
use std::time::Duration;

/// The book that everyone prices.
const ROWS: usize = 100_000;
/// What slow ways get, for their time an option does not depend on it.
const FEW_ROWS: usize = 1_000;
/// More than any cache holds.
const MANY_ROWS: usize = 10_000_000;

type Group<'a> = BenchmarkGroup<'a, WallTime>;

fn main() {
    let book = Book::seeded(ROWS);
    let few = Book::seeded(FEW_ROWS);
    let dated = Book::of_whole_days(FEW_ROWS);
    check_peers(&book, &dated);

    let mut criterion = Criterion::default()
        .sample_size(30)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1))
        .nresamples(2_000)
        .without_plots()
        .configure_from_args();
    for (name, outputs) in output_sets() {
        let mut group = criterion.benchmark_group(name);
        // Every sample runs as often as every other: what matters is the median, not a regression line.
        group.sampling_mode(SamplingMode::Flat);
        neutryx_alone(&mut group, &book, &few, &outputs);
        peers(&mut group, &book, &dated, &outputs);
        floors(&mut group, &book, &outputs);
        if outputs.len() <= GREEKS.len() {
            let mut single = Single::new(PricerId::BsmEuropean, few.inputs(), &outputs);
            measure(&mut group, "neutryx-single", 1, || single.price_next());
        }
        if name == "price" {
            scaling(&mut group, &book, &outputs);
        }
        group.finish();
    }
    criterion.final_summary();
}

fn output_sets() -> [(&'static str, Vec<Output>); 3] {
    [
        ("price", vec![Output::Price]),
        ("greeks", GREEKS.to_vec()),
        ("all", neutryx::models::pricer(PricerId::BsmEuropean).outputs.iter().collect()),
    ]
}

/// Nobody measures something else: all prices and Greeks agree.
fn check_peers(book: &Book, dated: &Book) {
    type Peer = fn(&Book, &mut Results);
    let peers: [(&str, &Book, bool, Peer); 9] = [
        ("textbook, prices", book, false, |b, r| textbook::prices(&b.columns(), r.price())),
        ("textbook, Greeks", book, true, |b, r| textbook::greeks(&b.columns(), &mut r.greeks())),
        ("vectorised, prices", book, false, |b, r| textbook::vectorised_prices(&b.columns(), r.price())),
        ("vectorised, Greeks", book, true, |b, r| {
            textbook::vectorised_greeks(&b.columns(), &mut r.greeks());
        }),
        ("blackFormula", book, false, |b, r| quantlib::black_formula_prices(&b.columns(), r.price())),
        ("BlackCalculator, prices", book, false, |b, r| {
            quantlib::black_calculator_prices(&b.columns(), r.price());
        }),
        ("BlackCalculator, Greeks", book, true, |b, r| {
            quantlib::black_calculator_greeks(&b.columns(), &mut r.greeks());
        }),
        ("VanillaOption, built", dated, false, |b, r| quantlib::build_and_price(&b.columns(), r.price())),
        ("VanillaOption, Greeks", dated, true, |b, r| {
            quantlib::new_dated_book(&b.columns()).greeks(&mut r.greeks());
        }),
    ];
    for (name, book, with_greeks, peer) in peers {
        let mut own = Results::new(book.rows());
        let outcome = engine(InstructionSet::best(), Precision::F64, 1).price(&mut batch(
            book.inputs(),
            &GREEKS,
            own.columns(),
        ));
        assert_eq!(outcome.map(|outcome| outcome.bad_rows), Ok(0), "neutryx prices every row");
        let mut theirs = Results::new(book.rows());
        peer(book, &mut theirs);
        let compared = if with_greeks { GREEKS.len() } else { 1 };
        for (column, output) in GREEKS.iter().enumerate().take(compared) {
            for row in 0..book.rows() {
                let (a, b) = (own.columns()[column][row], theirs.columns()[column][row]);
                // A theta near zero is what remains of terms that cancel.
                let scale = if column == 0 { b.abs() } else { b.abs() + 1.0 };
                let (distance, output) = ((a - b).abs() / scale, output.name());
                assert!(distance <= 1e-10, "{name}: {output} of row {row} is {b}, neutryx says {a}");
            }
        }
    }
}

fn engine(set: InstructionSet, precision: Precision, threads: u32) -> Engine {
    let backend = neutryx::engine::Backend::Cpu;
    let config = Config { backend, instruction_set: Some(set), precision, threads, ..Config::default() };
    Engine::new(&config).expect("only available instruction sets are asked for")
}

fn batch<'a>(inputs: &'a [(Input, Vec<f64>)], outputs: &[Output], results: &'a mut [Vec<f64>]) -> Batch<'a> {
    let rows = inputs[0].1.len();
    let mut builder = Batch::builder(PricerId::BsmEuropean, rows);
    for (input, values) in inputs {
        builder = builder.input(*input, values);
    }
    for (output, values) in outputs.iter().zip(results) {
        builder = builder.output(*output, values);
    }
    builder.build().expect("the columns are those of the pricer")
}

fn measure(group: &mut Group<'_>, who: &str, rows: usize, mut work: impl FnMut()) {
    group.throughput(Throughput::Elements(rows as u64));
    group.bench_function(BenchmarkId::new(who, rows), |bencher| bencher.iter(&mut work));
}

fn neutryx_alone(group: &mut Group<'_>, book: &Book, few: &Book, outputs: &[Output]) {
    for &set in InstructionSet::ALL.iter().filter(|set| set.is_available()) {
        let is_slow = set == InstructionSet::Portable;
        let book = if is_slow { few } else { book };
        let mut results = vec![vec![0.0; book.rows()]; outputs.len()];
        let engine = engine(set, Precision::F64, 1);
        let mut batch = batch(book.inputs(), outputs, &mut results);
        measure(group, &format!("neutryx-{}-f64", set.name()), book.rows(), || {
            engine.price(&mut batch).expect("nothing stops a batch");
        });
        if !is_slow {
            single_precision(group, set, book, outputs);
        }
    }
}

fn single_precision(group: &mut Group<'_>, set: InstructionSet, book: &Book, outputs: &[Output]) {
    let engine = engine(set, Precision::F32, 1);
    let inputs = narrowed(book);
    let mut results = vec![vec![0f32; book.rows()]; outputs.len()];
    let mut builder = Batch::builder(PricerId::BsmEuropean, book.rows());
    for ((input, _), values) in book.inputs().iter().zip(&inputs) {
        builder = builder.input(*input, values);
    }
    for (output, values) in outputs.iter().zip(&mut results) {
        builder = builder.output_f32(*output, values);
    }
    let mut batch = builder.build().expect("the columns are those of the pricer");
    measure(group, &format!("neutryx-{}-f32", set.name()), book.rows(), || {
        engine.price(&mut batch).expect("nothing stops a batch");
    });
}

fn narrowed(book: &Book) -> Vec<Vec<f32>> {
    let narrow = |column: &Vec<f64>| column.iter().map(|value| *value as f32).collect();
    book.inputs().iter().map(|(_, column)| narrow(column)).collect()
}

fn peers(group: &mut Group<'_>, book: &Book, dated: &Book, outputs: &[Output]) {
    let (columns, dated_columns) = (book.columns(), dated.columns());
    let mut results = Results::new(book.rows());
    let mut dated_results = Results::new(dated.rows());
    let objects = quantlib::new_dated_book(&dated_columns);
    match outputs.len() {
        1 => {
            let price = results.price();
            measure(group, "textbook", ROWS, || textbook::prices(&columns, black_box(price)));
            let price = results.price();
            measure(group, "textbook-vectorised", ROWS, || {
                textbook::vectorised_prices(&columns, black_box(price));
            });
            let price = results.price();
            measure(group, "quantlib-black-formula", ROWS, || {
                quantlib::black_formula_prices(&columns, black_box(price));
            });
            let price = results.price();
            measure(group, "quantlib-black-calculator", ROWS, || {
                quantlib::black_calculator_prices(&columns, black_box(price));
            });
            let price = dated_results.price();
            measure(group, "quantlib-engine", FEW_ROWS, || objects.prices(black_box(price)));
            let price = dated_results.price();
            measure(group, "quantlib-engine-built", FEW_ROWS, || {
                quantlib::build_and_price(&dated_columns, black_box(price));
            });
        }
        6 => {
            let mut greeks = results.greeks();
            measure(group, "textbook", ROWS, || textbook::greeks(&columns, black_box(&mut greeks)));
            measure(group, "textbook-vectorised", ROWS, || {
                textbook::vectorised_greeks(&columns, black_box(&mut greeks));
            });
            measure(group, "quantlib-black-calculator", ROWS, || {
                quantlib::black_calculator_greeks(&columns, black_box(&mut greeks));
            });
            let mut greeks = dated_results.greeks();
            measure(group, "quantlib-engine", FEW_ROWS, || objects.greeks(black_box(&mut greeks)));
        }
        // No peer has them all.
        _ => {}
    }
}

fn floors(group: &mut Group<'_>, book: &Book, outputs: &[Output]) {
    let wanted = OutputSet::of(outputs);
    let double = floor::arithmetic::<Binary64>(wanted);
    let single = floor::arithmetic::<Binary32>(wanted);
    println!("arithmetic an option in f64: {double:?}; in f32: {single:?}");
    for &set in InstructionSet::ALL {
        for (precision, work) in [(Precision::F64, &double), (Precision::F32, &single)] {
            if floor::calculate(set, precision, 0, work) {
                let name = format!("floor-{}-{}", set.name(), precision.name());
                measure(group, &name, ROWS, || {
                    floor::calculate(set, precision, ROWS, black_box(work));
                });
            }
        }
    }
    let inputs: Vec<Vec<f64>> = book.inputs().iter().map(|(_, column)| column.clone()).collect();
    let mut results = vec![vec![0.0; ROWS]; outputs.len()];
    measure(group, "memory-f64", ROWS, || floor::move_columns(&inputs, black_box(&mut results)));
    let inputs = narrowed(book);
    let mut results = vec![vec![0f32; ROWS]; outputs.len()];
    measure(group, "memory-f32", ROWS, || floor::move_columns(&inputs, black_box(&mut results)));
}

/// More threads, and books that no cache holds.
fn scaling(group: &mut Group<'_>, book: &Book, outputs: &[Output]) {
    let set = InstructionSet::best();
    let mut results = vec![vec![0.0; ROWS]; outputs.len()];
    let two = engine(set, Precision::F64, 2);
    let mut small = batch(book.inputs(), outputs, &mut results);
    measure(group, "neutryx-2-threads", ROWS, || {
        two.price(&mut small).expect("nothing stops a batch");
    });

    let large = Book::seeded(MANY_ROWS);
    let mut results = vec![vec![0.0; MANY_ROWS]; outputs.len()];
    let one = engine(set, Precision::F64, 1);
    let mut batch = batch(large.inputs(), outputs, &mut results);
    measure(group, &format!("neutryx-{}-f64", set.name()), MANY_ROWS, || {
        one.price(&mut batch).expect("nothing stops a batch");
    });
    measure(group, "neutryx-2-threads", MANY_ROWS, || {
        two.price(&mut batch).expect("nothing stops a batch");
    });
    drop(batch);
    let inputs: Vec<Vec<f64>> = large.inputs().iter().map(|(_, column)| column.clone()).collect();
    measure(group, "memory-f64", MANY_ROWS, || floor::move_columns(&inputs, black_box(&mut results)));
}
