//! The same bits whatever the instruction set, the number of threads, the length and place in the batch, and
//! the layout; and nothing written beside the outputs.

use neutryx::models::implied_vol::priced_by;
use neutryx::models::{REGISTRY, pricer};
use neutryx::{Batch, Config, Engine, Input, InstructionSet, Output, Precision, PricerId};

/// SplitMix64: the same book everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
    fn uniform(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * ((self.next() >> 11) as f64 / (1_u64 << 53) as f64)
    }
}

/// Input columns for any pricer: mostly ordinary rows, some far out, some at the edges, some bad.
fn book(rows: usize) -> Vec<(Input, Vec<f64>)> {
    let mut random = Random(2002);
    // Prices have numbers of their own: the other columns are those of books without them.
    let mut quoted = Random(2013);
    let mut columns: Vec<(Input, Vec<f64>)> =
        Input::ALL.iter().map(|input| (*input, Vec::with_capacity(rows))).collect();
    for row in 0..rows {
        let wild = row % 7 == 3;
        let edge = if row % 23 == 11 { random.next() % 12 } else { 99 };
        for (input, column) in &mut columns {
            let mut value = match input {
                Input::Type => [1.0, -1.0][(random.next() & 1) as usize],
                Input::Spot | Input::Forward | Input::Strike if wild => random.uniform(1.0, 1000.0),
                Input::Spot | Input::Forward | Input::Strike => random.uniform(50.0, 150.0),
                Input::Time if wild => random.uniform(1e-6, 50.0),
                Input::Time => random.uniform(0.01, 3.0),
                Input::Rate => random.uniform(-0.02, 0.1),
                Input::DividendYield => random.uniform(-0.01, 0.06),
                Input::Vol if wild => random.uniform(1e-4, 5.0),
                Input::Vol => random.uniform(0.05, 0.9),
                Input::Displacement => random.uniform(0.0, 20.0),
                Input::Cash => random.uniform(0.5, 20.0),
                // In the money often below the intrinsic value; see `quotes`.
                Input::Price => quoted.uniform(0.0, 40.0),
            };
            match (edge, &*input) {
                (0, Input::Time) | (1, Input::Vol) => value = 0.0,
                (2, Input::Spot | Input::Forward) | (3, Input::Strike) => value = 0.0,
                (4, Input::Vol) | (5, Input::Spot | Input::Forward) => value = f64::INFINITY,
                (6, Input::Type) => value = 2.0,
                (7, Input::Rate) => value = f64::NAN,
                (8, Input::Time) | (9, Input::Vol) => value = -1.0,
                (10, Input::Spot | Input::Forward | Input::Strike) => value *= 1e-200,
                (11, Input::Vol) => value = 1e-40,
                (1, Input::Price) => value = 0.0,
                (4, Input::Price) => value = f64::INFINITY,
                (9, Input::Price) => value *= -1.0,
                (11, Input::Price) => value *= 1e-300,
                _ => {}
            }
            column.push(value);
        }
    }
    columns
}

/// The book for one pricer. Where it implies volatilities, most prices are those of the book's own volatilities; others
/// are the least and the largest price there is, and some stay as they are, made up.
fn quotes(id: PricerId, book: &[(Input, Vec<f64>)]) -> Vec<(Input, Vec<f64>)> {
    let mut quotes = book.to_vec();
    let Some(model) = priced_by(id) else { return quotes };
    let rows = book[0].1.len();
    let place = |wanted: Input| book.iter().position(|(input, _)| *input == wanted).unwrap();
    let unit = if id == PricerId::BachelierImpliedVol { 100.0 } else { 1.0 };
    let mut vols = book[place(Input::Vol)].1.clone();
    for (row, vol) in vols.iter_mut().enumerate() {
        *vol = match row % 11 {
            4 => 0.0,
            9 => f64::INFINITY,
            _ => *vol * unit,
        };
    }
    let mut prices = vec![0.0; rows];
    let mut batch = Batch::builder(model, rows).input(Input::Vol, &vols).output(Output::Price, &mut prices);
    for (input, column) in book.iter().filter(|(input, _)| *input != Input::Vol) {
        if pricer(model).input_index(*input).is_some() {
            batch = batch.input(*input, column);
        }
    }
    engine(InstructionSet::best(), 1, Precision::F64).price(&mut batch.build().unwrap()).unwrap();
    for (row, quote) in quotes[place(Input::Price)].1.iter_mut().enumerate() {
        if row % 23 != 11 && row % 5 != 2 && prices[row].is_finite() {
            *quote = prices[row];
        }
    }
    quotes
}

fn engine(set: InstructionSet, threads: u32, precision: Precision) -> Engine {
    let config = Config { instruction_set: Some(set), threads, precision, ..Default::default() };
    Engine::new(&config).unwrap()
}

/// Prices rows `from..to` of the book: every output, and the row codes.
fn price(
    engine: &Engine,
    id: PricerId,
    book: &[(Input, Vec<f64>)],
    from: usize,
    to: usize,
) -> (Vec<Vec<f64>>, Vec<u32>) {
    const CANARY: f64 = 1234.5;
    let rows = to - from;
    let outputs: Vec<Output> = pricer(id).outputs.iter().collect();
    let mut values = vec![vec![CANARY; rows + 2]; outputs.len()];
    let mut codes = vec![77; rows + 2];
    let mut batch = Batch::builder(id, rows).codes(&mut codes[1..=rows]);
    for (input, column) in book {
        if pricer(id).input_index(*input).is_some() {
            batch = batch.input(*input, &column[from..to]);
        }
    }
    for (output, column) in outputs.iter().zip(&mut values) {
        batch = batch.output(*output, &mut column[1..=rows]);
    }
    engine.price(&mut batch.build().unwrap()).unwrap();
    assert!(values.iter().all(|column| column[0] == CANARY && column[rows + 1] == CANARY));
    assert!(codes[0] == 77 && codes[rows + 1] == 77);
    (values.into_iter().map(|column| column[1..=rows].to_vec()).collect(), codes[1..=rows].to_vec())
}

fn bits(values: &[f64]) -> Vec<u64> {
    values.iter().map(|value| value.to_bits()).collect()
}

fn assert_equal(context: &str, id: PricerId, expected: &[Vec<f64>], found: &[Vec<f64>]) {
    for ((output, expected), found) in pricer(id).outputs.iter().zip(expected).zip(found) {
        if bits(expected) != bits(found) {
            let row = (0..expected.len()).find(|i| expected[*i].to_bits() != found[*i].to_bits()).unwrap();
            panic!(
                "{context}, {} {} row {row}: {:e} and {:e}",
                id.name(),
                output.name(),
                expected[row],
                found[row]
            );
        }
    }
}

/// Those of this machine. It must have those that `NEUTRYX_REQUIRED_INSTRUCTION_SETS` names, if that is set.
fn available() -> impl Iterator<Item = InstructionSet> {
    let required = std::env::var("NEUTRYX_REQUIRED_INSTRUCTION_SETS").unwrap_or_default();
    InstructionSet::ALL.iter().copied().filter(move |set| {
        if !set.is_available() {
            assert!(
                !required.split(',').any(|name| name == set.name()),
                "this machine has no {}",
                set.name()
            );
            eprintln!("SKIPPED: this machine has no {}", set.name());
        }
        set.is_available()
    })
}

#[test]
fn an_engine_takes_the_widest_instruction_set() {
    let widest = available().max_by_key(|set| set.lanes(Precision::F64));
    let engine = Engine::new(&Config::default()).unwrap();
    assert_eq!((Some(engine.instruction_set()), Some(InstructionSet::best())), (widest, widest));
}

/// Rows of the book that every instruction set and machine is held to.
const ROWS: usize = 1500;

/// FNV-1a over the bits of every output and code, precision by precision.
const DIGESTS: [(PricerId, [u64; 2]); 10] = [
    (PricerId::BsmEuropean, [0x4a1a_4dc8_e398_29cf, 0x442e_7ada_b3d3_ce9d]),
    (PricerId::Black76European, [0xf2aa_7ef0_4d64_dcfc, 0x0a72_519e_3f05_64a6]),
    (PricerId::BachelierEuropean, [0xcc86_0ca4_de7d_9862, 0xde91_6d4c_19c7_645d]),
    (PricerId::DisplacedEuropean, [0x224d_d70a_8f19_a125, 0xad5b_68d8_4700_4c0d]),
    (PricerId::CashOrNothingEuropean, [0x535d_86a0_44b0_66b4, 0xc37a_3dd7_6897_3258]),
    (PricerId::AssetOrNothingEuropean, [0xe88c_bad8_c2f6_dfc0, 0xfd27_983f_3129_00c9]),
    (PricerId::BlackImpliedVol, [0xbe15_34af_4c05_2acd, 0xda73_4933_177c_3b23]),
    (PricerId::BsmImpliedVol, [0x7bbc_4265_6914_9993, 0x3224_4b54_9afb_c699]),
    (PricerId::DisplacedImpliedVol, [0x9a6d_3b5d_275f_90a4, 0xefda_8063_77f1_8555]),
    (PricerId::BachelierImpliedVol, [0x645e_d358_efd0_d89a, 0xe6a0_ef8e_9f21_fae6]),
];

#[test]
fn every_machine_and_instruction_set_gives_the_known_bits() {
    let book = book(ROWS);
    let mut wrong = Vec::new();
    for set in available() {
        for (i, precision) in [Precision::F64, Precision::F32].into_iter().enumerate() {
            let engine = engine(set, 1, precision);
            for (id, digests) in DIGESTS {
                let (values, codes) = price(&engine, id, &quotes(id, &book), 0, ROWS);
                let good = codes.iter().filter(|code| **code == 0).count();
                assert!(good > ROWS / 2, "only {good} rows of {} are good", id.name());
                let mut hash = 0xcbf2_9ce4_8422_2325_u64;
                let words =
                    values.iter().flatten().map(|v| v.to_bits()).chain(codes.iter().map(|c| u64::from(*c)));
                for byte in words.flat_map(u64::to_le_bytes) {
                    hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
                }
                if hash != digests[i] {
                    wrong.push(format!("{} {} {}: {hash:#018x}", set.name(), precision.name(), id.name()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "not the known bits:\n{}", wrong.join("\n"));
}

#[test]
fn lengths_and_places_do_not_matter() {
    let book = book(ROWS);
    for set in available() {
        for precision in [Precision::F64, Precision::F32] {
            let engine = engine(set, 1, precision);
            let lanes = set.lanes(precision);
            for registered in REGISTRY {
                let id = registered.id;
                let book = quotes(id, &book);
                let (whole, whole_codes) = price(&engine, id, &book, 0, ROWS);
                for rows in [0, 1, 2, 3, lanes - 1, lanes, lanes + 1, 2 * lanes + 1, 63, 64, 65, 127, 129] {
                    for from in [0, 1, 10, 777] {
                        let (part, codes) = price(&engine, id, &book, from, from + rows);
                        let expected: Vec<_> =
                            whole.iter().map(|column| column[from..from + rows].to_vec()).collect();
                        assert_equal(&format!("{} {from}+{rows}", set.name()), id, &expected, &part);
                        assert_eq!(codes, &whole_codes[from..from + rows]);
                    }
                }
            }
        }
    }
}

#[test]
fn threads_do_not_matter() {
    // Several chunks, the last one ragged.
    let rows = 5 * 2048 + 13;
    let book = book(rows);
    let best = InstructionSet::best();
    for registered in REGISTRY {
        let id = registered.id;
        let book = quotes(id, &book);
        let (one, codes) = price(&engine(best, 1, Precision::F64), id, &book, 0, rows);
        for threads in [2, 7] {
            let (many, many_codes) = price(&engine(best, threads, Precision::F64), id, &book, 0, rows);
            assert_equal(&format!("{threads} threads"), id, &one, &many);
            assert_eq!(codes, many_codes);
        }
    }
}

#[test]
fn outputs_asked_for_alone_are_the_same() {
    let book = book(ROWS);
    let engine = engine(InstructionSet::best(), 1, Precision::F64);
    for registered in REGISTRY {
        let id = registered.id;
        let book = quotes(id, &book);
        let (all, _) = price(&engine, id, &book, 0, ROWS);
        for (output, expected) in registered.outputs.iter().zip(&all) {
            let mut values = vec![0.0; ROWS];
            let mut batch = Batch::builder(id, ROWS);
            for (input, column) in &book {
                if registered.input_index(*input).is_some() {
                    batch = batch.input(*input, column);
                }
            }
            engine.price(&mut batch.output(output, &mut values).build().unwrap()).unwrap();
            assert_eq!(bits(&values), bits(expected), "{} {}", id.name(), output.name());
        }
    }
}

#[test]
fn a_constant_is_a_column_of_equal_numbers() {
    let mut book = book(ROWS);
    for (input, column) in &mut book {
        if matches!(input, Input::Rate | Input::DividendYield | Input::Time) {
            let value = column[0];
            column.fill(value);
        }
    }
    let engine = engine(InstructionSet::best(), 2, Precision::F64);
    let id = PricerId::BsmEuropean;
    let (columns, _) = price(&engine, id, &book, 0, ROWS);
    let mut values = vec![vec![0.0; ROWS]; pricer(id).outputs.iter().count()];
    let mut batch = Batch::builder(id, ROWS);
    for (input, column) in &book {
        if matches!(input, Input::Rate | Input::DividendYield | Input::Time) {
            batch = batch.input(*input, column[0]);
        } else if pricer(id).input_index(*input).is_some() {
            batch = batch.input(*input, column);
        }
    }
    for (output, column) in pricer(id).outputs.iter().zip(&mut values) {
        batch = batch.output(output, column);
    }
    engine.price(&mut batch.build().unwrap()).unwrap();
    assert_equal("constants", id, &columns, &values);
}
