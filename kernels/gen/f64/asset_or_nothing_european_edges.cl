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

real ntx_ln(real x) {
    const int m0 = x < 0x1p-1022;
    const real v1 = x * 0x1p+54;
    const real v2 = m0 ? v1 : x;
    const real v3 = ntx_align_scaled(0x1p+0, v2);
    const real v4 = ntx_align_exponent(0x1p+0, v2);
    const real v5 = m0 ? -0x1.bp+5 : 0x0p+0;
    const real v6 = v5 - v4;
    const real v7 = v3 - 0x1p+0;
    const real v8 = 0x1p+1 + v7;
    const real v9 = v7 / v8;
    const real v10 = v9 * v9;
    const real v11 = v10 * v10;
    const real v12 = fma(0x1.3852e891cfa5cp-3, v11, 0x1.c71c0168ebc05p-3);
    const real v13 = fma(0x1.3abd958759e39p-3, v11, 0x1.7474e1ec52f49p-3);
    const real v14 = fma(v12, v11, 0x1.99999998f0ca1p-2);
    const real v15 = fma(v13, v11, 0x1.249249b21c095p-2);
    const real v16 = fma(v15, v10, v14);
    const real v17 = fma(v16, v10, 0x1.5555555555776p-1);
    const real v18 = v10 * v17;
    const real v19 = v7 - v18;
    const real v20 = -v9;
    const real v21 = fma(v6, 0x1.9ef35793c7673p-41, 0x0p+0);
    const real v22 = fma(v20, v19, v21);
    const real v23 = fma(v6, 0x1.62e42fefa2p-1, v7);
    const real v24 = -v23;
    const real v25 = fma(v6, 0x1.62e42fefa2p-1, v24);
    const real v26 = v25 + v7;
    const real v27 = v26 + v22;
    const real v28 = v23 + v27;
    const int m29 = x == 0x0p+0;
    const real v30 = m29 ? -(real)INFINITY : v28;
    const int m31 = x < (real)INFINITY;
    const real v32 = m31 ? v30 : x;
    const int m33 = x < 0x0p+0;
    const real v34 = m33 ? (real)NAN : v32;
    return v34;
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
    const real in_spot = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_dividend_yield = in[5];
    const real in_vol = in[6];
    const int m0 = 0x0p+0 <= in_vol;
    const real v1 = m0 ? 0x0p+0 : 0x1p+3;
    const real v2 = in_dividend_yield * 0x0p+0;
    const int m3 = v2 == 0x0p+0;
    const real v4 = m3 ? v1 : 0x1.cp+2;
    const real v5 = in_rate * 0x0p+0;
    const int m6 = v5 == 0x0p+0;
    const real v7 = m6 ? v4 : 0x1.8p+2;
    const int m8 = 0x0p+0 <= in_time;
    const real v9 = m8 ? v7 : 0x1.4p+2;
    const int m10 = 0x0p+0 <= in_strike;
    const real v11 = m10 ? v9 : 0x1p+2;
    const int m12 = 0x0p+0 <= in_spot;
    const real v13 = m12 ? v11 : 0x1p+1;
    const real v14 = fabs(in_type);
    const int m15 = v14 == 0x1p+0;
    const real v16 = m15 ? v13 : 0x1p+0;
    const int m17 = v16 == 0x0p+0;
    const real v18 = m17 ? 0x0p+0 : v16;
    const int m19 = v18 == 0x0p+0;
    const real v20 = in_type + 0x0p+0;
    const real v21 = in_spot + 0x0p+0;
    const real v22 = in_strike + 0x0p+0;
    const real v23 = in_time + 0x0p+0;
    const real v24 = in_rate + 0x0p+0;
    const real v25 = in_dividend_yield + 0x0p+0;
    const real v26 = in_vol + 0x0p+0;
    const int m27 = v25 == 0x0p+0;
    const int m28 = v23 == 0x0p+0;
    const int m29 = m27 | m28;
    const real v30 = v25 * v23;
    const real v31 = m29 ? 0x0p+0 : v30;
    const real v32 = -v31;
    const real v33 = ntx_exp(v32);
    const int m34 = v21 == 0x0p+0;
    const int m35 = v33 == 0x0p+0;
    const int m36 = m34 | m35;
    const real v37 = v21 * v33;
    const real v38 = m36 ? 0x0p+0 : v37;
    const real v39 = sqrt(v23);
    const int m40 = v26 == 0x0p+0;
    const int m41 = v39 == 0x0p+0;
    const int m42 = m40 | m41;
    const real v43 = v26 * v39;
    const real v44 = m42 ? 0x0p+0 : v43;
    const real v45 = v24 - v25;
    const real v46 = ntx_ln(v21);
    const real v47 = ntx_ln(v22);
    const real v48 = v46 - v47;
    const int m49 = v45 == 0x0p+0;
    const int m50 = m49 | m28;
    const real v51 = v45 * v23;
    const real v52 = m50 ? 0x0p+0 : v51;
    const real v53 = v48 + v52;
    const int m54 = v53 == 0x0p+0;
    const real v55 = copysign((real)INFINITY, v53);
    const real v56 = m54 ? 0x0p+0 : v55;
    const int m57 = v53 == v53;
    const int m58 = !m57;
    const real v59 = m58 ? v53 : v56;
    const int m60 = v44 == 0x0p+0;
    const real v61 = v53 / v44;
    const real v62 = m60 ? v59 : v61;
    const real v63 = 0x1p-1 * v26;
    const real v64 = v63 * v26;
    const int m65 = v44 == (real)INFINITY;
    const real v66 = v45 + v64;
    const int m67 = v66 == 0x0p+0;
    const real v68 = v66 * (real)INFINITY;
    const real v69 = m67 ? 0x0p+0 : v68;
    const real v70 = fma(0x1p-1, v44, v62);
    const real v71 = m65 ? v69 : v70;
    const real v72 = v45 - v64;
    const int m73 = v72 == 0x0p+0;
    const real v74 = v72 * (real)INFINITY;
    const real v75 = m73 ? 0x0p+0 : v74;
    const real v76 = fma(-0x1p-1, v44, v62);
    const real v77 = m65 ? v75 : v76;
    const real v78 = 0x1p+0 / v44;
    const real v79 = fabs(v71);
    const real v80 = 0x1.54p+5 < v79 ? 0x1.54p+5 : v79;
    const real v81 = v80 * v80;
    const real v82 = v81 * -0x1p-1;
    const real v83 = fma(v82, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v84 = v83 - 0x1.8p+52;
    const real v85 = fma(v84, -0x1.62e42fefa39efp-1, v82);
    const real v86 = v85 * v85;
    const real v87 = fma(0x1.ad7f6c633011bp-26, v86, 0x1.71df2553cf019p-19);
    const real v88 = fma(v87, v86, 0x1.a01a012a570b6p-13);
    const real v89 = fma(0x1.28ad72cc49578p-22, v86, 0x1.a0199a0c691c3p-16);
    const real v90 = fma(v88, v86, 0x1.1111111127be7p-7);
    const real v91 = fma(v89, v86, 0x1.6c16c1842a0ffp-10);
    const real v92 = fma(v90, v86, 0x1.55555555554fap-3);
    const real v93 = fma(v91, v86, 0x1.555555555087dp-5);
    const real v94 = fma(v93, v85, v92);
    const real v95 = fma(v94, v85, 0x1.000000000000ap-1);
    const real v96 = fma(v86, v95, v85);
    const real v97 = v96 + 0x1p+0;
    const real v98 = v38 * 0x1.9884533d43651p-2;
    const real v99 = v98 * v97;
    const int m100 = 0x1.54p+5 <= v80;
    const int m101 = v84 < -0x1.a6p+8;
    const real v102 = m101 ? 0x1.2cp+9 : 0x0p+0;
    const real v103 = v84 + v102;
    const int m104 = v38 == 0x0p+0;
    const int m105 = m100 | m104;
    const real v106 = ntx_scale2(v99, v103);
    const real v107 = m105 ? 0x0p+0 : v106;
    const real v108 = m101 ? 0x1p-600 : 0x1p+0;
    const real v109 = v107 * v108;
    const real v110 = v20 * v71;
    const real v111 = fma(0x1.32a9435fed4e7p-20, v81, 0x1.08a001fe48b72p-11);
    const real v112 = fma(v111, v81, 0x1.fe381d916b0a1p-6);
    const real v113 = fma(0x1.1f4b94d6fa982p-15, v81, 0x1.36d094652e3c5p-8);
    const real v114 = fma(v112, v81, 0x1.055f38258df38p-1);
    const real v115 = fma(v113, v81, 0x1.2f1c1ecb9924fp-3);
    const real v116 = fma(v114, v81, 0x1.f5b985f3d7e7ep+0);
    const real v117 = fma(v115, v81, 0x1.3dcf6c8558486p+0);
    const real v118 = fma(v117, v80, v116);
    const real v119 = fma(v118, v80, 0x1.9504db2aa4879p+0);
    const real v120 = fma(0x1.1f4b94d48eafbp-15, v81, 0x1.3b4dc264396b9p-8);
    const real v121 = fma(0x1.32a943605573ep-20, v81, 0x1.09d2ab4eaae08p-11);
    const real v122 = fma(v120, v81, 0x1.421d625ed611bp-3);
    const real v123 = fma(v121, v81, 0x1.0752b05da680ep-5);
    const real v124 = fma(v122, v81, 0x1.82aa7406f0d44p+0);
    const real v125 = fma(v123, v81, 0x1.23bc41d791cbep-1);
    const real v126 = fma(v124, v81, 0x1.ae004186d573p+1);
    const real v127 = fma(v125, v81, 0x1.685169dba03bdp+1);
    const real v128 = fma(v127, v80, v126);
    const real v129 = fma(v128, v80, 0x1.fb9db22d0e56p+0);
    const real v130 = fma(v80, v129, v119);
    const real v131 = v129 / v130;
    const real v132 = v109 * v131;
    const int m133 = v110 < 0x0p+0;
    const real v134 = v38 - v132;
    const real v135 = m133 ? v132 : v134;
    const real v136 = v20 * v107;
    const real v137 = copysign(v80, v71);
    const real v138 = fabs(v77);
    const real v139 = 0x1.54p+5 < v138 ? 0x1.54p+5 : v138;
    const real v140 = copysign(v139, v77);
    const real v141 = v137 * v140;
    const real v142 = 0x1p+0 / v21;
    const real v143 = v78 * v142;
    const real v144 = 0x1p+0 / v26;
    const real v145 = 0x1p+0 / v23;
    const real v146 = 0x1p-1 * v145;
    const real v147 = v45 * v78;
    const real v148 = v140 * v146;
    const real v149 = v147 - v148;
    const real v150 = v137 * v146;
    const real v151 = v147 - v150;
    const int m152 = v144 == 0x0p+0;
    const int m153 = m41 | m152;
    const real v154 = v39 * v144;
    const real v155 = m153 ? 0x0p+0 : v154;
    const real v156 = ntx_norm_cdf(v110);
    const int m157 = v156 == 0x0p+0;
    const int m158 = m35 | m157;
    const real v159 = v33 * v156;
    const real v160 = m158 ? 0x0p+0 : v159;
    const int m161 = v136 == 0x0p+0;
    const int m162 = v143 == 0x0p+0;
    const int m163 = m161 | m162;
    const real v164 = v136 * v143;
    const real v165 = m163 ? 0x0p+0 : v164;
    const int m166 = v165 == 0x0p+0;
    const int m167 = v108 == 0x0p+0;
    const int m168 = m166 | m167;
    const real v169 = v165 * v108;
    const real v170 = m168 ? 0x0p+0 : v169;
    const real v171 = v160 + v170;
    const int m172 = m166 | m162;
    const real v173 = v165 * v143;
    const real v174 = m172 ? 0x0p+0 : v173;
    const int m175 = v174 == 0x0p+0;
    const int m176 = v140 == 0x0p+0;
    const int m177 = m175 | m176;
    const real v178 = v174 * v140;
    const real v179 = m177 ? 0x0p+0 : v178;
    const int m180 = v179 == 0x0p+0;
    const int m181 = m180 | m167;
    const real v182 = v179 * v108;
    const real v183 = m181 ? 0x0p+0 : v182;
    const real v184 = -v183;
    const real v185 = v140 * v144;
    const int m186 = v185 == 0x0p+0;
    const int m187 = m161 | m186;
    const real v188 = v136 * v185;
    const real v189 = m187 ? 0x0p+0 : v188;
    const int m190 = v189 == 0x0p+0;
    const int m191 = m190 | m167;
    const real v192 = v189 * v108;
    const real v193 = m191 ? 0x0p+0 : v192;
    const real v194 = -v193;
    const int m195 = v135 == 0x0p+0;
    const int m196 = m27 | m195;
    const real v197 = v25 * v135;
    const real v198 = m196 ? 0x0p+0 : v197;
    const int m199 = v149 == 0x0p+0;
    const int m200 = m161 | m199;
    const real v201 = v136 * v149;
    const real v202 = m200 ? 0x0p+0 : v201;
    const int m203 = v202 == 0x0p+0;
    const int m204 = m203 | m167;
    const real v205 = v202 * v108;
    const real v206 = m204 ? 0x0p+0 : v205;
    const real v207 = v198 - v206;
    const int m208 = v155 == 0x0p+0;
    const int m209 = m161 | m208;
    const real v210 = v136 * v155;
    const real v211 = m209 ? 0x0p+0 : v210;
    const int m212 = v211 == 0x0p+0;
    const int m213 = m212 | m167;
    const real v214 = v211 * v108;
    const real v215 = m213 ? 0x0p+0 : v214;
    const int m216 = m28 | m195;
    const real v217 = v23 * v135;
    const real v218 = m216 ? 0x0p+0 : v217;
    const real v219 = -v215;
    const real v220 = v219 - v218;
    const real v221 = v140 * v140;
    const real v222 = 0x1p+0 - v221;
    const real v223 = v222 * v144;
    const int m224 = v223 == 0x0p+0;
    const int m225 = m166 | m224;
    const real v226 = v165 * v223;
    const real v227 = m225 ? 0x0p+0 : v226;
    const int m228 = v227 == 0x0p+0;
    const int m229 = m228 | m167;
    const real v230 = v227 * v108;
    const real v231 = m229 ? 0x0p+0 : v230;
    const real v232 = -v231;
    const real v233 = v141 * v140;
    const real v234 = v233 - v137;
    const real v235 = v234 - v140;
    const real v236 = v144 * v144;
    const real v237 = v235 * v236;
    const int m238 = v237 == 0x0p+0;
    const int m239 = m161 | m238;
    const real v240 = v136 * v237;
    const real v241 = m239 ? 0x0p+0 : v240;
    const int m242 = v241 == 0x0p+0;
    const int m243 = m242 | m167;
    const real v244 = v241 * v108;
    const real v245 = m243 ? 0x0p+0 : v244;
    const real v246 = -v245;
    const real v247 = fma(v137, v149, v25);
    const real v248 = v25 * v160;
    const real v249 = v142 * v149;
    const int m250 = v249 == 0x0p+0;
    const int m251 = m161 | m250;
    const real v252 = v136 * v249;
    const real v253 = m251 ? 0x0p+0 : v252;
    const real v254 = v247 + v146;
    const int m255 = v254 == 0x0p+0;
    const int m256 = m166 | m255;
    const real v257 = v165 * v254;
    const real v258 = m256 ? 0x0p+0 : v257;
    const real v259 = v258 - v253;
    const int m260 = v259 == 0x0p+0;
    const int m261 = m260 | m167;
    const real v262 = v259 * v108;
    const real v263 = m261 ? 0x0p+0 : v262;
    const real v264 = v248 + v263;
    const real v265 = v247 * v140;
    const real v266 = v151 - v265;
    const real v267 = v266 * v144;
    const int m268 = v267 == 0x0p+0;
    const int m269 = m161 | m268;
    const real v270 = v136 * v267;
    const real v271 = m269 ? 0x0p+0 : v270;
    const int m272 = v271 == 0x0p+0;
    const int m273 = m272 | m167;
    const real v274 = v271 * v108;
    const real v275 = m273 ? 0x0p+0 : v274;
    const real v276 = fma(0x1p+1, v44, v140);
    const real v277 = v140 * v276;
    const real v278 = 0x1p+0 - v277;
    const real v279 = v143 * v278;
    const int m280 = v279 == 0x0p+0;
    const int m281 = m175 | m280;
    const real v282 = v174 * v279;
    const real v283 = m281 ? 0x0p+0 : v282;
    const int m284 = v283 == 0x0p+0;
    const int m285 = m284 | m167;
    const real v286 = v283 * v108;
    const real v287 = m285 ? 0x0p+0 : v286;
    const real v288 = -v287;
    const real v289 = v235 - v140;
    const int m290 = v289 == 0x0p+0;
    const int m291 = m175 | m290;
    const real v292 = v174 * v289;
    const real v293 = m291 ? 0x0p+0 : v292;
    const int m294 = v293 == 0x0p+0;
    const int m295 = m294 | m152;
    const real v296 = v293 * v144;
    const real v297 = m295 ? 0x0p+0 : v296;
    const int m298 = v297 == 0x0p+0;
    const int m299 = m298 | m167;
    const real v300 = v297 * v108;
    const real v301 = m299 ? 0x0p+0 : v300;
    const real v302 = -v301;
    const real v303 = v140 * v145;
    const real v304 = v266 - v303;
    const int m305 = v304 == 0x0p+0;
    const int m306 = m175 | m305;
    const real v307 = v174 * v304;
    const real v308 = m306 ? 0x0p+0 : v307;
    const int m309 = v308 == 0x0p+0;
    const int m310 = m309 | m167;
    const real v311 = v308 * v108;
    const real v312 = m310 ? 0x0p+0 : v311;
    const real v313 = fma(v137, v137, v221);
    const real v314 = v137 + v140;
    const real v315 = v313 * v140;
    const real v316 = v314 - v315;
    const real v317 = v141 * v137;
    const real v318 = v316 - v317;
    const real v319 = v141 - 0x1p+1;
    const real v320 = fma(v319, v235, v318);
    const real v321 = v320 * v236;
    const int m322 = v321 == 0x0p+0;
    const int m323 = m161 | m322;
    const real v324 = v136 * v321;
    const real v325 = m323 ? 0x0p+0 : v324;
    const int m326 = v325 == 0x0p+0;
    const int m327 = m326 | m152;
    const real v328 = v325 * v144;
    const real v329 = m327 ? 0x0p+0 : v328;
    const int m330 = v329 == 0x0p+0;
    const int m331 = m330 | m167;
    const real v332 = v329 * v108;
    const real v333 = m331 ? 0x0p+0 : v332;
    const real v334 = -v333;
    const real v335 = 0x1p+0 / v22;
    const real v336 = v78 * v335;
    const int m337 = v336 == 0x0p+0;
    const int m338 = m161 | m337;
    const real v339 = v136 * v336;
    const real v340 = m338 ? 0x0p+0 : v339;
    const int m341 = v340 == 0x0p+0;
    const int m342 = m341 | m167;
    const real v343 = v340 * v108;
    const real v344 = m342 ? 0x0p+0 : v343;
    const real v345 = -v344;
    const int m346 = m341 | m337;
    const real v347 = v340 * v336;
    const real v348 = m346 ? 0x0p+0 : v347;
    const real v349 = v137 - v44;
    const int m350 = v348 == 0x0p+0;
    const int m351 = v349 == 0x0p+0;
    const int m352 = m350 | m351;
    const real v353 = v348 * v349;
    const real v354 = m352 ? 0x0p+0 : v353;
    const int m355 = v354 == 0x0p+0;
    const int m356 = m355 | m167;
    const real v357 = v354 * v108;
    const real v358 = m356 ? 0x0p+0 : v357;
    const real v359 = -v358;
    const real v360 = v20 * v77;
    const real v361 = ntx_norm_cdf(v360);
    const real v362 = -v24;
    const int m363 = v362 == 0x0p+0;
    const int m364 = m363 | m28;
    const real v365 = v362 * v23;
    const real v366 = m364 ? 0x0p+0 : v365;
    const real v367 = -v366;
    const real v368 = ntx_exp(v367);
    const int m369 = v368 == 0x0p+0;
    const int m370 = m195 | m369;
    const real v371 = v135 * v368;
    const real v372 = m370 ? 0x0p+0 : v371;
    const real v373 = v135 + 0x0p+0;
    const int m374 = v373 == v373;
    const int m375 = !m374;
    const real v376 = m375 ? (real)NAN : v373;
    const real v377 = m375 ? 0x1.9p+6 : 0x0p+0;
    const real v378 = v171 + 0x0p+0;
    const int m379 = v378 == v378;
    const int m380 = !m379;
    const real v381 = m380 ? (real)NAN : v378;
    const real v382 = m380 ? 0x1.9p+6 : v377;
    const real v383 = v184 + 0x0p+0;
    const int m384 = v383 == v383;
    const int m385 = !m384;
    const real v386 = m385 ? (real)NAN : v383;
    const real v387 = m385 ? 0x1.9p+6 : v382;
    const real v388 = v194 + 0x0p+0;
    const int m389 = v388 == v388;
    const int m390 = !m389;
    const real v391 = m390 ? (real)NAN : v388;
    const real v392 = m390 ? 0x1.9p+6 : v387;
    const real v393 = v207 + 0x0p+0;
    const int m394 = v393 == v393;
    const int m395 = !m394;
    const real v396 = m395 ? (real)NAN : v393;
    const real v397 = m395 ? 0x1.9p+6 : v392;
    const real v398 = v215 + 0x0p+0;
    const int m399 = v398 == v398;
    const int m400 = !m399;
    const real v401 = m400 ? (real)NAN : v398;
    const real v402 = m400 ? 0x1.9p+6 : v397;
    const real v403 = v220 + 0x0p+0;
    const int m404 = v403 == v403;
    const int m405 = !m404;
    const real v406 = m405 ? (real)NAN : v403;
    const real v407 = m405 ? 0x1.9p+6 : v402;
    const real v408 = v232 + 0x0p+0;
    const int m409 = v408 == v408;
    const int m410 = !m409;
    const real v411 = m410 ? (real)NAN : v408;
    const real v412 = m410 ? 0x1.9p+6 : v407;
    const real v413 = v246 + 0x0p+0;
    const int m414 = v413 == v413;
    const int m415 = !m414;
    const real v416 = m415 ? (real)NAN : v413;
    const real v417 = m415 ? 0x1.9p+6 : v412;
    const real v418 = v264 + 0x0p+0;
    const int m419 = v418 == v418;
    const int m420 = !m419;
    const real v421 = m420 ? (real)NAN : v418;
    const real v422 = m420 ? 0x1.9p+6 : v417;
    const real v423 = v275 + 0x0p+0;
    const int m424 = v423 == v423;
    const int m425 = !m424;
    const real v426 = m425 ? (real)NAN : v423;
    const real v427 = m425 ? 0x1.9p+6 : v422;
    const real v428 = v288 + 0x0p+0;
    const int m429 = v428 == v428;
    const int m430 = !m429;
    const real v431 = m430 ? (real)NAN : v428;
    const real v432 = m430 ? 0x1.9p+6 : v427;
    const real v433 = v302 + 0x0p+0;
    const int m434 = v433 == v433;
    const int m435 = !m434;
    const real v436 = m435 ? (real)NAN : v433;
    const real v437 = m435 ? 0x1.9p+6 : v432;
    const real v438 = v312 + 0x0p+0;
    const int m439 = v438 == v438;
    const int m440 = !m439;
    const real v441 = m440 ? (real)NAN : v438;
    const real v442 = m440 ? 0x1.9p+6 : v437;
    const real v443 = v334 + 0x0p+0;
    const int m444 = v443 == v443;
    const int m445 = !m444;
    const real v446 = m445 ? (real)NAN : v443;
    const real v447 = m445 ? 0x1.9p+6 : v442;
    const real v448 = v345 + 0x0p+0;
    const int m449 = v448 == v448;
    const int m450 = !m449;
    const real v451 = m450 ? (real)NAN : v448;
    const real v452 = m450 ? 0x1.9p+6 : v447;
    const real v453 = v359 + 0x0p+0;
    const int m454 = v453 == v453;
    const int m455 = !m454;
    const real v456 = m455 ? (real)NAN : v453;
    const real v457 = m455 ? 0x1.9p+6 : v452;
    const real v458 = v361 + 0x0p+0;
    const int m459 = v458 == v458;
    const int m460 = !m459;
    const real v461 = m460 ? (real)NAN : v458;
    const real v462 = m460 ? 0x1.9p+6 : v457;
    const real v463 = v372 + 0x0p+0;
    const int m464 = v463 == v463;
    const int m465 = !m464;
    const real v466 = m465 ? (real)NAN : v463;
    const real v467 = m465 ? 0x1.9p+6 : v462;
    const real v468 = m19 ? v376 : (real)NAN;
    const real v469 = m19 ? v381 : (real)NAN;
    const real v470 = m19 ? v386 : (real)NAN;
    const real v471 = m19 ? v391 : (real)NAN;
    const real v472 = m19 ? v396 : (real)NAN;
    const real v473 = m19 ? v401 : (real)NAN;
    const real v474 = m19 ? v406 : (real)NAN;
    const real v475 = m19 ? v411 : (real)NAN;
    const real v476 = m19 ? v416 : (real)NAN;
    const real v477 = m19 ? v421 : (real)NAN;
    const real v478 = m19 ? v426 : (real)NAN;
    const real v479 = m19 ? v431 : (real)NAN;
    const real v480 = m19 ? v436 : (real)NAN;
    const real v481 = m19 ? v441 : (real)NAN;
    const real v482 = m19 ? v446 : (real)NAN;
    const real v483 = m19 ? v451 : (real)NAN;
    const real v484 = m19 ? v456 : (real)NAN;
    const real v485 = m19 ? v461 : (real)NAN;
    const real v486 = m19 ? v466 : (real)NAN;
    const real v487 = m19 ? v467 : v18;
    out[0] = v487; /* kind */
    out[1] = v468; /* price */
    out[2] = v469; /* delta */
    out[3] = v470; /* gamma */
    out[4] = v471; /* vega */
    out[5] = v472; /* theta */
    out[6] = v473; /* rho */
    out[7] = v474; /* phi */
    out[8] = v475; /* vanna */
    out[9] = v476; /* volga */
    out[10] = v477; /* charm */
    out[11] = v478; /* veta */
    out[12] = v479; /* speed */
    out[13] = v480; /* zomma */
    out[14] = v481; /* color */
    out[15] = v482; /* ultima */
    out[16] = v483; /* dual_delta */
    out[17] = v484; /* dual_gamma */
    out[18] = v485; /* itm_probability */
    out[19] = v486; /* undiscounted_price */
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
