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

real ntx_ln_ratio(real x, real y) {
    const real v0 = ntx_align_scaled(x, y);
    const real v1 = ntx_align_exponent(x, y);
    const real v2 = x - v0;
    const real v3 = x + v0;
    const real v4 = v2 / v3;
    const real v5 = v4 * v4;
    const real v6 = v5 * v5;
    const real v7 = fma(0x1.3852e891cfa5cp-3, v6, 0x1.c71c0168ebc05p-3);
    const real v8 = fma(0x1.3abd958759e39p-3, v6, 0x1.7474e1ec52f49p-3);
    const real v9 = fma(v7, v6, 0x1.99999998f0ca1p-2);
    const real v10 = fma(v8, v6, 0x1.249249b21c095p-2);
    const real v11 = fma(v10, v5, v9);
    const real v12 = fma(v11, v5, 0x1.5555555555776p-1);
    const real v13 = v4 * v5;
    const real v14 = v4 + v4;
    const real v15 = fma(v1, 0x1.62e42fefa39efp-1, v14);
    const real v16 = fma(v13, v12, v15);
    return v16;
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

real ntx_norm_pdf(real x) {
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
    const real v23 = v22 * 0x1.9884533d43651p-2;
    const real v24 = ntx_scale2(v23, v7);
    return v24;
}

void ntx_edge(const real *in, real *out) {
    const real in_type = in[0];
    const real in_forward = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_price = in[5];
    const real in_displacement = in[6];
    const real v0 = in_displacement * 0x0p+0;
    const int m1 = v0 == 0x0p+0;
    const real v2 = m1 ? 0x0p+0 : 0x1.2p+3;
    const real v3 = in_price * 0x0p+0;
    const int m4 = v3 == 0x0p+0;
    const real v5 = m4 ? v2 : 0x1.6p+3;
    const real v6 = in_rate * 0x0p+0;
    const int m7 = v6 == 0x0p+0;
    const real v8 = m7 ? v5 : 0x1.8p+2;
    const int m9 = 0x0p+0 <= in_time;
    const real v10 = m9 ? v8 : 0x1.4p+2;
    const real v11 = in_strike * 0x0p+0;
    const int m12 = v11 == 0x0p+0;
    const real v13 = m12 ? v10 : 0x1p+2;
    const real v14 = in_forward * 0x0p+0;
    const int m15 = v14 == 0x0p+0;
    const real v16 = m15 ? v13 : 0x1.8p+1;
    const real v17 = fabs(in_type);
    const int m18 = v17 == 0x1p+0;
    const real v19 = m18 ? v16 : 0x1p+0;
    const int m20 = v19 == 0x0p+0;
    const real v21 = in_forward + in_displacement;
    const real v22 = in_strike + in_displacement;
    const real v23 = fabs(in_time);
    const int m24 = v23 < (real)INFINITY;
    const real v25 = m24 ? 0x0p+0 : 0x1.4p+2;
    const real v26 = fabs(v22);
    const int m27 = v26 < (real)INFINITY;
    const real v28 = m27 ? v25 : 0x1p+2;
    const real v29 = fabs(v21);
    const int m30 = v29 < (real)INFINITY;
    const real v31 = m30 ? v28 : 0x1.8p+1;
    const int m32 = 0x0p+0 <= v22;
    const real v33 = m32 ? v31 : 0x1p+2;
    const int m34 = 0x0p+0 <= v21;
    const real v35 = m34 ? v33 : 0x1.8p+1;
    const real v36 = m20 ? v35 : v19;
    const int m37 = v36 == 0x0p+0;
    const real v38 = in_type + 0x0p+0;
    const real v39 = in_forward + 0x0p+0;
    const real v40 = in_strike + 0x0p+0;
    const real v41 = in_time + 0x0p+0;
    const real v42 = in_rate + 0x0p+0;
    const real v43 = in_price + 0x0p+0;
    const real v44 = in_displacement + 0x0p+0;
    const real v45 = v39 + v44;
    const real v46 = v40 + v44;
    const real v47 = ntx_ln_ratio(v45, v46);
    const real v48 = v45 < v46 ? v45 : v46;
    const int m49 = 0x1p-1022 <= v48;
    const real v50 = v45 > v46 ? v45 : v46;
    const int m51 = v50 < (real)INFINITY;
    const int m52 = m49 & m51;
    const real v53 = ntx_ln(v45);
    const real v54 = ntx_ln(v46);
    const real v55 = v53 - v54;
    const real v56 = m52 ? v47 : v55;
    const real v57 = v39 - v40;
    const real v58 = v57 + v40;
    const real v59 = v58 - v57;
    const real v60 = v39 - v58;
    const real v61 = v40 - v59;
    const real v62 = v60 - v61;
    const int m63 = v42 == 0x0p+0;
    const int m64 = v41 == 0x0p+0;
    const int m65 = m63 | m64;
    const real v66 = v42 * v41;
    const real v67 = m65 ? 0x0p+0 : v66;
    const real v68 = -v67;
    const real v69 = ntx_exp(v68);
    const real v70 = v38 * v57;
    const int m71 = 0x0p+0 < v70;
    const real v72 = -v69;
    const real v73 = fma(v72, v70, v43);
    const real v74 = v38 * v62;
    const real v75 = v69 * v74;
    const real v76 = v73 - v75;
    const int m77 = 0x0p+0 < v38;
    const real v78 = m77 ? v45 : v46;
    const real v79 = fabs(v67);
    const real v80 = 0x1p+0 + v79;
    const real v81 = 0x1p-52 * v80;
    const int m82 = v67 == 0x0p+0;
    const real v83 = m82 ? 0x0p+0 : v81;
    const real v84 = m71 ? v76 : v43;
    const real v85 = -v43;
    const real v86 = fma(v69, v78, v85);
    const real v87 = v69 * v48;
    const real v88 = fabs(v57);
    const real v89 = v69 * v88;
    const real v90 = v69 * v70;
    const int m91 = v83 == 0x0p+0;
    const int m92 = v90 == 0x0p+0;
    const int m93 = m91 | m92;
    const real v94 = v83 * v90;
    const real v95 = m93 ? 0x0p+0 : v94;
    const real v96 = m71 ? v95 : 0x0p+0;
    const real v97 = v69 * v78;
    const int m98 = v97 == 0x0p+0;
    const int m99 = m91 | m98;
    const real v100 = v83 * v97;
    const real v101 = m99 ? 0x0p+0 : v100;
    const int m102 = v87 < 0x1p+614;
    const real v103 = m102 ? 0x1.9ap+7 : -0x1.9ap+7;
    const int m104 = v87 < 0x1p-307;
    const real v105 = m104 ? 0x1.33p+9 : v103;
    const real v106 = ntx_scale2(v84, v105);
    const real v107 = ntx_scale2(v86, v105);
    const real v108 = ntx_scale2(v87, v105);
    const real v109 = ntx_scale2(v89, v105);
    const int m110 = v86 <= 0x0p+0;
    const real v111 = m110 ? 0x1.ap+6 : 0x0p+0;
    const int m112 = v84 == 0x0p+0;
    const real v113 = m112 ? 0x1.98p+6 : v111;
    const int m114 = 0x0p+0 < v96;
    const real v115 = fabs(v84);
    const int m116 = v115 <= v96;
    const int m117 = m114 & m116;
    const real v118 = m117 ? 0x1.9cp+6 : v113;
    const int m119 = v87 == 0x0p+0;
    const real v120 = m119 ? 0x1.9p+6 : v118;
    const real v121 = -v96;
    const int m122 = v84 < v121;
    const real v123 = m122 ? 0x1.94p+6 : v120;
    const real v124 = -v101;
    const int m125 = v86 < v124;
    const real v126 = m125 ? 0x1.a4p+6 : v123;
    const real v127 = m64 ? 0x1.a8p+6 : v126;
    const real v128 = fabs(v56);
    const real v129 = v108 * 0x1.9884533d43651p-2;
    const real v130 = 0x1p-1 * v128;
    const real v131 = v130 * v130;
    const real v132 = v131 * v131;
    const real v133 = fma(0x1.ae7f3e733b81fp-41, v132, 0x1.ae64567f544e4p-26);
    const real v134 = fma(v133, v132, 0x1.a01a01a01a01ap-13);
    const real v135 = fma(0x1.6124613a86d09p-33, v132, 0x1.71de3a556c734p-19);
    const real v136 = fma(v134, v132, 0x1.5555555555555p-3);
    const real v137 = fma(v135, v132, 0x1.1111111111111p-7);
    const real v138 = fma(v137, v131, v136);
    const real v139 = fma(v138, v131, 0x1p+0);
    const real v140 = fma(-0x1.6124613a86d09p-33, v132, -0x1.71de3a556c734p-19);
    const real v141 = fma(-0x1.ae7f3e733b81fp-41, v132, -0x1.ae64567f544e4p-26);
    const real v142 = fma(v140, v132, -0x1.1111111111111p-7);
    const real v143 = fma(v141, v132, -0x1.a01a01a01a01ap-13);
    const real v144 = fma(v143, v131, v142);
    const real v145 = fma(v144, v131, -0x1.5555555555555p-3);
    const real v146 = fma(0x1.42df6ed66ca17p-39, v132, 0x1.42cb40df7f3abp-24);
    const real v147 = fma(v146, v132, 0x1.3813813813814p-11);
    const real v148 = fma(0x1.08db48ebe51c7p-31, v132, 0x1.1566abc011567p-17);
    const real v149 = fma(v148, v131, v147);
    const real v150 = fma(v149, v131, 0x1.999999999999ap-6);
    const real v151 = fma(-0x1.4b121b26de639p-29, v132, -0x1.5ac056b015acp-15);
    const real v152 = fma(-0x1.93974a8c07c9dp-37, v132, -0x1.937e11175f095p-22);
    const real v153 = fma(v152, v131, v151);
    const real v154 = fma(v153, v131, -0x1.8618618618618p-9);
    const real v155 = fma(0x1.6124613a86d09p-34, v132, 0x1.610e4ef473283p-19);
    const real v156 = fma(0x1.21afd7c202972p-26, v131, v155);
    const real v157 = fma(v156, v131, 0x1.2f684bda12f68p-12);
    const real v158 = fma(-0x1.75ea48d48ebecp-39, v132, -0x1.45e5d2ba42eap-23);
    const real v159 = fma(-0x1.8d48ed61d7aabp-31, v131, v158);
    const real v160 = fma(v159, v131, -0x1.8d3018d3018d3p-16);
    const real v161 = fma(0x1.0111121222232p-35, v131, 0x1.1122233344455p-27);
    const real v162 = fma(v161, v131, 0x1.c01c01c01c01cp-20);
    const real v163 = fma(-0x1.a1bbbd5d77792p-32, v131, -0x1.bbd779334ef0bp-24);
    const real v164 = fma(0x1.25256e6e80c0cp-36, v131, 0x1.87a00187a0018p-28);
    const int m165 = v128 < 0x1.3333333333333p+0;
    const real v166 = 0x1.ccccccccccccdp-2 * v108;
    const int m167 = v106 < v166;
    const int m168 = m165 & m167;
    const real v169 = 0x1p-26 * v106;
    const real v170 = 0x1p+1 * v128;
    const real v171 = sqrt(v170);
    const real v172 = v170 + 0x1.921fb54442d18p+2;
    const real v173 = sqrt(v172);
    const real v174 = fma(v171, 0x1.121fb54442d18p+1, v173);
    const real v175 = 0x1.40d931ff62705p+1 / v174;
    const real v176 = v108 * v175;
    const real v177 = v108 - v176;
    const real v178 = 0x1p-1 * v177;
    const int m179 = v106 < v178;
    const real v180 = -v176;
    const real v181 = m179 ? v180 : v176;
    const real v182 = v108 + v181;
    const real v183 = m179 ? v106 : v107;
    const real v184 = m168 ? v106 : v183;
    const real v185 = v109 > v169 ? v109 : v169;
    const real v186 = v106 + v185;
    const real v187 = m168 ? v186 : v182;
    const real v188 = ntx_ln_ratio(v187, v184);
    const real v189 = 0x1.62e42fefa39efp-1 > v188 ? 0x1.62e42fefa39efp-1 : v188;
    const real v190 = m168 ? v188 : v189;
    const real v191 = 0x1p+1 * v190;
    const real v192 = sqrt(v191);
    const real v193 = v192 * v192;
    const real v194 = fma(0x1.baf301661adfdp-9, v193, 0x1.89c8c22c5a03p-9);
    const real v195 = fma(0x1.203fb2a8cd53ep-7, v192, v194);
    const real v196 = fma(v195, v192, 0x1.9866ca7595bf8p-3);
    const real v197 = fma(0x1.5f5d9c9be0237p-2, v192, 0x1.2afd729c7fa8p+1);
    const real v198 = m168 ? v196 : v197;
    const real v199 = fma(0x1.0eef5ac401594p-7, v193, 0x1.5dfd8e8f0e203p-7);
    const real v200 = fma(0x1.bc79f3d7edae1p-9, v193, 0x1.c0bfe3a27fb0ep-5);
    const real v201 = fma(v200, v192, v199);
    const real v202 = fma(v201, v192, 0x1p+0);
    const real v203 = fma(0x1.f48c8b05858fap-5, v192, 0x1.0ebe2e4e71fdfp+0);
    const real v204 = fma(v203, v192, 0x1p+0);
    const real v205 = m168 ? v202 : v204;
    const real v206 = v198 / v205;
    const real v207 = v192 - v206;
    const real v208 = fma(v207, v207, v170);
    const real v209 = sqrt(v208);
    const real v210 = v108 * v128;
    const real v211 = v210 > v169 ? v210 : v169;
    const real v212 = v211 * v205;
    const real v213 = v207 + v209;
    const real v214 = m179 ? v170 : v213;
    const real v215 = m168 ? v212 : v214;
    const real v216 = v191 * v198;
    const real v217 = v108 * v216;
    const real v218 = m179 ? v213 : 0x1p+0;
    const real v219 = m168 ? v217 : v218;
    const real v220 = v215 / v219;
    const real v221 = v220 * v220;
    const real v222 = v128 * v128;
    const real v223 = fma(v222, -0x1.6c16c16c16c17p-12, 0x1.5555555555555p-5);
    const real v224 = fma(v221, 0x1.ddddddddddddep-9, v223);
    const real v225 = fma(v224, v221, 0x1p+0);
    const real v226 = v220 * v225;
    const real v227 = m168 ? v226 : v220;
    const real v228 = v128 / v227;
    const real v229 = 0x1p-1 * v227;
    const real v230 = v228 - v229;
    const real v231 = v228 + v229;
    const int m232 = v128 < 0x1p+0;
    const int m233 = v227 < 0x1p+0;
    const int m234 = m232 & m233;
    const int m235 = v230 < 0x0p+0;
    const int m236 = !m234;
    const int m237 = m235 & m236;
    const real v238 = fabs(v230);
    const real v239 = m234 ? v228 : v238;
    const real v240 = v239 * v239;
    const real v241 = fma(0x1.32a9435fed4e7p-20, v240, 0x1.08a001fe48b72p-11);
    const real v242 = fma(v241, v240, 0x1.fe381d916b0a1p-6);
    const real v243 = fma(0x1.1f4b94d6fa982p-15, v240, 0x1.36d094652e3c5p-8);
    const real v244 = fma(v242, v240, 0x1.055f38258df38p-1);
    const real v245 = fma(v243, v240, 0x1.2f1c1ecb9924fp-3);
    const real v246 = fma(v244, v240, 0x1.f5b985f3d7e7ep+0);
    const real v247 = fma(v245, v240, 0x1.3dcf6c8558486p+0);
    const real v248 = fma(v247, v239, v246);
    const real v249 = fma(v248, v239, 0x1.9504db2aa4879p+0);
    const real v250 = fma(0x1.1f4b94d48eafbp-15, v240, 0x1.3b4dc264396b9p-8);
    const real v251 = fma(0x1.32a943605573ep-20, v240, 0x1.09d2ab4eaae08p-11);
    const real v252 = fma(v250, v240, 0x1.421d625ed611bp-3);
    const real v253 = fma(v251, v240, 0x1.0752b05da680ep-5);
    const real v254 = fma(v252, v240, 0x1.82aa7406f0d44p+0);
    const real v255 = fma(v253, v240, 0x1.23bc41d791cbep-1);
    const real v256 = fma(v254, v240, 0x1.ae004186d573p+1);
    const real v257 = fma(v255, v240, 0x1.685169dba03bdp+1);
    const real v258 = fma(v257, v239, v256);
    const real v259 = fma(v258, v239, 0x1.fb9db22d0e56p+0);
    const real v260 = fma(v239, v259, v249);
    const real v261 = v231 * v231;
    const real v262 = fma(0x1.32a9435fed4e7p-20, v261, 0x1.08a001fe48b72p-11);
    const real v263 = fma(v262, v261, 0x1.fe381d916b0a1p-6);
    const real v264 = fma(0x1.1f4b94d6fa982p-15, v261, 0x1.36d094652e3c5p-8);
    const real v265 = fma(v263, v261, 0x1.055f38258df38p-1);
    const real v266 = fma(v264, v261, 0x1.2f1c1ecb9924fp-3);
    const real v267 = fma(v265, v261, 0x1.f5b985f3d7e7ep+0);
    const real v268 = fma(v266, v261, 0x1.3dcf6c8558486p+0);
    const real v269 = fma(v268, v231, v267);
    const real v270 = fma(v269, v231, 0x1.9504db2aa4879p+0);
    const real v271 = fma(0x1.1f4b94d48eafbp-15, v261, 0x1.3b4dc264396b9p-8);
    const real v272 = fma(0x1.32a943605573ep-20, v261, 0x1.09d2ab4eaae08p-11);
    const real v273 = fma(v271, v261, 0x1.421d625ed611bp-3);
    const real v274 = fma(v272, v261, 0x1.0752b05da680ep-5);
    const real v275 = fma(v273, v261, 0x1.82aa7406f0d44p+0);
    const real v276 = fma(v274, v261, 0x1.23bc41d791cbep-1);
    const real v277 = fma(v275, v261, 0x1.ae004186d573p+1);
    const real v278 = fma(v276, v261, 0x1.685169dba03bdp+1);
    const real v279 = fma(v278, v231, v277);
    const real v280 = fma(v279, v231, 0x1.fb9db22d0e56p+0);
    const real v281 = fma(v231, v280, v270);
    const real v282 = v229 * v229;
    const real v283 = v282 * v282;
    const real v284 = fma(0x1.c2e3054870b38p-37, v283, v164);
    const real v285 = fma(v284, v283, v162);
    const real v286 = fma(v285, v283, v157);
    const real v287 = fma(-0x1.3777c55568ccdp-32, v283, v163);
    const real v288 = fma(v287, v283, v160);
    const real v289 = fma(v288, v283, v154);
    const real v290 = fma(v289, v283, v145);
    const real v291 = fma(v286, v283, v150);
    const real v292 = fma(v291, v282, v290);
    const real v293 = v292 * v282;
    const real v294 = v293 * v260;
    const real v295 = fma(v139, v249, v294);
    const real v296 = v227 * v295;
    const real v297 = v280 * v260;
    const real v298 = -v297;
    const real v299 = m237 ? v297 : v298;
    const real v300 = fma(v259, v281, v299);
    const real v301 = m234 ? v296 : v300;
    const real v302 = v260 * v281;
    const real v303 = m234 ? v260 : v302;
    const real v304 = -v128;
    const real v305 = fma(v228, v228, v304);
    const real v306 = v230 * v230;
    const real v307 = m234 ? v305 : v306;
    const real v308 = m237 ? v107 : v106;
    const real v309 = -v307;
    const real v310 = v301 * v129;
    const real v311 = v308 * v303;
    const real v312 = ntx_ln_ratio(v310, v311);
    const real v313 = fma(0x1p-1, v309, v312);
    const real v314 = 0x1p-1 * v282;
    const real v315 = v314 * v314;
    const real v316 = fma(-0x1.1111111111111p-7, v315, -0x1.5555555555555p-3);
    const real v317 = fma(v316, v315, -0x1p+0);
    const real v318 = fma(0x1.5555555555555p-5, v315, 0x1p-1);
    const real v319 = fma(v318, v314, v317);
    const real v320 = fma(v319, v314, 0x1p+0);
    const real v321 = m237 ? -0x1p+0 : 0x1p+0;
    const real v322 = m234 ? v320 : v321;
    const real v323 = v227 * v303;
    const real v324 = v322 * v323;
    const real v325 = v324 / v301;
    const real v326 = v228 * v228;
    const real v327 = 0x1p+0 + v326;
    const real v328 = v327 - v282;
    const real v329 = v328 - v325;
    const real v330 = v326 + v282;
    const real v331 = v325 * v329;
    const real v332 = -v331;
    const real v333 = fma(-0x1p+1, v330, v332);
    const real v334 = -v313;
    const real v335 = fma(v329, v329, v333);
    const real v336 = v335 * v334;
    const real v337 = v336 * 0x1.5555555555555p-3;
    const real v338 = 0x1p-1 * v329;
    const real v339 = fma(v338, v334, v325);
    const real v340 = v334 * v339;
    const real v341 = fma(v329, v325, v337);
    const real v342 = v334 * v341;
    const real v343 = fma(v325, v325, v342);
    const real v344 = v340 / v343;
    const real v345 = fma(v344, 0x1p-2, 0x1p+0);
    const real v346 = v345 * v344;
    const real v347 = fma(v346, 0x1.5555555555555p-2, 0x1p+0);
    const real v348 = v347 * v344;
    const real v349 = fma(v348, 0x1p-1, 0x1p+0);
    const real v350 = v349 * v344;
    const real v351 = fma(v227, v350, v227);
    const real v352 = v128 / v351;
    const real v353 = 0x1p-1 * v351;
    const real v354 = v352 - v353;
    const real v355 = v352 + v353;
    const int m356 = v351 < 0x1p+0;
    const int m357 = m232 & m356;
    const int m358 = v354 < 0x0p+0;
    const int m359 = !m357;
    const int m360 = m358 & m359;
    const real v361 = fabs(v354);
    const real v362 = m357 ? v352 : v361;
    const real v363 = v362 * v362;
    const real v364 = fma(0x1.32a9435fed4e7p-20, v363, 0x1.08a001fe48b72p-11);
    const real v365 = fma(v364, v363, 0x1.fe381d916b0a1p-6);
    const real v366 = fma(0x1.1f4b94d6fa982p-15, v363, 0x1.36d094652e3c5p-8);
    const real v367 = fma(v365, v363, 0x1.055f38258df38p-1);
    const real v368 = fma(v366, v363, 0x1.2f1c1ecb9924fp-3);
    const real v369 = fma(v367, v363, 0x1.f5b985f3d7e7ep+0);
    const real v370 = fma(v368, v363, 0x1.3dcf6c8558486p+0);
    const real v371 = fma(v370, v362, v369);
    const real v372 = fma(v371, v362, 0x1.9504db2aa4879p+0);
    const real v373 = fma(0x1.1f4b94d48eafbp-15, v363, 0x1.3b4dc264396b9p-8);
    const real v374 = fma(0x1.32a943605573ep-20, v363, 0x1.09d2ab4eaae08p-11);
    const real v375 = fma(v373, v363, 0x1.421d625ed611bp-3);
    const real v376 = fma(v374, v363, 0x1.0752b05da680ep-5);
    const real v377 = fma(v375, v363, 0x1.82aa7406f0d44p+0);
    const real v378 = fma(v376, v363, 0x1.23bc41d791cbep-1);
    const real v379 = fma(v377, v363, 0x1.ae004186d573p+1);
    const real v380 = fma(v378, v363, 0x1.685169dba03bdp+1);
    const real v381 = fma(v380, v362, v379);
    const real v382 = fma(v381, v362, 0x1.fb9db22d0e56p+0);
    const real v383 = fma(v362, v382, v372);
    const real v384 = v355 * v355;
    const real v385 = fma(0x1.32a9435fed4e7p-20, v384, 0x1.08a001fe48b72p-11);
    const real v386 = fma(v385, v384, 0x1.fe381d916b0a1p-6);
    const real v387 = fma(0x1.1f4b94d6fa982p-15, v384, 0x1.36d094652e3c5p-8);
    const real v388 = fma(v386, v384, 0x1.055f38258df38p-1);
    const real v389 = fma(v387, v384, 0x1.2f1c1ecb9924fp-3);
    const real v390 = fma(v388, v384, 0x1.f5b985f3d7e7ep+0);
    const real v391 = fma(v389, v384, 0x1.3dcf6c8558486p+0);
    const real v392 = fma(v391, v355, v390);
    const real v393 = fma(v392, v355, 0x1.9504db2aa4879p+0);
    const real v394 = fma(0x1.1f4b94d48eafbp-15, v384, 0x1.3b4dc264396b9p-8);
    const real v395 = fma(0x1.32a943605573ep-20, v384, 0x1.09d2ab4eaae08p-11);
    const real v396 = fma(v394, v384, 0x1.421d625ed611bp-3);
    const real v397 = fma(v395, v384, 0x1.0752b05da680ep-5);
    const real v398 = fma(v396, v384, 0x1.82aa7406f0d44p+0);
    const real v399 = fma(v397, v384, 0x1.23bc41d791cbep-1);
    const real v400 = fma(v398, v384, 0x1.ae004186d573p+1);
    const real v401 = fma(v399, v384, 0x1.685169dba03bdp+1);
    const real v402 = fma(v401, v355, v400);
    const real v403 = fma(v402, v355, 0x1.fb9db22d0e56p+0);
    const real v404 = fma(v355, v403, v393);
    const real v405 = v353 * v353;
    const real v406 = v405 * v405;
    const real v407 = fma(0x1.c2e3054870b38p-37, v406, v164);
    const real v408 = fma(v407, v406, v162);
    const real v409 = fma(v408, v406, v157);
    const real v410 = fma(-0x1.3777c55568ccdp-32, v406, v163);
    const real v411 = fma(v410, v406, v160);
    const real v412 = fma(v411, v406, v154);
    const real v413 = fma(v412, v406, v145);
    const real v414 = fma(v409, v406, v150);
    const real v415 = fma(v414, v405, v413);
    const real v416 = v415 * v405;
    const real v417 = v416 * v383;
    const real v418 = fma(v139, v372, v417);
    const real v419 = v351 * v418;
    const real v420 = v403 * v383;
    const real v421 = -v420;
    const real v422 = m360 ? v420 : v421;
    const real v423 = fma(v382, v404, v422);
    const real v424 = m357 ? v419 : v423;
    const real v425 = v383 * v404;
    const real v426 = m357 ? v383 : v425;
    const real v427 = fma(v352, v352, v304);
    const real v428 = v354 * v354;
    const real v429 = m357 ? v427 : v428;
    const real v430 = m360 ? v107 : v106;
    const real v431 = -v429;
    const real v432 = v424 * v129;
    const real v433 = v430 * v426;
    const real v434 = ntx_ln_ratio(v432, v433);
    const real v435 = fma(0x1p-1, v431, v434);
    const real v436 = 0x1p-1 * v405;
    const real v437 = v436 * v436;
    const real v438 = fma(-0x1.1111111111111p-7, v437, -0x1.5555555555555p-3);
    const real v439 = fma(v438, v437, -0x1p+0);
    const real v440 = fma(0x1.5555555555555p-5, v437, 0x1p-1);
    const real v441 = fma(v440, v436, v439);
    const real v442 = fma(v441, v436, 0x1p+0);
    const real v443 = m360 ? -0x1p+0 : 0x1p+0;
    const real v444 = m357 ? v442 : v443;
    const real v445 = v351 * v426;
    const real v446 = v444 * v445;
    const real v447 = v446 / v424;
    const real v448 = v352 * v352;
    const real v449 = 0x1p+0 + v448;
    const real v450 = v449 - v405;
    const real v451 = v450 - v447;
    const real v452 = v448 + v405;
    const real v453 = v447 * v451;
    const real v454 = -v453;
    const real v455 = fma(-0x1p+1, v452, v454);
    const real v456 = -v435;
    const real v457 = fma(v451, v451, v455);
    const real v458 = v457 * v456;
    const real v459 = v458 * 0x1.5555555555555p-3;
    const real v460 = 0x1p-1 * v451;
    const real v461 = fma(v460, v456, v447);
    const real v462 = v456 * v461;
    const real v463 = fma(v451, v447, v459);
    const real v464 = v456 * v463;
    const real v465 = fma(v447, v447, v464);
    const real v466 = v462 / v465;
    const real v467 = fma(v466, 0x1p-2, 0x1p+0);
    const real v468 = v467 * v466;
    const real v469 = fma(v468, 0x1.5555555555555p-2, 0x1p+0);
    const real v470 = v469 * v466;
    const real v471 = fma(v470, 0x1p-1, 0x1p+0);
    const real v472 = v471 * v466;
    const real v473 = fma(v351, v472, v351);
    const int m474 = v127 == 0x0p+0;
    const real v475 = m474 ? v473 : (real)NAN;
    const int m476 = v127 == 0x1.98p+6;
    const real v477 = m476 ? 0x0p+0 : v475;
    const int m478 = v127 == 0x1.ap+6;
    const real v479 = m478 ? (real)INFINITY : v477;
    const real v480 = sqrt(v41);
    const real v481 = v479 / v480;
    const int m482 = v127 == 0x1.94p+6;
    const int m483 = v127 == 0x1.9cp+6;
    const int m484 = m482 | m483;
    const real v485 = m484 ? 0x0p+0 : v481;
    const int m486 = v127 == 0x1.a4p+6;
    const real v487 = m486 ? (real)INFINITY : v485;
    const real v488 = m474 ? 0x1p+1 : 0x0p+0;
    const real v489 = v56 / v479;
    const int m490 = v56 == 0x0p+0;
    const real v491 = m490 ? 0x0p+0 : v489;
    const real v492 = fma(0x1p-1, v479, v491);
    const real v493 = fma(-0x1p-1, v479, v491);
    const real v494 = fabs(v491);
    const real v495 = fma(-0x1p-1, v479, v494);
    const real v496 = ntx_norm_pdf(v495);
    const real v497 = v87 * v496;
    const real v498 = v497 * v480;
    const real v499 = 0x1p-52 * v43;
    const real v500 = v497 * v479;
    const real v501 = v499 / v500;
    const real v502 = v498 + 0x0p+0;
    const int m503 = v502 == v502;
    const int m504 = !m503;
    const real v505 = m504 ? (real)NAN : v502;
    const real v506 = m504 ? 0x1.9p+6 : 0x0p+0;
    const real v507 = v481 + 0x0p+0;
    const int m508 = v507 == v507;
    const int m509 = !m508;
    const real v510 = m509 ? (real)NAN : v507;
    const real v511 = m509 ? 0x1.9p+6 : v506;
    const real v512 = v487 + 0x0p+0;
    const int m513 = v512 == v512;
    const int m514 = !m513;
    const real v515 = m514 ? (real)NAN : v512;
    const real v516 = m514 ? 0x1.9p+6 : v511;
    const real v517 = v479 + 0x0p+0;
    const int m518 = v517 == v517;
    const int m519 = !m518;
    const real v520 = m519 ? (real)NAN : v517;
    const real v521 = m519 ? 0x1.9p+6 : v516;
    const real v522 = v492 + 0x0p+0;
    const int m523 = v522 == v522;
    const int m524 = !m523;
    const real v525 = m524 ? (real)NAN : v522;
    const real v526 = m524 ? 0x1.9p+6 : v521;
    const real v527 = v493 + 0x0p+0;
    const int m528 = v527 == v527;
    const int m529 = !m528;
    const real v530 = m529 ? (real)NAN : v527;
    const real v531 = m529 ? 0x1.9p+6 : v526;
    const real v532 = v501 + 0x0p+0;
    const int m533 = v532 == v532;
    const int m534 = !m533;
    const real v535 = m534 ? (real)NAN : v532;
    const real v536 = m534 ? 0x1.9p+6 : v531;
    const real v537 = v488 + 0x0p+0;
    const int m538 = v537 == v537;
    const int m539 = !m538;
    const real v540 = m539 ? (real)NAN : v537;
    const real v541 = m539 ? 0x1.9p+6 : v536;
    const int m542 = v127 == 0x1.9p+6;
    const int m543 = m474 | m542;
    const real v544 = m543 ? v541 : v127;
    const real v545 = m37 ? v505 : (real)NAN;
    const real v546 = m37 ? v510 : (real)NAN;
    const real v547 = m37 ? v515 : (real)NAN;
    const real v548 = m37 ? v520 : (real)NAN;
    const real v549 = m37 ? v525 : (real)NAN;
    const real v550 = m37 ? v530 : (real)NAN;
    const real v551 = m37 ? v535 : (real)NAN;
    const real v552 = m37 ? v540 : (real)NAN;
    const real v553 = m37 ? v544 : v36;
    out[0] = v553; /* kind */
    out[1] = v545; /* vega */
    out[2] = v546; /* vol */
    out[3] = v547; /* clamped_vol */
    out[4] = v548; /* total_vol */
    out[5] = v549; /* d1 */
    out[6] = v550; /* d2 */
    out[7] = v551; /* attainable_error */
    out[8] = v552; /* iterations */
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
