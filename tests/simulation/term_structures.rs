//! Rates, dividend yields and volatilities that differ between intervals.

use super::{OPTION, Row, engine, simulate};
use neutryx::engine::Control;
use neutryx::mc::{
    Fixings, Generator, SIMULATIONS, SimulationBatch, SimulationId, SimulationInput, SimulationInput::*,
    SimulationOutput, SimulationSettings, SimulationState,
};
use neutryx::{Batch, Engine, Error, Input, Output, PricerId, RowCode, Status};

/// A value of an input for one interval, or for all if that is 0.
type Term = (u32, SimulationInput, f64);

const TERMS: [Term; 8] = [
    (1, Rate, 0.01),
    (2, Rate, 0.05),
    (0, Rate, 0.03),
    (2, DividendYield, 0.04),
    (0, DividendYield, 0.0),
    (1, Vol, 0.35),
    (2, Vol, 0.15),
    (3, Vol, 0.2),
];
/// Where the three intervals end.
const ENDS: [f64; 3] = [0.25, 0.6, 1.0];
const OUTPUTS: [SimulationOutput; 4] = [
    SimulationOutput::Price,
    SimulationOutput::StandardError,
    SimulationOutput::Delta,
    SimulationOutput::Vega,
];

fn settings() -> SimulationSettings {
    SimulationSettings { paths: 1 << 17, fixings: Fixings::Years(ENDS.to_vec()), ..Default::default() }
}

/// Simulates one row of `id`, of one year, on `terms`.
fn run(
    id: SimulationId,
    others: &[(SimulationInput, f64)],
    terms: &[Term],
    settings: &SimulationSettings,
    state: Option<&mut SimulationState>,
) -> Result<Row, Error> {
    let mut values = [[0.0]; 4];
    let mut code = [9999];
    let mut builder = SimulationBatch::builder(id, 1).codes(&mut code);
    for (input, value) in others {
        builder = builder.input(*input, *value);
    }
    for (interval, input, value) in terms {
        builder = match interval {
            0 => builder.input(*input, *value),
            _ => builder.interval_input(*interval, *input, *value),
        };
    }
    for (output, value) in OUTPUTS.iter().zip(&mut values) {
        builder = builder.output(*output, value);
    }
    engine(2).simulate(&mut builder.build()?, settings, state, Control::default())?;
    let mut row = Row([0; 64], RowCode(code[0]));
    for (output, value) in OUTPUTS.iter().zip(values) {
        row.0[*output as usize] = value[0].to_bits();
    }
    Ok(row)
}

fn call(strike: f64) -> Vec<(SimulationInput, f64)> {
    vec![(Type, 1.0), (Spot, 100.0), (Strike, strike), (Time, 1.0)]
}

/// What `inputs` holds in each of the three intervals of [`TERMS`].
fn curve(input: SimulationInput, terms: &[Term]) -> [f64; 3] {
    let of = |interval| {
        terms.iter().find(|term| (term.0, term.1) == (interval, input)).map(|(_, _, value)| *value)
    };
    std::array::from_fn(|i| of(i as u32 + 1).or_else(|| of(0)).unwrap())
}

fn lengths() -> [f64; 3] {
    [ENDS[0], ENDS[1] - ENDS[0], ENDS[2] - ENDS[1]]
}

fn integral(values: [f64; 3]) -> f64 {
    values.iter().zip(lengths()).map(|(value, length)| value * length).sum()
}

/// Price and delta by the closed form: over a year the integrals are the rates and the variance.
fn closed_form(strike: f64, terms: &[Term]) -> [f64; 2] {
    let vol = integral(curve(Vol, terms).map(|vol| vol * vol)).sqrt();
    let (mut price, mut delta) = ([0.0], [0.0]);
    let inputs = [
        (Input::Type, 1.0),
        (Input::Spot, 100.0),
        (Input::Strike, strike),
        (Input::Time, 1.0),
        (Input::Rate, integral(curve(Rate, terms))),
        (Input::DividendYield, integral(curve(DividendYield, terms))),
        (Input::Vol, vol),
    ];
    let mut batch = inputs
        .iter()
        .fold(Batch::builder(PricerId::BsmEuropean, 1), |batch, (input, value)| batch.input(*input, *value))
        .output(Output::Price, &mut price)
        .output(Output::Delta, &mut delta)
        .build()
        .unwrap();
    Engine::new(&Default::default()).unwrap().price(&mut batch).unwrap();
    drop(batch);
    [price[0], delta[0]]
}

#[test]
fn a_flat_term_structure_changes_nothing() {
    let settings = SimulationSettings { paths: 2048, ..settings() };
    for simulation in SIMULATIONS.iter().filter(|simulation| !simulation.is_multi_asset()) {
        let mut others = call(101.0);
        others.extend([(Cash, 3.0), (Barrier, 120.0), (Direction, 1.0), (Knock, -1.0), (StartTime, 0.3)]);
        others.retain(|(input, _)| simulation.column(*input).is_some());
        let flat = [(0, Rate, 0.03), (0, DividendYield, 0.01), (0, Vol, 0.2)];
        let each: Vec<Term> =
            flat.iter().flat_map(|(_, input, value)| (1..=2).map(move |i| (i, *input, *value))).collect();
        let third = flat.map(|(_, input, value)| (3, input, value));
        let of = |terms: &[Term]| {
            if simulation.outputs.contains(&SimulationOutput::Delta) {
                run(simulation.id, &others, terms, &settings, None).map(|row| {
                    // Rounding of the rate's integral apart.
                    [SimulationOutput::StandardError, SimulationOutput::Vega].map(|o| row.get(o) as f32)
                })
            } else {
                Ok([0.0; 2])
            }
        };
        let known = of(&flat).unwrap();
        let intervals = match simulation.times.name() {
            "expiry" => each.into_iter().filter(|term| term.0 == 1).collect(),
            "start_and_expiry" => each,
            _ => each.into_iter().chain(third).collect(),
        };
        assert_eq!(of(&intervals).unwrap(), known, "{}", simulation.name());
    }
}

#[test]
fn a_barrier_out_of_reach_leaves_the_closed_form() {
    for control_variate in [false, true] {
        for (id, barrier) in [(SimulationId::Barrier, 1e6), (SimulationId::BarrierContinuous, 1e6)] {
            let mut others = call(105.0);
            others.extend([(Barrier, barrier), (Direction, 1.0), (Knock, -1.0)]);
            let settings = SimulationSettings { control_variate, ..settings() };
            let row = run(id, &others, &TERMS, &settings, None).unwrap();
            let [price, delta] = closed_form(105.0, &TERMS);
            if control_variate {
                // The control variate is the option itself.
                assert!((row.price() / price - 1.0).abs() < 1e-12, "{} {price}", row.price());
            } else {
                assert!(row.distance(price).abs() < 4.0, "{} {price}", row.distance(price));
            }
            assert!((row.get(SimulationOutput::Delta) / delta - 1.0).abs() < 0.03, "{delta}");
            // If all volatilities rise alike.
            let by = 1e-4;
            let shifted =
                |by: f64| TERMS.map(|(i, input, x)| (i, input, if input == Vol { x + by } else { x }));
            let vega =
                (closed_form(105.0, &shifted(by))[0] - closed_form(105.0, &shifted(-by))[0]) / (2.0 * by);
            let found = row.get(SimulationOutput::Vega);
            // Of likelihood ratios the deviation is large.
            let reach = if id == SimulationId::Barrier { 0.25 } else { 0.01 };
            assert!((found / vega - 1.0).abs() < reach, "{found} {vega}");
        }
    }
}

#[test]
fn geometric_means_have_the_variance_of_the_curve() {
    let vols = curve(Vol, &TERMS);
    let (rates, yields) = (curve(Rate, &TERMS), curve(DividendYield, &TERMS));
    // A step counts in the mean of the fixings as often as there are fixings at its end or later.
    let (mut mean, mut variance) = (0.0, 0.0);
    for (i, length) in lengths().iter().enumerate() {
        let weight = (3 - i) as f64 / 3.0;
        mean += weight * (rates[i] - yields[i] - 0.5 * vols[i] * vols[i]) * length;
        variance += (weight * vols[i]).powi(2) * length;
    }
    let forward = 100.0 * (mean + 0.5 * variance).exp();
    let mut price = [0.0];
    let inputs = [
        (Input::Type, 1.0),
        (Input::Forward, forward),
        (Input::Strike, 99.0),
        (Input::Time, 1.0),
        (Input::Rate, integral(rates)),
        (Input::Vol, variance.sqrt()),
    ];
    let mut batch = inputs
        .iter()
        .fold(Batch::builder(PricerId::Black76European, 1), |batch, (input, x)| batch.input(*input, *x))
        .output(Output::Price, &mut price)
        .build()
        .unwrap();
    Engine::new(&Default::default()).unwrap().price(&mut batch).unwrap();
    drop(batch);
    for generator in [Generator::Philox, Generator::Sobol] {
        let settings = SimulationSettings { generator, ..settings() };
        let row = run(SimulationId::AsianGeometric, &call(99.0), &TERMS, &settings, None).unwrap();
        assert!(row.distance(price[0]).abs() < 4.0, "{} {}", row.price(), price[0]);
    }
    // What corrects the arithmetic mean has the right expectation: the corrected estimate is the other.
    for id in [SimulationId::AsianArithmetic, SimulationId::AsianArithmeticFloating] {
        let mut others = call(99.0);
        others.retain(|(input, _)| *input != Strike || id == SimulationId::AsianArithmetic);
        let plain = SimulationSettings { control_variate: false, paths: 1 << 20, ..settings() };
        let plain = run(id, &others, &TERMS, &plain, None).unwrap();
        let row = run(id, &others, &TERMS, &settings(), None).unwrap();
        let reach = 4.0 * plain.error().hypot(row.error());
        assert!(row.error() < 0.2 * plain.error() && (row.price() - plain.price()).abs() < reach);
    }
}

#[test]
fn a_start_today_makes_the_first_interval_empty() {
    let terms = |first: f64| [(0, Rate, 0.03), (1, Vol, first), (2, Vol, 0.2)];
    let others = [(Type, 1.0), (Spot, 100.0), (Time, 1.0), (StartTime, 0.0)];
    let of = |first| run(SimulationId::ForwardStart, &others, &terms(first), &settings(), None).unwrap();
    assert_eq!(of(0.2), of(0.9));
    let row = of(0.9);
    let [price, _] = closed_form(100.0, &[(0, Rate, 0.03), (0, DividendYield, 0.0), (0, Vol, 0.2)]);
    assert!(row.distance(price).abs() < 4.0);
}

#[test]
fn what_makes_no_sense_is_refused() {
    let refused = |terms: &[Term]| {
        run(SimulationId::AsianArithmetic, &call(100.0), terms, &settings(), None).unwrap_err()
    };
    let flat = [(0, Rate, 0.03), (0, Vol, 0.2)];
    let with = |more: Term| [flat[0], flat[1], more];
    // Three fixings, and perhaps an interval from the last to expiry.
    let error = refused(&with((5, Vol, 0.2)));
    assert_eq!(error.status, Status::UnknownInput);
    assert!(error.message.contains("interval 5") && error.message.contains("4 intervals"), "{error}");
    let error = refused(&with((2, Spot, 90.0)));
    assert_eq!(error.status, Status::UnknownInput);
    assert!(error.message.contains("rate, dividend_yield and vol only"), "{error}");
    let error = refused(&[(0, Rate, 0.03), (1, Vol, 0.2), (3, Vol, 0.2)]);
    assert_eq!(error.status, Status::MissingInput);
    assert!(error.message.contains("`vol` for interval 2, or for all"), "{error}");
    let error = refused(&[with((2, Vol, 0.3)).to_vec(), vec![(2, Vol, 0.3)]].concat());
    assert_eq!(error.status, Status::DuplicateColumn);
    assert!(error.message.contains("interval 2"), "{error}");
    let bad = |inputs: &[(SimulationInput, f64)], terms: &[Term]| {
        run(SimulationId::AsianArithmetic, inputs, terms, &settings(), None).unwrap().1
    };
    let code = bad(&call(100.0), &with((3, Vol, -0.1)));
    assert_eq!((code.0, code.part(), code.name()), (Vol.id() | 3 << 16, 3, "bad_vol"));
    // The fourth interval has no volatility: of no account to a row that ends with the third.
    let terms = [(0, Rate, 0.03), (1, Vol, 0.2), (2, Vol, 0.2), (3, Vol, 0.2)];
    assert_eq!(bad(&call(100.0), &terms), RowCode::OK);
    let mut later = call(100.0);
    later[3].1 = 1.5;
    let code = bad(&later, &terms);
    assert_eq!((code.part(), code.name()), (4, "bad_vol"));
}

#[test]
fn a_state_knows_its_term_structure() {
    let mut state = SimulationState::default();
    let mut of = |vol: f64| {
        let terms = [(0, Rate, 0.03), (0, Vol, 0.2), (2, Vol, vol)];
        run(SimulationId::AsianArithmetic, &call(100.0), &terms, &settings(), Some(&mut state)).unwrap()
    };
    let first = of(0.3);
    assert_eq!(of(0.3), first);
    assert_eq!(of(0.31).1, RowCode::OTHER_INPUTS);
}

#[test]
fn without_numbers_all_is_as_before() {
    let row = simulate(&engine(1), SimulationId::European, &OPTION, &OUTPUTS, &settings(), None).unwrap();
    let terms: Vec<Term> = OPTION.iter().map(|(input, value)| (0, *input, *value)).collect();
    assert_eq!(run(SimulationId::European, &[], &terms, &settings(), None).unwrap(), row);
}
