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
    const real v4 = fma(in_diffusion, 0x0p+0, v1);
    const real v5 = fma(in_diffusion_by_spot, in_z, v4);
    const real v6 = fma(in_diffusion, 0x0p+0, v2);
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
    const real v0 = ntx_exp(in_after);
    const real v1 = in_after_by_spot * v0;
    const real v2 = in_after_by_vol * v0;
    const real v3 = in_state_0 + v0;
    const real v4 = in_state_0_by_spot + v1;
    const real v5 = in_state_0_by_vol + v2;
    const real v6 = in_state_1 + in_after;
    const real v7 = in_state_1_by_spot + in_after_by_spot;
    const real v8 = in_state_1_by_vol + in_after_by_vol;
    out[0] = v3; /* state_0 */
    out[1] = v4; /* state_0_by_spot */
    out[2] = v5; /* state_0_by_vol */
    out[3] = v6; /* state_1 */
    out[4] = v7; /* state_1_by_spot */
    out[5] = v8; /* state_1_by_vol */
}

void ntx_settle(const real *in, real *out) {
    const real in_term_0 = in[0];
    const real in_term_0_by_spot = in[1];
    const real in_term_0_by_vol = in[2];
    const real in_term_1 = in[3];
    const real in_term_1_by_spot = in[4];
    const real in_term_1_by_vol = in[5];
    const real in_term_3 = in[9];
    const real in_term_3_by_spot = in[10];
    const real in_term_3_by_vol = in[11];
    const real in_term_4 = in[12];
    const real in_term_4_by_spot = in[13];
    const real in_term_4_by_vol = in[14];
    const real in_term_5 = in[15];
    const real in_term_7 = in[21];
    const real in_state_0 = in[24];
    const real in_state_0_by_spot = in[25];
    const real in_state_0_by_vol = in[26];
    const real in_state_1 = in[27];
    const real in_last = in[33];
    const real in_last_by_spot = in[34];
    const real in_last_by_vol = in[35];
    const real v0 = in_term_1 * in_term_4;
    const real v1 = in_term_1 * in_term_4_by_spot;
    const real v2 = fma(in_term_1_by_spot, in_term_4, v1);
    const real v3 = in_term_1 * in_term_4_by_vol;
    const real v4 = fma(in_term_1_by_vol, in_term_4, v3);
    const real v5 = fma(v0, in_state_0, in_term_3);
    const real v6 = fma(v0, in_state_0_by_spot, in_term_3_by_spot);
    const real v7 = fma(v2, in_state_0, v6);
    const real v8 = fma(v0, in_state_0_by_vol, in_term_3_by_vol);
    const real v9 = fma(v4, in_state_0, v8);
    const real v10 = in_state_1 * in_term_5;
    const real v11 = ntx_exp(v10);
    const real v12 = v0 * v11;
    const real v13 = v12 / in_term_5;
    const real v14 = ntx_exp(in_last);
    const real v15 = in_last_by_spot * v14;
    const real v16 = in_last_by_vol * v14;
    const real v17 = in_term_1 * v14;
    const real v18 = in_term_1 * v15;
    const real v19 = fma(in_term_1_by_spot, v14, v18);
    const real v20 = in_term_1 * v16;
    const real v21 = fma(in_term_1_by_vol, v14, v20);
    const real v22 = v17 - v13;
    const real v23 = in_term_0 * v22;
    const real v24 = v23 > 0x0p+0 ? v23 : 0x0p+0;
    const int m25 = in_term_7 == 0x1p+0;
    const real v26 = m25 ? v24 : v22;
    const real v27 = v17 - v5;
    const real v28 = v19 - v7;
    const real v29 = v21 - v9;
    const real v30 = in_term_0 * v27;
    const real v31 = in_term_0 * v28;
    const real v32 = fma(in_term_0_by_spot, v27, v31);
    const real v33 = in_term_0 * v29;
    const real v34 = fma(in_term_0_by_vol, v27, v33);
    const int m35 = 0x0p+0 < v30;
    const real v36 = v30 > 0x0p+0 ? v30 : 0x0p+0;
    const real v37 = m35 ? v32 : 0x0p+0;
    const real v38 = m35 ? v34 : 0x0p+0;
    out[0] = v36; /* payoff */
    out[1] = v26; /* control */
    out[2] = v37; /* payoff_by_spot */
    out[3] = v38; /* payoff_by_vol */
}
