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
    const real in_state_0 = in[15];
    const real in_state_0_by_spot = in[16];
    const real in_state_0_by_vol = in[17];
    const real in_state_1 = in[18];
    const real in_state_1_by_spot = in[19];
    const real in_state_1_by_vol = in[20];
    const real in_state_2 = in[21];
    const real in_state_2_by_spot = in[22];
    const real in_state_2_by_vol = in[23];
    const real in_after = in[27];
    const real in_after_by_spot = in[28];
    const real in_after_by_vol = in[29];
    const real v0 = in_after - in_state_0;
    const real v1 = in_after_by_spot - in_state_0_by_spot;
    const real v2 = in_after_by_vol - in_state_0_by_vol;
    const real v3 = ntx_expm1(v0);
    const real v4 = ntx_exp(v0);
    const real v5 = v1 * v4;
    const real v6 = v2 * v4;
    const int m7 = in_term_2 < v3;
    const real v8 = in_term_2 < v3 ? in_term_2 : v3;
    const real v9 = m7 ? in_term_2_by_spot : v5;
    const real v10 = m7 ? in_term_2_by_vol : v6;
    const int m11 = v8 < in_term_1;
    const real v12 = in_term_1 > v8 ? in_term_1 : v8;
    const real v13 = m11 ? in_term_1_by_spot : v9;
    const real v14 = m11 ? in_term_1_by_vol : v10;
    const real v15 = in_state_1 + v12;
    const real v16 = in_state_1_by_spot + v13;
    const real v17 = in_state_1_by_vol + v14;
    const real v18 = in_state_2 + v3;
    const real v19 = in_state_2_by_spot + v5;
    const real v20 = in_state_2_by_vol + v6;
    out[0] = in_after; /* state_0 */
    out[1] = in_after_by_spot; /* state_0_by_spot */
    out[2] = in_after_by_vol; /* state_0_by_vol */
    out[3] = v15; /* state_1 */
    out[4] = v16; /* state_1_by_spot */
    out[5] = v17; /* state_1_by_vol */
    out[6] = v18; /* state_2 */
    out[7] = v19; /* state_2_by_spot */
    out[8] = v20; /* state_2_by_vol */
}

void ntx_settle(const real *in, real *out) {
    const real in_term_0 = in[0];
    const real in_term_0_by_spot = in[1];
    const real in_term_0_by_vol = in[2];
    const real in_term_3 = in[9];
    const real in_term_3_by_spot = in[10];
    const real in_term_3_by_vol = in[11];
    const real in_term_4 = in[12];
    const real in_term_4_by_spot = in[13];
    const real in_term_4_by_vol = in[14];
    const real in_state_1 = in[18];
    const real in_state_1_by_spot = in[19];
    const real in_state_1_by_vol = in[20];
    const real in_state_2 = in[21];
    const int m0 = in_term_4 < in_state_1;
    const real v1 = in_term_4 < in_state_1 ? in_term_4 : in_state_1;
    const real v2 = m0 ? in_term_4_by_spot : in_state_1_by_spot;
    const real v3 = m0 ? in_term_4_by_vol : in_state_1_by_vol;
    const int m4 = v1 < in_term_3;
    const real v5 = in_term_3 > v1 ? in_term_3 : v1;
    const real v6 = m4 ? in_term_3_by_spot : v2;
    const real v7 = m4 ? in_term_3_by_vol : v3;
    const real v8 = in_term_0 * v5;
    const real v9 = in_term_0 * v6;
    const real v10 = fma(in_term_0_by_spot, v5, v9);
    const real v11 = in_term_0 * v7;
    const real v12 = fma(in_term_0_by_vol, v5, v11);
    out[0] = v8; /* payoff */
    out[1] = in_state_2; /* control */
    out[2] = v10; /* payoff_by_spot */
    out[3] = v12; /* payoff_by_vol */
}
