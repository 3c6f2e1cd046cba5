//! Implied volatility beside the crate `implied-vol`, with all of its solvers, and QuantLib, on the same quotes in one run.
//!
//! Two books: `smile`, quotes as desks have them, within 2.5 standard deviations; `hard`, the whole range, down to prices of
//! 1e-290. How many quotes everyone finds to six digits is printed too.

use criterion::measurement::WallTime;
use criterion::{
    BenchmarkGroup, BenchmarkId, Criterion, SamplingMode, Throughput, criterion_group, criterion_main,
};
use implied_vol::solver::{Experimental, FlashIv, Jaeckel};
use implied_vol::{DefaultSpecialFn, ImpliedBlackVolatility, ImpliedNormalVolatility};
use neutryx::models::pricer;
use neutryx::{Batch, Config, Engine, Input, InstructionSet, Output, Precision, PricerId};
use neutryx_peers::quantlib::{self, Quotes};
use neutryx_peers::seeded_book::seeded_book;
use neutryx_peers::single::Single;
use std::hint::black_box;
use std::time::Duration;

const ROWS: usize = 100_000;
/// What is slow gets fewer.
const FEW_ROWS: usize = 2_000;

type Group<'a> = BenchmarkGroup<'a, WallTime>;

/// Undiscounted quotes, for `implied-vol` knows no others.
struct Book {
    sign: Vec<f64>,
    forward: Vec<f64>,
    strike: Vec<f64>,
    time: Vec<f64>,
    rate: Vec<f64>,
    vol: Vec<f64>,
    price: Vec<f64>,
}

impl Book {
    fn priced(id: PricerId, columns: &[(Input, Vec<f64>)]) -> Book {
        let of = |wanted: Input| {
            columns
                .iter()
                .find(|(input, _)| *input == wanted)
                .map(|(_, column)| column.clone())
                .expect("a column")
        };
        let rows = columns[0].1.len();
        let mut book = Book {
            sign: of(Input::Type),
            forward: of(Input::Forward),
            strike: of(Input::Strike),
            time: of(Input::Time),
            rate: vec![0.0; rows],
            vol: of(Input::Vol),
            price: vec![0.0; rows],
        };
        let mut price = vec![0.0; rows];
        let mut batch = Batch::builder(id, rows)
            .input(Input::Type, &book.sign)
            .input(Input::Forward, &book.forward)
            .input(Input::Strike, &book.strike)
            .input(Input::Time, &book.time)
            .input(Input::Rate, &book.rate)
            .input(Input::Vol, &book.vol)
            .output(Output::Price, &mut price)
            .build()
            .expect("columns of one length");
        engine(InstructionSet::best(), Precision::F64).price(&mut batch).expect("a checked batch");
        drop(batch);
        book.price = price;
        book
    }
    fn smile(id: PricerId, rows: usize) -> Book {
        Book::priced(id, &seeded_book(pricer(id), rows))
    }
    /// Out-of-the-money options: `ln(K / F)` up to 50 and the whole range of the volatility.
    fn hard(rows: usize) -> Book {
        let seeds = seeded_book(pricer(PricerId::BsmEuropean), rows);
        let mut columns: Vec<(Input, Vec<f64>)> =
            [Input::Type, Input::Forward, Input::Strike, Input::Time, Input::Vol]
                .map(|input| (input, Vec::with_capacity(rows)))
                .into();
        let column = |wanted: Input| &seeds.iter().find(|(input, _)| *input == wanted).expect("a column").1;
        for row in 0..rows {
            // Uniform numbers from those of the book.
            let u = (column(Input::Spot)[row] - 50.0) / 100.0;
            let w = (column(Input::Vol)[row] - 0.08) / 0.52;
            let x = if row % 2 == 0 { 50.0 * u } else { 10_f64.powf(-6.0 + 6.0 * u) };
            let d = -7.0 + 42.0 * w;
            let root = (d * d + 2.0 * x).sqrt();
            let total_vol = if d < 0.0 { root - d } else { 2.0 * x / (root + d) };
            let time = column(Input::Time)[row];
            let sign = column(Input::Type)[row];
            let values = [sign, 100.0, 100.0 * (sign * x).exp(), time, total_vol / time.sqrt()];
            columns.iter_mut().zip(values).for_each(|((_, column), value)| column.push(value));
        }
        Book::priced(PricerId::Black76European, &columns)
    }
    fn rows(&self) -> usize {
        self.sign.len()
    }
    fn columns(&self) -> [(Input, Vec<f64>); 6] {
        [
            (Input::Type, self.sign.clone()),
            (Input::Forward, self.forward.clone()),
            (Input::Strike, self.strike.clone()),
            (Input::Time, self.time.clone()),
            (Input::Rate, self.rate.clone()),
            (Input::Price, self.price.clone()),
        ]
    }
    fn quotes(&self) -> Quotes<'_> {
        Quotes {
            sign: &self.sign,
            forward: &self.forward,
            strike: &self.strike,
            time: &self.time,
            price: &self.price,
        }
    }
    fn batch<'a>(&'a self, id: PricerId, vol: &'a mut [f64]) -> Batch<'a> {
        Batch::builder(id, self.rows())
            .input(Input::Type, &self.sign)
            .input(Input::Forward, &self.forward)
            .input(Input::Strike, &self.strike)
            .input(Input::Time, &self.time)
            .input(Input::Rate, &self.rate)
            .input(Input::Price, &self.price)
            .output(Output::Vol, vol)
            .build()
            .expect("columns of one length")
    }
}

fn engine(set: InstructionSet, precision: Precision) -> Engine {
    let config = Config { instruction_set: Some(set), precision, threads: 1, ..Config::default() };
    Engine::new(&config).expect("only available instruction sets are asked for")
}

type Peer = fn(&Book, &mut [f64]);

fn each(book: &Book, vol: &mut [f64], solve: impl Fn(&ImpliedBlackVolatility) -> Option<f64>) {
    for (row, vol) in vol.iter_mut().enumerate() {
        let quote = ImpliedBlackVolatility::builder()
            .option_price(book.price[row])
            .forward(book.forward[row])
            .strike(book.strike[row])
            .expiry(book.time[row])
            .is_call(book.sign[row] > 0.0)
            .build_unchecked();
        *vol = solve(&quote).unwrap_or(f64::NAN);
    }
}

const PEERS: [(&str, Peer); 7] = [
    ("implied-vol", |book, vol| each(book, vol, |quote| quote.calculate::<DefaultSpecialFn>())),
    ("implied-vol-jaeckel", |book, vol| each(book, vol, |quote| quote.calculate_with::<Jaeckel>())),
    ("implied-vol-flashiv", |book, vol| each(book, vol, |quote| quote.calculate_with::<FlashIv>())),
    ("implied-vol-experimental", |book, vol| each(book, vol, |quote| quote.calculate_with::<Experimental>())),
    ("implied-vol-explicit", |book, vol| {
        each(book, vol, |quote| quote.calculate_explicit::<DefaultSpecialFn>());
    }),
    ("quantlib", |book, vol| quantlib::implied_deviations(&book.quotes(), vol)),
    ("quantlib-li", |book, vol| quantlib::implied_deviations_li(&book.quotes(), vol)),
];

const NORMAL_PEERS: [(&str, Peer); 2] = [
    ("implied-vol", |book, vol| {
        for (row, vol) in vol.iter_mut().enumerate() {
            let quote = ImpliedNormalVolatility::builder()
                .option_price(book.price[row])
                .forward(book.forward[row])
                .strike(book.strike[row])
                .expiry(book.time[row])
                .is_call(book.sign[row] > 0.0)
                .build_unchecked();
            *vol = quote.calculate::<DefaultSpecialFn>().unwrap_or(f64::NAN);
        }
    }),
    ("quantlib", |book, vol| quantlib::implied_normal_vols(&book.quotes(), vol)),
];

/// How often everyone was right to a millionth, so that nobody measures something else.
fn report(group: &str, who: &str, book: &Book, vol: &[f64]) {
    let is_deviation = who.starts_with("quantlib") && group != "normal";
    let good = (0..book.rows())
        .filter(|&row| {
            let scale = if is_deviation { book.time[row].sqrt() } else { 1.0 };
            (vol[row] / (book.vol[row] * scale) - 1.0).abs() < 1e-6
        })
        .count();
    println!("{group}/{who}: {good} of {} quotes found to six digits", book.rows());
}

fn measure(group: &mut Group<'_>, who: &str, rows: usize, mut work: impl FnMut()) {
    group.sampling_mode(SamplingMode::Flat).throughput(Throughput::Elements(rows as u64));
    group.bench_function(BenchmarkId::new(who, rows), |bencher| bencher.iter(&mut work));
}

fn compare(
    criterion: &mut Criterion,
    name: &str,
    id: PricerId,
    book: &Book,
    few: &Book,
    peers: &[(&str, Peer)],
) {
    let mut group = criterion.benchmark_group(name);
    for precision in [Precision::F64, Precision::F32] {
        for &set in InstructionSet::ALL.iter().filter(|set| set.is_available()) {
            let book = if set == InstructionSet::Portable { few } else { book };
            let who = format!("neutryx-{}-{}", set.name(), precision.name());
            let mut vol = vec![0.0; book.rows()];
            let engine = engine(set, precision);
            let mut batch = book.batch(id, &mut vol);
            measure(&mut group, &who, book.rows(), || {
                engine.price(black_box(&mut batch)).expect("nothing stops a batch");
            });
            drop(batch);
            report(name, &who, book, &vol);
        }
    }
    let columns = few.columns();
    let mut single = Single::new(id, &columns, &[Output::Vol]);
    measure(&mut group, "neutryx-single", 1, || single.price_next());
    for (who, peer) in peers {
        let mut vol = vec![0.0; few.rows()];
        peer(few, &mut vol);
        report(name, who, few, &vol);
        measure(&mut group, who, few.rows(), || peer(black_box(few), &mut vol));
    }
    group.finish();
}

fn implied_vol(criterion: &mut Criterion) {
    let black = PricerId::Black76European;
    let (smile, few) = (Book::smile(black, ROWS), Book::smile(black, FEW_ROWS));
    compare(criterion, "smile", PricerId::BlackImpliedVol, &smile, &few, &PEERS);
    let (hard, few) = (Book::hard(ROWS), Book::hard(FEW_ROWS));
    compare(criterion, "hard", PricerId::BlackImpliedVol, &hard, &few, &PEERS);
    let normal = PricerId::BachelierEuropean;
    let (smile, few) = (Book::smile(normal, ROWS), Book::smile(normal, FEW_ROWS));
    compare(criterion, "normal", PricerId::BachelierImpliedVol, &smile, &few, &NORMAL_PEERS);
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(600))
        .nresamples(2_000);
    targets = implied_vol
}
criterion_main!(benches);
