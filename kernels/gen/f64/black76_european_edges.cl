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
    const real v23 = sqrt(v20);
    const int m24 = v22 == 0x0p+0;
    const int m25 = v23 == 0x0p+0;
    const int m26 = m24 | m25;
    const real v27 = v22 * v23;
    const real v28 = m26 ? 0x0p+0 : v27;
    const real v29 = ntx_ln(v18);
    const real v30 = ntx_ln(v19);
    const real v31 = v29 - v30;
    const int m32 = v20 == 0x0p+0;
    const real v33 = v31 + 0x0p+0;
    const int m34 = v33 == 0x0p+0;
    const real v35 = copysign((real)INFINITY, v33);
    const real v36 = m34 ? 0x0p+0 : v35;
    const int m37 = v33 == v33;
    const int m38 = !m37;
    const real v39 = m38 ? v33 : v36;
    const int m40 = v28 == 0x0p+0;
    const real v41 = v33 / v28;
    const real v42 = m40 ? v39 : v41;
    const real v43 = 0x1p-1 * v22;
    const real v44 = v43 * v22;
    const int m45 = v28 == (real)INFINITY;
    const real v46 = 0x0p+0 + v44;
    const int m47 = v46 == 0x0p+0;
    const real v48 = v46 * (real)INFINITY;
    const real v49 = m47 ? 0x0p+0 : v48;
    const real v50 = fma(0x1p-1, v28, v42);
    const real v51 = m45 ? v49 : v50;
    const real v52 = 0x0p+0 - v44;
    const int m53 = v52 == 0x0p+0;
    const real v54 = v52 * (real)INFINITY;
    const real v55 = m53 ? 0x0p+0 : v54;
    const real v56 = fma(-0x1p-1, v28, v42);
    const real v57 = m45 ? v55 : v56;
    const real v58 = 0x1p+0 / v28;
    const int m59 = v21 == 0x0p+0;
    const int m60 = m59 | m32;
    const real v61 = v21 * v20;
    const real v62 = m60 ? 0x0p+0 : v61;
    const real v63 = -v62;
    const real v64 = ntx_exp(v63);
    const int m65 = v18 == 0x0p+0;
    const int m66 = v64 == 0x0p+0;
    const int m67 = m65 | m66;
    const real v68 = v18 * v64;
    const real v69 = m67 ? 0x0p+0 : v68;
    const int m70 = v19 == 0x0p+0;
    const int m71 = m70 | m66;
    const real v72 = v19 * v64;
    const real v73 = m71 ? 0x0p+0 : v72;
    const real v74 = fabs(v51);
    const real v75 = fabs(v57);
    const real v76 = 0x1.54p+5 < v74 ? 0x1.54p+5 : v74;
    const real v77 = v76 * v76;
    const real v78 = fma(0x1.75d2d6d550e3p-18, v77, 0x1.e8691d0c7b3c9p-10);
    const real v79 = fma(v78, v77, 0x1.5faaf6fb0027bp-4);
    const real v80 = fma(0x1.30a13c95076fdp-13, v77, 0x1.f16d5837e7fcep-7);
    const real v81 = fma(v79, v77, 0x1.030c3f01a40f2p+0);
    const real v82 = fma(v80, v77, 0x1.648459693e1e5p-2);
    const real v83 = fma(v81, v77, 0x1.4e443567a6ef9p+1);
    const real v84 = fma(v82, v77, 0x1.0519ffc612d4ep+1);
    const real v85 = fma(v84, v76, v83);
    const real v86 = fma(v85, v76, 0x1.a6523985b77eep+0);
    const real v87 = fma(0x1.75d2d6dccfc9bp-18, v77, 0x1.e57d78bf4c6e7p-10);
    const real v88 = fma(v87, v77, 0x1.50a23230b38f3p-4);
    const real v89 = fma(0x1.30a13c6e6dc68p-13, v77, 0x1.e7e846dc6e445p-7);
    const real v90 = fma(v88, v77, 0x1.b7862cba69a71p-1);
    const real v91 = fma(v89, v77, 0x1.46e9beed37257p-2);
    const real v92 = fma(v91, v76, v90);
    const real v93 = fma(v92, v76, 0x1.7bf2eaa5bc9edp+0);
    const real v94 = v86 + v93;
    const real v95 = fma(v76, v94, 0x1.50f6abb23f689p+0);
    const real v96 = 0x1.54p+5 < v75 ? 0x1.54p+5 : v75;
    const real v97 = v96 * v96;
    const real v98 = fma(0x1.75d2d6d550e3p-18, v97, 0x1.e8691d0c7b3c9p-10);
    const real v99 = fma(v98, v97, 0x1.5faaf6fb0027bp-4);
    const real v100 = fma(0x1.30a13c95076fdp-13, v97, 0x1.f16d5837e7fcep-7);
    const real v101 = fma(v99, v97, 0x1.030c3f01a40f2p+0);
    const real v102 = fma(v100, v97, 0x1.648459693e1e5p-2);
    const real v103 = fma(v101, v97, 0x1.4e443567a6ef9p+1);
    const real v104 = fma(v102, v97, 0x1.0519ffc612d4ep+1);
    const real v105 = fma(v104, v96, v103);
    const real v106 = fma(v105, v96, 0x1.a6523985b77eep+0);
    const real v107 = fma(0x1.75d2d6dccfc9bp-18, v97, 0x1.e57d78bf4c6e7p-10);
    const real v108 = fma(v107, v97, 0x1.50a23230b38f3p-4);
    const real v109 = fma(0x1.30a13c6e6dc68p-13, v97, 0x1.e7e846dc6e445p-7);
    const real v110 = fma(v108, v97, 0x1.b7862cba69a71p-1);
    const real v111 = fma(v109, v97, 0x1.46e9beed37257p-2);
    const real v112 = fma(v111, v96, v110);
    const real v113 = fma(v112, v96, 0x1.7bf2eaa5bc9edp+0);
    const real v114 = v106 + v113;
    const real v115 = fma(v96, v114, 0x1.50f6abb23f689p+0);
    const real v116 = v95 * v115;
    const real v117 = 0x1p+0 / v116;
    const int m118 = v74 < v75;
    const real v119 = m118 ? v69 : v73;
    const real v120 = v74 < v75 ? v74 : v75;
    const real v121 = fabs(v120);
    const real v122 = 0x1.54p+5 < v121 ? 0x1.54p+5 : v121;
    const real v123 = v122 * v122;
    const real v124 = v123 * -0x1p-1;
    const real v125 = fma(v124, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v126 = v125 - 0x1.8p+52;
    const real v127 = fma(v126, -0x1.62e42fefa39efp-1, v124);
    const real v128 = v127 * v127;
    const real v129 = fma(0x1.ad7f6c633011bp-26, v128, 0x1.71df2553cf019p-19);
    const real v130 = fma(v129, v128, 0x1.a01a012a570b6p-13);
    const real v131 = fma(0x1.28ad72cc49578p-22, v128, 0x1.a0199a0c691c3p-16);
    const real v132 = fma(v130, v128, 0x1.1111111127be7p-7);
    const real v133 = fma(v131, v128, 0x1.6c16c1842a0ffp-10);
    const real v134 = fma(v132, v128, 0x1.55555555554fap-3);
    const real v135 = fma(v133, v128, 0x1.555555555087dp-5);
    const real v136 = fma(v135, v127, v134);
    const real v137 = fma(v136, v127, 0x1.000000000000ap-1);
    const real v138 = fma(v128, v137, v127);
    const real v139 = v138 + 0x1p+0;
    const real v140 = v119 * 0x1.9884533d43651p-2;
    const real v141 = v140 * v139;
    const int m142 = 0x1.54p+5 <= v122;
    const int m143 = v126 < -0x1.a6p+8;
    const real v144 = m143 ? 0x1.2cp+9 : 0x0p+0;
    const real v145 = v126 + v144;
    const int m146 = v119 == 0x0p+0;
    const int m147 = m142 | m146;
    const real v148 = ntx_scale2(v141, v145);
    const real v149 = m147 ? 0x0p+0 : v148;
    const real v150 = m143 ? 0x1p-600 : 0x1p+0;
    const real v151 = v149 * v150;
    const real v152 = v86 * v115;
    const real v153 = v152 * v117;
    const real v154 = v106 * v95;
    const real v155 = v154 * v117;
    const real v156 = v17 * v51;
    const int m157 = v151 == 0x0p+0;
    const int m158 = v153 == 0x0p+0;
    const int m159 = m157 | m158;
    const real v160 = v151 * v153;
    const real v161 = m159 ? 0x0p+0 : v160;
    const int m162 = v156 < 0x0p+0;
    const real v163 = v69 - v161;
    const real v164 = m162 ? v161 : v163;
    const real v165 = v17 * v57;
    const int m166 = v155 == 0x0p+0;
    const int m167 = m157 | m166;
    const real v168 = v151 * v155;
    const real v169 = m167 ? 0x0p+0 : v168;
    const int m170 = v165 < 0x0p+0;
    const real v171 = v73 - v169;
    const real v172 = m170 ? v169 : v171;
    const real v173 = v164 - v172;
    const real v174 = fma(v17, v173, 0x0p+0);
    const real v175 = 0x1p+0 / v18;
    const real v176 = v58 * v175;
    const int m177 = v149 == 0x0p+0;
    const int m178 = m177 | m25;
    const real v179 = v149 * v23;
    const real v180 = m178 ? 0x0p+0 : v179;
    const int m181 = v176 == 0x0p+0;
    const int m182 = m177 | m181;
    const real v183 = v149 * v176;
    const real v184 = m182 ? 0x0p+0 : v183;
    const int m185 = v184 == 0x0p+0;
    const int m186 = v175 == 0x0p+0;
    const int m187 = m185 | m186;
    const real v188 = v184 * v175;
    const real v189 = m187 ? 0x0p+0 : v188;
    const real v190 = ntx_norm_cdf(v156);
    const int m191 = v190 == 0x0p+0;
    const int m192 = m66 | m191;
    const real v193 = v64 * v190;
    const real v194 = m192 ? 0x0p+0 : v193;
    const real v195 = v17 * v194;
    const int m196 = v189 == 0x0p+0;
    const int m197 = v150 == 0x0p+0;
    const int m198 = m196 | m197;
    const real v199 = v189 * v150;
    const real v200 = m198 ? 0x0p+0 : v199;
    const int m201 = v180 == 0x0p+0;
    const int m202 = m201 | m197;
    const real v203 = v180 * v150;
    const real v204 = m202 ? 0x0p+0 : v203;
    const real v205 = v22 / v23;
    const real v206 = 0x1p-1 * v205;
    const int m207 = v206 == 0x0p+0;
    const int m208 = m177 | m207;
    const real v209 = v149 * v206;
    const real v210 = m208 ? 0x0p+0 : v209;
    const int m211 = v210 == 0x0p+0;
    const int m212 = m211 | m197;
    const real v213 = v210 * v150;
    const real v214 = m212 ? 0x0p+0 : v213;
    const int m215 = v172 == 0x0p+0;
    const int m216 = m59 | m215;
    const real v217 = v21 * v172;
    const real v218 = m216 ? 0x0p+0 : v217;
    const int m219 = v164 == 0x0p+0;
    const int m220 = m59 | m219;
    const real v221 = v21 * v164;
    const real v222 = m220 ? 0x0p+0 : v221;
    const real v223 = v222 - v218;
    const real v224 = v17 * v223;
    const real v225 = v224 - v214;
    const int m226 = v174 == 0x0p+0;
    const int m227 = m32 | m226;
    const real v228 = v20 * v174;
    const real v229 = m227 ? 0x0p+0 : v228;
    const real v230 = -v229;
    const real v231 = fabs(v74);
    const real v232 = 0x1.54p+5 < v231 ? 0x1.54p+5 : v231;
    const real v233 = copysign(v232, v51);
    const real v234 = fabs(v75);
    const real v235 = 0x1.54p+5 < v234 ? 0x1.54p+5 : v234;
    const real v236 = copysign(v235, v57);
    const real v237 = v233 * v236;
    const real v238 = 0x1p+0 / v22;
    const real v239 = 0x1p+0 / v20;
    const real v240 = 0x1p-1 * v239;
    const real v241 = 0x0p+0 * v58;
    const int m242 = m177 | m186;
    const real v243 = v149 * v175;
    const real v244 = m242 ? 0x0p+0 : v243;
    const real v245 = v236 * v238;
    const int m246 = v244 == 0x0p+0;
    const int m247 = v245 == 0x0p+0;
    const int m248 = m246 | m247;
    const real v249 = v244 * v245;
    const real v250 = m248 ? 0x0p+0 : v249;
    const int m251 = v250 == 0x0p+0;
    const int m252 = m251 | m197;
    const real v253 = v250 * v150;
    const real v254 = m252 ? 0x0p+0 : v253;
    const real v255 = -v254;
    const real v256 = v237 * v238;
    const int m257 = v256 == 0x0p+0;
    const int m258 = m201 | m257;
    const real v259 = v180 * v256;
    const real v260 = m258 ? 0x0p+0 : v259;
    const int m261 = v260 == 0x0p+0;
    const int m262 = m261 | m197;
    const real v263 = v260 * v150;
    const real v264 = m262 ? 0x0p+0 : v263;
    const real v265 = v236 * v240;
    const real v266 = v241 - v265;
    const real v267 = v21 * v194;
    const real v268 = v17 * v267;
    const int m269 = v266 == 0x0p+0;
    const int m270 = m246 | m269;
    const real v271 = v244 * v266;
    const real v272 = m270 ? 0x0p+0 : v271;
    const int m273 = v272 == 0x0p+0;
    const int m274 = m273 | m197;
    const real v275 = v272 * v150;
    const real v276 = m274 ? 0x0p+0 : v275;
    const real v277 = v268 - v276;
    const real v278 = fma(v241, v233, v21);
    const real v279 = 0x1p+0 + v237;
    const real v280 = v279 * v240;
    const real v281 = v278 - v280;
    const int m282 = v281 == 0x0p+0;
    const int m283 = m201 | m282;
    const real v284 = v180 * v281;
    const real v285 = m283 ? 0x0p+0 : v284;
    const int m286 = v285 == 0x0p+0;
    const int m287 = m286 | m197;
    const real v288 = v285 * v150;
    const real v289 = m287 ? 0x0p+0 : v288;
    const real v290 = 0x1p+0 - v237;
    const real v291 = v290 * v240;
    const real v292 = v278 + v291;
    const int m293 = v292 == 0x0p+0;
    const int m294 = m196 | m293;
    const real v295 = v189 * v292;
    const real v296 = m294 ? 0x0p+0 : v295;
    const int m297 = v296 == 0x0p+0;
    const int m298 = m297 | m197;
    const real v299 = v296 * v150;
    const real v300 = m298 ? 0x0p+0 : v299;
    const real v301 = fma(v233, v58, 0x1p+0);
    const real v302 = v301 * v175;
    const int m303 = v302 == 0x0p+0;
    const int m304 = m196 | m303;
    const real v305 = v189 * v302;
    const real v306 = m304 ? 0x0p+0 : v305;
    const int m307 = v306 == 0x0p+0;
    const int m308 = m307 | m197;
    const real v309 = v306 * v150;
    const real v310 = m308 ? 0x0p+0 : v309;
    const real v311 = -v310;
    const real v312 = v237 - 0x1p+0;
    const real v313 = v312 * v238;
    const int m314 = v313 == 0x0p+0;
    const int m315 = m196 | m314;
    const real v316 = v189 * v313;
    const real v317 = m315 ? 0x0p+0 : v316;
    const int m318 = v317 == 0x0p+0;
    const int m319 = m318 | m197;
    const real v320 = v317 * v150;
    const real v321 = m319 ? 0x0p+0 : v320;
    const real v322 = v236 * v236;
    const real v323 = fma(v233, v233, v322);
    const real v324 = fma(v237, v290, v323);
    const real v325 = v238 * v238;
    const real v326 = v324 * v325;
    const int m327 = v326 == 0x0p+0;
    const int m328 = m201 | m327;
    const real v329 = v180 * v326;
    const real v330 = m328 ? 0x0p+0 : v329;
    const int m331 = v330 == 0x0p+0;
    const int m332 = m331 | m197;
    const real v333 = v330 * v150;
    const real v334 = m332 ? 0x0p+0 : v333;
    const real v335 = -v334;
    const real v336 = 0x1p+0 / v19;
    const real v337 = ntx_norm_cdf(v165);
    const int m338 = v337 == 0x0p+0;
    const int m339 = m66 | m338;
    const real v340 = v64 * v337;
    const real v341 = m339 ? 0x0p+0 : v340;
    const real v342 = -v17;
    const real v343 = v342 * v341;
    const real v344 = v58 * v336;
    const int m345 = v344 == 0x0p+0;
    const int m346 = m177 | m345;
    const real v347 = v149 * v344;
    const real v348 = m346 ? 0x0p+0 : v347;
    const int m349 = v348 == 0x0p+0;
    const int m350 = v336 == 0x0p+0;
    const int m351 = m349 | m350;
    const real v352 = v348 * v336;
    const real v353 = m351 ? 0x0p+0 : v352;
    const int m354 = v353 == 0x0p+0;
    const int m355 = m354 | m197;
    const real v356 = v353 * v150;
    const real v357 = m355 ? 0x0p+0 : v356;
    const real v358 = -v21;
    const int m359 = v358 == 0x0p+0;
    const int m360 = m359 | m32;
    const real v361 = v358 * v20;
    const real v362 = m360 ? 0x0p+0 : v361;
    const real v363 = -v362;
    const real v364 = ntx_exp(v363);
    const int m365 = v364 == 0x0p+0;
    const int m366 = m226 | m365;
    const real v367 = v174 * v364;
    const real v368 = m366 ? 0x0p+0 : v367;
    const real v369 = v174 + 0x0p+0;
    const int m370 = v369 == v369;
    const int m371 = !m370;
    const real v372 = m371 ? (real)NAN : v369;
    const real v373 = m371 ? 0x1.9p+6 : 0x0p+0;
    const real v374 = v195 + 0x0p+0;
    const int m375 = v374 == v374;
    const int m376 = !m375;
    const real v377 = m376 ? (real)NAN : v374;
    const real v378 = m376 ? 0x1.9p+6 : v373;
    const real v379 = v200 + 0x0p+0;
    const int m380 = v379 == v379;
    const int m381 = !m380;
    const real v382 = m381 ? (real)NAN : v379;
    const real v383 = m381 ? 0x1.9p+6 : v378;
    const real v384 = v204 + 0x0p+0;
    const int m385 = v384 == v384;
    const int m386 = !m385;
    const real v387 = m386 ? (real)NAN : v384;
    const real v388 = m386 ? 0x1.9p+6 : v383;
    const real v389 = v225 + 0x0p+0;
    const int m390 = v389 == v389;
    const int m391 = !m390;
    const real v392 = m391 ? (real)NAN : v389;
    const real v393 = m391 ? 0x1.9p+6 : v388;
    const real v394 = v230 + 0x0p+0;
    const int m395 = v394 == v394;
    const int m396 = !m395;
    const real v397 = m396 ? (real)NAN : v394;
    const real v398 = m396 ? 0x1.9p+6 : v393;
    const real v399 = v255 + 0x0p+0;
    const int m400 = v399 == v399;
    const int m401 = !m400;
    const real v402 = m401 ? (real)NAN : v399;
    const real v403 = m401 ? 0x1.9p+6 : v398;
    const real v404 = v264 + 0x0p+0;
    const int m405 = v404 == v404;
    const int m406 = !m405;
    const real v407 = m406 ? (real)NAN : v404;
    const real v408 = m406 ? 0x1.9p+6 : v403;
    const real v409 = v277 + 0x0p+0;
    const int m410 = v409 == v409;
    const int m411 = !m410;
    const real v412 = m411 ? (real)NAN : v409;
    const real v413 = m411 ? 0x1.9p+6 : v408;
    const real v414 = v289 + 0x0p+0;
    const int m415 = v414 == v414;
    const int m416 = !m415;
    const real v417 = m416 ? (real)NAN : v414;
    const real v418 = m416 ? 0x1.9p+6 : v413;
    const real v419 = v311 + 0x0p+0;
    const int m420 = v419 == v419;
    const int m421 = !m420;
    const real v422 = m421 ? (real)NAN : v419;
    const real v423 = m421 ? 0x1.9p+6 : v418;
    const real v424 = v321 + 0x0p+0;
    const int m425 = v424 == v424;
    const int m426 = !m425;
    const real v427 = m426 ? (real)NAN : v424;
    const real v428 = m426 ? 0x1.9p+6 : v423;
    const real v429 = v300 + 0x0p+0;
    const int m430 = v429 == v429;
    const int m431 = !m430;
    const real v432 = m431 ? (real)NAN : v429;
    const real v433 = m431 ? 0x1.9p+6 : v428;
    const real v434 = v335 + 0x0p+0;
    const int m435 = v434 == v434;
    const int m436 = !m435;
    const real v437 = m436 ? (real)NAN : v434;
    const real v438 = m436 ? 0x1.9p+6 : v433;
    const real v439 = v343 + 0x0p+0;
    const int m440 = v439 == v439;
    const int m441 = !m440;
    const real v442 = m441 ? (real)NAN : v439;
    const real v443 = m441 ? 0x1.9p+6 : v438;
    const real v444 = v357 + 0x0p+0;
    const int m445 = v444 == v444;
    const int m446 = !m445;
    const real v447 = m446 ? (real)NAN : v444;
    const real v448 = m446 ? 0x1.9p+6 : v443;
    const real v449 = v337 + 0x0p+0;
    const int m450 = v449 == v449;
    const int m451 = !m450;
    const real v452 = m451 ? (real)NAN : v449;
    const real v453 = m451 ? 0x1.9p+6 : v448;
    const real v454 = v368 + 0x0p+0;
    const int m455 = v454 == v454;
    const int m456 = !m455;
    const real v457 = m456 ? (real)NAN : v454;
    const real v458 = m456 ? 0x1.9p+6 : v453;
    const real v459 = m16 ? v372 : (real)NAN;
    const real v460 = m16 ? v377 : (real)NAN;
    const real v461 = m16 ? v382 : (real)NAN;
    const real v462 = m16 ? v387 : (real)NAN;
    const real v463 = m16 ? v392 : (real)NAN;
    const real v464 = m16 ? v397 : (real)NAN;
    const real v465 = m16 ? v402 : (real)NAN;
    const real v466 = m16 ? v407 : (real)NAN;
    const real v467 = m16 ? v412 : (real)NAN;
    const real v468 = m16 ? v417 : (real)NAN;
    const real v469 = m16 ? v422 : (real)NAN;
    const real v470 = m16 ? v427 : (real)NAN;
    const real v471 = m16 ? v432 : (real)NAN;
    const real v472 = m16 ? v437 : (real)NAN;
    const real v473 = m16 ? v442 : (real)NAN;
    const real v474 = m16 ? v447 : (real)NAN;
    const real v475 = m16 ? v452 : (real)NAN;
    const real v476 = m16 ? v457 : (real)NAN;
    const real v477 = m16 ? v458 : v15;
    out[0] = v477; /* kind */
    out[1] = v459; /* price */
    out[2] = v460; /* delta */
    out[3] = v461; /* gamma */
    out[4] = v462; /* vega */
    out[5] = v463; /* theta */
    out[6] = v464; /* rho */
    out[7] = v465; /* vanna */
    out[8] = v466; /* volga */
    out[9] = v467; /* charm */
    out[10] = v468; /* veta */
    out[11] = v469; /* speed */
    out[12] = v470; /* zomma */
    out[13] = v471; /* color */
    out[14] = v472; /* ultima */
    out[15] = v473; /* dual_delta */
    out[16] = v474; /* dual_gamma */
    out[17] = v475; /* itm_probability */
    out[18] = v476; /* undiscounted_price */
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
