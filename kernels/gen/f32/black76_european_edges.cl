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
    const int m23 = v21 == 0x0p+0f;
    const int m24 = v20 == 0x0p+0f;
    const int m25 = m23 | m24;
    const real v26 = v21 * v20;
    const real v27 = m25 ? 0x0p+0f : v26;
    const real v28 = -v27;
    const real v29 = ntx_exp(v28);
    const real v30 = sqrt(v20);
    const int m31 = v22 == 0x0p+0f;
    const int m32 = v30 == 0x0p+0f;
    const int m33 = m31 | m32;
    const real v34 = v22 * v30;
    const real v35 = m33 ? 0x0p+0f : v34;
    const real v36 = ntx_ln(v18);
    const real v37 = ntx_ln(v19);
    const real v38 = v36 - v37;
    const real v39 = v38 + 0x0p+0f;
    const int m40 = v39 == 0x0p+0f;
    const real v41 = copysign(INFINITY, v39);
    const real v42 = m40 ? 0x0p+0f : v41;
    const int m43 = v39 == v39;
    const int m44 = !m43;
    const real v45 = m44 ? v39 : v42;
    const int m46 = v35 == 0x0p+0f;
    const real v47 = v39 / v35;
    const real v48 = m46 ? v45 : v47;
    const real v49 = 0x1p-1f * v22;
    const real v50 = v49 * v22;
    const int m51 = v35 == INFINITY;
    const real v52 = 0x0p+0f + v50;
    const int m53 = v52 == 0x0p+0f;
    const real v54 = v52 * INFINITY;
    const real v55 = m53 ? 0x0p+0f : v54;
    const real v56 = fma(0x1p-1f, v35, v48);
    const real v57 = m51 ? v55 : v56;
    const real v58 = 0x0p+0f - v50;
    const int m59 = v58 == 0x0p+0f;
    const real v60 = v58 * INFINITY;
    const real v61 = m59 ? 0x0p+0f : v60;
    const real v62 = fma(-0x1p-1f, v35, v48);
    const real v63 = m51 ? v61 : v62;
    const real v64 = 0x1p+0f / v35;
    const int m65 = v18 == 0x0p+0f;
    const int m66 = v29 == 0x0p+0f;
    const int m67 = m65 | m66;
    const real v68 = v18 * v29;
    const real v69 = m67 ? 0x0p+0f : v68;
    const int m70 = v19 == 0x0p+0f;
    const int m71 = m70 | m66;
    const real v72 = v19 * v29;
    const real v73 = m71 ? 0x0p+0f : v72;
    const real v74 = fabs(v57);
    const real v75 = fabs(v63);
    const int m76 = v74 < v75;
    const real v77 = m76 ? v69 : v73;
    const real v78 = v74 < v75 ? v74 : v75;
    const real v79 = fabs(v78);
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
    const real v97 = v77 * 0x1.988454p-2f;
    const real v98 = v97 * v96;
    const int m99 = 0x1p+4f <= v80;
    const int m100 = v86 < -0x1.ap+4f;
    const real v101 = m100 ? 0x1.9p+6f : 0x0p+0f;
    const real v102 = v86 + v101;
    const int m103 = v77 == 0x0p+0f;
    const int m104 = m99 | m103;
    const real v105 = ntx_scale2(v98, v102);
    const real v106 = m104 ? 0x0p+0f : v105;
    const real v107 = m100 ? 0x1p-100f : 0x1p+0f;
    const real v108 = 0x1p+4f < v74 ? 0x1p+4f : v74;
    const real v109 = v108 * v108;
    const real v110 = fma(0x1.2c11c6p-6f, v109, 0x1.620b48p-1f);
    const real v111 = fma(0x1.cbe8ep-20f, v109, 0x1.63792cp-3f);
    const real v112 = fma(v111, v108, v110);
    const real v113 = fma(v112, v108, 0x1.803f9ap+0f);
    const real v114 = fma(0x1.604dd4p-3f, v109, 0x1.b930f8p+0f);
    const real v115 = fma(0x1.2d5e02p-6f, v109, 0x1.7daa76p-1f);
    const real v116 = fma(v115, v108, v114);
    const real v117 = fma(v116, v108, 0x1.e19582p+0f);
    const real v118 = fma(v108, v117, v113);
    const real v119 = 0x1p+4f < v75 ? 0x1p+4f : v75;
    const real v120 = v119 * v119;
    const real v121 = fma(0x1.2c11c6p-6f, v120, 0x1.620b48p-1f);
    const real v122 = fma(0x1.cbe8ep-20f, v120, 0x1.63792cp-3f);
    const real v123 = fma(v122, v119, v121);
    const real v124 = fma(v123, v119, 0x1.803f9ap+0f);
    const real v125 = fma(0x1.604dd4p-3f, v120, 0x1.b930f8p+0f);
    const real v126 = fma(0x1.2d5e02p-6f, v120, 0x1.7daa76p-1f);
    const real v127 = fma(v126, v119, v125);
    const real v128 = fma(v127, v119, 0x1.e19582p+0f);
    const real v129 = fma(v119, v128, v124);
    const real v130 = v118 * v129;
    const real v131 = 0x1p+0f / v130;
    const real v132 = v117 * v129;
    const real v133 = v132 * v131;
    const real v134 = v128 * v118;
    const real v135 = v134 * v131;
    const real v136 = v106 * v107;
    const real v137 = v17 * v57;
    const int m138 = v136 == 0x0p+0f;
    const int m139 = v133 == 0x0p+0f;
    const int m140 = m138 | m139;
    const real v141 = v136 * v133;
    const real v142 = m140 ? 0x0p+0f : v141;
    const int m143 = v137 < 0x0p+0f;
    const real v144 = v69 - v142;
    const real v145 = m143 ? v142 : v144;
    const real v146 = v17 * v63;
    const int m147 = v135 == 0x0p+0f;
    const int m148 = m138 | m147;
    const real v149 = v136 * v135;
    const real v150 = m148 ? 0x0p+0f : v149;
    const int m151 = v146 < 0x0p+0f;
    const real v152 = v73 - v150;
    const real v153 = m151 ? v150 : v152;
    const real v154 = v145 - v153;
    const real v155 = fma(v17, v154, 0x0p+0f);
    const real v156 = 0x1p+0f / v18;
    const real v157 = v64 * v156;
    const int m158 = v106 == 0x0p+0f;
    const int m159 = m158 | m32;
    const real v160 = v106 * v30;
    const real v161 = m159 ? 0x0p+0f : v160;
    const int m162 = v157 == 0x0p+0f;
    const int m163 = m158 | m162;
    const real v164 = v106 * v157;
    const real v165 = m163 ? 0x0p+0f : v164;
    const int m166 = v165 == 0x0p+0f;
    const int m167 = v156 == 0x0p+0f;
    const int m168 = m166 | m167;
    const real v169 = v165 * v156;
    const real v170 = m168 ? 0x0p+0f : v169;
    const real v171 = ntx_norm_cdf(v137);
    const int m172 = v171 == 0x0p+0f;
    const int m173 = m66 | m172;
    const real v174 = v29 * v171;
    const real v175 = m173 ? 0x0p+0f : v174;
    const real v176 = v17 * v175;
    const int m177 = v170 == 0x0p+0f;
    const int m178 = v107 == 0x0p+0f;
    const int m179 = m177 | m178;
    const real v180 = v170 * v107;
    const real v181 = m179 ? 0x0p+0f : v180;
    const int m182 = v161 == 0x0p+0f;
    const int m183 = m182 | m178;
    const real v184 = v161 * v107;
    const real v185 = m183 ? 0x0p+0f : v184;
    const real v186 = v22 / v30;
    const real v187 = 0x1p-1f * v186;
    const int m188 = v187 == 0x0p+0f;
    const int m189 = m158 | m188;
    const real v190 = v106 * v187;
    const real v191 = m189 ? 0x0p+0f : v190;
    const int m192 = v191 == 0x0p+0f;
    const int m193 = m192 | m178;
    const real v194 = v191 * v107;
    const real v195 = m193 ? 0x0p+0f : v194;
    const int m196 = v153 == 0x0p+0f;
    const int m197 = m23 | m196;
    const real v198 = v21 * v153;
    const real v199 = m197 ? 0x0p+0f : v198;
    const int m200 = v145 == 0x0p+0f;
    const int m201 = m23 | m200;
    const real v202 = v21 * v145;
    const real v203 = m201 ? 0x0p+0f : v202;
    const real v204 = v203 - v199;
    const real v205 = v17 * v204;
    const real v206 = v205 - v195;
    const int m207 = v155 == 0x0p+0f;
    const int m208 = m24 | m207;
    const real v209 = v20 * v155;
    const real v210 = m208 ? 0x0p+0f : v209;
    const real v211 = -v210;
    const real v212 = fabs(v74);
    const real v213 = 0x1p+4f < v212 ? 0x1p+4f : v212;
    const real v214 = copysign(v213, v57);
    const real v215 = fabs(v75);
    const real v216 = 0x1p+4f < v215 ? 0x1p+4f : v215;
    const real v217 = copysign(v216, v63);
    const real v218 = v214 * v217;
    const real v219 = 0x1p+0f / v22;
    const real v220 = 0x1p+0f / v20;
    const real v221 = 0x1p-1f * v220;
    const real v222 = 0x0p+0f * v64;
    const int m223 = m158 | m167;
    const real v224 = v106 * v156;
    const real v225 = m223 ? 0x0p+0f : v224;
    const real v226 = v217 * v219;
    const int m227 = v225 == 0x0p+0f;
    const int m228 = v226 == 0x0p+0f;
    const int m229 = m227 | m228;
    const real v230 = v225 * v226;
    const real v231 = m229 ? 0x0p+0f : v230;
    const int m232 = v231 == 0x0p+0f;
    const int m233 = m232 | m178;
    const real v234 = v231 * v107;
    const real v235 = m233 ? 0x0p+0f : v234;
    const real v236 = -v235;
    const real v237 = v218 * v219;
    const int m238 = v237 == 0x0p+0f;
    const int m239 = m182 | m238;
    const real v240 = v161 * v237;
    const real v241 = m239 ? 0x0p+0f : v240;
    const int m242 = v241 == 0x0p+0f;
    const int m243 = m242 | m178;
    const real v244 = v241 * v107;
    const real v245 = m243 ? 0x0p+0f : v244;
    const real v246 = v217 * v221;
    const real v247 = v222 - v246;
    const real v248 = v21 * v175;
    const real v249 = v17 * v248;
    const int m250 = v247 == 0x0p+0f;
    const int m251 = m227 | m250;
    const real v252 = v225 * v247;
    const real v253 = m251 ? 0x0p+0f : v252;
    const int m254 = v253 == 0x0p+0f;
    const int m255 = m254 | m178;
    const real v256 = v253 * v107;
    const real v257 = m255 ? 0x0p+0f : v256;
    const real v258 = v249 - v257;
    const real v259 = fma(v222, v214, v21);
    const real v260 = 0x1p+0f + v218;
    const real v261 = v260 * v221;
    const real v262 = v259 - v261;
    const int m263 = v262 == 0x0p+0f;
    const int m264 = m182 | m263;
    const real v265 = v161 * v262;
    const real v266 = m264 ? 0x0p+0f : v265;
    const int m267 = v266 == 0x0p+0f;
    const int m268 = m267 | m178;
    const real v269 = v266 * v107;
    const real v270 = m268 ? 0x0p+0f : v269;
    const real v271 = 0x1p+0f - v218;
    const real v272 = v271 * v221;
    const real v273 = v259 + v272;
    const int m274 = v273 == 0x0p+0f;
    const int m275 = m177 | m274;
    const real v276 = v170 * v273;
    const real v277 = m275 ? 0x0p+0f : v276;
    const int m278 = v277 == 0x0p+0f;
    const int m279 = m278 | m178;
    const real v280 = v277 * v107;
    const real v281 = m279 ? 0x0p+0f : v280;
    const real v282 = fma(v214, v64, 0x1p+0f);
    const real v283 = v282 * v156;
    const int m284 = v283 == 0x0p+0f;
    const int m285 = m177 | m284;
    const real v286 = v170 * v283;
    const real v287 = m285 ? 0x0p+0f : v286;
    const int m288 = v287 == 0x0p+0f;
    const int m289 = m288 | m178;
    const real v290 = v287 * v107;
    const real v291 = m289 ? 0x0p+0f : v290;
    const real v292 = -v291;
    const real v293 = v218 - 0x1p+0f;
    const real v294 = v293 * v219;
    const int m295 = v294 == 0x0p+0f;
    const int m296 = m177 | m295;
    const real v297 = v170 * v294;
    const real v298 = m296 ? 0x0p+0f : v297;
    const int m299 = v298 == 0x0p+0f;
    const int m300 = m299 | m178;
    const real v301 = v298 * v107;
    const real v302 = m300 ? 0x0p+0f : v301;
    const real v303 = v217 * v217;
    const real v304 = fma(v214, v214, v303);
    const real v305 = fma(v218, v271, v304);
    const real v306 = v219 * v219;
    const real v307 = v305 * v306;
    const int m308 = v307 == 0x0p+0f;
    const int m309 = m182 | m308;
    const real v310 = v161 * v307;
    const real v311 = m309 ? 0x0p+0f : v310;
    const int m312 = v311 == 0x0p+0f;
    const int m313 = m312 | m178;
    const real v314 = v311 * v107;
    const real v315 = m313 ? 0x0p+0f : v314;
    const real v316 = -v315;
    const real v317 = 0x1p+0f / v19;
    const real v318 = ntx_norm_cdf(v146);
    const int m319 = v318 == 0x0p+0f;
    const int m320 = m66 | m319;
    const real v321 = v29 * v318;
    const real v322 = m320 ? 0x0p+0f : v321;
    const real v323 = -v17;
    const real v324 = v323 * v322;
    const real v325 = v64 * v317;
    const int m326 = v325 == 0x0p+0f;
    const int m327 = m158 | m326;
    const real v328 = v106 * v325;
    const real v329 = m327 ? 0x0p+0f : v328;
    const int m330 = v329 == 0x0p+0f;
    const int m331 = v317 == 0x0p+0f;
    const int m332 = m330 | m331;
    const real v333 = v329 * v317;
    const real v334 = m332 ? 0x0p+0f : v333;
    const int m335 = v334 == 0x0p+0f;
    const int m336 = m335 | m178;
    const real v337 = v334 * v107;
    const real v338 = m336 ? 0x0p+0f : v337;
    const real v339 = -v21;
    const int m340 = v339 == 0x0p+0f;
    const int m341 = m340 | m24;
    const real v342 = v339 * v20;
    const real v343 = m341 ? 0x0p+0f : v342;
    const real v344 = -v343;
    const real v345 = ntx_exp(v344);
    const int m346 = v345 == 0x0p+0f;
    const int m347 = m207 | m346;
    const real v348 = v155 * v345;
    const real v349 = m347 ? 0x0p+0f : v348;
    const real v350 = v155 + 0x0p+0f;
    const int m351 = v350 == v350;
    const int m352 = !m351;
    const real v353 = m352 ? NAN : v350;
    const real v354 = m352 ? 0x1.9p+6f : 0x0p+0f;
    const real v355 = v176 + 0x0p+0f;
    const int m356 = v355 == v355;
    const int m357 = !m356;
    const real v358 = m357 ? NAN : v355;
    const real v359 = m357 ? 0x1.9p+6f : v354;
    const real v360 = v181 + 0x0p+0f;
    const int m361 = v360 == v360;
    const int m362 = !m361;
    const real v363 = m362 ? NAN : v360;
    const real v364 = m362 ? 0x1.9p+6f : v359;
    const real v365 = v185 + 0x0p+0f;
    const int m366 = v365 == v365;
    const int m367 = !m366;
    const real v368 = m367 ? NAN : v365;
    const real v369 = m367 ? 0x1.9p+6f : v364;
    const real v370 = v206 + 0x0p+0f;
    const int m371 = v370 == v370;
    const int m372 = !m371;
    const real v373 = m372 ? NAN : v370;
    const real v374 = m372 ? 0x1.9p+6f : v369;
    const real v375 = v211 + 0x0p+0f;
    const int m376 = v375 == v375;
    const int m377 = !m376;
    const real v378 = m377 ? NAN : v375;
    const real v379 = m377 ? 0x1.9p+6f : v374;
    const real v380 = v236 + 0x0p+0f;
    const int m381 = v380 == v380;
    const int m382 = !m381;
    const real v383 = m382 ? NAN : v380;
    const real v384 = m382 ? 0x1.9p+6f : v379;
    const real v385 = v245 + 0x0p+0f;
    const int m386 = v385 == v385;
    const int m387 = !m386;
    const real v388 = m387 ? NAN : v385;
    const real v389 = m387 ? 0x1.9p+6f : v384;
    const real v390 = v258 + 0x0p+0f;
    const int m391 = v390 == v390;
    const int m392 = !m391;
    const real v393 = m392 ? NAN : v390;
    const real v394 = m392 ? 0x1.9p+6f : v389;
    const real v395 = v270 + 0x0p+0f;
    const int m396 = v395 == v395;
    const int m397 = !m396;
    const real v398 = m397 ? NAN : v395;
    const real v399 = m397 ? 0x1.9p+6f : v394;
    const real v400 = v292 + 0x0p+0f;
    const int m401 = v400 == v400;
    const int m402 = !m401;
    const real v403 = m402 ? NAN : v400;
    const real v404 = m402 ? 0x1.9p+6f : v399;
    const real v405 = v302 + 0x0p+0f;
    const int m406 = v405 == v405;
    const int m407 = !m406;
    const real v408 = m407 ? NAN : v405;
    const real v409 = m407 ? 0x1.9p+6f : v404;
    const real v410 = v281 + 0x0p+0f;
    const int m411 = v410 == v410;
    const int m412 = !m411;
    const real v413 = m412 ? NAN : v410;
    const real v414 = m412 ? 0x1.9p+6f : v409;
    const real v415 = v316 + 0x0p+0f;
    const int m416 = v415 == v415;
    const int m417 = !m416;
    const real v418 = m417 ? NAN : v415;
    const real v419 = m417 ? 0x1.9p+6f : v414;
    const real v420 = v324 + 0x0p+0f;
    const int m421 = v420 == v420;
    const int m422 = !m421;
    const real v423 = m422 ? NAN : v420;
    const real v424 = m422 ? 0x1.9p+6f : v419;
    const real v425 = v338 + 0x0p+0f;
    const int m426 = v425 == v425;
    const int m427 = !m426;
    const real v428 = m427 ? NAN : v425;
    const real v429 = m427 ? 0x1.9p+6f : v424;
    const real v430 = v318 + 0x0p+0f;
    const int m431 = v430 == v430;
    const int m432 = !m431;
    const real v433 = m432 ? NAN : v430;
    const real v434 = m432 ? 0x1.9p+6f : v429;
    const real v435 = v349 + 0x0p+0f;
    const int m436 = v435 == v435;
    const int m437 = !m436;
    const real v438 = m437 ? NAN : v435;
    const real v439 = m437 ? 0x1.9p+6f : v434;
    const real v440 = m16 ? v353 : NAN;
    const real v441 = m16 ? v358 : NAN;
    const real v442 = m16 ? v363 : NAN;
    const real v443 = m16 ? v368 : NAN;
    const real v444 = m16 ? v373 : NAN;
    const real v445 = m16 ? v378 : NAN;
    const real v446 = m16 ? v383 : NAN;
    const real v447 = m16 ? v388 : NAN;
    const real v448 = m16 ? v393 : NAN;
    const real v449 = m16 ? v398 : NAN;
    const real v450 = m16 ? v403 : NAN;
    const real v451 = m16 ? v408 : NAN;
    const real v452 = m16 ? v413 : NAN;
    const real v453 = m16 ? v418 : NAN;
    const real v454 = m16 ? v423 : NAN;
    const real v455 = m16 ? v428 : NAN;
    const real v456 = m16 ? v433 : NAN;
    const real v457 = m16 ? v438 : NAN;
    const real v458 = m16 ? v439 : v15;
    out[0] = v458; /* kind */
    out[1] = v440; /* price */
    out[2] = v441; /* delta */
    out[3] = v442; /* gamma */
    out[4] = v443; /* vega */
    out[5] = v444; /* theta */
    out[6] = v445; /* rho */
    out[7] = v446; /* vanna */
    out[8] = v447; /* volga */
    out[9] = v448; /* charm */
    out[10] = v449; /* veta */
    out[11] = v450; /* speed */
    out[12] = v451; /* zomma */
    out[13] = v452; /* color */
    out[14] = v453; /* ultima */
    out[15] = v454; /* dual_delta */
    out[16] = v455; /* dual_gamma */
    out[17] = v456; /* itm_probability */
    out[18] = v457; /* undiscounted_price */
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
