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

real ntx_exp_normal(real x) {
    const real v0 = fma(x, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v1 = v0 - 0x1.8p+52;
    const real v2 = fma(v1, -0x1.62e42fefa2p-1, x);
    const real v3 = fma(v1, -0x1.9ef35793c7673p-41, v2);
    const real v4 = v3 * v3;
    const real v5 = fma(0x1.ad7f6c633011bp-26, v4, 0x1.71df2553cf019p-19);
    const real v6 = fma(v5, v4, 0x1.a01a012a570b6p-13);
    const real v7 = fma(0x1.28ad72cc49578p-22, v4, 0x1.a0199a0c691c3p-16);
    const real v8 = fma(v6, v4, 0x1.1111111127be7p-7);
    const real v9 = fma(v7, v4, 0x1.6c16c1842a0ffp-10);
    const real v10 = fma(v8, v4, 0x1.55555555554fap-3);
    const real v11 = fma(v9, v4, 0x1.555555555087dp-5);
    const real v12 = fma(v11, v3, v10);
    const real v13 = fma(v12, v3, 0x1.000000000000ap-1);
    const real v14 = fma(v4, v13, v3);
    const real v15 = v14 + 0x1p+0;
    const real v16 = ntx_scale2_normal(v15, v1);
    return v16;
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

void ntx_regular(const real *in, real *out) {
    const real in_type = in[0];
    const real in_spot = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_dividend_yield = in[5];
    const real in_price = in[6];
    const real v0 = in_rate - in_dividend_yield;
    const real v1 = ntx_ln_ratio(in_spot, in_strike);
    const real v2 = fma(v0, in_time, v1);
    const real v3 = in_rate * in_time;
    const real v4 = -v3;
    const real v5 = ntx_exp_normal(v4);
    const real v6 = in_dividend_yield * in_time;
    const real v7 = -v6;
    const real v8 = ntx_exp_normal(v7);
    const real v9 = v8 * in_spot;
    const real v10 = v5 * in_strike;
    const real v11 = -v9;
    const real v12 = fma(v8, in_spot, v11);
    const real v13 = v9 - v10;
    const real v14 = in_type * v13;
    const int m15 = 0x0p+0 < v14;
    const real v16 = in_type * v9;
    const real v17 = in_price - v16;
    const real v18 = v17 + v16;
    const real v19 = v18 - v17;
    const real v20 = in_price - v18;
    const real v21 = v16 - v19;
    const real v22 = v20 - v21;
    const real v23 = in_type * in_strike;
    const real v24 = fma(v23, v5, v17);
    const real v25 = in_type * v12;
    const real v26 = v22 - v25;
    const real v27 = v24 + v26;
    const int m28 = 0x0p+0 < in_type;
    const real v29 = m28 ? in_spot : in_strike;
    const real v30 = m28 ? v8 : v5;
    const real v31 = fabs(v6);
    const real v32 = 0x1p+0 + v31;
    const real v33 = 0x1p-52 * v32;
    const int m34 = v6 == 0x0p+0;
    const real v35 = m34 ? 0x0p+0 : v33;
    const real v36 = v35 * v9;
    const real v37 = fabs(v3);
    const real v38 = 0x1p+0 + v37;
    const real v39 = 0x1p-52 * v38;
    const int m40 = v3 == 0x0p+0;
    const real v41 = m40 ? 0x0p+0 : v39;
    const real v42 = v41 * v10;
    const real v43 = m15 ? v27 : in_price;
    const real v44 = -in_price;
    const real v45 = fma(v30, v29, v44);
    const real v46 = v9 < v10 ? v9 : v10;
    const real v47 = fabs(v14);
    const real v48 = v36 + v42;
    const real v49 = m15 ? v48 : 0x0p+0;
    const real v50 = fabs(v2);
    const real v51 = v46 * 0x1.9884533d43651p-2;
    const real v52 = 0x1p-1 * v50;
    const real v53 = v52 * v52;
    const real v54 = v53 * v53;
    const real v55 = fma(0x1.ae7f3e733b81fp-41, v54, 0x1.ae64567f544e4p-26);
    const real v56 = fma(v55, v54, 0x1.a01a01a01a01ap-13);
    const real v57 = fma(0x1.6124613a86d09p-33, v54, 0x1.71de3a556c734p-19);
    const real v58 = fma(v56, v54, 0x1.5555555555555p-3);
    const real v59 = fma(v57, v54, 0x1.1111111111111p-7);
    const real v60 = fma(v59, v53, v58);
    const real v61 = fma(v60, v53, 0x1p+0);
    const real v62 = fma(-0x1.6124613a86d09p-33, v54, -0x1.71de3a556c734p-19);
    const real v63 = fma(-0x1.ae7f3e733b81fp-41, v54, -0x1.ae64567f544e4p-26);
    const real v64 = fma(v62, v54, -0x1.1111111111111p-7);
    const real v65 = fma(v63, v54, -0x1.a01a01a01a01ap-13);
    const real v66 = fma(v65, v53, v64);
    const real v67 = fma(v66, v53, -0x1.5555555555555p-3);
    const real v68 = fma(0x1.42df6ed66ca17p-39, v54, 0x1.42cb40df7f3abp-24);
    const real v69 = fma(v68, v54, 0x1.3813813813814p-11);
    const real v70 = fma(0x1.08db48ebe51c7p-31, v54, 0x1.1566abc011567p-17);
    const real v71 = fma(v70, v53, v69);
    const real v72 = fma(v71, v53, 0x1.999999999999ap-6);
    const real v73 = fma(-0x1.4b121b26de639p-29, v54, -0x1.5ac056b015acp-15);
    const real v74 = fma(-0x1.93974a8c07c9dp-37, v54, -0x1.937e11175f095p-22);
    const real v75 = fma(v74, v53, v73);
    const real v76 = fma(v75, v53, -0x1.8618618618618p-9);
    const real v77 = fma(0x1.6124613a86d09p-34, v54, 0x1.610e4ef473283p-19);
    const real v78 = fma(0x1.21afd7c202972p-26, v53, v77);
    const real v79 = fma(v78, v53, 0x1.2f684bda12f68p-12);
    const real v80 = fma(-0x1.75ea48d48ebecp-39, v54, -0x1.45e5d2ba42eap-23);
    const real v81 = fma(-0x1.8d48ed61d7aabp-31, v53, v80);
    const real v82 = fma(v81, v53, -0x1.8d3018d3018d3p-16);
    const real v83 = fma(0x1.0111121222232p-35, v53, 0x1.1122233344455p-27);
    const real v84 = fma(v83, v53, 0x1.c01c01c01c01cp-20);
    const real v85 = fma(-0x1.a1bbbd5d77792p-32, v53, -0x1.bbd779334ef0bp-24);
    const real v86 = fma(0x1.25256e6e80c0cp-36, v53, 0x1.87a00187a0018p-28);
    const int m87 = v50 < 0x1.3333333333333p+0;
    const real v88 = 0x1.ccccccccccccdp-2 * v46;
    const int m89 = v43 < v88;
    const int m90 = m87 & m89;
    const real v91 = 0x1p-26 * v43;
    const real v92 = 0x1p+1 * v50;
    const real v93 = sqrt(v92);
    const real v94 = v92 + 0x1.921fb54442d18p+2;
    const real v95 = sqrt(v94);
    const real v96 = fma(v93, 0x1.121fb54442d18p+1, v95);
    const real v97 = 0x1.40d931ff62705p+1 / v96;
    const real v98 = v46 * v97;
    const real v99 = v46 - v98;
    const real v100 = 0x1p-1 * v99;
    const int m101 = v43 < v100;
    const real v102 = -v98;
    const real v103 = m101 ? v102 : v98;
    const real v104 = v46 + v103;
    const real v105 = m101 ? v43 : v45;
    const real v106 = m90 ? v43 : v105;
    const real v107 = v47 > v91 ? v47 : v91;
    const real v108 = v43 + v107;
    const real v109 = m90 ? v108 : v104;
    const real v110 = ntx_ln_ratio(v109, v106);
    const real v111 = 0x1.62e42fefa39efp-1 > v110 ? 0x1.62e42fefa39efp-1 : v110;
    const real v112 = m90 ? v110 : v111;
    const real v113 = 0x1p+1 * v112;
    const real v114 = sqrt(v113);
    const real v115 = v114 * v114;
    const real v116 = fma(0x1.230c2bd6cc40cp-9, v115, 0x1.7cff51e9b38bbp-7);
    const real v117 = fma(0x1.1d945d1227667p-10, v115, 0x1.54676588d3a04p-7);
    const real v118 = fma(v117, v114, v116);
    const real v119 = fma(v118, v114, 0x1.988923100ba2p-3);
    const real v120 = fma(0x1.5f5d9c9be0237p-2, v114, 0x1.2afd729c7fa8p+1);
    const real v121 = m90 ? v119 : v120;
    const real v122 = fma(0x1.1cf64070abe24p-10, v115, 0x1.1de057847b6e4p-6);
    const real v123 = fma(v122, v115, 0x1.e6c6e804ac4f4p-5);
    const real v124 = fma(0x1.42f5517308bap-9, v115, 0x1.8623cbb3b37b6p-5);
    const real v125 = fma(v124, v114, v123);
    const real v126 = fma(v125, v114, 0x1p+0);
    const real v127 = fma(0x1.f48c8b05858fap-5, v114, 0x1.0ebe2e4e71fdfp+0);
    const real v128 = fma(v127, v114, 0x1p+0);
    const real v129 = m90 ? v126 : v128;
    const real v130 = v121 / v129;
    const real v131 = v114 - v130;
    const real v132 = fma(v131, v131, v92);
    const real v133 = sqrt(v132);
    const real v134 = v46 * v50;
    const real v135 = v134 > v91 ? v134 : v91;
    const real v136 = v135 * v129;
    const real v137 = v131 + v133;
    const real v138 = m101 ? v92 : v137;
    const real v139 = m90 ? v136 : v138;
    const real v140 = v113 * v121;
    const real v141 = v46 * v140;
    const real v142 = m101 ? v137 : 0x1p+0;
    const real v143 = m90 ? v141 : v142;
    const real v144 = v139 / v143;
    const real v145 = v144 * v144;
    const real v146 = v50 * v50;
    const real v147 = fma(v146, -0x1.6c16c16c16c17p-12, 0x1.5555555555555p-5);
    const real v148 = fma(v145, 0x1.ddddddddddddep-9, v147);
    const real v149 = fma(v148, v145, 0x1p+0);
    const real v150 = v144 * v149;
    const real v151 = m90 ? v150 : v144;
    const real v152 = v50 / v151;
    const real v153 = 0x1p-1 * v151;
    const real v154 = v152 - v153;
    const real v155 = v152 + v153;
    const int m156 = v50 < 0x1p+0;
    const int m157 = v151 < 0x1p+0;
    const int m158 = m156 & m157;
    const int m159 = v154 < 0x0p+0;
    const int m160 = !m158;
    const int m161 = m159 & m160;
    const real v162 = fabs(v154);
    const real v163 = m158 ? v152 : v162;
    const real v164 = v163 * v163;
    const real v165 = fma(0x1.32a9435fed4e7p-20, v164, 0x1.08a001fe48b72p-11);
    const real v166 = fma(v165, v164, 0x1.fe381d916b0a1p-6);
    const real v167 = fma(0x1.1f4b94d6fa982p-15, v164, 0x1.36d094652e3c5p-8);
    const real v168 = fma(v166, v164, 0x1.055f38258df38p-1);
    const real v169 = fma(v167, v164, 0x1.2f1c1ecb9924fp-3);
    const real v170 = fma(v168, v164, 0x1.f5b985f3d7e7ep+0);
    const real v171 = fma(v169, v164, 0x1.3dcf6c8558486p+0);
    const real v172 = fma(v171, v163, v170);
    const real v173 = fma(v172, v163, 0x1.9504db2aa4879p+0);
    const real v174 = fma(0x1.1f4b94d48eafbp-15, v164, 0x1.3b4dc264396b9p-8);
    const real v175 = fma(0x1.32a943605573ep-20, v164, 0x1.09d2ab4eaae08p-11);
    const real v176 = fma(v174, v164, 0x1.421d625ed611bp-3);
    const real v177 = fma(v175, v164, 0x1.0752b05da680ep-5);
    const real v178 = fma(v176, v164, 0x1.82aa7406f0d44p+0);
    const real v179 = fma(v177, v164, 0x1.23bc41d791cbep-1);
    const real v180 = fma(v178, v164, 0x1.ae004186d573p+1);
    const real v181 = fma(v179, v164, 0x1.685169dba03bdp+1);
    const real v182 = fma(v181, v163, v180);
    const real v183 = fma(v182, v163, 0x1.fb9db22d0e56p+0);
    const real v184 = fma(v163, v183, v173);
    const real v185 = v155 * v155;
    const real v186 = fma(0x1.32a9435fed4e7p-20, v185, 0x1.08a001fe48b72p-11);
    const real v187 = fma(v186, v185, 0x1.fe381d916b0a1p-6);
    const real v188 = fma(0x1.1f4b94d6fa982p-15, v185, 0x1.36d094652e3c5p-8);
    const real v189 = fma(v187, v185, 0x1.055f38258df38p-1);
    const real v190 = fma(v188, v185, 0x1.2f1c1ecb9924fp-3);
    const real v191 = fma(v189, v185, 0x1.f5b985f3d7e7ep+0);
    const real v192 = fma(v190, v185, 0x1.3dcf6c8558486p+0);
    const real v193 = fma(v192, v155, v191);
    const real v194 = fma(v193, v155, 0x1.9504db2aa4879p+0);
    const real v195 = fma(0x1.1f4b94d48eafbp-15, v185, 0x1.3b4dc264396b9p-8);
    const real v196 = fma(0x1.32a943605573ep-20, v185, 0x1.09d2ab4eaae08p-11);
    const real v197 = fma(v195, v185, 0x1.421d625ed611bp-3);
    const real v198 = fma(v196, v185, 0x1.0752b05da680ep-5);
    const real v199 = fma(v197, v185, 0x1.82aa7406f0d44p+0);
    const real v200 = fma(v198, v185, 0x1.23bc41d791cbep-1);
    const real v201 = fma(v199, v185, 0x1.ae004186d573p+1);
    const real v202 = fma(v200, v185, 0x1.685169dba03bdp+1);
    const real v203 = fma(v202, v155, v201);
    const real v204 = fma(v203, v155, 0x1.fb9db22d0e56p+0);
    const real v205 = fma(v155, v204, v194);
    const real v206 = v153 * v153;
    const real v207 = v206 * v206;
    const real v208 = fma(0x1.c2e3054870b38p-37, v207, v86);
    const real v209 = fma(v208, v207, v84);
    const real v210 = fma(v209, v207, v79);
    const real v211 = fma(-0x1.3777c55568ccdp-32, v207, v85);
    const real v212 = fma(v211, v207, v82);
    const real v213 = fma(v212, v207, v76);
    const real v214 = fma(v213, v207, v67);
    const real v215 = fma(v210, v207, v72);
    const real v216 = fma(v215, v206, v214);
    const real v217 = v216 * v206;
    const real v218 = v217 * v184;
    const real v219 = fma(v61, v173, v218);
    const real v220 = v151 * v219;
    const real v221 = v204 * v184;
    const real v222 = -v221;
    const real v223 = m161 ? v221 : v222;
    const real v224 = fma(v183, v205, v223);
    const real v225 = m158 ? v220 : v224;
    const real v226 = v184 * v205;
    const real v227 = m158 ? v184 : v226;
    const real v228 = -v50;
    const real v229 = fma(v152, v152, v228);
    const real v230 = v154 * v154;
    const real v231 = m158 ? v229 : v230;
    const real v232 = m161 ? v45 : v43;
    const real v233 = -v231;
    const real v234 = v225 * v51;
    const real v235 = v232 * v227;
    const real v236 = ntx_ln_ratio(v234, v235);
    const real v237 = fma(0x1p-1, v233, v236);
    const real v238 = 0x1p-1 * v206;
    const real v239 = v238 * v238;
    const real v240 = fma(-0x1.1111111111111p-7, v239, -0x1.5555555555555p-3);
    const real v241 = fma(v240, v239, -0x1p+0);
    const real v242 = fma(0x1.5555555555555p-5, v239, 0x1p-1);
    const real v243 = fma(v242, v238, v241);
    const real v244 = fma(v243, v238, 0x1p+0);
    const real v245 = m161 ? -0x1p+0 : 0x1p+0;
    const real v246 = m158 ? v244 : v245;
    const real v247 = v151 * v227;
    const real v248 = v246 * v247;
    const real v249 = v248 / v225;
    const real v250 = v152 * v152;
    const real v251 = 0x1p+0 + v250;
    const real v252 = v251 - v206;
    const real v253 = v252 - v249;
    const real v254 = v250 + v206;
    const real v255 = v249 * v253;
    const real v256 = -v255;
    const real v257 = fma(-0x1p+1, v254, v256);
    const real v258 = -v237;
    const real v259 = fma(v253, v253, v257);
    const real v260 = v259 * v258;
    const real v261 = v260 * 0x1.5555555555555p-3;
    const real v262 = 0x1p-1 * v253;
    const real v263 = fma(v262, v258, v249);
    const real v264 = v258 * v263;
    const real v265 = fma(v253, v249, v261);
    const real v266 = v258 * v265;
    const real v267 = fma(v249, v249, v266);
    const real v268 = v264 / v267;
    const real v269 = fma(v268, 0x1p-2, 0x1p+0);
    const real v270 = v269 * v268;
    const real v271 = fma(v270, 0x1.5555555555555p-2, 0x1p+0);
    const real v272 = v271 * v268;
    const real v273 = fma(v272, 0x1p-1, 0x1p+0);
    const real v274 = v273 * v268;
    const real v275 = fma(v151, v274, v151);
    const real v276 = v50 / v275;
    const real v277 = 0x1p-1 * v275;
    const real v278 = v276 - v277;
    const real v279 = v276 + v277;
    const int m280 = v275 < 0x1p+0;
    const int m281 = m156 & m280;
    const int m282 = v278 < 0x0p+0;
    const int m283 = !m281;
    const int m284 = m282 & m283;
    const real v285 = fabs(v278);
    const real v286 = m281 ? v276 : v285;
    const real v287 = v286 * v286;
    const real v288 = fma(0x1.32a9435fed4e7p-20, v287, 0x1.08a001fe48b72p-11);
    const real v289 = fma(v288, v287, 0x1.fe381d916b0a1p-6);
    const real v290 = fma(0x1.1f4b94d6fa982p-15, v287, 0x1.36d094652e3c5p-8);
    const real v291 = fma(v289, v287, 0x1.055f38258df38p-1);
    const real v292 = fma(v290, v287, 0x1.2f1c1ecb9924fp-3);
    const real v293 = fma(v291, v287, 0x1.f5b985f3d7e7ep+0);
    const real v294 = fma(v292, v287, 0x1.3dcf6c8558486p+0);
    const real v295 = fma(v294, v286, v293);
    const real v296 = fma(v295, v286, 0x1.9504db2aa4879p+0);
    const real v297 = fma(0x1.1f4b94d48eafbp-15, v287, 0x1.3b4dc264396b9p-8);
    const real v298 = fma(0x1.32a943605573ep-20, v287, 0x1.09d2ab4eaae08p-11);
    const real v299 = fma(v297, v287, 0x1.421d625ed611bp-3);
    const real v300 = fma(v298, v287, 0x1.0752b05da680ep-5);
    const real v301 = fma(v299, v287, 0x1.82aa7406f0d44p+0);
    const real v302 = fma(v300, v287, 0x1.23bc41d791cbep-1);
    const real v303 = fma(v301, v287, 0x1.ae004186d573p+1);
    const real v304 = fma(v302, v287, 0x1.685169dba03bdp+1);
    const real v305 = fma(v304, v286, v303);
    const real v306 = fma(v305, v286, 0x1.fb9db22d0e56p+0);
    const real v307 = fma(v286, v306, v296);
    const real v308 = v279 * v279;
    const real v309 = fma(0x1.32a9435fed4e7p-20, v308, 0x1.08a001fe48b72p-11);
    const real v310 = fma(v309, v308, 0x1.fe381d916b0a1p-6);
    const real v311 = fma(0x1.1f4b94d6fa982p-15, v308, 0x1.36d094652e3c5p-8);
    const real v312 = fma(v310, v308, 0x1.055f38258df38p-1);
    const real v313 = fma(v311, v308, 0x1.2f1c1ecb9924fp-3);
    const real v314 = fma(v312, v308, 0x1.f5b985f3d7e7ep+0);
    const real v315 = fma(v313, v308, 0x1.3dcf6c8558486p+0);
    const real v316 = fma(v315, v279, v314);
    const real v317 = fma(v316, v279, 0x1.9504db2aa4879p+0);
    const real v318 = fma(0x1.1f4b94d48eafbp-15, v308, 0x1.3b4dc264396b9p-8);
    const real v319 = fma(0x1.32a943605573ep-20, v308, 0x1.09d2ab4eaae08p-11);
    const real v320 = fma(v318, v308, 0x1.421d625ed611bp-3);
    const real v321 = fma(v319, v308, 0x1.0752b05da680ep-5);
    const real v322 = fma(v320, v308, 0x1.82aa7406f0d44p+0);
    const real v323 = fma(v321, v308, 0x1.23bc41d791cbep-1);
    const real v324 = fma(v322, v308, 0x1.ae004186d573p+1);
    const real v325 = fma(v323, v308, 0x1.685169dba03bdp+1);
    const real v326 = fma(v325, v279, v324);
    const real v327 = fma(v326, v279, 0x1.fb9db22d0e56p+0);
    const real v328 = fma(v279, v327, v317);
    const real v329 = v277 * v277;
    const real v330 = v329 * v329;
    const real v331 = fma(0x1.c2e3054870b38p-37, v330, v86);
    const real v332 = fma(v331, v330, v84);
    const real v333 = fma(v332, v330, v79);
    const real v334 = fma(-0x1.3777c55568ccdp-32, v330, v85);
    const real v335 = fma(v334, v330, v82);
    const real v336 = fma(v335, v330, v76);
    const real v337 = fma(v336, v330, v67);
    const real v338 = fma(v333, v330, v72);
    const real v339 = fma(v338, v329, v337);
    const real v340 = v339 * v329;
    const real v341 = v340 * v307;
    const real v342 = fma(v61, v296, v341);
    const real v343 = v275 * v342;
    const real v344 = v327 * v307;
    const real v345 = -v344;
    const real v346 = m284 ? v344 : v345;
    const real v347 = fma(v306, v328, v346);
    const real v348 = m281 ? v343 : v347;
    const real v349 = v307 * v328;
    const real v350 = m281 ? v307 : v349;
    const real v351 = fma(v276, v276, v228);
    const real v352 = v278 * v278;
    const real v353 = m281 ? v351 : v352;
    const real v354 = m284 ? v45 : v43;
    const real v355 = -v353;
    const real v356 = v348 * v51;
    const real v357 = v354 * v350;
    const real v358 = ntx_ln_ratio(v356, v357);
    const real v359 = fma(0x1p-1, v355, v358);
    const real v360 = 0x1p-1 * v329;
    const real v361 = v360 * v360;
    const real v362 = fma(-0x1.1111111111111p-7, v361, -0x1.5555555555555p-3);
    const real v363 = fma(v362, v361, -0x1p+0);
    const real v364 = fma(0x1.5555555555555p-5, v361, 0x1p-1);
    const real v365 = fma(v364, v360, v363);
    const real v366 = fma(v365, v360, 0x1p+0);
    const real v367 = m284 ? -0x1p+0 : 0x1p+0;
    const real v368 = m281 ? v366 : v367;
    const real v369 = v275 * v350;
    const real v370 = v368 * v369;
    const real v371 = v370 / v348;
    const real v372 = v276 * v276;
    const real v373 = 0x1p+0 + v372;
    const real v374 = v373 - v329;
    const real v375 = v374 - v371;
    const real v376 = v372 + v329;
    const real v377 = v371 * v375;
    const real v378 = -v377;
    const real v379 = fma(-0x1p+1, v376, v378);
    const real v380 = -v359;
    const real v381 = fma(v375, v375, v379);
    const real v382 = v381 * v380;
    const real v383 = v382 * 0x1.5555555555555p-3;
    const real v384 = 0x1p-1 * v375;
    const real v385 = fma(v384, v380, v371);
    const real v386 = v380 * v385;
    const real v387 = fma(v375, v371, v383);
    const real v388 = v380 * v387;
    const real v389 = fma(v371, v371, v388);
    const real v390 = v386 / v389;
    const real v391 = fma(v390, 0x1p-2, 0x1p+0);
    const real v392 = v391 * v390;
    const real v393 = fma(v392, 0x1.5555555555555p-2, 0x1p+0);
    const real v394 = v393 * v390;
    const real v395 = fma(v394, 0x1p-1, 0x1p+0);
    const real v396 = v395 * v390;
    const real v397 = fma(v275, v396, v275);
    const real v398 = sqrt(in_time);
    const real v399 = v397 / v398;
    const real v400 = v2 / v397;
    const real v401 = fma(0x1p-1, v397, v400);
    const real v402 = fma(-0x1p-1, v397, v400);
    const real v403 = fabs(v400);
    const real v404 = fma(-0x1p-1, v397, v403);
    const real v405 = ntx_norm_pdf(v404);
    const real v406 = v46 * v405;
    const real v407 = v406 * v398;
    const real v408 = 0x1p-52 * in_price;
    const real v409 = v406 * v397;
    const real v410 = v408 / v409;
    const real v411 = v37 + v31;
    const real v412 = in_spot + in_strike;
    const real v413 = v412 + in_time;
    const real v414 = in_spot < in_strike ? in_spot : in_strike;
    const int m415 = 0x1p-200 <= v414;
    const int m416 = 0x1p-100 <= in_time;
    const int m417 = m415 & m416;
    const int m418 = v413 <= 0x1p+200;
    const int m419 = m417 & m418;
    const real v420 = fabs(in_type);
    const int m421 = v420 == 0x1p+0;
    const int m422 = m419 & m421;
    const int m423 = v411 <= 0x1.14p+6;
    const int m424 = m422 & m423;
    const int m425 = 0x1p-1022 <= v43;
    const int m426 = v49 < v43;
    const int m427 = m425 & m426;
    const int m428 = 0x0p+0 < v45;
    const int m429 = m427 & m428;
    const int m430 = m424 & m429;
    const real v431 = m430 ? 0x1p+0 : 0x0p+0;
    out[0] = v431; /* kind */
    out[1] = v407; /* vega */
    out[2] = v399; /* vol */
    out[3] = v399; /* clamped_vol */
    out[4] = v397; /* total_vol */
    out[5] = v401; /* d1 */
    out[6] = v402; /* d2 */
    out[7] = v410; /* attainable_error */
    out[8] = 0x1p+1; /* iterations */
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
 * The batch map: a work item for each row; those beyond the last do nothing. Every row is computed and stored,
 * without a branch, which vectorizing compilers need. What was stored for a row that is not regular means
 * nothing; its flag says so.
 */
__kernel void ntx_regular_rows(const uint rows, __global uchar *edge_flags NTX_COLUMNS)
{
    const size_t row = get_global_id(0);
    if (row < rows) {
        real in[NTX_INPUT_COUNT];
        real out[NTX_OUTPUT_COUNT + 1];
        NTX_INPUTS(NTX_LOAD)
        ntx_regular(in, out);
        edge_flags[row] = out[0] == 0;
        NTX_OUTPUTS(NTX_STORE)
    }
}

/* Lists the rows with a flag, in no particular order. A work item for every 64 rows. */
__kernel void ntx_list_edge_rows(
    const uint rows, __global const uchar *edge_flags, __global uint *edge_count, __global uint *edge_rows)
{
    __global const ulong *words = (__global const ulong *)edge_flags;
    for (size_t word = 8 * get_global_id(0); word < 8 * get_global_id(0) + 8; ++word) {
        if (8 * word < rows && words[word] != 0) {
            for (size_t row = 8 * word; row < 8 * word + 8 && row < rows; ++row) {
                if (edge_flags[row] != 0) {
                    edge_rows[atomic_inc(edge_count)] = (uint)row;
                }
            }
        }
    }
}
