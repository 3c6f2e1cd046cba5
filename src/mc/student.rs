//! Student's t, for confidence intervals of few replicates.

/// Quantile for 97.5 % with `freedom` degrees of freedom: half of a 95 % interval in standard errors.
///
/// A table where the expansion in powers of `1 / freedom` is not good enough (Abramowitz and Stegun, 26.7.5); error
/// below 1e-4.
pub fn half_interval(freedom: u64) -> f64 {
    const FEW: [f64; 6] = [12.706205, 4.302653, 3.182446, 2.776445, 2.570582, 2.446912];
    const NORMAL: f64 = 1.959963984540054;
    if let Some(quantile) = freedom.checked_sub(1).and_then(|i| FEW.get(i as usize)) {
        return *quantile;
    }
    let x = NORMAL;
    let square = x * x;
    let inverse = 1.0 / freedom as f64;
    let first = x * (square + 1.0) / 4.0;
    let second = x * ((5.0 * square + 16.0) * square + 3.0) / 96.0;
    let third = x * (((3.0 * square + 19.0) * square + 17.0) * square - 15.0) / 384.0;
    x + inverse * (first + inverse * (second + inverse * third))
}
