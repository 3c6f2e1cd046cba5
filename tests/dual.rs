//! Dual numbers against the plain types, bit for bit, and against analytic derivatives.

use neutryx::real::Real;
use neutryx::real::dual::Dual;

type Order2 = Dual<Dual<f64, 1>, 1>;
type Order3 = Dual<Order2, 1>;

/// `x` as the variable of the first derivative.
fn first(x: f64) -> Dual<f64, 1> {
    Dual::variable(x, 0)
}

fn third(x: f64) -> Order3 {
    Dual::variable(Dual::variable(first(x), 0), 0)
}

/// Value and the first three derivatives of `f` at `x`.
fn jet(x: f64, f: impl Fn(Order3) -> Order3) -> [f64; 4] {
    let y = f(third(x));
    let one = y.value().value();
    let two = y.derivative(0).value();
    [one.value(), one.derivative(0), two.derivative(0), y.derivative(0).derivative(0).derivative(0)]
}

#[track_caller]
fn assert_close(actual: f64, expected: f64, relative: f64, what: &str) {
    assert!(
        actual == expected || (actual - expected).abs() <= relative * expected.abs(),
        "{what}: {actual:e} instead of {expected:e}, off by {:e}",
        (actual - expected) / expected
    );
}

#[track_caller]
fn assert_jet(actual: [f64; 4], expected: [f64; 4], relative: f64, what: &str) {
    for (order, (actual, expected)) in actual.into_iter().zip(expected).enumerate() {
        assert_close(actual, expected, relative, &format!("{what}, order {order}"));
    }
}

fn arithmetic<R: Real>(x: R, y: R, z: R) -> Vec<R> {
    let (scaled, exponent) = x.align(y);
    let mask = (x.lt(y) & !y.le(z)) | x.eq(z) | x.is_nan();
    vec![
        x + y,
        x - y,
        x * y,
        x / y,
        -x,
        x.sqrt(),
        x.mul_add(y, z),
        x.abs(),
        x.copysign(y),
        x.min(y),
        x.max(y),
        R::select(mask, x, y),
        x.scale2(y),
        x.scale2_normal(y),
        scaled,
        exponent,
        x.round(),
        R::splat(0.1) * x,
    ]
}

fn functions<R: Real>(x: R, y: R) -> Vec<R> {
    vec![
        x.exp(),
        x.exp_normal(),
        x.expm1(),
        x.ln(),
        x.ln_ratio(y),
        x.log1p(),
        x.norm_pdf(),
        x.norm_cdf(),
        x.mills_ratio(),
        x.inv_norm_cdf(),
    ]
}

fn everything<R: Real>(x: R, y: R, z: R) -> Vec<R> {
    [arithmetic(x, y, z), functions(x, y)].concat()
}

/// Edge values and a spread of ordinary ones.
fn samples() -> Vec<f64> {
    let mut samples = vec![
        0.0,
        5e-324,
        1e-310,
        1e-45,
        f64::MIN_POSITIVE,
        f64::from(f32::MIN_POSITIVE),
        0.5,
        1.0,
        2.0,
        3.0,
        38.0,
        700.0,
        f64::MAX,
        f64::INFINITY,
        f64::NAN,
    ];
    samples.extend((1..40).map(|i| 0.37 * f64::from(i)));
    samples.extend((1..20).map(|i| (1.9 * f64::from(i)).exp()));
    let negative: Vec<_> = samples.iter().map(|x| -x).collect();
    samples.extend(negative);
    samples
}

macro_rules! values_keep_their_bits {
    ($test:ident, $float:ident) => {
        #[test]
        fn $test() {
            let same = |a: $float, b: $float| a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan());
            for x in samples() {
                for y in samples() {
                    let (x, y) = (x as $float, y as $float);
                    let z = $float::mul_add(x, y, 0.25);
                    let plain = everything(x, y, z);
                    let flat = everything(
                        Dual::<$float, 3>::variable(x, 0),
                        Dual::variable(y, 2),
                        Dual::constant(z),
                    );
                    let constant = |v| Dual::<Dual<$float, 1>, 2>::constant(Dual::constant(v));
                    let nested =
                        everything(Dual::variable(Dual::variable(x, 0), 1), constant(y), constant(z));
                    for (i, plain) in plain.into_iter().enumerate() {
                        let (flat, nested) = (flat[i].value(), nested[i].value().value());
                        assert!(same(plain, flat), "{i} of {x:e} {y:e}: {plain} {flat}");
                        assert!(same(plain, nested), "{i} of {x:e} {y:e}: {plain} {nested}");
                    }
                }
            }
        }
    };
}

values_keep_their_bits!(values_keep_their_bits_in_f64, f64);
values_keep_their_bits!(values_keep_their_bits_in_f32, f32);

#[test]
fn constructors_and_accessors() {
    let x = Dual::<f64, 3>::variable(2.5, 1);
    assert_eq!((x.value(), x.derivatives()), (2.5, [0.0, 1.0, 0.0]));
    let c = Dual::<f64, 3>::constant(2.5);
    assert_eq!((c.value(), c.derivatives()), (2.5, [0.0; 3]));
    assert_eq!(Dual::<f64, 2>::splat(4.0).derivatives(), [0.0; 2]);
}

#[test]
#[should_panic]
fn a_variable_needs_a_slot() {
    Dual::<f64, 2>::variable(1.0, 2);
}

#[test]
fn arithmetic_has_exact_derivatives_where_they_are_representable() {
    let (x, y, z) = (3.0, -4.0, 5.0);
    let variable = |v, i| Dual::<f64, 3>::variable(v, i);
    let (a, b, c) = (variable(x, 0), variable(y, 1), variable(z, 2));
    assert_eq!((a + b).derivatives(), [1.0, 1.0, 0.0]);
    assert_eq!((a - b).derivatives(), [1.0, -1.0, 0.0]);
    assert_eq!((a * b).derivatives(), [y, x, 0.0]);
    assert_eq!((a / b).derivatives(), [1.0 / y, -x / (y * y), 0.0]);
    assert_eq!((-a).derivatives(), [-1.0, 0.0, 0.0]);
    assert_eq!(a.mul_add(b, c).derivatives(), [y, x, 1.0]);
    assert_eq!(variable(16.0, 0).sqrt().derivatives(), [0.125, 0.0, 0.0]);
    assert_eq!(b.abs().derivatives(), [0.0, -1.0, 0.0]);
    assert_eq!(a.abs().derivatives(), [1.0, 0.0, 0.0]);
    assert_eq!(a.copysign(b).derivatives(), [-1.0, 0.0, 0.0]);
    assert_eq!(b.copysign(b).derivatives(), [0.0, 1.0, 0.0]);
    assert_eq!(b.copysign(a).derivatives(), [0.0, -1.0, 0.0]);
    assert_eq!(variable(2.4, 0).round().derivatives(), [0.0; 3]);
}

#[test]
fn choices_carry_the_derivatives_of_the_chosen_side() {
    let a = Dual::<f64, 2>::variable(1.0, 0);
    let b = Dual::<f64, 2>::variable(2.0, 1);
    let nan = Dual::<f64, 2>::splat(f64::NAN);
    assert_eq!(a.min(b).derivatives(), [1.0, 0.0]);
    assert_eq!(b.min(a).derivatives(), [1.0, 0.0]);
    assert_eq!(a.max(b).derivatives(), [0.0, 1.0]);
    assert_eq!(b.max(a).derivatives(), [0.0, 1.0]);
    assert_eq!(nan.min(a).derivatives(), [1.0, 0.0]);
    assert_eq!(nan.max(a).derivatives(), [1.0, 0.0]);
    let tied = Dual::<f64, 2>::variable(1.0, 1);
    assert_eq!(a.min(tied).derivatives(), [0.0, 1.0]);
    assert_eq!(a.max(tied).derivatives(), [0.0, 1.0]);
    // The branch not taken has an infinite derivative.
    let zero = Dual::<f64, 2>::variable(0.0, 0);
    let safe = Dual::select(zero.eq(Dual::splat(0.0)), b, zero.sqrt());
    assert_eq!(safe.derivatives(), [0.0, 1.0]);
}

#[test]
fn exponent_operations_scale_derivatives() {
    let x = Dual::<f64, 2>::variable(3.0, 0) * Dual::splat(5.0);
    let n = Dual::<f64, 2>::variable(-4.0, 1);
    assert_eq!(x.scale2(n).derivatives(), [0.3125, 0.0]);
    // The second derivative is zero, which adding to exponent bits would turn into another number.
    assert_eq!(x.scale2_normal(n).derivatives(), [0.3125, 0.0]);
    let (scaled, exponent) = x.align(Dual::variable(1.0, 1));
    assert_eq!((scaled.value(), scaled.derivatives()), (16.0, [0.0, 16.0]));
    assert_eq!((exponent.value(), exponent.derivatives()), (4.0, [0.0; 2]));
}

#[test]
fn derivatives_depend_neither_on_their_number_nor_on_each_other() {
    for x in [0.3, 1.7, 5.1] {
        for y in [0.2, 0.9] {
            let one = everything(first(x), Dual::constant(y), Dual::constant(1.5));
            let three =
                everything(Dual::<f64, 3>::variable(x, 1), Dual::variable(y, 0), Dual::variable(1.5, 2));
            for (one, three) in one.into_iter().zip(three) {
                assert_eq!(one.derivative(0).to_bits(), three.derivative(1).to_bits());
            }
        }
    }
}

const ULP: f64 = f64::EPSILON;

#[test]
fn powers_and_roots_to_third_order() {
    for x in [0.25, 1.0, 3.7, 1e6] {
        let expected = [x * x * x, 3.0 * x * x, 6.0 * x, 6.0];
        assert_jet(jet(x, |x| x * x * x), expected, 4.0 * ULP, "cube");
        let zero = Order3::splat(0.0);
        let fused = jet(x, |x| x.mul_add(x, zero).mul_add(x, zero));
        assert_jet(fused, expected, 4.0 * ULP, "fused cube");
        let inverse = 1.0 / x;
        let expected = [inverse, -inverse.powi(2), 2.0 * inverse.powi(3), -6.0 * inverse.powi(4)];
        let one = Order3::splat(1.0);
        assert_jet(jet(x, |x| one / x), expected, 8.0 * ULP, "inverse");
        let root = x.sqrt();
        let expected = [root, 0.5 / root, -0.25 / (root * x), 0.375 / (root * x * x)];
        assert_jet(jet(x, Real::sqrt), expected, 8.0 * ULP, "root");
    }
}

#[test]
fn exponentials_to_third_order() {
    for x in [-30.0, -1.5, -0.01, 0.4, 2.0, 50.0] {
        let e = f64::exp(x);
        let own = Real::exp(x);
        assert_close(own, e, 1e-12, "exp");
        assert_jet(jet(x, Real::exp), [own; 4], 0.0, "exp");
        assert_jet(jet(x, Real::exp_normal), [Real::exp_normal(x); 4], 0.0, "exp_normal");
        let expected = [Real::expm1(x), own, own, own];
        assert_jet(jet(x, Real::expm1), expected, 0.0, "expm1");
    }
}

#[test]
fn logarithms_to_third_order() {
    for x in [1e-100, 0.03, 0.9, 1.0, 7.5, 1e100] {
        let inverse = 1.0 / x;
        let slopes = [inverse, -inverse * inverse, 2.0 * inverse * inverse * inverse];
        let expected = |value| [value, slopes[0], slopes[1], slopes[2]];
        assert_jet(jet(x, Real::ln), expected(Real::ln(x)), 8.0 * ULP, "ln");

        let c = Order3::splat(4.0);
        let value = Real::ln_ratio(x, 4.0);
        assert_jet(jet(x, |x| x.ln_ratio(c)), expected(value), 8.0 * ULP, "ln_ratio");
        let value = Real::ln_ratio(4.0, x);
        let negative = expected(-value).map(|d| -d);
        assert_jet(jet(x, |x| c.ln_ratio(x)), negative, 8.0 * ULP, "ln_ratio");
    }
    for x in [-0.99, -0.4, -1e-9, 0.0, 1e-12, 0.8, 30.0] {
        let inverse = 1.0 / (1.0 + x);
        let expected = [Real::log1p(x), inverse, -inverse * inverse, 2.0 * inverse * inverse * inverse];
        assert_jet(jet(x, Real::log1p), expected, 8.0 * ULP, "log1p");
    }
}

#[test]
fn normal_density_and_distribution_to_third_order() {
    for x in [-30.0, -6.0, -2.5, -0.3, 0.0, 0.7, 3.0, 9.0, 35.0] {
        let p = Real::norm_pdf(x);
        let oracle = (-0.5 * x * x).exp() / std::f64::consts::TAU.sqrt();
        assert_close(p, oracle, 1e-12, "density");
        let expected = [p, -x * p, (x * x - 1.0) * p, (3.0 * x - x * x * x) * p];
        assert_jet(jet(x, Real::norm_pdf), expected, 16.0 * ULP, "norm_pdf");
        let expected = [Real::norm_cdf(x), p, -x * p, (x * x - 1.0) * p];
        assert_jet(jet(x, Real::norm_cdf), expected, 16.0 * ULP, "norm_cdf");
    }
}

#[test]
fn derivatives_vanish_where_the_density_does() {
    for x in [f64::NEG_INFINITY, -1e200, -50.0, 50.0, 1e200, f64::INFINITY] {
        assert_eq!(jet(x, Real::norm_pdf)[1..], [0.0; 3], "{x}");
        assert_eq!(jet(x, Real::norm_cdf)[1..], [0.0; 3], "{x}");
    }
}

/// `x` and the first three derivatives of the Mills ratio, computed with 60 digits.
const MILLS: [(f64, f64, f64, f64); 15] = [
    (0.0, -1.0, 1.2533141373155003, -2.0),
    (0.125, -0.8578136348495494, 1.0302642168474108, -1.5868442425931726),
    (0.5, -0.5618177717731538, 0.5954555705671154, -0.82590775826275),
    (1.0, -0.34432045758120156, 0.31135908483759694, -0.3772818303248061),
    (2.0, -0.15726154142389107, 0.10684614644027236, -0.10083078996723738),
    (3.5, -0.06701280861121685, 0.03202293882896478, -0.02194533132105696),
    (5.0, -0.03595947642342118, 0.013010722598209887, -0.006865339855792917),
    (8.0, -0.01494429393654163, 0.0035776117655992585, -0.0012676937482891928),
    (13.0, -0.005815106788769461, 0.0008793727622455089, -0.00019836766834730656),
    (21.0, -0.0022523201981596267, 0.00021307011492595774, -3.0167982874140398e-05),
    (34.0, -0.0008628166103520857, 5.0622994783435576e-05, -4.4513980673619695e-06),
    (38.5, -0.000673289151739627, 3.4905602135016664e-05, -2.7126212811126745e-06),
    (39.0, -0.0006561696696879835, 3.358365986895246e-05, -2.576604486821068e-06),
    (100.0, -9.997001498950944e-05, 1.9988008991609437e-06, -5.994006292450379e-08),
    (1e5, -9.999999997e-11, 1.9999999988e-15, -5.999999994e-20),
];

#[test]
fn mills_ratio_to_third_order() {
    for (x, d1, d2, d3) in MILLS {
        let [_, first, second, third] = jet(x, Real::mills_ratio);
        assert_close(first, d1, 6.0 * ULP, &format!("M'({x})"));
        assert_close(second, d2, 2e-14, &format!("M''({x})"));
        assert_close(third, d3, 1e-12, &format!("M'''({x})"));
        let y = Dual::<f32, 1>::variable(x as f32, 0).mills_ratio();
        let error = 6.0 * f64::from(f32::EPSILON);
        assert_close(f64::from(y.derivative(0)), d1, error, &format!("f32 M'({x})"));
    }
    for x in [39.5, 1e100, 1e300, f64::INFINITY] {
        let [_, first, second, third] = jet(x, Real::mills_ratio);
        let inverse: f64 = 1.0 / x;
        assert_close(first, -inverse * inverse, 2e-3, &format!("M'({x})"));
        assert!(second.is_finite() && third.is_finite(), "{x} {second} {third}");
    }
    assert!(jet(f64::NAN, Real::mills_ratio)[1].is_nan());
}

/// `p` and the first two derivatives of the inverse of the normal distribution function.
const QUANTILES: [(f64, f64, f64); 9] = [
    (1e-300, 2.697304465042612e+298, f64::NEG_INFINITY),
    (1e-100, 4.690375414837741e+98, -4.6800792702224667e+198),
    (1e-20, 1.0674725333014e+19, -1.0554414389338887e+39),
    (1e-06, 202088.27038913718, -194128275526.1267),
    (0.01, 37.52043615729517, -3274.993290268564),
    (0.2, 3.5719143465773615, -10.73788518882936),
    (0.5, 2.5066282746310007, 0.0),
    (0.75, 3.1468650805610925, 6.679310007532782),
    (0.9990234375, 303.52877136945347, 285350.51760468766),
];

#[test]
fn inverse_normal_to_second_order() {
    for (p, d1, d2) in QUANTILES {
        let y: Order2 = Dual::<_, 1>::variable(first(p), 0).inv_norm_cdf();
        let what = format!("inverse normal of {p:e}");
        assert_close(y.value().derivative(0), d1, 16.0 * ULP, &what);
        let second = y.derivative(0).derivative(0);
        if d2 == 0.0 {
            assert!(second.abs() < 16.0 * ULP, "{what}: {second:e}");
        } else {
            assert_close(second, d2, 64.0 * ULP, &what);
        }
    }
}

fn call<R: Real>(spot: R, strike: R, time: R, vol: R) -> R {
    let deviation = vol * time.sqrt();
    let d1 = spot.ln_ratio(strike) / deviation + deviation * R::splat(0.5);
    spot * d1.norm_cdf() - strike * (d1 - deviation).norm_cdf()
}

#[test]
fn greeks_of_a_call_match_their_closed_forms() {
    for spot in [70.0, 100.0, 135.0] {
        for vol in [0.1, 0.35] {
            let (strike, time) = (100.0, 0.8);
            type Second = Dual<Dual<f64, 2>, 2>;
            let variable = |x, i| Second::variable(Dual::variable(x, i), i);
            let (time2, strike2) = (Second::splat(time), Second::splat(strike));
            let price = call(variable(spot, 0), strike2, time2, variable(vol, 1));

            let deviation = vol * time.sqrt();
            let d1 = (spot / strike).ln() / deviation + 0.5 * deviation;
            let d2 = d1 - deviation;
            let density = Real::norm_pdf(d1);
            let vega = spot * density * time.sqrt();
            let check = |actual, expected, what| assert_close(actual, expected, 1e-11, what);
            check(price.value().derivative(0), Real::norm_cdf(d1), "delta");
            check(price.value().derivative(1), vega, "vega");
            let second = |i: usize, j: usize| price.derivative(i).derivative(j);
            check(second(0, 0), density / (spot * deviation), "gamma");
            check(second(1, 1), vega * d1 * d2 / vol, "volga");
            check(second(0, 1), -density * d2 / vol, "vanna");
            check(second(1, 0), -density * d2 / vol, "vanna");
        }
    }
}
