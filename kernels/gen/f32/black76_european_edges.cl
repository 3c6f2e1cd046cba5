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
    const int m7 = 0x0p+0f <= in_strike;
    const real v8 = m7 ? v6 : 0x1p+2f;
    const int m9 = 0x0p+0f <= in_forward;
    const real v10 = m9 ? v8 : 0x1.8p+1f;
    const real v11 = fabs(in_type);
    const int m12 = v11 == 0x1p+0f;
    const real v13 = m12 ? v10 : 0x1p+0f;
    const int m14 = v13 == 0x0p+0f;
    const real v15 = m14 ? 0x0p+0f : v13;
    const int m16 = v15 == 0x0p+0f;
    const real v17 = in_type + 0x0p+0f;
    const real v18 = in_forward + 0x0p+0f;
    const real v19 = in_strike + 0x0p+0f;
    const real v20 = in_time + 0x0p+0f;
    const real v21 = in_rate + 0x0p+0f;
    const real v22 = in_vol + 0x0p+0f;
    const real v23 = sqrt(v20);
    const int m24 = v22 == 0x0p+0f;
    const int m25 = v23 == 0x0p+0f;
    const int m26 = m24 | m25;
    const real v27 = v22 * v23;
    const real v28 = m26 ? 0x0p+0f : v27;
    const real v29 = ntx_ln(v18);
    const real v30 = ntx_ln(v19);
    const real v31 = v29 - v30;
    const int m32 = v20 == 0x0p+0f;
    const real v33 = v31 + 0x0p+0f;
    const int m34 = v33 == 0x0p+0f;
    const real v35 = copysign(INFINITY, v33);
    const real v36 = m34 ? 0x0p+0f : v35;
    const int m37 = v33 == v33;
    const int m38 = !m37;
    const real v39 = m38 ? v33 : v36;
    const int m40 = v28 == 0x0p+0f;
    const real v41 = v33 / v28;
    const real v42 = m40 ? v39 : v41;
    const real v43 = 0x1p-1f * v22;
    const real v44 = v43 * v22;
    const int m45 = v28 == INFINITY;
    const real v46 = 0x0p+0f + v44;
    const int m47 = v46 == 0x0p+0f;
    const real v48 = v46 * INFINITY;
    const real v49 = m47 ? 0x0p+0f : v48;
    const real v50 = fma(0x1p-1f, v28, v42);
    const real v51 = m45 ? v49 : v50;
    const real v52 = 0x0p+0f - v44;
    const int m53 = v52 == 0x0p+0f;
    const real v54 = v52 * INFINITY;
    const real v55 = m53 ? 0x0p+0f : v54;
    const real v56 = fma(-0x1p-1f, v28, v42);
    const real v57 = m45 ? v55 : v56;
    const real v58 = 0x1p+0f / v28;
    const int m59 = v21 == 0x0p+0f;
    const int m60 = m59 | m32;
    const real v61 = v21 * v20;
    const real v62 = m60 ? 0x0p+0f : v61;
    const real v63 = -v62;
    const real v64 = ntx_exp(v63);
    const int m65 = v18 == 0x0p+0f;
    const int m66 = v64 == 0x0p+0f;
    const int m67 = m65 | m66;
    const real v68 = v18 * v64;
    const real v69 = m67 ? 0x0p+0f : v68;
    const int m70 = v19 == 0x0p+0f;
    const int m71 = m70 | m66;
    const real v72 = v19 * v64;
    const real v73 = m71 ? 0x0p+0f : v72;
    const real v74 = fabs(v51);
    const real v75 = fabs(v57);
    const real v76 = 0x1p+4f < v74 ? 0x1p+4f : v74;
    const real v77 = v76 * v76;
    const real v78 = fma(0x1.604dd4p-3f, v77, 0x1.b930f8p+0f);
    const real v79 = fma(0x1.2d5e02p-6f, v77, 0x1.7daa76p-1f);
    const real v80 = fma(v79, v76, v78);
    const real v81 = fma(v80, v76, 0x1.e19582p+0f);
    const real v82 = fma(0x1.cbe8ep-20f, v77, 0x1.63792cp-3f);
    const real v83 = fma(0x1.2c11c6p-6f, v76, v82);
    const real v84 = fma(v83, v76, 0x1.620b48p-1f);
    const real v85 = v81 + v84;
    const real v86 = fma(v76, v85, 0x1.803f9ap+0f);
    const real v87 = 0x1p+4f < v75 ? 0x1p+4f : v75;
    const real v88 = v87 * v87;
    const real v89 = fma(0x1.604dd4p-3f, v88, 0x1.b930f8p+0f);
    const real v90 = fma(0x1.2d5e02p-6f, v88, 0x1.7daa76p-1f);
    const real v91 = fma(v90, v87, v89);
    const real v92 = fma(v91, v87, 0x1.e19582p+0f);
    const real v93 = fma(0x1.cbe8ep-20f, v88, 0x1.63792cp-3f);
    const real v94 = fma(0x1.2c11c6p-6f, v87, v93);
    const real v95 = fma(v94, v87, 0x1.620b48p-1f);
    const real v96 = v92 + v95;
    const real v97 = fma(v87, v96, 0x1.803f9ap+0f);
    const real v98 = v86 * v97;
    const real v99 = 0x1p+0f / v98;
    const int m100 = v74 < v75;
    const real v101 = m100 ? v69 : v73;
    const real v102 = v74 < v75 ? v74 : v75;
    const real v103 = fabs(v102);
    const real v104 = 0x1p+4f < v103 ? 0x1p+4f : v103;
    const real v105 = v104 * v104;
    const real v106 = v105 * -0x1p-1f;
    const real v107 = fma(v106, 0x1.715476p+0f, 0x1.8p+23f);
    const real v108 = v107 - 0x1.8p+23f;
    const real v109 = fma(v108, -0x1.62e43p-1f, v106);
    const real v110 = v109 * v109;
    const real v111 = fma(0x1.1239e2p-7f, v110, 0x1.555492p-3f);
    const real v112 = fma(0x1.6a2432p-10f, v110, 0x1.5558f2p-5f);
    const real v113 = fma(v112, v109, v111);
    const real v114 = fma(v113, v109, 0x1.fffffcp-2f);
    const real v115 = fma(v110, v114, v109);
    const real v116 = v115 + 0x1p+0f;
    const real v117 = v101 * 0x1.988454p-2f;
    const real v118 = v117 * v116;
    const int m119 = 0x1p+4f <= v104;
    const int m120 = v108 < -0x1.ap+4f;
    const real v121 = m120 ? 0x1.9p+6f : 0x0p+0f;
    const real v122 = v108 + v121;
    const int m123 = v101 == 0x0p+0f;
    const int m124 = m119 | m123;
    const real v125 = ntx_scale2(v118, v122);
    const real v126 = m124 ? 0x0p+0f : v125;
    const real v127 = m120 ? 0x1p-100f : 0x1p+0f;
    const real v128 = v126 * v127;
    const real v129 = v81 * v97;
    const real v130 = v129 * v99;
    const real v131 = v92 * v86;
    const real v132 = v131 * v99;
    const real v133 = v17 * v51;
    const int m134 = v128 == 0x0p+0f;
    const int m135 = v130 == 0x0p+0f;
    const int m136 = m134 | m135;
    const real v137 = v128 * v130;
    const real v138 = m136 ? 0x0p+0f : v137;
    const int m139 = v133 < 0x0p+0f;
    const real v140 = v69 - v138;
    const real v141 = m139 ? v138 : v140;
    const real v142 = v17 * v57;
    const int m143 = v132 == 0x0p+0f;
    const int m144 = m134 | m143;
    const real v145 = v128 * v132;
    const real v146 = m144 ? 0x0p+0f : v145;
    const int m147 = v142 < 0x0p+0f;
    const real v148 = v73 - v146;
    const real v149 = m147 ? v146 : v148;
    const real v150 = v141 - v149;
    const real v151 = fma(v17, v150, 0x0p+0f);
    const real v152 = 0x1p+0f / v18;
    const real v153 = v58 * v152;
    const int m154 = v126 == 0x0p+0f;
    const int m155 = m154 | m25;
    const real v156 = v126 * v23;
    const real v157 = m155 ? 0x0p+0f : v156;
    const int m158 = v153 == 0x0p+0f;
    const int m159 = m154 | m158;
    const real v160 = v126 * v153;
    const real v161 = m159 ? 0x0p+0f : v160;
    const int m162 = v161 == 0x0p+0f;
    const int m163 = v152 == 0x0p+0f;
    const int m164 = m162 | m163;
    const real v165 = v161 * v152;
    const real v166 = m164 ? 0x0p+0f : v165;
    const real v167 = ntx_norm_cdf(v133);
    const int m168 = v167 == 0x0p+0f;
    const int m169 = m66 | m168;
    const real v170 = v64 * v167;
    const real v171 = m169 ? 0x0p+0f : v170;
    const real v172 = v17 * v171;
    const int m173 = v166 == 0x0p+0f;
    const int m174 = v127 == 0x0p+0f;
    const int m175 = m173 | m174;
    const real v176 = v166 * v127;
    const real v177 = m175 ? 0x0p+0f : v176;
    const int m178 = v157 == 0x0p+0f;
    const int m179 = m178 | m174;
    const real v180 = v157 * v127;
    const real v181 = m179 ? 0x0p+0f : v180;
    const real v182 = v22 / v23;
    const real v183 = 0x1p-1f * v182;
    const int m184 = v183 == 0x0p+0f;
    const int m185 = m154 | m184;
    const real v186 = v126 * v183;
    const real v187 = m185 ? 0x0p+0f : v186;
    const int m188 = v187 == 0x0p+0f;
    const int m189 = m188 | m174;
    const real v190 = v187 * v127;
    const real v191 = m189 ? 0x0p+0f : v190;
    const int m192 = v149 == 0x0p+0f;
    const int m193 = m59 | m192;
    const real v194 = v21 * v149;
    const real v195 = m193 ? 0x0p+0f : v194;
    const int m196 = v141 == 0x0p+0f;
    const int m197 = m59 | m196;
    const real v198 = v21 * v141;
    const real v199 = m197 ? 0x0p+0f : v198;
    const real v200 = v199 - v195;
    const real v201 = v17 * v200;
    const real v202 = v201 - v191;
    const int m203 = v151 == 0x0p+0f;
    const int m204 = m32 | m203;
    const real v205 = v20 * v151;
    const real v206 = m204 ? 0x0p+0f : v205;
    const real v207 = -v206;
    const real v208 = fabs(v74);
    const real v209 = 0x1p+4f < v208 ? 0x1p+4f : v208;
    const real v210 = copysign(v209, v51);
    const real v211 = fabs(v75);
    const real v212 = 0x1p+4f < v211 ? 0x1p+4f : v211;
    const real v213 = copysign(v212, v57);
    const real v214 = v210 * v213;
    const real v215 = 0x1p+0f / v22;
    const real v216 = 0x1p+0f / v20;
    const real v217 = 0x1p-1f * v216;
    const real v218 = 0x0p+0f * v58;
    const int m219 = m154 | m163;
    const real v220 = v126 * v152;
    const real v221 = m219 ? 0x0p+0f : v220;
    const real v222 = v213 * v215;
    const int m223 = v221 == 0x0p+0f;
    const int m224 = v222 == 0x0p+0f;
    const int m225 = m223 | m224;
    const real v226 = v221 * v222;
    const real v227 = m225 ? 0x0p+0f : v226;
    const int m228 = v227 == 0x0p+0f;
    const int m229 = m228 | m174;
    const real v230 = v227 * v127;
    const real v231 = m229 ? 0x0p+0f : v230;
    const real v232 = -v231;
    const real v233 = v214 * v215;
    const int m234 = v233 == 0x0p+0f;
    const int m235 = m178 | m234;
    const real v236 = v157 * v233;
    const real v237 = m235 ? 0x0p+0f : v236;
    const int m238 = v237 == 0x0p+0f;
    const int m239 = m238 | m174;
    const real v240 = v237 * v127;
    const real v241 = m239 ? 0x0p+0f : v240;
    const real v242 = v213 * v217;
    const real v243 = v218 - v242;
    const real v244 = v21 * v171;
    const real v245 = v17 * v244;
    const int m246 = v243 == 0x0p+0f;
    const int m247 = m223 | m246;
    const real v248 = v221 * v243;
    const real v249 = m247 ? 0x0p+0f : v248;
    const int m250 = v249 == 0x0p+0f;
    const int m251 = m250 | m174;
    const real v252 = v249 * v127;
    const real v253 = m251 ? 0x0p+0f : v252;
    const real v254 = v245 - v253;
    const real v255 = fma(v218, v210, v21);
    const real v256 = 0x1p+0f + v214;
    const real v257 = v256 * v217;
    const real v258 = v255 - v257;
    const int m259 = v258 == 0x0p+0f;
    const int m260 = m178 | m259;
    const real v261 = v157 * v258;
    const real v262 = m260 ? 0x0p+0f : v261;
    const int m263 = v262 == 0x0p+0f;
    const int m264 = m263 | m174;
    const real v265 = v262 * v127;
    const real v266 = m264 ? 0x0p+0f : v265;
    const real v267 = 0x1p+0f - v214;
    const real v268 = v267 * v217;
    const real v269 = v255 + v268;
    const int m270 = v269 == 0x0p+0f;
    const int m271 = m173 | m270;
    const real v272 = v166 * v269;
    const real v273 = m271 ? 0x0p+0f : v272;
    const int m274 = v273 == 0x0p+0f;
    const int m275 = m274 | m174;
    const real v276 = v273 * v127;
    const real v277 = m275 ? 0x0p+0f : v276;
    const real v278 = fma(v210, v58, 0x1p+0f);
    const real v279 = v278 * v152;
    const int m280 = v279 == 0x0p+0f;
    const int m281 = m173 | m280;
    const real v282 = v166 * v279;
    const real v283 = m281 ? 0x0p+0f : v282;
    const int m284 = v283 == 0x0p+0f;
    const int m285 = m284 | m174;
    const real v286 = v283 * v127;
    const real v287 = m285 ? 0x0p+0f : v286;
    const real v288 = -v287;
    const real v289 = v214 - 0x1p+0f;
    const real v290 = v289 * v215;
    const int m291 = v290 == 0x0p+0f;
    const int m292 = m173 | m291;
    const real v293 = v166 * v290;
    const real v294 = m292 ? 0x0p+0f : v293;
    const int m295 = v294 == 0x0p+0f;
    const int m296 = m295 | m174;
    const real v297 = v294 * v127;
    const real v298 = m296 ? 0x0p+0f : v297;
    const real v299 = v213 * v213;
    const real v300 = fma(v210, v210, v299);
    const real v301 = fma(v214, v267, v300);
    const real v302 = v215 * v215;
    const real v303 = v301 * v302;
    const int m304 = v303 == 0x0p+0f;
    const int m305 = m178 | m304;
    const real v306 = v157 * v303;
    const real v307 = m305 ? 0x0p+0f : v306;
    const int m308 = v307 == 0x0p+0f;
    const int m309 = m308 | m174;
    const real v310 = v307 * v127;
    const real v311 = m309 ? 0x0p+0f : v310;
    const real v312 = -v311;
    const real v313 = 0x1p+0f / v19;
    const real v314 = ntx_norm_cdf(v142);
    const int m315 = v314 == 0x0p+0f;
    const int m316 = m66 | m315;
    const real v317 = v64 * v314;
    const real v318 = m316 ? 0x0p+0f : v317;
    const real v319 = -v17;
    const real v320 = v319 * v318;
    const real v321 = v58 * v313;
    const int m322 = v321 == 0x0p+0f;
    const int m323 = m154 | m322;
    const real v324 = v126 * v321;
    const real v325 = m323 ? 0x0p+0f : v324;
    const int m326 = v325 == 0x0p+0f;
    const int m327 = v313 == 0x0p+0f;
    const int m328 = m326 | m327;
    const real v329 = v325 * v313;
    const real v330 = m328 ? 0x0p+0f : v329;
    const int m331 = v330 == 0x0p+0f;
    const int m332 = m331 | m174;
    const real v333 = v330 * v127;
    const real v334 = m332 ? 0x0p+0f : v333;
    const real v335 = -v21;
    const int m336 = v335 == 0x0p+0f;
    const int m337 = m336 | m32;
    const real v338 = v335 * v20;
    const real v339 = m337 ? 0x0p+0f : v338;
    const real v340 = -v339;
    const real v341 = ntx_exp(v340);
    const int m342 = v341 == 0x0p+0f;
    const int m343 = m203 | m342;
    const real v344 = v151 * v341;
    const real v345 = m343 ? 0x0p+0f : v344;
    const real v346 = v151 + 0x0p+0f;
    const int m347 = v346 == v346;
    const int m348 = !m347;
    const real v349 = m348 ? NAN : v346;
    const real v350 = m348 ? 0x1.9p+6f : 0x0p+0f;
    const real v351 = v172 + 0x0p+0f;
    const int m352 = v351 == v351;
    const int m353 = !m352;
    const real v354 = m353 ? NAN : v351;
    const real v355 = m353 ? 0x1.9p+6f : v350;
    const real v356 = v177 + 0x0p+0f;
    const int m357 = v356 == v356;
    const int m358 = !m357;
    const real v359 = m358 ? NAN : v356;
    const real v360 = m358 ? 0x1.9p+6f : v355;
    const real v361 = v181 + 0x0p+0f;
    const int m362 = v361 == v361;
    const int m363 = !m362;
    const real v364 = m363 ? NAN : v361;
    const real v365 = m363 ? 0x1.9p+6f : v360;
    const real v366 = v202 + 0x0p+0f;
    const int m367 = v366 == v366;
    const int m368 = !m367;
    const real v369 = m368 ? NAN : v366;
    const real v370 = m368 ? 0x1.9p+6f : v365;
    const real v371 = v207 + 0x0p+0f;
    const int m372 = v371 == v371;
    const int m373 = !m372;
    const real v374 = m373 ? NAN : v371;
    const real v375 = m373 ? 0x1.9p+6f : v370;
    const real v376 = v232 + 0x0p+0f;
    const int m377 = v376 == v376;
    const int m378 = !m377;
    const real v379 = m378 ? NAN : v376;
    const real v380 = m378 ? 0x1.9p+6f : v375;
    const real v381 = v241 + 0x0p+0f;
    const int m382 = v381 == v381;
    const int m383 = !m382;
    const real v384 = m383 ? NAN : v381;
    const real v385 = m383 ? 0x1.9p+6f : v380;
    const real v386 = v254 + 0x0p+0f;
    const int m387 = v386 == v386;
    const int m388 = !m387;
    const real v389 = m388 ? NAN : v386;
    const real v390 = m388 ? 0x1.9p+6f : v385;
    const real v391 = v266 + 0x0p+0f;
    const int m392 = v391 == v391;
    const int m393 = !m392;
    const real v394 = m393 ? NAN : v391;
    const real v395 = m393 ? 0x1.9p+6f : v390;
    const real v396 = v288 + 0x0p+0f;
    const int m397 = v396 == v396;
    const int m398 = !m397;
    const real v399 = m398 ? NAN : v396;
    const real v400 = m398 ? 0x1.9p+6f : v395;
    const real v401 = v298 + 0x0p+0f;
    const int m402 = v401 == v401;
    const int m403 = !m402;
    const real v404 = m403 ? NAN : v401;
    const real v405 = m403 ? 0x1.9p+6f : v400;
    const real v406 = v277 + 0x0p+0f;
    const int m407 = v406 == v406;
    const int m408 = !m407;
    const real v409 = m408 ? NAN : v406;
    const real v410 = m408 ? 0x1.9p+6f : v405;
    const real v411 = v312 + 0x0p+0f;
    const int m412 = v411 == v411;
    const int m413 = !m412;
    const real v414 = m413 ? NAN : v411;
    const real v415 = m413 ? 0x1.9p+6f : v410;
    const real v416 = v320 + 0x0p+0f;
    const int m417 = v416 == v416;
    const int m418 = !m417;
    const real v419 = m418 ? NAN : v416;
    const real v420 = m418 ? 0x1.9p+6f : v415;
    const real v421 = v334 + 0x0p+0f;
    const int m422 = v421 == v421;
    const int m423 = !m422;
    const real v424 = m423 ? NAN : v421;
    const real v425 = m423 ? 0x1.9p+6f : v420;
    const real v426 = v314 + 0x0p+0f;
    const int m427 = v426 == v426;
    const int m428 = !m427;
    const real v429 = m428 ? NAN : v426;
    const real v430 = m428 ? 0x1.9p+6f : v425;
    const real v431 = v345 + 0x0p+0f;
    const int m432 = v431 == v431;
    const int m433 = !m432;
    const real v434 = m433 ? NAN : v431;
    const real v435 = m433 ? 0x1.9p+6f : v430;
    const real v436 = m16 ? v349 : NAN;
    const real v437 = m16 ? v354 : NAN;
    const real v438 = m16 ? v359 : NAN;
    const real v439 = m16 ? v364 : NAN;
    const real v440 = m16 ? v369 : NAN;
    const real v441 = m16 ? v374 : NAN;
    const real v442 = m16 ? v379 : NAN;
    const real v443 = m16 ? v384 : NAN;
    const real v444 = m16 ? v389 : NAN;
    const real v445 = m16 ? v394 : NAN;
    const real v446 = m16 ? v399 : NAN;
    const real v447 = m16 ? v404 : NAN;
    const real v448 = m16 ? v409 : NAN;
    const real v449 = m16 ? v414 : NAN;
    const real v450 = m16 ? v419 : NAN;
    const real v451 = m16 ? v424 : NAN;
    const real v452 = m16 ? v429 : NAN;
    const real v453 = m16 ? v434 : NAN;
    const real v454 = m16 ? v435 : v15;
    out[0] = v454; /* kind */
    out[1] = v436; /* price */
    out[2] = v437; /* delta */
    out[3] = v438; /* gamma */
    out[4] = v439; /* vega */
    out[5] = v440; /* theta */
    out[6] = v441; /* rho */
    out[7] = v442; /* vanna */
    out[8] = v443; /* volga */
    out[9] = v444; /* charm */
    out[10] = v445; /* veta */
    out[11] = v446; /* speed */
    out[12] = v447; /* zomma */
    out[13] = v448; /* color */
    out[14] = v449; /* ultima */
    out[15] = v450; /* dual_delta */
    out[16] = v451; /* dual_gamma */
    out[17] = v452; /* itm_probability */
    out[18] = v453; /* undiscounted_price */
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
