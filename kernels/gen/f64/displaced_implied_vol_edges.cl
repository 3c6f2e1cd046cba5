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
    const real v47 = ntx_ln(v45);
    const real v48 = ntx_ln(v46);
    const real v49 = v47 - v48;
    const real v50 = v39 - v40;
    const real v51 = v50 + v40;
    const real v52 = v51 - v50;
    const real v53 = v39 - v51;
    const real v54 = v40 - v52;
    const real v55 = v53 - v54;
    const int m56 = v42 == 0x0p+0;
    const int m57 = v41 == 0x0p+0;
    const int m58 = m56 | m57;
    const real v59 = v42 * v41;
    const real v60 = m58 ? 0x0p+0 : v59;
    const real v61 = -v60;
    const real v62 = ntx_exp(v61);
    const real v63 = v38 * v50;
    const int m64 = 0x0p+0 < v63;
    const real v65 = -v62;
    const real v66 = fma(v65, v63, v43);
    const real v67 = v38 * v55;
    const real v68 = v62 * v67;
    const real v69 = v66 - v68;
    const int m70 = 0x0p+0 < v38;
    const real v71 = m70 ? v45 : v46;
    const real v72 = fabs(v60);
    const real v73 = 0x1p+0 + v72;
    const real v74 = 0x1p-52 * v73;
    const int m75 = v60 == 0x0p+0;
    const real v76 = m75 ? 0x0p+0 : v74;
    const real v77 = m64 ? v69 : v43;
    const real v78 = -v43;
    const real v79 = fma(v62, v71, v78);
    const real v80 = v45 < v46 ? v45 : v46;
    const real v81 = v62 * v80;
    const real v82 = fabs(v50);
    const real v83 = v62 * v82;
    const real v84 = v62 * v63;
    const int m85 = v76 == 0x0p+0;
    const int m86 = v84 == 0x0p+0;
    const int m87 = m85 | m86;
    const real v88 = v76 * v84;
    const real v89 = m87 ? 0x0p+0 : v88;
    const real v90 = m64 ? v89 : 0x0p+0;
    const real v91 = v62 * v71;
    const int m92 = v91 == 0x0p+0;
    const int m93 = m85 | m92;
    const real v94 = v76 * v91;
    const real v95 = m93 ? 0x0p+0 : v94;
    const int m96 = v81 < 0x1p+614;
    const real v97 = m96 ? 0x1.9ap+7 : -0x1.9ap+7;
    const int m98 = v81 < 0x1p-307;
    const real v99 = m98 ? 0x1.33p+9 : v97;
    const real v100 = ntx_scale2(v77, v99);
    const real v101 = ntx_scale2(v79, v99);
    const real v102 = ntx_scale2(v81, v99);
    const real v103 = ntx_scale2(v83, v99);
    const int m104 = v79 <= 0x0p+0;
    const real v105 = m104 ? 0x1.ap+6 : 0x0p+0;
    const int m106 = v77 == 0x0p+0;
    const real v107 = m106 ? 0x1.98p+6 : v105;
    const int m108 = 0x0p+0 < v90;
    const real v109 = fabs(v77);
    const int m110 = v109 <= v90;
    const int m111 = m108 & m110;
    const real v112 = m111 ? 0x1.9cp+6 : v107;
    const int m113 = v81 == 0x0p+0;
    const real v114 = m113 ? 0x1.9p+6 : v112;
    const real v115 = -v90;
    const int m116 = v77 < v115;
    const real v117 = m116 ? 0x1.94p+6 : v114;
    const real v118 = -v95;
    const int m119 = v79 < v118;
    const real v120 = m119 ? 0x1.a4p+6 : v117;
    const real v121 = m57 ? 0x1.a8p+6 : v120;
    const real v122 = fabs(v49);
    const real v123 = v102 * 0x1.9884533d43651p-2;
    const real v124 = 0x1p-1 * v122;
    const real v125 = v124 * v124;
    const real v126 = v125 * v125;
    const real v127 = fma(0x1.ae7f3e733b81fp-41, v126, 0x1.ae64567f544e4p-26);
    const real v128 = fma(v127, v126, 0x1.a01a01a01a01ap-13);
    const real v129 = fma(0x1.6124613a86d09p-33, v126, 0x1.71de3a556c734p-19);
    const real v130 = fma(v128, v126, 0x1.5555555555555p-3);
    const real v131 = fma(v129, v126, 0x1.1111111111111p-7);
    const real v132 = fma(v131, v125, v130);
    const real v133 = fma(v132, v125, 0x1p+0);
    const real v134 = fma(-0x1.6124613a86d09p-33, v126, -0x1.71de3a556c734p-19);
    const real v135 = fma(-0x1.ae7f3e733b81fp-41, v126, -0x1.ae64567f544e4p-26);
    const real v136 = fma(v134, v126, -0x1.1111111111111p-7);
    const real v137 = fma(v135, v126, -0x1.a01a01a01a01ap-13);
    const real v138 = fma(v137, v125, v136);
    const real v139 = fma(v138, v125, -0x1.5555555555555p-3);
    const real v140 = fma(0x1.42df6ed66ca17p-39, v126, 0x1.42cb40df7f3abp-24);
    const real v141 = fma(v140, v126, 0x1.3813813813814p-11);
    const real v142 = fma(0x1.08db48ebe51c7p-31, v126, 0x1.1566abc011567p-17);
    const real v143 = fma(v142, v125, v141);
    const real v144 = fma(v143, v125, 0x1.999999999999ap-6);
    const real v145 = fma(-0x1.4b121b26de639p-29, v126, -0x1.5ac056b015acp-15);
    const real v146 = fma(-0x1.93974a8c07c9dp-37, v126, -0x1.937e11175f095p-22);
    const real v147 = fma(v146, v125, v145);
    const real v148 = fma(v147, v125, -0x1.8618618618618p-9);
    const real v149 = fma(0x1.6124613a86d09p-34, v126, 0x1.610e4ef473283p-19);
    const real v150 = fma(0x1.21afd7c202972p-26, v125, v149);
    const real v151 = fma(v150, v125, 0x1.2f684bda12f68p-12);
    const real v152 = fma(-0x1.75ea48d48ebecp-39, v126, -0x1.45e5d2ba42eap-23);
    const real v153 = fma(-0x1.8d48ed61d7aabp-31, v125, v152);
    const real v154 = fma(v153, v125, -0x1.8d3018d3018d3p-16);
    const real v155 = fma(0x1.0111121222232p-35, v125, 0x1.1122233344455p-27);
    const real v156 = fma(v155, v125, 0x1.c01c01c01c01cp-20);
    const real v157 = fma(-0x1.a1bbbd5d77792p-32, v125, -0x1.bbd779334ef0bp-24);
    const real v158 = fma(0x1.25256e6e80c0cp-36, v125, 0x1.87a00187a0018p-28);
    const int m159 = v122 < 0x1.3333333333333p+0;
    const real v160 = 0x1.ccccccccccccdp-2 * v102;
    const int m161 = v100 < v160;
    const int m162 = m159 & m161;
    const real v163 = 0x1p-26 * v100;
    const real v164 = 0x1p+1 * v122;
    const real v165 = sqrt(v164);
    const real v166 = v164 + 0x1.921fb54442d18p+2;
    const real v167 = sqrt(v166);
    const real v168 = fma(v165, 0x1.121fb54442d18p+1, v167);
    const real v169 = 0x1.40d931ff62705p+1 / v168;
    const real v170 = v102 * v169;
    const real v171 = v102 - v170;
    const real v172 = 0x1p-1 * v171;
    const int m173 = v100 < v172;
    const real v174 = -v170;
    const real v175 = m173 ? v174 : v170;
    const real v176 = v102 + v175;
    const real v177 = m173 ? v100 : v101;
    const real v178 = m162 ? v100 : v177;
    const real v179 = v103 > v163 ? v103 : v163;
    const real v180 = v100 + v179;
    const real v181 = m162 ? v180 : v176;
    const real v182 = ntx_ln_ratio(v181, v178);
    const real v183 = 0x1.62e42fefa39efp-1 > v182 ? 0x1.62e42fefa39efp-1 : v182;
    const real v184 = m162 ? v182 : v183;
    const real v185 = 0x1p+1 * v184;
    const real v186 = sqrt(v185);
    const real v187 = v186 * v186;
    const real v188 = fma(0x1.baf301661adfdp-9, v187, 0x1.89c8c22c5a03p-9);
    const real v189 = fma(0x1.203fb2a8cd53ep-7, v186, v188);
    const real v190 = fma(v189, v186, 0x1.9866ca7595bf8p-3);
    const real v191 = fma(0x1.5f5d9c9be0237p-2, v186, 0x1.2afd729c7fa8p+1);
    const real v192 = m162 ? v190 : v191;
    const real v193 = fma(0x1.0eef5ac401594p-7, v187, 0x1.5dfd8e8f0e203p-7);
    const real v194 = fma(0x1.bc79f3d7edae1p-9, v187, 0x1.c0bfe3a27fb0ep-5);
    const real v195 = fma(v194, v186, v193);
    const real v196 = fma(v195, v186, 0x1p+0);
    const real v197 = fma(0x1.f48c8b05858fap-5, v186, 0x1.0ebe2e4e71fdfp+0);
    const real v198 = fma(v197, v186, 0x1p+0);
    const real v199 = m162 ? v196 : v198;
    const real v200 = v192 / v199;
    const real v201 = v186 - v200;
    const real v202 = fma(v201, v201, v164);
    const real v203 = sqrt(v202);
    const real v204 = v102 * v122;
    const real v205 = v204 > v163 ? v204 : v163;
    const real v206 = v205 * v199;
    const real v207 = v201 + v203;
    const real v208 = m173 ? v164 : v207;
    const real v209 = m162 ? v206 : v208;
    const real v210 = v185 * v192;
    const real v211 = v102 * v210;
    const real v212 = m173 ? v207 : 0x1p+0;
    const real v213 = m162 ? v211 : v212;
    const real v214 = v209 / v213;
    const real v215 = v214 * v214;
    const real v216 = v122 * v122;
    const real v217 = fma(v216, -0x1.6c16c16c16c17p-12, 0x1.5555555555555p-5);
    const real v218 = fma(v215, 0x1.ddddddddddddep-9, v217);
    const real v219 = fma(v218, v215, 0x1p+0);
    const real v220 = v214 * v219;
    const real v221 = m162 ? v220 : v214;
    const real v222 = v122 / v221;
    const real v223 = 0x1p-1 * v221;
    const real v224 = v222 - v223;
    const real v225 = v222 + v223;
    const int m226 = v122 < 0x1p+0;
    const int m227 = v221 < 0x1p+0;
    const int m228 = m226 & m227;
    const int m229 = v224 < 0x0p+0;
    const int m230 = !m228;
    const int m231 = m229 & m230;
    const real v232 = fabs(v224);
    const real v233 = m228 ? v222 : v232;
    const real v234 = v233 * v233;
    const real v235 = fma(0x1.32a9435fed4e7p-20, v234, 0x1.08a001fe48b72p-11);
    const real v236 = fma(v235, v234, 0x1.fe381d916b0a1p-6);
    const real v237 = fma(0x1.1f4b94d6fa982p-15, v234, 0x1.36d094652e3c5p-8);
    const real v238 = fma(v236, v234, 0x1.055f38258df38p-1);
    const real v239 = fma(v237, v234, 0x1.2f1c1ecb9924fp-3);
    const real v240 = fma(v238, v234, 0x1.f5b985f3d7e7ep+0);
    const real v241 = fma(v239, v234, 0x1.3dcf6c8558486p+0);
    const real v242 = fma(v241, v233, v240);
    const real v243 = fma(v242, v233, 0x1.9504db2aa4879p+0);
    const real v244 = fma(0x1.1f4b94d48eafbp-15, v234, 0x1.3b4dc264396b9p-8);
    const real v245 = fma(0x1.32a943605573ep-20, v234, 0x1.09d2ab4eaae08p-11);
    const real v246 = fma(v244, v234, 0x1.421d625ed611bp-3);
    const real v247 = fma(v245, v234, 0x1.0752b05da680ep-5);
    const real v248 = fma(v246, v234, 0x1.82aa7406f0d44p+0);
    const real v249 = fma(v247, v234, 0x1.23bc41d791cbep-1);
    const real v250 = fma(v248, v234, 0x1.ae004186d573p+1);
    const real v251 = fma(v249, v234, 0x1.685169dba03bdp+1);
    const real v252 = fma(v251, v233, v250);
    const real v253 = fma(v252, v233, 0x1.fb9db22d0e56p+0);
    const real v254 = fma(v233, v253, v243);
    const real v255 = v225 * v225;
    const real v256 = fma(0x1.32a9435fed4e7p-20, v255, 0x1.08a001fe48b72p-11);
    const real v257 = fma(v256, v255, 0x1.fe381d916b0a1p-6);
    const real v258 = fma(0x1.1f4b94d6fa982p-15, v255, 0x1.36d094652e3c5p-8);
    const real v259 = fma(v257, v255, 0x1.055f38258df38p-1);
    const real v260 = fma(v258, v255, 0x1.2f1c1ecb9924fp-3);
    const real v261 = fma(v259, v255, 0x1.f5b985f3d7e7ep+0);
    const real v262 = fma(v260, v255, 0x1.3dcf6c8558486p+0);
    const real v263 = fma(v262, v225, v261);
    const real v264 = fma(v263, v225, 0x1.9504db2aa4879p+0);
    const real v265 = fma(0x1.1f4b94d48eafbp-15, v255, 0x1.3b4dc264396b9p-8);
    const real v266 = fma(0x1.32a943605573ep-20, v255, 0x1.09d2ab4eaae08p-11);
    const real v267 = fma(v265, v255, 0x1.421d625ed611bp-3);
    const real v268 = fma(v266, v255, 0x1.0752b05da680ep-5);
    const real v269 = fma(v267, v255, 0x1.82aa7406f0d44p+0);
    const real v270 = fma(v268, v255, 0x1.23bc41d791cbep-1);
    const real v271 = fma(v269, v255, 0x1.ae004186d573p+1);
    const real v272 = fma(v270, v255, 0x1.685169dba03bdp+1);
    const real v273 = fma(v272, v225, v271);
    const real v274 = fma(v273, v225, 0x1.fb9db22d0e56p+0);
    const real v275 = fma(v225, v274, v264);
    const real v276 = v223 * v223;
    const real v277 = v276 * v276;
    const real v278 = fma(0x1.c2e3054870b38p-37, v277, v158);
    const real v279 = fma(v278, v277, v156);
    const real v280 = fma(v279, v277, v151);
    const real v281 = fma(-0x1.3777c55568ccdp-32, v277, v157);
    const real v282 = fma(v281, v277, v154);
    const real v283 = fma(v282, v277, v148);
    const real v284 = fma(v283, v277, v139);
    const real v285 = fma(v280, v277, v144);
    const real v286 = fma(v285, v276, v284);
    const real v287 = v286 * v276;
    const real v288 = v287 * v254;
    const real v289 = fma(v133, v243, v288);
    const real v290 = v221 * v289;
    const real v291 = v274 * v254;
    const real v292 = -v291;
    const real v293 = m231 ? v291 : v292;
    const real v294 = fma(v253, v275, v293);
    const real v295 = m228 ? v290 : v294;
    const real v296 = v254 * v275;
    const real v297 = m228 ? v254 : v296;
    const real v298 = -v122;
    const real v299 = fma(v222, v222, v298);
    const real v300 = v224 * v224;
    const real v301 = m228 ? v299 : v300;
    const real v302 = m231 ? v101 : v100;
    const real v303 = -v301;
    const real v304 = v295 * v123;
    const real v305 = v302 * v297;
    const real v306 = ntx_ln_ratio(v304, v305);
    const real v307 = fma(0x1p-1, v303, v306);
    const real v308 = 0x1p-1 * v276;
    const real v309 = v308 * v308;
    const real v310 = fma(-0x1.1111111111111p-7, v309, -0x1.5555555555555p-3);
    const real v311 = fma(v310, v309, -0x1p+0);
    const real v312 = fma(0x1.5555555555555p-5, v309, 0x1p-1);
    const real v313 = fma(v312, v308, v311);
    const real v314 = fma(v313, v308, 0x1p+0);
    const real v315 = m231 ? -0x1p+0 : 0x1p+0;
    const real v316 = m228 ? v314 : v315;
    const real v317 = v221 * v297;
    const real v318 = v316 * v317;
    const real v319 = v318 / v295;
    const real v320 = v222 * v222;
    const real v321 = 0x1p+0 + v320;
    const real v322 = v321 - v276;
    const real v323 = v322 - v319;
    const real v324 = v320 + v276;
    const real v325 = v319 * v323;
    const real v326 = -v325;
    const real v327 = fma(-0x1p+1, v324, v326);
    const real v328 = -v307;
    const real v329 = fma(v323, v323, v327);
    const real v330 = v329 * v328;
    const real v331 = v330 * 0x1.5555555555555p-3;
    const real v332 = 0x1p-1 * v323;
    const real v333 = fma(v332, v328, v319);
    const real v334 = v328 * v333;
    const real v335 = fma(v323, v319, v331);
    const real v336 = v328 * v335;
    const real v337 = fma(v319, v319, v336);
    const real v338 = v334 / v337;
    const real v339 = fma(v338, 0x1p-2, 0x1p+0);
    const real v340 = v339 * v338;
    const real v341 = fma(v340, 0x1.5555555555555p-2, 0x1p+0);
    const real v342 = v341 * v338;
    const real v343 = fma(v342, 0x1p-1, 0x1p+0);
    const real v344 = v343 * v338;
    const real v345 = fma(v221, v344, v221);
    const real v346 = v122 / v345;
    const real v347 = 0x1p-1 * v345;
    const real v348 = v346 - v347;
    const real v349 = v346 + v347;
    const int m350 = v345 < 0x1p+0;
    const int m351 = m226 & m350;
    const int m352 = v348 < 0x0p+0;
    const int m353 = !m351;
    const int m354 = m352 & m353;
    const real v355 = fabs(v348);
    const real v356 = m351 ? v346 : v355;
    const real v357 = v356 * v356;
    const real v358 = fma(0x1.32a9435fed4e7p-20, v357, 0x1.08a001fe48b72p-11);
    const real v359 = fma(v358, v357, 0x1.fe381d916b0a1p-6);
    const real v360 = fma(0x1.1f4b94d6fa982p-15, v357, 0x1.36d094652e3c5p-8);
    const real v361 = fma(v359, v357, 0x1.055f38258df38p-1);
    const real v362 = fma(v360, v357, 0x1.2f1c1ecb9924fp-3);
    const real v363 = fma(v361, v357, 0x1.f5b985f3d7e7ep+0);
    const real v364 = fma(v362, v357, 0x1.3dcf6c8558486p+0);
    const real v365 = fma(v364, v356, v363);
    const real v366 = fma(v365, v356, 0x1.9504db2aa4879p+0);
    const real v367 = fma(0x1.1f4b94d48eafbp-15, v357, 0x1.3b4dc264396b9p-8);
    const real v368 = fma(0x1.32a943605573ep-20, v357, 0x1.09d2ab4eaae08p-11);
    const real v369 = fma(v367, v357, 0x1.421d625ed611bp-3);
    const real v370 = fma(v368, v357, 0x1.0752b05da680ep-5);
    const real v371 = fma(v369, v357, 0x1.82aa7406f0d44p+0);
    const real v372 = fma(v370, v357, 0x1.23bc41d791cbep-1);
    const real v373 = fma(v371, v357, 0x1.ae004186d573p+1);
    const real v374 = fma(v372, v357, 0x1.685169dba03bdp+1);
    const real v375 = fma(v374, v356, v373);
    const real v376 = fma(v375, v356, 0x1.fb9db22d0e56p+0);
    const real v377 = fma(v356, v376, v366);
    const real v378 = v349 * v349;
    const real v379 = fma(0x1.32a9435fed4e7p-20, v378, 0x1.08a001fe48b72p-11);
    const real v380 = fma(v379, v378, 0x1.fe381d916b0a1p-6);
    const real v381 = fma(0x1.1f4b94d6fa982p-15, v378, 0x1.36d094652e3c5p-8);
    const real v382 = fma(v380, v378, 0x1.055f38258df38p-1);
    const real v383 = fma(v381, v378, 0x1.2f1c1ecb9924fp-3);
    const real v384 = fma(v382, v378, 0x1.f5b985f3d7e7ep+0);
    const real v385 = fma(v383, v378, 0x1.3dcf6c8558486p+0);
    const real v386 = fma(v385, v349, v384);
    const real v387 = fma(v386, v349, 0x1.9504db2aa4879p+0);
    const real v388 = fma(0x1.1f4b94d48eafbp-15, v378, 0x1.3b4dc264396b9p-8);
    const real v389 = fma(0x1.32a943605573ep-20, v378, 0x1.09d2ab4eaae08p-11);
    const real v390 = fma(v388, v378, 0x1.421d625ed611bp-3);
    const real v391 = fma(v389, v378, 0x1.0752b05da680ep-5);
    const real v392 = fma(v390, v378, 0x1.82aa7406f0d44p+0);
    const real v393 = fma(v391, v378, 0x1.23bc41d791cbep-1);
    const real v394 = fma(v392, v378, 0x1.ae004186d573p+1);
    const real v395 = fma(v393, v378, 0x1.685169dba03bdp+1);
    const real v396 = fma(v395, v349, v394);
    const real v397 = fma(v396, v349, 0x1.fb9db22d0e56p+0);
    const real v398 = fma(v349, v397, v387);
    const real v399 = v347 * v347;
    const real v400 = v399 * v399;
    const real v401 = fma(0x1.c2e3054870b38p-37, v400, v158);
    const real v402 = fma(v401, v400, v156);
    const real v403 = fma(v402, v400, v151);
    const real v404 = fma(-0x1.3777c55568ccdp-32, v400, v157);
    const real v405 = fma(v404, v400, v154);
    const real v406 = fma(v405, v400, v148);
    const real v407 = fma(v406, v400, v139);
    const real v408 = fma(v403, v400, v144);
    const real v409 = fma(v408, v399, v407);
    const real v410 = v409 * v399;
    const real v411 = v410 * v377;
    const real v412 = fma(v133, v366, v411);
    const real v413 = v345 * v412;
    const real v414 = v397 * v377;
    const real v415 = -v414;
    const real v416 = m354 ? v414 : v415;
    const real v417 = fma(v376, v398, v416);
    const real v418 = m351 ? v413 : v417;
    const real v419 = v377 * v398;
    const real v420 = m351 ? v377 : v419;
    const real v421 = fma(v346, v346, v298);
    const real v422 = v348 * v348;
    const real v423 = m351 ? v421 : v422;
    const real v424 = m354 ? v101 : v100;
    const real v425 = -v423;
    const real v426 = v418 * v123;
    const real v427 = v424 * v420;
    const real v428 = ntx_ln_ratio(v426, v427);
    const real v429 = fma(0x1p-1, v425, v428);
    const real v430 = 0x1p-1 * v399;
    const real v431 = v430 * v430;
    const real v432 = fma(-0x1.1111111111111p-7, v431, -0x1.5555555555555p-3);
    const real v433 = fma(v432, v431, -0x1p+0);
    const real v434 = fma(0x1.5555555555555p-5, v431, 0x1p-1);
    const real v435 = fma(v434, v430, v433);
    const real v436 = fma(v435, v430, 0x1p+0);
    const real v437 = m354 ? -0x1p+0 : 0x1p+0;
    const real v438 = m351 ? v436 : v437;
    const real v439 = v345 * v420;
    const real v440 = v438 * v439;
    const real v441 = v440 / v418;
    const real v442 = v346 * v346;
    const real v443 = 0x1p+0 + v442;
    const real v444 = v443 - v399;
    const real v445 = v444 - v441;
    const real v446 = v442 + v399;
    const real v447 = v441 * v445;
    const real v448 = -v447;
    const real v449 = fma(-0x1p+1, v446, v448);
    const real v450 = -v429;
    const real v451 = fma(v445, v445, v449);
    const real v452 = v451 * v450;
    const real v453 = v452 * 0x1.5555555555555p-3;
    const real v454 = 0x1p-1 * v445;
    const real v455 = fma(v454, v450, v441);
    const real v456 = v450 * v455;
    const real v457 = fma(v445, v441, v453);
    const real v458 = v450 * v457;
    const real v459 = fma(v441, v441, v458);
    const real v460 = v456 / v459;
    const real v461 = fma(v460, 0x1p-2, 0x1p+0);
    const real v462 = v461 * v460;
    const real v463 = fma(v462, 0x1.5555555555555p-2, 0x1p+0);
    const real v464 = v463 * v460;
    const real v465 = fma(v464, 0x1p-1, 0x1p+0);
    const real v466 = v465 * v460;
    const real v467 = fma(v345, v466, v345);
    const int m468 = v121 == 0x0p+0;
    const real v469 = m468 ? v467 : (real)NAN;
    const int m470 = v121 == 0x1.98p+6;
    const real v471 = m470 ? 0x0p+0 : v469;
    const int m472 = v121 == 0x1.ap+6;
    const real v473 = m472 ? (real)INFINITY : v471;
    const real v474 = sqrt(v41);
    const real v475 = v473 / v474;
    const int m476 = v121 == 0x1.94p+6;
    const int m477 = v121 == 0x1.9cp+6;
    const int m478 = m476 | m477;
    const real v479 = m478 ? 0x0p+0 : v475;
    const int m480 = v121 == 0x1.a4p+6;
    const real v481 = m480 ? (real)INFINITY : v479;
    const real v482 = m468 ? 0x1p+1 : 0x0p+0;
    const real v483 = v49 / v473;
    const int m484 = v49 == 0x0p+0;
    const real v485 = m484 ? 0x0p+0 : v483;
    const real v486 = fma(0x1p-1, v473, v485);
    const real v487 = fma(-0x1p-1, v473, v485);
    const real v488 = fabs(v485);
    const real v489 = fma(-0x1p-1, v473, v488);
    const real v490 = ntx_norm_pdf(v489);
    const real v491 = v81 * v490;
    const real v492 = v491 * v474;
    const real v493 = 0x1p-52 * v43;
    const real v494 = v491 * v473;
    const real v495 = v493 / v494;
    const real v496 = v492 + 0x0p+0;
    const int m497 = v496 == v496;
    const int m498 = !m497;
    const real v499 = m498 ? (real)NAN : v496;
    const real v500 = m498 ? 0x1.9p+6 : 0x0p+0;
    const real v501 = v475 + 0x0p+0;
    const int m502 = v501 == v501;
    const int m503 = !m502;
    const real v504 = m503 ? (real)NAN : v501;
    const real v505 = m503 ? 0x1.9p+6 : v500;
    const real v506 = v481 + 0x0p+0;
    const int m507 = v506 == v506;
    const int m508 = !m507;
    const real v509 = m508 ? (real)NAN : v506;
    const real v510 = m508 ? 0x1.9p+6 : v505;
    const real v511 = v473 + 0x0p+0;
    const int m512 = v511 == v511;
    const int m513 = !m512;
    const real v514 = m513 ? (real)NAN : v511;
    const real v515 = m513 ? 0x1.9p+6 : v510;
    const real v516 = v486 + 0x0p+0;
    const int m517 = v516 == v516;
    const int m518 = !m517;
    const real v519 = m518 ? (real)NAN : v516;
    const real v520 = m518 ? 0x1.9p+6 : v515;
    const real v521 = v487 + 0x0p+0;
    const int m522 = v521 == v521;
    const int m523 = !m522;
    const real v524 = m523 ? (real)NAN : v521;
    const real v525 = m523 ? 0x1.9p+6 : v520;
    const real v526 = v495 + 0x0p+0;
    const int m527 = v526 == v526;
    const int m528 = !m527;
    const real v529 = m528 ? (real)NAN : v526;
    const real v530 = m528 ? 0x1.9p+6 : v525;
    const real v531 = v482 + 0x0p+0;
    const int m532 = v531 == v531;
    const int m533 = !m532;
    const real v534 = m533 ? (real)NAN : v531;
    const real v535 = m533 ? 0x1.9p+6 : v530;
    const int m536 = v121 == 0x1.9p+6;
    const int m537 = m468 | m536;
    const real v538 = m537 ? v535 : v121;
    const real v539 = m37 ? v499 : (real)NAN;
    const real v540 = m37 ? v504 : (real)NAN;
    const real v541 = m37 ? v509 : (real)NAN;
    const real v542 = m37 ? v514 : (real)NAN;
    const real v543 = m37 ? v519 : (real)NAN;
    const real v544 = m37 ? v524 : (real)NAN;
    const real v545 = m37 ? v529 : (real)NAN;
    const real v546 = m37 ? v534 : (real)NAN;
    const real v547 = m37 ? v538 : v36;
    out[0] = v547; /* kind */
    out[1] = v539; /* vega */
    out[2] = v540; /* vol */
    out[3] = v541; /* clamped_vol */
    out[4] = v542; /* total_vol */
    out[5] = v543; /* d1 */
    out[6] = v544; /* d2 */
    out[7] = v545; /* attainable_error */
    out[8] = v546; /* iterations */
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
