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
    const real in_spot = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_dividend_yield = in[5];
    const real in_vol = in[6];
    const real v0 = in_rate * in_time;
    const real v1 = -v0;
    const real v2 = ntx_exp_normal(v1);
    const real v3 = in_dividend_yield * in_time;
    const real v4 = -v3;
    const real v5 = ntx_exp_normal(v4);
    const real v6 = sqrt(in_time);
    const real v7 = in_vol * v6;
    const real v8 = ntx_align_scaled(in_spot, in_strike);
    const real v9 = ntx_align_exponent(in_spot, in_strike);
    const real v10 = in_spot + v8;
    const real v11 = v10 * v7;
    const real v12 = 0x1p+0f / v11;
    const real v13 = in_spot - v8;
    const real v14 = v7 * v12;
    const real v15 = v13 * v14;
    const real v16 = v15 * v15;
    const real v17 = fma(0x1.36e464p-2f, v16, 0x1.992b0ap-2f);
    const real v18 = fma(v17, v16, 0x1.5555b4p-1f);
    const real v19 = v15 + v15;
    const real v20 = fma(v9, 0x1.7f7d1cp-20f, v19);
    const real v21 = v15 * v16;
    const real v22 = fma(v21, v18, v20);
    const real v23 = fma(v9, 0x1.62e4p-1f, v22);
    const real v24 = v10 * v12;
    const real v25 = in_rate - in_dividend_yield;
    const real v26 = fma(v25, in_time, v23);
    const real v27 = v26 * v24;
    const real v28 = fma(0x1p-1f, v7, v27);
    const real v29 = fma(-0x1p-1f, v7, v27);
    const real v30 = in_spot * v5;
    const real v31 = in_strike * v2;
    const real v32 = fabs(v28);
    const real v33 = fabs(v29);
    const int m34 = v32 < v33;
    const real v35 = m34 ? v30 : v31;
    const real v36 = v32 < v33 ? v32 : v33;
    const real v37 = fabs(v36);
    const real v38 = 0x1p+4f < v37 ? 0x1p+4f : v37;
    const real v39 = v38 * v38;
    const real v40 = -v39;
    const real v41 = fma(v38, v38, v40);
    const real v42 = v39 * -0x1p-1f;
    const real v43 = fma(v42, 0x1.715476p+0f, 0x1.8p+23f);
    const real v44 = v43 - 0x1.8p+23f;
    const real v45 = fma(v44, -0x1.62e4p-1f, v42);
    const real v46 = fma(v44, -0x1.7f7d1cp-20f, v45);
    const real v47 = fma(v41, -0x1p-1f, v46);
    const real v48 = v47 * v47;
    const real v49 = fma(0x1.1239e2p-7f, v48, 0x1.555492p-3f);
    const real v50 = fma(0x1.6a2432p-10f, v48, 0x1.5558f2p-5f);
    const real v51 = fma(v50, v47, v49);
    const real v52 = fma(v51, v47, 0x1.fffffcp-2f);
    const real v53 = fma(v48, v52, v47);
    const real v54 = v53 + 0x1p+0f;
    const real v55 = v35 * 0x1.988454p-2f;
    const real v56 = v55 * v54;
    const int m57 = 0x1p+4f <= v38;
    const int m58 = v44 < -0x1.ap+4f;
    const real v59 = m58 ? 0x1.9p+6f : 0x0p+0f;
    const real v60 = v44 + v59;
    const real v61 = ntx_scale2_normal(v56, v60);
    const real v62 = m57 ? 0x0p+0f : v61;
    const real v63 = m58 ? 0x1p-100f : 0x1p+0f;
    const real v64 = 0x1p+4f < v32 ? 0x1p+4f : v32;
    const real v65 = v64 * v64;
    const real v66 = fma(0x1.2c11c6p-6f, v65, 0x1.620b48p-1f);
    const real v67 = fma(0x1.cbe8ep-20f, v65, 0x1.63792cp-3f);
    const real v68 = fma(v67, v64, v66);
    const real v69 = fma(v68, v64, 0x1.803f9ap+0f);
    const real v70 = fma(0x1.604dd4p-3f, v65, 0x1.b930f8p+0f);
    const real v71 = fma(0x1.2d5e02p-6f, v65, 0x1.7daa76p-1f);
    const real v72 = fma(v71, v64, v70);
    const real v73 = fma(v72, v64, 0x1.e19582p+0f);
    const real v74 = fma(v64, v73, v69);
    const real v75 = 0x1p+4f < v33 ? 0x1p+4f : v33;
    const real v76 = v75 * v75;
    const real v77 = fma(0x1.2c11c6p-6f, v76, 0x1.620b48p-1f);
    const real v78 = fma(0x1.cbe8ep-20f, v76, 0x1.63792cp-3f);
    const real v79 = fma(v78, v75, v77);
    const real v80 = fma(v79, v75, 0x1.803f9ap+0f);
    const real v81 = fma(0x1.604dd4p-3f, v76, 0x1.b930f8p+0f);
    const real v82 = fma(0x1.2d5e02p-6f, v76, 0x1.7daa76p-1f);
    const real v83 = fma(v82, v75, v81);
    const real v84 = fma(v83, v75, 0x1.e19582p+0f);
    const real v85 = fma(v75, v84, v80);
    const real v86 = v74 * v85;
    const real v87 = 0x1p+0f / v86;
    const real v88 = v73 * v85;
    const real v89 = v88 * v87;
    const real v90 = v84 * v74;
    const real v91 = v90 * v87;
    const real v92 = v62 * v63;
    const real v93 = in_type * v28;
    const real v94 = v92 * v89;
    const int m95 = v93 < 0x0p+0f;
    const real v96 = v30 - v94;
    const real v97 = m95 ? v94 : v96;
    const real v98 = in_type * v29;
    const real v99 = v92 * v91;
    const int m100 = v98 < 0x0p+0f;
    const real v101 = v31 - v99;
    const real v102 = m100 ? v99 : v101;
    const real v103 = v97 - v102;
    const real v104 = fma(in_type, v103, 0x0p+0f);
    const real v105 = 0x1p+0f / in_spot;
    const real v106 = v24 * v105;
    const real v107 = v62 * v6;
    const real v108 = v62 * v106;
    const real v109 = v108 * v105;
    const real v110 = in_type * v97;
    const real v111 = v110 * v105;
    const real v112 = v109 * v63;
    const real v113 = v107 * v63;
    const real v114 = in_vol * v24;
    const real v115 = in_vol * v114;
    const real v116 = 0x1p-1f * v115;
    const real v117 = v62 * v116;
    const real v118 = v117 * v63;
    const real v119 = in_rate * v102;
    const real v120 = in_dividend_yield * v97;
    const real v121 = v120 - v119;
    const real v122 = in_type * v121;
    const real v123 = v122 - v118;
    const real v124 = in_time * v102;
    const real v125 = in_type * v124;
    const real v126 = -in_type;
    const real v127 = in_time * v97;
    const real v128 = v126 * v127;
    const real v129 = fabs(v32);
    const real v130 = 0x1p+4f < v129 ? 0x1p+4f : v129;
    const real v131 = copysign(v130, v28);
    const real v132 = fabs(v33);
    const real v133 = 0x1p+4f < v132 ? 0x1p+4f : v132;
    const real v134 = copysign(v133, v29);
    const real v135 = v131 * v134;
    const real v136 = v6 * v24;
    const real v137 = v114 * v114;
    const real v138 = 0x1p-1f * v137;
    const real v139 = v25 * v24;
    const real v140 = v62 * v105;
    const real v141 = v134 * v136;
    const real v142 = v140 * v141;
    const real v143 = v142 * v63;
    const real v144 = -v143;
    const real v145 = v135 * v136;
    const real v146 = v107 * v145;
    const real v147 = v146 * v63;
    const real v148 = v134 * v138;
    const real v149 = v139 - v148;
    const real v150 = v97 * v105;
    const real v151 = in_dividend_yield * v150;
    const real v152 = in_type * v151;
    const real v153 = v140 * v149;
    const real v154 = v153 * v63;
    const real v155 = v152 - v154;
    const real v156 = fma(v139, v131, in_dividend_yield);
    const real v157 = 0x1p+0f + v135;
    const real v158 = v157 * v138;
    const real v159 = v156 - v158;
    const real v160 = v107 * v159;
    const real v161 = v160 * v63;
    const real v162 = 0x1p+0f - v135;
    const real v163 = v162 * v138;
    const real v164 = v156 + v163;
    const real v165 = v109 * v164;
    const real v166 = v165 * v63;
    const real v167 = fma(v131, v24, 0x1p+0f);
    const real v168 = v167 * v105;
    const real v169 = v109 * v168;
    const real v170 = v169 * v63;
    const real v171 = -v170;
    const real v172 = v135 - 0x1p+0f;
    const real v173 = v172 * v136;
    const real v174 = v109 * v173;
    const real v175 = v174 * v63;
    const real v176 = v134 * v134;
    const real v177 = fma(v131, v131, v176);
    const real v178 = fma(v135, v162, v177);
    const real v179 = v136 * v136;
    const real v180 = v178 * v179;
    const real v181 = v107 * v180;
    const real v182 = v181 * v63;
    const real v183 = -v182;
    const real v184 = 0x1p+0f / in_strike;
    const real v185 = v102 * v184;
    const real v186 = v126 * v185;
    const real v187 = v24 * v184;
    const real v188 = v62 * v187;
    const real v189 = v188 * v184;
    const real v190 = v189 * v63;
    const real v191 = v102 / v31;
    const real v192 = -in_rate;
    const real v193 = v192 * in_time;
    const real v194 = -v193;
    const real v195 = ntx_exp_normal(v194);
    const real v196 = v104 * v195;
    const real v197 = fabs(v0);
    const real v198 = fabs(v3);
    const real v199 = v197 > v198 ? v197 : v198;
    const real v200 = in_spot < in_strike ? in_spot : in_strike;
    const int m201 = 0x1p-30f <= v200;
    const real v202 = in_time < in_vol ? in_time : in_vol;
    const int m203 = 0x1p-20f <= v202;
    const real v204 = in_spot + in_strike;
    const real v205 = in_time + in_vol;
    const real v206 = v204 + v205;
    const int m207 = v206 <= 0x1p+30f;
    const int m208 = v199 <= 0x1.8p+2f;
    const int m209 = in_rate == in_rate;
    const int m210 = m208 & m209;
    const int m211 = m201 & m203;
    const int m212 = m211 & m207;
    const int m213 = m212 & m210;
    const real v214 = fabs(in_type);
    const int m215 = v214 == 0x1p+0f;
    const int m216 = m213 & m215;
    const real v217 = m216 ? 0x1p+0f : 0x0p+0f;
    out[0] = v217; /* kind */
    out[1] = v104; /* price */
    out[2] = v111; /* delta */
    out[3] = v112; /* gamma */
    out[4] = v113; /* vega */
    out[5] = v123; /* theta */
    out[6] = v125; /* rho */
    out[7] = v128; /* phi */
    out[8] = v144; /* vanna */
    out[9] = v147; /* volga */
    out[10] = v155; /* charm */
    out[11] = v161; /* veta */
    out[12] = v171; /* speed */
    out[13] = v175; /* zomma */
    out[14] = v166; /* color */
    out[15] = v183; /* ultima */
    out[16] = v186; /* dual_delta */
    out[17] = v190; /* dual_gamma */
    out[18] = v191; /* itm_probability */
    out[19] = v196; /* undiscounted_price */
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
