//! From a quoted price to what the solver needs: the time value, without the digits that belong to the intrinsic
//! value, and what is missing to the largest price an option can have.

use super::super::lognormal::{discount, product};
use crate::real::{Real, format::Format};
use crate::status::RowCode;

/// A quote out of the money: calls and puts of one strike have the same time value.
#[derive(Clone, Copy)]
pub struct Quote<R> {
    /// Price less discounted intrinsic value.
    pub time_value: R,
    /// Largest price less price: discounted asset of a call, discounted strike of a put. Infinite where no price is
    /// too large.
    pub shortfall: R,
    /// The smaller of discounted asset and discounted strike.
    pub scale: R,
    /// How far discounted asset and discounted strike are apart.
    pub gap: R,
    /// What rounding the discount factors may have done to `time_value`: zero where there are none.
    pub noise: R,
    /// The same for `shortfall`.
    pub bound_noise: R,
}

/// `(a - b, lost)`, whose sum is exact (Knuth's two-sum).
#[inline(always)]
pub fn two_difference<R: Real>(a: R, b: R) -> (R, R) {
    let difference = a - b;
    let a_part = difference + b;
    let b_part = a_part - difference;
    (difference, (a - a_part) - (b - b_part))
}

/// Relative error of `e^{-rate time}`: none where the exponent is zero.
#[inline(always)]
fn discount_error<R: Real>(exponent: R) -> R {
    let error = R::splat(R::Format::EPSILON) * (R::splat(1.0) + exponent.abs());
    R::select(exponent.eq(R::splat(0.0)), R::splat(0.0), error)
}

impl<R: Real> Quote<R> {
    /// Of an option on a forward. `difference` and `lost` are forward less strike before a displacement.
    #[inline(always)]
    pub fn on_forward<const LIMITS: bool>(
        sign: R,
        price: R,
        (forward, strike): (R, R),
        (difference, lost): (R, R),
        (time, rate): (R, R),
    ) -> (Self, R) {
        let zero = R::splat(0.0);
        let factor = discount::<R, LIMITS>(rate, time);
        let moneyness = sign * difference;
        let inside = zero.lt(moneyness);
        let beyond_intrinsic = (-factor).mul_add(moneyness, price) - factor * (sign * lost);
        let bound = R::select(zero.lt(sign), forward, strike);
        let error = discount_error(product::<R, LIMITS>(rate, time));
        let quote = Quote {
            time_value: R::select(inside, beyond_intrinsic, price),
            shortfall: factor.mul_add(bound, -price),
            scale: factor * forward.min(strike),
            gap: factor * difference.abs(),
            noise: R::select(inside, product::<R, LIMITS>(error, factor * moneyness), zero),
            bound_noise: product::<R, LIMITS>(error, factor * bound),
        };
        (quote, factor)
    }

    /// Of an option on an asset that pays a yield.
    #[inline(always)]
    pub fn on_spot<const LIMITS: bool>(
        sign: R,
        price: R,
        (spot, strike): (R, R),
        (time, rate, dividend_yield): (R, R, R),
    ) -> Self {
        let zero = R::splat(0.0);
        let strike_factor = discount::<R, LIMITS>(rate, time);
        let asset_factor = discount::<R, LIMITS>(dividend_yield, time);
        let asset = asset_factor * spot;
        let discounted_strike = strike_factor * strike;
        let asset_lost = asset_factor.mul_add(spot, -asset);
        let moneyness = sign * (asset - discounted_strike);
        let inside = zero.lt(moneyness);
        // price - sign asset + sign strike, each product exact.
        let (rest, lost) = two_difference(price, sign * asset);
        let beyond_intrinsic = (sign * strike).mul_add(strike_factor, rest) + (lost - sign * asset_lost);
        let is_call = zero.lt(sign);
        let bound = R::select(is_call, spot, strike);
        let factor = R::select(is_call, asset_factor, strike_factor);
        let asset_error =
            product::<R, LIMITS>(discount_error(product::<R, LIMITS>(dividend_yield, time)), asset);
        let strike_error =
            product::<R, LIMITS>(discount_error(product::<R, LIMITS>(rate, time)), discounted_strike);
        Quote {
            time_value: R::select(inside, beyond_intrinsic, price),
            shortfall: factor.mul_add(bound, -price),
            scale: asset.min(discounted_strike),
            gap: moneyness.abs(),
            noise: R::select(inside, asset_error + strike_error, zero),
            bound_noise: R::select(is_call, asset_error, strike_error),
        }
    }

    /// True where the price has a time value, of which digits are left, and is below its maximum.
    #[inline(always)]
    pub fn is_regular(&self) -> R::Mask {
        R::splat(R::Format::MIN_POSITIVE).le(self.time_value)
            & self.noise.lt(self.time_value)
            & R::splat(0.0).lt(self.shortfall)
    }

    /// Number of the row code of a quote without an ordinary volatility, or zero.
    #[inline(always)]
    pub fn outcome(&self, time: R) -> R {
        let zero = R::splat(0.0);
        let number = |code: RowCode| R::splat(code.0.into());
        let code = R::select(self.shortfall.le(zero), number(RowCode::AT_MAXIMUM), zero);
        let code = R::select(self.time_value.eq(zero), number(RowCode::AT_INTRINSIC), code);
        let is_lost = zero.lt(self.noise) & self.time_value.abs().le(self.noise);
        let code = R::select(is_lost, number(RowCode::NO_TIME_VALUE), code);
        // Without an asset or a strike every volatility gives this price.
        let code = R::select(self.scale.eq(zero), number(RowCode::NO_LIMIT), code);
        let code = R::select(self.time_value.lt(-self.noise), number(RowCode::BELOW_INTRINSIC), code);
        let code = R::select(self.shortfall.lt(-self.bound_noise), number(RowCode::ABOVE_MAXIMUM), code);
        R::select(time.eq(zero), number(RowCode::EXPIRED), code)
    }

    /// The quote in other units of money, so that none of its numbers is subnormal, and the exponent of two by which it
    /// was multiplied.
    #[inline(always)]
    pub fn lifted(&self) -> (Self, R) {
        let reach = f64::from(R::Format::MAX_EXPONENT);
        let one = R::splat(1.0);
        let power = |share: f64| one.scale2(R::splat((share * reach).round()));
        let exponent = |share: f64| R::splat((share * reach).round());
        let shift = R::select(self.scale.lt(power(0.6)), exponent(0.2), exponent(-0.2));
        let shift = R::select(self.scale.lt(power(-0.3)), exponent(0.6), shift);
        let quote = Quote {
            time_value: self.time_value.scale2(shift),
            shortfall: self.shortfall.scale2(shift),
            scale: self.scale.scale2(shift),
            gap: self.gap.scale2(shift),
            ..*self
        };
        (quote, shift)
    }
}
