//! Two vectors side by side, so that one's latency hides behind the other's work.

use super::vector::Vector;
use crate::real::{Mask, Real};
use core::ops::{Add, BitAnd, BitOr, Div, Mul, Neg, Not, Sub};

/// Two vectors treated as one.
#[derive(Clone, Copy)]
pub struct Pair<V>(V, V);

macro_rules! operators {
    ($($trait:ident :: $method:ident),+) => {$(
        impl<V: $trait<Output = V>> $trait for Pair<V> {
            type Output = Self;
            #[inline(always)]
            fn $method(self, other: Self) -> Self {
                Pair(self.0.$method(other.0), self.1.$method(other.1))
            }
        }
    )+};
}
operators!(Add::add, Sub::sub, Mul::mul, Div::div, BitAnd::bitand, BitOr::bitor);

impl<V: Neg<Output = V>> Neg for Pair<V> {
    type Output = Self;
    #[inline(always)]
    fn neg(self) -> Self {
        Pair(-self.0, -self.1)
    }
}
impl<V: Not<Output = V>> Not for Pair<V> {
    type Output = Self;
    #[inline(always)]
    fn not(self) -> Self {
        Pair(!self.0, !self.1)
    }
}
impl<M: Mask> Mask for Pair<M> {}

macro_rules! unary {
    ($($method:ident),+) => {$(
        #[inline(always)]
        fn $method(self) -> Self {
            Pair(self.0.$method(), self.1.$method())
        }
    )+};
}
macro_rules! binary {
    ($($method:ident -> $output:ty),+) => {$(
        #[inline(always)]
        fn $method(self, other: Self) -> $output {
            Pair(self.0.$method(other.0), self.1.$method(other.1))
        }
    )+};
}

impl<V: Real> Real for Pair<V> {
    type Mask = Pair<V::Mask>;
    type Format = V::Format;

    unary!(sqrt, abs);
    binary!(
        copysign -> Self, min -> Self, max -> Self, scale2 -> Self, scale2_normal -> Self,
        lt -> Self::Mask, le -> Self::Mask, eq -> Self::Mask
    );

    #[inline(always)]
    fn splat(value: f64) -> Self {
        Pair(V::splat(value), V::splat(value))
    }
    #[inline(always)]
    fn mul_add(self, factor: Self, addend: Self) -> Self {
        Pair(self.0.mul_add(factor.0, addend.0), self.1.mul_add(factor.1, addend.1))
    }
    #[inline(always)]
    fn select(mask: Self::Mask, yes: Self, no: Self) -> Self {
        Pair(V::select(mask.0, yes.0, no.0), V::select(mask.1, yes.1, no.1))
    }
    #[inline(always)]
    fn align(self, other: Self) -> (Self, Self) {
        let (first, second) = (self.0.align(other.0), self.1.align(other.1));
        (Pair(first.0, second.0), Pair(first.1, second.1))
    }
}

impl<V: Vector> Vector for Pair<V> {
    type Element = V::Element;
    const LANES: usize = 2 * V::LANES;

    #[inline(always)]
    unsafe fn load(source: *const V::Element) -> Self {
        // SAFETY: readable by this function's contract.
        unsafe { Pair(V::load(source), V::load(source.add(V::LANES))) }
    }
    #[inline(always)]
    unsafe fn store(self, target: *mut V::Element) {
        // SAFETY: writable by this function's contract.
        unsafe {
            self.0.store(target);
            self.1.store(target.add(V::LANES));
        }
    }
    #[inline(always)]
    fn all(mask: Self::Mask) -> bool {
        V::all(mask.0) & V::all(mask.1)
    }
}
