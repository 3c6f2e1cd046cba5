//! Graphs as OpenCL C.

use super::graph::{Graph, Node, check_identifier};
use super::operation::{Function, Operation, is_single};
use crate::real::format::Format;
use core::fmt::Write;

/// What every generated function relies on: contraction off, the type `real`, and the functions that work
/// on exponent bits.
///
/// Goes once at the start of a program. A program is of one format. For single precision, build it with
/// `-cl-fp32-correctly-rounded-divide-sqrt` where the device has that.
pub fn opencl_prelude<F: Format>() -> String {
    let single = is_single::<F>();
    let (extension, real, bits, fraction) = if single {
        ("", "float", "uint", 23)
    } else {
        let extension = "#pragma OPENCL EXTENSION cl_khr_fp64 : enable\n";
        (extension, "double", "ulong", 52)
    };
    let bias = 2 * (F::MAX_EXPONENT + 1);
    let magic = literal(F::ROUND_MAGIC, single);
    let magic_and_bias = literal(F::ROUND_MAGIC + f64::from(bias), single);
    let half = literal(0.5, single);
    let one = literal(1.0, single);
    format!(
        "\
#pragma OPENCL FP_CONTRACT OFF
{extension}
typedef {real} real;

/* x * 2^n by adding n to the exponent bits; x and the result must be normal */
real ntx_scale2_normal(real x, real n) {{
    const {bits} k = as_{bits}(n + {magic});
    return as_{real}(as_{bits}(x) + (k << {fraction}));
}}

/* x * 2^n with one rounding */
real ntx_scale2(real x, real n) {{
    const real low = (n * {half} + {magic}) - {magic};
    const real high = n - low;
    return x * ntx_scale2_normal({one}, low) * ntx_scale2_normal({one}, high);
}}

/* k + {bias} with x / (y * 2^k) nearly one */
{bits} ntx_align_bits(real x, real y) {{
    const {bits} distance = as_{bits}(x) - as_{bits}(y);
    return (distance + ((({bits}){bias} << {fraction}) + (({bits})1 << {half_shift}))) >> {fraction};
}}

/* y * 2^k */
real ntx_align_scaled(real x, real y) {{
    const {bits} shift = (ntx_align_bits(x, y) - {bias}) << {fraction};
    return as_{real}(as_{bits}(y) + shift);
}}

/* k */
real ntx_align_exponent(real x, real y) {{
    const {bits} k = ntx_align_bits(x, y);
    return as_{real}(k + as_{bits}({magic})) - {magic_and_bias};
}}
",
        half_shift = fraction - 1,
    )
}

/// A whole program: the prelude, each elementary function the formulas call, and the formulas under the
/// given names, as [`Graph::to_opencl`] prints them.
///
/// # Panics
/// If a name is no C identifier.
pub fn opencl_program<F: Format>(formulas: &[(&str, &Graph<F>)]) -> String {
    let mut program = opencl_prelude::<F>();
    let mut functions = Functions::default();
    for (_, graph) in formulas {
        functions.add(graph);
    }
    program.push_str(&functions.text);
    program.push('\n');
    program + &opencl_formulas(formulas)
}

/// The formulas of [`opencl_program`] without what they rely on.
///
/// # Panics
/// If a name is no C identifier.
pub fn opencl_formulas<F: Format>(formulas: &[(&str, &Graph<F>)]) -> String {
    let texts: Vec<_> = formulas.iter().map(|(name, graph)| graph.formula(name)).collect();
    texts.join("\n")
}

impl<F: Format> Graph<F> {
    /// The formula as OpenCL C, to follow [`opencl_prelude`]: the elementary functions it calls, then
    ///
    /// ```c
    /// void name(const real *in, real *out)
    /// ```
    ///
    /// `in` and `out` are private arrays that hold the inputs and outputs in the order of recording; a
    /// kernel copies its row in and out. They may be the same array. The same formula always gives the
    /// same text.
    ///
    /// For several formulas in one program use [`opencl_program`], which prints shared functions once.
    ///
    /// # Panics
    /// If `name` is no C identifier.
    pub fn to_opencl(&self, name: &str) -> String {
        let mut functions = Functions::default();
        functions.add(self);
        format!("{}\n{}", functions.text, self.formula(name))
    }

    fn formula(&self, name: &str) -> String {
        check_identifier(name);
        let mut text = format!("void {name}(const real *in, real *out) {{\n");
        for node in &self.nodes {
            if let Operation::Input(i) = node.operation {
                let input = &self.inputs[i as usize];
                let _ = writeln!(text, "    const real in_{input} = in[{i}];");
            }
        }
        let names = self.statements("in_", &mut text);
        for (i, (output, index)) in self.outputs.iter().enumerate() {
            let value = &names[*index as usize];
            let _ = writeln!(text, "    out[{i}] = {value}; /* {output} */");
        }
        text.push_str("}\n");
        text
    }

    /// The graph of an elementary function as a function of scalars that returns its one output.
    fn function(&self, name: &str) -> String {
        let parameters: Vec<_> = self.inputs().map(|x| format!("real {x}")).collect();
        let mut text = format!("real {name}({}) {{\n", parameters.join(", "));
        let names = self.statements("", &mut text);
        let result = &names[self.outputs[0].1 as usize];
        let _ = write!(text, "    return {result};\n}}\n");
        text
    }

    /// Appends a statement for each operation; returns how to refer to each node.
    fn statements(&self, input_prefix: &str, text: &mut String) -> Vec<String> {
        let mut names: Vec<String> = Vec::with_capacity(self.nodes.len());
        let mut count = 0;
        for node in &self.nodes {
            let name = match node.operation {
                Operation::Input(i) => format!("{input_prefix}{}", self.inputs[i as usize]),
                Operation::Constant(bits) => literal(f64::from_bits(bits), is_single::<F>()),
                operation => {
                    let (kind, letter) = if operation.is_mask() { ("int", 'm') } else { ("real", 'v') };
                    let name = format!("{letter}{count}");
                    count += 1;
                    let value = expression(node, &names);
                    let _ = writeln!(text, "    const {kind} {name} = {value};");
                    name
                }
            };
            names.push(name);
        }
        names
    }
}

/// The text of called functions, callees first.
#[derive(Default)]
struct Functions {
    seen: Vec<Function>,
    text: String,
}

impl Functions {
    fn add<F: Format>(&mut self, caller: &Graph<F>) {
        for node in &caller.nodes {
            if let Operation::Call(function) = node.operation
                && !self.seen.contains(&function)
            {
                self.seen.push(function);
                let body = function.body::<F>();
                self.add(&body);
                self.text.push('\n');
                self.text.push_str(&body.function(function.name()));
            }
        }
    }
}

fn expression(node: &Node, names: &[String]) -> String {
    use Operation as Op;
    let arguments: Vec<&str> =
        node.arguments().iter().map(|argument| names[*argument as usize].as_str()).collect();
    let call = |function: &str| format!("{function}({})", arguments.join(", "));
    let infix = |operator: &str| format!("{} {operator} {}", arguments[0], arguments[1]);
    match node.operation {
        Op::Input(_) | Op::Constant(_) => unreachable!("these are no statements"),
        Op::Neg => format!("-{}", arguments[0]),
        Op::Not => format!("!{}", arguments[0]),
        Op::Add => infix("+"),
        Op::Sub => infix("-"),
        Op::Mul => infix("*"),
        Op::Div => infix("/"),
        Op::Lt => infix("<"),
        Op::Le => infix("<="),
        Op::Eq => infix("=="),
        Op::And => infix("&"),
        Op::Or => infix("|"),
        Op::Sqrt => call("sqrt"),
        Op::MulAdd => call("fma"),
        Op::Abs => call("fabs"),
        Op::Copysign => call("copysign"),
        // Not fmin and fmax: these say what becomes of a NaN.
        Op::Min => format!("{} ? {} : {}", infix("<"), arguments[0], arguments[1]),
        Op::Max => format!("{} ? {} : {}", infix(">"), arguments[0], arguments[1]),
        Op::Select => format!("{} ? {} : {}", arguments[0], arguments[1], arguments[2]),
        Op::Scale2 => call("ntx_scale2"),
        Op::Scale2Normal => call("ntx_scale2_normal"),
        Op::AlignScaled => call("ntx_align_scaled"),
        Op::AlignExponent => call("ntx_align_exponent"),
        Op::Call(function) => call(function.name()),
    }
}

/// A constant of type `real`, exact.
fn literal(value: f64, single: bool) -> String {
    let sign = if value.is_sign_negative() { "-" } else { "" };
    // These two are of type float, with which an overloaded function would not know what to do.
    let cast = if single { "" } else { "(real)" };
    if value.is_nan() {
        return format!("{cast}NAN");
    }
    if value.is_infinite() {
        return format!("{sign}{cast}INFINITY");
    }
    let bits = value.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    let biased = (bits >> 52) & 0x7ff;
    let (leading, exponent) = match (biased, fraction) {
        (0, 0) => (0, 0),
        (0, _) => (0, -1022),
        _ => (1, biased as i64 - 1023),
    };
    let digits = format!("{fraction:013x}");
    let digits = digits.trim_end_matches('0');
    let point = if digits.is_empty() { "" } else { "." };
    let suffix = if single { "f" } else { "" };
    format!("{sign}0x{leading}{point}{digits}p{exponent:+}{suffix}")
}
