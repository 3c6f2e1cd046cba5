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
    const real in_displacement = in[6];
    const real v0 = in_displacement * 0x0p+0f;
    const int m1 = v0 == 0x0p+0f;
    const real v2 = m1 ? 0x0p+0f : 0x1.2p+3f;
    const int m3 = 0x0p+0f <= in_vol;
    const real v4 = m3 ? v2 : 0x1p+3f;
    const real v5 = in_rate * 0x0p+0f;
    const int m6 = v5 == 0x0p+0f;
    const real v7 = m6 ? v4 : 0x1.8p+2f;
    const int m8 = 0x0p+0f <= in_time;
    const real v9 = m8 ? v7 : 0x1.4p+2f;
    const real v10 = in_strike * 0x0p+0f;
    const int m11 = v10 == 0x0p+0f;
    const real v12 = m11 ? v9 : 0x1p+2f;
    const real v13 = in_forward * 0x0p+0f;
    const int m14 = v13 == 0x0p+0f;
    const real v15 = m14 ? v12 : 0x1.8p+1f;
    const real v16 = fabs(in_type);
    const int m17 = v16 == 0x1p+0f;
    const real v18 = m17 ? v15 : 0x1p+0f;
    const int m19 = v18 == 0x0p+0f;
    const real v20 = in_forward + in_displacement;
    const real v21 = in_strike + in_displacement;
    const int m22 = 0x0p+0f <= v21;
    const real v23 = m22 ? 0x0p+0f : 0x1p+2f;
    const int m24 = 0x0p+0f <= v20;
    const real v25 = m24 ? v23 : 0x1.8p+1f;
    const real v26 = m19 ? v25 : v18;
    const int m27 = v26 == 0x0p+0f;
    const real v28 = in_type + 0x0p+0f;
    const real v29 = in_forward + 0x0p+0f;
    const real v30 = in_strike + 0x0p+0f;
    const real v31 = in_time + 0x0p+0f;
    const real v32 = in_rate + 0x0p+0f;
    const real v33 = in_vol + 0x0p+0f;
    const real v34 = in_displacement + 0x0p+0f;
    const real v35 = v29 + v34;
    const real v36 = v30 + v34;
    const real v37 = sqrt(v31);
    const int m38 = v33 == 0x0p+0f;
    const int m39 = v37 == 0x0p+0f;
    const int m40 = m38 | m39;
    const real v41 = v33 * v37;
    const real v42 = m40 ? 0x0p+0f : v41;
    const real v43 = ntx_ln(v35);
    const real v44 = ntx_ln(v36);
    const real v45 = v43 - v44;
    const int m46 = v31 == 0x0p+0f;
    const real v47 = v45 + 0x0p+0f;
    const int m48 = v47 == 0x0p+0f;
    const real v49 = copysign(INFINITY, v47);
    const real v50 = m48 ? 0x0p+0f : v49;
    const int m51 = v47 == v47;
    const int m52 = !m51;
    const real v53 = m52 ? v47 : v50;
    const int m54 = v42 == 0x0p+0f;
    const real v55 = v47 / v42;
    const real v56 = m54 ? v53 : v55;
    const real v57 = 0x1p-1f * v33;
    const real v58 = v57 * v33;
    const int m59 = v42 == INFINITY;
    const real v60 = 0x0p+0f + v58;
    const int m61 = v60 == 0x0p+0f;
    const real v62 = v60 * INFINITY;
    const real v63 = m61 ? 0x0p+0f : v62;
    const real v64 = fma(0x1p-1f, v42, v56);
    const real v65 = m59 ? v63 : v64;
    const real v66 = 0x0p+0f - v58;
    const int m67 = v66 == 0x0p+0f;
    const real v68 = v66 * INFINITY;
    const real v69 = m67 ? 0x0p+0f : v68;
    const real v70 = fma(-0x1p-1f, v42, v56);
    const real v71 = m59 ? v69 : v70;
    const real v72 = 0x1p+0f / v42;
    const int m73 = v32 == 0x0p+0f;
    const int m74 = m73 | m46;
    const real v75 = v32 * v31;
    const real v76 = m74 ? 0x0p+0f : v75;
    const real v77 = -v76;
    const real v78 = ntx_exp(v77);
    const int m79 = v35 == 0x0p+0f;
    const int m80 = v78 == 0x0p+0f;
    const int m81 = m79 | m80;
    const real v82 = v35 * v78;
    const real v83 = m81 ? 0x0p+0f : v82;
    const int m84 = v36 == 0x0p+0f;
    const int m85 = m84 | m80;
    const real v86 = v36 * v78;
    const real v87 = m85 ? 0x0p+0f : v86;
    const real v88 = fabs(v65);
    const real v89 = fabs(v71);
    const real v90 = 0x1p+4f < v88 ? 0x1p+4f : v88;
    const real v91 = v90 * v90;
    const real v92 = fma(0x1.604dd4p-3f, v91, 0x1.b930f8p+0f);
    const real v93 = fma(0x1.2d5e02p-6f, v91, 0x1.7daa76p-1f);
    const real v94 = fma(v93, v90, v92);
    const real v95 = fma(v94, v90, 0x1.e19582p+0f);
    const real v96 = fma(0x1.cbe8ep-20f, v91, 0x1.63792cp-3f);
    const real v97 = fma(0x1.2c11c6p-6f, v90, v96);
    const real v98 = fma(v97, v90, 0x1.620b48p-1f);
    const real v99 = v95 + v98;
    const real v100 = fma(v90, v99, 0x1.803f9ap+0f);
    const real v101 = 0x1p+4f < v89 ? 0x1p+4f : v89;
    const real v102 = v101 * v101;
    const real v103 = fma(0x1.604dd4p-3f, v102, 0x1.b930f8p+0f);
    const real v104 = fma(0x1.2d5e02p-6f, v102, 0x1.7daa76p-1f);
    const real v105 = fma(v104, v101, v103);
    const real v106 = fma(v105, v101, 0x1.e19582p+0f);
    const real v107 = fma(0x1.cbe8ep-20f, v102, 0x1.63792cp-3f);
    const real v108 = fma(0x1.2c11c6p-6f, v101, v107);
    const real v109 = fma(v108, v101, 0x1.620b48p-1f);
    const real v110 = v106 + v109;
    const real v111 = fma(v101, v110, 0x1.803f9ap+0f);
    const real v112 = v100 * v111;
    const real v113 = 0x1p+0f / v112;
    const int m114 = v88 < v89;
    const real v115 = m114 ? v83 : v87;
    const real v116 = v88 < v89 ? v88 : v89;
    const real v117 = fabs(v116);
    const real v118 = 0x1p+4f < v117 ? 0x1p+4f : v117;
    const real v119 = v118 * v118;
    const real v120 = v119 * -0x1p-1f;
    const real v121 = fma(v120, 0x1.715476p+0f, 0x1.8p+23f);
    const real v122 = v121 - 0x1.8p+23f;
    const real v123 = fma(v122, -0x1.62e43p-1f, v120);
    const real v124 = v123 * v123;
    const real v125 = fma(0x1.1239e2p-7f, v124, 0x1.555492p-3f);
    const real v126 = fma(0x1.6a2432p-10f, v124, 0x1.5558f2p-5f);
    const real v127 = fma(v126, v123, v125);
    const real v128 = fma(v127, v123, 0x1.fffffcp-2f);
    const real v129 = fma(v124, v128, v123);
    const real v130 = v129 + 0x1p+0f;
    const real v131 = v115 * 0x1.988454p-2f;
    const real v132 = v131 * v130;
    const int m133 = 0x1p+4f <= v118;
    const int m134 = v122 < -0x1.ap+4f;
    const real v135 = m134 ? 0x1.9p+6f : 0x0p+0f;
    const real v136 = v122 + v135;
    const int m137 = v115 == 0x0p+0f;
    const int m138 = m133 | m137;
    const real v139 = ntx_scale2(v132, v136);
    const real v140 = m138 ? 0x0p+0f : v139;
    const real v141 = m134 ? 0x1p-100f : 0x1p+0f;
    const real v142 = v140 * v141;
    const real v143 = v95 * v111;
    const real v144 = v143 * v113;
    const real v145 = v106 * v100;
    const real v146 = v145 * v113;
    const real v147 = v28 * v65;
    const int m148 = v142 == 0x0p+0f;
    const int m149 = v144 == 0x0p+0f;
    const int m150 = m148 | m149;
    const real v151 = v142 * v144;
    const real v152 = m150 ? 0x0p+0f : v151;
    const int m153 = v147 < 0x0p+0f;
    const real v154 = v83 - v152;
    const real v155 = m153 ? v152 : v154;
    const real v156 = v28 * v71;
    const int m157 = v146 == 0x0p+0f;
    const int m158 = m148 | m157;
    const real v159 = v142 * v146;
    const real v160 = m158 ? 0x0p+0f : v159;
    const int m161 = v156 < 0x0p+0f;
    const real v162 = v87 - v160;
    const real v163 = m161 ? v160 : v162;
    const real v164 = v155 - v163;
    const real v165 = fma(v28, v164, 0x0p+0f);
    const real v166 = 0x1p+0f / v35;
    const real v167 = v72 * v166;
    const int m168 = v140 == 0x0p+0f;
    const int m169 = m168 | m39;
    const real v170 = v140 * v37;
    const real v171 = m169 ? 0x0p+0f : v170;
    const int m172 = v167 == 0x0p+0f;
    const int m173 = m168 | m172;
    const real v174 = v140 * v167;
    const real v175 = m173 ? 0x0p+0f : v174;
    const int m176 = v175 == 0x0p+0f;
    const int m177 = v166 == 0x0p+0f;
    const int m178 = m176 | m177;
    const real v179 = v175 * v166;
    const real v180 = m178 ? 0x0p+0f : v179;
    const real v181 = ntx_norm_cdf(v147);
    const int m182 = v181 == 0x0p+0f;
    const int m183 = m80 | m182;
    const real v184 = v78 * v181;
    const real v185 = m183 ? 0x0p+0f : v184;
    const real v186 = v28 * v185;
    const int m187 = v180 == 0x0p+0f;
    const int m188 = v141 == 0x0p+0f;
    const int m189 = m187 | m188;
    const real v190 = v180 * v141;
    const real v191 = m189 ? 0x0p+0f : v190;
    const int m192 = v171 == 0x0p+0f;
    const int m193 = m192 | m188;
    const real v194 = v171 * v141;
    const real v195 = m193 ? 0x0p+0f : v194;
    const real v196 = v33 / v37;
    const real v197 = 0x1p-1f * v196;
    const int m198 = v197 == 0x0p+0f;
    const int m199 = m168 | m198;
    const real v200 = v140 * v197;
    const real v201 = m199 ? 0x0p+0f : v200;
    const int m202 = v201 == 0x0p+0f;
    const int m203 = m202 | m188;
    const real v204 = v201 * v141;
    const real v205 = m203 ? 0x0p+0f : v204;
    const int m206 = v163 == 0x0p+0f;
    const int m207 = m73 | m206;
    const real v208 = v32 * v163;
    const real v209 = m207 ? 0x0p+0f : v208;
    const int m210 = v155 == 0x0p+0f;
    const int m211 = m73 | m210;
    const real v212 = v32 * v155;
    const real v213 = m211 ? 0x0p+0f : v212;
    const real v214 = v213 - v209;
    const real v215 = v28 * v214;
    const real v216 = v215 - v205;
    const int m217 = v165 == 0x0p+0f;
    const int m218 = m46 | m217;
    const real v219 = v31 * v165;
    const real v220 = m218 ? 0x0p+0f : v219;
    const real v221 = -v220;
    const real v222 = fabs(v88);
    const real v223 = 0x1p+4f < v222 ? 0x1p+4f : v222;
    const real v224 = copysign(v223, v65);
    const real v225 = fabs(v89);
    const real v226 = 0x1p+4f < v225 ? 0x1p+4f : v225;
    const real v227 = copysign(v226, v71);
    const real v228 = v224 * v227;
    const real v229 = 0x1p+0f / v33;
    const real v230 = 0x1p+0f / v31;
    const real v231 = 0x1p-1f * v230;
    const real v232 = 0x0p+0f * v72;
    const int m233 = m168 | m177;
    const real v234 = v140 * v166;
    const real v235 = m233 ? 0x0p+0f : v234;
    const real v236 = v227 * v229;
    const int m237 = v235 == 0x0p+0f;
    const int m238 = v236 == 0x0p+0f;
    const int m239 = m237 | m238;
    const real v240 = v235 * v236;
    const real v241 = m239 ? 0x0p+0f : v240;
    const int m242 = v241 == 0x0p+0f;
    const int m243 = m242 | m188;
    const real v244 = v241 * v141;
    const real v245 = m243 ? 0x0p+0f : v244;
    const real v246 = -v245;
    const real v247 = v228 * v229;
    const int m248 = v247 == 0x0p+0f;
    const int m249 = m192 | m248;
    const real v250 = v171 * v247;
    const real v251 = m249 ? 0x0p+0f : v250;
    const int m252 = v251 == 0x0p+0f;
    const int m253 = m252 | m188;
    const real v254 = v251 * v141;
    const real v255 = m253 ? 0x0p+0f : v254;
    const real v256 = v227 * v231;
    const real v257 = v232 - v256;
    const real v258 = v32 * v185;
    const real v259 = v28 * v258;
    const int m260 = v257 == 0x0p+0f;
    const int m261 = m237 | m260;
    const real v262 = v235 * v257;
    const real v263 = m261 ? 0x0p+0f : v262;
    const int m264 = v263 == 0x0p+0f;
    const int m265 = m264 | m188;
    const real v266 = v263 * v141;
    const real v267 = m265 ? 0x0p+0f : v266;
    const real v268 = v259 - v267;
    const real v269 = fma(v232, v224, v32);
    const real v270 = 0x1p+0f + v228;
    const real v271 = v270 * v231;
    const real v272 = v269 - v271;
    const int m273 = v272 == 0x0p+0f;
    const int m274 = m192 | m273;
    const real v275 = v171 * v272;
    const real v276 = m274 ? 0x0p+0f : v275;
    const int m277 = v276 == 0x0p+0f;
    const int m278 = m277 | m188;
    const real v279 = v276 * v141;
    const real v280 = m278 ? 0x0p+0f : v279;
    const real v281 = 0x1p+0f - v228;
    const real v282 = v281 * v231;
    const real v283 = v269 + v282;
    const int m284 = v283 == 0x0p+0f;
    const int m285 = m187 | m284;
    const real v286 = v180 * v283;
    const real v287 = m285 ? 0x0p+0f : v286;
    const int m288 = v287 == 0x0p+0f;
    const int m289 = m288 | m188;
    const real v290 = v287 * v141;
    const real v291 = m289 ? 0x0p+0f : v290;
    const real v292 = fma(v224, v72, 0x1p+0f);
    const real v293 = v292 * v166;
    const int m294 = v293 == 0x0p+0f;
    const int m295 = m187 | m294;
    const real v296 = v180 * v293;
    const real v297 = m295 ? 0x0p+0f : v296;
    const int m298 = v297 == 0x0p+0f;
    const int m299 = m298 | m188;
    const real v300 = v297 * v141;
    const real v301 = m299 ? 0x0p+0f : v300;
    const real v302 = -v301;
    const real v303 = v228 - 0x1p+0f;
    const real v304 = v303 * v229;
    const int m305 = v304 == 0x0p+0f;
    const int m306 = m187 | m305;
    const real v307 = v180 * v304;
    const real v308 = m306 ? 0x0p+0f : v307;
    const int m309 = v308 == 0x0p+0f;
    const int m310 = m309 | m188;
    const real v311 = v308 * v141;
    const real v312 = m310 ? 0x0p+0f : v311;
    const real v313 = v227 * v227;
    const real v314 = fma(v224, v224, v313);
    const real v315 = fma(v228, v281, v314);
    const real v316 = v229 * v229;
    const real v317 = v315 * v316;
    const int m318 = v317 == 0x0p+0f;
    const int m319 = m192 | m318;
    const real v320 = v171 * v317;
    const real v321 = m319 ? 0x0p+0f : v320;
    const int m322 = v321 == 0x0p+0f;
    const int m323 = m322 | m188;
    const real v324 = v321 * v141;
    const real v325 = m323 ? 0x0p+0f : v324;
    const real v326 = -v325;
    const real v327 = 0x1p+0f / v36;
    const real v328 = ntx_norm_cdf(v156);
    const int m329 = v328 == 0x0p+0f;
    const int m330 = m80 | m329;
    const real v331 = v78 * v328;
    const real v332 = m330 ? 0x0p+0f : v331;
    const real v333 = -v28;
    const real v334 = v333 * v332;
    const real v335 = v72 * v327;
    const int m336 = v335 == 0x0p+0f;
    const int m337 = m168 | m336;
    const real v338 = v140 * v335;
    const real v339 = m337 ? 0x0p+0f : v338;
    const int m340 = v339 == 0x0p+0f;
    const int m341 = v327 == 0x0p+0f;
    const int m342 = m340 | m341;
    const real v343 = v339 * v327;
    const real v344 = m342 ? 0x0p+0f : v343;
    const int m345 = v344 == 0x0p+0f;
    const int m346 = m345 | m188;
    const real v347 = v344 * v141;
    const real v348 = m346 ? 0x0p+0f : v347;
    const real v349 = -v32;
    const int m350 = v349 == 0x0p+0f;
    const int m351 = m350 | m46;
    const real v352 = v349 * v31;
    const real v353 = m351 ? 0x0p+0f : v352;
    const real v354 = -v353;
    const real v355 = ntx_exp(v354);
    const int m356 = v355 == 0x0p+0f;
    const int m357 = m217 | m356;
    const real v358 = v165 * v355;
    const real v359 = m357 ? 0x0p+0f : v358;
    const real v360 = v165 + 0x0p+0f;
    const int m361 = v360 == v360;
    const int m362 = !m361;
    const real v363 = m362 ? NAN : v360;
    const real v364 = m362 ? 0x1.9p+6f : 0x0p+0f;
    const real v365 = v186 + 0x0p+0f;
    const int m366 = v365 == v365;
    const int m367 = !m366;
    const real v368 = m367 ? NAN : v365;
    const real v369 = m367 ? 0x1.9p+6f : v364;
    const real v370 = v191 + 0x0p+0f;
    const int m371 = v370 == v370;
    const int m372 = !m371;
    const real v373 = m372 ? NAN : v370;
    const real v374 = m372 ? 0x1.9p+6f : v369;
    const real v375 = v195 + 0x0p+0f;
    const int m376 = v375 == v375;
    const int m377 = !m376;
    const real v378 = m377 ? NAN : v375;
    const real v379 = m377 ? 0x1.9p+6f : v374;
    const real v380 = v216 + 0x0p+0f;
    const int m381 = v380 == v380;
    const int m382 = !m381;
    const real v383 = m382 ? NAN : v380;
    const real v384 = m382 ? 0x1.9p+6f : v379;
    const real v385 = v221 + 0x0p+0f;
    const int m386 = v385 == v385;
    const int m387 = !m386;
    const real v388 = m387 ? NAN : v385;
    const real v389 = m387 ? 0x1.9p+6f : v384;
    const real v390 = v246 + 0x0p+0f;
    const int m391 = v390 == v390;
    const int m392 = !m391;
    const real v393 = m392 ? NAN : v390;
    const real v394 = m392 ? 0x1.9p+6f : v389;
    const real v395 = v255 + 0x0p+0f;
    const int m396 = v395 == v395;
    const int m397 = !m396;
    const real v398 = m397 ? NAN : v395;
    const real v399 = m397 ? 0x1.9p+6f : v394;
    const real v400 = v268 + 0x0p+0f;
    const int m401 = v400 == v400;
    const int m402 = !m401;
    const real v403 = m402 ? NAN : v400;
    const real v404 = m402 ? 0x1.9p+6f : v399;
    const real v405 = v280 + 0x0p+0f;
    const int m406 = v405 == v405;
    const int m407 = !m406;
    const real v408 = m407 ? NAN : v405;
    const real v409 = m407 ? 0x1.9p+6f : v404;
    const real v410 = v302 + 0x0p+0f;
    const int m411 = v410 == v410;
    const int m412 = !m411;
    const real v413 = m412 ? NAN : v410;
    const real v414 = m412 ? 0x1.9p+6f : v409;
    const real v415 = v312 + 0x0p+0f;
    const int m416 = v415 == v415;
    const int m417 = !m416;
    const real v418 = m417 ? NAN : v415;
    const real v419 = m417 ? 0x1.9p+6f : v414;
    const real v420 = v291 + 0x0p+0f;
    const int m421 = v420 == v420;
    const int m422 = !m421;
    const real v423 = m422 ? NAN : v420;
    const real v424 = m422 ? 0x1.9p+6f : v419;
    const real v425 = v326 + 0x0p+0f;
    const int m426 = v425 == v425;
    const int m427 = !m426;
    const real v428 = m427 ? NAN : v425;
    const real v429 = m427 ? 0x1.9p+6f : v424;
    const real v430 = v334 + 0x0p+0f;
    const int m431 = v430 == v430;
    const int m432 = !m431;
    const real v433 = m432 ? NAN : v430;
    const real v434 = m432 ? 0x1.9p+6f : v429;
    const real v435 = v348 + 0x0p+0f;
    const int m436 = v435 == v435;
    const int m437 = !m436;
    const real v438 = m437 ? NAN : v435;
    const real v439 = m437 ? 0x1.9p+6f : v434;
    const real v440 = v328 + 0x0p+0f;
    const int m441 = v440 == v440;
    const int m442 = !m441;
    const real v443 = m442 ? NAN : v440;
    const real v444 = m442 ? 0x1.9p+6f : v439;
    const real v445 = v359 + 0x0p+0f;
    const int m446 = v445 == v445;
    const int m447 = !m446;
    const real v448 = m447 ? NAN : v445;
    const real v449 = m447 ? 0x1.9p+6f : v444;
    const real v450 = m27 ? v363 : NAN;
    const real v451 = m27 ? v368 : NAN;
    const real v452 = m27 ? v373 : NAN;
    const real v453 = m27 ? v378 : NAN;
    const real v454 = m27 ? v383 : NAN;
    const real v455 = m27 ? v388 : NAN;
    const real v456 = m27 ? v393 : NAN;
    const real v457 = m27 ? v398 : NAN;
    const real v458 = m27 ? v403 : NAN;
    const real v459 = m27 ? v408 : NAN;
    const real v460 = m27 ? v413 : NAN;
    const real v461 = m27 ? v418 : NAN;
    const real v462 = m27 ? v423 : NAN;
    const real v463 = m27 ? v428 : NAN;
    const real v464 = m27 ? v433 : NAN;
    const real v465 = m27 ? v438 : NAN;
    const real v466 = m27 ? v443 : NAN;
    const real v467 = m27 ? v448 : NAN;
    const real v468 = m27 ? v449 : v26;
    out[0] = v468; /* kind */
    out[1] = v450; /* price */
    out[2] = v451; /* delta */
    out[3] = v452; /* gamma */
    out[4] = v453; /* vega */
    out[5] = v454; /* theta */
    out[6] = v455; /* rho */
    out[7] = v456; /* vanna */
    out[8] = v457; /* volga */
    out[9] = v458; /* charm */
    out[10] = v459; /* veta */
    out[11] = v460; /* speed */
    out[12] = v461; /* zomma */
    out[13] = v462; /* color */
    out[14] = v463; /* ultima */
    out[15] = v464; /* dual_delta */
    out[16] = v465; /* dual_gamma */
    out[17] = v466; /* itm_probability */
    out[18] = v467; /* undiscounted_price */
}

#define NTX_INPUT_COUNT 7
#define NTX_INPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5) M(6)
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
