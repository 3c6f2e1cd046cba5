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
    const real v0 = in_dividend_yield * in_time;
    const real v1 = -v0;
    const real v2 = fma(v1, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v3 = v2 - 0x1.8p+52;
    const real v4 = fma(v3, -0x1.62e42fefa39efp-1, v1);
    const real v5 = v4 * v4;
    const real v6 = fma(0x1.ad7f6c633011bp-26, v5, 0x1.71df2553cf019p-19);
    const real v7 = fma(v6, v5, 0x1.a01a012a570b6p-13);
    const real v8 = fma(0x1.28ad72cc49578p-22, v5, 0x1.a0199a0c691c3p-16);
    const real v9 = fma(v7, v5, 0x1.1111111127be7p-7);
    const real v10 = fma(v8, v5, 0x1.6c16c1842a0ffp-10);
    const real v11 = fma(v9, v5, 0x1.55555555554fap-3);
    const real v12 = fma(v10, v5, 0x1.555555555087dp-5);
    const real v13 = fma(v12, v4, v11);
    const real v14 = fma(v13, v4, 0x1.000000000000ap-1);
    const real v15 = fma(v5, v14, v4);
    const real v16 = fma(in_spot, v15, in_spot);
    const real v17 = ntx_scale2_normal(v16, v3);
    const real v18 = sqrt(in_time);
    const real v19 = in_vol * v18;
    const real v20 = ntx_align_scaled(in_spot, in_strike);
    const real v21 = ntx_align_exponent(in_spot, in_strike);
    const real v22 = 0x1p+0 / v19;
    const real v23 = in_spot - v20;
    const real v24 = in_spot + v20;
    const real v25 = v23 / v24;
    const real v26 = in_rate * in_time;
    const real v27 = v26 - v0;
    const real v28 = v25 * v25;
    const real v29 = v28 * v28;
    const real v30 = fma(0x1.3852e891cfa5cp-3, v29, 0x1.c71c0168ebc05p-3);
    const real v31 = fma(0x1.3abd958759e39p-3, v29, 0x1.7474e1ec52f49p-3);
    const real v32 = fma(v30, v29, 0x1.99999998f0ca1p-2);
    const real v33 = fma(v31, v29, 0x1.249249b21c095p-2);
    const real v34 = fma(v33, v28, v32);
    const real v35 = fma(v34, v28, 0x1.5555555555776p-1);
    const real v36 = v25 * v28;
    const real v37 = v25 + v25;
    const real v38 = fma(v21, 0x1.62e42fefa39efp-1, v37);
    const real v39 = fma(v36, v35, v38);
    const real v40 = v39 + v27;
    const real v41 = v40 * v22;
    const real v42 = fma(0x1p-1, v19, v41);
    const real v43 = fma(-0x1p-1, v19, v41);
    const real v44 = fabs(v42);
    const real v45 = 0x1.54p+5 < v44 ? 0x1.54p+5 : v44;
    const real v46 = v45 * v45;
    const real v47 = v46 * -0x1p-1;
    const real v48 = fma(v47, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v49 = v48 - 0x1.8p+52;
    const real v50 = fma(v49, -0x1.62e42fefa39efp-1, v47);
    const real v51 = v50 * v50;
    const real v52 = fma(0x1.ad7f6c633011bp-26, v51, 0x1.71df2553cf019p-19);
    const real v53 = fma(v52, v51, 0x1.a01a012a570b6p-13);
    const real v54 = fma(0x1.28ad72cc49578p-22, v51, 0x1.a0199a0c691c3p-16);
    const real v55 = fma(v53, v51, 0x1.1111111127be7p-7);
    const real v56 = fma(v54, v51, 0x1.6c16c1842a0ffp-10);
    const real v57 = fma(v55, v51, 0x1.55555555554fap-3);
    const real v58 = fma(v56, v51, 0x1.555555555087dp-5);
    const real v59 = fma(v58, v50, v57);
    const real v60 = fma(v59, v50, 0x1.000000000000ap-1);
    const real v61 = fma(v51, v60, v50);
    const real v62 = v61 + 0x1p+0;
    const real v63 = v17 * 0x1.9884533d43651p-2;
    const real v64 = v63 * v62;
    const int m65 = 0x1.54p+5 <= v45;
    const int m66 = v49 < -0x1.a6p+8;
    const real v67 = m66 ? 0x1.2cp+9 : 0x0p+0;
    const real v68 = v49 + v67;
    const real v69 = ntx_scale2_normal(v64, v68);
    const real v70 = m65 ? 0x0p+0 : v69;
    const real v71 = m66 ? 0x1p-600 : 0x1p+0;
    const real v72 = v70 * v71;
    const real v73 = in_type * v42;
    const real v74 = fma(0x1.32a9435fed4e7p-20, v46, 0x1.08a001fe48b72p-11);
    const real v75 = fma(v74, v46, 0x1.fe381d916b0a1p-6);
    const real v76 = fma(0x1.1f4b94d6fa982p-15, v46, 0x1.36d094652e3c5p-8);
    const real v77 = fma(v75, v46, 0x1.055f38258df38p-1);
    const real v78 = fma(v76, v46, 0x1.2f1c1ecb9924fp-3);
    const real v79 = fma(v77, v46, 0x1.f5b985f3d7e7ep+0);
    const real v80 = fma(v78, v46, 0x1.3dcf6c8558486p+0);
    const real v81 = fma(v80, v45, v79);
    const real v82 = fma(v81, v45, 0x1.9504db2aa4879p+0);
    const real v83 = fma(0x1.1f4b94d48eafbp-15, v46, 0x1.3b4dc264396b9p-8);
    const real v84 = fma(0x1.32a943605573ep-20, v46, 0x1.09d2ab4eaae08p-11);
    const real v85 = fma(v83, v46, 0x1.421d625ed611bp-3);
    const real v86 = fma(v84, v46, 0x1.0752b05da680ep-5);
    const real v87 = fma(v85, v46, 0x1.82aa7406f0d44p+0);
    const real v88 = fma(v86, v46, 0x1.23bc41d791cbep-1);
    const real v89 = fma(v87, v46, 0x1.ae004186d573p+1);
    const real v90 = fma(v88, v46, 0x1.685169dba03bdp+1);
    const real v91 = fma(v90, v45, v89);
    const real v92 = fma(v91, v45, 0x1.fb9db22d0e56p+0);
    const real v93 = fma(v45, v92, v82);
    const real v94 = v92 / v93;
    const real v95 = v72 * v94;
    const int m96 = v73 < 0x0p+0;
    const real v97 = v17 - v95;
    const real v98 = m96 ? v95 : v97;
    const real v99 = in_type * v70;
    const real v100 = copysign(v45, v42);
    const real v101 = fabs(v43);
    const real v102 = 0x1.54p+5 < v101 ? 0x1.54p+5 : v101;
    const real v103 = copysign(v102, v43);
    const real v104 = v100 * v103;
    const real v105 = 0x1p+0 / in_spot;
    const real v106 = v22 * v105;
    const real v107 = v18 * v22;
    const real v108 = in_vol * v22;
    const real v109 = v108 * v108;
    const real v110 = 0x1p-1 * v109;
    const real v111 = in_rate - in_dividend_yield;
    const real v112 = v111 * v22;
    const real v113 = v103 * v110;
    const real v114 = v112 - v113;
    const real v115 = v100 * v110;
    const real v116 = v112 - v115;
    const real v117 = v18 * v107;
    const real v118 = v98 * v105;
    const real v119 = v99 * v106;
    const real v120 = v119 * v71;
    const real v121 = v118 + v120;
    const real v122 = v119 * v106;
    const real v123 = v122 * v103;
    const real v124 = v123 * v71;
    const real v125 = -v124;
    const real v126 = v103 * v107;
    const real v127 = v99 * v126;
    const real v128 = v127 * v71;
    const real v129 = -v128;
    const real v130 = in_dividend_yield * v98;
    const real v131 = v99 * v114;
    const real v132 = v131 * v71;
    const real v133 = v130 - v132;
    const real v134 = v99 * v117;
    const real v135 = v134 * v71;
    const real v136 = in_time * v98;
    const real v137 = -v135;
    const real v138 = v137 - v136;
    const real v139 = v103 * v103;
    const real v140 = 0x1p+0 - v139;
    const real v141 = v140 * v107;
    const real v142 = v119 * v141;
    const real v143 = v142 * v71;
    const real v144 = -v143;
    const real v145 = v104 * v103;
    const real v146 = v145 - v100;
    const real v147 = v146 - v103;
    const real v148 = v107 * v107;
    const real v149 = v147 * v148;
    const real v150 = v99 * v149;
    const real v151 = v150 * v71;
    const real v152 = -v151;
    const real v153 = fma(v100, v114, in_dividend_yield);
    const real v154 = in_dividend_yield * v118;
    const real v155 = v105 * v114;
    const real v156 = v99 * v155;
    const real v157 = v153 + v110;
    const real v158 = v119 * v157;
    const real v159 = v158 - v156;
    const real v160 = v159 * v71;
    const real v161 = v154 + v160;
    const real v162 = v153 * v103;
    const real v163 = v116 - v162;
    const real v164 = v163 * v107;
    const real v165 = v99 * v164;
    const real v166 = v165 * v71;
    const real v167 = fma(0x1p+1, v19, v103);
    const real v168 = v103 * v167;
    const real v169 = 0x1p+0 - v168;
    const real v170 = v106 * v169;
    const real v171 = v122 * v170;
    const real v172 = v171 * v71;
    const real v173 = -v172;
    const real v174 = v147 - v103;
    const real v175 = v122 * v174;
    const real v176 = v175 * v107;
    const real v177 = v176 * v71;
    const real v178 = -v177;
    const real v179 = v103 * v109;
    const real v180 = v163 - v179;
    const real v181 = v122 * v180;
    const real v182 = v181 * v71;
    const real v183 = fma(v100, v100, v139);
    const real v184 = v100 + v103;
    const real v185 = v183 * v103;
    const real v186 = v184 - v185;
    const real v187 = v104 * v100;
    const real v188 = v186 - v187;
    const real v189 = v104 - 0x1p+1;
    const real v190 = fma(v189, v147, v188);
    const real v191 = v190 * v148;
    const real v192 = v99 * v191;
    const real v193 = v192 * v107;
    const real v194 = v193 * v71;
    const real v195 = -v194;
    const real v196 = 0x1p+0 / in_strike;
    const real v197 = v22 * v196;
    const real v198 = v99 * v197;
    const real v199 = v198 * v71;
    const real v200 = -v199;
    const real v201 = v198 * v197;
    const real v202 = v100 - v19;
    const real v203 = v201 * v202;
    const real v204 = v203 * v71;
    const real v205 = -v204;
    const real v206 = in_type * v43;
    const real v207 = ntx_norm_cdf(v206);
    const real v208 = -in_rate;
    const real v209 = v208 * in_time;
    const real v210 = -v209;
    const real v211 = ntx_exp_normal(v210);
    const real v212 = v98 * v211;
    const real v213 = fabs(v26);
    const real v214 = fabs(v0);
    const real v215 = v213 + v214;
    const real v216 = in_spot < in_strike ? in_spot : in_strike;
    const int m217 = 0x1p-200 <= v216;
    const real v218 = in_time < in_vol ? in_time : in_vol;
    const int m219 = 0x1p-100 <= v218;
    const real v220 = in_spot + in_strike;
    const real v221 = in_time + in_vol;
    const real v222 = v220 + v221;
    const int m223 = v222 <= 0x1p+200;
    const int m224 = v215 <= 0x1.14p+6;
    const int m225 = m217 & m219;
    const int m226 = m225 & m223;
    const int m227 = m226 & m224;
    const real v228 = fabs(in_type);
    const int m229 = v228 == 0x1p+0;
    const int m230 = m227 & m229;
    const real v231 = m230 ? 0x1p+0 : 0x0p+0;
    out[0] = v231; /* kind */
    out[1] = v98; /* price */
    out[2] = v121; /* delta */
    out[3] = v125; /* gamma */
    out[4] = v129; /* vega */
    out[5] = v133; /* theta */
    out[6] = v135; /* rho */
    out[7] = v138; /* phi */
    out[8] = v144; /* vanna */
    out[9] = v152; /* volga */
    out[10] = v161; /* charm */
    out[11] = v166; /* veta */
    out[12] = v173; /* speed */
    out[13] = v178; /* zomma */
    out[14] = v182; /* color */
    out[15] = v195; /* ultima */
    out[16] = v200; /* dual_delta */
    out[17] = v205; /* dual_gamma */
    out[18] = v207; /* itm_probability */
    out[19] = v212; /* undiscounted_price */
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
