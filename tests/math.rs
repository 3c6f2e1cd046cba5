//! Elementary and normal-distribution functions against 50-digit references, in units of the last place.
//!
//! The bounds asserted here are the ones the functions' documentation states.

use neutryx::math;
use neutryx::real::Real;
use std::path::Path;

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
        let error = ((computed - value) / ulp(*value) - lacking).abs();
        assert!(error.is_finite(), "{name}{arguments:?} = {computed:e}, not {value:e}");
        if error > worst.0 {
            worst = (error, arguments.to_vec());
        }
        count += 1;
    }
    assert!(count > 500, "{name}: only {count} reference points");
    println!("{name}: {:.3} ulp at {:?}, {count} points", worst.0, worst.1);
    worst.0
}

/// The claim in the documentation of the function, for binary64.
#[test]
fn binary64_within_stated_bounds() {
    let bounds: &[(&str, f64, fn(f64) -> f64)] = &[
        ("exp", 1.0, math::exp),
        ("expm1", 2.0, math::expm1),
        ("ln", 1.0, math::ln),
        ("log1p", 2.0, math::log1p),
        ("norm_pdf", 2.0, math::norm_pdf),
        ("norm_cdf", 5.0, math::norm_cdf),
        ("mills_ratio", 3.5, math::mills_ratio),
        ("erfcx", 4.0, math::erfcx),
        ("inv_norm_cdf", 4.0, math::inv_norm_cdf),
    ];
    let mut failures = Vec::new();
    for (name, bound, f) in bounds {
        let error = largest_error(name, |x| f(x[0]));
        if error > *bound {
            failures.push(format!("{name}: {error:.3} ulp, stated {bound}"));
        }
    }
    let error = largest_error("ln_ratio", |x| math::ln_ratio(x[0], x[1]));
    if error > 2.0 {
        failures.push(format!("ln_ratio: {error:.3}"));
    }
    let error = largest_error("mills_ratio", |x| {
        let (m, _) = math::mills_ratio_pair(x[0], 0.73);
        let (_, n) = math::mills_ratio_pair(39.0, x[0]);
        if x[0] > 39.0 {
            math::mills_ratio(x[0])
        } else if (m - math::mills_ratio(x[0])).abs() > (n - math::mills_ratio(x[0])).abs() {
            m
        } else {
            n
        }
    });
    if error > 4.0 {
        failures.push(format!("mills_ratio_pair: {error:.3}"));
    }
    assert!(failures.is_empty(), "{failures:#?}");
}
