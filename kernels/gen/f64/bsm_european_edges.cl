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
    const real v27 = sqrt(v23);
    const int m28 = v26 == 0x0p+0;
    const int m29 = v27 == 0x0p+0;
    const int m30 = m28 | m29;
    const real v31 = v26 * v27;
    const real v32 = m30 ? 0x0p+0 : v31;
    const real v33 = v24 - v25;
    const real v34 = ntx_ln(v21);
    const real v35 = ntx_ln(v22);
    const real v36 = v34 - v35;
    const int m37 = v33 == 0x0p+0;
    const int m38 = v23 == 0x0p+0;
    const int m39 = m37 | m38;
    const real v40 = v33 * v23;
    const real v41 = m39 ? 0x0p+0 : v40;
    const real v42 = v36 + v41;
    const int m43 = v42 == 0x0p+0;
    const real v44 = copysign((real)INFINITY, v42);
    const real v45 = m43 ? 0x0p+0 : v44;
    const int m46 = v42 == v42;
    const int m47 = !m46;
    const real v48 = m47 ? v42 : v45;
    const int m49 = v32 == 0x0p+0;
    const real v50 = v42 / v32;
    const real v51 = m49 ? v48 : v50;
    const real v52 = 0x1p-1 * v26;
    const real v53 = v52 * v26;
    const int m54 = v32 == (real)INFINITY;
    const real v55 = v33 + v53;
    const int m56 = v55 == 0x0p+0;
    const real v57 = v55 * (real)INFINITY;
    const real v58 = m56 ? 0x0p+0 : v57;
    const real v59 = fma(0x1p-1, v32, v51);
    const real v60 = m54 ? v58 : v59;
    const real v61 = v33 - v53;
    const int m62 = v61 == 0x0p+0;
    const real v63 = v61 * (real)INFINITY;
    const real v64 = m62 ? 0x0p+0 : v63;
    const real v65 = fma(-0x1p-1, v32, v51);
    const real v66 = m54 ? v64 : v65;
    const real v67 = 0x1p+0 / v32;
    const int m68 = v25 == 0x0p+0;
    const int m69 = m68 | m38;
    const real v70 = v25 * v23;
    const real v71 = m69 ? 0x0p+0 : v70;
    const real v72 = -v71;
    const real v73 = ntx_exp(v72);
    const int m74 = v21 == 0x0p+0;
    const int m75 = v73 == 0x0p+0;
    const int m76 = m74 | m75;
    const real v77 = v21 * v73;
    const real v78 = m76 ? 0x0p+0 : v77;
    const int m79 = v24 == 0x0p+0;
    const int m80 = m79 | m38;
    const real v81 = v24 * v23;
    const real v82 = m80 ? 0x0p+0 : v81;
    const real v83 = -v82;
    const real v84 = ntx_exp(v83);
    const int m85 = v22 == 0x0p+0;
    const int m86 = v84 == 0x0p+0;
    const int m87 = m85 | m86;
    const real v88 = v22 * v84;
    const real v89 = m87 ? 0x0p+0 : v88;
    const real v90 = fabs(v60);
    const real v91 = fabs(v66);
    const real v92 = 0x1.54p+5 < v90 ? 0x1.54p+5 : v90;
    const real v93 = v92 * v92;
    const real v94 = fma(0x1.75d2d6d550e3p-18, v93, 0x1.e8691d0c7b3c9p-10);
    const real v95 = fma(v94, v93, 0x1.5faaf6fb0027bp-4);
    const real v96 = fma(0x1.30a13c95076fdp-13, v93, 0x1.f16d5837e7fcep-7);
    const real v97 = fma(v95, v93, 0x1.030c3f01a40f2p+0);
    const real v98 = fma(v96, v93, 0x1.648459693e1e5p-2);
    const real v99 = fma(v97, v93, 0x1.4e443567a6ef9p+1);
    const real v100 = fma(v98, v93, 0x1.0519ffc612d4ep+1);
    const real v101 = fma(v100, v92, v99);
    const real v102 = fma(v101, v92, 0x1.a6523985b77eep+0);
    const real v103 = fma(0x1.75d2d6dccfc9bp-18, v93, 0x1.e57d78bf4c6e7p-10);
    const real v104 = fma(v103, v93, 0x1.50a23230b38f3p-4);
    const real v105 = fma(0x1.30a13c6e6dc68p-13, v93, 0x1.e7e846dc6e445p-7);
    const real v106 = fma(v104, v93, 0x1.b7862cba69a71p-1);
    const real v107 = fma(v105, v93, 0x1.46e9beed37257p-2);
    const real v108 = fma(v107, v92, v106);
    const real v109 = fma(v108, v92, 0x1.7bf2eaa5bc9edp+0);
    const real v110 = v102 + v109;
    const real v111 = fma(v92, v110, 0x1.50f6abb23f689p+0);
    const real v112 = 0x1.54p+5 < v91 ? 0x1.54p+5 : v91;
    const real v113 = v112 * v112;
    const real v114 = fma(0x1.75d2d6d550e3p-18, v113, 0x1.e8691d0c7b3c9p-10);
    const real v115 = fma(v114, v113, 0x1.5faaf6fb0027bp-4);
    const real v116 = fma(0x1.30a13c95076fdp-13, v113, 0x1.f16d5837e7fcep-7);
    const real v117 = fma(v115, v113, 0x1.030c3f01a40f2p+0);
    const real v118 = fma(v116, v113, 0x1.648459693e1e5p-2);
    const real v119 = fma(v117, v113, 0x1.4e443567a6ef9p+1);
    const real v120 = fma(v118, v113, 0x1.0519ffc612d4ep+1);
    const real v121 = fma(v120, v112, v119);
    const real v122 = fma(v121, v112, 0x1.a6523985b77eep+0);
    const real v123 = fma(0x1.75d2d6dccfc9bp-18, v113, 0x1.e57d78bf4c6e7p-10);
    const real v124 = fma(v123, v113, 0x1.50a23230b38f3p-4);
    const real v125 = fma(0x1.30a13c6e6dc68p-13, v113, 0x1.e7e846dc6e445p-7);
    const real v126 = fma(v124, v113, 0x1.b7862cba69a71p-1);
    const real v127 = fma(v125, v113, 0x1.46e9beed37257p-2);
    const real v128 = fma(v127, v112, v126);
    const real v129 = fma(v128, v112, 0x1.7bf2eaa5bc9edp+0);
    const real v130 = v122 + v129;
    const real v131 = fma(v112, v130, 0x1.50f6abb23f689p+0);
    const real v132 = v111 * v131;
    const real v133 = 0x1p+0 / v132;
    const int m134 = v90 < v91;
    const real v135 = m134 ? v78 : v89;
    const real v136 = v90 < v91 ? v90 : v91;
    const real v137 = fabs(v136);
    const real v138 = 0x1.54p+5 < v137 ? 0x1.54p+5 : v137;
    const real v139 = v138 * v138;
    const real v140 = v139 * -0x1p-1;
    const real v141 = fma(v140, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v142 = v141 - 0x1.8p+52;
    const real v143 = fma(v142, -0x1.62e42fefa39efp-1, v140);
    const real v144 = v143 * v143;
    const real v145 = fma(0x1.ad7f6c633011bp-26, v144, 0x1.71df2553cf019p-19);
    const real v146 = fma(v145, v144, 0x1.a01a012a570b6p-13);
    const real v147 = fma(0x1.28ad72cc49578p-22, v144, 0x1.a0199a0c691c3p-16);
    const real v148 = fma(v146, v144, 0x1.1111111127be7p-7);
    const real v149 = fma(v147, v144, 0x1.6c16c1842a0ffp-10);
    const real v150 = fma(v148, v144, 0x1.55555555554fap-3);
    const real v151 = fma(v149, v144, 0x1.555555555087dp-5);
    const real v152 = fma(v151, v143, v150);
    const real v153 = fma(v152, v143, 0x1.000000000000ap-1);
    const real v154 = fma(v144, v153, v143);
    const real v155 = v154 + 0x1p+0;
    const real v156 = v135 * 0x1.9884533d43651p-2;
    const real v157 = v156 * v155;
    const int m158 = 0x1.54p+5 <= v138;
    const int m159 = v142 < -0x1.a6p+8;
    const real v160 = m159 ? 0x1.2cp+9 : 0x0p+0;
    const real v161 = v142 + v160;
    const int m162 = v135 == 0x0p+0;
    const int m163 = m158 | m162;
    const real v164 = ntx_scale2(v157, v161);
    const real v165 = m163 ? 0x0p+0 : v164;
    const real v166 = m159 ? 0x1p-600 : 0x1p+0;
    const real v167 = v165 * v166;
    const real v168 = v102 * v131;
    const real v169 = v168 * v133;
    const real v170 = v122 * v111;
    const real v171 = v170 * v133;
    const real v172 = v20 * v60;
    const int m173 = v167 == 0x0p+0;
    const int m174 = v169 == 0x0p+0;
    const int m175 = m173 | m174;
    const real v176 = v167 * v169;
    const real v177 = m175 ? 0x0p+0 : v176;
    const int m178 = v172 < 0x0p+0;
    const real v179 = v78 - v177;
    const real v180 = m178 ? v177 : v179;
    const real v181 = v20 * v66;
    const int m182 = v171 == 0x0p+0;
    const int m183 = m173 | m182;
    const real v184 = v167 * v171;
    const real v185 = m183 ? 0x0p+0 : v184;
    const int m186 = v181 < 0x0p+0;
    const real v187 = v89 - v185;
    const real v188 = m186 ? v185 : v187;
    const real v189 = v180 - v188;
    const real v190 = fma(v20, v189, 0x0p+0);
    const real v191 = 0x1p+0 / v21;
    const real v192 = v67 * v191;
    const int m193 = v165 == 0x0p+0;
    const int m194 = m193 | m29;
    const real v195 = v165 * v27;
    const real v196 = m194 ? 0x0p+0 : v195;
    const int m197 = v192 == 0x0p+0;
    const int m198 = m193 | m197;
    const real v199 = v165 * v192;
    const real v200 = m198 ? 0x0p+0 : v199;
    const int m201 = v200 == 0x0p+0;
    const int m202 = v191 == 0x0p+0;
    const int m203 = m201 | m202;
    const real v204 = v200 * v191;
    const real v205 = m203 ? 0x0p+0 : v204;
    const real v206 = ntx_norm_cdf(v172);
    const int m207 = v206 == 0x0p+0;
    const int m208 = m75 | m207;
    const real v209 = v73 * v206;
    const real v210 = m208 ? 0x0p+0 : v209;
    const real v211 = v20 * v210;
    const int m212 = v205 == 0x0p+0;
    const int m213 = v166 == 0x0p+0;
    const int m214 = m212 | m213;
    const real v215 = v205 * v166;
    const real v216 = m214 ? 0x0p+0 : v215;
    const int m217 = v196 == 0x0p+0;
    const int m218 = m217 | m213;
    const real v219 = v196 * v166;
    const real v220 = m218 ? 0x0p+0 : v219;
    const real v221 = v26 / v27;
    const real v222 = 0x1p-1 * v221;
    const int m223 = v222 == 0x0p+0;
    const int m224 = m193 | m223;
    const real v225 = v165 * v222;
    const real v226 = m224 ? 0x0p+0 : v225;
    const int m227 = v226 == 0x0p+0;
    const int m228 = m227 | m213;
    const real v229 = v226 * v166;
    const real v230 = m228 ? 0x0p+0 : v229;
    const int m231 = v188 == 0x0p+0;
    const int m232 = m79 | m231;
    const real v233 = v24 * v188;
    const real v234 = m232 ? 0x0p+0 : v233;
    const int m235 = v180 == 0x0p+0;
    const int m236 = m68 | m235;
    const real v237 = v25 * v180;
    const real v238 = m236 ? 0x0p+0 : v237;
    const real v239 = v238 - v234;
    const real v240 = v20 * v239;
    const real v241 = v240 - v230;
    const int m242 = m38 | m231;
    const real v243 = v23 * v188;
    const real v244 = m242 ? 0x0p+0 : v243;
    const real v245 = v20 * v244;
    const real v246 = -v20;
    const int m247 = m38 | m235;
    const real v248 = v23 * v180;
    const real v249 = m247 ? 0x0p+0 : v248;
    const real v250 = v246 * v249;
    const real v251 = fabs(v90);
    const real v252 = 0x1.54p+5 < v251 ? 0x1.54p+5 : v251;
    const real v253 = copysign(v252, v60);
    const real v254 = fabs(v91);
    const real v255 = 0x1.54p+5 < v254 ? 0x1.54p+5 : v254;
    const real v256 = copysign(v255, v66);
    const real v257 = v253 * v256;
    const real v258 = 0x1p+0 / v26;
    const real v259 = 0x1p+0 / v23;
    const real v260 = 0x1p-1 * v259;
    const real v261 = v33 * v67;
    const int m262 = m193 | m202;
    const real v263 = v165 * v191;
    const real v264 = m262 ? 0x0p+0 : v263;
    const real v265 = v256 * v258;
    const int m266 = v264 == 0x0p+0;
    const int m267 = v265 == 0x0p+0;
    const int m268 = m266 | m267;
    const real v269 = v264 * v265;
    const real v270 = m268 ? 0x0p+0 : v269;
    const int m271 = v270 == 0x0p+0;
    const int m272 = m271 | m213;
    const real v273 = v270 * v166;
    const real v274 = m272 ? 0x0p+0 : v273;
    const real v275 = -v274;
    const real v276 = v257 * v258;
    const int m277 = v276 == 0x0p+0;
    const int m278 = m217 | m277;
    const real v279 = v196 * v276;
    const real v280 = m278 ? 0x0p+0 : v279;
    const int m281 = v280 == 0x0p+0;
    const int m282 = m281 | m213;
    const real v283 = v280 * v166;
    const real v284 = m282 ? 0x0p+0 : v283;
    const real v285 = v256 * v260;
    const real v286 = v261 - v285;
    const real v287 = v25 * v210;
    const real v288 = v20 * v287;
    const int m289 = v286 == 0x0p+0;
    const int m290 = m266 | m289;
    const real v291 = v264 * v286;
    const real v292 = m290 ? 0x0p+0 : v291;
    const int m293 = v292 == 0x0p+0;
    const int m294 = m293 | m213;
    const real v295 = v292 * v166;
    const real v296 = m294 ? 0x0p+0 : v295;
    const real v297 = v288 - v296;
    const real v298 = fma(v261, v253, v25);
    const real v299 = 0x1p+0 + v257;
    const real v300 = v299 * v260;
    const real v301 = v298 - v300;
    const int m302 = v301 == 0x0p+0;
    const int m303 = m217 | m302;
    const real v304 = v196 * v301;
    const real v305 = m303 ? 0x0p+0 : v304;
    const int m306 = v305 == 0x0p+0;
    const int m307 = m306 | m213;
    const real v308 = v305 * v166;
    const real v309 = m307 ? 0x0p+0 : v308;
    const real v310 = 0x1p+0 - v257;
    const real v311 = v310 * v260;
    const real v312 = v298 + v311;
    const int m313 = v312 == 0x0p+0;
    const int m314 = m212 | m313;
    const real v315 = v205 * v312;
    const real v316 = m314 ? 0x0p+0 : v315;
    const int m317 = v316 == 0x0p+0;
    const int m318 = m317 | m213;
    const real v319 = v316 * v166;
    const real v320 = m318 ? 0x0p+0 : v319;
    const real v321 = fma(v253, v67, 0x1p+0);
    const real v322 = v321 * v191;
    const int m323 = v322 == 0x0p+0;
    const int m324 = m212 | m323;
    const real v325 = v205 * v322;
    const real v326 = m324 ? 0x0p+0 : v325;
    const int m327 = v326 == 0x0p+0;
    const int m328 = m327 | m213;
    const real v329 = v326 * v166;
    const real v330 = m328 ? 0x0p+0 : v329;
    const real v331 = -v330;
    const real v332 = v257 - 0x1p+0;
    const real v333 = v332 * v258;
    const int m334 = v333 == 0x0p+0;
    const int m335 = m212 | m334;
    const real v336 = v205 * v333;
    const real v337 = m335 ? 0x0p+0 : v336;
    const int m338 = v337 == 0x0p+0;
    const int m339 = m338 | m213;
    const real v340 = v337 * v166;
    const real v341 = m339 ? 0x0p+0 : v340;
    const real v342 = v256 * v256;
    const real v343 = fma(v253, v253, v342);
    const real v344 = fma(v257, v310, v343);
    const real v345 = v258 * v258;
    const real v346 = v344 * v345;
    const int m347 = v346 == 0x0p+0;
    const int m348 = m217 | m347;
    const real v349 = v196 * v346;
    const real v350 = m348 ? 0x0p+0 : v349;
    const int m351 = v350 == 0x0p+0;
    const int m352 = m351 | m213;
    const real v353 = v350 * v166;
    const real v354 = m352 ? 0x0p+0 : v353;
    const real v355 = -v354;
    const real v356 = 0x1p+0 / v22;
    const real v357 = ntx_norm_cdf(v181);
    const int m358 = v357 == 0x0p+0;
    const int m359 = m86 | m358;
    const real v360 = v84 * v357;
    const real v361 = m359 ? 0x0p+0 : v360;
    const real v362 = v246 * v361;
    const real v363 = v67 * v356;
    const int m364 = v363 == 0x0p+0;
    const int m365 = m193 | m364;
    const real v366 = v165 * v363;
    const real v367 = m365 ? 0x0p+0 : v366;
    const int m368 = v367 == 0x0p+0;
    const int m369 = v356 == 0x0p+0;
    const int m370 = m368 | m369;
    const real v371 = v367 * v356;
    const real v372 = m370 ? 0x0p+0 : v371;
    const int m373 = v372 == 0x0p+0;
    const int m374 = m373 | m213;
    const real v375 = v372 * v166;
    const real v376 = m374 ? 0x0p+0 : v375;
    const real v377 = -v24;
    const int m378 = v377 == 0x0p+0;
    const int m379 = m378 | m38;
    const real v380 = v377 * v23;
    const real v381 = m379 ? 0x0p+0 : v380;
    const real v382 = -v381;
    const real v383 = ntx_exp(v382);
    const int m384 = v190 == 0x0p+0;
    const int m385 = v383 == 0x0p+0;
    const int m386 = m384 | m385;
    const real v387 = v190 * v383;
    const real v388 = m386 ? 0x0p+0 : v387;
    const real v389 = v190 + 0x0p+0;
    const int m390 = v389 == v389;
    const int m391 = !m390;
    const real v392 = m391 ? (real)NAN : v389;
    const real v393 = m391 ? 0x1.9p+6 : 0x0p+0;
    const real v394 = v211 + 0x0p+0;
    const int m395 = v394 == v394;
    const int m396 = !m395;
    const real v397 = m396 ? (real)NAN : v394;
    const real v398 = m396 ? 0x1.9p+6 : v393;
    const real v399 = v216 + 0x0p+0;
    const int m400 = v399 == v399;
    const int m401 = !m400;
    const real v402 = m401 ? (real)NAN : v399;
    const real v403 = m401 ? 0x1.9p+6 : v398;
    const real v404 = v220 + 0x0p+0;
    const int m405 = v404 == v404;
    const int m406 = !m405;
    const real v407 = m406 ? (real)NAN : v404;
    const real v408 = m406 ? 0x1.9p+6 : v403;
    const real v409 = v241 + 0x0p+0;
    const int m410 = v409 == v409;
    const int m411 = !m410;
    const real v412 = m411 ? (real)NAN : v409;
    const real v413 = m411 ? 0x1.9p+6 : v408;
    const real v414 = v245 + 0x0p+0;
    const int m415 = v414 == v414;
    const int m416 = !m415;
    const real v417 = m416 ? (real)NAN : v414;
    const real v418 = m416 ? 0x1.9p+6 : v413;
    const real v419 = v250 + 0x0p+0;
    const int m420 = v419 == v419;
    const int m421 = !m420;
    const real v422 = m421 ? (real)NAN : v419;
    const real v423 = m421 ? 0x1.9p+6 : v418;
    const real v424 = v275 + 0x0p+0;
    const int m425 = v424 == v424;
    const int m426 = !m425;
    const real v427 = m426 ? (real)NAN : v424;
    const real v428 = m426 ? 0x1.9p+6 : v423;
    const real v429 = v284 + 0x0p+0;
    const int m430 = v429 == v429;
    const int m431 = !m430;
    const real v432 = m431 ? (real)NAN : v429;
    const real v433 = m431 ? 0x1.9p+6 : v428;
    const real v434 = v297 + 0x0p+0;
    const int m435 = v434 == v434;
    const int m436 = !m435;
    const real v437 = m436 ? (real)NAN : v434;
    const real v438 = m436 ? 0x1.9p+6 : v433;
    const real v439 = v309 + 0x0p+0;
    const int m440 = v439 == v439;
    const int m441 = !m440;
    const real v442 = m441 ? (real)NAN : v439;
    const real v443 = m441 ? 0x1.9p+6 : v438;
    const real v444 = v331 + 0x0p+0;
    const int m445 = v444 == v444;
    const int m446 = !m445;
    const real v447 = m446 ? (real)NAN : v444;
    const real v448 = m446 ? 0x1.9p+6 : v443;
    const real v449 = v341 + 0x0p+0;
    const int m450 = v449 == v449;
    const int m451 = !m450;
    const real v452 = m451 ? (real)NAN : v449;
    const real v453 = m451 ? 0x1.9p+6 : v448;
    const real v454 = v320 + 0x0p+0;
    const int m455 = v454 == v454;
    const int m456 = !m455;
    const real v457 = m456 ? (real)NAN : v454;
    const real v458 = m456 ? 0x1.9p+6 : v453;
    const real v459 = v355 + 0x0p+0;
    const int m460 = v459 == v459;
    const int m461 = !m460;
    const real v462 = m461 ? (real)NAN : v459;
    const real v463 = m461 ? 0x1.9p+6 : v458;
    const real v464 = v362 + 0x0p+0;
    const int m465 = v464 == v464;
    const int m466 = !m465;
    const real v467 = m466 ? (real)NAN : v464;
    const real v468 = m466 ? 0x1.9p+6 : v463;
    const real v469 = v376 + 0x0p+0;
    const int m470 = v469 == v469;
    const int m471 = !m470;
    const real v472 = m471 ? (real)NAN : v469;
    const real v473 = m471 ? 0x1.9p+6 : v468;
    const real v474 = v357 + 0x0p+0;
    const int m475 = v474 == v474;
    const int m476 = !m475;
    const real v477 = m476 ? (real)NAN : v474;
    const real v478 = m476 ? 0x1.9p+6 : v473;
    const real v479 = v388 + 0x0p+0;
    const int m480 = v479 == v479;
    const int m481 = !m480;
    const real v482 = m481 ? (real)NAN : v479;
    const real v483 = m481 ? 0x1.9p+6 : v478;
    const real v484 = m19 ? v392 : (real)NAN;
    const real v485 = m19 ? v397 : (real)NAN;
    const real v486 = m19 ? v402 : (real)NAN;
    const real v487 = m19 ? v407 : (real)NAN;
    const real v488 = m19 ? v412 : (real)NAN;
    const real v489 = m19 ? v417 : (real)NAN;
    const real v490 = m19 ? v422 : (real)NAN;
    const real v491 = m19 ? v427 : (real)NAN;
    const real v492 = m19 ? v432 : (real)NAN;
    const real v493 = m19 ? v437 : (real)NAN;
    const real v494 = m19 ? v442 : (real)NAN;
    const real v495 = m19 ? v447 : (real)NAN;
    const real v496 = m19 ? v452 : (real)NAN;
    const real v497 = m19 ? v457 : (real)NAN;
    const real v498 = m19 ? v462 : (real)NAN;
    const real v499 = m19 ? v467 : (real)NAN;
    const real v500 = m19 ? v472 : (real)NAN;
    const real v501 = m19 ? v477 : (real)NAN;
    const real v502 = m19 ? v482 : (real)NAN;
    const real v503 = m19 ? v483 : v18;
    out[0] = v503; /* kind */
    out[1] = v484; /* price */
    out[2] = v485; /* delta */
    out[3] = v486; /* gamma */
    out[4] = v487; /* vega */
    out[5] = v488; /* theta */
    out[6] = v489; /* rho */
    out[7] = v490; /* phi */
    out[8] = v491; /* vanna */
    out[9] = v492; /* volga */
    out[10] = v493; /* charm */
    out[11] = v494; /* veta */
    out[12] = v495; /* speed */
    out[13] = v496; /* zomma */
    out[14] = v497; /* color */
    out[15] = v498; /* ultima */
    out[16] = v499; /* dual_delta */
    out[17] = v500; /* dual_gamma */
    out[18] = v501; /* itm_probability */
    out[19] = v502; /* undiscounted_price */
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
