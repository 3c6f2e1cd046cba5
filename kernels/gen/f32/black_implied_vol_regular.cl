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
    const real v0 = ntx_ln_ratio(in_forward, in_strike);
    const real v1 = in_forward - in_strike;
    const real v2 = v1 + in_strike;
    const real v3 = v2 - v1;
    const real v4 = in_forward - v2;
    const real v5 = in_strike - v3;
    const real v6 = v4 - v5;
    const real v7 = in_rate * in_time;
    const real v8 = -v7;
    const real v9 = ntx_exp_normal(v8);
    const real v10 = in_type * v1;
    const int m11 = 0x0p+0f < v10;
    const real v12 = -v9;
    const real v13 = fma(v12, v10, in_price);
    const real v14 = in_type * v6;
    const real v15 = v9 * v14;
    const real v16 = v13 - v15;
    const int m17 = 0x0p+0f < in_type;
    const real v18 = m17 ? in_forward : in_strike;
    const real v19 = fabs(v7);
    const real v20 = 0x1p+0f + v19;
    const real v21 = 0x1p-23f * v20;
    const int m22 = v7 == 0x0p+0f;
    const real v23 = m22 ? 0x0p+0f : v21;
    const real v24 = m11 ? v16 : in_price;
    const real v25 = -in_price;
    const real v26 = fma(v9, v18, v25);
    const real v27 = in_forward < in_strike ? in_forward : in_strike;
    const real v28 = v9 * v27;
    const real v29 = fabs(v1);
    const real v30 = v9 * v29;
    const real v31 = v9 * v10;
    const real v32 = v23 * v31;
    const real v33 = m11 ? v32 : 0x0p+0f;
    const real v34 = fabs(v0);
    const real v35 = v28 * 0x1.988454p-2f;
    const real v36 = 0x1p-1f * v34;
    const real v37 = v36 * v36;
    const real v38 = v37 * v37;
    const real v39 = fma(0x1.a01a02p-13f, v38, 0x1.555556p-3f);
    const real v40 = fma(0x1.111112p-7f, v37, v39);
    const real v41 = fma(v40, v37, 0x1p+0f);
    const real v42 = fma(-0x1.a01a02p-13f, v37, -0x1.111112p-7f);
    const real v43 = fma(v42, v37, -0x1.555556p-3f);
    const real v44 = fma(0x1.1566acp-17f, v37, 0x1.381382p-11f);
    const real v45 = fma(v44, v37, 0x1.99999ap-6f);
    const real v46 = fma(-0x1.5ac056p-15f, v37, -0x1.861862p-9f);
    const int m47 = v34 < 0x1.333334p+0f;
    const real v48 = 0x1.ccccccp-2f * v28;
    const int m49 = v24 < v48;
    const int m50 = m47 & m49;
    const real v51 = 0x1.6a09e6p-12f * v24;
    const real v52 = 0x1p+1f * v34;
    const real v53 = sqrt(v52);
    const real v54 = v52 + 0x1.921fb6p+2f;
    const real v55 = sqrt(v54);
    const real v56 = fma(v53, 0x1.121fb6p+1f, v55);
    const real v57 = 0x1.40d932p+1f / v56;
    const real v58 = v28 * v57;
    const real v59 = v28 - v58;
    const real v60 = 0x1p-1f * v59;
    const int m61 = v24 < v60;
    const real v62 = -v58;
    const real v63 = m61 ? v62 : v58;
    const real v64 = v28 + v63;
    const real v65 = m61 ? v24 : v26;
    const real v66 = m50 ? v24 : v65;
    const real v67 = v30 > v51 ? v30 : v51;
    const real v68 = v24 + v67;
    const real v69 = m50 ? v68 : v64;
    const real v70 = ntx_ln_ratio(v69, v66);
    const real v71 = 0x1.62e43p-1f > v70 ? 0x1.62e43p-1f : v70;
    const real v72 = m50 ? v70 : v71;
    const real v73 = 0x1p+1f * v72;
    const real v74 = sqrt(v73);
    const real v75 = v74 * v74;
    const real v76 = fma(0x1.baf302p-9f, v75, 0x1.89c8c2p-9f);
    const real v77 = fma(0x1.203fb2p-7f, v74, v76);
    const real v78 = fma(v77, v74, 0x1.9866cap-3f);
    const real v79 = fma(0x1.5f5d9cp-2f, v74, 0x1.2afd72p+1f);
    const real v80 = m50 ? v78 : v79;
    const real v81 = fma(0x1.0eef5ap-7f, v75, 0x1.5dfd8ep-7f);
    const real v82 = fma(0x1.bc79f4p-9f, v75, 0x1.c0bfe4p-5f);
    const real v83 = fma(v82, v74, v81);
    const real v84 = fma(v83, v74, 0x1p+0f);
    const real v85 = fma(0x1.f48c8cp-5f, v74, 0x1.0ebe2ep+0f);
    const real v86 = fma(v85, v74, 0x1p+0f);
    const real v87 = m50 ? v84 : v86;
    const real v88 = v80 / v87;
    const real v89 = v74 - v88;
    const real v90 = fma(v89, v89, v52);
    const real v91 = sqrt(v90);
    const real v92 = v28 * v34;
    const real v93 = v92 > v51 ? v92 : v51;
    const real v94 = v93 * v87;
    const real v95 = v89 + v91;
    const real v96 = m61 ? v52 : v95;
    const real v97 = m50 ? v94 : v96;
    const real v98 = v73 * v80;
    const real v99 = v28 * v98;
    const real v100 = m61 ? v95 : 0x1p+0f;
    const real v101 = m50 ? v99 : v100;
    const real v102 = v97 / v101;
    const real v103 = v102 * v102;
    const real v104 = v34 * v34;
    const real v105 = fma(v104, -0x1.6c16c2p-12f, 0x1.555556p-5f);
    const real v106 = fma(v103, 0x1.dddddep-9f, v105);
    const real v107 = fma(v106, v103, 0x1p+0f);
    const real v108 = v102 * v107;
    const real v109 = m50 ? v108 : v102;
    const real v110 = v34 / v109;
    const real v111 = 0x1p-1f * v109;
    const real v112 = v110 - v111;
    const real v113 = v110 + v111;
    const int m114 = v34 < 0x1p+0f;
    const int m115 = v109 < 0x1p+0f;
    const int m116 = m114 & m115;
    const int m117 = v112 < 0x0p+0f;
    const int m118 = !m116;
    const int m119 = m117 & m118;
    const real v120 = fabs(v112);
    const real v121 = m116 ? v110 : v120;
    const real v122 = v121 * v121;
    const real v123 = fma(0x1.2c11c6p-6f, v122, 0x1.620b48p-1f);
    const real v124 = fma(0x1.cbe8ep-20f, v122, 0x1.63792cp-3f);
    const real v125 = fma(v124, v121, v123);
    const real v126 = fma(v125, v121, 0x1.803f9ap+0f);
    const real v127 = fma(0x1.604dd4p-3f, v122, 0x1.b930f8p+0f);
    const real v128 = fma(0x1.2d5e02p-6f, v122, 0x1.7daa76p-1f);
    const real v129 = fma(v128, v121, v127);
    const real v130 = fma(v129, v121, 0x1.e19582p+0f);
    const real v131 = fma(v121, v130, v126);
    const real v132 = v113 * v113;
    const real v133 = fma(0x1.2c11c6p-6f, v132, 0x1.620b48p-1f);
    const real v134 = fma(0x1.cbe8ep-20f, v132, 0x1.63792cp-3f);
    const real v135 = fma(v134, v113, v133);
    const real v136 = fma(v135, v113, 0x1.803f9ap+0f);
    const real v137 = fma(0x1.604dd4p-3f, v132, 0x1.b930f8p+0f);
    const real v138 = fma(0x1.2d5e02p-6f, v132, 0x1.7daa76p-1f);
    const real v139 = fma(v138, v113, v137);
    const real v140 = fma(v139, v113, 0x1.e19582p+0f);
    const real v141 = fma(v113, v140, v136);
    const real v142 = v111 * v111;
    const real v143 = v142 * v142;
    const real v144 = fma(-0x1.8d3018p-16f, v143, v46);
    const real v145 = fma(v144, v143, v43);
    const real v146 = fma(0x1.2f684cp-12f, v143, v45);
    const real v147 = fma(v146, v142, v145);
    const real v148 = v147 * v142;
    const real v149 = v148 * v131;
    const real v150 = fma(v41, v126, v149);
    const real v151 = v109 * v150;
    const real v152 = v140 * v131;
    const real v153 = -v152;
    const real v154 = m119 ? v152 : v153;
    const real v155 = fma(v130, v141, v154);
    const real v156 = m116 ? v151 : v155;
    const real v157 = v131 * v141;
    const real v158 = m116 ? v131 : v157;
    const real v159 = -v34;
    const real v160 = fma(v110, v110, v159);
    const real v161 = v112 * v112;
    const real v162 = m116 ? v160 : v161;
    const real v163 = m119 ? v26 : v24;
    const real v164 = -v162;
    const real v165 = v156 * v35;
    const real v166 = v163 * v158;
    const real v167 = ntx_ln_ratio(v165, v166);
    const real v168 = fma(0x1p-1f, v164, v167);
    const real v169 = 0x1p-1f * v142;
    const real v170 = v169 * v169;
    const real v171 = fma(-0x1.111112p-7f, v170, -0x1.555556p-3f);
    const real v172 = fma(v171, v170, -0x1p+0f);
    const real v173 = fma(0x1.555556p-5f, v170, 0x1p-1f);
    const real v174 = fma(v173, v169, v172);
    const real v175 = fma(v174, v169, 0x1p+0f);
    const real v176 = m119 ? -0x1p+0f : 0x1p+0f;
    const real v177 = m116 ? v175 : v176;
    const real v178 = v109 * v158;
    const real v179 = v177 * v178;
    const real v180 = v179 / v156;
    const real v181 = v110 * v110;
    const real v182 = 0x1p+0f + v181;
    const real v183 = v182 - v142;
    const real v184 = v183 - v180;
    const real v185 = v181 + v142;
    const real v186 = v180 * v184;
    const real v187 = -v186;
    const real v188 = fma(-0x1p+1f, v185, v187);
    const real v189 = -v168;
    const real v190 = fma(v184, v184, v188);
    const real v191 = v190 * v189;
    const real v192 = v191 * 0x1.555556p-3f;
    const real v193 = 0x1p-1f * v184;
    const real v194 = fma(v193, v189, v180);
    const real v195 = v189 * v194;
    const real v196 = fma(v184, v180, v192);
    const real v197 = v189 * v196;
    const real v198 = fma(v180, v180, v197);
    const real v199 = v195 / v198;
    const real v200 = fma(v199, 0x1p-2f, 0x1p+0f);
    const real v201 = v200 * v199;
    const real v202 = fma(v201, 0x1.555556p-2f, 0x1p+0f);
    const real v203 = v202 * v199;
    const real v204 = fma(v203, 0x1p-1f, 0x1p+0f);
    const real v205 = v204 * v199;
    const real v206 = fma(v109, v205, v109);
    const real v207 = v34 / v206;
    const real v208 = 0x1p-1f * v206;
    const real v209 = v207 - v208;
    const real v210 = v207 + v208;
    const int m211 = v206 < 0x1p+0f;
    const int m212 = m114 & m211;
    const int m213 = v209 < 0x0p+0f;
    const int m214 = !m212;
    const int m215 = m213 & m214;
    const real v216 = fabs(v209);
    const real v217 = m212 ? v207 : v216;
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
    const real v228 = v210 * v210;
    const real v229 = fma(0x1.2c11c6p-6f, v228, 0x1.620b48p-1f);
    const real v230 = fma(0x1.cbe8ep-20f, v228, 0x1.63792cp-3f);
    const real v231 = fma(v230, v210, v229);
    const real v232 = fma(v231, v210, 0x1.803f9ap+0f);
    const real v233 = fma(0x1.604dd4p-3f, v228, 0x1.b930f8p+0f);
    const real v234 = fma(0x1.2d5e02p-6f, v228, 0x1.7daa76p-1f);
    const real v235 = fma(v234, v210, v233);
    const real v236 = fma(v235, v210, 0x1.e19582p+0f);
    const real v237 = fma(v210, v236, v232);
    const real v238 = v208 * v208;
    const real v239 = v238 * v238;
    const real v240 = fma(-0x1.8d3018p-16f, v239, v46);
    const real v241 = fma(v240, v239, v43);
    const real v242 = fma(0x1.2f684cp-12f, v239, v45);
    const real v243 = fma(v242, v238, v241);
    const real v244 = v243 * v238;
    const real v245 = v244 * v227;
    const real v246 = fma(v41, v222, v245);
    const real v247 = v206 * v246;
    const real v248 = v236 * v227;
    const real v249 = -v248;
    const real v250 = m215 ? v248 : v249;
    const real v251 = fma(v226, v237, v250);
    const real v252 = m212 ? v247 : v251;
    const real v253 = v227 * v237;
    const real v254 = m212 ? v227 : v253;
    const real v255 = fma(v207, v207, v159);
    const real v256 = v209 * v209;
    const real v257 = m212 ? v255 : v256;
    const real v258 = m215 ? v26 : v24;
    const real v259 = -v257;
    const real v260 = v252 * v35;
    const real v261 = v258 * v254;
    const real v262 = ntx_ln_ratio(v260, v261);
    const real v263 = fma(0x1p-1f, v259, v262);
    const real v264 = 0x1p-1f * v238;
    const real v265 = v264 * v264;
    const real v266 = fma(-0x1.111112p-7f, v265, -0x1.555556p-3f);
    const real v267 = fma(v266, v265, -0x1p+0f);
    const real v268 = fma(0x1.555556p-5f, v265, 0x1p-1f);
    const real v269 = fma(v268, v264, v267);
    const real v270 = fma(v269, v264, 0x1p+0f);
    const real v271 = m215 ? -0x1p+0f : 0x1p+0f;
    const real v272 = m212 ? v270 : v271;
    const real v273 = v206 * v254;
    const real v274 = v272 * v273;
    const real v275 = v274 / v252;
    const real v276 = v207 * v207;
    const real v277 = 0x1p+0f + v276;
    const real v278 = v277 - v238;
    const real v279 = v278 - v275;
    const real v280 = v276 + v238;
    const real v281 = v275 * v279;
    const real v282 = -v281;
    const real v283 = fma(-0x1p+1f, v280, v282);
    const real v284 = -v263;
    const real v285 = fma(v279, v279, v283);
    const real v286 = v285 * v284;
    const real v287 = v286 * 0x1.555556p-3f;
    const real v288 = 0x1p-1f * v279;
    const real v289 = fma(v288, v284, v275);
    const real v290 = v284 * v289;
    const real v291 = fma(v279, v275, v287);
    const real v292 = v284 * v291;
    const real v293 = fma(v275, v275, v292);
    const real v294 = v290 / v293;
    const real v295 = fma(v294, 0x1p-2f, 0x1p+0f);
    const real v296 = v295 * v294;
    const real v297 = fma(v296, 0x1.555556p-2f, 0x1p+0f);
    const real v298 = v297 * v294;
    const real v299 = fma(v298, 0x1p-1f, 0x1p+0f);
    const real v300 = v299 * v294;
    const real v301 = fma(v206, v300, v206);
    const real v302 = sqrt(in_time);
    const real v303 = v301 / v302;
    const real v304 = v0 / v301;
    const real v305 = fma(0x1p-1f, v301, v304);
    const real v306 = fma(-0x1p-1f, v301, v304);
    const real v307 = fabs(v304);
    const real v308 = fma(-0x1p-1f, v301, v307);
    const real v309 = ntx_norm_pdf(v308);
    const real v310 = v28 * v309;
    const real v311 = v310 * v302;
    const real v312 = 0x1p-23f * in_price;
    const real v313 = v310 * v301;
    const real v314 = v312 / v313;
    const real v315 = in_forward + in_strike;
    const real v316 = v315 + in_time;
    const int m317 = 0x1p-30f <= v27;
    const int m318 = 0x1p-20f <= in_time;
    const int m319 = m317 & m318;
    const int m320 = v316 <= 0x1p+30f;
    const int m321 = m319 & m320;
    const real v322 = fabs(in_type);
    const int m323 = v322 == 0x1p+0f;
    const int m324 = m321 & m323;
    const int m325 = v19 <= 0x1.8p+2f;
    const int m326 = m324 & m325;
    const int m327 = 0x1p-126f <= v24;
    const int m328 = v33 < v24;
    const int m329 = m327 & m328;
    const int m330 = 0x0p+0f < v26;
    const int m331 = m329 & m330;
    const int m332 = m326 & m331;
    const real v333 = m332 ? 0x1p+0f : 0x0p+0f;
    out[0] = v333; /* kind */
    out[1] = v311; /* vega */
    out[2] = v303; /* vol */
    out[3] = v303; /* clamped_vol */
    out[4] = v301; /* total_vol */
    out[5] = v305; /* d1 */
    out[6] = v306; /* d2 */
    out[7] = v314; /* attainable_error */
    out[8] = 0x1p+1f; /* iterations */
}

#define NTX_INPUT_COUNT 6
#define NTX_INPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5)
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
