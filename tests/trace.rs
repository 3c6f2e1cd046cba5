//! Recorded formulas against the formulas themselves: evaluated as graphs, and printed as OpenCL C,
//! compiled and run as C.

use neutryx::math;
use neutryx::real::dual::Dual;
use neutryx::real::format::{Binary32, Binary64, Format};
use neutryx::real::trace::{Graph, Trace, opencl_prelude, opencl_program, record};
use neutryx::real::{Mask, Real};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A scalar whose bits can be looked at.
trait Scalar: Real<Mask = bool> + std::fmt::Debug {
    const NAME: &'static str;
    fn bits(self) -> u64;
    fn of_bits(bits: u64) -> Self;
    fn smallest() -> Self;
    fn smallest_normal() -> Self;
    fn largest() -> Self;
}

macro_rules! scalar {
    ($float:ident, $bits:ident) => {
        impl Scalar for $float {
            const NAME: &'static str = stringify!($float);
            fn bits(self) -> u64 {
                u64::from(self.to_bits())
            }
            fn of_bits(bits: u64) -> Self {
                $float::from_bits(bits as $bits)
            }
            fn smallest() -> Self {
                $float::from_bits(1)
            }
            fn smallest_normal() -> Self {
                $float::MIN_POSITIVE
            }
            fn largest() -> Self {
                $float::MAX
            }
        }
    };
}

scalar!(f64, u64);
scalar!(f32, u32);

/// The same bits, except that any NaN is as good as another.
fn same<S: Scalar>(a: S, b: S) -> bool {
    a.bits() == b.bits() || (a.is_nan() && b.is_nan())
}

fn edges<S: Scalar>() -> Vec<S> {
    let mut edges: Vec<S> = [
        0.0,
        0.5,
        1.0,
        0.7,
        1.42,
        2.0,
        3.0,
        -1.5,
        37.5,
        700.0,
        -90.0,
        1e10,
        f64::INFINITY,
        f64::NAN,
    ]
    .map(S::splat)
    .to_vec();
    edges.extend([S::smallest(), S::smallest_normal(), S::largest()]);
    let negative: Vec<_> = edges.iter().map(|x| -*x).collect();
    edges.extend(negative);
    edges
}

struct Random(u64);

impl Random {
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let x = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        x ^ (x >> 31)
    }
    fn uniform(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * (self.bits() >> 11) as f64 / (1u64 << 53) as f64
    }
    /// Any bit pattern, an ordinary number, or a small integer.
    fn any<S: Scalar>(&mut self) -> S {
        match self.bits() % 4 {
            0 => S::of_bits(self.bits()),
            1 => S::splat(self.uniform(-40.0, 40.0)),
            2 => S::splat(self.uniform(0.0, 1.0)),
            _ => S::splat(self.uniform(-200.0, 200.0).round()),
        }
    }
}

type Outputs<R> = Vec<(&'static str, R)>;

fn primitives<R: Real>(i: &[R]) -> Outputs<R> {
    let (x, y, z) = (i[0], i[1], i[2]);
    let (one, two) = (R::splat(1.0), R::splat(2.0));
    let mask = (x.lt(y) & !y.le(z)) | x.eq(z) | x.is_nan();
    let (scaled, exponent) = x.align(y);
    let constant = R::splat(0.1) * R::splat(0.7) - R::splat(1.0 / 3.0).sqrt();
    let (low, high) = (R::splat(f64::NEG_INFINITY), R::splat(f64::NAN));
    vec![
        ("sum", x + y),
        ("difference", x - y),
        ("product", x * y),
        ("quotient", x / y),
        ("negative", -x),
        ("root", x.sqrt()),
        ("fused", x.mul_add(y, z)),
        ("magnitude", x.abs()),
        ("signed", x.copysign(y)),
        ("least", x.min(y)),
        ("most", x.max(y)),
        ("chosen", R::select(mask, x, y)),
        ("unlike", R::select(!mask, z, y)),
        ("below", R::select(x.lt(y), one, two)),
        ("not_above", R::select(x.le(y), one, two)),
        ("equal", R::select(x.eq(y), one, two)),
        ("scaled", x.scale2(y)),
        ("scaled_normal", x.scale2_normal(y)),
        ("aligned", scaled),
        ("exponent", exponent),
        ("rounded", x.round()),
        ("folded", x + constant),
        ("clamped", x.max(low).min(high)),
        ("identities", x * one / one - R::splat(0.0) + R::splat(-0.0)),
        ("zeros", (x + R::splat(0.0)) * R::splat(0.0)),
        ("fused_one", x.mul_add(one, y) + one.mul_add(x, z)),
        ("constant", constant),
        ("first", x),
    ]
}

fn functions<R: Real>(i: &[R]) -> Outputs<R> {
    let (x, y) = (i[0], i[1]);
    vec![
        ("exp", x.exp()),
        ("exp_normal", x.exp_normal()),
        ("expm1", x.expm1()),
        ("ln", x.ln()),
        ("ln_ratio", x.ln_ratio(y)),
        ("log1p", x.log1p()),
        ("norm_pdf", x.norm_pdf()),
        ("norm_cdf", x.norm_cdf()),
        ("mills_ratio", x.mills_ratio()),
        ("inv_norm_cdf", x.inv_norm_cdf()),
        ("constant", R::splat(0.3).norm_cdf() + y),
    ]
}

/// Functions that formulas call directly and that are recorded in line.
fn inlined<R: Real>(i: &[R]) -> Outputs<R> {
    let (a, b) = math::mills_ratio_pair(i[0], i[1]);
    vec![
        ("erfcx", math::erfcx(i[0])),
        ("mills_a", a),
        ("mills_b", b),
        ("exp", math::exp(i[0])),
        ("ln_ratio", math::ln_ratio(i[0], i[1])),
    ]
}

fn call_price<R: Real>(spot: R, strike: R, time: R, rate: R, vol: R) -> R {
    let deviation = vol * time.sqrt();
    let discounted = strike * (-(rate * time)).exp();
    let d1 = spot.ln_ratio(discounted) / deviation + deviation * R::splat(0.5);
    let price = spot * d1.norm_cdf() - discounted * (d1 - deviation).norm_cdf();
    let intrinsic = (spot - discounted).max(R::splat(0.0));
    R::select(R::splat(0.0).lt(deviation), price, intrinsic)
}

/// A call with delta, vega and gamma.
fn black_scholes<R: Real>(i: &[R]) -> Outputs<R> {
    let spot = Dual::<Dual<R, 2>, 1>::variable(Dual::variable(i[0], 0), 0);
    let constant = |x: R| Dual::constant(Dual::constant(x));
    let vol = Dual::constant(Dual::variable(i[4], 1));
    let price = call_price(spot, constant(i[1]), constant(i[2]), constant(i[3]), vol);
    vec![
        ("price", price.value().value()),
        ("delta", price.value().derivative(0)),
        ("vega", price.value().derivative(1)),
        ("gamma", price.derivative(0).derivative(0)),
    ]
}

struct Formula<S: Scalar> {
    name: &'static str,
    graph: Graph<S::Format>,
    scalar: fn(&[S]) -> Outputs<S>,
    rows: Vec<Vec<S>>,
}

/// Every formula with the rows it is tried on.
fn formulas<S: Scalar>() -> Vec<Formula<S>> {
    let edges = edges::<S>();
    let mut random = Random(7);
    let mut pairs: Vec<Vec<S>> = Vec::new();
    for x in &edges {
        pairs.extend(edges.iter().map(|y| vec![*x, *y]));
    }
    pairs.extend((0..4000).map(|_| vec![random.any(), random.any()]));
    let triples = pairs
        .iter()
        .map(|pair| vec![pair[0], pair[1], random.any()])
        .collect();
    let mut options: Vec<Vec<S>> = (0..2000)
        .map(|_| {
            [
                (50.0, 150.0),
                (50.0, 150.0),
                (0.01, 3.0),
                (-0.02, 0.1),
                (0.05, 0.9),
            ]
            .map(|(low, high)| S::splat(random.uniform(low, high)))
            .to_vec()
        })
        .collect();
    options.extend((0..2000).map(|_| {
        let edge = |random: &mut Random| edges[random.bits() as usize % edges.len()];
        (0..5).map(|_| edge(&mut random)).collect()
    }));
    vec![
        Formula {
            name: "primitives",
            graph: record(&["x", "y", "z"], |i| primitives(i)),
            scalar: primitives,
            rows: triples,
        },
        Formula {
            name: "functions",
            graph: record(&["x", "y"], |i| functions(i)),
            scalar: functions,
            rows: pairs.clone(),
        },
        Formula {
            name: "inlined",
            graph: record(&["x", "y"], |i| inlined(i)),
            scalar: inlined,
            rows: pairs,
        },
        Formula {
            name: "black_scholes",
            graph: record(&["spot", "strike", "time", "rate", "vol"], |i| {
                black_scholes(i)
            }),
            scalar: black_scholes,
            rows: options,
        },
    ]
}

/// Panics unless `results` are what the formula itself yields for the row.
fn check<S: Scalar>(formula: &Formula<S>, row: &[S], results: &[S]) {
    let expected = (formula.scalar)(row);
    assert_eq!(results.len(), expected.len());
    for ((name, expected), result) in expected.into_iter().zip(results) {
        assert!(
            same(expected, *result),
            "{} {} of {row:?}: the formula gives {expected:?}, the recording {result:?}",
            formula.name,
            name,
        );
    }
}

fn graphs_evaluate_to_the_same_bits<S: Scalar>() {
    for formula in formulas::<S>() {
        for row in &formula.rows {
            check(&formula, row, &formula.graph.evaluate(row));
        }
    }
}

#[test]
fn graphs_evaluate_to_the_same_bits_in_f64() {
    graphs_evaluate_to_the_same_bits::<f64>();
}

#[test]
fn graphs_evaluate_to_the_same_bits_in_f32() {
    graphs_evaluate_to_the_same_bits::<f32>();
}

/// What OpenCL C has and C has not.
const SHIM: &str = r#"
#include <inttypes.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <tgmath.h>
#define ulong uint64_t
#define uint uint32_t
#define REINTERPRET(name, to, from) \
    static inline to name(from x) { to y; memcpy(&y, &x, sizeof y); return y; }
REINTERPRET(as_ulong, ulong, double)
REINTERPRET(as_double, double, ulong)
REINTERPRET(as_uint, uint, float)
REINTERPRET(as_float, float, uint)
"#;

/// Reads rows `formula input...` of hexadecimal bits and answers each with the bits of the results.
const MAIN: &str = r#"
int main(void) {
    unsigned index;
    while (scanf("%u", &index) == 1) {
        real in[16], out[64];
        uint64_t bits;
        for (int i = 0; i < formulas[index].inputs; ++i) {
            if (scanf("%" SCNx64, &bits) != 1) return 1;
            in[i] = BITS_TO_REAL(bits);
        }
        formulas[index].function(in, out);
        for (int i = 0; i < formulas[index].outputs; ++i)
            printf("%" PRIx64 " ", (uint64_t)REAL_TO_BITS(out[i]));
        printf("\n");
    }
    return 0;
}
"#;

/// Compiles the formulas as C; `None` where there is no compiler.
fn compile<S: Scalar>(formulas: &[Formula<S>]) -> Option<PathBuf> {
    let named: Vec<_> = formulas.iter().map(|f| (f.name, &f.graph)).collect();
    let mut source = SHIM.to_string() + &opencl_program(&named);
    source +=
        "\nstatic const struct { void (*function)(const real *, real *); int inputs, outputs; }";
    source += " formulas[] = {\n";
    for (name, graph) in named {
        let (inputs, outputs) = (graph.inputs().len(), graph.outputs().len());
        source += &format!("    {{{name}, {inputs}, {outputs}}},\n");
    }
    source += "};\n";
    let (to_real, to_bits) = match S::NAME {
        "f64" => ("as_double", "as_ulong"),
        _ => ("as_float", "as_uint"),
    };
    source += &format!("#define BITS_TO_REAL {to_real}\n#define REAL_TO_BITS {to_bits}\n{MAIN}");

    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let file = folder.join(format!("trace_{}.c", S::NAME));
    let program = folder.join(format!("trace_{}{}", S::NAME, std::env::consts::EXE_SUFFIX));
    std::fs::write(&file, source).unwrap();
    let mut compiler = Command::new(std::env::var_os("CC").unwrap_or_else(|| "cc".into()));
    compiler.args(["-std=c11", "-O2", "-ffp-contract=off"]);
    #[cfg(target_arch = "x86_64")]
    if std::arch::is_x86_feature_detected!("fma") {
        compiler.arg("-mfma");
    }
    compiler.arg(&file).arg("-o").arg(&program).arg("-lm");
    match compiler.status() {
        Err(error) => {
            eprintln!("SKIPPED: the printed OpenCL C is not checked, no C compiler: {error}");
            None
        }
        Ok(status) => {
            assert!(status.success(), "{} does not compile", file.display());
            Some(program)
        }
    }
}

fn printed_text_computes_the_same_bits<S: Scalar>() {
    let formulas = formulas::<S>();
    let Some(program) = compile(&formulas) else {
        return;
    };
    let mut child = Command::new(program)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut request = String::new();
    for (index, formula) in formulas.iter().enumerate() {
        for row in &formula.rows {
            request += &index.to_string();
            for input in row {
                request += &format!(" {:x}", input.bits());
            }
            request.push('\n');
        }
    }
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(request.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success());

    let text = String::from_utf8(output.stdout).unwrap();
    let mut lines = text.lines();
    for formula in &formulas {
        for row in &formula.rows {
            let results: Vec<S> = lines
                .next()
                .expect("an answer for every row")
                .split_whitespace()
                .map(|word| S::of_bits(u64::from_str_radix(word, 16).unwrap()))
                .collect();
            check(formula, row, &results);
        }
    }
    assert_eq!(lines.next(), None);
}

#[test]
fn printed_text_computes_the_same_bits_in_f64() {
    printed_text_computes_the_same_bits::<f64>();
}

#[test]
fn printed_text_computes_the_same_bits_in_f32() {
    printed_text_computes_the_same_bits::<f32>();
}

fn sample<F: Format>() -> Graph<F> {
    record(&["spot", "unused", "strike"], |i| {
        let (spot, strike) = (i[0], i[2]);
        let _unused = spot / strike;
        let discounted = strike * Trace::splat(0.9375);
        let payoff = spot - strike * Trace::splat(0.9375);
        let worth = Trace::splat(0.0).lt(payoff) & !discounted.eq(Trace::splat(f64::INFINITY));
        vec![
            ("payoff", Trace::select(worth, payoff, Trace::splat(-0.0))),
            ("root", payoff.max(Trace::splat(1e-310)).sqrt()),
        ]
    })
}

#[test]
fn text_is_readable_c() {
    assert_eq!(
        sample::<Binary64>().to_opencl("sample"),
        "
void sample(const real *in, real *out) {
    const real in_spot = in[0];
    const real in_strike = in[2];
    const real v0 = in_strike * 0x1.ep-1;
    const real v1 = in_spot - v0;
    const int m2 = 0x0p+0 < v1;
    const int m3 = v0 == INFINITY;
    const int m4 = !m3;
    const int m5 = m2 & m4;
    const real v6 = m5 ? v1 : -0x0p+0;
    const real v7 = v1 > 0x0.012688b70e62bp-1022 ? v1 : 0x0.012688b70e62bp-1022;
    const real v8 = sqrt(v7);
    out[0] = v6; /* payoff */
    out[1] = v8; /* root */
}
"
    );
}

#[test]
fn single_precision_constants_are_rounded_and_suffixed() {
    let graph = record::<Binary32>(&["x"], |i| {
        vec![("y", i[0] * Trace::splat(0.1) + Trace::splat(1e300))]
    });
    let text = graph.to_opencl("single");
    assert!(text.contains("in_x * 0x1.99999ap-4f;"), "{text}");
    assert!(text.contains("v0 + INFINITY;"), "{text}");
}

#[test]
fn common_subexpressions_are_recorded_once() {
    let graph = record::<Binary64>(&["x", "y"], |i| {
        let (x, y) = (i[0], i[1]);
        vec![("z", (x + y) * (y + x) + x.mul_add(y, x) * y.mul_add(x, x))]
    });
    assert_eq!(graph.operation_count(), 5);
    // Subtraction and signed zeros are told apart.
    let graph = record::<Binary64>(&["x", "y"], |i| {
        let zeros = i[0].max(Trace::splat(0.0)) + i[0].max(Trace::splat(-0.0));
        vec![("z", (i[0] - i[1]) * (i[1] - i[0]) + zeros)]
    });
    assert_eq!(graph.operation_count(), 7);
}

#[test]
fn the_same_formula_gives_the_same_text() {
    let text = || {
        let formulas = formulas::<f64>();
        let named: Vec<_> = formulas.iter().map(|f| (f.name, &f.graph)).collect();
        opencl_program(&named)
    };
    let first = text();
    assert_eq!(first, text());
    for function in ["ntx_exp", "ntx_ln_ratio", "ntx_norm_cdf", "ntx_mills_ratio"] {
        let definition = format!("\nreal {function}(real x");
        assert_eq!(first.matches(&definition).count(), 1, "{function}");
        let defined = first.find(&definition).unwrap();
        let called = first.find(&format!("= {function}(")).unwrap();
        assert!(
            defined < called,
            "{function} is called before it is defined"
        );
    }
}

#[test]
fn a_program_is_prelude_functions_and_formula() {
    let graph = sample::<Binary32>();
    assert_eq!(
        opencl_program(&[("sample", &graph)]),
        opencl_prelude::<Binary32>() + &graph.to_opencl("sample")
    );
    assert!(!opencl_prelude::<Binary32>().contains("fp64"));
    assert!(!opencl_prelude::<Binary32>().contains("double"));
    assert!(opencl_prelude::<Binary64>().contains("cl_khr_fp64"));
    assert!(opencl_prelude::<Binary64>().starts_with("#pragma OPENCL FP_CONTRACT OFF\n"));
}

#[test]
fn graphs_evaluate_duals() {
    let graph = record::<Binary64>(&["x"], |i| vec![("y", i[0].exp() * i[0])]);
    let y = graph.evaluate(&[Dual::<f64, 1>::variable(1.5, 0)])[0];
    let expected = Dual::<f64, 1>::variable(1.5, 0);
    let expected = expected.exp() * expected;
    assert_eq!(y.value(), expected.value());
    assert_eq!(y.derivative(0), expected.derivative(0));
}

#[test]
fn recordings_nest() {
    let outer = record::<Binary64>(&["x"], |i| {
        let inner = record::<Binary32>(&["a", "b"], |j| vec![("c", j[1] - j[0])]);
        assert_eq!(inner.evaluate(&[1.0f32, 3.0]), [2.0]);
        vec![("y", i[0] + Trace::splat(1.0))]
    });
    assert_eq!(outer.evaluate(&[2.0]), [3.0]);
}

#[test]
fn constant_masks_fold() {
    fn combined<R: Real>(i: &[R]) -> Outputs<R> {
        let yes = R::splat(0.0).lt(R::splat(1.0));
        let no = !yes;
        let mask = i[0].lt(R::splat(2.0));
        let pick = |mask| R::select(mask, i[0], R::splat(9.0));
        fn all<M: Mask>(yes: M, no: M, mask: M) -> [M; 8] {
            [
                yes & mask,
                mask & yes,
                no & mask,
                mask & no,
                yes | mask,
                mask | yes,
                no | mask,
                mask | no,
            ]
        }
        all(yes, no, mask).map(|m| ("", pick(m))).to_vec()
    }
    let names = ["a", "b", "c", "d", "e", "f", "g", "h"];
    let graph = record::<Binary64>(&["x"], |i| {
        let outputs = combined(i).into_iter().zip(names);
        outputs.map(|((_, value), name)| (name, value)).collect()
    });
    for x in [1.0, 3.0] {
        let expected: Vec<f64> = combined(&[x]).into_iter().map(|(_, y)| y).collect();
        assert_eq!(graph.evaluate(&[x]), expected);
    }
    assert_eq!(graph.operation_count(), 2);
}

#[test]
#[should_panic(expected = "is no C identifier")]
fn names_are_identifiers() {
    record::<Binary64>(&["1st"], |i| vec![("y", i[0])]);
}

#[test]
#[should_panic(expected = "occurs twice")]
fn names_are_unique() {
    record::<Binary64>(&["x", "x"], |i| vec![("y", i[0])]);
}

#[test]
#[should_panic(expected = "number of inputs")]
fn evaluation_wants_every_input() {
    record::<Binary64>(&["x"], |i| vec![("y", i[0])]).evaluate::<f64>(&[]);
}
