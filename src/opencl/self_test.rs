//! Golden rows: before a program is used for the first time it prices rows that the CPU prices as well, and
//! every bit must agree.

use super::Pass;
use super::executor::Executor;
use super::fault::Fault;
use super::lane::{Kernels, Number};
use super::program::ProgramKey;
use crate::batch::Batch;
use crate::cpu::{InstructionSet, Precision};
use crate::error::Error;
use crate::models::{Domain, Input, OutputSet, Pricer, pricer};
use crate::status::RowCode;
use ocl_core::Program;

/// What disagreed; also the step of the fault.
pub(crate) const STEP: &str = "the self-test failed";

/// Rows well inside the domain.
const ORDINARY: usize = 448;
/// Rows with a value at an edge of its domain, or beyond.
const EDGES: usize = 192;
const ROWS: usize = ORDINARY + EDGES;

/// Values at the edges of domains and of formats.
const EDGE_VALUES: &[f64] = &[
    0.0,
    -0.0,
    1.0,
    -1.0,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::NAN,
    5e-324,
    1e-310,
    1e-45,
    1e-30,
    1e-12,
    -1e-3,
    700.0,
    1e12,
    1e30,
    1e300,
];

/// Runs `program` on the golden rows.
///
/// # Errors
/// What disagrees first, or what the driver failed at.
pub(crate) fn prove<E: Number>(executor: &Executor, key: ProgramKey, program: &Program) -> Result<(), Fault> {
    let pricer = pricer(key.pricer);
    let columns = columns(pricer);
    let mut expected = Table::new(key.wanted);
    let batch = expected.batch(pricer, &columns).map_err(unexpected)?;
    batch.price_rows(0..ROWS, InstructionSet::Portable, key.precision);
    drop(batch);

    let mut found = Table::new(key.wanted);
    let batch = found.batch(pricer, &columns).map_err(unexpected)?;
    let mut lane = executor.lane()?;
    let device = executor.device().id;
    let mut left = Vec::new();
    // SAFETY: the batch was bound here, and its columns are this function's alone; the kernels are those of the
    // batch's pricer and outputs.
    unsafe {
        match key.pass {
            Pass::Regular => {
                lane.begin::<E>(&Kernels::new(program, device, Pass::Regular)?, &batch, 0..ROWS)?;
                lane.wait()?;
                left = lane.edge_rows()?;
                lane.settle::<E>(&batch);
            }
            Pass::Edges => {
                let regular = executor.program(ProgramKey { pass: Pass::Regular, ..key })?;
                lane.begin::<E>(&Kernels::new(&regular, device, Pass::Regular)?, &batch, 0..ROWS)?;
                lane.wait()?;
                lane.price_edges::<E>(&Kernels::new(program, device, Pass::Edges)?, &batch)?;
                lane.settle::<E>(&batch);
            }
        }
    }
    drop(batch);
    let mut skip = vec![false; ROWS];
    for row in left {
        match skip.get_mut(row as usize) {
            Some(skip) if !*skip => *skip = true,
            _ => return Err(Fault::new(STEP, format!("row {row} is listed wrongly"))),
        }
    }
    let exact = key.precision == Precision::F64 || executor.device().is_exact_in_f32();
    compare(pricer, &expected, &found, &skip, exact)
}

fn unexpected(error: Error) -> Fault {
    Fault::new(STEP, error.to_string())
}

/// The outputs and codes of the golden rows.
struct Table {
    wanted: OutputSet,
    values: Vec<Vec<f64>>,
    codes: Vec<u32>,
}

impl Table {
    fn new(wanted: OutputSet) -> Table {
        Table { wanted, values: wanted.iter().map(|_| vec![0.0; ROWS]).collect(), codes: vec![0; ROWS] }
    }
    fn batch<'a>(&'a mut self, pricer: &Pricer, columns: &'a [Vec<f64>]) -> Result<Batch<'a>, Error> {
        let mut builder = Batch::builder(pricer.id, ROWS).codes(&mut self.codes);
        for (column, values) in pricer.inputs.iter().zip(columns) {
            builder = builder.input(column.input, values);
        }
        for (output, values) in self.wanted.iter().zip(&mut self.values) {
            builder = builder.output(output, values);
        }
        builder.build()
    }
}

fn compare(
    pricer: &Pricer,
    expected: &Table,
    found: &Table,
    skip: &[bool],
    exact: bool,
) -> Result<(), Fault> {
    for row in (0..ROWS).filter(|row| !skip[*row]) {
        if expected.codes[row] != found.codes[row] {
            let (is, due) = (RowCode(found.codes[row]).name(), RowCode(expected.codes[row]).name());
            return Err(Fault::new(STEP, format!("{}: row {row} is {is}, not {due}", pricer.name())));
        }
    }
    for ((output, expected), found) in expected.wanted.iter().zip(&expected.values).zip(&found.values) {
        let used = || (0..ROWS).filter(|row| !skip[*row]);
        let largest = used().map(|row| expected[row].abs()).filter(|x| x.is_finite()).fold(0.0, f64::max);
        for row in used() {
            let (is, due) = (found[row], expected[row]);
            let same = is.to_bits() == due.to_bits() || (is.is_nan() && due.is_nan());
            // Without correct rounding only nonsense can be told from rounding.
            let near = !exact && row < ORDINARY && (is - due).abs() <= due.abs() / 256.0 + largest / 4096.0;
            if !same && !near && (exact || row < ORDINARY) {
                let message =
                    format!("{} {}: row {row} is {is:e}, not {due:e}", pricer.name(), output.name());
                return Err(Fault::new(STEP, message));
            }
        }
    }
    Ok(())
}

/// The golden rows of a pricer, column by column. They are always the same.
fn columns(pricer: &Pricer) -> Vec<Vec<f64>> {
    let mut random = Random(0x5eed);
    let mut columns: Vec<Vec<f64>> = pricer.inputs.iter().map(|_| Vec::with_capacity(ROWS)).collect();
    for row in 0..ROWS {
        for (column, values) in pricer.inputs.iter().zip(&mut columns) {
            values.push(ordinary(column.input, column.domain, &mut random));
        }
        if row >= ORDINARY {
            // Each value in each column, and now and then two in a row.
            let turn = row - ORDINARY;
            let edge = EDGE_VALUES[turn % EDGE_VALUES.len()];
            let count = columns.len();
            columns[turn / EDGE_VALUES.len() % count][row] = edge;
            if turn.is_multiple_of(3) {
                let other = EDGE_VALUES[random.next() as usize % EDGE_VALUES.len()];
                columns[random.next() as usize % count][row] = other;
            }
        }
    }
    columns
}

/// A value that options are priced with; sometimes far out in the wings.
fn ordinary(input: Input, domain: Domain, random: &mut Random) -> f64 {
    if domain == Domain::CallPut {
        return if random.next() & 1 == 0 { 1.0 } else { -1.0 };
    }
    let (low, high) = match input {
        Input::Spot | Input::Forward | Input::Strike => (20.0, 500.0),
        Input::Time => (0.003, 30.0),
        Input::Vol => (0.02, 5.0),
        Input::Rate | Input::DividendYield => return random.uniform().mul_add(0.15, -0.03),
        Input::Displacement => return random.uniform() * 20.0,
        _ => (0.5, 20.0),
    };
    // More of the small ones.
    let u = random.uniform();
    low + (high - low) * (u * u)
}

struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }
    fn uniform(&mut self) -> f64 {
        self.next() as f64 / (1_u64 << 31) as f64
    }
}
