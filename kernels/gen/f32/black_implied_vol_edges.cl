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

real ntx_ln_ratio(real x, real y) {
    const real v0 = ntx_align_scaled(x, y);
    const real v1 = ntx_align_exponent(x, y);
    const real v2 = x - v0;
    const real v3 = x + v0;
    const real v4 = v2 / v3;
    const real v5 = v4 * v4;
    const real v6 = fma(0x1.36e464p-2f, v5, 0x1.992b0ap-2f);
    const real v7 = fma(v6, v5, 0x1.5555b4p-1f);
    const real v8 = v4 + v4;
    const real v9 = fma(v1, 0x1.7f7d1cp-20f, v8);
    const real v10 = v4 * v5;
    const real v11 = fma(v10, v7, v9);
    const real v12 = fma(v1, 0x1.62e4p-1f, v11);
    return v12;
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
    const real v33 = ntx_ln(v28);
    const real v34 = ntx_ln(v29);
    const real v35 = v33 - v34;
    const real v36 = v28 - v29;
    const real v37 = v36 + v29;
    const real v38 = v37 - v36;
    const real v39 = v28 - v37;
    const real v40 = v29 - v38;
    const real v41 = v39 - v40;
    const int m42 = v31 == 0x0p+0f;
    const int m43 = v30 == 0x0p+0f;
    const int m44 = m42 | m43;
    const real v45 = v31 * v30;
    const real v46 = m44 ? 0x0p+0f : v45;
    const real v47 = -v46;
    const real v48 = ntx_exp(v47);
    const real v49 = v27 * v36;
    const int m50 = 0x0p+0f < v49;
    const real v51 = -v48;
    const real v52 = fma(v51, v49, v32);
    const real v53 = v27 * v41;
    const real v54 = v48 * v53;
    const real v55 = v52 - v54;
    const int m56 = 0x0p+0f < v27;
    const real v57 = m56 ? v28 : v29;
    const real v58 = fabs(v46);
    const real v59 = 0x1p+0f + v58;
    const real v60 = 0x1p-23f * v59;
    const int m61 = v46 == 0x0p+0f;
    const real v62 = m61 ? 0x0p+0f : v60;
    const real v63 = m50 ? v55 : v32;
    const real v64 = -v32;
    const real v65 = fma(v48, v57, v64);
    const real v66 = v28 < v29 ? v28 : v29;
    const real v67 = v48 * v66;
    const real v68 = fabs(v36);
    const real v69 = v48 * v68;
    const real v70 = v48 * v49;
    const int m71 = v62 == 0x0p+0f;
    const int m72 = v70 == 0x0p+0f;
    const int m73 = m71 | m72;
    const real v74 = v62 * v70;
    const real v75 = m73 ? 0x0p+0f : v74;
    const real v76 = m50 ? v75 : 0x0p+0f;
    const real v77 = v48 * v57;
    const int m78 = v77 == 0x0p+0f;
    const int m79 = m71 | m78;
    const real v80 = v62 * v77;
    const real v81 = m79 ? 0x0p+0f : v80;
    const int m82 = v67 < 0x1p+76f;
    const real v83 = m82 ? 0x1.9p+4f : -0x1.9p+4f;
    const int m84 = v67 < 0x1p-38f;
    const real v85 = m84 ? 0x1.3p+6f : v83;
    const real v86 = ntx_scale2(v63, v85);
    const real v87 = ntx_scale2(v65, v85);
    const real v88 = ntx_scale2(v67, v85);
    const real v89 = ntx_scale2(v69, v85);
    const int m90 = v65 <= 0x0p+0f;
    const real v91 = m90 ? 0x1.ap+6f : 0x0p+0f;
    const int m92 = v63 == 0x0p+0f;
    const real v93 = m92 ? 0x1.98p+6f : v91;
    const int m94 = 0x0p+0f < v76;
    const real v95 = fabs(v63);
    const int m96 = v95 <= v76;
    const int m97 = m94 & m96;
    const real v98 = m97 ? 0x1.9cp+6f : v93;
    const int m99 = v67 == 0x0p+0f;
    const real v100 = m99 ? 0x1.9p+6f : v98;
    const real v101 = -v76;
    const int m102 = v63 < v101;
    const real v103 = m102 ? 0x1.94p+6f : v100;
    const real v104 = -v81;
    const int m105 = v65 < v104;
    const real v106 = m105 ? 0x1.a4p+6f : v103;
    const real v107 = m43 ? 0x1.a8p+6f : v106;
    const real v108 = fabs(v35);
    const real v109 = v88 * 0x1.988454p-2f;
    const real v110 = 0x1p-1f * v108;
    const real v111 = v110 * v110;
    const real v112 = v111 * v111;
    const real v113 = fma(0x1.a01a02p-13f, v112, 0x1.555556p-3f);
    const real v114 = fma(0x1.111112p-7f, v111, v113);
    const real v115 = fma(v114, v111, 0x1p+0f);
    const real v116 = fma(-0x1.a01a02p-13f, v111, -0x1.111112p-7f);
    const real v117 = fma(v116, v111, -0x1.555556p-3f);
    const real v118 = fma(0x1.1566acp-17f, v111, 0x1.381382p-11f);
    const real v119 = fma(v118, v111, 0x1.99999ap-6f);
    const real v120 = fma(-0x1.5ac056p-15f, v111, -0x1.861862p-9f);
    const int m121 = v108 < 0x1.333334p+0f;
    const real v122 = 0x1.ccccccp-2f * v88;
    const int m123 = v86 < v122;
    const int m124 = m121 & m123;
    const real v125 = 0x1.6a09e6p-12f * v86;
    const real v126 = 0x1p+1f * v108;
    const real v127 = sqrt(v126);
    const real v128 = v126 + 0x1.921fb6p+2f;
    const real v129 = sqrt(v128);
    const real v130 = fma(v127, 0x1.121fb6p+1f, v129);
    const real v131 = 0x1.40d932p+1f / v130;
    const real v132 = v88 * v131;
    const real v133 = v88 - v132;
    const real v134 = 0x1p-1f * v133;
    const int m135 = v86 < v134;
    const real v136 = -v132;
    const real v137 = m135 ? v136 : v132;
    const real v138 = v88 + v137;
    const real v139 = m135 ? v86 : v87;
    const real v140 = m124 ? v86 : v139;
    const real v141 = v89 > v125 ? v89 : v125;
    const real v142 = v86 + v141;
    const real v143 = m124 ? v142 : v138;
    const real v144 = ntx_ln_ratio(v143, v140);
    const real v145 = 0x1.62e43p-1f > v144 ? 0x1.62e43p-1f : v144;
    const real v146 = m124 ? v144 : v145;
    const real v147 = 0x1p+1f * v146;
    const real v148 = sqrt(v147);
    const real v149 = v148 * v148;
    const real v150 = fma(0x1.baf302p-9f, v149, 0x1.89c8c2p-9f);
    const real v151 = fma(0x1.203fb2p-7f, v148, v150);
    const real v152 = fma(v151, v148, 0x1.9866cap-3f);
    const real v153 = fma(0x1.5f5d9cp-2f, v148, 0x1.2afd72p+1f);
    const real v154 = m124 ? v152 : v153;
    const real v155 = fma(0x1.0eef5ap-7f, v149, 0x1.5dfd8ep-7f);
    const real v156 = fma(0x1.bc79f4p-9f, v149, 0x1.c0bfe4p-5f);
    const real v157 = fma(v156, v148, v155);
    const real v158 = fma(v157, v148, 0x1p+0f);
    const real v159 = fma(0x1.f48c8cp-5f, v148, 0x1.0ebe2ep+0f);
    const real v160 = fma(v159, v148, 0x1p+0f);
    const real v161 = m124 ? v158 : v160;
    const real v162 = v154 / v161;
    const real v163 = v148 - v162;
    const real v164 = fma(v163, v163, v126);
    const real v165 = sqrt(v164);
    const real v166 = v88 * v108;
    const real v167 = v166 > v125 ? v166 : v125;
    const real v168 = v167 * v161;
    const real v169 = v163 + v165;
    const real v170 = m135 ? v126 : v169;
    const real v171 = m124 ? v168 : v170;
    const real v172 = v147 * v154;
    const real v173 = v88 * v172;
    const real v174 = m135 ? v169 : 0x1p+0f;
    const real v175 = m124 ? v173 : v174;
    const real v176 = v171 / v175;
    const real v177 = v176 * v176;
    const real v178 = v108 * v108;
    const real v179 = fma(v178, -0x1.6c16c2p-12f, 0x1.555556p-5f);
    const real v180 = fma(v177, 0x1.dddddep-9f, v179);
    const real v181 = fma(v180, v177, 0x1p+0f);
    const real v182 = v176 * v181;
    const real v183 = m124 ? v182 : v176;
    const real v184 = v108 / v183;
    const real v185 = 0x1p-1f * v183;
    const real v186 = v184 - v185;
    const real v187 = v184 + v185;
    const int m188 = v108 < 0x1p+0f;
    const int m189 = v183 < 0x1p+0f;
    const int m190 = m188 & m189;
    const int m191 = v186 < 0x0p+0f;
    const int m192 = !m190;
    const int m193 = m191 & m192;
    const real v194 = fabs(v186);
    const real v195 = m190 ? v184 : v194;
    const real v196 = v195 * v195;
    const real v197 = fma(0x1.2c11c6p-6f, v196, 0x1.620b48p-1f);
    const real v198 = fma(0x1.cbe8ep-20f, v196, 0x1.63792cp-3f);
    const real v199 = fma(v198, v195, v197);
    const real v200 = fma(v199, v195, 0x1.803f9ap+0f);
    const real v201 = fma(0x1.604dd4p-3f, v196, 0x1.b930f8p+0f);
    const real v202 = fma(0x1.2d5e02p-6f, v196, 0x1.7daa76p-1f);
    const real v203 = fma(v202, v195, v201);
    const real v204 = fma(v203, v195, 0x1.e19582p+0f);
    const real v205 = fma(v195, v204, v200);
    const real v206 = v187 * v187;
    const real v207 = fma(0x1.2c11c6p-6f, v206, 0x1.620b48p-1f);
    const real v208 = fma(0x1.cbe8ep-20f, v206, 0x1.63792cp-3f);
    const real v209 = fma(v208, v187, v207);
    const real v210 = fma(v209, v187, 0x1.803f9ap+0f);
    const real v211 = fma(0x1.604dd4p-3f, v206, 0x1.b930f8p+0f);
    const real v212 = fma(0x1.2d5e02p-6f, v206, 0x1.7daa76p-1f);
    const real v213 = fma(v212, v187, v211);
    const real v214 = fma(v213, v187, 0x1.e19582p+0f);
    const real v215 = fma(v187, v214, v210);
    const real v216 = v185 * v185;
    const real v217 = v216 * v216;
    const real v218 = fma(-0x1.8d3018p-16f, v217, v120);
    const real v219 = fma(v218, v217, v117);
    const real v220 = fma(0x1.2f684cp-12f, v217, v119);
    const real v221 = fma(v220, v216, v219);
    const real v222 = v221 * v216;
    const real v223 = v222 * v205;
    const real v224 = fma(v115, v200, v223);
    const real v225 = v183 * v224;
    const real v226 = v214 * v205;
    const real v227 = -v226;
    const real v228 = m193 ? v226 : v227;
    const real v229 = fma(v204, v215, v228);
    const real v230 = m190 ? v225 : v229;
    const real v231 = v205 * v215;
    const real v232 = m190 ? v205 : v231;
    const real v233 = -v108;
    const real v234 = fma(v184, v184, v233);
    const real v235 = v186 * v186;
    const real v236 = m190 ? v234 : v235;
    const real v237 = m193 ? v87 : v86;
    const real v238 = -v236;
    const real v239 = v230 * v109;
    const real v240 = v237 * v232;
    const real v241 = ntx_ln_ratio(v239, v240);
    const real v242 = fma(0x1p-1f, v238, v241);
    const real v243 = 0x1p-1f * v216;
    const real v244 = v243 * v243;
    const real v245 = fma(-0x1.111112p-7f, v244, -0x1.555556p-3f);
    const real v246 = fma(v245, v244, -0x1p+0f);
    const real v247 = fma(0x1.555556p-5f, v244, 0x1p-1f);
    const real v248 = fma(v247, v243, v246);
    const real v249 = fma(v248, v243, 0x1p+0f);
    const real v250 = m193 ? -0x1p+0f : 0x1p+0f;
    const real v251 = m190 ? v249 : v250;
    const real v252 = v183 * v232;
    const real v253 = v251 * v252;
    const real v254 = v253 / v230;
    const real v255 = v184 * v184;
    const real v256 = 0x1p+0f + v255;
    const real v257 = v256 - v216;
    const real v258 = v257 - v254;
    const real v259 = v255 + v216;
    const real v260 = v254 * v258;
    const real v261 = -v260;
    const real v262 = fma(-0x1p+1f, v259, v261);
    const real v263 = -v242;
    const real v264 = fma(v258, v258, v262);
    const real v265 = v264 * v263;
    const real v266 = v265 * 0x1.555556p-3f;
    const real v267 = 0x1p-1f * v258;
    const real v268 = fma(v267, v263, v254);
    const real v269 = v263 * v268;
    const real v270 = fma(v258, v254, v266);
    const real v271 = v263 * v270;
    const real v272 = fma(v254, v254, v271);
    const real v273 = v269 / v272;
    const real v274 = fma(v273, 0x1p-2f, 0x1p+0f);
    const real v275 = v274 * v273;
    const real v276 = fma(v275, 0x1.555556p-2f, 0x1p+0f);
    const real v277 = v276 * v273;
    const real v278 = fma(v277, 0x1p-1f, 0x1p+0f);
    const real v279 = v278 * v273;
    const real v280 = fma(v183, v279, v183);
    const real v281 = v108 / v280;
    const real v282 = 0x1p-1f * v280;
    const real v283 = v281 - v282;
    const real v284 = v281 + v282;
    const int m285 = v280 < 0x1p+0f;
    const int m286 = m188 & m285;
    const int m287 = v283 < 0x0p+0f;
    const int m288 = !m286;
    const int m289 = m287 & m288;
    const real v290 = fabs(v283);
    const real v291 = m286 ? v281 : v290;
    const real v292 = v291 * v291;
    const real v293 = fma(0x1.2c11c6p-6f, v292, 0x1.620b48p-1f);
    const real v294 = fma(0x1.cbe8ep-20f, v292, 0x1.63792cp-3f);
    const real v295 = fma(v294, v291, v293);
    const real v296 = fma(v295, v291, 0x1.803f9ap+0f);
    const real v297 = fma(0x1.604dd4p-3f, v292, 0x1.b930f8p+0f);
    const real v298 = fma(0x1.2d5e02p-6f, v292, 0x1.7daa76p-1f);
    const real v299 = fma(v298, v291, v297);
    const real v300 = fma(v299, v291, 0x1.e19582p+0f);
    const real v301 = fma(v291, v300, v296);
    const real v302 = v284 * v284;
    const real v303 = fma(0x1.2c11c6p-6f, v302, 0x1.620b48p-1f);
    const real v304 = fma(0x1.cbe8ep-20f, v302, 0x1.63792cp-3f);
    const real v305 = fma(v304, v284, v303);
    const real v306 = fma(v305, v284, 0x1.803f9ap+0f);
    const real v307 = fma(0x1.604dd4p-3f, v302, 0x1.b930f8p+0f);
    const real v308 = fma(0x1.2d5e02p-6f, v302, 0x1.7daa76p-1f);
    const real v309 = fma(v308, v284, v307);
    const real v310 = fma(v309, v284, 0x1.e19582p+0f);
    const real v311 = fma(v284, v310, v306);
    const real v312 = v282 * v282;
    const real v313 = v312 * v312;
    const real v314 = fma(-0x1.8d3018p-16f, v313, v120);
    const real v315 = fma(v314, v313, v117);
    const real v316 = fma(0x1.2f684cp-12f, v313, v119);
    const real v317 = fma(v316, v312, v315);
    const real v318 = v317 * v312;
    const real v319 = v318 * v301;
    const real v320 = fma(v115, v296, v319);
    const real v321 = v280 * v320;
    const real v322 = v310 * v301;
    const real v323 = -v322;
    const real v324 = m289 ? v322 : v323;
    const real v325 = fma(v300, v311, v324);
    const real v326 = m286 ? v321 : v325;
    const real v327 = v301 * v311;
    const real v328 = m286 ? v301 : v327;
    const real v329 = fma(v281, v281, v233);
    const real v330 = v283 * v283;
    const real v331 = m286 ? v329 : v330;
    const real v332 = m289 ? v87 : v86;
    const real v333 = -v331;
    const real v334 = v326 * v109;
    const real v335 = v332 * v328;
    const real v336 = ntx_ln_ratio(v334, v335);
    const real v337 = fma(0x1p-1f, v333, v336);
    const real v338 = 0x1p-1f * v312;
    const real v339 = v338 * v338;
    const real v340 = fma(-0x1.111112p-7f, v339, -0x1.555556p-3f);
    const real v341 = fma(v340, v339, -0x1p+0f);
    const real v342 = fma(0x1.555556p-5f, v339, 0x1p-1f);
    const real v343 = fma(v342, v338, v341);
    const real v344 = fma(v343, v338, 0x1p+0f);
    const real v345 = m289 ? -0x1p+0f : 0x1p+0f;
    const real v346 = m286 ? v344 : v345;
    const real v347 = v280 * v328;
    const real v348 = v346 * v347;
    const real v349 = v348 / v326;
    const real v350 = v281 * v281;
    const real v351 = 0x1p+0f + v350;
    const real v352 = v351 - v312;
    const real v353 = v352 - v349;
    const real v354 = v350 + v312;
    const real v355 = v349 * v353;
    const real v356 = -v355;
    const real v357 = fma(-0x1p+1f, v354, v356);
    const real v358 = -v337;
    const real v359 = fma(v353, v353, v357);
    const real v360 = v359 * v358;
    const real v361 = v360 * 0x1.555556p-3f;
    const real v362 = 0x1p-1f * v353;
    const real v363 = fma(v362, v358, v349);
    const real v364 = v358 * v363;
    const real v365 = fma(v353, v349, v361);
    const real v366 = v358 * v365;
    const real v367 = fma(v349, v349, v366);
    const real v368 = v364 / v367;
    const real v369 = fma(v368, 0x1p-2f, 0x1p+0f);
    const real v370 = v369 * v368;
    const real v371 = fma(v370, 0x1.555556p-2f, 0x1p+0f);
    const real v372 = v371 * v368;
    const real v373 = fma(v372, 0x1p-1f, 0x1p+0f);
    const real v374 = v373 * v368;
    const real v375 = fma(v280, v374, v280);
    const int m376 = v107 == 0x0p+0f;
    const real v377 = m376 ? v375 : NAN;
    const int m378 = v107 == 0x1.98p+6f;
    const real v379 = m378 ? 0x0p+0f : v377;
    const int m380 = v107 == 0x1.ap+6f;
    const real v381 = m380 ? INFINITY : v379;
    const real v382 = sqrt(v30);
    const real v383 = v381 / v382;
    const int m384 = v107 == 0x1.94p+6f;
    const int m385 = v107 == 0x1.9cp+6f;
    const int m386 = m384 | m385;
    const real v387 = m386 ? 0x0p+0f : v383;
    const int m388 = v107 == 0x1.a4p+6f;
    const real v389 = m388 ? INFINITY : v387;
    const real v390 = m376 ? 0x1p+1f : 0x0p+0f;
    const real v391 = v35 / v381;
    const int m392 = v35 == 0x0p+0f;
    const real v393 = m392 ? 0x0p+0f : v391;
    const real v394 = fma(0x1p-1f, v381, v393);
    const real v395 = fma(-0x1p-1f, v381, v393);
    const real v396 = fabs(v393);
    const real v397 = fma(-0x1p-1f, v381, v396);
    const real v398 = ntx_norm_pdf(v397);
    const real v399 = v67 * v398;
    const real v400 = v399 * v382;
    const real v401 = 0x1p-23f * v32;
    const real v402 = v399 * v381;
    const real v403 = v401 / v402;
    const real v404 = v400 + 0x0p+0f;
    const int m405 = v404 == v404;
    const int m406 = !m405;
    const real v407 = m406 ? NAN : v404;
    const real v408 = m406 ? 0x1.9p+6f : 0x0p+0f;
    const real v409 = v383 + 0x0p+0f;
    const int m410 = v409 == v409;
    const int m411 = !m410;
    const real v412 = m411 ? NAN : v409;
    const real v413 = m411 ? 0x1.9p+6f : v408;
    const real v414 = v389 + 0x0p+0f;
    const int m415 = v414 == v414;
    const int m416 = !m415;
    const real v417 = m416 ? NAN : v414;
    const real v418 = m416 ? 0x1.9p+6f : v413;
    const real v419 = v381 + 0x0p+0f;
    const int m420 = v419 == v419;
    const int m421 = !m420;
    const real v422 = m421 ? NAN : v419;
    const real v423 = m421 ? 0x1.9p+6f : v418;
    const real v424 = v394 + 0x0p+0f;
    const int m425 = v424 == v424;
    const int m426 = !m425;
    const real v427 = m426 ? NAN : v424;
    const real v428 = m426 ? 0x1.9p+6f : v423;
    const real v429 = v395 + 0x0p+0f;
    const int m430 = v429 == v429;
    const int m431 = !m430;
    const real v432 = m431 ? NAN : v429;
    const real v433 = m431 ? 0x1.9p+6f : v428;
    const real v434 = v403 + 0x0p+0f;
    const int m435 = v434 == v434;
    const int m436 = !m435;
    const real v437 = m436 ? NAN : v434;
    const real v438 = m436 ? 0x1.9p+6f : v433;
    const real v439 = v390 + 0x0p+0f;
    const int m440 = v439 == v439;
    const int m441 = !m440;
    const real v442 = m441 ? NAN : v439;
    const real v443 = m441 ? 0x1.9p+6f : v438;
    const int m444 = v107 == 0x1.9p+6f;
    const int m445 = m376 | m444;
    const real v446 = m445 ? v443 : v107;
    const real v447 = m26 ? v407 : NAN;
    const real v448 = m26 ? v412 : NAN;
    const real v449 = m26 ? v417 : NAN;
    const real v450 = m26 ? v422 : NAN;
    const real v451 = m26 ? v427 : NAN;
    const real v452 = m26 ? v432 : NAN;
    const real v453 = m26 ? v437 : NAN;
    const real v454 = m26 ? v442 : NAN;
    const real v455 = m26 ? v446 : v25;
    out[0] = v455; /* kind */
    out[1] = v447; /* vega */
    out[2] = v448; /* vol */
    out[3] = v449; /* clamped_vol */
    out[4] = v450; /* total_vol */
    out[5] = v451; /* d1 */
    out[6] = v452; /* d2 */
    out[7] = v453; /* attainable_error */
    out[8] = v454; /* iterations */
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
