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
    const real v180 = fma(0x1.230c2bd6cc40cp-9, v179, 0x1.7cff51e9b38bbp-7);
    const real v181 = fma(0x1.1d945d1227667p-10, v179, 0x1.54676588d3a04p-7);
    const real v182 = fma(v181, v178, v180);
    const real v183 = fma(v182, v178, 0x1.988923100ba2p-3);
    const real v184 = fma(0x1.5f5d9c9be0237p-2, v178, 0x1.2afd729c7fa8p+1);
    const real v185 = m154 ? v183 : v184;
    const real v186 = fma(0x1.1cf64070abe24p-10, v179, 0x1.1de057847b6e4p-6);
    const real v187 = fma(v186, v179, 0x1.e6c6e804ac4f4p-5);
    const real v188 = fma(0x1.42f5517308bap-9, v179, 0x1.8623cbb3b37b6p-5);
    const real v189 = fma(v188, v178, v187);
    const real v190 = fma(v189, v178, 0x1p+0);
    const real v191 = fma(0x1.f48c8b05858fap-5, v178, 0x1.0ebe2e4e71fdfp+0);
    const real v192 = fma(v191, v178, 0x1p+0);
    const real v193 = m154 ? v190 : v192;
    const real v194 = v185 / v193;
    const real v195 = v178 - v194;
    const real v196 = fma(v195, v195, v156);
    const real v197 = sqrt(v196);
    const real v198 = v94 * v114;
    const real v199 = v198 > v155 ? v198 : v155;
    const real v200 = v199 * v193;
    const real v201 = v195 + v197;
    const real v202 = m165 ? v156 : v201;
    const real v203 = m154 ? v200 : v202;
    const real v204 = v177 * v185;
    const real v205 = v94 * v204;
    const real v206 = m165 ? v201 : 0x1p+0;
    const real v207 = m154 ? v205 : v206;
    const real v208 = v203 / v207;
    const real v209 = v208 * v208;
    const real v210 = v114 * v114;
    const real v211 = fma(v210, -0x1.6c16c16c16c17p-12, 0x1.5555555555555p-5);
    const real v212 = fma(v209, 0x1.ddddddddddddep-9, v211);
    const real v213 = fma(v212, v209, 0x1p+0);
    const real v214 = v208 * v213;
    const real v215 = m154 ? v214 : v208;
    const real v216 = v114 / v215;
    const real v217 = 0x1p-1 * v215;
    const real v218 = v216 - v217;
    const real v219 = v216 + v217;
    const int m220 = v114 < 0x1p+0;
    const int m221 = v215 < 0x1p+0;
    const int m222 = m220 & m221;
    const int m223 = v218 < 0x0p+0;
    const int m224 = !m222;
    const int m225 = m223 & m224;
    const real v226 = fabs(v218);
    const real v227 = m222 ? v216 : v226;
    const real v228 = v227 * v227;
    const real v229 = fma(0x1.32a9435fed4e7p-20, v228, 0x1.08a001fe48b72p-11);
    const real v230 = fma(v229, v228, 0x1.fe381d916b0a1p-6);
    const real v231 = fma(0x1.1f4b94d6fa982p-15, v228, 0x1.36d094652e3c5p-8);
    const real v232 = fma(v230, v228, 0x1.055f38258df38p-1);
    const real v233 = fma(v231, v228, 0x1.2f1c1ecb9924fp-3);
    const real v234 = fma(v232, v228, 0x1.f5b985f3d7e7ep+0);
    const real v235 = fma(v233, v228, 0x1.3dcf6c8558486p+0);
    const real v236 = fma(v235, v227, v234);
    const real v237 = fma(v236, v227, 0x1.9504db2aa4879p+0);
    const real v238 = fma(0x1.1f4b94d48eafbp-15, v228, 0x1.3b4dc264396b9p-8);
    const real v239 = fma(0x1.32a943605573ep-20, v228, 0x1.09d2ab4eaae08p-11);
    const real v240 = fma(v238, v228, 0x1.421d625ed611bp-3);
    const real v241 = fma(v239, v228, 0x1.0752b05da680ep-5);
    const real v242 = fma(v240, v228, 0x1.82aa7406f0d44p+0);
    const real v243 = fma(v241, v228, 0x1.23bc41d791cbep-1);
    const real v244 = fma(v242, v228, 0x1.ae004186d573p+1);
    const real v245 = fma(v243, v228, 0x1.685169dba03bdp+1);
    const real v246 = fma(v245, v227, v244);
    const real v247 = fma(v246, v227, 0x1.fb9db22d0e56p+0);
    const real v248 = fma(v227, v247, v237);
    const real v249 = v219 * v219;
    const real v250 = fma(0x1.32a9435fed4e7p-20, v249, 0x1.08a001fe48b72p-11);
    const real v251 = fma(v250, v249, 0x1.fe381d916b0a1p-6);
    const real v252 = fma(0x1.1f4b94d6fa982p-15, v249, 0x1.36d094652e3c5p-8);
    const real v253 = fma(v251, v249, 0x1.055f38258df38p-1);
    const real v254 = fma(v252, v249, 0x1.2f1c1ecb9924fp-3);
    const real v255 = fma(v253, v249, 0x1.f5b985f3d7e7ep+0);
    const real v256 = fma(v254, v249, 0x1.3dcf6c8558486p+0);
    const real v257 = fma(v256, v219, v255);
    const real v258 = fma(v257, v219, 0x1.9504db2aa4879p+0);
    const real v259 = fma(0x1.1f4b94d48eafbp-15, v249, 0x1.3b4dc264396b9p-8);
    const real v260 = fma(0x1.32a943605573ep-20, v249, 0x1.09d2ab4eaae08p-11);
    const real v261 = fma(v259, v249, 0x1.421d625ed611bp-3);
    const real v262 = fma(v260, v249, 0x1.0752b05da680ep-5);
    const real v263 = fma(v261, v249, 0x1.82aa7406f0d44p+0);
    const real v264 = fma(v262, v249, 0x1.23bc41d791cbep-1);
    const real v265 = fma(v263, v249, 0x1.ae004186d573p+1);
    const real v266 = fma(v264, v249, 0x1.685169dba03bdp+1);
    const real v267 = fma(v266, v219, v265);
    const real v268 = fma(v267, v219, 0x1.fb9db22d0e56p+0);
    const real v269 = fma(v219, v268, v258);
    const real v270 = v217 * v217;
    const real v271 = v270 * v270;
    const real v272 = fma(0x1.c2e3054870b38p-37, v271, v150);
    const real v273 = fma(v272, v271, v148);
    const real v274 = fma(v273, v271, v143);
    const real v275 = fma(-0x1.3777c55568ccdp-32, v271, v149);
    const real v276 = fma(v275, v271, v146);
    const real v277 = fma(v276, v271, v140);
    const real v278 = fma(v277, v271, v131);
    const real v279 = fma(v274, v271, v136);
    const real v280 = fma(v279, v270, v278);
    const real v281 = v280 * v270;
    const real v282 = v281 * v248;
    const real v283 = fma(v125, v237, v282);
    const real v284 = v215 * v283;
    const real v285 = v268 * v248;
    const real v286 = -v285;
    const real v287 = m225 ? v285 : v286;
    const real v288 = fma(v247, v269, v287);
    const real v289 = m222 ? v284 : v288;
    const real v290 = v248 * v269;
    const real v291 = m222 ? v248 : v290;
    const real v292 = -v114;
    const real v293 = fma(v216, v216, v292);
    const real v294 = v218 * v218;
    const real v295 = m222 ? v293 : v294;
    const real v296 = m225 ? v93 : v92;
    const real v297 = -v295;
    const real v298 = v289 * v115;
    const real v299 = v296 * v291;
    const real v300 = ntx_ln_ratio(v298, v299);
    const real v301 = fma(0x1p-1, v297, v300);
    const real v302 = 0x1p-1 * v270;
    const real v303 = v302 * v302;
    const real v304 = fma(-0x1.1111111111111p-7, v303, -0x1.5555555555555p-3);
    const real v305 = fma(v304, v303, -0x1p+0);
    const real v306 = fma(0x1.5555555555555p-5, v303, 0x1p-1);
    const real v307 = fma(v306, v302, v305);
    const real v308 = fma(v307, v302, 0x1p+0);
    const real v309 = m225 ? -0x1p+0 : 0x1p+0;
    const real v310 = m222 ? v308 : v309;
    const real v311 = v215 * v291;
    const real v312 = v310 * v311;
    const real v313 = v312 / v289;
    const real v314 = v216 * v216;
    const real v315 = 0x1p+0 + v314;
    const real v316 = v315 - v270;
    const real v317 = v316 - v313;
    const real v318 = v314 + v270;
    const real v319 = v313 * v317;
    const real v320 = -v319;
    const real v321 = fma(-0x1p+1, v318, v320);
    const real v322 = -v301;
    const real v323 = fma(v317, v317, v321);
    const real v324 = v323 * v322;
    const real v325 = v324 * 0x1.5555555555555p-3;
    const real v326 = 0x1p-1 * v317;
    const real v327 = fma(v326, v322, v313);
    const real v328 = v322 * v327;
    const real v329 = fma(v317, v313, v325);
    const real v330 = v322 * v329;
    const real v331 = fma(v313, v313, v330);
    const real v332 = v328 / v331;
    const real v333 = fma(v332, 0x1p-2, 0x1p+0);
    const real v334 = v333 * v332;
    const real v335 = fma(v334, 0x1.5555555555555p-2, 0x1p+0);
    const real v336 = v335 * v332;
    const real v337 = fma(v336, 0x1p-1, 0x1p+0);
    const real v338 = v337 * v332;
    const real v339 = fma(v215, v338, v215);
    const real v340 = v114 / v339;
    const real v341 = 0x1p-1 * v339;
    const real v342 = v340 - v341;
    const real v343 = v340 + v341;
    const int m344 = v339 < 0x1p+0;
    const int m345 = m220 & m344;
    const int m346 = v342 < 0x0p+0;
    const int m347 = !m345;
    const int m348 = m346 & m347;
    const real v349 = fabs(v342);
    const real v350 = m345 ? v340 : v349;
    const real v351 = v350 * v350;
    const real v352 = fma(0x1.32a9435fed4e7p-20, v351, 0x1.08a001fe48b72p-11);
    const real v353 = fma(v352, v351, 0x1.fe381d916b0a1p-6);
    const real v354 = fma(0x1.1f4b94d6fa982p-15, v351, 0x1.36d094652e3c5p-8);
    const real v355 = fma(v353, v351, 0x1.055f38258df38p-1);
    const real v356 = fma(v354, v351, 0x1.2f1c1ecb9924fp-3);
    const real v357 = fma(v355, v351, 0x1.f5b985f3d7e7ep+0);
    const real v358 = fma(v356, v351, 0x1.3dcf6c8558486p+0);
    const real v359 = fma(v358, v350, v357);
    const real v360 = fma(v359, v350, 0x1.9504db2aa4879p+0);
    const real v361 = fma(0x1.1f4b94d48eafbp-15, v351, 0x1.3b4dc264396b9p-8);
    const real v362 = fma(0x1.32a943605573ep-20, v351, 0x1.09d2ab4eaae08p-11);
    const real v363 = fma(v361, v351, 0x1.421d625ed611bp-3);
    const real v364 = fma(v362, v351, 0x1.0752b05da680ep-5);
    const real v365 = fma(v363, v351, 0x1.82aa7406f0d44p+0);
    const real v366 = fma(v364, v351, 0x1.23bc41d791cbep-1);
    const real v367 = fma(v365, v351, 0x1.ae004186d573p+1);
    const real v368 = fma(v366, v351, 0x1.685169dba03bdp+1);
    const real v369 = fma(v368, v350, v367);
    const real v370 = fma(v369, v350, 0x1.fb9db22d0e56p+0);
    const real v371 = fma(v350, v370, v360);
    const real v372 = v343 * v343;
    const real v373 = fma(0x1.32a9435fed4e7p-20, v372, 0x1.08a001fe48b72p-11);
    const real v374 = fma(v373, v372, 0x1.fe381d916b0a1p-6);
    const real v375 = fma(0x1.1f4b94d6fa982p-15, v372, 0x1.36d094652e3c5p-8);
    const real v376 = fma(v374, v372, 0x1.055f38258df38p-1);
    const real v377 = fma(v375, v372, 0x1.2f1c1ecb9924fp-3);
    const real v378 = fma(v376, v372, 0x1.f5b985f3d7e7ep+0);
    const real v379 = fma(v377, v372, 0x1.3dcf6c8558486p+0);
    const real v380 = fma(v379, v343, v378);
    const real v381 = fma(v380, v343, 0x1.9504db2aa4879p+0);
    const real v382 = fma(0x1.1f4b94d48eafbp-15, v372, 0x1.3b4dc264396b9p-8);
    const real v383 = fma(0x1.32a943605573ep-20, v372, 0x1.09d2ab4eaae08p-11);
    const real v384 = fma(v382, v372, 0x1.421d625ed611bp-3);
    const real v385 = fma(v383, v372, 0x1.0752b05da680ep-5);
    const real v386 = fma(v384, v372, 0x1.82aa7406f0d44p+0);
    const real v387 = fma(v385, v372, 0x1.23bc41d791cbep-1);
    const real v388 = fma(v386, v372, 0x1.ae004186d573p+1);
    const real v389 = fma(v387, v372, 0x1.685169dba03bdp+1);
    const real v390 = fma(v389, v343, v388);
    const real v391 = fma(v390, v343, 0x1.fb9db22d0e56p+0);
    const real v392 = fma(v343, v391, v381);
    const real v393 = v341 * v341;
    const real v394 = v393 * v393;
    const real v395 = fma(0x1.c2e3054870b38p-37, v394, v150);
    const real v396 = fma(v395, v394, v148);
    const real v397 = fma(v396, v394, v143);
    const real v398 = fma(-0x1.3777c55568ccdp-32, v394, v149);
    const real v399 = fma(v398, v394, v146);
    const real v400 = fma(v399, v394, v140);
    const real v401 = fma(v400, v394, v131);
    const real v402 = fma(v397, v394, v136);
    const real v403 = fma(v402, v393, v401);
    const real v404 = v403 * v393;
    const real v405 = v404 * v371;
    const real v406 = fma(v125, v360, v405);
    const real v407 = v339 * v406;
    const real v408 = v391 * v371;
    const real v409 = -v408;
    const real v410 = m348 ? v408 : v409;
    const real v411 = fma(v370, v392, v410);
    const real v412 = m345 ? v407 : v411;
    const real v413 = v371 * v392;
    const real v414 = m345 ? v371 : v413;
    const real v415 = fma(v340, v340, v292);
    const real v416 = v342 * v342;
    const real v417 = m345 ? v415 : v416;
    const real v418 = m348 ? v93 : v92;
    const real v419 = -v417;
    const real v420 = v412 * v115;
    const real v421 = v418 * v414;
    const real v422 = ntx_ln_ratio(v420, v421);
    const real v423 = fma(0x1p-1, v419, v422);
    const real v424 = 0x1p-1 * v393;
    const real v425 = v424 * v424;
    const real v426 = fma(-0x1.1111111111111p-7, v425, -0x1.5555555555555p-3);
    const real v427 = fma(v426, v425, -0x1p+0);
    const real v428 = fma(0x1.5555555555555p-5, v425, 0x1p-1);
    const real v429 = fma(v428, v424, v427);
    const real v430 = fma(v429, v424, 0x1p+0);
    const real v431 = m348 ? -0x1p+0 : 0x1p+0;
    const real v432 = m345 ? v430 : v431;
    const real v433 = v339 * v414;
    const real v434 = v432 * v433;
    const real v435 = v434 / v412;
    const real v436 = v340 * v340;
    const real v437 = 0x1p+0 + v436;
    const real v438 = v437 - v393;
    const real v439 = v438 - v435;
    const real v440 = v436 + v393;
    const real v441 = v435 * v439;
    const real v442 = -v441;
    const real v443 = fma(-0x1p+1, v440, v442);
    const real v444 = -v423;
    const real v445 = fma(v439, v439, v443);
    const real v446 = v445 * v444;
    const real v447 = v446 * 0x1.5555555555555p-3;
    const real v448 = 0x1p-1 * v439;
    const real v449 = fma(v448, v444, v435);
    const real v450 = v444 * v449;
    const real v451 = fma(v439, v435, v447);
    const real v452 = v444 * v451;
    const real v453 = fma(v435, v435, v452);
    const real v454 = v450 / v453;
    const real v455 = fma(v454, 0x1p-2, 0x1p+0);
    const real v456 = v455 * v454;
    const real v457 = fma(v456, 0x1.5555555555555p-2, 0x1p+0);
    const real v458 = v457 * v454;
    const real v459 = fma(v458, 0x1p-1, 0x1p+0);
    const real v460 = v459 * v454;
    const real v461 = fma(v339, v460, v339);
    const int m462 = v113 == 0x0p+0;
    const real v463 = m462 ? v461 : (real)NAN;
    const int m464 = v113 == 0x1.98p+6;
    const real v465 = m464 ? 0x0p+0 : v463;
    const int m466 = v113 == 0x1.ap+6;
    const real v467 = m466 ? (real)INFINITY : v465;
    const real v468 = sqrt(v30);
    const real v469 = v467 / v468;
    const int m470 = v113 == 0x1.94p+6;
    const int m471 = v113 == 0x1.9cp+6;
    const int m472 = m470 | m471;
    const real v473 = m472 ? 0x0p+0 : v469;
    const int m474 = v113 == 0x1.a4p+6;
    const real v475 = m474 ? (real)INFINITY : v473;
    const real v476 = m462 ? 0x1p+1 : 0x0p+0;
    const real v477 = v42 / v467;
    const int m478 = v42 == 0x0p+0;
    const real v479 = m478 ? 0x0p+0 : v477;
    const real v480 = fma(0x1p-1, v467, v479);
    const real v481 = fma(-0x1p-1, v467, v479);
    const real v482 = fabs(v479);
    const real v483 = fma(-0x1p-1, v467, v482);
    const real v484 = ntx_norm_pdf(v483);
    const real v485 = v73 * v484;
    const real v486 = v485 * v468;
    const real v487 = 0x1p-52 * v32;
    const real v488 = v485 * v467;
    const real v489 = v487 / v488;
    const real v490 = v486 + 0x0p+0;
    const int m491 = v490 == v490;
    const int m492 = !m491;
    const real v493 = m492 ? (real)NAN : v490;
    const real v494 = m492 ? 0x1.9p+6 : 0x0p+0;
    const real v495 = v469 + 0x0p+0;
    const int m496 = v495 == v495;
    const int m497 = !m496;
    const real v498 = m497 ? (real)NAN : v495;
    const real v499 = m497 ? 0x1.9p+6 : v494;
    const real v500 = v475 + 0x0p+0;
    const int m501 = v500 == v500;
    const int m502 = !m501;
    const real v503 = m502 ? (real)NAN : v500;
    const real v504 = m502 ? 0x1.9p+6 : v499;
    const real v505 = v467 + 0x0p+0;
    const int m506 = v505 == v505;
    const int m507 = !m506;
    const real v508 = m507 ? (real)NAN : v505;
    const real v509 = m507 ? 0x1.9p+6 : v504;
    const real v510 = v480 + 0x0p+0;
    const int m511 = v510 == v510;
    const int m512 = !m511;
    const real v513 = m512 ? (real)NAN : v510;
    const real v514 = m512 ? 0x1.9p+6 : v509;
    const real v515 = v481 + 0x0p+0;
    const int m516 = v515 == v515;
    const int m517 = !m516;
    const real v518 = m517 ? (real)NAN : v515;
    const real v519 = m517 ? 0x1.9p+6 : v514;
    const real v520 = v489 + 0x0p+0;
    const int m521 = v520 == v520;
    const int m522 = !m521;
    const real v523 = m522 ? (real)NAN : v520;
    const real v524 = m522 ? 0x1.9p+6 : v519;
    const real v525 = v476 + 0x0p+0;
    const int m526 = v525 == v525;
    const int m527 = !m526;
    const real v528 = m527 ? (real)NAN : v525;
    const real v529 = m527 ? 0x1.9p+6 : v524;
    const int m530 = v113 == 0x1.9p+6;
    const int m531 = m462 | m530;
    const real v532 = m531 ? v529 : v113;
    const real v533 = m26 ? v493 : (real)NAN;
    const real v534 = m26 ? v498 : (real)NAN;
    const real v535 = m26 ? v503 : (real)NAN;
    const real v536 = m26 ? v508 : (real)NAN;
    const real v537 = m26 ? v513 : (real)NAN;
    const real v538 = m26 ? v518 : (real)NAN;
    const real v539 = m26 ? v523 : (real)NAN;
    const real v540 = m26 ? v528 : (real)NAN;
    const real v541 = m26 ? v532 : v25;
    out[0] = v541; /* kind */
    out[1] = v533; /* vega */
    out[2] = v534; /* vol */
    out[3] = v535; /* clamped_vol */
    out[4] = v536; /* total_vol */
    out[5] = v537; /* d1 */
    out[6] = v538; /* d2 */
    out[7] = v539; /* attainable_error */
    out[8] = v540; /* iterations */
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
