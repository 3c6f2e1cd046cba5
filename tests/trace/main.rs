//! Recorded formulas against the formulas themselves: evaluated as graphs, and printed as OpenCL C,
//! compiled and run as C.

mod bits;
mod formulas;
mod pricers;

use formulas::{Outputs, formulas, functions};
use neutryx::real::dual::Dual;
use neutryx::real::format::{Binary32, Binary64, Format};
use neutryx::real::trace::{Arithmetic, Graph, Trace, opencl_prelude, opencl_program, record};
use neutryx::real::{Mask, Real};

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
    const int m3 = v0 == (real)INFINITY;
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
    let graph = record::<Binary32>(&["x"], |i| vec![("y", i[0] * Trace::splat(0.1) + Trace::splat(1e300))]);
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
fn arithmetic_is_counted_inside_called_functions() {
    let count = |graph: Graph<Binary64>| graph.arithmetic();
    let plain = count(record(&["x", "y"], |i| {
        vec![("z", (i[0].mul_add(i[1], i[0]) / i[1] - i[0]).sqrt() * i[1].max(i[0]))]
    }));
    let expected = Arithmetic { additions: 1, multiplications: 1, fused: 1, divisions: 1, square_roots: 1 };
    assert_eq!(plain, expected);
    let one = count(record(&["x"], |i| vec![("y", i[0].exp())]));
    let two = count(record(&["x", "y"], |i| vec![("z", i[0].exp() + i[1].exp())]));
    assert!(one.fused > 5, "{one:?}");
    assert_eq!((two.fused, two.additions), (2 * one.fused, 2 * one.additions + 1));
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
    check_order(&first);
    for function in ["ntx_exp", "ntx_ln_ratio", "ntx_norm_cdf", "ntx_mills_ratio"] {
        let definition = format!("\nreal {function}(real x");
        assert_eq!(first.matches(&definition).count(), 1, "{function}");
    }
}

/// Panics unless every function of the library is defined before it is called.
fn check_order(text: &str) {
    for (called, _) in text.match_indices("ntx_") {
        let name: &str = text[called..].split('(').next().unwrap();
        let defined = text.find(&format!(" {name}(real x")).unwrap();
        assert!(defined < called, "{name} is called before it is defined");
    }
}

#[test]
fn each_function_comes_with_those_it_calls() {
    let count = functions(&[1.0, 1.0]).len();
    for i in 0..count {
        let graph = record::<Binary64>(&["x", "y"], |inputs| vec![functions(inputs)[i]]);
        check_order(&opencl_program(&[("single", &graph)]));
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
            [yes & mask, mask & yes, no & mask, mask & no, yes | mask, mask | yes, no | mask, mask | no]
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
