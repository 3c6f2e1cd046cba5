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
    const real in_spot = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_dividend_yield = in[5];
    const real in_price = in[6];
    const real v0 = in_price * 0x0p+0;
    const int m1 = v0 == 0x0p+0;
    const real v2 = m1 ? 0x0p+0 : 0x1.6p+3;
    const real v3 = in_dividend_yield * 0x0p+0;
    const int m4 = v3 == 0x0p+0;
    const real v5 = m4 ? v2 : 0x1.cp+2;
    const real v6 = in_rate * 0x0p+0;
    const int m7 = v6 == 0x0p+0;
    const real v8 = m7 ? v5 : 0x1.8p+2;
    const int m9 = 0x0p+0 <= in_time;
    const real v10 = m9 ? v8 : 0x1.4p+2;
    const int m11 = 0x0p+0 <= in_strike;
    const real v12 = m11 ? v10 : 0x1p+2;
    const int m13 = 0x0p+0 <= in_spot;
    const real v14 = m13 ? v12 : 0x1p+1;
    const real v15 = fabs(in_type);
    const int m16 = v15 == 0x1p+0;
    const real v17 = m16 ? v14 : 0x1p+0;
    const int m18 = v17 == 0x0p+0;
    const real v19 = fabs(in_time);
    const int m20 = v19 < (real)INFINITY;
    const real v21 = m20 ? 0x0p+0 : 0x1.4p+2;
    const real v22 = fabs(in_strike);
    const int m23 = v22 < (real)INFINITY;
    const real v24 = m23 ? v21 : 0x1p+2;
    const real v25 = fabs(in_spot);
    const int m26 = v25 < (real)INFINITY;
    const real v27 = m26 ? v24 : 0x1p+1;
    const real v28 = m18 ? v27 : v17;
    const int m29 = v28 == 0x0p+0;
    const real v30 = in_type + 0x0p+0;
    const real v31 = in_spot + 0x0p+0;
    const real v32 = in_strike + 0x0p+0;
    const real v33 = in_time + 0x0p+0;
    const real v34 = in_rate + 0x0p+0;
    const real v35 = in_dividend_yield + 0x0p+0;
    const real v36 = in_price + 0x0p+0;
    const real v37 = v34 - v35;
    const real v38 = ntx_ln_ratio(v31, v32);
    const real v39 = v31 < v32 ? v31 : v32;
    const int m40 = 0x1p-1022 <= v39;
    const real v41 = v31 > v32 ? v31 : v32;
    const int m42 = v41 < (real)INFINITY;
    const int m43 = m40 & m42;
    const real v44 = ntx_ln(v31);
    const real v45 = ntx_ln(v32);
    const real v46 = v44 - v45;
    const real v47 = m43 ? v38 : v46;
    const real v48 = fma(v37, v33, v47);
    const int m49 = v34 == 0x0p+0;
    const int m50 = v33 == 0x0p+0;
    const int m51 = m49 | m50;
    const real v52 = v34 * v33;
    const real v53 = m51 ? 0x0p+0 : v52;
    const real v54 = -v53;
    const real v55 = ntx_exp(v54);
    const int m56 = v35 == 0x0p+0;
    const int m57 = m56 | m50;
    const real v58 = v35 * v33;
    const real v59 = m57 ? 0x0p+0 : v58;
    const real v60 = -v59;
    const real v61 = ntx_exp(v60);
    const real v62 = v61 * v31;
    const real v63 = v55 * v32;
    const real v64 = -v62;
    const real v65 = fma(v61, v31, v64);
    const real v66 = v62 - v63;
    const real v67 = v30 * v66;
    const int m68 = 0x0p+0 < v67;
    const real v69 = v30 * v62;
    const real v70 = v36 - v69;
    const real v71 = v70 + v69;
    const real v72 = v71 - v70;
    const real v73 = v36 - v71;
    const real v74 = v69 - v72;
    const real v75 = v73 - v74;
    const real v76 = v30 * v32;
    const real v77 = fma(v76, v55, v70);
    const real v78 = v30 * v65;
    const real v79 = v75 - v78;
    const real v80 = v77 + v79;
    const int m81 = 0x0p+0 < v30;
    const real v82 = m81 ? v31 : v32;
    const real v83 = m81 ? v61 : v55;
    const real v84 = fabs(v59);
    const real v85 = 0x1p+0 + v84;
    const real v86 = 0x1p-52 * v85;
    const int m87 = v59 == 0x0p+0;
    const real v88 = m87 ? 0x0p+0 : v86;
    const int m89 = v88 == 0x0p+0;
    const int m90 = v62 == 0x0p+0;
    const int m91 = m89 | m90;
    const real v92 = v88 * v62;
    const real v93 = m91 ? 0x0p+0 : v92;
    const real v94 = fabs(v53);
    const real v95 = 0x1p+0 + v94;
    const real v96 = 0x1p-52 * v95;
    const int m97 = v53 == 0x0p+0;
    const real v98 = m97 ? 0x0p+0 : v96;
    const int m99 = v98 == 0x0p+0;
    const int m100 = v63 == 0x0p+0;
    const int m101 = m99 | m100;
    const real v102 = v98 * v63;
    const real v103 = m101 ? 0x0p+0 : v102;
    const real v104 = m68 ? v80 : v36;
    const real v105 = -v36;
    const real v106 = fma(v83, v82, v105);
    const real v107 = v62 < v63 ? v62 : v63;
    const real v108 = fabs(v67);
    const real v109 = v93 + v103;
    const real v110 = m68 ? v109 : 0x0p+0;
    const real v111 = m81 ? v93 : v103;
    const int m112 = v107 < 0x1p+614;
    const real v113 = m112 ? 0x1.9ap+7 : -0x1.9ap+7;
    const int m114 = v107 < 0x1p-307;
    const real v115 = m114 ? 0x1.33p+9 : v113;
    const real v116 = ntx_scale2(v104, v115);
    const real v117 = ntx_scale2(v106, v115);
    const real v118 = ntx_scale2(v107, v115);
    const real v119 = ntx_scale2(v108, v115);
    const int m120 = v106 <= 0x0p+0;
    const real v121 = m120 ? 0x1.ap+6 : 0x0p+0;
    const int m122 = v104 == 0x0p+0;
    const real v123 = m122 ? 0x1.98p+6 : v121;
    const int m124 = 0x0p+0 < v110;
    const real v125 = fabs(v104);
    const int m126 = v125 <= v110;
    const int m127 = m124 & m126;
    const real v128 = m127 ? 0x1.9cp+6 : v123;
    const int m129 = v107 == 0x0p+0;
    const real v130 = m129 ? 0x1.9p+6 : v128;
    const real v131 = -v110;
    const int m132 = v104 < v131;
    const real v133 = m132 ? 0x1.94p+6 : v130;
    const real v134 = -v111;
    const int m135 = v106 < v134;
    const real v136 = m135 ? 0x1.a4p+6 : v133;
    const real v137 = m50 ? 0x1.a8p+6 : v136;
    const real v138 = fabs(v48);
    const real v139 = v118 * 0x1.9884533d43651p-2;
    const real v140 = 0x1p-1 * v138;
    const real v141 = v140 * v140;
    const real v142 = v141 * v141;
    const real v143 = fma(0x1.ae7f3e733b81fp-41, v142, 0x1.ae64567f544e4p-26);
    const real v144 = fma(v143, v142, 0x1.a01a01a01a01ap-13);
    const real v145 = fma(0x1.6124613a86d09p-33, v142, 0x1.71de3a556c734p-19);
    const real v146 = fma(v144, v142, 0x1.5555555555555p-3);
    const real v147 = fma(v145, v142, 0x1.1111111111111p-7);
    const real v148 = fma(v147, v141, v146);
    const real v149 = fma(v148, v141, 0x1p+0);
    const real v150 = fma(-0x1.6124613a86d09p-33, v142, -0x1.71de3a556c734p-19);
    const real v151 = fma(-0x1.ae7f3e733b81fp-41, v142, -0x1.ae64567f544e4p-26);
    const real v152 = fma(v150, v142, -0x1.1111111111111p-7);
    const real v153 = fma(v151, v142, -0x1.a01a01a01a01ap-13);
    const real v154 = fma(v153, v141, v152);
    const real v155 = fma(v154, v141, -0x1.5555555555555p-3);
    const real v156 = fma(0x1.42df6ed66ca17p-39, v142, 0x1.42cb40df7f3abp-24);
    const real v157 = fma(v156, v142, 0x1.3813813813814p-11);
    const real v158 = fma(0x1.08db48ebe51c7p-31, v142, 0x1.1566abc011567p-17);
    const real v159 = fma(v158, v141, v157);
    const real v160 = fma(v159, v141, 0x1.999999999999ap-6);
    const real v161 = fma(-0x1.4b121b26de639p-29, v142, -0x1.5ac056b015acp-15);
    const real v162 = fma(-0x1.93974a8c07c9dp-37, v142, -0x1.937e11175f095p-22);
    const real v163 = fma(v162, v141, v161);
    const real v164 = fma(v163, v141, -0x1.8618618618618p-9);
    const real v165 = fma(0x1.6124613a86d09p-34, v142, 0x1.610e4ef473283p-19);
    const real v166 = fma(0x1.21afd7c202972p-26, v141, v165);
    const real v167 = fma(v166, v141, 0x1.2f684bda12f68p-12);
    const real v168 = fma(-0x1.75ea48d48ebecp-39, v142, -0x1.45e5d2ba42eap-23);
    const real v169 = fma(-0x1.8d48ed61d7aabp-31, v141, v168);
    const real v170 = fma(v169, v141, -0x1.8d3018d3018d3p-16);
    const real v171 = fma(0x1.0111121222232p-35, v141, 0x1.1122233344455p-27);
    const real v172 = fma(v171, v141, 0x1.c01c01c01c01cp-20);
    const real v173 = fma(-0x1.a1bbbd5d77792p-32, v141, -0x1.bbd779334ef0bp-24);
    const real v174 = fma(0x1.25256e6e80c0cp-36, v141, 0x1.87a00187a0018p-28);
    const int m175 = v138 < 0x1.3333333333333p+0;
    const real v176 = 0x1.ccccccccccccdp-2 * v118;
    const int m177 = v116 < v176;
    const int m178 = m175 & m177;
    const real v179 = 0x1p-26 * v116;
    const real v180 = 0x1p+1 * v138;
    const real v181 = sqrt(v180);
    const real v182 = v180 + 0x1.921fb54442d18p+2;
    const real v183 = sqrt(v182);
    const real v184 = fma(v181, 0x1.121fb54442d18p+1, v183);
    const real v185 = 0x1.40d931ff62705p+1 / v184;
    const real v186 = v118 * v185;
    const real v187 = v118 - v186;
    const real v188 = 0x1p-1 * v187;
    const int m189 = v116 < v188;
    const real v190 = -v186;
    const real v191 = m189 ? v190 : v186;
    const real v192 = v118 + v191;
    const real v193 = m189 ? v116 : v117;
    const real v194 = m178 ? v116 : v193;
    const real v195 = v119 > v179 ? v119 : v179;
    const real v196 = v116 + v195;
    const real v197 = m178 ? v196 : v192;
    const real v198 = ntx_ln_ratio(v197, v194);
    const real v199 = 0x1.62e42fefa39efp-1 > v198 ? 0x1.62e42fefa39efp-1 : v198;
    const real v200 = m178 ? v198 : v199;
    const real v201 = 0x1p+1 * v200;
    const real v202 = sqrt(v201);
    const real v203 = v202 * v202;
    const real v204 = fma(0x1.230c2bd6cc40cp-9, v203, 0x1.7cff51e9b38bbp-7);
    const real v205 = fma(0x1.1d945d1227667p-10, v203, 0x1.54676588d3a04p-7);
    const real v206 = fma(v205, v202, v204);
    const real v207 = fma(v206, v202, 0x1.988923100ba2p-3);
    const real v208 = fma(0x1.5f5d9c9be0237p-2, v202, 0x1.2afd729c7fa8p+1);
    const real v209 = m178 ? v207 : v208;
    const real v210 = fma(0x1.1cf64070abe24p-10, v203, 0x1.1de057847b6e4p-6);
    const real v211 = fma(v210, v203, 0x1.e6c6e804ac4f4p-5);
    const real v212 = fma(0x1.42f5517308bap-9, v203, 0x1.8623cbb3b37b6p-5);
    const real v213 = fma(v212, v202, v211);
    const real v214 = fma(v213, v202, 0x1p+0);
    const real v215 = fma(0x1.f48c8b05858fap-5, v202, 0x1.0ebe2e4e71fdfp+0);
    const real v216 = fma(v215, v202, 0x1p+0);
    const real v217 = m178 ? v214 : v216;
    const real v218 = v209 / v217;
    const real v219 = v202 - v218;
    const real v220 = fma(v219, v219, v180);
    const real v221 = sqrt(v220);
    const real v222 = v118 * v138;
    const real v223 = v222 > v179 ? v222 : v179;
    const real v224 = v223 * v217;
    const real v225 = v219 + v221;
    const real v226 = m189 ? v180 : v225;
    const real v227 = m178 ? v224 : v226;
    const real v228 = v201 * v209;
    const real v229 = v118 * v228;
    const real v230 = m189 ? v225 : 0x1p+0;
    const real v231 = m178 ? v229 : v230;
    const real v232 = v227 / v231;
    const real v233 = v232 * v232;
    const real v234 = v138 * v138;
    const real v235 = fma(v234, -0x1.6c16c16c16c17p-12, 0x1.5555555555555p-5);
    const real v236 = fma(v233, 0x1.ddddddddddddep-9, v235);
    const real v237 = fma(v236, v233, 0x1p+0);
    const real v238 = v232 * v237;
    const real v239 = m178 ? v238 : v232;
    const real v240 = v138 / v239;
    const real v241 = 0x1p-1 * v239;
    const real v242 = v240 - v241;
    const real v243 = v240 + v241;
    const int m244 = v138 < 0x1p+0;
    const int m245 = v239 < 0x1p+0;
    const int m246 = m244 & m245;
    const int m247 = v242 < 0x0p+0;
    const int m248 = !m246;
    const int m249 = m247 & m248;
    const real v250 = fabs(v242);
    const real v251 = m246 ? v240 : v250;
    const real v252 = v251 * v251;
    const real v253 = fma(0x1.32a9435fed4e7p-20, v252, 0x1.08a001fe48b72p-11);
    const real v254 = fma(v253, v252, 0x1.fe381d916b0a1p-6);
    const real v255 = fma(0x1.1f4b94d6fa982p-15, v252, 0x1.36d094652e3c5p-8);
    const real v256 = fma(v254, v252, 0x1.055f38258df38p-1);
    const real v257 = fma(v255, v252, 0x1.2f1c1ecb9924fp-3);
    const real v258 = fma(v256, v252, 0x1.f5b985f3d7e7ep+0);
    const real v259 = fma(v257, v252, 0x1.3dcf6c8558486p+0);
    const real v260 = fma(v259, v251, v258);
    const real v261 = fma(v260, v251, 0x1.9504db2aa4879p+0);
    const real v262 = fma(0x1.1f4b94d48eafbp-15, v252, 0x1.3b4dc264396b9p-8);
    const real v263 = fma(0x1.32a943605573ep-20, v252, 0x1.09d2ab4eaae08p-11);
    const real v264 = fma(v262, v252, 0x1.421d625ed611bp-3);
    const real v265 = fma(v263, v252, 0x1.0752b05da680ep-5);
    const real v266 = fma(v264, v252, 0x1.82aa7406f0d44p+0);
    const real v267 = fma(v265, v252, 0x1.23bc41d791cbep-1);
    const real v268 = fma(v266, v252, 0x1.ae004186d573p+1);
    const real v269 = fma(v267, v252, 0x1.685169dba03bdp+1);
    const real v270 = fma(v269, v251, v268);
    const real v271 = fma(v270, v251, 0x1.fb9db22d0e56p+0);
    const real v272 = fma(v251, v271, v261);
    const real v273 = v243 * v243;
    const real v274 = fma(0x1.32a9435fed4e7p-20, v273, 0x1.08a001fe48b72p-11);
    const real v275 = fma(v274, v273, 0x1.fe381d916b0a1p-6);
    const real v276 = fma(0x1.1f4b94d6fa982p-15, v273, 0x1.36d094652e3c5p-8);
    const real v277 = fma(v275, v273, 0x1.055f38258df38p-1);
    const real v278 = fma(v276, v273, 0x1.2f1c1ecb9924fp-3);
    const real v279 = fma(v277, v273, 0x1.f5b985f3d7e7ep+0);
    const real v280 = fma(v278, v273, 0x1.3dcf6c8558486p+0);
    const real v281 = fma(v280, v243, v279);
    const real v282 = fma(v281, v243, 0x1.9504db2aa4879p+0);
    const real v283 = fma(0x1.1f4b94d48eafbp-15, v273, 0x1.3b4dc264396b9p-8);
    const real v284 = fma(0x1.32a943605573ep-20, v273, 0x1.09d2ab4eaae08p-11);
    const real v285 = fma(v283, v273, 0x1.421d625ed611bp-3);
    const real v286 = fma(v284, v273, 0x1.0752b05da680ep-5);
    const real v287 = fma(v285, v273, 0x1.82aa7406f0d44p+0);
    const real v288 = fma(v286, v273, 0x1.23bc41d791cbep-1);
    const real v289 = fma(v287, v273, 0x1.ae004186d573p+1);
    const real v290 = fma(v288, v273, 0x1.685169dba03bdp+1);
    const real v291 = fma(v290, v243, v289);
    const real v292 = fma(v291, v243, 0x1.fb9db22d0e56p+0);
    const real v293 = fma(v243, v292, v282);
    const real v294 = v241 * v241;
    const real v295 = v294 * v294;
    const real v296 = fma(0x1.c2e3054870b38p-37, v295, v174);
    const real v297 = fma(v296, v295, v172);
    const real v298 = fma(v297, v295, v167);
    const real v299 = fma(-0x1.3777c55568ccdp-32, v295, v173);
    const real v300 = fma(v299, v295, v170);
    const real v301 = fma(v300, v295, v164);
    const real v302 = fma(v301, v295, v155);
    const real v303 = fma(v298, v295, v160);
    const real v304 = fma(v303, v294, v302);
    const real v305 = v304 * v294;
    const real v306 = v305 * v272;
    const real v307 = fma(v149, v261, v306);
    const real v308 = v239 * v307;
    const real v309 = v292 * v272;
    const real v310 = -v309;
    const real v311 = m249 ? v309 : v310;
    const real v312 = fma(v271, v293, v311);
    const real v313 = m246 ? v308 : v312;
    const real v314 = v272 * v293;
    const real v315 = m246 ? v272 : v314;
    const real v316 = -v138;
    const real v317 = fma(v240, v240, v316);
    const real v318 = v242 * v242;
    const real v319 = m246 ? v317 : v318;
    const real v320 = m249 ? v117 : v116;
    const real v321 = -v319;
    const real v322 = v313 * v139;
    const real v323 = v320 * v315;
    const real v324 = ntx_ln_ratio(v322, v323);
    const real v325 = fma(0x1p-1, v321, v324);
    const real v326 = 0x1p-1 * v294;
    const real v327 = v326 * v326;
    const real v328 = fma(-0x1.1111111111111p-7, v327, -0x1.5555555555555p-3);
    const real v329 = fma(v328, v327, -0x1p+0);
    const real v330 = fma(0x1.5555555555555p-5, v327, 0x1p-1);
    const real v331 = fma(v330, v326, v329);
    const real v332 = fma(v331, v326, 0x1p+0);
    const real v333 = m249 ? -0x1p+0 : 0x1p+0;
    const real v334 = m246 ? v332 : v333;
    const real v335 = v239 * v315;
    const real v336 = v334 * v335;
    const real v337 = v336 / v313;
    const real v338 = v240 * v240;
    const real v339 = 0x1p+0 + v338;
    const real v340 = v339 - v294;
    const real v341 = v340 - v337;
    const real v342 = v338 + v294;
    const real v343 = v337 * v341;
    const real v344 = -v343;
    const real v345 = fma(-0x1p+1, v342, v344);
    const real v346 = -v325;
    const real v347 = fma(v341, v341, v345);
    const real v348 = v347 * v346;
    const real v349 = v348 * 0x1.5555555555555p-3;
    const real v350 = 0x1p-1 * v341;
    const real v351 = fma(v350, v346, v337);
    const real v352 = v346 * v351;
    const real v353 = fma(v341, v337, v349);
    const real v354 = v346 * v353;
    const real v355 = fma(v337, v337, v354);
    const real v356 = v352 / v355;
    const real v357 = fma(v356, 0x1p-2, 0x1p+0);
    const real v358 = v357 * v356;
    const real v359 = fma(v358, 0x1.5555555555555p-2, 0x1p+0);
    const real v360 = v359 * v356;
    const real v361 = fma(v360, 0x1p-1, 0x1p+0);
    const real v362 = v361 * v356;
    const real v363 = fma(v239, v362, v239);
    const real v364 = v138 / v363;
    const real v365 = 0x1p-1 * v363;
    const real v366 = v364 - v365;
    const real v367 = v364 + v365;
    const int m368 = v363 < 0x1p+0;
    const int m369 = m244 & m368;
    const int m370 = v366 < 0x0p+0;
    const int m371 = !m369;
    const int m372 = m370 & m371;
    const real v373 = fabs(v366);
    const real v374 = m369 ? v364 : v373;
    const real v375 = v374 * v374;
    const real v376 = fma(0x1.32a9435fed4e7p-20, v375, 0x1.08a001fe48b72p-11);
    const real v377 = fma(v376, v375, 0x1.fe381d916b0a1p-6);
    const real v378 = fma(0x1.1f4b94d6fa982p-15, v375, 0x1.36d094652e3c5p-8);
    const real v379 = fma(v377, v375, 0x1.055f38258df38p-1);
    const real v380 = fma(v378, v375, 0x1.2f1c1ecb9924fp-3);
    const real v381 = fma(v379, v375, 0x1.f5b985f3d7e7ep+0);
    const real v382 = fma(v380, v375, 0x1.3dcf6c8558486p+0);
    const real v383 = fma(v382, v374, v381);
    const real v384 = fma(v383, v374, 0x1.9504db2aa4879p+0);
    const real v385 = fma(0x1.1f4b94d48eafbp-15, v375, 0x1.3b4dc264396b9p-8);
    const real v386 = fma(0x1.32a943605573ep-20, v375, 0x1.09d2ab4eaae08p-11);
    const real v387 = fma(v385, v375, 0x1.421d625ed611bp-3);
    const real v388 = fma(v386, v375, 0x1.0752b05da680ep-5);
    const real v389 = fma(v387, v375, 0x1.82aa7406f0d44p+0);
    const real v390 = fma(v388, v375, 0x1.23bc41d791cbep-1);
    const real v391 = fma(v389, v375, 0x1.ae004186d573p+1);
    const real v392 = fma(v390, v375, 0x1.685169dba03bdp+1);
    const real v393 = fma(v392, v374, v391);
    const real v394 = fma(v393, v374, 0x1.fb9db22d0e56p+0);
    const real v395 = fma(v374, v394, v384);
    const real v396 = v367 * v367;
    const real v397 = fma(0x1.32a9435fed4e7p-20, v396, 0x1.08a001fe48b72p-11);
    const real v398 = fma(v397, v396, 0x1.fe381d916b0a1p-6);
    const real v399 = fma(0x1.1f4b94d6fa982p-15, v396, 0x1.36d094652e3c5p-8);
    const real v400 = fma(v398, v396, 0x1.055f38258df38p-1);
    const real v401 = fma(v399, v396, 0x1.2f1c1ecb9924fp-3);
    const real v402 = fma(v400, v396, 0x1.f5b985f3d7e7ep+0);
    const real v403 = fma(v401, v396, 0x1.3dcf6c8558486p+0);
    const real v404 = fma(v403, v367, v402);
    const real v405 = fma(v404, v367, 0x1.9504db2aa4879p+0);
    const real v406 = fma(0x1.1f4b94d48eafbp-15, v396, 0x1.3b4dc264396b9p-8);
    const real v407 = fma(0x1.32a943605573ep-20, v396, 0x1.09d2ab4eaae08p-11);
    const real v408 = fma(v406, v396, 0x1.421d625ed611bp-3);
    const real v409 = fma(v407, v396, 0x1.0752b05da680ep-5);
    const real v410 = fma(v408, v396, 0x1.82aa7406f0d44p+0);
    const real v411 = fma(v409, v396, 0x1.23bc41d791cbep-1);
    const real v412 = fma(v410, v396, 0x1.ae004186d573p+1);
    const real v413 = fma(v411, v396, 0x1.685169dba03bdp+1);
    const real v414 = fma(v413, v367, v412);
    const real v415 = fma(v414, v367, 0x1.fb9db22d0e56p+0);
    const real v416 = fma(v367, v415, v405);
    const real v417 = v365 * v365;
    const real v418 = v417 * v417;
    const real v419 = fma(0x1.c2e3054870b38p-37, v418, v174);
    const real v420 = fma(v419, v418, v172);
    const real v421 = fma(v420, v418, v167);
    const real v422 = fma(-0x1.3777c55568ccdp-32, v418, v173);
    const real v423 = fma(v422, v418, v170);
    const real v424 = fma(v423, v418, v164);
    const real v425 = fma(v424, v418, v155);
    const real v426 = fma(v421, v418, v160);
    const real v427 = fma(v426, v417, v425);
    const real v428 = v427 * v417;
    const real v429 = v428 * v395;
    const real v430 = fma(v149, v384, v429);
    const real v431 = v363 * v430;
    const real v432 = v415 * v395;
    const real v433 = -v432;
    const real v434 = m372 ? v432 : v433;
    const real v435 = fma(v394, v416, v434);
    const real v436 = m369 ? v431 : v435;
    const real v437 = v395 * v416;
    const real v438 = m369 ? v395 : v437;
    const real v439 = fma(v364, v364, v316);
    const real v440 = v366 * v366;
    const real v441 = m369 ? v439 : v440;
    const real v442 = m372 ? v117 : v116;
    const real v443 = -v441;
    const real v444 = v436 * v139;
    const real v445 = v442 * v438;
    const real v446 = ntx_ln_ratio(v444, v445);
    const real v447 = fma(0x1p-1, v443, v446);
    const real v448 = 0x1p-1 * v417;
    const real v449 = v448 * v448;
    const real v450 = fma(-0x1.1111111111111p-7, v449, -0x1.5555555555555p-3);
    const real v451 = fma(v450, v449, -0x1p+0);
    const real v452 = fma(0x1.5555555555555p-5, v449, 0x1p-1);
    const real v453 = fma(v452, v448, v451);
    const real v454 = fma(v453, v448, 0x1p+0);
    const real v455 = m372 ? -0x1p+0 : 0x1p+0;
    const real v456 = m369 ? v454 : v455;
    const real v457 = v363 * v438;
    const real v458 = v456 * v457;
    const real v459 = v458 / v436;
    const real v460 = v364 * v364;
    const real v461 = 0x1p+0 + v460;
    const real v462 = v461 - v417;
    const real v463 = v462 - v459;
    const real v464 = v460 + v417;
    const real v465 = v459 * v463;
    const real v466 = -v465;
    const real v467 = fma(-0x1p+1, v464, v466);
    const real v468 = -v447;
    const real v469 = fma(v463, v463, v467);
    const real v470 = v469 * v468;
    const real v471 = v470 * 0x1.5555555555555p-3;
    const real v472 = 0x1p-1 * v463;
    const real v473 = fma(v472, v468, v459);
    const real v474 = v468 * v473;
    const real v475 = fma(v463, v459, v471);
    const real v476 = v468 * v475;
    const real v477 = fma(v459, v459, v476);
    const real v478 = v474 / v477;
    const real v479 = fma(v478, 0x1p-2, 0x1p+0);
    const real v480 = v479 * v478;
    const real v481 = fma(v480, 0x1.5555555555555p-2, 0x1p+0);
    const real v482 = v481 * v478;
    const real v483 = fma(v482, 0x1p-1, 0x1p+0);
    const real v484 = v483 * v478;
    const real v485 = fma(v363, v484, v363);
    const int m486 = v137 == 0x0p+0;
    const real v487 = m486 ? v485 : (real)NAN;
    const int m488 = v137 == 0x1.98p+6;
    const real v489 = m488 ? 0x0p+0 : v487;
    const int m490 = v137 == 0x1.ap+6;
    const real v491 = m490 ? (real)INFINITY : v489;
    const real v492 = sqrt(v33);
    const real v493 = v491 / v492;
    const int m494 = v137 == 0x1.94p+6;
    const int m495 = v137 == 0x1.9cp+6;
    const int m496 = m494 | m495;
    const real v497 = m496 ? 0x0p+0 : v493;
    const int m498 = v137 == 0x1.a4p+6;
    const real v499 = m498 ? (real)INFINITY : v497;
    const real v500 = m486 ? 0x1p+1 : 0x0p+0;
    const real v501 = v48 / v491;
    const int m502 = v48 == 0x0p+0;
    const real v503 = m502 ? 0x0p+0 : v501;
    const real v504 = fma(0x1p-1, v491, v503);
    const real v505 = fma(-0x1p-1, v491, v503);
    const real v506 = fabs(v503);
    const real v507 = fma(-0x1p-1, v491, v506);
    const real v508 = ntx_norm_pdf(v507);
    const real v509 = v107 * v508;
    const real v510 = v509 * v492;
    const real v511 = 0x1p-52 * v36;
    const real v512 = v509 * v491;
    const real v513 = v511 / v512;
    const real v514 = v510 + 0x0p+0;
    const int m515 = v514 == v514;
    const int m516 = !m515;
    const real v517 = m516 ? (real)NAN : v514;
    const real v518 = m516 ? 0x1.9p+6 : 0x0p+0;
    const real v519 = v493 + 0x0p+0;
    const int m520 = v519 == v519;
    const int m521 = !m520;
    const real v522 = m521 ? (real)NAN : v519;
    const real v523 = m521 ? 0x1.9p+6 : v518;
    const real v524 = v499 + 0x0p+0;
    const int m525 = v524 == v524;
    const int m526 = !m525;
    const real v527 = m526 ? (real)NAN : v524;
    const real v528 = m526 ? 0x1.9p+6 : v523;
    const real v529 = v491 + 0x0p+0;
    const int m530 = v529 == v529;
    const int m531 = !m530;
    const real v532 = m531 ? (real)NAN : v529;
    const real v533 = m531 ? 0x1.9p+6 : v528;
    const real v534 = v504 + 0x0p+0;
    const int m535 = v534 == v534;
    const int m536 = !m535;
    const real v537 = m536 ? (real)NAN : v534;
    const real v538 = m536 ? 0x1.9p+6 : v533;
    const real v539 = v505 + 0x0p+0;
    const int m540 = v539 == v539;
    const int m541 = !m540;
    const real v542 = m541 ? (real)NAN : v539;
    const real v543 = m541 ? 0x1.9p+6 : v538;
    const real v544 = v513 + 0x0p+0;
    const int m545 = v544 == v544;
    const int m546 = !m545;
    const real v547 = m546 ? (real)NAN : v544;
    const real v548 = m546 ? 0x1.9p+6 : v543;
    const real v549 = v500 + 0x0p+0;
    const int m550 = v549 == v549;
    const int m551 = !m550;
    const real v552 = m551 ? (real)NAN : v549;
    const real v553 = m551 ? 0x1.9p+6 : v548;
    const int m554 = v137 == 0x1.9p+6;
    const int m555 = m486 | m554;
    const real v556 = m555 ? v553 : v137;
    const real v557 = m29 ? v517 : (real)NAN;
    const real v558 = m29 ? v522 : (real)NAN;
    const real v559 = m29 ? v527 : (real)NAN;
    const real v560 = m29 ? v532 : (real)NAN;
    const real v561 = m29 ? v537 : (real)NAN;
    const real v562 = m29 ? v542 : (real)NAN;
    const real v563 = m29 ? v547 : (real)NAN;
    const real v564 = m29 ? v552 : (real)NAN;
    const real v565 = m29 ? v556 : v28;
    out[0] = v565; /* kind */
    out[1] = v557; /* vega */
    out[2] = v558; /* vol */
    out[3] = v559; /* clamped_vol */
    out[4] = v560; /* total_vol */
    out[5] = v561; /* d1 */
    out[6] = v562; /* d2 */
    out[7] = v563; /* attainable_error */
    out[8] = v564; /* iterations */
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
