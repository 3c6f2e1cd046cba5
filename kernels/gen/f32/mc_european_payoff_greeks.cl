/* Written by `cargo xtask gen`; do not edit. */
void ntx_normal(const real *in, real *out) {
    const real in_uniform = in[0];
    const real v0 = ntx_inv_norm_cdf(in_uniform);
    out[0] = v0; /* normal */
}

void ntx_advance(const real *in, real *out) {
    const real in_before = in[0];
    const real in_before_by_spot = in[1];
    const real in_before_by_vol = in[2];
    const real in_drift = in[3];
    const real in_drift_by_spot = in[4];
    const real in_drift_by_vol = in[5];
    const real in_diffusion = in[6];
    const real in_diffusion_by_spot = in[7];
    const real in_diffusion_by_vol = in[8];
    const real in_z = in[9];
    const real v0 = in_before + in_drift;
    const real v1 = in_before_by_spot + in_drift_by_spot;
    const real v2 = in_before_by_vol + in_drift_by_vol;
    const real v3 = fma(in_diffusion, in_z, v0);
    const real v4 = fma(in_diffusion, 0x0p+0f, v1);
    const real v5 = fma(in_diffusion_by_spot, in_z, v4);
    const real v6 = fma(in_diffusion, 0x0p+0f, v2);
    const real v7 = fma(in_diffusion_by_vol, in_z, v6);
    out[0] = v3; /* after */
    out[1] = v5; /* after_by_spot */
    out[2] = v7; /* after_by_vol */
}

void ntx_observe(const real *in, real *out) {
}

void ntx_settle(const real *in, real *out) {
    const real in_term_0 = in[0];
    const real in_term_0_by_spot = in[1];
    const real in_term_0_by_vol = in[2];
    const real in_term_1 = in[3];
    const real in_term_1_by_spot = in[4];
    const real in_term_1_by_vol = in[5];
    const real in_term_2 = in[6];
    const real in_term_2_by_spot = in[7];
    const real in_term_2_by_vol = in[8];
    const real in_last = in[12];
    const real in_last_by_spot = in[13];
    const real in_last_by_vol = in[14];
    const real v0 = ntx_exp(in_last);
    const real v1 = in_last_by_spot * v0;
    const real v2 = in_last_by_vol * v0;
    const real v3 = in_term_1 * v0;
    const real v4 = in_term_1 * v1;
    const real v5 = fma(in_term_1_by_spot, v0, v4);
    const real v6 = in_term_1 * v2;
    const real v7 = fma(in_term_1_by_vol, v0, v6);
    const real v8 = v3 - in_term_2;
    const real v9 = v5 - in_term_2_by_spot;
    const real v10 = v7 - in_term_2_by_vol;
    const real v11 = in_term_0 * v8;
    const real v12 = in_term_0 * v9;
    const real v13 = fma(in_term_0_by_spot, v8, v12);
    const real v14 = in_term_0 * v10;
    const real v15 = fma(in_term_0_by_vol, v8, v14);
    const int m16 = 0x0p+0f < v11;
    const real v17 = v11 > 0x0p+0f ? v11 : 0x0p+0f;
    const real v18 = m16 ? v13 : 0x0p+0f;
    const real v19 = m16 ? v15 : 0x0p+0f;
    out[0] = v17; /* payoff */
    out[1] = v3; /* control */
    out[2] = v18; /* payoff_by_spot */
    out[3] = v19; /* payoff_by_vol */
}
