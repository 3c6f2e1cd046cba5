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
    const real v60 = -v59;
    const real v61 = fma(v46, v46, v60);
    const real v62 = v59 * -0x1p-1f;
    const real v63 = fma(v62, 0x1.715476p+0f, 0x1.8p+23f);
    const real v64 = v63 - 0x1.8p+23f;
    const real v65 = fma(v64, -0x1.62e4p-1f, v62);
    const real v66 = fma(v64, -0x1.7f7d1cp-20f, v65);
    const real v67 = fma(v61, -0x1p-1f, v66);
    const real v68 = v67 * v67;
    const real v69 = fma(0x1.1239e2p-7f, v68, 0x1.555492p-3f);
    const real v70 = fma(0x1.6a2432p-10f, v68, 0x1.5558f2p-5f);
    const real v71 = fma(v70, v67, v69);
    const real v72 = fma(v71, v67, 0x1.fffffcp-2f);
    const real v73 = fma(v68, v72, v67);
    const real v74 = v73 + 0x1p+0f;
    const real v75 = v44 * 0x1.988454p-2f;
    const real v76 = v75 * v74;
    const int m77 = 0x1p+4f <= v46;
    const int m78 = v64 < -0x1.ap+4f;
    const real v79 = m78 ? 0x1.9p+6f : 0x0p+0f;
    const real v80 = v64 + v79;
    const int m81 = v44 == 0x0p+0f;
    const int m82 = m77 | m81;
    const real v83 = ntx_scale2(v76, v80);
    const real v84 = m82 ? 0x0p+0f : v83;
    const real v85 = m78 ? 0x1p-100f : 0x1p+0f;
    const real v86 = v84 * v85;
    const real v87 = fabs(v32);
    const real v88 = -v58;
    const real v89 = fma(v87, v88, v30);
    const int m90 = v86 == 0x0p+0f;
    const int m91 = v89 == 0x0p+0f;
    const int m92 = m90 | m91;
    const real v93 = v86 * v89;
    const real v94 = m92 ? 0x0p+0f : v93;
    const real v95 = v19 * v32;
    const real v96 = 0x0p+0f > v95 ? 0x0p+0f : v95;
    const int m97 = v96 == 0x0p+0f;
    const int m98 = m81 | m97;
    const real v99 = v44 * v96;
    const real v100 = m98 ? 0x0p+0f : v99;
    const real v101 = v100 + v94;
    const real v102 = v86 * v58;
    const int m103 = v95 < 0x0p+0f;
    const real v104 = v44 - v102;
    const real v105 = m103 ? v102 : v104;
    const real v106 = 0x1p+0f / v22;
    const real v107 = 0x1p+0f / v24;
    const real v108 = v19 * v105;
    const int m109 = v84 == 0x0p+0f;
    const int m110 = m109 | m34;
    const real v111 = v84 * v31;
    const real v112 = m110 ? 0x0p+0f : v111;
    const int m113 = m109 | m27;
    const real v114 = v84 * v25;
    const real v115 = m113 ? 0x0p+0f : v114;
    const int m116 = v112 == 0x0p+0f;
    const int m117 = v85 == 0x0p+0f;
    const int m118 = m116 | m117;
    const real v119 = v112 * v85;
    const real v120 = m118 ? 0x0p+0f : v119;
    const int m121 = v115 == 0x0p+0f;
    const int m122 = m121 | m117;
    const real v123 = v115 * v85;
    const real v124 = m122 ? 0x0p+0f : v123;
    const real v125 = v24 / v25;
    const real v126 = 0x1p-1f * v125;
    const int m127 = v126 == 0x0p+0f;
    const int m128 = m109 | m127;
    const real v129 = v84 * v126;
    const real v130 = m128 ? 0x0p+0f : v129;
    const int m131 = v130 == 0x0p+0f;
    const int m132 = m131 | m117;
    const real v133 = v130 * v85;
    const real v134 = m132 ? 0x0p+0f : v133;
    const int m135 = v101 == 0x0p+0f;
    const int m136 = m38 | m135;
    const real v137 = v23 * v101;
    const real v138 = m136 ? 0x0p+0f : v137;
    const real v139 = v138 - v134;
    const int m140 = m39 | m135;
    const real v141 = v22 * v101;
    const real v142 = m140 ? 0x0p+0f : v141;
    const real v143 = -v142;
    const real v144 = copysign(v46, v37);
    const real v145 = v144 * v144;
    const real v146 = 0x1p-1f * v106;
    const real v147 = v144 * v31;
    const int m148 = v147 == 0x0p+0f;
    const int m149 = m121 | m148;
    const real v150 = v115 * v147;
    const real v151 = m149 ? 0x0p+0f : v150;
    const int m152 = v151 == 0x0p+0f;
    const int m153 = m152 | m117;
    const real v154 = v151 * v85;
    const real v155 = m153 ? 0x0p+0f : v154;
    const real v156 = -v155;
    const real v157 = v145 * v107;
    const int m158 = v157 == 0x0p+0f;
    const int m159 = m121 | m158;
    const real v160 = v115 * v157;
    const real v161 = m159 ? 0x0p+0f : v160;
    const int m162 = v161 == 0x0p+0f;
    const int m163 = m162 | m117;
    const real v164 = v161 * v85;
    const real v165 = m163 ? 0x0p+0f : v164;
    const int m166 = v108 == 0x0p+0f;
    const int m167 = m38 | m166;
    const real v168 = v23 * v108;
    const real v169 = m167 ? 0x0p+0f : v168;
    const real v170 = v144 * v146;
    const int m171 = v170 == 0x0p+0f;
    const int m172 = m109 | m171;
    const real v173 = v84 * v170;
    const real v174 = m172 ? 0x0p+0f : v173;
    const int m175 = v174 == 0x0p+0f;
    const int m176 = m175 | m117;
    const real v177 = v174 * v85;
    const real v178 = m176 ? 0x0p+0f : v177;
    const real v179 = v169 + v178;
    const real v180 = 0x1p+0f + v145;
    const real v181 = v180 * v146;
    const real v182 = v23 - v181;
    const int m183 = v182 == 0x0p+0f;
    const int m184 = m121 | m183;
    const real v185 = v115 * v182;
    const real v186 = m184 ? 0x0p+0f : v185;
    const int m187 = v186 == 0x0p+0f;
    const int m188 = m187 | m117;
    const real v189 = v186 * v85;
    const real v190 = m188 ? 0x0p+0f : v189;
    const real v191 = 0x1p+0f - v145;
    const real v192 = v191 * v146;
    const real v193 = v23 + v192;
    const int m194 = v193 == 0x0p+0f;
    const int m195 = m116 | m194;
    const real v196 = v112 * v193;
    const real v197 = m195 ? 0x0p+0f : v196;
    const int m198 = v197 == 0x0p+0f;
    const int m199 = m198 | m117;
    const real v200 = v197 * v85;
    const real v201 = m199 ? 0x0p+0f : v200;
    const int m202 = m116 | m148;
    const real v203 = v112 * v147;
    const real v204 = m202 ? 0x0p+0f : v203;
    const int m205 = v204 == 0x0p+0f;
    const int m206 = m205 | m117;
    const real v207 = v204 * v85;
    const real v208 = m206 ? 0x0p+0f : v207;
    const real v209 = -v208;
    const real v210 = v145 - 0x1p+0f;
    const real v211 = v210 * v107;
    const int m212 = v211 == 0x0p+0f;
    const int m213 = m116 | m212;
    const real v214 = v112 * v211;
    const real v215 = m213 ? 0x0p+0f : v214;
    const int m216 = v215 == 0x0p+0f;
    const int m217 = m216 | m117;
    const real v218 = v215 * v85;
    const real v219 = m217 ? 0x0p+0f : v218;
    const real v220 = v145 - 0x1.8p+1f;
    const real v221 = v145 * v220;
    const real v222 = v107 * v107;
    const real v223 = v221 * v222;
    const int m224 = v223 == 0x0p+0f;
    const int m225 = m121 | m224;
    const real v226 = v115 * v223;
    const real v227 = m225 ? 0x0p+0f : v226;
    const int m228 = v227 == 0x0p+0f;
    const int m229 = m228 | m117;
    const real v230 = v227 * v85;
    const real v231 = m229 ? 0x0p+0f : v230;
    const real v232 = -v108;
    const real v233 = v19 * v144;
    const real v234 = ntx_norm_cdf(v233);
    const real v235 = -v23;
    const int m236 = v235 == 0x0p+0f;
    const int m237 = m236 | m39;
    const real v238 = v235 * v22;
    const real v239 = m237 ? 0x0p+0f : v238;
    const real v240 = -v239;
    const real v241 = ntx_exp(v240);
    const int m242 = v241 == 0x0p+0f;
    const int m243 = m135 | m242;
    const real v244 = v101 * v241;
    const real v245 = m243 ? 0x0p+0f : v244;
    const real v246 = v101 + 0x0p+0f;
    const int m247 = v246 == v246;
    const int m248 = !m247;
    const real v249 = m248 ? NAN : v246;
    const real v250 = m248 ? 0x1.9p+6f : 0x0p+0f;
    const real v251 = v108 + 0x0p+0f;
    const int m252 = v251 == v251;
    const int m253 = !m252;
    const real v254 = m253 ? NAN : v251;
    const real v255 = m253 ? 0x1.9p+6f : v250;
    const real v256 = v120 + 0x0p+0f;
    const int m257 = v256 == v256;
    const int m258 = !m257;
    const real v259 = m258 ? NAN : v256;
    const real v260 = m258 ? 0x1.9p+6f : v255;
    const real v261 = v124 + 0x0p+0f;
    const int m262 = v261 == v261;
    const int m263 = !m262;
    const real v264 = m263 ? NAN : v261;
    const real v265 = m263 ? 0x1.9p+6f : v260;
    const real v266 = v139 + 0x0p+0f;
    const int m267 = v266 == v266;
    const int m268 = !m267;
    const real v269 = m268 ? NAN : v266;
    const real v270 = m268 ? 0x1.9p+6f : v265;
    const real v271 = v143 + 0x0p+0f;
    const int m272 = v271 == v271;
    const int m273 = !m272;
    const real v274 = m273 ? NAN : v271;
    const real v275 = m273 ? 0x1.9p+6f : v270;
    const real v276 = v156 + 0x0p+0f;
    const int m277 = v276 == v276;
    const int m278 = !m277;
    const real v279 = m278 ? NAN : v276;
    const real v280 = m278 ? 0x1.9p+6f : v275;
    const real v281 = v165 + 0x0p+0f;
    const int m282 = v281 == v281;
    const int m283 = !m282;
    const real v284 = m283 ? NAN : v281;
    const real v285 = m283 ? 0x1.9p+6f : v280;
    const real v286 = v179 + 0x0p+0f;
    const int m287 = v286 == v286;
    const int m288 = !m287;
    const real v289 = m288 ? NAN : v286;
    const real v290 = m288 ? 0x1.9p+6f : v285;
    const real v291 = v190 + 0x0p+0f;
    const int m292 = v291 == v291;
    const int m293 = !m292;
    const real v294 = m293 ? NAN : v291;
    const real v295 = m293 ? 0x1.9p+6f : v290;
    const real v296 = v209 + 0x0p+0f;
    const int m297 = v296 == v296;
    const int m298 = !m297;
    const real v299 = m298 ? NAN : v296;
    const real v300 = m298 ? 0x1.9p+6f : v295;
    const real v301 = v219 + 0x0p+0f;
    const int m302 = v301 == v301;
    const int m303 = !m302;
    const real v304 = m303 ? NAN : v301;
    const real v305 = m303 ? 0x1.9p+6f : v300;
    const real v306 = v201 + 0x0p+0f;
    const int m307 = v306 == v306;
    const int m308 = !m307;
    const real v309 = m308 ? NAN : v306;
    const real v310 = m308 ? 0x1.9p+6f : v305;
    const real v311 = v231 + 0x0p+0f;
    const int m312 = v311 == v311;
    const int m313 = !m312;
    const real v314 = m313 ? NAN : v311;
    const real v315 = m313 ? 0x1.9p+6f : v310;
    const real v316 = v232 + 0x0p+0f;
    const int m317 = v316 == v316;
    const int m318 = !m317;
    const real v319 = m318 ? NAN : v316;
    const real v320 = m318 ? 0x1.9p+6f : v315;
    const real v321 = m258 ? 0x1.9p+6f : v320;
    const real v322 = v234 + 0x0p+0f;
    const int m323 = v322 == v322;
    const int m324 = !m323;
    const real v325 = m324 ? NAN : v322;
    const real v326 = m324 ? 0x1.9p+6f : v321;
    const real v327 = v245 + 0x0p+0f;
    const int m328 = v327 == v327;
    const int m329 = !m328;
    const real v330 = m329 ? NAN : v327;
    const real v331 = m329 ? 0x1.9p+6f : v326;
    const real v332 = m18 ? v249 : NAN;
    const real v333 = m18 ? v254 : NAN;
    const real v334 = m18 ? v259 : NAN;
    const real v335 = m18 ? v264 : NAN;
    const real v336 = m18 ? v269 : NAN;
    const real v337 = m18 ? v274 : NAN;
    const real v338 = m18 ? v279 : NAN;
    const real v339 = m18 ? v284 : NAN;
    const real v340 = m18 ? v289 : NAN;
    const real v341 = m18 ? v294 : NAN;
    const real v342 = m18 ? v299 : NAN;
    const real v343 = m18 ? v304 : NAN;
    const real v344 = m18 ? v309 : NAN;
    const real v345 = m18 ? v314 : NAN;
    const real v346 = m18 ? v319 : NAN;
    const real v347 = m18 ? v325 : NAN;
    const real v348 = m18 ? v330 : NAN;
    const real v349 = m18 ? v331 : v17;
    out[0] = v349; /* kind */
    out[1] = v332; /* price */
    out[2] = v333; /* delta */
    out[3] = v334; /* gamma */
    out[4] = v335; /* vega */
    out[5] = v336; /* theta */
    out[6] = v337; /* rho */
    out[7] = v338; /* vanna */
    out[8] = v339; /* volga */
    out[9] = v340; /* charm */
    out[10] = v341; /* veta */
    out[11] = v342; /* speed */
    out[12] = v343; /* zomma */
    out[13] = v344; /* color */
    out[14] = v345; /* ultima */
    out[15] = v346; /* dual_delta */
    out[16] = v334; /* dual_gamma */
    out[17] = v347; /* itm_probability */
    out[18] = v348; /* undiscounted_price */
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
