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
    const int m27 = v25 == 0x0p+0f;
    const int m28 = v23 == 0x0p+0f;
    const int m29 = m27 | m28;
    const real v30 = v25 * v23;
    const real v31 = m29 ? 0x0p+0f : v30;
    const real v32 = -v31;
    const real v33 = ntx_exp(v32);
    const int m34 = v21 == 0x0p+0f;
    const int m35 = v33 == 0x0p+0f;
    const int m36 = m34 | m35;
    const real v37 = v21 * v33;
    const real v38 = m36 ? 0x0p+0f : v37;
    const real v39 = sqrt(v23);
    const int m40 = v26 == 0x0p+0f;
    const int m41 = v39 == 0x0p+0f;
    const int m42 = m40 | m41;
    const real v43 = v26 * v39;
    const real v44 = m42 ? 0x0p+0f : v43;
    const real v45 = v24 - v25;
    const real v46 = ntx_ln(v21);
    const real v47 = ntx_ln(v22);
    const real v48 = v46 - v47;
    const int m49 = v45 == 0x0p+0f;
    const int m50 = m49 | m28;
    const real v51 = v45 * v23;
    const real v52 = m50 ? 0x0p+0f : v51;
    const real v53 = v48 + v52;
    const int m54 = v53 == 0x0p+0f;
    const real v55 = copysign(INFINITY, v53);
    const real v56 = m54 ? 0x0p+0f : v55;
    const int m57 = v53 == v53;
    const int m58 = !m57;
    const real v59 = m58 ? v53 : v56;
    const int m60 = v44 == 0x0p+0f;
    const real v61 = v53 / v44;
    const real v62 = m60 ? v59 : v61;
    const real v63 = 0x1p-1f * v26;
    const real v64 = v63 * v26;
    const int m65 = v44 == INFINITY;
    const real v66 = v45 + v64;
    const int m67 = v66 == 0x0p+0f;
    const real v68 = v66 * INFINITY;
    const real v69 = m67 ? 0x0p+0f : v68;
    const real v70 = fma(0x1p-1f, v44, v62);
    const real v71 = m65 ? v69 : v70;
    const real v72 = v45 - v64;
    const int m73 = v72 == 0x0p+0f;
    const real v74 = v72 * INFINITY;
    const real v75 = m73 ? 0x0p+0f : v74;
    const real v76 = fma(-0x1p-1f, v44, v62);
    const real v77 = m65 ? v75 : v76;
    const real v78 = 0x1p+0f / v44;
    const real v79 = fabs(v71);
    const real v80 = 0x1p+4f < v79 ? 0x1p+4f : v79;
    const real v81 = v80 * v80;
    const real v82 = -v81;
    const real v83 = fma(v80, v80, v82);
    const real v84 = v81 * -0x1p-1f;
    const real v85 = fma(v84, 0x1.715476p+0f, 0x1.8p+23f);
    const real v86 = v85 - 0x1.8p+23f;
    const real v87 = fma(v86, -0x1.62e4p-1f, v84);
    const real v88 = fma(v86, -0x1.7f7d1cp-20f, v87);
    const real v89 = fma(v83, -0x1p-1f, v88);
    const real v90 = v89 * v89;
    const real v91 = fma(0x1.1239e2p-7f, v90, 0x1.555492p-3f);
    const real v92 = fma(0x1.6a2432p-10f, v90, 0x1.5558f2p-5f);
    const real v93 = fma(v92, v89, v91);
    const real v94 = fma(v93, v89, 0x1.fffffcp-2f);
    const real v95 = fma(v90, v94, v89);
    const real v96 = v95 + 0x1p+0f;
    const real v97 = v38 * 0x1.988454p-2f;
    const real v98 = v97 * v96;
    const int m99 = 0x1p+4f <= v80;
    const int m100 = v86 < -0x1.ap+4f;
    const real v101 = m100 ? 0x1.9p+6f : 0x0p+0f;
    const real v102 = v86 + v101;
    const int m103 = v38 == 0x0p+0f;
    const int m104 = m99 | m103;
    const real v105 = ntx_scale2(v98, v102);
    const real v106 = m104 ? 0x0p+0f : v105;
    const real v107 = m100 ? 0x1p-100f : 0x1p+0f;
    const real v108 = v20 * v71;
    const real v109 = v106 * v107;
    const real v110 = fma(0x1.2c11c6p-6f, v81, 0x1.620b48p-1f);
    const real v111 = fma(0x1.cbe8ep-20f, v81, 0x1.63792cp-3f);
    const real v112 = fma(v111, v80, v110);
    const real v113 = fma(v112, v80, 0x1.803f9ap+0f);
    const real v114 = fma(0x1.604dd4p-3f, v81, 0x1.b930f8p+0f);
    const real v115 = fma(0x1.2d5e02p-6f, v81, 0x1.7daa76p-1f);
    const real v116 = fma(v115, v80, v114);
    const real v117 = fma(v116, v80, 0x1.e19582p+0f);
    const real v118 = fma(v80, v117, v113);
    const real v119 = v117 / v118;
    const real v120 = v109 * v119;
    const int m121 = v108 < 0x0p+0f;
    const real v122 = v38 - v120;
    const real v123 = m121 ? v120 : v122;
    const real v124 = v20 * v106;
    const real v125 = copysign(v80, v71);
    const real v126 = fabs(v77);
    const real v127 = 0x1p+4f < v126 ? 0x1p+4f : v126;
    const real v128 = copysign(v127, v77);
    const real v129 = v125 * v128;
    const real v130 = 0x1p+0f / v21;
    const real v131 = v78 * v130;
    const real v132 = 0x1p+0f / v26;
    const real v133 = 0x1p+0f / v23;
    const real v134 = 0x1p-1f * v133;
    const real v135 = v45 * v78;
    const real v136 = v128 * v134;
    const real v137 = v135 - v136;
    const real v138 = v125 * v134;
    const real v139 = v135 - v138;
    const int m140 = v132 == 0x0p+0f;
    const int m141 = m41 | m140;
    const real v142 = v39 * v132;
    const real v143 = m141 ? 0x0p+0f : v142;
    const real v144 = ntx_norm_cdf(v108);
    const int m145 = v144 == 0x0p+0f;
    const int m146 = m35 | m145;
    const real v147 = v33 * v144;
    const real v148 = m146 ? 0x0p+0f : v147;
    const int m149 = v124 == 0x0p+0f;
    const int m150 = v131 == 0x0p+0f;
    const int m151 = m149 | m150;
    const real v152 = v124 * v131;
    const real v153 = m151 ? 0x0p+0f : v152;
    const int m154 = v153 == 0x0p+0f;
    const int m155 = v107 == 0x0p+0f;
    const int m156 = m154 | m155;
    const real v157 = v153 * v107;
    const real v158 = m156 ? 0x0p+0f : v157;
    const real v159 = v148 + v158;
    const int m160 = m154 | m150;
    const real v161 = v153 * v131;
    const real v162 = m160 ? 0x0p+0f : v161;
    const int m163 = v162 == 0x0p+0f;
    const int m164 = v128 == 0x0p+0f;
    const int m165 = m163 | m164;
    const real v166 = v162 * v128;
    const real v167 = m165 ? 0x0p+0f : v166;
    const int m168 = v167 == 0x0p+0f;
    const int m169 = m168 | m155;
    const real v170 = v167 * v107;
    const real v171 = m169 ? 0x0p+0f : v170;
    const real v172 = -v171;
    const real v173 = v128 * v132;
    const int m174 = v173 == 0x0p+0f;
    const int m175 = m149 | m174;
    const real v176 = v124 * v173;
    const real v177 = m175 ? 0x0p+0f : v176;
    const int m178 = v177 == 0x0p+0f;
    const int m179 = m178 | m155;
    const real v180 = v177 * v107;
    const real v181 = m179 ? 0x0p+0f : v180;
    const real v182 = -v181;
    const int m183 = v123 == 0x0p+0f;
    const int m184 = m27 | m183;
    const real v185 = v25 * v123;
    const real v186 = m184 ? 0x0p+0f : v185;
    const int m187 = v137 == 0x0p+0f;
    const int m188 = m149 | m187;
    const real v189 = v124 * v137;
    const real v190 = m188 ? 0x0p+0f : v189;
    const int m191 = v190 == 0x0p+0f;
    const int m192 = m191 | m155;
    const real v193 = v190 * v107;
    const real v194 = m192 ? 0x0p+0f : v193;
    const real v195 = v186 - v194;
    const int m196 = v143 == 0x0p+0f;
    const int m197 = m149 | m196;
    const real v198 = v124 * v143;
    const real v199 = m197 ? 0x0p+0f : v198;
    const int m200 = v199 == 0x0p+0f;
    const int m201 = m200 | m155;
    const real v202 = v199 * v107;
    const real v203 = m201 ? 0x0p+0f : v202;
    const int m204 = m28 | m183;
    const real v205 = v23 * v123;
    const real v206 = m204 ? 0x0p+0f : v205;
    const real v207 = -v203;
    const real v208 = v207 - v206;
    const real v209 = v128 * v128;
    const real v210 = 0x1p+0f - v209;
    const real v211 = v210 * v132;
    const int m212 = v211 == 0x0p+0f;
    const int m213 = m154 | m212;
    const real v214 = v153 * v211;
    const real v215 = m213 ? 0x0p+0f : v214;
    const int m216 = v215 == 0x0p+0f;
    const int m217 = m216 | m155;
    const real v218 = v215 * v107;
    const real v219 = m217 ? 0x0p+0f : v218;
    const real v220 = -v219;
    const real v221 = v129 * v128;
    const real v222 = v221 - v125;
    const real v223 = v222 - v128;
    const real v224 = v132 * v132;
    const real v225 = v223 * v224;
    const int m226 = v225 == 0x0p+0f;
    const int m227 = m149 | m226;
    const real v228 = v124 * v225;
    const real v229 = m227 ? 0x0p+0f : v228;
    const int m230 = v229 == 0x0p+0f;
    const int m231 = m230 | m155;
    const real v232 = v229 * v107;
    const real v233 = m231 ? 0x0p+0f : v232;
    const real v234 = -v233;
    const real v235 = fma(v125, v137, v25);
    const real v236 = v25 * v148;
    const real v237 = v130 * v137;
    const int m238 = v237 == 0x0p+0f;
    const int m239 = m149 | m238;
    const real v240 = v124 * v237;
    const real v241 = m239 ? 0x0p+0f : v240;
    const real v242 = v235 + v134;
    const int m243 = v242 == 0x0p+0f;
    const int m244 = m154 | m243;
    const real v245 = v153 * v242;
    const real v246 = m244 ? 0x0p+0f : v245;
    const real v247 = v246 - v241;
    const int m248 = v247 == 0x0p+0f;
    const int m249 = m248 | m155;
    const real v250 = v247 * v107;
    const real v251 = m249 ? 0x0p+0f : v250;
    const real v252 = v236 + v251;
    const real v253 = v235 * v128;
    const real v254 = v139 - v253;
    const real v255 = v254 * v132;
    const int m256 = v255 == 0x0p+0f;
    const int m257 = m149 | m256;
    const real v258 = v124 * v255;
    const real v259 = m257 ? 0x0p+0f : v258;
    const int m260 = v259 == 0x0p+0f;
    const int m261 = m260 | m155;
    const real v262 = v259 * v107;
    const real v263 = m261 ? 0x0p+0f : v262;
    const real v264 = fma(0x1p+1f, v44, v128);
    const real v265 = v128 * v264;
    const real v266 = 0x1p+0f - v265;
    const real v267 = v131 * v266;
    const int m268 = v267 == 0x0p+0f;
    const int m269 = m163 | m268;
    const real v270 = v162 * v267;
    const real v271 = m269 ? 0x0p+0f : v270;
    const int m272 = v271 == 0x0p+0f;
    const int m273 = m272 | m155;
    const real v274 = v271 * v107;
    const real v275 = m273 ? 0x0p+0f : v274;
    const real v276 = -v275;
    const real v277 = v223 - v128;
    const int m278 = v277 == 0x0p+0f;
    const int m279 = m163 | m278;
    const real v280 = v162 * v277;
    const real v281 = m279 ? 0x0p+0f : v280;
    const int m282 = v281 == 0x0p+0f;
    const int m283 = m282 | m140;
    const real v284 = v281 * v132;
    const real v285 = m283 ? 0x0p+0f : v284;
    const int m286 = v285 == 0x0p+0f;
    const int m287 = m286 | m155;
    const real v288 = v285 * v107;
    const real v289 = m287 ? 0x0p+0f : v288;
    const real v290 = -v289;
    const real v291 = v128 * v133;
    const real v292 = v254 - v291;
    const int m293 = v292 == 0x0p+0f;
    const int m294 = m163 | m293;
    const real v295 = v162 * v292;
    const real v296 = m294 ? 0x0p+0f : v295;
    const int m297 = v296 == 0x0p+0f;
    const int m298 = m297 | m155;
    const real v299 = v296 * v107;
    const real v300 = m298 ? 0x0p+0f : v299;
    const real v301 = fma(v125, v125, v209);
    const real v302 = v125 + v128;
    const real v303 = v301 * v128;
    const real v304 = v302 - v303;
    const real v305 = v129 * v125;
    const real v306 = v304 - v305;
    const real v307 = v129 - 0x1p+1f;
    const real v308 = fma(v307, v223, v306);
    const real v309 = v308 * v224;
    const int m310 = v309 == 0x0p+0f;
    const int m311 = m149 | m310;
    const real v312 = v124 * v309;
    const real v313 = m311 ? 0x0p+0f : v312;
    const int m314 = v313 == 0x0p+0f;
    const int m315 = m314 | m140;
    const real v316 = v313 * v132;
    const real v317 = m315 ? 0x0p+0f : v316;
    const int m318 = v317 == 0x0p+0f;
    const int m319 = m318 | m155;
    const real v320 = v317 * v107;
    const real v321 = m319 ? 0x0p+0f : v320;
    const real v322 = -v321;
    const real v323 = 0x1p+0f / v22;
    const real v324 = v78 * v323;
    const int m325 = v324 == 0x0p+0f;
    const int m326 = m149 | m325;
    const real v327 = v124 * v324;
    const real v328 = m326 ? 0x0p+0f : v327;
    const int m329 = v328 == 0x0p+0f;
    const int m330 = m329 | m155;
    const real v331 = v328 * v107;
    const real v332 = m330 ? 0x0p+0f : v331;
    const real v333 = -v332;
    const int m334 = m329 | m325;
    const real v335 = v328 * v324;
    const real v336 = m334 ? 0x0p+0f : v335;
    const real v337 = v125 - v44;
    const int m338 = v336 == 0x0p+0f;
    const int m339 = v337 == 0x0p+0f;
    const int m340 = m338 | m339;
    const real v341 = v336 * v337;
    const real v342 = m340 ? 0x0p+0f : v341;
    const int m343 = v342 == 0x0p+0f;
    const int m344 = m343 | m155;
    const real v345 = v342 * v107;
    const real v346 = m344 ? 0x0p+0f : v345;
    const real v347 = -v346;
    const real v348 = v20 * v77;
    const real v349 = ntx_norm_cdf(v348);
    const real v350 = -v24;
    const int m351 = v350 == 0x0p+0f;
    const int m352 = m351 | m28;
    const real v353 = v350 * v23;
    const real v354 = m352 ? 0x0p+0f : v353;
    const real v355 = -v354;
    const real v356 = ntx_exp(v355);
    const int m357 = v356 == 0x0p+0f;
    const int m358 = m183 | m357;
    const real v359 = v123 * v356;
    const real v360 = m358 ? 0x0p+0f : v359;
    const real v361 = v123 + 0x0p+0f;
    const int m362 = v361 == v361;
    const int m363 = !m362;
    const real v364 = m363 ? NAN : v361;
    const real v365 = m363 ? 0x1.9p+6f : 0x0p+0f;
    const real v366 = v159 + 0x0p+0f;
    const int m367 = v366 == v366;
    const int m368 = !m367;
    const real v369 = m368 ? NAN : v366;
    const real v370 = m368 ? 0x1.9p+6f : v365;
    const real v371 = v172 + 0x0p+0f;
    const int m372 = v371 == v371;
    const int m373 = !m372;
    const real v374 = m373 ? NAN : v371;
    const real v375 = m373 ? 0x1.9p+6f : v370;
    const real v376 = v182 + 0x0p+0f;
    const int m377 = v376 == v376;
    const int m378 = !m377;
    const real v379 = m378 ? NAN : v376;
    const real v380 = m378 ? 0x1.9p+6f : v375;
    const real v381 = v195 + 0x0p+0f;
    const int m382 = v381 == v381;
    const int m383 = !m382;
    const real v384 = m383 ? NAN : v381;
    const real v385 = m383 ? 0x1.9p+6f : v380;
    const real v386 = v203 + 0x0p+0f;
    const int m387 = v386 == v386;
    const int m388 = !m387;
    const real v389 = m388 ? NAN : v386;
    const real v390 = m388 ? 0x1.9p+6f : v385;
    const real v391 = v208 + 0x0p+0f;
    const int m392 = v391 == v391;
    const int m393 = !m392;
    const real v394 = m393 ? NAN : v391;
    const real v395 = m393 ? 0x1.9p+6f : v390;
    const real v396 = v220 + 0x0p+0f;
    const int m397 = v396 == v396;
    const int m398 = !m397;
    const real v399 = m398 ? NAN : v396;
    const real v400 = m398 ? 0x1.9p+6f : v395;
    const real v401 = v234 + 0x0p+0f;
    const int m402 = v401 == v401;
    const int m403 = !m402;
    const real v404 = m403 ? NAN : v401;
    const real v405 = m403 ? 0x1.9p+6f : v400;
    const real v406 = v252 + 0x0p+0f;
    const int m407 = v406 == v406;
    const int m408 = !m407;
    const real v409 = m408 ? NAN : v406;
    const real v410 = m408 ? 0x1.9p+6f : v405;
    const real v411 = v263 + 0x0p+0f;
    const int m412 = v411 == v411;
    const int m413 = !m412;
    const real v414 = m413 ? NAN : v411;
    const real v415 = m413 ? 0x1.9p+6f : v410;
    const real v416 = v276 + 0x0p+0f;
    const int m417 = v416 == v416;
    const int m418 = !m417;
    const real v419 = m418 ? NAN : v416;
    const real v420 = m418 ? 0x1.9p+6f : v415;
    const real v421 = v290 + 0x0p+0f;
    const int m422 = v421 == v421;
    const int m423 = !m422;
    const real v424 = m423 ? NAN : v421;
    const real v425 = m423 ? 0x1.9p+6f : v420;
    const real v426 = v300 + 0x0p+0f;
    const int m427 = v426 == v426;
    const int m428 = !m427;
    const real v429 = m428 ? NAN : v426;
    const real v430 = m428 ? 0x1.9p+6f : v425;
    const real v431 = v322 + 0x0p+0f;
    const int m432 = v431 == v431;
    const int m433 = !m432;
    const real v434 = m433 ? NAN : v431;
    const real v435 = m433 ? 0x1.9p+6f : v430;
    const real v436 = v333 + 0x0p+0f;
    const int m437 = v436 == v436;
    const int m438 = !m437;
    const real v439 = m438 ? NAN : v436;
    const real v440 = m438 ? 0x1.9p+6f : v435;
    const real v441 = v347 + 0x0p+0f;
    const int m442 = v441 == v441;
    const int m443 = !m442;
    const real v444 = m443 ? NAN : v441;
    const real v445 = m443 ? 0x1.9p+6f : v440;
    const real v446 = v349 + 0x0p+0f;
    const int m447 = v446 == v446;
    const int m448 = !m447;
    const real v449 = m448 ? NAN : v446;
    const real v450 = m448 ? 0x1.9p+6f : v445;
    const real v451 = v360 + 0x0p+0f;
    const int m452 = v451 == v451;
    const int m453 = !m452;
    const real v454 = m453 ? NAN : v451;
    const real v455 = m453 ? 0x1.9p+6f : v450;
    const real v456 = m19 ? v364 : NAN;
    const real v457 = m19 ? v369 : NAN;
    const real v458 = m19 ? v374 : NAN;
    const real v459 = m19 ? v379 : NAN;
    const real v460 = m19 ? v384 : NAN;
    const real v461 = m19 ? v389 : NAN;
    const real v462 = m19 ? v394 : NAN;
    const real v463 = m19 ? v399 : NAN;
    const real v464 = m19 ? v404 : NAN;
    const real v465 = m19 ? v409 : NAN;
    const real v466 = m19 ? v414 : NAN;
    const real v467 = m19 ? v419 : NAN;
    const real v468 = m19 ? v424 : NAN;
    const real v469 = m19 ? v429 : NAN;
    const real v470 = m19 ? v434 : NAN;
    const real v471 = m19 ? v439 : NAN;
    const real v472 = m19 ? v444 : NAN;
    const real v473 = m19 ? v449 : NAN;
    const real v474 = m19 ? v454 : NAN;
    const real v475 = m19 ? v455 : v18;
    out[0] = v475; /* kind */
    out[1] = v456; /* price */
    out[2] = v457; /* delta */
    out[3] = v458; /* gamma */
    out[4] = v459; /* vega */
    out[5] = v460; /* theta */
    out[6] = v461; /* rho */
    out[7] = v462; /* phi */
    out[8] = v463; /* vanna */
    out[9] = v464; /* volga */
    out[10] = v465; /* charm */
    out[11] = v466; /* veta */
    out[12] = v467; /* speed */
    out[13] = v468; /* zomma */
    out[14] = v469; /* color */
    out[15] = v470; /* ultima */
    out[16] = v471; /* dual_delta */
    out[17] = v472; /* dual_gamma */
    out[18] = v473; /* itm_probability */
    out[19] = v474; /* undiscounted_price */
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
