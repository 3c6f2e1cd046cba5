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
    const real in_cash = in[7];
    const real v0 = in_cash * 0x0p+0f;
    const int m1 = v0 == 0x0p+0f;
    const real v2 = m1 ? 0x0p+0f : 0x1.4p+3f;
    const int m3 = 0x0p+0f <= in_vol;
    const real v4 = m3 ? v2 : 0x1p+3f;
    const real v5 = in_dividend_yield * 0x0p+0f;
    const int m6 = v5 == 0x0p+0f;
    const real v7 = m6 ? v4 : 0x1.cp+2f;
    const real v8 = in_rate * 0x0p+0f;
    const int m9 = v8 == 0x0p+0f;
    const real v10 = m9 ? v7 : 0x1.8p+2f;
    const int m11 = 0x0p+0f <= in_time;
    const real v12 = m11 ? v10 : 0x1.4p+2f;
    const int m13 = 0x0p+0f <= in_strike;
    const real v14 = m13 ? v12 : 0x1p+2f;
    const int m15 = 0x0p+0f <= in_spot;
    const real v16 = m15 ? v14 : 0x1p+1f;
    const real v17 = fabs(in_type);
    const int m18 = v17 == 0x1p+0f;
    const real v19 = m18 ? v16 : 0x1p+0f;
    const int m20 = v19 == 0x0p+0f;
    const real v21 = m20 ? 0x0p+0f : v19;
    const int m22 = v21 == 0x0p+0f;
    const real v23 = in_type + 0x0p+0f;
    const real v24 = in_spot + 0x0p+0f;
    const real v25 = in_strike + 0x0p+0f;
    const real v26 = in_time + 0x0p+0f;
    const real v27 = in_rate + 0x0p+0f;
    const real v28 = in_dividend_yield + 0x0p+0f;
    const real v29 = in_vol + 0x0p+0f;
    const real v30 = in_cash + 0x0p+0f;
    const int m31 = v27 == 0x0p+0f;
    const int m32 = v26 == 0x0p+0f;
    const int m33 = m31 | m32;
    const real v34 = v27 * v26;
    const real v35 = m33 ? 0x0p+0f : v34;
    const real v36 = -v35;
    const real v37 = ntx_exp(v36);
    const int m38 = v30 == 0x0p+0f;
    const int m39 = v37 == 0x0p+0f;
    const int m40 = m38 | m39;
    const real v41 = v30 * v37;
    const real v42 = m40 ? 0x0p+0f : v41;
    const real v43 = sqrt(v26);
    const int m44 = v29 == 0x0p+0f;
    const int m45 = v43 == 0x0p+0f;
    const int m46 = m44 | m45;
    const real v47 = v29 * v43;
    const real v48 = m46 ? 0x0p+0f : v47;
    const real v49 = v27 - v28;
    const real v50 = ntx_ln(v24);
    const real v51 = ntx_ln(v25);
    const real v52 = v50 - v51;
    const int m53 = v49 == 0x0p+0f;
    const int m54 = m53 | m32;
    const real v55 = v49 * v26;
    const real v56 = m54 ? 0x0p+0f : v55;
    const real v57 = v52 + v56;
    const int m58 = v57 == 0x0p+0f;
    const real v59 = copysign(INFINITY, v57);
    const real v60 = m58 ? 0x0p+0f : v59;
    const int m61 = v57 == v57;
    const int m62 = !m61;
    const real v63 = m62 ? v57 : v60;
    const int m64 = v48 == 0x0p+0f;
    const real v65 = v57 / v48;
    const real v66 = m64 ? v63 : v65;
    const real v67 = 0x1p-1f * v29;
    const real v68 = v67 * v29;
    const int m69 = v48 == INFINITY;
    const real v70 = v49 + v68;
    const int m71 = v70 == 0x0p+0f;
    const real v72 = v70 * INFINITY;
    const real v73 = m71 ? 0x0p+0f : v72;
    const real v74 = fma(0x1p-1f, v48, v66);
    const real v75 = m69 ? v73 : v74;
    const real v76 = v49 - v68;
    const int m77 = v76 == 0x0p+0f;
    const real v78 = v76 * INFINITY;
    const real v79 = m77 ? 0x0p+0f : v78;
    const real v80 = fma(-0x1p-1f, v48, v66);
    const real v81 = m69 ? v79 : v80;
    const real v82 = 0x1p+0f / v48;
    const real v83 = fabs(v81);
    const real v84 = 0x1p+4f < v83 ? 0x1p+4f : v83;
    const real v85 = v84 * v84;
    const real v86 = v85 * -0x1p-1f;
    const real v87 = fma(v86, 0x1.715476p+0f, 0x1.8p+23f);
    const real v88 = v87 - 0x1.8p+23f;
    const real v89 = fma(v88, -0x1.62e43p-1f, v86);
    const real v90 = v89 * v89;
    const real v91 = fma(0x1.1239e2p-7f, v90, 0x1.555492p-3f);
    const real v92 = fma(0x1.6a2432p-10f, v90, 0x1.5558f2p-5f);
    const real v93 = fma(v92, v89, v91);
    const real v94 = fma(v93, v89, 0x1.fffffcp-2f);
    const real v95 = fma(v90, v94, v89);
    const real v96 = v95 + 0x1p+0f;
    const real v97 = v42 * 0x1.988454p-2f;
    const real v98 = v97 * v96;
    const int m99 = 0x1p+4f <= v84;
    const int m100 = v88 < -0x1.ap+4f;
    const real v101 = m100 ? 0x1.9p+6f : 0x0p+0f;
    const real v102 = v88 + v101;
    const int m103 = v42 == 0x0p+0f;
    const int m104 = m99 | m103;
    const real v105 = ntx_scale2(v98, v102);
    const real v106 = m104 ? 0x0p+0f : v105;
    const real v107 = m100 ? 0x1p-100f : 0x1p+0f;
    const real v108 = v106 * v107;
    const real v109 = v23 * v81;
    const real v110 = fma(0x1.2c11c6p-6f, v85, 0x1.620b48p-1f);
    const real v111 = fma(0x1.cbe8ep-20f, v85, 0x1.63792cp-3f);
    const real v112 = fma(v111, v84, v110);
    const real v113 = fma(v112, v84, 0x1.803f9ap+0f);
    const real v114 = fma(0x1.604dd4p-3f, v85, 0x1.b930f8p+0f);
    const real v115 = fma(0x1.2d5e02p-6f, v85, 0x1.7daa76p-1f);
    const real v116 = fma(v115, v84, v114);
    const real v117 = fma(v116, v84, 0x1.e19582p+0f);
    const real v118 = fma(v84, v117, v113);
    const real v119 = v117 / v118;
    const real v120 = v108 * v119;
    const int m121 = v109 < 0x0p+0f;
    const real v122 = v42 - v120;
    const real v123 = m121 ? v120 : v122;
    const real v124 = v23 * v106;
    const real v125 = fabs(v75);
    const real v126 = 0x1p+4f < v125 ? 0x1p+4f : v125;
    const real v127 = copysign(v126, v75);
    const real v128 = copysign(v84, v81);
    const real v129 = v127 * v128;
    const real v130 = 0x1p+0f / v24;
    const real v131 = v82 * v130;
    const real v132 = 0x1p+0f / v29;
    const real v133 = 0x1p+0f / v26;
    const real v134 = 0x1p-1f * v133;
    const real v135 = v49 * v82;
    const real v136 = v127 * v134;
    const real v137 = v135 - v136;
    const real v138 = v128 * v134;
    const real v139 = v135 - v138;
    const int m140 = v132 == 0x0p+0f;
    const int m141 = m45 | m140;
    const real v142 = v43 * v132;
    const real v143 = m141 ? 0x0p+0f : v142;
    const int m144 = v124 == 0x0p+0f;
    const int m145 = v131 == 0x0p+0f;
    const int m146 = m144 | m145;
    const real v147 = v124 * v131;
    const real v148 = m146 ? 0x0p+0f : v147;
    const int m149 = v148 == 0x0p+0f;
    const int m150 = v107 == 0x0p+0f;
    const int m151 = m149 | m150;
    const real v152 = v148 * v107;
    const real v153 = m151 ? 0x0p+0f : v152;
    const real v154 = 0x0p+0f + v153;
    const int m155 = m149 | m145;
    const real v156 = v148 * v131;
    const real v157 = m155 ? 0x0p+0f : v156;
    const int m158 = v157 == 0x0p+0f;
    const int m159 = v127 == 0x0p+0f;
    const int m160 = m158 | m159;
    const real v161 = v157 * v127;
    const real v162 = m160 ? 0x0p+0f : v161;
    const int m163 = v162 == 0x0p+0f;
    const int m164 = m163 | m150;
    const real v165 = v162 * v107;
    const real v166 = m164 ? 0x0p+0f : v165;
    const real v167 = -v166;
    const real v168 = v127 * v132;
    const int m169 = v168 == 0x0p+0f;
    const int m170 = m144 | m169;
    const real v171 = v124 * v168;
    const real v172 = m170 ? 0x0p+0f : v171;
    const int m173 = v172 == 0x0p+0f;
    const int m174 = m173 | m150;
    const real v175 = v172 * v107;
    const real v176 = m174 ? 0x0p+0f : v175;
    const real v177 = -v176;
    const int m178 = v123 == 0x0p+0f;
    const int m179 = m31 | m178;
    const real v180 = v27 * v123;
    const real v181 = m179 ? 0x0p+0f : v180;
    const int m182 = v137 == 0x0p+0f;
    const int m183 = m144 | m182;
    const real v184 = v124 * v137;
    const real v185 = m183 ? 0x0p+0f : v184;
    const int m186 = v185 == 0x0p+0f;
    const int m187 = m186 | m150;
    const real v188 = v185 * v107;
    const real v189 = m187 ? 0x0p+0f : v188;
    const real v190 = v181 - v189;
    const int m191 = m32 | m178;
    const real v192 = v26 * v123;
    const real v193 = m191 ? 0x0p+0f : v192;
    const int m194 = v143 == 0x0p+0f;
    const int m195 = m144 | m194;
    const real v196 = v124 * v143;
    const real v197 = m195 ? 0x0p+0f : v196;
    const int m198 = v197 == 0x0p+0f;
    const int m199 = m198 | m150;
    const real v200 = v197 * v107;
    const real v201 = m199 ? 0x0p+0f : v200;
    const real v202 = v201 - v193;
    const real v203 = -v201;
    const real v204 = 0x1p+0f - v129;
    const real v205 = v204 * v132;
    const int m206 = v205 == 0x0p+0f;
    const int m207 = m149 | m206;
    const real v208 = v148 * v205;
    const real v209 = m207 ? 0x0p+0f : v208;
    const int m210 = v209 == 0x0p+0f;
    const int m211 = m210 | m150;
    const real v212 = v209 * v107;
    const real v213 = m211 ? 0x0p+0f : v212;
    const real v214 = -v213;
    const real v215 = v129 * v127;
    const real v216 = v215 - v128;
    const real v217 = v216 - v127;
    const real v218 = v132 * v132;
    const real v219 = v217 * v218;
    const int m220 = v219 == 0x0p+0f;
    const int m221 = m144 | m220;
    const real v222 = v124 * v219;
    const real v223 = m221 ? 0x0p+0f : v222;
    const int m224 = v223 == 0x0p+0f;
    const int m225 = m224 | m150;
    const real v226 = v223 * v107;
    const real v227 = m225 ? 0x0p+0f : v226;
    const real v228 = -v227;
    const real v229 = fma(v128, v137, v27);
    const real v230 = v27 * 0x0p+0f;
    const real v231 = v229 + v134;
    const int m232 = v231 == 0x0p+0f;
    const int m233 = m149 | m232;
    const real v234 = v148 * v231;
    const real v235 = m233 ? 0x0p+0f : v234;
    const int m236 = v235 == 0x0p+0f;
    const int m237 = m236 | m150;
    const real v238 = v235 * v107;
    const real v239 = m237 ? 0x0p+0f : v238;
    const real v240 = v230 + v239;
    const real v241 = v229 * v127;
    const real v242 = v139 - v241;
    const real v243 = v242 * v132;
    const int m244 = v243 == 0x0p+0f;
    const int m245 = m144 | m244;
    const real v246 = v124 * v243;
    const real v247 = m245 ? 0x0p+0f : v246;
    const int m248 = v247 == 0x0p+0f;
    const int m249 = m248 | m150;
    const real v250 = v247 * v107;
    const real v251 = m249 ? 0x0p+0f : v250;
    const real v252 = fma(0x1p+1f, v48, v128);
    const real v253 = v127 * v252;
    const real v254 = 0x1p+0f - v253;
    const real v255 = v131 * v254;
    const int m256 = v255 == 0x0p+0f;
    const int m257 = m158 | m256;
    const real v258 = v157 * v255;
    const real v259 = m257 ? 0x0p+0f : v258;
    const int m260 = v259 == 0x0p+0f;
    const int m261 = m260 | m150;
    const real v262 = v259 * v107;
    const real v263 = m261 ? 0x0p+0f : v262;
    const real v264 = -v263;
    const real v265 = v217 - v127;
    const int m266 = v265 == 0x0p+0f;
    const int m267 = m158 | m266;
    const real v268 = v157 * v265;
    const real v269 = m267 ? 0x0p+0f : v268;
    const int m270 = v269 == 0x0p+0f;
    const int m271 = m270 | m140;
    const real v272 = v269 * v132;
    const real v273 = m271 ? 0x0p+0f : v272;
    const int m274 = v273 == 0x0p+0f;
    const int m275 = m274 | m150;
    const real v276 = v273 * v107;
    const real v277 = m275 ? 0x0p+0f : v276;
    const real v278 = -v277;
    const real v279 = v127 * v133;
    const real v280 = v242 - v279;
    const int m281 = v280 == 0x0p+0f;
    const int m282 = m158 | m281;
    const real v283 = v157 * v280;
    const real v284 = m282 ? 0x0p+0f : v283;
    const int m285 = v284 == 0x0p+0f;
    const int m286 = m285 | m150;
    const real v287 = v284 * v107;
    const real v288 = m286 ? 0x0p+0f : v287;
    const real v289 = v128 * v128;
    const real v290 = fma(v127, v127, v289);
    const real v291 = v128 + v127;
    const real v292 = v290 * v127;
    const real v293 = v291 - v292;
    const real v294 = v129 * v128;
    const real v295 = v293 - v294;
    const real v296 = v129 - 0x1p+1f;
    const real v297 = fma(v296, v217, v295);
    const real v298 = v297 * v218;
    const int m299 = v298 == 0x0p+0f;
    const int m300 = m144 | m299;
    const real v301 = v124 * v298;
    const real v302 = m300 ? 0x0p+0f : v301;
    const int m303 = v302 == 0x0p+0f;
    const int m304 = m303 | m140;
    const real v305 = v302 * v132;
    const real v306 = m304 ? 0x0p+0f : v305;
    const int m307 = v306 == 0x0p+0f;
    const int m308 = m307 | m150;
    const real v309 = v306 * v107;
    const real v310 = m308 ? 0x0p+0f : v309;
    const real v311 = -v310;
    const real v312 = 0x1p+0f / v25;
    const real v313 = v82 * v312;
    const int m314 = v313 == 0x0p+0f;
    const int m315 = m144 | m314;
    const real v316 = v124 * v313;
    const real v317 = m315 ? 0x0p+0f : v316;
    const int m318 = v317 == 0x0p+0f;
    const int m319 = m318 | m150;
    const real v320 = v317 * v107;
    const real v321 = m319 ? 0x0p+0f : v320;
    const real v322 = -v321;
    const int m323 = m318 | m314;
    const real v324 = v317 * v313;
    const real v325 = m323 ? 0x0p+0f : v324;
    const real v326 = v128 - v48;
    const int m327 = v325 == 0x0p+0f;
    const int m328 = v326 == 0x0p+0f;
    const int m329 = m327 | m328;
    const real v330 = v325 * v326;
    const real v331 = m329 ? 0x0p+0f : v330;
    const int m332 = v331 == 0x0p+0f;
    const int m333 = m332 | m150;
    const real v334 = v331 * v107;
    const real v335 = m333 ? 0x0p+0f : v334;
    const real v336 = -v335;
    const real v337 = ntx_norm_cdf(v109);
    const real v338 = -v27;
    const int m339 = v338 == 0x0p+0f;
    const int m340 = m339 | m32;
    const real v341 = v338 * v26;
    const real v342 = m340 ? 0x0p+0f : v341;
    const real v343 = -v342;
    const real v344 = ntx_exp(v343);
    const int m345 = v344 == 0x0p+0f;
    const int m346 = m178 | m345;
    const real v347 = v123 * v344;
    const real v348 = m346 ? 0x0p+0f : v347;
    const real v349 = v123 + 0x0p+0f;
    const int m350 = v349 == v349;
    const int m351 = !m350;
    const real v352 = m351 ? NAN : v349;
    const real v353 = m351 ? 0x1.9p+6f : 0x0p+0f;
    const real v354 = v154 + 0x0p+0f;
    const int m355 = v354 == v354;
    const int m356 = !m355;
    const real v357 = m356 ? NAN : v354;
    const real v358 = m356 ? 0x1.9p+6f : v353;
    const real v359 = v167 + 0x0p+0f;
    const int m360 = v359 == v359;
    const int m361 = !m360;
    const real v362 = m361 ? NAN : v359;
    const real v363 = m361 ? 0x1.9p+6f : v358;
    const real v364 = v177 + 0x0p+0f;
    const int m365 = v364 == v364;
    const int m366 = !m365;
    const real v367 = m366 ? NAN : v364;
    const real v368 = m366 ? 0x1.9p+6f : v363;
    const real v369 = v190 + 0x0p+0f;
    const int m370 = v369 == v369;
    const int m371 = !m370;
    const real v372 = m371 ? NAN : v369;
    const real v373 = m371 ? 0x1.9p+6f : v368;
    const real v374 = v202 + 0x0p+0f;
    const int m375 = v374 == v374;
    const int m376 = !m375;
    const real v377 = m376 ? NAN : v374;
    const real v378 = m376 ? 0x1.9p+6f : v373;
    const real v379 = v203 + 0x0p+0f;
    const int m380 = v379 == v379;
    const int m381 = !m380;
    const real v382 = m381 ? NAN : v379;
    const real v383 = m381 ? 0x1.9p+6f : v378;
    const real v384 = v214 + 0x0p+0f;
    const int m385 = v384 == v384;
    const int m386 = !m385;
    const real v387 = m386 ? NAN : v384;
    const real v388 = m386 ? 0x1.9p+6f : v383;
    const real v389 = v228 + 0x0p+0f;
    const int m390 = v389 == v389;
    const int m391 = !m390;
    const real v392 = m391 ? NAN : v389;
    const real v393 = m391 ? 0x1.9p+6f : v388;
    const real v394 = v240 + 0x0p+0f;
    const int m395 = v394 == v394;
    const int m396 = !m395;
    const real v397 = m396 ? NAN : v394;
    const real v398 = m396 ? 0x1.9p+6f : v393;
    const real v399 = v251 + 0x0p+0f;
    const int m400 = v399 == v399;
    const int m401 = !m400;
    const real v402 = m401 ? NAN : v399;
    const real v403 = m401 ? 0x1.9p+6f : v398;
    const real v404 = v264 + 0x0p+0f;
    const int m405 = v404 == v404;
    const int m406 = !m405;
    const real v407 = m406 ? NAN : v404;
    const real v408 = m406 ? 0x1.9p+6f : v403;
    const real v409 = v278 + 0x0p+0f;
    const int m410 = v409 == v409;
    const int m411 = !m410;
    const real v412 = m411 ? NAN : v409;
    const real v413 = m411 ? 0x1.9p+6f : v408;
    const real v414 = v288 + 0x0p+0f;
    const int m415 = v414 == v414;
    const int m416 = !m415;
    const real v417 = m416 ? NAN : v414;
    const real v418 = m416 ? 0x1.9p+6f : v413;
    const real v419 = v311 + 0x0p+0f;
    const int m420 = v419 == v419;
    const int m421 = !m420;
    const real v422 = m421 ? NAN : v419;
    const real v423 = m421 ? 0x1.9p+6f : v418;
    const real v424 = v322 + 0x0p+0f;
    const int m425 = v424 == v424;
    const int m426 = !m425;
    const real v427 = m426 ? NAN : v424;
    const real v428 = m426 ? 0x1.9p+6f : v423;
    const real v429 = v336 + 0x0p+0f;
    const int m430 = v429 == v429;
    const int m431 = !m430;
    const real v432 = m431 ? NAN : v429;
    const real v433 = m431 ? 0x1.9p+6f : v428;
    const real v434 = v337 + 0x0p+0f;
    const int m435 = v434 == v434;
    const int m436 = !m435;
    const real v437 = m436 ? NAN : v434;
    const real v438 = m436 ? 0x1.9p+6f : v433;
    const real v439 = v348 + 0x0p+0f;
    const int m440 = v439 == v439;
    const int m441 = !m440;
    const real v442 = m441 ? NAN : v439;
    const real v443 = m441 ? 0x1.9p+6f : v438;
    const real v444 = m22 ? v352 : NAN;
    const real v445 = m22 ? v357 : NAN;
    const real v446 = m22 ? v362 : NAN;
    const real v447 = m22 ? v367 : NAN;
    const real v448 = m22 ? v372 : NAN;
    const real v449 = m22 ? v377 : NAN;
    const real v450 = m22 ? v382 : NAN;
    const real v451 = m22 ? v387 : NAN;
    const real v452 = m22 ? v392 : NAN;
    const real v453 = m22 ? v397 : NAN;
    const real v454 = m22 ? v402 : NAN;
    const real v455 = m22 ? v407 : NAN;
    const real v456 = m22 ? v412 : NAN;
    const real v457 = m22 ? v417 : NAN;
    const real v458 = m22 ? v422 : NAN;
    const real v459 = m22 ? v427 : NAN;
    const real v460 = m22 ? v432 : NAN;
    const real v461 = m22 ? v437 : NAN;
    const real v462 = m22 ? v442 : NAN;
    const real v463 = m22 ? v443 : v21;
    out[0] = v463; /* kind */
    out[1] = v444; /* price */
    out[2] = v445; /* delta */
    out[3] = v446; /* gamma */
    out[4] = v447; /* vega */
    out[5] = v448; /* theta */
    out[6] = v449; /* rho */
    out[7] = v450; /* phi */
    out[8] = v451; /* vanna */
    out[9] = v452; /* volga */
    out[10] = v453; /* charm */
    out[11] = v454; /* veta */
    out[12] = v455; /* speed */
    out[13] = v456; /* zomma */
    out[14] = v457; /* color */
    out[15] = v458; /* ultima */
    out[16] = v459; /* dual_delta */
    out[17] = v460; /* dual_gamma */
    out[18] = v461; /* itm_probability */
    out[19] = v462; /* undiscounted_price */
}

#define NTX_INPUT_COUNT 8
#define NTX_INPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5) M(6) M(7)
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
