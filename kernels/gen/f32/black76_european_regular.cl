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

void ntx_regular(const real *in, real *out) {
    const real in_type = in[0];
    const real in_forward = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_vol = in[5];
    const real v0 = in_rate * in_time;
    const real v1 = -v0;
    const real v2 = ntx_exp_normal(v1);
    const real v3 = sqrt(in_time);
    const real v4 = in_vol * v3;
    const real v5 = ntx_align_scaled(in_forward, in_strike);
    const real v6 = ntx_align_exponent(in_forward, in_strike);
    const real v7 = in_forward + v5;
    const real v8 = v7 * v4;
    const real v9 = 0x1p+0f / v8;
    const real v10 = in_forward - v5;
    const real v11 = v4 * v9;
    const real v12 = v10 * v11;
    const real v13 = v12 * v12;
    const real v14 = fma(0x1.36e464p-2f, v13, 0x1.992b0ap-2f);
    const real v15 = fma(v14, v13, 0x1.5555b4p-1f);
    const real v16 = v12 + v12;
    const real v17 = fma(v6, 0x1.7f7d1cp-20f, v16);
    const real v18 = v12 * v13;
    const real v19 = fma(v18, v15, v17);
    const real v20 = fma(v6, 0x1.62e4p-1f, v19);
    const real v21 = v7 * v9;
    const real v22 = v20 * v21;
    const real v23 = fma(0x1p-1f, v4, v22);
    const real v24 = fma(-0x1p-1f, v4, v22);
    const real v25 = in_forward * v2;
    const real v26 = in_strike * v2;
    const real v27 = fabs(v23);
    const real v28 = fabs(v24);
    const int m29 = v27 < v28;
    const real v30 = m29 ? v25 : v26;
    const real v31 = v27 < v28 ? v27 : v28;
    const real v32 = fabs(v31);
    const real v33 = 0x1p+4f < v32 ? 0x1p+4f : v32;
    const real v34 = v33 * v33;
    const real v35 = -v34;
    const real v36 = fma(v33, v33, v35);
    const real v37 = v34 * -0x1p-1f;
    const real v38 = fma(v37, 0x1.715476p+0f, 0x1.8p+23f);
    const real v39 = v38 - 0x1.8p+23f;
    const real v40 = fma(v39, -0x1.62e4p-1f, v37);
    const real v41 = fma(v39, -0x1.7f7d1cp-20f, v40);
    const real v42 = fma(v36, -0x1p-1f, v41);
    const real v43 = v42 * v42;
    const real v44 = fma(0x1.1239e2p-7f, v43, 0x1.555492p-3f);
    const real v45 = fma(0x1.6a2432p-10f, v43, 0x1.5558f2p-5f);
    const real v46 = fma(v45, v42, v44);
    const real v47 = fma(v46, v42, 0x1.fffffcp-2f);
    const real v48 = fma(v43, v47, v42);
    const real v49 = v48 + 0x1p+0f;
    const real v50 = v30 * 0x1.988454p-2f;
    const real v51 = v50 * v49;
    const int m52 = 0x1p+4f <= v33;
    const int m53 = v39 < -0x1.ap+4f;
    const real v54 = m53 ? 0x1.9p+6f : 0x0p+0f;
    const real v55 = v39 + v54;
    const real v56 = ntx_scale2_normal(v51, v55);
    const real v57 = m52 ? 0x0p+0f : v56;
    const real v58 = m53 ? 0x1p-100f : 0x1p+0f;
    const real v59 = 0x1p+4f < v27 ? 0x1p+4f : v27;
    const real v60 = v59 * v59;
    const real v61 = fma(0x1.2c11c6p-6f, v60, 0x1.620b48p-1f);
    const real v62 = fma(0x1.cbe8ep-20f, v60, 0x1.63792cp-3f);
    const real v63 = fma(v62, v59, v61);
    const real v64 = fma(v63, v59, 0x1.803f9ap+0f);
    const real v65 = fma(0x1.604dd4p-3f, v60, 0x1.b930f8p+0f);
    const real v66 = fma(0x1.2d5e02p-6f, v60, 0x1.7daa76p-1f);
    const real v67 = fma(v66, v59, v65);
    const real v68 = fma(v67, v59, 0x1.e19582p+0f);
    const real v69 = fma(v59, v68, v64);
    const real v70 = 0x1p+4f < v28 ? 0x1p+4f : v28;
    const real v71 = v70 * v70;
    const real v72 = fma(0x1.2c11c6p-6f, v71, 0x1.620b48p-1f);
    const real v73 = fma(0x1.cbe8ep-20f, v71, 0x1.63792cp-3f);
    const real v74 = fma(v73, v70, v72);
    const real v75 = fma(v74, v70, 0x1.803f9ap+0f);
    const real v76 = fma(0x1.604dd4p-3f, v71, 0x1.b930f8p+0f);
    const real v77 = fma(0x1.2d5e02p-6f, v71, 0x1.7daa76p-1f);
    const real v78 = fma(v77, v70, v76);
    const real v79 = fma(v78, v70, 0x1.e19582p+0f);
    const real v80 = fma(v70, v79, v75);
    const real v81 = v69 * v80;
    const real v82 = 0x1p+0f / v81;
    const real v83 = v68 * v80;
    const real v84 = v83 * v82;
    const real v85 = v79 * v69;
    const real v86 = v85 * v82;
    const real v87 = v57 * v58;
    const real v88 = in_type * v23;
    const real v89 = v87 * v84;
    const int m90 = v88 < 0x0p+0f;
    const real v91 = v25 - v89;
    const real v92 = m90 ? v89 : v91;
    const real v93 = in_type * v24;
    const real v94 = v87 * v86;
    const int m95 = v93 < 0x0p+0f;
    const real v96 = v26 - v94;
    const real v97 = m95 ? v94 : v96;
    const real v98 = v92 - v97;
    const real v99 = fma(in_type, v98, 0x0p+0f);
    const real v100 = 0x1p+0f / in_forward;
    const real v101 = v21 * v100;
    const real v102 = v57 * v3;
    const real v103 = v57 * v101;
    const real v104 = v103 * v100;
    const real v105 = in_type * v92;
    const real v106 = v105 * v100;
    const real v107 = v104 * v58;
    const real v108 = v102 * v58;
    const real v109 = in_vol * v21;
    const real v110 = in_vol * v109;
    const real v111 = 0x1p-1f * v110;
    const real v112 = v57 * v111;
    const real v113 = v112 * v58;
    const real v114 = in_rate * v97;
    const real v115 = in_rate * v92;
    const real v116 = v115 - v114;
    const real v117 = in_type * v116;
    const real v118 = v117 - v113;
    const real v119 = in_time * v99;
    const real v120 = -v119;
    const real v121 = fabs(v27);
    const real v122 = 0x1p+4f < v121 ? 0x1p+4f : v121;
    const real v123 = copysign(v122, v23);
    const real v124 = fabs(v28);
    const real v125 = 0x1p+4f < v124 ? 0x1p+4f : v124;
    const real v126 = copysign(v125, v24);
    const real v127 = v123 * v126;
    const real v128 = v3 * v21;
    const real v129 = v109 * v109;
    const real v130 = 0x1p-1f * v129;
    const real v131 = 0x0p+0f * v21;
    const real v132 = v57 * v100;
    const real v133 = v126 * v128;
    const real v134 = v132 * v133;
    const real v135 = v134 * v58;
    const real v136 = -v135;
    const real v137 = v127 * v128;
    const real v138 = v102 * v137;
    const real v139 = v138 * v58;
    const real v140 = v126 * v130;
    const real v141 = v131 - v140;
    const real v142 = v92 * v100;
    const real v143 = in_rate * v142;
    const real v144 = in_type * v143;
    const real v145 = v132 * v141;
    const real v146 = v145 * v58;
    const real v147 = v144 - v146;
    const real v148 = fma(v131, v123, in_rate);
    const real v149 = 0x1p+0f + v127;
    const real v150 = v149 * v130;
    const real v151 = v148 - v150;
    const real v152 = v102 * v151;
    const real v153 = v152 * v58;
    const real v154 = 0x1p+0f - v127;
    const real v155 = v154 * v130;
    const real v156 = v148 + v155;
    const real v157 = v104 * v156;
    const real v158 = v157 * v58;
    const real v159 = fma(v123, v21, 0x1p+0f);
    const real v160 = v159 * v100;
    const real v161 = v104 * v160;
    const real v162 = v161 * v58;
    const real v163 = -v162;
    const real v164 = v127 - 0x1p+0f;
    const real v165 = v164 * v128;
    const real v166 = v104 * v165;
    const real v167 = v166 * v58;
    const real v168 = v126 * v126;
    const real v169 = fma(v123, v123, v168);
    const real v170 = fma(v127, v154, v169);
    const real v171 = v128 * v128;
    const real v172 = v170 * v171;
    const real v173 = v102 * v172;
    const real v174 = v173 * v58;
    const real v175 = -v174;
    const real v176 = 0x1p+0f / in_strike;
    const real v177 = v97 * v176;
    const real v178 = -in_type;
    const real v179 = v178 * v177;
    const real v180 = v21 * v176;
    const real v181 = v57 * v180;
    const real v182 = v181 * v176;
    const real v183 = v182 * v58;
    const real v184 = v97 / v26;
    const real v185 = -in_rate;
    const real v186 = v185 * in_time;
    const real v187 = -v186;
    const real v188 = ntx_exp_normal(v187);
    const real v189 = v99 * v188;
    const real v190 = fabs(v0);
    const real v191 = in_forward < in_strike ? in_forward : in_strike;
    const int m192 = 0x1p-30f <= v191;
    const real v193 = in_time < in_vol ? in_time : in_vol;
    const int m194 = 0x1p-20f <= v193;
    const real v195 = in_forward + in_strike;
    const real v196 = in_time + in_vol;
    const real v197 = v195 + v196;
    const int m198 = v197 <= 0x1p+30f;
    const int m199 = v190 <= 0x1.8p+2f;
    const int m200 = m192 & m194;
    const int m201 = m200 & m198;
    const int m202 = m201 & m199;
    const real v203 = fabs(in_type);
    const int m204 = v203 == 0x1p+0f;
    const int m205 = m202 & m204;
    const real v206 = m205 ? 0x1p+0f : 0x0p+0f;
    out[0] = v206; /* kind */
    out[1] = v99; /* price */
    out[2] = v106; /* delta */
    out[3] = v107; /* gamma */
    out[4] = v108; /* vega */
    out[5] = v118; /* theta */
    out[6] = v120; /* rho */
    out[7] = v136; /* vanna */
    out[8] = v139; /* volga */
    out[9] = v147; /* charm */
    out[10] = v153; /* veta */
    out[11] = v163; /* speed */
    out[12] = v167; /* zomma */
    out[13] = v158; /* color */
    out[14] = v175; /* ultima */
    out[15] = v179; /* dual_delta */
    out[16] = v183; /* dual_gamma */
    out[17] = v184; /* itm_probability */
    out[18] = v189; /* undiscounted_price */
}

#define NTX_INPUT_COUNT 6
#define NTX_INPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5)
#define NTX_OUTPUT_COUNT 18
#define NTX_OUTPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5) M(6) M(7) M(8) M(9) M(10) M(11) M(12) M(13) M(14) M(15) M(16) M(17)

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
