/* Written by `cargo xtask gen`; do not edit. */
#pragma OPENCL FP_CONTRACT OFF
#pragma OPENCL EXTENSION cl_khr_fp64 : enable

typedef double real;

/* x * 2^n by adding n to the exponent bits; x and the result must be normal */
real ntx_scale2_normal(real x, real n) {
    const ulong k = as_ulong(n + 0x1.8p+52);
    return as_double(as_ulong(x) + (k << 52));
}

/* x * 2^n with one rounding */
real ntx_scale2(real x, real n) {
    const real low = (n * 0x1p-1 + 0x1.8p+52) - 0x1.8p+52;
    const real high = n - low;
    return x * ntx_scale2_normal(0x1p+0, low) * ntx_scale2_normal(0x1p+0, high);
}

/* k + 2048 with x / (y * 2^k) nearly one */
ulong ntx_align_bits(real x, real y) {
    const ulong distance = as_ulong(x) - as_ulong(y);
    return (distance + (((ulong)2048 << 52) + ((ulong)1 << 51))) >> 52;
}

/* y * 2^k */
real ntx_align_scaled(real x, real y) {
    const ulong shift = (ntx_align_bits(x, y) - 2048) << 52;
    return as_double(as_ulong(y) + shift);
}

/* k */
real ntx_align_exponent(real x, real y) {
    const ulong k = ntx_align_bits(x, y);
    return as_double(k + as_ulong(0x1.8p+52)) - 0x1.80000000008p+52;
}

real ntx_exp(real x) {
    const real v0 = -0x1.75p+9 > x ? -0x1.75p+9 : x;
    const real v1 = 0x1.63p+9 < v0 ? 0x1.63p+9 : v0;
    const real v2 = fma(v1, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v3 = v2 - 0x1.8p+52;
    const real v4 = fma(v3, -0x1.62e42fefa2p-1, v1);
    const real v5 = fma(v3, -0x1.9ef35793c7673p-41, v4);
    const real v6 = v5 * v5;
    const real v7 = fma(0x1.ad7f6c633011bp-26, v6, 0x1.71df2553cf019p-19);
    const real v8 = fma(v7, v6, 0x1.a01a012a570b6p-13);
    const real v9 = fma(0x1.28ad72cc49578p-22, v6, 0x1.a0199a0c691c3p-16);
    const real v10 = fma(v8, v6, 0x1.1111111127be7p-7);
    const real v11 = fma(v9, v6, 0x1.6c16c1842a0ffp-10);
    const real v12 = fma(v10, v6, 0x1.55555555554fap-3);
    const real v13 = fma(v11, v6, 0x1.555555555087dp-5);
    const real v14 = fma(v13, v5, v12);
    const real v15 = fma(v14, v5, 0x1.000000000000ap-1);
    const real v16 = fma(v6, v15, v5);
    const real v17 = v16 + 0x1p+0;
    const real v18 = ntx_scale2(v17, v3);
    return v18;
}

real ntx_norm_cdf(real x) {
    const real v0 = fabs(x);
    const real v1 = 0x1.54p+5 < v0 ? 0x1.54p+5 : v0;
    const real v2 = v1 * v1;
    const real v3 = -v2;
    const real v4 = fma(v1, v1, v3);
    const real v5 = v2 * -0x1p-1;
    const real v6 = fma(v5, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v7 = v6 - 0x1.8p+52;
    const real v8 = fma(v7, -0x1.62e42fefa2p-1, v5);
    const real v9 = fma(v7, -0x1.9ef35793c7673p-41, v8);
    const real v10 = fma(v4, -0x1p-1, v9);
    const real v11 = v10 * v10;
    const real v12 = fma(0x1.ad7f6c633011bp-26, v11, 0x1.71df2553cf019p-19);
    const real v13 = fma(v12, v11, 0x1.a01a012a570b6p-13);
    const real v14 = fma(0x1.28ad72cc49578p-22, v11, 0x1.a0199a0c691c3p-16);
    const real v15 = fma(v13, v11, 0x1.1111111127be7p-7);
    const real v16 = fma(v14, v11, 0x1.6c16c1842a0ffp-10);
    const real v17 = fma(v15, v11, 0x1.55555555554fap-3);
    const real v18 = fma(v16, v11, 0x1.555555555087dp-5);
    const real v19 = fma(v18, v10, v17);
    const real v20 = fma(v19, v10, 0x1.000000000000ap-1);
    const real v21 = fma(v11, v20, v10);
    const real v22 = v21 + 0x1p+0;
    const real v23 = fma(0x1.32a9435fed4e7p-20, v2, 0x1.08a001fe48b72p-11);
    const real v24 = fma(v23, v2, 0x1.fe381d916b0a1p-6);
    const real v25 = fma(0x1.1f4b94d6fa982p-15, v2, 0x1.36d094652e3c5p-8);
    const real v26 = fma(v24, v2, 0x1.055f38258df38p-1);
    const real v27 = fma(v25, v2, 0x1.2f1c1ecb9924fp-3);
    const real v28 = fma(v26, v2, 0x1.f5b985f3d7e7ep+0);
    const real v29 = fma(v27, v2, 0x1.3dcf6c8558486p+0);
    const real v30 = fma(v29, v1, v28);
    const real v31 = fma(v30, v1, 0x1.9504db2aa4879p+0);
    const real v32 = fma(0x1.1f4b94d48eafbp-15, v2, 0x1.3b4dc264396b9p-8);
    const real v33 = fma(0x1.32a943605573ep-20, v2, 0x1.09d2ab4eaae08p-11);
    const real v34 = fma(v32, v2, 0x1.421d625ed611bp-3);
    const real v35 = fma(v33, v2, 0x1.0752b05da680ep-5);
    const real v36 = fma(v34, v2, 0x1.82aa7406f0d44p+0);
    const real v37 = fma(v35, v2, 0x1.23bc41d791cbep-1);
    const real v38 = fma(v36, v2, 0x1.ae004186d573p+1);
    const real v39 = fma(v37, v2, 0x1.685169dba03bdp+1);
    const real v40 = fma(v39, v1, v38);
    const real v41 = fma(v40, v1, 0x1.fb9db22d0e56p+0);
    const real v42 = fma(v1, v41, v31);
    const real v43 = v41 / v42;
    const real v44 = v22 * 0x1.9884533d43651p-2;
    const real v45 = -v44;
    const real v46 = fma(v22, 0x1.9884533d43651p-2, v45);
    const real v47 = fma(v22, -0x1.cbc0d30ebfd15p-56, v46);
    const real v48 = v47 * v43;
    const real v49 = fma(v43, v44, v48);
    const real v50 = ntx_scale2(v49, v7);
    const int m51 = 0x0p+0 < x;
    const real v52 = 0x1p+0 - v50;
    const real v53 = m51 ? v52 : v50;
    return v53;
}

void ntx_edge(const real *in, real *out) {
    const real in_type = in[0];
    const real in_forward = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_vol = in[5];
    const int m0 = 0x0p+0 <= in_vol;
    const real v1 = m0 ? 0x0p+0 : 0x1p+3;
    const real v2 = in_rate * 0x0p+0;
    const int m3 = v2 == 0x0p+0;
    const real v4 = m3 ? v1 : 0x1.8p+2;
    const int m5 = 0x0p+0 <= in_time;
    const real v6 = m5 ? v4 : 0x1.4p+2;
    const real v7 = in_strike * 0x0p+0;
    const int m8 = v7 == 0x0p+0;
    const real v9 = m8 ? v6 : 0x1p+2;
    const real v10 = in_forward * 0x0p+0;
    const int m11 = v10 == 0x0p+0;
    const real v12 = m11 ? v9 : 0x1.8p+1;
    const real v13 = fabs(in_type);
    const int m14 = v13 == 0x1p+0;
    const real v15 = m14 ? v12 : 0x1p+0;
    const int m16 = v15 == 0x0p+0;
    const real v17 = m16 ? 0x0p+0 : v15;
    const int m18 = v17 == 0x0p+0;
    const real v19 = in_type + 0x0p+0;
    const real v20 = in_forward + 0x0p+0;
    const real v21 = in_strike + 0x0p+0;
    const real v22 = in_time + 0x0p+0;
    const real v23 = in_rate + 0x0p+0;
    const real v24 = in_vol + 0x0p+0;
    const real v25 = sqrt(v22);
    const int m26 = v24 == 0x0p+0;
    const int m27 = v25 == 0x0p+0;
    const int m28 = m26 | m27;
    const real v29 = v24 * v25;
    const real v30 = m28 ? 0x0p+0 : v29;
    const real v31 = 0x1p+0 / v30;
    const real v32 = v20 - v21;
    const int m33 = v32 == 0x0p+0;
    const int m34 = v31 == 0x0p+0;
    const int m35 = m33 | m34;
    const real v36 = v32 * v31;
    const real v37 = m35 ? 0x0p+0 : v36;
    const int m38 = v23 == 0x0p+0;
    const int m39 = v22 == 0x0p+0;
    const int m40 = m38 | m39;
    const real v41 = v23 * v22;
    const real v42 = m40 ? 0x0p+0 : v41;
    const real v43 = -v42;
    const real v44 = ntx_exp(v43);
    const real v45 = fabs(v37);
    const real v46 = 0x1.54p+5 < v45 ? 0x1.54p+5 : v45;
    const real v47 = 0x1.54p+5 < v46 ? 0x1.54p+5 : v46;
    const real v48 = v47 * v47;
    const real v49 = fma(0x1.32a9435fed4e7p-20, v48, 0x1.08a001fe48b72p-11);
    const real v50 = fma(v49, v48, 0x1.fe381d916b0a1p-6);
    const real v51 = fma(0x1.1f4b94d6fa982p-15, v48, 0x1.36d094652e3c5p-8);
    const real v52 = fma(v50, v48, 0x1.055f38258df38p-1);
    const real v53 = fma(v51, v48, 0x1.2f1c1ecb9924fp-3);
    const real v54 = fma(v52, v48, 0x1.f5b985f3d7e7ep+0);
    const real v55 = fma(v53, v48, 0x1.3dcf6c8558486p+0);
    const real v56 = fma(v55, v47, v54);
    const real v57 = fma(v56, v47, 0x1.9504db2aa4879p+0);
    const real v58 = fma(0x1.1f4b94d48eafbp-15, v48, 0x1.3b4dc264396b9p-8);
    const real v59 = fma(0x1.32a943605573ep-20, v48, 0x1.09d2ab4eaae08p-11);
    const real v60 = fma(v58, v48, 0x1.421d625ed611bp-3);
    const real v61 = fma(v59, v48, 0x1.0752b05da680ep-5);
    const real v62 = fma(v60, v48, 0x1.82aa7406f0d44p+0);
    const real v63 = fma(v61, v48, 0x1.23bc41d791cbep-1);
    const real v64 = fma(v62, v48, 0x1.ae004186d573p+1);
    const real v65 = fma(v63, v48, 0x1.685169dba03bdp+1);
    const real v66 = fma(v65, v47, v64);
    const real v67 = fma(v66, v47, 0x1.fb9db22d0e56p+0);
    const real v68 = fma(v47, v67, v57);
    const real v69 = v67 / v68;
    const real v70 = v46 * v46;
    const real v71 = v70 * -0x1p-1;
    const real v72 = fma(v71, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v73 = v72 - 0x1.8p+52;
    const real v74 = fma(v73, -0x1.62e42fefa39efp-1, v71);
    const real v75 = v74 * v74;
    const real v76 = fma(0x1.ad7f6c633011bp-26, v75, 0x1.71df2553cf019p-19);
    const real v77 = fma(v76, v75, 0x1.a01a012a570b6p-13);
    const real v78 = fma(0x1.28ad72cc49578p-22, v75, 0x1.a0199a0c691c3p-16);
    const real v79 = fma(v77, v75, 0x1.1111111127be7p-7);
    const real v80 = fma(v78, v75, 0x1.6c16c1842a0ffp-10);
    const real v81 = fma(v79, v75, 0x1.55555555554fap-3);
    const real v82 = fma(v80, v75, 0x1.555555555087dp-5);
    const real v83 = fma(v82, v74, v81);
    const real v84 = fma(v83, v74, 0x1.000000000000ap-1);
    const real v85 = fma(v75, v84, v74);
    const real v86 = v85 + 0x1p+0;
    const real v87 = v44 * 0x1.9884533d43651p-2;
    const real v88 = v87 * v86;
    const int m89 = 0x1.54p+5 <= v46;
    const int m90 = v73 < -0x1.a6p+8;
    const real v91 = m90 ? 0x1.2cp+9 : 0x0p+0;
    const real v92 = v73 + v91;
    const int m93 = v44 == 0x0p+0;
    const int m94 = m89 | m93;
    const real v95 = ntx_scale2(v88, v92);
    const real v96 = m94 ? 0x0p+0 : v95;
    const real v97 = m90 ? 0x1p-600 : 0x1p+0;
    const real v98 = v96 * v97;
    const real v99 = fabs(v32);
    const real v100 = -v69;
    const real v101 = fma(v99, v100, v30);
    const int m102 = v96 == 0x0p+0;
    const int m103 = v101 == 0x0p+0;
    const int m104 = m102 | m103;
    const real v105 = v96 * v101;
    const real v106 = m104 ? 0x0p+0 : v105;
    const int m107 = v106 == 0x0p+0;
    const int m108 = v97 == 0x0p+0;
    const int m109 = m107 | m108;
    const real v110 = v106 * v97;
    const real v111 = m109 ? 0x0p+0 : v110;
    const real v112 = v19 * v32;
    const real v113 = 0x0p+0 > v112 ? 0x0p+0 : v112;
    const int m114 = v113 == 0x0p+0;
    const int m115 = m93 | m114;
    const real v116 = v44 * v113;
    const real v117 = m115 ? 0x0p+0 : v116;
    const real v118 = v117 + v111;
    const real v119 = v98 * v69;
    const int m120 = v112 < 0x0p+0;
    const real v121 = v44 - v119;
    const real v122 = m120 ? v119 : v121;
    const real v123 = 0x1p+0 / v22;
    const real v124 = 0x1p+0 / v24;
    const real v125 = v19 * v122;
    const int m126 = m102 | m34;
    const real v127 = v96 * v31;
    const real v128 = m126 ? 0x0p+0 : v127;
    const int m129 = m102 | m27;
    const real v130 = v96 * v25;
    const real v131 = m129 ? 0x0p+0 : v130;
    const int m132 = v128 == 0x0p+0;
    const int m133 = m132 | m108;
    const real v134 = v128 * v97;
    const real v135 = m133 ? 0x0p+0 : v134;
    const int m136 = v131 == 0x0p+0;
    const int m137 = m136 | m108;
    const real v138 = v131 * v97;
    const real v139 = m137 ? 0x0p+0 : v138;
    const real v140 = v24 / v25;
    const real v141 = 0x1p-1 * v140;
    const int m142 = v141 == 0x0p+0;
    const int m143 = m102 | m142;
    const real v144 = v96 * v141;
    const real v145 = m143 ? 0x0p+0 : v144;
    const int m146 = v145 == 0x0p+0;
    const int m147 = m146 | m108;
    const real v148 = v145 * v97;
    const real v149 = m147 ? 0x0p+0 : v148;
    const int m150 = v118 == 0x0p+0;
    const int m151 = m38 | m150;
    const real v152 = v23 * v118;
    const real v153 = m151 ? 0x0p+0 : v152;
    const real v154 = v153 - v149;
    const int m155 = m39 | m150;
    const real v156 = v22 * v118;
    const real v157 = m155 ? 0x0p+0 : v156;
    const real v158 = -v157;
    const real v159 = copysign(v46, v37);
    const real v160 = v159 * v159;
    const real v161 = 0x1p-1 * v123;
    const real v162 = v159 * v31;
    const int m163 = v162 == 0x0p+0;
    const int m164 = m136 | m163;
    const real v165 = v131 * v162;
    const real v166 = m164 ? 0x0p+0 : v165;
    const int m167 = v166 == 0x0p+0;
    const int m168 = m167 | m108;
    const real v169 = v166 * v97;
    const real v170 = m168 ? 0x0p+0 : v169;
    const real v171 = -v170;
    const real v172 = v160 * v124;
    const int m173 = v172 == 0x0p+0;
    const int m174 = m136 | m173;
    const real v175 = v131 * v172;
    const real v176 = m174 ? 0x0p+0 : v175;
    const int m177 = v176 == 0x0p+0;
    const int m178 = m177 | m108;
    const real v179 = v176 * v97;
    const real v180 = m178 ? 0x0p+0 : v179;
    const int m181 = v125 == 0x0p+0;
    const int m182 = m38 | m181;
    const real v183 = v23 * v125;
    const real v184 = m182 ? 0x0p+0 : v183;
    const real v185 = v159 * v161;
    const int m186 = v185 == 0x0p+0;
    const int m187 = m102 | m186;
    const real v188 = v96 * v185;
    const real v189 = m187 ? 0x0p+0 : v188;
    const int m190 = v189 == 0x0p+0;
    const int m191 = m190 | m108;
    const real v192 = v189 * v97;
    const real v193 = m191 ? 0x0p+0 : v192;
    const real v194 = v184 + v193;
    const real v195 = 0x1p+0 + v160;
    const real v196 = v195 * v161;
    const real v197 = v23 - v196;
    const int m198 = v197 == 0x0p+0;
    const int m199 = m136 | m198;
    const real v200 = v131 * v197;
    const real v201 = m199 ? 0x0p+0 : v200;
    const int m202 = v201 == 0x0p+0;
    const int m203 = m202 | m108;
    const real v204 = v201 * v97;
    const real v205 = m203 ? 0x0p+0 : v204;
    const real v206 = 0x1p+0 - v160;
    const real v207 = v206 * v161;
    const real v208 = v23 + v207;
    const int m209 = v208 == 0x0p+0;
    const int m210 = m132 | m209;
    const real v211 = v128 * v208;
    const real v212 = m210 ? 0x0p+0 : v211;
    const int m213 = v212 == 0x0p+0;
    const int m214 = m213 | m108;
    const real v215 = v212 * v97;
    const real v216 = m214 ? 0x0p+0 : v215;
    const int m217 = m132 | m163;
    const real v218 = v128 * v162;
    const real v219 = m217 ? 0x0p+0 : v218;
    const int m220 = v219 == 0x0p+0;
    const int m221 = m220 | m108;
    const real v222 = v219 * v97;
    const real v223 = m221 ? 0x0p+0 : v222;
    const real v224 = -v223;
    const real v225 = v160 - 0x1p+0;
    const real v226 = v225 * v124;
    const int m227 = v226 == 0x0p+0;
    const int m228 = m132 | m227;
    const real v229 = v128 * v226;
    const real v230 = m228 ? 0x0p+0 : v229;
    const int m231 = v230 == 0x0p+0;
    const int m232 = m231 | m108;
    const real v233 = v230 * v97;
    const real v234 = m232 ? 0x0p+0 : v233;
    const real v235 = v160 - 0x1.8p+1;
    const real v236 = v160 * v235;
    const real v237 = v124 * v124;
    const real v238 = v236 * v237;
    const int m239 = v238 == 0x0p+0;
    const int m240 = m136 | m239;
    const real v241 = v131 * v238;
    const real v242 = m240 ? 0x0p+0 : v241;
    const int m243 = v242 == 0x0p+0;
    const int m244 = m243 | m108;
    const real v245 = v242 * v97;
    const real v246 = m244 ? 0x0p+0 : v245;
    const real v247 = -v125;
    const real v248 = v19 * v159;
    const real v249 = ntx_norm_cdf(v248);
    const real v250 = -v23;
    const int m251 = v250 == 0x0p+0;
    const int m252 = m251 | m39;
    const real v253 = v250 * v22;
    const real v254 = m252 ? 0x0p+0 : v253;
    const real v255 = -v254;
    const real v256 = ntx_exp(v255);
    const int m257 = v256 == 0x0p+0;
    const int m258 = m150 | m257;
    const real v259 = v118 * v256;
    const real v260 = m258 ? 0x0p+0 : v259;
    const real v261 = v118 + 0x0p+0;
    const int m262 = v261 == v261;
    const int m263 = !m262;
    const real v264 = m263 ? (real)NAN : v261;
    const real v265 = m263 ? 0x1.9p+6 : 0x0p+0;
    const real v266 = v125 + 0x0p+0;
    const int m267 = v266 == v266;
    const int m268 = !m267;
    const real v269 = m268 ? (real)NAN : v266;
    const real v270 = m268 ? 0x1.9p+6 : v265;
    const real v271 = v135 + 0x0p+0;
    const int m272 = v271 == v271;
    const int m273 = !m272;
    const real v274 = m273 ? (real)NAN : v271;
    const real v275 = m273 ? 0x1.9p+6 : v270;
    const real v276 = v139 + 0x0p+0;
    const int m277 = v276 == v276;
    const int m278 = !m277;
    const real v279 = m278 ? (real)NAN : v276;
    const real v280 = m278 ? 0x1.9p+6 : v275;
    const real v281 = v154 + 0x0p+0;
    const int m282 = v281 == v281;
    const int m283 = !m282;
    const real v284 = m283 ? (real)NAN : v281;
    const real v285 = m283 ? 0x1.9p+6 : v280;
    const real v286 = v158 + 0x0p+0;
    const int m287 = v286 == v286;
    const int m288 = !m287;
    const real v289 = m288 ? (real)NAN : v286;
    const real v290 = m288 ? 0x1.9p+6 : v285;
    const real v291 = v171 + 0x0p+0;
    const int m292 = v291 == v291;
    const int m293 = !m292;
    const real v294 = m293 ? (real)NAN : v291;
    const real v295 = m293 ? 0x1.9p+6 : v290;
    const real v296 = v180 + 0x0p+0;
    const int m297 = v296 == v296;
    const int m298 = !m297;
    const real v299 = m298 ? (real)NAN : v296;
    const real v300 = m298 ? 0x1.9p+6 : v295;
    const real v301 = v194 + 0x0p+0;
    const int m302 = v301 == v301;
    const int m303 = !m302;
    const real v304 = m303 ? (real)NAN : v301;
    const real v305 = m303 ? 0x1.9p+6 : v300;
    const real v306 = v205 + 0x0p+0;
    const int m307 = v306 == v306;
    const int m308 = !m307;
    const real v309 = m308 ? (real)NAN : v306;
    const real v310 = m308 ? 0x1.9p+6 : v305;
    const real v311 = v224 + 0x0p+0;
    const int m312 = v311 == v311;
    const int m313 = !m312;
    const real v314 = m313 ? (real)NAN : v311;
    const real v315 = m313 ? 0x1.9p+6 : v310;
    const real v316 = v234 + 0x0p+0;
    const int m317 = v316 == v316;
    const int m318 = !m317;
    const real v319 = m318 ? (real)NAN : v316;
    const real v320 = m318 ? 0x1.9p+6 : v315;
    const real v321 = v216 + 0x0p+0;
    const int m322 = v321 == v321;
    const int m323 = !m322;
    const real v324 = m323 ? (real)NAN : v321;
    const real v325 = m323 ? 0x1.9p+6 : v320;
    const real v326 = v246 + 0x0p+0;
    const int m327 = v326 == v326;
    const int m328 = !m327;
    const real v329 = m328 ? (real)NAN : v326;
    const real v330 = m328 ? 0x1.9p+6 : v325;
    const real v331 = v247 + 0x0p+0;
    const int m332 = v331 == v331;
    const int m333 = !m332;
    const real v334 = m333 ? (real)NAN : v331;
    const real v335 = m333 ? 0x1.9p+6 : v330;
    const real v336 = m273 ? 0x1.9p+6 : v335;
    const real v337 = v249 + 0x0p+0;
    const int m338 = v337 == v337;
    const int m339 = !m338;
    const real v340 = m339 ? (real)NAN : v337;
    const real v341 = m339 ? 0x1.9p+6 : v336;
    const real v342 = v260 + 0x0p+0;
    const int m343 = v342 == v342;
    const int m344 = !m343;
    const real v345 = m344 ? (real)NAN : v342;
    const real v346 = m344 ? 0x1.9p+6 : v341;
    const real v347 = m18 ? v264 : (real)NAN;
    const real v348 = m18 ? v269 : (real)NAN;
    const real v349 = m18 ? v274 : (real)NAN;
    const real v350 = m18 ? v279 : (real)NAN;
    const real v351 = m18 ? v284 : (real)NAN;
    const real v352 = m18 ? v289 : (real)NAN;
    const real v353 = m18 ? v294 : (real)NAN;
    const real v354 = m18 ? v299 : (real)NAN;
    const real v355 = m18 ? v304 : (real)NAN;
    const real v356 = m18 ? v309 : (real)NAN;
    const real v357 = m18 ? v314 : (real)NAN;
    const real v358 = m18 ? v319 : (real)NAN;
    const real v359 = m18 ? v324 : (real)NAN;
    const real v360 = m18 ? v329 : (real)NAN;
    const real v361 = m18 ? v334 : (real)NAN;
    const real v362 = m18 ? v340 : (real)NAN;
    const real v363 = m18 ? v345 : (real)NAN;
    const real v364 = m18 ? v346 : v17;
    out[0] = v364; /* kind */
    out[1] = v347; /* price */
    out[2] = v348; /* delta */
    out[3] = v349; /* gamma */
    out[4] = v350; /* vega */
    out[5] = v351; /* theta */
    out[6] = v352; /* rho */
    out[7] = v353; /* vanna */
    out[8] = v354; /* volga */
    out[9] = v355; /* charm */
    out[10] = v356; /* veta */
    out[11] = v357; /* speed */
    out[12] = v358; /* zomma */
    out[13] = v359; /* color */
    out[14] = v360; /* ultima */
    out[15] = v361; /* dual_delta */
    out[16] = v349; /* dual_gamma */
    out[17] = v362; /* itm_probability */
    out[18] = v363; /* undiscounted_price */
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
