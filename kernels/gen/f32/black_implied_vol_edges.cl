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
    const real v0 = in_price * 0x0p+0f;
    const int m1 = v0 == 0x0p+0f;
    const real v2 = m1 ? 0x0p+0f : 0x1.6p+3f;
    const real v3 = in_rate * 0x0p+0f;
    const int m4 = v3 == 0x0p+0f;
    const real v5 = m4 ? v2 : 0x1.8p+2f;
    const int m6 = 0x0p+0f <= in_time;
    const real v7 = m6 ? v5 : 0x1.4p+2f;
    const int m8 = 0x0p+0f <= in_strike;
    const real v9 = m8 ? v7 : 0x1p+2f;
    const int m10 = 0x0p+0f <= in_forward;
    const real v11 = m10 ? v9 : 0x1.8p+1f;
    const real v12 = fabs(in_type);
    const int m13 = v12 == 0x1p+0f;
    const real v14 = m13 ? v11 : 0x1p+0f;
    const int m15 = v14 == 0x0p+0f;
    const real v16 = fabs(in_time);
    const int m17 = v16 < INFINITY;
    const real v18 = m17 ? 0x0p+0f : 0x1.4p+2f;
    const real v19 = fabs(in_strike);
    const int m20 = v19 < INFINITY;
    const real v21 = m20 ? v18 : 0x1p+2f;
    const real v22 = fabs(in_forward);
    const int m23 = v22 < INFINITY;
    const real v24 = m23 ? v21 : 0x1.8p+1f;
    const real v25 = m15 ? v24 : v14;
    const int m26 = v25 == 0x0p+0f;
    const real v27 = in_type + 0x0p+0f;
    const real v28 = in_forward + 0x0p+0f;
    const real v29 = in_strike + 0x0p+0f;
    const real v30 = in_time + 0x0p+0f;
    const real v31 = in_rate + 0x0p+0f;
    const real v32 = in_price + 0x0p+0f;
    const real v33 = ntx_ln_ratio(v28, v29);
    const real v34 = v28 < v29 ? v28 : v29;
    const int m35 = 0x1p-126f <= v34;
    const real v36 = v28 > v29 ? v28 : v29;
    const int m37 = v36 < INFINITY;
    const int m38 = m35 & m37;
    const real v39 = ntx_ln(v28);
    const real v40 = ntx_ln(v29);
    const real v41 = v39 - v40;
    const real v42 = m38 ? v33 : v41;
    const real v43 = v28 - v29;
    const real v44 = v43 + v29;
    const real v45 = v44 - v43;
    const real v46 = v28 - v44;
    const real v47 = v29 - v45;
    const real v48 = v46 - v47;
    const int m49 = v31 == 0x0p+0f;
    const int m50 = v30 == 0x0p+0f;
    const int m51 = m49 | m50;
    const real v52 = v31 * v30;
    const real v53 = m51 ? 0x0p+0f : v52;
    const real v54 = -v53;
    const real v55 = ntx_exp(v54);
    const real v56 = v27 * v43;
    const int m57 = 0x0p+0f < v56;
    const real v58 = -v55;
    const real v59 = fma(v58, v56, v32);
    const real v60 = v27 * v48;
    const real v61 = v55 * v60;
    const real v62 = v59 - v61;
    const int m63 = 0x0p+0f < v27;
    const real v64 = m63 ? v28 : v29;
    const real v65 = fabs(v53);
    const real v66 = 0x1p+0f + v65;
    const real v67 = 0x1p-23f * v66;
    const int m68 = v53 == 0x0p+0f;
    const real v69 = m68 ? 0x0p+0f : v67;
    const real v70 = m57 ? v62 : v32;
    const real v71 = -v32;
    const real v72 = fma(v55, v64, v71);
    const real v73 = v55 * v34;
    const real v74 = fabs(v43);
    const real v75 = v55 * v74;
    const real v76 = v55 * v56;
    const int m77 = v69 == 0x0p+0f;
    const int m78 = v76 == 0x0p+0f;
    const int m79 = m77 | m78;
    const real v80 = v69 * v76;
    const real v81 = m79 ? 0x0p+0f : v80;
    const real v82 = m57 ? v81 : 0x0p+0f;
    const real v83 = v55 * v64;
    const int m84 = v83 == 0x0p+0f;
    const int m85 = m77 | m84;
    const real v86 = v69 * v83;
    const real v87 = m85 ? 0x0p+0f : v86;
    const int m88 = v73 < 0x1p+76f;
    const real v89 = m88 ? 0x1.9p+4f : -0x1.9p+4f;
    const int m90 = v73 < 0x1p-38f;
    const real v91 = m90 ? 0x1.3p+6f : v89;
    const real v92 = ntx_scale2(v70, v91);
    const real v93 = ntx_scale2(v72, v91);
    const real v94 = ntx_scale2(v73, v91);
    const real v95 = ntx_scale2(v75, v91);
    const int m96 = v72 <= 0x0p+0f;
    const real v97 = m96 ? 0x1.ap+6f : 0x0p+0f;
    const int m98 = v70 == 0x0p+0f;
    const real v99 = m98 ? 0x1.98p+6f : v97;
    const int m100 = 0x0p+0f < v82;
    const real v101 = fabs(v70);
    const int m102 = v101 <= v82;
    const int m103 = m100 & m102;
    const real v104 = m103 ? 0x1.9cp+6f : v99;
    const int m105 = v73 == 0x0p+0f;
    const real v106 = m105 ? 0x1.9p+6f : v104;
    const real v107 = -v82;
    const int m108 = v70 < v107;
    const real v109 = m108 ? 0x1.94p+6f : v106;
    const real v110 = -v87;
    const int m111 = v72 < v110;
    const real v112 = m111 ? 0x1.a4p+6f : v109;
    const real v113 = m50 ? 0x1.a8p+6f : v112;
    const real v114 = fabs(v42);
    const real v115 = v94 * 0x1.988454p-2f;
    const real v116 = 0x1p-1f * v114;
    const real v117 = v116 * v116;
    const real v118 = v117 * v117;
    const real v119 = fma(0x1.a01a02p-13f, v118, 0x1.555556p-3f);
    const real v120 = fma(0x1.111112p-7f, v117, v119);
    const real v121 = fma(v120, v117, 0x1p+0f);
    const real v122 = fma(-0x1.a01a02p-13f, v117, -0x1.111112p-7f);
    const real v123 = fma(v122, v117, -0x1.555556p-3f);
    const real v124 = fma(0x1.1566acp-17f, v117, 0x1.381382p-11f);
    const real v125 = fma(v124, v117, 0x1.99999ap-6f);
    const real v126 = fma(-0x1.5ac056p-15f, v117, -0x1.861862p-9f);
    const int m127 = v114 < 0x1.333334p+0f;
    const real v128 = 0x1.ccccccp-2f * v94;
    const int m129 = v92 < v128;
    const int m130 = m127 & m129;
    const real v131 = 0x1.6a09e6p-12f * v92;
    const real v132 = 0x1p+1f * v114;
    const real v133 = sqrt(v132);
    const real v134 = v132 + 0x1.921fb6p+2f;
    const real v135 = sqrt(v134);
    const real v136 = fma(v133, 0x1.121fb6p+1f, v135);
    const real v137 = 0x1.40d932p+1f / v136;
    const real v138 = v94 * v137;
    const real v139 = v94 - v138;
    const real v140 = 0x1p-1f * v139;
    const int m141 = v92 < v140;
    const real v142 = -v138;
    const real v143 = m141 ? v142 : v138;
    const real v144 = v94 + v143;
    const real v145 = m141 ? v92 : v93;
    const real v146 = m130 ? v92 : v145;
    const real v147 = v95 > v131 ? v95 : v131;
    const real v148 = v92 + v147;
    const real v149 = m130 ? v148 : v144;
    const real v150 = ntx_ln_ratio(v149, v146);
    const real v151 = 0x1.62e43p-1f > v150 ? 0x1.62e43p-1f : v150;
    const real v152 = m130 ? v150 : v151;
    const real v153 = 0x1p+1f * v152;
    const real v154 = sqrt(v153);
    const real v155 = v154 * v154;
    const real v156 = fma(0x1.baf302p-9f, v155, 0x1.89c8c2p-9f);
    const real v157 = fma(0x1.203fb2p-7f, v154, v156);
    const real v158 = fma(v157, v154, 0x1.9866cap-3f);
    const real v159 = fma(0x1.5f5d9cp-2f, v154, 0x1.2afd72p+1f);
    const real v160 = m130 ? v158 : v159;
    const real v161 = fma(0x1.0eef5ap-7f, v155, 0x1.5dfd8ep-7f);
    const real v162 = fma(0x1.bc79f4p-9f, v155, 0x1.c0bfe4p-5f);
    const real v163 = fma(v162, v154, v161);
    const real v164 = fma(v163, v154, 0x1p+0f);
    const real v165 = fma(0x1.f48c8cp-5f, v154, 0x1.0ebe2ep+0f);
    const real v166 = fma(v165, v154, 0x1p+0f);
    const real v167 = m130 ? v164 : v166;
    const real v168 = v160 / v167;
    const real v169 = v154 - v168;
    const real v170 = fma(v169, v169, v132);
    const real v171 = sqrt(v170);
    const real v172 = v94 * v114;
    const real v173 = v172 > v131 ? v172 : v131;
    const real v174 = v173 * v167;
    const real v175 = v169 + v171;
    const real v176 = m141 ? v132 : v175;
    const real v177 = m130 ? v174 : v176;
    const real v178 = v153 * v160;
    const real v179 = v94 * v178;
    const real v180 = m141 ? v175 : 0x1p+0f;
    const real v181 = m130 ? v179 : v180;
    const real v182 = v177 / v181;
    const real v183 = v182 * v182;
    const real v184 = v114 * v114;
    const real v185 = fma(v184, -0x1.6c16c2p-12f, 0x1.555556p-5f);
    const real v186 = fma(v183, 0x1.dddddep-9f, v185);
    const real v187 = fma(v186, v183, 0x1p+0f);
    const real v188 = v182 * v187;
    const real v189 = m130 ? v188 : v182;
    const real v190 = v114 / v189;
    const real v191 = 0x1p-1f * v189;
    const real v192 = v190 - v191;
    const real v193 = v190 + v191;
    const int m194 = v114 < 0x1p+0f;
    const int m195 = v189 < 0x1p+0f;
    const int m196 = m194 & m195;
    const int m197 = v192 < 0x0p+0f;
    const int m198 = !m196;
    const int m199 = m197 & m198;
    const real v200 = fabs(v192);
    const real v201 = m196 ? v190 : v200;
    const real v202 = v201 * v201;
    const real v203 = fma(0x1.2c11c6p-6f, v202, 0x1.620b48p-1f);
    const real v204 = fma(0x1.cbe8ep-20f, v202, 0x1.63792cp-3f);
    const real v205 = fma(v204, v201, v203);
    const real v206 = fma(v205, v201, 0x1.803f9ap+0f);
    const real v207 = fma(0x1.604dd4p-3f, v202, 0x1.b930f8p+0f);
    const real v208 = fma(0x1.2d5e02p-6f, v202, 0x1.7daa76p-1f);
    const real v209 = fma(v208, v201, v207);
    const real v210 = fma(v209, v201, 0x1.e19582p+0f);
    const real v211 = fma(v201, v210, v206);
    const real v212 = v193 * v193;
    const real v213 = fma(0x1.2c11c6p-6f, v212, 0x1.620b48p-1f);
    const real v214 = fma(0x1.cbe8ep-20f, v212, 0x1.63792cp-3f);
    const real v215 = fma(v214, v193, v213);
    const real v216 = fma(v215, v193, 0x1.803f9ap+0f);
    const real v217 = fma(0x1.604dd4p-3f, v212, 0x1.b930f8p+0f);
    const real v218 = fma(0x1.2d5e02p-6f, v212, 0x1.7daa76p-1f);
    const real v219 = fma(v218, v193, v217);
    const real v220 = fma(v219, v193, 0x1.e19582p+0f);
    const real v221 = fma(v193, v220, v216);
    const real v222 = v191 * v191;
    const real v223 = v222 * v222;
    const real v224 = fma(-0x1.8d3018p-16f, v223, v126);
    const real v225 = fma(v224, v223, v123);
    const real v226 = fma(0x1.2f684cp-12f, v223, v125);
    const real v227 = fma(v226, v222, v225);
    const real v228 = v227 * v222;
    const real v229 = v228 * v211;
    const real v230 = fma(v121, v206, v229);
    const real v231 = v189 * v230;
    const real v232 = v220 * v211;
    const real v233 = -v232;
    const real v234 = m199 ? v232 : v233;
    const real v235 = fma(v210, v221, v234);
    const real v236 = m196 ? v231 : v235;
    const real v237 = v211 * v221;
    const real v238 = m196 ? v211 : v237;
    const real v239 = -v114;
    const real v240 = fma(v190, v190, v239);
    const real v241 = v192 * v192;
    const real v242 = m196 ? v240 : v241;
    const real v243 = m199 ? v93 : v92;
    const real v244 = -v242;
    const real v245 = v236 * v115;
    const real v246 = v243 * v238;
    const real v247 = ntx_ln_ratio(v245, v246);
    const real v248 = fma(0x1p-1f, v244, v247);
    const real v249 = 0x1p-1f * v222;
    const real v250 = v249 * v249;
    const real v251 = fma(-0x1.111112p-7f, v250, -0x1.555556p-3f);
    const real v252 = fma(v251, v250, -0x1p+0f);
    const real v253 = fma(0x1.555556p-5f, v250, 0x1p-1f);
    const real v254 = fma(v253, v249, v252);
    const real v255 = fma(v254, v249, 0x1p+0f);
    const real v256 = m199 ? -0x1p+0f : 0x1p+0f;
    const real v257 = m196 ? v255 : v256;
    const real v258 = v189 * v238;
    const real v259 = v257 * v258;
    const real v260 = v259 / v236;
    const real v261 = v190 * v190;
    const real v262 = 0x1p+0f + v261;
    const real v263 = v262 - v222;
    const real v264 = v263 - v260;
    const real v265 = v261 + v222;
    const real v266 = v260 * v264;
    const real v267 = -v266;
    const real v268 = fma(-0x1p+1f, v265, v267);
    const real v269 = -v248;
    const real v270 = fma(v264, v264, v268);
    const real v271 = v270 * v269;
    const real v272 = v271 * 0x1.555556p-3f;
    const real v273 = 0x1p-1f * v264;
    const real v274 = fma(v273, v269, v260);
    const real v275 = v269 * v274;
    const real v276 = fma(v264, v260, v272);
    const real v277 = v269 * v276;
    const real v278 = fma(v260, v260, v277);
    const real v279 = v275 / v278;
    const real v280 = fma(v279, 0x1p-2f, 0x1p+0f);
    const real v281 = v280 * v279;
    const real v282 = fma(v281, 0x1.555556p-2f, 0x1p+0f);
    const real v283 = v282 * v279;
    const real v284 = fma(v283, 0x1p-1f, 0x1p+0f);
    const real v285 = v284 * v279;
    const real v286 = fma(v189, v285, v189);
    const real v287 = v114 / v286;
    const real v288 = 0x1p-1f * v286;
    const real v289 = v287 - v288;
    const real v290 = v287 + v288;
    const int m291 = v286 < 0x1p+0f;
    const int m292 = m194 & m291;
    const int m293 = v289 < 0x0p+0f;
    const int m294 = !m292;
    const int m295 = m293 & m294;
    const real v296 = fabs(v289);
    const real v297 = m292 ? v287 : v296;
    const real v298 = v297 * v297;
    const real v299 = fma(0x1.2c11c6p-6f, v298, 0x1.620b48p-1f);
    const real v300 = fma(0x1.cbe8ep-20f, v298, 0x1.63792cp-3f);
    const real v301 = fma(v300, v297, v299);
    const real v302 = fma(v301, v297, 0x1.803f9ap+0f);
    const real v303 = fma(0x1.604dd4p-3f, v298, 0x1.b930f8p+0f);
    const real v304 = fma(0x1.2d5e02p-6f, v298, 0x1.7daa76p-1f);
    const real v305 = fma(v304, v297, v303);
    const real v306 = fma(v305, v297, 0x1.e19582p+0f);
    const real v307 = fma(v297, v306, v302);
    const real v308 = v290 * v290;
    const real v309 = fma(0x1.2c11c6p-6f, v308, 0x1.620b48p-1f);
    const real v310 = fma(0x1.cbe8ep-20f, v308, 0x1.63792cp-3f);
    const real v311 = fma(v310, v290, v309);
    const real v312 = fma(v311, v290, 0x1.803f9ap+0f);
    const real v313 = fma(0x1.604dd4p-3f, v308, 0x1.b930f8p+0f);
    const real v314 = fma(0x1.2d5e02p-6f, v308, 0x1.7daa76p-1f);
    const real v315 = fma(v314, v290, v313);
    const real v316 = fma(v315, v290, 0x1.e19582p+0f);
    const real v317 = fma(v290, v316, v312);
    const real v318 = v288 * v288;
    const real v319 = v318 * v318;
    const real v320 = fma(-0x1.8d3018p-16f, v319, v126);
    const real v321 = fma(v320, v319, v123);
    const real v322 = fma(0x1.2f684cp-12f, v319, v125);
    const real v323 = fma(v322, v318, v321);
    const real v324 = v323 * v318;
    const real v325 = v324 * v307;
    const real v326 = fma(v121, v302, v325);
    const real v327 = v286 * v326;
    const real v328 = v316 * v307;
    const real v329 = -v328;
    const real v330 = m295 ? v328 : v329;
    const real v331 = fma(v306, v317, v330);
    const real v332 = m292 ? v327 : v331;
    const real v333 = v307 * v317;
    const real v334 = m292 ? v307 : v333;
    const real v335 = fma(v287, v287, v239);
    const real v336 = v289 * v289;
    const real v337 = m292 ? v335 : v336;
    const real v338 = m295 ? v93 : v92;
    const real v339 = -v337;
    const real v340 = v332 * v115;
    const real v341 = v338 * v334;
    const real v342 = ntx_ln_ratio(v340, v341);
    const real v343 = fma(0x1p-1f, v339, v342);
    const real v344 = 0x1p-1f * v318;
    const real v345 = v344 * v344;
    const real v346 = fma(-0x1.111112p-7f, v345, -0x1.555556p-3f);
    const real v347 = fma(v346, v345, -0x1p+0f);
    const real v348 = fma(0x1.555556p-5f, v345, 0x1p-1f);
    const real v349 = fma(v348, v344, v347);
    const real v350 = fma(v349, v344, 0x1p+0f);
    const real v351 = m295 ? -0x1p+0f : 0x1p+0f;
    const real v352 = m292 ? v350 : v351;
    const real v353 = v286 * v334;
    const real v354 = v352 * v353;
    const real v355 = v354 / v332;
    const real v356 = v287 * v287;
    const real v357 = 0x1p+0f + v356;
    const real v358 = v357 - v318;
    const real v359 = v358 - v355;
    const real v360 = v356 + v318;
    const real v361 = v355 * v359;
    const real v362 = -v361;
    const real v363 = fma(-0x1p+1f, v360, v362);
    const real v364 = -v343;
    const real v365 = fma(v359, v359, v363);
    const real v366 = v365 * v364;
    const real v367 = v366 * 0x1.555556p-3f;
    const real v368 = 0x1p-1f * v359;
    const real v369 = fma(v368, v364, v355);
    const real v370 = v364 * v369;
    const real v371 = fma(v359, v355, v367);
    const real v372 = v364 * v371;
    const real v373 = fma(v355, v355, v372);
    const real v374 = v370 / v373;
    const real v375 = fma(v374, 0x1p-2f, 0x1p+0f);
    const real v376 = v375 * v374;
    const real v377 = fma(v376, 0x1.555556p-2f, 0x1p+0f);
    const real v378 = v377 * v374;
    const real v379 = fma(v378, 0x1p-1f, 0x1p+0f);
    const real v380 = v379 * v374;
    const real v381 = fma(v286, v380, v286);
    const int m382 = v113 == 0x0p+0f;
    const real v383 = m382 ? v381 : NAN;
    const int m384 = v113 == 0x1.98p+6f;
    const real v385 = m384 ? 0x0p+0f : v383;
    const int m386 = v113 == 0x1.ap+6f;
    const real v387 = m386 ? INFINITY : v385;
    const real v388 = sqrt(v30);
    const real v389 = v387 / v388;
    const int m390 = v113 == 0x1.94p+6f;
    const int m391 = v113 == 0x1.9cp+6f;
    const int m392 = m390 | m391;
    const real v393 = m392 ? 0x0p+0f : v389;
    const int m394 = v113 == 0x1.a4p+6f;
    const real v395 = m394 ? INFINITY : v393;
    const real v396 = m382 ? 0x1p+1f : 0x0p+0f;
    const real v397 = v42 / v387;
    const int m398 = v42 == 0x0p+0f;
    const real v399 = m398 ? 0x0p+0f : v397;
    const real v400 = fma(0x1p-1f, v387, v399);
    const real v401 = fma(-0x1p-1f, v387, v399);
    const real v402 = fabs(v399);
    const real v403 = fma(-0x1p-1f, v387, v402);
    const real v404 = ntx_norm_pdf(v403);
    const real v405 = v73 * v404;
    const real v406 = v405 * v388;
    const real v407 = 0x1p-23f * v32;
    const real v408 = v405 * v387;
    const real v409 = v407 / v408;
    const real v410 = v406 + 0x0p+0f;
    const int m411 = v410 == v410;
    const int m412 = !m411;
    const real v413 = m412 ? NAN : v410;
    const real v414 = m412 ? 0x1.9p+6f : 0x0p+0f;
    const real v415 = v389 + 0x0p+0f;
    const int m416 = v415 == v415;
    const int m417 = !m416;
    const real v418 = m417 ? NAN : v415;
    const real v419 = m417 ? 0x1.9p+6f : v414;
    const real v420 = v395 + 0x0p+0f;
    const int m421 = v420 == v420;
    const int m422 = !m421;
    const real v423 = m422 ? NAN : v420;
    const real v424 = m422 ? 0x1.9p+6f : v419;
    const real v425 = v387 + 0x0p+0f;
    const int m426 = v425 == v425;
    const int m427 = !m426;
    const real v428 = m427 ? NAN : v425;
    const real v429 = m427 ? 0x1.9p+6f : v424;
    const real v430 = v400 + 0x0p+0f;
    const int m431 = v430 == v430;
    const int m432 = !m431;
    const real v433 = m432 ? NAN : v430;
    const real v434 = m432 ? 0x1.9p+6f : v429;
    const real v435 = v401 + 0x0p+0f;
    const int m436 = v435 == v435;
    const int m437 = !m436;
    const real v438 = m437 ? NAN : v435;
    const real v439 = m437 ? 0x1.9p+6f : v434;
    const real v440 = v409 + 0x0p+0f;
    const int m441 = v440 == v440;
    const int m442 = !m441;
    const real v443 = m442 ? NAN : v440;
    const real v444 = m442 ? 0x1.9p+6f : v439;
    const real v445 = v396 + 0x0p+0f;
    const int m446 = v445 == v445;
    const int m447 = !m446;
    const real v448 = m447 ? NAN : v445;
    const real v449 = m447 ? 0x1.9p+6f : v444;
    const int m450 = v113 == 0x1.9p+6f;
    const int m451 = m382 | m450;
    const real v452 = m451 ? v449 : v113;
    const real v453 = m26 ? v413 : NAN;
    const real v454 = m26 ? v418 : NAN;
    const real v455 = m26 ? v423 : NAN;
    const real v456 = m26 ? v428 : NAN;
    const real v457 = m26 ? v433 : NAN;
    const real v458 = m26 ? v438 : NAN;
    const real v459 = m26 ? v443 : NAN;
    const real v460 = m26 ? v448 : NAN;
    const real v461 = m26 ? v452 : v25;
    out[0] = v461; /* kind */
    out[1] = v453; /* vega */
    out[2] = v454; /* vol */
    out[3] = v455; /* clamped_vol */
    out[4] = v456; /* total_vol */
    out[5] = v457; /* d1 */
    out[6] = v458; /* d2 */
    out[7] = v459; /* attainable_error */
    out[8] = v460; /* iterations */
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
