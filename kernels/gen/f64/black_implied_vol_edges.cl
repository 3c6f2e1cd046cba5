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
    const real v0 = in_price * 0x0p+0;
    const int m1 = v0 == 0x0p+0;
    const real v2 = m1 ? 0x0p+0 : 0x1.6p+3;
    const real v3 = in_rate * 0x0p+0;
    const int m4 = v3 == 0x0p+0;
    const real v5 = m4 ? v2 : 0x1.8p+2;
    const int m6 = 0x0p+0 <= in_time;
    const real v7 = m6 ? v5 : 0x1.4p+2;
    const int m8 = 0x0p+0 <= in_strike;
    const real v9 = m8 ? v7 : 0x1p+2;
    const int m10 = 0x0p+0 <= in_forward;
    const real v11 = m10 ? v9 : 0x1.8p+1;
    const real v12 = fabs(in_type);
    const int m13 = v12 == 0x1p+0;
    const real v14 = m13 ? v11 : 0x1p+0;
    const int m15 = v14 == 0x0p+0;
    const real v16 = fabs(in_time);
    const int m17 = v16 < (real)INFINITY;
    const real v18 = m17 ? 0x0p+0 : 0x1.4p+2;
    const real v19 = fabs(in_strike);
    const int m20 = v19 < (real)INFINITY;
    const real v21 = m20 ? v18 : 0x1p+2;
    const real v22 = fabs(in_forward);
    const int m23 = v22 < (real)INFINITY;
    const real v24 = m23 ? v21 : 0x1.8p+1;
    const real v25 = m15 ? v24 : v14;
    const int m26 = v25 == 0x0p+0;
    const real v27 = in_type + 0x0p+0;
    const real v28 = in_forward + 0x0p+0;
    const real v29 = in_strike + 0x0p+0;
    const real v30 = in_time + 0x0p+0;
    const real v31 = in_rate + 0x0p+0;
    const real v32 = in_price + 0x0p+0;
    const real v33 = ntx_ln_ratio(v28, v29);
    const real v34 = v28 < v29 ? v28 : v29;
    const int m35 = 0x1p-1022 <= v34;
    const real v36 = v28 > v29 ? v28 : v29;
    const int m37 = v36 < (real)INFINITY;
    const int m38 = m35 & m37;
    const real v39 = ntx_ln(v28);
    const real v40 = ntx_ln(v29);
    const real v41 = v39 - v40;
    const real v42 = m38 ? v33 : v41;
    const real v43 = v28 - v29;
    const real v44 = v43 + v29;
    const real v45 = v44 - v43;
    const real v46 = v28 - v44;
    const real v47 = v29 - v45;
    const real v48 = v46 - v47;
    const int m49 = v31 == 0x0p+0;
    const int m50 = v30 == 0x0p+0;
    const int m51 = m49 | m50;
    const real v52 = v31 * v30;
    const real v53 = m51 ? 0x0p+0 : v52;
    const real v54 = -v53;
    const real v55 = ntx_exp(v54);
    const real v56 = v27 * v43;
    const int m57 = 0x0p+0 < v56;
    const real v58 = -v55;
    const real v59 = fma(v58, v56, v32);
    const real v60 = v27 * v48;
    const real v61 = v55 * v60;
    const real v62 = v59 - v61;
    const int m63 = 0x0p+0 < v27;
    const real v64 = m63 ? v28 : v29;
    const real v65 = fabs(v53);
    const real v66 = 0x1p+0 + v65;
    const real v67 = 0x1p-52 * v66;
    const int m68 = v53 == 0x0p+0;
    const real v69 = m68 ? 0x0p+0 : v67;
    const real v70 = m57 ? v62 : v32;
    const real v71 = -v32;
    const real v72 = fma(v55, v64, v71);
    const real v73 = v55 * v34;
    const real v74 = fabs(v43);
    const real v75 = v55 * v74;
    const real v76 = v55 * v56;
    const int m77 = v69 == 0x0p+0;
    const int m78 = v76 == 0x0p+0;
    const int m79 = m77 | m78;
    const real v80 = v69 * v76;
    const real v81 = m79 ? 0x0p+0 : v80;
    const real v82 = m57 ? v81 : 0x0p+0;
    const real v83 = v55 * v64;
    const int m84 = v83 == 0x0p+0;
    const int m85 = m77 | m84;
    const real v86 = v69 * v83;
    const real v87 = m85 ? 0x0p+0 : v86;
    const int m88 = v73 < 0x1p+614;
    const real v89 = m88 ? 0x1.9ap+7 : -0x1.9ap+7;
    const int m90 = v73 < 0x1p-307;
    const real v91 = m90 ? 0x1.33p+9 : v89;
    const real v92 = ntx_scale2(v70, v91);
    const real v93 = ntx_scale2(v72, v91);
    const real v94 = ntx_scale2(v73, v91);
    const real v95 = ntx_scale2(v75, v91);
    const int m96 = v72 <= 0x0p+0;
    const real v97 = m96 ? 0x1.ap+6 : 0x0p+0;
    const int m98 = v70 == 0x0p+0;
    const real v99 = m98 ? 0x1.98p+6 : v97;
    const int m100 = 0x0p+0 < v82;
    const real v101 = fabs(v70);
    const int m102 = v101 <= v82;
    const int m103 = m100 & m102;
    const real v104 = m103 ? 0x1.9cp+6 : v99;
    const int m105 = v73 == 0x0p+0;
    const real v106 = m105 ? 0x1.9p+6 : v104;
    const real v107 = -v82;
    const int m108 = v70 < v107;
    const real v109 = m108 ? 0x1.94p+6 : v106;
    const real v110 = -v87;
    const int m111 = v72 < v110;
    const real v112 = m111 ? 0x1.a4p+6 : v109;
    const real v113 = m50 ? 0x1.a8p+6 : v112;
    const real v114 = fabs(v42);
    const real v115 = v94 * 0x1.9884533d43651p-2;
    const real v116 = 0x1p-1 * v114;
    const real v117 = v116 * v116;
    const real v118 = v117 * v117;
    const real v119 = fma(0x1.ae7f3e733b81fp-41, v118, 0x1.ae64567f544e4p-26);
    const real v120 = fma(v119, v118, 0x1.a01a01a01a01ap-13);
    const real v121 = fma(0x1.6124613a86d09p-33, v118, 0x1.71de3a556c734p-19);
    const real v122 = fma(v120, v118, 0x1.5555555555555p-3);
    const real v123 = fma(v121, v118, 0x1.1111111111111p-7);
    const real v124 = fma(v123, v117, v122);
    const real v125 = fma(v124, v117, 0x1p+0);
    const real v126 = fma(-0x1.6124613a86d09p-33, v118, -0x1.71de3a556c734p-19);
    const real v127 = fma(-0x1.ae7f3e733b81fp-41, v118, -0x1.ae64567f544e4p-26);
    const real v128 = fma(v126, v118, -0x1.1111111111111p-7);
    const real v129 = fma(v127, v118, -0x1.a01a01a01a01ap-13);
    const real v130 = fma(v129, v117, v128);
    const real v131 = fma(v130, v117, -0x1.5555555555555p-3);
    const real v132 = fma(0x1.42df6ed66ca17p-39, v118, 0x1.42cb40df7f3abp-24);
    const real v133 = fma(v132, v118, 0x1.3813813813814p-11);
    const real v134 = fma(0x1.08db48ebe51c7p-31, v118, 0x1.1566abc011567p-17);
    const real v135 = fma(v134, v117, v133);
    const real v136 = fma(v135, v117, 0x1.999999999999ap-6);
    const real v137 = fma(-0x1.4b121b26de639p-29, v118, -0x1.5ac056b015acp-15);
    const real v138 = fma(-0x1.93974a8c07c9dp-37, v118, -0x1.937e11175f095p-22);
    const real v139 = fma(v138, v117, v137);
    const real v140 = fma(v139, v117, -0x1.8618618618618p-9);
    const real v141 = fma(0x1.6124613a86d09p-34, v118, 0x1.610e4ef473283p-19);
    const real v142 = fma(0x1.21afd7c202972p-26, v117, v141);
    const real v143 = fma(v142, v117, 0x1.2f684bda12f68p-12);
    const real v144 = fma(-0x1.75ea48d48ebecp-39, v118, -0x1.45e5d2ba42eap-23);
    const real v145 = fma(-0x1.8d48ed61d7aabp-31, v117, v144);
    const real v146 = fma(v145, v117, -0x1.8d3018d3018d3p-16);
    const real v147 = fma(0x1.0111121222232p-35, v117, 0x1.1122233344455p-27);
    const real v148 = fma(v147, v117, 0x1.c01c01c01c01cp-20);
    const real v149 = fma(-0x1.a1bbbd5d77792p-32, v117, -0x1.bbd779334ef0bp-24);
    const real v150 = fma(0x1.25256e6e80c0cp-36, v117, 0x1.87a00187a0018p-28);
    const int m151 = v114 < 0x1.3333333333333p+0;
    const real v152 = 0x1.ccccccccccccdp-2 * v94;
    const int m153 = v92 < v152;
    const int m154 = m151 & m153;
    const real v155 = 0x1p-26 * v92;
    const real v156 = 0x1p+1 * v114;
    const real v157 = sqrt(v156);
    const real v158 = v156 + 0x1.921fb54442d18p+2;
    const real v159 = sqrt(v158);
    const real v160 = fma(v157, 0x1.121fb54442d18p+1, v159);
    const real v161 = 0x1.40d931ff62705p+1 / v160;
    const real v162 = v94 * v161;
    const real v163 = v94 - v162;
    const real v164 = 0x1p-1 * v163;
    const int m165 = v92 < v164;
    const real v166 = -v162;
    const real v167 = m165 ? v166 : v162;
    const real v168 = v94 + v167;
    const real v169 = m165 ? v92 : v93;
    const real v170 = m154 ? v92 : v169;
    const real v171 = v95 > v155 ? v95 : v155;
    const real v172 = v92 + v171;
    const real v173 = m154 ? v172 : v168;
    const real v174 = ntx_ln_ratio(v173, v170);
    const real v175 = 0x1.62e42fefa39efp-1 > v174 ? 0x1.62e42fefa39efp-1 : v174;
    const real v176 = m154 ? v174 : v175;
    const real v177 = 0x1p+1 * v176;
    const real v178 = sqrt(v177);
    const real v179 = v178 * v178;
    const real v180 = fma(0x1.baf301661adfdp-9, v179, 0x1.89c8c22c5a03p-9);
    const real v181 = fma(0x1.203fb2a8cd53ep-7, v178, v180);
    const real v182 = fma(v181, v178, 0x1.9866ca7595bf8p-3);
    const real v183 = fma(0x1.5f5d9c9be0237p-2, v178, 0x1.2afd729c7fa8p+1);
    const real v184 = m154 ? v182 : v183;
    const real v185 = fma(0x1.0eef5ac401594p-7, v179, 0x1.5dfd8e8f0e203p-7);
    const real v186 = fma(0x1.bc79f3d7edae1p-9, v179, 0x1.c0bfe3a27fb0ep-5);
    const real v187 = fma(v186, v178, v185);
    const real v188 = fma(v187, v178, 0x1p+0);
    const real v189 = fma(0x1.f48c8b05858fap-5, v178, 0x1.0ebe2e4e71fdfp+0);
    const real v190 = fma(v189, v178, 0x1p+0);
    const real v191 = m154 ? v188 : v190;
    const real v192 = v184 / v191;
    const real v193 = v178 - v192;
    const real v194 = fma(v193, v193, v156);
    const real v195 = sqrt(v194);
    const real v196 = v94 * v114;
    const real v197 = v196 > v155 ? v196 : v155;
    const real v198 = v197 * v191;
    const real v199 = v193 + v195;
    const real v200 = m165 ? v156 : v199;
    const real v201 = m154 ? v198 : v200;
    const real v202 = v177 * v184;
    const real v203 = v94 * v202;
    const real v204 = m165 ? v199 : 0x1p+0;
    const real v205 = m154 ? v203 : v204;
    const real v206 = v201 / v205;
    const real v207 = v206 * v206;
    const real v208 = v114 * v114;
    const real v209 = fma(v208, -0x1.6c16c16c16c17p-12, 0x1.5555555555555p-5);
    const real v210 = fma(v207, 0x1.ddddddddddddep-9, v209);
    const real v211 = fma(v210, v207, 0x1p+0);
    const real v212 = v206 * v211;
    const real v213 = m154 ? v212 : v206;
    const real v214 = v114 / v213;
    const real v215 = 0x1p-1 * v213;
    const real v216 = v214 - v215;
    const real v217 = v214 + v215;
    const int m218 = v114 < 0x1p+0;
    const int m219 = v213 < 0x1p+0;
    const int m220 = m218 & m219;
    const int m221 = v216 < 0x0p+0;
    const int m222 = !m220;
    const int m223 = m221 & m222;
    const real v224 = fabs(v216);
    const real v225 = m220 ? v214 : v224;
    const real v226 = v225 * v225;
    const real v227 = fma(0x1.32a9435fed4e7p-20, v226, 0x1.08a001fe48b72p-11);
    const real v228 = fma(v227, v226, 0x1.fe381d916b0a1p-6);
    const real v229 = fma(0x1.1f4b94d6fa982p-15, v226, 0x1.36d094652e3c5p-8);
    const real v230 = fma(v228, v226, 0x1.055f38258df38p-1);
    const real v231 = fma(v229, v226, 0x1.2f1c1ecb9924fp-3);
    const real v232 = fma(v230, v226, 0x1.f5b985f3d7e7ep+0);
    const real v233 = fma(v231, v226, 0x1.3dcf6c8558486p+0);
    const real v234 = fma(v233, v225, v232);
    const real v235 = fma(v234, v225, 0x1.9504db2aa4879p+0);
    const real v236 = fma(0x1.1f4b94d48eafbp-15, v226, 0x1.3b4dc264396b9p-8);
    const real v237 = fma(0x1.32a943605573ep-20, v226, 0x1.09d2ab4eaae08p-11);
    const real v238 = fma(v236, v226, 0x1.421d625ed611bp-3);
    const real v239 = fma(v237, v226, 0x1.0752b05da680ep-5);
    const real v240 = fma(v238, v226, 0x1.82aa7406f0d44p+0);
    const real v241 = fma(v239, v226, 0x1.23bc41d791cbep-1);
    const real v242 = fma(v240, v226, 0x1.ae004186d573p+1);
    const real v243 = fma(v241, v226, 0x1.685169dba03bdp+1);
    const real v244 = fma(v243, v225, v242);
    const real v245 = fma(v244, v225, 0x1.fb9db22d0e56p+0);
    const real v246 = fma(v225, v245, v235);
    const real v247 = v217 * v217;
    const real v248 = fma(0x1.32a9435fed4e7p-20, v247, 0x1.08a001fe48b72p-11);
    const real v249 = fma(v248, v247, 0x1.fe381d916b0a1p-6);
    const real v250 = fma(0x1.1f4b94d6fa982p-15, v247, 0x1.36d094652e3c5p-8);
    const real v251 = fma(v249, v247, 0x1.055f38258df38p-1);
    const real v252 = fma(v250, v247, 0x1.2f1c1ecb9924fp-3);
    const real v253 = fma(v251, v247, 0x1.f5b985f3d7e7ep+0);
    const real v254 = fma(v252, v247, 0x1.3dcf6c8558486p+0);
    const real v255 = fma(v254, v217, v253);
    const real v256 = fma(v255, v217, 0x1.9504db2aa4879p+0);
    const real v257 = fma(0x1.1f4b94d48eafbp-15, v247, 0x1.3b4dc264396b9p-8);
    const real v258 = fma(0x1.32a943605573ep-20, v247, 0x1.09d2ab4eaae08p-11);
    const real v259 = fma(v257, v247, 0x1.421d625ed611bp-3);
    const real v260 = fma(v258, v247, 0x1.0752b05da680ep-5);
    const real v261 = fma(v259, v247, 0x1.82aa7406f0d44p+0);
    const real v262 = fma(v260, v247, 0x1.23bc41d791cbep-1);
    const real v263 = fma(v261, v247, 0x1.ae004186d573p+1);
    const real v264 = fma(v262, v247, 0x1.685169dba03bdp+1);
    const real v265 = fma(v264, v217, v263);
    const real v266 = fma(v265, v217, 0x1.fb9db22d0e56p+0);
    const real v267 = fma(v217, v266, v256);
    const real v268 = v215 * v215;
    const real v269 = v268 * v268;
    const real v270 = fma(0x1.c2e3054870b38p-37, v269, v150);
    const real v271 = fma(v270, v269, v148);
    const real v272 = fma(v271, v269, v143);
    const real v273 = fma(-0x1.3777c55568ccdp-32, v269, v149);
    const real v274 = fma(v273, v269, v146);
    const real v275 = fma(v274, v269, v140);
    const real v276 = fma(v275, v269, v131);
    const real v277 = fma(v272, v269, v136);
    const real v278 = fma(v277, v268, v276);
    const real v279 = v278 * v268;
    const real v280 = v279 * v246;
    const real v281 = fma(v125, v235, v280);
    const real v282 = v213 * v281;
    const real v283 = v266 * v246;
    const real v284 = -v283;
    const real v285 = m223 ? v283 : v284;
    const real v286 = fma(v245, v267, v285);
    const real v287 = m220 ? v282 : v286;
    const real v288 = v246 * v267;
    const real v289 = m220 ? v246 : v288;
    const real v290 = -v114;
    const real v291 = fma(v214, v214, v290);
    const real v292 = v216 * v216;
    const real v293 = m220 ? v291 : v292;
    const real v294 = m223 ? v93 : v92;
    const real v295 = -v293;
    const real v296 = v287 * v115;
    const real v297 = v294 * v289;
    const real v298 = ntx_ln_ratio(v296, v297);
    const real v299 = fma(0x1p-1, v295, v298);
    const real v300 = 0x1p-1 * v268;
    const real v301 = v300 * v300;
    const real v302 = fma(-0x1.1111111111111p-7, v301, -0x1.5555555555555p-3);
    const real v303 = fma(v302, v301, -0x1p+0);
    const real v304 = fma(0x1.5555555555555p-5, v301, 0x1p-1);
    const real v305 = fma(v304, v300, v303);
    const real v306 = fma(v305, v300, 0x1p+0);
    const real v307 = m223 ? -0x1p+0 : 0x1p+0;
    const real v308 = m220 ? v306 : v307;
    const real v309 = v213 * v289;
    const real v310 = v308 * v309;
    const real v311 = v310 / v287;
    const real v312 = v214 * v214;
    const real v313 = 0x1p+0 + v312;
    const real v314 = v313 - v268;
    const real v315 = v314 - v311;
    const real v316 = v312 + v268;
    const real v317 = v311 * v315;
    const real v318 = -v317;
    const real v319 = fma(-0x1p+1, v316, v318);
    const real v320 = -v299;
    const real v321 = fma(v315, v315, v319);
    const real v322 = v321 * v320;
    const real v323 = v322 * 0x1.5555555555555p-3;
    const real v324 = 0x1p-1 * v315;
    const real v325 = fma(v324, v320, v311);
    const real v326 = v320 * v325;
    const real v327 = fma(v315, v311, v323);
    const real v328 = v320 * v327;
    const real v329 = fma(v311, v311, v328);
    const real v330 = v326 / v329;
    const real v331 = fma(v330, 0x1p-2, 0x1p+0);
    const real v332 = v331 * v330;
    const real v333 = fma(v332, 0x1.5555555555555p-2, 0x1p+0);
    const real v334 = v333 * v330;
    const real v335 = fma(v334, 0x1p-1, 0x1p+0);
    const real v336 = v335 * v330;
    const real v337 = fma(v213, v336, v213);
    const real v338 = v114 / v337;
    const real v339 = 0x1p-1 * v337;
    const real v340 = v338 - v339;
    const real v341 = v338 + v339;
    const int m342 = v337 < 0x1p+0;
    const int m343 = m218 & m342;
    const int m344 = v340 < 0x0p+0;
    const int m345 = !m343;
    const int m346 = m344 & m345;
    const real v347 = fabs(v340);
    const real v348 = m343 ? v338 : v347;
    const real v349 = v348 * v348;
    const real v350 = fma(0x1.32a9435fed4e7p-20, v349, 0x1.08a001fe48b72p-11);
    const real v351 = fma(v350, v349, 0x1.fe381d916b0a1p-6);
    const real v352 = fma(0x1.1f4b94d6fa982p-15, v349, 0x1.36d094652e3c5p-8);
    const real v353 = fma(v351, v349, 0x1.055f38258df38p-1);
    const real v354 = fma(v352, v349, 0x1.2f1c1ecb9924fp-3);
    const real v355 = fma(v353, v349, 0x1.f5b985f3d7e7ep+0);
    const real v356 = fma(v354, v349, 0x1.3dcf6c8558486p+0);
    const real v357 = fma(v356, v348, v355);
    const real v358 = fma(v357, v348, 0x1.9504db2aa4879p+0);
    const real v359 = fma(0x1.1f4b94d48eafbp-15, v349, 0x1.3b4dc264396b9p-8);
    const real v360 = fma(0x1.32a943605573ep-20, v349, 0x1.09d2ab4eaae08p-11);
    const real v361 = fma(v359, v349, 0x1.421d625ed611bp-3);
    const real v362 = fma(v360, v349, 0x1.0752b05da680ep-5);
    const real v363 = fma(v361, v349, 0x1.82aa7406f0d44p+0);
    const real v364 = fma(v362, v349, 0x1.23bc41d791cbep-1);
    const real v365 = fma(v363, v349, 0x1.ae004186d573p+1);
    const real v366 = fma(v364, v349, 0x1.685169dba03bdp+1);
    const real v367 = fma(v366, v348, v365);
    const real v368 = fma(v367, v348, 0x1.fb9db22d0e56p+0);
    const real v369 = fma(v348, v368, v358);
    const real v370 = v341 * v341;
    const real v371 = fma(0x1.32a9435fed4e7p-20, v370, 0x1.08a001fe48b72p-11);
    const real v372 = fma(v371, v370, 0x1.fe381d916b0a1p-6);
    const real v373 = fma(0x1.1f4b94d6fa982p-15, v370, 0x1.36d094652e3c5p-8);
    const real v374 = fma(v372, v370, 0x1.055f38258df38p-1);
    const real v375 = fma(v373, v370, 0x1.2f1c1ecb9924fp-3);
    const real v376 = fma(v374, v370, 0x1.f5b985f3d7e7ep+0);
    const real v377 = fma(v375, v370, 0x1.3dcf6c8558486p+0);
    const real v378 = fma(v377, v341, v376);
    const real v379 = fma(v378, v341, 0x1.9504db2aa4879p+0);
    const real v380 = fma(0x1.1f4b94d48eafbp-15, v370, 0x1.3b4dc264396b9p-8);
    const real v381 = fma(0x1.32a943605573ep-20, v370, 0x1.09d2ab4eaae08p-11);
    const real v382 = fma(v380, v370, 0x1.421d625ed611bp-3);
    const real v383 = fma(v381, v370, 0x1.0752b05da680ep-5);
    const real v384 = fma(v382, v370, 0x1.82aa7406f0d44p+0);
    const real v385 = fma(v383, v370, 0x1.23bc41d791cbep-1);
    const real v386 = fma(v384, v370, 0x1.ae004186d573p+1);
    const real v387 = fma(v385, v370, 0x1.685169dba03bdp+1);
    const real v388 = fma(v387, v341, v386);
    const real v389 = fma(v388, v341, 0x1.fb9db22d0e56p+0);
    const real v390 = fma(v341, v389, v379);
    const real v391 = v339 * v339;
    const real v392 = v391 * v391;
    const real v393 = fma(0x1.c2e3054870b38p-37, v392, v150);
    const real v394 = fma(v393, v392, v148);
    const real v395 = fma(v394, v392, v143);
    const real v396 = fma(-0x1.3777c55568ccdp-32, v392, v149);
    const real v397 = fma(v396, v392, v146);
    const real v398 = fma(v397, v392, v140);
    const real v399 = fma(v398, v392, v131);
    const real v400 = fma(v395, v392, v136);
    const real v401 = fma(v400, v391, v399);
    const real v402 = v401 * v391;
    const real v403 = v402 * v369;
    const real v404 = fma(v125, v358, v403);
    const real v405 = v337 * v404;
    const real v406 = v389 * v369;
    const real v407 = -v406;
    const real v408 = m346 ? v406 : v407;
    const real v409 = fma(v368, v390, v408);
    const real v410 = m343 ? v405 : v409;
    const real v411 = v369 * v390;
    const real v412 = m343 ? v369 : v411;
    const real v413 = fma(v338, v338, v290);
    const real v414 = v340 * v340;
    const real v415 = m343 ? v413 : v414;
    const real v416 = m346 ? v93 : v92;
    const real v417 = -v415;
    const real v418 = v410 * v115;
    const real v419 = v416 * v412;
    const real v420 = ntx_ln_ratio(v418, v419);
    const real v421 = fma(0x1p-1, v417, v420);
    const real v422 = 0x1p-1 * v391;
    const real v423 = v422 * v422;
    const real v424 = fma(-0x1.1111111111111p-7, v423, -0x1.5555555555555p-3);
    const real v425 = fma(v424, v423, -0x1p+0);
    const real v426 = fma(0x1.5555555555555p-5, v423, 0x1p-1);
    const real v427 = fma(v426, v422, v425);
    const real v428 = fma(v427, v422, 0x1p+0);
    const real v429 = m346 ? -0x1p+0 : 0x1p+0;
    const real v430 = m343 ? v428 : v429;
    const real v431 = v337 * v412;
    const real v432 = v430 * v431;
    const real v433 = v432 / v410;
    const real v434 = v338 * v338;
    const real v435 = 0x1p+0 + v434;
    const real v436 = v435 - v391;
    const real v437 = v436 - v433;
    const real v438 = v434 + v391;
    const real v439 = v433 * v437;
    const real v440 = -v439;
    const real v441 = fma(-0x1p+1, v438, v440);
    const real v442 = -v421;
    const real v443 = fma(v437, v437, v441);
    const real v444 = v443 * v442;
    const real v445 = v444 * 0x1.5555555555555p-3;
    const real v446 = 0x1p-1 * v437;
    const real v447 = fma(v446, v442, v433);
    const real v448 = v442 * v447;
    const real v449 = fma(v437, v433, v445);
    const real v450 = v442 * v449;
    const real v451 = fma(v433, v433, v450);
    const real v452 = v448 / v451;
    const real v453 = fma(v452, 0x1p-2, 0x1p+0);
    const real v454 = v453 * v452;
    const real v455 = fma(v454, 0x1.5555555555555p-2, 0x1p+0);
    const real v456 = v455 * v452;
    const real v457 = fma(v456, 0x1p-1, 0x1p+0);
    const real v458 = v457 * v452;
    const real v459 = fma(v337, v458, v337);
    const int m460 = v113 == 0x0p+0;
    const real v461 = m460 ? v459 : (real)NAN;
    const int m462 = v113 == 0x1.98p+6;
    const real v463 = m462 ? 0x0p+0 : v461;
    const int m464 = v113 == 0x1.ap+6;
    const real v465 = m464 ? (real)INFINITY : v463;
    const real v466 = sqrt(v30);
    const real v467 = v465 / v466;
    const int m468 = v113 == 0x1.94p+6;
    const int m469 = v113 == 0x1.9cp+6;
    const int m470 = m468 | m469;
    const real v471 = m470 ? 0x0p+0 : v467;
    const int m472 = v113 == 0x1.a4p+6;
    const real v473 = m472 ? (real)INFINITY : v471;
    const real v474 = m460 ? 0x1p+1 : 0x0p+0;
    const real v475 = v42 / v465;
    const int m476 = v42 == 0x0p+0;
    const real v477 = m476 ? 0x0p+0 : v475;
    const real v478 = fma(0x1p-1, v465, v477);
    const real v479 = fma(-0x1p-1, v465, v477);
    const real v480 = fabs(v477);
    const real v481 = fma(-0x1p-1, v465, v480);
    const real v482 = ntx_norm_pdf(v481);
    const real v483 = v73 * v482;
    const real v484 = v483 * v466;
    const real v485 = 0x1p-52 * v32;
    const real v486 = v483 * v465;
    const real v487 = v485 / v486;
    const real v488 = v484 + 0x0p+0;
    const int m489 = v488 == v488;
    const int m490 = !m489;
    const real v491 = m490 ? (real)NAN : v488;
    const real v492 = m490 ? 0x1.9p+6 : 0x0p+0;
    const real v493 = v467 + 0x0p+0;
    const int m494 = v493 == v493;
    const int m495 = !m494;
    const real v496 = m495 ? (real)NAN : v493;
    const real v497 = m495 ? 0x1.9p+6 : v492;
    const real v498 = v473 + 0x0p+0;
    const int m499 = v498 == v498;
    const int m500 = !m499;
    const real v501 = m500 ? (real)NAN : v498;
    const real v502 = m500 ? 0x1.9p+6 : v497;
    const real v503 = v465 + 0x0p+0;
    const int m504 = v503 == v503;
    const int m505 = !m504;
    const real v506 = m505 ? (real)NAN : v503;
    const real v507 = m505 ? 0x1.9p+6 : v502;
    const real v508 = v478 + 0x0p+0;
    const int m509 = v508 == v508;
    const int m510 = !m509;
    const real v511 = m510 ? (real)NAN : v508;
    const real v512 = m510 ? 0x1.9p+6 : v507;
    const real v513 = v479 + 0x0p+0;
    const int m514 = v513 == v513;
    const int m515 = !m514;
    const real v516 = m515 ? (real)NAN : v513;
    const real v517 = m515 ? 0x1.9p+6 : v512;
    const real v518 = v487 + 0x0p+0;
    const int m519 = v518 == v518;
    const int m520 = !m519;
    const real v521 = m520 ? (real)NAN : v518;
    const real v522 = m520 ? 0x1.9p+6 : v517;
    const real v523 = v474 + 0x0p+0;
    const int m524 = v523 == v523;
    const int m525 = !m524;
    const real v526 = m525 ? (real)NAN : v523;
    const real v527 = m525 ? 0x1.9p+6 : v522;
    const int m528 = v113 == 0x1.9p+6;
    const int m529 = m460 | m528;
    const real v530 = m529 ? v527 : v113;
    const real v531 = m26 ? v491 : (real)NAN;
    const real v532 = m26 ? v496 : (real)NAN;
    const real v533 = m26 ? v501 : (real)NAN;
    const real v534 = m26 ? v506 : (real)NAN;
    const real v535 = m26 ? v511 : (real)NAN;
    const real v536 = m26 ? v516 : (real)NAN;
    const real v537 = m26 ? v521 : (real)NAN;
    const real v538 = m26 ? v526 : (real)NAN;
    const real v539 = m26 ? v530 : v25;
    out[0] = v539; /* kind */
    out[1] = v531; /* vega */
    out[2] = v532; /* vol */
    out[3] = v533; /* clamped_vol */
    out[4] = v534; /* total_vol */
    out[5] = v535; /* d1 */
    out[6] = v536; /* d2 */
    out[7] = v537; /* attainable_error */
    out[8] = v538; /* iterations */
}

#define NTX_INPUT_COUNT 6
#define NTX_INPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5)
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
