//! Coefficients of the first guesses, constant term first. Written by `xtask/coefficients/implied_vol.py`.

/// Numerator of `d / r^2`, `r^2 = 2 ln(1 + x / c)`, for `d` from 0 to 40; error 0.00028.
pub const BACHELIER_P: [f64; 4] = [0.199414808, 0.00300433512, 0.00879665588, 0.00337943451];

/// Denominator of `d / r^2`, `r^2 = 2 ln(1 + x / c)`, for `d` from 0 to 40; error 0.00028.
pub const BACHELIER_Q: [f64; 5] = [1.0, 0.0106808611, 0.0547789999, 0.00826827938, 0.00339108564];

/// Numerator of `r - d`, `r^2 = -2 ln N(-d)`, for `d` from 0 to 40; error 0.0015.
pub const QUANTILE_P: [f64; 2] = [2.33585961, 0.343130538];

/// Denominator of `r - d`, `r^2 = -2 ln N(-d)`, for `d` from 0 to 40; error 0.0015.
pub const QUANTILE_Q: [f64; 3] = [1.0, 1.05758943, 0.0611021724];
