//! A batch of rows to be simulated, in the caller's own memory.

use super::columns::{
    Column, Default, MAX_ASSETS, MAX_OUTPUTS, SimulationInput, SimulationOutput, with_asset,
};
use super::path::Simulation;
use super::registry::{SimulationId, simulation};
use crate::batch::{Dtype, Elements, Source, Values, check};
use crate::cpu::Address;
use crate::error::Error;
use crate::status::Status;
use std::marker::PhantomData;

/// An input column as the caller gives it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct InputColumn {
    pub input: SimulationInput,
    /// The number of the asset that it is for, counted from 1; 0 for all.
    pub asset: u32,
    pub source: Source,
}

/// An output column.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OutputColumn {
    pub output: SimulationOutput,
    /// The number of the asset that it is of, counted from 1; 0 for all together.
    pub asset: u32,
    pub elements: Elements,
}

/// A number of a row that a simulation takes: a column's, or that of one asset.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slot {
    pub column: &'static Column,
    /// The number of the column that was given for it, which is the code of a bad row.
    pub id: u32,
    /// `None` for a column that is left out.
    pub source: Option<Source>,
}

/// A checked batch, ready to be simulated.
///
/// The lifetime is that of the memory the columns live in: inputs are borrowed, outputs borrowed mutably.
#[derive(Debug)]
pub struct SimulationBatch<'a> {
    pub(crate) simulation: &'static Simulation,
    pub(crate) rows: usize,
    inputs: Vec<InputColumn>,
    pub(crate) outputs: Vec<OutputColumn>,
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

    /// Checks all that does not depend on the number of assets; nothing is read or written.
    pub(crate) fn bind(
        simulation: &'static Simulation,
        rows: usize,
        inputs: Vec<InputColumn>,
        outputs: Vec<OutputColumn>,
        codes: Option<Elements>,
    ) -> Result<SimulationBatch<'a>, Error> {
        let name = simulation.name();
        if rows > u32::MAX as usize {
            let message = format!("{rows} rows; a simulation takes at most {}", u32::MAX);
            return Err(Error::new(Status::CountOverflow, "rows", message));
        }
        for (i, column) in inputs.iter().enumerate() {
            let argument = format!("inputs[{i}]");
            if simulation.column(column.input).is_none() {
                let message = format!(
                    "{name} has no input column `{}`; it takes {}",
                    column.input.name(),
                    takes(simulation)
                );
                return Err(Error::new(Status::UnknownInput, argument, message));
            }
            if let Some(message) = asset_problem(simulation, column.asset, column.input.is_per_asset()) {
                let message = format!("`{}` {message}", column.input.name());
                return Err(Error::new(Status::UnknownInput, argument, message));
            }
            if inputs[..i]
                .iter()
                .any(|earlier| (earlier.input, earlier.asset) == (column.input, column.asset))
            {
                return Err(duplicate(argument, column.input.name(), column.asset));
            }
        }
        for (i, column) in outputs.iter().enumerate() {
            let argument = format!("outputs[{i}]");
            if !simulation.outputs.contains(&column.output) {
                let gives: Vec<_> = simulation.outputs.iter().map(|output| output.name()).collect();
                let message =
                    format!("{name} has no output `{}`; it gives {}", column.output.name(), gives.join(", "));
                return Err(Error::new(Status::UnknownOutput, argument, message));
            }
            if let Some(message) = asset_problem(simulation, column.asset, column.output.is_per_asset()) {
                let message = format!("`{}` {message}", column.output.name());
                return Err(Error::new(Status::UnknownOutput, argument, message));
            }
            if outputs[..i]
                .iter()
                .any(|earlier| (earlier.output, earlier.asset) == (column.output, column.asset))
            {
                return Err(duplicate(argument, column.output.name(), column.asset));
            }
        }
        if rows > 0 {
            let written = outputs.iter().enumerate().map(|(i, column)| (i, &column.elements));
            check::memory::<{ MAX_OUTPUTS + 1 }>(
                rows,
                inputs.iter().map(|column| &column.source),
                written,
                codes,
            )?;
        }
        // Whether each of several assets has its columns is seen when their number is known.
        for column in simulation.columns.iter().filter(|column| column.default == Default::Required) {
            if !inputs.iter().any(|given| given.input == column.input) {
                return Err(missing(simulation, column, 0));
            }
        }
        Ok(SimulationBatch { simulation, rows, inputs, outputs, codes, memory: PhantomData })
    }

    /// The numbers that a row of `assets` assets has, in the simulation's order, and those that assets have for themselves one
    /// asset after the other. A column for one asset goes before that for all.
    pub(crate) fn slots(&self, assets: usize) -> Result<Vec<Slot>, Error> {
        let surplus = |list: &str, index: usize, name: &str, asset: u32, status: Status| {
            let message = format!("`{name}` is for asset {asset}, but the settings have {assets} assets");
            Err(Error::new(status, format!("{list}[{index}]"), message))
        };
        for (i, given) in self.inputs.iter().enumerate() {
            if given.asset as usize > assets {
                return surplus("inputs", i, given.input.name(), given.asset, Status::UnknownInput);
            }
        }
        for (i, given) in self.outputs.iter().enumerate() {
            if given.asset as usize > assets {
                return surplus("outputs", i, given.output.name(), given.asset, Status::UnknownOutput);
            }
        }
        let mut slots = Vec::new();
        for column in self.simulation.columns {
            let has_many = self.simulation.is_multi_asset() && column.input.is_per_asset();
            for asset in 1..=if has_many { assets as u32 } else { 1 } {
                let of = |asset| {
                    self.inputs.iter().find(|given| (given.input, given.asset) == (column.input, asset))
                };
                let given = of(asset).or_else(|| of(0));
                if given.is_none() && column.default == Default::Required {
                    return Err(missing(self.simulation, column, asset));
                }
                slots.push(Slot {
                    column,
                    id: with_asset(column.input.id(), given.map_or(0, |given| given.asset)),
                    source: given.map(|given| given.source),
                });
            }
        }
        Ok(slots)
    }
}

/// What is wrong with the number of an asset.
fn asset_problem(simulation: &Simulation, asset: u32, is_per_asset: bool) -> Option<String> {
    match asset {
        0 => None,
        _ if !simulation.is_multi_asset() => {
            Some(format!("has the number of an asset, but {} has one asset; leave it out", simulation.name()))
        }
        _ if !is_per_asset => {
            Some("has the number of an asset, but is the same for all; leave it out".to_owned())
        }
        _ if asset as usize > MAX_ASSETS => {
            Some(format!("is for asset {asset}; there are at most {MAX_ASSETS}, counted from 1"))
        }
        _ => None,
    }
}

/// The names of the columns.
fn takes(simulation: &Simulation) -> String {
    simulation.columns.iter().map(|column| column.input.name()).collect::<Vec<_>>().join(", ")
}

#[cold]
fn missing(simulation: &Simulation, column: &Column, asset: u32) -> Error {
    let (name, input) = (simulation.name(), column.input.name());
    let whose = if asset > 0 { format!(" for asset {asset}, or for all") } else { String::new() };
    let message = format!("{name} needs the input column `{input}`{whose}; it takes {}", takes(simulation));
    Error::new(Status::MissingInput, "inputs", message)
}

#[cold]
fn duplicate(argument: String, name: &str, asset: u32) -> Error {
    let whose = if asset > 0 { format!(" for asset {asset}") } else { String::new() };
    let message = format!("`{name}` is given twice{whose}; give each column once");
    Error::new(Status::DuplicateColumn, argument, message)
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
    inputs: Vec<InputColumn>,
    outputs: Vec<OutputColumn>,
    codes: Option<Elements>,
    error: Option<Error>,
    memory: PhantomData<&'a mut [u8]>,
}

impl<'a> SimulationBatchBuilder<'a> {
    /// Takes `values` for `input`: a number for all rows, or a slice with an element a row. Where there are several assets it holds
    /// for all that have no column of their own.
    #[must_use]
    pub fn input(self, input: SimulationInput, values: impl Into<Values<'a>>) -> Self {
        self.take(0, input, values.into())
    }

    /// Takes `values` for `input` of asset number `asset`, counted from 1.
    ///
    /// ```
    /// use neutryx::mc::{Correlation, SimulationBatch, SimulationId, SimulationInput, SimulationOutput, SimulationSettings};
    /// use neutryx::{Engine, engine::Control};
    ///
    /// let (mut price, mut delta) = ([0.0; 2], [0.0; 2]);
    /// let mut batch = SimulationBatch::builder(SimulationId::Spread, 2)
    ///     .input(SimulationInput::Type, 1.0)
    ///     .asset_input(1, SimulationInput::Spot, &[100.0, 105.0])
    ///     .asset_input(2, SimulationInput::Spot, 96.0)
    ///     .input(SimulationInput::Strike, 3.0)
    ///     .input(SimulationInput::Time, 1.0)
    ///     .input(SimulationInput::Rate, 0.03)
    ///     .input(SimulationInput::Vol, 0.2)
    ///     .output(SimulationOutput::Price, &mut price)
    ///     .asset_output(2, SimulationOutput::Delta, &mut delta)
    ///     .build()?;
    /// let settings = SimulationSettings { correlation: Correlation::equal(2, 0.7)?, ..Default::default() };
    /// Engine::new(&Default::default())?.simulate(&mut batch, &settings, None, Control::default())?;
    /// drop(batch);
    /// assert!(price[1] > price[0] && delta[1] < delta[0] && delta[0] < 0.0);
    /// # Ok::<(), neutryx::Error>(())
    /// ```
    #[must_use]
    pub fn asset_input(mut self, asset: u32, input: SimulationInput, values: impl Into<Values<'a>>) -> Self {
        self.check_asset(asset, input.name());
        self.take(asset, input, values.into())
    }

    /// Asks for `output`, to be written to `values`. Delta and vega of several assets are sums over all of them.
    #[must_use]
    pub fn output(self, output: SimulationOutput, values: &'a mut [f64]) -> Self {
        self.give(0, output, values)
    }

    /// Asks for `output` of asset number `asset`, counted from 1.
    #[must_use]
    pub fn asset_output(mut self, asset: u32, output: SimulationOutput, values: &'a mut [f64]) -> Self {
        self.check_asset(asset, output.name());
        self.give(asset, output, values)
    }

    fn take(mut self, asset: u32, input: SimulationInput, values: Values<'a>) -> Self {
        let source = match (values, values.elements()) {
            (Values::Constant(value), _) => Source::Constant(value),
            (_, Some((elements, rows))) => {
                self.check_length(input.name(), rows);
                Source::Rows(elements)
            }
            (_, None) => unreachable!("only a constant has no elements"),
        };
        self.inputs.push(InputColumn { input, asset, source });
        self
    }

    fn give(mut self, asset: u32, output: SimulationOutput, values: &'a mut [f64]) -> Self {
        self.check_length(output.name(), values.len());
        let elements = Elements { data: Address(values.as_mut_ptr().cast()), stride: 8, dtype: Dtype::F64 };
        self.outputs.push(OutputColumn { output, asset, elements });
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
            None => SimulationBatch::bind(self.simulation, self.rows, self.inputs, self.outputs, self.codes),
        }
    }

    fn check_asset(&mut self, asset: u32, column: &str) {
        if asset == 0 {
            let error =
                Error::new(Status::InvalidArgument, column, "is for asset 0; assets are counted from 1");
            self.error.get_or_insert(error);
        }
    }

    fn check_length(&mut self, column: &str, rows: usize) {
        if rows != self.rows {
            let message = format!("has {rows} elements, but the batch has {} rows", self.rows);
            self.error.get_or_insert(Error::new(Status::InvalidArgument, column, message));
        }
    }
}
