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

real ntx_exp(real x) {
    const real v0 = -0x1.a2p+6f > x ? -0x1.a2p+6f : x;
    const real v1 = 0x1.64p+6f < v0 ? 0x1.64p+6f : v0;
    const real v2 = fma(v1, 0x1.715476p+0f, 0x1.8p+23f);
    const real v3 = v2 - 0x1.8p+23f;
    const real v4 = fma(v3, -0x1.62e4p-1f, v1);
    const real v5 = fma(v3, -0x1.7f7d1cp-20f, v4);
    const real v6 = v5 * v5;
    const real v7 = fma(0x1.1239e2p-7f, v6, 0x1.555492p-3f);
    const real v8 = fma(0x1.6a2432p-10f, v6, 0x1.5558f2p-5f);
    const real v9 = fma(v8, v5, v7);
    const real v10 = fma(v9, v5, 0x1.fffffcp-2f);
    const real v11 = fma(v6, v10, v5);
    const real v12 = v11 + 0x1p+0f;
    const real v13 = ntx_scale2(v12, v3);
    return v13;
}

real ntx_ln_ratio(real x, real y) {
    const real v0 = ntx_align_scaled(x, y);
    const real v1 = ntx_align_exponent(x, y);
    const real v2 = x - v0;
    const real v3 = x + v0;
    const real v4 = v2 / v3;
    const real v5 = v4 * v4;
    const real v6 = fma(0x1.36e464p-2f, v5, 0x1.992b0ap-2f);
    const real v7 = fma(v6, v5, 0x1.5555b4p-1f);
    const real v8 = v4 * v5;
    const real v9 = v4 + v4;
    const real v10 = fma(v1, 0x1.62e43p-1f, v9);
    const real v11 = fma(v8, v7, v10);
    return v11;
}

real ntx_norm_pdf(real x) {
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
    const real v18 = v17 * 0x1.988454p-2f;
    const real v19 = ntx_scale2(v18, v7);
    return v19;
}

void ntx_edge(const real *in, real *out) {
    const real in_type = in[0];
    const real in_forward = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_price = in[5];
    const real v0 = in_price * 0x0p+0f;
    const int m1 = v0 == 0x0p+0f;
    const real v2 = m1 ? 0x0p+0f : 0x1.6p+3f;
    const real v3 = in_rate * 0x0p+0f;
    const int m4 = v3 == 0x0p+0f;
    const real v5 = m4 ? v2 : 0x1.8p+2f;
    const int m6 = 0x0p+0f <= in_time;
    const real v7 = m6 ? v5 : 0x1.4p+2f;
    const real v8 = in_strike * 0x0p+0f;
    const int m9 = v8 == 0x0p+0f;
    const real v10 = m9 ? v7 : 0x1p+2f;
    const real v11 = in_forward * 0x0p+0f;
    const int m12 = v11 == 0x0p+0f;
    const real v13 = m12 ? v10 : 0x1.8p+1f;
    const real v14 = fabs(in_type);
    const int m15 = v14 == 0x1p+0f;
    const real v16 = m15 ? v13 : 0x1p+0f;
    const int m17 = v16 == 0x0p+0f;
    const real v18 = fabs(in_time);
    const int m19 = v18 < INFINITY;
    const real v20 = m19 ? 0x0p+0f : 0x1.4p+2f;
    const real v21 = m17 ? v20 : v16;
    const int m22 = v21 == 0x0p+0f;
    const real v23 = in_type + 0x0p+0f;
    const real v24 = in_forward + 0x0p+0f;
    const real v25 = in_strike + 0x0p+0f;
    const real v26 = in_time + 0x0p+0f;
    const real v27 = in_rate + 0x0p+0f;
    const real v28 = in_price + 0x0p+0f;
    const real v29 = v24 - v25;
    const real v30 = v29 + v25;
    const real v31 = v30 - v29;
    const real v32 = v24 - v30;
    const real v33 = v25 - v31;
    const real v34 = v32 - v33;
    const int m35 = v27 == 0x0p+0f;
    const int m36 = v26 == 0x0p+0f;
    const int m37 = m35 | m36;
    const real v38 = v27 * v26;
    const real v39 = m37 ? 0x0p+0f : v38;
    const real v40 = -v39;
    const real v41 = ntx_exp(v40);
    const real v42 = v23 * v29;
    const int m43 = 0x0p+0f < v42;
    const real v44 = -v41;
    const real v45 = fma(v44, v42, v28);
    const real v46 = v23 * v34;
    const real v47 = v41 * v46;
    const real v48 = v45 - v47;
    const int m49 = 0x0p+0f < v23;
    const real v50 = m49 ? v24 : v25;
    const real v51 = fabs(v39);
    const real v52 = 0x1p+0f + v51;
    const real v53 = 0x1p-23f * v52;
    const int m54 = v39 == 0x0p+0f;
    const real v55 = m54 ? 0x0p+0f : v53;
    const real v56 = m43 ? v48 : v28;
    const real v57 = fabs(v29);
    const real v58 = v41 * v57;
    const real v59 = v41 * v42;
    const int m60 = v55 == 0x0p+0f;
    const int m61 = v59 == 0x0p+0f;
    const int m62 = m60 | m61;
    const real v63 = v55 * v59;
    const real v64 = m62 ? 0x0p+0f : v63;
    const real v65 = m43 ? v64 : 0x0p+0f;
    const real v66 = v41 * v50;
    const int m67 = v66 == 0x0p+0f;
    const int m68 = m60 | m67;
    const real v69 = v55 * v66;
    const real v70 = m68 ? 0x0p+0f : v69;
    const real v71 = v56 > v58 ? v56 : v58;
    const int m72 = v71 < 0x1p+76f;
    const real v73 = m72 ? 0x1.9p+4f : -0x1.9p+4f;
    const int m74 = v71 < 0x1p-38f;
    const real v75 = m74 ? 0x1.3p+6f : v73;
    const real v76 = ntx_scale2(v56, v75);
    const real v77 = ntx_scale2(v58, v75);
    const int m78 = v56 == 0x0p+0f;
    const real v79 = m78 ? 0x1.98p+6f : 0x0p+0f;
    const int m80 = 0x0p+0f < v65;
    const real v81 = fabs(v56);
    const int m82 = v81 <= v65;
    const int m83 = m80 & m82;
    const real v84 = m83 ? 0x1.9cp+6f : v79;
    const real v85 = -v65;
    const int m86 = v56 < v85;
    const real v87 = m86 ? 0x1.94p+6f : v84;
    const real v88 = -v70;
    const int m89 = INFINITY < v88;
    const real v90 = m89 ? 0x1.a4p+6f : v87;
    const real v91 = m36 ? 0x1.a8p+6f : v90;
    const real v92 = 0x1.6a09e6p-12f * v76;
    const real v93 = v77 > v92 ? v77 : v92;
    const real v94 = v76 + v93;
    const real v95 = ntx_ln_ratio(v94, v76);
    const real v96 = 0x1p+1f * v95;
    const real v97 = sqrt(v96);
    const real v98 = v97 * v97;
    const real v99 = fma(0x1.230c2cp-9f, v98, 0x1.7cff52p-7f);
    const real v100 = fma(0x1.1d945ep-10f, v98, 0x1.546766p-7f);
    const real v101 = fma(v100, v97, v99);
    const real v102 = fma(v101, v97, 0x1.988924p-3f);
    const real v103 = v102 * v96;
    const real v104 = fma(0x1.1cf64p-10f, v98, 0x1.1de058p-6f);
    const real v105 = fma(v104, v98, 0x1.e6c6e8p-5f);
    const real v106 = fma(0x1.42f552p-9f, v98, 0x1.8623ccp-5f);
    const real v107 = fma(v106, v97, v105);
    const real v108 = fma(v107, v97, 0x1p+0f);
    const real v109 = v103 / v108;
    const real v110 = v93 / v109;
    const real v111 = v77 / v110;
    const real v112 = v111 * v111;
    const real v113 = fma(0x1.2c11c6p-6f, v112, 0x1.620b48p-1f);
    const real v114 = fma(0x1.cbe8ep-20f, v112, 0x1.63792cp-3f);
    const real v115 = fma(v114, v111, v113);
    const real v116 = fma(v115, v111, 0x1.803f9ap+0f);
    const real v117 = fma(0x1.604dd4p-3f, v112, 0x1.b930f8p+0f);
    const real v118 = fma(0x1.2d5e02p-6f, v112, 0x1.7daa76p-1f);
    const real v119 = fma(v118, v111, v117);
    const real v120 = fma(v119, v111, 0x1.e19582p+0f);
    const real v121 = fma(v111, v120, v116);
    const real v122 = v110 * 0x1.988454p-2f;
    const real v123 = v122 * v116;
    const real v124 = -v112;
    const real v125 = v76 * v121;
    const real v126 = ntx_ln_ratio(v123, v125);
    const real v127 = fma(0x1p-1f, v124, v126);
    const real v128 = v121 / v116;
    const real v129 = 0x1p+0f + v112;
    const real v130 = v129 - v128;
    const real v131 = v128 * v130;
    const real v132 = -v131;
    const real v133 = fma(-0x1p+1f, v112, v132);
    const real v134 = -v127;
    const real v135 = fma(v130, v130, v133);
    const real v136 = v135 * v134;
    const real v137 = v136 * 0x1.555556p-3f;
    const real v138 = 0x1p-1f * v130;
    const real v139 = fma(v138, v134, v128);
    const real v140 = v134 * v139;
    const real v141 = fma(v130, v128, v137);
    const real v142 = v134 * v141;
    const real v143 = fma(v128, v128, v142);
    const real v144 = v140 / v143;
    const real v145 = fma(v144, 0x1p-2f, 0x1p+0f);
    const real v146 = v145 * v144;
    const real v147 = fma(v146, 0x1.555556p-2f, 0x1p+0f);
    const real v148 = v147 * v144;
    const real v149 = fma(v148, 0x1p-1f, 0x1p+0f);
    const real v150 = v149 * v144;
    const real v151 = fma(v110, v150, v110);
    const real v152 = -v75;
    const real v153 = ntx_scale2(v151, v152);
    const real v154 = v153 / v41;
    const int m155 = v91 == 0x0p+0f;
    const real v156 = m155 ? v154 : NAN;
    const int m157 = v91 == 0x1.98p+6f;
    const real v158 = m157 ? 0x0p+0f : v156;
    const int m159 = v91 == 0x1.ap+6f;
    const real v160 = m159 ? INFINITY : v158;
    const real v161 = sqrt(v26);
    const real v162 = v160 / v161;
    const int m163 = v91 == 0x1.94p+6f;
    const int m164 = v91 == 0x1.9cp+6f;
    const int m165 = m163 | m164;
    const real v166 = m165 ? 0x0p+0f : v162;
    const int m167 = v91 == 0x1.a4p+6f;
    const real v168 = m167 ? INFINITY : v166;
    const real v169 = m155 ? 0x1p+0f : 0x0p+0f;
    const real v170 = v29 / v160;
    const int m171 = v29 == 0x0p+0f;
    const real v172 = m171 ? 0x0p+0f : v170;
    const real v173 = ntx_norm_pdf(v172);
    const real v174 = v41 * v173;
    const real v175 = v174 * v161;
    const real v176 = 0x1p-23f * v28;
    const real v177 = v174 * v160;
    const real v178 = v176 / v177;
    const real v179 = v175 + 0x0p+0f;
    const int m180 = v179 == v179;
    const int m181 = !m180;
    const real v182 = m181 ? NAN : v179;
    const real v183 = m181 ? 0x1.9p+6f : 0x0p+0f;
    const real v184 = v162 + 0x0p+0f;
    const int m185 = v184 == v184;
    const int m186 = !m185;
    const real v187 = m186 ? NAN : v184;
    const real v188 = m186 ? 0x1.9p+6f : v183;
    const real v189 = v168 + 0x0p+0f;
    const int m190 = v189 == v189;
    const int m191 = !m190;
    const real v192 = m191 ? NAN : v189;
    const real v193 = m191 ? 0x1.9p+6f : v188;
    const real v194 = v160 + 0x0p+0f;
    const int m195 = v194 == v194;
    const int m196 = !m195;
    const real v197 = m196 ? NAN : v194;
    const real v198 = m196 ? 0x1.9p+6f : v193;
    const real v199 = v172 + 0x0p+0f;
    const int m200 = v199 == v199;
    const int m201 = !m200;
    const real v202 = m201 ? NAN : v199;
    const real v203 = m201 ? 0x1.9p+6f : v198;
    const real v204 = v178 + 0x0p+0f;
    const int m205 = v204 == v204;
    const int m206 = !m205;
    const real v207 = m206 ? NAN : v204;
    const real v208 = m206 ? 0x1.9p+6f : v203;
    const real v209 = v169 + 0x0p+0f;
    const int m210 = v209 == v209;
    const int m211 = !m210;
    const real v212 = m211 ? NAN : v209;
    const real v213 = m211 ? 0x1.9p+6f : v208;
    const int m214 = v91 == 0x1.9p+6f;
    const int m215 = m155 | m214;
    const real v216 = m215 ? v213 : v91;
    const real v217 = m22 ? v182 : NAN;
    const real v218 = m22 ? v187 : NAN;
    const real v219 = m22 ? v192 : NAN;
    const real v220 = m22 ? v197 : NAN;
    const real v221 = m22 ? v202 : NAN;
    const real v222 = m22 ? v207 : NAN;
    const real v223 = m22 ? v212 : NAN;
    const real v224 = m22 ? v216 : v21;
    out[0] = v224; /* kind */
    out[1] = v217; /* vega */
    out[2] = v218; /* vol */
    out[3] = v219; /* clamped_vol */
    out[4] = v220; /* total_vol */
    out[5] = v221; /* d1 */
    out[6] = v222; /* attainable_error */
    out[7] = v223; /* iterations */
}

#define NTX_INPUT_COUNT 6
#define NTX_INPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5)
#define NTX_OUTPUT_COUNT 7
#define NTX_OUTPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5) M(6)

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
 * The rows that the batch map left: limits, or NaN, and a row code. A work item for each row of the list. The
 * values go to their columns and, row by row, into a table, so that few need to be fetched.
 */
#define NTX_TABULATE(i) edge_values[item * NTX_OUTPUT_COUNT + i] = out[i + 1];

__kernel void ntx_edge_rows(
    const uint count, __global uint *edge_codes, __global const uint *edge_rows,
    __global real *edge_values NTX_COLUMNS)
{
    const size_t item = get_global_id(0);
    if (item < count) {
        const size_t row = edge_rows[item];
        real in[NTX_INPUT_COUNT];
        real out[NTX_OUTPUT_COUNT + 1];
        NTX_INPUTS(NTX_LOAD)
        ntx_edge(in, out);
        NTX_OUTPUTS(NTX_STORE)
        NTX_OUTPUTS(NTX_TABULATE)
        edge_codes[item] = (uint)out[0];
    }
}
