//! Every pricer of the registry, recorded: the graph gives the bits of the formula, for regular rows and at
//! the limits.

use neutryx::models::{
    Formula, MAX_INPUTS, OUTPUT_SLOTS, Output, OutputSet, Sink,
    asset_or_nothing_european::AssetOrNothingEuropean, bachelier_european::BachelierEuropean,
    bachelier_implied_vol::BachelierImpliedVol, black_implied_vol::BlackImpliedVol,
    black76_european::Black76European, bsm_european::BsmEuropean, bsm_implied_vol::BsmImpliedVol,
    cash_or_nothing_european::CashOrNothingEuropean, displaced_european::DisplacedEuropean,
    displaced_implied_vol::DisplacedImpliedVol,
};
use neutryx::real::Real;
use neutryx::real::format::{Binary32, Binary64, Format};
use neutryx::real::trace::{Graph, record};

struct Collect<R> {
    wanted: OutputSet,
    values: Vec<(Output, R)>,
}

impl<R> Sink<R> for Collect<R> {
    fn wanted(&self) -> OutputSet {
        self.wanted
    }
    fn put(&mut self, output: Output, value: R) {
        self.values.push((output, value));
    }
}

fn evaluate<F: Formula, R: Real, const LIMITS: bool>(x: &[R], wanted: OutputSet) -> Vec<(Output, R)> {
    let mut sink = Collect { wanted, values: Vec::new() };
    F::evaluate::<R, LIMITS>(x, &mut sink);
    sink.values
}

fn graph<F: Formula, B: Format, const LIMITS: bool>(wanted: OutputSet) -> Graph<B> {
    let names: Vec<_> = F::PRICER.inputs.iter().map(|column| column.input.name()).collect();
    record::<B>(&names, |x| {
        let outputs = evaluate::<F, _, LIMITS>(x, wanted);
        outputs.into_iter().map(|(output, value)| (output.name(), value)).collect()
    })
}

/// Rows of inputs in the pricer's order: ordinary ones, and ones with a number at an edge.
fn rows<F: Formula>() -> Vec<Vec<f64>> {
    let ordinary = [1.0, 104.0, 97.5, 0.75, 0.03, 0.011, 0.22, 3.5];
    let mut rows = vec![];
    let mut state = 12345_u64;
    for i in 0..400 {
        let mut row: Vec<f64> = ordinary[..F::PRICER.inputs.len()].to_vec();
        for (j, value) in row.iter_mut().enumerate().skip(1) {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *value *= 0.5 + (state >> 11) as f64 / (1_u64 << 53) as f64;
            if i % 40 == 5 * j {
                *value = [0.0, f64::INFINITY, 1e-310, 1e300][i / 40 % 4];
            }
        }
        row[0] = if i % 2 == 0 { 1.0 } else { -1.0 };
        rows.push(row);
    }
    rows
}

fn check<F: Formula, B: Format, E: Real<Format = B, Mask = bool>>(bits: fn(E) -> u64) {
    let all = F::PRICER.outputs;
    let (regular, limits) = (graph::<F, B, false>(all), graph::<F, B, true>(all));
    let mut compared = 0;
    for row in rows::<F>() {
        let x: Vec<E> = row.iter().map(|value| E::splat(*value)).collect();
        let mut padded = [E::splat(0.0); MAX_INPUTS];
        padded[..x.len()].copy_from_slice(&x);
        let is_regular = F::is_regular(&x);
        let (graph, expected) = if is_regular {
            (&regular, evaluate::<F, E, false>(&x, all))
        } else {
            (&limits, evaluate::<F, E, true>(&x, all))
        };
        let found = graph.evaluate(&x);
        assert!(expected.len() < OUTPUT_SLOTS && found.len() == expected.len());
        for ((output, expected), found) in expected.into_iter().zip(found) {
            let equal = bits(expected) == bits(found) || (expected.is_nan() && found.is_nan());
            assert!(equal, "{} {}: {row:?}", F::PRICER.name(), output.name());
            compared += usize::from(is_regular);
        }
    }
    assert!(compared > 1000, "only {compared} regular values compared");
}

fn both<F: Formula>() {
    check::<F, Binary64, f64>(f64::to_bits);
    check::<F, Binary32, f32>(|value| u64::from(value.to_bits()));
    // Only what is asked for is recorded.
    let main = [Output::Price, Output::Vol].into_iter().find(|output| F::PRICER.outputs.contains(*output));
    let one = graph::<F, Binary64, false>(OutputSet::of(&[main.unwrap()]));
    let everything = graph::<F, Binary64, false>(F::PRICER.outputs);
    assert_eq!(one.outputs().len(), 1);
    assert!(one.operation_count() < everything.operation_count());
}

#[test]
fn recorded_pricers_give_the_same_bits() {
    both::<BsmEuropean>();
    both::<Black76European>();
    both::<BachelierEuropean>();
    both::<DisplacedEuropean>();
    both::<CashOrNothingEuropean>();
    both::<AssetOrNothingEuropean>();
    both::<BlackImpliedVol>();
    both::<BsmImpliedVol>();
    both::<DisplacedImpliedVol>();
    both::<BachelierImpliedVol>();
}
