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
    const real in_term_2 = in[6];
    const real in_term_2_by_spot = in[7];
    const real in_term_2_by_vol = in[8];
    const real in_state = in[15];
    const real in_state_by_spot = in[16];
    const real in_state_by_vol = in[17];
    const real in_after = in[21];
    const real in_after_by_spot = in[22];
    const real in_after_by_vol = in[23];
    const real v0 = in_term_2 * in_after;
    const real v1 = in_term_2 * in_after_by_spot;
    const real v2 = fma(in_term_2_by_spot, in_after, v1);
    const real v3 = in_term_2 * in_after_by_vol;
    const real v4 = fma(in_term_2_by_vol, in_after, v3);
    const int m5 = v0 < in_state;
    const real v6 = in_state > v0 ? in_state : v0;
    const real v7 = m5 ? in_state_by_spot : v2;
    const real v8 = m5 ? in_state_by_vol : v4;
    out[0] = v6; /* state */
    out[1] = v7; /* state_by_spot */
    out[2] = v8; /* state_by_vol */
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
    const real in_state = in[15];
    const real in_state_by_spot = in[16];
    const real in_state_by_vol = in[17];
    const real in_last = in[21];
    const real in_last_by_spot = in[22];
    const real in_last_by_vol = in[23];
    const real v0 = ntx_exp(in_last);
    const real v1 = in_last_by_spot * v0;
    const real v2 = in_last_by_vol * v0;
    const real v3 = in_term_1 * v0;
    const real v4 = in_term_1 * v1;
    const real v5 = fma(in_term_1_by_spot, v0, v4);
    const real v6 = in_term_1 * v2;
    const real v7 = fma(in_term_1_by_vol, v0, v6);
    const real v8 = in_term_2 * in_state;
    const real v9 = in_term_2 * in_state_by_spot;
    const real v10 = fma(in_term_2_by_spot, in_state, v9);
    const real v11 = in_term_2 * in_state_by_vol;
    const real v12 = fma(in_term_2_by_vol, in_state, v11);
    const real v13 = ntx_exp(v8);
    const real v14 = v10 * v13;
    const real v15 = v12 * v13;
    const real v16 = in_term_1 * v13;
    const real v17 = in_term_1 * v14;
    const real v18 = fma(in_term_1_by_spot, v13, v17);
    const real v19 = in_term_1 * v15;
    const real v20 = fma(in_term_1_by_vol, v13, v19);
    const real v21 = v3 - v16;
    const real v22 = v5 - v18;
    const real v23 = v7 - v20;
    const real v24 = in_term_0 * v21;
    const real v25 = in_term_0 * v22;
    const real v26 = fma(in_term_0_by_spot, v21, v25);
    const real v27 = in_term_0 * v23;
    const real v28 = fma(in_term_0_by_vol, v21, v27);
    out[0] = v24; /* payoff */
    out[1] = v3; /* control */
    out[2] = v26; /* payoff_by_spot */
    out[3] = v28; /* payoff_by_vol */
}
