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
    const int m27 = v24 == 0x0p+0;
    const int m28 = v23 == 0x0p+0;
    const int m29 = m27 | m28;
    const real v30 = v24 * v23;
    const real v31 = m29 ? 0x0p+0 : v30;
    const real v32 = -v31;
    const real v33 = ntx_exp(v32);
    const int m34 = v25 == 0x0p+0;
    const int m35 = m34 | m28;
    const real v36 = v25 * v23;
    const real v37 = m35 ? 0x0p+0 : v36;
    const real v38 = -v37;
    const real v39 = ntx_exp(v38);
    const real v40 = sqrt(v23);
    const int m41 = v26 == 0x0p+0;
    const int m42 = v40 == 0x0p+0;
    const int m43 = m41 | m42;
    const real v44 = v26 * v40;
    const real v45 = m43 ? 0x0p+0 : v44;
    const real v46 = v24 - v25;
    const real v47 = ntx_ln(v21);
    const real v48 = ntx_ln(v22);
    const real v49 = v47 - v48;
    const int m50 = v46 == 0x0p+0;
    const int m51 = m50 | m28;
    const real v52 = v46 * v23;
    const real v53 = m51 ? 0x0p+0 : v52;
    const real v54 = v49 + v53;
    const int m55 = v54 == 0x0p+0;
    const real v56 = copysign((real)INFINITY, v54);
    const real v57 = m55 ? 0x0p+0 : v56;
    const int m58 = v54 == v54;
    const int m59 = !m58;
    const real v60 = m59 ? v54 : v57;
    const int m61 = v45 == 0x0p+0;
    const real v62 = v54 / v45;
    const real v63 = m61 ? v60 : v62;
    const real v64 = 0x1p-1 * v26;
    const real v65 = v64 * v26;
    const int m66 = v45 == (real)INFINITY;
    const real v67 = v46 + v65;
    const int m68 = v67 == 0x0p+0;
    const real v69 = v67 * (real)INFINITY;
    const real v70 = m68 ? 0x0p+0 : v69;
    const real v71 = fma(0x1p-1, v45, v63);
    const real v72 = m66 ? v70 : v71;
    const real v73 = v46 - v65;
    const int m74 = v73 == 0x0p+0;
    const real v75 = v73 * (real)INFINITY;
    const real v76 = m74 ? 0x0p+0 : v75;
    const real v77 = fma(-0x1p-1, v45, v63);
    const real v78 = m66 ? v76 : v77;
    const real v79 = 0x1p+0 / v45;
    const int m80 = v21 == 0x0p+0;
    const int m81 = v39 == 0x0p+0;
    const int m82 = m80 | m81;
    const real v83 = v21 * v39;
    const real v84 = m82 ? 0x0p+0 : v83;
    const int m85 = v22 == 0x0p+0;
    const int m86 = v33 == 0x0p+0;
    const int m87 = m85 | m86;
    const real v88 = v22 * v33;
    const real v89 = m87 ? 0x0p+0 : v88;
    const real v90 = fabs(v72);
    const real v91 = fabs(v78);
    const int m92 = v90 < v91;
    const real v93 = m92 ? v84 : v89;
    const real v94 = v90 < v91 ? v90 : v91;
    const real v95 = fabs(v94);
    const real v96 = 0x1.54p+5 < v95 ? 0x1.54p+5 : v95;
    const real v97 = v96 * v96;
    const real v98 = -v97;
    const real v99 = fma(v96, v96, v98);
    const real v100 = v97 * -0x1p-1;
    const real v101 = fma(v100, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v102 = v101 - 0x1.8p+52;
    const real v103 = fma(v102, -0x1.62e42fefa2p-1, v100);
    const real v104 = fma(v102, -0x1.9ef35793c7673p-41, v103);
    const real v105 = fma(v99, -0x1p-1, v104);
    const real v106 = v105 * v105;
    const real v107 = fma(0x1.ad7f6c633011bp-26, v106, 0x1.71df2553cf019p-19);
    const real v108 = fma(v107, v106, 0x1.a01a012a570b6p-13);
    const real v109 = fma(0x1.28ad72cc49578p-22, v106, 0x1.a0199a0c691c3p-16);
    const real v110 = fma(v108, v106, 0x1.1111111127be7p-7);
    const real v111 = fma(v109, v106, 0x1.6c16c1842a0ffp-10);
    const real v112 = fma(v110, v106, 0x1.55555555554fap-3);
    const real v113 = fma(v111, v106, 0x1.555555555087dp-5);
    const real v114 = fma(v113, v105, v112);
    const real v115 = fma(v114, v105, 0x1.000000000000ap-1);
    const real v116 = fma(v106, v115, v105);
    const real v117 = v116 + 0x1p+0;
    const real v118 = v93 * 0x1.9884533d43651p-2;
    const real v119 = v118 * v117;
    const int m120 = 0x1.54p+5 <= v96;
    const int m121 = v102 < -0x1.a6p+8;
    const real v122 = m121 ? 0x1.2cp+9 : 0x0p+0;
    const real v123 = v102 + v122;
    const int m124 = v93 == 0x0p+0;
    const int m125 = m120 | m124;
    const real v126 = ntx_scale2(v119, v123);
    const real v127 = m125 ? 0x0p+0 : v126;
    const real v128 = m121 ? 0x1p-600 : 0x1p+0;
    const real v129 = 0x1.54p+5 < v90 ? 0x1.54p+5 : v90;
    const real v130 = v129 * v129;
    const real v131 = fma(0x1.32a9435fed4e7p-20, v130, 0x1.08a001fe48b72p-11);
    const real v132 = fma(v131, v130, 0x1.fe381d916b0a1p-6);
    const real v133 = fma(0x1.1f4b94d6fa982p-15, v130, 0x1.36d094652e3c5p-8);
    const real v134 = fma(v132, v130, 0x1.055f38258df38p-1);
    const real v135 = fma(v133, v130, 0x1.2f1c1ecb9924fp-3);
    const real v136 = fma(v134, v130, 0x1.f5b985f3d7e7ep+0);
    const real v137 = fma(v135, v130, 0x1.3dcf6c8558486p+0);
    const real v138 = fma(v137, v129, v136);
    const real v139 = fma(v138, v129, 0x1.9504db2aa4879p+0);
    const real v140 = fma(0x1.1f4b94d48eafbp-15, v130, 0x1.3b4dc264396b9p-8);
    const real v141 = fma(0x1.32a943605573ep-20, v130, 0x1.09d2ab4eaae08p-11);
    const real v142 = fma(v140, v130, 0x1.421d625ed611bp-3);
    const real v143 = fma(v141, v130, 0x1.0752b05da680ep-5);
    const real v144 = fma(v142, v130, 0x1.82aa7406f0d44p+0);
    const real v145 = fma(v143, v130, 0x1.23bc41d791cbep-1);
    const real v146 = fma(v144, v130, 0x1.ae004186d573p+1);
    const real v147 = fma(v145, v130, 0x1.685169dba03bdp+1);
    const real v148 = fma(v147, v129, v146);
    const real v149 = fma(v148, v129, 0x1.fb9db22d0e56p+0);
    const real v150 = fma(v129, v149, v139);
    const real v151 = 0x1.54p+5 < v91 ? 0x1.54p+5 : v91;
    const real v152 = v151 * v151;
    const real v153 = fma(0x1.32a9435fed4e7p-20, v152, 0x1.08a001fe48b72p-11);
    const real v154 = fma(v153, v152, 0x1.fe381d916b0a1p-6);
    const real v155 = fma(0x1.1f4b94d6fa982p-15, v152, 0x1.36d094652e3c5p-8);
    const real v156 = fma(v154, v152, 0x1.055f38258df38p-1);
    const real v157 = fma(v155, v152, 0x1.2f1c1ecb9924fp-3);
    const real v158 = fma(v156, v152, 0x1.f5b985f3d7e7ep+0);
    const real v159 = fma(v157, v152, 0x1.3dcf6c8558486p+0);
    const real v160 = fma(v159, v151, v158);
    const real v161 = fma(v160, v151, 0x1.9504db2aa4879p+0);
    const real v162 = fma(0x1.1f4b94d48eafbp-15, v152, 0x1.3b4dc264396b9p-8);
    const real v163 = fma(0x1.32a943605573ep-20, v152, 0x1.09d2ab4eaae08p-11);
    const real v164 = fma(v162, v152, 0x1.421d625ed611bp-3);
    const real v165 = fma(v163, v152, 0x1.0752b05da680ep-5);
    const real v166 = fma(v164, v152, 0x1.82aa7406f0d44p+0);
    const real v167 = fma(v165, v152, 0x1.23bc41d791cbep-1);
    const real v168 = fma(v166, v152, 0x1.ae004186d573p+1);
    const real v169 = fma(v167, v152, 0x1.685169dba03bdp+1);
    const real v170 = fma(v169, v151, v168);
    const real v171 = fma(v170, v151, 0x1.fb9db22d0e56p+0);
    const real v172 = fma(v151, v171, v161);
    const real v173 = v150 * v172;
    const real v174 = 0x1p+0 / v173;
    const real v175 = v149 * v172;
    const real v176 = v175 * v174;
    const real v177 = v171 * v150;
    const real v178 = v177 * v174;
    const real v179 = v127 * v128;
    const real v180 = v20 * v72;
    const int m181 = v179 == 0x0p+0;
    const int m182 = v176 == 0x0p+0;
    const int m183 = m181 | m182;
    const real v184 = v179 * v176;
    const real v185 = m183 ? 0x0p+0 : v184;
    const int m186 = v180 < 0x0p+0;
    const real v187 = v84 - v185;
    const real v188 = m186 ? v185 : v187;
    const real v189 = v20 * v78;
    const int m190 = v178 == 0x0p+0;
    const int m191 = m181 | m190;
    const real v192 = v179 * v178;
    const real v193 = m191 ? 0x0p+0 : v192;
    const int m194 = v189 < 0x0p+0;
    const real v195 = v89 - v193;
    const real v196 = m194 ? v193 : v195;
    const real v197 = v188 - v196;
    const real v198 = fma(v20, v197, 0x0p+0);
    const real v199 = 0x1p+0 / v21;
    const real v200 = v79 * v199;
    const int m201 = v127 == 0x0p+0;
    const int m202 = m201 | m42;
    const real v203 = v127 * v40;
    const real v204 = m202 ? 0x0p+0 : v203;
    const int m205 = v200 == 0x0p+0;
    const int m206 = m201 | m205;
    const real v207 = v127 * v200;
    const real v208 = m206 ? 0x0p+0 : v207;
    const int m209 = v208 == 0x0p+0;
    const int m210 = v199 == 0x0p+0;
    const int m211 = m209 | m210;
    const real v212 = v208 * v199;
    const real v213 = m211 ? 0x0p+0 : v212;
    const real v214 = ntx_norm_cdf(v180);
    const int m215 = v214 == 0x0p+0;
    const int m216 = m81 | m215;
    const real v217 = v39 * v214;
    const real v218 = m216 ? 0x0p+0 : v217;
    const real v219 = v20 * v218;
    const int m220 = v213 == 0x0p+0;
    const int m221 = v128 == 0x0p+0;
    const int m222 = m220 | m221;
    const real v223 = v213 * v128;
    const real v224 = m222 ? 0x0p+0 : v223;
    const int m225 = v204 == 0x0p+0;
    const int m226 = m225 | m221;
    const real v227 = v204 * v128;
    const real v228 = m226 ? 0x0p+0 : v227;
    const real v229 = v26 / v40;
    const real v230 = 0x1p-1 * v229;
    const int m231 = v230 == 0x0p+0;
    const int m232 = m201 | m231;
    const real v233 = v127 * v230;
    const real v234 = m232 ? 0x0p+0 : v233;
    const int m235 = v234 == 0x0p+0;
    const int m236 = m235 | m221;
    const real v237 = v234 * v128;
    const real v238 = m236 ? 0x0p+0 : v237;
    const int m239 = v196 == 0x0p+0;
    const int m240 = m27 | m239;
    const real v241 = v24 * v196;
    const real v242 = m240 ? 0x0p+0 : v241;
    const int m243 = v188 == 0x0p+0;
    const int m244 = m34 | m243;
    const real v245 = v25 * v188;
    const real v246 = m244 ? 0x0p+0 : v245;
    const real v247 = v246 - v242;
    const real v248 = v20 * v247;
    const real v249 = v248 - v238;
    const int m250 = m28 | m239;
    const real v251 = v23 * v196;
    const real v252 = m250 ? 0x0p+0 : v251;
    const real v253 = v20 * v252;
    const real v254 = -v20;
    const int m255 = m28 | m243;
    const real v256 = v23 * v188;
    const real v257 = m255 ? 0x0p+0 : v256;
    const real v258 = v254 * v257;
    const real v259 = fabs(v90);
    const real v260 = 0x1.54p+5 < v259 ? 0x1.54p+5 : v259;
    const real v261 = copysign(v260, v72);
    const real v262 = fabs(v91);
    const real v263 = 0x1.54p+5 < v262 ? 0x1.54p+5 : v262;
    const real v264 = copysign(v263, v78);
    const real v265 = v261 * v264;
    const real v266 = 0x1p+0 / v26;
    const real v267 = 0x1p+0 / v23;
    const real v268 = 0x1p-1 * v267;
    const real v269 = v46 * v79;
    const int m270 = m201 | m210;
    const real v271 = v127 * v199;
    const real v272 = m270 ? 0x0p+0 : v271;
    const real v273 = v264 * v266;
    const int m274 = v272 == 0x0p+0;
    const int m275 = v273 == 0x0p+0;
    const int m276 = m274 | m275;
    const real v277 = v272 * v273;
    const real v278 = m276 ? 0x0p+0 : v277;
    const int m279 = v278 == 0x0p+0;
    const int m280 = m279 | m221;
    const real v281 = v278 * v128;
    const real v282 = m280 ? 0x0p+0 : v281;
    const real v283 = -v282;
    const real v284 = v265 * v266;
    const int m285 = v284 == 0x0p+0;
    const int m286 = m225 | m285;
    const real v287 = v204 * v284;
    const real v288 = m286 ? 0x0p+0 : v287;
    const int m289 = v288 == 0x0p+0;
    const int m290 = m289 | m221;
    const real v291 = v288 * v128;
    const real v292 = m290 ? 0x0p+0 : v291;
    const real v293 = v264 * v268;
    const real v294 = v269 - v293;
    const real v295 = v25 * v218;
    const real v296 = v20 * v295;
    const int m297 = v294 == 0x0p+0;
    const int m298 = m274 | m297;
    const real v299 = v272 * v294;
    const real v300 = m298 ? 0x0p+0 : v299;
    const int m301 = v300 == 0x0p+0;
    const int m302 = m301 | m221;
    const real v303 = v300 * v128;
    const real v304 = m302 ? 0x0p+0 : v303;
    const real v305 = v296 - v304;
    const real v306 = fma(v269, v261, v25);
    const real v307 = 0x1p+0 + v265;
    const real v308 = v307 * v268;
    const real v309 = v306 - v308;
    const int m310 = v309 == 0x0p+0;
    const int m311 = m225 | m310;
    const real v312 = v204 * v309;
    const real v313 = m311 ? 0x0p+0 : v312;
    const int m314 = v313 == 0x0p+0;
    const int m315 = m314 | m221;
    const real v316 = v313 * v128;
    const real v317 = m315 ? 0x0p+0 : v316;
    const real v318 = 0x1p+0 - v265;
    const real v319 = v318 * v268;
    const real v320 = v306 + v319;
    const int m321 = v320 == 0x0p+0;
    const int m322 = m220 | m321;
    const real v323 = v213 * v320;
    const real v324 = m322 ? 0x0p+0 : v323;
    const int m325 = v324 == 0x0p+0;
    const int m326 = m325 | m221;
    const real v327 = v324 * v128;
    const real v328 = m326 ? 0x0p+0 : v327;
    const real v329 = fma(v261, v79, 0x1p+0);
    const real v330 = v329 * v199;
    const int m331 = v330 == 0x0p+0;
    const int m332 = m220 | m331;
    const real v333 = v213 * v330;
    const real v334 = m332 ? 0x0p+0 : v333;
    const int m335 = v334 == 0x0p+0;
    const int m336 = m335 | m221;
    const real v337 = v334 * v128;
    const real v338 = m336 ? 0x0p+0 : v337;
    const real v339 = -v338;
    const real v340 = v265 - 0x1p+0;
    const real v341 = v340 * v266;
    const int m342 = v341 == 0x0p+0;
    const int m343 = m220 | m342;
    const real v344 = v213 * v341;
    const real v345 = m343 ? 0x0p+0 : v344;
    const int m346 = v345 == 0x0p+0;
    const int m347 = m346 | m221;
    const real v348 = v345 * v128;
    const real v349 = m347 ? 0x0p+0 : v348;
    const real v350 = v264 * v264;
    const real v351 = fma(v261, v261, v350);
    const real v352 = fma(v265, v318, v351);
    const real v353 = v266 * v266;
    const real v354 = v352 * v353;
    const int m355 = v354 == 0x0p+0;
    const int m356 = m225 | m355;
    const real v357 = v204 * v354;
    const real v358 = m356 ? 0x0p+0 : v357;
    const int m359 = v358 == 0x0p+0;
    const int m360 = m359 | m221;
    const real v361 = v358 * v128;
    const real v362 = m360 ? 0x0p+0 : v361;
    const real v363 = -v362;
    const real v364 = 0x1p+0 / v22;
    const real v365 = ntx_norm_cdf(v189);
    const int m366 = v365 == 0x0p+0;
    const int m367 = m86 | m366;
    const real v368 = v33 * v365;
    const real v369 = m367 ? 0x0p+0 : v368;
    const real v370 = v254 * v369;
    const real v371 = v79 * v364;
    const int m372 = v371 == 0x0p+0;
    const int m373 = m201 | m372;
    const real v374 = v127 * v371;
    const real v375 = m373 ? 0x0p+0 : v374;
    const int m376 = v375 == 0x0p+0;
    const int m377 = v364 == 0x0p+0;
    const int m378 = m376 | m377;
    const real v379 = v375 * v364;
    const real v380 = m378 ? 0x0p+0 : v379;
    const int m381 = v380 == 0x0p+0;
    const int m382 = m381 | m221;
    const real v383 = v380 * v128;
    const real v384 = m382 ? 0x0p+0 : v383;
    const real v385 = -v24;
    const int m386 = v385 == 0x0p+0;
    const int m387 = m386 | m28;
    const real v388 = v385 * v23;
    const real v389 = m387 ? 0x0p+0 : v388;
    const real v390 = -v389;
    const real v391 = ntx_exp(v390);
    const int m392 = v198 == 0x0p+0;
    const int m393 = v391 == 0x0p+0;
    const int m394 = m392 | m393;
    const real v395 = v198 * v391;
    const real v396 = m394 ? 0x0p+0 : v395;
    const real v397 = v198 + 0x0p+0;
    const int m398 = v397 == v397;
    const int m399 = !m398;
    const real v400 = m399 ? (real)NAN : v397;
    const real v401 = m399 ? 0x1.9p+6 : 0x0p+0;
    const real v402 = v219 + 0x0p+0;
    const int m403 = v402 == v402;
    const int m404 = !m403;
    const real v405 = m404 ? (real)NAN : v402;
    const real v406 = m404 ? 0x1.9p+6 : v401;
    const real v407 = v224 + 0x0p+0;
    const int m408 = v407 == v407;
    const int m409 = !m408;
    const real v410 = m409 ? (real)NAN : v407;
    const real v411 = m409 ? 0x1.9p+6 : v406;
    const real v412 = v228 + 0x0p+0;
    const int m413 = v412 == v412;
    const int m414 = !m413;
    const real v415 = m414 ? (real)NAN : v412;
    const real v416 = m414 ? 0x1.9p+6 : v411;
    const real v417 = v249 + 0x0p+0;
    const int m418 = v417 == v417;
    const int m419 = !m418;
    const real v420 = m419 ? (real)NAN : v417;
    const real v421 = m419 ? 0x1.9p+6 : v416;
    const real v422 = v253 + 0x0p+0;
    const int m423 = v422 == v422;
    const int m424 = !m423;
    const real v425 = m424 ? (real)NAN : v422;
    const real v426 = m424 ? 0x1.9p+6 : v421;
    const real v427 = v258 + 0x0p+0;
    const int m428 = v427 == v427;
    const int m429 = !m428;
    const real v430 = m429 ? (real)NAN : v427;
    const real v431 = m429 ? 0x1.9p+6 : v426;
    const real v432 = v283 + 0x0p+0;
    const int m433 = v432 == v432;
    const int m434 = !m433;
    const real v435 = m434 ? (real)NAN : v432;
    const real v436 = m434 ? 0x1.9p+6 : v431;
    const real v437 = v292 + 0x0p+0;
    const int m438 = v437 == v437;
    const int m439 = !m438;
    const real v440 = m439 ? (real)NAN : v437;
    const real v441 = m439 ? 0x1.9p+6 : v436;
    const real v442 = v305 + 0x0p+0;
    const int m443 = v442 == v442;
    const int m444 = !m443;
    const real v445 = m444 ? (real)NAN : v442;
    const real v446 = m444 ? 0x1.9p+6 : v441;
    const real v447 = v317 + 0x0p+0;
    const int m448 = v447 == v447;
    const int m449 = !m448;
    const real v450 = m449 ? (real)NAN : v447;
    const real v451 = m449 ? 0x1.9p+6 : v446;
    const real v452 = v339 + 0x0p+0;
    const int m453 = v452 == v452;
    const int m454 = !m453;
    const real v455 = m454 ? (real)NAN : v452;
    const real v456 = m454 ? 0x1.9p+6 : v451;
    const real v457 = v349 + 0x0p+0;
    const int m458 = v457 == v457;
    const int m459 = !m458;
    const real v460 = m459 ? (real)NAN : v457;
    const real v461 = m459 ? 0x1.9p+6 : v456;
    const real v462 = v328 + 0x0p+0;
    const int m463 = v462 == v462;
    const int m464 = !m463;
    const real v465 = m464 ? (real)NAN : v462;
    const real v466 = m464 ? 0x1.9p+6 : v461;
    const real v467 = v363 + 0x0p+0;
    const int m468 = v467 == v467;
    const int m469 = !m468;
    const real v470 = m469 ? (real)NAN : v467;
    const real v471 = m469 ? 0x1.9p+6 : v466;
    const real v472 = v370 + 0x0p+0;
    const int m473 = v472 == v472;
    const int m474 = !m473;
    const real v475 = m474 ? (real)NAN : v472;
    const real v476 = m474 ? 0x1.9p+6 : v471;
    const real v477 = v384 + 0x0p+0;
    const int m478 = v477 == v477;
    const int m479 = !m478;
    const real v480 = m479 ? (real)NAN : v477;
    const real v481 = m479 ? 0x1.9p+6 : v476;
    const real v482 = v365 + 0x0p+0;
    const int m483 = v482 == v482;
    const int m484 = !m483;
    const real v485 = m484 ? (real)NAN : v482;
    const real v486 = m484 ? 0x1.9p+6 : v481;
    const real v487 = v396 + 0x0p+0;
    const int m488 = v487 == v487;
    const int m489 = !m488;
    const real v490 = m489 ? (real)NAN : v487;
    const real v491 = m489 ? 0x1.9p+6 : v486;
    const real v492 = m19 ? v400 : (real)NAN;
    const real v493 = m19 ? v405 : (real)NAN;
    const real v494 = m19 ? v410 : (real)NAN;
    const real v495 = m19 ? v415 : (real)NAN;
    const real v496 = m19 ? v420 : (real)NAN;
    const real v497 = m19 ? v425 : (real)NAN;
    const real v498 = m19 ? v430 : (real)NAN;
    const real v499 = m19 ? v435 : (real)NAN;
    const real v500 = m19 ? v440 : (real)NAN;
    const real v501 = m19 ? v445 : (real)NAN;
    const real v502 = m19 ? v450 : (real)NAN;
    const real v503 = m19 ? v455 : (real)NAN;
    const real v504 = m19 ? v460 : (real)NAN;
    const real v505 = m19 ? v465 : (real)NAN;
    const real v506 = m19 ? v470 : (real)NAN;
    const real v507 = m19 ? v475 : (real)NAN;
    const real v508 = m19 ? v480 : (real)NAN;
    const real v509 = m19 ? v485 : (real)NAN;
    const real v510 = m19 ? v490 : (real)NAN;
    const real v511 = m19 ? v491 : v18;
    out[0] = v511; /* kind */
    out[1] = v492; /* price */
    out[2] = v493; /* delta */
    out[3] = v494; /* gamma */
    out[4] = v495; /* vega */
    out[5] = v496; /* theta */
    out[6] = v497; /* rho */
    out[7] = v498; /* phi */
    out[8] = v499; /* vanna */
    out[9] = v500; /* volga */
    out[10] = v501; /* charm */
    out[11] = v502; /* veta */
    out[12] = v503; /* speed */
    out[13] = v504; /* zomma */
    out[14] = v505; /* color */
    out[15] = v506; /* ultima */
    out[16] = v507; /* dual_delta */
    out[17] = v508; /* dual_gamma */
    out[18] = v509; /* itm_probability */
    out[19] = v510; /* undiscounted_price */
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
