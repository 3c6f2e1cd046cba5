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
    const real in_state_0 = in[5];
    const real in_state_1 = in[6];
    const real in_state_2 = in[7];
    const real in_after = in[9];
    const real v0 = in_after - in_state_0;
    const real v1 = ntx_expm1(v0);
    const real v2 = in_term_2 < v1 ? in_term_2 : v1;
    const real v3 = in_term_1 > v2 ? in_term_1 : v2;
    const real v4 = in_state_1 + v3;
    const real v5 = in_state_2 + v1;
    out[0] = in_after; /* state_0 */
    out[1] = v4; /* state_1 */
    out[2] = v5; /* state_2 */
}

void ntx_settle(const real *in, real *out) {
    const real in_term_0 = in[0];
    const real in_term_3 = in[3];
    const real in_term_4 = in[4];
    const real in_state_1 = in[6];
    const real in_state_2 = in[7];
    const real v0 = in_term_4 < in_state_1 ? in_term_4 : in_state_1;
    const real v1 = in_term_3 > v0 ? in_term_3 : v0;
    const real v2 = in_term_0 * v1;
    out[0] = v2; /* payoff */
    out[1] = in_state_2; /* control */
}
