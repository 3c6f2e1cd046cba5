//! What the lognormal pricers share: d1 and d2, discounting, the normal density and tails in a form that
//! loses nothing in the wings, and the vanilla option with all its Greeks.
//!
//! `A = S e^{-qT}` and `B = K e^{-rT}` are the discounted asset and strike. With
//! `p = A phi(d1) = B phi(d2)` and the Mills ratio `M(x) = N(-x) / phi(x)`, an out-of-the-money price is
//! `p (M(|d1|) - M(|d2|))`: one exponential, and no difference of two numbers
//! that were rounded apart. In the money, parity adds what is exact.
//!
//! Every function comes in two readings, chosen by `LIMITS`. `false`: the formula as it stands, for regular
//! inputs. `true`: the same formula where factors may be zero or infinite; a product with zero is zero,
//! since densities and tails vanish faster than anything else grows.

use super::{Output, OutputSet, Sink, inlined};
use crate::math::{INV_SQRT_2PI, MillsPair, mul_exp_pair};
use crate::real::{Real, format::Format};
use core::hint::cold_path;

/// Inputs of a European option on a lognormal asset.
#[derive(Clone, Copy)]
pub struct Inputs<R> {
    /// 1 for a call, -1 for a put.
    pub sign: R,
    pub spot: R,
    pub strike: R,
    pub time: R,
    pub rate: R,
    /// Ignored for options on a forward, whose yield is the rate.
    pub dividend_yield: R,
    pub vol: R,
}

/// How far the strike is from the forward.
#[derive(Clone, Copy)]
pub struct Moneyness<R> {
    pub sqrt_time: R,
    /// `vol sqrt(T)`.
    pub total_vol: R,
    /// `1 / (vol sqrt(T))`.
    pub inv_total_vol: R,
    /// `(S - K') / (S + K')` with `K' = K 2^k` next to `S`.
    quotient: R,
    /// `k`, so that `ln(S / K) = 2 atanh(quotient) + k ln 2`.
    exponent: R,
    /// `(r - q) T`.
    drift: R,
    pub d1: R,
    pub d2: R,
}

/// `a b`; zero where a factor is zero, if limits are taken.
#[inline(always)]
pub(super) fn product<R: Real, const LIMITS: bool>(a: R, b: R) -> R {
    if LIMITS {
        let zero = R::splat(0.0);
        R::select(a.eq(zero) | b.eq(zero), zero, a * b)
    } else {
        a * b
    }
}

/// True where spot, strike, time and vol are inside the format's comfortable range, discount factors are
/// normal numbers and the sign is one: no intermediate result over- or underflows but to a true zero.
#[inline(always)]
pub(super) fn is_regular<R: Real, const FORWARD: bool>(x: &Inputs<R>) -> R::Mask {
    let least_price = R::splat(R::Format::LEAST_PRICE);
    let least_scale = R::splat(R::Format::LEAST_SCALE);
    let largest = R::splat(R::Format::LARGEST_PRICE);
    let exponent = if FORWARD {
        (x.rate * x.time).abs()
    } else {
        (x.rate * x.time).abs() + (x.dividend_yield * x.time).abs()
    };
    let prices = least_price.le(x.spot.min(x.strike));
    let scales = least_scale.le(x.time.min(x.vol));
    // A sum carries every NaN and infinity into one comparison.
    let sum = (x.spot + x.strike) + (x.time + x.vol);
    let finite = sum.le(largest);
    let rates = exponent.le(R::splat(R::Format::LARGEST_EXPONENT));
    prices & scales & finite & rates & x.sign.abs().eq(R::splat(1.0))
}

impl<R: Real> Moneyness<R> {
    /// First stage: what needs a division or a square root. [`place`](Moneyness::place) does the rest.
    #[inline(always)]
    pub fn new<const FORWARD: bool, const LIMITS: bool>(x: &Inputs<R>) -> Self {
        if LIMITS { Self::limits::<FORWARD>(x) } else { Self::regular::<FORWARD>(x) }
    }

    #[inline(always)]
    fn regular<const FORWARD: bool>(x: &Inputs<R>) -> Self {
        let zero = R::splat(0.0);
        let sqrt_time = x.time.sqrt();
        let total_vol = x.vol * sqrt_time;
        let (strike, exponent) = x.spot.align(x.strike);
        Moneyness {
            sqrt_time,
            total_vol,
            inv_total_vol: R::splat(1.0) / total_vol,
            quotient: (x.spot - strike) / (x.spot + strike),
            exponent,
            drift: if FORWARD { zero } else { x.rate * x.time - x.dividend_yield * x.time },
            d1: zero,
            d2: zero,
        }
    }

    /// Second stage: `d1` and `d2`.
    #[inline(always)]
    pub fn place<const FORWARD: bool, const LIMITS: bool>(&mut self) {
        if LIMITS {
            return;
        }
        let mut log_moneyness = self.quotient.ln_of_aligned(self.exponent);
        if !FORWARD {
            log_moneyness = log_moneyness + self.drift;
        }
        let centre = log_moneyness * self.inv_total_vol;
        let half = R::splat(0.5);
        self.d1 = half.mul_add(self.total_vol, centre);
        self.d2 = (-half).mul_add(self.total_vol, centre);
    }

    /// `d1` and `d2` may be infinite, and are NaN where they have no limit.
    #[inline(always)]
    fn limits<const FORWARD: bool>(x: &Inputs<R>) -> Self {
        let (zero, one, half) = (R::splat(0.0), R::splat(1.0), R::splat(0.5));
        let infinity = R::splat(f64::INFINITY);
        let sqrt_time = x.time.sqrt();
        let total_vol = product::<R, true>(x.vol, sqrt_time);
        let carry = x.carry::<FORWARD>();
        let log_moneyness = x.spot.ln() - x.strike.ln() + product::<R, true>(carry, x.time);
        let sure = R::select(log_moneyness.eq(zero), zero, infinity.copysign(log_moneyness));
        let sure = R::select(log_moneyness.is_nan(), log_moneyness, sure);
        let centre = R::select(total_vol.eq(zero), sure, log_moneyness / total_vol);
        let half_variance = half * x.vol * x.vol;
        let endless = |drift: R| product::<R, true>(drift, infinity);
        let wide = total_vol.eq(infinity);
        let d1 = R::select(wide, endless(carry + half_variance), half.mul_add(total_vol, centre));
        let d2 = R::select(wide, endless(carry - half_variance), (-half).mul_add(total_vol, centre));
        let inv_total_vol = one / total_vol;
        Moneyness { sqrt_time, total_vol, inv_total_vol, quotient: zero, exponent: zero, drift: zero, d1, d2 }
    }

    /// `1 / vol`.
    #[inline(always)]
    pub fn inv_vol<const LIMITS: bool>(&self, x: &Inputs<R>) -> R {
        if LIMITS { R::splat(1.0) / x.vol } else { self.sqrt_time * self.inv_total_vol }
    }

    /// `1 / T`.
    #[inline(always)]
    pub fn inv_time<const LIMITS: bool>(&self, x: &Inputs<R>) -> R {
        if LIMITS {
            R::splat(1.0) / x.time
        } else {
            let inv_sqrt_time = x.vol * self.inv_total_vol;
            inv_sqrt_time * inv_sqrt_time
        }
    }
}

impl<R: Real> Inputs<R> {
    /// `r - q`.
    #[inline(always)]
    pub fn carry<const FORWARD: bool>(&self) -> R {
        if FORWARD { R::splat(0.0) } else { self.rate - self.dividend_yield }
    }
}

/// `e^{-rate time}`.
#[inline(always)]
pub(super) fn discount<R: Real, const LIMITS: bool>(rate: R, time: R) -> R {
    if LIMITS { (-product::<R, true>(rate, time)).exp() } else { (-(rate * time)).exp_normal() }
}

/// `value e^{-rate time}`.
#[inline(always)]
pub(super) fn discounted<R: Real, const LIMITS: bool>(value: R, rate: R, time: R) -> R {
    if LIMITS {
        product::<R, true>(value, discount::<R, true>(rate, time))
    } else {
        value.mul_exp(-(rate * time))
    }
}

/// `value e^{rate time}`.
#[inline(always)]
pub(super) fn undiscounted<R: Real, const LIMITS: bool>(value: R, rate: R, time: R) -> R {
    product::<R, LIMITS>(value, discount::<R, LIMITS>(-rate, time))
}

/// `|d|`, at most where the normal density has vanished; NaN stays NaN.
#[inline(always)]
pub(super) fn clamped_abs<R: Real>(d: R) -> R {
    R::splat(R::Format::DENSITY_LIMIT).min(d.abs())
}

/// A normal density times a scale.
#[derive(Clone, Copy)]
pub(super) struct Density<R> {
    /// Rounded once; zero or subnormal in the far wings.
    pub value: R,
    /// The density itself, not times the scale.
    pub unscaled: R,
    /// The value times `1 / unlift`: normal where the value itself is subnormal, so that what multiplies it
    /// still finds all digits. Zero where the density has vanished.
    pub lifted: R,
    /// A power of two: one but in the far wings.
    pub unlift: R,
}

impl<R: Real> Density<R> {
    /// `scale phi(a)` for `0 <= a <= DENSITY_LIMIT`.
    #[inline(always)]
    pub fn new<const LIMITS: bool>(scale: R, a: R) -> Self {
        let (zero, one) = (R::splat(0.0), R::splat(1.0));
        let (fraction, exponent) = a.bell();
        let unscaled = fraction * R::splat(INV_SQRT_2PI);
        let fraction = (scale * R::splat(INV_SQRT_2PI)) * fraction;
        if !LIMITS && R::all(a.le(R::splat(R::Format::DENSITY_UNLIFTED))) {
            // Lifting would change nothing.
            let value = fraction.scale2_normal(exponent);
            return Density { value, unscaled: unscaled.scale2_normal(exponent), lifted: value, unlift: one };
        }
        cold_path();
        let mut vanished = R::splat(R::Format::DENSITY_LIMIT).le(a);
        let lift = R::splat(R::Format::DENSITY_LIFT);
        let is_low = exponent.lt(R::splat(R::Format::MIN_EXPONENT as f64 + R::Format::DENSITY_LIFT));
        let exponent = exponent + R::select(is_low, lift, zero);
        let lifted = if LIMITS {
            vanished = vanished | scale.eq(zero);
            fraction.scale2(exponent)
        } else {
            fraction.scale2_normal(exponent)
        };
        let lifted = R::select(vanished, zero, lifted);
        let unlift = R::select(is_low, one.scale2_normal(-lift), one);
        Density {
            value: lifted * unlift,
            unscaled: unscaled.scale2_normal(exponent) * unlift,
            lifted,
            unlift,
        }
    }
}

/// `whole N(d)` given the mass of the smaller tail, `whole N(-|d|)`.
#[inline(always)]
pub(super) fn mass_below<R: Real>(d: R, whole: R, tail: R) -> R {
    R::select(d.lt(R::splat(0.0)), tail, whole - tail)
}

/// Derivatives beyond the first order, and those in strike and time that few ask for.
const HIGHER: OutputSet = OutputSet::of(&[
    Output::Vanna,
    Output::Volga,
    Output::Charm,
    Output::Veta,
    Output::Speed,
    Output::Zomma,
    Output::Color,
    Output::Ultima,
    Output::DualDelta,
    Output::DualGamma,
    Output::ItmProbability,
    Output::UndiscountedPrice,
]);

/// What the stages of a vanilla option leave for the last.
#[derive(Clone, Copy)]
pub struct VanillaTerms<R> {
    at: Moneyness<R>,
    /// `S e^{-qT}`.
    asset: R,
    /// `K e^{-rT}`.
    strike: R,
    /// Mills ratios of `|d1|` and `|d2|`.
    mills: MillsPair<R>,
}

impl<R: Real> VanillaTerms<R> {
    #[inline(always)]
    pub fn new<const FORWARD: bool, const LIMITS: bool>(x: &Inputs<R>) -> Self {
        let at = Moneyness::new::<FORWARD, LIMITS>(x);
        let dividend_yield = if FORWARD { x.rate } else { x.dividend_yield };
        let (asset, strike) = if LIMITS {
            (
                discounted::<R, true>(x.spot, dividend_yield, x.time),
                discounted::<R, true>(x.strike, x.rate, x.time),
            )
        } else {
            mul_exp_pair(x.spot, -(dividend_yield * x.time), x.strike, -(x.rate * x.time))
        };
        let zero = R::splat(0.0);
        let mills = MillsPair { first: (zero, zero), second: (zero, zero), inverse: zero };
        VanillaTerms { at, asset, strike, mills }
    }

    /// Second stage.
    #[inline(always)]
    pub fn place<const FORWARD: bool, const LIMITS: bool>(&mut self) {
        self.at.place::<FORWARD, LIMITS>();
    }

    /// Third stage.
    #[inline(always)]
    pub fn weigh(&mut self) {
        self.mills = self.at.d1.abs().mills_ratio_pair(self.at.d2.abs());
    }
}

/// Two factors of the price less the discounted intrinsic value: with `M = p / q` of `|d1|` and `|d2|`,
/// `|p1 q2 - p2 q1| / (q1 q2)` and the density times the scale.
///
/// Where the strike is so near that `d1` and `d2` have different signs it is `scale (1 - phi (M1 + M2))`, whose two
/// parts nearly cancel for small volatilities: `q2 (q1 - phi p1) - q1 phi p2` over `q1 q2` is rounded less often, and
/// in smaller numbers.
#[inline(always)]
fn time_value<R: Real>(at: &Moneyness<R>, mills: &MillsPair<R>, scale: R, density: &Density<R>) -> (R, R) {
    let zero = R::splat(0.0);
    let ((p1, q1), (p2, q2)) = (mills.first, mills.second);
    let between = (at.d1 * at.d2).lt(zero);
    let first = R::select(between, (-density.unscaled).mul_add(p1, q1), p1);
    let second = p2 * q1;
    let second = R::select(between, density.unscaled * second, second);
    let quotient = first.mul_add(q2, -second).abs() * mills.inverse;
    (quotient, R::select(between, scale, density.value))
}

/// `A N(w d1)` and `B N(w d2)`.
#[inline(always)]
fn masses<R: Real, const LIMITS: bool>(sign: R, terms: &VanillaTerms<R>, density: &Density<R>) -> (R, R) {
    let VanillaTerms { at, asset, strike, mills } = terms;
    let (asset_mills, strike_mills) = mills.ratios();
    (
        mass_below(sign * at.d1, *asset, product::<R, LIMITS>(density.value, asset_mills)),
        mass_below(sign * at.d2, *strike, product::<R, LIMITS>(density.value, strike_mills)),
    )
}

/// A vanilla option: price and Greeks.
///
/// Merton (1973); Black (1976); higher Greeks: Haug, The Complete Guide to Option Pricing Formulas (2007),
/// chapter 2. `FORWARD`: the underlying is a forward, rate and yield are one.
#[inline(always)]
pub(super) fn vanilla<R: Real, const FORWARD: bool, const LIMITS: bool>(
    x: &Inputs<R>,
    terms: &VanillaTerms<R>,
    sink: &mut impl Sink<R>,
) {
    let half = R::splat(0.5);
    let one = R::splat(1.0);
    let VanillaTerms { at, asset, strike, mills } = *terms;
    let (a1, a2) = (at.d1.abs(), at.d2.abs());
    // Both forms of the density are equal; the smaller exponent is the better conditioned one, and belongs to the
    // smaller scale: `d1^2 - d2^2 = 2 ln(A / B)`. For vast volatilities rounding leaves no difference of the exponents.
    let scale = if LIMITS { R::select(a1.lt(a2), asset, strike) } else { asset.min(strike) };
    let density = Density::new::<LIMITS>(scale, clamped_abs(a1.min(a2)));
    let zero = R::splat(0.0);
    let price = if LIMITS {
        let (asset_mass, strike_mass) = masses::<R, LIMITS>(x.sign, terms, &density);
        // Adding zero makes a worthless put 0 rather than -0.
        x.sign.mul_add(asset_mass - strike_mass, zero)
    } else {
        let (quotient, scale) = time_value(&at, &mills, scale, &density);
        quotient.mul_add(scale, zero.max(x.sign * (asset - strike)))
    };
    emit!(sink, Price, price);
    if sink.wanted() == OutputSet::of(&[Output::Price]) {
        return;
    }

    let (asset_mass, strike_mass) = masses::<R, LIMITS>(x.sign, terms, &density);
    // Derivatives of the density carry its lift until they are done.
    let Density { lifted, unlift, .. } = density;
    let weighted = inlined(
        #[inline(always)]
        |factor: R| product::<R, LIMITS>(lifted, factor),
    );
    let settled = inlined(
        #[inline(always)]
        |value: R| product::<R, LIMITS>(value, unlift),
    );
    let dividend_yield = if FORWARD { x.rate } else { x.dividend_yield };
    let inv_spot = one / x.spot;
    let inv_spread = at.inv_total_vol * inv_spot;
    let vega = weighted(at.sqrt_time);
    let gamma = product::<R, LIMITS>(weighted(inv_spread), inv_spot);
    emit!(sink, Delta, {
        if LIMITS {
            x.sign
                * product::<R, true>(discount::<R, true>(dividend_yield, x.time), (x.sign * at.d1).norm_cdf())
        } else {
            x.sign * asset_mass * inv_spot
        }
    });
    emit!(sink, Gamma, settled(gamma));
    emit!(sink, Vega, settled(vega));
    emit!(sink, Theta, {
        let vol_per_root_time =
            if LIMITS { x.vol / at.sqrt_time } else { x.vol * (x.vol * at.inv_total_vol) };
        let decay = settled(weighted(half * vol_per_root_time));
        let financing = product::<R, LIMITS>(x.rate, strike_mass);
        let dividends = product::<R, LIMITS>(dividend_yield, asset_mass);
        x.sign * (dividends - financing) - decay
    });
    emit!(sink, Rho, {
        if FORWARD {
            -product::<R, LIMITS>(x.time, price)
        } else {
            x.sign * product::<R, LIMITS>(x.time, strike_mass)
        }
    });
    if !FORWARD {
        emit!(sink, Phi, -x.sign * product::<R, LIMITS>(x.time, asset_mass));
    }
    if !sink.wanted().intersects(HIGHER) {
        return;
    }

    // Where the density vanishes any finite d will do, and no product overflows.
    let (d1, d2) = (clamped_abs(a1).copysign(at.d1), clamped_abs(a2).copysign(at.d2));
    let d1_d2 = d1 * d2;
    let inv_vol = at.inv_vol::<LIMITS>(x);
    let half_inv_time = half * at.inv_time::<LIMITS>(x);
    let carry_per_vol = x.carry::<FORWARD>() * at.inv_total_vol;
    emit!(sink, Vanna, -settled(product::<R, LIMITS>(weighted(inv_spot), d2 * inv_vol)));
    emit!(sink, Volga, settled(product::<R, LIMITS>(vega, d1_d2 * inv_vol)));
    emit!(sink, Charm, {
        let drift = carry_per_vol - d2 * half_inv_time;
        let dividends = if LIMITS {
            dividend_yield
                * product::<R, true>(discount::<R, true>(dividend_yield, x.time), (x.sign * at.d1).norm_cdf())
        } else {
            dividend_yield * (asset_mass * inv_spot)
        };
        x.sign * dividends - settled(product::<R, LIMITS>(weighted(inv_spot), drift))
    });
    let growth = carry_per_vol.mul_add(d1, dividend_yield);
    emit!(sink, Veta, settled(product::<R, LIMITS>(vega, growth - (one + d1_d2) * half_inv_time)));
    emit!(sink, Color, settled(product::<R, LIMITS>(gamma, growth + (one - d1_d2) * half_inv_time)));
    emit!(sink, Speed, {
        let slope = d1.mul_add(at.inv_total_vol, one);
        -settled(product::<R, LIMITS>(gamma, slope * inv_spot))
    });
    emit!(sink, Zomma, settled(product::<R, LIMITS>(gamma, (d1_d2 - one) * inv_vol)));
    emit!(sink, Ultima, {
        let squares = d1.mul_add(d1, d2 * d2);
        let bracket = d1_d2.mul_add(one - d1_d2, squares);
        -settled(product::<R, LIMITS>(vega, bracket * (inv_vol * inv_vol)))
    });
    let inv_strike = one / x.strike;
    let inv_discounted_strike = one / strike;
    let expires_in = inlined(
        #[inline(always)]
        || {
            if LIMITS { (x.sign * at.d2).norm_cdf() } else { strike_mass * inv_discounted_strike }
        },
    );
    emit!(sink, DualDelta, {
        let discounted = if LIMITS {
            product::<R, true>(discount::<R, true>(x.rate, x.time), expires_in())
        } else {
            strike_mass * inv_strike
        };
        -x.sign * discounted
    });
    emit!(sink, DualGamma, {
        settled(product::<R, LIMITS>(weighted(at.inv_total_vol * inv_strike), inv_strike))
    });
    emit!(sink, ItmProbability, expires_in());
    emit!(sink, UndiscountedPrice, {
        if LIMITS {
            undiscounted::<R, true>(price, x.rate, x.time)
        } else {
            price * (x.strike * inv_discounted_strike)
        }
    });
}
