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
    const int m7 = 0x0p+0 <= in_strike;
    const real v8 = m7 ? v6 : 0x1p+2;
    const int m9 = 0x0p+0 <= in_forward;
    const real v10 = m9 ? v8 : 0x1.8p+1;
    const real v11 = fabs(in_type);
    const int m12 = v11 == 0x1p+0;
    const real v13 = m12 ? v10 : 0x1p+0;
    const int m14 = v13 == 0x0p+0;
    const real v15 = m14 ? 0x0p+0 : v13;
    const int m16 = v15 == 0x0p+0;
    const real v17 = in_type + 0x0p+0;
    const real v18 = in_forward + 0x0p+0;
    const real v19 = in_strike + 0x0p+0;
    const real v20 = in_time + 0x0p+0;
    const real v21 = in_rate + 0x0p+0;
    const real v22 = in_vol + 0x0p+0;
    const int m23 = v21 == 0x0p+0;
    const int m24 = v20 == 0x0p+0;
    const int m25 = m23 | m24;
    const real v26 = v21 * v20;
    const real v27 = m25 ? 0x0p+0 : v26;
    const real v28 = -v27;
    const real v29 = ntx_exp(v28);
    const real v30 = sqrt(v20);
    const int m31 = v22 == 0x0p+0;
    const int m32 = v30 == 0x0p+0;
    const int m33 = m31 | m32;
    const real v34 = v22 * v30;
    const real v35 = m33 ? 0x0p+0 : v34;
    const real v36 = ntx_ln(v18);
    const real v37 = ntx_ln(v19);
    const real v38 = v36 - v37;
    const real v39 = v38 + 0x0p+0;
    const int m40 = v39 == 0x0p+0;
    const real v41 = copysign((real)INFINITY, v39);
    const real v42 = m40 ? 0x0p+0 : v41;
    const int m43 = v39 == v39;
    const int m44 = !m43;
    const real v45 = m44 ? v39 : v42;
    const int m46 = v35 == 0x0p+0;
    const real v47 = v39 / v35;
    const real v48 = m46 ? v45 : v47;
    const real v49 = 0x1p-1 * v22;
    const real v50 = v49 * v22;
    const int m51 = v35 == (real)INFINITY;
    const real v52 = 0x0p+0 + v50;
    const int m53 = v52 == 0x0p+0;
    const real v54 = v52 * (real)INFINITY;
    const real v55 = m53 ? 0x0p+0 : v54;
    const real v56 = fma(0x1p-1, v35, v48);
    const real v57 = m51 ? v55 : v56;
    const real v58 = 0x0p+0 - v50;
    const int m59 = v58 == 0x0p+0;
    const real v60 = v58 * (real)INFINITY;
    const real v61 = m59 ? 0x0p+0 : v60;
    const real v62 = fma(-0x1p-1, v35, v48);
    const real v63 = m51 ? v61 : v62;
    const real v64 = 0x1p+0 / v35;
    const int m65 = v18 == 0x0p+0;
    const int m66 = v29 == 0x0p+0;
    const int m67 = m65 | m66;
    const real v68 = v18 * v29;
    const real v69 = m67 ? 0x0p+0 : v68;
    const int m70 = v19 == 0x0p+0;
    const int m71 = m70 | m66;
    const real v72 = v19 * v29;
    const real v73 = m71 ? 0x0p+0 : v72;
    const real v74 = fabs(v57);
    const real v75 = fabs(v63);
    const int m76 = v74 < v75;
    const real v77 = m76 ? v69 : v73;
    const real v78 = v74 < v75 ? v74 : v75;
    const real v79 = fabs(v78);
    const real v80 = 0x1.54p+5 < v79 ? 0x1.54p+5 : v79;
    const real v81 = v80 * v80;
    const real v82 = -v81;
    const real v83 = fma(v80, v80, v82);
    const real v84 = v81 * -0x1p-1;
    const real v85 = fma(v84, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v86 = v85 - 0x1.8p+52;
    const real v87 = fma(v86, -0x1.62e42fefa2p-1, v84);
    const real v88 = fma(v86, -0x1.9ef35793c7673p-41, v87);
    const real v89 = fma(v83, -0x1p-1, v88);
    const real v90 = v89 * v89;
    const real v91 = fma(0x1.ad7f6c633011bp-26, v90, 0x1.71df2553cf019p-19);
    const real v92 = fma(v91, v90, 0x1.a01a012a570b6p-13);
    const real v93 = fma(0x1.28ad72cc49578p-22, v90, 0x1.a0199a0c691c3p-16);
    const real v94 = fma(v92, v90, 0x1.1111111127be7p-7);
    const real v95 = fma(v93, v90, 0x1.6c16c1842a0ffp-10);
    const real v96 = fma(v94, v90, 0x1.55555555554fap-3);
    const real v97 = fma(v95, v90, 0x1.555555555087dp-5);
    const real v98 = fma(v97, v89, v96);
    const real v99 = fma(v98, v89, 0x1.000000000000ap-1);
    const real v100 = fma(v90, v99, v89);
    const real v101 = v100 + 0x1p+0;
    const real v102 = v77 * 0x1.9884533d43651p-2;
    const real v103 = v102 * v101;
    const int m104 = 0x1.54p+5 <= v80;
    const int m105 = v86 < -0x1.a6p+8;
    const real v106 = m105 ? 0x1.2cp+9 : 0x0p+0;
    const real v107 = v86 + v106;
    const int m108 = v77 == 0x0p+0;
    const int m109 = m104 | m108;
    const real v110 = ntx_scale2(v103, v107);
    const real v111 = m109 ? 0x0p+0 : v110;
    const real v112 = m105 ? 0x1p-600 : 0x1p+0;
    const real v113 = 0x1.54p+5 < v74 ? 0x1.54p+5 : v74;
    const real v114 = v113 * v113;
    const real v115 = fma(0x1.32a9435fed4e7p-20, v114, 0x1.08a001fe48b72p-11);
    const real v116 = fma(v115, v114, 0x1.fe381d916b0a1p-6);
    const real v117 = fma(0x1.1f4b94d6fa982p-15, v114, 0x1.36d094652e3c5p-8);
    const real v118 = fma(v116, v114, 0x1.055f38258df38p-1);
    const real v119 = fma(v117, v114, 0x1.2f1c1ecb9924fp-3);
    const real v120 = fma(v118, v114, 0x1.f5b985f3d7e7ep+0);
    const real v121 = fma(v119, v114, 0x1.3dcf6c8558486p+0);
    const real v122 = fma(v121, v113, v120);
    const real v123 = fma(v122, v113, 0x1.9504db2aa4879p+0);
    const real v124 = fma(0x1.1f4b94d48eafbp-15, v114, 0x1.3b4dc264396b9p-8);
    const real v125 = fma(0x1.32a943605573ep-20, v114, 0x1.09d2ab4eaae08p-11);
    const real v126 = fma(v124, v114, 0x1.421d625ed611bp-3);
    const real v127 = fma(v125, v114, 0x1.0752b05da680ep-5);
    const real v128 = fma(v126, v114, 0x1.82aa7406f0d44p+0);
    const real v129 = fma(v127, v114, 0x1.23bc41d791cbep-1);
    const real v130 = fma(v128, v114, 0x1.ae004186d573p+1);
    const real v131 = fma(v129, v114, 0x1.685169dba03bdp+1);
    const real v132 = fma(v131, v113, v130);
    const real v133 = fma(v132, v113, 0x1.fb9db22d0e56p+0);
    const real v134 = fma(v113, v133, v123);
    const real v135 = 0x1.54p+5 < v75 ? 0x1.54p+5 : v75;
    const real v136 = v135 * v135;
    const real v137 = fma(0x1.32a9435fed4e7p-20, v136, 0x1.08a001fe48b72p-11);
    const real v138 = fma(v137, v136, 0x1.fe381d916b0a1p-6);
    const real v139 = fma(0x1.1f4b94d6fa982p-15, v136, 0x1.36d094652e3c5p-8);
    const real v140 = fma(v138, v136, 0x1.055f38258df38p-1);
    const real v141 = fma(v139, v136, 0x1.2f1c1ecb9924fp-3);
    const real v142 = fma(v140, v136, 0x1.f5b985f3d7e7ep+0);
    const real v143 = fma(v141, v136, 0x1.3dcf6c8558486p+0);
    const real v144 = fma(v143, v135, v142);
    const real v145 = fma(v144, v135, 0x1.9504db2aa4879p+0);
    const real v146 = fma(0x1.1f4b94d48eafbp-15, v136, 0x1.3b4dc264396b9p-8);
    const real v147 = fma(0x1.32a943605573ep-20, v136, 0x1.09d2ab4eaae08p-11);
    const real v148 = fma(v146, v136, 0x1.421d625ed611bp-3);
    const real v149 = fma(v147, v136, 0x1.0752b05da680ep-5);
    const real v150 = fma(v148, v136, 0x1.82aa7406f0d44p+0);
    const real v151 = fma(v149, v136, 0x1.23bc41d791cbep-1);
    const real v152 = fma(v150, v136, 0x1.ae004186d573p+1);
    const real v153 = fma(v151, v136, 0x1.685169dba03bdp+1);
    const real v154 = fma(v153, v135, v152);
    const real v155 = fma(v154, v135, 0x1.fb9db22d0e56p+0);
    const real v156 = fma(v135, v155, v145);
    const real v157 = v134 * v156;
    const real v158 = 0x1p+0 / v157;
    const real v159 = v133 * v156;
    const real v160 = v159 * v158;
    const real v161 = v155 * v134;
    const real v162 = v161 * v158;
    const real v163 = v111 * v112;
    const real v164 = v17 * v57;
    const int m165 = v163 == 0x0p+0;
    const int m166 = v160 == 0x0p+0;
    const int m167 = m165 | m166;
    const real v168 = v163 * v160;
    const real v169 = m167 ? 0x0p+0 : v168;
    const int m170 = v164 < 0x0p+0;
    const real v171 = v69 - v169;
    const real v172 = m170 ? v169 : v171;
    const real v173 = v17 * v63;
    const int m174 = v162 == 0x0p+0;
    const int m175 = m165 | m174;
    const real v176 = v163 * v162;
    const real v177 = m175 ? 0x0p+0 : v176;
    const int m178 = v173 < 0x0p+0;
    const real v179 = v73 - v177;
    const real v180 = m178 ? v177 : v179;
    const real v181 = v172 - v180;
    const real v182 = fma(v17, v181, 0x0p+0);
    const real v183 = 0x1p+0 / v18;
    const real v184 = v64 * v183;
    const int m185 = v111 == 0x0p+0;
    const int m186 = m185 | m32;
    const real v187 = v111 * v30;
    const real v188 = m186 ? 0x0p+0 : v187;
    const int m189 = v184 == 0x0p+0;
    const int m190 = m185 | m189;
    const real v191 = v111 * v184;
    const real v192 = m190 ? 0x0p+0 : v191;
    const int m193 = v192 == 0x0p+0;
    const int m194 = v183 == 0x0p+0;
    const int m195 = m193 | m194;
    const real v196 = v192 * v183;
    const real v197 = m195 ? 0x0p+0 : v196;
    const real v198 = ntx_norm_cdf(v164);
    const int m199 = v198 == 0x0p+0;
    const int m200 = m66 | m199;
    const real v201 = v29 * v198;
    const real v202 = m200 ? 0x0p+0 : v201;
    const real v203 = v17 * v202;
    const int m204 = v197 == 0x0p+0;
    const int m205 = v112 == 0x0p+0;
    const int m206 = m204 | m205;
    const real v207 = v197 * v112;
    const real v208 = m206 ? 0x0p+0 : v207;
    const int m209 = v188 == 0x0p+0;
    const int m210 = m209 | m205;
    const real v211 = v188 * v112;
    const real v212 = m210 ? 0x0p+0 : v211;
    const real v213 = v22 / v30;
    const real v214 = 0x1p-1 * v213;
    const int m215 = v214 == 0x0p+0;
    const int m216 = m185 | m215;
    const real v217 = v111 * v214;
    const real v218 = m216 ? 0x0p+0 : v217;
    const int m219 = v218 == 0x0p+0;
    const int m220 = m219 | m205;
    const real v221 = v218 * v112;
    const real v222 = m220 ? 0x0p+0 : v221;
    const int m223 = v180 == 0x0p+0;
    const int m224 = m23 | m223;
    const real v225 = v21 * v180;
    const real v226 = m224 ? 0x0p+0 : v225;
    const int m227 = v172 == 0x0p+0;
    const int m228 = m23 | m227;
    const real v229 = v21 * v172;
    const real v230 = m228 ? 0x0p+0 : v229;
    const real v231 = v230 - v226;
    const real v232 = v17 * v231;
    const real v233 = v232 - v222;
    const int m234 = v182 == 0x0p+0;
    const int m235 = m24 | m234;
    const real v236 = v20 * v182;
    const real v237 = m235 ? 0x0p+0 : v236;
    const real v238 = -v237;
    const real v239 = fabs(v74);
    const real v240 = 0x1.54p+5 < v239 ? 0x1.54p+5 : v239;
    const real v241 = copysign(v240, v57);
    const real v242 = fabs(v75);
    const real v243 = 0x1.54p+5 < v242 ? 0x1.54p+5 : v242;
    const real v244 = copysign(v243, v63);
    const real v245 = v241 * v244;
    const real v246 = 0x1p+0 / v22;
    const real v247 = 0x1p+0 / v20;
    const real v248 = 0x1p-1 * v247;
    const real v249 = 0x0p+0 * v64;
    const int m250 = m185 | m194;
    const real v251 = v111 * v183;
    const real v252 = m250 ? 0x0p+0 : v251;
    const real v253 = v244 * v246;
    const int m254 = v252 == 0x0p+0;
    const int m255 = v253 == 0x0p+0;
    const int m256 = m254 | m255;
    const real v257 = v252 * v253;
    const real v258 = m256 ? 0x0p+0 : v257;
    const int m259 = v258 == 0x0p+0;
    const int m260 = m259 | m205;
    const real v261 = v258 * v112;
    const real v262 = m260 ? 0x0p+0 : v261;
    const real v263 = -v262;
    const real v264 = v245 * v246;
    const int m265 = v264 == 0x0p+0;
    const int m266 = m209 | m265;
    const real v267 = v188 * v264;
    const real v268 = m266 ? 0x0p+0 : v267;
    const int m269 = v268 == 0x0p+0;
    const int m270 = m269 | m205;
    const real v271 = v268 * v112;
    const real v272 = m270 ? 0x0p+0 : v271;
    const real v273 = v244 * v248;
    const real v274 = v249 - v273;
    const real v275 = v21 * v202;
    const real v276 = v17 * v275;
    const int m277 = v274 == 0x0p+0;
    const int m278 = m254 | m277;
    const real v279 = v252 * v274;
    const real v280 = m278 ? 0x0p+0 : v279;
    const int m281 = v280 == 0x0p+0;
    const int m282 = m281 | m205;
    const real v283 = v280 * v112;
    const real v284 = m282 ? 0x0p+0 : v283;
    const real v285 = v276 - v284;
    const real v286 = fma(v249, v241, v21);
    const real v287 = 0x1p+0 + v245;
    const real v288 = v287 * v248;
    const real v289 = v286 - v288;
    const int m290 = v289 == 0x0p+0;
    const int m291 = m209 | m290;
    const real v292 = v188 * v289;
    const real v293 = m291 ? 0x0p+0 : v292;
    const int m294 = v293 == 0x0p+0;
    const int m295 = m294 | m205;
    const real v296 = v293 * v112;
    const real v297 = m295 ? 0x0p+0 : v296;
    const real v298 = 0x1p+0 - v245;
    const real v299 = v298 * v248;
    const real v300 = v286 + v299;
    const int m301 = v300 == 0x0p+0;
    const int m302 = m204 | m301;
    const real v303 = v197 * v300;
    const real v304 = m302 ? 0x0p+0 : v303;
    const int m305 = v304 == 0x0p+0;
    const int m306 = m305 | m205;
    const real v307 = v304 * v112;
    const real v308 = m306 ? 0x0p+0 : v307;
    const real v309 = fma(v241, v64, 0x1p+0);
    const real v310 = v309 * v183;
    const int m311 = v310 == 0x0p+0;
    const int m312 = m204 | m311;
    const real v313 = v197 * v310;
    const real v314 = m312 ? 0x0p+0 : v313;
    const int m315 = v314 == 0x0p+0;
    const int m316 = m315 | m205;
    const real v317 = v314 * v112;
    const real v318 = m316 ? 0x0p+0 : v317;
    const real v319 = -v318;
    const real v320 = v245 - 0x1p+0;
    const real v321 = v320 * v246;
    const int m322 = v321 == 0x0p+0;
    const int m323 = m204 | m322;
    const real v324 = v197 * v321;
    const real v325 = m323 ? 0x0p+0 : v324;
    const int m326 = v325 == 0x0p+0;
    const int m327 = m326 | m205;
    const real v328 = v325 * v112;
    const real v329 = m327 ? 0x0p+0 : v328;
    const real v330 = v244 * v244;
    const real v331 = fma(v241, v241, v330);
    const real v332 = fma(v245, v298, v331);
    const real v333 = v246 * v246;
    const real v334 = v332 * v333;
    const int m335 = v334 == 0x0p+0;
    const int m336 = m209 | m335;
    const real v337 = v188 * v334;
    const real v338 = m336 ? 0x0p+0 : v337;
    const int m339 = v338 == 0x0p+0;
    const int m340 = m339 | m205;
    const real v341 = v338 * v112;
    const real v342 = m340 ? 0x0p+0 : v341;
    const real v343 = -v342;
    const real v344 = 0x1p+0 / v19;
    const real v345 = ntx_norm_cdf(v173);
    const int m346 = v345 == 0x0p+0;
    const int m347 = m66 | m346;
    const real v348 = v29 * v345;
    const real v349 = m347 ? 0x0p+0 : v348;
    const real v350 = -v17;
    const real v351 = v350 * v349;
    const real v352 = v64 * v344;
    const int m353 = v352 == 0x0p+0;
    const int m354 = m185 | m353;
    const real v355 = v111 * v352;
    const real v356 = m354 ? 0x0p+0 : v355;
    const int m357 = v356 == 0x0p+0;
    const int m358 = v344 == 0x0p+0;
    const int m359 = m357 | m358;
    const real v360 = v356 * v344;
    const real v361 = m359 ? 0x0p+0 : v360;
    const int m362 = v361 == 0x0p+0;
    const int m363 = m362 | m205;
    const real v364 = v361 * v112;
    const real v365 = m363 ? 0x0p+0 : v364;
    const real v366 = -v21;
    const int m367 = v366 == 0x0p+0;
    const int m368 = m367 | m24;
    const real v369 = v366 * v20;
    const real v370 = m368 ? 0x0p+0 : v369;
    const real v371 = -v370;
    const real v372 = ntx_exp(v371);
    const int m373 = v372 == 0x0p+0;
    const int m374 = m234 | m373;
    const real v375 = v182 * v372;
    const real v376 = m374 ? 0x0p+0 : v375;
    const real v377 = v182 + 0x0p+0;
    const int m378 = v377 == v377;
    const int m379 = !m378;
    const real v380 = m379 ? (real)NAN : v377;
    const real v381 = m379 ? 0x1.9p+6 : 0x0p+0;
    const real v382 = v203 + 0x0p+0;
    const int m383 = v382 == v382;
    const int m384 = !m383;
    const real v385 = m384 ? (real)NAN : v382;
    const real v386 = m384 ? 0x1.9p+6 : v381;
    const real v387 = v208 + 0x0p+0;
    const int m388 = v387 == v387;
    const int m389 = !m388;
    const real v390 = m389 ? (real)NAN : v387;
    const real v391 = m389 ? 0x1.9p+6 : v386;
    const real v392 = v212 + 0x0p+0;
    const int m393 = v392 == v392;
    const int m394 = !m393;
    const real v395 = m394 ? (real)NAN : v392;
    const real v396 = m394 ? 0x1.9p+6 : v391;
    const real v397 = v233 + 0x0p+0;
    const int m398 = v397 == v397;
    const int m399 = !m398;
    const real v400 = m399 ? (real)NAN : v397;
    const real v401 = m399 ? 0x1.9p+6 : v396;
    const real v402 = v238 + 0x0p+0;
    const int m403 = v402 == v402;
    const int m404 = !m403;
    const real v405 = m404 ? (real)NAN : v402;
    const real v406 = m404 ? 0x1.9p+6 : v401;
    const real v407 = v263 + 0x0p+0;
    const int m408 = v407 == v407;
    const int m409 = !m408;
    const real v410 = m409 ? (real)NAN : v407;
    const real v411 = m409 ? 0x1.9p+6 : v406;
    const real v412 = v272 + 0x0p+0;
    const int m413 = v412 == v412;
    const int m414 = !m413;
    const real v415 = m414 ? (real)NAN : v412;
    const real v416 = m414 ? 0x1.9p+6 : v411;
    const real v417 = v285 + 0x0p+0;
    const int m418 = v417 == v417;
    const int m419 = !m418;
    const real v420 = m419 ? (real)NAN : v417;
    const real v421 = m419 ? 0x1.9p+6 : v416;
    const real v422 = v297 + 0x0p+0;
    const int m423 = v422 == v422;
    const int m424 = !m423;
    const real v425 = m424 ? (real)NAN : v422;
    const real v426 = m424 ? 0x1.9p+6 : v421;
    const real v427 = v319 + 0x0p+0;
    const int m428 = v427 == v427;
    const int m429 = !m428;
    const real v430 = m429 ? (real)NAN : v427;
    const real v431 = m429 ? 0x1.9p+6 : v426;
    const real v432 = v329 + 0x0p+0;
    const int m433 = v432 == v432;
    const int m434 = !m433;
    const real v435 = m434 ? (real)NAN : v432;
    const real v436 = m434 ? 0x1.9p+6 : v431;
    const real v437 = v308 + 0x0p+0;
    const int m438 = v437 == v437;
    const int m439 = !m438;
    const real v440 = m439 ? (real)NAN : v437;
    const real v441 = m439 ? 0x1.9p+6 : v436;
    const real v442 = v343 + 0x0p+0;
    const int m443 = v442 == v442;
    const int m444 = !m443;
    const real v445 = m444 ? (real)NAN : v442;
    const real v446 = m444 ? 0x1.9p+6 : v441;
    const real v447 = v351 + 0x0p+0;
    const int m448 = v447 == v447;
    const int m449 = !m448;
    const real v450 = m449 ? (real)NAN : v447;
    const real v451 = m449 ? 0x1.9p+6 : v446;
    const real v452 = v365 + 0x0p+0;
    const int m453 = v452 == v452;
    const int m454 = !m453;
    const real v455 = m454 ? (real)NAN : v452;
    const real v456 = m454 ? 0x1.9p+6 : v451;
    const real v457 = v345 + 0x0p+0;
    const int m458 = v457 == v457;
    const int m459 = !m458;
    const real v460 = m459 ? (real)NAN : v457;
    const real v461 = m459 ? 0x1.9p+6 : v456;
    const real v462 = v376 + 0x0p+0;
    const int m463 = v462 == v462;
    const int m464 = !m463;
    const real v465 = m464 ? (real)NAN : v462;
    const real v466 = m464 ? 0x1.9p+6 : v461;
    const real v467 = m16 ? v380 : (real)NAN;
    const real v468 = m16 ? v385 : (real)NAN;
    const real v469 = m16 ? v390 : (real)NAN;
    const real v470 = m16 ? v395 : (real)NAN;
    const real v471 = m16 ? v400 : (real)NAN;
    const real v472 = m16 ? v405 : (real)NAN;
    const real v473 = m16 ? v410 : (real)NAN;
    const real v474 = m16 ? v415 : (real)NAN;
    const real v475 = m16 ? v420 : (real)NAN;
    const real v476 = m16 ? v425 : (real)NAN;
    const real v477 = m16 ? v430 : (real)NAN;
    const real v478 = m16 ? v435 : (real)NAN;
    const real v479 = m16 ? v440 : (real)NAN;
    const real v480 = m16 ? v445 : (real)NAN;
    const real v481 = m16 ? v450 : (real)NAN;
    const real v482 = m16 ? v455 : (real)NAN;
    const real v483 = m16 ? v460 : (real)NAN;
    const real v484 = m16 ? v465 : (real)NAN;
    const real v485 = m16 ? v466 : v15;
    out[0] = v485; /* kind */
    out[1] = v467; /* price */
    out[2] = v468; /* delta */
    out[3] = v469; /* gamma */
    out[4] = v470; /* vega */
    out[5] = v471; /* theta */
    out[6] = v472; /* rho */
    out[7] = v473; /* vanna */
    out[8] = v474; /* volga */
    out[9] = v475; /* charm */
    out[10] = v476; /* veta */
    out[11] = v477; /* speed */
    out[12] = v478; /* zomma */
    out[13] = v479; /* color */
    out[14] = v480; /* ultima */
    out[15] = v481; /* dual_delta */
    out[16] = v482; /* dual_gamma */
    out[17] = v483; /* itm_probability */
    out[18] = v484; /* undiscounted_price */
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
