//! Sobol points in up to 21,201 dimensions, any of them at once.
//!
//! Direction numbers new-joe-kuo-6 (S. Joe and F. Y. Kuo, "Constructing Sobol sequences with better
//! two-dimensional projections", SIAM J. Sci. Comput. 30, 2008) in 32 bits, points in the order of the Gray
//! code (I. A. Antonov and V. M. Saleev, 1979): point `n` is the exclusive or of the direction numbers at the
//! set bits of `n ^ n >> 1`. Point 0 is the origin.

use crate::error::Error;
use crate::status::Status;

/// Bits of a coordinate, and of the number of a point.
pub const BITS: usize = 32;
/// Most dimensions there are direction numbers for.
pub const MAX_DIMENSIONS: usize = 21_201;
/// Points that [`Sobol::block`] computes together.
pub const BLOCK_POINTS: usize = 64;

/// Written by `xtask/sobol/pack.py`, which tells the format.
static PACKED: &[u8] = include_bytes!("sobol_directions.bin");

/// The Sobol sequence in a number of dimensions. Takes 128 bytes a dimension.
#[derive(Clone, Debug)]
pub struct Sobol {
    /// For each dimension, what each bit of the Gray code contributes.
    directions: Vec<[u32; BITS]>,
}

impl Sobol {
    /// The sequence in `dimensions` dimensions.
    ///
    /// # Errors
    /// [`Status::InvalidArgument`] for more than [`MAX_DIMENSIONS`].
    pub fn new(dimensions: usize) -> Result<Sobol, Error> {
        if dimensions > MAX_DIMENSIONS {
            let message = format!("{dimensions} dimensions; there are Sobol numbers for {MAX_DIMENSIONS}");
            return Err(Error::new(Status::InvalidArgument, "dimensions", message));
        }
        let mut directions = Vec::with_capacity(dimensions);
        let mut packed = BitReader { bytes: PACKED, position: 0 };
        if dimensions > 0 {
            directions.push(std::array::from_fn(|bit| 1 << (BITS - 1 - bit)));
        }
        while directions.len() < dimensions {
            directions.push(expand(&mut packed));
        }
        Ok(Sobol { directions })
    }

    /// Number of dimensions.
    pub fn dimensions(&self) -> usize {
        self.directions.len()
    }

    /// For each dimension, what each bit of the Gray code contributes.
    #[cfg(feature = "opencl")]
    pub(crate) fn directions(&self) -> &[[u32; BITS]] {
        &self.directions
    }

    /// Coordinate `dimension`, counted from 0, of point `index`, times 2^32.
    ///
    /// # Panics
    /// If there is no such dimension.
    #[inline]
    pub fn coordinate(&self, index: u32, dimension: usize) -> u32 {
        let gray = index ^ index >> 1;
        let bits = self.directions[dimension].iter().enumerate();
        bits.fold(0, |x, (bit, direction)| x ^ direction & 0_u32.wrapping_sub(gray >> bit & 1))
    }

    /// Coordinate `dimension` of the points `block BLOCK_POINTS ..` on.
    ///
    /// The low bits of an index and the others enter its Gray code apart, so a block is its first point and the
    /// first block of all.
    ///
    /// # Panics
    /// If there is no such dimension, or no such block in 2^32 points.
    #[inline]
    pub fn block(&self, block: u32, dimension: usize) -> [u32; BLOCK_POINTS] {
        assert!(block as usize <= u32::MAX as usize / BLOCK_POINTS, "a Sobol sequence has 2^32 points");
        let first = self.coordinate(block * BLOCK_POINTS as u32, dimension);
        let mut points = [first; BLOCK_POINTS];
        let directions = &self.directions[dimension];
        let mut filled = 1;
        for direction in &directions[..BLOCK_POINTS.ilog2() as usize] {
            // The Gray code's second half is its first in reverse, with the next bit set.
            let (known, rest) = points.split_at_mut(filled);
            for (point, mirrored) in rest.iter_mut().zip(known.iter().rev()) {
                *point = mirrored ^ direction;
            }
            filled *= 2;
        }
        points
    }
}

/// The direction numbers of the next dimension (P. Bratley and B. L. Fox, Algorithm 659, ACM TOMS 14, 1988).
fn expand(packed: &mut BitReader) -> [u32; BITS] {
    let degree = packed.take(5) as usize;
    let coefficients = packed.take(degree - 1);
    let mut v = [0_u32; BITS];
    for (i, v) in v.iter_mut().enumerate().take(degree) {
        let m = packed.take(i) << 1 | 1;
        *v = m << (BITS - 1 - i);
    }
    for i in degree..BITS {
        let mut next = v[i - degree] ^ v[i - degree] >> degree;
        for j in 1..degree {
            if coefficients >> (degree - 1 - j) & 1 != 0 {
                next ^= v[i - j];
            }
        }
        v[i] = next;
    }
    v
}

struct BitReader {
    bytes: &'static [u8],
    position: usize,
}

impl BitReader {
    /// The next `count` bits, at most 32.
    fn take(&mut self, count: usize) -> u32 {
        let start = self.position / 8;
        let mut window = [0; 8];
        let available = self.bytes.len().min(start + 8) - start;
        window[..available].copy_from_slice(&self.bytes[start..start + available]);
        let bits = u64::from_le_bytes(window) >> (self.position % 8);
        self.position += count;
        (bits & ((1 << count) - 1)) as u32
    }
}
