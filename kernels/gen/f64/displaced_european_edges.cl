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
    const real in_displacement = in[6];
    const real v0 = in_displacement * 0x0p+0;
    const int m1 = v0 == 0x0p+0;
    const real v2 = m1 ? 0x0p+0 : 0x1.2p+3;
    const int m3 = 0x0p+0 <= in_vol;
    const real v4 = m3 ? v2 : 0x1p+3;
    const real v5 = in_rate * 0x0p+0;
    const int m6 = v5 == 0x0p+0;
    const real v7 = m6 ? v4 : 0x1.8p+2;
    const int m8 = 0x0p+0 <= in_time;
    const real v9 = m8 ? v7 : 0x1.4p+2;
    const real v10 = in_strike * 0x0p+0;
    const int m11 = v10 == 0x0p+0;
    const real v12 = m11 ? v9 : 0x1p+2;
    const real v13 = in_forward * 0x0p+0;
    const int m14 = v13 == 0x0p+0;
    const real v15 = m14 ? v12 : 0x1.8p+1;
    const real v16 = fabs(in_type);
    const int m17 = v16 == 0x1p+0;
    const real v18 = m17 ? v15 : 0x1p+0;
    const int m19 = v18 == 0x0p+0;
    const real v20 = in_forward + in_displacement;
    const real v21 = in_strike + in_displacement;
    const int m22 = 0x0p+0 <= v21;
    const real v23 = m22 ? 0x0p+0 : 0x1p+2;
    const int m24 = 0x0p+0 <= v20;
    const real v25 = m24 ? v23 : 0x1.8p+1;
    const real v26 = m19 ? v25 : v18;
    const int m27 = v26 == 0x0p+0;
    const real v28 = in_type + 0x0p+0;
    const real v29 = in_forward + 0x0p+0;
    const real v30 = in_strike + 0x0p+0;
    const real v31 = in_time + 0x0p+0;
    const real v32 = in_rate + 0x0p+0;
    const real v33 = in_vol + 0x0p+0;
    const real v34 = in_displacement + 0x0p+0;
    const real v35 = v29 + v34;
    const real v36 = v30 + v34;
    const int m37 = v32 == 0x0p+0;
    const int m38 = v31 == 0x0p+0;
    const int m39 = m37 | m38;
    const real v40 = v32 * v31;
    const real v41 = m39 ? 0x0p+0 : v40;
    const real v42 = -v41;
    const real v43 = ntx_exp(v42);
    const real v44 = sqrt(v31);
    const int m45 = v33 == 0x0p+0;
    const int m46 = v44 == 0x0p+0;
    const int m47 = m45 | m46;
    const real v48 = v33 * v44;
    const real v49 = m47 ? 0x0p+0 : v48;
    const real v50 = ntx_ln(v35);
    const real v51 = ntx_ln(v36);
    const real v52 = v50 - v51;
    const real v53 = v52 + 0x0p+0;
    const int m54 = v53 == 0x0p+0;
    const real v55 = copysign((real)INFINITY, v53);
    const real v56 = m54 ? 0x0p+0 : v55;
    const int m57 = v53 == v53;
    const int m58 = !m57;
    const real v59 = m58 ? v53 : v56;
    const int m60 = v49 == 0x0p+0;
    const real v61 = v53 / v49;
    const real v62 = m60 ? v59 : v61;
    const real v63 = 0x1p-1 * v33;
    const real v64 = v63 * v33;
    const int m65 = v49 == (real)INFINITY;
    const real v66 = 0x0p+0 + v64;
    const int m67 = v66 == 0x0p+0;
    const real v68 = v66 * (real)INFINITY;
    const real v69 = m67 ? 0x0p+0 : v68;
    const real v70 = fma(0x1p-1, v49, v62);
    const real v71 = m65 ? v69 : v70;
    const real v72 = 0x0p+0 - v64;
    const int m73 = v72 == 0x0p+0;
    const real v74 = v72 * (real)INFINITY;
    const real v75 = m73 ? 0x0p+0 : v74;
    const real v76 = fma(-0x1p-1, v49, v62);
    const real v77 = m65 ? v75 : v76;
    const real v78 = 0x1p+0 / v49;
    const int m79 = v35 == 0x0p+0;
    const int m80 = v43 == 0x0p+0;
    const int m81 = m79 | m80;
    const real v82 = v35 * v43;
    const real v83 = m81 ? 0x0p+0 : v82;
    const int m84 = v36 == 0x0p+0;
    const int m85 = m84 | m80;
    const real v86 = v36 * v43;
    const real v87 = m85 ? 0x0p+0 : v86;
    const real v88 = fabs(v71);
    const real v89 = fabs(v77);
    const int m90 = v88 < v89;
    const real v91 = m90 ? v83 : v87;
    const real v92 = v88 < v89 ? v88 : v89;
    const real v93 = fabs(v92);
    const real v94 = 0x1.54p+5 < v93 ? 0x1.54p+5 : v93;
    const real v95 = v94 * v94;
    const real v96 = -v95;
    const real v97 = fma(v94, v94, v96);
    const real v98 = v95 * -0x1p-1;
    const real v99 = fma(v98, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v100 = v99 - 0x1.8p+52;
    const real v101 = fma(v100, -0x1.62e42fefa2p-1, v98);
    const real v102 = fma(v100, -0x1.9ef35793c7673p-41, v101);
    const real v103 = fma(v97, -0x1p-1, v102);
    const real v104 = v103 * v103;
    const real v105 = fma(0x1.ad7f6c633011bp-26, v104, 0x1.71df2553cf019p-19);
    const real v106 = fma(v105, v104, 0x1.a01a012a570b6p-13);
    const real v107 = fma(0x1.28ad72cc49578p-22, v104, 0x1.a0199a0c691c3p-16);
    const real v108 = fma(v106, v104, 0x1.1111111127be7p-7);
    const real v109 = fma(v107, v104, 0x1.6c16c1842a0ffp-10);
    const real v110 = fma(v108, v104, 0x1.55555555554fap-3);
    const real v111 = fma(v109, v104, 0x1.555555555087dp-5);
    const real v112 = fma(v111, v103, v110);
    const real v113 = fma(v112, v103, 0x1.000000000000ap-1);
    const real v114 = fma(v104, v113, v103);
    const real v115 = v114 + 0x1p+0;
    const real v116 = v91 * 0x1.9884533d43651p-2;
    const real v117 = v116 * v115;
    const int m118 = 0x1.54p+5 <= v94;
    const int m119 = v100 < -0x1.a6p+8;
    const real v120 = m119 ? 0x1.2cp+9 : 0x0p+0;
    const real v121 = v100 + v120;
    const int m122 = v91 == 0x0p+0;
    const int m123 = m118 | m122;
    const real v124 = ntx_scale2(v117, v121);
    const real v125 = m123 ? 0x0p+0 : v124;
    const real v126 = m119 ? 0x1p-600 : 0x1p+0;
    const real v127 = 0x1.54p+5 < v88 ? 0x1.54p+5 : v88;
    const real v128 = v127 * v127;
    const real v129 = fma(0x1.32a9435fed4e7p-20, v128, 0x1.08a001fe48b72p-11);
    const real v130 = fma(v129, v128, 0x1.fe381d916b0a1p-6);
    const real v131 = fma(0x1.1f4b94d6fa982p-15, v128, 0x1.36d094652e3c5p-8);
    const real v132 = fma(v130, v128, 0x1.055f38258df38p-1);
    const real v133 = fma(v131, v128, 0x1.2f1c1ecb9924fp-3);
    const real v134 = fma(v132, v128, 0x1.f5b985f3d7e7ep+0);
    const real v135 = fma(v133, v128, 0x1.3dcf6c8558486p+0);
    const real v136 = fma(v135, v127, v134);
    const real v137 = fma(v136, v127, 0x1.9504db2aa4879p+0);
    const real v138 = fma(0x1.1f4b94d48eafbp-15, v128, 0x1.3b4dc264396b9p-8);
    const real v139 = fma(0x1.32a943605573ep-20, v128, 0x1.09d2ab4eaae08p-11);
    const real v140 = fma(v138, v128, 0x1.421d625ed611bp-3);
    const real v141 = fma(v139, v128, 0x1.0752b05da680ep-5);
    const real v142 = fma(v140, v128, 0x1.82aa7406f0d44p+0);
    const real v143 = fma(v141, v128, 0x1.23bc41d791cbep-1);
    const real v144 = fma(v142, v128, 0x1.ae004186d573p+1);
    const real v145 = fma(v143, v128, 0x1.685169dba03bdp+1);
    const real v146 = fma(v145, v127, v144);
    const real v147 = fma(v146, v127, 0x1.fb9db22d0e56p+0);
    const real v148 = fma(v127, v147, v137);
    const real v149 = 0x1.54p+5 < v89 ? 0x1.54p+5 : v89;
    const real v150 = v149 * v149;
    const real v151 = fma(0x1.32a9435fed4e7p-20, v150, 0x1.08a001fe48b72p-11);
    const real v152 = fma(v151, v150, 0x1.fe381d916b0a1p-6);
    const real v153 = fma(0x1.1f4b94d6fa982p-15, v150, 0x1.36d094652e3c5p-8);
    const real v154 = fma(v152, v150, 0x1.055f38258df38p-1);
    const real v155 = fma(v153, v150, 0x1.2f1c1ecb9924fp-3);
    const real v156 = fma(v154, v150, 0x1.f5b985f3d7e7ep+0);
    const real v157 = fma(v155, v150, 0x1.3dcf6c8558486p+0);
    const real v158 = fma(v157, v149, v156);
    const real v159 = fma(v158, v149, 0x1.9504db2aa4879p+0);
    const real v160 = fma(0x1.1f4b94d48eafbp-15, v150, 0x1.3b4dc264396b9p-8);
    const real v161 = fma(0x1.32a943605573ep-20, v150, 0x1.09d2ab4eaae08p-11);
    const real v162 = fma(v160, v150, 0x1.421d625ed611bp-3);
    const real v163 = fma(v161, v150, 0x1.0752b05da680ep-5);
    const real v164 = fma(v162, v150, 0x1.82aa7406f0d44p+0);
    const real v165 = fma(v163, v150, 0x1.23bc41d791cbep-1);
    const real v166 = fma(v164, v150, 0x1.ae004186d573p+1);
    const real v167 = fma(v165, v150, 0x1.685169dba03bdp+1);
    const real v168 = fma(v167, v149, v166);
    const real v169 = fma(v168, v149, 0x1.fb9db22d0e56p+0);
    const real v170 = fma(v149, v169, v159);
    const real v171 = v148 * v170;
    const real v172 = 0x1p+0 / v171;
    const real v173 = v147 * v170;
    const real v174 = v173 * v172;
    const real v175 = v169 * v148;
    const real v176 = v175 * v172;
    const real v177 = v125 * v126;
    const real v178 = v28 * v71;
    const int m179 = v177 == 0x0p+0;
    const int m180 = v174 == 0x0p+0;
    const int m181 = m179 | m180;
    const real v182 = v177 * v174;
    const real v183 = m181 ? 0x0p+0 : v182;
    const int m184 = v178 < 0x0p+0;
    const real v185 = v83 - v183;
    const real v186 = m184 ? v183 : v185;
    const real v187 = v28 * v77;
    const int m188 = v176 == 0x0p+0;
    const int m189 = m179 | m188;
    const real v190 = v177 * v176;
    const real v191 = m189 ? 0x0p+0 : v190;
    const int m192 = v187 < 0x0p+0;
    const real v193 = v87 - v191;
    const real v194 = m192 ? v191 : v193;
    const real v195 = v186 - v194;
    const real v196 = fma(v28, v195, 0x0p+0);
    const real v197 = 0x1p+0 / v35;
    const real v198 = v78 * v197;
    const int m199 = v125 == 0x0p+0;
    const int m200 = m199 | m46;
    const real v201 = v125 * v44;
    const real v202 = m200 ? 0x0p+0 : v201;
    const int m203 = v198 == 0x0p+0;
    const int m204 = m199 | m203;
    const real v205 = v125 * v198;
    const real v206 = m204 ? 0x0p+0 : v205;
    const int m207 = v206 == 0x0p+0;
    const int m208 = v197 == 0x0p+0;
    const int m209 = m207 | m208;
    const real v210 = v206 * v197;
    const real v211 = m209 ? 0x0p+0 : v210;
    const real v212 = ntx_norm_cdf(v178);
    const int m213 = v212 == 0x0p+0;
    const int m214 = m80 | m213;
    const real v215 = v43 * v212;
    const real v216 = m214 ? 0x0p+0 : v215;
    const real v217 = v28 * v216;
    const int m218 = v211 == 0x0p+0;
    const int m219 = v126 == 0x0p+0;
    const int m220 = m218 | m219;
    const real v221 = v211 * v126;
    const real v222 = m220 ? 0x0p+0 : v221;
    const int m223 = v202 == 0x0p+0;
    const int m224 = m223 | m219;
    const real v225 = v202 * v126;
    const real v226 = m224 ? 0x0p+0 : v225;
    const real v227 = v33 / v44;
    const real v228 = 0x1p-1 * v227;
    const int m229 = v228 == 0x0p+0;
    const int m230 = m199 | m229;
    const real v231 = v125 * v228;
    const real v232 = m230 ? 0x0p+0 : v231;
    const int m233 = v232 == 0x0p+0;
    const int m234 = m233 | m219;
    const real v235 = v232 * v126;
    const real v236 = m234 ? 0x0p+0 : v235;
    const int m237 = v194 == 0x0p+0;
    const int m238 = m37 | m237;
    const real v239 = v32 * v194;
    const real v240 = m238 ? 0x0p+0 : v239;
    const int m241 = v186 == 0x0p+0;
    const int m242 = m37 | m241;
    const real v243 = v32 * v186;
    const real v244 = m242 ? 0x0p+0 : v243;
    const real v245 = v244 - v240;
    const real v246 = v28 * v245;
    const real v247 = v246 - v236;
    const int m248 = v196 == 0x0p+0;
    const int m249 = m38 | m248;
    const real v250 = v31 * v196;
    const real v251 = m249 ? 0x0p+0 : v250;
    const real v252 = -v251;
    const real v253 = fabs(v88);
    const real v254 = 0x1.54p+5 < v253 ? 0x1.54p+5 : v253;
    const real v255 = copysign(v254, v71);
    const real v256 = fabs(v89);
    const real v257 = 0x1.54p+5 < v256 ? 0x1.54p+5 : v256;
    const real v258 = copysign(v257, v77);
    const real v259 = v255 * v258;
    const real v260 = 0x1p+0 / v33;
    const real v261 = 0x1p+0 / v31;
    const real v262 = 0x1p-1 * v261;
    const real v263 = 0x0p+0 * v78;
    const int m264 = m199 | m208;
    const real v265 = v125 * v197;
    const real v266 = m264 ? 0x0p+0 : v265;
    const real v267 = v258 * v260;
    const int m268 = v266 == 0x0p+0;
    const int m269 = v267 == 0x0p+0;
    const int m270 = m268 | m269;
    const real v271 = v266 * v267;
    const real v272 = m270 ? 0x0p+0 : v271;
    const int m273 = v272 == 0x0p+0;
    const int m274 = m273 | m219;
    const real v275 = v272 * v126;
    const real v276 = m274 ? 0x0p+0 : v275;
    const real v277 = -v276;
    const real v278 = v259 * v260;
    const int m279 = v278 == 0x0p+0;
    const int m280 = m223 | m279;
    const real v281 = v202 * v278;
    const real v282 = m280 ? 0x0p+0 : v281;
    const int m283 = v282 == 0x0p+0;
    const int m284 = m283 | m219;
    const real v285 = v282 * v126;
    const real v286 = m284 ? 0x0p+0 : v285;
    const real v287 = v258 * v262;
    const real v288 = v263 - v287;
    const real v289 = v32 * v216;
    const real v290 = v28 * v289;
    const int m291 = v288 == 0x0p+0;
    const int m292 = m268 | m291;
    const real v293 = v266 * v288;
    const real v294 = m292 ? 0x0p+0 : v293;
    const int m295 = v294 == 0x0p+0;
    const int m296 = m295 | m219;
    const real v297 = v294 * v126;
    const real v298 = m296 ? 0x0p+0 : v297;
    const real v299 = v290 - v298;
    const real v300 = fma(v263, v255, v32);
    const real v301 = 0x1p+0 + v259;
    const real v302 = v301 * v262;
    const real v303 = v300 - v302;
    const int m304 = v303 == 0x0p+0;
    const int m305 = m223 | m304;
    const real v306 = v202 * v303;
    const real v307 = m305 ? 0x0p+0 : v306;
    const int m308 = v307 == 0x0p+0;
    const int m309 = m308 | m219;
    const real v310 = v307 * v126;
    const real v311 = m309 ? 0x0p+0 : v310;
    const real v312 = 0x1p+0 - v259;
    const real v313 = v312 * v262;
    const real v314 = v300 + v313;
    const int m315 = v314 == 0x0p+0;
    const int m316 = m218 | m315;
    const real v317 = v211 * v314;
    const real v318 = m316 ? 0x0p+0 : v317;
    const int m319 = v318 == 0x0p+0;
    const int m320 = m319 | m219;
    const real v321 = v318 * v126;
    const real v322 = m320 ? 0x0p+0 : v321;
    const real v323 = fma(v255, v78, 0x1p+0);
    const real v324 = v323 * v197;
    const int m325 = v324 == 0x0p+0;
    const int m326 = m218 | m325;
    const real v327 = v211 * v324;
    const real v328 = m326 ? 0x0p+0 : v327;
    const int m329 = v328 == 0x0p+0;
    const int m330 = m329 | m219;
    const real v331 = v328 * v126;
    const real v332 = m330 ? 0x0p+0 : v331;
    const real v333 = -v332;
    const real v334 = v259 - 0x1p+0;
    const real v335 = v334 * v260;
    const int m336 = v335 == 0x0p+0;
    const int m337 = m218 | m336;
    const real v338 = v211 * v335;
    const real v339 = m337 ? 0x0p+0 : v338;
    const int m340 = v339 == 0x0p+0;
    const int m341 = m340 | m219;
    const real v342 = v339 * v126;
    const real v343 = m341 ? 0x0p+0 : v342;
    const real v344 = v258 * v258;
    const real v345 = fma(v255, v255, v344);
    const real v346 = fma(v259, v312, v345);
    const real v347 = v260 * v260;
    const real v348 = v346 * v347;
    const int m349 = v348 == 0x0p+0;
    const int m350 = m223 | m349;
    const real v351 = v202 * v348;
    const real v352 = m350 ? 0x0p+0 : v351;
    const int m353 = v352 == 0x0p+0;
    const int m354 = m353 | m219;
    const real v355 = v352 * v126;
    const real v356 = m354 ? 0x0p+0 : v355;
    const real v357 = -v356;
    const real v358 = 0x1p+0 / v36;
    const real v359 = ntx_norm_cdf(v187);
    const int m360 = v359 == 0x0p+0;
    const int m361 = m80 | m360;
    const real v362 = v43 * v359;
    const real v363 = m361 ? 0x0p+0 : v362;
    const real v364 = -v28;
    const real v365 = v364 * v363;
    const real v366 = v78 * v358;
    const int m367 = v366 == 0x0p+0;
    const int m368 = m199 | m367;
    const real v369 = v125 * v366;
    const real v370 = m368 ? 0x0p+0 : v369;
    const int m371 = v370 == 0x0p+0;
    const int m372 = v358 == 0x0p+0;
    const int m373 = m371 | m372;
    const real v374 = v370 * v358;
    const real v375 = m373 ? 0x0p+0 : v374;
    const int m376 = v375 == 0x0p+0;
    const int m377 = m376 | m219;
    const real v378 = v375 * v126;
    const real v379 = m377 ? 0x0p+0 : v378;
    const real v380 = -v32;
    const int m381 = v380 == 0x0p+0;
    const int m382 = m381 | m38;
    const real v383 = v380 * v31;
    const real v384 = m382 ? 0x0p+0 : v383;
    const real v385 = -v384;
    const real v386 = ntx_exp(v385);
    const int m387 = v386 == 0x0p+0;
    const int m388 = m248 | m387;
    const real v389 = v196 * v386;
    const real v390 = m388 ? 0x0p+0 : v389;
    const real v391 = v196 + 0x0p+0;
    const int m392 = v391 == v391;
    const int m393 = !m392;
    const real v394 = m393 ? (real)NAN : v391;
    const real v395 = m393 ? 0x1.9p+6 : 0x0p+0;
    const real v396 = v217 + 0x0p+0;
    const int m397 = v396 == v396;
    const int m398 = !m397;
    const real v399 = m398 ? (real)NAN : v396;
    const real v400 = m398 ? 0x1.9p+6 : v395;
    const real v401 = v222 + 0x0p+0;
    const int m402 = v401 == v401;
    const int m403 = !m402;
    const real v404 = m403 ? (real)NAN : v401;
    const real v405 = m403 ? 0x1.9p+6 : v400;
    const real v406 = v226 + 0x0p+0;
    const int m407 = v406 == v406;
    const int m408 = !m407;
    const real v409 = m408 ? (real)NAN : v406;
    const real v410 = m408 ? 0x1.9p+6 : v405;
    const real v411 = v247 + 0x0p+0;
    const int m412 = v411 == v411;
    const int m413 = !m412;
    const real v414 = m413 ? (real)NAN : v411;
    const real v415 = m413 ? 0x1.9p+6 : v410;
    const real v416 = v252 + 0x0p+0;
    const int m417 = v416 == v416;
    const int m418 = !m417;
    const real v419 = m418 ? (real)NAN : v416;
    const real v420 = m418 ? 0x1.9p+6 : v415;
    const real v421 = v277 + 0x0p+0;
    const int m422 = v421 == v421;
    const int m423 = !m422;
    const real v424 = m423 ? (real)NAN : v421;
    const real v425 = m423 ? 0x1.9p+6 : v420;
    const real v426 = v286 + 0x0p+0;
    const int m427 = v426 == v426;
    const int m428 = !m427;
    const real v429 = m428 ? (real)NAN : v426;
    const real v430 = m428 ? 0x1.9p+6 : v425;
    const real v431 = v299 + 0x0p+0;
    const int m432 = v431 == v431;
    const int m433 = !m432;
    const real v434 = m433 ? (real)NAN : v431;
    const real v435 = m433 ? 0x1.9p+6 : v430;
    const real v436 = v311 + 0x0p+0;
    const int m437 = v436 == v436;
    const int m438 = !m437;
    const real v439 = m438 ? (real)NAN : v436;
    const real v440 = m438 ? 0x1.9p+6 : v435;
    const real v441 = v333 + 0x0p+0;
    const int m442 = v441 == v441;
    const int m443 = !m442;
    const real v444 = m443 ? (real)NAN : v441;
    const real v445 = m443 ? 0x1.9p+6 : v440;
    const real v446 = v343 + 0x0p+0;
    const int m447 = v446 == v446;
    const int m448 = !m447;
    const real v449 = m448 ? (real)NAN : v446;
    const real v450 = m448 ? 0x1.9p+6 : v445;
    const real v451 = v322 + 0x0p+0;
    const int m452 = v451 == v451;
    const int m453 = !m452;
    const real v454 = m453 ? (real)NAN : v451;
    const real v455 = m453 ? 0x1.9p+6 : v450;
    const real v456 = v357 + 0x0p+0;
    const int m457 = v456 == v456;
    const int m458 = !m457;
    const real v459 = m458 ? (real)NAN : v456;
    const real v460 = m458 ? 0x1.9p+6 : v455;
    const real v461 = v365 + 0x0p+0;
    const int m462 = v461 == v461;
    const int m463 = !m462;
    const real v464 = m463 ? (real)NAN : v461;
    const real v465 = m463 ? 0x1.9p+6 : v460;
    const real v466 = v379 + 0x0p+0;
    const int m467 = v466 == v466;
    const int m468 = !m467;
    const real v469 = m468 ? (real)NAN : v466;
    const real v470 = m468 ? 0x1.9p+6 : v465;
    const real v471 = v359 + 0x0p+0;
    const int m472 = v471 == v471;
    const int m473 = !m472;
    const real v474 = m473 ? (real)NAN : v471;
    const real v475 = m473 ? 0x1.9p+6 : v470;
    const real v476 = v390 + 0x0p+0;
    const int m477 = v476 == v476;
    const int m478 = !m477;
    const real v479 = m478 ? (real)NAN : v476;
    const real v480 = m478 ? 0x1.9p+6 : v475;
    const real v481 = m27 ? v394 : (real)NAN;
    const real v482 = m27 ? v399 : (real)NAN;
    const real v483 = m27 ? v404 : (real)NAN;
    const real v484 = m27 ? v409 : (real)NAN;
    const real v485 = m27 ? v414 : (real)NAN;
    const real v486 = m27 ? v419 : (real)NAN;
    const real v487 = m27 ? v424 : (real)NAN;
    const real v488 = m27 ? v429 : (real)NAN;
    const real v489 = m27 ? v434 : (real)NAN;
    const real v490 = m27 ? v439 : (real)NAN;
    const real v491 = m27 ? v444 : (real)NAN;
    const real v492 = m27 ? v449 : (real)NAN;
    const real v493 = m27 ? v454 : (real)NAN;
    const real v494 = m27 ? v459 : (real)NAN;
    const real v495 = m27 ? v464 : (real)NAN;
    const real v496 = m27 ? v469 : (real)NAN;
    const real v497 = m27 ? v474 : (real)NAN;
    const real v498 = m27 ? v479 : (real)NAN;
    const real v499 = m27 ? v480 : v26;
    out[0] = v499; /* kind */
    out[1] = v481; /* price */
    out[2] = v482; /* delta */
    out[3] = v483; /* gamma */
    out[4] = v484; /* vega */
    out[5] = v485; /* theta */
    out[6] = v486; /* rho */
    out[7] = v487; /* vanna */
    out[8] = v488; /* volga */
    out[9] = v489; /* charm */
    out[10] = v490; /* veta */
    out[11] = v491; /* speed */
    out[12] = v492; /* zomma */
    out[13] = v493; /* color */
    out[14] = v494; /* ultima */
    out[15] = v495; /* dual_delta */
    out[16] = v496; /* dual_gamma */
    out[17] = v497; /* itm_probability */
    out[18] = v498; /* undiscounted_price */
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
