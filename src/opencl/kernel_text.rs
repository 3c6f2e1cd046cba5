//! A pricer as OpenCL C: its formula, recorded, and the hand-written loop over rows around it.

use crate::cpu::Precision;
use crate::models::{Column, Formula, Output, OutputSet, Pricer, Sink, edge_row};
use crate::named::named;
use crate::real::Real;
use crate::real::format::{Binary32, Binary64, Format};
use crate::real::trace::{Graph, Trace, opencl_program, record};
use std::fmt::Write;

const COLUMNS: &str = include_str!("../../kernels/columns.cl");
const REGULAR: &str = include_str!("../../kernels/regular.cl");
const EDGES: &str = include_str!("../../kernels/edges.cl");

named! {
    /// What a program does with the rows of a batch.
    Pass: u32 {
        /// Prices regular rows and lists the others.
        Regular = 0, "regular";
        /// Prices the rows of that list.
        Edges = 1, "edges";
    }
}

impl Pass {
    /// Names of the kernels in the program, in the order in which they run.
    pub const fn kernels(self) -> &'static [&'static str] {
        match self {
            Pass::Regular => &["ntx_regular_rows", "ntx_list_edge_rows"],
            Pass::Edges => &["ntx_edge_rows"],
        }
    }
}

/// Prints the program of a pass that computes the given outputs.
type Print = fn(OutputSet) -> String;

/// A formula that can be recorded; a pass is only printed when it is needed.
#[derive(Debug)]
pub(crate) struct Recording {
    /// By precision and pass.
    print: [[Print; 2]; 2],
}

impl Recording {
    /// Records `F`.
    pub const fn of<F: Formula>() -> Recording {
        Recording {
            print: [
                [regular::<F, Binary64>, edges::<F, Binary64>],
                [regular::<F, Binary32>, edges::<F, Binary32>],
            ],
        }
    }
}

impl Pricer {
    /// The OpenCL C of a program for this pricer. The kernel's parameters are those of `kernels/regular.cl` or
    /// `edges.cl`, with the inputs in the pricer's order and the outputs in the order of their numbers.
    pub fn opencl(&self, precision: Precision, pass: Pass, wanted: OutputSet) -> String {
        self.kernels.recording().print[precision as usize][pass as usize](wanted)
    }
}

fn regular<F: Formula, B: Format>(wanted: OutputSet) -> String {
    let graph = record_rows::<B>(F::PRICER.inputs, wanted, &|x, values| {
        let mut sink = Values { wanted, values };
        F::evaluate::<_, false>(x, &mut sink);
        Trace::select(F::is_regular(x), Trace::splat(1.0), Trace::splat(0.0))
    });
    program("ntx_regular", &graph, REGULAR, wanted)
}

fn edges<F: Formula, B: Format>(wanted: OutputSet) -> String {
    let graph = record_rows::<B>(F::PRICER.inputs, wanted, &|x, values| edge_row::<F, _>(x, wanted, values));
    program("ntx_edge", &graph, EDGES, wanted)
}

/// Takes the values of a row, by output number.
struct Values<'a, R> {
    wanted: OutputSet,
    values: &'a mut [R],
}

impl<R: Real> Sink<R> for Values<'_, R> {
    fn wanted(&self) -> OutputSet {
        self.wanted
    }
    fn put(&mut self, output: Output, value: R) {
        self.values[output as usize] = value;
    }
}

/// Gives what kind of row it is, and puts outputs by their numbers. Behind a reference, so that what records it is
/// compiled once.
type RowFormula<'f, B> = &'f dyn for<'r> Fn(&[Trace<'r, B>], &mut [Trace<'r, B>]) -> Trace<'r, B>;

/// Records what kind of row it is, and then the outputs in the order of their numbers.
fn record_rows<B: Format>(inputs: &[Column], wanted: OutputSet, formula: RowFormula<'_, B>) -> Graph<B> {
    let names: Vec<_> = inputs.iter().map(|column| column.input.name()).collect();
    record::<B>(&names, |x| {
        let mut values = vec![Trace::splat(0.0); crate::models::OUTPUT_SLOTS];
        let kind = formula(x, &mut values);
        let outputs = wanted.iter().map(|output| (output.name(), values[output as usize]));
        std::iter::once(("kind", kind)).chain(outputs).collect()
    })
}

fn program<B: Format>(name: &str, graph: &Graph<B>, kernel: &str, wanted: OutputSet) -> String {
    let mut text = opencl_program(&[(name, graph)]);
    text.push('\n');
    for (list, count) in [("INPUT", graph.inputs().len()), ("OUTPUT", wanted.iter().count())] {
        let each: String = (0..count).map(|i| format!(" M({i})")).collect();
        let _ = write!(text, "#define NTX_{list}_COUNT {count}\n#define NTX_{list}S(M){each}\n");
    }
    text + "\n" + COLUMNS + "\n" + kernel
}
