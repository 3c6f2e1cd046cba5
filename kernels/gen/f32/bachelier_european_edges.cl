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
    const real in_forward = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_vol = in[5];
    const int m0 = 0x0p+0f <= in_vol;
    const real v1 = m0 ? 0x0p+0f : 0x1p+3f;
    const real v2 = in_rate * 0x0p+0f;
    const int m3 = v2 == 0x0p+0f;
    const real v4 = m3 ? v1 : 0x1.8p+2f;
    const int m5 = 0x0p+0f <= in_time;
    const real v6 = m5 ? v4 : 0x1.4p+2f;
    const real v7 = in_strike * 0x0p+0f;
    const int m8 = v7 == 0x0p+0f;
    const real v9 = m8 ? v6 : 0x1p+2f;
    const real v10 = in_forward * 0x0p+0f;
    const int m11 = v10 == 0x0p+0f;
    const real v12 = m11 ? v9 : 0x1.8p+1f;
    const real v13 = fabs(in_type);
    const int m14 = v13 == 0x1p+0f;
    const real v15 = m14 ? v12 : 0x1p+0f;
    const int m16 = v15 == 0x0p+0f;
    const real v17 = m16 ? 0x0p+0f : v15;
    const int m18 = v17 == 0x0p+0f;
    const real v19 = in_type + 0x0p+0f;
    const real v20 = in_forward + 0x0p+0f;
    const real v21 = in_strike + 0x0p+0f;
    const real v22 = in_time + 0x0p+0f;
    const real v23 = in_rate + 0x0p+0f;
    const real v24 = in_vol + 0x0p+0f;
    const real v25 = sqrt(v22);
    const int m26 = v24 == 0x0p+0f;
    const int m27 = v25 == 0x0p+0f;
    const int m28 = m26 | m27;
    const real v29 = v24 * v25;
    const real v30 = m28 ? 0x0p+0f : v29;
    const real v31 = 0x1p+0f / v30;
    const real v32 = v20 - v21;
    const int m33 = v32 == 0x0p+0f;
    const int m34 = v31 == 0x0p+0f;
    const int m35 = m33 | m34;
    const real v36 = v32 * v31;
    const real v37 = m35 ? 0x0p+0f : v36;
    const int m38 = v23 == 0x0p+0f;
    const int m39 = v22 == 0x0p+0f;
    const int m40 = m38 | m39;
    const real v41 = v23 * v22;
    const real v42 = m40 ? 0x0p+0f : v41;
    const real v43 = -v42;
    const real v44 = ntx_exp(v43);
    const real v45 = fabs(v37);
    const real v46 = 0x1p+4f < v45 ? 0x1p+4f : v45;
    const real v47 = 0x1p+4f < v46 ? 0x1p+4f : v46;
    const real v48 = v47 * v47;
    const real v49 = fma(0x1.2c11c6p-6f, v48, 0x1.620b48p-1f);
    const real v50 = fma(0x1.cbe8ep-20f, v48, 0x1.63792cp-3f);
    const real v51 = fma(v50, v47, v49);
    const real v52 = fma(v51, v47, 0x1.803f9ap+0f);
    const real v53 = fma(0x1.604dd4p-3f, v48, 0x1.b930f8p+0f);
    const real v54 = fma(0x1.2d5e02p-6f, v48, 0x1.7daa76p-1f);
    const real v55 = fma(v54, v47, v53);
    const real v56 = fma(v55, v47, 0x1.e19582p+0f);
    const real v57 = fma(v47, v56, v52);
    const real v58 = v56 / v57;
    const real v59 = v46 * v46;
    const real v60 = v59 * -0x1p-1f;
    const real v61 = fma(v60, 0x1.715476p+0f, 0x1.8p+23f);
    const real v62 = v61 - 0x1.8p+23f;
    const real v63 = fma(v62, -0x1.62e43p-1f, v60);
    const real v64 = v63 * v63;
    const real v65 = fma(0x1.1239e2p-7f, v64, 0x1.555492p-3f);
    const real v66 = fma(0x1.6a2432p-10f, v64, 0x1.5558f2p-5f);
    const real v67 = fma(v66, v63, v65);
    const real v68 = fma(v67, v63, 0x1.fffffcp-2f);
    const real v69 = fma(v64, v68, v63);
    const real v70 = v69 + 0x1p+0f;
    const real v71 = v44 * 0x1.988454p-2f;
    const real v72 = v71 * v70;
    const int m73 = 0x1p+4f <= v46;
    const int m74 = v62 < -0x1.ap+4f;
    const real v75 = m74 ? 0x1.9p+6f : 0x0p+0f;
    const real v76 = v62 + v75;
    const int m77 = v44 == 0x0p+0f;
    const int m78 = m73 | m77;
    const real v79 = ntx_scale2(v72, v76);
    const real v80 = m78 ? 0x0p+0f : v79;
    const real v81 = m74 ? 0x1p-100f : 0x1p+0f;
    const real v82 = v80 * v81;
    const real v83 = fabs(v32);
    const real v84 = -v58;
    const real v85 = fma(v83, v84, v30);
    const int m86 = v80 == 0x0p+0f;
    const int m87 = v85 == 0x0p+0f;
    const int m88 = m86 | m87;
    const real v89 = v80 * v85;
    const real v90 = m88 ? 0x0p+0f : v89;
    const int m91 = v90 == 0x0p+0f;
    const int m92 = v81 == 0x0p+0f;
    const int m93 = m91 | m92;
    const real v94 = v90 * v81;
    const real v95 = m93 ? 0x0p+0f : v94;
    const real v96 = v19 * v32;
    const real v97 = 0x0p+0f > v96 ? 0x0p+0f : v96;
    const int m98 = v97 == 0x0p+0f;
    const int m99 = m77 | m98;
    const real v100 = v44 * v97;
    const real v101 = m99 ? 0x0p+0f : v100;
    const real v102 = v101 + v95;
    const real v103 = v82 * v58;
    const int m104 = v96 < 0x0p+0f;
    const real v105 = v44 - v103;
    const real v106 = m104 ? v103 : v105;
    const real v107 = 0x1p+0f / v22;
    const real v108 = 0x1p+0f / v24;
    const real v109 = v19 * v106;
    const int m110 = m86 | m34;
    const real v111 = v80 * v31;
    const real v112 = m110 ? 0x0p+0f : v111;
    const int m113 = m86 | m27;
    const real v114 = v80 * v25;
    const real v115 = m113 ? 0x0p+0f : v114;
    const int m116 = v112 == 0x0p+0f;
    const int m117 = m116 | m92;
    const real v118 = v112 * v81;
    const real v119 = m117 ? 0x0p+0f : v118;
    const int m120 = v115 == 0x0p+0f;
    const int m121 = m120 | m92;
    const real v122 = v115 * v81;
    const real v123 = m121 ? 0x0p+0f : v122;
    const real v124 = v24 / v25;
    const real v125 = 0x1p-1f * v124;
    const int m126 = v125 == 0x0p+0f;
    const int m127 = m86 | m126;
    const real v128 = v80 * v125;
    const real v129 = m127 ? 0x0p+0f : v128;
    const int m130 = v129 == 0x0p+0f;
    const int m131 = m130 | m92;
    const real v132 = v129 * v81;
    const real v133 = m131 ? 0x0p+0f : v132;
    const int m134 = v102 == 0x0p+0f;
    const int m135 = m38 | m134;
    const real v136 = v23 * v102;
    const real v137 = m135 ? 0x0p+0f : v136;
    const real v138 = v137 - v133;
    const int m139 = m39 | m134;
    const real v140 = v22 * v102;
    const real v141 = m139 ? 0x0p+0f : v140;
    const real v142 = -v141;
    const real v143 = copysign(v46, v37);
    const real v144 = v143 * v143;
    const real v145 = 0x1p-1f * v107;
    const real v146 = v143 * v31;
    const int m147 = v146 == 0x0p+0f;
    const int m148 = m120 | m147;
    const real v149 = v115 * v146;
    const real v150 = m148 ? 0x0p+0f : v149;
    const int m151 = v150 == 0x0p+0f;
    const int m152 = m151 | m92;
    const real v153 = v150 * v81;
    const real v154 = m152 ? 0x0p+0f : v153;
    const real v155 = -v154;
    const real v156 = v144 * v108;
    const int m157 = v156 == 0x0p+0f;
    const int m158 = m120 | m157;
    const real v159 = v115 * v156;
    const real v160 = m158 ? 0x0p+0f : v159;
    const int m161 = v160 == 0x0p+0f;
    const int m162 = m161 | m92;
    const real v163 = v160 * v81;
    const real v164 = m162 ? 0x0p+0f : v163;
    const int m165 = v109 == 0x0p+0f;
    const int m166 = m38 | m165;
    const real v167 = v23 * v109;
    const real v168 = m166 ? 0x0p+0f : v167;
    const real v169 = v143 * v145;
    const int m170 = v169 == 0x0p+0f;
    const int m171 = m86 | m170;
    const real v172 = v80 * v169;
    const real v173 = m171 ? 0x0p+0f : v172;
    const int m174 = v173 == 0x0p+0f;
    const int m175 = m174 | m92;
    const real v176 = v173 * v81;
    const real v177 = m175 ? 0x0p+0f : v176;
    const real v178 = v168 + v177;
    const real v179 = 0x1p+0f + v144;
    const real v180 = v179 * v145;
    const real v181 = v23 - v180;
    const int m182 = v181 == 0x0p+0f;
    const int m183 = m120 | m182;
    const real v184 = v115 * v181;
    const real v185 = m183 ? 0x0p+0f : v184;
    const int m186 = v185 == 0x0p+0f;
    const int m187 = m186 | m92;
    const real v188 = v185 * v81;
    const real v189 = m187 ? 0x0p+0f : v188;
    const real v190 = 0x1p+0f - v144;
    const real v191 = v190 * v145;
    const real v192 = v23 + v191;
    const int m193 = v192 == 0x0p+0f;
    const int m194 = m116 | m193;
    const real v195 = v112 * v192;
    const real v196 = m194 ? 0x0p+0f : v195;
    const int m197 = v196 == 0x0p+0f;
    const int m198 = m197 | m92;
    const real v199 = v196 * v81;
    const real v200 = m198 ? 0x0p+0f : v199;
    const int m201 = m116 | m147;
    const real v202 = v112 * v146;
    const real v203 = m201 ? 0x0p+0f : v202;
    const int m204 = v203 == 0x0p+0f;
    const int m205 = m204 | m92;
    const real v206 = v203 * v81;
    const real v207 = m205 ? 0x0p+0f : v206;
    const real v208 = -v207;
    const real v209 = v144 - 0x1p+0f;
    const real v210 = v209 * v108;
    const int m211 = v210 == 0x0p+0f;
    const int m212 = m116 | m211;
    const real v213 = v112 * v210;
    const real v214 = m212 ? 0x0p+0f : v213;
    const int m215 = v214 == 0x0p+0f;
    const int m216 = m215 | m92;
    const real v217 = v214 * v81;
    const real v218 = m216 ? 0x0p+0f : v217;
    const real v219 = v144 - 0x1.8p+1f;
    const real v220 = v144 * v219;
    const real v221 = v108 * v108;
    const real v222 = v220 * v221;
    const int m223 = v222 == 0x0p+0f;
    const int m224 = m120 | m223;
    const real v225 = v115 * v222;
    const real v226 = m224 ? 0x0p+0f : v225;
    const int m227 = v226 == 0x0p+0f;
    const int m228 = m227 | m92;
    const real v229 = v226 * v81;
    const real v230 = m228 ? 0x0p+0f : v229;
    const real v231 = -v109;
    const real v232 = v19 * v143;
    const real v233 = ntx_norm_cdf(v232);
    const real v234 = -v23;
    const int m235 = v234 == 0x0p+0f;
    const int m236 = m235 | m39;
    const real v237 = v234 * v22;
    const real v238 = m236 ? 0x0p+0f : v237;
    const real v239 = -v238;
    const real v240 = ntx_exp(v239);
    const int m241 = v240 == 0x0p+0f;
    const int m242 = m134 | m241;
    const real v243 = v102 * v240;
    const real v244 = m242 ? 0x0p+0f : v243;
    const real v245 = v102 + 0x0p+0f;
    const int m246 = v245 == v245;
    const int m247 = !m246;
    const real v248 = m247 ? NAN : v245;
    const real v249 = m247 ? 0x1.9p+6f : 0x0p+0f;
    const real v250 = v109 + 0x0p+0f;
    const int m251 = v250 == v250;
    const int m252 = !m251;
    const real v253 = m252 ? NAN : v250;
    const real v254 = m252 ? 0x1.9p+6f : v249;
    const real v255 = v119 + 0x0p+0f;
    const int m256 = v255 == v255;
    const int m257 = !m256;
    const real v258 = m257 ? NAN : v255;
    const real v259 = m257 ? 0x1.9p+6f : v254;
    const real v260 = v123 + 0x0p+0f;
    const int m261 = v260 == v260;
    const int m262 = !m261;
    const real v263 = m262 ? NAN : v260;
    const real v264 = m262 ? 0x1.9p+6f : v259;
    const real v265 = v138 + 0x0p+0f;
    const int m266 = v265 == v265;
    const int m267 = !m266;
    const real v268 = m267 ? NAN : v265;
    const real v269 = m267 ? 0x1.9p+6f : v264;
    const real v270 = v142 + 0x0p+0f;
    const int m271 = v270 == v270;
    const int m272 = !m271;
    const real v273 = m272 ? NAN : v270;
    const real v274 = m272 ? 0x1.9p+6f : v269;
    const real v275 = v155 + 0x0p+0f;
    const int m276 = v275 == v275;
    const int m277 = !m276;
    const real v278 = m277 ? NAN : v275;
    const real v279 = m277 ? 0x1.9p+6f : v274;
    const real v280 = v164 + 0x0p+0f;
    const int m281 = v280 == v280;
    const int m282 = !m281;
    const real v283 = m282 ? NAN : v280;
    const real v284 = m282 ? 0x1.9p+6f : v279;
    const real v285 = v178 + 0x0p+0f;
    const int m286 = v285 == v285;
    const int m287 = !m286;
    const real v288 = m287 ? NAN : v285;
    const real v289 = m287 ? 0x1.9p+6f : v284;
    const real v290 = v189 + 0x0p+0f;
    const int m291 = v290 == v290;
    const int m292 = !m291;
    const real v293 = m292 ? NAN : v290;
    const real v294 = m292 ? 0x1.9p+6f : v289;
    const real v295 = v208 + 0x0p+0f;
    const int m296 = v295 == v295;
    const int m297 = !m296;
    const real v298 = m297 ? NAN : v295;
    const real v299 = m297 ? 0x1.9p+6f : v294;
    const real v300 = v218 + 0x0p+0f;
    const int m301 = v300 == v300;
    const int m302 = !m301;
    const real v303 = m302 ? NAN : v300;
    const real v304 = m302 ? 0x1.9p+6f : v299;
    const real v305 = v200 + 0x0p+0f;
    const int m306 = v305 == v305;
    const int m307 = !m306;
    const real v308 = m307 ? NAN : v305;
    const real v309 = m307 ? 0x1.9p+6f : v304;
    const real v310 = v230 + 0x0p+0f;
    const int m311 = v310 == v310;
    const int m312 = !m311;
    const real v313 = m312 ? NAN : v310;
    const real v314 = m312 ? 0x1.9p+6f : v309;
    const real v315 = v231 + 0x0p+0f;
    const int m316 = v315 == v315;
    const int m317 = !m316;
    const real v318 = m317 ? NAN : v315;
    const real v319 = m317 ? 0x1.9p+6f : v314;
    const real v320 = m257 ? 0x1.9p+6f : v319;
    const real v321 = v233 + 0x0p+0f;
    const int m322 = v321 == v321;
    const int m323 = !m322;
    const real v324 = m323 ? NAN : v321;
    const real v325 = m323 ? 0x1.9p+6f : v320;
    const real v326 = v244 + 0x0p+0f;
    const int m327 = v326 == v326;
    const int m328 = !m327;
    const real v329 = m328 ? NAN : v326;
    const real v330 = m328 ? 0x1.9p+6f : v325;
    const real v331 = m18 ? v248 : NAN;
    const real v332 = m18 ? v253 : NAN;
    const real v333 = m18 ? v258 : NAN;
    const real v334 = m18 ? v263 : NAN;
    const real v335 = m18 ? v268 : NAN;
    const real v336 = m18 ? v273 : NAN;
    const real v337 = m18 ? v278 : NAN;
    const real v338 = m18 ? v283 : NAN;
    const real v339 = m18 ? v288 : NAN;
    const real v340 = m18 ? v293 : NAN;
    const real v341 = m18 ? v298 : NAN;
    const real v342 = m18 ? v303 : NAN;
    const real v343 = m18 ? v308 : NAN;
    const real v344 = m18 ? v313 : NAN;
    const real v345 = m18 ? v318 : NAN;
    const real v346 = m18 ? v324 : NAN;
    const real v347 = m18 ? v329 : NAN;
    const real v348 = m18 ? v330 : v17;
    out[0] = v348; /* kind */
    out[1] = v331; /* price */
    out[2] = v332; /* delta */
    out[3] = v333; /* gamma */
    out[4] = v334; /* vega */
    out[5] = v335; /* theta */
    out[6] = v336; /* rho */
    out[7] = v337; /* vanna */
    out[8] = v338; /* volga */
    out[9] = v339; /* charm */
    out[10] = v340; /* veta */
    out[11] = v341; /* speed */
    out[12] = v342; /* zomma */
    out[13] = v343; /* color */
    out[14] = v344; /* ultima */
    out[15] = v345; /* dual_delta */
    out[16] = v333; /* dual_gamma */
    out[17] = v346; /* itm_probability */
    out[18] = v347; /* undiscounted_price */
}

#define NTX_INPUT_COUNT 6
#define NTX_INPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5)
#define NTX_OUTPUT_COUNT 18
#define NTX_OUTPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5) M(6) M(7) M(8) M(9) M(10) M(11) M(12) M(13) M(14) M(15) M(16) M(17)

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
