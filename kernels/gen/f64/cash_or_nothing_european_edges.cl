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

real ntx_ln(real x) {
    const int m0 = x < 0x1p-1022;
    const real v1 = x * 0x1p+54;
    const real v2 = m0 ? v1 : x;
    const real v3 = ntx_align_scaled(0x1p+0, v2);
    const real v4 = ntx_align_exponent(0x1p+0, v2);
    const real v5 = m0 ? -0x1.bp+5 : 0x0p+0;
    const real v6 = v5 - v4;
    const real v7 = v3 - 0x1p+0;
    const real v8 = 0x1p+1 + v7;
    const real v9 = v7 / v8;
    const real v10 = v9 * v9;
    const real v11 = v10 * v10;
    const real v12 = fma(0x1.3852e891cfa5cp-3, v11, 0x1.c71c0168ebc05p-3);
    const real v13 = fma(0x1.3abd958759e39p-3, v11, 0x1.7474e1ec52f49p-3);
    const real v14 = fma(v12, v11, 0x1.99999998f0ca1p-2);
    const real v15 = fma(v13, v11, 0x1.249249b21c095p-2);
    const real v16 = fma(v15, v10, v14);
    const real v17 = fma(v16, v10, 0x1.5555555555776p-1);
    const real v18 = v10 * v17;
    const real v19 = v7 - v18;
    const real v20 = -v9;
    const real v21 = fma(v6, 0x1.9ef35793c7673p-41, 0x0p+0);
    const real v22 = fma(v20, v19, v21);
    const real v23 = fma(v6, 0x1.62e42fefa2p-1, v7);
    const real v24 = -v23;
    const real v25 = fma(v6, 0x1.62e42fefa2p-1, v24);
    const real v26 = v25 + v7;
    const real v27 = v26 + v22;
    const real v28 = v23 + v27;
    const int m29 = x == 0x0p+0;
    const real v30 = m29 ? -(real)INFINITY : v28;
    const int m31 = x < (real)INFINITY;
    const real v32 = m31 ? v30 : x;
    const int m33 = x < 0x0p+0;
    const real v34 = m33 ? (real)NAN : v32;
    return v34;
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

void ntx_edge(const real *in, real *out) {
    const real in_type = in[0];
    const real in_spot = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_dividend_yield = in[5];
    const real in_vol = in[6];
    const real in_cash = in[7];
    const real v0 = in_cash * 0x0p+0;
    const int m1 = v0 == 0x0p+0;
    const real v2 = m1 ? 0x0p+0 : 0x1.4p+3;
    const int m3 = 0x0p+0 <= in_vol;
    const real v4 = m3 ? v2 : 0x1p+3;
    const real v5 = in_dividend_yield * 0x0p+0;
    const int m6 = v5 == 0x0p+0;
    const real v7 = m6 ? v4 : 0x1.cp+2;
    const real v8 = in_rate * 0x0p+0;
    const int m9 = v8 == 0x0p+0;
    const real v10 = m9 ? v7 : 0x1.8p+2;
    const int m11 = 0x0p+0 <= in_time;
    const real v12 = m11 ? v10 : 0x1.4p+2;
    const int m13 = 0x0p+0 <= in_strike;
    const real v14 = m13 ? v12 : 0x1p+2;
    const int m15 = 0x0p+0 <= in_spot;
    const real v16 = m15 ? v14 : 0x1p+1;
    const real v17 = fabs(in_type);
    const int m18 = v17 == 0x1p+0;
    const real v19 = m18 ? v16 : 0x1p+0;
    const int m20 = v19 == 0x0p+0;
    const real v21 = m20 ? 0x0p+0 : v19;
    const int m22 = v21 == 0x0p+0;
    const real v23 = in_type + 0x0p+0;
    const real v24 = in_spot + 0x0p+0;
    const real v25 = in_strike + 0x0p+0;
    const real v26 = in_time + 0x0p+0;
    const real v27 = in_rate + 0x0p+0;
    const real v28 = in_dividend_yield + 0x0p+0;
    const real v29 = in_vol + 0x0p+0;
    const real v30 = in_cash + 0x0p+0;
    const int m31 = v27 == 0x0p+0;
    const int m32 = v26 == 0x0p+0;
    const int m33 = m31 | m32;
    const real v34 = v27 * v26;
    const real v35 = m33 ? 0x0p+0 : v34;
    const real v36 = -v35;
    const real v37 = ntx_exp(v36);
    const int m38 = v30 == 0x0p+0;
    const int m39 = v37 == 0x0p+0;
    const int m40 = m38 | m39;
    const real v41 = v30 * v37;
    const real v42 = m40 ? 0x0p+0 : v41;
    const real v43 = sqrt(v26);
    const int m44 = v29 == 0x0p+0;
    const int m45 = v43 == 0x0p+0;
    const int m46 = m44 | m45;
    const real v47 = v29 * v43;
    const real v48 = m46 ? 0x0p+0 : v47;
    const real v49 = v27 - v28;
    const real v50 = ntx_ln(v24);
    const real v51 = ntx_ln(v25);
    const real v52 = v50 - v51;
    const int m53 = v49 == 0x0p+0;
    const int m54 = m53 | m32;
    const real v55 = v49 * v26;
    const real v56 = m54 ? 0x0p+0 : v55;
    const real v57 = v52 + v56;
    const int m58 = v57 == 0x0p+0;
    const real v59 = copysign((real)INFINITY, v57);
    const real v60 = m58 ? 0x0p+0 : v59;
    const int m61 = v57 == v57;
    const int m62 = !m61;
    const real v63 = m62 ? v57 : v60;
    const int m64 = v48 == 0x0p+0;
    const real v65 = v57 / v48;
    const real v66 = m64 ? v63 : v65;
    const real v67 = 0x1p-1 * v29;
    const real v68 = v67 * v29;
    const int m69 = v48 == (real)INFINITY;
    const real v70 = v49 + v68;
    const int m71 = v70 == 0x0p+0;
    const real v72 = v70 * (real)INFINITY;
    const real v73 = m71 ? 0x0p+0 : v72;
    const real v74 = fma(0x1p-1, v48, v66);
    const real v75 = m69 ? v73 : v74;
    const real v76 = v49 - v68;
    const int m77 = v76 == 0x0p+0;
    const real v78 = v76 * (real)INFINITY;
    const real v79 = m77 ? 0x0p+0 : v78;
    const real v80 = fma(-0x1p-1, v48, v66);
    const real v81 = m69 ? v79 : v80;
    const real v82 = 0x1p+0 / v48;
    const real v83 = fabs(v81);
    const real v84 = 0x1.54p+5 < v83 ? 0x1.54p+5 : v83;
    const real v85 = v84 * v84;
    const real v86 = v85 * -0x1p-1;
    const real v87 = fma(v86, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v88 = v87 - 0x1.8p+52;
    const real v89 = fma(v88, -0x1.62e42fefa39efp-1, v86);
    const real v90 = v89 * v89;
    const real v91 = fma(0x1.ad7f6c633011bp-26, v90, 0x1.71df2553cf019p-19);
    const real v92 = fma(v91, v90, 0x1.a01a012a570b6p-13);
    const real v93 = fma(0x1.28ad72cc49578p-22, v90, 0x1.a0199a0c691c3p-16);
    const real v94 = fma(v92, v90, 0x1.1111111127be7p-7);
    const real v95 = fma(v93, v90, 0x1.6c16c1842a0ffp-10);
    const real v96 = fma(v94, v90, 0x1.55555555554fap-3);
    const real v97 = fma(v95, v90, 0x1.555555555087dp-5);
    const real v98 = fma(v97, v89, v96);
    const real v99 = fma(v98, v89, 0x1.000000000000ap-1);
    const real v100 = fma(v90, v99, v89);
    const real v101 = v100 + 0x1p+0;
    const real v102 = v42 * 0x1.9884533d43651p-2;
    const real v103 = v102 * v101;
    const int m104 = 0x1.54p+5 <= v84;
    const int m105 = v88 < -0x1.a6p+8;
    const real v106 = m105 ? 0x1.2cp+9 : 0x0p+0;
    const real v107 = v88 + v106;
    const int m108 = v42 == 0x0p+0;
    const int m109 = m104 | m108;
    const real v110 = ntx_scale2(v103, v107);
    const real v111 = m109 ? 0x0p+0 : v110;
    const real v112 = m105 ? 0x1p-600 : 0x1p+0;
    const real v113 = v111 * v112;
    const real v114 = v23 * v81;
    const real v115 = fma(0x1.32a9435fed4e7p-20, v85, 0x1.08a001fe48b72p-11);
    const real v116 = fma(v115, v85, 0x1.fe381d916b0a1p-6);
    const real v117 = fma(0x1.1f4b94d6fa982p-15, v85, 0x1.36d094652e3c5p-8);
    const real v118 = fma(v116, v85, 0x1.055f38258df38p-1);
    const real v119 = fma(v117, v85, 0x1.2f1c1ecb9924fp-3);
    const real v120 = fma(v118, v85, 0x1.f5b985f3d7e7ep+0);
    const real v121 = fma(v119, v85, 0x1.3dcf6c8558486p+0);
    const real v122 = fma(v121, v84, v120);
    const real v123 = fma(v122, v84, 0x1.9504db2aa4879p+0);
    const real v124 = fma(0x1.1f4b94d48eafbp-15, v85, 0x1.3b4dc264396b9p-8);
    const real v125 = fma(0x1.32a943605573ep-20, v85, 0x1.09d2ab4eaae08p-11);
    const real v126 = fma(v124, v85, 0x1.421d625ed611bp-3);
    const real v127 = fma(v125, v85, 0x1.0752b05da680ep-5);
    const real v128 = fma(v126, v85, 0x1.82aa7406f0d44p+0);
    const real v129 = fma(v127, v85, 0x1.23bc41d791cbep-1);
    const real v130 = fma(v128, v85, 0x1.ae004186d573p+1);
    const real v131 = fma(v129, v85, 0x1.685169dba03bdp+1);
    const real v132 = fma(v131, v84, v130);
    const real v133 = fma(v132, v84, 0x1.fb9db22d0e56p+0);
    const real v134 = fma(v84, v133, v123);
    const real v135 = v133 / v134;
    const real v136 = v113 * v135;
    const int m137 = v114 < 0x0p+0;
    const real v138 = v42 - v136;
    const real v139 = m137 ? v136 : v138;
    const real v140 = v23 * v111;
    const real v141 = fabs(v75);
    const real v142 = 0x1.54p+5 < v141 ? 0x1.54p+5 : v141;
    const real v143 = copysign(v142, v75);
    const real v144 = copysign(v84, v81);
    const real v145 = v143 * v144;
    const real v146 = 0x1p+0 / v24;
    const real v147 = v82 * v146;
    const real v148 = 0x1p+0 / v29;
    const real v149 = 0x1p+0 / v26;
    const real v150 = 0x1p-1 * v149;
    const real v151 = v49 * v82;
    const real v152 = v143 * v150;
    const real v153 = v151 - v152;
    const real v154 = v144 * v150;
    const real v155 = v151 - v154;
    const int m156 = v148 == 0x0p+0;
    const int m157 = m45 | m156;
    const real v158 = v43 * v148;
    const real v159 = m157 ? 0x0p+0 : v158;
    const int m160 = v140 == 0x0p+0;
    const int m161 = v147 == 0x0p+0;
    const int m162 = m160 | m161;
    const real v163 = v140 * v147;
    const real v164 = m162 ? 0x0p+0 : v163;
    const int m165 = v164 == 0x0p+0;
    const int m166 = v112 == 0x0p+0;
    const int m167 = m165 | m166;
    const real v168 = v164 * v112;
    const real v169 = m167 ? 0x0p+0 : v168;
    const real v170 = 0x0p+0 + v169;
    const int m171 = m165 | m161;
    const real v172 = v164 * v147;
    const real v173 = m171 ? 0x0p+0 : v172;
    const int m174 = v173 == 0x0p+0;
    const int m175 = v143 == 0x0p+0;
    const int m176 = m174 | m175;
    const real v177 = v173 * v143;
    const real v178 = m176 ? 0x0p+0 : v177;
    const int m179 = v178 == 0x0p+0;
    const int m180 = m179 | m166;
    const real v181 = v178 * v112;
    const real v182 = m180 ? 0x0p+0 : v181;
    const real v183 = -v182;
    const real v184 = v143 * v148;
    const int m185 = v184 == 0x0p+0;
    const int m186 = m160 | m185;
    const real v187 = v140 * v184;
    const real v188 = m186 ? 0x0p+0 : v187;
    const int m189 = v188 == 0x0p+0;
    const int m190 = m189 | m166;
    const real v191 = v188 * v112;
    const real v192 = m190 ? 0x0p+0 : v191;
    const real v193 = -v192;
    const int m194 = v139 == 0x0p+0;
    const int m195 = m31 | m194;
    const real v196 = v27 * v139;
    const real v197 = m195 ? 0x0p+0 : v196;
    const int m198 = v153 == 0x0p+0;
    const int m199 = m160 | m198;
    const real v200 = v140 * v153;
    const real v201 = m199 ? 0x0p+0 : v200;
    const int m202 = v201 == 0x0p+0;
    const int m203 = m202 | m166;
    const real v204 = v201 * v112;
    const real v205 = m203 ? 0x0p+0 : v204;
    const real v206 = v197 - v205;
    const int m207 = m32 | m194;
    const real v208 = v26 * v139;
    const real v209 = m207 ? 0x0p+0 : v208;
    const int m210 = v159 == 0x0p+0;
    const int m211 = m160 | m210;
    const real v212 = v140 * v159;
    const real v213 = m211 ? 0x0p+0 : v212;
    const int m214 = v213 == 0x0p+0;
    const int m215 = m214 | m166;
    const real v216 = v213 * v112;
    const real v217 = m215 ? 0x0p+0 : v216;
    const real v218 = v217 - v209;
    const real v219 = -v217;
    const real v220 = 0x1p+0 - v145;
    const real v221 = v220 * v148;
    const int m222 = v221 == 0x0p+0;
    const int m223 = m165 | m222;
    const real v224 = v164 * v221;
    const real v225 = m223 ? 0x0p+0 : v224;
    const int m226 = v225 == 0x0p+0;
    const int m227 = m226 | m166;
    const real v228 = v225 * v112;
    const real v229 = m227 ? 0x0p+0 : v228;
    const real v230 = -v229;
    const real v231 = v145 * v143;
    const real v232 = v231 - v144;
    const real v233 = v232 - v143;
    const real v234 = v148 * v148;
    const real v235 = v233 * v234;
    const int m236 = v235 == 0x0p+0;
    const int m237 = m160 | m236;
    const real v238 = v140 * v235;
    const real v239 = m237 ? 0x0p+0 : v238;
    const int m240 = v239 == 0x0p+0;
    const int m241 = m240 | m166;
    const real v242 = v239 * v112;
    const real v243 = m241 ? 0x0p+0 : v242;
    const real v244 = -v243;
    const real v245 = fma(v144, v153, v27);
    const real v246 = v27 * 0x0p+0;
    const real v247 = v245 + v150;
    const int m248 = v247 == 0x0p+0;
    const int m249 = m165 | m248;
    const real v250 = v164 * v247;
    const real v251 = m249 ? 0x0p+0 : v250;
    const int m252 = v251 == 0x0p+0;
    const int m253 = m252 | m166;
    const real v254 = v251 * v112;
    const real v255 = m253 ? 0x0p+0 : v254;
    const real v256 = v246 + v255;
    const real v257 = v245 * v143;
    const real v258 = v155 - v257;
    const real v259 = v258 * v148;
    const int m260 = v259 == 0x0p+0;
    const int m261 = m160 | m260;
    const real v262 = v140 * v259;
    const real v263 = m261 ? 0x0p+0 : v262;
    const int m264 = v263 == 0x0p+0;
    const int m265 = m264 | m166;
    const real v266 = v263 * v112;
    const real v267 = m265 ? 0x0p+0 : v266;
    const real v268 = fma(0x1p+1, v48, v144);
    const real v269 = v143 * v268;
    const real v270 = 0x1p+0 - v269;
    const real v271 = v147 * v270;
    const int m272 = v271 == 0x0p+0;
    const int m273 = m174 | m272;
    const real v274 = v173 * v271;
    const real v275 = m273 ? 0x0p+0 : v274;
    const int m276 = v275 == 0x0p+0;
    const int m277 = m276 | m166;
    const real v278 = v275 * v112;
    const real v279 = m277 ? 0x0p+0 : v278;
    const real v280 = -v279;
    const real v281 = v233 - v143;
    const int m282 = v281 == 0x0p+0;
    const int m283 = m174 | m282;
    const real v284 = v173 * v281;
    const real v285 = m283 ? 0x0p+0 : v284;
    const int m286 = v285 == 0x0p+0;
    const int m287 = m286 | m156;
    const real v288 = v285 * v148;
    const real v289 = m287 ? 0x0p+0 : v288;
    const int m290 = v289 == 0x0p+0;
    const int m291 = m290 | m166;
    const real v292 = v289 * v112;
    const real v293 = m291 ? 0x0p+0 : v292;
    const real v294 = -v293;
    const real v295 = v143 * v149;
    const real v296 = v258 - v295;
    const int m297 = v296 == 0x0p+0;
    const int m298 = m174 | m297;
    const real v299 = v173 * v296;
    const real v300 = m298 ? 0x0p+0 : v299;
    const int m301 = v300 == 0x0p+0;
    const int m302 = m301 | m166;
    const real v303 = v300 * v112;
    const real v304 = m302 ? 0x0p+0 : v303;
    const real v305 = v144 * v144;
    const real v306 = fma(v143, v143, v305);
    const real v307 = v144 + v143;
    const real v308 = v306 * v143;
    const real v309 = v307 - v308;
    const real v310 = v145 * v144;
    const real v311 = v309 - v310;
    const real v312 = v145 - 0x1p+1;
    const real v313 = fma(v312, v233, v311);
    const real v314 = v313 * v234;
    const int m315 = v314 == 0x0p+0;
    const int m316 = m160 | m315;
    const real v317 = v140 * v314;
    const real v318 = m316 ? 0x0p+0 : v317;
    const int m319 = v318 == 0x0p+0;
    const int m320 = m319 | m156;
    const real v321 = v318 * v148;
    const real v322 = m320 ? 0x0p+0 : v321;
    const int m323 = v322 == 0x0p+0;
    const int m324 = m323 | m166;
    const real v325 = v322 * v112;
    const real v326 = m324 ? 0x0p+0 : v325;
    const real v327 = -v326;
    const real v328 = 0x1p+0 / v25;
    const real v329 = v82 * v328;
    const int m330 = v329 == 0x0p+0;
    const int m331 = m160 | m330;
    const real v332 = v140 * v329;
    const real v333 = m331 ? 0x0p+0 : v332;
    const int m334 = v333 == 0x0p+0;
    const int m335 = m334 | m166;
    const real v336 = v333 * v112;
    const real v337 = m335 ? 0x0p+0 : v336;
    const real v338 = -v337;
    const int m339 = m334 | m330;
    const real v340 = v333 * v329;
    const real v341 = m339 ? 0x0p+0 : v340;
    const real v342 = v144 - v48;
    const int m343 = v341 == 0x0p+0;
    const int m344 = v342 == 0x0p+0;
    const int m345 = m343 | m344;
    const real v346 = v341 * v342;
    const real v347 = m345 ? 0x0p+0 : v346;
    const int m348 = v347 == 0x0p+0;
    const int m349 = m348 | m166;
    const real v350 = v347 * v112;
    const real v351 = m349 ? 0x0p+0 : v350;
    const real v352 = -v351;
    const real v353 = ntx_norm_cdf(v114);
    const real v354 = -v27;
    const int m355 = v354 == 0x0p+0;
    const int m356 = m355 | m32;
    const real v357 = v354 * v26;
    const real v358 = m356 ? 0x0p+0 : v357;
    const real v359 = -v358;
    const real v360 = ntx_exp(v359);
    const int m361 = v360 == 0x0p+0;
    const int m362 = m194 | m361;
    const real v363 = v139 * v360;
    const real v364 = m362 ? 0x0p+0 : v363;
    const real v365 = v139 + 0x0p+0;
    const int m366 = v365 == v365;
    const int m367 = !m366;
    const real v368 = m367 ? (real)NAN : v365;
    const real v369 = m367 ? 0x1.9p+6 : 0x0p+0;
    const real v370 = v170 + 0x0p+0;
    const int m371 = v370 == v370;
    const int m372 = !m371;
    const real v373 = m372 ? (real)NAN : v370;
    const real v374 = m372 ? 0x1.9p+6 : v369;
    const real v375 = v183 + 0x0p+0;
    const int m376 = v375 == v375;
    const int m377 = !m376;
    const real v378 = m377 ? (real)NAN : v375;
    const real v379 = m377 ? 0x1.9p+6 : v374;
    const real v380 = v193 + 0x0p+0;
    const int m381 = v380 == v380;
    const int m382 = !m381;
    const real v383 = m382 ? (real)NAN : v380;
    const real v384 = m382 ? 0x1.9p+6 : v379;
    const real v385 = v206 + 0x0p+0;
    const int m386 = v385 == v385;
    const int m387 = !m386;
    const real v388 = m387 ? (real)NAN : v385;
    const real v389 = m387 ? 0x1.9p+6 : v384;
    const real v390 = v218 + 0x0p+0;
    const int m391 = v390 == v390;
    const int m392 = !m391;
    const real v393 = m392 ? (real)NAN : v390;
    const real v394 = m392 ? 0x1.9p+6 : v389;
    const real v395 = v219 + 0x0p+0;
    const int m396 = v395 == v395;
    const int m397 = !m396;
    const real v398 = m397 ? (real)NAN : v395;
    const real v399 = m397 ? 0x1.9p+6 : v394;
    const real v400 = v230 + 0x0p+0;
    const int m401 = v400 == v400;
    const int m402 = !m401;
    const real v403 = m402 ? (real)NAN : v400;
    const real v404 = m402 ? 0x1.9p+6 : v399;
    const real v405 = v244 + 0x0p+0;
    const int m406 = v405 == v405;
    const int m407 = !m406;
    const real v408 = m407 ? (real)NAN : v405;
    const real v409 = m407 ? 0x1.9p+6 : v404;
    const real v410 = v256 + 0x0p+0;
    const int m411 = v410 == v410;
    const int m412 = !m411;
    const real v413 = m412 ? (real)NAN : v410;
    const real v414 = m412 ? 0x1.9p+6 : v409;
    const real v415 = v267 + 0x0p+0;
    const int m416 = v415 == v415;
    const int m417 = !m416;
    const real v418 = m417 ? (real)NAN : v415;
    const real v419 = m417 ? 0x1.9p+6 : v414;
    const real v420 = v280 + 0x0p+0;
    const int m421 = v420 == v420;
    const int m422 = !m421;
    const real v423 = m422 ? (real)NAN : v420;
    const real v424 = m422 ? 0x1.9p+6 : v419;
    const real v425 = v294 + 0x0p+0;
    const int m426 = v425 == v425;
    const int m427 = !m426;
    const real v428 = m427 ? (real)NAN : v425;
    const real v429 = m427 ? 0x1.9p+6 : v424;
    const real v430 = v304 + 0x0p+0;
    const int m431 = v430 == v430;
    const int m432 = !m431;
    const real v433 = m432 ? (real)NAN : v430;
    const real v434 = m432 ? 0x1.9p+6 : v429;
    const real v435 = v327 + 0x0p+0;
    const int m436 = v435 == v435;
    const int m437 = !m436;
    const real v438 = m437 ? (real)NAN : v435;
    const real v439 = m437 ? 0x1.9p+6 : v434;
    const real v440 = v338 + 0x0p+0;
    const int m441 = v440 == v440;
    const int m442 = !m441;
    const real v443 = m442 ? (real)NAN : v440;
    const real v444 = m442 ? 0x1.9p+6 : v439;
    const real v445 = v352 + 0x0p+0;
    const int m446 = v445 == v445;
    const int m447 = !m446;
    const real v448 = m447 ? (real)NAN : v445;
    const real v449 = m447 ? 0x1.9p+6 : v444;
    const real v450 = v353 + 0x0p+0;
    const int m451 = v450 == v450;
    const int m452 = !m451;
    const real v453 = m452 ? (real)NAN : v450;
    const real v454 = m452 ? 0x1.9p+6 : v449;
    const real v455 = v364 + 0x0p+0;
    const int m456 = v455 == v455;
    const int m457 = !m456;
    const real v458 = m457 ? (real)NAN : v455;
    const real v459 = m457 ? 0x1.9p+6 : v454;
    const real v460 = m22 ? v368 : (real)NAN;
    const real v461 = m22 ? v373 : (real)NAN;
    const real v462 = m22 ? v378 : (real)NAN;
    const real v463 = m22 ? v383 : (real)NAN;
    const real v464 = m22 ? v388 : (real)NAN;
    const real v465 = m22 ? v393 : (real)NAN;
    const real v466 = m22 ? v398 : (real)NAN;
    const real v467 = m22 ? v403 : (real)NAN;
    const real v468 = m22 ? v408 : (real)NAN;
    const real v469 = m22 ? v413 : (real)NAN;
    const real v470 = m22 ? v418 : (real)NAN;
    const real v471 = m22 ? v423 : (real)NAN;
    const real v472 = m22 ? v428 : (real)NAN;
    const real v473 = m22 ? v433 : (real)NAN;
    const real v474 = m22 ? v438 : (real)NAN;
    const real v475 = m22 ? v443 : (real)NAN;
    const real v476 = m22 ? v448 : (real)NAN;
    const real v477 = m22 ? v453 : (real)NAN;
    const real v478 = m22 ? v458 : (real)NAN;
    const real v479 = m22 ? v459 : v21;
    out[0] = v479; /* kind */
    out[1] = v460; /* price */
    out[2] = v461; /* delta */
    out[3] = v462; /* gamma */
    out[4] = v463; /* vega */
    out[5] = v464; /* theta */
    out[6] = v465; /* rho */
    out[7] = v466; /* phi */
    out[8] = v467; /* vanna */
    out[9] = v468; /* volga */
    out[10] = v469; /* charm */
    out[11] = v470; /* veta */
    out[12] = v471; /* speed */
    out[13] = v472; /* zomma */
    out[14] = v473; /* color */
    out[15] = v474; /* ultima */
    out[16] = v475; /* dual_delta */
    out[17] = v476; /* dual_gamma */
    out[18] = v477; /* itm_probability */
    out[19] = v478; /* undiscounted_price */
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
