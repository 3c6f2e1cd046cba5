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

real ntx_norm_cdf(real x) {
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
    const real v23 = fma(0x1.32a9435fed4e7p-20, v2, 0x1.08a001fe48b72p-11);
    const real v24 = fma(v23, v2, 0x1.fe381d916b0a1p-6);
    const real v25 = fma(0x1.1f4b94d6fa982p-15, v2, 0x1.36d094652e3c5p-8);
    const real v26 = fma(v24, v2, 0x1.055f38258df38p-1);
    const real v27 = fma(v25, v2, 0x1.2f1c1ecb9924fp-3);
    const real v28 = fma(v26, v2, 0x1.f5b985f3d7e7ep+0);
    const real v29 = fma(v27, v2, 0x1.3dcf6c8558486p+0);
    const real v30 = fma(v29, v1, v28);
    const real v31 = fma(v30, v1, 0x1.9504db2aa4879p+0);
    const real v32 = fma(0x1.1f4b94d48eafbp-15, v2, 0x1.3b4dc264396b9p-8);
    const real v33 = fma(0x1.32a943605573ep-20, v2, 0x1.09d2ab4eaae08p-11);
    const real v34 = fma(v32, v2, 0x1.421d625ed611bp-3);
    const real v35 = fma(v33, v2, 0x1.0752b05da680ep-5);
    const real v36 = fma(v34, v2, 0x1.82aa7406f0d44p+0);
    const real v37 = fma(v35, v2, 0x1.23bc41d791cbep-1);
    const real v38 = fma(v36, v2, 0x1.ae004186d573p+1);
    const real v39 = fma(v37, v2, 0x1.685169dba03bdp+1);
    const real v40 = fma(v39, v1, v38);
    const real v41 = fma(v40, v1, 0x1.fb9db22d0e56p+0);
    const real v42 = fma(v1, v41, v31);
    const real v43 = v41 / v42;
    const real v44 = v22 * 0x1.9884533d43651p-2;
    const real v45 = -v44;
    const real v46 = fma(v22, 0x1.9884533d43651p-2, v45);
    const real v47 = fma(v22, -0x1.cbc0d30ebfd15p-56, v46);
    const real v48 = v47 * v43;
    const real v49 = fma(v43, v44, v48);
    const real v50 = ntx_scale2(v49, v7);
    const int m51 = 0x0p+0 < x;
    const real v52 = 0x1p+0 - v50;
    const real v53 = m51 ? v52 : v50;
    return v53;
}

void ntx_regular(const real *in, real *out) {
    const real in_type = in[0];
    const real in_spot = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_dividend_yield = in[5];
    const real in_vol = in[6];
    const real v0 = in_dividend_yield * in_time;
    const real v1 = -v0;
    const real v2 = ntx_exp_normal(v1);
    const real v3 = in_spot * v2;
    const real v4 = sqrt(in_time);
    const real v5 = in_vol * v4;
    const real v6 = ntx_align_scaled(in_spot, in_strike);
    const real v7 = ntx_align_exponent(in_spot, in_strike);
    const real v8 = in_spot + v6;
    const real v9 = v8 * v5;
    const real v10 = 0x1p+0 / v9;
    const real v11 = in_spot - v6;
    const real v12 = v5 * v10;
    const real v13 = v11 * v12;
    const real v14 = v13 * v13;
    const real v15 = v14 * v14;
    const real v16 = fma(0x1.3852e891cfa5cp-3, v15, 0x1.c71c0168ebc05p-3);
    const real v17 = fma(0x1.3abd958759e39p-3, v15, 0x1.7474e1ec52f49p-3);
    const real v18 = fma(v16, v15, 0x1.99999998f0ca1p-2);
    const real v19 = fma(v17, v15, 0x1.249249b21c095p-2);
    const real v20 = fma(v19, v14, v18);
    const real v21 = fma(v20, v14, 0x1.5555555555776p-1);
    const real v22 = v13 + v13;
    const real v23 = fma(v7, 0x1.9ef35793c7673p-41, v22);
    const real v24 = v13 * v14;
    const real v25 = fma(v24, v21, v23);
    const real v26 = fma(v7, 0x1.62e42fefa2p-1, v25);
    const real v27 = v8 * v10;
    const real v28 = in_rate - in_dividend_yield;
    const real v29 = fma(v28, in_time, v26);
    const real v30 = v29 * v27;
    const real v31 = fma(0x1p-1, v5, v30);
    const real v32 = fma(-0x1p-1, v5, v30);
    const real v33 = fabs(v31);
    const real v34 = 0x1.54p+5 < v33 ? 0x1.54p+5 : v33;
    const real v35 = v34 * v34;
    const real v36 = -v35;
    const real v37 = fma(v34, v34, v36);
    const real v38 = v35 * -0x1p-1;
    const real v39 = fma(v38, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v40 = v39 - 0x1.8p+52;
    const real v41 = fma(v40, -0x1.62e42fefa2p-1, v38);
    const real v42 = fma(v40, -0x1.9ef35793c7673p-41, v41);
    const real v43 = fma(v37, -0x1p-1, v42);
    const real v44 = v43 * v43;
    const real v45 = fma(0x1.ad7f6c633011bp-26, v44, 0x1.71df2553cf019p-19);
    const real v46 = fma(v45, v44, 0x1.a01a012a570b6p-13);
    const real v47 = fma(0x1.28ad72cc49578p-22, v44, 0x1.a0199a0c691c3p-16);
    const real v48 = fma(v46, v44, 0x1.1111111127be7p-7);
    const real v49 = fma(v47, v44, 0x1.6c16c1842a0ffp-10);
    const real v50 = fma(v48, v44, 0x1.55555555554fap-3);
    const real v51 = fma(v49, v44, 0x1.555555555087dp-5);
    const real v52 = fma(v51, v43, v50);
    const real v53 = fma(v52, v43, 0x1.000000000000ap-1);
    const real v54 = fma(v44, v53, v43);
    const real v55 = v54 + 0x1p+0;
    const real v56 = v3 * 0x1.9884533d43651p-2;
    const real v57 = v56 * v55;
    const int m58 = 0x1.54p+5 <= v34;
    const int m59 = v40 < -0x1.a6p+8;
    const real v60 = m59 ? 0x1.2cp+9 : 0x0p+0;
    const real v61 = v40 + v60;
    const real v62 = ntx_scale2_normal(v57, v61);
    const real v63 = m58 ? 0x0p+0 : v62;
    const real v64 = m59 ? 0x1p-600 : 0x1p+0;
    const real v65 = in_type * v31;
    const real v66 = v63 * v64;
    const real v67 = fma(0x1.32a9435fed4e7p-20, v35, 0x1.08a001fe48b72p-11);
    const real v68 = fma(v67, v35, 0x1.fe381d916b0a1p-6);
    const real v69 = fma(0x1.1f4b94d6fa982p-15, v35, 0x1.36d094652e3c5p-8);
    const real v70 = fma(v68, v35, 0x1.055f38258df38p-1);
    const real v71 = fma(v69, v35, 0x1.2f1c1ecb9924fp-3);
    const real v72 = fma(v70, v35, 0x1.f5b985f3d7e7ep+0);
    const real v73 = fma(v71, v35, 0x1.3dcf6c8558486p+0);
    const real v74 = fma(v73, v34, v72);
    const real v75 = fma(v74, v34, 0x1.9504db2aa4879p+0);
    const real v76 = fma(0x1.1f4b94d48eafbp-15, v35, 0x1.3b4dc264396b9p-8);
    const real v77 = fma(0x1.32a943605573ep-20, v35, 0x1.09d2ab4eaae08p-11);
    const real v78 = fma(v76, v35, 0x1.421d625ed611bp-3);
    const real v79 = fma(v77, v35, 0x1.0752b05da680ep-5);
    const real v80 = fma(v78, v35, 0x1.82aa7406f0d44p+0);
    const real v81 = fma(v79, v35, 0x1.23bc41d791cbep-1);
    const real v82 = fma(v80, v35, 0x1.ae004186d573p+1);
    const real v83 = fma(v81, v35, 0x1.685169dba03bdp+1);
    const real v84 = fma(v83, v34, v82);
    const real v85 = fma(v84, v34, 0x1.fb9db22d0e56p+0);
    const real v86 = fma(v34, v85, v75);
    const real v87 = v85 / v86;
    const real v88 = v66 * v87;
    const int m89 = v65 < 0x0p+0;
    const real v90 = v3 - v88;
    const real v91 = m89 ? v88 : v90;
    const real v92 = in_type * v63;
    const real v93 = copysign(v34, v31);
    const real v94 = fabs(v32);
    const real v95 = 0x1.54p+5 < v94 ? 0x1.54p+5 : v94;
    const real v96 = copysign(v95, v32);
    const real v97 = v93 * v96;
    const real v98 = 0x1p+0 / in_spot;
    const real v99 = v27 * v98;
    const real v100 = v4 * v27;
    const real v101 = in_vol * v27;
    const real v102 = v101 * v101;
    const real v103 = 0x1p-1 * v102;
    const real v104 = v28 * v27;
    const real v105 = v96 * v103;
    const real v106 = v104 - v105;
    const real v107 = v93 * v103;
    const real v108 = v104 - v107;
    const real v109 = v4 * v100;
    const real v110 = v91 * v98;
    const real v111 = v92 * v99;
    const real v112 = v111 * v64;
    const real v113 = v110 + v112;
    const real v114 = v111 * v99;
    const real v115 = v114 * v96;
    const real v116 = v115 * v64;
    const real v117 = -v116;
    const real v118 = v96 * v100;
    const real v119 = v92 * v118;
    const real v120 = v119 * v64;
    const real v121 = -v120;
    const real v122 = in_dividend_yield * v91;
    const real v123 = v92 * v106;
    const real v124 = v123 * v64;
    const real v125 = v122 - v124;
    const real v126 = v92 * v109;
    const real v127 = v126 * v64;
    const real v128 = in_time * v91;
    const real v129 = -v127;
    const real v130 = v129 - v128;
    const real v131 = v96 * v96;
    const real v132 = 0x1p+0 - v131;
    const real v133 = v132 * v100;
    const real v134 = v111 * v133;
    const real v135 = v134 * v64;
    const real v136 = -v135;
    const real v137 = v97 * v96;
    const real v138 = v137 - v93;
    const real v139 = v138 - v96;
    const real v140 = v100 * v100;
    const real v141 = v139 * v140;
    const real v142 = v92 * v141;
    const real v143 = v142 * v64;
    const real v144 = -v143;
    const real v145 = fma(v93, v106, in_dividend_yield);
    const real v146 = in_dividend_yield * v110;
    const real v147 = v98 * v106;
    const real v148 = v92 * v147;
    const real v149 = v145 + v103;
    const real v150 = v111 * v149;
    const real v151 = v150 - v148;
    const real v152 = v151 * v64;
    const real v153 = v146 + v152;
    const real v154 = v145 * v96;
    const real v155 = v108 - v154;
    const real v156 = v155 * v100;
    const real v157 = v92 * v156;
    const real v158 = v157 * v64;
    const real v159 = fma(0x1p+1, v5, v96);
    const real v160 = v96 * v159;
    const real v161 = 0x1p+0 - v160;
    const real v162 = v99 * v161;
    const real v163 = v114 * v162;
    const real v164 = v163 * v64;
    const real v165 = -v164;
    const real v166 = v139 - v96;
    const real v167 = v114 * v166;
    const real v168 = v167 * v100;
    const real v169 = v168 * v64;
    const real v170 = -v169;
    const real v171 = v96 * v102;
    const real v172 = v155 - v171;
    const real v173 = v114 * v172;
    const real v174 = v173 * v64;
    const real v175 = fma(v93, v93, v131);
    const real v176 = v93 + v96;
    const real v177 = v175 * v96;
    const real v178 = v176 - v177;
    const real v179 = v97 * v93;
    const real v180 = v178 - v179;
    const real v181 = v97 - 0x1p+1;
    const real v182 = fma(v181, v139, v180);
    const real v183 = v182 * v140;
    const real v184 = v92 * v183;
    const real v185 = v184 * v100;
    const real v186 = v185 * v64;
    const real v187 = -v186;
    const real v188 = 0x1p+0 / in_strike;
    const real v189 = v27 * v188;
    const real v190 = v92 * v189;
    const real v191 = v190 * v64;
    const real v192 = -v191;
    const real v193 = v190 * v189;
    const real v194 = v93 - v5;
    const real v195 = v193 * v194;
    const real v196 = v195 * v64;
    const real v197 = -v196;
    const real v198 = in_type * v32;
    const real v199 = ntx_norm_cdf(v198);
    const real v200 = -in_rate;
    const real v201 = v200 * in_time;
    const real v202 = -v201;
    const real v203 = ntx_exp_normal(v202);
    const real v204 = v91 * v203;
    const real v205 = in_rate * in_time;
    const real v206 = fabs(v205);
    const real v207 = fabs(v0);
    const real v208 = v206 > v207 ? v206 : v207;
    const real v209 = in_spot < in_strike ? in_spot : in_strike;
    const int m210 = 0x1p-200 <= v209;
    const real v211 = in_time < in_vol ? in_time : in_vol;
    const int m212 = 0x1p-100 <= v211;
    const real v213 = in_spot + in_strike;
    const real v214 = in_time + in_vol;
    const real v215 = v213 + v214;
    const int m216 = v215 <= 0x1p+200;
    const int m217 = v208 <= 0x1.14p+6;
    const int m218 = in_rate == in_rate;
    const int m219 = m217 & m218;
    const int m220 = m210 & m212;
    const int m221 = m220 & m216;
    const int m222 = m221 & m219;
    const real v223 = fabs(in_type);
    const int m224 = v223 == 0x1p+0;
    const int m225 = m222 & m224;
    const real v226 = m225 ? 0x1p+0 : 0x0p+0;
    out[0] = v226; /* kind */
    out[1] = v91; /* price */
    out[2] = v113; /* delta */
    out[3] = v117; /* gamma */
    out[4] = v121; /* vega */
    out[5] = v125; /* theta */
    out[6] = v127; /* rho */
    out[7] = v130; /* phi */
    out[8] = v136; /* vanna */
    out[9] = v144; /* volga */
    out[10] = v153; /* charm */
    out[11] = v158; /* veta */
    out[12] = v165; /* speed */
    out[13] = v170; /* zomma */
    out[14] = v174; /* color */
    out[15] = v187; /* ultima */
    out[16] = v192; /* dual_delta */
    out[17] = v197; /* dual_gamma */
    out[18] = v199; /* itm_probability */
    out[19] = v204; /* undiscounted_price */
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
