//! Reading and writing the rows of a batch to be simulated.

use crate::batch::Source;
use crate::mc::SimulationBatch;
use crate::mc::batch::{OutputColumn, Slot};
use crate::status::RowCode;

impl SimulationBatch<'_> {
    /// Reads the `slots` of `row`; `None` for a column that is left out.
    ///
    /// # Panics
    /// If there is no such row.
    pub(crate) fn read(&self, slots: &[Slot], row: usize) -> impl Iterator<Item = Option<f64>> {
        assert!(row < self.rows);
        slots.iter().map(move |slot| {
            let mut value = [0.0];
            match slot.source.as_ref()? {
                Source::Constant(constant) => value[0] = *constant,
                // SAFETY: the row is part of the batch, whose columns these are and are readable.
                Source::Rows(elements) => unsafe { elements.gather(row, &mut value) },
                Source::Device(_) => unreachable!("simulations take no columns on devices"),
            }
            Some(value[0])
        })
    }

    /// Writes the outputs and the code of `row`.
    ///
    /// # Panics
    /// If there is no such row.
    pub(crate) fn write(&self, row: usize, code: RowCode, value: impl Fn(&OutputColumn) -> f64) {
        assert!(row < self.rows);
        for column in &self.outputs {
            // SAFETY: the row is part of the batch, whose outputs are writable, and rows are handed to threads once
            // each.
            unsafe { column.elements.scatter(row, &[value(column)]) };
        }
        if let Some(codes) = &self.codes {
            // SAFETY: as above.
            unsafe { codes.write_code(row, code.0) };
        }
    }
}
