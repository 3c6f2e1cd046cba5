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
    const real in_spot = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_dividend_yield = in[5];
    const real in_price = in[6];
    const real v0 = in_price * 0x0p+0f;
    const int m1 = v0 == 0x0p+0f;
    const real v2 = m1 ? 0x0p+0f : 0x1.6p+3f;
    const real v3 = in_dividend_yield * 0x0p+0f;
    const int m4 = v3 == 0x0p+0f;
    const real v5 = m4 ? v2 : 0x1.cp+2f;
    const real v6 = in_rate * 0x0p+0f;
    const int m7 = v6 == 0x0p+0f;
    const real v8 = m7 ? v5 : 0x1.8p+2f;
    const int m9 = 0x0p+0f <= in_time;
    const real v10 = m9 ? v8 : 0x1.4p+2f;
    const int m11 = 0x0p+0f <= in_strike;
    const real v12 = m11 ? v10 : 0x1p+2f;
    const int m13 = 0x0p+0f <= in_spot;
    const real v14 = m13 ? v12 : 0x1p+1f;
    const real v15 = fabs(in_type);
    const int m16 = v15 == 0x1p+0f;
    const real v17 = m16 ? v14 : 0x1p+0f;
    const int m18 = v17 == 0x0p+0f;
    const real v19 = fabs(in_time);
    const int m20 = v19 < INFINITY;
    const real v21 = m20 ? 0x0p+0f : 0x1.4p+2f;
    const real v22 = fabs(in_strike);
    const int m23 = v22 < INFINITY;
    const real v24 = m23 ? v21 : 0x1p+2f;
    const real v25 = fabs(in_spot);
    const int m26 = v25 < INFINITY;
    const real v27 = m26 ? v24 : 0x1p+1f;
    const real v28 = m18 ? v27 : v17;
    const int m29 = v28 == 0x0p+0f;
    const real v30 = in_type + 0x0p+0f;
    const real v31 = in_spot + 0x0p+0f;
    const real v32 = in_strike + 0x0p+0f;
    const real v33 = in_time + 0x0p+0f;
    const real v34 = in_rate + 0x0p+0f;
    const real v35 = in_dividend_yield + 0x0p+0f;
    const real v36 = in_price + 0x0p+0f;
    const real v37 = v34 - v35;
    const real v38 = ntx_ln_ratio(v31, v32);
    const real v39 = v31 < v32 ? v31 : v32;
    const int m40 = 0x1p-126f <= v39;
    const real v41 = v31 > v32 ? v31 : v32;
    const int m42 = v41 < INFINITY;
    const int m43 = m40 & m42;
    const real v44 = ntx_ln(v31);
    const real v45 = ntx_ln(v32);
    const real v46 = v44 - v45;
    const real v47 = m43 ? v38 : v46;
    const real v48 = fma(v37, v33, v47);
    const int m49 = v34 == 0x0p+0f;
    const int m50 = v33 == 0x0p+0f;
    const int m51 = m49 | m50;
    const real v52 = v34 * v33;
    const real v53 = m51 ? 0x0p+0f : v52;
    const real v54 = -v53;
    const real v55 = ntx_exp(v54);
    const int m56 = v35 == 0x0p+0f;
    const int m57 = m56 | m50;
    const real v58 = v35 * v33;
    const real v59 = m57 ? 0x0p+0f : v58;
    const real v60 = -v59;
    const real v61 = ntx_exp(v60);
    const real v62 = v61 * v31;
    const real v63 = v55 * v32;
    const real v64 = -v62;
    const real v65 = fma(v61, v31, v64);
    const real v66 = v62 - v63;
    const real v67 = v30 * v66;
    const int m68 = 0x0p+0f < v67;
    const real v69 = v30 * v62;
    const real v70 = v36 - v69;
    const real v71 = v70 + v69;
    const real v72 = v71 - v70;
    const real v73 = v36 - v71;
    const real v74 = v69 - v72;
    const real v75 = v73 - v74;
    const real v76 = v30 * v32;
    const real v77 = fma(v76, v55, v70);
    const real v78 = v30 * v65;
    const real v79 = v75 - v78;
    const real v80 = v77 + v79;
    const int m81 = 0x0p+0f < v30;
    const real v82 = m81 ? v31 : v32;
    const real v83 = m81 ? v61 : v55;
    const real v84 = fabs(v59);
    const real v85 = 0x1p+0f + v84;
    const real v86 = 0x1p-23f * v85;
    const int m87 = v59 == 0x0p+0f;
    const real v88 = m87 ? 0x0p+0f : v86;
    const int m89 = v88 == 0x0p+0f;
    const int m90 = v62 == 0x0p+0f;
    const int m91 = m89 | m90;
    const real v92 = v88 * v62;
    const real v93 = m91 ? 0x0p+0f : v92;
    const real v94 = fabs(v53);
    const real v95 = 0x1p+0f + v94;
    const real v96 = 0x1p-23f * v95;
    const int m97 = v53 == 0x0p+0f;
    const real v98 = m97 ? 0x0p+0f : v96;
    const int m99 = v98 == 0x0p+0f;
    const int m100 = v63 == 0x0p+0f;
    const int m101 = m99 | m100;
    const real v102 = v98 * v63;
    const real v103 = m101 ? 0x0p+0f : v102;
    const real v104 = m68 ? v80 : v36;
    const real v105 = -v36;
    const real v106 = fma(v83, v82, v105);
    const real v107 = v62 < v63 ? v62 : v63;
    const real v108 = fabs(v67);
    const real v109 = v93 + v103;
    const real v110 = m68 ? v109 : 0x0p+0f;
    const real v111 = m81 ? v93 : v103;
    const int m112 = v107 < 0x1p+76f;
    const real v113 = m112 ? 0x1.9p+4f : -0x1.9p+4f;
    const int m114 = v107 < 0x1p-38f;
    const real v115 = m114 ? 0x1.3p+6f : v113;
    const real v116 = ntx_scale2(v104, v115);
    const real v117 = ntx_scale2(v106, v115);
    const real v118 = ntx_scale2(v107, v115);
    const real v119 = ntx_scale2(v108, v115);
    const int m120 = v106 <= 0x0p+0f;
    const real v121 = m120 ? 0x1.ap+6f : 0x0p+0f;
    const int m122 = v104 == 0x0p+0f;
    const real v123 = m122 ? 0x1.98p+6f : v121;
    const int m124 = 0x0p+0f < v110;
    const real v125 = fabs(v104);
    const int m126 = v125 <= v110;
    const int m127 = m124 & m126;
    const real v128 = m127 ? 0x1.9cp+6f : v123;
    const int m129 = v107 == 0x0p+0f;
    const real v130 = m129 ? 0x1.9p+6f : v128;
    const real v131 = -v110;
    const int m132 = v104 < v131;
    const real v133 = m132 ? 0x1.94p+6f : v130;
    const real v134 = -v111;
    const int m135 = v106 < v134;
    const real v136 = m135 ? 0x1.a4p+6f : v133;
    const real v137 = m50 ? 0x1.a8p+6f : v136;
    const real v138 = fabs(v48);
    const real v139 = v118 * 0x1.988454p-2f;
    const real v140 = 0x1p-1f * v138;
    const real v141 = v140 * v140;
    const real v142 = v141 * v141;
    const real v143 = fma(0x1.a01a02p-13f, v142, 0x1.555556p-3f);
    const real v144 = fma(0x1.111112p-7f, v141, v143);
    const real v145 = fma(v144, v141, 0x1p+0f);
    const real v146 = fma(-0x1.a01a02p-13f, v141, -0x1.111112p-7f);
    const real v147 = fma(v146, v141, -0x1.555556p-3f);
    const real v148 = fma(0x1.1566acp-17f, v141, 0x1.381382p-11f);
    const real v149 = fma(v148, v141, 0x1.99999ap-6f);
    const real v150 = fma(-0x1.5ac056p-15f, v141, -0x1.861862p-9f);
    const int m151 = v138 < 0x1.333334p+0f;
    const real v152 = 0x1.ccccccp-2f * v118;
    const int m153 = v116 < v152;
    const int m154 = m151 & m153;
    const real v155 = 0x1.6a09e6p-12f * v116;
    const real v156 = 0x1p+1f * v138;
    const real v157 = sqrt(v156);
    const real v158 = v156 + 0x1.921fb6p+2f;
    const real v159 = sqrt(v158);
    const real v160 = fma(v157, 0x1.121fb6p+1f, v159);
    const real v161 = 0x1.40d932p+1f / v160;
    const real v162 = v118 * v161;
    const real v163 = v118 - v162;
    const real v164 = 0x1p-1f * v163;
    const int m165 = v116 < v164;
    const real v166 = -v162;
    const real v167 = m165 ? v166 : v162;
    const real v168 = v118 + v167;
    const real v169 = m165 ? v116 : v117;
    const real v170 = m154 ? v116 : v169;
    const real v171 = v119 > v155 ? v119 : v155;
    const real v172 = v116 + v171;
    const real v173 = m154 ? v172 : v168;
    const real v174 = ntx_ln_ratio(v173, v170);
    const real v175 = 0x1.62e43p-1f > v174 ? 0x1.62e43p-1f : v174;
    const real v176 = m154 ? v174 : v175;
    const real v177 = 0x1p+1f * v176;
    const real v178 = sqrt(v177);
    const real v179 = v178 * v178;
    const real v180 = fma(0x1.baf302p-9f, v179, 0x1.89c8c2p-9f);
    const real v181 = fma(0x1.203fb2p-7f, v178, v180);
    const real v182 = fma(v181, v178, 0x1.9866cap-3f);
    const real v183 = fma(0x1.5f5d9cp-2f, v178, 0x1.2afd72p+1f);
    const real v184 = m154 ? v182 : v183;
    const real v185 = fma(0x1.0eef5ap-7f, v179, 0x1.5dfd8ep-7f);
    const real v186 = fma(0x1.bc79f4p-9f, v179, 0x1.c0bfe4p-5f);
    const real v187 = fma(v186, v178, v185);
    const real v188 = fma(v187, v178, 0x1p+0f);
    const real v189 = fma(0x1.f48c8cp-5f, v178, 0x1.0ebe2ep+0f);
    const real v190 = fma(v189, v178, 0x1p+0f);
    const real v191 = m154 ? v188 : v190;
    const real v192 = v184 / v191;
    const real v193 = v178 - v192;
    const real v194 = fma(v193, v193, v156);
    const real v195 = sqrt(v194);
    const real v196 = v118 * v138;
    const real v197 = v196 > v155 ? v196 : v155;
    const real v198 = v197 * v191;
    const real v199 = v193 + v195;
    const real v200 = m165 ? v156 : v199;
    const real v201 = m154 ? v198 : v200;
    const real v202 = v177 * v184;
    const real v203 = v118 * v202;
    const real v204 = m165 ? v199 : 0x1p+0f;
    const real v205 = m154 ? v203 : v204;
    const real v206 = v201 / v205;
    const real v207 = v206 * v206;
    const real v208 = v138 * v138;
    const real v209 = fma(v208, -0x1.6c16c2p-12f, 0x1.555556p-5f);
    const real v210 = fma(v207, 0x1.dddddep-9f, v209);
    const real v211 = fma(v210, v207, 0x1p+0f);
    const real v212 = v206 * v211;
    const real v213 = m154 ? v212 : v206;
    const real v214 = v138 / v213;
    const real v215 = 0x1p-1f * v213;
    const real v216 = v214 - v215;
    const real v217 = v214 + v215;
    const int m218 = v138 < 0x1p+0f;
    const int m219 = v213 < 0x1p+0f;
    const int m220 = m218 & m219;
    const int m221 = v216 < 0x0p+0f;
    const int m222 = !m220;
    const int m223 = m221 & m222;
    const real v224 = fabs(v216);
    const real v225 = m220 ? v214 : v224;
    const real v226 = v225 * v225;
    const real v227 = fma(0x1.2c11c6p-6f, v226, 0x1.620b48p-1f);
    const real v228 = fma(0x1.cbe8ep-20f, v226, 0x1.63792cp-3f);
    const real v229 = fma(v228, v225, v227);
    const real v230 = fma(v229, v225, 0x1.803f9ap+0f);
    const real v231 = fma(0x1.604dd4p-3f, v226, 0x1.b930f8p+0f);
    const real v232 = fma(0x1.2d5e02p-6f, v226, 0x1.7daa76p-1f);
    const real v233 = fma(v232, v225, v231);
    const real v234 = fma(v233, v225, 0x1.e19582p+0f);
    const real v235 = fma(v225, v234, v230);
    const real v236 = v217 * v217;
    const real v237 = fma(0x1.2c11c6p-6f, v236, 0x1.620b48p-1f);
    const real v238 = fma(0x1.cbe8ep-20f, v236, 0x1.63792cp-3f);
    const real v239 = fma(v238, v217, v237);
    const real v240 = fma(v239, v217, 0x1.803f9ap+0f);
    const real v241 = fma(0x1.604dd4p-3f, v236, 0x1.b930f8p+0f);
    const real v242 = fma(0x1.2d5e02p-6f, v236, 0x1.7daa76p-1f);
    const real v243 = fma(v242, v217, v241);
    const real v244 = fma(v243, v217, 0x1.e19582p+0f);
    const real v245 = fma(v217, v244, v240);
    const real v246 = v215 * v215;
    const real v247 = v246 * v246;
    const real v248 = fma(-0x1.8d3018p-16f, v247, v150);
    const real v249 = fma(v248, v247, v147);
    const real v250 = fma(0x1.2f684cp-12f, v247, v149);
    const real v251 = fma(v250, v246, v249);
    const real v252 = v251 * v246;
    const real v253 = v252 * v235;
    const real v254 = fma(v145, v230, v253);
    const real v255 = v213 * v254;
    const real v256 = v244 * v235;
    const real v257 = -v256;
    const real v258 = m223 ? v256 : v257;
    const real v259 = fma(v234, v245, v258);
    const real v260 = m220 ? v255 : v259;
    const real v261 = v235 * v245;
    const real v262 = m220 ? v235 : v261;
    const real v263 = -v138;
    const real v264 = fma(v214, v214, v263);
    const real v265 = v216 * v216;
    const real v266 = m220 ? v264 : v265;
    const real v267 = m223 ? v117 : v116;
    const real v268 = -v266;
    const real v269 = v260 * v139;
    const real v270 = v267 * v262;
    const real v271 = ntx_ln_ratio(v269, v270);
    const real v272 = fma(0x1p-1f, v268, v271);
    const real v273 = 0x1p-1f * v246;
    const real v274 = v273 * v273;
    const real v275 = fma(-0x1.111112p-7f, v274, -0x1.555556p-3f);
    const real v276 = fma(v275, v274, -0x1p+0f);
    const real v277 = fma(0x1.555556p-5f, v274, 0x1p-1f);
    const real v278 = fma(v277, v273, v276);
    const real v279 = fma(v278, v273, 0x1p+0f);
    const real v280 = m223 ? -0x1p+0f : 0x1p+0f;
    const real v281 = m220 ? v279 : v280;
    const real v282 = v213 * v262;
    const real v283 = v281 * v282;
    const real v284 = v283 / v260;
    const real v285 = v214 * v214;
    const real v286 = 0x1p+0f + v285;
    const real v287 = v286 - v246;
    const real v288 = v287 - v284;
    const real v289 = v285 + v246;
    const real v290 = v284 * v288;
    const real v291 = -v290;
    const real v292 = fma(-0x1p+1f, v289, v291);
    const real v293 = -v272;
    const real v294 = fma(v288, v288, v292);
    const real v295 = v294 * v293;
    const real v296 = v295 * 0x1.555556p-3f;
    const real v297 = 0x1p-1f * v288;
    const real v298 = fma(v297, v293, v284);
    const real v299 = v293 * v298;
    const real v300 = fma(v288, v284, v296);
    const real v301 = v293 * v300;
    const real v302 = fma(v284, v284, v301);
    const real v303 = v299 / v302;
    const real v304 = fma(v303, 0x1p-2f, 0x1p+0f);
    const real v305 = v304 * v303;
    const real v306 = fma(v305, 0x1.555556p-2f, 0x1p+0f);
    const real v307 = v306 * v303;
    const real v308 = fma(v307, 0x1p-1f, 0x1p+0f);
    const real v309 = v308 * v303;
    const real v310 = fma(v213, v309, v213);
    const real v311 = v138 / v310;
    const real v312 = 0x1p-1f * v310;
    const real v313 = v311 - v312;
    const real v314 = v311 + v312;
    const int m315 = v310 < 0x1p+0f;
    const int m316 = m218 & m315;
    const int m317 = v313 < 0x0p+0f;
    const int m318 = !m316;
    const int m319 = m317 & m318;
    const real v320 = fabs(v313);
    const real v321 = m316 ? v311 : v320;
    const real v322 = v321 * v321;
    const real v323 = fma(0x1.2c11c6p-6f, v322, 0x1.620b48p-1f);
    const real v324 = fma(0x1.cbe8ep-20f, v322, 0x1.63792cp-3f);
    const real v325 = fma(v324, v321, v323);
    const real v326 = fma(v325, v321, 0x1.803f9ap+0f);
    const real v327 = fma(0x1.604dd4p-3f, v322, 0x1.b930f8p+0f);
    const real v328 = fma(0x1.2d5e02p-6f, v322, 0x1.7daa76p-1f);
    const real v329 = fma(v328, v321, v327);
    const real v330 = fma(v329, v321, 0x1.e19582p+0f);
    const real v331 = fma(v321, v330, v326);
    const real v332 = v314 * v314;
    const real v333 = fma(0x1.2c11c6p-6f, v332, 0x1.620b48p-1f);
    const real v334 = fma(0x1.cbe8ep-20f, v332, 0x1.63792cp-3f);
    const real v335 = fma(v334, v314, v333);
    const real v336 = fma(v335, v314, 0x1.803f9ap+0f);
    const real v337 = fma(0x1.604dd4p-3f, v332, 0x1.b930f8p+0f);
    const real v338 = fma(0x1.2d5e02p-6f, v332, 0x1.7daa76p-1f);
    const real v339 = fma(v338, v314, v337);
    const real v340 = fma(v339, v314, 0x1.e19582p+0f);
    const real v341 = fma(v314, v340, v336);
    const real v342 = v312 * v312;
    const real v343 = v342 * v342;
    const real v344 = fma(-0x1.8d3018p-16f, v343, v150);
    const real v345 = fma(v344, v343, v147);
    const real v346 = fma(0x1.2f684cp-12f, v343, v149);
    const real v347 = fma(v346, v342, v345);
    const real v348 = v347 * v342;
    const real v349 = v348 * v331;
    const real v350 = fma(v145, v326, v349);
    const real v351 = v310 * v350;
    const real v352 = v340 * v331;
    const real v353 = -v352;
    const real v354 = m319 ? v352 : v353;
    const real v355 = fma(v330, v341, v354);
    const real v356 = m316 ? v351 : v355;
    const real v357 = v331 * v341;
    const real v358 = m316 ? v331 : v357;
    const real v359 = fma(v311, v311, v263);
    const real v360 = v313 * v313;
    const real v361 = m316 ? v359 : v360;
    const real v362 = m319 ? v117 : v116;
    const real v363 = -v361;
    const real v364 = v356 * v139;
    const real v365 = v362 * v358;
    const real v366 = ntx_ln_ratio(v364, v365);
    const real v367 = fma(0x1p-1f, v363, v366);
    const real v368 = 0x1p-1f * v342;
    const real v369 = v368 * v368;
    const real v370 = fma(-0x1.111112p-7f, v369, -0x1.555556p-3f);
    const real v371 = fma(v370, v369, -0x1p+0f);
    const real v372 = fma(0x1.555556p-5f, v369, 0x1p-1f);
    const real v373 = fma(v372, v368, v371);
    const real v374 = fma(v373, v368, 0x1p+0f);
    const real v375 = m319 ? -0x1p+0f : 0x1p+0f;
    const real v376 = m316 ? v374 : v375;
    const real v377 = v310 * v358;
    const real v378 = v376 * v377;
    const real v379 = v378 / v356;
    const real v380 = v311 * v311;
    const real v381 = 0x1p+0f + v380;
    const real v382 = v381 - v342;
    const real v383 = v382 - v379;
    const real v384 = v380 + v342;
    const real v385 = v379 * v383;
    const real v386 = -v385;
    const real v387 = fma(-0x1p+1f, v384, v386);
    const real v388 = -v367;
    const real v389 = fma(v383, v383, v387);
    const real v390 = v389 * v388;
    const real v391 = v390 * 0x1.555556p-3f;
    const real v392 = 0x1p-1f * v383;
    const real v393 = fma(v392, v388, v379);
    const real v394 = v388 * v393;
    const real v395 = fma(v383, v379, v391);
    const real v396 = v388 * v395;
    const real v397 = fma(v379, v379, v396);
    const real v398 = v394 / v397;
    const real v399 = fma(v398, 0x1p-2f, 0x1p+0f);
    const real v400 = v399 * v398;
    const real v401 = fma(v400, 0x1.555556p-2f, 0x1p+0f);
    const real v402 = v401 * v398;
    const real v403 = fma(v402, 0x1p-1f, 0x1p+0f);
    const real v404 = v403 * v398;
    const real v405 = fma(v310, v404, v310);
    const int m406 = v137 == 0x0p+0f;
    const real v407 = m406 ? v405 : NAN;
    const int m408 = v137 == 0x1.98p+6f;
    const real v409 = m408 ? 0x0p+0f : v407;
    const int m410 = v137 == 0x1.ap+6f;
    const real v411 = m410 ? INFINITY : v409;
    const real v412 = sqrt(v33);
    const real v413 = v411 / v412;
    const int m414 = v137 == 0x1.94p+6f;
    const int m415 = v137 == 0x1.9cp+6f;
    const int m416 = m414 | m415;
    const real v417 = m416 ? 0x0p+0f : v413;
    const int m418 = v137 == 0x1.a4p+6f;
    const real v419 = m418 ? INFINITY : v417;
    const real v420 = m406 ? 0x1p+1f : 0x0p+0f;
    const real v421 = v48 / v411;
    const int m422 = v48 == 0x0p+0f;
    const real v423 = m422 ? 0x0p+0f : v421;
    const real v424 = fma(0x1p-1f, v411, v423);
    const real v425 = fma(-0x1p-1f, v411, v423);
    const real v426 = fabs(v423);
    const real v427 = fma(-0x1p-1f, v411, v426);
    const real v428 = ntx_norm_pdf(v427);
    const real v429 = v107 * v428;
    const real v430 = v429 * v412;
    const real v431 = 0x1p-23f * v36;
    const real v432 = v429 * v411;
    const real v433 = v431 / v432;
    const real v434 = v430 + 0x0p+0f;
    const int m435 = v434 == v434;
    const int m436 = !m435;
    const real v437 = m436 ? NAN : v434;
    const real v438 = m436 ? 0x1.9p+6f : 0x0p+0f;
    const real v439 = v413 + 0x0p+0f;
    const int m440 = v439 == v439;
    const int m441 = !m440;
    const real v442 = m441 ? NAN : v439;
    const real v443 = m441 ? 0x1.9p+6f : v438;
    const real v444 = v419 + 0x0p+0f;
    const int m445 = v444 == v444;
    const int m446 = !m445;
    const real v447 = m446 ? NAN : v444;
    const real v448 = m446 ? 0x1.9p+6f : v443;
    const real v449 = v411 + 0x0p+0f;
    const int m450 = v449 == v449;
    const int m451 = !m450;
    const real v452 = m451 ? NAN : v449;
    const real v453 = m451 ? 0x1.9p+6f : v448;
    const real v454 = v424 + 0x0p+0f;
    const int m455 = v454 == v454;
    const int m456 = !m455;
    const real v457 = m456 ? NAN : v454;
    const real v458 = m456 ? 0x1.9p+6f : v453;
    const real v459 = v425 + 0x0p+0f;
    const int m460 = v459 == v459;
    const int m461 = !m460;
    const real v462 = m461 ? NAN : v459;
    const real v463 = m461 ? 0x1.9p+6f : v458;
    const real v464 = v433 + 0x0p+0f;
    const int m465 = v464 == v464;
    const int m466 = !m465;
    const real v467 = m466 ? NAN : v464;
    const real v468 = m466 ? 0x1.9p+6f : v463;
    const real v469 = v420 + 0x0p+0f;
    const int m470 = v469 == v469;
    const int m471 = !m470;
    const real v472 = m471 ? NAN : v469;
    const real v473 = m471 ? 0x1.9p+6f : v468;
    const int m474 = v137 == 0x1.9p+6f;
    const int m475 = m406 | m474;
    const real v476 = m475 ? v473 : v137;
    const real v477 = m29 ? v437 : NAN;
    const real v478 = m29 ? v442 : NAN;
    const real v479 = m29 ? v447 : NAN;
    const real v480 = m29 ? v452 : NAN;
    const real v481 = m29 ? v457 : NAN;
    const real v482 = m29 ? v462 : NAN;
    const real v483 = m29 ? v467 : NAN;
    const real v484 = m29 ? v472 : NAN;
    const real v485 = m29 ? v476 : v28;
    out[0] = v485; /* kind */
    out[1] = v477; /* vega */
    out[2] = v478; /* vol */
    out[3] = v479; /* clamped_vol */
    out[4] = v480; /* total_vol */
    out[5] = v481; /* d1 */
    out[6] = v482; /* d2 */
    out[7] = v483; /* attainable_error */
    out[8] = v484; /* iterations */
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
