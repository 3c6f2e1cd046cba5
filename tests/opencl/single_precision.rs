//! f32: the bits of the CPU on devices that divide and take roots with correct rounding and keep subnormal
//! numbers; elsewhere the bound that docs/opencl.md states.

use crate::{devices, engine, price, rows};
use neutryx::models::bachelier_european::BachelierEuropean;
use neutryx::models::black76_european::Black76European;
use neutryx::models::bsm_european::BsmEuropean;
use neutryx::models::displaced_european::DisplacedEuropean;
use neutryx::models::{Formula, REGISTRY};
use neutryx::opencl::Device;
use neutryx::{Config, Engine, Input, Output, Precision};

fn is_exact(device: &Device) -> bool {
    device.f32_denormals && device.f32_division
}

#[test]
fn exact_devices_give_the_bits_of_the_cpu() {
    let cpu = Engine::new(&Config { precision: Precision::F32, ..Config::default() }).unwrap();
    for device in devices().iter().filter(|device| is_exact(device)) {
        let engine = engine(device, Precision::F32);
        for pricer in REGISTRY {
            let outputs: Vec<Output> = pricer.outputs.iter().collect();
            let inputs = rows::random(pricer, 10_000, 5);
            let expected = price(&cpu, pricer.id, &inputs, &outputs);
            let found = price(&engine, pricer.id, &inputs, &outputs);
            found.assert_same(&expected, &inputs, &format!("{} {}", device.label(), pricer.name()));
        }
    }
}

/// Bound on the error in units of f32's `eps (|X| + X_sens)`, inputs rounded to f32 included, plus as often the
/// least normal number, below which everything may be lost.
const BOUND: f64 = 32.0;

#[test]
fn other_devices_keep_the_bound() {
    use Input::*;
    let spot = [(Spot, "S"), (Strike, "K"), (Time, "T"), (Rate, "r"), (DividendYield, "q"), (Vol, "sigma")];
    let forward = [(Forward, "F"), (Strike, "K"), (Time, "T"), (Rate, "r")];
    let with = |more: &[(Input, &'static str)]| [&forward[..], more].concat();
    for device in devices().iter().filter(|device| !is_exact(device)) {
        let engine = engine(device, Precision::F32);
        check::<BsmEuropean>(device, &engine, "bsm", &spot);
        check::<Black76European>(device, &engine, "black76", &with(&[(Vol, "sigma")]));
        check::<BachelierEuropean>(device, &engine, "bachelier", &with(&[(Vol, "sigma_n")]));
        let displaced = with(&[(Vol, "sigma"), (Displacement, "shift")]);
        check::<DisplacedEuropean>(device, &engine, "shifted_lognormal", &displaced);
    }
}

fn check<F: Formula>(device: &Device, engine: &Engine, file: &str, names: &[(Input, &str)]) {
    let path = format!("{}/tests/reference/closed_form/{file}.csv", env!("CARGO_MANIFEST_DIR"));
    let mut reader = csv::Reader::from_path(&path).unwrap();
    let headers = reader.headers().unwrap().clone();
    let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let place = |name: &str| headers.iter().position(|header| header == name);
    let (mut worst, mut count) = ((0.0, String::new()), 0);
    for (sign, prefix) in [(1.0, "call_"), (-1.0, "put_")] {
        let columns =
            F::PRICER.inputs.iter().map(|column| match names.iter().find(|n| n.0 == column.input) {
                Some((_, name)) => {
                    let at = place(name).unwrap();
                    records.iter().map(|record| record[at].parse().unwrap_or(f64::NAN)).collect()
                }
                None => vec![sign; records.len()],
            });
        let inputs: Vec<Vec<f64>> = columns.collect();
        let outputs: Vec<Output> = F::PRICER.outputs.iter().collect();
        let found = price(engine, F::PRICER.id, &inputs, &outputs);
        for (output, values) in outputs.iter().zip(&found.values) {
            let own = [format!("{prefix}{}", output.name()), output.name().to_owned()];
            let Some(name) = own.iter().find(|name| place(name).is_some()) else { continue };
            let Some(sens) = place(&format!("{name}_sens")) else { continue };
            for (row, record) in records.iter().enumerate() {
                let x: Vec<f32> = inputs.iter().map(|column| column[row] as f32).collect();
                let number = |at: usize| record[at].parse::<f64>().ok();
                let (Some(expected), Some(sens)) = (number(place(name).unwrap()), number(sens)) else {
                    continue;
                };
                if !F::is_regular(&x) || expected.abs() > f64::from(f32::MAX) {
                    continue;
                }
                count += 1;
                let unit = f64::from(f32::EPSILON) * (expected.abs() + sens) + f64::from(f32::MIN_POSITIVE);
                let error = (values[row] - expected).abs() / unit;
                if error > worst.0 || error.is_nan() {
                    let what = format!("{name} row {}: {:e}, not {expected:e}", row + 2, values[row]);
                    worst = (if error.is_nan() { f64::INFINITY } else { error }, what);
                }
            }
        }
    }
    println!("{} {file} in f32: {:.2} over {count} values ({})", device.label(), worst.0, worst.1);
    assert!(count > 100, "{file}: only {count} values compared");
    assert!(worst.0 <= BOUND, "{} {file} in f32: {:.1} units, {}", device.label(), worst.0, worst.1);
}
