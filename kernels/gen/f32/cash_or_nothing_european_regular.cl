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
    const real v2 = fma(v1, 0x1.715476p+0f, 0x1.8p+23f);
    const real v3 = v2 - 0x1.8p+23f;
    const real v4 = fma(v3, -0x1.62e43p-1f, v1);
    const real v5 = v4 * v4;
    const real v6 = fma(0x1.1239e2p-7f, v5, 0x1.555492p-3f);
    const real v7 = fma(0x1.6a2432p-10f, v5, 0x1.5558f2p-5f);
    const real v8 = fma(v7, v4, v6);
    const real v9 = fma(v8, v4, 0x1.fffffcp-2f);
    const real v10 = fma(v5, v9, v4);
    const real v11 = fma(in_cash, v10, in_cash);
    const real v12 = ntx_scale2_normal(v11, v3);
    const real v13 = sqrt(in_time);
    const real v14 = in_vol * v13;
    const real v15 = ntx_align_scaled(in_spot, in_strike);
    const real v16 = ntx_align_exponent(in_spot, in_strike);
    const real v17 = 0x1p+0f / v14;
    const real v18 = in_spot - v15;
    const real v19 = in_spot + v15;
    const real v20 = v18 / v19;
    const real v21 = in_dividend_yield * in_time;
    const real v22 = v0 - v21;
    const real v23 = v20 * v20;
    const real v24 = fma(0x1.36e464p-2f, v23, 0x1.992b0ap-2f);
    const real v25 = fma(v24, v23, 0x1.5555b4p-1f);
    const real v26 = v20 * v23;
    const real v27 = v20 + v20;
    const real v28 = fma(v16, 0x1.62e43p-1f, v27);
    const real v29 = fma(v26, v25, v28);
    const real v30 = v29 + v22;
    const real v31 = v30 * v17;
    const real v32 = fma(0x1p-1f, v14, v31);
    const real v33 = fma(-0x1p-1f, v14, v31);
    const real v34 = fabs(v33);
    const real v35 = 0x1p+4f < v34 ? 0x1p+4f : v34;
    const real v36 = v35 * v35;
    const real v37 = v36 * -0x1p-1f;
    const real v38 = fma(v37, 0x1.715476p+0f, 0x1.8p+23f);
    const real v39 = v38 - 0x1.8p+23f;
    const real v40 = fma(v39, -0x1.62e43p-1f, v37);
    const real v41 = v40 * v40;
    const real v42 = fma(0x1.1239e2p-7f, v41, 0x1.555492p-3f);
    const real v43 = fma(0x1.6a2432p-10f, v41, 0x1.5558f2p-5f);
    const real v44 = fma(v43, v40, v42);
    const real v45 = fma(v44, v40, 0x1.fffffcp-2f);
    const real v46 = fma(v41, v45, v40);
    const real v47 = v46 + 0x1p+0f;
    const real v48 = v12 * 0x1.988454p-2f;
    const real v49 = v48 * v47;
    const int m50 = 0x1p+4f <= v35;
    const int m51 = v39 < -0x1.ap+4f;
    const real v52 = m51 ? 0x1.9p+6f : 0x0p+0f;
    const real v53 = v39 + v52;
    const real v54 = ntx_scale2_normal(v49, v53);
    const real v55 = m50 ? 0x0p+0f : v54;
    const real v56 = m51 ? 0x1p-100f : 0x1p+0f;
    const real v57 = v55 * v56;
    const real v58 = in_type * v33;
    const real v59 = fma(0x1.2c11c6p-6f, v36, 0x1.620b48p-1f);
    const real v60 = fma(0x1.cbe8ep-20f, v36, 0x1.63792cp-3f);
    const real v61 = fma(v60, v35, v59);
    const real v62 = fma(v61, v35, 0x1.803f9ap+0f);
    const real v63 = fma(0x1.604dd4p-3f, v36, 0x1.b930f8p+0f);
    const real v64 = fma(0x1.2d5e02p-6f, v36, 0x1.7daa76p-1f);
    const real v65 = fma(v64, v35, v63);
    const real v66 = fma(v65, v35, 0x1.e19582p+0f);
    const real v67 = fma(v35, v66, v62);
    const real v68 = v66 / v67;
    const real v69 = v57 * v68;
    const int m70 = v58 < 0x0p+0f;
    const real v71 = v12 - v69;
    const real v72 = m70 ? v69 : v71;
    const real v73 = in_type * v55;
    const real v74 = fabs(v32);
    const real v75 = 0x1p+4f < v74 ? 0x1p+4f : v74;
    const real v76 = copysign(v75, v32);
    const real v77 = copysign(v35, v33);
    const real v78 = v76 * v77;
    const real v79 = 0x1p+0f / in_spot;
    const real v80 = v17 * v79;
    const real v81 = v13 * v17;
    const real v82 = in_vol * v17;
    const real v83 = v82 * v82;
    const real v84 = 0x1p-1f * v83;
    const real v85 = in_rate - in_dividend_yield;
    const real v86 = v85 * v17;
    const real v87 = v76 * v84;
    const real v88 = v86 - v87;
    const real v89 = v77 * v84;
    const real v90 = v86 - v89;
    const real v91 = v13 * v81;
    const real v92 = v73 * v80;
    const real v93 = v92 * v56;
    const real v94 = 0x0p+0f + v93;
    const real v95 = v92 * v80;
    const real v96 = v95 * v76;
    const real v97 = v96 * v56;
    const real v98 = -v97;
    const real v99 = v76 * v81;
    const real v100 = v73 * v99;
    const real v101 = v100 * v56;
    const real v102 = -v101;
    const real v103 = in_rate * v72;
    const real v104 = v73 * v88;
    const real v105 = v104 * v56;
    const real v106 = v103 - v105;
    const real v107 = in_time * v72;
    const real v108 = v73 * v91;
    const real v109 = v108 * v56;
    const real v110 = v109 - v107;
    const real v111 = -v109;
    const real v112 = 0x1p+0f - v78;
    const real v113 = v112 * v81;
    const real v114 = v92 * v113;
    const real v115 = v114 * v56;
    const real v116 = -v115;
    const real v117 = v78 * v76;
    const real v118 = v117 - v77;
    const real v119 = v118 - v76;
    const real v120 = v81 * v81;
    const real v121 = v119 * v120;
    const real v122 = v73 * v121;
    const real v123 = v122 * v56;
    const real v124 = -v123;
    const real v125 = fma(v77, v88, in_rate);
    const real v126 = in_rate * 0x0p+0f;
    const real v127 = v125 + v84;
    const real v128 = v92 * v127;
    const real v129 = v128 * v56;
    const real v130 = v126 + v129;
    const real v131 = v125 * v76;
    const real v132 = v90 - v131;
    const real v133 = v132 * v81;
    const real v134 = v73 * v133;
    const real v135 = v134 * v56;
    const real v136 = fma(0x1p+1f, v14, v77);
    const real v137 = v76 * v136;
    const real v138 = 0x1p+0f - v137;
    const real v139 = v80 * v138;
    const real v140 = v95 * v139;
    const real v141 = v140 * v56;
    const real v142 = -v141;
    const real v143 = v119 - v76;
    const real v144 = v95 * v143;
    const real v145 = v144 * v81;
    const real v146 = v145 * v56;
    const real v147 = -v146;
    const real v148 = v76 * v83;
    const real v149 = v132 - v148;
    const real v150 = v95 * v149;
    const real v151 = v150 * v56;
    const real v152 = v77 * v77;
    const real v153 = fma(v76, v76, v152);
    const real v154 = v77 + v76;
    const real v155 = v153 * v76;
    const real v156 = v154 - v155;
    const real v157 = v78 * v77;
    const real v158 = v156 - v157;
    const real v159 = v78 - 0x1p+1f;
    const real v160 = fma(v159, v119, v158);
    const real v161 = v160 * v120;
    const real v162 = v73 * v161;
    const real v163 = v162 * v81;
    const real v164 = v163 * v56;
    const real v165 = -v164;
    const real v166 = 0x1p+0f / in_strike;
    const real v167 = v17 * v166;
    const real v168 = v73 * v167;
    const real v169 = v168 * v56;
    const real v170 = -v169;
    const real v171 = v168 * v167;
    const real v172 = v77 - v14;
    const real v173 = v171 * v172;
    const real v174 = v173 * v56;
    const real v175 = -v174;
    const real v176 = ntx_norm_cdf(v58);
    const real v177 = -in_rate;
    const real v178 = v177 * in_time;
    const real v179 = -v178;
    const real v180 = ntx_exp_normal(v179);
    const real v181 = v72 * v180;
    const real v182 = fabs(in_cash);
    const real v183 = fabs(v0);
    const real v184 = fabs(v21);
    const real v185 = v183 + v184;
    const real v186 = in_spot < in_strike ? in_spot : in_strike;
    const int m187 = 0x1p-30f <= v186;
    const real v188 = in_time < in_vol ? in_time : in_vol;
    const int m189 = 0x1p-20f <= v188;
    const real v190 = in_spot + in_strike;
    const real v191 = in_time + in_vol;
    const real v192 = v190 + v191;
    const int m193 = v192 <= 0x1p+30f;
    const int m194 = v185 <= 0x1.8p+2f;
    const int m195 = m187 & m189;
    const int m196 = m195 & m193;
    const int m197 = m196 & m194;
    const real v198 = fabs(in_type);
    const int m199 = v198 == 0x1p+0f;
    const int m200 = m197 & m199;
    const int m201 = 0x1p-30f <= v182;
    const int m202 = m200 & m201;
    const int m203 = v182 <= 0x1p+30f;
    const int m204 = m202 & m203;
    const real v205 = m204 ? 0x1p+0f : 0x0p+0f;
    out[0] = v205; /* kind */
    out[1] = v72; /* price */
    out[2] = v94; /* delta */
    out[3] = v98; /* gamma */
    out[4] = v102; /* vega */
    out[5] = v106; /* theta */
    out[6] = v110; /* rho */
    out[7] = v111; /* phi */
    out[8] = v116; /* vanna */
    out[9] = v124; /* volga */
    out[10] = v130; /* charm */
    out[11] = v135; /* veta */
    out[12] = v142; /* speed */
    out[13] = v147; /* zomma */
    out[14] = v151; /* color */
    out[15] = v165; /* ultima */
    out[16] = v170; /* dual_delta */
    out[17] = v175; /* dual_gamma */
    out[18] = v176; /* itm_probability */
    out[19] = v181; /* undiscounted_price */
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
