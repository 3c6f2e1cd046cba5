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

real ntx_norm_cdf(real x) {
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
    const real v18 = fma(0x1.2c11c6p-6f, v2, 0x1.620b48p-1f);
    const real v19 = fma(0x1.cbe8ep-20f, v2, 0x1.63792cp-3f);
    const real v20 = fma(v19, v1, v18);
    const real v21 = fma(v20, v1, 0x1.803f9ap+0f);
    const real v22 = fma(0x1.604dd4p-3f, v2, 0x1.b930f8p+0f);
    const real v23 = fma(0x1.2d5e02p-6f, v2, 0x1.7daa76p-1f);
    const real v24 = fma(v23, v1, v22);
    const real v25 = fma(v24, v1, 0x1.e19582p+0f);
    const real v26 = fma(v1, v25, v21);
    const real v27 = v25 / v26;
    const real v28 = v17 * 0x1.988454p-2f;
    const real v29 = -v28;
    const real v30 = fma(v17, 0x1.988454p-2f, v29);
    const real v31 = fma(v17, -0x1.857936p-27f, v30);
    const real v32 = v31 * v27;
    const real v33 = fma(v27, v28, v32);
    const real v34 = ntx_scale2(v33, v7);
    const int m35 = 0x0p+0f < x;
    const real v36 = 0x1p+0f - v34;
    const real v37 = m35 ? v36 : v34;
    return v37;
}

void ntx_edge(const real *in, real *out) {
    const real in_type = in[0];
    const real in_spot = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_dividend_yield = in[5];
    const real in_vol = in[6];
    const int m0 = 0x0p+0f <= in_vol;
    const real v1 = m0 ? 0x0p+0f : 0x1p+3f;
    const real v2 = in_dividend_yield * 0x0p+0f;
    const int m3 = v2 == 0x0p+0f;
    const real v4 = m3 ? v1 : 0x1.cp+2f;
    const real v5 = in_rate * 0x0p+0f;
    const int m6 = v5 == 0x0p+0f;
    const real v7 = m6 ? v4 : 0x1.8p+2f;
    const int m8 = 0x0p+0f <= in_time;
    const real v9 = m8 ? v7 : 0x1.4p+2f;
    const int m10 = 0x0p+0f <= in_strike;
    const real v11 = m10 ? v9 : 0x1p+2f;
    const int m12 = 0x0p+0f <= in_spot;
    const real v13 = m12 ? v11 : 0x1p+1f;
    const real v14 = fabs(in_type);
    const int m15 = v14 == 0x1p+0f;
    const real v16 = m15 ? v13 : 0x1p+0f;
    const int m17 = v16 == 0x0p+0f;
    const real v18 = m17 ? 0x0p+0f : v16;
    const int m19 = v18 == 0x0p+0f;
    const real v20 = in_type + 0x0p+0f;
    const real v21 = in_spot + 0x0p+0f;
    const real v22 = in_strike + 0x0p+0f;
    const real v23 = in_time + 0x0p+0f;
    const real v24 = in_rate + 0x0p+0f;
    const real v25 = in_dividend_yield + 0x0p+0f;
    const real v26 = in_vol + 0x0p+0f;
    const int m27 = v24 == 0x0p+0f;
    const int m28 = v23 == 0x0p+0f;
    const int m29 = m27 | m28;
    const real v30 = v24 * v23;
    const real v31 = m29 ? 0x0p+0f : v30;
    const real v32 = -v31;
    const real v33 = ntx_exp(v32);
    const int m34 = v25 == 0x0p+0f;
    const int m35 = m34 | m28;
    const real v36 = v25 * v23;
    const real v37 = m35 ? 0x0p+0f : v36;
    const real v38 = -v37;
    const real v39 = ntx_exp(v38);
    const real v40 = sqrt(v23);
    const int m41 = v26 == 0x0p+0f;
    const int m42 = v40 == 0x0p+0f;
    const int m43 = m41 | m42;
    const real v44 = v26 * v40;
    const real v45 = m43 ? 0x0p+0f : v44;
    const real v46 = v24 - v25;
    const real v47 = ntx_ln(v21);
    const real v48 = ntx_ln(v22);
    const real v49 = v47 - v48;
    const int m50 = v46 == 0x0p+0f;
    const int m51 = m50 | m28;
    const real v52 = v46 * v23;
    const real v53 = m51 ? 0x0p+0f : v52;
    const real v54 = v49 + v53;
    const int m55 = v54 == 0x0p+0f;
    const real v56 = copysign(INFINITY, v54);
    const real v57 = m55 ? 0x0p+0f : v56;
    const int m58 = v54 == v54;
    const int m59 = !m58;
    const real v60 = m59 ? v54 : v57;
    const int m61 = v45 == 0x0p+0f;
    const real v62 = v54 / v45;
    const real v63 = m61 ? v60 : v62;
    const real v64 = 0x1p-1f * v26;
    const real v65 = v64 * v26;
    const int m66 = v45 == INFINITY;
    const real v67 = v46 + v65;
    const int m68 = v67 == 0x0p+0f;
    const real v69 = v67 * INFINITY;
    const real v70 = m68 ? 0x0p+0f : v69;
    const real v71 = fma(0x1p-1f, v45, v63);
    const real v72 = m66 ? v70 : v71;
    const real v73 = v46 - v65;
    const int m74 = v73 == 0x0p+0f;
    const real v75 = v73 * INFINITY;
    const real v76 = m74 ? 0x0p+0f : v75;
    const real v77 = fma(-0x1p-1f, v45, v63);
    const real v78 = m66 ? v76 : v77;
    const real v79 = 0x1p+0f / v45;
    const int m80 = v21 == 0x0p+0f;
    const int m81 = v39 == 0x0p+0f;
    const int m82 = m80 | m81;
    const real v83 = v21 * v39;
    const real v84 = m82 ? 0x0p+0f : v83;
    const int m85 = v22 == 0x0p+0f;
    const int m86 = v33 == 0x0p+0f;
    const int m87 = m85 | m86;
    const real v88 = v22 * v33;
    const real v89 = m87 ? 0x0p+0f : v88;
    const real v90 = fabs(v72);
    const real v91 = fabs(v78);
    const int m92 = v90 < v91;
    const real v93 = m92 ? v84 : v89;
    const real v94 = v90 < v91 ? v90 : v91;
    const real v95 = fabs(v94);
    const real v96 = 0x1p+4f < v95 ? 0x1p+4f : v95;
    const real v97 = v96 * v96;
    const real v98 = -v97;
    const real v99 = fma(v96, v96, v98);
    const real v100 = v97 * -0x1p-1f;
    const real v101 = fma(v100, 0x1.715476p+0f, 0x1.8p+23f);
    const real v102 = v101 - 0x1.8p+23f;
    const real v103 = fma(v102, -0x1.62e4p-1f, v100);
    const real v104 = fma(v102, -0x1.7f7d1cp-20f, v103);
    const real v105 = fma(v99, -0x1p-1f, v104);
    const real v106 = v105 * v105;
    const real v107 = fma(0x1.1239e2p-7f, v106, 0x1.555492p-3f);
    const real v108 = fma(0x1.6a2432p-10f, v106, 0x1.5558f2p-5f);
    const real v109 = fma(v108, v105, v107);
    const real v110 = fma(v109, v105, 0x1.fffffcp-2f);
    const real v111 = fma(v106, v110, v105);
    const real v112 = v111 + 0x1p+0f;
    const real v113 = v93 * 0x1.988454p-2f;
    const real v114 = v113 * v112;
    const int m115 = 0x1p+4f <= v96;
    const int m116 = v102 < -0x1.ap+4f;
    const real v117 = m116 ? 0x1.9p+6f : 0x0p+0f;
    const real v118 = v102 + v117;
    const int m119 = v93 == 0x0p+0f;
    const int m120 = m115 | m119;
    const real v121 = ntx_scale2(v114, v118);
    const real v122 = m120 ? 0x0p+0f : v121;
    const real v123 = m116 ? 0x1p-100f : 0x1p+0f;
    const real v124 = 0x1p+4f < v90 ? 0x1p+4f : v90;
    const real v125 = v124 * v124;
    const real v126 = fma(0x1.2c11c6p-6f, v125, 0x1.620b48p-1f);
    const real v127 = fma(0x1.cbe8ep-20f, v125, 0x1.63792cp-3f);
    const real v128 = fma(v127, v124, v126);
    const real v129 = fma(v128, v124, 0x1.803f9ap+0f);
    const real v130 = fma(0x1.604dd4p-3f, v125, 0x1.b930f8p+0f);
    const real v131 = fma(0x1.2d5e02p-6f, v125, 0x1.7daa76p-1f);
    const real v132 = fma(v131, v124, v130);
    const real v133 = fma(v132, v124, 0x1.e19582p+0f);
    const real v134 = fma(v124, v133, v129);
    const real v135 = 0x1p+4f < v91 ? 0x1p+4f : v91;
    const real v136 = v135 * v135;
    const real v137 = fma(0x1.2c11c6p-6f, v136, 0x1.620b48p-1f);
    const real v138 = fma(0x1.cbe8ep-20f, v136, 0x1.63792cp-3f);
    const real v139 = fma(v138, v135, v137);
    const real v140 = fma(v139, v135, 0x1.803f9ap+0f);
    const real v141 = fma(0x1.604dd4p-3f, v136, 0x1.b930f8p+0f);
    const real v142 = fma(0x1.2d5e02p-6f, v136, 0x1.7daa76p-1f);
    const real v143 = fma(v142, v135, v141);
    const real v144 = fma(v143, v135, 0x1.e19582p+0f);
    const real v145 = fma(v135, v144, v140);
    const real v146 = v134 * v145;
    const real v147 = 0x1p+0f / v146;
    const real v148 = v133 * v145;
    const real v149 = v148 * v147;
    const real v150 = v144 * v134;
    const real v151 = v150 * v147;
    const real v152 = v122 * v123;
    const real v153 = v20 * v72;
    const int m154 = v152 == 0x0p+0f;
    const int m155 = v149 == 0x0p+0f;
    const int m156 = m154 | m155;
    const real v157 = v152 * v149;
    const real v158 = m156 ? 0x0p+0f : v157;
    const int m159 = v153 < 0x0p+0f;
    const real v160 = v84 - v158;
    const real v161 = m159 ? v158 : v160;
    const real v162 = v20 * v78;
    const int m163 = v151 == 0x0p+0f;
    const int m164 = m154 | m163;
    const real v165 = v152 * v151;
    const real v166 = m164 ? 0x0p+0f : v165;
    const int m167 = v162 < 0x0p+0f;
    const real v168 = v89 - v166;
    const real v169 = m167 ? v166 : v168;
    const real v170 = v161 - v169;
    const real v171 = fma(v20, v170, 0x0p+0f);
    const real v172 = 0x1p+0f / v21;
    const real v173 = v79 * v172;
    const int m174 = v122 == 0x0p+0f;
    const int m175 = m174 | m42;
    const real v176 = v122 * v40;
    const real v177 = m175 ? 0x0p+0f : v176;
    const int m178 = v173 == 0x0p+0f;
    const int m179 = m174 | m178;
    const real v180 = v122 * v173;
    const real v181 = m179 ? 0x0p+0f : v180;
    const int m182 = v181 == 0x0p+0f;
    const int m183 = v172 == 0x0p+0f;
    const int m184 = m182 | m183;
    const real v185 = v181 * v172;
    const real v186 = m184 ? 0x0p+0f : v185;
    const real v187 = ntx_norm_cdf(v153);
    const int m188 = v187 == 0x0p+0f;
    const int m189 = m81 | m188;
    const real v190 = v39 * v187;
    const real v191 = m189 ? 0x0p+0f : v190;
    const real v192 = v20 * v191;
    const int m193 = v186 == 0x0p+0f;
    const int m194 = v123 == 0x0p+0f;
    const int m195 = m193 | m194;
    const real v196 = v186 * v123;
    const real v197 = m195 ? 0x0p+0f : v196;
    const int m198 = v177 == 0x0p+0f;
    const int m199 = m198 | m194;
    const real v200 = v177 * v123;
    const real v201 = m199 ? 0x0p+0f : v200;
    const real v202 = v26 / v40;
    const real v203 = 0x1p-1f * v202;
    const int m204 = v203 == 0x0p+0f;
    const int m205 = m174 | m204;
    const real v206 = v122 * v203;
    const real v207 = m205 ? 0x0p+0f : v206;
    const int m208 = v207 == 0x0p+0f;
    const int m209 = m208 | m194;
    const real v210 = v207 * v123;
    const real v211 = m209 ? 0x0p+0f : v210;
    const int m212 = v169 == 0x0p+0f;
    const int m213 = m27 | m212;
    const real v214 = v24 * v169;
    const real v215 = m213 ? 0x0p+0f : v214;
    const int m216 = v161 == 0x0p+0f;
    const int m217 = m34 | m216;
    const real v218 = v25 * v161;
    const real v219 = m217 ? 0x0p+0f : v218;
    const real v220 = v219 - v215;
    const real v221 = v20 * v220;
    const real v222 = v221 - v211;
    const int m223 = m28 | m212;
    const real v224 = v23 * v169;
    const real v225 = m223 ? 0x0p+0f : v224;
    const real v226 = v20 * v225;
    const real v227 = -v20;
    const int m228 = m28 | m216;
    const real v229 = v23 * v161;
    const real v230 = m228 ? 0x0p+0f : v229;
    const real v231 = v227 * v230;
    const real v232 = fabs(v90);
    const real v233 = 0x1p+4f < v232 ? 0x1p+4f : v232;
    const real v234 = copysign(v233, v72);
    const real v235 = fabs(v91);
    const real v236 = 0x1p+4f < v235 ? 0x1p+4f : v235;
    const real v237 = copysign(v236, v78);
    const real v238 = v234 * v237;
    const real v239 = 0x1p+0f / v26;
    const real v240 = 0x1p+0f / v23;
    const real v241 = 0x1p-1f * v240;
    const real v242 = v46 * v79;
    const int m243 = m174 | m183;
    const real v244 = v122 * v172;
    const real v245 = m243 ? 0x0p+0f : v244;
    const real v246 = v237 * v239;
    const int m247 = v245 == 0x0p+0f;
    const int m248 = v246 == 0x0p+0f;
    const int m249 = m247 | m248;
    const real v250 = v245 * v246;
    const real v251 = m249 ? 0x0p+0f : v250;
    const int m252 = v251 == 0x0p+0f;
    const int m253 = m252 | m194;
    const real v254 = v251 * v123;
    const real v255 = m253 ? 0x0p+0f : v254;
    const real v256 = -v255;
    const real v257 = v238 * v239;
    const int m258 = v257 == 0x0p+0f;
    const int m259 = m198 | m258;
    const real v260 = v177 * v257;
    const real v261 = m259 ? 0x0p+0f : v260;
    const int m262 = v261 == 0x0p+0f;
    const int m263 = m262 | m194;
    const real v264 = v261 * v123;
    const real v265 = m263 ? 0x0p+0f : v264;
    const real v266 = v237 * v241;
    const real v267 = v242 - v266;
    const real v268 = v25 * v191;
    const real v269 = v20 * v268;
    const int m270 = v267 == 0x0p+0f;
    const int m271 = m247 | m270;
    const real v272 = v245 * v267;
    const real v273 = m271 ? 0x0p+0f : v272;
    const int m274 = v273 == 0x0p+0f;
    const int m275 = m274 | m194;
    const real v276 = v273 * v123;
    const real v277 = m275 ? 0x0p+0f : v276;
    const real v278 = v269 - v277;
    const real v279 = fma(v242, v234, v25);
    const real v280 = 0x1p+0f + v238;
    const real v281 = v280 * v241;
    const real v282 = v279 - v281;
    const int m283 = v282 == 0x0p+0f;
    const int m284 = m198 | m283;
    const real v285 = v177 * v282;
    const real v286 = m284 ? 0x0p+0f : v285;
    const int m287 = v286 == 0x0p+0f;
    const int m288 = m287 | m194;
    const real v289 = v286 * v123;
    const real v290 = m288 ? 0x0p+0f : v289;
    const real v291 = 0x1p+0f - v238;
    const real v292 = v291 * v241;
    const real v293 = v279 + v292;
    const int m294 = v293 == 0x0p+0f;
    const int m295 = m193 | m294;
    const real v296 = v186 * v293;
    const real v297 = m295 ? 0x0p+0f : v296;
    const int m298 = v297 == 0x0p+0f;
    const int m299 = m298 | m194;
    const real v300 = v297 * v123;
    const real v301 = m299 ? 0x0p+0f : v300;
    const real v302 = fma(v234, v79, 0x1p+0f);
    const real v303 = v302 * v172;
    const int m304 = v303 == 0x0p+0f;
    const int m305 = m193 | m304;
    const real v306 = v186 * v303;
    const real v307 = m305 ? 0x0p+0f : v306;
    const int m308 = v307 == 0x0p+0f;
    const int m309 = m308 | m194;
    const real v310 = v307 * v123;
    const real v311 = m309 ? 0x0p+0f : v310;
    const real v312 = -v311;
    const real v313 = v238 - 0x1p+0f;
    const real v314 = v313 * v239;
    const int m315 = v314 == 0x0p+0f;
    const int m316 = m193 | m315;
    const real v317 = v186 * v314;
    const real v318 = m316 ? 0x0p+0f : v317;
    const int m319 = v318 == 0x0p+0f;
    const int m320 = m319 | m194;
    const real v321 = v318 * v123;
    const real v322 = m320 ? 0x0p+0f : v321;
    const real v323 = v237 * v237;
    const real v324 = fma(v234, v234, v323);
    const real v325 = fma(v238, v291, v324);
    const real v326 = v239 * v239;
    const real v327 = v325 * v326;
    const int m328 = v327 == 0x0p+0f;
    const int m329 = m198 | m328;
    const real v330 = v177 * v327;
    const real v331 = m329 ? 0x0p+0f : v330;
    const int m332 = v331 == 0x0p+0f;
    const int m333 = m332 | m194;
    const real v334 = v331 * v123;
    const real v335 = m333 ? 0x0p+0f : v334;
    const real v336 = -v335;
    const real v337 = 0x1p+0f / v22;
    const real v338 = ntx_norm_cdf(v162);
    const int m339 = v338 == 0x0p+0f;
    const int m340 = m86 | m339;
    const real v341 = v33 * v338;
    const real v342 = m340 ? 0x0p+0f : v341;
    const real v343 = v227 * v342;
    const real v344 = v79 * v337;
    const int m345 = v344 == 0x0p+0f;
    const int m346 = m174 | m345;
    const real v347 = v122 * v344;
    const real v348 = m346 ? 0x0p+0f : v347;
    const int m349 = v348 == 0x0p+0f;
    const int m350 = v337 == 0x0p+0f;
    const int m351 = m349 | m350;
    const real v352 = v348 * v337;
    const real v353 = m351 ? 0x0p+0f : v352;
    const int m354 = v353 == 0x0p+0f;
    const int m355 = m354 | m194;
    const real v356 = v353 * v123;
    const real v357 = m355 ? 0x0p+0f : v356;
    const real v358 = -v24;
    const int m359 = v358 == 0x0p+0f;
    const int m360 = m359 | m28;
    const real v361 = v358 * v23;
    const real v362 = m360 ? 0x0p+0f : v361;
    const real v363 = -v362;
    const real v364 = ntx_exp(v363);
    const int m365 = v171 == 0x0p+0f;
    const int m366 = v364 == 0x0p+0f;
    const int m367 = m365 | m366;
    const real v368 = v171 * v364;
    const real v369 = m367 ? 0x0p+0f : v368;
    const real v370 = v171 + 0x0p+0f;
    const int m371 = v370 == v370;
    const int m372 = !m371;
    const real v373 = m372 ? NAN : v370;
    const real v374 = m372 ? 0x1.9p+6f : 0x0p+0f;
    const real v375 = v192 + 0x0p+0f;
    const int m376 = v375 == v375;
    const int m377 = !m376;
    const real v378 = m377 ? NAN : v375;
    const real v379 = m377 ? 0x1.9p+6f : v374;
    const real v380 = v197 + 0x0p+0f;
    const int m381 = v380 == v380;
    const int m382 = !m381;
    const real v383 = m382 ? NAN : v380;
    const real v384 = m382 ? 0x1.9p+6f : v379;
    const real v385 = v201 + 0x0p+0f;
    const int m386 = v385 == v385;
    const int m387 = !m386;
    const real v388 = m387 ? NAN : v385;
    const real v389 = m387 ? 0x1.9p+6f : v384;
    const real v390 = v222 + 0x0p+0f;
    const int m391 = v390 == v390;
    const int m392 = !m391;
    const real v393 = m392 ? NAN : v390;
    const real v394 = m392 ? 0x1.9p+6f : v389;
    const real v395 = v226 + 0x0p+0f;
    const int m396 = v395 == v395;
    const int m397 = !m396;
    const real v398 = m397 ? NAN : v395;
    const real v399 = m397 ? 0x1.9p+6f : v394;
    const real v400 = v231 + 0x0p+0f;
    const int m401 = v400 == v400;
    const int m402 = !m401;
    const real v403 = m402 ? NAN : v400;
    const real v404 = m402 ? 0x1.9p+6f : v399;
    const real v405 = v256 + 0x0p+0f;
    const int m406 = v405 == v405;
    const int m407 = !m406;
    const real v408 = m407 ? NAN : v405;
    const real v409 = m407 ? 0x1.9p+6f : v404;
    const real v410 = v265 + 0x0p+0f;
    const int m411 = v410 == v410;
    const int m412 = !m411;
    const real v413 = m412 ? NAN : v410;
    const real v414 = m412 ? 0x1.9p+6f : v409;
    const real v415 = v278 + 0x0p+0f;
    const int m416 = v415 == v415;
    const int m417 = !m416;
    const real v418 = m417 ? NAN : v415;
    const real v419 = m417 ? 0x1.9p+6f : v414;
    const real v420 = v290 + 0x0p+0f;
    const int m421 = v420 == v420;
    const int m422 = !m421;
    const real v423 = m422 ? NAN : v420;
    const real v424 = m422 ? 0x1.9p+6f : v419;
    const real v425 = v312 + 0x0p+0f;
    const int m426 = v425 == v425;
    const int m427 = !m426;
    const real v428 = m427 ? NAN : v425;
    const real v429 = m427 ? 0x1.9p+6f : v424;
    const real v430 = v322 + 0x0p+0f;
    const int m431 = v430 == v430;
    const int m432 = !m431;
    const real v433 = m432 ? NAN : v430;
    const real v434 = m432 ? 0x1.9p+6f : v429;
    const real v435 = v301 + 0x0p+0f;
    const int m436 = v435 == v435;
    const int m437 = !m436;
    const real v438 = m437 ? NAN : v435;
    const real v439 = m437 ? 0x1.9p+6f : v434;
    const real v440 = v336 + 0x0p+0f;
    const int m441 = v440 == v440;
    const int m442 = !m441;
    const real v443 = m442 ? NAN : v440;
    const real v444 = m442 ? 0x1.9p+6f : v439;
    const real v445 = v343 + 0x0p+0f;
    const int m446 = v445 == v445;
    const int m447 = !m446;
    const real v448 = m447 ? NAN : v445;
    const real v449 = m447 ? 0x1.9p+6f : v444;
    const real v450 = v357 + 0x0p+0f;
    const int m451 = v450 == v450;
    const int m452 = !m451;
    const real v453 = m452 ? NAN : v450;
    const real v454 = m452 ? 0x1.9p+6f : v449;
    const real v455 = v338 + 0x0p+0f;
    const int m456 = v455 == v455;
    const int m457 = !m456;
    const real v458 = m457 ? NAN : v455;
    const real v459 = m457 ? 0x1.9p+6f : v454;
    const real v460 = v369 + 0x0p+0f;
    const int m461 = v460 == v460;
    const int m462 = !m461;
    const real v463 = m462 ? NAN : v460;
    const real v464 = m462 ? 0x1.9p+6f : v459;
    const real v465 = m19 ? v373 : NAN;
    const real v466 = m19 ? v378 : NAN;
    const real v467 = m19 ? v383 : NAN;
    const real v468 = m19 ? v388 : NAN;
    const real v469 = m19 ? v393 : NAN;
    const real v470 = m19 ? v398 : NAN;
    const real v471 = m19 ? v403 : NAN;
    const real v472 = m19 ? v408 : NAN;
    const real v473 = m19 ? v413 : NAN;
    const real v474 = m19 ? v418 : NAN;
    const real v475 = m19 ? v423 : NAN;
    const real v476 = m19 ? v428 : NAN;
    const real v477 = m19 ? v433 : NAN;
    const real v478 = m19 ? v438 : NAN;
    const real v479 = m19 ? v443 : NAN;
    const real v480 = m19 ? v448 : NAN;
    const real v481 = m19 ? v453 : NAN;
    const real v482 = m19 ? v458 : NAN;
    const real v483 = m19 ? v463 : NAN;
    const real v484 = m19 ? v464 : v18;
    out[0] = v484; /* kind */
    out[1] = v465; /* price */
    out[2] = v466; /* delta */
    out[3] = v467; /* gamma */
    out[4] = v468; /* vega */
    out[5] = v469; /* theta */
    out[6] = v470; /* rho */
    out[7] = v471; /* phi */
    out[8] = v472; /* vanna */
    out[9] = v473; /* volga */
    out[10] = v474; /* charm */
    out[11] = v475; /* veta */
    out[12] = v476; /* speed */
    out[13] = v477; /* zomma */
    out[14] = v478; /* color */
    out[15] = v479; /* ultima */
    out[16] = v480; /* dual_delta */
    out[17] = v481; /* dual_gamma */
    out[18] = v482; /* itm_probability */
    out[19] = v483; /* undiscounted_price */
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
