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
    const real in_state_0 = in[8];
    const real in_state_1 = in[9];
    const real in_after = in[11];
    const real v0 = ntx_exp(in_after);
    const real v1 = in_state_0 + v0;
    const real v2 = in_state_1 + in_after;
    out[0] = v1; /* state_0 */
    out[1] = v2; /* state_1 */
}

void ntx_settle(const real *in, real *out) {
    const real in_term_0 = in[0];
    const real in_term_1 = in[1];
    const real in_term_2 = in[2];
    const real in_term_3 = in[3];
    const real in_term_4 = in[4];
    const real in_term_5 = in[5];
    const real in_state_0 = in[8];
    const real in_state_1 = in[9];
    const real v0 = in_term_1 * in_term_4;
    const real v1 = fma(v0, in_state_0, in_term_3);
    const real v2 = in_state_1 * in_term_5;
    const real v3 = ntx_exp(v2);
    const real v4 = v0 * v3;
    const real v5 = v4 / in_term_5;
    const real v6 = v1 - in_term_2;
    const real v7 = in_term_0 * v6;
    const real v8 = v7 > 0x0p+0 ? v7 : 0x0p+0;
    const real v9 = in_term_3 + v5;
    const real v10 = v9 - in_term_2;
    const real v11 = in_term_0 * v10;
    const real v12 = v11 > 0x0p+0 ? v11 : 0x0p+0;
    out[0] = v8; /* payoff */
    out[1] = v12; /* control */
}
