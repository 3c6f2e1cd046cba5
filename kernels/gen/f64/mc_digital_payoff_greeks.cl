/* Written by `cargo xtask gen`; do not edit. */
void ntx_normal(const real *in, real *out) {
    const real in_uniform = in[0];
    const real v0 = ntx_inv_norm_cdf(in_uniform);
    out[0] = v0; /* normal */
}

void ntx_advance(const real *in, real *out) {
    const real in_before = in[0];
    const real in_drift = in[1];
    const real in_diffusion = in[2];
    const real in_z = in[3];
    const real v0 = in_before + in_drift;
    const real v1 = fma(in_diffusion, in_z, v0);
    out[0] = v1; /* after */
}

void ntx_observe(const real *in, real *out) {
}

void ntx_settle(const real *in, real *out) {
    const real in_term_0 = in[0];
    const real in_term_1 = in[1];
    const real in_term_2 = in[2];
    const real in_term_3 = in[3];
    const real in_last = in[5];
    const real v0 = ntx_exp(in_last);
    const real v1 = in_term_1 * v0;
    const real v2 = v1 - in_term_2;
    const real v3 = in_term_0 * v2;
    const int m4 = 0x0p+0 < v3;
    const real v5 = m4 ? in_term_3 : 0x0p+0;
    out[0] = v5; /* payoff */
    out[1] = v1; /* control */
}

void ntx_begin_score(const real *in, real *out) {
    const real in_z = in[0];
    const real in_spot = in[1];
    const real in_diffusion = in[2];
    const real v0 = in_spot * in_diffusion;
    const real v1 = in_z / v0;
    out[0] = v1; /* spot_score */
}

void ntx_add_score(const real *in, real *out) {
    const real in_vol_even = in[0];
    const real in_vol_odd = in[1];
    const real in_z = in[2];
    const real in_vol = in[3];
    const real in_sqrt_dt = in[4];
    const real v0 = fma(in_z, in_z, -0x1p+0);
    const real v1 = v0 / in_vol;
    const real v2 = in_vol_even + v1;
    const real v3 = fma(in_z, in_sqrt_dt, in_vol_odd);
    out[0] = v2; /* even */
    out[1] = v3; /* odd */
}

void ntx_score(const real *in, real *out) {
    const real in_payoff = in[0];
    const real in_centre = in[1];
    const real in_flip = in[2];
    const real in_spot_score = in[3];
    const real in_vol_even = in[4];
    const real in_vol_odd = in[5];
    const real v0 = in_payoff - in_centre;
    const real v1 = in_flip * in_spot_score;
    const real v2 = v0 * v1;
    const real v3 = in_flip * in_vol_odd;
    const real v4 = in_vol_even - v3;
    const real v5 = v0 * v4;
    out[0] = v2; /* payoff_by_spot */
    out[1] = v5; /* payoff_by_vol */
}
