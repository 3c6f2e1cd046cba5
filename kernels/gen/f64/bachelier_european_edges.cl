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
    const real in_forward = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_vol = in[5];
    const int m0 = 0x0p+0 <= in_vol;
    const real v1 = m0 ? 0x0p+0 : 0x1p+3;
    const real v2 = in_rate * 0x0p+0;
    const int m3 = v2 == 0x0p+0;
    const real v4 = m3 ? v1 : 0x1.8p+2;
    const int m5 = 0x0p+0 <= in_time;
    const real v6 = m5 ? v4 : 0x1.4p+2;
    const real v7 = in_strike * 0x0p+0;
    const int m8 = v7 == 0x0p+0;
    const real v9 = m8 ? v6 : 0x1p+2;
    const real v10 = in_forward * 0x0p+0;
    const int m11 = v10 == 0x0p+0;
    const real v12 = m11 ? v9 : 0x1.8p+1;
    const real v13 = fabs(in_type);
    const int m14 = v13 == 0x1p+0;
    const real v15 = m14 ? v12 : 0x1p+0;
    const int m16 = v15 == 0x0p+0;
    const real v17 = m16 ? 0x0p+0 : v15;
    const int m18 = v17 == 0x0p+0;
    const real v19 = in_type + 0x0p+0;
    const real v20 = in_forward + 0x0p+0;
    const real v21 = in_strike + 0x0p+0;
    const real v22 = in_time + 0x0p+0;
    const real v23 = in_rate + 0x0p+0;
    const real v24 = in_vol + 0x0p+0;
    const real v25 = sqrt(v22);
    const int m26 = v24 == 0x0p+0;
    const int m27 = v25 == 0x0p+0;
    const int m28 = m26 | m27;
    const real v29 = v24 * v25;
    const real v30 = m28 ? 0x0p+0 : v29;
    const real v31 = 0x1p+0 / v30;
    const real v32 = v20 - v21;
    const int m33 = v32 == 0x0p+0;
    const int m34 = v31 == 0x0p+0;
    const int m35 = m33 | m34;
    const real v36 = v32 * v31;
    const real v37 = m35 ? 0x0p+0 : v36;
    const int m38 = v23 == 0x0p+0;
    const int m39 = v22 == 0x0p+0;
    const int m40 = m38 | m39;
    const real v41 = v23 * v22;
    const real v42 = m40 ? 0x0p+0 : v41;
    const real v43 = -v42;
    const real v44 = ntx_exp(v43);
    const real v45 = fabs(v37);
    const real v46 = 0x1.54p+5 < v45 ? 0x1.54p+5 : v45;
    const real v47 = 0x1.54p+5 < v46 ? 0x1.54p+5 : v46;
    const real v48 = v47 * v47;
    const real v49 = fma(0x1.32a9435fed4e7p-20, v48, 0x1.08a001fe48b72p-11);
    const real v50 = fma(v49, v48, 0x1.fe381d916b0a1p-6);
    const real v51 = fma(0x1.1f4b94d6fa982p-15, v48, 0x1.36d094652e3c5p-8);
    const real v52 = fma(v50, v48, 0x1.055f38258df38p-1);
    const real v53 = fma(v51, v48, 0x1.2f1c1ecb9924fp-3);
    const real v54 = fma(v52, v48, 0x1.f5b985f3d7e7ep+0);
    const real v55 = fma(v53, v48, 0x1.3dcf6c8558486p+0);
    const real v56 = fma(v55, v47, v54);
    const real v57 = fma(v56, v47, 0x1.9504db2aa4879p+0);
    const real v58 = fma(0x1.1f4b94d48eafbp-15, v48, 0x1.3b4dc264396b9p-8);
    const real v59 = fma(0x1.32a943605573ep-20, v48, 0x1.09d2ab4eaae08p-11);
    const real v60 = fma(v58, v48, 0x1.421d625ed611bp-3);
    const real v61 = fma(v59, v48, 0x1.0752b05da680ep-5);
    const real v62 = fma(v60, v48, 0x1.82aa7406f0d44p+0);
    const real v63 = fma(v61, v48, 0x1.23bc41d791cbep-1);
    const real v64 = fma(v62, v48, 0x1.ae004186d573p+1);
    const real v65 = fma(v63, v48, 0x1.685169dba03bdp+1);
    const real v66 = fma(v65, v47, v64);
    const real v67 = fma(v66, v47, 0x1.fb9db22d0e56p+0);
    const real v68 = fma(v47, v67, v57);
    const real v69 = v67 / v68;
    const real v70 = v46 * v46;
    const real v71 = -v70;
    const real v72 = fma(v46, v46, v71);
    const real v73 = v70 * -0x1p-1;
    const real v74 = fma(v73, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v75 = v74 - 0x1.8p+52;
    const real v76 = fma(v75, -0x1.62e42fefa2p-1, v73);
    const real v77 = fma(v75, -0x1.9ef35793c7673p-41, v76);
    const real v78 = fma(v72, -0x1p-1, v77);
    const real v79 = v78 * v78;
    const real v80 = fma(0x1.ad7f6c633011bp-26, v79, 0x1.71df2553cf019p-19);
    const real v81 = fma(v80, v79, 0x1.a01a012a570b6p-13);
    const real v82 = fma(0x1.28ad72cc49578p-22, v79, 0x1.a0199a0c691c3p-16);
    const real v83 = fma(v81, v79, 0x1.1111111127be7p-7);
    const real v84 = fma(v82, v79, 0x1.6c16c1842a0ffp-10);
    const real v85 = fma(v83, v79, 0x1.55555555554fap-3);
    const real v86 = fma(v84, v79, 0x1.555555555087dp-5);
    const real v87 = fma(v86, v78, v85);
    const real v88 = fma(v87, v78, 0x1.000000000000ap-1);
    const real v89 = fma(v79, v88, v78);
    const real v90 = v89 + 0x1p+0;
    const real v91 = v44 * 0x1.9884533d43651p-2;
    const real v92 = v91 * v90;
    const int m93 = 0x1.54p+5 <= v46;
    const int m94 = v75 < -0x1.a6p+8;
    const real v95 = m94 ? 0x1.2cp+9 : 0x0p+0;
    const real v96 = v75 + v95;
    const int m97 = v44 == 0x0p+0;
    const int m98 = m93 | m97;
    const real v99 = ntx_scale2(v92, v96);
    const real v100 = m98 ? 0x0p+0 : v99;
    const real v101 = m94 ? 0x1p-600 : 0x1p+0;
    const real v102 = v100 * v101;
    const real v103 = fabs(v32);
    const real v104 = -v69;
    const real v105 = fma(v103, v104, v30);
    const int m106 = v102 == 0x0p+0;
    const int m107 = v105 == 0x0p+0;
    const int m108 = m106 | m107;
    const real v109 = v102 * v105;
    const real v110 = m108 ? 0x0p+0 : v109;
    const real v111 = v19 * v32;
    const real v112 = 0x0p+0 > v111 ? 0x0p+0 : v111;
    const int m113 = v112 == 0x0p+0;
    const int m114 = m97 | m113;
    const real v115 = v44 * v112;
    const real v116 = m114 ? 0x0p+0 : v115;
    const real v117 = v116 + v110;
    const real v118 = v102 * v69;
    const int m119 = v111 < 0x0p+0;
    const real v120 = v44 - v118;
    const real v121 = m119 ? v118 : v120;
    const real v122 = 0x1p+0 / v22;
    const real v123 = 0x1p+0 / v24;
    const real v124 = v19 * v121;
    const int m125 = v100 == 0x0p+0;
    const int m126 = m125 | m34;
    const real v127 = v100 * v31;
    const real v128 = m126 ? 0x0p+0 : v127;
    const int m129 = m125 | m27;
    const real v130 = v100 * v25;
    const real v131 = m129 ? 0x0p+0 : v130;
    const int m132 = v128 == 0x0p+0;
    const int m133 = v101 == 0x0p+0;
    const int m134 = m132 | m133;
    const real v135 = v128 * v101;
    const real v136 = m134 ? 0x0p+0 : v135;
    const int m137 = v131 == 0x0p+0;
    const int m138 = m137 | m133;
    const real v139 = v131 * v101;
    const real v140 = m138 ? 0x0p+0 : v139;
    const real v141 = v24 / v25;
    const real v142 = 0x1p-1 * v141;
    const int m143 = v142 == 0x0p+0;
    const int m144 = m125 | m143;
    const real v145 = v100 * v142;
    const real v146 = m144 ? 0x0p+0 : v145;
    const int m147 = v146 == 0x0p+0;
    const int m148 = m147 | m133;
    const real v149 = v146 * v101;
    const real v150 = m148 ? 0x0p+0 : v149;
    const int m151 = v117 == 0x0p+0;
    const int m152 = m38 | m151;
    const real v153 = v23 * v117;
    const real v154 = m152 ? 0x0p+0 : v153;
    const real v155 = v154 - v150;
    const int m156 = m39 | m151;
    const real v157 = v22 * v117;
    const real v158 = m156 ? 0x0p+0 : v157;
    const real v159 = -v158;
    const real v160 = copysign(v46, v37);
    const real v161 = v160 * v160;
    const real v162 = 0x1p-1 * v122;
    const real v163 = v160 * v31;
    const int m164 = v163 == 0x0p+0;
    const int m165 = m137 | m164;
    const real v166 = v131 * v163;
    const real v167 = m165 ? 0x0p+0 : v166;
    const int m168 = v167 == 0x0p+0;
    const int m169 = m168 | m133;
    const real v170 = v167 * v101;
    const real v171 = m169 ? 0x0p+0 : v170;
    const real v172 = -v171;
    const real v173 = v161 * v123;
    const int m174 = v173 == 0x0p+0;
    const int m175 = m137 | m174;
    const real v176 = v131 * v173;
    const real v177 = m175 ? 0x0p+0 : v176;
    const int m178 = v177 == 0x0p+0;
    const int m179 = m178 | m133;
    const real v180 = v177 * v101;
    const real v181 = m179 ? 0x0p+0 : v180;
    const int m182 = v124 == 0x0p+0;
    const int m183 = m38 | m182;
    const real v184 = v23 * v124;
    const real v185 = m183 ? 0x0p+0 : v184;
    const real v186 = v160 * v162;
    const int m187 = v186 == 0x0p+0;
    const int m188 = m125 | m187;
    const real v189 = v100 * v186;
    const real v190 = m188 ? 0x0p+0 : v189;
    const int m191 = v190 == 0x0p+0;
    const int m192 = m191 | m133;
    const real v193 = v190 * v101;
    const real v194 = m192 ? 0x0p+0 : v193;
    const real v195 = v185 + v194;
    const real v196 = 0x1p+0 + v161;
    const real v197 = v196 * v162;
    const real v198 = v23 - v197;
    const int m199 = v198 == 0x0p+0;
    const int m200 = m137 | m199;
    const real v201 = v131 * v198;
    const real v202 = m200 ? 0x0p+0 : v201;
    const int m203 = v202 == 0x0p+0;
    const int m204 = m203 | m133;
    const real v205 = v202 * v101;
    const real v206 = m204 ? 0x0p+0 : v205;
    const real v207 = 0x1p+0 - v161;
    const real v208 = v207 * v162;
    const real v209 = v23 + v208;
    const int m210 = v209 == 0x0p+0;
    const int m211 = m132 | m210;
    const real v212 = v128 * v209;
    const real v213 = m211 ? 0x0p+0 : v212;
    const int m214 = v213 == 0x0p+0;
    const int m215 = m214 | m133;
    const real v216 = v213 * v101;
    const real v217 = m215 ? 0x0p+0 : v216;
    const int m218 = m132 | m164;
    const real v219 = v128 * v163;
    const real v220 = m218 ? 0x0p+0 : v219;
    const int m221 = v220 == 0x0p+0;
    const int m222 = m221 | m133;
    const real v223 = v220 * v101;
    const real v224 = m222 ? 0x0p+0 : v223;
    const real v225 = -v224;
    const real v226 = v161 - 0x1p+0;
    const real v227 = v226 * v123;
    const int m228 = v227 == 0x0p+0;
    const int m229 = m132 | m228;
    const real v230 = v128 * v227;
    const real v231 = m229 ? 0x0p+0 : v230;
    const int m232 = v231 == 0x0p+0;
    const int m233 = m232 | m133;
    const real v234 = v231 * v101;
    const real v235 = m233 ? 0x0p+0 : v234;
    const real v236 = v161 - 0x1.8p+1;
    const real v237 = v161 * v236;
    const real v238 = v123 * v123;
    const real v239 = v237 * v238;
    const int m240 = v239 == 0x0p+0;
    const int m241 = m137 | m240;
    const real v242 = v131 * v239;
    const real v243 = m241 ? 0x0p+0 : v242;
    const int m244 = v243 == 0x0p+0;
    const int m245 = m244 | m133;
    const real v246 = v243 * v101;
    const real v247 = m245 ? 0x0p+0 : v246;
    const real v248 = -v124;
    const real v249 = v19 * v160;
    const real v250 = ntx_norm_cdf(v249);
    const real v251 = -v23;
    const int m252 = v251 == 0x0p+0;
    const int m253 = m252 | m39;
    const real v254 = v251 * v22;
    const real v255 = m253 ? 0x0p+0 : v254;
    const real v256 = -v255;
    const real v257 = ntx_exp(v256);
    const int m258 = v257 == 0x0p+0;
    const int m259 = m151 | m258;
    const real v260 = v117 * v257;
    const real v261 = m259 ? 0x0p+0 : v260;
    const real v262 = v117 + 0x0p+0;
    const int m263 = v262 == v262;
    const int m264 = !m263;
    const real v265 = m264 ? (real)NAN : v262;
    const real v266 = m264 ? 0x1.9p+6 : 0x0p+0;
    const real v267 = v124 + 0x0p+0;
    const int m268 = v267 == v267;
    const int m269 = !m268;
    const real v270 = m269 ? (real)NAN : v267;
    const real v271 = m269 ? 0x1.9p+6 : v266;
    const real v272 = v136 + 0x0p+0;
    const int m273 = v272 == v272;
    const int m274 = !m273;
    const real v275 = m274 ? (real)NAN : v272;
    const real v276 = m274 ? 0x1.9p+6 : v271;
    const real v277 = v140 + 0x0p+0;
    const int m278 = v277 == v277;
    const int m279 = !m278;
    const real v280 = m279 ? (real)NAN : v277;
    const real v281 = m279 ? 0x1.9p+6 : v276;
    const real v282 = v155 + 0x0p+0;
    const int m283 = v282 == v282;
    const int m284 = !m283;
    const real v285 = m284 ? (real)NAN : v282;
    const real v286 = m284 ? 0x1.9p+6 : v281;
    const real v287 = v159 + 0x0p+0;
    const int m288 = v287 == v287;
    const int m289 = !m288;
    const real v290 = m289 ? (real)NAN : v287;
    const real v291 = m289 ? 0x1.9p+6 : v286;
    const real v292 = v172 + 0x0p+0;
    const int m293 = v292 == v292;
    const int m294 = !m293;
    const real v295 = m294 ? (real)NAN : v292;
    const real v296 = m294 ? 0x1.9p+6 : v291;
    const real v297 = v181 + 0x0p+0;
    const int m298 = v297 == v297;
    const int m299 = !m298;
    const real v300 = m299 ? (real)NAN : v297;
    const real v301 = m299 ? 0x1.9p+6 : v296;
    const real v302 = v195 + 0x0p+0;
    const int m303 = v302 == v302;
    const int m304 = !m303;
    const real v305 = m304 ? (real)NAN : v302;
    const real v306 = m304 ? 0x1.9p+6 : v301;
    const real v307 = v206 + 0x0p+0;
    const int m308 = v307 == v307;
    const int m309 = !m308;
    const real v310 = m309 ? (real)NAN : v307;
    const real v311 = m309 ? 0x1.9p+6 : v306;
    const real v312 = v225 + 0x0p+0;
    const int m313 = v312 == v312;
    const int m314 = !m313;
    const real v315 = m314 ? (real)NAN : v312;
    const real v316 = m314 ? 0x1.9p+6 : v311;
    const real v317 = v235 + 0x0p+0;
    const int m318 = v317 == v317;
    const int m319 = !m318;
    const real v320 = m319 ? (real)NAN : v317;
    const real v321 = m319 ? 0x1.9p+6 : v316;
    const real v322 = v217 + 0x0p+0;
    const int m323 = v322 == v322;
    const int m324 = !m323;
    const real v325 = m324 ? (real)NAN : v322;
    const real v326 = m324 ? 0x1.9p+6 : v321;
    const real v327 = v247 + 0x0p+0;
    const int m328 = v327 == v327;
    const int m329 = !m328;
    const real v330 = m329 ? (real)NAN : v327;
    const real v331 = m329 ? 0x1.9p+6 : v326;
    const real v332 = v248 + 0x0p+0;
    const int m333 = v332 == v332;
    const int m334 = !m333;
    const real v335 = m334 ? (real)NAN : v332;
    const real v336 = m334 ? 0x1.9p+6 : v331;
    const real v337 = m274 ? 0x1.9p+6 : v336;
    const real v338 = v250 + 0x0p+0;
    const int m339 = v338 == v338;
    const int m340 = !m339;
    const real v341 = m340 ? (real)NAN : v338;
    const real v342 = m340 ? 0x1.9p+6 : v337;
    const real v343 = v261 + 0x0p+0;
    const int m344 = v343 == v343;
    const int m345 = !m344;
    const real v346 = m345 ? (real)NAN : v343;
    const real v347 = m345 ? 0x1.9p+6 : v342;
    const real v348 = m18 ? v265 : (real)NAN;
    const real v349 = m18 ? v270 : (real)NAN;
    const real v350 = m18 ? v275 : (real)NAN;
    const real v351 = m18 ? v280 : (real)NAN;
    const real v352 = m18 ? v285 : (real)NAN;
    const real v353 = m18 ? v290 : (real)NAN;
    const real v354 = m18 ? v295 : (real)NAN;
    const real v355 = m18 ? v300 : (real)NAN;
    const real v356 = m18 ? v305 : (real)NAN;
    const real v357 = m18 ? v310 : (real)NAN;
    const real v358 = m18 ? v315 : (real)NAN;
    const real v359 = m18 ? v320 : (real)NAN;
    const real v360 = m18 ? v325 : (real)NAN;
    const real v361 = m18 ? v330 : (real)NAN;
    const real v362 = m18 ? v335 : (real)NAN;
    const real v363 = m18 ? v341 : (real)NAN;
    const real v364 = m18 ? v346 : (real)NAN;
    const real v365 = m18 ? v347 : v17;
    out[0] = v365; /* kind */
    out[1] = v348; /* price */
    out[2] = v349; /* delta */
    out[3] = v350; /* gamma */
    out[4] = v351; /* vega */
    out[5] = v352; /* theta */
    out[6] = v353; /* rho */
    out[7] = v354; /* vanna */
    out[8] = v355; /* volga */
    out[9] = v356; /* charm */
    out[10] = v357; /* veta */
    out[11] = v358; /* speed */
    out[12] = v359; /* zomma */
    out[13] = v360; /* color */
    out[14] = v361; /* ultima */
    out[15] = v362; /* dual_delta */
    out[16] = v350; /* dual_gamma */
    out[17] = v363; /* itm_probability */
    out[18] = v364; /* undiscounted_price */
}

#define NTX_INPUT_COUNT 6
#define NTX_INPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5)
#define NTX_OUTPUT_COUNT 18
#define NTX_OUTPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5) M(6) M(7) M(8) M(9) M(10) M(11) M(12) M(13) M(14) M(15) M(16) M(17)

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
