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
    const real in_state_0 = in[24];
    const real in_state_0_by_spot = in[25];
    const real in_state_0_by_vol = in[26];
    const real in_state_1 = in[27];
    const real in_state_1_by_spot = in[28];
    const real in_state_1_by_vol = in[29];
    const real in_after = in[33];
    const real in_after_by_spot = in[34];
    const real in_after_by_vol = in[35];
    const real v0 = in_state_1 + in_after;
    const real v1 = in_state_1_by_spot + in_after_by_spot;
    const real v2 = in_state_1_by_vol + in_after_by_vol;
    out[0] = in_state_0; /* state_0 */
    out[1] = in_state_0_by_spot; /* state_0_by_spot */
    out[2] = in_state_0_by_vol; /* state_0_by_vol */
    out[3] = v0; /* state_1 */
    out[4] = v1; /* state_1_by_spot */
    out[5] = v2; /* state_1_by_vol */
}

void ntx_settle(const real *in, real *out) {
    const real in_term_0 = in[0];
    const real in_term_0_by_spot = in[1];
    const real in_term_0_by_vol = in[2];
    const real in_term_1 = in[3];
    const real in_term_1_by_spot = in[4];
    const real in_term_1_by_vol = in[5];
    const real in_term_4 = in[12];
    const real in_term_4_by_spot = in[13];
    const real in_term_4_by_vol = in[14];
    const real in_term_6 = in[18];
    const real in_term_6_by_spot = in[19];
    const real in_term_6_by_vol = in[20];
    const real in_state_1 = in[27];
    const real in_state_1_by_spot = in[28];
    const real in_state_1_by_vol = in[29];
    const real in_last = in[33];
    const real in_last_by_spot = in[34];
    const real in_last_by_vol = in[35];
    const real v0 = in_state_1 * in_term_4;
    const real v1 = in_state_1 * in_term_4_by_spot;
    const real v2 = fma(in_state_1_by_spot, in_term_4, v1);
    const real v3 = in_state_1 * in_term_4_by_vol;
    const real v4 = fma(in_state_1_by_vol, in_term_4, v3);
    const real v5 = ntx_exp(v0);
    const real v6 = v2 * v5;
    const real v7 = v4 * v5;
    const real v8 = in_term_6 * v5;
    const real v9 = in_term_6 * v6;
    const real v10 = fma(in_term_6_by_spot, v5, v9);
    const real v11 = in_term_6 * v7;
    const real v12 = fma(in_term_6_by_vol, v5, v11);
    const real v13 = ntx_exp(in_last);
    const real v14 = in_last_by_spot * v13;
    const real v15 = in_last_by_vol * v13;
    const real v16 = in_term_1 * v13;
    const real v17 = in_term_1 * v14;
    const real v18 = fma(in_term_1_by_spot, v13, v17);
    const real v19 = in_term_1 * v15;
    const real v20 = fma(in_term_1_by_vol, v13, v19);
    const real v21 = v16 - v8;
    const real v22 = v18 - v10;
    const real v23 = v20 - v12;
    const real v24 = in_term_0 * v21;
    const real v25 = in_term_0 * v22;
    const real v26 = fma(in_term_0_by_spot, v21, v25);
    const real v27 = in_term_0 * v23;
    const real v28 = fma(in_term_0_by_vol, v21, v27);
    const int m29 = 0x0p+0f < v24;
    const real v30 = v24 > 0x0p+0f ? v24 : 0x0p+0f;
    const real v31 = m29 ? v26 : 0x0p+0f;
    const real v32 = m29 ? v28 : 0x0p+0f;
    out[0] = v30; /* payoff */
    out[1] = v21; /* control */
    out[2] = v31; /* payoff_by_spot */
    out[3] = v32; /* payoff_by_vol */
}
