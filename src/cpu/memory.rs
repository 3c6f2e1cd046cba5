//! Reading and writing the caller's columns.

use super::vector::Element;
use crate::batch::{Dtype, Elements};

/// A place in the caller's memory.
///
/// Whoever binds a batch promises that its columns stay valid and untouched by others while it is priced,
/// and rows are handed to threads once each; so an address may travel between threads.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Address(pub *mut u8);

// SAFETY: see the type's promise.
unsafe impl Send for Address {}
// SAFETY: see the type's promise.
unsafe impl Sync for Address {}

impl Elements {
    /// The element of row `row`.
    #[inline(always)]
    pub(crate) fn address(&self, row: usize) -> *mut u8 {
        // `row * stride` was checked to stay within the address space when the batch was bound.
        self.data.0.wrapping_offset(row as isize * self.stride)
    }

    /// Whether elements of type `E` lie one after the other.
    #[inline(always)]
    pub(crate) fn is_dense<E: Element>(&self) -> bool {
        self.dtype == E::DTYPE && self.stride == self.dtype.size() as isize
    }

    /// Converts the elements from `row` on into `target`.
    ///
    /// # Safety
    /// The rows must be part of the bound batch.
    #[inline(always)]
    pub(crate) unsafe fn gather<E: Element>(&self, row: usize, target: &mut [E]) {
        macro_rules! gather {
            ($type:ty, $convert:expr) => {
                for (i, element) in target.iter_mut().enumerate() {
                    // SAFETY: the row is part of the batch, whose columns are readable.
                    let value = unsafe { self.address(row + i).cast::<$type>().read_unaligned() };
                    *element = $convert(value);
                }
            };
        }
        match self.dtype {
            Dtype::F64 => gather!(f64, E::from_f64),
            Dtype::F32 => gather!(f32, E::from_f32),
            Dtype::I32 => gather!(i32, E::from_i32),
            Dtype::I8 => gather!(i8, |value| E::from_i32(i32::from(value))),
        }
    }

    /// Converts `source` into the elements from `row` on.
    ///
    /// # Safety
    /// The rows must be part of the bound batch, and no other thread may be given them.
    #[inline(always)]
    pub(crate) unsafe fn scatter<E: Element>(&self, row: usize, source: &[E]) {
        for (i, element) in source.iter().enumerate() {
            let target = self.address(row + i);
            // SAFETY: the row is part of the batch, whose outputs are writable, and it is ours alone.
            unsafe {
                match self.dtype {
                    Dtype::F32 => target.cast::<f32>().write_unaligned(element.to_f32()),
                    _ => target.cast::<f64>().write_unaligned(element.to_f64()),
                }
            }
        }
    }

    /// Writes `code` as the row code of `row`.
    ///
    /// # Safety
    /// As for [`scatter`](Elements::scatter).
    #[inline(always)]
    pub(crate) unsafe fn write_code(&self, row: usize, code: u32) {
        // SAFETY: the row is part of the batch, whose row codes are writable, and it is ours alone.
        unsafe { self.address(row).cast::<u32>().write_unaligned(code) }
    }
}
