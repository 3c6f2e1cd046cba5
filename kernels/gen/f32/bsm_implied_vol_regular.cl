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

real ntx_exp_normal(real x) {
    const real v0 = fma(x, 0x1.715476p+0f, 0x1.8p+23f);
    const real v1 = v0 - 0x1.8p+23f;
    const real v2 = fma(v1, -0x1.62e4p-1f, x);
    const real v3 = fma(v1, -0x1.7f7d1cp-20f, v2);
    const real v4 = v3 * v3;
    const real v5 = fma(0x1.1239e2p-7f, v4, 0x1.555492p-3f);
    const real v6 = fma(0x1.6a2432p-10f, v4, 0x1.5558f2p-5f);
    const real v7 = fma(v6, v3, v5);
    const real v8 = fma(v7, v3, 0x1.fffffcp-2f);
    const real v9 = fma(v4, v8, v3);
    const real v10 = v9 + 0x1p+0f;
    const real v11 = ntx_scale2_normal(v10, v1);
    return v11;
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

void ntx_regular(const real *in, real *out) {
    const real in_type = in[0];
    const real in_spot = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_dividend_yield = in[5];
    const real in_price = in[6];
    const real v0 = in_rate - in_dividend_yield;
    const real v1 = ntx_ln_ratio(in_spot, in_strike);
    const real v2 = fma(v0, in_time, v1);
    const real v3 = in_rate * in_time;
    const real v4 = -v3;
    const real v5 = ntx_exp_normal(v4);
    const real v6 = in_dividend_yield * in_time;
    const real v7 = -v6;
    const real v8 = ntx_exp_normal(v7);
    const real v9 = v8 * in_spot;
    const real v10 = v5 * in_strike;
    const real v11 = -v9;
    const real v12 = fma(v8, in_spot, v11);
    const real v13 = v9 - v10;
    const real v14 = in_type * v13;
    const int m15 = 0x0p+0f < v14;
    const real v16 = in_type * v9;
    const real v17 = in_price - v16;
    const real v18 = v17 + v16;
    const real v19 = v18 - v17;
    const real v20 = in_price - v18;
    const real v21 = v16 - v19;
    const real v22 = v20 - v21;
    const real v23 = in_type * in_strike;
    const real v24 = fma(v23, v5, v17);
    const real v25 = in_type * v12;
    const real v26 = v22 - v25;
    const real v27 = v24 + v26;
    const int m28 = 0x0p+0f < in_type;
    const real v29 = m28 ? in_spot : in_strike;
    const real v30 = m28 ? v8 : v5;
    const real v31 = fabs(v6);
    const real v32 = 0x1p+0f + v31;
    const real v33 = 0x1p-23f * v32;
    const int m34 = v6 == 0x0p+0f;
    const real v35 = m34 ? 0x0p+0f : v33;
    const real v36 = v35 * v9;
    const real v37 = fabs(v3);
    const real v38 = 0x1p+0f + v37;
    const real v39 = 0x1p-23f * v38;
    const int m40 = v3 == 0x0p+0f;
    const real v41 = m40 ? 0x0p+0f : v39;
    const real v42 = v41 * v10;
    const real v43 = m15 ? v27 : in_price;
    const real v44 = -in_price;
    const real v45 = fma(v30, v29, v44);
    const real v46 = v9 < v10 ? v9 : v10;
    const real v47 = fabs(v14);
    const real v48 = v36 + v42;
    const real v49 = m15 ? v48 : 0x0p+0f;
    const real v50 = fabs(v2);
    const real v51 = v46 * 0x1.988454p-2f;
    const real v52 = 0x1p-1f * v50;
    const real v53 = v52 * v52;
    const real v54 = v53 * v53;
    const real v55 = fma(0x1.a01a02p-13f, v54, 0x1.555556p-3f);
    const real v56 = fma(0x1.111112p-7f, v53, v55);
    const real v57 = fma(v56, v53, 0x1p+0f);
    const real v58 = fma(-0x1.a01a02p-13f, v53, -0x1.111112p-7f);
    const real v59 = fma(v58, v53, -0x1.555556p-3f);
    const real v60 = fma(0x1.1566acp-17f, v53, 0x1.381382p-11f);
    const real v61 = fma(v60, v53, 0x1.99999ap-6f);
    const real v62 = fma(-0x1.5ac056p-15f, v53, -0x1.861862p-9f);
    const int m63 = v50 < 0x1.333334p+0f;
    const real v64 = 0x1.ccccccp-2f * v46;
    const int m65 = v43 < v64;
    const int m66 = m63 & m65;
    const real v67 = 0x1.6a09e6p-12f * v43;
    const real v68 = 0x1p+1f * v50;
    const real v69 = sqrt(v68);
    const real v70 = v68 + 0x1.921fb6p+2f;
    const real v71 = sqrt(v70);
    const real v72 = fma(v69, 0x1.121fb6p+1f, v71);
    const real v73 = 0x1.40d932p+1f / v72;
    const real v74 = v46 * v73;
    const real v75 = v46 - v74;
    const real v76 = 0x1p-1f * v75;
    const int m77 = v43 < v76;
    const real v78 = -v74;
    const real v79 = m77 ? v78 : v74;
    const real v80 = v46 + v79;
    const real v81 = m77 ? v43 : v45;
    const real v82 = m66 ? v43 : v81;
    const real v83 = v47 > v67 ? v47 : v67;
    const real v84 = v43 + v83;
    const real v85 = m66 ? v84 : v80;
    const real v86 = ntx_ln_ratio(v85, v82);
    const real v87 = 0x1.62e43p-1f > v86 ? 0x1.62e43p-1f : v86;
    const real v88 = m66 ? v86 : v87;
    const real v89 = 0x1p+1f * v88;
    const real v90 = sqrt(v89);
    const real v91 = v90 * v90;
    const real v92 = fma(0x1.baf302p-9f, v91, 0x1.89c8c2p-9f);
    const real v93 = fma(0x1.203fb2p-7f, v90, v92);
    const real v94 = fma(v93, v90, 0x1.9866cap-3f);
    const real v95 = fma(0x1.5f5d9cp-2f, v90, 0x1.2afd72p+1f);
    const real v96 = m66 ? v94 : v95;
    const real v97 = fma(0x1.0eef5ap-7f, v91, 0x1.5dfd8ep-7f);
    const real v98 = fma(0x1.bc79f4p-9f, v91, 0x1.c0bfe4p-5f);
    const real v99 = fma(v98, v90, v97);
    const real v100 = fma(v99, v90, 0x1p+0f);
    const real v101 = fma(0x1.f48c8cp-5f, v90, 0x1.0ebe2ep+0f);
    const real v102 = fma(v101, v90, 0x1p+0f);
    const real v103 = m66 ? v100 : v102;
    const real v104 = v96 / v103;
    const real v105 = v90 - v104;
    const real v106 = fma(v105, v105, v68);
    const real v107 = sqrt(v106);
    const real v108 = v46 * v50;
    const real v109 = v108 > v67 ? v108 : v67;
    const real v110 = v109 * v103;
    const real v111 = v105 + v107;
    const real v112 = m77 ? v68 : v111;
    const real v113 = m66 ? v110 : v112;
    const real v114 = v89 * v96;
    const real v115 = v46 * v114;
    const real v116 = m77 ? v111 : 0x1p+0f;
    const real v117 = m66 ? v115 : v116;
    const real v118 = v113 / v117;
    const real v119 = v118 * v118;
    const real v120 = v50 * v50;
    const real v121 = fma(v120, -0x1.6c16c2p-12f, 0x1.555556p-5f);
    const real v122 = fma(v119, 0x1.dddddep-9f, v121);
    const real v123 = fma(v122, v119, 0x1p+0f);
    const real v124 = v118 * v123;
    const real v125 = m66 ? v124 : v118;
    const real v126 = v50 / v125;
    const real v127 = 0x1p-1f * v125;
    const real v128 = v126 - v127;
    const real v129 = v126 + v127;
    const int m130 = v50 < 0x1p+0f;
    const int m131 = v125 < 0x1p+0f;
    const int m132 = m130 & m131;
    const int m133 = v128 < 0x0p+0f;
    const int m134 = !m132;
    const int m135 = m133 & m134;
    const real v136 = fabs(v128);
    const real v137 = m132 ? v126 : v136;
    const real v138 = v137 * v137;
    const real v139 = fma(0x1.2c11c6p-6f, v138, 0x1.620b48p-1f);
    const real v140 = fma(0x1.cbe8ep-20f, v138, 0x1.63792cp-3f);
    const real v141 = fma(v140, v137, v139);
    const real v142 = fma(v141, v137, 0x1.803f9ap+0f);
    const real v143 = fma(0x1.604dd4p-3f, v138, 0x1.b930f8p+0f);
    const real v144 = fma(0x1.2d5e02p-6f, v138, 0x1.7daa76p-1f);
    const real v145 = fma(v144, v137, v143);
    const real v146 = fma(v145, v137, 0x1.e19582p+0f);
    const real v147 = fma(v137, v146, v142);
    const real v148 = v129 * v129;
    const real v149 = fma(0x1.2c11c6p-6f, v148, 0x1.620b48p-1f);
    const real v150 = fma(0x1.cbe8ep-20f, v148, 0x1.63792cp-3f);
    const real v151 = fma(v150, v129, v149);
    const real v152 = fma(v151, v129, 0x1.803f9ap+0f);
    const real v153 = fma(0x1.604dd4p-3f, v148, 0x1.b930f8p+0f);
    const real v154 = fma(0x1.2d5e02p-6f, v148, 0x1.7daa76p-1f);
    const real v155 = fma(v154, v129, v153);
    const real v156 = fma(v155, v129, 0x1.e19582p+0f);
    const real v157 = fma(v129, v156, v152);
    const real v158 = v127 * v127;
    const real v159 = v158 * v158;
    const real v160 = fma(-0x1.8d3018p-16f, v159, v62);
    const real v161 = fma(v160, v159, v59);
    const real v162 = fma(0x1.2f684cp-12f, v159, v61);
    const real v163 = fma(v162, v158, v161);
    const real v164 = v163 * v158;
    const real v165 = v164 * v147;
    const real v166 = fma(v57, v142, v165);
    const real v167 = v125 * v166;
    const real v168 = v156 * v147;
    const real v169 = -v168;
    const real v170 = m135 ? v168 : v169;
    const real v171 = fma(v146, v157, v170);
    const real v172 = m132 ? v167 : v171;
    const real v173 = v147 * v157;
    const real v174 = m132 ? v147 : v173;
    const real v175 = -v50;
    const real v176 = fma(v126, v126, v175);
    const real v177 = v128 * v128;
    const real v178 = m132 ? v176 : v177;
    const real v179 = m135 ? v45 : v43;
    const real v180 = -v178;
    const real v181 = v172 * v51;
    const real v182 = v179 * v174;
    const real v183 = ntx_ln_ratio(v181, v182);
    const real v184 = fma(0x1p-1f, v180, v183);
    const real v185 = 0x1p-1f * v158;
    const real v186 = v185 * v185;
    const real v187 = fma(-0x1.111112p-7f, v186, -0x1.555556p-3f);
    const real v188 = fma(v187, v186, -0x1p+0f);
    const real v189 = fma(0x1.555556p-5f, v186, 0x1p-1f);
    const real v190 = fma(v189, v185, v188);
    const real v191 = fma(v190, v185, 0x1p+0f);
    const real v192 = m135 ? -0x1p+0f : 0x1p+0f;
    const real v193 = m132 ? v191 : v192;
    const real v194 = v125 * v174;
    const real v195 = v193 * v194;
    const real v196 = v195 / v172;
    const real v197 = v126 * v126;
    const real v198 = 0x1p+0f + v197;
    const real v199 = v198 - v158;
    const real v200 = v199 - v196;
    const real v201 = v197 + v158;
    const real v202 = v196 * v200;
    const real v203 = -v202;
    const real v204 = fma(-0x1p+1f, v201, v203);
    const real v205 = -v184;
    const real v206 = fma(v200, v200, v204);
    const real v207 = v206 * v205;
    const real v208 = v207 * 0x1.555556p-3f;
    const real v209 = 0x1p-1f * v200;
    const real v210 = fma(v209, v205, v196);
    const real v211 = v205 * v210;
    const real v212 = fma(v200, v196, v208);
    const real v213 = v205 * v212;
    const real v214 = fma(v196, v196, v213);
    const real v215 = v211 / v214;
    const real v216 = fma(v215, 0x1p-2f, 0x1p+0f);
    const real v217 = v216 * v215;
    const real v218 = fma(v217, 0x1.555556p-2f, 0x1p+0f);
    const real v219 = v218 * v215;
    const real v220 = fma(v219, 0x1p-1f, 0x1p+0f);
    const real v221 = v220 * v215;
    const real v222 = fma(v125, v221, v125);
    const real v223 = v50 / v222;
    const real v224 = 0x1p-1f * v222;
    const real v225 = v223 - v224;
    const real v226 = v223 + v224;
    const int m227 = v222 < 0x1p+0f;
    const int m228 = m130 & m227;
    const int m229 = v225 < 0x0p+0f;
    const int m230 = !m228;
    const int m231 = m229 & m230;
    const real v232 = fabs(v225);
    const real v233 = m228 ? v223 : v232;
    const real v234 = v233 * v233;
    const real v235 = fma(0x1.2c11c6p-6f, v234, 0x1.620b48p-1f);
    const real v236 = fma(0x1.cbe8ep-20f, v234, 0x1.63792cp-3f);
    const real v237 = fma(v236, v233, v235);
    const real v238 = fma(v237, v233, 0x1.803f9ap+0f);
    const real v239 = fma(0x1.604dd4p-3f, v234, 0x1.b930f8p+0f);
    const real v240 = fma(0x1.2d5e02p-6f, v234, 0x1.7daa76p-1f);
    const real v241 = fma(v240, v233, v239);
    const real v242 = fma(v241, v233, 0x1.e19582p+0f);
    const real v243 = fma(v233, v242, v238);
    const real v244 = v226 * v226;
    const real v245 = fma(0x1.2c11c6p-6f, v244, 0x1.620b48p-1f);
    const real v246 = fma(0x1.cbe8ep-20f, v244, 0x1.63792cp-3f);
    const real v247 = fma(v246, v226, v245);
    const real v248 = fma(v247, v226, 0x1.803f9ap+0f);
    const real v249 = fma(0x1.604dd4p-3f, v244, 0x1.b930f8p+0f);
    const real v250 = fma(0x1.2d5e02p-6f, v244, 0x1.7daa76p-1f);
    const real v251 = fma(v250, v226, v249);
    const real v252 = fma(v251, v226, 0x1.e19582p+0f);
    const real v253 = fma(v226, v252, v248);
    const real v254 = v224 * v224;
    const real v255 = v254 * v254;
    const real v256 = fma(-0x1.8d3018p-16f, v255, v62);
    const real v257 = fma(v256, v255, v59);
    const real v258 = fma(0x1.2f684cp-12f, v255, v61);
    const real v259 = fma(v258, v254, v257);
    const real v260 = v259 * v254;
    const real v261 = v260 * v243;
    const real v262 = fma(v57, v238, v261);
    const real v263 = v222 * v262;
    const real v264 = v252 * v243;
    const real v265 = -v264;
    const real v266 = m231 ? v264 : v265;
    const real v267 = fma(v242, v253, v266);
    const real v268 = m228 ? v263 : v267;
    const real v269 = v243 * v253;
    const real v270 = m228 ? v243 : v269;
    const real v271 = fma(v223, v223, v175);
    const real v272 = v225 * v225;
    const real v273 = m228 ? v271 : v272;
    const real v274 = m231 ? v45 : v43;
    const real v275 = -v273;
    const real v276 = v268 * v51;
    const real v277 = v274 * v270;
    const real v278 = ntx_ln_ratio(v276, v277);
    const real v279 = fma(0x1p-1f, v275, v278);
    const real v280 = 0x1p-1f * v254;
    const real v281 = v280 * v280;
    const real v282 = fma(-0x1.111112p-7f, v281, -0x1.555556p-3f);
    const real v283 = fma(v282, v281, -0x1p+0f);
    const real v284 = fma(0x1.555556p-5f, v281, 0x1p-1f);
    const real v285 = fma(v284, v280, v283);
    const real v286 = fma(v285, v280, 0x1p+0f);
    const real v287 = m231 ? -0x1p+0f : 0x1p+0f;
    const real v288 = m228 ? v286 : v287;
    const real v289 = v222 * v270;
    const real v290 = v288 * v289;
    const real v291 = v290 / v268;
    const real v292 = v223 * v223;
    const real v293 = 0x1p+0f + v292;
    const real v294 = v293 - v254;
    const real v295 = v294 - v291;
    const real v296 = v292 + v254;
    const real v297 = v291 * v295;
    const real v298 = -v297;
    const real v299 = fma(-0x1p+1f, v296, v298);
    const real v300 = -v279;
    const real v301 = fma(v295, v295, v299);
    const real v302 = v301 * v300;
    const real v303 = v302 * 0x1.555556p-3f;
    const real v304 = 0x1p-1f * v295;
    const real v305 = fma(v304, v300, v291);
    const real v306 = v300 * v305;
    const real v307 = fma(v295, v291, v303);
    const real v308 = v300 * v307;
    const real v309 = fma(v291, v291, v308);
    const real v310 = v306 / v309;
    const real v311 = fma(v310, 0x1p-2f, 0x1p+0f);
    const real v312 = v311 * v310;
    const real v313 = fma(v312, 0x1.555556p-2f, 0x1p+0f);
    const real v314 = v313 * v310;
    const real v315 = fma(v314, 0x1p-1f, 0x1p+0f);
    const real v316 = v315 * v310;
    const real v317 = fma(v222, v316, v222);
    const real v318 = sqrt(in_time);
    const real v319 = v317 / v318;
    const real v320 = v2 / v317;
    const real v321 = fma(0x1p-1f, v317, v320);
    const real v322 = fma(-0x1p-1f, v317, v320);
    const real v323 = fabs(v320);
    const real v324 = fma(-0x1p-1f, v317, v323);
    const real v325 = ntx_norm_pdf(v324);
    const real v326 = v46 * v325;
    const real v327 = v326 * v318;
    const real v328 = 0x1p-23f * in_price;
    const real v329 = v326 * v317;
    const real v330 = v328 / v329;
    const real v331 = v37 + v31;
    const real v332 = in_spot + in_strike;
    const real v333 = v332 + in_time;
    const real v334 = in_spot < in_strike ? in_spot : in_strike;
    const int m335 = 0x1p-30f <= v334;
    const int m336 = 0x1p-20f <= in_time;
    const int m337 = m335 & m336;
    const int m338 = v333 <= 0x1p+30f;
    const int m339 = m337 & m338;
    const real v340 = fabs(in_type);
    const int m341 = v340 == 0x1p+0f;
    const int m342 = m339 & m341;
    const int m343 = v331 <= 0x1.8p+2f;
    const int m344 = m342 & m343;
    const int m345 = 0x1p-126f <= v43;
    const int m346 = v49 < v43;
    const int m347 = m345 & m346;
    const int m348 = 0x0p+0f < v45;
    const int m349 = m347 & m348;
    const int m350 = m344 & m349;
    const real v351 = m350 ? 0x1p+0f : 0x0p+0f;
    out[0] = v351; /* kind */
    out[1] = v327; /* vega */
    out[2] = v319; /* vol */
    out[3] = v319; /* clamped_vol */
    out[4] = v317; /* total_vol */
    out[5] = v321; /* d1 */
    out[6] = v322; /* d2 */
    out[7] = v330; /* attainable_error */
    out[8] = 0x1p+1f; /* iterations */
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
