//! Recordings, evaluated and compiled as C, against the formulas themselves.

use crate::formulas::{Formula, Scalar, formulas, same};
use neutryx::real::trace::opencl_program;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

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
    source += "\nstatic const struct { void (*function)(const real *, real *); int inputs, outputs; }";
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
    let mut child = Command::new(program).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
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
