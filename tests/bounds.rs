//! No input, however far out, gives a price or a Greek outside the bounds that hold without any model.

use neutryx::{Batch, Config, Engine, Input, Output, Precision, PricerId};

struct Random(u64);

impl Random {
    /// Uniform in `low..high`.
    fn next(&mut self, low: f64, high: f64) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        low + (high - low) * ((self.0 >> 11) as f64 / (1_u64 << 53) as f64)
    }
}

const ROWS: usize = 20_000;

/// Prices, deltas and vegas of options whose inputs spread over `decades` powers of ten.
fn check(precision: Precision, decades: f64, largest_exponent: f64, slack: f64) {
    let mut random = Random(7);
    let mut columns: Vec<Vec<f64>> = vec![Vec::new(); 7];
    for _ in 0..ROWS {
        let time = 10_f64.powf(random.next(-6.0, 3.0));
        let row = [
            if random.next(0.0, 1.0) < 0.5 { 1.0 } else { -1.0 },
            10_f64.powf(random.next(-decades, decades)),
            10_f64.powf(random.next(-decades, decades)),
            time,
            random.next(-largest_exponent, largest_exponent) / time,
            random.next(-largest_exponent, largest_exponent) / time,
            10_f64.powf(random.next(-6.0, 2.0)),
        ];
        for (column, value) in columns.iter_mut().zip(row) {
            // What the computation sees, so that the bounds are those of its inputs.
            column.push(if precision == Precision::F32 { f64::from(value as f32) } else { value });
        }
    }
    let [sign, spot, strike, time, rate, dividend_yield, vol] = &columns[..] else { unreachable!() };
    let engine = Engine::new(&Config { precision, ..Default::default() }).unwrap();
    let (mut price, mut delta, mut vega) = (vec![0.0; ROWS], vec![0.0; ROWS], vec![0.0; ROWS]);
    let mut batch = Batch::builder(PricerId::BsmEuropean, ROWS)
        .input(Input::Type, sign)
        .input(Input::Spot, spot)
        .input(Input::Strike, strike)
        .input(Input::Time, time)
        .input(Input::Rate, rate)
        .input(Input::DividendYield, dividend_yield)
        .input(Input::Vol, vol)
        .output(Output::Price, &mut price)
        .output(Output::Delta, &mut delta)
        .output(Output::Vega, &mut vega)
        .build()
        .unwrap();
    engine.price(&mut batch).unwrap();
    drop(batch);
    for row in 0..ROWS {
        let discounted_spot = spot[row] * (-dividend_yield[row] * time[row]).exp();
        let discounted_strike = strike[row] * (-rate[row] * time[row]).exp();
        let (asset, other) = if sign[row] > 0.0 {
            (discounted_spot, discounted_strike)
        } else {
            (discounted_strike, discounted_spot)
        };
        let tiny = if precision == Precision::F32 { 1e-37 } else { 1e-300 };
        let rounding = slack * (asset + other) + tiny;
        let context = columns.iter().map(|column| column[row]).collect::<Vec<_>>();
        let inside = |value: f64, low: f64, high: f64, rounding: f64| {
            value >= low - rounding && value <= high + rounding
        };
        assert!(inside(price[row], (asset - other).max(0.0), asset, rounding), "{} {context:?}", price[row]);
        let most = (-dividend_yield[row] * time[row]).exp();
        assert!(inside(sign[row] * delta[row], 0.0, most, slack * most + tiny), "{} {context:?}", delta[row]);
        let most = 0.399 * discounted_spot * time[row].sqrt();
        assert!(inside(vega[row], 0.0, most, slack * most + tiny), "{} {context:?}", vega[row]);
    }
}

#[test]
fn prices_stay_inside_their_bounds() {
    check(Precision::F64, 3.0, 5.0, 1e-13);
    check(Precision::F64, 60.0, 69.0, 1e-12);
    check(Precision::F64, 100.0, 300.0, 1e-11);
    check(Precision::F32, 2.0, 2.0, 1e-4);
    check(Precision::F32, 9.0, 12.0, 1e-4);
}

#[test]
fn no_cash_is_worth_nothing() {
    for precision in [Precision::F64, Precision::F32] {
        let engine = Engine::new(&Config { precision, ..Default::default() }).unwrap();
        for cash in [0.0, -0.0, 1e-310, 1e-160] {
            let mut values = [[7.0; 8]; 4];
            let [price, delta, vega, ultima] = &mut values;
            let mut batch = Batch::builder(PricerId::CashOrNothingEuropean, 8)
                .input(Input::Type, 1.0)
                .input(Input::Spot, 127.5)
                .input(Input::Strike, &[100.0, 110.0, 120.0, 127.5, 130.0, 140.0, 150.0, 160.0])
                .input(Input::Time, 1.671875)
                .input(Input::Rate, 0.071)
                .input(Input::Vol, 1.671875)
                .input(Input::Cash, cash)
                .output(Output::Price, price)
                .output(Output::Delta, delta)
                .output(Output::Vega, vega)
                .output(Output::Ultima, ultima)
                .build()
                .unwrap();
            engine.price(&mut batch).unwrap();
            drop(batch);
            assert!(values.iter().flatten().all(|value| value.abs() <= cash), "{values:?}");
        }
    }
}
