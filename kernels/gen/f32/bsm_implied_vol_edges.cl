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
    const real in_spot = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_dividend_yield = in[5];
    const real in_price = in[6];
    const real v0 = in_price * 0x0p+0f;
    const int m1 = v0 == 0x0p+0f;
    const real v2 = m1 ? 0x0p+0f : 0x1.6p+3f;
    const real v3 = in_dividend_yield * 0x0p+0f;
    const int m4 = v3 == 0x0p+0f;
    const real v5 = m4 ? v2 : 0x1.cp+2f;
    const real v6 = in_rate * 0x0p+0f;
    const int m7 = v6 == 0x0p+0f;
    const real v8 = m7 ? v5 : 0x1.8p+2f;
    const int m9 = 0x0p+0f <= in_time;
    const real v10 = m9 ? v8 : 0x1.4p+2f;
    const int m11 = 0x0p+0f <= in_strike;
    const real v12 = m11 ? v10 : 0x1p+2f;
    const int m13 = 0x0p+0f <= in_spot;
    const real v14 = m13 ? v12 : 0x1p+1f;
    const real v15 = fabs(in_type);
    const int m16 = v15 == 0x1p+0f;
    const real v17 = m16 ? v14 : 0x1p+0f;
    const int m18 = v17 == 0x0p+0f;
    const real v19 = fabs(in_time);
    const int m20 = v19 < INFINITY;
    const real v21 = m20 ? 0x0p+0f : 0x1.4p+2f;
    const real v22 = fabs(in_strike);
    const int m23 = v22 < INFINITY;
    const real v24 = m23 ? v21 : 0x1p+2f;
    const real v25 = fabs(in_spot);
    const int m26 = v25 < INFINITY;
    const real v27 = m26 ? v24 : 0x1p+1f;
    const real v28 = m18 ? v27 : v17;
    const int m29 = v28 == 0x0p+0f;
    const real v30 = in_type + 0x0p+0f;
    const real v31 = in_spot + 0x0p+0f;
    const real v32 = in_strike + 0x0p+0f;
    const real v33 = in_time + 0x0p+0f;
    const real v34 = in_rate + 0x0p+0f;
    const real v35 = in_dividend_yield + 0x0p+0f;
    const real v36 = in_price + 0x0p+0f;
    const real v37 = v34 - v35;
    const real v38 = ntx_ln(v31);
    const real v39 = ntx_ln(v32);
    const real v40 = v38 - v39;
    const real v41 = fma(v37, v33, v40);
    const int m42 = v34 == 0x0p+0f;
    const int m43 = v33 == 0x0p+0f;
    const int m44 = m42 | m43;
    const real v45 = v34 * v33;
    const real v46 = m44 ? 0x0p+0f : v45;
    const real v47 = -v46;
    const real v48 = ntx_exp(v47);
    const int m49 = v35 == 0x0p+0f;
    const int m50 = m49 | m43;
    const real v51 = v35 * v33;
    const real v52 = m50 ? 0x0p+0f : v51;
    const real v53 = -v52;
    const real v54 = ntx_exp(v53);
    const real v55 = v54 * v31;
    const real v56 = v48 * v32;
    const real v57 = -v55;
    const real v58 = fma(v54, v31, v57);
    const real v59 = v55 - v56;
    const real v60 = v30 * v59;
    const int m61 = 0x0p+0f < v60;
    const real v62 = v30 * v55;
    const real v63 = v36 - v62;
    const real v64 = v63 + v62;
    const real v65 = v64 - v63;
    const real v66 = v36 - v64;
    const real v67 = v62 - v65;
    const real v68 = v66 - v67;
    const real v69 = v30 * v32;
    const real v70 = fma(v69, v48, v63);
    const real v71 = v30 * v58;
    const real v72 = v68 - v71;
    const real v73 = v70 + v72;
    const int m74 = 0x0p+0f < v30;
    const real v75 = m74 ? v31 : v32;
    const real v76 = m74 ? v54 : v48;
    const real v77 = fabs(v52);
    const real v78 = 0x1p+0f + v77;
    const real v79 = 0x1p-23f * v78;
    const int m80 = v52 == 0x0p+0f;
    const real v81 = m80 ? 0x0p+0f : v79;
    const int m82 = v81 == 0x0p+0f;
    const int m83 = v55 == 0x0p+0f;
    const int m84 = m82 | m83;
    const real v85 = v81 * v55;
    const real v86 = m84 ? 0x0p+0f : v85;
    const real v87 = fabs(v46);
    const real v88 = 0x1p+0f + v87;
    const real v89 = 0x1p-23f * v88;
    const int m90 = v46 == 0x0p+0f;
    const real v91 = m90 ? 0x0p+0f : v89;
    const int m92 = v91 == 0x0p+0f;
    const int m93 = v56 == 0x0p+0f;
    const int m94 = m92 | m93;
    const real v95 = v91 * v56;
    const real v96 = m94 ? 0x0p+0f : v95;
    const real v97 = m61 ? v73 : v36;
    const real v98 = -v36;
    const real v99 = fma(v76, v75, v98);
    const real v100 = v55 < v56 ? v55 : v56;
    const real v101 = fabs(v60);
    const real v102 = v86 + v96;
    const real v103 = m61 ? v102 : 0x0p+0f;
    const real v104 = m74 ? v86 : v96;
    const int m105 = v100 < 0x1p+76f;
    const real v106 = m105 ? 0x1.9p+4f : -0x1.9p+4f;
    const int m107 = v100 < 0x1p-38f;
    const real v108 = m107 ? 0x1.3p+6f : v106;
    const real v109 = ntx_scale2(v97, v108);
    const real v110 = ntx_scale2(v99, v108);
    const real v111 = ntx_scale2(v100, v108);
    const real v112 = ntx_scale2(v101, v108);
    const int m113 = v99 <= 0x0p+0f;
    const real v114 = m113 ? 0x1.ap+6f : 0x0p+0f;
    const int m115 = v97 == 0x0p+0f;
    const real v116 = m115 ? 0x1.98p+6f : v114;
    const int m117 = 0x0p+0f < v103;
    const real v118 = fabs(v97);
    const int m119 = v118 <= v103;
    const int m120 = m117 & m119;
    const real v121 = m120 ? 0x1.9cp+6f : v116;
    const int m122 = v100 == 0x0p+0f;
    const real v123 = m122 ? 0x1.9p+6f : v121;
    const real v124 = -v103;
    const int m125 = v97 < v124;
    const real v126 = m125 ? 0x1.94p+6f : v123;
    const real v127 = -v104;
    const int m128 = v99 < v127;
    const real v129 = m128 ? 0x1.a4p+6f : v126;
    const real v130 = m43 ? 0x1.a8p+6f : v129;
    const real v131 = fabs(v41);
    const real v132 = v111 * 0x1.988454p-2f;
    const real v133 = 0x1p-1f * v131;
    const real v134 = v133 * v133;
    const real v135 = v134 * v134;
    const real v136 = fma(0x1.a01a02p-13f, v135, 0x1.555556p-3f);
    const real v137 = fma(0x1.111112p-7f, v134, v136);
    const real v138 = fma(v137, v134, 0x1p+0f);
    const real v139 = fma(-0x1.a01a02p-13f, v134, -0x1.111112p-7f);
    const real v140 = fma(v139, v134, -0x1.555556p-3f);
    const real v141 = fma(0x1.1566acp-17f, v134, 0x1.381382p-11f);
    const real v142 = fma(v141, v134, 0x1.99999ap-6f);
    const real v143 = fma(-0x1.5ac056p-15f, v134, -0x1.861862p-9f);
    const int m144 = v131 < 0x1.333334p+0f;
    const real v145 = 0x1.ccccccp-2f * v111;
    const int m146 = v109 < v145;
    const int m147 = m144 & m146;
    const real v148 = 0x1.6a09e6p-12f * v109;
    const real v149 = 0x1p+1f * v131;
    const real v150 = sqrt(v149);
    const real v151 = v149 + 0x1.921fb6p+2f;
    const real v152 = sqrt(v151);
    const real v153 = fma(v150, 0x1.121fb6p+1f, v152);
    const real v154 = 0x1.40d932p+1f / v153;
    const real v155 = v111 * v154;
    const real v156 = v111 - v155;
    const real v157 = 0x1p-1f * v156;
    const int m158 = v109 < v157;
    const real v159 = -v155;
    const real v160 = m158 ? v159 : v155;
    const real v161 = v111 + v160;
    const real v162 = m158 ? v109 : v110;
    const real v163 = m147 ? v109 : v162;
    const real v164 = v112 > v148 ? v112 : v148;
    const real v165 = v109 + v164;
    const real v166 = m147 ? v165 : v161;
    const real v167 = ntx_ln_ratio(v166, v163);
    const real v168 = 0x1.62e43p-1f > v167 ? 0x1.62e43p-1f : v167;
    const real v169 = m147 ? v167 : v168;
    const real v170 = 0x1p+1f * v169;
    const real v171 = sqrt(v170);
    const real v172 = v171 * v171;
    const real v173 = fma(0x1.baf302p-9f, v172, 0x1.89c8c2p-9f);
    const real v174 = fma(0x1.203fb2p-7f, v171, v173);
    const real v175 = fma(v174, v171, 0x1.9866cap-3f);
    const real v176 = fma(0x1.5f5d9cp-2f, v171, 0x1.2afd72p+1f);
    const real v177 = m147 ? v175 : v176;
    const real v178 = fma(0x1.0eef5ap-7f, v172, 0x1.5dfd8ep-7f);
    const real v179 = fma(0x1.bc79f4p-9f, v172, 0x1.c0bfe4p-5f);
    const real v180 = fma(v179, v171, v178);
    const real v181 = fma(v180, v171, 0x1p+0f);
    const real v182 = fma(0x1.f48c8cp-5f, v171, 0x1.0ebe2ep+0f);
    const real v183 = fma(v182, v171, 0x1p+0f);
    const real v184 = m147 ? v181 : v183;
    const real v185 = v177 / v184;
    const real v186 = v171 - v185;
    const real v187 = fma(v186, v186, v149);
    const real v188 = sqrt(v187);
    const real v189 = v111 * v131;
    const real v190 = v189 > v148 ? v189 : v148;
    const real v191 = v190 * v184;
    const real v192 = v186 + v188;
    const real v193 = m158 ? v149 : v192;
    const real v194 = m147 ? v191 : v193;
    const real v195 = v170 * v177;
    const real v196 = v111 * v195;
    const real v197 = m158 ? v192 : 0x1p+0f;
    const real v198 = m147 ? v196 : v197;
    const real v199 = v194 / v198;
    const real v200 = v199 * v199;
    const real v201 = v131 * v131;
    const real v202 = fma(v201, -0x1.6c16c2p-12f, 0x1.555556p-5f);
    const real v203 = fma(v200, 0x1.dddddep-9f, v202);
    const real v204 = fma(v203, v200, 0x1p+0f);
    const real v205 = v199 * v204;
    const real v206 = m147 ? v205 : v199;
    const real v207 = v131 / v206;
    const real v208 = 0x1p-1f * v206;
    const real v209 = v207 - v208;
    const real v210 = v207 + v208;
    const int m211 = v131 < 0x1p+0f;
    const int m212 = v206 < 0x1p+0f;
    const int m213 = m211 & m212;
    const int m214 = v209 < 0x0p+0f;
    const int m215 = !m213;
    const int m216 = m214 & m215;
    const real v217 = fabs(v209);
    const real v218 = m213 ? v207 : v217;
    const real v219 = v218 * v218;
    const real v220 = fma(0x1.2c11c6p-6f, v219, 0x1.620b48p-1f);
    const real v221 = fma(0x1.cbe8ep-20f, v219, 0x1.63792cp-3f);
    const real v222 = fma(v221, v218, v220);
    const real v223 = fma(v222, v218, 0x1.803f9ap+0f);
    const real v224 = fma(0x1.604dd4p-3f, v219, 0x1.b930f8p+0f);
    const real v225 = fma(0x1.2d5e02p-6f, v219, 0x1.7daa76p-1f);
    const real v226 = fma(v225, v218, v224);
    const real v227 = fma(v226, v218, 0x1.e19582p+0f);
    const real v228 = fma(v218, v227, v223);
    const real v229 = v210 * v210;
    const real v230 = fma(0x1.2c11c6p-6f, v229, 0x1.620b48p-1f);
    const real v231 = fma(0x1.cbe8ep-20f, v229, 0x1.63792cp-3f);
    const real v232 = fma(v231, v210, v230);
    const real v233 = fma(v232, v210, 0x1.803f9ap+0f);
    const real v234 = fma(0x1.604dd4p-3f, v229, 0x1.b930f8p+0f);
    const real v235 = fma(0x1.2d5e02p-6f, v229, 0x1.7daa76p-1f);
    const real v236 = fma(v235, v210, v234);
    const real v237 = fma(v236, v210, 0x1.e19582p+0f);
    const real v238 = fma(v210, v237, v233);
    const real v239 = v208 * v208;
    const real v240 = v239 * v239;
    const real v241 = fma(-0x1.8d3018p-16f, v240, v143);
    const real v242 = fma(v241, v240, v140);
    const real v243 = fma(0x1.2f684cp-12f, v240, v142);
    const real v244 = fma(v243, v239, v242);
    const real v245 = v244 * v239;
    const real v246 = v245 * v228;
    const real v247 = fma(v138, v223, v246);
    const real v248 = v206 * v247;
    const real v249 = v237 * v228;
    const real v250 = -v249;
    const real v251 = m216 ? v249 : v250;
    const real v252 = fma(v227, v238, v251);
    const real v253 = m213 ? v248 : v252;
    const real v254 = v228 * v238;
    const real v255 = m213 ? v228 : v254;
    const real v256 = -v131;
    const real v257 = fma(v207, v207, v256);
    const real v258 = v209 * v209;
    const real v259 = m213 ? v257 : v258;
    const real v260 = m216 ? v110 : v109;
    const real v261 = -v259;
    const real v262 = v253 * v132;
    const real v263 = v260 * v255;
    const real v264 = ntx_ln_ratio(v262, v263);
    const real v265 = fma(0x1p-1f, v261, v264);
    const real v266 = 0x1p-1f * v239;
    const real v267 = v266 * v266;
    const real v268 = fma(-0x1.111112p-7f, v267, -0x1.555556p-3f);
    const real v269 = fma(v268, v267, -0x1p+0f);
    const real v270 = fma(0x1.555556p-5f, v267, 0x1p-1f);
    const real v271 = fma(v270, v266, v269);
    const real v272 = fma(v271, v266, 0x1p+0f);
    const real v273 = m216 ? -0x1p+0f : 0x1p+0f;
    const real v274 = m213 ? v272 : v273;
    const real v275 = v206 * v255;
    const real v276 = v274 * v275;
    const real v277 = v276 / v253;
    const real v278 = v207 * v207;
    const real v279 = 0x1p+0f + v278;
    const real v280 = v279 - v239;
    const real v281 = v280 - v277;
    const real v282 = v278 + v239;
    const real v283 = v277 * v281;
    const real v284 = -v283;
    const real v285 = fma(-0x1p+1f, v282, v284);
    const real v286 = -v265;
    const real v287 = fma(v281, v281, v285);
    const real v288 = v287 * v286;
    const real v289 = v288 * 0x1.555556p-3f;
    const real v290 = 0x1p-1f * v281;
    const real v291 = fma(v290, v286, v277);
    const real v292 = v286 * v291;
    const real v293 = fma(v281, v277, v289);
    const real v294 = v286 * v293;
    const real v295 = fma(v277, v277, v294);
    const real v296 = v292 / v295;
    const real v297 = fma(v296, 0x1p-2f, 0x1p+0f);
    const real v298 = v297 * v296;
    const real v299 = fma(v298, 0x1.555556p-2f, 0x1p+0f);
    const real v300 = v299 * v296;
    const real v301 = fma(v300, 0x1p-1f, 0x1p+0f);
    const real v302 = v301 * v296;
    const real v303 = fma(v206, v302, v206);
    const real v304 = v131 / v303;
    const real v305 = 0x1p-1f * v303;
    const real v306 = v304 - v305;
    const real v307 = v304 + v305;
    const int m308 = v303 < 0x1p+0f;
    const int m309 = m211 & m308;
    const int m310 = v306 < 0x0p+0f;
    const int m311 = !m309;
    const int m312 = m310 & m311;
    const real v313 = fabs(v306);
    const real v314 = m309 ? v304 : v313;
    const real v315 = v314 * v314;
    const real v316 = fma(0x1.2c11c6p-6f, v315, 0x1.620b48p-1f);
    const real v317 = fma(0x1.cbe8ep-20f, v315, 0x1.63792cp-3f);
    const real v318 = fma(v317, v314, v316);
    const real v319 = fma(v318, v314, 0x1.803f9ap+0f);
    const real v320 = fma(0x1.604dd4p-3f, v315, 0x1.b930f8p+0f);
    const real v321 = fma(0x1.2d5e02p-6f, v315, 0x1.7daa76p-1f);
    const real v322 = fma(v321, v314, v320);
    const real v323 = fma(v322, v314, 0x1.e19582p+0f);
    const real v324 = fma(v314, v323, v319);
    const real v325 = v307 * v307;
    const real v326 = fma(0x1.2c11c6p-6f, v325, 0x1.620b48p-1f);
    const real v327 = fma(0x1.cbe8ep-20f, v325, 0x1.63792cp-3f);
    const real v328 = fma(v327, v307, v326);
    const real v329 = fma(v328, v307, 0x1.803f9ap+0f);
    const real v330 = fma(0x1.604dd4p-3f, v325, 0x1.b930f8p+0f);
    const real v331 = fma(0x1.2d5e02p-6f, v325, 0x1.7daa76p-1f);
    const real v332 = fma(v331, v307, v330);
    const real v333 = fma(v332, v307, 0x1.e19582p+0f);
    const real v334 = fma(v307, v333, v329);
    const real v335 = v305 * v305;
    const real v336 = v335 * v335;
    const real v337 = fma(-0x1.8d3018p-16f, v336, v143);
    const real v338 = fma(v337, v336, v140);
    const real v339 = fma(0x1.2f684cp-12f, v336, v142);
    const real v340 = fma(v339, v335, v338);
    const real v341 = v340 * v335;
    const real v342 = v341 * v324;
    const real v343 = fma(v138, v319, v342);
    const real v344 = v303 * v343;
    const real v345 = v333 * v324;
    const real v346 = -v345;
    const real v347 = m312 ? v345 : v346;
    const real v348 = fma(v323, v334, v347);
    const real v349 = m309 ? v344 : v348;
    const real v350 = v324 * v334;
    const real v351 = m309 ? v324 : v350;
    const real v352 = fma(v304, v304, v256);
    const real v353 = v306 * v306;
    const real v354 = m309 ? v352 : v353;
    const real v355 = m312 ? v110 : v109;
    const real v356 = -v354;
    const real v357 = v349 * v132;
    const real v358 = v355 * v351;
    const real v359 = ntx_ln_ratio(v357, v358);
    const real v360 = fma(0x1p-1f, v356, v359);
    const real v361 = 0x1p-1f * v335;
    const real v362 = v361 * v361;
    const real v363 = fma(-0x1.111112p-7f, v362, -0x1.555556p-3f);
    const real v364 = fma(v363, v362, -0x1p+0f);
    const real v365 = fma(0x1.555556p-5f, v362, 0x1p-1f);
    const real v366 = fma(v365, v361, v364);
    const real v367 = fma(v366, v361, 0x1p+0f);
    const real v368 = m312 ? -0x1p+0f : 0x1p+0f;
    const real v369 = m309 ? v367 : v368;
    const real v370 = v303 * v351;
    const real v371 = v369 * v370;
    const real v372 = v371 / v349;
    const real v373 = v304 * v304;
    const real v374 = 0x1p+0f + v373;
    const real v375 = v374 - v335;
    const real v376 = v375 - v372;
    const real v377 = v373 + v335;
    const real v378 = v372 * v376;
    const real v379 = -v378;
    const real v380 = fma(-0x1p+1f, v377, v379);
    const real v381 = -v360;
    const real v382 = fma(v376, v376, v380);
    const real v383 = v382 * v381;
    const real v384 = v383 * 0x1.555556p-3f;
    const real v385 = 0x1p-1f * v376;
    const real v386 = fma(v385, v381, v372);
    const real v387 = v381 * v386;
    const real v388 = fma(v376, v372, v384);
    const real v389 = v381 * v388;
    const real v390 = fma(v372, v372, v389);
    const real v391 = v387 / v390;
    const real v392 = fma(v391, 0x1p-2f, 0x1p+0f);
    const real v393 = v392 * v391;
    const real v394 = fma(v393, 0x1.555556p-2f, 0x1p+0f);
    const real v395 = v394 * v391;
    const real v396 = fma(v395, 0x1p-1f, 0x1p+0f);
    const real v397 = v396 * v391;
    const real v398 = fma(v303, v397, v303);
    const int m399 = v130 == 0x0p+0f;
    const real v400 = m399 ? v398 : NAN;
    const int m401 = v130 == 0x1.98p+6f;
    const real v402 = m401 ? 0x0p+0f : v400;
    const int m403 = v130 == 0x1.ap+6f;
    const real v404 = m403 ? INFINITY : v402;
    const real v405 = sqrt(v33);
    const real v406 = v404 / v405;
    const int m407 = v130 == 0x1.94p+6f;
    const int m408 = v130 == 0x1.9cp+6f;
    const int m409 = m407 | m408;
    const real v410 = m409 ? 0x0p+0f : v406;
    const int m411 = v130 == 0x1.a4p+6f;
    const real v412 = m411 ? INFINITY : v410;
    const real v413 = m399 ? 0x1p+1f : 0x0p+0f;
    const real v414 = v41 / v404;
    const int m415 = v41 == 0x0p+0f;
    const real v416 = m415 ? 0x0p+0f : v414;
    const real v417 = fma(0x1p-1f, v404, v416);
    const real v418 = fma(-0x1p-1f, v404, v416);
    const real v419 = fabs(v416);
    const real v420 = fma(-0x1p-1f, v404, v419);
    const real v421 = ntx_norm_pdf(v420);
    const real v422 = v100 * v421;
    const real v423 = v422 * v405;
    const real v424 = 0x1p-23f * v36;
    const real v425 = v422 * v404;
    const real v426 = v424 / v425;
    const real v427 = v423 + 0x0p+0f;
    const int m428 = v427 == v427;
    const int m429 = !m428;
    const real v430 = m429 ? NAN : v427;
    const real v431 = m429 ? 0x1.9p+6f : 0x0p+0f;
    const real v432 = v406 + 0x0p+0f;
    const int m433 = v432 == v432;
    const int m434 = !m433;
    const real v435 = m434 ? NAN : v432;
    const real v436 = m434 ? 0x1.9p+6f : v431;
    const real v437 = v412 + 0x0p+0f;
    const int m438 = v437 == v437;
    const int m439 = !m438;
    const real v440 = m439 ? NAN : v437;
    const real v441 = m439 ? 0x1.9p+6f : v436;
    const real v442 = v404 + 0x0p+0f;
    const int m443 = v442 == v442;
    const int m444 = !m443;
    const real v445 = m444 ? NAN : v442;
    const real v446 = m444 ? 0x1.9p+6f : v441;
    const real v447 = v417 + 0x0p+0f;
    const int m448 = v447 == v447;
    const int m449 = !m448;
    const real v450 = m449 ? NAN : v447;
    const real v451 = m449 ? 0x1.9p+6f : v446;
    const real v452 = v418 + 0x0p+0f;
    const int m453 = v452 == v452;
    const int m454 = !m453;
    const real v455 = m454 ? NAN : v452;
    const real v456 = m454 ? 0x1.9p+6f : v451;
    const real v457 = v426 + 0x0p+0f;
    const int m458 = v457 == v457;
    const int m459 = !m458;
    const real v460 = m459 ? NAN : v457;
    const real v461 = m459 ? 0x1.9p+6f : v456;
    const real v462 = v413 + 0x0p+0f;
    const int m463 = v462 == v462;
    const int m464 = !m463;
    const real v465 = m464 ? NAN : v462;
    const real v466 = m464 ? 0x1.9p+6f : v461;
    const int m467 = v130 == 0x1.9p+6f;
    const int m468 = m399 | m467;
    const real v469 = m468 ? v466 : v130;
    const real v470 = m29 ? v430 : NAN;
    const real v471 = m29 ? v435 : NAN;
    const real v472 = m29 ? v440 : NAN;
    const real v473 = m29 ? v445 : NAN;
    const real v474 = m29 ? v450 : NAN;
    const real v475 = m29 ? v455 : NAN;
    const real v476 = m29 ? v460 : NAN;
    const real v477 = m29 ? v465 : NAN;
    const real v478 = m29 ? v469 : v28;
    out[0] = v478; /* kind */
    out[1] = v470; /* vega */
    out[2] = v471; /* vol */
    out[3] = v472; /* clamped_vol */
    out[4] = v473; /* total_vol */
    out[5] = v474; /* d1 */
    out[6] = v475; /* d2 */
    out[7] = v476; /* attainable_error */
    out[8] = v477; /* iterations */
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
