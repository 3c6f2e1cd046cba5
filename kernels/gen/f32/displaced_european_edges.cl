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
    const int m37 = v32 == 0x0p+0f;
    const int m38 = v31 == 0x0p+0f;
    const int m39 = m37 | m38;
    const real v40 = v32 * v31;
    const real v41 = m39 ? 0x0p+0f : v40;
    const real v42 = -v41;
    const real v43 = ntx_exp(v42);
    const real v44 = sqrt(v31);
    const int m45 = v33 == 0x0p+0f;
    const int m46 = v44 == 0x0p+0f;
    const int m47 = m45 | m46;
    const real v48 = v33 * v44;
    const real v49 = m47 ? 0x0p+0f : v48;
    const real v50 = ntx_ln(v35);
    const real v51 = ntx_ln(v36);
    const real v52 = v50 - v51;
    const real v53 = v52 + 0x0p+0f;
    const int m54 = v53 == 0x0p+0f;
    const real v55 = copysign(INFINITY, v53);
    const real v56 = m54 ? 0x0p+0f : v55;
    const int m57 = v53 == v53;
    const int m58 = !m57;
    const real v59 = m58 ? v53 : v56;
    const int m60 = v49 == 0x0p+0f;
    const real v61 = v53 / v49;
    const real v62 = m60 ? v59 : v61;
    const real v63 = 0x1p-1f * v33;
    const real v64 = v63 * v33;
    const int m65 = v49 == INFINITY;
    const real v66 = 0x0p+0f + v64;
    const int m67 = v66 == 0x0p+0f;
    const real v68 = v66 * INFINITY;
    const real v69 = m67 ? 0x0p+0f : v68;
    const real v70 = fma(0x1p-1f, v49, v62);
    const real v71 = m65 ? v69 : v70;
    const real v72 = 0x0p+0f - v64;
    const int m73 = v72 == 0x0p+0f;
    const real v74 = v72 * INFINITY;
    const real v75 = m73 ? 0x0p+0f : v74;
    const real v76 = fma(-0x1p-1f, v49, v62);
    const real v77 = m65 ? v75 : v76;
    const real v78 = 0x1p+0f / v49;
    const int m79 = v35 == 0x0p+0f;
    const int m80 = v43 == 0x0p+0f;
    const int m81 = m79 | m80;
    const real v82 = v35 * v43;
    const real v83 = m81 ? 0x0p+0f : v82;
    const int m84 = v36 == 0x0p+0f;
    const int m85 = m84 | m80;
    const real v86 = v36 * v43;
    const real v87 = m85 ? 0x0p+0f : v86;
    const real v88 = fabs(v71);
    const real v89 = fabs(v77);
    const int m90 = v88 < v89;
    const real v91 = m90 ? v83 : v87;
    const real v92 = v88 < v89 ? v88 : v89;
    const real v93 = fabs(v92);
    const real v94 = 0x1p+4f < v93 ? 0x1p+4f : v93;
    const real v95 = v94 * v94;
    const real v96 = -v95;
    const real v97 = fma(v94, v94, v96);
    const real v98 = v95 * -0x1p-1f;
    const real v99 = fma(v98, 0x1.715476p+0f, 0x1.8p+23f);
    const real v100 = v99 - 0x1.8p+23f;
    const real v101 = fma(v100, -0x1.62e4p-1f, v98);
    const real v102 = fma(v100, -0x1.7f7d1cp-20f, v101);
    const real v103 = fma(v97, -0x1p-1f, v102);
    const real v104 = v103 * v103;
    const real v105 = fma(0x1.1239e2p-7f, v104, 0x1.555492p-3f);
    const real v106 = fma(0x1.6a2432p-10f, v104, 0x1.5558f2p-5f);
    const real v107 = fma(v106, v103, v105);
    const real v108 = fma(v107, v103, 0x1.fffffcp-2f);
    const real v109 = fma(v104, v108, v103);
    const real v110 = v109 + 0x1p+0f;
    const real v111 = v91 * 0x1.988454p-2f;
    const real v112 = v111 * v110;
    const int m113 = 0x1p+4f <= v94;
    const int m114 = v100 < -0x1.ap+4f;
    const real v115 = m114 ? 0x1.9p+6f : 0x0p+0f;
    const real v116 = v100 + v115;
    const int m117 = v91 == 0x0p+0f;
    const int m118 = m113 | m117;
    const real v119 = ntx_scale2(v112, v116);
    const real v120 = m118 ? 0x0p+0f : v119;
    const real v121 = m114 ? 0x1p-100f : 0x1p+0f;
    const real v122 = 0x1p+4f < v88 ? 0x1p+4f : v88;
    const real v123 = v122 * v122;
    const real v124 = fma(0x1.2c11c6p-6f, v123, 0x1.620b48p-1f);
    const real v125 = fma(0x1.cbe8ep-20f, v123, 0x1.63792cp-3f);
    const real v126 = fma(v125, v122, v124);
    const real v127 = fma(v126, v122, 0x1.803f9ap+0f);
    const real v128 = fma(0x1.604dd4p-3f, v123, 0x1.b930f8p+0f);
    const real v129 = fma(0x1.2d5e02p-6f, v123, 0x1.7daa76p-1f);
    const real v130 = fma(v129, v122, v128);
    const real v131 = fma(v130, v122, 0x1.e19582p+0f);
    const real v132 = fma(v122, v131, v127);
    const real v133 = 0x1p+4f < v89 ? 0x1p+4f : v89;
    const real v134 = v133 * v133;
    const real v135 = fma(0x1.2c11c6p-6f, v134, 0x1.620b48p-1f);
    const real v136 = fma(0x1.cbe8ep-20f, v134, 0x1.63792cp-3f);
    const real v137 = fma(v136, v133, v135);
    const real v138 = fma(v137, v133, 0x1.803f9ap+0f);
    const real v139 = fma(0x1.604dd4p-3f, v134, 0x1.b930f8p+0f);
    const real v140 = fma(0x1.2d5e02p-6f, v134, 0x1.7daa76p-1f);
    const real v141 = fma(v140, v133, v139);
    const real v142 = fma(v141, v133, 0x1.e19582p+0f);
    const real v143 = fma(v133, v142, v138);
    const real v144 = v132 * v143;
    const real v145 = 0x1p+0f / v144;
    const real v146 = v131 * v143;
    const real v147 = v146 * v145;
    const real v148 = v142 * v132;
    const real v149 = v148 * v145;
    const real v150 = v120 * v121;
    const real v151 = v28 * v71;
    const int m152 = v150 == 0x0p+0f;
    const int m153 = v147 == 0x0p+0f;
    const int m154 = m152 | m153;
    const real v155 = v150 * v147;
    const real v156 = m154 ? 0x0p+0f : v155;
    const int m157 = v151 < 0x0p+0f;
    const real v158 = v83 - v156;
    const real v159 = m157 ? v156 : v158;
    const real v160 = v28 * v77;
    const int m161 = v149 == 0x0p+0f;
    const int m162 = m152 | m161;
    const real v163 = v150 * v149;
    const real v164 = m162 ? 0x0p+0f : v163;
    const int m165 = v160 < 0x0p+0f;
    const real v166 = v87 - v164;
    const real v167 = m165 ? v164 : v166;
    const real v168 = v159 - v167;
    const real v169 = fma(v28, v168, 0x0p+0f);
    const real v170 = 0x1p+0f / v35;
    const real v171 = v78 * v170;
    const int m172 = v120 == 0x0p+0f;
    const int m173 = m172 | m46;
    const real v174 = v120 * v44;
    const real v175 = m173 ? 0x0p+0f : v174;
    const int m176 = v171 == 0x0p+0f;
    const int m177 = m172 | m176;
    const real v178 = v120 * v171;
    const real v179 = m177 ? 0x0p+0f : v178;
    const int m180 = v179 == 0x0p+0f;
    const int m181 = v170 == 0x0p+0f;
    const int m182 = m180 | m181;
    const real v183 = v179 * v170;
    const real v184 = m182 ? 0x0p+0f : v183;
    const real v185 = ntx_norm_cdf(v151);
    const int m186 = v185 == 0x0p+0f;
    const int m187 = m80 | m186;
    const real v188 = v43 * v185;
    const real v189 = m187 ? 0x0p+0f : v188;
    const real v190 = v28 * v189;
    const int m191 = v184 == 0x0p+0f;
    const int m192 = v121 == 0x0p+0f;
    const int m193 = m191 | m192;
    const real v194 = v184 * v121;
    const real v195 = m193 ? 0x0p+0f : v194;
    const int m196 = v175 == 0x0p+0f;
    const int m197 = m196 | m192;
    const real v198 = v175 * v121;
    const real v199 = m197 ? 0x0p+0f : v198;
    const real v200 = v33 / v44;
    const real v201 = 0x1p-1f * v200;
    const int m202 = v201 == 0x0p+0f;
    const int m203 = m172 | m202;
    const real v204 = v120 * v201;
    const real v205 = m203 ? 0x0p+0f : v204;
    const int m206 = v205 == 0x0p+0f;
    const int m207 = m206 | m192;
    const real v208 = v205 * v121;
    const real v209 = m207 ? 0x0p+0f : v208;
    const int m210 = v167 == 0x0p+0f;
    const int m211 = m37 | m210;
    const real v212 = v32 * v167;
    const real v213 = m211 ? 0x0p+0f : v212;
    const int m214 = v159 == 0x0p+0f;
    const int m215 = m37 | m214;
    const real v216 = v32 * v159;
    const real v217 = m215 ? 0x0p+0f : v216;
    const real v218 = v217 - v213;
    const real v219 = v28 * v218;
    const real v220 = v219 - v209;
    const int m221 = v169 == 0x0p+0f;
    const int m222 = m38 | m221;
    const real v223 = v31 * v169;
    const real v224 = m222 ? 0x0p+0f : v223;
    const real v225 = -v224;
    const real v226 = fabs(v88);
    const real v227 = 0x1p+4f < v226 ? 0x1p+4f : v226;
    const real v228 = copysign(v227, v71);
    const real v229 = fabs(v89);
    const real v230 = 0x1p+4f < v229 ? 0x1p+4f : v229;
    const real v231 = copysign(v230, v77);
    const real v232 = v228 * v231;
    const real v233 = 0x1p+0f / v33;
    const real v234 = 0x1p+0f / v31;
    const real v235 = 0x1p-1f * v234;
    const real v236 = 0x0p+0f * v78;
    const int m237 = m172 | m181;
    const real v238 = v120 * v170;
    const real v239 = m237 ? 0x0p+0f : v238;
    const real v240 = v231 * v233;
    const int m241 = v239 == 0x0p+0f;
    const int m242 = v240 == 0x0p+0f;
    const int m243 = m241 | m242;
    const real v244 = v239 * v240;
    const real v245 = m243 ? 0x0p+0f : v244;
    const int m246 = v245 == 0x0p+0f;
    const int m247 = m246 | m192;
    const real v248 = v245 * v121;
    const real v249 = m247 ? 0x0p+0f : v248;
    const real v250 = -v249;
    const real v251 = v232 * v233;
    const int m252 = v251 == 0x0p+0f;
    const int m253 = m196 | m252;
    const real v254 = v175 * v251;
    const real v255 = m253 ? 0x0p+0f : v254;
    const int m256 = v255 == 0x0p+0f;
    const int m257 = m256 | m192;
    const real v258 = v255 * v121;
    const real v259 = m257 ? 0x0p+0f : v258;
    const real v260 = v231 * v235;
    const real v261 = v236 - v260;
    const real v262 = v32 * v189;
    const real v263 = v28 * v262;
    const int m264 = v261 == 0x0p+0f;
    const int m265 = m241 | m264;
    const real v266 = v239 * v261;
    const real v267 = m265 ? 0x0p+0f : v266;
    const int m268 = v267 == 0x0p+0f;
    const int m269 = m268 | m192;
    const real v270 = v267 * v121;
    const real v271 = m269 ? 0x0p+0f : v270;
    const real v272 = v263 - v271;
    const real v273 = fma(v236, v228, v32);
    const real v274 = 0x1p+0f + v232;
    const real v275 = v274 * v235;
    const real v276 = v273 - v275;
    const int m277 = v276 == 0x0p+0f;
    const int m278 = m196 | m277;
    const real v279 = v175 * v276;
    const real v280 = m278 ? 0x0p+0f : v279;
    const int m281 = v280 == 0x0p+0f;
    const int m282 = m281 | m192;
    const real v283 = v280 * v121;
    const real v284 = m282 ? 0x0p+0f : v283;
    const real v285 = 0x1p+0f - v232;
    const real v286 = v285 * v235;
    const real v287 = v273 + v286;
    const int m288 = v287 == 0x0p+0f;
    const int m289 = m191 | m288;
    const real v290 = v184 * v287;
    const real v291 = m289 ? 0x0p+0f : v290;
    const int m292 = v291 == 0x0p+0f;
    const int m293 = m292 | m192;
    const real v294 = v291 * v121;
    const real v295 = m293 ? 0x0p+0f : v294;
    const real v296 = fma(v228, v78, 0x1p+0f);
    const real v297 = v296 * v170;
    const int m298 = v297 == 0x0p+0f;
    const int m299 = m191 | m298;
    const real v300 = v184 * v297;
    const real v301 = m299 ? 0x0p+0f : v300;
    const int m302 = v301 == 0x0p+0f;
    const int m303 = m302 | m192;
    const real v304 = v301 * v121;
    const real v305 = m303 ? 0x0p+0f : v304;
    const real v306 = -v305;
    const real v307 = v232 - 0x1p+0f;
    const real v308 = v307 * v233;
    const int m309 = v308 == 0x0p+0f;
    const int m310 = m191 | m309;
    const real v311 = v184 * v308;
    const real v312 = m310 ? 0x0p+0f : v311;
    const int m313 = v312 == 0x0p+0f;
    const int m314 = m313 | m192;
    const real v315 = v312 * v121;
    const real v316 = m314 ? 0x0p+0f : v315;
    const real v317 = v231 * v231;
    const real v318 = fma(v228, v228, v317);
    const real v319 = fma(v232, v285, v318);
    const real v320 = v233 * v233;
    const real v321 = v319 * v320;
    const int m322 = v321 == 0x0p+0f;
    const int m323 = m196 | m322;
    const real v324 = v175 * v321;
    const real v325 = m323 ? 0x0p+0f : v324;
    const int m326 = v325 == 0x0p+0f;
    const int m327 = m326 | m192;
    const real v328 = v325 * v121;
    const real v329 = m327 ? 0x0p+0f : v328;
    const real v330 = -v329;
    const real v331 = 0x1p+0f / v36;
    const real v332 = ntx_norm_cdf(v160);
    const int m333 = v332 == 0x0p+0f;
    const int m334 = m80 | m333;
    const real v335 = v43 * v332;
    const real v336 = m334 ? 0x0p+0f : v335;
    const real v337 = -v28;
    const real v338 = v337 * v336;
    const real v339 = v78 * v331;
    const int m340 = v339 == 0x0p+0f;
    const int m341 = m172 | m340;
    const real v342 = v120 * v339;
    const real v343 = m341 ? 0x0p+0f : v342;
    const int m344 = v343 == 0x0p+0f;
    const int m345 = v331 == 0x0p+0f;
    const int m346 = m344 | m345;
    const real v347 = v343 * v331;
    const real v348 = m346 ? 0x0p+0f : v347;
    const int m349 = v348 == 0x0p+0f;
    const int m350 = m349 | m192;
    const real v351 = v348 * v121;
    const real v352 = m350 ? 0x0p+0f : v351;
    const real v353 = -v32;
    const int m354 = v353 == 0x0p+0f;
    const int m355 = m354 | m38;
    const real v356 = v353 * v31;
    const real v357 = m355 ? 0x0p+0f : v356;
    const real v358 = -v357;
    const real v359 = ntx_exp(v358);
    const int m360 = v359 == 0x0p+0f;
    const int m361 = m221 | m360;
    const real v362 = v169 * v359;
    const real v363 = m361 ? 0x0p+0f : v362;
    const real v364 = v169 + 0x0p+0f;
    const int m365 = v364 == v364;
    const int m366 = !m365;
    const real v367 = m366 ? NAN : v364;
    const real v368 = m366 ? 0x1.9p+6f : 0x0p+0f;
    const real v369 = v190 + 0x0p+0f;
    const int m370 = v369 == v369;
    const int m371 = !m370;
    const real v372 = m371 ? NAN : v369;
    const real v373 = m371 ? 0x1.9p+6f : v368;
    const real v374 = v195 + 0x0p+0f;
    const int m375 = v374 == v374;
    const int m376 = !m375;
    const real v377 = m376 ? NAN : v374;
    const real v378 = m376 ? 0x1.9p+6f : v373;
    const real v379 = v199 + 0x0p+0f;
    const int m380 = v379 == v379;
    const int m381 = !m380;
    const real v382 = m381 ? NAN : v379;
    const real v383 = m381 ? 0x1.9p+6f : v378;
    const real v384 = v220 + 0x0p+0f;
    const int m385 = v384 == v384;
    const int m386 = !m385;
    const real v387 = m386 ? NAN : v384;
    const real v388 = m386 ? 0x1.9p+6f : v383;
    const real v389 = v225 + 0x0p+0f;
    const int m390 = v389 == v389;
    const int m391 = !m390;
    const real v392 = m391 ? NAN : v389;
    const real v393 = m391 ? 0x1.9p+6f : v388;
    const real v394 = v250 + 0x0p+0f;
    const int m395 = v394 == v394;
    const int m396 = !m395;
    const real v397 = m396 ? NAN : v394;
    const real v398 = m396 ? 0x1.9p+6f : v393;
    const real v399 = v259 + 0x0p+0f;
    const int m400 = v399 == v399;
    const int m401 = !m400;
    const real v402 = m401 ? NAN : v399;
    const real v403 = m401 ? 0x1.9p+6f : v398;
    const real v404 = v272 + 0x0p+0f;
    const int m405 = v404 == v404;
    const int m406 = !m405;
    const real v407 = m406 ? NAN : v404;
    const real v408 = m406 ? 0x1.9p+6f : v403;
    const real v409 = v284 + 0x0p+0f;
    const int m410 = v409 == v409;
    const int m411 = !m410;
    const real v412 = m411 ? NAN : v409;
    const real v413 = m411 ? 0x1.9p+6f : v408;
    const real v414 = v306 + 0x0p+0f;
    const int m415 = v414 == v414;
    const int m416 = !m415;
    const real v417 = m416 ? NAN : v414;
    const real v418 = m416 ? 0x1.9p+6f : v413;
    const real v419 = v316 + 0x0p+0f;
    const int m420 = v419 == v419;
    const int m421 = !m420;
    const real v422 = m421 ? NAN : v419;
    const real v423 = m421 ? 0x1.9p+6f : v418;
    const real v424 = v295 + 0x0p+0f;
    const int m425 = v424 == v424;
    const int m426 = !m425;
    const real v427 = m426 ? NAN : v424;
    const real v428 = m426 ? 0x1.9p+6f : v423;
    const real v429 = v330 + 0x0p+0f;
    const int m430 = v429 == v429;
    const int m431 = !m430;
    const real v432 = m431 ? NAN : v429;
    const real v433 = m431 ? 0x1.9p+6f : v428;
    const real v434 = v338 + 0x0p+0f;
    const int m435 = v434 == v434;
    const int m436 = !m435;
    const real v437 = m436 ? NAN : v434;
    const real v438 = m436 ? 0x1.9p+6f : v433;
    const real v439 = v352 + 0x0p+0f;
    const int m440 = v439 == v439;
    const int m441 = !m440;
    const real v442 = m441 ? NAN : v439;
    const real v443 = m441 ? 0x1.9p+6f : v438;
    const real v444 = v332 + 0x0p+0f;
    const int m445 = v444 == v444;
    const int m446 = !m445;
    const real v447 = m446 ? NAN : v444;
    const real v448 = m446 ? 0x1.9p+6f : v443;
    const real v449 = v363 + 0x0p+0f;
    const int m450 = v449 == v449;
    const int m451 = !m450;
    const real v452 = m451 ? NAN : v449;
    const real v453 = m451 ? 0x1.9p+6f : v448;
    const real v454 = m27 ? v367 : NAN;
    const real v455 = m27 ? v372 : NAN;
    const real v456 = m27 ? v377 : NAN;
    const real v457 = m27 ? v382 : NAN;
    const real v458 = m27 ? v387 : NAN;
    const real v459 = m27 ? v392 : NAN;
    const real v460 = m27 ? v397 : NAN;
    const real v461 = m27 ? v402 : NAN;
    const real v462 = m27 ? v407 : NAN;
    const real v463 = m27 ? v412 : NAN;
    const real v464 = m27 ? v417 : NAN;
    const real v465 = m27 ? v422 : NAN;
    const real v466 = m27 ? v427 : NAN;
    const real v467 = m27 ? v432 : NAN;
    const real v468 = m27 ? v437 : NAN;
    const real v469 = m27 ? v442 : NAN;
    const real v470 = m27 ? v447 : NAN;
    const real v471 = m27 ? v452 : NAN;
    const real v472 = m27 ? v453 : v26;
    out[0] = v472; /* kind */
    out[1] = v454; /* price */
    out[2] = v455; /* delta */
    out[3] = v456; /* gamma */
    out[4] = v457; /* vega */
    out[5] = v458; /* theta */
    out[6] = v459; /* rho */
    out[7] = v460; /* vanna */
    out[8] = v461; /* volga */
    out[9] = v462; /* charm */
    out[10] = v463; /* veta */
    out[11] = v464; /* speed */
    out[12] = v465; /* zomma */
    out[13] = v466; /* color */
    out[14] = v467; /* ultima */
    out[15] = v468; /* dual_delta */
    out[16] = v469; /* dual_gamma */
    out[17] = v470; /* itm_probability */
    out[18] = v471; /* undiscounted_price */
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
