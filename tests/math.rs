//! Elementary and normal-distribution functions against 50-digit references, in units of the last place.
//!
//! The bounds asserted here are the ones the functions' documentation states.

use neutryx::math;
use neutryx::real::Real;
use std::path::Path;

type Function = fn(f64) -> f64;
type FunctionF32 = fn(f32) -> f32;

/// Functions of one argument, with their stated bound in ulp.
const STATED: [(&str, f64, Function, FunctionF32); 10] = [
    ("exp", 1.0, math::exp, math::exp),
    ("expm1", 2.0, math::expm1, math::expm1),
    ("ln", 1.0, math::ln, math::ln),
    ("log1p", 1.0, math::log1p, math::log1p),
    ("norm_pdf", 2.0, math::norm_pdf, math::norm_pdf),
    ("norm_cdf", 3.0, math::norm_cdf, math::norm_cdf),
    ("mills_ratio", 2.0, math::mills_ratio, math::mills_ratio),
    ("mills_ratio", 4.0, pair_first, pair_first),
    ("erfcx", 3.5, math::erfcx, math::erfcx),
    ("inv_norm_cdf", 3.5, math::inv_norm_cdf, math::inv_norm_cdf),
];
const LN_RATIO: f64 = 2.0;
/// The shorter binary32 fit of the Mills ratio leaves more.
const NORM_CDF_F32: f64 = 3.5;

/// The Mills ratio by way of the pair, where the pair has it.
fn pair_first<R: Real<Format: neutryx::real::format::Format>>(x: R) -> R {
    use neutryx::real::format::Format;
    let limit = R::splat(R::Format::MILLS_LIMIT);
    let (m, _) = math::mills_ratio_pair(x, limit - x).ratios();
    R::select(x.le(limit), m, math::mills_ratio(x))
}

/// One last place of a binary64 number.
fn ulp(y: f64) -> f64 {
    let y = y.abs();
    (f64::from_bits(y.to_bits() + 1) - y).max(f64::from_bits(1))
}

/// One last place of the binary32 number nearest to `y`.
fn ulp_f32(y: f64) -> f64 {
    let y = (y as f32).abs().min(f32::MAX.next_down());
    f64::from(y.next_up()) - f64::from(y)
}

/// Largest error of `f` on the reference file `name`, in ulp.
fn largest_error(name: &str, f: impl Fn(&[f64]) -> f64) -> f64 {
    largest_part(name, |_| 1.0, f)
}

/// The same as a part of the bound, in ulp, at each point.
fn largest_part(name: &str, bound: impl Fn(&[f64]) -> f64, f: impl Fn(&[f64]) -> f64) -> f64 {
    let folder = std::env::var("NEUTRYX_MATH_REFERENCE")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reference/math").to_string());
    let path = Path::new(&folder).join(name).with_extension("csv");
    let mut rows = csv::Reader::from_path(path).unwrap();
    let mut worst = (0.0, Vec::new());
    let mut count = 0;
    for row in rows.records() {
        let row: Vec<f64> = row.unwrap().iter().map(|s| s.parse().unwrap()).collect();
        let (arguments, [value, lacking]) = row.split_last_chunk().unwrap();
        let computed = f(arguments);
        let error = ((computed - value) / ulp(*value) - lacking).abs() / bound(arguments);
        assert!(error.is_finite(), "{name}{arguments:?} = {computed:e}, not {value:e}");
        if error > worst.0 {
            worst = (error, arguments.to_vec());
        }
        count += 1;
    }
    assert!(count > 500, "{name}: only {count} reference points");
    println!("{name}: {:.3} at {:?}, {count} points", worst.0, worst.1);
    worst.0
}

#[test]
fn binary64_within_stated_bounds() {
    let mut failures = Vec::new();
    for (name, bound, f, _) in STATED {
        let error = largest_error(name, |x| f(x[0]));
        if error > bound {
            failures.push(format!("{name}: {error:.3} ulp, stated {bound}"));
        }
    }
    let error = largest_error("ln_ratio", |x| math::ln_ratio(x[0], x[1]));
    if error > LN_RATIO {
        failures.push(format!("ln_ratio: {error:.3} ulp, stated {LN_RATIO}"));
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

/// The functions for pricing, whose bounds grow with the argument: error as a part of the bound.
#[test]
fn for_pricing_within_stated_bounds() {
    let exp_bound = |x: f64| 1.0 + x.abs() / 3.0;
    let bell_bound = |x: f64| 1.0 + x * x;
    // Two roundings more than the bell itself: the constant and its product.
    let density_bound = |x: f64| bell_bound(x) + 1.5;
    let worst = largest_part(
        "exp",
        |x| exp_bound(x[0]),
        |x| match x[0].abs() <= 138.0 {
            true => math::mul_exp(1.0, x[0]),
            false => math::exp(x[0]),
        },
    );
    assert!(worst <= 1.0, "mul_exp: {worst:.3} of the bound");
    let worst = largest_part(
        "norm_pdf",
        |x| density_bound(x[0]),
        |x| match x[0].abs() <= 42.5 {
            true => {
                let (fraction, exponent) = math::bell(x[0]);
                Real::scale2(fraction * math::INV_SQRT_2PI, exponent)
            }
            false => math::norm_pdf(x[0]),
        },
    );
    assert!(worst <= 1.0, "bell: {worst:.3} of the bound");
    for i in -60_000..=60_000 {
        let x = f64::from(i) * 1e-4;
        let single = x as f32;
        let error = error_f32(math::mul_exp(1.0, single), f64::from(single).exp());
        assert!(error <= exp_bound(x), "mul_exp at {x}: {error}");
        let (fraction, exponent) = math::bell(single);
        let exact = (f64::from(single).powi(2) * -0.5).exp();
        let error = error_f32(Real::scale2(fraction, exponent), exact);
        assert!(error <= bell_bound(x), "bell at {x}: {error}");
    }
}

#[test]
fn a_pair_of_exponentials_is_two_of_them() {
    for i in 0..10_000 {
        let (x, y) = (f64::from(i - 5_000) * 1.3e-4, f64::from(i) * 1e-4 - 0.3);
        let pair = math::mul_exp_pair(3.0, x, 0.7, y);
        assert_eq!(pair, (math::mul_exp(3.0, x), math::mul_exp(0.7, y)), "at {x}, {y}");
    }
}

/// Binary64 is the reference for binary32: its own error is nothing on that scale.
fn error_f32(computed: f32, exact: f64) -> f64 {
    if exact.is_nan() {
        return if computed.is_nan() { 0.0 } else { f64::INFINITY };
    }
    if (exact as f32).is_infinite() {
        return if computed == exact as f32 { 0.0 } else { f64::INFINITY };
    }
    (f64::from(computed) - exact).abs() / ulp_f32(exact)
}

#[test]
fn binary32_within_stated_bounds() {
    let mut failures = Vec::new();
    for (name, bound, f, f32) in STATED {
        let bound = if name == "norm_cdf" { NORM_CDF_F32 } else { bound };
        let mut worst = (0.0, 0.0);
        // A prime stride: every exponent and both signs, all manner of fractions.
        for bits in (0..=u32::MAX).step_by(20_011) {
            let x = f32::from_bits(bits);
            if name == "mills_ratio" && x < 0.0 {
                continue;
            }
            let error = error_f32(f32(x), f(f64::from(x)));
            if error > worst.0 {
                worst = (error, x);
            }
        }
        println!("{name}: {:.3} at {:?}", worst.0, worst.1);
        if worst.0 > bound {
            failures.push(format!("{name}: {worst:?}, stated {bound}"));
        }
    }
    let mut worst = (0.0, 0.0, 0.0);
    for i in (0..0x0100_0000_u32).step_by(37) {
        let b = f32::from_bits(0x3f80_0000 + (i.wrapping_mul(2_654_435_769) >> 9));
        let a = f32::from_bits(0x3f00_0000 + i);
        let error = error_f32(math::ln_ratio(a, b), math::ln_ratio(f64::from(a), f64::from(b)));
        if error > worst.0 {
            worst = (error, a, b);
        }
    }
    println!("ln_ratio: {worst:?}");
    if worst.0 > LN_RATIO {
        failures.push(format!("ln_ratio: {worst:?}, stated {LN_RATIO}"));
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

macro_rules! special_values {
    ($name:ident, $float:ident) => {
        #[test]
        fn $name() {
            use core::$float::consts::PI;
            const INF: $float = $float::INFINITY;
            const NAN: $float = $float::NAN;
            const TINY: $float = $float::from_bits(1);
            const VAST: $float = $float::MAX;
            // Equal, with the same sign where zero, or both NaN.
            #[track_caller]
            fn check(f: fn($float) -> $float, cases: &[($float, $float)]) {
                for &(x, y) in cases {
                    let computed = f(x);
                    let same = computed == y && computed.is_sign_negative() == y.is_sign_negative();
                    assert!(same || computed.is_nan() && y.is_nan(), "f({x:e}) = {computed:e}, not {y:e}");
                }
            }
            check(
                math::exp,
                &[
                    (NAN, NAN),
                    (-INF, 0.0),
                    (INF, INF),
                    (0.0, 1.0),
                    (-0.0, 1.0),
                    (-VAST, 0.0),
                    (VAST, INF),
                    (TINY, 1.0),
                ],
            );
            check(math::exp_normal, &[(0.0, 1.0), (-0.0, 1.0)]);
            check(
                math::expm1,
                &[
                    (NAN, NAN),
                    (-INF, -1.0),
                    (INF, INF),
                    (0.0, 0.0),
                    (-0.0, -0.0),
                    (-VAST, -1.0),
                    (VAST, INF),
                    (TINY, TINY),
                    (-TINY, -TINY),
                ],
            );
            check(
                math::ln,
                &[
                    (NAN, NAN),
                    (0.0, -INF),
                    (-0.0, -INF),
                    (-TINY, NAN),
                    (-1.0, NAN),
                    (-INF, NAN),
                    (INF, INF),
                    (1.0, 0.0),
                ],
            );
            check(
                math::log1p,
                &[
                    (NAN, NAN),
                    (-1.0, -INF),
                    (-1.5, NAN),
                    (-INF, NAN),
                    (INF, INF),
                    (0.0, 0.0),
                    (-0.0, -0.0),
                    (TINY, TINY),
                    (-TINY, -TINY),
                ],
            );
            check(
                math::norm_pdf,
                &[
                    (NAN, NAN),
                    (-INF, 0.0),
                    (INF, 0.0),
                    (VAST, 0.0),
                    (-VAST, 0.0),
                    (0.0, 1.0 / (2.0 * PI).sqrt()),
                ],
            );
            check(
                math::norm_cdf,
                &[
                    (NAN, NAN),
                    (-INF, 0.0),
                    (INF, 1.0),
                    (-VAST, 0.0),
                    (VAST, 1.0),
                    (0.0, 0.5),
                    (-0.0, 0.5),
                    (TINY, 0.5),
                    (8.5, 1.0),
                ],
            );
            check(math::mills_ratio, &[(NAN, NAN), (INF, 0.0), (VAST, 1.0 / VAST)]);
            check(math::erfcx, &[(NAN, NAN), (-INF, INF), (INF, 0.0), (-VAST, INF), (0.0, 1.0), (-0.0, 1.0)]);
            check(
                math::inv_norm_cdf,
                &[
                    (NAN, NAN),
                    (0.0, -INF),
                    (-0.0, -INF),
                    (1.0, INF),
                    (0.5, 0.0),
                    (-TINY, NAN),
                    ((1.0 as $float).next_up(), NAN),
                    (INF, NAN),
                    (-INF, NAN),
                ],
            );
            assert_eq!(math::ln_ratio(100.0 as $float, 100.0), 0.0);
            assert!(math::mills_ratio_clamped(NAN).is_nan());
            assert!(math::mills_ratio_pair(1.0, NAN).ratios().1.is_nan());
            let (near, far) = math::mills_ratio_pair(0.0 as $float, VAST).ratios();
            assert!((near - (PI / 2.0).sqrt()).abs() < 1e-6 && far > 0.0 && far < 0.1);
        }
    };
}
special_values!(special_values_binary64, f64);
special_values!(special_values_binary32, f32);

#[test]
fn exp_normal_is_exp() {
    for i in 0..200_000 {
        let x = -708.39 + f64::from(i) * 7.09e-3;
        assert_eq!(math::exp_normal(x), math::exp(x), "at {x}");
    }
}

#[test]
fn the_two_wings_of_the_distribution_add_to_one() {
    for i in 0..100_000 {
        let x = f64::from(i) * 1e-4;
        let sum = math::norm_cdf(x) + math::norm_cdf(-x);
        assert!((sum - 1.0).abs() <= f64::EPSILON / 2.0, "at {x}: {sum}");
        assert_eq!(math::norm_pdf(x), math::norm_pdf(-x));
        assert_eq!(
            math::inv_norm_cdf(0.5 + i as f64 * 2f64.powi(-18)),
            -math::inv_norm_cdf(0.5 - i as f64 * 2f64.powi(-18))
        );
    }
}

/// The quantile of `N(x)` is `x`, up to what rounding `N(x)` to a number takes away.
#[test]
fn quantile_undoes_distribution() {
    for i in -37_400..=5_000 {
        let x = f64::from(i) * 1e-3;
        let p = math::norm_cdf(x);
        let lost = 3.0 * ulp(p) / math::norm_pdf(x) + 4.0 * ulp(x);
        assert!((math::inv_norm_cdf(p) - x).abs() <= lost, "at {x}");
    }
}

/// Consecutive numbers across the joins of the piecewise functions.
#[test]
fn no_step_back_at_the_joins() {
    let joins: [(Function, &[f64]); 3] = [
        (math::inv_norm_cdf, &[0.125, 0.875]),
        (|x| -math::mills_ratio(x), &[39.0, 1_073_741_824.0]),
        (math::ln, &[0.75, 1.5, 3.0, f64::MIN_POSITIVE]),
    ];
    for (f, points) in joins {
        for &point in points {
            // Eight last places apart, since each value may be a few out.
            let at = |i: i64| f(f64::from_bits((point.to_bits() as i64 + 8 * i) as u64));
            for i in -2000..2000 {
                assert!(at(i) <= at(i + 1), "{i} steps from {point}");
            }
        }
    }
}
