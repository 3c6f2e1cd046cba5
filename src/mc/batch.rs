//! A batch of rows to be simulated, in the caller's own memory.

use super::columns::{
    Column, Default, INTERVAL_INPUTS, MAX_ASSETS, MAX_INTERVALS, MAX_OUTPUTS, SimulationInput,
    SimulationOutput, with_part,
};
use super::path::Simulation;
use super::registry::{SimulationId, simulation};
use crate::batch::{Dtype, Elements, Source, Values, check};
use crate::cpu::Address;
use crate::error::Error;
use crate::status::Status;
use std::collections::{BTreeMap, BTreeSet};
use std::marker::PhantomData;
use std::ops::Range;

/// An input column as the caller gives it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct InputColumn {
    pub input: SimulationInput,
    /// The number of the asset, or where there is one asset of the interval, that it is for, counted from 1; 0 for all.
    pub part: u32,
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

/// A number of a row that a simulation takes: a column's, or that of one asset or interval.
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
        let mut given = BTreeSet::new();
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
            if let Some(message) = part_problem(simulation, column.input, column.part) {
                let message = format!("`{}` {message}", column.input.name());
                return Err(Error::new(Status::UnknownInput, argument, message));
            }
            if !given.insert((column.input.id(), column.part)) {
                return Err(duplicate(simulation, argument, column.input.name(), column.part));
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
            let is_per_asset = column.output.is_per_asset();
            if let Some(message) = asset_problem(simulation, column.asset, is_per_asset) {
                let message = format!("`{}` {message}", column.output.name());
                return Err(Error::new(Status::UnknownOutput, argument, message));
            }
            if outputs[..i]
                .iter()
                .any(|earlier| (earlier.output, earlier.asset) == (column.output, column.asset))
            {
                return Err(duplicate(simulation, argument, column.output.name(), column.asset));
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
        // Whether each asset, or interval, has its columns is seen when their number is known.
        for column in simulation.columns.iter().filter(|column| column.default == Default::Required) {
            if !inputs.iter().any(|given| given.input == column.input) {
                return Err(missing(simulation, column, 0));
            }
        }
        Ok(SimulationBatch { simulation, rows, inputs, outputs, codes, memory: PhantomData })
    }

    /// The numbers that a row of `assets` assets has, in the simulation's order, and those that assets have for themselves one
    /// asset after the other. A column for one asset goes before that for all. Where each of `intervals` has a column of its own
    /// and there is none for all, the first interval's is in its place.
    pub(crate) fn slots(&self, assets: usize, intervals: usize) -> Result<Vec<Slot>, Error> {
        let is_multi_asset = self.simulation.is_multi_asset();
        let (kind, parts) = if is_multi_asset { ("asset", assets) } else { ("interval", intervals) };
        for (i, given) in self.inputs.iter().enumerate() {
            if given.part as usize > parts {
                return surplus(format!("inputs[{i}]"), given.input.name(), kind, given.part, parts);
            }
        }
        for (i, given) in self.outputs.iter().enumerate() {
            if given.asset as usize > assets {
                return surplus(format!("outputs[{i}]"), given.output.name(), "asset", given.asset, assets);
            }
        }
        let columns = self.columns_by_part();
        let mut slots = Vec::new();
        for column in self.simulation.columns {
            let has_many = is_multi_asset && column.input.is_per_asset();
            for part in 1..=if has_many { assets as u32 } else { 1 } {
                let of = |part| columns.get(&(column.input.id(), part)).copied();
                let given = match has_many {
                    true => of(part).or_else(|| of(0)),
                    false => of(0).or_else(|| of(1)),
                };
                if given.is_none() && column.default == Default::Required {
                    return Err(missing(self.simulation, column, part));
                }
                slots.push(Slot::new(column, given));
            }
        }
        Ok(slots)
    }

    /// What each of `intervals` has, one after the other, in the order of [`INTERVAL_INPUTS`]; nothing if no interval has a
    /// column of its own. Where rows may end before the last it may have none.
    pub(crate) fn term_structure(
        &self,
        intervals: usize,
        may_end_before_last: bool,
    ) -> Result<Vec<[Slot; INTERVAL_INPUTS.len()]>, Error> {
        if self.simulation.is_multi_asset() || self.inputs.iter().all(|given| given.part == 0) {
            return Ok(Vec::new());
        }
        let columns = self.columns_by_part();
        let slot = |input: SimulationInput, part: u32| {
            let position = self.simulation.column(input).expect("every simulation of one asset has it");
            let column = &self.simulation.columns[position];
            let of = |part| columns.get(&(input.id(), part)).copied();
            let given = of(part).or_else(|| of(0));
            let may_lack = may_end_before_last && part as usize == intervals;
            match given {
                None if column.default != Default::Required => Ok(Slot::new(column, None)),
                None if may_lack => Ok(Slot { column, id: with_part(input.id(), part), source: None }),
                None => Err(missing(self.simulation, column, part)),
                given => Ok(Slot::new(column, given)),
            }
        };
        let of_interval = |part| {
            let [rate, dividend_yield, vol] = INTERVAL_INPUTS.map(|input| slot(input, part));
            Ok([rate?, dividend_yield?, vol?])
        };
        (1..=intervals as u32).map(of_interval).collect()
    }

    /// Whether more is to be done than to look at one row.
    pub(crate) fn depends_on_rows(&self) -> bool {
        !self.outputs.is_empty()
            || self.codes.is_some()
            || self.inputs.iter().any(|column| matches!(column.source, Source::Rows(_)))
    }

    /// The column, by its name among the arguments, that shares memory with `range`.
    pub(crate) fn column_in(&self, range: Range<usize>) -> Option<String> {
        let shares = |elements: &Elements| check::shares_memory(elements, self.rows, &range);
        let of_input = self.inputs.iter().position(|column| match &column.source {
            Source::Rows(elements) => shares(elements),
            Source::Constant(_) | Source::Device(_) => false,
        });
        let of_codes = self.codes.as_ref().filter(|codes| shares(codes)).map(|_| "row_codes".to_owned());
        of_input.map(|i| format!("inputs[{i}]")).or(of_codes)
    }

    fn columns_by_part(&self) -> BTreeMap<(u32, u32), &InputColumn> {
        self.inputs.iter().map(|given| ((given.input.id(), given.part), given)).collect()
    }
}

impl Slot {
    fn new(column: &'static Column, given: Option<&InputColumn>) -> Slot {
        Slot {
            column,
            id: with_part(column.input.id(), given.map_or(0, |given| given.part)),
            source: given.map(|given| given.source),
        }
    }
}

#[cold]
fn surplus<T>(argument: String, name: &str, kind: &str, part: u32, parts: usize) -> Result<T, Error> {
    let (message, status) = (
        format!("`{name}` is for {kind} {part}, but the settings have {parts} {kind}s"),
        if argument.starts_with("inputs") { Status::UnknownInput } else { Status::UnknownOutput },
    );
    Err(Error::new(status, argument, message))
}

/// What is wrong with the number of an asset, or interval, for an input.
fn part_problem(simulation: &Simulation, input: SimulationInput, part: u32) -> Option<String> {
    if simulation.is_multi_asset() {
        return asset_problem(simulation, part, input.is_per_asset());
    }
    match part {
        0 => None,
        _ if !input.is_per_interval() => Some(format!(
            "has the number of an interval, but {} takes those for rate, dividend_yield and vol only; leave it out",
            simulation.name()
        )),
        _ if part as usize > MAX_INTERVALS => {
            Some(format!("is for interval {part}; there are at most {MAX_INTERVALS}, counted from 1"))
        }
        _ => None,
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

fn whose(simulation: &Simulation, part: u32) -> String {
    match part {
        0 => String::new(),
        _ if simulation.is_multi_asset() => format!(" for asset {part}"),
        _ => format!(" for interval {part}"),
    }
}

#[cold]
fn missing(simulation: &Simulation, column: &Column, part: u32) -> Error {
    let (name, input) = (simulation.name(), column.input.name());
    let whose = if part > 0 { format!("{}, or for all", whose(simulation, part)) } else { String::new() };
    let message = format!("{name} needs the input column `{input}`{whose}; it takes {}", takes(simulation));
    Error::new(Status::MissingInput, "inputs", message)
}

#[cold]
fn duplicate(simulation: &Simulation, argument: String, name: &str, part: u32) -> Error {
    let message = format!("`{name}` is given twice{}; give each column once", whose(simulation, part));
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
        self.check_part("asset", asset, input.name());
        self.take(asset, input, values.into())
    }

    /// Takes `values` for `input` in interval number `interval`, counted from 1: the time that ends at fixing number `interval`,
    /// or after the last at expiry. Rate, dividend yield and volatility of simulations of one asset may have term structures,
    /// constant in each interval; an interval without a column of its own has what [`input`](Self::input) says.
    ///
    /// ```
    /// use neutryx::mc::{Fixings, SimulationBatch, SimulationId, SimulationInput, SimulationOutput, SimulationSettings};
    /// use neutryx::{Engine, engine::Control};
    ///
    /// let mut price = [0.0];
    /// let mut batch = SimulationBatch::builder(SimulationId::Barrier, 1)
    ///     .input(SimulationInput::Type, 1.0)
    ///     .input(SimulationInput::Spot, 100.0)
    ///     .input(SimulationInput::Strike, 100.0)
    ///     .input(SimulationInput::Time, 1.0)
    ///     .input(SimulationInput::Barrier, 120.0)
    ///     .input(SimulationInput::Direction, 1.0)
    ///     .input(SimulationInput::Knock, -1.0)
    ///     .input(SimulationInput::Rate, 0.03)
    ///     .interval_input(1, SimulationInput::Vol, 0.25)
    ///     .interval_input(2, SimulationInput::Vol, 0.2)
    ///     .output(SimulationOutput::Price, &mut price)
    ///     .build()?;
    /// let settings = SimulationSettings { fixings: Fixings::Equal(2), ..Default::default() };
    /// Engine::new(&Default::default())?.simulate(&mut batch, &settings, None, Control::default())?;
    /// drop(batch);
    /// assert!(price[0] > 2.0 && price[0] < 4.0);
    /// # Ok::<(), neutryx::Error>(())
    /// ```
    #[must_use]
    pub fn interval_input(
        mut self,
        interval: u32,
        input: SimulationInput,
        values: impl Into<Values<'a>>,
    ) -> Self {
        self.check_part("interval", interval, input.name());
        self.take(interval, input, values.into())
    }

    /// Asks for `output`, to be written to `values`. Delta and vega of several assets are sums over all of them.
    #[must_use]
    pub fn output(self, output: SimulationOutput, values: &'a mut [f64]) -> Self {
        self.give(0, output, values)
    }

    /// Asks for `output` of asset number `asset`, counted from 1.
    #[must_use]
    pub fn asset_output(mut self, asset: u32, output: SimulationOutput, values: &'a mut [f64]) -> Self {
        self.check_part("asset", asset, output.name());
        self.give(asset, output, values)
    }

    fn take(mut self, part: u32, input: SimulationInput, values: Values<'a>) -> Self {
        let source = match (values, values.elements()) {
            (Values::Constant(value), _) => Source::Constant(value),
            (_, Some((elements, rows))) => {
                self.check_length(input.name(), rows);
                Source::Rows(elements)
            }
            (_, None) => unreachable!("only a constant has no elements"),
        };
        self.inputs.push(InputColumn { input, part, source });
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

    fn check_part(&mut self, kind: &str, part: u32, column: &str) {
        if part == 0 {
            let message = format!("is for {kind} 0; {kind}s are counted from 1");
            let error = Error::new(Status::InvalidArgument, column, message);
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
