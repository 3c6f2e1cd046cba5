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

real ntx_ln_ratio(real x, real y) {
    const real v0 = ntx_align_scaled(x, y);
    const real v1 = ntx_align_exponent(x, y);
    const real v2 = x - v0;
    const real v3 = x + v0;
    const real v4 = v2 / v3;
    const real v5 = v4 * v4;
    const real v6 = fma(0x1.36e464p-2f, v5, 0x1.992b0ap-2f);
    const real v7 = fma(v6, v5, 0x1.5555b4p-1f);
    const real v8 = v4 + v4;
    const real v9 = fma(v1, 0x1.7f7d1cp-20f, v8);
    const real v10 = v4 * v5;
    const real v11 = fma(v10, v7, v9);
    const real v12 = fma(v1, 0x1.62e4p-1f, v11);
    return v12;
}

real ntx_norm_pdf(real x) {
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
    const real v18 = v17 * 0x1.988454p-2f;
    const real v19 = ntx_scale2(v18, v7);
    return v19;
}

void ntx_edge(const real *in, real *out) {
    const real in_type = in[0];
    const real in_forward = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_price = in[5];
    const real in_displacement = in[6];
    const real v0 = in_displacement * 0x0p+0f;
    const int m1 = v0 == 0x0p+0f;
    const real v2 = m1 ? 0x0p+0f : 0x1.2p+3f;
    const real v3 = in_price * 0x0p+0f;
    const int m4 = v3 == 0x0p+0f;
    const real v5 = m4 ? v2 : 0x1.6p+3f;
    const real v6 = in_rate * 0x0p+0f;
    const int m7 = v6 == 0x0p+0f;
    const real v8 = m7 ? v5 : 0x1.8p+2f;
    const int m9 = 0x0p+0f <= in_time;
    const real v10 = m9 ? v8 : 0x1.4p+2f;
    const real v11 = in_strike * 0x0p+0f;
    const int m12 = v11 == 0x0p+0f;
    const real v13 = m12 ? v10 : 0x1p+2f;
    const real v14 = in_forward * 0x0p+0f;
    const int m15 = v14 == 0x0p+0f;
    const real v16 = m15 ? v13 : 0x1.8p+1f;
    const real v17 = fabs(in_type);
    const int m18 = v17 == 0x1p+0f;
    const real v19 = m18 ? v16 : 0x1p+0f;
    const int m20 = v19 == 0x0p+0f;
    const real v21 = in_forward + in_displacement;
    const real v22 = in_strike + in_displacement;
    const real v23 = fabs(in_time);
    const int m24 = v23 < INFINITY;
    const real v25 = m24 ? 0x0p+0f : 0x1.4p+2f;
    const real v26 = fabs(v22);
    const int m27 = v26 < INFINITY;
    const real v28 = m27 ? v25 : 0x1p+2f;
    const real v29 = fabs(v21);
    const int m30 = v29 < INFINITY;
    const real v31 = m30 ? v28 : 0x1.8p+1f;
    const int m32 = 0x0p+0f <= v22;
    const real v33 = m32 ? v31 : 0x1p+2f;
    const int m34 = 0x0p+0f <= v21;
    const real v35 = m34 ? v33 : 0x1.8p+1f;
    const real v36 = m20 ? v35 : v19;
    const int m37 = v36 == 0x0p+0f;
    const real v38 = in_type + 0x0p+0f;
    const real v39 = in_forward + 0x0p+0f;
    const real v40 = in_strike + 0x0p+0f;
    const real v41 = in_time + 0x0p+0f;
    const real v42 = in_rate + 0x0p+0f;
    const real v43 = in_price + 0x0p+0f;
    const real v44 = in_displacement + 0x0p+0f;
    const real v45 = v39 + v44;
    const real v46 = v40 + v44;
    const real v47 = ntx_ln(v45);
    const real v48 = ntx_ln(v46);
    const real v49 = v47 - v48;
    const real v50 = v39 - v40;
    const real v51 = v50 + v40;
    const real v52 = v51 - v50;
    const real v53 = v39 - v51;
    const real v54 = v40 - v52;
    const real v55 = v53 - v54;
    const int m56 = v42 == 0x0p+0f;
    const int m57 = v41 == 0x0p+0f;
    const int m58 = m56 | m57;
    const real v59 = v42 * v41;
    const real v60 = m58 ? 0x0p+0f : v59;
    const real v61 = -v60;
    const real v62 = ntx_exp(v61);
    const real v63 = v38 * v50;
    const int m64 = 0x0p+0f < v63;
    const real v65 = -v62;
    const real v66 = fma(v65, v63, v43);
    const real v67 = v38 * v55;
    const real v68 = v62 * v67;
    const real v69 = v66 - v68;
    const int m70 = 0x0p+0f < v38;
    const real v71 = m70 ? v45 : v46;
    const real v72 = fabs(v60);
    const real v73 = 0x1p+0f + v72;
    const real v74 = 0x1p-23f * v73;
    const int m75 = v60 == 0x0p+0f;
    const real v76 = m75 ? 0x0p+0f : v74;
    const real v77 = m64 ? v69 : v43;
    const real v78 = -v43;
    const real v79 = fma(v62, v71, v78);
    const real v80 = v45 < v46 ? v45 : v46;
    const real v81 = v62 * v80;
    const real v82 = fabs(v50);
    const real v83 = v62 * v82;
    const real v84 = v62 * v63;
    const int m85 = v76 == 0x0p+0f;
    const int m86 = v84 == 0x0p+0f;
    const int m87 = m85 | m86;
    const real v88 = v76 * v84;
    const real v89 = m87 ? 0x0p+0f : v88;
    const real v90 = m64 ? v89 : 0x0p+0f;
    const real v91 = v62 * v71;
    const int m92 = v91 == 0x0p+0f;
    const int m93 = m85 | m92;
    const real v94 = v76 * v91;
    const real v95 = m93 ? 0x0p+0f : v94;
    const int m96 = v81 < 0x1p+76f;
    const real v97 = m96 ? 0x1.9p+4f : -0x1.9p+4f;
    const int m98 = v81 < 0x1p-38f;
    const real v99 = m98 ? 0x1.3p+6f : v97;
    const real v100 = ntx_scale2(v77, v99);
    const real v101 = ntx_scale2(v79, v99);
    const real v102 = ntx_scale2(v81, v99);
    const real v103 = ntx_scale2(v83, v99);
    const int m104 = v79 <= 0x0p+0f;
    const real v105 = m104 ? 0x1.ap+6f : 0x0p+0f;
    const int m106 = v77 == 0x0p+0f;
    const real v107 = m106 ? 0x1.98p+6f : v105;
    const int m108 = 0x0p+0f < v90;
    const real v109 = fabs(v77);
    const int m110 = v109 <= v90;
    const int m111 = m108 & m110;
    const real v112 = m111 ? 0x1.9cp+6f : v107;
    const int m113 = v81 == 0x0p+0f;
    const real v114 = m113 ? 0x1.9p+6f : v112;
    const real v115 = -v90;
    const int m116 = v77 < v115;
    const real v117 = m116 ? 0x1.94p+6f : v114;
    const real v118 = -v95;
    const int m119 = v79 < v118;
    const real v120 = m119 ? 0x1.a4p+6f : v117;
    const real v121 = m57 ? 0x1.a8p+6f : v120;
    const real v122 = fabs(v49);
    const real v123 = v102 * 0x1.988454p-2f;
    const real v124 = 0x1p-1f * v122;
    const real v125 = v124 * v124;
    const real v126 = v125 * v125;
    const real v127 = fma(0x1.a01a02p-13f, v126, 0x1.555556p-3f);
    const real v128 = fma(0x1.111112p-7f, v125, v127);
    const real v129 = fma(v128, v125, 0x1p+0f);
    const real v130 = fma(-0x1.a01a02p-13f, v125, -0x1.111112p-7f);
    const real v131 = fma(v130, v125, -0x1.555556p-3f);
    const real v132 = fma(0x1.1566acp-17f, v125, 0x1.381382p-11f);
    const real v133 = fma(v132, v125, 0x1.99999ap-6f);
    const real v134 = fma(-0x1.5ac056p-15f, v125, -0x1.861862p-9f);
    const int m135 = v122 < 0x1.333334p+0f;
    const real v136 = 0x1.ccccccp-2f * v102;
    const int m137 = v100 < v136;
    const int m138 = m135 & m137;
    const real v139 = 0x1.6a09e6p-12f * v100;
    const real v140 = 0x1p+1f * v122;
    const real v141 = sqrt(v140);
    const real v142 = v140 + 0x1.921fb6p+2f;
    const real v143 = sqrt(v142);
    const real v144 = fma(v141, 0x1.121fb6p+1f, v143);
    const real v145 = 0x1.40d932p+1f / v144;
    const real v146 = v102 * v145;
    const real v147 = v102 - v146;
    const real v148 = 0x1p-1f * v147;
    const int m149 = v100 < v148;
    const real v150 = -v146;
    const real v151 = m149 ? v150 : v146;
    const real v152 = v102 + v151;
    const real v153 = m149 ? v100 : v101;
    const real v154 = m138 ? v100 : v153;
    const real v155 = v103 > v139 ? v103 : v139;
    const real v156 = v100 + v155;
    const real v157 = m138 ? v156 : v152;
    const real v158 = ntx_ln_ratio(v157, v154);
    const real v159 = 0x1.62e43p-1f > v158 ? 0x1.62e43p-1f : v158;
    const real v160 = m138 ? v158 : v159;
    const real v161 = 0x1p+1f * v160;
    const real v162 = sqrt(v161);
    const real v163 = v162 * v162;
    const real v164 = fma(0x1.baf302p-9f, v163, 0x1.89c8c2p-9f);
    const real v165 = fma(0x1.203fb2p-7f, v162, v164);
    const real v166 = fma(v165, v162, 0x1.9866cap-3f);
    const real v167 = fma(0x1.5f5d9cp-2f, v162, 0x1.2afd72p+1f);
    const real v168 = m138 ? v166 : v167;
    const real v169 = fma(0x1.0eef5ap-7f, v163, 0x1.5dfd8ep-7f);
    const real v170 = fma(0x1.bc79f4p-9f, v163, 0x1.c0bfe4p-5f);
    const real v171 = fma(v170, v162, v169);
    const real v172 = fma(v171, v162, 0x1p+0f);
    const real v173 = fma(0x1.f48c8cp-5f, v162, 0x1.0ebe2ep+0f);
    const real v174 = fma(v173, v162, 0x1p+0f);
    const real v175 = m138 ? v172 : v174;
    const real v176 = v168 / v175;
    const real v177 = v162 - v176;
    const real v178 = fma(v177, v177, v140);
    const real v179 = sqrt(v178);
    const real v180 = v102 * v122;
    const real v181 = v180 > v139 ? v180 : v139;
    const real v182 = v181 * v175;
    const real v183 = v177 + v179;
    const real v184 = m149 ? v140 : v183;
    const real v185 = m138 ? v182 : v184;
    const real v186 = v161 * v168;
    const real v187 = v102 * v186;
    const real v188 = m149 ? v183 : 0x1p+0f;
    const real v189 = m138 ? v187 : v188;
    const real v190 = v185 / v189;
    const real v191 = v190 * v190;
    const real v192 = v122 * v122;
    const real v193 = fma(v192, -0x1.6c16c2p-12f, 0x1.555556p-5f);
    const real v194 = fma(v191, 0x1.dddddep-9f, v193);
    const real v195 = fma(v194, v191, 0x1p+0f);
    const real v196 = v190 * v195;
    const real v197 = m138 ? v196 : v190;
    const real v198 = v122 / v197;
    const real v199 = 0x1p-1f * v197;
    const real v200 = v198 - v199;
    const real v201 = v198 + v199;
    const int m202 = v122 < 0x1p+0f;
    const int m203 = v197 < 0x1p+0f;
    const int m204 = m202 & m203;
    const int m205 = v200 < 0x0p+0f;
    const int m206 = !m204;
    const int m207 = m205 & m206;
    const real v208 = fabs(v200);
    const real v209 = m204 ? v198 : v208;
    const real v210 = v209 * v209;
    const real v211 = fma(0x1.2c11c6p-6f, v210, 0x1.620b48p-1f);
    const real v212 = fma(0x1.cbe8ep-20f, v210, 0x1.63792cp-3f);
    const real v213 = fma(v212, v209, v211);
    const real v214 = fma(v213, v209, 0x1.803f9ap+0f);
    const real v215 = fma(0x1.604dd4p-3f, v210, 0x1.b930f8p+0f);
    const real v216 = fma(0x1.2d5e02p-6f, v210, 0x1.7daa76p-1f);
    const real v217 = fma(v216, v209, v215);
    const real v218 = fma(v217, v209, 0x1.e19582p+0f);
    const real v219 = fma(v209, v218, v214);
    const real v220 = v201 * v201;
    const real v221 = fma(0x1.2c11c6p-6f, v220, 0x1.620b48p-1f);
    const real v222 = fma(0x1.cbe8ep-20f, v220, 0x1.63792cp-3f);
    const real v223 = fma(v222, v201, v221);
    const real v224 = fma(v223, v201, 0x1.803f9ap+0f);
    const real v225 = fma(0x1.604dd4p-3f, v220, 0x1.b930f8p+0f);
    const real v226 = fma(0x1.2d5e02p-6f, v220, 0x1.7daa76p-1f);
    const real v227 = fma(v226, v201, v225);
    const real v228 = fma(v227, v201, 0x1.e19582p+0f);
    const real v229 = fma(v201, v228, v224);
    const real v230 = v199 * v199;
    const real v231 = v230 * v230;
    const real v232 = fma(-0x1.8d3018p-16f, v231, v134);
    const real v233 = fma(v232, v231, v131);
    const real v234 = fma(0x1.2f684cp-12f, v231, v133);
    const real v235 = fma(v234, v230, v233);
    const real v236 = v235 * v230;
    const real v237 = v236 * v219;
    const real v238 = fma(v129, v214, v237);
    const real v239 = v197 * v238;
    const real v240 = v228 * v219;
    const real v241 = -v240;
    const real v242 = m207 ? v240 : v241;
    const real v243 = fma(v218, v229, v242);
    const real v244 = m204 ? v239 : v243;
    const real v245 = v219 * v229;
    const real v246 = m204 ? v219 : v245;
    const real v247 = -v122;
    const real v248 = fma(v198, v198, v247);
    const real v249 = v200 * v200;
    const real v250 = m204 ? v248 : v249;
    const real v251 = m207 ? v101 : v100;
    const real v252 = -v250;
    const real v253 = v244 * v123;
    const real v254 = v251 * v246;
    const real v255 = ntx_ln_ratio(v253, v254);
    const real v256 = fma(0x1p-1f, v252, v255);
    const real v257 = 0x1p-1f * v230;
    const real v258 = v257 * v257;
    const real v259 = fma(-0x1.111112p-7f, v258, -0x1.555556p-3f);
    const real v260 = fma(v259, v258, -0x1p+0f);
    const real v261 = fma(0x1.555556p-5f, v258, 0x1p-1f);
    const real v262 = fma(v261, v257, v260);
    const real v263 = fma(v262, v257, 0x1p+0f);
    const real v264 = m207 ? -0x1p+0f : 0x1p+0f;
    const real v265 = m204 ? v263 : v264;
    const real v266 = v197 * v246;
    const real v267 = v265 * v266;
    const real v268 = v267 / v244;
    const real v269 = v198 * v198;
    const real v270 = 0x1p+0f + v269;
    const real v271 = v270 - v230;
    const real v272 = v271 - v268;
    const real v273 = v269 + v230;
    const real v274 = v268 * v272;
    const real v275 = -v274;
    const real v276 = fma(-0x1p+1f, v273, v275);
    const real v277 = -v256;
    const real v278 = fma(v272, v272, v276);
    const real v279 = v278 * v277;
    const real v280 = v279 * 0x1.555556p-3f;
    const real v281 = 0x1p-1f * v272;
    const real v282 = fma(v281, v277, v268);
    const real v283 = v277 * v282;
    const real v284 = fma(v272, v268, v280);
    const real v285 = v277 * v284;
    const real v286 = fma(v268, v268, v285);
    const real v287 = v283 / v286;
    const real v288 = fma(v287, 0x1p-2f, 0x1p+0f);
    const real v289 = v288 * v287;
    const real v290 = fma(v289, 0x1.555556p-2f, 0x1p+0f);
    const real v291 = v290 * v287;
    const real v292 = fma(v291, 0x1p-1f, 0x1p+0f);
    const real v293 = v292 * v287;
    const real v294 = fma(v197, v293, v197);
    const real v295 = v122 / v294;
    const real v296 = 0x1p-1f * v294;
    const real v297 = v295 - v296;
    const real v298 = v295 + v296;
    const int m299 = v294 < 0x1p+0f;
    const int m300 = m202 & m299;
    const int m301 = v297 < 0x0p+0f;
    const int m302 = !m300;
    const int m303 = m301 & m302;
    const real v304 = fabs(v297);
    const real v305 = m300 ? v295 : v304;
    const real v306 = v305 * v305;
    const real v307 = fma(0x1.2c11c6p-6f, v306, 0x1.620b48p-1f);
    const real v308 = fma(0x1.cbe8ep-20f, v306, 0x1.63792cp-3f);
    const real v309 = fma(v308, v305, v307);
    const real v310 = fma(v309, v305, 0x1.803f9ap+0f);
    const real v311 = fma(0x1.604dd4p-3f, v306, 0x1.b930f8p+0f);
    const real v312 = fma(0x1.2d5e02p-6f, v306, 0x1.7daa76p-1f);
    const real v313 = fma(v312, v305, v311);
    const real v314 = fma(v313, v305, 0x1.e19582p+0f);
    const real v315 = fma(v305, v314, v310);
    const real v316 = v298 * v298;
    const real v317 = fma(0x1.2c11c6p-6f, v316, 0x1.620b48p-1f);
    const real v318 = fma(0x1.cbe8ep-20f, v316, 0x1.63792cp-3f);
    const real v319 = fma(v318, v298, v317);
    const real v320 = fma(v319, v298, 0x1.803f9ap+0f);
    const real v321 = fma(0x1.604dd4p-3f, v316, 0x1.b930f8p+0f);
    const real v322 = fma(0x1.2d5e02p-6f, v316, 0x1.7daa76p-1f);
    const real v323 = fma(v322, v298, v321);
    const real v324 = fma(v323, v298, 0x1.e19582p+0f);
    const real v325 = fma(v298, v324, v320);
    const real v326 = v296 * v296;
    const real v327 = v326 * v326;
    const real v328 = fma(-0x1.8d3018p-16f, v327, v134);
    const real v329 = fma(v328, v327, v131);
    const real v330 = fma(0x1.2f684cp-12f, v327, v133);
    const real v331 = fma(v330, v326, v329);
    const real v332 = v331 * v326;
    const real v333 = v332 * v315;
    const real v334 = fma(v129, v310, v333);
    const real v335 = v294 * v334;
    const real v336 = v324 * v315;
    const real v337 = -v336;
    const real v338 = m303 ? v336 : v337;
    const real v339 = fma(v314, v325, v338);
    const real v340 = m300 ? v335 : v339;
    const real v341 = v315 * v325;
    const real v342 = m300 ? v315 : v341;
    const real v343 = fma(v295, v295, v247);
    const real v344 = v297 * v297;
    const real v345 = m300 ? v343 : v344;
    const real v346 = m303 ? v101 : v100;
    const real v347 = -v345;
    const real v348 = v340 * v123;
    const real v349 = v346 * v342;
    const real v350 = ntx_ln_ratio(v348, v349);
    const real v351 = fma(0x1p-1f, v347, v350);
    const real v352 = 0x1p-1f * v326;
    const real v353 = v352 * v352;
    const real v354 = fma(-0x1.111112p-7f, v353, -0x1.555556p-3f);
    const real v355 = fma(v354, v353, -0x1p+0f);
    const real v356 = fma(0x1.555556p-5f, v353, 0x1p-1f);
    const real v357 = fma(v356, v352, v355);
    const real v358 = fma(v357, v352, 0x1p+0f);
    const real v359 = m303 ? -0x1p+0f : 0x1p+0f;
    const real v360 = m300 ? v358 : v359;
    const real v361 = v294 * v342;
    const real v362 = v360 * v361;
    const real v363 = v362 / v340;
    const real v364 = v295 * v295;
    const real v365 = 0x1p+0f + v364;
    const real v366 = v365 - v326;
    const real v367 = v366 - v363;
    const real v368 = v364 + v326;
    const real v369 = v363 * v367;
    const real v370 = -v369;
    const real v371 = fma(-0x1p+1f, v368, v370);
    const real v372 = -v351;
    const real v373 = fma(v367, v367, v371);
    const real v374 = v373 * v372;
    const real v375 = v374 * 0x1.555556p-3f;
    const real v376 = 0x1p-1f * v367;
    const real v377 = fma(v376, v372, v363);
    const real v378 = v372 * v377;
    const real v379 = fma(v367, v363, v375);
    const real v380 = v372 * v379;
    const real v381 = fma(v363, v363, v380);
    const real v382 = v378 / v381;
    const real v383 = fma(v382, 0x1p-2f, 0x1p+0f);
    const real v384 = v383 * v382;
    const real v385 = fma(v384, 0x1.555556p-2f, 0x1p+0f);
    const real v386 = v385 * v382;
    const real v387 = fma(v386, 0x1p-1f, 0x1p+0f);
    const real v388 = v387 * v382;
    const real v389 = fma(v294, v388, v294);
    const int m390 = v121 == 0x0p+0f;
    const real v391 = m390 ? v389 : NAN;
    const int m392 = v121 == 0x1.98p+6f;
    const real v393 = m392 ? 0x0p+0f : v391;
    const int m394 = v121 == 0x1.ap+6f;
    const real v395 = m394 ? INFINITY : v393;
    const real v396 = sqrt(v41);
    const real v397 = v395 / v396;
    const int m398 = v121 == 0x1.94p+6f;
    const int m399 = v121 == 0x1.9cp+6f;
    const int m400 = m398 | m399;
    const real v401 = m400 ? 0x0p+0f : v397;
    const int m402 = v121 == 0x1.a4p+6f;
    const real v403 = m402 ? INFINITY : v401;
    const real v404 = m390 ? 0x1p+1f : 0x0p+0f;
    const real v405 = v49 / v395;
    const int m406 = v49 == 0x0p+0f;
    const real v407 = m406 ? 0x0p+0f : v405;
    const real v408 = fma(0x1p-1f, v395, v407);
    const real v409 = fma(-0x1p-1f, v395, v407);
    const real v410 = fabs(v407);
    const real v411 = fma(-0x1p-1f, v395, v410);
    const real v412 = ntx_norm_pdf(v411);
    const real v413 = v81 * v412;
    const real v414 = v413 * v396;
    const real v415 = 0x1p-23f * v43;
    const real v416 = v413 * v395;
    const real v417 = v415 / v416;
    const real v418 = v414 + 0x0p+0f;
    const int m419 = v418 == v418;
    const int m420 = !m419;
    const real v421 = m420 ? NAN : v418;
    const real v422 = m420 ? 0x1.9p+6f : 0x0p+0f;
    const real v423 = v397 + 0x0p+0f;
    const int m424 = v423 == v423;
    const int m425 = !m424;
    const real v426 = m425 ? NAN : v423;
    const real v427 = m425 ? 0x1.9p+6f : v422;
    const real v428 = v403 + 0x0p+0f;
    const int m429 = v428 == v428;
    const int m430 = !m429;
    const real v431 = m430 ? NAN : v428;
    const real v432 = m430 ? 0x1.9p+6f : v427;
    const real v433 = v395 + 0x0p+0f;
    const int m434 = v433 == v433;
    const int m435 = !m434;
    const real v436 = m435 ? NAN : v433;
    const real v437 = m435 ? 0x1.9p+6f : v432;
    const real v438 = v408 + 0x0p+0f;
    const int m439 = v438 == v438;
    const int m440 = !m439;
    const real v441 = m440 ? NAN : v438;
    const real v442 = m440 ? 0x1.9p+6f : v437;
    const real v443 = v409 + 0x0p+0f;
    const int m444 = v443 == v443;
    const int m445 = !m444;
    const real v446 = m445 ? NAN : v443;
    const real v447 = m445 ? 0x1.9p+6f : v442;
    const real v448 = v417 + 0x0p+0f;
    const int m449 = v448 == v448;
    const int m450 = !m449;
    const real v451 = m450 ? NAN : v448;
    const real v452 = m450 ? 0x1.9p+6f : v447;
    const real v453 = v404 + 0x0p+0f;
    const int m454 = v453 == v453;
    const int m455 = !m454;
    const real v456 = m455 ? NAN : v453;
    const real v457 = m455 ? 0x1.9p+6f : v452;
    const int m458 = v121 == 0x1.9p+6f;
    const int m459 = m390 | m458;
    const real v460 = m459 ? v457 : v121;
    const real v461 = m37 ? v421 : NAN;
    const real v462 = m37 ? v426 : NAN;
    const real v463 = m37 ? v431 : NAN;
    const real v464 = m37 ? v436 : NAN;
    const real v465 = m37 ? v441 : NAN;
    const real v466 = m37 ? v446 : NAN;
    const real v467 = m37 ? v451 : NAN;
    const real v468 = m37 ? v456 : NAN;
    const real v469 = m37 ? v460 : v36;
    out[0] = v469; /* kind */
    out[1] = v461; /* vega */
    out[2] = v462; /* vol */
    out[3] = v463; /* clamped_vol */
    out[4] = v464; /* total_vol */
    out[5] = v465; /* d1 */
    out[6] = v466; /* d2 */
    out[7] = v467; /* attainable_error */
    out[8] = v468; /* iterations */
}

#define NTX_INPUT_COUNT 7
#define NTX_INPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5) M(6)
#define NTX_OUTPUT_COUNT 8
#define NTX_OUTPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5) M(6) M(7)

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
