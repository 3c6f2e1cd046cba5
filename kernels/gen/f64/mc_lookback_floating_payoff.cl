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
    const real in_term_2 = in[2];
    const real in_state = in[5];
    const real in_after = in[7];
    const real v0 = in_term_2 * in_after;
    const real v1 = in_state > v0 ? in_state : v0;
    out[0] = v1; /* state */
}

void ntx_settle(const real *in, real *out) {
    const real in_term_0 = in[0];
    const real in_term_1 = in[1];
    const real in_term_2 = in[2];
    const real in_state = in[5];
    const real in_last = in[7];
    const real v0 = ntx_exp(in_last);
    const real v1 = in_term_1 * v0;
    const real v2 = in_term_2 * in_state;
    const real v3 = ntx_exp(v2);
    const real v4 = in_term_1 * v3;
    const real v5 = v1 - v4;
    const real v6 = in_term_0 * v5;
    out[0] = v6; /* payoff */
    out[1] = v1; /* control */
}
