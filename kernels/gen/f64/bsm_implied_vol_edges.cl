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
    const real v13 = v4 + v4;
    const real v14 = fma(v1, 0x1.9ef35793c7673p-41, v13);
    const real v15 = v4 * v5;
    const real v16 = fma(v15, v12, v14);
    const real v17 = fma(v1, 0x1.62e42fefa2p-1, v16);
    return v17;
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
    const real v38 = ntx_ln(v31);
    const real v39 = ntx_ln(v32);
    const real v40 = v38 - v39;
    const real v41 = fma(v37, v33, v40);
    const int m42 = v34 == 0x0p+0;
    const int m43 = v33 == 0x0p+0;
    const int m44 = m42 | m43;
    const real v45 = v34 * v33;
    const real v46 = m44 ? 0x0p+0 : v45;
    const real v47 = -v46;
    const real v48 = ntx_exp(v47);
    const int m49 = v35 == 0x0p+0;
    const int m50 = m49 | m43;
    const real v51 = v35 * v33;
    const real v52 = m50 ? 0x0p+0 : v51;
    const real v53 = -v52;
    const real v54 = ntx_exp(v53);
    const real v55 = v54 * v31;
    const real v56 = v48 * v32;
    const real v57 = -v55;
    const real v58 = fma(v54, v31, v57);
    const real v59 = v55 - v56;
    const real v60 = v30 * v59;
    const int m61 = 0x0p+0 < v60;
    const real v62 = v30 * v55;
    const real v63 = v36 - v62;
    const real v64 = v63 + v62;
    const real v65 = v64 - v63;
    const real v66 = v36 - v64;
    const real v67 = v62 - v65;
    const real v68 = v66 - v67;
    const real v69 = v30 * v32;
    const real v70 = fma(v69, v48, v63);
    const real v71 = v30 * v58;
    const real v72 = v68 - v71;
    const real v73 = v70 + v72;
    const int m74 = 0x0p+0 < v30;
    const real v75 = m74 ? v31 : v32;
    const real v76 = m74 ? v54 : v48;
    const real v77 = fabs(v52);
    const real v78 = 0x1p+0 + v77;
    const real v79 = 0x1p-52 * v78;
    const int m80 = v52 == 0x0p+0;
    const real v81 = m80 ? 0x0p+0 : v79;
    const int m82 = v81 == 0x0p+0;
    const int m83 = v55 == 0x0p+0;
    const int m84 = m82 | m83;
    const real v85 = v81 * v55;
    const real v86 = m84 ? 0x0p+0 : v85;
    const real v87 = fabs(v46);
    const real v88 = 0x1p+0 + v87;
    const real v89 = 0x1p-52 * v88;
    const int m90 = v46 == 0x0p+0;
    const real v91 = m90 ? 0x0p+0 : v89;
    const int m92 = v91 == 0x0p+0;
    const int m93 = v56 == 0x0p+0;
    const int m94 = m92 | m93;
    const real v95 = v91 * v56;
    const real v96 = m94 ? 0x0p+0 : v95;
    const real v97 = m61 ? v73 : v36;
    const real v98 = -v36;
    const real v99 = fma(v76, v75, v98);
    const real v100 = v55 < v56 ? v55 : v56;
    const real v101 = fabs(v60);
    const real v102 = v86 + v96;
    const real v103 = m61 ? v102 : 0x0p+0;
    const real v104 = m74 ? v86 : v96;
    const int m105 = v100 < 0x1p+614;
    const real v106 = m105 ? 0x1.9ap+7 : -0x1.9ap+7;
    const int m107 = v100 < 0x1p-307;
    const real v108 = m107 ? 0x1.33p+9 : v106;
    const real v109 = ntx_scale2(v97, v108);
    const real v110 = ntx_scale2(v99, v108);
    const real v111 = ntx_scale2(v100, v108);
    const real v112 = ntx_scale2(v101, v108);
    const int m113 = v99 <= 0x0p+0;
    const real v114 = m113 ? 0x1.ap+6 : 0x0p+0;
    const int m115 = v97 == 0x0p+0;
    const real v116 = m115 ? 0x1.98p+6 : v114;
    const int m117 = 0x0p+0 < v103;
    const real v118 = fabs(v97);
    const int m119 = v118 <= v103;
    const int m120 = m117 & m119;
    const real v121 = m120 ? 0x1.9cp+6 : v116;
    const int m122 = v100 == 0x0p+0;
    const real v123 = m122 ? 0x1.9p+6 : v121;
    const real v124 = -v103;
    const int m125 = v97 < v124;
    const real v126 = m125 ? 0x1.94p+6 : v123;
    const real v127 = -v104;
    const int m128 = v99 < v127;
    const real v129 = m128 ? 0x1.a4p+6 : v126;
    const real v130 = m43 ? 0x1.a8p+6 : v129;
    const real v131 = fabs(v41);
    const real v132 = v111 * 0x1.9884533d43651p-2;
    const real v133 = 0x1p-1 * v131;
    const real v134 = v133 * v133;
    const real v135 = v134 * v134;
    const real v136 = fma(0x1.ae7f3e733b81fp-41, v135, 0x1.ae64567f544e4p-26);
    const real v137 = fma(v136, v135, 0x1.a01a01a01a01ap-13);
    const real v138 = fma(0x1.6124613a86d09p-33, v135, 0x1.71de3a556c734p-19);
    const real v139 = fma(v137, v135, 0x1.5555555555555p-3);
    const real v140 = fma(v138, v135, 0x1.1111111111111p-7);
    const real v141 = fma(v140, v134, v139);
    const real v142 = fma(v141, v134, 0x1p+0);
    const real v143 = fma(-0x1.6124613a86d09p-33, v135, -0x1.71de3a556c734p-19);
    const real v144 = fma(-0x1.ae7f3e733b81fp-41, v135, -0x1.ae64567f544e4p-26);
    const real v145 = fma(v143, v135, -0x1.1111111111111p-7);
    const real v146 = fma(v144, v135, -0x1.a01a01a01a01ap-13);
    const real v147 = fma(v146, v134, v145);
    const real v148 = fma(v147, v134, -0x1.5555555555555p-3);
    const real v149 = fma(0x1.42df6ed66ca17p-39, v135, 0x1.42cb40df7f3abp-24);
    const real v150 = fma(v149, v135, 0x1.3813813813814p-11);
    const real v151 = fma(0x1.08db48ebe51c7p-31, v135, 0x1.1566abc011567p-17);
    const real v152 = fma(v151, v134, v150);
    const real v153 = fma(v152, v134, 0x1.999999999999ap-6);
    const real v154 = fma(-0x1.4b121b26de639p-29, v135, -0x1.5ac056b015acp-15);
    const real v155 = fma(-0x1.93974a8c07c9dp-37, v135, -0x1.937e11175f095p-22);
    const real v156 = fma(v155, v134, v154);
    const real v157 = fma(v156, v134, -0x1.8618618618618p-9);
    const real v158 = fma(0x1.6124613a86d09p-34, v135, 0x1.610e4ef473283p-19);
    const real v159 = fma(0x1.21afd7c202972p-26, v134, v158);
    const real v160 = fma(v159, v134, 0x1.2f684bda12f68p-12);
    const real v161 = fma(-0x1.75ea48d48ebecp-39, v135, -0x1.45e5d2ba42eap-23);
    const real v162 = fma(-0x1.8d48ed61d7aabp-31, v134, v161);
    const real v163 = fma(v162, v134, -0x1.8d3018d3018d3p-16);
    const real v164 = fma(0x1.0111121222232p-35, v134, 0x1.1122233344455p-27);
    const real v165 = fma(v164, v134, 0x1.c01c01c01c01cp-20);
    const real v166 = fma(-0x1.a1bbbd5d77792p-32, v134, -0x1.bbd779334ef0bp-24);
    const real v167 = fma(0x1.25256e6e80c0cp-36, v134, 0x1.87a00187a0018p-28);
    const int m168 = v131 < 0x1.3333333333333p+0;
    const real v169 = 0x1.ccccccccccccdp-2 * v111;
    const int m170 = v109 < v169;
    const int m171 = m168 & m170;
    const real v172 = 0x1p-26 * v109;
    const real v173 = 0x1p+1 * v131;
    const real v174 = sqrt(v173);
    const real v175 = v173 + 0x1.921fb54442d18p+2;
    const real v176 = sqrt(v175);
    const real v177 = fma(v174, 0x1.121fb54442d18p+1, v176);
    const real v178 = 0x1.40d931ff62705p+1 / v177;
    const real v179 = v111 * v178;
    const real v180 = v111 - v179;
    const real v181 = 0x1p-1 * v180;
    const int m182 = v109 < v181;
    const real v183 = -v179;
    const real v184 = m182 ? v183 : v179;
    const real v185 = v111 + v184;
    const real v186 = m182 ? v109 : v110;
    const real v187 = m171 ? v109 : v186;
    const real v188 = v112 > v172 ? v112 : v172;
    const real v189 = v109 + v188;
    const real v190 = m171 ? v189 : v185;
    const real v191 = ntx_ln_ratio(v190, v187);
    const real v192 = 0x1.62e42fefa39efp-1 > v191 ? 0x1.62e42fefa39efp-1 : v191;
    const real v193 = m171 ? v191 : v192;
    const real v194 = 0x1p+1 * v193;
    const real v195 = sqrt(v194);
    const real v196 = v195 * v195;
    const real v197 = fma(0x1.baf301661adfdp-9, v196, 0x1.89c8c22c5a03p-9);
    const real v198 = fma(0x1.203fb2a8cd53ep-7, v195, v197);
    const real v199 = fma(v198, v195, 0x1.9866ca7595bf8p-3);
    const real v200 = fma(0x1.5f5d9c9be0237p-2, v195, 0x1.2afd729c7fa8p+1);
    const real v201 = m171 ? v199 : v200;
    const real v202 = fma(0x1.0eef5ac401594p-7, v196, 0x1.5dfd8e8f0e203p-7);
    const real v203 = fma(0x1.bc79f3d7edae1p-9, v196, 0x1.c0bfe3a27fb0ep-5);
    const real v204 = fma(v203, v195, v202);
    const real v205 = fma(v204, v195, 0x1p+0);
    const real v206 = fma(0x1.f48c8b05858fap-5, v195, 0x1.0ebe2e4e71fdfp+0);
    const real v207 = fma(v206, v195, 0x1p+0);
    const real v208 = m171 ? v205 : v207;
    const real v209 = v201 / v208;
    const real v210 = v195 - v209;
    const real v211 = fma(v210, v210, v173);
    const real v212 = sqrt(v211);
    const real v213 = v111 * v131;
    const real v214 = v213 > v172 ? v213 : v172;
    const real v215 = v214 * v208;
    const real v216 = v210 + v212;
    const real v217 = m182 ? v173 : v216;
    const real v218 = m171 ? v215 : v217;
    const real v219 = v194 * v201;
    const real v220 = v111 * v219;
    const real v221 = m182 ? v216 : 0x1p+0;
    const real v222 = m171 ? v220 : v221;
    const real v223 = v218 / v222;
    const real v224 = v223 * v223;
    const real v225 = v131 * v131;
    const real v226 = fma(v225, -0x1.6c16c16c16c17p-12, 0x1.5555555555555p-5);
    const real v227 = fma(v224, 0x1.ddddddddddddep-9, v226);
    const real v228 = fma(v227, v224, 0x1p+0);
    const real v229 = v223 * v228;
    const real v230 = m171 ? v229 : v223;
    const real v231 = v131 / v230;
    const real v232 = 0x1p-1 * v230;
    const real v233 = v231 - v232;
    const real v234 = v231 + v232;
    const int m235 = v131 < 0x1p+0;
    const int m236 = v230 < 0x1p+0;
    const int m237 = m235 & m236;
    const int m238 = v233 < 0x0p+0;
    const int m239 = !m237;
    const int m240 = m238 & m239;
    const real v241 = fabs(v233);
    const real v242 = m237 ? v231 : v241;
    const real v243 = v242 * v242;
    const real v244 = fma(0x1.32a9435fed4e7p-20, v243, 0x1.08a001fe48b72p-11);
    const real v245 = fma(v244, v243, 0x1.fe381d916b0a1p-6);
    const real v246 = fma(0x1.1f4b94d6fa982p-15, v243, 0x1.36d094652e3c5p-8);
    const real v247 = fma(v245, v243, 0x1.055f38258df38p-1);
    const real v248 = fma(v246, v243, 0x1.2f1c1ecb9924fp-3);
    const real v249 = fma(v247, v243, 0x1.f5b985f3d7e7ep+0);
    const real v250 = fma(v248, v243, 0x1.3dcf6c8558486p+0);
    const real v251 = fma(v250, v242, v249);
    const real v252 = fma(v251, v242, 0x1.9504db2aa4879p+0);
    const real v253 = fma(0x1.1f4b94d48eafbp-15, v243, 0x1.3b4dc264396b9p-8);
    const real v254 = fma(0x1.32a943605573ep-20, v243, 0x1.09d2ab4eaae08p-11);
    const real v255 = fma(v253, v243, 0x1.421d625ed611bp-3);
    const real v256 = fma(v254, v243, 0x1.0752b05da680ep-5);
    const real v257 = fma(v255, v243, 0x1.82aa7406f0d44p+0);
    const real v258 = fma(v256, v243, 0x1.23bc41d791cbep-1);
    const real v259 = fma(v257, v243, 0x1.ae004186d573p+1);
    const real v260 = fma(v258, v243, 0x1.685169dba03bdp+1);
    const real v261 = fma(v260, v242, v259);
    const real v262 = fma(v261, v242, 0x1.fb9db22d0e56p+0);
    const real v263 = fma(v242, v262, v252);
    const real v264 = v234 * v234;
    const real v265 = fma(0x1.32a9435fed4e7p-20, v264, 0x1.08a001fe48b72p-11);
    const real v266 = fma(v265, v264, 0x1.fe381d916b0a1p-6);
    const real v267 = fma(0x1.1f4b94d6fa982p-15, v264, 0x1.36d094652e3c5p-8);
    const real v268 = fma(v266, v264, 0x1.055f38258df38p-1);
    const real v269 = fma(v267, v264, 0x1.2f1c1ecb9924fp-3);
    const real v270 = fma(v268, v264, 0x1.f5b985f3d7e7ep+0);
    const real v271 = fma(v269, v264, 0x1.3dcf6c8558486p+0);
    const real v272 = fma(v271, v234, v270);
    const real v273 = fma(v272, v234, 0x1.9504db2aa4879p+0);
    const real v274 = fma(0x1.1f4b94d48eafbp-15, v264, 0x1.3b4dc264396b9p-8);
    const real v275 = fma(0x1.32a943605573ep-20, v264, 0x1.09d2ab4eaae08p-11);
    const real v276 = fma(v274, v264, 0x1.421d625ed611bp-3);
    const real v277 = fma(v275, v264, 0x1.0752b05da680ep-5);
    const real v278 = fma(v276, v264, 0x1.82aa7406f0d44p+0);
    const real v279 = fma(v277, v264, 0x1.23bc41d791cbep-1);
    const real v280 = fma(v278, v264, 0x1.ae004186d573p+1);
    const real v281 = fma(v279, v264, 0x1.685169dba03bdp+1);
    const real v282 = fma(v281, v234, v280);
    const real v283 = fma(v282, v234, 0x1.fb9db22d0e56p+0);
    const real v284 = fma(v234, v283, v273);
    const real v285 = v232 * v232;
    const real v286 = v285 * v285;
    const real v287 = fma(0x1.c2e3054870b38p-37, v286, v167);
    const real v288 = fma(v287, v286, v165);
    const real v289 = fma(v288, v286, v160);
    const real v290 = fma(-0x1.3777c55568ccdp-32, v286, v166);
    const real v291 = fma(v290, v286, v163);
    const real v292 = fma(v291, v286, v157);
    const real v293 = fma(v292, v286, v148);
    const real v294 = fma(v289, v286, v153);
    const real v295 = fma(v294, v285, v293);
    const real v296 = v295 * v285;
    const real v297 = v296 * v263;
    const real v298 = fma(v142, v252, v297);
    const real v299 = v230 * v298;
    const real v300 = v283 * v263;
    const real v301 = -v300;
    const real v302 = m240 ? v300 : v301;
    const real v303 = fma(v262, v284, v302);
    const real v304 = m237 ? v299 : v303;
    const real v305 = v263 * v284;
    const real v306 = m237 ? v263 : v305;
    const real v307 = -v131;
    const real v308 = fma(v231, v231, v307);
    const real v309 = v233 * v233;
    const real v310 = m237 ? v308 : v309;
    const real v311 = m240 ? v110 : v109;
    const real v312 = -v310;
    const real v313 = v304 * v132;
    const real v314 = v311 * v306;
    const real v315 = ntx_ln_ratio(v313, v314);
    const real v316 = fma(0x1p-1, v312, v315);
    const real v317 = 0x1p-1 * v285;
    const real v318 = v317 * v317;
    const real v319 = fma(-0x1.1111111111111p-7, v318, -0x1.5555555555555p-3);
    const real v320 = fma(v319, v318, -0x1p+0);
    const real v321 = fma(0x1.5555555555555p-5, v318, 0x1p-1);
    const real v322 = fma(v321, v317, v320);
    const real v323 = fma(v322, v317, 0x1p+0);
    const real v324 = m240 ? -0x1p+0 : 0x1p+0;
    const real v325 = m237 ? v323 : v324;
    const real v326 = v230 * v306;
    const real v327 = v325 * v326;
    const real v328 = v327 / v304;
    const real v329 = v231 * v231;
    const real v330 = 0x1p+0 + v329;
    const real v331 = v330 - v285;
    const real v332 = v331 - v328;
    const real v333 = v329 + v285;
    const real v334 = v328 * v332;
    const real v335 = -v334;
    const real v336 = fma(-0x1p+1, v333, v335);
    const real v337 = -v316;
    const real v338 = fma(v332, v332, v336);
    const real v339 = v338 * v337;
    const real v340 = v339 * 0x1.5555555555555p-3;
    const real v341 = 0x1p-1 * v332;
    const real v342 = fma(v341, v337, v328);
    const real v343 = v337 * v342;
    const real v344 = fma(v332, v328, v340);
    const real v345 = v337 * v344;
    const real v346 = fma(v328, v328, v345);
    const real v347 = v343 / v346;
    const real v348 = fma(v347, 0x1p-2, 0x1p+0);
    const real v349 = v348 * v347;
    const real v350 = fma(v349, 0x1.5555555555555p-2, 0x1p+0);
    const real v351 = v350 * v347;
    const real v352 = fma(v351, 0x1p-1, 0x1p+0);
    const real v353 = v352 * v347;
    const real v354 = fma(v230, v353, v230);
    const real v355 = v131 / v354;
    const real v356 = 0x1p-1 * v354;
    const real v357 = v355 - v356;
    const real v358 = v355 + v356;
    const int m359 = v354 < 0x1p+0;
    const int m360 = m235 & m359;
    const int m361 = v357 < 0x0p+0;
    const int m362 = !m360;
    const int m363 = m361 & m362;
    const real v364 = fabs(v357);
    const real v365 = m360 ? v355 : v364;
    const real v366 = v365 * v365;
    const real v367 = fma(0x1.32a9435fed4e7p-20, v366, 0x1.08a001fe48b72p-11);
    const real v368 = fma(v367, v366, 0x1.fe381d916b0a1p-6);
    const real v369 = fma(0x1.1f4b94d6fa982p-15, v366, 0x1.36d094652e3c5p-8);
    const real v370 = fma(v368, v366, 0x1.055f38258df38p-1);
    const real v371 = fma(v369, v366, 0x1.2f1c1ecb9924fp-3);
    const real v372 = fma(v370, v366, 0x1.f5b985f3d7e7ep+0);
    const real v373 = fma(v371, v366, 0x1.3dcf6c8558486p+0);
    const real v374 = fma(v373, v365, v372);
    const real v375 = fma(v374, v365, 0x1.9504db2aa4879p+0);
    const real v376 = fma(0x1.1f4b94d48eafbp-15, v366, 0x1.3b4dc264396b9p-8);
    const real v377 = fma(0x1.32a943605573ep-20, v366, 0x1.09d2ab4eaae08p-11);
    const real v378 = fma(v376, v366, 0x1.421d625ed611bp-3);
    const real v379 = fma(v377, v366, 0x1.0752b05da680ep-5);
    const real v380 = fma(v378, v366, 0x1.82aa7406f0d44p+0);
    const real v381 = fma(v379, v366, 0x1.23bc41d791cbep-1);
    const real v382 = fma(v380, v366, 0x1.ae004186d573p+1);
    const real v383 = fma(v381, v366, 0x1.685169dba03bdp+1);
    const real v384 = fma(v383, v365, v382);
    const real v385 = fma(v384, v365, 0x1.fb9db22d0e56p+0);
    const real v386 = fma(v365, v385, v375);
    const real v387 = v358 * v358;
    const real v388 = fma(0x1.32a9435fed4e7p-20, v387, 0x1.08a001fe48b72p-11);
    const real v389 = fma(v388, v387, 0x1.fe381d916b0a1p-6);
    const real v390 = fma(0x1.1f4b94d6fa982p-15, v387, 0x1.36d094652e3c5p-8);
    const real v391 = fma(v389, v387, 0x1.055f38258df38p-1);
    const real v392 = fma(v390, v387, 0x1.2f1c1ecb9924fp-3);
    const real v393 = fma(v391, v387, 0x1.f5b985f3d7e7ep+0);
    const real v394 = fma(v392, v387, 0x1.3dcf6c8558486p+0);
    const real v395 = fma(v394, v358, v393);
    const real v396 = fma(v395, v358, 0x1.9504db2aa4879p+0);
    const real v397 = fma(0x1.1f4b94d48eafbp-15, v387, 0x1.3b4dc264396b9p-8);
    const real v398 = fma(0x1.32a943605573ep-20, v387, 0x1.09d2ab4eaae08p-11);
    const real v399 = fma(v397, v387, 0x1.421d625ed611bp-3);
    const real v400 = fma(v398, v387, 0x1.0752b05da680ep-5);
    const real v401 = fma(v399, v387, 0x1.82aa7406f0d44p+0);
    const real v402 = fma(v400, v387, 0x1.23bc41d791cbep-1);
    const real v403 = fma(v401, v387, 0x1.ae004186d573p+1);
    const real v404 = fma(v402, v387, 0x1.685169dba03bdp+1);
    const real v405 = fma(v404, v358, v403);
    const real v406 = fma(v405, v358, 0x1.fb9db22d0e56p+0);
    const real v407 = fma(v358, v406, v396);
    const real v408 = v356 * v356;
    const real v409 = v408 * v408;
    const real v410 = fma(0x1.c2e3054870b38p-37, v409, v167);
    const real v411 = fma(v410, v409, v165);
    const real v412 = fma(v411, v409, v160);
    const real v413 = fma(-0x1.3777c55568ccdp-32, v409, v166);
    const real v414 = fma(v413, v409, v163);
    const real v415 = fma(v414, v409, v157);
    const real v416 = fma(v415, v409, v148);
    const real v417 = fma(v412, v409, v153);
    const real v418 = fma(v417, v408, v416);
    const real v419 = v418 * v408;
    const real v420 = v419 * v386;
    const real v421 = fma(v142, v375, v420);
    const real v422 = v354 * v421;
    const real v423 = v406 * v386;
    const real v424 = -v423;
    const real v425 = m363 ? v423 : v424;
    const real v426 = fma(v385, v407, v425);
    const real v427 = m360 ? v422 : v426;
    const real v428 = v386 * v407;
    const real v429 = m360 ? v386 : v428;
    const real v430 = fma(v355, v355, v307);
    const real v431 = v357 * v357;
    const real v432 = m360 ? v430 : v431;
    const real v433 = m363 ? v110 : v109;
    const real v434 = -v432;
    const real v435 = v427 * v132;
    const real v436 = v433 * v429;
    const real v437 = ntx_ln_ratio(v435, v436);
    const real v438 = fma(0x1p-1, v434, v437);
    const real v439 = 0x1p-1 * v408;
    const real v440 = v439 * v439;
    const real v441 = fma(-0x1.1111111111111p-7, v440, -0x1.5555555555555p-3);
    const real v442 = fma(v441, v440, -0x1p+0);
    const real v443 = fma(0x1.5555555555555p-5, v440, 0x1p-1);
    const real v444 = fma(v443, v439, v442);
    const real v445 = fma(v444, v439, 0x1p+0);
    const real v446 = m363 ? -0x1p+0 : 0x1p+0;
    const real v447 = m360 ? v445 : v446;
    const real v448 = v354 * v429;
    const real v449 = v447 * v448;
    const real v450 = v449 / v427;
    const real v451 = v355 * v355;
    const real v452 = 0x1p+0 + v451;
    const real v453 = v452 - v408;
    const real v454 = v453 - v450;
    const real v455 = v451 + v408;
    const real v456 = v450 * v454;
    const real v457 = -v456;
    const real v458 = fma(-0x1p+1, v455, v457);
    const real v459 = -v438;
    const real v460 = fma(v454, v454, v458);
    const real v461 = v460 * v459;
    const real v462 = v461 * 0x1.5555555555555p-3;
    const real v463 = 0x1p-1 * v454;
    const real v464 = fma(v463, v459, v450);
    const real v465 = v459 * v464;
    const real v466 = fma(v454, v450, v462);
    const real v467 = v459 * v466;
    const real v468 = fma(v450, v450, v467);
    const real v469 = v465 / v468;
    const real v470 = fma(v469, 0x1p-2, 0x1p+0);
    const real v471 = v470 * v469;
    const real v472 = fma(v471, 0x1.5555555555555p-2, 0x1p+0);
    const real v473 = v472 * v469;
    const real v474 = fma(v473, 0x1p-1, 0x1p+0);
    const real v475 = v474 * v469;
    const real v476 = fma(v354, v475, v354);
    const int m477 = v130 == 0x0p+0;
    const real v478 = m477 ? v476 : (real)NAN;
    const int m479 = v130 == 0x1.98p+6;
    const real v480 = m479 ? 0x0p+0 : v478;
    const int m481 = v130 == 0x1.ap+6;
    const real v482 = m481 ? (real)INFINITY : v480;
    const real v483 = sqrt(v33);
    const real v484 = v482 / v483;
    const int m485 = v130 == 0x1.94p+6;
    const int m486 = v130 == 0x1.9cp+6;
    const int m487 = m485 | m486;
    const real v488 = m487 ? 0x0p+0 : v484;
    const int m489 = v130 == 0x1.a4p+6;
    const real v490 = m489 ? (real)INFINITY : v488;
    const real v491 = m477 ? 0x1p+1 : 0x0p+0;
    const real v492 = v41 / v482;
    const int m493 = v41 == 0x0p+0;
    const real v494 = m493 ? 0x0p+0 : v492;
    const real v495 = fma(0x1p-1, v482, v494);
    const real v496 = fma(-0x1p-1, v482, v494);
    const real v497 = fabs(v494);
    const real v498 = fma(-0x1p-1, v482, v497);
    const real v499 = ntx_norm_pdf(v498);
    const real v500 = v100 * v499;
    const real v501 = v500 * v483;
    const real v502 = 0x1p-52 * v36;
    const real v503 = v500 * v482;
    const real v504 = v502 / v503;
    const real v505 = v501 + 0x0p+0;
    const int m506 = v505 == v505;
    const int m507 = !m506;
    const real v508 = m507 ? (real)NAN : v505;
    const real v509 = m507 ? 0x1.9p+6 : 0x0p+0;
    const real v510 = v484 + 0x0p+0;
    const int m511 = v510 == v510;
    const int m512 = !m511;
    const real v513 = m512 ? (real)NAN : v510;
    const real v514 = m512 ? 0x1.9p+6 : v509;
    const real v515 = v490 + 0x0p+0;
    const int m516 = v515 == v515;
    const int m517 = !m516;
    const real v518 = m517 ? (real)NAN : v515;
    const real v519 = m517 ? 0x1.9p+6 : v514;
    const real v520 = v482 + 0x0p+0;
    const int m521 = v520 == v520;
    const int m522 = !m521;
    const real v523 = m522 ? (real)NAN : v520;
    const real v524 = m522 ? 0x1.9p+6 : v519;
    const real v525 = v495 + 0x0p+0;
    const int m526 = v525 == v525;
    const int m527 = !m526;
    const real v528 = m527 ? (real)NAN : v525;
    const real v529 = m527 ? 0x1.9p+6 : v524;
    const real v530 = v496 + 0x0p+0;
    const int m531 = v530 == v530;
    const int m532 = !m531;
    const real v533 = m532 ? (real)NAN : v530;
    const real v534 = m532 ? 0x1.9p+6 : v529;
    const real v535 = v504 + 0x0p+0;
    const int m536 = v535 == v535;
    const int m537 = !m536;
    const real v538 = m537 ? (real)NAN : v535;
    const real v539 = m537 ? 0x1.9p+6 : v534;
    const real v540 = v491 + 0x0p+0;
    const int m541 = v540 == v540;
    const int m542 = !m541;
    const real v543 = m542 ? (real)NAN : v540;
    const real v544 = m542 ? 0x1.9p+6 : v539;
    const int m545 = v130 == 0x1.9p+6;
    const int m546 = m477 | m545;
    const real v547 = m546 ? v544 : v130;
    const real v548 = m29 ? v508 : (real)NAN;
    const real v549 = m29 ? v513 : (real)NAN;
    const real v550 = m29 ? v518 : (real)NAN;
    const real v551 = m29 ? v523 : (real)NAN;
    const real v552 = m29 ? v528 : (real)NAN;
    const real v553 = m29 ? v533 : (real)NAN;
    const real v554 = m29 ? v538 : (real)NAN;
    const real v555 = m29 ? v543 : (real)NAN;
    const real v556 = m29 ? v547 : v28;
    out[0] = v556; /* kind */
    out[1] = v548; /* vega */
    out[2] = v549; /* vol */
    out[3] = v550; /* clamped_vol */
    out[4] = v551; /* total_vol */
    out[5] = v552; /* d1 */
    out[6] = v553; /* d2 */
    out[7] = v554; /* attainable_error */
    out[8] = v555; /* iterations */
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
