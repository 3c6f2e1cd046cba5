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
    const real v194 = fma(0x1.230c2bd6cc40cp-9, v193, 0x1.7cff51e9b38bbp-7);
    const real v195 = fma(0x1.1d945d1227667p-10, v193, 0x1.54676588d3a04p-7);
    const real v196 = fma(v195, v192, v194);
    const real v197 = fma(v196, v192, 0x1.988923100ba2p-3);
    const real v198 = fma(0x1.5f5d9c9be0237p-2, v192, 0x1.2afd729c7fa8p+1);
    const real v199 = m168 ? v197 : v198;
    const real v200 = fma(0x1.1cf64070abe24p-10, v193, 0x1.1de057847b6e4p-6);
    const real v201 = fma(v200, v193, 0x1.e6c6e804ac4f4p-5);
    const real v202 = fma(0x1.42f5517308bap-9, v193, 0x1.8623cbb3b37b6p-5);
    const real v203 = fma(v202, v192, v201);
    const real v204 = fma(v203, v192, 0x1p+0);
    const real v205 = fma(0x1.f48c8b05858fap-5, v192, 0x1.0ebe2e4e71fdfp+0);
    const real v206 = fma(v205, v192, 0x1p+0);
    const real v207 = m168 ? v204 : v206;
    const real v208 = v199 / v207;
    const real v209 = v192 - v208;
    const real v210 = fma(v209, v209, v170);
    const real v211 = sqrt(v210);
    const real v212 = v108 * v128;
    const real v213 = v212 > v169 ? v212 : v169;
    const real v214 = v213 * v207;
    const real v215 = v209 + v211;
    const real v216 = m179 ? v170 : v215;
    const real v217 = m168 ? v214 : v216;
    const real v218 = v191 * v199;
    const real v219 = v108 * v218;
    const real v220 = m179 ? v215 : 0x1p+0;
    const real v221 = m168 ? v219 : v220;
    const real v222 = v217 / v221;
    const real v223 = v222 * v222;
    const real v224 = v128 * v128;
    const real v225 = fma(v224, -0x1.6c16c16c16c17p-12, 0x1.5555555555555p-5);
    const real v226 = fma(v223, 0x1.ddddddddddddep-9, v225);
    const real v227 = fma(v226, v223, 0x1p+0);
    const real v228 = v222 * v227;
    const real v229 = m168 ? v228 : v222;
    const real v230 = v128 / v229;
    const real v231 = 0x1p-1 * v229;
    const real v232 = v230 - v231;
    const real v233 = v230 + v231;
    const int m234 = v128 < 0x1p+0;
    const int m235 = v229 < 0x1p+0;
    const int m236 = m234 & m235;
    const int m237 = v232 < 0x0p+0;
    const int m238 = !m236;
    const int m239 = m237 & m238;
    const real v240 = fabs(v232);
    const real v241 = m236 ? v230 : v240;
    const real v242 = v241 * v241;
    const real v243 = fma(0x1.32a9435fed4e7p-20, v242, 0x1.08a001fe48b72p-11);
    const real v244 = fma(v243, v242, 0x1.fe381d916b0a1p-6);
    const real v245 = fma(0x1.1f4b94d6fa982p-15, v242, 0x1.36d094652e3c5p-8);
    const real v246 = fma(v244, v242, 0x1.055f38258df38p-1);
    const real v247 = fma(v245, v242, 0x1.2f1c1ecb9924fp-3);
    const real v248 = fma(v246, v242, 0x1.f5b985f3d7e7ep+0);
    const real v249 = fma(v247, v242, 0x1.3dcf6c8558486p+0);
    const real v250 = fma(v249, v241, v248);
    const real v251 = fma(v250, v241, 0x1.9504db2aa4879p+0);
    const real v252 = fma(0x1.1f4b94d48eafbp-15, v242, 0x1.3b4dc264396b9p-8);
    const real v253 = fma(0x1.32a943605573ep-20, v242, 0x1.09d2ab4eaae08p-11);
    const real v254 = fma(v252, v242, 0x1.421d625ed611bp-3);
    const real v255 = fma(v253, v242, 0x1.0752b05da680ep-5);
    const real v256 = fma(v254, v242, 0x1.82aa7406f0d44p+0);
    const real v257 = fma(v255, v242, 0x1.23bc41d791cbep-1);
    const real v258 = fma(v256, v242, 0x1.ae004186d573p+1);
    const real v259 = fma(v257, v242, 0x1.685169dba03bdp+1);
    const real v260 = fma(v259, v241, v258);
    const real v261 = fma(v260, v241, 0x1.fb9db22d0e56p+0);
    const real v262 = fma(v241, v261, v251);
    const real v263 = v233 * v233;
    const real v264 = fma(0x1.32a9435fed4e7p-20, v263, 0x1.08a001fe48b72p-11);
    const real v265 = fma(v264, v263, 0x1.fe381d916b0a1p-6);
    const real v266 = fma(0x1.1f4b94d6fa982p-15, v263, 0x1.36d094652e3c5p-8);
    const real v267 = fma(v265, v263, 0x1.055f38258df38p-1);
    const real v268 = fma(v266, v263, 0x1.2f1c1ecb9924fp-3);
    const real v269 = fma(v267, v263, 0x1.f5b985f3d7e7ep+0);
    const real v270 = fma(v268, v263, 0x1.3dcf6c8558486p+0);
    const real v271 = fma(v270, v233, v269);
    const real v272 = fma(v271, v233, 0x1.9504db2aa4879p+0);
    const real v273 = fma(0x1.1f4b94d48eafbp-15, v263, 0x1.3b4dc264396b9p-8);
    const real v274 = fma(0x1.32a943605573ep-20, v263, 0x1.09d2ab4eaae08p-11);
    const real v275 = fma(v273, v263, 0x1.421d625ed611bp-3);
    const real v276 = fma(v274, v263, 0x1.0752b05da680ep-5);
    const real v277 = fma(v275, v263, 0x1.82aa7406f0d44p+0);
    const real v278 = fma(v276, v263, 0x1.23bc41d791cbep-1);
    const real v279 = fma(v277, v263, 0x1.ae004186d573p+1);
    const real v280 = fma(v278, v263, 0x1.685169dba03bdp+1);
    const real v281 = fma(v280, v233, v279);
    const real v282 = fma(v281, v233, 0x1.fb9db22d0e56p+0);
    const real v283 = fma(v233, v282, v272);
    const real v284 = v231 * v231;
    const real v285 = v284 * v284;
    const real v286 = fma(0x1.c2e3054870b38p-37, v285, v164);
    const real v287 = fma(v286, v285, v162);
    const real v288 = fma(v287, v285, v157);
    const real v289 = fma(-0x1.3777c55568ccdp-32, v285, v163);
    const real v290 = fma(v289, v285, v160);
    const real v291 = fma(v290, v285, v154);
    const real v292 = fma(v291, v285, v145);
    const real v293 = fma(v288, v285, v150);
    const real v294 = fma(v293, v284, v292);
    const real v295 = v294 * v284;
    const real v296 = v295 * v262;
    const real v297 = fma(v139, v251, v296);
    const real v298 = v229 * v297;
    const real v299 = v282 * v262;
    const real v300 = -v299;
    const real v301 = m239 ? v299 : v300;
    const real v302 = fma(v261, v283, v301);
    const real v303 = m236 ? v298 : v302;
    const real v304 = v262 * v283;
    const real v305 = m236 ? v262 : v304;
    const real v306 = -v128;
    const real v307 = fma(v230, v230, v306);
    const real v308 = v232 * v232;
    const real v309 = m236 ? v307 : v308;
    const real v310 = m239 ? v107 : v106;
    const real v311 = -v309;
    const real v312 = v303 * v129;
    const real v313 = v310 * v305;
    const real v314 = ntx_ln_ratio(v312, v313);
    const real v315 = fma(0x1p-1, v311, v314);
    const real v316 = 0x1p-1 * v284;
    const real v317 = v316 * v316;
    const real v318 = fma(-0x1.1111111111111p-7, v317, -0x1.5555555555555p-3);
    const real v319 = fma(v318, v317, -0x1p+0);
    const real v320 = fma(0x1.5555555555555p-5, v317, 0x1p-1);
    const real v321 = fma(v320, v316, v319);
    const real v322 = fma(v321, v316, 0x1p+0);
    const real v323 = m239 ? -0x1p+0 : 0x1p+0;
    const real v324 = m236 ? v322 : v323;
    const real v325 = v229 * v305;
    const real v326 = v324 * v325;
    const real v327 = v326 / v303;
    const real v328 = v230 * v230;
    const real v329 = 0x1p+0 + v328;
    const real v330 = v329 - v284;
    const real v331 = v330 - v327;
    const real v332 = v328 + v284;
    const real v333 = v327 * v331;
    const real v334 = -v333;
    const real v335 = fma(-0x1p+1, v332, v334);
    const real v336 = -v315;
    const real v337 = fma(v331, v331, v335);
    const real v338 = v337 * v336;
    const real v339 = v338 * 0x1.5555555555555p-3;
    const real v340 = 0x1p-1 * v331;
    const real v341 = fma(v340, v336, v327);
    const real v342 = v336 * v341;
    const real v343 = fma(v331, v327, v339);
    const real v344 = v336 * v343;
    const real v345 = fma(v327, v327, v344);
    const real v346 = v342 / v345;
    const real v347 = fma(v346, 0x1p-2, 0x1p+0);
    const real v348 = v347 * v346;
    const real v349 = fma(v348, 0x1.5555555555555p-2, 0x1p+0);
    const real v350 = v349 * v346;
    const real v351 = fma(v350, 0x1p-1, 0x1p+0);
    const real v352 = v351 * v346;
    const real v353 = fma(v229, v352, v229);
    const real v354 = v128 / v353;
    const real v355 = 0x1p-1 * v353;
    const real v356 = v354 - v355;
    const real v357 = v354 + v355;
    const int m358 = v353 < 0x1p+0;
    const int m359 = m234 & m358;
    const int m360 = v356 < 0x0p+0;
    const int m361 = !m359;
    const int m362 = m360 & m361;
    const real v363 = fabs(v356);
    const real v364 = m359 ? v354 : v363;
    const real v365 = v364 * v364;
    const real v366 = fma(0x1.32a9435fed4e7p-20, v365, 0x1.08a001fe48b72p-11);
    const real v367 = fma(v366, v365, 0x1.fe381d916b0a1p-6);
    const real v368 = fma(0x1.1f4b94d6fa982p-15, v365, 0x1.36d094652e3c5p-8);
    const real v369 = fma(v367, v365, 0x1.055f38258df38p-1);
    const real v370 = fma(v368, v365, 0x1.2f1c1ecb9924fp-3);
    const real v371 = fma(v369, v365, 0x1.f5b985f3d7e7ep+0);
    const real v372 = fma(v370, v365, 0x1.3dcf6c8558486p+0);
    const real v373 = fma(v372, v364, v371);
    const real v374 = fma(v373, v364, 0x1.9504db2aa4879p+0);
    const real v375 = fma(0x1.1f4b94d48eafbp-15, v365, 0x1.3b4dc264396b9p-8);
    const real v376 = fma(0x1.32a943605573ep-20, v365, 0x1.09d2ab4eaae08p-11);
    const real v377 = fma(v375, v365, 0x1.421d625ed611bp-3);
    const real v378 = fma(v376, v365, 0x1.0752b05da680ep-5);
    const real v379 = fma(v377, v365, 0x1.82aa7406f0d44p+0);
    const real v380 = fma(v378, v365, 0x1.23bc41d791cbep-1);
    const real v381 = fma(v379, v365, 0x1.ae004186d573p+1);
    const real v382 = fma(v380, v365, 0x1.685169dba03bdp+1);
    const real v383 = fma(v382, v364, v381);
    const real v384 = fma(v383, v364, 0x1.fb9db22d0e56p+0);
    const real v385 = fma(v364, v384, v374);
    const real v386 = v357 * v357;
    const real v387 = fma(0x1.32a9435fed4e7p-20, v386, 0x1.08a001fe48b72p-11);
    const real v388 = fma(v387, v386, 0x1.fe381d916b0a1p-6);
    const real v389 = fma(0x1.1f4b94d6fa982p-15, v386, 0x1.36d094652e3c5p-8);
    const real v390 = fma(v388, v386, 0x1.055f38258df38p-1);
    const real v391 = fma(v389, v386, 0x1.2f1c1ecb9924fp-3);
    const real v392 = fma(v390, v386, 0x1.f5b985f3d7e7ep+0);
    const real v393 = fma(v391, v386, 0x1.3dcf6c8558486p+0);
    const real v394 = fma(v393, v357, v392);
    const real v395 = fma(v394, v357, 0x1.9504db2aa4879p+0);
    const real v396 = fma(0x1.1f4b94d48eafbp-15, v386, 0x1.3b4dc264396b9p-8);
    const real v397 = fma(0x1.32a943605573ep-20, v386, 0x1.09d2ab4eaae08p-11);
    const real v398 = fma(v396, v386, 0x1.421d625ed611bp-3);
    const real v399 = fma(v397, v386, 0x1.0752b05da680ep-5);
    const real v400 = fma(v398, v386, 0x1.82aa7406f0d44p+0);
    const real v401 = fma(v399, v386, 0x1.23bc41d791cbep-1);
    const real v402 = fma(v400, v386, 0x1.ae004186d573p+1);
    const real v403 = fma(v401, v386, 0x1.685169dba03bdp+1);
    const real v404 = fma(v403, v357, v402);
    const real v405 = fma(v404, v357, 0x1.fb9db22d0e56p+0);
    const real v406 = fma(v357, v405, v395);
    const real v407 = v355 * v355;
    const real v408 = v407 * v407;
    const real v409 = fma(0x1.c2e3054870b38p-37, v408, v164);
    const real v410 = fma(v409, v408, v162);
    const real v411 = fma(v410, v408, v157);
    const real v412 = fma(-0x1.3777c55568ccdp-32, v408, v163);
    const real v413 = fma(v412, v408, v160);
    const real v414 = fma(v413, v408, v154);
    const real v415 = fma(v414, v408, v145);
    const real v416 = fma(v411, v408, v150);
    const real v417 = fma(v416, v407, v415);
    const real v418 = v417 * v407;
    const real v419 = v418 * v385;
    const real v420 = fma(v139, v374, v419);
    const real v421 = v353 * v420;
    const real v422 = v405 * v385;
    const real v423 = -v422;
    const real v424 = m362 ? v422 : v423;
    const real v425 = fma(v384, v406, v424);
    const real v426 = m359 ? v421 : v425;
    const real v427 = v385 * v406;
    const real v428 = m359 ? v385 : v427;
    const real v429 = fma(v354, v354, v306);
    const real v430 = v356 * v356;
    const real v431 = m359 ? v429 : v430;
    const real v432 = m362 ? v107 : v106;
    const real v433 = -v431;
    const real v434 = v426 * v129;
    const real v435 = v432 * v428;
    const real v436 = ntx_ln_ratio(v434, v435);
    const real v437 = fma(0x1p-1, v433, v436);
    const real v438 = 0x1p-1 * v407;
    const real v439 = v438 * v438;
    const real v440 = fma(-0x1.1111111111111p-7, v439, -0x1.5555555555555p-3);
    const real v441 = fma(v440, v439, -0x1p+0);
    const real v442 = fma(0x1.5555555555555p-5, v439, 0x1p-1);
    const real v443 = fma(v442, v438, v441);
    const real v444 = fma(v443, v438, 0x1p+0);
    const real v445 = m362 ? -0x1p+0 : 0x1p+0;
    const real v446 = m359 ? v444 : v445;
    const real v447 = v353 * v428;
    const real v448 = v446 * v447;
    const real v449 = v448 / v426;
    const real v450 = v354 * v354;
    const real v451 = 0x1p+0 + v450;
    const real v452 = v451 - v407;
    const real v453 = v452 - v449;
    const real v454 = v450 + v407;
    const real v455 = v449 * v453;
    const real v456 = -v455;
    const real v457 = fma(-0x1p+1, v454, v456);
    const real v458 = -v437;
    const real v459 = fma(v453, v453, v457);
    const real v460 = v459 * v458;
    const real v461 = v460 * 0x1.5555555555555p-3;
    const real v462 = 0x1p-1 * v453;
    const real v463 = fma(v462, v458, v449);
    const real v464 = v458 * v463;
    const real v465 = fma(v453, v449, v461);
    const real v466 = v458 * v465;
    const real v467 = fma(v449, v449, v466);
    const real v468 = v464 / v467;
    const real v469 = fma(v468, 0x1p-2, 0x1p+0);
    const real v470 = v469 * v468;
    const real v471 = fma(v470, 0x1.5555555555555p-2, 0x1p+0);
    const real v472 = v471 * v468;
    const real v473 = fma(v472, 0x1p-1, 0x1p+0);
    const real v474 = v473 * v468;
    const real v475 = fma(v353, v474, v353);
    const int m476 = v127 == 0x0p+0;
    const real v477 = m476 ? v475 : (real)NAN;
    const int m478 = v127 == 0x1.98p+6;
    const real v479 = m478 ? 0x0p+0 : v477;
    const int m480 = v127 == 0x1.ap+6;
    const real v481 = m480 ? (real)INFINITY : v479;
    const real v482 = sqrt(v41);
    const real v483 = v481 / v482;
    const int m484 = v127 == 0x1.94p+6;
    const int m485 = v127 == 0x1.9cp+6;
    const int m486 = m484 | m485;
    const real v487 = m486 ? 0x0p+0 : v483;
    const int m488 = v127 == 0x1.a4p+6;
    const real v489 = m488 ? (real)INFINITY : v487;
    const real v490 = m476 ? 0x1p+1 : 0x0p+0;
    const real v491 = v56 / v481;
    const int m492 = v56 == 0x0p+0;
    const real v493 = m492 ? 0x0p+0 : v491;
    const real v494 = fma(0x1p-1, v481, v493);
    const real v495 = fma(-0x1p-1, v481, v493);
    const real v496 = fabs(v493);
    const real v497 = fma(-0x1p-1, v481, v496);
    const real v498 = ntx_norm_pdf(v497);
    const real v499 = v87 * v498;
    const real v500 = v499 * v482;
    const real v501 = 0x1p-52 * v43;
    const real v502 = v499 * v481;
    const real v503 = v501 / v502;
    const real v504 = v500 + 0x0p+0;
    const int m505 = v504 == v504;
    const int m506 = !m505;
    const real v507 = m506 ? (real)NAN : v504;
    const real v508 = m506 ? 0x1.9p+6 : 0x0p+0;
    const real v509 = v483 + 0x0p+0;
    const int m510 = v509 == v509;
    const int m511 = !m510;
    const real v512 = m511 ? (real)NAN : v509;
    const real v513 = m511 ? 0x1.9p+6 : v508;
    const real v514 = v489 + 0x0p+0;
    const int m515 = v514 == v514;
    const int m516 = !m515;
    const real v517 = m516 ? (real)NAN : v514;
    const real v518 = m516 ? 0x1.9p+6 : v513;
    const real v519 = v481 + 0x0p+0;
    const int m520 = v519 == v519;
    const int m521 = !m520;
    const real v522 = m521 ? (real)NAN : v519;
    const real v523 = m521 ? 0x1.9p+6 : v518;
    const real v524 = v494 + 0x0p+0;
    const int m525 = v524 == v524;
    const int m526 = !m525;
    const real v527 = m526 ? (real)NAN : v524;
    const real v528 = m526 ? 0x1.9p+6 : v523;
    const real v529 = v495 + 0x0p+0;
    const int m530 = v529 == v529;
    const int m531 = !m530;
    const real v532 = m531 ? (real)NAN : v529;
    const real v533 = m531 ? 0x1.9p+6 : v528;
    const real v534 = v503 + 0x0p+0;
    const int m535 = v534 == v534;
    const int m536 = !m535;
    const real v537 = m536 ? (real)NAN : v534;
    const real v538 = m536 ? 0x1.9p+6 : v533;
    const real v539 = v490 + 0x0p+0;
    const int m540 = v539 == v539;
    const int m541 = !m540;
    const real v542 = m541 ? (real)NAN : v539;
    const real v543 = m541 ? 0x1.9p+6 : v538;
    const int m544 = v127 == 0x1.9p+6;
    const int m545 = m476 | m544;
    const real v546 = m545 ? v543 : v127;
    const real v547 = m37 ? v507 : (real)NAN;
    const real v548 = m37 ? v512 : (real)NAN;
    const real v549 = m37 ? v517 : (real)NAN;
    const real v550 = m37 ? v522 : (real)NAN;
    const real v551 = m37 ? v527 : (real)NAN;
    const real v552 = m37 ? v532 : (real)NAN;
    const real v553 = m37 ? v537 : (real)NAN;
    const real v554 = m37 ? v542 : (real)NAN;
    const real v555 = m37 ? v546 : v36;
    out[0] = v555; /* kind */
    out[1] = v547; /* vega */
    out[2] = v548; /* vol */
    out[3] = v549; /* clamped_vol */
    out[4] = v550; /* total_vol */
    out[5] = v551; /* d1 */
    out[6] = v552; /* d2 */
    out[7] = v553; /* attainable_error */
    out[8] = v554; /* iterations */
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
