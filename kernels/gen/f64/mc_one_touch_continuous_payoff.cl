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
    const real in_term_1 = in[1];
    const real in_term_2 = in[2];
    const real in_state = in[5];
    const real in_before = in[6];
    const real in_after = in[7];
    const real in_diffusion = in[8];
    const real v0 = in_term_2 - in_after;
    const real v1 = in_term_1 * v0;
    const real v2 = in_term_2 - in_before;
    const real v3 = in_term_1 * v2;
    const real v4 = v3 / in_diffusion;
    const real v5 = -0x1p+1 * v4;
    const real v6 = v1 / in_diffusion;
    const real v7 = v5 * v6;
    const real v8 = ntx_exp(v7);
    const int m9 = v1 <= 0x0p+0;
    const int m10 = v3 <= 0x0p+0;
    const int m11 = m9 | m10;
    const real v12 = 0x1p+0 - v8;
    const real v13 = in_state * v12;
    const real v14 = m11 ? 0x0p+0 : v13;
    out[0] = v14; /* state */
}

void ntx_settle(const real *in, real *out) {
    const real in_term_0 = in[0];
    const real in_term_3 = in[3];
    const real in_term_4 = in[4];
    const real in_state = in[5];
    const real in_last = in[7];
    const real v0 = 0x1p+0 - in_state;
    const int m1 = 0x0p+0 < in_term_3;
    const real v2 = m1 ? v0 : in_state;
    const real v3 = in_term_4 * v2;
    const real v4 = ntx_exp(in_last);
    const real v5 = in_term_0 * v4;
    out[0] = v3; /* payoff */
    out[1] = v5; /* control */
}
