//! A simulation as OpenCL C: what its payoff is made of, recorded, and the hand-written loop over paths around it. Here for one
//! asset; several are in [`asset_text`].

use super::asset_text;
use crate::cpu::Precision;
use crate::mc::assets::AssetPayoff;
use crate::mc::columns::MAX_COLUMNS;
use crate::mc::grid::Grid;
use crate::mc::path::{Fields, Move, Payoff, Score, Simulation, advance, drift_and_diffusion, matched};
use crate::mc::philox::{BLOCK_PATHS, MULTIPLIERS, ROUNDS, WEYL};
use crate::mc::row::Row;
use crate::mc::scramble::{NESTED, Scrambling};
use crate::mc::settings::Generator;
use crate::mc::sobol::BITS;
use crate::real::Real;
use crate::real::dual::Dual;
use crate::real::format::{Binary32, Binary64, Format};
use crate::real::trace::{Graph, Trace, opencl_formulas, opencl_program, record};
use std::fmt::Write;

const BLOCK: &str = include_str!("../../kernels/block.cl");
const PATHS: &str = include_str!("../../kernels/paths.cl");

/// Stands for a place that a point of a bridge does not have; `NTX_NO_PLACE` in the kernel.
pub(crate) const NO_PLACE: u32 = u32::MAX;

/// Which loop over paths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PathVariant {
    /// Where random numbers come from.
    pub generator: Generator,
    /// Whether every unit is two paths, with opposite noise.
    pub antithetic: bool,
    /// Whether a block's normals are made to sum to zero.
    pub matched: bool,
    /// Whether there are delta and vega.
    pub greeks: bool,
}

impl PathVariant {
    /// One that no other variant has.
    pub(crate) fn number(self) -> u32 {
        let bits = [self.generator == Generator::Sobol, self.antithetic, self.matched, self.greeks];
        bits.into_iter().fold(0, |number, bit| 2 * number + u32::from(bit))
    }
    /// Paths of a unit.
    pub(crate) fn sides(self) -> usize {
        1 + usize::from(self.antithetic)
    }
    /// Sums of a block of paths of so many assets.
    pub(crate) fn sums(self, assets: usize) -> usize {
        let greeks = if self.greeks { 2 * assets } else { 0 };
        self.sides() * (2 + greeks) + 2
    }
}

/// What a loop over paths needs to know of a row, as the kernel takes it: exact in the row's precision.
#[derive(Debug, Default)]
pub(crate) struct RowReals {
    /// Terms, state of a path that has not begun, spot, and centre of the payoffs; of several assets the terms alone.
    pub row: Vec<f64>,
    /// Those of a step after those of the one before.
    pub steps: Vec<f64>,
    /// What there is besides for several assets.
    pub assets: Option<AssetReals>,
}

/// What there is besides for several assets.
#[derive(Debug)]
pub(crate) struct AssetReals {
    /// Those of an asset after those of the one before.
    pub each: Vec<f64>,
    /// The rows of the Cholesky factor.
    pub factors: Vec<f64>,
    /// In double precision whatever the row's: each asset's carry, and then each step's length.
    pub exact: Vec<f64>,
}

type Print = fn(Option<PathVariant>, bool) -> String;
type Reals = fn(&Row, bool) -> RowReals;

/// A payoff that can be recorded.
#[derive(Debug)]
pub(crate) enum PathRecording {
    /// By precision.
    Single { print: [Print; 2], reals: [Reals; 2] },
    /// Of several assets.
    Assets(AssetPayoff),
}

impl PathRecording {
    /// Records `P`.
    pub const fn of<P: Payoff>() -> PathRecording {
        PathRecording::Single {
            print: [print::<P, Binary64>, print::<P, Binary32>],
            reals: [reals::<P, f64>, reals::<P, f32>],
        }
    }
    /// The program of a variant.
    pub fn program(&self, precision: Precision, variant: PathVariant) -> String {
        self.print(precision, Some(variant), variant.greeks)
    }
    /// The row as the kernel takes it.
    pub fn reals(&self, precision: Precision, row: &Row, greeks: bool) -> RowReals {
        match self {
            PathRecording::Single { reals, .. } => reals[precision as usize](row, greeks),
            PathRecording::Assets(_) => asset_text::reals(row),
        }
    }
    /// A program, or the formulas alone.
    fn print(&self, precision: Precision, variant: Option<PathVariant>, greeks: bool) -> String {
        match (self, precision) {
            (PathRecording::Single { print, .. }, _) => print[precision as usize](variant, greeks),
            (PathRecording::Assets(payoff), Precision::F64) => {
                asset_text::print::<Binary64>(*payoff, variant, greeks)
            }
            (PathRecording::Assets(payoff), Precision::F32) => {
                asset_text::print::<Binary32>(*payoff, variant, greeks)
            }
        }
    }
}

impl Simulation {
    /// The formulas of the payoff as OpenCL C, without the functions that they call, for review.
    pub fn opencl_payoff(&self, precision: Precision, greeks: bool) -> String {
        self.kernels.recording().print(precision, None, greeks)
    }
}

/// Variables that numbers have derivatives in.
const SPOT: usize = 0;
const VOL: usize = 1;

/// How many reals a number of a path is.
trait Kind {
    /// The number.
    type Number<E: Real>: Real;
    /// What the names of its reals end with.
    const ENDINGS: &'static [&'static str];
    /// The number made of the next reals.
    fn join<E: Real>(reals: &mut dyn Iterator<Item = E>) -> Self::Number<E>;
    /// Appends the reals that a number is made of.
    fn split<E: Real>(number: Self::Number<E>, reals: &mut Vec<E>);
    /// A number that depends on neither spot nor volatility.
    fn constant<E: Real>(real: E) -> Self::Number<E>;
    /// An input, which is the spot, the volatility, or neither.
    fn input<E: Real>(value: f64, variable: Option<usize>) -> Self::Number<E>;
}

struct Plain;

impl Kind for Plain {
    type Number<E: Real> = E;
    const ENDINGS: &'static [&'static str] = &[""];
    fn join<E: Real>(reals: &mut dyn Iterator<Item = E>) -> E {
        E::take(reals)
    }
    fn split<E: Real>(number: E, reals: &mut Vec<E>) {
        reals.push(number);
    }
    fn constant<E: Real>(real: E) -> E {
        real
    }
    fn input<E: Real>(value: f64, _: Option<usize>) -> E {
        E::splat(value)
    }
}

struct Pathwise;

impl Kind for Pathwise {
    type Number<E: Real> = Dual<E, 2>;
    const ENDINGS: &'static [&'static str] = &["", "_by_spot", "_by_vol"];
    fn join<E: Real>(reals: &mut dyn Iterator<Item = E>) -> Dual<E, 2> {
        let value = E::take(reals);
        Dual::new(value, Fields::take(reals))
    }
    fn split<E: Real>(number: Dual<E, 2>, reals: &mut Vec<E>) {
        reals.push(number.value());
        reals.extend(number.derivatives());
    }
    fn constant<E: Real>(real: E) -> Dual<E, 2> {
        Dual::constant(real)
    }
    fn input<E: Real>(value: f64, variable: Option<usize>) -> Dual<E, 2> {
        match variable {
            Some(variable) => Dual::variable(E::splat(value), variable),
            None => Dual::splat(value),
        }
    }
}

/// The reals of all numbers of `fields`.
fn list<K: Kind, E: Real>(fields: impl Fields<K::Number<E>>) -> Vec<E> {
    let mut numbers = Vec::new();
    fields.list(&mut numbers);
    split_all::<K, E>(&numbers)
}

fn split_all<K: Kind, E: Real>(numbers: &[K::Number<E>]) -> Vec<E> {
    let mut reals = Vec::new();
    numbers.iter().for_each(|number| K::split(*number, &mut reals));
    reals
}

/// Numbers from reals.
struct Joined<'a, K, E> {
    reals: &'a mut dyn Iterator<Item = E>,
    kind: std::marker::PhantomData<K>,
}

impl<'a, K: Kind, E: Real> Joined<'a, K, E> {
    fn new(reals: &'a mut dyn Iterator<Item = E>) -> Self {
        Joined { reals, kind: std::marker::PhantomData }
    }
    fn number(&mut self) -> K::Number<E> {
        K::join(self.reals)
    }
    fn fields<T: Fields<K::Number<E>>>(&mut self) -> T {
        T::take(self)
    }
}

impl<K: Kind, E: Real> Iterator for Joined<'_, K, E> {
    type Item = K::Number<E>;
    fn next(&mut self) -> Option<K::Number<E>> {
        Some(self.number())
    }
}

fn reals<P: Payoff, E: Real + Into<f64>>(row: &Row, greeks: bool) -> RowReals {
    if greeks && P::IS_CONTINUOUS { reals_of::<P, Pathwise, E>(row) } else { reals_of::<P, Plain, E>(row) }
}

fn reals_of<P: Payoff, K: Kind, E: Real + Into<f64>>(row: &Row) -> RowReals {
    let variable = |i: usize| (i == row.spot).then_some(SPOT);
    let inputs = row.inputs.iter().enumerate().map(|(i, value)| K::input::<E>(*value, variable(i)));
    let inputs: Vec<_> = inputs.collect();
    let terms = P::terms(&inputs, &row.grid);
    let mut start = P::start(&terms);
    if row.grid.observes_today {
        P::observe_today(&terms, &mut start);
    }
    let mut of_row = list::<K, E>(terms);
    of_row.extend(list::<K, E>(start));
    of_row.extend([E::splat(row.inputs[row.spot]), E::splat(row.centre.payoff)]);
    let mut steps = Vec::new();
    for step in &row.grid.steps {
        let (drift, diffusion) = drift_and_diffusion(K::input::<E>(step.vol, Some(VOL)), step.carry, step);
        K::split(drift, &mut steps);
        K::split(diffusion, &mut steps);
        let observed = if step.observed { 1.0 } else { 0.0 };
        let rest = [step.sqrt_dt, step.vol, 1.0 / step.sqrt_dt, observed];
        steps.extend(rest.map(E::splat));
    }
    let wide = |reals: Vec<E>| reals.into_iter().map(Into::into).collect();
    RowReals { row: wide(of_row), steps: wide(steps), assets: None }
}

fn print<P: Payoff, B: Format>(variant: Option<PathVariant>, greeks: bool) -> String {
    if greeks && P::IS_CONTINUOUS {
        print_of::<P, Pathwise, B>(variant, greeks)
    } else {
        print_of::<P, Plain, B>(variant, greeks)
    }
}

/// Names of the reals that `count` numbers are made of.
fn names<K: Kind>(name: &str, count: usize) -> Vec<String> {
    let numbered = |i: usize| if count == 1 { name.to_owned() } else { format!("{name}_{i}") };
    let of = |i| K::ENDINGS.iter().map(move |ending| numbered(i) + ending);
    (0..count).flat_map(of).collect()
}

/// A formula over lists of reals. Behind a reference, so that what records it is compiled once.
pub(super) type ListFormula<'f, B> =
    &'f mut dyn for<'r> FnMut(&mut dyn Iterator<Item = Trace<'r, B>>) -> Vec<Trace<'r, B>>;

pub(super) fn record_list<B: Format>(
    inputs: &[Vec<String>],
    outputs: &[String],
    formula: ListFormula<'_, B>,
) -> Graph<B> {
    let inputs: Vec<&str> = inputs.iter().flatten().map(String::as_str).collect();
    record::<B>(&inputs, |x| {
        let values = formula(&mut x.iter().copied());
        outputs.iter().map(String::as_str).zip(values).collect()
    })
}

fn print_of<P: Payoff, K: Kind, B: Format>(variant: Option<PathVariant>, greeks: bool) -> String {
    let terms = P::terms(&[1.0; MAX_COLUMNS], &Grid::default());
    let term_names = names::<K>("term", list::<Plain, f64>(terms).len());
    let state_names = names::<K>("state", list::<Plain, f64>(P::start(&terms)).len());
    let by_ratio = greeks && !P::IS_CONTINUOUS;

    let mut formulas = vec![("ntx_advance", advance_formula::<K, B>())];
    formulas.extend(payoff_formulas::<P, K, B>(&term_names, &state_names));
    if by_ratio {
        formulas.extend(score_formulas::<B>());
    }
    let numbers = [
        ("PARTS", K::ENDINGS.len() as u32),
        ("TERMS", term_names.len() as u32),
        ("STATE", state_names.len() as u32),
        ("BY_RATIO", by_ratio.into()),
        ("WATCHES_ALWAYS", P::WATCHES_ALWAYS.into()),
    ];
    assemble(formulas, variant, &numbers, PATHS)
}

/// The formulas, and with a variant the whole program around them: `numbers` are those of the loop over paths, `paths` its text.
pub(super) fn assemble<B: Format>(
    mut formulas: Formulas<B>,
    variant: Option<PathVariant>,
    numbers: &[(&str, u32)],
    paths: &str,
) -> String {
    formulas.insert(0, ("ntx_normal", normal_formula()));
    let Some(variant) = variant else {
        return opencl_formulas(&formulas.iter().map(|(name, graph)| (*name, graph)).collect::<Vec<_>>());
    };
    if variant.matched {
        formulas.push(("ntx_match", match_formula()));
    }
    let formulas: Vec<_> = formulas.iter().map(|(name, graph)| (*name, graph)).collect();
    let mut text = opencl_program(&formulas);
    text.push('\n');
    let of_block: [(&str, u32); 18] = [
        ("SIDES", variant.sides() as u32),
        ("GREEKS", variant.greeks.into()),
        ("IS_MATCHED", variant.matched.into()),
        ("IS_SOBOL", u32::from(variant.generator == Generator::Sobol)),
        ("IS_SINGLE", u32::from(B::MAX_EXPONENT == Binary32::MAX_EXPONENT)),
        ("BLOCK_PATHS", BLOCK_PATHS as u32),
        ("PHILOX_ROUNDS", ROUNDS),
        ("PHILOX_A", MULTIPLIERS[0]),
        ("PHILOX_C", MULTIPLIERS[1]),
        ("WEYL_A", WEYL[0]),
        ("WEYL_C", WEYL[1]),
        ("SOBOL_BITS", BITS as u32),
        ("SCRAMBLING_NONE", Scrambling::None.id()),
        ("SCRAMBLING_SHIFT", Scrambling::DigitalShift.id()),
        ("NO_PLACE", NO_PLACE),
        ("NESTED_A", NESTED[0]),
        ("NESTED_B", NESTED[1]),
        ("NESTED_C", NESTED[2]),
    ];
    for (name, number) in numbers.iter().chain(&of_block) {
        // Sizes are signed, words are not.
        let suffix = if *number > i32::MAX as u32 >> 8 { "u" } else { "" };
        let _ = writeln!(text, "#define NTX_{name} {number}{suffix}");
    }
    [text.as_str(), BLOCK, paths].join("\n")
}

pub(super) type Formulas<B> = Vec<(&'static str, Graph<B>)>;

pub(super) fn real(name: &str) -> Vec<String> {
    vec![name.to_owned()]
}

/// What moves a path.
fn advance_formula<K: Kind, B: Format>() -> Graph<B> {
    let number = |name| names::<K>(name, 1);
    let inputs = [number("before"), number("drift"), number("diffusion"), real("z")];
    record_list::<B>(&inputs, &number("after"), &mut |x| {
        let mut numbers = Joined::<K, _>::new(x);
        let (before, drift, diffusion) = (numbers.number(), numbers.number(), numbers.number());
        let z = K::constant(Fields::take(x));
        list::<K, _>(advance(before, drift, diffusion, z))
    })
}

/// What is seen of a path, and what is paid.
fn payoff_formulas<P: Payoff, K: Kind, B: Format>(terms: &[String], state: &[String]) -> Formulas<B> {
    let number = |name| names::<K>(name, 1);
    let inputs = [terms, state, &number("before"), &number("after"), &number("diffusion")].map(<[_]>::to_vec);
    let observe = record_list::<B>(&inputs, state, &mut |x| {
        let mut numbers = Joined::<K, _>::new(x);
        let terms = numbers.fields();
        let mut state = numbers.fields();
        let step = Move { before: numbers.number(), after: numbers.number(), diffusion: numbers.number() };
        P::observe(&terms, &mut state, &step);
        list::<K, _>(state)
    });
    let inputs = [terms, state, &number("before"), &number("last")].map(<[_]>::to_vec);
    let mut outputs = [real("payoff"), real("control")].concat();
    outputs.extend(K::ENDINGS[1..].iter().map(|ending| format!("payoff{ending}")));
    let settle = record_list::<B>(&inputs, &outputs, &mut |x| {
        let mut numbers = Joined::<K, _>::new(x);
        let terms = numbers.fields();
        let state = numbers.fields();
        let _ = numbers.number();
        let (payoff, control) = P::settle(&terms, &state, numbers.number());
        let (payoff, control) = (list::<K, _>(payoff), list::<K, _>(control));
        [&[payoff[0], control[0]], &payoff[1..]].concat()
    });
    vec![("ntx_observe", observe), ("ntx_settle", settle)]
}

/// The normal of a uniform.
fn normal_formula<B: Format>() -> Graph<B> {
    record_list::<B>(&[real("uniform")], &real("normal"), &mut |x| {
        x.map(|uniform| uniform.inv_norm_cdf()).collect()
    })
}

/// Moment matching.
fn match_formula<B: Format>() -> Graph<B> {
    record_list::<B>(&["z", "sum"].map(real), &real("matched"), &mut |x| {
        let [z, sum] = Fields::take(x);
        vec![matched(z, sum)]
    })
}

/// Likelihood ratios.
fn score_formulas<B: Format>() -> Formulas<B> {
    let begin = record_list::<B>(&["z", "spot", "diffusion"].map(real), &real("spot_score"), &mut |x| {
        let [z, spot, diffusion] = Fields::take(x);
        let mut score = Score::none();
        score.begin(z, spot, diffusion);
        vec![score.spot]
    });
    let inputs = ["vol_even", "vol_odd", "z", "vol", "sqrt_dt"].map(real);
    let add = record_list::<B>(&inputs, &[real("even"), real("odd")].concat(), &mut |x| {
        let [vol_even, vol_odd, z, vol, sqrt_dt] = Fields::take(x);
        let mut score = Score { vol_even, vol_odd, ..Score::none() };
        score.add(z, vol, sqrt_dt);
        vec![score.vol_even, score.vol_odd]
    });
    let inputs = ["payoff", "centre", "flip", "spot_score", "vol_even", "vol_odd"].map(real);
    let outputs = [real("payoff_by_spot"), real("payoff_by_vol")].concat();
    let score = record_list::<B>(&inputs, &outputs, &mut |x| {
        let [payoff, centre, flip, spot, vol_even, vol_odd] = Fields::take(x);
        let (delta, vega) = Score { spot, vol_even, vol_odd }.greeks(payoff - centre, flip);
        vec![delta, vega]
    });
    vec![("ntx_begin_score", begin), ("ntx_add_score", add), ("ntx_score", score)]
}
