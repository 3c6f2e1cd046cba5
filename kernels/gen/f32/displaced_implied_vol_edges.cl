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

real ntx_ln(real x) {
    const int m0 = x < 0x1p-126f;
    const real v1 = x * 0x1p+25f;
    const real v2 = m0 ? v1 : x;
    const real v3 = ntx_align_scaled(0x1p+0f, v2);
    const real v4 = ntx_align_exponent(0x1p+0f, v2);
    const real v5 = m0 ? -0x1.9p+4f : 0x0p+0f;
    const real v6 = v5 - v4;
    const real v7 = v3 - 0x1p+0f;
    const real v8 = 0x1p+1f + v7;
    const real v9 = v7 / v8;
    const real v10 = v9 * v9;
    const real v11 = fma(0x1.36e464p-2f, v10, 0x1.992b0ap-2f);
    const real v12 = fma(v11, v10, 0x1.5555b4p-1f);
    const real v13 = v10 * v12;
    const real v14 = v7 - v13;
    const real v15 = -v9;
    const real v16 = fma(v6, 0x1.7f7d1cp-20f, 0x0p+0f);
    const real v17 = fma(v15, v14, v16);
    const real v18 = fma(v6, 0x1.62e4p-1f, v7);
    const real v19 = -v18;
    const real v20 = fma(v6, 0x1.62e4p-1f, v19);
    const real v21 = v20 + v7;
    const real v22 = v21 + v17;
    const real v23 = v18 + v22;
    const int m24 = x == 0x0p+0f;
    const real v25 = m24 ? -INFINITY : v23;
    const int m26 = x < INFINITY;
    const real v27 = m26 ? v25 : x;
    const int m28 = x < 0x0p+0f;
    const real v29 = m28 ? NAN : v27;
    return v29;
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
    const real in_displacement = in[6];
    const real v0 = in_displacement * 0x0p+0f;
    const int m1 = v0 == 0x0p+0f;
    const real v2 = m1 ? 0x0p+0f : 0x1.2p+3f;
    const real v3 = in_price * 0x0p+0f;
    const int m4 = v3 == 0x0p+0f;
    const real v5 = m4 ? v2 : 0x1.6p+3f;
    const real v6 = in_rate * 0x0p+0f;
    const int m7 = v6 == 0x0p+0f;
    const real v8 = m7 ? v5 : 0x1.8p+2f;
    const int m9 = 0x0p+0f <= in_time;
    const real v10 = m9 ? v8 : 0x1.4p+2f;
    const real v11 = in_strike * 0x0p+0f;
    const int m12 = v11 == 0x0p+0f;
    const real v13 = m12 ? v10 : 0x1p+2f;
    const real v14 = in_forward * 0x0p+0f;
    const int m15 = v14 == 0x0p+0f;
    const real v16 = m15 ? v13 : 0x1.8p+1f;
    const real v17 = fabs(in_type);
    const int m18 = v17 == 0x1p+0f;
    const real v19 = m18 ? v16 : 0x1p+0f;
    const int m20 = v19 == 0x0p+0f;
    const real v21 = in_forward + in_displacement;
    const real v22 = in_strike + in_displacement;
    const real v23 = fabs(in_time);
    const int m24 = v23 < INFINITY;
    const real v25 = m24 ? 0x0p+0f : 0x1.4p+2f;
    const real v26 = fabs(v22);
    const int m27 = v26 < INFINITY;
    const real v28 = m27 ? v25 : 0x1p+2f;
    const real v29 = fabs(v21);
    const int m30 = v29 < INFINITY;
    const real v31 = m30 ? v28 : 0x1.8p+1f;
    const int m32 = 0x0p+0f <= v22;
    const real v33 = m32 ? v31 : 0x1p+2f;
    const int m34 = 0x0p+0f <= v21;
    const real v35 = m34 ? v33 : 0x1.8p+1f;
    const real v36 = m20 ? v35 : v19;
    const int m37 = v36 == 0x0p+0f;
    const real v38 = in_type + 0x0p+0f;
    const real v39 = in_forward + 0x0p+0f;
    const real v40 = in_strike + 0x0p+0f;
    const real v41 = in_time + 0x0p+0f;
    const real v42 = in_rate + 0x0p+0f;
    const real v43 = in_price + 0x0p+0f;
    const real v44 = in_displacement + 0x0p+0f;
    const real v45 = v39 + v44;
    const real v46 = v40 + v44;
    const real v47 = ntx_ln_ratio(v45, v46);
    const real v48 = v45 < v46 ? v45 : v46;
    const int m49 = 0x1p-126f <= v48;
    const real v50 = v45 > v46 ? v45 : v46;
    const int m51 = v50 < INFINITY;
    const int m52 = m49 & m51;
    const real v53 = ntx_ln(v45);
    const real v54 = ntx_ln(v46);
    const real v55 = v53 - v54;
    const real v56 = m52 ? v47 : v55;
    const real v57 = v39 - v40;
    const real v58 = v57 + v40;
    const real v59 = v58 - v57;
    const real v60 = v39 - v58;
    const real v61 = v40 - v59;
    const real v62 = v60 - v61;
    const int m63 = v42 == 0x0p+0f;
    const int m64 = v41 == 0x0p+0f;
    const int m65 = m63 | m64;
    const real v66 = v42 * v41;
    const real v67 = m65 ? 0x0p+0f : v66;
    const real v68 = -v67;
    const real v69 = ntx_exp(v68);
    const real v70 = v38 * v57;
    const int m71 = 0x0p+0f < v70;
    const real v72 = -v69;
    const real v73 = fma(v72, v70, v43);
    const real v74 = v38 * v62;
    const real v75 = v69 * v74;
    const real v76 = v73 - v75;
    const int m77 = 0x0p+0f < v38;
    const real v78 = m77 ? v45 : v46;
    const real v79 = fabs(v67);
    const real v80 = 0x1p+0f + v79;
    const real v81 = 0x1p-23f * v80;
    const int m82 = v67 == 0x0p+0f;
    const real v83 = m82 ? 0x0p+0f : v81;
    const real v84 = m71 ? v76 : v43;
    const real v85 = -v43;
    const real v86 = fma(v69, v78, v85);
    const real v87 = v69 * v48;
    const real v88 = fabs(v57);
    const real v89 = v69 * v88;
    const real v90 = v69 * v70;
    const int m91 = v83 == 0x0p+0f;
    const int m92 = v90 == 0x0p+0f;
    const int m93 = m91 | m92;
    const real v94 = v83 * v90;
    const real v95 = m93 ? 0x0p+0f : v94;
    const real v96 = m71 ? v95 : 0x0p+0f;
    const real v97 = v69 * v78;
    const int m98 = v97 == 0x0p+0f;
    const int m99 = m91 | m98;
    const real v100 = v83 * v97;
    const real v101 = m99 ? 0x0p+0f : v100;
    const int m102 = v87 < 0x1p+76f;
    const real v103 = m102 ? 0x1.9p+4f : -0x1.9p+4f;
    const int m104 = v87 < 0x1p-38f;
    const real v105 = m104 ? 0x1.3p+6f : v103;
    const real v106 = ntx_scale2(v84, v105);
    const real v107 = ntx_scale2(v86, v105);
    const real v108 = ntx_scale2(v87, v105);
    const real v109 = ntx_scale2(v89, v105);
    const int m110 = v86 <= 0x0p+0f;
    const real v111 = m110 ? 0x1.ap+6f : 0x0p+0f;
    const int m112 = v84 == 0x0p+0f;
    const real v113 = m112 ? 0x1.98p+6f : v111;
    const int m114 = 0x0p+0f < v96;
    const real v115 = fabs(v84);
    const int m116 = v115 <= v96;
    const int m117 = m114 & m116;
    const real v118 = m117 ? 0x1.9cp+6f : v113;
    const int m119 = v87 == 0x0p+0f;
    const real v120 = m119 ? 0x1.9p+6f : v118;
    const real v121 = -v96;
    const int m122 = v84 < v121;
    const real v123 = m122 ? 0x1.94p+6f : v120;
    const real v124 = -v101;
    const int m125 = v86 < v124;
    const real v126 = m125 ? 0x1.a4p+6f : v123;
    const real v127 = m64 ? 0x1.a8p+6f : v126;
    const real v128 = fabs(v56);
    const real v129 = v108 * 0x1.988454p-2f;
    const real v130 = 0x1p-1f * v128;
    const real v131 = v130 * v130;
    const real v132 = v131 * v131;
    const real v133 = fma(0x1.a01a02p-13f, v132, 0x1.555556p-3f);
    const real v134 = fma(0x1.111112p-7f, v131, v133);
    const real v135 = fma(v134, v131, 0x1p+0f);
    const real v136 = fma(-0x1.a01a02p-13f, v131, -0x1.111112p-7f);
    const real v137 = fma(v136, v131, -0x1.555556p-3f);
    const real v138 = fma(0x1.1566acp-17f, v131, 0x1.381382p-11f);
    const real v139 = fma(v138, v131, 0x1.99999ap-6f);
    const real v140 = fma(-0x1.5ac056p-15f, v131, -0x1.861862p-9f);
    const int m141 = v128 < 0x1.333334p+0f;
    const real v142 = 0x1.ccccccp-2f * v108;
    const int m143 = v106 < v142;
    const int m144 = m141 & m143;
    const real v145 = 0x1.6a09e6p-12f * v106;
    const real v146 = 0x1p+1f * v128;
    const real v147 = sqrt(v146);
    const real v148 = v146 + 0x1.921fb6p+2f;
    const real v149 = sqrt(v148);
    const real v150 = fma(v147, 0x1.121fb6p+1f, v149);
    const real v151 = 0x1.40d932p+1f / v150;
    const real v152 = v108 * v151;
    const real v153 = v108 - v152;
    const real v154 = 0x1p-1f * v153;
    const int m155 = v106 < v154;
    const real v156 = -v152;
    const real v157 = m155 ? v156 : v152;
    const real v158 = v108 + v157;
    const real v159 = m155 ? v106 : v107;
    const real v160 = m144 ? v106 : v159;
    const real v161 = v109 > v145 ? v109 : v145;
    const real v162 = v106 + v161;
    const real v163 = m144 ? v162 : v158;
    const real v164 = ntx_ln_ratio(v163, v160);
    const real v165 = 0x1.62e43p-1f > v164 ? 0x1.62e43p-1f : v164;
    const real v166 = m144 ? v164 : v165;
    const real v167 = 0x1p+1f * v166;
    const real v168 = sqrt(v167);
    const real v169 = v168 * v168;
    const real v170 = fma(0x1.baf302p-9f, v169, 0x1.89c8c2p-9f);
    const real v171 = fma(0x1.203fb2p-7f, v168, v170);
    const real v172 = fma(v171, v168, 0x1.9866cap-3f);
    const real v173 = fma(0x1.5f5d9cp-2f, v168, 0x1.2afd72p+1f);
    const real v174 = m144 ? v172 : v173;
    const real v175 = fma(0x1.0eef5ap-7f, v169, 0x1.5dfd8ep-7f);
    const real v176 = fma(0x1.bc79f4p-9f, v169, 0x1.c0bfe4p-5f);
    const real v177 = fma(v176, v168, v175);
    const real v178 = fma(v177, v168, 0x1p+0f);
    const real v179 = fma(0x1.f48c8cp-5f, v168, 0x1.0ebe2ep+0f);
    const real v180 = fma(v179, v168, 0x1p+0f);
    const real v181 = m144 ? v178 : v180;
    const real v182 = v174 / v181;
    const real v183 = v168 - v182;
    const real v184 = fma(v183, v183, v146);
    const real v185 = sqrt(v184);
    const real v186 = v108 * v128;
    const real v187 = v186 > v145 ? v186 : v145;
    const real v188 = v187 * v181;
    const real v189 = v183 + v185;
    const real v190 = m155 ? v146 : v189;
    const real v191 = m144 ? v188 : v190;
    const real v192 = v167 * v174;
    const real v193 = v108 * v192;
    const real v194 = m155 ? v189 : 0x1p+0f;
    const real v195 = m144 ? v193 : v194;
    const real v196 = v191 / v195;
    const real v197 = v196 * v196;
    const real v198 = v128 * v128;
    const real v199 = fma(v198, -0x1.6c16c2p-12f, 0x1.555556p-5f);
    const real v200 = fma(v197, 0x1.dddddep-9f, v199);
    const real v201 = fma(v200, v197, 0x1p+0f);
    const real v202 = v196 * v201;
    const real v203 = m144 ? v202 : v196;
    const real v204 = v128 / v203;
    const real v205 = 0x1p-1f * v203;
    const real v206 = v204 - v205;
    const real v207 = v204 + v205;
    const int m208 = v128 < 0x1p+0f;
    const int m209 = v203 < 0x1p+0f;
    const int m210 = m208 & m209;
    const int m211 = v206 < 0x0p+0f;
    const int m212 = !m210;
    const int m213 = m211 & m212;
    const real v214 = fabs(v206);
    const real v215 = m210 ? v204 : v214;
    const real v216 = v215 * v215;
    const real v217 = fma(0x1.2c11c6p-6f, v216, 0x1.620b48p-1f);
    const real v218 = fma(0x1.cbe8ep-20f, v216, 0x1.63792cp-3f);
    const real v219 = fma(v218, v215, v217);
    const real v220 = fma(v219, v215, 0x1.803f9ap+0f);
    const real v221 = fma(0x1.604dd4p-3f, v216, 0x1.b930f8p+0f);
    const real v222 = fma(0x1.2d5e02p-6f, v216, 0x1.7daa76p-1f);
    const real v223 = fma(v222, v215, v221);
    const real v224 = fma(v223, v215, 0x1.e19582p+0f);
    const real v225 = fma(v215, v224, v220);
    const real v226 = v207 * v207;
    const real v227 = fma(0x1.2c11c6p-6f, v226, 0x1.620b48p-1f);
    const real v228 = fma(0x1.cbe8ep-20f, v226, 0x1.63792cp-3f);
    const real v229 = fma(v228, v207, v227);
    const real v230 = fma(v229, v207, 0x1.803f9ap+0f);
    const real v231 = fma(0x1.604dd4p-3f, v226, 0x1.b930f8p+0f);
    const real v232 = fma(0x1.2d5e02p-6f, v226, 0x1.7daa76p-1f);
    const real v233 = fma(v232, v207, v231);
    const real v234 = fma(v233, v207, 0x1.e19582p+0f);
    const real v235 = fma(v207, v234, v230);
    const real v236 = v205 * v205;
    const real v237 = v236 * v236;
    const real v238 = fma(-0x1.8d3018p-16f, v237, v140);
    const real v239 = fma(v238, v237, v137);
    const real v240 = fma(0x1.2f684cp-12f, v237, v139);
    const real v241 = fma(v240, v236, v239);
    const real v242 = v241 * v236;
    const real v243 = v242 * v225;
    const real v244 = fma(v135, v220, v243);
    const real v245 = v203 * v244;
    const real v246 = v234 * v225;
    const real v247 = -v246;
    const real v248 = m213 ? v246 : v247;
    const real v249 = fma(v224, v235, v248);
    const real v250 = m210 ? v245 : v249;
    const real v251 = v225 * v235;
    const real v252 = m210 ? v225 : v251;
    const real v253 = -v128;
    const real v254 = fma(v204, v204, v253);
    const real v255 = v206 * v206;
    const real v256 = m210 ? v254 : v255;
    const real v257 = m213 ? v107 : v106;
    const real v258 = -v256;
    const real v259 = v250 * v129;
    const real v260 = v257 * v252;
    const real v261 = ntx_ln_ratio(v259, v260);
    const real v262 = fma(0x1p-1f, v258, v261);
    const real v263 = 0x1p-1f * v236;
    const real v264 = v263 * v263;
    const real v265 = fma(-0x1.111112p-7f, v264, -0x1.555556p-3f);
    const real v266 = fma(v265, v264, -0x1p+0f);
    const real v267 = fma(0x1.555556p-5f, v264, 0x1p-1f);
    const real v268 = fma(v267, v263, v266);
    const real v269 = fma(v268, v263, 0x1p+0f);
    const real v270 = m213 ? -0x1p+0f : 0x1p+0f;
    const real v271 = m210 ? v269 : v270;
    const real v272 = v203 * v252;
    const real v273 = v271 * v272;
    const real v274 = v273 / v250;
    const real v275 = v204 * v204;
    const real v276 = 0x1p+0f + v275;
    const real v277 = v276 - v236;
    const real v278 = v277 - v274;
    const real v279 = v275 + v236;
    const real v280 = v274 * v278;
    const real v281 = -v280;
    const real v282 = fma(-0x1p+1f, v279, v281);
    const real v283 = -v262;
    const real v284 = fma(v278, v278, v282);
    const real v285 = v284 * v283;
    const real v286 = v285 * 0x1.555556p-3f;
    const real v287 = 0x1p-1f * v278;
    const real v288 = fma(v287, v283, v274);
    const real v289 = v283 * v288;
    const real v290 = fma(v278, v274, v286);
    const real v291 = v283 * v290;
    const real v292 = fma(v274, v274, v291);
    const real v293 = v289 / v292;
    const real v294 = fma(v293, 0x1p-2f, 0x1p+0f);
    const real v295 = v294 * v293;
    const real v296 = fma(v295, 0x1.555556p-2f, 0x1p+0f);
    const real v297 = v296 * v293;
    const real v298 = fma(v297, 0x1p-1f, 0x1p+0f);
    const real v299 = v298 * v293;
    const real v300 = fma(v203, v299, v203);
    const real v301 = v128 / v300;
    const real v302 = 0x1p-1f * v300;
    const real v303 = v301 - v302;
    const real v304 = v301 + v302;
    const int m305 = v300 < 0x1p+0f;
    const int m306 = m208 & m305;
    const int m307 = v303 < 0x0p+0f;
    const int m308 = !m306;
    const int m309 = m307 & m308;
    const real v310 = fabs(v303);
    const real v311 = m306 ? v301 : v310;
    const real v312 = v311 * v311;
    const real v313 = fma(0x1.2c11c6p-6f, v312, 0x1.620b48p-1f);
    const real v314 = fma(0x1.cbe8ep-20f, v312, 0x1.63792cp-3f);
    const real v315 = fma(v314, v311, v313);
    const real v316 = fma(v315, v311, 0x1.803f9ap+0f);
    const real v317 = fma(0x1.604dd4p-3f, v312, 0x1.b930f8p+0f);
    const real v318 = fma(0x1.2d5e02p-6f, v312, 0x1.7daa76p-1f);
    const real v319 = fma(v318, v311, v317);
    const real v320 = fma(v319, v311, 0x1.e19582p+0f);
    const real v321 = fma(v311, v320, v316);
    const real v322 = v304 * v304;
    const real v323 = fma(0x1.2c11c6p-6f, v322, 0x1.620b48p-1f);
    const real v324 = fma(0x1.cbe8ep-20f, v322, 0x1.63792cp-3f);
    const real v325 = fma(v324, v304, v323);
    const real v326 = fma(v325, v304, 0x1.803f9ap+0f);
    const real v327 = fma(0x1.604dd4p-3f, v322, 0x1.b930f8p+0f);
    const real v328 = fma(0x1.2d5e02p-6f, v322, 0x1.7daa76p-1f);
    const real v329 = fma(v328, v304, v327);
    const real v330 = fma(v329, v304, 0x1.e19582p+0f);
    const real v331 = fma(v304, v330, v326);
    const real v332 = v302 * v302;
    const real v333 = v332 * v332;
    const real v334 = fma(-0x1.8d3018p-16f, v333, v140);
    const real v335 = fma(v334, v333, v137);
    const real v336 = fma(0x1.2f684cp-12f, v333, v139);
    const real v337 = fma(v336, v332, v335);
    const real v338 = v337 * v332;
    const real v339 = v338 * v321;
    const real v340 = fma(v135, v316, v339);
    const real v341 = v300 * v340;
    const real v342 = v330 * v321;
    const real v343 = -v342;
    const real v344 = m309 ? v342 : v343;
    const real v345 = fma(v320, v331, v344);
    const real v346 = m306 ? v341 : v345;
    const real v347 = v321 * v331;
    const real v348 = m306 ? v321 : v347;
    const real v349 = fma(v301, v301, v253);
    const real v350 = v303 * v303;
    const real v351 = m306 ? v349 : v350;
    const real v352 = m309 ? v107 : v106;
    const real v353 = -v351;
    const real v354 = v346 * v129;
    const real v355 = v352 * v348;
    const real v356 = ntx_ln_ratio(v354, v355);
    const real v357 = fma(0x1p-1f, v353, v356);
    const real v358 = 0x1p-1f * v332;
    const real v359 = v358 * v358;
    const real v360 = fma(-0x1.111112p-7f, v359, -0x1.555556p-3f);
    const real v361 = fma(v360, v359, -0x1p+0f);
    const real v362 = fma(0x1.555556p-5f, v359, 0x1p-1f);
    const real v363 = fma(v362, v358, v361);
    const real v364 = fma(v363, v358, 0x1p+0f);
    const real v365 = m309 ? -0x1p+0f : 0x1p+0f;
    const real v366 = m306 ? v364 : v365;
    const real v367 = v300 * v348;
    const real v368 = v366 * v367;
    const real v369 = v368 / v346;
    const real v370 = v301 * v301;
    const real v371 = 0x1p+0f + v370;
    const real v372 = v371 - v332;
    const real v373 = v372 - v369;
    const real v374 = v370 + v332;
    const real v375 = v369 * v373;
    const real v376 = -v375;
    const real v377 = fma(-0x1p+1f, v374, v376);
    const real v378 = -v357;
    const real v379 = fma(v373, v373, v377);
    const real v380 = v379 * v378;
    const real v381 = v380 * 0x1.555556p-3f;
    const real v382 = 0x1p-1f * v373;
    const real v383 = fma(v382, v378, v369);
    const real v384 = v378 * v383;
    const real v385 = fma(v373, v369, v381);
    const real v386 = v378 * v385;
    const real v387 = fma(v369, v369, v386);
    const real v388 = v384 / v387;
    const real v389 = fma(v388, 0x1p-2f, 0x1p+0f);
    const real v390 = v389 * v388;
    const real v391 = fma(v390, 0x1.555556p-2f, 0x1p+0f);
    const real v392 = v391 * v388;
    const real v393 = fma(v392, 0x1p-1f, 0x1p+0f);
    const real v394 = v393 * v388;
    const real v395 = fma(v300, v394, v300);
    const int m396 = v127 == 0x0p+0f;
    const real v397 = m396 ? v395 : NAN;
    const int m398 = v127 == 0x1.98p+6f;
    const real v399 = m398 ? 0x0p+0f : v397;
    const int m400 = v127 == 0x1.ap+6f;
    const real v401 = m400 ? INFINITY : v399;
    const real v402 = sqrt(v41);
    const real v403 = v401 / v402;
    const int m404 = v127 == 0x1.94p+6f;
    const int m405 = v127 == 0x1.9cp+6f;
    const int m406 = m404 | m405;
    const real v407 = m406 ? 0x0p+0f : v403;
    const int m408 = v127 == 0x1.a4p+6f;
    const real v409 = m408 ? INFINITY : v407;
    const real v410 = m396 ? 0x1p+1f : 0x0p+0f;
    const real v411 = v56 / v401;
    const int m412 = v56 == 0x0p+0f;
    const real v413 = m412 ? 0x0p+0f : v411;
    const real v414 = fma(0x1p-1f, v401, v413);
    const real v415 = fma(-0x1p-1f, v401, v413);
    const real v416 = fabs(v413);
    const real v417 = fma(-0x1p-1f, v401, v416);
    const real v418 = ntx_norm_pdf(v417);
    const real v419 = v87 * v418;
    const real v420 = v419 * v402;
    const real v421 = 0x1p-23f * v43;
    const real v422 = v419 * v401;
    const real v423 = v421 / v422;
    const real v424 = v420 + 0x0p+0f;
    const int m425 = v424 == v424;
    const int m426 = !m425;
    const real v427 = m426 ? NAN : v424;
    const real v428 = m426 ? 0x1.9p+6f : 0x0p+0f;
    const real v429 = v403 + 0x0p+0f;
    const int m430 = v429 == v429;
    const int m431 = !m430;
    const real v432 = m431 ? NAN : v429;
    const real v433 = m431 ? 0x1.9p+6f : v428;
    const real v434 = v409 + 0x0p+0f;
    const int m435 = v434 == v434;
    const int m436 = !m435;
    const real v437 = m436 ? NAN : v434;
    const real v438 = m436 ? 0x1.9p+6f : v433;
    const real v439 = v401 + 0x0p+0f;
    const int m440 = v439 == v439;
    const int m441 = !m440;
    const real v442 = m441 ? NAN : v439;
    const real v443 = m441 ? 0x1.9p+6f : v438;
    const real v444 = v414 + 0x0p+0f;
    const int m445 = v444 == v444;
    const int m446 = !m445;
    const real v447 = m446 ? NAN : v444;
    const real v448 = m446 ? 0x1.9p+6f : v443;
    const real v449 = v415 + 0x0p+0f;
    const int m450 = v449 == v449;
    const int m451 = !m450;
    const real v452 = m451 ? NAN : v449;
    const real v453 = m451 ? 0x1.9p+6f : v448;
    const real v454 = v423 + 0x0p+0f;
    const int m455 = v454 == v454;
    const int m456 = !m455;
    const real v457 = m456 ? NAN : v454;
    const real v458 = m456 ? 0x1.9p+6f : v453;
    const real v459 = v410 + 0x0p+0f;
    const int m460 = v459 == v459;
    const int m461 = !m460;
    const real v462 = m461 ? NAN : v459;
    const real v463 = m461 ? 0x1.9p+6f : v458;
    const int m464 = v127 == 0x1.9p+6f;
    const int m465 = m396 | m464;
    const real v466 = m465 ? v463 : v127;
    const real v467 = m37 ? v427 : NAN;
    const real v468 = m37 ? v432 : NAN;
    const real v469 = m37 ? v437 : NAN;
    const real v470 = m37 ? v442 : NAN;
    const real v471 = m37 ? v447 : NAN;
    const real v472 = m37 ? v452 : NAN;
    const real v473 = m37 ? v457 : NAN;
    const real v474 = m37 ? v462 : NAN;
    const real v475 = m37 ? v466 : v36;
    out[0] = v475; /* kind */
    out[1] = v467; /* vega */
    out[2] = v468; /* vol */
    out[3] = v469; /* clamped_vol */
    out[4] = v470; /* total_vol */
    out[5] = v471; /* d1 */
    out[6] = v472; /* d2 */
    out[7] = v473; /* attainable_error */
    out[8] = v474; /* iterations */
}

#define NTX_INPUT_COUNT 7
#define NTX_INPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5) M(6)
#define NTX_OUTPUT_COUNT 8
#define NTX_OUTPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5) M(6) M(7)

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
