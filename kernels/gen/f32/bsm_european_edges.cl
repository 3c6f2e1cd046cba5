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

real ntx_norm_cdf(real x) {
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
    const real v18 = fma(0x1.2c11c6p-6f, v2, 0x1.620b48p-1f);
    const real v19 = fma(0x1.cbe8ep-20f, v2, 0x1.63792cp-3f);
    const real v20 = fma(v19, v1, v18);
    const real v21 = fma(v20, v1, 0x1.803f9ap+0f);
    const real v22 = fma(0x1.604dd4p-3f, v2, 0x1.b930f8p+0f);
    const real v23 = fma(0x1.2d5e02p-6f, v2, 0x1.7daa76p-1f);
    const real v24 = fma(v23, v1, v22);
    const real v25 = fma(v24, v1, 0x1.e19582p+0f);
    const real v26 = fma(v1, v25, v21);
    const real v27 = v25 / v26;
    const real v28 = v17 * 0x1.988454p-2f;
    const real v29 = -v28;
    const real v30 = fma(v17, 0x1.988454p-2f, v29);
    const real v31 = fma(v17, -0x1.857936p-27f, v30);
    const real v32 = v31 * v27;
    const real v33 = fma(v27, v28, v32);
    const real v34 = ntx_scale2(v33, v7);
    const int m35 = 0x0p+0f < x;
    const real v36 = 0x1p+0f - v34;
    const real v37 = m35 ? v36 : v34;
    return v37;
}

void ntx_edge(const real *in, real *out) {
    const real in_type = in[0];
    const real in_spot = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_dividend_yield = in[5];
    const real in_vol = in[6];
    const int m0 = 0x0p+0f <= in_vol;
    const real v1 = m0 ? 0x0p+0f : 0x1p+3f;
    const real v2 = in_dividend_yield * 0x0p+0f;
    const int m3 = v2 == 0x0p+0f;
    const real v4 = m3 ? v1 : 0x1.cp+2f;
    const real v5 = in_rate * 0x0p+0f;
    const int m6 = v5 == 0x0p+0f;
    const real v7 = m6 ? v4 : 0x1.8p+2f;
    const int m8 = 0x0p+0f <= in_time;
    const real v9 = m8 ? v7 : 0x1.4p+2f;
    const int m10 = 0x0p+0f <= in_strike;
    const real v11 = m10 ? v9 : 0x1p+2f;
    const int m12 = 0x0p+0f <= in_spot;
    const real v13 = m12 ? v11 : 0x1p+1f;
    const real v14 = fabs(in_type);
    const int m15 = v14 == 0x1p+0f;
    const real v16 = m15 ? v13 : 0x1p+0f;
    const int m17 = v16 == 0x0p+0f;
    const real v18 = m17 ? 0x0p+0f : v16;
    const int m19 = v18 == 0x0p+0f;
    const real v20 = in_type + 0x0p+0f;
    const real v21 = in_spot + 0x0p+0f;
    const real v22 = in_strike + 0x0p+0f;
    const real v23 = in_time + 0x0p+0f;
    const real v24 = in_rate + 0x0p+0f;
    const real v25 = in_dividend_yield + 0x0p+0f;
    const real v26 = in_vol + 0x0p+0f;
    const real v27 = sqrt(v23);
    const int m28 = v26 == 0x0p+0f;
    const int m29 = v27 == 0x0p+0f;
    const int m30 = m28 | m29;
    const real v31 = v26 * v27;
    const real v32 = m30 ? 0x0p+0f : v31;
    const real v33 = v24 - v25;
    const real v34 = ntx_ln(v21);
    const real v35 = ntx_ln(v22);
    const real v36 = v34 - v35;
    const int m37 = v33 == 0x0p+0f;
    const int m38 = v23 == 0x0p+0f;
    const int m39 = m37 | m38;
    const real v40 = v33 * v23;
    const real v41 = m39 ? 0x0p+0f : v40;
    const real v42 = v36 + v41;
    const int m43 = v42 == 0x0p+0f;
    const real v44 = copysign(INFINITY, v42);
    const real v45 = m43 ? 0x0p+0f : v44;
    const int m46 = v42 == v42;
    const int m47 = !m46;
    const real v48 = m47 ? v42 : v45;
    const int m49 = v32 == 0x0p+0f;
    const real v50 = v42 / v32;
    const real v51 = m49 ? v48 : v50;
    const real v52 = 0x1p-1f * v26;
    const real v53 = v52 * v26;
    const int m54 = v32 == INFINITY;
    const real v55 = v33 + v53;
    const int m56 = v55 == 0x0p+0f;
    const real v57 = v55 * INFINITY;
    const real v58 = m56 ? 0x0p+0f : v57;
    const real v59 = fma(0x1p-1f, v32, v51);
    const real v60 = m54 ? v58 : v59;
    const real v61 = v33 - v53;
    const int m62 = v61 == 0x0p+0f;
    const real v63 = v61 * INFINITY;
    const real v64 = m62 ? 0x0p+0f : v63;
    const real v65 = fma(-0x1p-1f, v32, v51);
    const real v66 = m54 ? v64 : v65;
    const real v67 = 0x1p+0f / v32;
    const int m68 = v25 == 0x0p+0f;
    const int m69 = m68 | m38;
    const real v70 = v25 * v23;
    const real v71 = m69 ? 0x0p+0f : v70;
    const real v72 = -v71;
    const real v73 = ntx_exp(v72);
    const int m74 = v21 == 0x0p+0f;
    const int m75 = v73 == 0x0p+0f;
    const int m76 = m74 | m75;
    const real v77 = v21 * v73;
    const real v78 = m76 ? 0x0p+0f : v77;
    const int m79 = v24 == 0x0p+0f;
    const int m80 = m79 | m38;
    const real v81 = v24 * v23;
    const real v82 = m80 ? 0x0p+0f : v81;
    const real v83 = -v82;
    const real v84 = ntx_exp(v83);
    const int m85 = v22 == 0x0p+0f;
    const int m86 = v84 == 0x0p+0f;
    const int m87 = m85 | m86;
    const real v88 = v22 * v84;
    const real v89 = m87 ? 0x0p+0f : v88;
    const real v90 = fabs(v60);
    const real v91 = fabs(v66);
    const real v92 = 0x1p+4f < v90 ? 0x1p+4f : v90;
    const real v93 = v92 * v92;
    const real v94 = fma(0x1.604dd4p-3f, v93, 0x1.b930f8p+0f);
    const real v95 = fma(0x1.2d5e02p-6f, v93, 0x1.7daa76p-1f);
    const real v96 = fma(v95, v92, v94);
    const real v97 = fma(v96, v92, 0x1.e19582p+0f);
    const real v98 = fma(0x1.cbe8ep-20f, v93, 0x1.63792cp-3f);
    const real v99 = fma(0x1.2c11c6p-6f, v92, v98);
    const real v100 = fma(v99, v92, 0x1.620b48p-1f);
    const real v101 = v97 + v100;
    const real v102 = fma(v92, v101, 0x1.803f9ap+0f);
    const real v103 = 0x1p+4f < v91 ? 0x1p+4f : v91;
    const real v104 = v103 * v103;
    const real v105 = fma(0x1.604dd4p-3f, v104, 0x1.b930f8p+0f);
    const real v106 = fma(0x1.2d5e02p-6f, v104, 0x1.7daa76p-1f);
    const real v107 = fma(v106, v103, v105);
    const real v108 = fma(v107, v103, 0x1.e19582p+0f);
    const real v109 = fma(0x1.cbe8ep-20f, v104, 0x1.63792cp-3f);
    const real v110 = fma(0x1.2c11c6p-6f, v103, v109);
    const real v111 = fma(v110, v103, 0x1.620b48p-1f);
    const real v112 = v108 + v111;
    const real v113 = fma(v103, v112, 0x1.803f9ap+0f);
    const real v114 = v102 * v113;
    const real v115 = 0x1p+0f / v114;
    const int m116 = v90 < v91;
    const real v117 = m116 ? v78 : v89;
    const real v118 = v90 < v91 ? v90 : v91;
    const real v119 = fabs(v118);
    const real v120 = 0x1p+4f < v119 ? 0x1p+4f : v119;
    const real v121 = v120 * v120;
    const real v122 = v121 * -0x1p-1f;
    const real v123 = fma(v122, 0x1.715476p+0f, 0x1.8p+23f);
    const real v124 = v123 - 0x1.8p+23f;
    const real v125 = fma(v124, -0x1.62e43p-1f, v122);
    const real v126 = v125 * v125;
    const real v127 = fma(0x1.1239e2p-7f, v126, 0x1.555492p-3f);
    const real v128 = fma(0x1.6a2432p-10f, v126, 0x1.5558f2p-5f);
    const real v129 = fma(v128, v125, v127);
    const real v130 = fma(v129, v125, 0x1.fffffcp-2f);
    const real v131 = fma(v126, v130, v125);
    const real v132 = v131 + 0x1p+0f;
    const real v133 = v117 * 0x1.988454p-2f;
    const real v134 = v133 * v132;
    const int m135 = 0x1p+4f <= v120;
    const int m136 = v124 < -0x1.ap+4f;
    const real v137 = m136 ? 0x1.9p+6f : 0x0p+0f;
    const real v138 = v124 + v137;
    const int m139 = v117 == 0x0p+0f;
    const int m140 = m135 | m139;
    const real v141 = ntx_scale2(v134, v138);
    const real v142 = m140 ? 0x0p+0f : v141;
    const real v143 = m136 ? 0x1p-100f : 0x1p+0f;
    const real v144 = v142 * v143;
    const real v145 = v97 * v113;
    const real v146 = v145 * v115;
    const real v147 = v108 * v102;
    const real v148 = v147 * v115;
    const real v149 = v20 * v60;
    const int m150 = v144 == 0x0p+0f;
    const int m151 = v146 == 0x0p+0f;
    const int m152 = m150 | m151;
    const real v153 = v144 * v146;
    const real v154 = m152 ? 0x0p+0f : v153;
    const int m155 = v149 < 0x0p+0f;
    const real v156 = v78 - v154;
    const real v157 = m155 ? v154 : v156;
    const real v158 = v20 * v66;
    const int m159 = v148 == 0x0p+0f;
    const int m160 = m150 | m159;
    const real v161 = v144 * v148;
    const real v162 = m160 ? 0x0p+0f : v161;
    const int m163 = v158 < 0x0p+0f;
    const real v164 = v89 - v162;
    const real v165 = m163 ? v162 : v164;
    const real v166 = v157 - v165;
    const real v167 = fma(v20, v166, 0x0p+0f);
    const real v168 = 0x1p+0f / v21;
    const real v169 = v67 * v168;
    const int m170 = v142 == 0x0p+0f;
    const int m171 = m170 | m29;
    const real v172 = v142 * v27;
    const real v173 = m171 ? 0x0p+0f : v172;
    const int m174 = v169 == 0x0p+0f;
    const int m175 = m170 | m174;
    const real v176 = v142 * v169;
    const real v177 = m175 ? 0x0p+0f : v176;
    const int m178 = v177 == 0x0p+0f;
    const int m179 = v168 == 0x0p+0f;
    const int m180 = m178 | m179;
    const real v181 = v177 * v168;
    const real v182 = m180 ? 0x0p+0f : v181;
    const real v183 = ntx_norm_cdf(v149);
    const int m184 = v183 == 0x0p+0f;
    const int m185 = m75 | m184;
    const real v186 = v73 * v183;
    const real v187 = m185 ? 0x0p+0f : v186;
    const real v188 = v20 * v187;
    const int m189 = v182 == 0x0p+0f;
    const int m190 = v143 == 0x0p+0f;
    const int m191 = m189 | m190;
    const real v192 = v182 * v143;
    const real v193 = m191 ? 0x0p+0f : v192;
    const int m194 = v173 == 0x0p+0f;
    const int m195 = m194 | m190;
    const real v196 = v173 * v143;
    const real v197 = m195 ? 0x0p+0f : v196;
    const real v198 = v26 / v27;
    const real v199 = 0x1p-1f * v198;
    const int m200 = v199 == 0x0p+0f;
    const int m201 = m170 | m200;
    const real v202 = v142 * v199;
    const real v203 = m201 ? 0x0p+0f : v202;
    const int m204 = v203 == 0x0p+0f;
    const int m205 = m204 | m190;
    const real v206 = v203 * v143;
    const real v207 = m205 ? 0x0p+0f : v206;
    const int m208 = v165 == 0x0p+0f;
    const int m209 = m79 | m208;
    const real v210 = v24 * v165;
    const real v211 = m209 ? 0x0p+0f : v210;
    const int m212 = v157 == 0x0p+0f;
    const int m213 = m68 | m212;
    const real v214 = v25 * v157;
    const real v215 = m213 ? 0x0p+0f : v214;
    const real v216 = v215 - v211;
    const real v217 = v20 * v216;
    const real v218 = v217 - v207;
    const int m219 = m38 | m208;
    const real v220 = v23 * v165;
    const real v221 = m219 ? 0x0p+0f : v220;
    const real v222 = v20 * v221;
    const real v223 = -v20;
    const int m224 = m38 | m212;
    const real v225 = v23 * v157;
    const real v226 = m224 ? 0x0p+0f : v225;
    const real v227 = v223 * v226;
    const real v228 = fabs(v90);
    const real v229 = 0x1p+4f < v228 ? 0x1p+4f : v228;
    const real v230 = copysign(v229, v60);
    const real v231 = fabs(v91);
    const real v232 = 0x1p+4f < v231 ? 0x1p+4f : v231;
    const real v233 = copysign(v232, v66);
    const real v234 = v230 * v233;
    const real v235 = 0x1p+0f / v26;
    const real v236 = 0x1p+0f / v23;
    const real v237 = 0x1p-1f * v236;
    const real v238 = v33 * v67;
    const int m239 = m170 | m179;
    const real v240 = v142 * v168;
    const real v241 = m239 ? 0x0p+0f : v240;
    const real v242 = v233 * v235;
    const int m243 = v241 == 0x0p+0f;
    const int m244 = v242 == 0x0p+0f;
    const int m245 = m243 | m244;
    const real v246 = v241 * v242;
    const real v247 = m245 ? 0x0p+0f : v246;
    const int m248 = v247 == 0x0p+0f;
    const int m249 = m248 | m190;
    const real v250 = v247 * v143;
    const real v251 = m249 ? 0x0p+0f : v250;
    const real v252 = -v251;
    const real v253 = v234 * v235;
    const int m254 = v253 == 0x0p+0f;
    const int m255 = m194 | m254;
    const real v256 = v173 * v253;
    const real v257 = m255 ? 0x0p+0f : v256;
    const int m258 = v257 == 0x0p+0f;
    const int m259 = m258 | m190;
    const real v260 = v257 * v143;
    const real v261 = m259 ? 0x0p+0f : v260;
    const real v262 = v233 * v237;
    const real v263 = v238 - v262;
    const real v264 = v25 * v187;
    const real v265 = v20 * v264;
    const int m266 = v263 == 0x0p+0f;
    const int m267 = m243 | m266;
    const real v268 = v241 * v263;
    const real v269 = m267 ? 0x0p+0f : v268;
    const int m270 = v269 == 0x0p+0f;
    const int m271 = m270 | m190;
    const real v272 = v269 * v143;
    const real v273 = m271 ? 0x0p+0f : v272;
    const real v274 = v265 - v273;
    const real v275 = fma(v238, v230, v25);
    const real v276 = 0x1p+0f + v234;
    const real v277 = v276 * v237;
    const real v278 = v275 - v277;
    const int m279 = v278 == 0x0p+0f;
    const int m280 = m194 | m279;
    const real v281 = v173 * v278;
    const real v282 = m280 ? 0x0p+0f : v281;
    const int m283 = v282 == 0x0p+0f;
    const int m284 = m283 | m190;
    const real v285 = v282 * v143;
    const real v286 = m284 ? 0x0p+0f : v285;
    const real v287 = 0x1p+0f - v234;
    const real v288 = v287 * v237;
    const real v289 = v275 + v288;
    const int m290 = v289 == 0x0p+0f;
    const int m291 = m189 | m290;
    const real v292 = v182 * v289;
    const real v293 = m291 ? 0x0p+0f : v292;
    const int m294 = v293 == 0x0p+0f;
    const int m295 = m294 | m190;
    const real v296 = v293 * v143;
    const real v297 = m295 ? 0x0p+0f : v296;
    const real v298 = fma(v230, v67, 0x1p+0f);
    const real v299 = v298 * v168;
    const int m300 = v299 == 0x0p+0f;
    const int m301 = m189 | m300;
    const real v302 = v182 * v299;
    const real v303 = m301 ? 0x0p+0f : v302;
    const int m304 = v303 == 0x0p+0f;
    const int m305 = m304 | m190;
    const real v306 = v303 * v143;
    const real v307 = m305 ? 0x0p+0f : v306;
    const real v308 = -v307;
    const real v309 = v234 - 0x1p+0f;
    const real v310 = v309 * v235;
    const int m311 = v310 == 0x0p+0f;
    const int m312 = m189 | m311;
    const real v313 = v182 * v310;
    const real v314 = m312 ? 0x0p+0f : v313;
    const int m315 = v314 == 0x0p+0f;
    const int m316 = m315 | m190;
    const real v317 = v314 * v143;
    const real v318 = m316 ? 0x0p+0f : v317;
    const real v319 = v233 * v233;
    const real v320 = fma(v230, v230, v319);
    const real v321 = fma(v234, v287, v320);
    const real v322 = v235 * v235;
    const real v323 = v321 * v322;
    const int m324 = v323 == 0x0p+0f;
    const int m325 = m194 | m324;
    const real v326 = v173 * v323;
    const real v327 = m325 ? 0x0p+0f : v326;
    const int m328 = v327 == 0x0p+0f;
    const int m329 = m328 | m190;
    const real v330 = v327 * v143;
    const real v331 = m329 ? 0x0p+0f : v330;
    const real v332 = -v331;
    const real v333 = 0x1p+0f / v22;
    const real v334 = ntx_norm_cdf(v158);
    const int m335 = v334 == 0x0p+0f;
    const int m336 = m86 | m335;
    const real v337 = v84 * v334;
    const real v338 = m336 ? 0x0p+0f : v337;
    const real v339 = v223 * v338;
    const real v340 = v67 * v333;
    const int m341 = v340 == 0x0p+0f;
    const int m342 = m170 | m341;
    const real v343 = v142 * v340;
    const real v344 = m342 ? 0x0p+0f : v343;
    const int m345 = v344 == 0x0p+0f;
    const int m346 = v333 == 0x0p+0f;
    const int m347 = m345 | m346;
    const real v348 = v344 * v333;
    const real v349 = m347 ? 0x0p+0f : v348;
    const int m350 = v349 == 0x0p+0f;
    const int m351 = m350 | m190;
    const real v352 = v349 * v143;
    const real v353 = m351 ? 0x0p+0f : v352;
    const real v354 = -v24;
    const int m355 = v354 == 0x0p+0f;
    const int m356 = m355 | m38;
    const real v357 = v354 * v23;
    const real v358 = m356 ? 0x0p+0f : v357;
    const real v359 = -v358;
    const real v360 = ntx_exp(v359);
    const int m361 = v167 == 0x0p+0f;
    const int m362 = v360 == 0x0p+0f;
    const int m363 = m361 | m362;
    const real v364 = v167 * v360;
    const real v365 = m363 ? 0x0p+0f : v364;
    const real v366 = v167 + 0x0p+0f;
    const int m367 = v366 == v366;
    const int m368 = !m367;
    const real v369 = m368 ? NAN : v366;
    const real v370 = m368 ? 0x1.9p+6f : 0x0p+0f;
    const real v371 = v188 + 0x0p+0f;
    const int m372 = v371 == v371;
    const int m373 = !m372;
    const real v374 = m373 ? NAN : v371;
    const real v375 = m373 ? 0x1.9p+6f : v370;
    const real v376 = v193 + 0x0p+0f;
    const int m377 = v376 == v376;
    const int m378 = !m377;
    const real v379 = m378 ? NAN : v376;
    const real v380 = m378 ? 0x1.9p+6f : v375;
    const real v381 = v197 + 0x0p+0f;
    const int m382 = v381 == v381;
    const int m383 = !m382;
    const real v384 = m383 ? NAN : v381;
    const real v385 = m383 ? 0x1.9p+6f : v380;
    const real v386 = v218 + 0x0p+0f;
    const int m387 = v386 == v386;
    const int m388 = !m387;
    const real v389 = m388 ? NAN : v386;
    const real v390 = m388 ? 0x1.9p+6f : v385;
    const real v391 = v222 + 0x0p+0f;
    const int m392 = v391 == v391;
    const int m393 = !m392;
    const real v394 = m393 ? NAN : v391;
    const real v395 = m393 ? 0x1.9p+6f : v390;
    const real v396 = v227 + 0x0p+0f;
    const int m397 = v396 == v396;
    const int m398 = !m397;
    const real v399 = m398 ? NAN : v396;
    const real v400 = m398 ? 0x1.9p+6f : v395;
    const real v401 = v252 + 0x0p+0f;
    const int m402 = v401 == v401;
    const int m403 = !m402;
    const real v404 = m403 ? NAN : v401;
    const real v405 = m403 ? 0x1.9p+6f : v400;
    const real v406 = v261 + 0x0p+0f;
    const int m407 = v406 == v406;
    const int m408 = !m407;
    const real v409 = m408 ? NAN : v406;
    const real v410 = m408 ? 0x1.9p+6f : v405;
    const real v411 = v274 + 0x0p+0f;
    const int m412 = v411 == v411;
    const int m413 = !m412;
    const real v414 = m413 ? NAN : v411;
    const real v415 = m413 ? 0x1.9p+6f : v410;
    const real v416 = v286 + 0x0p+0f;
    const int m417 = v416 == v416;
    const int m418 = !m417;
    const real v419 = m418 ? NAN : v416;
    const real v420 = m418 ? 0x1.9p+6f : v415;
    const real v421 = v308 + 0x0p+0f;
    const int m422 = v421 == v421;
    const int m423 = !m422;
    const real v424 = m423 ? NAN : v421;
    const real v425 = m423 ? 0x1.9p+6f : v420;
    const real v426 = v318 + 0x0p+0f;
    const int m427 = v426 == v426;
    const int m428 = !m427;
    const real v429 = m428 ? NAN : v426;
    const real v430 = m428 ? 0x1.9p+6f : v425;
    const real v431 = v297 + 0x0p+0f;
    const int m432 = v431 == v431;
    const int m433 = !m432;
    const real v434 = m433 ? NAN : v431;
    const real v435 = m433 ? 0x1.9p+6f : v430;
    const real v436 = v332 + 0x0p+0f;
    const int m437 = v436 == v436;
    const int m438 = !m437;
    const real v439 = m438 ? NAN : v436;
    const real v440 = m438 ? 0x1.9p+6f : v435;
    const real v441 = v339 + 0x0p+0f;
    const int m442 = v441 == v441;
    const int m443 = !m442;
    const real v444 = m443 ? NAN : v441;
    const real v445 = m443 ? 0x1.9p+6f : v440;
    const real v446 = v353 + 0x0p+0f;
    const int m447 = v446 == v446;
    const int m448 = !m447;
    const real v449 = m448 ? NAN : v446;
    const real v450 = m448 ? 0x1.9p+6f : v445;
    const real v451 = v334 + 0x0p+0f;
    const int m452 = v451 == v451;
    const int m453 = !m452;
    const real v454 = m453 ? NAN : v451;
    const real v455 = m453 ? 0x1.9p+6f : v450;
    const real v456 = v365 + 0x0p+0f;
    const int m457 = v456 == v456;
    const int m458 = !m457;
    const real v459 = m458 ? NAN : v456;
    const real v460 = m458 ? 0x1.9p+6f : v455;
    const real v461 = m19 ? v369 : NAN;
    const real v462 = m19 ? v374 : NAN;
    const real v463 = m19 ? v379 : NAN;
    const real v464 = m19 ? v384 : NAN;
    const real v465 = m19 ? v389 : NAN;
    const real v466 = m19 ? v394 : NAN;
    const real v467 = m19 ? v399 : NAN;
    const real v468 = m19 ? v404 : NAN;
    const real v469 = m19 ? v409 : NAN;
    const real v470 = m19 ? v414 : NAN;
    const real v471 = m19 ? v419 : NAN;
    const real v472 = m19 ? v424 : NAN;
    const real v473 = m19 ? v429 : NAN;
    const real v474 = m19 ? v434 : NAN;
    const real v475 = m19 ? v439 : NAN;
    const real v476 = m19 ? v444 : NAN;
    const real v477 = m19 ? v449 : NAN;
    const real v478 = m19 ? v454 : NAN;
    const real v479 = m19 ? v459 : NAN;
    const real v480 = m19 ? v460 : v18;
    out[0] = v480; /* kind */
    out[1] = v461; /* price */
    out[2] = v462; /* delta */
    out[3] = v463; /* gamma */
    out[4] = v464; /* vega */
    out[5] = v465; /* theta */
    out[6] = v466; /* rho */
    out[7] = v467; /* phi */
    out[8] = v468; /* vanna */
    out[9] = v469; /* volga */
    out[10] = v470; /* charm */
    out[11] = v471; /* veta */
    out[12] = v472; /* speed */
    out[13] = v473; /* zomma */
    out[14] = v474; /* color */
    out[15] = v475; /* ultima */
    out[16] = v476; /* dual_delta */
    out[17] = v477; /* dual_gamma */
    out[18] = v478; /* itm_probability */
    out[19] = v479; /* undiscounted_price */
}

#define NTX_INPUT_COUNT 7
#define NTX_INPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5) M(6)
#define NTX_OUTPUT_COUNT 19
#define NTX_OUTPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5) M(6) M(7) M(8) M(9) M(10) M(11) M(12) M(13) M(14) M(15) M(16) M(17) M(18)

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
