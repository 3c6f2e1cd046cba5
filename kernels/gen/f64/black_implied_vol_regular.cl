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
    const real v100 = fma(0x1.230c2bd6cc40cp-9, v99, 0x1.7cff51e9b38bbp-7);
    const real v101 = fma(0x1.1d945d1227667p-10, v99, 0x1.54676588d3a04p-7);
    const real v102 = fma(v101, v98, v100);
    const real v103 = fma(v102, v98, 0x1.988923100ba2p-3);
    const real v104 = fma(0x1.5f5d9c9be0237p-2, v98, 0x1.2afd729c7fa8p+1);
    const real v105 = m74 ? v103 : v104;
    const real v106 = fma(0x1.1cf64070abe24p-10, v99, 0x1.1de057847b6e4p-6);
    const real v107 = fma(v106, v99, 0x1.e6c6e804ac4f4p-5);
    const real v108 = fma(0x1.42f5517308bap-9, v99, 0x1.8623cbb3b37b6p-5);
    const real v109 = fma(v108, v98, v107);
    const real v110 = fma(v109, v98, 0x1p+0);
    const real v111 = fma(0x1.f48c8b05858fap-5, v98, 0x1.0ebe2e4e71fdfp+0);
    const real v112 = fma(v111, v98, 0x1p+0);
    const real v113 = m74 ? v110 : v112;
    const real v114 = v105 / v113;
    const real v115 = v98 - v114;
    const real v116 = fma(v115, v115, v76);
    const real v117 = sqrt(v116);
    const real v118 = v28 * v34;
    const real v119 = v118 > v75 ? v118 : v75;
    const real v120 = v119 * v113;
    const real v121 = v115 + v117;
    const real v122 = m85 ? v76 : v121;
    const real v123 = m74 ? v120 : v122;
    const real v124 = v97 * v105;
    const real v125 = v28 * v124;
    const real v126 = m85 ? v121 : 0x1p+0;
    const real v127 = m74 ? v125 : v126;
    const real v128 = v123 / v127;
    const real v129 = v128 * v128;
    const real v130 = v34 * v34;
    const real v131 = fma(v130, -0x1.6c16c16c16c17p-12, 0x1.5555555555555p-5);
    const real v132 = fma(v129, 0x1.ddddddddddddep-9, v131);
    const real v133 = fma(v132, v129, 0x1p+0);
    const real v134 = v128 * v133;
    const real v135 = m74 ? v134 : v128;
    const real v136 = v34 / v135;
    const real v137 = 0x1p-1 * v135;
    const real v138 = v136 - v137;
    const real v139 = v136 + v137;
    const int m140 = v34 < 0x1p+0;
    const int m141 = v135 < 0x1p+0;
    const int m142 = m140 & m141;
    const int m143 = v138 < 0x0p+0;
    const int m144 = !m142;
    const int m145 = m143 & m144;
    const real v146 = fabs(v138);
    const real v147 = m142 ? v136 : v146;
    const real v148 = v147 * v147;
    const real v149 = fma(0x1.32a9435fed4e7p-20, v148, 0x1.08a001fe48b72p-11);
    const real v150 = fma(v149, v148, 0x1.fe381d916b0a1p-6);
    const real v151 = fma(0x1.1f4b94d6fa982p-15, v148, 0x1.36d094652e3c5p-8);
    const real v152 = fma(v150, v148, 0x1.055f38258df38p-1);
    const real v153 = fma(v151, v148, 0x1.2f1c1ecb9924fp-3);
    const real v154 = fma(v152, v148, 0x1.f5b985f3d7e7ep+0);
    const real v155 = fma(v153, v148, 0x1.3dcf6c8558486p+0);
    const real v156 = fma(v155, v147, v154);
    const real v157 = fma(v156, v147, 0x1.9504db2aa4879p+0);
    const real v158 = fma(0x1.1f4b94d48eafbp-15, v148, 0x1.3b4dc264396b9p-8);
    const real v159 = fma(0x1.32a943605573ep-20, v148, 0x1.09d2ab4eaae08p-11);
    const real v160 = fma(v158, v148, 0x1.421d625ed611bp-3);
    const real v161 = fma(v159, v148, 0x1.0752b05da680ep-5);
    const real v162 = fma(v160, v148, 0x1.82aa7406f0d44p+0);
    const real v163 = fma(v161, v148, 0x1.23bc41d791cbep-1);
    const real v164 = fma(v162, v148, 0x1.ae004186d573p+1);
    const real v165 = fma(v163, v148, 0x1.685169dba03bdp+1);
    const real v166 = fma(v165, v147, v164);
    const real v167 = fma(v166, v147, 0x1.fb9db22d0e56p+0);
    const real v168 = fma(v147, v167, v157);
    const real v169 = v139 * v139;
    const real v170 = fma(0x1.32a9435fed4e7p-20, v169, 0x1.08a001fe48b72p-11);
    const real v171 = fma(v170, v169, 0x1.fe381d916b0a1p-6);
    const real v172 = fma(0x1.1f4b94d6fa982p-15, v169, 0x1.36d094652e3c5p-8);
    const real v173 = fma(v171, v169, 0x1.055f38258df38p-1);
    const real v174 = fma(v172, v169, 0x1.2f1c1ecb9924fp-3);
    const real v175 = fma(v173, v169, 0x1.f5b985f3d7e7ep+0);
    const real v176 = fma(v174, v169, 0x1.3dcf6c8558486p+0);
    const real v177 = fma(v176, v139, v175);
    const real v178 = fma(v177, v139, 0x1.9504db2aa4879p+0);
    const real v179 = fma(0x1.1f4b94d48eafbp-15, v169, 0x1.3b4dc264396b9p-8);
    const real v180 = fma(0x1.32a943605573ep-20, v169, 0x1.09d2ab4eaae08p-11);
    const real v181 = fma(v179, v169, 0x1.421d625ed611bp-3);
    const real v182 = fma(v180, v169, 0x1.0752b05da680ep-5);
    const real v183 = fma(v181, v169, 0x1.82aa7406f0d44p+0);
    const real v184 = fma(v182, v169, 0x1.23bc41d791cbep-1);
    const real v185 = fma(v183, v169, 0x1.ae004186d573p+1);
    const real v186 = fma(v184, v169, 0x1.685169dba03bdp+1);
    const real v187 = fma(v186, v139, v185);
    const real v188 = fma(v187, v139, 0x1.fb9db22d0e56p+0);
    const real v189 = fma(v139, v188, v178);
    const real v190 = v137 * v137;
    const real v191 = v190 * v190;
    const real v192 = fma(0x1.c2e3054870b38p-37, v191, v70);
    const real v193 = fma(v192, v191, v68);
    const real v194 = fma(v193, v191, v63);
    const real v195 = fma(-0x1.3777c55568ccdp-32, v191, v69);
    const real v196 = fma(v195, v191, v66);
    const real v197 = fma(v196, v191, v60);
    const real v198 = fma(v197, v191, v51);
    const real v199 = fma(v194, v191, v56);
    const real v200 = fma(v199, v190, v198);
    const real v201 = v200 * v190;
    const real v202 = v201 * v168;
    const real v203 = fma(v45, v157, v202);
    const real v204 = v135 * v203;
    const real v205 = v188 * v168;
    const real v206 = -v205;
    const real v207 = m145 ? v205 : v206;
    const real v208 = fma(v167, v189, v207);
    const real v209 = m142 ? v204 : v208;
    const real v210 = v168 * v189;
    const real v211 = m142 ? v168 : v210;
    const real v212 = -v34;
    const real v213 = fma(v136, v136, v212);
    const real v214 = v138 * v138;
    const real v215 = m142 ? v213 : v214;
    const real v216 = m145 ? v26 : v24;
    const real v217 = -v215;
    const real v218 = v209 * v35;
    const real v219 = v216 * v211;
    const real v220 = ntx_ln_ratio(v218, v219);
    const real v221 = fma(0x1p-1, v217, v220);
    const real v222 = 0x1p-1 * v190;
    const real v223 = v222 * v222;
    const real v224 = fma(-0x1.1111111111111p-7, v223, -0x1.5555555555555p-3);
    const real v225 = fma(v224, v223, -0x1p+0);
    const real v226 = fma(0x1.5555555555555p-5, v223, 0x1p-1);
    const real v227 = fma(v226, v222, v225);
    const real v228 = fma(v227, v222, 0x1p+0);
    const real v229 = m145 ? -0x1p+0 : 0x1p+0;
    const real v230 = m142 ? v228 : v229;
    const real v231 = v135 * v211;
    const real v232 = v230 * v231;
    const real v233 = v232 / v209;
    const real v234 = v136 * v136;
    const real v235 = 0x1p+0 + v234;
    const real v236 = v235 - v190;
    const real v237 = v236 - v233;
    const real v238 = v234 + v190;
    const real v239 = v233 * v237;
    const real v240 = -v239;
    const real v241 = fma(-0x1p+1, v238, v240);
    const real v242 = -v221;
    const real v243 = fma(v237, v237, v241);
    const real v244 = v243 * v242;
    const real v245 = v244 * 0x1.5555555555555p-3;
    const real v246 = 0x1p-1 * v237;
    const real v247 = fma(v246, v242, v233);
    const real v248 = v242 * v247;
    const real v249 = fma(v237, v233, v245);
    const real v250 = v242 * v249;
    const real v251 = fma(v233, v233, v250);
    const real v252 = v248 / v251;
    const real v253 = fma(v252, 0x1p-2, 0x1p+0);
    const real v254 = v253 * v252;
    const real v255 = fma(v254, 0x1.5555555555555p-2, 0x1p+0);
    const real v256 = v255 * v252;
    const real v257 = fma(v256, 0x1p-1, 0x1p+0);
    const real v258 = v257 * v252;
    const real v259 = fma(v135, v258, v135);
    const real v260 = v34 / v259;
    const real v261 = 0x1p-1 * v259;
    const real v262 = v260 - v261;
    const real v263 = v260 + v261;
    const int m264 = v259 < 0x1p+0;
    const int m265 = m140 & m264;
    const int m266 = v262 < 0x0p+0;
    const int m267 = !m265;
    const int m268 = m266 & m267;
    const real v269 = fabs(v262);
    const real v270 = m265 ? v260 : v269;
    const real v271 = v270 * v270;
    const real v272 = fma(0x1.32a9435fed4e7p-20, v271, 0x1.08a001fe48b72p-11);
    const real v273 = fma(v272, v271, 0x1.fe381d916b0a1p-6);
    const real v274 = fma(0x1.1f4b94d6fa982p-15, v271, 0x1.36d094652e3c5p-8);
    const real v275 = fma(v273, v271, 0x1.055f38258df38p-1);
    const real v276 = fma(v274, v271, 0x1.2f1c1ecb9924fp-3);
    const real v277 = fma(v275, v271, 0x1.f5b985f3d7e7ep+0);
    const real v278 = fma(v276, v271, 0x1.3dcf6c8558486p+0);
    const real v279 = fma(v278, v270, v277);
    const real v280 = fma(v279, v270, 0x1.9504db2aa4879p+0);
    const real v281 = fma(0x1.1f4b94d48eafbp-15, v271, 0x1.3b4dc264396b9p-8);
    const real v282 = fma(0x1.32a943605573ep-20, v271, 0x1.09d2ab4eaae08p-11);
    const real v283 = fma(v281, v271, 0x1.421d625ed611bp-3);
    const real v284 = fma(v282, v271, 0x1.0752b05da680ep-5);
    const real v285 = fma(v283, v271, 0x1.82aa7406f0d44p+0);
    const real v286 = fma(v284, v271, 0x1.23bc41d791cbep-1);
    const real v287 = fma(v285, v271, 0x1.ae004186d573p+1);
    const real v288 = fma(v286, v271, 0x1.685169dba03bdp+1);
    const real v289 = fma(v288, v270, v287);
    const real v290 = fma(v289, v270, 0x1.fb9db22d0e56p+0);
    const real v291 = fma(v270, v290, v280);
    const real v292 = v263 * v263;
    const real v293 = fma(0x1.32a9435fed4e7p-20, v292, 0x1.08a001fe48b72p-11);
    const real v294 = fma(v293, v292, 0x1.fe381d916b0a1p-6);
    const real v295 = fma(0x1.1f4b94d6fa982p-15, v292, 0x1.36d094652e3c5p-8);
    const real v296 = fma(v294, v292, 0x1.055f38258df38p-1);
    const real v297 = fma(v295, v292, 0x1.2f1c1ecb9924fp-3);
    const real v298 = fma(v296, v292, 0x1.f5b985f3d7e7ep+0);
    const real v299 = fma(v297, v292, 0x1.3dcf6c8558486p+0);
    const real v300 = fma(v299, v263, v298);
    const real v301 = fma(v300, v263, 0x1.9504db2aa4879p+0);
    const real v302 = fma(0x1.1f4b94d48eafbp-15, v292, 0x1.3b4dc264396b9p-8);
    const real v303 = fma(0x1.32a943605573ep-20, v292, 0x1.09d2ab4eaae08p-11);
    const real v304 = fma(v302, v292, 0x1.421d625ed611bp-3);
    const real v305 = fma(v303, v292, 0x1.0752b05da680ep-5);
    const real v306 = fma(v304, v292, 0x1.82aa7406f0d44p+0);
    const real v307 = fma(v305, v292, 0x1.23bc41d791cbep-1);
    const real v308 = fma(v306, v292, 0x1.ae004186d573p+1);
    const real v309 = fma(v307, v292, 0x1.685169dba03bdp+1);
    const real v310 = fma(v309, v263, v308);
    const real v311 = fma(v310, v263, 0x1.fb9db22d0e56p+0);
    const real v312 = fma(v263, v311, v301);
    const real v313 = v261 * v261;
    const real v314 = v313 * v313;
    const real v315 = fma(0x1.c2e3054870b38p-37, v314, v70);
    const real v316 = fma(v315, v314, v68);
    const real v317 = fma(v316, v314, v63);
    const real v318 = fma(-0x1.3777c55568ccdp-32, v314, v69);
    const real v319 = fma(v318, v314, v66);
    const real v320 = fma(v319, v314, v60);
    const real v321 = fma(v320, v314, v51);
    const real v322 = fma(v317, v314, v56);
    const real v323 = fma(v322, v313, v321);
    const real v324 = v323 * v313;
    const real v325 = v324 * v291;
    const real v326 = fma(v45, v280, v325);
    const real v327 = v259 * v326;
    const real v328 = v311 * v291;
    const real v329 = -v328;
    const real v330 = m268 ? v328 : v329;
    const real v331 = fma(v290, v312, v330);
    const real v332 = m265 ? v327 : v331;
    const real v333 = v291 * v312;
    const real v334 = m265 ? v291 : v333;
    const real v335 = fma(v260, v260, v212);
    const real v336 = v262 * v262;
    const real v337 = m265 ? v335 : v336;
    const real v338 = m268 ? v26 : v24;
    const real v339 = -v337;
    const real v340 = v332 * v35;
    const real v341 = v338 * v334;
    const real v342 = ntx_ln_ratio(v340, v341);
    const real v343 = fma(0x1p-1, v339, v342);
    const real v344 = 0x1p-1 * v313;
    const real v345 = v344 * v344;
    const real v346 = fma(-0x1.1111111111111p-7, v345, -0x1.5555555555555p-3);
    const real v347 = fma(v346, v345, -0x1p+0);
    const real v348 = fma(0x1.5555555555555p-5, v345, 0x1p-1);
    const real v349 = fma(v348, v344, v347);
    const real v350 = fma(v349, v344, 0x1p+0);
    const real v351 = m268 ? -0x1p+0 : 0x1p+0;
    const real v352 = m265 ? v350 : v351;
    const real v353 = v259 * v334;
    const real v354 = v352 * v353;
    const real v355 = v354 / v332;
    const real v356 = v260 * v260;
    const real v357 = 0x1p+0 + v356;
    const real v358 = v357 - v313;
    const real v359 = v358 - v355;
    const real v360 = v356 + v313;
    const real v361 = v355 * v359;
    const real v362 = -v361;
    const real v363 = fma(-0x1p+1, v360, v362);
    const real v364 = -v343;
    const real v365 = fma(v359, v359, v363);
    const real v366 = v365 * v364;
    const real v367 = v366 * 0x1.5555555555555p-3;
    const real v368 = 0x1p-1 * v359;
    const real v369 = fma(v368, v364, v355);
    const real v370 = v364 * v369;
    const real v371 = fma(v359, v355, v367);
    const real v372 = v364 * v371;
    const real v373 = fma(v355, v355, v372);
    const real v374 = v370 / v373;
    const real v375 = fma(v374, 0x1p-2, 0x1p+0);
    const real v376 = v375 * v374;
    const real v377 = fma(v376, 0x1.5555555555555p-2, 0x1p+0);
    const real v378 = v377 * v374;
    const real v379 = fma(v378, 0x1p-1, 0x1p+0);
    const real v380 = v379 * v374;
    const real v381 = fma(v259, v380, v259);
    const real v382 = sqrt(in_time);
    const real v383 = v381 / v382;
    const real v384 = v0 / v381;
    const real v385 = fma(0x1p-1, v381, v384);
    const real v386 = fma(-0x1p-1, v381, v384);
    const real v387 = fabs(v384);
    const real v388 = fma(-0x1p-1, v381, v387);
    const real v389 = ntx_norm_pdf(v388);
    const real v390 = v28 * v389;
    const real v391 = v390 * v382;
    const real v392 = 0x1p-52 * in_price;
    const real v393 = v390 * v381;
    const real v394 = v392 / v393;
    const real v395 = in_forward + in_strike;
    const real v396 = v395 + in_time;
    const int m397 = 0x1p-200 <= v27;
    const int m398 = 0x1p-100 <= in_time;
    const int m399 = m397 & m398;
    const int m400 = v396 <= 0x1p+200;
    const int m401 = m399 & m400;
    const real v402 = fabs(in_type);
    const int m403 = v402 == 0x1p+0;
    const int m404 = m401 & m403;
    const int m405 = v19 <= 0x1.14p+6;
    const int m406 = m404 & m405;
    const int m407 = 0x1p-1022 <= v24;
    const int m408 = v33 < v24;
    const int m409 = m407 & m408;
    const int m410 = 0x0p+0 < v26;
    const int m411 = m409 & m410;
    const int m412 = m406 & m411;
    const real v413 = m412 ? 0x1p+0 : 0x0p+0;
    out[0] = v413; /* kind */
    out[1] = v391; /* vega */
    out[2] = v383; /* vol */
    out[3] = v383; /* clamped_vol */
    out[4] = v381; /* total_vol */
    out[5] = v385; /* d1 */
    out[6] = v386; /* d2 */
    out[7] = v394; /* attainable_error */
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
