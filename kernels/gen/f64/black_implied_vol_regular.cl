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
    const real v0 = ntx_ln_ratio(in_forward, in_strike);
    const real v1 = in_forward - in_strike;
    const real v2 = v1 + in_strike;
    const real v3 = v2 - v1;
    const real v4 = in_forward - v2;
    const real v5 = in_strike - v3;
    const real v6 = v4 - v5;
    const real v7 = in_rate * in_time;
    const real v8 = -v7;
    const real v9 = ntx_exp_normal(v8);
    const real v10 = in_type * v1;
    const int m11 = 0x0p+0 < v10;
    const real v12 = -v9;
    const real v13 = fma(v12, v10, in_price);
    const real v14 = in_type * v6;
    const real v15 = v9 * v14;
    const real v16 = v13 - v15;
    const int m17 = 0x0p+0 < in_type;
    const real v18 = m17 ? in_forward : in_strike;
    const real v19 = fabs(v7);
    const real v20 = 0x1p+0 + v19;
    const real v21 = 0x1p-52 * v20;
    const int m22 = v7 == 0x0p+0;
    const real v23 = m22 ? 0x0p+0 : v21;
    const real v24 = m11 ? v16 : in_price;
    const real v25 = -in_price;
    const real v26 = fma(v9, v18, v25);
    const real v27 = in_forward < in_strike ? in_forward : in_strike;
    const real v28 = v9 * v27;
    const real v29 = fabs(v1);
    const real v30 = v9 * v29;
    const real v31 = v9 * v10;
    const real v32 = v23 * v31;
    const real v33 = m11 ? v32 : 0x0p+0;
    const real v34 = fabs(v0);
    const real v35 = v28 * 0x1.9884533d43651p-2;
    const real v36 = 0x1p-1 * v34;
    const real v37 = v36 * v36;
    const real v38 = v37 * v37;
    const real v39 = fma(0x1.ae7f3e733b81fp-41, v38, 0x1.ae64567f544e4p-26);
    const real v40 = fma(v39, v38, 0x1.a01a01a01a01ap-13);
    const real v41 = fma(0x1.6124613a86d09p-33, v38, 0x1.71de3a556c734p-19);
    const real v42 = fma(v40, v38, 0x1.5555555555555p-3);
    const real v43 = fma(v41, v38, 0x1.1111111111111p-7);
    const real v44 = fma(v43, v37, v42);
    const real v45 = fma(v44, v37, 0x1p+0);
    const real v46 = fma(-0x1.6124613a86d09p-33, v38, -0x1.71de3a556c734p-19);
    const real v47 = fma(-0x1.ae7f3e733b81fp-41, v38, -0x1.ae64567f544e4p-26);
    const real v48 = fma(v46, v38, -0x1.1111111111111p-7);
    const real v49 = fma(v47, v38, -0x1.a01a01a01a01ap-13);
    const real v50 = fma(v49, v37, v48);
    const real v51 = fma(v50, v37, -0x1.5555555555555p-3);
    const real v52 = fma(0x1.42df6ed66ca17p-39, v38, 0x1.42cb40df7f3abp-24);
    const real v53 = fma(v52, v38, 0x1.3813813813814p-11);
    const real v54 = fma(0x1.08db48ebe51c7p-31, v38, 0x1.1566abc011567p-17);
    const real v55 = fma(v54, v37, v53);
    const real v56 = fma(v55, v37, 0x1.999999999999ap-6);
    const real v57 = fma(-0x1.4b121b26de639p-29, v38, -0x1.5ac056b015acp-15);
    const real v58 = fma(-0x1.93974a8c07c9dp-37, v38, -0x1.937e11175f095p-22);
    const real v59 = fma(v58, v37, v57);
    const real v60 = fma(v59, v37, -0x1.8618618618618p-9);
    const real v61 = fma(0x1.6124613a86d09p-34, v38, 0x1.610e4ef473283p-19);
    const real v62 = fma(0x1.21afd7c202972p-26, v37, v61);
    const real v63 = fma(v62, v37, 0x1.2f684bda12f68p-12);
    const real v64 = fma(-0x1.75ea48d48ebecp-39, v38, -0x1.45e5d2ba42eap-23);
    const real v65 = fma(-0x1.8d48ed61d7aabp-31, v37, v64);
    const real v66 = fma(v65, v37, -0x1.8d3018d3018d3p-16);
    const real v67 = fma(0x1.0111121222232p-35, v37, 0x1.1122233344455p-27);
    const real v68 = fma(v67, v37, 0x1.c01c01c01c01cp-20);
    const real v69 = fma(-0x1.a1bbbd5d77792p-32, v37, -0x1.bbd779334ef0bp-24);
    const real v70 = fma(0x1.25256e6e80c0cp-36, v37, 0x1.87a00187a0018p-28);
    const int m71 = v34 < 0x1.3333333333333p+0;
    const real v72 = 0x1.ccccccccccccdp-2 * v28;
    const int m73 = v24 < v72;
    const int m74 = m71 & m73;
    const real v75 = 0x1p-26 * v24;
    const real v76 = 0x1p+1 * v34;
    const real v77 = sqrt(v76);
    const real v78 = v76 + 0x1.921fb54442d18p+2;
    const real v79 = sqrt(v78);
    const real v80 = fma(v77, 0x1.121fb54442d18p+1, v79);
    const real v81 = 0x1.40d931ff62705p+1 / v80;
    const real v82 = v28 * v81;
    const real v83 = v28 - v82;
    const real v84 = 0x1p-1 * v83;
    const int m85 = v24 < v84;
    const real v86 = -v82;
    const real v87 = m85 ? v86 : v82;
    const real v88 = v28 + v87;
    const real v89 = m85 ? v24 : v26;
    const real v90 = m74 ? v24 : v89;
    const real v91 = v30 > v75 ? v30 : v75;
    const real v92 = v24 + v91;
    const real v93 = m74 ? v92 : v88;
    const real v94 = ntx_ln_ratio(v93, v90);
    const real v95 = 0x1.62e42fefa39efp-1 > v94 ? 0x1.62e42fefa39efp-1 : v94;
    const real v96 = m74 ? v94 : v95;
    const real v97 = 0x1p+1 * v96;
    const real v98 = sqrt(v97);
    const real v99 = v98 * v98;
    const real v100 = fma(0x1.baf301661adfdp-9, v99, 0x1.89c8c22c5a03p-9);
    const real v101 = fma(0x1.203fb2a8cd53ep-7, v98, v100);
    const real v102 = fma(v101, v98, 0x1.9866ca7595bf8p-3);
    const real v103 = fma(0x1.5f5d9c9be0237p-2, v98, 0x1.2afd729c7fa8p+1);
    const real v104 = m74 ? v102 : v103;
    const real v105 = fma(0x1.0eef5ac401594p-7, v99, 0x1.5dfd8e8f0e203p-7);
    const real v106 = fma(0x1.bc79f3d7edae1p-9, v99, 0x1.c0bfe3a27fb0ep-5);
    const real v107 = fma(v106, v98, v105);
    const real v108 = fma(v107, v98, 0x1p+0);
    const real v109 = fma(0x1.f48c8b05858fap-5, v98, 0x1.0ebe2e4e71fdfp+0);
    const real v110 = fma(v109, v98, 0x1p+0);
    const real v111 = m74 ? v108 : v110;
    const real v112 = v104 / v111;
    const real v113 = v98 - v112;
    const real v114 = fma(v113, v113, v76);
    const real v115 = sqrt(v114);
    const real v116 = v28 * v34;
    const real v117 = v116 > v75 ? v116 : v75;
    const real v118 = v117 * v111;
    const real v119 = v113 + v115;
    const real v120 = m85 ? v76 : v119;
    const real v121 = m74 ? v118 : v120;
    const real v122 = v97 * v104;
    const real v123 = v28 * v122;
    const real v124 = m85 ? v119 : 0x1p+0;
    const real v125 = m74 ? v123 : v124;
    const real v126 = v121 / v125;
    const real v127 = v126 * v126;
    const real v128 = v34 * v34;
    const real v129 = fma(v128, -0x1.6c16c16c16c17p-12, 0x1.5555555555555p-5);
    const real v130 = fma(v127, 0x1.ddddddddddddep-9, v129);
    const real v131 = fma(v130, v127, 0x1p+0);
    const real v132 = v126 * v131;
    const real v133 = m74 ? v132 : v126;
    const real v134 = v34 / v133;
    const real v135 = 0x1p-1 * v133;
    const real v136 = v134 - v135;
    const real v137 = v134 + v135;
    const int m138 = v34 < 0x1p+0;
    const int m139 = v133 < 0x1p+0;
    const int m140 = m138 & m139;
    const int m141 = v136 < 0x0p+0;
    const int m142 = !m140;
    const int m143 = m141 & m142;
    const real v144 = fabs(v136);
    const real v145 = m140 ? v134 : v144;
    const real v146 = v145 * v145;
    const real v147 = fma(0x1.32a9435fed4e7p-20, v146, 0x1.08a001fe48b72p-11);
    const real v148 = fma(v147, v146, 0x1.fe381d916b0a1p-6);
    const real v149 = fma(0x1.1f4b94d6fa982p-15, v146, 0x1.36d094652e3c5p-8);
    const real v150 = fma(v148, v146, 0x1.055f38258df38p-1);
    const real v151 = fma(v149, v146, 0x1.2f1c1ecb9924fp-3);
    const real v152 = fma(v150, v146, 0x1.f5b985f3d7e7ep+0);
    const real v153 = fma(v151, v146, 0x1.3dcf6c8558486p+0);
    const real v154 = fma(v153, v145, v152);
    const real v155 = fma(v154, v145, 0x1.9504db2aa4879p+0);
    const real v156 = fma(0x1.1f4b94d48eafbp-15, v146, 0x1.3b4dc264396b9p-8);
    const real v157 = fma(0x1.32a943605573ep-20, v146, 0x1.09d2ab4eaae08p-11);
    const real v158 = fma(v156, v146, 0x1.421d625ed611bp-3);
    const real v159 = fma(v157, v146, 0x1.0752b05da680ep-5);
    const real v160 = fma(v158, v146, 0x1.82aa7406f0d44p+0);
    const real v161 = fma(v159, v146, 0x1.23bc41d791cbep-1);
    const real v162 = fma(v160, v146, 0x1.ae004186d573p+1);
    const real v163 = fma(v161, v146, 0x1.685169dba03bdp+1);
    const real v164 = fma(v163, v145, v162);
    const real v165 = fma(v164, v145, 0x1.fb9db22d0e56p+0);
    const real v166 = fma(v145, v165, v155);
    const real v167 = v137 * v137;
    const real v168 = fma(0x1.32a9435fed4e7p-20, v167, 0x1.08a001fe48b72p-11);
    const real v169 = fma(v168, v167, 0x1.fe381d916b0a1p-6);
    const real v170 = fma(0x1.1f4b94d6fa982p-15, v167, 0x1.36d094652e3c5p-8);
    const real v171 = fma(v169, v167, 0x1.055f38258df38p-1);
    const real v172 = fma(v170, v167, 0x1.2f1c1ecb9924fp-3);
    const real v173 = fma(v171, v167, 0x1.f5b985f3d7e7ep+0);
    const real v174 = fma(v172, v167, 0x1.3dcf6c8558486p+0);
    const real v175 = fma(v174, v137, v173);
    const real v176 = fma(v175, v137, 0x1.9504db2aa4879p+0);
    const real v177 = fma(0x1.1f4b94d48eafbp-15, v167, 0x1.3b4dc264396b9p-8);
    const real v178 = fma(0x1.32a943605573ep-20, v167, 0x1.09d2ab4eaae08p-11);
    const real v179 = fma(v177, v167, 0x1.421d625ed611bp-3);
    const real v180 = fma(v178, v167, 0x1.0752b05da680ep-5);
    const real v181 = fma(v179, v167, 0x1.82aa7406f0d44p+0);
    const real v182 = fma(v180, v167, 0x1.23bc41d791cbep-1);
    const real v183 = fma(v181, v167, 0x1.ae004186d573p+1);
    const real v184 = fma(v182, v167, 0x1.685169dba03bdp+1);
    const real v185 = fma(v184, v137, v183);
    const real v186 = fma(v185, v137, 0x1.fb9db22d0e56p+0);
    const real v187 = fma(v137, v186, v176);
    const real v188 = v135 * v135;
    const real v189 = v188 * v188;
    const real v190 = fma(0x1.c2e3054870b38p-37, v189, v70);
    const real v191 = fma(v190, v189, v68);
    const real v192 = fma(v191, v189, v63);
    const real v193 = fma(-0x1.3777c55568ccdp-32, v189, v69);
    const real v194 = fma(v193, v189, v66);
    const real v195 = fma(v194, v189, v60);
    const real v196 = fma(v195, v189, v51);
    const real v197 = fma(v192, v189, v56);
    const real v198 = fma(v197, v188, v196);
    const real v199 = v198 * v188;
    const real v200 = v199 * v166;
    const real v201 = fma(v45, v155, v200);
    const real v202 = v133 * v201;
    const real v203 = v186 * v166;
    const real v204 = -v203;
    const real v205 = m143 ? v203 : v204;
    const real v206 = fma(v165, v187, v205);
    const real v207 = m140 ? v202 : v206;
    const real v208 = v166 * v187;
    const real v209 = m140 ? v166 : v208;
    const real v210 = -v34;
    const real v211 = fma(v134, v134, v210);
    const real v212 = v136 * v136;
    const real v213 = m140 ? v211 : v212;
    const real v214 = m143 ? v26 : v24;
    const real v215 = -v213;
    const real v216 = v207 * v35;
    const real v217 = v214 * v209;
    const real v218 = ntx_ln_ratio(v216, v217);
    const real v219 = fma(0x1p-1, v215, v218);
    const real v220 = 0x1p-1 * v188;
    const real v221 = v220 * v220;
    const real v222 = fma(-0x1.1111111111111p-7, v221, -0x1.5555555555555p-3);
    const real v223 = fma(v222, v221, -0x1p+0);
    const real v224 = fma(0x1.5555555555555p-5, v221, 0x1p-1);
    const real v225 = fma(v224, v220, v223);
    const real v226 = fma(v225, v220, 0x1p+0);
    const real v227 = m143 ? -0x1p+0 : 0x1p+0;
    const real v228 = m140 ? v226 : v227;
    const real v229 = v133 * v209;
    const real v230 = v228 * v229;
    const real v231 = v230 / v207;
    const real v232 = v134 * v134;
    const real v233 = 0x1p+0 + v232;
    const real v234 = v233 - v188;
    const real v235 = v234 - v231;
    const real v236 = v232 + v188;
    const real v237 = v231 * v235;
    const real v238 = -v237;
    const real v239 = fma(-0x1p+1, v236, v238);
    const real v240 = -v219;
    const real v241 = fma(v235, v235, v239);
    const real v242 = v241 * v240;
    const real v243 = v242 * 0x1.5555555555555p-3;
    const real v244 = 0x1p-1 * v235;
    const real v245 = fma(v244, v240, v231);
    const real v246 = v240 * v245;
    const real v247 = fma(v235, v231, v243);
    const real v248 = v240 * v247;
    const real v249 = fma(v231, v231, v248);
    const real v250 = v246 / v249;
    const real v251 = fma(v250, 0x1p-2, 0x1p+0);
    const real v252 = v251 * v250;
    const real v253 = fma(v252, 0x1.5555555555555p-2, 0x1p+0);
    const real v254 = v253 * v250;
    const real v255 = fma(v254, 0x1p-1, 0x1p+0);
    const real v256 = v255 * v250;
    const real v257 = fma(v133, v256, v133);
    const real v258 = v34 / v257;
    const real v259 = 0x1p-1 * v257;
    const real v260 = v258 - v259;
    const real v261 = v258 + v259;
    const int m262 = v257 < 0x1p+0;
    const int m263 = m138 & m262;
    const int m264 = v260 < 0x0p+0;
    const int m265 = !m263;
    const int m266 = m264 & m265;
    const real v267 = fabs(v260);
    const real v268 = m263 ? v258 : v267;
    const real v269 = v268 * v268;
    const real v270 = fma(0x1.32a9435fed4e7p-20, v269, 0x1.08a001fe48b72p-11);
    const real v271 = fma(v270, v269, 0x1.fe381d916b0a1p-6);
    const real v272 = fma(0x1.1f4b94d6fa982p-15, v269, 0x1.36d094652e3c5p-8);
    const real v273 = fma(v271, v269, 0x1.055f38258df38p-1);
    const real v274 = fma(v272, v269, 0x1.2f1c1ecb9924fp-3);
    const real v275 = fma(v273, v269, 0x1.f5b985f3d7e7ep+0);
    const real v276 = fma(v274, v269, 0x1.3dcf6c8558486p+0);
    const real v277 = fma(v276, v268, v275);
    const real v278 = fma(v277, v268, 0x1.9504db2aa4879p+0);
    const real v279 = fma(0x1.1f4b94d48eafbp-15, v269, 0x1.3b4dc264396b9p-8);
    const real v280 = fma(0x1.32a943605573ep-20, v269, 0x1.09d2ab4eaae08p-11);
    const real v281 = fma(v279, v269, 0x1.421d625ed611bp-3);
    const real v282 = fma(v280, v269, 0x1.0752b05da680ep-5);
    const real v283 = fma(v281, v269, 0x1.82aa7406f0d44p+0);
    const real v284 = fma(v282, v269, 0x1.23bc41d791cbep-1);
    const real v285 = fma(v283, v269, 0x1.ae004186d573p+1);
    const real v286 = fma(v284, v269, 0x1.685169dba03bdp+1);
    const real v287 = fma(v286, v268, v285);
    const real v288 = fma(v287, v268, 0x1.fb9db22d0e56p+0);
    const real v289 = fma(v268, v288, v278);
    const real v290 = v261 * v261;
    const real v291 = fma(0x1.32a9435fed4e7p-20, v290, 0x1.08a001fe48b72p-11);
    const real v292 = fma(v291, v290, 0x1.fe381d916b0a1p-6);
    const real v293 = fma(0x1.1f4b94d6fa982p-15, v290, 0x1.36d094652e3c5p-8);
    const real v294 = fma(v292, v290, 0x1.055f38258df38p-1);
    const real v295 = fma(v293, v290, 0x1.2f1c1ecb9924fp-3);
    const real v296 = fma(v294, v290, 0x1.f5b985f3d7e7ep+0);
    const real v297 = fma(v295, v290, 0x1.3dcf6c8558486p+0);
    const real v298 = fma(v297, v261, v296);
    const real v299 = fma(v298, v261, 0x1.9504db2aa4879p+0);
    const real v300 = fma(0x1.1f4b94d48eafbp-15, v290, 0x1.3b4dc264396b9p-8);
    const real v301 = fma(0x1.32a943605573ep-20, v290, 0x1.09d2ab4eaae08p-11);
    const real v302 = fma(v300, v290, 0x1.421d625ed611bp-3);
    const real v303 = fma(v301, v290, 0x1.0752b05da680ep-5);
    const real v304 = fma(v302, v290, 0x1.82aa7406f0d44p+0);
    const real v305 = fma(v303, v290, 0x1.23bc41d791cbep-1);
    const real v306 = fma(v304, v290, 0x1.ae004186d573p+1);
    const real v307 = fma(v305, v290, 0x1.685169dba03bdp+1);
    const real v308 = fma(v307, v261, v306);
    const real v309 = fma(v308, v261, 0x1.fb9db22d0e56p+0);
    const real v310 = fma(v261, v309, v299);
    const real v311 = v259 * v259;
    const real v312 = v311 * v311;
    const real v313 = fma(0x1.c2e3054870b38p-37, v312, v70);
    const real v314 = fma(v313, v312, v68);
    const real v315 = fma(v314, v312, v63);
    const real v316 = fma(-0x1.3777c55568ccdp-32, v312, v69);
    const real v317 = fma(v316, v312, v66);
    const real v318 = fma(v317, v312, v60);
    const real v319 = fma(v318, v312, v51);
    const real v320 = fma(v315, v312, v56);
    const real v321 = fma(v320, v311, v319);
    const real v322 = v321 * v311;
    const real v323 = v322 * v289;
    const real v324 = fma(v45, v278, v323);
    const real v325 = v257 * v324;
    const real v326 = v309 * v289;
    const real v327 = -v326;
    const real v328 = m266 ? v326 : v327;
    const real v329 = fma(v288, v310, v328);
    const real v330 = m263 ? v325 : v329;
    const real v331 = v289 * v310;
    const real v332 = m263 ? v289 : v331;
    const real v333 = fma(v258, v258, v210);
    const real v334 = v260 * v260;
    const real v335 = m263 ? v333 : v334;
    const real v336 = m266 ? v26 : v24;
    const real v337 = -v335;
    const real v338 = v330 * v35;
    const real v339 = v336 * v332;
    const real v340 = ntx_ln_ratio(v338, v339);
    const real v341 = fma(0x1p-1, v337, v340);
    const real v342 = 0x1p-1 * v311;
    const real v343 = v342 * v342;
    const real v344 = fma(-0x1.1111111111111p-7, v343, -0x1.5555555555555p-3);
    const real v345 = fma(v344, v343, -0x1p+0);
    const real v346 = fma(0x1.5555555555555p-5, v343, 0x1p-1);
    const real v347 = fma(v346, v342, v345);
    const real v348 = fma(v347, v342, 0x1p+0);
    const real v349 = m266 ? -0x1p+0 : 0x1p+0;
    const real v350 = m263 ? v348 : v349;
    const real v351 = v257 * v332;
    const real v352 = v350 * v351;
    const real v353 = v352 / v330;
    const real v354 = v258 * v258;
    const real v355 = 0x1p+0 + v354;
    const real v356 = v355 - v311;
    const real v357 = v356 - v353;
    const real v358 = v354 + v311;
    const real v359 = v353 * v357;
    const real v360 = -v359;
    const real v361 = fma(-0x1p+1, v358, v360);
    const real v362 = -v341;
    const real v363 = fma(v357, v357, v361);
    const real v364 = v363 * v362;
    const real v365 = v364 * 0x1.5555555555555p-3;
    const real v366 = 0x1p-1 * v357;
    const real v367 = fma(v366, v362, v353);
    const real v368 = v362 * v367;
    const real v369 = fma(v357, v353, v365);
    const real v370 = v362 * v369;
    const real v371 = fma(v353, v353, v370);
    const real v372 = v368 / v371;
    const real v373 = fma(v372, 0x1p-2, 0x1p+0);
    const real v374 = v373 * v372;
    const real v375 = fma(v374, 0x1.5555555555555p-2, 0x1p+0);
    const real v376 = v375 * v372;
    const real v377 = fma(v376, 0x1p-1, 0x1p+0);
    const real v378 = v377 * v372;
    const real v379 = fma(v257, v378, v257);
    const real v380 = sqrt(in_time);
    const real v381 = v379 / v380;
    const real v382 = v0 / v379;
    const real v383 = fma(0x1p-1, v379, v382);
    const real v384 = fma(-0x1p-1, v379, v382);
    const real v385 = fabs(v382);
    const real v386 = fma(-0x1p-1, v379, v385);
    const real v387 = ntx_norm_pdf(v386);
    const real v388 = v28 * v387;
    const real v389 = v388 * v380;
    const real v390 = 0x1p-52 * in_price;
    const real v391 = v388 * v379;
    const real v392 = v390 / v391;
    const real v393 = in_forward + in_strike;
    const real v394 = v393 + in_time;
    const int m395 = 0x1p-200 <= v27;
    const int m396 = 0x1p-100 <= in_time;
    const int m397 = m395 & m396;
    const int m398 = v394 <= 0x1p+200;
    const int m399 = m397 & m398;
    const real v400 = fabs(in_type);
    const int m401 = v400 == 0x1p+0;
    const int m402 = m399 & m401;
    const int m403 = v19 <= 0x1.14p+6;
    const int m404 = m402 & m403;
    const int m405 = 0x1p-1022 <= v24;
    const int m406 = v33 < v24;
    const int m407 = m405 & m406;
    const int m408 = 0x0p+0 < v26;
    const int m409 = m407 & m408;
    const int m410 = m404 & m409;
    const real v411 = m410 ? 0x1p+0 : 0x0p+0;
    out[0] = v411; /* kind */
    out[1] = v389; /* vega */
    out[2] = v381; /* vol */
    out[3] = v381; /* clamped_vol */
    out[4] = v379; /* total_vol */
    out[5] = v383; /* d1 */
    out[6] = v384; /* d2 */
    out[7] = v392; /* attainable_error */
    out[8] = 0x1p+1; /* iterations */
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
