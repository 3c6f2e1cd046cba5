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
    const int m0 = 0x0p+0 <= in_vol;
    const real v1 = m0 ? 0x0p+0 : 0x1p+3;
    const real v2 = in_dividend_yield * 0x0p+0;
    const int m3 = v2 == 0x0p+0;
    const real v4 = m3 ? v1 : 0x1.cp+2;
    const real v5 = in_rate * 0x0p+0;
    const int m6 = v5 == 0x0p+0;
    const real v7 = m6 ? v4 : 0x1.8p+2;
    const int m8 = 0x0p+0 <= in_time;
    const real v9 = m8 ? v7 : 0x1.4p+2;
    const int m10 = 0x0p+0 <= in_strike;
    const real v11 = m10 ? v9 : 0x1p+2;
    const int m12 = 0x0p+0 <= in_spot;
    const real v13 = m12 ? v11 : 0x1p+1;
    const real v14 = fabs(in_type);
    const int m15 = v14 == 0x1p+0;
    const real v16 = m15 ? v13 : 0x1p+0;
    const int m17 = v16 == 0x0p+0;
    const real v18 = m17 ? 0x0p+0 : v16;
    const int m19 = v18 == 0x0p+0;
    const real v20 = in_type + 0x0p+0;
    const real v21 = in_spot + 0x0p+0;
    const real v22 = in_strike + 0x0p+0;
    const real v23 = in_time + 0x0p+0;
    const real v24 = in_rate + 0x0p+0;
    const real v25 = in_dividend_yield + 0x0p+0;
    const real v26 = in_vol + 0x0p+0;
    const int m27 = v25 == 0x0p+0;
    const int m28 = v23 == 0x0p+0;
    const int m29 = m27 | m28;
    const real v30 = v25 * v23;
    const real v31 = m29 ? 0x0p+0 : v30;
    const real v32 = -v31;
    const real v33 = ntx_exp(v32);
    const int m34 = v21 == 0x0p+0;
    const int m35 = v33 == 0x0p+0;
    const int m36 = m34 | m35;
    const real v37 = v21 * v33;
    const real v38 = m36 ? 0x0p+0 : v37;
    const real v39 = sqrt(v23);
    const int m40 = v26 == 0x0p+0;
    const int m41 = v39 == 0x0p+0;
    const int m42 = m40 | m41;
    const real v43 = v26 * v39;
    const real v44 = m42 ? 0x0p+0 : v43;
    const real v45 = v24 - v25;
    const real v46 = ntx_ln(v21);
    const real v47 = ntx_ln(v22);
    const real v48 = v46 - v47;
    const int m49 = v45 == 0x0p+0;
    const int m50 = m49 | m28;
    const real v51 = v45 * v23;
    const real v52 = m50 ? 0x0p+0 : v51;
    const real v53 = v48 + v52;
    const int m54 = v53 == 0x0p+0;
    const real v55 = copysign((real)INFINITY, v53);
    const real v56 = m54 ? 0x0p+0 : v55;
    const int m57 = v53 == v53;
    const int m58 = !m57;
    const real v59 = m58 ? v53 : v56;
    const int m60 = v44 == 0x0p+0;
    const real v61 = v53 / v44;
    const real v62 = m60 ? v59 : v61;
    const real v63 = 0x1p-1 * v26;
    const real v64 = v63 * v26;
    const int m65 = v44 == (real)INFINITY;
    const real v66 = v45 + v64;
    const int m67 = v66 == 0x0p+0;
    const real v68 = v66 * (real)INFINITY;
    const real v69 = m67 ? 0x0p+0 : v68;
    const real v70 = fma(0x1p-1, v44, v62);
    const real v71 = m65 ? v69 : v70;
    const real v72 = v45 - v64;
    const int m73 = v72 == 0x0p+0;
    const real v74 = v72 * (real)INFINITY;
    const real v75 = m73 ? 0x0p+0 : v74;
    const real v76 = fma(-0x1p-1, v44, v62);
    const real v77 = m65 ? v75 : v76;
    const real v78 = 0x1p+0 / v44;
    const real v79 = fabs(v71);
    const real v80 = 0x1.54p+5 < v79 ? 0x1.54p+5 : v79;
    const real v81 = v80 * v80;
    const real v82 = -v81;
    const real v83 = fma(v80, v80, v82);
    const real v84 = v81 * -0x1p-1;
    const real v85 = fma(v84, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v86 = v85 - 0x1.8p+52;
    const real v87 = fma(v86, -0x1.62e42fefa2p-1, v84);
    const real v88 = fma(v86, -0x1.9ef35793c7673p-41, v87);
    const real v89 = fma(v83, -0x1p-1, v88);
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
    const real v102 = v38 * 0x1.9884533d43651p-2;
    const real v103 = v102 * v101;
    const int m104 = 0x1.54p+5 <= v80;
    const int m105 = v86 < -0x1.a6p+8;
    const real v106 = m105 ? 0x1.2cp+9 : 0x0p+0;
    const real v107 = v86 + v106;
    const int m108 = v38 == 0x0p+0;
    const int m109 = m104 | m108;
    const real v110 = ntx_scale2(v103, v107);
    const real v111 = m109 ? 0x0p+0 : v110;
    const real v112 = m105 ? 0x1p-600 : 0x1p+0;
    const real v113 = v20 * v71;
    const real v114 = v111 * v112;
    const real v115 = fma(0x1.32a9435fed4e7p-20, v81, 0x1.08a001fe48b72p-11);
    const real v116 = fma(v115, v81, 0x1.fe381d916b0a1p-6);
    const real v117 = fma(0x1.1f4b94d6fa982p-15, v81, 0x1.36d094652e3c5p-8);
    const real v118 = fma(v116, v81, 0x1.055f38258df38p-1);
    const real v119 = fma(v117, v81, 0x1.2f1c1ecb9924fp-3);
    const real v120 = fma(v118, v81, 0x1.f5b985f3d7e7ep+0);
    const real v121 = fma(v119, v81, 0x1.3dcf6c8558486p+0);
    const real v122 = fma(v121, v80, v120);
    const real v123 = fma(v122, v80, 0x1.9504db2aa4879p+0);
    const real v124 = fma(0x1.1f4b94d48eafbp-15, v81, 0x1.3b4dc264396b9p-8);
    const real v125 = fma(0x1.32a943605573ep-20, v81, 0x1.09d2ab4eaae08p-11);
    const real v126 = fma(v124, v81, 0x1.421d625ed611bp-3);
    const real v127 = fma(v125, v81, 0x1.0752b05da680ep-5);
    const real v128 = fma(v126, v81, 0x1.82aa7406f0d44p+0);
    const real v129 = fma(v127, v81, 0x1.23bc41d791cbep-1);
    const real v130 = fma(v128, v81, 0x1.ae004186d573p+1);
    const real v131 = fma(v129, v81, 0x1.685169dba03bdp+1);
    const real v132 = fma(v131, v80, v130);
    const real v133 = fma(v132, v80, 0x1.fb9db22d0e56p+0);
    const real v134 = fma(v80, v133, v123);
    const real v135 = v133 / v134;
    const real v136 = v114 * v135;
    const int m137 = v113 < 0x0p+0;
    const real v138 = v38 - v136;
    const real v139 = m137 ? v136 : v138;
    const real v140 = v20 * v111;
    const real v141 = copysign(v80, v71);
    const real v142 = fabs(v77);
    const real v143 = 0x1.54p+5 < v142 ? 0x1.54p+5 : v142;
    const real v144 = copysign(v143, v77);
    const real v145 = v141 * v144;
    const real v146 = 0x1p+0 / v21;
    const real v147 = v78 * v146;
    const real v148 = 0x1p+0 / v26;
    const real v149 = 0x1p+0 / v23;
    const real v150 = 0x1p-1 * v149;
    const real v151 = v45 * v78;
    const real v152 = v144 * v150;
    const real v153 = v151 - v152;
    const real v154 = v141 * v150;
    const real v155 = v151 - v154;
    const int m156 = v148 == 0x0p+0;
    const int m157 = m41 | m156;
    const real v158 = v39 * v148;
    const real v159 = m157 ? 0x0p+0 : v158;
    const real v160 = ntx_norm_cdf(v113);
    const int m161 = v160 == 0x0p+0;
    const int m162 = m35 | m161;
    const real v163 = v33 * v160;
    const real v164 = m162 ? 0x0p+0 : v163;
    const int m165 = v140 == 0x0p+0;
    const int m166 = v147 == 0x0p+0;
    const int m167 = m165 | m166;
    const real v168 = v140 * v147;
    const real v169 = m167 ? 0x0p+0 : v168;
    const int m170 = v169 == 0x0p+0;
    const int m171 = v112 == 0x0p+0;
    const int m172 = m170 | m171;
    const real v173 = v169 * v112;
    const real v174 = m172 ? 0x0p+0 : v173;
    const real v175 = v164 + v174;
    const int m176 = m170 | m166;
    const real v177 = v169 * v147;
    const real v178 = m176 ? 0x0p+0 : v177;
    const int m179 = v178 == 0x0p+0;
    const int m180 = v144 == 0x0p+0;
    const int m181 = m179 | m180;
    const real v182 = v178 * v144;
    const real v183 = m181 ? 0x0p+0 : v182;
    const int m184 = v183 == 0x0p+0;
    const int m185 = m184 | m171;
    const real v186 = v183 * v112;
    const real v187 = m185 ? 0x0p+0 : v186;
    const real v188 = -v187;
    const real v189 = v144 * v148;
    const int m190 = v189 == 0x0p+0;
    const int m191 = m165 | m190;
    const real v192 = v140 * v189;
    const real v193 = m191 ? 0x0p+0 : v192;
    const int m194 = v193 == 0x0p+0;
    const int m195 = m194 | m171;
    const real v196 = v193 * v112;
    const real v197 = m195 ? 0x0p+0 : v196;
    const real v198 = -v197;
    const int m199 = v139 == 0x0p+0;
    const int m200 = m27 | m199;
    const real v201 = v25 * v139;
    const real v202 = m200 ? 0x0p+0 : v201;
    const int m203 = v153 == 0x0p+0;
    const int m204 = m165 | m203;
    const real v205 = v140 * v153;
    const real v206 = m204 ? 0x0p+0 : v205;
    const int m207 = v206 == 0x0p+0;
    const int m208 = m207 | m171;
    const real v209 = v206 * v112;
    const real v210 = m208 ? 0x0p+0 : v209;
    const real v211 = v202 - v210;
    const int m212 = v159 == 0x0p+0;
    const int m213 = m165 | m212;
    const real v214 = v140 * v159;
    const real v215 = m213 ? 0x0p+0 : v214;
    const int m216 = v215 == 0x0p+0;
    const int m217 = m216 | m171;
    const real v218 = v215 * v112;
    const real v219 = m217 ? 0x0p+0 : v218;
    const int m220 = m28 | m199;
    const real v221 = v23 * v139;
    const real v222 = m220 ? 0x0p+0 : v221;
    const real v223 = -v219;
    const real v224 = v223 - v222;
    const real v225 = v144 * v144;
    const real v226 = 0x1p+0 - v225;
    const real v227 = v226 * v148;
    const int m228 = v227 == 0x0p+0;
    const int m229 = m170 | m228;
    const real v230 = v169 * v227;
    const real v231 = m229 ? 0x0p+0 : v230;
    const int m232 = v231 == 0x0p+0;
    const int m233 = m232 | m171;
    const real v234 = v231 * v112;
    const real v235 = m233 ? 0x0p+0 : v234;
    const real v236 = -v235;
    const real v237 = v145 * v144;
    const real v238 = v237 - v141;
    const real v239 = v238 - v144;
    const real v240 = v148 * v148;
    const real v241 = v239 * v240;
    const int m242 = v241 == 0x0p+0;
    const int m243 = m165 | m242;
    const real v244 = v140 * v241;
    const real v245 = m243 ? 0x0p+0 : v244;
    const int m246 = v245 == 0x0p+0;
    const int m247 = m246 | m171;
    const real v248 = v245 * v112;
    const real v249 = m247 ? 0x0p+0 : v248;
    const real v250 = -v249;
    const real v251 = fma(v141, v153, v25);
    const real v252 = v25 * v164;
    const real v253 = v146 * v153;
    const int m254 = v253 == 0x0p+0;
    const int m255 = m165 | m254;
    const real v256 = v140 * v253;
    const real v257 = m255 ? 0x0p+0 : v256;
    const real v258 = v251 + v150;
    const int m259 = v258 == 0x0p+0;
    const int m260 = m170 | m259;
    const real v261 = v169 * v258;
    const real v262 = m260 ? 0x0p+0 : v261;
    const real v263 = v262 - v257;
    const int m264 = v263 == 0x0p+0;
    const int m265 = m264 | m171;
    const real v266 = v263 * v112;
    const real v267 = m265 ? 0x0p+0 : v266;
    const real v268 = v252 + v267;
    const real v269 = v251 * v144;
    const real v270 = v155 - v269;
    const real v271 = v270 * v148;
    const int m272 = v271 == 0x0p+0;
    const int m273 = m165 | m272;
    const real v274 = v140 * v271;
    const real v275 = m273 ? 0x0p+0 : v274;
    const int m276 = v275 == 0x0p+0;
    const int m277 = m276 | m171;
    const real v278 = v275 * v112;
    const real v279 = m277 ? 0x0p+0 : v278;
    const real v280 = fma(0x1p+1, v44, v144);
    const real v281 = v144 * v280;
    const real v282 = 0x1p+0 - v281;
    const real v283 = v147 * v282;
    const int m284 = v283 == 0x0p+0;
    const int m285 = m179 | m284;
    const real v286 = v178 * v283;
    const real v287 = m285 ? 0x0p+0 : v286;
    const int m288 = v287 == 0x0p+0;
    const int m289 = m288 | m171;
    const real v290 = v287 * v112;
    const real v291 = m289 ? 0x0p+0 : v290;
    const real v292 = -v291;
    const real v293 = v239 - v144;
    const int m294 = v293 == 0x0p+0;
    const int m295 = m179 | m294;
    const real v296 = v178 * v293;
    const real v297 = m295 ? 0x0p+0 : v296;
    const int m298 = v297 == 0x0p+0;
    const int m299 = m298 | m156;
    const real v300 = v297 * v148;
    const real v301 = m299 ? 0x0p+0 : v300;
    const int m302 = v301 == 0x0p+0;
    const int m303 = m302 | m171;
    const real v304 = v301 * v112;
    const real v305 = m303 ? 0x0p+0 : v304;
    const real v306 = -v305;
    const real v307 = v144 * v149;
    const real v308 = v270 - v307;
    const int m309 = v308 == 0x0p+0;
    const int m310 = m179 | m309;
    const real v311 = v178 * v308;
    const real v312 = m310 ? 0x0p+0 : v311;
    const int m313 = v312 == 0x0p+0;
    const int m314 = m313 | m171;
    const real v315 = v312 * v112;
    const real v316 = m314 ? 0x0p+0 : v315;
    const real v317 = fma(v141, v141, v225);
    const real v318 = v141 + v144;
    const real v319 = v317 * v144;
    const real v320 = v318 - v319;
    const real v321 = v145 * v141;
    const real v322 = v320 - v321;
    const real v323 = v145 - 0x1p+1;
    const real v324 = fma(v323, v239, v322);
    const real v325 = v324 * v240;
    const int m326 = v325 == 0x0p+0;
    const int m327 = m165 | m326;
    const real v328 = v140 * v325;
    const real v329 = m327 ? 0x0p+0 : v328;
    const int m330 = v329 == 0x0p+0;
    const int m331 = m330 | m156;
    const real v332 = v329 * v148;
    const real v333 = m331 ? 0x0p+0 : v332;
    const int m334 = v333 == 0x0p+0;
    const int m335 = m334 | m171;
    const real v336 = v333 * v112;
    const real v337 = m335 ? 0x0p+0 : v336;
    const real v338 = -v337;
    const real v339 = 0x1p+0 / v22;
    const real v340 = v78 * v339;
    const int m341 = v340 == 0x0p+0;
    const int m342 = m165 | m341;
    const real v343 = v140 * v340;
    const real v344 = m342 ? 0x0p+0 : v343;
    const int m345 = v344 == 0x0p+0;
    const int m346 = m345 | m171;
    const real v347 = v344 * v112;
    const real v348 = m346 ? 0x0p+0 : v347;
    const real v349 = -v348;
    const int m350 = m345 | m341;
    const real v351 = v344 * v340;
    const real v352 = m350 ? 0x0p+0 : v351;
    const real v353 = v141 - v44;
    const int m354 = v352 == 0x0p+0;
    const int m355 = v353 == 0x0p+0;
    const int m356 = m354 | m355;
    const real v357 = v352 * v353;
    const real v358 = m356 ? 0x0p+0 : v357;
    const int m359 = v358 == 0x0p+0;
    const int m360 = m359 | m171;
    const real v361 = v358 * v112;
    const real v362 = m360 ? 0x0p+0 : v361;
    const real v363 = -v362;
    const real v364 = v20 * v77;
    const real v365 = ntx_norm_cdf(v364);
    const real v366 = -v24;
    const int m367 = v366 == 0x0p+0;
    const int m368 = m367 | m28;
    const real v369 = v366 * v23;
    const real v370 = m368 ? 0x0p+0 : v369;
    const real v371 = -v370;
    const real v372 = ntx_exp(v371);
    const int m373 = v372 == 0x0p+0;
    const int m374 = m199 | m373;
    const real v375 = v139 * v372;
    const real v376 = m374 ? 0x0p+0 : v375;
    const real v377 = v139 + 0x0p+0;
    const int m378 = v377 == v377;
    const int m379 = !m378;
    const real v380 = m379 ? (real)NAN : v377;
    const real v381 = m379 ? 0x1.9p+6 : 0x0p+0;
    const real v382 = v175 + 0x0p+0;
    const int m383 = v382 == v382;
    const int m384 = !m383;
    const real v385 = m384 ? (real)NAN : v382;
    const real v386 = m384 ? 0x1.9p+6 : v381;
    const real v387 = v188 + 0x0p+0;
    const int m388 = v387 == v387;
    const int m389 = !m388;
    const real v390 = m389 ? (real)NAN : v387;
    const real v391 = m389 ? 0x1.9p+6 : v386;
    const real v392 = v198 + 0x0p+0;
    const int m393 = v392 == v392;
    const int m394 = !m393;
    const real v395 = m394 ? (real)NAN : v392;
    const real v396 = m394 ? 0x1.9p+6 : v391;
    const real v397 = v211 + 0x0p+0;
    const int m398 = v397 == v397;
    const int m399 = !m398;
    const real v400 = m399 ? (real)NAN : v397;
    const real v401 = m399 ? 0x1.9p+6 : v396;
    const real v402 = v219 + 0x0p+0;
    const int m403 = v402 == v402;
    const int m404 = !m403;
    const real v405 = m404 ? (real)NAN : v402;
    const real v406 = m404 ? 0x1.9p+6 : v401;
    const real v407 = v224 + 0x0p+0;
    const int m408 = v407 == v407;
    const int m409 = !m408;
    const real v410 = m409 ? (real)NAN : v407;
    const real v411 = m409 ? 0x1.9p+6 : v406;
    const real v412 = v236 + 0x0p+0;
    const int m413 = v412 == v412;
    const int m414 = !m413;
    const real v415 = m414 ? (real)NAN : v412;
    const real v416 = m414 ? 0x1.9p+6 : v411;
    const real v417 = v250 + 0x0p+0;
    const int m418 = v417 == v417;
    const int m419 = !m418;
    const real v420 = m419 ? (real)NAN : v417;
    const real v421 = m419 ? 0x1.9p+6 : v416;
    const real v422 = v268 + 0x0p+0;
    const int m423 = v422 == v422;
    const int m424 = !m423;
    const real v425 = m424 ? (real)NAN : v422;
    const real v426 = m424 ? 0x1.9p+6 : v421;
    const real v427 = v279 + 0x0p+0;
    const int m428 = v427 == v427;
    const int m429 = !m428;
    const real v430 = m429 ? (real)NAN : v427;
    const real v431 = m429 ? 0x1.9p+6 : v426;
    const real v432 = v292 + 0x0p+0;
    const int m433 = v432 == v432;
    const int m434 = !m433;
    const real v435 = m434 ? (real)NAN : v432;
    const real v436 = m434 ? 0x1.9p+6 : v431;
    const real v437 = v306 + 0x0p+0;
    const int m438 = v437 == v437;
    const int m439 = !m438;
    const real v440 = m439 ? (real)NAN : v437;
    const real v441 = m439 ? 0x1.9p+6 : v436;
    const real v442 = v316 + 0x0p+0;
    const int m443 = v442 == v442;
    const int m444 = !m443;
    const real v445 = m444 ? (real)NAN : v442;
    const real v446 = m444 ? 0x1.9p+6 : v441;
    const real v447 = v338 + 0x0p+0;
    const int m448 = v447 == v447;
    const int m449 = !m448;
    const real v450 = m449 ? (real)NAN : v447;
    const real v451 = m449 ? 0x1.9p+6 : v446;
    const real v452 = v349 + 0x0p+0;
    const int m453 = v452 == v452;
    const int m454 = !m453;
    const real v455 = m454 ? (real)NAN : v452;
    const real v456 = m454 ? 0x1.9p+6 : v451;
    const real v457 = v363 + 0x0p+0;
    const int m458 = v457 == v457;
    const int m459 = !m458;
    const real v460 = m459 ? (real)NAN : v457;
    const real v461 = m459 ? 0x1.9p+6 : v456;
    const real v462 = v365 + 0x0p+0;
    const int m463 = v462 == v462;
    const int m464 = !m463;
    const real v465 = m464 ? (real)NAN : v462;
    const real v466 = m464 ? 0x1.9p+6 : v461;
    const real v467 = v376 + 0x0p+0;
    const int m468 = v467 == v467;
    const int m469 = !m468;
    const real v470 = m469 ? (real)NAN : v467;
    const real v471 = m469 ? 0x1.9p+6 : v466;
    const real v472 = m19 ? v380 : (real)NAN;
    const real v473 = m19 ? v385 : (real)NAN;
    const real v474 = m19 ? v390 : (real)NAN;
    const real v475 = m19 ? v395 : (real)NAN;
    const real v476 = m19 ? v400 : (real)NAN;
    const real v477 = m19 ? v405 : (real)NAN;
    const real v478 = m19 ? v410 : (real)NAN;
    const real v479 = m19 ? v415 : (real)NAN;
    const real v480 = m19 ? v420 : (real)NAN;
    const real v481 = m19 ? v425 : (real)NAN;
    const real v482 = m19 ? v430 : (real)NAN;
    const real v483 = m19 ? v435 : (real)NAN;
    const real v484 = m19 ? v440 : (real)NAN;
    const real v485 = m19 ? v445 : (real)NAN;
    const real v486 = m19 ? v450 : (real)NAN;
    const real v487 = m19 ? v455 : (real)NAN;
    const real v488 = m19 ? v460 : (real)NAN;
    const real v489 = m19 ? v465 : (real)NAN;
    const real v490 = m19 ? v470 : (real)NAN;
    const real v491 = m19 ? v471 : v18;
    out[0] = v491; /* kind */
    out[1] = v472; /* price */
    out[2] = v473; /* delta */
    out[3] = v474; /* gamma */
    out[4] = v475; /* vega */
    out[5] = v476; /* theta */
    out[6] = v477; /* rho */
    out[7] = v478; /* phi */
    out[8] = v479; /* vanna */
    out[9] = v480; /* volga */
    out[10] = v481; /* charm */
    out[11] = v482; /* veta */
    out[12] = v483; /* speed */
    out[13] = v484; /* zomma */
    out[14] = v485; /* color */
    out[15] = v486; /* ultima */
    out[16] = v487; /* dual_delta */
    out[17] = v488; /* dual_gamma */
    out[18] = v489; /* itm_probability */
    out[19] = v490; /* undiscounted_price */
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
