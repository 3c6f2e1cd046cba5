//! Elementary and normal-distribution functions over [`Real`](crate::real::Real).
pub mod exponential;
pub mod logarithm;
pub mod normal;
pub mod polynomial;
pub(crate) mod tables;

pub use exponential::{bell, exp, exp_normal, exp_of_square, expm1, mul_exp, mul_exp_pair};
pub use logarithm::{ln, ln_of_aligned, ln_ratio, log1p};
pub use normal::{
    INV_SQRT_2PI, INVERSE_CENTRAL, MillsPair, erfcx, inv_norm_cdf, inv_norm_cdf_central, inv_norm_cdf_tail,
    mills_ratio, mills_ratio_clamped, mills_ratio_pair, norm_cdf, norm_pdf,
};
