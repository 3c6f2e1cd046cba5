//! Coefficients of the first guesses, constant term first. Written by `xtask/coefficients/implied_vol.py`.

/// Numerator of `d / r^2`, `r^2 = 2 ln(1 + x / c)`, for `d` from 0 to 40; error 4.6e-5.
pub const BACHELIER_P: [f64; 5] = [0.199480318, 0.0116271162, 0.0103883024, 0.00222051654, 0.00108939951];

/// Denominator of `d / r^2`, `r^2 = 2 ln(1 + x / c)`, for `d` from 0 to 40; error 4.6e-5.
pub const BACHELIER_Q: [f64; 6] =
    [1.0, 0.0594210178, 0.0476244906, 0.0174485068, 0.00246397609, 0.00108704346];

/// Numerator of `r - d`, `r^2 = -2 ln N(-d)`, for `d` from 0 to 40; error 0.0015.
pub const QUANTILE_P: [f64; 2] = [2.33585961, 0.343130538];

/// Denominator of `r - d`, `r^2 = -2 ln N(-d)`, for `d` from 0 to 40; error 0.0015.
pub const QUANTILE_Q: [f64; 3] = [1.0, 1.05758943, 0.0611021724];
