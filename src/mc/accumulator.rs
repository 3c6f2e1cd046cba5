//! Sums without rounding errors, and the sums that an estimate is made of.
//!
//! A sum of numbers that are known exactly has one value, in whatever order and on however many machines it is
//! taken. So what is summed exactly here are not samples, which would be slow, but the sums of blocks of samples,
//! each of which is always taken in the same order: the result has the same bits for any number of threads, any
//! size of chunks, and any order of merging.

use super::columns::MAX_ASSETS;
use super::philox::BLOCK_PATHS;
use crate::real::Real;
use std::ops::Add;

/// Bits of a digit.
const DIGIT: usize = 32;
/// Digits that reach from the least subnormal number to the largest finite one, with room for 2^63 of those.
const DIGITS: usize = 68;
/// Numbers that may be added before carries have to be passed on.
const LAZY: u32 = 1 << 30;

/// An exact sum of finite numbers: a fixed-point number with a digit for every power of 2^32 that a double can
/// reach (U. Kulisch's long accumulator, with lazy carries).
#[derive(Clone, Debug)]
pub struct ExactSum {
    digits: [i64; DIGITS],
    /// Numbers added since carries were last passed on.
    pending: u32,
    /// Whether anything infinite or NaN was added, which makes the sum NaN.
    spoilt: bool,
}

impl Default for ExactSum {
    fn default() -> Self {
        ExactSum { digits: [0; DIGITS], pending: 0, spoilt: false }
    }
}

impl PartialEq for ExactSum {
    /// Whether the sums are equal as numbers.
    fn eq(&self, other: &Self) -> bool {
        self.spoilt == other.spoilt && self.canonical() == other.canonical()
    }
}

impl ExactSum {
    /// Adds `value`.
    #[inline(always)]
    pub fn add(&mut self, value: f64) {
        let bits = value.to_bits();
        let exponent = (bits >> 52) as usize & 0x7FF;
        if exponent == 0x7FF {
            self.spoilt = true;
            return;
        }
        let fraction = bits & ((1 << 52) - 1) | u64::from(exponent != 0) << 52;
        let position = exponent.max(1) - 1;
        let shifted = u128::from(fraction) << (position % DIGIT);
        let first = position / DIGIT;
        let sign = 1 - 2 * (bits >> 63) as i64;
        for i in 0..3 {
            let digit = (shifted >> (DIGIT * i)) as u32;
            self.digits[first + i] += sign * i64::from(digit);
        }
        self.pending += 1;
        if self.pending == LAZY {
            self.carry();
        }
    }

    /// Adds another sum.
    pub fn merge(&mut self, other: &ExactSum) {
        self.carry();
        for (digit, more) in self.digits.iter_mut().zip(other.canonical()) {
            *digit += more;
        }
        self.spoilt |= other.spoilt;
        self.carry();
    }

    /// Makes every digit but the last, which has the sign, one of `0 .. 2^32`.
    fn carry(&mut self) {
        let mut carry = 0;
        for digit in &mut self.digits[..DIGITS - 1] {
            let sum = *digit + carry;
            *digit = sum & 0xFFFF_FFFF;
            carry = sum >> DIGIT;
        }
        self.digits[DIGITS - 1] += carry;
        self.pending = 0;
    }

    fn canonical(&self) -> [i64; DIGITS] {
        let mut copy = self.clone();
        copy.carry();
        copy.digits
    }

    /// The sum, rounded once, to nearest; NaN if anything that is no finite number was added.
    pub fn value(&self) -> f64 {
        if self.spoilt {
            return f64::NAN;
        }
        let mut digits = self.canonical();
        let is_negative = digits[DIGITS - 1] < 0;
        if is_negative {
            let mut negated = ExactSum { digits: digits.map(|digit| -digit), ..ExactSum::default() };
            negated.carry();
            digits = negated.digits;
        }
        let Some(top) = digits.iter().rposition(|digit| *digit != 0) else { return 0.0 };
        let digit = |below: usize| top.checked_sub(below).map_or(0, |i| digits[i] as u128);
        // Three digits have more than 64 bits; whether anything is below them is all that rounding needs to know.
        let mut leading = digit(0) << 64 | digit(1) << 32 | digit(2);
        if top > 2 && digits[..top - 2].iter().any(|digit| *digit != 0) {
            leading |= 1;
        }
        let exponent = DIGIT as i32 * (top as i32 - 2) - 1074;
        // Exact unless it overflows: what is below the normal numbers has few digits.
        let value = (leading as f64).scale2(exponent.into());
        if is_negative { -value } else { value }
    }

    /// Writes the sum: a byte that is 1 if it is spoilt, the position of the first digit that is not zero, the
    /// number of digits from there to the last, and those: 8 bytes for the one with the sign, 4 for others.
    pub(super) fn write(&self, bytes: &mut Vec<u8>) {
        let digits = self.canonical();
        let first = digits.iter().position(|digit| *digit != 0).unwrap_or(0);
        let end = digits.iter().rposition(|digit| *digit != 0).map_or(first, |last| last + 1);
        bytes.extend([u8::from(self.spoilt), first as u8, (end - first) as u8]);
        for (i, digit) in digits.iter().enumerate().take(end).skip(first) {
            match i {
                _ if i == DIGITS - 1 => bytes.extend(digit.to_le_bytes()),
                _ => bytes.extend((*digit as u32).to_le_bytes()),
            }
        }
    }

    /// Reads what [`write`](ExactSum::write) has written; `None` if it has not.
    pub(super) fn read(bytes: &mut &[u8]) -> Option<ExactSum> {
        let [spoilt, first, count] = take::<3>(bytes)?;
        let (first, end) = (usize::from(first), usize::from(first) + usize::from(count));
        if spoilt > 1 || end > DIGITS {
            return None;
        }
        let mut sum = ExactSum { spoilt: spoilt == 1, ..ExactSum::default() };
        for i in first..end {
            sum.digits[i] = match i {
                _ if i == DIGITS - 1 => i64::from_le_bytes(take::<8>(bytes)?),
                _ => i64::from(u32::from_le_bytes(take::<4>(bytes)?)),
            };
        }
        // Far more than any simulation can have added.
        (sum.digits[DIGITS - 1].unsigned_abs() < 1 << 32).then_some(sum)
    }
}

/// The next `N` bytes.
pub(super) fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (taken, rest) = bytes.split_first_chunk::<N>()?;
    *bytes = rest;
    Some(*taken)
}

/// The sum of a block's samples, always by halves in the same order.
#[inline(always)]
pub fn tree_sum<E: Copy + Add<Output = E>>(samples: &[E; BLOCK_PATHS]) -> E {
    let mut sums = *samples;
    let mut half = BLOCK_PATHS / 2;
    while half > 0 {
        for i in 0..half {
            sums[i] = sums[i] + sums[i + half];
        }
        half /= 2;
    }
    sums[0]
}

/// What paths of a block, one of each unit, gave.
#[derive(Clone, Copy, Debug)]
#[repr(align(64))]
pub struct Samples {
    /// Payoffs, not discounted.
    pub payoff: [f64; BLOCK_PATHS],
    /// What the control variate paid, where there is one.
    pub control: [f64; BLOCK_PATHS],
    /// Derivatives of payoffs in the spot, where asked for.
    pub delta: [f64; BLOCK_PATHS],
    /// Derivatives of payoffs in the volatility, where asked for.
    pub vega: [f64; BLOCK_PATHS],
}

impl Samples {
    /// No payoff.
    pub const ZERO: Samples = Samples {
        payoff: [0.0; BLOCK_PATHS],
        control: [0.0; BLOCK_PATHS],
        delta: [0.0; BLOCK_PATHS],
        vega: [0.0; BLOCK_PATHS],
    };
}

/// How samples become sums. All of it is the same for every process that works on the row.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Centre {
    /// The payoff of the path without noise. Samples are taken relative to it, so that nothing cancels where
    /// the noise is small.
    pub payoff: f64,
    /// What the control variate pays on that path.
    pub control: f64,
    /// Coefficient of the control variate.
    pub coefficient: f64,
}

/// Which sums are taken.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Wanted {
    /// Whether every unit is two paths, with opposite noise.
    pub antithetic: bool,
    /// Whether a block's normals sum to zero, so that only blocks are independent of each other.
    pub matched: bool,
    /// Whether there is a control variate.
    pub control: bool,
    /// Whether there are derivatives.
    pub greeks: bool,
}

impl Wanted {
    /// Whether units are something else than paths.
    pub fn has_units(self) -> bool {
        self.antithetic || self.matched || self.control
    }
    /// Units that a block has.
    pub fn block_units(self) -> u64 {
        if self.matched { 1 } else { BLOCK_PATHS as u64 }
    }
}

/// The sums that an estimate is made of. A unit is a path, or two with opposite noise, or the mean of a block of either if
/// moments are matched.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sums {
    /// Estimates of units, after variance reduction, and their squares; zero if there is none, as these are then
    /// the sums over paths.
    unit: [ExactSum; 2],
    /// Payoffs of paths, and their squares.
    path: [ExactSum; 2],
    /// Deltas and vegas of paths, of one asset after the other; none before one was added.
    greeks: Vec<ExactSum>,
}

impl Sums {
    /// Takes a block: paths, and with antithetic sampling their opposites.
    #[inline(always)]
    pub fn take(&mut self, samples: &[Samples; 2], centre: &Centre, wanted: Wanted) {
        let paths = if wanted.antithetic { &samples[..] } else { &samples[..1] };
        let mut units = [0.0; BLOCK_PATHS];
        for samples in paths {
            let mut centred = [0.0; BLOCK_PATHS];
            let mut squares = [0.0; BLOCK_PATHS];
            for i in 0..BLOCK_PATHS {
                centred[i] = samples.payoff[i] - centre.payoff;
                squares[i] = centred[i] * centred[i];
                let control = if wanted.control { samples.control[i] - centre.control } else { 0.0 };
                units[i] += centred[i] - centre.coefficient * control;
            }
            self.path[0].add(tree_sum(&centred));
            self.path[1].add(tree_sum(&squares));
            if wanted.greeks {
                self.add_greek(0, tree_sum(&samples.delta));
                self.add_greek(1, tree_sum(&samples.vega));
            }
        }
        if wanted.has_units() {
            let mut squares = [0.0; BLOCK_PATHS];
            for (unit, square) in units.iter_mut().zip(&mut squares) {
                *unit *= if wanted.antithetic { 0.5 } else { 1.0 };
                *square = *unit * *unit;
            }
            self.take_units([tree_sum(&units), tree_sum(&squares)], wanted);
        }
    }

    /// Takes the sum over a block, and the sum of squares, of what units are if blocks are not.
    #[inline(always)]
    fn take_units(&mut self, [mut sum, mut sum_of_squares]: [f64; 2], wanted: Wanted) {
        if wanted.matched {
            sum *= 1.0 / BLOCK_PATHS as f64;
            sum_of_squares = sum * sum;
        }
        self.unit[0].add(sum);
        self.unit[1].add(sum_of_squares);
    }

    /// Takes the sums of a block that [`take`](Sums::take) would form, as a device has formed them: payoffs and their
    /// squares, deltas and vegas of each asset if there are any, of paths and then of their opposites; units and their squares.
    #[cfg(feature = "opencl")]
    pub(crate) fn take_block(&mut self, block: &[f64], wanted: Wanted) {
        let Some((sides, unit)) = block.split_last_chunk::<2>() else { return };
        for side in sides.chunks_exact(sides.len() / if wanted.antithetic { 2 } else { 1 }) {
            for (sum, value) in self.path.iter_mut().zip(side) {
                sum.add(*value);
            }
            for (index, value) in side[2..].iter().enumerate() {
                self.add_greek(index, *value);
            }
        }
        if wanted.has_units() {
            self.take_units(*unit, wanted);
        }
    }

    /// Adds the sum of a block's deltas (an even index, twice the asset's) or vegas (the next).
    #[inline]
    pub fn add_greek(&mut self, index: usize, sum: f64) {
        if self.greeks.len() <= index {
            self.make_greeks(index + 1);
        }
        self.greeks[index].add(sum);
    }
    /// Makes room for sums of `count` Greeks.
    #[cold]
    fn make_greeks(&mut self, count: usize) {
        self.greeks.resize(count, ExactSum::default());
    }

    /// Adds the sums of other blocks.
    pub fn merge(&mut self, other: &Sums) {
        if self.greeks.len() < other.greeks.len() {
            self.make_greeks(other.greeks.len());
        }
        for (sum, more) in self.all_mut().zip(other.all()) {
            sum.merge(more);
        }
    }

    /// Sum and sum of squares of units.
    pub fn units(&self, wanted: Wanted) -> [f64; 2] {
        let sums = if wanted.has_units() { &self.unit } else { &self.path };
        [sums[0].value(), sums[1].value()]
    }
    /// Sum and sum of squares of paths.
    pub fn paths(&self) -> [f64; 2] {
        [self.path[0].value(), self.path[1].value()]
    }
    /// Sums of deltas and vegas, of one asset after the other; none if there are no paths.
    pub fn greeks(&self) -> impl Iterator<Item = f64> {
        self.greeks.iter().map(ExactSum::value)
    }

    /// Every sum, in the order in which they are written.
    fn all(&self) -> impl Iterator<Item = &ExactSum> {
        self.unit.iter().chain(&self.path).chain(&self.greeks)
    }
    fn all_mut(&mut self) -> impl Iterator<Item = &mut ExactSum> {
        self.unit.iter_mut().chain(&mut self.path).chain(&mut self.greeks)
    }

    /// Writes the number of Greeks and all sums.
    pub(super) fn write(&self, bytes: &mut Vec<u8>) {
        bytes.push(self.greeks.len() as u8);
        self.all().for_each(|sum| sum.write(bytes));
    }
    /// Reads what [`write`](Sums::write) has written; `None` if it has not.
    pub(super) fn read(bytes: &mut &[u8]) -> Option<Sums> {
        let mut sums = Sums::default();
        let [greeks] = take::<1>(bytes)?;
        if usize::from(greeks) > 2 * MAX_ASSETS {
            return None;
        }
        sums.make_greeks(greeks.into());
        for sum in sums.all_mut() {
            *sum = ExactSum::read(bytes)?;
        }
        Some(sums)
    }
}

/// Sums of a few paths that tell how much of the control variate to take.
#[derive(Clone, Copy, Debug, Default)]
pub struct Pilot {
    count: f64,
    payoff: f64,
    control: f64,
    control_square: f64,
    product: f64,
}

impl Pilot {
    /// Takes a block, as [`Sums::take`] does.
    #[inline(always)]
    pub fn take(&mut self, samples: &[Samples; 2], centre: &Centre, wanted: Wanted) {
        for i in 0..BLOCK_PATHS {
            let mut payoff = samples[0].payoff[i] - centre.payoff;
            let mut control = samples[0].control[i] - centre.control;
            if wanted.antithetic {
                payoff = 0.5 * (payoff + (samples[1].payoff[i] - centre.payoff));
                control = 0.5 * (control + (samples[1].control[i] - centre.control));
            }
            self.count += 1.0;
            self.payoff += payoff;
            self.control += control;
            self.control_square += control * control;
            self.product += control * payoff;
        }
    }

    /// The coefficient that makes the variance least (Glasserman, 2004, section 4.1.1): covariance over variance
    /// of the control.
    pub fn coefficient(&self) -> f64 {
        let variance = self.control_square - self.control * self.control / self.count;
        let covariance = self.product - self.control * self.payoff / self.count;
        let coefficient = covariance / variance;
        // What is left of a control that does not vary is rounding.
        let is_noise = variance <= 1e-24 * self.control_square;
        if is_noise || !coefficient.is_finite() { 0.0 } else { coefficient }
    }
}
