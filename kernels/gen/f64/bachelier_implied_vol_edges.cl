/* Written by `cargo xtask gen`; do not edit. */
#pragma OPENCL FP_CONTRACT OFF
#pragma OPENCL EXTENSION cl_khr_fp64 : enable

typedef double real;

/* x * 2^n by adding n to the exponent bits; x and the result must be normal */
real ntx_scale2_normal(real x, real n) {
    const ulong k = as_ulong(n + 0x1.8p+52);
    return as_double(as_ulong(x) + (k << 52));
}

/* x * 2^n with one rounding */
real ntx_scale2(real x, real n) {
    const real low = (n * 0x1p-1 + 0x1.8p+52) - 0x1.8p+52;
    const real high = n - low;
    return x * ntx_scale2_normal(0x1p+0, low) * ntx_scale2_normal(0x1p+0, high);
}

/* k + 2048 with x / (y * 2^k) nearly one */
ulong ntx_align_bits(real x, real y) {
    const ulong distance = as_ulong(x) - as_ulong(y);
    return (distance + (((ulong)2048 << 52) + ((ulong)1 << 51))) >> 52;
}

/* y * 2^k */
real ntx_align_scaled(real x, real y) {
    const ulong shift = (ntx_align_bits(x, y) - 2048) << 52;
    return as_double(as_ulong(y) + shift);
}

/* k */
real ntx_align_exponent(real x, real y) {
    const ulong k = ntx_align_bits(x, y);
    return as_double(k + as_ulong(0x1.8p+52)) - 0x1.80000000008p+52;
}

real ntx_exp(real x) {
    const real v0 = -0x1.75p+9 > x ? -0x1.75p+9 : x;
    const real v1 = 0x1.63p+9 < v0 ? 0x1.63p+9 : v0;
    const real v2 = fma(v1, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v3 = v2 - 0x1.8p+52;
    const real v4 = fma(v3, -0x1.62e42fefa2p-1, v1);
    const real v5 = fma(v3, -0x1.9ef35793c7673p-41, v4);
    const real v6 = v5 * v5;
    const real v7 = fma(0x1.ad7f6c633011bp-26, v6, 0x1.71df2553cf019p-19);
    const real v8 = fma(v7, v6, 0x1.a01a012a570b6p-13);
    const real v9 = fma(0x1.28ad72cc49578p-22, v6, 0x1.a0199a0c691c3p-16);
    const real v10 = fma(v8, v6, 0x1.1111111127be7p-7);
    const real v11 = fma(v9, v6, 0x1.6c16c1842a0ffp-10);
    const real v12 = fma(v10, v6, 0x1.55555555554fap-3);
    const real v13 = fma(v11, v6, 0x1.555555555087dp-5);
    const real v14 = fma(v13, v5, v12);
    const real v15 = fma(v14, v5, 0x1.000000000000ap-1);
    const real v16 = fma(v6, v15, v5);
    const real v17 = v16 + 0x1p+0;
    const real v18 = ntx_scale2(v17, v3);
    return v18;
}

real ntx_ln_ratio(real x, real y) {
    const real v0 = ntx_align_scaled(x, y);
    const real v1 = ntx_align_exponent(x, y);
    const real v2 = x - v0;
    const real v3 = x + v0;
    const real v4 = v2 / v3;
    const real v5 = v4 * v4;
    const real v6 = v5 * v5;
    const real v7 = fma(0x1.3852e891cfa5cp-3, v6, 0x1.c71c0168ebc05p-3);
    const real v8 = fma(0x1.3abd958759e39p-3, v6, 0x1.7474e1ec52f49p-3);
    const real v9 = fma(v7, v6, 0x1.99999998f0ca1p-2);
    const real v10 = fma(v8, v6, 0x1.249249b21c095p-2);
    const real v11 = fma(v10, v5, v9);
    const real v12 = fma(v11, v5, 0x1.5555555555776p-1);
    const real v13 = v4 * v5;
    const real v14 = v4 + v4;
    const real v15 = fma(v1, 0x1.62e42fefa39efp-1, v14);
    const real v16 = fma(v13, v12, v15);
    return v16;
}

real ntx_norm_pdf(real x) {
    const real v0 = fabs(x);
    const real v1 = 0x1.54p+5 < v0 ? 0x1.54p+5 : v0;
    const real v2 = v1 * v1;
    const real v3 = -v2;
    const real v4 = fma(v1, v1, v3);
    const real v5 = v2 * -0x1p-1;
    const real v6 = fma(v5, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v7 = v6 - 0x1.8p+52;
    const real v8 = fma(v7, -0x1.62e42fefa2p-1, v5);
    const real v9 = fma(v7, -0x1.9ef35793c7673p-41, v8);
    const real v10 = fma(v4, -0x1p-1, v9);
    const real v11 = v10 * v10;
    const real v12 = fma(0x1.ad7f6c633011bp-26, v11, 0x1.71df2553cf019p-19);
    const real v13 = fma(v12, v11, 0x1.a01a012a570b6p-13);
    const real v14 = fma(0x1.28ad72cc49578p-22, v11, 0x1.a0199a0c691c3p-16);
    const real v15 = fma(v13, v11, 0x1.1111111127be7p-7);
    const real v16 = fma(v14, v11, 0x1.6c16c1842a0ffp-10);
    const real v17 = fma(v15, v11, 0x1.55555555554fap-3);
    const real v18 = fma(v16, v11, 0x1.555555555087dp-5);
    const real v19 = fma(v18, v10, v17);
    const real v20 = fma(v19, v10, 0x1.000000000000ap-1);
    const real v21 = fma(v11, v20, v10);
    const real v22 = v21 + 0x1p+0;
    const real v23 = v22 * 0x1.9884533d43651p-2;
    const real v24 = ntx_scale2(v23, v7);
    return v24;
}

void ntx_edge(const real *in, real *out) {
    const real in_type = in[0];
    const real in_forward = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_price = in[5];
    const real v0 = in_price * 0x0p+0;
    const int m1 = v0 == 0x0p+0;
    const real v2 = m1 ? 0x0p+0 : 0x1.6p+3;
    const real v3 = in_rate * 0x0p+0;
    const int m4 = v3 == 0x0p+0;
    const real v5 = m4 ? v2 : 0x1.8p+2;
    const int m6 = 0x0p+0 <= in_time;
    const real v7 = m6 ? v5 : 0x1.4p+2;
    const real v8 = in_strike * 0x0p+0;
    const int m9 = v8 == 0x0p+0;
    const real v10 = m9 ? v7 : 0x1p+2;
    const real v11 = in_forward * 0x0p+0;
    const int m12 = v11 == 0x0p+0;
    const real v13 = m12 ? v10 : 0x1.8p+1;
    const real v14 = fabs(in_type);
    const int m15 = v14 == 0x1p+0;
    const real v16 = m15 ? v13 : 0x1p+0;
    const int m17 = v16 == 0x0p+0;
    const real v18 = fabs(in_time);
    const int m19 = v18 < (real)INFINITY;
    const real v20 = m19 ? 0x0p+0 : 0x1.4p+2;
    const real v21 = m17 ? v20 : v16;
    const int m22 = v21 == 0x0p+0;
    const real v23 = in_type + 0x0p+0;
    const real v24 = in_forward + 0x0p+0;
    const real v25 = in_strike + 0x0p+0;
    const real v26 = in_time + 0x0p+0;
    const real v27 = in_rate + 0x0p+0;
    const real v28 = in_price + 0x0p+0;
    const real v29 = v24 - v25;
    const real v30 = v29 + v25;
    const real v31 = v30 - v29;
    const real v32 = v24 - v30;
    const real v33 = v25 - v31;
    const real v34 = v32 - v33;
    const int m35 = v27 == 0x0p+0;
    const int m36 = v26 == 0x0p+0;
    const int m37 = m35 | m36;
    const real v38 = v27 * v26;
    const real v39 = m37 ? 0x0p+0 : v38;
    const real v40 = -v39;
    const real v41 = ntx_exp(v40);
    const real v42 = v23 * v29;
    const int m43 = 0x0p+0 < v42;
    const real v44 = -v41;
    const real v45 = fma(v44, v42, v28);
    const real v46 = v23 * v34;
    const real v47 = v41 * v46;
    const real v48 = v45 - v47;
    const int m49 = 0x0p+0 < v23;
    const real v50 = m49 ? v24 : v25;
    const real v51 = fabs(v39);
    const real v52 = 0x1p+0 + v51;
    const real v53 = 0x1p-52 * v52;
    const int m54 = v39 == 0x0p+0;
    const real v55 = m54 ? 0x0p+0 : v53;
    const real v56 = m43 ? v48 : v28;
    const real v57 = fabs(v29);
    const real v58 = v41 * v57;
    const real v59 = v41 * v42;
    const int m60 = v55 == 0x0p+0;
    const int m61 = v59 == 0x0p+0;
    const int m62 = m60 | m61;
    const real v63 = v55 * v59;
    const real v64 = m62 ? 0x0p+0 : v63;
    const real v65 = m43 ? v64 : 0x0p+0;
    const real v66 = v41 * v50;
    const int m67 = v66 == 0x0p+0;
    const int m68 = m60 | m67;
    const real v69 = v55 * v66;
    const real v70 = m68 ? 0x0p+0 : v69;
    const real v71 = v56 > v58 ? v56 : v58;
    const int m72 = v71 < 0x1p+614;
    const real v73 = m72 ? 0x1.9ap+7 : -0x1.9ap+7;
    const int m74 = v71 < 0x1p-307;
    const real v75 = m74 ? 0x1.33p+9 : v73;
    const real v76 = ntx_scale2(v56, v75);
    const real v77 = ntx_scale2(v58, v75);
    const int m78 = v56 == 0x0p+0;
    const real v79 = m78 ? 0x1.98p+6 : 0x0p+0;
    const int m80 = 0x0p+0 < v65;
    const real v81 = fabs(v56);
    const int m82 = v81 <= v65;
    const int m83 = m80 & m82;
    const real v84 = m83 ? 0x1.9cp+6 : v79;
    const real v85 = -v65;
    const int m86 = v56 < v85;
    const real v87 = m86 ? 0x1.94p+6 : v84;
    const real v88 = -v70;
    const int m89 = (real)INFINITY < v88;
    const real v90 = m89 ? 0x1.a4p+6 : v87;
    const real v91 = m36 ? 0x1.a8p+6 : v90;
    const real v92 = 0x1p-26 * v76;
    const real v93 = v77 > v92 ? v77 : v92;
    const real v94 = v76 + v93;
    const real v95 = ntx_ln_ratio(v94, v76);
    const real v96 = 0x1p+1 * v95;
    const real v97 = sqrt(v96);
    const real v98 = v97 * v97;
    const real v99 = fma(0x1.230c2bd6cc40cp-9, v98, 0x1.7cff51e9b38bbp-7);
    const real v100 = fma(0x1.1d945d1227667p-10, v98, 0x1.54676588d3a04p-7);
    const real v101 = fma(v100, v97, v99);
    const real v102 = fma(v101, v97, 0x1.988923100ba2p-3);
    const real v103 = v102 * v96;
    const real v104 = fma(0x1.1cf64070abe24p-10, v98, 0x1.1de057847b6e4p-6);
    const real v105 = fma(v104, v98, 0x1.e6c6e804ac4f4p-5);
    const real v106 = fma(0x1.42f5517308bap-9, v98, 0x1.8623cbb3b37b6p-5);
    const real v107 = fma(v106, v97, v105);
    const real v108 = fma(v107, v97, 0x1p+0);
    const real v109 = v103 / v108;
    const real v110 = v93 / v109;
    const real v111 = v77 / v110;
    const real v112 = v111 * v111;
    const real v113 = fma(0x1.32a9435fed4e7p-20, v112, 0x1.08a001fe48b72p-11);
    const real v114 = fma(v113, v112, 0x1.fe381d916b0a1p-6);
    const real v115 = fma(0x1.1f4b94d6fa982p-15, v112, 0x1.36d094652e3c5p-8);
    const real v116 = fma(v114, v112, 0x1.055f38258df38p-1);
    const real v117 = fma(v115, v112, 0x1.2f1c1ecb9924fp-3);
    const real v118 = fma(v116, v112, 0x1.f5b985f3d7e7ep+0);
    const real v119 = fma(v117, v112, 0x1.3dcf6c8558486p+0);
    const real v120 = fma(v119, v111, v118);
    const real v121 = fma(v120, v111, 0x1.9504db2aa4879p+0);
    const real v122 = fma(0x1.1f4b94d48eafbp-15, v112, 0x1.3b4dc264396b9p-8);
    const real v123 = fma(0x1.32a943605573ep-20, v112, 0x1.09d2ab4eaae08p-11);
    const real v124 = fma(v122, v112, 0x1.421d625ed611bp-3);
    const real v125 = fma(v123, v112, 0x1.0752b05da680ep-5);
    const real v126 = fma(v124, v112, 0x1.82aa7406f0d44p+0);
    const real v127 = fma(v125, v112, 0x1.23bc41d791cbep-1);
    const real v128 = fma(v126, v112, 0x1.ae004186d573p+1);
    const real v129 = fma(v127, v112, 0x1.685169dba03bdp+1);
    const real v130 = fma(v129, v111, v128);
    const real v131 = fma(v130, v111, 0x1.fb9db22d0e56p+0);
    const real v132 = fma(v111, v131, v121);
    const real v133 = v110 * 0x1.9884533d43651p-2;
    const real v134 = v133 * v121;
    const real v135 = -v112;
    const real v136 = v76 * v132;
    const real v137 = ntx_ln_ratio(v134, v136);
    const real v138 = fma(0x1p-1, v135, v137);
    const real v139 = v132 / v121;
    const real v140 = 0x1p+0 + v112;
    const real v141 = v140 - v139;
    const real v142 = v139 * v141;
    const real v143 = -v142;
    const real v144 = fma(-0x1p+1, v112, v143);
    const real v145 = -v138;
    const real v146 = fma(v141, v141, v144);
    const real v147 = v146 * v145;
    const real v148 = v147 * 0x1.5555555555555p-3;
    const real v149 = 0x1p-1 * v141;
    const real v150 = fma(v149, v145, v139);
    const real v151 = v145 * v150;
    const real v152 = fma(v141, v139, v148);
    const real v153 = v145 * v152;
    const real v154 = fma(v139, v139, v153);
    const real v155 = v151 / v154;
    const real v156 = fma(v155, 0x1p-2, 0x1p+0);
    const real v157 = v156 * v155;
    const real v158 = fma(v157, 0x1.5555555555555p-2, 0x1p+0);
    const real v159 = v158 * v155;
    const real v160 = fma(v159, 0x1p-1, 0x1p+0);
    const real v161 = v160 * v155;
    const real v162 = fma(v110, v161, v110);
    const real v163 = -v75;
    const real v164 = ntx_scale2(v162, v163);
    const real v165 = v164 / v41;
    const int m166 = v91 == 0x0p+0;
    const real v167 = m166 ? v165 : (real)NAN;
    const int m168 = v91 == 0x1.98p+6;
    const real v169 = m168 ? 0x0p+0 : v167;
    const int m170 = v91 == 0x1.ap+6;
    const real v171 = m170 ? (real)INFINITY : v169;
    const real v172 = sqrt(v26);
    const real v173 = v171 / v172;
    const int m174 = v91 == 0x1.94p+6;
    const int m175 = v91 == 0x1.9cp+6;
    const int m176 = m174 | m175;
    const real v177 = m176 ? 0x0p+0 : v173;
    const int m178 = v91 == 0x1.a4p+6;
    const real v179 = m178 ? (real)INFINITY : v177;
    const real v180 = m166 ? 0x1p+0 : 0x0p+0;
    const real v181 = v29 / v171;
    const int m182 = v29 == 0x0p+0;
    const real v183 = m182 ? 0x0p+0 : v181;
    const real v184 = ntx_norm_pdf(v183);
    const real v185 = v41 * v184;
    const real v186 = v185 * v172;
    const real v187 = 0x1p-52 * v28;
    const real v188 = v185 * v171;
    const real v189 = v187 / v188;
    const real v190 = v186 + 0x0p+0;
    const int m191 = v190 == v190;
    const int m192 = !m191;
    const real v193 = m192 ? (real)NAN : v190;
    const real v194 = m192 ? 0x1.9p+6 : 0x0p+0;
    const real v195 = v173 + 0x0p+0;
    const int m196 = v195 == v195;
    const int m197 = !m196;
    const real v198 = m197 ? (real)NAN : v195;
    const real v199 = m197 ? 0x1.9p+6 : v194;
    const real v200 = v179 + 0x0p+0;
    const int m201 = v200 == v200;
    const int m202 = !m201;
    const real v203 = m202 ? (real)NAN : v200;
    const real v204 = m202 ? 0x1.9p+6 : v199;
    const real v205 = v171 + 0x0p+0;
    const int m206 = v205 == v205;
    const int m207 = !m206;
    const real v208 = m207 ? (real)NAN : v205;
    const real v209 = m207 ? 0x1.9p+6 : v204;
    const real v210 = v183 + 0x0p+0;
    const int m211 = v210 == v210;
    const int m212 = !m211;
    const real v213 = m212 ? (real)NAN : v210;
    const real v214 = m212 ? 0x1.9p+6 : v209;
    const real v215 = v189 + 0x0p+0;
    const int m216 = v215 == v215;
    const int m217 = !m216;
    const real v218 = m217 ? (real)NAN : v215;
    const real v219 = m217 ? 0x1.9p+6 : v214;
    const real v220 = v180 + 0x0p+0;
    const int m221 = v220 == v220;
    const int m222 = !m221;
    const real v223 = m222 ? (real)NAN : v220;
    const real v224 = m222 ? 0x1.9p+6 : v219;
    const int m225 = v91 == 0x1.9p+6;
    const int m226 = m166 | m225;
    const real v227 = m226 ? v224 : v91;
    const real v228 = m22 ? v193 : (real)NAN;
    const real v229 = m22 ? v198 : (real)NAN;
    const real v230 = m22 ? v203 : (real)NAN;
    const real v231 = m22 ? v208 : (real)NAN;
    const real v232 = m22 ? v213 : (real)NAN;
    const real v233 = m22 ? v218 : (real)NAN;
    const real v234 = m22 ? v223 : (real)NAN;
    const real v235 = m22 ? v227 : v21;
    out[0] = v235; /* kind */
    out[1] = v228; /* vega */
    out[2] = v229; /* vol */
    out[3] = v230; /* clamped_vol */
    out[4] = v231; /* total_vol */
    out[5] = v232; /* d1 */
    out[6] = v233; /* attainable_error */
    out[7] = v234; /* iterations */
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
