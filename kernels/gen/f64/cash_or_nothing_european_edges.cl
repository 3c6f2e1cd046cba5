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
    const real v86 = -v85;
    const real v87 = fma(v84, v84, v86);
    const real v88 = v85 * -0x1p-1;
    const real v89 = fma(v88, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v90 = v89 - 0x1.8p+52;
    const real v91 = fma(v90, -0x1.62e42fefa2p-1, v88);
    const real v92 = fma(v90, -0x1.9ef35793c7673p-41, v91);
    const real v93 = fma(v87, -0x1p-1, v92);
    const real v94 = v93 * v93;
    const real v95 = fma(0x1.ad7f6c633011bp-26, v94, 0x1.71df2553cf019p-19);
    const real v96 = fma(v95, v94, 0x1.a01a012a570b6p-13);
    const real v97 = fma(0x1.28ad72cc49578p-22, v94, 0x1.a0199a0c691c3p-16);
    const real v98 = fma(v96, v94, 0x1.1111111127be7p-7);
    const real v99 = fma(v97, v94, 0x1.6c16c1842a0ffp-10);
    const real v100 = fma(v98, v94, 0x1.55555555554fap-3);
    const real v101 = fma(v99, v94, 0x1.555555555087dp-5);
    const real v102 = fma(v101, v93, v100);
    const real v103 = fma(v102, v93, 0x1.000000000000ap-1);
    const real v104 = fma(v94, v103, v93);
    const real v105 = v104 + 0x1p+0;
    const real v106 = v42 * 0x1.9884533d43651p-2;
    const real v107 = v106 * v105;
    const int m108 = 0x1.54p+5 <= v84;
    const int m109 = v90 < -0x1.a6p+8;
    const real v110 = m109 ? 0x1.2cp+9 : 0x0p+0;
    const real v111 = v90 + v110;
    const int m112 = v42 == 0x0p+0;
    const int m113 = m108 | m112;
    const real v114 = ntx_scale2(v107, v111);
    const real v115 = m113 ? 0x0p+0 : v114;
    const real v116 = m109 ? 0x1p-600 : 0x1p+0;
    const real v117 = v23 * v81;
    const real v118 = v115 * v116;
    const real v119 = fma(0x1.32a9435fed4e7p-20, v85, 0x1.08a001fe48b72p-11);
    const real v120 = fma(v119, v85, 0x1.fe381d916b0a1p-6);
    const real v121 = fma(0x1.1f4b94d6fa982p-15, v85, 0x1.36d094652e3c5p-8);
    const real v122 = fma(v120, v85, 0x1.055f38258df38p-1);
    const real v123 = fma(v121, v85, 0x1.2f1c1ecb9924fp-3);
    const real v124 = fma(v122, v85, 0x1.f5b985f3d7e7ep+0);
    const real v125 = fma(v123, v85, 0x1.3dcf6c8558486p+0);
    const real v126 = fma(v125, v84, v124);
    const real v127 = fma(v126, v84, 0x1.9504db2aa4879p+0);
    const real v128 = fma(0x1.1f4b94d48eafbp-15, v85, 0x1.3b4dc264396b9p-8);
    const real v129 = fma(0x1.32a943605573ep-20, v85, 0x1.09d2ab4eaae08p-11);
    const real v130 = fma(v128, v85, 0x1.421d625ed611bp-3);
    const real v131 = fma(v129, v85, 0x1.0752b05da680ep-5);
    const real v132 = fma(v130, v85, 0x1.82aa7406f0d44p+0);
    const real v133 = fma(v131, v85, 0x1.23bc41d791cbep-1);
    const real v134 = fma(v132, v85, 0x1.ae004186d573p+1);
    const real v135 = fma(v133, v85, 0x1.685169dba03bdp+1);
    const real v136 = fma(v135, v84, v134);
    const real v137 = fma(v136, v84, 0x1.fb9db22d0e56p+0);
    const real v138 = fma(v84, v137, v127);
    const real v139 = v137 / v138;
    const real v140 = v118 * v139;
    const int m141 = v117 < 0x0p+0;
    const real v142 = v42 - v140;
    const real v143 = m141 ? v140 : v142;
    const real v144 = v23 * v115;
    const real v145 = fabs(v75);
    const real v146 = 0x1.54p+5 < v145 ? 0x1.54p+5 : v145;
    const real v147 = copysign(v146, v75);
    const real v148 = copysign(v84, v81);
    const real v149 = v147 * v148;
    const real v150 = 0x1p+0 / v24;
    const real v151 = v82 * v150;
    const real v152 = 0x1p+0 / v29;
    const real v153 = 0x1p+0 / v26;
    const real v154 = 0x1p-1 * v153;
    const real v155 = v49 * v82;
    const real v156 = v147 * v154;
    const real v157 = v155 - v156;
    const real v158 = v148 * v154;
    const real v159 = v155 - v158;
    const int m160 = v152 == 0x0p+0;
    const int m161 = m45 | m160;
    const real v162 = v43 * v152;
    const real v163 = m161 ? 0x0p+0 : v162;
    const int m164 = v144 == 0x0p+0;
    const int m165 = v151 == 0x0p+0;
    const int m166 = m164 | m165;
    const real v167 = v144 * v151;
    const real v168 = m166 ? 0x0p+0 : v167;
    const int m169 = v168 == 0x0p+0;
    const int m170 = v116 == 0x0p+0;
    const int m171 = m169 | m170;
    const real v172 = v168 * v116;
    const real v173 = m171 ? 0x0p+0 : v172;
    const real v174 = 0x0p+0 + v173;
    const int m175 = m169 | m165;
    const real v176 = v168 * v151;
    const real v177 = m175 ? 0x0p+0 : v176;
    const int m178 = v177 == 0x0p+0;
    const int m179 = v147 == 0x0p+0;
    const int m180 = m178 | m179;
    const real v181 = v177 * v147;
    const real v182 = m180 ? 0x0p+0 : v181;
    const int m183 = v182 == 0x0p+0;
    const int m184 = m183 | m170;
    const real v185 = v182 * v116;
    const real v186 = m184 ? 0x0p+0 : v185;
    const real v187 = -v186;
    const real v188 = v147 * v152;
    const int m189 = v188 == 0x0p+0;
    const int m190 = m164 | m189;
    const real v191 = v144 * v188;
    const real v192 = m190 ? 0x0p+0 : v191;
    const int m193 = v192 == 0x0p+0;
    const int m194 = m193 | m170;
    const real v195 = v192 * v116;
    const real v196 = m194 ? 0x0p+0 : v195;
    const real v197 = -v196;
    const int m198 = v143 == 0x0p+0;
    const int m199 = m31 | m198;
    const real v200 = v27 * v143;
    const real v201 = m199 ? 0x0p+0 : v200;
    const int m202 = v157 == 0x0p+0;
    const int m203 = m164 | m202;
    const real v204 = v144 * v157;
    const real v205 = m203 ? 0x0p+0 : v204;
    const int m206 = v205 == 0x0p+0;
    const int m207 = m206 | m170;
    const real v208 = v205 * v116;
    const real v209 = m207 ? 0x0p+0 : v208;
    const real v210 = v201 - v209;
    const int m211 = m32 | m198;
    const real v212 = v26 * v143;
    const real v213 = m211 ? 0x0p+0 : v212;
    const int m214 = v163 == 0x0p+0;
    const int m215 = m164 | m214;
    const real v216 = v144 * v163;
    const real v217 = m215 ? 0x0p+0 : v216;
    const int m218 = v217 == 0x0p+0;
    const int m219 = m218 | m170;
    const real v220 = v217 * v116;
    const real v221 = m219 ? 0x0p+0 : v220;
    const real v222 = v221 - v213;
    const real v223 = -v221;
    const real v224 = 0x1p+0 - v149;
    const real v225 = v224 * v152;
    const int m226 = v225 == 0x0p+0;
    const int m227 = m169 | m226;
    const real v228 = v168 * v225;
    const real v229 = m227 ? 0x0p+0 : v228;
    const int m230 = v229 == 0x0p+0;
    const int m231 = m230 | m170;
    const real v232 = v229 * v116;
    const real v233 = m231 ? 0x0p+0 : v232;
    const real v234 = -v233;
    const real v235 = v149 * v147;
    const real v236 = v235 - v148;
    const real v237 = v236 - v147;
    const real v238 = v152 * v152;
    const real v239 = v237 * v238;
    const int m240 = v239 == 0x0p+0;
    const int m241 = m164 | m240;
    const real v242 = v144 * v239;
    const real v243 = m241 ? 0x0p+0 : v242;
    const int m244 = v243 == 0x0p+0;
    const int m245 = m244 | m170;
    const real v246 = v243 * v116;
    const real v247 = m245 ? 0x0p+0 : v246;
    const real v248 = -v247;
    const real v249 = fma(v148, v157, v27);
    const real v250 = v27 * 0x0p+0;
    const real v251 = v249 + v154;
    const int m252 = v251 == 0x0p+0;
    const int m253 = m169 | m252;
    const real v254 = v168 * v251;
    const real v255 = m253 ? 0x0p+0 : v254;
    const int m256 = v255 == 0x0p+0;
    const int m257 = m256 | m170;
    const real v258 = v255 * v116;
    const real v259 = m257 ? 0x0p+0 : v258;
    const real v260 = v250 + v259;
    const real v261 = v249 * v147;
    const real v262 = v159 - v261;
    const real v263 = v262 * v152;
    const int m264 = v263 == 0x0p+0;
    const int m265 = m164 | m264;
    const real v266 = v144 * v263;
    const real v267 = m265 ? 0x0p+0 : v266;
    const int m268 = v267 == 0x0p+0;
    const int m269 = m268 | m170;
    const real v270 = v267 * v116;
    const real v271 = m269 ? 0x0p+0 : v270;
    const real v272 = fma(0x1p+1, v48, v148);
    const real v273 = v147 * v272;
    const real v274 = 0x1p+0 - v273;
    const real v275 = v151 * v274;
    const int m276 = v275 == 0x0p+0;
    const int m277 = m178 | m276;
    const real v278 = v177 * v275;
    const real v279 = m277 ? 0x0p+0 : v278;
    const int m280 = v279 == 0x0p+0;
    const int m281 = m280 | m170;
    const real v282 = v279 * v116;
    const real v283 = m281 ? 0x0p+0 : v282;
    const real v284 = -v283;
    const real v285 = v237 - v147;
    const int m286 = v285 == 0x0p+0;
    const int m287 = m178 | m286;
    const real v288 = v177 * v285;
    const real v289 = m287 ? 0x0p+0 : v288;
    const int m290 = v289 == 0x0p+0;
    const int m291 = m290 | m160;
    const real v292 = v289 * v152;
    const real v293 = m291 ? 0x0p+0 : v292;
    const int m294 = v293 == 0x0p+0;
    const int m295 = m294 | m170;
    const real v296 = v293 * v116;
    const real v297 = m295 ? 0x0p+0 : v296;
    const real v298 = -v297;
    const real v299 = v147 * v153;
    const real v300 = v262 - v299;
    const int m301 = v300 == 0x0p+0;
    const int m302 = m178 | m301;
    const real v303 = v177 * v300;
    const real v304 = m302 ? 0x0p+0 : v303;
    const int m305 = v304 == 0x0p+0;
    const int m306 = m305 | m170;
    const real v307 = v304 * v116;
    const real v308 = m306 ? 0x0p+0 : v307;
    const real v309 = v148 * v148;
    const real v310 = fma(v147, v147, v309);
    const real v311 = v148 + v147;
    const real v312 = v310 * v147;
    const real v313 = v311 - v312;
    const real v314 = v149 * v148;
    const real v315 = v313 - v314;
    const real v316 = v149 - 0x1p+1;
    const real v317 = fma(v316, v237, v315);
    const real v318 = v317 * v238;
    const int m319 = v318 == 0x0p+0;
    const int m320 = m164 | m319;
    const real v321 = v144 * v318;
    const real v322 = m320 ? 0x0p+0 : v321;
    const int m323 = v322 == 0x0p+0;
    const int m324 = m323 | m160;
    const real v325 = v322 * v152;
    const real v326 = m324 ? 0x0p+0 : v325;
    const int m327 = v326 == 0x0p+0;
    const int m328 = m327 | m170;
    const real v329 = v326 * v116;
    const real v330 = m328 ? 0x0p+0 : v329;
    const real v331 = -v330;
    const real v332 = 0x1p+0 / v25;
    const real v333 = v82 * v332;
    const int m334 = v333 == 0x0p+0;
    const int m335 = m164 | m334;
    const real v336 = v144 * v333;
    const real v337 = m335 ? 0x0p+0 : v336;
    const int m338 = v337 == 0x0p+0;
    const int m339 = m338 | m170;
    const real v340 = v337 * v116;
    const real v341 = m339 ? 0x0p+0 : v340;
    const real v342 = -v341;
    const int m343 = m338 | m334;
    const real v344 = v337 * v333;
    const real v345 = m343 ? 0x0p+0 : v344;
    const real v346 = v148 - v48;
    const int m347 = v345 == 0x0p+0;
    const int m348 = v346 == 0x0p+0;
    const int m349 = m347 | m348;
    const real v350 = v345 * v346;
    const real v351 = m349 ? 0x0p+0 : v350;
    const int m352 = v351 == 0x0p+0;
    const int m353 = m352 | m170;
    const real v354 = v351 * v116;
    const real v355 = m353 ? 0x0p+0 : v354;
    const real v356 = -v355;
    const real v357 = ntx_norm_cdf(v117);
    const real v358 = -v27;
    const int m359 = v358 == 0x0p+0;
    const int m360 = m359 | m32;
    const real v361 = v358 * v26;
    const real v362 = m360 ? 0x0p+0 : v361;
    const real v363 = -v362;
    const real v364 = ntx_exp(v363);
    const int m365 = v364 == 0x0p+0;
    const int m366 = m198 | m365;
    const real v367 = v143 * v364;
    const real v368 = m366 ? 0x0p+0 : v367;
    const real v369 = v143 + 0x0p+0;
    const int m370 = v369 == v369;
    const int m371 = !m370;
    const real v372 = m371 ? (real)NAN : v369;
    const real v373 = m371 ? 0x1.9p+6 : 0x0p+0;
    const real v374 = v174 + 0x0p+0;
    const int m375 = v374 == v374;
    const int m376 = !m375;
    const real v377 = m376 ? (real)NAN : v374;
    const real v378 = m376 ? 0x1.9p+6 : v373;
    const real v379 = v187 + 0x0p+0;
    const int m380 = v379 == v379;
    const int m381 = !m380;
    const real v382 = m381 ? (real)NAN : v379;
    const real v383 = m381 ? 0x1.9p+6 : v378;
    const real v384 = v197 + 0x0p+0;
    const int m385 = v384 == v384;
    const int m386 = !m385;
    const real v387 = m386 ? (real)NAN : v384;
    const real v388 = m386 ? 0x1.9p+6 : v383;
    const real v389 = v210 + 0x0p+0;
    const int m390 = v389 == v389;
    const int m391 = !m390;
    const real v392 = m391 ? (real)NAN : v389;
    const real v393 = m391 ? 0x1.9p+6 : v388;
    const real v394 = v222 + 0x0p+0;
    const int m395 = v394 == v394;
    const int m396 = !m395;
    const real v397 = m396 ? (real)NAN : v394;
    const real v398 = m396 ? 0x1.9p+6 : v393;
    const real v399 = v223 + 0x0p+0;
    const int m400 = v399 == v399;
    const int m401 = !m400;
    const real v402 = m401 ? (real)NAN : v399;
    const real v403 = m401 ? 0x1.9p+6 : v398;
    const real v404 = v234 + 0x0p+0;
    const int m405 = v404 == v404;
    const int m406 = !m405;
    const real v407 = m406 ? (real)NAN : v404;
    const real v408 = m406 ? 0x1.9p+6 : v403;
    const real v409 = v248 + 0x0p+0;
    const int m410 = v409 == v409;
    const int m411 = !m410;
    const real v412 = m411 ? (real)NAN : v409;
    const real v413 = m411 ? 0x1.9p+6 : v408;
    const real v414 = v260 + 0x0p+0;
    const int m415 = v414 == v414;
    const int m416 = !m415;
    const real v417 = m416 ? (real)NAN : v414;
    const real v418 = m416 ? 0x1.9p+6 : v413;
    const real v419 = v271 + 0x0p+0;
    const int m420 = v419 == v419;
    const int m421 = !m420;
    const real v422 = m421 ? (real)NAN : v419;
    const real v423 = m421 ? 0x1.9p+6 : v418;
    const real v424 = v284 + 0x0p+0;
    const int m425 = v424 == v424;
    const int m426 = !m425;
    const real v427 = m426 ? (real)NAN : v424;
    const real v428 = m426 ? 0x1.9p+6 : v423;
    const real v429 = v298 + 0x0p+0;
    const int m430 = v429 == v429;
    const int m431 = !m430;
    const real v432 = m431 ? (real)NAN : v429;
    const real v433 = m431 ? 0x1.9p+6 : v428;
    const real v434 = v308 + 0x0p+0;
    const int m435 = v434 == v434;
    const int m436 = !m435;
    const real v437 = m436 ? (real)NAN : v434;
    const real v438 = m436 ? 0x1.9p+6 : v433;
    const real v439 = v331 + 0x0p+0;
    const int m440 = v439 == v439;
    const int m441 = !m440;
    const real v442 = m441 ? (real)NAN : v439;
    const real v443 = m441 ? 0x1.9p+6 : v438;
    const real v444 = v342 + 0x0p+0;
    const int m445 = v444 == v444;
    const int m446 = !m445;
    const real v447 = m446 ? (real)NAN : v444;
    const real v448 = m446 ? 0x1.9p+6 : v443;
    const real v449 = v356 + 0x0p+0;
    const int m450 = v449 == v449;
    const int m451 = !m450;
    const real v452 = m451 ? (real)NAN : v449;
    const real v453 = m451 ? 0x1.9p+6 : v448;
    const real v454 = v357 + 0x0p+0;
    const int m455 = v454 == v454;
    const int m456 = !m455;
    const real v457 = m456 ? (real)NAN : v454;
    const real v458 = m456 ? 0x1.9p+6 : v453;
    const real v459 = v368 + 0x0p+0;
    const int m460 = v459 == v459;
    const int m461 = !m460;
    const real v462 = m461 ? (real)NAN : v459;
    const real v463 = m461 ? 0x1.9p+6 : v458;
    const real v464 = m22 ? v372 : (real)NAN;
    const real v465 = m22 ? v377 : (real)NAN;
    const real v466 = m22 ? v382 : (real)NAN;
    const real v467 = m22 ? v387 : (real)NAN;
    const real v468 = m22 ? v392 : (real)NAN;
    const real v469 = m22 ? v397 : (real)NAN;
    const real v470 = m22 ? v402 : (real)NAN;
    const real v471 = m22 ? v407 : (real)NAN;
    const real v472 = m22 ? v412 : (real)NAN;
    const real v473 = m22 ? v417 : (real)NAN;
    const real v474 = m22 ? v422 : (real)NAN;
    const real v475 = m22 ? v427 : (real)NAN;
    const real v476 = m22 ? v432 : (real)NAN;
    const real v477 = m22 ? v437 : (real)NAN;
    const real v478 = m22 ? v442 : (real)NAN;
    const real v479 = m22 ? v447 : (real)NAN;
    const real v480 = m22 ? v452 : (real)NAN;
    const real v481 = m22 ? v457 : (real)NAN;
    const real v482 = m22 ? v462 : (real)NAN;
    const real v483 = m22 ? v463 : v21;
    out[0] = v483; /* kind */
    out[1] = v464; /* price */
    out[2] = v465; /* delta */
    out[3] = v466; /* gamma */
    out[4] = v467; /* vega */
    out[5] = v468; /* theta */
    out[6] = v469; /* rho */
    out[7] = v470; /* phi */
    out[8] = v471; /* vanna */
    out[9] = v472; /* volga */
    out[10] = v473; /* charm */
    out[11] = v474; /* veta */
    out[12] = v475; /* speed */
    out[13] = v476; /* zomma */
    out[14] = v477; /* color */
    out[15] = v478; /* ultima */
    out[16] = v479; /* dual_delta */
    out[17] = v480; /* dual_gamma */
    out[18] = v481; /* itm_probability */
    out[19] = v482; /* undiscounted_price */
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
