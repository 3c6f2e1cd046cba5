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

void ntx_regular(const real *in, real *out) {
    const real in_type = in[0];
    const real in_spot = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_dividend_yield = in[5];
    const real in_vol = in[6];
    const real v0 = sqrt(in_time);
    const real v1 = in_vol * v0;
    const real v2 = ntx_align_scaled(in_spot, in_strike);
    const real v3 = ntx_align_exponent(in_spot, in_strike);
    const real v4 = 0x1p+0f / v1;
    const real v5 = in_spot - v2;
    const real v6 = in_spot + v2;
    const real v7 = v5 / v6;
    const real v8 = in_rate * in_time;
    const real v9 = in_dividend_yield * in_time;
    const real v10 = v8 - v9;
    const real v11 = -v9;
    const real v12 = -v8;
    const real v13 = fma(v11, 0x1.715476p+0f, 0x1.8p+23f);
    const real v14 = v13 - 0x1.8p+23f;
    const real v15 = fma(v14, -0x1.62e43p-1f, v11);
    const real v16 = v15 * v15;
    const real v17 = fma(0x1.1239e2p-7f, v16, 0x1.555492p-3f);
    const real v18 = fma(0x1.6a2432p-10f, v16, 0x1.5558f2p-5f);
    const real v19 = fma(v18, v15, v17);
    const real v20 = fma(v19, v15, 0x1.fffffcp-2f);
    const real v21 = fma(v16, v20, v15);
    const real v22 = fma(in_spot, v21, in_spot);
    const real v23 = ntx_scale2_normal(v22, v14);
    const real v24 = fma(v12, 0x1.715476p+0f, 0x1.8p+23f);
    const real v25 = v24 - 0x1.8p+23f;
    const real v26 = fma(v25, -0x1.62e43p-1f, v12);
    const real v27 = v26 * v26;
    const real v28 = fma(0x1.1239e2p-7f, v27, 0x1.555492p-3f);
    const real v29 = fma(0x1.6a2432p-10f, v27, 0x1.5558f2p-5f);
    const real v30 = fma(v29, v26, v28);
    const real v31 = fma(v30, v26, 0x1.fffffcp-2f);
    const real v32 = fma(v27, v31, v26);
    const real v33 = fma(in_strike, v32, in_strike);
    const real v34 = ntx_scale2_normal(v33, v25);
    const real v35 = v7 * v7;
    const real v36 = fma(0x1.36e464p-2f, v35, 0x1.992b0ap-2f);
    const real v37 = fma(v36, v35, 0x1.5555b4p-1f);
    const real v38 = v7 * v35;
    const real v39 = v7 + v7;
    const real v40 = fma(v3, 0x1.62e43p-1f, v39);
    const real v41 = fma(v38, v37, v40);
    const real v42 = v41 + v10;
    const real v43 = v42 * v4;
    const real v44 = fma(0x1p-1f, v1, v43);
    const real v45 = fma(-0x1p-1f, v1, v43);
    const real v46 = fabs(v44);
    const real v47 = fabs(v45);
    const real v48 = 0x1p+4f < v46 ? 0x1p+4f : v46;
    const real v49 = v48 * v48;
    const real v50 = fma(0x1.604dd4p-3f, v49, 0x1.b930f8p+0f);
    const real v51 = fma(0x1.2d5e02p-6f, v49, 0x1.7daa76p-1f);
    const real v52 = fma(v51, v48, v50);
    const real v53 = fma(v52, v48, 0x1.e19582p+0f);
    const real v54 = fma(0x1.cbe8ep-20f, v49, 0x1.63792cp-3f);
    const real v55 = fma(0x1.2c11c6p-6f, v48, v54);
    const real v56 = fma(v55, v48, 0x1.620b48p-1f);
    const real v57 = v53 + v56;
    const real v58 = fma(v48, v57, 0x1.803f9ap+0f);
    const real v59 = 0x1p+4f < v47 ? 0x1p+4f : v47;
    const real v60 = v59 * v59;
    const real v61 = fma(0x1.604dd4p-3f, v60, 0x1.b930f8p+0f);
    const real v62 = fma(0x1.2d5e02p-6f, v60, 0x1.7daa76p-1f);
    const real v63 = fma(v62, v59, v61);
    const real v64 = fma(v63, v59, 0x1.e19582p+0f);
    const real v65 = fma(0x1.cbe8ep-20f, v60, 0x1.63792cp-3f);
    const real v66 = fma(0x1.2c11c6p-6f, v59, v65);
    const real v67 = fma(v66, v59, 0x1.620b48p-1f);
    const real v68 = v64 + v67;
    const real v69 = fma(v59, v68, 0x1.803f9ap+0f);
    const real v70 = v58 * v69;
    const real v71 = 0x1p+0f / v70;
    const real v72 = v23 < v34 ? v23 : v34;
    const real v73 = v46 < v47 ? v46 : v47;
    const real v74 = fabs(v73);
    const real v75 = 0x1p+4f < v74 ? 0x1p+4f : v74;
    const real v76 = v75 * v75;
    const real v77 = v76 * -0x1p-1f;
    const real v78 = fma(v77, 0x1.715476p+0f, 0x1.8p+23f);
    const real v79 = v78 - 0x1.8p+23f;
    const real v80 = fma(v79, -0x1.62e43p-1f, v77);
    const real v81 = v80 * v80;
    const real v82 = fma(0x1.1239e2p-7f, v81, 0x1.555492p-3f);
    const real v83 = fma(0x1.6a2432p-10f, v81, 0x1.5558f2p-5f);
    const real v84 = fma(v83, v80, v82);
    const real v85 = fma(v84, v80, 0x1.fffffcp-2f);
    const real v86 = fma(v81, v85, v80);
    const real v87 = v86 + 0x1p+0f;
    const real v88 = v87 * 0x1.988454p-2f;
    const real v89 = v72 * 0x1.988454p-2f;
    const real v90 = v89 * v87;
    const int m91 = 0x1p+4f <= v75;
    const int m92 = v79 < -0x1.ap+4f;
    const real v93 = m92 ? 0x1.9p+6f : 0x0p+0f;
    const real v94 = v79 + v93;
    const real v95 = ntx_scale2_normal(v90, v94);
    const real v96 = m91 ? 0x0p+0f : v95;
    const real v97 = m92 ? 0x1p-100f : 0x1p+0f;
    const real v98 = v96 * v97;
    const real v99 = ntx_scale2_normal(v88, v94);
    const real v100 = v99 * v97;
    const real v101 = v44 * v45;
    const int m102 = v101 < 0x0p+0f;
    const real v103 = -v100;
    const real v104 = fma(v103, v53, v58);
    const real v105 = m102 ? v104 : v53;
    const real v106 = v64 * v58;
    const real v107 = v100 * v106;
    const real v108 = m102 ? v107 : v106;
    const real v109 = -v108;
    const real v110 = fma(v105, v69, v109);
    const real v111 = fabs(v110);
    const real v112 = v111 * v71;
    const real v113 = m102 ? v72 : v98;
    const real v114 = v23 - v34;
    const real v115 = in_type * v114;
    const real v116 = 0x0p+0f > v115 ? 0x0p+0f : v115;
    const real v117 = fma(v112, v113, v116);
    const real v118 = v53 * v69;
    const real v119 = v118 * v71;
    const real v120 = v106 * v71;
    const real v121 = in_type * v44;
    const real v122 = v98 * v119;
    const int m123 = v121 < 0x0p+0f;
    const real v124 = v23 - v122;
    const real v125 = m123 ? v122 : v124;
    const real v126 = in_type * v45;
    const real v127 = v98 * v120;
    const int m128 = v126 < 0x0p+0f;
    const real v129 = v34 - v127;
    const real v130 = m128 ? v127 : v129;
    const real v131 = 0x1p+0f / in_spot;
    const real v132 = v4 * v131;
    const real v133 = v96 * v0;
    const real v134 = v96 * v132;
    const real v135 = v134 * v131;
    const real v136 = in_type * v125;
    const real v137 = v136 * v131;
    const real v138 = v135 * v97;
    const real v139 = v133 * v97;
    const real v140 = in_vol * v4;
    const real v141 = in_vol * v140;
    const real v142 = 0x1p-1f * v141;
    const real v143 = v96 * v142;
    const real v144 = v143 * v97;
    const real v145 = in_rate * v130;
    const real v146 = in_dividend_yield * v125;
    const real v147 = v146 - v145;
    const real v148 = in_type * v147;
    const real v149 = v148 - v144;
    const real v150 = in_time * v130;
    const real v151 = in_type * v150;
    const real v152 = -in_type;
    const real v153 = in_time * v125;
    const real v154 = v152 * v153;
    const real v155 = fabs(v46);
    const real v156 = 0x1p+4f < v155 ? 0x1p+4f : v155;
    const real v157 = copysign(v156, v44);
    const real v158 = fabs(v47);
    const real v159 = 0x1p+4f < v158 ? 0x1p+4f : v158;
    const real v160 = copysign(v159, v45);
    const real v161 = v157 * v160;
    const real v162 = v0 * v4;
    const real v163 = v140 * v140;
    const real v164 = 0x1p-1f * v163;
    const real v165 = in_rate - in_dividend_yield;
    const real v166 = v165 * v4;
    const real v167 = v96 * v131;
    const real v168 = v160 * v162;
    const real v169 = v167 * v168;
    const real v170 = v169 * v97;
    const real v171 = -v170;
    const real v172 = v161 * v162;
    const real v173 = v133 * v172;
    const real v174 = v173 * v97;
    const real v175 = v160 * v164;
    const real v176 = v166 - v175;
    const real v177 = v125 * v131;
    const real v178 = in_dividend_yield * v177;
    const real v179 = in_type * v178;
    const real v180 = v167 * v176;
    const real v181 = v180 * v97;
    const real v182 = v179 - v181;
    const real v183 = fma(v166, v157, in_dividend_yield);
    const real v184 = 0x1p+0f + v161;
    const real v185 = v184 * v164;
    const real v186 = v183 - v185;
    const real v187 = v133 * v186;
    const real v188 = v187 * v97;
    const real v189 = 0x1p+0f - v161;
    const real v190 = v189 * v164;
    const real v191 = v183 + v190;
    const real v192 = v135 * v191;
    const real v193 = v192 * v97;
    const real v194 = fma(v157, v4, 0x1p+0f);
    const real v195 = v194 * v131;
    const real v196 = v135 * v195;
    const real v197 = v196 * v97;
    const real v198 = -v197;
    const real v199 = v161 - 0x1p+0f;
    const real v200 = v199 * v162;
    const real v201 = v135 * v200;
    const real v202 = v201 * v97;
    const real v203 = v160 * v160;
    const real v204 = fma(v157, v157, v203);
    const real v205 = fma(v161, v189, v204);
    const real v206 = v162 * v162;
    const real v207 = v205 * v206;
    const real v208 = v133 * v207;
    const real v209 = v208 * v97;
    const real v210 = -v209;
    const real v211 = 0x1p+0f / in_strike;
    const real v212 = 0x1p+0f / v34;
    const real v213 = v130 * v211;
    const real v214 = v152 * v213;
    const real v215 = v4 * v211;
    const real v216 = v96 * v215;
    const real v217 = v216 * v211;
    const real v218 = v217 * v97;
    const real v219 = v130 * v212;
    const real v220 = in_strike * v212;
    const real v221 = v117 * v220;
    const real v222 = fabs(v8);
    const real v223 = fabs(v9);
    const real v224 = v222 + v223;
    const real v225 = in_spot < in_strike ? in_spot : in_strike;
    const int m226 = 0x1p-30f <= v225;
    const real v227 = in_time < in_vol ? in_time : in_vol;
    const int m228 = 0x1p-20f <= v227;
    const real v229 = in_spot + in_strike;
    const real v230 = in_time + in_vol;
    const real v231 = v229 + v230;
    const int m232 = v231 <= 0x1p+30f;
    const int m233 = v224 <= 0x1.8p+2f;
    const int m234 = m226 & m228;
    const int m235 = m234 & m232;
    const int m236 = m235 & m233;
    const real v237 = fabs(in_type);
    const int m238 = v237 == 0x1p+0f;
    const int m239 = m236 & m238;
    const real v240 = m239 ? 0x1p+0f : 0x0p+0f;
    out[0] = v240; /* kind */
    out[1] = v117; /* price */
    out[2] = v137; /* delta */
    out[3] = v138; /* gamma */
    out[4] = v139; /* vega */
    out[5] = v149; /* theta */
    out[6] = v151; /* rho */
    out[7] = v154; /* phi */
    out[8] = v171; /* vanna */
    out[9] = v174; /* volga */
    out[10] = v182; /* charm */
    out[11] = v188; /* veta */
    out[12] = v198; /* speed */
    out[13] = v202; /* zomma */
    out[14] = v193; /* color */
    out[15] = v210; /* ultima */
    out[16] = v214; /* dual_delta */
    out[17] = v218; /* dual_gamma */
    out[18] = v219; /* itm_probability */
    out[19] = v221; /* undiscounted_price */
}

#define NTX_INPUT_COUNT 7
#define NTX_INPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5) M(6)
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
