//! A call that is cancelled before it begins writes nothing, however many threads stand ready.

use neutryx::engine::Control;
use neutryx::{Batch, Config, Engine, Input, Output, PricerId, Status};
use std::sync::atomic::AtomicI32;

#[test]
fn cancelled_before_it_begins() {
    const ROWS: usize = 12 * 2048;
    let engine = Engine::new(&Config { threads: 4, ..Default::default() }).unwrap();
    engine.warm_up().unwrap();
    let spot: Vec<f64> = (0..ROWS).map(|row| 50.0 + row as f64 / 100.0).collect();
    for _ in 0..200 {
        let mut price = vec![7.0; ROWS];
        let mut book = [Batch::builder(PricerId::BsmEuropean, ROWS)
            .input(Input::Type, 1.0)
            .input(Input::Spot, &spot)
            .input(Input::Strike, 100.0)
            .input(Input::Time, 1.0)
            .input(Input::Rate, 0.02)
            .input(Input::Vol, 0.2)
            .output(Output::Price, &mut price)
            .build()
            .unwrap()];
        let set = AtomicI32::new(1);
        let control = Control { progress: None, cancel: Some(&set) };
        assert_eq!(engine.price_book(&mut book, control).unwrap_err().status, Status::Cancelled);
        assert!(price.iter().all(|price| *price == 7.0));
    }
}
