//! The recorded formula: nodes in the order of their recording, each after its arguments.

use super::operation::{Operation, Value};
use crate::real::Real;
use crate::real::format::Format;
use core::cell::RefCell;
use core::marker::PhantomData;
use std::collections::{HashMap, HashSet};

/// An operation and the indices of its arguments; those beyond its arity are zero.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Node {
    pub(super) operation: Operation,
    arguments: [u32; 3],
}

impl Node {
    pub(super) fn arguments(&self) -> &[u32] {
        &self.arguments[..self.operation.arity()]
    }
}

/// The nodes recorded so far. The map only answers look-ups: the order of nodes never depends on it.
#[derive(Default)]
pub(super) struct Recorder(RefCell<(Vec<Node>, HashMap<Node, u32>)>);

impl Recorder {
    /// The node that applies `operation` to `arguments`, new or seen before.
    pub(super) fn intern(&self, operation: Operation, arguments: &[u32]) -> u32 {
        debug_assert_eq!(arguments.len(), operation.arity());
        let mut node = Node { operation, arguments: [0; 3] };
        node.arguments[..arguments.len()].copy_from_slice(arguments);
        let (nodes, known) = &mut *self.0.borrow_mut();
        let mut key = node;
        if operation.commutes() {
            key.arguments[..2].sort_unstable();
        }
        *known.entry(key).or_insert_with(|| {
            nodes.push(node);
            nodes.len() as u32 - 1
        })
    }

    /// The node of a constant. Every NaN is the same one.
    pub(super) fn constant(&self, value: f64) -> u32 {
        let value = if value.is_nan() { f64::NAN } else { value };
        self.intern(Operation::Constant(value.to_bits()), &[])
    }
}

/// How often a formula does each kind of arithmetic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Arithmetic {
    /// Additions and subtractions.
    pub additions: usize,
    /// Multiplications.
    pub multiplications: usize,
    /// Fused multiply-adds.
    pub fused: usize,
    /// Divisions.
    pub divisions: usize,
    /// Square roots.
    pub square_roots: usize,
}

/// A recorded formula; see [`record`](super::record).
pub struct Graph<F> {
    pub(super) nodes: Vec<Node>,
    pub(super) inputs: Vec<String>,
    pub(super) outputs: Vec<(String, u32)>,
    format: PhantomData<F>,
}

impl<F: Format> Graph<F> {
    pub(super) fn new(recorder: &Recorder, inputs: &[&str], outputs: &[(&str, u32)]) -> Self {
        check_names(inputs.iter().copied());
        check_names(outputs.iter().map(|(name, _)| *name));
        let recorded = recorder.0.borrow();
        let nodes = &recorded.0;

        let mut used = vec![false; nodes.len()];
        for (_, index) in outputs {
            used[*index as usize] = true;
        }
        for index in (0..nodes.len()).rev() {
            if used[index] {
                for argument in nodes[index].arguments() {
                    used[*argument as usize] = true;
                }
            }
        }

        let mut moved = vec![0; nodes.len()];
        let mut kept: Vec<Node> = Vec::new();
        for (index, node) in nodes.iter().enumerate().filter(|(index, _)| used[*index]) {
            let mut node = *node;
            for argument in &mut node.arguments {
                *argument = moved[*argument as usize];
            }
            moved[index] = kept.len() as u32;
            kept.push(node);
        }
        Graph {
            nodes: kept,
            inputs: inputs.iter().map(|name| name.to_string()).collect(),
            outputs: outputs.iter().map(|(name, index)| (name.to_string(), moved[*index as usize])).collect(),
            format: PhantomData,
        }
    }

    /// The names of the inputs, in order.
    pub fn inputs(&self) -> impl ExactSizeIterator<Item = &str> {
        self.inputs.iter().map(String::as_str)
    }

    /// The names of the outputs, in order.
    pub fn outputs(&self) -> impl ExactSizeIterator<Item = &str> {
        self.outputs.iter().map(|(name, _)| name.as_str())
    }

    /// The number of operations, not counting inputs, constants and what happens inside called functions.
    pub fn operation_count(&self) -> usize {
        let operations = self
            .nodes
            .iter()
            .filter(|node| !matches!(node.operation, Operation::Input(_) | Operation::Constant(_)));
        operations.count()
    }

    /// The arithmetic of one evaluation, what happens inside called functions included.
    ///
    /// Comparisons, selections and operations on bits are not arithmetic. No machine evaluates the formula
    /// in less time than it takes for this much: the floor that benchmarks are held against.
    pub fn arithmetic(&self) -> Arithmetic {
        let mut sum = Arithmetic::default();
        for node in &self.nodes {
            match node.operation {
                Operation::Add | Operation::Sub => sum.additions += 1,
                Operation::Mul => sum.multiplications += 1,
                Operation::MulAdd => sum.fused += 1,
                Operation::Div => sum.divisions += 1,
                Operation::Sqrt => sum.square_roots += 1,
                Operation::Call(function) => {
                    let body = function.body::<F>().arithmetic();
                    sum.additions += body.additions;
                    sum.multiplications += body.multiplications;
                    sum.fused += body.fused;
                    sum.divisions += body.divisions;
                    sum.square_roots += body.square_roots;
                }
                _ => {}
            }
        }
        sum
    }

    /// The outputs of the formula for the given inputs, in the arithmetic of `E`: the same bits as the
    /// formula itself yields with `E`.
    ///
    /// # Panics
    /// If there are not as many inputs as were named.
    pub fn evaluate<E: Real<Format = F>>(&self, inputs: &[E]) -> Vec<E> {
        assert_eq!(inputs.len(), self.inputs.len(), "number of inputs");
        let mut values: Vec<Value<E>> = Vec::with_capacity(self.nodes.len());
        for node in &self.nodes {
            let value = match node.operation {
                Operation::Input(i) => Value::Real(inputs[i as usize]),
                operation => {
                    let arguments: Vec<_> =
                        node.arguments().iter().map(|argument| values[*argument as usize]).collect();
                    operation.apply(&arguments)
                }
            };
            values.push(value);
        }
        self.outputs.iter().map(|(_, index)| values[*index as usize].real()).collect()
    }
}

/// # Panics
/// If a name is no C identifier or occurs twice.
fn check_names<'a>(names: impl Iterator<Item = &'a str>) {
    let mut seen = HashSet::new();
    for name in names {
        check_identifier(name);
        assert!(seen.insert(name), "the name `{name}` occurs twice");
    }
}

/// # Panics
/// If `name` is no C identifier.
pub(super) fn check_identifier(name: &str) {
    let starts_well = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    assert!(
        starts_well && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'),
        "`{name}` is no C identifier"
    );
}
