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
    const real v50 = fma(0x1.2c11c6p-6f, v49, 0x1.620b48p-1f);
    const real v51 = fma(0x1.cbe8ep-20f, v49, 0x1.63792cp-3f);
    const real v52 = fma(v51, v48, v50);
    const real v53 = fma(v52, v48, 0x1.803f9ap+0f);
    const real v54 = fma(0x1.604dd4p-3f, v49, 0x1.b930f8p+0f);
    const real v55 = fma(0x1.2d5e02p-6f, v49, 0x1.7daa76p-1f);
    const real v56 = fma(v55, v48, v54);
    const real v57 = fma(v56, v48, 0x1.e19582p+0f);
    const real v58 = fma(v48, v57, v53);
    const real v59 = 0x1p+4f < v47 ? 0x1p+4f : v47;
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
    const real v70 = v58 * v69;
    const real v71 = 0x1p+0f / v70;
    const real v72 = v57 * v69;
    const real v73 = v72 * v71;
    const real v74 = v68 * v58;
    const real v75 = v74 * v71;
    const int m76 = v46 < v47;
    const real v77 = m76 ? v23 : v34;
    const real v78 = v46 < v47 ? v46 : v47;
    const real v79 = fabs(v78);
    const real v80 = 0x1p+4f < v79 ? 0x1p+4f : v79;
    const real v81 = v80 * v80;
    const real v82 = v81 * -0x1p-1f;
    const real v83 = fma(v82, 0x1.715476p+0f, 0x1.8p+23f);
    const real v84 = v83 - 0x1.8p+23f;
    const real v85 = fma(v84, -0x1.62e43p-1f, v82);
    const real v86 = v85 * v85;
    const real v87 = fma(0x1.1239e2p-7f, v86, 0x1.555492p-3f);
    const real v88 = fma(0x1.6a2432p-10f, v86, 0x1.5558f2p-5f);
    const real v89 = fma(v88, v85, v87);
    const real v90 = fma(v89, v85, 0x1.fffffcp-2f);
    const real v91 = fma(v86, v90, v85);
    const real v92 = v91 + 0x1p+0f;
    const real v93 = v77 * 0x1.988454p-2f;
    const real v94 = v93 * v92;
    const int m95 = 0x1p+4f <= v80;
    const int m96 = v84 < -0x1.ap+4f;
    const real v97 = m96 ? 0x1.9p+6f : 0x0p+0f;
    const real v98 = v84 + v97;
    const real v99 = ntx_scale2_normal(v94, v98);
    const real v100 = m95 ? 0x0p+0f : v99;
    const real v101 = m96 ? 0x1p-100f : 0x1p+0f;
    const real v102 = v100 * v101;
    const real v103 = in_type * v44;
    const real v104 = v102 * v73;
    const int m105 = v103 < 0x0p+0f;
    const real v106 = v23 - v104;
    const real v107 = m105 ? v104 : v106;
    const real v108 = in_type * v45;
    const real v109 = v102 * v75;
    const int m110 = v108 < 0x0p+0f;
    const real v111 = v34 - v109;
    const real v112 = m110 ? v109 : v111;
    const real v113 = v107 - v112;
    const real v114 = fma(in_type, v113, 0x0p+0f);
    const real v115 = 0x1p+0f / in_spot;
    const real v116 = v4 * v115;
    const real v117 = v100 * v0;
    const real v118 = v100 * v116;
    const real v119 = v118 * v115;
    const real v120 = in_type * v107;
    const real v121 = v120 * v115;
    const real v122 = v119 * v101;
    const real v123 = v117 * v101;
    const real v124 = in_vol * v4;
    const real v125 = in_vol * v124;
    const real v126 = 0x1p-1f * v125;
    const real v127 = v100 * v126;
    const real v128 = v127 * v101;
    const real v129 = in_rate * v112;
    const real v130 = in_dividend_yield * v107;
    const real v131 = v130 - v129;
    const real v132 = in_type * v131;
    const real v133 = v132 - v128;
    const real v134 = in_time * v112;
    const real v135 = in_type * v134;
    const real v136 = -in_type;
    const real v137 = in_time * v107;
    const real v138 = v136 * v137;
    const real v139 = fabs(v46);
    const real v140 = 0x1p+4f < v139 ? 0x1p+4f : v139;
    const real v141 = copysign(v140, v44);
    const real v142 = fabs(v47);
    const real v143 = 0x1p+4f < v142 ? 0x1p+4f : v142;
    const real v144 = copysign(v143, v45);
    const real v145 = v141 * v144;
    const real v146 = v0 * v4;
    const real v147 = v124 * v124;
    const real v148 = 0x1p-1f * v147;
    const real v149 = in_rate - in_dividend_yield;
    const real v150 = v149 * v4;
    const real v151 = v100 * v115;
    const real v152 = v144 * v146;
    const real v153 = v151 * v152;
    const real v154 = v153 * v101;
    const real v155 = -v154;
    const real v156 = v145 * v146;
    const real v157 = v117 * v156;
    const real v158 = v157 * v101;
    const real v159 = v144 * v148;
    const real v160 = v150 - v159;
    const real v161 = v107 * v115;
    const real v162 = in_dividend_yield * v161;
    const real v163 = in_type * v162;
    const real v164 = v151 * v160;
    const real v165 = v164 * v101;
    const real v166 = v163 - v165;
    const real v167 = fma(v150, v141, in_dividend_yield);
    const real v168 = 0x1p+0f + v145;
    const real v169 = v168 * v148;
    const real v170 = v167 - v169;
    const real v171 = v117 * v170;
    const real v172 = v171 * v101;
    const real v173 = 0x1p+0f - v145;
    const real v174 = v173 * v148;
    const real v175 = v167 + v174;
    const real v176 = v119 * v175;
    const real v177 = v176 * v101;
    const real v178 = fma(v141, v4, 0x1p+0f);
    const real v179 = v178 * v115;
    const real v180 = v119 * v179;
    const real v181 = v180 * v101;
    const real v182 = -v181;
    const real v183 = v145 - 0x1p+0f;
    const real v184 = v183 * v146;
    const real v185 = v119 * v184;
    const real v186 = v185 * v101;
    const real v187 = v144 * v144;
    const real v188 = fma(v141, v141, v187);
    const real v189 = fma(v145, v173, v188);
    const real v190 = v146 * v146;
    const real v191 = v189 * v190;
    const real v192 = v117 * v191;
    const real v193 = v192 * v101;
    const real v194 = -v193;
    const real v195 = 0x1p+0f / in_strike;
    const real v196 = 0x1p+0f / v34;
    const real v197 = v112 * v195;
    const real v198 = v136 * v197;
    const real v199 = v4 * v195;
    const real v200 = v100 * v199;
    const real v201 = v200 * v195;
    const real v202 = v201 * v101;
    const real v203 = v112 * v196;
    const real v204 = in_strike * v196;
    const real v205 = v114 * v204;
    const real v206 = fabs(v8);
    const real v207 = fabs(v9);
    const real v208 = v206 + v207;
    const real v209 = in_spot < in_strike ? in_spot : in_strike;
    const int m210 = 0x1p-30f <= v209;
    const real v211 = in_time < in_vol ? in_time : in_vol;
    const int m212 = 0x1p-20f <= v211;
    const real v213 = in_spot + in_strike;
    const real v214 = in_time + in_vol;
    const real v215 = v213 + v214;
    const int m216 = v215 <= 0x1p+30f;
    const int m217 = v208 <= 0x1.8p+2f;
    const int m218 = m210 & m212;
    const int m219 = m218 & m216;
    const int m220 = m219 & m217;
    const real v221 = fabs(in_type);
    const int m222 = v221 == 0x1p+0f;
    const int m223 = m220 & m222;
    const real v224 = m223 ? 0x1p+0f : 0x0p+0f;
    out[0] = v224; /* kind */
    out[1] = v114; /* price */
    out[2] = v121; /* delta */
    out[3] = v122; /* gamma */
    out[4] = v123; /* vega */
    out[5] = v133; /* theta */
    out[6] = v135; /* rho */
    out[7] = v138; /* phi */
    out[8] = v155; /* vanna */
    out[9] = v158; /* volga */
    out[10] = v166; /* charm */
    out[11] = v172; /* veta */
    out[12] = v182; /* speed */
    out[13] = v186; /* zomma */
    out[14] = v177; /* color */
    out[15] = v194; /* ultima */
    out[16] = v198; /* dual_delta */
    out[17] = v202; /* dual_gamma */
    out[18] = v203; /* itm_probability */
    out[19] = v205; /* undiscounted_price */
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
