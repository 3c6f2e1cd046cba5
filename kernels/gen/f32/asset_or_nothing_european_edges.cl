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
    const real v82 = v81 * -0x1p-1f;
    const real v83 = fma(v82, 0x1.715476p+0f, 0x1.8p+23f);
    const real v84 = v83 - 0x1.8p+23f;
    const real v85 = fma(v84, -0x1.62e43p-1f, v82);
    const real v86 = v85 * v85;
    const real v87 = fma(0x1.1239e2p-7f, v86, 0x1.555492p-3f);
    const real v88 = fma(0x1.6a2432p-10f, v86, 0x1.5558f2p-5f);
    const real v89 = fma(v88, v85, v87);
    const real v90 = fma(v89, v85, 0x1.fffffcp-2f);
    const real v91 = fma(v86, v90, v85);
    const real v92 = v91 + 0x1p+0f;
    const real v93 = v38 * 0x1.988454p-2f;
    const real v94 = v93 * v92;
    const int m95 = 0x1p+4f <= v80;
    const int m96 = v84 < -0x1.ap+4f;
    const real v97 = m96 ? 0x1.9p+6f : 0x0p+0f;
    const real v98 = v84 + v97;
    const int m99 = v38 == 0x0p+0f;
    const int m100 = m95 | m99;
    const real v101 = ntx_scale2(v94, v98);
    const real v102 = m100 ? 0x0p+0f : v101;
    const real v103 = m96 ? 0x1p-100f : 0x1p+0f;
    const real v104 = v102 * v103;
    const real v105 = v20 * v71;
    const real v106 = fma(0x1.2c11c6p-6f, v81, 0x1.620b48p-1f);
    const real v107 = fma(0x1.cbe8ep-20f, v81, 0x1.63792cp-3f);
    const real v108 = fma(v107, v80, v106);
    const real v109 = fma(v108, v80, 0x1.803f9ap+0f);
    const real v110 = fma(0x1.604dd4p-3f, v81, 0x1.b930f8p+0f);
    const real v111 = fma(0x1.2d5e02p-6f, v81, 0x1.7daa76p-1f);
    const real v112 = fma(v111, v80, v110);
    const real v113 = fma(v112, v80, 0x1.e19582p+0f);
    const real v114 = fma(v80, v113, v109);
    const real v115 = v113 / v114;
    const real v116 = v104 * v115;
    const int m117 = v105 < 0x0p+0f;
    const real v118 = v38 - v116;
    const real v119 = m117 ? v116 : v118;
    const real v120 = v20 * v102;
    const real v121 = copysign(v80, v71);
    const real v122 = fabs(v77);
    const real v123 = 0x1p+4f < v122 ? 0x1p+4f : v122;
    const real v124 = copysign(v123, v77);
    const real v125 = v121 * v124;
    const real v126 = 0x1p+0f / v21;
    const real v127 = v78 * v126;
    const real v128 = 0x1p+0f / v26;
    const real v129 = 0x1p+0f / v23;
    const real v130 = 0x1p-1f * v129;
    const real v131 = v45 * v78;
    const real v132 = v124 * v130;
    const real v133 = v131 - v132;
    const real v134 = v121 * v130;
    const real v135 = v131 - v134;
    const int m136 = v128 == 0x0p+0f;
    const int m137 = m41 | m136;
    const real v138 = v39 * v128;
    const real v139 = m137 ? 0x0p+0f : v138;
    const real v140 = ntx_norm_cdf(v105);
    const int m141 = v140 == 0x0p+0f;
    const int m142 = m35 | m141;
    const real v143 = v33 * v140;
    const real v144 = m142 ? 0x0p+0f : v143;
    const int m145 = v120 == 0x0p+0f;
    const int m146 = v127 == 0x0p+0f;
    const int m147 = m145 | m146;
    const real v148 = v120 * v127;
    const real v149 = m147 ? 0x0p+0f : v148;
    const int m150 = v149 == 0x0p+0f;
    const int m151 = v103 == 0x0p+0f;
    const int m152 = m150 | m151;
    const real v153 = v149 * v103;
    const real v154 = m152 ? 0x0p+0f : v153;
    const real v155 = v144 + v154;
    const int m156 = m150 | m146;
    const real v157 = v149 * v127;
    const real v158 = m156 ? 0x0p+0f : v157;
    const int m159 = v158 == 0x0p+0f;
    const int m160 = v124 == 0x0p+0f;
    const int m161 = m159 | m160;
    const real v162 = v158 * v124;
    const real v163 = m161 ? 0x0p+0f : v162;
    const int m164 = v163 == 0x0p+0f;
    const int m165 = m164 | m151;
    const real v166 = v163 * v103;
    const real v167 = m165 ? 0x0p+0f : v166;
    const real v168 = -v167;
    const real v169 = v124 * v128;
    const int m170 = v169 == 0x0p+0f;
    const int m171 = m145 | m170;
    const real v172 = v120 * v169;
    const real v173 = m171 ? 0x0p+0f : v172;
    const int m174 = v173 == 0x0p+0f;
    const int m175 = m174 | m151;
    const real v176 = v173 * v103;
    const real v177 = m175 ? 0x0p+0f : v176;
    const real v178 = -v177;
    const int m179 = v119 == 0x0p+0f;
    const int m180 = m27 | m179;
    const real v181 = v25 * v119;
    const real v182 = m180 ? 0x0p+0f : v181;
    const int m183 = v133 == 0x0p+0f;
    const int m184 = m145 | m183;
    const real v185 = v120 * v133;
    const real v186 = m184 ? 0x0p+0f : v185;
    const int m187 = v186 == 0x0p+0f;
    const int m188 = m187 | m151;
    const real v189 = v186 * v103;
    const real v190 = m188 ? 0x0p+0f : v189;
    const real v191 = v182 - v190;
    const int m192 = v139 == 0x0p+0f;
    const int m193 = m145 | m192;
    const real v194 = v120 * v139;
    const real v195 = m193 ? 0x0p+0f : v194;
    const int m196 = v195 == 0x0p+0f;
    const int m197 = m196 | m151;
    const real v198 = v195 * v103;
    const real v199 = m197 ? 0x0p+0f : v198;
    const int m200 = m28 | m179;
    const real v201 = v23 * v119;
    const real v202 = m200 ? 0x0p+0f : v201;
    const real v203 = -v199;
    const real v204 = v203 - v202;
    const real v205 = v124 * v124;
    const real v206 = 0x1p+0f - v205;
    const real v207 = v206 * v128;
    const int m208 = v207 == 0x0p+0f;
    const int m209 = m150 | m208;
    const real v210 = v149 * v207;
    const real v211 = m209 ? 0x0p+0f : v210;
    const int m212 = v211 == 0x0p+0f;
    const int m213 = m212 | m151;
    const real v214 = v211 * v103;
    const real v215 = m213 ? 0x0p+0f : v214;
    const real v216 = -v215;
    const real v217 = v125 * v124;
    const real v218 = v217 - v121;
    const real v219 = v218 - v124;
    const real v220 = v128 * v128;
    const real v221 = v219 * v220;
    const int m222 = v221 == 0x0p+0f;
    const int m223 = m145 | m222;
    const real v224 = v120 * v221;
    const real v225 = m223 ? 0x0p+0f : v224;
    const int m226 = v225 == 0x0p+0f;
    const int m227 = m226 | m151;
    const real v228 = v225 * v103;
    const real v229 = m227 ? 0x0p+0f : v228;
    const real v230 = -v229;
    const real v231 = fma(v121, v133, v25);
    const real v232 = v25 * v144;
    const real v233 = v126 * v133;
    const int m234 = v233 == 0x0p+0f;
    const int m235 = m145 | m234;
    const real v236 = v120 * v233;
    const real v237 = m235 ? 0x0p+0f : v236;
    const real v238 = v231 + v130;
    const int m239 = v238 == 0x0p+0f;
    const int m240 = m150 | m239;
    const real v241 = v149 * v238;
    const real v242 = m240 ? 0x0p+0f : v241;
    const real v243 = v242 - v237;
    const int m244 = v243 == 0x0p+0f;
    const int m245 = m244 | m151;
    const real v246 = v243 * v103;
    const real v247 = m245 ? 0x0p+0f : v246;
    const real v248 = v232 + v247;
    const real v249 = v231 * v124;
    const real v250 = v135 - v249;
    const real v251 = v250 * v128;
    const int m252 = v251 == 0x0p+0f;
    const int m253 = m145 | m252;
    const real v254 = v120 * v251;
    const real v255 = m253 ? 0x0p+0f : v254;
    const int m256 = v255 == 0x0p+0f;
    const int m257 = m256 | m151;
    const real v258 = v255 * v103;
    const real v259 = m257 ? 0x0p+0f : v258;
    const real v260 = fma(0x1p+1f, v44, v124);
    const real v261 = v124 * v260;
    const real v262 = 0x1p+0f - v261;
    const real v263 = v127 * v262;
    const int m264 = v263 == 0x0p+0f;
    const int m265 = m159 | m264;
    const real v266 = v158 * v263;
    const real v267 = m265 ? 0x0p+0f : v266;
    const int m268 = v267 == 0x0p+0f;
    const int m269 = m268 | m151;
    const real v270 = v267 * v103;
    const real v271 = m269 ? 0x0p+0f : v270;
    const real v272 = -v271;
    const real v273 = v219 - v124;
    const int m274 = v273 == 0x0p+0f;
    const int m275 = m159 | m274;
    const real v276 = v158 * v273;
    const real v277 = m275 ? 0x0p+0f : v276;
    const int m278 = v277 == 0x0p+0f;
    const int m279 = m278 | m136;
    const real v280 = v277 * v128;
    const real v281 = m279 ? 0x0p+0f : v280;
    const int m282 = v281 == 0x0p+0f;
    const int m283 = m282 | m151;
    const real v284 = v281 * v103;
    const real v285 = m283 ? 0x0p+0f : v284;
    const real v286 = -v285;
    const real v287 = v124 * v129;
    const real v288 = v250 - v287;
    const int m289 = v288 == 0x0p+0f;
    const int m290 = m159 | m289;
    const real v291 = v158 * v288;
    const real v292 = m290 ? 0x0p+0f : v291;
    const int m293 = v292 == 0x0p+0f;
    const int m294 = m293 | m151;
    const real v295 = v292 * v103;
    const real v296 = m294 ? 0x0p+0f : v295;
    const real v297 = fma(v121, v121, v205);
    const real v298 = v121 + v124;
    const real v299 = v297 * v124;
    const real v300 = v298 - v299;
    const real v301 = v125 * v121;
    const real v302 = v300 - v301;
    const real v303 = v125 - 0x1p+1f;
    const real v304 = fma(v303, v219, v302);
    const real v305 = v304 * v220;
    const int m306 = v305 == 0x0p+0f;
    const int m307 = m145 | m306;
    const real v308 = v120 * v305;
    const real v309 = m307 ? 0x0p+0f : v308;
    const int m310 = v309 == 0x0p+0f;
    const int m311 = m310 | m136;
    const real v312 = v309 * v128;
    const real v313 = m311 ? 0x0p+0f : v312;
    const int m314 = v313 == 0x0p+0f;
    const int m315 = m314 | m151;
    const real v316 = v313 * v103;
    const real v317 = m315 ? 0x0p+0f : v316;
    const real v318 = -v317;
    const real v319 = 0x1p+0f / v22;
    const real v320 = v78 * v319;
    const int m321 = v320 == 0x0p+0f;
    const int m322 = m145 | m321;
    const real v323 = v120 * v320;
    const real v324 = m322 ? 0x0p+0f : v323;
    const int m325 = v324 == 0x0p+0f;
    const int m326 = m325 | m151;
    const real v327 = v324 * v103;
    const real v328 = m326 ? 0x0p+0f : v327;
    const real v329 = -v328;
    const int m330 = m325 | m321;
    const real v331 = v324 * v320;
    const real v332 = m330 ? 0x0p+0f : v331;
    const real v333 = v121 - v44;
    const int m334 = v332 == 0x0p+0f;
    const int m335 = v333 == 0x0p+0f;
    const int m336 = m334 | m335;
    const real v337 = v332 * v333;
    const real v338 = m336 ? 0x0p+0f : v337;
    const int m339 = v338 == 0x0p+0f;
    const int m340 = m339 | m151;
    const real v341 = v338 * v103;
    const real v342 = m340 ? 0x0p+0f : v341;
    const real v343 = -v342;
    const real v344 = v20 * v77;
    const real v345 = ntx_norm_cdf(v344);
    const real v346 = -v24;
    const int m347 = v346 == 0x0p+0f;
    const int m348 = m347 | m28;
    const real v349 = v346 * v23;
    const real v350 = m348 ? 0x0p+0f : v349;
    const real v351 = -v350;
    const real v352 = ntx_exp(v351);
    const int m353 = v352 == 0x0p+0f;
    const int m354 = m179 | m353;
    const real v355 = v119 * v352;
    const real v356 = m354 ? 0x0p+0f : v355;
    const real v357 = v119 + 0x0p+0f;
    const int m358 = v357 == v357;
    const int m359 = !m358;
    const real v360 = m359 ? NAN : v357;
    const real v361 = m359 ? 0x1.9p+6f : 0x0p+0f;
    const real v362 = v155 + 0x0p+0f;
    const int m363 = v362 == v362;
    const int m364 = !m363;
    const real v365 = m364 ? NAN : v362;
    const real v366 = m364 ? 0x1.9p+6f : v361;
    const real v367 = v168 + 0x0p+0f;
    const int m368 = v367 == v367;
    const int m369 = !m368;
    const real v370 = m369 ? NAN : v367;
    const real v371 = m369 ? 0x1.9p+6f : v366;
    const real v372 = v178 + 0x0p+0f;
    const int m373 = v372 == v372;
    const int m374 = !m373;
    const real v375 = m374 ? NAN : v372;
    const real v376 = m374 ? 0x1.9p+6f : v371;
    const real v377 = v191 + 0x0p+0f;
    const int m378 = v377 == v377;
    const int m379 = !m378;
    const real v380 = m379 ? NAN : v377;
    const real v381 = m379 ? 0x1.9p+6f : v376;
    const real v382 = v199 + 0x0p+0f;
    const int m383 = v382 == v382;
    const int m384 = !m383;
    const real v385 = m384 ? NAN : v382;
    const real v386 = m384 ? 0x1.9p+6f : v381;
    const real v387 = v204 + 0x0p+0f;
    const int m388 = v387 == v387;
    const int m389 = !m388;
    const real v390 = m389 ? NAN : v387;
    const real v391 = m389 ? 0x1.9p+6f : v386;
    const real v392 = v216 + 0x0p+0f;
    const int m393 = v392 == v392;
    const int m394 = !m393;
    const real v395 = m394 ? NAN : v392;
    const real v396 = m394 ? 0x1.9p+6f : v391;
    const real v397 = v230 + 0x0p+0f;
    const int m398 = v397 == v397;
    const int m399 = !m398;
    const real v400 = m399 ? NAN : v397;
    const real v401 = m399 ? 0x1.9p+6f : v396;
    const real v402 = v248 + 0x0p+0f;
    const int m403 = v402 == v402;
    const int m404 = !m403;
    const real v405 = m404 ? NAN : v402;
    const real v406 = m404 ? 0x1.9p+6f : v401;
    const real v407 = v259 + 0x0p+0f;
    const int m408 = v407 == v407;
    const int m409 = !m408;
    const real v410 = m409 ? NAN : v407;
    const real v411 = m409 ? 0x1.9p+6f : v406;
    const real v412 = v272 + 0x0p+0f;
    const int m413 = v412 == v412;
    const int m414 = !m413;
    const real v415 = m414 ? NAN : v412;
    const real v416 = m414 ? 0x1.9p+6f : v411;
    const real v417 = v286 + 0x0p+0f;
    const int m418 = v417 == v417;
    const int m419 = !m418;
    const real v420 = m419 ? NAN : v417;
    const real v421 = m419 ? 0x1.9p+6f : v416;
    const real v422 = v296 + 0x0p+0f;
    const int m423 = v422 == v422;
    const int m424 = !m423;
    const real v425 = m424 ? NAN : v422;
    const real v426 = m424 ? 0x1.9p+6f : v421;
    const real v427 = v318 + 0x0p+0f;
    const int m428 = v427 == v427;
    const int m429 = !m428;
    const real v430 = m429 ? NAN : v427;
    const real v431 = m429 ? 0x1.9p+6f : v426;
    const real v432 = v329 + 0x0p+0f;
    const int m433 = v432 == v432;
    const int m434 = !m433;
    const real v435 = m434 ? NAN : v432;
    const real v436 = m434 ? 0x1.9p+6f : v431;
    const real v437 = v343 + 0x0p+0f;
    const int m438 = v437 == v437;
    const int m439 = !m438;
    const real v440 = m439 ? NAN : v437;
    const real v441 = m439 ? 0x1.9p+6f : v436;
    const real v442 = v345 + 0x0p+0f;
    const int m443 = v442 == v442;
    const int m444 = !m443;
    const real v445 = m444 ? NAN : v442;
    const real v446 = m444 ? 0x1.9p+6f : v441;
    const real v447 = v356 + 0x0p+0f;
    const int m448 = v447 == v447;
    const int m449 = !m448;
    const real v450 = m449 ? NAN : v447;
    const real v451 = m449 ? 0x1.9p+6f : v446;
    const real v452 = m19 ? v360 : NAN;
    const real v453 = m19 ? v365 : NAN;
    const real v454 = m19 ? v370 : NAN;
    const real v455 = m19 ? v375 : NAN;
    const real v456 = m19 ? v380 : NAN;
    const real v457 = m19 ? v385 : NAN;
    const real v458 = m19 ? v390 : NAN;
    const real v459 = m19 ? v395 : NAN;
    const real v460 = m19 ? v400 : NAN;
    const real v461 = m19 ? v405 : NAN;
    const real v462 = m19 ? v410 : NAN;
    const real v463 = m19 ? v415 : NAN;
    const real v464 = m19 ? v420 : NAN;
    const real v465 = m19 ? v425 : NAN;
    const real v466 = m19 ? v430 : NAN;
    const real v467 = m19 ? v435 : NAN;
    const real v468 = m19 ? v440 : NAN;
    const real v469 = m19 ? v445 : NAN;
    const real v470 = m19 ? v450 : NAN;
    const real v471 = m19 ? v451 : v18;
    out[0] = v471; /* kind */
    out[1] = v452; /* price */
    out[2] = v453; /* delta */
    out[3] = v454; /* gamma */
    out[4] = v455; /* vega */
    out[5] = v456; /* theta */
    out[6] = v457; /* rho */
    out[7] = v458; /* phi */
    out[8] = v459; /* vanna */
    out[9] = v460; /* volga */
    out[10] = v461; /* charm */
    out[11] = v462; /* veta */
    out[12] = v463; /* speed */
    out[13] = v464; /* zomma */
    out[14] = v465; /* color */
    out[15] = v466; /* ultima */
    out[16] = v467; /* dual_delta */
    out[17] = v468; /* dual_gamma */
    out[18] = v469; /* itm_probability */
    out[19] = v470; /* undiscounted_price */
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
