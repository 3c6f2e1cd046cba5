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
    const real v86 = -v85;
    const real v87 = fma(v84, v84, v86);
    const real v88 = v85 * -0x1p-1f;
    const real v89 = fma(v88, 0x1.715476p+0f, 0x1.8p+23f);
    const real v90 = v89 - 0x1.8p+23f;
    const real v91 = fma(v90, -0x1.62e4p-1f, v88);
    const real v92 = fma(v90, -0x1.7f7d1cp-20f, v91);
    const real v93 = fma(v87, -0x1p-1f, v92);
    const real v94 = v93 * v93;
    const real v95 = fma(0x1.1239e2p-7f, v94, 0x1.555492p-3f);
    const real v96 = fma(0x1.6a2432p-10f, v94, 0x1.5558f2p-5f);
    const real v97 = fma(v96, v93, v95);
    const real v98 = fma(v97, v93, 0x1.fffffcp-2f);
    const real v99 = fma(v94, v98, v93);
    const real v100 = v99 + 0x1p+0f;
    const real v101 = v42 * 0x1.988454p-2f;
    const real v102 = v101 * v100;
    const int m103 = 0x1p+4f <= v84;
    const int m104 = v90 < -0x1.ap+4f;
    const real v105 = m104 ? 0x1.9p+6f : 0x0p+0f;
    const real v106 = v90 + v105;
    const int m107 = v42 == 0x0p+0f;
    const int m108 = m103 | m107;
    const real v109 = ntx_scale2(v102, v106);
    const real v110 = m108 ? 0x0p+0f : v109;
    const real v111 = m104 ? 0x1p-100f : 0x1p+0f;
    const real v112 = v23 * v81;
    const real v113 = v110 * v111;
    const real v114 = fma(0x1.2c11c6p-6f, v85, 0x1.620b48p-1f);
    const real v115 = fma(0x1.cbe8ep-20f, v85, 0x1.63792cp-3f);
    const real v116 = fma(v115, v84, v114);
    const real v117 = fma(v116, v84, 0x1.803f9ap+0f);
    const real v118 = fma(0x1.604dd4p-3f, v85, 0x1.b930f8p+0f);
    const real v119 = fma(0x1.2d5e02p-6f, v85, 0x1.7daa76p-1f);
    const real v120 = fma(v119, v84, v118);
    const real v121 = fma(v120, v84, 0x1.e19582p+0f);
    const real v122 = fma(v84, v121, v117);
    const real v123 = v121 / v122;
    const real v124 = v113 * v123;
    const int m125 = v112 < 0x0p+0f;
    const real v126 = v42 - v124;
    const real v127 = m125 ? v124 : v126;
    const real v128 = v23 * v110;
    const real v129 = fabs(v75);
    const real v130 = 0x1p+4f < v129 ? 0x1p+4f : v129;
    const real v131 = copysign(v130, v75);
    const real v132 = copysign(v84, v81);
    const real v133 = v131 * v132;
    const real v134 = 0x1p+0f / v24;
    const real v135 = v82 * v134;
    const real v136 = 0x1p+0f / v29;
    const real v137 = 0x1p+0f / v26;
    const real v138 = 0x1p-1f * v137;
    const real v139 = v49 * v82;
    const real v140 = v131 * v138;
    const real v141 = v139 - v140;
    const real v142 = v132 * v138;
    const real v143 = v139 - v142;
    const int m144 = v136 == 0x0p+0f;
    const int m145 = m45 | m144;
    const real v146 = v43 * v136;
    const real v147 = m145 ? 0x0p+0f : v146;
    const int m148 = v128 == 0x0p+0f;
    const int m149 = v135 == 0x0p+0f;
    const int m150 = m148 | m149;
    const real v151 = v128 * v135;
    const real v152 = m150 ? 0x0p+0f : v151;
    const int m153 = v152 == 0x0p+0f;
    const int m154 = v111 == 0x0p+0f;
    const int m155 = m153 | m154;
    const real v156 = v152 * v111;
    const real v157 = m155 ? 0x0p+0f : v156;
    const real v158 = 0x0p+0f + v157;
    const int m159 = m153 | m149;
    const real v160 = v152 * v135;
    const real v161 = m159 ? 0x0p+0f : v160;
    const int m162 = v161 == 0x0p+0f;
    const int m163 = v131 == 0x0p+0f;
    const int m164 = m162 | m163;
    const real v165 = v161 * v131;
    const real v166 = m164 ? 0x0p+0f : v165;
    const int m167 = v166 == 0x0p+0f;
    const int m168 = m167 | m154;
    const real v169 = v166 * v111;
    const real v170 = m168 ? 0x0p+0f : v169;
    const real v171 = -v170;
    const real v172 = v131 * v136;
    const int m173 = v172 == 0x0p+0f;
    const int m174 = m148 | m173;
    const real v175 = v128 * v172;
    const real v176 = m174 ? 0x0p+0f : v175;
    const int m177 = v176 == 0x0p+0f;
    const int m178 = m177 | m154;
    const real v179 = v176 * v111;
    const real v180 = m178 ? 0x0p+0f : v179;
    const real v181 = -v180;
    const int m182 = v127 == 0x0p+0f;
    const int m183 = m31 | m182;
    const real v184 = v27 * v127;
    const real v185 = m183 ? 0x0p+0f : v184;
    const int m186 = v141 == 0x0p+0f;
    const int m187 = m148 | m186;
    const real v188 = v128 * v141;
    const real v189 = m187 ? 0x0p+0f : v188;
    const int m190 = v189 == 0x0p+0f;
    const int m191 = m190 | m154;
    const real v192 = v189 * v111;
    const real v193 = m191 ? 0x0p+0f : v192;
    const real v194 = v185 - v193;
    const int m195 = m32 | m182;
    const real v196 = v26 * v127;
    const real v197 = m195 ? 0x0p+0f : v196;
    const int m198 = v147 == 0x0p+0f;
    const int m199 = m148 | m198;
    const real v200 = v128 * v147;
    const real v201 = m199 ? 0x0p+0f : v200;
    const int m202 = v201 == 0x0p+0f;
    const int m203 = m202 | m154;
    const real v204 = v201 * v111;
    const real v205 = m203 ? 0x0p+0f : v204;
    const real v206 = v205 - v197;
    const real v207 = -v205;
    const real v208 = 0x1p+0f - v133;
    const real v209 = v208 * v136;
    const int m210 = v209 == 0x0p+0f;
    const int m211 = m153 | m210;
    const real v212 = v152 * v209;
    const real v213 = m211 ? 0x0p+0f : v212;
    const int m214 = v213 == 0x0p+0f;
    const int m215 = m214 | m154;
    const real v216 = v213 * v111;
    const real v217 = m215 ? 0x0p+0f : v216;
    const real v218 = -v217;
    const real v219 = v133 * v131;
    const real v220 = v219 - v132;
    const real v221 = v220 - v131;
    const real v222 = v136 * v136;
    const real v223 = v221 * v222;
    const int m224 = v223 == 0x0p+0f;
    const int m225 = m148 | m224;
    const real v226 = v128 * v223;
    const real v227 = m225 ? 0x0p+0f : v226;
    const int m228 = v227 == 0x0p+0f;
    const int m229 = m228 | m154;
    const real v230 = v227 * v111;
    const real v231 = m229 ? 0x0p+0f : v230;
    const real v232 = -v231;
    const real v233 = fma(v132, v141, v27);
    const real v234 = v27 * 0x0p+0f;
    const real v235 = v233 + v138;
    const int m236 = v235 == 0x0p+0f;
    const int m237 = m153 | m236;
    const real v238 = v152 * v235;
    const real v239 = m237 ? 0x0p+0f : v238;
    const int m240 = v239 == 0x0p+0f;
    const int m241 = m240 | m154;
    const real v242 = v239 * v111;
    const real v243 = m241 ? 0x0p+0f : v242;
    const real v244 = v234 + v243;
    const real v245 = v233 * v131;
    const real v246 = v143 - v245;
    const real v247 = v246 * v136;
    const int m248 = v247 == 0x0p+0f;
    const int m249 = m148 | m248;
    const real v250 = v128 * v247;
    const real v251 = m249 ? 0x0p+0f : v250;
    const int m252 = v251 == 0x0p+0f;
    const int m253 = m252 | m154;
    const real v254 = v251 * v111;
    const real v255 = m253 ? 0x0p+0f : v254;
    const real v256 = fma(0x1p+1f, v48, v132);
    const real v257 = v131 * v256;
    const real v258 = 0x1p+0f - v257;
    const real v259 = v135 * v258;
    const int m260 = v259 == 0x0p+0f;
    const int m261 = m162 | m260;
    const real v262 = v161 * v259;
    const real v263 = m261 ? 0x0p+0f : v262;
    const int m264 = v263 == 0x0p+0f;
    const int m265 = m264 | m154;
    const real v266 = v263 * v111;
    const real v267 = m265 ? 0x0p+0f : v266;
    const real v268 = -v267;
    const real v269 = v221 - v131;
    const int m270 = v269 == 0x0p+0f;
    const int m271 = m162 | m270;
    const real v272 = v161 * v269;
    const real v273 = m271 ? 0x0p+0f : v272;
    const int m274 = v273 == 0x0p+0f;
    const int m275 = m274 | m144;
    const real v276 = v273 * v136;
    const real v277 = m275 ? 0x0p+0f : v276;
    const int m278 = v277 == 0x0p+0f;
    const int m279 = m278 | m154;
    const real v280 = v277 * v111;
    const real v281 = m279 ? 0x0p+0f : v280;
    const real v282 = -v281;
    const real v283 = v131 * v137;
    const real v284 = v246 - v283;
    const int m285 = v284 == 0x0p+0f;
    const int m286 = m162 | m285;
    const real v287 = v161 * v284;
    const real v288 = m286 ? 0x0p+0f : v287;
    const int m289 = v288 == 0x0p+0f;
    const int m290 = m289 | m154;
    const real v291 = v288 * v111;
    const real v292 = m290 ? 0x0p+0f : v291;
    const real v293 = v132 * v132;
    const real v294 = fma(v131, v131, v293);
    const real v295 = v132 + v131;
    const real v296 = v294 * v131;
    const real v297 = v295 - v296;
    const real v298 = v133 * v132;
    const real v299 = v297 - v298;
    const real v300 = v133 - 0x1p+1f;
    const real v301 = fma(v300, v221, v299);
    const real v302 = v301 * v222;
    const int m303 = v302 == 0x0p+0f;
    const int m304 = m148 | m303;
    const real v305 = v128 * v302;
    const real v306 = m304 ? 0x0p+0f : v305;
    const int m307 = v306 == 0x0p+0f;
    const int m308 = m307 | m144;
    const real v309 = v306 * v136;
    const real v310 = m308 ? 0x0p+0f : v309;
    const int m311 = v310 == 0x0p+0f;
    const int m312 = m311 | m154;
    const real v313 = v310 * v111;
    const real v314 = m312 ? 0x0p+0f : v313;
    const real v315 = -v314;
    const real v316 = 0x1p+0f / v25;
    const real v317 = v82 * v316;
    const int m318 = v317 == 0x0p+0f;
    const int m319 = m148 | m318;
    const real v320 = v128 * v317;
    const real v321 = m319 ? 0x0p+0f : v320;
    const int m322 = v321 == 0x0p+0f;
    const int m323 = m322 | m154;
    const real v324 = v321 * v111;
    const real v325 = m323 ? 0x0p+0f : v324;
    const real v326 = -v325;
    const int m327 = m322 | m318;
    const real v328 = v321 * v317;
    const real v329 = m327 ? 0x0p+0f : v328;
    const real v330 = v132 - v48;
    const int m331 = v329 == 0x0p+0f;
    const int m332 = v330 == 0x0p+0f;
    const int m333 = m331 | m332;
    const real v334 = v329 * v330;
    const real v335 = m333 ? 0x0p+0f : v334;
    const int m336 = v335 == 0x0p+0f;
    const int m337 = m336 | m154;
    const real v338 = v335 * v111;
    const real v339 = m337 ? 0x0p+0f : v338;
    const real v340 = -v339;
    const real v341 = ntx_norm_cdf(v112);
    const real v342 = -v27;
    const int m343 = v342 == 0x0p+0f;
    const int m344 = m343 | m32;
    const real v345 = v342 * v26;
    const real v346 = m344 ? 0x0p+0f : v345;
    const real v347 = -v346;
    const real v348 = ntx_exp(v347);
    const int m349 = v348 == 0x0p+0f;
    const int m350 = m182 | m349;
    const real v351 = v127 * v348;
    const real v352 = m350 ? 0x0p+0f : v351;
    const real v353 = v127 + 0x0p+0f;
    const int m354 = v353 == v353;
    const int m355 = !m354;
    const real v356 = m355 ? NAN : v353;
    const real v357 = m355 ? 0x1.9p+6f : 0x0p+0f;
    const real v358 = v158 + 0x0p+0f;
    const int m359 = v358 == v358;
    const int m360 = !m359;
    const real v361 = m360 ? NAN : v358;
    const real v362 = m360 ? 0x1.9p+6f : v357;
    const real v363 = v171 + 0x0p+0f;
    const int m364 = v363 == v363;
    const int m365 = !m364;
    const real v366 = m365 ? NAN : v363;
    const real v367 = m365 ? 0x1.9p+6f : v362;
    const real v368 = v181 + 0x0p+0f;
    const int m369 = v368 == v368;
    const int m370 = !m369;
    const real v371 = m370 ? NAN : v368;
    const real v372 = m370 ? 0x1.9p+6f : v367;
    const real v373 = v194 + 0x0p+0f;
    const int m374 = v373 == v373;
    const int m375 = !m374;
    const real v376 = m375 ? NAN : v373;
    const real v377 = m375 ? 0x1.9p+6f : v372;
    const real v378 = v206 + 0x0p+0f;
    const int m379 = v378 == v378;
    const int m380 = !m379;
    const real v381 = m380 ? NAN : v378;
    const real v382 = m380 ? 0x1.9p+6f : v377;
    const real v383 = v207 + 0x0p+0f;
    const int m384 = v383 == v383;
    const int m385 = !m384;
    const real v386 = m385 ? NAN : v383;
    const real v387 = m385 ? 0x1.9p+6f : v382;
    const real v388 = v218 + 0x0p+0f;
    const int m389 = v388 == v388;
    const int m390 = !m389;
    const real v391 = m390 ? NAN : v388;
    const real v392 = m390 ? 0x1.9p+6f : v387;
    const real v393 = v232 + 0x0p+0f;
    const int m394 = v393 == v393;
    const int m395 = !m394;
    const real v396 = m395 ? NAN : v393;
    const real v397 = m395 ? 0x1.9p+6f : v392;
    const real v398 = v244 + 0x0p+0f;
    const int m399 = v398 == v398;
    const int m400 = !m399;
    const real v401 = m400 ? NAN : v398;
    const real v402 = m400 ? 0x1.9p+6f : v397;
    const real v403 = v255 + 0x0p+0f;
    const int m404 = v403 == v403;
    const int m405 = !m404;
    const real v406 = m405 ? NAN : v403;
    const real v407 = m405 ? 0x1.9p+6f : v402;
    const real v408 = v268 + 0x0p+0f;
    const int m409 = v408 == v408;
    const int m410 = !m409;
    const real v411 = m410 ? NAN : v408;
    const real v412 = m410 ? 0x1.9p+6f : v407;
    const real v413 = v282 + 0x0p+0f;
    const int m414 = v413 == v413;
    const int m415 = !m414;
    const real v416 = m415 ? NAN : v413;
    const real v417 = m415 ? 0x1.9p+6f : v412;
    const real v418 = v292 + 0x0p+0f;
    const int m419 = v418 == v418;
    const int m420 = !m419;
    const real v421 = m420 ? NAN : v418;
    const real v422 = m420 ? 0x1.9p+6f : v417;
    const real v423 = v315 + 0x0p+0f;
    const int m424 = v423 == v423;
    const int m425 = !m424;
    const real v426 = m425 ? NAN : v423;
    const real v427 = m425 ? 0x1.9p+6f : v422;
    const real v428 = v326 + 0x0p+0f;
    const int m429 = v428 == v428;
    const int m430 = !m429;
    const real v431 = m430 ? NAN : v428;
    const real v432 = m430 ? 0x1.9p+6f : v427;
    const real v433 = v340 + 0x0p+0f;
    const int m434 = v433 == v433;
    const int m435 = !m434;
    const real v436 = m435 ? NAN : v433;
    const real v437 = m435 ? 0x1.9p+6f : v432;
    const real v438 = v341 + 0x0p+0f;
    const int m439 = v438 == v438;
    const int m440 = !m439;
    const real v441 = m440 ? NAN : v438;
    const real v442 = m440 ? 0x1.9p+6f : v437;
    const real v443 = v352 + 0x0p+0f;
    const int m444 = v443 == v443;
    const int m445 = !m444;
    const real v446 = m445 ? NAN : v443;
    const real v447 = m445 ? 0x1.9p+6f : v442;
    const real v448 = m22 ? v356 : NAN;
    const real v449 = m22 ? v361 : NAN;
    const real v450 = m22 ? v366 : NAN;
    const real v451 = m22 ? v371 : NAN;
    const real v452 = m22 ? v376 : NAN;
    const real v453 = m22 ? v381 : NAN;
    const real v454 = m22 ? v386 : NAN;
    const real v455 = m22 ? v391 : NAN;
    const real v456 = m22 ? v396 : NAN;
    const real v457 = m22 ? v401 : NAN;
    const real v458 = m22 ? v406 : NAN;
    const real v459 = m22 ? v411 : NAN;
    const real v460 = m22 ? v416 : NAN;
    const real v461 = m22 ? v421 : NAN;
    const real v462 = m22 ? v426 : NAN;
    const real v463 = m22 ? v431 : NAN;
    const real v464 = m22 ? v436 : NAN;
    const real v465 = m22 ? v441 : NAN;
    const real v466 = m22 ? v446 : NAN;
    const real v467 = m22 ? v447 : v21;
    out[0] = v467; /* kind */
    out[1] = v448; /* price */
    out[2] = v449; /* delta */
    out[3] = v450; /* gamma */
    out[4] = v451; /* vega */
    out[5] = v452; /* theta */
    out[6] = v453; /* rho */
    out[7] = v454; /* phi */
    out[8] = v455; /* vanna */
    out[9] = v456; /* volga */
    out[10] = v457; /* charm */
    out[11] = v458; /* veta */
    out[12] = v459; /* speed */
    out[13] = v460; /* zomma */
    out[14] = v461; /* color */
    out[15] = v462; /* ultima */
    out[16] = v463; /* dual_delta */
    out[17] = v464; /* dual_gamma */
    out[18] = v465; /* itm_probability */
    out[19] = v466; /* undiscounted_price */
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
