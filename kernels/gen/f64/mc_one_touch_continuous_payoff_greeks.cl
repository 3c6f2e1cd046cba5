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
    const real in_term_1 = in[3];
    const real in_term_1_by_spot = in[4];
    const real in_term_1_by_vol = in[5];
    const real in_term_2 = in[6];
    const real in_term_2_by_spot = in[7];
    const real in_term_2_by_vol = in[8];
    const real in_state = in[15];
    const real in_state_by_spot = in[16];
    const real in_state_by_vol = in[17];
    const real in_before = in[18];
    const real in_before_by_spot = in[19];
    const real in_before_by_vol = in[20];
    const real in_after = in[21];
    const real in_after_by_spot = in[22];
    const real in_after_by_vol = in[23];
    const real in_diffusion = in[24];
    const real in_diffusion_by_spot = in[25];
    const real in_diffusion_by_vol = in[26];
    const real v0 = in_term_2 - in_after;
    const real v1 = in_term_2_by_spot - in_after_by_spot;
    const real v2 = in_term_2_by_vol - in_after_by_vol;
    const real v3 = in_term_1 * v0;
    const real v4 = in_term_1 * v1;
    const real v5 = fma(in_term_1_by_spot, v0, v4);
    const real v6 = in_term_1 * v2;
    const real v7 = fma(in_term_1_by_vol, v0, v6);
    const real v8 = in_term_2 - in_before;
    const real v9 = in_term_2_by_spot - in_before_by_spot;
    const real v10 = in_term_2_by_vol - in_before_by_vol;
    const real v11 = in_term_1 * v8;
    const real v12 = in_term_1 * v9;
    const real v13 = fma(in_term_1_by_spot, v8, v12);
    const real v14 = in_term_1 * v10;
    const real v15 = fma(in_term_1_by_vol, v8, v14);
    const real v16 = v11 / in_diffusion;
    const real v17 = 0x1p+0 / in_diffusion;
    const real v18 = -v16;
    const real v19 = fma(v18, in_diffusion_by_spot, v13);
    const real v20 = v19 * v17;
    const real v21 = fma(v18, in_diffusion_by_vol, v15);
    const real v22 = v21 * v17;
    const real v23 = -0x1p+1 * v16;
    const real v24 = -0x1p+1 * v20;
    const real v25 = fma(0x0p+0, v16, v24);
    const real v26 = -0x1p+1 * v22;
    const real v27 = fma(0x0p+0, v16, v26);
    const real v28 = v3 / in_diffusion;
    const real v29 = -v28;
    const real v30 = fma(v29, in_diffusion_by_spot, v5);
    const real v31 = v30 * v17;
    const real v32 = fma(v29, in_diffusion_by_vol, v7);
    const real v33 = v32 * v17;
    const real v34 = v23 * v28;
    const real v35 = v23 * v31;
    const real v36 = fma(v25, v28, v35);
    const real v37 = v23 * v33;
    const real v38 = fma(v27, v28, v37);
    const real v39 = ntx_exp(v34);
    const real v40 = v36 * v39;
    const real v41 = v38 * v39;
    const int m42 = v3 <= 0x0p+0;
    const int m43 = v11 <= 0x0p+0;
    const int m44 = m42 | m43;
    const real v45 = 0x1p+0 - v39;
    const real v46 = 0x0p+0 - v40;
    const real v47 = 0x0p+0 - v41;
    const real v48 = in_state * v45;
    const real v49 = in_state * v46;
    const real v50 = fma(in_state_by_spot, v45, v49);
    const real v51 = in_state * v47;
    const real v52 = fma(in_state_by_vol, v45, v51);
    const real v53 = m44 ? 0x0p+0 : v48;
    const real v54 = m44 ? 0x0p+0 : v50;
    const real v55 = m44 ? 0x0p+0 : v52;
    out[0] = v53; /* state */
    out[1] = v54; /* state_by_spot */
    out[2] = v55; /* state_by_vol */
}

void ntx_settle(const real *in, real *out) {
    const real in_term_0 = in[0];
    const real in_term_3 = in[9];
    const real in_term_4 = in[12];
    const real in_term_4_by_spot = in[13];
    const real in_term_4_by_vol = in[14];
    const real in_state = in[15];
    const real in_state_by_spot = in[16];
    const real in_state_by_vol = in[17];
    const real in_last = in[21];
    const real v0 = 0x1p+0 - in_state;
    const real v1 = 0x0p+0 - in_state_by_spot;
    const real v2 = 0x0p+0 - in_state_by_vol;
    const int m3 = 0x0p+0 < in_term_3;
    const real v4 = m3 ? v0 : in_state;
    const real v5 = m3 ? v1 : in_state_by_spot;
    const real v6 = m3 ? v2 : in_state_by_vol;
    const real v7 = in_term_4 * v4;
    const real v8 = in_term_4 * v5;
    const real v9 = fma(in_term_4_by_spot, v4, v8);
    const real v10 = in_term_4 * v6;
    const real v11 = fma(in_term_4_by_vol, v4, v10);
    const real v12 = ntx_exp(in_last);
    const real v13 = in_term_0 * v12;
    out[0] = v7; /* payoff */
    out[1] = v13; /* control */
    out[2] = v9; /* payoff_by_spot */
    out[3] = v11; /* payoff_by_vol */
}
