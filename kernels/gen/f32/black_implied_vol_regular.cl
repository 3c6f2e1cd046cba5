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
    const real v76 = fma(0x1.230c2cp-9f, v75, 0x1.7cff52p-7f);
    const real v77 = fma(0x1.1d945ep-10f, v75, 0x1.546766p-7f);
    const real v78 = fma(v77, v74, v76);
    const real v79 = fma(v78, v74, 0x1.988924p-3f);
    const real v80 = fma(0x1.5f5d9cp-2f, v74, 0x1.2afd72p+1f);
    const real v81 = m50 ? v79 : v80;
    const real v82 = fma(0x1.1cf64p-10f, v75, 0x1.1de058p-6f);
    const real v83 = fma(v82, v75, 0x1.e6c6e8p-5f);
    const real v84 = fma(0x1.42f552p-9f, v75, 0x1.8623ccp-5f);
    const real v85 = fma(v84, v74, v83);
    const real v86 = fma(v85, v74, 0x1p+0f);
    const real v87 = fma(0x1.f48c8cp-5f, v74, 0x1.0ebe2ep+0f);
    const real v88 = fma(v87, v74, 0x1p+0f);
    const real v89 = m50 ? v86 : v88;
    const real v90 = v81 / v89;
    const real v91 = v74 - v90;
    const real v92 = fma(v91, v91, v52);
    const real v93 = sqrt(v92);
    const real v94 = v28 * v34;
    const real v95 = v94 > v51 ? v94 : v51;
    const real v96 = v95 * v89;
    const real v97 = v91 + v93;
    const real v98 = m61 ? v52 : v97;
    const real v99 = m50 ? v96 : v98;
    const real v100 = v73 * v81;
    const real v101 = v28 * v100;
    const real v102 = m61 ? v97 : 0x1p+0f;
    const real v103 = m50 ? v101 : v102;
    const real v104 = v99 / v103;
    const real v105 = v104 * v104;
    const real v106 = v34 * v34;
    const real v107 = fma(v106, -0x1.6c16c2p-12f, 0x1.555556p-5f);
    const real v108 = fma(v105, 0x1.dddddep-9f, v107);
    const real v109 = fma(v108, v105, 0x1p+0f);
    const real v110 = v104 * v109;
    const real v111 = m50 ? v110 : v104;
    const real v112 = v34 / v111;
    const real v113 = 0x1p-1f * v111;
    const real v114 = v112 - v113;
    const real v115 = v112 + v113;
    const int m116 = v34 < 0x1p+0f;
    const int m117 = v111 < 0x1p+0f;
    const int m118 = m116 & m117;
    const int m119 = v114 < 0x0p+0f;
    const int m120 = !m118;
    const int m121 = m119 & m120;
    const real v122 = fabs(v114);
    const real v123 = m118 ? v112 : v122;
    const real v124 = v123 * v123;
    const real v125 = fma(0x1.2c11c6p-6f, v124, 0x1.620b48p-1f);
    const real v126 = fma(0x1.cbe8ep-20f, v124, 0x1.63792cp-3f);
    const real v127 = fma(v126, v123, v125);
    const real v128 = fma(v127, v123, 0x1.803f9ap+0f);
    const real v129 = fma(0x1.604dd4p-3f, v124, 0x1.b930f8p+0f);
    const real v130 = fma(0x1.2d5e02p-6f, v124, 0x1.7daa76p-1f);
    const real v131 = fma(v130, v123, v129);
    const real v132 = fma(v131, v123, 0x1.e19582p+0f);
    const real v133 = fma(v123, v132, v128);
    const real v134 = v115 * v115;
    const real v135 = fma(0x1.2c11c6p-6f, v134, 0x1.620b48p-1f);
    const real v136 = fma(0x1.cbe8ep-20f, v134, 0x1.63792cp-3f);
    const real v137 = fma(v136, v115, v135);
    const real v138 = fma(v137, v115, 0x1.803f9ap+0f);
    const real v139 = fma(0x1.604dd4p-3f, v134, 0x1.b930f8p+0f);
    const real v140 = fma(0x1.2d5e02p-6f, v134, 0x1.7daa76p-1f);
    const real v141 = fma(v140, v115, v139);
    const real v142 = fma(v141, v115, 0x1.e19582p+0f);
    const real v143 = fma(v115, v142, v138);
    const real v144 = v113 * v113;
    const real v145 = v144 * v144;
    const real v146 = fma(-0x1.8d3018p-16f, v145, v46);
    const real v147 = fma(v146, v145, v43);
    const real v148 = fma(0x1.2f684cp-12f, v145, v45);
    const real v149 = fma(v148, v144, v147);
    const real v150 = v149 * v144;
    const real v151 = v150 * v133;
    const real v152 = fma(v41, v128, v151);
    const real v153 = v111 * v152;
    const real v154 = v142 * v133;
    const real v155 = -v154;
    const real v156 = m121 ? v154 : v155;
    const real v157 = fma(v132, v143, v156);
    const real v158 = m118 ? v153 : v157;
    const real v159 = v133 * v143;
    const real v160 = m118 ? v133 : v159;
    const real v161 = -v34;
    const real v162 = fma(v112, v112, v161);
    const real v163 = v114 * v114;
    const real v164 = m118 ? v162 : v163;
    const real v165 = m121 ? v26 : v24;
    const real v166 = -v164;
    const real v167 = v158 * v35;
    const real v168 = v165 * v160;
    const real v169 = ntx_ln_ratio(v167, v168);
    const real v170 = fma(0x1p-1f, v166, v169);
    const real v171 = 0x1p-1f * v144;
    const real v172 = v171 * v171;
    const real v173 = fma(-0x1.111112p-7f, v172, -0x1.555556p-3f);
    const real v174 = fma(v173, v172, -0x1p+0f);
    const real v175 = fma(0x1.555556p-5f, v172, 0x1p-1f);
    const real v176 = fma(v175, v171, v174);
    const real v177 = fma(v176, v171, 0x1p+0f);
    const real v178 = m121 ? -0x1p+0f : 0x1p+0f;
    const real v179 = m118 ? v177 : v178;
    const real v180 = v111 * v160;
    const real v181 = v179 * v180;
    const real v182 = v181 / v158;
    const real v183 = v112 * v112;
    const real v184 = 0x1p+0f + v183;
    const real v185 = v184 - v144;
    const real v186 = v185 - v182;
    const real v187 = v183 + v144;
    const real v188 = v182 * v186;
    const real v189 = -v188;
    const real v190 = fma(-0x1p+1f, v187, v189);
    const real v191 = -v170;
    const real v192 = fma(v186, v186, v190);
    const real v193 = v192 * v191;
    const real v194 = v193 * 0x1.555556p-3f;
    const real v195 = 0x1p-1f * v186;
    const real v196 = fma(v195, v191, v182);
    const real v197 = v191 * v196;
    const real v198 = fma(v186, v182, v194);
    const real v199 = v191 * v198;
    const real v200 = fma(v182, v182, v199);
    const real v201 = v197 / v200;
    const real v202 = fma(v201, 0x1p-2f, 0x1p+0f);
    const real v203 = v202 * v201;
    const real v204 = fma(v203, 0x1.555556p-2f, 0x1p+0f);
    const real v205 = v204 * v201;
    const real v206 = fma(v205, 0x1p-1f, 0x1p+0f);
    const real v207 = v206 * v201;
    const real v208 = fma(v111, v207, v111);
    const real v209 = v34 / v208;
    const real v210 = 0x1p-1f * v208;
    const real v211 = v209 - v210;
    const real v212 = v209 + v210;
    const int m213 = v208 < 0x1p+0f;
    const int m214 = m116 & m213;
    const int m215 = v211 < 0x0p+0f;
    const int m216 = !m214;
    const int m217 = m215 & m216;
    const real v218 = fabs(v211);
    const real v219 = m214 ? v209 : v218;
    const real v220 = v219 * v219;
    const real v221 = fma(0x1.2c11c6p-6f, v220, 0x1.620b48p-1f);
    const real v222 = fma(0x1.cbe8ep-20f, v220, 0x1.63792cp-3f);
    const real v223 = fma(v222, v219, v221);
    const real v224 = fma(v223, v219, 0x1.803f9ap+0f);
    const real v225 = fma(0x1.604dd4p-3f, v220, 0x1.b930f8p+0f);
    const real v226 = fma(0x1.2d5e02p-6f, v220, 0x1.7daa76p-1f);
    const real v227 = fma(v226, v219, v225);
    const real v228 = fma(v227, v219, 0x1.e19582p+0f);
    const real v229 = fma(v219, v228, v224);
    const real v230 = v212 * v212;
    const real v231 = fma(0x1.2c11c6p-6f, v230, 0x1.620b48p-1f);
    const real v232 = fma(0x1.cbe8ep-20f, v230, 0x1.63792cp-3f);
    const real v233 = fma(v232, v212, v231);
    const real v234 = fma(v233, v212, 0x1.803f9ap+0f);
    const real v235 = fma(0x1.604dd4p-3f, v230, 0x1.b930f8p+0f);
    const real v236 = fma(0x1.2d5e02p-6f, v230, 0x1.7daa76p-1f);
    const real v237 = fma(v236, v212, v235);
    const real v238 = fma(v237, v212, 0x1.e19582p+0f);
    const real v239 = fma(v212, v238, v234);
    const real v240 = v210 * v210;
    const real v241 = v240 * v240;
    const real v242 = fma(-0x1.8d3018p-16f, v241, v46);
    const real v243 = fma(v242, v241, v43);
    const real v244 = fma(0x1.2f684cp-12f, v241, v45);
    const real v245 = fma(v244, v240, v243);
    const real v246 = v245 * v240;
    const real v247 = v246 * v229;
    const real v248 = fma(v41, v224, v247);
    const real v249 = v208 * v248;
    const real v250 = v238 * v229;
    const real v251 = -v250;
    const real v252 = m217 ? v250 : v251;
    const real v253 = fma(v228, v239, v252);
    const real v254 = m214 ? v249 : v253;
    const real v255 = v229 * v239;
    const real v256 = m214 ? v229 : v255;
    const real v257 = fma(v209, v209, v161);
    const real v258 = v211 * v211;
    const real v259 = m214 ? v257 : v258;
    const real v260 = m217 ? v26 : v24;
    const real v261 = -v259;
    const real v262 = v254 * v35;
    const real v263 = v260 * v256;
    const real v264 = ntx_ln_ratio(v262, v263);
    const real v265 = fma(0x1p-1f, v261, v264);
    const real v266 = 0x1p-1f * v240;
    const real v267 = v266 * v266;
    const real v268 = fma(-0x1.111112p-7f, v267, -0x1.555556p-3f);
    const real v269 = fma(v268, v267, -0x1p+0f);
    const real v270 = fma(0x1.555556p-5f, v267, 0x1p-1f);
    const real v271 = fma(v270, v266, v269);
    const real v272 = fma(v271, v266, 0x1p+0f);
    const real v273 = m217 ? -0x1p+0f : 0x1p+0f;
    const real v274 = m214 ? v272 : v273;
    const real v275 = v208 * v256;
    const real v276 = v274 * v275;
    const real v277 = v276 / v254;
    const real v278 = v209 * v209;
    const real v279 = 0x1p+0f + v278;
    const real v280 = v279 - v240;
    const real v281 = v280 - v277;
    const real v282 = v278 + v240;
    const real v283 = v277 * v281;
    const real v284 = -v283;
    const real v285 = fma(-0x1p+1f, v282, v284);
    const real v286 = -v265;
    const real v287 = fma(v281, v281, v285);
    const real v288 = v287 * v286;
    const real v289 = v288 * 0x1.555556p-3f;
    const real v290 = 0x1p-1f * v281;
    const real v291 = fma(v290, v286, v277);
    const real v292 = v286 * v291;
    const real v293 = fma(v281, v277, v289);
    const real v294 = v286 * v293;
    const real v295 = fma(v277, v277, v294);
    const real v296 = v292 / v295;
    const real v297 = fma(v296, 0x1p-2f, 0x1p+0f);
    const real v298 = v297 * v296;
    const real v299 = fma(v298, 0x1.555556p-2f, 0x1p+0f);
    const real v300 = v299 * v296;
    const real v301 = fma(v300, 0x1p-1f, 0x1p+0f);
    const real v302 = v301 * v296;
    const real v303 = fma(v208, v302, v208);
    const real v304 = sqrt(in_time);
    const real v305 = v303 / v304;
    const real v306 = v0 / v303;
    const real v307 = fma(0x1p-1f, v303, v306);
    const real v308 = fma(-0x1p-1f, v303, v306);
    const real v309 = fabs(v306);
    const real v310 = fma(-0x1p-1f, v303, v309);
    const real v311 = ntx_norm_pdf(v310);
    const real v312 = v28 * v311;
    const real v313 = v312 * v304;
    const real v314 = 0x1p-23f * in_price;
    const real v315 = v312 * v303;
    const real v316 = v314 / v315;
    const real v317 = in_forward + in_strike;
    const real v318 = v317 + in_time;
    const int m319 = 0x1p-30f <= v27;
    const int m320 = 0x1p-20f <= in_time;
    const int m321 = m319 & m320;
    const int m322 = v318 <= 0x1p+30f;
    const int m323 = m321 & m322;
    const real v324 = fabs(in_type);
    const int m325 = v324 == 0x1p+0f;
    const int m326 = m323 & m325;
    const int m327 = v19 <= 0x1.8p+2f;
    const int m328 = m326 & m327;
    const int m329 = 0x1p-126f <= v24;
    const int m330 = v33 < v24;
    const int m331 = m329 & m330;
    const int m332 = 0x0p+0f < v26;
    const int m333 = m331 & m332;
    const int m334 = m328 & m333;
    const real v335 = m334 ? 0x1p+0f : 0x0p+0f;
    out[0] = v335; /* kind */
    out[1] = v313; /* vega */
    out[2] = v305; /* vol */
    out[3] = v305; /* clamped_vol */
    out[4] = v303; /* total_vol */
    out[5] = v307; /* d1 */
    out[6] = v308; /* d2 */
    out[7] = v316; /* attainable_error */
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
