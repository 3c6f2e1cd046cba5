//! A batch of rows to be simulated, in the caller's own memory.

use super::columns::{Default, MAX_COLUMNS, SimulationInput, SimulationOutput};
use super::path::Simulation;
use super::registry::{SimulationId, simulation};
use crate::batch::{Dtype, Elements, Source, Values, check};
use crate::cpu::Address;
use crate::error::Error;
use crate::status::Status;
use arrayvec::ArrayVec;
use std::marker::PhantomData;

/// An output column.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OutputColumn {
    pub output: SimulationOutput,
    pub elements: Elements,
}

/// A checked batch, ready to be simulated.
///
/// The lifetime is that of the memory the columns live in: inputs are borrowed, outputs borrowed mutably.
#[derive(Debug)]
pub struct SimulationBatch<'a> {
    pub(crate) simulation: &'static Simulation,
    pub(crate) rows: usize,
    /// In the simulation's order; `None` for a column that is left out and holds what another holds.
    pub(crate) inputs: ArrayVec<Option<Source>, MAX_COLUMNS>,
    pub(crate) outputs: ArrayVec<OutputColumn, { SimulationOutput::ALL.len() }>,
    /// `u32` elements.
    pub(crate) codes: Option<Elements>,
    memory: PhantomData<&'a mut [u8]>,
}

impl<'a> SimulationBatch<'a> {
    /// Starts a batch of `rows` rows for `id`.
    pub fn builder(id: SimulationId, rows: usize) -> SimulationBatchBuilder<'a> {
        SimulationBatchBuilder {
            simulation: simulation(id),
            rows,
            inputs: Vec::new(),
            outputs: Vec::new(),
            codes: None,
            error: None,
            memory: PhantomData,
        }
    }
    /// Number of rows.
    pub fn rows(&self) -> usize {
        self.rows
    }
    /// The simulation.
    pub fn simulation(&self) -> &'static Simulation {
        self.simulation
    }
    /// Whether `output` is asked for.
    pub(crate) fn wants(&self, output: SimulationOutput) -> bool {
        self.outputs.iter().any(|column| column.output == output)
    }

    /// Checks columns and puts them in the simulation's order; nothing is read or written.
    pub(crate) fn bind(
        simulation: &'static Simulation,
        rows: usize,
        inputs: &[(SimulationInput, Source)],
        outputs: &[OutputColumn],
        codes: Option<Elements>,
    ) -> Result<SimulationBatch<'a>, Error> {
        let name = simulation.name();
        let takes =
            || simulation.columns.iter().map(|column| column.input.name()).collect::<Vec<_>>().join(", ");
        if rows > u32::MAX as usize {
            let message = format!("{rows} rows; a simulation takes at most {}", u32::MAX);
            return Err(Error::new(Status::CountOverflow, "rows", message));
        }
        for (i, (input, _)) in inputs.iter().enumerate() {
            let argument = format!("inputs[{i}]");
            if simulation.column(*input).is_none() {
                let message = format!("{name} has no input column `{}`; it takes {}", input.name(), takes());
                return Err(Error::new(Status::UnknownInput, argument, message));
            }
            if inputs[..i].iter().any(|(earlier, _)| earlier == input) {
                return Err(duplicate(argument, input.name()));
            }
        }
        let mut bound = ArrayVec::new();
        for column in simulation.columns {
            let given = inputs.iter().find(|(input, _)| *input == column.input).map(|(_, source)| *source);
            bound.push(match (given, column.default) {
                (Some(source), _) => Some(source),
                (None, Default::Value(value)) => Some(Source::Constant(value)),
                (None, Default::Spot) => None,
                (None, Default::Required) => {
                    let message = format!(
                        "{name} needs the input column `{}`; it takes {}",
                        column.input.name(),
                        takes()
                    );
                    return Err(Error::new(Status::MissingInput, "inputs", message));
                }
            });
        }
        let mut columns = ArrayVec::new();
        for (i, column) in outputs.iter().enumerate() {
            let argument = format!("outputs[{i}]");
            if !simulation.outputs.contains(&column.output) {
                let gives: Vec<_> = simulation.outputs.iter().map(|output| output.name()).collect();
                let message =
                    format!("{name} has no output `{}`; it gives {}", column.output.name(), gives.join(", "));
                return Err(Error::new(Status::UnknownOutput, argument, message));
            }
            if outputs[..i].iter().any(|earlier| earlier.output == column.output) {
                return Err(duplicate(argument, column.output.name()));
            }
            columns.push(*column);
        }
        if rows > 0 {
            let written = outputs.iter().enumerate().map(|(i, column)| (i, &column.elements));
            check::memory(rows, inputs.iter().map(|(_, source)| source), written, codes)?;
        }
        Ok(SimulationBatch { simulation, rows, inputs: bound, outputs: columns, codes, memory: PhantomData })
    }
}

fn duplicate(argument: String, name: &str) -> Error {
    Error::new(Status::DuplicateColumn, argument, format!("`{name}` is given twice; give each column once"))
}

/// Builds a [`SimulationBatch`] over slices.
///
/// ```
/// use neutryx::mc::{Fixings, SimulationBatch, SimulationId, SimulationInput, SimulationOutput, SimulationSettings};
/// use neutryx::{Engine, engine::Control};
///
/// let strike = [95.0, 100.0, 105.0];
/// let (mut price, mut error) = ([0.0; 3], [0.0; 3]);
/// let mut batch = SimulationBatch::builder(SimulationId::AsianArithmetic, 3)
///     .input(SimulationInput::Type, 1.0)
///     .input(SimulationInput::Spot, 100.0)
///     .input(SimulationInput::Strike, &strike)
///     .input(SimulationInput::Time, 1.0)
///     .input(SimulationInput::Rate, 0.03)
///     .input(SimulationInput::Vol, 0.2)
///     .output(SimulationOutput::Price, &mut price)
///     .output(SimulationOutput::StandardError, &mut error)
///     .build()?;
/// let settings = SimulationSettings { fixings: Fixings::Equal(12), ..Default::default() };
/// Engine::new(&Default::default())?.simulate(&mut batch, &settings, None, Control::default())?;
/// drop(batch);
/// assert!(price[0] > price[1] && price[1] > price[2]);
/// assert!(error.iter().all(|error| *error < 0.002));
/// # Ok::<(), neutryx::Error>(())
/// ```
#[derive(Debug)]
pub struct SimulationBatchBuilder<'a> {
    simulation: &'static Simulation,
    rows: usize,
    inputs: Vec<(SimulationInput, Source)>,
    outputs: Vec<OutputColumn>,
    codes: Option<Elements>,
    error: Option<Error>,
    memory: PhantomData<&'a mut [u8]>,
}

impl<'a> SimulationBatchBuilder<'a> {
    /// Takes `values` for `input`: a number for all rows, or a slice with an element a row.
    #[must_use]
    pub fn input(mut self, input: SimulationInput, values: impl Into<Values<'a>>) -> Self {
        let values = values.into();
        let source = match (values, values.elements()) {
            (Values::Constant(value), _) => Source::Constant(value),
            (_, Some((elements, rows))) => {
                self.check_length(input.name(), rows);
                Source::Rows(elements)
            }
            (_, None) => unreachable!("only a constant has no elements"),
        };
        self.inputs.push((input, source));
        self
    }

    /// Asks for `output`, to be written to `values`.
    #[must_use]
    pub fn output(mut self, output: SimulationOutput, values: &'a mut [f64]) -> Self {
        self.check_length(output.name(), values.len());
        let elements = Elements { data: Address(values.as_mut_ptr().cast()), stride: 8, dtype: Dtype::F64 };
        self.outputs.push(OutputColumn { output, elements });
        self
    }

    /// Asks for a [`crate::RowCode`] number for each row, to be written to `codes`.
    #[must_use]
    pub fn codes(mut self, codes: &'a mut [u32]) -> Self {
        self.check_length("codes", codes.len());
        let data = Address(codes.as_mut_ptr().cast());
        // Codes are unsigned; only the size of the element matters here.
        self.codes = Some(Elements { data, stride: 4, dtype: Dtype::I32 });
        self
    }

    /// Checks everything.
    ///
    /// # Errors
    /// Slices whose length is not the number of rows; unknown, missing and duplicate columns.
    pub fn build(self) -> Result<SimulationBatch<'a>, Error> {
        match self.error {
            Some(error) => Err(error),
            None => {
                SimulationBatch::bind(self.simulation, self.rows, &self.inputs, &self.outputs, self.codes)
            }
        }
    }

    fn check_length(&mut self, column: &str, rows: usize) {
        if rows != self.rows {
            let message = format!("has {rows} elements, but the batch has {} rows", self.rows);
            self.error.get_or_insert(Error::new(Status::InvalidArgument, column, message));
        }
    }
}
