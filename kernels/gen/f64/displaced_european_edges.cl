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
    const real v37 = sqrt(v31);
    const int m38 = v33 == 0x0p+0;
    const int m39 = v37 == 0x0p+0;
    const int m40 = m38 | m39;
    const real v41 = v33 * v37;
    const real v42 = m40 ? 0x0p+0 : v41;
    const real v43 = ntx_ln(v35);
    const real v44 = ntx_ln(v36);
    const real v45 = v43 - v44;
    const int m46 = v31 == 0x0p+0;
    const real v47 = v45 + 0x0p+0;
    const int m48 = v47 == 0x0p+0;
    const real v49 = copysign((real)INFINITY, v47);
    const real v50 = m48 ? 0x0p+0 : v49;
    const int m51 = v47 == v47;
    const int m52 = !m51;
    const real v53 = m52 ? v47 : v50;
    const int m54 = v42 == 0x0p+0;
    const real v55 = v47 / v42;
    const real v56 = m54 ? v53 : v55;
    const real v57 = 0x1p-1 * v33;
    const real v58 = v57 * v33;
    const int m59 = v42 == (real)INFINITY;
    const real v60 = 0x0p+0 + v58;
    const int m61 = v60 == 0x0p+0;
    const real v62 = v60 * (real)INFINITY;
    const real v63 = m61 ? 0x0p+0 : v62;
    const real v64 = fma(0x1p-1, v42, v56);
    const real v65 = m59 ? v63 : v64;
    const real v66 = 0x0p+0 - v58;
    const int m67 = v66 == 0x0p+0;
    const real v68 = v66 * (real)INFINITY;
    const real v69 = m67 ? 0x0p+0 : v68;
    const real v70 = fma(-0x1p-1, v42, v56);
    const real v71 = m59 ? v69 : v70;
    const real v72 = 0x1p+0 / v42;
    const int m73 = v32 == 0x0p+0;
    const int m74 = m73 | m46;
    const real v75 = v32 * v31;
    const real v76 = m74 ? 0x0p+0 : v75;
    const real v77 = -v76;
    const real v78 = ntx_exp(v77);
    const int m79 = v35 == 0x0p+0;
    const int m80 = v78 == 0x0p+0;
    const int m81 = m79 | m80;
    const real v82 = v35 * v78;
    const real v83 = m81 ? 0x0p+0 : v82;
    const int m84 = v36 == 0x0p+0;
    const int m85 = m84 | m80;
    const real v86 = v36 * v78;
    const real v87 = m85 ? 0x0p+0 : v86;
    const real v88 = fabs(v65);
    const real v89 = fabs(v71);
    const real v90 = 0x1.54p+5 < v88 ? 0x1.54p+5 : v88;
    const real v91 = v90 * v90;
    const real v92 = fma(0x1.75d2d6d550e3p-18, v91, 0x1.e8691d0c7b3c9p-10);
    const real v93 = fma(v92, v91, 0x1.5faaf6fb0027bp-4);
    const real v94 = fma(0x1.30a13c95076fdp-13, v91, 0x1.f16d5837e7fcep-7);
    const real v95 = fma(v93, v91, 0x1.030c3f01a40f2p+0);
    const real v96 = fma(v94, v91, 0x1.648459693e1e5p-2);
    const real v97 = fma(v95, v91, 0x1.4e443567a6ef9p+1);
    const real v98 = fma(v96, v91, 0x1.0519ffc612d4ep+1);
    const real v99 = fma(v98, v90, v97);
    const real v100 = fma(v99, v90, 0x1.a6523985b77eep+0);
    const real v101 = fma(0x1.75d2d6dccfc9bp-18, v91, 0x1.e57d78bf4c6e7p-10);
    const real v102 = fma(v101, v91, 0x1.50a23230b38f3p-4);
    const real v103 = fma(0x1.30a13c6e6dc68p-13, v91, 0x1.e7e846dc6e445p-7);
    const real v104 = fma(v102, v91, 0x1.b7862cba69a71p-1);
    const real v105 = fma(v103, v91, 0x1.46e9beed37257p-2);
    const real v106 = fma(v105, v90, v104);
    const real v107 = fma(v106, v90, 0x1.7bf2eaa5bc9edp+0);
    const real v108 = v100 + v107;
    const real v109 = fma(v90, v108, 0x1.50f6abb23f689p+0);
    const real v110 = 0x1.54p+5 < v89 ? 0x1.54p+5 : v89;
    const real v111 = v110 * v110;
    const real v112 = fma(0x1.75d2d6d550e3p-18, v111, 0x1.e8691d0c7b3c9p-10);
    const real v113 = fma(v112, v111, 0x1.5faaf6fb0027bp-4);
    const real v114 = fma(0x1.30a13c95076fdp-13, v111, 0x1.f16d5837e7fcep-7);
    const real v115 = fma(v113, v111, 0x1.030c3f01a40f2p+0);
    const real v116 = fma(v114, v111, 0x1.648459693e1e5p-2);
    const real v117 = fma(v115, v111, 0x1.4e443567a6ef9p+1);
    const real v118 = fma(v116, v111, 0x1.0519ffc612d4ep+1);
    const real v119 = fma(v118, v110, v117);
    const real v120 = fma(v119, v110, 0x1.a6523985b77eep+0);
    const real v121 = fma(0x1.75d2d6dccfc9bp-18, v111, 0x1.e57d78bf4c6e7p-10);
    const real v122 = fma(v121, v111, 0x1.50a23230b38f3p-4);
    const real v123 = fma(0x1.30a13c6e6dc68p-13, v111, 0x1.e7e846dc6e445p-7);
    const real v124 = fma(v122, v111, 0x1.b7862cba69a71p-1);
    const real v125 = fma(v123, v111, 0x1.46e9beed37257p-2);
    const real v126 = fma(v125, v110, v124);
    const real v127 = fma(v126, v110, 0x1.7bf2eaa5bc9edp+0);
    const real v128 = v120 + v127;
    const real v129 = fma(v110, v128, 0x1.50f6abb23f689p+0);
    const real v130 = v109 * v129;
    const real v131 = 0x1p+0 / v130;
    const int m132 = v88 < v89;
    const real v133 = m132 ? v83 : v87;
    const real v134 = v88 < v89 ? v88 : v89;
    const real v135 = fabs(v134);
    const real v136 = 0x1.54p+5 < v135 ? 0x1.54p+5 : v135;
    const real v137 = v136 * v136;
    const real v138 = v137 * -0x1p-1;
    const real v139 = fma(v138, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v140 = v139 - 0x1.8p+52;
    const real v141 = fma(v140, -0x1.62e42fefa39efp-1, v138);
    const real v142 = v141 * v141;
    const real v143 = fma(0x1.ad7f6c633011bp-26, v142, 0x1.71df2553cf019p-19);
    const real v144 = fma(v143, v142, 0x1.a01a012a570b6p-13);
    const real v145 = fma(0x1.28ad72cc49578p-22, v142, 0x1.a0199a0c691c3p-16);
    const real v146 = fma(v144, v142, 0x1.1111111127be7p-7);
    const real v147 = fma(v145, v142, 0x1.6c16c1842a0ffp-10);
    const real v148 = fma(v146, v142, 0x1.55555555554fap-3);
    const real v149 = fma(v147, v142, 0x1.555555555087dp-5);
    const real v150 = fma(v149, v141, v148);
    const real v151 = fma(v150, v141, 0x1.000000000000ap-1);
    const real v152 = fma(v142, v151, v141);
    const real v153 = v152 + 0x1p+0;
    const real v154 = v133 * 0x1.9884533d43651p-2;
    const real v155 = v154 * v153;
    const int m156 = 0x1.54p+5 <= v136;
    const int m157 = v140 < -0x1.a6p+8;
    const real v158 = m157 ? 0x1.2cp+9 : 0x0p+0;
    const real v159 = v140 + v158;
    const int m160 = v133 == 0x0p+0;
    const int m161 = m156 | m160;
    const real v162 = ntx_scale2(v155, v159);
    const real v163 = m161 ? 0x0p+0 : v162;
    const real v164 = m157 ? 0x1p-600 : 0x1p+0;
    const real v165 = v163 * v164;
    const real v166 = v100 * v129;
    const real v167 = v166 * v131;
    const real v168 = v120 * v109;
    const real v169 = v168 * v131;
    const real v170 = v28 * v65;
    const int m171 = v165 == 0x0p+0;
    const int m172 = v167 == 0x0p+0;
    const int m173 = m171 | m172;
    const real v174 = v165 * v167;
    const real v175 = m173 ? 0x0p+0 : v174;
    const int m176 = v170 < 0x0p+0;
    const real v177 = v83 - v175;
    const real v178 = m176 ? v175 : v177;
    const real v179 = v28 * v71;
    const int m180 = v169 == 0x0p+0;
    const int m181 = m171 | m180;
    const real v182 = v165 * v169;
    const real v183 = m181 ? 0x0p+0 : v182;
    const int m184 = v179 < 0x0p+0;
    const real v185 = v87 - v183;
    const real v186 = m184 ? v183 : v185;
    const real v187 = v178 - v186;
    const real v188 = fma(v28, v187, 0x0p+0);
    const real v189 = 0x1p+0 / v35;
    const real v190 = v72 * v189;
    const int m191 = v163 == 0x0p+0;
    const int m192 = m191 | m39;
    const real v193 = v163 * v37;
    const real v194 = m192 ? 0x0p+0 : v193;
    const int m195 = v190 == 0x0p+0;
    const int m196 = m191 | m195;
    const real v197 = v163 * v190;
    const real v198 = m196 ? 0x0p+0 : v197;
    const int m199 = v198 == 0x0p+0;
    const int m200 = v189 == 0x0p+0;
    const int m201 = m199 | m200;
    const real v202 = v198 * v189;
    const real v203 = m201 ? 0x0p+0 : v202;
    const real v204 = ntx_norm_cdf(v170);
    const int m205 = v204 == 0x0p+0;
    const int m206 = m80 | m205;
    const real v207 = v78 * v204;
    const real v208 = m206 ? 0x0p+0 : v207;
    const real v209 = v28 * v208;
    const int m210 = v203 == 0x0p+0;
    const int m211 = v164 == 0x0p+0;
    const int m212 = m210 | m211;
    const real v213 = v203 * v164;
    const real v214 = m212 ? 0x0p+0 : v213;
    const int m215 = v194 == 0x0p+0;
    const int m216 = m215 | m211;
    const real v217 = v194 * v164;
    const real v218 = m216 ? 0x0p+0 : v217;
    const real v219 = v33 / v37;
    const real v220 = 0x1p-1 * v219;
    const int m221 = v220 == 0x0p+0;
    const int m222 = m191 | m221;
    const real v223 = v163 * v220;
    const real v224 = m222 ? 0x0p+0 : v223;
    const int m225 = v224 == 0x0p+0;
    const int m226 = m225 | m211;
    const real v227 = v224 * v164;
    const real v228 = m226 ? 0x0p+0 : v227;
    const int m229 = v186 == 0x0p+0;
    const int m230 = m73 | m229;
    const real v231 = v32 * v186;
    const real v232 = m230 ? 0x0p+0 : v231;
    const int m233 = v178 == 0x0p+0;
    const int m234 = m73 | m233;
    const real v235 = v32 * v178;
    const real v236 = m234 ? 0x0p+0 : v235;
    const real v237 = v236 - v232;
    const real v238 = v28 * v237;
    const real v239 = v238 - v228;
    const int m240 = v188 == 0x0p+0;
    const int m241 = m46 | m240;
    const real v242 = v31 * v188;
    const real v243 = m241 ? 0x0p+0 : v242;
    const real v244 = -v243;
    const real v245 = fabs(v88);
    const real v246 = 0x1.54p+5 < v245 ? 0x1.54p+5 : v245;
    const real v247 = copysign(v246, v65);
    const real v248 = fabs(v89);
    const real v249 = 0x1.54p+5 < v248 ? 0x1.54p+5 : v248;
    const real v250 = copysign(v249, v71);
    const real v251 = v247 * v250;
    const real v252 = 0x1p+0 / v33;
    const real v253 = 0x1p+0 / v31;
    const real v254 = 0x1p-1 * v253;
    const real v255 = 0x0p+0 * v72;
    const int m256 = m191 | m200;
    const real v257 = v163 * v189;
    const real v258 = m256 ? 0x0p+0 : v257;
    const real v259 = v250 * v252;
    const int m260 = v258 == 0x0p+0;
    const int m261 = v259 == 0x0p+0;
    const int m262 = m260 | m261;
    const real v263 = v258 * v259;
    const real v264 = m262 ? 0x0p+0 : v263;
    const int m265 = v264 == 0x0p+0;
    const int m266 = m265 | m211;
    const real v267 = v264 * v164;
    const real v268 = m266 ? 0x0p+0 : v267;
    const real v269 = -v268;
    const real v270 = v251 * v252;
    const int m271 = v270 == 0x0p+0;
    const int m272 = m215 | m271;
    const real v273 = v194 * v270;
    const real v274 = m272 ? 0x0p+0 : v273;
    const int m275 = v274 == 0x0p+0;
    const int m276 = m275 | m211;
    const real v277 = v274 * v164;
    const real v278 = m276 ? 0x0p+0 : v277;
    const real v279 = v250 * v254;
    const real v280 = v255 - v279;
    const real v281 = v32 * v208;
    const real v282 = v28 * v281;
    const int m283 = v280 == 0x0p+0;
    const int m284 = m260 | m283;
    const real v285 = v258 * v280;
    const real v286 = m284 ? 0x0p+0 : v285;
    const int m287 = v286 == 0x0p+0;
    const int m288 = m287 | m211;
    const real v289 = v286 * v164;
    const real v290 = m288 ? 0x0p+0 : v289;
    const real v291 = v282 - v290;
    const real v292 = fma(v255, v247, v32);
    const real v293 = 0x1p+0 + v251;
    const real v294 = v293 * v254;
    const real v295 = v292 - v294;
    const int m296 = v295 == 0x0p+0;
    const int m297 = m215 | m296;
    const real v298 = v194 * v295;
    const real v299 = m297 ? 0x0p+0 : v298;
    const int m300 = v299 == 0x0p+0;
    const int m301 = m300 | m211;
    const real v302 = v299 * v164;
    const real v303 = m301 ? 0x0p+0 : v302;
    const real v304 = 0x1p+0 - v251;
    const real v305 = v304 * v254;
    const real v306 = v292 + v305;
    const int m307 = v306 == 0x0p+0;
    const int m308 = m210 | m307;
    const real v309 = v203 * v306;
    const real v310 = m308 ? 0x0p+0 : v309;
    const int m311 = v310 == 0x0p+0;
    const int m312 = m311 | m211;
    const real v313 = v310 * v164;
    const real v314 = m312 ? 0x0p+0 : v313;
    const real v315 = fma(v247, v72, 0x1p+0);
    const real v316 = v315 * v189;
    const int m317 = v316 == 0x0p+0;
    const int m318 = m210 | m317;
    const real v319 = v203 * v316;
    const real v320 = m318 ? 0x0p+0 : v319;
    const int m321 = v320 == 0x0p+0;
    const int m322 = m321 | m211;
    const real v323 = v320 * v164;
    const real v324 = m322 ? 0x0p+0 : v323;
    const real v325 = -v324;
    const real v326 = v251 - 0x1p+0;
    const real v327 = v326 * v252;
    const int m328 = v327 == 0x0p+0;
    const int m329 = m210 | m328;
    const real v330 = v203 * v327;
    const real v331 = m329 ? 0x0p+0 : v330;
    const int m332 = v331 == 0x0p+0;
    const int m333 = m332 | m211;
    const real v334 = v331 * v164;
    const real v335 = m333 ? 0x0p+0 : v334;
    const real v336 = v250 * v250;
    const real v337 = fma(v247, v247, v336);
    const real v338 = fma(v251, v304, v337);
    const real v339 = v252 * v252;
    const real v340 = v338 * v339;
    const int m341 = v340 == 0x0p+0;
    const int m342 = m215 | m341;
    const real v343 = v194 * v340;
    const real v344 = m342 ? 0x0p+0 : v343;
    const int m345 = v344 == 0x0p+0;
    const int m346 = m345 | m211;
    const real v347 = v344 * v164;
    const real v348 = m346 ? 0x0p+0 : v347;
    const real v349 = -v348;
    const real v350 = 0x1p+0 / v36;
    const real v351 = ntx_norm_cdf(v179);
    const int m352 = v351 == 0x0p+0;
    const int m353 = m80 | m352;
    const real v354 = v78 * v351;
    const real v355 = m353 ? 0x0p+0 : v354;
    const real v356 = -v28;
    const real v357 = v356 * v355;
    const real v358 = v72 * v350;
    const int m359 = v358 == 0x0p+0;
    const int m360 = m191 | m359;
    const real v361 = v163 * v358;
    const real v362 = m360 ? 0x0p+0 : v361;
    const int m363 = v362 == 0x0p+0;
    const int m364 = v350 == 0x0p+0;
    const int m365 = m363 | m364;
    const real v366 = v362 * v350;
    const real v367 = m365 ? 0x0p+0 : v366;
    const int m368 = v367 == 0x0p+0;
    const int m369 = m368 | m211;
    const real v370 = v367 * v164;
    const real v371 = m369 ? 0x0p+0 : v370;
    const real v372 = -v32;
    const int m373 = v372 == 0x0p+0;
    const int m374 = m373 | m46;
    const real v375 = v372 * v31;
    const real v376 = m374 ? 0x0p+0 : v375;
    const real v377 = -v376;
    const real v378 = ntx_exp(v377);
    const int m379 = v378 == 0x0p+0;
    const int m380 = m240 | m379;
    const real v381 = v188 * v378;
    const real v382 = m380 ? 0x0p+0 : v381;
    const real v383 = v188 + 0x0p+0;
    const int m384 = v383 == v383;
    const int m385 = !m384;
    const real v386 = m385 ? (real)NAN : v383;
    const real v387 = m385 ? 0x1.9p+6 : 0x0p+0;
    const real v388 = v209 + 0x0p+0;
    const int m389 = v388 == v388;
    const int m390 = !m389;
    const real v391 = m390 ? (real)NAN : v388;
    const real v392 = m390 ? 0x1.9p+6 : v387;
    const real v393 = v214 + 0x0p+0;
    const int m394 = v393 == v393;
    const int m395 = !m394;
    const real v396 = m395 ? (real)NAN : v393;
    const real v397 = m395 ? 0x1.9p+6 : v392;
    const real v398 = v218 + 0x0p+0;
    const int m399 = v398 == v398;
    const int m400 = !m399;
    const real v401 = m400 ? (real)NAN : v398;
    const real v402 = m400 ? 0x1.9p+6 : v397;
    const real v403 = v239 + 0x0p+0;
    const int m404 = v403 == v403;
    const int m405 = !m404;
    const real v406 = m405 ? (real)NAN : v403;
    const real v407 = m405 ? 0x1.9p+6 : v402;
    const real v408 = v244 + 0x0p+0;
    const int m409 = v408 == v408;
    const int m410 = !m409;
    const real v411 = m410 ? (real)NAN : v408;
    const real v412 = m410 ? 0x1.9p+6 : v407;
    const real v413 = v269 + 0x0p+0;
    const int m414 = v413 == v413;
    const int m415 = !m414;
    const real v416 = m415 ? (real)NAN : v413;
    const real v417 = m415 ? 0x1.9p+6 : v412;
    const real v418 = v278 + 0x0p+0;
    const int m419 = v418 == v418;
    const int m420 = !m419;
    const real v421 = m420 ? (real)NAN : v418;
    const real v422 = m420 ? 0x1.9p+6 : v417;
    const real v423 = v291 + 0x0p+0;
    const int m424 = v423 == v423;
    const int m425 = !m424;
    const real v426 = m425 ? (real)NAN : v423;
    const real v427 = m425 ? 0x1.9p+6 : v422;
    const real v428 = v303 + 0x0p+0;
    const int m429 = v428 == v428;
    const int m430 = !m429;
    const real v431 = m430 ? (real)NAN : v428;
    const real v432 = m430 ? 0x1.9p+6 : v427;
    const real v433 = v325 + 0x0p+0;
    const int m434 = v433 == v433;
    const int m435 = !m434;
    const real v436 = m435 ? (real)NAN : v433;
    const real v437 = m435 ? 0x1.9p+6 : v432;
    const real v438 = v335 + 0x0p+0;
    const int m439 = v438 == v438;
    const int m440 = !m439;
    const real v441 = m440 ? (real)NAN : v438;
    const real v442 = m440 ? 0x1.9p+6 : v437;
    const real v443 = v314 + 0x0p+0;
    const int m444 = v443 == v443;
    const int m445 = !m444;
    const real v446 = m445 ? (real)NAN : v443;
    const real v447 = m445 ? 0x1.9p+6 : v442;
    const real v448 = v349 + 0x0p+0;
    const int m449 = v448 == v448;
    const int m450 = !m449;
    const real v451 = m450 ? (real)NAN : v448;
    const real v452 = m450 ? 0x1.9p+6 : v447;
    const real v453 = v357 + 0x0p+0;
    const int m454 = v453 == v453;
    const int m455 = !m454;
    const real v456 = m455 ? (real)NAN : v453;
    const real v457 = m455 ? 0x1.9p+6 : v452;
    const real v458 = v371 + 0x0p+0;
    const int m459 = v458 == v458;
    const int m460 = !m459;
    const real v461 = m460 ? (real)NAN : v458;
    const real v462 = m460 ? 0x1.9p+6 : v457;
    const real v463 = v351 + 0x0p+0;
    const int m464 = v463 == v463;
    const int m465 = !m464;
    const real v466 = m465 ? (real)NAN : v463;
    const real v467 = m465 ? 0x1.9p+6 : v462;
    const real v468 = v382 + 0x0p+0;
    const int m469 = v468 == v468;
    const int m470 = !m469;
    const real v471 = m470 ? (real)NAN : v468;
    const real v472 = m470 ? 0x1.9p+6 : v467;
    const real v473 = m27 ? v386 : (real)NAN;
    const real v474 = m27 ? v391 : (real)NAN;
    const real v475 = m27 ? v396 : (real)NAN;
    const real v476 = m27 ? v401 : (real)NAN;
    const real v477 = m27 ? v406 : (real)NAN;
    const real v478 = m27 ? v411 : (real)NAN;
    const real v479 = m27 ? v416 : (real)NAN;
    const real v480 = m27 ? v421 : (real)NAN;
    const real v481 = m27 ? v426 : (real)NAN;
    const real v482 = m27 ? v431 : (real)NAN;
    const real v483 = m27 ? v436 : (real)NAN;
    const real v484 = m27 ? v441 : (real)NAN;
    const real v485 = m27 ? v446 : (real)NAN;
    const real v486 = m27 ? v451 : (real)NAN;
    const real v487 = m27 ? v456 : (real)NAN;
    const real v488 = m27 ? v461 : (real)NAN;
    const real v489 = m27 ? v466 : (real)NAN;
    const real v490 = m27 ? v471 : (real)NAN;
    const real v491 = m27 ? v472 : v26;
    out[0] = v491; /* kind */
    out[1] = v473; /* price */
    out[2] = v474; /* delta */
    out[3] = v475; /* gamma */
    out[4] = v476; /* vega */
    out[5] = v477; /* theta */
    out[6] = v478; /* rho */
    out[7] = v479; /* vanna */
    out[8] = v480; /* volga */
    out[9] = v481; /* charm */
    out[10] = v482; /* veta */
    out[11] = v483; /* speed */
    out[12] = v484; /* zomma */
    out[13] = v485; /* color */
    out[14] = v486; /* ultima */
    out[15] = v487; /* dual_delta */
    out[16] = v488; /* dual_gamma */
    out[17] = v489; /* itm_probability */
    out[18] = v490; /* undiscounted_price */
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
