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
    const real in_forward = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_price = in[5];
    const real in_displacement = in[6];
    const real v0 = in_forward + in_displacement;
    const real v1 = in_strike + in_displacement;
    const real v2 = ntx_ln_ratio(v0, v1);
    const real v3 = in_forward - in_strike;
    const real v4 = v3 + in_strike;
    const real v5 = v4 - v3;
    const real v6 = in_forward - v4;
    const real v7 = in_strike - v5;
    const real v8 = v6 - v7;
    const real v9 = in_rate * in_time;
    const real v10 = -v9;
    const real v11 = ntx_exp_normal(v10);
    const real v12 = in_type * v3;
    const int m13 = 0x0p+0f < v12;
    const real v14 = -v11;
    const real v15 = fma(v14, v12, in_price);
    const real v16 = in_type * v8;
    const real v17 = v11 * v16;
    const real v18 = v15 - v17;
    const int m19 = 0x0p+0f < in_type;
    const real v20 = m19 ? v0 : v1;
    const real v21 = fabs(v9);
    const real v22 = 0x1p+0f + v21;
    const real v23 = 0x1p-23f * v22;
    const int m24 = v9 == 0x0p+0f;
    const real v25 = m24 ? 0x0p+0f : v23;
    const real v26 = m13 ? v18 : in_price;
    const real v27 = -in_price;
    const real v28 = fma(v11, v20, v27);
    const real v29 = v0 < v1 ? v0 : v1;
    const real v30 = v11 * v29;
    const real v31 = fabs(v3);
    const real v32 = v11 * v31;
    const real v33 = v11 * v12;
    const real v34 = v25 * v33;
    const real v35 = m13 ? v34 : 0x0p+0f;
    const real v36 = fabs(v2);
    const real v37 = v30 * 0x1.988454p-2f;
    const real v38 = 0x1p-1f * v36;
    const real v39 = v38 * v38;
    const real v40 = v39 * v39;
    const real v41 = fma(0x1.a01a02p-13f, v40, 0x1.555556p-3f);
    const real v42 = fma(0x1.111112p-7f, v39, v41);
    const real v43 = fma(v42, v39, 0x1p+0f);
    const real v44 = fma(-0x1.a01a02p-13f, v39, -0x1.111112p-7f);
    const real v45 = fma(v44, v39, -0x1.555556p-3f);
    const real v46 = fma(0x1.1566acp-17f, v39, 0x1.381382p-11f);
    const real v47 = fma(v46, v39, 0x1.99999ap-6f);
    const real v48 = fma(-0x1.5ac056p-15f, v39, -0x1.861862p-9f);
    const int m49 = v36 < 0x1.333334p+0f;
    const real v50 = 0x1.ccccccp-2f * v30;
    const int m51 = v26 < v50;
    const int m52 = m49 & m51;
    const real v53 = 0x1.6a09e6p-12f * v26;
    const real v54 = 0x1p+1f * v36;
    const real v55 = sqrt(v54);
    const real v56 = v54 + 0x1.921fb6p+2f;
    const real v57 = sqrt(v56);
    const real v58 = fma(v55, 0x1.121fb6p+1f, v57);
    const real v59 = 0x1.40d932p+1f / v58;
    const real v60 = v30 * v59;
    const real v61 = v30 - v60;
    const real v62 = 0x1p-1f * v61;
    const int m63 = v26 < v62;
    const real v64 = -v60;
    const real v65 = m63 ? v64 : v60;
    const real v66 = v30 + v65;
    const real v67 = m63 ? v26 : v28;
    const real v68 = m52 ? v26 : v67;
    const real v69 = v32 > v53 ? v32 : v53;
    const real v70 = v26 + v69;
    const real v71 = m52 ? v70 : v66;
    const real v72 = ntx_ln_ratio(v71, v68);
    const real v73 = 0x1.62e43p-1f > v72 ? 0x1.62e43p-1f : v72;
    const real v74 = m52 ? v72 : v73;
    const real v75 = 0x1p+1f * v74;
    const real v76 = sqrt(v75);
    const real v77 = v76 * v76;
    const real v78 = fma(0x1.230c2cp-9f, v77, 0x1.7cff52p-7f);
    const real v79 = fma(0x1.1d945ep-10f, v77, 0x1.546766p-7f);
    const real v80 = fma(v79, v76, v78);
    const real v81 = fma(v80, v76, 0x1.988924p-3f);
    const real v82 = fma(0x1.5f5d9cp-2f, v76, 0x1.2afd72p+1f);
    const real v83 = m52 ? v81 : v82;
    const real v84 = fma(0x1.1cf64p-10f, v77, 0x1.1de058p-6f);
    const real v85 = fma(v84, v77, 0x1.e6c6e8p-5f);
    const real v86 = fma(0x1.42f552p-9f, v77, 0x1.8623ccp-5f);
    const real v87 = fma(v86, v76, v85);
    const real v88 = fma(v87, v76, 0x1p+0f);
    const real v89 = fma(0x1.f48c8cp-5f, v76, 0x1.0ebe2ep+0f);
    const real v90 = fma(v89, v76, 0x1p+0f);
    const real v91 = m52 ? v88 : v90;
    const real v92 = v83 / v91;
    const real v93 = v76 - v92;
    const real v94 = fma(v93, v93, v54);
    const real v95 = sqrt(v94);
    const real v96 = v30 * v36;
    const real v97 = v96 > v53 ? v96 : v53;
    const real v98 = v97 * v91;
    const real v99 = v93 + v95;
    const real v100 = m63 ? v54 : v99;
    const real v101 = m52 ? v98 : v100;
    const real v102 = v75 * v83;
    const real v103 = v30 * v102;
    const real v104 = m63 ? v99 : 0x1p+0f;
    const real v105 = m52 ? v103 : v104;
    const real v106 = v101 / v105;
    const real v107 = v106 * v106;
    const real v108 = v36 * v36;
    const real v109 = fma(v108, -0x1.6c16c2p-12f, 0x1.555556p-5f);
    const real v110 = fma(v107, 0x1.dddddep-9f, v109);
    const real v111 = fma(v110, v107, 0x1p+0f);
    const real v112 = v106 * v111;
    const real v113 = m52 ? v112 : v106;
    const real v114 = v36 / v113;
    const real v115 = 0x1p-1f * v113;
    const real v116 = v114 - v115;
    const real v117 = v114 + v115;
    const int m118 = v36 < 0x1p+0f;
    const int m119 = v113 < 0x1p+0f;
    const int m120 = m118 & m119;
    const int m121 = v116 < 0x0p+0f;
    const int m122 = !m120;
    const int m123 = m121 & m122;
    const real v124 = fabs(v116);
    const real v125 = m120 ? v114 : v124;
    const real v126 = v125 * v125;
    const real v127 = fma(0x1.2c11c6p-6f, v126, 0x1.620b48p-1f);
    const real v128 = fma(0x1.cbe8ep-20f, v126, 0x1.63792cp-3f);
    const real v129 = fma(v128, v125, v127);
    const real v130 = fma(v129, v125, 0x1.803f9ap+0f);
    const real v131 = fma(0x1.604dd4p-3f, v126, 0x1.b930f8p+0f);
    const real v132 = fma(0x1.2d5e02p-6f, v126, 0x1.7daa76p-1f);
    const real v133 = fma(v132, v125, v131);
    const real v134 = fma(v133, v125, 0x1.e19582p+0f);
    const real v135 = fma(v125, v134, v130);
    const real v136 = v117 * v117;
    const real v137 = fma(0x1.2c11c6p-6f, v136, 0x1.620b48p-1f);
    const real v138 = fma(0x1.cbe8ep-20f, v136, 0x1.63792cp-3f);
    const real v139 = fma(v138, v117, v137);
    const real v140 = fma(v139, v117, 0x1.803f9ap+0f);
    const real v141 = fma(0x1.604dd4p-3f, v136, 0x1.b930f8p+0f);
    const real v142 = fma(0x1.2d5e02p-6f, v136, 0x1.7daa76p-1f);
    const real v143 = fma(v142, v117, v141);
    const real v144 = fma(v143, v117, 0x1.e19582p+0f);
    const real v145 = fma(v117, v144, v140);
    const real v146 = v115 * v115;
    const real v147 = v146 * v146;
    const real v148 = fma(-0x1.8d3018p-16f, v147, v48);
    const real v149 = fma(v148, v147, v45);
    const real v150 = fma(0x1.2f684cp-12f, v147, v47);
    const real v151 = fma(v150, v146, v149);
    const real v152 = v151 * v146;
    const real v153 = v152 * v135;
    const real v154 = fma(v43, v130, v153);
    const real v155 = v113 * v154;
    const real v156 = v144 * v135;
    const real v157 = -v156;
    const real v158 = m123 ? v156 : v157;
    const real v159 = fma(v134, v145, v158);
    const real v160 = m120 ? v155 : v159;
    const real v161 = v135 * v145;
    const real v162 = m120 ? v135 : v161;
    const real v163 = -v36;
    const real v164 = fma(v114, v114, v163);
    const real v165 = v116 * v116;
    const real v166 = m120 ? v164 : v165;
    const real v167 = m123 ? v28 : v26;
    const real v168 = -v166;
    const real v169 = v160 * v37;
    const real v170 = v167 * v162;
    const real v171 = ntx_ln_ratio(v169, v170);
    const real v172 = fma(0x1p-1f, v168, v171);
    const real v173 = 0x1p-1f * v146;
    const real v174 = v173 * v173;
    const real v175 = fma(-0x1.111112p-7f, v174, -0x1.555556p-3f);
    const real v176 = fma(v175, v174, -0x1p+0f);
    const real v177 = fma(0x1.555556p-5f, v174, 0x1p-1f);
    const real v178 = fma(v177, v173, v176);
    const real v179 = fma(v178, v173, 0x1p+0f);
    const real v180 = m123 ? -0x1p+0f : 0x1p+0f;
    const real v181 = m120 ? v179 : v180;
    const real v182 = v113 * v162;
    const real v183 = v181 * v182;
    const real v184 = v183 / v160;
    const real v185 = v114 * v114;
    const real v186 = 0x1p+0f + v185;
    const real v187 = v186 - v146;
    const real v188 = v187 - v184;
    const real v189 = v185 + v146;
    const real v190 = v184 * v188;
    const real v191 = -v190;
    const real v192 = fma(-0x1p+1f, v189, v191);
    const real v193 = -v172;
    const real v194 = fma(v188, v188, v192);
    const real v195 = v194 * v193;
    const real v196 = v195 * 0x1.555556p-3f;
    const real v197 = 0x1p-1f * v188;
    const real v198 = fma(v197, v193, v184);
    const real v199 = v193 * v198;
    const real v200 = fma(v188, v184, v196);
    const real v201 = v193 * v200;
    const real v202 = fma(v184, v184, v201);
    const real v203 = v199 / v202;
    const real v204 = fma(v203, 0x1p-2f, 0x1p+0f);
    const real v205 = v204 * v203;
    const real v206 = fma(v205, 0x1.555556p-2f, 0x1p+0f);
    const real v207 = v206 * v203;
    const real v208 = fma(v207, 0x1p-1f, 0x1p+0f);
    const real v209 = v208 * v203;
    const real v210 = fma(v113, v209, v113);
    const real v211 = v36 / v210;
    const real v212 = 0x1p-1f * v210;
    const real v213 = v211 - v212;
    const real v214 = v211 + v212;
    const int m215 = v210 < 0x1p+0f;
    const int m216 = m118 & m215;
    const int m217 = v213 < 0x0p+0f;
    const int m218 = !m216;
    const int m219 = m217 & m218;
    const real v220 = fabs(v213);
    const real v221 = m216 ? v211 : v220;
    const real v222 = v221 * v221;
    const real v223 = fma(0x1.2c11c6p-6f, v222, 0x1.620b48p-1f);
    const real v224 = fma(0x1.cbe8ep-20f, v222, 0x1.63792cp-3f);
    const real v225 = fma(v224, v221, v223);
    const real v226 = fma(v225, v221, 0x1.803f9ap+0f);
    const real v227 = fma(0x1.604dd4p-3f, v222, 0x1.b930f8p+0f);
    const real v228 = fma(0x1.2d5e02p-6f, v222, 0x1.7daa76p-1f);
    const real v229 = fma(v228, v221, v227);
    const real v230 = fma(v229, v221, 0x1.e19582p+0f);
    const real v231 = fma(v221, v230, v226);
    const real v232 = v214 * v214;
    const real v233 = fma(0x1.2c11c6p-6f, v232, 0x1.620b48p-1f);
    const real v234 = fma(0x1.cbe8ep-20f, v232, 0x1.63792cp-3f);
    const real v235 = fma(v234, v214, v233);
    const real v236 = fma(v235, v214, 0x1.803f9ap+0f);
    const real v237 = fma(0x1.604dd4p-3f, v232, 0x1.b930f8p+0f);
    const real v238 = fma(0x1.2d5e02p-6f, v232, 0x1.7daa76p-1f);
    const real v239 = fma(v238, v214, v237);
    const real v240 = fma(v239, v214, 0x1.e19582p+0f);
    const real v241 = fma(v214, v240, v236);
    const real v242 = v212 * v212;
    const real v243 = v242 * v242;
    const real v244 = fma(-0x1.8d3018p-16f, v243, v48);
    const real v245 = fma(v244, v243, v45);
    const real v246 = fma(0x1.2f684cp-12f, v243, v47);
    const real v247 = fma(v246, v242, v245);
    const real v248 = v247 * v242;
    const real v249 = v248 * v231;
    const real v250 = fma(v43, v226, v249);
    const real v251 = v210 * v250;
    const real v252 = v240 * v231;
    const real v253 = -v252;
    const real v254 = m219 ? v252 : v253;
    const real v255 = fma(v230, v241, v254);
    const real v256 = m216 ? v251 : v255;
    const real v257 = v231 * v241;
    const real v258 = m216 ? v231 : v257;
    const real v259 = fma(v211, v211, v163);
    const real v260 = v213 * v213;
    const real v261 = m216 ? v259 : v260;
    const real v262 = m219 ? v28 : v26;
    const real v263 = -v261;
    const real v264 = v256 * v37;
    const real v265 = v262 * v258;
    const real v266 = ntx_ln_ratio(v264, v265);
    const real v267 = fma(0x1p-1f, v263, v266);
    const real v268 = 0x1p-1f * v242;
    const real v269 = v268 * v268;
    const real v270 = fma(-0x1.111112p-7f, v269, -0x1.555556p-3f);
    const real v271 = fma(v270, v269, -0x1p+0f);
    const real v272 = fma(0x1.555556p-5f, v269, 0x1p-1f);
    const real v273 = fma(v272, v268, v271);
    const real v274 = fma(v273, v268, 0x1p+0f);
    const real v275 = m219 ? -0x1p+0f : 0x1p+0f;
    const real v276 = m216 ? v274 : v275;
    const real v277 = v210 * v258;
    const real v278 = v276 * v277;
    const real v279 = v278 / v256;
    const real v280 = v211 * v211;
    const real v281 = 0x1p+0f + v280;
    const real v282 = v281 - v242;
    const real v283 = v282 - v279;
    const real v284 = v280 + v242;
    const real v285 = v279 * v283;
    const real v286 = -v285;
    const real v287 = fma(-0x1p+1f, v284, v286);
    const real v288 = -v267;
    const real v289 = fma(v283, v283, v287);
    const real v290 = v289 * v288;
    const real v291 = v290 * 0x1.555556p-3f;
    const real v292 = 0x1p-1f * v283;
    const real v293 = fma(v292, v288, v279);
    const real v294 = v288 * v293;
    const real v295 = fma(v283, v279, v291);
    const real v296 = v288 * v295;
    const real v297 = fma(v279, v279, v296);
    const real v298 = v294 / v297;
    const real v299 = fma(v298, 0x1p-2f, 0x1p+0f);
    const real v300 = v299 * v298;
    const real v301 = fma(v300, 0x1.555556p-2f, 0x1p+0f);
    const real v302 = v301 * v298;
    const real v303 = fma(v302, 0x1p-1f, 0x1p+0f);
    const real v304 = v303 * v298;
    const real v305 = fma(v210, v304, v210);
    const real v306 = sqrt(in_time);
    const real v307 = v305 / v306;
    const real v308 = v2 / v305;
    const real v309 = fma(0x1p-1f, v305, v308);
    const real v310 = fma(-0x1p-1f, v305, v308);
    const real v311 = fabs(v308);
    const real v312 = fma(-0x1p-1f, v305, v311);
    const real v313 = ntx_norm_pdf(v312);
    const real v314 = v30 * v313;
    const real v315 = v314 * v306;
    const real v316 = 0x1p-23f * in_price;
    const real v317 = v314 * v305;
    const real v318 = v316 / v317;
    const real v319 = v0 + v1;
    const real v320 = v319 + in_time;
    const int m321 = 0x1p-30f <= v29;
    const int m322 = 0x1p-20f <= in_time;
    const int m323 = m321 & m322;
    const int m324 = v320 <= 0x1p+30f;
    const int m325 = m323 & m324;
    const real v326 = fabs(in_type);
    const int m327 = v326 == 0x1p+0f;
    const int m328 = m325 & m327;
    const real v329 = fabs(in_forward);
    const real v330 = fabs(in_strike);
    const real v331 = v329 + v330;
    const int m332 = v331 <= 0x1p+30f;
    const int m333 = m328 & m332;
    const int m334 = v21 <= 0x1.8p+2f;
    const int m335 = m333 & m334;
    const int m336 = 0x1p-126f <= v26;
    const int m337 = v35 < v26;
    const int m338 = m336 & m337;
    const int m339 = 0x0p+0f < v28;
    const int m340 = m338 & m339;
    const int m341 = m335 & m340;
    const real v342 = m341 ? 0x1p+0f : 0x0p+0f;
    out[0] = v342; /* kind */
    out[1] = v315; /* vega */
    out[2] = v307; /* vol */
    out[3] = v307; /* clamped_vol */
    out[4] = v305; /* total_vol */
    out[5] = v309; /* d1 */
    out[6] = v310; /* d2 */
    out[7] = v318; /* attainable_error */
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
