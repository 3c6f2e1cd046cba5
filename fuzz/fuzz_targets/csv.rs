//! Any bytes as a CSV book: reading them never panics, and what is read fits together.
#![no_main]

#[allow(dead_code)]
#[path = "../../src/bin/neutryx/book.rs"]
mod book;

use book::{Book, Chunk, Reading, Source, Wanted};
use libfuzzer_sys::fuzz_target;
use neutryx::models::pricer;
use neutryx::{Batch, Config, Engine, Input, PricerId};

fuzz_target!(|bytes: &[u8]| {
    // The first byte chooses how the rest is read.
    let Some((choice, text)) = bytes.split_first() else { return };
    let pricer = pricer(PricerId::ALL[usize::from(*choice) % PricerId::ALL.len()]);
    let reading = Reading {
        map: if choice & 8 != 0 { vec![(Input::Vol, "sigma".into())] } else { Vec::new() },
        set: if choice & 16 != 0 { vec![(Input::Strike, 100.0)] } else { Vec::new() },
        delimiter: if choice & 32 != 0 { b';' } else { b',' },
    };
    let wanted: Vec<_> =
        pricer.inputs.iter().map(|column| Wanted { input: column.input, default: column.default }).collect();
    let Ok(mut book) = Book::open(text, &wanted, &reading, pricer.name()) else { return };
    let engine = Engine::new(&Config { threads: 1, ..Config::default() }).expect("a CPU");
    let mut chunk = Chunk::default();
    while book.read(&mut chunk, 7).expect("bytes in memory can be read") {
        let rows = chunk.rows.len();
        assert!((1..=7).contains(&rows));
        let mut codes = vec![0; rows];
        let mut builder = Batch::builder(pricer.id, rows).codes(&mut codes);
        for ((input, source), column) in book.sources().iter().zip(&chunk.columns) {
            builder = match source {
                Source::Cells(_) => builder.input(*input, column),
                Source::Constant(value) => builder.input(*input, *value),
            };
        }
        let outcome =
            engine.price(&mut builder.build().expect("columns of one length")).expect("a checked batch");
        assert_eq!(outcome.rows, rows as u64);
        let cells = book.sources().iter().any(|(_, source)| matches!(source, Source::Cells(_)));
        for (row, code) in chunk.rows.iter().zip(&codes) {
            assert!(!(cells && row.overlong && *code == 0), "a row with too many cells was priced");
        }
    }
});
