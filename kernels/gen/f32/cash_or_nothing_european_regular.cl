/* Written by `cargo xtask gen`; do not edit. */
#pragma OPENCL FP_CONTRACT OFF

typedef float real;

/* x * 2^n by adding n to the exponent bits; x and the result must be normal */
real ntx_scale2_normal(real x, real n) {
    const uint k = as_uint(n + 0x1.8p+23f);
    return as_float(as_uint(x) + (k << 23));
}

/* x * 2^n with one rounding */
real ntx_scale2(real x, real n) {
    const real low = (n * 0x1p-1f + 0x1.8p+23f) - 0x1.8p+23f;
    const real high = n - low;
    return x * ntx_scale2_normal(0x1p+0f, low) * ntx_scale2_normal(0x1p+0f, high);
}

/* k + 256 with x / (y * 2^k) nearly one */
uint ntx_align_bits(real x, real y) {
    const uint distance = as_uint(x) - as_uint(y);
    return (distance + (((uint)256 << 23) + ((uint)1 << 22))) >> 23;
}

/* y * 2^k */
real ntx_align_scaled(real x, real y) {
    const uint shift = (ntx_align_bits(x, y) - 256) << 23;
    return as_float(as_uint(y) + shift);
}

/* k */
real ntx_align_exponent(real x, real y) {
    const uint k = ntx_align_bits(x, y);
    return as_float(k + as_uint(0x1.8p+23f)) - 0x1.8002p+23f;
}

real ntx_exp_normal(real x) {
    const real v0 = fma(x, 0x1.715476p+0f, 0x1.8p+23f);
    const real v1 = v0 - 0x1.8p+23f;
    const real v2 = fma(v1, -0x1.62e4p-1f, x);
    const real v3 = fma(v1, -0x1.7f7d1cp-20f, v2);
    const real v4 = v3 * v3;
    const real v5 = fma(0x1.1239e2p-7f, v4, 0x1.555492p-3f);
    const real v6 = fma(0x1.6a2432p-10f, v4, 0x1.5558f2p-5f);
    const real v7 = fma(v6, v3, v5);
    const real v8 = fma(v7, v3, 0x1.fffffcp-2f);
    const real v9 = fma(v4, v8, v3);
    const real v10 = v9 + 0x1p+0f;
    const real v11 = ntx_scale2_normal(v10, v1);
    return v11;
}

real ntx_norm_cdf(real x) {
    const real v0 = fabs(x);
    const real v1 = 0x1p+4f < v0 ? 0x1p+4f : v0;
    const real v2 = v1 * v1;
    const real v3 = -v2;
    const real v4 = fma(v1, v1, v3);
    const real v5 = v2 * -0x1p-1f;
    const real v6 = fma(v5, 0x1.715476p+0f, 0x1.8p+23f);
    const real v7 = v6 - 0x1.8p+23f;
    const real v8 = fma(v7, -0x1.62e4p-1f, v5);
    const real v9 = fma(v7, -0x1.7f7d1cp-20f, v8);
    const real v10 = fma(v4, -0x1p-1f, v9);
    const real v11 = v10 * v10;
    const real v12 = fma(0x1.1239e2p-7f, v11, 0x1.555492p-3f);
    const real v13 = fma(0x1.6a2432p-10f, v11, 0x1.5558f2p-5f);
    const real v14 = fma(v13, v10, v12);
    const real v15 = fma(v14, v10, 0x1.fffffcp-2f);
    const real v16 = fma(v11, v15, v10);
    const real v17 = v16 + 0x1p+0f;
    const real v18 = fma(0x1.2c11c6p-6f, v2, 0x1.620b48p-1f);
    const real v19 = fma(0x1.cbe8ep-20f, v2, 0x1.63792cp-3f);
    const real v20 = fma(v19, v1, v18);
    const real v21 = fma(v20, v1, 0x1.803f9ap+0f);
    const real v22 = fma(0x1.604dd4p-3f, v2, 0x1.b930f8p+0f);
    const real v23 = fma(0x1.2d5e02p-6f, v2, 0x1.7daa76p-1f);
    const real v24 = fma(v23, v1, v22);
    const real v25 = fma(v24, v1, 0x1.e19582p+0f);
    const real v26 = fma(v1, v25, v21);
    const real v27 = v25 / v26;
    const real v28 = v17 * 0x1.988454p-2f;
    const real v29 = -v28;
    const real v30 = fma(v17, 0x1.988454p-2f, v29);
    const real v31 = fma(v17, -0x1.857936p-27f, v30);
    const real v32 = v31 * v27;
    const real v33 = fma(v27, v28, v32);
    const real v34 = ntx_scale2(v33, v7);
    const int m35 = 0x0p+0f < x;
    const real v36 = 0x1p+0f - v34;
    const real v37 = m35 ? v36 : v34;
    return v37;
}

void ntx_regular(const real *in, real *out) {
    const real in_type = in[0];
    const real in_spot = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_dividend_yield = in[5];
    const real in_vol = in[6];
    const real in_cash = in[7];
    const real v0 = in_rate * in_time;
    const real v1 = -v0;
    const real v2 = ntx_exp_normal(v1);
    const real v3 = in_cash * v2;
    const real v4 = sqrt(in_time);
    const real v5 = in_vol * v4;
    const real v6 = ntx_align_scaled(in_spot, in_strike);
    const real v7 = ntx_align_exponent(in_spot, in_strike);
    const real v8 = in_spot + v6;
    const real v9 = v8 * v5;
    const real v10 = 0x1p+0f / v9;
    const real v11 = in_spot - v6;
    const real v12 = v5 * v10;
    const real v13 = v11 * v12;
    const real v14 = v13 * v13;
    const real v15 = fma(0x1.36e464p-2f, v14, 0x1.992b0ap-2f);
    const real v16 = fma(v15, v14, 0x1.5555b4p-1f);
    const real v17 = v13 + v13;
    const real v18 = fma(v7, 0x1.7f7d1cp-20f, v17);
    const real v19 = v13 * v14;
    const real v20 = fma(v19, v16, v18);
    const real v21 = fma(v7, 0x1.62e4p-1f, v20);
    const real v22 = v8 * v10;
    const real v23 = in_rate - in_dividend_yield;
    const real v24 = fma(v23, in_time, v21);
    const real v25 = v24 * v22;
    const real v26 = fma(0x1p-1f, v5, v25);
    const real v27 = fma(-0x1p-1f, v5, v25);
    const real v28 = fabs(v27);
    const real v29 = 0x1p+4f < v28 ? 0x1p+4f : v28;
    const real v30 = v29 * v29;
    const real v31 = -v30;
    const real v32 = fma(v29, v29, v31);
    const real v33 = v30 * -0x1p-1f;
    const real v34 = fma(v33, 0x1.715476p+0f, 0x1.8p+23f);
    const real v35 = v34 - 0x1.8p+23f;
    const real v36 = fma(v35, -0x1.62e4p-1f, v33);
    const real v37 = fma(v35, -0x1.7f7d1cp-20f, v36);
    const real v38 = fma(v32, -0x1p-1f, v37);
    const real v39 = v38 * v38;
    const real v40 = fma(0x1.1239e2p-7f, v39, 0x1.555492p-3f);
    const real v41 = fma(0x1.6a2432p-10f, v39, 0x1.5558f2p-5f);
    const real v42 = fma(v41, v38, v40);
    const real v43 = fma(v42, v38, 0x1.fffffcp-2f);
    const real v44 = fma(v39, v43, v38);
    const real v45 = v44 + 0x1p+0f;
    const real v46 = v3 * 0x1.988454p-2f;
    const real v47 = v46 * v45;
    const int m48 = 0x1p+4f <= v29;
    const int m49 = v35 < -0x1.ap+4f;
    const real v50 = m49 ? 0x1.9p+6f : 0x0p+0f;
    const real v51 = v35 + v50;
    const real v52 = ntx_scale2_normal(v47, v51);
    const real v53 = m48 ? 0x0p+0f : v52;
    const real v54 = m49 ? 0x1p-100f : 0x1p+0f;
    const real v55 = in_type * v27;
    const real v56 = v53 * v54;
    const real v57 = fma(0x1.2c11c6p-6f, v30, 0x1.620b48p-1f);
    const real v58 = fma(0x1.cbe8ep-20f, v30, 0x1.63792cp-3f);
    const real v59 = fma(v58, v29, v57);
    const real v60 = fma(v59, v29, 0x1.803f9ap+0f);
    const real v61 = fma(0x1.604dd4p-3f, v30, 0x1.b930f8p+0f);
    const real v62 = fma(0x1.2d5e02p-6f, v30, 0x1.7daa76p-1f);
    const real v63 = fma(v62, v29, v61);
    const real v64 = fma(v63, v29, 0x1.e19582p+0f);
    const real v65 = fma(v29, v64, v60);
    const real v66 = v64 / v65;
    const real v67 = v56 * v66;
    const int m68 = v55 < 0x0p+0f;
    const real v69 = v3 - v67;
    const real v70 = m68 ? v67 : v69;
    const real v71 = in_type * v53;
    const real v72 = fabs(v26);
    const real v73 = 0x1p+4f < v72 ? 0x1p+4f : v72;
    const real v74 = copysign(v73, v26);
    const real v75 = copysign(v29, v27);
    const real v76 = v74 * v75;
    const real v77 = 0x1p+0f / in_spot;
    const real v78 = v22 * v77;
    const real v79 = v4 * v22;
    const real v80 = in_vol * v22;
    const real v81 = v80 * v80;
    const real v82 = 0x1p-1f * v81;
    const real v83 = v23 * v22;
    const real v84 = v74 * v82;
    const real v85 = v83 - v84;
    const real v86 = v75 * v82;
    const real v87 = v83 - v86;
    const real v88 = v4 * v79;
    const real v89 = v71 * v78;
    const real v90 = v89 * v54;
    const real v91 = 0x0p+0f + v90;
    const real v92 = v89 * v78;
    const real v93 = v92 * v74;
    const real v94 = v93 * v54;
    const real v95 = -v94;
    const real v96 = v74 * v79;
    const real v97 = v71 * v96;
    const real v98 = v97 * v54;
    const real v99 = -v98;
    const real v100 = in_rate * v70;
    const real v101 = v71 * v85;
    const real v102 = v101 * v54;
    const real v103 = v100 - v102;
    const real v104 = in_time * v70;
    const real v105 = v71 * v88;
    const real v106 = v105 * v54;
    const real v107 = v106 - v104;
    const real v108 = -v106;
    const real v109 = 0x1p+0f - v76;
    const real v110 = v109 * v79;
    const real v111 = v89 * v110;
    const real v112 = v111 * v54;
    const real v113 = -v112;
    const real v114 = v76 * v74;
    const real v115 = v114 - v75;
    const real v116 = v115 - v74;
    const real v117 = v79 * v79;
    const real v118 = v116 * v117;
    const real v119 = v71 * v118;
    const real v120 = v119 * v54;
    const real v121 = -v120;
    const real v122 = fma(v75, v85, in_rate);
    const real v123 = in_rate * 0x0p+0f;
    const real v124 = v122 + v82;
    const real v125 = v89 * v124;
    const real v126 = v125 * v54;
    const real v127 = v123 + v126;
    const real v128 = v122 * v74;
    const real v129 = v87 - v128;
    const real v130 = v129 * v79;
    const real v131 = v71 * v130;
    const real v132 = v131 * v54;
    const real v133 = fma(0x1p+1f, v5, v75);
    const real v134 = v74 * v133;
    const real v135 = 0x1p+0f - v134;
    const real v136 = v78 * v135;
    const real v137 = v92 * v136;
    const real v138 = v137 * v54;
    const real v139 = -v138;
    const real v140 = v116 - v74;
    const real v141 = v92 * v140;
    const real v142 = v141 * v79;
    const real v143 = v142 * v54;
    const real v144 = -v143;
    const real v145 = v74 * v81;
    const real v146 = v129 - v145;
    const real v147 = v92 * v146;
    const real v148 = v147 * v54;
    const real v149 = v75 * v75;
    const real v150 = fma(v74, v74, v149);
    const real v151 = v75 + v74;
    const real v152 = v150 * v74;
    const real v153 = v151 - v152;
    const real v154 = v76 * v75;
    const real v155 = v153 - v154;
    const real v156 = v76 - 0x1p+1f;
    const real v157 = fma(v156, v116, v155);
    const real v158 = v157 * v117;
    const real v159 = v71 * v158;
    const real v160 = v159 * v79;
    const real v161 = v160 * v54;
    const real v162 = -v161;
    const real v163 = 0x1p+0f / in_strike;
    const real v164 = v22 * v163;
    const real v165 = v71 * v164;
    const real v166 = v165 * v54;
    const real v167 = -v166;
    const real v168 = v165 * v164;
    const real v169 = v75 - v5;
    const real v170 = v168 * v169;
    const real v171 = v170 * v54;
    const real v172 = -v171;
    const real v173 = ntx_norm_cdf(v55);
    const real v174 = -in_rate;
    const real v175 = v174 * in_time;
    const real v176 = -v175;
    const real v177 = ntx_exp_normal(v176);
    const real v178 = v70 * v177;
    const real v179 = fabs(in_cash);
    const real v180 = fabs(v0);
    const real v181 = in_dividend_yield * in_time;
    const real v182 = fabs(v181);
    const real v183 = v180 > v182 ? v180 : v182;
    const real v184 = in_spot < in_strike ? in_spot : in_strike;
    const int m185 = 0x1p-30f <= v184;
    const real v186 = in_time < in_vol ? in_time : in_vol;
    const int m187 = 0x1p-20f <= v186;
    const real v188 = in_spot + in_strike;
    const real v189 = in_time + in_vol;
    const real v190 = v188 + v189;
    const int m191 = v190 <= 0x1p+30f;
    const int m192 = v183 <= 0x1.8p+2f;
    const int m193 = in_rate == in_rate;
    const int m194 = m192 & m193;
    const int m195 = m185 & m187;
    const int m196 = m195 & m191;
    const int m197 = m196 & m194;
    const real v198 = fabs(in_type);
    const int m199 = v198 == 0x1p+0f;
    const int m200 = m197 & m199;
    const int m201 = 0x1p-30f <= v179;
    const int m202 = m200 & m201;
    const int m203 = v179 <= 0x1p+30f;
    const int m204 = m202 & m203;
    const real v205 = m204 ? 0x1p+0f : 0x0p+0f;
    out[0] = v205; /* kind */
    out[1] = v70; /* price */
    out[2] = v91; /* delta */
    out[3] = v95; /* gamma */
    out[4] = v99; /* vega */
    out[5] = v103; /* theta */
    out[6] = v107; /* rho */
    out[7] = v108; /* phi */
    out[8] = v113; /* vanna */
    out[9] = v121; /* volga */
    out[10] = v127; /* charm */
    out[11] = v132; /* veta */
    out[12] = v139; /* speed */
    out[13] = v144; /* zomma */
    out[14] = v148; /* color */
    out[15] = v162; /* ultima */
    out[16] = v167; /* dual_delta */
    out[17] = v172; /* dual_gamma */
    out[18] = v173; /* itm_probability */
    out[19] = v178; /* undiscounted_price */
}

#define NTX_INPUT_COUNT 8
#define NTX_INPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5) M(6) M(7)
#define NTX_OUTPUT_COUNT 19
#define NTX_OUTPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5) M(6) M(7) M(8) M(9) M(10) M(11) M(12) M(13) M(14) M(15) M(16) M(17) M(18)

/*
 * Columns as kernel parameters. NTX_INPUTS and NTX_OUTPUTS, printed before this, apply a macro to each
 * column's number.
 *
 * A column is a buffer and the element in it that belongs to the first row; an input may instead be one
 * value for all rows, which is never expanded. Columns may be in one buffer, so no pointer is restrict.
 */
#define NTX_ONE_VALUE ULONG_MAX

#define NTX_INPUT_PARAMETER(i) , __global const real *x##i, const ulong x_at##i, const real x_value##i
#define NTX_OUTPUT_PARAMETER(i) , __global real *y##i, const ulong y_at##i
#define NTX_COLUMNS NTX_INPUTS(NTX_INPUT_PARAMETER) NTX_OUTPUTS(NTX_OUTPUT_PARAMETER)

#define NTX_LOAD(i) in[i] = x_at##i == NTX_ONE_VALUE ? x_value##i : x##i[x_at##i + row];
/* The first result is not a column: it says what kind of row this is. */
#define NTX_STORE(i) y##i[y_at##i + row] = out[i + 1];

/*
 * The batch map: a work item for each row; those beyond the last do nothing. Every row is computed and stored,
 * without a branch, which vectorizing compilers need. What was stored for a row that is not regular means
 * nothing; its flag says so.
 */
__kernel void ntx_regular_rows(const uint rows, __global uchar *edge_flags NTX_COLUMNS)
{
    const size_t row = get_global_id(0);
    if (row < rows) {
        real in[NTX_INPUT_COUNT];
        real out[NTX_OUTPUT_COUNT + 1];
        NTX_INPUTS(NTX_LOAD)
        ntx_regular(in, out);
        edge_flags[row] = out[0] == 0;
        NTX_OUTPUTS(NTX_STORE)
    }
}

/* Lists the rows with a flag, in no particular order. A work item for every 64 rows. */
__kernel void ntx_list_edge_rows(
    const uint rows, __global const uchar *edge_flags, __global uint *edge_count, __global uint *edge_rows)
{
    __global const ulong *words = (__global const ulong *)edge_flags;
    for (size_t word = 8 * get_global_id(0); word < 8 * get_global_id(0) + 8; ++word) {
        if (8 * word < rows && words[word] != 0) {
            for (size_t row = 8 * word; row < 8 * word + 8 && row < rows; ++row) {
                if (edge_flags[row] != 0) {
                    edge_rows[atomic_inc(edge_count)] = (uint)row;
                }
            }
        }
    }
}
