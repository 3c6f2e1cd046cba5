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
    const real v156 = fma(0x1.230c2cp-9f, v155, 0x1.7cff52p-7f);
    const real v157 = fma(0x1.1d945ep-10f, v155, 0x1.546766p-7f);
    const real v158 = fma(v157, v154, v156);
    const real v159 = fma(v158, v154, 0x1.988924p-3f);
    const real v160 = fma(0x1.5f5d9cp-2f, v154, 0x1.2afd72p+1f);
    const real v161 = m130 ? v159 : v160;
    const real v162 = fma(0x1.1cf64p-10f, v155, 0x1.1de058p-6f);
    const real v163 = fma(v162, v155, 0x1.e6c6e8p-5f);
    const real v164 = fma(0x1.42f552p-9f, v155, 0x1.8623ccp-5f);
    const real v165 = fma(v164, v154, v163);
    const real v166 = fma(v165, v154, 0x1p+0f);
    const real v167 = fma(0x1.f48c8cp-5f, v154, 0x1.0ebe2ep+0f);
    const real v168 = fma(v167, v154, 0x1p+0f);
    const real v169 = m130 ? v166 : v168;
    const real v170 = v161 / v169;
    const real v171 = v154 - v170;
    const real v172 = fma(v171, v171, v132);
    const real v173 = sqrt(v172);
    const real v174 = v94 * v114;
    const real v175 = v174 > v131 ? v174 : v131;
    const real v176 = v175 * v169;
    const real v177 = v171 + v173;
    const real v178 = m141 ? v132 : v177;
    const real v179 = m130 ? v176 : v178;
    const real v180 = v153 * v161;
    const real v181 = v94 * v180;
    const real v182 = m141 ? v177 : 0x1p+0f;
    const real v183 = m130 ? v181 : v182;
    const real v184 = v179 / v183;
    const real v185 = v184 * v184;
    const real v186 = v114 * v114;
    const real v187 = fma(v186, -0x1.6c16c2p-12f, 0x1.555556p-5f);
    const real v188 = fma(v185, 0x1.dddddep-9f, v187);
    const real v189 = fma(v188, v185, 0x1p+0f);
    const real v190 = v184 * v189;
    const real v191 = m130 ? v190 : v184;
    const real v192 = v114 / v191;
    const real v193 = 0x1p-1f * v191;
    const real v194 = v192 - v193;
    const real v195 = v192 + v193;
    const int m196 = v114 < 0x1p+0f;
    const int m197 = v191 < 0x1p+0f;
    const int m198 = m196 & m197;
    const int m199 = v194 < 0x0p+0f;
    const int m200 = !m198;
    const int m201 = m199 & m200;
    const real v202 = fabs(v194);
    const real v203 = m198 ? v192 : v202;
    const real v204 = v203 * v203;
    const real v205 = fma(0x1.2c11c6p-6f, v204, 0x1.620b48p-1f);
    const real v206 = fma(0x1.cbe8ep-20f, v204, 0x1.63792cp-3f);
    const real v207 = fma(v206, v203, v205);
    const real v208 = fma(v207, v203, 0x1.803f9ap+0f);
    const real v209 = fma(0x1.604dd4p-3f, v204, 0x1.b930f8p+0f);
    const real v210 = fma(0x1.2d5e02p-6f, v204, 0x1.7daa76p-1f);
    const real v211 = fma(v210, v203, v209);
    const real v212 = fma(v211, v203, 0x1.e19582p+0f);
    const real v213 = fma(v203, v212, v208);
    const real v214 = v195 * v195;
    const real v215 = fma(0x1.2c11c6p-6f, v214, 0x1.620b48p-1f);
    const real v216 = fma(0x1.cbe8ep-20f, v214, 0x1.63792cp-3f);
    const real v217 = fma(v216, v195, v215);
    const real v218 = fma(v217, v195, 0x1.803f9ap+0f);
    const real v219 = fma(0x1.604dd4p-3f, v214, 0x1.b930f8p+0f);
    const real v220 = fma(0x1.2d5e02p-6f, v214, 0x1.7daa76p-1f);
    const real v221 = fma(v220, v195, v219);
    const real v222 = fma(v221, v195, 0x1.e19582p+0f);
    const real v223 = fma(v195, v222, v218);
    const real v224 = v193 * v193;
    const real v225 = v224 * v224;
    const real v226 = fma(-0x1.8d3018p-16f, v225, v126);
    const real v227 = fma(v226, v225, v123);
    const real v228 = fma(0x1.2f684cp-12f, v225, v125);
    const real v229 = fma(v228, v224, v227);
    const real v230 = v229 * v224;
    const real v231 = v230 * v213;
    const real v232 = fma(v121, v208, v231);
    const real v233 = v191 * v232;
    const real v234 = v222 * v213;
    const real v235 = -v234;
    const real v236 = m201 ? v234 : v235;
    const real v237 = fma(v212, v223, v236);
    const real v238 = m198 ? v233 : v237;
    const real v239 = v213 * v223;
    const real v240 = m198 ? v213 : v239;
    const real v241 = -v114;
    const real v242 = fma(v192, v192, v241);
    const real v243 = v194 * v194;
    const real v244 = m198 ? v242 : v243;
    const real v245 = m201 ? v93 : v92;
    const real v246 = -v244;
    const real v247 = v238 * v115;
    const real v248 = v245 * v240;
    const real v249 = ntx_ln_ratio(v247, v248);
    const real v250 = fma(0x1p-1f, v246, v249);
    const real v251 = 0x1p-1f * v224;
    const real v252 = v251 * v251;
    const real v253 = fma(-0x1.111112p-7f, v252, -0x1.555556p-3f);
    const real v254 = fma(v253, v252, -0x1p+0f);
    const real v255 = fma(0x1.555556p-5f, v252, 0x1p-1f);
    const real v256 = fma(v255, v251, v254);
    const real v257 = fma(v256, v251, 0x1p+0f);
    const real v258 = m201 ? -0x1p+0f : 0x1p+0f;
    const real v259 = m198 ? v257 : v258;
    const real v260 = v191 * v240;
    const real v261 = v259 * v260;
    const real v262 = v261 / v238;
    const real v263 = v192 * v192;
    const real v264 = 0x1p+0f + v263;
    const real v265 = v264 - v224;
    const real v266 = v265 - v262;
    const real v267 = v263 + v224;
    const real v268 = v262 * v266;
    const real v269 = -v268;
    const real v270 = fma(-0x1p+1f, v267, v269);
    const real v271 = -v250;
    const real v272 = fma(v266, v266, v270);
    const real v273 = v272 * v271;
    const real v274 = v273 * 0x1.555556p-3f;
    const real v275 = 0x1p-1f * v266;
    const real v276 = fma(v275, v271, v262);
    const real v277 = v271 * v276;
    const real v278 = fma(v266, v262, v274);
    const real v279 = v271 * v278;
    const real v280 = fma(v262, v262, v279);
    const real v281 = v277 / v280;
    const real v282 = fma(v281, 0x1p-2f, 0x1p+0f);
    const real v283 = v282 * v281;
    const real v284 = fma(v283, 0x1.555556p-2f, 0x1p+0f);
    const real v285 = v284 * v281;
    const real v286 = fma(v285, 0x1p-1f, 0x1p+0f);
    const real v287 = v286 * v281;
    const real v288 = fma(v191, v287, v191);
    const real v289 = v114 / v288;
    const real v290 = 0x1p-1f * v288;
    const real v291 = v289 - v290;
    const real v292 = v289 + v290;
    const int m293 = v288 < 0x1p+0f;
    const int m294 = m196 & m293;
    const int m295 = v291 < 0x0p+0f;
    const int m296 = !m294;
    const int m297 = m295 & m296;
    const real v298 = fabs(v291);
    const real v299 = m294 ? v289 : v298;
    const real v300 = v299 * v299;
    const real v301 = fma(0x1.2c11c6p-6f, v300, 0x1.620b48p-1f);
    const real v302 = fma(0x1.cbe8ep-20f, v300, 0x1.63792cp-3f);
    const real v303 = fma(v302, v299, v301);
    const real v304 = fma(v303, v299, 0x1.803f9ap+0f);
    const real v305 = fma(0x1.604dd4p-3f, v300, 0x1.b930f8p+0f);
    const real v306 = fma(0x1.2d5e02p-6f, v300, 0x1.7daa76p-1f);
    const real v307 = fma(v306, v299, v305);
    const real v308 = fma(v307, v299, 0x1.e19582p+0f);
    const real v309 = fma(v299, v308, v304);
    const real v310 = v292 * v292;
    const real v311 = fma(0x1.2c11c6p-6f, v310, 0x1.620b48p-1f);
    const real v312 = fma(0x1.cbe8ep-20f, v310, 0x1.63792cp-3f);
    const real v313 = fma(v312, v292, v311);
    const real v314 = fma(v313, v292, 0x1.803f9ap+0f);
    const real v315 = fma(0x1.604dd4p-3f, v310, 0x1.b930f8p+0f);
    const real v316 = fma(0x1.2d5e02p-6f, v310, 0x1.7daa76p-1f);
    const real v317 = fma(v316, v292, v315);
    const real v318 = fma(v317, v292, 0x1.e19582p+0f);
    const real v319 = fma(v292, v318, v314);
    const real v320 = v290 * v290;
    const real v321 = v320 * v320;
    const real v322 = fma(-0x1.8d3018p-16f, v321, v126);
    const real v323 = fma(v322, v321, v123);
    const real v324 = fma(0x1.2f684cp-12f, v321, v125);
    const real v325 = fma(v324, v320, v323);
    const real v326 = v325 * v320;
    const real v327 = v326 * v309;
    const real v328 = fma(v121, v304, v327);
    const real v329 = v288 * v328;
    const real v330 = v318 * v309;
    const real v331 = -v330;
    const real v332 = m297 ? v330 : v331;
    const real v333 = fma(v308, v319, v332);
    const real v334 = m294 ? v329 : v333;
    const real v335 = v309 * v319;
    const real v336 = m294 ? v309 : v335;
    const real v337 = fma(v289, v289, v241);
    const real v338 = v291 * v291;
    const real v339 = m294 ? v337 : v338;
    const real v340 = m297 ? v93 : v92;
    const real v341 = -v339;
    const real v342 = v334 * v115;
    const real v343 = v340 * v336;
    const real v344 = ntx_ln_ratio(v342, v343);
    const real v345 = fma(0x1p-1f, v341, v344);
    const real v346 = 0x1p-1f * v320;
    const real v347 = v346 * v346;
    const real v348 = fma(-0x1.111112p-7f, v347, -0x1.555556p-3f);
    const real v349 = fma(v348, v347, -0x1p+0f);
    const real v350 = fma(0x1.555556p-5f, v347, 0x1p-1f);
    const real v351 = fma(v350, v346, v349);
    const real v352 = fma(v351, v346, 0x1p+0f);
    const real v353 = m297 ? -0x1p+0f : 0x1p+0f;
    const real v354 = m294 ? v352 : v353;
    const real v355 = v288 * v336;
    const real v356 = v354 * v355;
    const real v357 = v356 / v334;
    const real v358 = v289 * v289;
    const real v359 = 0x1p+0f + v358;
    const real v360 = v359 - v320;
    const real v361 = v360 - v357;
    const real v362 = v358 + v320;
    const real v363 = v357 * v361;
    const real v364 = -v363;
    const real v365 = fma(-0x1p+1f, v362, v364);
    const real v366 = -v345;
    const real v367 = fma(v361, v361, v365);
    const real v368 = v367 * v366;
    const real v369 = v368 * 0x1.555556p-3f;
    const real v370 = 0x1p-1f * v361;
    const real v371 = fma(v370, v366, v357);
    const real v372 = v366 * v371;
    const real v373 = fma(v361, v357, v369);
    const real v374 = v366 * v373;
    const real v375 = fma(v357, v357, v374);
    const real v376 = v372 / v375;
    const real v377 = fma(v376, 0x1p-2f, 0x1p+0f);
    const real v378 = v377 * v376;
    const real v379 = fma(v378, 0x1.555556p-2f, 0x1p+0f);
    const real v380 = v379 * v376;
    const real v381 = fma(v380, 0x1p-1f, 0x1p+0f);
    const real v382 = v381 * v376;
    const real v383 = fma(v288, v382, v288);
    const int m384 = v113 == 0x0p+0f;
    const real v385 = m384 ? v383 : NAN;
    const int m386 = v113 == 0x1.98p+6f;
    const real v387 = m386 ? 0x0p+0f : v385;
    const int m388 = v113 == 0x1.ap+6f;
    const real v389 = m388 ? INFINITY : v387;
    const real v390 = sqrt(v30);
    const real v391 = v389 / v390;
    const int m392 = v113 == 0x1.94p+6f;
    const int m393 = v113 == 0x1.9cp+6f;
    const int m394 = m392 | m393;
    const real v395 = m394 ? 0x0p+0f : v391;
    const int m396 = v113 == 0x1.a4p+6f;
    const real v397 = m396 ? INFINITY : v395;
    const real v398 = m384 ? 0x1p+1f : 0x0p+0f;
    const real v399 = v42 / v389;
    const int m400 = v42 == 0x0p+0f;
    const real v401 = m400 ? 0x0p+0f : v399;
    const real v402 = fma(0x1p-1f, v389, v401);
    const real v403 = fma(-0x1p-1f, v389, v401);
    const real v404 = fabs(v401);
    const real v405 = fma(-0x1p-1f, v389, v404);
    const real v406 = ntx_norm_pdf(v405);
    const real v407 = v73 * v406;
    const real v408 = v407 * v390;
    const real v409 = 0x1p-23f * v32;
    const real v410 = v407 * v389;
    const real v411 = v409 / v410;
    const real v412 = v408 + 0x0p+0f;
    const int m413 = v412 == v412;
    const int m414 = !m413;
    const real v415 = m414 ? NAN : v412;
    const real v416 = m414 ? 0x1.9p+6f : 0x0p+0f;
    const real v417 = v391 + 0x0p+0f;
    const int m418 = v417 == v417;
    const int m419 = !m418;
    const real v420 = m419 ? NAN : v417;
    const real v421 = m419 ? 0x1.9p+6f : v416;
    const real v422 = v397 + 0x0p+0f;
    const int m423 = v422 == v422;
    const int m424 = !m423;
    const real v425 = m424 ? NAN : v422;
    const real v426 = m424 ? 0x1.9p+6f : v421;
    const real v427 = v389 + 0x0p+0f;
    const int m428 = v427 == v427;
    const int m429 = !m428;
    const real v430 = m429 ? NAN : v427;
    const real v431 = m429 ? 0x1.9p+6f : v426;
    const real v432 = v402 + 0x0p+0f;
    const int m433 = v432 == v432;
    const int m434 = !m433;
    const real v435 = m434 ? NAN : v432;
    const real v436 = m434 ? 0x1.9p+6f : v431;
    const real v437 = v403 + 0x0p+0f;
    const int m438 = v437 == v437;
    const int m439 = !m438;
    const real v440 = m439 ? NAN : v437;
    const real v441 = m439 ? 0x1.9p+6f : v436;
    const real v442 = v411 + 0x0p+0f;
    const int m443 = v442 == v442;
    const int m444 = !m443;
    const real v445 = m444 ? NAN : v442;
    const real v446 = m444 ? 0x1.9p+6f : v441;
    const real v447 = v398 + 0x0p+0f;
    const int m448 = v447 == v447;
    const int m449 = !m448;
    const real v450 = m449 ? NAN : v447;
    const real v451 = m449 ? 0x1.9p+6f : v446;
    const int m452 = v113 == 0x1.9p+6f;
    const int m453 = m384 | m452;
    const real v454 = m453 ? v451 : v113;
    const real v455 = m26 ? v415 : NAN;
    const real v456 = m26 ? v420 : NAN;
    const real v457 = m26 ? v425 : NAN;
    const real v458 = m26 ? v430 : NAN;
    const real v459 = m26 ? v435 : NAN;
    const real v460 = m26 ? v440 : NAN;
    const real v461 = m26 ? v445 : NAN;
    const real v462 = m26 ? v450 : NAN;
    const real v463 = m26 ? v454 : v25;
    out[0] = v463; /* kind */
    out[1] = v455; /* vega */
    out[2] = v456; /* vol */
    out[3] = v457; /* clamped_vol */
    out[4] = v458; /* total_vol */
    out[5] = v459; /* d1 */
    out[6] = v460; /* d2 */
    out[7] = v461; /* attainable_error */
    out[8] = v462; /* iterations */
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
