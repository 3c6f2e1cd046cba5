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
    const real v180 = fma(0x1.230c2cp-9f, v179, 0x1.7cff52p-7f);
    const real v181 = fma(0x1.1d945ep-10f, v179, 0x1.546766p-7f);
    const real v182 = fma(v181, v178, v180);
    const real v183 = fma(v182, v178, 0x1.988924p-3f);
    const real v184 = fma(0x1.5f5d9cp-2f, v178, 0x1.2afd72p+1f);
    const real v185 = m154 ? v183 : v184;
    const real v186 = fma(0x1.1cf64p-10f, v179, 0x1.1de058p-6f);
    const real v187 = fma(v186, v179, 0x1.e6c6e8p-5f);
    const real v188 = fma(0x1.42f552p-9f, v179, 0x1.8623ccp-5f);
    const real v189 = fma(v188, v178, v187);
    const real v190 = fma(v189, v178, 0x1p+0f);
    const real v191 = fma(0x1.f48c8cp-5f, v178, 0x1.0ebe2ep+0f);
    const real v192 = fma(v191, v178, 0x1p+0f);
    const real v193 = m154 ? v190 : v192;
    const real v194 = v185 / v193;
    const real v195 = v178 - v194;
    const real v196 = fma(v195, v195, v156);
    const real v197 = sqrt(v196);
    const real v198 = v118 * v138;
    const real v199 = v198 > v155 ? v198 : v155;
    const real v200 = v199 * v193;
    const real v201 = v195 + v197;
    const real v202 = m165 ? v156 : v201;
    const real v203 = m154 ? v200 : v202;
    const real v204 = v177 * v185;
    const real v205 = v118 * v204;
    const real v206 = m165 ? v201 : 0x1p+0f;
    const real v207 = m154 ? v205 : v206;
    const real v208 = v203 / v207;
    const real v209 = v208 * v208;
    const real v210 = v138 * v138;
    const real v211 = fma(v210, -0x1.6c16c2p-12f, 0x1.555556p-5f);
    const real v212 = fma(v209, 0x1.dddddep-9f, v211);
    const real v213 = fma(v212, v209, 0x1p+0f);
    const real v214 = v208 * v213;
    const real v215 = m154 ? v214 : v208;
    const real v216 = v138 / v215;
    const real v217 = 0x1p-1f * v215;
    const real v218 = v216 - v217;
    const real v219 = v216 + v217;
    const int m220 = v138 < 0x1p+0f;
    const int m221 = v215 < 0x1p+0f;
    const int m222 = m220 & m221;
    const int m223 = v218 < 0x0p+0f;
    const int m224 = !m222;
    const int m225 = m223 & m224;
    const real v226 = fabs(v218);
    const real v227 = m222 ? v216 : v226;
    const real v228 = v227 * v227;
    const real v229 = fma(0x1.2c11c6p-6f, v228, 0x1.620b48p-1f);
    const real v230 = fma(0x1.cbe8ep-20f, v228, 0x1.63792cp-3f);
    const real v231 = fma(v230, v227, v229);
    const real v232 = fma(v231, v227, 0x1.803f9ap+0f);
    const real v233 = fma(0x1.604dd4p-3f, v228, 0x1.b930f8p+0f);
    const real v234 = fma(0x1.2d5e02p-6f, v228, 0x1.7daa76p-1f);
    const real v235 = fma(v234, v227, v233);
    const real v236 = fma(v235, v227, 0x1.e19582p+0f);
    const real v237 = fma(v227, v236, v232);
    const real v238 = v219 * v219;
    const real v239 = fma(0x1.2c11c6p-6f, v238, 0x1.620b48p-1f);
    const real v240 = fma(0x1.cbe8ep-20f, v238, 0x1.63792cp-3f);
    const real v241 = fma(v240, v219, v239);
    const real v242 = fma(v241, v219, 0x1.803f9ap+0f);
    const real v243 = fma(0x1.604dd4p-3f, v238, 0x1.b930f8p+0f);
    const real v244 = fma(0x1.2d5e02p-6f, v238, 0x1.7daa76p-1f);
    const real v245 = fma(v244, v219, v243);
    const real v246 = fma(v245, v219, 0x1.e19582p+0f);
    const real v247 = fma(v219, v246, v242);
    const real v248 = v217 * v217;
    const real v249 = v248 * v248;
    const real v250 = fma(-0x1.8d3018p-16f, v249, v150);
    const real v251 = fma(v250, v249, v147);
    const real v252 = fma(0x1.2f684cp-12f, v249, v149);
    const real v253 = fma(v252, v248, v251);
    const real v254 = v253 * v248;
    const real v255 = v254 * v237;
    const real v256 = fma(v145, v232, v255);
    const real v257 = v215 * v256;
    const real v258 = v246 * v237;
    const real v259 = -v258;
    const real v260 = m225 ? v258 : v259;
    const real v261 = fma(v236, v247, v260);
    const real v262 = m222 ? v257 : v261;
    const real v263 = v237 * v247;
    const real v264 = m222 ? v237 : v263;
    const real v265 = -v138;
    const real v266 = fma(v216, v216, v265);
    const real v267 = v218 * v218;
    const real v268 = m222 ? v266 : v267;
    const real v269 = m225 ? v117 : v116;
    const real v270 = -v268;
    const real v271 = v262 * v139;
    const real v272 = v269 * v264;
    const real v273 = ntx_ln_ratio(v271, v272);
    const real v274 = fma(0x1p-1f, v270, v273);
    const real v275 = 0x1p-1f * v248;
    const real v276 = v275 * v275;
    const real v277 = fma(-0x1.111112p-7f, v276, -0x1.555556p-3f);
    const real v278 = fma(v277, v276, -0x1p+0f);
    const real v279 = fma(0x1.555556p-5f, v276, 0x1p-1f);
    const real v280 = fma(v279, v275, v278);
    const real v281 = fma(v280, v275, 0x1p+0f);
    const real v282 = m225 ? -0x1p+0f : 0x1p+0f;
    const real v283 = m222 ? v281 : v282;
    const real v284 = v215 * v264;
    const real v285 = v283 * v284;
    const real v286 = v285 / v262;
    const real v287 = v216 * v216;
    const real v288 = 0x1p+0f + v287;
    const real v289 = v288 - v248;
    const real v290 = v289 - v286;
    const real v291 = v287 + v248;
    const real v292 = v286 * v290;
    const real v293 = -v292;
    const real v294 = fma(-0x1p+1f, v291, v293);
    const real v295 = -v274;
    const real v296 = fma(v290, v290, v294);
    const real v297 = v296 * v295;
    const real v298 = v297 * 0x1.555556p-3f;
    const real v299 = 0x1p-1f * v290;
    const real v300 = fma(v299, v295, v286);
    const real v301 = v295 * v300;
    const real v302 = fma(v290, v286, v298);
    const real v303 = v295 * v302;
    const real v304 = fma(v286, v286, v303);
    const real v305 = v301 / v304;
    const real v306 = fma(v305, 0x1p-2f, 0x1p+0f);
    const real v307 = v306 * v305;
    const real v308 = fma(v307, 0x1.555556p-2f, 0x1p+0f);
    const real v309 = v308 * v305;
    const real v310 = fma(v309, 0x1p-1f, 0x1p+0f);
    const real v311 = v310 * v305;
    const real v312 = fma(v215, v311, v215);
    const real v313 = v138 / v312;
    const real v314 = 0x1p-1f * v312;
    const real v315 = v313 - v314;
    const real v316 = v313 + v314;
    const int m317 = v312 < 0x1p+0f;
    const int m318 = m220 & m317;
    const int m319 = v315 < 0x0p+0f;
    const int m320 = !m318;
    const int m321 = m319 & m320;
    const real v322 = fabs(v315);
    const real v323 = m318 ? v313 : v322;
    const real v324 = v323 * v323;
    const real v325 = fma(0x1.2c11c6p-6f, v324, 0x1.620b48p-1f);
    const real v326 = fma(0x1.cbe8ep-20f, v324, 0x1.63792cp-3f);
    const real v327 = fma(v326, v323, v325);
    const real v328 = fma(v327, v323, 0x1.803f9ap+0f);
    const real v329 = fma(0x1.604dd4p-3f, v324, 0x1.b930f8p+0f);
    const real v330 = fma(0x1.2d5e02p-6f, v324, 0x1.7daa76p-1f);
    const real v331 = fma(v330, v323, v329);
    const real v332 = fma(v331, v323, 0x1.e19582p+0f);
    const real v333 = fma(v323, v332, v328);
    const real v334 = v316 * v316;
    const real v335 = fma(0x1.2c11c6p-6f, v334, 0x1.620b48p-1f);
    const real v336 = fma(0x1.cbe8ep-20f, v334, 0x1.63792cp-3f);
    const real v337 = fma(v336, v316, v335);
    const real v338 = fma(v337, v316, 0x1.803f9ap+0f);
    const real v339 = fma(0x1.604dd4p-3f, v334, 0x1.b930f8p+0f);
    const real v340 = fma(0x1.2d5e02p-6f, v334, 0x1.7daa76p-1f);
    const real v341 = fma(v340, v316, v339);
    const real v342 = fma(v341, v316, 0x1.e19582p+0f);
    const real v343 = fma(v316, v342, v338);
    const real v344 = v314 * v314;
    const real v345 = v344 * v344;
    const real v346 = fma(-0x1.8d3018p-16f, v345, v150);
    const real v347 = fma(v346, v345, v147);
    const real v348 = fma(0x1.2f684cp-12f, v345, v149);
    const real v349 = fma(v348, v344, v347);
    const real v350 = v349 * v344;
    const real v351 = v350 * v333;
    const real v352 = fma(v145, v328, v351);
    const real v353 = v312 * v352;
    const real v354 = v342 * v333;
    const real v355 = -v354;
    const real v356 = m321 ? v354 : v355;
    const real v357 = fma(v332, v343, v356);
    const real v358 = m318 ? v353 : v357;
    const real v359 = v333 * v343;
    const real v360 = m318 ? v333 : v359;
    const real v361 = fma(v313, v313, v265);
    const real v362 = v315 * v315;
    const real v363 = m318 ? v361 : v362;
    const real v364 = m321 ? v117 : v116;
    const real v365 = -v363;
    const real v366 = v358 * v139;
    const real v367 = v364 * v360;
    const real v368 = ntx_ln_ratio(v366, v367);
    const real v369 = fma(0x1p-1f, v365, v368);
    const real v370 = 0x1p-1f * v344;
    const real v371 = v370 * v370;
    const real v372 = fma(-0x1.111112p-7f, v371, -0x1.555556p-3f);
    const real v373 = fma(v372, v371, -0x1p+0f);
    const real v374 = fma(0x1.555556p-5f, v371, 0x1p-1f);
    const real v375 = fma(v374, v370, v373);
    const real v376 = fma(v375, v370, 0x1p+0f);
    const real v377 = m321 ? -0x1p+0f : 0x1p+0f;
    const real v378 = m318 ? v376 : v377;
    const real v379 = v312 * v360;
    const real v380 = v378 * v379;
    const real v381 = v380 / v358;
    const real v382 = v313 * v313;
    const real v383 = 0x1p+0f + v382;
    const real v384 = v383 - v344;
    const real v385 = v384 - v381;
    const real v386 = v382 + v344;
    const real v387 = v381 * v385;
    const real v388 = -v387;
    const real v389 = fma(-0x1p+1f, v386, v388);
    const real v390 = -v369;
    const real v391 = fma(v385, v385, v389);
    const real v392 = v391 * v390;
    const real v393 = v392 * 0x1.555556p-3f;
    const real v394 = 0x1p-1f * v385;
    const real v395 = fma(v394, v390, v381);
    const real v396 = v390 * v395;
    const real v397 = fma(v385, v381, v393);
    const real v398 = v390 * v397;
    const real v399 = fma(v381, v381, v398);
    const real v400 = v396 / v399;
    const real v401 = fma(v400, 0x1p-2f, 0x1p+0f);
    const real v402 = v401 * v400;
    const real v403 = fma(v402, 0x1.555556p-2f, 0x1p+0f);
    const real v404 = v403 * v400;
    const real v405 = fma(v404, 0x1p-1f, 0x1p+0f);
    const real v406 = v405 * v400;
    const real v407 = fma(v312, v406, v312);
    const int m408 = v137 == 0x0p+0f;
    const real v409 = m408 ? v407 : NAN;
    const int m410 = v137 == 0x1.98p+6f;
    const real v411 = m410 ? 0x0p+0f : v409;
    const int m412 = v137 == 0x1.ap+6f;
    const real v413 = m412 ? INFINITY : v411;
    const real v414 = sqrt(v33);
    const real v415 = v413 / v414;
    const int m416 = v137 == 0x1.94p+6f;
    const int m417 = v137 == 0x1.9cp+6f;
    const int m418 = m416 | m417;
    const real v419 = m418 ? 0x0p+0f : v415;
    const int m420 = v137 == 0x1.a4p+6f;
    const real v421 = m420 ? INFINITY : v419;
    const real v422 = m408 ? 0x1p+1f : 0x0p+0f;
    const real v423 = v48 / v413;
    const int m424 = v48 == 0x0p+0f;
    const real v425 = m424 ? 0x0p+0f : v423;
    const real v426 = fma(0x1p-1f, v413, v425);
    const real v427 = fma(-0x1p-1f, v413, v425);
    const real v428 = fabs(v425);
    const real v429 = fma(-0x1p-1f, v413, v428);
    const real v430 = ntx_norm_pdf(v429);
    const real v431 = v107 * v430;
    const real v432 = v431 * v414;
    const real v433 = 0x1p-23f * v36;
    const real v434 = v431 * v413;
    const real v435 = v433 / v434;
    const real v436 = v432 + 0x0p+0f;
    const int m437 = v436 == v436;
    const int m438 = !m437;
    const real v439 = m438 ? NAN : v436;
    const real v440 = m438 ? 0x1.9p+6f : 0x0p+0f;
    const real v441 = v415 + 0x0p+0f;
    const int m442 = v441 == v441;
    const int m443 = !m442;
    const real v444 = m443 ? NAN : v441;
    const real v445 = m443 ? 0x1.9p+6f : v440;
    const real v446 = v421 + 0x0p+0f;
    const int m447 = v446 == v446;
    const int m448 = !m447;
    const real v449 = m448 ? NAN : v446;
    const real v450 = m448 ? 0x1.9p+6f : v445;
    const real v451 = v413 + 0x0p+0f;
    const int m452 = v451 == v451;
    const int m453 = !m452;
    const real v454 = m453 ? NAN : v451;
    const real v455 = m453 ? 0x1.9p+6f : v450;
    const real v456 = v426 + 0x0p+0f;
    const int m457 = v456 == v456;
    const int m458 = !m457;
    const real v459 = m458 ? NAN : v456;
    const real v460 = m458 ? 0x1.9p+6f : v455;
    const real v461 = v427 + 0x0p+0f;
    const int m462 = v461 == v461;
    const int m463 = !m462;
    const real v464 = m463 ? NAN : v461;
    const real v465 = m463 ? 0x1.9p+6f : v460;
    const real v466 = v435 + 0x0p+0f;
    const int m467 = v466 == v466;
    const int m468 = !m467;
    const real v469 = m468 ? NAN : v466;
    const real v470 = m468 ? 0x1.9p+6f : v465;
    const real v471 = v422 + 0x0p+0f;
    const int m472 = v471 == v471;
    const int m473 = !m472;
    const real v474 = m473 ? NAN : v471;
    const real v475 = m473 ? 0x1.9p+6f : v470;
    const int m476 = v137 == 0x1.9p+6f;
    const int m477 = m408 | m476;
    const real v478 = m477 ? v475 : v137;
    const real v479 = m29 ? v439 : NAN;
    const real v480 = m29 ? v444 : NAN;
    const real v481 = m29 ? v449 : NAN;
    const real v482 = m29 ? v454 : NAN;
    const real v483 = m29 ? v459 : NAN;
    const real v484 = m29 ? v464 : NAN;
    const real v485 = m29 ? v469 : NAN;
    const real v486 = m29 ? v474 : NAN;
    const real v487 = m29 ? v478 : v28;
    out[0] = v487; /* kind */
    out[1] = v479; /* vega */
    out[2] = v480; /* vol */
    out[3] = v481; /* clamped_vol */
    out[4] = v482; /* total_vol */
    out[5] = v483; /* d1 */
    out[6] = v484; /* d2 */
    out[7] = v485; /* attainable_error */
    out[8] = v486; /* iterations */
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
