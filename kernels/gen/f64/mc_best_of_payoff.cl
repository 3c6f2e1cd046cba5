/* Written by `cargo xtask gen`; do not edit. */
void ntx_normal(const real *in, real *out) {
    const real in_uniform = in[0];
    const real v0 = ntx_inv_norm_cdf(in_uniform);
    out[0] = v0; /* normal */
}

void ntx_own_noise(const real *in, real *out) {
    const real in_factor = in[0];
    const real in_normal = in[1];
    const real v0 = in_factor * in_normal;
    out[0] = v0; /* noise */
}

void ntx_shared_noise(const real *in, real *out) {
    const real in_factor = in[0];
    const real in_normal = in[1];
    const real in_noise = in[2];
    const real v0 = fma(in_factor, in_normal, in_noise);
    out[0] = v0; /* more_noise */
}

void ntx_move(const real *in, real *out) {
    const real in_vol = in[0];
    const real in_carry = in[1];
    const real in_dt = in[2];
    const real in_sqrt_dt = in[3];
    const real in_flip = in[4];
    const real in_noise = in[5];
    const real in_before = in[6];
    const real v0 = -0x1p-1 * in_vol;
    const real v1 = v0 * in_vol;
    const real v2 = fma(v1, in_dt, in_carry);
    const real v3 = in_vol * in_sqrt_dt;
    const real v4 = in_flip * v3;
    const real v5 = in_before + v2;
    const real v6 = fma(v4, in_noise, v5);
    out[0] = v6; /* after */
}

void ntx_observe(const real *in, real *out) {
    const real in_spot = in[0];
    const real in_log = in[1];
    const real in_prices = in[2];
    const real v0 = ntx_exp(in_log);
    const real v1 = in_spot * v0;
    const real v2 = in_prices + v1;
    out[0] = v2; /* more_prices */
}

void ntx_first(const real *in, real *out) {
    const real in_weight = in[1];
    const real in_prices = in[2];
    const real v0 = in_weight * in_prices;
    out[0] = v0; /* value */
}

void ntx_next(const real *in, real *out) {
    const real in_value = in[0];
    const real in_weight = in[1];
    const real in_prices = in[2];
    const real v0 = in_weight * in_prices;
    const real v1 = v0 > in_value ? v0 : in_value;
    out[0] = v1; /* next_value */
}

void ntx_paid(const real *in, real *out) {
    const real in_sign = in[0];
    const real in_strike = in[1];
    const real in_value = in[2];
    const real v0 = in_value - in_strike;
    const real v1 = in_sign * v0;
    const real v2 = v1 > 0x0p+0 ? v1 : 0x0p+0;
    out[0] = v2; /* payoff */
}

void ntx_with_option(const real *in, real *out) {
    const real in_control = in[0];
    const real in_sign = in[1];
    const real in_strike = in[2];
    const real in_weight = in[3];
    const real in_prices = in[4];
    const real v0 = in_weight * in_prices;
    const real v1 = v0 - in_strike;
    const real v2 = in_sign * v1;
    const real v3 = v2 > 0x0p+0 ? v2 : 0x0p+0;
    const real v4 = in_control + v3;
    out[0] = v4; /* more_control */
}
