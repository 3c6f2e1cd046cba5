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
    const real in_slope = in[7];
    const real v0 = -0x1p-1 * in_vol;
    const real v1 = v0 * in_vol;
    const real v2 = fma(v1, in_dt, in_carry);
    const real v3 = in_vol * in_sqrt_dt;
    const real v4 = in_flip * v3;
    const real v5 = in_flip * in_sqrt_dt;
    const real v6 = in_vol * in_dt;
    const real v7 = in_before + v2;
    const real v8 = fma(v4, in_noise, v7);
    const real v9 = in_slope - v6;
    const real v10 = fma(v5, in_noise, v9);
    out[0] = v8; /* after */
    out[1] = v10; /* next_slope */
}

void ntx_observe(const real *in, real *out) {
    const real in_spot = in[0];
    const real in_log = in[1];
    const real in_prices = in[2];
    const real in_slope = in[3];
    const real in_tilts = in[4];
    const real v0 = ntx_exp(in_log);
    const real v1 = in_spot * v0;
    const real v2 = in_prices + v1;
    const real v3 = fma(v1, in_slope, in_tilts);
    out[0] = v2; /* more_prices */
    out[1] = v3; /* more_tilts */
}

void ntx_first(const real *in, real *out) {
    const real in_past = in[0];
    const real in_weight = in[1];
    const real in_prices = in[2];
    const real v0 = fma(in_weight, in_prices, in_past);
    out[0] = v0; /* value */
}

void ntx_next(const real *in, real *out) {
    const real in_value = in[0];
    const real in_weight = in[1];
    const real in_prices = in[2];
    const real v0 = fma(in_weight, in_prices, in_value);
    out[0] = v0; /* next_value */
}

void ntx_paid(const real *in, real *out) {
    const real in_sign = in[0];
    const real in_strike = in[1];
    const real in_value = in[2];
    const real v0 = in_value - in_strike;
    const real v1 = in_sign * v0;
    const real v2 = v1 > 0x0p+0 ? v1 : 0x0p+0;
    const int m3 = 0x0p+0 < v2;
    const real v4 = m3 ? in_sign : 0x0p+0;
    out[0] = v2; /* payoff */
    out[1] = v4; /* held */
}

void ntx_log_mean(const real *in, real *out) {
    const real in_mean = in[0];
    const real in_exponent = in[1];
    const real in_log = in[2];
    const real v0 = fma(in_exponent, in_log, in_mean);
    out[0] = v0; /* next_mean */
}

void ntx_exchanged(const real *in, real *out) {
    const real in_sign = in[0];
    const real in_got = in[1];
    const real in_given = in[2];
    const real in_got_log = in[3];
    const real in_given_log = in[4];
    const real v0 = ntx_exp(in_got_log);
    const real v1 = in_got * v0;
    const real v2 = ntx_exp(in_given_log);
    const real v3 = in_given * v2;
    const real v4 = v1 - v3;
    const real v5 = in_sign * v4;
    const real v6 = v5 > 0x0p+0 ? v5 : 0x0p+0;
    out[0] = v6; /* control */
}

void ntx_greeks(const real *in, real *out) {
    const real in_spot = in[0];
    const real in_weight = in[1];
    const real in_prices = in[2];
    const real in_tilts = in[3];
    const real in_held = in[5];
    const real v0 = in_weight * in_prices;
    const real v1 = v0 / in_spot;
    const real v2 = in_held * v1;
    const real v3 = in_weight * in_tilts;
    const real v4 = in_held * v3;
    out[0] = v2; /* delta */
    out[1] = v4; /* vega */
    out[2] = in_held; /* left */
}
