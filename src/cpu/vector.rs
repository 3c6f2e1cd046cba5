//! What the kernels need of a lane type beyond [`Real`].

use crate::real::Real;

/// Lanes of numbers that load from and store to memory. [`Real::all`] answers for every lane.
pub trait Vector: Real {
    /// One lane.
    type Element: Vector<Element = Self::Element> + Real<Mask = bool> + Element;
    /// Number of lanes.
    const LANES: usize;

    /// The `LANES` elements from `source` on.
    ///
    /// # Safety
    /// They must be readable. No alignment is needed.
    unsafe fn load(source: *const Self::Element) -> Self;
    /// Writes the lanes from `target` on.
    ///
    /// # Safety
    /// The `LANES` elements must be writable. No alignment is needed.
    unsafe fn store(self, target: *mut Self::Element);
    /// A bit for each lane, the first lane lowest: whether `mask` is true there.
    #[inline(always)]
    fn mask_bits(mask: Self::Mask) -> u64 {
        let truth = Self::select(mask, Self::splat(1.0), Self::splat(0.0));
        let mut lanes = [Self::Element::from_f64(0.0); MAX_LANES];
        // SAFETY: no vector has more lanes.
        unsafe { truth.store(lanes.as_mut_ptr()) };
        (0..Self::LANES).fold(0, |bits, i| bits | (lanes[i].to_f64() as u64) << i)
    }
}

/// Most lanes that a vector has.
const MAX_LANES: usize = 16;

/// A scalar that a column element converts to and from.
pub trait Element: Copy {
    /// The column type whose elements need no conversion.
    const DTYPE: crate::batch::Dtype;
    fn from_f64(value: f64) -> Self;
    fn from_f32(value: f32) -> Self;
    fn from_i32(value: i32) -> Self;
    fn to_f64(self) -> f64;
    fn to_f32(self) -> f32;
}

macro_rules! scalar_vector {
    ($float:ty, $dtype:ident) => {
        impl Element for $float {
            const DTYPE: crate::batch::Dtype = crate::batch::Dtype::$dtype;
            #[inline(always)]
            fn from_f64(value: f64) -> Self {
                value as $float
            }
            #[inline(always)]
            fn from_f32(value: f32) -> Self {
                value as $float
            }
            #[inline(always)]
            fn from_i32(value: i32) -> Self {
                value as $float
            }
            #[inline(always)]
            fn to_f64(self) -> f64 {
                self as f64
            }
            #[inline(always)]
            fn to_f32(self) -> f32 {
                self as f32
            }
        }

        impl Vector for $float {
            type Element = $float;
            const LANES: usize = 1;

            #[inline(always)]
            unsafe fn load(source: *const $float) -> Self {
                // SAFETY: readable by this function's contract.
                unsafe { source.read_unaligned() }
            }
            #[inline(always)]
            unsafe fn store(self, target: *mut $float) {
                // SAFETY: writable by this function's contract.
                unsafe { target.write_unaligned(self) }
            }
        }
    };
}

scalar_vector!(f64, F64);
scalar_vector!(f32, F32);
