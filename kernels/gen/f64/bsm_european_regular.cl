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

real ntx_exp_normal(real x) {
    const real v0 = fma(x, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v1 = v0 - 0x1.8p+52;
    const real v2 = fma(v1, -0x1.62e42fefa2p-1, x);
    const real v3 = fma(v1, -0x1.9ef35793c7673p-41, v2);
    const real v4 = v3 * v3;
    const real v5 = fma(0x1.ad7f6c633011bp-26, v4, 0x1.71df2553cf019p-19);
    const real v6 = fma(v5, v4, 0x1.a01a012a570b6p-13);
    const real v7 = fma(0x1.28ad72cc49578p-22, v4, 0x1.a0199a0c691c3p-16);
    const real v8 = fma(v6, v4, 0x1.1111111127be7p-7);
    const real v9 = fma(v7, v4, 0x1.6c16c1842a0ffp-10);
    const real v10 = fma(v8, v4, 0x1.55555555554fap-3);
    const real v11 = fma(v9, v4, 0x1.555555555087dp-5);
    const real v12 = fma(v11, v3, v10);
    const real v13 = fma(v12, v3, 0x1.000000000000ap-1);
    const real v14 = fma(v4, v13, v3);
    const real v15 = v14 + 0x1p+0;
    const real v16 = ntx_scale2_normal(v15, v1);
    return v16;
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
    const real v12 = 0x1p+0 / v11;
    const real v13 = in_spot - v8;
    const real v14 = v7 * v12;
    const real v15 = v13 * v14;
    const real v16 = v15 * v15;
    const real v17 = v16 * v16;
    const real v18 = fma(0x1.3852e891cfa5cp-3, v17, 0x1.c71c0168ebc05p-3);
    const real v19 = fma(0x1.3abd958759e39p-3, v17, 0x1.7474e1ec52f49p-3);
    const real v20 = fma(v18, v17, 0x1.99999998f0ca1p-2);
    const real v21 = fma(v19, v17, 0x1.249249b21c095p-2);
    const real v22 = fma(v21, v16, v20);
    const real v23 = fma(v22, v16, 0x1.5555555555776p-1);
    const real v24 = v15 + v15;
    const real v25 = fma(v9, 0x1.9ef35793c7673p-41, v24);
    const real v26 = v15 * v16;
    const real v27 = fma(v26, v23, v25);
    const real v28 = fma(v9, 0x1.62e42fefa2p-1, v27);
    const real v29 = v10 * v12;
    const real v30 = in_rate - in_dividend_yield;
    const real v31 = fma(v30, in_time, v28);
    const real v32 = v31 * v29;
    const real v33 = fma(0x1p-1, v7, v32);
    const real v34 = fma(-0x1p-1, v7, v32);
    const real v35 = in_spot * v5;
    const real v36 = in_strike * v2;
    const real v37 = fabs(v33);
    const real v38 = fabs(v34);
    const int m39 = v37 < v38;
    const real v40 = m39 ? v35 : v36;
    const real v41 = v37 < v38 ? v37 : v38;
    const real v42 = fabs(v41);
    const real v43 = 0x1.54p+5 < v42 ? 0x1.54p+5 : v42;
    const real v44 = v43 * v43;
    const real v45 = -v44;
    const real v46 = fma(v43, v43, v45);
    const real v47 = v44 * -0x1p-1;
    const real v48 = fma(v47, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v49 = v48 - 0x1.8p+52;
    const real v50 = fma(v49, -0x1.62e42fefa2p-1, v47);
    const real v51 = fma(v49, -0x1.9ef35793c7673p-41, v50);
    const real v52 = fma(v46, -0x1p-1, v51);
    const real v53 = v52 * v52;
    const real v54 = fma(0x1.ad7f6c633011bp-26, v53, 0x1.71df2553cf019p-19);
    const real v55 = fma(v54, v53, 0x1.a01a012a570b6p-13);
    const real v56 = fma(0x1.28ad72cc49578p-22, v53, 0x1.a0199a0c691c3p-16);
    const real v57 = fma(v55, v53, 0x1.1111111127be7p-7);
    const real v58 = fma(v56, v53, 0x1.6c16c1842a0ffp-10);
    const real v59 = fma(v57, v53, 0x1.55555555554fap-3);
    const real v60 = fma(v58, v53, 0x1.555555555087dp-5);
    const real v61 = fma(v60, v52, v59);
    const real v62 = fma(v61, v52, 0x1.000000000000ap-1);
    const real v63 = fma(v53, v62, v52);
    const real v64 = v63 + 0x1p+0;
    const real v65 = v40 * 0x1.9884533d43651p-2;
    const real v66 = v65 * v64;
    const int m67 = 0x1.54p+5 <= v43;
    const int m68 = v49 < -0x1.a6p+8;
    const real v69 = m68 ? 0x1.2cp+9 : 0x0p+0;
    const real v70 = v49 + v69;
    const real v71 = ntx_scale2_normal(v66, v70);
    const real v72 = m67 ? 0x0p+0 : v71;
    const real v73 = m68 ? 0x1p-600 : 0x1p+0;
    const real v74 = 0x1.54p+5 < v37 ? 0x1.54p+5 : v37;
    const real v75 = v74 * v74;
    const real v76 = fma(0x1.32a9435fed4e7p-20, v75, 0x1.08a001fe48b72p-11);
    const real v77 = fma(v76, v75, 0x1.fe381d916b0a1p-6);
    const real v78 = fma(0x1.1f4b94d6fa982p-15, v75, 0x1.36d094652e3c5p-8);
    const real v79 = fma(v77, v75, 0x1.055f38258df38p-1);
    const real v80 = fma(v78, v75, 0x1.2f1c1ecb9924fp-3);
    const real v81 = fma(v79, v75, 0x1.f5b985f3d7e7ep+0);
    const real v82 = fma(v80, v75, 0x1.3dcf6c8558486p+0);
    const real v83 = fma(v82, v74, v81);
    const real v84 = fma(v83, v74, 0x1.9504db2aa4879p+0);
    const real v85 = fma(0x1.1f4b94d48eafbp-15, v75, 0x1.3b4dc264396b9p-8);
    const real v86 = fma(0x1.32a943605573ep-20, v75, 0x1.09d2ab4eaae08p-11);
    const real v87 = fma(v85, v75, 0x1.421d625ed611bp-3);
    const real v88 = fma(v86, v75, 0x1.0752b05da680ep-5);
    const real v89 = fma(v87, v75, 0x1.82aa7406f0d44p+0);
    const real v90 = fma(v88, v75, 0x1.23bc41d791cbep-1);
    const real v91 = fma(v89, v75, 0x1.ae004186d573p+1);
    const real v92 = fma(v90, v75, 0x1.685169dba03bdp+1);
    const real v93 = fma(v92, v74, v91);
    const real v94 = fma(v93, v74, 0x1.fb9db22d0e56p+0);
    const real v95 = fma(v74, v94, v84);
    const real v96 = 0x1.54p+5 < v38 ? 0x1.54p+5 : v38;
    const real v97 = v96 * v96;
    const real v98 = fma(0x1.32a9435fed4e7p-20, v97, 0x1.08a001fe48b72p-11);
    const real v99 = fma(v98, v97, 0x1.fe381d916b0a1p-6);
    const real v100 = fma(0x1.1f4b94d6fa982p-15, v97, 0x1.36d094652e3c5p-8);
    const real v101 = fma(v99, v97, 0x1.055f38258df38p-1);
    const real v102 = fma(v100, v97, 0x1.2f1c1ecb9924fp-3);
    const real v103 = fma(v101, v97, 0x1.f5b985f3d7e7ep+0);
    const real v104 = fma(v102, v97, 0x1.3dcf6c8558486p+0);
    const real v105 = fma(v104, v96, v103);
    const real v106 = fma(v105, v96, 0x1.9504db2aa4879p+0);
    const real v107 = fma(0x1.1f4b94d48eafbp-15, v97, 0x1.3b4dc264396b9p-8);
    const real v108 = fma(0x1.32a943605573ep-20, v97, 0x1.09d2ab4eaae08p-11);
    const real v109 = fma(v107, v97, 0x1.421d625ed611bp-3);
    const real v110 = fma(v108, v97, 0x1.0752b05da680ep-5);
    const real v111 = fma(v109, v97, 0x1.82aa7406f0d44p+0);
    const real v112 = fma(v110, v97, 0x1.23bc41d791cbep-1);
    const real v113 = fma(v111, v97, 0x1.ae004186d573p+1);
    const real v114 = fma(v112, v97, 0x1.685169dba03bdp+1);
    const real v115 = fma(v114, v96, v113);
    const real v116 = fma(v115, v96, 0x1.fb9db22d0e56p+0);
    const real v117 = fma(v96, v116, v106);
    const real v118 = v95 * v117;
    const real v119 = 0x1p+0 / v118;
    const real v120 = v94 * v117;
    const real v121 = v120 * v119;
    const real v122 = v116 * v95;
    const real v123 = v122 * v119;
    const real v124 = v72 * v73;
    const real v125 = in_type * v33;
    const real v126 = v124 * v121;
    const int m127 = v125 < 0x0p+0;
    const real v128 = v35 - v126;
    const real v129 = m127 ? v126 : v128;
    const real v130 = in_type * v34;
    const real v131 = v124 * v123;
    const int m132 = v130 < 0x0p+0;
    const real v133 = v36 - v131;
    const real v134 = m132 ? v131 : v133;
    const real v135 = v129 - v134;
    const real v136 = fma(in_type, v135, 0x0p+0);
    const real v137 = 0x1p+0 / in_spot;
    const real v138 = v29 * v137;
    const real v139 = v72 * v6;
    const real v140 = v72 * v138;
    const real v141 = v140 * v137;
    const real v142 = in_type * v129;
    const real v143 = v142 * v137;
    const real v144 = v141 * v73;
    const real v145 = v139 * v73;
    const real v146 = in_vol * v29;
    const real v147 = in_vol * v146;
    const real v148 = 0x1p-1 * v147;
    const real v149 = v72 * v148;
    const real v150 = v149 * v73;
    const real v151 = in_rate * v134;
    const real v152 = in_dividend_yield * v129;
    const real v153 = v152 - v151;
    const real v154 = in_type * v153;
    const real v155 = v154 - v150;
    const real v156 = in_time * v134;
    const real v157 = in_type * v156;
    const real v158 = -in_type;
    const real v159 = in_time * v129;
    const real v160 = v158 * v159;
    const real v161 = fabs(v37);
    const real v162 = 0x1.54p+5 < v161 ? 0x1.54p+5 : v161;
    const real v163 = copysign(v162, v33);
    const real v164 = fabs(v38);
    const real v165 = 0x1.54p+5 < v164 ? 0x1.54p+5 : v164;
    const real v166 = copysign(v165, v34);
    const real v167 = v163 * v166;
    const real v168 = v6 * v29;
    const real v169 = v146 * v146;
    const real v170 = 0x1p-1 * v169;
    const real v171 = v30 * v29;
    const real v172 = v72 * v137;
    const real v173 = v166 * v168;
    const real v174 = v172 * v173;
    const real v175 = v174 * v73;
    const real v176 = -v175;
    const real v177 = v167 * v168;
    const real v178 = v139 * v177;
    const real v179 = v178 * v73;
    const real v180 = v166 * v170;
    const real v181 = v171 - v180;
    const real v182 = v129 * v137;
    const real v183 = in_dividend_yield * v182;
    const real v184 = in_type * v183;
    const real v185 = v172 * v181;
    const real v186 = v185 * v73;
    const real v187 = v184 - v186;
    const real v188 = fma(v171, v163, in_dividend_yield);
    const real v189 = 0x1p+0 + v167;
    const real v190 = v189 * v170;
    const real v191 = v188 - v190;
    const real v192 = v139 * v191;
    const real v193 = v192 * v73;
    const real v194 = 0x1p+0 - v167;
    const real v195 = v194 * v170;
    const real v196 = v188 + v195;
    const real v197 = v141 * v196;
    const real v198 = v197 * v73;
    const real v199 = fma(v163, v29, 0x1p+0);
    const real v200 = v199 * v137;
    const real v201 = v141 * v200;
    const real v202 = v201 * v73;
    const real v203 = -v202;
    const real v204 = v167 - 0x1p+0;
    const real v205 = v204 * v168;
    const real v206 = v141 * v205;
    const real v207 = v206 * v73;
    const real v208 = v166 * v166;
    const real v209 = fma(v163, v163, v208);
    const real v210 = fma(v167, v194, v209);
    const real v211 = v168 * v168;
    const real v212 = v210 * v211;
    const real v213 = v139 * v212;
    const real v214 = v213 * v73;
    const real v215 = -v214;
    const real v216 = 0x1p+0 / in_strike;
    const real v217 = v134 * v216;
    const real v218 = v158 * v217;
    const real v219 = v29 * v216;
    const real v220 = v72 * v219;
    const real v221 = v220 * v216;
    const real v222 = v221 * v73;
    const real v223 = v134 / v36;
    const real v224 = -in_rate;
    const real v225 = v224 * in_time;
    const real v226 = -v225;
    const real v227 = ntx_exp_normal(v226);
    const real v228 = v136 * v227;
    const real v229 = fabs(v0);
    const real v230 = fabs(v3);
    const real v231 = v229 > v230 ? v229 : v230;
    const real v232 = in_spot < in_strike ? in_spot : in_strike;
    const int m233 = 0x1p-200 <= v232;
    const real v234 = in_time < in_vol ? in_time : in_vol;
    const int m235 = 0x1p-100 <= v234;
    const real v236 = in_spot + in_strike;
    const real v237 = in_time + in_vol;
    const real v238 = v236 + v237;
    const int m239 = v238 <= 0x1p+200;
    const int m240 = v231 <= 0x1.14p+6;
    const int m241 = in_rate == in_rate;
    const int m242 = m240 & m241;
    const int m243 = m233 & m235;
    const int m244 = m243 & m239;
    const int m245 = m244 & m242;
    const real v246 = fabs(in_type);
    const int m247 = v246 == 0x1p+0;
    const int m248 = m245 & m247;
    const real v249 = m248 ? 0x1p+0 : 0x0p+0;
    out[0] = v249; /* kind */
    out[1] = v136; /* price */
    out[2] = v143; /* delta */
    out[3] = v144; /* gamma */
    out[4] = v145; /* vega */
    out[5] = v155; /* theta */
    out[6] = v157; /* rho */
    out[7] = v160; /* phi */
    out[8] = v176; /* vanna */
    out[9] = v179; /* volga */
    out[10] = v187; /* charm */
    out[11] = v193; /* veta */
    out[12] = v203; /* speed */
    out[13] = v207; /* zomma */
    out[14] = v198; /* color */
    out[15] = v215; /* ultima */
    out[16] = v218; /* dual_delta */
    out[17] = v222; /* dual_gamma */
    out[18] = v223; /* itm_probability */
    out[19] = v228; /* undiscounted_price */
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
