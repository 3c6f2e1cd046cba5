//! Forward and discount factor of an expiry from its quotes: put-call parity says `C - P = D (F - K)`, a line in `K`.

/// A strike with a market in both the call and the put.
#[derive(Clone, Copy, Debug)]
pub struct Pair {
    pub strike: f64,
    /// Mid of the call less mid of the put.
    pub difference: f64,
    /// Sum of both spreads.
    pub width: f64,
}

/// What parity says of an expiry.
#[derive(Clone, Copy, Debug)]
pub struct Parity {
    pub forward: f64,
    pub discount: f64,
    /// Strikes it was inferred from.
    pub pairs: usize,
    /// Root mean square of what parity leaves unexplained, in money.
    pub residual: f64,
}

impl Parity {
    /// The rate behind the discount factor.
    pub fn rate(&self, time: f64) -> f64 {
        if time > 0.0 { -self.discount.ln() / time } else { 0.0 }
    }
}

/// Strikes this far from the forward, as a share of it, are near the money: there the right to early exercise is worth least.
const NEAR: f64 = 0.15;
/// Fewest strikes that a slope is inferred from.
const FEWEST: usize = 4;
/// A slope whose rate is beyond these is noise of the quotes, as it is for the nearest expiries.
const RATES: std::ops::RangeInclusive<f64> = -0.02..=0.25;

/// The line through `pairs`, tighter markets counting more. With a given discount factor only the forward is inferred; where
/// the strikes are too few, or the slope is no discount factor, with one of 1. `None` without pairs.
pub fn infer(pairs: &[Pair], time: f64, discount: Option<f64>) -> Option<Parity> {
    let central = pairs.iter().min_by(|a, b| a.difference.abs().total_cmp(&b.difference.abs()))?;
    let start = central.strike + central.difference;
    let mut near: Vec<_> = pairs.to_vec();
    near.sort_by(|a, b| (a.strike - start).abs().total_cmp(&(b.strike - start).abs()));
    let inside = near.iter().take_while(|pair| (pair.strike - start).abs() <= NEAR * start).count();
    near.truncate(inside.max(FEWEST).min(near.len()));
    let mut fit = line(&near, time, discount);
    // Markets that parity misses by more than their own width are stale or in error.
    for _ in 0..3 {
        let kept: Vec<_> = near.iter().copied().filter(|pair| error(pair, fit).abs() <= pair.width).collect();
        if kept.len() < FEWEST || kept.len() == near.len() {
            break;
        }
        near = kept;
        fit = line(&near, time, discount);
    }
    let (forward, discount) = fit;
    let squares: f64 = near.iter().map(|pair| error(pair, fit).powi(2)).sum();
    let residual = (squares / near.len() as f64).sqrt();
    (forward > 0.0 && forward.is_finite()).then_some(Parity {
        forward,
        discount,
        pairs: near.len(),
        residual,
    })
}

fn error(pair: &Pair, (forward, discount): (f64, f64)) -> f64 {
    pair.difference - discount * (forward - pair.strike)
}

/// Forward and discount factor of the least-squares line.
fn line(pairs: &[Pair], time: f64, discount: Option<f64>) -> (f64, f64) {
    // A locked market is no better than one with the least spread there is.
    let floor =
        pairs.iter().map(|pair| pair.width).filter(|width| *width > 0.0).fold(f64::INFINITY, f64::min);
    let floor = if floor.is_finite() { floor } else { 1.0 };
    let weight = |pair: &Pair| pair.width.max(floor).powi(-2);
    let total: f64 = pairs.iter().map(weight).sum();
    let mean = |value: &dyn Fn(&Pair) -> f64| {
        pairs.iter().map(|pair| weight(pair) * value(pair)).sum::<f64>() / total
    };
    let strike = mean(&|pair| pair.strike);
    let difference = mean(&|pair| pair.difference);
    let spread = mean(&|pair| (pair.strike - strike).powi(2));
    let slope = mean(&|pair| (pair.strike - strike) * (pair.difference - difference)) / spread;
    let inferred =
        Some(-slope).filter(|factor| pairs.len() >= FEWEST && RATES.contains(&(-factor.ln() / time)));
    let discount = discount.or(inferred).unwrap_or(1.0);
    (strike + difference / discount, discount)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(forward: f64, discount: f64) -> Vec<Pair> {
        (0..21)
            .map(|i| {
                let strike = 80.0 + 2.0 * f64::from(i);
                Pair { strike, difference: discount * (forward - strike), width: 0.1 }
            })
            .collect()
    }

    #[test]
    fn a_line_is_found_and_a_stale_quote_is_not_on_it() {
        let mut pairs = chain(101.3, 0.97);
        pairs[9].difference += 1.5;
        let parity = infer(&pairs, 0.5, None).unwrap();
        assert!((parity.forward - 101.3).abs() < 1e-9 && (parity.discount - 0.97).abs() < 1e-9, "{parity:?}");
        assert!(parity.pairs < pairs.len() && parity.residual < 1e-9);
    }

    #[test]
    fn few_strikes_give_a_forward_and_no_discount() {
        let parity = infer(&chain(101.3, 1.0)[10..12], 0.5, None).unwrap();
        assert!((parity.forward - 101.3).abs() < 1e-9 && parity.discount == 1.0);
        assert!((infer(&chain(101.3, 0.9), 0.5, Some(0.9)).unwrap().forward - 101.3).abs() < 1e-9);
        // A rate of 40 % below zero is a bad quote, not a rate.
        assert_eq!(infer(&chain(101.3, 1.2), 0.5, None).unwrap().discount, 1.0);
        assert!(infer(&[], 0.5, None).is_none());
    }
}
