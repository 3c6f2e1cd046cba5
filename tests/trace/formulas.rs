//! Formulas that use everything a recording knows, and the rows they are tried on.

use neutryx::math;
use neutryx::real::Real;
use neutryx::real::dual::Dual;
use neutryx::real::trace::{Graph, record};

/// A scalar whose bits can be looked at.
pub trait Scalar: Real<Mask = bool> + std::fmt::Debug {
    const NAME: &'static str;
    fn bits(self) -> u64;
    fn of_bits(bits: u64) -> Self;
    fn smallest() -> Self;
    fn smallest_normal() -> Self;
    fn largest() -> Self;
}

macro_rules! scalar {
    ($float:ident, $bits:ident) => {
        impl Scalar for $float {
            const NAME: &'static str = stringify!($float);
            fn bits(self) -> u64 {
                u64::from(self.to_bits())
            }
            fn of_bits(bits: u64) -> Self {
                $float::from_bits(bits as $bits)
            }
            fn smallest() -> Self {
                $float::from_bits(1)
            }
            fn smallest_normal() -> Self {
                $float::MIN_POSITIVE
            }
            fn largest() -> Self {
                $float::MAX
            }
        }
    };
}

scalar!(f64, u64);
scalar!(f32, u32);

/// The same bits, except that any NaN is as good as another.
pub fn same<S: Scalar>(a: S, b: S) -> bool {
    a.bits() == b.bits() || (a.is_nan() && b.is_nan())
}

fn edges<S: Scalar>() -> Vec<S> {
    let mut edges: Vec<S> =
        [0.0, 0.5, 1.0, 0.7, 1.42, 2.0, 3.0, -1.5, 37.5, 700.0, -90.0, 1e10, f64::INFINITY, f64::NAN]
            .map(S::splat)
            .to_vec();
    edges.extend([S::smallest(), S::smallest_normal(), S::largest()]);
    let negative: Vec<_> = edges.iter().map(|x| -*x).collect();
    edges.extend(negative);
    edges
}

struct Random(u64);

impl Random {
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let x = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        x ^ (x >> 31)
    }
    fn uniform(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * (self.bits() >> 11) as f64 / (1u64 << 53) as f64
    }
    /// Any bit pattern, an ordinary number, or a small integer.
    fn any<S: Scalar>(&mut self) -> S {
        match self.bits() % 4 {
            0 => S::of_bits(self.bits()),
            1 => S::splat(self.uniform(-40.0, 40.0)),
            2 => S::splat(self.uniform(0.0, 1.0)),
            _ => S::splat(self.uniform(-200.0, 200.0).round()),
        }
    }
}

pub type Outputs<R> = Vec<(&'static str, R)>;

fn primitives<R: Real>(i: &[R]) -> Outputs<R> {
    let (x, y, z) = (i[0], i[1], i[2]);
    let (one, two) = (R::splat(1.0), R::splat(2.0));
    let mask = (x.lt(y) & !y.le(z)) | x.eq(z) | x.is_nan();
    let (scaled, exponent) = x.align(y);
    let constant = R::splat(0.1) * R::splat(0.7) - R::splat(1.0 / 3.0).sqrt();
    let (low, high) = (R::splat(f64::NEG_INFINITY), R::splat(f64::NAN));
    vec![
        ("sum", x + y),
        ("difference", x - y),
        ("product", x * y),
        ("quotient", x / y),
        ("negative", -x),
        ("root", x.sqrt()),
        ("fused", x.mul_add(y, z)),
        ("magnitude", x.abs()),
        ("signed", x.copysign(y)),
        ("least", x.min(y)),
        ("most", x.max(y)),
        ("chosen", R::select(mask, x, y)),
        ("unlike", R::select(!mask, z, y)),
        ("below", R::select(x.lt(y), one, two)),
        ("not_above", R::select(x.le(y), one, two)),
        ("equal", R::select(x.eq(y), one, two)),
        ("scaled", x.scale2(y)),
        ("scaled_normal", x.scale2_normal(y)),
        ("aligned", scaled),
        ("exponent", exponent),
        ("rounded", x.round()),
        ("folded", x + constant),
        ("clamped", x.max(low).min(high)),
        ("identities", x * one / one - R::splat(0.0) + R::splat(-0.0)),
        ("zeros", (x + R::splat(0.0)) * R::splat(0.0)),
        ("fused_one", x.mul_add(one, y) + one.mul_add(x, z)),
        ("constant", constant),
        ("first", x),
    ]
}

pub fn functions<R: Real>(i: &[R]) -> Outputs<R> {
    let (x, y) = (i[0], i[1]);
    vec![
        ("exp", x.exp()),
        ("exp_normal", x.exp_normal()),
        ("expm1", x.expm1()),
        ("ln", x.ln()),
        ("ln_ratio", x.ln_ratio(y)),
        ("log1p", x.log1p()),
        ("norm_pdf", x.norm_pdf()),
        ("norm_cdf", x.norm_cdf()),
        ("mills_ratio", x.mills_ratio()),
        ("inv_norm_cdf", x.inv_norm_cdf()),
        ("constant", R::splat(0.3).norm_cdf() + y),
    ]
}

/// Functions that formulas call directly and that are recorded in line.
fn inlined<R: Real>(i: &[R]) -> Outputs<R> {
    let (a, b) = math::mills_ratio_pair(i[0], i[1]).ratios();
    vec![
        ("erfcx", math::erfcx(i[0])),
        ("mills_a", a),
        ("mills_b", b),
        ("exp", math::exp(i[0])),
        ("ln_ratio", math::ln_ratio(i[0], i[1])),
    ]
}

fn call_price<R: Real>(spot: R, strike: R, time: R, rate: R, vol: R) -> R {
    let deviation = vol * time.sqrt();
    let discounted = strike * (-(rate * time)).exp();
    let d1 = spot.ln_ratio(discounted) / deviation + deviation * R::splat(0.5);
    let price = spot * d1.norm_cdf() - discounted * (d1 - deviation).norm_cdf();
    let intrinsic = (spot - discounted).max(R::splat(0.0));
    R::select(R::splat(0.0).lt(deviation), price, intrinsic)
}

/// A call with delta, vega and gamma.
fn black_scholes<R: Real>(i: &[R]) -> Outputs<R> {
    let spot = Dual::<Dual<R, 2>, 1>::variable(Dual::variable(i[0], 0), 0);
    let constant = |x: R| Dual::constant(Dual::constant(x));
    let vol = Dual::constant(Dual::variable(i[4], 1));
    let price = call_price(spot, constant(i[1]), constant(i[2]), constant(i[3]), vol);
    vec![
        ("price", price.value().value()),
        ("delta", price.value().derivative(0)),
        ("vega", price.value().derivative(1)),
        ("gamma", price.derivative(0).derivative(0)),
    ]
}

pub struct Formula<S: Scalar> {
    pub name: &'static str,
    pub graph: Graph<S::Format>,
    pub scalar: fn(&[S]) -> Outputs<S>,
    pub rows: Vec<Vec<S>>,
}

/// Every formula with the rows it is tried on.
pub fn formulas<S: Scalar>() -> Vec<Formula<S>> {
    let edges = edges::<S>();
    let mut random = Random(7);
    let mut pairs: Vec<Vec<S>> = Vec::new();
    for x in &edges {
        pairs.extend(edges.iter().map(|y| vec![*x, *y]));
    }
    pairs.extend((0..4000).map(|_| vec![random.any(), random.any()]));
    let triples = pairs.iter().map(|pair| vec![pair[0], pair[1], random.any()]).collect();
    let mut options: Vec<Vec<S>> = (0..2000)
        .map(|_| {
            [(50.0, 150.0), (50.0, 150.0), (0.01, 3.0), (-0.02, 0.1), (0.05, 0.9)]
                .map(|(low, high)| S::splat(random.uniform(low, high)))
                .to_vec()
        })
        .collect();
    options.extend((0..2000).map(|_| {
        let edge = |random: &mut Random| edges[random.bits() as usize % edges.len()];
        (0..5).map(|_| edge(&mut random)).collect()
    }));
    vec![
        Formula {
            name: "primitives",
            graph: record(&["x", "y", "z"], |i| primitives(i)),
            scalar: primitives,
            rows: triples,
        },
        Formula {
            name: "functions",
            graph: record(&["x", "y"], |i| functions(i)),
            scalar: functions,
            rows: pairs.clone(),
        },
        Formula { name: "inlined", graph: record(&["x", "y"], |i| inlined(i)), scalar: inlined, rows: pairs },
        Formula {
            name: "black_scholes",
            graph: record(&["spot", "strike", "time", "rate", "vol"], |i| black_scholes(i)),
            scalar: black_scholes,
            rows: options,
        },
    ]
}
