//! Every operation of every lane type against the scalar, bit for bit.

#[cfg(target_arch = "x86_64")]
use super::InstructionSet;
use super::vector::{Element, Vector};
use super::words::philox_bits;
use crate::math;
use crate::mc::philox::PathBlock;
use crate::real::Real;

const VALUES: [f64; 36] = [
    0.0,
    -0.0,
    1.0,
    -1.0,
    0.5,
    1.5,
    -2.5,
    3.25,
    1e-3,
    -1e-3,
    7.0,
    10.0,
    -30.0,
    37.5,
    100.0,
    708.0,
    -708.0,
    -720.0,
    -744.0,
    -745.2,
    709.7,
    710.5,
    1e10,
    -1e10,
    1e-30,
    1e30,
    1e-310,
    -1e-310,
    5e-324,
    1e300,
    f64::MAX,
    f64::MIN,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::NAN,
    0.1,
];

/// A function over `Real`, so that one text can be applied to lanes and to their elements.
trait Operation {
    fn apply<R: Real>(a: R, b: R) -> R;
}

macro_rules! operations {
    ($($name:ident: |$a:ident, $b:ident| $body:expr;)+) => {
        $(
            struct $name;
            impl Operation for $name {
                #[inline(always)]
                fn apply<R: Real>($a: R, $b: R) -> R {
                    $body
                }
            }
        )+

        #[inline(always)]
        fn compare_all<V: Vector>(set: &str) {
            $(compare::<V, $name>(concat!(stringify!($name)), set);)+
        }
    };
}

operations! {
    Add: |a, b| a + b;
    Sub: |a, b| a - b;
    Mul: |a, b| a * b;
    Div: |a, b| a / b;
    Negate: |a, _b| -a;
    Sqrt: |a, _b| a.sqrt();
    MulAdd: |a, b| a.mul_add(b, a);
    Abs: |a, _b| a.abs();
    CopySign: |a, b| a.copysign(b);
    Min: |a, b| a.min(b);
    Max: |a, b| a.max(b);
    Less: |a, b| R::select(a.lt(b), a, b);
    LessOrEqual: |a, b| R::select(a.le(b), a, b);
    Equal: |a, b| R::select(a.eq(b), R::splat(1.0), a);
    Not: |a, b| R::select(!a.lt(b), a, b);
    Both: |a, b| R::select(a.lt(b) & b.lt(R::splat(2.0)), a, b);
    Either: |a, b| R::select(a.lt(b) | b.lt(R::splat(2.0)), a, b);
    Nan: |a, b| R::select(a.is_nan(), b, R::splat(0.0));
    Round: |a, _b| a.max(R::splat(-1e6)).min(R::splat(1e6)).round();
    Scale: |a, b| {
        let n = b.max(R::splat(-120.0)).min(R::splat(120.0)).round();
        a.scale2(R::splat(2.0) * n)
    };
    ScaleNormal: |a, b| {
        let n = b.max(R::splat(-30.0)).min(R::splat(30.0)).round();
        a.max(R::splat(1e-8)).min(R::splat(1e8)).scale2_normal(n)
    };
    AlignedNumber: |a, b| {
        let positive = |x: R| x.max(R::splat(1e-30)).min(R::splat(1e30));
        positive(a).align(positive(b)).0
    };
    AlignedExponent: |a, b| {
        let positive = |x: R| x.max(R::splat(1e-30)).min(R::splat(1e30));
        positive(a).align(positive(b)).1
    };
    Exp: |a, _b| math::exp(a);
    Expm1: |a, _b| math::expm1(a);
    MulExp: |a, b| math::mul_exp(R::splat(1.5), a.max(b).max(R::splat(-6.0)).min(R::splat(6.0)));
    // Whether the reduction is left out depends on the neighbours, and must not show.
    MulExpPair: |a, b| {
        let within = |x: R| x.max(R::splat(-6.0)).min(R::splat(6.0));
        let (first, second) = math::mul_exp_pair(R::splat(1.5), within(a), R::splat(0.7), within(b));
        first - second
    };
    Bell: |a, _b| R::splat(9.0).min(a.abs()).bell().0;
    Ln: |a, _b| math::ln(a);
    Log1p: |a, _b| math::log1p(a);
    NormPdf: |a, _b| math::norm_pdf(a);
    NormCdf: |a, _b| math::norm_cdf(a);
    Mills: |a, _b| math::mills_ratio(a.abs());
    MillsPair: |a, b| math::mills_ratio_pair(a.abs(), b.abs()).ratios().1;
    Erfcx: |a, _b| math::erfcx(a);
    InvNormCdf: |a, _b| math::inv_norm_cdf(a);
}

#[inline(always)]
fn compare<V: Vector, O: Operation>(name: &str, set: &str) {
    for a in VALUES {
        for chunk in VALUES.chunks(V::LANES) {
            let mut b = [V::Element::from_f64(1.0); 16];
            let mut lanes = b;
            for (b, value) in b.iter_mut().zip(chunk) {
                *b = V::Element::from_f64(*value);
            }
            // SAFETY: the arrays hold more lanes than any vector.
            unsafe { O::apply(V::splat(a), V::load(b.as_ptr())).store(lanes.as_mut_ptr()) };
            for i in 0..chunk.len() {
                let expected = O::apply(V::Element::from_f64(a), b[i]).to_f64();
                let found = lanes[i].to_f64();
                let equal = found.to_bits() == expected.to_bits() || (found.is_nan() && expected.is_nan());
                let b = b[i].to_f64();
                assert!(equal, "{set} {name}({a:e}, {b:e}): {found:e}, the scalar gives {expected:e}");
            }
        }
    }
}

/// Whether this machine has `set`, which it must if `NEUTRYX_REQUIRED_INSTRUCTION_SETS` names it.
#[cfg(target_arch = "x86_64")]
fn available(set: InstructionSet) -> bool {
    let required = std::env::var("NEUTRYX_REQUIRED_INSTRUCTION_SETS").unwrap_or_default();
    if !set.is_available() {
        assert!(!required.split(',').any(|name| name == set.name()), "this machine has no {}", set.name());
        eprintln!("SKIPPED: this machine has no {}", set.name());
    }
    set.is_available()
}

#[cfg(target_arch = "x86_64")]
#[test]
fn avx2_lanes_equal_scalars() {
    #[target_feature(enable = "avx2,fma")]
    fn run() {
        compare_all::<super::x86::F64x4>("avx2");
        compare_all::<super::x86::F32x8>("avx2");
    }
    if available(InstructionSet::Avx2) {
        // SAFETY: checked above.
        unsafe { run() }
    }
}

#[cfg(target_arch = "x86_64")]
#[test]
fn avx512_lanes_equal_scalars() {
    #[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512bw,avx2,fma")]
    fn run() {
        compare_all::<super::x86::F64x8>("avx512");
        compare_all::<super::x86::F32x16>("avx512");
    }
    if available(InstructionSet::Avx512) {
        // SAFETY: checked above.
        unsafe { run() }
    }
}

#[cfg(target_arch = "aarch64")]
#[test]
fn neon_lanes_equal_scalars() {
    compare_all::<super::neon::F64x2>("neon");
    compare_all::<super::neon::F32x4>("neon");
}

#[test]
fn random_words_in_lanes_are_those_of_the_generator() {
    let place = PathBlock { seed: 0xFEED_0000_0000_0001, row: 17, block: (1 << 40) + 3 };
    assert_eq!(philox_bits::<u64>(&place, 29), place.bits(29));
}
