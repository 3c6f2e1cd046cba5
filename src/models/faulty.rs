//! A pricer that panics, for the tests of the boundary. Not in the registry, and not in a normal build.

use super::{Formula, Output, OutputSet, Pricer, PricerId, Sink, bsm_european};
use crate::cpu::Kernels;
use crate::real::Real;

/// Its number in the C API.
pub const ID: u32 = 0xFFFF_0001;

/// Takes what `bsm_european` takes, and panics.
pub static PRICER: Pricer = Pricer {
    id: PricerId::BsmEuropean,
    title: "Panics",
    text: "A fault inside the library.",
    reference: "",
    inputs: bsm_european::COLUMNS,
    outputs: OutputSet::of(&[Output::Price]),
    kernels: &Kernels::of::<Faulty>(),
};

struct Faulty;

impl Formula for Faulty {
    const PRICER: &'static Pricer = &PRICER;

    fn is_regular<R: Real>(_: &[R]) -> R::Mask {
        panic!("injected fault")
    }
    fn evaluate<R: Real>(_: &[R], _: &mut impl Sink<R>) {}
    fn evaluate_limits<R: Real>(_: &[R], _: &mut impl Sink<R>) {}
}
