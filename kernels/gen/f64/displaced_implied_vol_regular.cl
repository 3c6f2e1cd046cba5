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
    const real in_forward = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_price = in[5];
    const real in_displacement = in[6];
    const real v0 = in_forward + in_displacement;
    const real v1 = in_strike + in_displacement;
    const real v2 = ntx_ln_ratio(v0, v1);
    const real v3 = in_forward - in_strike;
    const real v4 = v3 + in_strike;
    const real v5 = v4 - v3;
    const real v6 = in_forward - v4;
    const real v7 = in_strike - v5;
    const real v8 = v6 - v7;
    const real v9 = in_rate * in_time;
    const real v10 = -v9;
    const real v11 = ntx_exp_normal(v10);
    const real v12 = in_type * v3;
    const int m13 = 0x0p+0 < v12;
    const real v14 = -v11;
    const real v15 = fma(v14, v12, in_price);
    const real v16 = in_type * v8;
    const real v17 = v11 * v16;
    const real v18 = v15 - v17;
    const int m19 = 0x0p+0 < in_type;
    const real v20 = m19 ? v0 : v1;
    const real v21 = fabs(v9);
    const real v22 = 0x1p+0 + v21;
    const real v23 = 0x1p-52 * v22;
    const int m24 = v9 == 0x0p+0;
    const real v25 = m24 ? 0x0p+0 : v23;
    const real v26 = m13 ? v18 : in_price;
    const real v27 = -in_price;
    const real v28 = fma(v11, v20, v27);
    const real v29 = v0 < v1 ? v0 : v1;
    const real v30 = v11 * v29;
    const real v31 = fabs(v3);
    const real v32 = v11 * v31;
    const real v33 = v11 * v12;
    const real v34 = v25 * v33;
    const real v35 = m13 ? v34 : 0x0p+0;
    const real v36 = fabs(v2);
    const real v37 = v30 * 0x1.9884533d43651p-2;
    const real v38 = 0x1p-1 * v36;
    const real v39 = v38 * v38;
    const real v40 = v39 * v39;
    const real v41 = fma(0x1.ae7f3e733b81fp-41, v40, 0x1.ae64567f544e4p-26);
    const real v42 = fma(v41, v40, 0x1.a01a01a01a01ap-13);
    const real v43 = fma(0x1.6124613a86d09p-33, v40, 0x1.71de3a556c734p-19);
    const real v44 = fma(v42, v40, 0x1.5555555555555p-3);
    const real v45 = fma(v43, v40, 0x1.1111111111111p-7);
    const real v46 = fma(v45, v39, v44);
    const real v47 = fma(v46, v39, 0x1p+0);
    const real v48 = fma(-0x1.6124613a86d09p-33, v40, -0x1.71de3a556c734p-19);
    const real v49 = fma(-0x1.ae7f3e733b81fp-41, v40, -0x1.ae64567f544e4p-26);
    const real v50 = fma(v48, v40, -0x1.1111111111111p-7);
    const real v51 = fma(v49, v40, -0x1.a01a01a01a01ap-13);
    const real v52 = fma(v51, v39, v50);
    const real v53 = fma(v52, v39, -0x1.5555555555555p-3);
    const real v54 = fma(0x1.42df6ed66ca17p-39, v40, 0x1.42cb40df7f3abp-24);
    const real v55 = fma(v54, v40, 0x1.3813813813814p-11);
    const real v56 = fma(0x1.08db48ebe51c7p-31, v40, 0x1.1566abc011567p-17);
    const real v57 = fma(v56, v39, v55);
    const real v58 = fma(v57, v39, 0x1.999999999999ap-6);
    const real v59 = fma(-0x1.4b121b26de639p-29, v40, -0x1.5ac056b015acp-15);
    const real v60 = fma(-0x1.93974a8c07c9dp-37, v40, -0x1.937e11175f095p-22);
    const real v61 = fma(v60, v39, v59);
    const real v62 = fma(v61, v39, -0x1.8618618618618p-9);
    const real v63 = fma(0x1.6124613a86d09p-34, v40, 0x1.610e4ef473283p-19);
    const real v64 = fma(0x1.21afd7c202972p-26, v39, v63);
    const real v65 = fma(v64, v39, 0x1.2f684bda12f68p-12);
    const real v66 = fma(-0x1.75ea48d48ebecp-39, v40, -0x1.45e5d2ba42eap-23);
    const real v67 = fma(-0x1.8d48ed61d7aabp-31, v39, v66);
    const real v68 = fma(v67, v39, -0x1.8d3018d3018d3p-16);
    const real v69 = fma(0x1.0111121222232p-35, v39, 0x1.1122233344455p-27);
    const real v70 = fma(v69, v39, 0x1.c01c01c01c01cp-20);
    const real v71 = fma(-0x1.a1bbbd5d77792p-32, v39, -0x1.bbd779334ef0bp-24);
    const real v72 = fma(0x1.25256e6e80c0cp-36, v39, 0x1.87a00187a0018p-28);
    const int m73 = v36 < 0x1.3333333333333p+0;
    const real v74 = 0x1.ccccccccccccdp-2 * v30;
    const int m75 = v26 < v74;
    const int m76 = m73 & m75;
    const real v77 = 0x1p-26 * v26;
    const real v78 = 0x1p+1 * v36;
    const real v79 = sqrt(v78);
    const real v80 = v78 + 0x1.921fb54442d18p+2;
    const real v81 = sqrt(v80);
    const real v82 = fma(v79, 0x1.121fb54442d18p+1, v81);
    const real v83 = 0x1.40d931ff62705p+1 / v82;
    const real v84 = v30 * v83;
    const real v85 = v30 - v84;
    const real v86 = 0x1p-1 * v85;
    const int m87 = v26 < v86;
    const real v88 = -v84;
    const real v89 = m87 ? v88 : v84;
    const real v90 = v30 + v89;
    const real v91 = m87 ? v26 : v28;
    const real v92 = m76 ? v26 : v91;
    const real v93 = v32 > v77 ? v32 : v77;
    const real v94 = v26 + v93;
    const real v95 = m76 ? v94 : v90;
    const real v96 = ntx_ln_ratio(v95, v92);
    const real v97 = 0x1.62e42fefa39efp-1 > v96 ? 0x1.62e42fefa39efp-1 : v96;
    const real v98 = m76 ? v96 : v97;
    const real v99 = 0x1p+1 * v98;
    const real v100 = sqrt(v99);
    const real v101 = v100 * v100;
    const real v102 = fma(0x1.230c2bd6cc40cp-9, v101, 0x1.7cff51e9b38bbp-7);
    const real v103 = fma(0x1.1d945d1227667p-10, v101, 0x1.54676588d3a04p-7);
    const real v104 = fma(v103, v100, v102);
    const real v105 = fma(v104, v100, 0x1.988923100ba2p-3);
    const real v106 = fma(0x1.5f5d9c9be0237p-2, v100, 0x1.2afd729c7fa8p+1);
    const real v107 = m76 ? v105 : v106;
    const real v108 = fma(0x1.1cf64070abe24p-10, v101, 0x1.1de057847b6e4p-6);
    const real v109 = fma(v108, v101, 0x1.e6c6e804ac4f4p-5);
    const real v110 = fma(0x1.42f5517308bap-9, v101, 0x1.8623cbb3b37b6p-5);
    const real v111 = fma(v110, v100, v109);
    const real v112 = fma(v111, v100, 0x1p+0);
    const real v113 = fma(0x1.f48c8b05858fap-5, v100, 0x1.0ebe2e4e71fdfp+0);
    const real v114 = fma(v113, v100, 0x1p+0);
    const real v115 = m76 ? v112 : v114;
    const real v116 = v107 / v115;
    const real v117 = v100 - v116;
    const real v118 = fma(v117, v117, v78);
    const real v119 = sqrt(v118);
    const real v120 = v30 * v36;
    const real v121 = v120 > v77 ? v120 : v77;
    const real v122 = v121 * v115;
    const real v123 = v117 + v119;
    const real v124 = m87 ? v78 : v123;
    const real v125 = m76 ? v122 : v124;
    const real v126 = v99 * v107;
    const real v127 = v30 * v126;
    const real v128 = m87 ? v123 : 0x1p+0;
    const real v129 = m76 ? v127 : v128;
    const real v130 = v125 / v129;
    const real v131 = v130 * v130;
    const real v132 = v36 * v36;
    const real v133 = fma(v132, -0x1.6c16c16c16c17p-12, 0x1.5555555555555p-5);
    const real v134 = fma(v131, 0x1.ddddddddddddep-9, v133);
    const real v135 = fma(v134, v131, 0x1p+0);
    const real v136 = v130 * v135;
    const real v137 = m76 ? v136 : v130;
    const real v138 = v36 / v137;
    const real v139 = 0x1p-1 * v137;
    const real v140 = v138 - v139;
    const real v141 = v138 + v139;
    const int m142 = v36 < 0x1p+0;
    const int m143 = v137 < 0x1p+0;
    const int m144 = m142 & m143;
    const int m145 = v140 < 0x0p+0;
    const int m146 = !m144;
    const int m147 = m145 & m146;
    const real v148 = fabs(v140);
    const real v149 = m144 ? v138 : v148;
    const real v150 = v149 * v149;
    const real v151 = fma(0x1.32a9435fed4e7p-20, v150, 0x1.08a001fe48b72p-11);
    const real v152 = fma(v151, v150, 0x1.fe381d916b0a1p-6);
    const real v153 = fma(0x1.1f4b94d6fa982p-15, v150, 0x1.36d094652e3c5p-8);
    const real v154 = fma(v152, v150, 0x1.055f38258df38p-1);
    const real v155 = fma(v153, v150, 0x1.2f1c1ecb9924fp-3);
    const real v156 = fma(v154, v150, 0x1.f5b985f3d7e7ep+0);
    const real v157 = fma(v155, v150, 0x1.3dcf6c8558486p+0);
    const real v158 = fma(v157, v149, v156);
    const real v159 = fma(v158, v149, 0x1.9504db2aa4879p+0);
    const real v160 = fma(0x1.1f4b94d48eafbp-15, v150, 0x1.3b4dc264396b9p-8);
    const real v161 = fma(0x1.32a943605573ep-20, v150, 0x1.09d2ab4eaae08p-11);
    const real v162 = fma(v160, v150, 0x1.421d625ed611bp-3);
    const real v163 = fma(v161, v150, 0x1.0752b05da680ep-5);
    const real v164 = fma(v162, v150, 0x1.82aa7406f0d44p+0);
    const real v165 = fma(v163, v150, 0x1.23bc41d791cbep-1);
    const real v166 = fma(v164, v150, 0x1.ae004186d573p+1);
    const real v167 = fma(v165, v150, 0x1.685169dba03bdp+1);
    const real v168 = fma(v167, v149, v166);
    const real v169 = fma(v168, v149, 0x1.fb9db22d0e56p+0);
    const real v170 = fma(v149, v169, v159);
    const real v171 = v141 * v141;
    const real v172 = fma(0x1.32a9435fed4e7p-20, v171, 0x1.08a001fe48b72p-11);
    const real v173 = fma(v172, v171, 0x1.fe381d916b0a1p-6);
    const real v174 = fma(0x1.1f4b94d6fa982p-15, v171, 0x1.36d094652e3c5p-8);
    const real v175 = fma(v173, v171, 0x1.055f38258df38p-1);
    const real v176 = fma(v174, v171, 0x1.2f1c1ecb9924fp-3);
    const real v177 = fma(v175, v171, 0x1.f5b985f3d7e7ep+0);
    const real v178 = fma(v176, v171, 0x1.3dcf6c8558486p+0);
    const real v179 = fma(v178, v141, v177);
    const real v180 = fma(v179, v141, 0x1.9504db2aa4879p+0);
    const real v181 = fma(0x1.1f4b94d48eafbp-15, v171, 0x1.3b4dc264396b9p-8);
    const real v182 = fma(0x1.32a943605573ep-20, v171, 0x1.09d2ab4eaae08p-11);
    const real v183 = fma(v181, v171, 0x1.421d625ed611bp-3);
    const real v184 = fma(v182, v171, 0x1.0752b05da680ep-5);
    const real v185 = fma(v183, v171, 0x1.82aa7406f0d44p+0);
    const real v186 = fma(v184, v171, 0x1.23bc41d791cbep-1);
    const real v187 = fma(v185, v171, 0x1.ae004186d573p+1);
    const real v188 = fma(v186, v171, 0x1.685169dba03bdp+1);
    const real v189 = fma(v188, v141, v187);
    const real v190 = fma(v189, v141, 0x1.fb9db22d0e56p+0);
    const real v191 = fma(v141, v190, v180);
    const real v192 = v139 * v139;
    const real v193 = v192 * v192;
    const real v194 = fma(0x1.c2e3054870b38p-37, v193, v72);
    const real v195 = fma(v194, v193, v70);
    const real v196 = fma(v195, v193, v65);
    const real v197 = fma(-0x1.3777c55568ccdp-32, v193, v71);
    const real v198 = fma(v197, v193, v68);
    const real v199 = fma(v198, v193, v62);
    const real v200 = fma(v199, v193, v53);
    const real v201 = fma(v196, v193, v58);
    const real v202 = fma(v201, v192, v200);
    const real v203 = v202 * v192;
    const real v204 = v203 * v170;
    const real v205 = fma(v47, v159, v204);
    const real v206 = v137 * v205;
    const real v207 = v190 * v170;
    const real v208 = -v207;
    const real v209 = m147 ? v207 : v208;
    const real v210 = fma(v169, v191, v209);
    const real v211 = m144 ? v206 : v210;
    const real v212 = v170 * v191;
    const real v213 = m144 ? v170 : v212;
    const real v214 = -v36;
    const real v215 = fma(v138, v138, v214);
    const real v216 = v140 * v140;
    const real v217 = m144 ? v215 : v216;
    const real v218 = m147 ? v28 : v26;
    const real v219 = -v217;
    const real v220 = v211 * v37;
    const real v221 = v218 * v213;
    const real v222 = ntx_ln_ratio(v220, v221);
    const real v223 = fma(0x1p-1, v219, v222);
    const real v224 = 0x1p-1 * v192;
    const real v225 = v224 * v224;
    const real v226 = fma(-0x1.1111111111111p-7, v225, -0x1.5555555555555p-3);
    const real v227 = fma(v226, v225, -0x1p+0);
    const real v228 = fma(0x1.5555555555555p-5, v225, 0x1p-1);
    const real v229 = fma(v228, v224, v227);
    const real v230 = fma(v229, v224, 0x1p+0);
    const real v231 = m147 ? -0x1p+0 : 0x1p+0;
    const real v232 = m144 ? v230 : v231;
    const real v233 = v137 * v213;
    const real v234 = v232 * v233;
    const real v235 = v234 / v211;
    const real v236 = v138 * v138;
    const real v237 = 0x1p+0 + v236;
    const real v238 = v237 - v192;
    const real v239 = v238 - v235;
    const real v240 = v236 + v192;
    const real v241 = v235 * v239;
    const real v242 = -v241;
    const real v243 = fma(-0x1p+1, v240, v242);
    const real v244 = -v223;
    const real v245 = fma(v239, v239, v243);
    const real v246 = v245 * v244;
    const real v247 = v246 * 0x1.5555555555555p-3;
    const real v248 = 0x1p-1 * v239;
    const real v249 = fma(v248, v244, v235);
    const real v250 = v244 * v249;
    const real v251 = fma(v239, v235, v247);
    const real v252 = v244 * v251;
    const real v253 = fma(v235, v235, v252);
    const real v254 = v250 / v253;
    const real v255 = fma(v254, 0x1p-2, 0x1p+0);
    const real v256 = v255 * v254;
    const real v257 = fma(v256, 0x1.5555555555555p-2, 0x1p+0);
    const real v258 = v257 * v254;
    const real v259 = fma(v258, 0x1p-1, 0x1p+0);
    const real v260 = v259 * v254;
    const real v261 = fma(v137, v260, v137);
    const real v262 = v36 / v261;
    const real v263 = 0x1p-1 * v261;
    const real v264 = v262 - v263;
    const real v265 = v262 + v263;
    const int m266 = v261 < 0x1p+0;
    const int m267 = m142 & m266;
    const int m268 = v264 < 0x0p+0;
    const int m269 = !m267;
    const int m270 = m268 & m269;
    const real v271 = fabs(v264);
    const real v272 = m267 ? v262 : v271;
    const real v273 = v272 * v272;
    const real v274 = fma(0x1.32a9435fed4e7p-20, v273, 0x1.08a001fe48b72p-11);
    const real v275 = fma(v274, v273, 0x1.fe381d916b0a1p-6);
    const real v276 = fma(0x1.1f4b94d6fa982p-15, v273, 0x1.36d094652e3c5p-8);
    const real v277 = fma(v275, v273, 0x1.055f38258df38p-1);
    const real v278 = fma(v276, v273, 0x1.2f1c1ecb9924fp-3);
    const real v279 = fma(v277, v273, 0x1.f5b985f3d7e7ep+0);
    const real v280 = fma(v278, v273, 0x1.3dcf6c8558486p+0);
    const real v281 = fma(v280, v272, v279);
    const real v282 = fma(v281, v272, 0x1.9504db2aa4879p+0);
    const real v283 = fma(0x1.1f4b94d48eafbp-15, v273, 0x1.3b4dc264396b9p-8);
    const real v284 = fma(0x1.32a943605573ep-20, v273, 0x1.09d2ab4eaae08p-11);
    const real v285 = fma(v283, v273, 0x1.421d625ed611bp-3);
    const real v286 = fma(v284, v273, 0x1.0752b05da680ep-5);
    const real v287 = fma(v285, v273, 0x1.82aa7406f0d44p+0);
    const real v288 = fma(v286, v273, 0x1.23bc41d791cbep-1);
    const real v289 = fma(v287, v273, 0x1.ae004186d573p+1);
    const real v290 = fma(v288, v273, 0x1.685169dba03bdp+1);
    const real v291 = fma(v290, v272, v289);
    const real v292 = fma(v291, v272, 0x1.fb9db22d0e56p+0);
    const real v293 = fma(v272, v292, v282);
    const real v294 = v265 * v265;
    const real v295 = fma(0x1.32a9435fed4e7p-20, v294, 0x1.08a001fe48b72p-11);
    const real v296 = fma(v295, v294, 0x1.fe381d916b0a1p-6);
    const real v297 = fma(0x1.1f4b94d6fa982p-15, v294, 0x1.36d094652e3c5p-8);
    const real v298 = fma(v296, v294, 0x1.055f38258df38p-1);
    const real v299 = fma(v297, v294, 0x1.2f1c1ecb9924fp-3);
    const real v300 = fma(v298, v294, 0x1.f5b985f3d7e7ep+0);
    const real v301 = fma(v299, v294, 0x1.3dcf6c8558486p+0);
    const real v302 = fma(v301, v265, v300);
    const real v303 = fma(v302, v265, 0x1.9504db2aa4879p+0);
    const real v304 = fma(0x1.1f4b94d48eafbp-15, v294, 0x1.3b4dc264396b9p-8);
    const real v305 = fma(0x1.32a943605573ep-20, v294, 0x1.09d2ab4eaae08p-11);
    const real v306 = fma(v304, v294, 0x1.421d625ed611bp-3);
    const real v307 = fma(v305, v294, 0x1.0752b05da680ep-5);
    const real v308 = fma(v306, v294, 0x1.82aa7406f0d44p+0);
    const real v309 = fma(v307, v294, 0x1.23bc41d791cbep-1);
    const real v310 = fma(v308, v294, 0x1.ae004186d573p+1);
    const real v311 = fma(v309, v294, 0x1.685169dba03bdp+1);
    const real v312 = fma(v311, v265, v310);
    const real v313 = fma(v312, v265, 0x1.fb9db22d0e56p+0);
    const real v314 = fma(v265, v313, v303);
    const real v315 = v263 * v263;
    const real v316 = v315 * v315;
    const real v317 = fma(0x1.c2e3054870b38p-37, v316, v72);
    const real v318 = fma(v317, v316, v70);
    const real v319 = fma(v318, v316, v65);
    const real v320 = fma(-0x1.3777c55568ccdp-32, v316, v71);
    const real v321 = fma(v320, v316, v68);
    const real v322 = fma(v321, v316, v62);
    const real v323 = fma(v322, v316, v53);
    const real v324 = fma(v319, v316, v58);
    const real v325 = fma(v324, v315, v323);
    const real v326 = v325 * v315;
    const real v327 = v326 * v293;
    const real v328 = fma(v47, v282, v327);
    const real v329 = v261 * v328;
    const real v330 = v313 * v293;
    const real v331 = -v330;
    const real v332 = m270 ? v330 : v331;
    const real v333 = fma(v292, v314, v332);
    const real v334 = m267 ? v329 : v333;
    const real v335 = v293 * v314;
    const real v336 = m267 ? v293 : v335;
    const real v337 = fma(v262, v262, v214);
    const real v338 = v264 * v264;
    const real v339 = m267 ? v337 : v338;
    const real v340 = m270 ? v28 : v26;
    const real v341 = -v339;
    const real v342 = v334 * v37;
    const real v343 = v340 * v336;
    const real v344 = ntx_ln_ratio(v342, v343);
    const real v345 = fma(0x1p-1, v341, v344);
    const real v346 = 0x1p-1 * v315;
    const real v347 = v346 * v346;
    const real v348 = fma(-0x1.1111111111111p-7, v347, -0x1.5555555555555p-3);
    const real v349 = fma(v348, v347, -0x1p+0);
    const real v350 = fma(0x1.5555555555555p-5, v347, 0x1p-1);
    const real v351 = fma(v350, v346, v349);
    const real v352 = fma(v351, v346, 0x1p+0);
    const real v353 = m270 ? -0x1p+0 : 0x1p+0;
    const real v354 = m267 ? v352 : v353;
    const real v355 = v261 * v336;
    const real v356 = v354 * v355;
    const real v357 = v356 / v334;
    const real v358 = v262 * v262;
    const real v359 = 0x1p+0 + v358;
    const real v360 = v359 - v315;
    const real v361 = v360 - v357;
    const real v362 = v358 + v315;
    const real v363 = v357 * v361;
    const real v364 = -v363;
    const real v365 = fma(-0x1p+1, v362, v364);
    const real v366 = -v345;
    const real v367 = fma(v361, v361, v365);
    const real v368 = v367 * v366;
    const real v369 = v368 * 0x1.5555555555555p-3;
    const real v370 = 0x1p-1 * v361;
    const real v371 = fma(v370, v366, v357);
    const real v372 = v366 * v371;
    const real v373 = fma(v361, v357, v369);
    const real v374 = v366 * v373;
    const real v375 = fma(v357, v357, v374);
    const real v376 = v372 / v375;
    const real v377 = fma(v376, 0x1p-2, 0x1p+0);
    const real v378 = v377 * v376;
    const real v379 = fma(v378, 0x1.5555555555555p-2, 0x1p+0);
    const real v380 = v379 * v376;
    const real v381 = fma(v380, 0x1p-1, 0x1p+0);
    const real v382 = v381 * v376;
    const real v383 = fma(v261, v382, v261);
    const real v384 = sqrt(in_time);
    const real v385 = v383 / v384;
    const real v386 = v2 / v383;
    const real v387 = fma(0x1p-1, v383, v386);
    const real v388 = fma(-0x1p-1, v383, v386);
    const real v389 = fabs(v386);
    const real v390 = fma(-0x1p-1, v383, v389);
    const real v391 = ntx_norm_pdf(v390);
    const real v392 = v30 * v391;
    const real v393 = v392 * v384;
    const real v394 = 0x1p-52 * in_price;
    const real v395 = v392 * v383;
    const real v396 = v394 / v395;
    const real v397 = v0 + v1;
    const real v398 = v397 + in_time;
    const int m399 = 0x1p-200 <= v29;
    const int m400 = 0x1p-100 <= in_time;
    const int m401 = m399 & m400;
    const int m402 = v398 <= 0x1p+200;
    const int m403 = m401 & m402;
    const real v404 = fabs(in_type);
    const int m405 = v404 == 0x1p+0;
    const int m406 = m403 & m405;
    const real v407 = fabs(in_forward);
    const real v408 = fabs(in_strike);
    const real v409 = v407 + v408;
    const int m410 = v409 <= 0x1p+200;
    const int m411 = m406 & m410;
    const int m412 = v21 <= 0x1.14p+6;
    const int m413 = m411 & m412;
    const int m414 = 0x1p-1022 <= v26;
    const int m415 = v35 < v26;
    const int m416 = m414 & m415;
    const int m417 = 0x0p+0 < v28;
    const int m418 = m416 & m417;
    const int m419 = m413 & m418;
    const real v420 = m419 ? 0x1p+0 : 0x0p+0;
    out[0] = v420; /* kind */
    out[1] = v393; /* vega */
    out[2] = v385; /* vol */
    out[3] = v385; /* clamped_vol */
    out[4] = v383; /* total_vol */
    out[5] = v387; /* d1 */
    out[6] = v388; /* d2 */
    out[7] = v396; /* attainable_error */
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
