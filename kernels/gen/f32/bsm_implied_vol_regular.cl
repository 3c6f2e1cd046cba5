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
    const real v92 = fma(0x1.230c2cp-9f, v91, 0x1.7cff52p-7f);
    const real v93 = fma(0x1.1d945ep-10f, v91, 0x1.546766p-7f);
    const real v94 = fma(v93, v90, v92);
    const real v95 = fma(v94, v90, 0x1.988924p-3f);
    const real v96 = fma(0x1.5f5d9cp-2f, v90, 0x1.2afd72p+1f);
    const real v97 = m66 ? v95 : v96;
    const real v98 = fma(0x1.1cf64p-10f, v91, 0x1.1de058p-6f);
    const real v99 = fma(v98, v91, 0x1.e6c6e8p-5f);
    const real v100 = fma(0x1.42f552p-9f, v91, 0x1.8623ccp-5f);
    const real v101 = fma(v100, v90, v99);
    const real v102 = fma(v101, v90, 0x1p+0f);
    const real v103 = fma(0x1.f48c8cp-5f, v90, 0x1.0ebe2ep+0f);
    const real v104 = fma(v103, v90, 0x1p+0f);
    const real v105 = m66 ? v102 : v104;
    const real v106 = v97 / v105;
    const real v107 = v90 - v106;
    const real v108 = fma(v107, v107, v68);
    const real v109 = sqrt(v108);
    const real v110 = v46 * v50;
    const real v111 = v110 > v67 ? v110 : v67;
    const real v112 = v111 * v105;
    const real v113 = v107 + v109;
    const real v114 = m77 ? v68 : v113;
    const real v115 = m66 ? v112 : v114;
    const real v116 = v89 * v97;
    const real v117 = v46 * v116;
    const real v118 = m77 ? v113 : 0x1p+0f;
    const real v119 = m66 ? v117 : v118;
    const real v120 = v115 / v119;
    const real v121 = v120 * v120;
    const real v122 = v50 * v50;
    const real v123 = fma(v122, -0x1.6c16c2p-12f, 0x1.555556p-5f);
    const real v124 = fma(v121, 0x1.dddddep-9f, v123);
    const real v125 = fma(v124, v121, 0x1p+0f);
    const real v126 = v120 * v125;
    const real v127 = m66 ? v126 : v120;
    const real v128 = v50 / v127;
    const real v129 = 0x1p-1f * v127;
    const real v130 = v128 - v129;
    const real v131 = v128 + v129;
    const int m132 = v50 < 0x1p+0f;
    const int m133 = v127 < 0x1p+0f;
    const int m134 = m132 & m133;
    const int m135 = v130 < 0x0p+0f;
    const int m136 = !m134;
    const int m137 = m135 & m136;
    const real v138 = fabs(v130);
    const real v139 = m134 ? v128 : v138;
    const real v140 = v139 * v139;
    const real v141 = fma(0x1.2c11c6p-6f, v140, 0x1.620b48p-1f);
    const real v142 = fma(0x1.cbe8ep-20f, v140, 0x1.63792cp-3f);
    const real v143 = fma(v142, v139, v141);
    const real v144 = fma(v143, v139, 0x1.803f9ap+0f);
    const real v145 = fma(0x1.604dd4p-3f, v140, 0x1.b930f8p+0f);
    const real v146 = fma(0x1.2d5e02p-6f, v140, 0x1.7daa76p-1f);
    const real v147 = fma(v146, v139, v145);
    const real v148 = fma(v147, v139, 0x1.e19582p+0f);
    const real v149 = fma(v139, v148, v144);
    const real v150 = v131 * v131;
    const real v151 = fma(0x1.2c11c6p-6f, v150, 0x1.620b48p-1f);
    const real v152 = fma(0x1.cbe8ep-20f, v150, 0x1.63792cp-3f);
    const real v153 = fma(v152, v131, v151);
    const real v154 = fma(v153, v131, 0x1.803f9ap+0f);
    const real v155 = fma(0x1.604dd4p-3f, v150, 0x1.b930f8p+0f);
    const real v156 = fma(0x1.2d5e02p-6f, v150, 0x1.7daa76p-1f);
    const real v157 = fma(v156, v131, v155);
    const real v158 = fma(v157, v131, 0x1.e19582p+0f);
    const real v159 = fma(v131, v158, v154);
    const real v160 = v129 * v129;
    const real v161 = v160 * v160;
    const real v162 = fma(-0x1.8d3018p-16f, v161, v62);
    const real v163 = fma(v162, v161, v59);
    const real v164 = fma(0x1.2f684cp-12f, v161, v61);
    const real v165 = fma(v164, v160, v163);
    const real v166 = v165 * v160;
    const real v167 = v166 * v149;
    const real v168 = fma(v57, v144, v167);
    const real v169 = v127 * v168;
    const real v170 = v158 * v149;
    const real v171 = -v170;
    const real v172 = m137 ? v170 : v171;
    const real v173 = fma(v148, v159, v172);
    const real v174 = m134 ? v169 : v173;
    const real v175 = v149 * v159;
    const real v176 = m134 ? v149 : v175;
    const real v177 = -v50;
    const real v178 = fma(v128, v128, v177);
    const real v179 = v130 * v130;
    const real v180 = m134 ? v178 : v179;
    const real v181 = m137 ? v45 : v43;
    const real v182 = -v180;
    const real v183 = v174 * v51;
    const real v184 = v181 * v176;
    const real v185 = ntx_ln_ratio(v183, v184);
    const real v186 = fma(0x1p-1f, v182, v185);
    const real v187 = 0x1p-1f * v160;
    const real v188 = v187 * v187;
    const real v189 = fma(-0x1.111112p-7f, v188, -0x1.555556p-3f);
    const real v190 = fma(v189, v188, -0x1p+0f);
    const real v191 = fma(0x1.555556p-5f, v188, 0x1p-1f);
    const real v192 = fma(v191, v187, v190);
    const real v193 = fma(v192, v187, 0x1p+0f);
    const real v194 = m137 ? -0x1p+0f : 0x1p+0f;
    const real v195 = m134 ? v193 : v194;
    const real v196 = v127 * v176;
    const real v197 = v195 * v196;
    const real v198 = v197 / v174;
    const real v199 = v128 * v128;
    const real v200 = 0x1p+0f + v199;
    const real v201 = v200 - v160;
    const real v202 = v201 - v198;
    const real v203 = v199 + v160;
    const real v204 = v198 * v202;
    const real v205 = -v204;
    const real v206 = fma(-0x1p+1f, v203, v205);
    const real v207 = -v186;
    const real v208 = fma(v202, v202, v206);
    const real v209 = v208 * v207;
    const real v210 = v209 * 0x1.555556p-3f;
    const real v211 = 0x1p-1f * v202;
    const real v212 = fma(v211, v207, v198);
    const real v213 = v207 * v212;
    const real v214 = fma(v202, v198, v210);
    const real v215 = v207 * v214;
    const real v216 = fma(v198, v198, v215);
    const real v217 = v213 / v216;
    const real v218 = fma(v217, 0x1p-2f, 0x1p+0f);
    const real v219 = v218 * v217;
    const real v220 = fma(v219, 0x1.555556p-2f, 0x1p+0f);
    const real v221 = v220 * v217;
    const real v222 = fma(v221, 0x1p-1f, 0x1p+0f);
    const real v223 = v222 * v217;
    const real v224 = fma(v127, v223, v127);
    const real v225 = v50 / v224;
    const real v226 = 0x1p-1f * v224;
    const real v227 = v225 - v226;
    const real v228 = v225 + v226;
    const int m229 = v224 < 0x1p+0f;
    const int m230 = m132 & m229;
    const int m231 = v227 < 0x0p+0f;
    const int m232 = !m230;
    const int m233 = m231 & m232;
    const real v234 = fabs(v227);
    const real v235 = m230 ? v225 : v234;
    const real v236 = v235 * v235;
    const real v237 = fma(0x1.2c11c6p-6f, v236, 0x1.620b48p-1f);
    const real v238 = fma(0x1.cbe8ep-20f, v236, 0x1.63792cp-3f);
    const real v239 = fma(v238, v235, v237);
    const real v240 = fma(v239, v235, 0x1.803f9ap+0f);
    const real v241 = fma(0x1.604dd4p-3f, v236, 0x1.b930f8p+0f);
    const real v242 = fma(0x1.2d5e02p-6f, v236, 0x1.7daa76p-1f);
    const real v243 = fma(v242, v235, v241);
    const real v244 = fma(v243, v235, 0x1.e19582p+0f);
    const real v245 = fma(v235, v244, v240);
    const real v246 = v228 * v228;
    const real v247 = fma(0x1.2c11c6p-6f, v246, 0x1.620b48p-1f);
    const real v248 = fma(0x1.cbe8ep-20f, v246, 0x1.63792cp-3f);
    const real v249 = fma(v248, v228, v247);
    const real v250 = fma(v249, v228, 0x1.803f9ap+0f);
    const real v251 = fma(0x1.604dd4p-3f, v246, 0x1.b930f8p+0f);
    const real v252 = fma(0x1.2d5e02p-6f, v246, 0x1.7daa76p-1f);
    const real v253 = fma(v252, v228, v251);
    const real v254 = fma(v253, v228, 0x1.e19582p+0f);
    const real v255 = fma(v228, v254, v250);
    const real v256 = v226 * v226;
    const real v257 = v256 * v256;
    const real v258 = fma(-0x1.8d3018p-16f, v257, v62);
    const real v259 = fma(v258, v257, v59);
    const real v260 = fma(0x1.2f684cp-12f, v257, v61);
    const real v261 = fma(v260, v256, v259);
    const real v262 = v261 * v256;
    const real v263 = v262 * v245;
    const real v264 = fma(v57, v240, v263);
    const real v265 = v224 * v264;
    const real v266 = v254 * v245;
    const real v267 = -v266;
    const real v268 = m233 ? v266 : v267;
    const real v269 = fma(v244, v255, v268);
    const real v270 = m230 ? v265 : v269;
    const real v271 = v245 * v255;
    const real v272 = m230 ? v245 : v271;
    const real v273 = fma(v225, v225, v177);
    const real v274 = v227 * v227;
    const real v275 = m230 ? v273 : v274;
    const real v276 = m233 ? v45 : v43;
    const real v277 = -v275;
    const real v278 = v270 * v51;
    const real v279 = v276 * v272;
    const real v280 = ntx_ln_ratio(v278, v279);
    const real v281 = fma(0x1p-1f, v277, v280);
    const real v282 = 0x1p-1f * v256;
    const real v283 = v282 * v282;
    const real v284 = fma(-0x1.111112p-7f, v283, -0x1.555556p-3f);
    const real v285 = fma(v284, v283, -0x1p+0f);
    const real v286 = fma(0x1.555556p-5f, v283, 0x1p-1f);
    const real v287 = fma(v286, v282, v285);
    const real v288 = fma(v287, v282, 0x1p+0f);
    const real v289 = m233 ? -0x1p+0f : 0x1p+0f;
    const real v290 = m230 ? v288 : v289;
    const real v291 = v224 * v272;
    const real v292 = v290 * v291;
    const real v293 = v292 / v270;
    const real v294 = v225 * v225;
    const real v295 = 0x1p+0f + v294;
    const real v296 = v295 - v256;
    const real v297 = v296 - v293;
    const real v298 = v294 + v256;
    const real v299 = v293 * v297;
    const real v300 = -v299;
    const real v301 = fma(-0x1p+1f, v298, v300);
    const real v302 = -v281;
    const real v303 = fma(v297, v297, v301);
    const real v304 = v303 * v302;
    const real v305 = v304 * 0x1.555556p-3f;
    const real v306 = 0x1p-1f * v297;
    const real v307 = fma(v306, v302, v293);
    const real v308 = v302 * v307;
    const real v309 = fma(v297, v293, v305);
    const real v310 = v302 * v309;
    const real v311 = fma(v293, v293, v310);
    const real v312 = v308 / v311;
    const real v313 = fma(v312, 0x1p-2f, 0x1p+0f);
    const real v314 = v313 * v312;
    const real v315 = fma(v314, 0x1.555556p-2f, 0x1p+0f);
    const real v316 = v315 * v312;
    const real v317 = fma(v316, 0x1p-1f, 0x1p+0f);
    const real v318 = v317 * v312;
    const real v319 = fma(v224, v318, v224);
    const real v320 = sqrt(in_time);
    const real v321 = v319 / v320;
    const real v322 = v2 / v319;
    const real v323 = fma(0x1p-1f, v319, v322);
    const real v324 = fma(-0x1p-1f, v319, v322);
    const real v325 = fabs(v322);
    const real v326 = fma(-0x1p-1f, v319, v325);
    const real v327 = ntx_norm_pdf(v326);
    const real v328 = v46 * v327;
    const real v329 = v328 * v320;
    const real v330 = 0x1p-23f * in_price;
    const real v331 = v328 * v319;
    const real v332 = v330 / v331;
    const real v333 = v37 + v31;
    const real v334 = in_spot + in_strike;
    const real v335 = v334 + in_time;
    const real v336 = in_spot < in_strike ? in_spot : in_strike;
    const int m337 = 0x1p-30f <= v336;
    const int m338 = 0x1p-20f <= in_time;
    const int m339 = m337 & m338;
    const int m340 = v335 <= 0x1p+30f;
    const int m341 = m339 & m340;
    const real v342 = fabs(in_type);
    const int m343 = v342 == 0x1p+0f;
    const int m344 = m341 & m343;
    const int m345 = v333 <= 0x1.8p+2f;
    const int m346 = m344 & m345;
    const int m347 = 0x1p-126f <= v43;
    const int m348 = v49 < v43;
    const int m349 = m347 & m348;
    const int m350 = 0x0p+0f < v45;
    const int m351 = m349 & m350;
    const int m352 = m346 & m351;
    const real v353 = m352 ? 0x1p+0f : 0x0p+0f;
    out[0] = v353; /* kind */
    out[1] = v329; /* vega */
    out[2] = v321; /* vol */
    out[3] = v321; /* clamped_vol */
    out[4] = v319; /* total_vol */
    out[5] = v323; /* d1 */
    out[6] = v324; /* d2 */
    out[7] = v332; /* attainable_error */
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
