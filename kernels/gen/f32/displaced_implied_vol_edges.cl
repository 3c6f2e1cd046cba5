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
    const real v170 = fma(0x1.230c2cp-9f, v169, 0x1.7cff52p-7f);
    const real v171 = fma(0x1.1d945ep-10f, v169, 0x1.546766p-7f);
    const real v172 = fma(v171, v168, v170);
    const real v173 = fma(v172, v168, 0x1.988924p-3f);
    const real v174 = fma(0x1.5f5d9cp-2f, v168, 0x1.2afd72p+1f);
    const real v175 = m144 ? v173 : v174;
    const real v176 = fma(0x1.1cf64p-10f, v169, 0x1.1de058p-6f);
    const real v177 = fma(v176, v169, 0x1.e6c6e8p-5f);
    const real v178 = fma(0x1.42f552p-9f, v169, 0x1.8623ccp-5f);
    const real v179 = fma(v178, v168, v177);
    const real v180 = fma(v179, v168, 0x1p+0f);
    const real v181 = fma(0x1.f48c8cp-5f, v168, 0x1.0ebe2ep+0f);
    const real v182 = fma(v181, v168, 0x1p+0f);
    const real v183 = m144 ? v180 : v182;
    const real v184 = v175 / v183;
    const real v185 = v168 - v184;
    const real v186 = fma(v185, v185, v146);
    const real v187 = sqrt(v186);
    const real v188 = v108 * v128;
    const real v189 = v188 > v145 ? v188 : v145;
    const real v190 = v189 * v183;
    const real v191 = v185 + v187;
    const real v192 = m155 ? v146 : v191;
    const real v193 = m144 ? v190 : v192;
    const real v194 = v167 * v175;
    const real v195 = v108 * v194;
    const real v196 = m155 ? v191 : 0x1p+0f;
    const real v197 = m144 ? v195 : v196;
    const real v198 = v193 / v197;
    const real v199 = v198 * v198;
    const real v200 = v128 * v128;
    const real v201 = fma(v200, -0x1.6c16c2p-12f, 0x1.555556p-5f);
    const real v202 = fma(v199, 0x1.dddddep-9f, v201);
    const real v203 = fma(v202, v199, 0x1p+0f);
    const real v204 = v198 * v203;
    const real v205 = m144 ? v204 : v198;
    const real v206 = v128 / v205;
    const real v207 = 0x1p-1f * v205;
    const real v208 = v206 - v207;
    const real v209 = v206 + v207;
    const int m210 = v128 < 0x1p+0f;
    const int m211 = v205 < 0x1p+0f;
    const int m212 = m210 & m211;
    const int m213 = v208 < 0x0p+0f;
    const int m214 = !m212;
    const int m215 = m213 & m214;
    const real v216 = fabs(v208);
    const real v217 = m212 ? v206 : v216;
    const real v218 = v217 * v217;
    const real v219 = fma(0x1.2c11c6p-6f, v218, 0x1.620b48p-1f);
    const real v220 = fma(0x1.cbe8ep-20f, v218, 0x1.63792cp-3f);
    const real v221 = fma(v220, v217, v219);
    const real v222 = fma(v221, v217, 0x1.803f9ap+0f);
    const real v223 = fma(0x1.604dd4p-3f, v218, 0x1.b930f8p+0f);
    const real v224 = fma(0x1.2d5e02p-6f, v218, 0x1.7daa76p-1f);
    const real v225 = fma(v224, v217, v223);
    const real v226 = fma(v225, v217, 0x1.e19582p+0f);
    const real v227 = fma(v217, v226, v222);
    const real v228 = v209 * v209;
    const real v229 = fma(0x1.2c11c6p-6f, v228, 0x1.620b48p-1f);
    const real v230 = fma(0x1.cbe8ep-20f, v228, 0x1.63792cp-3f);
    const real v231 = fma(v230, v209, v229);
    const real v232 = fma(v231, v209, 0x1.803f9ap+0f);
    const real v233 = fma(0x1.604dd4p-3f, v228, 0x1.b930f8p+0f);
    const real v234 = fma(0x1.2d5e02p-6f, v228, 0x1.7daa76p-1f);
    const real v235 = fma(v234, v209, v233);
    const real v236 = fma(v235, v209, 0x1.e19582p+0f);
    const real v237 = fma(v209, v236, v232);
    const real v238 = v207 * v207;
    const real v239 = v238 * v238;
    const real v240 = fma(-0x1.8d3018p-16f, v239, v140);
    const real v241 = fma(v240, v239, v137);
    const real v242 = fma(0x1.2f684cp-12f, v239, v139);
    const real v243 = fma(v242, v238, v241);
    const real v244 = v243 * v238;
    const real v245 = v244 * v227;
    const real v246 = fma(v135, v222, v245);
    const real v247 = v205 * v246;
    const real v248 = v236 * v227;
    const real v249 = -v248;
    const real v250 = m215 ? v248 : v249;
    const real v251 = fma(v226, v237, v250);
    const real v252 = m212 ? v247 : v251;
    const real v253 = v227 * v237;
    const real v254 = m212 ? v227 : v253;
    const real v255 = -v128;
    const real v256 = fma(v206, v206, v255);
    const real v257 = v208 * v208;
    const real v258 = m212 ? v256 : v257;
    const real v259 = m215 ? v107 : v106;
    const real v260 = -v258;
    const real v261 = v252 * v129;
    const real v262 = v259 * v254;
    const real v263 = ntx_ln_ratio(v261, v262);
    const real v264 = fma(0x1p-1f, v260, v263);
    const real v265 = 0x1p-1f * v238;
    const real v266 = v265 * v265;
    const real v267 = fma(-0x1.111112p-7f, v266, -0x1.555556p-3f);
    const real v268 = fma(v267, v266, -0x1p+0f);
    const real v269 = fma(0x1.555556p-5f, v266, 0x1p-1f);
    const real v270 = fma(v269, v265, v268);
    const real v271 = fma(v270, v265, 0x1p+0f);
    const real v272 = m215 ? -0x1p+0f : 0x1p+0f;
    const real v273 = m212 ? v271 : v272;
    const real v274 = v205 * v254;
    const real v275 = v273 * v274;
    const real v276 = v275 / v252;
    const real v277 = v206 * v206;
    const real v278 = 0x1p+0f + v277;
    const real v279 = v278 - v238;
    const real v280 = v279 - v276;
    const real v281 = v277 + v238;
    const real v282 = v276 * v280;
    const real v283 = -v282;
    const real v284 = fma(-0x1p+1f, v281, v283);
    const real v285 = -v264;
    const real v286 = fma(v280, v280, v284);
    const real v287 = v286 * v285;
    const real v288 = v287 * 0x1.555556p-3f;
    const real v289 = 0x1p-1f * v280;
    const real v290 = fma(v289, v285, v276);
    const real v291 = v285 * v290;
    const real v292 = fma(v280, v276, v288);
    const real v293 = v285 * v292;
    const real v294 = fma(v276, v276, v293);
    const real v295 = v291 / v294;
    const real v296 = fma(v295, 0x1p-2f, 0x1p+0f);
    const real v297 = v296 * v295;
    const real v298 = fma(v297, 0x1.555556p-2f, 0x1p+0f);
    const real v299 = v298 * v295;
    const real v300 = fma(v299, 0x1p-1f, 0x1p+0f);
    const real v301 = v300 * v295;
    const real v302 = fma(v205, v301, v205);
    const real v303 = v128 / v302;
    const real v304 = 0x1p-1f * v302;
    const real v305 = v303 - v304;
    const real v306 = v303 + v304;
    const int m307 = v302 < 0x1p+0f;
    const int m308 = m210 & m307;
    const int m309 = v305 < 0x0p+0f;
    const int m310 = !m308;
    const int m311 = m309 & m310;
    const real v312 = fabs(v305);
    const real v313 = m308 ? v303 : v312;
    const real v314 = v313 * v313;
    const real v315 = fma(0x1.2c11c6p-6f, v314, 0x1.620b48p-1f);
    const real v316 = fma(0x1.cbe8ep-20f, v314, 0x1.63792cp-3f);
    const real v317 = fma(v316, v313, v315);
    const real v318 = fma(v317, v313, 0x1.803f9ap+0f);
    const real v319 = fma(0x1.604dd4p-3f, v314, 0x1.b930f8p+0f);
    const real v320 = fma(0x1.2d5e02p-6f, v314, 0x1.7daa76p-1f);
    const real v321 = fma(v320, v313, v319);
    const real v322 = fma(v321, v313, 0x1.e19582p+0f);
    const real v323 = fma(v313, v322, v318);
    const real v324 = v306 * v306;
    const real v325 = fma(0x1.2c11c6p-6f, v324, 0x1.620b48p-1f);
    const real v326 = fma(0x1.cbe8ep-20f, v324, 0x1.63792cp-3f);
    const real v327 = fma(v326, v306, v325);
    const real v328 = fma(v327, v306, 0x1.803f9ap+0f);
    const real v329 = fma(0x1.604dd4p-3f, v324, 0x1.b930f8p+0f);
    const real v330 = fma(0x1.2d5e02p-6f, v324, 0x1.7daa76p-1f);
    const real v331 = fma(v330, v306, v329);
    const real v332 = fma(v331, v306, 0x1.e19582p+0f);
    const real v333 = fma(v306, v332, v328);
    const real v334 = v304 * v304;
    const real v335 = v334 * v334;
    const real v336 = fma(-0x1.8d3018p-16f, v335, v140);
    const real v337 = fma(v336, v335, v137);
    const real v338 = fma(0x1.2f684cp-12f, v335, v139);
    const real v339 = fma(v338, v334, v337);
    const real v340 = v339 * v334;
    const real v341 = v340 * v323;
    const real v342 = fma(v135, v318, v341);
    const real v343 = v302 * v342;
    const real v344 = v332 * v323;
    const real v345 = -v344;
    const real v346 = m311 ? v344 : v345;
    const real v347 = fma(v322, v333, v346);
    const real v348 = m308 ? v343 : v347;
    const real v349 = v323 * v333;
    const real v350 = m308 ? v323 : v349;
    const real v351 = fma(v303, v303, v255);
    const real v352 = v305 * v305;
    const real v353 = m308 ? v351 : v352;
    const real v354 = m311 ? v107 : v106;
    const real v355 = -v353;
    const real v356 = v348 * v129;
    const real v357 = v354 * v350;
    const real v358 = ntx_ln_ratio(v356, v357);
    const real v359 = fma(0x1p-1f, v355, v358);
    const real v360 = 0x1p-1f * v334;
    const real v361 = v360 * v360;
    const real v362 = fma(-0x1.111112p-7f, v361, -0x1.555556p-3f);
    const real v363 = fma(v362, v361, -0x1p+0f);
    const real v364 = fma(0x1.555556p-5f, v361, 0x1p-1f);
    const real v365 = fma(v364, v360, v363);
    const real v366 = fma(v365, v360, 0x1p+0f);
    const real v367 = m311 ? -0x1p+0f : 0x1p+0f;
    const real v368 = m308 ? v366 : v367;
    const real v369 = v302 * v350;
    const real v370 = v368 * v369;
    const real v371 = v370 / v348;
    const real v372 = v303 * v303;
    const real v373 = 0x1p+0f + v372;
    const real v374 = v373 - v334;
    const real v375 = v374 - v371;
    const real v376 = v372 + v334;
    const real v377 = v371 * v375;
    const real v378 = -v377;
    const real v379 = fma(-0x1p+1f, v376, v378);
    const real v380 = -v359;
    const real v381 = fma(v375, v375, v379);
    const real v382 = v381 * v380;
    const real v383 = v382 * 0x1.555556p-3f;
    const real v384 = 0x1p-1f * v375;
    const real v385 = fma(v384, v380, v371);
    const real v386 = v380 * v385;
    const real v387 = fma(v375, v371, v383);
    const real v388 = v380 * v387;
    const real v389 = fma(v371, v371, v388);
    const real v390 = v386 / v389;
    const real v391 = fma(v390, 0x1p-2f, 0x1p+0f);
    const real v392 = v391 * v390;
    const real v393 = fma(v392, 0x1.555556p-2f, 0x1p+0f);
    const real v394 = v393 * v390;
    const real v395 = fma(v394, 0x1p-1f, 0x1p+0f);
    const real v396 = v395 * v390;
    const real v397 = fma(v302, v396, v302);
    const int m398 = v127 == 0x0p+0f;
    const real v399 = m398 ? v397 : NAN;
    const int m400 = v127 == 0x1.98p+6f;
    const real v401 = m400 ? 0x0p+0f : v399;
    const int m402 = v127 == 0x1.ap+6f;
    const real v403 = m402 ? INFINITY : v401;
    const real v404 = sqrt(v41);
    const real v405 = v403 / v404;
    const int m406 = v127 == 0x1.94p+6f;
    const int m407 = v127 == 0x1.9cp+6f;
    const int m408 = m406 | m407;
    const real v409 = m408 ? 0x0p+0f : v405;
    const int m410 = v127 == 0x1.a4p+6f;
    const real v411 = m410 ? INFINITY : v409;
    const real v412 = m398 ? 0x1p+1f : 0x0p+0f;
    const real v413 = v56 / v403;
    const int m414 = v56 == 0x0p+0f;
    const real v415 = m414 ? 0x0p+0f : v413;
    const real v416 = fma(0x1p-1f, v403, v415);
    const real v417 = fma(-0x1p-1f, v403, v415);
    const real v418 = fabs(v415);
    const real v419 = fma(-0x1p-1f, v403, v418);
    const real v420 = ntx_norm_pdf(v419);
    const real v421 = v87 * v420;
    const real v422 = v421 * v404;
    const real v423 = 0x1p-23f * v43;
    const real v424 = v421 * v403;
    const real v425 = v423 / v424;
    const real v426 = v422 + 0x0p+0f;
    const int m427 = v426 == v426;
    const int m428 = !m427;
    const real v429 = m428 ? NAN : v426;
    const real v430 = m428 ? 0x1.9p+6f : 0x0p+0f;
    const real v431 = v405 + 0x0p+0f;
    const int m432 = v431 == v431;
    const int m433 = !m432;
    const real v434 = m433 ? NAN : v431;
    const real v435 = m433 ? 0x1.9p+6f : v430;
    const real v436 = v411 + 0x0p+0f;
    const int m437 = v436 == v436;
    const int m438 = !m437;
    const real v439 = m438 ? NAN : v436;
    const real v440 = m438 ? 0x1.9p+6f : v435;
    const real v441 = v403 + 0x0p+0f;
    const int m442 = v441 == v441;
    const int m443 = !m442;
    const real v444 = m443 ? NAN : v441;
    const real v445 = m443 ? 0x1.9p+6f : v440;
    const real v446 = v416 + 0x0p+0f;
    const int m447 = v446 == v446;
    const int m448 = !m447;
    const real v449 = m448 ? NAN : v446;
    const real v450 = m448 ? 0x1.9p+6f : v445;
    const real v451 = v417 + 0x0p+0f;
    const int m452 = v451 == v451;
    const int m453 = !m452;
    const real v454 = m453 ? NAN : v451;
    const real v455 = m453 ? 0x1.9p+6f : v450;
    const real v456 = v425 + 0x0p+0f;
    const int m457 = v456 == v456;
    const int m458 = !m457;
    const real v459 = m458 ? NAN : v456;
    const real v460 = m458 ? 0x1.9p+6f : v455;
    const real v461 = v412 + 0x0p+0f;
    const int m462 = v461 == v461;
    const int m463 = !m462;
    const real v464 = m463 ? NAN : v461;
    const real v465 = m463 ? 0x1.9p+6f : v460;
    const int m466 = v127 == 0x1.9p+6f;
    const int m467 = m398 | m466;
    const real v468 = m467 ? v465 : v127;
    const real v469 = m37 ? v429 : NAN;
    const real v470 = m37 ? v434 : NAN;
    const real v471 = m37 ? v439 : NAN;
    const real v472 = m37 ? v444 : NAN;
    const real v473 = m37 ? v449 : NAN;
    const real v474 = m37 ? v454 : NAN;
    const real v475 = m37 ? v459 : NAN;
    const real v476 = m37 ? v464 : NAN;
    const real v477 = m37 ? v468 : v36;
    out[0] = v477; /* kind */
    out[1] = v469; /* vega */
    out[2] = v470; /* vol */
    out[3] = v471; /* clamped_vol */
    out[4] = v472; /* total_vol */
    out[5] = v473; /* d1 */
    out[6] = v474; /* d2 */
    out[7] = v475; /* attainable_error */
    out[8] = v476; /* iterations */
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
